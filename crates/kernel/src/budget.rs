//! The budget tree: money, tokens, model calls, tool calls and wall time.
//!
//! Every agent is a node; its parent is the agent that made it, the root is the first agent of the run. Before
//! anything costs, its worst case is **reserved** on the node and on every node above it; the outcome **settles** the
//! reservation with what it really cost. So a child can never spend what its parent does not have, whatever its
//! own bounds say, and a crash between the two leaves the reservation standing until recovery settles it.

use mycel_abi::{AgentId, Budget, Cost};
use std::collections::BTreeMap;

/// Budgets of all agents of a run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BudgetTree {
    nodes: BTreeMap<AgentId, Node>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Node {
    parent: Option<AgentId>,
    limit: Budget,
    spent: Cost,
    reserved: Cost,
}

/// A reservation that does not fit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{part} of {agent} would reach {would_be}, and its budget is {limit}")]
pub struct OverBudget {
    pub agent: AgentId,
    /// Name as in [`Cost::parts`].
    pub part: &'static str,
    pub limit: u64,
    pub would_be: u64,
}

impl BudgetTree {
    /// Adds an agent. Its own limit may be anything: those above it hold as well.
    pub fn add(&mut self, agent: AgentId, parent: Option<AgentId>, limit: Budget) {
        self.nodes.insert(agent, Node { parent, limit, spent: Cost::ZERO, reserved: Cost::ZERO });
    }

    /// Replaces the bounds of the root, as a person may.
    pub fn set_limit(&mut self, agent: &AgentId, limit: Budget) {
        if let Some(node) = self.nodes.get_mut(agent) {
            node.limit = limit;
        }
    }

    /// Whether `cost` fits on `agent` and everything above it.
    pub fn check(&self, agent: &AgentId, cost: Cost) -> Result<(), OverBudget> {
        self.chain(agent).try_for_each(|(id, node)| node.check(id, cost))
    }

    /// Sets `cost` aside. The caller has checked that it fits; replaying an old journal must not fail, so this
    /// does not check again.
    pub fn reserve(&mut self, agent: &AgentId, cost: Cost) {
        self.each_up(agent, |node| node.reserved = node.reserved.plus(cost));
    }

    /// Gives back `reserved` and books `spent`.
    pub fn settle(&mut self, agent: &AgentId, reserved: Cost, spent: Cost) {
        self.each_up(agent, |node| {
            node.reserved = node.reserved.minus(reserved);
            node.spent = node.spent.plus(spent);
        });
    }

    pub fn spent(&self, agent: &AgentId) -> Cost {
        self.nodes.get(agent).map_or(Cost::ZERO, |node| node.spent)
    }

    pub fn reserved(&self, agent: &AgentId) -> Cost {
        self.nodes.get(agent).map_or(Cost::ZERO, |node| node.reserved)
    }

    pub fn limit(&self, agent: &AgentId) -> Budget {
        self.nodes.get(agent).map_or(Budget::UNBOUNDED, |node| node.limit)
    }

    /// Milliseconds of wall time that `agent` may still take; none if nothing bounds it.
    pub fn wall_left(&self, agent: &AgentId) -> Option<u64> {
        let left = |node: &Node| {
            let taken = node.spent.plus(node.reserved).wall_ms;
            node.limit.wall_ms.map(|limit| limit.saturating_sub(taken))
        };
        self.chain(agent).filter_map(|(_, node)| left(node)).min()
    }

    /// What `agent` may still spend: the least that is left on it and everything above it; none where nothing bounds it.
    pub fn left(&self, agent: &AgentId) -> Budget {
        let mut left = Budget::UNBOUNDED;
        for (_, node) in self.chain(agent) {
            let taken = node.spent.plus(node.reserved);
            let least = |now: Option<u64>, limit: Option<u64>, taken: u64| match (now, limit) {
                (now, None) => now,
                (None, Some(limit)) => Some(limit.saturating_sub(taken)),
                (Some(now), Some(limit)) => Some(now.min(limit.saturating_sub(taken))),
            };
            left = Budget {
                money_microusd: least(left.money_microusd, node.limit.money_microusd, taken.money_microusd),
                tokens: least(left.tokens, node.limit.tokens, taken.tokens),
                model_calls: least(left.model_calls, node.limit.model_calls, taken.model_calls),
                tool_calls: least(left.tool_calls, node.limit.tool_calls, taken.tool_calls),
                wall_ms: least(left.wall_ms, node.limit.wall_ms, taken.wall_ms),
            };
        }
        left
    }

    fn chain<'a>(&'a self, agent: &'a AgentId) -> impl Iterator<Item = (&'a AgentId, &'a Node)> {
        let first = self.nodes.get_key_value(agent);
        std::iter::successors(first, |(_, node)| self.nodes.get_key_value(node.parent.as_ref()?))
    }

    fn each_up(&mut self, agent: &AgentId, mut change: impl FnMut(&mut Node)) {
        let mut next = Some(agent.clone());
        while let Some(node) = next.and_then(|id| self.nodes.get_mut(&id)) {
            change(node);
            next = node.parent.clone();
        }
    }
}

impl Node {
    fn check(&self, agent: &AgentId, cost: Cost) -> Result<(), OverBudget> {
        let would_be = self.spent.plus(self.reserved).plus(cost);
        for (((part, limit), (_, would_be)), (_, asked)) in
            self.limit.parts().into_iter().zip(would_be.parts()).zip(cost.parts())
        {
            // A part that is not asked for cannot be what breaks the bound, even if it is broken already.
            match limit {
                Some(limit) if asked > 0 && would_be > limit => {
                    return Err(OverBudget { agent: agent.clone(), part, limit, would_be });
                }
                _ => {}
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(n: u64) -> Cost {
        Cost { tokens: n, ..Cost::ZERO }
    }
    fn up_to(n: u64) -> Budget {
        Budget { tokens: Some(n), ..Budget::UNBOUNDED }
    }
    fn family() -> (BudgetTree, AgentId, AgentId) {
        let (lead, child) = (AgentId::new("lead"), AgentId::new("child"));
        let mut tree = BudgetTree::default();
        tree.add(lead.clone(), None, up_to(100));
        tree.add(child.clone(), Some(lead.clone()), up_to(1_000));
        (tree, lead, child)
    }

    #[test]
    fn a_child_never_has_more_than_its_parent() {
        let (tree, _, child) = family();
        assert!(tree.check(&child, tokens(100)).is_ok());
        let over = tree.check(&child, tokens(101)).unwrap_err();
        assert_eq!(over.to_string(), "tokens of lead would reach 101, and its budget is 100");
    }

    #[test]
    fn reservations_count_until_they_are_settled_with_less() {
        let (mut tree, lead, child) = family();
        tree.reserve(&child, tokens(80));
        assert!(tree.check(&lead, tokens(30)).is_err());
        tree.settle(&child, tokens(80), tokens(10));
        assert!(tree.check(&lead, tokens(90)).is_ok());
        assert_eq!(tree.spent(&lead), tokens(10));
        assert_eq!(tree.reserved(&lead), Cost::ZERO);
    }

    #[test]
    fn a_broken_part_does_not_stop_what_does_not_need_it() {
        let (mut tree, lead, _) = family();
        tree.settle(&lead, Cost::ZERO, tokens(500));
        assert!(tree.check(&lead, Cost::tool_call(5)).is_ok());
        assert!(tree.check(&lead, tokens(1)).is_err());
    }
}
