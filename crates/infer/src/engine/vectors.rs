//! Vectors of texts: many texts in one batch, one vector each, in the way of pooling that the model's file names.

use super::figures::Figures;
use super::{EngineError, Usage};
use llama_cpp_2::context::LlamaContext;
use llama_cpp_2::llama_batch::LlamaBatch;
use llama_cpp_2::token::LlamaToken;
use std::sync::mpsc::Sender;
use std::time::Instant;

pub(crate) type Vectors = Result<(Vec<Vec<f32>>, Usage), EngineError>;

/// Texts, tokenised; each has at least one token and fits the context.
#[derive(Debug)]
pub(crate) struct Work {
    pub(crate) texts: Vec<Vec<LlamaToken>>,
    /// Texts in one batch.
    pub(crate) sequences: u32,
    pub(crate) reply: Sender<Vectors>,
}

impl Work {
    pub(crate) fn run(self, context: &mut LlamaContext<'_>, figures: &Figures) {
        let began = Instant::now();
        let tokens: usize = self.texts.iter().map(Vec::len).sum();
        figures.change(|f| {
            f.queue_length = f.queue_length.saturating_sub(1);
            f.requests += 1;
            f.prompt_tokens += tokens as u64;
        });
        let vectors = self.compute(context);
        let usage = Usage {
            prompt_tokens: u32::try_from(tokens).unwrap_or(u32::MAX),
            prompt_ms: began.elapsed().as_secs_f64() * 1e3,
            ..Usage::default()
        };
        // Nobody waits any more: nothing to tell.
        let _ = self.reply.send(vectors.map(|vectors| (vectors, usage)));
    }

    fn compute(&self, context: &mut LlamaContext<'_>) -> Result<Vec<Vec<f32>>, EngineError> {
        let room = context.n_batch().min(context.n_ubatch()) as usize;
        let mut batch = LlamaBatch::new(room, 1);
        let mut vectors = Vec::with_capacity(self.texts.len());
        let mut rest = &self.texts[..];
        while !rest.is_empty() {
            let (now, later) = rest.split_at(self.fitting(rest, room));
            batch.clear();
            for (sequence, text) in now.iter().enumerate() {
                for (place, token) in text.iter().enumerate() {
                    batch.add(*token, place as i32, &[sequence as i32], true).map_err(failed)?;
                }
            }
            context.clear_kv_cache();
            context.decode(&mut batch).map_err(failed)?;
            for sequence in 0..now.len() {
                let vector = context.embeddings_seq_ith(sequence as i32).map_err(failed)?;
                vectors.push(of_length_one(vector)?);
            }
            rest = later;
        }
        Ok(vectors)
    }

    /// How many texts from the front fit one batch; at least one.
    fn fitting(&self, texts: &[Vec<LlamaToken>], room: usize) -> usize {
        let mut used = 0;
        let fits = texts.iter().take(self.sequences as usize).take_while(|text| {
            used += text.len();
            used <= room
        });
        fits.count().max(1)
    }
}

fn of_length_one(vector: &[f32]) -> Result<Vec<f32>, EngineError> {
    let length = vector.iter().map(|x| f64::from(*x).powi(2)).sum::<f64>().sqrt();
    if !length.is_finite() || length == 0.0 {
        return Err(failed("the model gave no usable vector; its file may be damaged"));
    }
    Ok(vector.iter().map(|x| (f64::from(*x) / length) as f32).collect())
}

fn failed(why: impl std::fmt::Display) -> EngineError {
    EngineError::Compute(why.to_string())
}
