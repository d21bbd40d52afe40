//! One request and its answer: send, read the pieces as they come, ask between them whether to stop, settle the end.

use super::answer::{Answer, Bill, TooMuch};
use super::bound;
use super::config::{self, Kind};
use super::failure::{self, Scene};
use super::frames::{Heard, Listener};
use super::names::Names;
use super::{LanguageModel, wire};
use crate::price::Tokens;
use crate::{BrainError, Delta, Reply};
use futures::StreamExt;
use genai::chat::{
    ChatRequest, ChatResponseFormat, ChatStream, ChatStreamEvent, StopReason as ProviderStop, StreamEnd,
};
use mycel_abi::Cost;
use mycel_abi::{Cleaned, Redactor};
use std::time::Duration;

/// How often a turn asks whether it is cancelled while nothing comes.
const ASK_EVERY: Duration = Duration::from_millis(40);

/// One request.
pub(super) struct Turn<'a> {
    pub model: &'a LanguageModel,
    pub client: &'a genai::Client,
    pub names: Names,
    pub max_tokens: u32,
    /// Bytes of the conversation and the tools, for estimates.
    pub input_bytes: usize,
}

/// What came of it.
pub(super) struct Asked {
    pub result: Result<Reply, BrainError>,
    /// The server does not take the schema that the answer was to be bound to.
    pub schema_refused: bool,
}

/// How the pieces ended.
enum End {
    Finished(StreamEnd),
    Cut,
    Failed(genai::Error),
    TooMuch(TooMuch),
    Cancelled,
}

impl Turn<'_> {
    /// Asks once. `format` binds the answer.
    pub(super) async fn run(
        &self,
        request: ChatRequest,
        format: Option<ChatResponseFormat>,
        show: &mut dyn FnMut(Delta),
        cancelled: &dyn Fn() -> bool,
    ) -> Asked {
        let target = &self.model.target;
        let listener = Listener::default();
        let mut options = wire::options(target, self.max_tokens).with_raw_frame_fn(listener.ear());
        options.response_format = format;
        let service = wire::service(target, self.model.key.as_ref());
        let mut answer = Answer::default();
        let redactor = Redactor::new(self.model.key.as_ref());
        let mut shown = Shown::new(&redactor, show);
        let begun = self.client.exec_chat_stream(service, request, Some(&options));
        let end = match unless_cancelled(begun, cancelled).await {
            None => End::Cancelled,
            Some(Ok(response)) => {
                read(response.stream, target.kind, &mut answer, &mut shown, cancelled).await
            }
            Some(Err(error)) => End::Failed(error),
        };
        shown.finish(&mut answer);
        let schema_refused = matches!(&end, End::Failed(error) if bound::is_refused(error));
        Asked { result: self.conclude(end, answer, listener.heard(), &redactor), schema_refused }
    }

    /// An answer that came at the second time; the first brought nothing and cost nothing but the call.
    pub(super) fn after_refusal(reply: Reply) -> Reply {
        Reply { cost: reply.cost.plus(one_call()), ..reply }
    }

    fn conclude(
        &self,
        end: End,
        answer: Answer,
        heard: Heard,
        redactor: &Redactor,
    ) -> Result<Reply, BrainError> {
        let price = self.model.target.price;
        let estimate = self.estimate(answer.bytes);
        let scene = Scene {
            target: &self.model.target,
            name: &self.model.name,
            redactor,
            key_place: self.model.key_place.as_deref(),
            cost: if answer.bytes > 0 { estimate.cost(price) } else { one_call() },
            came_bytes: answer.bytes,
            stream_error: heard.error,
        };
        match end {
            End::Cancelled => Err(BrainError::Cancelled { cost: estimate.cost(price) }),
            End::Failed(error) => Err(failure::brain_error(&error, &scene)),
            End::TooMuch(TooMuch(why)) => Err(failure::unusable(&why, &scene)),
            End::Cut => Err(failure::cut(&scene)),
            End::Finished(end) if never_finished(&end, scene.target.kind, heard.tokens) => {
                Err(failure::cut(&scene))
            }
            End::Finished(end) => {
                let reason = end.captured_stop_reason.clone();
                let bill = Bill { price, heard: heard.tokens, estimate };
                let reply = answer.finish(end, &self.names, bill, redactor);
                let reply = reply.map_err(|TooMuch(why)| failure::unusable(&why, &scene))?;
                check_promise(reason, reply, &scene)
            }
        }
    }

    /// What was probably used, where the provider does not say.
    fn estimate(&self, came_bytes: usize) -> Tokens {
        let (input, output) = (self.input_bytes.div_ceil(4) as u64, came_bytes.div_ceil(4) as u64);
        Tokens { input, output, ..Tokens::default() }
    }
}

/// What is shown of an answer while it comes, and kept of it: never the key.
struct Shown<'a> {
    show: &'a mut dyn FnMut(Delta),
    text: Cleaned<'a>,
    reasoning: Cleaned<'a>,
}

