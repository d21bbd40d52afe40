//! `git`: its settings and some of its commands start programs.

use super::{fixed, join};
use crate::shell::unwrap::{Context, Found, emit, text, words};
use crate::shell::{Word, unwrap};

pub(super) fn git(argv: &[Word], context: &Context, found: &mut Found) {
    let mut outer = context.clone();
    let mut at = 1;
    while let Some(word) = argv.get(at) {
        let option = word.shown();
        match option {
            "-c" => {
                git_setting(argv, argv.get(at + 1), &mut outer, found);
                at += 2;
            }
            "-C" | "--git-dir" | "--work-tree" | "--namespace" | "--super-prefix" => at += 2,
            _ if option.starts_with("--exec-path=") || option.starts_with("--config-env") => {
                outer.doubt("git takes its programs from elsewhere");
                at += 1;
            }
            _ if word.text.is_none() => {
                outer.doubt("an option of git is not known until it runs");
                break;
            }
            _ if option.starts_with('-') => at += 1,
            _ => break,
        }
    }
    let rest = argv.get(at..).unwrap_or_default();
    git_command(argv, rest, &mut outer, found);
    emit(argv, &outer, found);
}

/// Settings of `git -c` that cannot start a program.
const GIT_SAFE: &[&str] = &[
    "user.name",
    "user.email",
    "color.",
    "core.quotepath",
    "core.autocrlf",
    "init.defaultbranch",
    "advice.",
    "commit.gpgsign",
    "core.abbrev",
    "log.",
    "diff.renames",
    "diff.renamelimit",
    "pull.rebase",
    "pull.ff",
    "push.default",
    "safe.directory",
    "column.",
    "core.longpaths",
    "gc.auto",
    "protocol.version",
    "http.lowspeed",
    "tag.gpgsign",
    "merge.conflictstyle",
];

fn git_setting(argv: &[Word], setting: Option<&Word>, outer: &mut Context, found: &mut Found) {
    let Some(text) = setting.and_then(|word| word.text.as_deref()) else {
        return outer.doubt("a setting of git is not known until it runs");
    };
    let (key, value) = text.split_once('=').unwrap_or((text, ""));
    if let Some(line) = value.strip_prefix('!') {
        unwrap::text(argv, Some(line), outer, "git", found);
    } else if !GIT_SAFE.iter().any(|safe| key.to_ascii_lowercase().starts_with(safe)) {
        outer.doubt("a setting of git can start a program");
    }
}

fn git_command(argv: &[Word], rest: &[Word], outer: &mut Context, found: &mut Found) {
    let Some(command) = rest.first() else { return };
    let tail = &rest[1..];
    let first = tail.iter().find(|word| !word.shown().starts_with('-')).map_or("", Word::shown);
    match command.shown() {
        "config" => {
            for value in tail.iter().filter_map(|word| word.shown().strip_prefix('!')) {
                text(argv, Some(value), outer, "git", found);
            }
        }
        "bisect" if first == "run" => {
            let at = tail.iter().position(|word| word.shown() == "run").unwrap_or(0);
            words(&tail[at + 1..], &outer.inside("git"), found);
        }
        "submodule" if first == "foreach" => {
            let at = tail.iter().position(|word| word.shown() == "foreach").unwrap_or(0);
            let from =
                at + 1 + tail[at + 1..].iter().take_while(|word| word.shown().starts_with("--")).count();
            text(argv, join(&tail[from..]).as_deref(), outer, "git", found);
        }
        "filter-branch" | "mergetool" | "difftool" | "instaweb" | "send-email" | "daemon" | "shell" => {
            outer.doubt("this git command starts other programs");
        }
        _ => {}
    }
    if command.shown() == "rebase" {
        for (at, word) in tail.iter().enumerate() {
            let value = match word.shown() {
                "-x" | "--exec" => tail.get(at + 1).and_then(fixed),
                option if option.starts_with("--exec=") => option.strip_prefix("--exec="),
                option if option.starts_with("-x") => option.strip_prefix("-x"),
                _ => continue,
            };
            text(argv, value, outer, "git", found);
        }
    }
    const RUNS: &[&str] =
        &["--upload-pack", "--receive-pack", "--ext-diff", "--open-files-in-pager", "--textconv", "--exec="];
    let runs = |text: &str| RUNS.iter().any(|o| text.starts_with(o)) || text.starts_with("ext::");
    let pager = command.shown() == "grep" && tail.iter().any(|word| word.shown().starts_with("-O"));
    if (command.shown() != "rebase" && tail.iter().any(|word| runs(word.shown()))) || pager {
        outer.doubt("an option of git starts a program");
    }
}
