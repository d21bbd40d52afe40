//! Where many files go: into folders of a kind, a year or a letter, out of folders below, and those of a list.

use super::asked::{Asked, number};
use super::{each, is_new_name, no_option, path, to_t};
use crate::mini::said;

const MOVES: &str = "sort sorted grouped moved group organize organise order arrange distribute file move put tidy sortiere ordne verschiebe organize organiza \
    mueve mova";
const INTO: &str = "into in to go goes going be moved put sorted folder folders subfolder subfolders directory directories own named \
    called each one per by for according after separate ordner unterordner pasta pastas carpeta carpetas por nach je pro";

fn moved_to(asked: &Asked<'_>, args: &[&str], name: &str) -> String {
    let body = format!(
        "{name}; [ -n \"$n\" ] || {{ echo \"Left $f\"; continue; }}; mkdir -p -- \"$d/$n\"; t=$d/$n/$b; {}",
        to_t("mv")
    );
    each(&asked.find(true), args, &body)
}

/// `inbox/2022`, `2023-04`, `2022`: what it says of a year and a month.
fn dated(word: &str) -> Option<bool> {
    let last = word.rsplit('/').next().unwrap_or(word);
    let digits = |text: &str, len: usize| text.len() == len && text.chars().all(|c| c.is_ascii_digit());
    let is_year = |text: &str| digits(text, 4) && (text.starts_with("19") || text.starts_with("20"));
    match last.split_once(['-', '_']) {
        Some((year, month)) => (is_year(year) && digits(month, 2)).then_some(true),
        None => is_year(last).then_some(false),
    }
}

/// Words that show by one file where it goes.
fn without_examples(asked: &Asked<'_>) {
    while asked
        .take(&[
            "so|like|e.g|eg|example {w} goes|go|moves|belongs|lands|is into|in|to .. {w}",
            "{w} goes|moves|belongs|lands into|in|to .. {w}",
        ])
        .is_some()
    {}
}

/// "Sort the files into folders named after their ending."
pub(super) fn per_ending(mut asked: Asked<'_>) -> Option<String> {
    const BY: &[&str] = &[
        "by|per|after|to|for|each|nach .. file? extension|ending|extensions|endings|dateiendung|endung",
        "por extensão|extensión",
        "by|per .. file type|types",
        "each|every file? type|extension|ending",
    ];
    let moves = asked.has(MOVES) || asked.says("own");
    if !moves || !asked.says("folder folders subfolder subfolders directory directories ordner unterordner pasta pastas carpeta carpetas") {
        return None;
    }
    asked.take(BY)?;
    while asked.take(BY).is_some() {}
    without_examples(&asked);
    let endings: Vec<&str> =
        asked.here.every().filter_map(|name| name.rsplit_once('.')).map(|(_, ending)| ending).collect();
    for word in asked.words.iter().filter(|word| !word.is_quoted) {
        let is_folder = word
            .raw
            .rsplit_once('/')
            .is_some_and(|(_, last)| endings.iter().any(|one| one.eq_ignore_ascii_case(last)));
        if is_folder {
            word.use_up();
        }
    }
    asked.scope()?;
    asked.settle(&format!("{MOVES} {INTO} extension ending file type etc"))?;
    if asked.places.len() > 1 || asked.is_deep || !asked.has_bounds() || !asked.is_there() {
        return None;
    }
    Some(moved_to(
        &asked,
        &[],
        "case \"$b\" in ?*.*) n=$(printf %s \"${b##*.}\" | tr A-Z a-z);; *) n=;; esac",
    ))
}

