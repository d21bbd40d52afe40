//! `mycel schedule watch`: the process that fires what is due.
//!
//! ```text
//!  every TICK, or when something wakes it:
//!    read what a person changed -> due? changed? called? -> a firing in the state file -> a thread with its run -> its end in the state file
//! ```
//! One thread decides; each run has a thread of its own, which only sends back how it was left. Nothing here remembers what must survive:
//! after a crash the state files and the journal say where everything stands (`system::schedules`).

use super::fire::{self, Came};
use crate::cli::Global;
use crate::commands::{Failed, Outcome, drive, open};
use crate::exit::Exit;
use crate::term::{Line, Printer, Style};
use crate::view::schedule::{self as view, Told};
use mycel_abi::{FiringCause, Millis, RunId, Secret, Seq};
use mycel_journal::Journal;
use mycel_system::clock;
use mycel_system::schedules::calendar::{self, Clock};
use mycel_system::schedules::changes::{self, Patience, Settled, Unrest};
use mycel_system::schedules::due::{self, COUNTED_MAX, Due, Item, ON_TIME_MS};
use mycel_system::schedules::hook::{Answer, Hooks, Known, Server};
use mycel_system::schedules::store::Entry;
use mycel_system::schedules::{
    End, Firing, KeyPlace, Missed, Overlap, RUNS_MAX, Schedule, Standing, Store, WAITING_MAX, When,
};
use mycel_system::vault::Scope;
use mycel_system::{Interrupt, Watch, explain};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

/// How often it looks whether a person changed something, or answered.
const TICK: Duration = Duration::from_millis(500);
/// Time for a call of a webhook to be recorded.
const RECORD_MAX: Duration = Duration::from_secs(5);
/// When a run that another process drives is looked at again.
const ELSEWHERE_MS: u64 = 2_000;
/// When files that could not be looked at are tried again.
const TROUBLE_MS: u64 = 30_000;
/// Troubles that are remembered as told.
const TROUBLES_MAX: usize = 1_000;

/// What wakes the loop. A closed list; the time is the other one.
enum Wake {
    /// A thread left its run.
    Left { number: u64, run: RunId, came: Result<Came, Failed> },
    /// A webhook was called; it is answered when the call is on record.
    Called { number: u64, event: Value, answer: Sender<Answer> },
}

/// How a firing that is not over rests.
enum Rest {
    /// For a person; nothing came after this event.
    Question(Seq),
    /// Another process drives its run; looked at again then.
    Elsewhere(Millis),
}

/// What is known of a schedule besides its files.
#[derive(Default)]
struct Live {
    unrest: Option<Unrest>,
    look_at: Millis,
    /// A thread of this process drives this run.
    running: Option<(RunId, Instant)>,
    rest: Option<Rest>,
    /// It was said until when its own changes wait.
    own_change_told: Millis,
}

pub(super) fn watch(
    global: &Global,
    store: &Store,
    listen: Option<SocketAddr>,
    printer: &mut Printer,
) -> Outcome {
    let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
    let journal = open::journal(&opened)?;
    // Whoever sees the lock may send a signal.
    let interrupt = drive::listen()?;
    let _lock = store.watch()?;
    let (wake, woken) = mpsc::channel();
    let mut watcher = Watcher {
        global,
        store,
        journal,
        printer,
        interrupt,
        wake,
        entries: BTreeMap::new(),
        live: BTreeMap::new(),
        marks: Vec::new(),
        troubles: BTreeSet::new(),
        keys: BTreeMap::new(),
        hooks: Hooks::default(),
        listens: false,
        next_shown: String::new(),
    };
    watcher.read();
    let listening = watcher.listen(listen)?;
    watcher.begin(listening);
    watcher.go(&woken);
    Ok(Exit::Ok)
}

