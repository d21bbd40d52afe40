//! Text patterns of rules: `log|diff|sh*`.
//!
//! Most alternatives are plain words, and a rule may list a hundred of them. They stand sorted, apart from those with a
//! wildcard, so that one look tells whether a text is among them.

use crate::capability::Token;

/// Alternatives of a text pattern. `*` any text, `?` one character, a backslash takes the meaning away.
#[derive(Debug, Clone, Default)]
pub(super) struct Text {
    /// Sorted.
    plain: Vec<String>,
    wild: Vec<Vec<Token>>,
}

impl Text {
    pub(super) fn new(pattern: &str) -> Self {
        let mut text = Self::default();
        for tokens in alternatives(pattern) {
            match literal(&tokens) {
                Some(plain) => text.plain.push(plain),
                None => text.wild.push(tokens),
            }
        }
        text.plain.sort();
        text
    }
    pub(super) fn matches(&self, text: &str) -> bool {
        self.plain.binary_search_by(|plain| plain.as_str().cmp(text)).is_ok()
            || self.wild.iter().any(|pattern| wild(pattern, text))
    }
    /// The alternatives without a wildcard.
    pub(super) fn plain(&self) -> &[String] {
        &self.plain
    }
    /// Whether an alternative has a wildcard.
    pub(super) fn is_wild(&self) -> bool {
        !self.wild.is_empty()
    }
}

pub(super) fn any(patterns: &[Text], text: &str) -> bool {
    patterns.iter().any(|pattern| pattern.matches(text))
}

fn alternatives(pattern: &str) -> Vec<Vec<Token>> {
    let mut alternatives = Vec::new();
    let mut current = Vec::new();
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        current.push(match c {
            '|' => {
                alternatives.push(std::mem::take(&mut current));
                continue;
            }
            '*' => Token::Many,
            '?' => Token::One,
            '\\' => Token::Is(chars.next().unwrap_or('\\') as u32),
            c => Token::Is(c as u32),
        });
    }
    alternatives.push(current);
    alternatives
}

/// The one text that the tokens stand for, if they hold no wildcard and no byte that is not UTF-8.
pub(super) fn literal(tokens: &[Token]) -> Option<String> {
    let character = |token: &Token| match token {
        Token::Is(c) => char::from_u32(*c),
        Token::One | Token::Many => None,
    };
    tokens.iter().map(character).collect()
}

/// Classic matching with one place to come back to, so linear times the number of stars.
pub(super) fn wild(pattern: &[Token], text: &str) -> bool {
    let (mut at, mut rest) = (0, text);
    let mut back: Option<(usize, &str)> = None;
    loop {
        let next = rest.chars().next();
        match (pattern.get(at), next) {
            (Some(Token::Many), _) => {
                back = Some((at, rest));
                at += 1;
                continue;
            }
            (None, None) => return true,
            (Some(token), Some(c)) if *token == Token::One || *token == Token::Is(c as u32) => {
                rest = &rest[c.len_utf8()..];
                at += 1;
                continue;
            }
            _ => {}
        }
        let Some((star, from)) = back else { return false };
        let Some(c) = from.chars().next() else { return false };
        rest = &from[c.len_utf8()..];
        back = Some((star, rest));
        at = star + 1;
    }
}
