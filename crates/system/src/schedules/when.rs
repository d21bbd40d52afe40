//! When a schedule fires: a small grammar, strict, in English.
//!
//! ```text
//!  every N minutes | hours | days
//!  every day | weekday | monday[, tuesday]  HH:MM[, HH:MM]
//!  every month on the 1st | last day        HH:MM[, HH:MM]
//!  at 2026-12-01 09:00
//!  cron MINUTE HOUR DAY MONTH WEEKDAY
//!  on change GLOB[, GLOB]
//!  on webhook NAME
//! ```
//! What is read is printed in one form, and that form reads back as the same value.

mod cron;
mod words;

pub use cron::{Cron, Field};

use super::{GLOB_BYTES_MAX, GLOBS_MAX, TIMES_MAX};
use jiff::civil;
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;
use words::Words;

/// When a schedule fires.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// Every so often, counted from when the schedule was added or resumed.
    Every {
        count: u32,
        unit: Unit,
    },
    Weekly {
        days: Days,
        times: Times,
    },
    Monthly {
        day: MonthDay,
        times: Times,
    },
    Once(civil::DateTime),
    Cron(Cron),
    Change(Globs),
    Webhook(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Minutes,
    Hours,
    Days,
}

impl Unit {
    const ALL: [(Unit, &'static str, &'static str); 3] =
        [(Unit::Minutes, "minute", "minutes"), (Unit::Hours, "hour", "hours"), (Unit::Days, "day", "days")];

    /// The most of a unit: a year.
    fn most(self) -> u32 {
        match self {
            Unit::Minutes => 366 * 24 * 60,
            Unit::Hours => 366 * 24,
            Unit::Days => 366,
        }
    }
}

/// Days of the week, Monday in the lowest bit. Never none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days(u8);

const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

impl Days {
    const EVERY: Days = Days(0b111_1111);
    const WEEKDAYS: Days = Days(0b1_1111);

    pub fn has(self, day: civil::Weekday) -> bool {
        self.0 >> day.to_monday_zero_offset() & 1 == 1
    }
}

/// Minutes of a day at which something happens, ascending. Never none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Times(Vec<u16>);

