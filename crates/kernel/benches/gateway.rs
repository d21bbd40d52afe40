//! How long the gateway takes to judge a call, with the default policy in force.
//!
//! `cargo bench -p mycel-kernel --bench gateway` prints one JSON line per kind of call: median, p99 and worst of single
//! decisions in nanoseconds; and one for loading the default policy, which every start of the program does.

#![allow(clippy::print_stdout, reason = "a bench prints its result")]

use mycel_abi::*;
use mycel_kernel::policy::Policy;
use mycel_kernel::{State, apply, gateway};
use serde_json::json;
use std::collections::BTreeMap;
use std::time::Instant;

const ROUNDS: usize = 20_000;

fn state() -> State {
    let run = RunId::from_parts(1, 1);
    let mut state = State::default();
    let goal = Goal { text: "bench".into(), workspace: "/home/a/site".into(), labels: Vec::new() };
    let started = Body::RunStarted {
        goal,
        autonomy: Autonomy::Supervised,
        budget: Budget { tokens: Some(1 << 40), ..Budget::UNBOUNDED },
        brain: "bench".into(),
        version: "0".into(),
        policy: Digest::of(b""),
        forked_from: None,
        fired: None,
    };
    apply(&mut state, 1, &run, &started);
    let names =
        ["fs:read:/home/a/site/**", "fs:write:/home/a/site/**", "exec:run", "process:list", "system:read"];
    let spawned = Body::AgentSpawned {
        agent: AgentId::new("lead"),
        parent: None,
        role: "lead".into(),
        task: None,
        capabilities: names.iter().map(|c| c.parse().expect("a capability")).collect(),
        budget: Budget::UNBOUNDED,
        priority: 1,
        autonomy: None,
        worktree: None,
    };
    apply(&mut state, 2, &run, &spawned);
    state
}

fn call(n: usize, tool: &str, needs: &[String], commands: &[&str], risk: Risk) -> Call {
    let id = CallId::nth(&TurnId::nth(&AgentId::new("lead"), 1), n as u32);
    let agent = AgentId::new("lead");
    let args = json!({ "path": format!("/home/a/site/page{n}.html"), "n": n });
    Call {
        proposal: Proposal { id, agent, step: None, tool: tool.into(), args, provider_id: None },
        assessment: Assessment {
            summary: "bench".into(),
            needs: needs.iter().map(|c| c.parse().expect("a capability")).collect(),
            risk,
            effect: EffectClass::Pure,
            undoable: false,
            timeout_ms: 1_000,
            preview: Vec::new(),
            commands: commands.iter().map(|c| (*c).to_owned()).collect(),
            reserve: Cost::tool_call(1_000),
        },
    }
}

fn measure(name: &str, state: &State, policy: &Policy, make: impl Fn(usize) -> Call) {
    let calls: Vec<Call> = (0..ROUNDS).map(make).collect();
    report("gateway", name, &calls, |call| {
        std::hint::black_box(gateway::decide(state, policy, call, 10));
    });
}

/// Times one piece of work for each item and prints the line.
fn report<T>(bench: &str, name: &str, items: &[T], work: impl Fn(&T)) {
    let time = |item: &T| {
        let start = Instant::now();
        work(item);
        start.elapsed().as_nanos() as u64
    };
    let mut took: Vec<u64> = items.iter().map(time).collect();
    took.sort_unstable();
    let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize];
    println!(
        "{}",
        json!({"bench": bench, "call": name, "rounds": items.len(), "p50_ns": at(0.5), "p99_ns": at(0.99), "worst_ns": at(1.0)})
    );
}

fn main() {
    let state = state();
    let vars = BTreeMap::from([
        ("home", "/home/a"),
        ("cwd", "/home/a/site"),
        ("state", "/home/a/s"),
        ("config", "/home/a/c"),
    ]);
    let vars: BTreeMap<String, String> =
        vars.into_iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect();
    report("policy", "builtin", &[(); 200], |()| {
        std::hint::black_box(Policy::builtin(&vars));
    });
    let policy = Policy::builtin(&vars);
    let path = |n: usize, action: &str| vec![format!("fs:{action}:/home/a/site/page{n}.html")];
    measure("fs.read", &state, &policy, |n| call(n, "fs.read", &path(n, "read"), &[], Risk::Low));
    measure("fs.write", &state, &policy, |n| call(n, "fs.write", &path(n, "write"), &[], Risk::Medium));
    let exec = vec!["exec:run:git".to_owned()];
    measure("shell.exec", &state, &policy, |n| {
        call(n, "shell.exec", &exec, &["git status --short | head -n 3"], Risk::High)
    });
}
