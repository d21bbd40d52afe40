//! What a model will take, and what the machine has.

use super::header::Header;
use super::{EngineError, Estimate, Load};

/// Context of one sequence if nobody says otherwise: enough for an agent's step, small enough for a laptop.
const CONTEXT_DEFAULT: u32 = 8_192;
/// The least context that is any use; also what llama.cpp rounds to.
const CONTEXT_STEP: u32 = 256;
/// llama.cpp keeps keys and values as 16-bit numbers.
const CACHE_NUMBER_BYTES: u64 = 2;
/// Bytes that a process with the engine has before any model.
const PROGRAM_BYTES: u64 = 12 << 20;

/// Tokens computed in one go; a longer prompt is read in pieces of this size.
pub(crate) const BATCH_TOKENS: u32 = 512;
/// llama.cpp's own bound.
const SEQUENCES_MAX: u32 = 256;
/// Texts in one batch of what makes vectors. A power of two: llama.cpp wants its batches to be a multiple of it.
const TEXTS_AT_ONCE: u32 = 16;
/// Sequences kept for their prefixes beside those that answer; they share the same cells, so they cost almost nothing.
const RESIDENT_MIN: u32 = 8;

/// The sizes that a model is opened with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sizes {
    /// Tokens of one sequence.
    pub(crate) context: u32,
    /// Answers at once.
    pub(crate) sequences: u32,
    /// Sequences that can be resident: answering ones and kept ones.
    pub(crate) slots: u32,
    /// Tokens of all sequences together.
    pub(crate) cells: u32,
}

impl Sizes {
    pub(crate) fn of(header: &Header, load: &Load) -> Sizes {
        let trained = header.context_trained.max(1);
        let context = load.context_tokens.unwrap_or(trained.min(CONTEXT_DEFAULT)).clamp(1, trained);
        let sequences = load.sequences.clamp(1, SEQUENCES_MAX / 2);
        let resident = (sequences + sequences.max(RESIDENT_MIN)).min(SEQUENCES_MAX);
        let slots = if header.is_embedder { TEXTS_AT_ONCE } else { resident };
        let cells = context.saturating_mul(sequences).next_multiple_of(CONTEXT_STEP);
        Sizes { context, sequences, slots, cells }
    }
}

pub(crate) fn estimate(header: &Header, load: &Load) -> Estimate {
    let sizes = Sizes::of(header, load);
    // What makes vectors keeps no keys and values between texts.
    let cells = if header.is_embedder { 0 } else { u64::from(sizes.cells) };
    let cache_bytes = header.cache_width.saturating_mul(cells).saturating_mul(CACHE_NUMBER_BYTES);
    let batch = if header.is_embedder { u64::from(sizes.context) } else { u64::from(BATCH_TOKENS) };
    let width = 8 * u64::from(header.embedding_length) + 3 * u64::from(header.feed_forward_length);
    let results = 2 * u64::from(sizes.slots) * header.vocabulary;
    let buffers_bytes = PROGRAM_BYTES + 4 * (batch * width + results);
    Estimate { weights_bytes: header.file_bytes, cache_bytes, buffers_bytes }
}

/// Refuses a model that does not fit, before anything of it is read.
pub(crate) fn check(estimate: &Estimate, load: &Load) -> Result<(), EngineError> {
    let needed = estimate.total();
    let free = load.memory_max.into_iter().chain(free_bytes()).min();
    match free {
        Some(free_bytes) if needed > free_bytes => {
            Err(EngineError::Memory { model: load.name.clone(), needed_bytes: needed, free_bytes })
        }
        // Where the system does not tell (a cage may hide it), nothing is refused.
        Some(_) | None => Ok(()),
    }
}

/// Memory that can be taken without pushing anyone else out: of the machine, and of the group that this process is in.
fn free_bytes() -> Option<u64> {
    let mut system = sysinfo::System::new().ok()?;
    system.refresh_memory();
    let machine = Some(system.available_memory()).filter(|bytes| *bytes > 0);
    let group =
        system.cgroup_limits().filter(|limits| limits.total_memory > 0).map(|limits| limits.free_memory);
    machine.into_iter().chain(group).min()
}

impl Estimate {
    pub fn total(&self) -> u64 {
        self.weights_bytes.saturating_add(self.cache_bytes).saturating_add(self.buffers_bytes)
    }
}
