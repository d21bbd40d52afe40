//! The course of a team's work: a flow that comes with Mycel.

use crate::flow::{FlowError, Loaded, load_text};
use std::path::Path;

/// Its text.
const TEXT: &str = include_str!("course.flow.yaml");

/// The flow, checked against the roles of this workspace.
///
/// # Errors
/// When a role of the workspace or of the person hides the lead and has mistakes.
pub fn flow(workspace: &Path, config: Option<&Path>) -> Result<Loaded, FlowError> {
    load_text(Path::new("team.flow.yaml"), TEXT, workspace, config)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_right_and_in_canonical_form() {
        if let Err(FlowError::Problems { problems }) = flow(Path::new("/nonexistent"), None) {
            let lines: Vec<String> = problems.iter().map(|found| found.problem.to_string()).collect();
            panic!("{}", lines.join("\n"));
        }
        let printed = mycel_flow::print::format(TEXT).expect("it is right");
        assert!(printed == TEXT, "{printed}");
    }
}
