//! Flows under the fold: examples, and seeds in which nodes end in any order and the process dies at any moment.

use mycel_abi::flow::Flow;
use mycel_abi::{Body, NodeError, NodeId, Then, VisitId};
use mycel_kernel::flow::{Anew, Due, Flows, Place, after_failure, kept, pause_ms};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

fn flow(value: Value) -> Flow {
    serde_json::from_value(value).expect("it is a flow")
}

fn fold(flows: &mut Flows, body: &Body) {
    flows.fold(body, &mut |_| None);
}

fn started(flow: Flow) -> Flows {
    let mut flows = Flows::default();
    fold(
        &mut flows,
        &Body::FlowStarted {
            flow: Box::new(flow),
            input: Map::new(),
            within: None,
            subflows: BTreeMap::new(),
        },
    );
    flows
}

fn due(flows: &Flows) -> Vec<String> {
    flows.due().iter().map(|due| due.visit.to_string()).collect()
}

fn start(flows: &mut Flows, visit: &str) {
    fold(
        flows,
        &Body::NodeStarted { visit: VisitId::new(visit), attempt: 1, agent: None, given: Value::Null },
    );
}

fn ended(visit: &str, output: Value, next: &[&str]) -> Body {
    let next = next.iter().map(|id| NodeId::new(*id)).collect();
    Body::NodeEnded { visit: VisitId::new(visit), output, full_output: None, next, error: None }
}

/// lead -> two sides -> review -> lead again or done.
fn team() -> Flow {
    flow(json!({
        "name": "team",
        "state": [{ "name": "patches", "type": "[string]", "merge": "append" }],
        "nodes": [
            { "id": "lead", "kind": "start", "next": ["back", "front"] },
            { "id": "back", "kind": "agent", "uses": "backend", "writes": "patches", "next": ["review"] },
            { "id": "front", "kind": "agent", "uses": "frontend", "writes": "patches", "next": ["check"] },
            { "id": "check", "kind": "start", "next": ["review"] },
            { "id": "review", "kind": "reflect", "pass": "true", "on_fail": "lead", "max_rounds": 3, "next": ["done"] },
            { "id": "done", "kind": "end" }
        ]
    }))
}

#[test]
fn branches_join_by_themselves() {
    let mut flows = started(team());
    assert_eq!(due(&flows), ["lead#1"]);
    fold(&mut flows, &ended("lead#1", Value::Null, &["back", "front"]));
    assert_eq!(due(&flows), ["back#1", "front#1"]);
    start(&mut flows, "back#1");
    start(&mut flows, "front#1");
    assert!(due(&flows).is_empty());
    fold(&mut flows, &ended("back#1", json!("b"), &["review"]));
    // The other side is still under way, and so is what follows it.
    assert!(due(&flows).is_empty());
    fold(&mut flows, &ended("front#1", json!("f"), &["check"]));
    assert_eq!(due(&flows), ["check#1"]);
    fold(&mut flows, &ended("check#1", Value::Null, &["review"]));
    assert_eq!(due(&flows), ["review#1"]);
    fold(&mut flows, &ended("review#1", Value::Null, &["lead"]));
    assert_eq!(due(&flows), ["lead#2"]);
    let frame = flows.frame(None).expect("it runs");
    assert_eq!(frame.rounds(&NodeId::new("review")), 1);
    assert_eq!(frame.channels["patches"], json!(["b", "f"]));
    fold(&mut flows, &ended("lead#2", Value::Null, &[]));
    assert!(flows.frame(None).expect("it runs").is_over());
}

#[test]
fn a_join_of_any_goes_on_with_the_first() {
    let mut flows = started(flow(json!({ "name": "race", "nodes": [
        { "id": "go", "kind": "start", "next": ["a", "b"] },
        { "id": "a", "kind": "start", "next": ["first"] },
        { "id": "b", "kind": "start", "next": ["first"] },
        { "id": "first", "kind": "join", "wait": "any", "next": ["done"] },
        { "id": "done", "kind": "end" }
    ] })));
    fold(&mut flows, &ended("go#1", Value::Null, &["a", "b"]));
    start(&mut flows, "a#1");
    fold(&mut flows, &ended("b#1", Value::Null, &["first"]));
    assert_eq!(due(&flows), ["first#1"]);
    fold(&mut flows, &ended("first#1", Value::Null, &["done"]));
    // The end waits for what is under way, and what comes late leads nowhere.
    assert!(due(&flows).is_empty());
    fold(&mut flows, &ended("a#1", Value::Null, &["first"]));
    assert_eq!(due(&flows), ["done#1"]);
}

