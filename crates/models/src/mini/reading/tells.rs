//! What a text tells: rows of a table that fit a question, the value of a setting, a line by its number.
//!
//! A question is answered only where every word of it that says something is accounted for, but for one.

use super::keys;
use super::lines::{ordinal, topics};
use super::rows::{Rows, is_table};
use super::wish::FILE;
use crate::mini::here::{like, words_of};
use crate::mini::said;
use regex::Regex;
use std::sync::LazyLock;

/// Words of a question that say nothing of what is in the table.
const SMALL: &str = "who which what whats how many much where when does did has have had are were was there their they them our we us you your \
    list show give tell find get name names entry entries row rows record records table file csv please want need know see look looking lines line \
    called named with that this these those from for about all any one ones people person someone somebody only exactly each value should \
    whose whom still currently right now altogether listed written stand stands say says can could would need into out per than";
const COUNTS: &str = "how many count number";
const SUMS: &str = "total sum altogether overall summed";
const MEANS: &str = "average mean avg";
const MOST: &str = "most highest largest biggest dearest greatest best maximum longest";
const LEAST: &str = "least lowest smallest cheapest fewest worst minimum shortest";
const LAST: &str = "newest latest youngest";
const FIRST: &str = "oldest earliest";
const MORE: &str = "more over above greater higher larger bigger longer exceeding least";
const LESS: &str = "less fewer under below lower smaller shorter cheaper most";
/// What a question that wants a file, or an order, has.
const OTHERS: &str = "save write into sort sorted order ordered copy duplicate duplicates duplicated twice repeated unique distinct without not no \
    never missing empty blank column columns header heading format first last per each every group grouped difference compare both or between \
    convert remove delete change add percent percentage share top line lines row contain contains containing mention mentions word words \
    either except run check";
/// Numbers that are not to be counted with.
const NAMES_OF_NUMBERS: &str = "id no nr number phone telephone tel mobile zip postcode plz code";

/// A question about a text, without its file, if it can be one that is answered here.
pub(super) fn asked(marked: &str, path: &str) -> Option<String> {
    let goal = marked.replace(FILE, " ");
    const ASKS: &str = "show list give tell count sum name find print get what whats which who how where when average mean median total look";

    let first = said::words(&goal).into_iter().find(|word| !said::is_opening(word))?;
    let question = goal.split_inclusive('?').next().unwrap_or(&goal);
    let is_asked = said::only_asks(&goal) || (question.ends_with('?') && said::only_asks(question));
    let asks = is_asked || said::is_one_of(&first, ASKS);
    let fits = if is_table(path) {
        !said::says(&goal, OTHERS)
    } else if keys::is_settings(path) {
        is_asked && !said::says(&goal, OTHERS)
    } else {
        NTH.is_match(marked)
    };
    (asks && fits).then_some(if is_table(path) || keys::is_settings(path) { goal } else { marked.to_owned() })
}

static NTH: LazyLock<Regex> = LazyLock::new(|| {
    let noun = r"(?:line|song|item|entry|word|name|step|track|point|task|thing|number|city|title|guest)";
    let file = format!("(?:in|of|on|from) (?:the |my |our )?(?:file |list )?{FILE}");
    Regex::new(&format!(r"(?i)\bthe (\w+) (?:(two|three|four|five|six|seven|eight|nine|ten|\d+) {noun}s|{noun}) (?:there is |is )?{file}"))
        .expect("a valid pattern")
});

pub(super) fn told(goal: &str, path: &str, text: &str) -> Option<String> {
    if is_table(path) {
        of_table(goal, path, text)
    } else if keys::is_settings(path) {
        keys::told(text, path, goal)
    } else {
        of_lines(goal, text)
    }
}

