//! A name that is not where it was said to be: looked for once, and if there is exactly one it can be, the call is made
//! again with it. `downloads` is `Downloads`, and `notes.txt` may lie in a folder below, or have been moved a step before. The same
//! for a column of a table, for a member of an archive, and for a text of a file that was named with the noun before it.

use super::bind::{self, Found};
use super::grammar;
use super::here::{self, Here};
use super::prompt::summary;
use crate::{CallResult, Item, Reply};
use serde_json::{Value, json};

/// What hears the name of the thing a call acts on, in the order in which it is tried.
const NAMES: &[&str] = &["path", "archive", "from", "target", "paths"];

/// The step that mends a call which named what is not there; nothing if there is nothing to mend.
pub(crate) fn mend(items: &[Item], found: &Found, goal: &str, here: &Here) -> Option<Reply> {
    let steps = steps(items);
    let again = || wider(&steps, goal, here);
    moved(&steps)
        .or_else(|| path(&steps, found))
        .or_else(|| column(&steps))
        .or_else(|| member(&steps))
        .or_else(|| loose_pattern(&steps))
        .or_else(|| key(&steps))
        .or_else(|| bare_text(&steps, goal))
        .or_else(again)
}

/// A search that found nothing, made once more for what else was meant.
fn wider(steps: &[Step<'_>], goal: &str, here: &Here) -> Option<Reply> {
    let last = steps.last()?;
    if !found_nothing(last) || is_in_vain(steps) {
        return None;
    }
    let args = widened(last.tool, &last.args, goal, here)?;
    let made = steps.iter().any(|step| step.tool == last.tool && step.args == args);
    (!made).then(|| Reply::called(last.tool, args))
}

fn found_nothing(step: &Step<'_>) -> bool {
    matches!(step.tool, "fs.search" | "fs.list") && summary(step.result) == "ok 0"
}

/// The arguments of the wider search: a name that is a folder here stands for what is in it, a plural for each one, a slash for
/// "or", an ending that is none for a word of a name, and of several words those count that are in a name here.
fn widened(tool: &str, args: &Value, goal: &str, here: &Here) -> Option<Value> {
    let key = if tool == "fs.search" { "name_glob" } else { "glob" };
    let glob = args.get(key)?.as_str()?;
    let word = glob.trim_matches('*');
    let mut wider = args.clone();
    if args.get("text").is_some()
        && args["path"] == "."
        && let Some(folder) = here.folder_like(word)
    {
        let args = wider.as_object_mut()?;
        args.remove(key);
        args.insert("path".to_owned(), folder.into());
        return Some(wider);
    }
    let is_plain =
        |text: &str| !text.is_empty() && !text.contains(['*', '?', '{', '}', '[', ']', ',', '.', '/']);
    let is_loose = glob.starts_with('*') && glob.ends_with('*');
    // A database that is said to be a dump is a text.
    if glob == DATABASES && here::words_of(goal).iter().any(|word| word == "dump") {
        wider[key] = kind_of("dump")?.into();
        return Some(wider);
    }
    let is_this = glob.strip_prefix("*.").is_some_and(|word| THIS.contains(&word.to_lowercase().as_str()));
    let parts = || word.split('/').map(|part| part.trim_matches('*'));
    // In `invoices` a file need not be called so again.
    let place = args["path"].as_str().unwrap_or_default();
    let said = here::words_of(word);
    if place != "." && here::words_of(place).iter().any(|a| said.iter().any(|b| here::like(a, b))) {
        match glob.rsplit_once('.').filter(|(name, ending)| *name != "*" && is_plain(ending)) {
            Some((_, ending)) => wider[key] = format!("*.{ending}").into(),
            None => drop(wider.as_object_mut()?.remove(key)),
        }
        return Some(wider);
    }
    let other = match glob.strip_prefix("*.") {
        Some(ending) if is_plain(ending) => {
            let low = ending.to_lowercase();
            let is_ending =
                grammar::is_known_ending(&low) || goal.to_lowercase().contains(&format!(".{low}"));
            match is_ending {
                // `app.log.1` is a log as well.
                true => {
                    let rotated = format!(".{low}.");
                    let has = here.every().any(|name| name.to_lowercase().contains(&rotated));
                    has.then(|| format!("*.{ending}*"))
                }
                // "In this folder" is no ending.
                false if is_this => None,
                false => Some(format!("*{ending}*")),
            }
        }
        _ if is_loose && word.contains('/') && parts().all(is_plain) => {
            let parts: Vec<String> = parts().map(|part| format!("*{part}*")).collect();
            Some(format!("{{{}}}", parts.join(",")))
        }
        _ if is_loose => match named_here(word, here) {
            Some(Named::Folder(folder)) if args["path"] == "." => {
                wider["path"] = folder.into();
                None
            }
            Some(Named::Word(one)) if one == word.to_lowercase() => return None,
            Some(Named::Word(one)) => Some(format!("*{one}*")),
            None if let Some(kind) =
                word.rsplit('*').next().filter(|_| word.contains('*')).and_then(kind_of) =>
            {
                Some(kind.to_owned())
            }
            _ if is_plain(word) => Some(match kind_of(word) {
                Some(kind) => kind.to_owned(),
                None => format!("*{}*", here::singular(word)?),
            }),
            _ => return None,
        },
        _ => return None,
    };
    match other {
        Some(other) => wider[key] = other.into(),
        None if is_this || wider["path"] != args["path"] => drop(wider.as_object_mut()?.remove(key)),
        None => return None,
    }
    Some(wider)
}

const DATABASES: &str = "*.{db,sqlite,sqlite3}";

/// What points to a place and is no part of a name.
const THIS: &[&str] = &[
    "this", "here", "desta", "deste", "nesta", "neste", "esta", "este", "dieser", "diesem", "hier", "ini",
    "sini", "aqui", "aquí",
];

/// Words for kinds of files that may stand in no name, and their globs.
const KIND_WORDS: &[(&str, &[&str])] = &[
    (
        "*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}",
        &["photo", "picture", "image", "pic", "foto", "bild", "bilder", "imagem", "imagen", "gambar"],
    ),
    ("*.{mp4,mkv,avi,mov,webm,m4v}", &["video", "film", "movie", "clip", "vídeo", "filme", "película"]),
    (
        "*.{mp3,flac,wav,ogg,opus,m4a,aac}",
        &[
            "song",
            "music",
            "track",
            "recording",
            "lied",
            "lieder",
            "música",
            "canción",
            "lagu",
            "audio",
            "grabación",
            "gravação",
        ],
    ),
    ("*.{xls,xlsx,ods,csv}", &["spreadsheet", "tabelle", "tabellen", "planilha", "hoja"]),
    ("*.{sql,sql.gz,sql.zst,dump}", &["dump"]),
    ("*.css", &["stylesheet"]),
    ("*.{html,htm}", &["webpage", "website"]),
    ("*.{ppt,pptx,odp}", &["slide", "presentation", "präsentation", "presentación", "apresentação"]),
];

pub(crate) fn kind_of(word: &str) -> Option<&'static str> {
    let low = word.to_lowercase();
    let one = here::singular(&low).unwrap_or_else(|| low.clone());
    KIND_WORDS
        .iter()
        .find(|(_, words)| words.contains(&low.as_str()) || words.contains(&one.as_str()))
        .map(|(glob, _)| *glob)
}

