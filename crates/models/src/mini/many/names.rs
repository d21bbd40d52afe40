//! Names of many files. The ending of a name stays where it is, but where the ending is what changes.

use super::asked::Asked;
use super::{each, is_new_name, quote, script, to_t};
use crate::mini::said;

/// What a name is called in a goal.
const NAMES: &str =
    "name names filename filenames named nome nomes nombre nombres nama dateinamen namen title titles";

/// A part of a name: nothing that leads elsewhere.
fn is_part(text: &str) -> bool {
    !text.is_empty() && !text.contains(['/', '\n']) && !text.starts_with('-') && text.chars().count() <= 40
}

/// The line that gives each file the name that `body` makes of it.
fn renamed(asked: &Asked<'_>, args: &[&str], body: &str) -> String {
    each(&asked.find(asked.is_top_only()), args, &format!("{body}; {}", to_t("mv")))
}

/// `$s` and `$e`: a name and its ending with the dot.
const PARTED: &str = "case \"$b\" in ?*.*) s=${b%.*}; e=.${b##*.};; *) s=$b; e=;; esac";

/// "A copy of each .conf with .bak added to its name."
pub(super) fn copies_beside(mut asked: Asked<'_>) -> Option<String> {
    const COPIES: &[&str] = &[
        "copy|copies|duplicate|backup .. of? ..",
        "back up",
        "{w} copy|copies|backup next|beside|of|for to? ..",
    ];
    if !asked.says("copy copies duplicate duplicates backup backups back") {
        return None;
    }
    let is_end = |word: &str| {
        let bare = word.strip_prefix('.').unwrap_or("");
        (1..=6).contains(&bare.len()) && bare.chars().all(|c| c.is_ascii_alphanumeric())
    };
    let ended = asked.take(&[
        "next to .. original|originals|it|them? as {w}",
        "with|and? {w} added|appended|attached|behind|at to|at|as|behind? .. name|names|end|filename|filenames",
        "with|add|append|attach .. ending|extension|suffix|letters? {w} to|at|as .. name|names|end|filename|filenames",
        "with .. added? ending|extension|suffix {w}",
        "by|and adding|appending|attaching .. {w} to|at .. end|name|names|filename|filenames",
        "{w} copy|copies|backup|backups next|beside|alongside|of|for to? ..",
        "ending|end in {w}",
        "original|originals as {w}",
        "same name plus|and|with {w}",
    ])?;
    let end = ended[0].strip_prefix('*').unwrap_or(&ended[0]).to_owned();
    let end = if end == "bak" { ".bak".to_owned() } else { end };
    if !is_end(&end) {
        return None;
    }
    let low = end.to_lowercase();
    for word in asked.words.iter().filter(|word| word.low.ends_with(&low) && word.low.len() > low.len()) {
        word.use_up();
    }
    asked.take(COPIES);
    asked.scope()?;
    asked.endings.retain(|ending| format!(".{ending}") != low);
    asked.settle(
        "copy copies duplicate up plus make create put add adding added append appending appended by next beside alongside same folder name names loop over like \
         original originals backup backups back e.g its before",
    )?;
    if !asked.is_for_many || !asked.is_there() || (asked.endings.is_empty() && asked.places.is_empty()) {
        return None;
    }
    let body = format!("t=$f$a1; {}", to_t("cp"));
    Some(each(
        &format!("{} -not -iname {}", asked.find(asked.is_top_only()), quote(&format!("*{end}"))),
        &[&end],
        &body,
    ))
}

