//! A line before it knows how wide the terminal is.
//!
//! ```text
//! label  body of styled words ....................... tail
//!        body continued
//! ```
//! On a wide screen the label has a column of its own and the tail stands at the right edge; on a narrow one the label
//! leads the text and the tail follows below.

use super::Screen;
use super::text::{self, Place, Wrap};

/// Columns of the label column on a wide screen.
const LABEL_COLUMNS: usize = 7;
/// Columns that continued lines are moved in on a narrow screen.
const NARROW_INDENT: usize = 2;
/// Space behind an item on a wide screen.
const ITEM_GAP: usize = 2;
/// Least space between body and tail.
const TAIL_GAP: usize = 2;

/// How a piece of text is to look. The words must make sense without it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Style {
    #[default]
    Plain,
    Strong,
    Dim,
    Good,
    Bad,
    Warn,
    Accent,
}

/// A piece of cleaned text in one style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    style: Style,
    // Private so that only cleaned text can be here.
    text: String,
}

impl Span {
    pub fn new(style: Style, text: &str) -> Self {
        Self { style, text: text::clean(text) }
    }
    pub fn text(&self) -> &str {
        &self.text
    }
    pub fn style(&self) -> Style {
        self.style
    }
}

/// A piece of the tail with the columns it takes on a wide screen, so that the tails of several lines stand below one
/// another.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Cell {
    span: Span,
    columns: usize,
    right: bool,
}

impl Cell {
    fn padding(&self) -> String {
        " ".repeat(self.columns.saturating_sub(text::width(&self.span.text)))
    }
}

/// A line of a screen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    label: Option<Span>,
    /// A number in front of the body; continued lines start behind it.
    item: Option<Span>,
    body: Vec<Span>,
    tail: Vec<Cell>,
    indent: usize,
    /// Never wrapped: tables and previews that are already cut to size.
    fixed: bool,
}

/// A line of plain text.
pub fn plain(text: &str) -> Line {
    Line::new().text(text)
}

