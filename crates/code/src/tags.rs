//! Text of a program in, definitions and references out.
//!
//! The parser recovers from what it does not understand, so that there is always something. What a hostile
//! text could cost is bounded in steps, not in time: the same text gives the same tags on any machine.
//! Nothing here calls itself, so that no depth of nesting ends the program.

use crate::guard::is_readable;
use crate::language::Language;
use crate::signature::{body, signature};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::{ControlFlow, Range};
use tree_sitter::{
    Node, ParseOptions, Parser, QueryCursor, QueryCursorOptions, QueryMatch, StreamingIterator, Tree,
};

/// Looks at the parser's progress that a text may take: one for this many bytes ...
const BYTES_PER_LOOK: usize = 16;
/// ... and these for any. The parser takes a hundred steps from one look to the next; code of people takes a
/// look for about eighty bytes.
const LOOKS_ANY: usize = 5_000;
/// Steps through a tree from one look to the next, as in the parser.
const STEPS_PER_LOOK: usize = 100;
/// Squares of the lengths of the parts that are no syntax: one of ten thousand tokens, or a hundred of a
/// thousand.
const ERROR_COST_MAX: u64 = 100_000_000;
/// Patterns that a search of a tree keeps in mind at once; more would make long lists of comments slow.
const OPEN_MATCHES_MAX: u32 = 256;
/// Definitions of one file that are kept, and names it refers to.
const DEFINITIONS_MAX: usize = 5_000;
const REFERENCES_MAX: usize = 5_000;
/// Places of names in one file that are looked at.
const NAMES_MAX: usize = 100_000;
/// Bytes of a name; a longer one is no name.
const NAME_BYTES_MAX: usize = 100;

/// What a definition defines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Class,
    Interface,
    Type,
    Method,
    Function,
    Macro,
    Constant,
    Field,
    Module,
    /// Defines nothing, but holds definitions: `impl Tool for Search`.
    Scope,
}

impl Kind {
    fn of_capture(name: &str) -> Option<Self> {
        Some(match name.strip_prefix("definition.") {
            Some("class") => Self::Class,
            Some("interface") => Self::Interface,
            Some("type") => Self::Type,
            Some("method") => Self::Method,
            Some("function") => Self::Function,
            Some("macro") => Self::Macro,
            Some("constant") => Self::Constant,
            Some("field") => Self::Field,
            Some("module") => Self::Module,
            Some(_) => return None,
            None if name == "scope" => Self::Scope,
            None => return None,
        })
    }
}

/// Something a file defines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    pub name: String,
    pub kind: Kind,
    /// Of the name, from 1.
    pub line: u32,
    /// How it is written, up to its body, in one line.
    pub signature: String,
    /// The innermost definition around it, which stands before it.
    pub within: Option<usize>,
    pub reach: Reach,
}

/// From where a definition can be referred to, as far as it is written at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reach {
    File,
    /// The package: files of the folder in Go, of the crate in Rust.
    Package,
    Everywhere,
}

/// A name that stands for something defined elsewhere, perhaps.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    pub name: String,
    pub manner: Manner,
}

/// How a name is referred to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Manner {
    /// By itself.
    Plain,
    /// Behind a dot or an arrow.
    Member,
    /// Behind `::`.
    Path,
    /// With a `!` behind it, in Rust.
    Macro,
    Import,
}

/// What a file defines and refers to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tags {
    /// In the order of the text.
    pub definitions: Vec<Definition>,
    /// How often each stands there.
    pub references: BTreeMap<Reference, u32>,
    /// Whether all of the text was read; otherwise it took too many steps, or holds too many names.
    pub is_whole: bool,
}

/// The caller wanted no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stopped;

/// Reads texts.
pub struct Tagger {
    parser: Parser,
    cursor: QueryCursor,
}

impl std::fmt::Debug for Tagger {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tagger").finish_non_exhaustive()
    }
}

impl Default for Tagger {
    fn default() -> Self {
        let mut cursor = QueryCursor::new();
        cursor.set_match_limit(OPEN_MATCHES_MAX);
        Self { parser: Parser::new(), cursor }
    }
}

impl Tagger {
    /// The tags of a text. `stop` is asked now and then whether to go on.
    pub fn tags(
        &mut self,
        language: Language,
        text: &str,
        stop: &mut dyn FnMut() -> bool,
    ) -> Result<Tags, Stopped> {
        let mut looks = Looks { left: LOOKS_ANY + text.len() / BYTES_PER_LOOK, stop, is_stopped: false };
        let tree = is_readable(language, text).then(|| self.parse(language, text, &mut looks)).flatten();
        let found = tree
            .filter(|tree| is_searchable(tree, &mut looks))
            .map(|tree| self.search(language, text, &tree, &mut looks));
        if looks.is_stopped {
            return Err(Stopped);
        }
        Ok(found.map_or_else(Tags::default, |found| found.into_tags(language, text)))
    }

