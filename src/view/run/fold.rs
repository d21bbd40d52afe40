//! The fold of a run's events.
//!
//! Events are taken as they come: one that refers to something unknown (an erased body, a later version) changes what it
//! can and nothing else, so that every journal can be shown. Nothing here looks at a clock.

use super::super::swarm;
use super::*;

impl RunView {
    /// The fold of `events`, oldest first.
    pub fn fold(events: &[Event]) -> Self {
        let mut view = Self::default();
        events.iter().for_each(|event| view.apply(event));
        view
    }

    /// Takes one event in.
    pub fn apply(&mut self, event: &Event) {
        self.events += 1;
        self.last_ms = event.at;
        self.last_event = Some(event.id.clone());
        self.fold_nodes(event);
        match &event.body {
            Body::RunStarted { goal, autonomy, budget, brain, version, forked_from, fired, policy: _ } => {
                self.run = Some(event.run.clone());
                self.state = RunState::Running;
                self.started_ms = Some(event.at);
                self.ended_ms = None;
                self.start(goal, version, forked_from);
                self.fired.clone_from(fired);
                (self.autonomy, self.budget, self.brain) = (*autonomy, *budget, brain.clone());
            }
            Body::AgentSpawned { agent, parent, role, task, capabilities, .. } => {
                let (parent, task) = (parent.clone(), task.clone());
                let (role, capabilities) = (role.clone(), capabilities.clone());
                self.agents.push(AgentView {
                    id: agent.clone(),
                    parent,
                    role,
                    task,
                    capabilities,
                    status: None,
                    context: None,
                });
            }
            Body::Granted { agent, capability, until: _, why: _ } => self.grant(agent, capability),
            Body::Revoked { agent, capability, why: _ } => self.revoke(agent, capability),
            Body::Caged { agent, place, layers, missing } => self.caged(agent, place, layers, missing),
            Body::Thinking { agent, context: Some(size), .. } => {
                self.with_agent(agent, |agent| agent.context = Some(*size));
            }
            Body::Compacted { agent, tokens_after, cost, .. } => {
                self.cost = self.cost.plus(*cost);
                self.with_agent(agent, |agent| {
                    if let Some(size) = &mut agent.context {
                        size.tokens = *tokens_after;
                    }
                });
            }
            Body::Thought { agent, text, calls, cost, stop, read_tokens, .. } => {
                self.cost = self.cost.plus(*cost);
                // What the provider counted is exact.
                self.with_agent(agent, |agent| {
                    if let (Some(size), Some(read)) = (&mut agent.context, read_tokens) {
                        size.tokens = *read;
                    }
                });
                let is_answer = calls.is_empty() && *stop != StopReason::Calls;
                if is_answer && !text.is_empty() && self.is_lead(agent) {
                    self.answer.clone_from(text);
                }
            }
            Body::ThoughtFailed { error, cost, retry, .. } => {
                self.cost = self.cost.plus(*cost);
                let level = if *retry { NoteLevel::Warning } else { NoteLevel::Error };
                self.notes.push(NoteView { level, text: error.clone(), at_ms: event.at });
            }
            Body::Planned { plan } => self.planned(plan),
            Body::Judged { call, judgement } => self.judged(event, call, judgement),
            Body::Asked { question } => self.asked(event.at, question),
            Body::Answered { question, answer } => self.answered(question, answer),
            Body::Prepared { call, .. } => self.with_call(call, |call| call.prepared = true),
            Body::Retried { call, attempt, .. } => self.with_call(call, |call| {
                call.attempts = *attempt;
                call.state = CallState::Running;
            }),
            Body::Done { call, outcome, cost, attempt, generation: _ } => {
                self.done(event.at, call, outcome, *cost);
                self.with_call(call, |call| call.attempts = call.attempts.max(*attempt));
            }
            Body::Undone { call, outcome } => self.with_call(call, |call| {
                call.undo = Some(outcome.clone());
                if outcome.succeeded() {
                    call.state = CallState::Undone;
                }
            }),
            Body::Noted { level, text } => {
                self.notes.push(NoteView { level: *level, text: text.clone(), at_ms: event.at });
            }
            Body::Paused { reason } => {
                self.state = RunState::Paused;
                self.paused = Some(reason.clone());
            }
            Body::Resumed {} => {
                self.paused = None;
                self.state = self.open_state();
            }
            Body::AgentEnded { agent, status, report: _ } => {
                self.with_agent(agent, |agent| agent.status = Some(*status));
                self.end_questions(agent);
                if self.state == RunState::Waiting {
                    self.state = self.open_state();
                }
            }
            Body::Ended { status, report } => self.ended(event.at, *status, report),
            Body::Gone {} => self.erased += 1,
            Body::Rebudgeted { budget, agent: None } => self.budget = *budget,
            Body::Rebudgeted { agent: Some(_), .. } => {}
            // What a person adds to a chat begins a new turn: the run goes on, even one that had come to its end.
            Body::Told { .. } if self.state.is_over() => {
                self.ended_ms = None;
                self.state = self.open_state();
            }
            Body::Told { .. } => {}
            Body::Said { agent, text } if self.has_flow && self.is_lead(agent) => {
                self.answer.clone_from(text)
            }
            Body::Messaged { message } => {
                self.messages.push(MessageView { message: message.clone(), at_ms: event.at });
            }
            Body::Leased { .. }
            | Body::Thinking { context: None, .. }
            | Body::Said { .. }
            | Body::Subscribed { .. } => {}
            Body::FlowStarted { within: None, .. } => self.has_flow = true,
            Body::NodeStarted { visit, given, .. } => {
                if swarm::is_vote(given) {
                    self.votes.insert(visit.clone());
                }
                if let Some(member) = swarm::member_of(given) {
                    self.copies.insert(visit.clone(), member.to_owned());
                    self.member(member);
                }
            }
            Body::NodeEnded { visit, .. } => {
                if let Some(member) = self.copies.get(visit).cloned() {
                    self.member(&member).done += 1;
                }
            }
            Body::Decided { ratings, .. } => {
                ratings.iter().for_each(|rating| self.member(&rating.member).rated(rating))
            }
            Body::Rated { rating, .. } => self.member(&rating.member).rated(rating),
            Body::FlowStarted { .. } => {}
            Body::ChannelSet { .. }
            | Body::InputSet { .. }
            | Body::Erased { .. }
            | Body::Checkpointed { .. }
            | Body::Unknown(_) => {}
        }
    }