/// What a search for several words can have meant.
enum Named {
    /// The beginning of a word that stands in names of files.
    Word(String),
    /// A folder, if no file is called so.
    Folder(String),
}

/// Which of the words of a glob is in a name here: the one that the fewest names have.
fn named_here(glob: &str, here: &Here) -> Option<Named> {
    let words = here::words_of(glob);
    let best = |is_folder: bool| {
        let names = || here.every().filter(move |name| name.ends_with('/') == is_folder);
        let all = words.iter().filter_map(|word| {
            let mut with = names().filter_map(|name| {
                let part = here::words_of(last_part(name)).into_iter().find(|part| here::like(word, part))?;
                Some((name, part))
            });
            let (name, part) = with.next()?;
            // The shorter of the two begins both.
            let stem = if part.len() < word.len() { part } else { word.clone() };
            Some((with.count() + 1, stem, name.trim_end_matches('/').to_owned()))
        });
        all.min_by_key(|(count, ..)| *count)
    };
    match (best(false), best(true)) {
        (Some((_, stem, _)), _) => Some(Named::Word(stem)),
        (None, Some((1, _, folder))) => Some(Named::Folder(folder)),
        _ => None,
    }
}

/// What happened without searches that found nothing and were made once more: to the model the wider one is its own.
pub(crate) fn without_vain<'a>(items: &'a [Item], goal: &str, here: &Here) -> Vec<&'a Item> {
    let steps = steps(items);
    let is_vain = |n: usize| {
        let (Some(step), Some(next)) = (steps.get(n), steps.get(n + 1)) else { return false };
        found_nothing(step)
            && step.tool == next.tool
            && widened(step.tool, &step.args, goal, here).as_ref() == Some(&next.args)
    };
    without(items, is_vain).collect()
}

/// Items without the calls and results of some steps.
fn without(items: &[Item], is_dropped: impl Fn(usize) -> bool) -> impl Iterator<Item = &Item> {
    let (mut calls, mut results) = (0, 0);
    items.iter().filter(move |item| {
        let count = match item {
            Item::Thought { calls: made, .. } if !made.is_empty() => &mut calls,
            Item::Result { .. } => &mut results,
            _ => return true,
        };
        *count += 1;
        !is_dropped(*count - 1)
    })
}

