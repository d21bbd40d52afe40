//! A flow as keys and values in the order of the canonical form. What says nothing is left out.

use crate::read::units;
use mycel_abi::NodeId;
use mycel_abi::flow::{
    Action, Assign, Case, Channel, FORMAT, Flow, Input, ItemError, Limits, Members, Merge, Node, OnError,
    Retry, Wait, Work,
};
use serde_json::{Map, Value};

/// What is printed.
#[derive(Debug, Clone)]
pub(super) enum Tree {
    /// Stands as it is: a number, a time, `true`.
    Word(String),
    Text(String),
    List(Vec<Tree>),
    Table(Vec<(String, Tree)>),
}

/// The fields of one map, added in order.
#[derive(Debug, Default)]
struct Fields(Vec<(String, Tree)>);

impl Fields {
    fn put(&mut self, name: &str, tree: impl Into<Option<Tree>>) {
        if let Some(tree) = tree.into() {
            self.0.push((name.to_owned(), tree));
        }
    }
    fn text(&mut self, name: &str, text: &str) {
        self.put(name, Tree::Text(text.to_owned()));
    }
    fn text_if(&mut self, name: &str, text: &str) {
        self.put(name, (!text.is_empty()).then(|| Tree::Text(text.to_owned())));
    }
    fn word(&mut self, name: &str, word: impl ToString) {
        self.put(name, Tree::Word(word.to_string()));
    }
    fn word_if(&mut self, name: &str, word: Option<impl ToString>) {
        self.put(name, word.map(|word| Tree::Word(word.to_string())));
    }
    fn option(&mut self, name: &str, text: Option<&String>) {
        self.put(name, text.map(|text| Tree::Text(text.clone())));
    }
    fn node(&mut self, name: &str, id: Option<&NodeId>) {
        self.put(name, id.map(node_name));
    }
    fn value(&mut self, name: &str, value: Option<&Value>) {
        self.put(name, value.map(json));
    }
    fn texts_if(&mut self, name: &str, all: &[String]) {
        self.put(name, (!all.is_empty()).then(|| texts(all)));
    }
    fn percent(&mut self, name: &str, percent: u32) {
        self.word_if(name, (percent != 50).then_some(percent));
    }
    fn item_error(&mut self, on_item_error: ItemError) {
        let word = match on_item_error {
            ItemError::Stop => None,
            ItemError::Null => Some("null"),
            ItemError::Skip => Some("skip"),
        };
        self.word_if("on_item_error", word);
    }
    fn values(&mut self, name: &str, values: &Map<String, Value>) {
        self.put(name, (!values.is_empty()).then(|| object(values)));
    }
    /// A map, if anything is in it.
    fn table(&mut self, name: &str, fields: Fields) {
        self.put(name, (!fields.0.is_empty()).then_some(Tree::Table(fields.0)));
    }
}

pub(super) fn flow(flow: &Flow) -> Tree {
    let mut f = Fields::default();
    f.text("flow", &flow.name);
    f.word("version", FORMAT);
    f.text_if("about", &flow.about);
    f.table("input", Fields(flow.input.iter().map(|i| (i.name.clone(), input(i))).collect()));
    f.table("state", Fields(flow.state.iter().map(|c| (c.name.clone(), channel(c))).collect()));
    f.table("members", Fields(flow.members.iter().map(|m| (m.name.clone(), members(m))).collect()));
    f.put("nodes", Tree::Table(flow.nodes.iter().map(|n| (n.id.to_string(), node(n))).collect()));
    f.table("limits", limits(&flow.limits));
    Tree::Table(f.0)
}

fn input(input: &Input) -> Tree {
    let mut f = Fields::default();
    f.text("type", &input.kind.to_string());
    f.word_if("required", input.required.then_some(true));
    f.value("default", input.default.as_ref());
    f.text_if("about", &input.about);
    short(f)
}

fn channel(channel: &Channel) -> Tree {
    let mut f = Fields::default();
    f.text("type", &channel.kind.to_string());
    f.word_if(
        "merge",
        match channel.merge {
            Merge::Last => None,
            Merge::Append => Some("append"),
            Merge::Merge => Some("merge"),
            Merge::Sum => Some("sum"),
        },
    );
    f.value("initial", channel.initial.as_ref());
    short(f)
}

