//! A cage seen from outside: its process, its socket, its layers, its end.

pub(crate) mod birth;
mod cgroup;
pub(crate) mod placeholder;
pub(crate) mod wire;

use crate::confinement::{Confinement, Network, World};
use crate::egress::{Egress, Served};
use crate::layers::{Layer, Layers};
use birth::Plan;
use cgroup::Cgroup;
use placeholder::Placeholders;
pub use placeholder::remove_left_place;
use std::ffi::{CString, OsStr, OsString};
use std::io::{self, IoSliceMut};
use std::mem::MaybeUninit;
use std::net::TcpListener;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::{Mutex, OnceLock, PoisonError, mpsc};
use std::time::Duration;
use wire::{Order, Reply};

/// The hidden subcommand by which the binary knows that it is to become a cage.
pub const CAGE_COMMAND: &str = "__cage";
/// Spawning takes milliseconds; a machine that swaps may need longer, a cage that hangs must not hang us.
const BIRTH_MAX: Duration = Duration::from_secs(20);
/// What a cage inherits of our environment.
const INHERITED: &[&str] = &["PATH", "HOME", "LANG", "TERM", "USER"];

/// A confined process of this binary, ready for orders. Dropping it kills it and everything it started.
#[derive(Debug)]
pub struct Cage {
    /// The caller's own protocol with what [`cage_main`](crate::cage_main) serves.
    pub stream: UnixStream,
    pub layers: Layers,
    /// Process number, outside.
    pub pid: u32,
    listener: Option<TcpListener>,
    served: Option<Served>,
    proxied: bool,
    process: Process,
    // Dropped after the process is dead, in this order.
    #[expect(dead_code, reason = "held until the cage is dead")]
    placeholders: Placeholders,
}

/// Why there is no cage.
#[derive(Debug, thiserror::Error)]
pub enum CageError {
    #[error("making a cage: required layers are missing: {}; hint: {hint}", list(missing))]
    LayersMissing { missing: Vec<(Layer, String)>, hint: String },
    #[error("making a cage: {doing}; hint: {hint}")]
    Failed {
        doing: String,
        hint: &'static str,
        #[source]
        source: io::Error,
    },
    #[error(
        "making a cage: {doing}: {why}; hint: do all granted paths and the working folder exist, and may this user enter them?"
    )]
    Inside { doing: String, why: String },
}

fn list(missing: &[(Layer, String)]) -> String {
    missing.iter().map(|(layer, why)| format!("{layer} ({why})")).collect::<Vec<_>>().join(", ")
}

fn failed(doing: impl Into<String>, hint: &'static str) -> impl FnOnce(io::Error) -> CageError {
    let doing = doing.into();
    move |source| CageError::Failed { doing, hint, source }
}

impl Cage {
    /// Starts `program __cage args...` inside walls. `program` is this very binary (normally `/proc/self/exe`), whose
    /// `main` calls [`cage_main`](crate::cage_main) first.
    ///
    /// # Errors
    /// [`CageError::LayersMissing`] when this machine cannot build a wall that `confinement` needs; the others when
    /// something broke on the way. In every case nothing is left running.
    pub fn spawn(confinement: &Confinement, program: &Path, args: &[OsString]) -> Result<Self, CageError> {
        let placeholders = Placeholders::make(
            confinement.shields().filter(|path| in_existing(confinement, path)),
        )
        .map_err(failed(
            "making a place for protected paths that do not exist yet",
            "is the workspace writable for this user?",
        ))?;
        let (stream, theirs) =
            UnixStream::pair().map_err(failed("making its socket", "are descriptors exhausted?"))?;
        let plan = plan(confinement, program, args)?;
        let (mut process, layers) = start(confinement, plan, theirs.into())?;
        let order = Order { confinement: confinement.clone(), layers };
        stream.set_read_timeout(Some(BIRTH_MAX)).map_err(failed("setting up its socket", "report this"))?;
        match wire::send(&stream, &order) {
            // It is gone already, and left word why: that is what the next line reads.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
            sent => sent.map_err(failed("telling it its walls", "does the program call cage_main first?"))?,
        }
        // Moving a process between cgroups waits for every processor, so it is done while the cage builds its walls.
        // Nothing can be started inside before we return.
        let joined = process.join_cgroup(confinement);
        let reply = wire::receive(&stream).map_err(failed(
            format!("starting {}", program.display()),
            "is it this binary, and does it call cage_main first?",
        ))?;
        match reply {
            Reply::Ready { mut layers, listener } => {
                layers.record(Layer::Cgroup, joined);
                let listener = if listener { Some(receive_listener(&stream)?) } else { None };
                stream.set_read_timeout(None).map_err(failed("setting up its socket", "report this"))?;
                Ok(Self {
                    stream,
                    layers,
                    pid: process.pid.unsigned_abs(),
                    listener,
                    served: None,
                    proxied: confinement.net != Network::Cut,
                    process,
                    placeholders,
                })
            }
            Reply::Lacking { lacks, .. } => {
                Err(CageError::LayersMissing { hint: hint_for(&lacks), missing: lacks })
            }
            Reply::Failed { doing, why } => Err(CageError::Inside { doing, why }),
        }
    }

