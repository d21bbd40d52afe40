//! Older versions of the format, brought up to this one before anything is read.

use crate::yaml::{Data, Entry, Item};
use mycel_abi::flow::FORMAT;

/// `MIGRATIONS[n]` makes version `n + 1` of version `n`.
const MIGRATIONS: &[fn(&mut Item)] = &[names_of_version_1];

const _: () = assert!(MIGRATIONS.len() == FORMAT as usize, "every older version has a way up");

pub(crate) fn migrate(root: &mut Item, from: u32) {
    for step in MIGRATIONS.iter().skip(from as usize) {
        step(root);
    }
}

/// 0 -> 1: `steps` became `nodes`, the kind `rag` became `recall`, `goto` became `next`.
fn names_of_version_1(root: &mut Item) {
    rename(root, "steps", "nodes");
    let Some(nodes) = value_mut(root, "nodes").and_then(entries_mut) else { return };
    for node in nodes {
        rename(&mut node.value, "goto", "next");
        kind_of_version_1(&mut node.value);
        if let Some(each) = value_mut(&mut node.value, "each") {
            kind_of_version_1(each);
        }
        if let Some(way) = value_mut(&mut node.value, "on_error") {
            rename(way, "goto", "next");
        }
        if let Some(Data::List(cases)) = value_mut(&mut node.value, "cases").map(|cases| &mut cases.data) {
            cases.iter_mut().for_each(|case| rename(case, "goto", "next"));
        }
    }
}

fn kind_of_version_1(work: &mut Item) {
    if let Some(kind) = value_mut(work, "kind")
        && kind.scalar() == Some("rag")
    {
        kind.data = Data::Plain("recall".to_owned());
    }
}

fn rename(item: &mut Item, old: &str, new: &str) {
    let Some(entries) = entries_mut(item) else { return };
    if entries.iter().any(|entry| entry.name == new) {
        // Both stand there: the old one is then reported as unknown.
        return;
    }
    entries.iter_mut().filter(|entry| entry.name == old).for_each(|entry| entry.name = new.to_owned());
}

fn entries_mut(item: &mut Item) -> Option<&mut Vec<Entry>> {
    match &mut item.data {
        Data::Table(entries) => Some(entries),
        Data::Plain(_) | Data::Quoted(_) | Data::Block(_) | Data::List(_) => None,
    }
}

fn value_mut<'a>(item: &'a mut Item, name: &str) -> Option<&'a mut Item> {
    entries_mut(item)?.iter_mut().find(|entry| entry.name == name).map(|entry| &mut entry.value)
}
