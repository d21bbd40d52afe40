//! `net.port_check`: whether a TCP port takes connections.

use super::address::{authority, host, need};
use super::proxy::{Silence, no_way, tell};
use crate::tool::{At, Cx, Place, Spec, Tool, assessment, bad_args};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::io::ErrorKind;
use std::net::{TcpStream, ToSocketAddrs};
use std::time::{Duration, Instant};

/// Which port.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Name or address.
    pub host: String,
    /// 1 to 65535.
    pub port: u16,
    /// Milliseconds, at most 60000. Default 5000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<u64>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// As asked.
    pub host: String,
    /// As asked.
    pub port: u16,
    /// Whether a connection was made.
    pub open: bool,
    /// `open`, `closed`, `timeout` or `unreachable`.
    pub state: String,
    /// What the proxy or the system said.
    pub detail: String,
    /// Milliseconds it took.
    pub took_ms: u64,
}

/// Check whether a TCP port takes connections.
#[derive(Debug, Clone, Copy)]
pub struct NetPortCheck;

impl Tool for NetPortCheck {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "net.port_check",
        title: "check whether a TCP port takes connections",
        doc: "Tries to connect to a TCP port, through the egress proxy, and closes the connection at once. \
              `open`, `closed` and `timeout` are answers, not failures.",
        risk: Risk::Medium,
        effect: EffectClass::Pure,
        place: Place::Work,
        undoable: false,
        timeout_ms: TIMEOUT_MS_MAX + 1_000,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        let host = check(input)?;
        let what = format!("check whether {} takes connections", authority(&host, input.port));
        Ok(assessment(&Self::SPEC, what, vec![need(&host, input.port)]))
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let host = check(&input)?;
        let began = Instant::now();
        let limit = Duration::from_millis(timeout_ms(&input).min(cx.timeout_ms));
        let (state, detail) = match cx.proxy {
            Some(proxy) => through(proxy, &host, input.port, limit)?,
            None => direct(&host, input.port, limit)?,
        };
        let took_ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        Ok(Output { host, port: input.port, open: state == "open", state: state.into(), detail, took_ms })
    }
}

const TIMEOUT_MS: u64 = 5_000;
const TIMEOUT_MS_MAX: u64 = 60_000;

fn timeout_ms(input: &Input) -> u64 {
    input.timeout_ms.unwrap_or(TIMEOUT_MS)
}

fn check(input: &Input) -> Result<String, ToolFailure> {
    if input.port == 0 {
        return Err(bad_args("port is 0", None));
    }
    if !(1..=TIMEOUT_MS_MAX).contains(&timeout_ms(input)) {
        return Err(bad_args(format!("timeout_ms is not 1 to {TIMEOUT_MS_MAX}"), None));
    }
    host(&input.host)
}

fn through(
    proxy: &str,
    host: &str,
    port: u16,
    limit: Duration,
) -> Result<(&'static str, String), ToolFailure> {
    let target = authority(host, port);
    match tell(proxy, "CONNECT", &target, limit) {
        Ok(told) => match told.status {
            200..=299 => Ok(("open", told.why())),
            403 | 407 => {
                Err(no_way(&format!("connecting to {target}"), &told.why(), &need(host, port).to_string()))
            }
            504 => Ok(("timeout", told.why())),
            404 => Ok(("unreachable", told.why())),
            _ => Ok(("closed", told.why())),
        },
        Err(Silence::TimedOut) => Ok(("timeout", "nothing answered in time".into())),
        Err(Silence::Broken(why)) => {
            Err(no_way(&format!("connecting to {target}"), &why, &need(host, port).to_string()))
        }
    }
}

/// Without a proxy: only what this cage can reach by itself.
fn direct(host: &str, port: u16, limit: Duration) -> Result<(&'static str, String), ToolFailure> {
    let failed = |why: &str| {
        no_way(&format!("connecting to {}", authority(host, port)), why, &need(host, port).to_string())
    };
    let mut addresses = (host, port).to_socket_addrs().map_err(|error| failed(&error.to_string()))?;
    let address = addresses.next().ok_or_else(|| failed("the name has no address"))?;
    match TcpStream::connect_timeout(&address, limit) {
        Ok(_) => Ok(("open", format!("connected to {address}"))),
        Err(error) => match error.kind() {
            ErrorKind::ConnectionRefused => Ok(("closed", error.to_string())),
            ErrorKind::TimedOut => Ok(("timeout", error.to_string())),
            ErrorKind::PermissionDenied => Err(failed("this cage has no network of its own")),
            _ => Ok(("unreachable", error.to_string())),
        },
    }
}