fn path(steps: &[Step<'_>], found: &Found) -> Option<Reply> {
    let (last, before) = steps.split_last()?;
    if is_missing(last) {
        let glob = glob_of(&named(&last.args)?)?;
        let searched = steps.iter().any(|step| step.args["name_glob"] == glob.as_str());
        return (!searched).then(|| {
            Reply::called("fs.search", json!({ "path": ".", "name_glob": glob, "max_results": 1000 }))
        });
    }
    let failed = before.last().filter(|step| is_missing(step))?;
    let name = named(&failed.args)?;
    if last.tool != "fs.search" || last.args["name_glob"] != glob_of(&name)?.as_str() {
        return None;
    }
    let path = the_one(&name, found.0.last()?)?;
    Some(Reply::called(failed.tool, with_name(&failed.args, &name, &path)))
}

/// The next step of looking for a name that is not where it was said to be: the search for it, or the call again with what that
/// found. For a brain whose plan knows nothing of this.
pub(crate) fn lost(items: &[Item]) -> Option<Reply> {
    path(&steps(items), &found(items))
}

fn found(items: &[Item]) -> Found {
    Found(steps(items).iter().map(Step::paths).collect())
}

/// What happened as if the name had been said right: without a call that missed something and the search for it, where the call was
/// made again; without a search in vain. `None` where nothing was looked for.
pub(crate) fn without_lost(items: &[Item]) -> Option<Vec<Item>> {
    let (steps, found) = (steps(items), found(items));
    let upto = |n: usize| path(steps.get(..n)?, &Found(found.0.get(..n)?.to_vec()));
    let made = |n: usize| {
        let (reply, step) = (upto(n)?, steps.get(n)?);
        let call = reply.calls.first()?;
        (call.tool == step.tool && call.args.as_ref() == Ok(&step.args)).then_some(())
    };
    let searched: Vec<usize> =
        (1..steps.len()).filter(|n| is_missing(&steps[n - 1]) && made(*n).is_some()).collect();
    if searched.is_empty() {
        return None;
    }
    let again = |search: usize| made(search + 1).is_some();
    let is_dropped = |n: usize| searched.contains(&n) || (searched.contains(&(n + 1)) && again(n + 1));
    Some(without(items, is_dropped).cloned().collect())
}

/// A call on what an earlier one moved: made again where it is now.
fn moved(steps: &[Step<'_>]) -> Option<Reply> {
    let last = steps.last().filter(|step| is_missing(step))?;
    let name = named(&last.args)?;
    let was = |from: &str| from.strip_suffix(name.as_str()).is_some_and(|before| before.ends_with('/'));
    let now = |step: &Step<'_>| {
        let CallResult::Done(outcome) = step.result else { return None };
        let pairs = outcome.output["moved"].as_array()?;
        let to = pairs.iter().find(|pair| pair["from"].as_str().is_some_and(was))?["to"].as_str()?;
        (!to.ends_with(&format!("/{name}"))).then(|| to.to_owned())
    };
    let to = steps.iter().rev().find_map(now)?;
    Some(Reply::called(last.tool, with_name(&last.args, &name, &to)))
}

/// `colour #333` does not stand in a file where `#333` may, nor `word` where "the word cat" is to be another.
fn bare_text(steps: &[Step<'_>], goal: &str) -> Option<Reply> {
    let last = steps.last().filter(|step| step.tool == "fs.edit")?;
    let CallResult::Refused(refusal) = last.result else { return None };
    let old =
        last.args["edits"][0]["old"].as_str().filter(|_| refusal.reason.contains("does not stand in"))?;
    let behind = || {
        let (_, after) = goal.split_once(&format!("{old} ")).filter(|_| !old.contains(' '))?;
        let word = after.split_whitespace().next()?.trim_matches(|c: char| "\"'`,.;:".contains(c));
        (!word.is_empty() && last.args["edits"][0]["new"] != word).then_some(word)
    };
    let bare = old.split_once(' ').map(|(_, bare)| bare).or_else(behind)?;
    let mut args = last.args.clone();
    args["edits"][0]["old"] = bare.trim().into();
    Some(Reply::called(last.tool, args))
}

/// A column that a shell line called otherwise than the file does (`prices`, and it is `price`): the first line of the file is
/// read, and the line runs again with the names that stand there.
fn column(steps: &[Step<'_>]) -> Option<Reply> {
    let (last, before) = steps.split_last()?;
    if let Some(file) = unknown_column(last) {
        let read = steps.iter().any(|step| step.tool == "fs.read");
        return (!read).then(|| Reply::called("fs.read", json!({ "path": file, "max_lines": 1 })));
    }
    let failed = before.last().filter(|step| unknown_column(step).is_some())?;
    let CallResult::Done(outcome) = last.result else { return None };
    let header = outcome.output["content"].as_str().filter(|_| last.tool == "fs.read")?;
    let columns: Vec<&str> =
        header.trim().trim_start_matches('\u{feff}').split(',').map(|name| name.trim_matches('"')).collect();
    let mended = with_columns(failed.args["command"].as_str()?, &columns)?;
    Some(Reply::called(super::action::SHELL, json!({ "command": mended })))
}

/// A member of an archive that was called by its bare name and lies in a folder of the archive.
fn member(steps: &[Step<'_>]) -> Option<Reply> {
    let said = said_wrong(steps.last()?)?;
    let command = steps.last()?.args["command"].as_str()?;
    let words: Vec<&str> = command.split(' ').collect();
    let [program, options @ .., archive, name] = words.as_slice() else { return None };
    let plain = !command.contains(['|', '>', ';', '&', '\'', '"', '*']);
    let mended = match *program {
        "tar" if plain && said.contains("Not found in archive") && !command.contains("--no-anchored") => {
            format!("tar {} {archive} --no-anchored {name}", options.join(" "))
        }
        "unzip" if plain && said.contains("filename not matched") => {
            format!("unzip {} {archive} '*/{name}'", options.join(" "))
        }
        _ => return None,
    };
    Some(Reply::called(super::action::SHELL, json!({ "command": mended })))
}

/// `grep 'chapter 3'` that found nothing, where it may be written `chapter3` or `chapter_3`.
fn loose_pattern(steps: &[Step<'_>]) -> Option<Reply> {
    let last = steps.last().filter(|step| step.tool == super::action::SHELL)?;
    let CallResult::Done(outcome) = last.result else { return None };
    let is_silent = |key: &str| outcome.output[key].as_str().is_some_and(str::is_empty);
    let command = last.args["command"].as_str().filter(|command| command.contains("| grep "))?;
    let (before, rest) = command.split_once('\'')?;
    let (pattern, after) = rest.split_once('\'')?;
    let plain = pattern.contains(' ') && pattern.chars().all(|c| c.is_alphanumeric() || c == ' ');
    if !plain
        || !is_silent("stdout")
        || !is_silent("stderr")
        || outcome.output["exit_code"] != 1
        || after.contains('\'')
    {
        return None;
    }
    let loose = pattern.split_whitespace().collect::<Vec<_>>().join("[ _-]*");
    Some(Reply::called(super::action::SHELL, json!({ "command": format!("{before}'{loose}'{after}") })))
}

/// A key of a JSON file that does not stand at the top: what it is, wherever it stands.
fn key(steps: &[Step<'_>]) -> Option<Reply> {
    let last = steps.last()?;
    let said = said_wrong(last)?;
    let command = last.args["command"].as_str()?;
    let (_, rest) = command.split_once("json.load(open(\"")?;
    let (file, rest) = rest.split_once("\"))[\"")?;
    let (key, rest) = rest.split_once("\"]")?;
    let is_plain = |text: &str| !text.is_empty() && !text.contains(['\'', '"', '\\']);
    if !said.contains(&format!("KeyError: '{key}'")) || rest != ")'" || !is_plain(file) || !is_plain(key) {
        return None;
    }
    let mended = format!(
        "python3 -c 'import json; f = lambda d: ([d[\"{key}\"]] if \"{key}\" in d else []) + [x for v in d.values() for x in f(v)] \
         if isinstance(d, dict) else [x for v in d for x in f(v)] if isinstance(d, list) else []; \
         print(*f(json.load(open(\"{file}\"))), sep=\"\\n\")'"
    );
    Some(Reply::called(super::action::SHELL, json!({ "command": mended })))
}

/// What a shell line complained about.
fn said_wrong<'a>(step: &Step<'a>) -> Option<&'a str> {
    let CallResult::Done(outcome) = step.result else { return None };
    outcome.output["stderr"].as_str().filter(|_| step.tool == super::action::SHELL)
}

/// The file of a shell line that asked it for a column it does not have.
fn unknown_column(step: &Step<'_>) -> Option<String> {
    let said = said_wrong(step)?;
    let (_, file) = step.args["command"].as_str()?.rsplit_once(" < ")?;
    let file = file.split(['>', '|']).next()?.trim();
    (said.contains("KeyError: ") && !file.is_empty() && !file.contains(['\'', '"', ' ']))
        .then(|| file.to_owned())
}

/// Whether the call at `n` only showed how a later one has to be: its failure is no news, nor is what was looked up for it.
pub(crate) fn is_mended(steps: &[Step<'_>], n: usize) -> bool {
    let asked_for = |n: usize| steps.get(n).and_then(unknown_column);
    let again = |n: usize| steps.get(n).is_some_and(|step| step.tool == super::action::SHELL);
    let key_next = again(n + 1) && steps.get(..=n).is_some_and(|up_to| key(up_to).is_some());
    let loose_next = again(n + 1) && steps.get(..=n).is_some_and(|up_to| loose_pattern(up_to).is_some());
    let looked_up = n > 0 && asked_for(n - 1).is_some() && again(n + 1);
    let member_next = again(n + 1) && steps.get(..=n).is_some_and(|up_to| member(up_to).is_some());
    looked_up || member_next || key_next || loose_next || (asked_for(n).is_some() && again(n + 2))
}

/// Whether the last call looked in vain for what the one before it did not find: that one's failure is the answer.
pub(crate) fn is_in_vain(steps: &[Step<'_>]) -> bool {
    let [.., failed, search] = steps else { return false };
    let glob = named(&failed.args).filter(|_| is_missing(failed)).and_then(|name| glob_of(&name));
    search.tool == "fs.search"
        && glob.is_some_and(|glob| search.args["name_glob"] == glob.as_str())
        && summary(search.result) == "ok 0"
}

/// The line with `r["prices"]` as `r["price"]`; nothing if a name is like none of the columns.
fn with_columns(command: &str, columns: &[&str]) -> Option<String> {
    let (mut out, mut rest) = (String::new(), command);
    while let Some((before, after)) = rest.split_once("r[\"") {
        let (name, tail) = after.split_once("\"]")?;
        out.push_str(&format!("{before}r[\"{}\"]", like(name, columns)?));
        rest = tail;
    }
    out.push_str(rest);
    (out != command).then_some(out)
}

/// The column of this name, whatever its case, in the singular or plural, or as a part of the column's name.
pub(crate) fn like<'a>(name: &str, columns: &[&'a str]) -> Option<&'a str> {
    let stem = |text: &str| {
        let low = text.to_lowercase().replace([' ', '-'], "_");
        let one = low.strip_suffix("ies").map(|short| format!("{short}y"));
        one.unwrap_or_else(|| low.strip_suffix('s').unwrap_or(&low).to_owned())
    };
    let wanted = stem(name);
    let exact = columns.iter().find(|column| **column == name);
    let same = || columns.iter().find(|column| stem(column) == wanted);
    let mut parts = columns.iter().filter(|column| {
        stem(column).split('_').any(|part| part == wanted)
            || wanted.split('_').any(|part| part == stem(column))
    });
    let only = || parts.next().filter(|_| parts.next().is_none());
    exact.or_else(same).or_else(only).copied()
}

/// The columns that a line asks for by name.
pub(crate) fn columns_used(command: &str) -> Vec<&str> {
    command.split("r[\"").skip(1).filter_map(|rest| rest.split("\"]").next()).collect()
}

/// A call and what came of it.
pub(crate) struct Step<'a> {
    pub(crate) tool: &'a str,
    /// Nothing, where they could not be read.
    pub(crate) args: Value,
    pub(crate) result: &'a CallResult,
}

impl Step<'_> {
    /// The paths that it found, made or moved.
    pub(crate) fn paths(&self) -> Vec<String> {
        match self.result {
            CallResult::Done(outcome) => bind::paths_of(&outcome.output),
            CallResult::Refused(_) => Vec::new(),
        }
    }
}

/// The calls that have a result, in order.
pub(crate) fn steps(items: &[Item]) -> Vec<Step<'_>> {
    let calls = items.iter().filter_map(|item| match item {
        Item::Thought { calls, .. } => calls.first(),
        _ => None,
    });
    let results = items.iter().filter_map(|item| match item {
        Item::Result { result, .. } => Some(result),
        _ => None,
    });
    calls
        .zip(results)
        .map(|(call, result)| Step { tool: &call.tool, args: call.args.clone().unwrap_or_default(), result })
        .collect()
}

