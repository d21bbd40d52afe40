//! Which brain answers: the reactive tier first, then the models in the order of the router.

use mycel_abi::{Cost, StopReason};
use mycel_models::router::{
    self, BudgetView, Candidate, Choice, Features, Learned, Profile, Route, Rules, Tier,
};
use mycel_models::{Brain, BrainError, CallResult, Context, Delta, Item, Reply};
use serde_json::Value;
use std::collections::BTreeSet;

/// Failed calls in a row after which another model is asked.
const FAILED_CALLS: usize = 2;
/// Below this, in per cent, a model is not sure enough if another can be asked.
const CONFIDENCE_PERCENT_MIN: u32 = 50;

/// The brains of one agent.
pub struct Brains {
    /// Answers at once or says that it does not understand.
    pub instant: Option<Box<dyn Brain>>,
    /// Models that may be asked; the router puts them in order for every turn.
    pub seats: Vec<Seat>,
    pub routing: Routing,
}

/// What the router goes by, besides the step and the candidates.
#[derive(Debug, Clone)]
pub struct Routing {
    pub rules: Rules,
    pub profile: Profile,
    pub learned: Learned,
    /// Confidence, in per cent, below which the next model is asked.
    pub confidence_percent_min: u32,
    /// Milliseconds of silence after which a second model is asked too; none never asks one.
    pub hedge_after_ms: Option<u64>,
    /// Milliseconds for which a run waits where no model answers, before it pauses.
    pub wait_ms: u64,
}

impl Default for Routing {
    fn default() -> Self {
        Self {
            rules: Rules::default(),
            profile: Profile::Standard,
            learned: Learned::default(),
            confidence_percent_min: CONFIDENCE_PERCENT_MIN,
            hedge_after_ms: None,
            wait_ms: 0,
        }
    }
}

/// Turns one model takes at a time. Agents of a flow work side by side; providers refuse more than a few calls at once, and what
/// this machine runs itself shares its cores.
const AT_ONCE_MAX: usize = 16;

/// A model and its place.
pub struct Seat {
    pub candidate: Candidate,
    /// Those that are here; none if it could not be set up (the candidate says why).
    free: Vec<Box<dyn Brain>>,
    /// How many are with a turn.
    away: usize,
    /// Makes another one of the same, for agents that think at the same time.
    more: Option<Box<MakeBrain>>,
}

/// Makes the brain of a seat once more.
pub type MakeBrain = dyn Fn() -> Option<Box<dyn Brain>> + Send;

impl Seat {
    pub fn new(candidate: Candidate, brain: Option<Box<dyn Brain>>, more: Option<Box<MakeBrain>>) -> Self {
        Self { candidate, free: brain.into_iter().collect(), away: 0, more }
    }

    /// A brain for a turn, if one is free or another can be made.
    pub fn take(&mut self) -> Option<Box<dyn Brain>> {
        let made =
            || self.more.as_ref().filter(|_| (1..AT_ONCE_MAX).contains(&self.away)).and_then(|more| more());
        let brain = self.free.pop().or_else(made)?;
        self.away += 1;
        Some(brain)
    }

    fn give_back(&mut self, brain: Box<dyn Brain>) {
        self.away = self.away.saturating_sub(1);
        self.free.push(brain);
    }

    /// Whether it is with a turn at this moment.
    pub fn is_away(&self) -> bool {
        self.away > 0
    }

    fn is_free(&self) -> bool {
        !self.free.is_empty()
    }
}

impl std::fmt::Debug for Brains {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Brains")
            .field("instant", &self.instant.as_ref().map(|brain| brain.name().to_owned()))
            .field("seats", &self.seats)
            .finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Seat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Seat").field("candidate", &self.candidate.name).finish_non_exhaustive()
    }
}

/// What a look at the brains gives.
#[expect(clippy::large_enum_variant, reason = "there is one at a time, and it is taken apart at once")]
#[derive(Debug)]
pub enum Turn {
    /// The instant brain answered.
    Reply(String, Reply),
    /// A model must be asked.
    AskModel,
    /// Nobody can answer.
    Nobody,
}

impl Brains {
    /// Only brains that answer at once.
    pub fn instant(instant: Option<Box<dyn Brain>>) -> Self {
        Self { instant, seats: Vec::new(), routing: Routing::default() }
    }

