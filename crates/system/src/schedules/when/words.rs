//! The words of a text, each with its column, and mistakes that name it.

use super::WhenError;
use crate::schedules::WHEN_BYTES_MAX;

/// A text that is read word by word.
#[derive(Debug)]
pub(super) struct Words<'a> {
    text: &'a str,
    /// Where the next word is looked for, in bytes.
    at: usize,
    /// Where the last word began.
    last: usize,
}

impl<'a> Words<'a> {
    pub(super) fn new(text: &'a str) -> Result<Self, WhenError> {
        let words = Self { text: text.trim_end(), at: 0, last: 0 };
        if text.len() > WHEN_BYTES_MAX {
            let short: String = text.chars().take(40).collect();
            let text = format!("{short}...");
            let message = format!("it has more than {WHEN_BYTES_MAX} bytes");
            return Err(WhenError { text, column: 1, message, hint: "say less".to_owned() });
        }
        if let Some(at) = text.find(char::is_control) {
            return Err(words.wrong_at(
                words.column(at),
                "a control character".to_owned(),
                "write it in one line",
            ));
        }
        Ok(words)
    }

    fn column(&self, byte: usize) -> usize {
        self.text.get(..byte).unwrap_or(self.text).chars().count() + 1
    }

    fn skip_space(&mut self) {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start().len();
    }

    /// The next word, whose letters may be large or small. `what` says what should stand there.
    pub(super) fn word(&mut self, what: &str, hint: &str) -> Result<String, WhenError> {
        Ok(self.word_as_written(what, hint)?.to_ascii_lowercase())
    }

    pub(super) fn word_as_written(&mut self, what: &str, hint: &str) -> Result<String, WhenError> {
        self.take(|c| c.is_whitespace() || c == ',', what, hint)
    }

    /// The next word, commas and all.
    pub(super) fn field(&mut self, what: &str, hint: &str) -> Result<String, WhenError> {
        self.take(char::is_whitespace, what, hint)
    }

    fn take(&mut self, ends: impl Fn(char) -> bool, what: &str, hint: &str) -> Result<String, WhenError> {
        let before = self.at;
        self.skip_space();
        let rest = &self.text[self.at..];
        let end = rest.find(ends).unwrap_or(rest.len());
        if end == 0 {
            let at = if rest.is_empty() { before } else { self.at };
            return Err(self.wrong_at(self.column(at), format!("{what} is missing"), hint));
        }
        (self.last, self.at) = (self.at, self.at + end);
        Ok(rest[..end].to_owned())
    }

    /// Whether a comma follows; it is taken.
    pub(super) fn comma(&mut self) -> bool {
        let before = self.at;
        self.skip_space();
        let is_comma = self.text[self.at..].starts_with(',');
        self.at = if is_comma { self.at + 1 } else { before };
        is_comma
    }

    /// What is left, taken apart at `, `: each part with its column.
    pub(super) fn rest_by_comma(&mut self) -> Vec<(usize, &'a str)> {
        let text = self.text;
        let mut parts = Vec::new();
        let mut from = self.at;
        for part in text[from..].split(", ") {
            let lead = part.len() - part.trim_start().len();
            parts.push((self.column(from + lead), part.trim()));
            from += part.len() + 2;
        }
        self.at = text.len();
        parts
    }

    /// Nothing may follow.
    pub(super) fn end(&mut self) -> Result<(), WhenError> {
        self.skip_space();
        let rest = &self.text[self.at..];
        match rest.split_whitespace().next() {
            None => Ok(()),
            Some(word) => {
                let hint = "several times or days have a comma between them";
                Err(self.wrong_at(self.column(self.at), format!("`{word}` stands after the end"), hint))
            }
        }
    }

    /// A mistake in the word that was read last.
    pub(super) fn wrong(&self, message: String, hint: &str) -> WhenError {
        self.wrong_at(self.column(self.last), message, hint)
    }

    pub(super) fn wrong_at(&self, column: usize, message: String, hint: &str) -> WhenError {
        WhenError { text: self.text.to_owned(), column, message, hint: hint.to_owned() }
    }

    /// A word that is none of the known ones.
    pub(super) fn unknown(&self, word: &str, is: &str, known: &[&str], hint: &str) -> WhenError {
        let near = known.iter().min_by_key(|known| strsim::levenshtein(known, word));
        let near = near.filter(|near| strsim::levenshtein(near, word) <= 2);
        let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        self.wrong(format!("`{word}` is {is}{near}"), hint)
    }
}
