//! What is known about the terminal before anything is written: how wide, which colours, which characters.

use super::line::Style;
use anstyle::{AnsiColor, Color};

/// Columns when nobody says: what terminals have had since punched cards.
const WIDTH_DEFAULT: usize = 80;
/// Narrower than this a word and its mark no longer fit; wider values than the maximum are typing errors.
const WIDTH_MIN: usize = 20;
const WIDTH_MAX: usize = 1000;
/// Text is not spread wider than this: longer lines are hard to read.
const MEASURE_MAX: usize = 100;
/// Below this the layout drops its left column.
const NARROW: usize = 60;

/// Whether to colour, as the person said it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ColourWish {
    #[default]
    Auto,
    Always,
    Never,
}

/// What the environment says about one output; a plain value, so that the decision can be tested.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    pub is_terminal: bool,
    /// Columns the terminal itself reports.
    pub terminal_columns: Option<u16>,
    /// `COLUMNS`.
    pub columns: Option<String>,
    /// `NO_COLOR`, `CLICOLOR`, `CLICOLOR_FORCE`, `TERM`.
    pub no_color: Option<String>,
    pub clicolor: Option<String>,
    pub clicolor_force: Option<String>,
    pub term: Option<String>,
    /// The first of `LC_ALL`, `LC_CTYPE`, `LANG` that is set and not empty.
    pub locale: Option<String>,
}

impl Surroundings {
    /// Those of this process for the output `fd`.
    pub fn of(fd: impl rustix::fd::AsFd) -> Self {
        let variable = |name: &str| std::env::var_os(name).map(|value| value.to_string_lossy().into_owned());
        let filled = |name: &str| variable(name).filter(|value| !value.is_empty());
        Self {
            is_terminal: rustix::termios::isatty(&fd),
            terminal_columns: rustix::termios::tcgetwinsize(&fd).ok().map(|size| size.ws_col),
            columns: variable("COLUMNS"),
            no_color: variable("NO_COLOR"),
            clicolor: variable("CLICOLOR"),
            clicolor_force: variable("CLICOLOR_FORCE"),
            term: variable("TERM"),
            locale: filled("LC_ALL").or_else(|| filled("LC_CTYPE")).or_else(|| filled("LANG")),
        }
    }
}

/// How text is to look: everything a view needs to know about its output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Screen {
    /// Columns, at least 20.
    pub width: usize,
    pub colour: bool,
    /// Whether more than ASCII may be shown in our own marks. Texts of others are shown as they are.
    pub unicode: bool,
    /// Whether running text is left as it is because a program reads it and nobody named a width.
    pub unwrapped: bool,
}

impl Screen {
    /// Decides from what the person said and what the surroundings say. A flag wins over the terminal's own size, that
    /// over `COLUMNS`, that over 80.
    pub fn decide(wish: ColourWish, width: Option<usize>, around: &Surroundings) -> Self {
        let reported = around.terminal_columns.filter(|columns| *columns > 0 && around.is_terminal);
        let named = around.columns.as_deref().and_then(|text| text.trim().parse().ok()).filter(|n| *n > 0);
        let columns = width.or(reported.map(usize::from)).or(named);
        Self {
            width: columns.unwrap_or(WIDTH_DEFAULT).clamp(WIDTH_MIN, WIDTH_MAX),
            unwrapped: columns.is_none() && !around.is_terminal,
            colour: colour(wish, around),
            unicode: around.locale.as_deref().is_some_and(is_utf8),
        }
    }
    /// A screen without colour, for tests and files.
    pub fn plain(width: usize) -> Self {
        Self { width, colour: false, unicode: true, unwrapped: false }
    }
    /// Whether lines drop their left column.
    pub fn is_narrow(&self) -> bool {
        self.width < NARROW
    }
    /// Columns that running text takes.
    pub fn measure(&self) -> usize {
        self.width.min(MEASURE_MAX)
    }
    /// The mark for what was cut away.
    pub fn ellipsis(&self) -> &'static str {
        if self.unicode { "\u{2026}" } else { "..." }
    }
    /// One of our own marks, in ASCII where the locale has no more.
    pub fn mark(&self, unicode: &'static str) -> &'static str {
        if self.unicode {
            return unicode;
        }
        match unicode {
            "\u{25cf}" => "*",
            "\u{25cb}" => "o",
            "\u{2713}" => "+",
            "\u{2717}" => "x",
            "\u{b7}" => "-",
            "\u{2026}" => "...",
            "\u{2500}" => "-",
            "\u{21a9}" => "<",
            "\u{2192}" => "->",
            "\u{a0}" => " ",
            other => {
                debug_assert!(other.is_ascii(), "mark {other} needs an ASCII form");
                other
            }
        }
    }
    /// `text` in a style; unchanged without colour.
    pub fn paint(&self, style: Style, text: &str) -> String {
        if !self.colour || style == Style::Plain || text.is_empty() {
            return text.to_owned();
        }
        let look = look(style);
        format!("{look}{text}{look:#}")
    }
}

