//! `net.ping`: whether a host answers, and how fast.

use super::address;
use super::proxy::{Silence, no_way, tell};
use crate::tool::{At, Cx, Place, Spec, Tool, assessment, bad_args};
use mycel_abi::{Assessment, Capability, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// Whom to ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Name or address.
    pub host: String,
    /// How often, 1 to 20. Default 4.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// Milliseconds for each try, at most 10000. Default 2000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<u64>,
}

/// The answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// As asked.
    pub host: String,
    /// The address asked, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Tries.
    pub sent: u32,
    /// Answers.
    pub received: u32,
    /// Time of each answer in microseconds.
    pub each_us: Vec<u64>,
    /// The fastest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_us: Option<u64>,
    /// The mean.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avg_us: Option<u64>,
    /// The slowest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_us: Option<u64>,
}

/// Ping a host.
#[derive(Debug, Clone, Copy)]
pub struct NetPing;

impl Tool for NetPing {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "net.ping",
        title: "ping a host",
        doc: "Asks a host for a sign of life and measures the time in microseconds, through the egress proxy, \
              because a cage cannot send a ping. A host that does not answer is an answer (`received` 0), not \
              a failure.",
        risk: Risk::Medium,
        effect: EffectClass::Pure,
        place: Place::Work,
        undoable: false,
        timeout_ms: TIMEOUT_MS_MAX * COUNT_MAX as u64 + 1_000,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        let host = check(input)?;
        Ok(assessment(&Self::SPEC, format!("ping {host} {} times", count(input)), vec![need(&host)]))
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let host = check(&input)?;
        let doing = format!("pinging {host}");
        let Some(proxy) = cx.proxy else {
            return Err(no_way(
                &doing,
                "there is no egress proxy, so no host was granted",
                &need(&host).to_string(),
            ));
        };
        let (mut address, mut each_us) = (None, Vec::new());
        let mut sent = 0;
        while sent < count(&input) && !cx.port.cancelled() {
            sent += 1;
            match tell(proxy, "PING", &host, Duration::from_millis(timeout_ms(&input))) {
                Ok(told) if told.status == 200 => {
                    if let Some((from, time_us)) = read(&told.body) {
                        address = Some(from);
                        each_us.push(time_us);
                    }
                }
                Ok(told) if matches!(told.status, 502 | 504) => {}
                Ok(told) => return Err(no_way(&doing, &told.why(), &need(&host).to_string())),
                Err(Silence::TimedOut) => {}
                Err(Silence::Broken(why)) => return Err(no_way(&doing, &why, &need(&host).to_string())),
            }
        }
        Ok(summed(host, address, sent, each_us))
    }
}

const COUNT: u32 = 4;
const COUNT_MAX: u32 = 20;
const TIMEOUT_MS: u64 = 2_000;
const TIMEOUT_MS_MAX: u64 = 10_000;

fn count(input: &Input) -> u32 {
    input.count.unwrap_or(COUNT)
}

fn timeout_ms(input: &Input) -> u64 {
    input.timeout_ms.unwrap_or(TIMEOUT_MS)
}

/// The proxy pings whom it may look up.
fn need(host: &str) -> Capability {
    Capability::new("net", "resolve", Some(host))
}

fn check(input: &Input) -> Result<String, ToolFailure> {
    if !(1..=COUNT_MAX).contains(&count(input)) {
        return Err(bad_args(format!("count is not 1 to {COUNT_MAX}"), None));
    }
    if !(1..=TIMEOUT_MS_MAX).contains(&timeout_ms(input)) {
        return Err(bad_args(format!("timeout_ms is not 1 to {TIMEOUT_MS_MAX}"), None));
    }
    address::host(&input.host)
}

/// `<address> <microseconds>`.
fn read(body: &str) -> Option<(String, u64)> {
    let mut words = body.split_ascii_whitespace();
    Some((words.next()?.to_owned(), words.next()?.parse().ok()?))
}

fn summed(host: String, address: Option<String>, sent: u32, each_us: Vec<u64>) -> Output {
    let received = each_us.len() as u32;
    let sum: u64 = each_us.iter().sum();
    Output {
        host,
        address,
        sent,
        received,
        min_us: each_us.iter().min().copied(),
        avg_us: sum.checked_div(u64::from(received)),
        max_us: each_us.iter().max().copied(),
        each_us,
    }
}
