//! `mycel schedule`: what is run at its time, when files change, or when a webhook is called.

mod fire;
mod watch;

use super::{Failed, Outcome, flow, open};
use crate::cli::{ActWord, AddArgs, Global, HowArgs, LabelWord, MissedWord, OverlapWord, ScheduleCommand};
use crate::exit::Exit;
use crate::term::{Line, Printer, Style};
use crate::view::schedule::{self as view, ScheduleView};
use mycel_abi::{FiringCause, Label, Millis, Secret, limits, pathtext};
use mycel_system::clock;
use mycel_system::schedules::calendar::{self, Clock};
use mycel_system::schedules::store::Entry;
use mycel_system::schedules::when::Unit;
use mycel_system::schedules::{
    Act, Firing, Hook, How, KeyPlace, Missed, Overlap, Schedule, Store, StoreError, When, token,
};
use mycel_system::vault::Scope;
use serde_json::json;
use std::path::Path;

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        let exit = match &error {
            StoreError::Bad { .. } | StoreError::Unknown { .. } | StoreError::Full => Exit::Usage,
            StoreError::Io { .. } | StoreError::Home(_) | StoreError::Watched { .. } => Exit::Failed,
        };
        Self::of(exit, &error)
    }
}

pub(super) fn schedule(global: &Global, command: ScheduleCommand, printer: &mut Printer) -> Outcome {
    let home = open::home(global)?;
    let store = Store::at(&home.state);
    match command {
        ScheduleCommand::Add { when, kind, what, args } => {
            add(global, &store, Wanted { when, kind, what: what.join(" "), args: &args }, printer)
        }
        ScheduleCommand::List => list(&store, printer),
        ScheduleCommand::Show { number } => show(&store.get(number)?, printer),
        ScheduleCommand::Rm { number } => rm(global, &store, number, printer),
        ScheduleCommand::Pause { number } => rest(&store, number, true, printer),
        ScheduleCommand::Resume { number } => rest(&store, number, false, printer),
        ScheduleCommand::Next { number, count } => next(&store, number, usize::from(count), printer),
        ScheduleCommand::Run { number } => run(global, &store, number, printer),
        ScheduleCommand::Watch { listen } => watch::watch(global, &store, listen, printer),
    }
}

/// What the command line says about a new schedule.
struct Wanted<'a> {
    when: String,
    kind: ActWord,
    what: String,
    args: &'a AddArgs,
}

fn add(global: &Global, store: &Store, wanted: Wanted<'_>, printer: &mut Printer) -> Outcome {
    let args = wanted.args;
    let usage = |text: String| Failed::text(Exit::Usage, text);
    let when: When = wanted.when.parse().map_err(|error| Failed::of(Exit::Usage, &error))?;
    let zone = calendar::zone(args.zone.as_deref()).map_err(usage)?;
    let opened = open::open(global, &args.how.dir, args.how.settings(), printer)?;
    let since_ms = clock::wall();
    let once = Clock { when: &when, since: since_ms, zone: &zone };
    if when.is_timed() && once.next(since_ms).is_none() {
        return Err(usage(format!("`{when}` is over: it would never fire\nhint: name a time that comes")));
    }
    let settle_ms = span(&args.settle)?;
    let at_most_ms = at_most(&args.at_most)?;
    check_fits(&when, args)?;
    let act = match wanted.kind {
        ActWord::Goal => goal(&wanted.what, args)?,
        ActWord::Flow => {
            let name = flow::lasting_name(Path::new(&wanted.what), &opened.workspace)?;
            let loaded = flow::load_in(global, &name, &opened.workspace);
            let loaded = loaded.map_err(|error| error.told(printer))?;
            let input = flow::read_input(&loaded.flow, &args.input);
            let flow = pathtext::encode(&name);
            // Mistakes are found now and not at nine in the morning.
            let ahead = ahead(&when);
            fire::flow_order(global, &flow, &opened.workspace, &input, ahead)
                .map_err(|error| error.told(printer))?;
            Act::Flow { flow, input }
        }
    };
    let (hook, secret) = hook(global, store, &when, args.signed)?;
    let key = hook.as_ref().and_then(|hook| hook.key);
    let missed = match args.missed {
        MissedWord::Skip => Missed::Skip,
        MissedWord::Once => Missed::Once,
        MissedWord::All => Missed::All,
    };
    let overlap = match args.overlap {
        OverlapWord::Skip => Overlap::Skip,
        OverlapWord::Queue => Overlap::Queue,
    };
    let schedule = store.add(|number| Schedule {
        number,
        when,
        act,
        workspace: opened.workspace.clone(),
        zone: args.zone.clone(),
        missed,
        overlap,
        settle_ms,
        at_most_ms,
        how: how_of(&args.how),
        paused: false,
        since_ms,
        hook,
    })?;
    if let (Some(secret), Some(KeyPlace::File)) = (&secret, key) {
        store.keep_key(schedule.number, secret)?;
    }
    told_added(store, &schedule, secret.as_ref(), printer)
}

