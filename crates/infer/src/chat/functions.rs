//! What templates of models call and Jinja itself does not have: they are written for Python.

use minijinja::value::Kwargs;
use minijinja::{Environment, Error, ErrorKind, Value};
use serde::Serialize;
use serde_json::ser::{Formatter, PrettyFormatter, Serializer};
use std::io;
use std::time::{SystemTime, UNIX_EPOCH};

/// Adds them.
pub(super) fn add(environment: &mut Environment<'_>) {
    environment.set_unknown_method_callback(minijinja_contrib::pycompat::unknown_method_callback);
    environment.add_function("raise_exception", |why: String| -> Result<Value, Error> {
        Err(Error::new(ErrorKind::InvalidOperation, why))
    });
    environment.add_function("strftime_now", |format: String| strftime(&format, now_s()));
    environment.add_filter("tojson", tojson);
}

fn now_s() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// JSON as Python writes it, which is what models were trained on: a space after `:` and `,`, and letters as they are.
fn tojson(value: &Value, kwargs: Kwargs) -> Result<Value, Error> {
    let indent: Option<usize> = kwargs.get("indent")?;
    // Python's other options change nothing that is asked for here.
    for name in ["ensure_ascii", "separators", "sort_keys"] {
        let _: Option<Value> = kwargs.get(name)?;
    }
    kwargs.assert_all_used()?;
    let mut bytes = Vec::new();
    let written = match indent {
        Some(width) => {
            let indent = " ".repeat(width);
            value.serialize(&mut Serializer::with_formatter(
                &mut bytes,
                PrettyFormatter::with_indent(indent.as_bytes()),
            ))
        }
        None => value.serialize(&mut Serializer::with_formatter(&mut bytes, Spaced)),
    };
    written.map_err(|error| Error::new(ErrorKind::BadSerialization, error.to_string()))?;
    let text = String::from_utf8(bytes)
        .map_err(|error| Error::new(ErrorKind::BadSerialization, error.to_string()))?;
    Ok(Value::from_safe_string(text))
}

/// `{"a": 1, "b": [1, 2]}`
struct Spaced;

impl Formatter for Spaced {
    fn begin_array_value<W: ?Sized + io::Write>(&mut self, to: &mut W, first: bool) -> io::Result<()> {
        if first { Ok(()) } else { to.write_all(b", ") }
    }
    fn begin_object_key<W: ?Sized + io::Write>(&mut self, to: &mut W, first: bool) -> io::Result<()> {
        if first { Ok(()) } else { to.write_all(b", ") }
    }
    fn begin_object_value<W: ?Sized + io::Write>(&mut self, to: &mut W) -> io::Result<()> {
        to.write_all(b": ")
    }
}

/// JSON in the same manner, for prompts that are not made by a template.
pub(super) fn spaced_json(value: &impl Serialize) -> String {
    let mut bytes = Vec::new();
    // A value of JSON can be written as JSON.
    let _ = value.serialize(&mut Serializer::with_formatter(&mut bytes, Spaced));
    String::from_utf8_lossy(&bytes).into_owned()
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
/// The first of January 1970 was a Thursday.
const DAYS: [&str; 7] = ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"];

/// A moment in UTC, with the conversions that templates use. Others stay as they are written.
fn strftime(format: &str, seconds: u64) -> String {
    let (days, in_day) = (seconds / 86_400, seconds % 86_400);
    let (year, month, day) = civil(days);
    let month_name = MONTHS[month as usize - 1];
    let day_name = DAYS[(days % 7) as usize];
    let mut text = String::new();
    let mut letters = format.chars();
    while let Some(letter) = letters.next() {
        if letter != '%' {
            text.push(letter);
            continue;
        }
        match letters.next() {
            Some('d') => text.push_str(&format!("{day:02}")),
            Some('e') => text.push_str(&format!("{day:2}")),
            Some('m') => text.push_str(&format!("{month:02}")),
            Some('y') => text.push_str(&format!("{:02}", year % 100)),
            Some('Y') => text.push_str(&year.to_string()),
            Some('b') => text.push_str(&month_name[..3]),
            Some('B') => text.push_str(month_name),
            Some('a') => text.push_str(&day_name[..3]),
            Some('A') => text.push_str(day_name),
            Some('H') => text.push_str(&format!("{:02}", in_day / 3600)),
            Some('M') => text.push_str(&format!("{:02}", in_day / 60 % 60)),
            Some('S') => text.push_str(&format!("{:02}", in_day % 60)),
            Some('%') => text.push('%'),
            Some(other) => text.extend(['%', other]),
            None => text.push('%'),
        }
    }
    text
}

/// Year, month and day of a number of days since 1970, by counting eras of 400 years from the first of March.
fn civil(days: u64) -> (u64, u64, u64) {
    let shifted = days + 719_468;
    let (era, of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    (year_of_era + era * 400 + u64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_as_python_writes_them() {
        let check = |format: &str, seconds: u64, expect: &str| assert_eq!(strftime(format, seconds), expect);
        check("%d %b %Y", 0, "01 Jan 1970");
        check("%A %d %B %Y %H:%M:%S", 951_827_696, "Tuesday 29 February 2000 12:34:56");
        check("%Y-%m-%d", 1_735_689_599, "2024-12-31");
        check("%a %e %y %% %Q %", 1_709_164_800, "Thu 29 24 % %Q %");
    }

    #[test]
    fn json_is_written_as_python_writes_it() {
        let mut environment = Environment::new();
        add(&mut environment);
        let check = |template: &str, expect: &str| {
            let value = serde_json::json!({ "b": [1, "<é'&>"], "a": {} });
            let made = environment
                .render_str(template, minijinja::context! { v => minijinja::value::Serde(value) })
                .unwrap();
            assert_eq!(made, expect);
        };
        check("{{ v | tojson }}", r#"{"b": [1, "<é'&>"], "a": {}}"#);
        check("{{ v.b | tojson(indent=2) }}", "[\n  1,\n  \"<é'&>\"\n]");
        check("{{ v.b | tojson(ensure_ascii=False) }}", r#"[1, "<é'&>"]"#);
    }
}
