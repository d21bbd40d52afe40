//! Where the example calls of `golden/tool_args.json` take place.

use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// One example of arguments for each tool.
pub(crate) fn examples() -> BTreeMap<String, Value> {
    serde_json::from_str(include_str!("../golden/tool_args.json")).expect("tool_args.json is JSON")
}

/// A workspace and a folder beside it, and a process to talk about; gone when dropped.
pub(crate) struct Places {
    root: PathBuf,
    process: Child,
}

impl Places {
    pub(crate) fn new() -> Self {
        let root = std::env::temp_dir().join(format!("mycel-places-{}", std::process::id()));
        for part in ["workspace", "outside"] {
            fs::create_dir_all(root.join(part)).unwrap();
            fs::write(root.join(part).join("a.txt"), "one").unwrap();
            fs::write(root.join(part).join("a.zip"), "PK").unwrap();
            repository(&root.join(part));
        }
        // It ends when its input does.
        let process = Command::new("cat").stdin(Stdio::piped()).spawn().unwrap();
        Self { root: root.canonicalize().unwrap(), process }
    }
    #[allow(dead_code, reason = "one of the two tests that use this module needs it")]
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }
    pub(crate) fn workspace(&self) -> PathBuf {
        self.root.join("workspace")
    }

    /// `@` stands for the folder in every text of the arguments, `$PID` for the process.
    pub(crate) fn placed(&self, args: &Value, folder: &Path) -> Value {
        match args {
            Value::String(text) if text == "$PID" => self.process.id().into(),
            Value::String(text) => match text.strip_prefix('@') {
                Some(rest) => {
                    Value::String(folder.join(rest).display().to_string().trim_end_matches('/').to_owned())
                }
                None => args.clone(),
            },
            Value::Array(items) => items.iter().map(|item| self.placed(item, folder)).collect(),
            Value::Object(fields) => {
                fields.iter().map(|(key, value)| (key.clone(), self.placed(value, folder))).collect()
            }
            other => other.clone(),
        }
    }
}

/// A git repository as far as a judgement looks at it.
fn repository(folder: &Path) {
    for part in ["objects", "refs/heads"] {
        fs::create_dir_all(folder.join(".git").join(part)).unwrap();
    }
    fs::write(folder.join(".git/HEAD"), "ref: refs/heads/main\n").unwrap();
    let config =
        "[core]\nrepositoryformatversion = 0\n[remote \"origin\"]\nurl = https://example.org/a.git\n";
    fs::write(folder.join(".git/config"), config).unwrap();
}

impl Drop for Places {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
        drop(fs::remove_dir_all(&self.root));
    }
}
