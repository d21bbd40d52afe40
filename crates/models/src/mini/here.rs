//! What is in the folder the person is in: a few names that have to do with the goal, and some others.
//!
//! Before it says anything the bundled model looks around, by calls that pass the door like any other: the names of the folder
//! and of those in it, and the first line of a table the goal names. Of these it is shown what has a word in common with the
//! goal (`chosen`), so that "the recipes" can be the folder `Recipes` and "the fridge warranty" `papers/fridge-2021.pdf`.
//! `training/gen/here.py` makes such listings for training by the same rule.

use super::mend::{last_part, steps};
use super::prompt::plain;
use super::table::{self, Table};
use crate::{CallResult, Item, Reply};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Names shown that have to do with the goal, and others.
const RELATED_MAX: usize = 12;
const OTHERS_MAX: usize = 8;
/// Letters of a word that is compared.
const WORD_CHARS_MIN: usize = 3;
/// Letters that two words must share at their beginning, if one is longer.
const PREFIX_CHARS_MIN: usize = 4;
/// Names taken from a look around. How many levels of folders it goes into: where there are more names it is made again with
/// fewer levels, and at last without those below.
const LOOK_MAX: u64 = 400;
const LOOK_DEPTHS: [usize; 2] = [4, 2];
/// Folders above a name that is far down.
const FAR_DOWN: usize = 2;
const NAME_CHARS_MAX: usize = 120;
/// Tables whose columns are looked at.
const TABLES_MAX: usize = 2;
const COLUMNS_CHARS_MAX: usize = 160;
/// Folders of programs, in which nobody means a file by a word.
const NOT_LOOKED_INTO: &str = "{node_modules,target,__pycache__,venv,vendor}";

/// What was seen.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Here {
    /// As they are shown: a folder ends with a slash. `None`: nobody looked.
    names: Option<Vec<String>>,
    /// All that was seen, if that is all there is down to a depth.
    all: Option<BTreeSet<String>>,
    depth: usize,
    /// The tables among them that the goal names, each with the line it is shown by.
    tables: BTreeMap<String, (String, Table)>,
}

impl Here {
    /// As the model reads it, with what it stands behind.
    pub(crate) fn text(&self) -> String {
        let Some(names) = &self.names else { return String::new() };
        let one = |name: &String| match self.tables.get(name) {
            Some((columns, _)) => format!("{name}: {columns}"),
            None => name.clone(),
        };
        format!("<|here|>{}", names.iter().map(one).collect::<Vec<_>>().join("|"))
    }

    /// The table that a line of shell reads, if it was looked at.
    pub(crate) fn table_of(&self, command: &str) -> Option<(&str, &Table)> {
        let (name, (_, table)) = self.tables.iter().find(|(name, _)| command.contains(name.as_str()))?;
        Some((name, table))
    }

    /// Whether it is known that nothing of this name is there: it is in a folder that was seen as a whole.
    pub(crate) fn is_gone(&self, path: &str) -> bool {
        let Some(all) = &self.all else { return false };
        let path = path.strip_prefix("./").unwrap_or(path).trim_end_matches('/');
        let parts: Vec<&str> = path.split('/').collect();
        // Hidden names and folders of programs are not looked at.
        let seen = |part: &&str| {
            !part.is_empty() && !part.starts_with(['.', '~', '$']) && !NOT_LOOKED_INTO.contains(*part)
        };
        if !parts.iter().all(seen) || path.contains(['*', '?', '[', '{']) {
            return false;
        }
        let there = |path: &str| all.contains(path) || all.contains(&format!("{path}/"));
        (1..=parts.len().min(self.depth)).any(|n| !there(&parts[..n].join("/")))
    }

    /// Names of this folder that stand in the goal as words of their own.
    pub(crate) fn said_in(&self, goal: &str) -> Vec<&str> {
        let marks = |c: char| !c.is_alphanumeric() && c != '/';
        let words: Vec<&str> = goal.split_whitespace().map(|word| word.trim_matches(marks)).collect();
        let names = self.all.iter().flatten().map(|name| name.trim_end_matches('/'));
        names.filter(|name| words.contains(name)).collect()
    }

