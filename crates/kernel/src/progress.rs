//! Whether what an agent does still gives anything new.
//!
//! ```text
//!  turn: calls --> each failed, was refused, or gave what the same call gave before --> a barren turn
//!                  any gave something that was not seen before                      --> the count begins anew
//! ```
//! The gateway refuses the same call three times in a row; an agent can go round in larger circles than that, or fail in ever
//! new ways. So turns in a row are counted that gave nothing new: at [`NO_PROGRESS_TURNS`] the agent is told, and at twice as
//! many its try ends. What changes is progress, whoever changed it: who waits for something and asks for it again and again is
//! not stuck as long as the answers differ, and a message that comes is something new as well.
//!
//! [`NO_PROGRESS_TURNS`]: limits::NO_PROGRESS_TURNS

use crate::state::{Agent, State};
use mycel_abi::{Actor, Address, Digest, Message, Outcome, canonical, limits};
use std::collections::BTreeSet;

/// What is kept about one agent. At most as many digests as it may make calls.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    /// What its calls gave, each with the call.
    seen: BTreeSet<Digest>,
    /// Turns in a row before the present one that gave nothing new.
    barren: u32,
    /// The present turn has called something...
    acts: bool,
    /// ...and something was new in it.
    is_new: bool,
    /// Something was said to it since its last turn began.
    was_told: bool,
    /// It was warned, and nothing new has come since.
    warned: bool,
}

impl Progress {
    /// Turns in a row that gave nothing new, the present one as it stands now.
    pub fn barren_turns(&self) -> u32 {
        if self.is_new { 0 } else { self.barren + u32::from(self.acts) }
    }

    /// A turn begins with an answer of the model.
    pub(crate) fn begin_turn(&mut self, acts: bool) {
        self.barren = self.barren_turns();
        self.acts = acts;
        self.is_new = false;
        if std::mem::take(&mut self.was_told) {
            self.found();
        }
    }

    /// A call has ended well. `intent` is that of its judgement: agent, tool and arguments.
    pub(crate) fn gave(&mut self, intent: &Digest, outcome: &Outcome) {
        let output = outcome.full_output.clone().unwrap_or_else(|| canonical::digest(&outcome.output));
        let digest = Digest::of(format!("{} {}", intent.as_str(), output.as_str()).as_bytes());
        if self.seen.insert(digest) {
            self.found();
        }
    }

    /// It reads what somebody said.
    pub(crate) fn was_told(&mut self) {
        self.was_told = true;
    }

    /// Another goal is another beginning.
    pub(crate) fn begin_anew(&mut self) {
        *self = Self::default();
    }

    /// What it was told was made shorter: what it looks at again is new to it.
    pub(crate) fn forget(&mut self) {
        self.seen.clear();
    }

    /// Whether a warning is due that was not given yet.
    pub(crate) fn is_to_be_warned(&self) -> bool {
        !self.warned && self.barren_turns() >= limits::NO_PROGRESS_TURNS
    }

    pub(crate) fn warned(&mut self) {
        self.warned = true;
    }

    fn found(&mut self) {
        self.is_new = true;
        self.warned = false;
    }
}

/// Why an agent that is about to think is not to go on, if so. What waits in its mailbox is read first.
pub fn stuck(state: &State, agent: &Agent) -> Option<String> {
    let turns = agent.progress.barren_turns();
    if turns < 2 * limits::NO_PROGRESS_TURNS || has_mail(state, agent) {
        return None;
    }
    let is_its = |id: &&mycel_abi::CallId| {
        state.calls.get(*id).is_some_and(|call| call.call.proposal.agent == agent.id)
    };
    let last = state.call_order.iter().rev().find(is_its).and_then(|id| state.calls.get(id));
    let last = last.map_or("", |call| &call.call.assessment.summary);
    Some(format!(
        "no progress in {turns} turns: every call failed, was refused, or gave what it had given before; the last: {last}"
    ))
}

/// What an agent is told that is about to think and has found nothing new for a while. Once, until something new comes.
pub(crate) fn warning(state: &State, agent: &Agent) -> Option<Message> {
    if !agent.progress.is_to_be_warned() || has_mail(state, agent) {
        return None;
    }
    let turns = agent.progress.barren_turns();
    let text = format!(
        "nothing you did in your last {turns} turns gave anything new: every call failed, was refused, or gave what it had given \
         before. Go another way, or end with what you have and say what is missing; after {} more turns like these you are stopped.",
        limits::NO_PROGRESS_TURNS
    );
    let (id, to) = (state.messages.next_id(), Address::Agent(agent.id.clone()));
    Some(Message { id, from: Actor::Kernel, to, text, reply_to: None, asks: false, call: None })
}

fn has_mail(state: &State, agent: &Agent) -> bool {
    state.messages.mailbox(&agent.id).is_some_and(|mailbox| !mailbox.unread.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// Each word is a turn: `a` to `z` are calls that gave this, `-` is one that failed or was refused, `!` a message that was
    /// read before the turn.
    fn after(turns: &str) -> Progress {
        let mut progress = Progress::default();
        for turn in turns.split_whitespace() {
            if turn.contains('!') {
                progress.was_told();
            }
            progress.begin_turn(turn != "answer");
            for gave in turn.chars().filter(char::is_ascii_lowercase).filter(|_| turn != "answer") {
                progress.gave(&Digest::of(b"call"), &Outcome::ok(json!(gave.to_string())));
            }
        }
        progress
    }

    #[test]
    fn turns_are_barren_that_give_nothing_new() {
        let check = |turns: &str, expect: u32| assert_eq!(after(turns).barren_turns(), expect, "{turns}");
        check("", 0);
        check("a b c", 0);
        check("a a", 1);
        check("a b a b a b", 4);
        check("- - -", 3);
        check("a - a -", 3);
        // One of several is enough, and the count begins anew.
        check("a a a ab", 0);
        check("a a a ab a b", 2);
        // Who waits sees the same until something changes.
        check("w w w w w d", 0);
        check("a a a !a", 0);
        check("a a a !a a", 1);
        // An answer calls nothing and counts for nothing.
        check("a a answer", 1);
    }

    #[test]
    fn it_is_warned_once_until_something_new_comes() {
        let stale = "a ".repeat(limits::NO_PROGRESS_TURNS as usize);
        let mut progress = after(&stale);
        assert!(!progress.is_to_be_warned(), "the first gave something");
        progress.begin_turn(true);
        assert!(progress.is_to_be_warned());
        progress.warned();
        progress.begin_turn(true);
        assert!(!progress.is_to_be_warned());
        progress.gave(&Digest::of(b"call"), &Outcome::ok(json!("b")));
        (0..limits::NO_PROGRESS_TURNS).for_each(|_| progress.begin_turn(true));
        assert!(progress.is_to_be_warned());
    }

    #[test]
    fn another_call_with_the_same_outcome_is_new() {
        let mut progress = after("a a");
        progress.gave(&Digest::of(b"another"), &Outcome::ok(json!("a")));
        assert_eq!(progress.barren_turns(), 0);
        let mut progress = after("a a");
        progress.forget();
        progress.gave(&Digest::of(b"call"), &Outcome::ok(json!("a")));
        assert_eq!(progress.barren_turns(), 0, "a shorter context sees it anew");
    }
}
