//! One seed, one world.
//!
//! A seed drives the clock, several agents, what their models answer, how tools behave, what the person says, and where
//! the process dies. The kernel is the real one; around it stands a journal that loses what was not committed, and
//! tools that count how often they really acted. After every commit and at the end the checkers state what must be true.
//! A failing seed prints itself; it is then kept in [`KEPT`].

mod dice;

use dice::Dice;
use mycel_abi::*;
use mycel_kernel::messages::{self, Act};
use mycel_kernel::policy::Policy;
use mycel_kernel::schedule::{self, Found, Recovery, Work};
use mycel_kernel::{Effect, Permit, State, apply, gateway};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Seeds that once failed.
const KEPT: &[u64] = &[3, 10, 94, 185, 7634];
/// Seeds of every run of the tests. More: `MYCEL_SEEDS=100000 cargo test -p mycel-kernel --test simulation`.
const SEEDS: u64 = 400;

/// A call that is being carried out.
struct Flight {
    permit: Permit,
    prepared: bool,
}

/// Everything outside the kernel.
struct World {
    dice: Dice,
    now: Millis,
    ids: u64,
    run: RunId,
    policy: Policy,
    durable: Vec<Event>,
    /// How often each call really acted, and the class of its effect.
    acted: BTreeMap<CallId, (u32, EffectClass)>,
    crashes: u32,
    /// Agents speak with one another in this world.
    chatty: bool,
    /// Agents go round in this one: a few calls that always give the same.
    stuck: bool,
    step: u64,
}

/// One life of the process.
struct Process {
    state: State,
    outbox: Vec<NewEvent>,
    permits: Vec<Permit>,
    flights: Vec<Flight>,
    thinking: Vec<(AgentId, TurnId)>,
    busy: BTreeSet<AgentId>,
    leaf: Option<EventId>,
}

/// The process died here.
struct Crash;

