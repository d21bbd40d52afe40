//! The shared words: which words mean the same, what politeness is read over, which words may never fill a slot.
//!
//! All of it stands in `reactive/words.toml`, so that a wording is added there and nowhere else.

use super::words::{Form, Token, split};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Shortest word that a typo is corrected to: shorter ones have too many neighbours with another meaning.
const CORRECTED_CHARS_MIN: usize = 5;

/// `reactive/words.toml` as it stands.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WordsFile {
    /// Polite openings that are read over.
    lead: Vec<String>,
    /// Polite endings that are read over.
    trail: Vec<String>,
    /// Words that never fill a slot unquoted: pronouns, articles, negations, conditions.
    stop: Vec<String>,
    /// Words that are no typo of a keyword although they look like one.
    known: Vec<String>,
    /// Names of files and folders that need no `folder` beside them.
    names: Vec<String>,
    /// Keywords of a few patterns that are names of folders and programs everywhere else.
    nouns: Vec<String>,
    /// Ways to say "this folder".
    here: Vec<String>,
    /// Endings that may be said without a dot.
    extensions: Vec<String>,
    contractions: BTreeMap<String, String>,
    fold: BTreeMap<String, Vec<String>>,
    /// Kinds of files: the ways to say them and their endings.
    types: BTreeMap<String, FileType>,
    numbers: BTreeMap<String, u64>,
    /// Phrases that patterns use as `<name>`.
    pub(crate) phrases: BTreeMap<String, String>,
    /// What a slot is when the goal leaves it out, by slot name.
    pub(crate) defaults: serde_json::Map<String, serde_json::Value>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FileType {
    say: Vec<String>,
    endings: Vec<String>,
}

/// The words, ready to look up.
#[derive(Debug)]
pub(crate) struct Lexicon {
    fold: HashMap<String, String>,
    ids: HashMap<String, u32>,
    /// Keywords long enough to be corrected to, by first letter.
    by_letter: HashMap<char, Vec<(String, u32)>>,
    lead: Vec<Vec<String>>,
    trail: Vec<Vec<String>>,
    contractions: BTreeMap<String, String>,
    stop: HashSet<String>,
    known: HashSet<String>,
    names: HashSet<String>,
    nouns: HashSet<String>,
    pub(crate) here: Vec<Vec<String>>,
    extensions: HashSet<String>,
    /// Ways to say a kind of file (lower case, as typed) with label and endings.
    pub(crate) types: Vec<(Vec<String>, String, Vec<String>)>,
    numbers: BTreeMap<String, u64>,
}

/// A goal ready to be matched.
#[derive(Debug)]
pub(crate) struct Spoken {
    pub(crate) tokens: Vec<Token>,
    /// Folded lower-case text of plain tokens and marks; empty for quoted ones.
    pub(crate) keys: Vec<String>,
    /// The keyword each token is, if it is one.
    pub(crate) words: Vec<Option<u32>>,
}

impl Lexicon {
    /// The endings of each kind of files.
    pub(crate) fn kinds(&self) -> impl Iterator<Item = &[String]> {
        self.types.iter().map(|(_, _, endings)| endings.as_slice())
    }

    pub(crate) fn new(file: WordsFile) -> Self {
        let fold: HashMap<String, String> = file
            .fold
            .into_iter()
            .flat_map(|(to, from)| from.into_iter().map(move |word| (word, to.clone())))
            .collect();
        let phrase = |text: &String| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let folded = |text: &String| text.split_whitespace().map(|w| fold_with(&fold, w)).collect::<Vec<_>>();
        let mut lead: Vec<_> = file.lead.iter().map(phrase).collect();
        let mut trail: Vec<_> = file.trail.iter().map(phrase).collect();
        lead.sort_by_key(|words| std::cmp::Reverse(words.len()));
        trail.sort_by_key(|words| std::cmp::Reverse(words.len()));
        let types = file.types.iter().flat_map(|(label, t)| {
            t.say.iter().map(move |say| (phrase(say), label.clone(), t.endings.clone()))
        });
        Lexicon {
            types: types.collect(),
            here: file.here.iter().map(folded).collect(),
            lead,
            trail,
            contractions: file.contractions,
            stop: file.stop.into_iter().collect(),
            known: file.known.into_iter().collect(),
            names: file.names.into_iter().collect(),
            nouns: file.nouns.into_iter().collect(),
            extensions: file.extensions.into_iter().collect(),
            numbers: file.numbers,
            ids: HashMap::new(),
            by_letter: HashMap::new(),
            fold,
        }
    }

