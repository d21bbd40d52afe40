//! Whatever stands in a file, a condition or a template: an answer or an error, never a panic and never a long wait.

mod common;

use fastrand::Rng;
use mycel_flow::check::{World, check};
use mycel_flow::{eval, print, read};
use serde_json::{Map, Value, json};
use std::time::{Duration, Instant};

/// An unoptimised build on a busy machine; what is meant to be caught takes minutes.
const PATIENCE: Duration = Duration::from_secs(10);

/// Changes a text in a few places.
fn mutate(r: &mut Rng, text: &str, words: &[&str]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for _ in 0..r.usize(1..6) {
        let at = r.usize(0..=chars.len());
        match r.u8(0..5) {
            0 if at < chars.len() => drop(chars.remove(at)),
            1 => {
                let to = (at + r.usize(0..40)).min(chars.len());
                let piece: Vec<char> = chars[at..to].to_vec();
                let into = r.usize(0..=chars.len());
                chars.splice(into..into, piece);
            }
            2 => {
                let to = (at + r.usize(0..20)).min(chars.len());
                chars.drain(at..to);
            }
            3 => drop(chars.splice(at..at, words[r.usize(0..words.len())].chars())),
            _ => drop(chars.splice(at..at, common::text(r).chars())),
        }
    }
    chars.into_iter().collect()
}

fn timed<T>(what: &str, seed: u64, run: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let out = run();
    assert!(start.elapsed() < PATIENCE, "seed {seed} took {:?}: {what}", start.elapsed());
    out
}

#[test]
fn a_changed_file_is_read_or_refused() {
    const WORDS: &[&str] = &[
        "{",
        "}",
        "[",
        "]",
        ": ",
        "- ",
        "\n",
        "\n  ",
        "#",
        "|",
        ">",
        "'",
        "\"",
        "&a ",
        "*a",
        "!t ",
        "? ",
        "---\n",
        "\t",
        "next: ",
        "kind: ",
        "{{ ",
        " }}",
        "{% ",
        "null",
        "\u{0}",
        "\r",
        "\u{feff}",
        "version: 0\n",
        "vault:X",
    ];
    for seed in 0..2000 {
        let mut r = Rng::with_seed(seed);
        let text = print::print(&common::flow(&mut r));
        let text = mutate(&mut r, &text, WORDS);
        timed(&text, seed, || match read::read(&text) {
            Ok(read) => {
                let problems = check(&read.flow, &read.marks, &World::default());
                let _ = problems.iter().map(ToString::to_string).collect::<Vec<_>>();
                let printed = print::print(&read.flow);
                let again = read::read(&printed).map(|read| read.flow);
                assert_eq!(again.ok().as_ref(), Some(&read.flow), "seed {seed}\n{text}\n{printed}");
                let _ = print::format(&text);
            }
            Err(problems) => assert!(!problems.is_empty() && problems.len() <= 50, "seed {seed}"),
        });
    }
}

#[test]
fn a_large_file_is_read_or_refused_soon() {
    let fill = |piece: &str| piece.repeat(300_000 / piece.len());
    let numbered = |piece: &str| (0..20_000).map(|n| piece.replace('N', &n.to_string())).collect::<String>();
    let tails = [
        fill("x"),
        fill("#\n"),
        fill("# x\n  "),
        fill("- "),
        fill("? "),
        fill("{"),
        fill("a: "),
        fill("'"),
        fill("\""),
        fill("|\n"),
        fill("\n"),
        fill("\t"),
        fill("a: b\n"),
        fill("&a "),
        fill("*a "),
        fill("!a "),
        fill("[],"),
        fill("---\n"),
        fill("{{ x }}"),
        fill("a, "),
        numbered("nN: 1\n"),
        numbered("  nN: {}\n"),
        numbered("aN, "),
        numbered("# N\nnN: 1\n"),
    ];
    for (seed, tail) in tails.iter().enumerate() {
        let nodes = |lead: &str, end: &str| format!("flow: f\nnodes:\n{lead}{tail}{end}");
        let texts = [
            nodes("", "\n"),
            nodes("  a: { kind: end, next: [", "] }\n"),
            nodes("  a: { kind: human, message: m, actions: [", "] }\n"),
            nodes("  a: { kind: note, text: \"", "\" }\n"),
            nodes("  a:\n    kind: note\n    text: |\n      ", "\n"),
        ];
        for text in texts {
            let read = timed(&text[..100], seed as u64, || read::read(&text));
            if let Ok(read) = read {
                timed(&text[..100], seed as u64, || print::print(&read.flow));
                timed(&text[..100], seed as u64, || check(&read.flow, &read.marks, &World::default()));
            }
        }
    }
}

#[test]
fn a_flow_of_any_shape_is_checked() {
    for seed in 0..1000 {
        let flow = common::flow(&mut Rng::with_seed(seed));
        timed("check", seed, || check(&flow, &read::Marks::default(), &World::default()));
    }
}

fn scope() -> Map<String, Value> {
    let value = json!({"input": {"goal": "g", "n": 3}, "score": 7.5, "count": 4, "done": true, "list": ["a", "bb", "ccc"],
        "deep": {"a": [{"b": {"c": [1, 2, null]}}]}, "text": "äöü\nx", "numbers": (0..200).collect::<Vec<u32>>()});
    value.as_object().cloned().expect("an object")
}

