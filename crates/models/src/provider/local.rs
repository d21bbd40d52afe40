//! A model that runs on this machine, in a worker that somebody else keeps.
//!
//! The worker speaks the protocol of OpenAI on a Unix socket, so this is the ordinary client with another way to connect.
//! Before each turn the keeper is asked where the model answers; it starts what does not run.

use super::config::{Kind, ProviderConfig};
use super::{LanguageModel, ModelRef};
use crate::{Brain, BrainError, Context, Delta, Reading, Reply};
use mycel_abi::Cost;
use std::fmt;
use std::path::PathBuf;

/// An address for the protocol; every connection goes to the socket.
const ADDRESS: &str = "http://localhost/v1";
/// Tokens of context assumed until the worker says how many it has.
const CONTEXT_TOKENS: u32 = 8_192;

/// Where a model answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    pub socket: PathBuf,
    /// Tokens of context of one answer.
    pub context_tokens: u32,
}

/// Whoever keeps the worker of a model.
pub trait Keeper: Send {
    /// Where it answers, loaded and ready.
    ///
    /// # Errors
    /// What stands in the way, with the way out.
    fn endpoint(&mut self, cancelled: &dyn Fn() -> bool) -> Result<Endpoint, BrainError>;
}

/// The model as a brain.
pub struct LocalModel {
    reference: ModelRef,
    keeper: Box<dyn Keeper>,
    /// Connects nowhere before the keeper has said where.
    client: LanguageModel,
    at: Option<Endpoint>,
}

impl fmt::Debug for LocalModel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalModel")
            .field("client", &self.client)
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

impl LocalModel {
    /// `reference` is `local:NAME`; the worker knows the model as NAME.
    ///
    /// # Errors
    /// [`BrainError::Lasting`] when the client cannot be set up.
    pub fn new(reference: ModelRef, keeper: Box<dyn Keeper>) -> Result<Self, BrainError> {
        let client = client(&reference, None)?;
        Ok(Self { reference, keeper, client, at: None })
    }
}

/// Workers of this machine take no key.
fn no_key(_name: &str) -> Option<mycel_abi::Secret> {
    None
}

fn client(reference: &ModelRef, at: Option<&Endpoint>) -> Result<LanguageModel, BrainError> {
    let config = ProviderConfig {
        url: Some(ADDRESS.to_owned()),
        context_tokens: Some(at.map_or(CONTEXT_TOKENS, |at| at.context_tokens)),
        socket: at.map(|at| at.socket.clone()),
        ..ProviderConfig::of_kind(Kind::Openai)
    };
    LanguageModel::new(reference, &config, &no_key)
}

impl Brain for LocalModel {
    fn name(&self) -> &str {
        self.client.name()
    }
    fn price_known(&self) -> bool {
        true
    }
    fn reserve(&self, context: &Context) -> Cost {
        self.client.reserve(context)
    }
    fn reading(&self, context: &Context) -> Option<Reading> {
        let window = self.at.as_ref().map(|at| at.context_tokens);
        self.client.reading(context).map(|reading| Reading { window, ..reading })
    }
    fn turn(
        &mut self,
        context: &Context,
        show: &mut dyn FnMut(Delta),
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Reply, BrainError> {
        let at = self.keeper.endpoint(cancelled)?;
        if self.at.as_ref() != Some(&at) {
            self.client = client(&self.reference, Some(&at))?;
            self.at = Some(at);
        }
        self.client.turn(context, show, cancelled)
    }
}
