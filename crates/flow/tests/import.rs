//! Files of other programs, as they are exported, become flows; and whatever is in them, nothing panics and no key comes through.

use mycel_flow::check::{World, check};
use mycel_flow::import::{self, Format, Imported};
use mycel_flow::{export, print, read};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import")
}

/// The files that are imported, by name.
fn sources() -> BTreeMap<String, String> {
    let entries = std::fs::read_dir(folder()).expect("the folder is there");
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let names =
        names.filter(|name| !name.contains(".flow.") && !name.ends_with(".mmd") && !name.ends_with(".txt"));
    names.map(|name| (name.clone(), std::fs::read_to_string(folder().join(&name)).expect("a text"))).collect()
}

fn import(name: &str, text: &str) -> Imported {
    import::any(text, name).unwrap_or_else(|problems| {
        panic!("{name}: {}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })
}

fn golden(name: &str, text: &str) {
    let path = folder().join(name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, text).expect("it can be written");
    } else {
        let expect = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(text, expect, "{name}: run with BLESS=1 and look at the difference");
    }
}

/// The flow with its notes above.
fn shown(imported: &Imported) -> String {
    let notes: String =
        imported.notes.iter().map(|note| format!("# {}: {}\n", note.what, note.why)).collect();
    format!("{notes}{}", print::print(&imported.flow))
}

#[test]
fn files_become_flows() {
    for (name, text) in sources() {
        let stem = name.split('.').next().unwrap_or_default();
        golden(&format!("{stem}.flow.yaml"), &shown(&import(&name, &text)));
    }
}

#[test]
fn what_comes_out_is_a_flow_without_problems() {
    for (name, text) in sources() {
        let imported = import(&name, &text);
        let printed = print::print(&imported.flow);
        let read =
            read::read(&printed).unwrap_or_else(|problems| panic!("{name}: {}\n{printed}", problems[0]));
        assert_eq!(read.flow, imported.flow, "{name}");
        let problems: Vec<String> =
            check(&read.flow, &read.marks, &World::default()).iter().map(ToString::to_string).collect();
        assert!(problems.is_empty(), "{name}:\n{}\n{printed}", problems.join("\n"));
        let again = import(&name, &text);
        assert_eq!(again, imported, "{name}: the same file gives the same flow");
    }
}

#[test]
fn no_key_comes_through() {
    const KEYS: &[&str] = &[
        "sk-planted-9f8e7d6c5b4a39281706",
        "ghp_0123456789abcdefABCDEF012345",
        "Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA",
    ];
    // What stands in the files where keys stand.
    const HIDDEN: &[&str] = &[
        "s3cr3t-pass",
        "sk-live-4f9a8b7c6d5e4f3a2b1c",
        "BSA-veryhush-1",
        "hush-hush-42",
        "tok-1-very-hush",
        "hush.hush.1",
        "sk-abcdef1234567890abcd",
        "abc123",
    ];
    for (name, text) in sources() {
        let clear = shown(&import(&name, &text));
        for key in HIDDEN {
            assert!(!clear.contains(key), "{name}: {key}\n{clear}");
        }
        // A key in the place of every word, and of everything between quotes, one after the other.
        let mut from = 0;
        for (turn, word) in text.split(|c: char| !c.is_ascii_alphanumeric() && !"_-".contains(c)).enumerate()
        {
            let (start, end) = (from, from + word.len());
            from = end + text[end..].chars().next().map_or(0, char::len_utf8);
            if word.len() < 3 || !turn.is_multiple_of(17) {
                continue;
            }
            let key = KEYS[turn % KEYS.len()];
            let planted = format!("{}{key}{}", &text[..start], &text[end..]);
            if let Ok(imported) = import::any(&planted, &name) {
                let out = shown(&imported);
                assert!(!out.contains(key), "{name}: planted in place of {word}\n{out}");
            }
        }
        let words: Vec<(usize, &str)> = text.match_indices(['"', '\'']).collect();
        for (turn, pair) in words.windows(2).enumerate() {
            let (from, to) = (pair[0].0 + 1, pair[1].0);
            if to < from || text[from..to].contains('\n') {
                continue;
            }
            let key = KEYS[turn % KEYS.len()];
            let planted = format!("{}{key}{}", &text[..from], &text[to..]);
            if let Ok(imported) = import::any(&planted, &name) {
                let out = shown(&imported);
                assert!(!out.contains(key), "{name}: planted in place of {}\n{out}", &text[from..to]);
            }
        }
    }
}

/// The titles of the nodes of a file.
fn titles(source: &str) -> Vec<String> {
    let Ok(tree) = serde_json::from_str::<serde_json::Value>(source) else { return Vec::new() };
    let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
    let is_parser =
        |node: &serde_json::Value| node["type"].as_str().is_some_and(|kind| kind.contains("outputParser"));
    let title = |node: &serde_json::Value| {
        node["name"].as_str().or(node["data"]["label"].as_str()).map(str::to_owned)
    };
    nodes.iter().filter(|node| !is_parser(node)).filter_map(title).collect()
}

#[test]
fn no_node_is_dropped_in_silence() {
    let plain = |text: &str| {
        text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
    };
    for (name, text) in sources() {
        let imported = import(&name, &text);
        for title in titles(&text) {
            let is_node = imported.flow.nodes.iter().any(|node| {
                plain(node.id.as_str()).starts_with(&plain(&title))
                    || plain(&node.about).contains(&plain(&title))
            });
            let is_told =
                imported.notes.iter().any(|note| note.what.contains(&title) || note.why.contains(&title));
            assert!(is_node || is_told, "{name}: {title}\n{}", shown(&imported));
        }
    }
}

#[test]
fn files_that_are_no_flows_are_refused() {
    let check = |text: &str, expect: &str| {
        let problems = import::any(text, "x.json").err().unwrap_or_default();
        let problems: String = problems.iter().map(|problem| format!("{problem}\n")).collect();
        assert!(problems.contains(expect), "{text}\n{problems}\nwanted {expect}");
    };
    check("", "the file is empty");
    check("{", "this is not JSON");
    check("[1, 2]", "this is no flow of a program that is known here");
    check("flow: a\nnodes: {}\n", "it looks like a flow file of Mycel");
    check("id: a\nspecVersion: '0.8'\nstates: []\n", "this is an older one");
    check("app: { mode: chat }\n", "this app is of the mode `chat`");
    check("app: { mode: workflow }\n", "`workflow.graph.nodes` is missing");
    check("document: { dsl: 2.0.0 }\n", "the DSL 2.0.0 is not read");
    check(r#"{"nodes": [{"data": {"name": "chatOpenAI"}}], "edges": []}"#, "this is no Agentflow");
    for format in Format::ALL {
        assert!(format.read("{}", None).is_err(), "{}", format.word());
        assert!(format.read("a: [", None).is_err(), "{}", format.word());
    }
}

#[test]
fn a_name_is_given_or_found() {
    let text = r#"{"nodes": [], "connections": {}}"#;
    assert_eq!(import::any(text, "some/My Flow.v2.json").expect("a flow").flow.name, "my-flow");
    assert_eq!(import::n8n::read(text, Some("Given name")).expect("a flow").flow.name, "given-name");
    assert_eq!(import::n8n::read(text, None).expect("a flow").flow.name, "imported");
}

#[test]
fn a_changed_file_is_imported_or_refused() {
    const WORDS: &[&str] = &[
        "{{",
        "}}",
        "{{#",
        "#}}",
        "{%",
        "null",
        "[]",
        "{}",
        "\"\"",
        "true",
        "0",
        "-1",
        "99999999999999999999",
        "source",
        "target",
        "start",
        "loop",
        "iteration",
        "end",
        "if-else",
        "input",
        "error",
        "vault:X",
        "$json",
        "={{ $json.a }}",
        "${ .a }",
        "../",
        "\\",
        "'",
        "\u{0}",
        "日本",
        "main",
        "then",
        "do",
        "for",
        "try",
        "set",
        "1001",
    ];
    for (name, text) in sources() {
        for seed in 0..60 {
            let mut r = fastrand::Rng::with_seed(seed);
            let text = mutate(&mut r, &text, WORDS);
            let start = Instant::now();
            if let Ok(imported) = import::any(&text, &name) {
                let printed = print::print(&imported.flow);
                let again = read::read(&printed).map(|read| read.flow);
                assert_eq!(again.ok().as_ref(), Some(&imported.flow), "{name} {seed}\n{printed}");
                let problems = check(&imported.flow, &read::Marks::default(), &World::default());
                let listed = |problem: &mycel_flow::Problem| {
                    imported.notes.iter().any(|note| note.why.contains(&problem.message))
                };
                assert!(problems.iter().all(listed), "{name} {seed}");
                let _ = (
                    export::mermaid(&imported.flow),
                    export::text(&imported.flow),
                    export::serverless(&imported.flow),
                );
            }
            assert!(start.elapsed() < Duration::from_secs(10), "{name} {seed}");
        }
    }
}

/// Changes words between quotes, lines, and single characters.
fn mutate(r: &mut fastrand::Rng, text: &str, words: &[&str]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for _ in 0..r.usize(1..5) {
        let at = r.usize(0..lines.len());
        match r.u8(0..5) {
            0 => drop(lines.remove(at)),
            1 => {
                let other = lines[r.usize(0..lines.len())].clone();
                lines.insert(at, other);
            }
            _ => {
                let line = &lines[at];
                let mut parts: Vec<String> =
                    line.split_inclusive([' ', '"', '\'', ',', '.']).map(str::to_owned).collect();
                if !parts.is_empty() {
                    let part = r.usize(0..parts.len());
                    let sign: String = parts[part]
                        .chars()
                        .next_back()
                        .filter(|c| " \"',.".contains(*c))
                        .into_iter()
                        .collect();
                    parts[part] = format!("{}{sign}", words[r.usize(0..words.len())]);
                    lines[at] = parts.concat();
                }
            }
        }
        if lines.is_empty() {
            lines.push(String::new());
        }
    }
    lines.join("\n")
}

/// The flows that come with the program.
fn own() -> BTreeMap<String, mycel_abi::flow::Flow> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../flows");
    let entries = std::fs::read_dir(&folder).expect("the folder is there");
    let names = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".flow.yaml"));
    let flow = |name: &String| {
        read::read(&std::fs::read_to_string(folder.join(name)).expect("a text")).expect("a flow").flow
    };
    names.map(|name| (name.clone(), flow(&name))).collect()
}

