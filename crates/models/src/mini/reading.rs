//! The one text that a goal names, read before anything is done: what is to become of it, or what it tells.
//!
//! "Insert Paper Moon after Harbour Lights in setlist.txt" can only be right where a line is called Harbour Lights, "the printer
//! timeout" is the one below `[printer]`, and "who got less than 50 points" is answered by the rows. The model writes its line
//! without having seen the text. So where a goal says outright what is to become of a text, or what is wanted of it, that is read
//! first; and where what stands in it leaves one way to understand the goal, that is done. Otherwise the model is asked as if
//! nothing had been read.

mod keys;
mod lines;
mod rows;
mod tells;
mod wish;

use super::here::Here;
use super::mend::{last_part, steps};
use super::said;
use crate::{CallResult, Item};
use serde_json::{Value, json};
use wish::Wish;

/// Endings of what is no text to be edited.
const NO_TEXT: &str = "zip tar gz tgz zst xz bz2 7z rar jpg jpeg png gif webp heic bmp tiff mp3 mp4 wav flac ogg mkv avi mov pdf docx \
    xlsx odt ods db sqlite";

/// What comes next for a goal about a text.
#[derive(Debug, PartialEq)]
pub(crate) enum Next {
    /// The text is read.
    Read(Value),
    /// The arguments of the edit.
    Edit(Value),
    /// What it tells.
    Say(String),
    /// The text leaves several ways, and another guess could do harm: what there is to choose from.
    Unclear(String),
    /// It was edited, or that failed.
    Done,
    /// It is for the model.
    Nothing,
}

/// What comes next, and the items that the model is to see if it is asked.
pub(crate) fn next<'a>(goal: &str, here: &Here, items: &'a [Item]) -> (Next, &'a [Item]) {
    let Some((path, aim)) = aim(goal, here) else { return (Next::Nothing, items) };
    let read = json!({ "path": path });
    let done = steps(items);
    let Some(first) = done.first() else { return (Next::Read(read), items) };
    if first.tool != "fs.read" || first.args != read {
        return (Next::Nothing, items);
    }
    let from = items.iter().position(|item| matches!(item, Item::Result { .. })).map_or(0, |at| at + 1);
    let after = &items[from..];
    let text = content(first.result);
    let next = match (aim, done.get(1)) {
        (Aim::Tell(asked), None) => text.and_then(|text| tells::told(&asked, &path, text)).map(Next::Say),
        (Aim::Tell(_), Some(_)) => None,
        (Aim::Edit(wishes), second) => {
            let args = text.and_then(|text| args(&path, text, &wishes, goal));
            let unclear = || text.and_then(|text| unclear(&path, text, &wishes)).map(Next::Unclear);
            args.map_or_else(unclear, |args| match second {
                None => Some(Next::Edit(args)),
                Some(second) => (second.tool == "fs.edit" && second.args == args).then_some(Next::Done),
            })
        }
    };
    (next.unwrap_or(Next::Nothing), after)
}

/// The whole text that was read.
fn content(result: &CallResult) -> Option<&str> {
    let CallResult::Done(outcome) = result else { return None };
    let text = outcome.output["content"].as_str()?;
    let is_whole = outcome.output["truncated"] != json!(true) && outcome.output["encoding"] != "base64";
    (is_whole && !text.contains('\r')).then_some(text)
}

/// What to say where it is sure that a box is to be ticked, and not which: the model would delete its line.
fn unclear(path: &str, text: &str, wishes: &[Wish]) -> Option<String> {
    let done = wishes.iter().find_map(|wish| match wish {
        Wish::Tick { done } => Some(*done),
        _ => None,
    })?;
    let boxes = lines::boxes(text, done);
    let open = if done { "not ticked" } else { "ticked" };
    (!boxes.is_empty()).then(|| {
        let list: String = boxes.iter().map(|(_, line)| format!("\n  {line}")).collect();
        format!("It is not clear which line of {path} is meant, so nothing was changed. These are {open}:{list}\nhint: say a word that only one of them has")
    })
}

/// The arguments of the edit that does the first wish that can be done in one way.
fn args(path: &str, text: &str, wishes: &[Wish], goal: &str) -> Option<Value> {
    let new = wishes.iter().find_map(|wish| wish::done(wish, path, text, goal)).filter(|new| new != text)?;
    let (old, new) = hunk(text, &new)?;
    Some(json!({ "path": path, "edits": [{ "old": old, "new": new }] }))
}

