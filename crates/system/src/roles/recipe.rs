//! A recipe of goose as a role.
//!
//! A recipe is a task with a person's answers filled in; a role is who does tasks. The instructions become the prompt, defaults of
//! parameters are filled in, extensions become tools. Checks, schemas and sub-recipes belong to a flow, and are named so that a
//! person can put them there. Commands of a recipe are shown and never run.

use super::own::{FileName, Talk, count};
use super::tools::{COUNTERPARTS, MCP, counterpart, tool_problem};
use super::{Reading, Role, one_line};
use crate::yaml::{self, At, Entry, Node, Value, short};
use std::path::Path;

/// Whether a file is one, by its name.
pub fn is_recipe(path: &Path) -> bool {
    path.extension().is_some_and(|end| end == "yaml" || end == "yml" || end == "json")
}

pub(super) fn read(name: &str, text: &str, source: &str) -> Reading {
    let mut talk = Talk::about(FileName { shown: source, stem: name });
    let mut role = Role::named(name);
    match yaml::read(text.strip_prefix('\u{feff}').unwrap_or(text), 1) {
        Err(wrong) => talk.wrong(wrong),
        Ok(recipe) => fields(&mut role, &recipe, &mut talk),
    }
    talk.end(role)
}

fn fields(role: &mut Role, recipe: &Node, talk: &mut Talk<'_>) {
    let is_recipe = recipe.get("instructions").is_some() || recipe.get("prompt").is_some();
    if !is_recipe {
        let hint = "a recipe has title, description, and instructions or prompt";
        return talk.error(recipe.at, "this is no recipe", hint);
    }
    for entry in recipe.entries() {
        field(role, recipe, entry, talk);
    }
    role.prompt = prompt(recipe, talk);
    if role.prompt.is_empty() {
        talk.error(recipe.at, "the recipe tells the agent nothing", "write instructions: ...");
    }
    if role.about.is_empty() {
        role.about = recipe.get("title").and_then(Node::text).map_or_else(|| role.name.clone(), one_line);
    }
    if recipe.get("extensions").is_none() {
        let look = counterpart("read").into_iter().chain(counterpart("grep")).chain(counterpart("ls"));
        look.for_each(|known| known.tools.iter().for_each(|tool| add(&mut role.tools, tool)));
        add(&mut role.capabilities, "fs:read:{workspace}/**");
        talk.note(
            recipe.at,
            "it names no extensions: it may look at files and nothing else",
            "add tools and capabilities",
        );
    }
}

fn field(role: &mut Role, recipe: &Node, entry: &Entry, talk: &mut Talk<'_>) {
    match entry.key.as_str() {
        // Read by `prompt` and `fields`; the version says nothing of its contents.
        "version" | "title" | "instructions" | "prompt" => {}
        "description" => role.about = entry.value.text().map(one_line).unwrap_or_default(),
        "parameters" => parameters(&entry.value, recipe, talk),
        "extensions" => entry.value.items().iter().for_each(|it| extension(role, it, talk)),
        "settings" => settings(role, &entry.value, talk),
        "response" => left_out(
            entry,
            talk,
            "a role has no schema of its answer",
            "put it into `output` of the node of a flow",
        ),
        "retry" => retry(entry, talk),
        "sub_recipes" => {
            let names = names(&entry.value, "name");
            let why = format!("a role has no helpers of its own ({names})");
            left_out(entry, talk, &why, "take each over as a role, and join them in a flow");
        }
        _ => left_out(entry, talk, "it has no counterpart here", ""),
    }
}

fn left_out(entry: &Entry, talk: &mut Talk<'_>, why: &str, hint: &str) {
    talk.note(entry.at, format!("`{}` is left out: {why}", short(&entry.key)), hint);
}

fn names(list: &Node, field: &str) -> String {
    let names: Vec<String> = list.items().iter().filter_map(|it| it.get(field)?.text()).map(short).collect();
    names.join(", ")
}

fn add(list: &mut Vec<String>, word: &str) {
    if !list.iter().any(|known| known == word) {
        list.push(word.to_owned());
    }
}

/// Instructions, then the task, with the defaults of parameters filled in.
fn prompt(recipe: &Node, talk: &mut Talk<'_>) -> String {
    let part = |key: &str| recipe.get(key).and_then(Node::text).map(str::trim).unwrap_or_default();
    let mut text = part("instructions").to_owned();
    if !part("prompt").is_empty() {
        text = format!("{text}\n\n{}", part("prompt"));
    }
    for parameter in recipe.get("parameters").map_or(&[][..], Node::items) {
        let (Some(key), Some(default)) = (key_of(parameter), parameter.get("default").and_then(Node::text))
        else {
            continue;
        };
        for form in [format!("{{{{ {key} }}}}"), format!("{{{{{key}}}}}")] {
            text = text.replace(&form, default);
        }
    }
    if text.contains("{%") {
        talk.note(recipe.at, "statements in {% %} stay in the prompt as they are", "write the text out");
    }
    text.trim().to_owned()
}

fn key_of(parameter: &Node) -> Option<&str> {
    parameter.get("key")?.text()
}

