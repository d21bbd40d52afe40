//! Sequences that are resident in the context, and which of them a new prompt can start from.
//!
//! All sequences live in one pool of cells. A prefix that two of them share is there once: taking it from another sequence
//! copies no numbers, it only marks the cells as used by one more. So sixteen agents with the same instructions and tools
//! cost the reading of these once.

use llama_cpp_2::context::LlamaContext;
use llama_cpp_2::token::LlamaToken;

#[derive(Debug, Default)]
struct Slot {
    /// Tokens whose state is in the context, in order.
    tokens: Vec<LlamaToken>,
    /// When it was last used, by the count of admissions.
    used: u64,
    /// An answer is being computed in it.
    busy: bool,
}

#[derive(Debug)]
pub(crate) struct Slots {
    slots: Vec<Slot>,
    clock: u64,
    /// Whether the end of a sequence can be taken away. Recurrent models cannot: their state has no past.
    can_cut: bool,
}

/// Where a prompt can start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Start {
    from: Option<usize>,
    pub(crate) tokens: usize,
}

impl Slots {
    pub(crate) fn new(count: u32, can_cut: bool) -> Slots {
        Slots { slots: (0..count).map(|_| Slot::default()).collect(), clock: 0, can_cut }
    }

    /// The longest beginning of the prompt that some sequence has. The last token is never among it: its numbers are needed.
    pub(crate) fn best_start(&self, prompt: &[LlamaToken]) -> Start {
        let most = prompt.len().saturating_sub(1);
        let mut best = Start::default();
        for (at, slot) in self.slots.iter().enumerate() {
            let shared = common(&slot.tokens, prompt).min(most);
            let usable = self.can_cut || (shared == slot.tokens.len() && !slot.busy);
            if usable && shared > best.tokens {
                best = Start { from: Some(at), tokens: shared };
            }
        }
        best
    }

    /// A sequence for the prompt, with the start in it already. The caller has made sure that not all are busy.
    pub(crate) fn take(&mut self, context: &mut LlamaContext<'_>, start: Start) -> usize {
        self.clock += 1;
        let at = match start.from {
            // It goes on where this one ended (the next turn of a talk): no need for a second copy.
            Some(from) if !self.slots[from].busy && self.slots[from].tokens.len() == start.tokens => from,
            Some(from) => match self.idle_except(Some(from)) {
                Some(at) => {
                    self.clear(context, at);
                    self.copy(context, from, at, start.tokens);
                    at
                }
                None => {
                    self.cut(context, from, start.tokens);
                    from
                }
            },
            None => {
                let at = self.idle_except(None).unwrap_or(0);
                self.clear(context, at);
                at
            }
        };
        debug_assert!(!self.slots[at].busy, "a sequence answers one request at a time");
        self.slots[at].busy = true;
        self.slots[at].used = self.clock;
        at
    }

    pub(crate) fn release(&mut self, at: usize) {
        self.slots[at].busy = false;
    }

    /// Notes that these tokens were computed in the sequence.
    pub(crate) fn extend(&mut self, at: usize, tokens: &[LlamaToken]) {
        self.slots[at].tokens.extend_from_slice(tokens);
    }

    pub(crate) fn tokens(&self, at: usize) -> &[LlamaToken] {
        &self.slots[at].tokens
    }

    /// Puts into a busy sequence what was restored into the context elsewhere.
    pub(crate) fn restored(&mut self, at: usize, tokens: Vec<LlamaToken>) {
        self.slots[at].tokens = tokens;
    }

    pub(crate) fn clear(&mut self, context: &mut LlamaContext<'_>, at: usize) {
        // Taking away a whole sequence never fails; only parts of one may.
        let _ = context.kv_cache_seq_rm(id(at), None, None);
        self.slots[at].tokens.clear();
    }

    pub(crate) fn cut(&mut self, context: &mut LlamaContext<'_>, at: usize, tokens: usize) {
        if self.slots[at].tokens.len() <= tokens {
            return;
        }
        let from = u32::try_from(tokens).unwrap_or(u32::MAX);
        if context.kv_cache_seq_rm(id(at), Some(from), None).is_ok() {
            self.slots[at].tokens.truncate(tokens);
        } else {
            self.clear(context, at);
        }
    }

    /// Drops the idle sequence that was used longest ago; false if none is left to drop.
    pub(crate) fn evict(&mut self, context: &mut LlamaContext<'_>) -> bool {
        let oldest = (0..self.slots.len())
            .filter(|at| !self.slots[*at].busy && !self.slots[*at].tokens.is_empty())
            .min_by_key(|at| self.slots[*at].used);
        match oldest {
            Some(at) => {
                self.clear(context, at);
                true
            }
            None => false,
        }
    }

    /// An idle sequence: an empty one, else the one used longest ago.
    fn idle_except(&self, not: Option<usize>) -> Option<usize> {
        (0..self.slots.len())
            .filter(|at| !self.slots[*at].busy && Some(*at) != not)
            .min_by_key(|at| (!self.slots[*at].tokens.is_empty(), self.slots[*at].used))
    }

    fn copy(&mut self, context: &mut LlamaContext<'_>, from: usize, to: usize, tokens: usize) {
        let end = u32::try_from(tokens).unwrap_or(u32::MAX);
        // It fails only for positions beyond 2^31.
        if context.copy_kv_cache_seq(id(from), id(to), Some(0), Some(end)).is_ok() {
            self.slots[to].tokens = self.slots[from].tokens[..tokens].to_vec();
        }
    }
}

pub(crate) fn id(at: usize) -> i32 {
    at as i32
}

pub(crate) fn common(a: &[LlamaToken], b: &[LlamaToken]) -> usize {
    a.iter().zip(b).take_while(|(a, b)| a == b).count()
}
