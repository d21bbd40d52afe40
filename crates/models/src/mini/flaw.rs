//! What can be seen to be wrong with an action before anyone is asked about it: another line is drawn then.

use super::action::Action;
use super::here::Here;
use super::{copied, mend, said};
use serde_json::{Map, Value};

/// Endings of files that a line makes on its way.
const OWN_ENDINGS: &[&str] = &["tmp", "bak", "new", "orig"];

/// Words that stand where a program could and are the shell's own.
const SHELL_WORDS: &[&str] = &[
    "[", "!", "{", "}", ".", ":", "alias", "break", "case", "cd", "command", "continue", "do", "done",
    "echo", "elif", "else", "esac", "eval", "exec", "exit", "export", "false", "fi", "for", "hash", "if",
    "in", "kill", "printf", "pwd", "read", "return", "set", "shift", "test", "then", "time", "times", "trap",
    "true", "type", "ulimit", "umask", "unset", "until", "wait", "while",
];
/// After these a program comes next.
const BEFORE_PROGRAMS: &[&str] = &["do", "then", "else", "if", "while", "until", "!", "{", "time", "sudo"];

/// What is said beside the name of a process.
const NO_PROCESSES: &[&str] =
    &["id", "pid", "process", "proceso", "processo", "proses", "prozess", "number", "the", "it", "that"];
/// Programs to which the same name twice means nothing.
const BETWEEN_TWO: &[&str] = &["diff", "cmp", "comm", "mv", "cp", "ln"];
/// Endings of what is not read as text.
const PACKED: &[&str] = &["zip", "tar", "tar.gz", "tgz", "gz", "zst", "tar.zst", "xz", "bz2", "7z", "rar"];

/// Endings of pictures, sounds and films.
const NO_TEXT: &[&str] = &[
    ".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".bmp", ".tiff", ".mp3", ".mp4", ".wav", ".flac",
    ".ogg", ".mkv", ".avi", ".mov",
];

/// Why an action cannot be what the goal asks for, if that shows.
pub(crate) fn flaw(action: &Action, goal: &str, here: &Here) -> Option<String> {
    match action {
        Action::Call { tool, args } => in_call(tool, args, goal, here),
        Action::Shell(command) => in_shell(command, goal, here),
        _ => None,
    }
}

fn in_call(tool: &str, args: &Map<String, Value>, goal: &str, here: &Here) -> Option<String> {
    let said = |key: &str| args.get(key).and_then(Value::as_str);
    let path = said("path").unwrap_or_default();
    let glob = said("name_glob").unwrap_or_default();
    if changes_what_is_there(tool) && said::only_asks(goal) {
        return Some("it was only asked".to_owned());
    }
    let spared = match tool {
        "process.kill" => said("name"),
        "fs.delete" | "fs.move" => {
            texts(args.get("paths")).find(|path| said::spares(goal, mend::last_part(path)))
        }
        _ => None,
    };
    if let Some(name) = texts(args.get("paths")).find(|path| said::only_moves(goal, mend::last_part(path)))
        && tool == "fs.delete"
    {
        return Some(format!("`{name}` is to be moved"));
    }
    if let Some(name) = spared.filter(|name| said::spares(goal, mend::last_part(name))) {
        return Some(format!("`{name}` is to be left alone"));
    }
    match tool {
        "process.list" | "process.kill" if said("name").is_some_and(is_no_process) => {
            Some("that is no name of a process".to_owned())
        }
        "fs.search" if !args.contains_key("not_glob") && said::excepts(goal) => {
            Some("it overlooks the exception".to_owned())
        }
        "fs.search"
            if said("text").is_some_and(|text| said::lacks(goal, text)) && !said::is_file_name(path) =>
        {
            Some("it looks for what is not to be in it".to_owned())
        }
        "fs.move" if !args.contains_key("renames") && !args.contains_key("pattern") && only_copies(goal) => {
            Some("it was to be copied".to_owned())
        }
        "fs.search" if says_twice(glob) => Some(format!("`{glob}` says a thing twice")),
        "fs.read" if PACKED.iter().any(|end| path.to_lowercase().ends_with(&format!(".{end}"))) => {
            Some(format!("{path} is no text"))
        }
        "fs.read" if NO_TEXT.iter().any(|end| path.to_lowercase().ends_with(end)) => {
            Some(format!("{path} is no text"))
        }
        "net.ping" | "net.dns_lookup"
            if said("host").is_some_and(|host| here.every().any(|name| mend::last_part(name) == host)) =>
        {
            Some("that is a file".to_owned())
        }
        "fs.hash" if is_hash_of_sums(args) => Some("a list of sums is compared, not summed".to_owned()),
        "fs.read" | "fs.write" | "fs.edit" if here.is_folder(path) => Some(format!("{path} is a folder")),
        "fs.edit" => puts_number_for_word(args, goal),
        _ => None,
    }
}

