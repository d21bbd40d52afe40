//! Keywords: BM25 over what a tool says of itself. It needs no training, so it serves tools nobody has seen before.

use super::features::{WORDS_MAX, each_word};
use crate::ToolDef;
use serde_json::Value;

/// How fast a word that is said again stops counting, and how much long descriptions are held back: the usual values,
/// the second a little lower because a tool with many arguments is not therefore less fitting.
const K1: f32 = 1.2;
const B: f32 = 0.5;
/// What a word counts by where it stands.
const NAME: f32 = 4.0;
const DESCRIPTION: f32 = 2.0;
const ARGUMENT: f32 = 1.0;
const ARGUMENT_DESCRIPTION: f32 = 0.5;
/// Words of one tool that are read; a schema from elsewhere may be of any size.
const TOOL_WORDS_MAX: usize = 600;
/// Depth of a schema that is read; arguments of arguments say little about when to use a tool.
const DEPTH_MAX: usize = 3;

/// Words that say nothing about which tool is meant, in order (they are searched by halves).
const STOP: &[&str] = &[
    "0", "a", "all", "am", "an", "and", "any", "are", "as", "at", "be", "but", "by", "can", "could", "do",
    "does", "for", "from", "give", "had", "has", "have", "help", "hey", "hi", "how", "i", "if", "in", "into",
    "is", "it", "its", "just", "let", "ll", "me", "my", "need", "no", "not", "of", "on", "one", "only", "or",
    "our", "out", "please", "s", "so", "t", "than", "that", "the", "their", "them", "then", "there", "these",
    "they", "this", "to", "us", "ve", "want", "was", "we", "what", "whatever", "when", "where", "which",
    "will", "with", "would", "you", "your",
];

/// Scores of the tools for a goal, in the order of `tools`; 0 where no word is shared.
pub(super) fn scores(goal: &str, tools: &[ToolDef]) -> Vec<f32> {
    let mut asked = stems(goal, WORDS_MAX);
    asked.sort();
    asked.dedup();
    let documents: Vec<Document> = tools.iter().map(|tool| Document::of(tool, &asked)).collect();
    let all = documents.len() as f32;
    let mean = documents.iter().map(|d| d.length).sum::<f32>() / all.max(1.0);
    let rarity = |word: usize| {
        let with = documents.iter().filter(|d| d.counts[word] > 0.0).count() as f32;
        ((all - with + 0.5) / (with + 0.5)).ln_1p()
    };
    let rarities: Vec<f32> = (0..asked.len()).map(rarity).collect();
    let score = |document: &Document| {
        let held = K1 * (1.0 - B + B * document.length / mean.max(1.0));
        let of_word = |(count, rarity): (&f32, &f32)| rarity * count * (K1 + 1.0) / (count + held);
        document.counts.iter().zip(&rarities).map(of_word).sum()
    };
    documents.iter().map(score).collect()
}

/// How much of each asked word a tool has.
struct Document {
    counts: Vec<f32>,
    length: f32,
}

impl Document {
    fn of(tool: &ToolDef, asked: &[String]) -> Self {
        let mut texts = vec![(NAME, tool.name.as_str()), (DESCRIPTION, tool.description.as_str())];
        arguments(&tool.input, DEPTH_MAX, &mut texts);
        let mut document = Document { counts: vec![0.0; asked.len()], length: 0.0 };
        let mut left = TOOL_WORDS_MAX;
        for (weight, text) in texts {
            each_word(&parted(text), left, &mut |word| {
                left -= 1;
                document.see(word, weight, asked);
            });
        }
        document
    }

    fn see(&mut self, word: &str, weight: f32, asked: &[String]) {
        if STOP.binary_search(&word).is_ok() {
            return;
        }
        self.length += weight;
        // A stem begins like its word, and most words are not like any that is asked for: those need no stem.
        let head = |text: &str| text.bytes().next();
        if asked.iter().any(|stem| head(stem) == head(word)) {
            let stem = stem(word);
            if let Ok(at) = asked.binary_search(&stem) {
                self.counts[at] += weight;
            }
        }
    }
}

/// Names, descriptions and choices of arguments.
fn arguments<'a>(schema: &'a Value, depth: usize, texts: &mut Vec<(f32, &'a str)>) {
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else { return };
    for (name, argument) in properties {
        texts.push((ARGUMENT, name));
        texts.extend(argument["description"].as_str().map(|text| (ARGUMENT_DESCRIPTION, text)));
        let choices = argument["enum"].as_array().into_iter().flatten();
        texts.extend(choices.filter_map(Value::as_str).map(|text| (ARGUMENT_DESCRIPTION, text)));
        if depth > 1 {
            arguments(argument, depth - 1, texts);
            arguments(&argument["items"], depth - 1, texts);
        }
    }
}

