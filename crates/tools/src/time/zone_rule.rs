//! The rule at the end of a zone file, for the years after its table: `CET-1CEST,M3.5.0,M10.5.0/3`.
//!
//! Only the form `Mmonth.week.day` is read, which every zone with a summer time uses today; a rule in another form is
//! left out, and the table's last offset holds.

use super::calendar;

const DAY_S: i64 = 86_400;

/// The seconds east of UTC that the rule gives at `unix_s`.
pub(super) fn offset(footer: &[u8], unix_s: i64) -> Option<i32> {
    let text = std::str::from_utf8(footer).ok()?.trim_matches('\n');
    let mut parts = text.split(',');
    let (standard, summer) = names(parts.next()?)?;
    let (Some(summer), Some(start), Some(end)) = (summer, parts.next(), parts.next()) else {
        return Some(standard);
    };
    let year = calendar::year(unix_s, standard);
    let begins = change(start, year)? - i64::from(standard);
    let ends = change(end, year)? - i64::from(summer);
    let inside =
        if begins < ends { (begins..ends).contains(&unix_s) } else { !(ends..begins).contains(&unix_s) };
    Some(if inside { summer } else { standard })
}

/// `CET-1CEST` or `<+0330>-3:30`: the offsets are west of UTC; summer is an hour more unless it says otherwise.
fn names(text: &str) -> Option<(i32, Option<i32>)> {
    let (standard, rest) = offset_after_name(text)?;
    let standard = standard?;
    if rest.is_empty() {
        return Some((standard, None));
    }
    let (summer, _) = offset_after_name(rest)?;
    Some((standard, Some(summer.unwrap_or(standard + 3600))))
}

fn offset_after_name(text: &str) -> Option<(Option<i32>, &str)> {
    let rest = match text.strip_prefix('<') {
        Some(quoted) => quoted.split_once('>')?.1,
        None => text.trim_start_matches(|c: char| c.is_ascii_alphabetic()),
    };
    let end = rest.find(|c: char| !(c.is_ascii_digit() || "+-:".contains(c))).unwrap_or(rest.len());
    let (number, rest) = rest.split_at(end);
    if number.is_empty() {
        return Some((None, rest));
    }
    Some((Some(-i32::try_from(seconds(number)?).ok()?), rest))
}

/// `-3:30` or `2:00:00` in seconds.
fn seconds(text: &str) -> Option<i64> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let mut sum = 0_i64;
    for (part, unit) in digits.split(':').zip([3600, 60, 1]) {
        sum += part.parse::<u16>().ok().map(i64::from)? * unit;
    }
    Some(sign * sum)
}

/// The local second at which a change of this year happens: `M3.5.0/2`, the fifth week meaning the last.
fn change(text: &str, year: i64) -> Option<i64> {
    let (date, time) = text.split_once('/').unwrap_or((text, "2"));
    let mut fields = date.strip_prefix('M')?.split('.').map(|field| field.parse::<i64>().ok());
    let (month, week, weekday) = (fields.next()??, fields.next()??, fields.next()??);
    if !(1..=12).contains(&month) || !(1..=5).contains(&week) || !(0..=6).contains(&weekday) {
        return None;
    }
    let first = calendar::days(year, month, 1);
    let next_month =
        if month == 12 { calendar::days(year + 1, 1, 1) } else { calendar::days(year, month + 1, 1) };
    // Day 0 of the count was a Thursday, and 0 is Sunday here.
    let first_weekday = (first + 4).rem_euclid(7);
    let mut day = first + (weekday - first_weekday).rem_euclid(7) + (week - 1) * 7;
    if day >= next_month {
        day -= 7;
    }
    Some(day * DAY_S + seconds(time)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_followed() {
        let check = |rule: &str, unix_s: i64, expect: Option<i32>| {
            assert_eq!(offset(rule.as_bytes(), unix_s), expect, "{rule} {unix_s}");
        };
        let berlin = "\nCET-1CEST,M3.5.0,M10.5.0/3\n";
        // 29 March 2026 01:00 UTC and 25 October 2026 01:00 UTC.
        check(berlin, 1_774_745_999, Some(3600));
        check(berlin, 1_774_746_000, Some(7200));
        check(berlin, 1_792_889_999, Some(7200));
        check(berlin, 1_792_890_000, Some(3600));
        let sydney = "AEST-10AEDT,M10.1.0,M4.1.0/3";
        check(sydney, 1_767_225_600, Some(39_600));
        check(sydney, 1_782_907_200, Some(36_000));
        check("<+0330>-3:30", 0, Some(12_600));
        check("EST5", 0, Some(-18_000));
        check("", 0, None);
        check("X,M1", 0, None);
        check("A1B,M13.1.0,M1.1.1", 0, None);
    }
}
