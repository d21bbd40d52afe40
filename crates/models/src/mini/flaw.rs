//! What can be seen to be wrong with an action before anyone is asked about it: another line is drawn then.

use super::action::Action;

/// Words of an exception. "Delete all except the photos" is no goal to overlook half of.
const EXCEPTIONS: &[&str] = &[
    "except",
    "excepting",
    "excluding",
    "besides",
    "apart",
    "kecuali",
    "selain",
    "exceto",
    "salvo",
    "excepto",
    "ausser",
    "außer",
];
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

/// Why an action cannot be what the goal asks for, if that shows.
pub(crate) fn flaw(action: &Action, goal: &str) -> Option<String> {
    match action {
        Action::Call { tool, args } if tool == "fs.search" && !args.contains_key("not_glob") => {
            excepts(goal).then(|| "it overlooks the exception".to_owned())
        }
        Action::Shell(command) => in_shell(command, goal),
        _ => None,
    }
}

fn in_shell(command: &str, goal: &str) -> Option<String> {
    let Some(words) = words(command) else { return Some("a quote is not closed".to_owned()) };
    if let [first, _] = words.as_slice()
        && first == "cd"
    {
        return Some("it goes to a folder and does nothing there".to_owned());
    }
    if let Some(program) = programs(command).into_iter().find(|program| !is_installed(program)) {
        return Some(format!("`{program}` is not installed here"));
    }
    let goal = goal.to_lowercase();
    let invented = words.iter().filter(|word| is_file_name(word)).find(|word| !stands_in(word, &goal));
    invented.map(|name| format!("the goal does not speak of `{name}`"))
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

fn is_installed(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    SHELL_WORDS.contains(&program) || std::env::split_paths(&path).any(|folder| folder.join(program).exists())
}

/// `notes.txt` and `logs/a.log`, but neither `*.txt` nor `3.5` nor an expression.
fn is_file_name(word: &str) -> bool {
    let Some((stem, ending)) = word.rsplit_once('.') else { return false };
    let plain = |c: char| c.is_alphanumeric() || "._-/~ ".contains(c);
    !word.starts_with('-')
        && stem.ends_with(char::is_alphanumeric)
        && word.chars().all(plain)
        && ending.len() <= 6
        && ending.starts_with(char::is_alphabetic)
        && ending.chars().all(char::is_alphanumeric)
        && stem != "json"
}

fn stands_in(word: &str, goal: &str) -> bool {
    let word = word.to_lowercase();
    let word = word.trim_start_matches("./");
    let (stem, ending) = word.rsplit_once('.').unwrap_or((word, ""));
    let last = |path: &str| path.rsplit('/').next().unwrap_or(path).to_owned();
    goal.contains(word)
        || goal.contains(&last(word))
        || goal.contains(&last(stem))
        || OWN_ENDINGS.contains(&ending)
        || word.starts_with("/etc/")
        || word.starts_with("/proc/")
}

/// Whether a goal makes an exception, outside what it quotes.
fn excepts(goal: &str) -> bool {
    let mut outside = goal.to_lowercase();
    for quote in ['"', '`'] {
        outside = outside.split(quote).step_by(2).collect::<Vec<_>>().join(" ");
    }
    outside.split(|c: char| !c.is_alphanumeric()).any(|word| EXCEPTIONS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mini::action;

    #[test]
    fn exceptions_are_not_overlooked() {
        let check = |goal: &str, expect: bool| assert_eq!(excepts(goal), expect, "{goal}");
        check("delete everything except the photos", true);
        check("lösche alles außer den Bildern", true);
        check("hapus semua kecuali foto", true);
        check("find \"nothing except the truth\" in notes", false);
        check("find files over 1 MB but under 5 MB", false);
    }

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
    fn flaws_that_show() {
        let check = |text: &str, goal: &str, expect: Option<&str>| {
            let found = flaw(&action::parse(text).expect("an action"), goal);
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
        check("sh cd src && ls", "list what is in src", None);
        check("sh sort a.txt > a.tmp && mv a.tmp a.txt", "sort a.txt in place", None);
        check("sh grep -rL --include='*.py' x .", "python files without x", None);
        check("sh python3 -m json.tool data.json", "tidy data.json", None);
        check("sh python3 -c 'import csv, sys; print(sys.stdin.read())' < a.csv", "show a.csv", None);
        check("sh awk '{ s += $1 } END { print s / 2.5 }' a.csv", "half of a.csv", None);
    }
}
