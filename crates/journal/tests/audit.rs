//! Whatever is changed in a stored journal, the audit sees it and names it.

mod support;

use mycel_abi::{Digest, EventId};
use mycel_journal::{Journal, JournalError, Mode, Options, VerifyReport, salvage};
use rusqlite::{Connection, params, types::Value};
use std::path::Path;
use support::{Folder, Random, copy_folder, ended, open, quiet, said};

const COLUMNS: [&str; 13] = [
    "seq", "id", "run", "parent", "at", "actor", "kind", "version", "salt", "body", "digest", "prev", "hash",
];

/// Plain, compressed and erased bodies, an erasure and two signatures.
fn journal_of_every_sort(dir: &Path) {
    let journal = open(dir);
    let long = said("run", "long", &"a long tale ".repeat(200));
    journal.append(vec![said("run", "first", "hello"), long, said("run", "gone", "forget me")]).unwrap();
    journal.checkpoint().unwrap();
    journal.append(vec![ended("run", "end")]).unwrap();
    journal.erase(&EventId::new("gone"), "asked to").unwrap();
    journal.checkpoint().unwrap();
    journal.append(vec![said("next", "last", "unsigned")]).unwrap();
}

fn inspect(dir: &Path) -> Journal {
    Journal::open(dir, Options { mode: Mode::Inspect, ..quiet() }).unwrap()
}

fn audit(dir: &Path) -> VerifyReport {
    inspect(dir).verify(&mut |_, _| ()).unwrap()
}

fn raw(dir: &Path) -> Connection {
    let connection = Connection::open(dir.join("journal.db")).unwrap();
    connection.execute_batch("PRAGMA synchronous = OFF").unwrap();
    connection
}

#[test]
fn a_whole_journal_is_clean() {
    let folder = Folder::new("clean");
    journal_of_every_sort(&folder.0);
    let report = audit(&folder.0);
    assert_eq!(report.problems, []);
    assert_eq!((report.events, report.checkpoints, report.erased, report.signed_to), (8, 2, 1, 6));
}

/// The value with one bit changed, for each byte of it; a number with each bit changed; something instead of nothing.
fn changed(value: &Value, random: &mut Random) -> Vec<Value> {
    let flips = |bytes: &[u8], random: &mut Random| -> Vec<Vec<u8>> {
        let flip = |at: usize, bit: u64| {
            let mut bytes = bytes.to_vec();
            bytes[at] ^= 1_u8 << bit;
            bytes
        };
        let mut all: Vec<_> = (0..bytes.len()).map(|at| flip(at, random.below(8))).collect();
        all.push([bytes, b"x"].concat());
        all.push(bytes[..bytes.len().saturating_sub(1)].to_vec());
        all
    };
    match value {
        Value::Null => vec![Value::Text("x".into()), Value::Blob(vec![1; 16])],
        Value::Integer(number) => (0..64).step_by(7).map(|bit| Value::Integer(number ^ (1 << bit))).collect(),
        Value::Real(_) => panic!("no column holds a fraction"),
        // One bit more or less of ASCII may be no UTF-8: then it is written as the bytes it is.
        Value::Text(text) => flips(text.as_bytes(), random)
            .into_iter()
            .map(|bytes| String::from_utf8(bytes).map_or_else(|e| Value::Blob(e.into_bytes()), Value::Text))
            .collect(),
        Value::Blob(bytes) => {
            let mut all: Vec<_> = flips(bytes, random).into_iter().map(Value::Blob).collect();
            all.push(Value::Null);
            all
        }
    }
}

#[test]
fn every_byte_of_every_column_of_every_event_counts() {
    let folder = Folder::new("columns");
    journal_of_every_sort(&folder.0);
    let raw = raw(&folder.0);
    let journal = inspect(&folder.0);
    let mut random = Random(42);
    let mut tried = 0;
    for seq in 1..=8_i64 {
        let id: String =
            raw.query_row("SELECT id FROM events WHERE seq = ?1", [seq], |row| row.get(0)).unwrap();
        for column in COLUMNS {
            let sql = format!("SELECT {column} FROM events WHERE seq = ?1");
            let before: Value = raw.query_row(&sql, [seq], |row| row.get(0)).unwrap();
            for after in changed(&before, &mut random) {
                // A few of the many bytes of a long body are enough, and not nullable columns stay so.
                if column == "body" && random.below(3) > 0 {
                    continue;
                }
                let key = if column == "seq" { "id" } else { "seq" };
                let update = format!("UPDATE events SET {column} = ?1 WHERE {key} = ?2");
                let who = if column == "seq" { Value::Text(id.clone()) } else { Value::Integer(seq) };
                if raw.execute(&update, params![after, who]).is_err() {
                    continue;
                }
                let report = journal.verify(&mut |_, _| ()).unwrap();
                let names = |p: &mycel_journal::Problem| {
                    p.seq == Some(seq as u64) || p.event.as_deref() == Some(id.as_str())
                };
                assert!(
                    report.problems.iter().any(names),
                    "{column} of event {seq} {id}: {before:?} became {after:?}, and the audit says {:?}",
                    report.problems
                );
                raw.execute(&update, params![before, who]).unwrap();
                tried += 1;
            }
        }
    }
    assert!(tried > 1500, "only {tried} changes were tried");
    assert_eq!(journal.verify(&mut |_, _| ()).unwrap().problems, []);
}