/// "Put old- in front of every name."
pub(super) fn prefix(mut asked: Asked<'_>) -> Option<String> {
    let caught = asked.take(&[
        "put|add|write|place|insert|set .. word|prefix|letters|text|date? {w} in? front|before|at of? .. name|names|filename|filenames|file|each|every|all|beginning|start",
        "prefix .. name|names|filename|filenames of? .. {w} names|name?",
        "begin|start with .. prefix? {w}",
        "prefixed? with|by {w}",
        "add|give|put .. prefix {w}",
        "have|get|has {w} in front of .. name|names|filename|filenames",
        "prefix {w}",
    ])?;
    let text = caught.into_iter().next_back()?;
    let with = match text.as_str() {
        // "Prefix all files with x" is caught by the second pattern only as far as "with".
        "with" | "the" | "a" => asked.take(&["{w}"])?.into_iter().next()?,
        _ => text,
    };
    if said::is_one_of(&with.to_lowercase(), "to of for from on in every each all")
        || !is_part(&with)
        || !asked.says(NAMES) && !asked.says("prefix prefixed")
    {
        return None;
    }
    asked.scope()?;
    let example = |low: &str| low.starts_with(&with.to_lowercase());
    for word in asked.words.iter().filter(|word| said::is_file_name(&word.raw) && example(&word.low)) {
        word.use_up();
    }
    asked.settle(&format!("{NAMES} put add prefix front before beginning start begin give its becomes become etc so should must like prefixed"))?;
    if !asked.is_for_many || !asked.is_there() || (asked.endings.is_empty() && asked.places.is_empty()) {
        return None;
    }
    Some(renamed(&asked, &[&with], "case \"$b\" in \"$a1\"*) continue;; esac; t=$d/$a1$b"))
}

/// "Add _old to the end of the names."
pub(super) fn suffix(mut asked: Asked<'_>) -> Option<String> {
    let caught = asked.take(&[
        "put|add|append|attach|write .. suffix? {w} to|at|behind .. end of .. name|names|filename|filenames",
        "put|add|append|attach|write .. suffix? {w} before|in .. front? of? .. ending|extension|endings|extensions",
        "append|add .. suffix? {w} to .. name|names|filename|filenames",
        "add|give .. suffix {w}",
        "stick {w} onto|to|on .. end? of? .. name|names|filename|filenames",
        "suffix {w}",
    ])?;
    let with = caught.into_iter().next()?;
    if !is_part(with.trim_start_matches('-')) || with.starts_with('.') || asked.says("copy copies backup") {
        return None;
    }
    asked.scope()?;
    asked.settle(&format!(
        "{NAMES} put add append attach stick onto get should must give suffix end before ending extension its endings extensions give to"
    ))?;
    if !asked.is_for_many || !asked.is_there() || (asked.endings.is_empty() && asked.places.is_empty()) {
        return None;
    }
    Some(renamed(
        &asked,
        &[&with],
        &format!("{PARTED}; case \"$s\" in *\"$a1\") continue;; esac; t=$d/$s$a1$e"),
    ))
}