/// "One folder per year, the year is in the name." The date of a file counts where it is said.
pub(super) fn per_year(mut asked: Asked<'_>) -> Option<String> {
    const BY: &[&str] = &[
        "by|per|each|every|after|for|of|nach|por .. year|jahr|ano|año and .. month|monat|mes|mês",
        "by|per|each|every|after|for|of|nach|por .. year|years|month|months|jahr|monat|ano|año|mês|mes",
        "yearly|monthly folders|folder|subfolders",
    ];
    const IN_NAME: &[&str] = &[
        "going? by .. date|year in .. name|names|filename|filenames",
        "date|year|dates|month .. at? .. in|start|beginning|of|with .. each? .. file? name|names|filename|filenames",
        "start|starts|begin|begins with .. year|date",
        "file? name|names|filename|filenames start|starts|begin|begins|has|have with? .. year|date",
        "have|has .. year|date in .. file? name|names",
    ];
    const BY_DATE: &str = "modified changed modification taken edited";
    if !asked.has(MOVES) {
        return None;
    }
    let is_monthly = asked.says("month months monthly monat mês mes");
    while asked.take(&["{w} goes|go|moves|belongs into|in|to {w}"]).is_some() {}
    let mut shows_month = None;
    let mut target = None;
    for word in asked.words.iter().filter(|word| !word.is_quoted) {
        if let Some(is_month) = dated(&word.raw) {
            shows_month = Some(is_month);
            target = word.raw.rsplit_once('/').map(|(folder, _)| folder.to_owned()).or(target);
            word.use_up();
        }
    }
    let by_name = asked.take(IN_NAME).is_some();
    while asked.take(IN_NAME).is_some() {}
    let by_year = asked.take(BY).is_some();
    if !(by_year || shows_month.is_some() && by_name) {
        return None;
    }
    let by_date = asked.says(BY_DATE);
    asked.scope()?;
    // A folder for the years that is there by itself is no other place.
    if let Some(target) = &target
        && asked.places.is_empty()
    {
        asked.places.push(target.clone());
    }
    asked.settle(&format!(
        "{MOVES} {INTO} {BY_DATE} year years month months date dates name names start starts begin begins with is are in so like etc make create there \
         they at last according going by dated"
    ))?;
    if asked.places.len() > 1
        || asked.is_deep
        || !asked.is_there()
        || target.is_some_and(|target| asked.places != [target])
    {
        return None;
    }
    let is_month = is_monthly || shows_month == Some(true);
    let files = asked.files();
    let has_year = |name: &&str| year_in(name).is_some();
    if by_date && !by_name {
        let form = if is_month { "%Y-%m" } else { "%Y" };
        return Some(moved_to(&asked, &[], &format!("n=$(date -r \"$f\" +{form})")));
    }
    if !files.iter().any(has_year) || (!by_name && !files.iter().all(has_year)) {
        return None;
    }
    let (pattern, new) = match is_month {
        true => ("((19|20)[0-9]{2})[-_.]?(0[1-9]|1[0-2]).*", "\\2-\\4"),
        false => ("((19|20)[0-9]{2}).*", "\\2"),
    };
    Some(moved_to(
        &asked,
        &[],
        &format!("n=$(printf %s \"$b\" | sed -nE \"s/^([^0-9]|[0-9]{{1,3}}[^0-9])*{pattern}/{new}/p\")"),
    ))
}

/// The year that a name has.
fn year_in(name: &str) -> Option<&str> {
    let last = crate::mini::mend::last_part(name);
    let mut runs = last.split(|c: char| !c.is_ascii_digit()).filter(|run| run.len() >= 4);
    runs.next().map(|run| &run[..4]).filter(|year| year.starts_with("19") || year.starts_with("20"))
}

/// "Into folders by their first letter."
pub(super) fn per_letter(mut asked: Asked<'_>) -> Option<String> {
    if !asked.has(MOVES) {
        return None;
    }
    asked.take(&[
        "by|per|after|for|each|every .. first|initial letter|letters|character of? .. name|names|filename|filenames?",
        "by|per|for|each|every .. letter .. start|starts|begin|begins? with?",
        "alphabetical folders|subfolders",
    ])?;
    without_examples(&asked);
    let is_large = asked.says("uppercase upper capital capitals");
    asked.scope()?;
    asked.settle(&format!(
        "{MOVES} {INTO} letter name names alphabet uppercase upper capital capitals case letters etc"
    ))?;
    if asked.places.len() > 1 || asked.is_deep || !asked.has_bounds() || !asked.is_there() {
        return None;
    }
    let case = if is_large { " | tr a-z A-Z" } else { "" };
    Some(moved_to(&asked, &[], &format!("n=$(printf %.1s \"$b\"{case})")))
}

