//! Programs that run what their arguments say, each in its own way. Here the shells and their own commands; in the files below
//! programs that carry a command elsewhere, `git`, and interpreters.

mod carriers;
mod code;
mod git;

use super::unwrap::{Context, Found, Stdin, emit, emit_opaque, text, words};
use super::wrappers::{Wrapper, changes_what_runs};
use super::{Word, unwrap};
use carriers::{RSYNC, TAR, env, find, flock, is_cluster, parallel, ssh, with_commands, xargs};
use code::{awk, editor, interpreter, sed};
use git::git;

const SHELLS: &[&str] = &["sh", "bash", "dash", "zsh", "ksh", "mksh", "ash", "rbash", "fish", "csh", "tcsh"];

/// Handles `argv` if its program needs more than the table of wrappers.
pub(super) fn special(program: &str, argv: &[Word], context: &Context, found: &mut Found) -> bool {
    match program {
        _ if SHELLS.contains(&program) => shell(program, argv, context, found),
        "eval" => eval(argv, context, found),
        "command" => command(argv, context, found),
        "env" => env(argv, context, found),
        "xargs" => xargs(argv, context, found),
        "parallel" => parallel(argv, context, found),
        "watch" => joined(argv, WATCH, context, found),
        "find" | "fd" | "fdfind" => find(argv, context, found),
        "ssh" => ssh(argv, context, found),
        "git" => git(argv, context, found),
        "tar" | "bsdtar" | "gtar" => with_commands(argv, TAR, context, found),
        "rsync" => with_commands(argv, RSYNC, context, found),
        "su" | "runuser" => su(program, argv, context, found),
        "script" => script(argv, context, found),
        "flock" => flock(argv, context, found),
        "alias" => aliases(argv, context, found),
        "trap" => trap(argv, context, found),
        "." | "source" => source(argv, context, found),
        "export" | "declare" | "typeset" | "local" | "readonly" => declare(argv, context, found),
        "awk" | "gawk" | "mawk" | "nawk" => awk(argv, context, found),
        "sed" | "gsed" => sed(argv, context, found),
        "vi" | "vim" | "nvim" | "view" | "emacs" | "less" | "more" | "man" => {
            editor(program, argv, context, found)
        }
        "zip" => with_commands(argv, &["--unzip-command", "-TT"], context, found),
        "sort" => with_commands(argv, &["--compress-program"], context, found),
        "rg" => with_commands(argv, &["--pre", "--hostname-bin"], context, found),
        _ => return interpreter(program, argv, context, found),
    }
    true
}

fn fixed(word: &Word) -> Option<&str> {
    word.fixed()
}

fn shell(program: &str, argv: &[Word], context: &Context, found: &mut Found) {
    let (mut at, mut inline, mut stdin) = (1, false, false);
    while let Some(word) = argv.get(at) {
        let Some(option) = word.text.as_deref() else {
            return emit_opaque(argv, context, "an argument of the shell is not known until it runs", found);
        };
        if option == "--" || option == "-" {
            at += 1;
            break;
        } else if matches!(option, "--rcfile" | "--init-file") {
            return emit_opaque(argv, context, "the shell reads a start file", found);
        } else if option.starts_with("--") {
            at += 1;
        } else if option.starts_with(['-', '+']) && option.len() > 1 {
            inline |= option.starts_with('-') && option.contains('c');
            stdin |= option.contains('s');
            at += if option.ends_with(['o', 'O']) { 2 } else { 1 };
        } else {
            break;
        }
    }
    match argv.get(at) {
        Some(word) if inline => text(argv, fixed(word), context, program, found),
        None if inline => emit_opaque(argv, context, "the script is missing", found),
        Some(word) if !stdin && word.text.is_some() => emit(argv, context, found),
        Some(_) if !stdin => emit_opaque(argv, context, "the script is not known until it runs", found),
        _ => shell_stdin(program, argv, context, found),
    }
}

fn shell_stdin(program: &str, argv: &[Word], context: &Context, found: &mut Found) {
    match &context.stdin {
        Stdin::Text(body) => text(argv, fixed(body), context, program, found),
        Stdin::Other => emit_opaque(argv, context, "the shell runs what it is fed", found),
        Stdin::Inherited => emit_opaque(argv, context, "the shell reads its commands from its input", found),
    }
}

