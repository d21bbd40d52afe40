//! The one door: every call passes here before it may run.
//!
//! ```text
//!   shape > loop > capability > policy > risk > autonomy > budget > rate
//! ```
//! Each check leaves one line in the judgement, and the strictest wins (no over ask over go). A person's approval
//! turns an ask into a go for the exact intent it was given for, and never a no. [`decide`] is pure and gives no
//! power: the permit comes from [`crate::apply`] once the judgement is on record.

use crate::budget::OverBudget;
use crate::capability;
use crate::policy::{Policy, Ruling, Subject};
use crate::state::{Agent, State};
use mycel_abi::{
    AgentId, Approval, Autonomy, Call, Capability, Check, Cost, Digest, EffectClass, Judgement, Millis,
    Refusal, Risk, Verdict, canonical, limits,
};
use serde_json::Value;

/// A check's opinion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Say {
    Go,
    Ask,
    No,
}

impl Say {
    fn word(self) -> &'static str {
        match self {
            Say::Go => "go",
            Say::Ask => "ask",
            Say::No => "no",
        }
    }
}

/// The checks so far, and the strictest of them.
struct Trail {
    checks: Vec<Check>,
    asks: Vec<String>,
    refusal: Option<Refusal>,
}

impl Trail {
    fn say(&mut self, name: &str, say: Say, note: impl Into<String>) {
        let note = note.into();
        if say == Say::Ask {
            self.asks.push(note.clone());
        }
        self.checks.push(Check { name: name.to_owned(), verdict: say.word().to_owned(), note });
    }
    fn refuse(&mut self, name: &str, rule: impl Into<String>, reason: impl Into<String>, hint: Option<&str>) {
        let reason = reason.into();
        self.say(name, Say::No, reason.clone());
        if self.refusal.is_none() {
            self.refusal = Some(Refusal { rule: rule.into(), reason, hint: hint.map(str::to_owned) });
        }
    }
}

/// Judges one call. `now` is used for capabilities that end and for the rate.
pub fn decide(state: &State, policy: &Policy, call: &Call, now: Millis) -> Judgement {
    let intent = call.intent();
    let mut trail = Trail { checks: Vec::with_capacity(8), asks: Vec::new(), refusal: None };
    let agent = state.agents.get(&call.proposal.agent);
    check_shape(&mut trail, state, agent, call);
    check_loop(&mut trail, state, agent, call, &intent);
    check_capability(&mut trail, state, call, now);
    let of_run = state.run.as_ref().map_or(Autonomy::Manual, |run| run.autonomy);
    let autonomy = agent.and_then(|agent| agent.autonomy).map_or(of_run, |own| own.min(of_run));
    let ruling = policy.judge(&Subject { call, autonomy });
    check_policy(&mut trail, &ruling);
    check_risk(&mut trail, &ruling, call, autonomy);
    check_budget(&mut trail, state, call);
    check_rate(&mut trail, agent, now);
    conclude(trail, state, call, intent, ruling.risk)
}

/// A judgement for a proposal that is not even a call: unknown tool, arguments that do not fit.
pub fn refuse_malformed(state: &State, call: &Call, reason: &str, hint: Option<String>) -> Judgement {
    Judgement {
        verdict: Verdict::No(Refusal { rule: "malformed".to_owned(), reason: reason.to_owned(), hint }),
        checks: vec![Check { name: "shape".to_owned(), verdict: "no".to_owned(), note: reason.to_owned() }],
        intent: call.intent(),
        reserved: Cost::ZERO,
        generation: state.generation,
        approval: None,
    }
}

/// Whether a model call of this worst cost may be made; the refusal names the part of the budget.
pub fn may_think(state: &State, agent: &AgentId, reserve: Cost) -> Result<(), Refusal> {
    state.budgets.check(agent, reserve).map_err(|over| Refusal {
        rule: format!("budget:{}", over.part),
        reason: format!("asking the model: {over}"),
        hint: Some(budget_hint(state, &over)),
    })
}

