//! Arguments of a call as the goal means them, where it says more than the model writes: a backup beside the original, the whole
//! text behind a colon, all of the endings that were named, the one newest file and not ten.

use super::here::Here;
use super::{mend, said};
use serde_json::{Map, Value, json};

/// Ways to say that a copy lies beside its original.
const BESIDE: &[&str] = &[
    "next to",
    "beside",
    "alongside",
    "same folder",
    "same directory",
    "same place",
    "daneben",
    "selben ordner",
    "gleichen ordner",
    "ao lado",
    "mesma pasta",
    "al lado",
    "junto al",
    "misma carpeta",
    "di sebelah",
    "folder yang sama",
];
/// Characters that a text may have more than the model wrote of it.
const MORE_CHARS_MAX: usize = 80;

pub(crate) fn as_said(tool: &str, args: &mut Map<String, Value>, goal: &str, here: &Here) {
    // A mark of the sentence is no part of a folder's name.
    if let Some(Value::String(into)) = args.get_mut("into") {
        *into = into.trim_end_matches([',', ';', ':', '!', '?']).to_owned();
    }
    match tool {
        "fs.copy" => beside(args, goal),
        "fs.write" => whole_text(args, goal),
        "fs.search" => {
            all_endings(args, goal);
            within(args, goal, here);
            only_empty(args, goal);
            deeper(args, goal, here);
        }
        "fs.list" => {
            all_endings(args, goal);
            deeper(args, goal, here);
            only_one(args, goal);
        }
        "fs.symlink" => link_name(args, goal, here),
        "fs.move" => {
            signs(args);
            higher(args, goal);
        }
        "process.kill" | "process.list" => not_the_spared(args, goal),
        "fs.edit" => whole_old(args, goal),
        _ => {}
    }
}

fn text<'a>(args: &'a Map<String, Value>, key: &str) -> Option<&'a str> {
    args.get(key).and_then(Value::as_str)
}

/// A bare name lies beside the original where the goal says so.
fn beside(args: &mut Map<String, Value>, goal: &str) {
    let low = goal.to_lowercase();
    let (Some(from), Some(to)) = (text(args, "from"), text(args, "to")) else { return };
    if let Some((folder, _)) = from.rsplit_once('/')
        && !to.contains('/')
        && BESIDE.iter().any(|phrase| low.contains(phrase))
    {
        let to = format!("{folder}/{to}");
        args.insert("to".to_owned(), to.into());
    }
}

/// What stands behind a colon is written to its end.
fn whole_text(args: &mut Map<String, Value>, goal: &str) {
    let Some(content) = text(args, "content").map(str::trim).filter(|content| content.len() > 1) else {
        return;
    };
    let Some((_, after)) = goal.split_once(": ") else { return };
    let after = after.trim();
    let Some(more) = after.strip_prefix(content) else { return };
    let ends = [". ", "! ", "? ", "; ", ", then ", " and then ", ", and "];
    let joins = [" and ", " und ", " dan ", " y ", " e "];
    // Of a list or a sentence that breaks off, not a word or two of thanks behind a text that is whole.
    let breaks_off = content.contains(',') || !content.contains(' ') || more.split_whitespace().count() <= 3;
    let is_part = breaks_off
        && more.starts_with([' ', ','])
        && more.len() <= MORE_CHARS_MAX
        && !ends.iter().any(|end| more.contains(end))
        && !joins.iter().any(|join| more.starts_with(join));
    let thanks = [
        " please",
        " pls",
        " thanks",
        " thx",
        " valeu",
        " makasih",
        " gracias",
        " danke",
        " bitte",
        " obrigado",
        " asap",
    ];
    if is_part && !thanks.iter().any(|word| more.to_lowercase().ends_with(word)) {
        args.insert("content".to_owned(), format!("{}\n", after.trim_end_matches(['"', '\''])).into());
    }
}

