//! From what happened to what a language model reads.
//!
//! A [`Transcript`] is a conversation in words that every provider shares: the system prompt, the goal as the first
//! thing the person says, then turns. It is made from the [`Context`] alone, so the same journal gives the same
//! conversation. Three promises hold, because providers refuse a conversation that breaks them:
//!
//! - every call of a turn has exactly one result, and the results follow the turn before anything else is said;
//! - ids are unique in the conversation and made of letters, digits, `_` and `-`;
//! - no turn of the model is empty, and nobody but the model speaks twice in a row.
//!
//! What does not fit is shortened, oldest first, with a mark that says so: results, then arguments, then thoughts. The
//! goal and the last turn with its results are never touched beyond the bound of one result.

mod fit;
mod size;

use crate::{CallResult, Context, Item, ReplyCall};
use mycel_abi::{Outcome, OutcomeStatus, Refusal};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

pub use self::fit::tokens_of;
pub use self::size::{LEAST_PERMILLE, MOST_PERMILLE, text_tokens, tools_tokens};

/// A conversation, ready for any provider.
#[derive(Debug, Clone, PartialEq)]
pub struct Transcript {
    pub system: String,
    pub messages: Vec<Message>,
    /// How many pieces were shortened to fit.
    pub shortened: usize,
    /// It still does not fit; the provider may refuse it.
    pub over_budget: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Person(String),
    Model {
        text: String,
        calls: Vec<PastCall>,
    },
    /// The results of the turn before, in the order of its calls.
    Results(Vec<PastResult>),
}

#[derive(Debug, Clone, PartialEq)]
pub struct PastCall {
    pub id: String,
    pub tool: String,
    /// Always an object.
    pub args: Value,
}

#[derive(Debug, Clone, PartialEq)]
pub struct PastResult {
    pub id: String,
    pub tool: String,
    pub text: String,
}

/// What must be kept to.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// Tokens of the whole conversation, by the estimate of [`tokens_of`].
    pub tokens: usize,
    /// Bytes of one result's text.
    pub result_bytes: usize,
}

impl Room {
    /// Room for all of it: only single results are bounded.
    pub(crate) fn for_all(window_tokens: usize) -> Self {
        Room { tokens: usize::MAX, ..Room::for_window(window_tokens) }
    }
    /// A quarter of the window for one result, so that a few of them and the talk fit; never under 1 KiB.
    pub fn for_window(tokens: usize) -> Self {
        Room { tokens, result_bytes: tokens.max(1024) }
    }
}

/// Longest id that every provider takes.
const ID_BYTES_MAX: usize = 40;
/// Bytes of a malformed call's text that are shown back.
const MALFORMED_BYTES_MAX: usize = 2000;

/// The conversation of a context.
pub fn transcript(context: &Context, room: Room) -> Transcript {
    let mut maker = Maker { room, ids: BTreeSet::new(), messages: vec![], shortened: 0 };
    maker.messages.push(Message::Person(context.goal.text.clone()));
    let mut rest = context.items.as_slice();
    while let Some((first, after)) = rest.split_first() {
        let Item::Thought { text, calls } = first else {
            maker.say(first);
            rest = after;
            continue;
        };
        let end = after.iter().position(|i| matches!(i, Item::Thought { .. })).unwrap_or(after.len());
        maker.turn(text, calls, &after[..end]);
        rest = &after[end..];
    }
    let mut made = Transcript {
        system: context.system.clone(),
        messages: maker.messages,
        shortened: maker.shortened,
        over_budget: false,
    };
    fit::fit(&mut made, room.tokens);
    made
}

struct Maker {
    room: Room,
    ids: BTreeSet<String>,
    messages: Vec<Message>,
    shortened: usize,
}

impl Maker {
    /// One turn and what followed it until the next.
    fn turn(&mut self, text: &str, calls: &[ReplyCall], after: &[Item]) {
        if calls.is_empty() && text.trim().is_empty() {
            after.iter().for_each(|item| self.say(item));
            return;
        }
        let past: Vec<PastCall> = calls.iter().map(|call| self.past_call(call)).collect();
        let mut answers: Vec<Option<&CallResult>> = vec![None; calls.len()];
        let mut others = vec![];
        for item in after {
            match item {
                Item::Result { provider_id, tool, result, .. } => {
                    match place(calls, &answers, provider_id.as_deref(), tool) {
                        Some(at) => answers[at] = Some(result),
                        None => others.push(item),
                    }
                }
                Item::Thought { .. } | Item::Person { .. } | Item::Kernel { .. } => others.push(item),
            }
        }
        let results = past.iter().zip(calls).zip(&answers).map(|((call, asked), answer)| {
            let text = answer.map_or_else(|| unanswered(asked), result_text);
            PastResult { id: call.id.clone(), tool: call.tool.clone(), text }
        });
        let results: Vec<PastResult> =
            results.collect::<Vec<_>>().into_iter().map(|r| self.bounded(r)).collect();
        self.messages.push(Message::Model { text: text.to_owned(), calls: past });
        if !results.is_empty() {
            self.messages.push(Message::Results(results));
        }
        others.into_iter().for_each(|item| self.say(item));
    }

