//! Rules of a person: TOML with self-tests.
//!
//! A rule says what it looks at, what follows (`go`, `ask`, `no`) and why, and carries examples that are tried when it is
//! loaded: a rule that does not do what its author thought never comes into force. Several files make one policy.
//! **The strictest match wins** (`no` over `ask` over `go`), whatever the order. A later file may replace a rule by writing
//! one with the same `id`, but not one that is `final`.
//!
//! A call is looked at as a whole (its tool, arguments and needs) and command by command: each line it would start
//! is read by [`crate::shell`]. `no` and `ask` follow from any one command; `go` and a lower risk only hold when every
//! command has them. A line that cannot be read asks. A rule that loosens (`go`, `set_risk`) matches narrowly: exact words,
//! no redirection into a file, no extra rights; a rule that restricts matches widely: any order of flags, any folder of
//! the program, a pattern that may hit.
//!
//! `{home}`, `{cwd}`, `{state}` and `{config}` in paths are filled by [`Policy::with_vars`]; until then they match nothing.

mod examples;
mod explain;
mod index;
mod judge;
mod load;
mod matching;
mod paths;
mod pattern;
mod text;
mod unit;

pub use explain::{Explained, Explanation};
pub use pattern::{pattern_for, rule_for_pattern};

use index::Index;
use load::Examples;
use matching::When;
use mycel_abi::{Autonomy, Call, Check, Digest, Risk};
use std::collections::BTreeMap;

/// The rules that come with Mycel.
pub const DEFAULT: &str = include_str!("../../../policies/default.toml");

/// What a rule says. Later is stricter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    Go,
    Ask,
    No,
}

impl Verdict {
    pub const ALL: &'static [Verdict] = &[Verdict::Go, Verdict::Ask, Verdict::No];
    pub fn as_str(self) -> &'static str {
        match self {
            Verdict::Go => "go",
            Verdict::Ask => "ask",
            Verdict::No => "no",
        }
    }
}

/// What is judged.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    pub call: &'a Call,
    pub autonomy: Autonomy,
}

/// What the rules say about a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruling {
    /// `None`: no rule speaks.
    pub verdict: Option<Verdict>,
    /// Id of the rule that decided; empty without a verdict.
    pub rule: String,
    pub why: String,
    /// The risk after the rules raised or lowered it.
    pub risk: Risk,
    /// One line for each rule that matched, named `policy`.
    pub trail: Vec<Check>,
}

/// Why a policy file was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}:{column}: {message}{}", hint.as_ref().map(|hint| format!("\nhint: {hint}")).unwrap_or_default())]
pub struct PolicyError {
    pub file: String,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    pub message: String,
    pub hint: Option<String>,
}

/// A rule in force.
#[derive(Debug, Clone)]
pub struct Rule {
    pub id: String,
    pub why: String,
    pub verdict: Option<Verdict>,
    /// Cannot be replaced by another file nor set aside by `instead_of`.
    pub is_final: bool,
    pub raise_risk: Option<Risk>,
    pub set_risk: Option<Risk>,
    /// Rules that ask which this one answers.
    pub instead_of: Vec<String>,
    pub file: String,
    pub line: usize,
    examples: usize,
    when: When,
}

impl Rule {
    /// How many examples stand beside the rule.
    pub fn examples(&self) -> usize {
        self.examples
    }
    /// Where the rule stands: `file:line`.
    pub fn place(&self) -> String {
        format!("{}:{}", self.file, self.line)
    }
    /// What follows from the rule: `no, risk at least critical`.
    pub fn effect(&self) -> String {
        let verdict = self.verdict.map(|verdict| verdict.as_str().to_owned());
        let raised = self.raise_risk.map(|risk| format!("risk at least {risk}"));
        let set = self.set_risk.map(|risk| format!("risk {risk}"));
        verdict.into_iter().chain(raised).chain(set).collect::<Vec<_>>().join(", ")
    }
    /// Whether the rule makes something easier; such a rule matches narrowly.
    fn loosens(&self) -> bool {
        self.verdict.is_none_or(|verdict| verdict == Verdict::Go) && self.raise_risk.is_none()
    }
}

