//! Appending and reading, by threads, by processes, and with events that do not belong in a journal.

mod support;

use mycel_abi::{Body, Event, EventId, NewEvent, RunId};
use mycel_journal::{Journal, JournalError, LookBack, Mode, Options};
use serde_json::json;
use std::collections::BTreeSet;
use support::{Folder, again, argument, ended, event, open, quiet, said};

fn ids(events: &[Event]) -> Vec<&str> {
    events.iter().map(|event| event.id.as_str()).collect()
}

#[test]
fn what_was_appended_is_read_back_the_same() {
    let folder = Folder::new("same");
    let long = "x".repeat(50_000);
    let bodies = [
        Body::Resumed {},
        Body::Told { text: "caf\u{e9} \u{1f600} \u{0} \u{7f} \"\\".into() },
        Body::Told { text: long },
        Body::Unknown(
            json!({"kind": "of_tomorrow", "n": 18_446_744_073_709_551_615_u64, "deep": [{"b": 1, "a": null}]}),
        ),
        Body::Unknown(json!({"kind": "said", "in": "a shape of tomorrow"})),
    ];
    let events: Vec<NewEvent> =
        bodies.into_iter().enumerate().map(|(n, body)| event("r1", &format!("e{n}"), None, body)).collect();
    let stored = open(&folder.0).append(events.clone()).unwrap();
    let journal = open(&folder.0);
    let read: Vec<Event> = journal.events(..).map(Result::unwrap).collect();
    assert_eq!(read, stored);
    assert_eq!(read.iter().map(|e| e.event.clone()).collect::<Vec<_>>(), events);
    assert_eq!(read.iter().map(|e| e.seq).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    assert_eq!(journal.event(&EventId::new("e3")).unwrap(), stored[3]);
    assert!(journal.verify(&mut |_, _| ()).unwrap().is_clean());
}

#[test]
fn ranges_runs_and_paths() {
    let folder = Folder::new("paths");
    let journal = open(&folder.0);
    let body = || Body::Resumed {};
    let events = [
        event("aa1", "a1", None, body()),
        event("aa1", "a2", Some("a1"), body()),
        event("ab1", "b1", Some("a2"), body()),
        event("aa1", "a3", Some("a2"), body()),
        event("ab1", "b2", Some("b1"), ended("ab1", "b2").body),
    ];
    journal.append(events.into()).unwrap();
    journal.checkpoint().unwrap();
    let numbers = |events: mycel_journal::Events| events.map(|e| e.unwrap().seq).collect::<Vec<_>>();
    assert_eq!(numbers(journal.events(2..4)), [2, 3]);
    assert_eq!(numbers(journal.events(2..=4)), [2, 3, 4]);
    assert_eq!(numbers(journal.events(..0)), [0; 0]);
    assert_eq!(numbers(journal.events(5..)), [5, 6]);
    assert_eq!(ids(&journal.run(&RunId::new("aa1")).unwrap()), ["a1", "a2", "a3"]);
    assert_eq!(ids(&journal.run_after(&RunId::new("aa1"), 2).unwrap()), ["a3"]);
    assert_eq!(ids(&journal.run(&RunId::new("aa")).unwrap()), [""; 0]);
    assert_eq!(ids(&journal.path(&EventId::new("b2")).unwrap()), ["a1", "a2", "b1", "b2"]);
    let runs = journal.runs(10).unwrap();
    let shown: Vec<_> = runs.iter().map(|r| (r.run.as_str(), r.events, r.last_kind.as_str())).collect();
    assert_eq!(shown, [("ab1", 2, "ended"), ("aa1", 3, "resumed")]);
    assert_eq!(journal.runs(1).unwrap().len(), 1);
    assert_eq!(journal.last_seq().unwrap(), 6);
}

#[test]
fn a_look_back_finds_runs_by_how_they_began_and_reads_no_more_than_it_may() {
    let folder = Folder::new("look-back");
    let journal = open(&folder.0);
    let at = |run: &str, n: u64, body: Body| NewEvent {
        at: 1_000 * n,
        ..event(run, &format!("{run}.{n}"), None, body)
    };
    let begun = |run: &str, n: u64| {
        vec![
            at(run, n, Body::Resumed {}),
            at(run, n + 1, ended(run, "x").body),
            at(run, n + 2, Body::Resumed {}),
        ]
    };
    for (run, n) in [("old", 1), ("first", 10), ("second", 20)] {
        journal.append(begun(run, n)).unwrap();
    }
    journal.append(vec![at("plain", 30, Body::Resumed {})]).unwrap();
    let late = (0..40).map(|n| at("late", 40 + n, Body::Resumed {}));
    journal.append(late.chain([at("late", 90, ended("late", "x").body)]).collect()).unwrap();
    let found = |since, runs_max| {
        let runs = journal.runs_begun_with("ended", LookBack { since, runs_max }).unwrap();
        runs.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(found(5_000, 9), ["second", "first"]);
    assert_eq!(found(0, 2), ["second", "first"]);
    assert_eq!(found(0, 9), ["second", "first", "old"], "`late` did not begin with it");
    assert_eq!(found(11_000, 9), ["second"]);
    let of = |kinds: &[&str], most| {
        let (events, looked_at) = journal.run_of_kinds(&RunId::new("first"), kinds, most).unwrap();
        (events.iter().map(|event| event.id.to_string()).collect::<Vec<_>>(), looked_at)
    };
    assert_eq!(of(&["resumed"], 9), (vec!["first.10".to_owned(), "first.12".to_owned()], 3));
    assert_eq!(of(&["resumed", "ended"], 2), (vec!["first.10".to_owned(), "first.11".to_owned()], 2));
    assert_eq!(of(&["resumed"], 0), (vec![], 0));
    assert_eq!(of(&["said"], 9), (vec![], 3));
}

#[test]
fn a_run_is_found_by_the_beginning_of_its_name() {
    let folder = Folder::new("resolve");
    let journal = open(&folder.0);
    assert!(matches!(journal.resolve("last"), Err(JournalError::NoRun { .. })));
    journal.append(vec![said("abc", "1", ""), said("abcd", "2", ""), said("abx", "3", "")]).unwrap();
    journal.checkpoint().unwrap();
    let check = |text: &str, expect: &str| {
        let found = journal.resolve(text).map_or_else(|e| e.to_string(), |run| run.to_string());
        assert_eq!(found.lines().next().unwrap(), expect, "{text}");
    };
    check("last", "abx");
    check("abx", "abx");
    check("abc", "abc");
    check("abcd", "abcd");
    check("ab", "`ab` fits more than one run: abx, abcd, abc");
    check("", "no run begins with ``");
    check("b", "no run begins with `b`");
    check("journal", "no run begins with `journal`");
    check("a%", "no run begins with `a%`");
}

#[test]
fn a_bad_event_is_refused_and_its_neighbours_are_not() {
    let folder = Folder::new("bad");
    let journal = open(&folder.0);
    journal.append(vec![said("r", "1", "first")]).unwrap();
    let check = |events: Vec<NewEvent>, expect: &str| {
        let error = journal.append(events).unwrap_err().to_string();
        assert!(error.starts_with(expect) && error.contains("\nhint: "), "{error}");
    };
    check(vec![said("r", "2", ""), said("r", "1", "")], "event 1 is already in the journal, as number 1");
    check(vec![NewEvent { at: u64::MAX, ..said("r", "2", "") }], "event 2 cannot be stored: its time");
    check(vec![event("r", "2", None, Body::Gone {})], "event 2 cannot be stored: it says that it was erased");
    check(vec![said("r", "2", &"y".repeat(17 << 20))], "event 2 cannot be stored: its body has");
    check(
        (0..2000).map(|n| said("r", &format!("n{n}"), "")).collect(),
        "event n1024 cannot be stored: more than 1024",
    );
    assert_eq!(journal.append(vec![said("r", "2", "second")]).unwrap()[0].seq, 2, "nothing was left behind");
    assert!(journal.append(Vec::new()).unwrap().is_empty());
}

#[test]
fn threads_share_one_chain_without_gaps() {
    let folder = Folder::new("threads");
    let journal = open(&folder.0);
    std::thread::scope(|scope| {
        for thread in 0..32 {
            let journal = &journal;
            scope.spawn(move || {
                for step in 0..8 {
                    let id = |part: &str| format!("t{thread}.{step}.{part}");
                    let stored =
                        journal.append(vec![said("r", &id("a"), "done"), said("r", &id("b"), "judged")]);
                    let stored = stored.unwrap();
                    assert_eq!(stored[0].seq + 1, stored[1].seq, "one call's events stand together");
                    let twice = journal.append(vec![said("r", &id("a"), "again")]);
                    assert!(matches!(twice, Err(JournalError::Duplicate { .. })), "{twice:?}");
                }
            });
        }
    });
    let read: BTreeSet<String> = journal.events(..).map(|e| e.unwrap().id.to_string()).collect();
    assert_eq!(read.len(), 32 * 8 * 2);
    let report = journal.verify(&mut |_, _| ()).unwrap();
    assert_eq!((report.events, report.problems), (512, Vec::new()));
}

#[test]
fn a_panic_in_the_writing_thread_frees_the_others() {
    let folder = Folder::new("panic");
    let armed = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(true));
    let trap = armed.clone();
    let on_write =
        move |_| assert!(!trap.swap(false, std::sync::atomic::Ordering::SeqCst), "a harness struck");
    let options = Options { on_write: Some(std::sync::Arc::new(on_write)), ..quiet() };
    let journal = Journal::open(&folder.0, options).unwrap();
    let struck = std::thread::scope(|scope| scope.spawn(|| journal.append(vec![said("r", "1", "")])).join());
    assert!(struck.is_err());
    assert_eq!(journal.append(vec![said("r", "1", "")]).unwrap()[0].seq, 1);
}

#[test]
fn processes_share_one_chain_without_gaps() {
    if let Some(argument) = argument() {
        let (dir, name) = argument.split_once('|').unwrap();
        let journal =
            Journal::open(dir.as_ref(), Options { checkpoint_every: 20, ..Options::default() }).unwrap();
        for step in 0..40 {
            journal.append(vec![said(name, &format!("{name}.{step}"), "from afar")]).unwrap();
        }
        return;
    }
    let folder = Folder::new("processes");
    let dir = folder.0.display();
    let start =
        |name| again("processes_share_one_chain_without_gaps", &format!("{dir}|{name}")).spawn().unwrap();
    let children = ["p1", "p2", "p3", "p4"].map(start);
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    let journal = open(&folder.0);
    for name in ["p1", "p2", "p3", "p4"] {
        assert_eq!(journal.run(&RunId::new(name)).unwrap().len(), 40);
    }
    let report = journal.verify(&mut |_, _| ()).unwrap();
    assert_eq!(report.problems, []);
    assert!(report.checkpoints >= 8, "{report:?}");
    assert_eq!(report.keys.len(), 1, "all processes sign with the one node key");
}

#[test]
fn many_may_make_the_journal_at_once() {
    for round in 0..60 {
        let folder = Folder::new(&format!("made{round}"));
        let dir = folder.join("new");
        let start = std::sync::Barrier::new(6);
        let make = || {
            start.wait();
            Journal::open(&dir, quiet()).unwrap().id().to_owned()
        };
        // Whoever only looks in between sees no journal, or a whole one.
        let look = || {
            start.wait();
            for _ in 0..50 {
                let options = Options { mode: Mode::Inspect, ..quiet() };
                match Journal::open(&dir, options) {
                    Ok(_) | Err(JournalError::Missing { .. }) => {}
                    Err(error) => panic!("round {round}: {error}"),
                }
            }
        };
        let ids: BTreeSet<String> = std::thread::scope(|scope| {
            let makers: Vec<_> = (0..5).map(|_| scope.spawn(make)).collect();
            scope.spawn(look).join().unwrap();
            makers.into_iter().map(|maker| maker.join().unwrap()).collect()
        });
        assert_eq!(ids.len(), 1, "round {round}");
    }
}

#[test]
fn a_locked_journal_says_so_after_its_wait() {
    let folder = Folder::new("locked");
    let journal = Journal::open(&folder.0, Options { busy_ms: 20, ..quiet() }).unwrap();
    let other = rusqlite::Connection::open(folder.join("journal.db")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let error = journal.append(vec![said("r", "1", "")]).unwrap_err();
    assert!(matches!(error, JournalError::Busy { waited_ms: 20, .. }), "{error}");
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(journal.append(vec![said("r", "1", "")]).unwrap()[0].seq, 1);
}

#[test]
fn an_inspected_journal_is_not_written_and_not_made() {
    let folder = Folder::new("inspect");
    let inspect = Options { mode: Mode::Inspect, ..Options::default() };
    assert!(matches!(Journal::open(&folder.0, inspect.clone()), Err(JournalError::Missing { .. })));
    open(&folder.0).append(vec![said("r", "1", "")]).unwrap();
    let journal = Journal::open(&folder.0, inspect).unwrap();
    assert_eq!(journal.last_seq().unwrap(), 1);
    assert!(matches!(journal.append(vec![said("r", "2", "")]), Err(JournalError::ReadOnly { .. })));
}

#[test]
fn the_last_handle_signs_what_was_appended() {
    let folder = Folder::new("close");
    Journal::open(&folder.0, Options::default()).unwrap();
    assert_eq!(open(&folder.0).last_seq().unwrap(), 0, "nothing appended, nothing signed");
    let journal = Journal::open(&folder.0, Options::default()).unwrap();
    journal.append(vec![said("r", "1", "")]).unwrap();
    journal.close().unwrap();
    let journal = open(&folder.0);
    assert_eq!((journal.last_seq().unwrap(), journal.verify(&mut |_, _| ()).unwrap().signed_to), (2, 1));
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(folder.join("node.key")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    std::fs::set_permissions(folder.join("node.key"), std::fs::Permissions::from_mode(0o644)).unwrap();
    let error = open(&folder.0).checkpoint().unwrap_err().to_string();
    assert!(error.contains("others may read it (mode 644)") && error.contains("chmod 600"), "{error}");
}
