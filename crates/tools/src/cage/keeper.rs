//! The kernel's side of a cage: spends a permit, serves what the tool asks for, and says truthfully what came of it.

use super::frame::{self, CHUNK_BYTES, Frame, FrameError, FrameReader};
use super::words::{FromCage, ToCage};
use crate::secrets::Secrets;
use crate::tool::{Place, Probed, Progress};
use crate::view::View;
use mycel_abi::{Digest, EffectClass, Outcome, OutcomeStatus, ToolFailure, UndoRecord};
use mycel_kernel::Permit;
use mycel_kernel::permit::Spent;
use serde_json::Value;
use std::io::{self, Read};
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

/// How long a cage has to answer after it was told to stop, before it is given up.
const GRACE: Duration = Duration::from_secs(2);
/// How often a person's wish to stop is looked at while the cage is silent.
const LOOK_EVERY: Duration = Duration::from_millis(25);

/// What the kernel's process does for a running tool.
pub trait Keeper {
    /// Makes the undo record and the probe data durable, or refuses.
    fn prepared(&mut self, undo: UndoRecord, probe: Value) -> Result<(), ToolFailure>;
    /// Stores content; reads it to its end.
    fn save(&mut self, content: &mut dyn Read) -> Result<(Digest, u64), ToolFailure>;
    /// Opens stored content.
    fn load(&mut self, digest: &Digest) -> Result<Box<dyn Read>, ToolFailure>;
    /// Shows progress.
    fn progress(&mut self, progress: Progress);
    /// Whether a person wants the call to stop.
    fn cancelled(&mut self) -> bool;
}

/// What came of a call, and whether the cage can take another.
#[derive(Debug)]
pub struct Dispatched {
    pub outcome: Outcome,
    /// `false`: kill the cage; it is dead, silent or talks nonsense.
    pub alive: bool,
}

/// An interrupted call to look after.
#[derive(Debug, Clone, Copy)]
pub struct ProbeRequest<'a> {
    pub tool: &'a str,
    pub args: &'a Value,
    /// Idempotency key of the interrupted call.
    pub key: &'a str,
    /// What it gave to prepare; `null` if it never did.
    pub probe: &'a Value,
    pub timeout_ms: u64,
}

/// Runs the permitted call in the cage at the other end of `stream`, with the secrets it names put in. The permit is used up
/// whatever happens. A cage that was sent a secret takes no other call.
pub fn dispatch(
    permit: Permit,
    secrets: &Secrets,
    stream: &mut UnixStream,
    key: &str,
    keeper: &mut dyn Keeper,
) -> Dispatched {
    if secrets.is_empty() {
        return dispatch_spent(permit.spend(), secrets, stream, key, keeper);
    }
    let mut dispatched = dispatch_spent(permit.spend(), secrets, stream, key, &mut Quiet(keeper));
    secrets.clean(&mut dispatched.outcome);
    Dispatched { alive: false, ..dispatched }
}

/// A keeper that shows nothing of what a program prints: a secret may be in it, cut in two.
struct Quiet<'a>(&'a mut dyn Keeper);

impl Keeper for Quiet<'_> {
    fn prepared(&mut self, undo: UndoRecord, probe: Value) -> Result<(), ToolFailure> {
        self.0.prepared(undo, probe)
    }
    fn save(&mut self, content: &mut dyn Read) -> Result<(Digest, u64), ToolFailure> {
        self.0.save(content)
    }
    fn load(&mut self, digest: &Digest) -> Result<Box<dyn Read>, ToolFailure> {
        self.0.load(digest)
    }
    fn progress(&mut self, progress: Progress) {
        match progress {
            Progress::Output { .. } => {}
            Progress::Count { .. } => self.0.progress(progress),
        }
    }
    fn cancelled(&mut self) -> bool {
        self.0.cancelled()
    }
}

/// One of several calls that a permitted call is made of, such as a check among others. It was judged with the whole, so it has
/// the whole's permit behind it, which is spent; `timeout_ms` is its own.
pub fn dispatch_part(
    spent: &Spent,
    (tool, args): (&str, Value),
    timeout_ms: u64,
    stream: &mut UnixStream,
    keeper: &mut dyn Keeper,
) -> Dispatched {
    let (tool, key) = (tool.to_owned(), spent.call.id().to_string());
    let request = ToCage::Run { tool, args, key, attempt: spent.attempt, timeout_ms };
    converse(stream, &request, timeout_ms, keeper).settle(spent.call.assessment.effect)
}

