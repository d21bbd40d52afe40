//! Where a shell line looks. The model writes a name as the goal says it; the file may lie in a folder below, have an ending that
//! nobody said, or be in the folder that the line is given whole. What can be only one file or folder here is put in its place.

use super::copied::READERS;
use super::here::{Here, like, words_of};
use super::mend::last_part;
use super::said;

/// Programs beyond the readers whose operands are read.
const MORE_READERS: &[&str] = &["awk", "bash", "cut", "grep", "jq", "python3", "sed", "sh", "uniq"];

/// The line with its names where they are.
pub(crate) fn in_place(command: String, goal: &str, here: &Here) -> String {
    let command = each_of(names(command, goal, here), goal, here);
    let command = edits_files(globs_below(command, here), goal, here);
    let command = script(there(command, here), goal, here);
    loops(command, goal, here)
}

/// The plain words of a line: for each its bounds, and whether it is written to. Only those of the first command of a pipe.
fn operands(command: &str) -> Vec<(std::ops::Range<usize>, bool)> {
    let (mut out, mut quote, mut from) = (Vec::new(), None, None);
    let mut is_written = false;
    for (at, c) in command.char_indices().chain([(command.len(), ' ')]) {
        match (c, quote) {
            (_, Some(open)) if c == open => quote = None,
            (_, Some(_)) => {}
            ('\'' | '"' | '`', None) => (quote, from) = (Some(c), None),
            (_, None) if c.is_whitespace() || "|;&<>()".contains(c) => {
                if let Some(start) = from.take() {
                    out.push((start..at, is_written));
                    is_written = false;
                }
                is_written |= c == '>';
                if c == '|' {
                    break;
                }
            }
            _ => {
                from.get_or_insert(at);
            }
        }
    }
    out
}

/// `awk '...' night_train` where the file is `lyrics/night_train.txt`, and `wc web1` where the goal speaks of `web1/access.log`.
fn names(command: String, goal: &str, here: &Here) -> String {
    let words = operands(&command);
    let reads = |word: &str| READERS.contains(&word) || MORE_READERS.contains(&word);
    let Some((first, _)) = words.first() else { return command };
    let program = &command[first.clone()];
    let runs = program.starts_with("./");
    if !(reads(program) || runs) {
        return command;
    }
    let mut out = command.clone();
    for (n, (bounds, is_written)) in words.iter().enumerate().rev() {
        let word = &command[bounds.clone()];
        if *is_written
            || word.starts_with('-')
            || word.contains(['*', '?', '$', '=', '\\'])
            || (n == 0 && !runs)
        {
            continue;
        }
        let is_last = n + 1 == words.len();
        let etc = || {
            let is_known = ["resolv.conf", "fstab", "os-release"].contains(&word);
            (is_known && here.is_gone(word)).then(|| format!("/etc/{word}"))
        };
        let place = match here.is_folder(word) && word != "." {
            true if is_last && program != "grep" => in_folder(word, goal, here),
            true => None,
            false => here.only_one_called(word.trim_start_matches("./"), is_last && !runs).or_else(etc),
        };
        if let Some(place) = place.filter(|place| !place.contains(['\'', '"'])) {
            let place = if place.contains(' ') { format!("'{place}'") } else { place };
            out.replace_range(bounds.clone(), &place);
        }
    }
    out
}

/// `wc -w essays` counts the words of the files in the folder, the longest first where the goal says so; and `ls *.pdf` all of
/// them, where some lie below.
fn each_of(command: String, goal: &str, here: &Here) -> String {
    let words: Vec<&str> = command.split(' ').collect();
    let said = said::words(goal);
    let says = |list: &[&str]| said.iter().any(|word| list.contains(&word.as_str()));
    if let ["wc" | "md5sum" | "sha256sum" | "cat" | "head" | "tail", options @ .., folder] = words.as_slice()
    {
        let rest: Vec<&&str> = options.iter().filter(|word| **word != *folder).collect();
        let plain = rest.iter().all(|word| word.starts_with('-')) && here.is_folder(folder) && *folder != ".";
        if plain && said::is_plain_name(folder) {
            let options: String = rest.iter().map(|word| format!("{word} ")).collect();
            let sorted = words[0] == "wc"
                && says(&["longest", "most", "biggest", "largest"])
                && says(&["top", "first"]);
            let end = if sorted { " | sort -rn" } else { "" };
            return format!("{} {options}{}/*{end}", words[0], folder.trim_end_matches('/'));
        }
    }
    match words.as_slice() {
        ["ls", glob, rest @ ..]
            if glob.starts_with("*.") && says(&["all", "every"]) && matches!(rest, [] | [">", _]) =>
        {
            let ending = glob.trim_start_matches('*').to_lowercase();
            let is_below = |name: &String| name.contains('/') && name.to_lowercase().ends_with(&ending);
            match here.every().any(is_below) {
                true => format!(
                    "find . -name '{glob}'{}",
                    rest.iter().map(|word| format!(" {word}")).collect::<String>()
                ),
                false => command,
            }
        }
        _ => command,
    }
}

