//! The one table of tools.
//!
//! A family is one line here. Everything that lists tools (the help, the model's tool list, the reference pages, the
//! policy matrix) walks [`all`], so a tool that is in no family cannot be called and one that is cannot be forgotten.

use crate::AnyTool;
use mycel_abi::ToolFailure;
use std::sync::OnceLock;

/// A name further away than this is no likely typing error: half of its letters would be wrong.
const SUGGEST_SIMILARITY_MIN: f64 = 0.5;

fn families() -> Vec<&'static [&'static dyn AnyTool]> {
    vec![
        crate::agent::tools(),
        crate::ask::tools(),
        crate::code::tools(),
        crate::fs::tools(),
        crate::git::tools(),
        crate::net::tools(),
        crate::process::tools(),
        crate::shell::tools(),
        crate::system::tools(),
        crate::team::tools(),
        crate::time::tools(),
    ]
}

/// Every tool, sorted by name.
pub fn all() -> &'static [&'static dyn AnyTool] {
    static ALL: OnceLock<Vec<&'static dyn AnyTool>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut tools = families().concat();
        tools.sort_by_key(|tool| tool.spec().name);
        tools
    })
}

/// The tool called `name`, or a failure that names the nearest one.
pub fn find(name: &str) -> Result<&'static dyn AnyTool, ToolFailure> {
    let tools = all();
    match tools.binary_search_by(|tool| tool.spec().name.cmp(name)) {
        Ok(at) => Ok(tools[at]),
        Err(_) => Err(unknown(name)),
    }
}

/// The name that `name` was most likely meant to be.
pub fn nearest(name: &str) -> Option<&'static str> {
    // A model asked for `write_file` means the tool whose letters are nearest; so do people.
    let likeness = |known: &str| strsim::jaro_winkler(name, known).max(strsim::sorensen_dice(name, known));
    all()
        .iter()
        .map(|tool| (likeness(tool.spec().name), tool.spec().name))
        .filter(|(likeness, _)| *likeness >= SUGGEST_SIMILARITY_MIN)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name)
}

fn unknown(name: &str) -> ToolFailure {
    let shown: String = name.chars().take(80).collect();
    let hint = match nearest(name) {
        Some(known) => format!("did you mean `{known}`?"),
        None => "`mycel tools` lists what there is".to_owned(),
    };
    ToolFailure {
        kind: "unknown_tool".into(),
        message: format!("there is no tool `{shown}`"),
        hint: Some(hint),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mycel_abi::{EffectClass, Risk};

    #[test]
    fn names_are_unique_sorted_and_well_formed() {
        for pair in all().windows(2) {
            assert!(pair[0].spec().name < pair[1].spec().name, "{} comes twice", pair[0].spec().name);
        }
        for tool in all() {
            let spec = tool.spec();
            let (family, verb) = spec.name.split_once('.').expect("family.verb");
            let word = |w: &str| !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
            assert!(word(family) && word(verb), "{}", spec.name);
            assert!(!spec.title.is_empty() && !spec.doc.is_empty() && spec.timeout_ms > 0, "{}", spec.name);
            assert!(spec.risk > Risk::Low || !spec.undoable, "{} looks only", spec.name);
            assert!(spec.effect != EffectClass::Pure || !spec.undoable, "{} has nothing to undo", spec.name);
        }
    }

    #[test]
    fn schemas_describe_every_argument_and_refuse_others() {
        for tool in all() {
            let name = tool.spec().name;
            let schema = tool.input_schema();
            assert_eq!(schema["additionalProperties"], serde_json::json!(false), "{name}");
            assert!(tool.output_schema().is_object(), "{name}");
        }
    }

    #[test]
    fn a_wrong_name_gets_the_nearest() {
        let check = |name: &str, hint: &str| {
            let failure = find(name).err().expect("unknown");
            assert_eq!(failure.hint.as_deref(), Some(hint), "{name}");
        };
        check("fs.raed", "did you mean `fs.read`?");
        check("fs_write", "did you mean `fs.write`?");
        check("zzzzzzzz", "`mycel tools` lists what there is");
        assert_eq!(find("fs.read").unwrap().spec().name, "fs.read");
    }
}