/// Runs `sql` on a copy of a journal and expects the problems to be exactly these.
fn check_change(sql: &str, expect: &[&str]) {
    let folder = Folder::new("change");
    journal_of_every_sort(&folder.0);
    raw(&folder.0).execute_batch(sql).unwrap();
    let problems: Vec<String> = audit(&folder.0).problems.iter().map(ToString::to_string).collect();
    let fits = problems.len() == expect.len() && problems.iter().zip(expect).all(|(p, e)| p.contains(e));
    assert!(fits, "{sql}\ngives {problems:#?}\nnot {expect:#?}");
}

#[test]
fn the_audit_names_the_event_and_the_column() {
    check_change(
        "UPDATE events SET body = replace(body, 'hello', 'hullo') WHERE seq = 1",
        &["event first (number 1): body or salt was changed"],
    );
    check_change(
        "UPDATE events SET salt = zeroblob(16) WHERE seq = 1",
        &["event first (number 1): body or salt"],
    );
    check_change("UPDATE events SET digest = zeroblob(32) WHERE seq = 1", &["column `digest` was changed"]);
    check_change(
        "UPDATE events SET prev = zeroblob(32) WHERE seq = 2",
        &["(number 2): column `prev` was changed"],
    );
    check_change(
        "UPDATE events SET hash = zeroblob(32) WHERE seq = 2",
        &["(number 2): column `hash` was changed"],
    );
    check_change(
        "UPDATE events SET hash = zeroblob(32) WHERE seq = 8",
        &["(number 8): column `hash` was changed"],
    );
    check_change("UPDATE events SET at = at + 1 WHERE seq = 2", &["(number 2): a column of the header"]);
    check_change(
        "UPDATE events SET actor = 'person:eve' WHERE seq = 8",
        &["(number 8): a column of the header"],
    );
    check_change(
        "UPDATE events SET body = NULL, salt = NULL WHERE seq = 1",
        &["no event says that it was erased"],
    );
}

#[test]
fn missing_moved_and_cut_events_are_seen() {
    check_change("DELETE FROM events WHERE seq = 2", &["event number 2 is missing"]);
    check_change(
        "DELETE FROM events WHERE seq IN (1, 2, 3)",
        &[
            "events number 1 to 3 are missing",
            "it says that gone was erased",
            "number 3: was signed, but the chain now says something else there",
        ],
    );
    let swapped = "UPDATE events SET seq = 99 WHERE seq = 1; UPDATE events SET seq = 1 WHERE seq = 2; \
                   UPDATE events SET seq = 2 WHERE seq = 99";
    check_change(swapped, &["event long (number 1)", "event first (number 2)", "event gone (number 3)"]);
    check_change("DELETE FROM events WHERE seq = 8", &["event number 8 is missing"]);
    // Whoever also renews the note of the head is betrayed by the copies of the signatures.
    let renewed = "DELETE FROM events WHERE seq > 4; UPDATE meta SET value = \
                   (SELECT CAST(x'0000000000000004' || hash AS BLOB) FROM events WHERE seq = 4) WHERE name = 'head'";
    check_change(renewed, &["event gone (number 3): its body is gone", "number 6: was signed"]);
}

#[test]
fn a_cut_tail_is_refused_when_the_journal_is_opened() {
    let folder = Folder::new("tail");
    journal_of_every_sort(&folder.0);
    raw(&folder.0).execute_batch("DELETE FROM events WHERE seq = 8").unwrap();
    let error = Journal::open(&folder.0, quiet()).unwrap_err();
    assert!(matches!(error, JournalError::Damaged { .. }), "{error}");
    assert!(
        error
            .to_string()
            .contains("the last event is number 7, but the chain was noted to end with number 8")
    );
}

