//! Files that change: what they were, what they are, and when that counts.
//!
//! Files are looked at again and again, not announced by the kernel: what changed while nobody watched is then found as well, and it works
//! wherever there are files (the announcements of Android's shared storage and of network folders are incomplete). How often depends on
//! how long a look takes ([`rest_ms`]).

use super::when::{Globs, glob};
use globset::{GlobSet, GlobSetBuilder};
use mycel_abi::{Millis, pathtext};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// Files that match one schedule.
pub const FILES_MAX: usize = 10_000;
/// Entries of folders that one look goes through.
pub const ENTRIES_MAX: usize = 200_000;
/// Changed files that a run is told by name.
pub const NAMED_MAX: usize = 1_000;
/// The least time between two looks.
const REST_MS_MIN: u64 = 1_000;
/// A look may take one part in so many of the time.
const REST_PARTS: u64 = 20;

/// Files by their path below the folder: when they were changed last, in nanoseconds, and their bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seen(BTreeMap<String, (i64, u64)>);

/// How long to wait before the next look, after one that took so long.
pub fn rest_ms(took_ms: u64) -> u64 {
    (took_ms * REST_PARTS).max(REST_MS_MIN)
}

/// What differs between two looks: new, changed and removed files, by name.
pub fn changed(old: &Seen, new: &Seen) -> Vec<String> {
    let here = new.0.iter().filter(|(path, mark)| old.0.get(*path) != Some(mark)).map(|(path, _)| path);
    let gone = old.0.keys().filter(|path| !new.0.contains_key(*path));
    let mut paths: Vec<String> = here.chain(gone).cloned().collect();
    paths.sort();
    paths.truncate(NAMED_MAX);
    paths
}

/// What the looks of one schedule gave.
#[derive(Debug, Clone, Default)]
pub struct Unrest {
    latest: Seen,
    moved_ms: Millis,
}

/// When a change counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// How long files must be quiet.
    pub settle_ms: u64,
    /// Not before this.
    pub not_before: Millis,
}

/// Whether to fire for files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    /// Nothing differs from what was seen when it fired last.
    Same,
    /// Something does, and it is not the time yet.
    NotYet {
        until: Millis,
    },
    Fire {
        changed: Vec<String>,
    },
}

impl Unrest {
    /// Begins with one look. What differs from an older one had all the time there is to settle.
    pub fn new(look: Seen) -> Self {
        Self { latest: look, moved_ms: 0 }
    }

    /// Takes in a look.
    pub fn note(&mut self, look: Seen, now: Millis) {
        if look != self.latest {
            (self.latest, self.moved_ms) = (look, now);
        }
    }

    pub fn latest(&self) -> &Seen {
        &self.latest
    }

    /// Whether what differs from `seen` counts now.
    pub fn settled(&self, seen: &Seen, patience: Patience, now: Millis) -> Settled {
        if *seen == self.latest {
            return Settled::Same;
        }
        let until = (self.moved_ms + patience.settle_ms).max(patience.not_before);
        match now < until {
            true => Settled::NotYet { until },
            false => Settled::Fire { changed: changed(seen, &self.latest) },
        }
    }
}

/// Why files could not be looked at.
#[derive(Debug, thiserror::Error)]
pub enum LookError {
    #[error(
        "looking for files in {path}\nhint: the folder must be there and readable; `mycel schedule rm` ends the schedule"
    )]
    Folder {
        path: String,
        #[source]
        source: io::Error,
    },
    #[error(
        "more than {FILES_MAX} files in {path} match\nhint: a narrower pattern finds fewer, as src/**/*.py"
    )]
    Files { path: String },
    #[error(
        "more than {ENTRIES_MAX} files and folders in {path} to look through\nhint: begin the pattern with a folder, as src/**/*.py"
    )]
    Entries { path: String },
    #[error("`{pattern}` is no pattern of files")]
    Pattern {
        pattern: String,
        #[source]
        source: globset::Error,
    },
}

