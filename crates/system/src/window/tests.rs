use super::*;
use crate::mind::Minds;
use mycel_abi::{
    AgentStatus, Answer, Assessment, Autonomy, Body, Budget, Capability, Compaction, Cost, Digest,
    EffectClass, Judgement, Label, OutcomeStatus, Plan, PlanId, Question, QuestionId, Refusal, Risk, RunId,
    StepId, ToolFailure, TurnId,
};
use mycel_models::ReplyCall;
use mycel_models::transcript::{Message, Room, transcript};
use serde_json::json;

fn lead() -> AgentId {
    AgentId::new("lead")
}

fn thought(text: &str, args: &[Value]) -> Item {
    let call = |args: &Value| ReplyCall {
        provider_id: None,
        tool: "fs.read".into(),
        args: Ok(args.clone()),
        title: None,
    };
    Item::Thought { text: text.into(), calls: args.iter().map(call).collect() }
}

fn result(n: u32, result: CallResult) -> Item {
    let call = CallId::nth(&TurnId::nth(&lead(), n), 1);
    Item::Result { call, provider_id: None, tool: "fs.read".into(), result }
}

fn done(n: u32, bytes: usize) -> Item {
    result(n, CallResult::Done(Outcome::ok(json!("x".repeat(bytes)))))
}

fn refusal(reason: &str) -> CallResult {
    CallResult::Refused(Refusal { rule: "person".into(), reason: reason.into(), hint: None })
}

/// Turns that each read so many bytes.
fn reads(bytes: &[usize]) -> Vec<Item> {
    let turn = |(n, bytes): (u32, &usize)| [thought("next", &[json!({ "n": n })]), done(n, *bytes)];
    (1..).zip(bytes).flat_map(turn).collect()
}

fn bytes_of(items: &[Item]) -> u64 {
    let bytes = |item: &Item| match item {
        Item::Result { result, .. } => came(result).len(),
        Item::Thought { text, .. } | Item::Person { text } | Item::Kernel { text } => text.len(),
    };
    items.iter().map(bytes).sum::<usize>() as u64
}

#[test]
fn bounds_follow_the_window() {
    let check = |window: u32, most: u64, wanted: u64| {
        let bounds = Bounds::of(window);
        assert_eq!((bounds.most, bounds.wanted), (most, wanted), "{window}");
        let answer = u64::from(window) - most;
        assert!(answer >= u64::from(window) / 4, "{window}: the answer has a quarter");
        // What is asked for a summary fits, even where each byte pair is a token, and so does the summary.
        let asked = bounds.told_bytes as u64 / 2 + u64::from(bounds.summary_tokens);
        assert!(window < 1_024 || asked <= u64::from(window) * 3 / 4, "{window}");
    };
    check(4_096, 3_072, 1_638);
    check(8_192, 6_144, 3_276);
    check(100_000, 75_000, 40_000);
    check(1_000_000, 750_000, 400_000);
    check(1, 0, 0);
    check(u32::MAX, 3_221_225_471, 1_717_986_918);
}

#[test]
fn an_estimate_is_corrected_by_what_was_counted() {
    let check = |before: u64, estimate: u64, counted: u64, expect: u64| {
        assert_eq!(measured(before, estimate, counted), expect, "{before} {estimate} {counted}");
    };
    check(1_000, 2_000, 2_000, 1_000);
    check(1_000, 2_000, 2_600, 1_300);
    // The estimate was corrected already.
    check(1_300, 2_600, 2_600, 1_300);
    check(1_300, 2_600, 2_400, 1_200);
    check(1_000, 2_000, 100, LEAST_PERMILLE);
    check(1_000, 100, 100_000, MOST_PERMILLE);
    check(1_000, 0, 5, MOST_PERMILLE);
    check(1_000, 5, u64::MAX, MOST_PERMILLE);
    assert_eq!([corrected(0, 1_300), corrected(10, 1_300), corrected(1, 1_001)], [0, 13, 2]);
}

