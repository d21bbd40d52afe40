//! The comments of a file, each with the key it stands at.
//!
//! A comment that stands alone in its line belongs to the key after it, one behind something to the first key of its line.
//! Keys that can have comments are those of the file, of an input, a channel, a node, a bound, and the fields of these: they
//! all can be printed in a line of their own. A comment anywhere else (inside a list, a schema, arguments) has no place in
//! the canonical form, and printing says so rather than lose it.

use crate::yaml::{Data, Entry, Item, Remark};
use std::collections::BTreeMap;

/// How deep a key may stand to have comments: `nodes.lead.task`.
const DEPTH_MAX: usize = 3;

/// The comments of a file.
#[derive(Debug, Clone, Default)]
pub struct Comments {
    pub(crate) spots: BTreeMap<Vec<String>, Spot>,
    /// After everything else.
    pub(crate) end: Vec<Remark>,
    /// What cannot be kept.
    pub(crate) lost: Vec<Remark>,
}

/// What stands at one key.
#[derive(Debug, Clone, Default)]
pub(crate) struct Spot {
    pub(crate) before: Vec<Remark>,
    pub(crate) behind: Vec<Remark>,
}

impl Comments {
    pub fn is_empty(&self) -> bool {
        self.spots.is_empty() && self.end.is_empty() && self.lost.is_empty()
    }

    pub(crate) fn place(root: &Item, remarks: Vec<Remark>) -> Self {
        let mut tokens = Vec::new();
        collect(root, &mut Vec::new(), &mut tokens);
        tokens.sort_by_key(|token| token.0);
        let mut comments = Comments::default();
        for remark in remarks {
            comments.add(remark, &tokens);
        }
        comments
    }

    fn add(&mut self, remark: Remark, tokens: &[Token]) {
        let next = tokens.partition_point(|(at, _)| *at < (remark.at.line, remark.at.column));
        let spot = if remark.alone {
            match tokens.get(next) {
                None => return self.end.push(remark),
                Some((_, path)) => path,
            }
        } else {
            let first = tokens.partition_point(|(at, _)| *at < (remark.at.line, 0));
            tokens.get(first..next).and_then(|line| line.first()).map_or(&None, |(_, path)| path)
        };
        match spot.as_ref().filter(|path| path.len() <= DEPTH_MAX) {
            None => self.lost.push(remark),
            Some(path) => {
                let spot = self.spots.entry(path.clone()).or_default();
                if remark.alone { spot.before.push(remark) } else { spot.behind.push(remark) }
            }
        }
    }
}

/// Where something begins, and its path if it is a key.
type Token = ((usize, usize), Option<Vec<String>>);

fn collect(item: &Item, path: &mut Vec<String>, tokens: &mut Vec<Token>) {
    match &item.data {
        Data::Table(entries) => {
            for Entry { name, at, value } in entries {
                path.push(name.clone());
                tokens.push(((at.line, at.column), Some(path.clone())));
                collect(value, path, tokens);
                path.pop();
            }
        }
        Data::List(items) => {
            for item in items {
                path.push(String::new());
                tokens.push(((item.at.line, item.at.column), None));
                collect(item, path, tokens);
                path.pop();
            }
        }
        Data::Plain(_) | Data::Quoted(_) | Data::Block(_) => {
            tokens.push(((item.at.line, item.at.column), None));
        }
    }
}
