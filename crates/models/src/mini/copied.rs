//! Shell lines are the only text the model writes freely, and a small model copies badly: a long word loses its end, a name
//! a letter, a column is called as the person says. What should have been copied is put right here where it is plain what was
//! meant; the rest is for `flaw`.

use super::here::{Here, like, words_of};
use super::{mend, said};

/// Characters from which on a word is no word of a language but something to be copied whole.
const LONG_CHARS_MIN: usize = 16;
/// How alike (1 is the same) a name must be to one that was said, to be taken for it.
const ALIKE_MIN: f64 = 0.82;

/// The line as it was meant.
pub(crate) fn mended(command: &str, goal: &str, here: &Here) -> String {
    let known: Vec<&str> = goal
        .split_whitespace()
        .map(|word| {
            word.trim_matches(['"', '\'', '`', ',', ';', ':', '?', '!', '(', ')']).trim_end_matches('.')
        })
        .chain(here.names().iter().map(|name| name.trim_end_matches('/')))
        .filter(|word| !word.is_empty())
        .collect();
    let mut out = command.to_owned();
    for word in command.split(|c: char| c.is_whitespace() || "'\"|;&<>()=:,".contains(c)) {
        if let Some(meant) = meant(word, &known) {
            out = out.replace(word, meant);
        }
    }
    let out = operand(plain_sum(&counts(out, goal)), goal, here);
    let out = literal(without_git(tree(with_backup(revisions(out, here), here))), goal);
    columns(out, goal, here)
}

/// Programs that read the one thing they are given.
pub(crate) const READERS: &[&str] = &[
    "cat",
    "file",
    "head",
    "md5sum",
    "nl",
    "od",
    "readlink",
    "realpath",
    "rev",
    "sha1sum",
    "sha256sum",
    "sha512sum",
    "sort",
    "stat",
    "strings",
    "tac",
    "tail",
    "wc",
    "xxd",
];

/// `cat called` where the goal says "the file called notes" and only `notes` is there.
fn operand(command: String, goal: &str, here: &Here) -> String {
    let words: Vec<&str> = command.split(' ').collect();
    let is_plain = !command.contains(['|', ';', '&', '<', '>', '$', '*', '\'', '"', '`', '\\']);
    let (Some((last, [program, ..])), true) = (words.split_last(), is_plain) else { return command };
    if !READERS.contains(program)
        || !here.is_gone(last)
        || words[1..].iter().filter(|w| !w.starts_with('-')).count() != 1
    {
        return command;
    }
    match here.said_in(goal).as_slice() {
        [one] => format!("{}{one}", &command[..command.len() - last.len()]),
        _ => command,
    }
}

/// Two names to be compared that are no files here are branches or commits.
fn revisions(command: String, here: &Here) -> String {
    let words: Vec<&str> = command.split(' ').collect();
    let ["diff", options @ .., a, b] = words.as_slice() else { return command };
    let plain =
        |name: &str| name.chars().all(|c| c.is_alphanumeric() || "-_".contains(c)) && here.is_gone(name);
    if !options.iter().all(|option| option.starts_with('-')) || !plain(a) || !plain(b) {
        return command;
    }
    let only_names = options.iter().any(|option| option.contains('q') || *option == "--brief");
    format!("git diff {}{a} {b}", if only_names { "--name-status " } else { "" })
}

/// "What differs between a.conf and its .bak": the other one is the only file that begins with the name.
fn with_backup(command: String, here: &Here) -> String {
    let words: Vec<&str> = command.split(' ').collect();
    let [program @ ("diff" | "cmp"), options @ .., a, b] = words.as_slice() else { return command };
    let is_plain = a == b && options.iter().all(|option| option.starts_with('-'));
    let begins = |name: &&String| {
        name.strip_prefix(*a).is_some_and(|rest| rest.starts_with('.') && !rest.ends_with('/'))
    };
    let mut others = here.every().filter(begins);
    match (others.next(), others.next()) {
        (Some(one), None) if is_plain && super::said::is_plain_name(one) => {
            let options: String = options.iter().map(|option| format!("{option} ")).collect();
            format!("{program} {options}{a} {one}")
        }
        _ => command,
    }
}