/// Rules of one or several files.
#[derive(Debug, Clone)]
pub struct Policy {
    rules: Vec<Rule>,
    /// Always that of `rules`.
    index: Index,
    vars: BTreeMap<String, String>,
    digest: Digest,
}

impl Policy {
    /// A policy without rules: nothing is said about anything.
    pub fn empty() -> Self {
        Self::of_rules(Vec::new(), Digest::of(b""))
    }

    /// Reads the rules of one file and tries their examples. `name` is the file's name in messages.
    pub fn parse(name: &str, text: &str) -> Result<Self, PolicyError> {
        let rules = load::rules(name, text, Examples::Try)?;
        Ok(Self::of_rules(rules, Digest::of(text.as_bytes())).with_vars(&BTreeMap::new()))
    }

    fn of_rules(rules: Vec<Rule>, digest: Digest) -> Self {
        Self { index: Index::new(&rules), rules, vars: BTreeMap::new(), digest }
    }

    /// The rules that come with Mycel, with the places filled in. Their examples are tried by a test, not at every start.
    ///
    /// Panics only if the embedded file is broken, which that test excludes.
    pub fn builtin(vars: &BTreeMap<String, String>) -> Self {
        let rules = load::rules("policies/default.toml", DEFAULT, Examples::Trust);
        let rules = rules.expect("the embedded policy is valid");
        Self::of_rules(rules, Digest::of(DEFAULT.as_bytes())).with_vars(vars)
    }

    /// Adds the rules of a later file. An error if it replaces a rule that is final.
    pub fn merge(mut self, later: Policy) -> Result<Self, PolicyError> {
        for rule in later.rules {
            match self.rules.iter_mut().find(|known| known.id == rule.id) {
                Some(known) if known.is_final => return Err(replaces_final(&rule, known)),
                Some(known) => *known = rule,
                None => self.rules.push(rule),
            }
        }
        self.index = Index::new(&self.rules);
        self.digest = Digest::of(format!("{}{}", self.digest, later.digest).as_bytes());
        let vars = self.vars.clone().into_iter().chain(later.vars).collect();
        Ok(self.with_vars(&vars))
    }

    /// Fills `{name}` in the paths of all rules; `~` is `{home}`, relative paths of commands stand in `{cwd}`.
    #[must_use]
    pub fn with_vars(mut self, vars: &BTreeMap<String, String>) -> Self {
        self.vars.extend(vars.clone());
        for rule in &mut self.rules {
            rule.when.fill(&self.vars);
        }
        self
    }

    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// How many examples stand beside the rules.
    pub fn examples(&self) -> usize {
        self.rules.iter().map(Rule::examples).sum()
    }

    /// Names the texts of all files in force, for the journal.
    pub fn digest(&self) -> &Digest {
        &self.digest
    }

    /// What the rules say about a call.
    pub fn judge(&self, subject: &Subject<'_>) -> Ruling {
        judge::judge(self, subject)
    }

    /// What the rules say about a command line, with everything that was found in it.
    pub fn explain(&self, line: &str) -> Explanation {
        explain::explain(self, line, Autonomy::default())
    }

    /// Like [`Policy::explain`] for another autonomy.
    pub fn explain_at(&self, line: &str, autonomy: Autonomy) -> Explanation {
        explain::explain(self, line, autonomy)
    }
}

fn replaces_final(rule: &Rule, known: &Rule) -> PolicyError {
    PolicyError {
        file: rule.file.clone(),
        line: rule.line,
        column: 1,
        message: format!(
            "rule `{}` cannot be replaced: it is final in {}:{}",
            rule.id, known.file, known.line
        ),
        hint: Some("give your rule another id; it can only be stricter".into()),
    }
}

#[cfg(test)]
mod tests;
