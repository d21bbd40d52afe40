//! Paths as rules and command lines name them, and whether the two meet.
//!
//! A rule holds a pattern. A command holds words whose text is usually known, but may itself be a pattern (`*.rs`) or
//! partly unknown (`~/.ssh/$x`). Known paths are compared component by component without copying anything; only a
//! path that is a pattern itself needs the table of all ways two patterns can be the same.

use super::text::{literal, wild};
use crate::capability::{self, Part, Token, tokens};
use std::collections::BTreeMap;

/// A path pattern of a rule.
#[derive(Debug, Clone, Default)]
pub(super) struct PathPattern {
    source: String,
    /// `None` while a `{name}` in it is not filled.
    filled: Option<Filled>,
}

#[derive(Debug, Clone)]
struct Filled {
    parts: Vec<Part>,
    /// The same, made for comparing with a known path.
    steps: Vec<Step>,
    /// Steps before the first `**`.
    head: usize,
    /// Steps after the last `**`; `None` without one.
    tail: Option<usize>,
    /// The last of the plain steps at the start and its place: where most paths already differ.
    telling: Option<(usize, String)>,
}

#[derive(Debug, Clone)]
enum Step {
    /// `**`
    Any,
    Plain(String),
    Wild(Vec<Token>),
}

/// A path a call or command may mean.
#[derive(Debug, Clone)]
pub(super) enum Candidate<'a> {
    /// Its components, known exactly.
    Known(Vec<&'a str>),
    /// It is a pattern itself.
    Pattern(Vec<Part>),
}

impl PathPattern {
    pub(super) fn new(source: &str) -> Self {
        Self { source: source.to_owned(), filled: None }
    }
    pub(super) fn fill(&mut self, vars: &BTreeMap<String, String>) {
        let mut text = self.source.clone();
        if text == "~" || text.starts_with("~/") {
            text.replace_range(0..1, "{home}");
        }
        // Most patterns name no place.
        if text.contains('{') {
            for (name, value) in vars {
                text = text.replace(&format!("{{{name}}}"), value.trim_end_matches('/'));
            }
        }
        let text = if text.is_empty() { "/" } else { &text };
        self.filled = (!text.contains('{')).then(|| Filled::new(pattern_parts(text)));
    }
    /// A loosening rule must cover the path; a restricting one only needs to meet it.
    pub(super) fn matches(&self, candidate: &Candidate<'_>, loosens: bool) -> bool {
        let Some(filled) = &self.filled else { return false };
        match candidate {
            Candidate::Known(components) => filled.reaches(components, loosens),
            Candidate::Pattern(parts) if loosens => capability::parts_cover(&filled.parts, parts),
            Candidate::Pattern(parts) => overlap(&filled.parts, parts),
        }
    }
}

impl Filled {
    fn new(parts: Vec<Part>) -> Self {
        let steps: Vec<Step> = parts.iter().map(step).collect();
        let is_any = |step: &Step| matches!(step, Step::Any);
        let plain = |(at, step): (usize, &Step)| match step {
            Step::Plain(text) => Some((at, text.clone())),
            Step::Any | Step::Wild(_) => None,
        };
        let telling = steps.iter().enumerate().map_while(plain).last();
        Self {
            parts,
            head: steps.iter().position(is_any).unwrap_or(steps.len()),
            tail: steps.iter().rposition(is_any).map(|at| steps.len() - at - 1),
            telling,
            steps,
        }
    }

    /// Whether the pattern matches known components: first what needs no search, then what stands between two `**`.
    fn reaches(&self, components: &[&str], loosens: bool) -> bool {
        if let Some((at, text)) = &self.telling
            && components.get(*at).is_none_or(|component| component != text)
        {
            return false;
        }
        let all = |steps: &[Step], components: &[&str]| {
            steps.iter().zip(components).all(|(step, component)| step.fits(component, loosens))
        };
        let Some(tail) = self.tail else {
            return self.head == components.len() && all(&self.steps, components);
        };
        if components.len() < self.head + tail {
            return false;
        }
        let (start, rest) = components.split_at(self.head);
        let (between, end) = rest.split_at(rest.len() - tail);
        let middle = &self.steps[self.head..self.steps.len() - tail];
        all(&self.steps[self.steps.len() - tail..], end)
            && all(&self.steps[..self.head], start)
            && (middle.len() == 1 || search(middle, between, loosens))
    }
}

fn step(part: &Part) -> Step {
    match part {
        Part::Any => Step::Any,
        Part::Name(tokens) => match literal(tokens) {
            Some(text) => Step::Plain(text),
            None => Step::Wild(tokens.clone()),
        },
    }
}

