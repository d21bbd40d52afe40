//! A flow: a graph of things to do, with state that flows along.
//!
//! ```text
//!            input --> [context: recall] --> [lead: agent] --+--> [backend: agent]  --+--> [review: reflect] --> [done: end]
//!                                               ^            +--> [frontend: agent] --+        |
//!                                               +--------------- on_fail ----------------------+
//! ```
//! Nodes read and write **channels**. A channel has a type and says how a new value joins the old one ([`Merge`]), so that
//! parallel nodes may write the same one. The first node of the list is where a flow begins; `next` are the nodes that follow,
//! all of them. A node to which several lead starts when something has led to it and nothing that is under way can still lead
//! to it, not counting edges that lead back: so branches join by themselves. Conditions are CEL; texts are templates of minijinja.
//!
//! This is what the journal keeps. The file a person writes (`*.flow.yaml`) is read and printed by `mycel-flow`.

use crate::{Budget, NodeId};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fmt;
use std::str::FromStr;

/// The version of the file format that this program writes.
pub const FORMAT: u32 = 1;

/// A graph of things to do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flow {
    pub name: String,
    /// What it is for, in a sentence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub input: Vec<Input>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub state: Vec<Channel>,
    /// Who works in swarms and votes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<Members>,
    /// In the order of the file; the first one begins.
    pub nodes: Vec<Node>,
    #[serde(default, skip_serializing_if = "Limits::is_none")]
    pub limits: Limits,
}

impl Flow {
    pub fn node(&self, id: &NodeId) -> Option<&Node> {
        self.nodes.iter().find(|node| node.id == *id)
    }
    pub fn channel(&self, name: &str) -> Option<&Channel> {
        self.state.iter().find(|channel| channel.name == name)
    }
    /// Those that a swarm or a vote names; all, where it names none.
    pub fn members<'a>(&'a self, named: &'a [String]) -> impl Iterator<Item = &'a Members> {
        self.members.iter().filter(move |members| named.is_empty() || named.contains(&members.name))
    }
}

/// Members of a swarm that are alike. Each has a name (`scouts-1`) and a reputation of its own, which goes with it through the
/// whole run. Each piece of work a member does is done by an agent of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Members {
    pub name: String,
    /// A role or a file, as of an agent; without it a model that has no tools.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uses: Option<String>,
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub count: u32,
    /// What the word of each counts.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub weight: u32,
    /// What each is good at, in words that `needs` of a swarm asks for. Its tools count as well.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skills: Vec<String>,
    /// Names or families of tools; empty: those of the role.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tools: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
}

fn one() -> u32 {
    1
}

fn is_one(number: &u32) -> bool {
    *number == 1
}

/// What a flow is given when it starts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: Type,
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<Value>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
}

/// A named part of the state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: Type,
    #[serde(default, skip_serializing_if = "Merge::is_last")]
    pub merge: Merge,
    /// Before anything was written; `None` is the empty value of the type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initial: Option<Value>,
}

/// How a value joins what a channel holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Merge {
    /// The last one written stands.
    #[default]
    Last,
    /// A list grows: by the value, or by its items if it is a list itself.
    Append,
    /// An object takes over the fields of the value.
    Merge,
    /// Numbers add up.
    Sum,
}

impl Merge {
    fn is_last(&self) -> bool {
        *self == Merge::Last
    }
}

/// The type of a value, written `string` or `[string]`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Type {
    #[default]
    Any,
    String,
    /// Any number of JSON.
    Number,
    Integer,
    Boolean,
    Object,
    List(Box<Type>),
}

impl Type {
    /// Whether a value is of this type. Nothing (`null`) is a value of every type.
    pub fn admits(&self, value: &Value) -> bool {
        match (self, value) {
            (_, Value::Null) | (Type::Any, _) => true,
            (Type::String, value) => value.is_string(),
            (Type::Number, value) => value.is_number(),
            (Type::Integer, value) => value.is_i64() || value.is_u64(),
            (Type::Boolean, value) => value.is_boolean(),
            (Type::Object, value) => value.is_object(),
            (Type::List(of), Value::Array(items)) => items.iter().all(|item| of.admits(item)),
            (Type::List(_), _) => false,
        }
    }

    /// What stands in a channel of this type before anything was written.
    pub fn empty(&self) -> Value {
        match self {
            Type::Any => Value::Null,
            Type::String => Value::from(""),
            Type::Number | Type::Integer => Value::from(0),
            Type::Boolean => Value::from(false),
            Type::Object => Value::Object(Map::new()),
            Type::List(_) => Value::Array(Vec::new()),
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Type::Any => "any",
            Type::String => "string",
            Type::Number => "number",
            Type::Integer => "integer",
            Type::Boolean => "boolean",
            Type::Object => "object",
            Type::List(of) => return write!(f, "[{of}]"),
        })
    }
}

