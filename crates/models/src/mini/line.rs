//! A shell line as the goal wants it. The model knows the common form of a line; what a goal says besides (into the file itself, in
//! the order that was there, with the heading, all of these files) is made of that form here.

use super::here::Here;
use super::said;

/// The line with what the goal says besides.
pub(crate) fn as_said(command: String, goal: &str, here: &Here) -> String {
    let command = below(all_files(total(command, goal), goal), here);
    let command = lines(apart(swap(touch(one_branch(command), goal), goal), goal), goal);
    let command = section(without(command, goal, here), goal);
    let command = heading(order(from_to(command, goal), goal), goal);
    let command = first(command, goal);
    if said::is_for_the_file(goal) || said::keeps_heading(goal) { into_itself(command) } else { command }
}

/// Whether a line is one program with plain words.
fn is_plain(command: &str) -> bool {
    !command.contains(['|', ';', '&', '<', '>', '$', '`', '\\', '\'', '"', '*', '?'])
}

/// A mean where a total was asked for.
fn total(command: String, goal: &str) -> String {
    match command.contains("sum(v) / len(v)") && said::is_total(goal) {
        true => command.replace("sum(v) / len(v)", "sum(v)"),
        false => command,
    }
}

/// `cat q1.csv q2.csv` where the goal has `q1.csv q2.csv q3.csv` in one row.
fn all_files(command: String, goal: &str) -> String {
    const JOINS: &str = "and und y e dan & ,";
    let mut rows: Vec<Vec<&str>> = vec![Vec::new()];
    for word in goal.split_whitespace() {
        let name = word.trim_matches(|c: char| "\"'`,;:()".contains(c)).trim_end_matches('.');
        match (said::is_file_name(name), rows.last_mut()) {
            (true, Some(row)) => row.push(name),
            (false, _) if !JOINS.split(' ').any(|join| join == word) => rows.push(Vec::new()),
            _ => {}
        }
    }
    let mut out = command;
    for row in rows.iter().filter(|row| row.len() > 2) {
        for count in (2..row.len()).rev() {
            let (some, all) = (row[..count].join(" "), row.join(" "));
            if out.contains(&some) && !row[count..].iter().any(|name| out.contains(name)) {
                out = out.replacen(&some, &all, 1);
                break;
            }
        }
    }
    out
}

/// `grep x letters` looks into a folder only if it is told to.
fn below(command: String, here: &Here) -> String {
    let words: Vec<&str> = command.split(' ').collect();
    let ["grep", rest @ .., last] = words.as_slice() else { return command };
    let is_deep = rest.iter().any(|word| word.starts_with('-') && word.to_lowercase().contains('r'));
    let is_one = !command.contains(['|', ';', '&', '<', '>']);
    if is_deep || !is_one || !here.is_folder(last) { command } else { format!("grep -r {}", &command[5..]) }
}

/// `sort -u` where the lines are to keep their order.
fn order(command: String, goal: &str) -> String {
    match command.strip_prefix("sort -u ") {
        Some(file) if is_plain(file) && !file.contains([' ']) && said::keeps_order(goal) => {
            format!("awk '!seen[$0]++' {file}")
        }
        _ => command,
    }
}

/// `main..main` is no range.
fn one_branch(command: String) -> String {
    let same = |word: &&str| word.split_once("..").is_some_and(|(a, b)| !a.is_empty() && a == b);
    match command.split(' ').find(same) {
        Some(word) if command.starts_with("git ") => {
            command.replace(word, word.split_once("..").map_or(word, |(one, _)| one))
        }
        _ => command,
    }
}

/// `touch -d '1 June 2025'` where the goal has a time of day as well.
fn touch(command: String, goal: &str) -> String {
    let is_time = |word: &&str| {
        let digits = |text: &str| (1..=2).contains(&text.len()) && text.chars().all(|c| c.is_ascii_digit());
        word.split_once(':').is_some_and(|(hour, minute)| digits(hour) && digits(minute) && minute.len() == 2)
    };
    let marks = |c: char| !c.is_alphanumeric();
    let time = goal.split_whitespace().map(|word| word.trim_matches(marks)).find(is_time);
    let day = command
        .strip_prefix("touch -d '")
        .and_then(|rest| rest.split_once('\''))
        .filter(|(day, _)| !day.contains(':'));
    match (day, time) {
        (Some((day, rest)), Some(time)) => format!("touch -d '{day} {time}'{rest}"),
        _ => command,
    }
}

