//! The bundled model as a brain: a few million parameters that turn everyday requests into tool calls.
//!
//! ```text
//!  goal + names of the folder + own actions + results --prompt--> worker --one line, under a grammar made of these--> Action
//!                                                                    |
//!      answer <--present-- show          call <--bind ($1, 2w)-- TOOL {json}          not understood <-- beyond
//! ```
//! Everything around the model is there so that it has little to get wrong: names come out of the goal or the folder (`here`) or
//! cannot be written
//! (`grammar`), arithmetic and lists are done outside (`bind`), answers present what tools gave (`present`). What it
//! writes is still only a proposal: it passes the same door as any other.

mod action;
mod bind;
mod copied;
mod flaw;
mod grammar;
mod here;
mod mend;
mod present;
mod prompt;
mod table;
mod units;
mod worker;

use crate::reactive::{current_goal, globs_of_kinds};
use crate::{Brain, BrainError, Context, Delta, Item, Reply};
use action::{ASK, Action, SHELL};
use bind::Found;
use mycel_abi::{Cost, Millis, StopReason};
use serde_json::{Value, json};
pub use worker::{Line, Lines, Socket};

/// The weights, as a GGUF file.
pub const WEIGHTS: &[u8] = include_bytes!("../assets/mycel-mini.gguf");
/// The name of this brain, and of its model.
pub const NAME: &str = "mycel-mini";
/// Tokens of one action.
const ACTION_TOKENS_MAX: u32 = 160;
/// Lines drawn when the likeliest one cannot be used, or is not sure enough to be taken at once.
const MORE_LINES: u32 = 8;
const SURE_AT_ONCE: f64 = 0.60;
/// How sure it must be (probability of the whole line) to look, to run a shell line or to add something, and to change what is
/// there. Doubt refuses: a wrong look costs a second, a wrong change is a question the person should not have been asked.
const SURE_TO_LOOK: f64 = 0.30;
const SURE_TO_RUN: f64 = 0.35;
const SURE_TO_CHANGE: f64 = 0.50;
/// Said with a call that is made because the first one led nowhere. Of a second choice it need be half as sure.
const AGAIN: &str = "That led nowhere; another way:";
const SECOND_CHOICE: f64 = 0.5;
/// What it says of a goal that is not for it.
const BEYOND: &str = "This is beyond the bundled model, which knows files, text, archives, git, processes and this machine.\n\
    hint: `mycel help-goals` shows what is understood; `mycel provider add` and `mycel model pull` bring larger models";

/// The bundled model.
pub struct Mini {
    lines: Box<dyn Lines>,
    now_ms: Option<Millis>,
}

impl std::fmt::Debug for Mini {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mini").field("now_ms", &self.now_ms).finish_non_exhaustive()
    }
}

/// Whether the bundled model was never taught the tool. It would only draw it by mistake.
fn is_strange(tool: &str) -> bool {
    tool.starts_with("code.")
}

impl Mini {
    /// `lines` continues prompts: [`Socket`] asks a worker.
    pub fn new(lines: Box<dyn Lines>, now_ms: Option<Millis>) -> Self {
        Self { lines, now_ms }
    }

