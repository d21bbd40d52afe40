//! `system.memory`: main memory and swap.

use crate::tool::{At, Cx, Place, Spec, Tool, assessment};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sysinfo::System;

/// Nothing to choose.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {}

/// The memory, in bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// All of it.
    pub total_bytes: u64,
    /// Total less available.
    pub used_bytes: u64,
    /// Used by nothing at all.
    pub free_bytes: u64,
    /// What programs can still get.
    pub available_bytes: u64,
    /// Used of total in thousandths.
    pub used_permille: u64,
    /// All swap.
    pub swap_total_bytes: u64,
    /// Swap in use.
    pub swap_used_bytes: u64,
    /// The limit of the control group this runs in, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit_bytes: Option<u64>,
}

/// Show how much memory is left.
#[derive(Debug, Clone, Copy)]
pub struct SystemMemory;

impl Tool for SystemMemory {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "system.memory",
        title: "show how much memory is left",
        doc: "Shows main memory and swap in bytes: all, used, free, and what programs can still get; and the \
              limit of the control group this runs in, where there is one. process.list sorted by memory shows \
              who uses it.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Host,
        undoable: false,
        timeout_ms: 15_000,
    };

    fn assess(&self, _input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        Ok(assessment(&Self::SPEC, "look at how much memory is left", vec![super::need()]))
    }

    fn run(&self, _input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        read()
    }
}

/// The memory now.
pub(super) fn read() -> Result<Output, ToolFailure> {
    let mut system = System::new().map_err(|error| super::failed("memory", &error))?;
    system.refresh_memory();
    let (total, available) = (system.total_memory(), system.available_memory());
    let used = total.saturating_sub(available);
    Ok(Output {
        total_bytes: total,
        used_bytes: used,
        free_bytes: system.free_memory(),
        available_bytes: available,
        used_permille: super::share(used, total),
        swap_total_bytes: system.total_swap(),
        swap_used_bytes: system.used_swap(),
        limit_bytes: system.cgroup_limits().map(|limits| limits.total_memory).filter(|limit| *limit < total),
    })
}
