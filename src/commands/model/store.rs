//! `mycel model list|pull|import|show|tag|rm|gc|quantize`: the models that are here.

use crate::cli::Global;
use crate::commands::{Failed, Outcome, open};
use crate::exit::Exit;
use crate::term::{Line, Printer, Style, plain};
use crate::view::{format, json, models};
use mycel_abi::Secret;
use mycel_system::store::{HUB, ImportOrder, ModelRecord, Progress, PullOrder, Store, StoreError, Watcher};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What `mycel model pull` was given.
#[derive(Debug)]
pub(super) struct PullArgs {
    pub(super) name: String,
    pub(super) registry: Option<String>,
    pub(super) sha256: Option<String>,
}

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        let exit = match &error {
            StoreError::Name(_) | StoreError::NoModel { .. } | StoreError::Refused { .. } => Exit::Usage,
            StoreError::Cancelled { .. } | StoreError::Stopped => Exit::Interrupted,
            StoreError::Io { .. }
            | StoreError::Damaged { .. }
            | StoreError::Gguf { .. }
            | StoreError::Missing { .. }
            | StoreError::Changed { .. }
            | StoreError::Hash { .. }
            | StoreError::Full { .. }
            | StoreError::Fetch { .. }
            | StoreError::Removing
            | StoreError::Adding => Exit::Failed,
        };
        Self::of(exit, &error)
    }
}

/// The model that ships with the program, if this build has one.
pub(crate) fn bundled(global: &Global) -> Option<ModelRecord> {
    if !cfg!(feature = "local") {
        return None;
    }
    let home = open::home(global).ok()?;
    let path = mycel_system::bundled::file(home.ensure_cache().ok()?).ok()?;
    ModelRecord::of_file(mycel_system::bundled::NAME, &path, mycel_system::store::Source::Bundled).ok()
}

/// The store of this user.
pub(crate) fn store(global: &Global) -> Result<Store, Failed> {
    Ok(Store::open(open::home(global)?.models()))
}

/// The store, to change: the state folder is made, for its owner alone.
pub(super) fn store_to_change(global: &Global) -> Result<Store, Failed> {
    let home = open::home(global)?;
    home.ensure_state().map_err(|error| Failed::of(Exit::Failed, &error))?;
    Ok(Store::open(home.models()))
}

/// The bundled model's name belongs to it.
pub(super) fn not_the_bundled(name: &str) -> Result<(), Failed> {
    if name != mycel_system::bundled::NAME {
        return Ok(());
    }
    Err(Failed::text(
        Exit::Usage,
        format!("`{name}` is the model that ships with mycel\nhint: take another name"),
    ))
}

pub(super) fn list(global: &Global, printer: &mut Printer) -> Outcome {
    let listing = store(global)?.list()?;
    let records: Vec<ModelRecord> = bundled(global).into_iter().chain(listing.models).collect();
    let views: Vec<models::ModelView> = records.iter().map(models::view).collect();
    if printer.is_json() {
        views.iter().for_each(|view| printer.value(&json::model(view)));
    } else {
        let lines = models::lines(&views, printer.screen());
        printer.data(&lines);
    }
    for damaged in &listing.damaged {
        let text = format!("{} cannot be read: {}", damaged.path.display(), damaged.why);
        printer.say(&[Line::labelled(Style::Warn, "warn").text(&text)]);
    }
    Ok(Exit::Ok)
}

pub(super) fn show(global: &Global, name: &str, printer: &mut Printer) -> Outcome {
    let own = bundled(global).filter(|own| own.name == name);
    let record = match own {
        Some(own) => own,
        None => store(global)?.get(name)?,
    };
    let view = models::view(&record);
    if printer.is_json() {
        printer.value(&json::model(&view));
    } else {
        printer.data(&models::page(&record, &view));
    }
    Ok(Exit::Ok)
}

