//! Trying again what may pass.

use crate::{Brain, BrainError, Context, Delta, Reading, Reply};
use mycel_abi::{Cost, limits};
use std::fmt;
use std::time::Duration;

/// First pause; it doubles with every further try.
const FIRST_PAUSE_MS: u64 = 500;
/// A provider that asks for more is not waited for inside a turn: the caller is told and decides.
const PAUSE_MS_MAX: u64 = 60_000;
/// How often a pause asks whether it is cancelled.
const ASK_MS: u64 = 20;

/// A brain that is asked again after a failure that may pass.
///
/// Only tries that brought nothing are repeated here. A try that broke after a part of its answer has cost tokens and
/// was shown: it is given back, so that its cost is on record before anybody asks again. The reservation of a turn is
/// therefore that of one try.
pub struct Retrying {
    inner: Box<dyn Brain>,
    random: u64,
    sleep: fn(Duration),
}

impl fmt::Debug for Retrying {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Retrying").field("inner", &self.inner.name()).finish_non_exhaustive()
    }
}

impl Retrying {
    /// `seed` spreads the pauses of many agents, and makes those of one repeatable.
    pub fn new(inner: Box<dyn Brain>, seed: u64) -> Self {
        Self { inner, random: seed, sleep: std::thread::sleep }
    }

    /// The pause before try number `retry` (from 0): what the provider asks for, else the doubling pause; between it
    /// and half as much again.
    fn pause_ms(&mut self, retry: u32, asked_ms: Option<u64>) -> u64 {
        let least = asked_ms.unwrap_or(FIRST_PAUSE_MS << retry.min(16));
        least + self.next_random() % (least / 2 + 1)
    }

