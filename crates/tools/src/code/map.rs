//! `code.map`: what is in a repository, in a given number of tokens.

use crate::fs::look::{counted, fail, must_exist, open_file, text};
use crate::tool::{At, Cx, Place, Port, Progress, Spec, Tool, assessment, bad_args, path_capability};
use ignore::{DirEntry, WalkBuilder};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure, pathtext};
use mycel_code::{CHARS_PER_TOKEN, Language, Read, Repository, Wanted};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::{self, Read as _};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const TOKENS: u32 = 2_000;
const TOKENS_MIN: u32 = 200;
const TOKENS_MAX: u32 = 20_000;
/// Files that are looked at: a large repository of people; more are data or copies.
const FILES_MAX: usize = 5_000;
/// Entries that are walked past, so that what was left out can be counted.
const ENTRIES_MAX: usize = 100_000;
/// A longer file of code was not written by hand.
const FILE_BYTES_MAX: u64 = 512 * 1024;
const ALL_BYTES_MAX: u64 = 32 * 1024 * 1024;
/// No code of people takes a tenth of it. What is made to take long is left.
const FILE_TIME_MAX: Duration = Duration::from_secs(10);
/// What of a file tells whether it is text.
const HEAD_BYTES: u64 = 8 * 1024;
/// Paths that are named for each reason to leave something out.
const EXAMPLES_MAX: usize = 5;
const UNREADABLE: &str = "not readable";
/// Files from one note of progress to the next.
const PROGRESS_FILES: usize = 200;

/// What to map, and how large.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// The folder. Default: the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The most the map may take, 200 to 20000. Default 2000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tokens: Option<u32>,
    /// What the work is about: words, names of files or definitions. What is near to it comes first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
}

/// The map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    pub path: String,
    /// Files with their definitions (line and signature), the most referred to first; then the other files by
    /// folder.
    pub map: String,
    /// Four characters each.
    pub tokens: u64,
    /// Files looked at.
    pub files: u64,
    /// Definitions found in them.
    pub definitions: u64,
    /// Files of which the map shows definitions.
    pub shown_files: u64,
    pub shown_definitions: u64,
    /// What the map does not know of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<LeftOut>,
}

/// Something left out of the map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LeftOut {
    pub why: String,
    pub count: u64,
    /// The first few.
    pub examples: Vec<String>,
}

/// Shows what is in a repository.
#[derive(Debug, Clone, Copy)]
pub struct CodeMap;

impl Tool for CodeMap {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "code.map",
        title: "show what is in a repository",
        doc: "Maps the code of a folder in a given number of tokens: the files and definitions (functions, types, \
              methods; line and signature) that others refer to most, or most near `about`. Reads Rust, Python, \
              JavaScript, TypeScript, Go, C and Java; other files are listed by folder with their sizes. \
              Hidden files, installed packages and what .gitignore names are not entered; at most 5000 files of 512 \
              KiB and 32 MiB in all, and what was left out is said.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Work,
        undoable: false,
        timeout_ms: 120_000,
    };

    fn assess(&self, input: &Input, at: &At) -> Result<Assessment, ToolFailure> {
        check(input)?;
        let path = at.resolve(input.path.as_deref().unwrap_or("."))?;
        let needs = if path.is_dir() { path.join("**") } else { path.clone() };
        let needs = vec![path_capability("read", &needs)];
        Ok(assessment(&Self::SPEC, format!("map the code of {}", text(&path)), needs))
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let tokens = check(&input)?;
        let path = cx.at.resolve(input.path.as_deref().unwrap_or("."))?;
        must_exist(&path)?;
        let mut survey = Survey::default();
        survey.walk(&path, cx.port)?;
        let about = input.about.as_deref().unwrap_or_default();
        let map = survey.repository.map(Wanted { tokens: tokens as usize, about });
        Ok(Output {
            path: text(&path),
            tokens: map.text.chars().count().div_ceil(CHARS_PER_TOKEN) as u64,
            map: map.text,
            files: survey.repository.len() as u64,
            definitions: map.definitions as u64,
            shown_files: map.shown_files as u64,
            shown_definitions: map.shown_definitions as u64,
            left_out: survey.left_out.into_values().collect(),
        })
    }
}

