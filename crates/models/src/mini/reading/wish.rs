//! What a goal wants of a text: read out of its words alone, and then done to the text if that can be done in one way.

use super::{keys, lines, rows};
use crate::mini::mend::last_part;
use crate::mini::said;
use regex::Regex;
use std::sync::LazyLock;

/// Stands for the file in a goal.
pub(super) const FILE: &str = "\u{1}";

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Wish {
    Insert {
        text: String,
        at: At,
    },
    Swap(String, String),
    /// Boxes of a list are ticked, or no longer.
    Tick {
        done: bool,
    },
    /// A line becomes a comment, or is none any more.
    Comment {
        what: String,
        off: bool,
    },
    Heading {
        old: String,
        new: String,
    },
    /// The title of a page.
    Title(String),
    /// A section goes, with its heading.
    Cut(String),
    Link {
        text: String,
        url: String,
    },
    Strip {
        comments: bool,
        blanks: bool,
    },
    /// Words that each become another one.
    Pairs(Vec<(String, String)>),
    /// A key of this name gets this value.
    Set {
        key: String,
        value: String,
    },
    /// A setting that is one of two.
    Turn {
        what: String,
        on: bool,
    },
    /// Rows or cells of a table, as its columns say.
    Rows,
    /// A value in the line that the goal is about becomes another of its kind.
    Value,
}

/// Where a line is put.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum At {
    After(String),
    Before(String),
    /// At the end of a section.
    Under(String),
    Top,
    End,
    /// Where it belongs in lines that are in order.
    Sorted,
}

macro_rules! patterns {
    ($($name:ident = $($part:literal)+;)*) => {
        $(static $name: LazyLock<Regex> =
            LazyLock::new(|| Regex::new(&format!("(?i){}", concat!($($part),+).replace('⌂', FILE))).expect("a valid pattern"));)*
    };
}

