//! `mycel model serve`, `ps`, `stop` and `bench`: workers that run.

mod bench;

pub(crate) use bench::{BenchArgs, bench};

use super::super::{Failed, Outcome, open};
use crate::cli::{Global, ServeArgs};
use crate::exit::Exit;
use crate::term::{Line, Printer, Style};
use crate::view::format;
use mycel_system::config::load_process;
use mycel_system::local::{self, find_file};
use mycel_system::worker::wire::DoorKey;
use mycel_system::worker::{
    Entry, Kept, ModelFile, Owner, Phase, Ready, Register, Standing, WorkerError, WorkerSpec, keep,
};
use serde_json::json;
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Bytes of a key: more than anyone can guess.
const KEY_BYTES: usize = 24;
/// The shortest time without work after which a worker may end.
const IDLE_MIN: Duration = Duration::from_secs(1);

pub(crate) fn failed(error: &WorkerError) -> Failed {
    let hint = error.hint.as_ref().map(|hint| format!("\nhint: {hint}")).unwrap_or_default();
    Failed::text(Exit::Failed, format!("{}{hint}", error.message))
}

/// Where the model lies that a person names.
pub(crate) fn find(global: &Global, name: Option<&str>) -> Result<(String, PathBuf), Failed> {
    let name = name.unwrap_or(mycel_system::bundled::NAME);
    let find_model = open::find_model(&open::home(global)?);
    let absolute = std::path::absolute(name).unwrap_or_default();
    let found = find_model(name).map(|path| (name.to_owned(), path)).or_else(|| {
        let path = find_file(absolute.to_str()?)?;
        Some((path.to_str()?.to_owned(), path))
    });
    found.ok_or_else(|| {
        Failed::text(
            Exit::Usage,
            format!(
                "there is no model `{name}` on this machine\nhint: `mycel model list` shows those that are"
            ),
        )
    })
}

/// Serves a model until it is stopped.
pub(crate) fn serve(global: &Global, args: &ServeArgs, printer: &mut Printer) -> Outcome {
    let home = open::home(global)?;
    let (name, path) = match (&args.file, &args.name) {
        (Some(file), Some(name)) => (name.clone(), file.clone()),
        (_, name) => find(global, name.as_deref())?,
    };
    let register = Register::open(&home).map_err(|error| failed(&error))?;
    let port = args.port.map(open_port).transpose()?;
    let told = port.as_ref().map(|(listener, key)| (listener.local_addr().ok(), key.0.clone()));
    let usual = local::model_file(&name, path);
    let model = ModelFile {
        context_tokens: args.context.or(usual.context_tokens),
        sequences: args.at_once.unwrap_or(usual.sequences),
        owner: Owner::Background,
        ..usual
    };
    let folder = std::env::current_dir().unwrap_or_default();
    let config = load_process(&home.config_file(), &folder, Vec::new()).config;
    let spec = WorkerSpec {
        socket: args.socket.clone().unwrap_or_else(|| register.socket(&name)),
        cache: register.cache(&home, &name).map_err(|error| failed(&error))?,
        idle: args.idle.as_deref().map(idle).transpose()?,
        port,
        allow_missing: open::layers(&config.allow_missing)?,
        model,
    };
    let stop = stop_flag()?;
    let socket = spec.socket.clone();
    let quiet = args.keeper;
    let kept = keep(&register, spec, &|| stop.load(Ordering::Relaxed), &mut |standing, pid| {
        tell(printer, quiet, standing, pid, &name, &socket, told.as_ref())
    });
    match kept {
        Kept::Ended => Ok(Exit::Ok),
        Kept::Elsewhere if args.keeper => Ok(Exit::Ok),
        Kept::Elsewhere => {
            let text = format!(
                "{name} is served already\nhint: `mycel model ps` shows it, `mycel model stop` ends it"
            );
            Err(Failed::text(Exit::Failed, text))
        }
        Kept::Failed(error) => Err(failed(&error)),
    }
}

type Told = (Option<std::net::SocketAddr>, String);