/// The bound of time that is reached at `now` for what is under way for an agent.
pub fn out_of_time(state: &State, agent: &AgentId, now: Millis) -> Option<Refusal> {
    let over = state.budgets.out_of_time(agent, now)?;
    Some(Refusal {
        rule: format!("budget:{}", over.part),
        reason: over.to_string(),
        hint: Some(budget_hint(state, &over)),
    })
}

/// Capabilities the call needs and its agent does not hold at `now`.
pub fn missing(state: &State, call: &Call, now: Millis) -> Vec<Capability> {
    let held: Vec<&Capability> = match state.agents.get(&call.proposal.agent) {
        Some(agent) => {
            let valid = |h: &&crate::state::Held| h.until.is_none_or(|until| now < until);
            agent.capabilities.iter().filter(valid).map(|h| &h.capability).collect()
        }
        None => Vec::new(),
    };
    let covered = |need: &&Capability| held.iter().any(|held| capability::covers(held, need));
    call.assessment.needs.iter().filter(|need| !covered(need)).cloned().collect()
}

fn check_shape(trail: &mut Trail, state: &State, agent: Option<&Agent>, call: &Call) {
    if state.is_over() {
        return trail.refuse("shape", "ended", "the run has ended", None);
    }
    match agent {
        None => return trail.refuse("shape", "agent", "the agent is not of this run", None),
        Some(agent) if agent.ended.is_some() => {
            return trail.refuse("shape", "agent", "the agent has ended", None);
        }
        Some(_) => {}
    }
    let args = &call.proposal.args;
    // Writing them out only to count is most of what a small call costs.
    let bytes =
        if bytes_at_most(args) > limits::ARGS_BYTES_MAX { canonical::to_string(args).len() } else { 0 };
    if bytes > limits::ARGS_BYTES_MAX {
        let reason = format!("the arguments have {bytes} bytes, and {} is the most", limits::ARGS_BYTES_MAX);
        return trail.refuse("shape", "malformed", reason, None);
    }
    if call.assessment.needs.len() > limits::CAPABILITIES_MAX {
        let reason = format!("the call needs {} capabilities at once", call.assessment.needs.len());
        trail.refuse("shape", "malformed", reason, Some("split it into smaller calls"));
    }
}

/// No less than the bytes of the canonical form: every byte of a text may become `\u0000`, and no number is longer than 32.
fn bytes_at_most(value: &Value) -> usize {
    let text = |text: &str| 2 + 6 * text.len();
    match value {
        Value::Null | Value::Bool(_) => 5,
        Value::Number(_) => 32,
        Value::String(string) => text(string),
        Value::Array(items) => 2 + items.iter().map(|item| 1 + bytes_at_most(item)).sum::<usize>(),
        Value::Object(fields) => {
            2 + fields.iter().map(|(key, value)| 2 + text(key) + bytes_at_most(value)).sum::<usize>()
        }
    }
}

fn check_loop(trail: &mut Trail, state: &State, agent: Option<&Agent>, call: &Call, intent: &Digest) {
    if state.calls.contains_key(call.id()) {
        return;
    }
    let Some(agent) = agent else { return };
    let calls: Vec<&Digest> = agent.intents.iter().chain([intent]).collect();
    let summary = &call.assessment.summary;
    let reason = if repeats(&calls, 1, limits::SAME_CALL_MAX) {
        let times = calls.iter().rev().take_while(|one| **one == intent).count();
        format!("the same call came {times} times in a row: {summary}")
    } else if let Some(length) =
        (2..=limits::PATTERN_CALLS_MAX).find(|length| repeats(&calls, *length, limits::PATTERN_ROUNDS_MAX))
    {
        format!(
            "the same {length} calls came {} times one after the other, the last: {summary}",
            limits::PATTERN_ROUNDS_MAX
        )
    } else {
        return;
    };
    trail.refuse("loop", "loop", reason, Some("say more precisely what you want, or try another model"));
}

/// Whether the last calls are `rounds` times the same `length` calls.
fn repeats(calls: &[&Digest], length: usize, rounds: usize) -> bool {
    let Some(from) = calls.len().checked_sub(length * rounds) else { return false };
    let last = &calls[from..];
    last.iter().skip(length).zip(last).all(|(later, earlier)| later == earlier)
}

