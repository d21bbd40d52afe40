//! One answer being computed: its tokens, its text on the way out, and when it ends.

use super::sample::{Choice, Sampler};
use super::text::TextStream;
use super::{EngineError, Finish, Piece, Usage};
use crate::constrain::Guide;
use llama_cpp_2::token::LlamaToken;
use llama_cpp_2::vocab::LlamaVocab;
use std::sync::mpsc::Sender;
use std::time::Instant;

/// A request made ready: tokenised, its grammar compiled.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) prompt: Vec<LlamaToken>,
    pub(crate) max_tokens: u32,
    pub(crate) sampler: Sampler,
    pub(crate) guide: Option<Guide>,
    pub(crate) stop: Vec<String>,
    pub(crate) pieces: Sender<Piece>,
}

#[derive(Debug)]
pub(crate) struct Answer {
    /// The sequence it is computed in; none while it waits for another that reads the same beginning.
    pub(crate) slot: Option<usize>,
    /// The prompt, and what was answered so far.
    pub(crate) tokens: Vec<LlamaToken>,
    prompt_length: usize,
    cached: usize,
    room: u32,
    max_tokens: u32,
    sampler: Sampler,
    guide: Option<Guide>,
    text: TextStream,
    pieces: Sender<Piece>,
    admitted: Instant,
    read: Option<Instant>,
    end: Option<End>,
}

#[derive(Debug)]
enum End {
    Finished(Finish),
    Failed(EngineError),
}

impl Answer {
    /// `context` is the number of tokens that prompt and answer may have together.
    pub(crate) fn new(job: Job, context: u32) -> Answer {
        let mut answer = Answer {
            slot: None,
            prompt_length: job.prompt.len(),
            room: context.saturating_sub(count(job.prompt.len())),
            tokens: job.prompt,
            cached: 0,
            max_tokens: job.max_tokens,
            sampler: job.sampler,
            guide: job.guide,
            text: TextStream::new(job.stop),
            pieces: job.pieces,
            admitted: Instant::now(),
            read: None,
            end: None,
        };
        answer.tell_progress(0);
        if answer.max_tokens == 0 {
            answer.end = Some(End::Finished(Finish::Length));
        }
        answer
    }

    pub(crate) fn prompt(&self) -> &[LlamaToken] {
        &self.tokens[..self.prompt_length]
    }

    /// Its prompt is not read yet.
    pub(crate) fn is_reading(&self) -> bool {
        self.read.is_none()
    }

    pub(crate) fn is_over(&self) -> bool {
        self.end.is_some()
    }

    pub(crate) fn begin(&mut self, slot: usize, cached: usize) {
        self.slot = Some(slot);
        self.cached = cached;
    }

    /// Tells how much of the prompt is read; a listener that is gone ends the answer.
    pub(crate) fn tell_progress(&mut self, done: usize) {
        let of = count(self.prompt_length);
        self.send(Piece::Reading { done: count(done).min(of), of });
    }

    /// Takes the model's opinion of what comes next. Returns how many tokens were answered by it.
    pub(crate) fn go_on(&mut self, logits: &[f32], vocab: &LlamaVocab<'_>) -> u64 {
        let before = self.tokens.len();
        self.read.get_or_insert_with(Instant::now);
        if let Err(error) = self.choose(logits, vocab) {
            self.end = Some(End::Failed(error));
        }
        (self.tokens.len() - before) as u64
    }

    pub(crate) fn fail(&mut self, error: EngineError) {
        self.end.get_or_insert(End::Failed(error));
    }

    /// Says the last word.
    pub(crate) fn close(self) {
        let usage = self.usage();
        let last = match self.end {
            Some(End::Finished(finish)) => Piece::Done { finish, usage },
            Some(End::Failed(error)) => Piece::Failed(error),
            None => Piece::Failed(EngineError::Stopped),
        };
        // Nobody listens any more: nothing to tell.
        let _ = self.pieces.send(last);
    }

    fn choose(&mut self, logits: &[f32], vocab: &LlamaVocab<'_>) -> Result<(), EngineError> {
        let choice = self.sampler.choose(logits, self.guide.as_mut())?;
        if vocab.is_eog(choice.token) {
            self.tokens.push(choice.token);
            self.end_with(choice, Finish::Stop, vocab);
            return Ok(());
        }
        if let Some(guide) = &mut self.guide {
            guide.accept(choice.token)?;
        }
        let forced = self.guide.as_mut().map(Guide::forced).unwrap_or_default();
        let complete = self.guide.as_ref().is_some_and(Guide::is_complete);
        let certain = choice.logprob.map(|_| 0.0);
        self.write(choice, complete && forced.is_empty(), vocab);
        for (at, token) in forced.iter().enumerate() {
            if self.is_over() {
                break;
            }
            self.sampler.accept(*token);
            let top = certain.map(|p| (*token, p)).into_iter().collect();
            let last = complete && at + 1 == forced.len();
            self.write(Choice { token: *token, logprob: certain, top }, last, vocab);
        }
        Ok(())
    }

    /// Adds a token to the answer and shows what it makes showable. `last`: the constraint allows nothing after it.
    fn write(&mut self, choice: Choice, last: bool, vocab: &LlamaVocab<'_>) {
        self.tokens.push(choice.token);
        let bytes = vocab.token_to_piece(choice.token, false, None);
        let mut shown = self.text.push(&bytes);
        let written = count(self.tokens.len() - self.prompt_length);
        let end = if shown.stopped || last {
            Some(Finish::Stop)
        } else if written >= self.max_tokens || written >= self.room {
            Some(Finish::Length)
        } else {
            None
        };
        if end.is_some() && !shown.stopped {
            shown.text.push_str(&self.text.finish());
        }
        self.show(shown.text, choice, vocab);
        if let Some(finish) = end {
            self.end.get_or_insert(End::Finished(finish));
        }
    }

    /// Ends with a token that has no text of its own; text that was held back comes out with it. Who asked for
    /// probabilities is told that of the end too: without it a text that stops early looks likelier than it is.
    fn end_with(&mut self, choice: Choice, finish: Finish, vocab: &LlamaVocab<'_>) {
        let rest = self.text.finish();
        if !rest.is_empty() || choice.logprob.is_some() {
            self.show(rest, choice, vocab);
        }
        self.end.get_or_insert(End::Finished(finish));
    }

    fn show(&mut self, text: String, choice: Choice, vocab: &LlamaVocab<'_>) {
        let name = |token: LlamaToken| {
            String::from_utf8_lossy(&vocab.token_to_piece(token, true, None)).into_owned()
        };
        let top = choice.top.into_iter().map(|(token, logprob)| (name(token), logprob)).collect();
        self.send(Piece::Token { text, token: choice.token.0, logprob: choice.logprob, top });
    }

    fn send(&mut self, piece: Piece) {
        if self.pieces.send(piece).is_err() {
            self.end.get_or_insert(End::Finished(Finish::Cancelled));
        }
    }

    fn usage(&self) -> Usage {
        let now = Instant::now();
        let read = self.read.unwrap_or(now);
        Usage {
            prompt_tokens: count(self.prompt_length),
            cached_tokens: count(self.cached),
            completion_tokens: count(self.tokens.len() - self.prompt_length),
            prompt_ms: read.duration_since(self.admitted).as_secs_f64() * 1e3,
            completion_ms: now.duration_since(read).as_secs_f64() * 1e3,
        }
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
