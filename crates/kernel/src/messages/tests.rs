use super::*;
use crate::apply::{apply, waits_for_person};
use mycel_abi::*;

const AGENTS: &[&str] = &["build#1/api#1", "build#1/form#1", "other#1/form#1", "deaf#1"];

struct World {
    state: State,
    now: Millis,
    calls: u32,
}

impl World {
    /// A flow with three agents that take messages and one that does not.
    fn new() -> Self {
        let mut world = Self { state: State::default(), now: 1_000, calls: 0 };
        world.spawn("flow", None, &["agent:message"]);
        world.state.has_flow = true;
        for agent in AGENTS {
            let held: &[&str] = if *agent == "deaf#1" { &[] } else { &["agent:message"] };
            world.spawn(agent, Some("flow"), held);
        }
        world
    }

    fn spawn(&mut self, agent: &str, parent: Option<&str>, held: &[&str]) {
        self.happens(Body::AgentSpawned {
            agent: AgentId::new(agent),
            parent: parent.map(AgentId::new),
            role: "backend".to_owned(),
            task: parent.map(|_| "work".to_owned()),
            capabilities: held.iter().map(|held| held.parse().expect("a capability")).collect(),
            budget: Budget::UNBOUNDED,
            priority: 100,
            autonomy: None,
            worktree: None,
        });
    }

    fn happens(&mut self, body: Body) {
        self.now += 1;
        let run = RunId::from_parts(1, 1);
        for effect in apply(&mut self.state, self.now, &run, &body) {
            if let Effect::Append(_, body) = effect {
                self.happens(body);
            }
        }
    }

    /// A permitted call, and what comes of it.
    fn does(&mut self, agent: &str, act: Act) -> CallId {
        self.calls += 1;
        let id = CallId::new(format!("{agent}.t1.c{}", self.calls));
        let proposal = Proposal {
            id: id.clone(),
            agent: AgentId::new(agent),
            step: None,
            tool: "agent.send".to_owned(),
            args: json!({ "n": self.calls }),
            provider_id: None,
        };
        let assessment = Assessment {
            summary: String::new(),
            needs: Vec::new(),
            risk: Risk::Low,
            effect: EffectClass::Keyed,
            undoable: false,
            timeout_ms: 500,
            preview: Vec::new(),
            commands: Vec::new(),
            reserve: Cost::tool_call(0),
        };
        let call = Call { proposal, assessment };
        let judgement = Judgement {
            verdict: Verdict::Go,
            checks: Vec::new(),
            intent: call.intent(),
            reserved: Cost::tool_call(0),
            generation: 0,
            approval: None,
        };
        self.happens(Body::Judged { call, judgement });
        for body in carry_out(&self.state, &id, &act) {
            self.happens(body);
        }
        id
    }

    /// What a call came to: who has the message, or why it was refused.
    fn came_to(&self, call: &CallId) -> String {
        match &self.state.calls[call].outcome {
            None => "open".to_owned(),
            Some(outcome) => match &outcome.failure {
                Some(failure) => format!("{}: {}", failure.kind, failure.message),
                None => canonical::to_string(&outcome.output),
            },
        }
    }

    fn unread(&self, agent: &str) -> Vec<String> {
        let mailbox = self.state.messages.mailbox(&AgentId::new(agent)).cloned().unwrap_or_default();
        mailbox.unread.iter().map(ToString::to_string).collect()
    }

    fn begins_turn(&mut self, agent: &str) {
        let (agent, turn) = (AgentId::new(agent), TurnId::new("x.t1"));
        self.happens(Body::Thinking { turn, agent, brain: "b".into(), reserve: Cost::ZERO, context: None });
    }

    fn ends(&mut self, agent: &str) {
        let (status, report) = (AgentStatus::Finished, String::new());
        self.happens(Body::AgentEnded { agent: AgentId::new(agent), status, report });
    }

    fn says_last(&mut self, agent: &str) {
        self.answers(agent, &[]);
    }

    /// Its answer, and where that does not fit.
    fn answers(&mut self, agent: &str, misfits: &[&str]) {
        let thought = Body::Thought {
            turn: TurnId::new("x.t1"),
            agent: AgentId::new(agent),
            brain: "b".into(),
            text: "done".into(),
            calls: Vec::new(),
            cost: Cost::ZERO,
            stop: StopReason::End,
            read_tokens: None,
            misfits: misfits.iter().map(|line| (*line).to_owned()).collect(),
        };
        self.happens(thought);
    }
}

fn send(to: &str, text: &str) -> Act {
    Act::Send { to: to.to_owned(), text: text.to_owned() }
}

fn ask(to: &str) -> Act {
    Act::Ask { to: to.to_owned(), question: "which port?".to_owned() }
}

