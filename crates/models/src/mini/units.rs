//! Sizes and spans of time as the bundled model reads and writes them: `1.5MB`, `2w`.
//!
//! A tiny model copies `2` and `w` well and multiplies badly, so the arithmetic is done here.

const BYTES: &[(&str, u64)] =
    &[("TB", 1_000_000_000_000), ("GB", 1_000_000_000), ("MB", 1_000_000), ("KB", 1_000), ("B", 1)];
const DAY_MS: u64 = 86_400_000;
/// A month counts 30 days and a year 365, as in the rules of the reactive tier.
const MILLIS: &[(&str, u64)] = &[
    ("y", 365 * DAY_MS),
    ("mo", 30 * DAY_MS),
    ("w", 7 * DAY_MS),
    ("d", DAY_MS),
    ("h", 3_600_000),
    ("m", 60_000),
    ("s", 1_000),
    ("ms", 1),
];

/// `KB` and the like as a pattern for a grammar.
pub(crate) const BYTES_PATTERN: &str = r"^[0-9]{1,6}(\.[0-9]{1,3})?(B|KB|MB|GB|TB)$";
pub(crate) const MILLIS_PATTERN: &str = r"^[0-9]{1,6}(\.[0-9]{1,2})?(ms|s|m|h|d|w|mo|y)$";

pub(crate) fn bytes(text: &str) -> Option<u64> {
    times(text, BYTES)
}

pub(crate) fn millis(text: &str) -> Option<u64> {
    times(text, MILLIS)
}

/// The number of days, begun ones counted whole.
pub(crate) fn days(text: &str) -> Option<u64> {
    millis(text).map(|ms| ms.div_ceil(DAY_MS))
}

/// The shortest exact way to write it.
pub(crate) fn bytes_text(count: u64) -> String {
    text(count, BYTES)
}

pub(crate) fn millis_text(ms: u64) -> String {
    // Weeks and months are exact only now and then, and days read as well.
    let units: Vec<(&str, u64)> =
        MILLIS.iter().copied().filter(|(unit, _)| !matches!(*unit, "w" | "mo")).collect();
    text(ms, &units)
}

fn times(text: &str, units: &[(&str, u64)]) -> Option<u64> {
    let at = text.find(|c: char| c.is_ascii_alphabetic())?;
    let (number, unit) = text.split_at(at);
    let factor = units.iter().find(|(name, _)| *name == unit)?.1;
    let number: f64 = number.parse().ok()?;
    let value = number * factor as f64;
    (value.is_finite() && (0.0..9e15).contains(&value)).then(|| value.round() as u64)
}

fn text(count: u64, units: &[(&str, u64)]) -> String {
    let exact = units.iter().find(|(_, factor)| count >= *factor && count.is_multiple_of(*factor));
    let (unit, factor) = exact.or(units.last()).copied().unwrap_or(("", 1));
    format!("{}{unit}", count / factor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_there_and_back() {
        let check = |text: &str, expect: Option<u64>| assert_eq!(bytes(text), expect, "{text}");
        check("1MB", Some(1_000_000));
        check("1.5GB", Some(1_500_000_000));
        check("10B", Some(10));
        check("MB", None);
        check("1XB", None);
        check("999999TB", None);
        assert_eq!(millis("2w"), Some(14 * DAY_MS));
        assert_eq!(millis("30m"), Some(1_800_000));
        assert_eq!(days("36h"), Some(2));
        assert_eq!(days("1mo"), Some(30));
        assert_eq!(bytes_text(1_000_000), "1MB");
        assert_eq!(bytes_text(1_500), "1500B");
        assert_eq!(bytes_text(0), "0B");
        assert_eq!(millis_text(14 * DAY_MS), "14d");
        assert_eq!(millis_text(1_800_000), "30m");
        assert_eq!(millis_text(0), "0ms");
    }
}
