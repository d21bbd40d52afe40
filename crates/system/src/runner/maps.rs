//! Maps: one piece of work for each item of a list, so many at a time.

use super::nodes::Start;
use super::*;
use mycel_abi::VisitId;
use mycel_abi::flow::{ItemError, Work as NodeWork};
use mycel_kernel::flow::{Place as NodePlace, item_visit};

/// Items of a map that are worked on at a time, where the map does not say.
const AT_ONCE: u32 = 8;

impl Runner {
    /// Whether an agent works on an item of a map or a swarm. There may be thousands: the cage of each ends with it, while those
    /// of other nodes, with what was started in them, last as long as the run.
    pub(super) fn is_item(&self, agent: &AgentId) -> bool {
        let visit = self.flows.visit_of(agent);
        visit.and_then(NodePlace::of).is_some_and(|place| place.item.is_some())
    }

    /// The next items of every map, and the end of those that have all.
    pub(super) fn begin_items(&mut self) {
        let maps: Vec<VisitId> = self
            .flows
            .frames()
            .flat_map(|(_, frame)| {
                let is_map = |at: usize| matches!(frame.flow.nodes[at].work, NodeWork::Map { .. });
                frame.active.iter().filter(move |(_, active)| is_map(active.node) && active.failed.is_none())
            })
            .map(|(visit, _)| visit.clone())
            .collect();
        maps.iter().for_each(|map| self.begin_items_of(map));
    }

    fn begin_items_of(&mut self, map: &VisitId) {
        let Some(node) = self.node_of(map).cloned() else { return };
        let NodeWork::Map { at_once, on_item_error, each, .. } = &node.work else { return };
        let Some(active) = self.flows.active(map) else { return };
        let count = active.given.as_array().map_or(0, Vec::len) as u32;
        let failed = active.items.values().find_map(|gave| gave.as_ref().err());
        if let Some(error) = failed.filter(|_| *on_item_error == ItemError::Stop) {
            let message = error.message.clone();
            self.stop_agents(map, "another item of its map failed");
            return self.node_failed(map, message);
        }
        if active.items.len() as u32 == count {
            let gave = |n: u32| match active.items.get(&n) {
                Some(Ok(value)) => Some(value.clone()),
                _ => (*on_item_error == ItemError::Null).then_some(Value::Null),
            };
            let list: Vec<Value> = (0..count).filter_map(gave).collect();
            return self.node_gave(map, Value::Array(list));
        }
        let working = active.begun - active.items.len() as u32;
        let room = at_once.unwrap_or(AT_ONCE).saturating_sub(working);
        let next = active.begun..count.min(active.begun + room);
        let each = (**each).clone();
        for n in next.filter_map(|n| item_visit(map, n)) {
            if !self.has_room() {
                break;
            }
            let begun =
                self.scope_at(&n).and_then(|scope| self.start_work(&n, &node, &each, &scope, Start::nth(1)));
            if let Err(message) = begun {
                self.fail(&n, &node, message, u32::MAX);
            }
        }
    }

    /// Whether the node of this agent, or one around it, says what is to become of a failure. What works in a worktree waits for a
    /// better time instead: a team does not give up a task because its models are away.
    pub(super) fn is_answered_for(&self, agent: &AgentId) -> bool {
        let mut next = self.flows.visit_of(agent).cloned();
        while let Some(visit) = next {
            let Some(node) = self.node_of(&visit) else { return false };
            let is_item = NodePlace::of(&visit).is_some_and(|place| place.item.is_some());
            let goes_on = matches!(&node.work, NodeWork::Map { on_item_error, .. } | NodeWork::Swarm { on_item_error, .. }
                if is_item && *on_item_error != ItemError::Stop);
            if node.worktree.is_some() {
                return false;
            }
            if goes_on || node.retry.is_some() || node.on_error.is_some() {
                return true;
            }
            next = NodePlace::of(&visit).and_then(|place| place.within);
        }
        false
    }
}
