//! What a tool is.

use crate::secrets;
use crate::view::View;
use mycel_abi::{Assessment, Capability, Cost, Digest, EffectClass, Risk, ToolFailure, UndoRecord, pathtext};
use schemars::JsonSchema;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::io::{Read, Write};
use std::path::{Component, Path, PathBuf};

/// What is fixed about a tool, whatever its arguments.
#[derive(Debug, Clone, Copy)]
pub struct Spec {
    /// `family.verb`, for example `fs.read`.
    pub name: &'static str,
    /// One line for lists.
    pub title: &'static str,
    /// What it does, its limits and what it returns, for the model and the reference page.
    pub doc: &'static str,
    /// The usual risk; [`Tool::assess`] may raise or lower it for given arguments.
    pub risk: Risk,
    pub effect: EffectClass,
    pub place: Place,
    pub undoable: bool,
    pub timeout_ms: u64,
}

/// Where a tool's body runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// In the agent's cage: its files, private processes, network only through the egress proxy.
    Work,
    /// In a cage that may write no file and start no program, but sees the machine's processes and network tables.
    Host,
    /// In the kernel's own process, because it only talks to the person.
    Person,
    /// In the kernel's own process, because it does what no cage may: branches and commits of a team, and
    /// messages between agents.
    Kernel,
}

/// Where a proposal is assessed: enough to make paths absolute.
#[derive(Debug, Clone)]
pub struct At {
    /// The folder that relative paths start from (the run's workspace).
    pub cwd: PathBuf,
    /// The person's home, for `~`.
    pub home: Option<PathBuf>,
}

impl At {
    /// The absolute path that `text` (a [`pathtext`]) means: `~` expanded, `.` and `..` folded, and symbolic links of
    /// the part that exists resolved, so that a capability is judged on where a path leads.
    pub fn resolve(&self, text: &str) -> Result<PathBuf, ToolFailure> {
        if text.is_empty() {
            return Err(bad_args("the path is empty", None));
        }
        if text.contains('\0') {
            return Err(bad_args("the path holds a NUL byte", None));
        }
        let path = match (text.strip_prefix("~/"), &self.home) {
            (Some(rest), Some(home)) => home.join(pathtext::decode(rest)),
            _ if text == "~" => self.home.clone().unwrap_or_else(|| self.cwd.clone()),
            _ => self.cwd.join(pathtext::decode(text)),
        };
        Ok(resolve_existing(&fold_dots(&path)))
    }

    /// As [`resolve`](Self::resolve), but the last component is kept even if it is a symbolic link: for calls that
    /// act on the link itself (delete, move, stat without following).
    pub fn resolve_parent(&self, text: &str) -> Result<PathBuf, ToolFailure> {
        let folded = self.resolve_lexical(text)?;
        match (folded.parent(), folded.file_name()) {
            (Some(parent), Some(name)) => Ok(resolve_existing(parent).join(name)),
            _ => Ok(folded),
        }
    }

    fn resolve_lexical(&self, text: &str) -> Result<PathBuf, ToolFailure> {
        self.resolve(text)?;
        let path = match (text.strip_prefix("~/"), &self.home) {
            (Some(rest), Some(home)) => home.join(pathtext::decode(rest)),
            _ => self.cwd.join(pathtext::decode(text)),
        };
        Ok(fold_dots(&path))
    }
}

/// A capability on a path: `fs:read:/home/a/x`. A last component `**` means the whole folder; everywhere else `*` and `?` are
/// letters of a name, and are written so that no capability is wider than the file it is about.
pub fn path_capability(action: &str, path: &Path) -> Capability {
    let whole = path.file_name().is_some_and(|name| name == "**");
    let literal = if whole { path.parent().unwrap_or(path) } else { path };
    let mut text = pathtext::encode(literal).replace('*', r"\x2a").replace('?', r"\x3f");
    if whole {
        text = format!("{}/**", text.trim_end_matches('/'));
    }
    Capability::new("fs", action, Some(&text))
}

