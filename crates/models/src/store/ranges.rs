//! Which bytes of a file are there.

use serde::{Deserialize, Serialize};

/// Pieces of a list of ranges; parts that come in parallel leave a few.
const RANGES_MAX: usize = 4_096;

/// Ranges of bytes, in order, with gaps between them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Ranges(
    // Private so that they are in order and do not touch.
    Vec<(u64, u64)>,
);

impl Ranges {
    /// The ranges of a file of `size` bytes as they were written down; nothing if they make no sense.
    pub(super) fn checked(self, size: Option<u64>) -> Self {
        let in_order = self.0.windows(2).all(|pair| pair[0].1 < pair[1].0);
        let sound = self.0.iter().all(|(start, end)| start < end);
        let inside = self.0.last().is_none_or(|(_, end)| size.is_none_or(|size| *end <= size));
        if in_order && sound && inside && self.0.len() <= RANGES_MAX { self } else { Self::default() }
    }
    pub(super) fn add(&mut self, start: u64, end: u64) {
        if start >= end {
            return;
        }
        let first = self.0.partition_point(|(_, e)| *e < start);
        let last = self.0.partition_point(|(s, _)| *s <= end);
        let touched = &self.0[first..last];
        let start = touched.first().map_or(start, |(s, _)| start.min(*s));
        let end = touched.last().map_or(end, |(_, e)| end.max(*e));
        self.0.splice(first..last, [(start, end)]);
    }
    /// Nothing beyond `end` counts.
    pub(super) fn cut(&mut self, end: u64) {
        self.0.retain(|(start, _)| *start < end);
        if let Some(last) = self.0.last_mut() {
            last.1 = last.1.min(end);
        }
    }
    /// How far it goes on from the first byte without a gap.
    pub(super) fn prefix(&self) -> u64 {
        self.0.first().filter(|(start, _)| *start == 0).map_or(0, |(_, end)| *end)
    }
    pub(super) fn total(&self) -> u64 {
        self.0.iter().map(|(start, end)| end - start).sum()
    }
    pub(super) fn end(&self) -> u64 {
        self.0.last().map_or(0, |(_, end)| *end)
    }
    /// What is missing of `size` bytes, in pieces of at most `piece`.
    pub(super) fn gaps(&self, size: u64, piece: u64) -> Vec<(u64, u64)> {
        let mut gaps = Vec::new();
        let mut at = 0;
        for (start, end) in self.0.iter().copied().chain([(size, size)]) {
            while at < start {
                let to = start.min(at.saturating_add(piece.max(1)));
                gaps.push((at, to));
                at = to;
            }
            at = at.max(end);
        }
        gaps
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_those_of_a_set_of_bytes() {
        // Against the plain way of saying it: a bit for each byte.
        let mut random = 1_u64;
        let mut next = |below: u64| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (random >> 33) % below
        };
        for _ in 0..200 {
            let (mut ranges, mut bits) = (Ranges::default(), [false; 64]);
            for _ in 0..next(12) {
                let start = next(64);
                let end = start + next(65 - start);
                ranges.add(start, end);
                (start..end).for_each(|at| bits[at as usize] = true);
            }
            assert_eq!(ranges.clone().checked(Some(64)), ranges);
            assert_eq!(ranges.total(), bits.iter().filter(|bit| **bit).count() as u64);
            assert_eq!(ranges.prefix(), bits.iter().take_while(|bit| **bit).count() as u64);
            let mut filled = ranges.clone();
            ranges.gaps(64, 5).into_iter().for_each(|(start, end)| {
                assert!(end - start <= 5 && (start..end).all(|at| !bits[at as usize]));
                filled.add(start, end);
            });
            assert_eq!(filled.gaps(64, 64), []);
            let cut = next(65);
            ranges.cut(cut);
            assert_eq!(ranges.total(), bits[..cut as usize].iter().filter(|bit| **bit).count() as u64);
        }
    }

    #[test]
    fn what_makes_no_sense_counts_as_nothing() {
        for bad in ["[[0,9]]", "[[3,2]]", "[[0,4],[2,6]]", "[[4,5],[0,1]]"] {
            let ranges: Ranges = serde_json::from_str(bad).unwrap();
            assert_eq!(ranges.checked(Some(8)), Ranges::default(), "{bad}");
        }
    }
}