patterns! {
    OPENING = "^(?:hi|hey|hello|ok|okay|so|now|well|please|pls|just|and|can you|could you|would you|will you|i want to|i need to"
        "|i'd like to|i would like to|i want you to|you should|let's)[,!]? ";
    ENDING = ",? (?:please|pls|plz|thanks|thank you|thx|for me|for now|ok|now)$";
    ARTICLE = r"\b(?:the |my |our )?(?:file |list |document |table )?⌂(?: file)?";
    FIRST_IN = r"^(?:in|inside|within|into|to|at|on) ⌂[,:]? (.+)$";
    FIRST_COLON = r"^⌂[:,] ?(.+)$";
    INSERT = r"^(?:insert|add|put|write|append|place|stick|squeeze) (.+?) (?:right |directly |just |immediately )?"
        r"(after|before|below|beneath|underneath|under|above) (.+?)(?: (?:in|into|to|of|on|inside) ⌂)$";
    INSERT_IN = r"^(?:insert|add|put|write|append|place|stick|squeeze) (.+?) (?:in|into|to|inside) ⌂,? (?:right |directly |just |immediately )?"
        r"(after|before|below|beneath|underneath|under|above) (.+)$";
    SECTION = r"^(?:insert|add|put|write|append) (.+?) (?:to|in|into|under) (?:the )?(.+?) (?:section|heading|part|group|category)"
        r" (?:in|of|on) ⌂$";
    EDGE = r"^(?:insert|add|put|write|append|stick) (.+?) (?:at|to|on|as) (?:the )?(?:very )?(end|bottom|top|beginning|start|first line|last line) (?:of|in|to) ⌂$";
    EDGE_IN = r"^(?:insert|add|put|write|append|stick) (.+?) (?:in|into|to|of|on) ⌂,? (?:at|to|on|as) (?:the )?(?:very )?(end|bottom|top|beginning|start)$";
    LINE = r"^(?:add|put|append|write) (\S+) (?:to|in|into) ⌂$";
    IN_ORDER = r"^(?:insert|add|put|write) (.+?) (?:in|into|to) ⌂,? (?:(?:at|in) (?:the|its) (?:right|correct|proper) (?:place|spot|position)|in (?:the )?(?:right |alphabetical )?order|alphabetically)\b";
    NOUN = r"^(?:a |an |the |one |another )?(?:new |single )?(?:line|item|entry|bullet point|bullet|point|text|sentence|word|song|step)"
        r"(?: (?:saying|that says|that reads|reading|with|called))?:? (.+)$";
    ORDINALS = r"\b(?:swap|switch|exchange) (?:the )?(?:lines? |items? |rows? |songs? |songs number |number )?(\w+) (?:and|with) (?:the )?(?:line |item |row )?(\w+)"
        r"(?: (?:line|item|song|row|entry|step|point|track|name|chapter)s?)?(?: (?:in|of|on) ⌂)?$";
    SWAPPING = r"(?:^|[,.;!?] )([\w-]+) and ([\w-]+) (?:are |have |will |want to )?(?:swap|swapping|swapped|switch|switching|switched|trade|trading|traded|exchange|exchanging)\b";
    SWAP = r#"^(?:swap|switch|exchange) ["']?([\w -]+?)["']? (?:and|with) ["']?([\w -]+?)["']? (?:in|of|on) ⌂$"#;
    TICK = r"\b(?:tick|check|cross|mark)\b.*\b(?:off|done|complete|completed|finished)\b|^tick ";
    UNTICK = r"\b(?:untick|uncheck)\b|\bmark\b.*\b(?:not done|undone|open|not finished|unfinished)\b";
    COMMENT = r"^comment (?:out )?(?:the )?(.+?)(?: out)?(?: (?:in|of|from) ⌂)$";
    UNCOMMENT = r"^uncomment (?:the )?(.+?)(?: (?:in|of|from) ⌂)$";
    HEADING = r"^(?:rename|change|retitle|reword) (?:the )?(?:heading|headline|section|chapter)(?: called| named| titled)? (.+?)(?: (?:in|of) ⌂)? (?:to|into|as) (.+?)(?: (?:in|of) ⌂)?$";
    HEADING_IS = r"^(?:the )?(?:heading|headline|section|chapter)(?: called| named)? (.+?) (?:in|of) ⌂ (?:should|must|has to|needs to) (?:now )?(?:read|be|say|become|be called|be named)(?: now)? (.+?)(?:, .*)?$";
    HEADING_CALL = r#"^call (?:the )?(?:heading|headline|section|chapter) ["'](.+?)["'] ["'](.+?)["'](?: instead)?(?: in ⌂)?$"#;
    TITLE = r"^(?:set |change |make )?(?:the )?(?:page |site )?title (?:in|of) ⌂ (?:should (?:be|read|say)|to|must be) (.+?)(?:,? but .*|, .*)?$";
    CUT = r"^(?:delete|remove|drop|cut|throw|take|kick|erase)(?: out)? (?:the )?(?:whole |entire |complete )?(.+?) (?:section|chapter)\b(?: with [^,]+| and [^,]+)?(?: (?:from|out of|of|in) ⌂)(?:,.*)?$";
    CUT_ABOUT = r"^(?:delete|remove|drop|cut|throw|take|kick|erase)(?: out)? (?:the )?(?:whole |entire |complete )?(?:section|chapter) (?:about |on |called |named |titled )?(.+?) (?:from|out of|of|in) ⌂(?:,.*)?$";
    LINK = r"(?:^|\b)(?:the |our |my )?([\w -]+?) (?:link|url)\b.*?(https?://[^\s,;)\x22]+)";
    STRIP = r"^(?:remove|delete|strip|throw|drop|take|kick|get rid of|cut)(?: out)? (?:all )?(?:of )?(?:the )?(comments|comment lines|commented lines|blank lines|empty lines)"
        r"(?: (?:and|or|as well as) (?:all )?(?:the )?(comments|comment lines|blank lines|empty lines))?(?: out)? (?:from|out of|of|in) ⌂$";
    SET = r"^(?:set|change|make|put|turn|update|adjust|raise|lower|increase|decrease|reduce|bump|switch) (?:the )?(?:value of )?(?:the )?(.+?) (?:to|=|as) (\S+|\x22[^\x22]+\x22)$";
    SHOULD = r"^(?:the )?(.+?) should (?:now )?(?:be|say|read)(?: set to)?(?: (\S+|\x22[^\x22]+\x22)|: (.+))$";
    TURN = r"^(?:turn|switch) (on|off) (?:the )?(.+?) (?:in|of) ⌂$";
    TURN_LAST = r"^(?:turn|switch) (?:the )?(.+?) (on|off) in ⌂$";
    ENABLE = r"^(enable|disable|activate|deactivate|allow|forbid) (?:the )?(.+?) in ⌂$";
    IN_FILE = r",? (?:in|of|from|inside) ⌂";
    WHOLE = r"\b(?:delete|remove|drop|erase|kick|take|throw|bin|trash)(?: away| out)? ⌂";
    PAIR = r#"([\w-]+|"[^"]+") ?-> ?([\w-]+|"[^"]+")"#;
    OLD_VALUE = r" from (\S+)$";
}

