//! The grammar: lists, pipelines, compound commands, redirections, heredocs.
//!
//! A recursive descent over the bytes, one pass, no backtracking: where a line could be read in two ways it is an error.
//! The structure of the script is not kept, only its simple commands in order, because rules ask what may run and
//! not whether a condition lets it run.

mod word;

use super::{
    COMMANDS_MAX, Command, DEPTH_MAX, LINE_BYTES_MAX, Redirect, RedirectKind, Script, ShellError, Word,
};
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

struct Pending {
    number: usize,
    delimiter: Vec<u8>,
    strip_tabs: bool,
    expands: bool,
    at: usize,
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

/// Marks a here-document whose body is not read yet, in `raw`.
const BODY_MARK: &str = "\0body:";

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

    /// Reads a compound command if one starts here.
    fn compound(&mut self) -> Parsed<bool> {
        if self.peek() == Some(b'(') {
            if self.peek_at(1) == Some(b'(') {
                self.arithmetic_command()?;
                return Ok(true);
            }
            self.at += 1;
            self.list(Stop::Paren)?;
            self.at += 1;
            return Ok(true);
        }
        let Some(word) = self.reserved() else { return Ok(false) };
        if word == "time" {
            return Ok(false);
        }
        let at = self.at;
        self.at += word.len();
        match word {
            "{" => self.block(&["}"], "}")?,
            "if" => self.condition()?,
            "while" | "until" => {
                self.block(&["do"], "do")?;
                self.block(&["done"], "done")?;
            }
            "for" | "select" => self.for_loop()?,
            "case" => self.case()?,
            "function" => self.function()?,
            "[[" => self.test()?,
            "coproc" => self.command()?,
            _ => {
                self.at = at;
                return self.fail(format!("`{word}` has no beginning"));
            }
        }
        Ok(true)
    }