impl From<Type> for String {
    fn from(kind: Type) -> String {
        kind.to_string()
    }
}

impl TryFrom<String> for Type {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl FromStr for Type {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(inner) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            return Ok(Type::List(Box::new(inner.trim().parse()?)));
        }
        Ok(match text {
            "any" => Type::Any,
            "string" => Type::String,
            "number" => Type::Number,
            "integer" => Type::Integer,
            "boolean" => Type::Boolean,
            "object" => Type::Object,
            _ => {
                return Err(format!(
                    "`{text}` is no type: it is any, string, number, integer, boolean, object, or one of these in brackets, [string]"
                ));
            }
        })
    }
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Node {
    pub id: NodeId,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
    #[serde(flatten)]
    pub work: Work,
    /// In a team: the worktree that an agent works in, or a tool is called in, instead of the folder of the run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worktree: Option<String>,
    /// The channel that takes what it gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub writes: Option<String>,
    /// What follows: all of these, side by side.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub next: Vec<NodeId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry: Option<Retry>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<u64>,
    /// Without it a node that fails ends the flow.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_error: Option<OnError>,
    #[serde(default, skip_serializing_if = "Limits::is_none")]
    pub limits: Limits,
    /// The run stops before this node until a person says go on.
    #[serde(default, skip_serializing_if = "is_false")]
    pub breakpoint: bool,
}

/// What a node does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Work {
    /// Nothing; a name for the beginning.
    Start {},
    /// An agent with tools works on a task. Gives its report, or an object if `output` is a schema.
    Agent {
        /// A role (`backend`) or a file (`agents/backend.md`).
        uses: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        task: String,
        /// Names or families (`fs`, `git.commit`); empty: those of the role.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        tools: Vec<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        model: Option<String>,
        /// A JSON schema of what it gives.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        output: Option<Value>,
    },
    /// One question to a model, without tools.
    Llm {
        prompt: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        system: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        model: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        output: Option<Value>,
    },
    /// One call of a tool. Gives its output.
    Tool {
        tool: String,
        #[serde(default, skip_serializing_if = "Map::is_empty")]
        args: Map<String, Value>,
    },
    /// Looks something up in the knowledge. Gives a list of passages.
    Recall {
        query: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        top: Option<u32>,
    },
    /// Writes values to channels.
    Set { values: Map<String, Value> },
    /// Goes the way of the first case that holds.
    Branch {
        cases: Vec<Case>,
        #[serde(default, rename = "else", skip_serializing_if = "Option::is_none")]
        otherwise: Option<NodeId>,
        /// A question whose answer is the label of a case; without it cases have conditions.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        ask: String,
    },
    /// Does the same for every item of a list. Gives the list of what each gave, in the order of the items.
    Map {
        /// CEL that gives a list.
        over: String,
        /// What an item is called in the templates of `each`.
        item: String,
        each: Box<Work>,
        /// How many at a time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at_once: Option<u32>,
        #[serde(default, skip_serializing_if = "ItemError::is_stop")]
        on_item_error: ItemError,
    },
    /// Members work on the items of a list, each item by as many of them as `copies` says; what they agree on is what it gives.
    /// Gives the list of what each item gave.
    Swarm {
        /// CEL that gives a list.
        over: String,
        /// What an item is called in the templates.
        item: String,
        task: String,
        /// Groups of `members` of the flow; empty: all.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        members: Vec<String>,
        #[serde(default, skip_serializing_if = "Assign::is_least_load")]
        assign: Assign,
        /// CEL that gives a list of words: skills and tools that an item needs.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        needs: String,
        /// CEL over the item and `member`: what a member bids for it; the lowest bid gets it.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        bid: String,
        /// How many members work on an item, each without knowing of the others.
        #[serde(default = "one", skip_serializing_if = "is_one")]
        copies: u32,
        /// CEL over `result`: what must be the same for two results to agree; without it all of it.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        agree: String,
        /// The result that stands has more than this share of the weight that came, in percent.
        #[serde(default = "half", skip_serializing_if = "is_half")]
        majority: u32,
        /// How many copies at a time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at_once: Option<u32>,
        #[serde(default, skip_serializing_if = "ItemError::is_stop")]
        on_item_error: ItemError,
        /// A JSON schema of a result.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        output: Option<Value>,
    },
    /// Members vote. Gives `{decision, tally, ballots}`; fails where nothing is decided.
    Vote {
        question: String,
        /// Texts, or one expression in `{{ }}` that gives a list of them.
        options: Vec<String>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        members: Vec<String>,
        /// The share of the weight of all members that must have been cast, in percent.
        #[serde(default = "half", skip_serializing_if = "is_half")]
        quorum: u32,
        /// The option that wins has more than this share of the weight that was cast, in percent.
        #[serde(default = "half", skip_serializing_if = "is_half")]
        majority: u32,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at_once: Option<u32>,
    },
    /// Waits for the branches that lead here.
    Join {
        #[serde(default, skip_serializing_if = "Wait::is_all")]
        wait: Wait,
    },
    /// Leads to `body` as long as the condition holds, and then to `next`. What `body` leads to leads back here.
    Loop { r#while: String, body: NodeId, max_rounds: u32 },
    /// Judges, and leads to `next` if it passes; else to `on_fail`, at most `max_rounds` times.
    Reflect {
        /// A question to a model whose answer is written before the condition is looked at.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        prompt: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        model: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        output: Option<Value>,
        /// CEL.
        pass: String,
        on_fail: NodeId,
        max_rounds: u32,
        /// After the last round; without it the node fails.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        exhausted: Option<NodeId>,
    },
    /// Asks a person. Gives `{action, form, note}`.
    Human {
        message: String,
        /// A JSON schema of what the person fills in.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        form: Option<Value>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        actions: Vec<Action>,
        /// The action of words that name none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on_words: Option<String>,
        /// The action of a no.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on_no: Option<String>,
        /// The action of an empty answer.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on_enter: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on_timeout: Option<String>,
    },
    /// Runs another flow. Gives its output.
    Subflow {
        /// A file, from the folder of this one; or an expression in `{{ }}` that gives the text of a flow file.
        flow: String,
        #[serde(default, skip_serializing_if = "Map::is_empty")]
        input: Map<String, Value>,
    },
    /// Ends the flow once nothing else is under way. Gives the flow's output.
    End {
        #[serde(default, skip_serializing_if = "Map::is_empty")]
        output: Map<String, Value>,
    },
    /// A remark for people.
    Note { text: String },
}

