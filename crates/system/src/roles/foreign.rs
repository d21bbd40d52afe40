//! Files written for other programs: Claude Code, opencode, Codex, OpenHands.
//!
//! What has a counterpart here is taken over. What has none is a remark, never silence: a person who relied on it must hear that
//! it does not hold. What forbids something and is not understood takes the tool away rather than leave it.

use super::own::{self, FIELDS, FileName, Talk};
use super::tools::{self, Deed, MCP, counterpart, covers_tool, does, families, tool_problem};
use super::{Reading, Role, name_problem, one_line, slug};
use crate::front_matter;
use crate::yaml::{At, Entry, Node, Value, short};
use mycel_abi::{Autonomy, Capability};
use mycel_models::router::Tier;
use mycel_tools::{Spec, table};

/// Characters of a line taken from the text where the file says nothing of what it is for.
const ABOUT_CHARS_MAX: usize = 100;

/// Names that mean a class of models and not one.
const MODEL_CLASSES: &[(&str, Tier)] = &[
    ("haiku", Tier::Tactical),
    ("sonnet", Tier::Strategic),
    ("opus", Tier::Strategic),
    ("fable", Tier::Strategic),
];

/// What other programs call the ways of asking.
const MODES: &[(&str, Option<Autonomy>)] = &[
    ("default", None),
    ("always_confirm", Some(Autonomy::Manual)),
    ("plan", Some(Autonomy::Manual)),
    ("dontAsk", Some(Autonomy::Supervised)),
    ("confirm_risky", Some(Autonomy::Supervised)),
    ("acceptEdits", Some(Autonomy::Supervised)),
    ("auto", Some(Autonomy::Full)),
    ("never_confirm", Some(Autonomy::Full)),
    ("bypassPermissions", Some(Autonomy::Full)),
];

/// The role in a file for another program.
pub(super) fn read(text: &str, file: FileName<'_>) -> Reading {
    let mut talk = Talk::about(file);
    let mut role = Role::named(&slug(file.stem));
    match front_matter::read_loosely(text) {
        Err(wrong) => talk.wrong(wrong),
        Ok((parts, is_loose)) => {
            if is_loose {
                talk.note(
                    (1, 1),
                    "the front matter is not quite YAML: texts with `: ` were taken whole",
                    "put quotes around them",
                );
            }
            role.prompt = parts.body;
            match parts.matter {
                Some(matter) => fields(&mut role, &matter, &mut talk),
                None => talk.error((1, 1), "no front matter stands here", "a role begins with a line of ---"),
            }
            finish(&mut role, &mut talk);
        }
    }
    talk.end(role)
}

fn fields(role: &mut Role, matter: &Node, talk: &mut Talk<'_>) {
    let mut denied = Denied::default();
    for entry in matter.entries() {
        field(role, entry, &mut denied, talk);
    }
    if matter.get("tools").is_none_or(|tools| matches!(tools.value, Value::Nothing)) {
        talk.note(
            (1, 1),
            "it names no tools, and so has all of its run",
            "write tools: [fs.read] to bound it",
        );
        all_tools(role);
    }
    let at = matter.get("tools").map_or((1, 1), |tools| tools.at);
    without_team(role, at, talk);
    if !denied.tools.is_empty() {
        take_away(role, &denied, talk);
    }
    if let Some(capabilities) = matter.entries().iter().find(|entry| entry.key == "capabilities") {
        role.capabilities.clear();
        own_field(role, capabilities, talk);
    }
    talk.idle(role, matter.get("tools").map_or((1, 1), |tools| tools.at));
}

/// What a file forbids.
#[derive(Debug, Default)]
struct Denied {
    /// Entries of ours.
    tools: Vec<String>,
    /// What must not be done, the word that said so, and where it stands.
    deeds: Vec<(Deed, String, At)>,
    /// Tools that the file switches on by the names of others.
    on: Vec<String>,
}

fn all_tools(role: &mut Role) {
    role.tools = vec!["*".into()];
    role.capabilities = vec!["*:*".into()];
}

