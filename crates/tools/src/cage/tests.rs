//! The protocol over a real pair of sockets, with honest and dishonest peers.

use super::frame::{self, Frame, FrameReader};
use super::keeper::dispatch_spent;
use super::words::{FromCage, ToCage};
use super::*;
use crate::local::TempFolder;
use crate::secrets::Secrets;
use crate::tool::{Probed, Progress};
use mycel_abi::limits::FRAME_BYTES_MAX;
use mycel_abi::{
    Assessment, Call, CallId, Cost, Digest, EffectClass, OutcomeStatus, Proposal, Risk, ToolFailure,
    UndoRecord,
};
use mycel_kernel::permit::Spent;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::os::unix::net::UnixStream;
use std::thread::JoinHandle;

/// A keeper that holds everything in memory.
#[derive(Default)]
struct Memory {
    blobs: BTreeMap<Digest, Vec<u8>>,
    prepared: Vec<(UndoRecord, Value)>,
    progress: usize,
    refuse_prepare: bool,
    refuse_save: bool,
    cancel_after_progress: bool,
}

impl Keeper for Memory {
    fn prepared(&mut self, undo: UndoRecord, probe: Value) -> Result<(), ToolFailure> {
        if self.refuse_prepare {
            return Err(failure("journal"));
        }
        self.prepared.push((undo, probe));
        Ok(())
    }
    fn save(&mut self, content: &mut dyn Read) -> Result<(Digest, u64), ToolFailure> {
        let mut bytes = Vec::new();
        if self.refuse_save {
            content.take(10).read_to_end(&mut bytes).map_err(|_| failure("io"))?;
            return Err(failure("disk_full"));
        }
        content.read_to_end(&mut bytes).map_err(|_| failure("io"))?;
        let digest = Digest::of(&bytes);
        let length = bytes.len() as u64;
        self.blobs.insert(digest.clone(), bytes);
        Ok((digest, length))
    }
    fn load(&mut self, digest: &Digest) -> Result<Box<dyn Read>, ToolFailure> {
        let bytes = self.blobs.get(digest).ok_or_else(|| failure("not_found"))?;
        Ok(Box::new(Cursor::new(bytes.clone())))
    }
    fn progress(&mut self, _progress: Progress) {
        self.progress += 1;
    }
    fn cancelled(&mut self) -> bool {
        self.cancel_after_progress && self.progress > 0
    }
}

fn failure(kind: &str) -> ToolFailure {
    ToolFailure { kind: kind.into(), message: kind.into(), hint: None }
}

fn spent(tool: &str, args: Value, effect: EffectClass, timeout_ms: u64) -> Spent {
    let proposal = Proposal {
        id: CallId::new("lead.t1.c1"),
        agent: mycel_abi::AgentId::new("lead"),
        step: None,
        tool: tool.into(),
        args,
        provider_id: None,
    };
    let assessment = Assessment {
        summary: String::new(),
        needs: Vec::new(),
        risk: Risk::Low,
        effect,
        undoable: false,
        timeout_ms,
        preview: Vec::new(),
        commands: Vec::new(),
        reserve: Cost::ZERO,
    };
    Spent { call: Call { proposal, assessment }, attempt: 1, generation: 1 }
}

/// A cage in a thread.
fn cage(folder: &TempFolder) -> (UnixStream, JoinHandle<i32>) {
    let (mine, its) = UnixStream::pair().unwrap();
    let at = folder.at();
    (mine, std::thread::spawn(move || serve(its, at, None)))
}

/// A peer that hears the request and then does as it likes.
fn peer(act: impl FnOnce(UnixStream) + Send + 'static) -> (UnixStream, JoinHandle<()>) {
    let (mine, mut its) = UnixStream::pair().unwrap();
    let thread = std::thread::spawn(move || {
        FrameReader::default().poll(&mut its, None).unwrap();
        act(its);
    });
    (mine, thread)
}

fn run(stream: &mut UnixStream, tool: &str, args: Value, keeper: &mut Memory) -> Dispatched {
    dispatch_spent(
        spent(tool, args, EffectClass::Checkable, 60_000),
        &Secrets::default(),
        stream,
        "run/call",
        keeper,
    )
}

