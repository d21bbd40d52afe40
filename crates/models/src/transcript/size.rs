//! How many tokens a conversation has, by an estimate that errs upwards.
//!
//! Tokenizers differ. What they share: a token of a language written with Latin letters has about four letters, digits and
//! signs come in shorter ones, other alphabets in about two letters, and of Chinese, Japanese or Korean nearly every letter
//! is one or more. Each letter is charged a little more than that. Whoever knows the provider's own count of an earlier turn
//! corrects the estimate by it, down to [`LEAST_PERMILLE`].

use super::fit::MESSAGE_TOKENS;
use super::{Message, Transcript};
use crate::ToolDef;

/// No correction goes below this. Even then a text has no fewer tokens than by the four bytes each that conversations are
/// cut by, so what the estimate lets through is not cut.
pub const LEAST_PERMILLE: u64 = 875;
/// Nor above this: a count that is so far off is about something else.
pub const MOST_PERMILLE: u64 = 3_000;
/// Tokens of a tool besides its texts.
const TOOL_TOKENS: u64 = 20;

/// Tokens of a text.
pub fn text_tokens(text: &str) -> u64 {
    let thousandths: u64 = text.chars().map(thousandths).sum();
    thousandths.div_ceil(1_000)
}

/// What a letter is charged, in thousandths of a token.
fn thousandths(letter: char) -> u64 {
    match letter.len_utf8() {
        1 if letter.is_ascii_alphabetic() || letter == ' ' => 286,
        1 => 450,
        2 => 750,
        3 => 2_000,
        _ => 3_000,
    }
}

impl Transcript {
    /// Tokens of the conversation.
    pub fn tokens(&self) -> u64 {
        text_tokens(&self.system) + self.messages.iter().map(message_tokens).sum::<u64>()
    }
}

fn message_tokens(message: &Message) -> u64 {
    let frame = MESSAGE_TOKENS as u64;
    let said = match message {
        Message::Person(text) => text_tokens(text),
        Message::Model { text, calls } => {
            let calls = calls.iter().map(|call| {
                frame + text_tokens(&call.id) + text_tokens(&call.tool) + text_tokens(&call.args.to_string())
            });
            text_tokens(text) + calls.sum::<u64>()
        }
        Message::Results(results) => {
            let one =
                |result: &super::PastResult| frame + text_tokens(&result.id) + text_tokens(&result.text);
            results.iter().map(one).sum()
        }
    };
    frame + said
}

/// Tokens of the descriptions of tools.
pub fn tools_tokens(tools: &[ToolDef]) -> u64 {
    let one = |tool: &ToolDef| {
        TOOL_TOKENS
            + text_tokens(&tool.name)
            + text_tokens(&tool.description)
            + text_tokens(&tool.input.to_string())
    };
    tools.iter().map(one).sum()
}
