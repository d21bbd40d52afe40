//! From a stream of pieces to one answer.

use super::names::Names;
use crate::price::{Price, Tokens};
use crate::{Reply, ReplyCall};
use genai::chat::{StopReason as ProviderStop, StreamEnd, ToolCall};
use mycel_abi::Redactor;
use mycel_abi::{StopReason, limits};
use serde_json::Value;

/// Bytes of one answer, arguments and protocol included. A model's longest answer is far below; more is a fault.
pub(super) const ANSWER_BYTES_MAX: usize = 32 * 1024 * 1024;

/// What has come so far.
#[derive(Debug, Default)]
pub(super) struct Answer {
    pub text: String,
    /// Bytes of text, reasoning and arguments.
    pub bytes: usize,
    calls: Vec<Draft>,
}

/// A call whose arguments still come in pieces.
#[derive(Debug)]
struct Draft {
    id: String,
    name: String,
    args: String,
}

/// The answer is beyond a bound.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooMuch(pub String);

impl Answer {
    pub(super) fn grow(&mut self, bytes: usize) -> Result<(), TooMuch> {
        self.bytes += bytes;
        if self.bytes > ANSWER_BYTES_MAX {
            return Err(TooMuch(format!("it is longer than {ANSWER_BYTES_MAX} bytes")));
        }
        Ok(())
    }

    /// A piece of a call in the OpenAI protocol. A piece with a name begins a call, unless it repeats the name of the
    /// call it continues; a piece without one goes on with the call of its id, or of its place when the id was left
    /// out (then it reads `call_<place>`), or with the last.
    pub(super) fn add_piece(&mut self, piece: &ToolCall) -> Result<(), TooMuch> {
        let args = piece.fn_arguments.as_str().unwrap_or_default();
        self.grow(args.len() + piece.fn_name.len())?;
        let at = self.calls.iter().position(|call| call.id == piece.call_id);
        let same = at.filter(|at| piece.fn_name.is_empty() || self.calls[*at].name == piece.fn_name);
        if let Some(at) = same {
            self.calls[at].args.push_str(args);
            return Ok(());
        }
        if !piece.fn_name.is_empty() {
            return self.begin(piece.call_id.clone(), piece.fn_name.clone(), args.to_owned());
        }
        let place = piece.call_id.strip_prefix("call_").and_then(|n| n.parse::<usize>().ok());
        let last = self.calls.len().checked_sub(1);
        match place.filter(|n| *n < self.calls.len()).or(last) {
            Some(at) => self.calls[at].args.push_str(args),
            None => return self.begin(piece.call_id.clone(), String::new(), args.to_owned()),
        }
        Ok(())
    }

    fn begin(&mut self, id: String, name: String, args: String) -> Result<(), TooMuch> {
        if self.calls.len() >= limits::CALLS_PER_TURN_MAX {
            return Err(TooMuch(format!(
                "it asks for more than {} calls at once",
                limits::CALLS_PER_TURN_MAX
            )));
        }
        self.calls.push(Draft { id, name, args });
        Ok(())
    }

    /// The finished answer.
    pub(super) fn finish(
        mut self,
        end: StreamEnd,
        names: &Names,
        bill: Bill,
        redactor: &Redactor,
    ) -> Result<Reply, TooMuch> {
        let reason = end.captured_stop_reason.clone();
        let heard = bill.heard.filter(|t| t.input > 0 || t.output > 0);
        let tokens = heard.unwrap_or(bill.estimate);
        for call in end.captured_into_tool_calls().unwrap_or_default() {
            let args = match call.fn_arguments {
                Value::String(text) => text,
                other => other.to_string(),
            };
            // Gemini's calls have no ids; those that the reader makes up come again in every piece of an answer.
            let id = if call.call_id.starts_with("call#") { String::new() } else { call.call_id };
            self.begin(id, call.fn_name, args)?;
        }
        for draft in &mut self.calls {
            for text in [&mut draft.id, &mut draft.name, &mut draft.args] {
                *text = redactor.clean(text);
            }
        }
        let calls: Vec<ReplyCall> = self.calls.into_iter().map(|draft| reply_call(draft, names)).collect();
        let stop = stop_reason(reason, !calls.is_empty());
        Ok(Reply {
            text: self.text,
            calls,
            plan: None,
            cost: tokens.cost(bill.price),
            stop,
            read_tokens: heard.map(|t| t.input).filter(|input| *input > 0),
            confidence: None,
        })
    }
}

/// What an answer is charged by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bill {
    pub price: Option<Price>,
    /// The provider's count.
    pub heard: Option<Tokens>,
    /// Used when the provider does not say what was used, so that no answer looks free.
    pub estimate: Tokens,
}