/// `wc -l *.py` where such files lie only in folders: `wc -l src/*.py tests/*.py`.
fn globs_below(command: String, here: &Here) -> String {
    const FOLDERS_MAX: usize = 8;
    const LOOKS: &[&str] =
        &["awk", "cat", "du", "grep", "head", "ls", "md5sum", "sha256sum", "sort", "tail", "wc"];
    let words = operands(&command);
    let Some((first, _)) = words.first() else { return command };
    if !LOOKS.contains(&&command[first.clone()]) {
        return command;
    }
    let mut out = command.clone();
    for (bounds, is_written) in words.iter().rev() {
        let Some(ending) = command[bounds.clone()].strip_prefix('*').filter(|_| !is_written) else {
            continue;
        };
        let is_plain = ending.len() > 1 && ending.starts_with('.') && said::is_plain_name(&ending[1..]);
        let mut with = here.every().filter(|name| name.ends_with(ending)).peekable();
        if !is_plain || with.peek().is_none() {
            continue;
        }
        let folders: Option<std::collections::BTreeSet<&str>> =
            with.map(|name| name.rsplit_once('/').map(|(folder, _)| folder)).collect();
        let fits = |folders: &std::collections::BTreeSet<&str>| {
            folders.len() <= FOLDERS_MAX && folders.iter().all(|folder| said::is_plain_name(folder))
        };
        if let Some(folders) = folders.filter(fits) {
            let globs: Vec<String> = folders.iter().map(|folder| format!("{folder}/*{ending}")).collect();
            out.replace_range(bounds.clone(), &globs.join(" "));
        }
    }
    out
}

/// `sed -i ... wiki` changes no folder, but the files in it that the goal speaks of.
fn edits_files(command: String, goal: &str, here: &Here) -> String {
    let Some((edit, folder)) = command.rsplit_once(' ') else { return command };
    let is_edit = edit.starts_with("sed -i ") && !edit.contains(['|', ';', '&', '>', '<']);
    let is_one = here.is_seen_folder(folder) && said::is_plain_name(folder);
    if !is_edit || !is_one || said::excepts(goal) {
        return command;
    }
    let named = |word: &str| {
        let word = word.trim_matches(|c: char| "\"'`,;:()".contains(c));
        let ending = word.strip_prefix("*.").or(word.strip_prefix('.'))?;
        (!ending.is_empty() && ending.chars().all(|c| c.is_ascii_alphanumeric())).then(|| ending.to_owned())
    };
    let mut endings: Vec<String> = said::endings(goal).concat();
    endings.extend(goal.split_whitespace().filter_map(named));
    endings.sort();
    endings.dedup();
    let kind = match endings.as_slice() {
        [] => String::new(),
        [one] => format!(" -iname '*.{one}'"),
        _ => return command,
    };
    format!("find {folder} -type f{kind} -not -path '*/.*' -exec grep -Iq . {{}} \\; -exec {edit} {{}} +")
}

/// The file of a folder that a goal speaks of, if it speaks of one more than of the others.
fn in_folder(folder: &str, goal: &str, here: &Here) -> Option<String> {
    let goal = words_of(goal);
    let inside = format!("{}/", folder.trim_end_matches('/'));
    let score = |name: &String| {
        words_of(last_part(name)).iter().filter(|word| goal.iter().any(|said| like(said, word))).count()
    };
    let files = || here.every().filter(|name| name.starts_with(&inside) && !name.ends_with('/'));
    let best = files().map(score).max().filter(|best| *best > 0)?;
    let mut fitting = files().filter(|name| score(name) == best);
    let one = fitting.next()?;
    fitting.next().is_none().then(|| one.clone())
}

