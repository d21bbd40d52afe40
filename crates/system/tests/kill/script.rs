//! What a seed means: a tree to begin with and a script of calls that work on it. Both are pure functions of the seed.

use serde_json::{Value, json};
use std::collections::BTreeMap;

/// One call of a script.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    pub(crate) tool: &'static str,
    pub(crate) args: Value,
}

/// The file that opaque calls append their lines to. No other call touches it.
pub(crate) const LEDGER: &str = "ledger.txt";

/// Large enough that saving it for undo takes more than one write.
const LARGE_BYTES: usize = 300_000;

/// Splitmix64: small, and the same everywhere.
#[derive(Debug, Clone)]
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x6d79_6365_6c00)
    }
    pub(crate) fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % below.max(1)
    }
    fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.roll(list.len() as u64) as usize]
    }
}

/// The text that stands once in the ledger when the `n`th call of the script happened.
pub(crate) fn ledger_line(n: usize) -> String {
    format!("line-{n:02}")
}

/// The number of the ledger line that a call's arguments write, if they do.
pub(crate) fn line_of(args: &Value) -> Option<usize> {
    let text = args.to_string();
    let at = text.find("line-")? + "line-".len();
    text.get(at..at + 2)?.parse().ok()
}

/// How many calls the turn that begins with the `n`th call proposes.
pub(crate) fn turn_size(seed: u64, n: usize) -> usize {
    1 + Dice::new(seed ^ (n as u64) << 32).roll(3) as usize
}

/// The tree before the run: file contents by name. Folders follow from the names.
pub(crate) fn first_files() -> BTreeMap<String, Vec<u8>> {
    let large: Vec<u8> = (0..LARGE_BYTES).map(|n| (n * 31 % 251) as u8).collect();
    BTreeMap::from([
        ("a.txt".to_owned(), b"alpha token-a\nsecond line\n".to_vec()),
        ("b.txt".to_owned(), b"beta token-b\n".to_vec()),
        ("docs/c.md".to_owned(), b"# c\ntoken-c\n".to_vec()),
        ("docs/deep/d.md".to_owned(), b"token-d\n".to_vec()),
        ("old/one.log".to_owned(), b"1\n".repeat(5000)),
        ("old/two.log".to_owned(), large),
        ("kept/still.txt".to_owned(), b"nobody touches this\n".to_vec()),
    ])
}

/// The script that is short enough to be killed at every point: one call of each way to recover.
const SHORT: u64 = 0;

fn short() -> Vec<Step> {
    vec![
        Step { tool: "fs.write", args: json!({"path": "a.txt", "content": "other\n"}) },
        Step {
            tool: "shell.exec",
            args: json!({"command": format!("printf '{}\\n' >> {LEDGER}", ledger_line(1))}),
        },
        Step { tool: "fs.delete", args: json!({"paths": ["b.txt", "docs"], "recursive": true}) },
        Step { tool: "fs.hash", args: json!({"paths": ["kept/still.txt"]}) },
    ]
}

/// The script of a seed, 6 to 14 calls; that of seed 0 is shorter.
pub(crate) fn script(seed: u64, with_git: bool) -> Vec<Step> {
    if seed == SHORT {
        return short();
    }
    let mut dice = Dice::new(seed);
    let length = 6 + dice.roll(9) as usize;
    let mut writer = Writer::new(dice);
    if with_git && seed.is_multiple_of(5) {
        let at = writer.dice.roll(length as u64 - 3) as usize;
        while writer.steps.len() < at {
            writer.next();
        }
        writer.git();
    }
    while writer.steps.len() < length {
        writer.next();
    }
    writer.steps
}

/// Writes a script and keeps in mind which files there are, so that every call can succeed.
struct Writer {
    dice: Dice,
    steps: Vec<Step>,
    /// Text files with the word in them that an edit may replace.
    words: BTreeMap<String, String>,
    /// Whether `old/` is still there.
    old: bool,
}

impl Writer {
    fn new(dice: Dice) -> Self {
        let word = |(name, word): (&str, &str)| (name.to_owned(), word.to_owned());
        let words = [
            ("a.txt", "token-a"),
            ("b.txt", "token-b"),
            ("docs/c.md", "token-c"),
            ("docs/deep/d.md", "token-d"),
        ];
        Self { dice, steps: Vec::new(), words: words.into_iter().map(word).collect(), old: true }
    }

    fn push(&mut self, tool: &'static str, args: Value) {
        self.steps.push(Step { tool, args });
    }

    fn some_file(&mut self) -> Option<String> {
        let names: Vec<String> = self.words.keys().cloned().collect();
        (!names.is_empty()).then(|| self.dice.pick(&names).clone())
    }

    fn next(&mut self) {
        match self.dice.roll(16) {
            0 => self.write_new(),
            1 => self.overwrite(),
            2 => self.append(),
            3 => self.edit(),
            4 => self.rename(),
            5 => self.copy(),
            6 => self.delete(),
            7 => self.archive_or_delete_old(),
            8 => self.make_folder(),
            9 => self.chmod(),
            10 => self.link(),
            11 => self.look(),
            _ => self.ledger(),
        }
    }