fn field(role: &mut Role, entry: &Entry, denied: &mut Denied, talk: &mut Talk<'_>) {
    let value = &entry.value;
    match entry.key.as_str() {
        "name" => {
            role.name = value.text().map(slug).filter(|name| !name.is_empty()).unwrap_or(role.name.clone())
        }
        "description" => role.about = value.text().map(one_line).unwrap_or_default(),
        "tools" => tool_list(role, value, denied, talk),
        "disallowedTools" | "disallowed_tools" => {
            words(value).iter().for_each(|(word, at)| deny(word, *at, denied, talk));
        }
        "permission" => permissions(value, denied, talk),
        "model" => model(role, entry, talk),
        "permissionMode" | "permission_mode" => mode(role, entry, talk),
        "max_budget_per_run" => {
            role.limits.money_microusd = number(entry, talk, own::money);
        }
        "max_iteration_per_run" | "maxTurns" | "max_turns" | "steps" | "maxSteps" => {
            role.limits.model_calls = number(entry, talk, own::count);
        }
        "skills" => role.skills = words(value).into_iter().map(|(word, _)| word).collect(),
        "mode" => left_out(entry, talk, "here any role may lead a run or help in one"),
        // Read last, over what the tools brought with them.
        "capabilities" => {}
        ours if FIELDS.iter().any(|(name, _)| *name == ours) => own_field(role, entry, talk),
        _ => left_out(entry, talk, "it has no counterpart here"),
    }
}

fn own_field(role: &mut Role, entry: &Entry, talk: &mut Talk<'_>) {
    own::field(role, entry, talk);
}

fn left_out(entry: &Entry, talk: &mut Talk<'_>, why: &str) {
    talk.note(entry.at, format!("`{}` is left out: {why}", short(&entry.key)), "");
}

fn number(entry: &Entry, talk: &mut Talk<'_>, read: impl Fn(&str) -> Option<u64>) -> Option<u64> {
    let found = entry.value.text().and_then(read);
    if found.is_none() && !matches!(entry.value.value, Value::Nothing) {
        // A bound that its author meant and that would not hold is no trifle.
        talk.error(entry.value.at, format!("{} is no number", short(&entry.key)), "for example 0.50 or 20");
    }
    found
}

/// The words of a list, or of a text with commas, each with its place.
fn words(node: &Node) -> Vec<(String, At)> {
    match &node.value {
        Value::List(items) => {
            items.iter().filter_map(|item| Some((item.text()?.trim().to_owned(), item.at))).collect()
        }
        Value::Text(text) => split(text).into_iter().map(|word| (word, node.at)).collect(),
        Value::Map(_) | Value::Nothing => Vec::new(),
    }
}

/// Splits at commas outside of parentheses.
fn split(text: &str) -> Vec<String> {
    let mut depth = 0usize;
    let parts = text.split(|c| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ',' && depth == 0
    });
    parts.map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn tool_list(role: &mut Role, value: &Node, denied: &mut Denied, talk: &mut Talk<'_>) {
    if let Value::Map(entries) = &value.value {
        // opencode: everything is on unless it is switched off. What is neither is no switch that is on.
        let is_off = |entry: &Entry| entry.value.text() != Some("true");
        if entries.iter().any(is_off) {
            all_tools(role);
        }
        for entry in entries {
            if is_off(entry) {
                deny(&entry.key, entry.at, denied, talk);
                continue;
            }
            denied.on.extend(counterpart(&entry.key).into_iter().flat_map(on_by));
            if !role.tools.iter().any(|tool| tool == "*") {
                tool(role, &entry.key, entry.at, talk);
            }
        }
        return;
    }
    for (word, at) in words(value) {
        denied.on.extend(counterpart(&word).into_iter().flat_map(on_by));
        tool(role, &word, at, talk);
    }
}

fn on_by(known: &tools::Counterpart) -> impl Iterator<Item = String> {
    known.tools.iter().map(|tool| (*tool).to_owned())
}

fn tool(role: &mut Role, word: &str, at: At, talk: &mut Talk<'_>) {
    if word == "*" {
        return all_tools(role);
    }
    if let Some((name, rest)) = word.split_once('(') {
        return bounded_tool(role, name.trim(), rest.trim_end_matches(')'), at, talk);
    }
    if let Some(ours) = mcp_name(word) {
        return add(&mut role.tools, &[&ours]);
    }
    if let Some(known) = counterpart(word) {
        add(&mut role.tools, known.tools);
        return add(&mut role.capabilities, known.capabilities);
    }
    if tool_problem(word).is_none() {
        return add(&mut role.tools, &[word]);
    }
    talk.note(at, format!("the tool `{}` is left out: there is none like it here", short(word)), "");
}