    /// A place whose first folder is there in other letters, in these.
    pub(crate) fn in_its_letters(&self, path: &str) -> String {
        let first = path.split('/').next().unwrap_or(path);
        if !self.is_gone(first) {
            return path.to_owned();
        }
        let same = |name: &&str| !name.contains('/') && name.to_lowercase() == first.to_lowercase();
        let mut folders = self.all.iter().flatten().filter_map(|name| name.strip_suffix('/')).filter(same);
        match (folders.next(), folders.next()) {
            (Some(one), None) => format!("{one}{}", &path[first.len()..]),
            _ => path.to_owned(),
        }
    }

    /// The only folder here whose name has the word.
    pub(crate) fn folder_like(&self, word: &str) -> Option<&str> {
        let words = words_of(word);
        let has = |name: &&str| words_of(name).iter().any(|part| words.iter().any(|word| like(word, part)));
        let mut folders = self.names().iter().filter_map(|name| name.strip_suffix('/')).filter(has);
        folders.next().filter(|_| folders.next().is_none())
    }

    /// Whether this is known to be a folder.
    pub(crate) fn is_folder(&self, path: &str) -> bool {
        let path = path.trim_end_matches('/');
        path == "." || self.names().iter().any(|name| name.strip_suffix('/') == Some(path))
    }

    #[cfg(test)]
    pub(crate) fn seen(names: &[&str], tables: &[(&str, &str)]) -> Self {
        let table = |(name, content): &(&str, &str)| {
            let line = content.lines().next().unwrap_or_default().to_owned();
            ((*name).to_owned(), (line, Table::read(content)))
        };
        let names = || names.iter().map(|name| (*name).to_owned());
        Here {
            names: Some(names().collect()),
            all: Some(names().collect()),
            depth: 2,
            tables: tables.iter().map(table).collect(),
        }
    }

    /// The one file that a name which is not there can be: one of this name in a folder below, or, with `stem`, without its ending.
    pub(crate) fn only_one_called(&self, name: &str, stem: bool) -> Option<String> {
        let low = name.to_lowercase();
        let plain = |c: char| c.is_alphanumeric() || "._- ".contains(c);
        if low.len() < WORD_CHARS_MIN || !low.chars().all(plain) || !self.is_gone(name) {
            return None;
        }
        let is = |seen: &&String| {
            let last = last_part(seen).to_lowercase();
            let bare = last.rsplit_once('.').map_or(last.as_str(), |(bare, _)| bare);
            !seen.ends_with('/') && (last == low || (stem && bare == low))
        };
        let mut all = self.every().filter(is);
        all.next().filter(|_| all.next().is_none()).cloned()
    }

    /// Whether a folder of this name was seen, shown or not.
    pub(crate) fn is_seen_folder(&self, name: &str) -> bool {
        self.every().any(|seen| seen.strip_suffix('/') == Some(name))
    }

    /// All names that were seen, or those that are shown if there are more than were looked at.
    pub(crate) fn every(&self) -> impl Iterator<Item = &String> {
        let all = self.all.iter().flatten();
        all.chain(self.names().iter().filter(|_| self.all.is_none()))
    }

    pub(crate) fn names(&self) -> &[String] {
        self.names.as_deref().unwrap_or_default()
    }
}

