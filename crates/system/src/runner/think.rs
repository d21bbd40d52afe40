//! Turns of brains: asking, what an answer becomes, the plan that follows from it.

use super::brief::Wanted;
use super::compact::NoRoom;
use super::*;
use mycel_abi::ContextSize;
use mycel_models::hedge;

/// Who is asked, and what that may cost at worst.
struct Asked {
    brain: Box<dyn Brain>,
    reserve: Cost,
    /// How full its window will be.
    size: Option<ContextSize>,
    hedge: Option<Hedge>,
}

/// Who is asked too, and when.
struct Hedge {
    brain: Box<dyn Brain>,
    after: Duration,
    /// What both may cost at worst.
    both: Cost,
}

/// A failure of a model that may pass.
struct Passing {
    message: String,
    cost: Cost,
    retry_after_ms: Option<u64>,
}

/// Why nobody is asked, although there are models.
enum Waits {
    /// For a bound that a person may raise.
    Budget(String),
    /// What must be told is too long for any of them.
    Room(String),
}

impl Runner {
    pub(super) fn think(&mut self, agent: AgentId, turn: TurnId) {
        if self.take_written_turn(&agent, &turn) {
            return;
        }
        if let Err(failure) = self.stand_in_worktree(&agent) {
            let (error, cost) = (failure.message, Cost::ZERO);
            return self.stage(Actor::Kernel, Body::ThoughtFailed { turn, agent, error, cost, retry: false });
        }
        let brief = self.brief(&agent);
        let is_node = self.flows.visit_of(&agent).is_some();
        if is_node && (brief.is_none() || self.parts.brains.seats.is_empty()) {
            let report = match &brief {
                None => "its role is not there any more".to_owned(),
                Some(_) => {
                    "no model is at hand\nhint: name one with --model, or add one with `mycel provider add`"
                        .to_owned()
                }
            };
            let status = mycel_abi::AgentStatus::Failed;
            return self.stage(Actor::Kernel, Body::AgentEnded { agent, status, report });
        }
        let context = match &brief {
            Some(brief) => self.minds.context(&agent, &brief.system, &brief.tools, self.parts.max_tokens),
            None => self.minds.context(&agent, &self.parts.system_prompt, &self.tools, self.parts.max_tokens),
        };
        let Some(mut context) = context else {
            let status = mycel_abi::AgentStatus::Failed;
            return self
                .stage(Actor::Kernel, Body::AgentEnded { agent, status, report: "it has no goal".into() });
        };
        context.output = brief.as_ref().and_then(|brief| brief.output.clone());
        context.goal.workspace = mycel_abi::pathtext::encode(&self.at_of(&agent).cwd);
        let last = self.minds.last_brain(&agent).map(str::to_owned);
        // What a node asks is no everyday request, and the rules are not to guess at it.
        if is_node {
            return self.ask_model(agent, turn, context, brief.and_then(|brief| brief.model));
        }
        // What was made shorter was so for a model; the rules would not find what they go by.
        if self.minds.summary(&agent).is_some() {
            return self.ask_model(agent, turn, context, None);
        }
        match self.parts.brains.instant_turn(&context, last.as_deref()) {
            Turn::Reply(name, reply) => self.take_reply(&agent, &turn, &name, reply),
            Turn::AskModel => self.ask_model(agent, turn, context, None),
            Turn::Nobody => {
                let error =
                    "no brain is at hand\nhint: name one with --model, or configure one with `mycel config`"
                        .to_owned();
                let body = Body::ThoughtFailed { turn, agent, error, cost: Cost::ZERO, retry: false };
                self.stage(Actor::Kernel, body);
            }
        }
    }

