//! `system.disk`: file systems and their space.

use crate::tool::{At, Cx, Place, Spec, Tool, assessment};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure, pathtext};
use rustix::fs::StatVfsMountFlags;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// Which.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Only the file system that holds this path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Also those without space of their own (proc, sysfs, ...). Default false.
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
              used, free for an ordinary user. Shares are in thousandths. Only those with space of their own \
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
        let mut lines = table()?;
        if let Some(path) = &input.path {
            let path = cx.at.resolve(path)?;
            // The last of the longest mount points that lead to the path is the one that is seen there.
            let best = lines
                .iter()
                .filter(|line| path.starts_with(&line.mount))
                .max_by_key(|line| line.mount.as_os_str().len());
            lines = best.cloned().into_iter().collect();
        }
        let all = input.all || input.path.is_some();
        let mut mounts: Vec<Mount> =
            lines.iter().filter_map(measure).filter(|mount| all || mount.total_bytes > 0).collect();
        mounts.sort_by(|a, b| a.mount.cmp(&b.mount));
        mounts.dedup_by(|a, b| a.mount == b.mount);
        mounts.truncate(MOUNTS_MAX);
        Ok(Output { mounts })
    }
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

    #[test]
    fn the_file_system_of_a_path_is_found() {
        let folder = Folder::new("disk");
        let output = call(&SystemDisk, json!({"path": "."}), &folder.at()).unwrap();
        let mounts = output["mounts"].as_array().unwrap();
        assert_eq!(mounts.len(), 1);
        assert!(mounts[0]["total_bytes"].as_u64() >= mounts[0]["used_bytes"].as_u64(), "{output}");
    }
}