    fn act(&mut self, context: &Context, cancelled: &dyn Fn() -> bool) -> Result<Reply, BrainError> {
        let (goal, items) = asked(context);
        if goal.chars().count() > prompt::GOAL_CHARS_MAX {
            return Ok(beyond());
        }
        let offered = |tool: &str| context.tools.iter().any(|t| t.name == tool);
        let (here, items) = match here::look(&goal, items, &context.goal.workspace, &offered) {
            Ok(seen) => seen,
            Err(reply) => return Ok(*reply),
        };
        let steps = items.iter().filter(|item| matches!(item, Item::Result { .. })).count();
        let now_ms = self.now_ms;
        let answer =
            || Reply::said(present::present(items, &context.goal.workspace, now_ms), StopReason::End);
        let stopped = |trouble: &str| match steps {
            0 => Reply { text: format!("{BEYOND}\nnote: {trouble}"), ..beyond() },
            // After something was done the person is told what; before it, that nothing was understood.
            _ => answer(),
        };
        if steps >= prompt::STEPS_MAX {
            return Ok(answer());
        }
        let schema = |tool: &str| {
            context.tools.iter().find(|t| t.name == tool).map_or_else(|| json!({}), |t| t.input.clone())
        };
        let goal = prompt::plain(&goal);
        let (since, is_second) = since_again(items);
        let (text, found) = prompt::prompt(&goal, &here, since, &schema);
        if let Some(reply) = mend::mend(since, &found) {
            return Ok(reply);
        }
        let tools: Vec<grammar::Offered> = context
            .tools
            .iter()
            .filter(|tool| {
                !matches!(tool.name.as_str(), SHELL | ASK | "shell.run") && !is_strange(&tool.name)
            })
            .map(|tool| grammar::Offered { name: &tool.name, schema: &tool.input })
            .collect();
        let lark = grammar::lark(&goal, here.names(), &tools, globs_of_kinds(), offered(SHELL));
        let ask = |lines: &mut dyn Lines, count| lines.ask(&text, &lark, count, ACTION_TOKENS_MAX, cancelled);
        let may_try_again = !is_second && mend::led_nowhere(&mend::steps(items));
        let mut lines = ask(self.lines.as_mut(), 1)?;
        // The likeliest next word, again and again, need not make the likeliest line.
        let mut all_drawn = lines.iter().all(|line| line.logprob.exp() < SURE_AT_ONCE);
        if all_drawn {
            lines.extend(ask(self.lines.as_mut(), MORE_LINES)?);
        }
        let mut trouble = None;
        loop {
            lines.sort_by(|a, b| b.logprob.total_cmp(&a.logprob));
            for line in &lines {
                let made = usable(line, &goal, &here, 1.0);
                match made.and_then(|action| reply(action, items, &found, &schema)) {
                    Ok(None) if may_try_again => {
                        let (text, _) = prompt::prompt(&goal, &here, &[], &schema);
                        let lines = self.lines.ask(&text, &lark, MORE_LINES, ACTION_TOKENS_MAX, cancelled)?;
                        return Ok(second_choice(lines, &goal, &here, items, &schema).unwrap_or_else(answer));
                    }
                    Ok(made) => {
                        let confidence = Some(line.logprob.exp() as f32);
                        return Ok(Reply { confidence, ..made.unwrap_or_else(answer) });
                    }
                    Err(why) => drop(trouble.get_or_insert(why)),
                }
            }
            if all_drawn {
                return Ok(stopped(&trouble.unwrap_or_default()));
            }
            lines = ask(self.lines.as_mut(), MORE_LINES)?;
            all_drawn = true;
        }
    }
}

/// What was done since the first call led nowhere, if it did and another was made; and whether that is so.
fn since_again(items: &[Item]) -> (&[Item], bool) {
    let again = |item: &Item| matches!(item, Item::Thought { text, .. } if text == AGAIN);
    match items.iter().position(again) {
        Some(at) => (&items[at..], true),
        None => (items, false),
    }
}

/// The likeliest call that was not made yet, as if nothing had been done.
fn second_choice(
    mut lines: Vec<Line>,
    goal: &str,
    here: &here::Here,
    items: &[Item],
    schema: &dyn Fn(&str) -> Value,
) -> Option<Reply> {
    lines.sort_by(|a, b| b.logprob.total_cmp(&a.logprob));
    let call = |line: &Line| {
        let action = usable(line, goal, here, SECOND_CHOICE).ok()?;
        let made = reply(action, items, &Found::default(), schema).ok()??;
        let calls = made.calls.iter().any(|call| call.tool != ASK);
        calls.then(|| Reply { text: AGAIN.to_owned(), confidence: Some(line.logprob.exp() as f32), ..made })
    };
    lines.iter().find_map(call)
}

/// The action of a line, if it is whole, sure enough for what it would do (`share` of what is needed), and has no flaw that
/// shows.
fn usable(line: &Line, goal: &str, here: &here::Here, share: f64) -> Result<Action, String> {
    let action = match action::parse(&line.text)? {
        Action::Shell(command) => Action::Shell(copied::mended(&command, goal, here)),
        other => other,
    };
    if let Some(why) = flaw::flaw(&action, goal, here) {
        return Err(format!("`{}`: {why}", line.text));
    }
    // How sure it is: the probability of the whole line.
    let sure = line.logprob.exp();
    if sure < needed(&action) * share {
        return Err(format!("it was {:.0} % sure of `{}`", sure * 100.0, line.text));
    }
    Ok(action)
}