    /// Asks the first model, in the order of the router, that may be asked and was not tried for this turn. `wanted` is what a node
    /// says about it.
    pub(super) fn ask_model(
        &mut self,
        agent: AgentId,
        turn: TurnId,
        mut context: mycel_models::Context,
        wanted: Option<Wanted>,
    ) {
        let last = self.minds.last_brain(&agent).map(str::to_owned);
        let route = self.route(&agent, &context, last.as_deref());
        self.begin_asking(&agent, &turn, &route);
        if let Some(wanted) = wanted {
            self.prefer(&agent, &route, &wanted);
        }
        if brains::calls_fail(&context)
            && let Some(last) = &last
        {
            self.leave_out(&agent, last, "its calls failed twice in a row");
        }
        let system = context.system.clone();
        if let Some(first) = self.next_model(&agent) {
            context.system = self.guided(&agent, &first, &system);
        }
        if let Some((name, reply)) = self.answered_before(&agent, &context) {
            return self.take_reply(&agent, &turn, &name, reply);
        }
        // Why the run waits if nobody can be asked.
        let mut waits_for = None;
        let most = context.max_tokens;
        while let Some(name) = self.next_model(&agent) {
            let Some(brain) = self.parts.brains.seat(&name).and_then(crate::brains::Seat::take) else {
                // It is with another turn of another agent; this one comes when it is back.
                return self.hold(agent);
            };
            context.system = self.guided(&agent, &name, &system);
            let size = match self.make_room(&agent, &turn, brain.as_ref(), &mut context) {
                Ok(size) => size,
                Err(NoRoom::Summarise(summary)) => return self.summarise(&agent, &turn, brain, *summary),
                Err(NoRoom::TooLarge(reason)) => {
                    self.parts.brains.give_back(&name, brain);
                    self.give_up_on(&agent, &name, first_line(&reason));
                    waits_for.get_or_insert(Waits::Room(reason));
                    continue;
                }
            };
            context.max_tokens = most;
            let reserve = self.fit_answer(&agent, brain.as_ref(), &mut context);
            match self.may_ask(&agent, &name, reserve) {
                Ok(warnings) => {
                    self.warn_of_budget(warnings);
                    if !self.broken.contains_key(&agent) {
                        self.note_route(&route, &name, last.as_deref());
                    }
                    let hedge = self.hedge(&agent, &name, &context, reserve);
                    return self.send_to(agent, turn, context, Asked { brain, reserve, size, hedge });
                }
                Err(reason) => {
                    self.parts.brains.give_back(&name, brain);
                    self.give_up_on(&agent, &name, first_line(&reason));
                    waits_for.get_or_insert(Waits::Budget(reason));
                }
            }
        }
        self.ask_nobody(agent, turn, &route, waits_for);
    }

    /// What an agent is told by its rules and by the project, for a model of this name. The texts of the project have a quarter of its
    /// window at most; the bundled model knows everyday requests, and is told nothing else.
    fn guided(&mut self, agent: &AgentId, model: &str, system: &str) -> String {
        let tokens = self.parts.brains.seat(model).map_or(0, |seat| seat.candidate.context_tokens);
        if model == crate::bundled::NAME || !self.is_guided(agent) {
            return system.to_owned();
        }
        let at = self.at_of(agent).cwd;
        let first = self.guidance.is_empty();
        let found = self.guidance.entry(agent.clone()).or_insert_with(|| guidance::of(&at, &at));
        // At three bytes to the token.
        let room = guidance::TEXT_BYTES_MAX.min(tokens as usize / 4 * 3);
        let (text, note) = (found.within(room).text(), first.then(|| found.told()).flatten());
        if let Some(text) = note {
            self.stage(Actor::Kernel, Body::Noted { level: NoteLevel::Info, text });
        }
        if text.is_empty() { system.to_owned() } else { format!("{system}\n\n{text}") }
    }

    /// Whether an agent works on the project: that of a plain run, or one with a role. A prompt of a flow says all there is to say.
    fn is_guided(&self, agent: &AgentId) -> bool {
        self.flows
            .visit_of(agent)
            .is_none_or(|visit| matches!(self.work_of(visit), Some(mycel_abi::flow::Work::Agent { .. })))
    }

    /// The answer that the first model gave to exactly this question, if it was kept. A turn that failed is asked for real.
    fn answered_before(
        &mut self,
        agent: &AgentId,
        context: &mycel_models::Context,
    ) -> Option<(String, Reply)> {
        let name = self.next_model(agent)?;
        let seat = self.parts.brains.seat(&name)?;
        let model = format!("{name} {} {}", seat.candidate.endpoint, seat.candidate.context_tokens);
        let key = self.parts.replies.key(context, &model);
        let fresh = self.asked.get(agent).is_some_and(|asking| asking.tried.is_empty());
        let found = key.as_deref().and_then(|key| self.parts.replies.find(key, clock::now()));
        if let Some(asking) = self.asked.get_mut(agent) {
            asking.key = key;
        }
        let (reply, at) = found.filter(|_| fresh && !self.broken.contains_key(agent))?;
        let minutes = clock::now().saturating_sub(at) / 60_000;
        let text = format!(
            "{name} was asked exactly this {minutes} min ago; its answer is used again and costs nothing"
        );
        self.stage(Actor::Kernel, Body::Noted { level: NoteLevel::Info, text });
        Some((name, reply))
    }