/// "Pull all files out of the folders below into the folder itself, then remove the empty ones."
pub(super) fn flat(mut asked: Asked<'_>) -> Option<String> {
    const BELOW: &str = "subfolders subfolder subdirectories subdirs sub-folders sub unterordner unterordnern subpastas subcarpetas nested";
    const VERBS: &str = "pull move bring take get put flatten collect hole verschiebe mova mueve";
    if !asked.has(VERBS) || !(asked.says(BELOW) || asked.says("flatten")) || asked.says("copy copies") {
        return None;
    }
    let removes = asked
        .take(&[
            "then|and|afterwards remove|delete|drop|erase .. empty|emptied? .. subfolders|folders|subdirectories|directories",
            "remove|delete|drop|erase .. empty|emptied|leftover|old|remaining? .. subfolders|folders|subdirectories|directories",
            "then|and|afterwards remove|delete .. subfolders|folders|them|ones|those",
            "get rid of .. empty|emptied? .. subfolders|folders",
        ])
        .is_some();
    // "Out of the subfolders" says where they are, not that those below are meant besides.
    while asked
        .take(&[
            "out? of|from|in .. subfolders|subfolder|sub-folders|subdirectories|subdirs|unterordnern|subpastas|subcarpetas",
            "out? of|from|in .. sub folders|directories",
        ])
        .is_some()
    {}
    asked.scope()?;
    asked.is_deep = true;
    asked.settle(&format!(
        "{VERBS} {BELOW} itself directly right straight level single one together then afterwards top main parent empty structure everything \
         they're left are"
    ))?;
    let top = match asked.places.as_slice() {
        [] if asked.says("here this") => ".",
        [one] => one.as_str(),
        _ => return None,
    };
    let below: Vec<&str> = asked.files();
    let is_below = |name: &&&str| {
        name.strip_prefix(top).map_or(**name, |rest| rest.trim_start_matches('/')).contains('/')
    };
    if !below.iter().any(|name| is_below(&name)) {
        return None;
    }
    let find = asked.find(false).replacen(" -type f", " -mindepth 2 -type f", 1);
    let line = each(&find, &[&no_option(top)], &format!("t=$a1/$b; {}", to_t("mv")));
    let top = path(top);
    Some(match removes {
        true => format!(
            "{line}; find {top} -mindepth 1 -type d -empty -not -path '*/.*' -printf 'Removed %p\\n' -delete"
        ),
        false => line,
    })
}

