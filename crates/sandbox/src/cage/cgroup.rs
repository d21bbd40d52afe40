//! A cgroup per cage, where we may make one: the only way to bound a whole tree of processes, and the only bound on
//! processes that holds for root.

use crate::confinement::ResourceLimits;
use std::path::{Path, PathBuf};
use std::sync::Once;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use std::{fs, io};

static NUMBER: AtomicU64 = AtomicU64::new(0);

/// The folders of one cage; removed on drop, by which time the cage must be dead.
#[derive(Debug)]
pub(super) struct Cgroup {
    folders: Vec<PathBuf>,
}

impl Cgroup {
    /// Makes a cgroup with these limits; nobody is in it yet.
    pub(super) fn new(limits: &ResourceLimits) -> io::Result<Self> {
        let own = fs::read_to_string("/proc/self/cgroup")?;
        let name = format!("mycel-{}-{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        match Self::unified(&own, &name, limits) {
            Ok(cgroup) => Ok(cgroup),
            Err(unified) => Self::split(&own, &name, limits)
                .map_err(|split| io::Error::other(format!("version 2: {unified}; version 1: {split}"))),
        }
    }

    /// Version 2. Beside our own group, because a group with processes cannot hand controllers to a child group;
    /// inside it where that happens to work (the root group).
    fn unified(own: &str, name: &str, limits: &ResourceLimits) -> io::Result<Self> {
        let path = own
            .lines()
            .find_map(|line| line.strip_prefix("0::"))
            .ok_or_else(|| io::Error::other("not mounted"))?;
        let here = Path::new("/sys/fs/cgroup").join(path.trim_start_matches('/'));
        let beside = here.parent().filter(|_| path != "/").unwrap_or(&here);
        if !beside.join("cgroup.controllers").exists() {
            return Err(io::Error::other("not mounted at /sys/fs/cgroup"));
        }
        let cgroup = Self::make(vec![beside.join(name)])?;
        cgroup.set("pids.max", limits.processes)?;
        cgroup.set("memory.max", limits.memory_bytes)?;
        Ok(cgroup)
    }

    /// Version 1: one tree per controller.
    fn split(own: &str, name: &str, limits: &ResourceLimits) -> io::Result<Self> {
        let folder = |controller: &str| {
            let line = own.lines().find(|line| {
                line.split(':').nth(1).is_some_and(|list| list.split(',').any(|one| one == controller))
            });
            let path = line
                .and_then(|line| line.splitn(3, ':').nth(2))
                .ok_or_else(|| io::Error::other(format!("no {controller} controller")))?;
            Ok::<_, io::Error>(
                Path::new("/sys/fs/cgroup").join(controller).join(path.trim_start_matches('/')).join(name),
            )
        };
        let cgroup = Self::make(vec![folder("pids")?, folder("memory")?])?;
        fs::write(cgroup.folders[0].join("pids.max"), limits.processes.to_string())?;
        fs::write(cgroup.folders[1].join("memory.limit_in_bytes"), limits.memory_bytes.to_string())?;
        Ok(cgroup)
    }

    fn make(folders: Vec<PathBuf>) -> io::Result<Self> {
        static SWEPT: Once = Once::new();
        SWEPT.call_once(|| folders.iter().filter_map(|folder| folder.parent()).for_each(sweep));
        let mut cgroup = Self { folders: Vec::new() };
        for folder in folders {
            fs::create_dir(&folder)
                .map_err(|error| io::Error::other(format!("{}: {error}", folder.display())))?;
            cgroup.folders.push(folder);
        }
        Ok(cgroup)
    }

    fn set(&self, file: &str, value: u64) -> io::Result<()> {
        self.folders.iter().try_for_each(|folder| {
            fs::write(folder.join(file), value.to_string())
                .map_err(|error| io::Error::other(format!("{file}: {error}")))
        })
    }

    /// Puts a process in; what it forks later is in too.
    pub(super) fn add(&self, pid: i32) -> io::Result<()> {
        self.folders.iter().try_for_each(|folder| fs::write(folder.join("cgroup.procs"), pid.to_string()))
    }
}

/// Removes what parents that were killed left behind. The kernel refuses to remove a group with processes in it.
fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let owner = name
            .to_str()
            .and_then(|name| name.strip_prefix("mycel-")?.split('-').next()?.parse::<u32>().ok());
        if owner.is_some_and(|pid| !Path::new(&format!("/proc/{pid}")).exists()) {
            let _ = fs::remove_dir(entry.path());
        }
    }
}

impl Drop for Cgroup {
    fn drop(&mut self) {
        for folder in &self.folders {
            // The last of the dead leave a moment after the first; a folder that stays is empty and does no harm.
            let _ = (0..50).any(|_| {
                fs::remove_dir(folder).is_ok() || {
                    std::thread::sleep(Duration::from_millis(1));
                    false
                }
            });
        }
    }
}
