//! Keys and values into lines.

use super::scalar::{self, Context};
use super::tree::Tree;
use crate::read::Comments;
use crate::yaml::Remark;
use std::collections::BTreeSet;

/// Columns of a line that holds more than one value.
const WIDTH: usize = 100;
/// Keys whose entries have a line each, always.
const SECTIONS: &[&str] = &["input", "state", "nodes"];

/// The lines, and the comments that found no place.
pub(super) fn lines<'c>(flow: &Tree, comments: &'c Comments) -> (String, Vec<&'c Remark>) {
    let mut layout = Layout { out: String::new(), comments, used: BTreeSet::new(), path: Vec::new() };
    if let Tree::Table(entries) = flow {
        layout.table(entries, 0);
    }
    for remark in &comments.end {
        layout.line(0, &format!("#{}", remark.text));
    }
    let unused = comments.spots.iter().filter(|(path, _)| !layout.used.contains(*path));
    let unused = unused.flat_map(|(_, spot)| spot.before.iter().chain(&spot.behind)).collect();
    (layout.out, unused)
}

struct Layout<'c> {
    out: String,
    comments: &'c Comments,
    used: BTreeSet<Vec<String>>,
    path: Vec<String>,
}

impl Layout<'_> {
    fn line(&mut self, indent: usize, text: &str) {
        self.out.push_str(&" ".repeat(indent));
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn table(&mut self, entries: &[(String, Tree)], indent: usize) {
        for (name, tree) in entries {
            self.path.push(name.clone());
            self.entry(name, tree, indent);
            self.path.pop();
        }
    }

    fn entry(&mut self, name: &str, tree: &Tree, indent: usize) {
        if self.path.len() == 1 && (SECTIONS.contains(&name) || name == "limits") {
            self.out.push('\n');
        }
        let behind = self.remarks(indent);
        let key = format!("{}:", scalar::text(name, Context::Key));
        self.value(&key, tree, indent, &behind);
    }

    /// Prints what stands before the key, and gives what stands behind it.
    fn remarks(&mut self, indent: usize) -> String {
        let Some(spot) = self.comments.spots.get(&self.path) else { return String::new() };
        self.used.insert(self.path.clone());
        for remark in &spot.before {
            self.line(indent, &format!("#{}", remark.text));
        }
        let behind: Vec<&str> = spot.behind.iter().map(|remark| remark.text.as_str()).collect();
        if behind.is_empty() { String::new() } else { format!(" #{}", behind.join(" #")) }
    }

    /// A value behind its key, or behind the dash of a list, which both end at `head`.
    fn value(&mut self, head: &str, tree: &Tree, indent: usize, behind: &str) {
        if let Tree::Text(text) = tree
            && let Some(chomp) = scalar::literal(text)
        {
            return self.literal(&format!("{head} |{chomp}{behind}"), text, indent);
        }
        if self.fits(head, tree, indent) {
            return self.line(indent, &format!("{head} {}{behind}", inline(tree, Context::Block)));
        }
        match tree {
            Tree::Table(entries) => {
                self.line(indent, &format!("{head}{behind}"));
                self.table(entries, indent + 2);
            }
            Tree::List(items) => {
                self.line(indent, &format!("{head}{behind}"));
                items.iter().for_each(|item| self.item(item, indent + 2));
            }
            Tree::Word(_) | Tree::Text(_) => {}
        }
    }

    fn literal(&mut self, head: &str, text: &str, indent: usize) {
        self.line(indent, head);
        for line in text.strip_suffix('\n').unwrap_or(text).split('\n') {
            self.line(if line.is_empty() { 0 } else { indent + 2 }, line);
        }
    }

    fn item(&mut self, item: &Tree, indent: usize) {
        match item {
            // The first field stands behind the dash, the others below it.
            Tree::Table(entries) if !self.fits("-", item, indent) => {
                let start = self.out.len();
                self.path.push(String::new());
                self.table(entries, indent + 2);
                self.path.pop();
                self.out.replace_range(start + indent..start + indent + 1, "-");
            }
            _ => self.value("-", item, indent, ""),
        }
    }

    fn fits(&self, head: &str, tree: &Tree, indent: usize) -> bool {
        match tree {
            Tree::Word(_) | Tree::Text(_) => true,
            Tree::Table(entries) if entries.is_empty() => true,
            Tree::List(items) if items.is_empty() => true,
            Tree::List(_) | Tree::Table(_) => {
                let section = self.path.len() == 1 && SECTIONS.contains(&self.path[0].as_str());
                !section
                    && !has_lines(tree)
                    && !self.remarks_below()
                    && indent + head.chars().count() + 1 + inline(tree, Context::Block).chars().count()
                        <= WIDTH
            }
        }
    }

    fn remarks_below(&self) -> bool {
        let after = self.comments.spots.range(self.path.clone()..).map(|(path, _)| path);
        after.take_while(|path| path.starts_with(&self.path)).any(|path| path.len() > self.path.len())
    }
}

/// Whether a text in it wants lines of its own.
fn has_lines(tree: &Tree) -> bool {
    match tree {
        Tree::Word(_) => false,
        Tree::Text(text) => scalar::literal(text).is_some(),
        Tree::List(items) => items.iter().any(has_lines),
        Tree::Table(entries) => entries.iter().any(|(_, tree)| has_lines(tree)),
    }
}

fn inline(tree: &Tree, context: Context) -> String {
    match tree {
        Tree::Word(word) => word.clone(),
        Tree::Text(text) => scalar::text(text, context),
        Tree::List(items) => {
            let items: Vec<String> = items.iter().map(|item| inline(item, Context::Flow)).collect();
            format!("[{}]", items.join(", "))
        }
        Tree::Table(entries) if entries.is_empty() => "{}".to_owned(),
        Tree::Table(entries) => {
            let entry = |(name, tree): &(String, Tree)| {
                format!("{}: {}", scalar::text(name, Context::Key), inline(tree, Context::Flow))
            };
            format!("{{ {} }}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
    }
}
