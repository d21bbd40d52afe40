//! Which hosts may be reached: patterns, and the addresses that no pattern reaches by accident.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

/// `host:port`, where the host may hold `*` and the port may be `*`. Without a port the rule only lets the name be
/// looked up and pinged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostRule {
    host: String,
    ports: Ports,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ports {
    None,
    One(u16),
    Any,
}

/// Why a pattern is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{pattern}` is no host rule: {why}; hint: write `docs.rs:443`, `*.example.org:*` or `[::1]:8080`")]
pub struct HostRuleError {
    pattern: String,
    why: &'static str,
}

impl FromStr for HostRule {
    type Err = HostRuleError;

    fn from_str(pattern: &str) -> Result<Self, HostRuleError> {
        let wrong = |why| HostRuleError { pattern: pattern.chars().take(200).collect(), why };
        let (host, port) = split_port(pattern).ok_or_else(|| wrong("the brackets do not close"))?;
        let host = host.trim_end_matches('.').to_ascii_lowercase();
        if host.is_empty() || host.len() > 253 {
            return Err(wrong("the host is empty or too long"));
        }
        if !host.chars().all(|c| c.is_ascii_alphanumeric() || "-_.*:".contains(c)) {
            return Err(wrong("the host holds a character that no name has"));
        }
        let ports = match port {
            None => Ports::None,
            Some("*") => Ports::Any,
            Some(port) => Ports::One(
                port.parse()
                    .ok()
                    .filter(|port| *port != 0)
                    .ok_or_else(|| wrong("the port is no number from 1 to 65535"))?,
            ),
        };
        Ok(Self { host, ports })
    }
}

impl std::fmt::Display for HostRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.host.contains(':'), self.ports) {
            (_, Ports::None) => write!(f, "{}", self.host),
            (true, Ports::One(port)) => write!(f, "[{}]:{port}", self.host),
            (true, Ports::Any) => write!(f, "[{}]:*", self.host),
            (false, Ports::One(port)) => write!(f, "{}:{port}", self.host),
            (false, Ports::Any) => write!(f, "{}:*", self.host),
        }
    }
}

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    Connect(u16),
    Look,
}

impl HostRule {
    /// Whether the rule speaks of this name. Numbers are matched by themselves only, never by `*`.
    fn names(&self, host: &str, wish: Wish) -> bool {
        let port = match (self.ports, wish) {
            (_, Wish::Look) | (Ports::Any, Wish::Connect(_)) => true,
            (Ports::One(own), Wish::Connect(port)) => own == port,
            (Ports::None, Wish::Connect(_)) => false,
        };
        let host_fits = match host.parse::<IpAddr>() {
            Ok(address) => self.host.parse() == Ok(address),
            // `127.1` and `0x7f000001` are addresses too, to a resolver.
            Err(_) if is_number(host) => false,
            Err(_) => glob(self.host.as_bytes(), host.as_bytes()),
        };
        port && host_fits
    }
}

/// The rule that lets a name through.
pub(super) fn find<'a>(rules: &'a [HostRule], host: &str, wish: Wish) -> Option<&'a HostRule> {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    rules.iter().find(|rule| rule.names(&host, wish))
}

/// Whether this address may be used for this name: any public one, others only if a rule names them exactly.
/// Without this a name under an attacker's control could lead into the person's own network.
pub(super) fn may_use(rules: &[HostRule], host: &str, address: IpAddr, wish: Wish) -> bool {
    if is_public(address) {
        return true;
    }
    let host = host.trim_end_matches('.');
    let named_local = address.is_loopback() && host.eq_ignore_ascii_case("localhost");
    let exact = |rule: &HostRule| rule.host.parse() == Ok(address) || named_local && rule.host == "localhost";
    rules
        .iter()
        .any(|rule| exact(rule) && (rule.names(&address.to_string(), wish) || rule.names("localhost", wish)))
}

/// `host`, `host:port`, `[v6]`, `[v6]:port`, bare `v6`; nothing for brackets that do not close.
pub(super) fn split_port(text: &str) -> Option<(&str, Option<&str>)> {
    if let Some(rest) = text.strip_prefix('[') {
        let (host, rest) = rest.split_once(']')?;
        return match rest.strip_prefix(':') {
            Some(port) => Some((host, Some(port))),
            None => rest.is_empty().then_some((host, None)),
        };
    }
    match text.matches(':').count() {
        0 => Some((text, None)),
        1 => text.split_once(':').map(|(host, port)| (host, Some(port))),
        _ => Some((text, None)),
    }
}

/// Whether the last part of a name starts with a digit, which no top-level domain does.
fn is_number(host: &str) -> bool {
    host.rsplit('.').next().is_some_and(|last| last.starts_with(|c: char| c.is_ascii_digit()))
}