/// "Move the pictures listed in LIST from A to B", and "delete the files listed in LIST".
pub(super) fn listed(mut asked: Asked<'_>) -> Option<String> {
    const DELETES: &str = "delete deleted remove removed erase trash";
    let list = asked.take(&[
        "listed|named|mentioned|noted|given|written in|on .. file|list? {w}",
        "{w} lists|has|contains|holds .. one? .. file|name|filename|path|names|files|filenames|paths names|name? one? per|a|on|in? line|each?",
        "whose .. names stand|are in|on .. {w}",
        "in|on|from .. list {w}",
        "files|pictures|photos|songs|ones|names from|in|on {w}",
    ])?;
    let list = list.into_iter().next()?;
    let list = seen_list(&asked, &list)?;
    while asked
        .take(&[
            "one .. per line",
            "per|each|every line",
            "one .. per|on|in .. each|every? line",
            "mind|careful .. spaces|space|blanks in .. of? .. them|names|it?",
            "exactly|only those",
            "xargs or .. while? loop",
            "rm|mv|cp with",
        ])
        .is_some()
    {}
    let is_delete = asked.has(DELETES);
    let is_copy = asked.has("copy copies copied");
    let is_move = asked.has("move moved put bring");
    let (program, into) = match (is_delete, is_copy, is_move) {
        (true, false, false) => ("rm", None),
        (false, copy, mv) if copy != mv => {
            let into = asked.take(&[
                "to|into .. new? folder|directory named|called? {w} folder?",
                "to|into {w} folder?",
                "folder|directory named|called? {w}",
            ])?;
            (if copy { "cp" } else { "mv" }, Some(into.into_iter().next()?))
        }
        _ => return None,
    };
    let into = match into {
        Some(into) => Some(Some(into.trim_end_matches('/').to_owned()).filter(|into| is_new_name(into))?),
        None => None,
    };
    asked.scope()?;
    // The kind of what is listed is said only in passing.
    asked.settle(&format!(
        "{DELETES} copy copies copied move moved put bring should must be exactly list listed names name while loop xargs rm mind"
    ))?;
    let from = match asked.places.as_slice() {
        [] => String::new(),
        [one] => format!("{}/", path(one)),
        _ => return None,
    };
    let from = if from.is_empty() { "./".to_owned() } else { from };
    let read = format!("tr -d '\\r' < {} | while IFS= read -r n || [ -n \"$n\" ]; do", path(&list));
    let safe = "case \"$n\" in \"\") continue;; /*|..|../*|*/../*|*/..) echo \"Left $n\"; continue;; esac";
    let gone = format!("f={from}$n; [ -f \"$f\" ] || {{ echo \"Not there: $f\"; continue; }}");
    Some(match into {
        None => format!("{read} {safe}; {gone}; rm -v -- \"$f\"; done"),
        Some(into) => {
            let into = path(&into);
            format!("mkdir -p {into} && {read} {safe}; {gone}; t={into}/${{n##*/}}; {}; done", to_t(program))
        }
    })
}

/// A text that is here and can be a list of names.
fn seen_list(asked: &Asked<'_>, name: &str) -> Option<String> {
    let low = name.to_lowercase();
    let is_text = [".txt", ".list", ".lst", ".md"].iter().any(|end| low.ends_with(end)) || !low.contains('.');
    let is_seen = asked.here.every().any(|seen| seen == name);
    let found = if is_seen { Some(name.to_owned()) } else { asked.here.only_one_called(name, true) };
    found.filter(|found| is_text || (!found.ends_with('/') && found.ends_with(".txt")))
}

/// "A folder in A for each name in LIST."
pub(super) fn folder_per_line(mut asked: Asked<'_>) -> Option<String> {
    const MAKES: &str = "make create add need want set cria crie crea erstelle lege buat mkdir";
    let list = asked.take(&[
        "folder|folders|directory|directories|subfolder|subfolders for|per|of .. name|names|line|lines|entry|entries|person|people|word|student|item in|of|from|on|listed in|on? .. file|list? {w}",
        "for|per|each|every .. name|line|entry|person|word|student|item in|of|from|on|listed in|on? .. file|list? {w} .. folder|directory|subfolder",
        "folder|folders|directory|directories|subfolder|subfolders inside|in|under|within {w} for|per .. name|names|line|lines|entry|entries|person|people|word|student|item in|of|from|on|listed in|on? .. file|list? {w}",
        "for|per|each|every .. name|names|line|lines|entry|entries|person|people|word|student|item in|of|from|on|listed in|on? .. file|list? {w}",
    ])?;
    let (list, place) = match list.as_slice() {
        [list] => (list.clone(), None),
        [place, list] => (list.clone(), Some(place.clone())),
        _ => return None,
    };
    let list = seen_list(&asked, &list)?;
    if !asked.says("folder folders directory directories subfolder subfolders") {
        return None;
    }
    // What is there already stays as it is.
    while asked
        .take(&[
            "{w} has|have|got|exists .. his|hers|her|theirs|one? already|one",
            "some .. exist|there already",
        ])
        .is_some()
    {}
    asked.scope()?;
    asked.settle(&format!("{MAKES} new folder folders directory directories subfolder already"))?;
    let place = match (place, asked.places.as_slice()) {
        (Some(place), []) if asked.here.is_seen_folder(&place) => place,
        (None, []) => ".".to_owned(),
        (None, [one]) => one.clone(),
        _ => return None,
    };
    let place = path(&place);
    Some(format!(
        "tr -d '\\r' < {} | while IFS= read -r n || [ -n \"$n\" ]; do case \"$n\" in \"\") ;; */*|.*) echo \"Left $n\";; \
         *) mkdir -pv -- {place}/\"$n\";; esac; done",
        path(&list)
    ))
}

