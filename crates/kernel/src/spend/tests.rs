use super::*;
use mycel_abi::{Actor, AgentStatus, EventId, NewEvent, StopReason, TurnId};

/// 1 January 2026, 00:00 UTC.
const YEAR: Millis = 1_767_225_600_000;
const DAY_MS: u64 = 86_400_000;

fn utc(_: i64) -> i32 {
    0
}

/// Two hours east from April to October, one hour else: as central Europe, with the changes at the ends of months.
fn east(at: i64) -> i32 {
    let day = (at - 1_767_225_600).div_euclid(86_400);
    if (90..304).contains(&day) { 7_200 } else { 3_600 }
}

#[test]
fn bounds_are_read_and_written() {
    let check = |text: &str, expect: &str| {
        let bound: Bound = text.parse().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(bound.to_string(), expect, "{text}");
        assert_eq!(expect.parse::<Bound>().as_ref(), Ok(&bound));
    };
    check("5usd/day", "5usd/day");
    check("0.50usd/month", "0.50usd/month");
    check("0.000001usd/day", "0.000001usd/day");
    check("200_000tokens/day", "200000tokens/day");
    check("openai:gpt-4o  5usd/day", "openai:gpt-4o 5usd/day");
    for text in
        ["", "5", "5usd", "5usd/week", "usd/day", "-5usd/day", "5eur/day", "a b 5usd/day", "1e9usd/day"]
    {
        assert!(text.parse::<Bound>().is_err(), "{text}");
    }
}

#[test]
fn days_and_months_of_the_calendar() {
    let check = |at: u64, zone: &Zone, day: &str, month: &str| {
        assert_eq!(Period::Day.span(at, zone).to_string(), day);
        assert_eq!(Period::Month.span(at, zone).to_string(), month);
    };
    check(0, &utc, "1970-01-01", "1970-01");
    check(YEAR, &utc, "2026-01-01", "2026-01");
    check(YEAR - 1, &utc, "2025-12-31", "2025-12");
    check(YEAR - 1, &east, "2026-01-01", "2026-01");
    check(1_709_164_800_000, &utc, "2024-02-29", "2024-02");
    check(YEAR, &|_| -36_000, "2025-12-31", "2025-12");
    check(YEAR, &|_| 20_700, "2026-01-01", "2026-01");
    for month in 0..3_000 {
        assert_eq!(month_of(first_day(month)), month);
        assert_eq!(month_of(first_day(month) - 1), month - 1);
    }
}

fn event(seq: Seq, run: &str, at: Millis, body: Body) -> Event {
    let id = EventId::from_parts(at, seq as u32);
    let event = NewEvent { id, run: RunId::new(run), parent: None, at, actor: Actor::Kernel, body };
    Event { seq, event }
}

fn cost(spent: Spent) -> Cost {
    Cost {
        money_microusd: spent.money_microusd,
        tokens: spent.tokens,
        model_calls: spent.calls,
        ..Cost::ZERO
    }
}

#[test]
fn a_bound_on_one_model_is_for_that_alone() {
    let bounds: Vec<Bound> = ["openai 1usd/day", "ollama:x 10tokens/day"]
        .iter()
        .map(|text| text.parse().expect("a bound"))
        .collect();
    let used = usage(&Ledger::default(), &bounds, YEAR, &utc);
    let asked = Spent { money_microusd: 1_000_001, tokens: 11, calls: 1 };
    let check = |brain: &str, expect: Option<usize>| {
        let over = super::check(&used, &[], brain, asked).err().map(|over| over.bound);
        assert_eq!(over.as_ref(), expect.map(|n| &bounds[n]), "{brain}");
    };
    check("openai:gpt-4o", Some(0));
    check("openai@http://127.0.0.1:1/v1:x", Some(0));
    check("openai", Some(0));
    check("openai2:gpt-4o", None);
    check("ollama:x", Some(1));
    check("ollama:xy", None);
    // What a call does not use cannot refuse it.
    assert!(super::check(&used, &[], "openai:x", Spent { tokens: 99, ..Spent::default() }).is_ok());
    let pending =
        [Pending { brain: "openai:a".into(), reserve: Spent { money_microusd: 1_000_000, ..asked } }];
    let one = Spent { money_microusd: 1, ..Spent::default() };
    assert!(super::check(&used, &pending, "openai:x", one).is_err());
    assert!(super::check(&used, &[], "openai:x", one).is_ok());
}

