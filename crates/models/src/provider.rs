//! Language models behind the one interface of a brain.
//!
//! ```text
//!  "ollama:qwen2.5:7b" -> ModelRef --resolve--> ProviderConfig --> Target --connect--> LanguageModel: Brain
//! ```
//! A turn makes the conversation from the context (`transcript`), sends it through `genai`, shows the pieces as they come
//! and gives one [`Reply`]. Four protocols: OpenAI chat completions (and every compatible server), Ollama, Anthropic,
//! Gemini.
//!
//! A turn blocks its thread and drives its own small runtime, so it must not be called from inside another one.
//!
//! Nothing is contacted before the first turn. A key is had once, from the environment variable that the configuration
//! names or from the vault ([`Keys`]), lives in a [`Secret`], and goes to the address it was meant for and to nowhere else; where
//! a provider repeats it, it is covered ([`mycel_abi::Redactor`]). A goal labelled `local` is
//! refused by every model that is not on this machine, whatever the router thought.
//!
//! Money: with a known price a turn reserves its worst case and settles what was used. With an unknown price both say zero
//! money, which means "not known"; ask [`Brain::price_known`] before showing it or enforcing a money budget.

mod answer;
mod bound;
mod config;
mod failure;
mod frames;
mod keys;
mod known;
mod length;
mod local;
mod names;
mod offer;
mod probe;
mod reference;
mod retry;
pub(crate) mod tls;
mod turn;
mod wire;

pub use bound::Unbound;
pub use config::{Kind, ProviderConfig, Target, resolve};
pub use keys::{Keys, StoredKey};
pub use known::{KNOWN, Known};
pub use local::{Endpoint, Keeper, LocalModel};
pub use probe::{Probed, models, probe};
pub use reference::ModelRef;
pub use retry::Pauses;
pub(crate) use tls::local_client;

use crate::price::Tokens;
use crate::transcript::{Room, tools_tokens, transcript};
use crate::{Brain, BrainError, Context, Delta, Reading, Reply, ToolDef};
use genai::chat::ChatResponseFormat;
use mycel_abi::{Cost, Label, Secret};
use names::Names;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

/// A brain for `model` with the key that `keys` gives. `unbound` is what this process knows of models that refuse a schema.
/// Connects to nothing.
///
/// # Errors
/// [`BrainError::Lasting`] with the setting to change: a missing key, an address that cannot be used, a key that would go
/// unencrypted over a network.
pub fn connect(
    model: &ModelRef,
    config: &ProviderConfig,
    keys: &dyn Keys,
    unbound: &Unbound,
) -> Result<Box<dyn Brain>, BrainError> {
    Ok(Box::new(LanguageModel::new(model, config, keys)?.knowing(unbound)))
}

/// The value of an environment variable, as a key.
pub fn environment(name: &str) -> Option<Secret> {
    std::env::var(name).ok().map(Secret::new)
}

/// From the text a person wrote to a brain. What may pass is not tried again here ([`Pauses`] says when).
pub fn open(
    text: &str,
    configured: &BTreeMap<String, ProviderConfig>,
    keys: &dyn Keys,
    unbound: &Unbound,
) -> Result<Box<dyn Brain>, BrainError> {
    let model: ModelRef = text.parse()?;
    connect(&model, &resolve(&model, configured)?, keys, unbound)
}

/// A language model of one provider.
pub struct LanguageModel {
    name: String,
    target: Target,
    key: Option<Secret>,
    /// Where the key is from, in words.
    key_place: Option<String>,
    /// The way to a key of the vault, until it is needed.
    stored: Option<StoredKey>,
    unbound: Unbound,
    /// Made on the first turn.
    link: Option<Link>,
}

struct Link {
    client: genai::Client,
    runtime: tokio::runtime::Runtime,
}

impl fmt::Debug for LanguageModel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LanguageModel")
            .field("name", &self.name)
            .field("target", &self.target)
            .finish_non_exhaustive()
    }
}

