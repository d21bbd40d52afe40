//! Messages between the agents of a run.
//!
//! These calls are answered by the loop of the run, which knows the agents: it writes the message and the
//! outcome into one commit. An agent holds `agent:message` where its role names this family and others work
//! beside it; who does not is not offered these tools.

pub mod ask;
pub mod list;
pub mod publish;
pub mod reply;
pub mod send;
pub mod subscribe;
pub mod vote;

use crate::tool::{AnyTool, Spec, assessment, bad_args};
use mycel_abi::{Assessment, Capability, Cost, ToolFailure, limits};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The tools of this family.
pub fn tools() -> &'static [&'static dyn AnyTool] {
    &[
        &ask::AgentAsk,
        &list::AgentList,
        &publish::AgentPublish,
        &reply::AgentReply,
        &send::AgentSend,
        &subscribe::AgentSubscribe,
        &vote::AgentVote,
    ]
}

/// Milliseconds a call takes that waits for nobody.
const AT_ONCE_MS: u64 = 1_000;
/// Characters of a text that stand in a summary.
const SUMMARY_CHARS: usize = 120;

/// The message, and who has it in the mailbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Sent {
    pub message: String,
    pub to: Vec<String>,
    /// Whose mailbox was full.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missed: Vec<String>,
}

fn assessed(spec: &Spec, summary: String) -> Assessment {
    assessed_as(spec, summary, Capability::new("agent", "message", None))
}

fn assessed_as(spec: &Spec, summary: String, needs: Capability) -> Assessment {
    let mut assessment = assessment(spec, summary, vec![needs]);
    // Nothing runs meanwhile.
    assessment.reserve = Cost::tool_call(0);
    assessment
}

/// Says what a text is about, or why it is none.
fn about(text: &str) -> Result<String, ToolFailure> {
    let most = limits::MESSAGE_BYTES_MAX;
    if text.trim().is_empty() || text.len() > most {
        let message = format!("the text has {} bytes, and 1 to {most} are allowed", text.len());
        return Err(bad_args(message, Some("put what is longer into a file and say where it is")));
    }
    Ok(line(text))
}

/// The beginning of a text in one line.
fn line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SUMMARY_CHARS) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line,
    }
}

fn misplaced(spec: &Spec) -> ToolFailure {
    crate::tool::misplaced(spec, "other agents")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_port::{Folder, call};
    use serde_json::{Value, json};

    #[test]
    fn texts_are_bounded_and_nothing_runs_in_a_cage() {
        let folder = Folder::new("agent");
        let check = |tool: &dyn AnyTool, args: Value, expect: &str| {
            let kind = match tool.assess(&args, &folder.at()) {
                Err(failure) => failure.kind,
                Ok(assessment) => {
                    assert_eq!(assessment.needs, [Capability::new("agent", "message", None)]);
                    assessment.summary
                }
            };
            assert_eq!(kind, expect, "{args}");
        };
        let long = "x".repeat(limits::MESSAGE_BYTES_MAX + 1);
        check(
            &send::AgentSend,
            json!({"to": "api", "text": "the port\nis 8080"}),
            "tell api: the port is 8080",
        );
        check(&send::AgentSend, json!({"to": "api", "text": long}), "bad_args");
        check(&ask::AgentAsk, json!({"to": "api", "question": "which port?"}), "ask api: which port?");
        check(&ask::AgentAsk, json!({"to": "api", "question": " "}), "bad_args");
        check(&ask::AgentAsk, json!({"to": "api", "question": "q", "timeout_ms": 3_600_001}), "bad_args");
        check(&reply::AgentReply, json!({"message": "m1", "text": "8080"}), "reply to m1: 8080");
        check(&publish::AgentPublish, json!({"topic": "api", "text": "v2"}), "publish on api: v2");
        check(&subscribe::AgentSubscribe, json!({"topic": "api"}), "subscribe to api");
        check(&list::AgentList, json!({}), "list the agents of this run");
        let sent = call(&send::AgentSend, json!({"to": "api", "text": "x"}), &folder.at());
        assert_eq!(sent.unwrap_err().kind, "misplaced");
    }
}