fn is_missing(step: &Step<'_>) -> bool {
    step.tool.starts_with("fs.") && summary(step.result) == "error missing"
}

/// The one relative path that a call names.
fn named(args: &Value) -> Option<String> {
    let value = NAMES.iter().find_map(|key| args.get(key))?;
    let text = match value {
        Value::String(text) => text,
        Value::Array(items) if items.len() == 1 => items[0].as_str()?,
        _ => return None,
    };
    (!text.starts_with(['/', '~', '.', '$']) && !text.is_empty()).then(|| text.to_owned())
}

fn with_name(args: &Value, name: &str, path: &str) -> Value {
    let mut args = args.clone();
    for key in NAMES {
        match args.get_mut(key) {
            Some(Value::String(text)) if text == name => path.clone_into(text),
            Some(Value::Array(items)) if items.len() == 1 && items[0] == name => items[0] = path.into(),
            _ => continue,
        }
        break;
    }
    args
}

pub(crate) fn last_part(name: &str) -> &str {
    let name = name.trim_end_matches('/');
    name.rsplit('/').next().unwrap_or(name)
}

/// As the model was trained to look for a name.
fn glob_of(name: &str) -> Option<String> {
    let part: String = last_part(name).chars().map(|c| if "[]{}*?".contains(c) { '?' } else { c }).collect();
    (!part.is_empty()).then(|| format!("*{part}*"))
}

