//! Calls that may run: their cages, their start, and what a probe finds of those that were interrupted.

use super::keeper::{RunKeeper, act, at_desk};
use super::*;
use crate::team::Bill;
use mycel_abi::{Address, Message};
use mycel_tools::secrets;

impl Runner {
    /// Starts everything whose event is durable now.
    pub(super) fn launch(&mut self) {
        for work in std::mem::take(&mut self.after_commit) {
            std::thread::spawn(work);
        }
        for permit in std::mem::take(&mut self.launches) {
            self.launch_call(permit);
        }
    }

    pub(super) fn launch_call(&mut self, permit: Permit) {
        if self.state.is_over() {
            // The run ended in the same commit that allowed this call.
            let outcome = Outcome::without_output(OutcomeStatus::NotDone, "the run ended first");
            return self.finish_unstarted(permit, outcome);
        }
        let proposal = permit.call().proposal.clone();
        let place =
            table::find(&proposal.tool).and_then(|tool| tool.place(&proposal.args)).unwrap_or(Place::Work);
        match place {
            Place::Person => return self.ask_person(permit),
            Place::Kernel if proposal.tool.starts_with("agent.") => return self.answer_agent(permit),
            Place::Kernel => return self.at_the_desk(permit),
            Place::Work | Place::Host => {}
        }
        let capabilities = self.held_by(&proposal.agent);
        let folder = self.at_of(&proposal.agent).cwd;
        if let Err(failure) = self.stand_in_worktree(&proposal.agent) {
            return self.finish_unstarted(permit, Outcome::failed(failure));
        }
        let has_secrets = !secrets::named(&proposal.tool, &proposal.args).is_empty();
        let taken = match has_secrets {
            // A secret is in the memory of no cage that another call is sent to.
            true => self.parts.cages.fresh(place, &capabilities, &folder),
            false => self.parts.cages.take(&proposal.agent, place, &capabilities, &folder),
        };
        let taken = match taken {
            Ok(taken) => taken,
            Err(error) => return self.no_cage(permit, &error),
        };
        if taken.is_new {
            self.note_cage(&proposal.agent, place, &taken);
        }
        self.start(permit, taken);
    }

    /// The worktree of an agent is there: one that was removed by hand is made again, and the agent is told what it lost.
    pub(super) fn stand_in_worktree(&mut self, agent: &AgentId) -> Result<(), ToolFailure> {
        let name = self.state.agents.get(agent).and_then(|agent| agent.worktree.clone());
        let Some(name) = name.filter(|_| !self.at_of(agent).cwd.exists()) else { return Ok(()) };
        self.parts.desk.make_again(&name)?;
        self.parts.cages.forget(agent);
        let text = "Your folder was removed by somebody and has been made again from the last commit: what you had \
                    changed there is lost. Look at it before you go on.";
        let message = Message {
            id: self.state.messages.next_id(),
            from: Actor::Kernel,
            to: Address::Agent(agent.clone()),
            text: text.to_owned(),
            reply_to: None,
            asks: false,
            call: None,
        };
        self.stage(Actor::Kernel, Body::Messaged { message });
        Ok(())
    }

    pub(super) fn held_by(&self, agent: &AgentId) -> Vec<Capability> {
        let now = clock::now();
        let valid = |h: &&mycel_kernel::state::Held| h.until.is_none_or(|until| now < until);
        let held = self.state.agents.get(agent).map(|a| a.capabilities.iter().filter(valid));
        held.into_iter().flatten().map(|h| h.capability.clone()).collect()
    }

    pub(super) fn start(&mut self, permit: Permit, taken: Taken) {
        let cancel = Arc::new(AtomicBool::new(false));
        self.cancels.insert(permit.call().id().clone(), Arc::clone(&cancel));
        let key = format!("{}/{}", self.run, permit.call().id());
        let keeper = RunKeeper {
            call: permit.call().id().clone(),
            attempt: permit.attempt(),
            journal: self.parts.journal.clone(),
            wakes: self.wakes.clone(),
            cancel,
        };
        let (wakes, secrets) = (self.wakes.clone(), Arc::clone(&self.parts.secrets));
        std::thread::spawn(move || act(permit, taken, &key, keeper, &*secrets, &wakes));
    }

    /// A call that is carried out in this process, on a thread of its own.
    fn at_the_desk(&mut self, permit: Permit) {
        let call = permit.call().id().clone();
        let cancel = Arc::new(AtomicBool::new(false));
        self.cancels.insert(call.clone(), Arc::clone(&cancel));
        let keeper = RunKeeper {
            call,
            attempt: permit.attempt(),
            journal: self.parts.journal.clone(),
            wakes: self.wakes.clone(),
            cancel,
        };
        let desk = Arc::clone(&self.parts.desk);
        let (cages, bill) = (self.parts.cages.maker(), self.bill());
        let wakes = self.wakes.clone();
        std::thread::spawn(move || at_desk(permit, &desk, &cages, bill, keeper, &wakes));
    }

    /// What the run has cost so far.
    fn bill(&self) -> Bill {
        let Some(root) = self.state.agents.values().find(|agent| agent.parent.is_none()) else {
            return Bill::default();
        };
        let spent = self.state.budgets.spent(&root.id);
        let dollars = spent.money_microusd as f64 / 1e6;
        let calls = match spent.model_calls {
            1 => "1 model call".to_owned(),
            calls => format!("{calls} model calls"),
        };
        let most_microusd = self.state.budgets.limit(&root.id).money_microusd;
        Bill { spent: format!("${dollars:.2}, {} tokens, {calls}", spent.tokens), most_microusd }
    }

