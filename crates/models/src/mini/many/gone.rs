//! What is to go of many files: each kind says by what it is known.

use super::asked::{Asked, number};
use super::{each, is_new_name, no_option, path, quote, to_t};
use crate::mini::said;

const VERBS: &str = "delete remove erase clear clean wipe trash drop throw rid purge prune lösche entferne apague remova exclua borra elimina \
    hapus delte";
/// With what stands beside such a verb.
const DELETES: &str = "delete remove erase clear clean wipe trash drop throw get rid away out purge prune up lösche entferne apague remova \
    exclua borra elimina hapus delte empty";

/// "All empty folders, also those with nothing but empty ones in them."
pub(super) fn empty_folders(mut asked: Asked<'_>) -> Option<String> {
    const NESTED: &[&str] = &[
        "also|even|including|incl|as|and|plus well? .. ones|folders|those? that|which .. only|just|nothing? have|contain|contains|hold? but|only|just|nothing? .. empty ones|folders|subfolders in|inside? .. them?",
        "ones|folders|those|they that|which? .. become|becomes|get|gets|are|end empty|up by|through|after|afterwards|then|that|empty? that|this|afterwards|then?",
        "folders? containing|with only|just|nothing but? .. empty folders|ones|subfolders in|inside? .. them?",
        "nested .. ones|folders|too?",
        "recursively",
        "until .. none|no are? left|more|remain? empty? folders?",
        "auch die .. denen nur leere ordner|verzeichnisse sind|liegen|stecken",
        "também|inclusive|también|incluso .. que só|solo|sólo|somente têm|tienen|contêm|contienen pastas|carpetas vazias|vacías",
    ];
    if !asked.has(VERBS) {
        return None;
    }
    asked.take(NESTED)?;
    asked.take(&[
        "empty folders|directories|subfolders|folder|directory",
        "folders|directories|subfolders that|which are empty",
        "leere|leeren ordner|verzeichnisse",
        "pastas|carpetas vazias|vacías",
    ])?;
    asked.scope()?;
    asked.settle(&format!("{DELETES} also even too including then empty"))?;
    if asked.places.len() > 1 || !asked.endings.is_empty() || !asked.spared.is_empty() {
        return None;
    }
    let place = path(asked.places.first().map_or(".", String::as_str));
    Some(format!("find {place} -mindepth 1 -type d -empty -not -path '*/.*' -printf 'Deleted %p\\n' -delete"))
}

/// "Only keep the two newest dumps."
pub(super) fn all_but_newest(mut asked: Asked<'_>) -> Option<String> {
    let caught = asked.take(&[
        "keep|leave only? .. {n} newest|latest|youngest",
        "keep|leave only? .. {n} most recent",
        "keep|leave only? .. last {n}",
        "keep|leave only? .. newest|latest|youngest {n}",
        "all|everything but|except|besides .. {n} newest|latest|youngest",
        "all|everything but|except|besides .. {n} most recent",
        "except|but for? .. {n} newest|latest|youngest",
        "except|but for? .. {n} most recent",
        "all|everything but|except .. newest|latest|youngest {n}",
        "except|but for? .. newest|latest|youngest {n}",
        "keep only .. newest|latest|youngest",
        "only keep .. newest|latest|youngest",
        "keep only .. most recent",
        "only keep .. most recent",
    ])?;
    let count = match caught.first() {
        Some(count) => number(count)?,
        None => 1,
    };
    asked.scope()?;
    asked.settle(&format!(
        "{DELETES} only but keep other others older old rest remaining go can be else everything all"
    ))?;
    let has_bounds = !asked.places.is_empty() || !asked.endings.is_empty();
    if count == 0 || !has_bounds || asked.places.len() > 1 || asked.is_deep || !asked.is_there() {
        return None;
    }
    Some(format!(
        "{} -printf '%T@\\t%p\\0' | sort -zrn | tail -zn +{} | cut -zf2- | xargs -0r rm -v --",
        asked.find(true),
        count + 1
    ))
}