/// The files below `folder` that match. Links are not followed, and `.git` is not looked into.
pub fn look(folder: &Path, globs: &Globs) -> Result<Seen, LookError> {
    let (set, reaches) = compiled(globs)?;
    let shown = || pathtext::encode(folder);
    let mut seen = BTreeMap::new();
    let mut entries = 0_usize;
    let mut folders = vec![PathBuf::new()];
    while let Some(below) = folders.pop() {
        let listed = match fs::read_dir(folder.join(&below)) {
            Ok(listed) => listed,
            Err(source) if below.as_os_str().is_empty() => {
                return Err(LookError::Folder { path: shown(), source });
            }
            // It went away since its parent was listed, or is nobody's business.
            Err(_) => continue,
        };
        for entry in listed.flatten() {
            entries += 1;
            if entries > ENTRIES_MAX {
                return Err(LookError::Entries { path: shown() });
            }
            let path = below.join(entry.file_name());
            let Ok(kind) = entry.file_type() else { continue };
            if kind.is_dir() {
                if entry.file_name() != ".git" && reaches.iter().any(|reach| reach.may_hold(&path)) {
                    folders.push(path);
                }
            } else if kind.is_file() && set.is_match(&path) {
                let Ok(found) = entry.metadata() else { continue };
                let changed_ns =
                    found.mtime().saturating_mul(1_000_000_000).saturating_add(found.mtime_nsec());
                seen.insert(pathtext::encode(&path), (changed_ns, found.len()));
                if seen.len() > FILES_MAX {
                    return Err(LookError::Files { path: shown() });
                }
            }
        }
    }
    Ok(Seen(seen))
}

/// Where a pattern can match at all, so that other folders are not gone through.
struct Reach {
    /// Its folders before the first one with a special character.
    prefix: PathBuf,
    /// The most folders deep; any if none.
    depth: Option<usize>,
}

impl Reach {
    fn of(pattern: &str) -> Self {
        let parts: Vec<&str> = pattern.split('/').collect();
        let is_plain = |part: &&&str| !part.contains(['*', '?', '[', '{', '\\', '}']);
        let prefix = parts[..parts.len() - 1].iter().take_while(is_plain).collect();
        // Braces may hold a slash.
        let depth = (!pattern.contains("**") && !pattern.contains('{')).then_some(parts.len() - 1);
        Self { prefix, depth }
    }
    fn may_hold(&self, folder: &Path) -> bool {
        let on_the_way = self.prefix.starts_with(folder) || folder.starts_with(&self.prefix);
        on_the_way && self.depth.is_none_or(|depth| folder.components().count() <= depth)
    }
}

fn compiled(globs: &Globs) -> Result<(GlobSet, Vec<Reach>), LookError> {
    let mut set = GlobSetBuilder::new();
    let wrong = |pattern: &str, source| LookError::Pattern { pattern: pattern.to_owned(), source };
    for pattern in globs.patterns() {
        set.add(glob(pattern).map_err(|source| wrong(pattern, source))?);
    }
    let set = set.build().map_err(|source| wrong(&globs.patterns().join(", "), source))?;
    Ok((set, globs.patterns().iter().map(|pattern| Reach::of(pattern)).collect()))
}

