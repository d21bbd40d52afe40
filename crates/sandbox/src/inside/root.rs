//! The cage's own root folder: an empty one, into which the granted paths are mounted and nothing else.
//!
//! What is not mounted cannot be named, so this also covers what no path rule can: connecting to socket files,
//! changing owners, modes and times. Granted paths keep their places, so nothing looks moved from inside.
//!
//! ```text
//!   old root --clone trees--> [detached trees] --attach--> staging (tmpfs) --pivot--> new root, read-only
//! ```

use super::files::DEVICES;
use crate::cage::placeholder;
use crate::confinement::{Confinement, World};
use crate::layers::{Layer, Layers};
use rustix::fs::{AtFlags, CWD, Mode};
use rustix::mount::{
    MountFlags, MountPropagationFlags, MoveMountFlags, OpenTreeFlags, UnmountFlags, mount, mount_change,
    move_mount, open_tree, unmount,
};
use std::collections::BTreeMap;
use std::ffi::{CStr, CString};
use std::fs;
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::fs::symlink;
use std::path::{Component, Path, PathBuf};

/// Where the new root is put together; any folder that surely exists will do, it is covered only for us.
const STAGING: &[&str] = &["/tmp", "/run", "/var", "/proc"];
/// Links in a path before it is taken for a loop, as in the kernel.
const LINKS_MAX: usize = 40;

/// Builds the root and moves into it. On error the process stands in a root of no certain state.
pub(super) fn build(confinement: &Confinement, layers: &mut Layers) -> io::Result<()> {
    mount_change("/", MountPropagationFlags::PRIVATE | MountPropagationFlags::REC)?;
    let mut granted = Granted::default();
    for path in confinement.read.iter().chain(confinement.executable()) {
        granted.add(path, false)?;
    }
    for path in confinement.writable() {
        granted.add(path, true)?;
    }
    let trees = granted.clone_trees()?;
    let devices = clone_devices()?;
    let staging = staging(confinement)?;
    for (link, target) in &granted.links {
        place_link(&staging, link, target)?;
    }
    private_folders(confinement, &granted, &staging, layers)?;
    for (path, (tree, is_folder)) in &trees {
        attach(&staging, path, tree, *is_folder)?;
    }
    let staging = reopen(&granted, staging)?;
    process_folder(confinement, &staging, layers)?;
    device_folder(&devices, &staging)?;
    shield(confinement, &staging, layers);
    mask(confinement, &staging, layers);
    enter(&staging)
}

/// Canonical paths with whether they may be written, and the symbolic links on the way to them.
#[derive(Debug, Default)]
struct Granted {
    paths: BTreeMap<PathBuf, bool>,
    links: Vec<(PathBuf, PathBuf)>,
}

impl Granted {
    fn add(&mut self, path: &Path, write: bool) -> io::Result<()> {
        match self.follow(path) {
            // Made by us, whoever names them.
            Ok(real) if ["/proc", "/dev"].iter().any(|own| real.starts_with(own)) => Ok(()),
            Ok(real) => {
                *self.paths.entry(real).or_default() |= write;
                Ok(())
            }
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::PermissionDenied
                ) =>
            {
                Ok(())
            }
            Err(error) => Err(io::Error::other(format!("{}: {error}", path.display()))),
        }
    }

    /// Resolves a path and remembers each link met, so that the path works inside as it was given.
    fn follow(&mut self, path: &Path) -> io::Result<PathBuf> {
        let mut rest: Vec<PathBuf> =
            path.components().rev().map(|one| PathBuf::from(one.as_os_str())).collect();
        let mut real = PathBuf::from("/");
        let mut links = 0;
        while let Some(next) = rest.pop() {
            match next.components().next() {
                None | Some(Component::RootDir | Component::CurDir | Component::Prefix(_)) => continue,
                Some(Component::ParentDir) => {
                    real.pop();
                    continue;
                }
                Some(Component::Normal(_)) => {}
            }
            let here = real.join(&next);
            if !fs::symlink_metadata(&here)?.file_type().is_symlink() {
                real = here;
                continue;
            }
            links += 1;
            if links > LINKS_MAX {
                return Err(io::Error::other("too many symbolic links"));
            }
            let target = fs::read_link(&here)?;
            if target.is_absolute() {
                real = PathBuf::from("/");
            }
            rest.extend(target.components().rev().map(|one| PathBuf::from(one.as_os_str())));
            self.links.push((here, target));
        }
        Ok(real)
    }

    /// The nearest granted path at or above, and whether it may be written.
    fn above(&self, path: &Path) -> Option<bool> {
        path.ancestors().find_map(|prefix| self.paths.get(prefix).copied())
    }

    /// Detached copies, made before anything is covered. A path below another with the same right needs none.
    fn clone_trees(&self) -> io::Result<BTreeMap<PathBuf, (OwnedFd, bool)>> {
        let mut trees = BTreeMap::new();
        for (path, write) in &self.paths {
            let covered = path.parent().and_then(|parent| self.above(parent));
            if covered == Some(*write) || covered == Some(true) {
                continue;
            }
            let tree = clone_tree(path)?;
            let limits = libc::MOUNT_ATTR_NOSUID
                | libc::MOUNT_ATTR_NODEV
                | if *write { 0 } else { libc::MOUNT_ATTR_RDONLY };
            set_attributes(tree.as_fd(), limits, true).map_err(|error| about(path, &error))?;
            trees.insert(path.clone(), (tree, path.is_dir()));
        }
        Ok(trees)
    }
}

