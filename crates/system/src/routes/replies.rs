//! Answers that were given before: the same model asked exactly the same again is not asked, and costs nothing.
//!
//! The key is a hash of everything the model would be told, of its name and of this program's version; one letter more is
//! another question. A cached answer is only a proposal like any other: its calls are judged and run anew. Nothing of a run
//! that must stay on this machine, or that is about secrets or safety, is kept or looked up, and an answer that was doubted
//! or cut is not kept.

use crate::home::ensure_private;
use mycel_abi::{Cost, Millis, StopReason};
use mycel_models::router::Features;
use mycel_models::{CallResult, Context, Item, Reply, ReplyCall};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fs;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Answers that are kept; the ones used longest ago go first.
const KEPT_MAX: usize = 1_000;
/// Bytes of one kept answer; longer ones are rare and rarely asked for twice.
const BYTES_MAX: u64 = 256 * 1024;

/// The folder of kept answers.
#[derive(Debug, Clone)]
pub(crate) struct Replies {
    folder: PathBuf,
    /// How long an answer holds; 0 keeps none.
    ttl_ms: u64,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    at: Millis,
    text: String,
    calls: Vec<KeptCall>,
    stop: StopReason,
}

#[derive(Serialize, Deserialize)]
struct KeptCall {
    provider_id: Option<String>,
    tool: String,
    args: Value,
    title: Option<String>,
}

impl Replies {
    pub(crate) fn new(cache: &Path, ttl_ms: u64) -> Self {
        Self { folder: cache.join("replies"), ttl_ms }
    }

