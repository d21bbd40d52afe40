//! Text as a terminal shows it: cleaned of what could act, measured in columns, wrapped at words.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Columns of a tab when it is turned into spaces.
const TAB_COLUMNS: usize = 4;

/// `text` on one line with nothing in it that a terminal would obey: a line break becomes a space, a tab spaces, and
/// every other control, escape, direction or invisible character its code (`\x1b`, `\u{202e}`).
///
/// Cleaning twice changes nothing.
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => out.push(' '),
            // A carriage return before a line break is how some systems end lines; alone it would overwrite.
            '\r' => out.push_str(if text.contains("\r\n") { "" } else { "\\r" }),
            '\t' => out.extend(std::iter::repeat_n(' ', TAB_COLUMNS)),
            c if acts(c) && (c as u32) < 0x100 => out.push_str(&format!("\\x{:02x}", c as u32)),
            c if acts(c) => out.push_str(&format!("\\u{{{:x}}}", c as u32)),
            c => out.push(c),
        }
    }
    out
}

/// The cleaned lines of `text`, without the empty ones at its end.
pub fn clean_lines(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n");
    let mut lines: Vec<String> = text.split('\n').map(|line| clean(line).trim_end().to_owned()).collect();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// Whether a terminal would do something for this character instead of showing it.
pub(crate) fn acts(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{61c}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}' | '\u{180e}')
}

/// Columns `text` takes on a terminal.
pub fn width(text: &str) -> usize {
    text.width()
}

/// `text` in at most `columns` columns; what was cut away is marked by `ellipsis`.
pub fn shorten(text: &str, columns: usize, ellipsis: &str) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let room = columns.saturating_sub(width(ellipsis));
    let (head, _) = split_at_width(text, room);
    format!("{}{ellipsis}", head.trim_end())
}

/// As [`shorten`], keeping the end: for paths, whose last part says most.
pub fn shorten_front(text: &str, columns: usize, ellipsis: &str) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let room = columns.saturating_sub(width(ellipsis));
    let mut start = text.len();
    let mut used = 0;
    for (at, c) in text.char_indices().rev() {
        used += c.width().unwrap_or(0);
        if used > room {
            break;
        }
        start = at;
    }
    format!("{ellipsis}{}", &text[start..])
}

/// The longest head of at most `columns` columns, and the rest.
pub fn split_at_width(text: &str, columns: usize) -> (&str, &str) {
    let mut used = 0;
    for (at, c) in text.char_indices() {
        used += c.width().unwrap_or(0);
        if used > columns {
            return text.split_at(at);
        }
    }
    (text, "")
}

/// Where lines break: a running state, so that text which arrives in pieces wraps exactly as text that is complete.
#[derive(Debug, Clone)]
pub struct Wrap {
    columns: usize,
    used: usize,
    gap: usize,
    /// Columns that continued lines begin with.
    hang: usize,
}

/// What to do with the next word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// After this many spaces on the same line.
    Here(usize),
    /// On a new line.
    NextLine,
}

impl Wrap {
    /// Lines of `columns`, the first of which has `used` columns taken already.
    pub fn new(columns: usize, used: usize) -> Self {
        Self { columns: columns.max(1), used, gap: 0, hang: 0 }
    }
    /// The same with continued lines moved in by `hang` columns.
    #[must_use]
    pub fn hanging(self, hang: usize) -> Self {
        Self { hang: hang.min(self.columns - 1), ..self }
    }
    /// Spaces read since the last word.
    pub fn pending(&self) -> usize {
        self.gap
    }
    /// White space of this many columns was read.
    pub fn space(&mut self, columns: usize) {
        self.gap += columns;
    }
    /// A hard line break was read.
    pub fn line_break(&mut self) {
        self.used = 0;
        self.gap = 0;
    }
    /// Columns a word of this line may still take.
    pub fn columns(&self) -> usize {
        self.columns - self.hang
    }
    /// Places a word of `columns`.
    pub fn word(&mut self, columns: usize) -> Place {
        let gap = std::mem::take(&mut self.gap);
        if self.used == 0 || self.used + gap + columns <= self.columns {
            // Leading space of a line is kept (indented lists, code) as long as the word still fits.
            let gap = if self.used == 0 && gap + columns > self.columns { 0 } else { gap };
            self.used += gap + columns;
            return Place::Here(gap);
        }
        self.used = self.hang + columns;
        Place::NextLine
    }
}

