//! `system.uptime`: since when the machine runs.

use crate::tool::{At, Cx, Place, Spec, Tool, assessment};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sysinfo::System;

/// Nothing to choose.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {}

/// How long.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// Seconds since it started.
    pub uptime_s: u64,
    /// When it started, Unix milliseconds.
    pub booted_ms: u64,
    /// Average number of waiting tasks over 1 minute, in thousandths: 1500 is 1.5.
    pub load1_permille: u64,
    /// The same over 5 minutes.
    pub load5_permille: u64,
    /// The same over 15 minutes.
    pub load15_permille: u64,
}

/// Show since when the machine runs.
#[derive(Debug, Clone, Copy)]
pub struct SystemUptime;

impl Tool for SystemUptime {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "system.uptime",
        title: "show since when the machine runs",
        doc: "Shows since when the machine runs and its load averages, in thousandths of a waiting task.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Host,
        undoable: false,
        timeout_ms: 15_000,
    };

    fn assess(&self, _input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        Ok(assessment(&Self::SPEC, "look at since when the machine runs", vec![super::need()]))
    }

    fn run(&self, _input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let (load1_permille, load5_permille, load15_permille) = super::load();
        Ok(Output {
            uptime_s: System::uptime().map_err(|error| super::failed("uptime", &error))?,
            booted_ms: System::boot_time()
                .map_err(|error| super::failed("uptime", &error))?
                .saturating_mul(1000),
            load1_permille,
            load5_permille,
            load15_permille,
        })
    }
}