// ---- a simulated year ------------------------------------------------------------------------------------

struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n
    }
}

const MODELS: [&str; 4] = ["openai:gpt-4o", "openai:gpt-4o-mini", "anthropic:claude", "ollama:q"];

/// The truth, kept in the plainest way: a list of what was booked, and who has a reservation.
#[derive(Default)]
struct Truth {
    /// When it was reserved, model, run, agent, cost.
    booked: Vec<(Millis, String, String, String, Spent)>,
    open: BTreeMap<(String, String), (Millis, String, Spent)>,
}

/// Day and month by counting days of a year on the fingers.
fn naive(at: Millis, zone: &Zone) -> (String, String) {
    let seconds = (at / 1_000) as i64;
    let mut days = (seconds + i64::from(zone(seconds)) - 1_767_225_600).div_euclid(86_400);
    let mut year = 2026;
    if days < 0 {
        (year, days) = (2025, days + 365);
    } else if days >= 365 {
        (year, days) = (2027, days - 365);
    }
    for (month, length) in [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].iter().enumerate() {
        if days < *length {
            let month = format!("{year}-{:02}", month + 1);
            return (format!("{month}-{:02}", days + 1), month);
        }
        days -= length;
    }
    unreachable!("the year has twelve months")
}

impl Truth {
    fn sums(&self, zone: &Zone) -> BTreeMap<String, Spent> {
        let mut sums: BTreeMap<String, Spent> = BTreeMap::new();
        for (at, brain, run, agent, spent) in &self.booked {
            let (day, month) = naive(*at, zone);
            for key in [
                day,
                month.clone(),
                format!("{month} {brain}"),
                format!("run {run}"),
                format!("{run} {agent}"),
            ] {
                let sum = sums.entry(key).or_default();
                *sum = Spent {
                    money_microusd: sum.money_microusd + spent.money_microusd,
                    tokens: sum.tokens + spent.tokens,
                    calls: sum.calls + spent.calls,
                };
            }
        }
        sums
    }
}

fn told(ledger: &Ledger, zone: &Zone) -> BTreeMap<String, Spent> {
    let mut sums = BTreeMap::new();
    for span in ledger.spans(Period::Day, zone) {
        sums.insert(span.to_string(), ledger.spent(span, zone));
    }
    for span in ledger.spans(Period::Month, zone) {
        sums.insert(span.to_string(), ledger.spent(span, zone));
        sums.extend(
            ledger.models(span, zone).into_iter().map(|(brain, spent)| (format!("{span} {brain}"), spent)),
        );
    }
    for (run, spent) in ledger.runs() {
        sums.insert(format!("run {run}"), spent.total);
        sums.extend(spent.agents.iter().map(|(agent, spent)| (format!("{run} {agent}"), *spent)));
    }
    sums
}

struct World {
    random: Random,
    ledger: Ledger,
    truth: Truth,
    events: Vec<Event>,
    now: Millis,
    refused: u64,
    bounds: Vec<Bound>,
}

impl World {
    fn push(&mut self, run: &str, body: Body) {
        let seq = self.events.len() as Seq + 1;
        let event = event(seq, run, self.now, body);
        self.ledger.fold(&event);
        self.events.push(event);
    }