pub(super) fn dispatch_spent(
    spent: Spent,
    secrets: &Secrets,
    stream: &mut UnixStream,
    key: &str,
    keeper: &mut dyn Keeper,
) -> Dispatched {
    let timeout_ms = spent.call.assessment.timeout_ms;
    let proposal = spent.call.proposal;
    let args = match secrets.filled(&proposal.tool, &proposal.args) {
        Ok(args) => args,
        Err(failure) => return Dispatched { outcome: Outcome::failed(failure), alive: true },
    };
    let request =
        ToCage::Run { tool: proposal.tool, args, key: key.to_owned(), attempt: spent.attempt, timeout_ms };
    converse(stream, &request, timeout_ms, keeper).settle(spent.call.assessment.effect)
}

/// Takes a call back. The outcome's output is [`Undone`](crate::undo::Undone). What an interrupted undo has put back
/// stands, and applying the record again does the rest, so an interruption is a failure and never unknown.
pub fn undo(
    stream: &mut UnixStream,
    key: &str,
    record: &UndoRecord,
    timeout_ms: u64,
    keeper: &mut dyn Keeper,
) -> Dispatched {
    let request = ToCage::Undo { record: record.clone(), key: key.to_owned(), timeout_ms };
    converse(stream, &request, timeout_ms, keeper).settle(EffectClass::Pure)
}

/// Asks whether an interrupted call happened. The flag says whether the cage can take another call.
pub fn probe(
    stream: &mut UnixStream,
    request: &ProbeRequest<'_>,
    keeper: &mut dyn Keeper,
) -> (Result<Probed, ToolFailure>, bool) {
    let said = ToCage::Probe {
        tool: request.tool.to_owned(),
        args: request.args.clone(),
        key: request.key.to_owned(),
        probe: request.probe.clone(),
        timeout_ms: request.timeout_ms,
    };
    let talk = converse(stream, &said, request.timeout_ms, keeper);
    if let End::Said(FromCage::Probed { found }) = talk.end {
        return (Ok(found.into()), true);
    }
    let settled = talk.settle(EffectClass::Pure);
    let failure = settled.outcome.failure.unwrap_or_else(|| failure("cage", "the probe gave no answer"));
    (Err(failure), settled.alive)
}

/// How a conversation about one request ended.
enum End {
    /// The cage's last word on the request.
    Said(FromCage),
    /// It did not stop in time after it was told to.
    Silent(Stop),
    /// The stream is of no more use.
    Broken(FrameError),
    /// The request could not even be sent.
    Unsent(FrameError),
}

/// Why a call was told to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stop {
    Overrun,
    Person,
}

struct Talk {
    end: End,
    stopped: Option<Stop>,
    prepared: bool,
    timeout_ms: u64,
}

impl Talk {
    fn settle(self, effect: EffectClass) -> Dispatched {
        let late = format!("it ran longer than its {} ms", self.timeout_ms);
        match self.end {
            End::Said(FromCage::Done { output }) => Dispatched { outcome: Outcome::ok(output), alive: true },
            End::Said(FromCage::Failed { failure }) => failed(failure, self.stopped),
            End::Said(_) => interrupted(effect, self.prepared, "the cage answered another question"),
            End::Silent(stop) => {
                let (status, why) = match stop {
                    Stop::Overrun => (OutcomeStatus::TimedOut, late.as_str()),
                    Stop::Person => (OutcomeStatus::Cancelled, "a person stopped it"),
                };
                let message = format!("{why} and did not stop when told to, so its cage was given up");
                Dispatched { outcome: said_with_doubt(status, &message, effect, self.prepared), alive: false }
            }
            End::Broken(error) => interrupted(effect, self.prepared, &format!("its cage was lost: {error}")),
            End::Unsent(error) => Dispatched {
                outcome: Outcome::failed(failure("cage", &format!("the call could not be sent: {error}"))),
                alive: false,
            },
        }
    }
}

/// A tool's own word that it failed. Where it was told to stop, that is what its failure means.
fn failed(failure: ToolFailure, stopped: Option<Stop>) -> Dispatched {
    let status = match (stopped, failure.kind.as_str()) {
        (Some(Stop::Person), _) => OutcomeStatus::Cancelled,
        (Some(Stop::Overrun), _) | (None, "timed_out") => OutcomeStatus::TimedOut,
        (None, _) => OutcomeStatus::Failed,
    };
    // Where panics end the process the cage is dying now; elsewhere it is in doubt. Both are replaced.
    let alive = failure.kind != "panic";
    Dispatched { outcome: Outcome { status, ..Outcome::failed(failure) }, alive }
}