#[test]
fn flows_are_drawn() {
    let flows = own();
    let mail = import("flowise-team.json", &sources()["flowise-team.json"]).flow;
    golden("mail-team.mmd", &export::mermaid(&mail));
    golden("mail-team.txt", &export::text(&mail));
    golden("bug-triage.mmd", &export::mermaid(&flows["bug-triage.flow.yaml"]));
    golden("bug-triage.txt", &export::text(&flows["bug-triage.flow.yaml"]));
    for flow in flows.values() {
        let text = export::text(flow);
        assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
        for node in &flow.nodes {
            assert!(text.contains(node.id.as_str()), "{} is missing\n{text}", node.id);
        }
    }
}

#[test]
fn workflows_go_out_and_come_back() {
    let flows = own();
    let order = import("serverless-order.yaml", &sources()["serverless-order.yaml"]).flow;
    let (text, notes) = export::serverless(&order);
    let notes: String = notes.iter().map(|note| format!("# {}: {}\n", note.what, note.why)).collect();
    golden("ship-order.serverless.txt", &format!("{notes}{text}"));
    for (name, flow) in flows.iter().chain([(&"ship-order".to_owned(), &order)]) {
        let (text, notes) = export::serverless(flow);
        assert!(notes.len() < 200, "{name}");
        let back = import::serverless::read(&text, None)
            .unwrap_or_else(|problems| panic!("{name}: {}\n{text}", problems[0]));
        let kinds = |flow: &mycel_abi::flow::Flow, kind: &str| {
            flow.nodes.iter().filter(|node| node.work.kind() == kind).count()
        };
        for kind in ["llm", "agent", "recall", "tool", "subflow"] {
            assert!(kinds(&back.flow, kind) >= kinds(flow, kind), "{name}: {kind}\n{text}\n{}", shown(&back));
        }
        assert_eq!(back.flow.input.len(), flow.input.len(), "{name}\n{text}");
        let problems = check(&back.flow, &read::Marks::default(), &World::default());
        assert!(problems.is_empty(), "{name}: {}\n{text}\n{}", problems[0], shown(&back));
    }
}

