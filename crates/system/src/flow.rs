//! Flow files on disk: read, and checked against the tools, roles and other flows there are.
//!
//! A flow is loaded together with the flows its nodes run, so that a run has all of it in its journal and does not depend on
//! files that may change while it runs. How a flow is run is in `runner::nodes`.

use crate::{roles, table};
use mycel_abi::Capability;
use mycel_abi::flow::{Flow, Work};
use mycel_flow::check::{self, SUBFLOW_DEPTH_MAX, World};
use mycel_flow::{Problem, read};
use mycel_tools::secrets;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What a run of a flow begins with.
#[derive(Debug, Clone, PartialEq)]
pub struct FlowOrder {
    pub flow: Flow,
    pub input: Map<String, Value>,
    /// Flows that nodes run, by the name they use.
    pub subflows: BTreeMap<String, Flow>,
}

impl FlowOrder {
    /// What it takes to put in the secrets that tools of these flows are given by name.
    pub(crate) fn secrets(&self) -> Vec<Capability> {
        let names = std::iter::once(&self.flow).chain(self.subflows.values()).flat_map(|flow| &flow.nodes);
        let names: BTreeSet<String> = names.flat_map(|node| secrets_of(&node.work)).collect();
        names.iter().map(|name| secrets::capability(name)).collect()
    }
}

/// The secrets that stand in the arguments of a tool by name.
pub(crate) fn secrets_of(work: &Work) -> BTreeSet<String> {
    match work {
        Work::Tool { tool, args } => secrets::named(tool, &Value::Object(args.clone())),
        Work::Map { each, .. } => secrets_of(each),
        _ => BTreeSet::new(),
    }
}

/// A flow file and what it needs.
#[derive(Debug, Clone)]
pub struct Loaded {
    pub flow: Flow,
    pub subflows: BTreeMap<String, Flow>,
}

/// The flows that come with mycel: their names and texts.
pub const EXAMPLES: &[(&str, &str)] = &[
    ("backup-check", include_str!("../../../flows/backup-check.flow.yaml")),
    ("bug-triage", include_str!("../../../flows/bug-triage.flow.yaml")),
    ("clean-data", include_str!("../../../flows/clean-data.flow.yaml")),
    ("incident-response", include_str!("../../../flows/incident-response.flow.yaml")),
    ("meeting-notes-to-tasks", include_str!("../../../flows/meeting-notes-to-tasks.flow.yaml")),
    ("onboard-a-repository", include_str!("../../../flows/onboard-a-repository.flow.yaml")),
    ("release-notes", include_str!("../../../flows/release-notes.flow.yaml")),
    ("research-with-sources", include_str!("../../../flows/research-with-sources.flow.yaml")),
    ("review-a-pull-request", include_str!("../../../flows/review-a-pull-request.flow.yaml")),
    ("second-opinions", include_str!("../../../flows/second-opinions.flow.yaml")),
    ("sort-photos", include_str!("../../../flows/sort-photos.flow.yaml")),
    ("translate-docs", include_str!("../../../flows/translate-docs.flow.yaml")),
    ("weekly-report", include_str!("../../../flows/weekly-report.flow.yaml")),
];