    /// Lets the cage's proxy port lead to this proxy. Nothing happens for a cage whose network is cut.
    ///
    /// # Errors
    /// When the proxy's thread for it cannot be started.
    pub fn connect(&mut self, egress: &Egress) -> io::Result<()> {
        match self.listener.take() {
            Some(listener) => {
                self.served = Some(egress.serve(listener)?);
                Ok(())
            }
            None if self.layers.has(Layer::NetNamespace) || !self.proxied => Ok(()),
            None => egress.open_loopback(),
        }
    }

    /// Whether the process is still there.
    pub fn is_alive(&mut self) -> bool {
        self.process.is_alive()
    }

    /// Kills the cage and all in it now. What is dropped later finds it dead.
    pub fn kill(&mut self) {
        self.process.kill();
    }
}

/// A granted folder that does not exist is not granted, so nothing is made in its place.
fn in_existing(confinement: &Confinement, path: &Path) -> bool {
    confinement.writable().iter().any(|granted| path.starts_with(granted) && granted.exists())
}

fn hint_for(lacks: &[(Layer, String)]) -> String {
    let way = lacks.first().map_or("", |(layer, _)| layer.hint());
    let names = lacks.iter().map(|(layer, _)| layer.name()).collect::<Vec<_>>().join(", ");
    format!("{way}; or agree to run without by allowing these layers to be missing: {names}")
}

fn plan(confinement: &Confinement, program: &Path, args: &[OsString]) -> Result<Plan, CageError> {
    let bytes = |text: &OsStr| CString::new(text.as_bytes()).map_err(io::Error::from);
    let make = || {
        let path = bytes(program.as_os_str())?;
        let words = [program.as_os_str(), OsStr::new(CAGE_COMMAND)]
            .into_iter()
            .chain(args.iter().map(OsString::as_os_str));
        let argv = words.map(bytes).collect::<io::Result<Vec<_>>>()?;
        let envp = environment(confinement).into_iter().map(|(name, value)| {
            let mut pair = name.into_vec();
            pair.push(b'=');
            pair.extend(value.into_vec());
            CString::new(pair).map_err(io::Error::from)
        });
        Plan::new(argv, envp.collect::<io::Result<Vec<_>>>()?, path)
    };
    make().map_err(failed(
        "preparing its command line",
        "no argument or variable may hold a NUL byte; /dev/null must exist",
    ))
}

fn environment(confinement: &Confinement) -> Vec<(OsString, OsString)> {
    let mut all: Vec<(OsString, OsString)> =
        INHERITED.iter().filter_map(|name| Some((OsString::from(name), std::env::var_os(name)?))).collect();
    if let Network::Proxied { port } = confinement.net {
        let proxy = format!("http://127.0.0.1:{port}");
        for name in ["http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
            all.push((name.into(), proxy.clone().into()));
        }
        // Servers that a cage starts for itself are reached directly.
        for name in ["no_proxy", "NO_PROXY"] {
            all.push((name.into(), "localhost,127.0.0.1,::1".into()));
        }
    }
    for (name, value) in &confinement.env {
        all.retain(|(old, _)| old != name.as_str());
        all.push((name.into(), value.into()));
    }
    all
}

/// The namespaces a cage wants.
fn wanted(world: World) -> i32 {
    let always = libc::CLONE_NEWUSER | libc::CLONE_NEWNS | libc::CLONE_NEWIPC | libc::CLONE_NEWUTS;
    match world {
        World::Private => always | libc::CLONE_NEWPID | libc::CLONE_NEWNET,
        World::Host => always,
    }
}