#[test]
fn messages_go_to_who_is_meant_or_are_refused_with_the_reason() {
    let check = |act: Act, expect: &str| {
        let mut world = World::new();
        world.ends("other#1/form#1");
        let call = world.does(AGENTS[0], act);
        let came = world.came_to(&call);
        assert!(came.contains(expect), "`{expect}` is not in {came}");
    };
    check(send("build#1/form#1", "x"), r#"{"message":"m1","to":["build#1/form#1"]}"#);
    check(send("form", "x"), r#"["build#1/form#1"]"#);
    check(send("form#1", "x"), r#"["build#1/form#1"]"#);
    check(send("all", "x"), r#"["build#1/form#1"]"#);
    check(send("person", "x"), r#"["person"]"#);
    check(send("topic:contracts", "x"), r#""to":[]"#);
    check(send("topic:No Topic", "x"), "topic: `No Topic` is no topic");
    check(send("api", "x"), "receiver: there is no agent `api` at work");
    check(send("build#1/api#1", "x"), "receiver: that is yourself");
    check(send("other#1/form#1", "x"), "ended: other#1/form#1 has ended");
    check(send("deaf#1", "x"), "receiver: there is no agent `deaf#1` at work");
    check(send("form", " "), "text: the text has 1 bytes");
    check(send("form", &"x".repeat(4_001)), "text: the text has 4001 bytes, and 1 to 4000 are allowed");
    check(Act::Reply { message: "m7".into(), text: "x".into() }, "message: you were sent no message `m7`");
    check(ask("all"), "receiver: `all` is not one agent");
    check(ask("form"), "open");
    let mut world = World::new();
    let call = world.does(AGENTS[0], send("form", "x"));
    assert!(world.came_to(&call).contains("`form` may be 2 agents"), "{}", world.came_to(&call));
}

#[test]
fn everything_is_bounded() {
    let mut world = World::new();
    for n in 0..limits::MAILBOX_UNREAD_MAX {
        let call = world.does(AGENTS[0], send(AGENTS[1], "x"));
        assert!(world.came_to(&call).contains("message"), "{n}");
    }
    let call = world.does(AGENTS[0], send(AGENTS[1], "x"));
    assert!(world.came_to(&call).contains("full: the mailbox of build#1/form#1 is full: 64 messages"));
    let call = world.does(AGENTS[0], send("all", "x"));
    let expect = r#"{"message":"m65","missed":["build#1/form#1"],"to":["other#1/form#1"]}"#;
    assert_eq!(world.came_to(&call), expect);
    // A turn reads all of them.
    world.begins_turn(AGENTS[1]);
    assert_eq!(world.unread(AGENTS[1]), [""; 0]);
    for _ in 0..limits::MESSAGES_SENT_MAX {
        world.does(AGENTS[0], send("person", "x"));
    }
    let call = world.does(AGENTS[0], send("person", "x"));
    assert!(world.came_to(&call).contains("full: you have sent 200 messages"));
    for n in 0..=limits::TOPICS_MAX {
        let call = world.does(AGENTS[1], Act::Subscribe { topic: format!("t{n}") });
        assert_eq!(world.came_to(&call).starts_with("topic: "), n == limits::TOPICS_MAX);
    }
}

#[test]
fn a_topic_reaches_who_has_subscribed_before() {
    let mut world = World::new();
    world.does(AGENTS[0], send("topic:contracts", "too early"));
    world.does(AGENTS[1], Act::Subscribe { topic: "contracts".into() });
    world.does(AGENTS[0], send("topic:contracts", "v2"));
    world.does(AGENTS[1], send("topic:contracts", "not to itself"));
    assert_eq!(world.unread(AGENTS[1]), ["m2"]);
    assert_eq!(world.unread(AGENTS[2]), [""; 0]);
}

#[test]
fn a_reply_is_the_outcome_of_the_question_and_comes_once() {
    let mut world = World::new();
    let question = world.does(AGENTS[0], ask(AGENTS[1]));
    assert_eq!(world.came_to(&question), "open");
    let reply = || Act::Reply { message: "m1".into(), text: "8080".into() };
    world.does(AGENTS[1], reply());
    let expect = r#"{"from":"agent:build#1/form#1","message":"m2","reply":"8080"}"#;
    assert_eq!(world.came_to(&question), expect);
    assert_eq!(world.unread(AGENTS[0]), [""; 0], "it is not in the mailbox too");
    // One more answer is a message as any other.
    world.does(AGENTS[1], reply());
    assert_eq!((world.came_to(&question).as_str(), world.unread(AGENTS[0])), (expect, vec!["m3".to_owned()]));
}

#[test]
fn a_circle_of_questions_is_refused_with_its_name() {
    let mut world = World::new();
    world.does(AGENTS[0], ask(AGENTS[1]));
    world.does(AGENTS[1], ask(AGENTS[2]));
    let call = world.does(AGENTS[2], ask(AGENTS[0]));
    assert_eq!(
        world.came_to(&call),
        "circle: nobody could answer: other#1/form#1 would wait for build#1/api#1, build#1/api#1 waits for \
         build#1/form#1, build#1/form#1 waits for other#1/form#1"
    );
}

#[test]
fn a_question_ends_with_its_time_or_with_either_of_two_agents() {
    let check = |end: fn(&mut World), expect: &str| {
        let mut world = World::new();
        let question = world.does(AGENTS[0], ask(AGENTS[1]));
        end(&mut world);
        let came = world.came_to(&question);
        assert!(came.contains(expect), "`{expect}` is not in {came}");
    };
    let pass = |world: &mut World, ms: u64| {
        for body in overdue(&world.state, world.now + ms) {
            world.happens(body);
        }
    };
    check(|world| world.ends(AGENTS[1]), "no_answer: build#1/form#1 (backend) ended without an answer");
    check(
        |world| world.ends(AGENTS[0]),
        "no_answer: build#1/api#1 ended before build#1/form#1 (backend) answered",
    );
    let mut world = World::new();
    let question = world.does(AGENTS[0], ask(AGENTS[1]));
    pass(&mut world, 400);
    assert_eq!(world.came_to(&question), "open");
    // After the process died nobody could have answered: its time begins anew.
    world.now += 400;
    world.happens(Body::Leased { generation: 1, owner: "o".into(), pid: 1 });
    assert!(crate::schedule::recover(&world.state).is_empty(), "it goes on waiting and is not asked again");
    assert!(carry_out(&world.state, &question, &ask(AGENTS[1])).is_empty());
    pass(&mut world, 400);
    assert_eq!(world.came_to(&question), "open");
    pass(&mut world, 500);
    assert_eq!(world.came_to(&question), "no_answer: build#1/form#1 (backend) did not answer within 500 ms");
}

#[test]
fn who_is_about_to_end_with_a_question_is_told_once() {
    let mut world = World::new();
    let question = world.does(AGENTS[0], ask(AGENTS[1]));
    world.says_last(AGENTS[1]);
    let agent = &world.state.agents[&AgentId::new(AGENTS[1])];
    assert_eq!((agent.ended, &agent.waits), (None, &Wait::Nothing), "it gets another turn");
    world.says_last(AGENTS[1]);
    assert!(world.state.agents[&AgentId::new(AGENTS[1])].ended.is_some());
    assert!(world.came_to(&question).starts_with("no_answer: "));
}

/// An answer that does not fit is told, and after the questions that others wait for: neither is lost.
#[test]
fn whose_answer_does_not_fit_gets_another_turn() {
    let mut world = World::new();
    let ended = |world: &World| world.state.agents[&AgentId::new(AGENTS[1])].ended.is_some();
    let said = |world: &World| world.state.messages.next_id().to_string();
    world.does(AGENTS[0], ask(AGENTS[1]));
    assert_eq!(said(&world), "m2");
    world.answers(AGENTS[1], &["it has no `n`"]);
    assert!(!ended(&world) && said(&world) == "m3", "it is reminded of the question");
    for next in ["m4", "m5"] {
        world.answers(AGENTS[1], &["it has no `n`"]);
        assert!(!ended(&world) && said(&world) == next, "it is told what does not fit");
        assert_eq!(world.state.agents[&AgentId::new(AGENTS[1])].waits, Wait::Nothing);
    }
    world.says_last(AGENTS[1]);
    assert!(ended(&world));
}

#[test]
fn a_person_speaks_to_one_or_to_all() {
    let check = |to: Option<&str>, expect: &str| {
        let mut world = World::new();
        let said = of_person(&world.state, "anna", MessageId::new("pabc"), to, "hello");
        let got = match said {
            Err(refusal) => refusal.reason,
            Ok(message) => {
                world.happens(Body::Messaged { message });
                world
                    .state
                    .messages
                    .receivers(&MessageId::new("pabc"))
                    .iter()
                    .map(|a| a.to_string())
                    .collect::<Vec<_>>()
                    .join(" ")
            }
        };
        assert_eq!(got, expect);
    };
    check(None, "build#1/api#1 build#1/form#1 other#1/form#1");
    check(Some("api"), "build#1/api#1");
    check(Some("deaf"), "deaf#1");
    check(Some("flow"), "there is no agent `flow` at work");
    check(Some("form"), "`form` may be 2 agents");
}

#[test]
fn a_run_waits_for_the_person_if_those_who_are_asked_do() {
    let mut world = World::new();
    world.state.agents.get_mut(&AgentId::new("flow")).expect("it is there").waits = Wait::Nodes;
    for agent in &AGENTS[2..] {
        world.ends(agent);
    }
    world.does(AGENTS[0], ask(AGENTS[1]));
    assert!(!waits_for_person(&world.state), "who is asked may still work");
    let about = QuestionKind::Open {
        call: CallId::new("x.t1.c1"),
        choices: Vec::new(),
        form: None,
        actions: None,
        until: None,
    };
    let (id, agent) = (QuestionId::new("q1"), AgentId::new(AGENTS[1]));
    let question = Question { id, agent, kind: about, text: "?".into(), preview: Vec::new() };
    world.happens(Body::Asked { question });
    assert!(waits_for_person(&world.state));
}
