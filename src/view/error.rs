//! Errors as people and programs see them: what was being done, why it failed, and the way out.

use super::lines::hint_line;
use crate::exit::Exit;
use crate::term::{Line, Style, text};
use serde::Serialize;

/// Causes that are shown; a longer chain says nothing new.
const CAUSES_MAX: usize = 8;

/// An error apart. Field names are those of the `--json` output.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ErrorView {
    pub message: String,
    pub causes: Vec<String>,
    pub hints: Vec<String>,
    /// The exit code.
    pub exit: u8,
}

impl ErrorView {
    /// An error with its chain of causes. Lines that start with `hint: ` become hints.
    pub fn of(error: &(dyn std::error::Error + 'static), exit: Exit) -> Self {
        let mut hints = Vec::new();
        let message = split_hints(&error.to_string(), &mut hints);
        let mut causes = Vec::new();
        let mut source = error.source();
        while let Some(cause) = source.filter(|_| causes.len() < CAUSES_MAX) {
            let text = split_hints(&cause.to_string(), &mut hints);
            // Some wrappers repeat their cause in their own text.
            if !message.contains(&text) && !causes.contains(&text) {
                causes.push(text);
            }
            source = cause.source();
        }
        Self { message, causes, hints, exit: exit.code() }
    }
    /// An error that is only a text.
    pub fn text(message: &str, exit: Exit) -> Self {
        let mut hints = Vec::new();
        let message = split_hints(message, &mut hints);
        Self { message, causes: Vec::new(), hints, exit: exit.code() }
    }
    /// A mistake in the command line, from what its parser says: tips and usage are hints.
    pub fn usage(text: &str) -> Self {
        let (mut message, mut hints) = (Vec::new(), Vec::new());
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            match (line.strip_prefix("tip: "), line.strip_prefix("Usage: ")) {
                (Some(tip), _) => hints.push(tip.to_owned()),
                (_, Some(usage)) => hints.push(format!("usage: {usage}")),
                _ if line.starts_with("For more information") => {}
                _ => message.push(line.strip_prefix("error: ").unwrap_or(line)),
            }
        }
        Self { message: message.join("\n"), causes: Vec::new(), hints, exit: Exit::Usage.code() }
    }
    pub fn lines(&self) -> Vec<Line> {
        let mut message = text::clean_lines(&self.message).into_iter();
        let mut lines = vec![Line::labelled(Style::Bad, "error").text(&message.next().unwrap_or_default())];
        lines.extend(message.map(|line| Line::under().text(&line)));
        lines.extend(
            self.causes.iter().map(|cause| Line::under().styled(Style::Dim, "because: ").text(cause)),
        );
        lines.extend(self.hints.iter().map(|hint| hint_line(hint)));
        lines
    }
}

fn split_hints(text: &str, hints: &mut Vec<String>) -> String {
    let mut message = Vec::new();
    for line in text.lines() {
        match line.trim_start().strip_prefix("hint: ") {
            Some(hint) => hints.push(hint.to_owned()),
            None => message.push(line),
        }
    }
    message.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_shows_its_cause_and_its_way_out() {
        #[derive(Debug, thiserror::Error)]
        #[error("cannot open the journal /x\nhint: free some space")]
        struct Outer(#[source] std::io::Error);
        let error = Outer(std::io::Error::other("disk full"));
        let view = ErrorView::of(&error, Exit::Journal);
        assert_eq!(view.message, "cannot open the journal /x");
        assert_eq!(
            (view.causes.as_slice(), view.hints.as_slice()),
            (&["disk full".to_owned()][..], &["free some space".to_owned()][..])
        );
        assert_eq!(view.lines().len(), 3);
    }

    #[test]
    fn a_mistake_in_the_command_line_is_an_error_like_others() {
        let error = crate::cli::parse(["mycel", "--json", "runs", "--nn"].map(Into::into)).unwrap_err();
        let view = ErrorView::usage(&error.to_string());
        assert_eq!((view.message.as_str(), view.exit), ("unexpected argument '--nn' found", 2));
        assert_eq!(view.hints.last().unwrap(), "usage: mycel runs --no-input");
    }
}