    /// Whether nobody but the bundled model can be asked.
    pub fn are_bundled(&self) -> bool {
        !self.seats.is_empty() && self.seats.iter().all(|seat| seat.candidate.name == crate::bundled::NAME)
    }

    /// Takes the turn if it costs nothing. `last` is the brain that gave the agent's last answer: a goal that went to
    /// a model stays with models.
    pub fn instant_turn(&mut self, context: &Context, last: Option<&str>) -> Turn {
        let has_models = self.seats.iter().any(|seat| seat.candidate.broken.is_none());
        let with_model = self.seats.iter().any(|seat| last == Some(seat.candidate.name.as_str()));
        if with_model {
            return Turn::AskModel;
        }
        let Some(instant) = &mut self.instant else {
            return if self.seats.is_empty() { Turn::Nobody } else { Turn::AskModel };
        };
        match instant.turn(context, &mut |_| {}, &|| false) {
            Ok(reply) if reply.stop == StopReason::NotUnderstood && has_models => Turn::AskModel,
            Ok(reply) => Turn::Reply(instant.name().to_owned(), reply),
            Err(_) if has_models => Turn::AskModel,
            Err(_) => Turn::Nobody,
        }
    }

    /// The order of the models for the next turn of an agent.
    pub fn route(&mut self, context: &Context, last: Option<&str>, budget: &BudgetView, now: u64) -> Route {
        let step = Features::of(context, last);
        for seat in &mut self.seats {
            crate::routes::teach(&mut seat.candidate, &self.routing.learned);
        }
        let candidates: Vec<Candidate> = self.seats.iter().map(|seat| seat.candidate.clone()).collect();
        router::route(&step, &candidates, self.routing.profile, &self.routing.rules, budget, now)
    }

    pub fn seat(&mut self, name: &str) -> Option<&mut Seat> {
        self.seats.iter_mut().find(|seat| seat.candidate.name == name)
    }

    pub fn tier_of(&self, name: &str) -> Option<Tier> {
        self.seats.iter().find(|seat| seat.candidate.name == name).map(|seat| seat.candidate.tier)
    }

    /// Gives a brain back that was away for a turn.
    pub fn give_back(&mut self, name: &str, brain: Box<dyn Brain>) {
        if let Some(seat) = self.seat(name) {
            seat.give_back(brain);
        }
    }

    /// Whether a model is with a turn at this moment.
    pub fn is_one_away(&self) -> bool {
        self.seats.iter().any(Seat::is_away)
    }

    /// Who may be asked beside `name` when that is silent: the next one in `order` that is free and no less able. Both are asked
    /// over a network; what Mycel runs itself would only slow the other down, and is not silent for want of a network.
    pub fn beside(&self, name: &str, order: &[String], tried: &BTreeSet<String>) -> Option<String> {
        let of = |name: &str| self.seats.iter().find(|seat| seat.candidate.name == name);
        let first = &of(name)?.candidate;
        let fits = |other: &&String| {
            of(other).is_some_and(|seat| {
                *other != name
                    && !tried.contains(*other)
                    && seat.is_free()
                    && is_asked_over_network(&seat.candidate)
                    && seat.candidate.tier >= first.tier
            })
        };
        order.iter().find(fits).filter(|_| is_asked_over_network(first)).cloned()
    }

    /// Whether a model that was not tried for this turn may be asked.
    pub fn has_another(&self, route: &Route, tried: &BTreeSet<String>) -> bool {
        route.order.iter().any(|choice| !tried.contains(&choice.candidate))
    }

    /// Why an answer is not good enough to act on, if so.
    pub fn doubt(&self, reply: &Reply) -> Option<String> {
        if reply.stop == StopReason::NotUnderstood {
            return Some("it does not know what to do".to_owned());
        }
        let percent = reply.confidence.map(|sure| (sure.clamp(0.0, 1.0) * 100.0).round() as u32);
        let min = self.routing.confidence_percent_min;
        percent.filter(|percent| *percent < min).map(|percent| format!("it is only {percent} % sure"))
    }
}

fn is_asked_over_network(candidate: &Candidate) -> bool {
    !candidate.endpoint.is_empty()
}