    /// Makes the longest answer as short as what is left of the run's budget and the agent's own, if an
    /// answer of use still fits. Gives the worst case.
    fn fit_answer(
        &mut self,
        agent: &AgentId,
        brain: &dyn Brain,
        context: &mut mycel_models::Context,
    ) -> Cost {
        let (whole, most) = (brain.reserve(context), context.max_tokens);
        let budgets = &self.state.budgets;
        let fits = |cost: Cost| budgets.check(agent, cost).is_ok();
        if fits(whole) || most <= limits::ANSWER_TOKENS_MIN {
            return whole;
        }
        let mut worst = |tokens: u32| {
            context.max_tokens = tokens;
            brain.reserve(context)
        };
        if !fits(worst(limits::ANSWER_TOKENS_MIN)) {
            context.max_tokens = most;
            return whole;
        }
        let (mut short, mut long) = (limits::ANSWER_TOKENS_MIN, most);
        while long - short > 1 {
            let middle = short + (long - short) / 2;
            if fits(worst(middle)) { short = middle } else { long = middle }
        }
        let reserve = worst(short);
        let text = format!("{agent} may answer with {short} tokens at most: no more are left of the budget");
        self.stage(Actor::Kernel, Body::Noted { level: NoteLevel::Info, text });
        // An answer that may be cut is not to be given again.
        if let Some(asking) = self.asked.get_mut(agent) {
            asking.key = None;
        }
        reserve
    }

    /// Whether the worst case of a call fits the run's budget and what days and months may cost.
    pub(super) fn may_ask(
        &mut self,
        agent: &AgentId,
        name: &str,
        reserve: Cost,
    ) -> Result<Vec<String>, String> {
        gateway::may_think(&self.state, agent, reserve).map_err(|refusal| match refusal.hint {
            Some(hint) => format!("{}\nhint: {hint}", refusal.reason),
            None => refusal.reason,
        })?;
        self.parts.purse.ask(&self.parts.journal, name, reserve, clock::now())
    }

    pub(super) fn warn_of_budget(&mut self, warnings: Vec<String>) {
        for text in warnings {
            self.stage(Actor::Kernel, Body::Noted { level: NoteLevel::Warning, text });
        }
    }

    fn route(
        &mut self,
        agent: &AgentId,
        context: &mycel_models::Context,
        last: Option<&str>,
    ) -> mycel_models::router::Route {
        // A journal that cannot be read is told by the next commit; what is known will do for the choice.
        drop(crate::routes::catch_up(&self.parts.journal, &mut self.parts.brains.routing.learned));
        let budget = self.budget_view(agent);
        self.parts.brains.route(context, last, &budget, clock::now())
    }

    /// What this agent may still spend. With a single model the gateway says it exactly, so the router need not guess.
    fn budget_view(&mut self, agent: &AgentId) -> mycel_models::router::BudgetView {
        let stopped = self.parts.purse.is_stopped();
        let mut view = mycel_models::router::BudgetView { stopped, ..Default::default() };
        if self.parts.brains.seats.len() > 1 {
            let run = self.state.budgets.left(agent);
            let period = self.parts.purse.left(&self.parts.journal, clock::now());
            let least = |a: Option<u64>, b: Option<u64>| a.into_iter().chain(b).min();
            view.money_left_microusd = least(run.money_microusd, period.money_microusd);
            view.tokens_left = least(run.tokens, period.tokens);
            view.nearly_spent = period.nearly_spent;
        }
        view
    }

    fn begin_asking(&mut self, agent: &AgentId, turn: &TurnId, route: &mycel_models::router::Route) {
        let asking = self.asked.entry(agent.clone()).or_default();
        if asking.turn.as_ref() != Some(turn) {
            *asking = Asking { turn: Some(turn.clone()), ..Asking::default() };
        }
        asking.order = route.order.iter().map(|choice| choice.candidate.clone()).collect();
        let again = asking.again.take();
        if let Some(at) = asking.order.iter().position(|name| again.as_ref() == Some(name)) {
            asking.order[..=at].rotate_right(1);
        }
    }