fn about(path: &Path, error: &io::Error) -> io::Error {
    io::Error::other(format!("{}: {error}", path.display()))
}

fn clone_tree(path: &Path) -> io::Result<OwnedFd> {
    let flags =
        OpenTreeFlags::OPEN_TREE_CLONE | OpenTreeFlags::OPEN_TREE_CLOEXEC | OpenTreeFlags::AT_RECURSIVE;
    open_tree(CWD, path, flags).map_err(|error| about(path, &error.into()))
}

fn clone_devices() -> io::Result<Vec<(&'static str, OwnedFd)>> {
    let present = DEVICES.iter().filter(|device| Path::new(device).exists());
    present.map(|device| Ok((*device, clone_tree(Path::new(device))?))).collect()
}

/// Sets mount attributes, on everything below too if asked.
fn set_attributes(tree: BorrowedFd<'_>, attributes: u64, recursive: bool) -> io::Result<()> {
    let attr = libc::mount_attr { attr_set: attributes, attr_clr: 0, propagation: 0, userns_fd: 0 };
    let flags = libc::AT_EMPTY_PATH | if recursive { libc::AT_RECURSIVE } else { 0 };
    // SAFETY: the empty path is a C string, `attr` has the kernel's layout, lives across the call, and its size is given.
    let done = unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            tree.as_raw_fd(),
            c"".as_ptr(),
            flags,
            &raw const attr,
            size_of::<libc::mount_attr>(),
        )
    };
    if done == 0 { Ok(()) } else { Err(io::Error::last_os_error()) }
}

fn tmpfs(at: &Path, data: &str) -> io::Result<()> {
    let data = CString::new(data).map_err(io::Error::from)?;
    mount("tmpfs", at, "tmpfs", MountFlags::NOSUID | MountFlags::NODEV, Some(data.as_c_str()))
        .map_err(|error| about(at, &error.into()))
}

fn staging(confinement: &Confinement) -> io::Result<PathBuf> {
    let place = STAGING.iter().map(Path::new).find(|place| place.is_dir());
    let place = place.ok_or_else(|| io::Error::other("there is no folder to build it in"))?;
    // Folders and links only, but a granted path may be deep.
    tmpfs(place, if confinement.world == World::Host { "mode=755,size=1m" } else { "mode=755,size=4m" })?;
    Ok(place.to_owned())
}

/// `/x/y` below the staging folder.
fn below(staging: &Path, path: &Path) -> PathBuf {
    staging.join(path.strip_prefix("/").unwrap_or(path))
}

fn place_link(staging: &Path, link: &Path, target: &Path) -> io::Result<()> {
    let at = below(staging, link);
    if let Some(parent) = at.parent() {
        fs::create_dir_all(parent)?;
    }
    match symlink(target, &at) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(about(link, &error)),
        _ => Ok(()),
    }
}

/// `/tmp` and `/dev/shm` of the cage's own. Where the person granted `/tmp` itself, it is the real one.
fn private_folders(
    confinement: &Confinement,
    granted: &Granted,
    staging: &Path,
    layers: &mut Layers,
) -> io::Result<()> {
    if confinement.world == World::Host {
        return Ok(());
    }
    let size = (confinement.limits.memory_bytes / 2).max(1 << 20);
    let data = format!("mode=1777,size={size}");
    fs::create_dir_all(staging.join("dev"))?;
    tmpfs(&staging.join("dev"), "mode=755,size=64k")?;
    fs::create_dir_all(staging.join("dev/shm"))?;
    tmpfs(&staging.join("dev/shm"), &data)?;
    if granted.above(Path::new("/tmp")).is_some() {
        layers.record(Layer::PrivateTmp, Err::<(), _>("/tmp itself was granted"));
        return Ok(());
    }
    fs::create_dir_all(staging.join("tmp"))?;
    layers.record(Layer::PrivateTmp, tmpfs(&staging.join("tmp"), &data));
    Ok(())
}

