use super::*;

mod table;

fn rendered(line: &str) -> String {
    match parse(line) {
        Err(error) => format!("error at {}: {}", error.at, error.why),
        Ok(_) => commands(line).iter().map(Invocation::to_string).collect::<Vec<_>>().join("\n"),
    }
}

#[test]
fn every_line_shows_what_would_run() {
    assert!(table::LINES.len() >= 150);
    for (line, expected) in table::LINES {
        assert_eq!(rendered(line), *expected, "{line:?}");
    }
}

/// A small generator, so that a failing seed can be run again.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

const PIECES: &[&str] = &[
    "rm",
    "-rf",
    "/",
    " ",
    " ",
    "\n",
    ";",
    "&",
    "&&",
    "||",
    "|",
    "(",
    ")",
    "{",
    "}",
    "$(",
    "`",
    "'",
    "\"",
    "\\",
    "$",
    "${",
    "$((",
    "))",
    "((",
    "<",
    ">",
    "<<EOF\n",
    "EOF\n",
    "<<<",
    "<(",
    "if",
    "then",
    "fi",
    "while",
    "do",
    "done",
    "case",
    "in",
    "esac",
    ";;",
    "for",
    "[[",
    "]]",
    "!",
    "sudo ",
    "sh -c ",
    "eval ",
    "xargs ",
    "find . -exec ",
    "\\;",
    "env -S ",
    "a=b",
    "*",
    "?",
    "~",
    "#",
    "{a,b}",
    "{1..9}",
    "\u{e9}",
    "\u{200b}",
    "$'",
    "\\x41",
    "git -c ",
    "tar --to-command=",
    "ssh h ",
    "su -c ",
    "-",
    "--",
    "=",
];

#[test]
fn no_line_makes_it_panic() {
    for seed in 0..10_000u64 {
        let mut random = Random(seed);
        let mut line = String::new();
        if random.below(3) == 0 {
            let (known, _) = table::LINES[random.below(table::LINES.len())];
            line.push_str(known);
        }
        for _ in 0..random.below(24) {
            let mut at = random.below(line.len() + 1);
            while !line.is_char_boundary(at) {
                at -= 1;
            }
            line.insert_str(at, PIECES[random.below(PIECES.len())]);
        }
        match parse(&line) {
            Err(error) => assert!(error.at <= line.len(), "seed {seed}: {line:?}"),
            Ok(script) => {
                for command in &script.commands {
                    let span = &command.span;
                    assert!(
                        span.start <= span.end && span.end <= line.len(),
                        "seed {seed}: {line:?} {span:?}"
                    );
                }
            }
        }
        let found = commands(&line);
        assert!(found.len() <= COMMANDS_MAX + 1, "seed {seed}");
    }
}

#[test]
fn nesting_and_size_are_bounded() {
    for open in ["$(", "(", "{ ", "if ", "${x:-", "$((", "f() { ", "\"$(", "[[ "] {
        assert!(parse(&open.repeat(2000)).is_err(), "{open}");
    }
    assert!(parse(&"a".repeat(LINE_BYTES_MAX + 1)).is_err());
    assert!(parse(&"a;".repeat(COMMANDS_MAX + 1)).is_err());
    assert!(commands(&"sudo ".repeat(1000)).iter().all(|found| found.opaque.is_some()));
    assert_eq!(commands(&format!("rm {}", "{a,b}".repeat(40)))[0].argv.len(), 2);
    let feeders: Vec<String> = (0..200).map(|n| format!("p{n}")).collect();
    assert!(commands(&feeders.join("|")).last().unwrap().opaque.is_some());
}

#[test]
fn what_cannot_be_read_is_never_silent() {
    for (line, expected) in table::LINES {
        if expected.starts_with("error") {
            let found = commands(line);
            assert!(found.len() == 1 && found[0].opaque.is_some(), "{line:?}");
        }
    }
}
