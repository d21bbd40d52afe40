//! Words: quotes, escapes, expansions and substitutions.
//!
//! A word is read into units (a byte that is quoted or not, something unknown, the home folder), because brace expansion and
//! the question "is this a glob?" need to know what was quoted.

use super::super::{BRACE_WORDS_MAX, ShellError, Word};
use super::{Parsed, Parser, Stop};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Byte { byte: u8, quoted: bool },
    Unknown,
    Home,
}

impl Parser<'_> {
    /// The word at this place: none if there is none, several after brace expansion.
    pub(super) fn word(&mut self) -> Parsed<Vec<Word>> {
        let from = self.at;
        // Most words are shorter than this.
        let mut units = Vec::with_capacity(16);
        while let Some(byte) = self.peek() {
            match byte {
                b' ' | b'\t' | b'\n' | b';' | b'&' | b'|' | b'(' | b')' => break,
                b'<' | b'>' if self.peek_at(1) == Some(b'(') => {
                    self.at += 2;
                    self.substitution()?;
                    units.push(Unit::Unknown);
                }
                b'<' | b'>' => break,
                _ => self.unit(&mut units)?,
            }
        }
        if self.at == from {
            return Ok(Vec::new());
        }
        let raw = String::from_utf8_lossy(&self.source[from..self.at]).into_owned();
        self.note_invisible(&units);
        if !units.contains(&Unit::Byte { byte: b'{', quoted: false }) {
            return Ok(vec![finished(&units, raw)]);
        }
        Ok(expand_braces(&units).iter().map(|units| finished(units, raw.clone())).collect())
    }

    fn unit(&mut self, units: &mut Vec<Unit>) -> Parsed<()> {
        match self.peek() {
            Some(b'\\') => self.escaped(units),
            Some(b'\'') => self.single(units),
            Some(b'"') => {
                self.at += 1;
                self.double(units)
            }
            Some(b'$') => self.dollar(units, false),
            Some(b'`') => self.backtick(units, false),
            Some(b'~') if units.is_empty() => {
                self.tilde(units);
                Ok(())
            }
            Some(byte) => {
                units.push(Unit::Byte { byte, quoted: false });
                self.at += 1;
                Ok(())
            }
            None => Ok(()),
        }
    }

    fn escaped(&mut self, units: &mut Vec<Unit>) -> Parsed<()> {
        match self.peek_at(1) {
            None => return self.fail("a backslash ends the line"),
            Some(b'\n') => {}
            Some(byte) => units.push(Unit::Byte { byte, quoted: true }),
        }
        self.at += 2;
        Ok(())
    }

    fn single(&mut self, units: &mut Vec<Unit>) -> Parsed<()> {
        let rest = &self.source[self.at + 1..];
        let Some(length) = rest.iter().position(|b| *b == b'\'') else {
            return self.fail("a single quote is not closed");
        };
        units.extend(rest[..length].iter().map(|byte| Unit::Byte { byte: *byte, quoted: true }));
        self.at += length + 2;
        Ok(())
    }

    /// After the opening `"` up to and over the closing one.
    fn double(&mut self, units: &mut Vec<Unit>) -> Parsed<()> {
        loop {
            match self.peek() {
                None => return self.fail("a double quote is not closed"),
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(_) => self.quoted_unit(units, b"$`\"\\")?,
            }
        }
    }

    /// One unit inside double quotes or a here-document, where a backslash escapes only `special`.
    fn quoted_unit(&mut self, units: &mut Vec<Unit>, special: &[u8]) -> Parsed<()> {
        match self.peek() {
            Some(b'$') => return self.dollar(units, true),
            Some(b'`') => return self.backtick(units, true),
            Some(b'\\') => match self.peek_at(1) {
                Some(b'\n') => self.at += 2,
                Some(byte) if special.contains(&byte) => {
                    units.push(Unit::Byte { byte, quoted: true });
                    self.at += 2;
                }
                _ => {
                    units.push(Unit::Byte { byte: b'\\', quoted: true });
                    self.at += 1;
                }
            },
            Some(byte) => {
                units.push(Unit::Byte { byte, quoted: true });
                self.at += 1;
            }
            None => {}
        }
        Ok(())
    }

    /// The whole text as the body of a here-document.
    pub(super) fn expanded_text(&mut self) -> Parsed<Word> {
        let mut units = Vec::new();
        while self.peek().is_some() {
            self.quoted_unit(&mut units, b"$`\\")?;
        }
        let raw = String::from_utf8_lossy(self.source).into_owned();
        Ok(finished(&units, raw))
    }

    fn tilde(&mut self, units: &mut Vec<Unit>) {
        self.at += 1;
        let bare = self.peek().is_none_or(|b| b" \t\n;&|()<>/".contains(&b));
        units.push(if bare { Unit::Home } else { Unit::Unknown });
    }

    fn dollar(&mut self, units: &mut Vec<Unit>, quoted: bool) -> Parsed<()> {
        self.at += 1;
        match self.peek() {
            Some(b'\'') if !quoted => return self.ansi(units),
            Some(b'"') if !quoted => {
                self.at += 1;
                return self.double(units);
            }
            Some(b'(') if self.peek_at(1) == Some(b'(') => {
                self.at += 2;
                self.arithmetic()?;
                units.push(Unit::Unknown);
            }
            Some(b'(') => {
                self.at += 1;
                self.substitution()?;
                units.push(Unit::Unknown);
            }
            Some(b'{') => self.parameter(units, quoted)?,
            Some(b'[') => {
                self.doubt.get_or_insert_with(|| "shells disagree about $[ ]".into());
                units.push(Unit::Unknown);
            }
            Some(b) if b.is_ascii_alphabetic() || b == b'_' => {
                let rest = &self.source[self.at..];
                let length = rest.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
                self.at += length;
                units.extend(variable(&rest[..length], units.is_empty()));
            }
            Some(b) if b.is_ascii_digit() || b"@*#?-$!".contains(&b) => {
                self.at += 1;
                units.push(Unit::Unknown);
            }
            _ => units.push(Unit::Byte { byte: b'$', quoted: true }),
        }
        Ok(())
    }

    /// `$( .. )`, `<( .. )`: after the opening to over the closing bracket.
    fn substitution(&mut self) -> Parsed<()> {
        let outer = std::mem::take(&mut self.pending);
        let doubt = self.doubt.take();
        self.list(Stop::Paren)?;
        if self.peek() != Some(b')') {
            return self.fail("`)` is missing");
        }
        self.no_pending()?;
        self.at += 1;
        self.pending = outer;
        self.doubt = doubt;
        Ok(())
    }

    /// `(( .. ))` after its opening. What does not close with `))` could also be two subshells: an error.
    pub(super) fn arithmetic(&mut self) -> Parsed<()> {
        self.enter()?;
        let mut open = 0usize;
        let mut scratch = Vec::new();
        loop {
            scratch.clear();
            match self.peek() {
                None => return self.fail("`))` is missing"),
                Some(b'(') => {
                    open += 1;
                    self.at += 1;
                }
                Some(b')') if open > 0 => {
                    open -= 1;
                    self.at += 1;
                }
                Some(b')') if self.peek_at(1) == Some(b')') => break,
                Some(b')') => return self.fail("`((` is read in two ways here"),
                Some(b'\'') => return self.fail("a quote stands in arithmetic"),
                Some(_) => self.quoted_unit(&mut scratch, b"$`\"\\")?,
            }
        }
        self.at += 2;
        self.leave();
        Ok(())
    }

    /// `${ .. }` at its brace.
    fn parameter(&mut self, units: &mut Vec<Unit>, quoted: bool) -> Parsed<()> {
        self.enter()?;
        self.at += 1;
        let from = self.at;
        let mut scratch = Vec::new();
        loop {
            scratch.clear();
            match self.peek() {
                None => return self.fail("`}` is missing"),
                Some(b'}') => break,
                Some(b'\'') if quoted => {
                    return self.fail("a single quote in ${ } in double quotes is read in two ways");
                }
                Some(b'"') if quoted => {
                    return self.fail("nested double quotes in ${ } are read in two ways");
                }
                Some(b'\\') if quoted => self.quoted_unit(&mut scratch, b"$`\"\\}")?,
                Some(b'<' | b'>') if self.peek_at(1) == Some(b'(') => {
                    return self.fail("a process substitution stands in ${ }");
                }
                // `${ command; }` and `${| command; }` run a command in some shells.
                Some(b' ' | b'\t' | b'\n' | b'|') if self.at == from => {
                    return self.fail("shells disagree about `${ `");
                }
                Some(_) if quoted => self.quoted_unit(&mut scratch, b"$`\"\\}")?,
                Some(_) => self.unit(&mut scratch)?,
            }
        }
        let name = &self.source[from..self.at];
        units.extend(variable(name, units.is_empty()));
        self.at += 1;
        self.leave();
        Ok(())
    }

    fn backtick(&mut self, units: &mut Vec<Unit>, quoted: bool) -> Parsed<()> {
        let from = self.at;
        self.at += 1;
        let mut text = Vec::new();
        loop {
            match (self.peek(), self.peek_at(1)) {
                (None, _) => return self.fail("a backtick is not closed"),
                (Some(b'`'), _) => break,
                (Some(b'\\'), Some(next)) if b"$`\\".contains(&next) || (quoted && next == b'"') => {
                    text.push(next);
                    self.at += 2;
                }
                (Some(byte), _) => {
                    text.push(byte);
                    self.at += 1;
                }
            }
        }
        self.at += 1;
        let mut inner = Parser::new(&text, self.depth);
        let result = inner.enter().and_then(|()| inner.whole());
        result.map_err(|error| ShellError { at: from, ..error })?;
        self.adopt(inner.commands, from..self.at)?;
        units.push(Unit::Unknown);
        Ok(())
    }

    /// `$'..'`. A POSIX shell without it ends the quote at `\'`, so that is opaque.
    fn ansi(&mut self, units: &mut Vec<Unit>) -> Parsed<()> {
        self.at += 1;
        loop {
            match self.peek() {
                None => return self.fail("a quote is not closed"),
                Some(b'\'') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => self.ansi_escape(units)?,
                Some(byte) => {
                    units.push(Unit::Byte { byte, quoted: true });
                    self.at += 1;
                }
            }
        }
    }

    fn ansi_escape(&mut self, units: &mut Vec<Unit>) -> Parsed<()> {
        let Some(kind) = self.peek_at(1) else { return self.fail("a quote is not closed") };
        self.at += 2;
        let plain = match kind {
            b'n' => b'\n',
            b't' => b'\t',
            b'r' => b'\r',
            b'a' => 7,
            b'b' => 8,
            b'f' => 12,
            b'v' => 11,
            b'e' | b'E' => 27,
            b'\\' | b'"' | b'?' => kind,
            b'\'' => {
                self.doubt.get_or_insert_with(|| r"shells disagree about \' in $'..'".into());
                kind
            }
            b'x' => return self.ansi_number(units, 16, 2, 0),
            b'u' => return self.ansi_number(units, 16, 4, 0),
            b'U' => return self.ansi_number(units, 16, 8, 0),
            b'0'..=b'7' => return self.ansi_number(units, 8, 2, u32::from(kind - b'0')),
            _ => {
                units.push(Unit::Unknown);
                return Ok(());
            }
        };
        units.push(Unit::Byte { byte: plain, quoted: true });
        Ok(())
    }

    fn ansi_number(&mut self, units: &mut Vec<Unit>, base: u32, digits: usize, start: u32) -> Parsed<()> {
        let mut value = start;
        for _ in 0..digits {
            let Some(digit) = self.peek().and_then(|b| (b as char).to_digit(base)) else { break };
            value = value.wrapping_mul(base).wrapping_add(digit);
            self.at += 1;
        }
        // Zero ends the string in some shells; bytes beyond ASCII depend on the locale.
        match u8::try_from(value) {
            Ok(byte) if byte.is_ascii() && byte != 0 => units.push(Unit::Byte { byte, quoted: true }),
            _ => units.push(Unit::Unknown),
        }
        Ok(())
    }

    /// Characters a person does not see, or sees as something else, make a command opaque.
    fn note_invisible(&mut self, units: &[Unit]) {
        let bytes =
            || units.iter().filter_map(|u| if let Unit::Byte { byte, .. } = u { Some(*byte) } else { None });
        if bytes().all(|b| (0x20..0x7f).contains(&b)) {
            return;
        }
        let bytes: Vec<u8> = bytes().collect();
        let quoted = units.iter().all(|unit| !matches!(unit, Unit::Byte { quoted: false, .. }));
        if String::from_utf8_lossy(&bytes).chars().any(|c| deceives(c, quoted)) {
            self.doubt.get_or_insert_with(|| {
                "it holds a character that cannot be seen or looks like a space".into()
            });
        }
    }
}