fn told_added(store: &Store, schedule: &Schedule, secret: Option<&Secret>, printer: &mut Printer) -> Outcome {
    let entry = store.get(schedule.number)?;
    let now = clock::wall();
    let shown = ScheduleView::of(&entry, now);
    if printer.is_json() {
        let mut value = view::schedule_json(&shown);
        if let (Some(secret), Some(object)) = (secret, value.as_object_mut()) {
            object.insert("token".to_owned(), secret.reveal().into());
        }
        printer.value(&value);
        return Ok(Exit::Ok);
    }
    printer.data(&view::page(&shown, now));
    if let (Some(secret), When::Webhook(name)) = (secret, &schedule.when) {
        let kept = schedule.hook.as_ref().and_then(|hook| hook.key).map(|place| match place {
            KeyPlace::Vault => "in the vault",
            KeyPlace::File => "in a file of yours alone, since there is no vault",
        });
        let mut lines = view::token_lines(name, secret.reveal(), kept);
        printer.data(&lines[..1]);
        printer.talk(&lines.split_off(1));
    }
    printer.talk(&[view::watcher(store.watcher())]);
    Ok(Exit::Ok)
}

/// Options that mean nothing for this kind of schedule are mistakes.
fn check_fits(when: &When, args: &AddArgs) -> Result<(), Failed> {
    let wrong = |option: &str, only: &str| {
        let text = format!("{option} means nothing for `{when}`\nhint: it is for {only}");
        Err(Failed::text(Exit::Usage, text))
    };
    if args.signed && !matches!(when, When::Webhook(_)) {
        return wrong("--signed", "webhooks");
    }
    if args.zone.is_some() && !when.is_timed() {
        return wrong("--zone", "schedules of the clock");
    }
    Ok(())
}

fn goal(text: &str, args: &AddArgs) -> Result<Act, Failed> {
    if let Some((name, _)) = args.input.first() {
        let text = format!("a goal has no input `{name}`\nhint: --input is for flows; say it in the goal");
        return Err(Failed::text(Exit::Usage, text));
    }
    // Room for the names of changed files.
    let most = limits::GOAL_BYTES_MAX / 2;
    if text.trim().is_empty() || text.len() > most {
        let text = format!("a goal has 1 to {most} bytes, and this has {}", text.trim().len());
        return Err(Failed::text(Exit::Usage, text));
    }
    Ok(Act::Goal(text.to_owned()))
}

/// A flow that comes with mycel by its name, a file by its whole path.
/// What a firing will give a flow besides its own input.
fn ahead(when: &When) -> fire::Given {
    match when {
        When::Change(_) => fire::Given { changed: Some(Vec::new()), event: None },
        When::Webhook(_) => fire::Given { changed: None, event: Some(json!({})) },
        _ => fire::Given::default(),
    }
}

fn hook(
    global: &Global,
    store: &Store,
    when: &When,
    signed: bool,
) -> Result<(Option<Hook>, Option<Secret>), Failed> {
    let When::Webhook(name) = when else { return Ok((None, None)) };
    for entry in store.all()?.0 {
        if entry.schedule.when == *when {
            let text = format!(
                "schedule {} is called by webhook {name} already\nhint: take another name, or remove that one",
                entry.schedule.number
            );
            return Err(Failed::text(Exit::Usage, text));
        }
    }
    let secret = token::new();
    let token_sha256 = token::sha256(&secret);
    let vault = super::vault::of(&open::home(global)?)?;
    let key = match (signed, vault.exists()) {
        (false, _) => None,
        (true, false) => Some(KeyPlace::File),
        (true, true) => {
            let mut open = super::vault::opened(global, &vault)?;
            open.set(&secret_name(name), &secret, Some(&[Scope::Webhook(name.clone())]))?;
            Some(KeyPlace::Vault)
        }
    };
    Ok((Some(Hook { token_sha256, key }), Some(secret)))
}

