//! The local time zone, read from the machine's own tables.
//!
//! Times are shown as the person's clock shows them. The C library can tell, but only through calls that are not safe
//! beside other threads, so the two documented formats are read here: the binary TZif file (RFC 8536) and the POSIX rule
//! text in its footer, `CET-1CEST,M3.5.0,M10.5.0/3`. Whatever cannot be read means UTC; a time is never a reason to fail.

/// Largest zone file that is read; real ones have under 4 KB.
const FILE_BYTES_MAX: usize = 1 << 20;
const DAY: i64 = 86_400;

/// The rules of one zone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Zone {
    /// From which second on which offset holds, ascending.
    changes: Vec<(i64, i32)>,
    /// The offset before the first change.
    first: i32,
    rule: Option<Rule>,
}

/// Seconds east of UTC, in winter and in summer.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    standard: i32,
    summer: Option<(i32, Change, Change)>,
}

/// A day of the year and the second of that day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Change {
    day: Day,
    second: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Day {
    /// Month, week (5 is the last), day of the week from Sunday.
    Weekday { month: i64, week: i64, day: i64 },
    /// 1 to 365, 29 February never counted.
    Julian(i64),
    /// 0 to 365.
    Ordinal(i64),
}

impl Zone {
    /// UTC.
    pub fn utc() -> Self {
        Self::default()
    }
    /// A fixed offset, in seconds east of UTC.
    pub fn fixed(seconds: i32) -> Self {
        Self { first: seconds, ..Self::default() }
    }
    /// The zone of this machine: `TZ`, else `/etc/localtime`, else UTC.
    pub fn local() -> Self {
        let read = |path: &str| std::fs::read(path).ok().filter(|bytes| bytes.len() <= FILE_BYTES_MAX);
        match std::env::var("TZ") {
            Ok(name) if !name.is_empty() => Self::named(&name, &read),
            _ => read("/etc/localtime").and_then(|bytes| Self::of_file(&bytes)).unwrap_or_default(),
        }
    }
    fn named(name: &str, read: &dyn Fn(&str) -> Option<Vec<u8>>) -> Self {
        let file = name.strip_prefix(':').unwrap_or(name);
        let path =
            if file.starts_with('/') { file.to_owned() } else { format!("/usr/share/zoneinfo/{file}") };
        let known = !file.split('/').any(|part| part == "..");
        let found = if known { read(&path).and_then(|bytes| Self::of_file(&bytes)) } else { None };
        found.or_else(|| Self::of_rule(name)).unwrap_or_default()
    }

    /// Seconds east of UTC at `unix_seconds`.
    pub fn offset(&self, unix_seconds: i64) -> i32 {
        let after = self.changes.partition_point(|(at, _)| *at <= unix_seconds);
        match (after, &self.rule) {
            (at, Some(rule)) if at == self.changes.len() => rule.offset(unix_seconds),
            (0, _) => self.first,
            (at, _) => self.changes[at - 1].1,
        }
    }

    /// A zone of a POSIX rule alone.
    pub fn of_rule(text: &str) -> Option<Self> {
        Some(Self { rule: Some(Rule::parse(text)?), ..Self::default() })
    }

    /// A zone of a TZif file of version 2 or later.
    pub fn of_file(bytes: &[u8]) -> Option<Self> {
        let old = Header::read(bytes)?;
        let second = bytes.get(44 + old.length(4)?..)?;
        let header = Header::read(second)?;
        let data = second.get(44..)?;
        let times = header.times;
        let kinds_at = times * 8;
        let types_at = kinds_at + times;
        let offset_of = |kind: usize| -> Option<i32> {
            let at = types_at + kind * 6;
            Some(i32::from_be_bytes(data.get(at..at + 4)?.try_into().ok()?))
        };
        let mut changes = Vec::with_capacity(times);
        for at in 0..times {
            let time = i64::from_be_bytes(data.get(at * 8..at * 8 + 8)?.try_into().ok()?);
            changes.push((time, offset_of(usize::from(*data.get(kinds_at + at)?))?));
        }
        let footer = data.get(header.length(8)?..)?;
        let footer = std::str::from_utf8(footer).ok()?.trim_matches('\n');
        Some(Self { changes, first: offset_of(0)?, rule: Rule::parse(footer) })
    }
}

