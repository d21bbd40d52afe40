//! The five fields of cron.
//!
//! As everywhere, where neither the day of the month nor the weekday is `*` (or `*/N`), a day on which one of them holds is enough.

use super::WhenError;
use super::words::Words;
use jiff::civil;
use std::fmt;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cron {
    minute: Field,
    hour: Field,
    day: Field,
    month: Field,
    /// Sunday is 0.
    weekday: Field,
}

/// The numbers a field holds. Never none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    bits: u64,
    /// It was written `*` (1) or `*/N`.
    step: Option<u8>,
}

impl Field {
    pub fn has(self, number: u8) -> bool {
        number < 64 && self.bits >> number & 1 == 1
    }
    fn numbers(self) -> impl Iterator<Item = u8> {
        (0..64).filter(move |number| self.has(*number))
    }
    fn is_star(self) -> bool {
        self.step.is_some()
    }
}

/// What may stand in a field.
struct Kind {
    what: &'static str,
    first: u8,
    last: u8,
    names: &'static [&'static str],
}

const KINDS: [Kind; 5] = [
    Kind { what: "the minute", first: 0, last: 59, names: &[] },
    Kind { what: "the hour", first: 0, last: 23, names: &[] },
    Kind { what: "the day of the month", first: 1, last: 31, names: &[] },
    Kind {
        what: "the month",
        first: 1,
        last: 12,
        names: &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
    },
    // 7 is Sunday too.
    Kind {
        what: "the weekday",
        first: 0,
        last: 7,
        names: &["sun", "mon", "tue", "wed", "thu", "fri", "sat"],
    },
];

const HINT: &str =
    "cron has five fields: minute, hour, day of the month, month, weekday, as `cron 0 9 * * 1-5`";

impl Cron {
    pub(in crate::schedules) fn is_on(&self, date: civil::Date) -> bool {
        let number = |of: i8| of.unsigned_abs();
        let day = self.day.has(number(date.day()));
        let weekday = self.weekday.has(number(date.weekday().to_sunday_zero_offset()));
        let is_day =
            if self.day.is_star() || self.weekday.is_star() { day && weekday } else { day || weekday };
        self.month.has(number(date.month())) && is_day
    }

    /// Minutes of a day on which it holds.
    pub(in crate::schedules) fn minutes(&self) -> Vec<u16> {
        let of_hour =
            |hour: u8| self.minute.numbers().map(move |minute| u16::from(hour) * 60 + u16::from(minute));
        self.hour.numbers().flat_map(of_hour).collect()
    }