/// A way out of a branch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// CEL; for a branch that asks, the label.
    pub when: String,
    pub next: NodeId,
}

/// What a person may choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    pub name: String,
    /// Where it leads; without it to `next` of the node.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<NodeId>,
}

/// What a failed item does to its map.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemError {
    /// The map fails.
    #[default]
    Stop,
    /// Its place holds `null`.
    Null,
    /// It is left out.
    Skip,
}

impl ItemError {
    fn is_stop(&self) -> bool {
        *self == ItemError::Stop
    }
}

/// Which member gets an item.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Assign {
    /// Who has done least.
    #[default]
    LeastLoad,
    /// Who can what the item needs and as little else as possible.
    Capability,
    /// Who bids lowest.
    Auction,
}

impl Assign {
    fn is_least_load(&self) -> bool {
        *self == Assign::LeastLoad
    }
}

fn half() -> u32 {
    50
}

fn is_half(percent: &u32) -> bool {
    *percent == 50
}

/// How many of the branches that lead to a join must come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wait {
    /// All that can still come.
    #[default]
    All,
    /// The first; the others are not waited for.
    Any,
}

impl Wait {
    fn is_all(&self) -> bool {
        *self == Wait::All
    }
}

/// How often a failed node is tried again, and how long after: `first_ms`, then `factor` times as long each time, up to
/// `most_ms`, plus or minus a quarter by chance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retry {
    /// Tries in all.
    pub attempts: u32,
    #[serde(default = "Retry::first_ms")]
    pub first_ms: u64,
    #[serde(default = "Retry::factor")]
    pub factor: u32,
    #[serde(default = "Retry::most_ms")]
    pub most_ms: u64,
}

impl Retry {
    fn first_ms() -> u64 {
        500
    }
    fn factor() -> u32 {
        2
    }
    fn most_ms() -> u64 {
        128_000
    }
    /// Up to `attempts` tries with the usual pauses.
    pub fn times(attempts: u32) -> Self {
        Retry { attempts, first_ms: Self::first_ms(), factor: Self::factor(), most_ms: Self::most_ms() }
    }
}

/// What happens when a node has failed for good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnError {
    /// It gives this instead.
    Value(Value),
    /// The flow goes on here; the error is in `error`.
    Next(NodeId),
}

/// Bounds of a flow or of one node. When one is reached the run pauses with what is done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    #[serde(flatten)]
    pub budget: Budget,
    /// Nodes that may start, counting every round.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub steps: Option<u64>,
}

impl Limits {
    pub fn is_none(&self) -> bool {
        *self == Limits::default()
    }
}

impl Work {
    /// The word of a flow file for it.
    pub fn kind(&self) -> &'static str {
        match self {
            Work::Start {} => "start",
            Work::Agent { .. } => "agent",
            Work::Llm { .. } => "llm",
            Work::Tool { .. } => "tool",
            Work::Recall { .. } => "recall",
            Work::Set { .. } => "set",
            Work::Branch { .. } => "branch",
            Work::Map { .. } => "map",
            Work::Swarm { .. } => "swarm",
            Work::Vote { .. } => "vote",
            Work::Join { .. } => "join",
            Work::Loop { .. } => "loop",
            Work::Reflect { .. } => "reflect",
            Work::Human { .. } => "human",
            Work::Subflow { .. } => "subflow",
            Work::End { .. } => "end",
            Work::Note { .. } => "note",
        }
    }
}

