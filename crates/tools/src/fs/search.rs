//! `fs.search`: by name, by content, or both.

use super::delete::below;
use super::filter::{Filter, Glob, before_now};
use super::look::{Room, counted, entry, fail, must_exist, text};
use super::types::{Kind, Match, SearchInput, SearchOutput, Unreadable};
use super::visit::{Node, UNREADABLE_NAMED_MAX};
use crate::tool::{At, Cx, Place, Progress, Spec, Tool, assessment, bad_args, path_capability};
use grep_regex::{RegexMatcher, RegexMatcherBuilder};
use grep_searcher::{BinaryDetection, Searcher, SearcherBuilder, sinks};
use ignore::WalkBuilder;
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use std::path::{Path, PathBuf};

const RESULTS_USUAL: u64 = 200;
const RESULTS_MAX: u64 = 10_000;
/// Characters of a line that are returned.
const LINE_CHARS_MAX: usize = 400;
/// Longest line searched; a file with a longer one is noted as unreadable.
const LINE_BYTES_MAX: usize = 16 * 1024 * 1024;
/// Memory of a compiled expression: a hostile one fails instead of growing.
const REGEX_BYTES_MAX: usize = 4 * 1024 * 1024;

/// Searches.
#[derive(Debug)]
pub struct Search;

impl Tool for Search {
    type Input = SearchInput;
    type Output = SearchOutput;
    const SPEC: Spec = Spec {
        name: "fs.search",
        title: "Search files by name or content",
        doc: "Looks below `path` for names (`name_glob`), for text inside files (`text`, literal unless `regex`), or \
              for both, narrowed by kind, size and age. Text searches give path, line, column and the line; others \
              give entries. Binary files are left at their first NUL. At most 200 results unless `max_results` asks \
              for more (10000 at most).",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Work,
        undoable: false,
        timeout_ms: 300_000,
    };

    fn assess(&self, input: &SearchInput, at: &At) -> Result<Assessment, ToolFailure> {
        let path = at.resolve(&input.path)?;
        Hunt::new(input, &path)?;
        let what = match (&input.text, &input.name_glob) {
            (Some(text), Some(glob)) => format!("`{text}` in {glob}"),
            (Some(text), None) => format!("`{text}`"),
            (None, Some(glob)) => glob.clone(),
            (None, None) => "entries".into(),
        };
        let needs = if path.is_dir() { below("read", &path) } else { path_capability("read", &path) };
        Ok(assessment(&Self::SPEC, format!("search {} for {what}", text(&path)), vec![needs]))
    }

    fn run(&self, input: SearchInput, cx: &mut Cx<'_>) -> Result<SearchOutput, ToolFailure> {
        let path = cx.at.resolve(&input.path)?;
        must_exist(&path)?;
        let mut hunt = Hunt::new(&input, &path)?;
        for item in walker(&path, &input).build() {
            if cx.port.cancelled() {
                return Err(fail("cancelled", format!("stopped while searching {}", text(&path)), None));
            }
            if hunt.out.truncated {
                break;
            }
            match item {
                Ok(item) => hunt.look_at(item.into_path()),
                Err(error) => hunt.note(&path, &error.to_string()),
            }
            if hunt.out.looked_at.is_multiple_of(10_000) && hunt.out.looked_at > 0 {
                let unit = counted(hunt.out.matched, "match");
                cx.port.progress(Progress::Count { done: hunt.out.looked_at, total: 0, unit });
            }
        }
        Ok(hunt.out)
    }
}

fn walker(path: &Path, input: &SearchInput) -> WalkBuilder {
    let mut walker = WalkBuilder::new(path);
    // What git keeps for itself is no file of the person's, unless it is asked for by name.
    let within_git = path.components().any(|part| part.as_os_str() == ".git");
    walker
        .standard_filters(false)
        .hidden(!input.hidden)
        .git_ignore(input.respect_gitignore)
        .git_exclude(input.respect_gitignore)
        .require_git(false)
        .follow_links(false)
        .max_depth(input.depth.map(|levels| levels.max(1) as usize))
        .filter_entry(move |entry| within_git || entry.depth() == 0 || entry.file_name() != ".git")
        .sort_by_file_name(std::ffi::OsStr::cmp);
    walker
}

/// A search under way.
struct Hunt {
    root: PathBuf,
    filter: Filter,
    text: Option<TextHunt>,
    empty: bool,
    results_max: usize,
    room: Room,
    out: SearchOutput,
}

struct TextHunt {
    matcher: RegexMatcher,
    /// The same expression once more, to find the column.
    column: regex::bytes::Regex,
    searcher: Searcher,
}

