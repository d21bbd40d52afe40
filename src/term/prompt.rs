//! Questions on the terminal.
//!
//! Only a terminal is a person: what arrives through a pipe on stdin is never taken for an answer. While it waits, a prompt keeps
//! asking whether it is still wanted, because the same question may be answered from another terminal.

use mycel_abi::Secret;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags};
use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};
use std::io;
use std::os::fd::OwnedFd;
use zeroize::Zeroizing;

/// Longest line a person may type as an answer, in bytes; arguments can be pasted, books cannot.
const ANSWER_BYTES_MAX: usize = 64 * 1024;
/// How often a waiting prompt looks whether it is still wanted.
const LOOK_AGAIN: Timespec = Timespec { tv_sec: 0, tv_nsec: 100_000_000 };

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum PromptError {
    #[error("nobody can be asked here: there is no terminal")]
    NoTerminal,
    /// The terminal was closed (Ctrl-D).
    #[error("the terminal was closed before an answer came")]
    Closed,
    /// The caller does not want the answer any more.
    #[error("the question is no longer open")]
    NotWanted,
    #[error("reading from the terminal failed")]
    Read(#[source] io::Error),
}

/// The terminal a person sits at.
#[derive(Debug)]
pub struct Prompt {
    fd: OwnedFd,
}

impl Prompt {
    /// Opens the terminal of this process, if a person can be asked there: it must be ours (foreground) and stderr,
    /// where the question is shown, must be a terminal.
    pub fn open() -> Result<Self, PromptError> {
        if !rustix::termios::isatty(io::stderr()) {
            return Err(PromptError::NoTerminal);
        }
        let flags = OFlags::RDONLY | OFlags::NOCTTY | OFlags::CLOEXEC;
        let fd = rustix::fs::open("/dev/tty", flags, Mode::empty()).map_err(|_| PromptError::NoTerminal)?;
        match rustix::termios::tcgetpgrp(&fd) {
            Ok(group) if group == rustix::process::getpgrp() => Ok(Self { fd }),
            _ => Err(PromptError::NoTerminal),
        }
    }

    /// One line, without its end. `wanted` is asked ten times a second.
    pub fn read_line(&mut self, wanted: &dyn Fn() -> bool) -> Result<String, PromptError> {
        let mut bytes = Vec::new();
        loop {
            if !wanted() {
                return Err(PromptError::NotWanted);
            }
            if !self.is_ready()? {
                continue;
            }
            let mut chunk = [0; 4096];
            let count = match rustix::io::read(&self.fd, &mut chunk) {
                Err(rustix::io::Errno::INTR) => continue,
                other => other.map_err(|error| PromptError::Read(error.into()))?,
            };
            if count == 0 {
                return Err(PromptError::Closed);
            }
            bytes.extend_from_slice(&chunk[..count]);
            if bytes.ends_with(b"\n") || bytes.len() > ANSWER_BYTES_MAX {
                bytes.truncate(ANSWER_BYTES_MAX);
                return Ok(String::from_utf8_lossy(&bytes).trim_end_matches(['\r', '\n']).to_owned());
            }
        }
    }

    fn is_ready(&self) -> Result<bool, PromptError> {
        let mut fds = [PollFd::new(&self.fd, PollFlags::IN)];
        match poll(&mut fds, Some(&LOOK_AGAIN)) {
            Ok(count) => Ok(count > 0),
            Err(rustix::io::Errno::INTR) => Ok(false),
            Err(error) => Err(PromptError::Read(error.into())),
        }
    }
}

impl Prompt {
    /// One line that is not shown while it is typed; `ask` shows the question once nothing is echoed any more. The terminal is as
    /// it was before when this returns, also after Ctrl-C, which is an answer here: [`PromptError::Closed`].
    pub fn read_secret(&mut self, ask: &mut dyn FnMut()) -> Result<Secret, PromptError> {
        let before = tcgetattr(&self.fd).map_err(|error| PromptError::Read(error.into()))?;
        let mut silent = before.clone();
        // Without line editing and signals of the terminal's own, so that nothing can end us between the two states.
        silent.local_modes.remove(LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG);
        silent.special_codes[SpecialCodeIndex::VMIN] = 1;
        silent.special_codes[SpecialCodeIndex::VTIME] = 0;
        let set = |modes: &Termios| tcsetattr(&self.fd, OptionalActions::Now, modes);
        set(&silent).map_err(|error| PromptError::Read(error.into()))?;
        ask();
        let typed = self.typed();
        tcsetattr(&self.fd, OptionalActions::Now, &before)
            .map_err(|error| PromptError::Read(error.into()))?;
        typed
    }

    fn typed(&self) -> Result<Secret, PromptError> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(ANSWER_BYTES_MAX));
        loop {
            let mut byte = [0];
            match rustix::io::read(&self.fd, &mut byte) {
                Err(rustix::io::Errno::INTR) => continue,
                Err(error) => return Err(PromptError::Read(error.into())),
                Ok(0) => return Err(PromptError::Closed),
                Ok(_) => {}
            }
            match byte[0] {
                b'\r' | b'\n' => break,
                CTRL_C | CTRL_D => return Err(PromptError::Closed),
                CTRL_U => bytes.clear(),
                BACKSPACE | DELETE => drop_last(&mut bytes),
                byte if bytes.len() < ANSWER_BYTES_MAX => bytes.push(byte),
                _ => return Err(PromptError::Closed),
            }
        }
        Ok(Secret::new(String::from_utf8_lossy(&bytes)))
    }
}

