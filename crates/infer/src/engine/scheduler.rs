//! The one thread that computes: it joins what all answers need next into one batch, again and again.
//!
//! ```text
//!  orders -> queue -> answers (at most `sequences`)
//!                        |  each gives: its next tokens (writing) or a piece of its prompt (reading)
//!                        v
//!                  one batch -> llama.cpp -> one choice for each answer whose tokens are all computed
//! ```
//! A new request joins at the next batch. Its prompt is read in small pieces while others write, so that those go on.
//! Nothing here waits while there is work, and nothing turns while there is none.

use super::answer::{Answer, Job};
use super::figures::Figures;
use super::kept::Kept;
use super::memory::{BATCH_TOKENS, Sizes};
use super::slots::{Slots, common, id};
use super::{EngineError, vectors};
use llama_cpp_2::DecodeError;
use llama_cpp_2::context::LlamaContext;
use llama_cpp_2::llama_batch::LlamaBatch;
use llama_cpp_2::model::LlamaModel;
use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, TryRecvError};
use std::time::Instant;

/// Tokens that each prompt may have read in one batch beside running answers: enough that reading is not starved by
/// writers, so few that an answer still gets its next token after a small part of a long prompt.
const READ_BESIDE_TOKENS: usize = 64;
/// A shared beginning shorter than this is read again rather than waited for.
const WAIT_FOR_TOKENS: usize = 32;

#[derive(Debug)]
pub(crate) enum Order {
    Answer(Box<Job>),
    Vectors(vectors::Work),
}

pub(crate) struct Scheduler<'m> {
    model: &'m LlamaModel,
    context: LlamaContext<'m>,
    sizes: Sizes,
    slots: Slots,
    kept: Option<Kept>,
    queue: VecDeque<Box<Job>>,
    answers: Vec<Answer>,
    batch: LlamaBatch<'static>,
    figures: Figures,
}

/// What an answer put into the batch.
struct Share {
    answer: usize,
    from: usize,
    to: usize,
    /// Place in the batch of the last token, if a choice is due after it.
    choice_at: Option<i32>,
}