    /// Leaves only the model a node names, or those of the tier it names if there are any. After a failed try a stronger one comes
    /// first.
    fn prefer(&mut self, agent: &AgentId, route: &mycel_models::router::Route, wanted: &Wanted) {
        let named = |wanted: &str| {
            let fits = |choice: &&mycel_models::router::Choice| {
                choice.candidate == wanted || choice.tier.to_string() == wanted
            };
            route.order.iter().filter(fits).map(|choice| choice.candidate.clone()).collect()
        };
        let names: Vec<String> = match wanted {
            Wanted::Named(wanted) => named(wanted),
            Wanted::Stronger(failed) => brains::escalated(&route.order, *failed),
        };
        if let Some(asking) = self.asked.get_mut(agent).filter(|_| !names.is_empty()) {
            asking.order = names;
        }
    }

    pub(super) fn next_model(&self, agent: &AgentId) -> Option<String> {
        self.asked.get(agent)?.another().map(str::to_owned)
    }

    /// Does without a model in this turn if another one is there.
    fn leave_out(&mut self, agent: &AgentId, name: &str, why: &str) {
        let Some(asking) = self.asked.get(agent) else { return };
        let is_other = |other: &String| other != name && !asking.tried.contains(other);
        if asking.order.iter().any(is_other) {
            self.give_up_on(agent, name, why);
        }
    }

    pub(super) fn give_up_on(&mut self, agent: &AgentId, name: &str, why: &str) {
        self.note_failure(agent, Failure { name: name.to_owned(), why: why.to_owned(), may_pass: false });
    }

    fn note_failure(&mut self, agent: &AgentId, failure: Failure) {
        let asking = self.asked.entry(agent.clone()).or_default();
        if asking.tried.insert(failure.name.clone()) {
            asking.failures.push(failure);
        }
    }

    /// Writes down why this model and who comes next, where there was a choice and it is new.
    fn note_route(&mut self, route: &mycel_models::router::Route, name: &str, last: Option<&str>) {
        let others = route.order.iter().filter(|choice| choice.candidate != name);
        let next: Vec<&str> = others.map(|choice| choice.candidate.as_str()).collect();
        if last == Some(name) || (next.is_empty() && route.refused.is_empty()) {
            return;
        }
        let Some(choice) = route.order.iter().find(|choice| choice.candidate == name) else { return };
        let mut text = format!("{name} is asked ({}): {}", choice.tier, route.report.join("; "));
        if !next.is_empty() {
            text += &format!("; next if it fails: {}", next.join(", "));
        }
        for refused in &route.refused {
            text += &format!("; not {}: {}", refused.candidate, first_line(&refused.why));
        }
        self.stage(Actor::Kernel, Body::Noted { level: NoteLevel::Info, text });
    }

    /// The model that is asked too if the first one stays silent, where a person wants that and the worst case of both is
    /// within the budget.
    fn hedge(
        &mut self,
        agent: &AgentId,
        name: &str,
        context: &mycel_models::Context,
        reserve: Cost,
    ) -> Option<Hedge> {
        let after = Duration::from_millis(self.parts.brains.routing.hedge_after_ms?);
        let asking = self.asked.get(agent)?;
        let beside = self.parts.brains.beside(name, &asking.order, &asking.tried)?;
        let brain = self.parts.brains.seat(&beside)?.take()?;
        let both = reserve.plus(brain.reserve(context));
        if !self.has_room_for(brain.as_ref(), context) || self.may_ask(agent, &beside, both).is_err() {
            self.parts.brains.give_back(&beside, brain);
            return None;
        }
        self.warn_of_price(agent, brain.as_ref());
        let text = format!("{beside} is asked too if {name} says nothing for {} ms", after.as_millis());
        self.stage(Actor::Kernel, Body::Noted { level: NoteLevel::Info, text });
        Some(Hedge { brain, after, both })
    }

