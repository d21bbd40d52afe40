//! The language of patterns, and the matcher.
//!
//! ```text
//! word          the word, in any case and any of its folded forms
//! (a|b c)       one of
//! [a|b]         one of, or nothing
//! <phrase>      a phrase of reactive/words.toml
//! {slot:kind}   something of a kind
//! ```
//! A pattern must account for the whole goal. The matcher keeps every way to read a part (bounded by
//! [`READINGS_MAX`]); readings of a phrase at a place are found once per goal and shared by all patterns, which is what
//! makes a goal cheap against hundreds of them.

use super::lexicon::{Lexicon, Spoken};
use super::slots::{SlotKind, fill};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

/// Most ways to read one part of a goal that are kept; real goals have one or two.
const READINGS_MAX: usize = 48;
/// Deepest nesting of groups in a pattern.
const DEPTH_MAX: usize = 24;

/// A part of a pattern.
#[derive(Debug, Clone)]
pub(crate) enum Node {
    Word(u32),
    All(Vec<Node>),
    Any(Vec<Node>),
    Maybe(Box<Node>),
    Phrase(usize),
    Slot(usize, SlotKind),
}

/// Compiles patterns against one lexicon.
#[derive(Debug)]
pub(crate) struct Compiler {
    pub(crate) lexicon: Lexicon,
    sources: BTreeMap<String, String>,
    names: Vec<String>,
    /// By the index in [`Node::Phrase`].
    pub(crate) phrases: Vec<Node>,
    /// What [`Compiler::needs`] says of each phrase.
    phrase_needs: Vec<Option<BTreeSet<u32>>>,
    /// By the index in [`Node::Slot`].
    pub(crate) slots: Vec<String>,
}

impl Compiler {
    pub(crate) fn new(lexicon: Lexicon, sources: BTreeMap<String, String>) -> Self {
        Compiler {
            lexicon,
            sources,
            names: Vec::new(),
            phrases: Vec::new(),
            phrase_needs: Vec::new(),
            slots: Vec::new(),
        }
    }

    /// A pattern, or what is wrong with it.
    pub(crate) fn pattern(&mut self, text: &str) -> Result<Node, String> {
        self.pattern_at(text, 0)
    }

    fn pattern_at(&mut self, text: &str, depth: usize) -> Result<Node, String> {
        let pieces = pieces(text)?;
        let mut at = 0;
        let node = self.any(&pieces, &mut at, depth)?;
        match pieces.get(at) {
            None => Ok(node),
            Some(piece) => Err(format!("`{piece}` stands where nothing is open")),
        }
    }

    fn any(&mut self, pieces: &[String], at: &mut usize, depth: usize) -> Result<Node, String> {
        if depth > DEPTH_MAX {
            return Err(format!("it is nested deeper than {DEPTH_MAX}, or a phrase uses itself"));
        }
        let mut ways = vec![self.all(pieces, at, depth)?];
        while pieces.get(*at).is_some_and(|p| p == "|") {
            *at += 1;
            ways.push(self.all(pieces, at, depth)?);
        }
        Ok(if ways.len() == 1 { ways.remove(0) } else { Node::Any(ways) })
    }

