//! Filters of the rules that look at lists: processes by name, numbers that are missing, files without a partner.

use minijinja::{Error, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Most missing numbers that are named; more means that the names are not numbered in a row.
const MISSING_MAX: u64 = 200;

pub(crate) fn register(environment: &mut minijinja::Environment<'static>) {
    environment.add_filter("named", |rows: Value, name: String| {
        processes(rows, &|program| program == name.to_lowercase())
    });
    environment.add_filter("begins", |rows: Value, start: String| {
        processes(rows, &|program| program.starts_with(&start.to_lowercase()))
    });
    environment.add_filter("argv", argv);
    environment.add_filter("inside", |path: String, folder: String| inside(&path, &folder).to_owned());
    environment.add_filter("gaps", |entries: Value| Ok::<_, Error>(gaps(&names(entries)?)));
    environment.add_filter("unpaired", unpaired);
    environment.add_filter("only_in", |left: Vec<String>, right: Vec<String>| only_in(&left, &right));
    environment.add_filter("picked", |paths: Vec<String>, wanted: String| picked(&paths, &wanted));
    environment.add_filter("below", |paths: Vec<String>, folder: String| {
        paths.iter().map(|path| format!("{folder}/{path}")).collect::<Vec<_>>()
    });
    environment.add_filter("member_sizes", |listing: String| member_sizes(&listing));
    environment.add_filter("one_glob", |globs: Vec<String>| one_glob(&globs));
    environment.add_filter("peeled", |path: String| {
        path.rsplit_once('.').map_or(path.clone(), |(stem, _)| stem.to_owned())
    });
    environment.add_filter("trim_end", |path: String| path.trim_end_matches('/').to_owned());
    environment.add_filter("sh", sh);
    environment.add_filter("shpath", |path: String| shell_path(&path));
    environment.add_filter("members", |paths: Vec<String>, name: String| members(&paths, &name));
    environment.add_filter("top_folder", |paths: Vec<String>| top_folder(&paths).map(str::to_owned));
    environment.add_filter("weekday", |date: Value, now: String| weekday(&date, &now));
    environment.add_filter("tally", tally);
    environment
        .add_filter("is_number", |text: String| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit()));
    environment.add_filter("lines", |text: String| text.lines().map(str::to_owned).collect::<Vec<_>>());
}

/// The processes whose name, program or script is told by `fits`. The kernel cuts names at 15 letters, and an
/// interpreter hides the script it runs.
fn processes(rows: Value, fits: &dyn Fn(&str) -> bool) -> Result<Vec<Value>, Error> {
    let mut found = Vec::new();
    for row in rows.try_iter()? {
        let name = row.get_attr("name")?.to_string().to_lowercase();
        let command = row.get_attr("command")?.to_string().to_lowercase();
        if fits(&name) || programs(&command).iter().any(|program| fits(program)) {
            found.push(row);
        }
    }
    Ok(found)
}

/// The program of a command line, and the script if it is an interpreter of one.
fn programs(command: &str) -> Vec<&str> {
    const INTERPRETERS: [&str; 8] = ["python", "bash", "sh", "dash", "perl", "ruby", "node", "zsh"];
    let mut words = command.split_whitespace();
    let Some(first) = words.next().map(|word| basename(word.trim_end_matches(':'))) else {
        return Vec::new();
    };
    let bare = first.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    let script = words.find(|word| !word.starts_with('-')).filter(|_| INTERPRETERS.contains(&bare));
    [Some(first), script.map(basename)].into_iter().flatten().collect()
}

/// What runs a script: `prefix`, the interpreter of its ending, the script.
fn argv(script: String, prefix: Option<Vec<String>>) -> Vec<String> {
    let ending = script.rsplit('.').next().unwrap_or_default();
    let interpreter = match ending {
        "py" => "python3",
        "pl" => "perl",
        "rb" => "ruby",
        "js" => "node",
        "lua" => "lua",
        _ => "bash",
    };
    prefix.unwrap_or_default().into_iter().chain([interpreter.to_owned(), script]).collect()
}