/// Names of files as one text of a goal. White space in a name is written as its number, so that no name can pass for a word of the goal.
pub fn named(changed: &[String]) -> String {
    let plain = |path: &String| {
        let letter = |c: char| {
            if c.is_whitespace() || c.is_control() { c.escape_unicode().to_string() } else { c.to_string() }
        };
        path.chars().map(letter).collect::<String>()
    };
    changed.iter().map(|path| format!("./{}", plain(path))).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::super::When;
    use super::*;

    fn seen(files: &[(&str, i64)]) -> Seen {
        Seen(files.iter().map(|(path, at)| ((*path).to_owned(), (*at, 1))).collect())
    }

    #[test]
    fn a_change_counts_when_it_is_quiet() {
        let before = seen(&[("a", 1), ("b", 1)]);
        let patience = Patience { settle_ms: 2000, not_before: 0 };
        let mut unrest = Unrest::new(before.clone());
        assert_eq!(unrest.settled(&before, patience, 10_000), Settled::Same);
        unrest.note(seen(&[("a", 2), ("b", 1)]), 11_000);
        assert_eq!(unrest.settled(&before, patience, 12_000), Settled::NotYet { until: 13_000 });
        // Another one begins the wait anew.
        unrest.note(seen(&[("a", 2), ("c", 1)]), 12_500);
        assert_eq!(unrest.settled(&before, patience, 13_000), Settled::NotYet { until: 14_500 });
        unrest.note(seen(&[("a", 2), ("c", 1)]), 13_500);
        let changed = ["a", "b", "c"].map(str::to_owned).to_vec();
        assert_eq!(unrest.settled(&before, patience, 14_500), Settled::Fire { changed });
        // What is as it was is no change.
        unrest.note(before.clone(), 14_600);
        assert_eq!(unrest.settled(&before, patience, 14_700), Settled::Same);
    }

    #[test]
    fn what_a_run_changes_itself_waits_for_the_pause() {
        let before = seen(&[("a", 1)]);
        let mut unrest = Unrest::new(before.clone());
        unrest.note(seen(&[("a", 2)]), 11_000);
        let patience = Patience { settle_ms: 2000, not_before: 70_000 };
        assert_eq!(unrest.settled(&before, patience, 20_000), Settled::NotYet { until: 70_000 });
        assert!(matches!(unrest.settled(&before, patience, 70_000), Settled::Fire { .. }));
    }

    #[test]
    fn what_changed_while_nobody_looked_has_settled() {
        let unrest = Unrest::new(seen(&[("a", 2)]));
        let patience = Patience { settle_ms: 2000, not_before: 0 };
        let changed = vec!["a".to_owned()];
        assert_eq!(unrest.settled(&seen(&[("a", 1)]), patience, 5000), Settled::Fire { changed });
    }

    #[test]
    fn files_are_found_by_their_pattern() {
        let folder = std::env::temp_dir().join(format!("mycel-changes-{}", std::process::id()));
        for path in ["src/a.py", "src/deep/b.py", "src/c.txt", "other/d.py", ".git/e.py", "f.py"] {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, "x").expect("a file");
        }
        std::os::unix::fs::symlink(folder.join("other"), folder.join("src/link")).expect("a link");
        let check = |when: &str, expect: &[&str]| {
            let Ok(When::Change(globs)) = when.parse() else { panic!("{when}") };
            let seen = look(&folder, &globs).expect("it can be read");
            assert_eq!(seen.0.keys().collect::<Vec<_>>(), expect, "{when}");
        };
        check("on change src/**/*.py", &["src/a.py", "src/deep/b.py"]);
        check("on change src/*.py", &["src/a.py"]);
        check("on change *.py, other/*", &["f.py", "other/d.py"]);
        check("on change **/*.py", &["f.py", "other/d.py", "src/a.py", "src/deep/b.py"]);
        check("on change {src,other}/*.py", &["other/d.py", "src/a.py"]);
        fs::remove_dir_all(&folder).expect("it is removed");
        let Ok(When::Change(globs)) = "on change *".parse() else { panic!("it is a pattern") };
        assert!(matches!(look(&folder, &globs), Err(LookError::Folder { .. })));
    }

    #[test]
    fn a_name_stays_one_word() {
        let odd = ["a b /etc/shadow".to_owned(), "x\n~/y".to_owned(), "/z".to_owned()];
        assert_eq!(named(&odd), "./a\\u{20}b\\u{20}/etc/shadow ./x\\u{a}~/y .//z");
    }
}
