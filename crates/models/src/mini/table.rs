//! A table that the goal names, as far as it was read: what its columns are called and what stands in them.
//!
//! The model sees the first line and guesses the rest: it sums a column of names, or looks for a value in the column that the
//! person happened to mention. What stands in a column says which one was meant.

use super::mend::like;
use serde_json::Value;

/// Lines of a table that are read: enough to see what a column holds.
pub(crate) const LINES_MAX: u64 = 50;

/// The names of the columns and what stands below them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// What a line of shell does with a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use<'a> {
    /// It counts with it.
    Number,
    /// It compares it with this text.
    Compared(&'a str),
    Other,
}

impl Table {
    /// Out of the first lines of a file.
    pub(crate) fn read(content: &str) -> Self {
        let mut lines = content.trim_start_matches('\u{feff}').lines().filter(|line| !line.trim().is_empty());
        let header = lines.next().unwrap_or_default();
        let separator = [',', ';', '\t'].into_iter().find(|c| header.contains(*c)).unwrap_or(',');
        let cells = |line: &str| -> Vec<String> {
            line.split(separator).map(|cell| cell.trim().trim_matches('"').to_owned()).collect()
        };
        // A cell with a separator in quotes would shift the others.
        let plain = lines.filter(|line| !line.contains('"'));
        Self { columns: cells(header), rows: plain.map(cells).collect() }
    }

    pub(crate) fn names(&self) -> Vec<&str> {
        self.columns.iter().map(String::as_str).collect()
    }

    fn cells(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows.iter().filter_map(move |row| row.get(column)).map(String::as_str).filter(|c| !c.is_empty())
    }

    fn is_numeric(&self, column: usize) -> bool {
        self.cells(column).next().is_some() && self.cells(column).all(|cell| cell.parse::<f64>().is_ok())
    }

    /// How a value is written in a column, if it stands there.
    fn written(&self, column: usize, value: &str) -> Option<&str> {
        self.cells(column).find(|cell| cell.to_lowercase() == value.to_lowercase())
    }

    /// The line with the one value of a column that the goal has, where it compares the column with what stands nowhere in it:
    /// `r["episode"] == "guest"` of "the guest of episode 43".
    pub(crate) fn with_values(&self, command: &str, goal: &str) -> String {
        let words: Vec<String> = goal
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        let (mut out, mut rest) = (String::new(), command);
        while let Some((before, after)) = rest.split_once("r[\"") {
            let Some((name, tail)) = after.split_once("\"]") else { break };
            out.push_str(&format!("{before}r[\"{name}\"]"));
            let column = self.columns.iter().position(|column| column == name);
            let (Some(column), Use::Compared(value)) = (column, compared(tail)) else {
                rest = tail;
                continue;
            };
            let mut said = self.cells(column).filter(|cell| words.contains(&cell.to_lowercase()));
            let one = said.next().filter(|one| said.all(|other| other == *one));
            let (Some(one), None, Some((left, right))) =
                (one, self.written(column, value), tail.split_once(value))
            else {
                rest = tail;
                continue;
            };
            out.push_str(left);
            out.push_str(one);
            rest = right;
        }
        out.push_str(rest);
        out
    }

    /// The column that is meant where `at` was written: the same if that can be, the one it can be otherwise.
    fn meant(&self, at: Option<usize>, used: Use<'_>, said: &[&str]) -> Option<usize> {
        let fits = |column: usize| match used {
            Use::Number => self.is_numeric(column),
            Use::Compared(value) => self.written(column, value).is_some(),
            Use::Other => true,
        };
        let all: Vec<usize> = (0..self.columns.len()).filter(|column| fits(*column)).collect();
        let spoken = all.iter().filter(|column| said.contains(&self.columns[**column].as_str()));
        let spoken: Vec<usize> = spoken.copied().collect();
        // The only column of numbers that the goal speaks of is meant, whichever other was written.
        let is_spoken = |at: usize| spoken.contains(&at);
        if let (Some(written), [one], Use::Number) = (at, spoken.as_slice(), used)
            && fits(written)
            && !is_spoken(written)
        {
            return Some(*one);
        }
        if at.is_some_and(fits) || used == Use::Other {
            return at;
        }
        match (all.as_slice(), spoken.as_slice()) {
            ([one], _) | (_, [one]) => Some(*one),
            _ => at,
        }
    }

    /// The line with the columns that are meant. `said`: the columns that the goal speaks of.
    pub(crate) fn mended(&self, command: &str, said: &[&str]) -> String {
        self.by_number(&self.by_name(command, said), said)
    }

    /// `float(r["item"])` and `r["price"] == "kiwi"`.
    fn by_name(&self, command: &str, said: &[&str]) -> String {
        let names = self.names();
        let (mut out, mut rest) = (String::new(), command);
        while let Some((before, after)) = rest.split_once("r[\"") {
            let Some((name, tail)) = after.split_once("\"]") else { break };
            let called =
                before.strip_suffix('(').and_then(|code| code.rsplit(|c: char| !c.is_alphanumeric()).next());
            let used = match called {
                Some("float" | "int") => Use::Number,
                _ => compared(tail),
            };
            let at = names.iter().position(|column| *column == name);
            let at = at.or_else(|| like(name, &names).and_then(|name| names.iter().position(|c| *c == name)));
            let column = self.meant(at, used, said);
            let name = column.map_or(name, |column| names[column]);
            out.push_str(&format!("{before}r[\"{name}\"]"));
            rest = self.with_value(column, used, tail, &mut out);
        }
        out.push_str(rest);
        out
    }