#[test]
fn a_failure_goes_its_way() {
    let node = |more: Value| {
        let mut node = json!({ "id": "a", "kind": "start", "retry": { "attempts": 2 }, "next": ["b"] });
        node.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        flow(json!({ "name": "f", "nodes": [node, { "id": "b", "kind": "end" }] })).nodes[0].clone()
    };
    let check =
        |more: Value, attempt: u32, expect: Then| assert_eq!(after_failure(&node(more), attempt), expect);
    check(json!({}), 1, Then::Retry);
    check(json!({}), 2, Then::Fail);
    check(json!({ "on_error": { "value": 1 } }), 1, Then::Retry);
    check(json!({ "on_error": { "value": 1 } }), 2, Then::Fallback);
    check(json!({ "on_error": { "next": "b" } }), 2, Then::Branch);
    let retry = node(json!({})).retry.expect("it has one");
    for (attempt, least, most) in
        [(1, 375, 625), (2, 750, 1250), (9, 96_000, 160_000), (200, 96_000, 160_000)]
    {
        for dice in [0, 1, 77, u64::MAX] {
            let pause = pause_ms(&retry, attempt, dice);
            assert!((least..=most).contains(&pause), "{attempt} {dice}: {pause}");
        }
    }

    let mut flows = started(flow(json!({ "name": "f", "nodes": [
        { "id": "a", "kind": "start", "next": ["b"] }, { "id": "b", "kind": "end" }] })));
    start(&mut flows, "a#1");
    let error = |then| Some(NodeError { message: "no".into(), then });
    let failed = |then| Body::NodeEnded {
        visit: VisitId::new("a#1"),
        output: Value::Null,
        full_output: None,
        next: Vec::new(),
        error: error(then),
    };
    fold(&mut flows, &failed(Then::Retry));
    let active = flows.active(&VisitId::new("a#1")).expect("it is tried again");
    assert_eq!(active.failed, error(Then::Retry));
    fold(&mut flows, &failed(Then::Fail));
    let frame = flows.frame(None).expect("it is there");
    assert!(frame.failed && frame.is_over());
}

#[test]
fn those_that_fail_side_by_side_lead_on_with_their_own_errors() {
    let mut flows = started(flow(json!({ "name": "two", "nodes": [
        { "id": "go", "kind": "start", "next": ["a", "b"] },
        { "id": "a", "kind": "start", "on_error": { "next": "not-a" }, "next": ["done"] },
        { "id": "b", "kind": "start", "on_error": { "next": "not-b" }, "next": ["done"] },
        { "id": "not-a", "kind": "start", "next": ["done"] },
        { "id": "not-b", "kind": "start", "next": ["done"] },
        { "id": "done", "kind": "end" }
    ] })));
    let failed = |visit: &str, next: &str| {
        let Body::NodeEnded { visit, output, full_output, next, .. } = ended(visit, Value::Null, &[next])
        else {
            panic!("it has ended")
        };
        let error = Some(NodeError { message: format!("{visit} broke"), then: Then::Branch });
        Body::NodeEnded { visit, output, full_output, next, error }
    };
    fold(&mut flows, &ended("go#1", Value::Null, &["a", "b"]));
    fold(&mut flows, &failed("a#1", "not-a"));
    fold(&mut flows, &failed("b#1", "not-b"));
    let told = |flows: &Flows, node: &str| {
        let frame = flows.frame(None).expect("it runs");
        frame.error_for(&NodeId::new(node)).map(|error| error.message.clone())
    };
    assert_eq!(told(&flows, "not-a").as_deref(), Some("a#1 broke"));
    assert_eq!(told(&flows, "not-b").as_deref(), Some("b#1 broke"));
    assert_eq!(told(&flows, "done").as_deref(), Some("b#1 broke"), "else it is the last");
}

#[test]
fn values_join_their_channels() {
    let check = |merge: &str, before: Value, value: Value, expect: Value| {
        let merge = serde_json::from_value(json!(merge)).expect("a merge");
        assert_eq!(mycel_kernel::flow::joined(merge, before, value), expect);
    };
    check("last", json!(1), json!("a"), json!("a"));
    check("append", json!([1]), json!(2), json!([1, 2]));
    check("append", json!([1]), json!([2, 3]), json!([1, 2, 3]));
    check("merge", json!({ "a": 1, "b": 1 }), json!({ "b": 2 }), json!({ "a": 1, "b": 2 }));
    check("sum", json!(2), json!(40), json!(42));
    check("sum", json!(2), json!(0.5), json!(2.5));
}

