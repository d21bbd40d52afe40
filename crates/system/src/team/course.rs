//! The course of a team's work: a flow that comes with Mycel.

use super::plan;
use crate::flow::{FlowError, Loaded, load_text};
use mycel_abi::NodeId;
use mycel_abi::flow::{Channel, Flow, Node, Type, Work};
use serde_json::Value;
use std::path::Path;

/// Its text.
const TEXT: &str = include_str!("course.flow.yaml");

/// The flow, checked against the roles of this workspace, whose lead gives a plan by them.
///
/// # Errors
/// When a role of the workspace or of the person hides the lead and has mistakes.
pub fn flow(workspace: &Path, config: Option<&Path>) -> Result<Loaded, FlowError> {
    let mut loaded = load_text(Path::new("team.flow.yaml"), TEXT, workspace, config)?;
    let schema = plan::schema(&crate::roles::all(workspace, config));
    for node in &mut loaded.flow.nodes {
        if let Work::Agent { output: output @ Some(_), .. } = &mut node.work {
            *output = Some(schema.clone());
        }
    }
    Ok(loaded)
}

/// The flow with a report of this JSON schema at its end, for a program that reads it.
pub fn with_report(mut flow: Flow, schema: Value) -> Flow {
    const REPORT: &str = "report";
    let prompt = "A team of agents has worked on this goal: {{ input.goal }}\n\nThe plan: {{ plan.summary }}\n\
                  What its agents reported: {{ built | tojson }}\nThe checks: {{ checked | tojson }}\n\
                  The files: {{ seen.files }}\nWhere the work is: {{ finished | tojson }}\n\nSay what is asked for about it.";
    let Some(done) = flow.nodes.iter_mut().find(|node| node.id.as_str() == "done") else { return flow };
    done.work = Work::End {
        output: [(REPORT.to_owned(), Value::from("{{ report | tojson }}"))].into_iter().collect(),
    };
    let made = Node {
        id: NodeId::new(REPORT),
        work: Work::Llm {
            prompt: prompt.to_owned(),
            system: String::new(),
            model: None,
            output: Some(schema),
        },
        writes: Some(REPORT.to_owned()),
        next: vec![NodeId::new("done")],
        ..done.clone()
    };
    if let Some(finish) = flow.nodes.iter_mut().find(|node| node.id.as_str() == "finish") {
        finish.next = vec![made.id.clone()];
    }
    flow.nodes.push(made);
    flow.state.push(Channel {
        name: REPORT.to_owned(),
        kind: Type::Any,
        merge: Default::default(),
        initial: None,
    });
    flow
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