fn tell(
    printer: &mut Printer,
    quiet: bool,
    standing: &Standing,
    pid: Option<u32>,
    name: &str,
    socket: &std::path::Path,
    port: Option<&Told>,
) {
    if quiet {
        return;
    }
    match standing {
        Standing::Loading => printer.progress(&format!("loading {name}")),
        Standing::Idle | Standing::Failed(_) => printer.clear_progress(),
        Standing::Ready(ready) => {
            printer.clear_progress();
            let url = port.and_then(|(address, _)| Some(format!("http://{}/v1", (*address)?)));
            let key = port.map(|(_, key)| key.as_str());
            if printer.is_json() {
                printer
                    .value(&json!({ "model": name, "socket": socket, "url": url, "key": key, "worker": pid,
                    "context_tokens": ready.context_tokens, "memory_bytes": ready.memory_bytes }));
                return;
            }
            let mut lines = vec![
                Line::new().styled(Style::Strong, name).text(&format!(
                    "  {} tokens of context, {} answers at once, about {}",
                    ready.context_tokens,
                    ready.sequences,
                    format::bytes(ready.memory_bytes)
                )),
                Line::labelled(Style::Dim, "socket").text(&socket.display().to_string()),
            ];
            lines.extend(url.map(|url| Line::labelled(Style::Dim, "url").text(&url)));
            lines.extend(key.map(|key| Line::labelled(Style::Dim, "key").text(key)));
            printer.data(&lines);
        }
    }
}

/// A port of the loopback and a key for it. Port 0 is one that is free.
fn open_port(port: u16) -> Result<(TcpListener, DoorKey), Failed> {
    let listener = TcpListener::bind(("127.0.0.1", port)).map_err(|error| {
        Failed::text(
            Exit::Failed,
            format!("opening port {port}: {error}\nhint: --port 0 takes one that is free"),
        )
    })?;
    let mut bytes = [0_u8; KEY_BYTES];
    rustix::rand::getrandom(&mut bytes, rustix::rand::GetRandomFlags::empty())
        .map_err(|error| Failed::text(Exit::Failed, format!("making a key: {error}")))?;
    let key = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok((listener, DoorKey(key)))
}

/// `90s`, `5m`, `1h`, or a number of seconds.
fn idle(text: &str) -> Result<Duration, Failed> {
    let split = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    let (number, unit) = text.split_at(split);
    let factor = match unit {
        "" | "s" => Some(1),
        "m" => Some(60),
        "h" => Some(3600),
        _ => None,
    };
    let seconds =
        number.parse::<u64>().ok().zip(factor).and_then(|(number, factor)| number.checked_mul(factor));
    seconds.map(Duration::from_secs).filter(|idle| *idle >= IDLE_MIN).ok_or_else(|| {
        Failed::text(Exit::Usage, format!("`{text}` is no time for --idle\nhint: 90s, 5m and 1h are"))
    })
}

/// Set when the person or the system wants this process to end.
fn stop_flag() -> Result<Arc<AtomicBool>, Failed> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let flag = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        signal_hook::flag::register(signal, Arc::clone(&flag))
            .map_err(|error| Failed::text(Exit::Failed, format!("listening for signals: {error}")))?;
    }
    Ok(flag)
}

/// The workers that run in the background.
pub(crate) fn ps(global: &Global, printer: &mut Printer) -> Outcome {
    let register = Register::open(&open::home(global)?).map_err(|error| failed(&error))?;
    let list = register.list();
    if printer.is_json() {
        for entry in &list {
            printer.value(&json!({ "model": entry.name, "path": entry.path, "socket": entry.socket,
                "keeper": entry.pid, "standing": entry.phase }));
        }
        return Ok(Exit::Ok);
    }
    if list.is_empty() {
        printer.say(&[Line::new().text("no model is served")]);
    }
    printer.data(&list.iter().map(line_of).collect::<Vec<_>>());
    Ok(Exit::Ok)
}

fn line_of(entry: &Entry) -> Line {
    let how = match &entry.phase {
        Phase::Loading => "loading".to_owned(),
        Phase::Ready(Ready { context_tokens, memory_bytes, sequences, .. }) => {
            format!("{context_tokens} tokens, {sequences} at once, about {}", format::bytes(*memory_bytes))
        }
        Phase::Failed { message, .. } => message.clone(),
    };
    let text = format!("  keeper {}, {how}, {}", entry.pid, entry.socket.display());
    Line::new().styled(Style::Strong, &entry.name).text(&text)
}

/// Ends one worker, or all.
pub(crate) fn stop(global: &Global, name: Option<&str>, printer: &mut Printer) -> Outcome {
    let register = Register::open(&open::home(global)?).map_err(|error| failed(&error))?;
    let list = register.list();
    let is_meant = |entry: &&Entry| name.is_none_or(|name| entry.name == name || entry.path.ends_with(name));
    let meant: Vec<&Entry> = list.iter().filter(is_meant).collect();
    if let (Some(name), true) = (name, meant.is_empty()) {
        let text = format!("{name} is not served\nhint: `mycel model ps` shows what is");
        return Err(Failed::text(Exit::Usage, text));
    }
    for entry in meant {
        register.end(entry).map_err(|error| failed(&error))?;
        printer.say(&[Line::new().text(&format!("{} ended", entry.name))]);
    }
    Ok(Exit::Ok)
}
