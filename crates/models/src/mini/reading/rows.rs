//! Rows, columns and cells of a table, changed as a goal says.

use super::lines::{VALUE, shape, without_name, words_around};
use crate::mini::here::{like, words_of};
use crate::mini::said;
use regex::Regex;
use std::sync::LazyLock;

const ADDS: &str = "add append insert new";
const TAKES: &str = "delete remove drop kick take throw strike erase";
const CHANGES: &str =
    "change set update correct fix edit moved lives now make put ran instead should wrong got adjust";
/// What is not for single rows.
const OTHERS: &str = "sort sum average count replace rename swap duplicate duplicates convert print show calculate sorted total double percent \
    header heading empty blank first last top folder called separator semicolon semicolons comma commas";

pub(super) fn is_table(path: &str) -> bool {
    let low = path.to_lowercase();
    low.ends_with(".csv") || low.ends_with(".tsv")
}

pub(super) fn is_wanted(goal: &str) -> bool {
    [ADDS, TAKES, CHANGES].iter().any(|list| said::says(goal, list)) && !said::says(goal, OTHERS)
}

/// A table whose cells are plain.
pub(super) struct Rows<'a> {
    /// With the header.
    pub(super) lines: Vec<&'a str>,
    separator: char,
    pub(super) columns: Vec<&'a str>,
}

impl<'a> Rows<'a> {
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let lines: Vec<&str> = text.trim_end_matches('\n').split('\n').collect();
        let header = *lines.first()?;
        let separator = [',', ';', '\t'].into_iter().find(|c| header.contains(*c))?;
        let columns: Vec<&str> = header.split(separator).map(str::trim).collect();
        // A cell in quotes may have a separator in it.
        let is_even = lines.iter().all(|line| line.split(separator).count() == columns.len());
        (is_even && !text.contains('"')).then_some(Self { lines, separator, columns })
    }

    pub(super) fn cells(&self, row: usize) -> Vec<&'a str> {
        self.lines[row].split(self.separator).collect()
    }

    /// Cells that the goal has as they are written, the longest of those that stand in one another.
    pub(super) fn said(&self, goal: &str) -> Vec<(usize, usize)> {
        const CHARS_MIN: usize = 2;
        let low = goal.to_lowercase();
        let mut all = Vec::new();
        for row in 1..self.lines.len() {
            for (column, cell) in self.cells(row).iter().enumerate() {
                let cell = cell.trim().to_lowercase();
                if cell.chars().count() >= CHARS_MIN && words_around(&low, &cell) {
                    all.push((row, column, cell));
                }
            }
        }
        let is_part = |cell: &str| {
            let longer =
                all.iter().filter(|(_, _, other)| other.len() > cell.len() && words_around(other, cell));
            let covered: usize = longer
                .map(|(_, _, other)| other.clone())
                .collect::<std::collections::BTreeSet<_>>()
                .iter()
                .map(|other| low.matches(other.as_str()).count())
                .sum();
            covered >= low.matches(cell).count()
        };
        all.iter().filter(|(_, _, cell)| !is_part(cell)).map(|(row, column, _)| (*row, *column)).collect()
    }

    fn owned(&self) -> Vec<String> {
        self.lines.iter().map(|line| (*line).to_owned()).collect()
    }

    fn text(&self, lines: Vec<String>) -> String {
        lines.join("\n") + "\n"
    }

    /// "6 credits", "city Hull": a column that a part of a goal begins or ends with, and the rest of it.
    fn column_with(&self, part: &str) -> Option<(usize, String)> {
        let column = |word: &str| {
            let word = word.trim_end_matches([':', '=']).to_lowercase();
            self.columns.iter().position(|name| like(&name.to_lowercase(), &word))
        };
        let (first, behind) = part.split_once(' ')?;
        let (before, last) = part.rsplit_once(' ')?;
        let named = |word: &str, rest: &str| column(word).map(|n| (n, rest.trim().to_owned()));
        named(first, behind).or_else(|| named(last, before))
    }

    /// The column that the goal calls by its name.
    fn column_said(&self, goal: &str) -> Option<usize> {
        let said = words_of(goal);
        let has = |name: &str| {
            let parts = words_of(name);
            !parts.is_empty() && parts.iter().all(|part| said.contains(part))
        };
        let mut all = (0..self.columns.len()).filter(|n| has(self.columns[*n]));
        all.next().filter(|_| all.next().is_none())
    }
}