    fn all(&mut self, pieces: &[String], at: &mut usize, depth: usize) -> Result<Node, String> {
        let mut parts = Vec::new();
        while let Some(piece) = pieces.get(*at) {
            match piece.as_str() {
                ")" | "]" | "|" => break,
                "(" => parts.push(self.group(pieces, at, ")", depth)?),
                "[" => parts.push(Node::Maybe(Box::new(self.group(pieces, at, "]", depth)?))),
                leaf => {
                    parts.push(self.leaf(leaf, depth)?);
                    *at += 1;
                }
            }
        }
        if parts.is_empty() {
            return Err("a part of it is empty".to_owned());
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Node::All(parts) })
    }

    fn group(
        &mut self,
        pieces: &[String],
        at: &mut usize,
        close: &str,
        depth: usize,
    ) -> Result<Node, String> {
        *at += 1;
        let node = self.any(pieces, at, depth + 1)?;
        if pieces.get(*at).is_none_or(|p| p != close) {
            return Err(format!("`{close}` is missing"));
        }
        *at += 1;
        Ok(node)
    }

    fn leaf(&mut self, piece: &str, depth: usize) -> Result<Node, String> {
        if let Some(name) = piece.strip_prefix('<').and_then(|p| p.strip_suffix('>')) {
            return self.phrase(name, depth);
        }
        let Some(slot) = piece.strip_prefix('{').and_then(|p| p.strip_suffix('}')) else {
            return Ok(Node::Word(self.lexicon.keyword(piece)));
        };
        let (name, kind) = slot.split_once(':').ok_or_else(|| format!("`{piece}` has no kind"))?;
        let kind = SlotKind::parse(kind).ok_or_else(|| {
            format!("`{kind}` is no kind of slot; there are {}", SlotKind::WORDS.join(", "))
        })?;
        Ok(Node::Slot(self.slot(name), kind))
    }

    fn slot(&mut self, name: &str) -> usize {
        let known = self.slots.iter().position(|s| s == name);
        known.unwrap_or_else(|| {
            self.slots.push(name.to_owned());
            self.slots.len() - 1
        })
    }

    fn phrase(&mut self, name: &str, depth: usize) -> Result<Node, String> {
        if let Some(known) = self.names.iter().position(|n| n == name) {
            return Ok(Node::Phrase(known));
        }
        let source = self.sources.get(name).cloned().ok_or_else(|| format!("there is no phrase <{name}>"))?;
        let node = self.pattern_at(&source, depth + 1).map_err(|why| format!("in phrase <{name}>: {why}"))?;
        self.names.push(name.to_owned());
        self.phrase_needs.push(self.needs(&node));
        self.phrases.push(node);
        Ok(Node::Phrase(self.phrases.len() - 1))
    }

    /// The words of which a goal must hold at least one to match; `None` if there are none such.
    pub(crate) fn needs(&self, node: &Node) -> Option<BTreeSet<u32>> {
        match node {
            Node::Word(id) => Some(BTreeSet::from([*id])),
            Node::All(parts) => parts.iter().filter_map(|p| self.needs(p)).min_by_key(BTreeSet::len),
            Node::Any(ways) => {
                let all: Option<Vec<_>> = ways.iter().map(|w| self.needs(w)).collect();
                all.map(|sets| sets.into_iter().flatten().collect())
            }
            Node::Phrase(index) => self.phrase_needs[*index].clone(),
            Node::Maybe(_) | Node::Slot(..) => None,
        }
    }

    /// The names of the slots a pattern can fill.
    pub(crate) fn slots_of(&self, node: &Node, found: &mut BTreeSet<usize>) {
        match node {
            Node::Word(_) => {}
            Node::All(parts) | Node::Any(parts) => parts.iter().for_each(|p| self.slots_of(p, found)),
            Node::Maybe(inner) => self.slots_of(inner, found),
            Node::Phrase(index) => self.slots_of(&self.phrases[*index], found),
            Node::Slot(index, _) => {
                found.insert(*index);
            }
        }
    }
}

/// Splits a pattern at its marks.
fn pieces(text: &str) -> Result<Vec<String>, String> {
    let mut out = Vec::new();
    let mut rest = text.trim_start();
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '(' | ')' | '[' | ']' | '|' => 1,
            '{' => rest.find('}').ok_or("`}` is missing")? + 1,
            '<' => rest.find('>').ok_or("`>` is missing")? + 1,
            _ => rest.find(|c: char| c.is_whitespace() || "()[]|{<".contains(c)).unwrap_or(rest.len()),
        };
        out.push(rest[..length].to_owned());
        rest = rest[length..].trim_start();
    }
    Ok(out)
}

/// One way to read a part of a goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reading {
    end: usize,
    /// Keywords matched; more means more specific.
    pub(crate) words: usize,
    /// Slot and the value's place in [`Matcher::values`], in the order of the goal.
    pub(crate) slots: Vec<(usize, usize)>,
}

type Readings = Rc<Vec<Reading>>;

/// Ways to fill a slot: how many tokens, and the value's place in [`Matcher::values`].
type Filled = Rc<Vec<(usize, usize)>>;

/// Matches patterns against one goal.
#[derive(Debug)]
pub(crate) struct Matcher<'a> {
    compiler: &'a Compiler,
    goal: &'a Spoken,
    values: Vec<Value>,
    phrases: HashMap<(usize, usize), Readings>,
    slots: HashMap<(SlotKind, usize), Filled>,
}

