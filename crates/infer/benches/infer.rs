//! How fast the engine reads, writes and makes vectors, on models of random weights. Prints one line of JSON each.
//!
//! With `PEER_PYTHON` naming a Python that has the package `xllamacpp` (llama.cpp's own server), each measurement is
//! taken of it too, in turns, on the same file with the same prompt and one thread. `BENCH_SIZES` picks from
//! `6m,150m` (default: both; `none`: vectors alone); `BENCH_ROUNDS` is how often (default 5; the median counts).
#![allow(clippy::print_stdout, reason = "a bench's output is its result")]

#[path = "../tests/support/mod.rs"]
mod support;

use mycel_infer::engine::{Engine, Prompt, Request};
use mycel_infer::{Load, quantize};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;
use support::gguf::{self, Shape};
use support::{ask, collect, folder, load};

const READ: usize = 512;
const WRITE: u32 = 128;
const AGENTS: usize = 16;
const SHARED: usize = 1_000;
const OWN: usize = 20;
const AGENT_WRITE: u32 = 32;
const TEXTS: usize = 200;

fn main() {
    let rounds = setting("BENCH_ROUNDS").and_then(|n| n.parse().ok()).unwrap_or(5);
    let sizes = setting("BENCH_SIZES").unwrap_or_else(|| "6m,150m".into());
    let folder = folder("bench");
    for size in sizes.split(',').filter(|size| *size != "none") {
        let model = model(&folder, size);
        single(&model, size, rounds);
        agents(&model, size, rounds);
    }
    vectors(&folder, rounds);
    let _ = std::fs::remove_dir_all(&folder);
}

fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// A model in the type that people use, made small by the engine itself.
fn model(folder: &Path, size: &str) -> PathBuf {
    let (shape, kind) = match size {
        "6m" => (
            Shape {
                width: 256,
                layers: 6,
                heads: 8,
                heads_kv: 4,
                feed_forward: 768,
                context: 32_768,
                merges: 256,
                vocabulary: 4_096,
            },
            "Q8_0",
        ),
        "150m" => (
            Shape {
                width: 1_024,
                layers: 12,
                heads: 16,
                heads_kv: 4,
                feed_forward: 2_816,
                context: 32_768,
                merges: 256,
                vocabulary: 4_096,
            },
            "Q4_0",
        ),
        other => panic!("BENCH_SIZES has no {other}"),
    };
    let (full, small) = (folder.join(format!("{size}-f32.gguf")), folder.join(format!("{size}-{kind}.gguf")));
    gguf::llama(&shape, 7).write(&full);
    quantize(&full, &small, kind, 2, |_| {}).expect("the model is made smaller");
    std::fs::remove_file(full).expect("removed");
    small
}

fn engine(model: &Path, sequences: u32) -> Engine {
    let context = Some((SHARED + OWN) as u32 + AGENT_WRITE + 256);
    Engine::load(Load { context_tokens: context, ..load(model, sequences) }).expect("the model loads")
}

/// Tokens that are nothing in particular; the first tells prompts apart.
fn prompt(length: usize, first: i32) -> Vec<i32> {
    let mut dice = fastrand::Rng::with_seed(1);
    std::iter::once(first).chain((1..length).map(|_| dice.i32(0..500))).collect()
}

fn request(tokens: Vec<i32>, write: u32) -> Request {
    Request { prompt: Prompt::Tokens(tokens), ..ask("", write) }
}

fn single(model: &Path, size: &str, rounds: usize) {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    let work = json!({"kind": "single", "prompts": [prompt(READ, 1)], "write": WRITE});
    for _ in 0..rounds {
        let engine = engine(model, 1);
        let usage = collect(engine.submit(request(prompt(READ, 1), WRITE))).expect("an answer").usage;
        let written = f64::from(usage.completion_tokens);
        ours.push([
            f64::from(usage.prompt_tokens) / usage.prompt_ms * 1e3,
            written / usage.completion_ms * 1e3,
        ]);
        drop(engine);
        theirs.extend(
            peer(model, &work).map(|answer| [number(&answer, "read_tok_s"), number(&answer, "write_tok_s")]),
        );
    }
    for (at, what) in ["read", "write"].into_iter().enumerate() {
        let speed = |of: &[[f64; 2]]| median(of.iter().map(|pair| pair[at]).collect());
        report(&format!("{what}_tok_s"), size, speed(&ours), speed(&theirs));
    }
}

