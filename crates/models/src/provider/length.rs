//! Whether a provider refuses a request because it is longer than its model's window.
//!
//! No two servers say it alike: some have a code for it, most only words. A request that is too large for the rate of an
//! account is another matter; waiting helps there, and shortening may not.

/// What servers say, in small letters, and which.
const SIGNS: &[&str] = &[
    // The code of OpenAI and of many that speak its protocol.
    "context_length_exceeded",
    // OpenAI, vLLM, OpenRouter, DeepSeek.
    "maximum context length",
    // Anthropic: the conversation alone, with the answer, and in bytes.
    "prompt is too long",
    "exceed context limit",
    "request_too_large",
    // The server of llama.cpp: its code and its words.
    "exceed_context_size_error",
    "exceeds the available context size",
    // Gemini.
    "exceeds the maximum number of tokens",
    // Ollama.
    "exceeds the context length",
    "input length exceeds",
    "exceeds context window",
    "exceeds the context window",
    // LM Studio.
    "when context the overflows",
    "greater than the context length",
];

/// What stands before the number of tokens that the window has.
const BEFORE_WINDOW: &[&str] = &[
    "maximum context length is ",
    "maximum context length of ",
    "context length of only ",
    "available context size (",
    "\"n_ctx\":",
    "tokens allowed (",
    "too large for model with ",
    // Anthropic: `210000 tokens > 200000 maximum`.
    " > ",
    // Our own server.
    " holds ",
];

/// A refusal for length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooLong {
    /// Tokens that the window has, if the server says it.
    pub window: Option<u32>,
}

/// Reads the body of an error.
pub(super) fn refused(body: &str) -> Option<TooLong> {
    let small = body.to_lowercase();
    if !SIGNS.iter().any(|sign| small.contains(sign)) {
        return None;
    }
    let window = BEFORE_WINDOW.iter().find_map(|before| number(small.split_once(before)?.1));
    Some(TooLong { window: window.filter(|window| *window > 0) })
}

/// The number that a text begins with; thousands may be set apart.
fn number(text: &str) -> Option<u32> {
    let digits: String = text
        .trim_start()
        .chars()
        .take_while(|c| c.is_ascii_digit() || *c == ',')
        .filter(char::is_ascii_digit)
        .collect();
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_for_length_are_told_from_others() {
        let check = |body: &str, expect: Option<Option<u32>>| {
            assert_eq!(refused(body).map(|found| found.window), expect, "{body}");
        };
        check(
            r#"{"error":{"message":"This model's maximum context length is 8192 tokens. However, your messages resulted in 9000 tokens.","code":"context_length_exceeded"}}"#,
            Some(Some(8_192)),
        );
        check(
            r#"{"error":{"message":"Please reduce the length of the messages.","code":"context_length_exceeded"}}"#,
            Some(None),
        );
        check(
            r#"{"type":"error","error":{"type":"invalid_request_error","message":"prompt is too long: 210000 tokens > 200000 maximum"}}"#,
            Some(Some(200_000)),
        );
        check(
            "input length and `max_tokens` exceed context limit: 190000 + 21333 > 200000, decrease input length",
            Some(Some(200_000)),
        );
        check(
            r#"{"error":{"type":"request_too_large","message":"Request exceeds the maximum size"}}"#,
            Some(None),
        );
        check(
            r#"{"error":{"code":400,"message":"the request exceeds the available context size, try increasing it","type":"exceed_context_size_error","n_prompt_tokens":5000,"n_ctx":4096}}"#,
            Some(Some(4_096)),
        );
        check(
            "request (5000 tokens) exceeds the available context size (4,096 tokens), try increasing it",
            Some(Some(4_096)),
        );
        check(
            "The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).",
            Some(Some(1_048_576)),
        );
        check("the input length exceeds the context length", Some(None));
        check(
            "Prompt contains 40000 tokens and 0 draft tokens, too large for model with 32768 maximum context length",
            Some(Some(32_768)),
        );
        check(
            "Trying to keep the first 5000 tokens when context the overflows. However, the model is loaded with \
             context length of only 4096 tokens",
            Some(Some(4_096)),
        );
        check(
            r#"{"error":{"message":"the prompt has 600 tokens and the context of m holds 512, with room for an answer","code":"context_length_exceeded"}}"#,
            Some(Some(512)),
        );
        check("maximum context length is 99999999999999 tokens", Some(None));
        check("maximum context length is 0 tokens", Some(None));
        // A limit of the account, and other faults.
        check("Request too large for gpt-4o on tokens per min (TPM): Limit 30000, Requested 40000", None);
        check("max_tokens is too large: 100000", None);
        check("invalid schema for function fs__read", None);
        check("", None);
    }
}
