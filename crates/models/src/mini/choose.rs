//! Of the lines that the model wrote, the one that is taken: the likeliest that has no flaw, is sure enough for what it would
//! do, and leaves no doubt. What a flawed line was sure of counts for the others, for one of them must then be right.

use super::action::{self, ASK, Action, SHELL};
use super::bind::{self, Found};
use super::here::Here;
use super::prompt::summary;
use super::worker::Line;
use super::{beyond, copied, flaw, mend, present};
use crate::{Item, Reply};
use mycel_abi::StopReason;
use serde_json::{Map, Value, json};

/// How sure it must be (probability of the whole line) to look, to run a shell line or to add something, and to change what is
/// there. Doubt refuses: a wrong look costs a second, a wrong change is a question the person should not have been asked.
const SURE_TO_LOOK: f64 = 0.30;
const SURE_TO_RUN: f64 = 0.35;
const SURE_TO_CHANGE: f64 = 0.50;
/// From here on other lines are too unlikely to be right where this one leaves a doubt.
const SURE_BEYOND_DOUBT: f64 = 0.90;
/// Of what it must be sure of, the share that a line needs by itself where others were flawed, and where the goal has the
/// command word for word.
const ALONE_SHARE: f64 = 0.5;

/// What is wrong with a move within one folder.
const STAYS: &str = "what it moves is there already";

/// What lines are judged by.
pub(crate) struct Turn<'a> {
    pub(crate) goal: &'a str,
    pub(crate) here: &'a Here,
    /// What happened since it looked around.
    pub(crate) items: &'a [Item],
    pub(crate) found: &'a Found,
    pub(crate) schema: &'a dyn Fn(&str) -> Value,
    pub(crate) workspace: &'a str,
}

/// What a line comes to.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Made {
    /// What was done is presented.
    Answer,
    Reply(Box<Reply>),
}

/// The best of some lines.
#[derive(Debug, Default)]
pub(crate) struct Judged {
    /// With what it was sure of.
    pub(crate) best: Option<(Made, f64)>,
    /// The best that leaves a doubt.
    pub(crate) doubtful: Option<(Made, f64)>,
    /// What is wrong with the likeliest line.
    pub(crate) trouble: Option<String>,
    /// A folder in which all that is moved lies already: another line is to be made without it.
    pub(crate) not_into: Option<String>,
}

