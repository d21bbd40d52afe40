//! The layers of a cage: one word for each, whether it is on, and why not.

use serde::{Deserialize, Serialize};
use std::fmt;

/// One thing that holds a cage together. Several cover the same escape, so that one mistake is not enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layer {
    /// Own user namespace: powers inside are powers over nothing outside.
    UserNamespace,
    /// Own process numbers: processes outside cannot be named, and all inside die with the first.
    PidNamespace,
    /// Own root folder that holds the granted paths and nothing else.
    MountNamespace,
    /// Own network with a loopback and no way out.
    NetNamespace,
    IpcNamespace,
    UtsNamespace,
    /// `/proc` shows the cage's processes only.
    FreshProc,
    /// `/tmp` and `/dev/shm` are the cage's own, and empty.
    PrivateTmp,
    /// Named paths inside granted ones stay read-only.
    Protect,
    /// Named paths inside granted ones are masked.
    Hide,
    /// All capabilities given up, for ever.
    Capabilities,
    NoNewPrivs,
    /// Landlock rules on files.
    Landlock,
    /// Landlock rules on TCP ports; needed only where there is no network namespace.
    LandlockNet,
    /// Landlock keeps signals and abstract sockets inside.
    LandlockScope,
    Seccomp,
    ResourceLimits,
    /// Processes and memory of the whole cage are counted together.
    Cgroup,
    /// The kernel kills the cage when its parent dies.
    ParentDeath,
}

impl Layer {
    /// Every layer, in the order above.
    pub const ALL: &[Self] = &[
        Self::UserNamespace,
        Self::PidNamespace,
        Self::MountNamespace,
        Self::NetNamespace,
        Self::IpcNamespace,
        Self::UtsNamespace,
        Self::FreshProc,
        Self::PrivateTmp,
        Self::Protect,
        Self::Hide,
        Self::Capabilities,
        Self::NoNewPrivs,
        Self::Landlock,
        Self::LandlockNet,
        Self::LandlockScope,
        Self::Seccomp,
        Self::ResourceLimits,
        Self::Cgroup,
        Self::ParentDeath,
    ];

    /// The word for it in settings, screens and the journal.
    pub const fn name(self) -> &'static str {
        match self {
            Self::UserNamespace => "user-namespace",
            Self::PidNamespace => "pid-namespace",
            Self::MountNamespace => "mount-namespace",
            Self::NetNamespace => "net-namespace",
            Self::IpcNamespace => "ipc-namespace",
            Self::UtsNamespace => "uts-namespace",
            Self::FreshProc => "fresh-proc",
            Self::PrivateTmp => "private-tmp",
            Self::Protect => "protect",
            Self::Hide => "hide",
            Self::Capabilities => "capabilities",
            Self::NoNewPrivs => "no-new-privs",
            Self::Landlock => "landlock",
            Self::LandlockNet => "landlock-net",
            Self::LandlockScope => "landlock-scope",
            Self::Seccomp => "seccomp",
            Self::ResourceLimits => "resource-limits",
            Self::Cgroup => "cgroup",
            Self::ParentDeath => "parent-death",
        }
    }

    /// What a person can do about its absence.
    pub const fn hint(self) -> &'static str {
        match self {
            Self::UserNamespace
            | Self::PidNamespace
            | Self::MountNamespace
            | Self::NetNamespace
            | Self::IpcNamespace
            | Self::UtsNamespace
            | Self::FreshProc
            | Self::PrivateTmp
            | Self::Protect
            | Self::Hide => {
                "allow unprivileged user namespaces (user.max_user_namespaces > 0; on Ubuntu kernel.apparmor_restrict_unprivileged_userns = 0; in a container a seccomp profile that lets clone and mount through)"
            }
            Self::Capabilities | Self::NoNewPrivs | Self::ParentDeath | Self::ResourceLimits => {
                "this kernel or an outer sandbox refuses a basic call; run outside it"
            }
            Self::Landlock => "a kernel of 5.13 or newer with `landlock` in its lsm= list",
            Self::LandlockNet => "a kernel of 6.7 or newer with Landlock",
            Self::LandlockScope => "a kernel of 6.12 or newer with Landlock",
            Self::Seccomp => "a kernel built with CONFIG_SECCOMP_FILTER",
            Self::Cgroup => "a writable cgroup with the pids and memory controllers (systemd: Delegate=yes)",
        }
    }
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What a cage really has.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layers {
    pub on: Vec<Layer>,
    /// What was wanted and is not there, with the reason.
    pub missing: Vec<(Layer, String)>,
}

impl Layers {
    /// Whether a layer is on.
    pub fn has(&self, layer: Layer) -> bool {
        self.on.contains(&layer)
    }

    pub(crate) fn record<T, E: fmt::Display>(&mut self, layer: Layer, result: Result<T, E>) -> Option<T> {
        match result {
            Ok(value) => {
                self.on.push(layer);
                Some(value)
            }
            Err(why) => {
                self.missing.push((layer, why.to_string()));
                None
            }
        }
    }

    pub(crate) fn reason(&self, layer: Layer) -> String {
        let found = self.missing.iter().find(|(missing, _)| *missing == layer);
        found.map_or_else(|| "not there".to_owned(), |(_, why)| why.clone())
    }
}
