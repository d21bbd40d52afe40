//! The machine: what it is, how busy it is, how much is left.
//!
//! Everything here only looks. Numbers are whole: shares are in thousandths (`_permille`), sizes in bytes, so that the
//! journal holds no floating point.

pub mod cpu;
pub mod disk;
pub mod env;
pub mod info;
pub mod memory;
pub mod network;
pub mod uptime;

use crate::tool::AnyTool;
use mycel_abi::{Capability, ToolFailure};

/// The tools of this family.
pub fn tools() -> &'static [&'static dyn AnyTool] {
    &[
        &info::SystemInfo,
        &cpu::SystemCpu,
        &memory::SystemMemory,
        &disk::SystemDisk,
        &network::SystemNetwork,
        &uptime::SystemUptime,
        &env::SystemEnv,
    ]
}

/// What looking at the machine needs.
fn need() -> Capability {
    Capability::new("system", "read", None)
}

/// A part of a whole in thousandths; of nothing it is 0.
fn share(part: u64, whole: u64) -> u64 {
    if whole == 0 { 0 } else { (u128::from(part) * 1000 / u128::from(whole)) as u64 }
}

/// The load averages over 1, 5 and 15 minutes in thousandths.
fn load() -> (u64, u64, u64) {
    let Ok(load) = sysinfo::System::load_average() else { return (0, 0, 0) };
    let whole =
        |value: f64| if value.is_finite() && value > 0.0 { (value * 1000.0).round() as u64 } else { 0 };
    (whole(load.one), whole(load.five), whole(load.fifteen))
}

fn failed(what: &str, error: &dyn std::fmt::Display) -> ToolFailure {
    ToolFailure {
        kind: "unsupported".into(),
        message: format!("looking at the machine's {what}: {error}"),
        hint: Some("this system does not show it to this user".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_port::{Folder, call};
    use serde_json::json;

    #[test]
    fn shares_are_whole_thousandths() {
        assert_eq!((share(1, 3), share(0, 0), share(u64::MAX, u64::MAX)), (333, 0, 1000));
    }

    #[test]
    fn every_tool_looks_at_this_machine() {
        let folder = Folder::new("system");
        for tool in tools() {
            let assessed = tool.assess(&json!({}), &folder.at()).unwrap();
            assert_eq!(assessed.needs, [need()], "{}", tool.spec().name);
            let output = call(*tool, json!({}), &folder.at()).unwrap();
            assert!(!has_float(&output), "{output}");
        }
        let memory = call(&memory::SystemMemory, json!({}), &folder.at()).unwrap();
        assert!(memory["total_bytes"].as_u64().unwrap() >= memory["used_bytes"].as_u64().unwrap());
        assert!(call(&cpu::SystemCpu, json!({"sample_ms": 5}), &folder.at()).is_err());
    }

    fn has_float(value: &serde_json::Value) -> bool {
        match value {
            serde_json::Value::Number(number) => number.is_f64(),
            serde_json::Value::Array(items) => items.iter().any(has_float),
            serde_json::Value::Object(fields) => fields.values().any(has_float),
            serde_json::Value::Null | serde_json::Value::Bool(_) | serde_json::Value::String(_) => false,
        }
    }
}
