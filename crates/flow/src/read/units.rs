//! Time, counts and money as people write them. All of them are whole numbers: no rounding comes between a person and their
//! money. Each has one shortest form, which is read back to the same number.

const MILLISECONDS: &[(&str, u64)] =
    &[("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1)];

/// Milliseconds of `500ms`, `30s`, `5m`, `2h`, `3d`.
pub(crate) fn duration(text: &str) -> Result<u64, String> {
    let what = || format!("`{text}` is no time: write 500ms, 30s, 5m, 2h or 3d");
    let (digits, unit) = text.split_at(text.bytes().take_while(u8::is_ascii_digit).count());
    let (_, factor) = MILLISECONDS.iter().find(|(name, _)| *name == unit).ok_or_else(what)?;
    let number: u64 = digits.parse().map_err(|_| what())?;
    number.checked_mul(*factor).ok_or_else(|| format!("`{text}` is too long a time"))
}

pub(crate) fn print_duration(ms: u64) -> String {
    if ms == 0 {
        return "0s".to_owned();
    }
    let fits = MILLISECONDS.iter().find(|(_, factor)| ms.is_multiple_of(*factor));
    fits.map_or_else(|| format!("{ms}ms"), |(unit, factor)| format!("{}{unit}", ms / factor))
}

/// `1000`, `400k`, `1.5M`.
pub(crate) fn count(text: &str) -> Result<u64, String> {
    let what = || format!("`{text}` is no count: write a whole number, 400k or 1.5M");
    let (digits, places) = match text.as_bytes().last() {
        Some(b'k') => (&text[..text.len() - 1], 3),
        Some(b'M') => (&text[..text.len() - 1], 6),
        _ => (text, 0),
    };
    decimal(digits, places).ok_or_else(what)
}

pub(crate) fn print_count(number: u64) -> String {
    let plain = number.to_string();
    let forms = [(3, "k"), (6, "M")].map(|(places, suffix)| print_decimal(number, places) + suffix);
    let shortest = forms.into_iter().min_by_key(String::len);
    shortest.filter(|form| form.len() <= plain.len() && number >= 1000).unwrap_or(plain)
}

/// Millionths of `2`, `2.0`, `0.25`, with at most six decimals.
pub(crate) fn money(text: &str) -> Result<u64, String> {
    decimal(text, 6).ok_or_else(|| {
        format!("`{text}` is no amount: write dollars such as 2 or 0.25, with at most 6 decimals")
    })
}

pub(crate) fn print_money(microusd: u64) -> String {
    print_decimal(microusd, 6)
}

/// `text` times ten to the power of `places`, if that is whole.
fn decimal(text: &str, places: usize) -> Option<u64> {
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(w, f)| (w, Some(f)));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || fraction.is_some_and(|f| !digits(f) || f.len() > places) {
        return None;
    }
    format!("{whole}{:0<places$}", fraction.unwrap_or_default()).parse().ok()
}

fn print_decimal(number: u64, places: u32) -> String {
    let unit = 10u64.pow(places);
    let fraction = format!("{:0width$}", number % unit, width = places as usize);
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() { (number / unit).to_string() } else { format!("{}.{fraction}", number / unit) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_one_shortest_form() {
        let check = |read: fn(&str) -> Result<u64, String>,
                     print: fn(u64) -> String,
                     text: &str,
                     number: u64,
                     form: &str| {
            assert_eq!(read(text), Ok(number), "{text}");
            assert_eq!(print(number), form, "{text}");
            assert_eq!(read(form), Ok(number), "{form}");
        };
        check(duration, print_duration, "500ms", 500, "500ms");
        check(duration, print_duration, "90s", 90_000, "90s");
        check(duration, print_duration, "60s", 60_000, "1m");
        check(duration, print_duration, "72h", 259_200_000, "3d");
        check(duration, print_duration, "0ms", 0, "0s");
        check(count, print_count, "400k", 400_000, "400k");
        check(count, print_count, "1500000", 1_500_000, "1.5M");
        check(count, print_count, "1500", 1500, "1.5k");
        check(count, print_count, "1234", 1234, "1234");
        check(count, print_count, "0.5k", 500, "500");
        check(count, print_count, "0", 0, "0");
        check(money, print_money, "2.0", 2_000_000, "2");
        check(money, print_money, "0.25", 250_000, "0.25");
        check(money, print_money, "0.000001", 1, "0.000001");
        for number in [u64::MAX, u64::MAX - 1, 999, 1000, 1001, 123_456_789] {
            assert_eq!(count(&print_count(number)), Ok(number));
            assert_eq!(money(&print_money(number)), Ok(number));
            assert_eq!(duration(&print_duration(number)), Ok(number));
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["", "s", "5", "5 m", "-5s", "1.5h", "5min", "18446744073709551615d"] {
            assert!(duration(text).is_err(), "{text}");
        }
        for text in ["", "k", "-1", "1.2345k", "1.5", "1e3", "4K", "99999999999999999M"] {
            assert!(count(text).is_err(), "{text}");
        }
        for text in ["", "$2", "-1", "0.0000001", "1.", ".5", "1e3", "99999999999999999999"] {
            assert!(money(text).is_err(), "{text}");
        }
    }
}
