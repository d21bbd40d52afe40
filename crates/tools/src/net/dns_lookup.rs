//! `net.dns_lookup`: addresses of a name.

use super::address;
use super::proxy::{Silence, no_way, tell};
use crate::tool::{At, Cx, Place, Spec, Tool, assessment, bad_args};
use mycel_abi::{Assessment, Capability, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::time::{Duration, Instant};

/// Which name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// The name.
    pub host: String,
    /// Milliseconds, at most 60000. Default 5000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<u64>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// The name.
    pub host: String,
    /// IPv4 and IPv6 addresses.
    pub addresses: Vec<String>,
    /// Milliseconds it took.
    pub took_ms: u64,
}

/// Look up the addresses of a name.
#[derive(Debug, Clone, Copy)]
pub struct NetDnsLookup;

impl Tool for NetDnsLookup {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "net.dns_lookup",
        title: "look up the addresses of a name",
        doc: "Asks for the IPv4 and IPv6 addresses of a name, through the egress proxy, because a cage has no \
              name server.",
        risk: Risk::Medium,
        effect: EffectClass::Pure,
        place: Place::Work,
        undoable: false,
        timeout_ms: TIMEOUT_MS_MAX + 1_000,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        let host = check(input)?;
        Ok(assessment(&Self::SPEC, format!("look up the addresses of {host}"), vec![need(&host)]))
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let host = check(&input)?;
        let began = Instant::now();
        let limit = Duration::from_millis(timeout_ms(&input).min(cx.timeout_ms));
        let addresses = match cx.proxy {
            Some(proxy) => through(proxy, &host, limit)?,
            None => direct(&host)?,
        };
        let took_ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        Ok(Output { host, addresses, took_ms })
    }
}

const TIMEOUT_MS: u64 = 5_000;
const TIMEOUT_MS_MAX: u64 = 60_000;

fn timeout_ms(input: &Input) -> u64 {
    input.timeout_ms.unwrap_or(TIMEOUT_MS)
}

fn need(host: &str) -> Capability {
    Capability::new("net", "resolve", Some(host))
}

fn check(input: &Input) -> Result<String, ToolFailure> {
    if !(1..=TIMEOUT_MS_MAX).contains(&timeout_ms(input)) {
        return Err(bad_args(format!("timeout_ms is not 1 to {TIMEOUT_MS_MAX}"), None));
    }
    address::host(&input.host)
}

fn through(proxy: &str, host: &str, limit: Duration) -> Result<Vec<String>, ToolFailure> {
    let doing = format!("looking up {host}");
    let need = need(host).to_string();
    match tell(proxy, "RESOLVE", host, limit) {
        Ok(told) if told.status == 200 => Ok(told
            .body
            .split_ascii_whitespace()
            .filter(|text| is_address(text))
            .map(str::to_owned)
            .collect()),
        Ok(told) if told.status == 404 => Err(unknown(host, &told.why())),
        Ok(told) => Err(no_way(&doing, &told.why(), &need)),
        Err(Silence::TimedOut) => Err(ToolFailure {
            kind: "timed_out".into(),
            message: format!("{doing}: nothing answered in {} ms", limit.as_millis()),
            hint: Some("raise timeout_ms".into()),
        }),
        Err(Silence::Broken(why)) => Err(no_way(&doing, &why, &need)),
    }
}

fn is_address(text: &str) -> bool {
    text.parse::<std::net::IpAddr>().is_ok()
}

/// Without a proxy: only what this cage can find out by itself, such as an address or a name in `/etc/hosts`.
fn direct(host: &str) -> Result<Vec<String>, ToolFailure> {
    use std::net::ToSocketAddrs;
    match (host, 0).to_socket_addrs() {
        Ok(found) => {
            let mut addresses: Vec<String> = found.map(|address| address.ip().to_string()).collect();
            addresses.dedup();
            Ok(addresses)
        }
        Err(error) => Err(no_way(&format!("looking up {host}"), &error.to_string(), &need(host).to_string())),
    }
}

fn unknown(host: &str, why: &str) -> ToolFailure {
    ToolFailure { kind: "not_found".into(), message: format!("looking up {host}: {why}"), hint: None }
}