#[test]
fn a_newer_format_is_refused_with_a_hint() {
    let folder = Folder::new("newer");
    journal_of_every_sort(&folder.0);
    raw(&folder.0).execute_batch("PRAGMA user_version = 2").unwrap();
    let error = Journal::open(&folder.0, quiet()).unwrap_err();
    assert!(matches!(error, JournalError::Newer { found: 2, known: 1, .. }), "{error}");
    assert!(error.to_string().contains("hint: use a newer version"));
    std::fs::write(
        folder.join("journal.db"),
        b"this is no database, but it is longer than a header of one......",
    )
    .unwrap();
    let error = Journal::open(&folder.0, quiet()).unwrap_err();
    assert!(matches!(error, JournalError::Damaged { .. }), "{error}");
}

#[test]
fn a_hurt_event_is_not_given_to_anybody() {
    let folder = Folder::new("hurt");
    journal_of_every_sort(&folder.0);
    raw(&folder.0)
        .execute_batch("UPDATE events SET body = replace(body, 'hello', 'hullo') WHERE seq = 1")
        .unwrap();
    let journal = open(&folder.0);
    let error = journal.event(&EventId::new("first")).unwrap_err().to_string();
    assert!(error.contains("event first (number 1): the digest does not fit"), "{error}");
    let mut events = journal.events(..);
    assert!(events.next().unwrap().is_err());
    assert!(events.next().is_none(), "nothing follows an error");
}

/// What a byte more or less may do to a journal: nothing, be refused, or be named by the audit. Never a panic and never
/// another event.
fn outcome_of_damage(dir: &Path, intact: &[(u64, String)]) -> &'static str {
    let journal = match Journal::open(dir, Options { mode: Mode::Inspect, ..quiet() }) {
        Ok(journal) => journal,
        Err(JournalError::Damaged { .. } | JournalError::Newer { .. } | JournalError::Database { .. }) => {
            return "refused";
        }
        Err(error) => panic!("a hurt journal gave {error}"),
    };
    match journal.verify(&mut |_, _| ()) {
        Err(_) => return "refused",
        Ok(report) if !report.is_clean() => return "named",
        Ok(_) => {}
    }
    let read: Vec<_> =
        journal.events(..).map(|e| e.map(|e| (e.seq, format!("{e:?}")))).collect::<Result<_, _>>().unwrap();
    assert!(read == intact, "the audit is clean and an event is another one");
    "unused"
}

#[test]
fn a_flipped_bit_anywhere_in_the_file_is_seen_or_harmless() {
    let folder = Folder::new("flip");
    let small = Options { page_bytes: 512, ..quiet() };
    drop(Journal::open(&folder.join("made"), small).unwrap());
    journal_of_every_sort(&folder.join("made"));
    open(&folder.join("made")).flush().unwrap();
    let intact: Vec<_> = open(&folder.join("made"))
        .events(..)
        .map(|e| e.map(|e| (e.seq, format!("{e:?}"))).unwrap())
        .collect();
    let file = std::fs::read(folder.join("made/journal.db")).unwrap();
    let hurt_dir = folder.join("hurt");
    copy_folder(&folder.join("made"), &hurt_dir);
    for name in ["journal.db-wal", "journal.db-shm"] {
        let _ = std::fs::remove_file(hurt_dir.join(name));
    }
    let mut random = Random(7);
    let mut counts = std::collections::BTreeMap::new();
    // The header and the schema byte by byte, the rest by chance.
    let places = (0..1024).chain((0..3000).map(|_| 0)).enumerate();
    for (n, place) in places {
        let at = if n < 1024 { place } else { random.below(file.len() as u64) as usize };
        let mut hurt = file.clone();
        hurt[at] ^= 1 << random.below(8);
        std::fs::write(hurt_dir.join("journal.db"), &hurt).unwrap();
        *counts.entry(outcome_of_damage(&hurt_dir, &intact)).or_insert(0) += 1;
        if n % 50 == 0 {
            salvage(&hurt_dir, &mut std::io::sink()).map(drop).unwrap_or(());
            drop(Journal::open(&hurt_dir, quiet()));
        }
        for name in ["journal.db-wal", "journal.db-shm"] {
            let _ = std::fs::remove_file(hurt_dir.join(name));
        }
    }
    assert!(counts["named"] > 1000 && counts["refused"] > 100, "{counts:?}");
}