fn finished(units: &[Unit], raw: String) -> Word {
    let mut text = Vec::with_capacity(units.len());
    let (mut dynamic, mut bracket) = (false, false);
    for unit in units {
        match unit {
            Unit::Unknown => return Word::unknown(raw),
            Unit::Home => {
                dynamic = true;
                text.push(b'~');
            }
            Unit::Byte { byte, quoted } => {
                // A `[` is a pattern only with its `]`; alone it is the name of a program.
                bracket |= !quoted && *byte == b'[';
                dynamic |= !quoted && (b"*?".contains(byte) || (bracket && *byte == b']'));
                text.push(*byte);
            }
        }
    }
    match String::from_utf8(text) {
        Ok(text) => Word { text: Some(text), dynamic, raw },
        Err(_) => Word::unknown(raw),
    }
}

/// Whether a person could be fooled by this character. Quoted text may hold newlines, tabs and odd spaces.
fn deceives(c: char, quoted: bool) -> bool {
    let format = matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}');
    format || (!quoted && (c.is_control() || (c.is_whitespace() && c != ' ')))
}

/// `$HOME` at the start of a word is `~`, `$PWD` is `.`; nothing else is known.
fn variable(name: &[u8], at_start: bool) -> Vec<Unit> {
    match name {
        b"HOME" if at_start => vec![Unit::Home],
        b"PWD" if at_start => vec![Unit::Byte { byte: b'.', quoted: true }],
        _ => vec![Unit::Unknown],
    }
}

