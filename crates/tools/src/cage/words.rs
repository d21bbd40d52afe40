//! What is said over the wire. Both ends are the same binary, so this is no promise to anyone else.

use crate::Progress;
use crate::tool::Probed;
use crate::view::View;
use mycel_abi::{Digest, ToolFailure, UndoRecord};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// From the keeper to the cage.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "say", rename_all = "snake_case")]
pub(super) enum ToCage {
    Run {
        tool: String,
        args: Value,
        key: String,
        attempt: u32,
        timeout_ms: u64,
    },
    Probe {
        tool: String,
        args: Value,
        key: String,
        probe: Value,
        timeout_ms: u64,
    },
    Undo {
        record: UndoRecord,
        key: String,
        timeout_ms: u64,
    },
    /// Stop what runs; also heard while it runs.
    Cancel,
    /// The undo record and probe data are durable.
    Prepared,
    /// What was asked for last (prepare, save, load) is refused.
    Refused {
        failure: ToolFailure,
    },
    Saved {
        digest: Digest,
        bytes: u64,
    },
    /// The chunks of a load are complete.
    LoadEnd,
    /// What a look at the machine showed.
    Seen {
        seen: Value,
    },
}

/// From the cage to the keeper.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "say", rename_all = "snake_case")]
pub(super) enum FromCage {
    Prepare {
        undo: UndoRecord,
        probe: Value,
    },
    /// Chunks follow as raw frames.
    SaveBegin,
    SaveEnd,
    /// The content could not be read to its end; the chunks so far are void.
    SaveAbort {
        failure: ToolFailure,
    },
    Load {
        digest: Digest,
    },
    /// Look at the machine from outside.
    Look {
        view: View,
    },
    Progress {
        progress: Progress,
    },
    Done {
        output: Value,
    },
    Failed {
        failure: ToolFailure,
    },
    Probed {
        found: Found,
    },
}

/// [`Probed`] on the wire.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "found", rename_all = "snake_case")]
pub(super) enum Found {
    Happened { output: Value },
    NotHappened,
    InPart { why: String },
    CannotTell { why: String },
}

impl From<Probed> for Found {
    fn from(probed: Probed) -> Self {
        match probed {
            Probed::Happened(output) => Found::Happened { output },
            Probed::NotHappened => Found::NotHappened,
            Probed::InPart(why) => Found::InPart { why },
            Probed::CannotTell(why) => Found::CannotTell { why },
        }
    }
}

impl From<Found> for Probed {
    fn from(found: Found) -> Self {
        match found {
            Found::Happened { output } => Probed::Happened(output),
            Found::NotHappened => Probed::NotHappened,
            Found::InPart { why } => Probed::InPart(why),
            Found::CannotTell { why } => Probed::CannotTell(why),
        }
    }
}
