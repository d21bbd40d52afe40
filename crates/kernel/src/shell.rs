//! Shell lines, parsed and unwrapped before rules look at them.
//!
//! A rule about `rm` is worth nothing if `sudo env A=b sh -c 'r\m -rf /'` walks past it. [`parse`] reads a line the way
//! bash and a POSIX shell do and lists every simple command in it, also those inside substitutions, heredocs and
//! function bodies. [`commands`] then takes away the wrappers (`sudo`, `env`, `xargs`, `sh -c`, `find -exec`, ...) and gives
//! what would really run.
//!
//! Three kinds of knowledge about a word: its exact text; its text with a pattern in it (`*.rs`, `~/x`: `dynamic`); or
//! nothing (`$x`, `$(..)`: no text). What cannot be understood becomes an error or an invocation with an `opaque` reason,
//! never silence: a reader who is in doubt asks. Where bash and a POSIX shell read the same bytes differently in a way
//! that could hide a command, the command is opaque too.
//!
//! Nothing is executed, no file is looked at, no variable is evaluated (but `$HOME` and `$PWD`, which are `~` and `.`).

mod effects;
mod parse;
mod programs;
mod unwrap;
mod wrappers;

use std::fmt;
use std::ops::Range;

/// Longest line that is looked into: far more than a person reads, little enough to parse in a millisecond or so.
pub const LINE_BYTES_MAX: usize = 256 * 1024;
/// Deepest nesting of substitutions and compound commands; real scripts stay under ten.
pub const DEPTH_MAX: usize = 48;
/// Simple commands in one line; each costs a look at the rules.
pub const COMMANDS_MAX: usize = 2048;
/// Words one brace expansion may give before it is only called unknown.
pub const BRACE_WORDS_MAX: usize = 64;
/// Wrappers around one command.
pub const WRAPPERS_MAX: usize = 16;
/// Programs that may feed one command; more is opaque.
pub const FEEDS_MAX: usize = 64;

/// Why a line could not be read. `at` is a byte offset into the line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "the command line cannot be read at byte {at}: {why}\nhint: write it as simpler commands, one after another"
)]
pub struct ShellError {
    pub at: usize,
    pub why: String,
}

/// A word of a command after quotes are taken away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The text, or `None` where it is known only when the line runs.
    pub text: Option<String>,
    /// Whether the shell will change the text: it holds a glob or a leading `~`, or is not known at all.
    pub dynamic: bool,
    /// As it stands in the line.
    pub raw: String,
}

impl Word {
    /// A word that is exactly `text`.
    pub fn exact(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { raw: text.clone(), text: Some(text), dynamic: false }
    }
    /// A word nobody knows yet.
    pub fn unknown(raw: impl Into<String>) -> Self {
        Self { text: None, dynamic: true, raw: raw.into() }
    }
    /// The text if it is exact.
    pub fn fixed(&self) -> Option<&str> {
        if self.dynamic { None } else { self.text.as_deref() }
    }
    /// The text, exact or a pattern; empty where it is unknown.
    pub fn shown(&self) -> &str {
        self.text.as_deref().unwrap_or_default()
    }
}

/// A redirection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirect {
    pub kind: RedirectKind,
    /// The file; for a here-document or here-string the text itself.
    pub target: Word,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RedirectKind {
    Read,
    Write,
    ReadWrite,
    /// `<<` and `<<<`.
    Here,
}

/// A simple command as it stands, still wrapped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    pub assignments: Vec<(String, Word)>,
    pub words: Vec<Word>,
    pub redirects: Vec<Redirect>,
    pub background: bool,
    /// Whether its standard input is a pipe.
    pub piped: bool,
    /// Commands (by index) whose output reaches this one, through a pipe or in its words.
    pub fed_from: Vec<Range<usize>>,
    /// Bytes of the line; for text inside backticks or an unwrapped script, the whole of that.
    pub span: Range<usize>,
    pub opaque: Option<String>,
}

/// Every simple command of a line; those inside a substitution stand before the command that holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Script {
    pub commands: Vec<Command>,
}

/// A command that would run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Invocation {
    /// Program and arguments; empty for a bare redirection or assignment.
    pub argv: Vec<Word>,
    /// Wrappers taken away, outermost first.
    pub via: Vec<String>,
    /// Files read, as far as the line and the known programs tell.
    pub reads: Vec<Word>,
    /// Files written, removed or changed, as far as the line and the known programs tell.
    pub writes: Vec<Word>,
    pub background: bool,
    /// Runs with more rights (`sudo`, `doas`, `su`, ...).
    pub privileged: bool,
    /// Runs on another machine.
    pub remote: bool,
    /// Programs whose output reaches this one, through a pipe or in its words.
    pub fed_by: Vec<String>,
    /// Why nobody can tell what this does.
    pub opaque: Option<String>,
}

impl Invocation {
    /// The program's name without its folder; empty where unknown.
    pub fn program(&self) -> &str {
        self.argv.first().map_or("", |word| base_name(word.shown()))
    }
    /// The files of redirections, without those the program itself writes.
    pub fn redirected(&self) -> &[Word] {
        if self.writes.is_empty() {
            return &[];
        }
        let own = effects::files(&self.argv).writes.len();
        &self.writes[..self.writes.len().saturating_sub(own)]
    }
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.text {
            None => f.write_str("<?>"),
            Some(text) if text.is_empty() || text.contains([' ', '\n', '\t']) => write!(f, "{text:?}"),
            Some(text) => f.write_str(text),
        }
    }
}

impl fmt::Display for Invocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |words: &[Word]| words.iter().map(Word::to_string).collect::<Vec<_>>().join(" ");
        let mut parts = vec![list(&self.argv)];
        if !self.via.is_empty() {
            parts.push(format!("via={}", self.via.join(",")));
        }
        if !self.reads.is_empty() {
            parts.push(format!("r={}", list(&self.reads)));
        }
        if !self.writes.is_empty() {
            parts.push(format!("w={}", list(&self.writes)));
        }
        let marks = [(self.background, "bg"), (self.privileged, "priv"), (self.remote, "remote")];
        parts.extend(marks.iter().filter(|(on, _)| *on).map(|(_, mark)| (*mark).to_owned()));
        if !self.fed_by.is_empty() {
            parts.push(format!("fed={}", self.fed_by.join(",")));
        }
        if self.opaque.is_some() {
            parts.push("opaque".into());
        }
        f.write_str(parts.join(" | ").trim_start_matches(" | "))
    }
}

/// The last component of a program's path.
pub(crate) fn base_name(program: &str) -> &str {
    program.rsplit('/').next().unwrap_or(program)
}

/// Reads a line (or several) of shell.
///
/// Errors where the line is no valid shell, is longer than [`LINE_BYTES_MAX`], nests deeper than [`DEPTH_MAX`] or holds more
/// than [`COMMANDS_MAX`] commands.
pub fn parse(line: &str) -> Result<Script, ShellError> {
    parse::parse(line, 0)
}

/// Everything a line would run, unwrapped. A line that cannot be read gives one opaque invocation that says why.
pub fn commands(line: &str) -> Vec<Invocation> {
    match parse(line) {
        Ok(script) => unwrap::script(&script),
        Err(error) => vec![Invocation {
            argv: vec![Word::unknown(line)],
            opaque: Some(format!("at byte {}: {}", error.at, error.why)),
            ..Invocation::default()
        }],
    }
}

#[cfg(test)]
mod tests;