/// The whole date or amount that is to be replaced: of "12 March becomes 19 March" the model may have only `12`.
fn whole_old(args: &mut Map<String, Value>, goal: &str) {
    const BECOMES: &[&str] = &[
        "to", "with", "into", "by", "jadi", "menjadi", "dengan", "por", "para", "durch", "zu", "auf",
        "becomes", "->",
    ];
    let Some(edit) = args.get_mut("edits").and_then(Value::as_array_mut).filter(|edits| edits.len() == 1)
    else {
        return;
    };
    let (Some(old), Some(new)) = (edit[0]["old"].as_str(), edit[0]["new"].as_str()) else { return };
    if !old.starts_with(|c: char| c.is_ascii_digit()) || new.is_empty() {
        return;
    }
    let whole = goal.match_indices(old).find_map(|(at, _)| {
        let (before, after) = goal[at..].split_once(new)?;
        let words: Vec<&str> = before.split_whitespace().collect();
        let (last, whole) = words.split_last()?;
        let fits = BECOMES.contains(last) && whole.len() <= 4 && !after.starts_with(char::is_alphanumeric);
        fits.then(|| whole.join(" "))
            .filter(|whole| whole.len() > old.len() && !whole.contains([',', ';', '"', '\'']))
    });
    if let Some(whole) = whole.filter(|whole| whole.starts_with(&format!("{old} "))) {
        edit[0]["old"] = whole.into();
    }
}

/// A look for what was changed in a month, where the month was taken for a place or a name.
pub(crate) fn month_by_shell(args: &Map<String, Value>, goal: &str, here: &Here) -> Option<String> {
    const CHANGED: &str = "changed modified edited touched saved last geändert bearbeitet modificados modificado alterados diubah";
    let (from, to) = said::month(goal)?;
    let place = text(args, "path").unwrap_or(".");
    let is_month =
        |text: &str| said::month(text).is_some() || said::month(&format!("{text} {}", &from[..4])).is_some();
    let by_name = text(args, "name_glob").or(text(args, "glob"));
    let wrong = is_month(place) || by_name.is_some_and(|glob| is_month(&glob.replace('*', " ")));
    let changed = said::says(goal, CHANGED);
    if !wrong || !changed {
        return None;
    }
    let folder = if here.is_seen_folder(place) && said::is_plain_name(place) { place } else { "." };
    let glob = by_name
        .filter(|glob| glob.starts_with("*.") && !glob.contains('{') && said::is_plain_name(&glob[2..]));
    let name = glob.map(|glob| format!(" -iname '{glob}'")).unwrap_or_default();
    Some(format!("find {folder} -type f{name} -newermt {from} ! -newermt {to}"))
}

/// An edit that takes a shell line: of all files of a folder that have the text, or of a number in the lines that have a word
/// ("workers from 4 to 8").
pub(crate) fn edit_by_shell(args: &Map<String, Value>, goal: &str, here: &Here) -> Option<String> {
    let path = text(args, "path").filter(|path| said::is_plain_name(path))?;
    let [edit] = args.get("edits")?.as_array()?.as_slice() else { return None };
    let (old, new) = (edit["old"].as_str()?, edit["new"].as_str()?);
    let plain =
        |text: &str| !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || " _-@.:".contains(c));
    if !plain(old) || !plain(new) {
        return None;
    }
    let escaped = old.replace('.', "\\.");
    if here.is_folder(path) && path != "." {
        return Some(format!("grep -rlF '{old}' {path} | xargs -d '\\n' sed -i 's/{escaped}/{new}/g'"));
    }
    let (from, to) =
        super::flaw::from_to(goal).filter(|(from, to)| new == to && !old.contains(from.as_str()))?;
    let numbers = [&from, &to].iter().all(|text| text.chars().all(|c| c.is_ascii_digit()));
    numbers.then(|| format!("sed -i '/{escaped}/s/\\b{from}\\b/{to}/' {path}"))
}

/// Endings that the goal names in one row with one that is looked for; of a kind, only those that it names.
fn all_endings(args: &mut Map<String, Value>, goal: &str) {
    let key = if args.contains_key("name_glob") { "name_glob" } else { "glob" };
    let Some(glob) = text(args, key).and_then(|glob| glob.strip_prefix("*.")) else { return };
    let looked: Vec<&str> = glob.trim_matches(['{', '}']).split(',').collect();
    if glob.contains('*') || glob.contains('/') {
        return;
    }
    let rows = said::endings(goal);
    let with = rows.iter().filter(|row| row.iter().any(|ending| looked.contains(&ending.as_str())));
    let row: Vec<&str> = match with.collect::<Vec<_>>().as_slice() {
        [row] => row.iter().map(String::as_str).collect(),
        _ => return,
    };
    let lacks = row.len() > 1 && row.iter().any(|ending| !looked.contains(ending)) && key == "name_glob";
    let is_apart = said::says(goal, "each two three counts respectively jeweils cada");
    let is_row = lacks && !is_apart;
    let is_narrower = rows.len() == 1 && is_of_kind(goal, &looked, &row);
    if !is_row && !is_narrower {
        return;
    }
    let mut wanted: Vec<&str> = Vec::new();
    for ending in row {
        let also = match ending {
            "jpg" => "jpeg",
            "jpeg" => "jpg",
            _ => ending,
        };
        for one in [ending, also] {
            if !wanted.contains(&one) {
                wanted.push(one);
            }
        }
    }
    let glob = if let [one] = wanted.as_slice() {
        format!("*.{one}")
    } else {
        format!("*.{{{}}}", wanted.join(","))
    };
    args.insert(key.to_owned(), glob.into());
}

