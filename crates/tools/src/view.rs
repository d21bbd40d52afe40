//! What the walls of a cage hide although it is no secret: the machine's mounts, addresses and name, and which process
//! owns a socket. A cage has a root folder, powers and a name of its own, so it would see its own instead.
//!
//! A tool that looks at the machine asks its keeper, which looks from outside. There is nothing to choose in such a
//! look, it changes nothing, and the keeper grants it to the tools whose place is the machine and to no other.

use crate::net::sockets;
use crate::system::{disk, network};
use mycel_abi::ToolFailure;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::mpsc;
use std::time::Duration;

/// How long a look may take. A network disk that is gone makes the kernel wait for minutes.
const LOOK_TIME: Duration = Duration::from_secs(5);

/// One look at the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum View {
    /// Mounts with their space.
    Disks,
    /// Interfaces with their addresses.
    Interfaces,
    /// The machine's name.
    Name,
    /// Pairs of a socket's inode and the process that owns it.
    Owners,
}

impl View {
    /// Looks, from where this process stands.
    pub fn look(self) -> Result<Value, ToolFailure> {
        let seen = match self {
            View::Disks => serde_json::to_value(disk::seen()?),
            View::Interfaces => serde_json::to_value(network::seen()?),
            View::Name => serde_json::to_value(rustix::system::uname().nodename().to_string_lossy()),
            View::Owners => serde_json::to_value(sockets::owners()),
        };
        seen.map_err(|error| failed(self, &error.to_string()))
    }

    /// As [`View::look`], and gives up when the machine does not answer.
    pub fn look_in_time(self) -> Result<Value, ToolFailure> {
        let (sender, receiver) = mpsc::sync_channel(1);
        let looking = std::thread::Builder::new().name("look".into()).spawn(move || {
            // Nobody listens any more when it took too long.
            let _ = sender.send(self.look());
        });
        looking.map_err(|error| failed(self, &error.to_string()))?;
        receiver.recv_timeout(LOOK_TIME).unwrap_or_else(|_| Err(failed(self, "the machine does not answer")))
    }
}

fn failed(view: View, why: &str) -> ToolFailure {
    ToolFailure {
        kind: "machine".into(),
        message: format!("looking at the machine ({view:?}): {why}"),
        hint: Some("try again; a disk of the network that is gone makes such a look hang".into()),
    }
}

/// What was seen, in the tool's own type.
pub(crate) fn read<T: serde::de::DeserializeOwned>(view: View, seen: Value) -> Result<T, ToolFailure> {
    serde_json::from_value(seen).map_err(|error| failed(view, &error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_view_is_seen_and_read_back() {
        let disks: Vec<disk::Mount> = read(View::Disks, View::Disks.look_in_time().unwrap()).unwrap();
        assert!(disks.iter().any(|mount| mount.mount == "/"), "{disks:?}");
        let nets: Vec<network::Interface> = read(View::Interfaces, View::Interfaces.look().unwrap()).unwrap();
        assert!(nets.len() < 10_000);
        assert!(View::Name.look().unwrap().is_string());
        let held = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let owners: Vec<(u64, u32)> = read(View::Owners, View::Owners.look().unwrap()).unwrap();
        assert!(owners.iter().any(|(_, pid)| *pid == std::process::id()), "{held:?}");
        assert!(read::<Vec<u8>>(View::Name, serde_json::json!("x")).is_err());
    }
}