/// Two names change places over a third one; the model mixes up names that are alike.
fn swap(command: String, goal: &str) -> String {
    let moves: Vec<&str> = command.split(" && ").collect();
    let is_swap =
        moves.len() == 3 && moves.iter().all(|one| one.starts_with("mv ")) && command.contains(".tmp");
    let mut named: Vec<String> = said::named(goal);
    named.retain(|name| said::is_file_name(name) && said::is_plain_name(name));
    named.dedup();
    let (true, [a, b]) = (is_swap, named.as_slice()) else { return command };
    let names: Vec<&str> =
        moves.iter().flat_map(|one| one.split(' ').skip(1)).filter(|word| !word.starts_with('-')).collect();
    let last = |word: &&str| named.iter().any(|name| super::mend::last_part(word).eq_ignore_ascii_case(name));
    let written: std::collections::BTreeSet<&str> =
        names.iter().copied().filter(last).map(super::mend::last_part).collect();
    if written.len() > 1 {
        return command;
    }
    // The folder that the line has found for one of them is that of both.
    let folder =
        names.iter().find_map(|word| word.strip_suffix(a.as_str()).or_else(|| word.strip_suffix(b.as_str())));
    let folder = folder.filter(|folder| folder.ends_with('/')).unwrap_or_default();
    let (a, b) = (format!("{folder}{a}"), format!("{folder}{b}"));
    format!("mv -n {a} {a}.tmp && mv -n {b} {a} && mv -n {a}.tmp {b}")
}

/// What a program says and what it complains of, where the goal has a file for each.
fn apart(command: String, goal: &str) -> String {
    let Some((run, file)) = command.strip_suffix(" 2>&1").and_then(|line| line.split_once(" > ")) else {
        return command;
    };
    let named = said::named(goal);
    let mut files = named
        .iter()
        .filter(|name| said::is_file_name(name) && said::is_plain_name(name) && !run.contains(name.as_str()));
    let (Some(a), Some(b), None) = (files.next(), files.next(), files.next()) else { return command };
    let is_error = |name: &str| name.to_lowercase().contains("err");
    match (is_error(a), is_error(b)) {
        (false, true) if file == a || file == b => format!("{run} > {a} 2> {b}"),
        (true, false) if file == a || file == b => format!("{run} > {b} 2> {a}"),
        _ => command,
    }
}

/// "Pack the folder shop into shop.tar.gz but leave out the cache": what is left out, the archive and the folder stand in the goal.
fn without(command: String, goal: &str, here: &Here) -> String {
    const OUT: &str =
        "without except excluding exclude but out skip minus ohne außer sem exceto sin excepto tanpa kecuali";
    const BETWEEN: &str = "not the any all files folder directory from of it out leave inside in a para den die das os as los las";
    if !command.starts_with("tar --exclude") {
        return command;
    }
    let words: Vec<&str> = goal
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| "\"'`,;:!?()".contains(c)).trim_end_matches('.'))
        .collect();
    let is_packed = |word: &&str| [".tar.gz", ".tgz", ".tar"].iter().any(|end| word.ends_with(end));
    let mut archives = words.iter().filter(|word| is_packed(word));
    let (Some(archive), None) = (archives.next(), archives.next()) else { return command };
    let Some(at) = words.iter().position(|word| said::is_one_of(&word.to_lowercase(), OUT)) else {
        return command;
    };
    let left_out = words[at + 1..].iter().find(|word| {
        !said::is_one_of(&word.to_lowercase(), BETWEEN) && !said::is_one_of(&word.to_lowercase(), OUT)
    });
    let pattern = match left_out.map(|word| word.trim_end_matches('/')) {
        Some(word) if word.starts_with('.') && word.len() > 1 => format!("*{word}"),
        Some(word) if said::is_ending(&word.to_lowercase()) || word.contains('*') => {
            format!("*.{}", word.trim_start_matches(['*', '.']))
        }
        Some(word) => word.to_owned(),
        None => return command,
    };
    let folder = words.iter().enumerate().find(|(n, word)| {
        let is_between = *n > at && words[at..*n].contains(&pattern.as_str());
        let name = word.trim_end_matches('/');
        name != pattern && !is_between && here.is_seen_folder(name)
    });
    let Some((_, folder)) = folder else { return command };
    let plain = |text: &str| said::is_plain_name(text.trim_start_matches('*'));
    match plain(&pattern) && plain(folder) && plain(archive) {
        true => format!("tar --exclude='{pattern}' -czf {archive} {}", folder.trim_end_matches('/')),
        false => command,
    }
}