    fn past_call(&mut self, call: &ReplyCall) -> PastCall {
        let args = match &call.args {
            Ok(args) if args.is_object() => args.clone(),
            Ok(other) => json!({ "malformed_arguments": fit::cut(&other.to_string(), MALFORMED_BYTES_MAX) }),
            Err(text) => json!({ "malformed_arguments": fit::cut(text, MALFORMED_BYTES_MAX) }),
        };
        PastCall { id: self.fresh_id(call.provider_id.as_deref()), tool: call.tool.clone(), args }
    }

    /// The provider's id where it may stand, else one made from its place in the conversation.
    fn fresh_id(&mut self, given: Option<&str>) -> String {
        let clean: String =
            given.unwrap_or_default().chars().filter(|c| is_id_char(*c)).take(ID_BYTES_MAX).collect();
        let mut id = clean;
        if id.is_empty() || self.ids.contains(&id) {
            id = format!("call_{}", self.ids.len() + 1);
        }
        while self.ids.contains(&id) {
            id.push('x');
        }
        self.ids.insert(id.clone());
        id
    }

    fn bounded(&mut self, mut result: PastResult) -> PastResult {
        if result.text.len() > self.room.result_bytes {
            result.text = fit::cut(&result.text, self.room.result_bytes);
            self.shortened += 1;
        }
        result
    }

    /// Something that is no turn of the model.
    fn say(&mut self, item: &Item) {
        let text = match item {
            Item::Person { text } => text.clone(),
            Item::Kernel { text } => format!("[kernel] {text}"),
            Item::Result { tool, result, .. } => {
                format!(
                    "[kernel] result of {tool}: {}",
                    fit::cut(&result_text(result), self.room.result_bytes)
                )
            }
            Item::Thought { text, .. } => text.clone(),
        };
        if text.trim().is_empty() {
            return;
        }
        match self.messages.last_mut() {
            // Some servers refuse a person who speaks twice in a row.
            Some(Message::Person(before)) => {
                before.push_str("\n\n");
                before.push_str(&text);
            }
            _ => self.messages.push(Message::Person(text)),
        }
    }
}

fn is_id_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '-'
}

/// Which call of the turn a result belongs to: by the provider's id, else the first of that tool still without one.
fn place(
    calls: &[ReplyCall],
    answers: &[Option<&CallResult>],
    provider_id: Option<&str>,
    tool: &str,
) -> Option<usize> {
    let open = |at: &usize| answers[*at].is_none();
    let by_id = provider_id.and_then(|id| {
        (0..calls.len()).filter(open).find(|at| calls[*at].provider_id.as_deref() == Some(id))
    });
    by_id.or_else(|| {
        let same_tool = |at: &usize| {
            calls[*at].tool == tool && (provider_id.is_none() || calls[*at].provider_id.is_none())
        };
        (0..calls.len()).filter(open).find(same_tool)
    })
}

fn unanswered(call: &ReplyCall) -> String {
    match &call.args {
        Ok(_) => json!({ "status": "not_run", "note": "it was not run" }).to_string(),
        Err(_) => json!({ "status": "refused", "rule": "malformed",
            "reason": "the arguments were no JSON object; nothing was run" })
        .to_string(),
    }
}

/// What the model reads about a call's end, as compact JSON.
fn result_text(result: &CallResult) -> String {
    let fields = match result {
        CallResult::Done(outcome) => outcome_fields(outcome),
        CallResult::Refused(refusal) => refusal_fields(refusal),
    };
    Value::Object(fields).to_string()
}

fn outcome_fields(outcome: &Outcome) -> Map<String, Value> {
    let mut fields = Map::new();
    fields.insert("status".into(), outcome.status.as_str().into());
    let note = match outcome.status {
        OutcomeStatus::Ok | OutcomeStatus::Failed => None,
        OutcomeStatus::TimedOut => Some("it was stopped after its time; it may have done a part: look first"),
        OutcomeStatus::Cancelled => Some("a person stopped it; it may have done a part: look first"),
        OutcomeStatus::Observed => {
            Some("it was interrupted, and a look afterwards found that it had happened")
        }
        OutcomeStatus::NotDone => {
            Some("it was interrupted, and a look afterwards found that it had not happened")
        }
        OutcomeStatus::Unknown => Some("it may have run; look first, and do not repeat it blindly"),
    };
    if let Some(note) = note {
        fields.insert("note".into(), note.into());
    }
    if let Some(failure) = &outcome.failure {
        let mut error = Map::new();
        error.insert("kind".into(), failure.kind.clone().into());
        error.insert("message".into(), failure.message.clone().into());
        if let Some(hint) = &failure.hint {
            error.insert("hint".into(), hint.clone().into());
        }
        fields.insert("error".into(), error.into());
    }
    if !outcome.output.is_null() {
        fields.insert("output".into(), outcome.output.clone());
    }
    if outcome.full_output.is_some() {
        fields.insert("output_is_cut".into(), true.into());
    }
    fields
}

fn refusal_fields(refusal: &Refusal) -> Map<String, Value> {
    let mut fields = Map::new();
    fields.insert("status".into(), "refused".into());
    fields.insert("note".into(), "it was not run".into());
    fields.insert("rule".into(), refusal.rule.clone().into());
    fields.insert("reason".into(), refusal.reason.clone().into());
    if let Some(hint) = &refusal.hint {
        fields.insert("hint".into(), hint.clone().into());
    }
    fields
}

#[cfg(test)]
mod tests;