/// The words of a brace expansion. Bounded; what would give too many words is one unknown word.
fn expand_braces(units: &[Unit]) -> Vec<Vec<Unit>> {
    let mut done = Vec::new();
    let mut todo = vec![units.to_vec()];
    let mut work = 0usize;
    while let Some(word) = todo.pop() {
        work += word.len() + 1;
        let Some((open, close, commas)) = first_brace(&word) else {
            done.push(word);
            continue;
        };
        if done.len() + todo.len() + commas.len() >= BRACE_WORDS_MAX || work > 1 << 16 {
            return vec![vec![Unit::Unknown]];
        }
        if commas.is_empty() {
            // A range `{1..9}`: the words are not worked out.
            let mut unknown = word[..open].to_vec();
            unknown.push(Unit::Unknown);
            unknown.extend_from_slice(&word[close + 1..]);
            todo.push(unknown);
            continue;
        }
        let mut bounds = vec![open];
        bounds.extend(commas);
        bounds.push(close);
        for pair in bounds.windows(2).rev() {
            let mut one = word[..open].to_vec();
            one.extend_from_slice(&word[pair[0] + 1..pair[1]]);
            one.extend_from_slice(&word[close + 1..]);
            todo.push(one);
        }
    }
    // `{,}` gives words of nothing, which the shell drops.
    if done.len() > 1 {
        done.retain(|word| !word.is_empty());
    }
    done
}