/// "The server port": where the file has a section `[server]`, the key of that section is meant and no other.
fn section(command: String, goal: &str) -> String {
    let Some((edit, file)) =
        command.rsplit_once(' ').filter(|(edit, _)| edit.starts_with("sed -i -E 's/^( *"))
    else {
        return command;
    };
    let is_parted = [".ini", ".toml", ".conf", ".cfg"].iter().any(|end| file.ends_with(end));
    let Some(key) = edit.strip_prefix("sed -i -E 's/^( *").and_then(|rest| rest.split(' ').next()) else {
        return command;
    };
    let words = said::words(goal);
    let Some(at) = words.iter().position(|word| word == key) else { return command };
    // "The server port", not "then port".
    let is_the = |n: usize| said::is_one_of(&words[n], "the our my der des do da del de");
    let before = at.checked_sub(1).filter(|n| *n > 0 && is_the(n - 1)).map(|n| words[n].as_str());
    let behind = match words.get(at + 1..at + 4) {
        Some([of, the, name]) if of == "of" && the == "the" => Some(name.as_str()),
        _ => None,
    };
    let is_name = |word: &&str| {
        word.len() > 2
            && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            && !said::is_one_of(word, "the new set change its our")
    };
    let Some(name) = behind.or(before).filter(is_name) else { return command };
    let Some(script) = edit.strip_prefix("sed -i -E '").and_then(|rest| rest.strip_suffix('\'')) else {
        return command;
    };
    if !is_parted || !said::is_plain_name(file) {
        return command;
    }
    format!(
        "if grep -q '^\\[{name}\\]' {file}; then sed -i -E '/^\\[{name}\\]/,/^\\[/{script}' {file}; else {command}; fi"
    )
}

/// "Which folder has the most files" is one: the first of what was counted and put in order.
fn first(command: String, goal: &str) -> String {
    if command.ends_with("| sort -rn") && !command.contains('>') && said::is_one_with_most(goal) {
        return format!("{command} | head -n 1");
    }
    command
}

/// Lines of a new file that the goal lists behind a colon.
fn lines(command: String, goal: &str) -> String {
    let Some((words, file)) = command.strip_prefix("printf '%s\\n' ").and_then(|rest| rest.split_once('>'))
    else {
        return command;
    };
    let Some((_, list)) = goal.rsplit_once(": ") else { return command };
    let list = list.replace(" and ", ", ");
    let items: Vec<&str> = list
        .split([',', ';'])
        .map(|item| item.trim().trim_end_matches('.'))
        .filter(|item| !item.is_empty())
        .collect();
    let known = words.split_whitespace().all(|word| list.contains(word.trim_matches(['\'', '"'])));
    let plain = items.len() > 1
        && items.iter().all(|item| {
            !item.is_empty() && !item.contains(['\'', '"', '`', '.']) && item.split(' ').count() <= 5
        });
    let bare = words.replace(['\'', '"'], "");
    if !known || !plain || items.iter().all(|item| bare.contains(item)) {
        return command;
    }
    let quoted: Vec<String> = items.iter().map(|item| format!("'{item}'")).collect();
    format!("printf '%s\\n' {} >{file}", quoted.join(" "))
}

/// "The port from 6380 to 6390": a number of some length is told from others by itself, whatever stands before it.
fn from_to(command: String, goal: &str) -> String {
    const DIGITS_MIN: usize = 3;
    let Some((from, to)) = super::flaw::from_to(goal) else { return command };
    let file = command.rsplit(' ').next().unwrap_or_default();
    let is_number = |text: &str| text.chars().all(|c| c.is_ascii_digit() || c == '.');
    let is_safe = from.len() >= DIGITS_MIN && is_number(&from) && is_number(&to) && said::is_plain_name(file);
    if !command.starts_with("sed -i") || !is_safe || command.contains(&from) || command.contains("&&") {
        return command;
    }
    format!("sed -i 's/\\b{}\\b/{to}/' {file}", from.replace('.', "\\."))
}

