//! Texts that are no programs, or are made to cost much: each ends, and none ends the program.

use fastrand::Rng;
use mycel_code::{Language, Read, Repository, Tagger, Wanted};

/// Pieces of programs and of nothing.
const PIECES: &[&str] = &[
    "fn ",
    "def ",
    "class ",
    "func ",
    "function ",
    "struct ",
    "impl ",
    "module ",
    "interface ",
    "namespace ",
    "import ",
    "use ",
    "const ",
    "typedef ",
    "#define ",
    "#if ",
    "<?php ",
    "?>",
    "<A>",
    "</A>",
    "name",
    "Name",
    "_n1",
    "été",
    "\u{1F600}",
    "\u{0}",
    "\u{feff}",
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    "<",
    ">",
    "\"",
    "'",
    "`",
    "${",
    "\"\"\"",
    "r#\"",
    "\"#",
    "/*",
    "*/",
    "//",
    "#",
    "=begin\n",
    "=end\n",
    "<<~EOS\n",
    "EOS\n",
    "\n",
    "\r\n",
    "\n    ",
    "\n\t",
    " ",
    ";",
    ":",
    "::",
    ".",
    "->",
    "=>",
    "=",
    ",",
    "@",
    "!",
    "\\",
    "\\\n",
    "0x",
    "1e9",
    "f\"{",
    "}}",
    "|x|",
    "%w(",
    "end\n",
];

fn garbage(rng: &mut Rng) -> String {
    let (pieces, repeats) = (rng.usize(1..200), rng.usize(1..20));
    let mut text = String::new();
    for _ in 0..pieces {
        let piece = rng.choice(PIECES).expect("there are pieces");
        let times = if rng.u8(..) < 8 { repeats } else { 1 };
        text.extend(std::iter::repeat_n(*piece, times));
    }
    text
}

/// Takes characters out, puts pieces in, doubles parts.
fn mutated(rng: &mut Rng, source: &str) -> String {
    let mut chars: Vec<char> = source.chars().collect();
    for _ in 0..rng.usize(1..12) {
        let at = rng.usize(0..=chars.len());
        let end = (at + rng.usize(0..40)).min(chars.len());
        match rng.u8(0..4) {
            0 => drop(chars.drain(at..end)),
            1 => {
                let piece: Vec<char> = rng.choice(PIECES).expect("there are pieces").chars().collect();
                chars.splice(at..at, piece);
            }
            2 => {
                let part = chars[at..end].to_vec();
                chars.splice(at..at, part);
            }
            _ => chars.truncate(end),
        }
    }
    chars.into_iter().collect()
}

/// Code of people, for each language.
fn sample(language: Language) -> &'static str {
    match language {
        Language::C => {
            "#define A(x) (x)\ntypedef struct { int a; } B;\nstatic int f(B *b) { return A(b->a); }\n"
        }
        Language::Go => "package a\n\ntype B struct {\n\tC int\n}\n\nfunc (b *B) D() int { return b.C }\n",
        Language::Java => "package a;\npublic class B extends C {\n  int d(E e) { return e.f(); }\n}\n",
        Language::JavaScript => {
            "import a from 'b';\nexport const c = (d) => <E f={d}>{`${a}`}</E>;\nclass G { h() {} }\n"
        }
        Language::Python => {
            "import a\n\nclass B(C):\n    def d(self, e=f'{a!r:>{1}}'):\n        return e\n\n\nG = [1]\n"
        }
        Language::Rust => {
            "use a::B;\nimpl<T> C for D<T> {\n    fn e(&self) -> B { f!(r#\"g\"#); self.h::<T>() }\n}\n"
        }
        Language::TypeScript => {
            "export interface A<T extends B> { c(d?: T): asserts d is E }\nconst F = <T>(g: T) => <H i={g as J}>{g!}</H>;\n"
        }
    }
}