/// What a goal wants of a text.
enum Aim {
    Edit(Vec<Wish>),
    /// The goal without the file.
    Tell(String),
}

/// The file that a goal names, and what it wants of it.
fn aim(goal: &str, here: &Here) -> Option<(String, Aim)> {
    if said::excepts(goal) || goal.contains('\n') {
        return None;
    }
    let (path, marked) = named(goal, here).or_else(|| called(goal, here))?;
    if let Some(asked) = tells::asked(&marked, &path) {
        return Some((path, Aim::Tell(asked)));
    }
    let wishes = if said::only_asks(goal) { Vec::new() } else { wish::wishes(&marked, &path) };
    (!wishes.is_empty()).then_some((path, Aim::Edit(wishes)))
}

/// The one file here that a goal names, and the goal with a mark in its place.
fn named(goal: &str, here: &Here) -> Option<(String, String)> {
    let mut found: Vec<(usize, usize, String)> = Vec::new();
    for name in here.every().filter(|name| !name.ends_with('/')) {
        for said in [name.as_str(), last_part(name)] {
            if said.contains('.') || said.contains('_') || said != last_part(name) || goal.contains('/') {
                found.extend(place_of(goal, said).map(|at| (at, said.len(), name.clone())));
            }
        }
    }
    // Hidden files are not looked at.
    let hidden = goal.split_whitespace().map(|word| word.trim_matches(|c| "\"'`,;:!?()".contains(c)));
    let is_hidden = |word: &&str| {
        word.strip_prefix('.').is_some_and(|rest| {
            rest.len() > 3 && rest.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c))
        })
    };
    let hidden =
        hidden.filter(is_hidden).filter_map(|word| Some((goal.find(word)?, word.len(), word.into())));
    found.extend(hidden.filter(|(_, _, name): &(usize, usize, String)| !said::is_ending(&name[1..])));
    // Of what stands in the same place the longest name is meant.
    let longest = found.iter().map(|(_, len, _)| *len).max()?;
    let covers = |(at, len, _): &&(usize, usize, String)| {
        found.iter().any(|(other, more, _)| more > len && other <= at && at + len <= other + more)
    };
    let mut real: Vec<&(usize, usize, String)> = found.iter().filter(|one| !covers(one)).collect();
    // A path that stands there as a whole is meant, and no other file of this name.
    if real.iter().any(|(at, len, path)| goal[*at..at + len] == **path) {
        real.retain(|(at, len, path)| goal[*at..at + len] == **path);
    }
    real.sort();
    real.dedup();
    let [(at, len, path)] = real.as_slice() else { return None };
    let low = path.to_lowercase();
    let is_text = !low.rsplit_once('.').is_some_and(|(_, ending)| said::is_one_of(ending, NO_TEXT));
    let mut marked = goal.to_owned();
    marked.replace_range(*at..at + len, wish::FILE);
    (is_text && longest > 0).then(|| (path.clone(), marked))
}

/// The one text here that a goal calls by the words of its name: "my shopping list" is `shopping.txt` or `shopping-list.md`.
fn called(goal: &str, here: &Here) -> Option<(String, String)> {
    const TEXTS: &str = "txt md csv tsv ini json yaml yml toml conf cfg";
    const CHARS_MIN: usize = 4;
    const BEFORE: &str = "the my our in to from of into on";
    const NOUNS: &str = "list file recipe notes table log sheet document";
    if goal
        .split_whitespace()
        .any(|word| said::is_file_name(word.trim_matches(|c: char| !c.is_alphanumeric())))
    {
        return None;
    }
    let low = goal.to_lowercase();
    let mut found = Vec::new();
    for name in here.every() {
        let Some((stem, ending)) = last_part(name).rsplit_once('.') else { continue };
        let phrase = stem.to_lowercase().replace(['-', '_'], " ");
        let at = place_of(&low, &phrase).filter(|_| low.len() == goal.len());
        let Some(at) = at.filter(|_| phrase.len() >= CHARS_MIN && said::is_one_of(ending, TEXTS)) else {
            continue;
        };
        if goal[..at]
            .split_whitespace()
            .next_back()
            .is_some_and(|word| said::is_one_of(&word.to_lowercase(), BEFORE))
        {
            found.push((phrase.len(), at, name));
        }
    }
    let most = found.iter().map(|(len, ..)| *len).max()?;
    let mut all = found.iter().filter(|(len, ..)| *len == most);
    let (len, at, name) = all.next().filter(|_| all.next().is_none())?;
    let after = &goal[at + len..];
    let noun = after.trim_start().split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let noun = if after.starts_with(' ') && said::is_one_of(&noun.to_lowercase(), NOUNS) {
        noun.len() + 1
    } else {
        0
    };
    let mut marked = goal.to_owned();
    marked.replace_range(*at..at + len + noun, wish::FILE);
    Some(((*name).clone(), marked))
}

