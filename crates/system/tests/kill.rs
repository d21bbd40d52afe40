//! `kill -9` at every moment: a real machine with a real journal, real cages and real tools is killed at each point at
//! which the disk changes, and at random times, taken up again, and held to what it promised.
//!
//! ```text
//!   harness --spawns--> driver (this binary again) --SIGKILL to itself at point K or after T microseconds
//!      |                   `--> cages (this binary again)
//!      `-- again until the run ends; then: every acknowledged event is there, the chain verifies, the tree is that of
//!          a run nobody disturbed, each opaque effect happened once, each intent has an outcome, the fold of the
//!          journal is the state, no process or mount is left, and undo brings back the beginning
//! ```
//! `MYCEL_KILL_SEEDS=2000` tries more random cases (from `MYCEL_KILL_FIRST` on), `MYCEL_KILL_SEED=17` one (with `MYCEL_KILLS=after:900,point:3` at
//! exactly these moments).

#[path = "kill/case.rs"]
mod case;
#[path = "kill/driver.rs"]
mod driver;
#[path = "kill/script.rs"]
mod script;
#[path = "kill/world.rs"]
mod world;

use case::{Case, Report, Then};
use driver::{Kill, Place};
use script::Dice;
use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Random cases beside the kept ones unless `MYCEL_KILL_SEEDS` says otherwise: as many as fit into a test run that people wait for.
const SEEDS: u64 = 20;
/// Cases at a time. They mostly wait for the disk.
const AT_A_TIME: usize = 2;
/// Kills of one case at most.
const KILLS_MAX: u64 = 3;
/// The script that is killed at each of its write points.
const POINTS_SEED: u64 = 0;
/// The promise: from a restart to new work.
const RECOVERY_MAX: Duration = Duration::from_secs(1);
/// Seeds that once failed, tried every time. When exactly they are killed depends on the machine, so they do not always
/// come by the same place.
const KEPT: &[u64] = &[1000, 1040, 1049, 1125, 1134, 1152, 1183, 1185, 3178];

fn main() -> ExitCode {
    mycel_system::become_cage_if_asked();
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match words.as_slice() {
        [mode @ ("driver" | "undo"), root, seed, kill, git] => {
            be_driver(mode, root, seed, kill, *git == "git")
        }
        _ => harness(),
    }
}

fn be_driver(mode: &str, root: &str, seed: &str, kill: &str, with_git: bool) -> ExitCode {
    let place = Place { root: root.into() };
    let outcome = match (seed.parse(), Kill::parse(kill)) {
        (Ok(seed), Some(kill)) if mode == "driver" => driver::drive(&place, seed, kill, with_git),
        (Ok(_), Some(kill)) => driver::undo(&place, kill, with_git),
        _ => Err("the seed or the moment makes no sense".to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tell(&mut std::io::stderr(), &error);
            ExitCode::FAILURE
        }
    }
}

/// What was found so far, by all threads.
#[derive(Debug, Default)]
struct Tally {
    passed: u64,
    failures: Vec<String>,
    kills: u64,
    recoveries: Vec<Duration>,
    /// Times the person was asked what came of a call, by tool.
    doubts: BTreeMap<String, u64>,
}

/// A case to try.
#[derive(Debug, Clone)]
struct Task {
    seed: u64,
    kills: Moments,
    then: Then,
}

/// When a task is killed.
#[derive(Debug, Clone)]
enum Moments {
    Given(Vec<Kill>),
    /// At times that the seed and the length of an undisturbed run decide.
    Random,
}

fn harness() -> ExitCode {
    let with_git = world::has_git();
    let begun = Instant::now();
    let tasks = match tasks(with_git) {
        Ok(tasks) => tasks,
        Err(error) => {
            tell(&mut std::io::stderr(), &format!("preparing: {error}"));
            return ExitCode::FAILURE;
        }
    };
    let tally = Mutex::new(Tally::default());
    let next = AtomicU64::new(0);
    std::thread::scope(|scope| {
        for _ in 0..AT_A_TIME {
            scope.spawn(|| {
                while let Some(task) = tasks.get(next.fetch_add(1, Ordering::SeqCst) as usize) {
                    let outcome = attempt(task, with_git);
                    note(&tally, task, outcome);
                }
            });
        }
    });
    summarise(tally.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner), begun.elapsed())
}

