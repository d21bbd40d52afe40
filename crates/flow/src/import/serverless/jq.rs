//! Plain expressions of jq: paths, literals, comparisons, `and`, `or`, `length`. Anything more is code.

use super::super::names;
use super::Serverless;

/// What an expression is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Into {
    Condition,
    Template,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Word {
    Path(Vec<String>),
    Text(String),
    Plain(String),
}

impl Serverless {
    pub(super) fn jq(&mut self, text: &str, into: Into) -> Option<String> {
        let inner = text.trim();
        let inner = inner.strip_prefix("${").and_then(|rest| rest.strip_suffix('}')).unwrap_or(inner);
        let words = cut(inner)?;
        let mut out: Vec<String> = Vec::new();
        let mut rest = words.iter().peekable();
        while let Some(word) = rest.next() {
            let made = match word {
                Word::Path(path) => self.path(path)?,
                Word::Text(text) => names::quoted(text),
                Word::Plain(word) => match (word.as_str(), into) {
                    ("and", Into::Condition) => "&&".to_owned(),
                    ("or", Into::Condition) => "||".to_owned(),
                    ("|", _) => {
                        let Some(Word::Plain(name)) = rest.next() else { return None };
                        let of = out.pop()?;
                        match (name.as_str(), into) {
                            ("length", Into::Condition) => format!("size({of})"),
                            ("length", Into::Template) => format!("({of} | length)"),
                            ("not", Into::Condition) => format!("!({of})"),
                            ("tostring", Into::Template) => of,
                            _ => return None,
                        }
                    }
                    ("length" | "not" | "tostring", _) => return None,
                    (word, _) => word.to_owned(),
                },
            };
            out.push(made);
        }
        // Texts are put together in templates by another sign.
        let joins = into == Into::Template && words.iter().any(|word| matches!(word, Word::Text(_)));
        let out = out.into_iter().map(|word| if joins && word == "+" { "~".to_owned() } else { word });
        Some(out.collect::<Vec<_>>().join(" ")).filter(|made| !made.is_empty())
    }

    fn path(&mut self, path: &[String]) -> Option<String> {
        let (first, rest) = path.split_first()?;
        let (base, rest): (String, &[String]) = match first.as_str() {
            "" | "$context" | "$input" | "$data" => {
                let (name, rest) = rest.split_first()?;
                (self.data(name), rest)
            }
            "$workflow" if rest.first().is_some_and(|name| name == "input") => {
                let name = rest.get(1)?;
                (self.build.some_input(name), &rest[2..])
            }
            variable => {
                let name = variable.strip_prefix('$')?;
                (self.vars.get(name)?.clone(), rest)
            }
        };
        Some(rest.iter().fold(base, |base, name| names::field(&base, name)))
    }
}

fn cut(text: &str) -> Option<Vec<Word>> {
    let mut out = Vec::new();
    let mut rest = text.trim_start();
    while let Some(c) = rest.chars().next() {
        if let Some((words, after)) = interpolated(rest) {
            out.extend(words);
            rest = after.trim_start();
            continue;
        }
        let (word, after) = match c {
            '"' => string(rest)?,
            '.' | '$' => path(rest)?,
            '0'..='9' => plain(rest, |c| c.is_ascii_digit() || c == '.'),
            'a'..='z' | 'A'..='Z' => {
                let (word, after) = plain(rest, |c| c.is_ascii_alphanumeric() || c == '_');
                let known = matches!(&word, Word::Plain(word) if matches!(word.as_str(), "and" | "or" | "not" | "true" | "false" | "null" | "length" | "tostring"));
                if !known || after.starts_with('(') {
                    return None;
                }
                (word, after)
            }
            '=' | '!' | '<' | '>' => {
                let (word, after) = plain(rest, |c| "=!<>".contains(c));
                let known = matches!(&word, Word::Plain(word) if matches!(word.as_str(), "==" | "!=" | "<" | ">" | "<=" | ">="));
                if !known {
                    return None;
                }
                (word, after)
            }
            '(' | ')' | '+' | '-' | '*' | '|' => (Word::Plain(c.to_string()), &rest[1..]),
            _ => return None,
        };
        out.push(word);
        if out.len() > 100 {
            return None;
        }
        rest = after.trim_start();
    }
    Some(out)
}

fn plain(text: &str, part: impl Fn(char) -> bool) -> (Word, &str) {
    let end = text.find(|c| !part(c)).unwrap_or(text.len());
    (Word::Plain(text[..end].to_owned()), &text[end..])
}

/// `"a \\(.b) c"`: its parts, put together.
fn interpolated(text: &str) -> Option<(Vec<Word>, &str)> {
    let mut rest = text.strip_prefix('"')?;
    let mut words = Vec::new();
    loop {
        let stop = rest.find(['"', '\\'])?;
        let is_place = rest[stop..].starts_with("\\(");
        let literal = &rest[..stop];
        let is_end = rest[stop..].starts_with('"') && !words.is_empty();
        if !is_place && !is_end {
            return None;
        }
        if !literal.is_empty() {
            words.push(Word::Text(literal.to_owned()));
            words.push(Word::Plain("+".to_owned()));
        }
        if !is_place {
            // What was put behind the last part joins nothing.
            words.pop();
            return Some((words, &rest[stop + 1..]));
        }
        let inner = &rest[stop + 2..];
        let end = inner.find(')')?;
        let (word, after) = path(inner[..end].trim())?;
        if !after.trim().is_empty() {
            return None;
        }
        words.extend([word, Word::Plain("+".to_owned())]);
        rest = &inner[end + 1..];
    }
}

fn string(text: &str) -> Option<(Word, &str)> {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        if c == '"' && !escaped {
            let words = serde_json::from_str(&text[..=at]).ok()?;
            return Some((Word::Text(words), &text[at + 1..]));
        }
        escaped = c == '\\' && !escaped;
    }
    None
}

/// `.a.b`, `."a b"`, `$x.a[0]`, `.`
fn path(text: &str) -> Option<(Word, &str)> {
    let name = |text: &str| text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(text.len());
    let mut out = vec![String::new()];
    let mut rest = text;
    if let Some(after) = rest.strip_prefix('$') {
        let end = name(after);
        out[0] = format!("${}", &after[..end]);
        rest = &after[end..];
    }
    loop {
        if let Some(after) = rest.strip_prefix('.') {
            if after.starts_with('"') {
                let (Word::Text(words), after) = string(after)? else { return None };
                out.push(words);
                rest = after;
                continue;
            }
            let end = name(after);
            if end == 0 {
                rest = after;
                break;
            }
            out.push(after[..end].to_owned());
            rest = &after[end..];
        } else if let Some(after) = rest.strip_prefix('[') {
            let end = after.find(']')?;
            if end == 0 || !after[..end].bytes().all(|b| b.is_ascii_digit()) {
                return None;
            }
            out.push(after[..end].to_owned());
            rest = &after[end + 1..];
        } else {
            break;
        }
    }
    Some((Word::Path(out), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_with_places_are_cut() {
        let check = |text: &str, expect: Option<usize>| {
            assert_eq!(cut(text).map(|words| words.len()), expect, "{text}")
        };
        check(r#""a \(.b)""#, Some(3));
        check(r#""\(.a)-\($x.b) c" == .d"#, Some(9));
        check(r#""plain" + .a"#, Some(3));
        check(r#""a \(.b + 1)""#, None);
        check(r#""open \(.b"#, None);
        check(".a[0].b", Some(1));
        check("map(.a)", None);
    }
}