struct Header {
    is_ut: usize,
    is_std: usize,
    leaps: usize,
    times: usize,
    types: usize,
    chars: usize,
}

impl Header {
    fn read(bytes: &[u8]) -> Option<Self> {
        if bytes.get(..4)? != b"TZif" || *bytes.get(4)? < b'2' {
            return None;
        }
        let count = |at: usize| -> Option<usize> {
            let number = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize;
            (number <= FILE_BYTES_MAX).then_some(number)
        };
        let (is_ut, is_std, leaps) = (count(20)?, count(24)?, count(28)?);
        Some(Self { is_ut, is_std, leaps, times: count(32)?, types: count(36)?, chars: count(40)? })
    }
    /// Bytes of the data block with times of `size` bytes.
    fn length(&self, size: usize) -> Option<usize> {
        let leaps = self.leaps.checked_mul(size + 4)?;
        Some(self.times * (size + 1) + self.types * 6 + self.chars + leaps + self.is_std + self.is_ut)
    }
}

impl Rule {
    fn parse(text: &str) -> Option<Self> {
        let mut rest = text;
        skip_name(&mut rest)?;
        let standard = -take_time(&mut rest)?;
        if rest.is_empty() {
            return Some(Self { standard: i32::try_from(standard).ok()?, summer: None });
        }
        skip_name(&mut rest)?;
        let summer = if rest.starts_with(',') { standard + 3600 } else { -take_time(&mut rest)? };
        let (start, end) = (take_change(&mut rest)?, take_change(&mut rest)?);
        let summer = (i32::try_from(summer).ok()?, start, end);
        rest.is_empty().then_some(Self { standard: i32::try_from(standard).ok()?, summer: Some(summer) })
    }
    fn offset(&self, at: i64) -> i32 {
        let Some((summer, start, end)) = self.summer else { return self.standard };
        let year = super::super::view::format::civil((at + i64::from(self.standard)).div_euclid(DAY)).0;
        let starts = start.at(year) - i64::from(self.standard);
        let ends = end.at(year) - i64::from(summer);
        let is_summer = if starts < ends { starts <= at && at < ends } else { !(ends <= at && at < starts) };
        if is_summer { summer } else { self.standard }
    }
}

impl Change {
    /// Local seconds since 1970 of this change in `year`.
    fn at(self, year: i64) -> i64 {
        let first = days(year, 1, 1);
        let day = match self.day {
            Day::Julian(day) => first + day - 1 + i64::from(is_leap(year) && day >= 60),
            Day::Ordinal(day) => first + day,
            Day::Weekday { month, week, day } => weekday(year, month, week, day),
        };
        day * DAY + self.second
    }
}

fn weekday(year: i64, month: i64, week: i64, day: i64) -> i64 {
    let first = days(year, month, 1);
    // 1 January 1970 was a Thursday, day 4.
    let ahead = (day - (first + 4)).rem_euclid(7);
    let next = if month == 12 { days(year + 1, 1, 1) } else { days(year, month + 1, 1) };
    let mut found = first + ahead + (week - 1) * 7;
    while found >= next {
        found -= 7;
    }
    found
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Days since 1970 of a date of the Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn skip_name(rest: &mut &str) -> Option<()> {
    let end = match rest.strip_prefix('<') {
        Some(quoted) => quoted.find('>')? + 2,
        None => rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len()),
    };
    *rest = &rest[end..];
    (end >= 3).then_some(())
}

/// `[+-]hh[:mm[:ss]]` in seconds.
fn take_time(rest: &mut &str) -> Option<i64> {
    let sign = if rest.starts_with('-') { -1 } else { 1 };
    *rest = rest.strip_prefix(['-', '+']).unwrap_or(rest);
    let mut seconds = take_number(rest)? * 3600;
    for unit in [60, 1] {
        if let Some(after) = rest.strip_prefix(':') {
            *rest = after;
            seconds += take_number(rest)? * unit;
        }
    }
    Some(sign * seconds)
}