/// The rows of a table with its heading, where they make a table again or the goal speaks of the heading.
fn heading(command: String, goal: &str) -> String {
    const READS: &str = "python3 -c 'import csv, sys; [print(*r.values(), sep=\",\") for r in ";
    const READER: &str = "csv.DictReader(sys.stdin)";
    let Some(rows) = command.strip_prefix(READS) else { return command };
    let after = command.rsplit('\'').next().unwrap_or_default();
    let makes_table = after.split_once("> ").is_some_and(|(_, file)| file.trim().ends_with(".csv"));
    let is_table = makes_table || said::has_heading(goal) || said::is_for_the_file(goal);
    if !is_table || rows.matches(READER).count() != 1 || said::denies_heading(goal) {
        return command;
    }
    let rows = rows.replacen(READER, "d", 1);
    format!(
        "python3 -c 'import csv, sys; d = {READER}; print(*d.fieldnames, sep=\",\"); [print(*r.values(), sep=\",\") for r in {rows}"
    )
}

/// A line that shows what becomes of one file, as one that puts it there.
fn into_itself(command: String) -> String {
    let through = |file: &str| format!("{command} > {file}.tmp && mv {file}.tmp {file}");
    let is_name =
        |file: &str| !file.is_empty() && is_plain(file) && !file.contains(' ') && !file.starts_with('-');
    if let Some(rest) = command.strip_prefix("sort ") {
        let words: Vec<&str> = rest.split(' ').collect();
        let files = words.iter().filter(|word| !word.starts_with('-')).count();
        return match words.last() {
            Some(file) if is_plain(rest) && files == 1 && is_name(file) => format!("sort -o {file} {rest}"),
            _ => command,
        };
    }
    let read = command.rsplit_once(" < ").map(|(before, file)| (before, file.trim()));
    match read {
        _ if said_head(&command).is_some() => through(said_head(&command).unwrap_or_default()),
        Some((before, file)) if is_name(file) && before.starts_with("tr ") && !before.contains('|') => {
            through(file)
        }
        Some((before, file))
            if is_name(file) && before.contains("print(*d.fieldnames") && before.ends_with('\'') =>
        {
            through(file)
        }
        _ => match command.strip_prefix("awk '!seen[$0]++' ") {
            Some(file) if is_name(file) => through(file),
            _ => command,
        },
    }
}

