//! The reactive tier: a brain made of rules, without a model, without a network, the same every time.
//!
//! ```text
//! goal -> words (split, fold, read over politeness) -> the one rule that accounts for every word -> plan
//!      -> call, outcome, call, outcome ... -> answer
//! ```
//! The rules are data (`reactive/*.toml`). A goal with one word that no rule accounts for is **not understood**: this
//! brain never guesses, because a guess about "delete everything except the photos" is a disaster. What it does not
//! understand it says, with the nearest things it can do.

mod calendar;
mod lexicon;
mod nearest;
mod pattern;
mod plan;
pub(crate) mod render;
mod rules;
mod show;
mod slots;
mod told;
mod words;

use crate::{Brain, BrainError, Context, Delta, Item, Reply, mini};
use mycel_abi::{Cost, EffectClass, Millis, Risk, StopReason};
use plan::{Next, Surroundings};
use rules::{Catalog, Heard, Understood, catalog};
use serde_json::Value;
use std::collections::HashMap;

/// Nearest things that are named when a goal is not understood.
const NEAREST: usize = 3;

/// A rule, for documentation and `help goals`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleInfo {
    pub id: String,
    /// What it does, as an imperative: `find the biggest files`.
    pub title: String,
    /// Wordings it understands; each is a test.
    pub examples: Vec<String>,
}

/// What the rules make of a goal, for explanation and tests.
#[derive(Debug, Clone, PartialEq)]
pub enum Understanding {
    /// One rule accounts for the goal: its id, and its first call if that could be made.
    Rule { id: String, tool: String, args: Value },
    /// Two rules account for it equally well.
    Ambiguous { ids: [String; 2] },
    /// None does.
    Nothing,
}

/// Every rule, in the order of the files.
pub fn catalogue() -> Vec<RuleInfo> {
    let info = |rule: &rules::Rule| RuleInfo {
        id: rule.id.clone(),
        title: rule.title.clone(),
        examples: rule.examples.iter().map(|e| e.goal().to_owned()).collect(),
    };
    catalog().rules.iter().map(info).collect()
}

/// The three rules whose examples are most like the goal: title and example.
pub fn nearest(goal: &str) -> Vec<(String, String)> {
    nearest::nearest(catalog(), goal, NEAREST)
}

/// What the rules make of a goal.
pub fn understand(goal: &str) -> Understanding {
    let catalog = catalog();
    match catalog.hear(goal) {
        Heard::Nothing => Understanding::Nothing,
        Heard::Ambiguous(a, b) => {
            Understanding::Ambiguous { ids: [catalog.rules[a].id.clone(), catalog.rules[b].id.clone()] }
        }
        Heard::Understood(understood) => {
            let rule = &catalog.rules[understood.rule];
            match plan::next(rule, &understood, &Surroundings::default(), &[]) {
                Next::Call { tool, args, .. } => Understanding::Rule { id: rule.id.clone(), tool, args },
                Next::Answer(text) => Understanding::Rule {
                    id: rule.id.clone(),
                    tool: String::new(),
                    args: Value::String(text),
                },
            }
        }
    }
}

/// The globs of the kinds of files that have a name in words, as `*.{jpg,png}` for pictures.
pub(crate) fn globs_of_kinds() -> &'static [String] {
    static GLOBS: std::sync::OnceLock<Vec<String>> = std::sync::OnceLock::new();
    GLOBS.get_or_init(|| catalog().globs_of_kinds())
}

/// Every mistake in the embedded rules; empty in a program that passed its tests.
pub fn check_rules() -> Vec<String> {
    match Catalog::load(rules::WORDS, rules::FILES) {
        Ok(catalog) => catalog.check(),
        Err(error) => vec![error],
    }
}

/// Examples with the arguments their first call must have, and goals each rule must leave alone:
/// `(rule, goal, pinned arguments)` and `(rule, goal)`.
#[doc(hidden)]
#[expect(clippy::type_complexity, reason = "read only by the tests of the rules")]
pub fn rule_tests() -> (Vec<(String, String, Option<Value>)>, Vec<(String, String)>) {
    let (mut yes, mut no) = (Vec::new(), Vec::new());
    for rule in &catalog().rules {
        yes.extend(rule.examples.iter().map(|e| (rule.id.clone(), e.goal().to_owned(), e.args().cloned())));
        no.extend(rule.not_examples.iter().map(|goal| (rule.id.clone(), goal.clone())));
    }
    (yes, no)
}

/// The tools of a rule's plan, in its order. Nothing for a rule that is not there.
#[doc(hidden)]
pub fn rule_tools(id: &str) -> Vec<&'static str> {
    let rule = catalog().rules.iter().find(|rule| rule.id == id);
    rule.into_iter().flat_map(|rule| &rule.steps).map(|step| step.tool.as_str()).collect()
}

/// The brain of rules.
#[derive(Debug, Clone, Default)]
pub struct Reactive {
    now_ms: Option<Millis>,
    tools: HashMap<String, (Risk, EffectClass)>,
}