fn take_number(rest: &mut &str) -> Option<i64> {
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    // Five digits are more than any field of a rule needs.
    let number = if end <= 5 { rest[..end].parse().ok()? } else { return None };
    *rest = &rest[end..];
    Some(number)
}

fn take_change(rest: &mut &str) -> Option<Change> {
    *rest = rest.strip_prefix(',')?;
    let day = if let Some(after) = rest.strip_prefix('M') {
        *rest = after;
        let month = take_number(rest)?;
        *rest = rest.strip_prefix('.')?;
        let week = take_number(rest)?;
        *rest = rest.strip_prefix('.')?;
        let day = take_number(rest)?;
        let valid = (1..=12).contains(&month) && (1..=5).contains(&week) && day <= 6;
        valid.then_some(Day::Weekday { month, week, day })?
    } else if let Some(after) = rest.strip_prefix('J') {
        *rest = after;
        Day::Julian(take_number(rest)?)
    } else {
        Day::Ordinal(take_number(rest)?)
    };
    let mut second = 2 * 3600;
    if let Some(after) = rest.strip_prefix('/') {
        *rest = after;
        second = take_time(rest)?;
    }
    Some(Change { day, second })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_knows_summer_and_winter() {
        let check = |rule: &str, at: i64, hours: f64| {
            let zone = Zone::of_rule(rule).unwrap_or_else(|| panic!("{rule} is a rule"));
            assert_eq!(f64::from(zone.offset(at)) / 3600.0, hours, "{rule} at {at}");
        };
        check("UTC0", 0, 0.0);
        check("<+0545>-5:45", 0, 5.75);
        // Berlin changed at 01:00 UTC on 31 March 2024 and back at 01:00 UTC on 27 October 2024.
        let berlin = "CET-1CEST,M3.5.0,M10.5.0/3";
        check(berlin, 1_711_846_799, 1.0);
        check(berlin, 1_711_846_800, 2.0);
        check(berlin, 1_729_990_799, 2.0);
        check(berlin, 1_729_990_800, 1.0);
        // South of the equator summer spans the new year.
        let sydney = "AEST-10AEDT,M10.1.0,M4.1.0/3";
        check(sydney, 1_704_067_200, 11.0);
        check(sydney, 1_719_792_000, 10.0);
    }

    #[test]
    fn what_is_no_zone_is_refused_without_panic() {
        for text in ["", "X", "CET", "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.5.0", "CET-999999", "<+05"] {
            assert_eq!(Zone::of_rule(text), None, "{text}");
        }
        let mut seed = 7_u32;
        for length in 0..400 {
            let noise = (0..length).map(|_| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (seed >> 24) as u8
            });
            let bytes: Vec<u8> = b"TZif2".iter().copied().chain(noise).collect();
            let _ = Zone::of_file(&bytes);
        }
    }

    #[test]
    fn a_file_is_read() {
        let header = |times: u32, types: u32| {
            let mut bytes = b"TZif2".to_vec();
            bytes.extend([0; 15]);
            for count in [0, 0, 0, times, types, 4] {
                bytes.extend(count.to_be_bytes());
            }
            bytes
        };
        let mut bytes = header(0, 1);
        bytes.extend([0; 6 + 4]);
        bytes.extend(header(1, 2));
        bytes.extend(1000_i64.to_be_bytes());
        bytes.push(1);
        bytes.extend([0, 0, 0, 0, 0, 0]);
        bytes.extend(7200_i32.to_be_bytes());
        bytes.extend([1, 0]);
        bytes.extend(b"UTC\0\nXXX-3\n");
        let zone = Zone::of_file(&bytes).expect("it is a zone file");
        assert_eq!((zone.offset(0), zone.offset(999), zone.offset(1000)), (0, 0, 10_800));
    }
}
