//! Random trees, random calls, and back.

use super::*;
use crate::local::{LocalPort, TempFolder};
use crate::table;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt;

/// A small generator, so that a seed names a world.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound as u64) as usize
    }
    fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        (!from.is_empty()).then(|| &from[self.below(from.len())])
    }
    fn name(&mut self) -> String {
        const NAMES: [&str; 8] = ["a", "b.txt", "c d", "\u{e9}", r"x\xff", "log.1", ".hidden", "z"];
        NAMES[self.below(NAMES.len())].to_owned()
    }
}

/// Everything below a folder: kind, mode, time and content of files, targets of links, modes of folders.
fn picture(root: &Path) -> BTreeMap<PathBuf, String> {
    let mut all = BTreeMap::new();
    let mut open = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let meta = std::fs::symlink_metadata(&path).unwrap();
            let mode = mode_bits(&meta);
            let shown = match kind_of(&meta) {
                Kind::Link => format!("link {}", link_target(&path).unwrap()),
                Kind::Folder => format!("folder {mode:o}"),
                _ => format!(
                    "file {mode:o} {} {}",
                    modified_ms(&meta),
                    Digest::of(&std::fs::read(&path).unwrap())
                ),
            };
            if meta.is_dir() {
                open.push(path.clone());
            }
            all.insert(path, shown);
        }
    }
    all
}

fn grow(folder: &Path, random: &mut Random, depth: usize) {
    for _ in 0..random.below(6) {
        let path = folder.join(pathtext::decode(&random.name()));
        if std::fs::symlink_metadata(&path).is_ok() {
            continue;
        }
        match random.below(5) {
            0 if depth < 3 => {
                std::fs::create_dir(&path).unwrap();
                grow(&path, random, depth + 1);
            }
            1 => std::os::unix::fs::symlink("somewhere/else", &path).unwrap(),
            _ => {
                std::fs::write(&path, "line\n".repeat(random.below(50))).unwrap();
                let mode = [0o644, 0o600, 0o755, 0o444][random.below(4)];
                std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
                let at = file_time(1_600_000_000_123 + random.below(1_000_000) as i64);
                filetime::set_file_mtime(&path, at).unwrap();
            }
        }
    }
}

/// A call with arguments that mostly make sense.
fn propose(root: &Path, random: &mut Random) -> (&'static str, Value) {
    let here: Vec<PathBuf> = picture(root).into_keys().collect();
    let some = |random: &mut Random| random.pick(&here).map_or_else(|| "a".into(), |path| text(path));
    let fresh = |random: &mut Random| {
        let folders: Vec<&PathBuf> = here.iter().filter(|path| path.is_dir() && !path.is_symlink()).collect();
        let folder = random.pick(&folders).map_or_else(|| root.to_owned(), |path| (*path).clone());
        text(&folder.join(pathtext::decode(&random.name())))
    };
    match random.below(10) {
        0 => ("fs.write", json!({"path": some(random), "content": "written"})),
        1 => (
            "fs.write",
            json!({"path": format!("{}/new/er", fresh(random)), "content": "w", "create_parents": true}),
        ),
        2 => ("fs.write", json!({"path": some(random), "content": "more\n", "append": true})),
        3 => (
            "fs.edit",
            json!({"path": some(random), "edits": [{"old": "line", "new": "edited", "all": true}]}),
        ),
        4 => ("fs.delete", json!({"paths": [some(random), some(random)], "recursive": true})),
        5 => {
            ("fs.move", json!({"from": some(random), "to": fresh(random), "overwrite": random.below(2) == 0}))
        }
        6 => {
            ("fs.copy", json!({"from": some(random), "to": fresh(random), "overwrite": random.below(2) == 0}))
        }
        7 => ("fs.chmod", json!({"paths": [some(random)], "mode": "u+x,go-r", "recursive": true})),
        8 => ("fs.symlink", json!({"target": "nowhere", "link": fresh(random)})),
        _ => ("fs.archive", json!({"paths": [some(random)], "each": true, "remove_originals": true})),
    }
}