impl World {
    fn new(seed: u64) -> Self {
        let run = RunId::from_parts(1_000, seed as u32);
        World {
            dice: Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1),
            now: 1_000,
            ids: 0,
            run,
            policy: Policy::empty(),
            durable: Vec::new(),
            acted: BTreeMap::new(),
            crashes: 0,
            chatty: seed.is_multiple_of(2),
            stuck: seed % 7 == 6,
            step: 0,
        }
    }

    fn may_crash(&mut self) -> Result<(), Crash> {
        if self.crashes < 12 && self.dice.one_in(40) {
            self.crashes += 1;
            return Err(Crash);
        }
        Ok(())
    }

    fn stage(&mut self, p: &mut Process, actor: Actor, body: Body) {
        self.now += self.dice.below(50);
        self.ids += 1;
        let id = EventId::from_parts(self.now, self.ids as u32);
        let event = NewEvent {
            id: id.clone(),
            run: self.run.clone(),
            parent: p.leaf.replace(id),
            at: self.now,
            actor,
            body,
        };
        let effects = apply(&mut p.state, event.at, &self.run, &event.body);
        p.outbox.push(event);
        self.take(p, effects);
    }

    fn take(&mut self, p: &mut Process, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Append(actor, body) => self.stage(p, actor, body),
                Effect::Run(permit) => {
                    p.busy.insert(permit.call().proposal.agent.clone());
                    p.permits.push(permit);
                }
                Effect::Ask(_) => {}
            }
        }
    }

    fn commit(&mut self, p: &mut Process) -> Result<(), Crash> {
        self.may_crash()?;
        for event in p.outbox.drain(..) {
            let seq = self.durable.len() as u64 + 1;
            self.durable.push(Event { seq, event });
        }
        // Folding everything again costs more the longer the run is.
        if self.durable.len() < 60 || self.dice.one_in(self.durable.len() as u64 / 4) {
            self.check_state(&p.state);
        }
        self.may_crash()?;
        for permit in std::mem::take(&mut p.permits) {
            if p.state.is_over() {
                self.leave_undone(p, permit);
                continue;
            }
            self.check_permit(&permit);
            if permit.call().assessment.needs.iter().any(|need| need.namespace() == "agent") {
                self.carry_out(p, permit);
                continue;
            }
            p.flights.push(Flight { permit, prepared: false });
        }
        Ok(())
    }

    /// The run ended in the same commit that allowed this call.
    fn leave_undone(&mut self, p: &mut Process, permit: Permit) {
        let spent = permit.spend();
        p.busy.remove(&spent.call.proposal.agent);
        let outcome = Outcome::without_output(OutcomeStatus::NotDone, "the run ended first");
        let (call, attempt, generation) = (spent.call.id().clone(), spent.attempt, spent.generation);
        self.stage(p, Actor::Kernel, Body::Done { call, attempt, generation, outcome, cost: Cost::ZERO });
    }

    /// A call of the family `agent`, as the loop answers it.
    fn carry_out(&mut self, p: &mut Process, permit: Permit) {
        let call = permit.spend().call;
        p.busy.remove(&call.proposal.agent);
        let n = call.proposal.args["n"].as_u64().unwrap_or_default();
        let names: Vec<&AgentId> = p.state.agents.keys().collect();
        let other = names[n as usize % names.len()].to_string();
        let topic = format!("t{}", n % 2);
        let open = messages::open_asks(&p.state).find(|(_, ask)| ask.asked == call.proposal.agent);
        let asked = open.map_or_else(|| format!("m{}", n % 30), |(_, ask)| ask.message.to_string());
        let text = format!("{}", call.id());
        let act = match call.proposal.tool.as_str() {
            "ask" => Act::Ask { to: other, question: text },
            "reply" => Act::Reply { message: asked, text },
            "publish" => Act::Send { to: format!("topic:{topic}"), text },
            "subscribe" => Act::Subscribe { topic },
            _ if n.is_multiple_of(3) => Act::Send { to: "all".to_owned(), text },
            _ => Act::Send { to: other, text },
        };
        for body in messages::carry_out(&p.state, call.id(), &act) {
            self.stage(p, Actor::Kernel, body);
        }
    }

    // ---- what drives the process --------------------------------------------------------------------------

    fn begin(&mut self, p: &mut Process) {
        let autonomy = [Autonomy::Manual, Autonomy::Supervised, Autonomy::Full][self.dice.below(3) as usize];
        let labels = if self.dice.one_in(4) { vec![Label::ApprovePlan] } else { Vec::new() };
        let goal = Goal { text: "simulated".into(), workspace: "/w".into(), labels };
        let mut budget = Budget {
            tokens: Some(200 + self.dice.below(3_000)),
            tool_calls: Some(1 + self.dice.below(40)),
            ..Budget::UNBOUNDED
        };
        if self.stuck {
            (budget.tokens, budget.tool_calls) = (Some(100_000), Some(10_000));
        }
        let policy = Digest::of(b"");
        let (brain, version) = ("sim".to_owned(), "0".to_owned());
        let started = Body::RunStarted {
            goal,
            autonomy,
            budget,
            brain,
            version,
            policy,
            forked_from: None,
            fired: None,
        };
        self.stage(p, Actor::Person("sim".into()), started);
        self.stage(p, Actor::Kernel, Body::Leased { generation: 1, owner: "sim".into(), pid: 1 });
        let capabilities = vec!["fs:read:/w/**", "fs:write:/w/**", "exec:run", "agent:message"];
        let capabilities: Vec<Capability> = capabilities.into_iter().map(|c| c.parse().unwrap()).collect();
        let agent = AgentId::new("lead");
        let (parent, role, task, priority) = (None, "lead".to_owned(), None, 100);
        self.stage(
            p,
            Actor::Kernel,
            Body::AgentSpawned {
                agent,
                parent,
                role,
                task,
                capabilities,
                budget,
                priority,
                autonomy: None,
                worktree: None,
            },
        );
    }

    fn maybe_spawn(&mut self, p: &mut Process) {
        let live: Vec<AgentId> =
            p.state.agents.values().filter(|a| a.ended.is_none()).map(|a| a.id.clone()).collect();
        if live.is_empty() || live.len() > 6 || !self.dice.one_in(12) || p.state.is_over() {
            return;
        }
        let parent = live[self.dice.below(live.len() as u64) as usize].clone();
        let wants = ["fs:read:/w/**", "fs:write:/w/a/**", "fs:write:/elsewhere/**", "exec:run"];
        let wants: Capability = wants[self.dice.below(4) as usize].parse().unwrap();
        let admitted = schedule::admit(&p.state, &parent, std::slice::from_ref(&wants));
        let held = &p.state.agents[&parent].capabilities;
        if wants.to_string().contains("elsewhere") {
            assert!(
                admitted.is_err() || held.iter().any(|h| h.capability == wants),
                "a child got what its parent lacks"
            );
        }
        if admitted.is_ok() {
            let agent = AgentId::new(format!("child{}", p.state.agents.len()));
            let power: Capability = "agent:message".parse().unwrap();
            let takes_part = held.iter().any(|h| h.capability == power) && !self.dice.one_in(4);
            let budget = Budget { tokens: Some(self.dice.below(5_000)), ..Budget::UNBOUNDED };
            let (role, task, priority) =
                ("child".to_owned(), Some("part".to_owned()), self.dice.below(200) as u8);
            let spawned = Body::AgentSpawned {
                agent,
                parent: Some(parent),
                role,
                task,
                capabilities: [Some(wants), takes_part.then(|| "agent:message".parse().unwrap())]
                    .into_iter()
                    .flatten()
                    .collect(),
                budget,
                priority,
                autonomy: self.dice.one_in(4).then_some(Autonomy::Supervised),
                worktree: self.dice.one_in(3).then(|| "its-own".to_owned()),
            };
            self.stage(p, Actor::Kernel, spawned);
        }
    }

    fn schedule(&mut self, p: &mut Process) {
        for _ in 0..200 {
            let Some(work) = schedule::next(&p.state, &p.busy, 3).into_iter().next() else { return };
            match work {
                Work::Think { agent, turn } => self.think(p, agent, turn),
                Work::Judge { proposal } => self.judge(p, proposal),
                Work::Warn { message } => self.stage(p, Actor::Kernel, Body::Messaged { message }),
                Work::Stop { agent, why } => {
                    let status = AgentStatus::Failed;
                    self.stage(p, Actor::Kernel, Body::AgentEnded { agent, status, report: why });
                }
            }
        }
    }

    fn think(&mut self, p: &mut Process, agent: AgentId, turn: TurnId) {
        let reserve = Cost { tokens: 50, model_calls: 1, ..Cost::ZERO };
        if let Err(refusal) = gateway::may_think(&p.state, &agent, reserve) {
            return self.stage(p, Actor::Kernel, Body::Paused { reason: refusal.reason });
        }
        let thinking = Body::Thinking {
            turn: turn.clone(),
            agent: agent.clone(),
            brain: "sim".into(),
            reserve,
            context: None,
        };
        self.stage(p, Actor::Kernel, thinking);
        p.busy.insert(agent.clone());
        p.thinking.push((agent, turn));
    }

    fn answer_thought(&mut self, p: &mut Process, agent: AgentId, turn: TurnId) {
        p.busy.remove(&agent);
        if p.state.is_over() {
            return;
        }
        let cost = Cost { tokens: 1 + self.dice.below(50), model_calls: 1, ..Cost::ZERO };
        if self.dice.one_in(15) {
            let (error, retry) = ("the line broke".to_owned(), !self.dice.one_in(4));
            return self.stage(p, Actor::Kernel, Body::ThoughtFailed { turn, agent, error, cost, retry });
        }
        let ends = self.dice.one_in(if self.stuck { 200 } else { 6 });
        let count = if ends { 0 } else { 1 + self.dice.below(3) };
        let calls: Vec<Proposal> = (1..=count).map(|n| self.proposal(&agent, &turn, n as u32)).collect();
        if !calls.is_empty() && self.dice.one_in(3) {
            let id = p.state.next_plan();
            let (title, steps, report) = (String::new(), Vec::new(), Vec::new());
            let plan = Plan { id, parent: None, agent: agent.clone(), title, steps, report };
            self.stage(p, Actor::Agent(agent.clone()), Body::Planned { plan });
        }
        let stop = if calls.is_empty() { StopReason::End } else { StopReason::Calls };
        let (brain, text) = ("sim".to_owned(), "…".to_owned());
        self.stage(
            p,
            Actor::Agent(agent.clone()),
            Body::Thought {
                turn,
                agent,
                brain,
                text,
                calls,
                cost,
                stop,
                read_tokens: None,
                misfits: Vec::new(),
            },
        );
    }

    fn proposal(&mut self, agent: &AgentId, turn: &TurnId, n: u32) -> Proposal {
        let tools = ["pure", "keyed", "checkable", "opaque", "outside", "malformed", "same"];
        let says = ["send", "send", "ask", "reply", "publish", "subscribe"];
        if self.stuck && !self.dice.one_in(300) {
            // Never the same twice in a row, which the gateway would see first.
            self.step = (self.step + 1 + self.dice.below(6)) % 8;
            let args = json!({ "n": self.step });
            let (id, agent, tool) = (CallId::nth(turn, n), agent.clone(), "pure".to_owned());
            return Proposal { id, agent, step: None, tool, args, provider_id: None };
        }
        let list = if self.chatty && !self.dice.one_in(3) { &says[..] } else { &tools[..] };
        let tool = list[self.dice.below(list.len() as u64) as usize].to_owned();
        let args = if tool == "same" { json!({}) } else { json!({ "n": self.dice.below(1_000_000) }) };
        Proposal { id: CallId::nth(turn, n), agent: agent.clone(), step: None, tool, args, provider_id: None }
    }

    fn judge(&mut self, p: &mut Process, proposal: Proposal) {
        let (effect, risk, need) = match proposal.tool.as_str() {
            "keyed" => (EffectClass::Keyed, Risk::Medium, "fs:write:/w/k"),
            "checkable" => (EffectClass::Checkable, Risk::Medium, "fs:write:/w/a/c"),
            "opaque" => (EffectClass::Opaque, Risk::High, "exec:run:tool"),
            "outside" => (EffectClass::Checkable, Risk::High, "fs:write:/elsewhere/f"),
            "send" | "ask" | "reply" | "publish" | "subscribe" => {
                (EffectClass::Keyed, Risk::Low, "agent:message")
            }
            _ => (EffectClass::Pure, Risk::Low, "fs:read:/w/p"),
        };
        let assessment = Assessment {
            summary: proposal.tool.clone(),
            needs: vec![need.parse().unwrap()],
            risk,
            effect,
            undoable: false,
            timeout_ms: 1_000,
            preview: Vec::new(),
            commands: Vec::new(),
            reserve: Cost::tool_call(1_000),
        };
        let call = Call { proposal, assessment };
        let judgement = if call.proposal.tool == "malformed" {
            gateway::refuse_malformed(&p.state, &call, "no such tool", None)
        } else {
            gateway::decide(&p.state, &self.policy, &call, self.now)
        };
        self.stage(p, Actor::Kernel, Body::Judged { call, judgement });
    }

    fn fly(&mut self, p: &mut Process) -> Result<(), Crash> {
        if p.flights.is_empty() {
            return Ok(());
        }
        let at = self.dice.below(p.flights.len() as u64) as usize;
        let call = p.flights[at].permit.call().clone();
        let (id, effect) = (call.id().clone(), call.assessment.effect);
        if effect == EffectClass::Checkable && !p.flights[at].prepared {
            let (attempt, undo) = (p.flights[at].permit.attempt(), UndoRecord::default());
            self.stage(p, Actor::Kernel, Body::Prepared { call: id, attempt, undo, probe: json!({}) });
            self.commit(p)?;
            p.flights[at].prepared = true;
            return Ok(());
        }
        let flight = p.flights.swap_remove(at);
        self.may_crash()?;
        let spent = flight.permit.spend();
        self.acted.entry(id.clone()).or_insert((0, effect)).0 += 1;
        self.may_crash()?;
        p.busy.remove(&spent.call.proposal.agent);
        let (attempt, generation) = (spent.attempt, spent.generation);
        let outcome = match self.dice.below(8) {
            0 => Outcome::without_output(OutcomeStatus::Failed, "it failed"),
            1 => Outcome::without_output(OutcomeStatus::TimedOut, "it took too long"),
            _ => Outcome::ok(json!({"ok": true})),
        };
        let cost = Cost { tool_calls: 1, wall_ms: self.dice.below(1_000), ..Cost::ZERO };
        self.stage(p, Actor::Kernel, Body::Done { call: id, attempt, generation, outcome, cost });
        Ok(())
    }

    fn person(&mut self, p: &mut Process) {
        if p.state.paused.is_some() && self.dice.one_in(3) {
            let tokens = Some(p.state.budgets.spent(&AgentId::new("lead")).tokens + 500);
            let tool_calls = Some(if self.stuck { 10_000 } else { 100 });
            let budget = Budget { tokens, tool_calls, ..Budget::UNBOUNDED };
            self.stage(p, Actor::Person("sim".into()), Body::Rebudgeted { budget, agent: None });
            self.stage(p, Actor::Person("sim".into()), Body::Resumed {});
        }
        let mut open: Vec<Question> = p.state.open_questions().map(|a| a.question.clone()).collect();
        if self.dice.one_in(20) {
            // Two terminals: an answer that crosses another one.
            open.extend(p.state.questions.values().map(|a| a.question.clone()));
        }
        if open.is_empty() || !self.dice.one_in(2) {
            return;
        }
        let question = open[self.dice.below(open.len() as u64) as usize].clone();
        let answer = Answer { by: "sim".into(), kind: self.answer_to(&question), note: None };
        self.stage(p, Actor::Person("sim".into()), Body::Answered { question: question.id, answer });
    }

    /// While no process drives the run, the person answers from another terminal: only the answer is on record.
    fn answer_between_lives(&mut self) {
        let state = State::of(&self.durable);
        let Some(question) = state.open_questions().next().map(|a| a.question.clone()) else { return };
        if state.is_over() || !self.dice.one_in(3) {
            return;
        }
        let answer = Answer { by: "sim".into(), kind: self.answer_to(&question), note: None };
        self.ids += 1;
        let event = NewEvent {
            id: EventId::from_parts(self.now, self.ids as u32),
            run: self.run.clone(),
            parent: self.durable.last().map(|e| e.id.clone()),
            at: self.now,
            actor: Actor::Person("sim".into()),
            body: Body::Answered { question: question.id, answer },
        };
        self.durable.push(Event { seq: self.durable.len() as u64 + 1, event });
    }

    /// The person says something from another terminal.
    fn say_something(&mut self, p: &mut Process) {
        if !self.chatty || !self.dice.one_in(12) || p.state.is_over() {
            return;
        }
        let id = format!("p{}", self.ids).parse().unwrap();
        let to = p.state.agents.keys().next_back().map(ToString::to_string);
        let to = to.filter(|_| self.dice.one_in(2));
        if let Ok(message) = messages::of_person(&p.state, "sim", id, to.as_deref(), "hear this") {
            self.stage(p, Actor::Person("sim".into()), Body::Messaged { message });
        }
    }

    fn answer_to(&mut self, question: &Question) -> AnswerKind {
        match (&question.kind, self.dice.below(6)) {
            (QuestionKind::Unknown { .. }, n) if n < 3 => AnswerKind::RunAgain,
            (QuestionKind::Unknown { .. }, _) => AnswerKind::ItHappened,
            (_, 0) => AnswerKind::Deny,
            (_, 1) => AnswerKind::ApproveForRun,
            (QuestionKind::Call { .. }, 2) => {
                AnswerKind::Edit { args: json!({ "edited": self.dice.below(100) }) }
            }
            (QuestionKind::Plan { .. }, 2) => AnswerKind::Text { text: "otherwise".into() },
            _ => AnswerKind::Approve,
        }
    }

    // ---- one life -----------------------------------------------------------------------------------------

    fn live(&mut self) -> Result<bool, Crash> {
        let mut p = Process {
            state: State::of(&self.durable),
            outbox: Vec::new(),
            permits: Vec::new(),
            flights: Vec::new(),
            thinking: Vec::new(),
            busy: BTreeSet::new(),
            leaf: self.durable.last().map(|e| e.id.clone()),
        };
        if self.durable.is_empty() {
            self.begin(&mut p);
        } else if p.state.is_over() && p.state.open_calls().next().is_none() {
            return Ok(true);
        } else {
            let generation = p.state.generation + 1;
            self.stage(&mut p, Actor::Kernel, Body::Leased { generation, owner: "sim".into(), pid: 1 });
            self.commit(&mut p)?;
            self.recover(&mut p);
        }
        for _ in 0..300 {
            self.maybe_spawn(&mut p);
            self.schedule(&mut p);
            self.commit(&mut p)?;
            if p.state.is_over() && p.flights.is_empty() && p.outbox.is_empty() {
                return Ok(true);
            }
            if !p.thinking.is_empty() && self.dice.one_in(2) {
                let at = self.dice.below(p.thinking.len() as u64) as usize;
                let (agent, turn) = p.thinking.swap_remove(at);
                self.answer_thought(&mut p, agent, turn);
            }
            self.fly(&mut p)?;
            // A question waits a second here.
            let overdue = messages::overdue(&p.state, self.now);
            overdue.into_iter().for_each(|body| self.stage(&mut p, Actor::Kernel, body));
            self.say_something(&mut p);
            self.person(&mut p);
        }
        Ok(p.state.is_over())
    }

    fn recover(&mut self, p: &mut Process) {
        for recovery in schedule::recover(&p.state) {
            match recovery {
                Recovery::Effect(effect) => self.take(p, vec![effect]),
                Recovery::Probe(call) => {
                    let acted = self.acted.get(&call).is_some_and(|(n, _)| *n > 0);
                    let found = match (self.dice.below(5), acted) {
                        (0, _) => Found::CannotTell("the disk is gone".into()),
                        (_, true) => Found::Happened(Value::Null),
                        (_, false) => Found::NotHappened,
                    };
                    let effect = schedule::after_probe(&p.state, &call, found);
                    self.take(p, effect.into_iter().collect());
                }
            }
        }
    }

    // ---- what must be true --------------------------------------------------------------------------------

    /// The live state is the fold of what is durable, and reservations add up.
    fn check_state(&self, live: &State) {
        let folded = State::of(&self.durable);
        assert_eq!(format!("{folded:?}"), format!("{live:?}"), "replay differs from live");
        let lead = AgentId::new("lead");
        let open = live.open_calls().fold(Cost::ZERO, |sum, call| sum.plus(call.judgement.reserved));
        let thinking = live.agents.values().fold(Cost::ZERO, |sum, agent| match &agent.waits {
            mycel_kernel::state::Wait::Thought { reserved, .. } => sum.plus(*reserved),
            _ => sum,
        });
        assert_eq!(live.budgets.reserved(&lead), open.plus(thinking), "reservations do not add up");
        let (limit, spent) = (live.budgets.limit(&lead), live.budgets.spent(&lead));
        // What a person has run again was booked at its worst before, and is their decision.
        let again = self.durable.iter().filter(|e| matches!(e.body, Body::Retried { .. })).count() as u64;
        for ((part, limit), (_, spent)) in limit.parts().into_iter().zip(spent.parts()) {
            assert!(limit.is_none_or(|limit| spent <= limit + again), "{part}: {spent} is over {limit:?}");
        }
    }

    /// A permit stands on a durable judgement or retry of this very intent, in force.
    fn check_permit(&self, permit: &Permit) {
        let id = permit.call().id();
        let judged = self.durable.iter().rev().find_map(|e| match &e.body {
            Body::Judged { call, judgement } if call.id() == id => Some((call, judgement)),
            _ => None,
        });
        let (call, judgement) = judged.expect("a permit has a durable judgement");
        assert_eq!(judgement.verdict, Verdict::Go, "a permit has a go");
        assert_eq!(call.intent(), permit.call().intent(), "the permit is for what was judged");
        if let Some(approval) = &judgement.approval {
            self.check_approval(call, approval);
        }
        if permit.attempt() > 1 {
            let retried = |e: &Event| matches!(&e.body, Body::Retried { call, attempt, .. } if call == id && *attempt == permit.attempt());
            assert!(self.durable.iter().any(retried), "a second attempt is on record");
        }
        let ended = self.durable.iter().any(|e| matches!(e.body, Body::Ended { .. }));
        assert!(!ended, "nothing starts after the end");
    }

    /// The person said yes to this intent, wrote these arguments, or allowed such calls for the run.
    fn check_approval(&self, call: &Call, approval: &Approval) {
        assert_eq!(approval.intent, call.intent());
        if approval.question.as_str() == "for-this-run" {
            return;
        }
        let asked = self.durable.iter().rev().find_map(|e| match &e.body {
            Body::Asked { question } if question.id == approval.question => Some(question.kind.clone()),
            _ => None,
        });
        // The first answer counts.
        let answer = self.durable.iter().find_map(|e| match &e.body {
            Body::Answered { question, answer } if *question == approval.question => {
                Some(answer.kind.clone())
            }
            _ => None,
        });
        let Some(QuestionKind::Call { call: about, intent, .. }) = asked else {
            panic!("approved without a question")
        };
        assert_eq!(&about, call.id());
        match answer.expect("approved without an answer") {
            AnswerKind::Edit { args } => {
                assert_eq!(args, call.proposal.args, "other arguments than the person wrote")
            }
            AnswerKind::Approve | AnswerKind::ApproveForRun | AnswerKind::ApproveAlways { .. } => {
                assert_eq!(intent, call.intent(), "the approval was for something else");
            }
            other => panic!("{other:?} is not a yes"),
        }
    }

    /// Each message reaches each of its receivers once, in the order it was sent, within all bounds; a question
    /// has one outcome.
    fn check_messages(&self) -> usize {
        let mut state = State::default();
        // What each agent has been sent and has read, as told by the events alone.
        let mut sent: BTreeMap<AgentId, Vec<MessageId>> = BTreeMap::new();
        let mut read: BTreeMap<AgentId, Vec<MessageId>> = BTreeMap::new();
        let mut senders: BTreeMap<MessageId, Actor> = BTreeMap::new();
        let mut by_call: BTreeMap<CallId, u32> = BTreeMap::new();
        for event in &self.durable {
            let begins = match &event.body {
                Body::Thinking { agent, .. } => Some(agent),
                _ => None,
            };
            if let Some(mailbox) = begins.and_then(|agent| Some((agent, state.messages.mailbox(agent)?))) {
                read.entry(mailbox.0.clone()).or_default().extend(mailbox.1.unread.iter().cloned());
            }
            let before = state.clone();
            state.fold(event.at, &event.run, &event.body);
            let Body::Messaged { message } = &event.body else { continue };
            assert!(
                senders.insert(message.id.clone(), message.from.clone()).is_none(),
                "{} twice",
                message.id
            );
            assert!(message.text.len() <= limits::MESSAGE_BYTES_MAX);
            if let Some(call) = &message.call {
                let times = by_call.entry(call.clone()).or_default();
                *times += 1;
                assert_eq!(*times, 1, "{call} sent twice");
            }
            let got = state.messages.receivers(&message.id);
            assert!(!got.iter().any(|agent| message.from == Actor::Agent(agent.clone())), "to itself");
            for agent in got {
                let known = &before.agents[agent];
                assert!(known.ended.is_none(), "{agent} has ended");
                let power: Capability = "agent:message".parse().unwrap();
                let takes = known.capabilities.iter().any(|held| held.capability == power);
                let of_agent = matches!(message.from, Actor::Agent(_));
                assert!(takes || !of_agent, "{agent} takes no messages of others");
                if message.from != Actor::Kernel {
                    sent.entry(agent.clone()).or_default().push(message.id.clone());
                }
            }
            for agent in state.agents.keys() {
                let mailbox = state.messages.mailbox(agent).cloned().unwrap_or_default();
                assert!(mailbox.unread.len() <= limits::MAILBOX_UNREAD_MAX);
                assert!(
                    mailbox.sent <= limits::MESSAGES_SENT_MAX && mailbox.topics.len() <= limits::TOPICS_MAX
                );
            }
        }
        for (agent, sent) in &sent {
            let read = read.get(agent).cloned().unwrap_or_default();
            let unread = state.messages.mailbox(agent).map_or(Vec::new(), |mailbox| mailbox.unread.clone());
            let known = &state.agents[agent];
            let seen = [read, unread].concat();
            // Who ended has not read the last of them; nothing else is lost, doubled or out of order.
            assert!(sent.starts_with(&seen), "{agent} was sent {sent:?} and has {seen:?}");
            assert!(known.ended.is_some() || seen.len() == sent.len(), "{agent} lost a message");
        }
        for call in by_call.keys() {
            let ended =
                self.durable.iter().filter(|e| matches!(&e.body, Body::Done { call: of, .. } if of == call));
            assert!(ended.count() <= 1, "{call} has two outcomes");
        }
        self.check_circles(&state);
        senders.len()
    }

    /// An agent is warned and stopped when it should be, by a count that knows nothing of the kernel's. How many were stopped.
    fn check_progress(&self) -> usize {
        #[derive(Default)]
        struct Turns {
            seen: BTreeSet<String>,
            barren: u32,
            acts: bool,
            is_new: bool,
            heard: bool,
            warnings: u32,
        }
        impl Turns {
            fn now(&self) -> u32 {
                if self.is_new { 0 } else { self.barren + u32::from(self.acts) }
            }
            fn find(&mut self) {
                (self.is_new, self.warnings) = (true, 0);
            }
        }
        let most = limits::NO_PROGRESS_TURNS;
        let (mut state, mut stopped) = (State::default(), 0);
        let mut of: BTreeMap<AgentId, Turns> = BTreeMap::new();
        for event in &self.durable {
            let lives = |agent: &AgentId| state.agents.get(agent).is_some_and(|known| known.ended.is_none());
            match &event.body {
                Body::Thinking { agent, .. } => {
                    let mail =
                        state.messages.mailbox(agent).is_some_and(|mailbox| !mailbox.unread.is_empty());
                    let turns = of.entry(agent.clone()).or_default();
                    assert!(mail || turns.now() < 2 * most, "{agent} goes on after {} turns", turns.now());
                    assert!(mail || turns.now() < most || turns.warnings == 1, "{agent} was not warned");
                    turns.heard |= mail;
                }
                Body::Thought { agent, calls, .. } if lives(agent) => {
                    let turns = of.entry(agent.clone()).or_default();
                    (turns.barren, turns.acts, turns.is_new) = (turns.now(), !calls.is_empty(), false);
                    if std::mem::take(&mut turns.heard) {
                        turns.find();
                    }
                }
                Body::Done { call, generation, outcome, .. } if outcome.succeeded() => {
                    let known = &state.calls[call];
                    if known.outcome.is_none() && *generation >= known.generation {
                        let proposal = &known.call.proposal;
                        let what = format!("{} {} {}", proposal.tool, proposal.args, outcome.output);
                        let turns = of.entry(proposal.agent.clone()).or_default();
                        if turns.seen.insert(what) {
                            turns.find();
                        }
                    }
                }
                Body::Messaged { message } if message.text.starts_with("nothing you did") => {
                    let Address::Agent(agent) = &message.to else { panic!("a warning is for one agent") };
                    let turns = of.entry(agent.clone()).or_default();
                    turns.warnings += 1;
                    assert!(turns.now() >= most && turns.warnings == 1, "{agent} was warned for nothing");
                }
                Body::AgentEnded { agent, report, .. } if report.starts_with("no progress") => {
                    let turns = of.entry(agent.clone()).or_default();
                    assert!(
                        turns.now() >= 2 * most && turns.warnings == 1,
                        "{agent} was stopped for nothing"
                    );
                    stopped += 1;
                }
                _ => {}
            }
            state.fold(event.at, &event.run, &event.body);
        }
        stopped
    }

    /// Nobody waits for themselves through others.
    fn check_circles(&self, state: &State) {
        for (_, first) in messages::open_asks(state) {
            let mut at = first.asked.clone();
            for _ in 0..state.agents.len() {
                assert_ne!(at, first.asker, "a circle of questions");
                let Some((_, next)) = messages::open_asks(state).find(|(_, ask)| ask.asker == at) else {
                    break;
                };
                at = next.asked.clone();
            }
        }
    }

    fn check_end(&self) {
        let state = State::of(&self.durable);
        for call in state.calls.values().filter(|c| c.attempt > 0) {
            assert!(call.outcome.is_some() || !state.is_over(), "{} has no outcome", call.call.id());
        }
        for (id, (times, effect)) in &self.acted {
            let said_again = self.durable.iter().filter(|e| matches!(&e.body, Body::Retried { call, why, .. } if call == id && why.contains("says"))).count();
            if *effect == EffectClass::Opaque {
                assert!(*times as usize <= 1 + said_again, "{id} is opaque and acted {times} times");
            }
        }
    }
}

