//! The few words that parent and cage exchange before the caller's own protocol begins.
//!
//! A frame is a length (`u32`, little endian) and JSON. The length [`CANNOT_EXEC`] is followed by an errno instead.

use crate::confinement::Confinement;
use crate::layers::{Layer, Layers};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::io::{self, Read, Write};

pub(crate) const CANNOT_EXEC: u32 = u32::MAX;
/// A confinement with every capability an agent may hold stays far below this.
const FRAME_MAX: u32 = 4 * 1024 * 1024;
/// Where the cage's process finds its socket.
pub(crate) const SOCKET: i32 = 3;

/// Parent to cage.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Order {
    pub(crate) confinement: Confinement,
    /// What the parent has already done: namespaces and cgroup.
    pub(crate) layers: Layers,
}

/// Cage to parent.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Reply {
    /// Confined. With `listener`, one byte follows that carries the proxy's listening socket.
    Ready {
        layers: Layers,
        listener: bool,
    },
    Lacking {
        layers: Layers,
        lacks: Vec<(Layer, String)>,
    },
    Failed {
        doing: String,
        why: String,
    },
}

pub(crate) fn send(mut stream: impl Write, message: &impl Serialize) -> io::Result<()> {
    let body = serde_json::to_vec(message)?;
    let length = u32::try_from(body.len()).ok().filter(|length| *length <= FRAME_MAX);
    let length = length
        .ok_or_else(|| io::Error::other(format!("a confinement of {} bytes is too large", body.len())))?;
    let mut frame = length.to_le_bytes().to_vec();
    frame.extend_from_slice(&body);
    stream.write_all(&frame)
}

pub(crate) fn receive<T: DeserializeOwned>(mut stream: impl Read) -> io::Result<T> {
    let mut word = [0_u8; 4];
    stream.read_exact(&mut word)?;
    let length = u32::from_le_bytes(word);
    if length == CANNOT_EXEC {
        stream.read_exact(&mut word)?;
        return Err(io::Error::from_raw_os_error(i32::from_le_bytes(word)));
    }
    if length > FRAME_MAX {
        return Err(io::Error::other(format!("a frame of {length} bytes is no reply of a cage")));
    }
    let mut body = vec![0; length as usize];
    stream.read_exact(&mut body)?;
    Ok(serde_json::from_slice(&body)?)
}
