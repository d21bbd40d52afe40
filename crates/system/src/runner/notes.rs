//! Notes of a team: who signs them, and who may write them.

use super::*;
use mycel_kernel::spend::civil;
use mycel_tools::team::note::Signed;

/// The tool that writes a note.
const NOTE: &str = "team.note";
/// Milliseconds of a day.
const DAY_MS: u64 = 86_400_000;

impl Runner {
    /// A proposal as it is judged: a note bears the name of the agent that works in the worktree, whatever
    /// its brain wrote there. One that was judged before stays what it was, so that an approval holds.
    pub(super) fn signed(&self, mut proposal: Proposal) -> Proposal {
        if proposal.tool != NOTE || self.state.calls.contains_key(&proposal.id) {
            return proposal;
        }
        let Some(args) = proposal.args.as_object_mut() else { return proposal };
        args.remove("signed");
        let agent = self.state.agents.get(&proposal.agent);
        let signed = agent.and_then(|agent| {
            let (year, month, day) = civil((clock::now() / DAY_MS) as i64);
            Some(Signed {
                role: agent.role.clone(),
                task: agent.worktree.clone()?,
                run: self.run.to_string(),
                call: proposal.id.to_string(),
                date: format!("{year:04}-{month:02}-{day:02}"),
            })
        });
        let signed = signed.and_then(|signed| serde_json::to_value(signed).ok());
        args.extend(signed.map(|signed| ("signed".to_owned(), signed)));
        proposal
    }

    /// What an agent in a worktree is told of what the team has agreed on.
    pub(super) fn notes_for(&self, agent: &AgentId) -> String {
        let Some(known) = self.state.agents.get(agent) else { return String::new() };
        let task = known.task.as_deref().unwrap_or_default();
        crate::shared::told(&self.at_of(agent).cwd, task, self.run.as_str(), agent.as_str())
    }
}