fn simulate(seed: u64) -> (usize, u32, usize, usize) {
    let mut world = World::new(seed);
    for _ in 0..14 {
        if matches!(world.live(), Ok(true)) {
            break;
        }
        world.answer_between_lives();
    }
    world.check_end();
    let messages = world.check_messages();
    (world.durable.len(), world.crashes, messages, world.check_progress())
}

#[test]
fn worlds_hold_their_promises() {
    let seeds = std::env::var("MYCEL_SEEDS").ok().and_then(|n| n.parse().ok()).unwrap_or(SEEDS);
    let (mut events, mut crashes, mut messages, mut stuck) = (0, 0, 0, 0);
    for seed in KEPT.iter().copied().chain(1..=seeds) {
        let result = std::panic::catch_unwind(|| simulate(seed));
        match result {
            Ok((e, c, m, s)) => {
                events += e;
                stuck += s;
                messages += m;
                crashes += u64::from(c);
            }
            Err(_) => panic!("seed {seed} broke a promise; keep it in KEPT"),
        }
    }
    let heard = format!("{events} events, {crashes} crashes, {messages} messages, {stuck} agents stuck");
    let loud = events > 10_000 && crashes > 100 && messages > 500 && stuck > 5;
    assert!(loud, "the worlds are too quiet: {heard}");
}

#[test]
fn a_seed_gives_the_same_world_twice() {
    assert_eq!(simulate(7), simulate(7));
}