/// "What is in A and also in B with the same content."
pub(super) fn same_content(mut asked: Asked<'_>) -> Option<String> {
    if !asked.has("delete remove erase drop throw")
        || !asked.says("content contents identical duplicate duplicates byte")
    {
        return None;
    }
    let other = asked.take(&[
        "is|are|lies|lie|exists|exist? already|also|too in|inside|under|within {w}",
        "also|already exist|exists|lie|lies|are|is in {w}",
        "is|are|have|has? .. copy|duplicate|duplicates|copies in|inside|under {w}",
        "duplicates|copies of .. files? in {w}",
    ])?;
    let other = other.into_iter().next()?.trim_end_matches('/').to_owned();
    asked.scope()?;
    asked.places.retain(|place| *place != other);
    asked.settle(
        "delete remove erase drop throw whatever everything what anything exactly same identical equal content contents bytes byte duplicate \
         duplicates copy copies name names may can might differ different regardless matter no even that which is are out they already",
    )?;
    let [place] = asked.places.as_slice() else { return None };
    let nested = place.starts_with(&format!("{other}/")) || other.starts_with(&format!("{place}/"));
    if !asked.here.is_seen_folder(&other) || nested {
        return None;
    }
    let body = "s=$(wc -c < \"$f\"); find \"$a1\" -type f -size \"${s}c\" | while IFS= read -r p; do \
                if cmp -s -- \"$f\" \"$p\"; then rm -v -- \"$f\"; break; fi; done";
    Some(each(&asked.find(false), &[&no_option(&other)], body))
}

/// "The files with (1), where the one without it is there."
pub(super) fn second_copies(mut asked: Asked<'_>) -> Option<String> {
    let mark = asked.words.iter().find(|word| {
        let inside = word.raw.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
        inside.is_some_and(|inside| {
            inside.chars().all(|c| c.is_ascii_digit()) || inside.eq_ignore_ascii_case("copy")
        })
    });
    let mark = mark?.raw.clone();
    let other =
        |word: &&super::asked::Word| word.raw.starts_with('(') && word.raw.ends_with(')') && word.raw != mark;
    if !asked.has("delete remove erase drop throw") || asked.words.iter().any(|word| other(&word)) {
        return None;
    }
    if !asked.says("if where when whose provided")
        || !asked.says("without original originals")
        || asked.says("no missing isn't not gone")
    {
        return None;
    }
    asked.words.iter().filter(|word| word.raw == mark).for_each(|word| word.use_up());
    asked.scope()?;
    asked.settle(
        "delete remove erase drop throw away but only if where when whose provided without original originals is are exists exist there \
         present as well too also still same name names number file copy copies duplicate duplicates version end ending in long",
    )?;
    let body = "t=$d/$(printf %s \"$b\" | sed \"s/ *$a1//\"); if [ -e \"$t\" ]; then rm -v -- \"$f\"; else echo \"Left $f: $t is not there\"; fi";
    let find = format!("{} -name {}", asked.find(!asked.is_deep), quote(&format!("*{mark}*")));
    Some(each(&find, &[&mark], body))
}

/// "The jpgs that have no raw of the same name."
pub(super) fn without_partner(mut asked: Asked<'_>) -> Option<String> {
    if !asked.has("delete remove erase drop throw trash") {
        return None;
    }
    let other = asked.take(&[
        "that|which? have|has|with|having no|not .. matching|corresponding? {w} file? of|with|by? .. same? name? next? to? .. them|it?",
        "that|which? don't|dont|doesn't have .. matching|corresponding? {w} file?",
        "for which .. there? is|exists no {w}",
        "without .. matching|corresponding? {w} file?",
        "whose {w} is|are gone|missing|deleted",
        "where .. no|matching? {w} is|exists",
        "where there is|are no .. {w}",
    ])?;
    let ending = other.into_iter().next()?.to_lowercase();
    let ending = ending.trim_start_matches(['*', '.']);
    let plural = ending.strip_suffix('s').filter(|one| said::is_ending(one) || one.len() >= 3);
    let ending = plural.unwrap_or(ending);
    asked.scope()?;
    asked.settle("delete remove erase drop throw trash away of with by the same name names equal matching corresponding next beside to it there is are exists exist any")?;
    let is_plain = (2..=5).contains(&ending.len()) && ending.chars().all(|c| c.is_ascii_alphanumeric());
    if asked.endings.is_empty()
        || !is_plain
        || asked.endings.iter().any(|one| one == ending)
        || asked.places.len() > 1
        || !asked.is_there()
    {
        return None;
    }
    let same = match ending {
        "jpg" | "jpeg" => "-e \"${b%.*}.jpg\" -e \"${b%.*}.jpeg\"".to_owned(),
        _ => "-e \"${b%.*}.$a1\"".to_owned(),
    };
    let body = format!("ls -A -- \"$d\" | grep -qixF {same} || rm -v -- \"$f\"");
    Some(each(&asked.find(asked.is_top_only()), &[ending], &body))
}