#[test]
fn visits_have_their_place() {
    let check = |visit: &str, within: Option<&str>, node: &str, item: Option<u32>| {
        let place = Place::of(&VisitId::new(visit)).expect("a visit");
        let expect = Place { within: within.map(VisitId::new), node: NodeId::new(node), item };
        assert_eq!(place, expect, "{visit}");
    };
    check("lead#1", None, "lead", None);
    check("each#2.10", None, "each", Some(10));
    check("sub#1/each#2.0", Some("sub#1"), "each", Some(0));
    check("a#1.2/b#1", Some("a#1.2"), "b", None);
    for bad in ["lead", "each#1.x"] {
        assert_eq!(Place::of(&VisitId::new(bad)), None, "{bad}");
    }
}

/// xorshift64*: the same seed gives the same world everywhere.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % n
    }
}

/// A graph of any shape: every node leads to a few others, mostly onwards, now and then back.
fn any_flow(dice: &mut Dice) -> Flow {
    let count = 2 + dice.below(14);
    let mut nodes: Vec<Value> = Vec::new();
    for n in 0..count {
        let mut next = Vec::new();
        for _ in 0..1 + dice.below(3) {
            let back = dice.below(6) == 0;
            let to = if back { dice.below(count) } else { (n + 1 + dice.below(3)).min(count - 1) };
            if to != n && !next.contains(&format!("n{to}")) {
                next.push(format!("n{to}"));
            }
        }
        let node = match dice.below(8) {
            0 => json!({ "id": format!("n{n}"), "kind": "join", "wait": "any", "next": next }),
            1 if n + 1 == count => json!({ "id": format!("n{n}"), "kind": "end" }),
            _ => {
                json!({ "id": format!("n{n}"), "kind": "agent", "uses": "qa", "writes": "sum", "next": next })
            }
        };
        nodes.push(node);
    }
    flow(
        json!({ "name": "any", "state": [{ "name": "sum", "type": "integer", "merge": "sum" }], "nodes": nodes }),
    )
}

/// Runs a flow to its end, or for long enough. Everything that was folded is kept, and now and then the process dies: what
/// the fold of the durable events gives must be what was there.
fn run(seed: u64) {
    let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let flow = any_flow(&mut dice);
    let mut durable = vec![Body::FlowStarted {
        flow: Box::new(flow),
        input: Map::new(),
        within: None,
        subflows: BTreeMap::new(),
    }];
    let mut flows = Flows::default();
    fold(&mut flows, &durable[0]);
    let mut begun: BTreeMap<VisitId, u32> = BTreeMap::new();
    let mut finished = 0;
    for _ in 0..400 {
        let frame = flows.frame(None).expect("it runs");
        if frame.is_over() {
            break;
        }
        let ready: Vec<Due> = flows.due();
        assert!(!ready.is_empty() || !frame.active.is_empty(), "seed {seed}: nothing can go on");
        let active: Vec<VisitId> = frame.active.keys().cloned().collect();
        let body = if !ready.is_empty() && (active.is_empty() || dice.below(2) == 0) {
            let due = &ready[dice.below(ready.len())];
            *begun.entry(due.visit.clone()).or_default() += 1;
            Body::NodeStarted { visit: due.visit.clone(), attempt: 1, agent: None, given: Value::Null }
        } else {
            let visit = active[dice.below(active.len())].clone();
            let node = Place::of(&visit).expect("a visit").node;
            let node = frame.flow.node(&node).expect("a node");
            // A node leads to all that follow, or to one of them, as branches do.
            let all: Vec<NodeId> = node.next.clone();
            let next = match all.len() {
                0 => Vec::new(),
                len if dice.below(2) == 0 => vec![all[dice.below(len)].clone()],
                _ => all,
            };
            let writes = node.writes.is_some();
            finished += i64::from(writes);
            Body::NodeEnded { visit, output: json!(1), full_output: None, next, error: None }
        };
        fold(&mut flows, &body);
        durable.push(body);
        if dice.below(10) == 0 {
            let mut again = Flows::default();
            durable.iter().for_each(|body| fold(&mut again, body));
            assert_eq!(due(&again), due(&flows), "seed {seed}");
            flows = again;
        }
    }
    assert!(begun.values().all(|times| *times == 1), "seed {seed}: a node started twice");
    let frame = flows.frame(None).expect("it runs");
    assert_eq!(frame.channels["sum"], json!(finished), "seed {seed}: what was written");
}

#[test]
fn any_graph_goes_on_from_wherever_it_was() {
    let seeds = std::env::var("MYCEL_SEEDS").ok().and_then(|n| n.parse().ok()).unwrap_or(3000);
    (1..=seeds).for_each(run);
}

