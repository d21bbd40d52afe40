//! How long to wait before a model is asked again that failed in a way that may pass.

use mycel_abi::limits;

/// First pause; it doubles with every further try.
const FIRST_PAUSE_MS: u64 = 500;
/// A provider that asks for more is not waited for: the next model is asked, or the run waits.
const PAUSE_MS_MAX: u64 = 60_000;

/// The pauses between tries. Who waits is the run loop, so that every try has its own intent and its own reservation.
#[derive(Debug)]
pub struct Pauses {
    random: u64,
}

impl Pauses {
    /// `seed` spreads the pauses of many runs, and makes those of one repeatable.
    pub fn new(seed: u64) -> Self {
        Self { random: seed }
    }

    /// The milliseconds before another try, after `failed` tries (from 1): what the provider asks for, else the doubling
    /// pause; between it and half as much again. None: it is not tried again.
    pub fn after(&mut self, failed: u32, asked_ms: Option<u64>) -> Option<u64> {
        if failed > limits::MODEL_RETRIES_MAX || asked_ms.is_some_and(|ms| ms > PAUSE_MS_MAX) {
            return None;
        }
        let least = asked_ms.unwrap_or(FIRST_PAUSE_MS << failed.saturating_sub(1).min(16));
        Some(least + self.next_random() % (least / 2 + 1))
    }

    /// SplitMix64: enough for spreading pauses.
    fn next_random(&mut self) -> u64 {
        self.random = self.random.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.random;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_are_spread_and_repeat_with_their_seed() {
        let pauses = |seed| -> Vec<Option<u64>> {
            let mut pauses = Pauses::new(seed);
            (1..=4).map(|failed| pauses.after(failed, None)).collect()
        };
        let one = pauses(1);
        for (pause, least) in one.iter().zip([500, 1000, 2000]) {
            assert!(pause.is_some_and(|ms| (least..=least * 3 / 2).contains(&ms)), "{one:?}");
        }
        assert_eq!(one[3], None, "it was tried often enough");
        assert_eq!(one, pauses(1));
        assert_ne!(one, pauses(2));
    }

    #[test]
    fn what_a_provider_asks_for_is_kept_to_or_not_waited_for() {
        let mut pauses = Pauses::new(7);
        assert!(pauses.after(1, Some(2_000)).is_some_and(|ms| (2_000..=3_000).contains(&ms)));
        assert_eq!(pauses.after(1, Some(PAUSE_MS_MAX + 1)), None);
    }
}