pub(super) fn changed(text: &str, path: &str, goal: &str) -> Option<String> {
    let rows = Rows::read(text)?;
    let goal = without_name(goal, path);
    if said::says(&goal, "column columns") {
        return if said::says(&goal, "add append needs new") { with_column(&rows, &goal) } else { None };
    }
    if let Some(new) = with_row(&rows, &goal) {
        return Some(new);
    }
    if said::says(&goal, TAKES) && !said::says(&goal, ADDS) {
        without_rows(&rows, &goal)
    } else {
        with_cell(&rows, &goal)
    }
}

/// "Add a column paid with no in every row."
fn with_column(rows: &Rows<'_>, goal: &str) -> Option<String> {
    static COLUMN: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"(?i)\bcolumn(?: at the end)?(?: called| named|:)? "?([\w-]+)"?(?: (?:to|in|at) [^,]*?)?,?(?: and)?(?: put| set| write)? (?:with|always|value|filled with)?(?: the value)? ?"?([\w.-]+)"? (?:in|for|on) (?:every|each|all)\b"#)
            .expect("a valid pattern")
    });
    let found = COLUMN.captures(goal)?;
    if said::excepts(goal)
        || said::says(goal, "but not")
        || said::is_one_of(&found[1].to_lowercase(), "to in at with for called named")
    {
        return None;
    }
    let add = |(n, line): (usize, &&str)| {
        format!("{line}{}{}", rows.separator, if n == 0 { &found[1] } else { &found[2] })
    };
    Some(rows.text(rows.lines.iter().enumerate().map(add).collect()))
}

/// A row of what the goal says for each of the columns: "6 credits", "city Hull", and the one that is left.
fn with_row(rows: &Rows<'_>, goal: &str) -> Option<String> {
    if !said::says(goal, ADDS) {
        return None;
    }
    let list = list_of(goal);
    let parts: Vec<&str> = list.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.len() != rows.columns.len() || parts.len() < 2 {
        return None;
    }
    let mut cells: Vec<Option<String>> = vec![None; parts.len()];
    let mut bare = Vec::new();
    for part in parts {
        let part = part.strip_prefix("and ").unwrap_or(part);
        match rows.column_with(part) {
            Some((n, value)) if cells[n].is_none() => cells[n] = Some(value),
            Some(_) => return None,
            None => bare.push(part.to_owned()),
        }
    }
    // Without a name they stand in the order of the columns; one alone is that of the column that is left.
    if bare.len() == cells.len() || bare.len() == 1 {
        cells
            .iter_mut()
            .filter(|cell| cell.is_none())
            .zip(bare)
            .for_each(|(cell, value)| *cell = Some(value));
    }
    let row: Vec<String> = cells.into_iter().collect::<Option<_>>()?;
    let is_plain = row.iter().all(|cell| !cell.contains([rows.separator, '"']) && !cell.is_empty());
    let mut lines = rows.owned();
    lines.push(row.join(&rows.separator.to_string()));
    is_plain.then(|| rows.text(lines))
}

/// What a goal lists for a row: behind a colon, behind "for" or "with", or behind "add a row".
fn list_of(goal: &str) -> String {
    static BEFORE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)^.*?\b(?:add|append|insert)\b (?:(?:a|one|another|this|the) )?(?:new )?(?:row|entry|client|record)?\s*")
            .expect("a valid pattern")
    });
    let goal = goal.trim().trim_end_matches(['.', '!']);
    let behind =
        goal.rsplit_once(": ").or_else(|| goal.split_once(" for ")).or_else(|| goal.split_once(" with "));
    let list = behind.map_or_else(|| BEFORE.replace(goal, "").into_owned(), |(_, list)| list.to_owned());
    // The file stood behind it.
    let list = list.trim_end();
    [" to", " into", " in"].iter().find_map(|word| list.strip_suffix(word)).unwrap_or(list).to_owned()
}

/// Without the rows that have what the goal says: one of a name, or all of a kind.
fn without_rows(rows: &Rows<'_>, goal: &str) -> Option<String> {
    let said = rows.said(goal);
    let columns: std::collections::BTreeSet<usize> = said.iter().map(|(_, column)| *column).collect();
    // Of several columns a row must have them all.
    let goes = |row: usize| columns.iter().all(|column| said.contains(&(row, *column)));
    let left: Vec<String> = (0..rows.lines.len())
        .filter(|row| *row == 0 || !goes(*row))
        .map(|row| rows.lines[row].to_owned())
        .collect();
    let is_some = !columns.is_empty() && left.len() > 1 && left.len() < rows.lines.len();
    (is_some && !said::denies(goal)).then(|| rows.text(left))
}

