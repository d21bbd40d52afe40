//! From the text a model writes to messages and calls, piece by piece.
//!
//! The grammar holds the model to the form, so this only has to find its way: text until the marker, the head that names
//! the tool, its arguments until their brackets are closed. Nothing is shown that may still turn out to be a marker.

use super::tools::{Form, Marker};
use crate::engine::Token;

/// What a piece brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    Text(String),
    /// A call of this tool begins.
    Call {
        index: usize,
        name: String,
    },
    /// More of the arguments of that call.
    Arguments {
        index: usize,
        text: String,
    },
}

/// Follows one answer.
#[derive(Debug)]
pub struct Parser {
    form: Form,
    marker: Marker,
    /// Name and head of each tool that may be called.
    heads: Vec<(String, String)>,
    /// What is no call is one JSON value, and nothing stands beside it.
    bound: bool,
    at: At,
    held: String,
    calls: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    /// Nothing came yet that decides between text and call.
    Start,
    Text,
    /// In the value that the answer is bound to: nothing in it is a call, whatever its strings say.
    Value,
    /// Behind a marker, or behind a call: the next bracket opens a call.
    Between,
    Arguments(Brackets),
}

/// How deep inside of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Brackets {
    depth: u32,
    in_string: bool,
    escaped: bool,
}

impl Brackets {
    /// Takes a letter; true when it closed the last bracket.
    fn take(&mut self, letter: char) -> bool {
        if self.in_string {
            match letter {
                _ if self.escaped => self.escaped = false,
                '\\' => self.escaped = true,
                '"' => self.in_string = false,
                _ => {}
            }
            return false;
        }
        match letter {
            '"' => self.in_string = true,
            '{' | '[' => self.depth += 1,
            '}' | ']' => {
                self.depth = self.depth.saturating_sub(1);
                return self.depth == 0;
            }
            _ => {}
        }
        false
    }
}