    pub(super) fn no_cage(&mut self, permit: Permit, error: &mycel_sandbox::CageError) {
        self.missing_cage = true;
        let failure = ToolFailure { kind: "cage".into(), message: crate::explain(error), hint: None };
        self.finish_unstarted(permit, Outcome::failed(failure));
    }

    pub(super) fn finish_unstarted(&mut self, permit: Permit, outcome: Outcome) {
        let spent = permit.spend();
        let (attempt, generation) = (spent.attempt, spent.generation);
        let call = spent.call.id().clone();
        self.busy.remove(&spent.call.proposal.agent);
        self.stage(Actor::Kernel, Body::Done { call, attempt, generation, outcome, cost: Cost::ZERO });
    }

    pub(super) fn note_cage(&mut self, agent: &AgentId, place: Place, taken: &Taken) {
        let layers = &taken.cage.cage.layers;
        let body = Body::Caged {
            agent: agent.clone(),
            place: place_word(place).to_owned(),
            layers: layers.on.iter().map(ToString::to_string).collect(),
            missing: layers.missing.iter().map(|(layer, why)| format!("{layer}: {why}")).collect(),
        };
        self.stage(Actor::Kernel, body);
    }

    pub(super) fn ask_person(&mut self, permit: Permit) {
        let spent = permit.spend();
        let proposal = &spent.call.proposal;
        self.busy.remove(&proposal.agent);
        let text = proposal.args.get("question").and_then(Value::as_str).unwrap_or("a question").to_owned();
        let choices = proposal.args.get("choices").and_then(Value::as_array);
        let choices: Vec<String> =
            choices.into_iter().flatten().filter_map(|c| c.as_str().map(str::to_owned)).collect();
        let form = self.form_of(&proposal.agent);
        // A question of several lines is asked in its first one; the others are what to see before answering.
        let mut lines = text.trim().lines().map(str::to_owned);
        let (actions, until) = self.asked_by_node(&proposal.agent);
        let question = Question {
            id: self.state.next_question(),
            agent: proposal.agent.clone(),
            kind: QuestionKind::Open { call: proposal.id.clone(), choices, form, actions, until },
            text: lines.next().unwrap_or_default(),
            preview: lines.collect(),
        };
        self.stage(Actor::Agent(proposal.agent.clone()), Body::Asked { question });
    }

    /// Whether an interrupted call happened. One that happened in part is taken back first, so that it can run again.
    pub(super) fn probe(&mut self, id: &CallId, watch: &mut dyn Watch) -> Result<Found, RunError> {
        let mut probed = self.look_after(id);
        if let Probed::InPart(why) = &probed
            && !self.state.is_over()
        {
            let text = format!("{id} was interrupted, and {why}; taking that back");
            self.stage(Actor::Kernel, Body::Noted { level: NoteLevel::Info, text });
            self.commit(watch)?;
            self.take_back(id);
            probed = self.look_after(id);
        }
        Ok(match probed {
            Probed::Happened(output) => Found::Happened(output),
            Probed::NotHappened => Found::NotHappened,
            Probed::InPart(why) | Probed::CannotTell(why) => Found::CannotTell(why),
        })
    }

    /// Applies the undo record of a call that happened in part. What could not be put back shows when it is looked at
    /// again.
    pub(super) fn take_back(&mut self, id: &CallId) {
        let Some(call) = self.state.calls.get(id) else { return };
        let Some((record, _)) = call.prepared.clone().filter(|(record, _)| !record.items.is_empty()) else {
            return;
        };
        let agent = call.call.proposal.agent.clone();
        let capabilities = self.held_by(&agent);
        let folder = self.at_of(&agent).cwd;
        let Ok(mut taken) = self.parts.cages.take(&agent, Place::Work, &capabilities, &folder) else {
            return;
        };
        let mut keeper = ProbeKeeper { journal: self.parts.journal.clone() };
        let key = format!("{}/{id}", self.run);
        let undone = undo(&mut taken.cage.cage.stream, &key, &record, TAKE_BACK_MS, &mut keeper);
        if undone.alive {
            self.parts.cages.give_back(&agent, taken.walls, taken.cage);
        }
    }

    pub(super) fn look_after(&mut self, id: &CallId) -> Probed {
        let Some(call) = self.state.calls.get(id) else {
            return Probed::CannotTell("it is not on record".into());
        };
        let proposal = call.call.proposal.clone();
        let data = call.prepared.as_ref().map_or(Value::Null, |(_, probe)| probe.clone());
        let timeout = call.call.assessment.timeout_ms;
        let place =
            table::find(&proposal.tool).and_then(|tool| tool.place(&proposal.args)).unwrap_or(Place::Work);
        let capabilities = self.held_by(&proposal.agent);
        let folder = self.at_of(&proposal.agent).cwd;
        let mut taken = match self.parts.cages.take(&proposal.agent, place, &capabilities, &folder) {
            Ok(taken) => taken,
            Err(error) => return Probed::CannotTell(crate::explain(&error)),
        };
        let mut keeper = ProbeKeeper { journal: self.parts.journal.clone() };
        let key = format!("{}/{id}", self.run);
        let request = ProbeRequest {
            tool: &proposal.tool,
            args: &proposal.args,
            key: &key,
            probe: &data,
            timeout_ms: timeout,
        };
        let (found, alive) = probe(&mut taken.cage.cage.stream, &request, &mut keeper);
        if alive {
            self.parts.cages.give_back(&proposal.agent, taken.walls, taken.cage);
        }
        found.unwrap_or_else(|failure| Probed::CannotTell(failure.message))
    }
}

fn place_word(place: Place) -> &'static str {
    match place {
        Place::Work => "work",
        Place::Host => "host",
        Place::Person => "person",
        Place::Kernel => "kernel",
    }
}