/// The cell of the row that the goal speaks of: in the column it names, or in the one that has such a value elsewhere.
fn with_cell(rows: &Rows<'_>, goal: &str) -> Option<String> {
    if !said::says(goal, CHANGES) || said::says(goal, "everybody everyone all every each both") {
        return None;
    }
    let said = rows.said(goal);
    let of = |row: usize| -> Vec<usize> {
        said.iter().filter(|(n, _)| *n == row).map(|(_, column)| *column).collect()
    };
    // A row is called by a cell that no other row has.
    let is_key = |(row, column): &(usize, usize)| {
        let cell = rows.cells(*row)[*column];
        (1..rows.lines.len()).filter(|other| rows.cells(*other)[*column] == cell).count() == 1
    };
    let keys: Vec<(usize, usize)> = said.iter().copied().filter(is_key).collect();
    let named = rows.column_said(goal);
    let put = |row: usize, column: usize, value: &str| {
        let mut cells: Vec<&str> = rows.cells(row);
        if cells[column] == value {
            return None;
        }
        cells[column] = value;
        let mut lines = rows.owned();
        lines[row] = cells.join(&rows.separator.to_string());
        Some(rows.text(lines))
    };
    // "Tom Hale lives in Leeds": a value of another row.
    let texts: Vec<(usize, &str)> = said
        .iter()
        .filter(|(_, column)| Some(*column) == named || named.is_none())
        .map(|(row, column)| (*column, rows.cells(*row)[*column]))
        .collect();
    // The row is said first, and then what becomes of it.
    let low = goal.to_lowercase();
    let place = |(row, column): &&(usize, usize)| low.find(&rows.cells(*row)[*column].to_lowercase());
    let row = keys.iter().min_by_key(place)?.0;
    let others = keys.iter().filter(|(other, column)| *other != row && of(row).contains(column));
    // Two rows of the same kind of name are two that may be meant.
    if others.count() > 0 {
        return None;
    }
    let digit = number_of(goal, rows, row);
    if let (Some(column), Some(number)) = (named, &digit) {
        return put(row, column, number);
    }
    let own = of(row);
    let mut values: Vec<(usize, &str)> = texts
        .into_iter()
        .filter(|(column, cell)| !own.contains(column) && rows.cells(row)[*column] != *cell)
        .collect();
    values.sort_unstable();
    values.dedup();
    match values.as_slice() {
        [(column, cell)] if digit.is_none() => put(row, *column, cell),
        _ if named.is_none() && values.is_empty() => {
            let (column, value) = of_its_shape(goal, rows, row)?;
            put(row, column, &value)
        }
        _ => None,
    }
}

/// The one value of a goal that is in no row, and the one cell of a row that looks like it.
fn of_its_shape(goal: &str, rows: &Rows<'_>, row: usize) -> Option<(usize, String)> {
    let is_here = |value: &str| (1..rows.lines.len()).any(|row| rows.cells(row).contains(&value));
    let mut new = VALUE.find_iter(goal).map(|found| found.as_str()).filter(|value| !is_here(value));
    let one = new.next().filter(|_| new.next().is_none())?;
    let cells = rows.cells(row);
    let mut alike = (0..cells.len()).filter(|n| shape(cells[*n]) == shape(one));
    let column = alike.next().filter(|_| alike.next().is_none())?;
    Some((column, one.to_owned()))
}

/// The one number of a goal that is no cell of the row.
fn number_of(goal: &str, rows: &Rows<'_>, row: usize) -> Option<String> {
    let marks = |c: char| !c.is_alphanumeric();
    let cells = rows.cells(row);
    let mut all = goal
        .split_whitespace()
        .map(|word| word.trim_matches(marks))
        .filter(|word| {
            word.starts_with(|c: char| c.is_ascii_digit())
                && word.chars().all(|c| c.is_ascii_digit() || c == '.')
        })
        .filter(|word| !cells.contains(word));
    let one = all.next()?;
    all.next().is_none().then(|| one.to_owned())
}
