//! `system.env`: environment variables, secrets masked.

use crate::program::looks_secret;
use crate::tool::{At, Cx, Place, Spec, Tool, assessment};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// The variable of this name; if there is none, those whose names begin with it, else those that hold it, in any case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The variables.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// By name.
    pub variables: Vec<Variable>,
}

/// One variable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// Its value, `***` when masked, cut at 4000 characters.
    pub value: String,
    /// Whether the name or the value looks like a secret.
    pub masked: bool,
}

/// Show environment variables with secrets masked.
#[derive(Debug, Clone, Copy)]
pub struct SystemEnv;

impl Tool for SystemEnv {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "system.env",
        title: "show environment variables with secrets masked",
        doc: "Shows the environment variables Mycel was started with. What looks like a secret by its \
              name, and passwords inside addresses, are masked.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Host,
        undoable: false,
        timeout_ms: 15_000,
    };

    fn assess(&self, _input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        Ok(assessment(&Self::SPEC, "look at the environment variables, secrets masked", vec![super::need()]))
    }

    fn run(&self, input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let pairs = std::env::vars_os().map(|(name, value)| (lossy(name), lossy(value)));
        Ok(Output { variables: select(pairs, input.name.as_deref()) })
    }
}

/// The variables that this process was started with as they may be shown, for the cage that shows them: secrets are masked
/// before they go there, and what would change how programs start is left out.
pub fn variables_to_show() -> Vec<(String, String)> {
    let pairs = std::env::vars_os().map(|(name, value)| (lossy(name), lossy(value)));
    let all = select(pairs, None).into_iter().map(|variable| (variable.name, variable.value));
    all.filter(|(name, _)| !name.starts_with("LD_")).collect()
}

/// Characters of a value that are shown.
const VALUE_CHARS_MAX: usize = 4000;

fn lossy(text: std::ffi::OsString) -> String {
    text.to_string_lossy().into_owned()
}

fn select(pairs: impl Iterator<Item = (String, String)>, wanted: Option<&str>) -> Vec<Variable> {
    let wanted = wanted.map(str::to_lowercase).unwrap_or_default();
    let mut all: Vec<(String, String)> = pairs.collect();
    let fits: [fn(&str, &str) -> bool; 3] = [|n, w| n == w, |n, w| n.starts_with(w), |n, w| n.contains(w)];
    let best = fits.iter().find(|fits| all.iter().any(|(name, _)| fits(&name.to_lowercase(), &wanted)));
    all.retain(|(name, _)| best.is_some_and(|fits| fits(&name.to_lowercase(), &wanted)));
    let mut all: Vec<Variable> = all.into_iter().map(|(name, value)| shown(name, &value)).collect();
    all.sort_by(|a, b| a.name.cmp(&b.name));
    all
}

fn shown(name: String, value: &str) -> Variable {
    let masked = looks_secret(&name) || holds_password(value) || looks_like_key(value);
    let value = if masked { "***".to_owned() } else { value.chars().take(VALUE_CHARS_MAX).collect() };
    Variable { name, value, masked }
}

/// `scheme://user:password@host`.
fn holds_password(value: &str) -> bool {
    value.split_once("://").is_some_and(|(_, rest)| {
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        authority.rsplit_once('@').is_some_and(|(user, _)| !user.is_empty())
    })
}

/// Beginnings that services give their keys.
fn looks_like_key(value: &str) -> bool {
    const STARTS: &[&str] =
        &["sk-", "ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "xoxb-", "xoxp-", "AKIA", "AIza", "hf_"];
    STARTS.iter().any(|start| value.starts_with(start)) || value.contains("PRIVATE KEY-----")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_masked_by_name_and_by_value() {
        let check = |name: &str, value: &str, masked: bool| {
            let shown = shown(name.into(), value);
            assert_eq!((shown.masked, shown.value == "***"), (masked, masked), "{name}={value}");
        };
        check("OPENAI_API_KEY", "x", true);
        check("my_password", "x", true);
        check("DB", "postgres://me:pw@host/db", true);
        check("X", "ghp_0123456789", true);
        check("CERT", "-----BEGIN RSA PRIVATE KEY-----", true);
        check("PATH", "/bin:/usr/bin", false);
        check("HOMEPAGE", "https://example.org/@me", false);
    }

    #[test]
    fn variables_are_filtered_and_sorted() {
        let check = |wanted: Option<&str>, expect: &[&str]| {
            let pairs = ["PORT", "port_b", "EXPORT", "C"].map(|name| (name.to_owned(), "1".to_owned()));
            let names: Vec<String> = select(pairs.into_iter(), wanted).into_iter().map(|v| v.name).collect();
            assert_eq!(names, expect, "{wanted:?}");
        };
        check(Some("port"), &["PORT"]);
        check(Some("PORT_"), &["port_b"]);
        check(Some("ort"), &["EXPORT", "PORT", "port_b"]);
        check(Some("x y"), &[]);
        check(None, &["C", "EXPORT", "PORT", "port_b"]);
    }
}
