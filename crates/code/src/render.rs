//! Definitions as lines: as many of the best as there is room for.
//!
//! ```text
//! crates/tools/src/tool.rs
//!   12 pub struct Spec
//!   47 impl At
//!   49   pub fn resolve(&self, text: &str) -> Result<PathBuf, ToolFailure>
//! ```
//! What stands around a definition is shown with it, so that a method is seen with its type.

use crate::repository::File;
use std::collections::{BTreeMap, BTreeSet};

/// The definitions that are shown.
#[derive(Debug, Default)]
pub(crate) struct Chosen {
    /// By file; those around a chosen one are among them.
    lines: BTreeMap<usize, BTreeSet<usize>>,
    /// How many were chosen for themselves.
    pub(crate) definitions: usize,
}

impl Chosen {
    pub(crate) fn shows(&self, file: usize) -> bool {
        self.lines.contains_key(&file)
    }

    pub(crate) fn files(&self) -> usize {
        self.lines.len()
    }
}

/// The best definitions that fit into so many characters.
pub(crate) fn choose(files: &[&File], ranked: &[(usize, usize)], chars: usize) -> Chosen {
    let mut chosen = Chosen::default();
    let mut left = chars;
    for (at, nth) in ranked {
        let file = files[*at];
        let shown = chosen.lines.get(at);
        let new: Vec<usize> =
            with_around(file, *nth).filter(|nth| shown.is_none_or(|shown| !shown.contains(nth))).collect();
        let head = if shown.is_none() { header(file).chars().count() } else { 0 };
        let cost = head + new.iter().map(|nth| line(file, *nth).chars().count()).sum::<usize>();
        if cost > left {
            break;
        }
        left -= cost;
        chosen.definitions += 1;
        chosen.lines.entry(*at).or_default().extend(new);
    }
    chosen
}

/// The chosen definitions, the files that matter most first.
pub(crate) fn text(files: &[&File], ranks: &[f64], chosen: &Chosen) -> String {
    let mut order: Vec<usize> = chosen.lines.keys().copied().collect();
    order.sort_by(|a, b| ranks[*b].total_cmp(&ranks[*a]).then(a.cmp(b)));
    let mut text = String::new();
    for at in order {
        text += &header(files[at]);
        let mut before = 0;
        for nth in &chosen.lines[&at] {
            // A line that defines several things is shown once.
            if files[at].definitions[*nth].line != before {
                text += &line(files[at], *nth);
            }
            before = files[at].definitions[*nth].line;
        }
    }
    text
}

/// A definition and what stands around it.
fn with_around(file: &File, nth: usize) -> impl Iterator<Item = usize> {
    std::iter::successors(Some(nth), |nth| file.definitions[*nth].within)
}

fn header(file: &File) -> String {
    format!("{}\n", file.path)
}

fn line(file: &File, nth: usize) -> String {
    let definition = &file.definitions[nth];
    // Deeper than this nothing is to be seen.
    let depth = with_around(file, nth).skip(1).take(8).count();
    format!("{:>5} {}{}\n", definition.line, "  ".repeat(depth), definition.signature)
}