/// Whether a goal asks for a copy and for nothing to be moved.
fn only_copies(goal: &str) -> bool {
    let deeds = said::deeds(goal);
    const MOVES: &str = "move moved moves rename put puts mover mueve verschiebe pindahkan vai va";
    let moves = said::says(goal, MOVES);
    deeds.contains(&said::Deed::Copy) && !deeds.contains(&said::Deed::Move) && !moves
}

/// Whether a call of a tool leaves less, or something else, than was there.
fn changes_what_is_there(tool: &str) -> bool {
    matches!(tool, "fs.delete" | "fs.move" | "fs.chmod" | "fs.edit" | "process.kill")
}

fn texts(value: Option<&Value>) -> impl Iterator<Item = &str> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

/// "Workers from 4 to 8" puts 8 in the place of 4 and not of `workers`.
fn puts_number_for_word(args: &Map<String, Value>, goal: &str) -> Option<String> {
    let edits = args.get("edits").and_then(Value::as_array)?;
    let (from, to) = from_to(goal)?;
    edits.iter().find_map(|edit| {
        let (old, new) = (edit["old"].as_str()?, edit["new"].as_str()?);
        (new == to && !old.contains(&from)).then(|| format!("it puts {new} for `{old}`"))
    })
}

/// Whether a name of a process is only what is said beside one, or nearly so.
pub(crate) fn is_no_process(name: &str) -> bool {
    NO_PROCESSES
        .iter()
        .any(|word| *word == name || (word.len() > 5 && strsim::normalized_levenshtein(word, name) >= 0.85))
}

/// "Workers from 4 to 8": the number that a goal wants changed, and the one it wants.
pub(crate) fn from_to(goal: &str) -> Option<(String, String)> {
    const FROM: &[&str] = &["from", "von", "de", "dari"];
    const TO: &[&str] = &["to", "auf", "zu", "nach", "para", "a", "ke", "jadi", "menjadi", "por", "into"];
    let words: Vec<&str> =
        goal.split_whitespace().map(|word| word.trim_end_matches([',', '.', ';', '!', '?'])).collect();
    let is_number = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    let four = words.windows(4).find(|four| {
        FROM.contains(&four[0]) && is_number(four[1]) && TO.contains(&four[2]) && is_number(four[3])
    })?;
    Some((four[1].to_owned(), four[3].to_owned()))
}

/// Whether the one file that is summed is itself a list of sums, by its name alone.
fn is_hash_of_sums(args: &Map<String, Value>) -> bool {
    let paths = args.get("paths").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let [one] = paths else { return false };
    one.as_str().is_some_and(|name| mend::last_part(name).to_lowercase().contains("sums"))
}

/// `*.{jpg,jpg}`
fn says_twice(glob: &str) -> bool {
    let Some((_, inside)) = glob.split_once('{') else { return false };
    let parts: Vec<&str> = inside.split('}').next().unwrap_or_default().split(',').collect();
    parts.iter().enumerate().any(|(n, part)| parts[..n].contains(part))
}

fn in_shell(command: &str, goal: &str, here: &Here) -> Option<String> {
    let Some(words) = words(command) else { return Some("a quote is not closed".to_owned()) };
    if let [first, _] = words.as_slice()
        && first == "cd"
    {
        return Some("it goes to a folder and does nothing there".to_owned());
    }
    if let Some(program) = missing_program(command) {
        return Some(format!("`{program}` is not installed here"));
    }
    let known = format!("{goal} {}", here.names().join(" ")).to_lowercase();
    if let Some(name) =
        words.iter().filter(|word| said::is_file_name(word)).find(|word| !stands_in(word, &known))
    {
        return Some(format!("the goal does not speak of `{name}`"));
    }
    if command.starts_with("sed -i") && super::place::run(goal, here).is_some() {
        return Some("it changes what was to be run".to_owned());
    }
    if said::only_asks(goal) && writes(command) {
        return Some("it was only asked".to_owned());
    }
    reads_folder(command, &words, here)
        .or_else(|| nothing_done(command, &words))
        .or_else(|| wrong_number(&words, goal))
        .or_else(|| wrong_column(command, goal, here))
}