const CTRL_C: u8 = 3;
const CTRL_D: u8 = 4;
const BACKSPACE: u8 = 8;
const CTRL_U: u8 = 21;
const DELETE: u8 = 127;

/// Takes the last character away, all of its bytes.
fn drop_last(bytes: &mut Vec<u8>) {
    while let Some(byte) = bytes.pop() {
        if byte & 0xc0 != 0x80 {
            break;
        }
    }
}

/// What a person may answer when a call or plan waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// Yes, this once.
    Yes,
    /// Yes, and the same for the rest of this run.
    Run,
    /// Yes, and always for this pattern.
    Always,
    /// Yes, with other arguments.
    Edit,
    No,
    /// No, and why.
    Note,
    /// Show everything there is to see.
    View,
    /// Leave the question open and pause the run.
    Quit,
}

impl Choice {
    /// Those for a call, in the order they are shown.
    pub const CALL: &'static [Choice] = &[
        Choice::Yes,
        Choice::Run,
        Choice::Always,
        Choice::Edit,
        Choice::No,
        Choice::Note,
        Choice::View,
        Choice::Quit,
    ];
    /// Those for a plan.
    pub const PLAN: &'static [Choice] = &[Choice::Yes, Choice::No, Choice::Note, Choice::View, Choice::Quit];

    /// The letter that gives this answer.
    pub fn key(self) -> &'static str {
        match self {
            Choice::Yes => "y",
            Choice::Run => "r",
            Choice::Always => "a",
            Choice::Edit => "e",
            Choice::No => "n",
            Choice::Note => "t",
            Choice::View => "v",
            Choice::Quit => "q",
        }
    }
    /// The word that gives this answer.
    pub fn word(self) -> &'static str {
        match self {
            Choice::Yes => "yes",
            Choice::Run => "run",
            Choice::Always => "always",
            Choice::Edit => "edit",
            Choice::No => "no",
            Choice::Note => "tell",
            Choice::View => "view",
            Choice::Quit => "quit",
        }
    }
    /// What it means.
    pub fn meaning(self) -> &'static str {
        match self {
            Choice::Yes => "yes, once",
            Choice::Run => "yes, for this run",
            Choice::Always => "yes, always",
            Choice::Edit => "edit the arguments",
            Choice::No => "no",
            Choice::Note => "no, and tell why",
            Choice::View => "view all",
            Choice::Quit => "quit and answer later",
        }
    }
}

/// The choice that `typed` names: its letter or its word, whatever the case. Nothing typed is no answer: what is asked
/// here must not be agreed to by a stray key.
pub fn choose(typed: &str, choices: &[Choice]) -> Option<Choice> {
    let typed = typed.trim().to_lowercase();
    choices.iter().copied().find(|choice| typed == choice.key() || typed == choice.word())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_clear_answer_is_one() {
        let check = |typed: &str, expect| assert_eq!(choose(typed, Choice::CALL), expect, "{typed:?}");
        check("y", Some(Choice::Yes));
        check(" YES ", Some(Choice::Yes));
        check("r", Some(Choice::Run));
        check("quit", Some(Choice::Quit));
        check("", None);
        check("ye", None);
        check("yn", None);
        assert_eq!(choose("a", Choice::PLAN), None);
    }

    #[test]
    fn every_choice_has_its_own_key_and_word() {
        let mut keys: Vec<&str> =
            Choice::CALL.iter().flat_map(|choice| [choice.key(), choice.word()]).collect();
        keys.sort_unstable();
        let count = keys.len();
        keys.dedup();
        assert_eq!(keys.len(), count);
    }
}
