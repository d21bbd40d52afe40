//! Making a context fit its model's window, before the model is asked or after it refused.
//!
//! ```text
//!  75 % of the window --> shorten older outputs --enough--> ask
//!                              | not enough
//!                              v
//!                         ask for a summary of the oldest turns --fails--> a line for each call --> ask
//! ```
//! What is said less is one event, `compacted`, and the fold of it is what the agent is told from then on. The event settles
//! what was set aside for its summary. So a process that dies while the summary is written leaves an interrupted thought
//! like any other, and the next one begins again with the same context; there is no moment between a summary and its effect.

use super::*;
use crate::window::{self, Bounds, Step};
use mycel_abi::{Compaction, ContextSize};
use mycel_models::router::TOO_LONG;
use mycel_models::{Context, Item};

/// Why a model cannot be asked at once.
pub(super) enum NoRoom {
    /// It is to write a summary first.
    Summarise(Box<Summary>),
    /// What must be told is more than it can take; for the person.
    TooLarge(String),
}

/// A summary that a model is to write.
pub(super) struct Summary {
    question: Context,
    pending: Pending,
}

/// What waits for a summary.
pub(super) struct Pending {
    upto: TurnId,
    /// Items before this place are replaced.
    at: usize,
    /// The context that is to become shorter.
    context: Context,
    tokens_before: u64,
    window: u32,
}

/// What the room in a window is for.
#[derive(Clone, Copy)]
struct Place<'a> {
    agent: &'a AgentId,
    turn: &'a TurnId,
    brain: &'a dyn Brain,
    window: u32,
}

impl Place<'_> {
    fn bounds(&self) -> Bounds {
        Bounds::of(self.window)
    }
}

impl Runner {
    /// Makes `context` fit the window of `brain`, which is not asked for that here. Gives how full the window is then, where
    /// that means anything.
    pub(super) fn make_room(
        &mut self,
        agent: &AgentId,
        turn: &TurnId,
        brain: &dyn Brain,
        context: &mut Context,
    ) -> Result<Option<ContextSize>, NoRoom> {
        let Some(window) = self.window_of(brain, context) else { return Ok(None) };
        let place = Place { agent, turn, brain, window };
        let before = self.tokens_of(place, context);
        if before <= place.bounds().most {
            return Ok(Some(ContextSize { tokens: before, window }));
        }
        let tokens = |items: &[Item]| self.tokens_with(place, context, items.to_vec());
        match window::step(&context.items, &tokens, place.bounds()) {
            Some(Step::Shorten { before: at, keep, tokens }) => {
                let upto = at.and_then(|at| self.minds.turn_at(agent, at).cloned());
                self.stage_shortened(place, upto, keep, (before, tokens));
                context.items = self.minds.items(agent).to_vec();
                Ok(Some(ContextSize { tokens, window }))
            }
            Some(Step::Summarise { at }) => {
                let upto = self.minds.turn_at(agent, at).expect("a step ends where a turn begins").clone();
                let question = window::question(context, &context.items[..at], place.bounds());
                let context = context.clone();
                let pending = Pending { upto, at, context, tokens_before: before, window };
                Err(NoRoom::Summarise(Box::new(Summary { question, pending })))
            }
            // The estimate errs upwards: what might fit is tried.
            None if before <= u64::from(window) => Ok(Some(ContextSize { tokens: before, window })),
            None => Err(NoRoom::TooLarge(too_large(place, before))),
        }
    }

    /// Whether a model that is asked beside another can take the context as it is.
    pub(super) fn has_room_for(&self, brain: &dyn Brain, context: &Context) -> bool {
        let tokens = |permille| brain.reading(context).map(|it| window::corrected(it.tokens, permille));
        match (self.window_of(brain, context), tokens(self.minds.measured(brain.name()).permille)) {
            (Some(window), Some(tokens)) => tokens <= Bounds::of(window).most,
            _ => true,
        }
    }

    /// The window of a model that reads all of a context: what it says itself, what it had when it was asked last, or what
    /// its entry says.
    fn window_of(&self, brain: &dyn Brain, context: &Context) -> Option<u32> {
        let reading = brain.reading(context)?;
        let entry = || {
            let seat = self.parts.brains.seats.iter().find(|seat| seat.candidate.name == brain.name())?;
            Some(seat.candidate.context_tokens)
        };
        let window = reading.window.or(self.minds.measured(brain.name()).window).or_else(entry)?;
        Some(window.max(1))
    }