struct Watcher<'a> {
    global: &'a Global,
    store: &'a Store,
    journal: Journal,
    printer: &'a mut Printer,
    interrupt: Interrupt,
    wake: Sender<Wake>,
    entries: BTreeMap<u64, Entry>,
    live: BTreeMap<u64, Live>,
    /// What the files looked like when they were read.
    marks: Vec<mycel_system::schedules::store::Mark>,
    /// What was said already.
    troubles: BTreeSet<String>,
    /// Tokens whose callers sign, by their hash; none where it could not be had.
    keys: BTreeMap<String, Option<Secret>>,
    hooks: Hooks,
    /// Webhooks are heard; without that no vault is opened for their tokens.
    listens: bool,
    /// The line about what comes next, as it stands on the terminal.
    next_shown: String,
}

impl Watcher<'_> {
    // ---- what a person wants ---------------------------------------------------------------------------------

    /// Reads the schedules if their files changed.
    fn read(&mut self) {
        let marks = match self.store.marks() {
            Ok(marks) if marks == self.marks && !marks.is_empty() => return,
            Ok(marks) => marks,
            Err(error) => return self.trouble(None, &explain(&error)),
        };
        let (entries, errors) = match self.store.all() {
            Ok(all) => all,
            Err(error) => return self.trouble(None, &explain(&error)),
        };
        errors.iter().for_each(|error| self.trouble(None, &explain(error)));
        self.marks = marks;
        self.entries = entries.into_iter().map(|entry| (entry.schedule.number, entry)).collect();
        let entries = &self.entries;
        // A run of a schedule that was removed goes on to its end.
        self.live.retain(|number, live| live.running.is_some() || entries.contains_key(number));
        if self.listens {
            self.know_hooks();
        }
    }

    fn know_hooks(&mut self) {
        let hooks: Vec<Schedule> = self
            .entries
            .values()
            .map(|entry| entry.schedule.clone())
            .filter(|it| it.hook.is_some())
            .collect();
        let mut known = BTreeMap::new();
        for schedule in hooks {
            let (When::Webhook(name), Some(hook)) = (&schedule.when, &schedule.hook) else { continue };
            let (number, token_sha256) = (schedule.number, hook.token_sha256.clone());
            let key = match self.keys.get(&token_sha256) {
                Some(key) => key.clone(),
                None => {
                    let key = self.key(&schedule, name);
                    self.keys.insert(token_sha256.clone(), key.clone());
                    key
                }
            };
            known.insert(name.clone(), Known { number, token_sha256, key });
        }
        *self.hooks.write().unwrap_or_else(std::sync::PoisonError::into_inner) = known;
    }

    /// The token of a webhook whose callers sign.
    fn key(&mut self, schedule: &Schedule, name: &str) -> Option<Secret> {
        let found = match schedule.hook.as_ref()?.key? {
            KeyPlace::File => self.store.key(schedule).map_err(|error| explain(&error)),
            KeyPlace::Vault => self.key_of_vault(name).map(Some),
        };
        found.unwrap_or_else(|error| {
            let text =
                format!("what callers sign cannot be checked, so only the token itself counts: {error}");
            self.trouble(Some(schedule.number), &text);
            None
        })
    }

    fn key_of_vault(&self, name: &str) -> Result<Secret, String> {
        let home = open::home(self.global).map_err(|failed| failed.error.message)?;
        let vault = crate::commands::vault::of(&home).map_err(|failed| failed.error.message)?;
        let open = crate::commands::vault::opened(self.global, &vault).map_err(|error| explain(&error))?;
        open.get(&super::secret_name(name), &Scope::Webhook(name.to_owned())).map_err(|error| explain(&error))
    }

    /// Listens, where a person said so.
    fn listen(&mut self, listen: Option<SocketAddr>) -> Result<Option<SocketAddr>, Failed> {
        let hooks = self.entries.values().filter(|entry| entry.schedule.hook.is_some()).count();
        let Some(address) = listen else {
            if hooks > 0 {
                let text = "webhooks are not heard: `--listen 127.0.0.1:8787` says where to listen";
                self.printer.say(&[Line::labelled(Style::Warn, "note").text(text)]);
            }
            return Ok(None);
        };
        if hooks == 0 {
            let text = "no schedule waits for a webhook, so nothing listens\n\
                        hint: add one first: mycel schedule add \"on webhook NAME\" flow FILE";
            return Err(Failed::text(Exit::Usage, text));
        }
        let failed = |error: std::io::Error| {
            let text = format!(
                "listening at {address}: {error}\nhint: take another port, as --listen 127.0.0.1:8788"
            );
            Failed::text(Exit::Failed, text)
        };
        let listener = TcpListener::bind(address).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        if !address.ip().is_loopback() {
            let text = "this address can be reached from other machines, and tokens go over it in clear; \
                        a proxy with TLS in front keeps them";
            self.printer.say(&[Line::labelled(Style::Warn, "note").text(text)]);
        }
        self.listens = true;
        self.know_hooks();
        let wake = self.wake.clone();
        let accept = move |number, event| {
            let (answer, answered) = mpsc::channel();
            let late = || Answer::new(503, "the schedules are busy; try again");
            match wake.send(Wake::Called { number, event, answer }) {
                Ok(()) => answered.recv_timeout(RECORD_MAX).unwrap_or_else(|_| late()),
                Err(_) => late(),
            }
        };
        Server::new(self.hooks.clone(), clock::wall, Box::new(accept)).serve(listener).map_err(failed)?;
        Ok(Some(address))
    }

    // ---- the loop --------------------------------------------------------------------------------------------

    fn begin(&mut self, listening: Option<SocketAddr>) {
        let schedules = self.entries.len() as u64;
        self.tell(Told::Watching { schedules, listen: listening.map(|address| address.to_string()) });
        let now = clock::wall();
        for entry in self.entries.values() {
            let shown = view::ScheduleView::of(entry, now);
            if let Some(line) = view::watched_line(&shown, now)
                && !self.printer.is_json()
            {
                self.printer.talk(&[line]);
            }
        }
    }

    fn go(&mut self, woken: &Receiver<Wake>) {
        while self.interrupt.level() == 0 && !self.printer.is_closed() {
            self.read();
            let now = clock::wall();
            self.fire_due(now);
            self.fire_changed(now);
            self.start(now);
            self.show_next(now);
            if let Ok(wake) = woken.recv_timeout(TICK) {
                self.take(wake);
                woken.try_iter().for_each(|wake| self.take(wake));
            }
        }
        self.stop(woken);
    }

    /// Waits for what is under way: Ctrl-C has paused it.
    fn stop(&mut self, woken: &Receiver<Wake>) {
        while self.live.values().any(|live| live.running.is_some()) {
            match woken.recv() {
                Ok(wake) => self.take(wake),
                Err(_) => break,
            }
        }
        let open = self.entries.values().map(|entry| entry.standing.open.len() as u64).sum();
        self.tell(Told::Stopped { open });
    }

    fn take(&mut self, wake: Wake) {
        match wake {
            Wake::Left { number, run, came } => self.left(number, &run, came),
            Wake::Called { number, event, answer } => {
                let said = self.called(number, event);
                // A caller that went away misses only the answer.
                drop(answer.send(said));
            }
        }
    }

    /// Changes what stands of a schedule, durably first.
    fn note(&mut self, number: u64, change: impl FnOnce(&mut Standing)) -> bool {
        match self.store.note(number, change) {
            Ok(entry) => {
                self.entries.insert(number, entry);
                true
            }
            Err(error) => {
                self.trouble(Some(number), &explain(&error));
                false
            }
        }
    }

    // ---- the clock -------------------------------------------------------------------------------------------

    fn fire_due(&mut self, now: Millis) {
        for due in self.due(now) {
            let number = due.number;
            let make = |at: &Millis| firing(*at, FiringCause::Clock);
            let firings: Vec<Firing> = due.fire.iter().map(make).collect();
            let open = self.entries.get(&number).and_then(|entry| entry.standing.open.first());
            let open = open.map(|firing| firing.run.clone());
            let noted = self.note(number, |standing| {
                standing.through_ms = due.through;
                standing.missed += due.missed;
                standing.overlapped += due.overlapped;
                standing.fired += firings.len() as u64;
                standing.open.extend(firings);
            });
            if !noted {
                continue;
            }
            if due.missed > 0 {
                let policy = self.entries.get(&number).map_or(Missed::Once, |entry| entry.schedule.missed);
                let more = due.missed + due.fire.len() as u64 + due.overlapped >= COUNTED_MAX;
                self.tell(Told::Missed { schedule: number, count: due.missed, more, policy });
            }
            if due.overlapped > 0 {
                self.tell(Told::Overlapped { schedule: number, count: due.overlapped, run: open });
            }
        }
    }

    fn due(&mut self, now: Millis) -> Vec<Due> {
        let mut troubles = Vec::new();
        let mut zones = BTreeMap::new();
        for entry in
            self.entries.values().filter(|entry| !entry.schedule.paused && entry.schedule.when.is_timed())
        {
            match calendar::zone(entry.schedule.zone.as_deref()) {
                Ok(zone) => drop(zones.insert(entry.schedule.number, zone)),
                Err(error) => troubles.push((entry.schedule.number, error)),
            }
        }
        let item = |(number, zone)| {
            let entry: &Entry = self.entries.get(number)?;
            Some(Item {
                number: *number,
                when: &entry.schedule.when,
                zone,
                since: entry.schedule.since_ms,
                through: entry.standing.through_ms,
                missed: entry.schedule.missed,
                overlap: entry.schedule.overlap,
                open: entry.standing.open.len(),
            })
        };
        let items: Vec<Item<'_>> = zones.iter().filter_map(item).collect();
        let due = due::due(&items, now);
        troubles.into_iter().for_each(|(number, error)| self.trouble(Some(number), &error));
        due
    }

    /// On a terminal, what comes next.
    fn show_next(&mut self, now: Millis) {
        let next = self.entries.values().filter(|entry| !entry.schedule.paused).filter_map(|entry| {
            let zone = calendar::zone(entry.schedule.zone.as_deref()).ok()?;
            let clock = Clock { when: &entry.schedule.when, since: entry.schedule.since_ms, zone: &zone };
            Some((clock.next(now.max(entry.standing.through_ms))?, entry.schedule.number))
        });
        if let Some((at, number)) = next.min()
            && self.printer.shows_progress()
        {
            let text = format!("next: {number} {}", crate::view::format::ago(at, now));
            if text != self.next_shown {
                self.printer.progress(&text);
                self.next_shown = text;
            }
        }
    }

    // ---- files -----------------------------------------------------------------------------------------------

    fn fire_changed(&mut self, now: Millis) {
        let numbers: Vec<u64> = self
            .entries
            .values()
            .filter(|entry| matches!(entry.schedule.when, When::Change(_)) && !entry.schedule.paused)
            .map(|entry| entry.schedule.number)
            .collect();
        for number in numbers {
            if self.live.entry(number).or_default().look_at <= now {
                self.look(number, now);
            }
        }
    }

    fn look(&mut self, number: u64, now: Millis) {
        let Some(entry) = self.entries.get(&number).cloned() else { return };
        let When::Change(globs) = &entry.schedule.when else { return };
        let began = Instant::now();
        let look = match changes::look(&entry.schedule.workspace, globs) {
            Ok(look) => look,
            Err(error) => {
                self.live.entry(number).or_default().look_at = now + TROUBLE_MS;
                return self.trouble(Some(number), &explain(&error));
            }
        };
        let took = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        let live = self.live.entry(number).or_default();
        live.look_at = now + changes::rest_ms(took);
        let is_first = live.unrest.is_none();
        let unrest = live.unrest.get_or_insert_with(|| Unrest::new(look.clone()));
        unrest.note(look, now);
        let latest = unrest.latest().clone();
        let Some(seen) = &entry.standing.seen else {
            self.note(number, |standing| standing.seen = Some(latest));
            return;
        };
        let ended = entry.standing.last.as_ref().map_or(0, |last| last.ended_ms);
        let not_before = if ended == 0 { 0 } else { ended + entry.schedule.at_most_ms };
        let patience = Patience { settle_ms: entry.schedule.settle_ms, not_before };
        let settled = unrest.settled(seen, patience, now);
        let is_open = !entry.standing.open.is_empty();
        match settled {
            Settled::Fire { .. } if is_first && entry.schedule.missed == Missed::Skip => {
                let noted = self.note(number, |standing| {
                    standing.seen = Some(latest);
                    standing.missed += 1;
                });
                if noted {
                    self.tell(Told::Missed { schedule: number, count: 1, more: false, policy: Missed::Skip });
                }
            }
            // What changes while its run goes is looked at when that is over.
            Settled::Fire { .. } | Settled::NotYet { .. } if is_open => {}
            Settled::Fire { changed } => {
                let fired = Firing { changed, ..firing(now, FiringCause::Change) };
                self.note(number, |standing| {
                    standing.seen = Some(latest);
                    standing.fired += 1;
                    standing.open.push(fired);
                });
            }
            Settled::NotYet { until } if until == not_before => {
                let live = self.live.entry(number).or_default();
                if live.own_change_told != until {
                    live.own_change_told = until;
                    self.tell(Told::OwnChange { schedule: number, until_ms: until });
                }
            }
            Settled::Same | Settled::NotYet { .. } => {}
        }
    }

    // ---- webhooks --------------------------------------------------------------------------------------------

    fn called(&mut self, number: u64, event: Value) -> Answer {
        let Some(entry) = self.entries.get(&number) else {
            return Answer::new(404, "there is no such webhook");
        };
        if entry.schedule.paused || self.interrupt.level() > 0 {
            return Answer::new(503, "this schedule rests");
        }
        let open = entry.standing.open.len();
        let overlap = entry.schedule.overlap;
        if open > 0 && overlap == Overlap::Skip {
            let run = entry.standing.open.first().map(|firing| firing.run.clone());
            if self.note(number, |standing| standing.overlapped += 1) {
                self.tell(Told::Overlapped { schedule: number, count: 1, run });
            }
            return Answer::new(409, "the last run is not over; with --overlap queue calls would wait");
        }
        if open >= WAITING_MAX {
            return Answer::new(429, format!("{WAITING_MAX} calls wait already"));
        }
        let fired = Firing { event: Some(event), ..firing(clock::wall(), FiringCause::Webhook) };
        let run = fired.run.to_string();
        let noted = self.note(number, |standing| {
            standing.fired += 1;
            standing.open.push(fired);
        });
        if noted { Answer::new(202, run) } else { Answer::new(500, "the call could not be recorded") }
    }

    // ---- runs ------------------------------------------------------------------------------------------------

    /// Begins, or goes on with, the first firing of each schedule.
    fn start(&mut self, now: Millis) {
        let due = |(number, entry): (&u64, &Entry)| Some((entry.standing.open.first()?.due_ms, *number));
        let mut waiting: Vec<(Millis, u64)> = self.entries.iter().filter_map(due).collect();
        // What was due first goes first, so that a busy schedule keeps nobody waiting for ever.
        waiting.sort_unstable();
        for (_, number) in waiting {
            let running = self.live.values().filter(|live| live.running.is_some()).count();
            if running >= RUNS_MAX {
                return;
            }
            let Some(entry) = self.entries.get(&number).cloned() else { continue };
            let Some(firing) = entry.standing.open.first().cloned() else { continue };
            let may = !entry.schedule.paused && self.may_go_on(number, &firing.run, now);
            if may {
                self.spawn(entry.schedule, firing, now);
            }
        }
    }

    fn may_go_on(&mut self, number: u64, run: &RunId, now: Millis) -> bool {
        let live = self.live.entry(number).or_default();
        match &live.rest {
            _ if live.running.is_some() => false,
            None => true,
            Some(Rest::Elsewhere(until)) => now >= *until,
            // A journal that cannot be read now is read again later.
            Some(Rest::Question(seen)) => {
                fire::lets_go_on(&self.journal.run_after(run, *seen).unwrap_or_default())
            }
        }
    }

    fn spawn(&mut self, schedule: Schedule, firing: Firing, now: Millis) {
        let (number, run) = (schedule.number, firing.run.clone());
        let live = self.live.entry(number).or_default();
        let rested = live.rest.take();
        live.running = Some((run.clone(), Instant::now()));
        let is_new = self.journal.run(&run).is_ok_and(|past| past.is_empty());
        match rested {
            // Nobody needs to hear again and again that another process has it.
            Some(Rest::Elsewhere(_)) => {}
            _ if is_new => self.tell(Told::Fired {
                schedule: number,
                when: schedule.when.to_string(),
                run: run.clone(),
                due_ms: firing.due_ms,
                cause: firing.cause,
                late: now.saturating_sub(firing.due_ms) > ON_TIME_MS,
                changed: firing.changed.len() as u64,
            }),
            _ => self.tell(Told::Continued { schedule: number, run: run.clone() }),
        }
        let (global, interrupt, wake) = (self.global.clone(), self.interrupt.clone(), self.wake.clone());
        let work = move || {
            let came = fire::alone(&global, &schedule, &firing, &mut Nobody, &interrupt);
            // Without the loop there is nobody to tell; the journal has it.
            drop(wake.send(Wake::Left { number, run: firing.run, came }));
        };
        let spawned = std::thread::Builder::new().name(format!("schedule {number}")).spawn(work);
        if let Err(error) = spawned {
            self.live.entry(number).or_default().running = None;
            self.live.entry(number).or_default().rest = Some(Rest::Elsewhere(now + ELSEWHERE_MS));
            self.trouble(Some(number), &format!("starting a thread: {error}"));
        }
    }

    /// A thread left its run.
    fn left(&mut self, number: u64, run: &RunId, came: Result<Came, Failed>) {
        let now = clock::wall();
        let live = self.live.entry(number).or_default();
        let began = live.running.take().map(|(_, began)| began.elapsed());
        let took_ms = began.map_or(0, |took| u64::try_from(took.as_millis()).unwrap_or(u64::MAX));
        let (end, why) = match came {
            Ok(Came::Waits { seen, question }) => {
                live.rest = Some(Rest::Question(seen));
                let question = question.map(|question| question.to_string());
                return self.tell(Told::Waits { schedule: number, run: run.clone(), question });
            }
            Ok(Came::Elsewhere) => {
                live.rest = Some(Rest::Elsewhere(now + ELSEWHERE_MS));
                return;
            }
            // This process is ending: the run goes on the next time.
            Ok(Came::Over(End::Paused, _)) if self.interrupt.level() > 0 => return,
            Ok(Came::Over(end, why)) => (end, why),
            Err(failed) => {
                let hints = failed.error.hints.iter().map(|hint| format!("\nhint: {hint}"));
                let causes = failed.error.causes.iter().map(|cause| format!(": {cause}"));
                let text: String =
                    std::iter::once(failed.error.message.clone()).chain(causes).chain(hints).collect();
                let began = self.journal.run(run).is_ok_and(|past| !past.is_empty());
                (if began { End::Failed } else { End::NotStarted }, Some(text))
            }
        };
        if !self.entries.contains_key(&number) {
            return;
        }
        let kept = why.clone();
        self.note(number, |standing| standing.conclude(run, end, kept, now));
        self.tell(Told::Ended { schedule: number, run: run.clone(), end, why, took_ms });
    }

    // ---- what is said ----------------------------------------------------------------------------------------

    fn tell(&mut self, told: Told) {
        if self.printer.is_json() {
            return self.printer.value(&view::told_json(&told));
        }
        // What is said takes that line away.
        self.next_shown.clear();
        let lines = view::told_lines(&told, clock::wall());
        if view::must(&told) { self.printer.say(&lines) } else { self.printer.talk(&lines) }
    }

    /// Says what is wrong, once.
    fn trouble(&mut self, schedule: Option<u64>, error: &str) {
        if self.troubles.len() >= TROUBLES_MAX {
            self.troubles.clear();
        }
        if self.troubles.insert(format!("{schedule:?} {error}")) {
            self.tell(Told::Trouble { schedule, error: error.to_owned() });
        }
    }
}

/// A firing under an id of its own.
fn firing(due_ms: Millis, cause: FiringCause) -> Firing {
    Firing { run: clock::new_run_id(), due_ms, cause, changed: Vec::new(), event: None }
}

/// Nobody is present: questions wait, and the run is left.
struct Nobody;

impl Watch for Nobody {}