fn attach(staging: &Path, path: &Path, tree: &OwnedFd, is_folder: bool) -> io::Result<()> {
    let at = below(staging, path);
    if fs::symlink_metadata(&at).is_err() {
        if let Some(parent) = at.parent() {
            fs::create_dir_all(parent).map_err(|error| about(path, &error))?;
        }
        if is_folder { fs::create_dir(&at) } else { fs::File::create(&at).map(drop) }
            .map_err(|error| about(path, &error))?;
    }
    put(tree.as_fd(), &at)
}

fn put(tree: BorrowedFd<'_>, at: &Path) -> io::Result<()> {
    move_mount(tree, "", CWD, at, MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH)
        .map_err(|error| about(at, &error.into()))
}

/// When `/` itself is granted it now lies over the staging folder; naming the folder again finds the upper one.
fn reopen(granted: &Granted, staging: PathBuf) -> io::Result<PathBuf> {
    match granted.paths.contains_key(Path::new("/")) {
        true => fs::canonicalize(&staging),
        false => Ok(staging),
    }
}

fn process_folder(confinement: &Confinement, staging: &Path, layers: &mut Layers) -> io::Result<()> {
    let at = staging.join("proc");
    if !at.is_dir() {
        fs::create_dir(&at)?;
    }
    if confinement.world == World::Host {
        let tree = clone_tree(Path::new("/proc"))?;
        set_attributes(tree.as_fd(), libc::MOUNT_ATTR_RDONLY, true)?;
        return put(tree.as_fd(), &at);
    }
    if !layers.has(Layer::PidNamespace) {
        layers.record(Layer::FreshProc, Err::<(), _>("needs a pid namespace"));
        let tree = clone_tree(Path::new("/proc"))?;
        return put(tree.as_fd(), &at);
    }
    let flags = MountFlags::NOSUID | MountFlags::NODEV | MountFlags::NOEXEC | MountFlags::RDONLY;
    // When refused the folder stays empty: the outer one would show processes that are none of the cage's business.
    layers
        .record(Layer::FreshProc, mount("proc", &at, "proc", flags, None::<&CStr>).map_err(io::Error::from));
    Ok(())
}

fn device_folder(devices: &[(&str, OwnedFd)], staging: &Path) -> io::Result<()> {
    fs::create_dir_all(staging.join("dev"))?;
    for (device, tree) in devices {
        attach(staging, Path::new(device), tree, false)?;
    }
    for (name, target) in [
        ("fd", "/proc/self/fd"),
        ("stdin", "/proc/self/fd/0"),
        ("stdout", "/proc/self/fd/1"),
        ("stderr", "/proc/self/fd/2"),
    ] {
        // Where `/dev` is the machine's own (because `/` was granted) they are there already.
        let _ = symlink(target, staging.join("dev").join(name));
    }
    Ok(())
}

/// Protected paths become read-only mounts of themselves, and every folder between them and the granted root a
/// mount too: a mount point cannot be renamed, so nobody moves `.git` aside and makes another.
fn shield(confinement: &Confinement, staging: &Path, layers: &mut Layers) {
    let mut on = None;
    for path in confinement.shields() {
        on = Some(shield_one(confinement, staging, path));
        if matches!(on, Some(Err(_))) {
            break;
        }
    }
    if let Some(result) = on {
        layers.record(Layer::Protect, result);
    }
}

fn shield_one(confinement: &Confinement, staging: &Path, path: &Path) -> io::Result<()> {
    let inside = below(staging, path);
    let covered = placeholder::existing(&inside);
    let roots = confinement.writable().iter().filter(|root| path.starts_with(root));
    // The innermost granted root: what lies above it cannot be renamed from inside anyway.
    let root = roots.max_by_key(|root| root.as_os_str().len()).map(|root| below(staging, root));
    let root = root.ok_or_else(|| io::Error::other("not inside a granted path"))?;
    if !covered.starts_with(&root) {
        // The granted folder is not there, so nothing below it can be written.
        return Ok(());
    }
    let mut between: Vec<&Path> = covered
        .ancestors()
        .skip(1)
        .take_while(|folder| *folder != root && folder.starts_with(&root))
        .collect();
    between.reverse();
    for folder in between {
        if !is_mount_point(folder)? {
            put(clone_tree(folder)?.as_fd(), folder)?;
        }
    }
    if fs::symlink_metadata(&covered)?.file_type().is_symlink() {
        return Err(io::Error::other(format!(
            "{} is a symbolic link, which cannot be protected",
            path.display()
        )));
    }
    let tree = clone_tree(&covered)?;
    set_attributes(tree.as_fd(), libc::MOUNT_ATTR_RDONLY, true)?;
    put(tree.as_fd(), &covered)
}

