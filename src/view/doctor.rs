//! What `mycel doctor` found: what is there, what is missing, and what to do.

use super::lines::hint_line;
use crate::term::{Line, Style};
use serde::Serialize;

/// One thing that was looked at. Field names are those of the `--json` output.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// `cage`, `journal`, `models`, ...
    pub area: String,
    pub health: Health,
    /// What was found, where.
    pub found: String,
    pub hint: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Health {
    Good,
    /// Works, with something missing.
    Weak,
    Bad,
    /// Just so that it is known.
    Info,
}

pub fn lines(findings: &[Finding]) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut area = "";
    for finding in findings {
        if finding.area != area {
            if !area.is_empty() {
                lines.push(Line::new());
            }
            area = &finding.area;
            lines.push(Line::new().styled(Style::Strong, area));
        }
        let (style, word) = match finding.health {
            Health::Good => (Style::Good, "ok"),
            Health::Weak => (Style::Warn, "weak"),
            Health::Bad => (Style::Bad, "bad"),
            Health::Info => (Style::Dim, "info"),
        };
        lines.push(Line::labelled(style, word).text(&finding.found));
        lines.extend(finding.hint.as_deref().map(hint_line));
    }
    lines
}