#[test]
fn what_is_long_keeps_its_head_and_tail_and_says_how_to_get_the_rest() {
    let long = format!("{}{}", "head ".repeat(300), "the error stands at the end");
    let mut items = vec![
        thought("why", &[json!({ "path": "a.txt", "content": long.clone(), "lines": [long.clone(), 7] })]),
        result(1, CallResult::Done(Outcome::ok(json!({ "text": long.clone() })))),
        result(2, refusal(&long)),
        Item::Person { text: long.clone() },
        Item::Kernel { text: long.clone() },
        done(3, 800),
    ];
    assert!(shorten(&mut items, KEPT_BYTES));
    let Item::Thought { calls, .. } = &items[0] else { panic!("{items:?}") };
    let args = calls[0].args.as_ref().expect("an object");
    assert_eq!((&args["path"], &args["lines"][1]), (&json!("a.txt"), &json!(7)));
    for text in [&args["content"], &args["lines"][0]] {
        let text = text.as_str().expect("a text");
        assert!(text.len() < KEPT_BYTES + MARK_BYTES && text.ends_with("at the end"), "{text}");
        assert!(text.contains(&format!("of {} bytes are left out to save room", long.len())), "{text}");
    }
    let Item::Result { result: CallResult::Done(outcome), .. } = &items[1] else { panic!("{items:?}") };
    let text = outcome.output.as_str().expect("a text");
    assert!(text.starts_with("{\"text\":\"head head") && text.ends_with("at the end\"}"), "{text}");
    assert!(
        text.contains("call lead.t1.c1 in the journal") && text.len() < KEPT_BYTES + MARK_BYTES,
        "{text}"
    );
    assert!(matches!(&items[2], Item::Result { result: CallResult::Refused(r), .. } if r.reason == long));
    assert!(matches!(&items[3], Item::Person { text } if *text == long));
    assert!(matches!(&items[4], Item::Kernel { text } if *text == long));
    assert!(
        matches!(&items[5], Item::Result { result: CallResult::Done(o), .. } if o.output == "x".repeat(800))
    );
    let again = format!("{items:?}");
    assert!(!shorten(&mut items, KEPT_BYTES), "once is enough");
    assert_eq!(format!("{items:?}"), again);
    // Cuts are between letters.
    let mut wide = vec![result(1, CallResult::Done(Outcome::ok(json!("ü漢🦀".repeat(300)))))];
    for keep in (0..700).rev() {
        shorten(&mut wide, keep);
    }
}

#[test]
fn the_next_step_is_the_mildest_that_does() {
    let bounds = Bounds { most: 10_000, wanted: 5_000, ..Bounds::of(8_192) };
    let check = |bytes: &[usize], expect: Option<Step>| {
        let items = reads(bytes);
        let got = step(&items, &bytes_of, bounds);
        let got = match got {
            Some(Step::Shorten { before, keep, .. }) => Some(Step::Shorten { before, keep, tokens: 0 }),
            other => other,
        };
        assert_eq!(got, expect, "{bytes:?}");
    };
    let shorten = |before: Option<usize>, keep: usize| Some(Step::Shorten { before, keep, tokens: 0 });
    // Old outputs are long: the last eight items stay.
    check(&[9_000, 9_000, 100, 100, 100, 100], shorten(Some(4), KEPT_BYTES));
    // Shortening is not enough, because there are so many.
    check(&[800; 30], Some(Step::Summarise { at: 52 }));
    // The last eight items are too much together; those that fit stay.
    check(&[100, 100, 100, 3_000, 3_000, 900, 900], Some(Step::Summarise { at: 10 }));
    check(&[100, 100, 100, 6_000, 6_000], Some(Step::Summarise { at: 8 }));
    // Not even the last turn fits: it keeps as much as it can.
    check(&[100, 20_000], shorten(None, 4_000));
    check(&[20_000], shorten(None, 4_000));
    // Nothing can be said less.
    check(&[], None);
    check(&[100], None);
    let said = |bytes| Item::Person { text: "x".repeat(bytes) };
    assert_eq!(step(&[said(20_000)], &bytes_of, bounds), None);
    // A summary alone before the last turn is not summarised again.
    let mut after = reads(&[9_500]);
    after.insert(0, Item::Kernel { text: "before".into() });
    assert!(matches!(step(&after, &bytes_of, bounds), Some(Step::Shorten { before: None, .. })));
}