    fn send_to(&mut self, agent: AgentId, turn: TurnId, context: mycel_models::Context, asked: Asked) {
        let Asked { mut brain, reserve, size, hedge } = asked;
        let name = brain.name().to_owned();
        self.warn_of_price(&agent, brain.as_ref());
        let reserve = hedge.as_ref().map_or(reserve, |hedge| hedge.both);
        self.stage(
            Actor::Kernel,
            Body::Thinking { turn: turn.clone(), agent: agent.clone(), brain: name, reserve, context: size },
        );
        self.busy.insert(agent.clone());
        let (wakes, all, own) = (self.wakes.clone(), Arc::clone(&self.thinking), self.stop_of(&agent));
        // The thread waits for the commit of the intent: it starts with the next launch.
        let work = move || {
            let mut show = |delta| drop(wakes.send(Wake::Delta(agent.clone(), delta)));
            let stopped = || all.load(Ordering::SeqCst) || own.load(Ordering::SeqCst);
            let (brain, beside, result) = match hedge {
                None => {
                    let result = brain.turn(&context, &mut show, &stopped);
                    (brain, None, result)
                }
                Some(Hedge { brain: mut second, after, .. }) => {
                    let (one, two) = (brain.as_mut(), second.as_mut());
                    let raced = hedge::race(one, two, after, &context, &mut show, &stopped);
                    match raced.second_won {
                        true => (second, Some(brain), raced.result),
                        false => (brain, Some(second), raced.result),
                    }
                }
            };
            // The loop may be gone; then nobody needs the answer.
            drop(wakes.send(Wake::Replied { turn, agent, brain, beside, result }));
        };
        self.after_commit.push(Box::new(work));
    }