fn check(input: &Input) -> Result<u32, ToolFailure> {
    match input.tokens.unwrap_or(TOKENS) {
        tokens if (TOKENS_MIN..=TOKENS_MAX).contains(&tokens) => Ok(tokens),
        tokens => {
            let message = format!("tokens is {tokens}, not {TOKENS_MIN} to {TOKENS_MAX}");
            Err(bad_args(message, Some("2000 shows a repository of a few hundred files")))
        }
    }
}

/// What was seen of a folder.
#[derive(Default)]
struct Survey {
    repository: Repository,
    bytes: u64,
    left_out: BTreeMap<String, LeftOut>,
}

/// A file that is there.
enum Seen {
    /// Code, to be read.
    Text(String),
    /// Of another kind.
    Named,
}

impl Survey {
    fn walk(&mut self, root: &Path, port: &mut dyn Port) -> Result<(), ToolFailure> {
        let installed = Arc::default();
        for (count, item) in walker(root, Arc::clone(&installed)).build().enumerate() {
            if port.cancelled() {
                return Err(cancelled(root));
            }
            if count >= ENTRIES_MAX {
                self.leave("further entries, which were not even counted", "");
                break;
            }
            match item {
                Ok(item) => self.visit(root, &item, port)?,
                Err(error) => self.leave(UNREADABLE, &error.to_string()),
            }
            if count % PROGRESS_FILES == PROGRESS_FILES - 1 {
                let unit = counted(self.repository.len() as u64, "file");
                port.progress(Progress::Count { done: count as u64 + 1, total: 0, unit });
            }
        }
        let installed = std::mem::take(&mut *installed.lock().unwrap_or_else(|broken| broken.into_inner()));
        for folder in installed {
            self.leave("installed packages and caches", &name_in(root, Path::new(&folder)));
        }
        Ok(())
    }

    fn visit(&mut self, root: &Path, item: &DirEntry, port: &mut dyn Port) -> Result<(), ToolFailure> {
        let (path, kind) = (item.path(), item.file_type());
        if !kind.is_some_and(|kind| kind.is_file()) {
            if kind.is_some_and(|kind| kind.is_symlink()) {
                self.leave("symbolic links, which are not followed", &name_in(root, path));
            }
            return Ok(());
        }
        let name = name_in(root, path);
        if self.repository.len() >= FILES_MAX {
            self.leave(&format!("more than {FILES_MAX} files"), &name);
            return Ok(());
        }
        match self.see(path, &name) {
            Ok(Some((Seen::Text(content), bytes))) => {
                self.bytes += bytes;
                let began = Instant::now();
                let mut stop = || port.cancelled() || began.elapsed() > FILE_TIME_MAX;
                match self.repository.add(&name, &content, &mut stop) {
                    Ok(read) => self.note(read, &name),
                    Err(_) if port.cancelled() => return Err(cancelled(root)),
                    Err(_) => {
                        self.leave("code that takes too long to read, listed by name", &name);
                        self.repository.list(&name, bytes);
                    }
                }
            }
            Ok(Some((Seen::Named, bytes))) => self.repository.list(&name, bytes),
            Ok(None) => {}
            Err(error) => self.leave(UNREADABLE, &format!("{name}: {error}")),
        }
        Ok(())
    }

    /// What there is to be known of a file; nothing of one that is left out.
    fn see(&mut self, path: &Path, name: &str) -> io::Result<Option<(Seen, u64)>> {
        let mut file = open_file(path)?;
        let bytes = file.metadata()?.len();
        let mut content = Vec::new();
        (&mut file).take(HEAD_BYTES).read_to_end(&mut content)?;
        if content.contains(&0) {
            self.leave("binary", name);
            return Ok(None);
        }
        if Language::of_path(name).is_none() {
            return Ok(Some((Seen::Named, bytes)));
        }
        if bytes > FILE_BYTES_MAX {
            self.leave("code of more than 512 KiB, listed by name", name);
            return Ok(Some((Seen::Named, bytes)));
        }
        if self.bytes + bytes > ALL_BYTES_MAX {
            self.leave("code beyond 32 MiB, listed by name", name);
            return Ok(Some((Seen::Named, bytes)));
        }
        // A file that grows while it is read is cut.
        file.take(FILE_BYTES_MAX).read_to_end(&mut content)?;
        let read = content.len() as u64;
        Ok(Some((Seen::Text(String::from_utf8_lossy(&content).into_owned()), read)))
    }