    /// One agent of one run does something: asks, is answered, fails, ends, or its process dies in the middle.
    fn step(&mut self, zone: &Zone) {
        // Mostly minutes pass; sometimes a night; sometimes the clock is set back by up to three days.
        self.now = match self.random.below(200) {
            0 => self.now.saturating_sub(self.random.below(3 * DAY_MS)).max(YEAR),
            1..20 => self.now + self.random.below(DAY_MS),
            _ => self.now + self.random.below(900_000),
        };
        let run = format!("run{}", self.now / (5 * DAY_MS) * 4 + self.random.below(4));
        let agent = ["lead", "child"][self.random.below(2) as usize].to_owned();
        let key = (run.clone(), agent.clone());
        let id = AgentId::new(agent.clone());
        let turn = TurnId::new("t");
        match self.truth.open.get(&key).cloned() {
            None => {
                let brain = MODELS[self.random.below(4) as usize].to_owned();
                let reserve = Spent {
                    money_microusd: self.random.below(400_000),
                    tokens: self.random.below(20_000),
                    calls: 1 + self.random.below(3),
                };
                let used = usage(&self.ledger, &self.bounds, self.now, zone);
                if check(&used, &[], &brain, reserve).is_err() {
                    self.refused += 1;
                    return;
                }
                self.truth.open.insert(key, (self.now, brain.clone(), reserve));
                self.push(
                    &run,
                    Body::Thinking { turn, agent: id, brain, reserve: cost(reserve), context: None },
                );
            }
            Some((at, brain, reserve)) => {
                let part =
                    |random: &mut Random, most: u64| if most == 0 { 0 } else { random.below(most + 1) };
                let spent = Spent {
                    money_microusd: part(&mut self.random, reserve.money_microusd),
                    tokens: part(&mut self.random, reserve.tokens),
                    calls: part(&mut self.random, reserve.calls),
                };
                let (spent, body) = match self.random.below(10) {
                    0 => {
                        // The process died; recovery books the worst case.
                        let error = "interrupted before the answer was recorded".to_owned();
                        let cost = cost(reserve);
                        (reserve, Body::ThoughtFailed { turn, agent: id, error, cost, retry: true })
                    }
                    1 => {
                        let (error, cost) = ("no answer".to_owned(), cost(spent));
                        (spent, Body::ThoughtFailed { turn, agent: id, error, cost, retry: true })
                    }
                    2 => return, // It died and nobody came back yet: the reservation stands.
                    _ => {
                        let (text, stop, cost) = (String::new(), StopReason::End, cost(spent));
                        let brain = brain.clone();
                        (
                            spent,
                            Body::Thought {
                                turn,
                                agent: id,
                                brain,
                                text,
                                calls: vec![],
                                cost,
                                stop,
                                read_tokens: None,
                                misfits: Vec::new(),
                            },
                        )
                    }
                };
                self.truth.open.remove(&key);
                if !spent.is_zero() {
                    self.truth.booked.push((at, brain, run.clone(), agent, spent));
                }
                self.push(&run, body);
            }
        }
    }

    /// The process ends: what it knew goes, and comes back from the file or from the journal.
    fn crash(&mut self) {
        if self.random.below(2) == 0 {
            let text = serde_json::to_string(&self.ledger).expect("it can be written");
            self.ledger = serde_json::from_str(&text).expect("it can be read");
            // What was known already is given once more and changes nothing.
            let from = self.events.len().saturating_sub(50);
            self.events[from..].iter().for_each(|event| self.ledger.fold(event));
        } else {
            self.ledger = Ledger::default();
            self.events.iter().for_each(|event| self.ledger.fold(event));
        }
    }
}

fn a_year(seed: u64, zone: &Zone) -> u64 {
    let bounds = ["2usd/day", "30usd/month", "openai 1usd/day", "anthropic:claude 150000tokens/day"];
    let mut world = World {
        random: Random(seed),
        ledger: Ledger::default(),
        truth: Truth::default(),
        events: Vec::new(),
        now: YEAR,
        refused: 0,
        bounds: bounds.iter().map(|text| text.parse().expect("a bound")).collect(),
    };
    while world.now < YEAR + 364 * DAY_MS {
        world.step(zone);
        if world.random.below(1_000) == 0 {
            world.crash();
        }
        if world.events.len().is_multiple_of(500) {
            let used = usage(&world.ledger, &world.bounds, world.now, zone);
            assert!(used.iter().all(|u| u.spent + u.reserved <= u.bound.limit), "seed {seed}: {used:?}");
        }
    }
    assert_eq!(told(&world.ledger, zone), world.truth.sums(zone), "seed {seed}");
    let reserved: u64 = world.truth.open.values().map(|(_, _, spent)| spent.money_microusd).sum();
    let standing: u64 =
        world.ledger.open.values().flat_map(|a| a.values()).map(|o| o.reserve.money_microusd).sum();
    assert_eq!(standing, reserved, "seed {seed}: reservations");
    // No day and no month of the whole year is over its bound, whatever the clock did.
    for span in
        world.ledger.spans(Period::Day, zone).into_iter().chain(world.ledger.spans(Period::Month, zone))
    {
        let limit = if matches!(span, Span::Day(_)) { 2_000_000 } else { 30_000_000 };
        let held = world.ledger.spent(span, zone).plus(world.ledger.reserved(span, zone));
        assert!(held.money_microusd <= limit, "seed {seed}: {span} {held:?}");
    }
    world.refused
}