/// `tree` is often not installed; what stands below a folder can be told without it.
fn tree(command: String) -> String {
    match command.split(' ').collect::<Vec<_>>().as_slice() {
        ["tree", rest @ ..] if rest.len() < 2 && !super::flaw::is_installed("tree") => {
            let folder = rest.first().copied().unwrap_or(".");
            let is_plain = folder.chars().all(|c| c.is_alphanumeric() || "._-/~".contains(c))
                && !folder.starts_with('-');
            if is_plain { format!("find {folder} -not -path '*/.*' | sort") } else { command }
        }
        _ => command,
    }
}

/// `git echo x >> .gitignore` is no command of git.
fn without_git(command: String) -> String {
    const NOT_OF_GIT: &[&str] = &["cat", "cp", "echo", "find", "ls", "mkdir", "printf", "sed", "touch"];
    let rest = command
        .strip_prefix("git ")
        .filter(|rest| rest.split(' ').next().is_some_and(|program| NOT_OF_GIT.contains(&program)));
    rest.map(str::to_owned).unwrap_or(command)
}

/// `grep [error] log` looks for any of five letters where the goal has `[error]`.
fn literal(command: String, goal: &str) -> String {
    let Some(rest) = command.strip_prefix("grep ") else { return command };
    let words: Vec<&str> = rest.split(' ').collect();
    let is_option = |word: &&str| word.starts_with('-');
    let Some(at) = words.iter().position(|word| !is_option(word)) else { return command };
    let bare = words[at].trim_matches(['\'', '"']);
    let in_brackets = bare.len() > 3 && bare.starts_with('[') && bare.ends_with(']');
    if !in_brackets || !goal.contains(bare) || words[..at].iter().any(|word| word.contains(['F', 'E', 'P'])) {
        return command;
    }
    let quoted = format!("'{bare}'");
    let words: Vec<&str> = [&words[..at], &[quoted.as_str()], &words[at + 1..]].concat();
    format!("grep -F {}", words.join(" "))
}

/// `seq 1 5` where the goal says 50 and nothing else begins with a 5.
fn counts(command: String, goal: &str) -> String {
    let Some((before, after)) = command.split_once("seq ") else { return command };
    let end = after.find(|c: char| !c.is_ascii_digit() && c != ' ').unwrap_or(after.len());
    let (args, rest) = after.split_at(end);
    let meant = |word: &str| {
        let said = numbers_of(goal);
        let known = word.is_empty() || matches!(word, "0" | "1") || said.contains(&word);
        let mut longer = said.iter().filter(|number| number.starts_with(word));
        let one = longer.next().filter(|_| !known && longer.next().is_none());
        one.map_or_else(|| word.to_owned(), |one| (*one).to_owned())
    };
    let args: Vec<String> = args.split(' ').map(meant).collect();
    format!("{before}seq {}{rest}", args.join(" "))
}

/// The whole numbers of a text, without zeros before them.
pub(crate) fn numbers_of(text: &str) -> Vec<&str> {
    let runs = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    runs.map(|run| run.trim_start_matches('0')).collect()
}

/// `sha256sum -c setup.exe` reads a list of sums; of another file it was the sum that was wanted.
fn plain_sum(command: &str) -> String {
    match command.split_once("sum -c ") {
        Some((program, file)) if !program.contains(' ') && !super::flaw::is_list_of_sums(file) => {
            format!("{program}sum {file}")
        }
        _ => command.to_owned(),
    }
}

/// The word that was to be copied, if this one is a bad copy of exactly one.
fn meant<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let is_long = word.chars().count() >= LONG_CHARS_MIN
        && word.chars().all(|c| c.is_alphanumeric() || "+/_-".contains(c));
    if !(is_long || said::is_file_name(word)) || known.iter().any(|known| known.contains(word)) {
        return None;
    }
    let head: String = word.chars().take(LONG_CHARS_MIN / 2).collect();
    let fits = |known: &&&str| match is_long {
        true => known.chars().count() >= LONG_CHARS_MIN && known.starts_with(&head),
        false => strsim::normalized_levenshtein(known, word) >= ALIKE_MIN,
    };
    let mut fitting = known.iter().filter(fits);
    let one = fitting.next()?;
    fitting.all(|other| other == one).then_some(*one)
}