/// `cd inbox/pdf && ...` where there is only `inbox`.
fn there(command: String, here: &Here) -> String {
    let Some((folder, rest)) = command.strip_prefix("cd ").and_then(|rest| rest.split_once(" && ")) else {
        return command;
    };
    match folder.rsplit_once('/') {
        Some((above, _)) if here.is_gone(folder) && here.is_folder(above) => format!("cd {above} && {rest}"),
        _ => command,
    }
}

/// A script of this folder is run by its interpreter, with the options that the goal has.
fn script(command: String, goal: &str, here: &Here) -> String {
    if command.contains(['|', ';', '<', '$', '`', '\'', '"']) {
        return command;
    }
    let is_script = |word: &str| word.ends_with(".sh") && here.every().any(|name| name == word);
    let words: Vec<&str> = command.split(' ').collect();
    let run = match words.as_slice() {
        ["bash" | "sh", file, ..] if file.ends_with(".py") => format!("python3 {}", words[1..].join(" ")),
        [file, ..] if is_script(file) => format!("bash {command}"),
        ["env", set, file, rest @ ..] if set.contains('=') && is_script(file) => {
            format!("env {set} bash {file}{}", rest.iter().map(|word| format!(" {word}")).collect::<String>())
        }
        _ => command,
    };
    let run = with_argument(run, goal);
    let is_run = ["bash ", "python3 ", "./"].iter().any(|start| run.starts_with(start));
    if !is_run || run.contains(['>', '<']) {
        return run;
    }
    let marks = |c: char| ",.;:!?\"'`)".contains(c);
    let options = goal
        .split_whitespace()
        .map(|word| word.trim_end_matches(marks).trim_start_matches(['"', '\'', '`', '(']));
    let plain = |word: &&str| {
        word.starts_with("--")
            && word.len() > 3
            && word.chars().all(|c| c.is_alphanumeric() || "-_=./".contains(c))
    };
    let missing: Vec<&str> = options.filter(plain).filter(|word| !run.contains(*word)).collect();
    missing.into_iter().fold(run, |run, option| format!("{run} {option}"))
}

/// "With the argument turquoise": it stands behind the script.
fn with_argument(run: String, goal: &str) -> String {
    let words: Vec<&str> = goal.split_whitespace().collect();
    let at = words
        .iter()
        .position(|word| matches!(word.to_lowercase().as_str(), "argument" | "parameter" | "argumento"));
    let argument =
        at.and_then(|at| words.get(at + 1)).map(|word| word.trim_matches(|c: char| "\"'`,.;:!?".contains(c)));
    let parts: Vec<&str> = run.splitn(3, ' ').collect();
    match (argument, parts.as_slice()) {
        (Some(argument), [program @ ("bash" | "python3"), file, rest @ ..])
            if said::is_plain_name(argument)
                && !run.contains(argument)
                && (file.ends_with(".sh") || file.ends_with(".py")) =>
        {
            format!(
                "{program} {file} {argument}{}",
                rest.iter().map(|rest| format!(" {rest}")).collect::<String>()
            )
        }
        _ => run,
    }
}

/// The line that runs the script a goal begins with: "run test.sh, is some page missing?"
pub(crate) fn run(goal: &str, here: &Here) -> Option<String> {
    let marks = |c: char| ",.;:!?\"'`)(".contains(c);
    let words: Vec<&str> = goal.split_whitespace().map(|word| word.trim_matches(marks)).collect();
    let at = words.iter().position(|word| !said::is_opening(word))?;
    let (verb, rest) = (words[at].to_lowercase(), &words[at + 1..]);
    if !["run", "execute", "call", "start", "jalankan", "ejecuta", "executa", "roda", "führe"]
        .contains(&verb.as_str())
    {
        return None;
    }
    let file = *rest.iter().find(|word| word.ends_with(".sh") || word.ends_with(".py"))?;
    let name = file.trim_start_matches("./");
    let others = rest.iter().filter(|word| **word != file && said::is_file_name(word)).count();
    let path = if here.every().any(|seen| seen == name) {
        Some(name.to_owned())
    } else {
        here.only_one_called(name, false)
    };
    let path = path.filter(|path| others == 0 && said::is_plain_name(path))?;
    let program = if path.ends_with(".py") { "python3" } else { "bash" };
    Some(script(format!("{program} {path}"), goal, here))
}

