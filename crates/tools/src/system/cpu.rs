//! `system.cpu`: processors and their load.

use crate::process::permille;
use crate::tool::{At, Cx, Place, Spec, Tool, assessment, bad_args};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use sysinfo::{CpuRefreshKind, System};

/// How to measure.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Time between the two looks, 100 to 10000. Default 300.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample_ms: Option<u64>,
}

/// The processors.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// Name of the processor.
    pub model: String,
    /// Logical cores.
    pub cores: u64,
    /// Physical cores.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub physical_cores: Option<u64>,
    /// Speed now of the first core, in MHz.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mhz: Option<u64>,
    /// Load of all cores together in thousandths: 1000 is fully busy.
    pub used_permille: u64,
    /// Load of each core in thousandths.
    pub each_permille: Vec<u64>,
    /// Average number of waiting tasks over 1 minute, in thousandths: 1500 is 1.5.
    pub load1_permille: u64,
    /// The same over 5 minutes.
    pub load5_permille: u64,
    /// The same over 15 minutes.
    pub load15_permille: u64,
}

/// Show how busy the processors are.
#[derive(Debug, Clone, Copy)]
pub struct SystemCpu;

impl Tool for SystemCpu {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "system.cpu",
        title: "show how busy the processors are",
        doc: "Shows the processors and how busy all of them and each of them are, measured between two looks, \
              and the load averages. Shares are in thousandths.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Host,
        undoable: false,
        timeout_ms: 15_000,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        sample_ms(input)?;
        Ok(assessment(&Self::SPEC, "look at how busy the processors are", vec![super::need()]))
    }

    fn run(&self, input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let sample = Duration::from_millis(sample_ms(&input)?);
        let mut system = System::new().map_err(|error| super::failed("processors", &error))?;
        system.refresh_cpu_list(CpuRefreshKind::nothing().with_usage().with_frequency());
        std::thread::sleep(sample);
        system.refresh_cpu_usage();
        let cpus = system.cpus();
        let (load1_permille, load5_permille, load15_permille) = super::load();
        Ok(Output {
            model: cpus.first().map(|cpu| cpu.brand().trim().to_owned()).unwrap_or_default(),
            cores: cpus.len() as u64,
            physical_cores: System::physical_core_count().ok().map(|cores| cores as u64),
            mhz: cpus.first().map(sysinfo::Cpu::frequency).filter(|mhz| *mhz > 0),
            used_permille: permille(system.global_cpu_usage()).min(1000),
            each_permille: cpus.iter().map(|cpu| permille(cpu.usage()).min(1000)).collect(),
            load1_permille,
            load5_permille,
            load15_permille,
        })
    }
}

const SAMPLE_MS: u64 = 300;

fn sample_ms(input: &Input) -> Result<u64, ToolFailure> {
    match input.sample_ms.unwrap_or(SAMPLE_MS) {
        sample if (100..=10_000).contains(&sample) => Ok(sample),
        sample => Err(bad_args(format!("sample_ms is {sample}, not 100 to 10000"), None)),
    }
}
