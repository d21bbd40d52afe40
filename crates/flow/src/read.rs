//! A text into a flow, strictly: what is not known, not of its type or said twice is a problem with line and column, and
//! all problems are told at once.
//!
//! ```text
//!  text --yaml--> tree --migrate--> tree of this version --> Flow
//!                   |                     +--> Marks (where everything stands)
//!                   +-- comments ---------+--> Comments (what stands at which key)
//! ```
//! Nothing here asks whether the flow makes sense: that is [`crate::check`].

mod comments;
mod fields;
mod marks;
mod migrate;
pub(crate) mod units;

/// Bytes of a file.
pub use crate::yaml::BYTES_MAX;
pub use comments::Comments;
pub use marks::Marks;

use crate::Problem;
use crate::problem::did_you_mean;
use crate::words;
use crate::yaml::{self, Data, Entry, Item, Scalar};
use fields::{Fields, Reader};
use mycel_abi::Budget;
use mycel_abi::flow::{
    Action, Assign, Case, Channel, FORMAT, Flow, Input, ItemError, Limits, Members, Merge, Node, OnError,
    Retry, Type, Wait, Work,
};
use std::collections::BTreeMap;

/// A flow with what its file says beside it.
#[derive(Debug, Clone)]
pub struct Read {
    pub flow: Flow,
    pub marks: Marks,
    pub comments: Comments,
    /// The version the file was written for; an older one was migrated.
    pub version: u32,
}

/// Bytes of the name of a flow, an input or a channel; file names end there too.
const NAME_BYTES_MAX: usize = 80;

const ITEM_ERRORS: &[(&str, ItemError)] =
    &[("stop", ItemError::Stop), ("null", ItemError::Null), ("skip", ItemError::Skip)];

/// Reads the text of a file.
///
/// # Errors
/// All problems that were found, up to 50, in the order of the file.
pub fn read(text: &str) -> Result<Read, Vec<Problem>> {
    let document = yaml::parse(text);
    let mut reader = Reader { problems: document.problems };
    let read = document.root.and_then(|mut root| {
        let version = reader.version(&root)?;
        migrate::migrate(&mut root, version);
        let flow = reader.flow(&root);
        let comments = Comments::place(&root, document.remarks);
        Some(Read { flow, marks: Marks::of(&root), comments, version })
    });
    let mut problems = reader.problems;
    problems.sort();
    problems.dedup();
    match read {
        Some(read) if problems.is_empty() => Ok(read),
        _ => Err(problems),
    }
}

impl Reader {
    fn version(&mut self, root: &Item) -> Option<u32> {
        let Some(entries) = root.entries() else {
            self.wrong(root, "a flow file", "a map of fields");
            return None;
        };
        let Some(entry) = entries.iter().find(|entry| entry.name == "version") else { return Some(FORMAT) };
        let number = match entry.value.scalar().map(yaml::resolve) {
            Some(Scalar::Number(number)) if matches!(entry.value.data, Data::Plain(_)) => number.as_u64(),
            _ => None,
        };
        match number {
            Some(number) if number <= u64::from(FORMAT) => u32::try_from(number).ok(),
            Some(number) => {
                let what = format!(
                    "the file is of version {number} of the format; this program knows up to {FORMAT}"
                );
                self.problem(entry.value.at.problem(what).hint("bring Mycel up to date"));
                None
            }
            None => {
                self.wrong(&entry.value, "`version`", "a whole number");
                None
            }
        }
    }

    fn flow(&mut self, root: &Item) -> Flow {
        let Some(fields) = self.fields("the file", root.at, root, &[words::FLOW]) else {
            return Flow::default();
        };
        self.need(&fields, "nodes");
        Flow {
            name: self.flow_name(&fields),
            about: self.text_or_empty(&fields, "about"),
            input: self.each_entry(&fields, "input", Reader::input),
            state: self.each_entry(&fields, "state", Reader::channel),
            members: self.each_entry(&fields, "members", Reader::members),
            nodes: self.each_entry(&fields, "nodes", Reader::node_entry),
            limits: self.limits(&fields),
        }
    }