/// `text` (one line, cleaned) in lines of at most `columns`; words longer than a line are cut.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let mut wrap = Wrap::new(columns, 0);
    let mut lines = vec![String::new()];
    for piece in pieces(text) {
        if piece.starts_with(' ') {
            wrap.space(piece.len());
            continue;
        }
        for part in parts(piece, wrap.columns()) {
            place(&mut lines, wrap.word(width(part)), part);
        }
    }
    lines
}

fn place(lines: &mut Vec<String>, place: Place, word: &str) {
    if place == Place::NextLine {
        lines.push(String::new());
    }
    let line = lines.last_mut().expect("there is always a line");
    if let Place::Here(gap) = place {
        line.extend(std::iter::repeat_n(' ', gap));
    }
    line.push_str(word);
}

/// Runs of spaces and runs of everything else, in order.
pub(crate) fn pieces(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut in_space = None;
    for (at, c) in text.char_indices() {
        let space = c == ' ';
        if in_space.is_some_and(|was| was != space) {
            out.push(&text[start..at]);
            start = at;
        }
        in_space = Some(space);
    }
    if start < text.len() {
        out.push(&text[start..]);
    }
    out
}

/// A word cut into parts of at most `columns`.
pub(crate) fn parts(mut word: &str, columns: usize) -> Vec<&str> {
    let mut out = Vec::new();
    while width(word) > columns {
        let (head, rest) = split_at_width(word, columns);
        // A character wider than the line still has to go somewhere.
        let cut = if head.is_empty() { word.chars().next().map_or(0, char::len_utf8) } else { head.len() };
        out.push(&word[..cut]);
        word = if head.is_empty() { &word[cut..] } else { rest };
    }
    if !word.is_empty() {
        out.push(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_acts_survives_cleaning() {
        let check = |raw: &str, shown: &str| {
            assert_eq!(clean(raw), shown, "{raw:?}");
            assert_eq!(clean(&clean(raw)), shown);
        };
        check("plain caf\u{e9} \u{1f600}", "plain caf\u{e9} \u{1f600}");
        check("\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m");
        check("\x1b]0;title\x07", "\\x1b]0;title\\x07");
        check("a\tb\nc", "a    b c");
        check("a\rb", "a\\rb");
        check("\u{9b}2J", "\\x9b2J");
        check("abc\u{202e}gpj", "abc\\u{202e}gpj");
        check("\u{200b}\u{feff}", "\\u{200b}\\u{feff}");
        check("\0\x7f", "\\x00\\x7f");
    }

    #[test]
    fn random_characters_never_leave_one_that_acts() {
        let mut seed = 0x9e37_79b9_u32;
        for _ in 0..20_000 {
            seed ^= seed << 13;
            seed ^= seed >> 17;
            seed ^= seed << 5;
            let raw: String = char::from_u32(seed % 0x11_0000).into_iter().chain("\x1b[x".chars()).collect();
            assert!(!clean(&raw).chars().any(acts), "{raw:?}");
        }
    }

    #[test]
    fn wrapping_counts_columns_and_not_bytes() {
        let check =
            |text: &str, columns: usize, lines: &[&str]| assert_eq!(wrap(text, columns), lines, "{text:?}");
        check("", 10, &[""]);
        check("one two three", 7, &["one two", "three"]);
        check("one two three", 200, &["one two three"]);
        check("caf\u{e9} caf\u{e9}", 4, &["caf\u{e9}", "caf\u{e9}"]);
        check("\u{4f60}\u{597d}\u{4f60}\u{597d}", 4, &["\u{4f60}\u{597d}", "\u{4f60}\u{597d}"]);
        check("  - item", 20, &["  - item"]);
        check("abcdefghij", 4, &["abcd", "efgh", "ij"]);
        check("x abcdefgh", 4, &["x", "abcd", "efgh"]);
        check("\u{4f60}", 1, &["\u{4f60}"]);
    }

    #[test]
    fn what_is_too_long_is_shortened_at_the_right_end() {
        assert_eq!(shorten("hello world", 6, "\u{2026}"), "hello\u{2026}");
        assert_eq!(shorten("hello", 5, "\u{2026}"), "hello");
        assert_eq!(shorten_front("/a/long/path.txt", 9, "..."), "...th.txt");
        assert_eq!(shorten("\u{4f60}\u{597d}", 3, "~"), "\u{4f60}~");
    }
}