/// What the token of a webhook is called in the vault.
fn secret_name(hook: &str) -> String {
    format!("webhook-{hook}")
}

fn span(text: &str) -> Result<u64, Failed> {
    let wrong = |why: String| Failed::text(Exit::Usage, format!("--settle: {why}"));
    let time = mycel_system::config::time_ms(text)
        .map_err(|(what, hint)| wrong(format!("{what}\nhint: {}", hint.unwrap_or_default())))?;
    time.filter(|ms| *ms <= 3_600_000)
        .ok_or_else(|| wrong("an hour is the most\nhint: write 2s or 1m".to_owned()))
}

/// `every 1 minute` as milliseconds.
fn at_most(text: &str) -> Result<u64, Failed> {
    match text.parse() {
        Ok(When::Every { count, unit }) => {
            let minutes = match unit {
                Unit::Minutes => 1,
                Unit::Hours => 60,
                Unit::Days => 24 * 60,
            };
            Ok(u64::from(count) * minutes * 60_000)
        }
        Ok(_) | Err(_) => {
            let text = format!(
                "--at-most: `{text}` is no span of time\nhint: write \"every 1 minute\" or \"every 2 hours\""
            );
            Err(Failed::text(Exit::Usage, text))
        }
    }
}

fn how_of(args: &HowArgs) -> How {
    How {
        model: args.model.clone(),
        // What nobody watches asks, unless it was told otherwise here.
        autonomy: args.autonomy.unwrap_or_default(),
        budget: args.budget.iter().cloned().collect(),
        labels: args.label.iter().map(|LabelWord::Local| Label::Local).collect(),
        timeout: args.timeout.clone(),
    }
}

fn list(store: &Store, printer: &mut Printer) -> Outcome {
    let (entries, errors) = store.all()?;
    let now = clock::wall();
    let views: Vec<ScheduleView> = entries.iter().map(|entry| ScheduleView::of(entry, now)).collect();
    if printer.is_json() {
        views.iter().for_each(|shown| printer.value(&view::schedule_json(shown)));
    } else if !views.is_empty() || errors.is_empty() {
        let lines = view::table(&views, now, printer.screen());
        printer.data(&lines);
        if !views.is_empty() {
            printer.talk(&[view::watcher(store.watcher())]);
        }
    }
    let mut errors = errors.into_iter().map(Failed::from);
    let Some(last) = errors.next_back() else { return Ok(Exit::Ok) };
    errors.for_each(|failed| printer.say(&failed.error.lines()));
    Err(last)
}

fn show(entry: &Entry, printer: &mut Printer) -> Outcome {
    let now = clock::wall();
    let shown = ScheduleView::of(entry, now);
    if printer.is_json() {
        printer.value(&view::schedule_json(&shown));
    } else {
        printer.data(&view::page(&shown, now));
    }
    Ok(Exit::Ok)
}

fn rm(global: &Global, store: &Store, number: u64, printer: &mut Printer) -> Outcome {
    let entry = store.get(number).ok();
    store.remove(number)?;
    let open = entry.as_ref().and_then(|entry| entry.standing.open.first().cloned());
    if let Some(Schedule { when: When::Webhook(name), hook: Some(hook), .. }) =
        entry.map(|entry| entry.schedule)
        && hook.key == Some(KeyPlace::Vault)
    {
        let vault = super::vault::of(&open::home(global)?)?;
        let removed =
            super::vault::opened(global, &vault).and_then(|mut open| open.remove(&secret_name(&name)));
        if removed.is_err() {
            let text = format!("its token is still in the vault: mycel vault rm {}", secret_name(&name));
            printer.say(&[Line::labelled(Style::Warn, "note").text(&text)]);
        }
    }
    if printer.is_json() {
        printer.value(&view::removed_json(number));
        return Ok(Exit::Ok);
    }
    printer.talk(&[Line::labelled(Style::Good, "removed").text(&format!("schedule {number}"))]);
    if let Some(open) = open {
        let text = format!("run {} was not over; it stays as it is: mycel show {}", open.run, open.run);
        printer.talk(&[Line::under().text(&text)]);
    }
    Ok(Exit::Ok)
}