/// The words as one text, if all are known.
fn join(words: &[Word]) -> Option<String> {
    let texts: Option<Vec<&str>> = words.iter().map(fixed).collect();
    Some(texts?.join(" "))
}

fn eval(argv: &[Word], context: &Context, found: &mut Found) {
    text(argv, join(&argv[1..]).as_deref(), context, "eval", found);
}

fn command(argv: &[Word], context: &Context, found: &mut Found) {
    let looks_up = argv
        .iter()
        .skip(1)
        .take_while(|w| w.shown().starts_with('-'))
        .any(|w| w.shown().contains(['v', 'V']));
    let start = 1 + argv.iter().skip(1).take_while(|w| w.shown().starts_with('-')).count();
    if looks_up || start >= argv.len() {
        return emit(argv, context, found);
    }
    words(&argv[start..], &context.inside("command"), found);
}

const WATCH: &Wrapper = &Wrapper {
    name: "watch",
    valued: "nqe",
    valued_long: &["--interval", "--equexit"],
    skip: 0,
    assigns: false,
    privileged: false,
    opaque: &[],
};

/// A wrapper that gives its words to a shell as one text.
fn joined(argv: &[Word], wrapper: &Wrapper, context: &Context, found: &mut Found) {
    let mut inner = context.clone();
    match unwrap::command_start(wrapper, argv, &mut inner) {
        Err(reason) => emit_opaque(argv, context, &reason, found),
        Ok(at) if at >= argv.len() => emit(argv, context, found),
        Ok(at) => text(argv, join(&argv[at..]).as_deref(), &inner, wrapper.name, found),
    }
}

fn su(program: &str, argv: &[Word], context: &Context, found: &mut Found) {
    let mut inner = context.clone();
    inner.around.privileged = true;
    for (at, word) in argv.iter().enumerate().skip(1) {
        let option = word.shown();
        let value = match option {
            "-c" | "--command" | "--session-command" => argv.get(at + 1).and_then(fixed),
            _ if is_cluster(option) && option.ends_with('c') => argv.get(at + 1).and_then(fixed),
            _ => match option.strip_prefix("--command=") {
                Some(value) => Some(value),
                None => continue,
            },
        };
        return text(argv, value, &inner, program, found);
    }
    emit_opaque(argv, &inner, "it opens a shell of another user", found);
}

fn script(argv: &[Word], context: &Context, found: &mut Found) {
    let at = argv.iter().position(|word| {
        word.shown() == "--command" || (is_cluster(word.shown()) && word.shown().ends_with('c'))
    });
    match at {
        Some(at) => text(argv, argv.get(at + 1).and_then(fixed), context, "script", found),
        None => emit_opaque(argv, context, "script opens a shell", found),
    }
}

fn aliases(argv: &[Word], context: &Context, found: &mut Found) {
    emit(argv, context, found);
    for word in &argv[1..] {
        match word.text.as_deref().map(|text| text.split_once('=')) {
            Some(Some((_, value))) => text(argv, Some(value), context, "alias", found),
            Some(None) => {}
            None => emit_opaque(argv, context, "an alias is not known until it runs", found),
        }
    }
}

fn trap(argv: &[Word], context: &Context, found: &mut Found) {
    match argv.get(1) {
        Some(word) if argv.len() > 2 && word.shown() != "-" => {
            text(argv, fixed(word), context, "trap", found)
        }
        _ => emit(argv, context, found),
    }
}

fn source(argv: &[Word], context: &Context, found: &mut Found) {
    match argv.get(1).and_then(|word| word.text.as_deref()) {
        Some(_) => emit(argv, context, found),
        None => emit_opaque(argv, context, "the script is not known until it runs", found),
    }
}

fn declare(argv: &[Word], context: &Context, found: &mut Found) {
    let mut context = context.clone();
    for word in &argv[1..] {
        match word.raw.split_once('=').map(|(name, _)| name) {
            Some(name) if changes_what_runs(name.trim_end_matches('+')) => {
                context.doubt(&format!("{name}= changes what runs"));
            }
            None if word.text.is_none() => context.doubt("the variable is not known until it runs"),
            _ => {}
        }
    }
    emit(argv, &context, found);
}