fn look(style: Style) -> anstyle::Style {
    let coloured = |colour| anstyle::Style::new().fg_color(Some(Color::Ansi(colour)));
    match style {
        Style::Plain => anstyle::Style::new(),
        Style::Strong => anstyle::Style::new().bold(),
        Style::Dim => anstyle::Style::new().dimmed(),
        Style::Good => coloured(AnsiColor::Green),
        Style::Bad => coloured(AnsiColor::Red).bold(),
        Style::Warn => coloured(AnsiColor::Yellow),
        Style::Accent => coloured(AnsiColor::Cyan),
    }
}

fn colour(wish: ColourWish, around: &Surroundings) -> bool {
    let set = |value: &Option<String>| value.as_deref().is_some_and(|text| !text.is_empty());
    match wish {
        ColourWish::Always => true,
        ColourWish::Never => false,
        ColourWish::Auto if set(&around.no_color) => false,
        ColourWish::Auto if set(&around.clicolor_force) && around.clicolor_force.as_deref() != Some("0") => {
            true
        }
        ColourWish::Auto => {
            around.is_terminal
                && around.clicolor.as_deref() != Some("0")
                && around.term.as_deref() != Some("dumb")
        }
    }
}

fn is_utf8(locale: &str) -> bool {
    let locale = locale.to_ascii_lowercase();
    locale.contains("utf-8") || locale.contains("utf8")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terminal() -> Surroundings {
        Surroundings { is_terminal: true, terminal_columns: Some(120), ..Surroundings::default() }
    }

    #[test]
    fn the_width_comes_from_the_nearest_source() {
        let check = |flag, around: Surroundings, expect| {
            assert_eq!(Screen::decide(ColourWish::Auto, flag, &around).width, expect, "{flag:?} {around:?}");
        };
        let columns = |text: &str| Surroundings { columns: Some(text.into()), ..Surroundings::default() };
        check(Some(40), terminal(), 40);
        check(None, terminal(), 120);
        check(None, columns("72"), 72);
        check(None, columns("many"), 80);
        check(None, Surroundings::default(), 80);
        check(Some(0), Surroundings::default(), 20);
        check(Some(9_999_999), Surroundings::default(), 1000);
    }

    #[test]
    fn colour_follows_the_person_then_the_conventions() {
        let check = |wish, around: Surroundings, expect| {
            assert_eq!(Screen::decide(wish, None, &around).colour, expect, "{wish:?} {around:?}");
        };
        let text = |text: &str| Some(text.to_owned());
        check(ColourWish::Auto, terminal(), true);
        check(ColourWish::Auto, Surroundings::default(), false);
        check(ColourWish::Always, Surroundings::default(), true);
        check(ColourWish::Never, terminal(), false);
        check(ColourWish::Auto, Surroundings { no_color: text("1"), ..terminal() }, false);
        check(ColourWish::Auto, Surroundings { no_color: text(""), ..terminal() }, true);
        check(ColourWish::Auto, Surroundings { clicolor: text("0"), ..terminal() }, false);
        check(ColourWish::Auto, Surroundings { clicolor_force: text("1"), ..Surroundings::default() }, true);
        check(ColourWish::Auto, Surroundings { term: text("dumb"), ..terminal() }, false);
    }

    #[test]
    fn without_a_utf8_locale_our_marks_are_ascii() {
        let around = |locale: &str| Surroundings { locale: Some(locale.into()), ..Surroundings::default() };
        assert!(Screen::decide(ColourWish::Auto, None, &around("de_DE.UTF-8")).unicode);
        let ascii = Screen::decide(ColourWish::Auto, None, &around("C"));
        for mark in
            ["\u{25cf}", "\u{25cb}", "\u{2713}", "\u{2717}", "\u{b7}", "\u{2500}", "\u{21a9}", "\u{2192}"]
        {
            assert!(ascii.mark(mark).is_ascii());
        }
    }
}
