//! The flows that come with Mycel are read, in the canonical form, and without problems.

use mycel_flow::check::{World, check};
use mycel_flow::{print, read};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files(folder: &str, ending: &str) -> BTreeMap<String, String> {
    let entries = std::fs::read_dir(root().join(folder)).expect("the folder is there");
    let names = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(ending));
    names
        .map(|name| {
            (name.clone(), std::fs::read_to_string(root().join(folder).join(&name)).expect("it is a text"))
        })
        .collect()
}

/// The tools and their arguments, from the page that is made from the program's own table.
fn tools() -> BTreeMap<String, Value> {
    let page = std::fs::read_to_string(root().join("docs/reference/tools.md")).expect("the page is there");
    let mut tools: BTreeMap<String, Value> = BTreeMap::new();
    let mut name = String::new();
    for line in page.lines() {
        if let Some(tool) = line.strip_prefix("### `").and_then(|rest| rest.strip_suffix('`')) {
            name = tool.to_owned();
            tools.insert(
                name.clone(),
                json!({"type": "object", "additionalProperties": false, "properties": {}, "required": []}),
            );
        }
        let Some((arg, rest)) = line.strip_prefix("| `").and_then(|rest| rest.split_once("` | ")) else {
            continue;
        };
        let kind = rest.split(" | ").next().unwrap_or_default();
        let schema = tools.get_mut(&name).expect("an argument stands below its tool");
        let kind = kind.strip_suffix(", optional").unwrap_or_else(|| {
            schema["required"].as_array_mut().expect("a list").push(arg.into());
            kind
        });
        schema["properties"][arg] = argument(kind);
    }
    tools
}

fn argument(kind: &str) -> Value {
    let words: Vec<&str> = kind.split('`').skip(1).step_by(2).collect();
    match kind {
        _ if !words.is_empty() => json!({"type": "string", "enum": words}),
        _ if kind.starts_with("list") => json!({"type": "array"}),
        _ => json!({"type": kind}),
    }
}

#[test]
fn the_page_of_tools_is_understood() {
    let tools = tools();
    assert!(tools.len() > 50, "{}", tools.len());
    let read = &tools["fs.read"];
    assert_eq!(read["required"], json!(["path"]));
    assert_eq!(read["properties"]["max_bytes"], json!({"type": "integer"}));
    assert_eq!(tools["fs.list"]["properties"]["sort"]["enum"], json!(["name", "size", "modified"]));
}

#[test]
fn every_flow_is_good() {
    let texts = files("flows", ".flow.yaml");
    assert_eq!(texts.len(), 13);
    let reads: BTreeMap<String, read::Read> = texts
        .iter()
        .map(|(name, text)| {
            (name.clone(), read::read(text).unwrap_or_else(|problems| panic!("{name}: {}", show(&problems))))
        })
        .collect();
    let roles: BTreeSet<String> =
        files("agents", ".md").into_keys().map(|name| name.replace(".md", "")).collect();
    let mut world = World {
        tools: Some(tools()),
        secrets: None,
        roles: Some(roles),
        flows: Some(reads.iter().map(|(name, read)| (name.clone(), read.flow.clone())).collect()),
        knowledge: None,
        here: String::new(),
    };
    let mut wrong = String::new();
    for (name, read) in &reads {
        world.here.clone_from(name);
        let problems = check(&read.flow, &read.marks, &world);
        if !problems.is_empty() {
            wrong += &format!("{name}\n{}\n", show(&problems));
        }
        assert_eq!(format!("{}.flow.yaml", read.flow.name), *name);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_flow_is_in_the_canonical_form() {
    for (name, text) in files("flows", ".flow.yaml") {
        let formatted = print::format(&text).unwrap_or_else(|problems| panic!("{name}: {}", show(&problems)));
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(root().join("flows").join(&name), &formatted).expect("it can be written");
        } else {
            assert_eq!(formatted, text, "{name}: run with BLESS=1 and look at the difference");
        }
    }
}

/// What a `set` of a flow gives with such a state.
fn set(file: &str, node: &str, scope: Value) -> Value {
    let read = read::read(&files("flows", ".flow.yaml")[file]).expect("a flow");
    let node = read.flow.nodes.iter().find(|found| found.id.as_str() == node).expect("it is there");
    let mycel_abi::flow::Work::Set { values } = &node.work else { panic!("it is a set") };
    let scope: Map<String, Value> = scope.as_object().cloned().expect("an object");
    mycel_flow::eval::render(&Value::Object(values.clone()), &scope).expect("it can be filled in")
}

#[test]
fn their_templates_can_be_filled_in() {
    let entries = json!({"new": ["a", "b"], "changed": [], "repaired": ["c"], "upgrade": []});
    assert_eq!(
        set("release-notes.flow.yaml", "write", json!({"input": {"name": "1.0"}, "entries": entries})),
        json!({"notes": "## 1.0\n\n- New: a\n- New: b\n- Repaired: c\n"})
    );
    let tasks = json!([{"what": "a", "who": "Ada"}, {"what": "b"}, {"what": "c", "who": ""}]);
    assert_eq!(
        set("meeting-notes-to-tasks.flow.yaml", "unclear", json!({"tasks": tasks})),
        json!({"unclear": [{"what": "b"}, {"what": "c", "who": ""}]})
    );
    assert_eq!(
        set("translate-docs.flow.yaml", "count", json!({"done": [null, "x", null]})),
        json!({"left": 2})
    );
    let archives = json!({"entries": [{"path": "b/x.tar.gz"}]});
    assert_eq!(
        set("backup-check.flow.yaml", "pick", json!({"archives": archives})),
        json!({"newest": "b/x.tar.gz"})
    );
}

fn show(problems: &[mycel_flow::Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
