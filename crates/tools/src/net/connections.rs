//! `net.connections`: the machine's sockets.

use super::sockets::{self, Socket};
use crate::process::owner_names;
use crate::tool::{At, Cx, Place, Spec, Tool, assessment, bad_args};
use crate::view::{self, View};
use mycel_abi::{Assessment, Capability, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::path::Path;

/// Which.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Only listening ones (true) or only connected ones (false). Default: both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listening: Option<bool>,
    /// Only those with this local or remote port.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// At most so many, 1 to 5000. Default 500.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

/// The sockets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// By protocol and local port.
    pub connections: Vec<Connection>,
    /// How many matched before the limit.
    pub total: u64,
}

/// One socket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Connection {
    /// `tcp`, `tcp6`, `udp` or `udp6`.
    pub protocol: String,
    /// `address:port`; IPv6 in brackets.
    pub local: String,
    /// `address:port`; `*:*` where nobody is connected.
    pub remote: String,
    /// `listen`, `established`, `time_wait`, ...; `open` for UDP.
    pub state: String,
    /// The process that owns it, where this user may see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pid: Option<u32>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub process: Option<String>,
}

/// List the machine's sockets.
#[derive(Debug, Clone, Copy)]
pub struct NetConnections;

impl Tool for NetConnections {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "net.connections",
        title: "list the machine's sockets",
        doc: "Lists TCP and UDP sockets of the machine with their state and, where this user may see it, the \
              process that owns them: which program listens on which port, who is connected to whom.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Host,
        undoable: false,
        timeout_ms: 15_000,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        limit(input)?;
        let which = match input.listening {
            Some(true) => "listening sockets",
            Some(false) => "connections",
            None => "sockets",
        };
        let what = match input.port {
            Some(port) => format!("list the machine's {which} on port {port}"),
            None => format!("list the machine's {which}"),
        };
        Ok(assessment(&Self::SPEC, what, vec![Capability::new("net", "list", None)]))
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let limit = limit(&input)?;
        let tables = Path::new("/proc/net");
        if !tables.exists() {
            return Err(ToolFailure {
                kind: "unsupported".into(),
                message: "reading the machine's sockets: there is no /proc/net here".into(),
                hint: Some("this works on Linux and where Android allows it".into()),
            });
        }
        let mut found = sockets::read(tables);
        found.retain(|socket| fits(socket, &input));
        found.sort_by_key(|socket| (socket.protocol, socket.local.port(), socket.local, socket.remote));
        let total = found.len() as u64;
        found.truncate(limit);
        let owners: Vec<(u64, u32)> = view::read(View::Owners, cx.port.look(View::Owners)?)?;
        let (owners, names) = (first_owners(owners), owner_names());
        let connections = found.iter().map(|socket| row(socket, &owners, &names)).collect();
        Ok(Output { connections, total })
    }
}

const LIMIT: u32 = 500;
const LIMIT_MAX: u32 = 5000;

fn limit(input: &Input) -> Result<usize, ToolFailure> {
    match input.limit.unwrap_or(LIMIT) {
        limit if (1..=LIMIT_MAX).contains(&limit) => Ok(limit as usize),
        limit => Err(bad_args(format!("limit is {limit}, not 1 to {LIMIT_MAX}"), None)),
    }
}

fn fits(socket: &Socket, input: &Input) -> bool {
    let state = input.listening.is_none_or(|listening| listening == socket.listens());
    let port = input.port.is_none_or(|port| socket.local.port() == port || socket.remote.port() == port);
    state && port
}

/// Of several that hold a socket the one with the lowest number: who opened it came before those that were forked from it, which may be
/// about to become something else.
fn first_owners(owners: Vec<(u64, u32)>) -> HashMap<u64, u32> {
    let mut first: HashMap<u64, u32> = HashMap::new();
    for (inode, pid) in owners {
        first.entry(inode).and_modify(|known| *known = pid.min(*known)).or_insert(pid);
    }
    first
}

fn row(socket: &Socket, owners: &HashMap<u64, u32>, names: &HashMap<u32, String>) -> Connection {
    let pid = owners.get(&socket.inode).copied();
    let remote = if socket.remote.port() == 0 { "*:*".to_owned() } else { socket.remote.to_string() };
    Connection {
        protocol: socket.protocol.into(),
        local: socket.local.to_string(),
        remote,
        state: socket.state.into(),
        pid,
        process: pid.and_then(|pid| names.get(&pid).cloned()),
    }
}
