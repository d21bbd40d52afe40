//! The bundled model as a brain: a few million parameters that turn everyday requests into tool calls.
//!
//! ```text
//!  goal + own actions + results --prompt--> worker --one line, under a grammar made of this goal--> Action
//!                                                                    |
//!      answer <--present-- show          call <--bind ($1, 2w)-- TOOL {json}          not understood <-- beyond
//! ```
//! Everything around the model is there so that it has little to get wrong: names come out of the goal or cannot be written
//! (`grammar`), arithmetic and lists are done outside (`bind`), answers present what tools gave (`present`). What it
//! writes is still only a proposal: it passes the same door as any other.

mod action;
mod bind;
mod grammar;
mod present;
mod prompt;
mod units;
mod worker;

use crate::reactive::{current_goal, globs_of_kinds};
use crate::{Brain, BrainError, Context, Delta, Item, Reply, ReplyCall};
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
/// Lines asked for when the likeliest one cannot be used.
const MORE_LINES: u32 = 4;
/// How sure it must be (mean probability of what it writes) to look, to run a shell line, and to change something. Doubt
/// refuses: a wrong look costs a second, a wrong change is a question the person should not have been asked.
const SURE_TO_LOOK: f64 = 0.60;
const SURE_TO_RUN: f64 = 0.75;
const SURE_TO_CHANGE: f64 = 0.85;
/// Words of an exception. The model does not understand them, and "delete all but the photos" is no goal to guess about.
const EXCEPTIONS: &[&str] = &[
    "except",
    "excepting",
    "excluding",
    "besides",
    "unless",
    "apart",
    "but",
    "kecuali",
    "selain",
    "exceto",
    "menos",
    "salvo",
    "excepto",
    "ausser",
    "außer",
];
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

impl Mini {
    /// `lines` continues prompts: [`Socket`] asks a worker.
    pub fn new(lines: Box<dyn Lines>, now_ms: Option<Millis>) -> Self {
        Self { lines, now_ms }
    }

    fn act(&mut self, context: &Context, cancelled: &dyn Fn() -> bool) -> Result<Reply, BrainError> {
        let (goal, items) = asked(context);
        let steps = items.iter().filter(|item| matches!(item, Item::Result { .. })).count();
        if goal.chars().count() > prompt::GOAL_CHARS_MAX {
            return Ok(beyond());
        }
        if steps == 0 && excepts(&goal) {
            return Ok(beyond());
        }
        if steps >= prompt::STEPS_MAX {
            return Ok(self.answer(context, items));
        }
        let schema = |tool: &str| {
            context.tools.iter().find(|t| t.name == tool).map_or_else(|| json!({}), |t| t.input.clone())
        };
        let goal = prompt::plain(&goal);
        let text = prompt::prompt(&goal, items, &schema);
        let tools: Vec<grammar::Offered> = context
            .tools
            .iter()
            .filter(|tool| !matches!(tool.name.as_str(), SHELL | ASK | "shell.run"))
            .map(|tool| grammar::Offered { name: &tool.name, schema: &tool.input })
            .collect();
        let with_shell = context.tools.iter().any(|tool| tool.name == SHELL);
        let lark = grammar::lark(&goal, &tools, globs_of_kinds(), with_shell);
        let found = Found::of(items);
        let mut trouble = String::new();
        for count in [1, MORE_LINES] {
            let mut lines = self.lines.ask(&text, &lark, count, ACTION_TOKENS_MAX, cancelled)?;
            lines.sort_by(|a, b| b.logprob.total_cmp(&a.logprob));
            for line in lines {
                if count == 1 && is_doubtful(&line) {
                    trouble = format!("it was {:.0} % sure of `{}`", line.logprob.exp() * 100.0, line.text);
                    return Ok(self.stopped(context, items, &trouble));
                }
                match self.reply(context, items, &line, &found, &schema) {
                    // How sure it is: the mean probability of what it wrote.
                    Ok(reply) => return Ok(Reply { confidence: Some(line.logprob.exp() as f32), ..reply }),
                    Err(why) => trouble = why,
                }
            }
        }
        Ok(self.stopped(context, items, &trouble))
    }

    /// After something was done the person is told what; before it, that nothing was understood.
    fn stopped(&self, context: &Context, items: &[Item], trouble: &str) -> Reply {
        if items.iter().any(|item| matches!(item, Item::Result { .. })) {
            return self.answer(context, items);
        }
        Reply { text: format!("{BEYOND}\nnote: {trouble}"), ..beyond() }
    }