impl Reactive {
    pub fn new() -> Self {
        Self::default()
    }
    /// With a clock reading, so that answers say `2 days ago` rather than a date.
    pub fn at(now_ms: Millis) -> Self {
        Reactive { now_ms: Some(now_ms), tools: HashMap::new() }
    }
    /// With what is known of the tools, for the risks a plan shows. A tool that is missing here counts as medium and
    /// opaque.
    #[must_use]
    pub fn with_tools(mut self, tools: Vec<(String, Risk, EffectClass)>) -> Self {
        self.tools = tools.into_iter().map(|(name, risk, effect)| (name, (risk, effect))).collect();
        self
    }

    fn known(&self, tool: &str) -> (Risk, EffectClass) {
        self.tools.get(tool).copied().unwrap_or((Risk::Medium, EffectClass::Opaque))
    }

    fn act(
        &self,
        catalog: &Catalog,
        goal: &Understood,
        around: &Surroundings,
        items: &[Item],
        offered: &dyn Fn(&str) -> bool,
    ) -> Reply {
        let rule = &catalog.rules[goal.rule];
        // A file that lies in a folder below, or is written otherwise, is looked for once.
        if let Some(mut reply) = mini::lost(items).filter(|reply| offered(&reply.calls[0].tool)) {
            reply.calls[0].title = Some("look for it by its name".to_owned());
            return reply;
        }
        let mended = mini::without_lost(items);
        let items = mended.as_deref().unwrap_or(items);
        match plan::next(rule, goal, around, items) {
            Next::Answer(text) => Reply::said(text, StopReason::End),
            Next::Call { tool, mut args, title } => {
                // One compressed file is no folder.
                if let (Value::Object(args), "fs.extract") = (&mut args, tool.as_str()) {
                    mini::complete(&tool, args);
                }
                let known = |tool: &str| self.known(tool);
                let plan = is_first(items).then(|| {
                    let steps = plan::steps(rule, goal, around, &known);
                    (rule.title.clone(), steps, plan::report(rule, goal, around))
                });
                let mut reply = Reply::called(&tool, args);
                reply.calls[0].title = Some(title);
                Reply { plan, ..reply }
            }
        }
    }
}

impl Brain for Reactive {
    fn name(&self) -> &str {
        "reactive"
    }
    fn reserve(&self, _context: &Context) -> Cost {
        Cost::ZERO
    }
    fn turn(
        &mut self,
        context: &Context,
        show: &mut dyn FnMut(Delta),
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Reply, BrainError> {
        if cancelled() {
            return Err(BrainError::Cancelled { cost: mycel_abi::Cost::ZERO });
        }
        let catalog = catalog();
        let (goal, items) = current_goal(context);
        let around = Surroundings { workspace: context.goal.workspace.clone(), now_ms: self.now_ms };
        let reply = match catalog.hear(goal) {
            Heard::Understood(mut understood) => {
                // "The biggest file" is one.
                let one = mini::is_one_of_most(goal) || is_one_folder(goal);
                if understood.defaulted.iter().any(|name| name == "n") && one {
                    understood.slots.insert("n".to_owned(), 1.into());
                }
                let offered = |tool: &str| context.tools.iter().any(|t| t.name == tool);
                self.act(catalog, &understood, &around, items, &offered)
            }
            Heard::Ambiguous(a, b) => {
                Reply::said(nearest::ambiguous(catalog, a, b), StopReason::NotUnderstood)
            }
            Heard::Nothing => Reply::said(nearest::not_understood(catalog, goal), StopReason::NotUnderstood),
        };
        if !reply.text.is_empty() {
            show(Delta::Text(reply.text.clone()));
        }
        Ok(reply)
    }
}

/// "Which folder takes the most space" is one, "the biggest folders" are several.
fn is_one_folder(goal: &str) -> bool {
    const ONE: [&str; 5] = ["folder", "directory", "dir", "subfolder", "subdirectory"];
    let words: Vec<String> =
        goal.to_lowercase().split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect();
    let said = |word: &str| words.iter().any(|w| w == word);
    let most = ["biggest", "largest", "heaviest", "most"].into_iter().any(said);
    let one = ONE.into_iter().any(said)
        && !words.iter().any(|w| ONE.iter().any(|o| w.strip_suffix('s') == Some(*o)));
    let of_them =
        words.windows(2).any(|pair| matches!((pair[0].as_str(), pair[1].as_str()), ("which" | "one", "of")));
    most && (one || of_them)
}

fn is_first(items: &[Item]) -> bool {
    !items.iter().any(|item| matches!(item, Item::Thought { .. }))
}

/// The goal this turn is about, with what happened since: what a person says after an answer is a new goal.
pub(crate) fn current_goal(context: &Context) -> (&str, &[Item]) {
    let mut goal = context.goal.text.as_str();
    let mut from = 0;
    let mut answered = false;
    for (at, item) in context.items.iter().enumerate() {
        match item {
            Item::Thought { calls, .. } => answered = calls.is_empty(),
            Item::Person { text } if answered => {
                (goal, from, answered) = (text.as_str(), at + 1, false);
            }
            Item::Person { .. } | Item::Result { .. } | Item::Kernel { .. } => {}
        }
    }
    (goal, &context.items[from..])
}