/// A path as it is seen from a folder it lies in.
fn inside<'a>(path: &'a str, folder: &str) -> &'a str {
    let folder = folder.trim_end_matches('/');
    path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/')).unwrap_or(path)
}

fn basename(path: &str) -> &str {
    path.trim_end_matches('/').rsplit('/').next().unwrap_or(path)
}

fn names(entries: Value) -> Result<Vec<String>, Error> {
    entries.try_iter()?.map(|entry| Ok(entry.get_attr("name")?.to_string())).collect()
}

/// The numbers that are missing between the first and the last of names that are numbered, as the names write them.
/// Of several numbers in a name the one that differs most counts.
fn gaps(names: &[String]) -> Vec<String> {
    let mut at: BTreeMap<usize, BTreeMap<u64, usize>> = BTreeMap::new();
    for name in names {
        for (place, digits) in numbers(name).into_iter().enumerate() {
            if let Ok(number) = digits.parse() {
                at.entry(place).or_default().entry(number).or_insert(digits.len());
            }
        }
    }
    let Some(seen) = at.into_values().max_by_key(BTreeMap::len) else { return Vec::new() };
    let (Some((first, wide)), Some((last, _))) = (seen.first_key_value(), seen.last_key_value()) else {
        return Vec::new();
    };
    if last - first > MISSING_MAX + seen.len() as u64 {
        return Vec::new();
    }
    (*first..*last).filter(|n| !seen.contains_key(n)).map(|n| format!("{n:0>wide$}", wide = *wide)).collect()
}

fn numbers(name: &str) -> Vec<&str> {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| if stem.is_empty() { name } else { stem });
    stem.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect()
}

/// The entries that have no other one with the same name but for its ending and the `prefix` the others have. With
/// `beside` it has to lie in the same folder.
fn unpaired(
    entries: Value,
    others: Value,
    beside: bool,
    prefix: Option<String>,
) -> Result<Vec<Value>, Error> {
    let prefix = prefix.unwrap_or_default().to_lowercase();
    let key = |path: &str, prefix: &str| {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_lowercase();
        let stem = stem.strip_prefix(prefix)?;
        Some(if beside { format!("{folder}/{stem}") } else { stem.to_owned() })
    };
    let mut known = BTreeSet::new();
    for other in others.try_iter()? {
        known.extend(key(&other.get_attr("path")?.to_string(), &prefix));
    }
    let mut found = Vec::new();
    for entry in entries.try_iter()? {
        if !key(&entry.get_attr("path")?.to_string(), "").is_some_and(|key| known.contains(&key)) {
            found.push(entry);
        }
    }
    Ok(found)
}

/// How often each value of a field occurs, the most frequent first.
fn tally(rows: Value, field: String) -> Result<Vec<Value>, Error> {
    let mut counts: BTreeMap<String, u64> = BTreeMap::new();
    for row in rows.try_iter()? {
        *counts.entry(row.get_attr(&field)?.to_string()).or_default() += 1;
    }
    let mut ranked: Vec<_> = counts.into_iter().collect();
    ranked.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    Ok(ranked.into_iter().map(|(name, count)| minijinja::context! { name, count }).collect())
}

/// The folder in which all members of an archive lie, if there is one.
fn top_folder(paths: &[String]) -> Option<&str> {
    let first = |path: &'_ str| path.trim_start_matches("./").split('/').next().unwrap_or_default().len();
    let one = paths.iter().find(|path| !path.trim_start_matches("./").is_empty())?.trim_start_matches("./");
    let top = &one[..first(one)];
    let below = |path: &&String| {
        let path = path.trim_start_matches("./").trim_end_matches('/');
        path.is_empty() || path == top || path.strip_prefix(top).is_some_and(|rest| rest.starts_with('/'))
    };
    let deep = paths.iter().any(|path| path.trim_start_matches("./").trim_end_matches('/').contains('/'));
    (deep && !top.is_empty() && paths.iter().all(|path| below(&path))).then_some(top)
}