fn tasks(with_git: bool) -> Result<Vec<Task>, String> {
    if let Some(seed) = number("MYCEL_KILL_SEED") {
        return Ok(vec![Task {
            seed,
            kills: given_moments()?.map_or(Moments::Random, Moments::Given),
            then: Then::Undo,
        }]);
    }
    let mut tasks = Vec::new();
    if std::env::var_os("MYCEL_KILL_SEEDS").is_none() {
        for point in 1..=undisturbed(POINTS_SEED, with_git)?.points {
            // Once, and again while it recovers.
            for kills in
                [vec![Kill::AtPoint(point)], vec![Kill::AtPoint(point), Kill::AtPoint(1 + point % 5)]]
            {
                tasks.push(Task { seed: POINTS_SEED, kills: Moments::Given(kills), then: Then::Undo });
            }
        }
    }
    let first = number("MYCEL_KILL_FIRST").unwrap_or(1);
    let seeds = number("MYCEL_KILL_SEEDS").unwrap_or(SEEDS);
    for seed in KEPT.iter().copied().chain(first..first + seeds) {
        let then = if seed.is_multiple_of(3) { Then::Undo } else { Then::Nothing };
        tasks.push(Task { seed, kills: Moments::Random, then });
    }
    Ok(tasks)
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

fn given_moments() -> Result<Option<Vec<Kill>>, String> {
    let Ok(text) = std::env::var("MYCEL_KILLS") else { return Ok(None) };
    let parse = |word: &str| Kill::parse(word).ok_or_else(|| format!("`{word}` in MYCEL_KILLS is no moment"));
    text.split(',').map(parse).collect::<Result<_, _>>().map(Some)
}

/// The same script with nobody disturbing it: what there should be in the end, and how long it takes.
fn undisturbed(seed: u64, with_git: bool) -> Result<Report, String> {
    let case = Case::new(seed, with_git)?;
    let report = case.run(&[], None, Then::Nothing).map_err(|error| format!("undisturbed: {error}"))?;
    case.remove();
    Ok(report)
}

/// The moments and what came of them.
type Attempt = (Vec<Kill>, Result<Report, String>);

fn attempt(task: &Task, with_git: bool) -> Attempt {
    let plain = match undisturbed(task.seed, with_git) {
        Ok(plain) => plain,
        Err(error) => return (Vec::new(), Err(error)),
    };
    let kills = match &task.kills {
        Moments::Given(kills) => kills.clone(),
        Moments::Random => random_moments(task.seed, plain.took),
    };
    let outcome = Case::new(task.seed, with_git).and_then(|case| {
        let outcome = case.run(&kills, Some(&plain.tree), task.then);
        // What is left of a failure may show why.
        if outcome.is_ok() {
            case.remove();
        }
        outcome.map_err(|error| format!("{error}\n  its folder: {}", case.place.root.display()))
    });
    (kills, outcome)
}

fn random_moments(seed: u64, took: Duration) -> Vec<Kill> {
    let mut dice = Dice::new(seed ^ 0x6b69_6c6c);
    let count = 1 + dice.roll(KILLS_MAX);
    let most = took.as_micros() as u64;
    (0..count).map(|_| Kill::After(dice.roll(most))).collect()
}

fn note(tally: &Mutex<Tally>, task: &Task, (kills, outcome): Attempt) {
    let mut tally = tally.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    match outcome {
        Ok(report) => {
            tally.passed += 1;
            tally.kills += u64::from(report.kills);
            tally.recoveries.extend(report.recoveries);
            for tool in report.doubts {
                *tally.doubts.entry(tool).or_default() += 1;
            }
        }
        Err(error) => {
            let moments: Vec<String> = kills.into_iter().map(Kill::word).collect();
            let seed = task.seed;
            let again =
                format!("MYCEL_KILL_SEED={seed} MYCEL_KILLS={} cargo test --test kill", moments.join(","));
            let text = format!("FAILED seed {seed}: {error}\n  again: {again}");
            tell(&mut std::io::stderr(), &text);
            tally.failures.push(text);
        }
    }
}

fn summarise(mut tally: Tally, took: Duration) -> ExitCode {
    tally.recoveries.sort();
    let ms = |duration: Option<&Duration>| duration.map_or(0.0, |d| d.as_secs_f64() * 1000.0);
    let median = ms(tally.recoveries.get(tally.recoveries.len() / 2));
    let most = ms(tally.recoveries.last());
    let slow = tally.recoveries.iter().filter(|took| **took > RECOVERY_MAX).count();
    let mut out = std::io::stdout();
    let line = format!(
        "{{\"recovery\":{{\"count\":{},\"median_ms\":{median:.1},\"max_ms\":{most:.1},\"over_1s\":{slow}}},\
         \"kills\":{},\"person_asked\":{:?},\"took_s\":{:.1}}}",
        tally.recoveries.len(),
        tally.kills,
        tally.doubts,
        took.as_secs_f64()
    );
    tell(&mut out, &line);
    tell(&mut out, &format!("{} passed, {} failed", tally.passed, tally.failures.len()));
    if tally.failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn tell(to: &mut impl Write, text: &str) {
    // Nobody may be listening any more.
    let _ = writeln!(to, "{text}");
}