/// What a goal with the mark of its file can want, the surest first.
pub(super) fn wishes(marked: &str, path: &str) -> Vec<Wish> {
    let whole = ARTICLE.replace(marked, FILE).into_owned();
    let sentence = sentence(&whole);
    let mut out: Vec<Wish> = [pairs, strip, comment, heading, cut, link, swap, tick, turn, insert]
        .iter()
        .filter_map(|find| find(&sentence, &whole))
        .collect();
    if sentence.matches(FILE).count() != 1
        && !out.iter().any(|wish| {
            matches!(wish, Wish::Tick { .. } | Wish::Swap(..) | Wish::Link { .. } | Wish::Pairs(_))
        })
    {
        out.clear();
    }
    if is_more(&whole) {
        return Vec::new();
    }
    // The last line of a hidden file may have no end, and nothing put behind it would be a line of its own.
    if last_part(path).starts_with('.') {
        out.extend(LINE.captures(&sentence).and_then(|found| inserted(&found[1], At::End)));
    }
    if rows::is_table(path) && rows::is_wanted(&whole) && !WHOLE.is_match(&whole) {
        out.push(Wish::Rows);
    }
    out.extend(set(&sentence));
    if is_of_a_value(&whole) && !is_program(path) {
        out.push(Wish::Value);
    }
    // The edges of a table are no place for a line.
    out.retain(|wish| !(rows::is_table(path) && matches!(wish, Wish::Insert { .. })));
    out
}

/// The text with a wish done to it, if there is one way.
pub(super) fn done(wish: &Wish, path: &str, text: &str, goal: &str) -> Option<String> {
    match wish {
        Wish::Insert { text: line, at } => lines::inserted(text, line, at),
        Wish::Swap(a, b) => lines::swapped(text, a, b),
        Wish::Tick { done } => lines::ticked(text, *done, goal),
        Wish::Comment { what, off } => lines::commented(text, path, what, *off),
        Wish::Heading { old, new } => lines::headed(text, old, new),
        Wish::Title(new) => lines::titled(text, new),
        Wish::Cut(section) => lines::without_section(text, section),
        Wish::Link { text: label, url } => lines::linked(text, label, url),
        Wish::Strip { comments, blanks } => lines::stripped(text, path, *comments, *blanks),
        Wish::Pairs(pairs) => lines::with_pairs(text, pairs),
        Wish::Set { key, value } => keys::set(text, path, key, value),
        Wish::Turn { what, on } => keys::turned(text, path, what, *on),
        Wish::Rows => rows::changed(text, path, goal),
        Wish::Value => lines::with_value(text, path, goal),
    }
}

/// The sentence of the goal that has the file, without what is said around it.
fn sentence(whole: &str) -> String {
    let mut rest = whole.trim();
    for mark in [". ", "! ", "? "] {
        rest = rest.split(mark).find(|part| part.contains(FILE)).unwrap_or(rest);
    }
    let mut text = rest.trim().trim_end_matches(['.', '!', '?']).to_owned();
    loop {
        let shorter = ENDING.replace(&OPENING.replace(&text, ""), "").into_owned();
        if shorter == text {
            break;
        }
        text = shorter;
    }
    let first = FIRST_IN.captures(&text).or_else(|| FIRST_COLON.captures(&text));
    match first {
        Some(found) => OPENING.replace(&format!("{} in {FILE}", &found[1]), "").into_owned(),
        None => text,
    }
}