/// The files of one archive that the other does not hold, whatever folder each is packed under.
fn only_in(left: &[String], right: &[String]) -> Vec<String> {
    let below = |paths: &[String]| -> Vec<String> {
        let top = top_folder(paths).unwrap_or_default();
        let short =
            |path: &String| inside(path.trim_start_matches("./"), top).trim_end_matches('/').to_owned();
        paths.iter().map(short).filter(|path| !path.is_empty() && path != top).collect()
    };
    let known: BTreeSet<String> = below(right).into_iter().collect();
    let only: Vec<String> = below(left).into_iter().filter(|path| !known.contains(path)).collect();
    // A folder is told by what it holds.
    let holds = |folder: &String| {
        only.iter().any(|path| path.strip_prefix(folder.as_str()).is_some_and(|r| r.starts_with('/')))
    };
    only.iter().filter(|path| !holds(path)).cloned().collect()
}

/// The members of an archive with a name, or with a path.
fn members(paths: &[String], name: &str) -> Vec<String> {
    let wanted = name.trim_matches('/').to_lowercase();
    let is = |path: &&String| {
        let low = path.trim_end_matches('/').to_lowercase();
        low == wanted || low.strip_suffix(&wanted).is_some_and(|rest| rest.ends_with('/'))
    };
    paths.iter().filter(is).cloned().collect()
}

/// What a pattern, a name or a path picks of an archive: files, or the folders so named as a whole.
fn picked(paths: &[String], wanted: &str) -> Vec<String> {
    let low = wanted.trim_matches('/').to_lowercase();
    if low.contains('*') {
        let is = |path: &&String| {
            let path = path.to_lowercase();
            let name = basename(&path);
            endings(&low).iter().any(|glob| fits(glob, if glob.contains('/') { &path } else { name }))
        };
        return paths.iter().filter(is).cloned().collect();
    }
    let mut found = BTreeSet::new();
    for path in paths {
        let parts: Vec<&str> =
            path.trim_start_matches("./").split('/').filter(|part| !part.is_empty()).collect();
        let all = parts.join("/").to_lowercase();
        let count = low.split('/').count();
        let whole: Vec<String> = parts.iter().map(|part| part.to_lowercase()).collect();
        let at = (0..parts.len()).find(|at| {
            whole[*at..].join("/").starts_with(&low)
                && whole[*at..].iter().take(count).map(String::as_str).eq(low.split('/'))
        });
        if let Some(at) = at.filter(|_| all.contains(&low)) {
            found.insert(parts[..at + count].join("/"));
        }
    }
    found.into_iter().collect()
}

/// `*.{a,b}` as `*.a` and `*.b`.
fn endings(glob: &str) -> Vec<String> {
    match glob.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?))) {
        Some((before, (many, after))) => many.split(',').map(|one| format!("{before}{one}{after}")).collect(),
        None => vec![glob.to_owned()],
    }
}

/// Whether a name fits a pattern whose only sign is `*`.
fn fits(glob: &str, name: &str) -> bool {
    let Some((start, rest)) = glob.split_once('*') else { return glob == name };
    let Some(mut name) = name.strip_prefix(start) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let end = parts.pop().unwrap_or_default();
    for part in parts {
        let Some(at) = name.find(part) else { return false };
        name = &name[at + part.len()..];
    }
    name.ends_with(end)
}

/// Several patterns as one.
fn one_glob(globs: &[String]) -> String {
    let all: Vec<String> = globs.iter().flat_map(|glob| endings(glob)).collect();
    match all.as_slice() {
        [one] => one.clone(),
        many => format!("{{{}}}", many.join(",")),
    }
}

/// The files of a listing by `tar -tv` or `python3 -m zipfile -l`, the biggest first.
fn member_sizes(listing: &str) -> Vec<Value> {
    let mut files: Vec<(u64, &str)> =
        listing.lines().filter_map(|line| tar_line(line).or_else(|| zip_line(line))).collect();
    files.sort_by_key(|(bytes, _)| std::cmp::Reverse(*bytes));
    files.into_iter().map(|(bytes, name)| minijinja::context! { name, bytes }).collect()
}

