//! `system.disk`: file systems and their space.

use crate::tool::{At, Cx, Place, Spec, Tool, assessment};
use crate::view::{self, View};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure, pathtext};
use rustix::fs::StatVfsMountFlags;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// Which.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Only the file system that holds this path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Also those without space of their own (proc, sysfs, ...), in memory, or seen at a second place. Default false.
    #[serde(default)]
    pub all: bool,
}

/// The file systems.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// By mount point.
    pub mounts: Vec<Mount>,
}

/// One file system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Mount {
    /// Where it is mounted.
    pub mount: String,
    /// What is mounted.
    pub device: String,
    /// `ext4`, `btrfs`, `tmpfs`, ...
    pub kind: String,
    /// Whether it can be written.
    pub read_only: bool,
    /// All of it.
    pub total_bytes: u64,
    /// In use.
    pub used_bytes: u64,
    /// What an ordinary user can still write.
    pub free_bytes: u64,
    /// Used of what is usable, in thousandths.
    pub used_permille: u64,
    /// All file entries; 0 where there is no limit.
    pub inodes_total: u64,
    /// File entries left.
    pub inodes_free: u64,
}

/// Show file systems and their space.
#[derive(Debug, Clone, Copy)]
pub struct SystemDisk;

impl Tool for SystemDisk {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "system.disk",
        title: "show file systems and their space",
        doc: "Shows where file systems are mounted, what kind they are, and their space and file entries: all, \
              used, free for an ordinary user. Shares are in thousandths. Only those that are disks to a person \
              unless `all`.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Host,
        undoable: false,
        timeout_ms: 15_000,
    };

    fn assess(&self, input: &Input, at: &At) -> Result<Assessment, ToolFailure> {
        let what = match &input.path {
            Some(path) => {
                format!("look at the space of the file system at {}", pathtext::encode(&at.resolve(path)?))
            }
            None => "look at the file systems and their space".to_owned(),
        };
        Ok(assessment(&Self::SPEC, what, vec![super::need()]))
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let seen: Vec<Mount> = view::read(View::Disks, cx.port.look(View::Disks)?)?;
        let mounts = match &input.path {
            Some(path) => holding(seen, &cx.at.resolve(path)?),
            None if input.all => seen,
            None => of_interest(seen),
        };
        Ok(Output { mounts })
    }
}

/// Every file system that can be measured, by mount point.
pub(crate) fn seen() -> Result<Vec<Mount>, ToolFailure> {
    let mut mounts: Vec<Mount> = table()?.iter().filter_map(measure).collect();
    // Of several on one place the last covers the others.
    mounts.reverse();
    mounts.sort_by(|a, b| a.mount.cmp(&b.mount));
    mounts.dedup_by(|a, b| a.mount == b.mount);
    mounts.truncate(MOUNTS_MAX);
    Ok(mounts)
}

/// The file system that is seen at a path: the one with the longest mount point that leads there.
fn holding(seen: Vec<Mount>, path: &Path) -> Vec<Mount> {
    let leads = |mount: &Mount| path.starts_with(pathtext::decode(&mount.mount));
    seen.into_iter().filter(leads).max_by_key(|mount| mount.mount.len()).into_iter().collect()
}

/// Those a person means by `my disks`: with space of their own, each once, without what the system keeps in memory for
/// itself.
fn of_interest(seen: Vec<Mount>) -> Vec<Mount> {
    let own = |mount: &Mount| {
        let place = mount.mount.as_str();
        let system =
            ["/dev", "/run", "/sys", "/proc", "/snap"].iter().any(|root| Path::new(place).starts_with(root));
        mount.total_bytes > 0
            && !system
            && !matches!(mount.kind.as_str(), "devtmpfs" | "squashfs" | "efivarfs" | "ramfs")
    };
    let mut kept: Vec<Mount> = Vec::new();
    for mount in seen.into_iter().filter(own) {
        // The same one is seen at several places; the first is the shortest, since they are in order.
        let same = |other: &Mount| other.device == mount.device && other.total_bytes == mount.total_bytes;
        if mount.kind == "tmpfs" || !kept.iter().any(same) {
            kept.push(mount);
        }
    }
    kept
}

/// File systems in one answer; a machine full of containers has thousands.
const MOUNTS_MAX: usize = 1000;