/// The models of a route in the order they are asked after a try by one of the tier `failed`: those of the next stronger tier
/// that has any, then those stronger still, and only then the others, the strongest of them first. So each try goes one tier
/// up, and what a stronger model costs is paid when the one below it has failed.
pub fn escalated(order: &[Choice], failed: Tier) -> Vec<String> {
    let (mut stronger, mut others): (Vec<&Choice>, Vec<&Choice>) =
        order.iter().partition(|choice| choice.tier > failed);
    // Sorting keeps what the router says within a tier.
    stronger.sort_by_key(|choice| choice.tier);
    others.sort_by_key(|choice| std::cmp::Reverse(choice.tier));
    stronger.into_iter().chain(others).map(|choice| choice.candidate.clone()).collect()
}

/// Whether the last calls of an agent failed so often that another model should look at it. Whoever is asked next has the
/// same number of tries.
pub fn calls_fail(context: &Context) -> bool {
    let failed = |item: &&Item| match item {
        Item::Result { result: CallResult::Done(outcome), .. } => Some(!outcome.succeeded()),
        Item::Result { result: CallResult::Refused(refusal), .. } => {
            Some(refusal.rule.starts_with("malformed"))
        }
        Item::Thought { .. } => None,
        Item::Person { .. } | Item::Kernel { .. } => Some(false),
    };
    let failures =
        context.items.iter().rev().filter_map(|item| failed(&item)).take_while(|failed| *failed).count();
    failures > 0 && failures % FAILED_CALLS == 0
}

/// The person's own hand: proposes one given call, then answers with what came of it. `mycel tool call` is a run
/// with this brain, so that it passes the same door as everything else.
#[derive(Debug)]
pub struct OneCall {
    pub tool: String,
    pub args: Value,
}

impl Brain for OneCall {
    fn name(&self) -> &str {
        ONE_CALL
    }
    fn reserve(&self, _context: &Context) -> Cost {
        Cost::ZERO
    }
    fn turn(
        &mut self,
        context: &Context,
        _show: &mut dyn FnMut(Delta),
        _cancelled: &dyn Fn() -> bool,
    ) -> Result<Reply, BrainError> {
        let result = context.items.iter().find_map(|item| match item {
            Item::Result { result, .. } => Some(result),
            Item::Thought { .. } | Item::Person { .. } | Item::Kernel { .. } => None,
        });
        let text = match result {
            None => return Ok(Reply::called(&self.tool, self.args.clone())),
            Some(CallResult::Done(outcome)) if outcome.succeeded() => {
                serde_json::to_string_pretty(&outcome.output).unwrap_or_default()
            }
            Some(CallResult::Done(outcome)) => {
                let failure = outcome.failure.as_ref().map_or("no reason given", |f| f.message.as_str());
                format!("{}: {failure}", outcome.status)
            }
            Some(CallResult::Refused(refusal)) => format!("refused: {}", refusal.reason),
        };
        Ok(Reply::said(text, StopReason::End))
    }
}

/// The name of [`OneCall`] in a journal.
pub const ONE_CALL: &str = "person";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_a_failed_try_the_next_stronger_tier_is_asked() {
        use Tier::{Operational, Strategic, Tactical};
        // In the order of the router: the cheapest first, or whatever it goes by.
        let check = |order: &[(&str, Tier)], failed: Tier, expect: &str| {
            let choice = |(name, tier): &(&str, Tier)| Choice {
                candidate: (*name).to_owned(),
                tier: *tier,
                score: 0,
                reasons: Vec::new(),
                expected_microusd: None,
                p95_ms: None,
            };
            let order: Vec<Choice> = order.iter().map(choice).collect();
            assert_eq!(escalated(&order, failed).join(" "), expect, "after {failed}");
        };
        let all = [("big", Strategic), ("mini", Operational), ("near", Tactical), ("far", Strategic)];
        check(&all, Operational, "near big far mini");
        check(&all, Tactical, "big far near mini");
        check(&all, Strategic, "big far near mini");
        // A tier without a candidate is passed over, and the last one is asked again.
        check(&[("mini", Operational), ("far", Strategic)], Operational, "far mini");
        check(&[("mini", Operational)], Operational, "mini");
        check(&[("mini", Operational), ("near", Tactical)], Strategic, "near mini");
        check(&[], Operational, "");
    }
}
