//! Swarms in a world made from a seed: members that work well, lie alone or together, go round in circles, fail, or vote twice,
//! and a process that dies at any moment. Whatever happens, what is decided is right as long as those who lie together are
//! fewer than half of the copies; who misbehaves ends up in quarantine, who works well never does; and the fold of the events
//! is all that is remembered.

mod dice;

use dice::Dice;
use mycel_abi::flow::{Assign, Flow, ItemError, Node, Work};
use mycel_abi::{Body, Conduct, NodeError, NodeId, Then, VisitId};
use mycel_kernel::flow::{Flows, item_visit};
use mycel_kernel::swarm::{Assignment, Bidder, Fate, Given, Member, Step, Swarm, World};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Seeds of every run of the tests. More: `MYCEL_SEEDS=100000 cargo test -p mycel-kernel --test swarm`.
const SEEDS: u64 = 200;
/// Agents that work at a time.
const ROOM: usize = 64;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Manner {
    Honest,
    /// Says the same wrong thing as all others of this kind.
    Colludes,
    /// Says something wrong of its own.
    Invents,
    Loops,
    Fails,
}

struct Seeded {
    dice: Dice,
    manners: BTreeMap<String, Manner>,
    work: Work,
    events: Vec<Body>,
    durable: usize,
    flows: Flows,
    crashes: u32,
    /// Copies at work at the same time, at most.
    most: usize,
}

#[derive(Clone, Copy)]
struct Rules {
    needs: bool,
}

/// What the kernel asks about.
struct Asked<'a>(Rules, &'a dyn Fn(u32) -> Manner);

impl World for Asked<'_> {
    fn needs(&self, item: &Value) -> Result<Vec<String>, String> {
        let n = item.as_u64().unwrap_or_default();
        Ok(if self.0.needs { vec![format!("s{}", n % 2)] } else { Vec::new() })
    }
    fn bid(&self, item: &Value, bidder: &Bidder<'_>) -> Result<Option<i64>, String> {
        let n = item.as_i64().unwrap_or_default();
        let own = bidder.member.name.bytes().map(i64::from).sum::<i64>();
        Ok(Some((own * 7 + n * 13) % 17 + i64::from(bidder.done)))
    }
    fn key(&self, _: &Value, result: &Value) -> Result<Value, String> {
        Ok(result["says"].clone())
    }
    fn conduct(&self, copy: u32) -> Option<Conduct> {
        Some(match (self.1)(copy) {
            Manner::Loops => Conduct::Looped,
            _ => Conduct::Failed,
        })
    }
}

fn node() -> VisitId {
    VisitId::new("sift#1")
}

fn node_of(id: &str, work: Work, next: &[&str]) -> Node {
    Node {
        id: NodeId::new(id),
        about: String::new(),
        work,
        worktree: None,
        writes: None,
        next: next.iter().map(|id| NodeId::new(*id)).collect(),
        retry: None,
        timeout_ms: None,
        on_error: None,
        limits: Default::default(),
        breakpoint: false,
    }
}

fn begun(nodes: Vec<Node>) -> Body {
    let flow = Box::new(Flow { name: "swarm".into(), nodes, ..Flow::default() });
    Body::FlowStarted { flow, input: Map::new(), within: None, subflows: BTreeMap::new() }
}

fn started(work: Work, given: &Given) -> Vec<Body> {
    let end = Work::End { output: Map::new() };
    let given = serde_json::to_value(given).expect("JSON");
    vec![
        begun(vec![node_of("sift", work, &["done"]), node_of("done", end, &[])]),
        Body::NodeStarted { visit: node(), attempt: 1, agent: None, given },
    ]
}

fn fails(message: &str) -> NodeError {
    NodeError { message: message.to_owned(), then: Then::Fail }
}

fn ended(of: &VisitId, copy: u32, output: Value, error: Option<NodeError>) -> Body {
    let visit = item_visit(of, copy).expect("a visit");
    Body::NodeEnded { visit, output, full_output: None, next: Vec::new(), error }
}

fn folded(events: &[Body]) -> Flows {
    let mut flows = Flows::default();
    events.iter().for_each(|body| flows.fold(body, &mut |_| None));
    flows
}

fn swarm_of(flows: &Flows) -> &Swarm {
    flows.active(&node()).and_then(|active| active.swarm.as_ref()).expect("it is under way")
}