    fn parse(&mut self, language: Language, text: &str, looks: &mut Looks) -> Option<Tree> {
        self.parser.set_language(&language.grammar()).expect("the grammars fit the parser");
        let mut progress = |_: &tree_sitter::ParseState| looks.look();
        let options = ParseOptions::new().progress_callback(&mut progress);
        let bytes = text.as_bytes();
        let mut rest = |at: usize, _| bytes.get(at..).unwrap_or_default();
        let tree = self.parser.parse_with_options(&mut rest, None, Some(options));
        if tree.is_none() {
            // What was begun must not go on with the next text.
            self.parser.reset();
        }
        tree
    }

    fn search(&mut self, language: Language, text: &str, tree: &Tree, looks: &mut Looks) -> Found {
        let query = language.query();
        let captures = query.capture_names();
        let mut found = Found { is_whole: true, ..Found::default() };
        let mut progress = |_: &tree_sitter::QueryCursorState| looks.look();
        let options = QueryCursorOptions::new().progress_callback(&mut progress);
        let mut matches = self.cursor.matches_with_options(query, tree.root_node(), text.as_bytes(), options);
        while let Some(one) = matches.next() {
            found.take(language, text, captures, one);
        }
        drop(matches);
        found.is_whole &= looks.left > 0;
        found
    }
}

/// Whether the tree can be searched at a reasonable cost. At each token of a part that is no syntax the
/// search looks over all tokens behind it, which is quadratic.
fn is_searchable(tree: &Tree, looks: &mut Looks) -> bool {
    let mut cursor = tree.walk();
    let (mut steps, mut cost) = (0usize, 0u64);
    loop {
        steps += 1;
        if steps % STEPS_PER_LOOK == 0 && looks.look().is_break() {
            return false;
        }
        let node = cursor.node();
        if node.is_error() {
            cost += u64::from(node.child_count()).pow(2);
        }
        if cost > ERROR_COST_MAX {
            return false;
        }
        if cursor.goto_first_child() {
            continue;
        }
        while !cursor.goto_next_sibling() {
            if !cursor.goto_parent() {
                return true;
            }
        }
    }
}

/// How much more may be done.
struct Looks<'a> {
    left: usize,
    stop: &'a mut dyn FnMut() -> bool,
    is_stopped: bool,
}