/// `pause` and `resume`.
fn rest(store: &Store, number: u64, paused: bool, printer: &mut Printer) -> Outcome {
    let now = clock::wall();
    let entry = store.edit(number, |entry| {
        if entry.schedule.paused && !paused {
            // What was due meanwhile was not wanted, and spans begin anew.
            entry.schedule.since_ms = now;
            entry.standing.through_ms = now;
            entry.standing.seen = None;
        }
        entry.schedule.paused = paused;
    })?;
    if printer.is_json() {
        printer.value(&view::schedule_json(&ScheduleView::of(&entry, now)));
        return Ok(Exit::Ok);
    }
    let (style, label) = if paused { (Style::Warn, "paused") } else { (Style::Good, "resumed") };
    let text = format!("schedule {number}: {}", entry.schedule.when);
    printer.talk(&[Line::labelled(style, label).text(&text)]);
    if paused && let Some(open) = entry.standing.open.first() {
        printer.talk(&[Line::under().text(&format!("run {} is not over, and is left to itself", open.run))]);
    }
    Ok(Exit::Ok)
}

fn next(store: &Store, number: Option<u64>, count: usize, printer: &mut Printer) -> Outcome {
    let entries = match number {
        Some(number) => vec![store.get(number)?],
        None => store.all()?.0,
    };
    let now = clock::wall();
    let mut moments: Vec<(Millis, u64, String, String)> = Vec::new();
    for Entry { schedule, standing } in entries.iter().filter(|entry| !entry.schedule.paused) {
        let zone =
            calendar::zone(schedule.zone.as_deref()).map_err(|text| Failed::text(Exit::Usage, text))?;
        let clock = Clock { when: &schedule.when, since: schedule.since_ms, zone: &zone };
        let all = std::iter::successors(clock.next(now.max(standing.through_ms)), |at| clock.next(*at));
        let shown = |at| (at, schedule.number, calendar::shown(at, &zone), schedule.when.to_string());
        moments.extend(all.take(count).map(shown));
    }
    moments.sort();
    moments.truncate(count);
    if moments.is_empty() && !printer.is_json() {
        printer.talk(&[Line::labelled(Style::Dim, "next").text("nothing that the clock says")]);
    }
    for (at, number, shown, when) in &moments {
        if printer.is_json() {
            printer.value(&view::next_json(*number, *at));
        } else {
            printer.data(&[view::next_line(*number, shown, *at, now, when)]);
        }
    }
    Ok(Exit::Ok)
}

fn run(global: &Global, store: &Store, number: u64, printer: &mut Printer) -> Outcome {
    let entry = store.get(number)?;
    if let Some(open) = entry.standing.open.first() {
        let text = format!(
            "the last run of schedule {number} is not over: {}\nhint: `mycel show {}` says how it stands",
            open.run, open.run
        );
        return Err(Failed::text(Exit::Failed, text));
    }
    let now = clock::wall();
    let firing = Firing {
        run: clock::new_run_id(),
        due_ms: now,
        cause: FiringCause::Person,
        changed: Vec::new(),
        event: None,
    };
    store.note(number, |standing| {
        standing.open.push(firing.clone());
        standing.fired += 1;
    })?;
    if let Some(pid) = store.watcher() {
        if printer.is_json() {
            printer.value(&view::schedule_json(&ScheduleView::of(&store.get(number)?, now)));
        }
        let text = format!("by the process that watches (pid {pid}): mycel show {}", firing.run);
        printer.talk(&[Line::labelled(Style::Good, "fires").text(&text)]);
        return Ok(Exit::Ok);
    }
    let ended = fire::here(global, &entry.schedule, &firing, printer);
    let (end, why) = match &ended {
        Ok((_, came)) => match came {
            fire::Came::Over(end, why) => (*end, why.clone()),
            // The watching process goes on with it.
            fire::Came::Waits { .. } | fire::Came::Elsewhere => {
                return ended.map(|(exit, _)| exit);
            }
        },
        Err(failed) => (mycel_system::schedules::End::NotStarted, Some(failed.error.message.clone())),
    };
    store.note(number, |standing| standing.conclude(&firing.run, end, why, clock::wall()))?;
    ended.map(|(exit, _)| exit)
}
