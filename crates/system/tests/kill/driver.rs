//! The process that is killed: one machine on one folder, driving its one run as far as it gets.
//!
//! It prints, a line each and at once: `e ID KIND` for every event it was told is durable, and at its end `points N` and
//! `run ID STATUS`. A line that was printed is a promise that the harness holds the journal to. What it knew in the end
//! it leaves in a file.

use crate::script::{self, Step};
use mycel_abi::{
    Answer, AnswerKind, Autonomy, Budget, Cost, Event, Question, QuestionKind, RunId, StopReason,
};
use mycel_journal::{Journal, Options, WriteHook};
use mycel_models::{Brain, BrainError, Context, Delta, Item, Reply, ReplyCall};
use mycel_system::policy::Policy;
use mycel_system::router::{self, Candidate, Tier};
use mycel_system::routes::Routes;
use mycel_system::spend::Spending;
use mycel_system::{Change, Interrupt, Machine, MachineParts, Order, Reaction, State, Watch};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// When the driver ends itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kill {
    Never,
    /// At this write point, from 1.
    AtPoint(u64),
    /// So many microseconds after the machine was made.
    After(u64),
}

impl Kill {
    pub(crate) fn word(self) -> String {
        match self {
            Kill::Never => "never".to_owned(),
            Kill::AtPoint(n) => format!("point:{n}"),
            Kill::After(us) => format!("after:{us}"),
        }
    }
    pub(crate) fn parse(text: &str) -> Option<Self> {
        match text.split_once(':') {
            None if text == "never" => Some(Kill::Never),
            Some(("point", n)) => Some(Kill::AtPoint(n.parse().ok()?)),
            Some(("after", us)) => Some(Kill::After(us.parse().ok()?)),
            _ => None,
        }
    }
}

/// The folders of one case.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    pub(crate) root: PathBuf,
}

impl Place {
    pub(crate) fn work(&self) -> PathBuf {
        self.root.join("work")
    }
    /// The person's home: its path marks the processes of this case.
    pub(crate) fn home(&self) -> PathBuf {
        self.root.join("home")
    }
    pub(crate) fn state(&self) -> PathBuf {
        self.root.join("state")
    }
    pub(crate) fn journal(&self) -> PathBuf {
        self.state().join("journal")
    }
    /// What the last driver knew in the end.
    pub(crate) fn last_state(&self) -> PathBuf {
        self.root.join("last-state.txt")
    }
}

fn end_now() -> ! {
    let me = rustix::process::getpid();
    // It cannot fail for our own process, and nothing after it runs.
    let _ = rustix::process::kill_process(me, rustix::process::Signal::KILL);
    std::process::abort()
}

fn say(line: &str) {
    // One write below the size that a pipe takes whole. The harness is there as long as we are.
    let _ =
        std::io::stdout().write_all(format!("{line}\n").as_bytes()).and_then(|()| std::io::stdout().flush());
}

/// The machine of a case. It counts its write points, and ends at the one that `kill` names.
pub(crate) fn machine(
    place: &Place,
    kill: Kill,
    with_git: bool,
) -> Result<(Machine, Arc<AtomicU64>), String> {
    let points = Arc::new(AtomicU64::new(0));
    let counter = Arc::clone(&points);
    let hook: WriteHook = Arc::new(move |_| {
        if Kill::AtPoint(counter.fetch_add(1, Ordering::SeqCst) + 1) == kill {
            end_now();
        }
    });
    let options = Options { on_write: Some(hook), ..Options::default() };
    let journal = Journal::open(&place.journal(), options).map_err(|error| mycel_system::explain(&error))?;
    let text = |path: PathBuf| path.display().to_string();
    let vars = BTreeMap::from([
        ("state".to_owned(), text(place.state())),
        ("config".to_owned(), text(place.root.join("config"))),
        ("home".to_owned(), text(place.home())),
        ("cwd".to_owned(), text(place.work())),
    ]);
    let parts = MachineParts {
        journal,
        policy: Policy::builtin(&vars),
        learned_rules: place.root.join("config/learned.toml"),
        leases: place.state().join("leases"),
        data: place.root.join("data"),
        own: vec![place.state()],
        config: None,
        person: "kim".to_owned(),
        model_maker: Arc::new(move |name| Ok(Box::new(Scripted::named(name, with_git)))),
        secrets: Arc::new(|_, _| Err(mycel_system::vault::VaultError::Missing)),
        routes: Routes {
            named: Box::new(|name| Candidate::new(name, Tier::Tactical, false)),
            candidates: Vec::new(),
            rules: router::Rules::default(),
            profile: router::Profile::Standard,
            cache: place.state(),
            confidence_percent_min: 50,
            reply_ttl_ms: 0,
            hedge_after_ms: None,
            wait_ms: 0,
        },
        spending: Spending {
            bounds: Vec::new(),
            zone: Arc::new(|_| 0),
            state: place.state(),
            cache: place.state(),
        },
        allow_missing: Vec::new(),
        cage_limits: mycel_system::sandbox::ResourceLimits::default(),
        max_tokens: 1000,
        agents_active: 4,
    };
    Ok((Machine::new(parts), points))
}