impl LanguageModel {
    /// `keys` gives the key that the target names, if it needs one.
    pub fn new(model: &ModelRef, config: &ProviderConfig, keys: &dyn Keys) -> Result<Self, BrainError> {
        let target = Target::new(model, config)?;
        let (key, stored, key_place) = match keys::find(model, &target, keys)? {
            None => (None, None, None),
            Some(keys::Found::Here(key, place)) => (Some(key), None, Some(place)),
            Some(keys::Found::Stored(stored, place)) => (None, Some(stored), Some(place)),
        };
        Ok(Self {
            name: model.to_string(),
            target,
            key,
            key_place,
            stored,
            unbound: Unbound::default(),
            link: None,
        })
    }

    /// With what others know of models that refuse a schema.
    #[must_use]
    pub fn knowing(mut self, unbound: &Unbound) -> Self {
        self.unbound = unbound.clone();
        self
    }

    /// Has the key at hand from now on.
    fn have_key(&mut self) -> Result<(), BrainError> {
        if let Some(stored) = &self.stored {
            let key = stored()?;
            wire::check_key(&key, self.key_place.as_deref().unwrap_or_default())?;
            self.key = Some(key);
            self.stored = None;
        }
        Ok(())
    }

    pub fn target(&self) -> &Target {
        &self.target
    }

    fn link(&mut self) -> Result<&Link, BrainError> {
        if self.link.is_none() {
            let http = tls::client(&self.target)?;
            let client = genai::Client::builder()
                .with_reqwest(http)
                .build()
                .map_err(|error| internal(&self.name, &error.to_string()))?;
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .map_err(|error| internal(&self.name, &error.to_string()))?;
            self.link = Some(Link { client, runtime });
        }
        Ok(self.link.as_ref().expect("it was made above"))
    }

    /// The schema of the answer as it goes with a request; none where the model cannot be bound to it.
    fn bound_to(&self, context: &Context) -> Option<ChatResponseFormat> {
        let schema = context.output.as_ref().filter(|_| !self.unbound.has(&self.name))?;
        bound::format(&self.target, schema)
    }

    /// Tokens that are left for the conversation once the tools and the shortest answer have theirs.
    fn room(&self, context: &Context, offered: &[ToolDef]) -> Room {
        let window = self.target.context_tokens as usize;
        let tools = (wire::tools_bytes(offered) + output_bytes(context)).div_ceil(4);
        let answer = context.max_tokens.min(self.target.context_tokens / 4) as usize;
        Room { tokens: window.saturating_sub(tools + answer), ..Room::for_window(window) }
    }

    /// The longest answer: half of the window while there is room, and a quarter in any case.
    fn answer_tokens(&self, context: &Context, input_bytes: usize) -> u32 {
        let window = self.target.context_tokens;
        let read = u32::try_from(input_bytes.div_ceil(3)).unwrap_or(u32::MAX);
        let left = window.saturating_sub(read).clamp(window / 4, window / 2);
        context.max_tokens.min(left)
    }

    /// It refused what it was told. What it says it takes counts if that explains the refusal; else it takes less than it was
    /// told, as far as the estimate goes.
    fn learn_window(&mut self, context: &Context, said: Option<u32>) {
        let told = self.reading(context).map_or(u64::MAX, |reading| reading.tokens);
        let told = u32::try_from(told).unwrap_or(u32::MAX);
        let explains = |window: &u32| told > *window / 4 * 3;
        let takes = said.filter(explains).unwrap_or_else(|| said.unwrap_or(u32::MAX).min(told));
        self.target.context_tokens = self.target.context_tokens.min(takes).max(1);
    }

    fn offered<'a>(&self, context: &'a Context) -> Cow<'a, [ToolDef]> {
        offer::offered(context, self.target.context_tokens as usize)
    }
}