impl Parser {
    pub fn new<'a>(form: Form, marker: Marker, names: impl IntoIterator<Item = &'a str>) -> Self {
        let heads = names.into_iter().map(|name| (name.to_owned(), form.head(name))).collect();
        Self { form, marker, heads, bound: false, at: At::Start, held: String::new(), calls: 0 }
    }

    /// The same for an answer that is either calls or one JSON value.
    #[must_use]
    pub fn bound(mut self, bound: bool) -> Self {
        self.bound = bound;
        self
    }

    /// Whether there was a call.
    pub fn has_calls(&self) -> bool {
        self.calls > 0
    }

    /// Takes the next piece of the answer and its token.
    pub fn feed(&mut self, text: &str, token: Token) -> Vec<Event> {
        let mut events = Vec::new();
        if self.marker == Marker::Control(token) && matches!(self.at, At::Start | At::Text) {
            self.flush_text(&mut events);
            self.at = At::Between;
            // A control token has no letters, unless the engine shows them.
            self.held.push_str(text.strip_prefix(self.form.marker().unwrap_or_default()).unwrap_or(text));
        } else {
            self.held.push_str(text);
        }
        while self.step(&mut events) {}
        events
    }

    /// The answer is over: what was held back is text.
    pub fn finish(&mut self) -> Vec<Event> {
        let mut events = Vec::new();
        if matches!(self.at, At::Start | At::Text | At::Value) {
            self.flush_text(&mut events);
        }
        events
    }

    /// Goes on with what is held; false when more is needed.
    fn step(&mut self, events: &mut Vec<Event>) -> bool {
        match self.at {
            At::Start if self.bound => self.decide_bound(),
            At::Start => self.decide(),
            At::Text => self.text(events),
            At::Value => self.value(events),
            At::Between => self.head(events),
            At::Arguments(brackets) => self.arguments(brackets, events),
        }
    }

    fn decide(&mut self) -> bool {
        if self.form.marker().is_some() {
            self.at = At::Text;
            return true;
        }
        match self.held.trim_start().chars().next() {
            None => return false,
            Some('{') => self.at = At::Between,
            Some(_) => self.at = At::Text,
        }
        true
    }

    /// A call begins with its marker, or with the head of a tool where there is none; the value with anything else.
    fn decide_bound(&mut self) -> bool {
        let held = self.held.trim_start();
        if held.is_empty() {
            return false;
        }
        let marker = self.form.marker().filter(|_| self.marker == Marker::Letters);
        let (begins, may_begin) = match (marker, self.form.marker()) {
            (Some(marker), _) => (held.starts_with(marker), marker.starts_with(held)),
            // Its token has been seen, if there is one.
            (None, Some(_)) => (false, false),
            (None, None) => {
                let heads = || self.heads.iter().map(|(_, head)| head.as_str());
                (heads().any(|head| held.starts_with(head)), heads().any(|head| head.starts_with(held)))
            }
        };
        self.at = match (begins, may_begin) {
            (true, _) if marker.is_some() => At::Text,
            (true, _) => At::Between,
            (false, true) => return false,
            (false, false) => At::Value,
        };
        true
    }

    fn value(&mut self, events: &mut Vec<Event>) -> bool {
        // White space at the end may be the last of it.
        let sure = self.held.trim_end().len();
        if sure > 0 {
            let rest = self.held.split_off(sure);
            events.push(Event::Text(std::mem::replace(&mut self.held, rest)));
        }
        false
    }

    fn text(&mut self, events: &mut Vec<Event>) -> bool {
        let marker = match self.marker {
            Marker::Letters => self.form.marker(),
            Marker::Control(_) => None,
        };
        if let Some(marker) = marker
            && let Some(place) = self.held.find(marker)
        {
            let behind = self.held.split_off(place + marker.len());
            self.held.truncate(place);
            self.flush_text(events);
            self.held = behind;
            self.at = At::Between;
            return true;
        }
        // What may begin a marker waits, and so does white space, which is no text in front of a call.
        let kept = marker.map_or(0, |marker| begins_at_end(&self.held, marker));
        let sure = self.held[..self.held.len() - kept].trim_end().len();
        if sure > 0 {
            let rest = self.held.split_off(sure);
            events.push(Event::Text(std::mem::replace(&mut self.held, rest)));
        }
        false
    }

    fn flush_text(&mut self, events: &mut Vec<Event>) {
        let text = std::mem::take(&mut self.held);
        if !text.trim().is_empty() {
            events.push(Event::Text(text.trim_end().to_owned()));
        }
    }

    fn head(&mut self, events: &mut Vec<Event>) -> bool {
        let Some(open) = self.held.find('{') else { return false };
        let head = &self.held[open..];
        let Some((name, text)) = self.heads.iter().find(|(_, text)| head.starts_with(text.as_str())) else {
            return false;
        };
        events.push(Event::Call { index: self.calls, name: name.clone() });
        let behind = open + text.len();
        self.held.drain(..behind);
        self.calls += 1;
        self.at = At::Arguments(Brackets::default());
        true
    }

    fn arguments(&mut self, mut brackets: Brackets, events: &mut Vec<Event>) -> bool {
        let held = std::mem::take(&mut self.held);
        let closed = held.char_indices().find(|(_, letter)| brackets.take(*letter));
        let (text, rest) = match closed {
            Some((place, letter)) => held.split_at(place + letter.len_utf8()),
            None => held.split_at(held.len()),
        };
        if !text.is_empty() {
            events.push(Event::Arguments { index: self.calls - 1, text: text.to_owned() });
        }
        self.at = if closed.is_some() { At::Between } else { At::Arguments(brackets) };
        self.held = rest.to_owned();
        closed.is_some()
    }
}

