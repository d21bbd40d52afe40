//! Lines of a text: put in, swapped, ticked off, commented out, and the sections that headings make of them.

use super::wish::At;
use crate::mini::here::{like, words_of};
use crate::mini::mend::last_part;
use crate::mini::said;
use regex::Regex;
use std::sync::LazyLock;

static MARKER: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^(\s*(?:[-*+] (?:\[[ xX]\] )?)?)(\d+[.)] )?").expect("a valid pattern"));
static BOX: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^(\s*[-*+] \[)([ xX])(\] .*)$").expect("a valid pattern"));
static HEADING: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^(#+) +(.*?)\s*#*$").expect("a valid pattern"));

/// The text of lines again.
fn joined(lines: &[String], text: &str) -> String {
    let end = if text.ends_with('\n') || text.is_empty() { "\n" } else { "" };
    lines.join("\n") + end
}

fn lines_of(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

/// `second`, `2nd`, `2`: from 1 on; 0 is the last.
pub(super) fn ordinal(word: &str) -> Option<usize> {
    const WORDS: &[&str] = &[
        "last", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ];
    let low = word.to_lowercase();
    let digits = low.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let is_end = matches!(&low[digits.len()..], "" | "st" | "nd" | "rd" | "th");
    WORDS.iter().position(|one| *one == low).or_else(|| digits.parse().ok().filter(|n| is_end && *n > 0))
}

/// What a line says: without its mark in a list, the marks of a heading and a colon at its end.
fn said_by(line: &str) -> &str {
    let line = match HEADING.captures(line).and_then(|found| found.get(2)) {
        Some(text) => text.as_str(),
        None => &line[MARKER.find(line).map_or(0, |found| found.end())..],
    };
    line.trim().trim_end_matches(':').trim_matches(['[', ']'])
}

/// A name of a line or of a section without the nouns around it.
fn name_of(text: &str) -> &str {
    const BEFORE: &[&str] =
        &["the ", "line ", "item ", "entry ", "heading ", "section ", "song ", "bullet ", "step "];
    const AFTER: &[&str] =
        &[" section", " heading", " list", " line", " entry", " item", " one", " part", " setting"];
    let mut text = text;
    while let Some(rest) = BEFORE.iter().find_map(|word| text.strip_prefix(word)) {
        text = rest;
    }
    text = AFTER.iter().find_map(|word| text.strip_suffix(word)).unwrap_or(text);
    text.trim_matches(['"', '\'', '`', '“', '”'])
}

/// The one line that is called so: it says just that, or it alone has it.
fn line_called(lines: &[String], name: &str) -> Option<usize> {
    let only = |fits: &dyn Fn(&str) -> bool| {
        let mut all = (0..lines.len()).filter(|n| fits(&lines[*n]));
        all.next().filter(|_| all.next().is_none())
    };
    let low = [name.to_lowercase(), name_of(name).to_lowercase()];
    let is = |line: &str| low.contains(&said_by(line).to_lowercase());
    if lines.iter().any(|line| is(line)) {
        return only(&is);
    }
    let has = |line: &str| words_around(&line.to_lowercase(), &low[1]);
    only(&has)
}

/// Whether a text has another as words of its own.
pub(super) fn words_around(text: &str, other: &str) -> bool {
    let is_own = |c: char| c.is_alphanumeric() || c == '_';
    !other.is_empty()
        && text
            .match_indices(other)
            .any(|(at, _)| !text[..at].ends_with(is_own) && !text[at + other.len()..].starts_with(is_own))
}

/// The mark of a list that a new line has beside another one; nothing where the lines are numbered.
fn marker_beside(line: &str) -> Option<String> {
    let found = MARKER.captures(line)?;
    let mark = found.get(1).map_or("", |mark| mark.as_str());
    found.get(2).is_none().then(|| mark.replace("[x]", "[ ]").replace("[X]", "[ ]"))
}

/// The line with the mark of its neighbours, unless it has one.
fn marked(line: &str, mark: &str) -> String {
    let own = marker_beside(line).unwrap_or_default();
    if own.trim().is_empty() { format!("{mark}{line}") } else { line.to_owned() }
}

/// How high a heading stands: marks of a heading, a section in brackets, or a plain line right above a list.
fn level(lines: &[String], n: usize) -> Option<usize> {
    const ABOVE_LIST: usize = 7;
    let line = lines.get(n)?;
    if let Some(found) = HEADING.captures(line) {
        return Some(found[1].len());
    }
    if line.starts_with('[') && line.trim_end().ends_with(']') {
        return Some(1);
    }
    let has_mark = |line: &String| marker_beside(line).is_some_and(|mark| !mark.trim().is_empty());
    let is_above = !line.trim().is_empty()
        && !line.starts_with(' ')
        && !has_mark(line)
        && lines.get(n + 1).is_some_and(has_mark);
    is_above.then_some(ABOVE_LIST)
}

/// The line after the last one of the section below a heading.
fn section_end(lines: &[String], head: usize, own: usize) -> usize {
    (head + 1..lines.len())
        .find(|n| level(lines, *n).is_some_and(|other| other <= own))
        .unwrap_or(lines.len())
}

pub(super) fn inserted(text: &str, line: &str, at: &At) -> Option<String> {
    let mut lines = lines_of(text);
    let is_text = |n: &usize| !lines[*n].trim().is_empty() && level(&lines, *n).is_none();
    let (place, beside) = match at {
        At::End => {
            // Behind blank lines a new one may belong elsewhere.
            let is_plain = lines.last().is_none_or(|line| !line.trim().is_empty());
            (Some(lines.len()).filter(|_| is_plain)?, (0..lines.len()).rev().find(is_text))
        }
        // Above a heading nobody wants a line.
        At::Top => (0, Some((0..lines.len()).find(is_text).filter(|n| *n == 0)?)),
        At::Sorted => {
            let first = (0..lines.len()).find(is_text)?;
            let new = marked(line, &marker_beside(&lines[first])?).to_lowercase();
            let rest: Vec<String> = lines[first..].iter().map(|line| line.to_lowercase()).collect();
            let place = rest.iter().position(|one| *one > new).unwrap_or(rest.len());
            (Some(first + place).filter(|_| rest.len() > 1 && rest.is_sorted())?, Some(first))
        }
        At::After(name) | At::Before(name) => {
            let found = line_called(&lines, name).filter(|n| level(&lines, *n).is_none())?;
            (found + usize::from(matches!(at, At::After(_))), Some(found))
        }
        At::Under(name) => {
            let head = line_called(&lines, name)?;
            let last = match level(&lines, head) {
                Some(own) => {
                    (head + 1..section_end(&lines, head, own)).rev().find(|n| !lines[*n].trim().is_empty())?
                }
                None => head,
            };
            (last + 1, Some(last))
        }
    };
    let mark = beside.map_or(Some(String::new()), |n| marker_beside(&lines[n]))?;
    lines.insert(place, marked(line, &mark));
    Some(lines.join("\n") + "\n")
}

/// Two lines by their numbers, or two words that stand there once.
pub(super) fn swapped(text: &str, a: &str, b: &str) -> Option<String> {
    let mut lines = lines_of(text);
    let items: Vec<usize> =
        (0..lines.len()).filter(|n| !lines[*n].trim().is_empty() && level(&lines, *n).is_none()).collect();
    let numbered = |word: &str| match ordinal(word)? {
        0 => items.last().copied(),
        n => items.get(n - 1).copied(),
    };
    if ordinal(a).is_some() && ordinal(b).is_some() {
        let (a, b) = (numbered(a)?, numbered(b)?);
        lines.swap(a, b);
        return (a != b).then(|| joined(&lines, text));
    }
    let called = |name: &str| {
        let mut all = items.iter().filter(|n| said_by(&lines[**n]).eq_ignore_ascii_case(name));
        all.next().copied().filter(|_| all.next().is_none())
    };
    if let (Some(a), Some(b)) = (called(a), called(b)) {
        lines.swap(a, b);
        return Some(joined(&lines, text));
    }
    let once = |name: &str| {
        let is_own = |c: char| c.is_alphanumeric() || c == '_';
        let mut all = text
            .match_indices(name)
            .map(|(at, _)| at)
            .filter(|at| !text[..*at].ends_with(is_own) && !text[at + name.len()..].starts_with(is_own));
        all.next().filter(|_| all.next().is_none())
    };
    let (first, second) = (once(a)?, once(b)?);
    let ((low, x), (high, y)) =
        if first < second { ((first, a), (second, b)) } else { ((second, b), (first, a)) };
    (low + x.len() <= high)
        .then(|| format!("{}{y}{}{x}{}", &text[..low], &text[low + x.len()..high], &text[high + y.len()..]))
}

/// The lines with a box that can be ticked, or no longer be, and what they say.
pub(super) fn boxes(text: &str, done: bool) -> Vec<(usize, &str)> {
    let fits = |line: &str| BOX.captures(line).is_some_and(|found| (&found[2] == " ") == done);
    text.lines().enumerate().filter(|(_, line)| fits(line)).map(|(n, line)| (n, said_by(line))).collect()
}

/// The box of the line that the goal speaks of, or all of them.
pub(super) fn ticked(text: &str, done: bool, goal: &str) -> Option<String> {
    let mut lines = lines_of(text);
    let said = topics(goal);
    let score =
        |line: &str| topics(line).iter().filter(|word| said.iter().any(|said| like(said, word))).count();
    let boxes: Vec<(usize, usize)> =
        boxes(text, done).into_iter().map(|(n, line)| (n, score(line))).collect();
    let chosen: Vec<usize> = match said::says(goal, "all everything every each") {
        true => boxes.iter().map(|(n, _)| *n).collect(),
        false => {
            let best = boxes.iter().map(|(_, score)| *score).max().filter(|best| *best > 0)?;
            boxes.iter().filter(|(_, score)| *score == best).map(|(n, _)| *n).collect()
        }
    };
    if chosen.is_empty() || (chosen.len() > 1 && !said::says(goal, "all everything every each")) {
        return None;
    }
    for n in chosen {
        lines[n] = BOX.replace(&lines[n], if done { "${1}x${3}" } else { "${1} ${3}" }).into_owned();
    }
    Some(joined(&lines, text))
}

/// A goal without the name of its file, which may have numbers and words of its own.
pub(super) fn without_name(goal: &str, path: &str) -> String {
    goal.replace(path, " ").replace(last_part(path), " ")
}

/// The words of a text that say what it is about.
pub(super) fn topics(text: &str) -> Vec<String> {
    const SMALL: &str = "the and for with that this are was has have had not now new our your its they them can you please from into out off         all but";
    words_of(text).into_iter().filter(|word| !said::is_one_of(word, SMALL)).collect()
}

/// What begins a comment in a file.
pub(super) fn comment_mark(path: &str, text: &str) -> Option<&'static str> {
    let name = last_part(path).to_lowercase();
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let begins = |mark: &str| text.lines().any(|line| line.trim_start().starts_with(mark));
    match ending {
        "tex" | "sty" | "bib" => Some("%"),
        "js" | "ts" | "c" | "h" | "cpp" | "java" | "rs" | "go" | "kt" | "swift" => Some("//"),
        "sql" | "lua" | "hs" => Some("--"),
        "ini" if begins(";") && !begins("#") => Some(";"),
        "html" | "htm" | "css" | "xml" | "md" | "txt" | "csv" | "json" => None,
        _ => Some("#"),
    }
}

pub(super) fn commented(text: &str, path: &str, what: &str, off: bool) -> Option<String> {
    let mark = comment_mark(path, text)?;
    let mut lines = lines_of(text);
    let what = COMMENTED.iter().find_map(|word| what.strip_suffix(word)).unwrap_or(what);
    let what = what.trim_matches(['"', '\'', '`']);
    let bare = |line: &str| {
        let line = line.trim_start();
        (line.starts_with(mark), line.trim_start_matches(mark).trim_start().to_owned())
    };
    let of_kind: Vec<(usize, String)> = (0..lines.len())
        .map(|n| (n, bare(&lines[n])))
        .filter(|(_, (is_off, line))| *is_off != off && words_around(line, what))
        .map(|(n, (_, line))| (n, line))
        .collect();
    let begins = |line: &str| line.split([' ', '=', ':', '\t']).next() == Some(what);
    let first: Vec<usize> = of_kind.iter().filter(|(_, line)| begins(line)).map(|(n, _)| *n).collect();
    let n = match (first.as_slice(), of_kind.as_slice()) {
        ([one], _) => *one,
        ([], [(one, _)]) => *one,
        _ => return None,
    };
    let line = &lines[n];
    let indent = line.len() - line.trim_start().len();
    let (indent, rest) = line.split_at(indent);
    lines[n] = match off {
        true => {
            let count = |fits: &dyn Fn(&str) -> bool| {
                let off = text.lines().filter_map(|line| line.trim_start().strip_prefix(mark));
                off.filter(|rest| fits(rest)).count()
            };
            let is_close =
                count(&|rest| rest.starts_with(char::is_alphanumeric)) > count(&|rest| rest.starts_with(' '));
            format!("{indent}{mark}{}{rest}", if is_close { "" } else { " " })
        }
        false => {
            let rest = rest.trim_start_matches(mark);
            format!("{indent}{}", rest.strip_prefix(' ').unwrap_or(rest))
        }
    };
    Some(joined(&lines, text))
}

/// Nouns behind what is commented out.
const COMMENTED: &[&str] =
    &[" line", " setting", " option", " package", " entry", " directive", " job", " import"];

/// The one heading that says this.
fn heading_called(lines: &[String], name: &str) -> Option<(usize, usize)> {
    let is = |n: &usize| {
        let marks = HEADING.captures(&lines[*n]).map(|found| found[1].len());
        let bracket = || level(lines, *n).filter(|_| lines[*n].starts_with('['));
        marks.or_else(bracket).is_some() && said_by(&lines[*n]).eq_ignore_ascii_case(name_of(name))
    };
    let mut all = (0..lines.len()).filter(is);
    let one = all.next().filter(|_| all.next().is_none())?;
    Some((one, level(lines, one)?))
}

pub(super) fn headed(text: &str, old: &str, new: &str) -> Option<String> {
    let mut lines = lines_of(text);
    let (n, _) = heading_called(&lines, old)?;
    let said = said_by(&lines[n]).to_owned();
    lines[n] = lines[n].replacen(&said, new, 1);
    Some(joined(&lines, text))
}

pub(super) fn titled(text: &str, new: &str) -> Option<String> {
    let (before, rest) = text.split_once("<title>")?;
    let (_, after) = rest.split_once("</title>").filter(|(_, after)| !after.contains("<title>"))?;
    (!new.contains(['<', '&'])).then(|| format!("{before}<title>{new}</title>{after}"))
}

pub(super) fn without_section(text: &str, name: &str) -> Option<String> {
    let mut lines = lines_of(text);
    let (head, own) = heading_called(&lines, name)?;
    lines.drain(head..section_end(&lines, head, own));
    while lines.last().is_some_and(|line| line.trim().is_empty()) {
        lines.pop();
    }
    Some(joined(&lines, text))
}

/// The one link of this text leads elsewhere.
pub(super) fn linked(text: &str, label: &str, url: &str) -> Option<String> {
    static LINK: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"\[([^\]]*)\]\(([^)\s]+)\)|<a [^>]*href="([^"]+)"[^>]*>([^<]*)</a>"#)
            .expect("a valid pattern")
    });
    let label = label.to_lowercase();
    let mut all = LINK.captures_iter(text).filter_map(|found| {
        let said = found.get(1).or(found.get(4))?.as_str().to_lowercase();
        let target = found.get(2).or(found.get(3))?;
        words_around(&said, &label).then(|| target.range())
    });
    let at = all.next().filter(|_| all.next().is_none())?;
    Some(format!("{}{url}{}", &text[..at.start], &text[at.end..]))
}

/// Without whole lines that are comments, or blank.
pub(super) fn stripped(text: &str, path: &str, comments: bool, blanks: bool) -> Option<String> {
    let mark = if comments { comment_mark(path, text)? } else { "" };
    let goes = |n: usize, line: &str| {
        let bare = line.trim();
        (blanks && bare.is_empty())
            || (comments && bare.starts_with(mark) && !(n == 0 && bare.starts_with("#!")))
    };
    let lines: Vec<String> = text
        .lines()
        .enumerate()
        .filter(|(n, line)| !goes(*n, line))
        .map(|(_, line)| line.to_owned())
        .collect();
    Some(joined(&lines, text))
}

/// Each word of a pair as the other one; nothing where one of them is not there.
pub(super) fn with_pairs(text: &str, pairs: &[(String, String)]) -> Option<String> {
    let mut new = text.to_owned();
    for (old, becomes) in pairs {
        let word = Regex::new(&format!(r"\b{}\b", regex::escape(old))).ok()?;
        if !word.is_match(text) {
            return None;
        }
        new = word.replace_all(&new, regex::NoExpand(becomes)).into_owned();
    }
    // What one pair made another must not change again.
    let is_chain = pairs.iter().any(|(_, new)| pairs.iter().any(|(old, _)| old == new));
    (!is_chain).then_some(new)
}

/// A value of a text or a goal: what has a digit in it.
pub(super) static VALUE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[\w./:-]*\d[\w/:%-]*(?:[.][\w/:%-]+)*").expect("a valid pattern"));

/// How a value looks: digits are alike.
pub(super) fn shape(value: &str) -> String {
    let mut out = String::new();
    for c in value.to_lowercase().chars() {
        match c.is_ascii_digit() {
            true if out.ends_with('9') => {}
            true => out.push('9'),
            false => out.push(c),
        }
    }
    out
}

/// The value of a goal that the text does not have, in the one line that the goal is about, instead of the one of its kind.
pub(super) fn with_value(text: &str, path: &str, goal: &str) -> Option<String> {
    const LINE_CHARS_MAX: usize = 200;
    let goal = without_name(goal, path);
    let is_here = |value: &str| VALUE.find_iter(text).any(|found| found.as_str() == value);
    let (old, new): (Vec<&str>, Vec<&str>) =
        VALUE.find_iter(&goal).map(|found| found.as_str()).partition(|value| is_here(value));
    let [new] = new.as_slice() else { return None };
    // "It is 5 now", "moved to 5", and not "issue 5".
    const BECOMES: &str = "to be is its it's are was now in at have has say says read reads costs";
    const BETWEEN_MAX: usize = 3;
    let before = said::words(goal.split(new).next().unwrap_or_default());
    let near = &before[before.len().saturating_sub(BETWEEN_MAX)..];
    if !near.iter().any(|word| said::is_one_of(word, BECOMES)) {
        return None;
    }
    let about = topics(&goal.replace(new, " "));
    let mut lines = lines_of(text);
    let score = |line: &String| {
        let words = topics(line);
        about.iter().filter(|said| words.iter().any(|word| like(said, word))).count()
    };
    let scores: Vec<usize> = lines.iter().map(score).collect();
    let best = *scores.iter().max().filter(|best| **best > 0)?;
    let mut all = (0..lines.len()).filter(|n| scores[*n] == best);
    let n = all.next().filter(|n| all.next().is_none() && lines[*n].len() <= LINE_CHARS_MAX)?;
    let of_shape: Vec<std::ops::Range<usize>> = VALUE
        .find_iter(&lines[n])
        .filter(|found| shape(found.as_str()) == shape(new))
        .map(|found| found.range())
        .collect();
    let said: Vec<&std::ops::Range<usize>> =
        of_shape.iter().filter(|at| old.contains(&&lines[n][(*at).clone()])).collect();
    let at = match (said.as_slice(), of_shape.as_slice()) {
        ([one], _) => (*one).clone(),
        ([], [one]) => one.clone(),
        _ => return None,
    };
    lines[n].replace_range(at, new);
    Some(joined(&lines, text))
}
