//! The lead's plan: read strictly, and made into flows.
//!
//! ```text
//!  stage "Comments"                                 api-tree -> api -> api-merge -> api-merged --.-------> done
//!    api   backend                 a flow of              |      |       |  ^          |         |          ^
//!    page  frontend  after api     these nodes            |      |       |  '---- api-settle     v          |
//!    docs  docs                                           '------'-------'-> api-failed --> page-begin -----+
//!                                                                                            |      '-> page-skipped
//!                                                                                            '-> page-tree -> page ...
//! ```
//! `tree` makes the worktree, the task's agent works in it, `merge` commits and merges, and where two sides do not agree the
//! same role settles it in the same worktree. Tasks without an order among them run side by side.
//!
//! A task that fails for good is noted (`failed`) and stops nobody: the others go on to their merge. Those that wait for it are
//! not begun (`skipped`). The flow itself ends well, and its output says of each task what became of it.

use super::experience::{Experience, Took, Usual};
use crate::roles::{Role, Roles};
use crate::text;
use mycel_abi::Budget;
use mycel_abi::flow::{Case, Channel, Flow, Merge, Node, OnError, Retry, Type, Work};
use mycel_tools::team::plan::Stage as StageFlow;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Stages of a plan.
const STAGES_MAX: usize = 6;
/// Tasks of a stage.
const TASKS_MAX: usize = 12;
/// Checks of a stage.
const CHECKS_MAX: usize = 8;
/// Characters of a task's id.
const ID_CHARS_MAX: usize = 24;
/// The same with the letters of an id, as a schema says it.
const ID_PATTERN: &str = "^[a-z][a-z0-9_]{0,23}$";
/// Characters of a title.
const TITLE_CHARS_MAX: usize = 100;
/// Problems that are told at once.
const PROBLEMS_MAX: usize = 12;
/// Bytes of a plan as a person is shown it; a question holds 4,000.
const SHOWN_BYTES_MAX: usize = 3_400;
/// How often an agent may try to settle what does not go together.
const SETTLE_ROUNDS: u32 = 4;
/// Tries of a task: an agent that failed is followed by a new one, which finds its files.
const TASK_TRIES: u32 = 2;
/// The channel of a stage with the tasks that failed for good...
const FAILED: &str = "failed";
/// ...and that with those that were not begun, because they wait for one of them.
const NOT_BEGUN: &str = "not_begun";
/// What the name of a task's node ends in where what does not go together is settled.
pub(super) const SETTLE: &str = "-settle";
/// Milliseconds a task may take where its role has no bound, so that no specialist works for ever.
const TASK_MS: u64 = 3_600_000;

// The comments on these fields are what the lead is told of them.

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Plan {
    /// What will be there at the end, in a sentence or two.
    pub(super) summary: String,
    #[schemars(length(min = 1, max = STAGES_MAX))]
    stages: Vec<Stage>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Stage {
    /// A part after which the person looks at the work.
    title: String,
    #[schemars(length(min = 1, max = TASKS_MAX))]
    tasks: Vec<Task>,
    /// Shell lines that end with 0 when the merged work is right.
    #[serde(default)]
    #[schemars(length(max = CHECKS_MAX))]
    checks: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Task {
    /// A short name, such as api.
    #[schemars(regex(pattern = ID_PATTERN))]
    id: String,
    /// Who does it.
    role: String,
    /// A line for the commit.
    title: String,
    /// All the specialist must know: it has not read what you have read.
    task: String,
    /// Ids of tasks of this stage it must wait for.
    #[serde(default)]
    after: Vec<String>,
    /// What is to be true.
    #[serde(default)]
    done_when: String,
}

/// The JSON schema of a plan by these roles. It says what [`read`] takes, as far as a schema can: that ids are not taken, that what
/// is waited for is there, and that there is no circle, is for [`read`] alone.
pub(super) fn schema(roles: &Roles) -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.inline_subschemas = true;
        settings.meta_schema = None;
    });
    let mut schema = Value::from(settings.into_generator().into_root_schema_for::<Plan>());
    if let Some(schema) = schema.as_object_mut() {
        schema.remove("title");
    }
    let names = role_names(roles);
    if let Some(role) = schema.pointer_mut(ROLE_PLACE).filter(|_| !names.is_empty()) {
        role["enum"] = json!(names);
    }
    schema
}

