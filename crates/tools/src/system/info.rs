//! `system.info`: what machine this is.

use crate::tool::{At, Cx, Place, Spec, Tool, assessment};
use crate::view::{self, View};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sysinfo::{System, Users};

/// Nothing to choose.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {}

/// The machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// Its name.
    pub hostname: String,
    /// `linux`, `macos`, `android`, ...
    pub os: String,
    /// For people: `Debian GNU/Linux 13`.
    pub os_name: String,
    /// Version of the kernel.
    pub kernel: String,
    /// `x86_64`, `aarch64`, ...
    pub arch: String,
    /// Logical cores.
    pub cores: u64,
    /// Main memory.
    pub memory_bytes: u64,
    /// Seconds since it started.
    pub uptime_s: u64,
    /// The user this runs as, and those logged in where that is known.
    pub users: Vec<String>,
}

/// Show what machine this is.
#[derive(Debug, Clone, Copy)]
pub struct SystemInfo;

impl Tool for SystemInfo {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "system.info",
        title: "show what machine this is",
        doc: "Shows the machine's name, system, kernel, architecture, number of cores, memory, uptime and \
              user.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Host,
        undoable: false,
        timeout_ms: 15_000,
    };

    fn assess(&self, _input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        Ok(assessment(&Self::SPEC, "look at what machine this is", vec![super::need()]))
    }

    fn run(&self, _input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let hostname = view::read(View::Name, cx.port.look(View::Name)?)?;
        let name = rustix::system::uname();
        Ok(Output {
            hostname,
            os: std::env::consts::OS.into(),
            os_name: System::long_os_version()
                .unwrap_or_else(|_| name.sysname().to_string_lossy().into_owned()),
            kernel: name.release().to_string_lossy().into_owned(),
            arch: std::env::consts::ARCH.into(),
            cores: std::thread::available_parallelism().map_or(1, |cores| cores.get() as u64),
            memory_bytes: super::memory::read().map(|memory| memory.total_bytes).unwrap_or_default(),
            uptime_s: System::uptime().unwrap_or_default(),
            users: vec![user()],
        })
    }
}

fn user() -> String {
    let number = rustix::process::geteuid().as_raw();
    let table = Users::new_with_refreshed_list().ok();
    let found = table.as_ref().and_then(|users| users.iter().find(|user| **user.id() == number));
    found.map_or_else(|| number.to_string(), |user| user.name().to_owned())
}