#[test]
fn a_large_file_is_imported_or_refused_soon() {
    let many = |piece: &str, n: usize| {
        (0..n).map(|at| piece.replace("N", &at.to_string())).collect::<Vec<_>>().join(",")
    };
    let n8n = |nodes: &str, edges: &str| format!(r#"{{"nodes": [{nodes}], "connections": {{{edges}}}}}"#);
    let node = r#"{"name": "nN", "type": "n8n-nodes-base.set", "parameters": {"values": {"string": [{"name": "a", "value": "={{ $json.a }}"}]}}}"#;
    let edge = r#""nN": {"main": [[{"node": "n0"}, {"node": "n1"}, {"node": "n499"}]]}"#;
    let text = |words: &str| {
        n8n(
            &format!(
                r#"{{"name": "a", "type": "n8n-nodes-base.set", "parameters": {{"values": {{"string": [{{"name": "a", "value": "={words}"}}]}}}}}}"#
            ),
            "",
        )
    };
    let flowise = |words: &str| {
        format!(
            r#"{{"nodes": [{{"id": "a", "data": {{"name": "llmAgentflow", "inputs": {{"llmUserMessage": "{words}"}}}}}}], "edges": []}}"#
        )
    };
    let deep = |open: &str, close: &str| format!("{}1{}", open.repeat(100), close.repeat(100));
    let files = [
        n8n(&many(node, 100_000), ""),
        n8n(&many(node, 500), &many(edge, 500)),
        n8n(&many(&node.replace("nN", "same"), 400), ""),
        n8n(
            &many(r#"{"name": "!N", "type": "x"}"#, 500),
            &many(r#""!N": {"main": [[{"node": "!0"}]]}"#, 500),
        ),
        text(&"{{ $json.a }}".repeat(4_000)),
        text(&"{{".repeat(100_000)),
        text(&"a=b:".repeat(100_000)),
        text(&"password=x ".repeat(5_000)),
        flowise(&"<".repeat(300_000)),
        flowise(&"{{ a }}".repeat(5_000)),
        flowise(&"sk-0123456789abcdef ".repeat(5_000)),
        format!("document: {{ dsl: 1.0.0 }}\ndo: [{}]\n", many("{ tN: { set: { a: 1 }, then: t1 } }", 5000)),
        format!("document: {{ dsl: 1.0.0 }}\ndo: {}\n", deep("[{ a: { do: ", "}}]")),
        format!("document: {{ dsl: 1.0.0 }}\ndo: [{{ a: {{ set: {} }} }}]\n", deep("{ a: ", "}")),
        n8n(&deep("[", "]"), ""),
    ];
    for (at, file) in files.iter().enumerate() {
        let start = Instant::now();
        if let Ok(imported) = import::any(file, "x.json") {
            let _ = (
                print::print(&imported.flow),
                export::text(&imported.flow),
                export::mermaid(&imported.flow),
                export::serverless(&imported.flow),
            );
        }
        assert!(start.elapsed() < Duration::from_secs(20), "file {at} took {:?}", start.elapsed());
    }
}
