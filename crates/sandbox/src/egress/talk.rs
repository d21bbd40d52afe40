//! One connection from a cage: understand, decide, report, do.

use super::ping::{How, ping};
use super::request::{Ask, parse, read_head};
use super::rules::{Wish, find, may_use};
use super::{Decision, Shared};
use std::io::{self, Write};
use std::net::{IpAddr, Shutdown, SocketAddr, TcpStream, ToSocketAddrs};
use std::time::Duration;

/// A cage that connects and says nothing holds one of our threads this long.
const HEAD_WAIT: Duration = Duration::from_secs(30);
const CONNECT_MAX: Duration = Duration::from_secs(20);
/// Silence in a tunnel before it is closed.
const IDLE_MAX: Duration = Duration::from_secs(600);
/// Addresses of one name that are looked at.
const ADDRESSES_MAX: usize = 16;

/// A refusal or failure: status line and a sentence.
struct No(&'static str, String);

pub(super) fn serve(mut client: TcpStream, shared: &Shared) -> io::Result<()> {
    client.set_read_timeout(Some(HEAD_WAIT))?;
    client.set_write_timeout(Some(HEAD_WAIT))?;
    let (head, rest) = read_head(&client)?;
    let done = match parse(&head) {
        Ok(ask) => act(&mut client, ask, rest, shared),
        Err(why) => Err(No("400 Bad Request", why.to_owned())),
    };
    match done {
        Ok(()) => Ok(()),
        Err(No(status, why)) => answer(&mut client, status, "", &format!("{why}\n")),
    }
}

fn answer(client: &mut TcpStream, status: &str, header: &str, body: &str) -> io::Result<()> {
    let length = body.len();
    write!(
        client,
        "HTTP/1.1 {status}\r\nContent-Type: text/plain\r\nContent-Length: {length}\r\n{header}Connection: close\r\n\r\n{body}"
    )
}

fn act(client: &mut TcpStream, ask: Ask, rest: Vec<u8>, shared: &Shared) -> Result<(), No> {
    // A client that hung up meanwhile needs no answer.
    match ask {
        Ask::Connect { host, port } => {
            let server = reach(&host, port, "CONNECT", shared)?;
            if client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").is_ok() {
                let _ = tunnel(client, server, &rest);
            }
        }
        Ask::Forward { host, port, mut head } => {
            let server = reach(&host, port, "HTTP", shared)?;
            head.extend_from_slice(&rest);
            let _ = tunnel(client, server, &head);
        }
        Ask::Resolve { host } => {
            let addresses = look_up(&host, "RESOLVE", shared)?;
            let body: String = addresses.iter().map(|address| format!("{address}\n")).collect();
            let _ = answer(client, "200 OK", "", &body);
        }
        Ask::Ping { host } => {
            let address = look_up(&host, "PING", shared)?[0];
            let (took, how) = ping(address).map_err(|error| match error.kind() {
                io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => {
                    No("504 Gateway Timeout", format!("{address} did not answer in time"))
                }
                _ => No("502 Bad Gateway", format!("pinging {address}: {error}")),
            })?;
            let how = match how {
                How::Echo => "Ping-By: icmp echo\r\n",
                How::Tcp => "Ping-By: tcp connect\r\n",
            };
            let _ = answer(client, "200 OK", how, &format!("{address} {}\n", took.as_micros()));
        }
    }
    Ok(())
}

/// Judges, resolves, judges the addresses, and connects to one of exactly those.
fn reach(host: &str, port: u16, verb: &'static str, shared: &Shared) -> Result<TcpStream, No> {
    let addresses = judged(host, Wish::Connect(port), verb, shared)?;
    let mut last = String::new();
    for address in addresses {
        match TcpStream::connect_timeout(&SocketAddr::new(address, port), CONNECT_MAX) {
            Ok(server) => return Ok(server),
            Err(error) => last = format!("connecting to {host} ({address}) port {port}: {error}"),
        }
    }
    Err(No("502 Bad Gateway", last))
}

fn look_up(host: &str, verb: &'static str, shared: &Shared) -> Result<Vec<IpAddr>, No> {
    judged(host, Wish::Look, verb, shared)
}

fn judged(host: &str, wish: Wish, verb: &'static str, shared: &Shared) -> Result<Vec<IpAddr>, No> {
    let rules = shared.rules();
    let port = match wish {
        Wish::Connect(port) => Some(port),
        Wish::Look => None,
    };
    let report = |address: Option<IpAddr>, allowed: bool, why: &str| {
        shared.report(&Decision { verb, host: host.to_owned(), port, address, allowed, why: why.to_owned() });
    };
    let Some(rule) = find(&rules, host, wish) else {
        let what = port.map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
        let why = format!(
            "no rule grants {what}; hint: grant net:{}:{what}",
            if port.is_some() { "connect" } else { "resolve" }
        );
        report(None, false, &why);
        return Err(No("403 Forbidden", why));
    };
    let all = resolve(host).inspect_err(|No(_, why)| report(None, true, why))?;
    let usable: Vec<IpAddr> =
        all.iter().copied().filter(|address| may_use(&rules, host, *address, wish)).collect();
    match usable.first() {
        Some(first) => report(Some(*first), true, &format!("rule {rule}")),
        None => {
            let why = format!(
                "{host} is {} here, an inner address; hint: a rule must name that address itself",
                all[0]
            );
            report(Some(all[0]), false, &why);
            return Err(No("403 Forbidden", why));
        }
    }
    Ok(usable)
}

/// Never empty when it succeeds.
fn resolve(host: &str) -> Result<Vec<IpAddr>, No> {
    if let Ok(address) = host.parse() {
        return Ok(vec![address]);
    }
    let found = (host, 0).to_socket_addrs().map_err(|error| {
        let how = if std::path::Path::new("/etc/resolv.conf").exists() {
            ""
        } else {
            "; hint: there is no /etc/resolv.conf, so this machine has no name server configured"
        };
        No("404 Not Found", format!("looking up {host}: {error}{how}"))
    })?;
    let mut addresses: Vec<IpAddr> = found.map(|one| one.ip()).collect();
    addresses.dedup();
    addresses.truncate(ADDRESSES_MAX);
    if addresses.is_empty() {
        Err(No("404 Not Found", format!("{host} has no address")))
    } else {
        Ok(addresses)
    }
}

/// Passes bytes both ways until both sides are done.
fn tunnel(client: &TcpStream, mut server: TcpStream, first: &[u8]) -> io::Result<()> {
    server.write_all(first)?;
    for side in [client, &server] {
        side.set_read_timeout(Some(IDLE_MAX))?;
        side.set_write_timeout(Some(IDLE_MAX))?;
    }
    let (from, to) = (client.try_clone()?, server.try_clone()?);
    let forward = std::thread::Builder::new()
        .name("egress-up".into())
        .stack_size(128 * 1024)
        .spawn(move || pass(&from, &to))?;
    pass(&server, client);
    // The server has said all; a client that goes on talking talks to nobody.
    let _ = client.shutdown(Shutdown::Read);
    let _ = forward.join();
    Ok(())
}

fn pass(mut from: &TcpStream, mut to: &TcpStream) {
    // An error on one side ends this direction as an end of file does.
    let _ = io::copy(&mut from, &mut to);
    let _ = to.shutdown(Shutdown::Write);
}
