//! Costs and the budgets that bound them.

use serde::{Deserialize, Serialize};
use std::fmt;

/// What something cost or may cost. All parts are whole numbers, so sums are exact.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Millionths of a US dollar.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub money_microusd: u64,
    /// Input and output tokens together.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub tokens: u64,
    #[serde(default, skip_serializing_if = "is_zero")]
    pub model_calls: u64,
    #[serde(default, skip_serializing_if = "is_zero")]
    pub tool_calls: u64,
    /// Milliseconds of wall time.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub wall_ms: u64,
}

fn is_zero(n: &u64) -> bool {
    *n == 0
}

impl Cost {
    pub const ZERO: Cost = Cost { money_microusd: 0, tokens: 0, model_calls: 0, tool_calls: 0, wall_ms: 0 };

    /// One tool call that may take up to `wall_ms`.
    pub fn tool_call(wall_ms: u64) -> Self {
        Cost { tool_calls: 1, wall_ms, ..Cost::ZERO }
    }
    /// Part by part, without wrapping.
    #[must_use]
    pub fn plus(self, other: Cost) -> Self {
        self.zip(other, u64::saturating_add)
    }
    /// Part by part, never below zero.
    #[must_use]
    pub fn minus(self, other: Cost) -> Self {
        self.zip(other, u64::saturating_sub)
    }
    /// Whether every part is at most that of `other`.
    pub fn fits_in(self, other: Cost) -> bool {
        self.parts().iter().zip(other.parts()).all(|((_, mine), (_, theirs))| *mine <= theirs)
    }
    /// The parts with their names, in the order of the documentation.
    pub fn parts(&self) -> [(&'static str, u64); 5] {
        [
            ("money_microusd", self.money_microusd),
            ("tokens", self.tokens),
            ("model_calls", self.model_calls),
            ("tool_calls", self.tool_calls),
            ("wall_ms", self.wall_ms),
        ]
    }
    fn zip(self, other: Cost, f: impl Fn(u64, u64) -> u64) -> Self {
        Cost {
            money_microusd: f(self.money_microusd, other.money_microusd),
            tokens: f(self.tokens, other.tokens),
            model_calls: f(self.model_calls, other.model_calls),
            tool_calls: f(self.tool_calls, other.tool_calls),
            wall_ms: f(self.wall_ms, other.wall_ms),
        }
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "${}.{:06}, {} tokens, {} model calls, {} tool calls, {} ms",
            self.money_microusd / 1_000_000,
            self.money_microusd % 1_000_000,
            self.tokens,
            self.model_calls,
            self.tool_calls,
            self.wall_ms
        )
    }
}

/// Upper bounds; `None` is no bound of its own (that of the parent still holds).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub money_microusd: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tokens: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_calls: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tool_calls: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wall_ms: Option<u64>,
}

impl Budget {
    pub const UNBOUNDED: Budget =
        Budget { money_microusd: None, tokens: None, model_calls: None, tool_calls: None, wall_ms: None };

    /// Part by part the narrower of two bounds.
    #[must_use]
    pub fn narrower(self, other: Budget) -> Self {
        let least = |a: Option<u64>, b: Option<u64>| a.into_iter().chain(b).min();
        Budget {
            money_microusd: least(self.money_microusd, other.money_microusd),
            tokens: least(self.tokens, other.tokens),
            model_calls: least(self.model_calls, other.model_calls),
            tool_calls: least(self.tool_calls, other.tool_calls),
            wall_ms: least(self.wall_ms, other.wall_ms),
        }
    }

    /// With another bound in one part, by its name in [`Cost::parts`].
    #[must_use]
    pub fn with(mut self, part: &str, limit: Option<u64>) -> Self {
        match part {
            "money_microusd" => self.money_microusd = limit,
            "tokens" => self.tokens = limit,
            "model_calls" => self.model_calls = limit,
            "tool_calls" => self.tool_calls = limit,
            "wall_ms" => self.wall_ms = limit,
            _ => {}
        }
        self
    }

    /// The bounds with their names, in the order of [`Cost::parts`].
    pub fn parts(&self) -> [(&'static str, Option<u64>); 5] {
        [
            ("money_microusd", self.money_microusd),
            ("tokens", self.tokens),
            ("model_calls", self.model_calls),
            ("tool_calls", self.tool_calls),
            ("wall_ms", self.wall_ms),
        ]
    }
}