impl Hunt {
    fn new(input: &SearchInput, root: &Path) -> Result<Self, ToolFailure> {
        let filter = Filter {
            kind: input.kind,
            glob: input.name_glob.as_deref().map(|glob| Glob::new(glob, input.case)).transpose()?,
            larger_than_bytes: input.min_bytes.and_then(|bytes| bytes.checked_sub(1)),
            smaller_than_bytes: input.max_bytes.map(|bytes| bytes.saturating_add(1)),
            modified_before_ms: input.older_than_ms.map(before_now),
            modified_after_ms: input.newer_than_ms.map(before_now),
            not_glob: input.not_glob.as_deref().map(|glob| Glob::new(glob, input.case)).transpose()?,
        };
        let out = SearchOutput {
            path: text(root),
            matches: Vec::new(),
            entries: Vec::new(),
            looked_at: 0,
            matched: 0,
            truncated: false,
            unreadable: Vec::new(),
        };
        Ok(Self {
            root: root.to_owned(),
            filter,
            text: input.text.as_deref().map(|text| TextHunt::new(text, input)).transpose()?,
            empty: input.empty,
            results_max: input.max_results.unwrap_or(RESULTS_USUAL).clamp(1, RESULTS_MAX) as usize,
            room: Room::new(),
            out,
        })
    }

    fn look_at(&mut self, path: PathBuf) {
        let meta = match std::fs::symlink_metadata(&path) {
            Ok(meta) => meta,
            Err(error) => return self.note(&path, &error.to_string()),
        };
        // The folder that is searched is no result of the search; a single file is.
        if meta.is_dir() && path == self.root {
            return;
        }
        let node = Node { path, meta };
        self.out.looked_at += 1;
        if !self.filter.wants(&node, &self.root) || (self.empty && !self.is_empty(&node)) {
            return;
        }
        match self.text.take() {
            None => {
                let entry = entry(&node.path, &node.meta);
                if self.out.entries.len() >= self.results_max || !self.room.take(entry.path.len()) {
                    self.out.truncated = true;
                } else {
                    self.out.entries.push(entry);
                    self.out.matched += 1;
                }
            }
            Some(mut text) => {
                if node.kind() == Kind::File {
                    self.search_file(&node.path, &mut text);
                }
                self.text = Some(text);
            }
        }
    }

    fn is_empty(&mut self, node: &Node) -> bool {
        match node.kind() {
            Kind::File => node.meta.len() == 0,
            Kind::Folder => match std::fs::read_dir(&node.path) {
                Ok(mut entries) => entries.next().is_none(),
                Err(error) => {
                    self.note(&node.path, &error.to_string());
                    false
                }
            },
            Kind::Link | Kind::Other => false,
        }
    }

    fn search_file(&mut self, path: &Path, hunt: &mut TextHunt) {
        let name = text(path);
        let before = self.out.matches.len();
        let (matches, room) = (&mut self.out.matches, &mut self.room);
        let (max, column) = (self.results_max, &hunt.column);
        let mut full = false;
        let sink = sinks::Lossy(|line, content| {
            let found = one_match(&name, line, content, column);
            full = matches.len() >= max || !room.take(found.path.len() + found.text.len());
            if !full {
                matches.push(found);
            }
            Ok(!full)
        });
        let searched = super::look::open_file(path)
            .and_then(|file| hunt.searcher.search_file(&hunt.matcher, &file, sink));
        if let Err(error) = searched {
            self.note(path, &error.to_string());
        }
        self.out.matched += u64::from(self.out.matches.len() > before);
        self.out.truncated |= full;
    }

    fn note(&mut self, path: &Path, why: &str) {
        if self.out.unreadable.len() < UNREADABLE_NAMED_MAX {
            self.out.unreadable.push(Unreadable { path: text(path), why: why.to_owned() });
        }
    }
}

impl TextHunt {
    fn new(wanted: &str, input: &SearchInput) -> Result<Self, ToolFailure> {
        if wanted.is_empty() {
            return Err(bad_args("`text` is empty", Some("leave it out to search by name")));
        }
        let pattern = if input.regex { wanted.to_owned() } else { regex::escape(wanted) };
        let bad = |error: String| {
            bad_args(
                format!("`text` is not a regular expression: {error}"),
                Some("without `regex` it is literal"),
            )
        };
        let matcher = RegexMatcherBuilder::new()
            .case_insensitive(!input.case)
            .size_limit(REGEX_BYTES_MAX)
            .line_terminator(Some(b'\n'))
            .build(&pattern)
            .map_err(|error| bad(error.to_string()))?;
        let column = regex::bytes::RegexBuilder::new(&pattern)
            .case_insensitive(!input.case)
            .size_limit(REGEX_BYTES_MAX)
            .build()
            .map_err(|error| bad(error.to_string()))?;
        let searcher = SearcherBuilder::new()
            .binary_detection(BinaryDetection::quit(0))
            .line_number(true)
            .heap_limit(Some(LINE_BYTES_MAX))
            .build();
        Ok(Self { matcher, column, searcher })
    }
}

fn one_match(path: &str, line: u64, content: &str, column: &regex::bytes::Regex) -> Match {
    let content = content.trim_end_matches(['\n', '\r']);
    let at = column.find(content.as_bytes()).map_or(0, |found| found.start());
    let characters = String::from_utf8_lossy(&content.as_bytes()[..at]).chars().count();
    Match {
        path: path.to_owned(),
        line,
        column: characters as u64 + 1,
        text: content.chars().take(LINE_CHARS_MAX).collect(),
    }
}