#[test]
fn a_list_of_calls_has_a_line_for_each() {
    let args = |n: u32| match n {
        1 => json!({ "content": "hi", "path": "notes.txt" }),
        2 => json!({ "command": "cargo test" }),
        3 => json!({ "n": 1, "other": "the first text" }),
        _ => json!({ "n": 1 }),
    };
    let proposal = |id: &CallId| {
        let n = (1..=4).find(|n| *id == CallId::nth(&TurnId::nth(&lead(), *n), 1))?;
        let (agent, tool) = (lead(), "t".to_owned());
        Some(Proposal { id: id.clone(), agent, step: None, tool, args: args(n), provider_id: None })
    };
    let failure = ToolFailure { kind: "io".into(), message: "no such\nfile".into(), hint: None };
    let items = [
        Item::Kernel { text: "the old summary is told apart".into() },
        thought("I look.", &[]),
        result(1, CallResult::Done(Outcome::ok(json!({ "bytes": 2 })))),
        result(2, CallResult::Done(Outcome::failed(failure))),
        Item::Person { text: "what a person says is told apart".into() },
        result(3, refusal("the person said no: not that")),
        result(4, CallResult::Done(Outcome::without_output(OutcomeStatus::Unknown, "cut off"))),
        thought("", &[]),
    ];
    let text = listed(&items, "", &proposal, 4_000);
    let expect = "- said: I look.\n- fs.read notes.txt: ok: {\"bytes\":2}\n- fs.read cargo test: failed: no such file\n\
        - fs.read the first text: refused: the person said no: not that\n- fs.read: unknown: cut off";
    assert_eq!(text, expect);
    let text = listed(&items, "Before that, much.", &proposal, 150);
    assert!(
        text.starts_with("Before that, much.\n- (") && text.ends_with("- fs.read: unknown: cut off"),
        "{text}"
    );
    // The bound holds, whatever is in it.
    for bytes in [0, 100, 1_000, 10_000] {
        let many = reads(&[5_000; 100]);
        let text = listed(&many, &"long ".repeat(1_000), &proposal, bytes);
        assert!(text.len() <= bytes + 2 * MARK_BYTES + 60, "{bytes}: {}", text.len());
    }
}

#[test]
fn what_a_model_is_asked_for_a_summary_fits_and_keeps_the_labels() {
    for window in [2_048, 8_192, 100_000] {
        let bounds = Bounds::of(window);
        for items in [reads(&[200_000; 3]), reads(&[2_000; 400]), reads(&[10; 3]), vec![]] {
            let goal = Goal { text: "g".repeat(9_000), workspace: "/w".into(), labels: vec![Label::Local] };
            let context = Context {
                goal,
                system: "s".into(),
                items: vec![],
                tools: vec![],
                output: None,
                max_tokens: 8_192,
            };
            let asked = question(&context, &items, bounds);
            assert!(
                asked.goal.labels.contains(&Label::Local) && asked.tools.is_empty() && asked.items.is_empty()
            );
            assert_eq!(asked.max_tokens, bounds.summary_tokens);
            let bytes = asked.goal.text.len() + asked.system.len();
            assert!(bytes <= bounds.told_bytes + 1_200, "{window}: {bytes}");
        }
    }
    let items =
        [thought("I look.", &[json!({ "path": "a" })]), done(1, 3), Item::Person { text: "go on".into() }];
    assert_eq!(
        told(&items, 1_000),
        "- agent: I look.\n- call fs.read: {\"path\":\"a\"}\n- result of fs.read: ok: xxx\n- person: go on\n"
    );
}

#[test]
fn a_summary_must_say_something_and_less_than_before() {
    let check = |text: &str, replaced: u64, expect: Option<&str>| {
        let reply = Reply::said(text.into(), StopReason::End);
        assert_eq!(usable(&reply, replaced).as_deref(), expect);
    };
    check("a file was read", 100, Some("a file was read"));
    check("  a file was read\n", 100, Some("a file was read"));
    check(" \n", 100, None);
    check("a file was read", 2, None);
    assert_eq!(usable(&Reply::said("what?".into(), StopReason::NotUnderstood), 100), None);
}

// ---- a run in events -----------------------------------------------------------------------------------------

fn spawned() -> Vec<Body> {
    let goal = Goal { text: "tidy up".into(), workspace: "/w".into(), labels: vec![] };
    vec![
        Body::RunStarted {
            goal,
            autonomy: Autonomy::Full,
            budget: Budget::default(),
            brain: "m".into(),
            version: "0".into(),
            policy: Digest::of(b""),
            forked_from: None,
            fired: None,
        },
        Body::AgentSpawned {
            agent: lead(),
            parent: None,
            role: "lead".into(),
            task: None,
            capabilities: vec![],
            budget: Budget::default(),
            priority: 0,
            autonomy: None,
            worktree: None,
        },
    ]
}

fn proposal(turn: &TurnId, n: u32, args: Value, provider_id: Option<String>) -> Proposal {
    Proposal {
        id: CallId::nth(turn, n),
        agent: lead(),
        step: None,
        tool: "fs.read".into(),
        args,
        provider_id,
    }
}