    /// `awk -F, '$1 == "kiwi" { s += $1 }'`.
    fn by_number(&self, command: &str, said: &[&str]) -> String {
        if !command.starts_with("awk -F") || self.rows.is_empty() {
            return command.to_owned();
        }
        let (mut out, mut rest) = (String::new(), command);
        while let Some((before, after)) = rest.split_once('$') {
            let end = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
            let (number, tail) = after.split_at(end);
            let at = number.parse::<usize>().ok().filter(|n| (1..=self.columns.len()).contains(n));
            let used = match before.trim_end() {
                sum if sum.ends_with("+=") => Use::Number,
                _ => compared(tail),
            };
            let column = at.and_then(|n| self.meant(Some(n - 1), used, said));
            let number = column.map_or(number.to_owned(), |column| (column + 1).to_string());
            out.push_str(&format!("{before}${number}"));
            rest = self.with_value(column, used, tail, &mut out);
        }
        out.push_str(rest);
        out
    }

    /// Writes what a column is compared with as it is written there, and returns the rest.
    fn with_value<'a>(
        &self,
        column: Option<usize>,
        used: Use<'_>,
        tail: &'a str,
        out: &mut String,
    ) -> &'a str {
        let Use::Compared(value) = used else { return tail };
        let Some(written) = column.and_then(|column| self.written(column, value)) else { return tail };
        let Some((before, after)) = tail.split_once(value) else { return tail };
        out.push_str(before);
        out.push_str(written);
        after
    }
}

/// What comes after a column, if it is a comparison with a text.
fn compared(tail: &str) -> Use<'_> {
    let text = tail.trim_start().strip_prefix("== \"").or_else(|| tail.trim_start().strip_prefix("!= \""));
    match text.and_then(|text| text.split_once('"')) {
        Some((value, _)) if !value.is_empty() => Use::Compared(value),
        _ => Use::Other,
    }
}

/// The first line of what a call of `fs.read` gave, and the table.
pub(crate) fn of_output(output: &Value) -> Option<(&str, Table)> {
    let content = output["content"].as_str()?;
    let header = content.trim_start_matches('\u{feff}').lines().next()?;
    Some((header, Table::read(content)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_those_that_can_be_meant() {
        let table = Table::read("day,item,count\nmon,Kiwi,3\ntue,plum,4\n");
        let check = |command: &str, said: &[&str], expect: &str| {
            assert_eq!(table.mended(command, said), expect, "{command}");
        };
        check("print(r[\"item\"])", &["item"], "print(r[\"item\"])");
        check("int(r[\"item\"])", &["item"], "int(r[\"count\"])");
        check("float(r[\"item\"])", &[], "float(r[\"count\"])");
        check("float(r[\"count\"])", &[], "float(r[\"count\"])");
        check("float(r[\"weight\"])", &[], "float(r[\"count\"])");
        check("r[\"weight\"]", &[], "r[\"weight\"]");
        check(
            "[r[\"day\"] for r in d if r[\"kiwi\"] == \"kiwi\"]",
            &[],
            "[r[\"day\"] for r in d if r[\"item\"] == \"Kiwi\"]",
        );
        check("if r[\"day\"] == \"lime\"", &[], "if r[\"day\"] == \"lime\"");
        check(
            "awk -F, '$1 == \"plum\" { s += $1 } END { print s }' a.csv",
            &[],
            "awk -F, '$2 == \"plum\" { s += $3 } END { print s }' a.csv",
        );
        check("awk -F, '{ print $1 }' a.csv", &[], "awk -F, '{ print $1 }' a.csv");
        check("awk -F, '$0 ~ /x/ { print $NF }' a.csv", &[], "awk -F, '$0 ~ /x/ { print $NF }' a.csv");
    }

    #[test]
    fn what_a_column_is_compared_with_is_in_it() {
        let table = Table::read("episode,guest\n42,Piet\n43,Inge\n");
        let check = |column: &str, value: &str, goal: &str, expect: &str| {
            let line = |value: &str| format!("print(r[\"guest\"]) if r[\"{column}\"] == \"{value}\"]");
            assert_eq!(table.with_values(&line(value), goal), line(expect), "{goal}");
        };
        check("episode", "guest", "the guest of episode 43", "43");
        check("episode", "42", "the guest of episode 43", "42");
        check("episode", "guest", "the guests of episodes 42 and 43", "guest");
        check("guest", "who", "was inge there", "Inge");
    }

    #[test]
    fn of_two_columns_of_numbers_the_one_that_was_spoken_of_is_meant() {
        let table = Table::read("\u{feff}name;age;\"pay\"\na;1;2.5\nb;2;3\n");
        let check = |said: &[&str], expect: &str| {
            assert_eq!(table.mended("float(r[\"name\"])", said), format!("float(r[\"{expect}\"])"));
        };
        check(&["pay"], "pay");
        check(&["age"], "age");
        check(&["age", "pay"], "name");
        check(&[], "name");
    }
}
