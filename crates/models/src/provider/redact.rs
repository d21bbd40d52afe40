//! A key never comes back. A provider that repeats it (in an error, in the middle of an answer, encoded or not) must not get it
//! into a journal or onto a screen through us.

use mycel_abi::Secret;
use std::fmt;

/// What stands where a key stood.
const STARS: &str = "***";
/// Keys shorter than this are found in innocent text; real ones are several times as long.
const KEY_BYTES_MIN: usize = 8;

/// The forms of one key, longest first.
pub(super) struct Redactor {
    forms: Vec<Secret>,
}

impl fmt::Debug for Redactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Redactor(..)")
    }
}

impl Redactor {
    /// For this key: as it is, as it stands in an address or a JSON text, in hexadecimal digits, and in base64 wherever in a
    /// longer text it may begin.
    pub(super) fn new(key: Option<&Secret>) -> Self {
        let Some(key) = key.map(Secret::reveal).filter(|key| key.len() >= KEY_BYTES_MIN) else {
            return Self { forms: Vec::new() };
        };
        let bytes = key.as_bytes();
        let percent = |digits: &str| -> String {
            let escape = |byte: u8| {
                let half = |n: u8| char::from(digits.as_bytes()[usize::from(n)]);
                ['%', half(byte >> 4), half(byte & 15)]
            };
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
            let one = |byte: &u8| if plain(*byte) { vec![char::from(*byte)] } else { escape(*byte).to_vec() };
            bytes.iter().flat_map(one).collect()
        };
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let json = serde_json::Value::from(key).to_string();
        let mut forms: Vec<String> = vec![
            key.to_owned(),
            percent("0123456789ABCDEF"),
            percent("0123456789abcdef"),
            hex.to_uppercase(),
            hex,
            json[1..json.len() - 1].to_owned(),
        ];
        forms.extend((0..3).map(|offset| base64_core(bytes, offset)));
        let for_addresses: Vec<String> =
            forms.iter().map(|form| form.replace('+', "-").replace('/', "_")).collect();
        forms.extend(for_addresses);
        forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
        forms.dedup();
        Self { forms: forms.into_iter().map(Secret::new).collect() }
    }

    /// `text` with stars for the key.
    pub(super) fn clean(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for form in &self.forms {
            if text.contains(form.reveal()) {
                text = text.replace(form.reveal(), STARS);
            }
        }
        text
    }

    /// Bytes at the end of `text` that may be the beginning of a form.
    fn undecided(&self, text: &str) -> usize {
        let longest = self.forms.first().map_or(0, |form| form.reveal().len() - 1).min(text.len());
        let begins = |from: &usize| {
            text.is_char_boundary(*from)
                && self.forms.iter().any(|form| form.reveal().starts_with(&text[*from..]))
        };
        (text.len() - longest..text.len()).find(begins).map_or(0, |from| text.len() - from)
    }

    /// For text that comes in pieces.
    pub(super) fn stream(&self) -> Cleaned<'_> {
        Cleaned { redactor: self, held: String::new() }
    }
}

/// Cleans a text that comes in pieces: what may be the beginning of a key is held back until it is known.
#[derive(Debug)]
pub(super) struct Cleaned<'a> {
    redactor: &'a Redactor,
    held: String,
}

impl Cleaned<'_> {
    /// What can be shown now.
    pub(super) fn feed(&mut self, piece: &str) -> String {
        self.held.push_str(piece);
        let mut text = self.redactor.clean(&self.held);
        let tail = text.len() - self.redactor.undecided(&text);
        self.held = text.split_off(tail);
        text
    }
    /// The rest.
    pub(super) fn finish(&mut self) -> String {
        std::mem::take(&mut self.held)
    }
}

/// The characters of base64 that `bytes` give whatever stands before (`offset` bytes into a group of three) and behind them.
fn base64_core(bytes: &[u8], offset: usize) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bit = |at: usize| bytes[at / 8] >> (7 - at % 8) & 1;
    // The first group of six bits that lies in `bytes` whole.
    let first = (6 - offset * 8 % 6) % 6;
    let groups = (bytes.len() * 8 - first) / 6;
    let value = |group: usize| (0..6).fold(0, |value, n| value << 1 | bit(first + group * 6 + n));
    (0..groups).map(|group| char::from(DIGITS[usize::from(value(group))])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "canary-0123/+=ab";

    fn check(text: &str, expect: &str) {
        let key = Secret::new(KEY);
        let redactor = Redactor::new(Some(&key));
        assert_eq!(redactor.clean(text), expect, "{text}");
        // The same in pieces of every size.
        for size in 1..=text.len() {
            let mut stream = redactor.stream();
            let chars: Vec<char> = text.chars().collect();
            let mut out: String =
                chars.chunks(size).map(|piece| stream.feed(&piece.iter().collect::<String>())).collect();
            out.push_str(&stream.finish());
            assert_eq!(out, expect, "{text} in pieces of {size}");
        }
    }

    #[test]
    fn every_form_of_a_key_is_covered() {
        check("bad key canary-0123/+=ab!", "bad key ***!");
        check("canary-0123/+=abcanary-0123/+=ab", "******");
        check("?key=canary-0123%2F%2B%3Dab&x", "?key=***&x");
        check("?key=canary-0123%2f%2b%3dab&x", "?key=***&x");
        check("63616e6172792d303132332f2b3d6162", "***");
        check("canary-0123/+= but not it", "canary-0123/+= but not it");
        check("canary, \u{e9}canary", "canary, \u{e9}canary");
        check("", "");
    }

    #[test]
    fn base64_is_found_wherever_it_begins() {
        // Of `KEY`, `x` + `KEY` and `xy` + `KEY`, with something behind; as any encoder gives them.
        check("Y2FuYXJ5LTAxMjMvKz1hYg==", "***g==");
        check("eGNhbmFyeS0wMTIzLys9YWI=", "eG***I=");
        check("eHljYW5hcnktMDEyMy8rPWFi", "eHl***");
        check("Y2FuYXJ5LTAxMjMvKz1hYg", "***g");
    }

    #[test]
    fn nothing_is_covered_without_a_key_or_for_one_that_is_too_short() {
        assert_eq!(Redactor::new(None).clean("canary"), "canary");
        assert_eq!(Redactor::new(Some(&Secret::new("x"))).clean("xxx"), "xxx");
    }
}