    fn tokens_of(&self, place: Place, context: &Context) -> u64 {
        let tokens = place.brain.reading(context).map_or(0, |reading| reading.tokens);
        window::corrected(tokens, self.minds.measured(place.brain.name()).permille)
    }

    fn tokens_with(&self, place: Place, context: &Context, items: Vec<Item>) -> u64 {
        self.tokens_of(place, &Context { items, ..context.clone() })
    }

    fn stage_shortened(&mut self, place: Place, upto: Option<TurnId>, keep: usize, tokens: (u64, u64)) {
        let (tokens_before, tokens_after) = tokens;
        let body = Body::Compacted {
            agent: place.agent.clone(),
            turn: place.turn.clone(),
            upto,
            how: Compaction::Shortened,
            brain: None,
            text: String::new(),
            state: String::new(),
            keep_bytes: keep as u32,
            tokens_before,
            tokens_after,
            cost: Cost::ZERO,
        };
        self.stage(Actor::Kernel, body);
        self.forget_key(place.agent);
    }

    /// The answer will be one to another question than the one that was looked up.
    fn forget_key(&mut self, agent: &AgentId) {
        if let Some(asking) = self.asked.get_mut(agent) {
            asking.key = None;
        }
    }

    // ---- summaries ---------------------------------------------------------------------------------------

    /// Has the model write the summary, or does without where that may not be paid. The turn follows.
    pub(super) fn summarise(
        &mut self,
        agent: &AgentId,
        turn: &TurnId,
        mut brain: Box<dyn Brain>,
        summary: Summary,
    ) {
        let Summary { question, pending } = summary;
        let name = brain.name().to_owned();
        let reserve = brain.reserve(&question);
        self.forget_key(agent);
        match self.may_ask(agent, &name, reserve) {
            Ok(warnings) => self.warn_of_budget(warnings),
            Err(reason) => {
                let text = format!("no summary is asked for: {reason}");
                self.stage(Actor::Kernel, Body::Noted { level: NoteLevel::Info, text });
                self.stage_listed(agent, turn, brain.as_ref(), &pending, Cost::ZERO);
                return self.parts.brains.give_back(&name, brain);
            }
        }
        self.warn_of_price(agent, brain.as_ref());
        let thinking =
            Body::Thinking { turn: turn.clone(), agent: agent.clone(), brain: name, reserve, context: None };
        self.stage(Actor::Kernel, thinking);
        self.busy.insert(agent.clone());
        self.summaries.insert(agent.clone(), pending);
        let (wakes, all, own) = (self.wakes.clone(), Arc::clone(&self.thinking), self.stop_of(agent));
        let (agent, turn) = (agent.clone(), turn.clone());
        // The thread waits for the commit of the intent. What it writes is not for the person, so nothing is shown.
        let work = move || {
            let stopped = || all.load(Ordering::SeqCst) || own.load(Ordering::SeqCst);
            let result = brain.turn(&question, &mut |_| {}, &stopped);
            // The loop may be gone; then nobody needs the answer.
            drop(wakes.send(Wake::Replied { turn, agent, brain, beside: None, result }));
        };
        self.after_commit.push(Box::new(work));
    }