impl Times {
    pub fn minutes(&self) -> &[u16] {
        &self.0
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MonthDay {
    /// 1 to 31. Months that do not have it are left out.
    Nth(u8),
    Last,
}

/// Patterns of files below the folder of the schedule. Never none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Globs(Vec<String>);

impl Globs {
    pub fn patterns(&self) -> &[String] {
        &self.0
    }
}

/// Why a text is no time: where, and what may stand there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}`, column {column}: {message}\nhint: {hint}")]
pub struct WhenError {
    pub text: String,
    /// Counted in characters, from 1.
    pub column: usize,
    pub message: String,
    pub hint: String,
}

impl When {
    /// Whether the clock alone says when it fires.
    pub fn is_timed(&self) -> bool {
        match self {
            When::Every { .. }
            | When::Weekly { .. }
            | When::Monthly { .. }
            | When::Once(_)
            | When::Cron(_) => true,
            When::Change(_) | When::Webhook(_) => false,
        }
    }
}

const FORMS: &str =
    "it begins with `every`, `at`, `cron`, `on change` or `on webhook`, as \"every weekday 9:00\"";

impl FromStr for When {
    type Err = WhenError;

    fn from_str(text: &str) -> Result<Self, WhenError> {
        let mut words = Words::new(text)?;
        match words.word("how a schedule begins", FORMS)?.as_str() {
            "every" => every(&mut words),
            "at" => once(&mut words),
            "cron" => cron::read(&mut words).map(When::Cron),
            "on" => on(&mut words),
            word => {
                Err(words.unknown(word, "no way a schedule begins", &["every", "at", "cron", "on"], FORMS))
            }
        }
    }
}

const EVERY: &str =
    "after `every` stands `15 minutes`, `2 hours`, `3 days`, `day`, `weekday`, a day of the week or `month`";

fn every(words: &mut Words<'_>) -> Result<When, WhenError> {
    let first = words.word("what comes round", EVERY)?;
    if first.starts_with(|c: char| c.is_ascii_digit()) {
        return so_often(words, &first);
    }
    if first == "month" {
        return monthly(words);
    }
    let days = match first.as_str() {
        "day" => Days::EVERY,
        "weekday" => Days::WEEKDAYS,
        _ => named_days(words, first)?,
    };
    Ok(When::Weekly { days, times: times(words)? })
}

fn so_often(words: &mut Words<'_>, number: &str) -> Result<When, WhenError> {
    let count: Option<u32> = number.parse().ok();
    let count = count.filter(|count| *count > 0).ok_or_else(|| {
        words.wrong(
            format!("`{number}` is no number that can be counted by"),
            "write a whole number from 1 on",
        )
    })?;
    let hint = "known are minutes, hours and days";
    let word = words.word("minutes, hours or days", hint)?;
    let unit = Unit::ALL.iter().find(|(_, one, many)| word == *one || word == *many);
    let (unit, _, many) =
        *unit.ok_or_else(|| words.unknown(&word, "no unit", &["minutes", "hours", "days"], hint))?;
    if count > unit.most() {
        let text = format!("{count} {many} are longer than a year");
        return Err(words.wrong(text, &format!("{} {many} are the most", unit.most())));
    }
    words.end()?;
    Ok(When::Every { count, unit })
}

fn named_days(words: &mut Words<'_>, first: String) -> Result<Days, WhenError> {
    let known: Vec<&str> = ["day", "weekday", "month"].into_iter().chain(DAYS).collect();
    let hint = format!("known are {}, and numbers as in `15 minutes`", known.join(", "));
    let mut bits = 0_u8;
    let mut word = first;
    loop {
        let found = DAYS.iter().position(|day| *day == word);
        let at = found.ok_or_else(|| words.unknown(&word, "no day", &known, &hint))?;
        bits |= 1 << at;
        if !words.comma() {
            return Ok(Days(bits));
        }
        word = words.word("a day of the week", &hint)?;
    }
}

fn monthly(words: &mut Words<'_>) -> Result<When, WhenError> {
    let hint = "write `every month on the 1st 09:00` or `every month on the last day 09:00`";
    for expected in ["on", "the"] {
        let word = words.word(&format!("`{expected}`"), hint)?;
        if word != expected {
            return Err(words.wrong(format!("`{word}` stands where `{expected}` should"), hint));
        }
    }
    let word = words.word("a day of the month", hint)?;
    let day = if word == "last" {
        let word = words.word("`day`", hint)?;
        if word != "day" {
            return Err(words.wrong(format!("`{word}` stands where `day` should"), hint));
        }
        MonthDay::Last
    } else {
        let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let number: Option<u8> = digits.parse().ok().filter(|day| (1..=31).contains(day));
        let number = number.ok_or_else(|| words.wrong(format!("`{word}` is no day of a month"), hint))?;
        if word != ordinal(number) {
            let text = format!("`{word}` is no day of a month; {number} is written {}", ordinal(number));
            return Err(words.wrong(text, hint));
        }
        MonthDay::Nth(number)
    };
    Ok(When::Monthly { day, times: times(words)? })
}

fn ordinal(day: u8) -> String {
    let end = match (day % 10, day) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{day}{end}")
}

const TIME: &str = "a time is written as 9:00 or 17:30, several with a comma: 9:00, 17:30";

fn times(words: &mut Words<'_>) -> Result<Times, WhenError> {
    let mut minutes = BTreeSet::new();
    loop {
        let word = words.word("a time of the day", TIME)?;
        let minute = minute_of_day(&word)
            .ok_or_else(|| words.wrong(format!("`{word}` is no time of the day"), TIME))?;
        minutes.insert(minute);
        if minutes.len() > TIMES_MAX {
            return Err(words.wrong(format!("more than {TIMES_MAX} times"), "use `cron` for so many"));
        }
        if !words.comma() {
            break;
        }
    }
    words.end()?;
    Ok(Times(minutes.into_iter().collect()))
}

/// `9:00`, `09:00`, `17:30`.
fn minute_of_day(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if !(1..=2).contains(&hour.len()) || minute.len() != 2 || !digits(hour) || !digits(minute) {
        return None;
    }
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

fn once(words: &mut Words<'_>) -> Result<When, WhenError> {
    let hint = "write `at 2026-12-01 09:00`";
    let word = words.word("a date", hint)?;
    let shape = word.len() == 10
        && word
            .bytes()
            .enumerate()
            .all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() });
    let date = if shape { word.parse::<civil::Date>().ok() } else { None };
    // Years that a person means; the calendar knows more.
    let date = date.filter(|date| (1970..=9000).contains(&date.year()));
    let date = date.ok_or_else(|| words.wrong(format!("`{word}` is no date"), hint))?;
    let word = words.word("a time of the day", TIME)?;
    let minute =
        minute_of_day(&word).ok_or_else(|| words.wrong(format!("`{word}` is no time of the day"), TIME))?;
    words.end()?;
    Ok(When::Once(date.to_datetime(time_of(minute))))
}

/// The time of the day at a minute of it.
pub(super) fn time_of(minute: u16) -> civil::Time {
    debug_assert!(minute < 24 * 60);
    let (hour, minute) = ((minute / 60) as i8, (minute % 60) as i8);
    civil::Time::new(hour, minute, 0, 0).unwrap_or(civil::Time::MIN)
}

fn on(words: &mut Words<'_>) -> Result<When, WhenError> {
    let hint = "write `on change src/**/*.py` or `on webhook NAME`";
    match words.word("`change` or `webhook`", hint)?.as_str() {
        "change" => globs(words).map(When::Change),
        "webhook" => {
            let name = words.word_as_written("the name of the webhook", hint)?;
            if let Err(why) = check_name(&name) {
                return Err(words.wrong(format!("`{name}` cannot be the name of a webhook: {why}"), hint));
            }
            words.end()?;
            Ok(When::Webhook(name))
        }
        word => Err(words.unknown(word, "nothing that can be waited for", &["change", "webhook"], hint)),
    }
}

/// Whether a webhook may be called so: the name stands in an address.
fn check_name(name: &str) -> Result<(), &'static str> {
    if name.len() > super::HOOK_NAME_BYTES_MAX {
        return Err("it is longer than 40 characters");
    }
    let plain = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if plain { Ok(()) } else { Err("only a-z, 0-9 and `-` may stand in it") }
}