/// "Six folders in A: week-01 to week-06."
pub(super) fn row_of_folders(mut asked: Asked<'_>) -> Option<String> {
    const ROW_MAX: u32 = 100;
    const MAKES: &str = "make create add need want set new folders folder directories subfolders named called cria crie crea erstelle buat \
        ordner pastas carpetas";
    if !asked.says("folders directories subfolders ordner pastas carpetas") || !asked.says(MAKES) {
        return None;
    }
    let ends = asked.take(&["{w} up? to|through|till|until|bis|até|hasta|sampai|- {w}"])?;
    let parted = |word: &str| {
        let at = word.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let digits = word[at..].to_owned();
        (!digits.is_empty() && digits.len() <= 4).then(|| (word[..at].to_owned(), digits))
    };
    let ((before, from), (same, to)) = (parted(&ends[0])?, parted(&ends[1])?);
    let (mut first, last) = (from.parse::<u32>().ok()?, to.parse::<u32>().ok()?);
    // "A1, a2 up to a6" begins with a1.
    while let Some(word) = asked.words.iter().find(|word| {
        let is_before = |(start, digits): (String, String)| {
            start == before && digits.parse::<u32>().is_ok_and(|number| number + 1 == first)
        };
        !word.is_taken() && parted(&word.raw).is_some_and(is_before)
    }) {
        word.use_up();
        first -= 1;
    }
    if before.is_empty()
        || (same != before && !same.is_empty())
        || first >= last
        || last - first >= ROW_MAX
        || !is_new_name(&before)
    {
        return None;
    }
    // "Six folders" are six.
    let counts: Vec<usize> = asked
        .words
        .iter()
        .filter(|word| !word.is_taken())
        .filter_map(|word| number(&word.low).map(|_| &word.low))
        .enumerate()
        .map(|(n, _)| n)
        .collect();
    if let [_] = counts.as_slice() {
        let count = asked.take(&["{n} new? folders|directories|subfolders|ordner|pastas|carpetas"])?;
        if count[0] != (last - first + 1).to_string() {
            return None;
        }
    }
    asked.scope()?;
    asked.settle(MAKES)?;
    let [place] = asked.places.as_slice() else { return None };
    let width = if from.starts_with('0') || from.len() == to.len() { from.len() } else { 0 };
    let names: Vec<String> = (first..=last).map(|n| path(&format!("{place}/{before}{n:0width$}"))).collect();
    Some(format!("mkdir -pv {}", names.join(" ")))
}

