//! A value that must not be seen, and its name where a text stands for it.

use std::fmt;
use zeroize::Zeroize;

/// A secret: it cannot be printed, serialised or compared by accident. There is no `Serialize` for it on purpose,
/// so a struct that holds one cannot enter the journal or a prompt.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    pub fn new(value: impl Into<String>) -> Self {
        Self(value.into())
    }
    /// The value itself, for the one place that sends it where it belongs.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        // What the compiler copied elsewhere stays; the allocation that is ours does not outlive us in clear.
        self.0.zeroize();
    }
}

/// Where a text names a secret: `vault:NAME`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mention<'a> {
    /// Where `vault:` begins.
    pub at: usize,
    /// What follows it, up to where a word ends.
    pub name: &'a str,
    /// Whether that is a name: letters, digits, `-` and `_`.
    pub is_name: bool,
}

impl Mention<'_> {
    /// Where its name ends.
    pub fn end(&self) -> usize {
        self.at + VAULT.len() + self.name.len()
    }
}

/// What a secret is named by.
const VAULT: &str = "vault:";

/// Every `vault:` of a text that stands as a word of its own.
pub fn mentions(text: &str) -> Vec<Mention<'_>> {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    // The ends of a word in a sentence, in JSON, in a form and in XML.
    let ends = |c: char| c.is_whitespace() || "\"'`,;)]}&<\\".contains(c);
    let begins = |at: &usize| !text[..*at].chars().next_back().is_some_and(part);
    let mention = |at: usize| {
        let name = text[at + VAULT.len()..].split(ends).next().unwrap_or_default();
        Mention { at, name, is_name: !name.is_empty() && name.chars().all(part) }
    };
    let all = text.match_indices(VAULT).map(|(at, _)| at).filter(begins).map(mention);
    // `vault: ...` in a sentence names no secret, unless it is all of the text.
    all.filter(|found| !found.name.is_empty() || (found.at == 0 && text.trim() == VAULT)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_named_by_words() {
        let check = |text: &str, expect: &[&str]| {
            let found: Vec<&str> =
                mentions(text).into_iter().filter(|it| it.is_name).map(|it| &text[it.at..it.end()]).collect();
            assert_eq!(found, expect, "{text}");
        };
        check("vault:KEY", &["vault:KEY"]);
        check("Bearer vault:A-b_1, vault:C", &["vault:A-b_1", "vault:C"]);
        check("{\"key\":\"vault:KEY\"}", &["vault:KEY"]);
        check("token=vault:KEY&x=1", &["vault:KEY"]);
        check("<token>vault:KEY</token>", &["vault:KEY"]);
        check("myvault:KEY vault:a/b vault: vault:{{ x }}", &[]);
        check("vault:", &[]);
    }
}