/// Whether a line changes a file that is there.
fn writes(command: &str) -> bool {
    command.contains("\"w\"")
        || command.contains("sed -i")
        || command.starts_with("rm ")
        || command.starts_with("mv ")
}

/// A folder where a program reads files.
fn reads_folder(command: &str, words: &[String], here: &Here) -> Option<String> {
    let is_plain = !command.contains(['|', ';', '&', '$', '*', '<']);
    let (first, rest) = words.split_first()?;
    let reads = copied::READERS.contains(&first.as_str())
        && !matches!(first.as_str(), "file" | "stat" | "readlink" | "realpath");
    let folder = rest.iter().find(|word| !word.starts_with('-') && here.is_folder(word));
    folder.filter(|_| is_plain && reads).map(|name| format!("{name} is a folder"))
}

/// A program that a line needs and that is not installed.
fn missing_program(command: &str) -> Option<String> {
    programs(command).into_iter().find(|program| !is_installed(program)).map(str::to_owned)
}

/// Whether all that a call moves or copies into a folder lies in it already.
pub(crate) fn leaves_all_where_it_is(args: &Map<String, Value>, workspace: &str) -> bool {
    let Some(into) = args.get("into").and_then(Value::as_str) else { return false };
    let whole = |path: &str| match path.trim_end_matches('/') {
        "." => workspace.to_owned(),
        path if path.starts_with('/') => path.to_owned(),
        path => format!("{workspace}/{}", path.strip_prefix("./").unwrap_or(path)),
    };
    let mut paths =
        args.get("paths").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let into = whole(into);
    let is_there = |path: &str| whole(path).rsplit_once('/').is_some_and(|(folder, _)| folder == into);
    paths.next().is_some_and(is_there) && paths.all(is_there)
}

/// The paths that a call can only act on if they are there.
pub(crate) fn what_must_be_there<'a>(tool: &str, args: &'a Map<String, Value>) -> Vec<&'a str> {
    let keys: &[&str] = match tool {
        "fs.read" | "fs.edit" | "fs.list" | "fs.search" | "fs.disk_usage" => &["path"],
        "fs.copy" | "fs.move" => &["from", "paths"],
        "fs.delete" | "fs.archive" | "fs.hash" | "fs.count" | "fs.chmod" => &["paths", "path"],
        "fs.extract" => &["archive"],
        _ => &[],
    };
    let mut out = Vec::new();
    for value in keys.iter().filter_map(|key| args.get(*key)) {
        out.extend(value.as_str());
        out.extend(value.as_array().into_iter().flatten().filter_map(Value::as_str));
    }
    let renames = args.get("renames").and_then(Value::as_array).into_iter().flatten();
    out.extend(renames.filter_map(|pair| pair["from"].as_str()));
    out
}

/// A line that compares a thing with itself, moves it to where it is, or asks for what it leaves out.
fn nothing_done(command: &str, words: &[String]) -> Option<String> {
    let plain = !command.contains(['|', ';', '&', '$', '*']);
    let first = words.first().map(String::as_str).unwrap_or_default();
    let names: Vec<&String> = words.iter().skip(1).filter(|word| !word.starts_with('-')).collect();
    let twice = names.iter().enumerate().find(|(n, name)| names[..*n].contains(name));
    if let Some((_, name)) = twice.filter(|_| plain && BETWEEN_TWO.contains(&first)) {
        return Some(format!("it names `{name}` twice"));
    }
    if plain && first == "grep" && words.iter().any(|word| word.starts_with('-') && word.ends_with('f')) {
        return twice.map(|(_, name)| format!("it names `{name}` twice"));
    }
    let pairs: Vec<(bool, &String)> = words
        .windows(3)
        .filter(|three| three[1] == "-name")
        .map(|three| (three[0] == "!" || three[0] == "-not", &three[2]))
        .collect();
    let both = pairs.iter().find(|(not, name)| *not && pairs.contains(&(false, name)));
    both.map(|(_, name)| format!("it looks for `{name}` and leaves it out"))
}