/// The text of a new flow: one that runs and shows how things are written.
pub fn template(name: &str) -> String {
    format!(
        "# What it is for. `mycel flow check` looks for mistakes, docs/reference/flow-file.md has all that may stand here.
flow: {name}
version: 1
about: Lists the largest files of a folder and asks what to do with them.

input:
  folder: {{ type: string, default: . }}

state:
  found: object
  choice: object

nodes:
  look:
    kind: tool
    tool: fs.list
    args: {{ kind: file, limit: 5, path: \"{{{{ input.folder }}}}\", recursive: true, sort: size }}
    writes: found
    next: choose
  choose:
    kind: human
    message: |-
      The largest files are:
      {{% for entry in found.entries %}}
      - {{{{ entry.path }}}}: {{{{ entry.bytes }}}} bytes
      {{% endfor %}}
    actions: [fine, stop]
    writes: choice
    next: done
  done: {{ kind: end, output: {{ choice: \"{{{{ choice.action }}}}\" }} }}
"
    )
}

/// A problem of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InFile {
    pub path: PathBuf,
    pub problem: Problem,
}

#[derive(Debug, thiserror::Error)]
pub enum FlowError {
    #[error("reading {}", path.display())]
    File { path: PathBuf, source: std::io::Error },
    #[error("{} of {}", many(problems.len()), problems.first().map_or_else(String::new, |one| one.path.display().to_string()))]
    Problems { problems: Vec<InFile> },
}

fn many(count: usize) -> String {
    if count == 1 { "1 problem".to_owned() } else { format!("{count} problems") }
}

/// A flow with all it needs. `config` is the folder with the person's own roles.
pub fn load(path: &Path, workspace: &Path, config: Option<&Path>) -> Result<Loaded, FlowError> {
    load_text(path, &text_of(path)?, workspace, config)
}

/// The same of a text; `path` is where it stands, or how it is called.
pub fn load_text(
    path: &Path,
    text: &str,
    workspace: &Path,
    config: Option<&Path>,
) -> Result<Loaded, FlowError> {
    let read = read::read(text).map_err(|problems| in_file(path, problems))?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut flows = BTreeMap::from([(name.clone(), read.flow.clone())]);
    gather(folder, &name, &read.flow, &mut flows, 0)?;
    let world = World {
        tools: Some(tools()),
        secrets: Some(take_secrets()),
        roles: Some(roles_of(&read.flow, workspace, config)),
        knowledge: Some(false),
        flows: Some(flows.clone()),
        here: name.clone(),
    };
    let problems = check::check(&read.flow, &read.marks, &world);
    if !problems.is_empty() {
        return Err(in_file(path, problems));
    }
    let resolved = |flow: &Flow, here: &str| with_names(flow.clone(), here);
    let flow = resolved(&read.flow, &name);
    flows.remove(&name);
    let subflows = flows.iter().map(|(here, flow)| (here.clone(), resolved(flow, here))).collect();
    Ok(Loaded { flow, subflows })
}

fn text_of(path: &Path) -> Result<String, FlowError> {
    std::fs::read_to_string(path).map_err(|source| FlowError::File { path: path.to_owned(), source })
}

fn in_file(path: &Path, problems: Vec<Problem>) -> FlowError {
    let one = |problem| InFile { path: path.to_owned(), problem };
    FlowError::Problems { problems: problems.into_iter().map(one).collect() }
}

/// The flows that nodes of `flow` run, and theirs, each under its path from `folder`. One that cannot be read is left to the check.
fn gather(
    folder: &Path,
    here: &str,
    flow: &Flow,
    flows: &mut BTreeMap<String, Flow>,
    depth: usize,
) -> Result<(), FlowError> {
    for name in named(flow).filter_map(|name| World::resolve(here, &name)) {
        let path = folder.join(&name);
        if flows.contains_key(&name) || depth >= SUBFLOW_DEPTH_MAX || !path.is_file() {
            continue;
        }
        let text = text_of(&path)?;
        let inner = read::read(&text).map_err(|problems| in_file(&path, problems))?.flow;
        flows.insert(name.clone(), inner.clone());
        gather(folder, &name, &inner, flows, depth + 1)?;
    }
    Ok(())
}

/// The files that nodes of a flow name.
fn named(flow: &Flow) -> impl Iterator<Item = String> + '_ {
    fn of(work: &Work) -> Option<String> {
        match work {
            Work::Subflow { flow, .. } => Some(flow.clone()),
            Work::Map { each, .. } => of(each),
            _ => None,
        }
    }
    flow.nodes.iter().filter_map(|node| of(&node.work))
}

/// The flow with the names of others as the run knows them.
fn with_names(mut flow: Flow, here: &str) -> Flow {
    fn rename(work: &mut Work, here: &str) {
        match work {
            Work::Subflow { flow, .. } => {
                if let Some(name) = World::resolve(here, flow) {
                    *flow = name;
                }
            }
            Work::Map { each, .. } => rename(each, here),
            _ => {}
        }
    }
    flow.nodes.iter_mut().for_each(|node| rename(&mut node.work, here));
    flow
}

/// The tools by name, with the schema of their arguments.
pub(crate) fn tools() -> BTreeMap<String, Value> {
    table::all().iter().map(|tool| (tool.spec().name.to_owned(), tool.input_schema())).collect()
}

/// The arguments of tools that a secret may be named in.
pub(crate) fn take_secrets() -> BTreeMap<String, Vec<String>> {
    let words = |args: &[&str]| args.iter().map(|arg| (*arg).to_owned()).collect();
    secrets::TAKES.iter().map(|takes| (takes.tool.to_owned(), words(takes.args))).collect()
}

/// The roles there are, and those that nodes of the flow name as files.
fn roles_of(flow: &Flow, workspace: &Path, config: Option<&Path>) -> BTreeSet<String> {
    let all = roles::all(workspace, config);
    let mut names: BTreeSet<String> = all.entries.iter().map(|entry| entry.name.clone()).collect();
    for node in &flow.nodes {
        if let Work::Agent { uses, .. } = &node.work
            && roles::find(uses, workspace, config).is_ok()
        {
            names.insert(uses.clone());
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flows_are_loaded_with_those_they_run() {
        let folder = std::env::temp_dir().join(format!("mycel-flow-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("parts")).expect("a folder");
        let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).expect("a file");
        write(
            "main.flow.yaml",
            "flow: main\nnodes:\n  a: { kind: subflow, flow: parts/one.flow.yaml, next: done }\n  done: { kind: end }\n",
        );
        write(
            "parts/one.flow.yaml",
            "flow: one\nnodes:\n  b: { kind: subflow, flow: two.flow.yaml, next: done }\n  done: { kind: end }\n",
        );
        write("parts/two.flow.yaml", "flow: two\nnodes:\n  done: { kind: end }\n");
        let loaded = load(&folder.join("main.flow.yaml"), &folder, None).expect("it is right");
        let names: Vec<&String> = loaded.subflows.keys().collect();
        assert_eq!(names, ["parts/one.flow.yaml", "parts/two.flow.yaml"]);
        let Work::Subflow { flow, .. } = &loaded.subflows["parts/one.flow.yaml"].nodes[0].work else {
            panic!("it is a subflow")
        };
        assert_eq!(flow, "parts/two.flow.yaml");
        write("parts/two.flow.yaml", "flow: two\nnodes:\n  done: { kind: ende }\n");
        let error = load(&folder.join("main.flow.yaml"), &folder, None).expect_err("a mistake");
        let FlowError::Problems { problems } = &error else { panic!("{error}") };
        assert!(
            problems[0].path.ends_with("parts/two.flow.yaml") && problems[0].problem.line == 3,
            "{problems:?}"
        );
        std::fs::remove_dir_all(&folder).expect("it is removed");
    }
}
