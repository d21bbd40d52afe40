//! Rules as data: `reactive/*.toml`, loaded once, checked whole.
//!
//! A mistake in a rule (a slot nobody fills, a step nobody defines, an expression that does not parse) is found when the
//! rules are loaded, with file and line, and never at the moment a person asks for something.

use super::lexicon::{Lexicon, Spoken, WordsFile};
use super::pattern::{Compiler, Matcher, Node};
use super::render;
use mycel_abi::limits::PLAN_STEPS_MAX;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;
use toml::Spanned;

/// The embedded files, by name.
pub(crate) const FILES: &[(&str, &str)] = &[
    ("files.toml", include_str!("../../../../reactive/files.toml")),
    ("select.toml", include_str!("../../../../reactive/select.toml")),
    ("change.toml", include_str!("../../../../reactive/change.toml")),
    ("text.toml", include_str!("../../../../reactive/text.toml")),
    ("archive.toml", include_str!("../../../../reactive/archive.toml")),
    ("machine.toml", include_str!("../../../../reactive/machine.toml")),
    ("network.toml", include_str!("../../../../reactive/network.toml")),
    ("git.toml", include_str!("../../../../reactive/git.toml")),
    ("lookup.toml", include_str!("../../../../reactive/lookup.toml")),
    ("scripts.toml", include_str!("../../../../reactive/scripts.toml")),
];
pub(crate) const WORDS: &str = include_str!("../../../../reactive/words.toml");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RulesFile {
    rule: Vec<RawRule>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    id: Spanned<String>,
    title: String,
    patterns: Vec<Spanned<String>>,
    #[serde(default)]
    defaults: Map<String, Value>,
    examples: Vec<Example>,
    #[serde(default)]
    not_examples: Vec<String>,
    #[serde(default)]
    report: Vec<String>,
    step: Vec<StepRule>,
    answer: String,
}

/// A wording that must be understood, and the arguments of its first call if they are pinned.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub(crate) enum Example {
    Goal(String),
    Pinned { goal: String, args: Value },
}

impl Example {
    pub(crate) fn goal(&self) -> &str {
        match self {
            Example::Goal(goal) | Example::Pinned { goal, .. } => goal,
        }
    }
    pub(crate) fn args(&self) -> Option<&Value> {
        match self {
            Example::Goal(_) => None,
            Example::Pinned { args, .. } => Some(args),
        }
    }
}

/// One step of a rule's plan.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StepRule {
    /// Its name in later expressions.
    pub(crate) id: String,
    /// A template over slots.
    pub(crate) title: String,
    pub(crate) tool: String,
    #[serde(default)]
    pub(crate) args: Map<String, Value>,
    /// An expression over earlier outputs: true ends the run here with `stop_text`.
    #[serde(default)]
    pub(crate) stop_if: Option<String>,
    #[serde(default)]
    pub(crate) stop_text: Option<String>,
}

/// A rule, compiled.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) examples: Vec<Example>,
    pub(crate) not_examples: Vec<String>,
    pub(crate) defaults: Map<String, Value>,
    pub(crate) report: Vec<String>,
    pub(crate) steps: Vec<StepRule>,
    pub(crate) answer: String,
}

/// All rules with the index that finds them.
#[derive(Debug)]
pub(crate) struct Catalog {
    pub(crate) rules: Vec<Rule>,
    compiler: Compiler,
    /// Rule and pattern.
    patterns: Vec<(usize, Node)>,
    /// Patterns by a keyword of which the goal must hold one.
    by_word: HashMap<u32, Vec<usize>>,
    /// Patterns without such a keyword.
    always: Vec<usize>,
}

/// A goal that one rule accounts for.
#[derive(Debug, Clone)]
pub(crate) struct Understood {
    pub(crate) rule: usize,
    pub(crate) slots: Map<String, Value>,
    /// Names of the slots that the goal left to their defaults.
    pub(crate) defaulted: Vec<String>,
}

/// What the rules make of a goal.
#[derive(Debug, Clone)]
pub(crate) enum Heard {
    Understood(Understood),
    /// Two rules account for it equally well and would do different things.
    Ambiguous(usize, usize),
    Nothing,
}

