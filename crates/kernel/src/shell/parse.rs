//! The grammar: lists, pipelines, compound commands, redirections, heredocs.
//!
//! A recursive descent over the bytes, one pass, no backtracking: where a line could be read in two ways it is an error.
//! The structure of the script is not kept, only its simple commands in order, because rules ask what may run and
//! not whether a condition lets it run.

mod compound;
mod redirect;
mod word;

use super::{COMMANDS_MAX, Command, DEPTH_MAX, LINE_BYTES_MAX, Script, ShellError, Word};
use redirect::Pending;
use std::ops::Range;

pub(super) fn parse(line: &str, depth: usize) -> Result<Script, ShellError> {
    if line.len() > LINE_BYTES_MAX {
        let why = format!("it is longer than {LINE_BYTES_MAX} bytes");
        return Err(ShellError { at: LINE_BYTES_MAX, why });
    }
    let mut parser = Parser::new(line.as_bytes(), depth);
    parser.whole()?;
    Ok(Script { commands: parser.commands })
}

struct Parser<'a> {
    source: &'a [u8],
    at: usize,
    depth: usize,
    commands: Vec<Command>,
    /// Here-documents whose body starts after the next newline.
    pending: Vec<Pending>,
    /// Bodies read so far, by number.
    bodies: Vec<Word>,
    /// Number of the next here-document.
    next_body: usize,
    /// Set while a word of a command is read, when the shells disagree about it.
    doubt: Option<String>,
}

/// Where a list ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stop {
    End,
    Paren,
    Words(&'static [&'static str]),
    /// `;;` or `esac`.
    CaseItem,
}

type Parsed<T> = Result<T, ShellError>;

impl<'a> Parser<'a> {
    fn new(source: &'a [u8], depth: usize) -> Self {
        Self {
            source,
            at: 0,
            depth,
            commands: Vec::new(),
            pending: Vec::new(),
            bodies: Vec::new(),
            next_body: 0,
            doubt: None,
        }
    }

    fn whole(&mut self) -> Parsed<()> {
        if let Some(at) = self.source.iter().position(|b| *b == 0) {
            return Err(ShellError { at, why: "a zero byte stands in it".into() });
        }
        self.list(Stop::End)?;
        self.no_pending()?;
        self.fill_bodies();
        Ok(())
    }

    fn fail<T>(&self, why: impl Into<String>) -> Parsed<T> {
        Err(ShellError { at: self.at.min(self.source.len()), why: why.into() })
    }
    fn peek(&self) -> Option<u8> {
        self.source.get(self.at).copied()
    }
    fn peek_at(&self, ahead: usize) -> Option<u8> {
        self.source.get(self.at + ahead).copied()
    }
    fn starts(&self, text: &str) -> bool {
        self.source[self.at..].starts_with(text.as_bytes())
    }
    fn enter(&mut self) -> Parsed<()> {
        self.depth += 1;
        if self.depth > DEPTH_MAX {
            return self.fail(format!("it nests deeper than {DEPTH_MAX}"));
        }
        Ok(())
    }
    fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Skips blanks, line continuations and a comment; not newlines.
    fn blanks(&mut self) {
        loop {
            match self.peek() {
                Some(b' ' | b'\t') => self.at += 1,
                Some(b'\\') if self.peek_at(1) == Some(b'\n') => self.at += 2,
                Some(b'#') => {
                    while self.peek().is_some_and(|b| b != b'\n') {
                        self.at += 1;
                    }
                }
                _ => return,
            }
        }
    }

    /// Skips blanks and newlines; a newline starts the bodies of the here-documents before it.
    fn blanks_and_newlines(&mut self) -> Parsed<()> {
        loop {
            self.blanks();
            if self.peek() != Some(b'\n') {
                return Ok(());
            }
            self.newline()?;
        }
    }

    fn newline(&mut self) -> Parsed<()> {
        self.at += 1;
        for pending in std::mem::take(&mut self.pending) {
            self.body(&pending)?;
        }
        Ok(())
    }

    fn no_pending(&self) -> Parsed<()> {
        match self.pending.first() {
            Some(pending) => Err(ShellError { at: pending.at, why: "the here-document has no body".into() }),
            None => Ok(()),
        }
    }

