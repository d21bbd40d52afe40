//! Roles: a table, and one of them as a page.

use super::format;
use super::lines::hint_line;
use crate::term::{Column, Line, Screen, Style, Table, text};
use mycel_abi::{Autonomy, Budget, Capability};
use mycel_system::roles::{Entry, Kept, Role};
use serde::Serialize;
use std::path::Path;

/// A role as it is shown. Field names are those of the `--json` output.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RoleView {
    pub name: String,
    pub source: String,
    pub state: State,
    /// The source that counts instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden_by: Option<String>,
    #[serde(flatten)]
    pub facts: Option<Facts>,
    #[serde(flatten)]
    pub here: Option<Here>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Counts,
    /// Another one of its name is nearer.
    Hidden,
    /// It has mistakes.
    Broken,
}

/// What a file says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Facts {
    pub about: String,
    pub tier: Option<String>,
    pub model: Option<String>,
    pub autonomy: Option<Autonomy>,
    pub limits: Budget,
    pub tools: Vec<String>,
    pub capabilities: Vec<String>,
    pub skills: Vec<String>,
}

/// What it comes to in this workspace.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Here {
    pub capabilities_here: Vec<Capability>,
    /// Those that a run does not hold at its start.
    pub lacking: Vec<Capability>,
    pub prompt: String,
}

impl RoleView {
    /// A row of the list.
    pub fn of_entry(entry: &Entry, workspace: &Path) -> Self {
        let state = match (&entry.role, &entry.hidden_by) {
            (_, Some(_)) => State::Hidden,
            (None, None) => State::Broken,
            (Some(_), None) => State::Counts,
        };
        Self {
            name: entry.name.clone(),
            source: entry.source.shown(workspace),
            state,
            hidden_by: entry.hidden_by.as_ref().map(|source| source.shown(workspace)),
            facts: entry.role.as_ref().map(facts),
            here: None,
        }
    }
    /// One role alone. `kept` is what a run that begins here would leave it.
    pub fn of_role(role: &Role, workspace: &Path, kept: &Kept) -> Self {
        let here = Here {
            capabilities_here: role.capabilities_at(workspace),
            lacking: kept.lacking.clone(),
            prompt: role.prompt.clone(),
        };
        Self {
            name: role.name.clone(),
            source: role.source.shown(workspace),
            state: State::Counts,
            hidden_by: None,
            facts: Some(facts(role)),
            here: Some(here),
        }
    }
}

fn facts(role: &Role) -> Facts {
    Facts {
        about: role.about.clone(),
        tier: role.tier.map(|tier| tier.as_str().to_owned()),
        model: role.model.clone(),
        autonomy: role.autonomy,
        limits: role.limits,
        tools: role.tools.clone(),
        capabilities: role.capabilities.clone(),
        skills: role.skills.clone(),
    }
}

/// The table of `mycel agent list`.
pub fn table(views: &[RoleView], screen: &Screen) -> Vec<Line> {
    let mut table = Table::new(&[
        Column::left("name"),
        Column::left("tier"),
        Column::path("from"),
        Column::left(""),
        Column::words("what it does"),
    ]);
    for view in views {
        let (style, state) = match view.state {
            State::Counts => (Style::Plain, ""),
            State::Hidden => (Style::Dim, "hidden"),
            State::Broken => (Style::Bad, "broken"),
        };
        let tier = view.facts.as_ref().and_then(|facts| facts.tier.clone());
        let name = if view.state == State::Counts { Style::Strong } else { Style::Dim };
        table.row(vec![
            (name, view.name.clone()),
            (Style::Plain, tier.unwrap_or_else(|| "-".to_owned())),
            (Style::Dim, view.source.clone()),
            (style, state.to_owned()),
            (Style::Plain, view.facts.as_ref().map_or_else(String::new, |facts| facts.about.clone())),
        ]);
    }
    table.lines(screen, 0)
}

/// The page of `mycel agent show`.
pub fn page(view: &RoleView) -> Vec<Line> {
    let mut lines = vec![Line::new().styled(Style::Strong, &view.name)];
    if let Some(facts) = &view.facts {
        lines = vec![
            Line::new().styled(Style::Strong, &view.name).text(&format!("  {}", facts.about)),
            Line::new(),
            fact("from", &view.source),
        ];
        lines.extend(fact_lines(facts));
    }
    if let Some(here) = &view.here {
        lines.extend([Line::new(), Line::new().styled(Style::Accent, "may hold, here")]);
        lines.extend(capability_lines(here));
        lines.extend([Line::new(), Line::new().styled(Style::Accent, "is told")]);
        lines.extend(paragraphs(&here.prompt).iter().map(|line| Line::new().indent(2).text(line)));
    }
    lines
}

/// Lines of one paragraph or item of Markdown joined, so that they break where the screen ends and not where the file does.
fn paragraphs(markdown: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut in_code = false;
    for line in text::clean_lines(markdown) {
        let is_fence = line.trim_start().starts_with("```");
        in_code ^= is_fence;
        let first = line.trim_start().split(' ').next().unwrap_or_default();
        let is_item = matches!(first, "-" | "*" | "+") || first.trim_end_matches('.').parse::<u8>().is_ok();
        let begins = line.is_empty() || is_item || is_fence || in_code || first.starts_with(['#', '|', '>']);
        match lines.last_mut().filter(|last| !begins && !last.is_empty() && !last.ends_with("```")) {
            Some(last) => last.push_str(&format!(" {}", line.trim_start())),
            None => lines.push(line),
        }
    }
    lines
}

fn fact(name: &str, value: &str) -> Line {
    Line::labelled(Style::Dim, name).text(value)
}

fn fact_lines(facts: &Facts) -> Vec<Line> {
    let some = |name: &str, value: Option<String>| value.map(|value| fact(name, &value));
    let list = |words: &[String]| (!words.is_empty()).then(|| words.join(", "));
    let tools = list(&facts.tools).unwrap_or_else(|| "none".to_owned());
    let lines = [
        some("tier", facts.tier.clone()),
        some("model", facts.model.clone()),
        some("asks", facts.autonomy.map(|autonomy| format!("{autonomy}, or as the run if that is less"))),
        some("limits", format::bounds(&facts.limits)),
        some("skills", list(&facts.skills)),
        Some(fact("tools", &tools)),
    ];
    lines.into_iter().flatten().collect()
}

fn capability_lines(here: &Here) -> Vec<Line> {
    if here.capabilities_here.is_empty() {
        return vec![Line::new().indent(2).styled(Style::Dim, "nothing")];
    }
    let line = |capability: &Capability| {
        let line = Line::new().indent(2).text(&capability.to_string());
        match here.lacking.contains(capability) {
            true => line.styled(Style::Warn, "  not held by a run at its start"),
            false => line,
        }
    };
    let mut lines: Vec<Line> = here.capabilities_here.iter().map(line).collect();
    if !here.lacking.is_empty() {
        lines.push(hint_line(
            "a role lowers what a run has and adds nothing; you grant more when a call needs it",
        ));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_joined_and_code_is_not() {
        let check =
            |markdown: &str, expect: &[&str]| assert_eq!(paragraphs(markdown), expect, "{markdown:?}");
        check("a\nb\n\nc", &["a b", "", "c"]);
        check("a:\n- b\n  c\n- d\n1. e\nf", &["a:", "- b c", "- d", "1. e f"]);
        check("# a\n```\nx\n  y\n```\nb\nc", &["# a", "```", "x", "  y", "```", "b c"]);
    }
}