/// `-rw-r--r-- anna/anna 120 2024-01-01 10:00 a b.txt`
fn tar_line(line: &str) -> Option<(u64, &str)> {
    let mut rest = line.strip_prefix('-')?;
    let mut bytes = None;
    for column in 0..5 {
        let (word, after) = rest.trim_start().split_once(' ')?;
        if column == 2 {
            bytes = word.parse().ok();
        }
        rest = after;
    }
    Some((bytes?, rest))
}

/// `a b.txt      2024-01-01 10:00:00     120`
fn zip_line(line: &str) -> Option<(u64, &str)> {
    let (rest, bytes) = line.rsplit_once(' ')?;
    let (rest, _time) = rest.trim_end().rsplit_once(' ')?;
    let (name, date) = rest.trim_end().rsplit_once(' ')?;
    let name = name.trim_end();
    let is_date = date.len() == 10 && date.bytes().filter(|b| *b == b'-').count() == 2;
    (is_date && !name.ends_with('/')).then_some((bytes.parse().ok()?, name))
}

/// Words of a command line, quoted where the shell would read more into them.
fn sh(words: Value) -> Result<String, Error> {
    if let Some(word) = words.as_str() {
        return Ok(quoted(word));
    }
    let words: Vec<String> = words.try_iter()?.map(|word| quoted(&word.to_string())).collect();
    Ok(words.join(" "))
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_./:@%+=,-".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

/// A path as a word of a command line: never an option, and with the home folder where it begins with `~`.
fn shell_path(path: &str) -> String {
    match path.strip_prefix("~/") {
        Some("") => "~".to_owned(),
        Some(rest) => format!("~/{}", quoted(rest)),
        None if path == "~" => path.to_owned(),
        None if path.starts_with('-') => quoted(&format!("./{path}")),
        None => quoted(path),
    }
}

/// `was a Monday`, `will be a Monday`, for a date and the local time now; the year is this one if none is said.
fn weekday(date: &Value, now: &str) -> Result<String, Error> {
    let number = |name: &str| date.get_attr(name).map(|v| u64::try_from(v).ok());
    let today: Vec<u64> =
        now.split(|c: char| !c.is_ascii_digit()).take(3).filter_map(|n| n.parse().ok()).collect();
    let this = today.first().copied().unwrap_or(1970);
    let (year, month, day) =
        (number("year")?.unwrap_or(this), number("month")?.unwrap_or(1), number("day")?.unwrap_or(1));
    let verb = match [year, month, day].as_slice().cmp(&today) {
        std::cmp::Ordering::Less => "was",
        std::cmp::Ordering::Equal => "is",
        std::cmp::Ordering::Greater => "will be",
    };
    Ok(format!("{year:04}-{month:02}-{day:02} {verb} a {}", super::calendar::weekday(year, month, day)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(items: &[&str]) -> Vec<String> {
        items.iter().map(|item| (*item).to_owned()).collect()
    }

    #[test]
    fn numbers_that_are_missing_are_named_as_the_others() {
        let check = |names: &[&str], expect: &[&str]| assert_eq!(gaps(&texts(names)), expect, "{names:?}");
        check(&["a-08.pdf", "a-11.pdf", "a-10.pdf"], &["09"]);
        check(&["2024_1.txt", "2024_4.txt"], &["2", "3"]);
        check(&["a1.mp3", "a2.mp4", "b3.mp3"], &[]);
        check(&["x1", "x99999"], &[]);
        check(&["notes.txt"], &[]);
        check(&[], &[]);
    }

    #[test]
    fn archives_are_compared_without_the_folder_they_are_packed_under() {
        let check = |left: &[&str], right: &[&str], expect: &[&str]| {
            assert_eq!(only_in(&texts(left), &texts(right)), expect, "{left:?}");
        };
        check(&["a.txt", "b.txt"], &["b.txt"], &["a.txt"]);
        check(&["v2/", "v2/a", "v2/b/c"], &["v1/a", "v1/d"], &["b/c"]);
        check(&["a", "new/", "new/b"], &["a"], &["new/b"]);
        check(&["a"], &["a", "b"], &[]);
    }

    #[test]
    fn one_folder_on_top_is_seen() {
        let check =
            |paths: &[&str], expect: Option<&str>| assert_eq!(top_folder(&texts(paths)), expect, "{paths:?}");
        check(&["a/", "a/b", "./a/c"], Some("a"));
        check(&["a/b", "c"], None);
        check(&["a"], None);
        check(&["a/b", "ab/c"], None);
        check(&[], None);
    }

    #[test]
    fn a_program_is_known_by_its_file_or_its_script() {
        let check = |command: &str, expect: &[&str]| assert_eq!(programs(command), expect, "{command}");
        check("/usr/bin/sleepy 300", &["sleepy"]);
        check("nginx: master process", &["nginx"]);
        check("/usr/bin/python3.11 -u /opt/watch.py --all", &["python3.11", "watch.py"]);
        check("", &[]);
    }

    #[test]
    fn words_reach_the_shell_as_they_are() {
        let check = |path: &str, expect: &str| assert_eq!(shell_path(path), expect, "{path}");
        check("a.txt", "a.txt");
        check("a b.txt", "'a b.txt'");
        check("it's", "'it'\\''s'");
        check("-rf", "./-rf");
        check("- x", "'./- x'");
        check("$(reboot)", "'$(reboot)'");
        check("a;b`c`", "'a;b`c`'");
        check("~/my files", "~/'my files'");
        check("~", "~");
        check("", "''");
        assert_eq!(sh(Value::from(vec!["a b", "-n", "*"])).expect("a list"), "'a b' -n '*'");
    }

    #[test]
    fn a_part_of_an_archive_is_picked_by_pattern_name_or_path() {
        let held = texts(&["top/img/l.svg", "top/a.JPG", "top/notes/todo.txt", "imgx", "b.png"]);
        let check = |wanted: &str, expect: &[&str]| assert_eq!(picked(&held, wanted), expect, "{wanted}");
        check("*.jpg", &["top/a.JPG"]);
        check("*.{png,svg}", &["top/img/l.svg", "b.png"]);
        check("img", &["top/img"]);
        check("todo.txt", &["top/notes/todo.txt"]);
        check("notes/todo.txt", &["top/notes/todo.txt"]);
        check("top/img/", &["top/img"]);
        check("none", &[]);
        assert_eq!(one_glob(&texts(&["*.{a,b}", "c"])), "{*.a,*.b,c}");
        assert!(fits("a*b*c", "a-b-c") && !fits("a*b*c", "a-c") && fits("*", "") && !fits("*.x", ".y"));
    }

    #[test]
    fn listings_are_read_for_their_sizes() {
        let read = |listing: &str| {
            member_sizes(listing)
                .iter()
                .map(|v| {
                    format!(
                        "{} {}",
                        v.get_attr("name").expect("a name"),
                        v.get_attr("bytes").expect("a size")
                    )
                })
                .collect::<Vec<_>>()
        };
        let tar = "drwxr-xr-x a/a         0 2024-01-01 10:00 top/\n-rw-r--r-- a/a   12 2024-01-01 10:00 top/a b.txt\n-rw-r--r-- a/a 300 2024-01-01 10:00 c";
        assert_eq!(read(tar), ["c 300", "top/a b.txt 12"]);
        let zip = "File Name        Modified             Size\ntop/    2024-01-01 10:00:00    0\ntop/a b.txt   2024-01-01 10:00:00   12";
        assert_eq!(read(zip), ["top/a b.txt 12"]);
    }

    #[test]
    fn a_script_is_run_by_what_its_ending_says() {
        assert_eq!(argv("a b.py".to_owned(), None), ["python3", "a b.py"]);
        assert_eq!(
            argv("-x.sh".to_owned(), Some(texts(&["timeout", "2"]))),
            ["timeout", "2", "bash", "-x.sh"]
        );
        assert_eq!(inside("sub/x.sh", "sub/"), "x.sh");
        assert_eq!(inside("subway/x.sh", "sub"), "subway/x.sh");
    }
}