/// Drives the case's run: a new one, or the one that is there.
pub(crate) fn drive(place: &Place, seed: u64, kill: Kill, with_git: bool) -> Result<(), String> {
    let (machine, points) = machine(place, kill, with_git)?;
    if let Kill::After(us) = kill {
        std::thread::spawn(move || {
            std::thread::sleep(Duration::from_micros(us));
            end_now();
        });
    }
    let mut person = Person { ledger: place.work().join(script::LEDGER) };
    let runs = machine.journal().runs(2).map_err(|error| mycel_system::explain(&error))?;
    let run = match runs.as_slice() {
        [] => start(&machine, place, seed, &mut person)?,
        [row] => take_up(&machine, place, row.run.clone(), &mut person)?,
        _ => return Err("there is more than one run".to_owned()),
    };
    let past = machine.history(&run).map_err(|error| mycel_system::explain(&error))?;
    let status = State::of(&past).ended.map_or_else(|| "open".to_owned(), |status| format!("{status:?}"));
    say(&format!("points {}", points.load(Ordering::SeqCst)));
    say(&format!("run {run} {status}"));
    Ok(())
}

fn start(machine: &Machine, place: &Place, seed: u64, person: &mut Person) -> Result<RunId, String> {
    let order = Order {
        goal: "follow the script".to_owned(),
        workspace: place.work(),
        home: Some(place.home()),
        autonomy: Autonomy::Full,
        budget: Budget::UNBOUNDED,
        labels: Vec::new(),
        model: Some(format!("script:{seed}")),
        one_call: None,
        flow: None,
        team: None,
        fired: None,
    };
    let report = machine
        .start(&order, person, &Interrupt::default())
        .map_err(|error| mycel_system::explain(&error))?;
    leave_state(place, &report.state)?;
    Ok(report.run)
}

/// Takes up a run that must be either over, or on the list of interrupted ones, or waiting for a person.
fn take_up(machine: &Machine, place: &Place, run: RunId, person: &mut Person) -> Result<RunId, String> {
    let wrong = |error: mycel_system::MachineError| mycel_system::explain(&error);
    let state = State::of(&machine.history(&run).map_err(wrong)?);
    let interrupted = machine.interrupted().map_err(wrong)?.contains(&run);
    let waiting = machine.waiting().map_err(wrong)?.iter().any(|waiting| waiting.run == run);
    let is_over = state.ended.is_some() && state.open_calls().next().is_none();
    match (is_over, interrupted || waiting) {
        (true, false) => {
            leave_state(place, &state)?;
            Ok(run)
        }
        (true, true) => Err(format!("{run} is over and said to be interrupted")),
        (false, false) => Err(format!("{run} is not over, and neither interrupted nor waiting")),
        (false, true) => {
            let resumed = machine.resume(&run, &Change::default(), person, &Interrupt::default());
            leave_state(place, &resumed.map_err(wrong)?.state)?;
            Ok(run)
        }
    }
}

fn leave_state(place: &Place, state: &State) -> Result<(), String> {
    std::fs::write(place.last_state(), text_of(state)).map_err(|error| format!("leaving the state: {error}"))
}