fn judged(proposal: &Proposal, verdict: Verdict, summary: &str, needs: Vec<Capability>) -> Body {
    let assessment = Assessment {
        summary: summary.into(),
        needs,
        risk: Risk::Low,
        effect: EffectClass::Pure,
        undoable: false,
        timeout_ms: 0,
        preview: vec![],
        commands: vec![],
        reserve: Cost::ZERO,
    };
    let judgement = Judgement {
        verdict,
        checks: vec![],
        intent: Digest::of(b""),
        reserved: Cost::ZERO,
        generation: 0,
        approval: None,
    };
    Body::Judged { call: Call { proposal: proposal.clone(), assessment }, judgement }
}

fn ended(call: &CallId, outcome: Outcome) -> Body {
    Body::Done { call: call.clone(), attempt: 1, generation: 0, outcome, cost: Cost::ZERO }
}

fn thinks(turn: &TurnId, text: &str, calls: Vec<Proposal>) -> Body {
    let stop = if calls.is_empty() { StopReason::End } else { StopReason::Calls };
    let (turn, brain, text) = (turn.clone(), "m".to_owned(), text.to_owned());
    Body::Thought {
        turn,
        agent: lead(),
        brain,
        text,
        calls,
        cost: Cost::ZERO,
        stop,
        read_tokens: None,
        misfits: Vec::new(),
    }
}

#[test]
fn what_stands_is_told_exactly() {
    let turn = TurnId::nth(&lead(), 1);
    let calls: Vec<Proposal> = (1..=5).map(|n| proposal(&turn, n, json!({}), None)).collect();
    let mut state = State::default();
    let run = RunId::from_parts(1, 1);
    let mut fold = |body: Body| state.fold(1, &run, &body);
    spawned().into_iter().for_each(&mut fold);
    let step = |n: u32, title: &str| mycel_abi::Step {
        id: StepId::new(format!("s{n}")),
        title: title.into(),
        tool: "fs.read".into(),
        args: json!({}),
        after: vec![],
        risk: Risk::Low,
        effect: EffectClass::Pure,
    };
    let steps = vec![step(1, "write the notes"), step(2, "ask"), step(3, "tell")];
    let plan = Plan {
        id: PlanId::new("p1"),
        parent: None,
        agent: lead(),
        title: String::new(),
        steps,
        report: vec![],
    };
    fold(Body::Planned { plan });
    fold(thinks(&turn, "", calls.clone()));
    let writes = |path: &str| vec![Capability::new("fs", "write", Some(path))];
    let with_step = Proposal { step: Some(StepId::new("s1")), ..calls[0].clone() };
    fold(judged(&with_step, Verdict::Go, "write notes", writes("/w/notes.txt")));
    fold(ended(&calls[0].id, Outcome::ok(json!({}))));
    // One that failed wrote nothing.
    fold(judged(&calls[1], Verdict::Go, "write more", writes("/w/more.txt")));
    fold(ended(&calls[1].id, Outcome::without_output(OutcomeStatus::Failed, "disk full")));
    // A person refused one, a rule another.
    fold(judged(&calls[2], Verdict::Ask { why: "risk".into() }, "delete the logs", vec![]));
    let kind = QuestionKind::Call { call: calls[2].id.clone(), intent: Digest::of(b""), grants: vec![] };
    let ask = |id: &str, kind: QuestionKind, text: &str| Body::Asked {
        question: Question {
            id: QuestionId::new(id),
            agent: lead(),
            kind,
            text: text.into(),
            preview: vec![],
        },
    };
    fold(ask("q1", kind, "delete the logs"));
    let answer = |id: &str, kind: AnswerKind, note: Option<&str>| Body::Answered {
        question: QuestionId::new(id),
        answer: Answer { by: "anna".into(), kind, note: note.map(Into::into) },
    };
    fold(answer("q1", AnswerKind::Deny, Some("they are needed\nuntil May")));
    let rule = Refusal { rule: "policy:keys".into(), reason: "keys are never read".into(), hint: None };
    fold(judged(&calls[3], Verdict::No(rule), "read /etc/shadow", vec![]));
    let malformed = Refusal { rule: "malformed".into(), reason: "no object".into(), hint: None };
    fold(judged(&calls[4], Verdict::No(malformed), "call nothing", vec![]));
    let open = QuestionKind::Open {
        call: calls[4].id.clone(),
        choices: vec![],
        form: None,
        actions: None,
        until: None,
    };
    fold(ask("q2", open.clone(), "Which port?"));
    fold(answer("q2", AnswerKind::Text { text: "8080".into() }, None));
    fold(ask("q3", open, "Which host?"));
    let said = ["also mend the README".to_owned()];
    let expect = "The person said since the goal:\n- to \"Which port?\": 8080\n- nothing yet to \"Which host?\"\n\
        - also mend the README\n\
        Calls that were refused, and why:\n- delete the logs: the person said: they are needed until May\n\
        - read /etc/shadow: keys are never read\n\
        The plan:\n- write the notes: done\n- ask: not begun\n- tell: not begun\n\
        Files written:\n- /w/notes.txt";
    assert_eq!(standing(&state, &lead(), &said, 4_000), expect);
    assert_eq!(standing(&state, &AgentId::new("other"), &[], 4_000), "");
    let said: Vec<String> = (0..1_000).map(|n| format!("{n} {}", "word ".repeat(300))).collect();
    for bytes in [300, 2_000, 12_000] {
        let text = standing(&state, &lead(), &said, bytes);
        assert!(text.len() <= bytes + 400, "{bytes}: {}", text.len());
    }
}

/// SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % bound
    }
}

/// A history of a run that goes on, told to its mind.
struct History {
    random: Random,
    minds: Minds,
    state: State,
    turn: u32,
    /// Results and words of the person so far.
    numbers: u64,
}

impl History {
    fn new(seed: u64) -> Self {
        let (random, minds, state) = (Random(seed), Minds::default(), State::default());
        let mut history = Self { random, minds, state, turn: 0, numbers: 0 };
        spawned().into_iter().for_each(|body| history.fold(body));
        history
    }

    fn fold(&mut self, body: Body) {
        self.state.fold(1, &RunId::from_parts(1, 1), &body);
        self.minds.fold(&body, &mut |_| None);
    }

    /// A text that begins with the next number.
    fn text(&mut self, most: u64) -> String {
        self.numbers += 1;
        format!("#{} {}", self.numbers, "wörd ".repeat(self.random.below(most) as usize / 5))
    }

    fn turn(&mut self) {
        self.turn += 1;
        let turn = TurnId::nth(&lead(), self.turn);
        let ids = self.random.below(2) == 0;
        let calls: Vec<Proposal> = (1..=self.random.below(4) as u32)
            .map(|n| {
                let id = ids.then(|| format!("c{}_{n}", self.turn));
                let args = json!({ "path": "a", "content": "y".repeat(self.random.below(2_000) as usize) });
                proposal(&turn, n, args, id)
            })
            .collect();
        self.fold(thinks(&turn, "I go on.", calls.clone()));
        for call in &calls {
            if self.random.below(5) == 0 {
                let text = self.text(300);
                let no = Refusal { rule: "policy:x".into(), reason: text, hint: None };
                self.fold(judged(call, Verdict::No(no), "x", vec![]));
                continue;
            }
            self.fold(judged(call, Verdict::Go, "x", vec![]));
            let most = if self.random.below(6) == 0 { 9_000 } else { 300 };
            let text = self.text(most);
            let outcome = match self.random.below(4) {
                0 => Outcome::without_output(OutcomeStatus::Failed, text),
                _ => Outcome::ok(json!(text)),
            };
            self.fold(ended(&call.id, outcome));
        }
        // Who says nothing but words waits for the person.
        if calls.is_empty() || self.random.below(6) == 0 {
            let text = self.text(300);
            self.fold(Body::Told { text });
        }
    }

    fn context(&self) -> Context {
        self.minds.context(&lead(), "You are careful.", &[], 1_000).expect("an agent")
    }

    fn tokens(&self, items: &[Item]) -> u64 {
        let context = Context { items: items.to_vec(), ..self.context() };
        transcript(&context, ALL).tokens()
    }

    /// The event that the next step is.
    fn compacted(&mut self, step: Step, bounds: Bounds) -> Body {
        let turn = TurnId::nth(&lead(), self.turn + 1);
        let at = |at: usize| self.minds.turn_at(&lead(), at).expect("a turn begins there").clone();
        let (upto, keep, how) = match step {
            Step::Shorten { before, keep, .. } => (before.map(at), keep, Compaction::Shortened),
            Step::Summarise { at: place } => (Some(at(place)), 0, Compaction::Listed),
        };
        let (mut text, mut state) = (String::new(), String::new());
        if let Step::Summarise { at } = step {
            let before = self.minds.summary(&lead()).unwrap_or_default();
            let proposal = |id: &CallId| self.minds.proposal(id).cloned();
            text = listed(&self.minds.items(&lead())[..at], before, &proposal, bounds.listed_bytes());
            state = standing(&self.state, &lead(), self.minds.said(&lead()), bounds.state_bytes);
        }
        let agent = lead();
        let (tokens_before, tokens_after, cost) = (0, 0, Cost::ZERO);
        let keep_bytes = keep as u32;
        Body::Compacted {
            agent,
            turn,
            upto,
            how,
            brain: None,
            text,
            state,
            keep_bytes,
            tokens_before,
            tokens_after,
            cost,
        }
    }
}