impl Step {
    /// Where a rule restricts, no pattern of a name stands for the root.
    fn fits(&self, component: &str, loosens: bool) -> bool {
        match self {
            Step::Any => true,
            Step::Plain(text) => text == component,
            Step::Wild(tokens) => (loosens || component != ROOT_NAME) && wild(tokens, component),
        }
    }
}

/// Whether steps that start and end with `**` match, with one place to come back to as for texts.
fn search(steps: &[Step], components: &[&str], loosens: bool) -> bool {
    let (mut at, mut next) = (0, 0);
    let mut back = (0, 0);
    while at < steps.len() {
        match (&steps[at], components.get(next)) {
            (Step::Any, _) => {
                back = (at, next);
                at += 1;
            }
            (_, None) => return false,
            (step, Some(component)) if step.fits(component, loosens) => (at, next) = (at + 1, next + 1),
            _ => {
                back = (back.0, back.1 + 1);
                (at, next) = (back.0 + 1, back.1);
            }
        }
    }
    true
}

impl<'a> Candidate<'a> {
    /// The path a call needs. To read a whole folder is judged by the folder: what is secret below it the cage hides.
    pub(super) fn of_need(action: &str, resource: &'a str) -> Self {
        match resource.strip_suffix("/**") {
            Some(folder) if action == "read" && !folder.is_empty() => Self::of_resource(folder),
            _ => Self::of_resource(resource),
        }
    }
    /// The path of a capability: a pattern if it holds a wildcard or an escape.
    pub(super) fn of_resource(resource: &'a str) -> Self {
        if resource.contains(['*', '?', '\\']) {
            Candidate::Pattern(pattern_parts(resource))
        } else {
            Candidate::Known(known_parts(resource, ""))
        }
    }
    /// The path `folder/rest`, with `rest` empty or starting with `/`. With `pattern` a shell expands it.
    pub(super) fn of_word(folder: &'a str, rest: &'a str, pattern: bool) -> Self {
        if pattern && (expands(folder) || expands(rest)) {
            Candidate::Pattern(shell_parts(&format!("{folder}{rest}")))
        } else {
            Candidate::Known(known_parts(folder, rest))
        }
    }
    /// The relative path `piece` in the folder `base`.
    pub(super) fn below(base: &'a str, piece: &'a str, pattern: bool) -> Self {
        if pattern && (expands(base) || expands(piece)) {
            return Candidate::Pattern(shell_parts(&format!("{base}/{piece}")));
        }
        let base = if base.is_empty() { "/" } else { base };
        Candidate::Known(known_parts(base, piece))
    }
}

/// Whether a shell reads more than one name in it.
fn expands(text: &str) -> bool {
    text.contains(['*', '?', '['])
}

/// The components of a known path given in two pieces that meet at a `/`; the root is a component of its own.
fn known_parts<'a>(first: &'a str, second: &'a str) -> Vec<&'a str> {
    let mut out: Vec<&'a str> = Vec::with_capacity(8);
    if first.starts_with('/') || (first.is_empty() && second.starts_with('/')) {
        out.push(ROOT_NAME);
    }
    for component in first.split('/').chain(second.split('/')) {
        match component {
            "" | "." => {}
            ".." => match out.last() {
                None | Some(&"..") => out.push(".."),
                Some(&ROOT_NAME) => {}
                Some(_) => drop(out.pop()),
            },
            name => out.push(name),
        }
    }
    out
}

/// The components of a pattern; a leading `/` is a first component of its own, so that relative patterns differ.
fn pattern_parts(text: &str) -> Vec<Part> {
    let part = |component: &str| if component == "**" { Part::Any } else { Part::Name(tokens(component)) };
    parts(text, part)
}

fn parts(text: &str, part: impl Fn(&str) -> Part) -> Vec<Part> {
    let mut out: Vec<Part> = Vec::new();
    if text.starts_with('/') {
        out.push(Part::Name(ROOT.to_vec()));
    }
    for component in text.split('/').filter(|component| !component.is_empty() && *component != ".") {
        if component != ".." {
            out.push(part(component));
            continue;
        }
        let above = matches!(out.last(), Some(Part::Name(name)) if *name != ROOT && *name != DOTS);
        if above {
            out.pop();
        } else if out.is_empty() || out.last() == Some(&Part::Name(DOTS.to_vec())) {
            out.push(Part::Name(DOTS.to_vec()));
        }
    }
    out
}

/// The parts of a path a shell expands: its `[` counts as any text, and `**` is no more than `*`.
pub(super) fn shell_parts(text: &str) -> Vec<Part> {
    let token = |c: char| match c {
        '*' | '[' => Token::Many,
        '?' => Token::One,
        c => Token::Is(c as u32),
    };
    let with_set = text.contains('[');
    parts(text, |component| {
        let mut name: Vec<Token> = component.chars().map(token).collect();
        // A set: whatever comes after it in this component is taken as unknown.
        if with_set && let Some(at) = name.iter().position(|token| *token == Token::Many) {
            name.truncate(at + 1);
        }
        Part::Name(name)
    })
}

