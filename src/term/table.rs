//! Tables that fit: columns shrink where they may, and on a narrow screen each row becomes a small block.
//!
//! A table's cells are cleaned like every other text. Numbers stand right, words left.

use super::text;
use super::{Line, Screen, Style};

/// Spaces between columns.
const GAP: usize = 2;
/// A column that may shrink keeps this many columns; below it nobody can read anything.
const COLUMN_MIN: usize = 10;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    Left,
    Right,
}

/// A column: its heading, its side, and whether it may be cut.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    pub title: &'static str,
    pub align: Align,
    /// How it may be shortened, if at all.
    pub cut: Cut,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    Never,
    End,
    /// Keep the end: paths.
    Front,
}

impl Column {
    pub const fn left(title: &'static str) -> Self {
        Self { title, align: Align::Left, cut: Cut::Never }
    }
    pub const fn right(title: &'static str) -> Self {
        Self { title, align: Align::Right, cut: Cut::Never }
    }
    /// A column of words that may be cut at the end.
    pub const fn words(title: &'static str) -> Self {
        Self { title, align: Align::Left, cut: Cut::End }
    }
    /// A column of paths that may be cut at the front.
    pub const fn path(title: &'static str) -> Self {
        Self { title, align: Align::Left, cut: Cut::Front }
    }
}

/// Rows of styled cells under headings.
#[derive(Debug, Clone)]
pub struct Table {
    titles: Vec<String>,
    columns: Vec<(Align, Cut)>,
    rows: Vec<Vec<(Style, String)>>,
}

impl Table {
    pub fn new(columns: &[Column]) -> Self {
        let titles = columns.iter().map(|column| text::clean(column.title)).collect();
        Self { titles, columns: columns.iter().map(|c| (c.align, c.cut)).collect(), rows: Vec::new() }
    }
    /// A table whose headings come from outside (the keys of a tool's output).
    pub fn of_titles(titles: &[String], align: &[Align]) -> Self {
        assert_eq!(titles.len(), align.len(), "each column has a heading and a side");
        let columns =
            align.iter().map(|side| (*side, if *side == Align::Left { Cut::Front } else { Cut::Never }));
        Self {
            titles: titles.iter().map(|t| text::clean(t)).collect(),
            columns: columns.collect(),
            rows: Vec::new(),
        }
    }
    /// Adds a row of as many cells as there are columns.
    pub fn row(&mut self, cells: Vec<(Style, String)>) {
        assert_eq!(cells.len(), self.columns.len(), "a row has a cell for each column");
        self.rows.push(cells.into_iter().map(|(style, cell)| (style, text::clean(&cell))).collect());
    }
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The lines, laid out for `screen` in `indent` columns less.
    pub fn lines(&self, screen: &Screen, indent: usize) -> Vec<Line> {
        let room = screen.width.saturating_sub(indent).max(1);
        let lines = match self.widths(room) {
            Some(widths) => self.wide(screen, &widths),
            None => self.stacked(),
        };
        lines.into_iter().map(|line| line.indent(indent)).collect()
    }

    /// The width of each column, or none if they do not fit whatever is cut.
    fn widths(&self, room: usize) -> Option<Vec<usize>> {
        let mut widths: Vec<usize> = (0..self.columns.len()).map(|at| self.natural(at)).collect();
        let gaps = GAP * widths.len().saturating_sub(1);
        let mut over = (widths.iter().sum::<usize>() + gaps).saturating_sub(room);
        while over > 0 {
            let widest = (0..widths.len())
                .filter(|at| self.columns[*at].1 != Cut::Never && widths[*at] > COLUMN_MIN)
                .max_by_key(|at| widths[*at])?;
            // Down to the next widest at once would be faster; tables are small and this is plain.
            widths[widest] -= 1;
            over -= 1;
        }
        Some(widths)
    }

    fn natural(&self, at: usize) -> usize {
        let cells = self.rows.iter().map(|row| text::width(&row[at].1));
        cells.chain([text::width(&self.titles[at])]).max().unwrap_or(0)
    }

    fn wide(&self, screen: &Screen, widths: &[usize]) -> Vec<Line> {
        let titles = self.titles.iter().map(|title| (Style::Dim, title.clone())).collect::<Vec<_>>();
        let head = (!self.titles.iter().all(String::is_empty)).then_some(&titles);
        head.into_iter().chain(&self.rows).map(|row| self.wide_row(screen, widths, row)).collect()
    }

    fn wide_row(&self, screen: &Screen, widths: &[usize], row: &[(Style, String)]) -> Line {
        let mut line = Line::new().fixed();
        for (at, (style, cell)) in row.iter().enumerate() {
            let (align, cut) = self.columns[at];
            let shown = match cut {
                Cut::Never => cell.clone(),
                Cut::End => text::shorten(cell, widths[at], screen.ellipsis()),
                Cut::Front => text::shorten_front(cell, widths[at], screen.ellipsis()),
            };
            let pad = " ".repeat(widths[at].saturating_sub(text::width(&shown)));
            let gap = if at + 1 == row.len() { "" } else { "  " };
            line = match align {
                Align::Left => line.styled(*style, &shown).text(&pad),
                Align::Right => line.text(&pad).styled(*style, &shown),
            };
            line = line.text(gap);
        }
        line
    }

    /// One block per row: the first cell leads, the others follow as `key: value`.
    fn stacked(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        for row in &self.rows {
            for (at, (style, cell)) in row.iter().enumerate() {
                if cell.is_empty() {
                    continue;
                }
                lines.push(match at {
                    0 => Line::new().styled(*style, cell),
                    _ if self.titles[at].is_empty() => Line::new().indent(2).styled(*style, cell),
                    _ => Line::new()
                        .indent(2)
                        .styled(Style::Dim, &format!("{}: ", self.titles[at]))
                        .styled(*style, cell),
                });
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let mut table = Table::new(&[Column::left("run"), Column::words("goal"), Column::right("calls")]);
        for (run, goal, calls) in [("01k2", "find the largest files of all", "3"), ("01k3", "short", "12")] {
            table.row(vec![
                (Style::Plain, run.into()),
                (Style::Plain, goal.into()),
                (Style::Plain, calls.into()),
            ]);
        }
        table
    }

    fn check(width: usize, expect: &[&str]) {
        let screen = Screen::plain(width);
        let lines: Vec<String> =
            table().lines(&screen, 0).iter().flat_map(|line| line.render(&screen)).collect();
        assert_eq!(lines, expect, "width {width}");
    }

    #[test]
    fn columns_shrink_and_then_stack() {
        check(
            80,
            &[
                "run   goal                           calls",
                "01k2  find the largest files of all      3",
                "01k3  short                             12",
            ],
        );
        check(
            30,
            &[
                "run   goal               calls",
                "01k2  find the largest\u{2026}      3",
                "01k3  short                 12",
            ],
        );
        check(
            22,
            &[
                "01k2",
                "  goal: find the",
                "  largest files of all",
                "  calls: 3",
                "01k3",
                "  goal: short",
                "  calls: 12",
            ],
        );
    }
}
