//! Why a command line gets its verdict, for `mycel policy check`.

use super::judge::{combine, invocations, opinions};
use super::{Policy, Ruling, Subject, Verdict};
use mycel_abi::{AgentId, Assessment, Autonomy, Call, CallId, Capability, Cost, EffectClass, Proposal, Risk};
use serde_json::json;
use std::fmt;

/// Everything found in a line and what the rules say.
#[derive(Debug, Clone)]
pub struct Explanation {
    pub line: String,
    pub autonomy: Autonomy,
    pub commands: Vec<Explained>,
    pub ruling: Ruling,
}

/// One command of the line.
#[derive(Debug, Clone)]
pub struct Explained {
    /// Words, wrappers, files and marks in one line.
    pub text: String,
    pub verdict: Option<Verdict>,
    /// Id, verdict and reason of each rule that matched.
    pub rules: Vec<(String, Option<Verdict>, String)>,
    /// Why nobody can tell what it does.
    pub opaque: Option<String>,
}

/// The call that the shell tool would make of `line`.
pub(super) fn shell_call(line: &str, risk: Risk) -> Call {
    Call {
        proposal: Proposal {
            id: CallId::new("check"),
            agent: AgentId::new("lead"),
            step: None,
            tool: "shell.exec".into(),
            args: json!({ "command": line }),
            provider_id: None,
        },
        assessment: Assessment {
            summary: String::new(),
            needs: vec![Capability::new("exec", "run", Some("sh"))],
            risk,
            effect: EffectClass::Opaque,
            undoable: false,
            timeout_ms: 0,
            preview: Vec::new(),
            commands: vec![line.to_owned()],
            reserve: Cost::ZERO,
        },
    }
}

pub(super) fn explain(policy: &Policy, line: &str, autonomy: Autonomy) -> Explanation {
    // Medium: what the shell tool says about a line that nobody looked into.
    let call = shell_call(line, Risk::Medium);
    let subject = Subject { call: &call, autonomy };
    let found = invocations(&subject);
    let opinions = opinions(policy, &subject, &found);
    let explained = |opinion: &super::judge::Opinion<'_>| {
        let invocation = opinion.invocation?;
        Some(Explained {
            text: invocation.to_string(),
            verdict: opinion.verdict,
            rules: opinion
                .rules
                .iter()
                .map(|rule| (rule.id.clone(), rule.verdict, rule.why.clone()))
                .collect(),
            opaque: invocation.opaque.clone(),
        })
    };
    Explanation {
        line: line.to_owned(),
        autonomy,
        commands: opinions.iter().filter_map(explained).collect(),
        ruling: combine(&subject, &opinions),
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = |verdict: Option<Verdict>| verdict.map_or("-", Verdict::as_str);
        for command in &self.commands {
            writeln!(f, "{:4} {}", word(command.verdict), command.text)?;
            if let Some(reason) = &command.opaque {
                writeln!(f, "       not understood: {reason}")?;
            }
            for (id, verdict, why) in &command.rules {
                writeln!(f, "       {} {id}: {why}", word(*verdict))?;
            }
        }
        match self.ruling.verdict {
            Some(verdict) => {
                let Ruling { rule, why, risk, .. } = &self.ruling;
                writeln!(f, "verdict: {} by {rule} (risk {risk}): {why}", verdict.as_str())
            }
            None => writeln!(f, "verdict: no rule decides; risk {}, so autonomy decides", self.ruling.risk),
        }
    }
}