/// The line with the columns of the table it reads: where they are called nearly so, or where only one can be meant.
fn columns(command: String, goal: &str, here: &Here) -> String {
    let Some((name, table)) = here.table_of(&command) else { return command };
    let known = table.names();
    let said = spoken_of(goal, name, &known);
    let command = table.with_values(&table.mended(&command, &said), goal);
    let used = mend::columns_used(&command);
    let unused: Vec<&str> = said.into_iter().filter(|column| !used.contains(column)).collect();
    let other: Vec<&str> = used.iter().copied().filter(|name| known.contains(name)).collect();
    let mut out = command.clone();
    for strange in used.iter().filter(|name| !known.contains(name)) {
        let one = match (unused.as_slice(), other.as_slice()) {
            ([one], _) | ([], [one]) => Some(*one),
            _ => None,
        };
        if let Some(column) = mend::like(strange, &known).or(one) {
            out = out.replace(&format!("r[\"{strange}\"]"), &format!("r[\"{column}\"]"));
        }
    }
    out
}

/// The columns of a table that a goal speaks of, other than by the name of the table.
pub(crate) fn spoken_of<'a>(goal: &str, table: &str, columns: &[&'a str]) -> Vec<&'a str> {
    let said = words_of(&goal.replace(mend::last_part(table), " "));
    let speaks =
        |column: &&&str| words_of(column).iter().any(|word| said.iter().any(|said| like(said, word)));
    columns.iter().filter(speaks).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_copied_badly_is_put_right() {
        let here = Here::seen(
            &["grades.csv", "reports/", "reports/summary_2024.txt", "reports/a.conf", "reports/a.conf.bak"],
            &[("grades.csv", "name,points,unit_price")],
        );
        let check = |command: &str, goal: &str, expect: &str| {
            assert_eq!(mended(command, goal, &here), expect, "{goal}")
        };
        let sum = |column: &str| {
            format!(
                "python3 -c 'import csv, sys; print(sum(float(r[\"{column}\"]) for r in csv.DictReader(sys.stdin)))' < grades.csv"
            )
        };
        check(&sum("grades"), "the points in grades.csv", &sum("points"));
        check(&sum("prices"), "all prices in grades.csv", &sum("unit_price"));
        check(&sum("colour"), "sum up grades.csv", &sum("colour"));
        let mean =
            |column: &str| format!("python3 -c '[r[\"points\"] for r in d if r[\"{column}\"]]' < grades.csv");
        check(&mean("grades"), "mean of the points in grades.csv", &mean("points"));
        check("seq 1 5 > a.txt", "a.txt with 1 to 50", "seq 1 50 > a.txt");
        check("seq 1 5", "one to five", "seq 1 5");
        check("seq 1 8 | tac", "chapter01 to chapter08", "seq 1 8 | tac");
        check("cat called", "what the file called reports has", "cat reports");
        check("head -n 3 called", "the file called reports", "head -n 3 called");
        check(
            "diff -rq main fix",
            "files that differ between main and fix",
            "git diff --name-status main fix",
        );
        check("diff main reports", "main and reports", "diff main reports");
        check(
            "diff reports/a.conf reports/a.conf",
            "a.conf and its .bak",
            "diff reports/a.conf reports/a.conf.bak",
        );
        check("git echo '*.log' >> .gitignore", "ignore logs", "echo '*.log' >> .gitignore");
        check("git log --oneline", "the log", "git log --oneline");
        check("grep -c [error] a.log", "how many [error] in a.log", "grep -F -c '[error]' a.log");
        check("grep '[warn]' a.log > b", "lines with [warn]", "grep -F '[warn]' a.log > b");
        check("grep -E '[ab]c' a.log", "lines with ac or bc", "grep -E '[ab]c' a.log");
        check("sha256sum -c setup.exe", "sum of setup.exe", "sha256sum setup.exe");
        check("sha256sum -c SHA256SUMS", "check SHA256SUMS", "sha256sum -c SHA256SUMS");
        check(
            "echo cGljayB1cCB0aGUgdGhlIGtle | base64 -d",
            "decode cGljayB1cCB0aGUga2V5cyBhdCBub29u please",
            "echo cGljayB1cCB0aGUga2V5cyBhdCBub29u | base64 -d",
        );
        check("wc -l sumary_2024.txt", "lines of summary_2024.txt", "wc -l summary_2024.txt");
        check("wc -l a.txt", "lines of a.txt and b.txt", "wc -l a.txt");
        check("sort a.txt > c.txt", "sort a.txt", "sort a.txt > c.txt");
    }
}
