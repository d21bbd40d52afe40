//! Flows made from a seed, with texts that are hard to write down.
#![allow(dead_code, reason = "each test file uses what it needs")]

use fastrand::Rng;
use mycel_abi::flow::*;
use mycel_abi::{Budget, NodeId};
use serde_json::{Map, Value};

const NASTY: &[&str] = &[
    "",
    " ",
    "yes",
    "no",
    "on",
    "null",
    "~",
    "true",
    "1",
    "1.0",
    "-1",
    "1e3",
    "0x10",
    ".5",
    ".inf",
    "1_000",
    "2024-01-01",
    "plain",
    "two words",
    "a: b",
    "a:b",
    "ends:",
    ": x",
    "a #b",
    "#x",
    "a#b",
    " lead",
    "trail ",
    "tab\tin",
    "\tlead",
    "trail\t",
    "\"q\"",
    "it's",
    "'q'",
    "\\n",
    "a\\",
    "- a",
    "-",
    "--- x",
    "---",
    "...",
    "? a",
    "! a",
    "!tag",
    "&a",
    "*a",
    "@a",
    "`a`",
    "%a",
    "|",
    ">",
    "[a]",
    "{a}",
    "a, b",
    "{{ x }}",
    "{% if x %}y{% endif %}",
    "a\nb",
    "a\nb\n",
    "a\n\nb",
    "\na",
    "a\n",
    "a\n\n",
    " a\nb",
    "a\n b\nc",
    "a\n#b",
    "a\r\nb",
    "a\rb",
    "a\n\tb",
    "a \nb ",
    "a\n ",
    "a\n---\nb",
    "ümläut",
    "日本語",
    "🙂",
    "a\u{a0}b",
    "\u{feff}x",
    "a\u{2028}b",
    "\u{85}",
    "e\u{301}",
    "\u{7f}",
    "\u{1}",
    "\u{0}",
    "x\u{200b}",
    "\u{10ffff}",
    "=",
    "<<",
    "~a",
    "null a",
    "key: |\n  x",
    "a\n  - b: c\n",
    "vault:NAME",
    "a very long text that goes on and on, so that it does not fit into any line of one hundred columns at all",
];

pub(crate) fn text(r: &mut Rng) -> String {
    match r.u8(0..4) {
        0 => (0..r.usize(0..4)).map(|_| NASTY[r.usize(..NASTY.len())]).collect(),
        1 => (0..r.usize(0..12)).map(|_| r.char('\u{0}'..='\u{3000}')).collect(),
        2 => (0..r.usize(0..12))
            .map(|_| *b" \n\t:#-'\"a0,[]{}|>&*!%@`\\".get(r.usize(0..25)).unwrap_or(&b'x') as char)
            .collect(),
        _ => NASTY[r.usize(..NASTY.len())].to_owned(),
    }
}

fn name(r: &mut Rng) -> String {
    let first = r.choice(*b"abcxyzABC_").map(char::from).unwrap_or('a');
    std::iter::once(first)
        .chain((0..r.usize(0..8)).map(|_| r.choice(*b"abc_019").map(char::from).unwrap_or('b')))
        .collect()
}

fn node_id(r: &mut Rng) -> NodeId {
    let odd =
        ["yes", "null", "1", "1.5", "-a", "#a", ":a", "a:", "on", "a/b", "...", "--", "true", "a.b#c", "0x1"];
    if r.u8(0..4) == 0 { NodeId::new(odd[r.usize(..odd.len())]) } else { NodeId::new(name(r)) }
}

fn maybe<T>(r: &mut Rng, make: impl FnOnce(&mut Rng) -> T) -> Option<T> {
    if r.bool() { Some(make(r)) } else { None }
}

fn some<T>(r: &mut Rng, most: usize, mut make: impl FnMut(&mut Rng) -> T) -> Vec<T> {
    (0..r.usize(0..=most)).map(|_| make(r)).collect()
}

