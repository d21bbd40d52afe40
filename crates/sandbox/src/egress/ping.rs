//! A sign of life from a host: an echo where the kernel lets us send one, else the time a TCP connection takes.

use std::io;
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::os::fd::OwnedFd;
use std::time::{Duration, Instant};

/// How long an answer may take.
const ANSWER_MAX: Duration = Duration::from_secs(2);

/// How the time was measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    Echo,
    Tcp,
}

/// The round trip.
pub(super) fn ping(address: IpAddr) -> io::Result<(Duration, How)> {
    match echo_socket(address) {
        Ok(socket) => echo(socket, address).map(|took| (took, How::Echo)),
        Err(_) => connect(address).map(|took| (took, How::Tcp)),
    }
}

/// Needs no powers where net.ipv4.ping_group_range holds our group.
fn echo_socket(address: IpAddr) -> io::Result<OwnedFd> {
    use rustix::net::{AddressFamily, SocketFlags, SocketType, ipproto, socket_with};
    let (family, protocol) = match address {
        IpAddr::V4(_) => (AddressFamily::INET, ipproto::ICMP),
        IpAddr::V6(_) => (AddressFamily::INET6, ipproto::ICMPV6),
    };
    Ok(socket_with(family, SocketType::DGRAM, SocketFlags::CLOEXEC, Some(protocol))?)
}

fn echo(socket: OwnedFd, address: IpAddr) -> io::Result<Duration> {
    // The kernel fills in identifier and checksum, and gives us only answers to our own.
    let kind = if address.is_ipv4() { 8 } else { 128 };
    let request = [kind, 0, 0, 0, 0, 0, 0, 1, b'm', b'y', b'c', b'e', b'l', 0, 0, 0];
    let socket = std::net::UdpSocket::from(socket);
    socket.set_read_timeout(Some(ANSWER_MAX))?;
    let began = Instant::now();
    socket.send_to(&request, SocketAddr::new(address, 0))?;
    socket.recv_from(&mut [0; 64])?;
    Ok(began.elapsed())
}

/// A refusal is an answer too.
fn connect(address: IpAddr) -> io::Result<Duration> {
    let mut last = io::Error::from(io::ErrorKind::TimedOut);
    for port in [443, 80] {
        let began = Instant::now();
        match TcpStream::connect_timeout(&SocketAddr::new(address, port), ANSWER_MAX / 2) {
            Ok(_) => return Ok(began.elapsed()),
            Err(error) if error.kind() == io::ErrorKind::ConnectionRefused => return Ok(began.elapsed()),
            Err(error) => last = error,
        }
    }
    Err(last)
}