/// A search for a kind of files looks into the folder that the goal says they are in, and nowhere else.
fn within(args: &mut Map<String, Value>, goal: &str, here: &Here) {
    const OUT_OF: &str = "inside under within below beneath from unter unterhalb aus dentro del dari";
    const FROM: &str = "from aus del dari";
    const GOES: &str = "move moves moved put puts go goes belong belongs verschoben gehören mover movidos";
    const IN: &str = "in im en em na no di";
    const BETWEEN: &str = "the my our this a der die das den dem meinem o os la el los las mi folder directory ordner pasta carpeta";
    let is_kind = text(args, "name_glob").is_some_and(|glob| glob.starts_with("*."));
    if !is_kind || text(args, "path") != Some(".") {
        return;
    }
    let deeds = said::deeds(goal);
    let goes = said::says(goal, GOES);
    let stays = !goes && !deeds.iter().any(|deed| matches!(deed, said::Deed::Move | said::Deed::Copy));
    let may_be_in = stays && (said::only_asks(goal) || !deeds.is_empty());
    let words: Vec<String> = goal
        .split_whitespace()
        .map(|word| {
            word.trim_matches(|c: char| !(c.is_alphanumeric() || "/_-.".contains(c)))
                .trim_end_matches(['/', '.'])
                .to_lowercase()
        })
        .collect();
    let folders: Vec<&str> = here.every().filter_map(|name| name.strip_suffix('/')).collect();
    let mut said = Vec::new();
    for (n, word) in words.iter().enumerate() {
        let Some(folder) = folders.iter().find(|folder| folder.to_lowercase() == *word) else { continue };
        let before = words[..n].iter().rev().find(|word| !said::is_one_of(word, BETWEEN));
        let is_in = before.is_some_and(|word| {
            (said::is_one_of(word, OUT_OF) && (stays || said::is_one_of(word, FROM)))
                || (may_be_in && said::is_one_of(word, IN))
        });
        said.push((*folder, is_in));
    }
    // What is looked for and where stand in one part of the goal.
    let looked = text(args, "name_glob").unwrap_or_default().trim_matches(['*', '.', '{', '}']).to_owned();
    let is_beside = |folder: &str| {
        let low = folder.to_lowercase();
        let part = said::parts(goal).into_iter().find(|part| part.contains(&low)).unwrap_or_default();
        said::words(&part).iter().any(|word| {
            let one = word.trim_end_matches('s');
            looked.split(',').any(|ending| ending == one || ending == word)
                || mend::kind_of(word).is_some_and(|glob| glob.contains(&looked))
        })
    };
    if let [(one, true)] = said.as_slice()
        && is_beside(one)
    {
        args.insert("path".to_owned(), (*one).into());
    }
}

/// A question for the size of files of one ending, if that is what a goal is: the search that adds them up.
pub(crate) fn size_of_kind(goal: &str) -> Option<Value> {
    const SIZES: &[&str] = &[
        "how much space",
        "how big",
        "how large",
        "total size",
        "add up",
        "how many kilobytes",
        "how many megabytes",
        "how many mb",
        "how many gb",
        "take up",
        "wie groß",
        "wie viel platz",
        "quanto espaço",
        "cuánto espacio",
        "ocupan",
        "ocupam",
        "berapa besar",
        "berapa ukuran",
    ];
    let low = goal.to_lowercase();
    let asks = said::only_asks(goal) && SIZES.iter().any(|phrase| low.contains(phrase));
    let rows = said::endings(goal);
    let ([row], true) = (rows.as_slice(), asks) else { return None };
    let [ending] = row.as_slice() else { return None };
    Some(json!({ "path": ".", "name_glob": format!("*.{ending}"), "max_results": 1000 }))
}

