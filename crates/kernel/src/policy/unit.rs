//! A command as rules see it: its words, and every path they may mean.

use super::paths::{Candidate, shell_parts};
use crate::shell::{Invocation, Word};

/// A command that is looked at, with what its paths may mean.
#[derive(Debug)]
pub(super) struct Unit<'a> {
    pub(super) invocation: &'a Invocation,
    /// Whether nothing about the command is unusual: a loosening rule holds for no other.
    pub(super) is_plain: bool,
    arguments: Vec<Candidate<'a>>,
    reads: Vec<Candidate<'a>>,
    writes: Vec<Candidate<'a>>,
}

impl<'a> Unit<'a> {
    /// `bases` are the folders a relative path may start from.
    pub(super) fn new(invocation: &'a Invocation, bases: &'a [String], home: Option<&'a str>) -> Self {
        let candidates = |words: &'a [Word]| {
            let mut found = Vec::with_capacity(words.len() * (1 + bases.len()));
            words.iter().for_each(|word| word_paths(word, bases, home, &mut found));
            found
        };
        Self {
            invocation,
            is_plain: is_plain(invocation),
            arguments: candidates(invocation.argv.get(1..).unwrap_or_default()),
            reads: candidates(&invocation.reads),
            writes: candidates(&invocation.writes),
        }
    }
    /// Whether it changes a file other than the sinks every system has.
    pub(super) fn writes_files(&self) -> bool {
        self.invocation.writes.iter().any(|word| !is_sink(word))
    }
    pub(super) fn paths(&self, action: Option<&str>) -> impl Iterator<Item = &Candidate<'a>> {
        let (arguments, reads, writes) = match action {
            None => (&self.arguments[..], &self.reads[..], &self.writes[..]),
            Some("read") => (&[][..], &self.reads[..], &[][..]),
            Some("write") => (&[][..], &[][..], &self.writes[..]),
            Some(_) => (&[][..], &[][..], &[][..]),
        };
        arguments.iter().chain(reads).chain(writes)
    }
}

fn is_plain(invocation: &Invocation) -> bool {
    !invocation.argv.is_empty()
        && invocation.opaque.is_none()
        && !invocation.privileged
        && !invocation.remote
        && !invocation.background
        && invocation.redirected().iter().all(is_sink)
        && invocation.argv.iter().all(|word| word.text.is_some())
}

fn is_sink(word: &Word) -> bool {
    matches!(word.fixed(), Some("/dev/null" | "/dev/stdout" | "/dev/stderr" | "/dev/tty"))
}

/// Every path a word may name: as it stands and after `=`, `@` and `:`, from each base.
fn word_paths<'a>(
    word: &'a Word,
    bases: &'a [String],
    home: Option<&'a str>,
    found: &mut Vec<Candidate<'a>>,
) {
    let Some(text) = &word.text else {
        return unknown_word_paths(&word.raw, bases, home, found);
    };
    for start in starts(text) {
        let piece = &text[start..];
        if (word.dynamic || start > 0) && is_homely(piece) {
            found.push(Candidate::of_word(home.unwrap_or("~"), &piece[1..], word.dynamic));
            continue;
        }
        found.push(Candidate::of_word(piece, "", word.dynamic));
        if !piece.starts_with('/') {
            found.extend(bases.iter().map(|base| Candidate::below(base, piece, word.dynamic)));
        }
    }
}

/// The same for a word whose text is known only when it runs.
fn unknown_word_paths(raw: &str, bases: &[String], home: Option<&str>, found: &mut Vec<Candidate<'_>>) {
    let Some(text) = unknown_path(raw) else { return };
    for start in starts(&text) {
        let piece = &text[start..];
        if is_homely(piece) {
            found.push(Candidate::Pattern(shell_parts(&format!("{}{}", home.unwrap_or("~"), &piece[1..]))));
            continue;
        }
        found.push(Candidate::Pattern(shell_parts(piece)));
        if !piece.starts_with('/') {
            let below = |base: &String| Candidate::Pattern(shell_parts(&format!("{base}/{piece}")));
            found.extend(bases.iter().map(below));
        }
    }
}

/// Where a path may start in a word.
fn starts(text: &str) -> impl Iterator<Item = usize> {
    const SEPARATORS: usize = 4;
    let after = text.bytes().enumerate().filter(|(_, byte)| b"=@:".contains(byte)).map(|(at, _)| at + 1);
    std::iter::once(0).chain(after.take(SEPARATORS))
}

fn is_homely(piece: &str) -> bool {
    piece == "~" || piece.starts_with("~/")
}

/// A pattern for a word that is not known: quotes away, `$HOME` as `~`, every other expansion as `*`. `None` if nothing known
/// stands in it.
fn unknown_path(raw: &str) -> Option<String> {
    let mut out = String::new();
    let raw = raw.replace("${HOME}", "~").replace("$HOME", "~");
    let mut chars = raw.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\'' | '"' | '\\' => {}
            '$' | '`' => {
                out.push('*');
                match chars.peek() {
                    Some('{' | '(') | None => break,
                    _ if c == '`' => break,
                    Some(_) => while chars.next_if(|c| c.is_alphanumeric() || *c == '_').is_some() {},
                }
            }
            c => out.push(c),
        }
    }
    let known = out.split('/').filter(|part| !part.contains('*') && part.len() > 1).count();
    (known > 0).then_some(out)
}