const NAMESPACES: &[(i32, Layer)] = &[
    (libc::CLONE_NEWUSER, Layer::UserNamespace),
    (libc::CLONE_NEWPID, Layer::PidNamespace),
    (libc::CLONE_NEWNS, Layer::MountNamespace),
    (libc::CLONE_NEWNET, Layer::NetNamespace),
    (libc::CLONE_NEWIPC, Layer::IpcNamespace),
    (libc::CLONE_NEWUTS, Layer::UtsNamespace),
];

/// Clones with as many namespaces as the kernel gives, and says which.
fn start(confinement: &Confinement, plan: Plan, socket: OwnedFd) -> Result<(Process, Layers), CageError> {
    let wanted = wanted(confinement.world);
    let (pid, flags, why) = on_spawner(move || {
        let mut why = None;
        for flags in [wanted, wanted & !libc::CLONE_NEWUSER, 0] {
            match plan.start(flags, &socket) {
                Ok(pid) => return Ok((pid, flags, why)),
                Err(error) => why = why.or(Some(error)),
            }
        }
        Err(why.unwrap_or_else(|| io::Error::other("no reason")))
    })
    .map_err(failed("starting its process", "is the limit of processes reached?"))?;
    let mut layers = Layers::default();
    for (flag, layer) in NAMESPACES.iter().filter(|(flag, _)| wanted & flag != 0) {
        let reason = why.as_ref().map_or_else(String::new, ToString::to_string);
        layers.record(*layer, if flags & flag != 0 { Ok(()) } else { Err(reason) });
    }
    Ok((Process { pid, ended: false, cgroup: None }, layers))
}

type Work = Box<dyn FnOnce() + Send>;

/// Runs on a thread that lives as long as we do: the kernel kills a cage when the *thread* that made it ends.
fn on_spawner<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    static SPAWNER: OnceLock<Mutex<mpsc::Sender<Work>>> = OnceLock::new();
    let spawner = SPAWNER.get_or_init(|| {
        let (give, take) = mpsc::channel::<Work>();
        // Without the thread every send fails below, and says so.
        let _ = std::thread::Builder::new()
            .name("spawner".into())
            .spawn(move || take.into_iter().for_each(|work| work()));
        Mutex::new(give)
    });
    let (tell, told) = mpsc::sync_channel(1);
    let work = Box::new(move || drop(tell.send(work())));
    let sent = spawner.lock().unwrap_or_else(PoisonError::into_inner).send(work);
    sent.map_err(|_| io::Error::other("the spawning thread is gone"))?;
    told.recv().map_err(|_| io::Error::other("the spawning thread is gone"))?
}

/// The cage's process; killed and collected on drop.
#[derive(Debug)]
struct Process {
    pid: libc::pid_t,
    ended: bool,
    cgroup: Option<Cgroup>,
}

impl Process {
    fn join_cgroup(&mut self, confinement: &Confinement) -> io::Result<()> {
        let cgroup = self.cgroup.insert(Cgroup::new(&confinement.limits)?);
        cgroup.add(self.pid)
    }

    fn is_alive(&mut self) -> bool {
        if !self.ended {
            // SAFETY: our own child, not collected yet; a null status pointer is allowed.
            self.ended = unsafe { libc::waitpid(self.pid, std::ptr::null_mut(), libc::WNOHANG) } != 0;
        }
        !self.ended
    }

    fn kill(&mut self) {
        if self.is_alive() {
            // SAFETY: our own child, not collected yet, so the number is still its own.
            unsafe {
                libc::kill(self.pid, libc::SIGKILL);
                while libc::waitpid(self.pid, std::ptr::null_mut(), 0) == -1
                    && io::Error::last_os_error().kind() == io::ErrorKind::Interrupted
                {}
            }
            self.ended = true;
        }
        self.cgroup = None;
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

fn receive_listener(stream: &UnixStream) -> Result<TcpListener, CageError> {
    use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, recvmsg};
    let mut byte = [0_u8; 1];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut ancillary = RecvAncillaryBuffer::new(&mut space);
    recvmsg(stream, &mut [IoSliceMut::new(&mut byte)], &mut ancillary, RecvFlags::CMSG_CLOEXEC)
        .map_err(io::Error::from)
        .map_err(failed("taking over its proxy port", "report this"))?;
    for message in ancillary.drain() {
        if let RecvAncillaryMessage::ScmRights(mut descriptors) = message
            && let Some(descriptor) = descriptors.next()
        {
            return Ok(TcpListener::from(descriptor));
        }
    }
    Err(failed("taking over its proxy port", "report this")(io::Error::other("no socket came")))
}