impl<'a> Matcher<'a> {
    pub(crate) fn new(compiler: &'a Compiler, goal: &'a Spoken) -> Self {
        Matcher { compiler, goal, values: Vec::new(), phrases: HashMap::new(), slots: HashMap::new() }
    }

    /// The best reading of the whole goal by this pattern.
    pub(crate) fn whole(&mut self, node: &Node) -> Option<Reading> {
        let length = self.goal.tokens.len();
        self.read(node, 0).into_iter().filter(|r| r.end == length).max_by_key(|r| (r.words, r.slots.len()))
    }

    pub(crate) fn value(&self, place: usize) -> &Value {
        &self.values[place]
    }

    fn read(&mut self, node: &Node, at: usize) -> Vec<Reading> {
        match node {
            Node::Word(id) => self.word(*id, at),
            Node::Slot(slot, kind) => self.slot(*slot, *kind, at),
            Node::Phrase(index) => self.phrase(*index, at).to_vec(),
            Node::Maybe(inner) => {
                let mut found = self.read(inner, at);
                found.push(Reading { end: at, words: 0, slots: Vec::new() });
                trimmed(found)
            }
            Node::Any(ways) => {
                let mut found = Vec::new();
                for way in ways {
                    found.extend(self.read(way, at));
                }
                trimmed(found)
            }
            Node::All(parts) => self.all(parts, at),
        }
    }

    fn word(&self, id: u32, at: usize) -> Vec<Reading> {
        if self.goal.words.get(at).copied().flatten() == Some(id) {
            vec![Reading { end: at + 1, words: 1, slots: Vec::new() }]
        } else {
            Vec::new()
        }
    }

    fn all(&mut self, parts: &[Node], at: usize) -> Vec<Reading> {
        let mut so_far = vec![Reading { end: at, words: 0, slots: Vec::new() }];
        for part in parts {
            let mut next = Vec::new();
            for reading in &so_far {
                next.extend(self.read(part, reading.end).into_iter().filter_map(|more| join(reading, more)));
            }
            if next.is_empty() {
                return next;
            }
            so_far = trimmed(next);
        }
        so_far
    }

    fn phrase(&mut self, index: usize, at: usize) -> Readings {
        if let Some(known) = self.phrases.get(&(index, at)) {
            return known.clone();
        }
        let compiler = self.compiler;
        let found = Rc::new(self.read(&compiler.phrases[index], at));
        self.phrases.insert((index, at), found.clone());
        found
    }

    fn slot(&mut self, slot: usize, kind: SlotKind, at: usize) -> Vec<Reading> {
        let filled = match self.slots.get(&(kind, at)) {
            Some(known) => known.clone(),
            None => self.fill(kind, at),
        };
        filled
            .iter()
            .map(|(length, value)| Reading { end: at + length, words: 0, slots: vec![(slot, *value)] })
            .collect()
    }

    fn fill(&mut self, kind: SlotKind, at: usize) -> Filled {
        let mut filled = Vec::new();
        for (length, value) in fill(kind, &self.compiler.lexicon, self.goal, at) {
            if at + length <= self.goal.tokens.len() {
                self.values.push(value);
                filled.push((length, self.values.len() - 1));
            }
        }
        let filled = Rc::new(filled);
        self.slots.insert((kind, at), filled.clone());
        filled
    }
}

/// Two readings one after the other; none if both fill the same slot, because then one of them would be lost.
fn join(first: &Reading, second: Reading) -> Option<Reading> {
    if second.slots.iter().any(|(slot, _)| first.slots.iter().any(|(other, _)| other == slot)) {
        return None;
    }
    let mut slots = first.slots.clone();
    slots.extend(second.slots);
    Some(Reading { end: second.end, words: first.words + second.words, slots })
}

/// Without repetitions, the most specific first, bounded.
fn trimmed(mut readings: Vec<Reading>) -> Vec<Reading> {
    if readings.len() > 1 {
        readings.sort_by_key(|reading| std::cmp::Reverse(reading.words));
        let mut kept: Vec<Reading> = Vec::with_capacity(readings.len());
        for reading in readings {
            if !kept.iter().any(|k| k.end == reading.end && k.slots == reading.slots) {
                kept.push(reading);
            }
        }
        kept.truncate(READINGS_MAX);
        return kept;
    }
    readings
}
