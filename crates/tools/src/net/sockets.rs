//! The machine's sockets, read from `/proc/net`.
//!
//! Each table is text: a header, then a line per socket with addresses in hexadecimal. Who owns a socket is found by its
//! inode among the descriptors in `/proc/<pid>/fd`, as far as this user may look.

use std::collections::HashSet;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::Path;

/// The tables and the words for them.
const TABLES: &[&str] = &["tcp", "tcp6", "udp", "udp6"];
/// Sockets read at most; a busy server has tens of thousands.
const SOCKETS_MAX: usize = 200_000;

/// One line of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Socket {
    pub(super) protocol: &'static str,
    pub(super) local: SocketAddr,
    pub(super) remote: SocketAddr,
    pub(super) state: &'static str,
    pub(super) inode: u64,
}

impl Socket {
    /// Whether it waits for others: a listening TCP socket, or a UDP socket that is tied to nobody.
    pub(super) fn listens(&self) -> bool {
        self.state == "listen" || (self.protocol.starts_with("udp") && self.remote.port() == 0)
    }
}

/// Every socket of the tables under `root` (`/proc/net`). A table that is not there is empty.
pub(super) fn read(root: &Path) -> Vec<Socket> {
    let mut all = Vec::new();
    for table in TABLES {
        let text = std::fs::read_to_string(root.join(table)).unwrap_or_default();
        all.extend(parse(table, &text));
    }
    all.truncate(SOCKETS_MAX);
    all
}

/// The sockets of one table; a line that cannot be read is left out.
pub(super) fn parse(protocol: &'static str, text: &str) -> Vec<Socket> {
    text.lines().skip(1).filter_map(|line| parse_line(protocol, line)).collect()
}

fn parse_line(protocol: &'static str, line: &str) -> Option<Socket> {
    let fields: Vec<&str> = line.split_ascii_whitespace().collect();
    let state = u8::from_str_radix(fields.get(3)?, 16).ok()?;
    Some(Socket {
        protocol,
        local: address(fields.get(1)?)?,
        remote: address(fields.get(2)?)?,
        state: if protocol.starts_with("udp") { udp_state(state) } else { tcp_state(state) },
        inode: fields.get(9)?.parse().ok()?,
    })
}

/// `0100007F:1F90`: words of four bytes in the machine's own order, then the port.
fn address(text: &str) -> Option<SocketAddr> {
    let (address, port) = text.split_once(':')?;
    let port = u16::from_str_radix(port, 16).ok()?;
    let word = |at: usize| Some(u32::from_str_radix(address.get(at..at + 8)?, 16).ok()?.to_ne_bytes());
    let ip = match address.len() {
        8 => IpAddr::V4(Ipv4Addr::from(word(0)?)),
        32 => {
            let mut bytes = [0; 16];
            for part in 0..4 {
                bytes[part * 4..part * 4 + 4].copy_from_slice(&word(part * 8)?);
            }
            IpAddr::V6(Ipv6Addr::from(bytes))
        }
        _ => return None,
    };
    Some(SocketAddr::new(ip, port))
}

/// Numbers of the Linux kernel (`tcp_states.h`).
fn tcp_state(number: u8) -> &'static str {
    match number {
        1 => "established",
        2 => "syn_sent",
        3 => "syn_received",
        4 => "fin_wait1",
        5 => "fin_wait2",
        6 => "time_wait",
        7 => "closed",
        8 => "close_wait",
        9 => "last_ack",
        10 => "listen",
        11 => "closing",
        12 => "syn_received",
        _ => "unknown",
    }
}

fn udp_state(number: u8) -> &'static str {
    if number == 1 { "established" } else { "open" }
}

/// Inode to pid, for every process this user may look into.
pub(crate) fn owners() -> Vec<(u64, u32)> {
    // A socket has several owners where a process was forked; each counts.
    let mut owners = Vec::new();
    for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
        if let Some(pid) = entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) {
            owners.extend(inodes_of(pid).into_iter().map(|inode| (inode, pid)));
        }
    }
    owners
}

fn inodes_of(pid: u32) -> Vec<u64> {
    let entries = std::fs::read_dir(format!("/proc/{pid}/fd")).into_iter().flatten().flatten();
    entries.filter_map(|entry| inode_of_link(std::fs::read_link(entry.path()).ok()?.to_str()?)).collect()
}

/// `socket:[12345]`.
fn inode_of_link(link: &str) -> Option<u64> {
    link.strip_prefix("socket:[")?.strip_suffix(']')?.parse().ok()
}

/// What a process listens on: `tcp 127.0.0.1:8080`.
pub(crate) fn listening_of(pid: u32, owners: &[(u64, u32)]) -> Vec<String> {
    let inodes: HashSet<u64> =
        owners.iter().filter(|(_, owner)| *owner == pid).map(|(inode, _)| *inode).collect();
    let mut found: Vec<String> = read(Path::new("/proc/net"))
        .into_iter()
        .filter(|socket| socket.listens() && inodes.contains(&socket.inode))
        .map(|socket| format!("{} {}", socket.protocol, socket.local))
        .collect();
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const TCP: &str = "\
  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 41234 1 0000000000000000 100 0 0 10 0
   1: 0500A8C0:C350 22D8B85D:01BB 01 00000000:00000000 02:000A1B2C 00000000  1000        0 41235 2 0000000000000000 20 4 30 10 -1
   2: 0500A8C0:C351 22D8B85D:01BB 06 00000000:00000000 03:00000A1B 00000000     0        0 0 3 0000000000000000
";
    const TCP6: &str = "\
  sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 00000000000000000000000001000000:0016 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 51 1 0000000000000000 100 0 0 10 0
";

    #[test]
    #[cfg(target_endian = "little")]
    fn the_kernels_tables_are_read() {
        let shown: Vec<String> = parse("tcp", TCP)
            .iter()
            .chain(&parse("tcp6", TCP6))
            .map(|s| {
                format!("{} {} {} {} {} {}", s.protocol, s.local, s.remote, s.state, s.inode, s.listens())
            })
            .collect();
        assert_eq!(
            shown,
            [
                "tcp 127.0.0.1:8080 0.0.0.0:0 listen 41234 true",
                "tcp 192.168.0.5:50000 93.184.216.34:443 established 41235 false",
                "tcp 192.168.0.5:50001 93.184.216.34:443 time_wait 0 false",
                "tcp6 [::1]:22 [::]:0 listen 51 true",
            ]
        );
    }

    #[test]
    fn broken_lines_are_left_out() {
        for broken in [
            "x",
            "0: 0100007F:1F90",
            "0: 01:1 02:2 0A 0 0 0 0 0 5",
            "0: ZZ00007F:1F90 00000000:0000 0A 0 0 0 0 0 5",
        ] {
            assert_eq!(parse("tcp", &format!("header\n{broken}\n")), Vec::new(), "{broken}");
        }
        assert_eq!(parse("udp", ""), Vec::new());
        assert_eq!(inode_of_link("socket:[77]"), Some(77));
        assert_eq!(inode_of_link("pipe:[77]"), None);
    }
}
