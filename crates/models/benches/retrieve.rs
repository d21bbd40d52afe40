//! How long it takes to order the tools for a goal, and with samples how often the right ones are among the first eight.
//!
//! `cargo bench -p mycel-models --bench retrieve` prints the times as one JSON line; with `-- SAMPLES.jsonl ...` (of
//! `training/gen`) a line per family and language: percent with all tools of the sample among the first eight.

#![allow(clippy::print_stdout, reason = "a bench prints its result")]

use mycel_models::ToolDef;
use mycel_models::retrieve::{Parts, Retriever};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Instant;

const ROUNDS: usize = 2_000;
const TOP: usize = 8;
const GOALS: [&str; 4] = [
    "find every png over 1 MB changed this week and tell me how much space they take",
    "git status",
    "verschiebe alle Rechnungen aus ~/Downloads nach Dokumente/2025 und packe sie in ein Archiv",
    "which process uses port 8080, and since when does it run?",
];

fn tools() -> Vec<ToolDef> {
    let list: Value =
        serde_json::from_str(include_str!("../tests/golden/tools.json")).expect("the tools parse");
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let def = |tool: &Value| ToolDef {
        name: text(&tool["name"]),
        description: text(&tool["description"]),
        input: tool["input"].clone(),
    };
    list.as_array().expect("a list").iter().map(def).collect()
}

fn main() {
    let tools = tools();
    let retriever = Retriever::builtin();
    let mut took = Vec::with_capacity(ROUNDS);
    for round in 0..ROUNDS {
        let begun = Instant::now();
        black_box(retriever.rank(black_box(GOALS[round % GOALS.len()]), &[], &tools));
        took.push(begun.elapsed().as_micros() as u64);
    }
    took.sort_unstable();
    let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize];
    println!(
        "{}",
        json!({"bench": "retrieve", "tools": tools.len(), "p50_us": at(0.5), "p99_us": at(0.99), "max_us": at(1.0)})
    );
    for path in std::env::args().skip(1).filter(|argument| !argument.starts_with("--")) {
        hits(&path, retriever, &tools);
    }
}

/// Samples with a tool, and those of them with all tools among the first: keywords alone, table alone, both.
#[derive(Default)]
struct Count {
    samples: usize,
    right: [usize; 3],
}

fn hits(path: &str, retriever: &Retriever, tools: &[ToolDef]) {
    let samples = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("reading {path}: {error}"));
    let mut counts: BTreeMap<(String, String), Count> = BTreeMap::new();
    for line in samples.lines() {
        let row: Value = serde_json::from_str(line).expect("a sample");
        let text = |key: &str| row[key].as_str().expect("a text");
        let (goal, wanted) = sample(text("text"));
        if wanted.is_empty() {
            continue;
        }
        let families = [text("family"), "all"];
        let right = [Parts::Keywords, Parts::Table, Parts::Both].map(|parts| {
            let ranked = retriever.rank_by(parts, goal, &[], tools);
            let first: Vec<&str> = ranked.iter().take(TOP).map(|(at, _)| tools[*at].name.as_str()).collect();
            wanted.iter().all(|tool| first.contains(tool))
        });
        for (family, lang) in families.iter().flat_map(|f| [(f, text("lang")), (f, "all")]) {
            let count = counts.entry(((*family).to_owned(), lang.to_owned())).or_default();
            count.samples += 1;
            for (sum, right) in count.right.iter_mut().zip(right) {
                *sum += usize::from(right);
            }
        }
    }
    for ((family, lang), count) in counts {
        let percent = count.right.map(|right| (right * 10_000 / count.samples) as f64 / 100.0);
        println!(
            "{}",
            json!({"bench": "retrieve top 8", "family": family, "lang": lang, "samples": count.samples,
                "keywords": percent[0], "table": percent[1], "both": percent[2]})
        );
    }
}

/// Goal and tools of `<|goal|>...<|act|>TOOL {..}<|end|>...`.
fn sample(text: &str) -> (&str, Vec<&str>) {
    let mut acts = text.split("<|act|>");
    let goal = acts.next().unwrap_or_default().trim_start_matches("<|goal|>");
    let tools = acts.filter_map(|act| match act.split([' ', '<', '{']).next().unwrap_or_default() {
        "sh" => Some("shell.exec"),
        "ask" => Some("ask.person"),
        "" | "show" | "say" | "beyond" => None,
        tool => Some(tool),
    });
    (goal, tools.collect())
}
