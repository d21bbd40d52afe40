//! What keeper and worker say to each other over the stream of the cage.
//!
//! The keeper sends its order once: a frame, then one byte that carries a file for what the worker says on stderr (its last
//! words, if C++ ends it), the Unix socket, and a port if the order has a key. The worker tells what becomes of it. When the stream closes, the worker ends.
//! A frame is a length (`u32`, little endian) and JSON.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::io::{self, IoSlice, IoSliceMut, Read, Write};
use std::mem::MaybeUninit;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;

/// The word behind the cage's own by which the binary knows that it is to be a worker.
pub const WORKER_WORD: &str = "model-worker";
/// An order holds two paths, news a message.
const FRAME_MAX: u32 = 1024 * 1024;
/// A file for last words, a Unix socket and a port.
const SOCKETS_MAX: usize = 3;

/// Keeper to worker.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct WorkerOrder {
    pub name: String,
    pub path: PathBuf,
    pub context_tokens: Option<u32>,
    pub sequences: u32,
    pub threads: Option<u32>,
    pub prompt_cache: Option<PathBuf>,
    /// Seconds after which it ends when nobody asks.
    pub idle_s: Option<u64>,
    /// A port is handed over too; clients of it show this.
    pub key: Option<DoorKey>,
}

/// A key that prints itself nowhere. It travels only between keeper and worker.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoorKey(pub String);

impl fmt::Debug for DoorKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DoorKey(..)")
    }
}

/// Worker to keeper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "news", rename_all = "snake_case")]
pub enum WorkerNews {
    Ready(Ready),
    /// It cannot load the model, and could not the next time.
    Failed {
        message: String,
        hint: Option<String>,
    },
    /// Nobody asked for long; it ends.
    Idle,
}

/// What a loaded model is like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ready {
    /// Tokens of context of one answer.
    pub context_tokens: u32,
    /// Bytes it was estimated to take.
    pub memory_bytes: u64,
    pub threads: u32,
    pub sequences: u32,
}

/// Sends an order with its sockets.
pub fn send_order(
    mut stream: &UnixStream,
    order: &WorkerOrder,
    sockets: &[BorrowedFd<'_>],
) -> io::Result<()> {
    use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};
    send(&mut stream, order)?;
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(SOCKETS_MAX))];
    let mut ancillary = SendAncillaryBuffer::new(&mut space);
    if !ancillary.push(SendAncillaryMessage::ScmRights(sockets)) {
        return Err(io::Error::other(format!("more than {SOCKETS_MAX} sockets")));
    }
    sendmsg(stream, &[IoSlice::new(&[1])], &mut ancillary, SendFlags::empty())?;
    Ok(())
}

/// Takes an order and its sockets.
pub fn receive_order(mut stream: &UnixStream) -> io::Result<(WorkerOrder, Vec<OwnedFd>)> {
    use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, recvmsg};
    let order = receive(&mut stream)?;
    let mut byte = [0_u8; 1];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(SOCKETS_MAX))];
    let mut ancillary = RecvAncillaryBuffer::new(&mut space);
    recvmsg(stream, &mut [IoSliceMut::new(&mut byte)], &mut ancillary, RecvFlags::CMSG_CLOEXEC)?;
    let mut sockets = Vec::new();
    for message in ancillary.drain() {
        if let RecvAncillaryMessage::ScmRights(descriptors) = message {
            sockets.extend(descriptors);
        }
    }
    if sockets.is_empty() {
        return Err(io::Error::other("no socket came with the order"));
    }
    Ok((order, sockets))
}

/// Sends a frame.
pub fn send(to: &mut impl Write, message: &impl Serialize) -> io::Result<()> {
    let body = serde_json::to_vec(message)?;
    let length = u32::try_from(body.len()).ok().filter(|length| *length <= FRAME_MAX);
    let length =
        length.ok_or_else(|| io::Error::other(format!("a frame of {} bytes is too long", body.len())))?;
    let mut frame = length.to_le_bytes().to_vec();
    frame.extend_from_slice(&body);
    to.write_all(&frame)
}

/// Takes a frame.
pub fn receive<T: DeserializeOwned>(from: &mut impl Read) -> io::Result<T> {
    let mut word = [0_u8; 4];
    from.read_exact(&mut word)?;
    let length = u32::from_le_bytes(word);
    if length > FRAME_MAX {
        return Err(io::Error::other(format!("a frame of {length} bytes is none of ours")));
    }
    let mut body = vec![0; length as usize];
    from.read_exact(&mut body)?;
    Ok(serde_json::from_slice(&body)?)
}