/// A text that the model wrote, with the blanks that the person typed.
pub(crate) fn as_typed(args: &mut Map<String, Value>, asked: &str) {
    let Some(content) = text(args, "content").map(str::trim_end) else { return };
    let words: Vec<&str> = content.split(' ').collect();
    if words.len() < 2 || asked.contains(content) {
        return;
    }
    let from = |start: usize| {
        let mut rest = &asked[start..];
        for (n, word) in words.iter().enumerate() {
            let trimmed = if n == 0 { rest } else { rest.trim_start_matches(' ') };
            rest = trimmed.strip_prefix(word).filter(|_| n == 0 || trimmed.len() < rest.len())?;
        }
        Some(&asked[start..asked.len() - rest.len()])
    };
    let typed = asked.match_indices(words[0]).find_map(|(start, _)| from(start));
    if let Some(typed) = typed {
        let typed = format!("{typed}\n");
        args.insert("content".to_owned(), typed.into());
    }
}

/// Whether a goal names endings right beside the kind of file that is looked for: "jpg photos".
fn is_of_kind(goal: &str, looked: &[&str], row: &[&str]) -> bool {
    let words = said::words(goal);
    let is_ending = |word: &str| row.contains(&word);
    let is_kind = |word: &str| {
        mend::kind_of(word).is_some_and(|glob| {
            glob.trim_start_matches("*.{").trim_end_matches('}').split(',').eq(looked.iter().copied())
        })
    };
    words
        .windows(2)
        .any(|two| (is_ending(&two[0]) && is_kind(&two[1])) || (is_kind(&two[0]) && is_ending(&two[1])))
}

/// In `DCIM`, where the goal speaks of the camera and there is `DCIM/Camera`.
fn deeper(args: &mut Map<String, Value>, goal: &str, here: &Here) {
    let Some(place) = text(args, "path").filter(|place| *place != "." && here.is_seen_folder(place)) else {
        return;
    };
    let said = said::words(goal);
    let inside = format!("{place}/");
    let is_said = |name: &&str| {
        name.strip_prefix(&inside)
            .is_some_and(|rest| !rest.contains('/') && said.contains(&rest.to_lowercase()))
    };
    let mut below = here.every().filter_map(|name| name.strip_suffix('/')).filter(is_said);
    if let (Some(one), None) = (below.next(), below.next()) {
        let one = one.to_owned();
        args.insert("path".to_owned(), one.into());
    }
}

/// "Are any of the scans empty?"
fn only_empty(args: &mut Map<String, Value>, goal: &str) {
    const EMPTY: &str = "empty leer leere leeren vacío vacía vacíos vacías vazio vazia vazios vazias kosong";
    let says = said::says(goal, EMPTY);
    if says && said::is_question(goal) && !args.contains_key("empty") && !args.contains_key("text") {
        args.insert("empty".to_owned(), true.into());
    }
}

/// The process that is to end, where the one that is to stay was written.
fn not_the_spared(args: &mut Map<String, Value>, goal: &str) {
    let Some(name) = text(args, "name") else { return };
    let other = if super::flaw::is_no_process(name) {
        // "Kill the pump process": its name stands before it.
        let words: Vec<&str> = goal.split_whitespace().collect();
        let at = words
            .iter()
            .position(|word| word.trim_end_matches(['.', ',', '!', '?']).eq_ignore_ascii_case(name));
        let before = at.and_then(|at| at.checked_sub(1)).map(|at| words[at].to_owned());
        let behind = || {
            let of =
                words.iter().rposition(|word| ["of", "von", "de", "do", "dari", "for"].contains(word))?;
            words.get(of + 1).map(|word| word.trim_end_matches(['.', ',', '!', '?']).to_owned())
        };
        let is_name =
            |word: &String| word.len() > 3 && !said::is_change(word) && !super::flaw::is_no_process(word);
        before.filter(is_name).or_else(behind).filter(is_name)
    } else if said::spares(goal, name) {
        said::alike(goal, name)
    } else {
        None
    };
    if let Some(other) = other {
        args.insert("name".to_owned(), other.into());
    }
}

/// "The newest photo" is one.
fn only_one(args: &mut Map<String, Value>, goal: &str) {
    let is_some = args.contains_key("sort") && args.get("limit").and_then(Value::as_u64) == Some(10);
    if is_some && said::is_one_of_most(goal) {
        args.insert("limit".to_owned(), 1.into());
    }
}