    fn list(&mut self, stop: Stop) -> Parsed<()> {
        self.enter()?;
        loop {
            self.blanks_and_newlines()?;
            if self.at_stop(stop) {
                break;
            }
            self.and_or()?;
            self.separator(stop)?;
        }
        self.leave();
        Ok(())
    }

    fn at_stop(&self, stop: Stop) -> bool {
        match stop {
            Stop::End => self.peek().is_none(),
            Stop::Paren => self.peek() == Some(b')'),
            Stop::Words(words) => self.reserved().is_some_and(|word| words.contains(&word)),
            Stop::CaseItem => self.starts(";;") || self.starts(";&") || self.reserved() == Some("esac"),
        }
    }

    fn separator(&mut self, stop: Stop) -> Parsed<()> {
        self.blanks();
        if stop == Stop::CaseItem && self.at_stop(stop) {
            return Ok(());
        }
        match self.peek() {
            None | Some(b'\n') => Ok(()),
            Some(b')') if stop == Stop::Paren => Ok(()),
            Some(b';') if !matches!(self.peek_at(1), Some(b';' | b'&')) => {
                self.at += 1;
                Ok(())
            }
            // The list just read was marked by `and_or`, which looks ahead for this byte.
            Some(b'&') => {
                self.at += 1;
                Ok(())
            }
            Some(b';') => self.fail("`;;` stands outside of a case"),
            Some(_) => self.fail("a separator is missing here"),
        }
    }

    fn and_or(&mut self) -> Parsed<()> {
        let start = self.commands.len();
        loop {
            self.pipeline()?;
            self.blanks();
            if self.starts("&&") || self.starts("||") {
                self.at += 2;
                self.blanks_and_newlines()?;
            } else {
                break;
            }
        }
        if self.peek() == Some(b'&') {
            self.commands[start..].iter_mut().for_each(|command| command.background = true);
        }
        Ok(())
    }

    fn pipeline(&mut self) -> Parsed<()> {
        let start = self.commands.len();
        while matches!(self.reserved(), Some("!" | "time")) {
            self.at += self.reserved().map_or(0, str::len);
            self.blanks();
            if self.starts("-p ") {
                self.at += 2;
                self.blanks();
            }
        }
        loop {
            let stage = self.commands.len();
            self.command()?;
            if stage > start {
                for command in &mut self.commands[stage..] {
                    command.piped = true;
                    command.fed_from.push(start..stage);
                }
            }
            self.blanks();
            if self.starts("||") || self.peek() != Some(b'|') {
                return Ok(());
            }
            self.at += if self.starts("|&") { 2 } else { 1 };
            self.blanks_and_newlines()?;
        }
    }