fn internal(name: &str, why: &str) -> BrainError {
    BrainError::Lasting { message: format!("cannot set up the client for {name}: {why}"), hint: None }
}

impl Brain for LanguageModel {
    fn name(&self) -> &str {
        &self.name
    }
    fn price_known(&self) -> bool {
        self.target.price_known()
    }
    /// Input counted as two bytes to the token, which is more than any common text has, and the longest answer.
    fn reserve(&self, context: &Context) -> Cost {
        let offered = self.offered(context);
        let made = transcript(context, self.room(context, &offered));
        let bytes = conversation_bytes(&made) + wire::tools_bytes(&offered) + output_bytes(context);
        let input = (bytes.div_ceil(2) as u64).max(1);
        // Writing the provider's cache costs more than reading without one.
        let written = if self.target.kind == Kind::Anthropic { input } else { 0 };
        Tokens { input, output: self.answer_tokens(context, bytes).into(), cached: 0, written }
            .cost(self.target.price)
    }
    fn reading(&self, context: &Context) -> Option<Reading> {
        let window = self.target.context_tokens;
        let made = transcript(context, Room::for_all(window as usize));
        let schema = output_bytes(context).div_ceil(4) as u64;
        let tokens = made.tokens() + tools_tokens(&self.offered(context)) + schema;
        Some(Reading { tokens, window: Some(window) })
    }
    fn turn(
        &mut self,
        context: &Context,
        show: &mut dyn FnMut(Delta),
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Reply, BrainError> {
        if cancelled() {
            return Err(BrainError::Cancelled { cost: Cost::ZERO });
        }
        if context.goal.labels.contains(&Label::Local) && !self.target.is_local {
            return Err(config::lasting(
                format!("the goal must stay on this machine, and {} is elsewhere", self.name),
                "choose a model of this machine, for example ollama:NAME, or take the label `local` away",
            ));
        }
        self.have_key()?;
        let offered = self.offered(context);
        let made = transcript(context, self.room(context, &offered));
        let input_bytes = conversation_bytes(&made) + wire::tools_bytes(&offered) + output_bytes(context);
        let names = Names::new(context.tools.iter().map(|tool| tool.name.as_str()));
        let request = wire::request(self.target.kind, made, &offered, &names);
        self.link()?;
        let link = self.link.as_ref().expect("it was made above");
        let max_tokens = self.answer_tokens(context, input_bytes);
        let turn = turn::Turn { model: self, client: &link.client, names, max_tokens, input_bytes };
        let ask = |format, show: &mut dyn FnMut(Delta)| {
            link.runtime.block_on(turn.run(request.clone(), format, show, cancelled))
        };
        let format = self.bound_to(context);
        let is_bound = format.is_some();
        let mut asked = ask(format, show);
        if is_bound && asked.schema_refused {
            asked = ask(None, show);
            if !asked.schema_refused {
                self.unbound.add(&self.name);
            }
            asked.result = asked.result.map(turn::Turn::after_refusal);
        }
        let result = asked.result;
        if let Err(BrainError::TooLong { window, .. }) = result {
            self.learn_window(context, window);
        }
        result
    }
}

/// Bytes of the schema of the answer, which most servers put before the model.
fn output_bytes(context: &Context) -> usize {
    context.output.as_ref().map_or(0, |schema| schema.to_string().len())
}

fn conversation_bytes(made: &crate::transcript::Transcript) -> usize {
    use crate::transcript::Message;
    let bytes = made.messages.iter().map(|message| match message {
        Message::Person(text) => text.len() + 30,
        Message::Model { text, calls } => {
            text.len()
                + 30
                + calls.iter().map(|c| c.tool.len() + c.args.to_string().len() + 60).sum::<usize>()
        }
        Message::Results(results) => results.iter().map(|r| r.text.len() + 60).sum(),
    });
    made.system.len() + bytes.sum::<usize>()
}