/// Which visits stay done when a run goes again from one of them.
#[test]
fn what_did_not_depend_on_a_node_stays_done() {
    let sides = || {
        flow(json!({
            "name": "sides",
            "state": [{ "name": "x", "type": "any" }, { "name": "y", "type": "any" }],
            "nodes": [
                { "id": "go", "kind": "start", "next": ["a", "b"] },
                { "id": "a", "kind": "llm", "prompt": "A", "writes": "x", "next": ["a2"] },
                { "id": "a2", "kind": "llm", "prompt": "A2", "next": ["join"] },
                { "id": "b", "kind": "llm", "prompt": "B", "next": ["b2"] },
                { "id": "b2", "kind": "llm", "prompt": "B2 {{ y }} {{ input.z }}", "next": ["join"] },
                { "id": "join", "kind": "join", "next": ["end"] },
                { "id": "end", "kind": "end" }
            ]
        }))
    };
    let begun = |visit: &str| Body::NodeStarted {
        visit: VisitId::new(visit),
        attempt: 1,
        agent: None,
        given: Value::Null,
    };
    let failed = |visit: &str, then| Body::NodeEnded {
        visit: VisitId::new(visit),
        output: Value::Null,
        full_output: None,
        next: Vec::new(),
        error: Some(NodeError { message: "no".into(), then }),
    };
    let gave = |visit: &str, next: &[&str]| ended(visit, json!(1), next);
    let check = |events: Vec<Body>, from: &str, channels: &[&str], input: bool, expect: &[&str]| {
        let started = Body::FlowStarted {
            flow: Box::new(sides()),
            input: Map::new(),
            within: None,
            subflows: BTreeMap::new(),
        };
        let bodies: Vec<Body> = std::iter::once(started).chain(events).collect();
        let all: Vec<&Body> = bodies.iter().collect();
        let visit = VisitId::new(from);
        let begins = |body: &&Body| match body {
            Body::NodeStarted { visit: at, .. } | Body::NodeEnded { visit: at, .. } => *at == visit,
            _ => false,
        };
        let first = all.iter().position(begins).expect("it ran");
        let channels: Vec<String> = channels.iter().map(|name| (*name).to_owned()).collect();
        let stays = kept(&all, first, &visit, Anew { channels: &channels, input });
        let mut ends: Vec<String> = Vec::new();
        // What stays is a past that the fold can take, and the node is due in it, or will be.
        let mut flows = Flows::default();
        bodies[..first].iter().chain(&stays).for_each(|body| fold(&mut flows, body));
        for body in &stays {
            if let Body::NodeEnded { visit, .. } = body {
                ends.push(visit.to_string());
            }
        }
        assert_eq!(ends, expect, "from {from}");
        let due = due(&flows);
        assert!(due.contains(&from.to_owned()), "{from} is not among {due:?}");
        assert!(!ends.iter().any(|visit| due.contains(visit)), "{ends:?} {due:?}");
    };
    let whole = || {
        vec![
            gave("go#1", &["a", "b"]),
            begun("a#1"),
            begun("b#1"),
            gave("b#1", &["b2"]),
            begun("b2#1"),
            gave("b2#1", &["join"]),
            gave("a#1", &["a2"]),
            begun("a2#1"),
            gave("a2#1", &["join"]),
            gave("join#1", &["end"]),
            gave("end#1", &[]),
        ]
    };
    check(whole(), "a#1", &[], false, &["b#1", "b2#1"]);
    check(whole(), "b#1", &[], false, &["a#1", "a2#1"]);
    check(whole(), "a2#1", &[], false, &[]);
    check(whole(), "join#1", &[], false, &[]);
    // What is given anew is seen by who names it.
    check(whole(), "a#1", &["x"], false, &["b#1", "b2#1"]);
    check(whole(), "a#1", &["y"], false, &["b#1"]);
    check(whole(), "a#1", &[], true, &["b#1"]);
    // A node that failed, and what had not ended, goes on in the fork.
    let broken = |then| {
        vec![
            gave("go#1", &["a", "b"]),
            begun("b#1"),
            begun("a#1"),
            failed("a#1", then),
            gave("b#1", &["b2"]),
            begun("b2#1"),
        ]
    };
    check(broken(Then::Retry), "a#1", &[], false, &["b#1"]);
    let mut stopped = broken(Then::Fail);
    stopped.push(failed("b2#1", Then::Fail));
    check(stopped, "a#1", &[], false, &["b#1"]);
}