fn body_of(of: &VisitId, step: Step) -> Body {
    let copy_visit = |copy| item_visit(of, copy).expect("a visit");
    match step {
        Step::Assign { copy, assignment } => {
            let given = serde_json::to_value(assignment).expect("JSON");
            Body::NodeStarted { visit: copy_visit(copy), attempt: 1, agent: None, given }
        }
        Step::Rate { copy, rating } => Body::Rated { visit: copy_visit(copy), rating },
        Step::Decide(d) => Body::Decided {
            visit: of.clone(),
            item: d.item,
            tally: d.tally,
            cast: d.cast,
            of: d.of,
            copy: d.copy,
            why: d.why,
            ratings: d.ratings,
        },
    }
}

impl Seeded {
    fn stage(&mut self, body: Body) {
        self.flows.fold(&body, &mut |_| None);
        self.events.push(body);
    }

    fn manner(&self, copy: u32) -> Manner {
        swarm_of(&self.flows).member_of(copy).map_or(Manner::Honest, |member| self.manners[&member.name])
    }

    /// A commit, before or after which the process may die.
    fn commit(&mut self) {
        if self.crashes < 8 && self.dice.one_in(30) {
            self.crashes += 1;
            if self.dice.one_in(2) {
                self.events.truncate(self.durable);
            }
            let again = folded(&self.events);
            if self.events.len() >= self.durable && self.dice.one_in(2) {
                let all = folded(&self.events);
                assert_eq!(format!("{all:?}"), format!("{again:?}"));
            }
            self.flows = again;
        }
        self.durable = self.events.len();
    }

    /// All that follows by itself.
    fn settle(&mut self, rules: &Rules) {
        loop {
            let working = self.flows.at_work().count();
            self.most = self.most.max(working);
            let steps = swarm_of(&self.flows).next(
                &self.flows,
                &Asked(*rules, &|copy| self.manner(copy)),
                ROOM.saturating_sub(working),
            );
            if steps.is_empty() {
                return;
            }
            for step in steps {
                self.check_step(&step, rules);
                self.stage(body_of(&node(), step));
            }
            self.commit();
        }
    }

    fn check_step(&self, step: &Step, rules: &Rules) {
        let Step::Assign { copy, assignment } = step else { return };
        let Assignment { item, member, bids } = assignment;
        let swarm = swarm_of(&self.flows);
        assert_eq!(*copy, swarm.copies().max(*copy), "copies are numbered in order");
        assert!(!self.flows.standings().is_out(member), "{member} is in quarantine");
        let at_work: Vec<&str> = self.flows.at_work().map(|member| member.name.as_str()).collect();
        assert!(!at_work.contains(&member.as_str()), "{member} works on two things");
        let before: Vec<&str> = swarm.members_of(*item).map(|member| member.name.as_str()).collect();
        assert!(!before.contains(&member.as_str()), "{member} works on item {item} twice");
        let can = swarm.given.members.iter().find(|one| one.name == *member).map(|one| &one.can);
        if rules.needs {
            let n = swarm.given.items[*item as usize].as_u64().unwrap_or_default();
            assert!(can.is_some_and(|can| can.contains(&format!("s{}", n % 2))), "{member} cannot do {item}");
        }
        if let Work::Swarm { assign: Assign::Auction, .. } = &self.work {
            assert_eq!(bids.get(member), bids.values().min(), "the lowest bid gets it");
        }
    }

    /// One copy ends, as its member does things.
    fn end_one(&mut self) -> bool {
        let open: Vec<u32> = {
            let swarm = swarm_of(&self.flows);
            (0..swarm.copies()).filter(|copy| swarm.is_working(*copy)).collect()
        };
        if open.is_empty() {
            return false;
        }
        let copy = open[self.dice.below(open.len() as u64) as usize];
        let item = swarm_of(&self.flows).item_of(copy).unwrap_or_default();
        let right = json!({ "says": item, "by": copy });
        let fails = |message| Err(fails(message));
        let gave = match self.manner(copy) {
            Manner::Honest => Ok(right),
            Manner::Colludes => Ok(json!({ "says": "wrong" })),
            Manner::Invents => Ok(json!({ "says": format!("wrong {copy}") })),
            Manner::Loops => fails("the same call came 3 times in a row"),
            Manner::Fails => fails("it gave no JSON"),
        };
        let (output, error) = match gave {
            Ok(output) => (output, None),
            Err(error) => (Value::Null, Some(error)),
        };
        self.stage(ended(&node(), copy, output, error));
        if self.dice.one_in(2) {
            self.commit();
        }
        true
    }
}

