//! The loop inside a cage.

use super::frame::{self, CHUNK_BYTES, Frame, FrameError, FrameReader};
use super::words::{FromCage, ToCage};
use crate::tool::{At, Cx, Port, Progress};
use crate::view::View;
use crate::{table, undo};
use mycel_abi::{Digest, ToolFailure, UndoRecord};
use serde_json::Value;
use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

/// Frames that wait for a tool; a load streams, so the reader must be able to block.
const INBOX_FRAMES_MAX: usize = 4;
/// Stack of the reader thread, which only copies frames.
const READER_STACK_BYTES: usize = 128 * 1024;

/// Serves calls until the keeper closes the stream. Returns the exit status of the cage: 0 if it was told to go, 1 if
/// the stream broke.
pub fn serve(stream: UnixStream, at: At, proxy: Option<String>) -> i32 {
    let Ok(reading) = stream.try_clone() else { return 1 };
    if cfg!(panic = "abort") {
        report_panics_to(&stream);
    }
    let cancelled = Arc::new(AtomicBool::new(false));
    let (sender, inbox) = sync_channel(INBOX_FRAMES_MAX);
    let heard = Arc::clone(&cancelled);
    let reader = std::thread::Builder::new()
        .name("cage-reader".into())
        .stack_size(READER_STACK_BYTES)
        .spawn(move || read_all(reading, &sender, &heard));
    if reader.is_err() {
        return 1;
    }
    let mut cage = Cage { wire: Wire { stream, inbox, cancelled, broken: false }, at, proxy };
    while let Some(request) = cage.wire.next_request() {
        cage.answer(request);
    }
    i32::from(cage.wire.broken)
}

/// A call in the cage's inbox.
enum Heard {
    Message(Box<ToCage>),
    Chunk(Vec<u8>),
}

/// Reads until the stream ends. Cancel is heard here, because the main thread is inside a tool then.
fn read_all(mut stream: UnixStream, to: &SyncSender<Heard>, cancelled: &AtomicBool) {
    let mut reader = FrameReader::default();
    // The end of the stream (or a broken one) cancels what runs: nobody is left to hear of it.
    while let Ok(Some(heard)) = read_one(&mut reader, &mut stream) {
        if let Heard::Message(message) = &heard {
            match **message {
                ToCage::Cancel => {
                    cancelled.store(true, Ordering::Relaxed);
                    continue;
                }
                // Cleared in the order of the stream, so that a late Cancel for the call before is not taken for
                // this one and an early Cancel for this one is not lost.
                ToCage::Run { .. } | ToCage::Probe { .. } | ToCage::Undo { .. } => {
                    cancelled.store(false, Ordering::Relaxed);
                }
                ToCage::Prepared
                | ToCage::Refused { .. }
                | ToCage::Saved { .. }
                | ToCage::LoadEnd
                | ToCage::Seen { .. } => {}
            }
        }
        if to.send(heard).is_err() {
            return;
        }
    }
    cancelled.store(true, Ordering::Relaxed);
}

fn read_one(reader: &mut FrameReader, stream: &mut UnixStream) -> Result<Option<Heard>, FrameError> {
    loop {
        match reader.poll(stream, None)? {
            Some(Frame::Bytes(bytes)) => return Ok(Some(Heard::Chunk(bytes))),
            Some(json) => return Ok(Some(Heard::Message(Box::new(json.message()?)))),
            None => {}
        }
    }
}

struct Cage {
    wire: Wire,
    at: At,
    proxy: Option<String>,
}

impl Cage {
    fn answer(&mut self, request: ToCage) {
        let answer = match request {
            ToCage::Run { tool, args, key, attempt, timeout_ms } => {
                self.guarded(&key, attempt, timeout_ms, |cx| {
                    let output = table::find(&tool)?.run(args, cx)?;
                    Ok(FromCage::Done { output })
                })
            }
            ToCage::Probe { tool, args, key, probe, timeout_ms } => self.guarded(&key, 1, timeout_ms, |cx| {
                let found = table::find(&tool)?.probe(args, &probe, cx)?.into();
                Ok(FromCage::Probed { found })
            }),
            ToCage::Undo { record, key, timeout_ms } => self.guarded(&key, 1, timeout_ms, |cx| {
                let undone = undo::apply(&record, cx);
                Ok(FromCage::Done { output: serde_json::to_value(undone).expect("plain data") })
            }),
            // Answers to a question nobody asked any more; the call they belonged to is over.
            ToCage::Cancel
            | ToCage::Prepared
            | ToCage::Refused { .. }
            | ToCage::Saved { .. }
            | ToCage::LoadEnd
            | ToCage::Seen { .. } => return,
        };
        self.wire.finish(answer);
    }