/// A failure of arguments, with the way out.
pub fn bad_args(message: impl Into<String>, hint: Option<&str>) -> ToolFailure {
    ToolFailure { kind: "bad_args".into(), message: message.into(), hint: hint.map(str::to_owned) }
}

/// What a tool says that the kernel's process carries out, where a cage was sent its call. `what` a cage has no way to.
pub(crate) fn misplaced(spec: &Spec, what: &str) -> ToolFailure {
    ToolFailure {
        kind: "misplaced".into(),
        message: format!("{} in a cage: a cage has no way to {what}", spec.name),
        hint: Some("the kernel's process carries this call out; a cage was sent it by mistake".into()),
    }
}

fn fold_dots(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}

/// Resolves the links of the deepest ancestor that exists and appends the rest.
fn resolve_existing(path: &Path) -> PathBuf {
    for ancestor in path.ancestors() {
        if let Ok(real) = ancestor.canonicalize() {
            let rest = path.strip_prefix(ancestor).expect("an ancestor is a prefix");
            return if rest.as_os_str().is_empty() { real } else { real.join(rest) };
        }
    }
    path.to_owned()
}

/// What a probe found about an interrupted call.
#[derive(Debug, Clone, PartialEq)]
pub enum Probed {
    /// It happened; this is its output as far as it can be told.
    Happened(Value),
    /// It did not.
    NotHappened,
    /// It happened in part, and what it would change is either as before or as after. Taking back the part by the undo
    /// record makes it one that did not happen.
    InPart(String),
    /// Nobody can tell.
    CannotTell(String),
}

/// Something a running tool shows while it works.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "progress", rename_all = "snake_case")]
pub enum Progress {
    /// A piece of what a program prints.
    Output { text: String, stderr: bool },
    /// How far it is. `total` 0 means nobody knows.
    Count { done: u64, total: u64, unit: String },
}

/// What a running tool may ask of its keeper, the process outside the cage.
pub trait Port {
    /// Makes the undo record and the probe data durable. A tool that changes something calls this before it does.
    fn prepare(&mut self, undo: UndoRecord, probe: Value) -> Result<(), ToolFailure>;
    /// Stores content outside the cage and returns its digest and length.
    fn save(&mut self, content: &mut dyn Read) -> Result<(Digest, u64), ToolFailure>;
    /// Fetches stored content.
    fn load(&mut self, digest: &Digest, to: &mut dyn Write) -> Result<u64, ToolFailure>;
    /// Shows progress; never fails, may drop.
    fn progress(&mut self, progress: Progress);
    /// Whether a person or a deadline wants the call to stop. Long loops look at it.
    fn cancelled(&mut self) -> bool;
    /// A look at the machine from outside the cage. Without a cage it is the same look from here.
    fn look(&mut self, view: View) -> Result<Value, ToolFailure> {
        view.look()
    }
}

/// Everything a running tool is given.
pub struct Cx<'a> {
    pub at: &'a At,
    /// Idempotency key: run and call.
    pub key: &'a str,
    /// 1 for the first try.
    pub attempt: u32,
    /// Milliseconds this call may take; children must be stopped in time.
    pub timeout_ms: u64,
    /// `http://127.0.0.1:PORT` of the egress proxy, if any host is granted.
    pub proxy: Option<&'a str>,
    pub port: &'a mut dyn Port,
}

impl std::fmt::Debug for Cx<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cx").field("key", &self.key).field("attempt", &self.attempt).finish_non_exhaustive()
    }
}

/// One thing an agent can do.
pub trait Tool: Send + Sync + 'static {
    /// Derive with `#[serde(deny_unknown_fields)]`, and give every field a doc comment: it becomes the schema.
    type Input: DeserializeOwned + Serialize + JsonSchema;
    type Output: Serialize + JsonSchema;
    const SPEC: Spec;

    /// Where this call runs, if its arguments decide it.
    fn place(&self, _input: &Self::Input) -> Place {
        Self::SPEC.place
    }

    /// What this call would need and do. May look at the file system to say it well; changes nothing.
    fn assess(&self, input: &Self::Input, at: &At) -> Result<Assessment, ToolFailure>;

    /// Does it. Runs inside the cage.
    fn run(&self, input: Self::Input, cx: &mut Cx<'_>) -> Result<Self::Output, ToolFailure>;

    /// For `Checkable` tools: did an interrupted call happen? `probe` is what [`Port::prepare`] was given (`null` if
    /// the call was interrupted before it prepared, which means that it had changed nothing).
    fn probe(&self, _input: Self::Input, _probe: &Value, _cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        Ok(Probed::CannotTell(format!("{} has no probe", Self::SPEC.name)))
    }
}