    /// The id of a keyword of a pattern; a new one if it was never seen.
    pub(crate) fn keyword(&mut self, word: &str) -> u32 {
        let key = self.fold.get(word).map_or(word, String::as_str);
        if let Some(known) = self.ids.get(key) {
            return *known;
        }
        let next = self.ids.len() as u32;
        self.ids.insert(key.to_owned(), next);
        next
    }

    /// After the last pattern: lists what typos may be corrected to.
    pub(crate) fn finish(&mut self) {
        let spelled = self.fold.iter().chain(self.ids.keys().map(|k| (k, k)));
        for (word, key) in spelled {
            if let (Some(id), Some(first)) = (self.ids.get(key), word.chars().next())
                && word.chars().count() >= CORRECTED_CHARS_MIN
            {
                self.by_letter.entry(first).or_default().push((word.clone(), *id));
            }
        }
    }

    /// Splits, unfolds contractions, drops politeness, and looks every word up.
    pub(crate) fn hear(&self, goal: &str) -> Option<Spoken> {
        let mut tokens = Vec::new();
        for token in split(goal)? {
            match self.contractions.get(&token.low).filter(|_| token.form == Form::Plain) {
                Some(longer) => tokens.extend(split(longer)?),
                None => tokens.push(token),
            }
        }
        self.drop_politeness(&mut tokens);
        let keys: Vec<String> = tokens.iter().map(|t| self.key_of(t)).collect();
        let word =
            |(token, key): (&Token, &String)| self.ids.get(key).copied().or_else(|| self.corrected(token));
        let words = tokens.iter().zip(&keys).map(word).collect();
        Some(Spoken { tokens, keys, words })
    }

    fn key_of(&self, token: &Token) -> String {
        if token.is_quoted() { String::new() } else { fold_with(&self.fold, &token.low) }
    }

    fn drop_politeness(&self, tokens: &mut Vec<Token>) {
        drop_reason(tokens);
        loop {
            let before = tokens.len();
            if let Some(n) = self.lead.iter().find(|p| starts(tokens, p)).map(Vec::len) {
                tokens.drain(..n);
            }
            while tokens.len() > 1 && tokens[0].form == Form::Mark && tokens.len() < before {
                tokens.remove(0);
            }
            if let Some(n) = self.trail.iter().find(|p| ends(tokens, p)).map(Vec::len) {
                tokens.truncate(tokens.len() - n);
                while tokens.last().is_some_and(|t| t.form == Form::Mark) {
                    tokens.pop();
                }
            }
            if tokens.len() == before {
                return;
            }
        }
    }

    /// The only keyword one slip away from an unknown word. A longer or shorter ending is no slip but another
    /// form (`deleted`), which may mean another thing.
    fn corrected(&self, token: &Token) -> Option<u32> {
        let word = token.low.as_str();
        let letters = word.chars().count();
        let plain = token.form == Form::Plain && word.chars().all(char::is_alphabetic);
        if !plain || letters < CORRECTED_CHARS_MIN - 1 || self.is_known(word) {
            return None;
        }
        let near = self.by_letter.get(&word.chars().next()?)?;
        let mut found = None;
        for (keyword, id) in near {
            let close = keyword.chars().count().abs_diff(letters) <= 1
                && !keyword.starts_with(word)
                && !word.starts_with(keyword.as_str())
                && !is_other_form(word, keyword)
                && strsim::osa_distance(word, keyword) == 1;
            match found {
                _ if !close => {}
                Some(other) if other != *id => return None,
                Some(_) | None => found = Some(*id),
            }
        }
        found
    }