/// `Bash(git:*)`: one program, whatever its arguments.
fn bounded_tool(role: &mut Role, name: &str, bound: &str, at: At, talk: &mut Talk<'_>) {
    let program = bound.split([':', ' ']).next().unwrap_or_default();
    let is_plain =
        !program.is_empty() && program.chars().all(|c| c.is_ascii_alphanumeric() || "-_.+".contains(c));
    let is_shell = counterpart(name).is_some_and(|known| known.capabilities == tools::RUN);
    if !is_shell || !is_plain {
        let what = format!("`{}({})` is left out: such a bound is not known here", short(name), short(bound));
        return talk.note(at, what, "say it by capabilities");
    }
    add(&mut role.tools, &["shell.run"]);
    add(&mut role.capabilities, &[&format!("exec:run:{program}")]);
    let what = format!("`{}({})` allows {program} with any arguments", short(name), short(bound));
    talk.note(at, what, "rules bound arguments: `mycel policy show`");
}

/// `mcp__github__create_issue` as `mcp:github.create_issue`.
fn mcp_name(word: &str) -> Option<String> {
    let rest = word.strip_prefix("mcp__")?;
    let ours = match rest.split_once("__") {
        Some((server, "*")) => format!("{MCP}{server}"),
        Some((server, tool)) => format!("{MCP}{server}.{tool}"),
        None => format!("{MCP}{rest}"),
    };
    tool_problem(&ours).is_none().then_some(ours)
}

fn add(list: &mut Vec<String>, more: &[&str]) {
    for word in more {
        if !list.iter().any(|known| known == word) {
            list.push((*word).to_owned());
        }
    }
}

fn deny(word: &str, at: At, denied: &mut Denied, talk: &mut Talk<'_>) {
    let name = word.split('(').next().unwrap_or_default().trim();
    let ours = mcp_name(name).into_iter().chain((tool_problem(name).is_none()).then(|| name.to_owned()));
    let before = denied.tools.len();
    denied.tools.extend(ours);
    // `web*` stands for every name that begins so.
    let begins = name.strip_suffix('*').filter(|begin| !begin.is_empty()).map(str::to_ascii_lowercase);
    let fits = |known: &&tools::Counterpart| match &begins {
        Some(begin) => known.names.iter().any(|name| name.starts_with(begin)),
        None => known.names.contains(&name.to_ascii_lowercase().as_str()),
    };
    for known in tools::COUNTERPARTS.iter().filter(fits) {
        denied.tools.extend(on_by(known));
        denied.deeds.extend(known.deeds().map(|deed| (deed, name.to_owned(), at)));
    }
    if denied.tools.len() == before {
        talk.note(at, format!("the tool `{}` is not there to be forbidden", short(word)), "");
    } else if word.contains('(') {
        talk.note(
            at,
            format!("`{}` takes all of {} away", short(word), short(name)),
            "rules are finer: `mycel policy show`",
        );
    }
}

/// opencode: `permission: {edit: deny, bash: ask}`.
fn permissions(map: &Node, denied: &mut Denied, talk: &mut Talk<'_>) {
    // `permission: deny` is all of them.
    if map.text() == Some("deny") {
        deny("*", map.at, denied, talk);
    }
    for entry in map.entries() {
        let says = |node: &Node, word: &str| node.text() == Some(word);
        let inner = entry.value.entries();
        let denies = says(&entry.value, "deny") || inner.iter().any(|part| says(&part.value, "deny"));
        if denies {
            deny(&entry.key, entry.at, denied, talk);
        }
        if !inner.is_empty() || says(&entry.value, "ask") {
            let what = format!(
                "permission.{}: the rules and the autonomy of the run decide what is asked",
                short(&entry.key)
            );
            talk.note(entry.at, what, "`mycel policy show` lists the rules");
        }
    }
}

/// A team's calls are made by its own flow: nobody from elsewhere makes them.
fn without_team(role: &mut Role, at: At, talk: &mut Talk<'_>) {
    const TEAM: &str = "team";
    let is_team = |entry: &String| covers_tool(TEAM, entry);
    if role.tools.iter().any(is_team) {
        talk.note(at, "the tools of a team are left out", "`mycel team` works with roles of `agents/`");
    }
    let entries = std::mem::take(&mut role.tools);
    for entry in entries.into_iter().filter(|entry| !is_team(entry)) {
        if entry == "*" {
            add(
                &mut role.tools,
                &families().into_iter().filter(|family| *family != TEAM).collect::<Vec<_>>(),
            );
            add(&mut role.tools, &["mcp:*"]);
        } else {
            add(&mut role.tools, &[&entry]);
        }
    }
}