/// "The htm files are to be html, all but one."
pub(super) fn ending(mut asked: Asked<'_>) -> Option<String> {
    const TO: &str = "to into be in as nach zu em para a ke jadi menjadi";
    const VERBS: &str = "rename change convert make turn give rename renamed end have get should must benenne ändere renomeie mude renombra cambia ubah ganti";
    let is_dotted = |at: usize| asked.words.get(at).is_some_and(|word| word.raw.starts_with(['.', '*']));
    let is_short = (0..asked.words.len())
        .any(|n| asked.words[n].low == "to" && n > 0 && is_dotted(n - 1) && is_dotted(n + 1));
    if !(asked.has(VERBS) || is_short) || asked.says("copy copies content contents text") {
        return None;
    }
    let links = asked
        .take(&[
            "and|then|also fix|update|correct|adjust|repair .. links|references|link between? them? so? that? they? still? work?",
            "and|then|also fix|update|correct|adjust|repair .. links|references|link",
        ])
        .is_some();
    let new = asked.words.windows(2).position(|two| {
        let is_ending = two[1].raw.trim_start_matches('*').trim_start_matches('.');
        said::is_one_of(&two[0].low, TO)
            && !two[0].is_taken()
            && (1..=8).contains(&is_ending.len())
            && is_ending.chars().all(|c| c.is_ascii_alphanumeric())
            && (two[1].raw.starts_with(['.', '*']) || said::is_ending(&two[1].low) || is_known(is_ending))
    })?;
    let new = &asked.words[new + 1];
    new.use_up();
    let to = new.raw.trim_start_matches(['*', '.']).to_owned();
    let is_about_names = asked.says("rename renamed ending endings extension extensions suffix ends end umbenennen endung renomeie renombra extensão extensión")
        || new.raw.starts_with(['.', '*']);
    asked.scope()?;
    asked.settle(&format!(
        "{VERBS} {NAMES} ending endings extension extensions suffix file's from must should instead pages still work they so endung extensão extensión"
    ))?;
    let from = asked.endings.clone();
    if from.is_empty() || from.contains(&to) || !is_about_names || !asked.is_there() {
        return None;
    }
    let line = renamed(&asked, &[&to], "t=$d/${b%.*}.$a1");
    if !links {
        return Some(line);
    }
    // Each page that has a new name is looked for in the others.
    let [from] = from.as_slice() else { return None };
    let places = asked.find(false);
    let (places, _) = places.split_once(" -type f")?;
    let find = format!("{places} -type f -iname '*.{from}' -not -path '*/.*'{}", asked.without());
    let folders = places.strip_prefix("find ")?;
    let relink = format!(
        "n=${{b%.*}}.$a1; o=$(printf %s \"$b\" | sed \"s/[.[\\*^$]/\\\\\\\\&/g\"); \
         grep -rlIF --exclude-dir=\".?*\" -e \"$b\" {folders} | while IFS= read -r p; do sed -i \"s/\\\\b$o\\\\b/$n/g\" \"$p\" && echo \"Changed $p\"; done"
    );
    (!places.contains('\'')).then(|| format!("{} && {line}", each(&find, &[&to], &relink)))
}

/// Endings that are said only as what something becomes.
fn is_known(ending: &str) -> bool {
    said::is_one_of(
        &ending.to_lowercase(),
        "htm html jpeg tif tiff text markdown js ts jsx tsx conf cfg log bak old org rst tex c h cpp",
    )
}

/// "Dashes in the names are to be underscores."
pub(super) fn signs(mut asked: Asked<'_>) -> Option<String> {
    const VERBS: &str = "replace change turn convert swap remove delete drop strip instead want";
    if !asked.says(NAMES) || !asked.says(VERBS) {
        return None;
    }
    let said: Vec<(usize, &'static str)> =
        (0..asked.words.len()).filter_map(|n| sign(&asked.words[n].raw).map(|sign| (n, sign))).collect();
    // "With dashes, so turn the - into _" says one sign twice.
    let said: Vec<(usize, &str)> = match said.as_slice() {
        [(_, one), rest @ ..] if rest.first().is_some_and(|(_, same)| same == one) => rest.to_vec(),
        all => all.to_vec(),
    };
    let between = |from: usize, to: usize| &asked.words[from + 1..to];
    let has =
        |words: &[super::asked::Word], list: &str| words.iter().any(|word| said::is_one_of(&word.low, list));
    let (from, to) = match said.as_slice() {
        [(a, to), (b, from)] if has(between(*a, *b), "instead") => (*from, *to),
        [(a, from), (b, to)] if has(between(*a, *b), "by with to into") => (*from, *to),
        [(_, from)] if asked.says("remove delete drop strip") => (*from, ""),
        _ => return None,
    };
    if from == to {
        return None;
    }
    said.iter().for_each(|(n, _)| asked.words[*n].use_up());
    asked.scope()?;
    asked.settle(&format!("{NAMES} {VERBS} by with to into file's instead"))?;
    if !asked.is_there() || !asked.has_bounds() {
        return None;
    }
    Some(match to {
        "" => renamed(&asked, &[from], "t=$d/$(printf %s \"$b\" | tr -d -- \"$a1\")"),
        _ => renamed(&asked, &[from, to], "t=$d/$(printf %s \"$b\" | tr -- \"$a1\" \"$a2\")"),
    })
}

fn sign(name: &str) -> Option<&'static str> {
    Some(match name.to_lowercase().as_str() {
        "-" | "dash" | "dashes" | "hyphen" | "hyphens" => "-",
        "_" | "underscore" | "underscores" => "_",
        "space" | "spaces" | "blank" | "blanks" | " " => " ",
        "." | "dot" | "dots" => ".",
        _ => return None,
    })
}

