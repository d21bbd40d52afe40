//! A secret never comes back. Whoever it was sent to may repeat it (in an error, in the middle of an answer, encoded or not), and
//! must not get it into a journal or onto a screen through us.

use crate::Secret;
use serde_json::Value;
use std::fmt;

/// What stands where a key stood.
const STARS: &str = "***";
/// Secrets shorter than this are found in innocent text; real ones are several times as long.
pub const REDACTED_BYTES_MIN: usize = 8;
/// Bytes of a secret at the edge of a text that was cut there; fewer are found in innocent text.
const EDGE_BYTES_MIN: usize = 4;

/// The forms of one secret, longest first, and what stands in their place.
pub struct Redactor {
    forms: Vec<Secret>,
    instead: String,
}

impl fmt::Debug for Redactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Redactor(..)")
    }
}

impl Redactor {
    /// For this key: as it is, as it stands in an address or a JSON text, in hexadecimal digits, and in base64 wherever in a
    /// longer text it may begin.
    pub fn new(key: Option<&Secret>) -> Self {
        let Some(key) = key.map(Secret::reveal).filter(|key| key.len() >= REDACTED_BYTES_MIN) else {
            return Self { forms: Vec::new(), instead: STARS.to_owned() };
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
        forms.retain(|form| form.len() >= REDACTED_BYTES_MIN);
        Self { forms: forms.into_iter().map(Secret::new).collect(), instead: STARS.to_owned() }
    }

    /// The same with other words in the place of the secret.
    pub fn with(mut self, instead: impl Into<String>) -> Self {
        self.instead = instead.into();
        self
    }

    /// `text` with stars for the secret.
    pub fn clean(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for form in &self.forms {
            if text.contains(form.reveal()) {
                text = text.replace(form.reveal(), &self.instead);
            }
        }
        text
    }

    /// As [`clean`](Self::clean), for a text that may be a piece of a longer one: a part of the secret at its beginning or end
    /// goes too.
    pub fn clean_piece(&self, text: &str) -> String {
        let mut text = self.clean(text);
        if let Some(bytes) = self.edge(&text, |text, form, n| text.ends_with(form.get(..n)?).then_some(n)) {
            text.truncate(text.len() - bytes);
            text.push_str(&self.instead);
        }
        let of_end = |text: &str, form: &str, n| text.starts_with(form.get(form.len() - n..)?).then_some(n);
        if let Some(bytes) = self.edge(&text, of_end) {
            text.replace_range(..bytes, &self.instead);
        }
        text
    }

    /// The most bytes of a form that stand at an edge of `text`.
    fn edge(&self, text: &str, at: impl Fn(&str, &str, usize) -> Option<usize>) -> Option<usize> {
        let of = |form: &Secret| {
            let form = form.reveal();
            let most = (form.len() - 1).min(text.len());
            (EDGE_BYTES_MIN..=most).rev().find_map(|n| at(text, form, n))
        };
        self.forms.iter().filter_map(of).max()
    }

    /// Every text of a JSON value, and every name in it.
    pub fn clean_value(&self, value: &mut Value) {
        match value {
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
            Value::String(text) => *text = self.clean_piece(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.clean_value(item)),
            Value::Object(fields) => {
                let old = std::mem::take(fields);
                fields.extend(old.into_iter().map(|(name, mut value)| {
                    self.clean_value(&mut value);
                    (self.clean(&name), value)
                }));
            }
        }
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
    pub fn stream(&self) -> Cleaned<'_> {
        Cleaned { redactor: self, held: String::new() }
    }
}

/// Cleans a text that comes in pieces: what may be the beginning of a key is held back until it is known.
#[derive(Debug)]
pub struct Cleaned<'a> {
    redactor: &'a Redactor,
    held: String,
}

impl Cleaned<'_> {
    /// What can be shown now.
    pub fn feed(&mut self, piece: &str) -> String {
        self.held.push_str(piece);
        let mut text = self.redactor.clean(&self.held);
        let tail = text.len() - self.redactor.undecided(&text);
        self.held = text.split_off(tail);
        text
    }
    /// The rest.
    pub fn finish(&mut self) -> String {
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
    fn what_was_cut_inside_a_key_is_covered_too() {
        let check = |text: &str, expect: &str| {
            let redactor = Redactor::new(Some(&Secret::new(KEY))).with("vault:KEY");
            assert_eq!(redactor.clean_piece(text), expect, "{text}");
        };
        check("it is canary-0123/+=ab.", "it is vault:KEY.");
        check("it is canary-012", "it is vault:KEY");
        check("3/+=ab and more", "vault:KEY and more");
        check("it is can", "it is can");
        check("canary", "vault:KEY");
        let redactor = Redactor::new(Some(&Secret::new(KEY))).with("vault:KEY");
        let mut value = serde_json::json!({ KEY: [{ "a": "x canary-0123/+=ab" }, 7, null] });
        redactor.clean_value(&mut value);
        assert_eq!(value, serde_json::json!({ "vault:KEY": [{ "a": "x vault:KEY" }, 7, null] }));
    }

    #[test]
    fn nothing_is_covered_without_a_key_or_for_one_that_is_too_short() {
        assert_eq!(Redactor::new(None).clean("canary"), "canary");
        assert_eq!(Redactor::new(Some(&Secret::new("x"))).clean("xxx"), "xxx");
    }
}