    fn block(&mut self, stop: &'static [&'static str], end: &'static str) -> Parsed<()> {
        self.list(Stop::Words(stop))?;
        self.expect_word(end)
    }

    fn condition(&mut self) -> Parsed<()> {
        self.block(&["then"], "then")?;
        loop {
            self.list(Stop::Words(&["elif", "else", "fi"]))?;
            match self.reserved() {
                Some("elif") => {
                    self.at += 4;
                    self.block(&["then"], "then")?;
                }
                Some("else") => {
                    self.at += 4;
                    return self.block(&["fi"], "fi");
                }
                _ => return self.expect_word("fi"),
            }
        }
    }

    fn for_loop(&mut self) -> Parsed<()> {
        self.blanks();
        if self.starts("((") {
            self.arithmetic_command()?;
        } else {
            let start = self.commands.len();
            let from = self.at;
            self.words(1)?;
            self.blanks_and_newlines()?;
            if self.reserved() == Some("in") {
                self.at += 2;
                self.words(usize::MAX)?;
            }
            self.keep_doubt(start, from)?;
        }
        self.blanks();
        if self.peek() == Some(b';') {
            self.at += 1;
        }
        self.blanks_and_newlines()?;
        if self.reserved() == Some("{") {
            self.at += 1;
            return self.block(&["}"], "}");
        }
        self.expect_word("do")?;
        self.block(&["done"], "done")
    }

    /// Up to `count` words on this line; their text does not matter, what runs inside them is collected.
    fn words(&mut self, count: usize) -> Parsed<()> {
        for _ in 0..count {
            self.blanks();
            if self.peek().is_none_or(|b| b"\n;&|()".contains(&b)) {
                break;
            }
            let before = self.at;
            self.word()?;
            if self.at == before {
                return self.fail("a word is expected here");
            }
        }
        Ok(())
    }

    fn case(&mut self) -> Parsed<()> {
        let start = self.commands.len();
        let from = self.at;
        self.words(1)?;
        self.expect_word("in")?;
        loop {
            self.blanks_and_newlines()?;
            if self.reserved() == Some("esac") {
                self.at += 4;
                return self.keep_doubt(start, from);
            }
            if self.peek() == Some(b'(') {
                self.at += 1;
            }
            self.case_pattern()?;
            self.list(Stop::CaseItem)?;
            for end in [";;&", ";;", ";&"] {
                if self.starts(end) {
                    self.at += end.len();
                    break;
                }
            }
        }
    }

    fn case_pattern(&mut self) -> Parsed<()> {
        loop {
            self.words(1)?;
            self.blanks();
            match self.peek() {
                Some(b'|') => self.at += 1,
                Some(b')') => {
                    self.at += 1;
                    return Ok(());
                }
                _ => return self.fail("`)` is missing after the pattern of a case"),
            }
        }
    }

    fn function(&mut self) -> Parsed<()> {
        self.blanks();
        let mut words = self.word()?;
        self.blanks();
        if self.peek() == Some(b'(') {
            self.at += 1;
            self.blanks();
            if self.peek() != Some(b')') {
                return self.fail("`)` is missing here");
            }
            self.at += 1;
        }
        let name = words.pop().unwrap_or_else(|| Word::unknown(""));
        self.function_body(&name)
    }

    fn function_body(&mut self, name: &Word) -> Parsed<()> {
        self.blanks_and_newlines()?;
        let start = self.commands.len();
        self.command()?;
        let Some(name) = &name.text else { return self.fail("the name of a function is not known") };
        for command in &mut self.commands[start..] {
            if command.words.first().and_then(|word| word.text.as_ref()) == Some(name) {
                command.opaque.get_or_insert_with(|| "a function calls itself".into());
            }
        }
        Ok(())
    }

    /// `[[ .. ]]`: words, with operators among them. A POSIX shell knows no `[[` and would see operators as its own.
    fn test(&mut self) -> Parsed<()> {
        let from = self.at - 2;
        let start = self.commands.len();
        let mut doubt = None;
        loop {
            self.blanks_and_newlines()?;
            match self.peek() {
                None => return self.fail("`]]` is missing"),
                Some(b'&' | b'|' | b'<' | b'>' | b'(' | b')' | b';') => {
                    doubt = Some("shells disagree about operators inside [[ ]]".to_owned());
                    self.at += 1;
                }
                Some(_) => {
                    let word_from = self.at;
                    self.word()?;
                    if &self.source[word_from..self.at] == b"]]" {
                        break;
                    }
                }
            }
        }
        let words = vec![Word::exact("[[")];
        let opaque = self.doubt.take().or(doubt);
        let fed = start..self.commands.len();
        self.push(Command { words, opaque, ..blank(from..self.at, fed) })
    }

    /// `(( .. ))` as a command. A POSIX shell reads two subshells here, so it is always opaque.
    fn arithmetic_command(&mut self) -> Parsed<()> {
        let from = self.at;
        let start = self.commands.len();
        self.at += 2;
        self.arithmetic()?;
        self.doubt = None;
        let opaque = Some("shells disagree about (( ))".to_owned());
        let words = vec![Word::exact("((")];
        let fed = start..self.commands.len();
        self.push(Command { words, opaque, ..blank(from..self.at, fed) })
    }

    /// Redirections after a compound command hold for all of it: they become a command of their own.
    fn compound_redirects(&mut self, start: usize, from: usize) -> Parsed<()> {
        let mut redirects = Vec::new();
        loop {
            self.blanks();
            match self.redirect()? {
                Some(found) => redirects.extend(found),
                None => break,
            }
        }
        if redirects.iter().any(|redirect: &Redirect| redirect.kind == RedirectKind::Here) {
            self.commands[start..].iter_mut().for_each(|command| command.piped = true);
        }
        if redirects.is_empty() {
            return self.keep_doubt(start, from);
        }
        let opaque = self.doubt.take();
        self.push(Command { redirects, opaque, ..blank(from..self.at, 0..0) })
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

    /// A redirection if one starts here. A brace in the target may give several files.
    fn redirect(&mut self) -> Parsed<Option<Vec<Redirect>>> {
        let Some(operator_at) = redirect_start(&self.source[self.at..]) else { return Ok(None) };
        let rest = &self.source[self.at + operator_at..];
        let operator = OPERATORS.iter().find(|(text, _)| rest.starts_with(text.as_bytes()));
        let Some((text, kind)) = operator else { return Ok(None) };
        let at = self.at;
        self.at += operator_at + text.len();
        self.blanks();
        match kind {
            Operator::Here { strip_tabs } => self.here(*strip_tabs, at).map(|r| Some(vec![r])),
            Operator::HereString => self.file(RedirectKind::Here).map(Some),
            Operator::File(kind) => self.file(*kind).map(Some),
            Operator::Dup(kind) => self.dup(*kind).map(Some),
        }
    }

    fn file(&mut self, kind: RedirectKind) -> Parsed<Vec<Redirect>> {
        let words = self.word()?;
        if words.is_empty() {
            return self.fail("the file of a redirection is missing");
        }
        Ok(words.into_iter().map(|target| Redirect { kind, target }).collect())
    }

    fn dup(&mut self, kind: RedirectKind) -> Parsed<Vec<Redirect>> {
        let files = self.file(kind)?;
        let is_descriptor = |word: &Word| {
            word.fixed().is_some_and(|t| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit() || b == b'-'))
        };
        Ok(files.into_iter().filter(|redirect| !is_descriptor(&redirect.target)).collect())
    }

    fn here(&mut self, strip_tabs: bool, at: usize) -> Parsed<Redirect> {
        let from = self.at;
        let (delimiter, quoted) = self.delimiter()?;
        if self.at == from {
            return self.fail("the end mark of a here-document is missing");
        }
        let number = self.next_body;
        self.next_body += 1;
        self.pending.push(Pending { number, delimiter, strip_tabs, expands: !quoted, at });
        let target = Word::unknown(format!("{BODY_MARK}{number}"));
        Ok(Redirect { kind: RedirectKind::Here, target })
    }

    /// The end mark of a here-document and whether any of it was quoted.
    fn delimiter(&mut self) -> Parsed<(Vec<u8>, bool)> {
        let mut mark = Vec::new();
        let mut quoted = false;
        while let Some(byte) = self.peek().filter(|b| !b" \t\n;&|()<>".contains(b)) {
            self.at += 1;
            match byte {
                b'\'' | b'"' => {
                    quoted = true;
                    let rest = &self.source[self.at..];
                    let Some(length) = rest.iter().position(|b| *b == byte) else {
                        return self.fail("a quote is not closed");
                    };
                    mark.extend_from_slice(&rest[..length]);
                    self.at += length + 1;
                }
                b'\\' => {
                    quoted = true;
                    mark.extend(self.peek());
                    self.at = (self.at + 1).min(self.source.len());
                }
                b'$' | b'`' => return self.fail("shells disagree about this end mark"),
                _ => mark.push(byte),
            }
        }
        if mark.contains(&b'\n') {
            return self.fail("the end mark holds a newline");
        }
        Ok((mark, quoted))
    }

    /// The body of a here-document, up to its end mark or the end of the text.
    fn body(&mut self, pending: &Pending) -> Parsed<()> {
        let mut text = Vec::new();
        loop {
            if self.at >= self.source.len() {
                break;
            }
            let rest = &self.source[self.at..];
            let length = rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len());
            let mut line = &rest[..length];
            self.at = (self.at + length + 1).min(self.source.len());
            while pending.strip_tabs && line.first() == Some(&b'\t') {
                line = &line[1..];
            }
            if line == pending.delimiter {
                break;
            }
            text.extend_from_slice(line);
            text.push(b'\n');
        }
        let word = self.body_word(&text, pending)?;
        self.bodies.resize_with(self.bodies.len().max(pending.number + 1), || Word::unknown(""));
        self.bodies[pending.number] = word;
        Ok(())
    }

    fn body_word(&mut self, text: &[u8], pending: &Pending) -> Parsed<Word> {
        let whole = String::from_utf8_lossy(text).into_owned();
        if !pending.expands {
            return Ok(Word::exact(whole));
        }
        let mut inner = Parser::new(text, self.depth);
        inner.enter().map_err(|error| ShellError { at: pending.at, ..error })?;
        let word = inner.expanded_text().map_err(|error| ShellError { at: pending.at, ..error })?;
        inner.fill_bodies();
        self.adopt(inner.commands, pending.at..self.at)?;
        Ok(word)
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

    fn fill_bodies(&mut self) {
        for redirect in self.commands.iter_mut().flat_map(|command| &mut command.redirects) {
            let number = redirect.target.raw.strip_prefix(BODY_MARK).and_then(|n| n.parse::<usize>().ok());
            if let Some(body) = number.and_then(|n| self.bodies.get(n)) {
                redirect.target = body.clone();
            }
        }
    }
}

