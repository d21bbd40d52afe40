//! The golden table of permission: every tool, at every autonomy, on something in the workspace and on something outside.
//!
//! The table of tools is walked, so a tool without example arguments in `golden/tool_args.json` fails here. In those
//! arguments `@` is the folder: the workspace once, another folder the other time; a call without it stands once. `$PID`
//! is a process that runs.
//! `BLESS=1 cargo test -p mycel --test policy` writes the table anew; read the difference before you commit it.

use mycel_abi::{Autonomy, Verdict};
use mycel_system::policy::Policy;
use mycel_system::{table, try_call};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

mod places;

use places::{Places, examples};

const LEVELS: [Autonomy; 3] = [Autonomy::Manual, Autonomy::Supervised, Autonomy::Full];

/// The role whose table this is: the first agent of a run, with what `confine::first_capabilities` gives it.
const ROLE: &str = "lead";

fn rules(places: &Places) -> Policy {
    let text = |path: PathBuf| path.display().to_string();
    let vars = BTreeMap::from([
        ("state".to_owned(), text(places.root().join("state"))),
        ("config".to_owned(), text(places.root().join("config"))),
        ("cwd".to_owned(), text(places.workspace())),
        ("home".to_owned(), text(places.root().join("home"))),
    ]);
    Policy::builtin(&vars).with_vars(&vars)
}

/// The verdict, and the checks that brought it about.
fn cell(places: &Places, rules: &Policy, tool: &str, args: &Value, level: Autonomy) -> String {
    let home = places.root().join("home");
    let judged = try_call(tool, args.clone(), &places.workspace(), Some(&home), level, rules);
    let judgement = judged.unwrap_or_else(|failure| panic!("the arguments of {tool}: {}", failure.message));
    let word = match &judgement.verdict {
        Verdict::Go => return judgement.verdict.word().to_owned(),
        Verdict::Ask { .. } => "ask",
        Verdict::No(_) => "no",
    };
    let mut deciding: Vec<&str> = judgement
        .checks
        .iter()
        .filter(|check| check.verdict == word)
        .map(|check| check.name.as_str())
        .collect();
    deciding.dedup();
    format!("{word}: {}", deciding.join(", "))
}

fn found() -> String {
    let places = Places::new();
    let rules = rules(&places);
    let examples = examples();
    let mut page = format!(
        "{:<10} {:<18} {:<9} {:<33} {:<33} {}\n",
        "role", "tool", "where", LEVELS[0], LEVELS[1], LEVELS[2]
    );
    for tool in table::all() {
        let name = tool.spec().name;
        let args =
            examples.get(name).unwrap_or_else(|| panic!("{name} has no example in golden/tool_args.json"));
        let inside = places.placed(args, &places.workspace());
        let outside = places.placed(args, &places.root().join("outside"));
        let mut rows = vec![(if inside == outside { "-" } else { "inside" }, &inside)];
        rows.extend((inside != outside).then_some(("outside", &outside)));
        for (place, args) in rows {
            let cells = LEVELS.map(|level| cell(&places, &rules, name, args, level));
            let row =
                format!("{ROLE:<10} {name:<18} {place:<9} {:<33} {:<33} {}", cells[0], cells[1], cells[2]);
            page += &format!("{}\n", row.trim_end());
        }
    }
    page
}

#[test]
fn every_tool_is_judged_as_recorded() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/policy.txt");
    let found = found();
    if std::env::var_os("BLESS").is_some() {
        fs::write(&golden, &found).unwrap();
    }
    let expected = fs::read_to_string(&golden).unwrap_or_default();
    let wrong: Vec<String> = found
        .lines()
        .filter(|line| !expected.lines().any(|known| known == *line))
        .map(|line| format!("found     {line}"))
        .chain(
            expected
                .lines()
                .filter(|line| !found.lines().any(|new| new == *line))
                .map(|line| format!("recorded  {line}")),
        )
        .collect();
    assert!(wrong.is_empty() && found == expected, "the table of permission changed:\n{}", wrong.join("\n"));
}

#[test]
fn no_example_belongs_to_a_tool_that_is_gone() {
    let examples = examples();
    let gone: Vec<&String> = examples.keys().filter(|name| table::find(name).is_err()).collect();
    assert!(gone.is_empty(), "{gone:?}");
}