/// One line of the table of mounts.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    device: String,
    mount: PathBuf,
    kind: String,
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn table() -> Result<Vec<Line>, ToolFailure> {
    let text = std::fs::read("/proc/self/mounts").map_err(|error| super::failed("mounts", &error))?;
    Ok(parse(&String::from_utf8_lossy(&text)))
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn table() -> Result<Vec<Line>, ToolFailure> {
    let disks = sysinfo::Disks::new_with_refreshed_list().map_err(|error| super::failed("mounts", &error))?;
    let line = |disk: &sysinfo::Disk| Line {
        device: disk.name().to_string_lossy().into_owned(),
        mount: disk.mount_point().to_owned(),
        kind: disk.file_system().to_string_lossy().into_owned(),
    };
    Ok(disks.iter().map(line).collect())
}

/// Device, mount point, kind; a space in a name is written `\\040`.
fn parse(text: &str) -> Vec<Line> {
    let line = |line: &str| {
        let mut fields = line.split(' ').map(unescape);
        let (device, mount, kind) = (fields.next()?, fields.next()?, fields.next()?);
        mount.starts_with('/').then(|| Line { device, mount: PathBuf::from(mount), kind })
    };
    text.lines().filter_map(line).collect()
}

fn unescape(field: &str) -> String {
    field.replace("\\040", " ").replace("\\011", "\t").replace("\\012", "\n").replace("\\134", "\\")
}

/// What this user cannot look at is left out.
fn measure(line: &Line) -> Option<Mount> {
    let stat = rustix::fs::statvfs(&line.mount).ok()?;
    let unit = stat.f_frsize.max(1);
    let used = stat.f_blocks.saturating_sub(stat.f_bfree).saturating_mul(unit);
    let free = stat.f_bavail.saturating_mul(unit);
    Some(Mount {
        mount: pathtext::encode(&line.mount),
        device: line.device.clone(),
        kind: line.kind.clone(),
        read_only: stat.f_flag.contains(StatVfsMountFlags::RDONLY),
        total_bytes: stat.f_blocks.saturating_mul(unit),
        used_bytes: used,
        free_bytes: free,
        used_permille: super::share(used, used.saturating_add(free)),
        inodes_total: stat.f_files,
        inodes_free: stat.f_ffree,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_port::{Folder, call};
    use serde_json::json;

    #[test]
    fn the_table_of_mounts_is_read() {
        let text = "/dev/sda1 / ext4 rw,relatime 0 0\nproc /proc proc rw 0 0\n//nas/a /mnt/my\\040disk cifs rw 0 0\nbroken\nx y z\n";
        let lines: Vec<String> =
            parse(text).iter().map(|l| format!("{} {} {}", l.device, l.mount.display(), l.kind)).collect();
        assert_eq!(lines, ["/dev/sda1 / ext4", "proc /proc proc", "//nas/a /mnt/my disk cifs"]);
    }

    fn mount(place: &str, device: &str, kind: &str, total_bytes: u64) -> Mount {
        let (mount, device, kind) = (place.to_owned(), device.to_owned(), kind.to_owned());
        Mount {
            mount,
            device,
            kind,
            read_only: false,
            total_bytes,
            used_bytes: 0,
            free_bytes: total_bytes,
            used_permille: 0,
            inodes_total: 0,
            inodes_free: 0,
        }
    }

    #[test]
    fn a_persons_disks_are_each_named_once() {
        let seen = vec![
            mount("/", "/dev/sda1", "ext4", 9),
            mount("/dev", "udev", "devtmpfs", 5),
            mount("/home", "/dev/sda2", "ext4", 7),
            mount("/proc", "proc", "proc", 0),
            mount("/run/user/1", "tmpfs", "tmpfs", 2),
            mount("/tmp", "tmpfs", "tmpfs", 2),
            mount("/var/lib/x", "/dev/sda1", "ext4", 9),
        ];
        let places: Vec<String> = of_interest(seen.clone()).into_iter().map(|m| m.mount).collect();
        assert_eq!(places, ["/", "/home", "/tmp"]);
        let check =
            |path: &str, expect: &str| assert_eq!(holding(seen.clone(), Path::new(path))[0].mount, expect);
        check("/home/a", "/home");
        check("/homes", "/");
        check("/tmp", "/tmp");
    }

    #[test]
    fn the_file_system_of_a_path_is_found() {
        let folder = Folder::new("disk");
        let output = call(&SystemDisk, json!({"path": "."}), &folder.at()).unwrap();
        let mounts = output["mounts"].as_array().unwrap();
        assert_eq!(mounts.len(), 1);
        assert!(mounts[0]["total_bytes"].as_u64() >= mounts[0]["used_bytes"].as_u64(), "{output}");
    }
}