/// Whether a file holds sums to be checked, by its name.
pub(crate) fn is_list_of_sums(name: &str) -> bool {
    let low = name.to_lowercase();
    low.contains("sum")
        || [".sha256", ".sha512", ".sha1", ".md5", ".txt"].iter().any(|end| low.ends_with(end))
}

/// A count that the goal does not speak of, where it speaks of numbers: `seq 1 5` for fifty.
fn wrong_number(words: &[String], goal: &str) -> Option<String> {
    let numbers = copied::numbers_of(goal);
    let at = words.iter().position(|word| word == "seq" || word == "$(seq" || word == "$seq")?;
    let args = words[at + 1..].iter().map(|word| word.trim_end_matches(')'));
    let mut args = args.take_while(|word| word.chars().all(|c| c.is_ascii_digit()) && !word.is_empty());
    let strange = args.find(|word| !matches!(*word, "0" | "1") && !numbers.contains(word));
    strange.filter(|_| !numbers.is_empty()).map(|word| format!("the goal does not speak of {word}"))
}

/// Columns that are not in the table, or none of those the goal speaks of.
fn wrong_column(command: &str, goal: &str, here: &Here) -> Option<String> {
    let (name, table) = here.table_of(command)?;
    let known = table.names();
    let used = mend::columns_used(command);
    if let Some(strange) = used.iter().find(|name| !known.contains(name)) {
        return Some(format!("the table has no column `{strange}`"));
    }
    let said = copied::spoken_of(goal, name, &known);
    let misses = !used.is_empty() && !said.is_empty() && !used.iter().any(|name| said.contains(name));
    misses.then(|| format!("the goal speaks of {}", said.join(", ")))
}

/// The words of a shell line without their quotes; `None` where a quote is not closed.
fn words(command: &str) -> Option<Vec<String>> {
    let (mut out, mut word, mut quote) = (Vec::new(), String::new(), None);
    let mut chars = command.chars();
    while let Some(c) = chars.next() {
        match (c, quote) {
            ('\\', None | Some('"')) => word.extend(chars.next()),
            (_, Some(open)) if c == open => quote = None,
            (_, Some(_)) => word.push(c),
            ('\'' | '"', None) => quote = Some(c),
            (_, None) if c.is_whitespace() || "|;&<>()=:,".contains(c) => {
                out.push(std::mem::take(&mut word));
            }
            (_, None) => word.push(c),
        }
    }
    out.push(word);
    out.retain(|word| !word.is_empty());
    quote.is_none().then_some(out)
}

/// The words of a line that name programs, as far as they are plain: the first one of each command.
fn programs(command: &str) -> Vec<&str> {
    let (mut out, mut quote, mut starts, mut from) = (Vec::new(), None, true, None);
    let mut end = |from: &mut Option<usize>, to: usize, starts: &mut bool| {
        let Some(at) = from.take() else { return };
        let word = &command[at..to];
        if *starts && !word.contains('=') {
            *starts = BEFORE_PROGRAMS.contains(&word);
            out.push(word);
        }
    };
    for (at, c) in command.char_indices() {
        match (c, quote) {
            (_, Some(open)) => {
                if c == open {
                    quote = None;
                }
            }
            ('\'' | '"' | '`', None) => {
                quote = Some(c);
                // What is quoted in part is no plain word.
                from = None;
                starts = false;
            }
            (_, None) if c.is_whitespace() => end(&mut from, at, &mut starts),
            ('|' | ';' | '&' | '(', None) => {
                end(&mut from, at, &mut starts);
                starts = true;
            }
            _ => {
                from.get_or_insert(at);
            }
        }
    }
    end(&mut from, command.len(), &mut starts);
    let plain = |c: char| c.is_ascii_alphanumeric() || "._+-".contains(c);
    out.retain(|word| word.starts_with(|c: char| c.is_ascii_lowercase()) && word.chars().all(plain));
    out
}

