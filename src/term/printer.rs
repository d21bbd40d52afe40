//! The one place that writes: data to stdout, talk to stderr, one JSON value a line where that was asked for.
//!
//! A write that fails is remembered and not reported at each line: a closed pipe (`mycel runs | head -1`) is no error of ours.

use super::text::{self, Place, Wrap};
use super::{ColourWish, Line, Screen, Span, Style, Surroundings};
use std::io::{self, Write};

/// How much is said besides data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Talk {
    /// Errors and questions only.
    Quiet,
    #[default]
    Normal,
    /// Also what usually is of no interest.
    Verbose,
}

/// What is known of both outputs.
#[derive(Debug, Clone, Default)]
pub struct Terminals {
    pub data: Surroundings,
    pub talk: Surroundings,
}

impl Terminals {
    /// Those of this process.
    pub fn of_process() -> Self {
        Self { data: Surroundings::of(io::stdout()), talk: Surroundings::of(io::stderr()) }
    }
}

/// Writes for one command.
pub struct Printer {
    data: Box<dyn Write + Send>,
    talk: Box<dyn Write + Send>,
    data_screen: Screen,
    talk_screen: Screen,
    data_is_terminal: bool,
    talk_is_terminal: bool,
    amount: Talk,
    json: bool,
    progress_shown: bool,
    failure: Option<io::Error>,
}

impl std::fmt::Debug for Printer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Printer")
            .field("data_screen", &self.data_screen)
            .field("json", &self.json)
            .finish_non_exhaustive()
    }
}

impl Printer {
    /// A printer on this process's outputs.
    pub fn of_process(wish: ColourWish, width: Option<usize>, amount: Talk, json: bool) -> Self {
        let terminals = Terminals::of_process();
        Self::new(Box::new(io::stdout()), Box::new(io::stderr()), &terminals, wish, width)
            .talking(amount)
            .json(json)
    }
    /// A printer on any two writers.
    pub fn new(
        data: Box<dyn Write + Send>,
        talk: Box<dyn Write + Send>,
        terminals: &Terminals,
        wish: ColourWish,
        width: Option<usize>,
    ) -> Self {
        Self {
            data,
            talk,
            data_screen: Screen::decide(wish, width, &terminals.data),
            talk_screen: Screen::decide(wish, width, &terminals.talk),
            data_is_terminal: terminals.data.is_terminal,
            talk_is_terminal: terminals.talk.is_terminal,
            amount: Talk::Normal,
            json: false,
            progress_shown: false,
            failure: None,
        }
    }
    #[must_use]
    pub fn talking(mut self, amount: Talk) -> Self {
        self.amount = amount;
        self
    }
    #[must_use]
    pub fn json(mut self, json: bool) -> Self {
        self.json = json;
        self
    }

    /// Whether data is JSON lines.
    pub fn is_json(&self) -> bool {
        self.json
    }
    pub fn amount(&self) -> Talk {
        self.amount
    }
    /// The screen that data is laid out for.
    pub fn screen(&self) -> &Screen {
        &self.data_screen
    }
    pub fn talk_screen(&self) -> &Screen {
        &self.talk_screen
    }
    /// Whether text may be shown while it comes: both outputs are the same person's terminal.
    pub fn may_stream(&self) -> bool {
        self.data_is_terminal && self.talk_is_terminal && !self.json
    }

