//! The network: requests that go out through the egress proxy, and the machine's own sockets.
//!
//! A tool in a cage has no network of its own. Everything that leaves goes through the proxy that the cage was given,
//! and the proxy lets through what was granted; so each tool here names `net:connect:<host>:<port>` from its arguments
//! and fails with a way out where there is no proxy.

pub mod connections;
pub mod dns_lookup;
pub mod download;
pub mod http_request;
pub mod ping;
pub mod port_check;
pub(crate) mod sockets;

mod address;
mod base64;
mod http;
mod proxy;

use crate::tool::AnyTool;

/// The tools of this family.
pub fn tools() -> &'static [&'static dyn AnyTool] {
    &[
        &http_request::NetHttpRequest,
        &download::NetDownload,
        &dns_lookup::NetDnsLookup,
        &ping::NetPing,
        &port_check::NetPortCheck,
        &connections::NetConnections,
    ]
}

#[cfg(test)]
mod tests;
