//! The one canonical form of a flow: `read(print(x)) == x`, and printing what was read again changes nothing.
//!
//! ```text
//!  Flow --tree--> keys in their fixed order --layout--> lines
//! ```
//! Keys stand in a fixed order, those of values (arguments, schemas) in that of the alphabet with `type` first. Every input,
//! channel and node begins a line; what fits into one line of 100 columns and has no comments inside stands in it.

mod layout;
mod scalar;
mod tree;

use crate::Problem;
use crate::problem::Place;
use crate::read::{self, Comments};
use mycel_abi::flow::Flow;

/// The text of a flow.
pub fn print(flow: &Flow) -> String {
    layout::lines(&tree::flow(flow), &Comments::default()).0
}

/// The text of a flow with the comments of its file.
///
/// # Errors
/// The comments that have no place in the canonical form, because of where they stand or because what they stand at is not
/// printed (a field that says what holds without it).
pub fn print_with(flow: &Flow, comments: &Comments) -> Result<String, Vec<Problem>> {
    let (text, unprinted) = layout::lines(&tree::flow(flow), comments);
    let lost = comments.lost.iter().map(|remark| (remark, "it stands inside a value"));
    let gone =
        unprinted.iter().map(|remark| (*remark, "what it stands at is left out, as it changes nothing"));
    let problem = |(remark, why): (&crate::yaml::Remark, &str)| {
        let place: Place = remark.at;
        let hint = format!("{why}; move it above the node");
        place
            .problem(format!("this comment would be lost: #{}", crate::yaml::shorten(&remark.text)))
            .hint(hint)
    };
    let mut problems: Vec<Problem> = lost.chain(gone).map(problem).collect();
    problems.sort();
    if problems.is_empty() { Ok(text) } else { Err(problems) }
}

/// Reads a file and prints it in the canonical form, with its comments.
///
/// # Errors
/// What is wrong with the file, or the comments that would be lost.
pub fn format(text: &str) -> Result<String, Vec<Problem>> {
    let read = read::read(text)?;
    print_with(&read.flow, &read.comments)
}

#[cfg(test)]
mod tests;