pub(super) fn pull(global: &Global, args: PullArgs, printer: &mut Printer) -> Outcome {
    not_the_bundled(&args.name)?;
    let store = store_to_change(global)?;
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.trim().is_empty());
    let order = PullOrder {
        registry: args.registry,
        sha256: args.sha256,
        hub: variable("HF_ENDPOINT").unwrap_or_else(|| HUB.to_owned()),
        token: variable("HF_TOKEN").map(Secret::new),
        ..PullOrder::new(&args.name)
    };
    let pulled = watched(printer, |watcher| store.pull(&order, watcher))?;
    let mut told = format!("{} fetched", format::bytes(pulled.fetched_bytes));
    if pulled.reused_bytes > 0 {
        told = format!("{told}, {} were here already", format::bytes(pulled.reused_bytes));
    }
    arrived(&pulled.record, &told, printer);
    if !pulled.unverified.is_empty() {
        let files = pulled.unverified.join(", ");
        let text = format!("nobody published a hash of {files}; --sha256 checks it against one you know");
        printer.talk(&[Line::labelled(Style::Warn, "warn").text(&text)]);
    }
    Ok(Exit::Ok)
}

pub(super) fn import(
    global: &Global,
    path: PathBuf,
    name: Option<String>,
    copy: bool,
    printer: &mut Printer,
) -> Outcome {
    name.as_deref().map_or(Ok(()), not_the_bundled)?;
    let store = store_to_change(global)?;
    let order = ImportOrder { path, name, copy };
    let imported = watched(printer, |watcher| store.import(&order, watcher))?;
    for record in &imported.taken {
        arrived(record, if copy { "copied" } else { "stays where it is" }, printer);
    }
    for (name, why) in &imported.left {
        printer.say(&[Line::labelled(Style::Warn, "left").text(&format!("{name}: {why}"))]);
    }
    Ok(Exit::Ok)
}

/// Says that a model is here: its view to programs, a line to people.
pub(super) fn arrived(record: &ModelRecord, how: &str, printer: &mut Printer) {
    let view = models::view(record);
    if printer.is_json() {
        printer.value(&json::model(&view));
    } else {
        printer.data(&[models::arrived(&view, how)]);
    }
}

pub(super) fn tag(global: &Global, name: &str, new: &str, printer: &mut Printer) -> Outcome {
    not_the_bundled(new)?;
    let record = store_to_change(global)?.tag(name, new)?;
    arrived(&record, &format!("is another name of {name}"), printer);
    Ok(Exit::Ok)
}

pub(super) fn remove(global: &Global, names: &[String], printer: &mut Printer) -> Outcome {
    names.iter().try_for_each(|name| not_the_bundled(name))?;
    let store = store(global)?;
    // All or none: a mistyped second name must not surprise after the first is gone.
    names.iter().try_for_each(|name| store.knows(name))?;
    for name in names {
        let removed = store.remove(name)?;
        if printer.is_json() {
            printer.value(&json::removed(&removed.name, removed.bytes));
            continue;
        }
        let rest =
            removed.stays.map_or_else(|| format!("{} are free", format::bytes(removed.bytes)), str::to_owned);
        printer.data(&[plain(&format!("removed {}: {rest}", removed.name))]);
    }
    Ok(Exit::Ok)
}

pub(super) fn sweep(global: &Global, dry_run: bool, printer: &mut Printer) -> Outcome {
    let swept = store(global)?.sweep(dry_run)?;
    if printer.is_json() {
        printer.value(&json::swept(&swept, dry_run));
    } else {
        printer.data(&models::swept(&swept, dry_run));
    }
    Ok(Exit::Ok)
}

/// Runs something long: shows how far it is, and lets Ctrl-C end it. A second Ctrl-C ends the program at once; what is on
/// the disk stays sound.
pub(super) fn watched<T>(
    printer: &mut Printer,
    work: impl FnOnce(&mut Watcher<'_>) -> Result<T, StoreError>,
) -> Result<T, Failed> {
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM] {
        let code = i32::from(Exit::Interrupted.code());
        signal_hook::flag::register_conditional_shutdown(signal, code, stop.clone())
            .and_then(|_| signal_hook::flag::register(signal, stop.clone()))
            .map_err(|error| Failed::of(Exit::Failed, &error))?;
    }
    let mut last = String::new();
    let mut show = |progress: &Progress| {
        let text = models::progress(progress);
        // Where it is a line of its own, the same line ten times a second says nothing.
        if text != last {
            printer.progress(&text);
            last = text;
        }
    };
    let cancelled = || stop.load(Ordering::Relaxed);
    let done = work(&mut Watcher { show: &mut show, cancelled: &cancelled });
    printer.clear_progress();
    done.map_err(Failed::from)
}