const ALL: Room = Room { tokens: usize::MAX, result_bytes: usize::MAX };

/// What providers refuse a conversation for, and the order of what is told.
fn check_conversation(context: &Context, seed: u64) {
    let made = transcript(context, ALL);
    let mut last = 0;
    let mut in_order = |text: &str| {
        for number in text.split('#').skip(1).filter_map(|rest| rest.split(' ').next()?.parse::<u64>().ok()) {
            assert!(number > last, "seed {seed}: {number} after {last}");
            last = number;
        }
    };
    let messages = &made.messages;
    assert!(matches!(&messages[0], Message::Person(text) if text.starts_with("tidy up")));
    for (at, message) in messages.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| &messages[at]);
        match (before, message) {
            (Some(Message::Model { calls, .. }), Message::Results(results)) => {
                let asked: Vec<&str> = calls.iter().map(|call| call.id.as_str()).collect();
                let came: Vec<&str> = results.iter().map(|result| result.id.as_str()).collect();
                assert_eq!(asked, came, "seed {seed}");
                assert!(results.iter().all(|result| !result.text.contains("not_run")), "seed {seed}");
                results.iter().for_each(|result| in_order(&result.text));
            }
            (_, Message::Results(_)) => panic!("seed {seed}: results without their calls"),
            (Some(Message::Model { .. }), Message::Model { .. })
            | (Some(Message::Person(_)), Message::Person(_)) => panic!("seed {seed}: two in a row at {at}"),
            (Some(Message::Model { calls, .. }), Message::Person(_)) => {
                assert!(calls.is_empty(), "seed {seed}: calls without results");
            }
            (_, Message::Model { .. }) => {}
            // What stands for a summary is a list of older things.
            (None, Message::Person(_)) => {}
            (_, Message::Person(text)) => in_order(text),
        }
    }
}

#[test]
fn whatever_happened_a_context_stays_whole_in_order_and_within_its_window() {
    for seed in 0..60 {
        let mut history = History::new(seed);
        let window = 3_000 + history.random.below(8_000) as u32;
        let bounds = Bounds::of(window);
        let (mut before, mut summaries) = (String::new(), 0);
        for _ in 0..40 {
            history.turn();
            let context = history.context();
            check_conversation(&context, seed);
            let now = format!("{:?}", transcript(&context, ALL).messages);
            assert!(now.starts_with(before.trim_end_matches(']')), "seed {seed}: it grows at its end only");
            before = now;
            let mut steps = 0;
            while history.tokens(history.minds.items(&lead())) > bounds.most {
                let items = history.minds.items(&lead()).to_vec();
                let next = step(&items, &|items| history.tokens(items), bounds);
                let next = next.unwrap_or_else(|| panic!("seed {seed}: it does not fit into {window}"));
                steps += 1;
                assert!(steps < 12, "seed {seed}: it comes to an end");
                summaries += u32::from(matches!(next, Step::Summarise { .. }));
                let body = history.compacted(next, bounds);
                history.fold(body);
                let after = history.minds.items(&lead());
                let kept = match next {
                    Step::Shorten { before, .. } => before,
                    Step::Summarise { at } => Some(at),
                };
                if let Some(kept) = kept {
                    let tail = |items: &[Item], from: usize| format!("{:?}", &items[from..]);
                    let from = after.len() - (items.len() - kept);
                    assert_eq!(
                        tail(after, from),
                        tail(&items, kept),
                        "seed {seed}: the last stay as they were"
                    );
                }
                assert!(history.tokens(after) < history.tokens(&items), "seed {seed}: it is shorter");
                check_conversation(&history.context(), seed);
                before = String::new();
            }
        }
        assert!(summaries >= 2, "seed {seed}: {summaries} summaries in a window of {window}");
        let ended = Body::AgentEnded { agent: lead(), status: AgentStatus::Finished, report: String::new() };
        history.fold(ended);
    }
}