/// `*` stands for any run of characters, dots included.
fn glob(pattern: &[u8], text: &[u8]) -> bool {
    let (mut p, mut t, mut star) = (0, 0, None);
    while t < text.len() {
        if pattern.get(p) == Some(&b'*') {
            star = Some((p, t));
            p += 1;
        } else if pattern.get(p) == Some(&text[t]) {
            p += 1;
            t += 1;
        } else if let Some((at, from)) = star {
            p = at + 1;
            t = from + 1;
            star = Some((at, from + 1));
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|byte| *byte == b'*')
}

/// Reachable from everywhere and belonging to nobody's inner network.
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let shared = a == 100 && (64..128).contains(&b);
    let special = a == 0 || a >= 224 || (a, b, c) == (192, 0, 0) || a == 198 && (b == 18 || b == 19);
    !(address.is_private() || address.is_loopback() || address.is_link_local() || shared || special)
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(inner) = address.to_ipv4_mapped() {
        return is_public_v4(inner);
    }
    let [first, second, .., seventh, eighth] = address.segments();
    let inner = |high: u16, low: u16| Ipv4Addr::from((u32::from(high) << 16) | u32::from(low));
    match (first, second) {
        // Addresses that carry an IPv4 address: translation (64:ff9b::/96) and 6to4.
        (0x64, 0xff9b) => is_public_v4(inner(seventh, eighth)),
        (0x2002, high) => is_public_v4(inner(high, address.segments()[2])),
        // Only 2000::/3 is handed out.
        _ => first & 0xe000 == 0x2000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(list: &[&str]) -> Vec<HostRule> {
        list.iter().map(|rule| rule.parse().unwrap()).collect()
    }

    #[test]
    fn names_are_matched() {
        let check = |rule: &str, host: &str, port: u16, expect: bool| {
            assert_eq!(
                find(&rules(&[rule]), host, Wish::Connect(port)).is_some(),
                expect,
                "{rule} {host}:{port}"
            );
        };
        check("docs.rs:443", "docs.rs", 443, true);
        check("docs.rs:443", "DOCS.RS.", 443, true);
        check("docs.rs:443", "docs.rs", 80, false);
        check("docs.rs:443", "xdocs.rs", 443, false);
        check("docs.rs:443", "docs.rs.evil.org", 443, false);
        check("*.example.org:*", "a.b.example.org", 8080, true);
        check("*.example.org:*", "example.org", 80, false);
        check("*.example.org:*", "aexample.org", 80, false);
        check("docs.rs", "docs.rs", 443, false);
        check("*:*", "anything.at.all", 1, true);
        check("*:*", "1.2.3.4", 80, false);
        check("*:*", "127.1", 80, false);
        check("*:*", "0x7f000001", 80, false);
        check("*:*", "2130706433", 80, false);
        check("1.2.3.4:80", "1.2.3.4", 80, true);
        check("[2001:DB8::1]:80", "2001:db8:0::1", 80, true);
        check("[::1]:80", "::1", 81, false);
    }

    #[test]
    fn a_rule_without_a_port_only_looks() {
        assert!(find(&rules(&["docs.rs"]), "docs.rs", Wish::Look).is_some());
        assert!(find(&rules(&["docs.rs:443"]), "docs.rs", Wish::Look).is_some());
        assert!(find(&rules(&["docs.rs"]), "other.rs", Wish::Look).is_none());
    }

    #[test]
    fn inner_addresses_must_be_named() {
        let check = |list: &[&str], host: &str, address: &str, port: u16, expect: bool| {
            let got = may_use(&rules(list), host, address.parse().unwrap(), Wish::Connect(port));
            assert_eq!(got, expect, "{list:?} {host} {address}:{port}");
        };
        check(&["evil.org:80"], "evil.org", "93.184.216.34", 80, true);
        for inner in [
            "127.0.0.1",
            "10.1.2.3",
            "192.168.0.1",
            "172.16.5.5",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
            "198.18.0.1",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "::ffff:127.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "ff02::1",
            "255.255.255.255",
        ] {
            check(&["evil.org:80", "*:*"], "evil.org", inner, 80, false);
        }
        check(&["10.1.2.3:80"], "10.1.2.3", "10.1.2.3", 80, true);
        check(&["intern:80", "10.1.2.3:80"], "intern", "10.1.2.3", 80, true);
        check(&["intern:80", "10.1.2.3:81"], "intern", "10.1.2.3", 80, false);
        check(&["localhost:80"], "localhost", "127.0.0.1", 80, true);
        check(&["localhost:80"], "evil.org", "127.0.0.1", 80, false);
    }

    #[test]
    fn patterns_are_read_or_refused() {
        for (text, shown) in [
            ("a:1", "a:1"),
            ("A.b:*", "a.b:*"),
            ("a", "a"),
            ("[::1]:5", "[::1]:5"),
            ("::1", "::1"),
            ("*:443", "*:443"),
        ] {
            assert_eq!(text.parse::<HostRule>().unwrap().to_string(), shown);
        }
        for text in
            ["", ":80", "a:0", "a:65536", "a:x", "[::1", "[::1]x", "a b:1", "a/b:1", "a\r\nb:1", "http://a:1"]
        {
            assert!(text.parse::<HostRule>().is_err(), "{text}");
        }
    }
}
