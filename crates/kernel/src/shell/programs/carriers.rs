//! Programs that carry a command to where it runs: `env`, `xargs`, `find -exec`, `ssh`, options that name a program.

use super::{fixed, join};
use crate::shell::unwrap::{Context, Found, Stdin, command_start, emit, emit_opaque, text, words};
use crate::shell::wrappers::Wrapper;
use crate::shell::{Word, unwrap};

const ENV: Wrapper = Wrapper {
    name: "env",
    valued: "uCS",
    valued_long: &["--unset", "--chdir", "--split-string"],
    skip: 0,
    assigns: true,
    privileged: false,
    opaque: &[],
};

pub(super) fn env(argv: &[Word], context: &Context, found: &mut Found) {
    let mut inner = context.inside("env");
    let bare: Vec<Word> = argv.iter().filter(|word| word.shown() != "-").cloned().collect();
    if let Some((at, split)) = split_string(&bare) {
        return match split.filter(|text| !text.contains(['$', '\\', '`', ';', '&', '|', '<', '>', '(', '#']))
        {
            Some(text) => {
                let rest: Vec<String> = bare[at..].iter().map(|word| word.raw.clone()).collect();
                let line = format!("env {text} {}", rest.join(" "));
                unwrap::text(argv, Some(&line), context, "env", found)
            }
            None => emit_opaque(argv, context, "env -S splits a text that is not looked into", found),
        };
    }
    match command_start(&ENV, &bare, &mut inner) {
        Err(reason) => emit_opaque(argv, context, &reason, found),
        Ok(at) if at >= bare.len() => {
            inner.around.via.pop();
            emit(argv, &inner, found);
        }
        Ok(at) => words(&bare[at..], &inner, found),
    }
}

/// The text of `-S` and the index after it, if `env` has one before its command.
fn split_string(argv: &[Word]) -> Option<(usize, Option<String>)> {
    let mut at = 1;
    while let Some(word) = argv.get(at) {
        let option = word.shown();
        if let Some(text) = option.strip_prefix("--split-string=") {
            return Some((at + 1, Some(text.to_owned())));
        } else if option == "--split-string" || (is_cluster(option) && option.ends_with('S')) {
            return Some((at + 2, argv.get(at + 1).and_then(fixed).map(str::to_owned)));
        } else if is_cluster(option) && option.contains('S') && !option[1..].starts_with(['u', 'C']) {
            return Some((at + 1, option.split_once('S').map(|(_, text)| text.to_owned())));
        } else if option.starts_with("--s") {
            return Some((at + 1, None));
        } else if matches!(option, "-u" | "-C" | "--unset" | "--chdir") {
            at += 2;
        } else if option.starts_with('-') || option.contains('=') {
            at += 1;
        } else {
            return None;
        }
    }
    None
}

pub(super) fn is_cluster(option: &str) -> bool {
    option.len() > 1 && option.starts_with('-') && !option.starts_with("--")
}

const XARGS: Wrapper = Wrapper {
    name: "xargs",
    valued: "InLPsdaE",
    valued_long: &[
        "--max-args",
        "--max-lines",
        "--max-procs",
        "--max-chars",
        "--delimiter",
        "--arg-file",
        "--process-slot-var",
    ],
    skip: 0,
    assigns: false,
    privileged: false,
    opaque: &[],
};

pub(super) fn xargs(argv: &[Word], context: &Context, found: &mut Found) {
    let mut inner = context.inside("xargs");
    inner.stdin = Stdin::Other;
    let start = match command_start(&XARGS, argv, &mut inner) {
        Ok(start) => start.min(argv.len()),
        Err(reason) => return emit_opaque(argv, context, &reason, found),
    };
    let mut command = argv[start..].to_vec();
    if command.is_empty() {
        command.push(Word::exact("echo"));
    }
    let holder = placeholder(&argv[1..start]);
    match &holder {
        Some(holder) => hide(&mut command, holder),
        None => command.push(Word::unknown("<input>")),
    }
    words(&command, &inner, found);
}

/// What `-I`, `-i` or `--replace` puts in the place of the input.
fn placeholder(options: &[Word]) -> Option<String> {
    for (at, word) in options.iter().enumerate() {
        let option = word.shown();
        if let Some(value) = option.strip_prefix("--replace=").filter(|v| !v.is_empty()) {
            return Some(value.to_owned());
        } else if option == "--replace" || (is_cluster(option) && option.ends_with('i')) {
            return Some("{}".into());
        } else if is_cluster(option) && option.ends_with('I') {
            return Some(options.get(at + 1).map_or("{}", |word| word.shown()).to_owned());
        } else if is_cluster(option) && option.contains(['I', 'i']) {
            let value = option.split_once(['I', 'i']).map_or("{}", |(_, value)| value);
            return Some(value.to_owned());
        }
    }
    None
}

/// Every word that holds `holder` is not known.
fn hide(command: &mut [Word], holder: &str) {
    for word in command.iter_mut().filter(|word| word.shown().contains(holder)) {
        *word = Word::unknown(word.raw.clone());
    }
}

