//! What a goal still wants when the model would answer: things it calls by name, endings and items of a list that no call has
//! touched, and deeds that no call has done. The model forgets the second half of a sentence; it is asked once more then, and what
//! it says counts only if it serves what was left.

use super::action::SHELL;
use super::choose::{Made, Turn, has_changed, only_looks};
use super::prompt::summary;
use super::{mend, said};
use crate::Reply;
use serde_json::{Value, json};

/// What is left of a goal.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Left {
    names: Vec<String>,
    endings: Vec<String>,
    deeds: Vec<said::Deed>,
}

impl Left {
    pub(crate) fn is_empty(&self) -> bool {
        self.names.is_empty() && self.endings.is_empty() && self.deeds.is_empty()
    }
}

impl Turn<'_> {
    /// What is left, if all went well so far.
    pub(crate) fn left(&self) -> Left {
        let steps = mend::steps(self.items);
        let went_well = |step: &mend::Step<'_>| summary(step.result).starts_with("ok");
        if !steps.iter().all(went_well) || said::excepts(self.goal) {
            return Left::default();
        }
        let mut touched: String = steps.iter().map(|step| step.args.to_string().to_lowercase()).collect();
        touched.extend(self.found.0.iter().flatten().map(|path| path.to_lowercase()));
        Left {
            names: self.names_left(&steps, &touched),
            endings: self.endings_left(&steps, &touched),
            deeds: self.deeds_left(&steps),
        }
    }

    /// What the goal calls by its name and no call has touched. To look once more does no harm. Where something was changed, only
    /// files that are here count, and only if nothing is to be left alone: "only those" and "keep these" are said of names too.
    fn names_left(&self, steps: &[mend::Step<'_>], touched: &str) -> Vec<String> {
        let has_changed = has_changed(steps);
        if has_changed && said::denies(self.goal) {
            return Vec::new();
        }
        let is_here = |name: &String| {
            self.here
                .names()
                .iter()
                .any(|here| mend::last_part(here) == name || here.trim_end_matches('/') == name)
        };
        let mut named = said::named(self.goal);
        // "From cam/a and cam/b": a path that is here is a name as well.
        let marks = |c: char| !c.is_alphanumeric();
        let paths = self
            .goal
            .split_whitespace()
            .map(|word| word.trim_matches(marks))
            .filter(|word| word.contains('/'));
        named.extend(paths.filter(|path| self.here.is_seen_folder(path)).map(str::to_owned));
        named.retain(|name| !touched.contains(&name.to_lowercase()) && (!has_changed || is_here(name)));
        named
    }

    /// Endings of files that are here, where files were put somewhere by their endings.
    fn endings_left(&self, steps: &[mend::Step<'_>], touched: &str) -> Vec<String> {
        let by_ending = steps
            .iter()
            .any(|step| step.args["name_glob"].as_str().is_some_and(|glob| glob.starts_with("*.")));
        if !by_ending || !has_changed(steps) {
            return Vec::new();
        }
        let mut endings: Vec<String> = said::endings(self.goal).into_iter().flatten().collect();
        endings.retain(|ending| {
            let dotted = format!(".{ending}");
            let is_here = self.here.every().any(|name| name.to_lowercase().ends_with(&dotted));
            let listed = [format!("{{{ending},"), format!(",{ending},"), format!(",{ending}}}")];
            is_here
                && !touched.contains(&dotted)
                && !listed.iter().any(|part| touched.contains(part))
                && !said::spares(self.goal, ending)
        });
        endings
    }

    /// Deeds that the goal asks for beside the one that was done.
    fn deeds_left(&self, steps: &[mend::Step<'_>]) -> Vec<said::Deed> {
        let done: Vec<said::Deed> = steps.iter().filter_map(|step| deed_of(step.tool, &step.args)).collect();
        let wanted = said::deeds(self.goal);
        // One deed alone is left where something else was done and the goal says what comes after that.
        let comes_last = has_changed(steps) && done.is_empty() && said::says_after(self.goal);
        if !comes_last && (wanted.len() < 2 || !wanted.iter().any(|deed| done.contains(deed))) {
            return Vec::new();
        }
        wanted.into_iter().filter(|deed| !done.contains(deed)).collect()
    }

    /// Whether this serves what is left: it does what was left to do, or with something that no call has touched what was done
    /// before; or puts it somewhere, or only looks at it.
    pub(crate) fn serves(&self, made: &Made, left: &Left) -> bool {
        let Made::Reply(reply) = made else { return false };
        let [call] = reply.calls.as_slice() else { return false };
        let Ok(args) = &call.args else { return false };
        let text = args.to_string().to_lowercase();
        let steps = mend::steps(self.items);
        let looks = only_looks(&call.tool, args);
        let goes_on = has_changed(&steps)
            && (matches!(call.tool.as_str(), "fs.move" | "fs.copy" | "fs.archive")
                || steps.iter().any(|step| step.tool == call.tool && call.tool != SHELL));
        let serves_name =
            (goes_on || looks) && left.names.iter().any(|name| text.contains(&name.to_lowercase()));
        let glob = args["name_glob"].as_str().unwrap_or_default();
        let serves_ending =
            call.tool == "fs.search" && left.endings.iter().any(|ending| glob.contains(ending.as_str()));
        let deed = deed_of(&call.tool, args);
        let serves_deed = deed.is_some_and(|deed| left.deeds.contains(&deed))
            || (call.tool == "fs.search" && !glob.is_empty() && left.deeds.contains(&said::Deed::Delete));
        serves_name || serves_ending || serves_deed
    }

    /// The next folder of a list of which some were made: the model leaves one out.
    pub(crate) fn next_of_list(&self) -> Option<Reply> {
        let steps = mend::steps(self.items);
        let made: Vec<&str> = steps
            .iter()
            .filter(|step| step.tool == "fs.mkdir")
            .filter_map(|step| step.args["path"].as_str())
            .collect();
        let (above, names): (Vec<&str>, Vec<&str>) =
            made.iter().map(|path| path.rsplit_once('/').unwrap_or(("", path))).unzip();
        if names.len() < 2 || made.len() != steps.len() || above.iter().any(|folder| *folder != above[0]) {
            return None;
        }
        let next = said::listed_with(self.goal, &names).into_iter().next()?;
        let path = if above[0].is_empty() { next } else { format!("{}/{next}", above[0]) };
        Some(Reply::called("fs.mkdir", json!({ "path": path, "parents": true })))
    }
}

/// What a call does, if it is one of the deeds that goals ask for.
fn deed_of(tool: &str, args: &Value) -> Option<said::Deed> {
    use said::Deed;
    match tool {
        "fs.delete" => Some(Deed::Delete),
        "fs.archive" => Some(Deed::Pack),
        "fs.copy" => Some(Deed::Copy),
        "fs.move" => Some(Deed::Move),
        "fs.edit" => Some(Deed::Change),
        "git.commit" => Some(Deed::Commit),
        SHELL => {
            let command = args["command"].as_str()?;
            match command.split(' ').next()? {
                "rm" => Some(Deed::Delete),
                "tar" | "zip" | "gzip" => Some(Deed::Pack),
                "cp" => Some(Deed::Copy),
                "mv" => Some(Deed::Move),
                "sed" if command.contains(" -i") => Some(Deed::Change),
                _ if command.contains("\"w\"") => Some(Deed::Change),
                _ => None,
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::bind::Found;
    use super::super::here::Here;
    use super::super::prompt::tests::{result, thought};
    use super::*;
    use crate::{CallResult, Item};
    use mycel_abi::Outcome;

    fn turn_after<'a>(goal: &'a str, here: &'a Here, items: &'a [Item], found: &'a Found) -> Turn<'a> {
        Turn { goal, asked: goal, here, items, found, schema: &|_| json!({}), workspace: "/w" }
    }

    #[test]
    fn what_no_look_has_touched_is_looked_at() {
        let check = |goal: &str, command: &str, expect: &[&str]| {
            let done = Outcome::ok(json!({ "stdout": "x\n", "stderr": "", "exit_code": 0 }));
            let items = [thought(SHELL, json!({ "command": command })), result(CallResult::Done(done))];
            let (here, found) = (Here::default(), Found::default());
            let turn = turn_after(goal, &here, &items, &found);
            assert_eq!(turn.left().names, expect, "{goal}");
            let made =
                |command: &str| Made::Reply(Box::new(Reply::called(SHELL, json!({ "command": command }))));
            if let [one] = expect {
                assert!(turn.serves(&made(&format!("wc {one}")), &turn.left()));
                assert!(!turn.serves(&made(&format!("rm {one}")), &turn.left()));
                assert!(!turn.serves(&made("wc other"), &turn.left()));
            }
        };
        check("words of a.txt and b.txt", "wc a.txt", &["b.txt"]);
        check("words of a.txt", "wc a.txt", &[]);
        check("words of all except b.txt", "wc a.txt", &[]);
        // Where something was changed, only files that are here.
        check("delete a.txt, b.txt stays", "rm a.txt", &[]);
    }

    #[test]
    fn what_was_done_with_one_is_done_with_the_other() {
        let here = Here::seen(&["a.txt", "b.txt", "x/", "x/c.txt"], &[]);
        let moves = |from: &str| ("fs.move", json!({ "from": from, "into": "new" }));
        let check = |goal: &str, (tool, args): (&str, Value), expect: &[&str], goes_on: bool| {
            let done = Outcome::ok(json!({ "moved": [] }));
            let items = [
                thought("fs.move", json!({ "from": "a.txt", "into": "new" })),
                result(CallResult::Done(done)),
            ];
            let found = Found::default();
            let turn = turn_after(goal, &here, &items, &found);
            let unserved = turn.left();
            assert_eq!(unserved.names, expect, "{goal}");
            assert_eq!(
                turn.serves(&Made::Reply(Box::new(Reply::called(tool, args))), &unserved),
                goes_on,
                "{goal}"
            );
        };
        check("put a.txt and b.txt into new", moves("b.txt"), &["b.txt"], true);
        check("put a.txt and c.txt into new", moves("x/c.txt"), &["c.txt"], true);
        check("put a.txt and b.txt into new", moves("a.txt"), &["b.txt"], false);
        check(
            "put a.txt and b.txt into new",
            ("fs.delete", json!({ "paths": ["b.txt"] })),
            &["b.txt"],
            false,
        );
        check("put a.txt into new, not b.txt", moves("b.txt"), &[], false);
        check("put a.txt into new like gone.txt", moves("gone.txt"), &[], false);
    }
}