/// Where a name stands in a goal as a word of its own, if it does once.
fn place_of(goal: &str, name: &str) -> Option<usize> {
    let is_own = |c: char| c.is_alphanumeric() || "_-/".contains(c);
    let mut all = goal.match_indices(name).map(|(at, _)| at).filter(|at| {
        let after = &goal[at + name.len()..];
        let goes_on =
            after.starts_with(is_own) || after.strip_prefix('.').is_some_and(|rest| rest.starts_with(is_own));
        !goal[..*at].ends_with(|c: char| is_own(c) || c == '.') && !goes_on
    });
    all.next().filter(|_| all.next().is_none())
}

/// The lines that differ between two texts, with as many before them as it takes to stand there once.
fn hunk(old: &str, new: &str) -> Option<(String, String)> {
    let (a, b): (Vec<&str>, Vec<&str>) =
        (old.split_inclusive('\n').collect(), new.split_inclusive('\n').collect());
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let rest = a.len().min(b.len()) - same;
    let tail = a.iter().rev().zip(b.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let (mut from, mut upto) = (same, tail);
    loop {
        let (out, put) = (a[from..a.len() - upto].concat(), b[from..b.len() - upto].concat());
        if !out.is_empty() && old.matches(out.as_str()).count() == 1 {
            return Some((out, put));
        }
        if from == 0 && upto == 0 {
            return None;
        }
        if from > 0 {
            from -= 1;
        } else {
            upto -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::prompt::tests::{Sample, samples};
    use super::*;

    const NAMES: &[&str] = &[
        "songs.txt",
        "todo.md",
        "notes.md",
        "app.ini",
        "app.json",
        "app.yaml",
        "sshd_config",
        "team.csv",
        "main.tex",
        "page.html",
        "log.conf",
        "plan.txt",
        "old/",
        "old/plan.txt",
    ];

    /// The text after the edit, nothing if it is for the model.
    fn edited(goal: &str, text: &str) -> Option<String> {
        let (path, Aim::Edit(wishes)) = aim(goal, &Here::seen(NAMES, &[]))? else { return None };
        let args = args(&path, text, &wishes, goal)?;
        let edit = &args["edits"][0];
        let (old, new) = (edit["old"].as_str()?, edit["new"].as_str()?);
        assert_eq!(text.matches(old).count(), 1);
        Some(text.replacen(old, new, 1))
    }

    fn check(goal: &str, text: &str, expect: Option<&str>) {
        assert_eq!(edited(goal, text).as_deref(), expect, "{goal}");
    }

    #[test]
    fn a_hunk_stands_there_once() {
        let check = |old: &str, new: &str, expect: (&str, &str)| {
            assert_eq!(hunk(old, new), Some((expect.0.to_owned(), expect.1.to_owned())));
        };
        check("a\nb\nc\n", "a\nx\nc\n", ("b\n", "x\n"));
        check("a\nb\n", "a\nx\nb\n", ("a\n", "a\nx\n"));
        check("a\na\nb\n", "a\na\nx\nb\n", ("a\na\n", "a\na\nx\n"));
        check("b\n", "x\nb\n", ("b\n", "x\nb\n"));
        check("a", "a\nx\n", ("a", "a\nx\n"));
    }

    #[test]
    fn the_file_is_the_one_that_is_named() {
        let check = |goal: &str, expect: Option<&str>| {
            assert_eq!(
                named(goal, &Here::seen(NAMES, &[])).map(|(path, _)| path).as_deref(),
                expect,
                "{goal}"
            );
        };
        check("add x to songs.txt", Some("songs.txt"));
        check("in old/plan.txt, add x", Some("old/plan.txt"));
        check("copy songs.txt to todo.md", None);
        check("songs.txt.bak and app.inix", None);
        check("add build to .gitignore", Some(".gitignore"));
        check("all .json files", None);
        check("turn off root login in sshd_config.", Some("sshd_config"));
        let check = |goal: &str, expect: Option<(&str, &str)>| {
            let found = called(goal, &Here::seen(NAMES, &[]));
            let expect = expect.map(|(path, marked)| (path.to_owned(), marked.replace('⌂', wish::FILE)));
            assert_eq!(found, expect, "{goal}");
        };
        check("add x to my songs list", Some(("songs.txt", "add x to my ⌂")));
        check("what the team needs", Some(("team.csv", "what the ⌂ needs")));
        check("add x to the plan", None);
        check("add x to the songs.md", None);
    }

    #[test]
    fn lines_are_put_where_the_goal_says() {
        let songs = "Night Bus\nHarbour Lights\nOld Kettle\n";
        check(
            "insert Paper Moon after Harbour Lights in songs.txt",
            songs,
            Some("Night Bus\nHarbour Lights\nPaper Moon\nOld Kettle\n"),
        );
        check(
            "in songs.txt put \"Gold, and Rust\" before old kettle please",
            songs,
            Some("Night Bus\nHarbour Lights\nGold, and Rust\nOld Kettle\n"),
        );
        check("insert Paper Moon after Silver in songs.txt", songs, None);
        check("add Paper Moon to the end of songs.txt", "a\nb", Some("a\nb\nPaper Moon\n"));
        check(
            "add Paper Moon at the top of songs.txt",
            songs,
            Some("Paper Moon\nNight Bus\nHarbour Lights\nOld Kettle\n"),
        );
        check(
            "add 2025-02 b to songs.txt at the right place",
            "2025-01 a\n2025-03 c\n",
            Some("2025-01 a\n2025-02 b\n2025-03 c\n"),
        );
        check("add the date at the end of songs.txt", songs, None);
        check("add it at the top of songs.txt", songs, None);
        check("add tea and milk at the end of songs.txt", songs, None);
        check("add x at the end of songs.txt and delete todo.md", songs, None);
        let list = "Dairy\n- milk\n\nFruit\n- pear\n";
        check(
            "add butter under dairy in songs.txt",
            list,
            Some("Dairy\n- milk\n- butter\n\nFruit\n- pear\n"),
        );
        check(
            "add butter to the dairy section of songs.txt",
            list,
            Some("Dairy\n- milk\n- butter\n\nFruit\n- pear\n"),
        );
        let log = "# Log\n\n## Unreleased\n\n- a\n\n## 1.0\n\n- b\n";
        check(
            "in notes.md add the bullet point \"fix c\" to the unreleased section",
            log,
            Some("# Log\n\n## Unreleased\n\n- a\n- fix c\n\n## 1.0\n\n- b\n"),
        );
        check("add dist/ to .gitignore", "a\n*.log", Some("a\n*.log\ndist/\n"));
        check("add dist/ to .gitignore", "a\n", Some("a\ndist/\n"));
    }

    #[test]
    fn two_lines_or_words_change_places() {
        check("swap the second and the third song in songs.txt", "a\nb\nc\n", Some("a\nc\nb\n"));
        check("swap lines 1 and 3 in songs.txt", "a\nb\nc\n", Some("c\nb\na\n"));
        check("swap lines 1 and 9 in songs.txt", "a\nb\nc\n", None);
        check(
            "Ann and Bo are swapping seats, change that in songs.txt",
            "1: Ann, Anna\n2: Bo\n",
            Some("1: Bo, Anna\n2: Ann\n"),
        );
    }

    #[test]
    fn boxes_are_ticked() {
        let todo = "- [x] pay the rent\n- [ ] call the plumber\n- [ ] call mum\n";
        check(
            "I've called the plumber, tick that off in todo.md",
            todo,
            Some("- [x] pay the rent\n- [x] call the plumber\n- [ ] call mum\n"),
        );
        check(
            "mark pay the rent as not done in todo.md",
            todo,
            Some("- [ ] pay the rent\n- [ ] call the plumber\n- [ ] call mum\n"),
        );
        check(
            "untick everything in todo.md",
            todo,
            Some("- [ ] pay the rent\n- [ ] call the plumber\n- [ ] call mum\n"),
        );
        check("tick off call in todo.md", todo, None);
        let told = unclear("todo.md", todo, &[Wish::Tick { done: true }]);
        assert!(told.is_some_and(|told| told.contains("\n  call the plumber\n  call mum\n")));
        assert_eq!(unclear("todo.md", "- [x] a\n", &[Wish::Tick { done: true }]), None);
        assert_eq!(unclear("todo.md", todo, &[Wish::Value]), None);
    }

    #[test]
    fn settings_are_those_of_their_section() {
        let ini = "[all]\ntimeout = 30\n\n[printer]\ntimeout = 20\n";
        check(
            "set the printer timeout in app.ini to 45",
            ini,
            Some("[all]\ntimeout = 30\n\n[printer]\ntimeout = 45\n"),
        );
        check("set the timeout in app.ini to 45", ini, None);
        let json =
            "{\n  \"print\": { \"quality\": 80 },\n  \"web\": { \"quality\": 80, \"name\": \"a\" }\n}\n";
        check(
            "set the quality for the web to 92 in app.json",
            json,
            Some(
                "{\n  \"print\": { \"quality\": 80 },\n  \"web\": { \"quality\": 92, \"name\": \"a\" }\n}\n",
            ),
        );
        check(
            "change the web name in app.json to bee",
            json,
            Some(
                "{\n  \"print\": { \"quality\": 80 },\n  \"web\": { \"quality\": 80, \"name\": \"bee\" }\n}\n",
            ),
        );
        let yaml = "db:\n  port: 1 # x\nweb:\n  port: 2\n";
        check("change the port of web to 3 in app.yaml", yaml, Some("db:\n  port: 1 # x\nweb:\n  port: 3\n"));
        let ssh = "Port 22\n#PermitRootLogin no\nPermitRootLogin yes\n";
        check(
            "turn off root login in sshd_config",
            ssh,
            Some("Port 22\n#PermitRootLogin no\nPermitRootLogin no\n"),
        );
        check(
            "comment out the PermitRootLogin line in sshd_config",
            ssh,
            Some("Port 22\n#PermitRootLogin no\n#PermitRootLogin yes\n"),
        );
        check(
            "uncomment redis_port in app.yaml",
            "a:\n  # redis_host: x\n  # redis_port: 1\n",
            Some("a:\n  # redis_host: x\n  redis_port: 1\n"),
        );
        check(
            "comment out the todo package in main.tex",
            "\\use{graphics}\n\\use{todo}\n",
            Some("\\use{graphics}\n% \\use{todo}\n"),
        );
        check(
            "throw the comments and blank lines out of log.conf",
            "# a\n\nb\n  # c\nd # e\n",
            Some("b\nd # e\n"),
        );
    }

    #[test]
    fn headings_and_their_sections() {
        let text = "# Plan\n\n## Methods\n\nMethods differ.\n\n### Hint\n\nx\n\n## End\n\ny\n";
        check(
            "the heading Methods in notes.md should read How, leave the text as it is",
            text,
            Some("# Plan\n\n## How\n\nMethods differ.\n\n### Hint\n\nx\n\n## End\n\ny\n"),
        );
        check(
            "In notes.md call the heading \"Methods\" \"How we did it\" instead. Only the heading.",
            text,
            Some("# Plan\n\n## How we did it\n\nMethods differ.\n\n### Hint\n\nx\n\n## End\n\ny\n"),
        );
        check(
            "delete the Methods section with everything in it from notes.md",
            text,
            Some("# Plan\n\n## End\n\ny\n"),
        );
        check(
            "throw the section about the end out of notes.md",
            text,
            Some("# Plan\n\n## Methods\n\nMethods differ.\n\n### Hint\n\nx\n"),
        );
        check("delete the Results section from notes.md", text, None);
        check(
            "the page title in page.html should be Bees",
            "<title>Ants</title>\n<h1>Ants</h1>\n",
            Some("<title>Bees</title>\n<h1>Ants</h1>\n"),
        );
        check(
            "let the docs link in notes.md point to https://b.example",
            "[docs](http://a.example/x) [bugs](http://c)\n",
            Some("[docs](https://b.example) [bugs](http://c)\n"),
        );
    }

    #[test]
    fn a_value_is_put_in_the_line_that_it_is_about() {
        let phones = "Mrs Okafor (no. 4): 555-0123\nMr Berg (no. 6): 555-0177\n";
        check(
            "mrs okafor has a new number, it is 555-0188 now. can you fix that in songs.txt?",
            phones,
            Some("Mrs Okafor (no. 4): 555-0188\nMr Berg (no. 6): 555-0177\n"),
        );
        check(
            "it has to be 300 g of lentils in todo.md, not 250",
            "250 g carrots\n250 g lentils\n",
            Some("250 g carrots\n300 g lentils\n"),
        );
        check(
            "on friday we are in Room 204, update todo.md",
            "- Thursday: Room 118\n- Friday: Art, Room 118\n",
            Some("- Thursday: Room 118\n- Friday: Art, Room 204\n"),
        );
        check("fix the bug of issue 42 in todo.md, it is wrong", "issue 17: bug\nx\n", None);
        check("the plan for 2026, update todo.md", "a 2025\nb 2025\n", None);
    }

    #[test]
    fn rows_of_a_table() {
        let team = "name,phone,city\nTom Hale,555,York\nTom Haley,556,York\nAnn Berg,557,Leeds\n";
        check(
            "Tom Hale lives in Leeds now, correct that in team.csv",
            team,
            Some("name,phone,city\nTom Hale,555,Leeds\nTom Haley,556,York\nAnn Berg,557,Leeds\n"),
        );
        check(
            "Tom Hale has left us, take him out of team.csv",
            team,
            Some("name,phone,city\nTom Haley,556,York\nAnn Berg,557,Leeds\n"),
        );
        check("delete team.csv, Tom Hale has a newer one", team, None);
        check(
            "remove everybody from York from team.csv",
            team,
            Some("name,phone,city\nAnn Berg,557,Leeds\n"),
        );
        check(
            "add a row to team.csv for Bo Lind, phone 558, city Hull",
            team,
            Some(
                "name,phone,city\nTom Hale,555,York\nTom Haley,556,York\nAnn Berg,557,Leeds\nBo Lind,558,Hull\n",
            ),
        );
        check("add Bo,558,Hull to team.csv", team, Some(&format!("{team}Bo,558,Hull\n")));
        check(
            "a new one in team.csv: name Bo & Sons, city Hull, phone 558",
            team,
            Some(
                "name,phone,city\nTom Hale,555,York\nTom Haley,556,York\nAnn Berg,557,Leeds\nBo & Sons,558,Hull\n",
            ),
        );
        check("add a column paid to team.csv with no in every row", "a,b\n1,2\n", Some("a,b,paid\n1,2,no\n"));
        let stock = "item,amount\nrice,2\nbrown rice,1\n";
        check("set the amount of rice to 0 in team.csv", stock, Some("item,amount\nrice,0\nbrown rice,1\n"));
        check(
            "we have 4 of the brown rice now, update the amount in team.csv",
            stock,
            Some("item,amount\nrice,2\nbrown rice,4\n"),
        );
    }

    /// What the model is taught to do otherwise is hardly ever read for an edit. `SAMPLES=FILE` names samples of
    /// `training/gen/mix.py`; those that would be read are in the message of a failure.
    #[test]
    #[ignore = "needs a file of samples: training/gen/mix.py"]
    fn samples_that_change_no_text_are_not_read() {
        let (mut all, mut read) = (0, Vec::new());
        for Sample { goal, here, lines } in samples() {
            let line = lines.first().map_or("", String::as_str);
            all += 1;
            let is_edit = ["fs.edit", "fs.write", "sh sed -i", "sh python3"]
                .iter()
                .any(|begin| line.starts_with(begin));
            match aim(&goal, &here) {
                Some((path, Aim::Edit(wishes))) if !(is_edit && line.contains(&path)) => {
                    read.push(format!("{goal}\n    {line}\n    {wishes:?}"));
                }
                _ => {}
            }
        }
        assert!(read.len() * 200 <= all, "{} of {all}:\n{}", read.len(), read.join("\n"));
    }
}