    /// SplitMix64: enough for spreading pauses.
    fn next_random(&mut self) -> u64 {
        self.random = self.random.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.random;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Whether the pause was slept to its end.
    fn wait(&self, ms: u64, cancelled: &dyn Fn() -> bool) -> bool {
        let mut left = ms;
        while left > 0 {
            if cancelled() {
                return false;
            }
            let part = left.min(ASK_MS);
            (self.sleep)(Duration::from_millis(part));
            left -= part;
        }
        !cancelled()
    }
}

impl Brain for Retrying {
    fn name(&self) -> &str {
        self.inner.name()
    }
    fn price_known(&self) -> bool {
        self.inner.price_known()
    }
    /// One try that costs tokens, and the calls of all those that bring nothing.
    fn reserve(&self, context: &Context) -> Cost {
        let free = Cost { model_calls: limits::MODEL_RETRIES_MAX.into(), ..Cost::ZERO };
        self.inner.reserve(context).plus(free)
    }
    fn reading(&self, context: &Context) -> Option<Reading> {
        self.inner.reading(context)
    }
    fn turn(
        &mut self,
        context: &Context,
        show: &mut dyn FnMut(Delta),
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Reply, BrainError> {
        let mut spent = Cost::ZERO;
        for retry in 0.. {
            let (message, retry_after_ms, cost) = match self.inner.turn(context, show, cancelled) {
                Ok(reply) => return Ok(Reply { cost: reply.cost.plus(spent), ..reply }),
                Err(BrainError::Passing { message, retry_after_ms, cost }) => (message, retry_after_ms, cost),
                Err(BrainError::Cancelled { cost }) => {
                    return Err(BrainError::Cancelled { cost: cost.plus(spent) });
                }
                Err(other @ (BrainError::Lasting { .. } | BrainError::TooLong { .. })) => return Err(other),
            };
            spent = spent.plus(cost);
            let too_long = retry_after_ms.is_some_and(|ms| ms > PAUSE_MS_MAX);
            if retry >= limits::MODEL_RETRIES_MAX || too_long || cost.tokens > 0 {
                return Err(BrainError::Passing { message, retry_after_ms, cost: spent });
            }
            let pause = self.pause_ms(retry, retry_after_ms);
            show(Delta::Again { why: message, pause_ms: pause });
            if !self.wait(pause, cancelled) {
                return Err(BrainError::Cancelled { cost: spent });
            }
        }
        unreachable!("the number of tries is bounded")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mycel_abi::{Goal, StopReason};
    use std::cell::Cell;
    use std::sync::{Arc, Mutex};

    type Outcomes = Vec<Result<Reply, BrainError>>;

    /// Gives what it was told to give, in order; counts how often it was asked.
    struct Told(Outcomes, Arc<Mutex<usize>>);

    impl Brain for Told {
        fn name(&self) -> &str {
            "told"
        }
        fn reserve(&self, _: &Context) -> Cost {
            Cost { tokens: 10, model_calls: 1, ..Cost::ZERO }
        }
        fn turn(
            &mut self,
            _: &Context,
            _: &mut dyn FnMut(Delta),
            _: &dyn Fn() -> bool,
        ) -> Result<Reply, BrainError> {
            *self.1.lock().expect("no panic") += 1;
            self.0.remove(0)
        }
    }

    fn context() -> Context {
        let goal = Goal { text: "g".into(), workspace: "/".into(), labels: vec![] };
        Context { goal, system: String::new(), items: vec![], tools: vec![], output: None, max_tokens: 1 }
    }

    fn reply(tokens: u64) -> Result<Reply, BrainError> {
        let cost = Cost { tokens, model_calls: 1, ..Cost::ZERO };
        Ok(Reply {
            text: "ok".into(),
            calls: vec![],
            plan: None,
            cost,
            stop: StopReason::End,
            read_tokens: None,
            confidence: None,
        })
    }

    fn passing(retry_after_ms: Option<u64>) -> Result<Reply, BrainError> {
        let cost = Cost { model_calls: 1, ..Cost::ZERO };
        Err(BrainError::Passing { message: "later".into(), retry_after_ms, cost })
    }

    fn run(outcomes: Outcomes, cancelled: &dyn Fn() -> bool) -> (Result<Reply, BrainError>, usize) {
        let asked = Arc::new(Mutex::new(0));
        let mut brain = Retrying::new(Box::new(Told(outcomes, asked.clone())), 7);
        brain.sleep = |_| {};
        let result = brain.turn(&context(), &mut |_| {}, cancelled);
        let asked = *asked.lock().expect("no panic");
        (result, asked)
    }

    #[test]
    fn what_may_pass_is_tried_again_and_every_try_is_paid() {
        let never = || false;
        let (result, asked) = run(vec![passing(None), passing(Some(10)), reply(5)], &never);
        let cost = result.expect("an answer").cost;
        assert_eq!((asked, cost.tokens, cost.model_calls), (3, 5, 3));
        let (result, asked) = run((0..9).map(|_| passing(None)).collect(), &never);
        assert_eq!(asked, 1 + limits::MODEL_RETRIES_MAX as usize);
        assert!(matches!(result, Err(BrainError::Passing { cost, .. }) if cost.model_calls == 4));
    }

    #[test]
    fn what_will_not_pass_is_not_tried_again() {
        let lasting = Err(BrainError::Lasting { message: "no key".into(), hint: None });
        let (result, asked) = run(vec![lasting, reply(1)], &|| false);
        assert!(matches!(result, Err(BrainError::Lasting { .. })) && asked == 1);
        let (result, asked) = run(vec![passing(Some(PAUSE_MS_MAX + 1)), reply(1)], &|| false);
        assert!(matches!(result, Err(BrainError::Passing { .. })) && asked == 1);
        let cost = Cost { tokens: 3, model_calls: 1, ..Cost::ZERO };
        let cut = Err(BrainError::Passing { message: "cut".into(), retry_after_ms: None, cost });
        let (result, asked) = run(vec![cut, reply(1)], &|| false);
        assert!(matches!(result, Err(BrainError::Passing { cost, .. }) if cost.tokens == 3) && asked == 1);
    }

    #[test]
    fn a_pause_ends_when_it_is_cancelled() {
        let left = Cell::new(3);
        let cancelled = || {
            left.set(left.get() - 1);
            left.get() < 0
        };
        let (result, asked) = run(vec![passing(None), reply(1)], &cancelled);
        let cost = Cost { model_calls: 1, ..Cost::ZERO };
        assert_eq!((result, asked), (Err(BrainError::Cancelled { cost }), 1));
    }

    #[test]
    fn pauses_double_are_spread_and_repeat_with_their_seed() {
        let pauses = |seed| {
            let mut brain = Retrying::new(Box::new(Told(vec![], Arc::default())), seed);
            [None, None, None, Some(2000)]
                .iter()
                .enumerate()
                .map(|(n, ms)| brain.pause_ms(n as u32, *ms))
                .collect()
        };
        let one: Vec<u64> = pauses(1);
        for (pause, least) in one.iter().zip([500, 1000, 2000, 2000]) {
            assert!((least..=least * 3 / 2).contains(pause), "{one:?}");
        }
        assert_eq!(one, pauses(1) as Vec<u64>);
        assert_ne!(one, pauses(2) as Vec<u64>);
        assert_eq!(Retrying::new(Box::new(Told(vec![], Arc::default())), 1).reserve(&context()).tokens, 10);
    }
}
