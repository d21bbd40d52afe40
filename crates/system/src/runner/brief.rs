//! What the agent of a node is told, what it may use, and who is to be asked for it.

use super::*;
use mycel_abi::flow::Work as NodeWork;
use mycel_models::router::Tier;

/// What an agent of a node is told and may use.
pub(super) struct Brief {
    pub(super) system: String,
    pub(super) tools: Vec<ToolDef>,
    pub(super) model: Option<Wanted>,
    /// A JSON schema of what it must give.
    pub(super) output: Option<Value>,
}

/// Who is to be asked for a node, where it matters.
pub(super) enum Wanted {
    /// This model or this tier.
    Named(String),
    /// A stronger one than that which failed.
    Stronger(Tier),
}

impl Runner {
    /// What the agent of a node is told and may use; `None` for an agent of no node.
    pub(super) fn brief(&self, agent: &AgentId) -> Option<Brief> {
        let visit = self.flows.visit_of(agent)?;
        let at = self.at_of(agent);
        let in_worktree = at.cwd != self.at.cwd;
        let base = if in_worktree { (self.parts.work_prompt)(&at) } else { self.parts.system_prompt.clone() };
        Some(match self.work_of(visit)? {
            NodeWork::Agent { uses, tools, model, output, .. } => {
                let role = self.role(&uses).ok()?;
                let wanted = |tool: &&ToolDef| {
                    let named = tools.is_empty()
                        || tools.iter().any(|one| crate::roles::covers_tool(one, &tool.name));
                    named
                        && role.allows_tool(&tool.name)
                        && !(in_worktree && is_of_the_repository(&tool.name))
                };
                let mut parts = vec![base, role.prompt.clone()];
                let skills =
                    role.skills.iter().filter_map(|name| crate::guidance::skill(&self.at.cwd, name).ok());
                parts.extend(skills.map(|skill| skill.body));
                if in_worktree {
                    parts.push(self.notes_for(agent));
                }
                parts.retain(|part| !part.trim().is_empty());
                let system = parts.join("\n\n");
                let failed = self.failed_tier(visit, role.tier).map(Wanted::Stronger);
                let tier = || role.tier.map(|tier| Wanted::Named(tier.to_string()));
                let model = model.or(role.model.clone()).map(Wanted::Named).or(failed).or_else(tier);
                // Who may write files there may note what others must keep to.
                let notes = in_worktree && role.allows_tool("fs.write") && tools.is_empty();
                let offered = self.tools.iter().chain(self.agent_tools(agent)).filter(wanted).cloned();
                let votes = self.is_vote(visit).then(crate::offer::vote_def);
                let tools = offered.chain(notes.then(crate::offer::note_def)).chain(votes).collect();
                Brief { system, tools, model, output }
            }
            NodeWork::Llm { system, model, output, .. } => {
                Brief { system, tools: Vec::new(), model: model.map(Wanted::Named), output }
            }
            NodeWork::Reflect { model, output, .. } => {
                let model = model.map(Wanted::Named);
                Brief { system: String::new(), tools: Vec::new(), model, output }
            }
            _ => Brief { system: String::new(), tools: Vec::new(), model: None, output: None },
        })
    }
}

/// Whether a tool changes what git keeps. In a worktree that is done for the agents.
fn is_of_the_repository(tool: &str) -> bool {
    let looks = |spec: &mycel_tools::Spec| spec.effect == EffectClass::Pure;
    tool.starts_with("git.") && !table::find(tool).is_ok_and(|tool| looks(tool.spec()))
}
