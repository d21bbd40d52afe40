//! Landlock: rules on files, ports, signals and abstract sockets that need no powers and cannot be undone.

use crate::confinement::{Confinement, Network, World};
use crate::layers::{Layer, Layers};
use landlock::{
    ABI, Access, AccessFs, AccessNet, BitFlags, CompatLevel, Compatible, NetPort, PathBeneath, PathFd,
    Ruleset, RulesetAttr, RulesetCreated, RulesetCreatedAttr, RulesetError, RulesetStatus, Scope,
};
use std::path::Path;

/// Devices that hold nothing.
pub(super) const DEVICES: &[&str] = &["/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"];
/// The cage's own, when its root is its own.
pub(super) const PRIVATE: &[&str] = &["/tmp", "/dev/shm"];

/// Landlock's version on this kernel; nothing when there is none.
pub(crate) fn abi() -> Option<i32> {
    // SAFETY: with a null attribute and the VERSION flag this only asks for the version.
    let version = unsafe { libc::syscall(libc::SYS_landlock_create_ruleset, 0_usize, 0_usize, 1_u32) };
    (version > 0).then_some(version as i32)
}

fn known(version: i32) -> ABI {
    match version {
        ..=0 => ABI::Unsupported,
        1 => ABI::V1,
        2 => ABI::V2,
        3 => ABI::V3,
        4 => ABI::V4,
        5 => ABI::V5,
        _ => ABI::V6,
    }
}

pub(super) fn restrict(confinement: &Confinement, layers: &mut Layers) {
    let cuts_ports = !layers.has(Layer::NetNamespace);
    let Some(version) = abi() else {
        for layer in [Layer::Landlock, Layer::LandlockScope] {
            layers.record(layer, Err::<(), _>("this kernel has no Landlock"));
        }
        if cuts_ports {
            layers.record(Layer::LandlockNet, Err::<(), _>("this kernel has no Landlock"));
        }
        return;
    };
    let done = apply(confinement, layers, known(version), cuts_ports).map_err(|error| error.to_string());
    let applied = done.is_ok();
    layers.record(Layer::Landlock, done);
    let since = |least: i32| match (applied, version >= least) {
        (true, true) => Ok(()),
        (false, _) => Err("no rules could be set".to_owned()),
        (true, false) => Err(format!("this kernel has version {version} of Landlock, it came with {least}")),
    };
    layers.record(Layer::LandlockScope, since(6));
    if cuts_ports {
        layers.record(Layer::LandlockNet, since(4));
    }
}

fn apply(confinement: &Confinement, layers: &Layers, abi: ABI, cuts_ports: bool) -> Result<(), RulesetError> {
    let mut rules = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(abi))?;
    rules = rules.scope(scope(confinement.world, abi))?;
    if cuts_ports {
        rules = rules.handle_access(AccessNet::from_all(abi))?;
    }
    let mut rules = rules.create()?;
    if let (true, Network::Proxied { port }) = (cuts_ports, confinement.net) {
        rules = rules.add_rule(NetPort::new(port, AccessNet::ConnectTcp))?;
    }
    let rules = allow_paths(rules, confinement, layers, abi)?;
    let status = rules.no_new_privs(true).restrict_self()?;
    match status.ruleset {
        RulesetStatus::FullyEnforced | RulesetStatus::PartiallyEnforced => Ok(()),
        // Not reached on a kernel that told its version; were it, the caller must not believe in a wall.
        RulesetStatus::NotEnforced => {
            Err(RulesetError::CreateRuleset(landlock::CreateRulesetError::MissingHandledAccess))
        }
    }
}

/// A cage that looks at the machine from outside is where a person's "end that process" is carried out, so signals pass
/// its wall; what they may reach is the kernel's own rule for this user, and the gate has judged the call.
fn scope(world: World, abi: ABI) -> BitFlags<Scope> {
    match world {
        World::Private => Scope::from_all(abi),
        World::Host => Scope::from_all(abi) & !BitFlags::from(Scope::Signal),
    }
}

fn allow_paths(
    mut rules: RulesetCreated,
    confinement: &Confinement,
    layers: &Layers,
    abi: ABI,
) -> Result<RulesetCreated, RulesetError> {
    let read = AccessFs::ReadFile | AccessFs::ReadDir;
    // Devices are neither made nor steered; programs are executed from `exec` only.
    let write = AccessFs::from_all(abi)
        & !(AccessFs::Execute | AccessFs::MakeChar | AccessFs::MakeBlock | AccessFs::IoctlDev);
    for path in &confinement.read {
        rules = allow(rules, path, read)?;
    }
    for path in confinement.executable() {
        rules = allow(rules, path, read | AccessFs::Execute)?;
    }
    for path in confinement.writable() {
        rules = allow(rules, path, write)?;
    }
    for device in DEVICES {
        rules = allow(rules, Path::new(device), AccessFs::ReadFile | AccessFs::WriteFile)?;
    }
    let has_root = layers.has(Layer::MountNamespace);
    if has_root || confinement.world == World::Private {
        rules = allow(rules, Path::new("/proc"), read)?;
    }
    if has_root {
        rules = allow(rules, Path::new("/dev"), AccessFs::ReadDir.into())?;
    }
    if layers.has(Layer::PrivateTmp) {
        for folder in PRIVATE {
            rules = allow(rules, Path::new(folder), write)?;
        }
    }
    Ok(rules)
}

/// A path that is not there (any more) grants nothing.
fn allow(
    rules: RulesetCreated,
    path: &Path,
    access: BitFlags<AccessFs>,
) -> Result<RulesetCreated, RulesetError> {
    let Ok(descriptor) = PathFd::new(path) else { return Ok(rules) };
    let on_files = AccessFs::ReadFile | AccessFs::WriteFile | AccessFs::Execute | AccessFs::Truncate;
    let access = if path.is_dir() { access } else { access & on_files };
    rules.add_rule(PathBeneath::new(descriptor, access))
}
