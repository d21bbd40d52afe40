//! Sessions as text: `sessions/*.txt` holds what a person types, `sessions/*.out` what the real binary answered.
//!
//! A line that begins with `$ ` is given to `sh -c` in a fresh workspace with a fresh home of Mycel; a line that begins with
//! `needs:` names programs without which the session cannot run here; every other line is a comment. In the golden file
//! stdout stands as it is, stderr behind `! `, and an exit code other than 0 as `= 3`. What differs from run to run (ids,
//! times, durations, folders, keys) is replaced by a word in angle brackets, and gaps between columns are closed, because
//! their width depends on it; how wide tables are laid out is the business of `views.rs`.
//!
//! `BLESS=1 cargo test -p mycel --test sessions` writes the golden files anew; read the difference before you commit it.

use regex::{Captures, Regex};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Sessions wait for the disk and for their own time limits more than they compute.
const SESSIONS_AT_ONCE: usize = 4;

/// What differs from run to run, and what stands for it. Applied in this order.
const FILTERS: &[(&str, &str)] = &[
    (r"/tmp/mycel-session-[0-9]{10}", "<tmp>"),
    (r"…[^\s/]*(?:/[^\s/]*)??/w\b", "…/w"),
    (r"\b[0-9a-f]{128}\b", "<signature>"),
    (r"\b[0-9a-f]{64}\b", "<hash>"),
    (r"\b[0-9a-f]{40}\b", "<commit>"),
    (r"(^|on main: )[0-9a-f]{7,12} ", "$1<commit> "),
    (r"\b0[0-9a-hj-km-np-tv-z]{15}\b", "<id>"),
    (r"\b0[0-9a-hj-km-np-tv-z]{9}\b", "<id>"),
    (r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z| ?[+-]\d\d:\d\d)?", "<time>"),
    (r"\bjust now\b|\b\d+ \w+ ago\b", "<ago>"),
    (r"\b\d+ ms\b|\b\d+\.\d s\b", "<duration>"),
    (r#""(\w+_ms|at|pid)": ?\d+"#, "\"$1\":<n>"),
    (r"\bpid \d+", "pid <n>"),
    // Archives hold times, and so differ in size by a byte or two.
    (r"\bbecame [\d.]+ k?B", "became <size>"),
];

/// How a run stands, with the lines it went on in: where they break depends on how long things took.
const RUN_LINE: &str = r"(?m)^((?:! )?)(run  <id>  [^\n]*(?:\n(?:! )? +[^\n]*)*)$";

/// What the right edge holds, on a line of its own because it did not fit.
const EDGE: &str = r"(?m)\n(?:! )? +([a-z]+\.[a-z_]+  (?:ok|failed|refused|timed out|asked|undone)[^\n]*)$";

#[test]
fn sessions_answer_as_recorded() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sessions");
    let only = std::env::var("SESSION").unwrap_or_default();
    let mut scripts: Vec<PathBuf> =
        fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    scripts.retain(|path| {
        path.extension().is_some_and(|e| e == "txt") && path.to_string_lossy().contains(&only)
    });
    scripts.sort();
    assert!(!scripts.is_empty());
    let next = AtomicUsize::new(0);
    let worker = || {
        let take = || scripts.get(next.fetch_add(1, Ordering::Relaxed));
        std::iter::from_fn(take).filter_map(|script| check(script).err()).collect::<Vec<String>>()
    };
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..SESSIONS_AT_ONCE).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    assert!(wrong.is_empty(), "{}\nBLESS=1 writes these anew", wrong.join("\n"));
}

/// Runs one script and compares it with its golden file.
fn check(script: &Path) -> Result<(), String> {
    let text = fs::read_to_string(script).unwrap();
    if text.lines().filter_map(|line| line.strip_prefix("needs:")).any(|needs| !is_there(needs)) {
        return Ok(());
    }
    let place = Place::new();
    let filters: Vec<(Regex, &str)> =
        FILTERS.iter().map(|(r, word)| (Regex::new(r).unwrap(), *word)).collect();
    let mut found = String::new();
    for line in text.lines() {
        found += &format!("{line}\n");
        if let Some(command) = line.strip_prefix("$ ") {
            found += &place.run(command, &filters);
        }
    }
    let golden = script.with_extension("out");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&golden, &found).unwrap();
        return Ok(());
    }
    let expected = fs::read_to_string(&golden).unwrap_or_default();
    if found == expected {
        Ok(())
    } else {
        Err(format!("{}:\n{}", script.display(), difference(&expected, &found)))
    }
}