    fn member(&mut self, name: &str) -> &mut MemberView {
        let at = self.members.iter().position(|member| member.name == name);
        let at = at.unwrap_or_else(|| {
            self.members.push(MemberView::new(name));
            self.members.len() - 1
        });
        &mut self.members[at]
    }

    fn start(&mut self, goal: &Goal, version: &str, forked_from: &Option<ForkPoint>) {
        self.goal.clone_from(&goal.text);
        self.workspace.clone_from(&goal.workspace);
        self.labels.clone_from(&goal.labels);
        self.version = version.to_owned();
        self.forked_from.clone_from(forked_from);
    }

    pub(in crate::view) fn is_lead(&self, agent: &AgentId) -> bool {
        let known = self.agents.iter().find(|known| known.id == *agent);
        known.is_none_or(|agent| agent.parent.is_none())
    }

    fn with_agent(&mut self, agent: &AgentId, change: impl FnOnce(&mut AgentView)) {
        if let Some(agent) = self.agents.iter_mut().find(|known| known.id == *agent) {
            change(agent);
        }
    }

    fn grant(&mut self, agent: &AgentId, capability: &Capability) {
        self.with_agent(agent, |agent| agent.capabilities.push(capability.clone()));
    }

    fn revoke(&mut self, agent: &AgentId, capability: &Capability) {
        self.with_agent(agent, |agent| agent.capabilities.retain(|held| held != capability));
    }

    fn caged(&mut self, agent: &AgentId, place: &str, layers: &[String], missing: &[String]) {
        let cage = CageView {
            agent: agent.clone(),
            place: place.to_owned(),
            layers: layers.to_vec(),
            missing: missing.to_vec(),
        };
        self.cages.retain(|known| known.agent != cage.agent || known.place != cage.place);
        self.cages.push(cage);
    }

