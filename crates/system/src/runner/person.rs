//! Nodes that ask a person: how the question is put, how its answer is read, and what happens when none comes.

use super::nodes::{Alarm, failure_of};
use super::*;
use crate::{answers, shape};
use mycel_abi::flow::Work as NodeWork;
use mycel_abi::{Actions, Until, VisitId};
use mycel_models::CallResult;
use serde_json::json;

impl Runner {
    /// What a person fills in who is asked by this agent.
    pub(super) fn form_of(&self, agent: &AgentId) -> Option<Value> {
        match self.work_of(self.flows.visit_of(agent)?)? {
            NodeWork::Human { form, .. } => form,
            _ => None,
        }
    }

    /// How the answer to a node that asks is read, and how long it asks; nothing for an agent that asks of its own.
    pub(super) fn asked_by_node(&self, agent: &AgentId) -> (Option<Actions>, Option<Until>) {
        let Some(visit) = self.flows.visit_of(agent) else { return (None, None) };
        let Some(NodeWork::Human { actions, on_timeout, .. }) = self.work_of(visit) else {
            return (None, None);
        };
        let late = self.clockwork.alarms.get(visit).filter(|(_, alarm)| *alarm == Alarm::Late);
        let until = late.map(|(at, _)| Until { at: *at, then: on_timeout });
        let actions = (!actions.is_empty()).then(|| self.actions_of(visit).1);
        (actions, until)
    }

    /// The names of a node's actions, and what answers mean that name none.
    fn actions_of(&self, visit: &VisitId) -> (Vec<String>, Actions) {
        let Some(NodeWork::Human { actions, on_words, on_no, on_enter, .. }) = self.work_of(visit) else {
            return (Vec::new(), Actions::default());
        };
        let names: Vec<String> = actions.into_iter().map(|action| action.name).collect();
        let known: Vec<&str> = names.iter().map(String::as_str).collect();
        let actions = answers::actions_of(&known, &Actions { on_words, on_no, on_enter });
        (names, actions)
    }

    /// Whether a person's answer to this node is on record, and only its end is still to come.
    pub(super) fn was_answered(&self, visit: &VisitId) -> bool {
        let agent = self.flows.active(visit).and_then(|active| active.agent.as_ref());
        let mut asked = self.state.questions.values().filter(|asked| Some(&asked.question.agent) == agent);
        asked.any(|asked| asked.answer.is_some())
    }

    /// What a person's node gives when nobody answered in time.
    pub(super) fn in_time(&self, visit: &VisitId) -> Option<Value> {
        match self.work_of(visit) {
            Some(NodeWork::Human { on_timeout: Some(action), .. }) if self.clockwork.late.contains(visit) => {
                Some(json!({ "action": action, "timed_out": true }))
            }
            _ => None,
        }
    }

    /// What a person said, or that they said no.
    pub(super) fn said_by_person(
        &self,
        visit: &VisitId,
        agent: &AgentId,
        form: Option<&Value>,
    ) -> Result<Value, String> {
        let (names, actions) = self.actions_of(visit);
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        match self.minds.last_result(agent) {
            Some(CallResult::Done(outcome)) if outcome.succeeded() => {
                shape::answer(&outcome.output["answer"], &names, &actions, form)
            }
            Some(CallResult::Done(outcome)) => {
                let no = actions.on_no.ok_or_else(|| format!("none of {} is a no", names.join(", ")))?;
                Ok(json!({ "action": no, "note": failure_of(outcome) }))
            }
            _ => shape::answer(&Value::Null, &names, &actions, form),
        }
    }
}

/// Why a node ended whose time is over.
pub(super) fn late_words(timeout_ms: u64, asks: bool) -> String {
    let took = words_of_ms(timeout_ms);
    if asks { format!("nobody answered in {took}") } else { format!("it took longer than {took}") }
}

/// `90 s`, `3 days`: the largest unit in which it is whole.
fn words_of_ms(ms: u64) -> String {
    const UNITS: [(u64, &str, &str); 4] = [
        (86_400_000, "day", "days"),
        (3_600_000, "hour", "hours"),
        (60_000, "minute", "minutes"),
        (1000, "s", "s"),
    ];
    let whole = UNITS.into_iter().find(|(unit, ..)| ms >= *unit && ms.is_multiple_of(*unit));
    whole.map_or_else(
        || format!("{ms} ms"),
        |(unit, one, many)| format!("{} {}", ms / unit, if ms == unit { one } else { many }),
    )
}
