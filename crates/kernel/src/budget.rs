//! The budget tree: money, tokens, model calls, tool calls and wall time.
//!
//! Every agent is a node; its parent is the agent that made it, the root is the first agent of the run. Before
//! anything costs, its worst case is **reserved** on the node and on every node above it; the outcome **settles** the
//! reservation with what it really cost. So a child can never spend what its parent does not have, whatever its
//! own bounds say, and a crash between the two leaves the reservation standing until recovery settles it.
//!
//! Time is not set aside, because nobody knows it before: the clock of a node runs while a model is asked or a tool runs
//! for it or for anybody below it, however many at once. Whoever drives the run looks at the clocks and stops what is under
//! way when a bound is reached. Waiting for a person, and the time in which nobody drives the run, take nothing.

use mycel_abi::{AgentId, Budget, Cost, Millis};
use std::collections::BTreeMap;

/// Budgets of all agents of a run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BudgetTree {
    nodes: BTreeMap<AgentId, Node>,
    /// When something last began or ended.
    seen: Millis,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Node {
    parent: Option<AgentId>,
    limit: Budget,
    spent: Cost,
    reserved: Cost,
    clock: Clock,
}

/// Time in which something is under way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Clock {
    under_way: u32,
    /// What is counted up to here.
    since: Millis,
    taken_ms: u64,
}

impl Clock {
    fn count_to(&mut self, at: Millis) {
        if self.under_way > 0 {
            self.taken_ms += at.saturating_sub(self.since);
        }
        self.since = self.since.max(at);
    }
    fn taken_at(mut self, at: Millis) -> u64 {
        self.count_to(at);
        self.taken_ms
    }
}

/// A reservation that does not fit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", in_words(agent, part, *limit, *would_be))]
pub struct OverBudget {
    pub agent: AgentId,
    /// Name as in [`Cost::parts`].
    pub part: &'static str,
    pub limit: u64,
    pub would_be: u64,
}

fn in_words(agent: &AgentId, part: &str, limit: u64, would_be: u64) -> String {
    if part == WALL {
        return format!("the time of {agent} is used up: its budget is {}", time(limit));
    }
    format!("{part} of {agent} would reach {would_be}, and its budget is {limit}")
}

/// Milliseconds in seconds, with the tenths where there are any.
fn time(ms: u64) -> String {
    match (ms / 1_000, ms % 1_000 / 100) {
        (seconds, 0) => format!("{seconds} s"),
        (seconds, tenths) => format!("{seconds}.{tenths} s"),
    }
}

/// The part of a budget that is time.
const WALL: &str = "wall_ms";

impl BudgetTree {
    /// Adds an agent. Its own limit may be anything: those above it hold as well.
    pub fn add(&mut self, agent: AgentId, parent: Option<AgentId>, limit: Budget) {
        self.nodes.insert(
            agent,
            Node { parent, limit, spent: Cost::ZERO, reserved: Cost::ZERO, clock: Clock::default() },
        );
    }

    /// Replaces the bounds of an agent, as a person may.
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

    /// Something begins to be under way for `agent`.
    pub fn begin(&mut self, agent: &AgentId, at: Millis) {
        self.seen = self.seen.max(at);
        self.each_up(agent, |node| {
            node.clock.count_to(at);
            node.clock.under_way += 1;
        });
    }

    /// Something that was under way for `agent` has ended.
    pub fn end(&mut self, agent: &AgentId, at: Millis) {
        self.seen = self.seen.max(at);
        self.each_up(agent, |node| {
            node.clock.count_to(at);
            node.clock.under_way = node.clock.under_way.saturating_sub(1);
        });
    }

    /// Counts what is under way up to `at`.
    pub fn count_to(&mut self, at: Millis) {
        self.seen = self.seen.max(at);
        self.nodes.values_mut().for_each(|node| node.clock.count_to(at));
    }

    /// What is still under way goes on at `at`, and the time before it, in which nobody drove the run, is not counted.
    pub fn go_on_at(&mut self, at: Millis) {
        for node in self.nodes.values_mut() {
            node.clock.count_to(self.seen);
            node.clock.since = node.clock.since.max(at);
        }
        self.seen = self.seen.max(at);
    }

    /// The bound of time that is reached for `agent` at `at`, on itself or on anything above it.
    pub fn out_of_time(&self, agent: &AgentId, at: Millis) -> Option<OverBudget> {
        self.chain(agent).find_map(|(id, node)| node.out_of_time(id, at))
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
                wall_ms: least(left.wall_ms, node.limit.wall_ms, node.clock.taken_ms),
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
                Some(_) if part == WALL => {}
                Some(limit) if asked > 0 && would_be > limit => {
                    return Err(OverBudget { agent: agent.clone(), part, limit, would_be });
                }
                _ => {}
            }
        }
        match self.out_of_time(agent, self.clock.since) {
            Some(over) if cost.model_calls > 0 || cost.tool_calls > 0 => Err(over),
            _ => Ok(()),
        }
    }

    fn out_of_time(&self, agent: &AgentId, at: Millis) -> Option<OverBudget> {
        let (limit, would_be) = (self.limit.wall_ms?, self.clock.taken_at(at));
        let over = OverBudget { agent: agent.clone(), part: WALL, limit, would_be };
        (would_be >= limit).then_some(over)
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
    fn time_is_counted_once_however_many_work() {
        let (mut tree, lead, child) = family();
        let within = |ms| Budget { wall_ms: Some(ms), ..Budget::UNBOUNDED };
        tree.set_limit(&lead, within(1_000));
        tree.begin(&lead, 100);
        tree.begin(&child, 200);
        tree.end(&lead, 600);
        let left = |tree: &BudgetTree, agent| tree.left(agent).wall_ms;
        assert_eq!(left(&tree, &lead), Some(500));
        assert_eq!(tree.out_of_time(&child, 1_099), None);
        let over = tree.out_of_time(&child, 1_100).expect("it is over");
        assert_eq!(over.to_string(), "the time of lead is used up: its budget is 1 s");
        // Nobody drives the run, and then somebody does again.
        tree.count_to(700);
        tree.go_on_at(90_000);
        tree.end(&child, 90_100);
        assert_eq!(left(&tree, &child), Some(300));
        assert!(tree.check(&child, Cost::tool_call(600_000)).is_ok());
        tree.set_limit(&child, within(600));
        assert!(tree.check(&child, Cost::tool_call(1)).is_err(), "700 ms are taken");
        assert!(tree.check(&child, Cost::ZERO).is_ok());
    }

    #[test]
    fn a_broken_part_does_not_stop_what_does_not_need_it() {
        let (mut tree, lead, _) = family();
        tree.settle(&lead, Cost::ZERO, tokens(500));
        assert!(tree.check(&lead, Cost::tool_call(5)).is_ok());
        assert!(tree.check(&lead, tokens(1)).is_err());
    }
}