impl Brain for Mini {
    fn name(&self) -> &str {
        NAME
    }
    /// It runs on this machine: tokens are counted and cost nothing.
    fn reserve(&self, _context: &Context) -> Cost {
        Cost::ZERO
    }
    fn turn(
        &mut self,
        context: &Context,
        show: &mut dyn FnMut(Delta),
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Reply, BrainError> {
        if cancelled() {
            return Err(BrainError::Cancelled { cost: Cost::ZERO });
        }
        let reply = self.act(context, cancelled)?;
        if !reply.text.is_empty() {
            show(Delta::Text(reply.text.clone()));
        }
        Ok(reply)
    }
}

/// The goal of this turn with what happened since. A question of ours that was answered makes the goal longer, and the
/// work on it begins anew.
fn asked(context: &Context) -> (String, &[Item]) {
    let (goal, items) = current_goal(context);
    let mut goal = goal.to_owned();
    let mut from = 0;
    for (at, item) in items.iter().enumerate() {
        if let Item::Result { tool, result: crate::CallResult::Done(outcome), .. } = item
            && tool == ASK
            && let Some(answer) = outcome.output["answer"].as_str()
        {
            goal = format!("{goal}: {answer}");
            from = at + 1;
        }
    }
    (goal, &items[from..])
}

/// What an action comes to; nothing if it is to present what was done.
fn reply(
    action: Action,
    items: &[Item],
    found: &Found,
    schema: &dyn Fn(&str) -> Value,
) -> Result<Option<Reply>, String> {
    let made = match action {
        Action::Show if items.iter().any(|item| matches!(item, Item::Result { .. })) => return Ok(None),
        Action::Show => return Err("there is nothing to show yet".to_owned()),
        Action::Beyond => beyond(),
        Action::Say(text) => Reply::said(text, StopReason::End),
        Action::Ask(question) => Reply::called(ASK, json!({ "question": question })),
        Action::Shell(command) => Reply::called(SHELL, json!({ "command": command })),
        Action::Call { tool, args } => {
            let mut args = bind::bind(&args, &schema(&tool), found)?;
            bind::complete(&tool, &mut args);
            Reply::called(&tool, Value::Object(args))
        }
    };
    // A question may be asked again: its answer made the goal longer.
    let circles = made.calls.iter().any(|call| call.tool != ASK) && !is_new(&made, items);
    if circles { Err("it goes in circles".to_owned()) } else { Ok(Some(made)) }
}

/// How sure the model must be of an action, for what it would do.
fn needed(action: &Action) -> f64 {
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
fn only_adds(tool: &str, args: &serde_json::Map<String, Value>) -> bool {
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
    let only_looks = |tool: &str, args: &Value| match tool {
        SHELL => flaw::only_looks(args["command"].as_str().unwrap_or_default()),
        tool => present::only_looks(tool),
    };
    only_looks(steps[before].tool, &steps[before].args)
        && steps[before..].iter().any(|step| !only_looks(step.tool, &step.args))
}

fn beyond() -> Reply {
    Reply::said(BEYOND.to_owned(), StopReason::NotUnderstood)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ToolDef;
    use mycel_abi::Goal;

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

    /// Writes the first line when one is asked for, and the others when more are.
    struct Written(Vec<(&'static str, f64)>);

    impl Lines for Written {
        fn ask(
            &mut self,
            _: &str,
            _: &str,
            count: u32,
            _: u32,
            _: &dyn Fn() -> bool,
        ) -> Result<Vec<Line>, BrainError> {
            let (one, more) = self.0.split_at(1);
            let some = if count == 1 { one } else { more };
            Ok(some
                .iter()
                .map(|(text, sure)| Line { text: (*text).to_owned(), logprob: sure.ln() })
                .collect())
        }
    }

    #[test]
    fn the_likeliest_line_without_a_flaw_is_taken() {
        let check = |lines: &[(&'static str, f64)], expect: Option<&str>| {
            let goal = Goal { text: "sort a.txt".into(), workspace: "/w".into(), labels: Vec::new() };
            let shell = ToolDef { name: SHELL.into(), description: String::new(), input: json!({}) };
            let context = Context {
                goal,
                system: String::new(),
                items: Vec::new(),
                tools: vec![shell],
                output: None,
                max_tokens: 100,
            };
            let mut mini = Mini::new(Box::new(Written(lines.to_vec())), None);
            let reply = mini.act(&context, &|| false).expect("a reply");
            let command = reply.calls.first().and_then(|call| call.args.clone().ok());
            assert_eq!(command.as_ref().and_then(|args| args["command"].as_str()), expect, "{lines:?}");
        };
        let (sorts, cuts) = ("sh sort a.txt", "sh cut a.txt");
        check(&[(sorts, 0.9), (cuts, 0.95)], Some("sort a.txt"));
        // In doubt more is drawn, and the best of all counts.
        check(&[(cuts, 0.4), (sorts, 0.5), ("beyond", 0.01)], Some("sort a.txt"));
        check(&[(cuts, 0.4), ("sh sort b.txt", 0.5)], Some("cut a.txt"));
        check(&[("sh sort 'a.txt", 0.99), (sorts, 0.5)], Some("sort a.txt"));
        check(&[("sh sort b.txt", 0.99), (sorts, 0.1)], None);
        check(&[(sorts, 0.2), (cuts, 0.1)], None);
    }
}
