//! `system.network`: interfaces, addresses and traffic.

use crate::tool::{At, Cx, Place, Spec, Tool, assessment};
use crate::view::{self, View};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sysinfo::Networks;

/// Nothing to choose.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {}

/// The interfaces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// By name.
    pub interfaces: Vec<Interface>,
    /// The way out (IPv4), where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_gateway: Option<String>,
    /// The name servers in `/etc/resolv.conf`.
    pub dns_servers: Vec<String>,
}

/// One interface.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Interface {
    /// Its name.
    pub name: String,
    /// Whether it is up.
    pub up: bool,
    /// Hardware address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mac: Option<String>,
    /// Largest packet in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mtu: Option<u64>,
    /// With prefix: `192.168.1.5/24`.
    pub addresses: Vec<String>,
    /// Received since it started.
    pub rx_bytes: u64,
    /// Sent since it started.
    pub tx_bytes: u64,
    /// Errors on receiving.
    pub rx_errors: u64,
    /// Errors on sending.
    pub tx_errors: u64,
}

/// Show network interfaces, addresses and traffic.
#[derive(Debug, Clone, Copy)]
pub struct SystemNetwork;

impl Tool for SystemNetwork {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "system.network",
        title: "show network interfaces, addresses and traffic",
        doc: "Shows each interface with its addresses, hardware address, and bytes and errors since it \
              started; the default gateway and the name servers.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Host,
        undoable: false,
        timeout_ms: 15_000,
    };

    fn assess(&self, _input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        Ok(assessment(&Self::SPEC, "look at the network interfaces", vec![super::need()]))
    }

    fn run(&self, _input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let interfaces = view::read(View::Interfaces, cx.port.look(View::Interfaces)?)?;
        let routes = std::fs::read_to_string("/proc/net/route").unwrap_or_default();
        let resolver = std::fs::read_to_string("/etc/resolv.conf").unwrap_or_default();
        Ok(Output { interfaces, default_gateway: gateway(&routes), dns_servers: name_servers(&resolver) })
    }
}

/// Every interface, by name.
pub(crate) fn seen() -> Result<Vec<Interface>, ToolFailure> {
    let networks =
        Networks::new_with_refreshed_list().map_err(|error| super::failed("network interfaces", &error))?;
    let mut interfaces: Vec<Interface> =
        networks.iter().map(|(name, data)| interface(&name.to_string_lossy(), data)).collect();
    interfaces.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(interfaces)
}

fn interface(name: &str, data: &sysinfo::NetworkData) -> Interface {
    let mac = data.mac_address();
    let state = std::fs::read_to_string(format!("/sys/class/net/{name}/operstate")).unwrap_or_default();
    // The loopback says `unknown` while it works.
    let up = matches!(state.trim(), "up" | "unknown") || (state.is_empty() && !data.ip_networks().is_empty());
    Interface {
        name: name.to_owned(),
        up,
        mac: (!mac.is_unspecified()).then(|| mac.to_string()),
        mtu: Some(data.mtu()).filter(|mtu| *mtu > 0),
        addresses: data
            .ip_networks()
            .iter()
            .map(|network| format!("{}/{}", network.addr, network.prefix))
            .collect(),
        rx_bytes: data.total_received(),
        tx_bytes: data.total_transmitted(),
        rx_errors: data.total_errors_on_received(),
        tx_errors: data.total_errors_on_transmitted(),
    }
}

/// The gateway of the route to everywhere: destination 0, with the flag for a gateway set.
fn gateway(routes: &str) -> Option<String> {
    const GATEWAY: u32 = 2;
    routes.lines().skip(1).find_map(|line| {
        let fields: Vec<&str> = line.split_ascii_whitespace().collect();
        let flags = u32::from_str_radix(fields.get(3)?, 16).ok()?;
        let address = u32::from_str_radix(fields.get(2)?, 16).ok()?;
        (*fields.get(1)? == "00000000" && flags & GATEWAY != 0)
            .then(|| std::net::Ipv4Addr::from(address.to_ne_bytes()).to_string())
    })
}

fn name_servers(text: &str) -> Vec<String> {
    let server = |line: &str| {
        let mut words = line.split_ascii_whitespace();
        (words.next() == Some("nameserver")).then(|| words.next().map(str::to_owned)).flatten()
    };
    text.lines().filter_map(server).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_endian = "little")]
    fn the_way_out_is_found() {
        let routes = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\n\
                      eth0\t0000A8C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\n\
                      eth0\t00000000\t0100A8C0\t0003\t0\t0\t0\t00000000\n";
        assert_eq!(gateway(routes).as_deref(), Some("192.168.0.1"));
        assert_eq!(gateway("x\ny\n"), None);
    }

    #[test]
    fn name_servers_are_listed() {
        let text = "# comment\nsearch lan\nnameserver 192.168.0.1\nnameserver  ::1\nnameserver\n";
        assert_eq!(name_servers(text), ["192.168.0.1", "::1"]);
    }
}
