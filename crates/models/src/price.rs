//! What tokens cost, as data.
//!
//! The table `prices.toml` is compiled in; nothing is fetched. A price holds for a model at the provider's own address
//! and for nothing else: the same name behind another address may cost anything, so it is unknown there. Unknown is
//! `None` and never zero; only a model that runs on this machine is known to cost no money.

use mycel_abi::Cost;
use serde::Deserialize;
use std::sync::OnceLock;

/// Prices in millionths of a US dollar per million tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Price {
    pub input: u64,
    pub output: u64,
    /// Input read from the provider's cache; the full input price if absent.
    #[serde(default)]
    pub cached_input: Option<u64>,
    /// Input written to the provider's cache; the full input price if absent.
    #[serde(default)]
    pub cache_write: Option<u64>,
}

/// Tokens of one turn. `cached` and `written` are parts of `input`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tokens {
    pub input: u64,
    pub output: u64,
    pub cached: u64,
    pub written: u64,
}

impl Price {
    /// A model on this machine.
    pub const FREE: Price = Price { input: 0, output: 0, cached_input: None, cache_write: None };

    /// Rounded up, so that many small turns are never free.
    pub fn money_microusd(&self, tokens: Tokens) -> u64 {
        let cached = tokens.cached.min(tokens.input);
        let written = tokens.written.min(tokens.input - cached);
        let fresh = tokens.input - cached - written;
        let parts = [
            (fresh, self.input),
            (cached, self.cached_input.unwrap_or(self.input)),
            (written, self.cache_write.unwrap_or(self.input)),
            (tokens.output, self.output),
        ];
        let sum: u128 = parts.iter().map(|(n, price)| u128::from(*n) * u128::from(*price)).sum();
        u64::try_from(sum.div_ceil(1_000_000)).unwrap_or(u64::MAX)
    }
}

impl Tokens {
    /// The cost of one model call. With no known price the money is left at zero, which says "not known", not "free":
    /// whoever shows it asks whether the price is known.
    pub fn cost(self, price: Option<Price>) -> Cost {
        Cost {
            money_microusd: price.map_or(0, |p| p.money_microusd(self)),
            tokens: self.input.saturating_add(self.output),
            model_calls: 1,
            ..Cost::ZERO
        }
    }
}

/// One row of the table.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// A name of `provider::KNOWN`.
    pub provider: String,
    pub model: String,
    pub price: Price,
    /// Day on which the figure was known to hold, `YYYY-MM-DD`.
    pub as_of: String,
    /// Where a person can look it up.
    pub source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    row: Vec<Row>,
}

/// The whole table, in the order of the file.
pub fn rows() -> &'static [Row] {
    static ROWS: OnceLock<Vec<Row>> = OnceLock::new();
    ROWS.get_or_init(|| {
        let table: Table = toml::from_str(include_str!("prices.toml")).expect("the price table is valid");
        table.row
    })
}

/// The row of a model at its provider's own address: by its exact name, or by the name before a date or `-latest`.
pub fn find(provider: &str, model: &str) -> Option<&'static Row> {
    let of_provider = || rows().iter().filter(|row| row.provider == provider);
    of_provider()
        .find(|row| row.model == model)
        .or_else(|| of_provider().find(|row| model.strip_prefix(row.model.as_str()).is_some_and(is_snapshot)))
}

/// `-2024-07-18`, `-20250514`, `-latest`.
fn is_snapshot(rest: &str) -> bool {
    let Some(rest) = rest.strip_prefix('-') else { return false };
    let digits = rest.bytes().filter(u8::is_ascii_digit).count();
    let only_date = rest.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    rest == "latest" || (only_date && digits == 8 && matches!(rest.len(), 8 | 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_is_found_by_its_name_and_by_a_snapshot_of_it() {
        let check = |provider: &str, model: &str, expect: Option<&str>| {
            assert_eq!(find(provider, model).map(|row| row.model.as_str()), expect, "{provider}:{model}");
        };
        check("openai", "gpt-4o-mini", Some("gpt-4o-mini"));
        check("openai", "gpt-4o-mini-2024-07-18", Some("gpt-4o-mini"));
        check("openai", "gpt-4o-2024-08-06", Some("gpt-4o"));
        check("openai", "gpt-4o-realtime", None);
        check("anthropic", "claude-sonnet-4-20250514", Some("claude-sonnet-4"));
        check("anthropic", "claude-3-5-haiku-latest", Some("claude-3-5-haiku"));
        check("anthropic", "gpt-4o", None);
        check("openai", "gpt-4o-", None);
        check("ollama", "gpt-4o", None);
    }

    #[test]
    fn money_is_rounded_up_and_never_overflows() {
        let price =
            Price { input: 3_000_000, output: 15_000_000, cached_input: Some(300_000), cache_write: None };
        let check = |input, output, cached, written, expect| {
            assert_eq!(price.money_microusd(Tokens { input, output, cached, written }), expect);
        };
        check(0, 0, 0, 0, 0);
        check(1, 0, 0, 0, 3);
        check(1000, 100, 0, 0, 3000 + 1500);
        check(1000, 0, 900, 0, 300 + 270);
        check(1, 0, 1, 0, 1);
        check(1000, 0, 0, 500, 3000);
        check(10, 0, 99, 99, 3);
        check(u64::MAX, u64::MAX, 0, 0, u64::MAX);
    }

    #[test]
    fn every_row_is_dated_sourced_and_unique() {
        let mut seen = std::collections::BTreeSet::new();
        for row in rows() {
            assert!(seen.insert((&row.provider, &row.model)), "{} stands twice", row.model);
            assert_eq!(row.as_of.len(), 10, "{} has a date", row.model);
            assert!(crate::provider::Known::named(&row.provider).is_some(), "{} is known", row.provider);
            assert!(row.source.starts_with("https://"), "{} has a source", row.model);
            assert!(row.price.output >= row.price.input, "{} looks turned round", row.model);
        }
    }
}
