//! Compound commands: groups, conditions, loops, cases, functions, `[[ ]]` and `(( ))`.

use super::{Parsed, Parser, Stop, blank};
use crate::shell::{Command, Word};

impl Parser<'_> {
    /// Reads a compound command if one starts here.
    pub(super) fn compound(&mut self) -> Parsed<bool> {
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

    pub(super) fn function_body(&mut self, name: &Word) -> Parsed<()> {
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
}