#[test]
fn any_sequence_of_calls_can_be_taken_back() {
    let mut happened = BTreeMap::new();
    for seed in 1..=60u64 {
        let folder = TempFolder::new("undo");
        let root = folder.0.join("tree");
        std::fs::create_dir(&root).unwrap();
        let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        grow(&root, &mut random, 0);
        let at = folder.at();
        let mut port = LocalPort::default();
        let mut history = vec![picture(&root)];
        let mut records = Vec::new();
        for _ in 0..8 {
            let (tool, args) = propose(&root, &mut random);
            let prepared = port.prepared.len();
            let output = table::find(tool).unwrap().run(args.clone(), &mut port.cx(&at));
            if output.is_ok() {
                *happened.entry(tool).or_insert(0) += 1;
                records.push(port.last().0);
                history.push(picture(&root));
            } else {
                assert_eq!(
                    picture(&root),
                    history[history.len() - 1],
                    "seed {seed}: {tool} {args} failed and changed"
                );
                assert!(port.prepared.len() <= prepared + 1);
            }
        }
        for record in records.iter().rev() {
            history.pop();
            let undone = apply(record, &mut port.cx(&at));
            assert_eq!(undone.conflicts, [], "seed {seed}");
            assert_eq!(picture(&root), history[history.len() - 1], "seed {seed}: {record:?}");
            let again = apply(record, &mut port.cx(&at));
            assert_eq!(again.conflicts, [], "seed {seed}: a second time does no harm");
            assert_eq!(picture(&root), history[history.len() - 1], "seed {seed}");
        }
    }
    assert_eq!(happened.len(), 8, "every tool took part: {happened:?}");
}

#[test]
fn what_was_changed_since_is_left_alone_and_listed() {
    let folder = TempFolder::new("conflict");
    let (one, two) = (folder.file("one", "old one"), folder.file("two", "old two"));
    let at = folder.at();
    let mut port = LocalPort::default();
    let write = |name: &str, port: &mut LocalPort| {
        let args = json!({"path": name, "content": "by the call"});
        table::find("fs.write").unwrap().run(args, &mut port.cx(&at)).unwrap();
        port.last().0
    };
    let mut record = write("one", &mut port);
    record.items.extend(write("two", &mut port).items);
    std::fs::write(&one, "by a person").unwrap();
    let undone = apply(&record, &mut port.cx(&at));
    assert_eq!(undone.restored, [text(&two)]);
    assert_eq!(
        undone.conflicts,
        [Conflict { path: text(&one), why: "it was changed after the call".into() }]
    );
    assert_eq!(std::fs::read(&one).unwrap(), b"by a person");
    assert_eq!(std::fs::read(&two).unwrap(), b"old two");
}

#[test]
fn a_folder_with_new_things_in_it_is_kept() {
    let folder = TempFolder::new("kept");
    let at = folder.at();
    let mut port = LocalPort::default();
    table::find("fs.mkdir").unwrap().run(json!({"path": "new"}), &mut port.cx(&at)).unwrap();
    folder.file("new/mine", "x");
    let undone = apply(&port.last().0, &mut port.cx(&at));
    assert_eq!(undone.conflicts.len(), 1);
    assert!(folder.0.join("new/mine").exists());
}

#[test]
fn damaged_or_missing_content_destroys_nothing() {
    let folder = TempFolder::new("damaged");
    let path = folder.file("a", "old");
    let at = folder.at();
    let mut port = LocalPort::default();
    let args = json!({"path": "a", "content": "new"});
    table::find("fs.write").unwrap().run(args, &mut port.cx(&at)).unwrap();
    let record = port.last().0;
    for blob in port.blobs.values_mut() {
        blob.push(b'!');
    }
    assert_eq!(apply(&record, &mut port.cx(&at)).conflicts.len(), 1);
    port.blobs.clear();
    assert_eq!(apply(&record, &mut port.cx(&at)).conflicts.len(), 1);
    assert_eq!(std::fs::read(&path).unwrap(), b"new");
}
