//! What stands in many files.

use super::asked::Asked;
use super::quote;
use crate::mini::said;

const REMOVES: &str = "remove delete drop strip throw chop filter cut kick erase take clear rid get clean entferne lösche remova apague elimina quita \
    hapus";
const NO_TEXT: &str = "file files name names filename filenames ending endings extension extensions folder folders line lines prefix \
    occurrence occurrences first last it them that this these those";

/// Texts below are meant as well, unless it is said otherwise. The changed files are named.
fn edit(asked: &Asked<'_>, test: &str, script: &str) -> String {
    format!(
        "{} -exec grep -Iq {test} {{}} \\; -exec sed -i {} {{}} \\; -printf 'Changed %p\\n' | sort | grep . || echo 'No file has it.'",
        asked.find(asked.is_said_flat()),
        quote(script)
    )
}

/// `find` puts a name for this, wherever it stands.
fn is_of_find(text: &str) -> bool {
    text.contains("{}")
}

/// A text as `sed` looks for it, letter by letter.
fn literal(text: &str) -> String {
    let one = |c: char| if "\\.*[]^$/".contains(c) { format!("\\{c}") } else { c.to_string() };
    text.chars().map(one).collect()
}

/// Signs that are called by their name.
fn sign(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    Some(match name.strip_suffix('s').unwrap_or(&name) {
        "semicolon" => ";",
        "comma" => ",",
        "colon" => ":",
        "dash" | "dashe" | "hyphen" => "-",
        "underscore" => "_",
        "tab" | "tabulator" => "\t",
        "space" | "blank" => " ",
        "dot" | "period" | "full stop" => ".",
        "slash" | "slashe" => "/",
        "pipe" => "|",
        "double quote" => "\"",
        "single quote" | "apostrophe" => "'",
        _ => return None,
    })
}

const REPLACES: &[&str] = &[
    "replace|substitute|exchange|swap|change|turn|convert|switch .. word|text|phrase|name|string? {q} everywhere? by|with|to|into|for|through|-> .. word|text? {q}",
    "replace|substitute|exchange {t} by|with|through {t}",
    "swap|exchange {t} for {t}",
    "change|rename|update|correct|replace .. company|name|street|address|word|text|price|year|date|url|link|phone|number|domain|host|server|mail|email from {t} to {t}",
    "change|turn|switch|convert|correct|update {t} to|into|-> {t}",
    "ersetze|ersetz {t} durch|mit {t}",
    "troque|troca|substitua|substitui|mude|muda {t} por|para {t}",
    "cambia|cambie|reemplaza|reemplace|sustituye {t} por|a {t}",
    "ganti|gantilah|ubah {t} dengan|jadi|menjadi {t}",
];
const REPLACES_TURNED: &[&str] = &[
    "write|use|put|have|says? {q} instead|statt .. of? .. {q}",
    "schreibe|schreib {q} statt {q}",
    "is|are now? called? now? {t} now? instead of {t}",
];

/// "Wherever it says A it should say B", "every occurrence of A should become B".
fn said_apart(asked: &Asked<'_>) -> Option<(String, String)> {
    const OLD: &[&str] = &[
        "wherever|where|everywhere|whenever it says|reads {t}",
        "occurrence|occurrences|mention|mentions of {t}",
    ];
    const NEW: &[&str] = &["it? should|must|shall become|be|say|read {t}", "becomes {t}"];
    let from = asked.take(OLD)?.into_iter().next()?;
    Some((from, asked.take(NEW)?.into_iter().next()?))
}

