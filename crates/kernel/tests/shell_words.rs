//! Words as we read them against words as bash reads them, over lines whose words are known without running anything.
//! Where there is no bash, nothing is compared.

use mycel_kernel::shell;
use std::process::Command;

const PIECES: &[&str] = &[
    "a",
    "b c",
    "'d e'",
    "\"f g\"",
    "\\ ",
    "\\\\",
    "\\'",
    "\"\\\"\"",
    "\"\\$x\"",
    "\"\\a\"",
    "''",
    "\"\"",
    " ",
    "  ",
    "\t",
    "$'\\x41\\n'",
    "$'\\101'",
    "$\"q\"",
    "\\\n",
    "'\\'",
    "{x,y}",
    "{x,{y,z}}w",
    "{,s}",
    "{}",
    "{z}",
    "'{a,b}'",
    "\\{a,b}",
    "a#b",
    "=",
    "%",
    "\u{e9}",
    "'#'",
    "+",
    ":",
    "x=1",
    "@",
    "^",
    "]",
    "\"'\"",
    "'\"'",
];

fn ours(line: &str) -> Option<Vec<String>> {
    let found = shell::parse(line).ok()?;
    let [only] = found.commands.as_slice() else { return None };
    only.words[2..].iter().map(|word| word.fixed().map(str::to_owned)).collect()
}

fn theirs(line: &str) -> Option<Vec<String>> {
    let output = Command::new("bash").args(["--norc", "-c", line]).env("LC_ALL", "C.UTF-8").output().ok()?;
    assert!(output.status.success(), "{line:?}: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).ok()?;
    Some(text.split_terminator('\0').map(str::to_owned).collect())
}

#[test]
fn words_are_those_of_bash() {
    if Command::new("bash").arg("--version").output().is_err() {
        return;
    }
    let mut state = 7u64;
    let mut below = |limit: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % limit
    };
    let mut compared = 0;
    for _ in 0..130 {
        let words: String = (0..1 + below(8)).map(|_| PIECES[below(PIECES.len())]).collect();
        let line = format!("printf '%s\\0' {words} end");
        let Some(ours) = ours(&line) else { continue };
        assert_eq!(Some(ours), theirs(&line), "{line:?}");
        compared += 1;
    }
    assert!(compared >= 100, "{compared}");
}
