//! The reactive tier by its own examples: every wording a rule claims to understand, every goal it must leave alone.

use mycel_models::reactive::{Understanding, catalogue, check_rules, rule_tests, understand};

/// Wordings each rule must show, so that a rule is not a single sentence.
const EXAMPLES_MIN: usize = 6;

fn shown(understanding: &Understanding) -> String {
    match understanding {
        Understanding::Rule { id, tool, args } => format!("{id} -> {tool} {args}"),
        Understanding::Ambiguous { ids } => format!("ambiguous: {} or {}", ids[0], ids[1]),
        Understanding::Nothing => "nothing".to_owned(),
    }
}

#[test]
fn every_rule_loads_and_its_templates_parse() {
    let wrong = check_rules();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn there_are_enough_rules_with_enough_wordings() {
    let rules = catalogue();
    assert!(rules.len() >= 60, "only {} rules", rules.len());
    for rule in &rules {
        assert!(rule.examples.len() >= EXAMPLES_MIN, "{} has {} examples", rule.id, rule.examples.len());
    }
}

#[test]
fn every_example_is_understood_as_its_rule() {
    let mut wrong = Vec::new();
    for (rule, goal, pinned) in rule_tests().0 {
        let found = understand(&goal);
        let Understanding::Rule { id, args, .. } = &found else {
            wrong.push(format!("{rule}: \"{goal}\" -> {}", shown(&found)));
            continue;
        };
        if *id != rule || pinned.as_ref().is_some_and(|pinned| pinned != args) {
            wrong.push(format!("{rule}: \"{goal}\" -> {}", shown(&found)));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn no_rule_takes_what_it_must_leave_alone() {
    let wrong: Vec<String> = rule_tests()
        .1
        .into_iter()
        .filter_map(|(rule, goal)| match understand(&goal) {
            Understanding::Rule { id, .. } if id != rule && !NEIGHBOURS.contains(&goal.as_str()) => {
                Some(format!("\"{goal}\" -> {id}"))
            }
            Understanding::Rule { id, .. } if id == rule => Some(format!("\"{goal}\" -> {id}")),
            Understanding::Rule { .. } | Understanding::Ambiguous { .. } | Understanding::Nothing => None,
        })
        .collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// Goals that one rule must leave to another.
const NEIGHBOURS: &[&str] = &["show the newest commits of linus", "show the last commits of linus"];