    fn note(&mut self, read: Read, name: &str) {
        match read {
            Read::Whole | Read::NoCode => {}
            Read::InPart => self.leave("code that holds too much to be read whole", name),
            Read::Generated => self.leave("code in lines that nobody reads, listed by name", name),
        }
    }

    fn leave(&mut self, why: &str, name: &str) {
        let new = || LeftOut { why: why.to_owned(), count: 0, examples: Vec::new() };
        let known = self.left_out.entry(why.to_owned()).or_insert_with(new);
        known.count += 1;
        if known.examples.len() < EXAMPLES_MAX && !name.is_empty() {
            known.examples.push(name.to_owned());
        }
    }
}

fn cancelled(root: &Path) -> ToolFailure {
    fail("cancelled", format!("stopped while mapping {}", text(root)), None)
}

fn name_in(root: &Path, path: &Path) -> String {
    match path.strip_prefix(root) {
        Ok(rest) if !rest.as_os_str().is_empty() => pathtext::encode(rest),
        _ => path.file_name().map(pathtext::encode_name).unwrap_or_default(),
    }
}

/// As `fs.search` walks with `respect_gitignore`, but not into what was installed; those folders go to
/// `installed`.
fn walker(root: &Path, installed: Arc<Mutex<Vec<std::path::PathBuf>>>) -> WalkBuilder {
    let mut walker = WalkBuilder::new(root);
    walker
        .standard_filters(false)
        .hidden(true)
        .git_ignore(true)
        .git_exclude(true)
        .require_git(false)
        .follow_links(false)
        .filter_entry(move |entry| {
            let is_folder = entry.depth() > 0 && entry.file_type().is_some_and(|kind| kind.is_dir());
            let skipped = is_folder && is_installed(entry.path());
            if skipped {
                installed.lock().unwrap_or_else(|broken| broken.into_inner()).push(entry.path().to_owned());
            }
            !skipped
        })
        .sort_by_file_name(std::ffi::OsStr::cmp);
    walker
}