impl<'m> Scheduler<'m> {
    pub(crate) fn new(
        model: &'m LlamaModel,
        context: LlamaContext<'m>,
        sizes: Sizes,
        kept: Option<Kept>,
        figures: Figures,
    ) -> Scheduler<'m> {
        let can_cut = !model.is_recurrent() && !model.is_hybrid();
        Scheduler {
            batch: LlamaBatch::new(context.n_batch() as usize, 1),
            slots: Slots::new(sizes.slots, can_cut),
            queue: VecDeque::new(),
            answers: Vec::new(),
            model,
            context,
            sizes,
            kept,
            figures,
        }
    }

    /// Works until the last handle of the engine is gone.
    pub(crate) fn run(mut self, orders: &Receiver<Order>) {
        while self.listen(orders) {
            self.admit();
            self.start_waiting();
            self.step();
            self.close_finished();
        }
        for answer in std::mem::take(&mut self.answers) {
            answer.close();
        }
        self.save_kept();
    }

    /// Takes the orders that have come; with nothing to do, waits for one. False: there will be no more.
    fn listen(&mut self, orders: &Receiver<Order>) -> bool {
        if self.answers.is_empty() && self.queue.is_empty() {
            match orders.try_recv() {
                Ok(order) => self.take(order),
                Err(TryRecvError::Disconnected) => return false,
                Err(TryRecvError::Empty) => {
                    // There is time now for what nobody waits for.
                    self.save_kept();
                    match orders.recv() {
                        Ok(order) => self.take(order),
                        Err(_) => return false,
                    }
                }
            }
        }
        loop {
            match orders.try_recv() {
                Ok(order) => self.take(order),
                Err(TryRecvError::Empty) => return true,
                Err(TryRecvError::Disconnected) => return false,
            }
        }
    }

    fn take(&mut self, order: Order) {
        match order {
            Order::Answer(job) => self.queue.push_back(job),
            Order::Vectors(work) => work.run(&mut self.context, &self.figures),
        }
    }

    fn admit(&mut self) {
        while self.answers.len() < self.sizes.sequences as usize {
            let Some(job) = self.queue.pop_front() else { break };
            let answer = Answer::new(*job, self.sizes.context);
            self.figures.change(|f| {
                f.queue_length = f.queue_length.saturating_sub(1);
                f.requests += 1;
                f.prompt_tokens += answer.prompt().len() as u64;
            });
            self.answers.push(answer);
        }
        let in_use = self.answers.len() as u32;
        self.figures.change(|f| f.sequences_in_use = in_use);
    }

    /// Gives a sequence to every answer that has none, unless another answer is just reading what it could take over.
    fn start_waiting(&mut self) {
        for at in 0..self.answers.len() {
            if self.answers[at].slot.is_some() || self.answers[at].is_over() {
                continue;
            }
            let start = self.slots.best_start(self.answers[at].prompt());
            if self.soon_shared(at) <= start.tokens + WAIT_FOR_TOKENS {
                self.begin(at, start);
            }
        }
    }

    /// The longest beginning of this answer's prompt that others are reading now.
    fn soon_shared(&self, at: usize) -> usize {
        let prompt = self.answers[at].prompt();
        let readers = self
            .answers
            .iter()
            .filter(|other| other.slot.is_some() && other.is_reading() && !other.is_over());
        let longest = readers.map(|other| common(other.prompt(), prompt)).max().unwrap_or(0);
        longest.min(prompt.len().saturating_sub(1))
    }

    fn begin(&mut self, at: usize, start: super::slots::Start) {
        let prompt = self.answers[at].prompt().to_vec();
        let from_disk = self.kept.as_mut().and_then(|kept| kept.better(&prompt, start.tokens));
        let slot = self.slots.take(&mut self.context, start);
        let mut disk_hit = false;
        if let Some(state) = from_disk {
            self.slots.clear(&mut self.context, slot);
            if let Some(tokens) = state.restore(&mut self.context, id(slot)) {
                let shared = common(&tokens, &prompt).min(prompt.len() - 1);
                self.slots.restored(slot, tokens);
                self.slots.cut(&mut self.context, slot, shared);
                disk_hit = true;
            }
        }
        let cached = self.slots.tokens(slot).len();
        self.answers[at].begin(slot, cached);
        self.figures.change(|f| {
            f.prefix_hits += u64::from(cached > 0);
            f.prefix_tokens += cached as u64;
            f.disk_hits += u64::from(disk_hit);
        });
    }

    fn step(&mut self) {
        let shares = self.fill();
        if shares.is_empty() {
            return;
        }
        let began = Instant::now();
        match self.decode() {
            Ok(()) => {
                let written = shares.iter().map(|share| self.go_on(share)).sum();
                self.figures.worked(written, began.elapsed());
            }
            Err(error) => self.drop_all(&shares, &EngineError::Compute(error.to_string())),
        }
    }

    /// Fills the batch: writers first, then readers with what is left, in the order they came.
    fn fill(&mut self) -> Vec<Share> {
        self.batch.clear();
        let all = BATCH_TOKENS as usize;
        let mut shares = Vec::new();
        let mut used = 0;
        for at in 0..self.answers.len() {
            if !self.answers[at].is_reading() {
                used += self.add(at, all - used, &mut shares);
            }
        }
        let readers =
            self.answers.iter().filter(|answer| answer.slot.is_some() && answer.is_reading()).count();
        let budget = if used > 0 { (used + READ_BESIDE_TOKENS * readers).min(all) } else { all };
        for at in 0..self.answers.len() {
            if self.answers[at].is_reading() {
                used += self.add(at, budget.saturating_sub(used), &mut shares);
            }
        }
        shares
    }

    /// Adds at most `budget` of the tokens of one answer that are not computed yet; returns how many.
    fn add(&mut self, at: usize, budget: usize, shares: &mut Vec<Share>) -> usize {
        let answer = &self.answers[at];
        let Some(slot) = answer.slot.filter(|_| !answer.is_over()) else { return 0 };
        let from = self.slots.tokens(slot).len();
        let to = answer.tokens.len().min(from + budget);
        if from == to {
            return 0;
        }
        let mut choice_at = None;
        for (place, token) in answer.tokens[from..to].iter().enumerate() {
            let last = from + place + 1 == answer.tokens.len();
            if last {
                choice_at = Some(self.batch.n_tokens());
            }
            self.batch.add(*token, (from + place) as i32, &[id(slot)], last).expect("the batch has room");
        }
        shares.push(Share { answer: at, from, to, choice_at });
        to - from
    }

    /// Computes the batch. Where cells are wanting, sequences that are only kept make room.
    fn decode(&mut self) -> Result<(), DecodeError> {
        loop {
            match self.context.decode(&mut self.batch) {
                Err(DecodeError::NoKvCacheSlot) if self.slots.evict(&mut self.context) => {}
                done => return done,
            }
        }
    }

    fn go_on(&mut self, share: &Share) -> u64 {
        let answer = &mut self.answers[share.answer];
        let Some(slot) = answer.slot else { return 0 };
        self.slots.extend(slot, &answer.tokens[share.from..share.to]);
        if answer.is_reading() {
            answer.tell_progress(share.to);
        }
        match share.choice_at {
            Some(at) if !answer.is_over() => {
                answer.go_on(self.context.get_logits_ith(at), &self.model.vocab())
            }
            Some(_) | None => 0,
        }
    }

    fn drop_all(&mut self, shares: &[Share], error: &EngineError) {
        for share in shares {
            let answer = &mut self.answers[share.answer];
            answer.fail(error.clone());
            // What a failed batch left in the context is not known.
            if let Some(slot) = answer.slot {
                self.slots.clear(&mut self.context, slot);
            }
        }
    }

    fn close_finished(&mut self) {
        let (over, going): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.answers).into_iter().partition(Answer::is_over);
        self.answers = going;
        let in_use = self.answers.len() as u32;
        self.figures.change(|f| f.sequences_in_use = in_use);
        for answer in over {
            if let Some(slot) = answer.slot {
                self.slots.release(slot);
                if let Some(kept) = &mut self.kept {
                    kept.note(slot, self.slots.tokens(slot));
                }
            }
            answer.close();
        }
    }

    fn save_kept(&mut self) {
        if let Some(kept) = &mut self.kept {
            kept.save_noted(&self.context, &self.slots);
        }
    }
}