#[test]
fn a_call_runs_is_probed_and_undone_over_the_wire() {
    let folder = TempFolder::new("wire");
    // Larger than a chunk, so that saving and loading stream.
    let old: Vec<u8> = (0..700_000u32).map(|n| (n * 7 % 251) as u8).collect();
    let path = folder.file("a.bin", &old);
    let (mut stream, thread) = cage(&folder);
    let mut keeper = Memory::default();
    let args = json!({"path": "a.bin", "content": "new"});
    let done = run(&mut stream, "fs.write", args.clone(), &mut keeper);
    assert!(done.alive);
    assert_eq!(done.outcome.status, OutcomeStatus::Ok, "{:?}", done.outcome.failure);
    assert_eq!(std::fs::read(&path).unwrap(), b"new");

    let (record, data) = keeper.prepared[0].clone();
    let request =
        ProbeRequest { tool: "fs.write", args: &args, key: "run/call", probe: &data, timeout_ms: 60_000 };
    let (found, alive) = probe(&mut stream, &request, &mut keeper);
    assert!(alive);
    assert_eq!(found.unwrap(), Probed::Happened(done.outcome.output));

    let undone = undo(&mut stream, "run/undo", &record, 60_000, &mut keeper);
    assert_eq!(undone.outcome.status, OutcomeStatus::Ok);
    assert_eq!(undone.outcome.output["conflicts"], json!([]));
    assert_eq!(std::fs::read(&path).unwrap(), old);
    drop(stream);
    assert_eq!(thread.join().unwrap(), 0);
}

#[test]
fn refusals_of_the_keeper_stop_the_call_and_not_the_cage() {
    let folder = TempFolder::new("refusals");
    folder.file("a", "x".repeat(600_000));
    let (mut stream, _thread) = cage(&folder);
    let args = json!({"path": "a", "content": "new"});
    let mut keeper = Memory { refuse_save: true, ..Memory::default() };
    let done = run(&mut stream, "fs.write", args.clone(), &mut keeper);
    assert_eq!(done.outcome.failure.unwrap().kind, "disk_full");
    let mut keeper = Memory { refuse_prepare: true, ..Memory::default() };
    let done = run(&mut stream, "fs.write", args.clone(), &mut keeper);
    assert_eq!((done.alive, done.outcome.failure.unwrap().kind.as_str()), (true, "journal"));
    assert_eq!(std::fs::read(folder.0.join("a")).unwrap().len(), 600_000);
    let done = run(&mut stream, "fs.write", args, &mut Memory::default());
    assert_eq!(done.outcome.status, OutcomeStatus::Ok);
}

#[test]
fn unknown_tools_and_bad_arguments_are_failures() {
    let folder = TempFolder::new("unknown");
    let (mut stream, _thread) = cage(&folder);
    let done = run(&mut stream, "fs.raed", json!({}), &mut Memory::default());
    assert_eq!(done.outcome.failure.unwrap().kind, "unknown_tool");
    let done = run(&mut stream, "fs.read", json!({"path": 1}), &mut Memory::default());
    assert_eq!((done.alive, done.outcome.failure.unwrap().kind.as_str()), (true, "bad_args"));
}

#[test]
fn a_person_stops_a_running_tool_and_the_cage_lives_on() {
    let folder = TempFolder::new("cancel");
    let (mut stream, _thread) = cage(&folder);
    let mut keeper = Memory { cancel_after_progress: true, ..Memory::default() };
    let call = spent("fs.watch", json!({"path": ".", "for_ms": 600_000}), EffectClass::Pure, 600_000);
    let done = dispatch_spent(call, &Secrets::default(), &mut stream, "k", &mut keeper);
    // Watching answers with what it saw until then.
    assert!(done.alive);
    assert_eq!(done.outcome.status, OutcomeStatus::Ok);
    assert!(run(&mut stream, "fs.stat", json!({"path": "."}), &mut Memory::default()).outcome.succeeded());
}

#[test]
fn a_tool_that_runs_too_long_is_told_to_stop() {
    let folder = TempFolder::new("overrun");
    let (mut stream, _thread) = cage(&folder);
    let call = spent("fs.watch", json!({"path": ".", "for_ms": 600_000}), EffectClass::Pure, 100);
    let done = dispatch_spent(call, &Secrets::default(), &mut stream, "k", &mut Memory::default());
    assert!(done.alive, "it obeyed");
}

#[test]
fn a_cage_that_does_not_stop_is_given_up() {
    for chatty in [false, true] {
        let (mut stream, thread) = peer(move |mut its| {
            let say =
                FromCage::Progress { progress: Progress::Count { done: 0, total: 0, unit: String::new() } };
            let mut byte = [0; 64];
            while chatty && frame::write_message(&mut its, &say).is_ok() {}
            while its.read(&mut byte).is_ok_and(|count| count > 0) {}
        });
        let call = spent("shell.run", json!({}), EffectClass::Opaque, 50);
        let done = dispatch_spent(call, &Secrets::default(), &mut stream, "k", &mut Memory::default());
        assert_eq!((done.outcome.status, done.alive), (OutcomeStatus::TimedOut, false));
        drop(stream);
        thread.join().unwrap();
    }
}