/// Where the role of a task is in the schema of a plan.
const ROLE_PLACE: &str = "/properties/stages/items/properties/tasks/items/properties/role";

/// Roles that can be given a task.
fn role_names(roles: &Roles) -> BTreeSet<&str> {
    let usable = roles.entries.iter().filter(|entry| entry.hidden_by.is_none() && entry.role.is_some());
    usable.map(|entry| entry.name.as_str()).filter(|name| *name != "lead").collect()
}

/// The plan in a text, or all that is wrong with it.
pub(super) fn read(text: &str, roles: &Roles) -> Result<Plan, Vec<String>> {
    let value = crate::shape::json_in(text).filter(Value::is_object).ok_or_else(|| {
        vec!["there is no JSON object in the answer; answer with the plan and nothing else".to_owned()]
    })?;
    let plan: Plan = serde_json::from_value(value).map_err(|error| vec![format!("the plan: {error}")])?;
    let mut problems = Vec::new();
    plan.check(roles, &mut problems);
    if problems.is_empty() {
        plan.check_flows(&mut problems);
    }
    problems.truncate(PROBLEMS_MAX);
    if problems.is_empty() { Ok(plan) } else { Err(problems) }
}

fn role_of<'a>(roles: &'a Roles, name: &str) -> Option<&'a Role> {
    roles.entries.iter().find(|entry| entry.name == name && entry.hidden_by.is_none())?.role.as_ref()
}

