//! `config set`: one value changes, everything else of the file stays as its author wrote it, comments included.
//!
//! The parser says at which bytes a value stands, so exactly those are replaced; a key that is not there yet goes to the end of
//! its section. The result is read again, and if it does not say exactly what was wanted it is not handed out.

use super::keys::{self, Kind, PROVIDER_KEYS};
use super::read::entries;
use super::{Problem, key, read_file};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// Sets one value in the file at `path`, which is made if it is not there (its folder must be). The new text takes the
/// place of the old one in a single step, so that a crash leaves one of the two.
pub fn set_in_file(path: &Path, name: &str, value: &str) -> Result<(), Box<Problem>> {
    change_file(path, name, |text, source| set(text, source, name, value))
}

/// Puts a section, as `providers.box`, in place of the one of its name, in one step. Says whether there was one.
pub fn put_section_in_file(
    path: &Path,
    section: &str,
    values: &[(&str, &str)],
) -> Result<bool, Box<Problem>> {
    let mut was_there = false;
    change_file(path, section, |text, source| {
        let (without, found) = remove_section(text, source, section)?;
        was_there = found;
        values
            .iter()
            .try_fold(without, |text, (part, value)| set(&text, source, &format!("{section}.{part}"), value))
    })?;
    Ok(was_there)
}

/// Takes a whole section out of the file, as `providers.box`. Says whether it was there.
pub fn remove_section_in_file(path: &Path, section: &str) -> Result<bool, Box<Problem>> {
    let mut was_there = false;
    change_file(path, section, |text, source| {
        let (changed, found) = remove_section(text, source, section)?;
        was_there = found;
        Ok(changed)
    })?;
    Ok(was_there)
}

fn change_file(
    path: &Path,
    name: &str,
    change: impl FnOnce(&str, &str) -> Result<String, Box<Problem>>,
) -> Result<(), Box<Problem>> {
    // A link (to a folder of dot files, say) stays a link: what it leads to is written.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut problems = Vec::new();
    let text = read_file(&target, &mut problems).map_or_else(String::new, |(_, text)| text);
    if let Some(problem) = problems.pop() {
        return Err(Box::new(problem));
    }
    let source = target.display().to_string();
    let changed = change(&text, &source)?;
    if changed == text {
        return Ok(());
    }
    replace(&target, &changed).map_err(|error| {
        let what = format!("cannot be written: {error}");
        let hint = Some("check that the folder can be written and the disk has room".to_owned());
        Box::new(Problem { source, position: None, key: Some(name.to_owned()), what, hint, ignored: false })
    })
}

/// `text` without a section and what stands under it; nothing else may change by that.
fn remove_section(text: &str, source: &str, section: &str) -> Result<(String, bool), Box<Problem>> {
    let (before, mut problems) = entries(text, source);
    if !problems.is_empty() {
        return Err(Box::new(problems.remove(0)));
    }
    let inside = |name: &str| name.strip_prefix(section).is_some_and(|rest| rest.starts_with('.'));
    if !before.iter().any(|entry| inside(&entry.key)) {
        return Ok((text.to_owned(), false));
    }
    let mut out = String::new();
    let mut skipping = false;
    for line in text.split_inclusive('\n') {
        if let Some(name) = header(line) {
            skipping = name == section;
        }
        if !skipping {
            out.push_str(line);
        }
    }
    // The gap before a section that stood last goes with it.
    while out.ends_with("\n\n") || out == "\n" {
        out.pop();
    }
    let said = |entries: Vec<super::Entry>| -> Vec<(String, String)> {
        let pairs = entries.into_iter().map(|entry| (entry.key, entry.value));
        sorted(pairs.filter(|(name, _)| !inside(name)).collect())
    };
    let (after, problems) = entries(&out, source);
    let is_gone = !after.iter().any(|entry| inside(&entry.key));
    if !is_gone || !problems.is_empty() || said(after) != said(before) {
        return Err(Box::new(Problem {
            source: source.to_owned(),
            position: None,
            key: Some(section.to_owned()),
            what: "this file is written in a way that cannot be changed safely".into(),
            hint: Some(format!("open {source} and take [{section}] out yourself")),
            ignored: false,
        }));
    }
    Ok((out, true))
}

/// The name in a line that begins a section.
fn header(line: &str) -> Option<String> {
    let line = line.split('#').next().unwrap_or_default().trim();
    line.strip_prefix('[').and_then(|line| line.strip_suffix(']')).map(|name| name.replace([' ', '"'], ""))
}