impl<'a> Shown<'a> {
    fn new(redactor: &'a Redactor, show: &'a mut dyn FnMut(Delta)) -> Self {
        Self { show, text: redactor.stream(), reasoning: redactor.stream() }
    }
    fn text(&mut self, piece: &str, answer: &mut Answer) {
        let piece = self.text.feed(piece);
        self.put(piece, answer);
    }
    fn reasoning(&mut self, piece: &str) {
        let piece = self.reasoning.feed(piece);
        if !piece.is_empty() {
            (self.show)(Delta::Reasoning(piece));
        }
    }
    fn put(&mut self, piece: String, answer: &mut Answer) {
        if !piece.is_empty() {
            answer.text.push_str(&piece);
            (self.show)(Delta::Text(piece));
        }
    }
    fn finish(&mut self, answer: &mut Answer) {
        let rest = self.reasoning.finish();
        if !rest.is_empty() {
            (self.show)(Delta::Reasoning(rest));
        }
        let rest = self.text.finish();
        self.put(rest, answer);
    }
}

/// A request that brought nothing: counted, not charged.
fn one_call() -> Cost {
    Cost { model_calls: 1, ..Cost::ZERO }
}

/// `genai` makes an end for a stream of Ollama or Gemini that simply stops; a real one has a reason, or a count that comes only
/// with the end.
fn never_finished(end: &StreamEnd, kind: Kind, counted: Option<Tokens>) -> bool {
    end.captured_stop_reason.is_none() && (kind == Kind::Gemini || counted.is_none())
}

/// An answer without anything in it is none if the provider says that there was something.
fn check_promise(reason: Option<ProviderStop>, reply: Reply, scene: &Scene) -> Result<Reply, BrainError> {
    if !reply.text.is_empty() || !reply.calls.is_empty() {
        return Ok(reply);
    }
    match reason {
        Some(ProviderStop::ContentFilter(_)) => Err(config::lasting(
            format!("{} refused to answer (its provider's filter)", scene.name),
            "say the goal in other words or choose another model",
        )),
        Some(ProviderStop::ToolCall(_)) => {
            Err(failure::unusable("it announces calls, and none that can be read came", scene))
        }
        Some(
            ProviderStop::Completed(_)
            | ProviderStop::MaxTokens(_)
            | ProviderStop::StopSequence(_)
            | ProviderStop::Other(_),
        )
        | None => Ok(reply),
    }
}

/// What comes of a wait; nothing if it is cancelled before.
async fn unless_cancelled<T>(wait: impl Future<Output = T>, cancelled: &dyn Fn() -> bool) -> Option<T> {
    let mut wait = std::pin::pin!(wait);
    while !cancelled() {
        if let Ok(came) = tokio::time::timeout(ASK_EVERY, &mut wait).await {
            return Some(came);
        }
    }
    None
}

async fn read(
    mut stream: ChatStream,
    kind: Kind,
    answer: &mut Answer,
    shown: &mut Shown<'_>,
    cancelled: &dyn Fn() -> bool,
) -> End {
    loop {
        if cancelled() {
            return End::Cancelled;
        }
        let event = match tokio::time::timeout(ASK_EVERY, stream.next()).await {
            Err(_) => continue,
            Ok(None) => return End::Cut,
            Ok(Some(Err(error))) => return End::Failed(error),
            Ok(Some(Ok(event))) => event,
        };
        match take(event, kind, answer, shown) {
            Ok(None) => {}
            Ok(Some(end)) => return End::Finished(end),
            Err(too_much) => return End::TooMuch(too_much),
        }
    }
}

/// Takes one piece; gives the end when it is the last.
fn take(
    event: ChatStreamEvent,
    kind: Kind,
    answer: &mut Answer,
    shown: &mut Shown<'_>,
) -> Result<Option<StreamEnd>, TooMuch> {
    match event {
        ChatStreamEvent::Start | ChatStreamEvent::Heartbeat => {}
        ChatStreamEvent::Chunk(piece) => {
            answer.grow(piece.content.len())?;
            shown.text(&piece.content, answer);
        }
        ChatStreamEvent::ReasoningChunk(piece) => {
            answer.grow(piece.content.len())?;
            shown.reasoning(&piece.content);
        }
        ChatStreamEvent::ThoughtSignatureChunk(piece) => answer.grow(piece.content.len())?,
        ChatStreamEvent::ToolCallChunk(chunk) => match kind {
            Kind::Openai => answer.add_piece(&chunk.tool_call)?,
            // These come whole with the end; here they only show that something comes.
            Kind::Ollama | Kind::Anthropic | Kind::Gemini => answer.grow(1)?,
        },
        ChatStreamEvent::End(end) => return Ok(Some(end)),
    }
    Ok(None)
}