/// A link has the one new name that the goal has.
fn link_name(args: &mut Map<String, Value>, goal: &str, here: &Here) {
    let (Some(link), Some(target)) = (text(args, "link"), text(args, "target")) else { return };
    let named = said::named(goal);
    let mut new = named
        .iter()
        .filter(|name| said::is_file_name(name) && here.is_gone(name) && !target.ends_with(name.as_str()));
    let (Some(one), None) = (new.next(), new.next()) else { return };
    if ["here", "there", "this", "folder", "link", "hier", "aqui", "aquí", "sini"].contains(&link) {
        args.insert("link".to_owned(), one.as_str().into());
    }
}

/// "One folder higher" is the folder above the one that a thing lies in.
fn higher(args: &mut Map<String, Value>, goal: &str) {
    const HIGHER: &[&str] = &[
        "one folder higher",
        "one folder up",
        "a folder up",
        "one level up",
        "a level up",
        "one level higher",
        "one directory up",
        "a directory up",
        "parent folder",
        "parent directory",
        "einen ordner höher",
        "eine ebene höher",
        "una carpeta más arriba",
        "uma pasta acima",
        "satu folder ke atas",
    ];
    let low = goal.to_lowercase();
    let from = text(args, "from").or_else(|| match args.get("paths")?.as_array()?.as_slice() {
        [one] => one.as_str(),
        _ => None,
    });
    let Some((folder, _)) = from.and_then(|from| from.trim_end_matches('/').rsplit_once('/')) else { return };
    if HIGHER.iter().any(|phrase| low.contains(phrase)) && args.contains_key("into") {
        let above = folder.rsplit_once('/').map_or(".", |(above, _)| above).to_owned();
        args.insert("into".to_owned(), above.into());
    }
}

