//! Redirections and here-documents.

use super::{Parsed, Parser, blank};
use crate::shell::{Command, Redirect, RedirectKind, ShellError, Word};

/// A here-document whose body is still to come.
pub(super) struct Pending {
    number: usize,
    delimiter: Vec<u8>,
    strip_tabs: bool,
    expands: bool,
    pub(super) at: usize,
}

/// Marks a here-document whose body is not read yet, in `raw`.
const BODY_MARK: &str = "\0body:";

impl Parser<'_> {
    /// Redirections after a compound command hold for all of it: they become a command of their own.
    pub(super) fn compound_redirects(&mut self, start: usize, from: usize) -> Parsed<()> {
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

    /// A redirection if one starts here. A brace in the target may give several files.
    pub(super) fn redirect(&mut self) -> Parsed<Option<Vec<Redirect>>> {
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
    pub(super) fn body(&mut self, pending: &Pending) -> Parsed<()> {
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

    pub(super) fn fill_bodies(&mut self) {
        for redirect in self.commands.iter_mut().flat_map(|command| &mut command.redirects) {
            let number = redirect.target.raw.strip_prefix(BODY_MARK).and_then(|n| n.parse::<usize>().ok());
            if let Some(body) = number.and_then(|n| self.bodies.get(n)) {
                redirect.target = body.clone();
            }
        }
    }
}

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
