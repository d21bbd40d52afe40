//! Dates as people write them, and the day of the week they fall on.

use super::words::{Form, Token};
use serde_json::{Value, json};

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const WEEKDAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/// Ways to read a date at the start of the tokens: how many, and year (if said), month and day.
pub(crate) fn days(tokens: &[Token]) -> Vec<(usize, Value)> {
    let low: Vec<&str> = tokens
        .iter()
        .take(7)
        .map(|t| if t.form == Form::Quoted || t.form == Form::Code { "" } else { t.low.as_str() })
        .collect();
    let mut found: Vec<(usize, Value)> =
        low.first().and_then(|w| written(w)).map(|v| (1, v)).into_iter().collect();
    let at = |n: usize| low.get(n).copied().unwrap_or_default();
    let the = usize::from(at(0) == "the");
    let of = |n: usize| n + usize::from(at(n) == "of");
    let parts = match (day(at(the)), month(at(the))) {
        (Some(day), _) => month(at(of(the + 1))).map(|month| (day, month, of(the + 1) + 1)),
        (None, Some(month)) => {
            let number = the + 1 + usize::from(at(the + 1) == "the");
            day(at(number)).map(|day| (day, month, number + 1))
        }
        (None, None) => None,
    };
    if let Some((day, month, end)) = parts {
        let comma = end + usize::from(at(end) == ",");
        match year(at(of(comma))) {
            Some(year) => found.extend(date(Some(year), month, day).map(|v| (of(comma) + 1, v))),
            None => found.extend(date(None, month, day).map(|v| (end, v))),
        }
    }
    found
}

/// `2019-03-14`, `14.03.2019`.
fn written(word: &str) -> Option<Value> {
    let numbers = |mark: char| word.split(mark).map(|n| n.parse::<u64>().ok()).collect::<Option<Vec<_>>>();
    match (numbers('-').as_deref(), numbers('.').as_deref()) {
        (Some([y, m, d]), _) if *y >= 1000 => date(Some(*y), *m, *d),
        (_, Some([d, m, y])) if *y >= 1000 => date(Some(*y), *m, *d),
        _ => None,
    }
}

fn day(word: &str) -> Option<u64> {
    let number = ["st", "nd", "rd", "th", "."].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
    number.parse().ok().filter(|n| (1..=31).contains(n))
}

fn month(word: &str) -> Option<u64> {
    let word = word.trim_end_matches('.');
    let is = |name: &&str| **name == *word || (word.len() >= 3 && word.len() <= 4 && name.starts_with(word));
    MONTHS.iter().position(is).map(|n| n as u64 + 1)
}

fn year(word: &str) -> Option<u64> {
    word.parse().ok().filter(|n| (1583..=9999).contains(n))
}

/// A date of the Gregorian calendar, if there is this day.
fn date(year: Option<u64>, month: u64, day: u64) -> Option<Value> {
    let leap = year.is_none_or(is_leap);
    let days = match month {
        2 => 28 + u64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let is = (1..=12).contains(&month)
        && (1..=days).contains(&day)
        && year.is_none_or(|y| (1583..=9999).contains(&y));
    is.then(|| json!({ "year": year, "month": month, "day": day }))
}

fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

/// The day of the week, by Sakamoto's table of what the months shift it.
pub(crate) fn weekday(year: u64, month: u64, day: u64) -> &'static str {
    const SHIFTS: [u64; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let year = if month < 3 { year - 1 } else { year };
    let index = (year + year / 4 - year / 100 + year / 400 + SHIFTS[(month - 1) as usize % 12] + day) % 7;
    WEEKDAYS[index as usize]
}

#[cfg(test)]
mod tests {
    use super::super::words::split;
    use super::*;

    fn check(text: &str, expect: &str) {
        let tokens = split(text).expect("short enough");
        let shown = match days(&tokens).pop() {
            Some((n, date)) => format!("{n} {} {} {}", date["year"], date["month"], date["day"]),
            None => "none".to_owned(),
        };
        assert_eq!(shown, expect, "{text}");
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        check("2024-02-29", "1 2024 2 29");
        check("2023-02-29", "none");
        check("1.5.2020", "1 2020 5 1");
        check("the 3rd of may 2021", "5 2021 5 3");
        check("May 3rd, 2021", "4 2021 5 3");
        check("3 Sept 2021", "3 2021 9 3");
        check("december 24 this year", "2 null 12 24");
        check("24. december", "none");
        check("the 31st of june", "none");
        check("may we", "none");
        check("3.5.1 beta", "none");
    }

    #[test]
    fn days_of_the_week_fall_right() {
        let known = [
            (2000, 1, 1, "Saturday"),
            (2024, 2, 29, "Thursday"),
            (1969, 7, 20, "Sunday"),
            (2026, 11, 28, "Saturday"),
        ];
        known.iter().for_each(|(y, m, d, expect)| assert_eq!(weekday(*y, *m, *d), *expect));
    }
}