    /// The key of a question, if its answer may be kept at all.
    pub(crate) fn key(&self, context: &Context, brain: &str) -> Option<String> {
        let step = Features::of_goal(&context.goal.text, &context.goal.labels);
        if self.ttl_ms == 0 || step.local || step.sensitive {
            return None;
        }
        let text = serde_json::to_vec(&told(context, brain)).ok()?;
        Some(Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// The answer under `key` and when it was given. One from the future is of a clock that was wrong.
    pub(crate) fn find(&self, key: &str, now: Millis) -> Option<(Reply, Millis)> {
        let file = self.folder.join(key);
        let text = fs::read(&file).ok()?;
        let kept: Kept = serde_json::from_slice(&text).ok()?;
        if kept.at > now || now - kept.at >= self.ttl_ms {
            return None;
        }
        // Its time says when it was last of use. That it could not be set only makes it go earlier.
        drop(fs::File::open(&file).and_then(|file| file.set_modified(SystemTime::now())));
        let call = |call: KeptCall| ReplyCall {
            provider_id: call.provider_id,
            tool: call.tool,
            args: Ok(call.args),
            title: call.title,
        };
        let reply = Reply {
            text: kept.text,
            calls: kept.calls.into_iter().map(call).collect(),
            plan: None,
            cost: Cost::ZERO,
            stop: kept.stop,
            read_tokens: None,
            confidence: None,
        };
        Some((reply, kept.at))
    }

    /// Keeps an answer that is whole. What cannot be written is asked again, which is no fault.
    pub(crate) fn keep(&self, key: &str, reply: &Reply, now: Millis) {
        let is_whole = matches!(reply.stop, StopReason::End | StopReason::Calls);
        let calls: Option<Vec<KeptCall>> = reply.calls.iter().map(kept_call).collect();
        let Some(calls) = calls.filter(|_| is_whole && reply.plan.is_none()) else { return };
        let kept = Kept { at: now, text: reply.text.clone(), calls, stop: reply.stop };
        let Ok(text) = serde_json::to_vec(&kept) else { return };
        if text.len() as u64 <= BYTES_MAX {
            drop(self.write(key, &text));
        }
    }

    fn write(&self, key: &str, text: &[u8]) -> std::io::Result<()> {
        ensure_private(&self.folder).map_err(std::io::Error::other)?;
        let fresh = self.folder.join(format!("new.{}", std::process::id()));
        let mut file =
            fs::OpenOptions::new().create(true).truncate(true).write(true).mode(0o600).open(&fresh)?;
        file.write_all(text)?;
        fs::rename(&fresh, self.folder.join(key))?;
        self.forget()
    }

    /// Removes what was used longest ago until the bound holds.
    fn forget(&self) -> std::io::Result<()> {
        let mut files = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            files.push((entry.metadata()?.modified()?, entry.path()));
        }
        files.sort();
        let over = files.len().saturating_sub(KEPT_MAX);
        files[..over].iter().try_for_each(|(_, path)| fs::remove_file(path))
    }
}

fn kept_call(call: &ReplyCall) -> Option<KeptCall> {
    let args = call.args.clone().ok()?;
    let (provider_id, tool, title) = (call.provider_id.clone(), call.tool.clone(), call.title.clone());
    Some(KeptCall { provider_id, tool, args, title })
}

/// Everything a model would be told, in one value.
fn told(context: &Context, brain: &str) -> Value {
    let calls = |calls: &[ReplyCall]| -> Vec<Value> {
        calls.iter().map(|c| serde_json::json!([c.provider_id, c.tool, c.args])).collect()
    };
    let item = |item: &Item| match item {
        Item::Thought { text, calls: made } => serde_json::json!(["thought", text, calls(made)]),
        Item::Result { call, provider_id, tool, result } => match result {
            CallResult::Done(outcome) => serde_json::json!(["done", call, provider_id, tool, outcome]),
            CallResult::Refused(refusal) => serde_json::json!(["refused", call, provider_id, tool, refusal]),
        },
        Item::Person { text } => serde_json::json!(["person", text]),
        Item::Kernel { text } => serde_json::json!(["kernel", text]),
    };
    let items: Vec<Value> = context.items.iter().map(item).collect();
    let tools: Vec<Value> =
        context.tools.iter().map(|t| serde_json::json!([t.name, t.description, t.input])).collect();
    serde_json::json!([
        env!("CARGO_PKG_VERSION"),
        brain,
        context.goal,
        context.system,
        items,
        tools,
        context.output,
        context.max_tokens
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use mycel_abi::{Goal, Label};

    fn context(text: &str, labels: &[Label]) -> Context {
        let goal = Goal { text: text.into(), workspace: "/w".into(), labels: labels.to_vec() };
        Context { goal, system: "s".into(), items: vec![], tools: vec![], output: None, max_tokens: 9 }
    }

    fn reply(text: &str, stop: StopReason) -> Reply {
        let call = ReplyCall { provider_id: None, tool: "t".into(), args: Ok(Value::Null), title: None };
        Reply { calls: vec![call], ..Reply::said(text.into(), stop) }
    }

    #[test]
    fn the_same_question_has_the_same_key_and_private_ones_have_none() {
        let replies = Replies::new(Path::new("/nowhere"), 1_000);
        let key = |text: &str, labels: &[Label], brain: &str| replies.key(&context(text, labels), brain);
        assert_eq!(key("tell me a story", &[], "a"), key("tell me a story", &[], "a"));
        assert_ne!(key("tell me a story", &[], "a"), key("tell me a story ", &[], "a"));
        assert_ne!(key("tell me a story", &[], "a"), key("tell me a story", &[], "b"));
        assert_eq!(key("tell me a story", &[Label::Local], "a"), None);
        assert_eq!(key("what is my password", &[], "a"), None);
        assert_eq!(Replies::new(Path::new("/nowhere"), 0).key(&context("x", &[]), "a"), None);
    }

    #[test]
    fn an_answer_is_kept_for_its_time_and_a_cut_one_not_at_all() {
        let folder = std::env::temp_dir().join(format!("mycel-replies-{}", std::process::id()));
        let replies = Replies::new(&folder, 1_000);
        replies.keep("k", &reply("yes", StopReason::Calls), 10_000);
        let check = |now: Millis, expect: Option<Millis>| {
            assert_eq!(replies.find("k", now).map(|(_, at)| at), expect, "{now}");
        };
        check(10_000, Some(10_000));
        check(10_999, Some(10_000));
        check(11_000, None);
        check(9_999, None);
        assert_eq!(replies.find("k", 10_000).expect("it is there").0, reply("yes", StopReason::Calls));
        replies.keep("cut", &reply("no", StopReason::Length), 10_000);
        assert!(replies.find("cut", 10_000).is_none());
        for n in 0..KEPT_MAX + 5 {
            fs::write(folder.join("replies").join(format!("n{n}")), "").expect("a file");
        }
        replies.keep("last", &reply("yes", StopReason::End), 10_000);
        assert_eq!(fs::read_dir(folder.join("replies")).expect("the folder").count(), KEPT_MAX);
        assert!(replies.find("last", 10_000).is_some());
        fs::remove_dir_all(folder).expect("it was ours");
    }
}