impl Turn<'_> {
    pub(crate) fn judge(&self, lines: &[Line]) -> Judged {
        let mut judged = Judged::default();
        // What lines that cannot be right were sure of.
        let mut lost = 0.0;
        for (text, action, sure) in self.actions(lines, &mut judged.trouble) {
            let made = match self.flawless(&action, &text).and_then(|()| self.made(action.clone())) {
                Ok(made) => made,
                Err(why) => {
                    if let (Action::Call { args, .. }, true) = (&action, why == STAYS) {
                        let into = args.get("into").and_then(Value::as_str).map(str::to_owned);
                        judged.not_into = judged.not_into.or(into);
                    }
                    judged.trouble.get_or_insert(why);
                    lost += sure;
                    continue;
                }
            };
            let is_sure = self.is_sure(&action, sure, lost);
            let is_doubtful = sure < SURE_BEYOND_DOUBT && self.is_doubtful(&action);
            if is_doubtful {
                lost += sure;
            }
            match (is_sure, is_doubtful) {
                (false, _) => {
                    let why = format!("it was {:.0} % sure of `{text}`", sure * 100.0);
                    judged.trouble.get_or_insert(why);
                }
                (true, true) => drop(judged.doubtful.get_or_insert((made, sure))),
                (true, false) => {
                    judged.best = Some((made, sure));
                    return judged;
                }
            }
        }
        judged
    }

    /// The actions of lines, the likeliest first. Lines that come to the same count together.
    fn actions(&self, lines: &[Line], trouble: &mut Option<String>) -> Vec<(String, Action, f64)> {
        let mut out: Vec<(String, Action, f64)> = Vec::new();
        let mut known: Vec<&str> = Vec::new();
        for line in lines {
            if known.contains(&line.text.as_str()) {
                continue;
            }
            known.push(&line.text);
            let action = match action::parse(&line.text) {
                Ok(Action::Shell(command)) => Action::Shell(copied::mended(&command, self.goal, self.here)),
                Ok(other) => other,
                Err(why) => {
                    trouble.get_or_insert(why);
                    continue;
                }
            };
            let sure = line.logprob.exp();
            match out.iter_mut().find(|(_, known, _)| *known == action) {
                Some(same) => same.2 += sure,
                None => out.push((line.text.clone(), action, sure)),
            }
        }
        out.sort_by(|a, b| b.2.total_cmp(&a.2));
        out
    }

    fn flawless(&self, action: &Action, text: &str) -> Result<(), String> {
        match flaw::flaw(action, self.goal, self.here) {
            Some(why) => Err(format!("`{text}`: {why}")),
            None => Ok(()),
        }
    }

    /// Whether it is sure enough: by itself, or among what is left and half so by itself. A command that stands in the goal as
    /// it is written needs no guess.
    fn is_sure(&self, action: &Action, sure: f64, lost: f64) -> bool {
        let needed = needed(action);
        let is_written = matches!(action, Action::Shell(command) if self.goal.contains(command.as_str()));
        let of_rest = (sure / (1.0 - lost).max(sure)).min(1.0);
        sure >= needed || (sure >= needed * ALONE_SHARE && (is_written || of_rest >= needed))
    }

    /// What an action comes to.
    fn made(&self, action: Action) -> Result<Made, String> {
        let made = match action {
            Action::Show if self.items.iter().any(|item| matches!(item, Item::Result { .. })) => {
                return Ok(Made::Answer);
            }
            Action::Show => return Err("there is nothing to show yet".to_owned()),
            Action::Beyond => beyond(),
            Action::Say(text) => Reply::said(text, StopReason::End),
            Action::Ask(question) => Reply::called(ASK, json!({ "question": question })),
            Action::Shell(command) => Reply::called(SHELL, json!({ "command": command })),
            Action::Call { tool, args } => {
                let mut args = bind::bind(&args, &(self.schema)(&tool), self.found)?;
                for place in ["into", "to"] {
                    if let Some(Value::String(path)) = args.get_mut(place) {
                        *path = self.here.in_its_letters(path);
                    }
                }
                bind::complete(&tool, &mut args);
                self.keep_ending(&tool, &mut args);
                if flaw::leaves_all_where_it_is(&args, self.workspace) {
                    return Err(STAYS.to_owned());
                }
                Reply::called(&tool, Value::Object(args))
            }
        };
        // A question may be asked again: its answer made the goal longer.
        let circles = made.calls.iter().any(|call| call.tool != ASK) && !is_new(&made, self.items);
        if circles { Err("it goes in circles".to_owned()) } else { Ok(Made::Reply(Box::new(made))) }
    }

    /// `essay_final` becomes `essay`, and it is `essay_final.docx`: nobody who leaves out the ending wants to lose it.
    fn keep_ending(&self, tool: &str, args: &mut Map<String, Value>) {
        if !matches!(tool, "fs.move" | "fs.copy") {
            return;
        }
        let goal = self.goal.to_lowercase();
        let mended = |from: Option<&Value>, to: Option<&Value>| {
            let (from, to) = (from?.as_str()?, to?.as_str()?);
            let name = mend::last_part(from);
            let is_said = goal.contains(&name.to_lowercase()) || self.here.is_folder(from);
            let has_own = mend::last_part(to).contains('.') || self.here.is_folder(to);
            let at = name.rfind('.').filter(|at| *at > 0 && !is_said && !has_own)?;
            Some(Value::from(format!("{to}{}", &name[at..])))
        };
        if let Some(to) = mended(args.get("from"), args.get("to")) {
            args.insert("to".to_owned(), to);
        }
        for pair in args.get_mut("renames").and_then(Value::as_array_mut).into_iter().flatten() {
            if let Some(to) = mended(pair.get("from"), pair.get("to")) {
                pair["to"] = to;
            }
        }
    }

    /// Whether a call acts on what is not there, or leaves out what the goal has in quotes.
    fn is_doubtful(&self, action: &Action) -> bool {
        let Action::Call { tool, args } = action else { return false };
        let gone = flaw::what_must_be_there(tool, args).into_iter().any(|path| self.here.is_gone(path));
        gone || self.leaves_out(action)
    }

    /// What the goal calls by its name and no call has touched, if all went well so far. To look once more does no harm. Where
    /// something was changed, only files that are here count, and only if nothing is to be left alone: "only those" and "keep
    /// these" are said of names too.
    pub(crate) fn unserved(&self) -> Vec<String> {
        let steps = mend::steps(self.items);
        let went_well = |step: &mend::Step<'_>| summary(step.result).starts_with("ok");
        if !steps.iter().all(went_well) || flaw::excepts(self.goal) {
            return Vec::new();
        }
        let has_changed = has_changed(&steps);
        if has_changed && flaw::denies(self.goal) {
            return Vec::new();
        }
        let mut touched: String = steps.iter().map(|step| step.args.to_string().to_lowercase()).collect();
        touched.extend(self.found.0.iter().flatten().map(|path| path.to_lowercase()));
        let is_here = |name: &String| self.here.names().iter().any(|here| mend::last_part(here) == name);
        let mut named = flaw::named(self.goal);
        named.retain(|name| !touched.contains(&name.to_lowercase()) && (!has_changed || is_here(name)));
        named
    }

    /// Whether this does, with something that no call has touched, what was done before, or puts it somewhere; or only looks at it.
    pub(crate) fn serves(&self, made: &Made, unserved: &[String]) -> bool {
        let Made::Reply(reply) = made else { return false };
        let [call] = reply.calls.as_slice() else { return false };
        let Ok(args) = &call.args else { return false };
        let text = args.to_string().to_lowercase();
        let steps = mend::steps(self.items);
        let goes_on = has_changed(&steps)
            && (matches!(call.tool.as_str(), "fs.move" | "fs.copy" | "fs.archive")
                || steps.iter().any(|step| step.tool == call.tool && call.tool != SHELL));
        (goes_on || only_looks(&call.tool, args))
            && unserved.iter().any(|name| text.contains(&name.to_lowercase()))
    }

    /// Whether neither a call that was made nor this one has what stands in quotes in the goal.
    fn leaves_out(&self, action: &Action) -> bool {
        let Action::Call { args, .. } = action else { return false };
        let before: String =
            mend::steps(self.items).iter().map(|step| step.args.to_string().to_lowercase()).collect();
        let now = Value::Object(args.clone()).to_string().to_lowercase();
        flaw::quoted(self.goal).iter().any(|text| {
            let low = text.to_lowercase();
            !before.contains(&low) && !now.contains(&low)
        })
    }
}

