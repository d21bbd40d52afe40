//! What the engine counts about itself.

use super::LoadFigures;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// The speed shown is that of about this much time with work in it.
const SPEED_WINDOW: Duration = Duration::from_secs(5);

/// Counted by the scheduler, read by anyone.
#[derive(Debug, Clone, Default)]
pub(crate) struct Figures(Arc<Mutex<Counted>>);

#[derive(Debug, Default)]
struct Counted {
    shown: LoadFigures,
    tokens: f64,
    seconds: f64,
}

impl Figures {
    pub(crate) fn read(&self) -> LoadFigures {
        let counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let speed = if counted.seconds > 0.0 { counted.tokens / counted.seconds } else { 0.0 };
        LoadFigures { tokens_per_second: speed, ..counted.shown }
    }

    pub(crate) fn change(&self, change: impl FnOnce(&mut LoadFigures)) {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner).shown);
    }

    /// `tokens` of answers came in this much time of work. Older work counts for less and less.
    pub(crate) fn worked(&self, tokens: u64, time: Duration) {
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let fade = (-time.as_secs_f64() / SPEED_WINDOW.as_secs_f64()).exp();
        counted.tokens = counted.tokens * fade + tokens as f64;
        counted.seconds = counted.seconds * fade + time.as_secs_f64();
        counted.shown.completion_tokens += tokens;
    }
}