fn reply_call(draft: Draft, names: &Names) -> ReplyCall {
    ReplyCall {
        provider_id: (!draft.id.is_empty()).then_some(draft.id),
        tool: names.tool_of(&draft.name),
        args: parse_args(draft.args),
        title: None,
    }
}

/// No text at all is what several providers send for a tool without arguments.
fn parse_args(text: String) -> Result<Value, String> {
    if text.trim().is_empty() {
        return Ok(Value::Object(serde_json::Map::new()));
    }
    if text.len() > limits::ARGS_BYTES_MAX {
        let head: String = text.chars().take(1000).collect();
        return Err(format!(
            "{head}... ({} bytes; at most {} are taken)",
            text.len(),
            limits::ARGS_BYTES_MAX
        ));
    }
    match serde_json::from_str::<Value>(&text) {
        Ok(value) if value.is_object() => Ok(value),
        Ok(_) | Err(_) => Err(text),
    }
}

/// Some servers say `stop` although there are calls; the calls count.
fn stop_reason(reason: Option<ProviderStop>, has_calls: bool) -> StopReason {
    match reason {
        _ if has_calls => StopReason::Calls,
        Some(ProviderStop::MaxTokens(_)) => StopReason::Length,
        Some(
            ProviderStop::Completed(_)
            | ProviderStop::ToolCall(_)
            | ProviderStop::ContentFilter(_)
            | ProviderStop::StopSequence(_)
            | ProviderStop::Other(_),
        )
        | None => StopReason::End,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(id: &str, name: &str, args: &str) -> ToolCall {
        let fn_arguments = Value::String(args.into());
        ToolCall { call_id: id.into(), fn_name: name.into(), fn_arguments, thought_signatures: None }
    }

    #[test]
    fn pieces_of_calls_find_their_call() {
        let check = |pieces: &[(&str, &str, &str)], expect: &[(&str, &str, &str)]| {
            let mut answer = Answer::default();
            for (id, name, args) in pieces {
                answer.add_piece(&piece(id, name, args)).expect("within bounds");
            }
            let got: Vec<_> =
                answer.calls.iter().map(|c| (c.id.as_str(), c.name.as_str(), c.args.as_str())).collect();
            assert_eq!(got, expect);
        };
        // The id stands in the first piece alone.
        check(&[("a", "x", ""), ("call_0", "", "{"), ("call_0", "", "}")], &[("a", "x", "{}")]);
        // The id stands in every piece, and two calls are mixed.
        check(
            &[("a", "x", "{"), ("b", "y", "["), ("a", "", "}"), ("b", "", "]")],
            &[("a", "x", "{}"), ("b", "y", "[]")],
        );
        // Two calls, ids left out after the first piece.
        check(
            &[("a", "x", ""), ("call_0", "", "1"), ("b", "y", ""), ("call_1", "", "2"), ("call_0", "", "3")],
            &[("a", "x", "13"), ("b", "y", "2")],
        );
        // The name is repeated in every piece.
        check(&[("a", "x", "{"), ("a", "x", "}")], &[("a", "x", "{}")]);
        // No ids at all.
        check(
            &[("call_0", "x", "{}"), ("call_1", "y", "{}")],
            &[("call_0", "x", "{}"), ("call_1", "y", "{}")],
        );
        // An index far away goes to the last call, and takes no memory.
        check(&[("a", "x", "{"), ("call_4000000000", "", "}")], &[("a", "x", "{}")]);
        // A piece of nothing.
        check(&[("call_3", "", "{}")], &[("call_3", "", "{}")]);
    }

    #[test]
    fn an_answer_has_bounds() {
        let mut answer = Answer::default();
        for n in 0..limits::CALLS_PER_TURN_MAX {
            answer.add_piece(&piece(&format!("id{n}"), "x", "{}")).expect("within bounds");
        }
        assert!(answer.add_piece(&piece("one-more", "x", "{}")).is_err());
        assert!(answer.grow(ANSWER_BYTES_MAX).is_err());
    }

    #[test]
    fn arguments_are_an_object_or_the_text_itself() {
        let check = |text: &str, expect: Result<Value, &str>| {
            assert_eq!(parse_args(text.into()), expect.map_err(String::from));
        };
        check("", Ok(serde_json::json!({})));
        check(" {\"a\": 1} ", Ok(serde_json::json!({"a": 1})));
        check("[1]", Err("[1]"));
        check("null", Err("null"));
        check("{\"a\": ", Err("{\"a\": "));
        let huge = parse_args("x".repeat(limits::ARGS_BYTES_MAX + 1)).expect_err("too long");
        assert!(huge.len() < 1200);
    }
}