/// "Replace A by B in all text files of a folder."
pub(super) fn replace(mut asked: Asked<'_>) -> Option<String> {
    const NOUNS: &str = "word words text name phrase string term sign character price number version year value date link links \
        address url palavra palabra wort kata texto";
    const ARTICLES: &str = "the all every each die das den alle o a os as todos la el las los";
    let pair = |caught: Vec<String>| <[String; 2]>::try_from(caught).ok();
    let (from, to) = match asked.take(REPLACES).and_then(pair) {
        Some([from, to]) => (from, to),
        None => match asked.take(REPLACES_TURNED).and_then(pair) {
            Some([to, from]) => (from, to),
            None => said_apart(&asked)?,
        },
    };
    let is_quoted = |text: &str| asked.words.iter().any(|word| word.is_quoted && word.raw == text);
    let bare = |text: &str| -> Option<String> {
        if is_quoted(text) {
            return Some(text.to_owned());
        }
        let mut words: Vec<&str> = text.split_whitespace().collect();
        let low = |words: &[&str]| words.first().map(|word| word.to_lowercase()).unwrap_or_default();
        let is_article = |words: &[&str]| said::is_one_of(&low(words), ARTICLES);
        if words.len() > 3
            && ["occurrences", "mentions", "instances"].iter().any(|one| words[..2].contains(one))
        {
            let at = words.iter().position(|word| *word == "of")?;
            words.drain(..=at);
        }
        let (has_article, before) = (is_article(&words), words.len());
        while words.len() > 1 && is_article(&words) {
            words.remove(0);
        }
        if words.len() > 1 && said::is_one_of(&low(&words), NOUNS) {
            words.remove(0);
        } else if has_article && before > 1 && words.len() == 1 && sign(words[0]).is_none() {
            // "The port to 8080": it is what the port is that changes.
            let is_noun = words[0].chars().all(|c| c.is_lowercase());
            words.retain(|_| !is_noun);
        }
        let is_text = words.iter().all(|word| {
            !said::is_one_of(&word.to_lowercase(), NO_TEXT)
                && !said::is_one_of(&word.to_lowercase(), "all every each any everywhere")
        });
        let is_ours = said::is_one_of(&low(&words), "our my your old new current any some every all");
        (is_text && !is_ours && !words.is_empty()).then(|| words.join(" "))
    };
    let (mut from, mut to) = (bare(&from)?, bare(&to)?);
    if let (Some(a), b) = (sign(&from), to.as_str()) {
        let new = sign(b).or((b == "nothing").then_some("")).map(str::to_owned);
        (from, to) = (a.to_owned(), new.or_else(|| (b.chars().count() <= 2).then(|| b.to_owned()))?);
    }
    // "From txt to md" is said of names.
    if said::is_ending(&from) && said::is_ending(&to) && !is_quoted(&from) {
        return None;
    }
    if from == to || from.trim().is_empty() || is_of_find(&from) || is_of_find(&to) {
        return None;
    }
    asked.scope()?;
    asked.settle(
        "text texts content contents occurrence occurrences find search and update fix correct adjust is now called company name street instead must should überall word words pasta",
    )?;
    if !asked.is_for_many || !asked.has_bounds() || !asked.is_there() {
        return None;
    }
    let ends_in_digit =
        from.starts_with(|c: char| c.is_ascii_digit()) && from.ends_with(|c: char| c.is_ascii_digit());
    let (option, border) = if ends_in_digit { ("-wF", "\\b") } else { ("-F", "") };
    let new: String =
        to.chars().map(|c| if "\\&/".contains(c) { format!("\\{c}") } else { c.to_string() }).collect();
    let script = format!("s/{border}{}{border}/{new}/g", literal(&from));
    Some(edit(&asked, &format!("{option} -e{}", quote(&from)), &script))
}