    fn planned(&mut self, plan: &Plan) {
        let revisions = self.plan.as_ref().map_or(0, |old| old.revisions + 1);
        let (id, title, report) = (plan.id.clone(), plan.title.clone(), plan.report.clone());
        self.plan = Some(PlanView { id, title, report, revisions });
        // A revision may repeat steps that are done; what has no call yet and is not named again is no longer planned.
        let begun = |step: &StepView| self.calls.iter().any(|call| call.step.as_ref() == Some(&step.id));
        let mut steps: Vec<StepView> = self.steps.iter().filter(|step| begun(step)).cloned().collect();
        for step in &plan.steps {
            if !steps.iter().any(|known| known.id == step.id) {
                steps.push(step_view(step));
            }
        }
        (1..).zip(&mut steps).for_each(|(number, step)| step.number = number);
        self.steps = steps;
        for at in 0..self.steps.len() {
            let id = self.steps[at].id.clone();
            self.update_step(&id);
        }
    }

    fn judged(&mut self, event: &Event, call: &Call, judgement: &Judgement) {
        if !self.calls.iter().rev().any(|known| known.id == *call.id()) {
            self.calls.push(call_view(event, call));
        }
        self.with_call(call.id(), |view| {
            // An answer may have edited the arguments: the last judgement says what really runs.
            view.args.clone_from(&call.proposal.args);
            view.summary.clone_from(&call.assessment.summary);
            view.preview.clone_from(&call.assessment.preview);
            view.needs.clone_from(&call.assessment.needs);
            view.checks.clone_from(&judgement.checks);
            view.approval.clone_from(&judgement.approval);
            view.event = event.id.clone();
            match &judgement.verdict {
                Verdict::Go => (view.state, view.started_ms) = (CallState::Running, event.at),
                Verdict::Ask { why } => (view.state, view.ask) = (CallState::Asked, Some(why.clone())),
                Verdict::No(refusal) => {
                    (view.state, view.refusal) = (CallState::Refused, Some(refusal.clone()))
                }
            }
        });
    }

    fn asked(&mut self, at: Millis, question: &Question) {
        let mut view = QuestionView {
            id: question.id.clone(),
            agent: question.agent.clone(),
            text: question.text.clone(),
            preview: question.preview.clone(),
            kind: question.kind.clone(),
            why: None,
            asked_ms: at,
            answer: None,
        };
        view.why = view.call().and_then(|id| self.call(id)).and_then(|call| call.ask.clone());
        if let QuestionKind::Call { call, .. } = &question.kind {
            self.with_call(call, |call| call.state = CallState::Asked);
        }
        self.questions.push(view);
        self.state = RunState::Waiting;
    }

    fn answered(&mut self, id: &QuestionId, answer: &Answer) {
        let Some(question) = self.questions.iter_mut().find(|known| known.id == *id) else { return };
        question.answer = Some(answer.clone());
        let about = question.kind.clone();
        if let (QuestionKind::Call { call, .. }, AnswerKind::Deny) = (&about, &answer.kind) {
            self.with_call(call, |call| {
                call.state = CallState::Refused;
                call.refusal.get_or_insert_with(|| denied(answer));
            });
        }
        if self.state == RunState::Waiting {
            self.state = self.open_state();
        }
    }

    /// Who asked has ended: nobody waits for the answer any more, and the call that asked gives none.
    fn end_questions(&mut self, agent: &AgentId) {
        let asks = self.questions.iter().filter(|asked| asked.agent == *agent && asked.answer.is_none());
        let calls: Vec<CallId> = asks
            .filter_map(|asked| match &asked.kind {
                QuestionKind::Open { call, .. } => Some(call.clone()),
                QuestionKind::Call { .. } | QuestionKind::Plan { .. } | QuestionKind::Unknown { .. } => None,
            })
            .collect();
        calls.iter().for_each(|call| self.with_call(call, |call| call.state = CallState::NotDone));
    }

    /// Running, or waiting if a question is open.
    fn open_state(&self) -> RunState {
        let is_open = self.questions.iter().any(|question| self.is_open(question));
        if is_open { RunState::Waiting } else { RunState::Running }
    }