fn agents(model: &Path, size: &str, rounds: usize) {
    let prompts = |shared: bool| -> Vec<Vec<i32>> {
        (0..AGENTS)
            .map(|agent| {
                let own = (0..OWN).map(|n| (agent * OWN + n) as i32 % 500);
                prompt(SHARED, if shared { 1 } else { agent as i32 }).into_iter().chain(own).collect()
            })
            .collect()
    };
    let work = json!({"kind": "agents", "prompts": prompts(true), "write": AGENT_WRITE});
    let (mut together, mut unshared, mut apart, mut theirs) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..rounds {
        together.push(all_at_once(&engine(model, AGENTS as u32), prompts(true)));
        unshared.push(all_at_once(&engine(model, AGENTS as u32), prompts(false)));
        // A context of its own for each; one after another, since there is one thread.
        let each = prompts(true).into_iter().map(|prompt| all_at_once(&engine(model, 1), vec![prompt]));
        let speeds: Vec<f64> = each.collect();
        apart.push(AGENTS as f64 / speeds.iter().map(|speed| 1.0 / speed).sum::<f64>());
        theirs.extend(peer(model, &work).map(|answer| number(&answer, "write_tok_s")));
    }
    let (shared, separate) = (median(together), median(apart));
    report("agents_16_shared_prefix_tok_s", size, shared, median(theirs));
    println!(
        "{}",
        json!({"bench": "infer", "what": "agents_16_against_separate_contexts", "model": size, "shared_tok_s": shared,
            "batched_unshared_tok_s": median(unshared), "separate_tok_s": separate, "times": shared / separate})
    );
}

/// Tokens of answers per second, from the first request to the last answer.
fn all_at_once(engine: &Engine, prompts: Vec<Vec<i32>>) -> f64 {
    let began = Instant::now();
    let running: Vec<_> =
        prompts.into_iter().map(|prompt| engine.submit(request(prompt, AGENT_WRITE))).collect();
    let written: u32 =
        running.into_iter().map(|g| collect(g).expect("an answer").usage.completion_tokens).sum();
    f64::from(written) / began.elapsed().as_secs_f64()
}

fn vectors(folder: &Path, rounds: usize) {
    let path = folder.join("bert.gguf");
    gguf::bert_of(&gguf::MINILM, 3).write(&path);
    let texts: Vec<String> = (0..TEXTS).map(|n| format!("function {n} reads a file")).collect();
    let work = json!({"kind": "vectors", "texts": texts});
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        let engine = Engine::load(load(&path, 16)).expect("the model loads");
        let began = Instant::now();
        engine.embed(texts.clone()).expect("vectors");
        ours.push(TEXTS as f64 / began.elapsed().as_secs_f64());
        theirs.extend(peer(&path, &work).map(|answer| number(&answer, "texts_s")));
    }
    report("vectors_texts_s", "minilm-f32", median(ours), median(theirs));
}

/// The peer's numbers for the same work; none where no peer was named.
fn peer(model: &Path, work: &Value) -> Option<Value> {
    let python = setting("PEER_PYTHON")?;
    let task = model.with_extension("work.json");
    std::fs::write(&task, work.to_string()).expect("the task is written");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../benches/infer/peer.py");
    let output = Command::new(python).arg(script).arg(model).arg(&task).output().expect("the peer runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let line = said.lines().rev().find(|line| line.starts_with('{'));
    let line =
        line.unwrap_or_else(|| panic!("no answer of the peer: {}", String::from_utf8_lossy(&output.stderr)));
    Some(serde_json::from_str(line).expect("JSON of the peer"))
}

fn number(answer: &Value, key: &str) -> f64 {
    answer[key].as_f64().expect("a number")
}

fn report(what: &str, model: &str, ours: f64, theirs: f64) {
    let ratio = if theirs.is_nan() { Value::Null } else { json!(ours / theirs) };
    println!(
        "{}",
        json!({"bench": "infer", "what": what, "model": model, "ours": ours, "llama_server": theirs, "ratio": ratio})
    );
}

/// NaN, which JSON shows as null, where nothing was measured.
fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or(f64::NAN)
}