    fn reply(
        &self,
        context: &Context,
        items: &[Item],
        line: &Line,
        found: &Found,
        schema: &dyn Fn(&str) -> Value,
    ) -> Result<Reply, String> {
        match action::parse(&line.text)? {
            Action::Show if items.iter().any(|item| matches!(item, Item::Result { .. })) => {
                Ok(self.answer(context, items))
            }
            Action::Show => Err("there is nothing to show yet".to_owned()),
            Action::Beyond => Ok(beyond()),
            Action::Say(text) => Ok(said(text, StopReason::End)),
            Action::Ask(question) => Ok(called(ASK, json!({ "question": question }))),
            Action::Shell(command) => {
                let made = called(SHELL, json!({ "command": command }));
                is_new(&made, items).then_some(made).ok_or_else(|| "it goes in circles".to_owned())
            }
            Action::Call { tool, args } => {
                let mut args = bind::bind(&args, &schema(&tool), found)?;
                bind::complete(&tool, &mut args);
                let made = called(&tool, Value::Object(args));
                is_new(&made, items).then_some(made).ok_or_else(|| "it goes in circles".to_owned())
            }
        }
    }

    fn answer(&self, context: &Context, items: &[Item]) -> Reply {
        let workspace = context.goal.workspace.clone();
        said(present::present(items, &workspace, self.now_ms), StopReason::End)
    }
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

/// Whether the model is not sure enough of a line for what it would do.
fn is_doubtful(line: &Line) -> bool {
    let needed = match action::parse(&line.text) {
        Ok(Action::Call { tool, .. }) if present::only_looks(&tool) => SURE_TO_LOOK,
        Ok(Action::Call { .. }) => SURE_TO_CHANGE,
        Ok(Action::Shell(_)) => SURE_TO_RUN,
        Ok(Action::Say(_) | Action::Ask(_)) => SURE_TO_LOOK,
        Ok(Action::Show | Action::Beyond) | Err(_) => return false,
    };
    line.logprob.exp() < needed
}

/// Whether a goal makes an exception, outside what it quotes.
fn excepts(goal: &str) -> bool {
    let mut outside = goal.to_lowercase();
    for quote in ['"', '`'] {
        outside = outside.split(quote).step_by(2).collect::<Vec<_>>().join(" ");
    }
    outside.split(|c: char| !c.is_alphanumeric()).any(|word| EXCEPTIONS.contains(&word))
}

/// Whether the same call was not made for this goal before.
fn is_new(reply: &Reply, items: &[Item]) -> bool {
    let same = |item: &Item| match item {
        Item::Thought { calls, .. } => calls
            .iter()
            .zip(&reply.calls)
            .any(|(before, now)| before.tool == now.tool && before.args == now.args),
        Item::Result { .. } | Item::Person { .. } | Item::Kernel { .. } => false,
    };
    !items.iter().any(same)
}

fn called(tool: &str, args: Value) -> Reply {
    let call = ReplyCall { provider_id: None, tool: tool.to_owned(), args: Ok(args), title: None };
    Reply {
        text: String::new(),
        calls: vec![call],
        plan: None,
        cost: Cost::ZERO,
        stop: StopReason::Calls,
        confidence: None,
    }
}

fn said(text: String, stop: StopReason) -> Reply {
    Reply { text, calls: Vec::new(), plan: None, cost: Cost::ZERO, stop, confidence: None }
}

fn beyond() -> Reply {
    said(BEYOND.to_owned(), StopReason::NotUnderstood)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exceptions_are_not_guessed_about() {
        let check = |goal: &str, expect: bool| assert_eq!(excepts(goal), expect, "{goal}");
        check("delete everything except the photos", true);
        check("delete all files but keep notes.txt", true);
        check("lösche alles außer den Bildern", true);
        check("hapus semua kecuali foto", true);
        check("find \"nothing but the truth\" in notes", false);
        check("delete butter.txt", false);
    }

    #[test]
    fn doubt_depends_on_what_is_at_stake() {
        let check = |text: &str, sure: f64, expect: bool| {
            assert_eq!(is_doubtful(&Line { text: text.into(), logprob: sure.ln() }), expect, "{text} {sure}");
        };
        check(r#"fs.list {"path":"."}"#, 0.7, false);
        check(r#"fs.list {"path":"."}"#, 0.5, true);
        check(r#"fs.delete {"paths":["a"]}"#, 0.8, true);
        check(r#"fs.delete {"paths":["a"]}"#, 0.95, false);
        check("sh rm -rf x", 0.7, true);
        check("beyond", 0.1, false);
    }
}
