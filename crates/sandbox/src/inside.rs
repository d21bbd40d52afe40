//! A cage seen from inside: the walls are built by the very process that will stand within them.
//!
//! Order matters and is the whole of this file: first what needs powers (network, root folder), then the powers
//! are given up, then the rules that hold without them (Landlock, seccomp). Nothing of the caller's runs before the
//! last wall stands and every required one is known to be on.

mod files;
mod filter;
mod network;
mod powers;
mod root;

use crate::cage::CAGE_COMMAND;
use crate::cage::wire::{self, Order, Reply, SOCKET};
use crate::confinement::{Confinement, Network, ResourceLimits, World};
use crate::layers::{Layer, Layers};
use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};
use std::io::{self, IoSlice};
use std::mem::MaybeUninit;
use std::net::TcpListener;
use std::os::fd::{AsFd, FromRawFd, OwnedFd};
use std::os::unix::net::UnixStream;

pub(crate) use files::abi as landlock_abi;

/// What the code inside a cage is given.
#[derive(Debug)]
pub struct Inside {
    /// To the parent. When it closes, the parent is gone or wants the cage to end: return.
    pub stream: UnixStream,
    /// `http://127.0.0.1:<port>` of the egress proxy, when there is a way out.
    pub proxy: Option<String>,
    pub confinement: Confinement,
    /// The walls that stand.
    pub layers: Layers,
}

/// Whether this process was started to become a cage. `main` asks first, before anything else.
pub fn is_cage() -> bool {
    std::env::args_os().nth(1).is_some_and(|word| word == CAGE_COMMAND)
}

/// Builds the walls around this process, then serves within them. To be called first thing in `main` when
/// [`is_cage`] says so: no thread may run yet, nothing may be open.
///
/// Exits with what `serve` returns, or with 125 when there is no cage.
pub fn cage_main(serve: impl FnOnce(Inside) -> i32) -> ! {
    // SAFETY: the parent put the socket at this number and nothing in this process has taken it up before.
    let stream = UnixStream::from(unsafe { OwnedFd::from_raw_fd(SOCKET) });
    let code = match enter(&stream) {
        Ok((confinement, layers)) => {
            let proxy = match confinement.net {
                Network::Proxied { port } => Some(format!("http://127.0.0.1:{port}")),
                Network::Cut => None,
            };
            serve(Inside { stream, proxy, confinement, layers })
        }
        Err(reply) => {
            // A parent that is gone needs no reason.
            let _ = wire::send(&stream, &reply);
            125
        }
    };
    std::process::exit(code)
}

fn failed(doing: impl Into<String>) -> impl FnOnce(io::Error) -> Reply {
    let doing = doing.into();
    move |error| Reply::Failed { doing, why: error.to_string() }
}

fn enter(stream: &UnixStream) -> Result<(Confinement, Layers), Reply> {
    rustix::io::fcntl_setfd(stream, rustix::io::FdFlags::CLOEXEC)
        .map_err(io::Error::from)
        .map_err(failed("reading its socket"))?;
    let Order { confinement, mut layers } = wire::receive(stream).map_err(failed("reading its orders"))?;
    let listener = open_port(&confinement, &layers).map_err(failed("opening the proxy's port inside"))?;
    build_root(&confinement, &mut layers);
    if layers.has(Layer::UtsNamespace) {
        // Only the name differs when this fails; the namespace is what counts.
        let _ = rustix::system::sethostname(b"cage");
    }
    layers.record(Layer::ResourceLimits, limit(&confinement.limits, &layers));
    rustix::process::chdir(&confinement.cwd)
        .map_err(io::Error::from)
        .map_err(failed(format!("entering its working folder {}", confinement.cwd.display())))?;
    give_up_powers(&confinement, &mut layers);
    let lacks = confinement.lacks(&layers);
    if !lacks.is_empty() {
        return Err(Reply::Lacking { layers, lacks });
    }
    let ready = Reply::Ready { layers: layers.clone(), listener: listener.is_some() };
    wire::send(stream, &ready).map_err(failed("reporting"))?;
    if let Some(listener) = listener {
        hand_over(stream, &listener).map_err(failed("handing over the proxy's port"))?;
    }
    Ok((confinement, layers))
}

/// In a network of its own the cage opens the proxy's port and hands the listening socket out: a socket belongs to
/// the network it was made in, so the proxy outside answers connections inside and no relay has to run here.
fn open_port(confinement: &Confinement, layers: &Layers) -> io::Result<Option<TcpListener>> {
    if !layers.has(Layer::NetNamespace) {
        return Ok(None);
    }
    network::raise_loopback()?;
    match confinement.net {
        Network::Cut => Ok(None),
        Network::Proxied { port } => TcpListener::bind(("127.0.0.1", port)).map(Some),
    }
}

fn build_root(confinement: &Confinement, layers: &mut Layers) {
    if !layers.has(Layer::MountNamespace) {
        let why = "needs a mount namespace";
        for (layer, wanted) in [
            (Layer::FreshProc, confinement.world == World::Private),
            (Layer::PrivateTmp, confinement.world == World::Private),
            (Layer::Protect, confinement.shields().next().is_some()),
            (Layer::Hide, confinement.masks().next().is_some()),
        ] {
            if wanted {
                layers.record(layer, Err::<(), _>(why));
            }
        }
        return;
    }
    if let Err(error) = root::build(confinement, layers) {
        // A half-built root is no wall. The namespace alone holds nothing, so it does not count as one.
        for layer in [Layer::MountNamespace, Layer::FreshProc, Layer::PrivateTmp, Layer::Protect, Layer::Hide]
        {
            layers.on.retain(|on| *on != layer);
            layers.missing.retain(|(missing, _)| *missing != layer);
            layers.missing.push((layer, format!("building its root folder: {error}")));
        }
    }
}

fn give_up_powers(confinement: &Confinement, layers: &mut Layers) {
    layers.record(Layer::Capabilities, powers::drop_all());
    layers.record(Layer::NoNewPrivs, powers::no_new_privileges());
    // Changing credentials clears the wish to die with the parent, so it is made again.
    layers.record(Layer::ParentDeath, powers::die_with_parent());
    files::restrict(confinement, layers);
    let filter = filter::Wishes::of(confinement, layers);
    layers.record(Layer::Seccomp, filter::install(&filter));
}

/// Bounds that the kernel keeps per process.
fn limit(limits: &ResourceLimits, layers: &Layers) -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let lower = |resource: Resource, value: u64| {
        let most = getrlimit(resource).maximum.map_or(value, |maximum| maximum.min(value));
        setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) })
    };
    lower(Resource::Core, 0)?;
    lower(Resource::Nofile, limits.open_files)?;
    lower(Resource::Fsize, limits.file_bytes)?;
    lower(Resource::Cpu, limits.cpu_s)?;
    // Address space would also count what runtimes only reserve; data counts what they may write.
    lower(Resource::Data, limits.memory_bytes)?;
    if layers.has(Layer::UserNamespace) {
        // Without a user namespace this would count the person's own processes too.
        lower(Resource::Nproc, limits.processes)?;
    }
    Ok(())
}

fn hand_over(stream: &UnixStream, listener: &TcpListener) -> io::Result<()> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut ancillary = SendAncillaryBuffer::new(&mut space);
    let descriptors = [listener.as_fd()];
    ancillary.push(SendAncillaryMessage::ScmRights(&descriptors));
    sendmsg(stream, &[IoSlice::new(&[1])], &mut ancillary, SendFlags::empty())?;
    Ok(())
}
