//! The tool table as a list and one tool as a page.

use super::format;
use super::lines::risk_style;
use crate::term::{Column, Line, Screen, Style, Table, text};
use mycel_abi::{EffectClass, Risk};
use serde::Serialize;
use serde_json::Value;

/// A tool as it is shown. Field names are those of the `--json` output.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ToolView {
    pub name: String,
    pub title: String,
    pub doc: String,
    pub risk: Risk,
    pub effect: EffectClass,
    /// Where it runs: `work`, `host`, `person`.
    pub place: String,
    pub undoable: bool,
    pub timeout_ms: u64,
    /// JSON Schema of the arguments and of the result.
    pub input: Value,
    pub output: Value,
}

/// The list of `mycel tool list`.
pub fn lines(tools: &[ToolView], screen: &Screen) -> Vec<Line> {
    let mut table = Table::new(&[
        Column::left("tool"),
        Column::words("what it does"),
        Column::left("risk"),
        Column::left("undo"),
    ]);
    for tool in tools {
        table.row(vec![
            (Style::Strong, tool.name.clone()),
            (Style::Plain, tool.title.clone()),
            (risk_style(tool.risk), tool.risk.to_string()),
            (Style::Dim, if tool.undoable { "yes" } else { "" }.into()),
        ]);
    }
    table.lines(screen, 0)
}

/// The page of `mycel tool show`.
pub fn page(tool: &ToolView) -> Vec<Line> {
    let mut lines =
        vec![Line::new().styled(Style::Strong, &tool.name).text(&format!("  {}", tool.title)), Line::new()];
    lines.extend(text::clean_lines(&tool.doc).iter().map(|line| Line::new().text(line)));
    let undo = if tool.undoable { "can be undone" } else { "cannot be undone" };
    let facts = [
        format!("risk {}", tool.risk),
        format!("effect {}", tool.effect),
        format!("runs in {}", tool.place),
        undo.into(),
        format!("at most {}", format::duration(tool.timeout_ms)),
    ];
    lines.extend([Line::new(), Line::new().styled(Style::Dim, &facts.join(" \u{b7} ")), Line::new()]);
    lines.push(Line::new().styled(Style::Accent, "arguments"));
    lines.extend(arguments(&tool.input));
    lines
}

/// The properties of a schema, a line each.
fn arguments(schema: &Value) -> Vec<Line> {
    let required = schema.get("required").and_then(Value::as_array);
    let is_required = |name: &str| required.is_some_and(|names| names.iter().any(|known| known == name));
    let Some(properties) = schema.get("properties").and_then(Value::as_object).filter(|map| !map.is_empty())
    else {
        return vec![Line::new().indent(2).styled(Style::Dim, "none")];
    };
    let line = |(name, property): (&String, &Value)| {
        let doc = property.get("description").and_then(Value::as_str).unwrap_or_default();
        let need = if is_required(name) { "" } else { ", optional" };
        let kind = format!(" ({}{need})", kind(property));
        let separator = if doc.is_empty() { "" } else { ": " };
        Line::new().indent(2).styled(Style::Strong, name).styled(Style::Dim, &kind).text(separator).text(doc)
    };
    properties.iter().map(line).collect()
}

fn kind(property: &Value) -> String {
    match property.get("type") {
        Some(Value::String(kind)) => kind.clone(),
        Some(Value::Array(kinds)) => kinds
            .iter()
            .filter_map(Value::as_str)
            .filter(|kind| *kind != "null")
            .collect::<Vec<_>>()
            .join(" or "),
        _ => "value".into(),
    }
}