#[test]
fn a_changed_condition_ends() {
    const SEEDS: &[&str] = &[
        "size(list) > 0 && score >= 8",
        "has(input.goal) ? input.n + 1 : -count",
        "list.exists(x, x.startsWith('a')) || !done",
        "numbers.map(n, n * 2).filter(n, n > 5)",
        "'a' in list && text.contains(\"ö\")",
        "deep.a[0].b.c[1] == 2",
        "{'a': [1, 2.5]}.a",
        "list.map(x, x + x).map(x, x + x)",
        "text.matches('^[a-z]+$')",
        "text.substring(1, 2) + text.charAt(0)",
        "'%s'.format([count])",
    ];
    const WORDS: &[&str] = &[
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ".",
        ",",
        "?",
        ":",
        "!",
        "-",
        "&&",
        "||",
        "==",
        "in",
        "+",
        "*",
        "%",
        "/ 0",
        "'",
        "\"",
        "\\",
        "r'",
        "b\"",
        "'''",
        "0x",
        "1e",
        "9223372036854775807",
        ".map(x, ",
        ".all(x, ",
        "has(",
        "size(",
        "`",
        "//",
        "null",
        "u",
        ".format(",
        ".replace('a', text)",
        "text",
        "numbers",
        "deep",
        "é",
        ".split('')",
        ".reverse()",
        "type(",
        "duration('1h')",
        "bytes(",
        "dyn(",
        "int(",
        "optional.of(",
    ];
    let scope = scope();
    for seed in 0..4000 {
        let mut r = Rng::with_seed(seed);
        let start = SEEDS[r.usize(0..SEEDS.len())];
        let text = mutate(&mut r, start, WORDS);
        let _ = timed(&text, seed, || eval::condition(&text, &scope).map_err(|error| error.to_string()));
    }
}

#[test]
fn a_changed_template_ends() {
    const SEEDS: &[&str] = &[
        "a {{ input.goal }} b {{ list | join(', ') }}",
        "{% for x in list %}{{ loop.index }}{{ x | upper }}{% endfor %}",
        "{% if score > 7 %}x{% elif done %}y{% else %}z{% endif %}",
        "{{ deep | tojson(indent=2) }}",
        "{{ count * 2 + input.n }}",
        "{# c #}{{ text | indent(2) | replace('x', 'yy') }}",
        "{{ missing | default('d') }}",
        "{{ numbers[1:5] }}",
        "{{ {'a': [1]}.a[0] }}",
        "{% for k, v in input | items %}{{ k }}={{ v }}{% endfor %}",
        "{{ numbers | sum }}",
        "{{ list | map('length') | list }}",
    ];
    const WORDS: &[&str] = &[
        "{{",
        "}}",
        "{%",
        "%}",
        "{#",
        "#}",
        "-",
        "+",
        "'",
        "\"",
        "\\",
        "|",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        " if ",
        " for x in ",
        " else ",
        "~",
        "*",
        "**",
        " * 9999",
        "range(9999999)",
        "range(1000)",
        "loop",
        "{% for a in numbers %}",
        "{% endfor %}",
        "| join(text)",
        "| replace('', text)",
        "| indent(9999)",
        "| batch(3)",
        "| sort",
        "| groupby('a')",
        "| reverse",
        "not ",
        "is defined",
        "//0",
        "{% set x = 1 %}",
        "x",
        "text",
        "é",
        "🙂",
    ];
    let scope = scope();
    for seed in 0..4000 {
        let mut r = Rng::with_seed(seed);
        let start = SEEDS[r.usize(0..SEEDS.len())];
        let text = mutate(&mut r, start, WORDS);
        let value = timed(&text, seed, || eval::render(&Value::from(text.as_str()), &scope));
        let _ = value.map_err(|error| error.to_string());
        let _ = timed(&text, seed, || eval::template(&text, &scope));
    }
}

/// The tests of a program run on threads of 2 MiB; so do the workers of a server.
#[test]
fn nesting_does_not_overflow_the_stack() {
    let deep = |open: &str, middle: &str, close: &str, n: usize| open.repeat(n) + middle + &close.repeat(n);
    let scope = scope();
    let run = move || {
        for n in [10, 40, 100, 400, 1000, 100_000] {
            for (open, middle, close) in [
                ("(", "1", ")"),
                ("[", "1", "]"),
                ("{'a': ", "1", "}"),
                ("!", "true", ""),
                ("-", "1", ""),
                ("size(", "list", ")"),
                ("true ? 1 : ", "2", ""),
                ("", "1", " + 1"),
                ("", "input", ".a"),
                ("", "list", "[0]"),
                ("[1].all(x, ", "true", ")"),
                ("", "list", ".map(x, x)"),
            ] {
                let _ = eval::condition(&deep(open, middle, close, n), &scope);
                let _ = eval::template(&format!("{{{{ {} }}}}", deep(open, middle, close, n)), &scope);
            }
            let _ = eval::template(&deep("{% if done %}", "x", "{% endif %}", n), &scope);
            let _ = eval::template(&deep("{% for x in list %}", "x", "{% endfor %}", n), &scope);
            let yaml = |open: &str, close: &str| {
                read::read(&format!(
                    "flow: f\nnodes: {{ e: {{ kind: end, output: {} }} }}\n",
                    deep(open, "1", close, n)
                ))
            };
            let _ = yaml("[", "]").map(|read| print::print(&read.flow));
            let _ = yaml("{ a: ", " }").map(|read| print::print(&read.flow));
            let maps = deep("{ kind: map, over: a, item: b, each: ", "{ kind: end }", " }", n);
            let _ = read::read(&format!("flow: f\nnodes: {{ e: {maps} }}\n"))
                .map(|read| check(&read.flow, &read.marks, &World::default()));
        }
    };
    let thread = std::thread::Builder::new().stack_size(1024 * 1024).spawn(run).expect("a thread");
    thread.join().expect("no panic");
}
