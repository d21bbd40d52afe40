//! From a goal's text to tokens.
//!
//! Splitting is the only place that looks at characters. What a person put in quotes is one token that no keyword
//! matches; case is folded for keywords only and kept in `raw`, because a path or a pattern is the person's own.
//! Punctuation inside a goal stays as a token of its own, so that a second sentence can never be read over.

/// Tokens of one goal that are looked at; a longer text is a task description, not an everyday goal.
pub(crate) const TOKENS_MAX: usize = 64;

/// How a token stood in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Plain,
    /// In any quotes but backticks.
    Quoted,
    /// In backticks.
    Code,
    /// A mark such as `,` that stands alone.
    Mark,
}

/// One piece of a goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    /// As typed, without its quotes.
    pub(crate) raw: String,
    /// In lower case, for keywords.
    pub(crate) low: String,
    pub(crate) form: Form,
}

impl Token {
    fn new(raw: &str, form: Form) -> Self {
        Token { raw: raw.to_owned(), low: raw.to_lowercase(), form }
    }
    pub(crate) fn is_quoted(&self) -> bool {
        match self.form {
            Form::Quoted | Form::Code => true,
            Form::Plain | Form::Mark => false,
        }
    }
}

/// Splits a goal; `None` if it has more than [`TOKENS_MAX`] tokens.
pub(crate) fn split(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (piece, after) = next_piece(rest);
        match piece {
            Piece::Quoted(inner, form) => tokens.push(Token::new(inner, form)),
            Piece::Plain(word) => push_plain(word, &mut tokens),
        }
        let after = push_marks(after, &mut tokens);
        if tokens.len() > TOKENS_MAX {
            return None;
        }
        rest = after.trim_start();
    }
    drop_marks(&mut tokens);
    Some(tokens)
}

/// Pushes the marks that are glued to a closing quote; without this the stop of `delete 'a'.` would be the path `.`.
fn push_marks<'a>(text: &'a str, tokens: &mut Vec<Token>) -> &'a str {
    let rest = text.trim_start_matches([',', ';', ':', '.', '!', '?']);
    for mark in text[..text.len() - rest.len()].chars() {
        tokens.push(Token::new(mark.encode_utf8(&mut [0; 4]), Form::Mark));
    }
    rest
}

enum Piece<'a> {
    Quoted(&'a str, Form),
    Plain(&'a str),
}

fn next_piece(text: &str) -> (Piece<'_>, &str) {
    if let Some((inner, after, form)) = quoted(text) {
        return (Piece::Quoted(inner, form), after);
    }
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    (Piece::Plain(&text[..end]), &text[end..])
}

/// A quoted piece at the start of `text`, if its quote is closed before a space, a mark or the end.
fn quoted(text: &str) -> Option<(&str, &str, Form)> {
    let open = text.chars().next()?;
    let (close, form) = match open {
        '"' => ('"', Form::Quoted),
        '\'' => ('\'', Form::Quoted),
        '`' => ('`', Form::Code),
        '\u{201c}' | '\u{201e}' => ('\u{201d}', Form::Quoted),
        '\u{2018}' | '\u{201a}' => ('\u{2019}', Form::Quoted),
        '\u{ab}' => ('\u{bb}', Form::Quoted),
        _ => return None,
    };
    let body = &text[open.len_utf8()..];
    for (at, c) in body.char_indices() {
        let after = &body[at + c.len_utf8()..];
        let behind = after.trim_start_matches([',', ';', ':', '.', '!', '?']);
        let ends = behind.chars().next().is_none_or(char::is_whitespace);
        if c == close && ends && at > 0 {
            return Some((&body[..at], after, form));
        }
    }
    None
}

/// Pushes a word and the marks behind it.
fn push_plain(word: &str, tokens: &mut Vec<Token>) {
    let word = word.replace(['\u{2019}', '\u{2018}'], "'");
    let body = word.trim_end_matches([',', ';', ':', '!', '?', '\u{2026}']);
    let body =
        if body.chars().all(|c| c == '.') || !ends_sentence(body) { body } else { &body[..body.len() - 1] };
    if !body.is_empty() {
        tokens.push(Token::new(body, Form::Plain));
    }
    for mark in word[body.len()..].chars() {
        tokens.push(Token::new(mark.encode_utf8(&mut [0; 4]), Form::Mark));
    }
}

/// Whether the last dot ends a sentence rather than a path such as `..` or `src/.`.
fn ends_sentence(word: &str) -> bool {
    word.ends_with('.') && !word.ends_with("..") && !word.ends_with("/.")
}

/// Marks at the end mean nothing, nor does a comma or a stop before `and` or `then`.
fn drop_marks(tokens: &mut Vec<Token>) {
    while tokens.last().is_some_and(|t| t.form == Form::Mark) {
        tokens.pop();
    }
    let joins =
        |t: Option<&Token>| t.is_some_and(|t| matches!(t.low.as_str(), "and" | "then" | "please" | "pls"));
    let keep: Vec<bool> = (0..tokens.len())
        .map(|i| !(tokens[i].form == Form::Mark && tokens[i].raw == "," && joins(tokens.get(i + 1))))
        .collect();
    let mut keep = keep.into_iter();
    tokens.retain(|_| keep.next().unwrap_or(true));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &str) {
        let tokens = split(text).expect("short enough");
        let shown: Vec<String> = tokens
            .iter()
            .map(|t| match t.form {
                Form::Plain => t.raw.clone(),
                Form::Quoted => format!("\"{}\"", t.raw),
                Form::Code => format!("`{}`", t.raw),
                Form::Mark => format!("<{}>", t.raw),
            })
            .collect();
        assert_eq!(shown.join(" "), expect, "{text}");
    }

    #[test]
    fn goals_split_at_spaces_quotes_and_marks() {
        check("Show  Files?", "Show Files");
        check("list ., please", "list . please");
        check("list src/. and ..", "list src/. and ..");
        check("find 'a b.txt', then", "find \"a b.txt\" then");
        check("don\u{2019}t `rm -rf x`!", "don't `rm -rf x`");
        check("say \u{201c}hi there\u{201d}.", "say \"hi there\"");
        check("delete 'a'.txt", "delete 'a'.txt");
        check("delete 'a'. Then b", "delete \"a\" <.> Then b");
        check("stop. go", "stop <.> go");
        check("a, b", "a <,> b");
        check("it's 'unclosed", "it's 'unclosed");
        check("", "");
        check("...", "...");
    }

    #[test]
    fn a_text_that_is_too_long_is_not_split() {
        assert!(split(&"word ".repeat(TOKENS_MAX + 1)).is_none());
    }
}