/// Programs that change nothing, as far as they write to no file.
const LOOKERS: &[&str] = &[
    "awk",
    "base64",
    "basename",
    "cat",
    "cmp",
    "comm",
    "cut",
    "date",
    "df",
    "diff",
    "dirname",
    "du",
    "echo",
    "expr",
    "factor",
    "file",
    "fold",
    "getent",
    "grep",
    "head",
    "hostname",
    "id",
    "join",
    "ls",
    "md5sum",
    "nl",
    "od",
    "paste",
    "pgrep",
    "printenv",
    "printf",
    "ps",
    "python3",
    "readlink",
    "realpath",
    "rev",
    "seq",
    "sha1sum",
    "sha256sum",
    "sha512sum",
    "sort",
    "stat",
    "strings",
    "tac",
    "tail",
    "tr",
    "uname",
    "uniq",
    "uptime",
    "wc",
    "which",
    "who",
    "whoami",
    "xxd",
];

/// Whether a line changes nothing but, at most, the one file it writes its output to.
pub(crate) fn only_looks(command: &str) -> bool {
    let all = programs(command);
    !all.is_empty()
        && all.iter().all(|program| LOOKERS.contains(program))
        && !command.contains(">>")
        && !command.contains(" -o ")
        && !command.contains("\"w\"")
}

/// Words that ask for a command to be run.
const RUN: &[&str] = &[
    "run",
    "execute",
    "exec",
    "ausführen",
    "führe",
    "führ",
    "ejecuta",
    "ejecutar",
    "corre",
    "executa",
    "roda",
    "rode",
    "jalankan",
];
/// Words before a command that stands behind a colon.
const BEFORE_COMMAND_MAX: usize = 8;

/// The command of "run this for me: seq 1 50 | wc -l", letter by letter: no model copies it better.
pub(crate) fn written_out(goal: &str) -> Option<&str> {
    let (before, after) = goal.split_once(':')?;
    let said: Vec<String> = before.split_whitespace().map(str::to_lowercase).collect();
    let asks = said.len() <= BEFORE_COMMAND_MAX && said.iter().any(|word| RUN.contains(&word.as_str()));
    if !asks {
        return None;
    }
    let quotes = ['`', '"', '\''];
    let after = after.trim();
    let inside = quotes.iter().find_map(|quote| after.strip_prefix(*quote)?.strip_suffix(*quote));
    let command = inside.filter(|text| !text.contains(quotes)).unwrap_or(after);
    let all = programs(command);
    let first = command.split_whitespace().next()?;
    let is_command = all.first() == Some(&first) && all.iter().all(|program| is_installed(program));
    // A sentence may begin with the name of a program: "which of these is newer?"
    let shows = command == first
        || command.contains(['|', '<', '>', ';', '&', '$', '/', '.'])
        || command.contains(" -");
    (is_command && shows && !command.ends_with('?') && words(command).is_some()).then_some(command)
}

pub(crate) fn is_installed(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    SHELL_WORDS.contains(&program) || std::env::split_paths(&path).any(|folder| folder.join(program).exists())
}