#[test]
fn a_dead_peer_is_never_a_failure_if_it_may_have_happened() {
    use EffectClass as E;
    use OutcomeStatus as S;
    let check = |effect, prepares: bool, status| {
        let (mut stream, thread) = peer(move |mut its| {
            if prepares {
                let say = FromCage::Prepare { undo: UndoRecord::default(), probe: Value::Null };
                frame::write_message(&mut its, &say).unwrap();
                FrameReader::default().poll(&mut its, None).unwrap();
            }
        });
        let done = dispatch_spent(
            spent("x.y", json!({}), effect, 60_000),
            &Secrets::default(),
            &mut stream,
            "k",
            &mut Memory::default(),
        );
        assert_eq!((done.outcome.status, done.alive), (status, false), "{effect} {prepares}");
        thread.join().unwrap();
    };
    check(E::Pure, false, S::Failed);
    check(E::Keyed, false, S::Unknown);
    check(E::Checkable, false, S::NotDone);
    check(E::Checkable, true, S::Unknown);
    check(E::Opaque, false, S::Unknown);
    check(E::Opaque, true, S::Unknown);
}

#[test]
fn a_cage_that_is_gone_already_did_nothing() {
    let (mut stream, its) = UnixStream::pair().unwrap();
    drop(its);
    let call = spent("x.y", json!({}), EffectClass::Opaque, 1000);
    let done = dispatch_spent(call, &Secrets::default(), &mut stream, "k", &mut Memory::default());
    assert_eq!((done.outcome.status, done.alive), (OutcomeStatus::Failed, false));
}

#[test]
fn garbage_is_not_argued_with() {
    let huge = (FRAME_BYTES_MAX as u32 + 1).to_le_bytes();
    let frames: [&[u8]; 6] = [
        b"\x00\x00\x00\x00\x01",
        &[huge[0], huge[1], huge[2], huge[3], 1],
        b"\x03\x00\x00\x00\x09ab",
        b"\x03\x00\x00\x00\x01{}",
        b"\x03\x00\x00\x00\x02ab",
        b"\x14\x00\x00\x00\x01{\"say\": \"save_end\"}",
    ];
    for bytes in frames {
        let bytes = bytes.to_vec();
        let (mut stream, thread) = peer(move |mut its| {
            its.write_all(&bytes).unwrap();
            let mut rest = [0; 64];
            while its.read(&mut rest).is_ok_and(|count| count > 0) {}
        });
        let call = spent("x.y", json!({}), EffectClass::Opaque, 60_000);
        let done = dispatch_spent(call, &Secrets::default(), &mut stream, "k", &mut Memory::default());
        assert_eq!((done.outcome.status, done.alive), (OutcomeStatus::Unknown, false));
        drop(stream);
        thread.join().unwrap();
    }
}

#[test]
fn a_cage_ends_at_garbage_too() {
    let folder = TempFolder::new("garbage");
    let (mut stream, thread) = cage(&folder);
    stream.write_all(b"\xff\xff\xff\xff\x01").unwrap();
    assert_eq!(thread.join().unwrap(), 0);
}

#[test]
fn a_frame_survives_any_cut_and_noise_never_panics() {
    /// Gives one byte, then a timeout, and so on.
    struct Drops<'a>(&'a [u8], bool);
    impl Read for Drops<'_> {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            self.1 = !self.1;
            if self.1 {
                return Err(std::io::ErrorKind::WouldBlock.into());
            }
            let count = usize::from(!self.0.is_empty()).min(into.len());
            into[..count].copy_from_slice(&self.0[..count]);
            self.0 = &self.0[count..];
            Ok(count)
        }
    }
    let mut bytes = Vec::new();
    frame::write_message(&mut bytes, &ToCage::Cancel).unwrap();
    frame::write_bytes(&mut bytes, b"abc").unwrap();
    let (mut drops, mut reader, mut frames) = (Drops(&bytes, false), FrameReader::default(), Vec::new());
    while frames.len() < 2 {
        frames.extend(reader.poll(&mut drops, None).unwrap());
    }
    assert!(matches!(frames[0].message(), Ok(ToCage::Cancel)));
    assert_eq!(frames[1], Frame::Bytes(b"abc".to_vec()));

    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    for _ in 0..2000 {
        let noise: Vec<u8> = (0..40)
            .map(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                (state >> 60) as u8
            })
            .collect();
        let (mut from, mut reader) = (noise.as_slice(), FrameReader::default());
        while let Ok(Some(frame)) = reader.poll(&mut from, None) {
            let _ = frame.message::<FromCage>();
        }
    }
}
