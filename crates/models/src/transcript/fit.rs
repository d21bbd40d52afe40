//! Making a conversation fit: shorten the oldest, keep the goal and the last turn.

use super::{Message, Transcript};
use serde_json::Value;

/// Bytes that stay of an old piece.
const STUB_BYTES: usize = 240;
/// Tokens that a message costs besides its text.
pub(super) const MESSAGE_TOKENS: usize = 8;

/// Tokens of a text, by the rule of thumb of four bytes each. An estimate: providers count differently.
pub fn tokens_of(text: &str) -> usize {
    text.len().div_ceil(4)
}

/// What is shortened in a pass, in this order.
#[derive(Clone, Copy)]
enum Piece {
    Results,
    Arguments,
    Thoughts,
}

pub(super) fn fit(made: &mut Transcript, tokens: usize) {
    let last_turn =
        made.messages.iter().rposition(|m| matches!(m, Message::Model { .. })).unwrap_or(made.messages.len());
    let mut used = tokens_of(&made.system) + made.messages.iter().map(message_tokens).sum::<usize>();
    for piece in [Piece::Results, Piece::Arguments, Piece::Thoughts] {
        // The first message is the goal.
        for at in 1..last_turn.max(1) {
            if used <= tokens {
                return;
            }
            let before = message_tokens(&made.messages[at]);
            made.shortened += shorten(&mut made.messages[at], piece);
            used = used + message_tokens(&made.messages[at]) - before;
        }
    }
    made.over_budget = used > tokens;
}

fn message_tokens(message: &Message) -> usize {
    MESSAGE_TOKENS
        + match message {
            Message::Person(text) => tokens_of(text),
            Message::Model { text, calls } => {
                let calls = calls
                    .iter()
                    .map(|c| MESSAGE_TOKENS + tokens_of(&c.tool) + value_bytes(&c.args).div_ceil(4));
                tokens_of(text) + calls.sum::<usize>()
            }
            Message::Results(results) => results.iter().map(|r| MESSAGE_TOKENS + tokens_of(&r.text)).sum(),
        }
}

/// Length of the JSON text, about; cheaper than writing it.
fn value_bytes(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) => 5,
        Value::Number(_) => 8,
        Value::String(text) => text.len() + 2,
        Value::Array(items) => 2 + items.iter().map(|v| value_bytes(v) + 1).sum::<usize>(),
        Value::Object(fields) => 2 + fields.iter().map(|(k, v)| k.len() + 4 + value_bytes(v)).sum::<usize>(),
    }
}

/// Shortens one kind of piece of a message; says how many it shortened.
fn shorten(message: &mut Message, piece: Piece) -> usize {
    match (piece, message) {
        (Piece::Results, Message::Results(results)) => {
            results.iter_mut().map(|r| shorten_text(&mut r.text)).filter(|done| *done).count()
        }
        (Piece::Arguments, Message::Model { calls, .. }) => {
            calls.iter_mut().map(|call| shorten_strings(&mut call.args)).sum()
        }
        // What a person said stays whole.
        (Piece::Thoughts, Message::Model { text, .. }) => usize::from(shorten_text(text)),
        (Piece::Results | Piece::Arguments | Piece::Thoughts, _) => 0,
    }
}

fn shorten_text(text: &mut String) -> bool {
    if text.len() <= STUB_BYTES {
        return false;
    }
    *text = cut(text, STUB_BYTES);
    true
}

fn shorten_strings(value: &mut Value) -> usize {
    match value {
        Value::String(text) => usize::from(shorten_text(text)),
        Value::Array(items) => items.iter_mut().map(shorten_strings).sum(),
        Value::Object(fields) => fields.values_mut().map(shorten_strings).sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
    }
}

/// At most `bytes` of a text and a mark: three parts of its head and one of its tail, since an error stands at the end.
pub(super) fn cut(text: &str, bytes: usize) -> String {
    if text.len() <= bytes {
        return text.to_owned();
    }
    let mark_room = 64.min(bytes);
    let keep = bytes - mark_room;
    let head = floor(text, keep / 4 * 3);
    let tail = ceil(text, text.len() - keep / 4);
    let left_out = tail - head;
    format!("{}...[{left_out} of {} bytes left out]...{}", &text[..head], text.len(), &text[tail..])
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn ceil(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}