/// "Number the chapters in alphabetical order, like 01-begin.md."
pub(super) fn numbered(mut asked: Asked<'_>) -> Option<String> {
    asked.take(&["number|nummeriere|numera|numere|nomori .. ", "number"])?;
    asked.take(&[
        "in|by .. alphabetical|alphabetic order .. of? .. names|name?",
        "in|by .. order of .. names|name",
        "alphabetically",
        "sorted|ordered by .. names|name",
        "by .. names|name",
    ])?;
    // The example says how the number looks: `01-begin.md`, where `begin.md` is here.
    let mut form = None;
    for word in &asked.words {
        let digits: String = word.raw.chars().take_while(char::is_ascii_digit).collect();
        let rest = &word.raw[digits.len()..];
        let name = rest.trim_start_matches(['-', '_', '.', ' ']);
        let between = &rest[..rest.len() - name.len()];
        let is_seen = |name: &str| asked.here.every().any(|seen| crate::mini::mend::last_part(seen) == name);
        if !digits.is_empty() && between.len() <= 1 && (name.is_empty() || is_seen(name)) && !word.is_quoted {
            if form.is_none() && is_seen(name) {
                form = Some((digits.len(), between.to_owned()));
            }
            word.use_up();
        }
    }
    let (width, between) = form?;
    asked.scope()?;
    asked.settle(&format!(
        "{NAMES} first next second third last like e.g start starting etc so becomes gets alphabetical order"
    ))?;
    if !asked.is_there() || !is_part(&format!("x{between}")) {
        return None;
    }
    Some(in_order(&asked, &[&between], &format!("t=$d/$(printf %0{width}d $i)$a1$b")))
}

/// One after the other in the order of their names, `$i` counting.
fn in_order(asked: &Asked<'_>, args: &[&str], body: &str) -> String {
    let script = script("i=0; ", args, &format!("i=$((i+1)); {body}; {}", to_t("mv")));
    format!("{} -print0 | sort -z | xargs -0r sh -c {script}", asked.find(true))
}

/// "Give the tracks two digits", "take 1.wav as take-01.wav".
pub(super) fn padded(mut asked: Asked<'_>) -> Option<String> {
    let width = asked.take(&[
        "with|have|to|always|get|use|of .. always? {n} digits|figures|places",
        "{n} digits|figures|digit|figure",
        "{n}-digit numbers|number",
        "{n} digits|figures",
    ]);
    let shape = shape_of(&asked);
    let width = width.and_then(|width| width[0].parse::<usize>().ok());
    let width = match (&shape, width) {
        (Some((_, digits, _)), Some(width)) if *digits == width => width,
        (Some((_, digits, _)), None) if *digits > 1 => *digits,
        (None, Some(width)) => width,
        _ => return None,
    };
    if !(2..=6).contains(&width) || asked.says("order alphabetical starting") && shape.is_some() {
        return None;
    }
    let keeps = asked
        .take(&[
            "numbers|number .. stay|stays|remain|remains|kept .. same|as? they? are?",
            "keep .. numbers|number",
        ])
        .is_some();
    asked.scope()?;
    asked.settle(&format!(
        "{NAMES} rename number numbers digits digit always two three pad padded zero-pad zero-padded wrong sort make zero zeros leading fill with so like give add must should \
         sort right order correctly sorts same stay two-digit three-digit etc file"
    ))?;
    if !asked.is_there() || !asked.is_for_many || !asked.has_bounds() {
        return None;
    }
    let short = width - 1;
    let (args, body) = match &shape {
        // Only where the number stays is the new name made of it alone.
        Some((before, _, after)) if keeps => (
            vec![before.as_str(), after.as_str()],
            format!(
                "{PARTED}; n=$(printf %s \"$s\" | grep -oE \"[0-9]+\" | tail -n 1 | sed \"s/^0*\\(.\\)/\\1/\"); [ -n \"$n\" ] || continue; \
                 t=$d/$a1$(printf %0{width}d \"$n\")$a2$e"
            ),
        ),
        Some(_) => return None,
        None => (
            Vec::new(),
            format!(
                "{PARTED}; t=$d/$(printf %s \"$s\" | sed -E \":a;s/(^|[^0-9])([0-9]{{1,{short}}})([^0-9]|\\$)/\\10\\2\\3/;ta\")$e"
            ),
        ),
    };
    Some(renamed(&asked, &args, &body))
}

