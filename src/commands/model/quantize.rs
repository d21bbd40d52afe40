//! `mycel model quantize`: a smaller model out of a larger one, by llama.cpp.

use super::store::{not_the_bundled, store_to_change, watched};
use crate::cli::Global;
use crate::commands::{Failed, Outcome};
use crate::exit::Exit;
use crate::term::Printer;
use crate::view::format;
use mycel_infer::engine::{QUANTIZE_TYPES, QuantizeProgress};
use mycel_system::store::{Making, ModelName, ModelRecord, Progress, Source, Stage, StoreError, Watcher};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

/// How often somebody who wants to stop is heard.
const TICK: Duration = Duration::from_millis(100);
/// Room beyond the estimate: tables, and the weights that stay larger.
const ROOM_PERCENT: u64 = 115;

/// What `mycel model quantize` was given.
#[derive(Debug)]
pub(super) struct QuantizeArgs {
    pub(super) name: String,
    pub(super) to: String,
    pub(super) r#as: Option<String>,
}

pub(super) fn quantize(global: &Global, args: &QuantizeArgs, printer: &mut Printer) -> Outcome {
    let (kind, bits) = kind(&args.to)?;
    let store = store_to_change(global)?;
    let from = store.get(&args.name)?;
    from.check()?;
    let name = args.r#as.clone().unwrap_or_else(|| result_name(&from.name, kind));
    not_the_bundled(&name)?;
    let making = store.make(expected_bytes(&from, bits))?;
    let source = Source::Quantized { from: from.name.clone(), to: kind.to_owned() };
    let record = watched(printer, |watcher| {
        compute(&from, &making, kind, watcher)?;
        store.adopt(making, &name, source, watcher)
    })?;
    let how = format!("made from {} of {}", from.name, format::bytes(from.size_bytes));
    super::store::arrived(&record, &how, printer);
    Ok(Exit::Ok)
}

/// The type as llama.cpp calls it, and its bits for a weight.
fn kind(text: &str) -> Result<(&'static str, f32), Failed> {
    let known = QUANTIZE_TYPES.iter().find(|(name, ..)| name.eq_ignore_ascii_case(text));
    known.map(|(name, bits, _)| (*name, *bits)).ok_or_else(|| {
        let names: Vec<String> = QUANTIZE_TYPES.iter().map(|(name, ..)| name.to_lowercase()).collect();
        Failed::text(
            Exit::Usage,
            format!("there is no type of weights `{text}`\nhint: the types are {}", names.join(", ")),
        )
    })
}

fn expected_bytes(from: &ModelRecord, bits: f32) -> u64 {
    let tenths = (bits * 10.0) as u64;
    (from.facts.parameters.saturating_mul(tenths) / 80).saturating_mul(ROOM_PERCENT) / 100
}

/// `qwen:7b` made `q4_k_m` is `qwen:7b-q4_k_m`; `qwen:latest` is `qwen:q4_k_m`.
fn result_name(from: &str, kind: &str) -> String {
    // Names of the hub say where a model comes from, which this one does not.
    let from = from.strip_prefix("hf:").unwrap_or(from);
    let (front, tag) = from.rsplit_once(':').unwrap_or((from, "latest"));
    let kind = kind.to_lowercase();
    match tag {
        "latest" => format!("{front}:{kind}"),
        tag => format!("{front}:{}-{kind}", ModelName::clean_part(tag)),
    }
}

/// Lets llama.cpp work on a thread of its own, so that this one can show how far it is and hear Ctrl-C.
fn compute(
    from: &ModelRecord,
    making: &Making,
    kind: &'static str,
    watcher: &mut Watcher<'_>,
) -> Result<(), StoreError> {
    let (sender, receiver) = channel();
    let (path, to) = (from.path.clone(), making.path().to_owned());
    let threads = std::thread::available_parallelism().map_or(1, |n| u32::try_from(n.get()).unwrap_or(1));
    let work = move || {
        let told = sender.clone();
        let progress = move |progress: QuantizeProgress| drop(told.send(News::Progress(progress)));
        let done = mycel_infer::quantize(&path, &to, kind, threads, progress);
        let _ = sender.send(News::Done(done.map_err(|error| (error.to_string(), error.hint()))));
    };
    let started = std::thread::Builder::new().name("quantize".into()).spawn(work);
    started.map_err(|error| StoreError::Refused {
        what: format!("cannot start quantising: {error}"),
        hint: "close other programs and try again".into(),
    })?;
    follow(&receiver, from, watcher)
}

enum News {
    Progress(QuantizeProgress),
    Done(Result<(), (String, Option<String>)>),
}

fn follow(news: &Receiver<News>, from: &ModelRecord, watcher: &mut Watcher<'_>) -> Result<(), StoreError> {
    let refused = |what: String, hint: Option<String>| StoreError::Refused {
        what: format!("quantising {}: {what}", from.name),
        hint: hint.unwrap_or_else(|| "a model with larger weights (F16, Q8_0) is the better start".into()),
    };
    loop {
        match news.recv_timeout(TICK) {
            Ok(News::Progress(progress)) => (watcher.show)(&shown(from, progress)),
            Ok(News::Done(done)) => return done.map_err(|(what, hint)| refused(what, hint)),
            Err(RecvTimeoutError::Timeout) if (watcher.cancelled)() => {
                // The thread ends with the process; its file has no name and goes now.
                return Err(StoreError::Stopped);
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Err(refused("it ended early".into(), None)),
        }
    }
}

fn shown(from: &ModelRecord, progress: QuantizeProgress) -> Progress {
    let part = from.size_bytes.saturating_mul(progress.tensors_done.into());
    let done = part.checked_div(progress.tensors.into()).unwrap_or(0);
    let (what, of) = (from.name.clone(), Some(from.size_bytes));
    Progress { stage: Stage::Quantizing, what, done, of, rate: 0, left_s: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_named_after_what_they_are_made_of() {
        let check = |from: &str, expect: &str| assert_eq!(result_name(from, "Q4_K_M"), expect);
        check("qwen:7b", "qwen:7b-q4_k_m");
        check("qwen:latest", "qwen:q4_k_m");
        check("hf:org/repo:F16", "org/repo:F16-q4_k_m");
        check("hf:org/repo:d/x.gguf", "org/repo:d-x.gguf-q4_k_m");
    }
}