/// Whether a folder is one that programs fill, by its name or by the file that marks it.
fn is_installed(folder: &Path) -> bool {
    const NAMES: [&str; 3] = ["node_modules", "bower_components", "__pycache__"];
    const MARKS: [&str; 2] = ["CACHEDIR.TAG", "pyvenv.cfg"];
    folder.file_name().is_some_and(|name| NAMES.iter().any(|known| name == *known))
        || MARKS.iter().any(|mark| folder.join(mark).symlink_metadata().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::local::{LocalPort, TempFolder};
    use crate::table;
    use serde_json::{Value, json};

    fn map(folder: &TempFolder, args: Value) -> Result<Output, ToolFailure> {
        let (at, mut port) = (folder.at(), LocalPort::default());
        let output = table::find("code.map")?.run(args, &mut port.cx(&at))?;
        Ok(serde_json::from_value(output).expect("the output of the tool"))
    }

    fn world() -> TempFolder {
        let folder = TempFolder::new("map");
        folder.file(
            "src/shape.rs",
            "pub struct Shape;\nimpl Shape {\n    pub fn area(&self) -> f64 { 0.0 }\n}\n",
        );
        folder.file(
            "src/draw.rs",
            "use crate::shape::Shape;\npub fn draw_all(shapes: &[Shape]) { shapes[0].area(); }\n",
        );
        folder.file("README.md", "# Shapes\n");
        folder
    }

    fn why(output: &Output) -> Vec<(&str, u64, Vec<&str>)> {
        let all = output.left_out.iter();
        all.map(|it| (it.why.as_str(), it.count, it.examples.iter().map(String::as_str).collect())).collect()
    }

    #[test]
    fn a_folder_is_mapped() {
        let folder = world();
        let output = map(&folder, json!({})).unwrap();
        let expect = "src/shape.rs\n    1 pub struct Shape\n    2 impl Shape\n    3   pub fn area(&self) -> f64\n\
                      src/draw.rs\n    2 pub fn draw_all(shapes: &[Shape])\nOther files:\n./ README.md 9 B\n";
        assert_eq!(output.map, expect);
        assert_eq!(
            (output.files, output.definitions, output.shown_files, output.shown_definitions),
            (3, 3, 2, 3)
        );
        assert_eq!(output.tokens, 43);
        assert!(output.left_out.is_empty());
        assert_eq!(map(&folder, json!({ "tokens": 20_000, "about": "" })).unwrap(), output);
        let one = map(&folder, json!({ "path": "src/draw.rs" })).unwrap();
        assert_eq!(one.map, "draw.rs\n    2 pub fn draw_all(shapes: &[Shape])\n");
    }

    #[test]
    fn what_is_left_out_is_said() {
        let folder = world();
        folder.file(".gitignore", "secret.py\nbuilt/\n");
        folder.file(".hidden/a.py", "def hidden(): pass\n");
        folder.file("secret.py", "def secret(): pass\n");
        folder.file("built/a.py", "def built(): pass\n");
        folder.file("node_modules/x/a.js", "function installed() {}\n");
        folder.file("out/CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n");
        folder.file("out/a.py", "def cached(): pass\n");
        folder.file("logo.png", b"\x89PNG\r\n\x1a\n\0\0\0");
        folder.file(
            "wide.py",
            "def wide(): pass\n".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>(),
        );
        folder.file("long.py", format!("def long(): pass\n{}", "# a comment\n".repeat(60_000)));
        folder.file("packed.js", format!("function packed(){{}}{}", "x=1;".repeat(4_000)));
        folder.file("latin.py", b"# caf\xe9\ndef latin(): pass\n");
        folder.file("broken.py", "class Fine:\n    pass\n\ndef broken(:\n  ((((\n");
        std::os::unix::fs::symlink("/etc/passwd", folder.0.join("link.py")).unwrap();
        let output = map(&folder, json!({ "tokens": 1000 })).unwrap();
        assert_eq!(
            why(&output),
            [
                ("binary", 2, vec!["logo.png", "wide.py"]),
                ("code in lines that nobody reads, listed by name", 1, vec!["packed.js"]),
                ("code of more than 512 KiB, listed by name", 1, vec!["long.py"]),
                ("installed packages and caches", 2, vec!["node_modules", "out"]),
                ("symbolic links, which are not followed", 1, vec!["link.py"]),
            ]
        );
        for there in ["def latin()", "class Fine", "long.py 720 kB", "packed.js 16 kB"] {
            assert!(output.map.contains(there), "{there}: {}", output.map);
        }
        for absent in ["hidden", "secret", "built", "installed", "cached", "logo", "wide"] {
            assert!(!output.map.contains(absent), "{absent}: {}", output.map);
        }
    }

    #[test]
    fn bounds_are_kept_and_said() {
        let folder = TempFolder::new("map-many");
        for n in 0..FILES_MAX + 7 {
            folder.file(&format!("{:02}/{n:05}.txt", n % 10), "");
        }
        let output = map(&folder, json!({ "tokens": 200 })).unwrap();
        assert_eq!(output.files as usize, FILES_MAX);
        assert_eq!(why(&output)[0].1, 7);
        assert!(output.tokens <= 200, "{}", output.map);
    }

    #[test]
    fn what_cannot_be_done_is_refused() {
        let folder = world();
        let kind = |args| map(&folder, args).expect_err("it must fail").kind;
        assert_eq!(kind(json!({ "tokens": 199 })), "bad_args");
        assert_eq!(kind(json!({ "tokens": 20_001 })), "bad_args");
        assert_eq!(kind(json!({ "path": "none" })), "not_found");
        assert_eq!(kind(json!({ "folder": "." })), "bad_args");
        let (at, mut port) = (folder.at(), LocalPort { cancelled: true, ..LocalPort::default() });
        let stopped =
            table::find("code.map").unwrap().run(json!({}), &mut port.cx(&at)).expect_err("cancelled");
        assert_eq!(stopped.kind, "cancelled");
    }

    #[test]
    fn it_needs_to_read_the_folder_and_nothing_else() {
        let folder = world();
        let assess = |args| table::find("code.map").unwrap().assess(&args, &folder.at()).unwrap();
        let needs = |args| assess(args).needs.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(needs(json!({})), [format!("fs:read:{}/**", folder.0.display())]);
        assert_eq!(
            needs(json!({ "path": "src/draw.rs" })),
            [format!("fs:read:{}/src/draw.rs", folder.0.display())]
        );
        assert_eq!((assess(json!({})).risk, assess(json!({})).effect), (Risk::Low, EffectClass::Pure));
    }
}
