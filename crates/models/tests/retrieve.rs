//! The right tool is among the first eight: for every wording that the reactive rules promise (no part of the training
//! saw them), and for tools that nobody has seen.

use mycel_models::ToolDef;
use mycel_models::reactive::{Understanding, rule_tests, rule_tools, understand};
use mycel_models::retrieve::{Parts, Retriever};
use serde_json::Value;

/// Tools that enter a small context.
const TOP: usize = 8;
/// Share of the rules' own examples, in thousandths. Below that a small model is regularly without what it needs.
const OWN_GOALS_PERMILLE_MIN: usize = 990;
/// Share of the requests about unknown tools: those that share a word with the description.
const FOREIGN_GOALS_PERMILLE_MIN: usize = 950;

fn defs(list: &Value) -> Vec<ToolDef> {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let def = |tool: &Value| ToolDef {
        name: text(&tool["name"]),
        description: text(&tool["description"]),
        input: tool["input"].clone(),
    };
    list.as_array().expect("a list of tools").iter().map(def).collect()
}

/// The tools of the program as they are offered to a model.
fn own_tools() -> Vec<ToolDef> {
    defs(&serde_json::from_str(include_str!("golden/tools.json")).expect("the tools parse"))
}

fn foreign() -> (Vec<ToolDef>, Vec<(Vec<String>, String)>) {
    let file: Value = serde_json::from_str(include_str!("golden/foreign.json")).expect("the tools parse");
    let goals: Vec<(String, String)> =
        serde_json::from_value(file["goals"].clone()).expect("pairs of tool and goal");
    (defs(&file["tools"]), goals.into_iter().map(|(tool, goal)| (vec![tool], goal)).collect())
}

/// Goals of the rules with the tools of their plans: whoever has one of them can begin. Rules that answer without a tool are not
/// asked for one, nor are those that run a program: the tool for that is offered whatever the goal is.
fn own_goals() -> Vec<(Vec<String>, String)> {
    let runs_a_program = |tool: &&str| ["shell.run", "shell.exec"].contains(tool);
    let tools = |(rule, goal, _): (String, String, Option<Value>)| match understand(&goal) {
        Understanding::Rule { tool, .. } if !tool.is_empty() => {
            let tools = rule_tools(&rule);
            (!tools.iter().any(runs_a_program))
                .then(|| (tools.into_iter().map(str::to_owned).collect(), goal))
        }
        Understanding::Rule { .. } | Understanding::Ambiguous { .. } | Understanding::Nothing => None,
    };
    rule_tests().0.into_iter().filter_map(tools).collect()
}

/// Goals whose tool is not among the first eight, with its place.
fn missed(parts: Parts, goals: &[(Vec<String>, String)], tools: &[ToolDef]) -> Vec<String> {
    let miss = |(wanted, goal): &(Vec<String>, String)| {
        let ranked = Retriever::builtin().rank_by(parts, goal, &[], tools);
        let place = ranked.iter().position(|(at, _)| wanted.contains(&tools[*at].name));
        (place.is_none_or(|place| place >= TOP)).then(|| format!("{wanted:?} at {place:?}: {goal}"))
    };
    goals.iter().filter_map(miss).collect()
}

fn check(goals: &[(Vec<String>, String)], tools: &[ToolDef], permille_min: usize) {
    let of = |parts| 100.0 * (1.0 - missed(parts, goals, tools).len() as f64 / goals.len() as f64);
    let wrong = missed(Parts::Both, goals, tools);
    let right = goals.len() - wrong.len();
    assert!(
        right * 1000 >= goals.len() * permille_min,
        "{right} of {} (keywords alone {:.1} %, table alone {:.1} %); missed:\n{}",
        goals.len(),
        of(Parts::Keywords),
        of(Parts::Table),
        wrong.join("\n")
    );
}

/// The reference is made from the program's table, and another test keeps it so.
#[test]
fn the_tools_here_are_the_tools_of_the_program() {
    let reference = include_str!("../../../docs/reference/tools.md");
    let tools = own_tools();
    // What the flow of a team does is offered to no model, and words to other agents only where there are others.
    let of_teams = |line: &str| ["### `team.", "### `agent."].iter().any(|begin| line.starts_with(begin));
    let is_tool = |line: &&str| line.starts_with("### `") && !of_teams(line);
    assert_eq!(tools.len(), reference.lines().filter(is_tool).count());
    for tool in tools {
        assert!(reference.contains(&format!("### `{}`", tool.name)), "{} is no tool any more", tool.name);
        assert!(reference.contains(&tool.description), "{} describes itself differently now", tool.name);
    }
}

#[test]
fn the_tool_of_every_own_goal_is_among_the_first_eight() {
    let goals = own_goals();
    assert!(goals.len() >= 400, "only {}", goals.len());
    check(&goals, &own_tools(), OWN_GOALS_PERMILLE_MIN);
}

#[test]
fn own_goals_keep_their_tools_beside_foreign_ones() {
    check(&own_goals(), &[own_tools(), foreign().0].concat(), OWN_GOALS_PERMILLE_MIN);
}

#[test]
fn a_tool_that_nobody_has_seen_is_found_by_its_words() {
    let (tools, goals) = foreign();
    assert!(tools.len() >= 20 && goals.len() >= 40);
    check(&goals, &[own_tools(), tools].concat(), FOREIGN_GOALS_PERMILLE_MIN);
}