/// The cage went away in the middle: never `failed` where it may have happened.
fn interrupted(effect: EffectClass, prepared: bool, why: &str) -> Dispatched {
    let status = match effect {
        EffectClass::Pure => OutcomeStatus::Failed,
        // A checkable tool prepares before it changes anything.
        EffectClass::Checkable if !prepared => OutcomeStatus::NotDone,
        EffectClass::Checkable | EffectClass::Keyed | EffectClass::Opaque => OutcomeStatus::Unknown,
    };
    let mut outcome = said_with_doubt(status, why, effect, prepared);
    if let Some(failure) = &mut outcome.failure {
        failure.kind = "cage".into();
    }
    Dispatched { outcome, alive: false }
}

fn said_with_doubt(status: OutcomeStatus, why: &str, effect: EffectClass, prepared: bool) -> Outcome {
    let doubt = match effect {
        EffectClass::Pure => "; it changes nothing, so it can run again",
        EffectClass::Checkable if !prepared => "; it had changed nothing yet",
        EffectClass::Checkable | EffectClass::Keyed | EffectClass::Opaque => {
            "; it may or may not have happened, so look before trying again"
        }
    };
    Outcome::without_output(status, format!("{why}{doubt}"))
}

fn failure(kind: &str, message: &str) -> ToolFailure {
    ToolFailure { kind: kind.into(), message: message.into(), hint: None }
}

/// Says `request` and serves what the cage asks for until its last word.
fn converse(stream: &mut UnixStream, request: &ToCage, timeout_ms: u64, keeper: &mut dyn Keeper) -> Talk {
    let mut line = Line {
        may_look: may_look(request),
        stream,
        reader: FrameReader::default(),
        deadline: Instant::now() + Duration::from_millis(timeout_ms),
        stopped: None,
    };
    let mut prepared = false;
    let end = match line.open().and_then(|()| line.say(request)) {
        Err(error) => End::Unsent(error),
        Ok(()) => line.serve_until_done(keeper, &mut prepared),
    };
    let stopped = line.stopped;
    // The next user of the stream sets its own; a broken stream is dropped anyway.
    let _ = stream.set_read_timeout(None);
    Talk { end, stopped, prepared, timeout_ms }
}

/// Only a running tool whose place is the machine may look at it.
fn may_look(request: &ToCage) -> bool {
    match request {
        ToCage::Run { tool, args, .. } => {
            crate::table::find(tool).and_then(|tool| tool.place(args)).is_ok_and(|place| place == Place::Host)
        }
        _ => false,
    }
}

/// The keeper's end of the stream during one request.
struct Line<'a> {
    may_look: bool,
    stream: &'a mut UnixStream,
    reader: FrameReader,
    /// When the cage is told to stop; after that, when it is given up.
    deadline: Instant,
    stopped: Option<Stop>,
}

enum Next {
    Frame(Frame),
    GiveUp(Stop),
}