/// Takes tools away, and with them what does the same: what stands for several is written out first. Servers whose tools nobody
/// knows go with the first that is forbidden by what it does.
fn take_away(role: &mut Role, denied: &Denied, talk: &mut Talk<'_>) {
    let named = |tool: &str| denied.tools.iter().any(|entry| covers_tool(entry, tool));
    let same = |tool: &Spec, deed: Deed| does(tool, deed) && !denied.on.iter().any(|on| on == tool.name);
    for (deed, word, at) in &denied.deeds {
        let had =
            |tool: &&'static Spec| role.allows_tool(tool.name) && !named(tool.name) && same(tool, *deed);
        let along: Vec<&str> =
            table::all().iter().map(|tool| tool.spec()).filter(had).map(|tool| tool.name).collect();
        // Of several words for the same the first is told.
        let is_told =
            denied.deeds.iter().find(|(first, ..)| first == deed).is_some_and(|(_, first, _)| first != word);
        if !along.is_empty() && !is_told {
            let what = format!("`{}` takes along what does the same: {}", short(word), along.join(", "));
            talk.note(*at, what, "a role in `agents/` names its tools one by one");
        }
    }
    let by_deed = |tool: &str| {
        table::find(tool).is_ok_and(|tool| denied.deeds.iter().any(|(deed, ..)| same(tool.spec(), *deed)))
    };
    let is_denied =
        |tool: &str| named(tool) || by_deed(tool) || (tool == "mcp:*" && !denied.deeds.is_empty());
    let of_table = |entry: &str| -> Vec<String> {
        let names = table::all().iter().map(|tool| tool.spec().name);
        names.filter(|name| covers_tool(entry, name)).map(str::to_owned).collect()
    };
    let mut left: Vec<String> = Vec::new();
    for entry in &role.tools {
        let names = of_table(entry);
        if names.iter().any(|name| is_denied(name)) {
            left.extend(names.into_iter().filter(|name| !is_denied(name)));
        } else if !is_denied(entry) {
            left.push(entry.clone());
        }
    }
    left.dedup();
    role.tools = left;
}

fn model(role: &mut Role, entry: &Entry, talk: &mut Talk<'_>) {
    let Some(text) = entry.value.text().map(str::trim).filter(|text| *text != "inherit") else { return };
    if let Some((name, tier)) = MODEL_CLASSES.iter().find(|(name, _)| *name == text) {
        role.tier = Some(*tier);
        return talk.note(entry.value.at, format!("model {name}: taken as the tier {}", tier.as_str()), "");
    }
    if text.contains(['/', ':']) {
        role.model = Some(text.to_owned());
        return;
    }
    let what = format!("the model `{}` is left out: it names no provider", short(text));
    talk.note(entry.value.at, what, "write model: PROVIDER/MODEL");
}

fn mode(role: &mut Role, entry: &Entry, talk: &mut Talk<'_>) {
    let text = entry.value.text().unwrap_or_default();
    if let Some((_, autonomy)) = MODES.iter().find(|(name, _)| *name == text) {
        role.autonomy = *autonomy;
        return;
    }
    // Somebody wanted it otherwise than usual, and nobody knows how: ask.
    role.autonomy = Some(Autonomy::Manual);
    let what = format!("{} `{}` is not known; taken as manual", short(&entry.key), short(text));
    talk.note(entry.value.at, what, "write autonomy: manual, supervised or full");
}

fn finish(role: &mut Role, talk: &mut Talk<'_>) {
    if role.prompt.is_empty() {
        talk.error((1, 1), "nothing stands below the front matter", "write what the agent is told");
    }
    if role.about.is_empty() {
        let line =
            role.prompt.lines().map(|line| line.trim_start_matches('#').trim()).find(|line| !line.is_empty());
        role.about = line.unwrap_or_default().chars().take(ABOUT_CHARS_MAX).collect();
        talk.note(
            (1, 1),
            "it does not say what it is for; its first line is taken",
            "write description: ...",
        );
    }
    if name_problem(&role.name).is_some() {
        talk.error((1, 1), "it has no name that could be typed", "write name: backend");
    }
    let parses = |pattern: &String| pattern.replace(super::WORKSPACE, "/w").parse::<Capability>().is_ok();
    debug_assert!(role.capabilities.iter().all(parses), "what tools bring with them are capabilities");
}