fn stands_in(word: &str, known: &str) -> bool {
    let word = word.to_lowercase();
    let word = word.trim_start_matches("./");
    let (stem, ending) = word.rsplit_once('.').unwrap_or((word, ""));
    let last = |path: &str| path.rsplit('/').next().unwrap_or(path).to_owned();
    known.contains(word)
        || known.contains(&last(word))
        || known.contains(&last(stem))
        || OWN_ENDINGS.contains(&ending)
        || word.starts_with("/etc/")
        || word.starts_with("/proc/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mini::action;

    #[test]
    fn programs_are_the_first_words_of_commands() {
        let check = |command: &str, expect: &[&str]| assert_eq!(programs(command), expect, "{command}");
        check("sort a.txt", &["sort"]);
        check("LC_ALL=C sort a.txt | uniq -c && wc -l < b; ls", &["sort", "uniq", "wc", "ls"]);
        check("for f in *.txt; do mv \"$f\" x; done", &["for", "do", "mv", "done"]);
        check("awk '{ print | \"sort\" }' a", &["awk"]);
        check("./run.sh && \"$HOME/x\" y", &[]);
        check("echo $(date +%F)", &["echo", "date"]);
    }

    #[test]
    fn a_command_that_is_written_out_is_taken_as_it_is() {
        let check = |goal: &str, expect: Option<&str>| assert_eq!(written_out(goal), expect, "{goal}");
        check("run this for me: seq 1 50 | grep 7 | wc -l", Some("seq 1 50 | grep 7 | wc -l"));
        check("Please execute the following command: `ls -l /tmp`", Some("ls -l /tmp"));
        check("run: sort \"a b.txt\" -u", Some("sort \"a b.txt\" -u"));
        check("run a check: which files are too big", None);
        check("run this: nothing-of-this-name -x", None);
        check("note: ls -l", None);
        check("run the script", None);
    }

    #[test]
    fn flaws_that_show() {
        let here = Here::seen(&["logs/", "logs/web.log"], &[("prices.csv", "item,price,city")]);
        let check = |text: &str, goal: &str, expect: Option<&str>| {
            let found = flaw(&action::parse(text).expect("an action"), goal, &here);
            assert_eq!(found.as_deref(), expect, "{text}");
        };
        let all_but = "delete all except the photos";
        check(r#"fs.search {"path":".","kind":"file"}"#, all_but, Some("it overlooks the exception"));
        check(r#"fs.search {"path":".","kind":"file","not_glob":"*.jpg"}"#, all_but, None);
        check("sh ls -I keep.txt", "all except keep.txt", None);
        check("sh sort 'a.txt", "sort a.txt", Some("a quote is not closed"));
        check("sh sort a.txt > sorted_a.txt", "sort a.txt into sorted_a.txt", None);
        check(
            "sh diff settings.ini prod.ini",
            "compare prod.ini and old.ini",
            Some("the goal does not speak of `settings.ini`"),
        );
        check("sh cd fonts.zip", "unpack fonts.zip", Some("it goes to a folder and does nothing there"));
        check(
            "sh nothing-of-this-name src",
            "show src",
            Some("`nothing-of-this-name` is not installed here"),
        );
        check("sh tail logs/web.log", "the end of the log", None);
        check(r#"fs.read {"path":"logs"}"#, "read the logs", Some("logs is a folder"));
        check(r#"fs.read {"path":"a.tar.gz"}"#, "read a.tar.gz", Some("a.tar.gz is no text"));
        check(
            r#"fs.search {"path":".","name_glob":"*.{jpg,jpg}"}"#,
            "photos",
            Some("`*.{jpg,jpg}` says a thing twice"),
        );
        check(
            r#"fs.hash {"paths":["SHA256SUMS"]}"#,
            "what is broken by SHA256SUMS",
            Some("a list of sums is compared, not summed"),
        );
        check("sh diff a.txt a.txt", "a.txt against a.txt.bak", Some("it names `a.txt` twice"));
        check("sh grep -Fxvf a.txt a.txt", "a.txt and b.txt", Some("it names `a.txt` twice"));
        check(
            "sh find . -name '*.conf' ! -name '*.conf'",
            "all .conf but backups",
            Some("it looks for `*.conf` and leaves it out"),
        );
        check(
            "sh for i in $(seq 1 5); do echo $i; done",
            "count to 50",
            Some("the goal does not speak of 5"),
        );
        check("sh for i in $(seq 1 50); do echo $i; done", "count to 50", None);
        check("sh for i in $(seq 1 5); do echo $i; done", "count to five", None);
        let sum = |column: &str| format!("sh python3 -c 'print(r[\"{column}\"])' < prices.csv");
        check(&sum("price"), "the prices in prices.csv", None);
        check(&sum("item"), "the cities in prices.csv", Some("the goal speaks of city"));
        check(&sum("cost"), "the cost in prices.csv", Some("the table has no column `cost`"));
        check("sh cd src && ls", "list what is in src", None);
        check("sh sort a.txt > a.tmp && mv a.tmp a.txt", "sort a.txt in place", None);
        check("sh grep -rL --include='*.py' x .", "python files without x", None);
        check("sh python3 -m json.tool data.json", "tidy data.json", None);
        check("sh python3 -c 'import csv, sys; print(sys.stdin.read())' < a.csv", "show a.csv", None);
        check("sh awk '{ s += $1 } END { print s / 2.5 }' a.csv", "half of a.csv", None);
    }
}