    /// Runs `body`; a panic in it becomes a failure, and the cage lives on.
    fn guarded(
        &mut self,
        key: &str,
        attempt: u32,
        timeout_ms: u64,
        body: impl FnOnce(&mut Cx<'_>) -> Result<FromCage, ToolFailure>,
    ) -> Result<FromCage, ToolFailure> {
        let proxy = self.proxy.as_deref();
        let mut cx = Cx { at: &self.at, key, attempt, timeout_ms, proxy, port: &mut self.wire };
        catch_unwind(AssertUnwindSafe(|| body(&mut cx)))
            .unwrap_or_else(|panic| Err(panic_failure(panic_text(panic.as_ref()))))
    }
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> &str {
    panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no message")
}

fn panic_failure(text: &str) -> ToolFailure {
    ToolFailure {
        kind: "panic".into(),
        message: format!("the tool stopped at a defect of its own: {text}"),
        hint: Some("what it had done until then may stand; look before trying again".into()),
    }
}

/// Where a panic ends the process it cannot be caught, but its words can still be sent.
fn report_panics_to(stream: &UnixStream) {
    let Ok(last_words) = stream.try_clone() else { return };
    let last_words = std::sync::Mutex::new(last_words);
    std::panic::set_hook(Box::new(move |info| {
        let text = info.to_string();
        if let Ok(mut stream) = last_words.try_lock() {
            let _ = frame::write_message(&mut *stream, &FromCage::Failed { failure: panic_failure(&text) });
        }
    }));
}

/// The cage's end of the stream; the [`Port`] of the tools that run in it.
struct Wire {
    stream: UnixStream,
    inbox: Receiver<Heard>,
    cancelled: Arc<AtomicBool>,
    broken: bool,
}

impl Wire {
    /// The next message; chunks that belong to an abandoned load are dropped.
    fn next_request(&mut self) -> Option<ToCage> {
        if self.broken {
            return None;
        }
        loop {
            match self.inbox.recv().ok()? {
                Heard::Message(message) => return Some(*message),
                Heard::Chunk(_) => {}
            }
        }
    }

    fn finish(&mut self, answer: Result<FromCage, ToolFailure>) {
        let answer = answer.unwrap_or_else(|failure| FromCage::Failed { failure });
        if let Err(FrameError::TooLarge(bytes)) = self.say(&answer) {
            let failure = gone("output", &format!("the output has {bytes} bytes, more than a frame holds"));
            let _ =
                self.say(&FromCage::Failed { failure: ToolFailure { kind: "too_large".into(), ..failure } });
        }
    }

    fn say(&mut self, message: &FromCage) -> Result<(), FrameError> {
        let sent = frame::write_message(&mut self.stream, message);
        self.broken |= matches!(sent, Err(FrameError::Closed | FrameError::Io(_)));
        sent
    }

    fn hear(&mut self) -> Result<Heard, ToolFailure> {
        self.inbox.recv().map_err(|_| gone("keeper", "the keeper closed the stream"))
    }

    fn send_content(&mut self, content: &mut dyn Read) -> Result<(), ToolFailure> {
        let mut chunk = vec![0; CHUNK_BYTES];
        loop {
            let count = match content.read(&mut chunk) {
                Ok(0) => return Ok(()),
                Ok(count) => count,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(gone("io", &format!("reading what is to be saved: {error}"))),
            };
            frame::write_bytes(&mut self.stream, &chunk[..count]).map_err(|error| wire_failure(&error))?;
        }
    }
}

impl Port for Wire {
    fn prepare(&mut self, undo: UndoRecord, probe: Value) -> Result<(), ToolFailure> {
        self.say(&FromCage::Prepare { undo, probe }).map_err(|error| wire_failure(&error))?;
        match self.hear()? {
            Heard::Message(message) => match *message {
                ToCage::Prepared => Ok(()),
                ToCage::Refused { failure } => Err(failure),
                _ => Err(out_of_step("prepare")),
            },
            Heard::Chunk(_) => Err(out_of_step("prepare")),
        }
    }

    fn save(&mut self, content: &mut dyn Read) -> Result<(Digest, u64), ToolFailure> {
        self.say(&FromCage::SaveBegin).map_err(|error| wire_failure(&error))?;
        let sent = self.send_content(content);
        let end = match &sent {
            Ok(()) => FromCage::SaveEnd,
            Err(failure) => FromCage::SaveAbort { failure: failure.clone() },
        };
        self.say(&end).map_err(|error| wire_failure(&error))?;
        let answer = self.hear()?;
        sent?;
        match answer {
            Heard::Message(message) => match *message {
                ToCage::Saved { digest, bytes } => Ok((digest, bytes)),
                ToCage::Refused { failure } => Err(failure),
                _ => Err(out_of_step("save")),
            },
            Heard::Chunk(_) => Err(out_of_step("save")),
        }
    }

    fn load(&mut self, digest: &Digest, to: &mut dyn Write) -> Result<u64, ToolFailure> {
        self.say(&FromCage::Load { digest: digest.clone() }).map_err(|error| wire_failure(&error))?;
        let mut bytes = 0;
        let mut trouble = None;
        loop {
            match self.hear()? {
                Heard::Chunk(chunk) => {
                    bytes += chunk.len() as u64;
                    // The rest is still taken off the stream, so that the next question gets its own answer.
                    if trouble.is_none() {
                        trouble = to.write_all(&chunk).err();
                    }
                }
                Heard::Message(message) => match *message {
                    ToCage::LoadEnd => break,
                    ToCage::Refused { failure } => return Err(failure),
                    _ => return Err(out_of_step("load")),
                },
            }
        }
        match trouble {
            None => Ok(bytes),
            Some(error) => Err(gone("io", &format!("writing what was loaded: {error}"))),
        }
    }

    fn progress(&mut self, progress: Progress) {
        let _ = self.say(&FromCage::Progress { progress });
    }

    fn cancelled(&mut self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    fn look(&mut self, view: View) -> Result<Value, ToolFailure> {
        self.say(&FromCage::Look { view }).map_err(|error| wire_failure(&error))?;
        match self.hear()? {
            Heard::Message(message) => match *message {
                ToCage::Seen { seen } => Ok(seen),
                ToCage::Refused { failure } => Err(failure),
                _ => Err(out_of_step("look")),
            },
            Heard::Chunk(_) => Err(out_of_step("look")),
        }
    }
}

fn gone(kind: &str, message: &str) -> ToolFailure {
    ToolFailure { kind: kind.into(), message: message.into(), hint: None }
}

fn wire_failure(error: &FrameError) -> ToolFailure {
    let kind = if matches!(error, FrameError::TooLarge(_)) { "too_large" } else { "keeper" };
    gone(kind, &format!("talking to the keeper: {error}"))
}

fn out_of_step(asked: &str) -> ToolFailure {
    gone("keeper", &format!("the keeper answered something else than asked for ({asked})"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_in_a_tool_is_a_failure_and_the_cage_lives_on() {
        let (stream, _keeper) = UnixStream::pair().unwrap();
        let (_sender, inbox) = sync_channel(1);
        let wire = Wire { stream, inbox, cancelled: Arc::default(), broken: false };
        let at = At { cwd: "/".into(), home: None };
        let mut cage = Cage { wire, at, proxy: None };
        let failure = cage.guarded("k", 1, 1000, |_| panic!("a defect")).unwrap_err();
        assert_eq!(failure.kind, "panic");
        assert!(failure.message.ends_with("a defect"));
        assert!(cage.guarded("k", 1, 1000, |_| Ok(FromCage::SaveEnd)).is_ok());
    }
}