/// The embedded rules.
pub(crate) fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    CATALOG.get_or_init(|| {
        Catalog::load(WORDS, FILES)
            .unwrap_or_else(|error| unreachable!("the embedded rules load (a test loads them): {error}"))
    })
}

impl Catalog {
    pub(crate) fn globs_of_kinds(&self) -> Vec<String> {
        self.compiler.lexicon.kinds().map(super::slots::any_ending).collect()
    }

    /// Parses and compiles; says where a mistake is.
    pub(crate) fn load(words: &str, files: &[(&str, &str)]) -> Result<Catalog, String> {
        let words: WordsFile = toml::from_str(words).map_err(|e| format!("words.toml: {e}"))?;
        let (phrases, defaults) = (words.phrases.clone(), words.defaults.clone());
        let mut catalog = Catalog {
            rules: Vec::new(),
            compiler: Compiler::new(Lexicon::new(words), phrases),
            patterns: Vec::new(),
            by_word: HashMap::new(),
            always: Vec::new(),
        };
        for (name, source) in files {
            let file: RulesFile = toml::from_str(source).map_err(|e| format!("{name}: {e}"))?;
            for rule in file.rule {
                catalog.add(name, source, rule, &defaults)?;
            }
        }
        catalog.compiler.lexicon.finish();
        catalog.index();
        Ok(catalog)
    }

    fn add(
        &mut self,
        file: &str,
        source: &str,
        raw: RawRule,
        defaults: &Map<String, Value>,
    ) -> Result<(), String> {
        let number = self.rules.len();
        let at = |span: std::ops::Range<usize>| format!("{file}:{}", line_of(source, span.start));
        // Counting lines is slow over a whole file, so a place is only worked out for a mistake.
        let here = || format!("{}: rule {}", at(raw.id.span()), raw.id.get_ref());
        if self.rules.iter().any(|r| r.id == *raw.id.get_ref()) {
            return Err(format!("{}: a rule of this name exists", here()));
        }
        if raw.step.is_empty() || raw.step.len() > PLAN_STEPS_MAX {
            return Err(format!("{}: a plan has 1 to {PLAN_STEPS_MAX} steps", here()));
        }
        let mut slots = BTreeSet::new();
        for pattern in &raw.patterns {
            let node = self.compiler.pattern(pattern.get_ref()).map_err(|why| {
                format!(
                    "{}: rule {}: pattern `{}`: {why}",
                    at(pattern.span()),
                    raw.id.get_ref(),
                    pattern.get_ref()
                )
            })?;
            self.compiler.slots_of(&node, &mut slots);
            self.patterns.push((number, node));
        }
        let names: BTreeSet<String> = slots.iter().map(|s| self.compiler.slots[*s].clone()).collect();
        let mut given: Map<String, Value> = defaults
            .iter()
            .filter(|(name, _)| names.contains(*name))
            .map(|(k, v)| (k.clone(), v.clone()))
            .collect();
        given.extend(raw.defaults);
        self.rules.push(Rule {
            id: raw.id.into_inner(),
            title: raw.title,
            examples: raw.examples,
            not_examples: raw.not_examples,
            defaults: given,
            report: raw.report,
            steps: raw.step,
            answer: raw.answer,
        });
        Ok(())
    }

    /// Checks everything that is compiled late when a goal needs it: templates, expressions, names.
    pub(crate) fn check(&self) -> Vec<String> {
        self.rules.iter().flat_map(render::check_rule).collect()
    }

    fn index(&mut self) {
        let mut uses: HashMap<u32, usize> = HashMap::new();
        let needs: Vec<_> = self.patterns.iter().map(|(_, node)| self.compiler.needs(node)).collect();
        for (number, words) in needs.into_iter().enumerate() {
            match words {
                Some(words) => words.into_iter().for_each(|word| {
                    *uses.entry(word).or_default() += 1;
                    self.by_word.entry(word).or_default().push(number);
                }),
                None => self.always.push(number),
            }
        }
    }

