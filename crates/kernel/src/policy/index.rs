//! Which rules can speak about what, so that a call looks at a handful of them and not at all.
//!
//! Most rules name the program they are about. Their plain names are a table; a rule whose program is a pattern, and a
//! rule that looks at something else (a path, rights, a host), stands in a short list that every command sees.

use super::Rule;
use crate::shell::{Invocation, base_name};
use std::collections::BTreeMap;

/// Places in the list of rules, each list in their order.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    /// Rules that can be about a call as a whole.
    calls: Vec<usize>,
    /// Rules about commands whose program is not a plain name.
    any_program: Vec<usize>,
    by_program: BTreeMap<String, Vec<usize>>,
}

impl Index {
    pub(super) fn new(rules: &[Rule]) -> Self {
        let mut index = Self::default();
        for (at, rule) in rules.iter().enumerate() {
            if !rule.when.is_about_commands() {
                index.calls.push(at);
            }
            let Some(program) = rule.when.command.first() else {
                index.any_program.push(at);
                continue;
            };
            if program.is_wild() {
                index.any_program.push(at);
                continue;
            }
            for name in program.plain() {
                let places = index.by_program.entry(name.clone()).or_default();
                if places.last() != Some(&at) {
                    places.push(at);
                }
            }
        }
        index
    }

    pub(super) fn of_calls(&self) -> impl Iterator<Item = usize> {
        self.calls.iter().copied()
    }

    /// The rules that can be about a command, in their order.
    pub(super) fn of_command(&self, invocation: &Invocation) -> impl Iterator<Item = usize> {
        let named = invocation.argv.first().and_then(|word| word.text.as_deref()).map(base_name);
        let by_name = named.and_then(|name| self.by_program.get(name)).map_or(&[][..], Vec::as_slice);
        in_order(&self.any_program, by_name)
    }
}

/// Two sorted lists without a common element as one.
fn in_order<'a>(mut left: &'a [usize], mut right: &'a [usize]) -> impl Iterator<Item = usize> + 'a {
    std::iter::from_fn(move || {
        let from_left = match (left.first(), right.first()) {
            (Some(left), Some(right)) => left < right,
            (left, _) => left.is_some(),
        };
        let side = if from_left { &mut left } else { &mut right };
        let (first, rest) = side.split_first()?;
        *side = rest;
        Some(*first)
    })
}

#[cfg(test)]
mod tests {
    use super::super::{DEFAULT, Policy};
    use super::*;
    use crate::shell;

    #[test]
    fn a_command_sees_few_rules_and_in_their_order() {
        let policy = Policy::parse("default.toml", DEFAULT).unwrap();
        let index = Index::new(policy.rules());
        for (line, own) in
            [("git status", true), ("nobody-knows-this", false), ("/usr/bin/git push", true), ("$x", false)]
        {
            let found: Vec<usize> = index.of_command(&shell::commands(line)[0]).collect();
            assert!(found.is_sorted() && found.len() < policy.rules().len() / 2, "{line}: {found:?}");
            let has = found.iter().any(|at| policy.rules()[*at].id == "looks-git");
            assert_eq!(has, own, "{line}");
        }
        assert!(index.of_calls().count() < policy.rules().len() / 3);
    }
}
