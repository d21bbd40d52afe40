//! Flows of ours for other eyes: a picture for a page, a picture for a terminal, a workflow for another program.

mod mermaid;
mod serverless;
mod text;

pub use mermaid::mermaid;
pub use serverless::serverless;
pub use text::text;

use mycel_abi::NodeId;
use mycel_abi::flow::{Node, OnError, Work};

/// A way from a node to another one, with what is said about it.
struct Way<'f> {
    to: &'f NodeId,
    label: String,
    /// It is not the usual way: an error, a refusal.
    is_other: bool,
}

/// All ways out of a node, in the order of the file.
fn ways(node: &Node) -> Vec<Way<'_>> {
    let mut out: Vec<Way<'_>> = Vec::new();
    let mut add = |to, label: &str, is_other| out.push(Way { to, label: label.to_owned(), is_other });
    match &node.work {
        Work::Branch { cases, otherwise, .. } => {
            cases.iter().for_each(|case| add(&case.next, &case.when, false));
            otherwise.iter().for_each(|to| add(to, "else", false));
        }
        Work::Loop { r#while, body, max_rounds } => {
            add(body, &format!("while {} (at most {max_rounds})", r#while), false)
        }
        Work::Reflect { on_fail, exhausted, max_rounds, .. } => {
            add(on_fail, &format!("on fail (at most {max_rounds})"), true);
            exhausted.iter().for_each(|to| add(to, "exhausted", true));
        }
        Work::Human { actions, .. } => {
            for action in actions {
                action.next.iter().for_each(|to| add(to, &action.name, false));
            }
        }
        Work::Start {}
        | Work::Agent { .. }
        | Work::Llm { .. }
        | Work::Tool { .. }
        | Work::Recall { .. }
        | Work::Set { .. }
        | Work::Map { .. }
        | Work::Join { .. }
        | Work::Subflow { .. }
        | Work::End { .. }
        | Work::Note { .. } => {}
    }
    node.next.iter().for_each(|to| add(to, "", false));
    if let Some(OnError::Next(to)) = &node.on_error {
        add(to, "on error", true);
    }
    out
}

/// A text in one line, at most so many characters.
fn line(text: &str, most: usize) -> String {
    let plain: String =
        text.split_whitespace().collect::<Vec<_>>().join(" ").chars().filter(|c| !c.is_control()).collect();
    if plain.chars().count() <= most {
        plain
    } else {
        format!("{}...", plain.chars().take(most.saturating_sub(3)).collect::<String>())
    }
}