const RESERVED: &[&str] = &[
    "if", "then", "elif", "else", "fi", "while", "until", "for", "select", "do", "done", "case", "esac",
    "in", "function", "coproc", "time", "[[", "{", "}", "!",
];

#[derive(Clone, Copy)]
enum Operator {
    Here { strip_tabs: bool },
    HereString,
    File(RedirectKind),
    Dup(RedirectKind),
}

/// Longest first.
const OPERATORS: &[(&str, Operator)] = &[
    ("<<<", Operator::HereString),
    ("<<-", Operator::Here { strip_tabs: true }),
    ("<<", Operator::Here { strip_tabs: false }),
    ("&>>", Operator::File(RedirectKind::Write)),
    ("&>", Operator::File(RedirectKind::Write)),
    ("<>", Operator::File(RedirectKind::ReadWrite)),
    ("<&", Operator::Dup(RedirectKind::Read)),
    (">&", Operator::Dup(RedirectKind::Write)),
    (">>", Operator::File(RedirectKind::Write)),
    (">|", Operator::File(RedirectKind::Write)),
    ("<", Operator::File(RedirectKind::Read)),
    (">", Operator::File(RedirectKind::Write)),
];

/// Where the operator of a redirection stands, after a descriptor number or `{name}`. A process substitution is none.
fn redirect_start(rest: &[u8]) -> Option<usize> {
    let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
    let named = match rest.first() {
        Some(b'{') => {
            let name = rest[1..].iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
            if name > 0 && rest.get(name + 1) == Some(&b'}') { name + 2 } else { 0 }
        }
        _ => 0,
    };
    let at = digits.max(named);
    match (rest.get(at)?, rest.get(at + 1)) {
        (b'<' | b'>', Some(b'(')) => None,
        (b'<' | b'>', _) => Some(at),
        (b'&', Some(b'>')) if at == 0 => Some(0),
        _ => None,
    }
}

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