pub(super) fn parallel(argv: &[Word], context: &Context, found: &mut Found) {
    let mut inner = context.inside("parallel");
    inner.doubt("parallel builds its command from its input");
    let from = 1 + argv.iter().skip(1).take_while(|word| word.shown().starts_with('-')).count();
    let mut command: Vec<Word> =
        argv.iter().skip(from).take_while(|w| !w.shown().starts_with(":::")).cloned().collect();
    if command.is_empty() {
        return emit_opaque(argv, context, "parallel runs what it is fed", found);
    }
    hide(&mut command, "{");
    command.push(Word::unknown("<input>"));
    words(&command, &inner, found);
}

pub(super) fn find(argv: &[Word], context: &Context, found: &mut Found) {
    emit(argv, context, found);
    let mut at = 1;
    while at < argv.len() {
        let option = argv[at].shown();
        at += 1;
        let runs = matches!(option, "-exec" | "-execdir" | "-ok" | "-okdir");
        let runs_all =
            matches!(option, "-x" | "-X" | "--exec" | "--exec-batch") && !argv[0].shown().ends_with("find");
        if !runs && !runs_all {
            continue;
        }
        let ends = |word: &&Word| !matches!(word.shown(), ";" | "+");
        let mut command: Vec<Word> = argv[at..].iter().take_while(ends).cloned().collect();
        at += command.len();
        hide(&mut command, "{}");
        if runs_all && !command.is_empty() {
            command.push(Word::unknown("<found>"));
        }
        if command.is_empty() {
            emit_opaque(argv, context, "the command of -exec is missing", found);
        } else {
            words(&command, &context.inside("find"), found);
        }
    }
}

pub(super) fn ssh(argv: &[Word], context: &Context, found: &mut Found) {
    const VALUED: &str = "BbcDEeFIiJLlmOopQRSWw";
    let mut at = 1;
    let mut outer = context.clone();
    while let Some(word) = argv.get(at).filter(|word| word.text.is_none() || is_cluster(word.shown())) {
        let option = word.shown();
        let Some(letter) = option.chars().nth(1) else {
            return emit_opaque(argv, context, "an option of ssh is not known until it runs", found);
        };
        let separate = VALUED.contains(letter) && option.len() == 2;
        let value = if separate {
            argv.get(at + 1).map_or("", Word::shown)
        } else {
            &option[1 + letter.len_utf8()..]
        };
        let lower = value.to_ascii_lowercase();
        if letter == 'o'
            && ["command", "permitlocal", "include", "match exec"].iter().any(|word| lower.contains(word))
            || letter == 'F'
        {
            outer.doubt("an option of ssh runs a program");
        }
        at += if separate { 2 } else { 1 };
    }
    emit(argv, &outer, found);
    if at + 1 < argv.len() {
        let mut remote = context.clone();
        remote.around.remote = true;
        text(&argv[at + 1..], join(&argv[at + 1..]).as_deref(), &remote, "ssh", found);
    }
}

const FLOCK: Wrapper = Wrapper {
    name: "flock",
    valued: "wE",
    valued_long: &["--timeout", "--wait", "--conflict-exit-code"],
    skip: 1,
    assigns: false,
    privileged: false,
    opaque: &[],
};

pub(super) fn flock(argv: &[Word], context: &Context, found: &mut Found) {
    let mut inner = context.inside("flock");
    match command_start(&FLOCK, argv, &mut inner) {
        Err(reason) => emit_opaque(argv, context, &reason, found),
        Ok(at) if at >= argv.len() => emit(argv, context, found),
        Ok(at) if matches!(argv[at].shown(), "-c" | "--command") => {
            text(argv, argv.get(at + 1).and_then(fixed), context, "flock", found);
        }
        Ok(at) => words(&argv[at..], &inner, found),
    }
}

pub(super) const TAR: &[&str] = &[
    "--to-command",
    "--checkpoint-action",
    "--use-compress-program",
    "--rsh-command",
    "--rmt-command",
    "--info-script",
    "--new-volume-script",
    "-I",
    "-F",
];
pub(super) const RSYNC: &[&str] = &["-e", "--rsh", "--rsync-path"];

/// A program with options whose value is a command. GNU programs take every clear beginning of a long option.
pub(super) fn with_commands(argv: &[Word], options: &[&'static str], context: &Context, found: &mut Found) {
    emit(argv, context, found);
    for (at, word) in argv.iter().enumerate().skip(1) {
        let shown = word.shown();
        let (name, attached) = match shown.split_once('=') {
            Some((name, value)) if name.starts_with("--") => (name, Some(value)),
            _ if is_cluster(shown) && shown.len() > 2 => short_command(shown, options),
            _ => (shown, None),
        };
        let known =
            |option: &&&str| option.starts_with(name) && (name.len() >= 4 || name.len() == option.len());
        if options.iter().find(known).is_none() || !name.starts_with('-') || name == "--checkpoint" {
            continue;
        }
        let value = attached.or_else(|| argv.get(at + 1).and_then(fixed));
        let value = value.map(|value| value.strip_prefix("exec=").unwrap_or(value));
        text(argv, value, context, argv[0].shown(), found);
    }
}

/// A cluster such as `-cI` or `-Izstd`: the option that takes a command and what is attached to it.
fn short_command<'a>(cluster: &'a str, options: &[&'static str]) -> (&'a str, Option<&'a str>) {
    for option in options.iter().filter(|option| option.len() == 2) {
        let letter = &option[1..];
        if let Some((_, value)) = cluster[1..].split_once(letter) {
            return (option, Some(value).filter(|value| !value.is_empty()));
        }
    }
    (cluster, None)
}