#[test]
fn a_year_of_calls_is_booked_to_the_millionth() {
    let mut refused = 0;
    for seed in 0..4 {
        refused += a_year(seed, if seed % 2 == 0 { &utc } else { &east });
    }
    assert!(refused > 100, "the bounds were met: {refused}");
}

#[test]
fn an_agent_that_ended_is_booked_once() {
    let reserve = Spent { money_microusd: 10, tokens: 10, calls: 1 };
    let (agent, turn) = (AgentId::new("child"), TurnId::new("t"));
    let brain = MODELS[0].to_owned();
    let thinking = Body::Thinking {
        turn: turn.clone(),
        agent: agent.clone(),
        brain: brain.clone(),
        reserve: cost(reserve),
        context: None,
    };
    let ended =
        Body::AgentEnded { agent: agent.clone(), status: AgentStatus::Stopped, report: String::new() };
    let late = Body::Thought {
        turn,
        agent,
        brain,
        text: String::new(),
        calls: vec![],
        cost: cost(reserve),
        stop: StopReason::End,
        read_tokens: None,
        misfits: Vec::new(),
    };
    let mut ledger = Ledger::default();
    for (n, body) in [thinking, ended, late].into_iter().enumerate() {
        ledger.fold(&event(n as Seq + 1, "r", YEAR, body));
    }
    assert_eq!(ledger.total(), reserve);
}

#[test]
fn a_summary_settles_what_was_set_aside_for_it_once() {
    let (reserve, spent) = (
        Spent { money_microusd: 100, tokens: 100, calls: 4 },
        Spent { money_microusd: 7, tokens: 30, calls: 1 },
    );
    let (agent, turn, brain) = (AgentId::new("lead"), TurnId::new("lead.t9"), MODELS[0].to_owned());
    let spawned = Body::AgentSpawned {
        agent: agent.clone(),
        parent: None,
        role: "lead".into(),
        task: None,
        capabilities: vec![],
        budget: mycel_abi::Budget { tokens: Some(1_000), ..mycel_abi::Budget::default() },
        priority: 0,
        autonomy: None,
        worktree: None,
    };
    let thinking = Body::Thinking {
        turn: turn.clone(),
        agent: agent.clone(),
        brain: brain.clone(),
        reserve: cost(reserve),
        context: None,
    };
    let compacted = Body::Compacted {
        agent: agent.clone(),
        turn,
        upto: None,
        how: mycel_abi::Compaction::Listed,
        brain: None,
        text: "- a call".into(),
        state: String::new(),
        keep_bytes: 0,
        tokens_before: 9,
        tokens_after: 5,
        cost: cost(spent),
    };
    let mut ledger = Ledger::default();
    let mut state = crate::State::default();
    for (n, body) in [spawned, thinking, compacted].into_iter().enumerate() {
        let event = event(n as Seq + 1, "r", YEAR, body);
        ledger.fold(&event);
        state.fold(event.at, &event.run, &event.body);
    }
    let models = ledger.models(Period::Day.span(YEAR, &utc), &utc);
    assert_eq!((ledger.total(), models.get(&brain)), (spent, Some(&spent)));
    assert_eq!(state.budgets.left(&agent).tokens, Some(970));
    let agent = &state.agents[&agent];
    assert_eq!((agent.waits.clone(), agent.turns), (crate::state::Wait::Nothing, 0));
}