    fn is_known(&self, word: &str) -> bool {
        self.known.contains(word) || self.stop.contains(word) || self.names.contains(word)
    }
    pub(crate) fn is_stop(&self, low: &str) -> bool {
        self.stop.contains(low)
    }
    pub(crate) fn is_name(&self, raw: &str) -> bool {
        self.names.contains(&raw.to_lowercase())
    }
    pub(crate) fn is_noun(&self, low: &str) -> bool {
        self.nouns.contains(low)
    }
    pub(crate) fn is_extension(&self, low: &str) -> bool {
        self.extensions.contains(low)
    }
    pub(crate) fn number(&self, low: &str) -> Option<u64> {
        let digits = low.replace([',', '_'], "");
        self.numbers.get(low).copied().or_else(|| digits.parse().ok())
    }
}

/// `created` for `create`, `renames` for `rename`: the same stem with another ending.
fn is_other_form(word: &str, keyword: &str) -> bool {
    const ENDINGS: [&str; 5] = ["d", "r", "s", "n", "e"];
    let same = |a: &str, b: &str| {
        ENDINGS.iter().any(|e| {
            a.strip_suffix(e).is_some_and(|stem| b.strip_suffix(|c: char| c.is_alphabetic()) == Some(stem))
        })
    };
    same(word, keyword) && word.chars().count() == keyword.chars().count()
}

fn fold_with(fold: &HashMap<String, String>, word: &str) -> String {
    fold.get(word).cloned().unwrap_or_else(|| word.to_owned())
}

fn plain(token: &Token, word: &str) -> bool {
    !token.is_quoted() && token.low == word
}

/// What a thing is needed for says nothing of what is to be done: `..., i need it for the meeting`. A reason that holds
/// a word of another wish is kept, and the goal is then not understood.
fn drop_reason(tokens: &mut Vec<Token>) {
    const REASONS: [&[&str]; 6] = [
        &["i", "need", "it", "for"],
        &["i", "need", "this", "for"],
        &["i", "need", "them", "for"],
        &["we", "need", "it", "for"],
        &["it", "is", "for"],
        &["because"],
    ];
    const WISHES: [&str; 17] = [
        "and", "but", "then", "also", "not", "except", "only", "without", "or", "if", "unless", "instead",
        "until", "when", "no", "please", "so",
    ];
    const WORDS_MAX: usize = 9;
    let is_break = |t: &Token| t.form == Form::Mark && matches!(t.raw.as_str(), "," | "." | ";" | "!");
    let Some(at) = tokens.iter().rposition(is_break) else { return };
    let reason = &tokens[at + 1..];
    let begins = REASONS.iter().any(|words| {
        reason.len() > words.len() && words.iter().zip(reason).all(|(word, token)| plain(token, word))
    });
    let other = reason.iter().any(|t| t.form != Form::Plain || WISHES.contains(&t.low.as_str()));
    if at > 1 && begins && !other && reason.len() <= WORDS_MAX {
        tokens.truncate(at);
    }
}

/// Whether the goal opens with the phrase and goes on after it.
fn starts(tokens: &[Token], phrase: &[String]) -> bool {
    tokens.len() > phrase.len() && phrase.iter().zip(tokens).all(|(word, token)| plain(token, word))
}

fn ends(tokens: &[Token], phrase: &[String]) -> bool {
    tokens.len() > phrase.len()
        && phrase.iter().zip(&tokens[tokens.len() - phrase.len()..]).all(|(word, token)| plain(token, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(goal: &str, expect: &str) {
        let mut tokens = split(goal).expect("short enough");
        drop_reason(&mut tokens);
        let left: Vec<_> = tokens.iter().map(|t| t.raw.as_str()).collect();
        assert_eq!(left.join(" "), expect, "{goal}");
    }

    #[test]
    fn a_reason_is_read_over_and_a_wish_is_not() {
        check("list the files, i need it for the report", "list the files");
        check("list the files. it is for my boss", "list the files");
        check("zip a.txt, because the disk is full", "zip a.txt");
        check(
            "zip a.txt, because i need it and then delete it",
            "zip a.txt , because i need it and then delete it",
        );
        check("zip a.txt, i need it for anna but not b.txt", "zip a.txt , i need it for anna but not b.txt");
        check("zip a.txt, i need it sorted", "zip a.txt , i need it sorted");
        check("because", "because");
    }
}