/// Everything in a state, so that two can be compared. The lines are sorted, because the fields of a JSON object come in
/// the order of the brain before the journal has them and in that of the canonical form after.
pub(crate) fn text_of(state: &State) -> String {
    let text = format!("{state:#?}");
    let mut lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines.sort_unstable();
    lines.join("\n")
}

/// Takes back what the case's run did.
pub(crate) fn undo(place: &Place, kill: Kill, with_git: bool) -> Result<(), String> {
    let (machine, _) = machine(place, kill, with_git)?;
    if let Kill::After(us) = kill {
        std::thread::spawn(move || {
            std::thread::sleep(Duration::from_micros(us));
            end_now();
        });
    }
    let runs = machine.journal().runs(1).map_err(|error| mycel_system::explain(&error))?;
    let run = runs.first().ok_or("there is no run")?.run.clone();
    let report = machine.undo(&run, None).map_err(|error| mycel_system::explain(&error))?;
    let bad = report.calls.iter().find(|call| !call.outcome.succeeded());
    bad.map_or(Ok(()), |call| Err(format!("taking back {}: {:?}", call.call, call.outcome)))
}

/// Somebody who approves, and who looks before saying what happened.
#[derive(Debug)]
struct Person {
    ledger: PathBuf,
}

impl Person {
    fn answer(&self, question: &Question, state: &State) -> AnswerKind {
        match &question.kind {
            QuestionKind::Call { .. } | QuestionKind::Plan { .. } => AnswerKind::Approve,
            QuestionKind::Open { .. } => AnswerKind::Text { text: "yes".to_owned() },
            QuestionKind::Unknown { call } => {
                let line = state.calls.get(call).and_then(|c| script::line_of(&c.call.proposal.args));
                match line.is_some_and(|n| stands_in(&self.ledger, n)) {
                    true => AnswerKind::ItHappened,
                    false => AnswerKind::RunAgain,
                }
            }
        }
    }
}

fn stands_in(ledger: &Path, n: usize) -> bool {
    let text = std::fs::read_to_string(ledger).unwrap_or_default();
    text.lines().any(|line| line == script::ledger_line(n))
}

impl Watch for Person {
    fn event(&mut self, event: &Event) {
        say(&format!("e {} {}", event.id, event.body.kind()));
    }
    fn ask(&mut self, question: &Question, state: &State) -> Reaction {
        Reaction::Answer(Answer { by: "kim".to_owned(), kind: self.answer(question, state), note: None })
    }
}

/// Proposes the calls of a script, a few in each turn, and answers when all have an outcome. Where it stands follows
/// from the context alone, so a new process goes on where the old one was.
#[derive(Debug)]
struct Scripted {
    name: String,
    seed: u64,
    steps: Vec<Step>,
}

impl Scripted {
    fn named(name: &str, with_git: bool) -> Self {
        let seed = name.strip_prefix("script:").and_then(|text| text.parse().ok()).unwrap_or_default();
        Self { name: name.to_owned(), seed, steps: script::script(seed, with_git) }
    }
}

impl Brain for Scripted {
    fn name(&self) -> &str {
        &self.name
    }
    fn reserve(&self, _context: &Context) -> Cost {
        Cost { model_calls: 1, ..Cost::ZERO }
    }
    fn turn(
        &mut self,
        context: &Context,
        _show: &mut dyn FnMut(Delta),
        _cancelled: &dyn Fn() -> bool,
    ) -> Result<Reply, BrainError> {
        let done = context.items.iter().filter(|item| matches!(item, Item::Result { .. })).count();
        let size = script::turn_size(self.seed, done);
        let call = |step: &Step| ReplyCall {
            provider_id: None,
            tool: step.tool.to_owned(),
            args: Ok(step.args.clone()),
            title: None,
        };
        let calls: Vec<ReplyCall> = self.steps.iter().skip(done).take(size).map(call).collect();
        let (text, stop) = match calls.is_empty() {
            true => ("all done".to_owned(), StopReason::End),
            false => (String::new(), StopReason::Calls),
        };
        Ok(Reply {
            text,
            calls,
            plan: None,
            cost: Cost { model_calls: 1, ..Cost::ZERO },
            stop,
            read_tokens: None,
            confidence: None,
        })
    }
}