impl Looks<'_> {
    fn look(&mut self) -> ControlFlow<()> {
        self.left = self.left.saturating_sub(1);
        self.is_stopped |= (self.stop)();
        if self.left == 0 || self.is_stopped { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

/// What was found in a tree, by where its name begins.
#[derive(Default)]
struct Found {
    definitions: BTreeMap<usize, Span>,
    /// Where each ends, and whether it is an import.
    references: BTreeMap<usize, (usize, bool)>,
    /// What is no reference although it looks like one.
    ignored: BTreeSet<usize>,
    /// Names that are of the standard library in this file.
    foreign: BTreeSet<String>,
    /// Names that the file exports in a list.
    exported: BTreeSet<String>,
    is_whole: bool,
}

/// A definition by its places in the text.
pub(crate) struct Span {
    pub(crate) kind: Kind,
    pub(crate) line: u32,
    pub(crate) whole_line: u32,
    pub(crate) name: Range<usize>,
    pub(crate) whole: Range<usize>,
    /// Where its body begins.
    pub(crate) body: Option<usize>,
}

impl Found {
    fn take(&mut self, language: Language, text: &str, captures: &[&str], one: &QueryMatch) {
        let mut name = None;
        for capture in one.captures() {
            let bytes = capture.node.byte_range();
            match captures[capture.index as usize] {
                "name" => name = Some(capture.node),
                "ignore" if self.ignored.len() < NAMES_MAX => {
                    self.ignored.insert(bytes.start);
                }
                "export" if self.exported.len() < DEFINITIONS_MAX => {
                    self.exported.insert(text.get(bytes).unwrap_or_default().to_owned());
                }
                "foreign" if self.foreign.len() < REFERENCES_MAX => {
                    let path = text.get(bytes).unwrap_or_default();
                    let names = path.split(|c: char| !c.is_alphanumeric() && c != '_');
                    self.foreign.extend(names.filter(|name| !name.is_empty()).map(str::to_owned));
                }
                _ => {}
            }
        }
        let Some(name) = name else { return };
        let bytes = name.byte_range();
        if bytes.is_empty() || bytes.len() > NAME_BYTES_MAX || text.get(bytes.clone()).is_none() {
            return;
        }
        for capture in one.captures() {
            let tag = captures[capture.index as usize];
            if tag.starts_with("reference.") {
                self.refer(bytes.start, bytes.end, tag == "reference.import");
            } else if let Some(kind) = Kind::of_capture(tag) {
                // A module of Rust is a file, and files are listed anyway.
                if kind != Kind::Module || language != Language::Rust {
                    self.define(kind, name, capture.node);
                }
            }
        }
    }

    fn refer(&mut self, start: usize, end: usize, is_import: bool) {
        let room = self.references.len() < NAMES_MAX;
        match self.references.entry(start) {
            Entry::Occupied(mut known) => known.get_mut().1 |= is_import,
            Entry::Vacant(free) if room => {
                free.insert((end, is_import));
            }
            Entry::Vacant(_) => self.is_whole = false,
        }
    }

    /// Where two patterns see the same name, the kind that says more stays, and of one kind what is wider.
    fn define(&mut self, kind: Kind, name: Node, whole: Node) {
        let room = self.definitions.len() < DEFINITIONS_MAX;
        let span = || Span {
            kind,
            line: line_of(name),
            whole_line: line_of(whole),
            name: name.byte_range(),
            whole: whole.byte_range(),
            body: body(whole).map(|body| body.start_byte()),
        };
        let width = |bytes: &Range<usize>| std::cmp::Reverse(bytes.len());
        match self.definitions.entry(name.start_byte()) {
            Entry::Occupied(mut known)
                if (kind, width(&whole.byte_range())) < (known.get().kind, width(&known.get().whole)) =>
            {
                known.insert(span());
            }
            Entry::Occupied(_) => {}
            Entry::Vacant(free) if room => {
                free.insert(span());
            }
            Entry::Vacant(_) => self.is_whole = false,
        }
    }

    fn into_tags(self, language: Language, text: &str) -> Tags {
        let mut references = BTreeMap::new();
        let mut is_whole = self.is_whole;
        for (start, (end, is_import)) in &self.references {
            let name = text.get(*start..*end).unwrap_or_default();
            let defines = self.definitions.get(start).is_some_and(|span| span.kind != Kind::Scope);
            if defines || self.ignored.contains(start) || self.foreign.contains(name) {
                continue;
            }
            let manner =
                if *is_import { Manner::Import } else { manner(language, &text[..*start], &text[*end..]) };
            let room = references.len() < REFERENCES_MAX;
            match references.entry(Reference { name: name.to_owned(), manner }) {
                Entry::Occupied(mut count) => *count.get_mut() += 1,
                Entry::Vacant(free) if room => {
                    free.insert(1);
                }
                Entry::Vacant(_) => is_whole = false,
            }
        }
        Tags { definitions: self.nested(language, text), references, is_whole }
    }

    /// The definitions in the order of the text, each with the one around it.
    fn nested(self, language: Language, text: &str) -> Vec<Definition> {
        let mut spans: Vec<Span> = self.definitions.into_values().collect();
        spans.sort_by_key(|span| (span.whole.start, std::cmp::Reverse(span.whole.end), span.name.start));
        let mut open: Vec<(usize, usize)> = Vec::new();
        let mut definitions: Vec<Definition> = Vec::with_capacity(spans.len());
        for (at, span) in spans.iter().enumerate() {
            while open.last().is_some_and(|(_, end)| *end <= span.name.start) {
                open.pop();
            }
            let within = open.last().map(|(around, _)| *around);
            let (line, signature) = signature(span, text);
            let name = text.get(span.name.clone()).unwrap_or_default();
            definitions.push(Definition {
                reach: match within.map(|around| definitions[around].kind) {
                    None if self.exported.contains(name) => Reach::Everywhere,
                    around => reach(language, name, &signature, around),
                },
                name: plain_name(span.kind, name).to_owned(),
                kind: span.kind,
                line,
                signature,
                within,
            });
            open.push((at, span.whole.end));
        }
        definitions
    }
}

fn manner(language: Language, before: &str, after: &str) -> Manner {
    if language == Language::Rust && after.starts_with('!') && !after.starts_with("!=") {
        Manner::Macro
    } else if before.ends_with('.') || before.ends_with("->") {
        Manner::Member
    } else if before.ends_with("::") {
        Manner::Path
    } else {
        Manner::Plain
    }
}

/// `Map` of a scope that is called `Map<K, V>`.
fn plain_name(kind: Kind, name: &str) -> &str {
    let end = name.find(|c: char| !c.is_alphanumeric() && c != '_').filter(|end| *end > 0);
    if kind == Kind::Scope { &name[..end.unwrap_or(name.len())] } else { name }
}

fn reach(language: Language, name: &str, signature: &str, around: Option<Kind>) -> Reach {
    if matches!(around, Some(Kind::Function | Kind::Method)) {
        return Reach::File;
    }
    let says = |word: &str| signature.split(' ').any(|it| it == word);
    match language {
        Language::Rust if signature.starts_with("pub(") => Reach::Package,
        Language::Rust if says("pub") || says("macro_rules!") || around == Some(Kind::Interface) => {
            Reach::Everywhere
        }
        Language::Rust => Reach::File,
        Language::Go if name.starts_with(char::is_uppercase) => Reach::Everywhere,
        Language::Go => Reach::Package,
        // A static function of a header is of those that include it.
        Language::C if says("static") && !says("inline") => Reach::File,
        Language::Java | Language::TypeScript if says("private") => Reach::File,
        Language::TypeScript if around.is_none() && !says("export") && !says("declare") => Reach::File,
        _ => Reach::Everywhere,
    }
}

fn line_of(node: Node) -> u32 {
    u32::try_from(node.start_position().row).unwrap_or(u32::MAX).saturating_add(1)
}
