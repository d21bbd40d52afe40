//! Frames: how messages become bytes, and bytes from a stranger become messages.

use mycel_abi::limits::FRAME_BYTES_MAX;
use serde::{Serialize, de::DeserializeOwned};
use std::io::{self, ErrorKind, Read, Write};
use std::time::Instant;

/// Length of the head: `u32` length and the type byte. The length counts the type byte and the body.
const HEAD_BYTES: usize = 5;
/// Raw bytes per frame when content is streamed: large enough to be cheap, small enough for 256 cages.
pub(super) const CHUNK_BYTES: usize = 256 * 1024;
/// A body grows by at most this much before more of it has really arrived, so that a length alone costs no memory.
const GROW_BYTES: usize = 64 * 1024;

const TYPE_JSON: u8 = 1;
const TYPE_BYTES: u8 = 2;

/// Why a stream of frames cannot go on.
#[derive(Debug, thiserror::Error)]
pub enum FrameError {
    #[error("the other end closed the stream")]
    Closed,
    #[error("the stream broke")]
    Io(#[source] io::Error),
    #[error("a frame of {0} bytes is larger than {FRAME_BYTES_MAX}")]
    TooLarge(usize),
    #[error("the other end does not speak the protocol: {0}")]
    Garbage(String),
}

/// One frame as it arrived.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Frame {
    Json(Vec<u8>),
    Bytes(Vec<u8>),
}

impl Frame {
    /// The message of a JSON frame.
    pub(super) fn message<M: DeserializeOwned>(&self) -> Result<M, FrameError> {
        match self {
            Frame::Json(body) => {
                serde_json::from_slice(body).map_err(|error| FrameError::Garbage(error.to_string()))
            }
            Frame::Bytes(_) => Err(FrameError::Garbage("raw bytes where a message belongs".into())),
        }
    }
}

/// Writes a message.
pub(super) fn write_message<M: Serialize>(to: &mut impl Write, message: &M) -> Result<(), FrameError> {
    let body = serde_json::to_vec(message).map_err(|error| FrameError::Garbage(error.to_string()))?;
    write_frame(to, TYPE_JSON, &body)
}

/// Writes a piece of content.
pub(super) fn write_bytes(to: &mut impl Write, bytes: &[u8]) -> Result<(), FrameError> {
    write_frame(to, TYPE_BYTES, bytes)
}

fn write_frame(to: &mut impl Write, kind: u8, body: &[u8]) -> Result<(), FrameError> {
    let length = body.len() + 1;
    if length > FRAME_BYTES_MAX {
        return Err(FrameError::TooLarge(length));
    }
    let mut head = [0; HEAD_BYTES];
    head[..4].copy_from_slice(&(length as u32).to_le_bytes());
    head[4] = kind;
    to.write_all(&head).and_then(|()| to.write_all(body)).map_err(FrameError::Io)
}

/// Reads frames and remembers half of one, so that a read that timed out loses nothing.
#[derive(Debug, Default)]
pub(super) struct FrameReader {
    head: [u8; HEAD_BYTES],
    head_have: usize,
    body: Vec<u8>,
    body_have: usize,
}

impl FrameReader {
    /// The next frame; `None` if the stream's read timeout, or `until`, passed first. A peer that sends a frame drop
    /// by drop so cannot keep its reader from looking at the clock.
    pub(super) fn poll(
        &mut self,
        from: &mut impl Read,
        until: Option<Instant>,
    ) -> Result<Option<Frame>, FrameError> {
        let over = || until.is_some_and(|until| Instant::now() >= until);
        while self.head_have < HEAD_BYTES {
            match read_some(from, &mut self.head[self.head_have..])? {
                Some(count) => self.head_have += count,
                None => return Ok(None),
            }
        }
        let length = self.body_length()?;
        while self.body_have < length {
            if over() {
                return Ok(None);
            }
            let room = length.min(self.body_have + GROW_BYTES);
            self.body.resize(room, 0);
            match read_some(from, &mut self.body[self.body_have..])? {
                Some(count) => self.body_have += count,
                None => return Ok(None),
            }
        }
        self.take_frame().map(Some)
    }

    fn body_length(&self) -> Result<usize, FrameError> {
        let length = u32::from_le_bytes(self.head[..4].try_into().expect("four bytes")) as usize;
        match length {
            0 => Err(FrameError::Garbage("an empty frame".into())),
            1..=FRAME_BYTES_MAX => Ok(length - 1),
            _ => Err(FrameError::TooLarge(length)),
        }
    }

    fn take_frame(&mut self) -> Result<Frame, FrameError> {
        let mut body = std::mem::take(&mut self.body);
        body.truncate(self.body_have);
        let kind = self.head[4];
        *self = Self::default();
        match kind {
            TYPE_JSON => Ok(Frame::Json(body)),
            TYPE_BYTES => Ok(Frame::Bytes(body)),
            other => Err(FrameError::Garbage(format!("unknown frame type {other}"))),
        }
    }
}

/// Bytes read; `None` if the read timed out.
fn read_some(from: &mut impl Read, into: &mut [u8]) -> Result<Option<usize>, FrameError> {
    loop {
        match from.read(into) {
            Ok(0) => return Err(FrameError::Closed),
            Ok(count) => return Ok(Some(count)),
            Err(error) => match error.kind() {
                ErrorKind::Interrupted => {}
                ErrorKind::WouldBlock | ErrorKind::TimedOut => return Ok(None),
                ErrorKind::ConnectionReset | ErrorKind::BrokenPipe => return Err(FrameError::Closed),
                _ => return Err(FrameError::Io(error)),
            },
        }
    }
}