/// `scouts: researcher` where nothing more is said.
fn members(members: &Members) -> Tree {
    let mut f = Fields::default();
    f.option("uses", members.uses.as_ref());
    f.word_if("count", (members.count != 1).then_some(members.count));
    f.word_if("weight", (members.weight != 1).then_some(members.weight));
    f.texts_if("skills", &members.skills);
    f.texts_if("tools", &members.tools);
    f.option("model", members.model.as_ref());
    match members.uses.is_some() {
        true => short(f),
        false => Tree::Table(f.0),
    }
}

/// `name: type` where nothing more is said.
fn short(mut fields: Fields) -> Tree {
    match fields.0.len() {
        1 => fields.0.remove(0).1,
        _ => Tree::Table(fields.0),
    }
}

fn node(node: &Node) -> Tree {
    let mut f = Fields::default();
    f.word("kind", node.work.kind());
    f.text_if("about", &node.about);
    work(&mut f, &node.work);
    f.option("worktree", node.worktree.as_ref());
    f.option("writes", node.writes.as_ref());
    f.put(
        "next",
        match node.next.as_slice() {
            [] => None,
            [one] => Some(node_name(one)),
            several => Some(Tree::List(several.iter().map(node_name).collect())),
        },
    );
    f.put("retry", node.retry.as_ref().map(retry));
    f.word_if("timeout", node.timeout_ms.map(units::print_duration));
    f.put("on_error", node.on_error.as_ref().map(on_error));
    f.table("limits", limits(&node.limits));
    f.word_if("breakpoint", node.breakpoint.then_some(true));
    Tree::Table(f.0)
}