fn members(dice: &mut Dice, bad: &[Manner], honest: u64) -> (Vec<Member>, BTreeMap<String, Manner>) {
    let mut all: Vec<Manner> = bad.to_vec();
    all.extend((0..honest).map(|_| Manner::Honest));
    // In any order.
    for at in (1..all.len()).rev() {
        all.swap(at, dice.below(at as u64 + 1) as usize);
    }
    let member = |(n, _): (usize, &Manner)| Member {
        name: format!("m{n}"),
        of: "m".into(),
        weight: 1,
        can: vec!["s0".into(), "s1".into(), format!("extra{}", n % 3)],
    };
    let named: Vec<Member> = all.iter().enumerate().map(member).collect();
    let manners = named.iter().zip(&all).map(|(member, manner)| (member.name.clone(), *manner)).collect();
    (named, manners)
}

fn world(work: Work, given: &Given, manners: BTreeMap<String, Manner>, dice: Dice) -> Seeded {
    let events = started(work.clone(), given);
    let flows = folded(&events);
    let durable = events.len();
    Seeded { dice, manners, work, events, durable, flows, crashes: 0, most: 0 }
}

fn run(world: &mut Seeded, rules: &Rules) {
    for _ in 0..20_000 {
        world.settle(rules);
        if swarm_of(&world.flows).fates().is_some() {
            return;
        }
        if !world.end_one() {
            // What was lost in a crash is begun again.
            world.settle(rules);
        }
    }
    panic!("it does not come to an end");
}

fn swarm_work(assign: Assign, copies: u32, at_once: Option<u32>) -> Work {
    Work::Swarm {
        over: "items".into(),
        item: "item".into(),
        task: "count".into(),
        members: Vec::new(),
        assign,
        needs: String::new(),
        bid: String::new(),
        copies,
        agree: String::new(),
        majority: 50,
        at_once,
        on_item_error: ItemError::Null,
        output: None,
    }
}

/// What is true at the end of every swarm.
fn check_end(world: &Seeded, items: usize) {
    let swarm = swarm_of(&world.flows);
    let fates = swarm.fates().expect("all are settled");
    assert_eq!(fates.len(), items);
    for (at, fate) in fates.iter().enumerate() {
        let Fate::Settled(copy) = fate else { continue };
        assert_eq!(
            swarm.result_of(*copy).map(|result| &result["says"]),
            Some(&json!(at)),
            "item {at} is right"
        );
    }
    let mut decided = BTreeSet::new();
    for body in &world.events {
        let Body::Decided { item, tally, cast, of, .. } = body else { continue };
        assert!(decided.insert(item), "item {item} is decided once");
        assert_eq!(tally.iter().map(|said| said.weight).sum::<u64>(), *cast);
        assert!(cast <= of, "no more is cast than there is");
    }
    let standings = world.flows.standings();
    for (name, standing) in standings.iter() {
        let manner = world.manners[name];
        if manner == Manner::Honest {
            assert_eq!(standing.strikes, 0, "{name} works well");
            assert_eq!(standings.reputation(name), 1_000);
        }
        // How often it could be told that it misbehaved.
        let faults: u32 =
            standing.conduct.iter().filter(|(how, _)| **how != Conduct::Agreed).map(|(_, n)| n).sum();
        if faults >= 5 {
            assert!(standing.strikes > 0, "{name} ({manner:?}) has misbehaved {faults} times");
        }
    }
    let again = folded(&world.events);
    assert_eq!(format!("{again:?}"), format!("{:?}", world.flows), "the events are all there is");
}

