//! Flows of ours for other eyes: a picture for a page, a picture for a terminal, a workflow for another program.

mod mermaid;
mod serverless;
mod text;

pub use mermaid::mermaid;
pub use serverless::serverless;
pub use text::text;

use mycel_abi::NodeId;
use mycel_abi::flow::{By, Node, Work};

/// A way from a node to another one, with what is said about it.
struct Way<'f> {
    to: &'f NodeId,
    label: String,
    /// It is not the usual way: an error, a refusal.
    is_other: bool,
}

/// All ways out of a node, in the order of the file.
fn ways(node: &Node) -> Vec<Way<'_>> {
    let way = |(by, to): (By<'_>, _)| {
        let (label, is_other) = match (by, &node.work) {
            (By::Case { when, .. }, _) => (when.to_owned(), false),
            (By::Else, _) => ("else".to_owned(), false),
            (By::Body, Work::Loop { r#while, max_rounds, .. }) => {
                (format!("while {} (at most {max_rounds})", r#while), false)
            }
            (By::OnFail, Work::Reflect { max_rounds, .. }) => {
                (format!("on fail (at most {max_rounds})"), true)
            }
            (By::Body | By::OnFail, _) => (by.field().to_owned(), by == By::OnFail),
            (By::Exhausted, _) => ("exhausted".to_owned(), true),
            (By::Action(name), _) => (name.to_owned(), false),
            (By::Next(_), _) => (String::new(), false),
            (By::OnError, _) => ("on error".to_owned(), true),
        };
        Way { to, label, is_other }
    };
    node.edges().into_iter().map(way).collect()
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