impl Line {
    pub fn new() -> Self {
        Self::default()
    }
    /// A line with a word or mark in the label column.
    pub fn labelled(style: Style, label: &str) -> Self {
        Self { label: Some(Span::new(style, label)), ..Self::default() }
    }
    /// A line with an empty label column.
    pub fn under() -> Self {
        Self::labelled(Style::Plain, "")
    }
    /// The same line with another label.
    #[must_use]
    pub fn relabel(self, style: Style, label: &str) -> Self {
        Self { label: Some(Span::new(style, label)), ..self }
    }
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        self.styled(Style::Plain, text)
    }
    #[must_use]
    pub fn styled(mut self, style: Style, text: &str) -> Self {
        self.body.push(Span::new(style, text));
        self
    }
    #[must_use]
    pub fn tail(mut self, style: Style, text: &str) -> Self {
        self.tail.push(Cell { span: Span::new(style, text), columns: 0, right: false });
        self
    }
    /// A piece of the tail that takes `columns` on a wide screen, its text on the left.
    #[must_use]
    pub fn tail_left(mut self, style: Style, text: &str, columns: usize) -> Self {
        self.tail.push(Cell { span: Span::new(style, text), columns, right: false });
        self
    }
    /// A piece of the tail that takes `columns` on a wide screen, its text on the right.
    #[must_use]
    pub fn tail_right(mut self, style: Style, text: &str, columns: usize) -> Self {
        self.tail.push(Cell { span: Span::new(style, text), columns, right: true });
        self
    }
    /// Puts a number or mark of its own before the body.
    #[must_use]
    pub fn item(mut self, style: Style, item: &str) -> Self {
        self.item = Some(Span::new(style, item));
        self
    }
    /// Columns the body is moved in, first line included.
    #[must_use]
    pub fn indent(mut self, columns: usize) -> Self {
        self.indent += columns;
        self
    }
    /// Keeps this line as it is: it was laid out already.
    #[must_use]
    pub fn fixed(mut self) -> Self {
        self.fixed = true;
        self
    }
    /// The text without styles and layout.
    pub fn to_plain(&self) -> String {
        let label = self.label.iter().chain(&self.item).filter(|span| !span.text.is_empty());
        let tail = self.tail.iter().map(|cell| &cell.span);
        let spans: Vec<&str> = label.chain(&self.body).chain(tail).map(Span::text).collect();
        spans.join(" ")
    }

    /// The physical lines on `screen`, without line ends.
    pub fn render(&self, screen: &Screen) -> Vec<String> {
        if !screen.unicode && !self.to_plain().is_ascii() {
            let ascii = self.in_ascii(screen);
            return ascii.lay_out(screen);
        }
        self.lay_out(screen)
    }

    fn in_ascii(&self, screen: &Screen) -> Self {
        let change = |span: &Span| Span { style: span.style, text: marks(screen, &span.text) };
        Self {
            label: self.label.as_ref().map(change),
            item: self.item.as_ref().map(change),
            body: self.body.iter().map(change).collect(),
            tail: self.tail.iter().map(|cell| Cell { span: change(&cell.span), ..*cell }).collect(),
            ..*self
        }
    }

    fn lay_out(&self, screen: &Screen) -> Vec<String> {
        let columns = screen.measure();
        if self.fixed || (screen.unwrapped && self.label.is_none() && self.tail.is_empty()) {
            return vec![self.fixed_line(screen)];
        }
        let (head, first, hang) = self.head(screen);
        let lead = hanging(self.leading_space(), columns.saturating_sub(hang));
        let mut canvas = Canvas::new(*screen, columns, head, first, hang, lead);
        self.body.iter().for_each(|span| canvas.add(span));
        self.add_tail(&mut canvas);
        canvas.finish()
    }

    fn leading_space(&self) -> usize {
        self.body.first().map_or(0, |span| span.text.len() - span.text.trim_start_matches(' ').len())
    }

    fn fixed_line(&self, screen: &Screen) -> String {
        let (head, _, _) = self.head(screen);
        let body: String = self.body.iter().map(|span| screen.paint(span.style, &span.text)).collect();
        format!("{head}{body}").trim_end().to_owned()
    }

    /// Everything before the body: painted, its columns, and the indent of continued lines.
    fn head(&self, screen: &Screen) -> (String, usize, usize) {
        let (mut head, mut first, mut hang) = self.label_head(screen);
        if let Some(item) = &self.item {
            let gap = if screen.is_narrow() { 1 } else { ITEM_GAP };
            let columns = text::width(&item.text) + gap;
            head.push_str(&screen.paint(item.style, &item.text));
            head.push_str(&" ".repeat(gap));
            (first, hang) = (first + columns, hang + columns);
        }
        (head, first, hang)
    }

    /// The painted label with its padding, its columns, and the indent of continued lines.
    fn label_head(&self, screen: &Screen) -> (String, usize, usize) {
        let Some(label) = &self.label else {
            return (" ".repeat(self.indent), self.indent, self.indent);
        };
        let shown = screen.paint(label.style, &label.text);
        let used = text::width(&label.text);
        if !screen.is_narrow() {
            let columns = LABEL_COLUMNS.max(used + 1);
            let head = format!("{shown}{}", " ".repeat(columns - used + self.indent));
            return (head, columns + self.indent, LABEL_COLUMNS + self.indent);
        }
        let gap = if used == 0 { NARROW_INDENT } else { 1 };
        let hang = NARROW_INDENT + self.indent;
        // A mark and an empty label share the narrow column, so that texts below a mark line up.
        let columns = if used + gap <= NARROW_INDENT { hang } else { used + gap + self.indent };
        (format!("{shown}{}", " ".repeat(columns - used)), columns, hang)
    }

    fn add_tail(&self, canvas: &mut Canvas) {
        let narrow = canvas.screen.is_narrow();
        let padding = |cell: &Cell| if narrow { String::new() } else { cell.padding() };
        let columns: usize =
            self.tail.iter().map(|cell| text::width(&cell.span.text) + padding(cell).len()).sum();
        if columns == 0 {
            return;
        }
        if canvas.used + TAIL_GAP + columns > canvas.columns {
            canvas.new_line();
            return self.tail.iter().for_each(|cell| canvas.add(&cell.span));
        }
        let gap = canvas.columns - canvas.used - columns;
        canvas.raw(&" ".repeat(gap), gap);
        for cell in &self.tail {
            let pad = padding(cell);
            let painted = canvas.screen.paint(cell.span.style, &cell.span.text);
            let shown = if cell.right { format!("{pad}{painted}") } else { format!("{painted}{pad}") };
            canvas.raw(&shown, pad.len() + text::width(&cell.span.text));
        }
    }
}

