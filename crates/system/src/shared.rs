//! What a team has agreed on: the notes below `.mycel/` of a checkout, and which of them an agent is told.
//!
//! ```text
//!  .mycel/standards/*.md   how all do something        |
//!  .mycel/contracts/*.md   the form of an interface    |  in this order, as far as 1,500 tokens go
//!  .mycel/decisions/*.md   what was chosen, and why    v  those about the task first, then the newest
//! ```
//! Each note is a file, written with `team.note` and merged with the work. What has no room is named with
//! its file, so that who needs it can read it. As all of a checkout this is text, perhaps of a stranger: it
//! goes into prompts and nowhere else, and allows nothing.

use crate::checkout;
use crate::front_matter;
use mycel_models::transcript::tokens_of;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// Tokens of everything an agent is told of the notes.
const TOKENS_MAX: usize = 1_500;
/// Of these, for the names of what has no room.
const NAMES_TOKENS: usize = 250;
/// Of those, for how many more there are.
const MORE_TOKENS: usize = 12;
/// Notes that are named.
const NAMED_MAX: usize = 8;
/// Notes of one kind that are looked at.
const NOTES_MAX: usize = 400;
/// Files of one folder that are listed to find them.
const ENTRIES_MAX: usize = 10_000;
/// Bytes of one note; `team.note` writes shorter ones.
const NOTE_BYTES_MAX: u64 = 16 * 1024;
/// Letters of a word that says something about a task.
const WORD_CHARS_MIN: usize = 4;
/// What stands before the notes.
const HEAD: &str =
    "What the team has agreed on (below .mycel/ in your checkout). Keep to it, or say why not.";

/// A kind of note, in the order they are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Standard,
    Contract,
    Decision,
}

const KINDS: &[(Kind, &str)] =
    &[(Kind::Standard, "standards"), (Kind::Contract, "contracts"), (Kind::Decision, "decisions")];

#[derive(Debug, Clone, PartialEq, Eq)]
struct Note {
    kind: Kind,
    /// From the root of the checkout.
    path: String,
    title: String,
    why: String,
    text: String,
    run: String,
    call: String,
    date: String,
}

/// What an agent is told of the notes in its checkout; nothing where there are none. Its own notes it knows.
pub(crate) fn told(checkout: &Path, task: &str, run: &str, agent: &str) -> String {
    let Ok(checkout) = checkout.canonicalize() else { return String::new() };
    let mut notes: Vec<Note> =
        KINDS.iter().flat_map(|(kind, folder)| read_all(&checkout, *kind, folder)).collect();
    let own = format!("{agent}.");
    notes.retain(|note| note.run != run || !note.call.starts_with(&own));
    choose(notes, task)
}

fn read_all(checkout: &Path, kind: Kind, folder: &str) -> Vec<Note> {
    let place = checkout.join(".mycel").join(folder);
    let is_note = |path: &Path| path.extension().is_some_and(|kind| kind == "md");
    let (mut paths, _) = checkout::entries(&place, ENTRIES_MAX, is_note).unwrap_or_default();
    // Names of decisions begin with their day: beyond the bound the newest stay.
    paths.drain(..paths.len().saturating_sub(NOTES_MAX));
    let note = |path: &PathBuf| {
        let text = checkout::whole(path, Some(checkout), NOTE_BYTES_MAX).ok()?;
        let name = path.file_name()?.to_str()?;
        Some(parse(kind, format!(".mycel/{folder}/{name}"), &text))
    };
    paths.iter().filter_map(note).collect()
}

/// A note by its front matter. One that was written by hand without any is told as it is.
fn parse(kind: Kind, path: String, text: &str) -> Note {
    let parts = front_matter::read(text).ok();
    let field = |name: &str| {
        let matter = parts.as_ref().and_then(|parts| parts.matter.as_ref());
        matter.and_then(|matter| matter.get(name)).and_then(|node| node.text()).unwrap_or_default().to_owned()
    };
    let body = parts.as_ref().map_or_else(|| text.trim().to_owned(), |parts| parts.body.clone());
    let stem = path.rsplit('/').next().unwrap_or_default().trim_end_matches(".md").to_owned();
    let title = Some(field("title")).filter(|title| !title.is_empty()).unwrap_or(stem);
    let (why, run, call, date) = (field("why"), field("run"), field("call"), field("date"));
    Note { kind, path, title, why, text: body, run, call, date }
}