    /// No model may be asked: the run waits if that may pass, and else its agent cannot go on.
    fn ask_nobody(
        &mut self,
        agent: AgentId,
        turn: TurnId,
        route: &mycel_models::router::Route,
        waits_for: Option<Waits>,
    ) {
        match waits_for {
            Some(Waits::Room(report)) if self.is_answered_for(&agent) => {
                let status = mycel_abi::AgentStatus::Failed;
                return self.stage(Actor::Kernel, Body::AgentEnded { agent, status, report });
            }
            Some(Waits::Budget(reason) | Waits::Room(reason)) => {
                return self.stage(Actor::Kernel, Body::Paused { reason });
            }
            None => {}
        }
        let whys: Vec<String> =
            route.refused.iter().map(|refused| format!("{}: {}", refused.candidate, refused.why)).collect();
        let text = format!("no model may be asked: {}", whys.join("; "));
        if route.order.is_empty() && route.refused.iter().any(|refused| refused.may_pass) {
            if self.waits_for_a_model(&agent, &text) {
                return;
            }
            return self.stage(Actor::Kernel, Body::Paused { reason: text });
        }
        if !route.order.is_empty() {
            return self.without_model(agent);
        }
        let error =
            format!("{text}\nhint: `mycel route explain` shows the choice; name a model with --model");
        self.stage(Actor::Kernel, Body::ThoughtFailed { turn, agent, error, cost: Cost::ZERO, retry: false });
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
        // One that was told often enough ends with what it has said, and its node fails.
        let may_answer_again = self.minds.misfits(agent) < limits::ANSWERS_AGAIN_MAX;
        let misfits = if may_answer_again { self.misfits(agent, &reply) } else { Vec::new() };
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
            read_tokens: reply.read_tokens,
            misfits,
        };
        self.stage(Actor::Agent(agent.clone()), thought);
    }

    /// The plan of a reply: the one the brain gave, or the calls it proposes. Calls of a later turn belong to the
    /// step of the standing plan that names the same tool and was not taken yet.
    pub(super) fn stage_plan(&mut self, agent: &AgentId, reply: &Reply, proposals: &mut [Proposal]) {
        // The flow is the plan of what its nodes do.
        if proposals.is_empty() || self.is_written(agent) {
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
        let name = brain.name().to_owned();
        if self.was_stopped_in_time(&turn) {
            return self.parts.brains.give_back(&name, brain);
        }
        self.busy.remove(agent);
        self.stops.remove(agent);
        let summary = self.summaries.remove(agent).filter(|_| !self.state.is_over());
        let result = match &summary {
            Some(pending) => self.take_summary(&turn, agent, brain.as_ref(), pending, result),
            None => Some(result),
        };
        self.parts.brains.give_back(&name, brain);
        self.busy.retain(|busy| !self.held.contains(busy));
        self.held.clear();
        let Some(result) = result.filter(|_| !self.state.is_over()) else { return };
        let agent = agent.clone();
        match result {
            Ok(reply) => self.take_answer(turn, agent, &name, reply),
            Err(BrainError::Cancelled { cost }) => {
                // A stop of the budget cuts off this call; what may be asked afterwards is another question.
                if self.parts.interrupt.level() == 0 {
                    self.thinking.store(false, Ordering::SeqCst);
                }
                let error = "stopped before the answer was complete".to_owned();
                self.stage(Actor::Kernel, Body::ThoughtFailed { turn, agent, error, cost, retry: true });
            }
            Err(BrainError::Passing { message, cost, retry_after_ms }) => {
                self.take_passing(turn, agent, &name, Passing { message, cost, retry_after_ms });
            }
            Err(BrainError::TooLong { message, .. }) => self.take_too_long(turn, agent, &name, &message),
            Err(BrainError::Lasting { message, hint }) => {
                self.give_up_on(&agent, &name, &message);
                let error = hint.map_or(message.clone(), |hint| format!("{message}\nhint: {hint}"));
                let next = self.next_model(&agent);
                let (retry, cost) = (next.is_some(), Cost::ZERO);
                self.stage(Actor::Kernel, Body::ThoughtFailed { turn, agent, error, cost, retry });
                self.note_next(&name, next);
            }
        }
    }

    /// An answer of a model. One that it doubts itself goes no further if another model can be asked.
    fn take_answer(&mut self, turn: TurnId, agent: AgentId, name: &str, reply: Reply) {
        self.broken.remove(&agent);
        if let Some(doubt) = self.parts.brains.doubt(&reply) {
            self.leave_out(&agent, name, &doubt);
            let left_out = self.asked.get(&agent).is_some_and(|asking| asking.tried.contains(name));
            if let Some(next) = self.next_model(&agent).filter(|_| left_out) {
                let error =
                    format!("{}{name}: {doubt}; {next} is asked instead", mycel_models::router::ESCALATED);
                let cost = reply.cost;
                return self
                    .stage(Actor::Kernel, Body::ThoughtFailed { turn, agent, error, cost, retry: true });
            }
        }
        let asking = self.asked.get_mut(&agent);
        // The key is that of the model that comes first; another one's answer is not kept under it.
        let key = asking.filter(|asking| asking.tried.is_empty()).and_then(|asking| asking.key.take());
        // One that does not fit is no answer to be given again.
        if let Some(key) = key.filter(|_| self.misfits(&agent, &reply).is_empty()) {
            self.parts.replies.keep(&key, &reply, clock::now());
        }
        self.take_reply(&agent, &turn, name, reply);
    }

    /// A failure that may pass. The same model is asked again, at once if its answer broke and after a pause if it gave none at
    /// all, and its cost is on record before. When it was tried often enough the next one is asked, and if there is none the run
    /// waits for a better time.
    fn take_passing(&mut self, turn: TurnId, agent: AgentId, name: &str, failed: Passing) {
        let Passing { message, cost, retry_after_ms } = failed;
        let broken = self.broken.entry(agent.clone()).or_default();
        *broken += 1;
        let failures = *broken;
        let why = first_line(&message).to_owned();
        let gave_a_part = cost.tokens > 0;
        let again = gave_a_part && failures <= limits::MODEL_RETRIES_MAX;
        let pause = if gave_a_part { None } else { self.pauses.after(failures, retry_after_ms) };
        let error = match pause {
            Some(ms) => format!("{}{} s: {why}", mycel_models::router::AGAIN, ms.div_ceil(1_000)),
            None => message,
        };
        self.stage(
            Actor::Kernel,
            Body::ThoughtFailed { turn, agent: agent.clone(), error, cost, retry: true },
        );
        if let Some(ms) = pause {
            self.rest(&agent, Some(name), ms);
        }
        if again || pause.is_some() {
            return;
        }
        let rests_until = retry_after_ms.map(|ms| clock::now().saturating_add(ms));
        if let (Some(until), Some(seat)) = (rests_until, self.parts.brains.seat(name)) {
            seat.candidate.rests_until = until;
        }
        self.broken.remove(&agent);
        self.note_failure(&agent, Failure { name: name.to_owned(), why, may_pass: true });
        match self.next_model(&agent) {
            Some(next) => self.note_next(name, Some(next)),
            None => self.without_model(agent),
        }
    }

    pub(super) fn note_next(&mut self, name: &str, next: Option<String>) {
        if let Some(next) = next {
            let text = format!("{name} gives no answer; {next} is asked instead");
            self.stage(Actor::Kernel, Body::Noted { level: NoteLevel::Warning, text });
        }
    }
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
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