impl Line<'_> {
    fn open(&mut self) -> Result<(), FrameError> {
        self.stream.set_read_timeout(Some(LOOK_EVERY)).map_err(FrameError::Io)?;
        // A cage that reads nothing must not hold the kernel's process for ever.
        self.stream.set_write_timeout(Some(GRACE)).map_err(FrameError::Io)
    }

    fn say(&mut self, message: &ToCage) -> Result<(), FrameError> {
        frame::write_message(self.stream, message)
    }

    fn serve_until_done(&mut self, keeper: &mut dyn Keeper, prepared: &mut bool) -> End {
        loop {
            let said = match self.next(keeper) {
                Ok(Next::Frame(frame)) => frame.message::<FromCage>(),
                Ok(Next::GiveUp(stop)) => return End::Silent(stop),
                Err(error) => return End::Broken(error),
            };
            let served = match said {
                Ok(FromCage::Prepare { undo, probe }) => {
                    *prepared = true;
                    self.answer(keeper.prepared(undo, probe).map(|()| ToCage::Prepared))
                }
                Ok(FromCage::SaveBegin) => self.save(keeper),
                Ok(FromCage::Load { digest }) => self.load(&digest, keeper),
                Ok(FromCage::Look { view }) => self.look(view),
                Ok(FromCage::Progress { progress }) => {
                    keeper.progress(progress);
                    Ok(())
                }
                Ok(last @ (FromCage::Done { .. } | FromCage::Failed { .. } | FromCage::Probed { .. })) => {
                    return End::Said(last);
                }
                Ok(FromCage::SaveEnd | FromCage::SaveAbort { .. }) => {
                    Err(FrameError::Garbage("the end of a save that never began".into()))
                }
                Err(error) => Err(error),
            };
            if let Err(error) = served {
                return End::Broken(error);
            }
        }
    }

    /// The next frame. Tells the cage to stop when its time is over or a person wishes so, and gives it up when it
    /// does not obey.
    fn next(&mut self, keeper: &mut dyn Keeper) -> Result<Next, FrameError> {
        loop {
            // Looked at before every frame: a cage that talks without end is stopped like a silent one.
            let over = Instant::now() >= self.deadline;
            match self.stopped {
                Some(stop) if over => return Ok(Next::GiveUp(stop)),
                Some(_) => {}
                None if over => self.stop(Stop::Overrun)?,
                None if keeper.cancelled() => self.stop(Stop::Person)?,
                None => {}
            }
            if let Some(frame) = self.reader.poll(self.stream, Some(Instant::now() + LOOK_EVERY))? {
                return Ok(Next::Frame(frame));
            }
        }
    }

    fn stop(&mut self, why: Stop) -> Result<(), FrameError> {
        self.stopped = Some(why);
        self.deadline = Instant::now() + GRACE;
        self.say(&ToCage::Cancel)
    }

    fn answer(&mut self, answer: Result<ToCage, ToolFailure>) -> Result<(), FrameError> {
        self.say(&answer.unwrap_or_else(|failure| ToCage::Refused { failure }))
    }

    fn look(&mut self, view: View) -> Result<(), FrameError> {
        let refused = || Err(failure("refused", "this call has no business with the whole machine"));
        let seen = if self.may_look { view.look_in_time() } else { refused() };
        self.answer(seen.map(|seen| ToCage::Seen { seen }))
    }

    fn save(&mut self, keeper: &mut dyn Keeper) -> Result<(), FrameError> {
        let mut chunks = Chunks { line: self, left: Vec::new(), at: 0, end: None };
        let mut saved = keeper.save(&mut chunks);
        // A keeper that stopped half-way (its disk is full) leaves the rest on the stream.
        let drained = io::copy(&mut chunks, &mut io::sink());
        match chunks.end {
            Some(SaveEnd::Complete) => {}
            Some(SaveEnd::Aborted(failure)) => saved = Err(failure),
            None => return Err(FrameError::Io(drained.err().unwrap_or_else(|| io::Error::other("cut")))),
        }
        self.answer(saved.map(|(digest, bytes)| ToCage::Saved { digest, bytes }))
    }

    fn load(&mut self, digest: &Digest, keeper: &mut dyn Keeper) -> Result<(), FrameError> {
        let mut content = match keeper.load(digest) {
            Ok(content) => content,
            Err(failure) => return self.answer(Err(failure)),
        };
        let mut chunk = vec![0; CHUNK_BYTES];
        loop {
            match content.read(&mut chunk) {
                Ok(0) => return self.say(&ToCage::LoadEnd),
                Ok(count) => frame::write_bytes(self.stream, &chunk[..count])?,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    let message = format!("reading stored content {}: {error}", digest.short());
                    return self.answer(Err(failure("io", &message)));
                }
            }
        }
    }
}

enum SaveEnd {
    Complete,
    Aborted(ToolFailure),
}

/// The content of a save as the keeper reads it.
struct Chunks<'a, 'b> {
    line: &'a mut Line<'b>,
    left: Vec<u8>,
    at: usize,
    end: Option<SaveEnd>,
}

impl Read for Chunks<'_, '_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.at == self.left.len() {
            match &self.end {
                None => self.fetch()?,
                Some(SaveEnd::Complete) => return Ok(0),
                Some(SaveEnd::Aborted(failure)) => return Err(io::Error::other(failure.message.clone())),
            }
        }
        let count = into.len().min(self.left.len() - self.at);
        into[..count].copy_from_slice(&self.left[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}

impl Chunks<'_, '_> {
    fn fetch(&mut self) -> io::Result<()> {
        let give_up =
            Instant::now() + GRACE.max(self.line.deadline.saturating_duration_since(Instant::now()));
        loop {
            match self.line.reader.poll(self.line.stream, Some(give_up)).map_err(io::Error::other)? {
                Some(Frame::Bytes(bytes)) => {
                    (self.left, self.at) = (bytes, 0);
                    return Ok(());
                }
                Some(json) => return self.finish(&json),
                None if Instant::now() >= give_up => return Err(io::ErrorKind::TimedOut.into()),
                None => {}
            }
        }
    }

    fn finish(&mut self, json: &Frame) -> io::Result<()> {
        match json.message().map_err(io::Error::other)? {
            FromCage::SaveEnd => self.end = Some(SaveEnd::Complete),
            FromCage::SaveAbort { failure } => self.end = Some(SaveEnd::Aborted(failure)),
            _ => return Err(io::Error::other("something else in the middle of a save")),
        }
        Ok(())
    }
}
