//! Turns of brains: asking, what an answer becomes, the plan that follows from it.

use super::*;

impl Runner {
    pub(super) fn think(&mut self, agent: AgentId, turn: TurnId) {
        let context =
            self.minds.context(&agent, &self.parts.system_prompt, &self.tools, self.parts.max_tokens);
        let Some(context) = context else {
            let status = mycel_abi::AgentStatus::Failed;
            return self
                .stage(Actor::Kernel, Body::AgentEnded { agent, status, report: "it has no goal".into() });
        };
        let last = self.minds.last_brain(&agent).map(str::to_owned);
        match self.parts.brains.instant_turn(&context, last.as_deref()) {
            Turn::Reply(name, reply) => self.take_reply(&agent, &turn, &name, reply),
            Turn::AskModel => self.ask_model(agent, turn, context),
            Turn::Nobody => {
                let error =
                    "no brain is at hand\nhint: name one with --model, or configure one with `mycel config`"
                        .to_owned();
                let body = Body::ThoughtFailed { turn, agent, error, cost: Cost::ZERO, retry: false };
                self.stage(Actor::Kernel, body);
            }
        }
    }

    pub(super) fn ask_model(&mut self, agent: AgentId, turn: TurnId, context: mycel_models::Context) {
        let Some(mut brain) = self.parts.brains.model.take() else {
            // It is with another turn of another agent; this one comes when it is back.
            return self.hold(agent);
        };
        let reserve = brain.reserve(&context);
        if let Err(refusal) = gateway::may_think(&self.state, &agent, reserve) {
            self.parts.brains.model = Some(brain);
            return self.stage(Actor::Kernel, Body::Paused { reason: refusal.reason });
        }
        let name = brain.name().to_owned();
        self.warn_of_price(&agent, brain.as_ref());
        self.stage(
            Actor::Kernel,
            Body::Thinking { turn: turn.clone(), agent: agent.clone(), brain: name, reserve },
        );
        self.busy.insert(agent.clone());
        let (wakes, stop) = (self.wakes.clone(), Arc::clone(&self.thinking));
        // The thread waits for the commit of the intent: it starts with the next launch.
        let work = move || {
            let result = brain.turn(
                &context,
                &mut |delta| drop(wakes.send(Wake::Delta(agent.clone(), delta))),
                &|| stop.load(Ordering::SeqCst),
            );
            // The loop may be gone; then nobody needs the answer.
            drop(wakes.send(Wake::Replied { turn, agent, brain, result }));
        };
        self.after_commit.push(Box::new(work));
    }

    /// Says once that a bound of money cannot hold.
    pub(super) fn warn_of_price(&mut self, agent: &AgentId, brain: &dyn Brain) {
        let bounded = self.state.budgets.limit(agent).money_microusd.is_some();
        if brain.price_known() || !bounded || std::mem::replace(&mut self.warned_of_price, true) {
            return;
        }
        let text = format!(
            "what {} costs is not known, so the bound of money does not hold for it; the bound of tokens does\n\
             hint: set price_in and price_out in the provider's entry",
            brain.name()
        );
        self.stage(Actor::Kernel, Body::Noted { level: NoteLevel::Warning, text });
    }

    pub(super) fn hold(&mut self, agent: AgentId) {
        self.busy.insert(agent.clone());
        self.held.insert(agent);
    }

    pub(super) fn take_reply(&mut self, agent: &AgentId, turn: &TurnId, brain: &str, reply: Reply) {
        let mut proposals = Vec::with_capacity(reply.calls.len());
        for (n, call) in reply.calls.iter().take(limits::CALLS_PER_TURN_MAX).enumerate() {
            let id = CallId::nth(turn, n as u32 + 1);
            // What was no JSON object stays what it was, so that the journal has it and the brain is shown it.
            let args = call.args.clone().unwrap_or_else(Value::String);
            proposals.push(Proposal {
                id,
                agent: agent.clone(),
                step: None,
                tool: call.tool.clone(),
                args,
                provider_id: call.provider_id.clone(),
            });
        }
        self.stage_plan(agent, &reply, &mut proposals);
        let stop = if proposals.is_empty() { reply.stop } else { StopReason::Calls };
        let thought = Body::Thought {
            turn: turn.clone(),
            agent: agent.clone(),
            brain: brain.to_owned(),
            text: reply.text,
            calls: proposals,
            cost: reply.cost,
            stop,
        };
        self.stage(Actor::Agent(agent.clone()), thought);
    }

