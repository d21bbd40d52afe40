//! The configuration in force, and what is wrong with a file.

use crate::term::{Column, Line, Screen, Style, Table};
use mycel_system::config::{Problem, Setting};

/// `mycel config show`: keys and values, and with `origin` where each value comes from.
pub fn lines(settings: &[Setting], origin: bool, screen: &Screen) -> Vec<Line> {
    let mut columns = vec![Column::left("key"), Column::words("value")];
    if origin {
        columns.push(Column::path("from"));
    }
    let mut table = Table::new(&columns);
    for setting in settings {
        let mut cells = vec![(Style::Strong, setting.key.clone()), (Style::Plain, setting.value.clone())];
        if origin {
            cells.push((Style::Dim, setting.origin.to_string()));
        }
        table.row(cells);
    }
    table.lines(screen, 0)
}

/// The problems of configuration files, each with its place and its way out.
pub fn problem_lines(problems: &[Problem]) -> Vec<Line> {
    let mut lines = Vec::new();
    for problem in problems {
        let (style, label) = if problem.ignored { (Style::Warn, "note") } else { (Style::Bad, "error") };
        lines.push(Line::labelled(style, label).styled(Style::Strong, &problem.place()).text(&problem.what));
        lines.extend(problem.hint.as_deref().map(super::lines::hint_line));
    }
    lines
}
