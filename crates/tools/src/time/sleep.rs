//! `time.sleep`: waits, but never for ever.

use crate::tool::{At, Cx, Place, Spec, Tool, assessment, bad_args};
use mycel_abi::{Assessment, Cost, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::time::{Duration, Instant};

/// How long.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Milliseconds, at most 600000.
    pub ms: u64,
}

/// How long it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    pub slept_ms: u64,
}

/// Wait a while.
#[derive(Debug, Clone, Copy)]
pub struct TimeSleep;

impl Tool for TimeSleep {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "time.sleep",
        title: "wait a while",
        doc: "Waits for the given time, at most 10 minutes, and can be called off at any moment.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Work,
        undoable: false,
        timeout_ms: 605_000,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        check(input)?;
        let mut assessment = assessment(&Self::SPEC, format!("wait {} ms", input.ms), Vec::new());
        assessment.timeout_ms = input.ms + MARGIN_MS;
        assessment.reserve = Cost::tool_call(assessment.timeout_ms);
        Ok(assessment)
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        check(&input)?;
        let began = Instant::now();
        let whole = Duration::from_millis(input.ms);
        while began.elapsed() < whole {
            if cx.port.cancelled() {
                return Err(ToolFailure {
                    kind: "cancelled".into(),
                    message: format!(
                        "waiting {} ms: called off after {}",
                        input.ms,
                        began.elapsed().as_millis()
                    ),
                    hint: None,
                });
            }
            std::thread::sleep(LOOK.min(whole.saturating_sub(began.elapsed())));
        }
        Ok(Output { slept_ms: u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX) })
    }
}

/// The longest wait: longer ones belong to a timer, not to a call that holds an agent.
const MS_MAX: u64 = 600_000;
/// Time on top of the wait for the call itself.
const MARGIN_MS: u64 = 5_000;
/// How often it is asked whether the wait was called off.
const LOOK: Duration = Duration::from_millis(50);

fn check(input: &Input) -> Result<(), ToolFailure> {
    if input.ms > MS_MAX {
        return Err(bad_args(format!("ms is {}, more than {MS_MAX}", input.ms), Some("wait several times")));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_port::{Folder, TestPort, call, run_with};
    use serde_json::json;

    #[test]
    fn a_wait_ends_or_is_called_off() {
        let folder = Folder::new("sleep");
        assert!(call(&TimeSleep, json!({"ms": 5}), &folder.at()).unwrap()["slept_ms"].as_u64().unwrap() >= 5);
        assert_eq!(call(&TimeSleep, json!({"ms": 600_001}), &folder.at()).unwrap_err().kind, "bad_args");
        let mut port = TestPort { cancel_after: Some(1), ..TestPort::default() };
        let failure =
            run_with(&TimeSleep, json!({"ms": 600_000}), &folder.at(), None, &mut port).unwrap_err();
        assert_eq!(failure.kind, "cancelled");
    }
}