    /// The plan of a reply: the one the brain gave, or the calls it proposes. Calls of a later turn belong to the
    /// step of the standing plan that names the same tool and was not taken yet.
    pub(super) fn stage_plan(&mut self, agent: &AgentId, reply: &Reply, proposals: &mut [Proposal]) {
        if proposals.is_empty() {
            return;
        }
        if let Some((title, steps, report)) = &reply.plan {
            self.stage_planned(agent, title.clone(), steps.clone(), report.clone());
        } else if self.is_worth_a_plan(agent, proposals) {
            let before: usize = self.state.plans.iter().map(|plan| plan.steps.len()).sum();
            let numbered = proposals.iter().zip(&reply.calls).enumerate();
            let steps = numbered.map(|(n, (p, c))| step_of(before + n, p, c)).collect();
            self.stage_planned(agent, String::new(), steps, Vec::new());
        }
        let mut free = self.free_steps(agent);
        for proposal in proposals.iter_mut() {
            if let Some(at) = free.iter().position(|step| step.tool == proposal.tool) {
                proposal.step = Some(free.remove(at).id.clone());
            }
        }
    }

    /// A model that takes one step at a time would have a plan a step; only the first of those is one, unless the
    /// person wants to approve every plan.
    pub(super) fn is_worth_a_plan(&self, agent: &AgentId, proposals: &[Proposal]) -> bool {
        let first = !self.state.plans.iter().any(|plan| plan.agent == *agent);
        let approved = self.state.has_label(Label::ApprovePlan)
            || self.state.run.as_ref().is_some_and(|run| run.autonomy == Autonomy::Manual);
        (first || approved || proposals.len() > 1) && !self.fits_standing_plan(agent, proposals)
    }

    pub(super) fn fits_standing_plan(&self, agent: &AgentId, proposals: &[Proposal]) -> bool {
        let mut free = self.free_steps(agent);
        proposals.iter().all(|proposal| {
            let at = free.iter().position(|step| step.tool == proposal.tool);
            at.map(|at| free.remove(at)).is_some()
        })
    }

    /// Steps of the standing plan that no call has taken.
    pub(super) fn free_steps(&self, agent: &AgentId) -> Vec<&Step> {
        let Some(plan) = self.state.plans.iter().rev().find(|plan| plan.agent == *agent) else {
            return Vec::new();
        };
        let taken: BTreeSet<&StepId> =
            self.state.calls.values().filter_map(|c| c.call.proposal.step.as_ref()).collect();
        plan.steps.iter().filter(|step| !taken.contains(&step.id)).collect()
    }

    pub(super) fn stage_planned(
        &mut self,
        agent: &AgentId,
        title: String,
        steps: Vec<Step>,
        report: Vec<String>,
    ) {
        let parent =
            self.state.plans.iter().rev().find(|plan| plan.agent == *agent).map(|plan| plan.id.clone());
        let id = self.state.next_plan();
        let plan = Plan { id, parent, agent: agent.clone(), title, steps, report };
        self.stage(Actor::Agent(agent.clone()), Body::Planned { plan });
    }

    pub(super) fn take_replied(
        &mut self,
        turn: TurnId,
        agent: &AgentId,
        brain: Box<dyn Brain>,
        result: Result<Reply, BrainError>,
    ) {
        self.busy.remove(agent);
        let name = brain.name().to_owned();
        self.parts.brains.model = Some(brain);
        self.busy.retain(|busy| !self.held.contains(busy));
        self.held.clear();
        if self.state.is_over() {
            return;
        }
        let agent = agent.clone();
        match result {
            Ok(reply) => {
                self.broken.remove(&agent);
                self.take_reply(&agent, &turn, &name, reply);
            }
            Err(BrainError::Cancelled { cost }) => {
                let error = "stopped before the answer was complete".to_owned();
                self.stage(Actor::Kernel, Body::ThoughtFailed { turn, agent, error, cost, retry: true });
            }
            Err(BrainError::Passing { message, cost, .. }) => {
                self.take_passing(turn, agent, &name, message, cost)
            }
            Err(BrainError::Lasting { message, hint }) => {
                let error = hint.map_or(message.clone(), |hint| format!("{message}\nhint: {hint}"));
                self.stage(
                    Actor::Kernel,
                    Body::ThoughtFailed { turn, agent, error, cost: Cost::ZERO, retry: false },
                );
            }
        }
    }
}

fn step_of(n: usize, proposal: &Proposal, call: &ReplyCall) -> Step {
    let spec = table::find(&proposal.tool).map(mycel_tools::AnyTool::spec).ok();
    Step {
        id: StepId::new(format!("s{}", n + 1)),
        title: call
            .title
            .clone()
            .unwrap_or_else(|| spec.map_or(proposal.tool.clone(), |s| s.title.to_owned())),
        tool: proposal.tool.clone(),
        args: proposal.args.clone(),
        after: Vec::new(),
        risk: spec.map_or(Risk::High, |s| s.risk),
        effect: spec.map_or(EffectClass::Opaque, |s| s.effect),
    }
}