/// "Copies of all pdfs, whichever folder they are in, in a new folder", and those of two folders in one.
pub(super) fn gathered(mut asked: Asked<'_>) -> Option<String> {
    const VERBS: &str = "copy copies copied copying collect gather move put bring take get kopiere copie copia copiar salin mova mueve verschiebe";
    asked.take(&["don't|dont|not move", "not? moving"]);
    let is_copy = asked.says("copy copies copied copying kopiere copie copia copiar salin");
    let is_move = asked.has("move mova mueve verschiebe");
    if is_copy == is_move {
        return None;
    }
    let into = asked.take(&[
        "to|into|in .. new|one|single|common|same? .. folder|directory|ordner|pasta|carpeta named|called|chamada|llamada? {w}",
        "to|into|in .. new|one {w} folder|directory",
        "to|into .. {w} folder|directory",
        "folder|directory named|called {w}",
        "to|into|nach|para|ke {w}",
    ])?;
    let into = into.into_iter().next()?.trim_end_matches('/').to_owned();
    if !is_new_name(&into)
        || said::is_one_of(&into.to_lowercase(), "the a an one new this that here itself folder it")
    {
        return None;
    }
    asked.scope()?;
    asked.places.retain(|place| *place != into);
    asked.settle(&format!(
        "{VERBS} together only do new single one same folder called named originals new their"
    ))?;
    if asked.endings.is_empty() || !(asked.is_deep || asked.places.len() > 1) || !asked.is_there() {
        return None;
    }
    let target = path(&into);
    // What lies there already is not taken from there.
    let outside = match asked.places.as_slice() {
        [] => format!(" -not -path {}", super::quote(&format!("./{into}/*"))),
        _ => format!(" -not -path {}", super::quote(&format!("{into}/*"))),
    };
    let find = format!("{}{outside}", asked.find(!asked.is_deep && asked.is_top_only()));
    let program = if is_copy { "cp" } else { "mv" };
    Some(format!("mkdir -p {target} && {}", each(&find, &[&into], &format!("t=$a1/$b; {}", to_t(program)))))
}

/// What is moved or copied, and where to: `mv` or `cp`, and a folder.
fn carried(asked: &Asked<'_>) -> Option<(&'static str, String)> {
    let is_copy = asked.says("copy copied");
    if is_copy == asked.says("move moved put") {
        return None;
    }
    let into = asked.take(&[
        "to|into|in .. new? folder|directory named|called {w}",
        "to|into .. new? {w} folder|directory",
        "to|into .. folder|directory? {w}",
    ])?;
    let into = into.into_iter().next()?.trim_end_matches('/').to_owned();
    (is_new_name(&into)
        && !said::is_one_of(&into.to_lowercase(), "the a an one new this that here itself folder it"))
    .then_some((if is_copy { "cp" } else { "mv" }, into))
}

/// "Which minutes speak of X? Move those into a folder."
pub(super) fn containing(mut asked: Asked<'_>) -> Option<String> {
    let (program, into) = carried(&asked)?;
    let text = asked.take(&[
        "that|which? talk|talks|speak|speaks about|of {t}",
        "that|which? mention|mentions|contain|contains|mentioning|containing .. word|text? {t}",
        "with .. word|text {q} in them|it",
        "with .. word {w} in them|it",
        "where .. word {w} occurs|appears|stands",
    ])?;
    let text = text.into_iter().next()?;
    asked.scope()?;
    asked.places.retain(|place| *place != into);
    asked.settle("move moved put copy copied which that should must be those")?;
    let is_plain =
        !text.contains("{}") && !said::says(&text, "no not only all more less than the a name names");
    if !is_plain || asked.places.len() > 1 || !asked.has_bounds() || !asked.is_there() {
        return None;
    }
    let find =
        format!("{} -exec grep -IqiF -e{} {{}} \\;", asked.find(asked.is_top_only()), super::quote(&text));
    Some(format!(
        "mkdir -p {} && {}",
        path(&into),
        each(&find, &[&into], &format!("t=$a1/$b; {}", to_t(program)))
    ))
}

/// "All invoices of one client and year into a folder": words of their names choose them.
pub(super) fn chosen(mut asked: Asked<'_>) -> Option<String> {
    let (program, into) = carried(&asked)?;
    asked.scope()?;
    asked.places.retain(|place| *place != into);
    asked.settle("move moved put copy copied should must be")?;
    if !asked.has_filters() || asked.places.len() > 1 || (asked.places.is_empty() && asked.endings.is_empty())
    {
        return None;
    }
    Some(format!(
        "mkdir -p {} && {}",
        path(&into),
        each(&asked.find(false), &[&into], &format!("t=$a1/$b; {}", to_t(program)))
    ))
}