#[test]
fn a_thousand_texts_end() {
    let mut tagger = Tagger::default();
    for seed in 0..1_000 {
        let mut rng = Rng::with_seed(seed);
        let language = Language::ALL[seed as usize % Language::ALL.len()];
        let text = if rng.bool() { garbage(&mut rng) } else { mutated(&mut rng, sample(language)) };
        let first = tagger.tags(language, &text, &mut || false).expect("nobody stops it");
        // What came before leaves no trace: another tagger finds the same.
        let second = Tagger::default().tags(language, &text, &mut || false).expect("nobody stops it");
        assert_eq!(first, second, "seed {seed}, {language:?}");
        for (nth, one) in first.definitions.iter().enumerate() {
            assert!(one.within.is_none_or(|around| around < nth), "seed {seed}");
            assert!(one.signature.chars().count() <= 140 && !one.signature.contains('\n'), "seed {seed}");
        }
    }
}

/// Made to go deep, to be ambiguous, or to be looked at again and again.
fn monsters() -> Vec<(&'static str, String)> {
    let deep = 100_000;
    let between = |open: &str, close: &str| open.repeat(deep) + &close.repeat(deep);
    vec![
        ("round", between("(", ")")),
        ("square", between("[", "]")),
        ("curly", between("{", "}")),
        ("open", "(".repeat(deep)),
        ("closed", "}".repeat(deep)),
        ("angles", "a<".repeat(deep)),
        ("blocks", "if (a) {".repeat(30_000)),
        ("calls", "f(".repeat(deep)),
        ("closures", "x => ".repeat(60_000)),
        ("functions", "function f() {".repeat(20_000)),
        ("modules", "mod a { impl A {".repeat(20_000)),
        ("classes", (0..700).map(|depth| format!("{}class A:\n", " ".repeat(depth))).collect()),
        ("minus", format!("x = {}1", "-".repeat(deep))),
        ("sum", format!("x = 1{};", " + 1".repeat(60_000))),
        ("chain", format!("a{};", ".b()".repeat(60_000))),
        ("strings", "\"".repeat(deep)),
        ("templates", "`${".repeat(60_000)),
        ("formats", "f\"{".repeat(60_000)),
        ("heredocs", "<<A\n".repeat(8_000)),
        ("comments", "// a\n".repeat(8_000)),
        ("hashes", "# a\n".repeat(8_000)),
        ("stars", "/*".repeat(deep)),
        ("elements", "<a>".repeat(60_000)),
        ("questions", "a ? b : ".repeat(40_000)),
        ("types", format!("let x: {}", "A<B, ".repeat(40_000))),
        ("names", (0..8_000).map(|n| format!("f{n}(x{n});\n")).collect()),
        ("definitions", (0..8_000).map(|n| format!("fn f{n}() {{}}\n")).collect()),
        ("zeros", "\0".repeat(deep)),
        ("one word", "a".repeat(400_000)),
    ]
}

#[test]
fn monsters_end() {
    let mut tagger = Tagger::default();
    for (name, text) in monsters() {
        assert!(text.len() <= 512 * 1024, "{name} is not longer than a file may be");
        for language in Language::ALL {
            let first = tagger.tags(language, &text, &mut || false).expect("nobody stops it");
            assert!(
                first.definitions.len() <= 5_000 && first.references.len() <= 5_000,
                "{name} {language:?}"
            );
        }
    }
}

#[test]
fn a_repository_of_garbage_is_mapped() {
    let mut rng = Rng::with_seed(7);
    let mut repository = Repository::default();
    for n in 0..200 {
        let text = garbage(&mut rng);
        let ending = rng.choice(["rs", "py", "js", "md", "x\u{1b}[0m", "php"]).expect("some");
        let read = repository.add(&format!("{}/\n{n}.{ending}", garbage(&mut rng)), &text, &mut || false);
        assert_ne!(read, Ok(Read::InPart));
    }
    for tokens in [0, 1, 10, 200, 2_000] {
        let map = repository.map(Wanted { tokens, about: &garbage(&mut rng) });
        assert!(map.text.chars().count() <= tokens * 4);
    }
}