/// "Add the line X at the end of every text", "each script should begin with X".
pub(super) fn add_line(mut asked: Asked<'_>) -> Option<String> {
    const TEXTS: &[&str] = &[
        "add|append|put|write|insert|attach|prepend|füge|hänge|schreibe|adicione|acrescente|añade|agrega|tambahkan .. line|text|words|signature|zeile|linha|línea|baris? {q}",
        "begins|begin|start|starts with .. line|text? {t}",
        "end|ends with .. line {t}",
        "have|get|gets|has {t} as .. first|last line",
        "add|append|put|write|insert|prepend .. line|text? {t} to|at|as|on .. end|bottom|beginning|start|top|first|last",
        "append|prepend .. line|text? {t} to",
        "line|text|sentence|words|header|footer|heading|zeile|linha|línea|baris saying|with? {q}",
        "say|says|read|reads|stick {q}",
        "with {q} as .. first|last line",
        "{q} at|on|to|as|below|above|onto .. end|bottom|top|start|beginning|every|each|all|last|first",
        "need|needs|get|gets|have|has .. first|last line {t}",
    ];
    let shall = asked.says("should must shall needs need");
    let begins = asked.says("begin begins beginning start starts top front first prepend header above anfang início inicio principio awal oben");
    let ends = asked.says("end ends bottom append last below footer ende final fim fin akhir unten hänge");
    let caught = asked.take(TEXTS)?;
    let [text] = <[String; 1]>::try_from(caught).ok()?;
    let is_quoted = asked.words.iter().any(|word| word.is_quoted && word.raw == text);
    let is_line = asked.says("line zeile linha línea baris");
    // "Should start with draft_" is said of names.
    if !is_quoted && !is_line && shall {
        return None;
    }
    if !is_quoted && !is_line && text.chars().all(|c| c.is_lowercase()) {
        return None;
    }
    let in_text = |list: &str| {
        !asked.words.iter().any(|word| word.is_quoted && word.raw == text) && said::says(&text, list)
    };
    if begins == ends
        || in_text(NO_TEXT)
        || in_text("date time today title number path empty blank")
        || text.chars().count() < 2
        || is_of_find(&text)
    {
        return None;
    }
    asked.scope()?;
    asked.settle(
        "add append put write insert attach prepend header footer heading below above say says read it sign stick saying same words sentence onto line lines text end bottom last first begin begins beginning start starts top very \
         should must shall others as füge hänge schreibe zeile ende anfang hinzu adicione acrescente linha fim início final añade agrega \
         línea inicio tambahkan baris akhir awal",
    )?;
    if !asked.is_for_many || !asked.has_bounds() || !asked.is_there() {
        return None;
    }
    let is_text = "\\( -empty -o -exec grep -Iq . {} \\; \\)";
    let find = asked.find(asked.is_said_flat());
    let line = quote(&text);
    let line = if text.starts_with('-') { format!("'{}'", text.replace('\'', "'\\''")) } else { line };
    let lacks = |look: &str| match shall {
        true => format!(" -exec sh -c '[ \"$({look} -n 1 \"$2\")\" != \"$1\" ]' sh {line} {{}} \\;"),
        false => String::new(),
    };
    Some(match begins {
        true => format!(
            "{find} -exec grep -Iq . {{}} \\;{} -exec sed -i {} {{}} \\; -printf 'Changed %p\\n' | sort",
            lacks("head"),
            quote(&format!("1i\\{}", text.replace('\\', "\\\\")))
        ),
        false => format!(
            "{find} {is_text}{} -exec sh -c 'l=$1; shift; for f; do [ -z \"$(tail -c 1 \"$f\")\" ] || echo >> \"$f\"; \
             printf \"%s\\n\" \"$l\" >> \"$f\" && echo \"Changed $f\"; done' sh {line} {{}} +",
            lacks("tail")
        ),
    })
}

/// "Remove all lines with X from the logs."
pub(super) fn remove_lines(mut asked: Asked<'_>) -> Option<String> {
    const STARTING: &[&str] = &[
        "line|lines that|which start|begin|starts|begins with .. word|text? {t}",
        "line|lines starting|beginning with .. word|text? {t}",
        "line|lines those? that|which? starting|beginning|start|begin with .. {t}",
    ];
    const ENDING: &[&str] =
        &["line|lines that|which end|ends with|in .. {t}", "line|lines ending with|in .. {t}"];
    const HAVING: &[&str] = &[
        "line|lines that|which contain|contains|have|has|say|says|read|reads|mention|mentions|include .. word|words|text? {t}",
        "line|lines with|containing|having|mentioning|including .. word|words|text? {t}",
        "linhas|líneas com|con|que contêm|contienen? .. palavra|palabra? {t}",
        "zeilen mit|die .. wort? {t}",
    ];
    const CALLED: &[&str] = &["{w} lines"];
    if !asked.has(REMOVES) {
        return None;
    }
    let blank = asked.take(&["empty|blank lines"]).is_some();
    let one = |caught: Option<Vec<String>>| caught.and_then(|caught| caught.into_iter().next());
    let (before, text, after) = if blank {
        (String::new(), String::new(), String::new())
    } else if let Some(text) = one(asked.take(STARTING)) {
        ("^".to_owned(), text, String::new())
    } else if let Some(text) = one(asked.take(ENDING)) {
        (String::new(), text, "$".to_owned())
    } else if let Some(text) = one(asked.take(HAVING)) {
        (String::new(), text, String::new())
    } else {
        let text = one(asked.take(CALLED))?;
        let is_sign = text.chars().count() > 2 && text.chars().all(|c| c.is_uppercase() || "_-".contains(c));
        (String::new(), is_sign.then_some(text)?, String::new())
    };
    let is_quoted = asked.words.iter().any(|word| word.is_quoted && word.raw == text);
    if !is_quoted
        && (said::says(&text, NO_TEXT) || said::says(&text, "only more than less trailing no not or and"))
    {
        return None;
    }
    asked.scope()?;
    asked.settle(&format!("{REMOVES} line lines comment comments out away off of"))?;
    if !asked.is_for_many || !asked.has_bounds() || !asked.is_there() {
        return None;
    }
    let (test, script) = match blank {
        true => ("-e '^[[:space:]]*$'".to_owned(), "/^[[:space:]]*$/d".to_owned()),
        false => {
            let pattern = literal(&text).replace("\\/", "/");
            let pattern = format!("{before}{pattern}{after}");
            (format!("-e{}", quote(&pattern)), format!("/{before}{}{after}/d", literal(&text)))
        }
    };
    Some(edit(&asked, &test, &script))
}