    /// Lines of data. With `--json` use [`Printer::value`]; then this does nothing, so that stdout stays JSON.
    pub fn data(&mut self, lines: &[Line]) {
        if self.json {
            return;
        }
        self.clear_progress();
        let text = render(lines, &self.data_screen);
        let result = self.data.write_all(text.as_bytes()).and_then(|()| self.data.flush());
        self.keep(result);
    }
    /// Bytes as they are, for data that is a format of its own (completions, man page, exports).
    pub fn raw(&mut self, bytes: &[u8]) {
        self.clear_progress();
        let result = self.data.write_all(bytes).and_then(|()| self.data.flush());
        self.keep(result);
    }
    /// One JSON value on a line of its own.
    pub fn value(&mut self, value: &serde_json::Value) {
        self.clear_progress();
        let text = json_line(value);
        let result = self.data.write_all(text.as_bytes()).and_then(|()| self.data.flush());
        self.keep(result);
    }
    /// Lines beside the data: the course of a run, remarks.
    pub fn talk(&mut self, lines: &[Line]) {
        if self.amount > Talk::Quiet {
            self.say(lines);
        }
    }
    /// Lines that are shown even when quiet: errors, questions.
    pub fn say(&mut self, lines: &[Line]) {
        self.clear_progress();
        let text = render(lines, &self.talk_screen);
        let result = self.talk.write_all(text.as_bytes()).and_then(|()| self.talk.flush());
        self.keep(result);
    }
    /// Shows what is going on, on a terminal only, until the next line is written. Elsewhere it is a line of its own
    /// if everything is wanted, and nothing otherwise.
    pub fn progress(&mut self, doing: &str) {
        if self.amount == Talk::Quiet {
            return;
        }
        if !self.talk_is_terminal {
            if self.amount == Talk::Verbose {
                self.say(&[Line::under().styled(Style::Dim, doing)]);
            }
            return;
        }
        // One column stays free: some terminals wrap as soon as the last one is filled.
        let columns = self.talk_screen.width.saturating_sub(1);
        let shown = text::shorten(&text::clean(doing), columns, self.talk_screen.ellipsis());
        let shown = self.talk_screen.paint(Style::Dim, &shown);
        let result = write!(self.talk, "\r\x1b[2K{shown}").and_then(|()| self.talk.flush());
        self.progress_shown = true;
        self.keep(result);
    }
    /// Whether [`Printer::progress`] is a line that the next one replaces.
    pub fn shows_progress(&self) -> bool {
        self.talk_is_terminal && self.amount > Talk::Quiet
    }
    /// Writes the beginning of a line that a person completes by typing.
    pub fn prompt(&mut self, label: &str) {
        self.clear_progress();
        let shown = self.talk_screen.paint(Style::Accent, &text::clean(label));
        let result = self.talk.write_all(shown.as_bytes()).and_then(|()| self.talk.flush());
        self.keep(result);
    }
    /// Takes the progress line away.
    pub fn clear_progress(&mut self) {
        if std::mem::take(&mut self.progress_shown) {
            let result = self.talk.write_all(b"\r\x1b[2K").and_then(|()| self.talk.flush());
            self.keep(result);
        }
    }
    /// The first write that failed, if it was not just a reader that went away.
    pub fn failure(&self) -> Option<&io::Error> {
        self.failure.as_ref().filter(|error| error.kind() != io::ErrorKind::BrokenPipe)
    }
    /// Whether nobody reads the data any more.
    pub fn is_closed(&self) -> bool {
        self.failure.as_ref().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
    }

    fn keep(&mut self, result: io::Result<()>) {
        if let (Err(error), None) = (result, &self.failure) {
            self.failure = Some(error);
        }
    }
}

fn render(lines: &[Line], screen: &Screen) -> String {
    let mut text = String::new();
    for line in lines.iter().flat_map(|line| line.render(screen)) {
        text.push_str(&line);
        text.push('\n');
    }
    text
}

/// JSON in one line that holds no character a terminal would obey: what JSON leaves as it is (delete, C1, direction
/// marks) is escaped too.
pub(crate) fn json_line(value: &serde_json::Value) -> String {
    let mut out = String::new();
    for c in value.to_string().chars() {
        if text::acts(c) {
            let mut units = [0; 2];
            c.encode_utf16(&mut units).iter().for_each(|unit| out.push_str(&format!("\\u{unit:04x}")));
        } else {
            out.push(c);
        }
    }
    out.push('\n');
    out
}

/// Text that is shown while it comes, wrapped exactly as [`Line`] wraps it when it is complete.
#[derive(Debug)]
pub struct Stream {
    wrap: Wrap,
    word: String,
    style: Style,
    /// Whether anything was written on the present line.
    started: bool,
    /// Empty lines that are shown only if more text follows.
    blank: usize,
    hang: usize,
    room: usize,
    /// Columns the present line of the text begins with.
    lead: usize,
}