/// How sure the model must be of an action, for what it would do.
pub(crate) fn needed(action: &Action) -> f64 {
    match action {
        Action::Call { tool, .. } if present::only_looks(tool) => SURE_TO_LOOK,
        Action::Call { tool, args } if only_adds(tool, args) => SURE_TO_RUN,
        Action::Call { .. } => SURE_TO_CHANGE,
        Action::Shell(_) => SURE_TO_RUN,
        Action::Say(_) | Action::Ask(_) => SURE_TO_LOOK,
        Action::Show | Action::Beyond => 0.0,
    }
}

/// Whether a call makes something and leaves alone what is there.
fn only_adds(tool: &str, args: &Map<String, Value>) -> bool {
    matches!(tool, "fs.mkdir" | "fs.copy" | "fs.archive" | "fs.symlink")
        && !args.contains_key("remove_originals")
}

/// Whether the same call was not made for this goal before. To look again is new after something was changed.
fn is_new(reply: &Reply, items: &[Item]) -> bool {
    let steps = mend::steps(items);
    let same = |step: &mend::Step<'_>| {
        reply.calls.iter().any(|now| step.tool == now.tool && now.args.as_ref() == Ok(&step.args))
    };
    let Some(before) = steps.iter().rposition(same) else { return true };
    only_looks(steps[before].tool, &steps[before].args) && has_changed(&steps[before..])
}