/// Without the same twice.
fn different<T: PartialEq>(r: &mut Rng, most: usize, make: impl FnMut(&mut Rng) -> T) -> Vec<T> {
    let mut out = Vec::new();
    for item in some(r, most, make) {
        if !out.contains(&item) {
            out.push(item);
        }
    }
    out
}

pub(crate) fn value(r: &mut Rng, depth: usize) -> Value {
    match r.u8(0..if depth == 0 { 6 } else { 8 }) {
        0 => Value::Null,
        1 => r.bool().into(),
        2 => [i64::MIN, -1, 0, 7, i64::MAX][r.usize(0..5)].into(),
        3 => [0.1, 1.0, -0.0, 1e300, 5e-324, 1e16, 123_456_789.125, f64::MAX][r.usize(0..8)].into(),
        4 => [u64::MAX, 1 << 63][r.usize(0..2)].into(),
        5 => text(r).into(),
        6 => some(r, 3, |r| value(r, depth - 1)).into(),
        _ => object(r, depth - 1).into(),
    }
}

fn object(r: &mut Rng, depth: usize) -> Map<String, Value> {
    let key = |r: &mut Rng| {
        let text = text(r);
        if text.is_empty() { "k".to_owned() } else { text }
    };
    some(r, 3, |r| (key(r), value(r, depth))).into_iter().collect()
}

fn something(r: &mut Rng) -> Option<Value> {
    maybe(r, |r| value(r, 3)).filter(|value| !value.is_null())
}

fn kind(r: &mut Rng) -> Type {
    match r.u8(0..8) {
        0 => Type::Any,
        1 => Type::Number,
        2 => Type::Integer,
        3 => Type::Boolean,
        4 => Type::Object,
        5 => Type::List(Box::new(kind(r))),
        _ => Type::String,
    }
}

fn number(r: &mut Rng) -> u64 {
    match r.u8(0..5) {
        0 => r.u64(..),
        1 => r.u64(0..2000),
        2 => r.u64(0..100) * 1000,
        3 => r.u64(0..100) * 100_000,
        _ => r.u64(0..50) * 3_600_000,
    }
}

fn limits(r: &mut Rng) -> Limits {
    let budget = Budget {
        money_microusd: maybe(r, number),
        tokens: maybe(r, number),
        model_calls: maybe(r, number),
        tool_calls: maybe(r, number),
        wall_ms: maybe(r, number),
    };
    Limits { budget, steps: maybe(r, number) }
}

