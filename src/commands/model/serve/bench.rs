//! `mycel model bench`: how fast a model is here, asked as everybody asks it: through its worker.

use super::super::super::{Failed, Outcome, open};
use super::{failed, find};
use crate::cli::Global;
use crate::exit::Exit;
use crate::term::{Line, Printer, Style};
use mycel_system::config::load_process;
use mycel_system::local;
use mycel_system::worker::{ModelFile, Owner, Waiting, Workers};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Instant;

/// Text that prompts are made of; what it says does not matter to the speed.
const WORDS: &str = "the person asks for the files of last week and wants to know how much space they take; ";

/// What to measure.
#[derive(Debug)]
pub(crate) struct BenchArgs {
    pub(crate) name: String,
    pub(crate) prompt: u32,
    pub(crate) tokens: u32,
    pub(crate) at_once: u32,
}

/// Loads the model in a worker of its own and asks it.
pub(crate) fn bench(global: &Global, args: &BenchArgs, printer: &mut Printer) -> Outcome {
    let home = open::home(global)?;
    let (name, path) = find(global, Some(&args.name))?;
    let config =
        load_process(&home.config_file(), &std::env::current_dir().unwrap_or_default(), Vec::new()).config;
    let workers = Workers::new(home, Vec::new(), open::layers(&config.allow_missing)?);
    let at_once = args.at_once.max(1);
    let model = ModelFile { owner: Owner::Caller, sequences: at_once, ..local::model_file(&name, path) };
    let began = Instant::now();
    let at = workers
        .ensure(&model, &mut Waiting { progress: &mut |doing| printer.progress(doing), cancelled: &|| false })
        .map_err(|error| failed(&error))?;
    let load_ms = began.elapsed().as_millis() as u64;
    printer.progress("measuring");
    let text = json!({ "content": WORDS.repeat(args.prompt.max(1) as usize / 8 + 2) });
    let tokens = post(&at.socket, "/tokenize", &text)?["tokens"].as_array().cloned().unwrap_or_default();
    let prompts: Vec<Vec<Value>> = (0..at_once as usize)
        .map(|n| tokens.iter().cycle().skip(n + 1).take(args.prompt.max(1) as usize).cloned().collect())
        .collect();
    let began = Instant::now();
    let answers: Vec<Result<Value, Failed>> = std::thread::scope(|scope| {
        let ask = |prompt: Vec<Value>| {
            let (socket, most) = (&at.socket, args.tokens.max(1));
            scope.spawn(move || {
                let body = json!({ "prompt": prompt, "max_tokens": most, "temperature": 0 });
                post(socket, "/v1/completions", &body)
            })
        };
        let asked: Vec<_> = prompts.into_iter().map(ask).collect();
        asked
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|_| Err(broken("a thread broke off"))))
            .collect()
    });
    let wall_s = began.elapsed().as_secs_f64();
    let answers: Vec<Value> = answers.into_iter().collect::<Result<_, _>>()?;
    printer.clear_progress();
    let sum = |pointer: &str| answers.iter().filter_map(|a| a.pointer(pointer)?.as_f64()).sum::<f64>();
    let rate = |tokens: f64, ms: f64| if ms > 0.0 { tokens * 1000.0 / ms } else { 0.0 };
    let (read, wrote) = (sum("/usage/prompt_tokens"), sum("/usage/completion_tokens"));
    let figures = json!({ "model": name, "at_once": at_once, "load_ms": load_ms,
        "prompt_tokens": read, "prompt_tokens_per_s": rate(read, sum("/timings/prompt_ms")),
        "completion_tokens": wrote, "completion_tokens_per_s": rate(wrote, sum("/timings/completion_ms")),
        "all_tokens_per_s": (read + wrote) / wall_s });
    if printer.is_json() {
        printer.value(&figures);
    } else {
        printer.data(&lines(&figures));
    }
    Ok(Exit::Ok)
}

fn lines(figures: &Value) -> Vec<Line> {
    let number = |key: &str| figures[key].as_f64().unwrap_or_default();
    let line = |label: &str, text: String| Line::labelled(Style::Dim, label).text(&text);
    vec![
        line("load", format!("{:.0} ms", number("load_ms"))),
        line(
            "read",
            format!("{:.0} tokens, {:.1} a second", number("prompt_tokens"), number("prompt_tokens_per_s")),
        ),
        line(
            "write",
            format!(
                "{:.0} tokens, {:.1} a second each",
                number("completion_tokens"),
                number("completion_tokens_per_s")
            ),
        ),
        line(
            "all",
            format!("{:.1} tokens a second, {} at once", number("all_tokens_per_s"), number("at_once")),
        ),
    ]
}

fn broken(why: &str) -> Failed {
    Failed::text(Exit::Failed, format!("asking the worker: {why}"))
}

/// One request of our own to our own worker, whose answers are whole and have a length.
fn post(socket: &Path, path: &str, body: &Value) -> Result<Value, Failed> {
    let body = body.to_string();
    let ask = || -> std::io::Result<Vec<u8>> {
        let mut stream = UnixStream::connect(socket)?;
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: localhost\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
            body.len()
        );
        stream.write_all(head.as_bytes())?;
        stream.write_all(body.as_bytes())?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        Ok(answer)
    };
    let answer = ask().map_err(|error| broken(&error.to_string()))?;
    let text = String::from_utf8_lossy(&answer);
    let (_, body) = text.split_once("\r\n\r\n").ok_or_else(|| broken("it gave no answer"))?;
    let value: Value = serde_json::from_str(body).map_err(|error| broken(&error.to_string()))?;
    match value.pointer("/error/message").and_then(Value::as_str) {
        Some(message) => Err(broken(message)),
        None => Ok(value),
    }
}
