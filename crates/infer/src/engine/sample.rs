//! Choosing one token from the model's opinion of all of them.
//!
//! Order: constraint, then what is told as probabilities, then penalties, top-k, top-p, min-p, temperature, dice. So the
//! probabilities are the model's own among the tokens that the constraint allows, whatever the knobs are.

use super::{EngineError, Sampling};
use crate::constrain::{Guide, candidate};
use llama_cpp_2::sampling::LlamaSampler;
use llama_cpp_2::token::LlamaToken;
use llama_cpp_2::token::data::LlamaTokenData;
use llama_cpp_2::token::data_array::LlamaTokenDataArray;

/// Tokens of the answer that penalties look back on.
const PENALTY_WINDOW: i32 = 64;

#[derive(Debug)]
pub(crate) struct Sampler {
    /// Penalties, filters, temperature and dice; absent where the most likely token is taken as it is.
    chain: Option<LlamaSampler>,
    logprobs: Option<u8>,
    candidates: Vec<LlamaTokenData>,
}

/// A token with the natural logarithm of its probability, if that was asked for, and of its strongest rivals.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Choice {
    pub(crate) token: LlamaToken,
    pub(crate) logprob: Option<f32>,
    pub(crate) top: Vec<(LlamaToken, f32)>,
}

impl Sampler {
    pub(crate) fn new(sampling: &Sampling, logprobs: Option<u8>, vocabulary: i32) -> Sampler {
        let penalised = sampling.repeat_penalty != 1.0
            || sampling.frequency_penalty != 0.0
            || sampling.presence_penalty != 0.0;
        let greedy = sampling.temperature <= 0.0;
        let mut chain = Vec::new();
        if penalised {
            chain.push(LlamaSampler::penalties(
                vocabulary,
                PENALTY_WINDOW,
                sampling.repeat_penalty,
                sampling.frequency_penalty,
                sampling.presence_penalty,
            ));
        }
        if greedy {
            chain.push(LlamaSampler::greedy());
        } else {
            let seed = sampling.seed.unwrap_or_else(any_seed);
            chain.push(LlamaSampler::top_k(sampling.top_k));
            chain.push(LlamaSampler::top_p(sampling.top_p, 1));
            chain.push(LlamaSampler::min_p(sampling.min_p, 1));
            chain.push(LlamaSampler::temp(sampling.temperature));
            chain.push(LlamaSampler::dist(seed));
        }
        let chain = (penalised || !greedy).then(|| LlamaSampler::chain(chain, true));
        Sampler { chain, logprobs, candidates: Vec::new() }
    }

    /// Chooses, and remembers the choice for penalties. The guide is not moved by this.
    pub(crate) fn choose(
        &mut self,
        logits: &[f32],
        guide: Option<&mut Guide>,
    ) -> Result<Choice, EngineError> {
        match guide {
            Some(guide) => guide.allowed(logits, &mut self.candidates)?,
            None if self.chain.is_none() && self.logprobs.is_none() => {
                let best = best(logits.iter().copied().enumerate())?;
                return Ok(Choice { token: LlamaToken(best as i32), logprob: None, top: Vec::new() });
            }
            None => {
                self.candidates.clear();
                self.candidates
                    .extend(logits.iter().enumerate().map(|(token, logit)| candidate(token, *logit)));
            }
        }
        let opinion = self.logprobs.map(|count| Opinion::of(&self.candidates, usize::from(count)));
        let (token, logit) = self.pick()?;
        Ok(Choice {
            token,
            logprob: opinion.as_ref().map(|opinion| logit - opinion.sum),
            top: opinion.map(|opinion| opinion.top).unwrap_or_default(),
        })
    }

    /// A token that was not chosen but forced counts for penalties too.
    pub(crate) fn accept(&mut self, token: LlamaToken) {
        if let Some(chain) = &mut self.chain {
            chain.accept(token);
        }
    }

    /// The chosen token and the logit that the model gave it.
    fn pick(&mut self) -> Result<(LlamaToken, f32), EngineError> {
        let Some(chain) = &mut self.chain else {
            let at = best(self.candidates.iter().map(LlamaTokenData::logit).enumerate())?;
            return Ok((self.candidates[at].id(), self.candidates[at].logit()));
        };
        let mut array = LlamaTokenDataArray::new(self.candidates.clone(), false);
        chain.apply(&mut array);
        let token = array.selected_token().ok_or_else(no_numbers)?;
        chain.accept(token);
        let logit = self.candidates.iter().find(|c| c.id() == token).map_or(f32::NAN, LlamaTokenData::logit);
        if logit.is_finite() { Ok((token, logit)) } else { Err(no_numbers()) }
    }
}

/// What the model thinks of the candidates.
struct Opinion {
    /// Logarithm of the sum of their weights.
    sum: f32,
    top: Vec<(LlamaToken, f32)>,
}

impl Opinion {
    fn of(candidates: &[LlamaTokenData], count: usize) -> Opinion {
        let most = candidates.iter().map(LlamaTokenData::logit).fold(f32::NEG_INFINITY, f32::max);
        let weights: f64 = candidates.iter().map(|c| f64::from(c.logit() - most).exp()).sum();
        let sum = most + weights.ln() as f32;
        let mut best: Vec<&LlamaTokenData> = candidates.iter().collect();
        let by_logit = |a: &&LlamaTokenData, b: &&LlamaTokenData| b.logit().total_cmp(&a.logit());
        if count > 0 && count < best.len() {
            best.select_nth_unstable_by(count - 1, by_logit);
        }
        best.truncate(count);
        best.sort_by(by_logit);
        Opinion { sum, top: best.iter().map(|c| (c.id(), c.logit() - sum)).collect() }
    }
}

/// The place of the largest number; the first of equals.
fn best(numbers: impl Iterator<Item = (usize, f32)>) -> Result<usize, EngineError> {
    let mut best: Option<(usize, f32)> = None;
    for (at, number) in numbers {
        if number.is_finite() && best.is_none_or(|(_, most)| number > most) {
            best = Some((at, number));
        }
    }
    best.map(|(at, _)| at).ok_or_else(no_numbers)
}

fn no_numbers() -> EngineError {
    EngineError::Compute("the model gave no usable number for any token; its file may be damaged".into())
}

/// A seed for those who did not ask for a certain one.
fn any_seed() -> u32 {
    use std::hash::BuildHasher;
    std::hash::RandomState::new().hash_one(0_u8) as u32
}
