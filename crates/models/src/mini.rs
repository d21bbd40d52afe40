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
mod choose;
mod copied;
mod flaw;
mod grammar;
mod here;
mod line;
mod many;
mod meant;
mod mend;
mod open;
mod place;
mod present;
mod prompt;
mod reading;
mod said;
mod table;
mod units;
mod worker;

use crate::reactive::{current_goal, globs_of_kinds};
use crate::{Brain, BrainError, Context, Delta, Item, Reply};
use action::{ASK, SHELL};
pub(crate) use bind::complete;
pub(crate) use mend::{lost, without_lost};
use mycel_abi::{Cost, Millis, StopReason};
pub(crate) use said::is_one_of_most;
use serde_json::json;
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
        let (read, items) = match offered("fs.read") && offered("fs.edit") {
            true => reading::next(&goal, &here, items),
            false => (reading::Next::Nothing, items),
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
        match read {
            reading::Next::Read(args) => return Ok(Reply::called("fs.read", args)),
            reading::Next::Edit(args) => return Ok(Reply::called("fs.edit", args)),
            reading::Next::Say(text) => return Ok(Reply::said(text, StopReason::End)),
            reading::Next::Unclear(text) => return Ok(Reply::said(text, StopReason::NotUnderstood)),
            reading::Next::Done => return Ok(answer()),
            reading::Next::Nothing => {}
        }
        let schema = |tool: &str| {
            context.tools.iter().find(|t| t.name == tool).map_or_else(|| json!({}), |t| t.input.clone())
        };
        if steps == 0
            && offered(SHELL)
            && let Some(command) = flaw::written_out(&goal)
        {
            return Ok(Reply::called(SHELL, json!({ "command": command })));
        }
        if offered(SHELL)
            && let Some(command) = many::line(&goal, &here)
        {
            let call = || Reply::called(SHELL, json!({ "command": command }));
            return Ok(if steps == 0 { call() } else { answer() });
        }
        let asked = goal;
        let goal = prompt::plain(&asked);
        let shown = mend::without_vain(items, &goal, &here);
        let (text, found) = prompt::prompt(&goal, &here, &shown, &schema);
        if let Some(reply) = mend::mend(items, &found, &goal, &here) {
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
        let may = grammar::May { shell: offered(SHELL), end: true, not_into: None };
        let mut ask = |may: &grammar::May<'_>, count| {
            let lark = grammar::lark(&goal, here.names(), &tools, globs_of_kinds(), may);
            self.lines.ask(&text, &lark, count, ACTION_TOKENS_MAX, cancelled)
        };
        let workspace = &context.goal.workspace;
        let turn = choose::Turn {
            goal: &goal,
            asked: &asked,
            here: &here,
            items,
            found: &found,
            schema: &schema,
            workspace,
        };
        let mut lines = ask(&may, 1)?;
        // The likeliest next word, again and again, need not make the likeliest line.
        let all_drawn = lines.iter().all(|line| line.logprob.exp() < SURE_AT_ONCE);
        if all_drawn {
            lines.extend(ask(&may, MORE_LINES)?);
        }
        let mut judged = turn.judge(&lines);
        if judged.best.is_none() && !all_drawn {
            lines.extend(ask(&may, MORE_LINES)?);
            judged = turn.judge(&lines);
        }
        if judged.best.is_none() && judged.not_into.is_some() {
            let may = grammar::May { not_into: judged.not_into.as_deref(), ..may };
            judged = turn.judge(&ask(&may, 1)?);
        }
        if let Some((choose::Made::Answer, _)) = &judged.best {
            if let Some(next) = turn.next_of_list() {
                return Ok(next);
            }
            let left = turn.left();
            if !left.is_empty() {
                let may = grammar::May { end: false, ..may };
                let more = turn.judge(&ask(&may, 1)?);
                judged.best = more.best.filter(|(made, _)| turn.serves(made, &left)).or(judged.best);
            }
        }
        Ok(match judged.best.or(judged.doubtful) {
            Some((choose::Made::Answer, sure)) => Reply { confidence: Some(sure as f32), ..answer() },
            Some((choose::Made::Reply(reply), sure)) => Reply { confidence: Some(sure as f32), ..*reply },
            None if steps == 0
                && offered(SHELL)
                && let Some(command) = place::run(&goal, &here) =>
            {
                Reply::called(SHELL, json!({ "command": command }))
            }
            None if steps == 0
                && offered("fs.search")
                && let Some(args) = meant::size_of_kind(&goal) =>
            {
                Reply::called("fs.search", args)
            }
            None => stopped(&judged.trouble.unwrap_or_default()),
        })
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

fn beyond() -> Reply {
    Reply::said(BEYOND.to_owned(), StopReason::NotUnderstood)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ToolDef;
    use mycel_abi::Goal;

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
            let goal =
                Goal { text: "a.txt in order, or cut".into(), workspace: "/w".into(), labels: Vec::new() };
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