/// Words by their stems, identifiers taken apart, without what says nothing; at most `most` words are looked at.
fn stems(text: &str, most: usize) -> Vec<String> {
    let mut stems = Vec::new();
    each_word(&parted(text), most, &mut |word| {
        if STOP.binary_search(&word).is_err() {
            stems.push(stem(word));
        }
    });
    stems
}

/// `createIssue` as `create Issue`; what is joined by signs comes apart by itself.
fn parted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut before = ' ';
    for c in text.chars() {
        if c.is_ascii_uppercase() && before.is_ascii_lowercase() {
            out.push(' ');
        }
        out.push(c);
        before = c;
    }
    out
}

/// The word without the common English endings. It only has to be the same for the forms of one word, not be one.
fn stem(word: &str) -> String {
    const LETTERS_MIN: usize = 3;
    let mut stem = word;
    let has_vowel = |stem: &str| stem.contains(['a', 'e', 'i', 'o', 'u', 'y']);
    if let Some(rest) = stem.strip_suffix("ies").filter(|rest| rest.len() >= LETTERS_MIN - 1) {
        return format!("{rest}i");
    }
    if !stem.ends_with("ss") && !stem.ends_with("us") && !stem.ends_with("is") {
        stem = stem.strip_suffix('s').filter(|rest| rest.len() >= LETTERS_MIN).unwrap_or(stem);
    }
    for ending in ["ing", "ed", "er", "ion", "ment"] {
        let rest = stem.strip_suffix(ending).filter(|rest| rest.len() >= LETTERS_MIN && has_vowel(rest));
        if let Some(rest) = rest {
            stem = single(rest);
            break;
        }
    }
    stem = stem.strip_suffix('e').filter(|rest| rest.len() >= LETTERS_MIN).unwrap_or(stem);
    match stem.strip_suffix('y') {
        Some(rest) if rest.len() >= LETTERS_MIN - 1 => format!("{rest}i"),
        Some(_) | None => stem.to_owned(),
    }
}

/// `stopp` as `stop`; `call` and `pass` stay.
fn single(stem: &str) -> &str {
    let bytes = stem.as_bytes();
    match bytes {
        [.., a, b] if a == b && !matches!(b, b'l' | b's' | b'z') && b.is_ascii() => &stem[..stem.len() - 1],
        _ => stem,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use std::collections::HashSet;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in [
            &["file", "files"][..],
            &["copy", "copies", "copied", "copying"],
            &["delete", "deleted", "deleting", "deletes"],
            &["stop", "stopped", "stopping", "stops"],
            &["process", "processes", "processing"],
            &["call", "calling", "called"],
            &["forecast", "forecasts", "forecasting"],
            &["compress", "compressed", "compression"],
        ] {
            let stems: HashSet<String> = forms.iter().map(|form| stem(form)).collect();
            assert_eq!(stems.len(), 1, "{forms:?}: {stems:?}");
        }
        for (word, expect) in
            [("", ""), ("s", "s"), ("is", "is"), ("ss", "ss"), ("red", "red"), ("你好s", "你好")]
        {
            assert_eq!(stem(word), expect);
        }
    }

    #[test]
    fn words_that_say_nothing_are_in_order() {
        assert!(STOP.is_sorted());
    }

    #[test]
    fn identifiers_come_apart() {
        let check = |text: &str, expect: &[&str]| assert_eq!(stems(text, 99), expect, "{text}");
        check("jira.createIssue", &["jira", "creat", "issu"]);
        check("net.http_request", &["net", "http", "request"]);
        check("HTTPServer", &["httpserv"]);
        check("the and of", &[]);
    }

    #[test]
    fn the_tool_that_says_it_wins() {
        let tool = |name: &str, description: &str, input: Value| ToolDef {
            name: name.into(),
            description: description.into(),
            input,
        };
        let tools = [
            tool("a.b", "Lists the tickets.", json!(null)),
            tool(
                "weather.forecast",
                "Rain and sun to come.",
                json!({"properties": {"city": {"type": "string"}}}),
            ),
            tool("c", "", json!({"properties": {"x": {"properties": {"nested_town": {}}}}})),
        ];
        let check = |goal: &str, expect: Option<usize>| {
            let scores = scores(goal, &tools);
            let best = (0..3).max_by(|a, b| scores[*a].total_cmp(&scores[*b]).then(b.cmp(a)));
            assert_eq!(best.filter(|best| scores[*best] > 0.0), expect, "{goal}: {scores:?}");
        };
        check("list my ticket", Some(0));
        check("forecasts, please", Some(1));
        check("which city", Some(1));
        check("nested", Some(2));
        check("the", None);
        check("", None);
        assert!(scores("x", &[]).is_empty());
    }
}