fn parameters(list: &Node, recipe: &Node, talk: &mut Talk<'_>) {
    let texts =
        ["instructions", "prompt"].map(|key| recipe.get(key).and_then(Node::text).unwrap_or_default());
    for parameter in list.items() {
        let Some(key) = key_of(parameter) else { continue };
        let is_used = texts.iter().any(|text| text.contains(key));
        let what = match parameter.get("default").and_then(Node::text) {
            Some(default) => {
                format!("the parameter {} is filled in by its default, `{}`", short(key), short(default))
            }
            None if is_used => {
                format!("the parameter {} stays in the prompt as {{{{ {} }}}}", short(key), short(key))
            }
            None => format!("the parameter {} is left out: nothing uses it", short(key)),
        };
        talk.note(
            parameter.at,
            what,
            "a role has no parameters; the goal says such things, or the input of a flow",
        );
    }
}

fn extension(role: &mut Role, node: &Node, talk: &mut Talk<'_>) {
    let part = |key: &str| node.get(key).and_then(Node::text).unwrap_or_default();
    let (kind, name) = (part("type"), part("name"));
    let chosen = node.get("available_tools").map_or(&[][..], Node::items);
    match kind {
        "stdio" | "streamable_http" | "sse" => server(role, node, name, chosen, talk),
        "builtin" | "platform" if counterpart(name).is_some() => {
            if !chosen.is_empty() {
                talk.note(
                    node.at,
                    format!("{name}: of its tools all that fit are taken"),
                    "leave out what is too much",
                );
            }
            for known in COUNTERPARTS.iter().filter(|known| known.names.contains(&name)) {
                known.tools.iter().for_each(|tool| add(&mut role.tools, tool));
                known.capabilities.iter().for_each(|capability| add(&mut role.capabilities, capability));
            }
        }
        _ => {
            let what = format!(
                "the extension {} ({}) is left out: there is none like it here",
                short(name),
                short(kind)
            );
            talk.note(node.at, what, "");
        }
    }
}

/// A server of the Model Context Protocol: its tools by name. What starts it is for a person to set up.
fn server(role: &mut Role, node: &Node, name: &str, chosen: &[Node], talk: &mut Talk<'_>) {
    let tools: Vec<String> = match chosen {
        [] => vec![format!("{MCP}{name}")],
        chosen => chosen.iter().filter_map(Node::text).map(|tool| format!("{MCP}{name}.{tool}")).collect(),
    };
    let (good, bad): (Vec<String>, Vec<String>) =
        tools.into_iter().partition(|tool| tool_problem(tool).is_none());
    good.iter().for_each(|tool| add(&mut role.tools, tool));
    for tool in bad {
        talk.note(node.at, format!("`{}` is left out: its name cannot be written here", short(&tool)), "");
    }
    let part = |key: &str| node.get(key).and_then(Node::text).unwrap_or_default();
    let args: Vec<&str> =
        node.get("args").map_or(&[][..], Node::items).iter().filter_map(Node::text).collect();
    let way = one_line(&format!("{} {} {}", part("cmd"), args.join(" "), part("uri")));
    let what = format!("the server {} is not set up by a role: {}", short(name), short(way.trim()));
    talk.note(node.at, what, "its tools can be used once it is set up");
}

fn settings(role: &mut Role, map: &Node, talk: &mut Talk<'_>) {
    let part = |key: &str| map.get(key).and_then(Node::text);
    role.model = match (part("goose_provider"), part("goose_model")) {
        (Some(provider), Some(model)) => Some(format!("{provider}/{model}")),
        (None, Some(model)) if model.contains(['/', ':']) => Some(model.to_owned()),
        (Some(_) | None, _) => None,
    };
    for entry in map.entries() {
        match entry.key.as_str() {
            "goose_provider" | "goose_model" if role.model.is_some() => {}
            "goose_model" => left_out(entry, talk, "it names no provider", "write model: PROVIDER/MODEL"),
            "goose_provider" => left_out(entry, talk, "it names no model", "write model: PROVIDER/MODEL"),
            "max_turns" => match entry.value.text().and_then(count) {
                Some(turns) => role.limits.model_calls = Some(turns),
                None => talk.error(entry.value.at, "max_turns is no number", "for example 20"),
            },
            _ => left_out(entry, talk, "it has no counterpart here", ""),
        }
    }
}

fn retry(entry: &Entry, talk: &mut Talk<'_>) {
    let checks: Vec<(String, At)> = match entry.value.get("checks").map(|checks| &checks.value) {
        Some(Value::List(checks)) => {
            checks.iter().filter_map(|check| Some((short(check.get("command")?.text()?), check.at))).collect()
        }
        Some(Value::Nothing | Value::Text(_) | Value::Map(_)) | None => Vec::new(),
    };
    left_out(
        entry,
        talk,
        "a role is not tried again by itself",
        "use `retry` of the node of a flow, or a reflect node",
    );
    for (command, at) in checks {
        talk.note(at, format!("the check `{command}` is left out"), "say in the prompt that it must pass");
    }
}