/// A start for [`Tool::assess`]: the spec's values, nothing needed yet.
pub fn assessment(spec: &Spec, summary: impl Into<String>, needs: Vec<Capability>) -> Assessment {
    Assessment {
        summary: summary.into(),
        needs,
        risk: spec.risk,
        effect: spec.effect,
        undoable: spec.undoable,
        timeout_ms: spec.timeout_ms,
        preview: Vec::new(),
        commands: Vec::new(),
        reserve: Cost::tool_call(spec.timeout_ms),
    }
}

/// A tool with its types erased, as the table holds it.
pub trait AnyTool: Send + Sync {
    fn spec(&self) -> &'static Spec;
    fn input_schema(&self) -> Value;
    fn output_schema(&self) -> Value;
    fn place(&self, args: &Value) -> Result<Place, ToolFailure>;
    fn assess(&self, args: &Value, at: &At) -> Result<Assessment, ToolFailure>;
    fn run(&self, args: Value, cx: &mut Cx<'_>) -> Result<Value, ToolFailure>;
    fn probe(&self, args: Value, probe: &Value, cx: &mut Cx<'_>) -> Result<Probed, ToolFailure>;
}

impl<T: Tool> AnyTool for T {
    fn spec(&self) -> &'static Spec {
        &T::SPEC
    }
    fn input_schema(&self) -> Value {
        schema_of::<T::Input>()
    }
    fn output_schema(&self) -> Value {
        schema_of::<T::Output>()
    }
    fn place(&self, args: &Value) -> Result<Place, ToolFailure> {
        Ok(Tool::place(self, &parse_args::<T>(args)?))
    }
    fn assess(&self, args: &Value, at: &At) -> Result<Assessment, ToolFailure> {
        let mut assessment = Tool::assess(self, &parse_args::<T>(args)?, at)?;
        let names = secrets::named(T::SPEC.name, args);
        if !names.is_empty() {
            let shown: Vec<String> = names.iter().map(|name| format!("vault:{name}")).collect();
            assessment.summary += &format!(" with {} put in", shown.join(", "));
            assessment.needs.extend(names.iter().map(|name| secrets::capability(name)));
        }
        Ok(assessment)
    }
    fn run(&self, args: Value, cx: &mut Cx<'_>) -> Result<Value, ToolFailure> {
        let output = Tool::run(self, parse_args::<T>(&args)?, cx)?;
        Ok(serde_json::to_value(output).expect("a tool's output is a JSON value"))
    }
    fn probe(&self, args: Value, probe: &Value, cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        Tool::probe(self, parse_args::<T>(&args)?, probe, cx)
    }
}

fn schema_of<S: JsonSchema>() -> Value {
    let settings = schemars::generate::SchemaSettings::draft2020_12().with(|s| {
        s.inline_subschemas = true;
        s.meta_schema = None;
    });
    settings.into_generator().into_root_schema_for::<S>().to_value()
}

/// Arguments into the tool's input, or where and why they do not fit.
fn parse_args<T: Tool>(args: &Value) -> Result<T::Input, ToolFailure> {
    let empty = Value::Object(serde_json::Map::new());
    let args = if args.is_null() { &empty } else { args };
    serde_path_to_error::deserialize(args).map_err(|error| {
        let place = error.path().to_string();
        let place = if place == "." { "the arguments".to_owned() } else { format!("`{place}`") };
        let hint = format!("see `mycel tool show {}`", T::SPEC.name);
        bad_args(format!("arguments of {}: at {place}: {}", T::SPEC.name, error.inner()), Some(&hint))
    })
}