fn globs(words: &mut Words<'_>) -> Result<Globs, WhenError> {
    let hint = "a pattern is below the folder, as src/**/*.py; several with a comma and a space between";
    let mut patterns: Vec<String> = Vec::new();
    for (column, pattern) in words.rest_by_comma() {
        let wrong = |why: &str| words.wrong_at(column, format!("`{pattern}` {why}"), hint);
        if pattern.is_empty() {
            return Err(words.wrong_at(column, "a pattern of files is missing".to_owned(), hint));
        }
        if pattern.len() > GLOB_BYTES_MAX {
            return Err(words.wrong_at(
                column,
                format!("a pattern has more than {GLOB_BYTES_MAX} bytes"),
                hint,
            ));
        }
        if pattern.starts_with('/') || pattern.starts_with('~') || pattern.split('/').any(|part| part == "..")
        {
            return Err(wrong("leads out of the folder"));
        }
        if let Err(error) = glob(pattern) {
            return Err(wrong(&format!("is no pattern: {}", error.kind())));
        }
        if !patterns.iter().any(|known| known == pattern) {
            patterns.push(pattern.to_owned());
        }
    }
    if patterns.len() > GLOBS_MAX {
        return Err(words.wrong(format!("more than {GLOBS_MAX} patterns"), hint));
    }
    Ok(Globs(patterns))
}