    fn done(&mut self, at: Millis, id: &CallId, outcome: &Outcome, cost: Cost) {
        self.cost = self.cost.plus(cost);
        self.with_call(id, |call| {
            call.state = state_of(outcome.status);
            call.outcome = Some(outcome.clone());
            call.took_ms =
                Some(if cost.wall_ms > 0 { cost.wall_ms } else { at.saturating_sub(call.started_ms) });
            call.cost = call.cost.plus(cost);
        });
    }

    fn ended(&mut self, at: Millis, status: RunStatus, report: &str) {
        self.ended_ms = Some(at);
        self.paused = None;
        report.clone_into(&mut self.report);
        self.state = match status {
            RunStatus::Finished => RunState::Finished,
            RunStatus::Failed => RunState::Failed,
            RunStatus::Stopped => RunState::Stopped,
            RunStatus::NotUnderstood => RunState::NotUnderstood,
        };
    }

    /// Changes a call and, with it, its step. The latest calls are looked at first: events follow their calls closely.
    fn with_call(&mut self, id: &CallId, change: impl FnOnce(&mut CallView)) {
        let Some(call) = self.calls.iter_mut().rfind(|call| call.id == *id) else { return };
        change(call);
        if let Some(step) = call.step.clone() {
            self.update_step(&step);
        }
    }

    fn update_step(&mut self, id: &StepId) {
        let states = self.calls.iter().filter(|call| call.step.as_ref() == Some(id)).map(|call| call.state);
        let Some(worst) = states.max_by_key(|state| weight(*state)) else { return };
        if let Some(step) = self.steps.iter_mut().find(|step| step.id == *id) {
            step.state = worst;
        }
    }
}

fn state_of(status: OutcomeStatus) -> CallState {
    match status {
        OutcomeStatus::Ok | OutcomeStatus::Observed => CallState::Ok,
        OutcomeStatus::Failed => CallState::Failed,
        OutcomeStatus::TimedOut => CallState::TimedOut,
        OutcomeStatus::Cancelled => CallState::Cancelled,
        OutcomeStatus::NotDone => CallState::NotDone,
        OutcomeStatus::Unknown => CallState::Unknown,
    }
}

/// Of several calls of one step the one that needs the person's eye decides.
fn weight(state: CallState) -> u8 {
    match state {
        CallState::Undone => 0,
        CallState::Ok => 1,
        CallState::Waiting => 2,
        CallState::NotDone => 3,
        CallState::Cancelled => 4,
        CallState::Refused => 5,
        CallState::TimedOut => 6,
        CallState::Failed => 7,
        CallState::Unknown => 8,
        CallState::Running => 9,
        CallState::Asked => 10,
    }
}

fn denied(answer: &Answer) -> Refusal {
    let note = answer.note.as_deref().filter(|note| !note.is_empty());
    let reason = note
        .map_or_else(|| format!("{} said no", answer.by), |note| format!("{} said no: {note}", answer.by));
    Refusal { rule: "person".into(), reason, hint: None }
}

fn step_view(step: &Step) -> StepView {
    StepView {
        id: step.id.clone(),
        number: 0,
        title: step.title.clone(),
        tool: step.tool.clone(),
        args: step.args.clone(),
        after: step.after.clone(),
        risk: step.risk,
        effect: step.effect,
        state: CallState::Waiting,
    }
}

fn call_view(event: &Event, call: &Call) -> CallView {
    let (proposal, assessment) = (&call.proposal, &call.assessment);
    CallView {
        id: proposal.id.clone(),
        agent: proposal.agent.clone(),
        step: proposal.step.clone(),
        tool: proposal.tool.clone(),
        args: proposal.args.clone(),
        summary: assessment.summary.clone(),
        preview: assessment.preview.clone(),
        needs: assessment.needs.clone(),
        risk: assessment.risk,
        effect: assessment.effect,
        undoable: assessment.undoable,
        state: CallState::Waiting,
        checks: Vec::new(),
        ask: None,
        refusal: None,
        approval: None,
        outcome: None,
        undo: None,
        prepared: false,
        attempts: 0,
        started_ms: event.at,
        took_ms: None,
        cost: Cost::ZERO,
        event: event.id.clone(),
    }
}