/// "Everything in the folder can go except NAME."
pub(super) fn all_but_one(mut asked: Asked<'_>) -> Option<String> {
    if !asked.says(VERBS) && !asked.says("empty") || !asked.says("everything all anything empty clear") {
        return None;
    }
    asked.scope()?;
    asked.settle(&format!(
        "{DELETES} everything all else can may should must go be it folder empty content contents"
    ))?;
    let [place] = asked.places.as_slice() else { return None };
    let names = asked.spared.iter().all(|name| !name.starts_with("*.") && !asked.here.is_seen_folder(name));
    let inside = |name: &String| {
        let last = crate::mini::mend::last_part(name);
        asked.here.every().any(|seen| *seen == format!("{place}/{last}"))
    };
    if asked.spared.is_empty()
        || !names
        || !asked.spared.iter().all(inside)
        || !asked.endings.is_empty()
        || asked.has_filters()
    {
        return None;
    }
    let place = path(place);
    Some(format!(
        "find {place} -mindepth 1 -not -type d{} -not -path '*/.*' -printf 'Deleted %p\\n' -delete; \
         find {place} -mindepth 1 -type d -empty -not -path '*/.*' -printf 'Deleted %p\\n' -delete",
        asked.without()
    ))
}

/// "All Thumbs.db and .DS_Store, in every folder."
pub(super) fn names_everywhere(mut asked: Asked<'_>) -> Option<String> {
    if !asked.has(VERBS) {
        return None;
    }
    let is_hidden = |raw: &str| {
        raw.starts_with('.') && raw.len() > 6 && raw[1..].chars().all(|c| c.is_alphanumeric() || c == '_')
    };
    let is_name = |word: &&super::asked::Word| {
        !word.raw.contains('/') && (said::is_file_name(&word.raw) || is_hidden(&word.raw))
    };
    let names: Vec<String> = asked.words.iter().filter(is_name).map(|word| word.raw.clone()).collect();
    if names.is_empty() || names.iter().any(|name| name.starts_with(".git")) {
        return None;
    }
    asked.words.iter().filter(is_name).for_each(|word| word.use_up());
    asked.scope()?;
    asked.settle(DELETES)?;
    if !asked.is_deep
        || asked.places.len() > 1
        || !asked.endings.is_empty()
        || !asked.spared.is_empty()
        || asked.has_filters()
    {
        return None;
    }
    let place = path(asked.places.first().map_or(".", String::as_str));
    let any: Vec<String> = names.iter().map(|name| format!("-name {}", quote(name))).collect();
    Some(format!(
        "find {place} -type f \\( {} \\) -not -path '*/.git/*' -printf 'Deleted %p\\n' -delete",
        any.join(" -o ")
    ))
}

/// "The backups of the editor that end in ~."
pub(super) fn editor_backups(mut asked: Asked<'_>) -> Option<String> {
    if !asked.has(VERBS) {
        return None;
    }
    asked.take(&[
        "ending|end|ends in|with|on .. ~|tilde",
        "*~",
        "~ at .. end",
        "~",
        "tilde files|backups",
    ])?;
    asked.scope()?;
    asked.settle(&format!("{DELETES} editor editor's backup backups emacs vim leftover leftovers old a"))?;
    if asked.places.len() > 1 || !asked.endings.is_empty() {
        return None;
    }
    let place = path(asked.places.first().map_or(".", String::as_str));
    let depth = if asked.is_said_flat() { " -maxdepth 1" } else { "" };
    Some(format!(
        "find {place}{depth} -type f -name '*~'{} -not -path '*/.git/*' -printf 'Deleted %p\\n' -delete",
        asked.without()
    ))
}