    /// The reserved word at this place, if one stands here unquoted and whole.
    fn reserved(&self) -> Option<&'static str> {
        let rest = &self.source[self.at.min(self.source.len())..];
        RESERVED.iter().copied().find(|word| {
            rest.starts_with(word.as_bytes())
                && rest.get(word.len()).is_none_or(|b| b" \t\n;&|()<>".contains(b) || *word == "((")
        })
    }

    fn expect_word(&mut self, word: &'static str) -> Parsed<()> {
        self.blanks_and_newlines()?;
        if self.reserved() != Some(word) {
            return self.fail(format!("`{word}` is missing here"));
        }
        self.at += word.len();
        Ok(())
    }

    fn command(&mut self) -> Parsed<()> {
        self.blanks();
        self.enter()?;
        let start = self.commands.len();
        let from = self.at;
        let compound = self.compound()?;
        if compound {
            self.compound_redirects(start, from)?;
        } else {
            self.simple()?;
        }
        self.leave();
        Ok(())
    }

    fn keep_doubt(&mut self, start: usize, from: usize) -> Parsed<()> {
        match self.doubt.take() {
            None => Ok(()),
            opaque => {
                let fed = start..self.commands.len();
                self.push(Command { opaque, ..blank(from..self.at, fed) })
            }
        }
    }

    fn push(&mut self, command: Command) -> Parsed<()> {
        if self.commands.len() >= COMMANDS_MAX {
            return self.fail(format!("it holds more than {COMMANDS_MAX} commands"));
        }
        self.commands.push(command);
        Ok(())
    }

    fn simple(&mut self) -> Parsed<()> {
        let from = self.at;
        let start = self.commands.len();
        let mut command = blank(from..from, start..start);
        loop {
            self.blanks();
            if let Some(found) = self.redirect()? {
                command.redirects.extend(found);
                continue;
            }
            match self.peek() {
                None | Some(b'\n' | b';' | b'&' | b'|' | b')') => break,
                Some(b'(') if command.words.len() == 1 && command.assignments.is_empty() => {
                    return self.short_function(command);
                }
                Some(b'(') => return self.fail("`(` stands where a word is expected"),
                Some(_) => self.argument(&mut command)?,
            }
        }
        if command.words.is_empty() && command.assignments.is_empty() && command.redirects.is_empty() {
            return self.fail("a command is expected here");
        }
        command.span = from..self.at;
        command.fed_from = nonempty(start..self.commands.len());
        command.opaque = self.doubt.take();
        self.push(command)
    }

    fn argument(&mut self, command: &mut Command) -> Parsed<()> {
        if command.words.is_empty()
            && let Some((name, length)) = assignment_name(&self.source[self.at..])
        {
            self.at += length;
            let value = self.assigned()?;
            command.assignments.push((name, value));
            return Ok(());
        }
        let before = self.at;
        let words = self.word()?;
        let raw = &self.source[before..self.at];
        let broken = raw.windows(2).any(|pair| pair == b"\\\n");
        let first = command.words.is_empty();
        if first && broken && words.iter().any(|w| w.text.as_deref().is_some_and(|t| RESERVED.contains(&t))) {
            return self.fail("a reserved word is broken over two lines");
        }
        command.words.extend(words);
        Ok(())
    }

    fn assigned(&mut self) -> Parsed<Word> {
        if self.peek() != Some(b'(') {
            let mut words = self.word()?;
            return Ok(words.pop().unwrap_or_else(|| Word::exact("")));
        }
        let from = self.at;
        self.at += 1;
        loop {
            self.blanks_and_newlines()?;
            if self.peek() == Some(b')') {
                self.at += 1;
                return Ok(Word::unknown(String::from_utf8_lossy(&self.source[from..self.at])));
            }
            let before = self.at;
            self.word()?;
            if self.at == before {
                return self.fail("a word or `)` is expected here");
            }
        }
    }

    fn short_function(&mut self, command: Command) -> Parsed<()> {
        self.at += 1;
        self.blanks();
        if self.peek() != Some(b')') {
            return self.fail("`(` stands where a word is expected");
        }
        self.at += 1;
        self.function_body(&command.words[0])
    }

    /// Takes over the commands of an inner text; their places are that of the whole inner text.
    fn adopt(&mut self, commands: Vec<Command>, span: Range<usize>) -> Parsed<()> {
        let shift = self.commands.len();
        for mut command in commands {
            for range in &mut command.fed_from {
                *range = range.start + shift..range.end + shift;
            }
            command.span = span.clone();
            self.push(command)?;
        }
        Ok(())
    }
}

const RESERVED: &[&str] = &[
    "if", "then", "elif", "else", "fi", "while", "until", "for", "select", "do", "done", "case", "esac",
    "in", "function", "coproc", "time", "[[", "{", "}", "!",
];

/// `NAME=`, `NAME+=` or `NAME[..]=` at the start: the name and the length up to the value.
fn assignment_name(rest: &[u8]) -> Option<(String, usize)> {
    let length = rest.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
    if length == 0 || rest[0].is_ascii_digit() {
        return None;
    }
    let mut at = length;
    if rest.get(at) == Some(&b'[') {
        // Only a plain subscript; one that expands something stays a word and so becomes opaque.
        let plain = |b: &&u8| b.is_ascii_alphanumeric() || b"_@*-+".contains(b);
        at += 1 + rest[at + 1..].iter().take_while(plain).count();
        if rest.get(at) != Some(&b']') {
            return None;
        }
        at += 1;
    }
    if rest.get(at) == Some(&b'+') {
        at += 1;
    }
    let name = String::from_utf8_lossy(&rest[..length]).into_owned();
    (rest.get(at) == Some(&b'=')).then_some((name, at + 1))
}

fn nonempty(range: Range<usize>) -> Vec<Range<usize>> {
    if range.is_empty() { Vec::new() } else { vec![range] }
}

fn blank(span: Range<usize>, fed: Range<usize>) -> Command {
    Command {
        assignments: Vec::new(),
        words: Vec::new(),
        redirects: Vec::new(),
        background: false,
        piped: false,
        fed_from: nonempty(fed),
        span,
        opaque: None,
    }
}