#[test]
fn the_log_cut_at_every_byte_gives_a_prefix_of_what_was_acknowledged() {
    let folder = Folder::new("cut");
    let made = folder.join("made");
    let journal = Journal::open(&made, Options { page_bytes: 512, ..quiet() }).unwrap();
    journal.flush().unwrap();
    let wal = made.join("journal.db-wal");
    // Bytes of the log after which each event was acknowledged.
    let acknowledged: Vec<u64> = (1..=4)
        .map(|n| {
            journal.append(vec![said("r", &format!("e{n}"), &"word ".repeat(n * 5))]).unwrap();
            std::fs::metadata(&wal).unwrap().len()
        })
        .collect();
    let cut_dir = folder.join("cut");
    copy_folder(&made, &cut_dir);
    let log = std::fs::read(&wal).unwrap();
    for cut in 0..=log.len() {
        std::fs::write(cut_dir.join("journal.db-wal"), &log[..cut]).unwrap();
        let _ = std::fs::remove_file(cut_dir.join("journal.db-shm"));
        let durable = acknowledged.iter().filter(|end| **end <= cut as u64).count();
        let cut_journal = inspect(&cut_dir);
        let read: Vec<_> = cut_journal.events(..).map(|e| e.unwrap().id.to_string()).collect();
        let expect: Vec<_> = (1..=durable).map(|n| format!("e{n}")).collect();
        assert_eq!(read, expect, "cut at byte {cut} of {}", log.len());
        if cut % 97 == 0 {
            assert_eq!(cut_journal.verify(&mut |_, _| ()).unwrap().problems, []);
            drop(cut_journal);
            let copy = folder.join(&format!("go-on-{cut}"));
            copy_folder(&cut_dir, &copy);
            let on = open(&copy).append(vec![said("r", "more", "the journal goes on")]).unwrap();
            assert_eq!(on[0].seq, durable as u64 + 1);
        }
    }
    drop(journal);
}

#[test]
fn what_can_be_read_is_salvaged() {
    let folder = Folder::new("salvage");
    let journal = Journal::open(&folder.0, Options { page_bytes: 512, ..quiet() }).unwrap();
    for n in 1..=60 {
        journal.append(vec![said("r", &format!("e{n}"), &format!("event {n}"))]).unwrap();
    }
    journal.flush().unwrap();
    drop(journal);
    // One page in the middle is overwritten with noise: a bad sector.
    let path = folder.join("journal.db");
    let mut file = std::fs::read(&path).unwrap();
    let digest = Digest::of(b"noise");
    let at = file.windows(8).position(|w| w == b"event 30").unwrap() / 512 * 512;
    file[at..at + 512].copy_from_slice(&digest.as_str().as_bytes().repeat(8));
    std::fs::write(&path, file).unwrap();
    let report = audit(&folder.0);
    assert!(!report.is_clean() && report.problems.iter().any(|p| p.seq == Some(30)), "{report:?}");
    let mut out = Vec::new();
    let salvaged = salvage(&folder.0, &mut out).unwrap();
    assert_eq!(salvaged.lost.len(), 1, "{salvaged:?}");
    let (first, last) = salvaged.lost[0];
    assert!(first <= 30 && 30 <= last && last - first < 8, "{salvaged:?}");
    assert_eq!(salvaged.events, 60 - (last - first + 1));
    assert_eq!(String::from_utf8(out).unwrap().lines().count() as u64, salvaged.events + 1);
}

#[test]
fn a_long_log_is_recovered_after_a_crash() {
    let folder = Folder::new("long-log");
    let journal = open(&folder.join("made"));
    for n in 1..=40_u64 {
        journal.append(vec![said("r", &format!("e{n}"), "many commits")]).unwrap();
        // What a crash now would leave behind: the files without the memory of the process.
        if n % 4 == 0 {
            let copy = folder.join(&format!("crash-{n}"));
            copy_folder(&folder.join("made"), &copy);
            std::fs::remove_file(copy.join("journal.db-shm")).unwrap();
            assert_eq!(open(&copy).verify(&mut |_, _| ()).unwrap(), journal.verify(&mut |_, _| ()).unwrap());
            assert_eq!(open(&copy).last_seq().unwrap(), n);
        }
    }
    let log = std::fs::metadata(folder.join("made/journal.db-wal")).unwrap().len();
    assert!(log >= 4 << 20, "the log was stretched at once, not with each commit: {log} bytes");
}