/// The next look around, if one is due; otherwise what was seen, and the items that came after.
pub(crate) fn look<'a>(
    goal: &str,
    items: &'a [Item],
    workspace: &str,
    offered: &dyn Fn(&str) -> bool,
) -> Result<(Here, &'a [Item]), Box<Reply>> {
    let looks = |tool: &str, args: Value| match offered(tool) {
        true => Err(Box::new(Reply::called(tool, args))),
        false => Ok((Here::default(), items)),
    };
    let around =
        |depth| json!({ "path": ".", "depth": depth, "not_glob": NOT_LOOKED_INTO, "max_results": LOOK_MAX });
    let looks_at = LOOK_DEPTHS.map(|depth| ("fs.search", around(depth), depth));
    let flat = ("fs.list", json!({ "path": ".", "limit": LOOK_MAX }), 0);
    let done = steps(items);
    let mut used = 0;
    let mut seen = None;
    for (tool, args, depth) in looks_at.into_iter().chain([flat]) {
        match done.get(used) {
            None if used > 0 || items.is_empty() => return looks(tool, args),
            Some(step) if step.tool == tool && step.args == args => {
                let now = names(step.result, workspace);
                let is_truncated = now.is_truncated;
                seen = Some((now, depth));
                used += 1;
                if !is_truncated {
                    break;
                }
            }
            _ => break,
        }
    }
    // What was begun without a look goes on without one.
    let Some((seen, depth)) = seen else { return Ok((Here::default(), items)) };
    let whole = depth > 0 && !seen.is_truncated;
    let mut here = Here {
        names: Some(chosen(goal, &seen.names)),
        all: whole.then(|| seen.names.iter().cloned().collect()),
        depth,
        tables: BTreeMap::new(),
    };
    let low = goal.to_lowercase();
    let tables =
        here.names().iter().filter(|name| is_table(name) && low.contains(&last_part(name).to_lowercase()));
    for table in tables.take(TABLES_MAX).cloned().collect::<Vec<_>>() {
        let args = json!({ "path": table, "max_lines": table::LINES_MAX });
        match done.get(used) {
            None => return looks("fs.read", args),
            Some(step) if step.tool == "fs.read" && step.args == args => {
                here.tables.extend(read(step.result).map(|read| (table, read)));
                used += 1;
            }
            Some(_) => break,
        }
    }
    let after = items.iter().enumerate().filter(|(_, item)| matches!(item, Item::Result { .. }));
    let from = after.map(|(at, _)| at + 1).nth(used - 1).unwrap_or(items.len());
    Ok((here, &items[from..]))
}

fn is_table(name: &str) -> bool {
    let low = name.to_lowercase();
    low.ends_with(".csv") || low.ends_with(".tsv")
}

/// A table with the names of its columns as one line.
fn read(result: &CallResult) -> Option<(String, Table)> {
    let CallResult::Done(outcome) = result else { return None };
    let (header, table) = table::of_output(&outcome.output)?;
    let line = plain(header).replace(['"', '|'], "");
    (!line.is_empty() && line.chars().count() <= COLUMNS_CHARS_MAX).then_some((line, table))
}

struct Seen {
    names: Vec<String>,
    is_truncated: bool,
}

/// The names of a listing, as seen from the workspace.
fn names(result: &CallResult, workspace: &str) -> Seen {
    let CallResult::Done(outcome) = result else { return Seen { names: Vec::new(), is_truncated: false } };
    let entries = outcome.output["entries"].as_array().map(Vec::as_slice).unwrap_or_default();
    let one = |entry: &Value| {
        let path = entry["path"].as_str()?;
        let name = path.strip_prefix(workspace)?.trim_start_matches('/');
        let end = if entry["kind"] == "folder" { "/" } else { "" };
        let fits = !name.is_empty() && name.chars().count() <= NAME_CHARS_MAX;
        let plain = !name.contains(['|', '<', '>', '\\', '"']) && !name.chars().any(char::is_control);
        (fits && plain).then(|| format!("{name}{end}"))
    };
    Seen {
        names: entries.iter().filter_map(one).collect(),
        is_truncated: outcome.output["truncated"] == json!(true),
    }
}

/// The names shown for a goal: what has to do with it first, then some of the others that lie in the folder itself.
fn chosen(goal: &str, names: &[String]) -> Vec<String> {
    let low = goal.to_lowercase();
    let words: BTreeSet<String> = words_of(goal).into_iter().collect();
    let mut related: Vec<(usize, &String)> =
        names.iter().map(|name| (score(&words, &low, name), name)).filter(|(score, _)| *score > 0).collect();
    related.sort_by(|(a, x), (b, y)| b.cmp(a).then(depth(x).cmp(&depth(y))).then(x.cmp(y)));
    related.truncate(RELATED_MAX);
    let mut shown: Vec<String> = related.into_iter().map(|(_, name)| name.clone()).collect();
    let mut others: Vec<&String> =
        names.iter().filter(|name| depth(name) == 0 && !shown.contains(name)).collect();
    others.sort();
    let others: Vec<String> = others.into_iter().take(OTHERS_MAX).cloned().collect();
    shown.extend(others);
    shown
}