/// The first line that differs, and what stands around it.
fn difference(expected: &str, found: &str) -> String {
    let same = expected.lines().zip(found.lines()).take_while(|(a, b)| a == b).count();
    let part = |text: &str| {
        let lines = text.lines().enumerate().skip(same.saturating_sub(4)).take(16);
        lines.map(|(n, line)| format!("{:>5} {line}\n", n + 1)).collect::<String>()
    };
    format!("expected\n{}found\n{}", part(expected), part(found))
}

fn is_there(programs: &str) -> bool {
    let works = |program: &str| {
        let probe = if program == "unshare" {
            "unshare -rn true".to_owned()
        } else {
            format!("command -v {program}")
        };
        let shell =
            Command::new("sh").args(["-c", &probe]).stdout(Stdio::null()).stderr(Stdio::null()).status();
        shell.is_ok_and(|status| status.success())
    };
    programs.split_whitespace().all(works)
}

/// A workspace and homes of one session; gone when dropped.
struct Place(PathBuf);

impl Place {
    fn new() -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        // The length of the name must not differ from run to run: lines are wrapped after it.
        let nth = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("mycel-session-{:07}{nth:03}", std::process::id() % 10_000_000);
        let place = Self(Path::new("/tmp").join(name));
        for part in ["w", "home"] {
            fs::create_dir_all(place.0.join(part)).unwrap();
        }
        place
    }

    fn run(&self, command: &str, filters: &[(Regex, &str)]) -> String {
        let binary = Path::new(env!("CARGO_BIN_EXE_mycel"));
        let mut path = OsString::from(binary.parent().unwrap());
        path.push(":");
        path.push(std::env::var_os("PATH").unwrap_or_default());
        let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sessions");
        let output = Command::new("sh")
            .args(["-c", command])
            .current_dir(self.0.join("w"))
            .env_clear()
            .envs([
                ("USER", "anna"),
                ("TZ", "UTC"),
                ("LANG", "C.UTF-8"),
                ("COLUMNS", "80"),
                ("MYCEL_PROFILE_NAME", "standard"),
            ])
            .envs([
                ("PATH", path),
                ("TESTS", tests.into()),
                ("DOCS", Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").into()),
            ])
            .envs([("HOME", self.0.join("home")), ("MYCEL_HOME", self.0.join("m")), ("T", self.0.clone())])
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let mut shown = filtered(&output.stdout, "", filters) + &filtered(&output.stderr, "! ", filters);
        match output.status.code() {
            Some(0) => {}
            Some(code) => shown += &format!("= {code}\n"),
            None => shown += &format!("= {}\n", output.status),
        }
        shown
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        drop(Command::new("chmod").args(["-R", "u+rwX"]).arg(&self.0).status());
        drop(fs::remove_dir_all(&self.0));
    }
}

fn filtered(bytes: &[u8], mark: &str, filters: &[(Regex, &str)]) -> String {
    let gap = Regex::new(r"(\S) {2,}").unwrap();
    let shown = |line: &str| {
        let mut line = line.to_owned();
        for (pattern, word) in filters {
            line = pattern.replace_all(&line, *word).into_owned();
        }
        let closed = gap.replace_all(&line, |found: &Captures<'_>| format!("{}  ", &found[1]));
        format!("{mark}{closed}").trim_end().to_owned() + "\n"
    };
    let lines: String = String::from_utf8_lossy(bytes).lines().map(shown).collect();
    let one_line = |found: &Captures<'_>| {
        let words = found[2].split_whitespace().filter(|word| *word != "!");
        format!("{}{}", &found[1], words.collect::<Vec<_>>().join(" "))
    };
    let lines = Regex::new(RUN_LINE).unwrap().replace_all(&lines, one_line).into_owned();
    Regex::new(EDGE).unwrap().replace_all(&lines, "  $1").into_owned()
}