/// How far continued lines of a text that begins with so many spaces are moved in: as far as the text itself, unless
/// that leaves too little room.
pub(super) fn hanging(leading: usize, room: usize) -> usize {
    if leading * 3 <= room { leading } else { 0 }
}

/// Our own marks inside a text, in ASCII where the locale has no more.
fn marks(screen: &Screen, text: &str) -> String {
    if screen.unicode || text.is_ascii() {
        return text.to_owned();
    }
    [
        "\u{25cf}", "\u{25cb}", "\u{2717}", "\u{2713}", "\u{b7}", "\u{2026}", "\u{2500}", "\u{21a9}",
        "\u{2192}", "\u{a0}",
    ]
    .iter()
    .fold(text.to_owned(), |text, mark| text.replace(mark, screen.mark(mark)))
}

/// Lines being filled.
struct Canvas {
    screen: Screen,
    columns: usize,
    hang: usize,
    lines: Vec<String>,
    /// Columns taken on the last line.
    used: usize,
    wrap: Wrap,
}

impl Canvas {
    /// The first line starts behind `head` (of `first` columns), the others at `hang` and `lead`, the space that
    /// the text itself begins with.
    fn new(screen: Screen, columns: usize, head: String, first: usize, hang: usize, lead: usize) -> Self {
        let room = columns.saturating_sub(hang).max(1);
        let wrap = Wrap::new(room, first.saturating_sub(hang)).hanging(lead);
        Self { screen, columns, hang: hang + lead, lines: vec![head], used: first, wrap }
    }
    fn raw(&mut self, text: &str, columns: usize) {
        self.lines.last_mut().expect("there is always a line").push_str(text);
        self.used += columns;
    }
    fn new_line(&mut self) {
        self.lines.push(" ".repeat(self.hang));
        self.used = self.hang;
        self.wrap.line_break();
    }
    fn add(&mut self, span: &Span) {
        for piece in text::pieces(&span.text) {
            if piece.starts_with(' ') {
                self.wrap.space(piece.len());
                continue;
            }
            for part in text::parts(piece, self.wrap.columns()) {
                self.word(span.style, part);
            }
        }
    }
    fn word(&mut self, style: Style, word: &str) {
        let columns = text::width(word);
        match self.wrap.word(columns) {
            Place::Here(gap) => self.raw(&" ".repeat(gap), gap),
            Place::NextLine => {
                self.lines.push(" ".repeat(self.hang));
                self.used = self.hang;
            }
        }
        let painted = self.screen.paint(style, word);
        self.raw(&painted, columns);
    }
    fn finish(self) -> Vec<String> {
        self.lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &Line, width: usize, expect: &[&str]) {
        assert_eq!(line.render(&Screen::plain(width)), expect, "width {width}");
    }

    #[test]
    fn label_body_and_tail_find_their_places() {
        let line = Line::labelled(Style::Strong, "plan").text("measure the folder").tail(Style::Dim, "low");
        check(&line, 80, &[&format!("plan   measure the folder{}low", " ".repeat(52))]);
        check(&line, 20, &["plan measure the", "  folder         low"]);
        check(
            &Line::labelled(Style::Good, "*").text("a").tail(Style::Dim, "ok"),
            20,
            &["* a               ok"],
        );
        check(&Line::under().text("below"), 40, &["  below"]);
        check(&plain("one two"), 20, &["one two"]);
    }

    #[test]
    fn styles_change_no_column() {
        let line = Line::labelled(Style::Bad, "x")
            .styled(Style::Strong, "long words ")
            .text("that go on and on and on");
        let plain = line.render(&Screen::plain(24));
        let coloured = line.render(&Screen { colour: true, ..Screen::plain(24) });
        let stripped: Vec<String> = coloured.iter().map(|line| strip(line)).collect();
        assert_eq!(stripped, plain);
        assert_ne!(coloured, plain);
    }

    fn strip(line: &str) -> String {
        let mut out = String::new();
        let mut escaped = false;
        for c in line.chars() {
            match c {
                '\x1b' => escaped = true,
                'm' if escaped => escaped = false,
                c if !escaped => out.push(c),
                _ => {}
            }
        }
        out
    }

    #[test]
    fn foreign_text_cannot_act() {
        let line = Line::under().text("evil\x1b[2J\r\nname");
        assert!(line.render(&Screen::plain(80)).iter().all(|line| !line.chars().any(char::is_control)));
    }
}
