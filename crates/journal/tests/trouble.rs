//! A full disk, a folder that may not be written, and a process that is killed between any two writes.

mod support;

use mycel_journal::{Journal, JournalError, Mode, Options};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use support::{Folder, again, argument, open, quiet, said};

/// Bytes a file may have in the process that meets a full disk.
const LIMIT_BYTES: u64 = 1_000_000;

/// Appends until the disk is full, then gives itself room again and goes on.
fn meet_a_full_disk(dir: &Path) {
    let journal = Journal::open(dir, quiet()).unwrap();
    let limit = getrlimit(Resource::Fsize);
    setrlimit(Resource::Fsize, Rlimit { current: Some(LIMIT_BYTES), ..limit }).unwrap();
    let mut count = 0;
    let error = loop {
        let id = format!("e{count}");
        match journal.append(vec![said("r", &id, &"word ".repeat(100)), said("r", &format!("{id}b"), "")]) {
            Ok(_) => count += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(error, JournalError::Full { .. }), "{error:?}");
    assert!(error.to_string().contains("hint: free some space"));
    assert_eq!(journal.last_seq().unwrap(), count * 2, "nothing half-written, nothing acknowledged lost");
    let blob = journal.blobs().put(&mut &noise(2_000_000)[..]);
    assert!(matches!(blob, Err(JournalError::Full { .. })), "{blob:?}");
    setrlimit(Resource::Fsize, limit).unwrap();
    assert_eq!(journal.append(vec![said("r", "after", "")]).unwrap()[0].seq, count * 2 + 1);
    assert_eq!(journal.verify(&mut |_, _| ()).unwrap().problems, []);
}

fn noise(bytes: usize) -> Vec<u8> {
    let mut random = support::Random(3);
    (0..bytes).map(|_| random.below(256) as u8).collect()
}

#[test]
fn a_full_disk_is_named_and_nothing_is_half_written() {
    if let Some(dir) = argument() {
        return meet_a_full_disk(dir.as_ref());
    }
    let folder = Folder::new("full");
    // A shell, because only it can make the signal of a too large file be ignored, so that writing fails instead.
    let mut shell = Command::new("sh");
    let test = again("a_full_disk_is_named_and_nothing_is_half_written", "");
    shell.args(["-c", "trap '' XFSZ; exec \"$0\" \"$@\""]).arg(test.get_program()).args(test.get_args());
    let output = shell.env("MYCEL_JOURNAL_TEST", &folder.0).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let journal = open(&folder.0);
    assert!(journal.last_seq().unwrap() > 20, "the other process wrote until the disk was full");
    assert_eq!(journal.verify(&mut |_, _| ()).unwrap().problems, []);
}

#[test]
fn a_folder_that_may_not_be_written_is_named_and_can_be_read() {
    if let Some(dir) = argument() {
        let dir = Path::new(&dir);
        let error = Journal::open(dir, quiet()).unwrap_err();
        assert!(matches!(error, JournalError::ReadOnly { .. }), "{error:?}");
        assert!(error.to_string().contains("hint: give this user write access"));
        let error = Journal::open(&dir.join("new"), quiet()).unwrap_err();
        assert!(matches!(error, JournalError::ReadOnly { .. }), "{error:?}");
        let journal = Journal::open(dir, Options { mode: Mode::Inspect, ..quiet() }).unwrap();
        let report = journal.verify(&mut |_, _| ()).unwrap();
        assert_eq!((report.events, report.problems), (1, Vec::new()));
        return;
    }
    let folder = Folder::new("read-only");
    let dir = folder.join("journal");
    let journal = open(&dir);
    journal.append(vec![said("r", "1", "")]).unwrap();
    assert_eq!(journal.last_seq().unwrap(), 1);
    drop(journal);
    assert!(!dir.join("journal.db-wal").exists(), "the last to close empties the log");
    for (path, mode) in [(dir.join("journal.db"), 0o444), (dir.clone(), 0o555)] {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }
    // Root may write everywhere, so the other process is nobody; its program lies where nobody can reach it.
    let program = folder.join("test");
    std::fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let test = again("a_folder_that_may_not_be_written_is_named_and_can_be_read", "");
    let mut command = Command::new(program);
    command.args(test.get_args()).env("MYCEL_JOURNAL_TEST", &dir).current_dir("/");
    if rustix::process::geteuid().is_root() {
        command.uid(65534).gid(65534);
    }
    let output = command.output().unwrap();
    std::fs::set_permissions(&dir, std::fs::Permissions::from_mode(0o755)).unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

/// Appends and stores blobs, says what was acknowledged, and kills itself at the write with this number.
fn live_until(dir: &Path, last_write: u32) {
    let writes = Arc::new(AtomicU32::new(0));
    let on_write = move |_| {
        if writes.fetch_add(1, Ordering::SeqCst) == last_write {
            let myself = rustix::process::getpid();
            rustix::process::kill_process(myself, rustix::process::Signal::KILL).unwrap();
        }
    };
    let options = Options { on_write: Some(Arc::new(on_write)), checkpoint_every: 4, ..quiet() };
    let journal = Journal::open(dir, options).unwrap();
    let mut out = std::io::stdout();
    for n in 0..4 {
        let (digest, _) = journal.blobs().put(&mut format!("content {n}").as_bytes()).unwrap();
        let blob = format!("see {digest}");
        journal.append(vec![said("r", &format!("a{n}"), &blob), said("r", &format!("b{n}"), "")]).unwrap();
        writeln!(out, "\nacknowledged {n}").unwrap();
    }
}

#[test]
fn a_kill_at_any_write_loses_nothing_that_was_acknowledged() {
    if let Some(argument) = argument() {
        let (dir, last_write) = argument.split_once('|').unwrap();
        return live_until(dir.as_ref(), last_write.parse().unwrap());
    }
    // Four rounds of four writes each; the last number lets it live.
    for last_write in 0..=16 {
        let folder = Folder::new("kill");
        let argument = format!("{}|{last_write}", folder.0.display());
        let output =
            again("a_kill_at_any_write_loses_nothing_that_was_acknowledged", &argument).output().unwrap();
        assert_eq!(output.status.success(), last_write == 16, "write {last_write}");
        let said_so = String::from_utf8_lossy(&output.stdout).matches("acknowledged").count() - 1;
        let journal = open(&folder.0);
        let report = journal.verify(&mut |_, _| ()).unwrap();
        assert_eq!(report.problems, [], "write {last_write}");
        let run = journal.run(&mycel_abi::RunId::new("r")).unwrap();
        assert!(run.len() == said_so * 2 || run.len() == said_so * 2 + 2, "write {last_write}: {run:?}");
        for event in run.iter().step_by(2) {
            let mycel_abi::Body::Said { text, .. } = &event.body else { panic!("{event:?}") };
            let digest = mycel_abi::Digest::try_from(text["see ".len()..].to_owned()).unwrap();
            std::io::copy(&mut journal.blobs().get(&digest).unwrap(), &mut std::io::sink()).unwrap();
        }
    }
}