    fn flow_name(&mut self, fields: &Fields<'_>) -> String {
        let name = self.need_text(fields, "flow");
        let valid = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
        if let Some(entry) = fields.get("flow")
            && entry.value.scalar() == Some(name.as_str())
            && (name.is_empty() || name.len() > NAME_BYTES_MAX || !name.bytes().all(valid))
        {
            let what = format!("`{}` is no name of a flow", yaml::shorten(&name));
            let hint = "letters, digits, - and _ may stand in it, up to 80";
            self.problem(entry.value.at.problem(what).hint(hint));
        }
        name
    }

    /// What `read` makes of each entry of a map of named things.
    fn each_entry<T>(
        &mut self,
        fields: &Fields<'_>,
        name: &str,
        read: fn(&mut Reader, &Entry) -> Option<T>,
    ) -> Vec<T> {
        let Some(entry) = fields.get(name) else { return Vec::new() };
        let Some(entries) = entry.value.entries() else {
            self.wrong(&entry.value, &format!("`{name}`"), "a map of names");
            return Vec::new();
        };
        entries.iter().filter_map(|entry| read(self, entry)).collect()
    }

    fn name(&mut self, entry: &Entry) -> String {
        if !words::is_name(&entry.name) || entry.name.len() > NAME_BYTES_MAX {
            let what = format!("`{}` cannot stand in conditions and templates", yaml::shorten(&entry.name));
            let hint = "a name is letters, digits and _, up to 80, and does not begin with a digit";
            self.problem(entry.at.problem(what).hint(hint));
        }
        entry.name.clone()
    }

    /// `goal: string`, or a map with `type`.
    fn input(&mut self, entry: &Entry) -> Option<Input> {
        let name = self.name(entry);
        let of = format!("input `{}`", entry.name);
        if entry.value.entries().is_none() {
            let kind = self.kind_of(&entry.value, &of)?;
            return Some(Input { name, kind, required: false, default: None, about: String::new() });
        }
        let fields = self.fields(&of, entry.at, &entry.value, &[words::INPUT])?;
        Some(Input {
            name,
            kind: self.kind(&fields),
            required: self.truth(&fields, "required"),
            default: self.optional_value(&fields, "default"),
            about: self.text_or_empty(&fields, "about"),
        })
    }

    /// `note: string`, or a map with `type`.
    fn channel(&mut self, entry: &Entry) -> Option<Channel> {
        let name = self.name(entry);
        let of = format!("channel `{}`", entry.name);
        if entry.value.entries().is_none() {
            let kind = self.kind_of(&entry.value, &of)?;
            return Some(Channel { name, kind, merge: Merge::Last, initial: None });
        }
        let fields = self.fields(&of, entry.at, &entry.value, &[words::CHANNEL])?;
        const MERGES: &[(&str, Merge)] =
            &[("last", Merge::Last), ("append", Merge::Append), ("merge", Merge::Merge), ("sum", Merge::Sum)];
        Some(Channel {
            name,
            kind: self.kind(&fields),
            merge: self.word(&fields, "merge", MERGES).unwrap_or_default(),
            initial: self.optional_value(&fields, "initial"),
        })
    }

    /// `scouts: researcher`, or a map.
    fn members(&mut self, entry: &Entry) -> Option<Members> {
        let name = self.name(entry);
        let of = format!("members `{}`", entry.name);
        let alike = |uses| Members {
            name: name.clone(),
            uses,
            count: 1,
            weight: 1,
            skills: Vec::new(),
            tools: Vec::new(),
            model: None,
        };
        if entry.value.entries().is_none() {
            return Some(alike(Some(self.text_of(&entry.value, &of)?)));
        }
        let fields = self.fields(&of, entry.at, &entry.value, &[words::MEMBERS])?;
        Some(Members {
            count: self.whole(&fields, "count").unwrap_or(1),
            weight: self.whole(&fields, "weight").unwrap_or(1),
            skills: self.words_of(&fields, "skills"),
            tools: self.words_of(&fields, "tools"),
            model: self.text(&fields, "model"),
            ..alike(self.text(&fields, "uses"))
        })
    }

    fn words_of(&mut self, fields: &Fields<'_>, name: &str) -> Vec<String> {
        self.texts(fields, name).into_iter().map(|(_, text)| text).collect()
    }

    fn kind(&mut self, fields: &Fields<'_>) -> Type {
        match fields.get("type") {
            Some(entry) => self.kind_of(&entry.value, "`type`").unwrap_or_default(),
            None => Type::Any,
        }
    }