/// Whether a goal wants something besides.
fn is_more(whole: &str) -> bool {
    const MORE: &str = "then afterwards if unless when";
    said::says(whole, MORE) || said::deeds(whole).len() > 1
}

fn bare(text: &str) -> String {
    let text = text.trim();
    let inside = ['"', '\'', '`', '“'].iter().find_map(|quote| text.strip_prefix(*quote));
    inside.map_or(text, |inside| inside.trim_end_matches(['"', '\'', '`', '”'])).to_owned()
}

/// A text that is to be a line: without the noun before it; nothing where it may be several, or stands for something else.
fn line_of(text: &str) -> Option<String> {
    const OTHERS: &str = "it this that them these those one everything something line item entry";
    let text = NOUN.captures(text).map_or(text, |found| found.get(1).map_or(text, |rest| rest.as_str()));
    let is_quoted = text.starts_with(['"', '\'', '`', '“']);
    let line = bare(text);
    let may_be_two = !is_quoted && (line.contains(", ") || line.contains(" and "));
    // "The date" and "what is in a.txt" stand for something else.
    let stands_for = ["the ", "what", "everything", "all ", "my ", "whatever", "today", "a "];
    let low = line.to_lowercase();
    let is_for =
        !is_quoted && (stands_for.iter().any(|word| low.starts_with(word)) || said::is_file_name(&line));
    let is_other =
        is_for || said::is_one_of(&line.to_lowercase(), OTHERS) || line.to_lowercase().starts_with("it ");
    (!line.is_empty() && !may_be_two && !is_other && !line.contains(FILE)).then_some(line)
}

fn inserted(text: &str, at: At) -> Option<Wish> {
    Some(Wish::Insert { text: line_of(text)?, at })
}

fn insert(sentence: &str, _: &str) -> Option<Wish> {
    if let Some(found) = IN_ORDER.captures(sentence) {
        return inserted(&found[1], At::Sorted);
    }
    if let Some(found) = EDGE.captures(sentence).or_else(|| EDGE_IN.captures(sentence)) {
        let is_end = matches!(found[2].to_lowercase().as_str(), "end" | "bottom" | "last line");
        return inserted(&found[1], if is_end { At::End } else { At::Top });
    }
    if let Some(found) = SECTION.captures(sentence) {
        return inserted(&found[1], At::Under(bare(&found[2])));
    }
    let found = INSERT.captures(sentence).or_else(|| INSERT_IN.captures(sentence))?;
    let anchor = bare(&found[3]);
    let at = match found[2].to_lowercase().as_str() {
        "after" | "below" => At::After(anchor),
        "before" | "above" => At::Before(anchor),
        _ => At::Under(anchor),
    };
    inserted(&found[1], at)
}

fn swap(sentence: &str, whole: &str) -> Option<Wish> {
    let found = ORDINALS
        .captures(sentence)
        .filter(|found| lines::ordinal(&found[1]).is_some() && lines::ordinal(&found[2]).is_some());
    let found = found.or_else(|| SWAP.captures(sentence)).or_else(|| SWAPPING.captures(whole))?;
    Some(Wish::Swap(found[1].to_owned(), found[2].to_owned()))
}

fn tick(_: &str, whole: &str) -> Option<Wish> {
    match (UNTICK.is_match(whole), TICK.is_match(whole)) {
        (true, _) => Some(Wish::Tick { done: false }),
        (false, true) => Some(Wish::Tick { done: true }),
        _ => None,
    }
}

fn comment(sentence: &str, _: &str) -> Option<Wish> {
    let off = COMMENT.captures(sentence);
    let found = off.as_ref().map(|found| (found, true));
    let on = UNCOMMENT.captures(sentence);
    let (found, off) = found.or(on.as_ref().map(|found| (found, false)))?;
    Some(Wish::Comment { what: bare(&found[1]), off })
}