/// Bytes at the end of `text` that are the beginning of `word`.
fn begins_at_end(text: &str, word: &str) -> usize {
    let most = word.len().min(text.len());
    (1..=most)
        .rev()
        .find(|n| text.is_char_boundary(text.len() - n) && word.starts_with(&text[text.len() - n..]))
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One line for each event; every way to cut the text into pieces must give the same.
    fn read(form: Form, marker: Marker, bound: bool, pieces: &[(&str, Token)]) -> String {
        let mut parser = Parser::new(form, marker, ["get", "get_all"]).bound(bound);
        let mut lines: Vec<String> = Vec::new();
        let mut events: Vec<Event> = Vec::new();
        for (piece, token) in pieces {
            events.extend(parser.feed(piece, *token));
        }
        events.extend(parser.finish());
        for event in events {
            let (kind, more) = match event {
                Event::Text(text) => ("text:".to_owned(), text),
                Event::Call { index, name } => (format!("call {index} {name}:"), String::new()),
                Event::Arguments { index: _, text } => (String::new(), text),
            };
            match lines.last_mut() {
                Some(last) if kind.is_empty() || (kind == "text:" && last.starts_with("text:")) => {
                    last.push_str(&more);
                }
                _ => lines.push(kind + &more),
            }
        }
        lines.join("|")
    }

    fn check(form: Form, text: &str, expect: &str) {
        check_as(form, false, text, expect);
    }

    fn check_as(form: Form, bound: bool, text: &str, expect: &str) {
        for size in 1..=text.len() {
            let letters: Vec<char> = text.chars().collect();
            let pieces: Vec<String> = letters.chunks(size).map(|piece| piece.iter().collect()).collect();
            let pieces: Vec<(&str, Token)> = pieces.iter().map(|piece| (piece.as_str(), 0)).collect();
            assert_eq!(read(form, Marker::Letters, bound, &pieces), expect, "in pieces of {size}");
        }
    }

    #[test]
    fn text_and_calls_are_told_apart_however_they_come() {
        use Form::{Hermes, Llama, Mistral};
        check(Hermes, "Hello,\n\nworld < 3.", "text:Hello,\n\nworld < 3.");
        check(Hermes, "", "");
        check(
            Hermes,
            "<tool_call>\n{\"name\": \"get\", \"arguments\": {\"a\": \"}\\\"{é\"}}\n</tool_call>",
            "call 0 get:{\"a\": \"}\\\"{é\"}",
        );
        check(
            Hermes,
            "I look.\n<tool_call>\n{\"name\": \"get_all\", \"arguments\": {}}\n</tool_call>\n<tool_call>\n\
             {\"name\": \"get\", \"arguments\": {\"b\": [{}]}}\n</tool_call>",
            "text:I look.|call 0 get_all:{}|call 1 get:{\"b\": [{}]}",
        );
        check(Hermes, "a <tool", "text:a <tool");
        check(Hermes, "<tool_call>\n{\"name\": \"get\", \"arguments\": {\"a\": 1", "call 0 get:{\"a\": 1");
        check(Llama, "{\"name\": \"get\", \"parameters\": {\"a\": 1}}", "call 0 get:{\"a\": 1}");
        check(Llama, "No { here", "text:No { here");
        check(
            Mistral,
            "[TOOL_CALLS] [{\"name\": \"get\", \"arguments\": {}}, {\"name\": \"get_all\", \"arguments\": {\"a\": 2}}]",
            "call 0 get:{}|call 1 get_all:{\"a\": 2}",
        );
    }

    #[test]
    fn calls_and_a_value_are_told_apart_whatever_the_strings_of_the_value_say() {
        use Form::{Hermes, Llama, Mistral};
        let check = |form: Form, text: &str, expect: &str| check_as(form, true, text, expect);
        let marked = "{\"a\": \"<tool_call>\\n{}\"}";
        check(Hermes, marked, &format!("text:{marked}"));
        check(Hermes, " [1, 2]\n", "text: [1, 2]");
        check(Hermes, "<tool_call>\n{\"name\": \"get\", \"arguments\": {}}\n</tool_call>", "call 0 get:{}");
        check(Hermes, "<tool", "text:<tool");
        check(Llama, "{\"name\": \"get\", \"parameters\": {\"a\": 1}}", "call 0 get:{\"a\": 1}");
        check(Llama, "{\"name\": \"gem\"}", "text:{\"name\": \"gem\"}");
        check(Llama, "{\"n\": {\"name\": 1}}", "text:{\"n\": {\"name\": 1}}");
        check(Llama, "true", "text:true");
        let named = "{\"a\": \"[TOOL_CALLS] [{}]\"}";
        check(Mistral, named, &format!("text:{named}"));
        check(Mistral, "[TOOL_CALLS] [{\"name\": \"get\", \"arguments\": {}}]", "call 0 get:{}");
        check(Mistral, "[[], 1]", "text:[[], 1]");
        let pieces = [("", 9), (" [{\"name\": \"get\", \"arguments\": {}}]", 2)];
        assert_eq!(read(Mistral, Marker::Control(9), true, &pieces), "call 0 get:{}");
        let pieces = [("[TO", 1), ("OL_CALLS]", 2)];
        assert_eq!(read(Mistral, Marker::Control(9), true, &pieces), "text:[TOOL_CALLS]");
    }

    #[test]
    fn a_marker_may_be_a_control_token() {
        let call = " [{\"name\": \"get\", \"arguments\": {}}]";
        for letters in ["", "[TOOL_CALLS]"] {
            let pieces = [("So: ", 1), (letters, 9), (call, 2)];
            assert_eq!(read(Form::Mistral, Marker::Control(9), false, &pieces), "text:So:|call 0 get:{}");
        }
        let pieces = [("[TOOL_CALLS]", 1), (call, 2)];
        assert_eq!(
            read(Form::Mistral, Marker::Control(9), false, &pieces),
            format!("text:[TOOL_CALLS]{call}"),
            "the letters alone are text"
        );
    }
}