    fn kind_of(&mut self, item: &Item, name: &str) -> Option<Type> {
        if let Data::List(items) = &item.data {
            let inner = items.first().and_then(Item::scalar).unwrap_or("string");
            let problem = item.at.problem(format!("{name} is a list in YAML"));
            self.problem(problem.hint(format!("put the type between quotes: \"[{inner}]\"")));
            return None;
        }
        let text = self.text_of(item, name)?;
        // A type is read by a function that calls itself for every bracket.
        let depth = text.bytes().take_while(|b| *b == b'[').count();
        if depth > yaml::DEPTH_MAX {
            self.problem(item.at.problem(format!("{name} has more than {} brackets", yaml::DEPTH_MAX)));
            return None;
        }
        text.parse().map_err(|what: String| self.problem(item.at.problem(what))).ok()
    }

    fn node_entry(&mut self, entry: &Entry) -> Option<Node> {
        let id = self.node_id(entry.at, &entry.name)?;
        let of = format!("node `{id}`");
        let kind = self.node_kind(&of, entry.at, &entry.value)?;
        let own = words::fields(kind).unwrap_or_default();
        let fields = self.fields(&of, entry.at, &entry.value, &[&["kind"], own, words::COMMON])?;
        let work = self.work(&fields, kind);
        Some(Node {
            id,
            about: self.text_or_empty(&fields, "about"),
            worktree: self.text(&fields, "worktree"),
            writes: self.text(&fields, "writes"),
            next: self.nodes(&fields, "next"),
            retry: self.retry(&fields),
            timeout_ms: self.duration(&fields, "timeout"),
            on_error: self.on_error(&fields),
            limits: self.limits(&fields),
            breakpoint: self.truth(&fields, "breakpoint"),
            work: work?,
        })
    }

