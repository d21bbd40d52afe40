//! A template of a model, compiled once.

use super::functions;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, Error, ErrorKind};
use serde_json::Value;

/// Steps of one rendering: some hundred for each message of a long conversation. A template comes with a model, so it
/// may be anyone's; this bounds what it can make us do.
const FUEL: u64 = 5_000_000;
const NAME: &str = "chat";

/// A compiled template.
#[derive(Debug)]
pub(super) struct Template {
    environment: Environment<'static>,
    bos: String,
    eos: String,
}

impl Template {
    /// # Errors
    /// When it is not Jinja as we know it.
    pub(super) fn new(source: &str, bos: Option<&str>, eos: Option<&str>) -> Result<Self, Error> {
        let mut environment = Environment::new();
        // The ways of the program these templates are written for.
        environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
        environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
        environment.set_fuel(Some(FUEL));
        functions::add(&mut environment);
        environment.add_template_owned(NAME, source.to_owned())?;
        Ok(Self {
            environment,
            bos: bos.unwrap_or_default().to_owned(),
            eos: eos.unwrap_or_default().to_owned(),
        })
    }

    /// `extra` are variables of the client's own, such as `enable_thinking`.
    pub(super) fn render(
        &self,
        messages: &[Value],
        tools: Option<&Value>,
        extra: &serde_json::Map<String, Value>,
    ) -> Result<String, Error> {
        let mut variables = extra.clone();
        variables.insert("messages".into(), messages.to_vec().into());
        variables.insert("tools".into(), tools.cloned().unwrap_or(Value::Null));
        variables.insert("documents".into(), Value::Null);
        variables.insert("add_generation_prompt".into(), true.into());
        variables.insert("bos_token".into(), self.bos.as_str().into());
        variables.insert("eos_token".into(), self.eos.as_str().into());
        self.environment.get_template(NAME)?.render(minijinja::Value::from(Serde(&variables)))
    }
}

/// The words of a failed rendering, on one line.
pub(super) fn why(error: &Error) -> String {
    match (error.kind(), error.detail()) {
        (ErrorKind::InvalidOperation, Some(detail)) => detail.to_owned(),
        _ => error.to_string(),
    }
}