/// The folders above a name.
fn depth(name: &str) -> usize {
    name.trim_end_matches('/').matches('/').count()
}

/// How much a name has to do with a goal: the words they share, and ten if the goal has the whole name. Far down only the latter
/// counts, for there is much that shares a word.
fn score(goal_words: &BTreeSet<String>, goal_low: &str, name: &str) -> usize {
    let last = last_part(name).to_lowercase();
    let said = if last.chars().count() > 2 && goal_low.contains(&last) { 10 } else { 0 };
    if said == 0 && depth(name) >= FAR_DOWN {
        return 0;
    }
    said + words_of(&last).iter().filter(|word| goal_words.iter().any(|goal| like(goal, word))).count()
}

/// The words of a name or a goal, as they are compared: runs of letters and of digits, plurals without their s.
pub(crate) fn words_of(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut digits = false;
    let mut end = |word: &mut String, digits: bool| {
        let word = std::mem::take(word);
        if digits && !word.is_empty() || word.chars().count() >= WORD_CHARS_MIN {
            out.push(stem(word));
        }
    };
    for c in text.to_lowercase().chars() {
        if !c.is_alphanumeric() || c.is_numeric() != digits {
            end(&mut word, digits);
        }
        if c.is_alphanumeric() {
            digits = c.is_numeric();
            word.push(c);
        }
    }
    end(&mut word, digits);
    out
}

/// A word without its plural, if it has one.
pub(crate) fn singular(word: &str) -> Option<String> {
    let one = stem(word.to_lowercase());
    (one.len() < word.len()).then_some(one)
}

fn stem(word: String) -> String {
    let count = word.chars().count();
    match word.strip_suffix("ies") {
        Some(short) if count > 4 => format!("{short}y"),
        _ if count > 3 && word.ends_with('s') && !word.ends_with("ss") => word[..word.len() - 1].to_owned(),
        _ => word,
    }
}

