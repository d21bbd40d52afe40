//! Which tools a model is told about when its window has no room for all of them.
//!
//! ```text
//! [ those that fit the goal best | ask.person, shell.run | what later messages fit, what was used ]
//!   a quarter of the window together                       at most half as much again
//! ```
//! The set is made from the context from its beginning, so it only grows while a run goes on, and its front stays as it
//! was: what a model has seen it can use later, and a server that keeps the evaluated prompt can go on from there.

use super::wire;
use crate::retrieve::Retriever;
use crate::{Context, Item, ToolDef};
use std::borrow::Cow;

/// Offered whatever the goal is: a way to ask, and a way to do what no other tool does.
const ALWAYS: [&str; 2] = ["ask.person", "shell.run"];
/// Tools that a further message of the person may bring in.
const LATER_MAX: usize = 4;

/// All tools in their order if they fit into a quarter of the window (four bytes to the token, so as many bytes as the
/// window has tokens), else the best for what the person said.
pub(super) fn offered(context: &Context, window_tokens: usize) -> Cow<'_, [ToolDef]> {
    let tools = &context.tools;
    if wire::tools_bytes(tools) <= window_tokens {
        return Cow::Borrowed(tools);
    }
    let mut picked = Picked { tools, chosen: Vec::new(), bytes: 0 };
    let always: Vec<usize> = ALWAYS.iter().filter_map(|name| picked.named(name)).collect();
    let kept: usize = always.iter().map(|at| picked.size(*at)).sum();
    // In a window where these two would push out what the goal is about, they stand in line like the others.
    let always = if kept * 2 <= window_tokens { always } else { Vec::new() };
    let reserved: usize = always.iter().map(|at| picked.size(*at)).sum();
    for at in best(&context.goal.text, tools) {
        if !always.contains(&at) {
            picked.add(at, window_tokens - reserved);
        }
    }
    for at in always {
        picked.add(at, window_tokens);
    }
    picked.add_later(&context.items, window_tokens + window_tokens / 2);
    Cow::Owned(picked.chosen.iter().map(|at| tools[*at].clone()).collect())
}

fn best(text: &str, tools: &[ToolDef]) -> Vec<usize> {
    Retriever::builtin().rank(text, &[], tools).into_iter().map(|(at, _)| at).collect()
}

struct Picked<'a> {
    tools: &'a [ToolDef],
    /// Indices into `tools`, in the order of the offer.
    chosen: Vec<usize>,
    bytes: usize,
}

impl Picked<'_> {
    fn named(&self, name: &str) -> Option<usize> {
        self.tools.iter().position(|tool| tool.name == name)
    }

    fn size(&self, at: usize) -> usize {
        wire::tools_bytes(std::slice::from_ref(&self.tools[at]))
    }

    /// Takes the tool if there is room for it and it is not there yet.
    fn add(&mut self, at: usize, bytes_max: usize) {
        let bytes = self.bytes + self.size(at);
        if bytes <= bytes_max && !self.chosen.contains(&at) {
            self.bytes = bytes;
            self.chosen.push(at);
        }
    }

    /// What was called although it was not offered (a model may know a tool from elsewhere), and what fits later messages.
    fn add_later(&mut self, items: &[Item], bytes_max: usize) {
        for item in items {
            match item {
                Item::Person { text } => {
                    for at in best(text, self.tools).into_iter().take(LATER_MAX) {
                        self.add(at, bytes_max);
                    }
                }
                Item::Result { tool, .. } => {
                    if let Some(at) = self.named(tool) {
                        self.add(at, bytes_max);
                    }
                }
                Item::Thought { .. } | Item::Kernel { .. } => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CallResult;
    use mycel_abi::{CallId, Goal, Refusal};
    use serde_json::Value;

    /// The tools of the program as they are offered to a model; together about 38,000 bytes.
    fn tools() -> Vec<ToolDef> {
        let list: Vec<Value> =
            serde_json::from_str(include_str!("../../tests/golden/tools.json")).expect("the tools parse");
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        let def = |tool: &Value| ToolDef {
            name: text(&tool["name"]),
            description: text(&tool["description"]),
            input: tool["input"].clone(),
        };
        list.iter().map(def).collect()
    }

    fn context(goal: &str, items: Vec<Item>) -> Context {
        let goal = Goal { text: goal.into(), workspace: "/home/a".into(), labels: vec![] };
        Context { goal, system: String::new(), items, tools: tools(), output: None, max_tokens: 512 }
    }

    fn names(context: &Context, window: usize) -> Vec<String> {
        offered(context, window).iter().map(|tool| tool.name.clone()).collect()
    }

    #[test]
    fn all_are_offered_where_there_is_room() {
        let context = context("git status", vec![]);
        let all: Vec<String> = context.tools.iter().map(|tool| tool.name.clone()).collect();
        assert_eq!(names(&context, 100_000), all);
        assert_ne!(names(&context, 16_384), all);
    }

    #[test]
    fn a_small_window_gets_what_the_goal_needs() {
        for (goal, wanted) in [
            ("merge the branch fix into main", "git.merge"),
            ("which process listens on port 8080", "net.connections"),
            ("welche Prüfsumme hat setup.iso?", "fs.hash"),
            ("entpacke alte.zip", "fs.extract"),
            ("how long has this machine been up", "system.uptime"),
            ("make a map of the code in this repository", "code.map"),
        ] {
            for window in [4_096, 8_192] {
                let context = context(goal, vec![]);
                let got = names(&context, window);
                assert!(got.contains(&wanted.to_owned()), "{goal}: {got:?}");
                assert!(got.ends_with(&ALWAYS.map(str::to_owned)), "{got:?}");
                assert!(wire::tools_bytes(&offered(&context, window)) <= window);
            }
        }
    }

    #[test]
    fn the_offer_only_grows_and_its_front_stays() {
        let call = CallId::nth(&mycel_abi::TurnId::nth(&mycel_abi::AgentId::new("lead"), 1), 1);
        let refusal = Refusal { rule: "x".into(), reason: "y".into(), hint: None };
        let result = |tool: &str| Item::Result {
            call: call.clone(),
            provider_id: None,
            tool: tool.into(),
            result: CallResult::Refused(refusal.clone()),
        };
        let later = |text: &str| Item::Person { text: text.into() };
        let items = [
            result("git.log"),
            result("time.sleep"),
            later("now ping example.org"),
            result("net.ping"),
            result("no.such.tool"),
            later("commit it with the message done"),
        ];
        let mut before = names(&context("delete the old logs", vec![]), 8_192);
        assert!(!before.contains(&"net.ping".to_owned()) && before.contains(&"fs.delete".to_owned()));
        for length in 1..=items.len() {
            let now = names(&context("delete the old logs", items[..length].to_vec()), 8_192);
            assert!(now.starts_with(&before), "{before:?} became {now:?}");
            before = now;
        }
        for wanted in ["time.sleep", "net.ping", "git.commit"] {
            assert!(before.contains(&wanted.to_owned()), "{wanted} is not in {before:?}");
        }
    }

    #[test]
    fn windows_without_room_are_offered_nothing_too_large() {
        for window in [0, 1, 500, 1_000, 2_000] {
            let context = context("list the files", vec![]);
            assert!(wire::tools_bytes(&offered(&context, window)) <= window);
        }
    }
}
