//! Numbers as people read them.

use crate::term::zone::Zone;
use mycel_abi::{Budget, Cost, Millis};

/// `1.5 MB`: decimal units, as discs and file managers use them.
pub fn bytes(count: u64) -> String {
    const UNITS: [&str; 6] = ["kB", "MB", "GB", "TB", "PB", "EB"];
    if count < 1000 {
        return format!("{count} B");
    }
    let mut value = count as f64;
    let mut unit = 0;
    for (at, _) in UNITS.iter().enumerate() {
        value /= 1000.0;
        unit = at;
        // 999.95 would be shown as 1000.0.
        if value < 999.95 {
            break;
        }
    }
    format!("{value:.1} {}", UNITS[unit])
}

/// `$0.0123`: as many places as the amount needs to be seen, two at least.
pub fn money(microusd: u64) -> String {
    let (whole, part) = (microusd / 1_000_000, microusd % 1_000_000);
    let digits = format!("{part:06}");
    let shown = digits.trim_end_matches('0');
    format!("${whole}.{shown:0<2}")
}

/// `12 ms`, `1.2 s`, `3 min 20 s`, `2 h 5 min`.
pub fn duration(ms: u64) -> String {
    let seconds = ms / 1000;
    match ms {
        0..=999 => format!("{ms} ms"),
        1000..=59_949 => format!("{:.1} s", ms as f64 / 1000.0),
        59_950..=3_599_999 => two(seconds.max(60) / 60, "min", seconds.max(60) % 60, "s"),
        3_600_000..=86_399_999 => two(seconds / 3600, "h", seconds / 60 % 60, "min"),
        _ => two(seconds / 86_400, "d", seconds / 3600 % 24, "h"),
    }
}

fn two(large: u64, large_unit: &str, small: u64, small_unit: &str) -> String {
    if small == 0 {
        return format!("{large} {large_unit}");
    }
    format!("{large} {large_unit} {small} {small_unit}")
}

/// `12 s ago`, `3 h ago`, `in 5 min`: the largest unit is enough.
pub fn ago(at: Millis, now: Millis) -> String {
    let distance = now.abs_diff(at) / 1000;
    let words = match distance {
        0..=1 => return "just now".into(),
        2..=59 => format!("{distance} s"),
        60..=3599 => format!("{} min", distance / 60),
        3600..=86_399 => format!("{} h", distance / 3600),
        _ => format!("{} d", distance / 86_400),
    };
    if at <= now { format!("{words} ago") } else { format!("in {words}") }
}

/// `2026-03-04 15:06:07 +01:00` in the given zone.
pub fn time(at: Millis, zone: &Zone) -> String {
    let seconds = i64::try_from(at / 1000).unwrap_or(i64::MAX / 2);
    let offset = zone.offset(seconds);
    let local = seconds + i64::from(offset);
    let (year, month, day) = civil(local.div_euclid(86_400));
    let second = local.rem_euclid(86_400);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    let sign = if offset < 0 { '-' } else { '+' };
    let (zone_hour, zone_minute) = (offset.abs() / 3600, offset.abs() / 60 % 60);
    format!(
        "{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02} {sign}{zone_hour:02}:{zone_minute:02}"
    )
}

/// Year, month and day of a day since 1970 in the Gregorian calendar.
pub(crate) fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

/// `1 call`, `2 calls`.
pub fn count(number: u64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// What was spent, without the parts that are zero and without the time: `3 calls`, `1,234 tokens`, `$0.01`.
pub fn cost(cost: &Cost) -> Vec<String> {
    let mut parts = vec![count(cost.tool_calls, "call", "calls")];
    if cost.model_calls > 0 {
        parts.push(count(cost.model_calls, "model call", "model calls"));
    }
    if cost.tokens > 0 {
        parts.push(format!("{} tokens", thousands(cost.tokens)));
    }
    if cost.money_microusd > 0 {
        parts.push(money(cost.money_microusd));
    }
    parts
}

/// The bounds in force, as `at most $1.00, 50 calls`.
pub fn bounds(budget: &Budget) -> Option<String> {
    let parts: Vec<String> = [
        budget.money_microusd.map(money),
        budget.tokens.map(|n| format!("{} tokens", thousands(n))),
        budget.model_calls.map(|n| count(n, "model call", "model calls")),
        budget.tool_calls.map(|n| count(n, "call", "calls")),
        budget.wall_ms.map(duration),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!parts.is_empty()).then(|| format!("at most {}", parts.join(", ")))
}

/// `1,234,567`.
pub fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// The first characters of an id: enough to tell a person's runs apart, since the first ten are the time.
pub fn short_id(id: &str) -> &str {
    id.get(..10).unwrap_or(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_read_well() {
        for (count, text) in [
            (0, "0 B"),
            (999, "999 B"),
            (1000, "1.0 kB"),
            (999_949, "999.9 kB"),
            (999_950, "1.0 MB"),
            (u64::MAX, "18.4 EB"),
        ] {
            assert_eq!(bytes(count), text);
        }
        for (amount, text) in [(0, "$0.00"), (12_300, "$0.0123"), (1_500_000, "$1.50"), (1, "$0.000001")] {
            assert_eq!(money(amount), text);
        }
        for (ms, text) in [
            (0, "0 ms"),
            (999, "999 ms"),
            (1000, "1.0 s"),
            (59_949, "59.9 s"),
            (59_950, "1 min"),
            (200_000, "3 min 20 s"),
            (7_500_000, "2 h 5 min"),
            (90_000_000, "1 d 1 h"),
        ] {
            assert_eq!(duration(ms), text);
        }
        assert_eq!(thousands(1_234_567), "1,234,567");
    }

    #[test]
    fn times_read_well() {
        assert_eq!(time(0, &Zone::utc()), "1970-01-01 00:00:00 +00:00");
        assert_eq!(time(1_709_210_096_000, &Zone::utc()), "2024-02-29 12:34:56 +00:00");
        assert_eq!(time(1_709_210_096_000, &Zone::fixed(-12_600)), "2024-02-29 09:04:56 -03:30");
        for (at, text) in
            [(100_000, "just now"), (40_000, "1 min ago"), (95_000, "5 s ago"), (4_000_000, "in 1 h")]
        {
            assert_eq!(ago(at, 100_000), text);
        }
        let _ = time(u64::MAX, &Zone::utc());
    }
}
