//! What stands in the raw frames of a stream and is lost, or badly read, on the way through the reader.
//!
//! Ollama reports a failure in the middle of an answer as a line with `error`, which the reader passes over. Some servers
//! of the OpenAI protocol send the count of tokens in a frame that also has a choice, where the reader does not look. And
//! the reader adds counts in 32 bits, where a hostile count overflows. So counts are read here, for every protocol.

use crate::price::Tokens;
use genai::chat::{FrameCtx, RawFrameRef};
use serde_json::Value;
use std::sync::{Arc, Mutex};

/// What was heard.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Heard {
    pub error: Option<String>,
    /// The count of tokens as far as it was told; later frames complete or replace earlier ones.
    pub tokens: Option<Tokens>,
}

/// Listens to one stream.
#[derive(Debug, Default, Clone)]
pub(super) struct Listener(Arc<Mutex<Heard>>);

impl Listener {
    pub(super) fn ear(&self) -> impl Fn(&FrameCtx, RawFrameRef<'_>) + Send + Sync + 'static {
        let heard = self.0.clone();
        move |_, frame| {
            if let Ok(mut heard) = heard.lock() {
                hear(&mut heard, frame.data);
            }
        }
    }

    pub(super) fn heard(&self) -> Heard {
        self.0.lock().unwrap_or_else(|broken| broken.into_inner()).clone()
    }
}

/// Words of frames that are worth reading. Most frames hold none of them, so most are not read twice.
const WORDS: [&str; 5] =
    ["\"error\"", "\"prompt_tokens\"", "\"output_tokens\"", "\"eval_count\"", "\"usageMetadata\""];

fn hear(heard: &mut Heard, data: &str) {
    if !WORDS.iter().any(|word| data.contains(word)) {
        return;
    }
    let Ok(frame) = serde_json::from_str::<Value>(data) else { return };
    if let Some(error) = frame.get("error").and_then(Value::as_str) {
        heard.error = Some(error.to_owned());
    }
    if let Some(tokens) = openai(&frame)
        .or_else(|| ollama(&frame))
        .or_else(|| gemini(&frame))
        .or_else(|| anthropic(&frame, heard.tokens))
    {
        heard.tokens = Some(tokens);
    }
}

fn count(frame: &Value, path: &str) -> Option<u64> {
    frame.pointer(path).and_then(Value::as_u64)
}

fn openai(frame: &Value) -> Option<Tokens> {
    Some(Tokens {
        input: count(frame, "/usage/prompt_tokens")?,
        output: count(frame, "/usage/completion_tokens").unwrap_or(0),
        cached: count(frame, "/usage/prompt_tokens_details/cached_tokens")
            // As DeepSeek calls it.
            .or_else(|| count(frame, "/usage/prompt_cache_hit_tokens"))
            .unwrap_or(0),
        written: count(frame, "/usage/prompt_tokens_details/cache_write_tokens").unwrap_or(0),
    })
}

fn ollama(frame: &Value) -> Option<Tokens> {
    let output = count(frame, "/eval_count")?;
    let input = count(frame, "/prompt_eval_count").unwrap_or(0);
    Some(Tokens { input, output, ..Tokens::default() })
}

/// The count so far stands in every frame. What was thought is charged as output and told beside it.
fn gemini(frame: &Value) -> Option<Tokens> {
    let part = |name: &str| count(frame, &format!("/usageMetadata/{name}"));
    let input = part("promptTokenCount")?;
    let output =
        part("candidatesTokenCount").unwrap_or(0).saturating_add(part("thoughtsTokenCount").unwrap_or(0));
    Some(Tokens {
        input: input.saturating_add(part("toolUsePromptTokenCount").unwrap_or(0)),
        output,
        cached: part("cachedContentTokenCount").unwrap_or(0),
        written: 0,
    })
}

/// The input is told at the start, without what the cache gave or took, and by some again at the end; the output at the end.
fn anthropic(frame: &Value, before: Option<Tokens>) -> Option<Tokens> {
    let told = |usage: &str| -> Option<Tokens> {
        let part = |name: &str| count(frame, &format!("{usage}/{name}"));
        let cached = part("cache_read_input_tokens").unwrap_or(0);
        let written = part("cache_creation_input_tokens").unwrap_or(0);
        let input = part("input_tokens")?.saturating_add(cached).saturating_add(written);
        Some(Tokens { input, output: part("output_tokens").unwrap_or(0), cached, written })
    };
    let Some(output) = count(frame, "/usage/output_tokens") else { return told("/message/usage") };
    let before = before.unwrap_or_default();
    let again = told("/usage").filter(|again| again.input > before.input);
    Some(Tokens { output, ..again.unwrap_or(before) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_and_counts_are_heard_and_nothing_else() {
        let check = |frames: &[&str], error: Option<&str>, total: Option<u64>| {
            let mut heard = Heard::default();
            frames.iter().for_each(|frame| hear(&mut heard, frame));
            let got = (heard.error.as_deref(), heard.tokens.map(|t| t.input.saturating_add(t.output)));
            assert_eq!(got, (error, total), "{frames:?}");
        };
        check(&[r#"{"error":"out of memory"}"#], Some("out of memory"), None);
        check(&[r#"{"message":{"content":"the \"error\" is"}}"#], None, None);
        check(
            &[r#"{"choices":[{"delta":{}}],"usage":{"prompt_tokens":30,"completion_tokens":9}}"#],
            None,
            Some(39),
        );
        check(
            &[r#"{"usage":{"prompt_tokens":1}}"#, r#"{"usage":null}"#, r#"{"usage":{"prompt_tokens":2}}"#],
            None,
            Some(2),
        );
        check(&[r#"{"done":true,"prompt_eval_count":5,"eval_count":6}"#], None, Some(11));
        check(
            &[
                r#"{"usageMetadata":{"promptTokenCount":7}}"#,
                r#"{"usageMetadata":{"promptTokenCount":7,"candidatesTokenCount":2,"thoughtsTokenCount":4}}"#,
            ],
            None,
            Some(13),
        );
        let start =
            r#"{"message":{"usage":{"input_tokens":10,"output_tokens":1,"cache_read_input_tokens":4}}}"#;
        check(&[start, r#"{"delta":{},"usage":{"output_tokens":7}}"#], None, Some(21));
        check(&[start], None, Some(15));
        check(&[start, r#"{"usage":{"input_tokens":30,"output_tokens":7}}"#], None, Some(37));
        let most = u64::MAX;
        let huge = format!(
            r#"{{"message":{{"usage":{{"input_tokens":{most},"cache_read_input_tokens":{most},"output_tokens":{most}}}}}}}"#
        );
        check(&[&huge], None, Some(most));
        check(&["[DONE]", "", "{\"error\"", "{\"prompt_tokens\""], None, None);
        check(&[r#"{"usage":{"prompt_tokens":-1}}"#], None, None);
    }
}