fn work(f: &mut Fields, work: &Work) {
    match work {
        Work::Start {} => {}
        Work::Agent { uses, task, tools, model, output } => {
            f.text("uses", uses);
            f.text_if("task", task);
            f.texts_if("tools", tools);
            f.option("model", model.as_ref());
            f.value("output", output.as_ref());
        }
        Work::Llm { prompt, system, model, output } => {
            f.text("prompt", prompt);
            f.text_if("system", system);
            f.option("model", model.as_ref());
            f.value("output", output.as_ref());
        }
        Work::Tool { tool, args } => {
            f.text("tool", tool);
            f.values("args", args);
        }
        Work::Recall { query, top } => {
            f.text("query", query);
            f.word_if("top", *top);
        }
        Work::Set { values } => f.put("values", object(values)),
        Work::Branch { cases, otherwise, ask } => {
            f.text_if("ask", ask);
            f.put("cases", Tree::List(cases.iter().map(case).collect()));
            f.node("else", otherwise.as_ref());
        }
        Work::Map { over, item, each, at_once, on_item_error } => {
            f.text("over", over);
            f.text("item", item);
            f.word_if("at_once", *at_once);
            f.item_error(*on_item_error);
            f.put("each", inner(each));
        }
        Work::Swarm {
            over,
            item,
            task,
            members,
            assign,
            needs,
            bid,
            copies,
            agree,
            majority,
            at_once,
            on_item_error,
            output,
        } => {
            f.text("over", over);
            f.text("item", item);
            f.text("task", task);
            f.texts_if("members", members);
            f.word_if(
                "assign",
                match assign {
                    Assign::LeastLoad => None,
                    Assign::Capability => Some("capability"),
                    Assign::Auction => Some("auction"),
                },
            );
            f.text_if("needs", needs);
            f.text_if("bid", bid);
            f.word_if("copies", (*copies != 1).then_some(*copies));
            f.text_if("agree", agree);
            f.percent("majority", *majority);
            f.word_if("at_once", *at_once);
            f.item_error(*on_item_error);
            f.value("output", output.as_ref());
        }
        Work::Vote { question, options, members, quorum, majority, at_once } => {
            f.text("question", question);
            match options.as_slice() {
                [one] => f.text("options", one),
                several => f.put("options", texts(several)),
            }
            f.texts_if("members", members);
            f.percent("quorum", *quorum);
            f.percent("majority", *majority);
            f.word_if("at_once", *at_once);
        }
        Work::Join { wait } => f.word_if(
            "wait",
            match wait {
                Wait::All => None,
                Wait::Any => Some("any"),
            },
        ),
        Work::Loop { r#while, body, max_rounds } => {
            f.text("while", r#while);
            f.node("body", Some(body));
            f.word("max_rounds", max_rounds);
        }
        Work::Reflect { prompt, model, output, pass, on_fail, max_rounds, exhausted } => {
            f.text_if("prompt", prompt);
            f.option("model", model.as_ref());
            f.value("output", output.as_ref());
            f.text("pass", pass);
            f.node("on_fail", Some(on_fail));
            f.word("max_rounds", max_rounds);
            f.node("exhausted", exhausted.as_ref());
        }
        Work::Human { message, form, actions, on_words, on_no, on_enter, on_timeout } => {
            f.text("message", message);
            f.value("form", form.as_ref());
            human(f, actions);
            f.option("on_words", on_words.as_ref());
            f.option("on_no", on_no.as_ref());
            f.option("on_enter", on_enter.as_ref());
            f.option("on_timeout", on_timeout.as_ref());
        }
        Work::Subflow { flow, input } => {
            f.text("flow", flow);
            f.values("input", input);
        }
        Work::End { output } => f.values("output", output),
        Work::Note { text } => f.text("text", text),
    }
}

fn inner(work_of_map: &Work) -> Tree {
    let mut f = Fields::default();
    f.word("kind", work_of_map.kind());
    work(&mut f, work_of_map);
    Tree::Table(f.0)
}

fn case(case: &Case) -> Tree {
    let mut f = Fields::default();
    f.text("when", &case.when);
    f.node("next", Some(&case.next));
    Tree::Table(f.0)
}

fn human(f: &mut Fields, actions: &[Action]) {
    let names: Vec<String> = actions.iter().map(|action| action.name.clone()).collect();
    f.put("actions", (!names.is_empty()).then(|| texts(&names)));
    let mut on = Fields::default();
    for action in actions {
        on.node(&action.name, action.next.as_ref());
    }
    f.table("on", on);
}

fn retry(retry: &Retry) -> Tree {
    let usual = Retry::times(retry.attempts);
    if *retry == usual {
        return Tree::Word(retry.attempts.to_string());
    }
    let mut f = Fields::default();
    f.word("attempts", retry.attempts);
    f.word_if("first", (retry.first_ms != usual.first_ms).then(|| units::print_duration(retry.first_ms)));
    f.word_if("factor", (retry.factor != usual.factor).then_some(retry.factor));
    f.word_if("most", (retry.most_ms != usual.most_ms).then(|| units::print_duration(retry.most_ms)));
    Tree::Table(f.0)
}

fn on_error(on_error: &OnError) -> Tree {
    let mut f = Fields::default();
    match on_error {
        OnError::Value(value) => f.value("value", Some(value)),
        OnError::Next(next) => f.node("next", Some(next)),
    }
    Tree::Table(f.0)
}

fn limits(limits: &Limits) -> Fields {
    let mut f = Fields::default();
    f.word_if("usd", limits.budget.money_microusd.map(units::print_money));
    f.word_if("tokens", limits.budget.tokens.map(units::print_count));
    f.word_if("wall", limits.budget.wall_ms.map(units::print_duration));
    f.word_if("model_calls", limits.budget.model_calls.map(units::print_count));
    f.word_if("tool_calls", limits.budget.tool_calls.map(units::print_count));
    f.word_if("steps", limits.steps.map(units::print_count));
    f
}

fn texts(texts: &[String]) -> Tree {
    Tree::List(texts.iter().map(|text| Tree::Text(text.clone())).collect())
}

fn node_name(id: &NodeId) -> Tree {
    Tree::Text(id.to_string())
}

fn json(value: &Value) -> Tree {
    match value {
        Value::Null => Tree::Word("null".to_owned()),
        Value::Bool(truth) => Tree::Word(truth.to_string()),
        Value::Number(number) => Tree::Word(number.to_string()),
        Value::String(text) => Tree::Text(text.clone()),
        Value::Array(items) => Tree::List(items.iter().map(json).collect()),
        Value::Object(fields) => object(fields),
    }
}

/// Keys in the order of the alphabet, because the order of an object says nothing; `type` first, because schemas begin so.
fn object(fields: &Map<String, Value>) -> Tree {
    let mut fields: Vec<(&String, &Value)> = fields.iter().collect();
    fields.sort_by_key(|(name, _)| (name.as_str() != "type", name.as_str()));
    Tree::Table(fields.into_iter().map(|(name, value)| (name.clone(), json(value))).collect())
}
