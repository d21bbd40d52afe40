//! Where everything stands in its file.

use crate::problem::Place;
use crate::yaml::{Data, Item};
use mycel_abi::NodeId;
use std::collections::BTreeMap;

/// Line and column of every key and value of a file, by the names that lead there. A flow that was not read from a file has
/// none, and everything seems to stand at its beginning.
#[derive(Debug, Clone, Default)]
pub struct Marks {
    places: BTreeMap<Vec<String>, Mark>,
}

#[derive(Debug, Clone, Copy)]
struct Mark {
    key: Place,
    value: Place,
    /// Characters before the text: the quote.
    quote: usize,
}

impl Marks {
    /// Where a node is named.
    pub fn node(&self, id: &NodeId) -> Option<(usize, usize)> {
        self.exact(&["nodes", id.as_str()]).map(|mark| (mark.key.line, mark.key.column))
    }

    /// Where a field of a node is named.
    pub fn field(&self, id: &NodeId, field: &str) -> Option<(usize, usize)> {
        self.exact(&["nodes", id.as_str(), field]).map(|mark| (mark.key.line, mark.key.column))
    }

    /// Where the `index`th edge of a field of a node is written: a name of `next`, a case of `cases`.
    pub fn edge(&self, id: &NodeId, field: &str, index: usize) -> Option<(usize, usize)> {
        let index = index.to_string();
        let path = ["nodes", id.as_str(), field, index.as_str()];
        let mark = self.exact(&path).or_else(|| self.exact(&path[..3]))?;
        Some((mark.value.line, mark.value.column))
    }

    pub(crate) fn of(root: &Item) -> Self {
        let mut marks = Marks::default();
        marks.add(&mut Vec::new(), root.at, root);
        marks
    }

    fn add(&mut self, path: &mut Vec<String>, key: Place, item: &Item) {
        let quote = usize::from(matches!(item.data, Data::Quoted(_)));
        self.places.insert(path.clone(), Mark { key, value: item.at, quote });
        match &item.data {
            Data::Table(entries) => {
                for entry in entries {
                    path.push(entry.name.clone());
                    self.add(path, entry.at, &entry.value);
                    path.pop();
                }
            }
            Data::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    path.push(index.to_string());
                    self.add(path, item.at, item);
                    path.pop();
                }
            }
            Data::Plain(_) | Data::Quoted(_) | Data::Block(_) => {}
        }
    }

    fn exact(&self, path: &[&str]) -> Option<Mark> {
        let path: Vec<String> = path.iter().map(|part| (*part).to_owned()).collect();
        self.places.get(&path).copied()
    }

    /// The place of the key at `path`, or of what is nearest above it.
    pub(crate) fn key(&self, path: &[&str]) -> Place {
        self.nearest(path).map(|(mark, _)| mark.key).unwrap_or_default()
    }

    /// The place of the value at `path`, or of what is nearest above it.
    pub(crate) fn value(&self, path: &[&str]) -> Place {
        self.nearest(path).map(|(mark, exact)| if exact { mark.value } else { mark.key }).unwrap_or_default()
    }

    /// The place of a line and column (from 1) inside the text at `path`.
    pub(crate) fn inside(&self, path: &[&str], line: usize, column: usize) -> Place {
        let Some((mark, true)) = self.nearest(path) else { return self.value(path) };
        match (line, mark.quote) {
            (0 | 1, quote) => {
                Place { line: mark.value.line, column: mark.value.column + quote + column.saturating_sub(1) }
            }
            // Further lines of a text between quotes may be broken elsewhere in the file.
            (_, 1..) => mark.value,
            (line, 0) => Place {
                line: mark.value.line + line - 1,
                column: mark.value.column + column.saturating_sub(1),
            },
        }
    }

    fn nearest(&self, path: &[&str]) -> Option<(Mark, bool)> {
        let at = |length: usize| Some((self.exact(&path[..length])?, length == path.len()));
        (0..=path.len()).rev().find_map(at)
    }
}