impl Node {
    /// Every way to another node, in the order of the file.
    pub fn edges(&self) -> Vec<(By<'_>, &NodeId)> {
        let mut out: Vec<(By<'_>, &NodeId)> = Vec::new();
        match &self.work {
            Work::Branch { cases, otherwise, .. } => {
                let cases = cases.iter().enumerate();
                out.extend(cases.map(|(n, case)| (By::Case { n, when: &case.when }, &case.next)));
                out.extend(otherwise.iter().map(|next| (By::Else, next)));
            }
            Work::Loop { body, .. } => out.push((By::Body, body)),
            Work::Reflect { on_fail, exhausted, .. } => {
                out.push((By::OnFail, on_fail));
                out.extend(exhausted.iter().map(|next| (By::Exhausted, next)));
            }
            Work::Human { actions, .. } => {
                let led = actions.iter().filter_map(|action| Some((action, action.next.as_ref()?)));
                out.extend(led.map(|(action, next)| (By::Action(&action.name), next)));
            }
            Work::Start {}
            | Work::Agent { .. }
            | Work::Llm { .. }
            | Work::Tool { .. }
            | Work::Recall { .. }
            | Work::Set { .. }
            | Work::Map { .. }
            | Work::Swarm { .. }
            | Work::Vote { .. }
            | Work::Join { .. }
            | Work::Subflow { .. }
            | Work::End { .. }
            | Work::Note { .. } => {}
        }
        out.extend(self.next.iter().enumerate().map(|(n, next)| (By::Next(n), next)));
        if let Some(OnError::Next(next)) = &self.on_error {
            out.push((By::OnError, next));
        }
        out
    }

    /// Every node this one may lead to, with the field of the file that names it, in the order of the file.
    pub fn targets(&self) -> Vec<(&'static str, &NodeId)> {
        self.edges().into_iter().map(|(by, next)| (by.field(), next)).collect()
    }
}

/// How one node leads to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By<'a> {
    /// A case of a branch: which one, and when.
    Case {
        n: usize,
        when: &'a str,
    },
    Else,
    Body,
    OnFail,
    Exhausted,
    /// What a person chooses.
    Action(&'a str),
    /// `next`, and which of several.
    Next(usize),
    OnError,
}

impl By<'_> {
    /// The field of a node that says so.
    pub fn field(self) -> &'static str {
        match self {
            By::Case { .. } => "cases",
            By::Else => "else",
            By::Body => "body",
            By::OnFail => "on_fail",
            By::Exhausted => "exhausted",
            By::Action(_) => "actions",
            By::Next(_) => "next",
            By::OnError => "on_error",
        }
    }
}

fn is_false(value: &bool) -> bool {
    !value
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn types_say_what_they_admit() {
        let check = |kind: &str, value: Value, expect: bool| {
            let kind: Type = kind.parse().expect("a type");
            assert_eq!(kind.admits(&value), expect, "{kind} {value}");
            assert!(kind.admits(&kind.empty()), "{kind}");
        };
        check("[string]", json!(["a"]), true);
        check("[string]", json!(["a", 1]), false);
        check("[[integer]]", json!([[1], []]), true);
        check("integer", json!(1.5), false);
        check("number", json!(1.5), true);
        check("object", json!([]), false);
        check("any", json!({}), true);
        assert!("strings".parse::<Type>().is_err());
    }

    #[test]
    fn a_flow_stands_in_a_journal() {
        let flow = json!({
            "name": "ship", "input": [{ "name": "goal", "type": "string", "required": true }],
            "state": [{ "name": "patches", "type": "[string]", "merge": "append" }],
            "nodes": [
                { "id": "lead", "kind": "agent", "uses": "lead", "task": "{{ input.goal }}", "next": ["review"], "writes": "patches" },
                { "id": "review", "kind": "reflect", "pass": "size(patches) > 1", "on_fail": "lead", "max_rounds": 3, "next": ["done"],
                  "on_error": { "next": "done" } },
                { "id": "done", "kind": "end", "output": { "patches": "{{ patches }}" } }
            ],
            "limits": { "money_microusd": 2000000, "steps": 100 }
        });
        let read: Flow = serde_json::from_value(flow.clone()).expect("it is a flow");
        assert_eq!(serde_json::to_value(&read).expect("JSON"), flow);
        let targets: Vec<String> =
            read.nodes[1].targets().iter().map(|(field, id)| format!("{field} {id}")).collect();
        assert_eq!(targets, ["on_fail lead", "next done", "on_error done"]);
    }
}
