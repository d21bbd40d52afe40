//! `time.now`: the time, here and elsewhere.

use super::{calendar, zone};
use crate::tool::{At, Cx, Place, Spec, Tool, assessment};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::time::{SystemTime, UNIX_EPOCH};

/// Which zone.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// A zone name such as `Europe/Berlin`, `UTC`, or an offset such as `+02:00`. Default: the machine's zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
}

/// The time now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// Unix time in milliseconds.
    pub unix_ms: u64,
    /// In UTC: `2026-07-01T12:00:00Z`.
    pub utc: String,
    /// In the zone: `2026-07-01T14:00:00+02:00`.
    pub local: String,
    /// The zone used.
    pub zone: String,
    /// Seconds east of UTC.
    pub offset_s: i32,
    /// `Monday` to `Sunday`, in the zone.
    pub weekday: String,
}

/// Tell the time.
#[derive(Debug, Clone, Copy)]
pub struct TimeNow;

impl Tool for TimeNow {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "time.now",
        title: "tell the time",
        doc: "Tells the time, the date and the day of the week in UTC and in a zone: a name of the machine's zone files such as Europe/Berlin, \
              UTC, or an offset such as +02:00. Default is the machine's own zone.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Work,
        undoable: false,
        timeout_ms: 5_000,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        if let Some(zone) = &input.zone {
            zone::check(zone)?;
        }
        Ok(assessment(&Self::SPEC, "tell the time", Vec::new()))
    }

    fn run(&self, input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let unix_ms = u64::try_from(since.as_millis()).unwrap_or(u64::MAX);
        let seconds = i64::try_from(unix_ms / 1000).unwrap_or(i64::MAX);
        let (zone, offset_s) = zone::offset(input.zone.as_deref(), seconds)?;
        let local = calendar::at(seconds, offset_s);
        Ok(Output {
            unix_ms,
            utc: calendar::at(seconds, 0).text(),
            local: local.text(),
            zone,
            offset_s,
            weekday: local.weekday.into(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_port::{Folder, call};
    use serde_json::json;

    #[test]
    fn the_time_is_told_in_a_zone() {
        let folder = Folder::new("now");
        let output = call(&TimeNow, json!({"zone": "+05:45"}), &folder.at()).unwrap();
        assert_eq!(output["offset_s"], 20_700);
        assert!(output["local"].as_str().unwrap().ends_with("+05:45"), "{output}");
        assert!(output["utc"].as_str().unwrap().ends_with('Z'), "{output}");
        assert!(call(&TimeNow, json!({}), &folder.at()).is_ok());
        assert_eq!(
            call(&TimeNow, json!({"zone": "Nowhere/Atall"}), &folder.at()).unwrap_err().kind,
            "not_found"
        );
    }
}