/// The only thing that was found, or the only one of exactly this name in other letters.
fn the_one(name: &str, paths: &[String]) -> Option<String> {
    let wanted = last_part(name).to_lowercase();
    let same: Vec<&String> = paths.iter().filter(|path| last_part(path).to_lowercase() == wanted).collect();
    match (same.as_slice(), paths) {
        ([one], _) => Some((*one).clone()),
        ([], [one]) => Some(one.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mini::prompt::tests::{result, thought as called};
    use mycel_abi::{Outcome, Refusal};

    #[test]
    fn a_member_is_found_in_its_folder() {
        let check = |command: &str, stderr: &str, expect: Option<&str>| {
            let outcome = Outcome::ok(json!({ "stdout": "", "stderr": stderr, "exit_code": 2 }));
            let items =
                [called("shell.exec", json!({ "command": command })), result(CallResult::Done(outcome))];
            let reply = mend(&items, &Found::default(), "", &Here::default());
            let command = reply.and_then(|reply| reply.calls[0].args.clone().ok());
            assert_eq!(command.as_ref().and_then(|args| args["command"].as_str()), expect);
        };
        let (tar, zip) = ("tar: c.vcf: Not found in archive\n", "caution: filename not matched:  c.vcf\n");
        check("tar -xf a.tar c.vcf", tar, Some("tar -xf a.tar --no-anchored c.vcf"));
        check("tar -xf a.tar --no-anchored c.vcf", tar, None);
        check("tar -xf a.tar c.vcf > out", tar, None);
        check("unzip -p a.zip c.vcf", zip, Some("unzip -p a.zip '*/c.vcf'"));
        check("unzip -p a.zip c.vcf", "cannot find a.zip\n", None);
    }

    #[test]
    fn columns_are_called_as_the_file_calls_them() {
        let check = |name: &str, expect: Option<&str>| {
            assert_eq!(like(name, &["Item", "unit_price", "city", "amount (EUR)"]), expect, "{name}");
        };
        check("city", Some("city"));
        check("cities", Some("city"));
        check("items", Some("Item"));
        check("prices", Some("unit_price"));
        check("colour", None);
        let line = |name: &str| {
            format!(
                "python3 -c 'import csv, sys; print(sum(float(r[\"{name}\"]) for r in csv.DictReader(sys.stdin)))' < a.csv"
            )
        };
        let failed = Outcome::ok(json!({ "stdout": "", "stderr": "KeyError: 'prices'\n", "exit_code": 1 }));
        let mut items = vec![
            called("shell.exec", json!({ "command": line("prices") })),
            result(CallResult::Done(failed)),
        ];
        let next = |items: &[Item]| {
            let reply = mend(items, &Found::default(), "", &Here::default())?;
            Some((reply.calls[0].tool.clone(), reply.calls[0].args.clone().expect("arguments")))
        };
        assert_eq!(next(&items), Some(("fs.read".into(), json!({ "path": "a.csv", "max_lines": 1 }))));
        items.push(called("fs.read", json!({ "path": "a.csv", "max_lines": 1 })));
        items.push(result(CallResult::Done(Outcome::ok(json!({ "content": "item,price\n" })))));
        assert_eq!(next(&items), Some(("shell.exec".into(), json!({ "command": line("price") }))));
        let mended = |items: &[Item]| [0, 1, 2].map(|n| is_mended(&steps(items), n));
        assert_eq!(mended(&items), [false, false, false]);
        items.push(called("shell.exec", json!({ "command": line("price") })));
        items.push(result(CallResult::Done(Outcome::ok(
            json!({ "stdout": "3\n", "stderr": "", "exit_code": 0 }),
        ))));
        assert_eq!(mended(&items), [true, true, false]);
    }

    #[test]
    fn a_plan_goes_on_as_if_the_name_had_been_right() {
        let failed = || {
            let reason = "nothing stands at /w/maps.apk".to_owned();
            result(CallResult::Refused(Refusal { rule: "malformed".into(), reason, hint: None }))
        };
        let search =
            || called("fs.search", json!({ "path": ".", "name_glob": "*maps.apk*", "max_results": 1000 }));
        let seen = |paths: &[&str]| {
            let entries: Vec<Value> = paths.iter().map(|path| json!({ "path": path })).collect();
            result(CallResult::Done(Outcome::ok(json!({ "entries": entries, "matches": [] }))))
        };
        let stat = |path: &str| called("fs.stat", json!({ "path": path }));
        let mut items = vec![stat("maps.apk"), failed()];
        let next = |items: &[Item]| lost(items).map(|reply| reply.calls[0].clone());
        assert_eq!(next(&items).map(|call| call.tool).as_deref(), Some("fs.search"));
        let kept = |items: &[Item]| without_lost(items).map(|items| format!("{items:?}"));
        assert_eq!(kept(&items), None);
        items.extend([search(), seen(&["/w/a/maps.apk"])]);
        assert_eq!(next(&items).and_then(|call| call.args.ok()), Some(json!({ "path": "/w/a/maps.apk" })));
        items.extend([stat("/w/a/maps.apk"), seen(&[])]);
        assert_eq!(next(&items), None);
        assert_eq!(kept(&items), Some(format!("{:?}", &items[4..])));
        // What is nowhere is missing where it was said to be.
        let items = [stat("maps.apk"), failed(), search(), seen(&[])];
        assert_eq!(next(&items), None);
        assert_eq!(kept(&items), Some(format!("{:?}", &items[..2])));
    }

    #[test]
    fn a_pattern_of_two_words_is_taken_loosely_once() {
        let silent = Outcome::ok(json!({ "stdout": "", "stderr": "", "exit_code": 1 }));
        let grep = |pattern: &str| {
            called("shell.exec", json!({ "command": format!("tar -tf a.tgz | grep -i '{pattern}'") }))
        };
        let mut items = vec![grep("chapter 3"), result(CallResult::Done(silent.clone()))];
        let next = |items: &[Item]| {
            let reply = mend(items, &Found::default(), "", &Here::default())?;
            Some(reply.calls[0].args.clone().ok()?["command"].as_str()?.to_owned())
        };
        assert_eq!(next(&items).as_deref(), Some("tar -tf a.tgz | grep -i 'chapter[ _-]*3'"));
        items.extend([grep("chapter[ _-]*3"), result(CallResult::Done(silent))]);
        assert_eq!(next(&items), None);
    }

    #[test]
    fn a_key_is_found_wherever_it_stands() {
        let command =
            |key: &str| format!("python3 -c 'import json; print(json.load(open(\"a.json\"))[\"{key}\"])'");
        let failed = Outcome::ok(json!({ "stdout": "", "stderr": "KeyError: 'days'\n", "exit_code": 1 }));
        let items =
            [called("shell.exec", json!({ "command": command("days") })), result(CallResult::Done(failed))];
        let reply = mend(&items, &Found::default(), "", &Here::default()).expect("a call");
        let mended = reply.calls[0].args.clone().expect("arguments");
        assert!(
            mended["command"].as_str().is_some_and(|line| line.contains("f(json.load(open(\"a.json\")))"))
        );
        let again = [&items[..], &[called("shell.exec", mended), items[1].clone()]].concat();
        assert_eq!(mend(&again, &Found::default(), "", &Here::default()), None);
        assert!(is_mended(&steps(&again), 0));
    }

    #[test]
    fn a_search_that_found_nothing_is_made_wider_once() {
        let here = Here::seen(&["letters/", "letters/a.txt", "clip.mp4", "web.log.1", "b/pie list.txt"], &[]);
        let check = |args: Value, goal: &str, expect: Option<Value>| {
            assert_eq!(widened("fs.search", &args, goal, &here), expect, "{args}");
        };
        let glob = |glob: &str| json!({ "path": ".", "name_glob": glob });
        check(glob("*clips*"), "the clips", Some(glob("*clip*")));
        check(glob("*clip*"), "the clip", None);
        check(glob("*.cv"), "the cv", Some(glob("*cv*")));
        check(glob("*.cv"), "all .cv files", None);
        check(glob("*.pdf"), "the pdf", None);
        check(glob("*.log"), "old logs", Some(glob("*.log*")));
        check(glob("*.desta"), "o maior desta pasta", Some(json!({ "path": "." })));
        check(
            glob("*rent*letter*note*"),
            "the letter note about the rent",
            Some(json!({ "path": "letters" })),
        );
        check(glob("*pies*book*"), "the book of pies", Some(glob("*pie*")));
        check(glob("*.{db,sqlite,sqlite3}"), "old database dumps", Some(glob("*.{sql,sql.gz,sql.zst,dump}")));
        check(glob("*.{db,sqlite,sqlite3}"), "old databases", None);
        check(glob("*database*dump*"), "the database dump", Some(glob("*.{sql,sql.gz,sql.zst,dump}")));
        check(glob("*photo*"), "my photos", Some(glob("*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}")));
        let within = |folder: &str, glob: &str| json!({ "path": folder, "name_glob": glob });
        check(within("letters", "*letter*.txt"), "text of the letters", Some(within("letters", "*.txt")));
        check(within("letters", "*letter*"), "all letters", Some(json!({ "path": "letters" })));
        check(within("letters", "*rent*"), "the rent in letters", None);
        check(glob("*sea*/sun*"), "the sea/sun pictures", Some(glob("{*sea*,*sun*}")));
        check(glob("*old*report*"), "the old report", None);
        let in_letters = json!({ "path": ".", "name_glob": "*letter*", "text": "rent" });
        check(in_letters, "which letter is about rent", Some(json!({ "path": "letters", "text": "rent" })));
        let nothing = || result(CallResult::Done(Outcome::ok(json!({ "entries": [], "matches": [] }))));
        let mut items = vec![called("fs.search", glob("*clips*")), nothing()];
        let next = |items: &[Item]| {
            let reply = mend(items, &Found::default(), "the clips", &here)?;
            reply.calls[0].args.clone().ok()
        };
        assert_eq!(next(&items), Some(glob("*clip*")));
        assert_eq!(without_vain(&items, "the clips", &here).len(), 2);
        items.extend([called("fs.search", glob("*clip*")), nothing()]);
        assert_eq!(next(&items), None);
        // To the model the wider search is its own.
        assert_eq!(without_vain(&items, "the clips", &here).len(), 2);
    }

    #[test]
    fn a_thing_that_was_moved_is_taken_where_it_is() {
        let moved = json!({ "moved": [{ "from": "/w/a/old.doc", "to": "/w/a/new.doc" }] });
        let then = |args: Value| {
            let items = [
                called("fs.move", json!({ "renames": [{ "from": "old.doc", "to": "new.doc" }] })),
                result(CallResult::Done(Outcome::ok(moved.clone()))),
                called("fs.move", args),
                missing(),
            ];
            let reply = mend(&items, &Found::default(), "", &Here::default())?;
            reply.calls[0].args.clone().ok()
        };
        let into = |from: &str| json!({ "from": from, "into": "Archive" });
        assert_eq!(then(into("old.doc")), Some(into("/w/a/new.doc")));
        assert_eq!(then(into("a/old.doc")), Some(into("/w/a/new.doc")));
        assert_ne!(then(into("d.doc")), Some(into("/w/a/new.doc")));
    }

    #[test]
    fn a_text_is_looked_for_without_the_noun_before_it() {
        let edit =
            |old: &str| json!({ "path": "a.css", "edits": [{ "old": old, "new": "#222", "all": true }] });
        let next = |old: &str| {
            let reason = "`edits[0].old` does not stand in the file".to_owned();
            let refused = CallResult::Refused(Refusal { rule: "malformed".into(), reason, hint: None });
            let items = [called("fs.edit", edit(old)), result(refused)];
            let reply = mend(&items, &Found::default(), "troca a palavra azul por #222", &Here::default())?;
            reply.calls[0].args.clone().ok()
        };
        assert_eq!(next("colour #333"), Some(edit("#333")));
        assert_eq!(next("#333"), None);
        assert_eq!(next("palavra"), Some(edit("azul")));
    }

    fn missing() -> Item {
        let reason = "nothing stands at /w/downloads".to_owned();
        result(CallResult::Refused(Refusal { rule: "malformed".into(), reason, hint: None }))
    }

    #[test]
    fn a_name_that_is_not_there_is_looked_for_once() {
        let search = json!({ "path": ".", "name_glob": "*downloads*", "max_results": 1000 });
        let check = |items: &[Item], found: &[&str], expect: Option<(&str, Value)>| {
            let found = Found(vec![Vec::new(), found.iter().map(|path| (*path).to_owned()).collect()]);
            let reply = mend(items, &found, "", &Here::default())
                .map(|reply| (reply.calls[0].tool.clone(), reply.calls[0].args.clone().expect("arguments")));
            assert_eq!(reply, expect.map(|(tool, args)| (tool.to_owned(), args)));
        };
        let list = || called("fs.list", json!({ "path": "downloads", "sort": "size" }));
        let done = || result(CallResult::Done(Outcome::ok(json!({ "entries": [] }))));
        let searched = || called("fs.search", search.clone());
        check(&[list(), missing()], &[], Some(("fs.search", search.clone())));
        check(
            &[list(), missing(), searched(), done()],
            &["/w/Downloads", "/w/old-downloads"],
            Some(("fs.list", json!({ "path": "/w/Downloads", "sort": "size" }))),
        );
        check(
            &[list(), missing(), searched(), done()],
            &["/w/my-downloads"],
            Some(("fs.list", json!({ "path": "/w/my-downloads", "sort": "size" }))),
        );
        check(&[list(), missing(), searched(), done()], &["/w/a-downloads", "/w/b-downloads"], None);
        check(&[list(), missing(), searched(), done()], &[], None);
        check(&[list(), done()], &[], None);
        check(&[called("fs.list", json!({ "path": "/gone" })), missing()], &[], None);
        check(&[called("git.add", json!({ "paths": ["x"] })), missing()], &[], None);
    }
}
