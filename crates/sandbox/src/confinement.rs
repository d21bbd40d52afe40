//! What a cage may do, as data. It travels to the cage's process over its socket, once, before anything else.

use crate::layers::{Layer, Layers};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// Folders that programs are executed from unless the caller says otherwise.
pub const EXEC_DEFAULT: &[&str] = &[
    "/bin",
    "/sbin",
    "/usr",
    "/lib",
    "/lib32",
    "/lib64",
    "/libx32",
    "/opt",
    "/nix/store",
    "/data/data/com.termux/files/usr",
    "/system",
    "/apex",
];

/// The walls of one cage. Whatever is not named is not there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confinement {
    /// Where the cage's process and its programs start. Must be readable.
    #[serde(with = "one_path")]
    pub cwd: PathBuf,
    /// Absolute paths (folders with all below, or files) that may be read. Absent ones are skipped.
    #[serde(with = "many_paths")]
    pub read: Vec<PathBuf>,
    /// Absolute paths that may be read and changed.
    #[serde(with = "many_paths")]
    pub write: Vec<PathBuf>,
    /// Absolute paths that may be read and executed.
    #[serde(with = "many_paths")]
    pub exec: Vec<PathBuf>,
    /// Paths inside `write` that stay read-only, whether or not they exist yet.
    #[serde(with = "many_paths")]
    pub protect: Vec<PathBuf>,
    /// Paths that can neither be read nor written, whatever else is granted.
    #[serde(with = "many_paths")]
    pub hide: Vec<PathBuf>,
    pub world: World,
    pub net: Network,
    pub limits: ResourceLimits,
    /// Added to the cage's environment (PATH, HOME, LANG, TERM, USER are passed on, nothing else is).
    pub env: Vec<(String, String)>,
    /// Layers the person agreed to do without.
    pub allow_missing: Vec<Layer>,
}

/// Which processes and which network a cage sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum World {
    /// Its own only.
    Private,
    /// The machine's, to look at: `write` and `exec` are ignored and treated as empty, and there is no network.
    Host,
}

/// Whether there is a way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Network {
    Cut,
    /// HTTP through the egress proxy, which listens on this loopback port.
    Proxied {
        port: u16,
    },
}

/// What a cage may use up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResourceLimits {
    /// Processes and threads of the whole cage.
    pub processes: u64,
    /// Of the whole cage where cgroups can be used, else of each process.
    pub memory_bytes: u64,
    /// Of each process.
    pub open_files: u64,
    /// Size of any one file.
    pub file_bytes: u64,
    /// Processor seconds of each process.
    pub cpu_s: u64,
}

impl Default for ResourceLimits {
    /// Enough for a build of a large project, too little to take a laptop down.
    fn default() -> Self {
        Self { processes: 512, memory_bytes: 4 << 30, open_files: 1024, file_bytes: 4 << 30, cpu_s: 3600 }
    }
}

impl Confinement {
    /// Everything closed, executing system programs only; a place to start from.
    pub fn closed(cwd: impl Into<PathBuf>) -> Self {
        Self {
            cwd: cwd.into(),
            read: Vec::new(),
            write: Vec::new(),
            exec: EXEC_DEFAULT.iter().map(PathBuf::from).collect(),
            protect: Vec::new(),
            hide: Vec::new(),
            world: World::Private,
            net: Network::Cut,
            limits: ResourceLimits::default(),
            env: Vec::new(),
            allow_missing: Vec::new(),
        }
    }

    /// `write`, less what the world forbids.
    pub(crate) fn writable(&self) -> &[PathBuf] {
        match self.world {
            World::Private => &self.write,
            World::Host => &[],
        }
    }

    /// `exec`, less what the world forbids.
    pub(crate) fn executable(&self) -> &[PathBuf] {
        match self.world {
            World::Private => &self.exec,
            World::Host => &[],
        }
    }

    fn grants(&self, path: &Path) -> bool {
        [self.read.as_slice(), self.writable(), self.executable()]
            .into_iter()
            .flatten()
            .any(|granted| path.starts_with(granted) || granted.starts_with(path))
    }

    /// Hidden paths that some grant would otherwise open.
    pub(crate) fn masks(&self) -> impl Iterator<Item = &PathBuf> {
        self.hide.iter().filter(|path| self.grants(path))
    }

    /// Protected paths that some grant would otherwise open for writing.
    pub(crate) fn shields(&self) -> impl Iterator<Item = &PathBuf> {
        let open = |path: &Path| self.writable().iter().any(|granted| path.starts_with(granted));
        self.protect.iter().filter(move |path| open(path))
    }

    /// Required layers that are not on and that nobody agreed to do without.
    pub(crate) fn lacks(&self, layers: &Layers) -> Vec<(Layer, String)> {
        // Each group is one need: any of its layers answers it.
        let mut needs: Vec<&[Layer]> = vec![
            &[Layer::Landlock, Layer::MountNamespace],
            &[Layer::NoNewPrivs],
            &[Layer::NetNamespace, Layer::Seccomp, Layer::LandlockNet],
        ];
        if self.shields().next().is_some() {
            needs.push(&[Layer::Protect]);
        }
        if self.masks().next().is_some() {
            needs.push(&[Layer::Hide]);
        }
        let unmet = needs.into_iter().filter(|need| !need.iter().any(|layer| layers.has(*layer)));
        let unmet = unmet.filter(|need| !need.iter().all(|layer| self.allow_missing.contains(layer)));
        unmet.flatten().map(|layer| (*layer, layers.reason(*layer))).collect()
    }
}

/// Paths travel as [`mycel_abi::pathtext`], because a name need not be UTF-8.
mod one_path {
    use mycel_abi::pathtext;
    use serde::{Deserialize, Deserializer, Serializer};
    use std::path::{Path, PathBuf};

    pub(super) fn serialize<S: Serializer>(path: &Path, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&pathtext::encode(path))
    }
    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<PathBuf, D::Error> {
        String::deserialize(from).map(|text| pathtext::decode(&text))
    }
}

mod many_paths {
    use mycel_abi::pathtext;
    use serde::{Deserialize, Deserializer, Serializer};
    use std::path::PathBuf;

    pub(super) fn serialize<S: Serializer>(paths: &[PathBuf], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(paths.iter().map(|path| pathtext::encode(path)))
    }
    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<PathBuf>, D::Error> {
        Vec::<String>::deserialize(from)
            .map(|texts| texts.iter().map(|text| pathtext::decode(text)).collect())
    }
}
