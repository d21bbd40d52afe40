//! Output that must have a form: a grammar walks beside the answer and says before each token which ones are allowed.
//!
//! The mask comes before everything else of sampling. So probabilities that are told are those among allowed tokens, and
//! temperature 0 takes the most likely allowed one. What the grammar leaves no choice about is written without asking the
//! model (`forced`), in the tokens that the model's own tokenizer would use.
//!
//! JSON has no white space between its parts: small models lose their way in it, and none of it is information.

mod dense;

use crate::engine::{Constraint, EngineError, backend};
use dense::{dense, dense_parts};
use llama_cpp_2::model::LlamaModel;
use llama_cpp_2::sampling::LlamaSampler;
use llama_cpp_2::token::LlamaToken;
use llama_cpp_2::token::data::LlamaTokenData;
use llama_cpp_2::token::data_array::LlamaTokenDataArray;
use llguidance::api::TopLevelGrammar;
use llguidance::toktrie::{InferenceCapabilities, TokEnv, TokTrie, TokenizerEnv};
use llguidance::{Matcher, ParserFactory};
use serde_json::json;
use std::sync::{Arc, OnceLock};

/// Makes guides for one model. Its view of the vocabulary is built at the first use and kept.
pub(crate) struct Constrainer {
    model: Arc<LlamaModel>,
    factory: OnceLock<Result<ParserFactory, String>>,
}

/// One answer's grammar and where in it the answer is.
pub(crate) enum Guide {
    Guidance(Box<Matcher>),
    /// A grammar of llama.cpp.
    Gbnf(LlamaSampler),
}

impl std::fmt::Debug for Constrainer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Constrainer").finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Guide {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Guide::Guidance(_) => "Guide::Guidance",
            Guide::Gbnf(_) => "Guide::Gbnf",
        })
    }
}

impl Constrainer {
    pub(crate) fn new(model: Arc<LlamaModel>) -> Constrainer {
        Constrainer { model, factory: OnceLock::new() }
    }

    /// A guide at its beginning. The error names what in the constraint cannot be kept.
    pub(crate) fn guide(&self, constraint: &Constraint) -> Result<Guide, EngineError> {
        match constraint {
            Constraint::Json(schema) => {
                self.guidance("schema", TopLevelGrammar::from_json_schema(dense(schema)))
            }
            Constraint::JsonObject => {
                self.guidance("schema", TopLevelGrammar::from_json_schema(dense(&json!({"type": "object"}))))
            }
            Constraint::Lark(grammar) => {
                self.guidance("grammar", TopLevelGrammar::from_lark(dense_parts(grammar)))
            }
            Constraint::Regex(regex) => {
                self.guidance("regular expression", TopLevelGrammar::from_regex(regex))
            }
            Constraint::Gbnf(grammar) => self.gbnf(grammar),
        }
    }

    fn guidance(&self, kind: &str, grammar: TopLevelGrammar) -> Result<Guide, EngineError> {
        let refuse =
            |why: String| EngineError::Request(format!("the {kind} cannot constrain an answer: {why}"));
        let factory =
            self.factory.get_or_init(|| factory(&self.model)).as_ref().map_err(|e| refuse(e.clone()))?;
        let matcher = Matcher::new(factory.create_parser(grammar));
        match matcher.get_error() {
            Some(why) => Err(refuse(why)),
            None => Ok(Guide::Guidance(Box::new(matcher))),
        }
    }

    fn gbnf(&self, grammar: &str) -> Result<Guide, EngineError> {
        // Old complaints would explain a new failure wrongly.
        let _ = backend::complaints();
        LlamaSampler::grammar(&self.model, grammar, "root").map(Guide::Gbnf).map_err(|e| {
            let why = backend::complaints().unwrap_or_else(|| e.to_string());
            EngineError::Request(format!("the grammar cannot constrain an answer: {why}"))
        })
    }
}