    /// Finds the rule that accounts for every word of the goal.
    pub(crate) fn hear(&self, goal: &str) -> Heard {
        let Some(spoken) = self.compiler.lexicon.hear(goal) else { return Heard::Nothing };
        let mut matcher = Matcher::new(&self.compiler, &spoken);
        let mut best: Vec<(usize, Understood)> = Vec::new();
        for number in self.candidates(&spoken) {
            let (rule, node) = &self.patterns[number];
            if let Some(reading) = matcher.whole(node) {
                best.push((reading.words, self.understood(*rule, &reading.slots, &matcher)));
            }
        }
        self.decide(best)
    }

    fn candidates(&self, goal: &Spoken) -> BTreeSet<usize> {
        let mut found: BTreeSet<usize> = self.always.iter().copied().collect();
        for word in goal.words.iter().flatten() {
            found.extend(self.by_word.get(word).into_iter().flatten());
        }
        found
    }

    fn understood(&self, rule: usize, filled: &[(usize, usize)], matcher: &Matcher<'_>) -> Understood {
        let mut slots = self.rules[rule].defaults.clone();
        let mut defaulted: Vec<String> = slots.keys().cloned().collect();
        for (slot, value) in filled {
            let name = &self.compiler.slots[*slot];
            defaulted.retain(|d| d != name);
            slots.insert(name.clone(), matcher.value(*value).clone());
        }
        Understood { rule, slots, defaulted }
    }

    /// The most specific reading, unless another rule reads the goal as well and would do something else.
    fn decide(&self, found: Vec<(usize, Understood)>) -> Heard {
        let Some(most) = found.iter().map(|(words, _)| *words).max() else { return Heard::Nothing };
        let mut top = found.into_iter().filter(|(words, _)| *words == most).map(|(_, u)| u);
        let Some(first) = top.next() else { return Heard::Nothing };
        let first_call = render::first_call(&self.rules[first.rule], &first.slots);
        match top
            .find(|u| u.rule != first.rule && render::first_call(&self.rules[u.rule], &u.slots) != first_call)
        {
            Some(other) => Heard::Ambiguous(first.rule, other.rule),
            None => Heard::Understood(first),
        }
    }

    /// The keywords of a text, for likeness.
    pub(crate) fn keywords(&self, text: &str) -> BTreeSet<String> {
        let Some(spoken) = self.compiler.lexicon.hear(text) else { return BTreeSet::new() };
        let lexicon = &self.compiler.lexicon;
        let keep = |(key, token): (&String, &super::words::Token)| {
            (!key.is_empty() && !lexicon.is_stop(&token.low)).then(|| key.clone())
        };
        spoken.keys.iter().zip(&spoken.tokens).filter_map(keep).collect()
    }
}

fn line_of(source: &str, offset: usize) -> usize {
    source.as_bytes().iter().take(offset).filter(|b| **b == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(rule: &str, expect: &str) {
        let error = Catalog::load(WORDS, &[("x.toml", rule)]).map(|_| ()).expect_err(rule);
        assert!(error.contains(expect), "{error}");
    }

    #[test]
    fn a_mistake_in_a_rule_is_named_with_its_place() {
        let rule = |pattern: &str| {
            format!(
                "\n[[rule]]\nid = \"a\"\ntitle = \"t\"\npatterns = [\"{pattern}\"]\nexamples = []\nanswer = \"\"\nstep = []\n"
            )
        };
        check(&rule("x"), "x.toml:3: rule a: a plan has 1 to");
        let with_step = |pattern: &str| {
            rule(pattern).replace("step = []", "[[rule.step]]\nid = \"s\"\ntitle = \"\"\ntool = \"t\"")
        };
        check(&with_step("find (a|b"), "x.toml:5: rule a: pattern `find (a|b`: `)` is missing");
        check(&with_step("find {x:nonsense}"), "`nonsense` is no kind of slot");
        check(&with_step("<nobody>"), "there is no phrase <nobody>");
        check(&with_step("find [ ]"), "a part of it is empty");
        check("[[rule]]\nid = 1", "x.toml: ");
    }
}