    fn node_kind(&mut self, of: &str, at: crate::problem::Place, item: &Item) -> Option<&'static str> {
        let Some(entries) = item.entries() else {
            self.wrong(item, of, "a map of fields");
            return None;
        };
        let kinds = || words::KINDS.iter().map(|(kind, _)| *kind);
        let Some(entry) = entries.iter().find(|entry| entry.name == "kind") else {
            let hint = format!("add `kind:`, one of {}", kinds().collect::<Vec<_>>().join(", "));
            self.problem(at.problem(format!("{of} has no `kind`")).hint(hint));
            return None;
        };
        let word = self.text_of(&entry.value, "`kind`")?;
        let known = kinds().find(|kind| *kind == word);
        if known.is_none() {
            let problem = entry.value.at.problem(format!("there is no kind `{}`", yaml::shorten(&word)));
            self.problem(Problem { hint: did_you_mean(&word, "kinds", kinds()), ..problem });
        }
        known
    }

    fn work(&mut self, f: &Fields<'_>, kind: &str) -> Option<Work> {
        Some(match kind {
            "start" => Work::Start {},
            "agent" => Work::Agent {
                uses: self.need_text(f, "uses"),
                task: self.text_or_empty(f, "task"),
                tools: self.words_of(f, "tools"),
                model: self.text(f, "model"),
                output: self.optional_value(f, "output"),
            },
            "llm" => Work::Llm {
                prompt: self.need_text(f, "prompt"),
                system: self.text_or_empty(f, "system"),
                model: self.text(f, "model"),
                output: self.optional_value(f, "output"),
            },
            "tool" => Work::Tool { tool: self.need_text(f, "tool"), args: self.values(f, "args") },
            "recall" => Work::Recall { query: self.need_text(f, "query"), top: self.whole(f, "top") },
            "set" => {
                self.need(f, "values");
                Work::Set { values: self.values(f, "values") }
            }
            "branch" => Work::Branch {
                cases: self.cases(f),
                otherwise: self.node(f, "else"),
                ask: self.text_or_empty(f, "ask"),
            },
            "map" => return self.map(f),
            "swarm" => self.swarm(f),
            "vote" => Work::Vote {
                question: self.need_text(f, "question"),
                options: self.options(f),
                members: self.words_of(f, "members"),
                quorum: self.whole(f, "quorum").unwrap_or(50),
                majority: self.whole(f, "majority").unwrap_or(50),
                at_once: self.whole(f, "at_once"),
            },
            "join" => Work::Join {
                wait: self.word(f, "wait", &[("all", Wait::All), ("any", Wait::Any)]).unwrap_or_default(),
            },
            "loop" => Work::Loop {
                r#while: self.need_text(f, "while"),
                max_rounds: self.need_whole(f, "max_rounds"),
                body: self.need_node(f, "body")?,
            },
            "reflect" => Work::Reflect {
                prompt: self.text_or_empty(f, "prompt"),
                model: self.text(f, "model"),
                output: self.optional_value(f, "output"),
                pass: self.need_text(f, "pass"),
                max_rounds: self.need_whole(f, "max_rounds"),
                exhausted: self.node(f, "exhausted"),
                on_fail: self.need_node(f, "on_fail")?,
            },
            "human" => Work::Human {
                message: self.need_text(f, "message"),
                form: self.optional_value(f, "form"),
                actions: self.actions(f),
                on_words: self.text(f, "on_words"),
                on_no: self.text(f, "on_no"),
                on_enter: self.text(f, "on_enter"),
                on_timeout: self.text(f, "on_timeout"),
            },
            "subflow" => Work::Subflow { flow: self.need_text(f, "flow"), input: self.values(f, "input") },
            "end" => Work::End { output: self.values(f, "output") },
            "note" => Work::Note { text: self.need_text(f, "text") },
            _ => return None,
        })
    }

    fn cases(&mut self, fields: &Fields<'_>) -> Vec<Case> {
        self.need(fields, "cases");
        let Some(entry) = fields.get("cases") else { return Vec::new() };
        let Data::List(items) = &entry.value.data else {
            self.wrong(&entry.value, "`cases`", "a list of { when, next }");
            return Vec::new();
        };
        items.iter().filter_map(|item| self.case(item)).collect()
    }

    fn case(&mut self, item: &Item) -> Option<Case> {
        let fields = self.fields("a case", item.at, item, &[words::CASE])?;
        let when = self.need_text(&fields, "when");
        Some(Case { when, next: self.need_node(&fields, "next")? })
    }

    fn map(&mut self, f: &Fields<'_>) -> Option<Work> {
        let over = self.need_text(f, "over");
        let item = self.item(f);
        let at_once = self.whole(f, "at_once");
        let on_item_error = self.word_or_null(f, "on_item_error", ITEM_ERRORS).unwrap_or_default();
        self.need(f, "each");
        let each = f.get("each")?;
        let of = format!("`each` of {}", f.of);
        let kind = self.node_kind(&of, each.at, &each.value)?;
        let own = words::fields(kind).unwrap_or_default();
        let fields = self.fields(&of, each.at, &each.value, &[&["kind"], own])?;
        let each = Box::new(self.work(&fields, kind)?);
        Some(Work::Map { over, item, each, at_once, on_item_error })
    }

    fn swarm(&mut self, f: &Fields<'_>) -> Work {
        const WAYS: &[(&str, Assign)] = &[
            ("least_load", Assign::LeastLoad),
            ("capability", Assign::Capability),
            ("auction", Assign::Auction),
        ];
        Work::Swarm {
            over: self.need_text(f, "over"),
            item: self.item(f),
            task: self.need_text(f, "task"),
            members: self.words_of(f, "members"),
            assign: self.word(f, "assign", WAYS).unwrap_or_default(),
            needs: self.text_or_empty(f, "needs"),
            bid: self.text_or_empty(f, "bid"),
            copies: self.whole(f, "copies").unwrap_or(1),
            agree: self.text_or_empty(f, "agree"),
            majority: self.whole(f, "majority").unwrap_or(50),
            at_once: self.whole(f, "at_once"),
            on_item_error: self.word_or_null(f, "on_item_error", ITEM_ERRORS).unwrap_or_default(),
            output: self.optional_value(f, "output"),
        }
    }

    /// A list of texts, or an expression that gives one.
    fn options(&mut self, f: &Fields<'_>) -> Vec<String> {
        self.need(f, "options");
        match f.get("options").map(|entry| &entry.value.data) {
            Some(Data::List(_)) => self.words_of(f, "options"),
            Some(_) => self.text(f, "options").into_iter().collect(),
            None => Vec::new(),
        }
    }

    fn item(&mut self, f: &Fields<'_>) -> String {
        let item = self.need_text(f, "item");
        if let Some(entry) = f.get("item")
            && entry.value.scalar() == Some(item.as_str())
            && !words::is_name(&item)
        {
            let what = format!("`{}` cannot stand in conditions and templates", yaml::shorten(&item));
            self.problem(entry.value.at.problem(what).hint("use letters, digits and _"));
        }
        item
    }

    /// `actions: [a, b]` and `on: { a: node }`.
    fn actions(&mut self, fields: &Fields<'_>) -> Vec<Action> {
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        let mut actions: Vec<Action> = Vec::new();
        for (at, name) in self.texts(fields, "actions") {
            if places.contains_key(&name) {
                self.problem(at.problem(format!("the action `{}` stands twice", yaml::shorten(&name))));
            } else {
                places.insert(name.clone(), actions.len());
                actions.push(Action { name, next: None });
            }
        }
        let Some(on) = fields.get("on") else { return actions };
        let Some(entries) = on.value.entries() else {
            self.wrong(&on.value, "`on`", "a map from actions to nodes");
            return actions;
        };
        for entry in entries {
            let next = self.node_of(&entry.value, &format!("`{}`", yaml::shorten(&entry.name)));
            match places.get(&entry.name).and_then(|at| actions.get_mut(*at)) {
                Some(action) => action.next = next,
                None => self.no_action(entry, &actions),
            }
        }
        actions
    }

    fn no_action(&mut self, entry: &Entry, actions: &[Action]) {
        if self.problems.len() >= yaml::PROBLEMS_MAX {
            return;
        }
        let what = format!("there is no action `{}`", yaml::shorten(&entry.name));
        let names = actions.iter().map(|action| action.name.as_str());
        let hint = did_you_mean(&entry.name, "actions", names)
            .unwrap_or_else(|| format!("add it: actions: [{}]", entry.name));
        self.problem(entry.at.problem(what).hint(hint));
    }

    /// A number of tries, or a map.
    fn retry(&mut self, fields: &Fields<'_>) -> Option<Retry> {
        let entry = fields.get("retry")?;
        if entry.value.entries().is_none() {
            return self.whole(fields, "retry").map(Retry::times);
        }
        let fields = self.fields("`retry`", entry.at, &entry.value, &[words::RETRY])?;
        let usual = Retry::times(self.need_whole(&fields, "attempts"));
        Some(Retry {
            first_ms: self.duration(&fields, "first").unwrap_or(usual.first_ms),
            factor: self.whole(&fields, "factor").unwrap_or(usual.factor),
            most_ms: self.duration(&fields, "most").unwrap_or(usual.most_ms),
            ..usual
        })
    }

    /// `{ value: ... }` or `{ next: node }`.
    fn on_error(&mut self, fields: &Fields<'_>) -> Option<OnError> {
        let entry = fields.get("on_error")?;
        let inner = self.fields("`on_error`", entry.at, &entry.value, &[words::ON_ERROR])?;
        // `value: null` says something.
        let value = entry.value.entries()?.iter().find(|entry| entry.name == "value");
        match (value, inner.get("next")) {
            (Some(value), None) => Some(OnError::Value(self.value(&value.value))),
            (None, Some(_)) => self.node(&inner, "next").map(OnError::Next),
            (Some(_), Some(_)) | (None, None) => {
                let what = "`on_error` says what is given instead, or where the flow goes on";
                self.problem(entry.at.problem(what).hint("write { value: ... } or { next: a-node }"));
                None
            }
        }
    }

    fn limits(&mut self, fields: &Fields<'_>) -> Limits {
        let Some(entry) = fields.get("limits") else { return Limits::default() };
        let Some(fields) = self.fields("`limits`", entry.at, &entry.value, &[words::LIMITS]) else {
            return Limits::default();
        };
        let budget = Budget {
            money_microusd: self.unit(&fields, "usd", units::money),
            tokens: self.unit(&fields, "tokens", units::count),
            model_calls: self.unit(&fields, "model_calls", units::count),
            tool_calls: self.unit(&fields, "tool_calls", units::count),
            wall_ms: self.duration(&fields, "wall"),
        };
        Limits { budget, steps: self.unit(&fields, "steps", units::count) }
    }
}

#[cfg(test)]
mod tests;