fn is_id(text: &str) -> bool {
    text.len() <= ID_CHARS_MAX
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

impl Plan {
    fn check(&self, roles: &Roles, problems: &mut Vec<String>) {
        if self.stages.is_empty() || self.stages.len() > STAGES_MAX {
            problems
                .push(format!("stages: there are {}, and 1 to {STAGES_MAX} are allowed", self.stages.len()));
        }
        for (n, stage) in self.stages.iter().enumerate() {
            stage.check(&format!("stages[{n}]"), roles, problems);
        }
        let mut seen = BTreeSet::new();
        for task in self.stages.iter().flat_map(|stage| &stage.tasks) {
            if !seen.insert(task.id.as_str()) {
                problems.push(format!("task `{}`: there are two of this id", task.id));
            }
        }
    }

    /// What only shows in the flows: a text that is none in a template.
    fn check_flows(&self, problems: &mut Vec<String>) {
        for stage in self.stages("") {
            if let Err(found) = mycel_flow::read::read(&stage.flow) {
                problems.extend(
                    found.iter().map(|problem| format!("stage `{}`: {}", stage.title, problem.message)),
                );
            }
        }
    }

    /// The stages as flows for the goal.
    pub(super) fn stages(&self, goal: &str) -> Vec<StageFlow> {
        let flow = |stage: &Stage| StageFlow {
            title: stage.title.clone(),
            flow: mycel_flow::print::print(&stage.flow(goal, &self.summary)),
            checks: stage.checks.clone(),
        };
        self.stages.iter().map(flow).collect()
    }

    /// The plan for a person: what, who, after what, checks, what it may cost at most, and what such tasks took before.
    /// `run` is the bound of the whole run on money.
    pub(super) fn shown(&self, roles: &Roles, experience: &Experience, run: Option<u64>) -> String {
        let mut out = self.summary.trim().to_owned();
        let tasks = || self.stages.iter().flat_map(|stage| &stage.tasks);
        let width = |of: fn(&Task) -> &str| tasks().map(|task| of(task).chars().count()).max().unwrap_or(0);
        let (id, role) = (width(|task| &task.id), width(|task| &task.role));
        for (n, stage) in self.stages.iter().enumerate() {
            let _ = write!(out, "\n{}. {}", n + 1, title(&stage.title));
            for task in &stage.tasks {
                let _ = write!(out, "\n   {:id$}  {:role$}  {}", task.id, task.role, title(&task.title));
                if !task.after.is_empty() {
                    let _ = write!(out, "  (after {})", task.after.join(", "));
                }
            }
            for check in &stage.checks {
                let _ = write!(out, "\n   check  $ {}", title(check));
            }
        }
        out = text::first_bytes(out, SHOWN_BYTES_MAX);
        let limits = |task: &Task| role_of(roles, &task.role).map_or(Budget::UNBOUNDED, |role| role.limits);
        let money: Option<u64> = tasks().map(|task| limits(task).money_microusd).sum();
        let money = match (money, run) {
            (Some(tasks), Some(run)) if run < tasks => {
                format!("at most {}, the bound of the run ({} of the tasks)", dollars(run), dollars(tasks))
            }
            (Some(tasks), _) => format!("at most {}", dollars(tasks)),
            (None, Some(run)) => format!("at most {}, the bound of the run", dollars(run)),
            (None, None) => "no bound on money".to_owned(),
        };
        let minutes: u64 =
            self.stages.iter().map(|stage| stage.longest(&|task| time_of(&limits(task)))).sum();
        let count = match tasks().count() {
            1 => "1 task".to_owned(),
            count => format!("{count} tasks"),
        };
        let _ = write!(out, "\n{count}, {money} and {} of work", self::minutes(minutes));
        if let Some(usual) = self.usual(experience) {
            let _ = write!(out, "\n{usual}");
        }
        out
    }

    /// The models of the roles it gives tasks to, where they name one.
    pub(super) fn models(&self, roles: &Roles) -> BTreeMap<String, String> {
        let model = |task: &Task| {
            let role = role_of(roles, &task.role)?;
            let tier = || role.tier.map(|tier| format!("tier {}", tier.as_str()));
            Some((task.role.clone(), role.model.clone().or_else(tier)?))
        };
        self.stages.iter().flat_map(|stage| &stage.tasks).filter_map(model).collect()
    }

    /// What such a plan takes as a rule: the money of all tasks, and the time of the longest way through each stage. Nothing
    /// where too few tasks of a role were seen.
    fn usual(&self, experience: &Experience) -> Option<String> {
        let tasks = || self.stages.iter().flat_map(|stage| &stage.tasks);
        let roles: BTreeSet<&str> = tasks().map(|task| task.role.as_str()).collect();
        let known: BTreeMap<&str, Usual> =
            roles.iter().map(|role| Some((*role, experience.usual(role)?))).collect::<Option<_>>()?;
        let sum = |of: fn(&Usual) -> Took| {
            let took = |task: &Task| of(&known[task.role.as_str()]);
            Took {
                money_microusd: tasks().map(|task| took(task).money_microusd).sum(),
                tokens: tasks().map(|task| took(task).tokens).sum(),
                ms: self.stages.iter().map(|stage| stage.longest(&|task| took(task).ms)).sum(),
            }
        };
        let seen: usize = known.values().map(|usual| usual.tasks).sum();
        let (median, ninth) = (sum(|usual| usual.median), sum(|usual| usual.ninth));
        // Where no price is known, tokens say how much it is.
        let much = |took: Took| match ninth.money_microusd {
            0 => format!("{} tokens and {}", rounded(took.tokens), minutes(took.ms)),
            _ => format!("{} and {}", dollars(took.money_microusd), minutes(took.ms)),
        };
        Some(format!("as a rule {}, seldom more than {} ({seen} tasks before)", much(median), much(ninth)))
    }
}

/// Whole cents, upwards: an estimate of nothing would be none.
fn dollars(microusd: u64) -> String {
    let cents = microusd.div_ceil(10_000);
    format!("${}.{:02}", cents / 100, cents % 100)
}

fn minutes(ms: u64) -> String {
    match ms.div_ceil(60_000).max(1) {
        1 => "1 minute".to_owned(),
        minutes => format!("{minutes} minutes"),
    }
}

/// Two digits of a number, and its thousands and millions by their letters.
fn rounded(number: u64) -> String {
    let mut unit = 1;
    while number / unit >= 100 {
        unit *= 10;
    }
    match number.div_ceil(unit) * unit {
        number @ 1_000_000.. => format!("{}M", number as f64 / 1e6),
        number @ 1_000.. => format!("{}k", number as f64 / 1e3),
        number => number.to_string(),
    }
}

/// Milliseconds a task of a role may take.
fn time_of(limits: &Budget) -> u64 {
    limits.wall_ms.unwrap_or(TASK_MS)
}

impl Stage {
    fn check(&self, place: &str, roles: &Roles, problems: &mut Vec<String>) {
        if self.tasks.is_empty() || self.tasks.len() > TASKS_MAX {
            let count = self.tasks.len();
            problems.push(format!("{place}.tasks: there are {count}, and 1 to {TASKS_MAX} are allowed"));
        }
        if self.checks.len() > CHECKS_MAX || self.checks.iter().any(|line| line.trim().is_empty()) {
            problems.push(format!("{place}.checks: more than {CHECKS_MAX}, or an empty line"));
        }
        let ids: BTreeSet<&str> = self.tasks.iter().map(|task| task.id.as_str()).collect();
        for task in &self.tasks {
            task.check(&ids, roles, problems);
        }
        if let Some(id) = self.in_a_circle() {
            problems.push(format!("task `{id}`: it waits for itself through `after`"));
        }
    }

    fn in_a_circle(&self) -> Option<&str> {
        let mut left: Vec<&Task> = self.tasks.iter().collect();
        loop {
            let before = left.len();
            let open: BTreeSet<&str> = left.iter().map(|task| task.id.as_str()).collect();
            left.retain(|task| task.after.iter().any(|id| open.contains(id.as_str())));
            match left.first() {
                None => return None,
                Some(task) if left.len() == before => return Some(&task.id),
                Some(_) => {}
            }
        }
    }

    /// The longest way through the tasks. There is no circle in them.
    fn longest(&self, time: &dyn Fn(&Task) -> u64) -> u64 {
        let mut ends: BTreeMap<&str, u64> = BTreeMap::new();
        while ends.len() < self.tasks.len() {
            for task in &self.tasks {
                let before: Option<Vec<u64>> =
                    task.after.iter().map(|id| ends.get(id.as_str()).copied()).collect();
                if let Some(before) = before {
                    ends.insert(&task.id, before.into_iter().max().unwrap_or(0) + time(task));
                }
            }
        }
        ends.into_values().max().unwrap_or(0)
    }

    fn flow(&self, goal: &str, summary: &str) -> Flow {
        let channel = |name: String, kind| Channel { name, kind, merge: Default::default(), initial: None };
        let list = |name: &str| Channel {
            merge: Merge::Append,
            ..channel(name.to_owned(), Type::List(Box::new(Type::Object)))
        };
        let state = self.tasks.iter().flat_map(|task| {
            [channel(report(&task.id), Type::String), channel(merge(&task.id), Type::Object)]
        });
        let state = state.chain([list(FAILED), list(NOT_BEGUN)]).collect();
        let first = self.tasks.iter().filter(|task| task.after.is_empty());
        let mut start = node("start", Work::Start {});
        start.next = first.map(|task| id(&format!("{}-tree", task.id))).collect();
        let mut nodes = vec![start];
        for task in &self.tasks {
            nodes.extend(self.nodes_of(task, goal, summary));
        }
        let reports = self
            .tasks
            .iter()
            .map(|task| (task.id.clone(), Value::from(format!("{{{{ {} }}}}", report(&task.id)))));
        let output = json!({
            "reports": Value::Object(reports.collect()),
            FAILED: format!("{{{{ {FAILED} }}}}"),
            NOT_BEGUN: format!("{{{{ {NOT_BEGUN} }}}}"),
        });
        nodes.push(node("done", Work::End { output: fields(output) }));
        Flow { name: "stage".to_owned(), about: title(&self.title), state, nodes, ..Flow::default() }
    }

    fn nodes_of(&self, task: &Task, goal: &str, summary: &str) -> Vec<Node> {
        let named = |part: &str| format!("{}-{part}", task.id);
        let on_error = Some(OnError::Next(id(&named("failed"))));
        let mut tree = tool(&named("tree"), "team.worktree", json!({ "name": task.id }));
        tree.next = vec![id(&task.id)];
        tree.on_error = on_error.clone();

        let mut work = agent(&task.id, task, self.brief(task, goal, summary));
        work.about = title(&task.title);
        work.writes = Some(report(&task.id));
        work.next = vec![id(&named("merge"))];
        work.retry = Some(Retry::times(TASK_TRIES));
        work.on_error = on_error.clone();

        let given = json!({ "name": task.id, "role": task.role, "title": literal(&title(&task.title)) });
        let mut merging = tool(&named("merge"), "team.merge", given);
        merging.writes = Some(merge(&task.id));
        merging.next = vec![id(&named("merged"))];
        merging.on_error = on_error.clone();

        let state = merge(&task.id);
        let settled = Work::Reflect {
            prompt: String::new(),
            model: None,
            output: None,
            pass: format!("{state}.state == 'merged' || {state}.state == 'nothing'"),
            max_rounds: SETTLE_ROUNDS,
            exhausted: None,
            on_fail: id(&format!("{}{SETTLE}", task.id)),
        };
        let mut merged = node(&named("merged"), settled);
        merged.next = self.after(task);
        merged.on_error = on_error.clone();

        let mut settle = agent(&format!("{}{SETTLE}", task.id), task, settle_brief(task));
        settle.next = vec![id(&named("merge"))];
        settle.on_error = on_error;

        let what = json!({ "task": task.id, "title": literal(&title(&task.title)), "error": "{{ error }}" });
        let mut failed = node(&named("failed"), Work::Set { values: fields(json!({ FAILED: [what] })) });
        failed.next = self.after(task);
        let mut nodes = self.guard(task);
        nodes.extend([tree, work, merging, merged, settle, failed]);
        nodes
    }

    /// What comes before a task that waits for others: it is begun if all of them were merged, and else noted.
    fn guard(&self, task: &Task) -> Vec<Node> {
        if task.after.is_empty() {
            return Vec::new();
        }
        let named = |part: &str| format!("{}-{part}", task.id);
        let lost = |before: &String| {
            format!("{FAILED}.exists(t, t.task == '{before}') || {NOT_BEGUN}.exists(t, t.task == '{before}')")
        };
        let lost: Vec<String> = task.after.iter().map(lost).collect();
        let case = Case { when: lost.join(" || "), next: id(&named("skipped")) };
        let otherwise = Some(id(&named("tree")));
        let branch = Work::Branch { cases: vec![case], otherwise, ask: String::new() };
        let what = json!({ "task": task.id, "title": literal(&title(&task.title)), "after": task.after });
        let mut skipped = node(&named("skipped"), Work::Set { values: fields(json!({ NOT_BEGUN: [what] })) });
        skipped.next = self.after(task);
        vec![node(&named("begin"), branch), skipped]
    }

    /// What follows a task, however it ended.
    fn after(&self, task: &Task) -> Vec<mycel_abi::NodeId> {
        let follow = self.tasks.iter().filter(|other| other.after.contains(&task.id));
        let next: Vec<_> = follow.map(|other| id(&format!("{}-begin", other.id))).collect();
        if next.is_empty() { vec![id("done")] } else { next }
    }

    /// What a specialist is told. It has not read what the lead has read.
    fn brief(&self, task: &Task, goal: &str, summary: &str) -> String {
        let mut out = format!("{}\n", literal(&task.task));
        if !task.done_when.trim().is_empty() {
            let _ = writeln!(out, "\nIt is done when: {}", literal(task.done_when.trim()));
        }
        let _ = writeln!(out, "\nThe goal of the team: {}", literal(goal));
        let _ = writeln!(out, "The plan: {}", literal(summary));
        let others: Vec<&Task> = self.tasks.iter().filter(|other| other.id != task.id).collect();
        if !others.is_empty() {
            out.push_str("Others work at the same time or after you, in folders of their own:\n");
            for other in &others {
                let _ = writeln!(out, "- {} ({}): {}", other.id, other.role, literal(&title(&other.title)));
            }
        }
        for before in &task.after {
            let _ = writeln!(out, "\nWhat {before} reported:\n{{{{ {} }}}}", report(before));
        }
        out.push_str(IN_A_WORKTREE);
        out
    }
}

/// What everybody in a worktree is told.
const IN_A_WORKTREE: &str = "\nYou work in a checkout of your own. Change what your task needs and nothing else, and leave the files as they shall be: \
    they are committed and merged for you when you are done, so do not commit. What others must keep to, such as the form of an \
    interface, note with team.note if you have it; who works at the same time reads what you say with agent.send, and answers \
    agent.ask. Your last answer is your report to the lead: what \
    is done, what you decided that others must know, what is not done.";

fn settle_brief(task: &Task) -> String {
    let state = merge(&task.id);
    format!(
        "You have worked on this: {title}\n\n\
         {{% if {state}.state == 'refused' %}}It cannot be committed:\n\
         {{% for reason in {state}.reasons %}}- {{{{ reason }}}}\n{{% endfor %}}\
         {{% else %}}Meanwhile others have changed the same places. Both sides stand in your files between <<<<<<<, ======= and \
         >>>>>>>. Make each file what it must be for both to hold, without any mark; neither side's intention may be lost.\n\
         {{% for c in {state}.conflicts %}}\n{{{{ c.path }}}} ({{{{ c.kind }}}}): {{{{ c.note }}}}\n\
         before both:\n{{{{ c.base | default('(not there)') }}}}\n\
         yours:\n{{{{ c.ours | default('(not there)') }}}}\n\
         theirs:\n{{{{ c.theirs | default('(not there)') }}}}\n{{% endfor %}}{{% endif %}}{IN_A_WORKTREE}",
        title = literal(&title(&task.title)),
    )
}

impl Task {
    fn check(&self, ids: &BTreeSet<&str>, roles: &Roles, problems: &mut Vec<String>) {
        let mut say = |what: String| problems.push(format!("task `{}`: {what}", title(&self.id)));
        if !is_id(&self.id) {
            say(format!(
                "an id is of a-z, 0-9 and _, begins with a letter, and has at most {ID_CHARS_MAX} characters"
            ));
        }
        if matches!(self.id.as_str(), "start" | "done" | "lead" | "main" | "check") {
            say("this id is taken".to_owned());
        }
        match role_of(roles, &self.role) {
            Some(_) if self.role == "lead" => say("the lead does no tasks".to_owned()),
            Some(_) => {}
            None => {
                let names: Vec<&str> = role_names(roles).into_iter().collect();
                say(format!("there is no role `{}`; there are {}", title(&self.role), names.join(", ")));
            }
        }
        if self.title.trim().is_empty() || self.task.trim().is_empty() {
            say("it has no title or no task".to_owned());
        }
        for before in &self.after {
            if !ids.contains(before.as_str()) {
                say(format!("after: there is no task `{}` in this stage", title(before)));
            }
        }
        let all: BTreeSet<&String> = self.after.iter().collect();
        if all.len() < self.after.len() {
            say("after: a task is named twice".to_owned());
        }
    }
}

fn report(task: &str) -> String {
    format!("report_{task}")
}

fn merge(task: &str) -> String {
    format!("merge_{task}")
}

fn id(name: &str) -> mycel_abi::NodeId {
    mycel_abi::NodeId::new(name)
}

fn node(name: &str, work: Work) -> Node {
    Node {
        id: id(name),
        about: String::new(),
        work,
        worktree: None,
        writes: None,
        next: Vec::new(),
        retry: None,
        timeout_ms: None,
        on_error: None,
        limits: Default::default(),
        breakpoint: false,
    }
}

fn tool(name: &str, tool: &str, args: Value) -> Node {
    node(name, Work::Tool { tool: tool.to_owned(), args: fields(args) })
}

fn fields(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

fn agent(name: &str, task: &Task, told: String) -> Node {
    let work =
        Work::Agent { uses: task.role.clone(), task: told, tools: Vec::new(), model: None, output: None };
    Node { worktree: Some(task.id.clone()), timeout_ms: Some(TASK_MS), ..node(name, work) }
}

/// A text as a template that gives just this text.
fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        match from.as_bytes().get(1) {
            Some(second @ (b'{' | b'%' | b'#')) => {
                let _ = write!(out, "{{{{ '{{{}' }}}}", char::from(*second));
                rest = &from[2..];
            }
            _ => {
                out.push('{');
                rest = &from[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// A text as a title: one line, not too long.
fn title(text: &str) -> String {
    text::first_chars(&text::one_line(text), TITLE_CHARS_MAX).0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roles() -> Roles {
        crate::roles::all(std::path::Path::new("/nonexistent"), None)
    }

    const GOOD: &str = r#"Here it is: {"summary": "Comments.", "stages": [{"title": "Build", "checks": ["python3 -m unittest -q"], "tasks": [
        {"id": "api", "role": "backend", "title": "The API", "task": "Add {{ it }} {% here %}.", "done_when": "tests pass"},
        {"id": "docs", "role": "docs", "title": "The page", "task": "Write it."},
        {"id": "page", "role": "frontend", "title": "The form", "task": "Add it.", "after": ["api"]}]}]}"#;

    #[test]
    fn a_plan_becomes_flows_that_are_right() {
        let plan = read(GOOD, &roles()).expect("it is right");
        let stages = plan.stages("Add comments {# now #}");
        let flow = mycel_flow::read::read(&stages[0].flow).expect("a flow file");
        let world = mycel_flow::check::World {
            tools: Some(crate::flow::tools()),
            roles: Some(roles().entries.into_iter().map(|entry| entry.name).collect()),
            ..Default::default()
        };
        assert_eq!(mycel_flow::check::check(&flow.flow, &flow.marks, &world), []);
        let Work::Agent { task, .. } = &flow.flow.node(&id("api")).expect("it is there").work else {
            panic!("an agent")
        };
        let told = mycel_flow::eval::template(task, &Map::new()).expect("a template");
        assert!(told.starts_with("Add {{ it }} {% here %}.\n") && told.contains("{# now #}"), "{told}");
        let shown = plan.shown(&roles(), &Experience::default(), None);
        assert!(shown.contains("page  frontend  The form  (after api)"), "{shown}");
        assert!(shown.contains("check  $ python3 -m unittest -q"), "{shown}");
        assert!(shown.contains("3 tasks, at most $"), "{shown}");
        assert!(!shown.contains("as a rule"), "nothing was seen yet: {shown}");
    }

    /// Two side by side and one after the first: the longest way is `api` and `page`.
    #[test]
    fn an_estimate_adds_the_money_and_follows_the_longest_way() {
        let plan = read(GOOD, &roles()).expect("it is right");
        let shown = |of: &[(&str, u64, u64)]| {
            let took = |cents: u64, minutes: u64| Took {
                money_microusd: cents * 10_000,
                tokens: 12_345,
                ms: minutes * 60_000 - 1,
            };
            let four = |(role, cents, minutes): &(&str, u64, u64)| {
                (
                    role.to_string(),
                    vec![
                        took(*cents, *minutes),
                        took(*cents, *minutes),
                        took(*cents, *minutes),
                        took(2 * cents, 2 * minutes),
                    ],
                )
            };
            let experience = Experience::seen(of.iter().map(four).collect());
            plan.shown(&roles(), &experience, None).lines().last().map(str::to_owned).expect("a line")
        };
        assert_eq!(
            shown(&[("backend", 10, 8), ("docs", 5, 9), ("frontend", 1, 4)]),
            "as a rule $0.16 and 12 minutes, seldom more than $0.32 and 24 minutes (12 tasks before)"
        );
        assert_eq!(
            shown(&[("backend", 0, 1), ("docs", 0, 1), ("frontend", 0, 1)]),
            "as a rule 38k tokens and 2 minutes, seldom more than 38k tokens and 4 minutes (12 tasks before)"
        );
        assert!(shown(&[("backend", 10, 8), ("docs", 5, 9)]).starts_with("3 tasks, at most"));
    }

    /// A plan of the schema, and nothing but the schema: what it requires, and at random what it does not.
    fn made(random: &mut fastrand::Rng, schema: &Value) -> Value {
        if let Some(words) = schema["enum"].as_array() {
            return words[random.usize(..words.len())].clone();
        }
        match schema["type"].as_str().expect("a type") {
            "object" => {
                let fields = schema["properties"].as_object().expect("its fields");
                let required = schema["required"].as_array().expect("what it requires");
                let mut made_all = Map::new();
                for (name, field) in fields {
                    if required.contains(&json!(name)) || random.bool() {
                        made_all.insert(name.clone(), made(random, field));
                    }
                }
                Value::Object(made_all)
            }
            "array" => {
                let least = schema["minItems"].as_u64().unwrap_or(0);
                let most = schema["maxItems"].as_u64().unwrap_or(3);
                (0..random.u64(least..=most)).map(|_| made(random, &schema["items"])).collect()
            }
            "string" if schema["pattern"] == ID_PATTERN => {
                let letters: String = (0..random.usize(0..ID_CHARS_MAX))
                    .map(|_| random.choice(['a', 'z', '0', '9', '_']).expect("a letter"))
                    .collect();
                json!(format!("{}{letters}", random.lowercase()))
            }
            "string" => json!(["x", "a {{ b }} {% c %}", "say \"hi\"\n"][random.usize(..3)]),
            other => panic!("a plan has no {other}"),
        }
    }

    /// The reader and the schema agree: what the schema lets through fails only by what a schema cannot say.
    #[test]
    fn a_plan_of_the_schema_is_read() {
        let roles = roles();
        let schema = schema(&roles);
        assert_eq!(mycel_flow::schema::fault(&schema), None, "{schema}");
        let names = schema.pointer(ROLE_PLACE).expect("the role of a task")["enum"].clone();
        assert!(names.as_array().is_some_and(|names| names.contains(&json!("backend"))), "{names}");
        assert_eq!(schema["additionalProperties"], false);
        const UNSAID: &[&str] =
            &["this id is taken", "two of this id", "there is no task", "named twice", "waits for itself"];
        let mut random = fastrand::Rng::with_seed(11);
        let mut good = 0;
        for _ in 0..300 {
            let plan = made(&mut random, &schema);
            assert_eq!(mycel_flow::schema::misfits(&plan, &schema, "it"), Vec::<String>::new());
            match read(&plan.to_string(), &roles) {
                Ok(_) => good += 1,
                Err(problems) => {
                    for problem in problems {
                        assert!(UNSAID.iter().any(|words| problem.contains(words)), "{problem} in {plan}");
                    }
                }
            }
        }
        assert!(good > 3, "only {good} could be worked by");
        // And the other way: what the reader refuses for its form the schema refuses too.
        let good = crate::shape::json_in(GOOD).expect("JSON");
        assert_eq!(mycel_flow::schema::misfits(&good, &schema, "it"), Vec::<String>::new());
        let check = |place: &str, value: Value| {
            let mut plan = good.clone();
            match (plan.pointer_mut(place), place.rsplit_once('/')) {
                (Some(at), _) => *at = value,
                (None, Some((above, name))) => plan.pointer_mut(above).expect("it is there")[name] = value,
                (None, None) => unreachable!("a place has a slash"),
            }
            assert!(read(&plan.to_string(), &roles).is_err(), "{place}");
            assert!(!mycel_flow::schema::misfits(&plan, &schema, "it").is_empty(), "{place}");
        };
        check("/stages", json!([]));
        check("/stages", json!(vec![good["stages"][0].clone(); STAGES_MAX + 1]));
        check("/cost", json!(1));
        check("/stages/0/tasks", json!([]));
        check("/stages/0/tasks/0/role", json!("chef"));
        check("/stages/0/tasks/0/role", json!("lead"));
        check("/stages/0/tasks/0/id", json!("A-b"));
        check("/stages/0/tasks/0/id", json!("a".repeat(ID_CHARS_MAX + 1)));
        check("/stages/0/tasks/0/after", json!("api"));
        check("/stages/0/checks", json!(vec!["true"; CHECKS_MAX + 1]));
        check("/summary", Value::Null);
    }

    #[test]
    fn a_bad_plan_is_told_with_all_that_is_wrong() {
        let check = |text: &str, expect: &[&str]| {
            let problems = read(text, &roles()).expect_err("it is wrong").join("\n");
            assert!(expect.iter().all(|words| problems.contains(words)), "{expect:?} in {problems}");
        };
        let one =
            |task: &str| format!(r#"{{"summary": "s", "stages": [{{"title": "t", "tasks": [{task}]}}]}}"#);
        check("I think we should", &["no JSON object"]);
        check("{}", &["missing field `summary`"]);
        check(r#"{"summary": "s", "stages": []}"#, &["there are 0, and 1 to 6"]);
        check(r#"{"summary": "s", "stages": [], "cost": 1}"#, &["unknown field `cost`"]);
        check(
            &one(r#"{"id": "A-b", "role": "chef", "title": "t", "task": "x", "after": ["z", "z"]}"#),
            &["task `A-b`: an id is of", "there is no role `chef`; there are", "no task `z`", "named twice"],
        );
        check(
            &one(
                r#"{"id": "a", "role": "lead", "title": "", "task": "x"}, {"id": "a", "role": "qa", "title": "t", "task": "x"}"#,
            ),
            &["the lead does no tasks", "no title", "there are two of this id"],
        );
        check(
            &one(
                r#"{"id": "a", "role": "qa", "title": "t", "task": "x", "after": ["b"]}, {"id": "b", "role": "qa", "title": "t", "task": "x", "after": ["a"]}"#,
            ),
            &["task `a`: it waits for itself"],
        );
    }

    #[test]
    fn any_text_is_told_as_it_is() {
        let mut random = fastrand::Rng::with_seed(7);
        for _ in 0..2_000 {
            let letters = ["{", "}", "%", "#", "{{", "}}", "'", "\"", "\\", "a", " ", "\n", "ü"];
            let text: String =
                (0..random.usize(0..12)).map(|_| letters[random.usize(..letters.len())]).collect();
            let told = mycel_flow::eval::template(&literal(&text), &Map::new());
            assert_eq!(told.as_deref().map_err(ToString::to_string), Ok(text.as_str()));
        }
    }
}
