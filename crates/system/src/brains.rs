//! Which brain answers: the reactive tier first, then a model if one is configured.

use mycel_abi::{Cost, StopReason};
use mycel_models::{Brain, BrainError, CallResult, Context, Delta, Item, Reply, ReplyCall};
use serde_json::Value;

/// The brains of one agent.
pub struct Brains {
    /// Answers at once or says that it does not understand.
    pub instant: Option<Box<dyn Brain>>,
    pub model: Option<Box<dyn Brain>>,
}

impl std::fmt::Debug for Brains {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name = |b: &Option<Box<dyn Brain>>| b.as_ref().map(|b| b.name().to_owned());
        f.debug_struct("Brains")
            .field("instant", &name(&self.instant))
            .field("model", &name(&self.model))
            .finish()
    }
}

/// What a look at the brains gives.
#[derive(Debug)]
pub enum Turn {
    /// The instant brain answered.
    Reply(String, Reply),
    /// A model must be asked.
    AskModel,
    /// Nobody can answer.
    Nobody,
}

impl Brains {
    /// Takes the turn if it costs nothing. `last` is the brain that gave the agent's last answer: a goal that went to
    /// a model stays with it.
    pub fn instant_turn(&mut self, context: &Context, last: Option<&str>) -> Turn {
        let with_model = self.model.as_ref().is_some_and(|model| last == Some(model.name()));
        if with_model {
            return Turn::AskModel;
        }
        let Some(instant) = &mut self.instant else {
            return if self.model.is_some() { Turn::AskModel } else { Turn::Nobody };
        };
        match instant.turn(context, &mut |_| {}, &|| false) {
            Ok(reply) if reply.stop == StopReason::NotUnderstood && self.model.is_some() => Turn::AskModel,
            Ok(reply) => Turn::Reply(instant.name().to_owned(), reply),
            Err(_) if self.model.is_some() => Turn::AskModel,
            Err(_) => Turn::Nobody,
        }
    }
}

/// The person's own hand: proposes one given call, then answers with what came of it. `mycel tool call` is a run
/// with this brain, so that it passes the same door as everything else.
#[derive(Debug)]
pub struct OneCall {
    pub tool: String,
    pub args: Value,
}

impl Brain for OneCall {
    fn name(&self) -> &str {
        ONE_CALL
    }
    fn reserve(&self, _context: &Context) -> Cost {
        Cost::ZERO
    }
    fn turn(
        &mut self,
        context: &Context,
        _show: &mut dyn FnMut(Delta),
        _cancelled: &dyn Fn() -> bool,
    ) -> Result<Reply, BrainError> {
        let result = context.items.iter().find_map(|item| match item {
            Item::Result { result, .. } => Some(result),
            Item::Thought { .. } | Item::Person { .. } | Item::Kernel { .. } => None,
        });
        let (text, calls, stop) = match result {
            None => {
                let call = ReplyCall {
                    provider_id: None,
                    tool: self.tool.clone(),
                    args: Ok(self.args.clone()),
                    title: None,
                };
                (String::new(), vec![call], StopReason::Calls)
            }
            Some(CallResult::Done(outcome)) if outcome.succeeded() => {
                let pretty = serde_json::to_string_pretty(&outcome.output).unwrap_or_default();
                (pretty, Vec::new(), StopReason::End)
            }
            Some(CallResult::Done(outcome)) => {
                let failure = outcome.failure.as_ref().map_or("no reason given", |f| f.message.as_str());
                (format!("{}: {failure}", outcome.status), Vec::new(), StopReason::End)
            }
            Some(CallResult::Refused(refusal)) => {
                (format!("refused: {}", refusal.reason), Vec::new(), StopReason::End)
            }
        };
        Ok(Reply { text, calls, plan: None, cost: Cost::ZERO, stop, confidence: None })
    }
}

/// The name of [`OneCall`] in a journal.
pub const ONE_CALL: &str = "person";