/// Stands for what is before the first `/`; no file name holds it.
const ROOT: [Token; 1] = [Token::Is(0)];
const ROOT_NAME: &str = "\0";
const DOTS: [Token; 2] = [Token::Is(b'.' as u32); 2];

/// Whether a pattern of a rule and a word can name the same path. A rule about a name anywhere (`**/id_rsa`) is not about
/// every `*` that could happen to hit it: the word must at least begin like the name.
fn overlap(rule: &[Part], word: &[Part]) -> bool {
    if start_apart(rule, word) {
        return false;
    }
    let anywhere = rule.first() == Some(&Part::Any);
    // Every folder could hold such a name somewhere below; a rule about the name is not one about all folders.
    let word = match word {
        [folder @ .., Part::Any] if anywhere => folder,
        word => word,
    };
    meet(
        rule,
        word,
        |part| *part == Part::Any,
        |rule, word| match (rule, word) {
            (Part::Name(rule), Part::Name(word)) => {
                names_meet(rule, word) && (!anywhere || rule == word || begins_plainly(word))
            }
            _ => true,
        },
    )
}

/// Whether the plain components at the start differ: most pairs do, and this needs no table.
fn start_apart(rule: &[Part], word: &[Part]) -> bool {
    let plain = |name: &[Token]| name.iter().all(|token| matches!(token, Token::Is(_)));
    for pair in rule.iter().zip(word) {
        match pair {
            (Part::Name(rule), Part::Name(word)) if plain(rule) && plain(word) => {
                if rule != word {
                    return true;
                }
            }
            _ => return false,
        }
    }
    false
}

fn begins_plainly(name: &[Token]) -> bool {
    const CHARACTERS: usize = 3;
    let plain = name.iter().take_while(|token| matches!(token, Token::Is(_))).count();
    plain == name.len() || plain >= CHARACTERS
}

fn names_meet(a: &[Token], b: &[Token]) -> bool {
    if a == ROOT || b == ROOT {
        return a == b;
    }
    // A pattern of the shell matches no name that starts with a dot.
    let dot = |name: &[Token]| name.first() == Some(&Token::Is(u32::from(b'.')));
    if dot(a) && matches!(b.first(), Some(Token::Many | Token::One)) {
        return false;
    }
    meet(
        a,
        b,
        |token| *token == Token::Many,
        |a, b| match (a, b) {
            (Token::Is(a), Token::Is(b)) => a == b,
            _ => true,
        },
    )
}

/// Whether two sequences with "many" elements can be the same; quadratic.
fn meet<T>(a: &[T], b: &[T], many: impl Fn(&T) -> bool, one: impl Fn(&T, &T) -> bool) -> bool {
    let mut row = vec![false; b.len() + 1];
    for i in 0..=a.len() {
        let mut next = vec![false; b.len() + 1];
        for j in 0..=b.len() {
            let start = i == 0 && j == 0;
            let down = i > 0 && many(&a[i - 1]) && row[j];
            let right = j > 0 && many(&b[j - 1]) && next[j - 1];
            let both = i > 0 && j > 0 && row[j - 1] && one(&a[i - 1], &b[j - 1]);
            let stay = (i > 0 && j > 0 && many(&a[i - 1]) && next[j - 1])
                || (i > 0 && j > 0 && many(&b[j - 1]) && row[j]);
            next[j] = start || down || right || both || stay;
        }
        row = next;
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMPONENTS: &[&str] = &["a", "b", ".s", "*", "**", "?", "a*", "..", "."];

    /// The quick way through known paths and the table of two patterns give the same answer.
    #[test]
    fn known_paths_match_like_patterns() {
        let mut state = 3u64;
        let mut path = |choices: usize| {
            let mut below = |limit: usize| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                (state >> 33) as usize % limit
            };
            let start = if below(2) == 0 { "/" } else { "" };
            let parts: Vec<&str> = (0..1 + below(5)).map(|_| COMPONENTS[below(choices)]).collect();
            format!("{start}{}", parts.join("/"))
        };
        let mut hits = 0;
        for _ in 0..20_000 {
            let (rule, text) = (path(COMPONENTS.len()), path(3));
            let filled = Filled::new(pattern_parts(&rule));
            let (known, parts) = (known_parts(&text, ""), pattern_parts(&text));
            assert_eq!(filled.reaches(&known, false), overlap(&filled.parts, &parts), "{rule} and {text}");
            let covers = capability::parts_cover(&filled.parts, &parts);
            assert_eq!(filled.reaches(&known, true), covers, "{rule} covers {text}");
            hits += usize::from(covers);
        }
        assert!(hits > 500, "{hits}");
    }
}