fn check_capability(trail: &mut Trail, state: &State, call: &Call, now: Millis) {
    let missing = missing(state, call, now);
    if missing.is_empty() {
        return trail.say("capability", Say::Go, "holds all it needs");
    }
    let writes = |need: &&Capability| need.namespace() == "fs" && need.action() == "write";
    let in_worktree = state.agents.get(&call.proposal.agent).is_some_and(|agent| agent.worktree.is_some());
    if let Some(outside) = missing.iter().find(writes).filter(|_| in_worktree) {
        // No yes makes more of the disk its own: what it changes elsewhere would be merged by nobody.
        let reason = format!("it works in a worktree, and {outside} is outside of it");
        return trail.refuse(
            "capability",
            "worktree",
            reason,
            Some("name files by their path in the worktree"),
        );
    }
    let names: Vec<String> = missing.iter().take(3).map(ToString::to_string).collect();
    let more = if missing.len() > 3 { format!(" and {} more", missing.len() - 3) } else { String::new() };
    trail.say("capability", Say::Ask, format!("needs {}{more}, which it does not hold", names.join(", ")));
}

fn check_policy(trail: &mut Trail, ruling: &Ruling) {
    trail.checks.extend(ruling.trail.iter().cloned());
    match ruling.verdict {
        None => trail.say("policy", Say::Go, "no rule speaks"),
        Some(crate::policy::Verdict::Go) => {
            trail.say("policy", Say::Go, format!("{}: {}", ruling.rule, ruling.why))
        }
        Some(crate::policy::Verdict::Ask) => {
            trail.say("policy", Say::Ask, format!("{}: {}", ruling.rule, ruling.why))
        }
        Some(crate::policy::Verdict::No) => {
            let rule = format!("policy:{}", ruling.rule);
            trail.refuse("policy", rule, ruling.why.clone(), None);
        }
    }
}

fn check_risk(trail: &mut Trail, ruling: &Ruling, call: &Call, autonomy: Autonomy) {
    let risk = ruling.risk;
    trail.say("risk", Say::Go, format!("{risk}, {}", call.assessment.effect));
    let allowed_by_rule = ruling.verdict == Some(crate::policy::Verdict::Go) && risk < Risk::Critical;
    let asks = match autonomy {
        Autonomy::Manual => risk > Risk::Low || call.assessment.effect != EffectClass::Pure,
        Autonomy::Supervised => risk >= Risk::Medium,
        Autonomy::Full => risk == Risk::Critical,
    };
    if asks && !allowed_by_rule {
        trail.say("autonomy", Say::Ask, format!("{autonomy} asks at {risk} risk"));
    } else {
        trail.say("autonomy", Say::Go, format!("{autonomy} does not ask"));
    }
}

fn check_budget(trail: &mut Trail, state: &State, call: &Call) {
    match state.budgets.check(&call.proposal.agent, call.assessment.reserve) {
        Ok(()) => trail.say("budget", Say::Go, "the worst case fits"),
        Err(over) => {
            let hint = budget_hint(state, &over);
            trail.refuse("budget", format!("budget:{}", over.part), over.to_string(), Some(&hint));
        }
    }
}

/// How a person raises the bound that spoke: that of the run, or that of one agent.
fn budget_hint(state: &State, over: &OverBudget) -> String {
    let run = state.run.as_ref().map_or("RUN", |run| run.id.as_str());
    let is_root = state.agents.get(&over.agent).is_none_or(|agent| agent.parent.is_none());
    let whose = if is_root { String::new() } else { format!("{}:", over.agent) };
    let (part, amount) = match over.part {
        "wall_ms" => ("wall", "TIME"),
        "money_microusd" => ("money", "USD"),
        part => (part, "N"),
    };
    format!("`mycel resume {run} --budget {whose}{part}={amount}` goes on with more")
}