/// The notes that fit, and the names of the others.
fn choose(mut notes: Vec<Note>, task: &str) -> String {
    if notes.is_empty() {
        return String::new();
    }
    let wanted = words(task);
    let speaks_of = |note: &Note| {
        words(&format!("{} {} {}", note.title, note.why, note.text)).intersection(&wanted).count()
    };
    notes.sort_by_cached_key(|note| {
        let newest = std::cmp::Reverse(note.date.clone());
        // All standards and contracts hold; of decisions those that are about the task.
        let score = if note.kind == Kind::Decision { speaks_of(note) } else { 0 };
        (note.kind, std::cmp::Reverse(score), newest, note.path.clone())
    });
    let told: Vec<String> = notes.iter().map(shown).collect();
    let cost = |text: &String| tokens_of(text) + 1;
    let all: usize = told.iter().map(cost).sum();
    let head = tokens_of(HEAD) + 1;
    let mut room =
        if head + all <= TOKENS_MAX { TOKENS_MAX } else { TOKENS_MAX - NAMES_TOKENS }.saturating_sub(head);
    let mut out = HEAD.to_owned();
    let mut left: Vec<&Note> = Vec::new();
    for (note, text) in notes.iter().zip(&told) {
        match room.checked_sub(cost(text)) {
            Some(rest) => {
                room = rest;
                out.push_str(text);
            }
            None => left.push(note),
        }
    }
    out.push_str(&names(&left));
    out
}

fn shown(note: &Note) -> String {
    let kind = match note.kind {
        Kind::Standard => "Standard",
        Kind::Contract => "Contract",
        Kind::Decision => "Decision",
    };
    let mut out = format!("\n\n{kind}: {} ({})\n", note.title, note.path);
    if !note.why.is_empty() {
        let _ = writeln!(out, "Why: {}", note.why);
    }
    out.push_str(&note.text);
    out
}

/// What has no room, and where it lies, as far as there is room for that.
fn names(left: &[&Note]) -> String {
    if left.is_empty() {
        return String::new();
    }
    let mut out = format!("\n\nThere was no room for {} more; read those your task is about:", left.len());
    let mut named = 0;
    for note in left.iter().take(NAMED_MAX) {
        let line = format!("\n- {}", note.path);
        if tokens_of(&out) + tokens_of(&line) + MORE_TOKENS > NAMES_TOKENS {
            break;
        }
        out.push_str(&line);
        named += 1;
    }
    if left.len() > named {
        let _ = write!(out, "\n- and {} more below .mycel/", left.len() - named);
    }
    out
}

