//! Group commit without a thread of its own.
//!
//! The first to come leads: it writes at once, in its own thread, so a lone append costs one wait for the disk and not a
//! microsecond of waiting for company. Whoever comes while it writes queues up; when it is done it hands the lead to
//! the first in the queue, who commits everything that queued up as one transaction.

use crate::error::{JournalError, Result};
use crate::lock;
use crate::write::Prepared;
use mycel_abi::{Seq, limits};
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, PoisonError};

/// Who writes now, and who waits. As long as the threads that call: each waits for its own request.
#[derive(Default)]
pub(crate) struct Gate {
    state: Mutex<Queue>,
}

#[derive(Default)]
struct Queue {
    led: bool,
    waiting: VecDeque<Ticket>,
}

/// One call's events on their way to the disk.
pub(crate) struct Ticket {
    pub events: Vec<Prepared>,
    /// Sign the chain after these events, whatever the count says.
    pub sign: bool,
    slot: Arc<Slot>,
    answered: bool,
}

struct Slot {
    state: Mutex<State>,
    changed: Condvar,
}

enum State {
    Waiting,
    /// Everybody before is done: write, beginning with the own ticket.
    Lead(Ticket),
    Done(Result<Seq>),
    Taken,
}

impl Gate {
    /// Gives `events` to the disk and returns the number of the first one once they are durable. `write` is called with
    /// a batch of tickets by whichever thread leads, and must answer each.
    pub(crate) fn pass(
        &self,
        events: Vec<Prepared>,
        sign: bool,
        write: impl Fn(&mut [Ticket]),
    ) -> Result<Seq> {
        let slot = Arc::new(Slot { state: Mutex::new(State::Waiting), changed: Condvar::new() });
        let ticket = Ticket { events, sign, slot: slot.clone(), answered: false };
        let mut queue = lock(&self.state);
        let mine = if queue.led {
            queue.waiting.push_back(ticket);
            drop(queue);
            match slot.wait() {
                State::Lead(ticket) => ticket,
                State::Done(outcome) => return outcome,
                State::Waiting | State::Taken => return Err(JournalError::Interrupted),
            }
        } else {
            queue.led = true;
            drop(queue);
            ticket
        };
        self.lead(mine, write);
        match slot.wait() {
            State::Done(outcome) => outcome,
            State::Waiting | State::Lead(_) | State::Taken => Err(JournalError::Interrupted),
        }
    }

    fn lead(&self, mine: Ticket, write: impl Fn(&mut [Ticket])) {
        let _baton = Baton { gate: self };
        let mut batch = vec![mine];
        let mut count = batch[0].events.len();
        let mut queue = lock(&self.state);
        while let Some(next) = queue.waiting.front() {
            count += next.events.len();
            if count > limits::COMMIT_EVENTS_MAX {
                break;
            }
            batch.extend(queue.waiting.pop_front());
        }
        drop(queue);
        write(&mut batch);
    }
}

/// Hands the lead on when it is dropped, so also when the leader panics.
struct Baton<'a> {
    gate: &'a Gate,
}

impl Drop for Baton<'_> {
    fn drop(&mut self) {
        let mut queue = lock(&self.gate.state);
        match queue.waiting.pop_front() {
            Some(next) => {
                let slot = next.slot.clone();
                slot.set(State::Lead(next));
            }
            None => queue.led = false,
        }
    }
}

impl Slot {
    fn set(&self, state: State) {
        *lock(&self.state) = state;
        self.changed.notify_one();
    }
    fn wait(&self) -> State {
        let mut state = lock(&self.state);
        loop {
            match std::mem::replace(&mut *state, State::Taken) {
                State::Waiting => {
                    *state = State::Waiting;
                    state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
                }
                ready => return ready,
            }
        }
    }
}

impl Ticket {
    /// Tells the caller how it went.
    pub(crate) fn answer(&mut self, outcome: Result<Seq>) {
        self.answered = true;
        self.slot.set(State::Done(outcome));
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        if !self.answered {
            self.slot.set(State::Done(Err(JournalError::Interrupted)));
        }
    }
}