/// "Cut the first line of each table."
pub(super) fn cut_lines(mut asked: Asked<'_>) -> Option<String> {
    if !asked.has(REMOVES) {
        return None;
    }
    let (count, is_first) = if let Some(count) = asked.take(&["first|top {n} lines"]) {
        (count[0].clone(), true)
    } else if asked.take(&["first|top line", "header|heading line|row|lines|rows", "headers"]).is_some() {
        ("1".to_owned(), true)
    } else {
        asked.take(&["last|bottom line"])?;
        ("1".to_owned(), false)
    };
    asked.scope()?;
    asked.settle(&format!("{REMOVES} off away is header heading headers first line lines"))?;
    if !asked.is_for_many || !asked.has_bounds() || !asked.is_there() || count == "0" {
        return None;
    }
    let script = match (is_first, count.as_str()) {
        (true, "1") => "1d".to_owned(),
        (true, count) => format!("1,{count}d"),
        (false, _) => "$d".to_owned(),
    };
    Some(edit(&asked, "-e ''", &script))
}

pub(super) fn trailing_blanks(mut asked: Asked<'_>) -> Option<String> {
    const BLANKS: &[&str] = &[
        "trailing spaces|blanks|whitespace|whitespaces|space",
        "spaces|blanks|whitespace at .. end|ends of .. line|lines",
        "spaces|blanks|whitespace .. line|line's end|ends",
    ];
    if !asked.has(REMOVES) {
        return None;
    }
    asked.take(BLANKS)?;
    asked.scope()?;
    asked.settle(&format!("{REMOVES} line lines off over there are"))?;
    if !asked.is_for_many || !asked.has_bounds() || !asked.is_there() {
        return None;
    }
    Some(edit(&asked, "-e '[[:blank:]]$'", "s/[[:blank:]]*$//"))
}

/// "Untick all the boxes in the lists."
pub(super) fn ticks(mut asked: Asked<'_>) -> Option<String> {
    const OFF: &[&str] =
        &["untick|uncheck|unmark|reset", "take .. ticks|checks|marks|crosses .. out|off|away|back? .. of?"];
    const ON: &[&str] = &["tick|check off? .. all|every|each", "tick off"];
    let is_off = asked.take(OFF).is_some();
    if !is_off {
        asked.take(ON)?;
    }
    if !asked.says("box boxes item items task tasks checkbox checkboxes todo todos checklist checklists") {
        return None;
    }
    asked.scope()?;
    asked.settle("unchecked box boxes item items task tasks checkbox checkboxes point points checklist checklists list lists all entry entries")?;
    if !asked.is_for_many || !asked.has_bounds() || !asked.is_there() || asked.endings.is_empty() {
        return None;
    }
    Some(match is_off {
        true => edit(
            &asked,
            "-e '^[[:space:]]*[-*+] \\[[xX]\\]'",
            "s/^\\([[:space:]]*[-*+] \\)\\[[xX]\\]/\\1[ ]/",
        ),
        false => {
            edit(&asked, "-e '^[[:space:]]*[-*+] \\[ \\]'", "s/^\\([[:space:]]*[-*+] \\)\\[ \\]/\\1[x]/")
        }
    })
}