#[test]
#[expect(clippy::print_stderr, reason = "a failing seed prints itself")]
fn swarms_hold_their_promises() {
    let most = std::env::var("MYCEL_SEEDS").ok().and_then(|n| n.parse().ok()).unwrap_or(SEEDS);
    let (mut quarantined, mut crashes) = (0, 0);
    for seed in 1..=most {
        let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        let liars = dice.below(4) as u32;
        let kinds = [Manner::Colludes, Manner::Colludes, Manner::Invents];
        let mut bad: Vec<Manner> = (0..liars).map(|_| kinds[dice.below(3) as usize]).collect();
        bad.extend((0..dice.below(3)).map(|_| if dice.one_in(2) { Manner::Loops } else { Manner::Fails }));
        let copies = 2 * liars + 1;
        let honest = u64::from(copies) + dice.below(6);
        let (members, manners) = members(&mut dice, &bad, honest);
        let assign = [Assign::LeastLoad, Assign::Capability, Assign::Auction][dice.below(3) as usize];
        let items = 1 + dice.below(40);
        let at_once = dice.one_in(2).then(|| 1 + dice.below(6) as u32);
        let work = swarm_work(assign, copies, at_once);
        let given = Given { items: (0..items).map(Value::from).collect(), members, options: Vec::new() };
        let mut world = world(work, &given, manners, dice);
        let rules = Rules { needs: assign == Assign::Capability };
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            run(&mut world, &rules);
            check_end(&world, items as usize);
            let swarm = swarm_of(&world.flows);
            // Whoever could do an item was found: enough work well.
            assert!(swarm.failure().is_none(), "{:?}", swarm.failure());
            assert!(world.most <= at_once.map_or(ROOM, |most| most as usize));
        }));
        if let Err(panic) = outcome {
            eprintln!("seed {seed}");
            std::panic::resume_unwind(panic);
        }
        quarantined += world.flows.standings().iter().map(|(_, standing)| standing.strikes).sum::<u32>();
        crashes += world.crashes;
    }
    assert!(quarantined > 0 && crashes > 0, "{quarantined} times in quarantine, {crashes} crashes");
}

#[test]
fn work_is_spread_evenly() {
    let mut dice = Dice(7);
    let (members, manners) = members(&mut dice, &[], 8);
    let given = Given { items: (0..100).map(Value::from).collect(), members, options: Vec::new() };
    let mut world = world(swarm_work(Assign::LeastLoad, 1, None), &given, manners, dice);
    run(&mut world, &Rules { needs: false });
    let done: Vec<u32> = world.flows.standings().iter().map(|(_, standing)| standing.done).collect();
    assert_eq!(done.iter().sum::<u32>(), 100);
    // The dice let some wait longer than others; nobody is left out.
    assert!(done.iter().all(|done| (6..=20).contains(done)), "{done:?}");
}

#[test]
fn a_vote_counts_by_weight_and_needs_a_quorum() {
    let check =
        |weights: &[u32], says: &[Option<&str>], quorum: u32, majority: u32, expect: Result<&str, &str>| {
            let member = |(n, weight): (usize, &u32)| Member {
                name: format!("v{n}"),
                of: "v".into(),
                weight: *weight,
                can: Vec::new(),
            };
            let members: Vec<Member> = weights.iter().enumerate().map(member).collect();
            let work = Work::Vote {
                question: "which?".into(),
                options: vec!["a".into(), "b".into()],
                members: Vec::new(),
                quorum,
                majority,
                at_once: None,
            };
            let given = Given { items: vec![Value::Null], members, options: vec!["a".into(), "b".into()] };
            let mut events = started(work, &given);
            let rules = Asked(Rules { needs: false }, &|_| Manner::Fails);
            let mut flows = folded(&events);
            loop {
                let steps = swarm_of(&flows).next(&flows, &rules, ROOM);
                if let Some(Step::Decide(decision)) = steps.first() {
                    let said = decision.copy.and_then(|copy| swarm_of(&flows).result_of(copy));
                    let said = said.map(|result| result["says"].as_str().unwrap_or_default().to_owned());
                    assert_eq!(said.as_deref().ok_or(decision.why.as_str()), expect);
                    assert!(decision.ratings.is_empty(), "who thinks otherwise has done nothing wrong");
                    return;
                }
                if steps.is_empty() {
                    for (copy, says) in says.iter().enumerate() {
                        let error =
                            says.is_none().then(|| NodeError { message: "no".into(), then: Then::Fail });
                        let output = says.map_or(Value::Null, |says| json!({ "says": says }));
                        events.push(ended(&node(), copy as u32, output, error));
                    }
                }
                events.extend(steps.into_iter().map(|step| body_of(&node(), step)));
                flows = folded(&events);
            }
        };
    check(&[1, 1, 1], &[Some("a"), Some("a"), Some("b")], 50, 50, Ok("a"));
    check(&[1, 1, 3], &[Some("a"), Some("a"), Some("b")], 50, 50, Ok("b"));
    check(
        &[1, 1],
        &[Some("a"), Some("b")],
        50,
        50,
        Err("no option has more than 50 % of the weight that was cast"),
    );
    check(
        &[1, 1, 1],
        &[Some("a"), Some("a"), Some("b")],
        50,
        67,
        Err("no option has more than 67 % of the weight that was cast"),
    );
    check(
        &[1, 1, 1],
        &[Some("a"), None, None],
        50,
        50,
        Err("33 % of the weight was cast, and 50 % are the quorum"),
    );
    check(&[1, 1, 1], &[Some("a"), Some("a"), None], 66, 50, Ok("a"));
}