impl Stream {
    /// A stream of running text with `indent` columns before each line.
    pub fn new(screen: &Screen, style: Style, indent: usize) -> Self {
        let room = screen.measure().saturating_sub(indent).max(1);
        Self {
            wrap: Wrap::new(room, 0),
            word: String::new(),
            style,
            started: false,
            blank: 0,
            hang: indent,
            room,
            lead: 0,
        }
    }
    /// What to write for the next piece of text.
    pub fn feed(&mut self, screen: &Screen, piece: &str) -> String {
        let mut out = String::new();
        for c in piece.chars() {
            match c {
                '\r' => {}
                '\n' => {
                    self.flush_word(screen, &mut out);
                    self.blank += 1;
                    self.wrap.line_break();
                }
                ' ' | '\t' => {
                    self.flush_word(screen, &mut out);
                    self.wrap.space(if c == ' ' { 1 } else { 4 });
                }
                c => self.word.push(c),
            }
        }
        out
    }
    /// What to write at the end; the cursor then stands at the start of a line.
    pub fn finish(mut self, screen: &Screen) -> String {
        let mut out = String::new();
        self.flush_word(screen, &mut out);
        if self.started {
            out.push('\n');
        }
        out
    }
    fn flush_word(&mut self, screen: &Screen, out: &mut String) {
        let word = std::mem::take(&mut self.word);
        if word.is_empty() {
            return;
        }
        let breaks = std::mem::take(&mut self.blank);
        if self.started {
            out.extend(std::iter::repeat_n('\n', breaks));
        }
        let fresh = !self.started || breaks > 0;
        if fresh {
            out.extend(std::iter::repeat_n(' ', self.hang));
            self.lead = super::line::hanging(self.wrap.pending(), self.room);
            let gap = self.wrap.pending();
            self.wrap = Wrap::new(self.room, 0).hanging(self.lead);
            self.wrap.space(gap);
        }
        self.started = true;
        let span = Span::new(self.style, &word);
        for part in text::parts(span.text(), self.wrap.columns()) {
            match self.wrap.word(text::width(part)) {
                Place::Here(gap) => out.extend(std::iter::repeat_n(' ', gap)),
                Place::NextLine => {
                    out.push('\n');
                    out.extend(std::iter::repeat_n(' ', self.hang + self.lead));
                }
            }
            out.push_str(&screen.paint(self.style, part));
        }
    }
}

impl Printer {
    /// Writes a piece that [`Stream`] laid out for the data screen.
    pub fn streamed(&mut self, text: &str) {
        if text.is_empty() || self.json {
            return;
        }
        self.raw(text.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Sink(Arc<Mutex<Vec<u8>>>);
    impl Write for Sink {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    impl Sink {
        fn text(&self) -> String {
            String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
        }
    }

    fn printer(talk_is_terminal: bool) -> (Printer, Sink, Sink) {
        let (data, talk) = (Sink::default(), Sink::default());
        let talk_around = Surroundings { is_terminal: talk_is_terminal, ..Surroundings::default() };
        let terminals = Terminals { data: Surroundings::default(), talk: talk_around };
        let printer = Printer::new(
            Box::new(data.clone()),
            Box::new(talk.clone()),
            &terminals,
            ColourWish::Never,
            Some(40),
        );
        (printer, data, talk)
    }

    #[test]
    fn data_and_talk_do_not_mix() {
        let (mut printer, data, talk) = printer(false);
        printer.data(&[super::super::plain("answer")]);
        printer.talk(&[super::super::plain("remark")]);
        printer.progress("working");
        assert_eq!((data.text().as_str(), talk.text().as_str()), ("answer\n", "remark\n"));
    }

    #[test]
    fn progress_is_gone_before_the_next_line() {
        let (mut printer, _, talk) = printer(true);
        printer.progress("copying \x1b[5m");
        printer.say(&[super::super::plain("done")]);
        assert_eq!(talk.text(), "\r\x1b[2Kcopying \\x1b[5m\r\x1b[2Kdone\n");
    }

    #[test]
    fn quiet_keeps_what_must_be_said() {
        let (printer, _, talk) = printer(false);
        let mut printer = printer.talking(Talk::Quiet);
        printer.talk(&[super::super::plain("remark")]);
        printer.say(&[super::super::plain("error")]);
        assert_eq!(talk.text(), "error\n");
    }

    #[test]
    fn json_cannot_act_and_parses_back() {
        let value = json!({"text": "a\u{9b}2J\u{202e}\u{7f}\u{e0001}\x1b"});
        let line = json_line(&value);
        assert!(!line.trim_end().chars().any(text::acts));
        assert_eq!(serde_json::from_str::<serde_json::Value>(&line).unwrap(), value);
    }

    #[test]
    fn a_stream_looks_as_the_whole_text_does() {
        let whole = "The largest files are these:\n\n  - one.bin with many words after it that wrap\n  - two\x1b[2J\n\n\nEnd. \
                     averyveryverylongwordthatdoesnotfitintotheline ok\n";
        for width in [20, 40, 80] {
            let screen = Screen::plain(width);
            let expect: String = text::clean_lines(whole)
                .iter()
                .flat_map(|line| super::super::plain(line).render(&screen))
                .map(|line| line + "\n")
                .collect();
            for size in [1, 3, 7, 1000] {
                let mut stream = Stream::new(&screen, Style::Plain, 0);
                let chars: Vec<char> = whole.chars().collect();
                let mut shown = String::new();
                for piece in chars.chunks(size) {
                    shown.push_str(&stream.feed(&screen, &piece.iter().collect::<String>()));
                }
                shown.push_str(&stream.finish(&screen));
                assert_eq!(shown, expect, "width {width}, pieces of {size}");
            }
        }
    }
}