/// Whether some call did more than look.
fn has_changed(steps: &[mend::Step<'_>]) -> bool {
    steps.iter().any(|step| !only_looks(step.tool, &step.args))
}

/// Whether a call changes nothing.
fn only_looks(tool: &str, args: &Value) -> bool {
    match tool {
        SHELL => flaw::only_looks(args["command"].as_str().unwrap_or_default()),
        tool => present::only_looks(tool),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubt_depends_on_what_is_at_stake() {
        let check = |text: &str, sure: f64, expect: bool| {
            let action = action::parse(text).expect("an action");
            assert_eq!(sure < needed(&action), expect, "{text} {sure}");
        };
        check(r#"fs.list {"path":"."}"#, 0.4, false);
        check(r#"fs.list {"path":"."}"#, 0.2, true);
        check(r#"fs.delete {"paths":["a"]}"#, 0.4, true);
        check(r#"fs.delete {"paths":["a"]}"#, 0.9, false);
        check(r#"fs.mkdir {"path":"a"}"#, 0.4, false);
        check(r#"fs.archive {"paths":["a"],"to":"a.zip","remove_originals":true}"#, 0.4, true);
        check("sh rm -rf x", 0.3, true);
        check("beyond", 0.1, false);
    }

    /// What is taken of some lines, for a goal in a folder with a few names.
    fn taken(goal: &str, names: &[&str], lines: &[(&str, f64)]) -> (Option<String>, Option<String>) {
        let here = Here::seen(names, &[]);
        let turn = Turn {
            goal,
            here: &here,
            items: &[],
            found: &Found(vec![vec!["/w/a/x.txt".into()]]),
            schema: &|_| json!({ "properties": { "paths": { "type": "array" } } }),
            workspace: "/w",
        };
        let lines: Vec<Line> =
            lines.iter().map(|(text, sure)| Line { text: (*text).to_owned(), logprob: sure.ln() }).collect();
        let judged = turn.judge(&lines);
        let text = |made: Option<(Made, f64)>| match made?.0 {
            Made::Answer => Some("answer".to_owned()),
            Made::Reply(reply) => {
                let call = reply.calls.first()?;
                Some(format!("{} {}", call.tool, call.args.clone().ok()?))
            }
        };
        (text(judged.best), text(judged.doubtful))
    }

    #[test]
    fn what_a_flawed_line_was_sure_of_counts_for_the_others() {
        let (best, _) =
            taken("compare a.txt", &["a.txt"], &[("sh diff a.txt a.txt", 0.6), ("sh cat a.txt", 0.2)]);
        assert_eq!(best.as_deref(), Some(r#"shell.exec {"command":"cat a.txt"}"#));
        // Without it the same line is not sure enough.
        assert_eq!(taken("see a.txt", &["a.txt"], &[("sh cat a.txt", 0.2)]), (None, None));
        // But for the command that the goal itself has.
        assert!(taken("see it (cat a.txt)", &["a.txt"], &[("sh cat a.txt", 0.2)]).0.is_some());
        // Lines that come to the same count together.
        let twice = [("sh wc summary.txt", 0.2), ("sh wc sumary.txt", 0.2)];
        assert!(taken("words of summary.txt", &["summary.txt"], &twice).0.is_some());
    }

    #[test]
    fn of_lines_in_doubt_another_is_taken() {
        let (gone, there) = (r#"fs.read {"path":"b/n.txt"}"#, r#"fs.read {"path":"a/n.txt"}"#);
        let names = ["a/", "a/n.txt", "b/"];
        let (best, doubtful) = taken("read n.txt", &names, &[(gone, 0.5), (there, 0.4)]);
        assert_eq!(best.as_deref(), Some(r#"fs.read {"path":"a/n.txt"}"#));
        assert_eq!(doubtful.as_deref(), Some(r#"fs.read {"path":"b/n.txt"}"#));
        assert_eq!(
            taken("read n.txt", &names, &[(gone, 0.95)]).0.as_deref(),
            Some(r#"fs.read {"path":"b/n.txt"}"#)
        );
        let lines = [(r#"git.merge {"from":"it"}"#, 0.45), (r#"git.merge {"from":"fix"}"#, 0.4)];
        assert_eq!(
            taken("merge 'fix', it is done", &[], &lines).0.as_deref(),
            Some(r#"git.merge {"from":"fix"}"#)
        );
        // Nothing is moved to where it is.
        let (stays, goes) = (r#"fs.move {"paths":"$1","into":"a"}"#, r#"fs.move {"paths":"$1","into":"c"}"#);
        assert_eq!(
            taken("into c", &["a/"], &[(stays, 0.7), (goes, 0.3)]).0.as_deref(),
            Some(r#"fs.move {"paths":["/w/a/x.txt"],"into":"c"}"#)
        );
    }

    #[test]
    fn an_ending_that_nobody_said_is_kept() {
        let names = ["essay_final.docx", "old.d/"];
        let check = |goal: &str, line: &str, expect: &str| {
            assert_eq!(taken(goal, &names, &[(line, 0.9)]).0.as_deref(), Some(expect), "{goal}");
        };
        let line = |to: &str| format!(r#"fs.move {{"renames":[{{"from":"essay_final.docx","to":"{to}"}}]}}"#);
        check("essay_final is now essay", &line("essay"), &line("essay.docx"));
        check("essay_final.docx is now essay", &line("essay"), &line("essay"));
        check("essay_final is now essay.txt", &line("essay.txt"), &line("essay.txt"));
        check(
            "essay_final as essay",
            r#"fs.copy {"from":"essay_final.docx","to":"essay"}"#,
            r#"fs.copy {"from":"essay_final.docx","to":"essay.docx"}"#,
        );
        check(
            "old.d is now new",
            r#"fs.move {"from":"old.d","to":"new"}"#,
            r#"fs.move {"from":"old.d","to":"new"}"#,
        );
    }

    fn turn_after<'a>(goal: &'a str, here: &'a Here, items: &'a [Item], found: &'a Found) -> Turn<'a> {
        Turn { goal, here, items, found, schema: &|_| json!({}), workspace: "/w" }
    }

    #[test]
    fn what_no_look_has_touched_is_looked_at() {
        use super::super::prompt::tests::{result, thought};
        use mycel_abi::Outcome;
        let check = |goal: &str, command: &str, expect: &[&str]| {
            let done = Outcome::ok(json!({ "stdout": "x\n", "stderr": "", "exit_code": 0 }));
            let items =
                [thought(SHELL, json!({ "command": command })), result(crate::CallResult::Done(done))];
            let (here, found) = (Here::default(), Found::default());
            let turn = turn_after(goal, &here, &items, &found);
            assert_eq!(turn.unserved(), expect, "{goal}");
            let made =
                |command: &str| Made::Reply(Box::new(Reply::called(SHELL, json!({ "command": command }))));
            if let [one] = expect {
                assert!(turn.serves(&made(&format!("wc {one}")), &turn.unserved()));
                assert!(!turn.serves(&made(&format!("rm {one}")), &turn.unserved()));
                assert!(!turn.serves(&made("wc other"), &turn.unserved()));
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
        use super::super::prompt::tests::{result, thought};
        use mycel_abi::Outcome;
        let here = Here::seen(&["a.txt", "b.txt", "x/", "x/c.txt"], &[]);
        let moves = |from: &str| ("fs.move", json!({ "from": from, "into": "new" }));
        let check = |goal: &str, (tool, args): (&str, Value), expect: &[&str], goes_on: bool| {
            let done = Outcome::ok(json!({ "moved": [] }));
            let items = [
                thought("fs.move", json!({ "from": "a.txt", "into": "new" })),
                result(crate::CallResult::Done(done)),
            ];
            let found = Found::default();
            let turn = turn_after(goal, &here, &items, &found);
            let unserved = turn.unserved();
            assert_eq!(unserved, expect, "{goal}");
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