/// The first brace that expands: its opening, its closing, and its commas (none for a range).
fn first_brace(word: &[Unit]) -> Option<(usize, usize, Vec<usize>)> {
    let is = |unit: &Unit, wanted: u8| *unit == Unit::Byte { byte: wanted, quoted: false };
    if !word.iter().any(|unit| is(unit, b'{')) {
        return None;
    }
    // One pass with a stack: the earliest opening that closes and holds a comma or a range.
    let mut stack: Vec<(usize, Vec<usize>, bool)> = Vec::new();
    let mut best: Option<(usize, usize, Vec<usize>)> = None;
    for (at, unit) in word.iter().enumerate() {
        if is(unit, b'{') {
            stack.push((at, Vec::new(), false));
        } else if is(unit, b',') {
            if let Some(top) = stack.last_mut() {
                top.1.push(at);
            }
        } else if is(unit, b'.') && word.get(at + 1).is_some_and(|next| is(next, b'.')) {
            if let Some(top) = stack.last_mut() {
                top.2 = true;
            }
        } else if is(unit, b'}')
            && let Some((open, commas, range)) = stack.pop()
            && (range || !commas.is_empty())
            && best.as_ref().is_none_or(|(earliest, _, _)| open < *earliest)
        {
            best = Some((open, at, commas));
        }
    }
    best
}