/// A loop over all files here, where the goal names the one folder it is about.
fn loops(command: String, goal: &str, here: &Here) -> String {
    let Some((files, _)) = command
        .split_once("for f in ")
        .filter(|(before, _)| !before.contains("cd "))
        .and_then(|(_, rest)| rest.split_once(';'))
    else {
        return command;
    };
    let folders: Vec<&str> =
        here.said_in(goal).into_iter().filter(|name| here.is_seen_folder(name)).collect();
    match folders.as_slice() {
        [one] if !files.contains('/') && !command.contains(one) && said::is_plain_name(one) => {
            format!("cd {one} && {command}")
        }
        _ => command,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_for_the_one_file_it_can_be() {
        let names = [
            "scripts/",
            "scripts/save.sh",
            "songs/",
            "songs/sea.txt",
            "web1/",
            "web1/access.log",
            "web1/error.log",
            "load.py",
            "greet.sh",
            "up/",
            "up/A B.JPG",
            "sea/",
            "error/",
            "error/x.md",
        ];
        let here = Here::seen(&names, &[]);
        let check = |command: &str, goal: &str, expect: &str| {
            assert_eq!(in_place(command.to_owned(), goal, &here), expect, "{goal}");
        };
        check("./save.sh", "run save.sh", "bash scripts/save.sh");
        check("wc -l sea.txt", "lines of sea.txt", "wc -l songs/sea.txt");
        check("wc -l sea.txt > sea.txt", "", "wc -l songs/sea.txt > sea.txt");
        check(
            "awk '{ print $1 }' web1 | sort",
            "who is in the access log of web1",
            "awk '{ print $1 }' web1/access.log | sort",
        );
        check("grep ^n resolv.conf", "see resolv.conf", "grep ^n /etc/resolv.conf");
        check("wc -l web1", "lines of the access log of web1", "wc -l web1/access.log");
        check("wc -l web1", "lines of the logs of web1", "wc -l web1/*");
        check("wc -w up up", "words of each file in up, longest on top", "wc -w up/* | sort -rn");
        check("ls *.sh > a.txt", "names of all sh files into a.txt", "find . -name '*.sh' > a.txt");
        check("ls *.sh", "sh files here", "ls *.sh");
        check("wc -l *.txt | sort -n", "lines of the texts", "wc -l songs/*.txt | sort -n");
        check("grep -c x *.log", "x in the logs", "grep -c x web1/*.log");
        check("wc -l *.py", "lines of python", "wc -l *.py");
        check(
            "sed -i '/x/d' web1",
            "remove lines with x from the .log files in web1",
            "find web1 -type f -iname '*.log' -not -path '*/.*' -exec grep -Iq . {} \\; -exec sed -i '/x/d' {} +",
        );
        check(
            "bash greet.sh > a.txt 2>&1",
            "call greet.sh with the argument red, output to a.txt",
            "bash greet.sh red > a.txt 2>&1",
        );
        check("grep access load.py", "access in load.py", "grep access load.py");
        check("grep -c x access", "x in access", "grep -c x web1/access.log");
        check("cp sea.txt new", "", "cp sea.txt new");
        check("bash load.py", "run load.py with --dry, please", "python3 load.py --dry");
        check("greet.sh", "run greet.sh", "bash greet.sh");
        check("env A=b greet.sh", "run greet.sh with A set to b", "env A=b bash greet.sh");
        check("cd up/x && ls", "", "cd up && ls");
        let check_run =
            |goal: &str, expect: Option<&str>| assert_eq!(run(goal, &here).as_deref(), expect, "{goal}");
        check_run("please run save.sh: is a page missing?", Some("bash scripts/save.sh"));
        check_run("run load.py with --dry", Some("python3 load.py --dry"));
        check_run("run load.py and put it into a.txt", None);
        check_run("who runs load.py", None);
        check("for f in *; do echo $f; done", "all names in up", "cd up && for f in *; do echo $f; done");
        check("for f in up/*; do echo $f; done", "all names in up", "for f in up/*; do echo $f; done");
        check("for f in *; do mv $f up; done", "all into up", "for f in *; do mv $f up; done");
    }
}