/// A pattern in which `*` stays within a folder and `**` does not.
pub(super) fn glob(pattern: &str) -> Result<globset::Glob, globset::Error> {
    globset::GlobBuilder::new(pattern).literal_separator(true).build()
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            When::Every { count, unit } => {
                let (_, one, many) = Unit::ALL[*unit as usize];
                write!(f, "every {count} {}", if *count == 1 { one } else { many })
            }
            When::Weekly { days, times } => write!(f, "every {days} {times}"),
            When::Monthly { day, times } => write!(f, "every month on the {day} {times}"),
            When::Once(at) => write!(f, "at {} {:02}:{:02}", at.date(), at.hour(), at.minute()),
            When::Cron(cron) => write!(f, "cron {cron}"),
            When::Change(globs) => write!(f, "on change {}", globs.0.join(", ")),
            When::Webhook(name) => write!(f, "on webhook {name}"),
        }
    }
}

impl fmt::Display for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Days::EVERY => f.write_str("day"),
            Days::WEEKDAYS => f.write_str("weekday"),
            Days(bits) => {
                let names =
                    DAYS.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1).map(|(_, name)| *name);
                f.write_str(&names.collect::<Vec<_>>().join(", "))
            }
        }
    }
}

impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let times: Vec<String> = self.0.iter().map(|at| format!("{:02}:{:02}", at / 60, at % 60)).collect();
        f.write_str(&times.join(", "))
    }
}