fn check_rate(trail: &mut Trail, agent: Option<&Agent>, now: Millis) {
    let since = now.saturating_sub(limits::RATE_WINDOW_MS);
    let recent = agent.map_or(0, |a| a.recent.iter().filter(|at| **at > since).count());
    if recent >= limits::RATE_CALLS_MAX {
        let reason = format!("{recent} calls in the last {} s", limits::RATE_WINDOW_MS / 1000);
        trail.refuse("rate", "rate", reason, Some("wait a moment, or do several things in one call"));
    } else {
        trail.say("rate", Say::Go, format!("{recent} calls in the last minute"));
    }
}

fn conclude(trail: Trail, state: &State, call: &Call, intent: Digest, risk: Risk) -> Judgement {
    let approval = approval_for(state, call, &intent, risk);
    let verdict = match trail.refusal {
        Some(refusal) => Verdict::No(refusal),
        None if trail.asks.is_empty() || approval.is_some() => Verdict::Go,
        None => Verdict::Ask { why: trail.asks.join("; ") },
    };
    let go = verdict == Verdict::Go;
    Judgement {
        reserved: if go { call.assessment.reserve } else { Cost::ZERO },
        approval: if go && !trail.asks.is_empty() { approval } else { None },
        verdict,
        checks: trail.checks,
        intent,
        generation: state.generation,
    }
}

/// A person's yes for this very intent, or their yes to such calls for the rest of the run.
fn approval_for(state: &State, call: &Call, intent: &Digest, risk: Risk) -> Option<Approval> {
    let exact = state.calls.get(call.id()).and_then(|known| {
        let approved = known.approval.as_ref()?;
        let bound = match &approved.intent {
            Some(bound) => bound == intent,
            None => known.edited.as_ref() == Some(&call.proposal.args),
        };
        bound.then(|| Approval {
            question: approved.question.clone(),
            intent: intent.clone(),
            by: approved.by.clone(),
        })
    });
    exact.or_else(|| standing_approval(state, call, intent, risk))
}

fn standing_approval(state: &State, call: &Call, intent: &Digest, risk: Risk) -> Option<Approval> {
    if risk >= Risk::Critical {
        return None;
    }
    if state.run_approvals.is_empty() {
        return None;
    }
    let pattern = crate::policy::pattern_for(call);
    let given = state.run_approvals.iter().find(|given| {
        let same = given.agent == call.proposal.agent && given.tool == call.proposal.tool;
        // A program does what its arguments say: only the same command line pattern is the same thing.
        let same_program = call.assessment.commands.is_empty() || given.pattern == pattern;
        same && same_program
            && call.assessment.needs.iter().all(|need| given.needs.iter().any(|had| like(had, need)))
    })?;
    Some(Approval {
        question: mycel_abi::QuestionId::new("for-this-run"),
        intent: intent.clone(),
        by: given.tool.clone(),
    })
}

/// Whether a yes to `had` is meant for `need` as well: the same thing, or a file in the same folder.
fn like(had: &Capability, need: &Capability) -> bool {
    if capability::covers(had, need) {
        return true;
    }
    let same_kind = had.namespace() == need.namespace() && had.action() == need.action();
    let folder =
        |c: &Capability| c.resource().and_then(|r| r.rsplit_once('/')).map(|(folder, _)| folder.to_owned());
    had.namespace() == "fs"
        && same_kind
        && folder(had).is_some_and(|f| !f.is_empty() && Some(f) == folder(need))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_that_go_round_are_seen() {
        let check = |calls: &str, length: usize, rounds: usize, expect: bool| {
            let digests: Vec<Digest> = calls.bytes().map(|letter| Digest::of(&[letter])).collect();
            let calls_seen: Vec<&Digest> = digests.iter().collect();
            assert_eq!(repeats(&calls_seen, length, rounds), expect, "{calls} by {length}");
        };
        check("aa", 1, 3, false);
        check("aaa", 1, 3, true);
        check("baaa", 1, 3, true);
        check("aab", 1, 3, false);
        check("ababab", 2, 3, true);
        check("xababab", 2, 3, true);
        check("abacab", 2, 3, false);
        check("babab", 2, 3, false);
        check("abcabcabc", 3, 3, true);
        check("abcabdabc", 3, 3, false);
    }
}
