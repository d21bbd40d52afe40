//! The egress proxy: the only way from a cage to a network.
//!
//! It runs outside, in threads of the parent, and speaks HTTP/1.1: `CONNECT host:port`, plain `GET http://...`, and
//! two verbs of its own, `RESOLVE host` (the addresses, one per line) and `PING host` (`address microseconds`, with
//! the header `Ping-By` saying how). Answers: 403 not granted, 404 no such name, 502 not reached, 504 no answer in time.
//!
//! A name is judged, then resolved, then its addresses are judged, and the connection goes to one of those very
//! addresses: a name server that answers differently the second time gains nothing.

mod ping;
mod request;
mod rules;
mod talk;

pub use rules::{HostRule, HostRuleError};

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::net::{IpAddr, Shutdown, TcpListener, TcpStream};
use std::os::fd::AsFd;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

/// Connections at once; a build tool opens a few dozen.
const CONNECTIONS_MAX: usize = 256;

/// One judgement, for the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// `CONNECT`, `HTTP`, `RESOLVE` or `PING`.
    pub verb: &'static str,
    pub host: String,
    pub port: Option<u16>,
    /// The address that was judged, once the name was resolved.
    pub address: Option<IpAddr>,
    pub allowed: bool,
    /// The rule that spoke, or why it was refused.
    pub why: String,
}

type Report = Box<dyn Fn(&Decision) + Send + Sync>;

struct Shared {
    rules: RwLock<Arc<Vec<HostRule>>>,
    report: Report,
    live: Mutex<Live>,
}

#[derive(Default)]
struct Live {
    closed: bool,
    last: u64,
    clients: BTreeMap<u64, TcpStream>,
}

impl Shared {
    fn rules(&self) -> Arc<Vec<HostRule>> {
        Arc::clone(&self.rules.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn report(&self, decision: &Decision) {
        (self.report)(decision);
    }

    fn live(&self) -> MutexGuard<'_, Live> {
        self.live.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A running proxy. Dropping it closes every connection through it.
pub struct Egress {
    shared: Arc<Shared>,
    port: u16,
    loopback: Mutex<(TcpListener, Option<Served>)>,
}

impl fmt::Debug for Egress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Egress")
            .field("port", &self.port)
            .field("rules", &self.shared.rules())
            .finish_non_exhaustive()
    }
}

/// One listening socket that is answered; dropping it ends that.
#[derive(Debug)]
pub(crate) struct Served(TcpListener);

impl Drop for Served {
    fn drop(&mut self) {
        // Shutting a listening socket down wakes the thread that waits in accept, which then ends.
        let _ = rustix::net::shutdown(self.0.as_fd(), rustix::net::Shutdown::Both);
    }
}

impl Egress {
    /// Starts a proxy that tells nobody of its decisions.
    ///
    /// # Errors
    /// When no loopback port can be opened.
    pub fn start(allow: Vec<HostRule>) -> io::Result<Self> {
        Self::start_reporting(allow, |_| {})
    }

    /// Starts a proxy; `report` hears of each decision, on the connection's thread, before anything is done.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn start_reporting(
        allow: Vec<HostRule>,
        report: impl Fn(&Decision) + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        let shared =
            Shared { rules: RwLock::new(Arc::new(allow)), report: Box::new(report), live: Mutex::default() };
        Ok(Self { shared: Arc::new(shared), port, loopback: Mutex::new((listener, None)) })
    }

    /// For [`Network::Proxied`](crate::Network::Proxied).
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Replaces the rules. Connections that stand stay; the next is judged anew.
    pub fn set_rules(&self, allow: Vec<HostRule>) {
        *self.shared.rules.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(allow);
    }

    /// Answers connections on a socket that a cage made in its own network.
    pub(crate) fn serve(&self, listener: TcpListener) -> io::Result<Served> {
        let (theirs, shared) = (listener.try_clone()?, Arc::clone(&self.shared));
        std::thread::Builder::new()
            .name("egress".into())
            .stack_size(128 * 1024)
            .spawn(move || accept(&theirs, &shared))?;
        Ok(Served(listener))
    }

    /// Answers on the machine's own loopback too, for cages without a network of their own. Every program of this
    /// machine can then use what the rules grant, so it happens only when such a cage is there.
    ///
    /// # Errors
    /// When its thread cannot be started.
    pub fn open_loopback(&self) -> io::Result<()> {
        let mut loopback = self.loopback.lock().unwrap_or_else(PoisonError::into_inner);
        if loopback.1.is_none() {
            loopback.1 = Some(self.serve(loopback.0.try_clone()?)?);
        }
        Ok(())
    }
}

impl Drop for Egress {
    fn drop(&mut self) {
        let mut live = self.shared.live();
        live.closed = true;
        for client in live.clients.values() {
            let _ = client.shutdown(Shutdown::Both);
        }
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    loop {
        match listener.accept() {
            Ok((client, _)) => begin(client, shared),
            Err(error)
                if matches!(error.kind(), io::ErrorKind::Interrupted | io::ErrorKind::ConnectionAborted) => {}
            // Out of descriptors or memory: others may give some back soon.
            Err(error)
                if matches!(
                    error.raw_os_error(),
                    Some(libc::EMFILE | libc::ENFILE | libc::ENOMEM | libc::ENOBUFS)
                ) =>
            {
                std::thread::sleep(std::time::Duration::from_millis(50));
            }
            Err(_) => return,
        }
        if shared.live().closed {
            return;
        }
    }
}

/// Gives the connection a thread, unless there are too many: then it is closed, which clients take for "try later".
fn begin(client: TcpStream, shared: &Arc<Shared>) {
    let Ok(handle) = client.try_clone() else { return };
    let number = {
        let mut live = shared.live();
        if live.closed || live.clients.len() >= CONNECTIONS_MAX {
            return;
        }
        live.last += 1;
        let number = live.last;
        live.clients.insert(number, handle);
        number
    };
    let theirs = Arc::clone(shared);
    let thread = std::thread::Builder::new().name("egress-client".into()).stack_size(256 * 1024);
    let started = thread.spawn(move || {
        // A connection that breaks is the client's to notice.
        let _ = talk::serve(client, &theirs);
        theirs.live().clients.remove(&number);
    });
    if started.is_err() {
        shared.live().clients.remove(&number);
    }
}
