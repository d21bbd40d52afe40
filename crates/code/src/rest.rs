//! The files of which no definition is shown: by folder, with their sizes as far as there is room.
//!
//! ```text
//! Other files:
//! ./ Cargo.toml 4.1 kB, README.md 5 kB
//! docs/guide/ 9 files, 61 kB (md)
//! ```

use crate::repository::File;
use std::collections::BTreeMap;

const TITLE: &str = "Other files:\n";
/// Kinds of files of a folder that are named.
const KINDS_MAX: usize = 4;

/// What naming every file would take.
pub(crate) fn chars_of_all(files: &[&File]) -> usize {
    let all = folders(files, |_| false, usize::MAX);
    TITLE.len() + all.iter().map(|folder| folder.long().chars().count()).sum::<usize>()
}

/// The files that `is_shown` leaves, in at most so many characters.
pub(crate) fn text(files: &[&File], is_shown: impl Fn(usize) -> bool, chars: usize) -> String {
    // The deepest division whose folders all fit in short, else the outermost, of which some are left out.
    let deepest = files.iter().map(|file| file.path.matches('/').count()).max().unwrap_or(0);
    let short_chars = |folders: &[Folder]| folders.iter().map(|it| it.short().chars().count()).sum::<usize>();
    let fits = |folders: &[Folder]| TITLE.len() + short_chars(folders) <= chars;
    let mut depth = deepest.min(DEPTH_MAX);
    let mut folders = folders(files, &is_shown, depth);
    while depth > 0 && !fits(&folders) {
        depth -= 1;
        folders = self::folders(files, &is_shown, depth);
    }
    if folders.is_empty() {
        return String::new();
    }
    written(&folders, chars)
}

/// Folders deeper than this are one with what is above them.
const DEPTH_MAX: usize = 12;

fn written(folders: &[Folder], chars: usize) -> String {
    // The line that says how many folders were left out has its place from the beginning.
    let last = |left_out: usize| format!("and {left_out} more folders\n");
    let short: Vec<String> = folders.iter().map(Folder::short).collect();
    let mut left = match chars.checked_sub(TITLE.len()) {
        Some(left) => left,
        None => return String::new(),
    };
    let all: usize = short.iter().map(|line| line.chars().count()).sum();
    let mut kept = folders.len();
    if all > left {
        let room = left.saturating_sub(last(folders.len()).len());
        let mut sum = 0;
        kept = short
            .iter()
            .take_while(|line| {
                sum += line.chars().count();
                sum <= room
            })
            .count();
    }
    if kept == 0 {
        return String::new();
    }
    left -= short[..kept].iter().map(|line| line.chars().count()).sum::<usize>();
    let mut lines = short[..kept].to_vec();
    if kept < folders.len() {
        left = 0;
        lines.push(last(folders.len() - kept));
    }
    // The outermost folders say most about a repository: their files are named first.
    let mut order: Vec<usize> = (0..kept).collect();
    order.sort_by_key(|at| (folders[*at].path.matches('/').count(), *at));
    for at in order {
        let long = folders[at].long();
        let more = long.chars().count().saturating_sub(short[at].chars().count());
        if more <= left {
            left -= more;
            lines[at] = long;
        }
    }
    format!("{TITLE}{}", lines.concat())
}

/// A folder and the files in it, or also below it.
struct Folder<'a> {
    path: &'a str,
    files: Vec<&'a File>,
}

/// Divided by their folders down to `depth`; sorted by path.
fn folders<'a>(files: &[&'a File], is_shown: impl Fn(usize) -> bool, depth: usize) -> Vec<Folder<'a>> {
    let mut folders: BTreeMap<&str, Vec<&File>> = BTreeMap::new();
    for (_, file) in files.iter().enumerate().filter(|(at, _)| !is_shown(*at)) {
        folders.entry(folder_of(&file.path, depth)).or_default().push(file);
    }
    folders.into_iter().map(|(path, files)| Folder { path, files }).collect()
}

/// The folder of a path, at most `depth` levels down; `` is the outermost.
fn folder_of(path: &str, depth: usize) -> &str {
    let end = path.match_indices('/').map(|(at, _)| at + 1).take(depth).last();
    &path[..end.unwrap_or(0)]
}

impl Folder<'_> {
    fn name(&self) -> &str {
        if self.path.is_empty() { "./" } else { self.path }
    }

    fn long(&self) -> String {
        let each: Vec<String> = self
            .files
            .iter()
            .map(|file| format!("{} {}", &file.path[self.path.len()..], size(file.bytes)))
            .collect();
        format!("{} {}\n", self.name(), each.join(", "))
    }

    fn short(&self) -> String {
        if self.files.len() == 1 {
            return self.long();
        }
        let bytes = self.files.iter().fold(0u64, |sum, file| sum.saturating_add(file.bytes));
        let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
        for file in &self.files {
            *kinds.entry(kind_of(&file.path)).or_default() += 1;
        }
        let mut kinds: Vec<(&str, usize)> = kinds.into_iter().filter(|(kind, _)| !kind.is_empty()).collect();
        kinds.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        let names: Vec<&str> = kinds.iter().take(KINDS_MAX).map(|(kind, _)| *kind).collect();
        let more = if kinds.len() > KINDS_MAX { ", …" } else { "" };
        let names = if names.is_empty() { String::new() } else { format!(" ({}{more})", names.join(", ")) };
        format!("{} {} files, {}{names}\n", self.name(), self.files.len(), size(bytes))
    }
}

/// The ending of a name.
fn kind_of(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    match name.rsplit_once('.') {
        Some((before, ending)) if !before.is_empty() && ending.len() <= 8 => ending,
        _ => "",
    }
}

/// `1.2 kB`: bytes for people, decimal units.
fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..10_000 => format!("{}.{} kB", bytes / 1_000, bytes % 1_000 / 100),
        10_000..1_000_000 => format!("{} kB", bytes / 1_000),
        1_000_000..10_000_000 => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
        _ => format!("{} MB", bytes / 1_000_000),
    }
}