fn words(text: &str) -> BTreeSet<String> {
    let split = text.split(|c: char| !c.is_alphanumeric());
    split.filter(|word| word.chars().count() >= WORD_CHARS_MIN).map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checkout::tests::Folder;

    fn note(kind: Kind, name: &str, text: &str) -> Note {
        let folder = KINDS.iter().find(|(of, _)| *of == kind).expect("a kind").1;
        let date = name.get(..10).filter(|date| date.starts_with("20")).unwrap_or_default();
        let file = format!("---\ntitle: \"{name}\"\nwhy: because\ndate: \"{date}\"\n---\n\n{text}\n");
        parse(kind, format!(".mycel/{folder}/{name}.md"), &file)
    }

    /// The titles that are told, in order, then after `|` those that are only named.
    #[track_caller]
    fn check(notes: &[(Kind, &str, usize, &str)], task: &str, expect: &str) {
        let long = |tokens: usize, words: &str| format!("{words} {}", "x".repeat(tokens * 4));
        let made = notes.iter().map(|(kind, name, tokens, words)| note(*kind, name, &long(*tokens, words)));
        let text = choose(made.collect(), task);
        assert!(tokens_of(&text) <= TOKENS_MAX, "{} tokens", tokens_of(&text));
        let between = |line: &str, open: &str, close: &str| {
            Some(line.split_once(open)?.1.split(close).next()?.to_owned())
        };
        let is_title = |line: &&str| {
            ["Standard: ", "Contract: ", "Decision: "].iter().any(|word| line.starts_with(word))
        };
        let told: Vec<String> =
            text.lines().filter(is_title).filter_map(|line| between(line, ": ", " (")).collect();
        let left: Vec<String> =
            text.lines().filter_map(|line| between(line.strip_prefix("- .mycel/")?, "/", ".md")).collect();
        assert_eq!(format!("{} | {}", told.join(" "), left.join(" ")), expect, "{text}");
    }

    #[test]
    fn what_is_told_within_the_bound() {
        use Kind::{Contract, Decision, Standard};
        check(&[], "", " | ");
        check(
            &[(Decision, "2026-01-01-d", 10, ""), (Contract, "c", 10, ""), (Standard, "s", 10, "")],
            "",
            "s c 2026-01-01-d | ",
        );
        // Decisions: the words of the task first, then the newest.
        let three = [
            (Decision, "2026-01-01-old", 10, "comments in memory"),
            (Decision, "2026-01-02-mid", 10, "nothing"),
            (Decision, "2026-01-03-new", 10, "nothing"),
        ];
        check(&three, "Add COMMENTS to the page", "2026-01-01-old 2026-01-03-new 2026-01-02-mid | ");
        check(&three, "the", "2026-01-03-new 2026-01-02-mid 2026-01-01-old | ");
        // What is too long for the rest is left out and named, and a shorter one behind it still comes.
        let long = [
            (Standard, "s", 700, ""),
            (Contract, "big", 900, ""),
            (Contract, "c", 300, ""),
            (Decision, "d", 20, ""),
        ];
        check(&long, "", "s c d | big");
        check(&[(Standard, "huge", 3_000, "")], "", " | huge");
        // All of it fits exactly where a list of names would not have.
        check(&[(Standard, "a", 700, ""), (Standard, "b", 700, "")], "", "a b | ");
        // The names are bounded too.
        let names: Vec<String> = (0..20).map(|n| format!("n{n:02}")).collect();
        let many: Vec<(Kind, &str, usize, &str)> =
            names.iter().map(|name| (Contract, name.as_str(), 2_000, "")).collect();
        check(&many, "", " | n00 n01 n02 n03 n04 n05 n06 n07");
        let made = many.iter().map(|(kind, name, ..)| note(*kind, name, &"x".repeat(8_000)));
        let text = choose(made.collect(), "");
        assert!(text.contains("no room for 20 more") && text.contains("and 12 more below .mycel/"), "{text}");
    }

    #[test]
    fn notes_are_read_from_files_and_links_are_not_followed() {
        let (folder, outside) = (Folder::new(), Folder::new());
        folder
            .write(".mycel/contracts/api.md", "---\ntitle: The API\nrun: r1\ncall: a#1.t1.c1\n---\nGET /\n");
        folder.write(".mycel/contracts/plain.md", "By hand.\n");
        let secret = outside.write("secret.md", "SECRET");
        std::os::unix::fs::symlink(secret, folder.0.join(".mycel/contracts/link.md")).expect("a link");
        std::os::unix::fs::symlink(&outside.0, folder.0.join(".mycel/standards")).expect("a link");
        let text = told(&folder.0, "", "r1", "b#1");
        assert!(text.contains("Contract: The API (.mycel/contracts/api.md)\nGET /"), "{text}");
        assert!(text.contains("Contract: plain (.mycel/contracts/plain.md)\nBy hand."), "{text}");
        assert!(!text.contains("SECRET"));
        assert!(!told(&folder.0, "", "r1", "a#1").contains("GET /"), "who wrote it knows it");
        assert!(told(&folder.0, "", "r2", "a#1").contains("GET /"), "that was another run");
        assert_eq!(told(&outside.0, "", "r1", "a#1"), "");
    }
}