    /// The summary that was waited for, or what stands in its place. Gives back what is no matter of a summary: that it was
    /// stopped.
    pub(super) fn take_summary(
        &mut self,
        turn: &TurnId,
        agent: &AgentId,
        brain: &dyn Brain,
        pending: &Pending,
        result: Result<Reply, BrainError>,
    ) -> Option<Result<Reply, BrainError>> {
        let (why, cost) = match result {
            Err(stopped @ BrainError::Cancelled { .. }) => return Some(Err(stopped)),
            Err(BrainError::Passing { message, cost, .. }) => (message, cost),
            Err(BrainError::Lasting { message, .. } | BrainError::TooLong { message, .. }) => {
                (message, Cost::ZERO)
            }
            Ok(reply) => {
                let place = Place { agent, turn, brain, window: pending.window };
                let kept = pending.context.items[pending.at..].to_vec();
                let replaced =
                    pending.tokens_before.saturating_sub(self.tokens_with(place, &pending.context, kept));
                match window::usable(&reply, replaced) {
                    Some(text) => {
                        let body = self.compacted(place, pending, Compaction::Summarised, text, reply.cost);
                        self.stage(Actor::Kernel, body);
                        return None;
                    }
                    None => ("it is empty, or longer than what it stands for".to_owned(), reply.cost),
                }
            }
        };
        let text = format!(
            "the summary of {} is not used: {why}; a line for each call stands in its place",
            brain.name()
        );
        self.stage(Actor::Kernel, Body::Noted { level: NoteLevel::Warning, text });
        self.stage_listed(agent, turn, brain, pending, cost);
        None
    }

    fn stage_listed(
        &mut self,
        agent: &AgentId,
        turn: &TurnId,
        brain: &dyn Brain,
        pending: &Pending,
        cost: Cost,
    ) {
        let place = Place { agent, turn, brain, window: pending.window };
        let before = self.minds.summary(agent).unwrap_or_default();
        let proposal = |id: &CallId| self.minds.proposal(id).cloned();
        let gone = &pending.context.items[..pending.at];
        let text = window::listed(gone, before, &proposal, place.bounds().listed_bytes());
        let body = self.compacted(place, pending, Compaction::Listed, text, cost);
        self.stage(Actor::Kernel, body);
    }

    fn compacted(&self, place: Place, pending: &Pending, how: Compaction, text: String, cost: Cost) -> Body {
        let said = self.minds.said(place.agent);
        let state = window::standing(&self.state, place.agent, said, place.bounds().state_bytes);
        let mut items = vec![window::summary_item(&text, &state)];
        items.extend_from_slice(&pending.context.items[pending.at..]);
        let brain = (how == Compaction::Summarised).then(|| place.brain.name().to_owned());
        Body::Compacted {
            agent: place.agent.clone(),
            turn: place.turn.clone(),
            upto: Some(pending.upto.clone()),
            how,
            brain,
            text,
            state,
            keep_bytes: 0,
            tokens_before: pending.tokens_before,
            tokens_after: self.tokens_with(place, &pending.context, items),
            cost,
        }
    }

    // ---- a model that refuses ----------------------------------------------------------------------------

    /// A model was told more than it takes, whatever the estimate was. It is asked once more with less.
    pub(super) fn take_too_long(&mut self, turn: TurnId, agent: AgentId, name: &str, message: &str) {
        let is_first = self.refused.insert(agent.clone(), turn.clone()).as_ref() != Some(&turn);
        let can_shrink = self.minds.items(&agent).iter().any(|item| matches!(item, Item::Thought { .. }));
        let error = format!("{TOO_LONG}{message}");
        let body = Body::ThoughtFailed { turn, agent: agent.clone(), error, cost: Cost::ZERO, retry: true };
        self.stage(Actor::Kernel, body);
        if is_first && can_shrink {
            return;
        }
        self.give_up_on(&agent, name, message);
        match self.next_model(&agent) {
            Some(next) => self.note_next(name, Some(next)),
            None => {
                let reason = format!("{message}\nhint: {}", ways_out(name));
                match self.is_answered_for(&agent) {
                    true => {
                        let status = mycel_abi::AgentStatus::Failed;
                        self.stage(Actor::Kernel, Body::AgentEnded { agent, status, report: reason });
                    }
                    false => self.stage(Actor::Kernel, Body::Paused { reason }),
                }
            }
        }
    }
}

fn too_large(place: Place, tokens: u64) -> String {
    let (agent, name, window) = (place.agent, place.brain.name(), place.window);
    let hint = ways_out(name);
    format!("{agent} has to be told about {tokens} tokens at least, and {name} takes {window}\nhint: {hint}")
}

/// What a person can do about a model that takes too little.
fn ways_out(name: &str) -> String {
    format!(
        "if {name} takes more, say so with context_tokens in its provider's entry and `mycel resume`; else begin anew with a \
         model that does: `mycel run --model NAME ...`"
    )
}