fn work(r: &mut Rng, depth: usize) -> Work {
    match r.u8(0..if depth == 0 { 16 } else { 18 }) {
        0 => Work::Start {},
        1 => Work::Agent {
            uses: text(r),
            task: text(r),
            tools: some(r, 4, text),
            model: maybe(r, text),
            output: something(r),
        },
        2 => Work::Llm { prompt: text(r), system: text(r), model: maybe(r, text), output: something(r) },
        3 => Work::Tool { tool: text(r), args: object(r, 3) },
        4 => Work::Recall { query: text(r), top: maybe(r, |r| r.u32(..)) },
        5 => Work::Set { values: object(r, 2) },
        6 => Work::Branch {
            cases: some(r, 4, |r| Case { when: text(r), next: node_id(r) }),
            otherwise: maybe(r, node_id),
            ask: text(r),
        },
        7 => Work::Join { wait: if r.bool() { Wait::All } else { Wait::Any } },
        8 => Work::Loop { r#while: text(r), body: node_id(r), max_rounds: r.u32(..) },
        9 => Work::Reflect {
            prompt: text(r),
            model: maybe(r, text),
            output: something(r),
            pass: text(r),
            on_fail: node_id(r),
            max_rounds: r.u32(0..9),
            exhausted: maybe(r, node_id),
        },
        10 => Work::Human {
            message: text(r),
            form: something(r),
            actions: different(r, 4, text)
                .into_iter()
                .filter(|t| !t.is_empty())
                .map(|name| Action { name, next: maybe(r, node_id) })
                .collect(),
            on_words: maybe(r, text),
            on_no: maybe(r, text),
            on_enter: maybe(r, text),
            on_timeout: maybe(r, text),
        },
        11 => Work::Subflow { flow: text(r), input: object(r, 2) },
        12 => Work::End { output: object(r, 2) },
        13 => Work::Note { text: text(r) },
        14 => Work::Swarm {
            over: text(r),
            item: name(r),
            task: text(r),
            members: some(r, 3, text),
            assign: [Assign::LeastLoad, Assign::Capability, Assign::Auction][r.usize(0..3)],
            needs: text(r),
            bid: text(r),
            copies: r.u32(..),
            agree: text(r),
            majority: r.u32(..),
            at_once: maybe(r, |r| r.u32(..)),
            on_item_error: item_error(r),
            output: something(r),
        },
        15 => Work::Vote {
            question: text(r),
            options: some(r, 4, text),
            members: some(r, 3, text),
            quorum: r.u32(..),
            majority: r.u32(..),
            at_once: maybe(r, |r| r.u32(..)),
        },
        _ => Work::Map {
            over: text(r),
            item: name(r),
            each: Box::new(work(r, depth - 1)),
            at_once: maybe(r, |r| r.u32(..)),
            on_item_error: item_error(r),
        },
    }
}

fn item_error(r: &mut Rng) -> ItemError {
    [ItemError::Stop, ItemError::Null, ItemError::Skip][r.usize(0..3)]
}

fn node(r: &mut Rng) -> Node {
    let retry = |r: &mut Rng| {
        let mut retry = Retry::times(r.u32(0..9));
        retry.first_ms = if r.bool() { number(r) } else { retry.first_ms };
        retry.factor = if r.bool() { r.u32(..) } else { retry.factor };
        retry.most_ms = if r.bool() { number(r) } else { retry.most_ms };
        retry
    };
    Node {
        id: node_id(r),
        about: text(r),
        work: work(r, 2),
        worktree: maybe(r, text),
        writes: maybe(r, text),
        next: different(r, 3, node_id),
        retry: maybe(r, retry),
        timeout_ms: maybe(r, number),
        on_error: maybe(
            r,
            |r| if r.bool() { OnError::Value(value(r, 2)) } else { OnError::Next(node_id(r)) },
        ),
        limits: if r.bool() { limits(r) } else { Limits::default() },
        breakpoint: r.bool(),
    }
}

pub(crate) fn flow(r: &mut Rng) -> Flow {
    let input = |r: &mut Rng| Input {
        name: name(r),
        kind: kind(r),
        required: r.bool(),
        default: something(r),
        about: text(r),
    };
    let merges = [Merge::Last, Merge::Append, Merge::Merge, Merge::Sum];
    let channel = |r: &mut Rng| Channel {
        name: name(r),
        kind: kind(r),
        merge: merges[r.usize(0..4)],
        initial: something(r),
    };
    let members = |r: &mut Rng| Members {
        name: name(r),
        uses: maybe(r, text),
        count: r.u32(..),
        weight: r.u32(..),
        skills: some(r, 3, text),
        tools: some(r, 3, text),
        model: maybe(r, text),
    };
    let mut flow = Flow {
        name: format!("f-{}", r.u32(..)),
        about: text(r),
        input: some(r, 4, input),
        state: some(r, 4, channel),
        members: some(r, 3, members),
        nodes: some(r, 8, node),
        limits: if r.bool() { limits(r) } else { Limits::default() },
    };
    let mut seen = Vec::new();
    flow.input.retain(|input| first(&mut seen, format!("i {}", input.name)));
    flow.state.retain(|channel| first(&mut seen, format!("s {}", channel.name)));
    flow.members.retain(|members| first(&mut seen, format!("m {}", members.name)));
    flow.nodes.retain(|node| first(&mut seen, format!("n {}", node.id)));
    flow
}

fn first(seen: &mut Vec<String>, name: String) -> bool {
    !seen.contains(&name) && {
        seen.push(name);
        true
    }
}
