//! Programs that run what their arguments say, each in its own way: shells, interpreters, `find`, `xargs`, `ssh`, `git`, ...

use super::unwrap::{Context, Found, Stdin, emit, emit_opaque, text, words};
use super::wrappers::{Wrapper, changes_what_runs};
use super::{Word, effects, unwrap};

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

const ENV: Wrapper = Wrapper {
    name: "env",
    valued: "uCS",
    valued_long: &["--unset", "--chdir", "--split-string"],
    skip: 0,
    assigns: true,
    privileged: false,
    opaque: &[],
};

fn env(argv: &[Word], context: &Context, found: &mut Found) {
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
    match unwrap::command_start(&ENV, &bare, &mut inner) {
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

fn is_cluster(option: &str) -> bool {
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

fn xargs(argv: &[Word], context: &Context, found: &mut Found) {
    let mut inner = context.inside("xargs");
    inner.stdin = Stdin::Other;
    let start = match unwrap::command_start(&XARGS, argv, &mut inner) {
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

fn parallel(argv: &[Word], context: &Context, found: &mut Found) {
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

fn find(argv: &[Word], context: &Context, found: &mut Found) {
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

fn ssh(argv: &[Word], context: &Context, found: &mut Found) {
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

fn git(argv: &[Word], context: &Context, found: &mut Found) {
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
                unwrap::text(argv, Some(value), outer, "git", found);
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

const TAR: &[&str] = &[
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
const RSYNC: &[&str] = &["-e", "--rsh", "--rsync-path"];

/// A program with options whose value is a command. GNU programs take every clear beginning of a long option.
fn with_commands(argv: &[Word], options: &[&'static str], context: &Context, found: &mut Found) {
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

const FLOCK: Wrapper = Wrapper {
    name: "flock",
    valued: "wE",
    valued_long: &["--timeout", "--wait", "--conflict-exit-code"],
    skip: 1,
    assigns: false,
    privileged: false,
    opaque: &[],
};

fn flock(argv: &[Word], context: &Context, found: &mut Found) {
    let mut inner = context.inside("flock");
    match unwrap::command_start(&FLOCK, argv, &mut inner) {
        Err(reason) => emit_opaque(argv, context, &reason, found),
        Ok(at) if at >= argv.len() => emit(argv, context, found),
        Ok(at) if matches!(argv[at].shown(), "-c" | "--command") => {
            text(argv, argv.get(at + 1).and_then(fixed), context, "flock", found);
        }
        Ok(at) => words(&argv[at..], &inner, found),
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

fn awk(argv: &[Word], context: &Context, found: &mut Found) {
    let runs =
        |text: &str| ["system", "|", "getline", ">", "@load", "@include"].iter().any(|w| text.contains(w));
    let unknown = argv.iter().any(|word| word.text.is_none());
    if unknown || argv[1..].iter().any(|word| runs(word.shown())) {
        return emit_opaque(argv, context, "awk can start programs and write files", found);
    }
    emit(argv, context, found);
}

fn sed(argv: &[Word], context: &Context, found: &mut Found) {
    let unknown = argv.iter().any(|word| word.text.is_none());
    if unknown || argv[1..].iter().any(|word| sed_acts(word.shown())) {
        return emit_opaque(argv, context, "sed can start programs and write files", found);
    }
    emit(argv, context, found);
}

/// Whether a sed script might hold the commands `e`, `w` or `W` or those flags of `s`: any such letter that does not stand
/// inside a word or a replaced text. It errs on the side of yes.
fn sed_acts(script: &str) -> bool {
    if script.starts_with('-') {
        return script.starts_with("-e") && sed_acts(&script[2..]);
    }
    let bytes = script.as_bytes();
    bytes.iter().enumerate().any(|(at, byte)| {
        let before = at.checked_sub(1).map(|b| bytes[b]);
        let after = bytes.get(at + 1);
        let ends = after.is_none_or(|b| !b.is_ascii_alphabetic());
        let starts = before.is_none_or(|b| !b.is_ascii_alphabetic() || b"gpiIm".contains(&b));
        b"ewW".contains(byte) && starts && ends
    })
}

fn editor(program: &str, argv: &[Word], context: &Context, found: &mut Found) {
    let acts = |text: &str| {
        text.starts_with('+')
            || text.starts_with("-c")
            || text.starts_with("--cmd")
            || text.starts_with("-S")
            || text.starts_with("--eval")
            || text.starts_with("-P")
            || text.starts_with("-H")
    };
    if argv[1..].iter().any(|word| acts(word.shown())) {
        return emit_opaque(argv, context, &format!("{program} is told commands"), found);
    }
    emit(argv, context, found);
}

/// Interpreters: the short and long options that hold code.
const INTERPRETERS: &[(&str, &str, &[&str])] = &[
    ("python", "c", &[]),
    ("pypy", "c", &[]),
    ("perl", "eE", &[]),
    ("ruby", "e", &[]),
    ("node", "ep", &["--eval", "--print"]),
    ("deno", "", &["eval", "repl"]),
    ("bun", "ep", &["--eval", "--print"]),
    ("php", "rBRE", &["--run"]),
    ("lua", "e", &[]),
    ("osascript", "e", &[]),
    ("Rscript", "e", &[]),
    ("julia", "eE", &["--eval", "--print"]),
    ("guile", "c", &[]),
    ("tclsh", "", &[]),
    ("ghc", "e", &[]),
    ("groovy", "e", &[]),
    ("scala", "e", &[]),
    ("psql", "c", &["--command"]),
    ("sqlite3", "", &[]),
    ("pwsh", "cC", &["-Command", "-EncodedCommand"]),
];

fn interpreter(program: &str, argv: &[Word], context: &Context, found: &mut Found) -> bool {
    let plain = program.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    let plain = if plain == "nodejs" { "node" } else { plain };
    let Some((_, letters, long)) =
        INTERPRETERS.iter().find(|(name, _, _)| *name == plain || *name == program)
    else {
        return false;
    };
    let file_at = argv.iter().skip(1).position(|word| !word.shown().starts_with('-') || word.shown() == "-");
    let options = &argv[1..file_at.map_or(argv.len(), |at| at + 1)];
    let module = options.last().is_some_and(|word| word.shown() == "-m");
    let inline = options
        .iter()
        .any(|word| letters.chars().any(|c| effects::has_short(std::slice::from_ref(word), c)))
        || argv[1..].iter().any(|word| long.contains(&word.shown().split('=').next().unwrap_or_default()));
    let from_input = !module
        && (file_at.is_none_or(|at| argv[at + 1].shown() == "-") && context.stdin != Stdin::Inherited
            || argv[1..].iter().any(|word| matches!(word.shown(), "-" | "/dev/stdin")));
    let only_asks =
        options.iter().any(|word| matches!(word.shown(), "--version" | "-V" | "--help" | "-h" | "-v"));
    if inline {
        emit_opaque(argv, context, &format!("inline {program} code"), found);
    } else if from_input {
        emit_opaque(argv, context, &format!("{program} runs what it is fed"), found);
    } else if file_at.is_none() && !only_asks && !module {
        emit_opaque(argv, context, &format!("{program} reads its code from its input"), found);
    } else if argv[1..].iter().take(file_at.map_or(0, |at| at + 1)).any(|word| word.text.is_none()) {
        emit_opaque(argv, context, "the script is not known until it runs", found);
    } else {
        emit(argv, context, found);
    }
    true
}
