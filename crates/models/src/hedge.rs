//! Two models asked the same: the second one when nothing came from the first for a while. Whoever says the first word is
//! heard to the end, the other one is stopped, and both are paid for.

use crate::{Brain, BrainError, Context, Delta, Reply};
use mycel_abi::{Cost, StopReason};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

/// How a race ended.
#[derive(Debug)]
pub struct Raced {
    /// Whether the second model answered.
    pub second_won: bool,
    /// Whether the second model was asked at all.
    pub second_asked: bool,
    /// What the one that was heard said. Its cost is that of both.
    pub result: Result<Reply, BrainError>,
}

enum Word {
    Delta(usize, Delta),
    Done(usize, Result<Reply, BrainError>),
}

/// Asks `first`, and `second` too if nothing has come after `after`. A failure of the first before that is its failure.
pub fn race(
    first: &mut dyn Brain,
    second: &mut dyn Brain,
    after: Duration,
    context: &Context,
    show: &mut dyn FnMut(Delta),
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Raced {
    let lost = [AtomicBool::new(false), AtomicBool::new(false)];
    let (sender, words) = channel();
    let mut second = Some(second);
    let ask = |who: usize, brain: &mut dyn Brain, sender: &Sender<Word>| {
        let result = brain.turn(context, &mut |delta| drop(sender.send(Word::Delta(who, delta))), &|| {
            cancelled() || lost[who].load(Ordering::SeqCst)
        });
        drop(sender.send(Word::Done(who, result)));
    };
    let ask = &ask;
    std::thread::scope(|scope| {
        let of_first = sender.clone();
        scope.spawn(move || ask(0, first, &of_first));
        let mut start_second = || {
            if let Some(brain) = second.take() {
                let sender = sender.clone();
                scope.spawn(move || ask(1, brain, &sender));
            }
        };
        listen(&words, after, &lost, show, &mut start_second)
    })
}

/// Hears both until all that were asked are done.
fn listen(
    words: &Receiver<Word>,
    after: Duration,
    lost: &[AtomicBool; 2],
    show: &mut dyn FnMut(Delta),
    start_second: &mut dyn FnMut(),
) -> Raced {
    let begun = Instant::now();
    let (mut leader, mut asked) = (None, 1);
    let mut results: [Option<Result<Reply, BrainError>>; 2] = [None, None];
    let lead = |who: usize, leader: &mut Option<usize>| {
        if leader.is_none() {
            *leader = Some(who);
            lost[1 - who].store(true, Ordering::SeqCst);
        }
        *leader == Some(who)
    };
    while results.iter().flatten().count() < asked {
        let waits = asked == 1 && leader.is_none();
        let word = if waits {
            words.recv_timeout(after.saturating_sub(begun.elapsed()))
        } else {
            words.recv().map_err(|_| RecvTimeoutError::Disconnected)
        };
        match word {
            Ok(Word::Delta(who, delta)) => {
                if lead(who, &mut leader) {
                    show(delta);
                }
            }
            Ok(Word::Done(who, result)) => {
                if result.as_ref().is_ok_and(|reply| reply.stop != StopReason::NotUnderstood) {
                    lead(who, &mut leader);
                }
                results[who] = Some(result);
            }
            Err(RecvTimeoutError::Timeout) => {
                asked = 2;
                start_second();
            }
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    decide(leader, asked == 2, results)
}

fn decide(
    leader: Option<usize>,
    second_asked: bool,
    mut results: [Option<Result<Reply, BrainError>>; 2],
) -> Raced {
    // Without a leader nobody gave an answer of use; one that is no use is still more than a failure.
    let is_ok = |who: usize| matches!(results[who], Some(Ok(_)));
    let winner = leader.unwrap_or(usize::from(!is_ok(0) && is_ok(1)));
    let other = results[1 - winner].as_ref().map_or(Cost::ZERO, cost_of);
    let result = match results[winner].take() {
        Some(Ok(mut reply)) => {
            reply.cost = reply.cost.plus(other);
            Ok(reply)
        }
        Some(Err(BrainError::Passing { message, retry_after_ms, cost })) => {
            Err(BrainError::Passing { message, retry_after_ms, cost: cost.plus(other) })
        }
        Some(Err(BrainError::Cancelled { cost })) => Err(BrainError::Cancelled { cost: cost.plus(other) }),
        Some(Err(other @ (BrainError::Lasting { .. } | BrainError::TooLong { .. }))) => Err(other),
        None => Err(BrainError::Cancelled { cost: other }),
    };
    Raced { second_won: winner == 1, second_asked, result }
}

fn cost_of(result: &Result<Reply, BrainError>) -> Cost {
    match result {
        Ok(reply) => reply.cost,
        Err(BrainError::Passing { cost, .. } | BrainError::Cancelled { cost }) => *cost,
        Err(BrainError::Lasting { .. } | BrainError::TooLong { .. }) => Cost::ZERO,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mycel_abi::Goal;

    /// Says its pieces after a signal, unless it is stopped before.
    struct Speaker {
        signal: Option<Receiver<()>>,
        pieces: Vec<&'static str>,
        fails: bool,
        tokens: u64,
    }

    impl Speaker {
        fn new(pieces: &[&'static str], tokens: u64) -> Self {
            Self { signal: None, pieces: pieces.to_vec(), fails: false, tokens }
        }
    }

    impl Brain for Speaker {
        fn name(&self) -> &str {
            "speaker"
        }
        fn reserve(&self, _: &Context) -> Cost {
            Cost::ZERO
        }
        fn turn(
            &mut self,
            _: &Context,
            show: &mut dyn FnMut(Delta),
            cancelled: &dyn Fn() -> bool,
        ) -> Result<Reply, BrainError> {
            let cost = Cost { tokens: self.tokens, ..Cost::ZERO };
            while self.signal.as_ref().is_some_and(|s| s.recv_timeout(Duration::from_millis(2)).is_err()) {
                if cancelled() {
                    return Err(BrainError::Cancelled { cost });
                }
            }
            for piece in &self.pieces {
                show(Delta::Text((*piece).to_owned()));
            }
            if self.fails {
                return Err(BrainError::Passing { message: "broke".into(), retry_after_ms: None, cost });
            }
            Ok(Reply { cost, ..Reply::said(self.pieces.concat(), StopReason::End) })
        }
    }

    fn run(mut first: Speaker, mut second: Speaker, after: Duration) -> (Raced, String) {
        let goal = Goal { text: "say something".into(), workspace: "/w".into(), labels: Vec::new() };
        let context = Context {
            goal,
            system: String::new(),
            items: Vec::new(),
            tools: Vec::new(),
            output: None,
            max_tokens: 10,
        };
        let mut shown = String::new();
        let mut show = |delta| {
            if let Delta::Text(text) = delta {
                shown.push_str(&text);
            }
        };
        let raced = race(&mut first, &mut second, after, &context, &mut show, &|| false);
        (raced, shown)
    }

    fn tokens(raced: &Raced) -> u64 {
        cost_of(&raced.result).tokens
    }

    #[test]
    fn who_answers_in_time_is_alone() {
        let (raced, shown) = run(Speaker::new(&["a"], 5), Speaker::new(&["b"], 7), Duration::from_secs(60));
        assert_eq!(
            (raced.second_asked, raced.second_won, tokens(&raced), shown.as_str()),
            (false, false, 5, "a")
        );
    }

    #[test]
    fn the_second_answers_for_a_silent_first_and_both_are_paid() {
        let (_never, silent) = channel();
        let first = Speaker { signal: Some(silent), ..Speaker::new(&["a"], 5) };
        let (raced, shown) = run(first, Speaker::new(&["b", "c"], 7), Duration::ZERO);
        assert_eq!(
            (raced.second_asked, raced.second_won, tokens(&raced), shown.as_str()),
            (true, true, 12, "bc")
        );
    }

    #[test]
    fn the_first_may_still_win() {
        let (_never, silent) = channel();
        let (go, late) = channel();
        let second = Speaker { signal: Some(silent), ..Speaker::new(&["b"], 7) };
        let first = Speaker { signal: Some(late), ..Speaker::new(&["a"], 5) };
        let (raced, shown) = std::thread::scope(|scope| {
            scope.spawn(move || {
                std::thread::sleep(Duration::from_millis(30));
                go.send(()).expect("somebody listens");
            });
            run(first, second, Duration::ZERO)
        });
        assert_eq!((raced.second_won, tokens(&raced), shown.as_str()), (false, 12, "a"));
    }

    #[test]
    fn a_first_that_fails_at_once_is_a_failure_as_ever() {
        let first = Speaker { fails: true, ..Speaker::new(&[], 5) };
        let (raced, _) = run(first, Speaker::new(&["b"], 7), Duration::from_secs(60));
        assert!(matches!(raced.result, Err(BrainError::Passing { .. })));
        assert_eq!((raced.second_asked, tokens(&raced)), (false, 5));
    }

    #[test]
    fn who_began_to_speak_and_breaks_is_not_replaced_in_mid_sentence() {
        let (_never, silent) = channel();
        let first = Speaker { signal: Some(silent), ..Speaker::new(&["a"], 5) };
        let second = Speaker { fails: true, ..Speaker::new(&["b"], 7) };
        let (raced, shown) = run(first, second, Duration::ZERO);
        assert!(matches!(raced.result, Err(BrainError::Passing { .. })));
        assert_eq!((tokens(&raced), shown.as_str()), (12, "b"));
    }
}
