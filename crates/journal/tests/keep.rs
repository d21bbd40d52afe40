//! Beside the chain: blobs, snapshots and erasing.

mod support;

use mycel_abi::{Body, Digest, EventId, RunId};
use mycel_journal::{JournalError, Swept};
use std::io::Read;
use std::time::Duration;
use support::{Folder, ended, event, open, said};

fn content(reader: &mut impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.read_to_end(&mut bytes).map(|_| bytes)
}

fn blob_path(folder: &Folder, digest: &Digest) -> std::path::PathBuf {
    folder.join("blobs").join(&digest.as_str()[..2]).join(&digest.as_str()[2..])
}

#[test]
fn a_blob_comes_back_as_it_was() {
    let folder = Folder::new("blob");
    let blobs = open(&folder.0).blobs();
    for bytes in [Vec::new(), b"spore".to_vec(), vec![7; 300_000]] {
        let (digest, count) = blobs.put(&mut &bytes[..]).unwrap();
        assert_eq!((digest.clone(), count), (Digest::of(&bytes), bytes.len() as u64));
        assert_eq!(blobs.put(&mut &bytes[..]).unwrap().0, digest, "twice is once");
        assert_eq!(content(&mut blobs.get(&digest).unwrap()).unwrap(), bytes);
    }
    let unknown = Digest::of(b"never seen");
    let error = blobs.get(&unknown).unwrap_err();
    assert!(matches!(error, JournalError::NoBlob { .. }) && error.to_string().contains(unknown.as_str()));
    assert!(!blobs.has(&unknown));
}

#[test]
fn a_hurt_blob_is_not_taken_for_whole_and_a_put_heals_it() {
    let folder = Folder::new("hurt-blob");
    let blobs = open(&folder.0).blobs();
    let bytes: Vec<u8> = (0..40_000_u32).flat_map(u32::to_le_bytes).collect();
    let (digest, _) = blobs.put(&mut &bytes[..]).unwrap();
    let path = blob_path(&folder, &digest);
    let whole = std::fs::read(&path).unwrap();
    for at in (0..whole.len()).step_by(whole.len() / 50) {
        let mut hurt = whole.clone();
        hurt[at] ^= 0x10;
        std::fs::write(&path, &hurt).unwrap();
        let read = blobs.get(&digest).map(|mut reader| content(&mut reader));
        // A bit of the frame may mean nothing; then the content is still the right one.
        assert!(!matches!(read, Ok(Ok(other)) if other != bytes), "byte {at}");
    }
    std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    assert!(content(&mut blobs.get(&digest).unwrap()).is_err());
    blobs.put(&mut &bytes[..]).unwrap();
    assert_eq!(content(&mut blobs.get(&digest).unwrap()).unwrap(), bytes);
}

#[test]
fn a_sweep_takes_only_what_no_event_names() {
    let folder = Folder::new("sweep");
    let journal = open(&folder.0);
    let blobs = journal.blobs();
    let (kept, _) = blobs.put(&mut &b"kept"[..]).unwrap();
    let (lost, _) = blobs.put(&mut &b"lost"[..]).unwrap();
    std::fs::write(folder.join("blobs/.part-0011"), b"left by a crash").unwrap();
    journal.append(vec![said("r", "1", &format!("see {kept}"))]).unwrap();
    assert_eq!(journal.sweep(Duration::from_secs(3600)).unwrap(), Swept::default(), "too young");
    assert_eq!(journal.sweep(Duration::ZERO).unwrap().blobs, 1);
    assert!(blobs.has(&kept) && !blobs.has(&lost) && !folder.join("blobs/.part-0011").exists());
}

#[test]
fn a_snapshot_is_the_newest_or_none() {
    let folder = Folder::new("snapshot");
    let journal = open(&folder.0);
    let run = RunId::new("r");
    assert_eq!(journal.snapshot_get(&run).unwrap(), None);
    journal.snapshot_put(&run, 3, b"old").unwrap();
    journal.snapshot_put(&run, 9, &[5; 100_000]).unwrap();
    assert_eq!(journal.snapshot_get(&run).unwrap(), Some((9, vec![5; 100_000])));
    assert_eq!(journal.snapshot_get(&RunId::new("other")).unwrap(), None);
    let raw = rusqlite::Connection::open(folder.join("journal.db")).unwrap();
    raw.execute_batch("UPDATE snapshots SET seq = 8").unwrap();
    assert_eq!(journal.snapshot_get(&run).unwrap(), None, "a changed one counts as absent");
}

#[test]
fn an_erased_body_is_nowhere_in_the_folder_and_the_chain_holds() {
    let folder = Folder::new("erase");
    let journal = open(&folder.0);
    let secret = "the-birthday-of-anna";
    let plain = said("r", "short", secret);
    let run = RunId::new("r");
    journal.append(vec![said("r", "0", "begin"), plain, ended("r", "end")]).unwrap();
    journal.snapshot_put(&run, 2, secret.as_bytes()).unwrap();
    journal.flush().unwrap();
    let finds = || {
        let files = std::fs::read_dir(&folder.0).unwrap().map(|entry| entry.unwrap().path());
        files.filter(|p| p.is_file()).any(|p| {
            std::fs::read(p).unwrap().windows(secret.len()).any(|window| window == secret.as_bytes())
        })
    };
    assert!(finds());
    let erasure = journal.erase(&EventId::new("short"), "asked to by anna").unwrap();
    assert!(erasure.log_cleared && !finds(), "the body is still on the disk");
    assert_eq!(journal.event(&EventId::new("short")).unwrap().body, Body::Gone {});
    let said = Body::Erased { event: EventId::new("short"), why: "asked to by anna".into() };
    assert_eq!(journal.event(&erasure.event).unwrap().body, said);
    assert_eq!(journal.snapshot_get(&run).unwrap(), None);
    let report = journal.verify(&mut |_, _| ()).unwrap();
    assert_eq!((report.problems, report.erased), (Vec::new(), 1));
}

#[test]
fn what_recovery_or_the_proof_needs_is_not_erased() {
    let folder = Folder::new("not-erased");
    let journal = open(&folder.0);
    journal
        .append(vec![said("live", "a", ""), event("dead", "b", None, Body::Resumed {}), ended("dead", "c")])
        .unwrap();
    let erasure = journal.erase(&EventId::new("b"), "").unwrap();
    let check = |id: &str, expect: &str| {
        let error = journal.erase(&EventId::new(id), "").unwrap_err().to_string();
        assert!(error.contains(expect) && error.contains("hint: "), "{error}");
    };
    check("a", "event a cannot be erased: its run live has not ended");
    check("b", "it was erased before");
    check("nobody", "no event nobody is in this journal");
    check(erasure.event.as_str(), "it belongs to the proof of the journal");
}