/// Vote after vote, with some that vote for two things each time.
#[test]
fn who_votes_for_two_things_is_soon_not_asked_any_more() {
    struct Votes;
    impl World for Votes {
        fn needs(&self, _: &Value) -> Result<Vec<String>, String> {
            Ok(Vec::new())
        }
        fn bid(&self, _: &Value, _: &Bidder<'_>) -> Result<Option<i64>, String> {
            Ok(None)
        }
        fn key(&self, _: &Value, result: &Value) -> Result<Value, String> {
            Ok(result.clone())
        }
        fn conduct(&self, _: u32) -> Option<Conduct> {
            Some(Conduct::Equivocated)
        }
    }
    for seed in 1..=50 {
        let mut dice = Dice(seed * 0x9e37_79b9);
        let (honest, two_faced) = (3 + dice.below(4), 1 + dice.below(2));
        let options = ["a", "b", "c"];
        let vote = || Work::Vote {
            question: "which?".into(),
            options: options.map(String::from).to_vec(),
            members: Vec::new(),
            quorum: 30,
            majority: 50,
            at_once: Some(1 + seed as u32 % 3),
        };
        let member = |n| Member { name: format!("v{n}"), of: "v".into(), weight: 1, can: Vec::new() };
        let members: Vec<Member> = (0..honest + two_faced).map(member).collect();
        let given = Given { items: vec![Value::Null], members, options: options.map(String::from).to_vec() };
        let nodes: Vec<Node> = (0..6).map(|n| node_of(&format!("vote{n}"), vote(), &[])).collect();
        let mut events = vec![begun(nodes)];
        let is_two_faced = |name: &str| *name < *format!("v{two_faced}");
        for round in 0..6 {
            let visit = VisitId::new(format!("vote{round}#1"));
            let value = serde_json::to_value(&given).expect("JSON");
            events.push(Body::NodeStarted { visit: visit.clone(), attempt: 1, agent: None, given: value });
            loop {
                let flows = folded(&events);
                let swarm = flows.active(&visit).and_then(|active| active.swarm.as_ref()).expect("a vote");
                if swarm.fates().is_some() {
                    // The first vote halves what they count, the second puts them out.
                    let was_asked = swarm.members_of(0).any(|member| is_two_faced(&member.name));
                    assert_eq!(was_asked, round < 2, "seed {seed}, round {round}");
                    break;
                }
                let steps = swarm.next(&flows, &Votes, ROOM);
                if steps.is_empty() {
                    let open: Vec<u32> = (0..swarm.copies()).filter(|copy| swarm.is_working(*copy)).collect();
                    let copy = open[dice.below(open.len() as u64) as usize];
                    let name = swarm.member_of(copy).map_or("", |member| &member.name);
                    let error = is_two_faced(name).then(|| fails("voted for two things"));
                    let output =
                        if error.is_some() { Value::Null } else { json!(options[dice.below(3) as usize]) };
                    events.push(ended(&visit, copy, output, error));
                }
                for step in &steps {
                    let Step::Decide(decision) = step else { continue };
                    let winner = decision.copy.and_then(|copy| swarm.result_of(copy));
                    assert!(winner.is_none() || winner == decision.tally.first().map(|said| &said.what));
                    let said: BTreeSet<_> = decision.tally.iter().flat_map(|said| &said.members).collect();
                    assert_eq!(said.len() as u64, honest, "what was said twice does not count");
                }
                events.extend(steps.into_iter().map(|step| body_of(&visit, step)));
            }
        }
    }
}

#[test]
fn a_seed_gives_the_same_swarm_twice() {
    let one = || {
        let mut dice = Dice(99);
        let (members, manners) = members(&mut dice, &[Manner::Colludes, Manner::Loops], 6);
        let given = Given { items: (0..20).map(Value::from).collect(), members, options: Vec::new() };
        let mut world = world(swarm_work(Assign::Auction, 3, Some(5)), &given, manners, dice);
        run(&mut world, &Rules { needs: false });
        world.events
    };
    assert_eq!(one(), one());
}