/// Signs that the goal calls by their names.
fn signs(args: &mut Map<String, Value>) {
    const BLANKS: &[&str] = &[
        "space",
        "spaces",
        "blank",
        "blanks",
        "leerzeichen",
        "espaço",
        "espaços",
        "espacio",
        "espacios",
        "spasi",
    ];
    const UNDERSCORES: &[&str] = &["underscore", "underscores", "unterstrich", "unterstriche"];
    let Some(pattern) = args.get_mut("pattern").and_then(Value::as_object_mut) else { return };
    for key in ["find", "replace"] {
        let Some(said) = pattern.get(key).and_then(Value::as_str).map(str::to_lowercase) else { continue };
        if BLANKS.contains(&said.as_str()) {
            pattern.insert(key.to_owned(), " ".into());
        } else if UNDERSCORES.contains(&said.as_str()) {
            pattern.insert(key.to_owned(), "_".into());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_what_the_goal_means() {
        let here = Here::seen(&["logo/", "logo/a.png", "DCIM/", "DCIM/Camera/"], &[]);
        let check = |tool: &str, args: Value, goal: &str, expect: Value| {
            let mut args = args.as_object().expect("an object").clone();
            as_said(tool, &mut args, goal, &here);
            assert_eq!(Value::Object(args), expect, "{goal}");
        };
        let copy = |to: &str| json!({ "from": "docs/cv.odt", "to": to });
        check("fs.copy", copy("b.odt"), "copy my cv as b.odt, in the same folder", copy("docs/b.odt"));
        check("fs.copy", copy("b.odt"), "copy docs/cv.odt to b.odt", copy("b.odt"));
        let write = |content: &str| json!({ "path": "a.txt", "content": content });
        check("fs.write", write("tea, oat\n"), "a.txt with: tea, oat milk", write("tea, oat milk\n"));
        check("fs.write", write("tea\n"), "a.txt with: tea. Then show it", write("tea\n"));
        let search = |glob: &str| json!({ "path": ".", "name_glob": glob });
        check("fs.search", search("*.jpg"), "jpg and png files into img", search("*.{jpg,jpeg,png}"));
        check(
            "fs.search",
            search("*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}"),
            "all jpg photos",
            search("*.{jpg,jpeg}"),
        );
        check(
            "fs.search",
            search("*.{png,jpg,jpeg,gif}"),
            "all photos to webp",
            search("*.{png,jpg,jpeg,gif}"),
        );
        check("fs.search", search("*.pdf"), "pdfs into a, mp3s into b", search("*.pdf"));
        let place = |path: &str| json!({ "path": path, "name_glob": "*.jpg" });
        check("fs.search", place("DCIM"), "photos of the camera", place("DCIM/Camera"));
        check("fs.search", place("DCIM"), "photos in DCIM", place("DCIM"));
        let kind = |path: &str| json!({ "path": path, "name_glob": "*.jpg" });
        check("fs.search", kind("."), "delete the photos in logo", kind("logo"));
        check("fs.search", kind("."), "put the photos in logo", kind("."));
        check("fs.search", kind("."), "move the photos from logo to DCIM", kind("."));
        check("fs.search", kind("."), "the photos from logo belong in new", kind("logo"));
        check("fs.search", kind("."), "all photos are moved inside logo", kind("."));
        check("fs.search", kind("."), "delete the photos under logo", kind("logo"));
        assert_eq!(
            size_of_kind("how big are all wavs together?").map(|args| args["name_glob"].clone()),
            Some("*.wav".into())
        );
        assert_eq!(size_of_kind("how big is a.wav"), None);
        let mut typed = write("Sun 22 night\n").as_object().expect("an object").clone();
        as_typed(&mut typed, "add \"Sun 22  night\" to a.txt");
        assert_eq!(typed["content"], "Sun 22  night\n");
        let kill = |name: &str| json!({ "name": name });
        check("process.kill", kill("tide-db"), "tide hangs, kill it, not tide-db", kill("tide"));
        check("process.kill", kill("proccess"), "kill the pump proccess", kill("pump"));
        check("process.list", kill("id"), "the process id of quillpress", kill("quillpress"));
        let edit = |old: &str| json!({ "path": "a.txt", "edits": [{ "old": old, "new": "19 March" }] });
        check("fs.edit", edit("12"), "in a.txt change 12 March to 19 March", edit("12 March"));
        check("fs.edit", edit("12 March"), "in a.txt change 12 March to 19 March", edit("12 March"));
        let by_shell = |path: &str, old: &str, new: &str, goal: &str| {
            let args = json!({ "path": path, "edits": [{ "old": old, "new": new, "all": true }] });
            edit_by_shell(args.as_object().expect("an object"), goal, &here)
        };
        assert_eq!(
            by_shell("logo", "recieve", "receive", "fix recieve in logo").as_deref(),
            Some("grep -rlF 'recieve' logo | xargs -d '\\n' sed -i 's/recieve/receive/g'")
        );
        assert_eq!(
            by_shell("a.ini", "workers", "8", "workers from 4 to 8").as_deref(),
            Some("sed -i '/workers/s/\\b4\\b/8/' a.ini")
        );
        assert_eq!(by_shell("a.ini", "4", "8", "workers from 4 to 8"), None);
        let by_month =
            |args: Value, goal: &str| month_by_shell(args.as_object().expect("an object"), goal, &here);
        assert_eq!(
            by_month(
                json!({ "path": "March 2024", "glob": "*.jpg" }),
                "which jpgs were modified in March 2024?"
            )
            .as_deref(),
            Some("find . -type f -iname '*.jpg' -newermt 2024-03-01 ! -newermt 2024-04-01")
        );
        assert_eq!(by_month(json!({ "path": "." }), "which jpgs were modified in March 2024?"), None);
        assert_eq!(
            by_month(json!({ "path": ".", "name_glob": "*March 2024*" }), "find the March 2024 report"),
            None
        );
        let scans = |empty: Value| json!({ "path": ".", "name_glob": "*scan*", "empty": empty });
        let bare = json!({ "path": ".", "name_glob": "*scan*" });
        check("fs.search", bare.clone(), "is any of the scans empty?", scans(true.into()));
        check("fs.search", bare.clone(), "delete the scans, then empty the bin", bare);
        let list = |limit: u64| json!({ "path": ".", "sort": "modified", "limit": limit });
        check("fs.list", list(10), "what is the newest photo here", list(1));
        check("fs.list", list(10), "the newest photos here", list(10));
        let link = |link: &str| json!({ "target": "logo/a.png", "link": link });
        check("fs.symlink", link("here"), "a symlink here, now.png, to logo/a.png", link("now.png"));
        let into = |folder: &str| json!({ "from": "a/b/c.txt", "into": folder });
        check("fs.move", into("higher"), "c.txt belongs one folder higher, move it there", into("a"));
        check("fs.move", into("higher"), "move c.txt into higher", into("higher"));
        let pattern = |find: &str| json!({ "paths": ["a b"], "pattern": { "find": find, "replace": "_" } });
        check("fs.move", pattern("spaces"), "spaces to underscores", pattern(" "));
    }
}