/// Whether two words have to do with each other: the same, or one begins with the other.
pub(crate) fn like(a: &str, b: &str) -> bool {
    let (short, long) = if a.chars().count() < b.chars().count() { (a, b) } else { (b, a) };
    a == b || (short.chars().count() >= PREFIX_CHARS_MIN && long.starts_with(short))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mini::prompt::tests::{result, thought as called};
    use mycel_abi::Outcome;

    #[test]
    fn what_has_to_do_with_the_goal_is_shown_first() {
        let names: Vec<String> =
            "Recipes/|Recipes/pie.txt|a.txt|papers/|papers/fridge-2021.pdf|IMG 2.jpg|notes.md|old/x.md|z.bin"
                .split('|')
                .map(str::to_owned)
                .collect();
        let check = |goal: &str, expect: &str| assert_eq!(chosen(goal, &names).join("|"), expect, "{goal}");
        check("pack the recipes", "Recipes/|IMG 2.jpg|a.txt|notes.md|papers/|z.bin");
        check("the fridge papers", "papers/|papers/fridge-2021.pdf|IMG 2.jpg|Recipes/|a.txt|notes.md|z.bin");
        check("read x.md", "old/x.md|IMG 2.jpg|Recipes/|a.txt|notes.md|papers/|z.bin");
        let far = ["a/b/pie plan.txt", "a/b/pie.txt"].map(str::to_owned);
        assert_eq!(chosen("where is pie.txt", &far), ["a/b/pie.txt"]);
        check("hi", "IMG 2.jpg|Recipes/|a.txt|notes.md|papers/|z.bin");
    }

    #[test]
    fn words_are_compared_without_their_plural() {
        let check = |text: &str, expect: &[&str]| assert_eq!(words_of(text), expect, "{text}");
        check("Photos2021_of-Stories.JPG", &["photo", "2021", "story", "jpg"]);
        check("glass is 5", &["glass", "5"]);
        check("Größe ändern", &["größe", "ändern"]);
        let check = |a: &str, b: &str, expect: bool| assert_eq!(like(a, b), expect, "{a} {b}");
        check("screen", "screenshot", true);
        check("a", "a", true);
        check("car", "cartoon", false);
        check("invoice", "invoicing", false);
    }

    #[test]
    fn what_is_not_there_is_known_only_where_all_was_seen() {
        let here = Here::seen(&["Desktop/", "Desktop/a.txt", "notes"], &[]);
        let check = |path: &str, expect: bool| assert_eq!(here.is_gone(path), expect, "{path}");
        check("notes", false);
        check("./Desktop/a.txt", false);
        check("Desktop/", false);
        check("desktop", true);
        check("Desktop/b.txt", true);
        check("Desktop/deep/b.txt", true);
        check("music/deep/b.txt", true);
        for unknown in [".", "..", ".git", "~/a", "/etc/hosts", "$1", "target/a", "*.txt"] {
            check(unknown, false);
        }
        assert!(!Here::default().is_gone("x"));
        assert_eq!(here.in_its_letters("desktop/new"), "Desktop/new");
        assert_eq!(here.in_its_letters("music"), "music");
        assert_eq!(here.said_in("read (notes), please"), ["notes"]);
        assert_eq!(here.folder_like("desktop"), Some("Desktop"));
    }

    fn entries(names: &[&str], truncated: bool) -> Item {
        let one = |name: &&str| match name.strip_suffix('/') {
            Some(folder) => json!({ "path": format!("/w/{folder}"), "kind": "folder" }),
            None => json!({ "path": format!("/w/{name}"), "kind": "file" }),
        };
        let entries: Vec<Value> = names.iter().map(one).collect();
        result(CallResult::Done(Outcome::ok(json!({ "entries": entries, "truncated": truncated }))))
    }

    #[test]
    fn it_looks_until_it_has_seen_what_it_needs() {
        let next = |items: &[Item]| match look("sum of price in a.csv", items, "/w", &|_| true) {
            Err(reply) => {
                let call = reply.calls[0].clone();
                Err((call.tool, call.args.expect("arguments")))
            }
            Ok((here, rest)) => Ok((here.text(), rest.len())),
        };
        let (tool, around) = next(&[]).expect_err("it looks around");
        assert_eq!(tool, "fs.search");
        let mut items = vec![called("fs.search", around), entries(&["b/", "a.csv"], true)];
        let (tool, fewer) = next(&items).expect_err("the folder is large");
        assert_eq!((tool.as_str(), &fewer["depth"]), ("fs.search", &json!(2)));
        items.extend([called("fs.search", fewer), entries(&["b/", "a.csv"], true)]);
        let (tool, flat) = next(&items).expect_err("the folder is very large");
        assert_eq!(tool, "fs.list");
        items.extend([called("fs.list", flat), entries(&["b/", "a.csv"], true)]);
        let (tool, table) = next(&items).expect_err("the table is looked at");
        assert_eq!((tool.as_str(), &table), ("fs.read", &json!({ "path": "a.csv", "max_lines": 50 })));
        let header = Outcome::ok(json!({ "content": "\u{feff}\"item\",unit|price\n" }));
        items.extend([called("fs.read", table), result(CallResult::Done(header))]);
        assert_eq!(next(&items), Ok(("<|here|>a.csv: item,unitprice|b/".into(), 0)));
        items.extend([called("fs.list", json!({ "path": "b" })), entries(&[], false)]);
        assert_eq!(next(&items).map(|(_, rest)| rest), Ok(2));
        // What was begun without looking goes on so.
        assert_eq!(next(&items[8..]), Ok((String::new(), 2)));
        assert_eq!(look("x", &[], "/w", &|_| false).map(|(here, _)| here.text()).ok(), Some(String::new()));
    }
}