/// "The third song", "the first three lines".
fn of_lines(goal: &str, text: &str) -> Option<String> {
    const NUMBERS: &[&str] =
        &["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let found = NTH.captures(goal)?;
    let nth = ordinal(&found[1])?;
    let lines: Vec<&str> =
        text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')).collect();
    let count = found.get(2).map(|word| word.as_str().to_lowercase());
    let count = match &count {
        None => 1,
        Some(word) => NUMBERS.iter().position(|one| one == word).or_else(|| word.parse().ok())?,
    };
    let some = match nth {
        0 => lines.get(lines.len().checked_sub(count)?..)?,
        1 => lines.get(..count)?,
        n if count == 1 => lines.get(n - 1..n)?,
        _ => return None,
    };
    Some(some.join("\n"))
}

enum Test {
    Is(Vec<String>),
    More(f64),
    Less(f64),
    Month(Option<usize>, usize),
}

impl Test {
    fn holds(&self, cell: &str) -> bool {
        let number = || cell.trim().parse::<f64>().ok();
        match self {
            Test::Is(values) => values.contains(&cell.trim().to_lowercase()),
            Test::More(than) => number().is_some_and(|n| n > *than),
            Test::Less(than) => number().is_some_and(|n| n < *than),
            Test::Month(year, month) => {
                let mut parts = cell.trim().split('-');
                let (y, m) =
                    (parts.next().and_then(|y| y.parse().ok()), parts.next().and_then(|m| m.parse().ok()));
                m == Some(*month) && (year.is_none() || y == *year)
            }
        }
    }
}

struct Question<'a> {
    rows: &'a Rows<'a>,
    words: Vec<String>,
    /// Of the words that are accounted for.
    known: Vec<String>,
    tests: Vec<(usize, Test)>,
}

fn of_table(goal: &str, path: &str, text: &str) -> Option<String> {
    let rows = Rows::read(text)?;
    let mut question =
        Question { rows: &rows, words: said::words(goal), known: Vec::new(), tests: Vec::new() };
    question.knows(path);
    question.cells(goal);
    question.month(goal);
    question.comparison()?;
    let answer = question.answer(goal)?;
    let open = topics(goal).into_iter().filter(|word| {
        !said::is_one_of(word, SMALL) && !question.known.iter().any(|known| like(known, word))
    });
    (open.count() <= 1).then_some(answer)
}