fn is_mount_point(folder: &Path) -> io::Result<bool> {
    let id = |path: &Path| -> io::Result<u64> {
        Ok(rustix::fs::statx(CWD, path, AtFlags::empty(), rustix::fs::StatxFlags::MNT_ID)?.stx_mnt_id)
    };
    Ok(folder.parent().map(id).transpose()? != Some(id(folder)?))
}

/// Hidden paths are covered by something empty that nobody may open.
fn mask(confinement: &Confinement, staging: &Path, layers: &mut Layers) {
    let mut on = None;
    for path in confinement.masks() {
        on = Some(mask_one(confinement, staging, path));
        if matches!(on, Some(Err(_))) {
            break;
        }
    }
    if let Some(result) = on {
        layers.record(Layer::Hide, result);
    }
}

fn mask_one(confinement: &Confinement, staging: &Path, path: &Path) -> io::Result<()> {
    let at = below(staging, path);
    let Ok(meta) = fs::metadata(&at) else {
        // Not there. In a folder that the cage may not write it will not appear through the cage; in one that it
        // may, someone outside has to make it, and it would then be seen: that is refused beforehand.
        let writable = confinement.writable().iter().any(|root| path.starts_with(root));
        let why = || {
            io::Error::other(format!("{} does not exist, and lies where the cage may write", path.display()))
        };
        return if writable { Err(why()) } else { Ok(()) };
    };
    if meta.is_dir() {
        tmpfs(&at, "mode=000,size=4k")?;
        let tree =
            rustix::fs::open(&at, rustix::fs::OFlags::PATH | rustix::fs::OFlags::CLOEXEC, Mode::empty())?;
        return set_attributes(tree.as_fd(), libc::MOUNT_ATTR_RDONLY, false);
    }
    // An empty file from a small file system of its own.
    let shelf = Path::new("/proc");
    tmpfs(shelf, "mode=700,size=8k")?;
    let blank = shelf.join("blank");
    let made = fs::File::create(&blank)
        .and_then(|file| Ok(rustix::fs::fchmod(&file, Mode::empty())?))
        .and_then(|()| clone_tree(&blank));
    unmount(shelf, UnmountFlags::DETACH)?;
    let tree = made?;
    set_attributes(tree.as_fd(), libc::MOUNT_ATTR_RDONLY, false)?;
    put(tree.as_fd(), &at)
}

/// Makes the staging folder the root and lets the old one go.
fn enter(staging: &Path) -> io::Result<()> {
    rustix::process::chdir(staging)?;
    match rustix::process::pivot_root(".", ".") {
        Ok(()) => {
            // The old root now lies over the new one; the working folder still names the new.
            unmount(".", UnmountFlags::DETACH)?;
            rustix::process::chdir("/")?;
        }
        // The first root file system of a boot cannot be pivoted away from, only covered.
        Err(rustix::io::Errno::INVAL) => {
            mount_move(".", "/")?;
            rustix::process::chroot(".")?;
            rustix::process::chdir("/")?;
        }
        Err(error) => return Err(error.into()),
    }
    let root = rustix::fs::open("/", rustix::fs::OFlags::PATH | rustix::fs::OFlags::CLOEXEC, Mode::empty())?;
    set_attributes(root.as_fd(), libc::MOUNT_ATTR_RDONLY, false)?;
    read_only_devices()
}

/// Nothing is added to `/dev` later; what lies in it stays usable.
fn read_only_devices() -> io::Result<()> {
    let folder =
        rustix::fs::open("/dev", rustix::fs::OFlags::PATH | rustix::fs::OFlags::CLOEXEC, Mode::empty())?;
    match set_attributes(folder.as_fd(), libc::MOUNT_ATTR_RDONLY, false) {
        // In the machine's world `/dev` is no mount but a folder of the root, which is read-only by now.
        Err(error) if error.raw_os_error() == Some(libc::EINVAL) => Ok(()),
        other => other,
    }
}

fn mount_move(from: &str, to: &str) -> io::Result<()> {
    Ok(rustix::mount::mount_move(from, to)?)
}
