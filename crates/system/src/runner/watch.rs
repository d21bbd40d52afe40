//! Who watches a run, answers its questions, and interrupts it.

use mycel_abi::{AgentId, CallId, Event, Question};
use mycel_kernel::State;
use mycel_models::Delta;
use mycel_tools::Progress;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

/// Somebody who watches a run: the terminal, a test, nobody.
pub trait Watch: Send {
    /// An event is durable.
    fn event(&mut self, _event: &Event) {}
    /// A piece of a model's answer.
    fn delta(&mut self, _agent: &AgentId, _delta: &Delta) {}
    /// A tool shows what it is doing.
    fn progress(&mut self, _call: &CallId, _progress: &Progress) {}
    /// A question is open. An answer may be given at once, or `None`: then it waits for somebody else.
    fn ask(&mut self, _question: &Question, _state: &State) -> Reaction {
        Reaction::Wait
    }
    /// The run waits for a person, and nothing else can go on. Whether to keep waiting.
    fn idle(&mut self, _state: &State) -> Idle {
        Idle::Leave
    }
}

/// What a watcher does with a question.
#[derive(Debug)]
pub enum Reaction {
    Answer(mycel_abi::Answer),
    /// Nobody here can answer; it stays open.
    Wait,
    /// The person wants to stop here for now.
    Pause,
}

/// What a watcher does when the run waits for a person.
#[derive(Debug)]
pub enum Idle {
    /// End this process's part; the run stays as it is.
    Leave,
    /// Wait for an answer from another terminal.
    Stay,
    /// The next goal of a chat.
    Goal(String),
}

/// How a person interrupts from outside: 0 nothing, 1 pause, 2 stop.
#[derive(Debug, Clone, Default)]
pub struct Interrupt(Arc<AtomicU8>);

impl Interrupt {
    /// One more press: pause, then stop. Safe in a signal handler.
    pub fn press(&self) {
        let now = self.0.load(Ordering::SeqCst);
        self.0.store(now.saturating_add(1).min(2), Ordering::SeqCst);
    }
    pub fn level(&self) -> u8 {
        self.0.load(Ordering::SeqCst)
    }
}