/// The file of `(head -n 1 a.csv && tail -n +2 a.csv | sort ...)`.
fn said_head(command: &str) -> Option<&str> {
    let (file, rest) = command.strip_prefix("(head -n 1 ")?.split_once(" && ")?;
    let same = rest.starts_with(&format!("tail -n +2 {file} | sort")) && rest.ends_with(')');
    (same && said::is_plain_name(file)).then_some(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_goal_says_besides_is_made_of_the_common_form() {
        let here = Here::seen(&["letters/", "a.txt"], &[]);
        let check = |command: &str, goal: &str, expect: &str| {
            assert_eq!(as_said(command.to_owned(), goal, &here), expect, "{goal}");
        };
        check("sort -u a.txt", "each line of a.txt once, order must stay", "awk '!seen[$0]++' a.txt");
        check(
            "sort -u a.txt",
            "throw double lines out of a.txt, keep the order",
            "awk '!seen[$0]++' a.txt > a.txt.tmp && mv a.txt.tmp a.txt",
        );
        check("sort -u a.txt", "the lines of a.txt without repeats", "sort -u a.txt");
        check("sort -rn a.txt", "sort a.txt in place, biggest first", "sort -o a.txt -rn a.txt");
        check("sort a.txt b.txt", "sort a.txt and b.txt in place", "sort a.txt b.txt");
        check(
            "tr 'a-z' 'A-Z' < a.txt",
            "make a.txt shout, all capitals",
            "tr 'a-z' 'A-Z' < a.txt > a.txt.tmp && mv a.txt.tmp a.txt",
        );
        check("tr 'a-z' 'A-Z' < a.txt", "show a.txt in capitals", "tr 'a-z' 'A-Z' < a.txt");
        check("grep -i key letters", "who has a key in the letters", "grep -r -i key letters");
        check("grep -rl key letters", "who has a key in the letters", "grep -rl key letters");
        check("grep key a.txt", "key in a.txt", "grep key a.txt");
        check(
            "cat q1.csv q2.csv > all.csv",
            "stack q1.csv, q2.csv and q3.csv into all.csv",
            "cat q1.csv q2.csv q3.csv > all.csv",
        );
        check("cat q1.csv q2.csv q3.csv", "q1.csv q2.csv q3.csv", "cat q1.csv q2.csv q3.csv");
        check(
            "bash a.sh > err.txt 2>&1",
            "run a.sh, output to out.txt, errors to err.txt",
            "bash a.sh > out.txt 2> err.txt",
        );
        check("bash a.sh > all.txt 2>&1", "run a.sh, all to all.txt", "bash a.sh > all.txt 2>&1");
        check(
            "tar --exclude=cache -czf shop/cache/",
            "pack the folder letters into shop.tar.gz but leave out the cache folder inside it",
            "tar --exclude='cache' -czf shop.tar.gz letters",
        );
        check(
            "tar --exclude='*.tmp' -czf a.tmp",
            "Pack letters into l.tgz, but leave the .tmp files out",
            "tar --exclude='*.tmp' -czf l.tgz letters",
        );
        check(
            "sed -i -E 's/^( *port *[=:] *).*/\\19090/' c.ini",
            "change the server port in c.ini to 9090",
            "if grep -q '^\\[server\\]' c.ini; then sed -i -E '/^\\[server\\]/,/^\\[/s/^( *port *[=:] *).*/\\19090/' c.ini; \
             else sed -i -E 's/^( *port *[=:] *).*/\\19090/' c.ini; fi",
        );
        check(
            "(head -n 1 a.csv && tail -n +2 a.csv | sort -t, -k1)",
            "sort a.csv by name but keep the header row on top",
            "(head -n 1 a.csv && tail -n +2 a.csv | sort -t, -k1) > a.csv.tmp && mv a.csv.tmp a.csv",
        );
        let counts = "sort a.txt | uniq -c | sort -rn";
        check(counts, "who is most often in a.txt?", "sort a.txt | uniq -c | sort -rn | head -n 1");
        check(counts, "which names are most often in a.txt?", counts);
        check(counts, "count the names in a.txt, most frequent first", counts);
        check("git log main..main", "commits of main", "git log main");
        check("git log main..dev", "commits of dev", "git log main..dev");
        check("touch -d '1 June 2025' a", "date of a: 1 June 2025, 12:30", "touch -d '1 June 2025 12:30' a");
        check(
            "mv -n p/a1.md a1.md.tmp && mv -n p/a1.md p/a1.md && mv -n a1.md.tmp p/a1.md",
            "swap a1.md and a2.md",
            "mv -n p/a1.md p/a1.md.tmp && mv -n p/a2.md p/a1.md && mv -n p/a1.md.tmp p/a2.md",
        );
        check(
            "printf '%s\\n' call piet > a.txt",
            "a.txt with two lines: call piet, buy oat milk",
            "printf '%s\\n' 'call piet' 'buy oat milk' > a.txt",
        );
        check(
            "sed -i 's/^redis *=.*/redis=6390/' r.conf",
            "redis port from 6380 to 6390 in r.conf",
            "sed -i 's/\\b6380\\b/6390/' r.conf",
        );
        check(
            "sed -i 's/6380/6390/' r.conf",
            "port from 6380 to 6390 in r.conf",
            "sed -i 's/6380/6390/' r.conf",
        );
        let rows = |reader: &str| {
            format!("[print(*r.values(), sep=\",\") for r in {reader} if float(r[\"n\"] or 0) < 9]' < a.csv")
        };
        let bare = format!("python3 -c 'import csv, sys; {}", rows("csv.DictReader(sys.stdin)"));
        let whole = format!(
            "python3 -c 'import csv, sys; d = csv.DictReader(sys.stdin); print(*d.fieldnames, sep=\",\"); {}",
            rows("d")
        );
        check(&format!("{bare} > b.csv"), "below 9 of a.csv into b.csv", &format!("{whole} > b.csv"));
        check(&bare, "rows below 9 of a.csv, with the header", &whole);
        check(&bare, "rows below 9 of a.csv", &bare);
        let over = bare.replace('<', ">").replace(" > a", " < a");
        check(&over, "rows over 9 of a.csv", &over);
        check(&bare, "rows below 9 of a.csv without the header", &bare);
        check(
            "python3 -c 'print(sum(v) / len(v))' < a.csv",
            "total of n in a.csv",
            "python3 -c 'print(sum(v))' < a.csv",
        );
        check(
            "python3 -c 'print(sum(v) / len(v))' < a.csv",
            "average total in a.csv",
            "python3 -c 'print(sum(v) / len(v))' < a.csv",
        );
    }
}
