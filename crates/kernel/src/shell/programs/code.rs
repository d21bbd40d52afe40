//! Programs whose arguments hold code in a language of their own: interpreters, `awk`, `sed`, editors.

use crate::shell::unwrap::{Context, Found, Stdin, emit, emit_opaque};
use crate::shell::{Word, effects};

pub(super) fn awk(argv: &[Word], context: &Context, found: &mut Found) {
    let runs =
        |text: &str| ["system", "|", "getline", ">", "@load", "@include"].iter().any(|w| text.contains(w));
    let unknown = argv.iter().any(|word| word.text.is_none());
    if unknown || argv[1..].iter().any(|word| runs(word.shown())) {
        return emit_opaque(argv, context, "awk can start programs and write files", found);
    }
    emit(argv, context, found);
}

pub(super) fn sed(argv: &[Word], context: &Context, found: &mut Found) {
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

pub(super) fn editor(program: &str, argv: &[Word], context: &Context, found: &mut Found) {
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

pub(super) fn interpreter(program: &str, argv: &[Word], context: &Context, found: &mut Found) -> bool {
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
