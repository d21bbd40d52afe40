//! From a conversation to the request of a provider, through `genai`.
//!
//! Address and headers are ours (`RequestOverride`): no key is looked up by anyone else, a server without a key gets
//! none, and the address is exactly the one that was checked.

use super::config::{Kind, Target};
use super::names::Names;
use crate::transcript::{Message, PastCall, PastResult, Transcript};
use crate::{BrainError, ToolDef};
use genai::adapter::AdapterKind;
use genai::chat::{
    CacheControl, ChatMessage, ChatOptions, ChatRequest, ContentPart, MessageContent, Tool, ToolCall,
    ToolResponse,
};
use genai::resolver::{AuthData, Endpoint};
use genai::{Headers, ModelIden, ServiceTarget};
use mycel_abi::Secret;
use serde_json::{Value, json};
use std::time::Duration;

pub(super) fn adapter(kind: Kind) -> AdapterKind {
    match kind {
        Kind::Openai => AdapterKind::OpenAI,
        Kind::Ollama => AdapterKind::Ollama,
        Kind::Anthropic => AdapterKind::Anthropic,
        Kind::Gemini => AdapterKind::Gemini,
    }
}

/// The headers that show the key, and say which version of a protocol is meant.
pub(super) fn headers(kind: Kind, key: Option<&Secret>) -> Vec<(String, String)> {
    let mut headers: Vec<(String, String)> = vec![];
    match kind {
        Kind::Openai | Kind::Ollama => {
            headers.extend(key.map(|key| ("authorization".into(), format!("Bearer {}", key.reveal()))));
        }
        Kind::Anthropic => {
            headers.push(("anthropic-version".into(), "2023-06-01".into()));
            headers.extend(key.map(|key| ("x-api-key".into(), key.reveal().to_owned())));
        }
        Kind::Gemini => headers.extend(key.map(|key| ("x-goog-api-key".into(), key.reveal().to_owned()))),
    }
    headers
}

pub(super) fn service(target: &Target, key: Option<&Secret>) -> ServiceTarget {
    let headers = headers(target.kind, key);
    ServiceTarget {
        endpoint: Endpoint::from_owned(target.chat_url.clone()),
        auth: AuthData::RequestOverride { url: target.chat_url.clone(), headers: Headers::from(headers) },
        model: ModelIden::new(adapter(target.kind), target.model.clone()),
    }
}

pub(super) fn options(target: &Target, max_tokens: u32) -> ChatOptions {
    let options = ChatOptions::default()
        .with_max_tokens(max_tokens)
        // This also asks an OpenAI server to count; the others always do.
        .with_capture_usage(target.kind == Kind::Openai)
        // The OpenAI reader would make as many calls as the largest index says; we assemble those ourselves.
        .with_capture_tool_calls(target.kind != Kind::Openai)
        .with_stream_header_timeout(Duration::from_secs(target.first_timeout_s.into()))
        .with_stream_read_timeout(Duration::from_secs(target.idle_timeout_s.into()));
    match target.kind {
        // The model is called what the person called it, also if its name ends in a word like `-high`.
        Kind::Openai | Kind::Anthropic => options.with_extra_body(json!({ "model": target.model })),
        // The address names Gemini's model.
        Kind::Ollama | Kind::Gemini => options,
    }
}

pub(super) fn request(kind: Kind, transcript: Transcript, tools: &[ToolDef], names: &Names) -> ChatRequest {
    let goes_on = transcript.messages.len() > 1;
    let mut messages: Vec<ChatMessage> =
        transcript.messages.into_iter().flat_map(|m| chat_messages(kind, m, names)).collect();
    let mut tools: Vec<Tool> = tools.iter().map(|tool| chat_tool(tool, names)).collect();
    let mut system = (!transcript.system.trim().is_empty()).then_some(transcript.system);
    if kind == Kind::Anthropic {
        mark_for_cache(&mut system, &mut tools, &mut messages, goes_on);
    }
    let mut request = ChatRequest::new(messages);
    if let Some(system) = system {
        request = request.with_system(system);
    }
    if !tools.is_empty() {
        request = request.with_tools(tools);
    }
    request
}

/// Anthropic caches only what ends at a mark, for five minutes. Marked are the tools and the instructions, which every turn of
/// every agent begins with, and what was last said once a conversation goes on: the next turn begins with all of it. (The
/// reader passes on no mark of the system text itself, so it goes as a message of the system.)
fn mark_for_cache(
    system: &mut Option<String>,
    tools: &mut [Tool],
    messages: &mut Vec<ChatMessage>,
    goes_on: bool,
) {
    let mark = |message: ChatMessage| message.with_options(CacheControl::Ephemeral);
    if let Some(last) = tools.last_mut() {
        last.cache_control = Some(CacheControl::Ephemeral);
    }
    if let Some(last) = messages.pop_if(|_| goes_on) {
        messages.push(mark(last));
    }
    if let Some(text) = system.take() {
        messages.insert(0, mark(ChatMessage::system(text)));
    }
}

fn chat_tool(tool: &ToolDef, names: &Names) -> Tool {
    Tool::new(names.wire_name(&tool.name))
        .with_description(tool.description.clone())
        .with_schema(tool.input.clone())
}

fn chat_messages(kind: Kind, message: Message, names: &Names) -> Vec<ChatMessage> {
    match message {
        Message::Person(text) => vec![ChatMessage::user(text)],
        Message::Model { text, calls } => {
            let text = (!text.trim().is_empty()).then(|| ContentPart::Text(text.trim_end().to_owned()));
            let calls = calls.into_iter().map(|call| ContentPart::ToolCall(chat_call(call, names)));
            let parts: Vec<ContentPart> = text.into_iter().chain(calls).collect();
            vec![ChatMessage::assistant(MessageContent::from_parts(parts))]
        }
        Message::Results(results) => {
            let parts =
                results.into_iter().map(|result| ContentPart::ToolResponse(chat_result(result, names)));
            match kind {
                // Anthropic wants all results of a turn in one message; the reader for OpenAI splits it.
                Kind::Openai | Kind::Anthropic | Kind::Gemini => {
                    vec![ChatMessage::tool(MessageContent::from_parts(parts.collect::<Vec<_>>()))]
                }
                Kind::Ollama => {
                    parts.map(|part| ChatMessage::tool(MessageContent::from_parts(vec![part]))).collect()
                }
            }
        }
    }
}

fn chat_call(call: PastCall, names: &Names) -> ToolCall {
    ToolCall {
        call_id: call.id,
        fn_name: names.wire_name(&call.tool),
        fn_arguments: call.args,
        thought_signatures: None,
    }
}

fn chat_result(result: PastResult, names: &Names) -> ToolResponse {
    ToolResponse { call_id: result.id, fn_name: Some(names.wire_name(&result.tool)), content: result.text }
}

/// A key must be able to stand in a header. `place` says where it is from.
pub(super) fn check_key(key: &Secret, place: &str) -> Result<(), BrainError> {
    let value = key.reveal();
    if !value.is_empty() && value.bytes().all(|b| b.is_ascii_graphic()) {
        return Ok(());
    }
    Err(super::config::lasting(
        format!("the key in {place} cannot be used: it is empty or has characters that no key has"),
        format!("set {place} to the key alone, without quotes, spaces or line ends"),
    ))
}

/// Bytes of the tool descriptions, for estimates.
pub(super) fn tools_bytes(tools: &[ToolDef]) -> usize {
    let text = |value: &Value| value.to_string().len();
    tools.iter().map(|tool| tool.name.len() + tool.description.len() + text(&tool.input) + 60).sum()
}