impl Question<'_> {
    fn says(&self, list: &str) -> bool {
        self.words.iter().any(|word| said::is_one_of(word, list))
    }

    fn knows(&mut self, text: &str) {
        self.known.extend(words_of(text));
    }

    fn numbers(&self, column: usize) -> Option<Vec<f64>> {
        let cells = (1..self.rows.lines.len()).map(|row| self.rows.cells(row)[column].trim().to_owned());
        let filled: Vec<String> = cells.filter(|cell| !cell.is_empty()).collect();
        let numbers: Option<Vec<f64>> = filled.iter().map(|cell| cell.parse().ok()).collect();
        numbers.filter(|numbers| !numbers.is_empty())
    }

    fn is_dates(&self, column: usize) -> bool {
        static DATE: LazyLock<Regex> =
            LazyLock::new(|| Regex::new(r"^\d{4}-\d\d(-\d\d)?$").expect("a valid pattern"));
        (1..self.rows.lines.len()).all(|row| DATE.is_match(self.rows.cells(row)[column].trim()))
    }

    /// Columns that the goal calls by their names.
    fn named(&self) -> Vec<usize> {
        let said: Vec<String> = words_of(&self.words.join(" "));
        let is = |n: &usize| {
            let parts = words_of(self.rows.columns[*n]);
            !parts.is_empty()
                && parts
                    .iter()
                    .all(|part| said.iter().any(|word| word == part || (part.len() > 4 && like(word, part))))
        };
        (0..self.rows.columns.len()).filter(is).collect()
    }

    /// The column that is counted with: the one of numbers that is named, or the only one.
    fn counted(&self) -> Option<usize> {
        let is = |n: &usize| {
            self.numbers(*n).is_some()
                && !words_of(self.rows.columns[*n]).iter().any(|word| said::is_one_of(word, NAMES_OF_NUMBERS))
                && !said::is_one_of(&self.rows.columns[*n].to_lowercase(), NAMES_OF_NUMBERS)
        };
        let all: Vec<usize> = (0..self.rows.columns.len()).filter(is).collect();
        let named: Vec<usize> = self.named().into_iter().filter(|n| all.contains(n)).collect();
        match (named.as_slice(), all.as_slice()) {
            ([one], _) | ([], [one]) => Some(*one),
            _ => None,
        }
    }

    /// Rows that have what stands in the goal: a whole cell, or a word of one that no other cell has.
    fn cells(&mut self, goal: &str) {
        let mut found: Vec<(usize, String)> = self
            .rows
            .said(goal)
            .into_iter()
            .map(|(row, column)| (column, self.rows.cells(row)[column].trim().to_lowercase()))
            .collect();
        found.sort();
        found.dedup();
        found.retain(|(_, cell)| cell.parse::<f64>().is_err());
        for column in 0..self.rows.columns.len() {
            if self.numbers(column).is_some() || found.iter().any(|(other, _)| *other == column) {
                continue;
            }
            let mut cells: Vec<String> = (1..self.rows.lines.len())
                .map(|row| self.rows.cells(row)[column].trim().to_lowercase())
                .collect();
            cells.sort();
            cells.dedup();
            let has = |cell: &&String| {
                words_of(cell).iter().any(|part| {
                    part.len() > 3
                        && !said::is_one_of(part, SMALL)
                        && part.parse::<f64>().is_err()
                        && self.words.iter().any(|word| words_of(word).first() == Some(part))
                        && !self.rows.columns.iter().any(|name| words_of(name).contains(part))
                })
            };
            let with: Vec<&String> = cells.iter().filter(has).collect();
            if let [one] = with.as_slice() {
                found.push((column, (*one).clone()));
            }
        }
        for (column, cell) in found {
            self.knows(&cell);
            match self.tests.iter_mut().find(|(other, _)| *other == column) {
                Some((_, Test::Is(values))) => values.push(cell),
                _ => self.tests.push((column, Test::Is(vec![cell]))),
            }
        }
    }

    fn month(&mut self, goal: &str) {
        let Some((year, month)) = said::month_said(goal) else { return };
        if let Some(column) = (0..self.rows.columns.len()).find(|n| self.is_dates(*n)) {
            self.tests.push((column, Test::Month(year, month)));
            self.known.extend(
                self.words.iter().filter(|word| said::month_said(&format!("in {word}")).is_some()).cloned(),
            );
            self.known.extend(year.map(|year| year.to_string()));
        }
    }

    /// "More than 50": nothing if there is a number that is not understood.
    fn comparison(&mut self) -> Option<()> {
        let is_number = |word: &String| word.parse::<f64>().is_ok() && !self.known.contains(word);
        let numbers: Vec<usize> = (0..self.words.len()).filter(|n| is_number(&self.words[*n])).collect();
        let at = match numbers.as_slice() {
            [] => return Some(()),
            [one] => *one,
            _ => return None,
        };
        let than: f64 = self.words[at].parse().ok()?;
        let before = &self.words[at.saturating_sub(3)..at];
        let last = before.iter().rfind(|word| !said::is_one_of(word, "than or then at"))?.clone();
        let is_at = before.iter().any(|word| word == "at");
        let column = self.counted()?;
        let just = than.abs() * f64::EPSILON + f64::MIN_POSITIVE;
        let test = match (last.as_str(), is_at) {
            ("least", true) => Test::More(than - just),
            ("most", true) => Test::Less(than + just),
            (word, false) if said::is_one_of(word, MORE) => Test::More(than),
            (word, false) if said::is_one_of(word, LESS) => Test::Less(than),
            _ => return None,
        };
        self.tests.push((column, test));
        let (number, name) = (self.words[at].clone(), self.rows.columns[column].to_owned());
        self.words.retain(|word| *word != last);
        self.known.extend([number, last]);
        self.knows(&name);
        Some(())
    }

    fn answer(&mut self, goal: &str) -> Option<String> {
        let fitting: Vec<usize> = (1..self.rows.lines.len())
            .filter(|row| self.tests.iter().all(|(column, test)| test.holds(self.rows.cells(*row)[*column])))
            .collect();
        let words = said::words(goal);
        let how = |much: &str| words.windows(2).position(|two| two[0] == "how" && two[1] == much);
        let many = how("many").is_some();
        let (counted, named) = (self.counted(), self.named());
        // "How many hours" are added up, "how many have" are counted.
        let is_of_column = how("many").or(how("much")).and_then(|at| words.get(at + 2)).is_some_and(|word| {
            counted.is_some_and(|column| {
                words_of(self.rows.columns[column]).iter().any(|part| words_of(word).contains(part))
            })
        });
        let wants_sum = self.says(SUMS) || is_of_column || (how("much").is_some() && !self.says("than"));
        for list in [COUNTS, SUMS, MEANS, MOST, LEAST, LAST, FIRST] {
            self.known.extend(self.words.iter().filter(|word| said::is_one_of(word, list)).cloned());
        }
        for column in &named {
            let name = self.rows.columns[*column].to_owned();
            self.knows(&name);
        }
        if self.says("median middle") {
            let column = counted?;
            self.known.push("median".to_owned());
            return median(self.values(&fitting, column))
                .map(|value| format!("The median of {} is {}.", self.rows.columns[column], shown(value)));
        }
        if self.says(MEANS) {
            let column = counted?;
            let values = self.values(&fitting, column);
            let mean = values.iter().sum::<f64>() / values.len() as f64;
            return (!values.is_empty())
                .then(|| format!("The average of {} is {}.", self.rows.columns[column], shown(mean)));
        }
        if self.says(&format!("{MOST} {LEAST} {LAST} {FIRST}")) {
            return self.extreme(&fitting, counted);
        }
        if wants_sum {
            let column = counted?;
            let sum: f64 = self.values(&fitting, column).iter().sum();
            return (!fitting.is_empty())
                .then(|| format!("{}: {} in all.", self.rows.columns[column], shown(sum)));
        }
        // Without a condition the whole table would be the answer.
        if self.tests.is_empty() {
            return None;
        }
        let list = self.listed(&fitting);
        if many || self.says("count") {
            let count = match fitting.len() {
                0 => return Some("None.".to_owned()),
                count => count,
            };
            return Some(format!("{count}:\n{list}"));
        }
        (!fitting.is_empty()).then_some(list)
    }

    fn values(&self, rows: &[usize], column: usize) -> Vec<f64> {
        rows.iter().filter_map(|row| self.rows.cells(*row)[column].trim().parse().ok()).collect()
    }

    /// The row with the most or the least, or the latest.
    fn extreme(&self, fitting: &[usize], counted: Option<usize>) -> Option<String> {
        let dates: Vec<usize> = (0..self.rows.columns.len()).filter(|n| self.is_dates(*n)).collect();
        let by_date = self.says(LAST) || self.says(FIRST);
        let column = match (by_date, dates.as_slice()) {
            (true, [one]) => *one,
            (true, _) => return None,
            (false, _) => counted?,
        };
        let key = |row: &usize| {
            let cell = self.rows.cells(*row)[column].trim();
            if by_date { cell.replace('-', "").parse::<f64>().ok() } else { cell.parse().ok() }
        };
        let keyed: Vec<(f64, usize)> = fitting.iter().filter_map(|row| Some((key(row)?, *row))).collect();
        let is_most = self.says(MOST) || self.says(LAST);
        let best = keyed.iter().map(|(value, _)| *value).reduce(if is_most { f64::max } else { f64::min })?;
        let rows: Vec<usize> =
            keyed.iter().filter(|(value, _)| *value == best).map(|(_, row)| *row).collect();
        let all = |row: &usize| self.pairs(*row);
        Some(rows.iter().map(all).collect::<Vec<_>>().join("\n"))
    }

    /// A row with the names of its columns.
    fn pairs(&self, row: usize) -> String {
        let cells = self.rows.cells(row);
        let one = |n: usize| format!("{} {}", self.rows.columns[n], cells[n].trim());
        let rest: Vec<String> = (0..cells.len()).filter(|n| *n != self.label()).map(one).collect();
        format!("{}: {}", cells[self.label()].trim(), rest.join(", "))
    }

    /// The column that says what a row is of: the first one that is not a number or a date.
    fn label(&self) -> usize {
        (0..self.rows.columns.len()).find(|n| self.numbers(*n).is_none() && !self.is_dates(*n)).unwrap_or(0)
    }

    /// The columns of the rows that the goal asks for; by themselves if it names them.
    fn listed(&self, rows: &[usize]) -> String {
        let wanted: Vec<usize> =
            self.named().into_iter().filter(|n| !self.tests.iter().any(|(column, _)| column == n)).collect();
        let one = |row: &usize| {
            let cells = self.rows.cells(*row);
            match wanted.as_slice() {
                [] => self.pairs(*row),
                some => some.iter().map(|n| cells[*n].trim()).collect::<Vec<_>>().join(", "),
            }
        };
        rows.iter().map(one).collect::<Vec<_>>().join("\n")
    }
}

fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let (high, low) = (*values.get(values.len() / 2)?, *values.get((values.len() - 1) / 2)?);
    Some(if values.len() % 2 == 1 { high } else { (high + low) / 2.0 })
}

fn shown(value: f64) -> String {
    let text = format!("{value:.4}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(goal: &str, path: &str, text: &str, expect: Option<&str>) {
        let found = asked(&goal.replace('⌂', FILE), path).and_then(|asked| told(&asked, path, text));
        assert_eq!(found.as_deref(), expect, "{goal}");
    }

    #[test]
    fn rows_tell() {
        let marks = "name,maths,english\nNoah,64,71\nEmilia,47,88\nBen,49,50\nZoe,50,45\n";
        let ask = |goal: &str, expect: Option<&str>| check(goal, "marks.csv", marks, expect);
        ask(
            "who has fewer than 50 points in maths (⌂)",
            Some("Emilia: maths 47, english 88\nBen: maths 49, english 50"),
        );
        ask(
            "who got at least 50 in maths in ⌂",
            Some("Noah: maths 64, english 71\nZoe: maths 50, english 45"),
        );
        ask(
            "how many have more than 60 in english in ⌂?",
            Some("2:\nNoah: maths 64, english 71\nEmilia: maths 47, english 88"),
        );
        ask("who has the most points in english (⌂)", Some("Emilia: maths 47, english 88"));
        ask("who has the most points (⌂)", None);
        ask("average of maths in ⌂", Some("The average of maths is 52.5."));
        ask("median of english in ⌂?", Some("The median of english is 60.5."));
        ask("which of the boys in the choir have a bicycle, ⌂", None);
        ask("sort ⌂ by english", None);
        let hours = "who,client,hours\nLena,Keller,3.5\nMax,Keller,4\nLena,Berg,2\n";
        let ask = |goal: &str, expect: Option<&str>| check(goal, "jobs.csv", hours, expect);
        ask("how many hours did i work for Keller all in all? its in ⌂", Some("hours: 7.5 in all."));
        ask("how many hours did Lena work in total, see ⌂", Some("hours: 5.5 in all."));
        ask("how much did Max get, look in ⌂?", Some("hours: 4 in all."));
        let gigs = "date,venue,city,fee\n2025-09-12,Blue Door,Leeds,250\n2025-10-03,The Anchor,York,300\n2025-10-10,Old Mill,Hull,180\n";
        let ask = |goal: &str, expect: Option<&str>| check(goal, "gigs.csv", gigs, expect);
        ask(
            "look in ⌂: how many gigs are we playing in october",
            Some(
                "2:\nThe Anchor: date 2025-10-03, city York, fee 300\nOld Mill: date 2025-10-10, city Hull, fee 180",
            ),
        );
        ask("which venue paid us the most (⌂)", Some("The Anchor: date 2025-10-03, city York, fee 300"));
        ask("what is the fee of the anchor in ⌂", Some("300"));
        let people = "id,company,contact,phone\n1,Brightwater,Marta Keller,040\n2,Nord,Jan Moss,041\n";
        let ask = |goal: &str, expect: Option<&str>| check(goal, "clients.csv", people, expect);
        ask("who is our contact at brightwater? should be in ⌂", Some("Marta Keller"));
        ask("whats the phone number of jan moss in ⌂", Some("041"));
    }

    #[test]
    fn settings_and_lines_tell() {
        let yaml = "services:\n  web:\n    image: a/web:1\n  worker:\n    image: a/worker:2\n";
        check(
            "which image does the worker service use in ⌂",
            "compose.yml",
            yaml,
            Some("services.worker.image: a/worker:2"),
        );
        check("which image is used in ⌂", "compose.yml", yaml, None);
        let json = "{\n  \"database\": { \"port\": 5433 },\n  \"web\": { \"port\": 80 }\n}\n";
        check(
            "on what port does the database listen? somewhere in ⌂",
            "s.json",
            json,
            Some("database.port: 5433"),
        );
        let songs = "Night Bus\nHarbour Lights\nOld Kettle\n";
        check("what's the third song on ⌂", "songs.txt", songs, Some("Old Kettle"));
        check("what are the first two songs in ⌂", "songs.txt", songs, Some("Night Bus\nHarbour Lights"));
        check("what are the songs in ⌂", "songs.txt", songs, None);
    }
}
