//! When no model answers: agents rest and ask again, for as long as `models.wait` says; then the run pauses.
//!
//! ```text
//!   a failure that may pass -> a short rest, the same model again (3 times) -> the next model
//!   all of them failed so   -> a longer rest, all of them again, each once, until models.wait is over -> pause
//! ```

use super::{Asking, Runner};
use crate::clock;
use mycel_abi::{Actor, AgentId, Body, NoteLevel, limits};

/// First rest when every model failed; it doubles each time.
const FIRST_REST_MS: u64 = 5_000;
const REST_MS_MAX: u64 = 60_000;

impl Runner {
    /// The agent waits for a while before a model is asked again: this one, or whoever comes first then.
    pub(super) fn rest(&mut self, agent: &AgentId, name: Option<&str>, ms: u64) {
        if let Some(asking) = self.asked.get_mut(agent) {
            asking.again = name.map(str::to_owned);
        }
        self.busy.insert(agent.clone());
        self.resting.insert(agent.clone(), clock::now().saturating_add(ms));
    }

    /// Agents whose time has come, or that nobody is asked for any more.
    pub(super) fn end_rests(&mut self) {
        let (now, state) = (clock::now(), &self.state);
        let stands = state.paused.is_some() || state.is_over();
        let has_ended = |agent: &AgentId| state.agents.get(agent).is_none_or(|agent| agent.ended.is_some());
        let busy = &mut self.busy;
        self.resting.retain(|agent, until| {
            let rests = !stands && *until > now && !has_ended(agent);
            if !rests {
                busy.remove(agent);
            }
            rests
        });
    }

    /// No model gives an answer. That is the failure of a node that says what is to become of one; any other agent waits for a
    /// better time, and the run with it.
    pub(super) fn without_model(&mut self, agent: AgentId) {
        let asking = self.asked.entry(agent.clone()).or_default();
        let report = format!("no model gives an answer ({})", asking.whys());
        let may_pass = asking.failures.iter().any(|failure| failure.may_pass);
        if self.is_answered_for(&agent) {
            let status = mycel_abi::AgentStatus::Failed;
            return self.stage(Actor::Kernel, Body::AgentEnded { agent, status, report });
        }
        if may_pass && self.waits_for_a_model(&agent, &report) {
            return;
        }
        let reason = self.no_answer(&agent);
        self.stage(Actor::Kernel, Body::Paused { reason });
    }

    /// Whether the agent rests because of this, and its models are asked again afterwards.
    pub(super) fn waits_for_a_model(&mut self, agent: &AgentId, why: &str) -> bool {
        let (now, wait_ms) = (clock::now(), self.parts.brains.routing.wait_ms);
        // One word for all agents is enough.
        let waits = |other: &AgentId| self.asked.get(other).is_some_and(|asking| asking.waits.is_some());
        let is_told = self.resting.keys().any(|other| other != agent && waits(other));
        let Some(asking) = self.asked.get_mut(agent) else { return false };
        let (until, rests) = asking.waits.unwrap_or((now.saturating_add(wait_ms), 0));
        if now >= until {
            return false;
        }
        let ms = (FIRST_REST_MS << rests.min(8)).min(REST_MS_MAX).min(until - now);
        asking.waits = Some((until, rests + 1));
        for failure in asking.failures.extract_if(.., |failure| failure.may_pass) {
            asking.tried.remove(&failure.name);
        }
        // One try each is enough to see whether it is over.
        self.broken.insert(agent.clone(), limits::MODEL_RETRIES_MAX);
        self.rest(agent, None, ms);
        if is_told {
            return true;
        }
        let rest = ms.div_ceil(1_000);
        let most = match wait_ms {
            u64::MAX => "for as long as it takes".to_owned(),
            _ => format!("for up to {} s in all", wait_ms.div_ceil(1_000)),
        };
        let text = match rests {
            0 => format!("{why}\nthe run asks again in {rest} s, {most} (models.wait); Ctrl-C pauses it"),
            _ => format!("still no answer; the run asks again in {rest} s"),
        };
        self.stage(Actor::Kernel, Body::Noted { level: NoteLevel::Warning, text });
        true
    }

    /// What the run waits for when every model was tried.
    fn no_answer(&self, agent: &AgentId) -> String {
        let asking = self.asked.get(agent);
        match asking.map_or(&[][..], |asking| &asking.failures) {
            [only] => format!("{} gives no answer; `mycel resume` asks again", only.name),
            _ => format!(
                "no model gives an answer ({}); `mycel resume` asks again; goals that the rules know work meanwhile",
                asking.map_or_else(String::new, Asking::whys)
            ),
        }
    }
}