/// `take-01.wav, take-02.wav`: what stands before the number, its digits, and what stands behind it before the ending.
fn shape_of(asked: &Asked<'_>) -> Option<(String, usize, String)> {
    let mut found: Option<(String, usize, String)> = None;
    let mut numbers = Vec::new();
    for word in asked.words.iter().filter(|word| said::is_file_name(&word.raw) && !word.raw.contains('/')) {
        let (stem, _) = word.raw.rsplit_once('.')?;
        let Some(at) = stem.find(|c: char| c.is_ascii_digit()) else { continue };
        let digits: String = stem[at..].chars().take_while(char::is_ascii_digit).collect();
        let shape = (stem[..at].to_owned(), digits.len(), stem[at + digits.len()..].to_owned());
        match &found {
            Some(one) if *one != shape => return None,
            _ => found = Some(shape),
        }
        numbers.push(digits.parse::<u32>().ok()?);
        word.use_up();
    }
    let shape = found?;
    let in_a_row = numbers.len() > 1 && numbers.windows(2).all(|two| two[1] == two[0] + 1);
    (in_a_row && is_part(&format!("x{}", shape.0)) && is_new_name(&format!("x{}{}", shape.0, shape.2)))
        .then_some(shape)
}

/// "The dates in the names are day-month-year, and should begin with the year."
pub(super) fn dates(mut asked: Asked<'_>) -> Option<String> {
    let orders: Vec<String> = asked.words.iter().filter_map(|word| order_of(&word.low)).collect();
    let example = asked.words.iter().filter(|word| !word.is_quoted).filter_map(|word| date_order(&word.raw));
    let example: Vec<&str> = example.collect();
    let pair: Vec<&str> = match orders.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [a, b] => vec![a, b],
        [] => example.clone(),
        _ => return None,
    };
    let [from, to] = pair.as_slice() else { return None };
    // A numeral alone may say the day first or the month.
    let from_example = example.first().is_none_or(|one| one == from || *one == "?my");
    if from == to || !from_example || !asked.says(NAMES) || !asked.says("date dates") {
        return None;
    }
    let sep = asked
        .words
        .iter()
        .filter(|word| order_of(&word.low).is_some())
        .map(|word| separator(&word.low))
        .next_back();
    let sep = asked
        .words
        .iter()
        .filter(|word| date_order(&word.raw).is_some())
        .map(|word| separator(&word.raw))
        .next_back()
        .or(sep)
        .unwrap_or('-');
    for word in &asked.words {
        if order_of(&word.low).is_some()
            || date_order(&word.raw).is_some()
            || ["->", "=>", "→"].contains(&word.raw.as_str())
        {
            word.use_up();
        }
    }
    asked.scope()?;
    asked.settle(&format!(
        "{NAMES} date dates rename change convert turn start starts begin with order format form written file e.g example should must \
         becomes so they like instead"
    ))?;
    if !asked.is_there() {
        return None;
    }
    let (pattern, new) = match (*from, *to) {
        ("dmy", "ymd") => ("([0-9]{2})[-._]([0-9]{2})[-._]([0-9]{4})", ["4", "3", "2"]),
        ("mdy", "ymd") => ("([0-9]{2})[-._]([0-9]{2})[-._]([0-9]{4})", ["4", "2", "3"]),
        ("ymd", "dmy") => ("([0-9]{4})[-._]([0-9]{2})[-._]([0-9]{2})", ["4", "3", "2"]),
        ("ymd", "mdy") => ("([0-9]{4})[-._]([0-9]{2})[-._]([0-9]{2})", ["3", "4", "2"]),
        _ => return None,
    };
    let new = new.map(|n| format!("\\{n}")).join(&sep.to_string());
    let body =
        format!("t=$d/$(printf %s \"$b\" | sed -E \"s/(^|[^0-9]){pattern}([^0-9]|\\$)/\\1{new}\\5/\")");
    Some(renamed(&asked, &[], &body))
}