impl fmt::Display for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MonthDay::Nth(day) => f.write_str(&ordinal(*day)),
            MonthDay::Last => f.write_str("last day"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fastrand::Rng;

    #[test]
    fn what_is_read_is_printed_in_one_form() {
        for (text, expect) in [
            ("every weekday 9:00", "every weekday 09:00"),
            ("Every Monday,tuesday , FRIDAY 17:30,9:00", "every monday, tuesday, friday 09:00, 17:30"),
            ("every monday, tuesday, wednesday, thursday, friday 9:00", "every weekday 09:00"),
            ("every day 0:00, 00:00", "every day 00:00"),
            ("every 1 minutes", "every 1 minute"),
            ("every 15  minutes", "every 15 minutes"),
            ("every 2 hours", "every 2 hours"),
            ("every 366 days", "every 366 days"),
            ("every month on the 1st 9:00", "every month on the 1st 09:00"),
            ("every month on the 22nd 9:00", "every month on the 22nd 09:00"),
            ("every month on the last day 23:59", "every month on the last day 23:59"),
            ("at 2026-12-01 9:00", "at 2026-12-01 09:00"),
            ("cron 0 9 * * mon-fri", "cron 0 9 * * 1-5"),
            ("cron */15 0-23 1,15 JAN,dec 7", "cron */15 0-23 1,15 1,12 0"),
            ("cron 5-59/10 1-2 */2 * 5-7", "cron 5,15,25,35,45,55 1,2 */2 * 0,5,6"),
            ("on change src/**/*.py", "on change src/**/*.py"),
            ("on change  {a,b}/*.rs, Cargo.toml , Cargo.toml", "on change {a,b}/*.rs, Cargo.toml"),
            ("on webhook deploy-2", "on webhook deploy-2"),
        ] {
            let when: When = text.parse().unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(when.to_string(), expect, "{text}");
        }
    }

    #[test]
    fn mistakes_have_a_place_and_a_way_out() {
        for (text, column, expect) in [
            ("", 1, "how a schedule begins is missing"),
            ("evry day 9:00", 1, "did you mean `every`?"),
            ("every", 6, "what comes round is missing"),
            ("every wekday 9:00", 7, "did you mean `weekday`?"),
            ("every weekday", 14, "a time of the day is missing"),
            ("every weekday 25:00", 15, "`25:00` is no time of the day"),
            ("every weekday 9", 15, "`9` is no time of the day"),
            ("every weekday 9:00 17:00", 20, "`17:00` stands after the end"),
            ("every monday, 9:00", 15, "`9:00` is no day"),
            ("every 0 minutes", 7, "no number"),
            ("every 99999999999 minutes", 7, "no number"),
            ("every 5 fortnights", 9, "`fortnights` is no unit"),
            ("every 9999 days", 12, "longer than a year"),
            ("every month on the 2th 9:00", 20, "2 is written 2nd"),
            ("every month on the 32nd 9:00", 20, "no day of a month"),
            ("every month on 1st 9:00", 16, "should"),
            ("at 2026-02-30 09:00", 4, "`2026-02-30` is no date"),
            ("at tomorrow 09:00", 4, "is no date"),
            ("cron 0 9 * *", 13, "five fields"),
            ("cron 0 9 * * * *", 16, "stands after the end"),
            ("cron 60 9 * * *", 6, "0 to 59"),
            ("cron 0 9 30 2 *", 6, "never"),
            ("cron 0 9 5-1 * *", 10, "ends before it begins"),
            ("cron 0 5/2 * * *", 8, "5-23/2"),
            ("cron 0 9 * * monn", 14, "`monn`"),
            ("on change ../x", 11, "leads out of the folder"),
            ("on change a, /etc/*", 14, "leads out of the folder"),
            ("on change a[", 11, "is no pattern"),
            ("on change", 10, "is missing"),
            ("on webhook Deploy", 12, "only a-z"),
            ("on sunrise", 4, "`sunrise`"),
        ] {
            let error = text.parse::<When>().expect_err(text);
            assert!(error.to_string().contains(expect), "{error}");
            assert_eq!(error.column, column, "{error}");
            assert!(error.to_string().contains("hint: "), "{error}");
        }
    }

    fn some_times(rng: &mut Rng) -> Times {
        let times: BTreeSet<u16> = (0..rng.usize(1..=TIMES_MAX)).map(|_| rng.u16(0..1440)).collect();
        Times(times.into_iter().collect())
    }

    fn some_when(rng: &mut Rng) -> When {
        match rng.u8(0..7) {
            0 => {
                let unit = Unit::ALL[rng.usize(0..3)].0;
                When::Every { count: rng.u32(1..=unit.most()), unit }
            }
            1 => When::Weekly { days: Days(rng.u8(1..128)), times: some_times(rng) },
            2 => {
                let day = if rng.bool() { MonthDay::Last } else { MonthDay::Nth(rng.u8(1..=31)) };
                When::Monthly { day, times: some_times(rng) }
            }
            3 => {
                let date =
                    civil::Date::new(rng.i16(1970..=9000), rng.i8(1..=12), rng.i8(1..=28)).expect("a date");
                When::Once(date.to_datetime(time_of(rng.u16(0..1440))))
            }
            4 => When::Cron(cron::some(rng)),
            5 => {
                let parts = ["src", "**", "*.py", "{a,b}", "[x-z]?", "Ö"];
                let some = |rng: &mut Rng| {
                    let count = rng.usize(1..4);
                    (0..count).map(|_| parts[rng.usize(0..parts.len())]).collect::<Vec<_>>().join("/")
                };
                let patterns: BTreeSet<String> = (0..rng.usize(1..4)).map(|_| some(rng)).collect();
                When::Change(Globs(patterns.into_iter().collect()))
            }
            _ => When::Webhook(
                (0..rng.usize(1..20)).map(|_| ['a', 'z', '0', '9', '-'][rng.usize(0..5)]).collect(),
            ),
        }
    }

    #[test]
    fn what_is_printed_is_read_as_the_same() {
        let mut rng = Rng::with_seed(0x5ced);
        for _ in 0..2000 {
            let when = some_when(&mut rng);
            let printed = when.to_string();
            assert_eq!(printed.parse::<When>().as_ref(), Ok(&when), "{printed}");
        }
    }

    #[test]
    fn no_text_is_too_odd() {
        let mut rng = Rng::with_seed(9);
        let parts = [
            "every",
            " ",
            ",",
            "9:00",
            "on",
            "the",
            "change",
            "*",
            "/",
            "\u{1F600}",
            "1",
            "cron",
            "-",
            "last",
            "\n",
            "at",
        ];
        for _ in 0..20_000 {
            let text: String = (0..rng.usize(0..12)).map(|_| parts[rng.usize(0..parts.len())]).collect();
            if let Ok(when) = text.parse::<When>() {
                assert_eq!(when.to_string().parse(), Ok(when));
            }
        }
    }
}