/// "All that was last changed in 2023", and what was not changed since.
pub(super) fn of_year(mut asked: Asked<'_>) -> Option<String> {
    const CHANGED: &[&str] = &[
        "that|which? was|were|have|has? last? been? last? modified|changed|edited|touched|saved .. in|during {n}",
        "modification date|time .. in {n}",
    ];
    const SINCE: &[&str] = &[
        "that|which? was|were|have|has|haven't|hasn't|weren't? not? been? modified|changed|edited|touched since {n}",
        "that|which? was|were|have|has? last? been? last? modified|changed|edited|touched before {n}",
    ];
    let in_year = asked.take(CHANGED);
    let is_since = in_year.is_none();
    let year = match in_year {
        Some(caught) => caught,
        None => asked.take(SINCE)?,
    };
    let year: u32 = year[0].parse().ok().filter(|year| (1980..2100).contains(year))?;
    if is_since && asked.goal_has("since") && !asked.says("not haven't hasn't weren't") {
        return None;
    }
    let is_delete = asked.has("delete remove erase trash");
    let (is_copy, is_move) = (asked.has("copy"), asked.has("move put"));
    let into = match (is_delete, is_copy || is_move) {
        (true, false) => None,
        (false, true) if is_copy != is_move => {
            let into = asked
                .take(&["to|into|in .. new? folder|directory named|called? {w}", "to|into {w} folder?"])?;
            Some(into.into_iter().next()?.trim_end_matches('/').to_owned()).filter(|into| is_new_name(into))
        }
        _ => return None,
    };
    if !is_delete && into.is_none() {
        return None;
    }
    asked.scope()?;
    asked.settle("delete remove erase trash copy move put last that were was have been")?;
    if asked.places.len() > 1 || !asked.is_there() {
        return None;
    }
    let before =
        format!(" -not -newermt '{}-12-31 23:59:59.999999999'", if is_since { year - 1 } else { year });
    let after =
        if is_since { String::new() } else { format!(" -newermt '{}-12-31 23:59:59.999999999'", year - 1) };
    let find = |top| format!("{}{after}{before}", asked.find(top));
    Some(match into {
        None => format!("{} -printf 'Deleted %p\\n' -delete", find(asked.is_top_only())),
        Some(into) => {
            let program = if is_copy { "cp" } else { "mv" };
            let line = each(&find(asked.is_top_only()), &[&into], &format!("t=$a1/$b; {}", to_t(program)));
            format!("mkdir -p {} && {line}", path(&into))
        }
    })
}

/// "Take the executable bit from all texts."
pub(super) fn no_longer_executable(mut asked: Asked<'_>) -> Option<String> {
    const GONE: &[&str] = &[
        "remove|take|drop|clear|strip|revoke|unset .. executable|exec|execute|x bit|flag|permission|permissions|right|rights|bits? off|away?",
        "made .. executable",
        "make .. not|non executable",
        "no longer|more? .. be? executable",
        "not .. be executable",
        "non-executable",
    ];
    let removes = "remove take drop clear strip revoke unset away off no not non non-executable shouldn't";
    if !asked.says(removes) || !asked.says("executable exec execute x non-executable") {
        return None;
    }
    let is_taken = asked.take(GONE).is_some()
        || (asked.says("executable") && asked.says("take remove") && asked.says("away off"));
    if !is_taken {
        return None;
    }
    asked.scope()?;
    asked.settle(
        "remove take drop clear strip revoke unset away off executable made make shouldn't anymore again bit bits flag flags permission permissions \
         right rights should be no longer not",
    )?;
    if asked.endings.is_empty() || !asked.is_there() {
        return None;
    }
    Some(format!("{} -perm /111 -exec chmod -v a-x {{}} +", asked.find(asked.is_said_flat())))
}