    fn write_new(&mut self) {
        let n = self.steps.len();
        let name = format!("new-{n}/made/file.txt");
        let word = format!("word-{n}");
        let filler = "filler ".repeat(self.dice.roll(40_000) as usize);
        self.push("fs.write", json!({"path": name, "content": format!("{word}\n{filler}\n"), "create_parents": true, "mode": "640"}));
        self.words.insert(name, word);
    }

    fn overwrite(&mut self) {
        let Some(name) = self.some_file() else { return };
        let word = format!("over-{}", self.steps.len());
        self.push("fs.write", json!({"path": name, "content": format!("{word}\n")}));
        self.words.insert(name, word);
    }

    fn append(&mut self) {
        let Some(path) = self.some_file() else { return };
        let content = format!("appended {}\n", self.steps.len());
        self.push("fs.write", json!({"path": path, "content": content, "append": true}));
    }

    fn edit(&mut self) {
        let Some(path) = self.some_file() else { return };
        let (old, new) = (self.words[&path].clone(), format!("edited-{}", self.steps.len()));
        self.push("fs.edit", json!({"path": path, "edits": [{"old": old, "new": new}]}));
        self.words.insert(path, new);
    }

    fn rename(&mut self) {
        let Some(from) = self.some_file() else { return };
        let to = format!("moved-{}.txt", self.steps.len());
        self.push("fs.move", json!({"from": from, "to": to}));
        let word = self.words.remove(&from).unwrap_or_default();
        self.words.insert(to, word);
    }

    fn copy(&mut self) {
        let Some(from) = self.some_file() else { return };
        let to = format!("copied-{}.txt", self.steps.len());
        self.push("fs.copy", json!({"from": from, "to": to}));
        let word = self.words[&from].clone();
        self.words.insert(to, word);
    }

    fn delete(&mut self) {
        let mut paths: Vec<String> = (0..2).filter_map(|_| self.some_file()).collect();
        paths.dedup();
        if paths.is_empty() {
            return;
        }
        paths.iter().for_each(|path| drop(self.words.remove(path)));
        self.push("fs.delete", json!({ "paths": paths }));
    }

    fn archive_or_delete_old(&mut self) {
        if !self.old {
            return self.make_folder();
        }
        let n = self.steps.len();
        match self.dice.roll(4) {
            0 => self.push("fs.archive", json!({"paths": ["old"], "to": format!("old-{n}.tar.gz")})),
            1 => {
                self.push(
                    "fs.archive",
                    json!({"paths": ["old"], "to": format!("old-{n}.tar.gz"), "remove_originals": true}),
                );
                self.old = false;
            }
            2 => self.push("fs.copy", json!({"from": "old", "to": format!("old-copy-{n}")})),
            _ => {
                self.push("fs.delete", json!({"paths": ["old"], "recursive": true}));
                self.old = false;
            }
        }
    }

    fn make_folder(&mut self) {
        let path = format!("folder-{}/sub/leaf", self.steps.len());
        self.push("fs.mkdir", json!({"path": path, "parents": true}));
    }

    fn chmod(&mut self) {
        let Some(path) = self.some_file() else { return };
        let mode = *self.dice.pick(&["600", "755", "664"]);
        self.push("fs.chmod", json!({"paths": [path], "mode": mode}));
    }

    fn link(&mut self) {
        let link = format!("link-{}", self.steps.len());
        self.push("fs.symlink", json!({"target": "kept/still.txt", "link": link}));
    }

    fn look(&mut self) {
        let (tool, args) = match self.dice.roll(6) {
            0 => ("fs.list", json!({"path": ".", "recursive": true})),
            1 => ("fs.read", json!({"path": "kept/still.txt"})),
            2 => ("fs.disk_usage", json!({"path": "."})),
            3 => ("time.now", json!({"zone": "UTC"})),
            4 => ("system.memory", json!({})),
            _ => ("process.list", json!({"limit": 5})),
        };
        self.push(tool, args);
    }

    fn ledger(&mut self) {
        let line = ledger_line(self.steps.len());
        match self.dice.roll(4) {
            0 => self.push("shell.exec", json!({"command": format!("printf '{line}\\n' >> {LEDGER}")})),
            1 => self.push(
                "shell.exec",
                json!({"command": format!("sleep 0.02; printf '{line}\\n' >> {LEDGER}")}),
            ),
            2 => self.push(
                "shell.exec",
                json!({"command": format!("printf '{line}\\n' >> {LEDGER}; sleep 0.02")}),
            ),
            _ => self.push("shell.run", json!({"argv": ["tee", "-a", LEDGER], "stdin": format!("{line}\n")})),
        }
    }

    fn git(&mut self) {
        self.push("git.init", json!({}));
        self.push("git.add", json!({"all": true}));
        self.push("git.commit", json!({"message": "all of it", "author": "Kim <kim@example.org>"}));
    }
}