fn replace(path: &Path, text: &str) -> io::Result<()> {
    let fresh = path.with_extension(format!("toml.{}", std::process::id()));
    let write = || {
        let mut file = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&fresh)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        std::fs::rename(&fresh, path)
    };
    write().inspect_err(|_| drop(std::fs::remove_file(&fresh)))
}

/// `text` with `name` set to `value` (as a person types it). `source` names the file in problems.
pub fn set(text: &str, source: &str, name: &str, value: &str) -> Result<String, Box<Problem>> {
    let problem = |what: String, hint: Option<String>| {
        let (source, key) = (source.to_owned(), Some(name.to_owned()));
        Box::new(Problem { source, position: None, key, what, hint, ignored: false })
    };
    let kind =
        kind_of(name).ok_or_else(|| problem(format!("there is no key {name}"), keys::nearest_key(name)))?;
    let value = kind.canonical(value).map_err(|(what, hint)| problem(format!("{name}: {what}"), hint))?;
    let (before, mut problems) = entries(text, source);
    if !problems.is_empty() {
        return Err(Box::new(problems.remove(0)));
    }
    let written = written(kind, &value);
    let changed = match before.iter().find(|entry| entry.key == name) {
        Some(entry) => format!("{}{written}{}", &text[..entry.span.start], &text[entry.span.end..]),
        None => insert(text, name, &written),
    };
    let said = |text: &str| -> Option<Vec<(String, String)>> {
        let (entries, problems) = entries(text, source);
        let others = entries.into_iter().map(|entry| (entry.key, entry.value)).filter(|(key, _)| key != name);
        problems.is_empty().then(|| others.collect())
    };
    let holds = entries(&changed, source).0.iter().any(|entry| entry.key == name && entry.value == value);
    if !holds || said(&changed).map(sorted) != said(text).map(sorted) {
        let hint = format!("open {source} and write {name} = {written} yourself");
        return Err(problem(
            "this file is written in a way that cannot be changed safely".into(),
            Some(hint),
        ));
    }
    Ok(changed)
}

fn sorted(mut entries: Vec<(String, String)>) -> Vec<(String, String)> {
    entries.sort();
    entries
}

fn kind_of(name: &str) -> Option<Kind> {
    if let Some(known) = key(name) {
        return Some(known.kind);
    }
    let (provider, part) = name.strip_prefix("providers.")?.rsplit_once('.')?;
    let valid = |b: u8| b.is_ascii_alphanumeric() || b"-_".contains(&b);
    let known = PROVIDER_KEYS.iter().find(|(known, _)| *known == part)?;
    (!provider.is_empty() && provider.bytes().all(valid)).then_some(known.1)
}

/// A value as it stands in a file.
fn written(kind: Kind, value: &str) -> String {
    let is_number = value.bytes().all(|b| b.is_ascii_digit());
    match kind {
        Kind::Count | Kind::Bound if is_number => value.to_owned(),
        Kind::List | Kind::Bounds => value.to_owned(),
        Kind::Count
        | Kind::Bound
        | Kind::Words(_)
        | Kind::Money
        | Kind::Time
        | Kind::Text
        | Kind::Url
        | Kind::Variable => toml::Value::String(value.to_owned()).to_string(),
    }
}

/// Puts a new key at the end of its section, or with a new section at the end of the file.
fn insert(text: &str, name: &str, written: &str) -> String {
    let (section, last) = name.rsplit_once('.').expect("every key has a section");
    let line = format!("{last} = {written}\n");
    let mut out: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    if let Some(end) = out.last_mut().filter(|end| !end.ends_with('\n')) {
        end.push('\n');
    }
    let Some(start) = out.iter().position(|line| header(line).as_deref() == Some(section)) else {
        let gap = if out.is_empty() { "" } else { "\n" };
        out.push(format!("{gap}[{section}]\n{line}"));
        return out.concat();
    };
    let next = out[start + 1..]
        .iter()
        .position(|line| header(line).is_some())
        .map_or(out.len(), |at| start + 1 + at);
    // Behind the last line that says something: the gap before the next section stays.
    let last =
        out[start..next].iter().rposition(|line| !line.trim().is_empty()).map_or(start, |at| start + at);
    out.insert(last + 1, line);
    out.concat()
}