fn heading(sentence: &str, _: &str) -> Option<Wish> {
    if let Some(found) = TITLE.captures(sentence) {
        return Some(Wish::Title(bare(&found[1])));
    }
    let found = HEADING_CALL.captures(sentence).or_else(|| HEADING_IS.captures(sentence));
    let found = found.or_else(|| HEADING.captures(sentence))?;
    Some(Wish::Heading { old: bare(&found[1]), new: bare(&found[2]) })
}

fn cut(sentence: &str, _: &str) -> Option<Wish> {
    let found = CUT_ABOUT.captures(sentence).or_else(|| CUT.captures(sentence))?;
    let name = bare(found[1].trim_start_matches("the "));
    (!name.contains(" but ") && !name.is_empty()).then_some(Wish::Cut(name))
}

fn link(_: &str, whole: &str) -> Option<Wish> {
    let found = LINK.captures(whole)?;
    let text = found[1].rsplit(" the ").next().unwrap_or(&found[1]);
    Some(Wish::Link { text: bare(text), url: found[2].trim_end_matches(['.', '"']).to_owned() })
}

/// "sailor -> captain, Sailor -> Captain"
fn pairs(_: &str, whole: &str) -> Option<Wish> {
    let all = PAIR.captures_iter(whole).map(|found| (bare(&found[1]), bare(&found[2])));
    let all: Vec<(String, String)> = all.collect();
    // A file that is to be called otherwise has an arrow as well.
    let is_name = PAIR.find_iter(whole).any(|found| {
        whole[..found.start()].ends_with(['.', '/', '~']) || whole[found.end()..].starts_with(['.', '/'])
    });
    let is_plain = !is_name && !said::says(whole, "show dry print rename move");
    (!all.is_empty() && is_plain).then_some(Wish::Pairs(all))
}

fn strip(sentence: &str, _: &str) -> Option<Wish> {
    let found = STRIP.captures(sentence)?;
    let has = |word: &str| {
        [1, 2].iter().any(|n| found.get(*n).is_some_and(|one| one.as_str().to_lowercase().contains(word)))
    };
    Some(Wish::Strip { comments: has("comment"), blanks: has("blank") || has("empty") })
}

fn turn(sentence: &str, _: &str) -> Option<Wish> {
    let wish = |what: &str, on: bool| Some(Wish::Turn { what: bare(what), on });
    if let Some(found) = TURN.captures(sentence) {
        return wish(&found[2], found[1].eq_ignore_ascii_case("on"));
    }
    if let Some(found) = TURN_LAST.captures(sentence) {
        return wish(&found[1], found[2].eq_ignore_ascii_case("on"));
    }
    let found = ENABLE.captures(sentence)?;
    wish(&found[2], said::is_one_of(&found[1].to_lowercase(), "enable activate allow"))
}

fn set(sentence: &str) -> Option<Wish> {
    let without = IN_FILE.replace(sentence, "").into_owned();
    if without.contains(FILE) {
        return None;
    }
    let found = SET.captures(&without).or_else(|| SHOULD.captures(&without))?;
    let key = OLD_VALUE.replace(&found[1], "").into_owned();
    let value = found.get(2).or(found.get(3))?;
    Some(Wish::Set { key, value: bare(value.as_str()) })
}

/// Whether a file is one of a program, in which no value is meant by what stands around it.
fn is_program(path: &str) -> bool {
    const ENDINGS: &str = "py rs js ts jsx tsx c h cpp hpp java go rb php sh pl kt swift cs lua sql";
    path.rsplit_once('.').is_some_and(|(_, ending)| said::is_one_of(&ending.to_lowercase(), ENDINGS))
}

/// Whether a goal may say that one value is to be another, and nothing else.
fn is_of_a_value(whole: &str) -> bool {
    const WISHES: &str = "change changed set update updated fix correct corrected put make now new should must wrong got has moved \
        postponed instead becomes actually edit adjust";
    const OTHERS: &str = "add append insert delete remove create copy rename sort find count line lines row rows column columns drop \
        replace all every each write first last swap move show print calculate sum everybody everyone more less than increase \
        decrease double half percent section heading comment uncomment mode executable permissions
        folder called name named date permission extension ending copies";
    lines::VALUE.is_match(whole) && said::says(whole, WISHES) && !said::says(whole, OTHERS)
}