/// `day-month-year` and `DD.MM.YYYY`.
fn order_of(word: &str) -> Option<String> {
    let parts: Vec<&str> = word.split(['-', '.', '_', '/']).collect();
    let [_, _, _] = parts.as_slice() else { return None };
    let one = |part: &&str| match *part {
        "day" | "dd" | "tag" | "tt" | "dia" | "día" => Some('d'),
        "month" | "mm" | "monat" | "mes" | "mês" => Some('m'),
        "year" | "yyyy" | "jjjj" | "jahr" | "aaaa" | "ano" | "año" => Some('y'),
        _ => None,
    };
    parts.iter().map(one).collect()
}

/// How the date that a name begins with is written, as far as its numbers say so.
fn date_order(name: &str) -> Option<&'static str> {
    let head: String = name.chars().take_while(|c| c.is_ascii_digit() || "-._".contains(*c)).collect();
    let parts: Vec<&str> = head.split(['-', '.', '_']).filter(|part| !part.is_empty()).take(3).collect();
    let number = |text: &&str| text.parse::<u32>().ok();
    match parts.as_slice() {
        [a, b, c] if a.len() == 4 && b.len() == 2 && c.len() == 2 => Some("ymd"),
        [a, b, c] if c.len() == 4 && a.len() == 2 && b.len() == 2 => Some(match (number(a)?, number(b)?) {
            (13.., _) => "dmy",
            (_, 13..) => "mdy",
            _ => "?my",
        }),
        _ => None,
    }
}

fn separator(text: &str) -> char {
    text.chars().find(|c| "-._".contains(*c)).unwrap_or('-')
}

/// "Artist - title" as "title - artist".
pub(super) fn turned_round(mut asked: Asked<'_>) -> Option<String> {
    let is_said = asked
        .take(&[
            "the other way round|around|about",
            "swap|reverse|switch|turn .. around|round",
            "vice versa",
            "swap|reverse|switch|flip|exchange .. {w} and .. {w}",
            "swap|reverse|switch|flip .. two? parts|halves|sides",
        ])
        .is_some();
    // `artist - title.mp3 ... title - artist.mp3`, or "to title - artist".
    let stem = |text: &str| text.rsplit_once('.').map_or(text, |(stem, _)| stem).to_lowercase();
    let pairs: Vec<(usize, String, String)> = (1..asked.words.len().saturating_sub(1))
        .filter(|n| asked.words[*n].raw == "-")
        .map(|n| (n, stem(&asked.words[n - 1].raw), stem(&asked.words[n + 1].raw)))
        .collect();
    let is_turned = match pairs.as_slice() {
        [(_, a, b), (_, c, d)] => a == d && b == c && a != b,
        [_] => is_said,
        [] if is_said => true,
        _ => return None,
    };
    if !is_turned {
        return None;
    }
    for (n, ..) in &pairs {
        asked.words[n - 1..=n + 1].iter().for_each(|word| word.use_up());
    }
    asked.scope()?;
    asked.settle(&format!(
        "{NAMES} rename turn like called swap should must be instead change make parts but it's"
    ))?;
    let has_two = |name: &&str| name.matches(" - ").count() == 1;
    let is_seen = !pairs.is_empty() || asked.files().iter().all(has_two);
    if !asked.is_there() || !asked.has_bounds() || !is_seen {
        return None;
    }
    let body = format!(
        "{PARTED}; case \"$s\" in *\" - \"*\" - \"*) echo \"Left $f: it has more than two parts\"; continue;; *\" - \"*) ;; *) continue;; esac; \
         t=\"$d/${{s#* - }} - ${{s%% - *}}$e\""
    );
    Some(renamed(&asked, &[], &body))
}