impl Guide {
    /// Puts the allowed tokens, each with its logit, into `candidates`, which is emptied first.
    pub(crate) fn allowed(
        &mut self,
        logits: &[f32],
        candidates: &mut Vec<LlamaTokenData>,
    ) -> Result<(), EngineError> {
        candidates.clear();
        match self {
            Guide::Guidance(matcher) => {
                let mask = matcher.compute_mask().map_err(broken)?;
                mask.iter_set_entries(|token| {
                    if let Some(logit) = logits.get(token) {
                        candidates.push(candidate(token, *logit));
                    }
                });
            }
            Guide::Gbnf(sampler) => {
                candidates.extend(logits.iter().enumerate().map(|(token, logit)| candidate(token, *logit)));
                let mut array = LlamaTokenDataArray::new(std::mem::take(candidates), false);
                sampler.apply(&mut array);
                *candidates = array.data;
                candidates.retain(|c| c.logit() > f32::NEG_INFINITY);
            }
        }
        if candidates.is_empty() { Err(broken("no token is allowed any more")) } else { Ok(()) }
    }

    pub(crate) fn accept(&mut self, token: LlamaToken) -> Result<(), EngineError> {
        match self {
            Guide::Guidance(matcher) => matcher.consume_token(token.0.cast_unsigned()).map_err(broken),
            Guide::Gbnf(sampler) => sampler.try_accept(token).map_err(broken),
        }
    }

    /// Tokens that must come next whatever the model thinks; they are accepted by this.
    pub(crate) fn forced(&mut self) -> Vec<LlamaToken> {
        match self {
            Guide::Guidance(matcher) if !matcher.is_stopped() => {
                matcher.consume_ff_tokens().into_iter().map(|token| LlamaToken(token.cast_signed())).collect()
            }
            Guide::Guidance(_) | Guide::Gbnf(_) => Vec::new(),
        }
    }

    /// Nothing can follow: the answer is whole.
    pub(crate) fn is_complete(&self) -> bool {
        match self {
            Guide::Guidance(matcher) => matcher.is_stopped() && matcher.stop_reason().is_ok(),
            Guide::Gbnf(_) => false,
        }
    }
}

pub(crate) fn candidate(token: usize, logit: f32) -> LlamaTokenData {
    LlamaTokenData::new(LlamaToken(token as i32), logit, 0.0)
}

fn broken(why: impl std::fmt::Display) -> EngineError {
    EngineError::Request(format!("the constraint of the answer became too complex to follow: {why}"))
}

fn factory(model: &Arc<LlamaModel>) -> Result<ParserFactory, String> {
    let approximate = LlamaSampler::llguidance_tok_env(model);
    // Only byte-level vocabularies split a text the same way wherever it stands; others put a space in front.
    let byte_level = model.meta_val_str("tokenizer.ggml.model").is_ok_and(|kind| kind == "gpt2");
    let env: TokEnv = if byte_level {
        Arc::new(ModelTokens { trie: approximate.tok_trie().clone(), model: Arc::clone(model) })
    } else {
        approximate
    };
    let abilities = InferenceCapabilities { ff_tokens: byte_level, ..InferenceCapabilities::default() };
    let slices = llguidance::earley::SlicedBiasComputer::general_slices();
    let mut factory = ParserFactory::new(&env, abilities, &slices).map_err(|e| e.to_string())?;
    factory.quiet();
    // Errors go to whoever wrote the schema: the sentence, not the state of the parser.
    factory.limits_mut().verbose_errors = false;
    Ok(factory)
}

/// The model's own tokenizer, for what a grammar forces.
struct ModelTokens {
    trie: TokTrie,
    model: Arc<LlamaModel>,
}

impl TokenizerEnv for ModelTokens {
    fn tok_trie(&self) -> &TokTrie {
        &self.trie
    }

    fn tokenize_bytes(&self, bytes: &[u8]) -> Vec<u32> {
        self.trie.tokenize_with_greedy_fallback(bytes, |text| {
            let tokens = self.model.vocab().tokenize(text.as_bytes(), false, false);
            tokens.into_iter().map(|token| token.0.cast_unsigned()).collect()
        })
    }
}