    /// Whether a year of four has such a day.
    fn ever(&self) -> bool {
        let days = |month: u8| match month {
            2 => 29,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        let first = self.day.numbers().next().unwrap_or(0);
        !self.weekday.is_star() && !self.day.is_star()
            || self.month.numbers().any(|month| first <= days(month))
    }
}

pub(super) fn read(words: &mut Words<'_>) -> Result<Cron, WhenError> {
    let mut fields = Vec::with_capacity(5);
    let mut begins = 0;
    for kind in &KINDS {
        let missing = format!("cron has five fields, and {}", kind.what);
        let text = words.field(&missing, HINT)?;
        if fields.is_empty() {
            begins = words.wrong(String::new(), "").column;
        }
        fields.push(field(&text, kind).map_err(|(message, hint)| words.wrong(message, &hint))?);
    }
    words.end()?;
    let [minute, hour, day, month, weekday] = fields.try_into().unwrap_or([Field { bits: 1, step: None }; 5]);
    let cron = Cron { minute, hour, day, month, weekday };
    if !cron.ever() {
        let text = "this day never comes in these months".to_owned();
        return Err(words.wrong_at(begins, text, "take a day that these months have"));
    }
    Ok(cron)
}

type Wrong = (String, String);

fn field(text: &str, kind: &Kind) -> Result<Field, Wrong> {
    let text = text.to_ascii_lowercase();
    let is_sole = !text.contains(',');
    let mut bits = 0;
    for part in text.split(',') {
        bits |= part_bits(part, kind)?;
    }
    let step = match text.split_once('/') {
        None if text == "*" => Some(1),
        Some(("*", step)) if is_sole => Some(step.parse().unwrap_or(1)),
        _ => None,
    };
    // Sunday has one number.
    if kind.last == 7 && bits >> 7 & 1 == 1 {
        bits = bits & 0x7f | 1;
    }
    Ok(Field { bits, step })
}

fn part_bits(part: &str, kind: &Kind) -> Result<u64, Wrong> {
    let last = if kind.last == 7 { 6 } else { kind.last };
    let (range, step) = match part.split_once('/') {
        None => (part, None),
        Some((range, step)) => {
            let count: Option<u8> = step.parse().ok().filter(|step| (1..=kind.last).contains(step));
            let hint = format!("write a number from 1 to {} after the `/`", kind.last);
            let count =
                count.ok_or_else(|| (format!("`{part}`: `{step}` is no step of {}", kind.what), hint))?;
            (range, Some(count))
        }
    };
    let (from, to) = match range.split_once('-') {
        _ if range == "*" => (kind.first, last),
        Some((from, to)) => (number(from, kind)?, number(to, kind)?),
        None => {
            let only = number(range, kind)?;
            if let Some(step) = step {
                let text = format!("`{part}` is a number with a step");
                return Err((text, format!("write the range too: `{only}-{last}/{step}`")));
            }
            (only, only)
        }
    };
    if from > to {
        let hint = "write the smaller number first, or two parts with a comma".to_owned();
        return Err((format!("`{part}` ends before it begins"), hint));
    }
    let step = usize::from(step.unwrap_or(1));
    Ok((from..=to).step_by(step).fold(0, |bits, number| bits | 1 << number))
}

fn number(text: &str, kind: &Kind) -> Result<u8, Wrong> {
    if let Some(at) = kind.names.iter().position(|name| *name == text) {
        return Ok(kind.first + u8::try_from(at).unwrap_or(0));
    }
    let plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let number = if plain { text.parse::<u8>().ok() } else { None };
    number.filter(|number| (kind.first..=kind.last).contains(number)).ok_or_else(|| {
        let names =
            if kind.names.is_empty() { String::new() } else { format!(", or {}", kind.names.join(" ")) };
        let hint = format!(
            "{} is {} to {}{names}, `*`, a range 1-5, a list 1,3 or a step */2",
            kind.what, kind.first, kind.last
        );
        (format!("`{text}` cannot be {}", kind.what), hint)
    })
}

impl fmt::Display for Cron {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {} {} {}", self.minute, self.hour, self.day, self.month, self.weekday)
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.step {
            Some(1) => return f.write_str("*"),
            Some(step) => return write!(f, "*/{step}"),
            None => {}
        }
        let numbers: Vec<u8> = self.numbers().collect();
        let mut parts: Vec<String> = Vec::new();
        for run in numbers.chunk_by(|a, b| a + 1 == *b) {
            match run {
                [first, _, .., last] => parts.push(format!("{first}-{last}")),
                few => parts.extend(few.iter().map(u8::to_string)),
            }
        }
        f.write_str(&parts.join(","))
    }
}

#[cfg(test)]
pub(super) fn some(rng: &mut fastrand::Rng) -> Cron {
    let mut some_field = |kind: &Kind| {
        let last = if kind.last == 7 { 6 } else { kind.last };
        let step = rng.bool().then(|| rng.u8(1..=kind.last));
        let mut bits = 0;
        if let Some(step) = step {
            bits = (kind.first..=last).step_by(usize::from(step)).fold(0, |bits, number| bits | 1 << number);
        }
        while bits == 0 {
            bits =
                (kind.first..=last).filter(|_| rng.u8(0..4) == 0).fold(0, |bits, number| bits | 1 << number);
        }
        Field { bits, step }
    };
    let [minute, hour, day, month, weekday] = [0, 1, 2, 3, 4].map(|at| some_field(&KINDS[at]));
    let cron = Cron { minute, hour, day, month, weekday };
    if cron.ever() { cron } else { some(rng) }
}
