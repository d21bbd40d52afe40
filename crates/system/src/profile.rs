//! How much of the machine Mycel uses: `minimal`, `standard` or `performance`.
//!
//! The profile is chosen from the memory this process may use: that of the machine, or less where a control group says so
//! (containers, services). Each profile is a row of values, and each value can be set by itself in `[profile]`.

use std::fmt;
use std::path::{Component, Path, PathBuf};
use std::str::FromStr;

const GB: u64 = 1_000_000_000;
/// Below this a phone or a small board: no room for a model beside us.
const MINIMAL_BELOW: u64 = 3 * GB;
/// Below this an ordinary laptop.
const STANDARD_BELOW: u64 = 12 * GB;
/// Depth of control groups that is looked at; deeper nesting exists only to confuse.
const GROUP_DEPTH_MAX: usize = 32;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    Minimal,
    Standard,
    Performance,
}

/// What a profile sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProfileValues {
    /// Agents that may think or act at once.
    pub agents_active: u64,
    /// Tokens of context given to a model whose server runs on this machine, if its entry names no number.
    pub context_tokens: u64,
}

impl Profile {
    pub const ALL: &'static [Profile] = &[Profile::Minimal, Profile::Standard, Profile::Performance];

    pub fn as_str(self) -> &'static str {
        match self {
            Profile::Minimal => "minimal",
            Profile::Standard => "standard",
            Profile::Performance => "performance",
        }
    }
    pub fn values(self) -> ProfileValues {
        match self {
            Profile::Minimal => ProfileValues { agents_active: 4, context_tokens: 8_192 },
            Profile::Standard => ProfileValues { agents_active: 16, context_tokens: 16_384 },
            Profile::Performance => ProfileValues { agents_active: 64, context_tokens: 65_536 },
        }
    }
    /// The profile for so many bytes of memory; standard if nobody knows.
    pub fn for_memory(bytes: Option<u64>) -> Self {
        match bytes {
            Some(bytes) if bytes < MINIMAL_BELOW => Profile::Minimal,
            Some(bytes) if bytes >= STANDARD_BELOW => Profile::Performance,
            Some(_) | None => Profile::Standard,
        }
    }
    /// The profile of this process.
    pub fn detect() -> Self {
        Self::for_memory(memory_bytes())
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Profile {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let found = Profile::ALL.iter().copied().find(|profile| profile.as_str() == text);
        found.ok_or_else(|| format!("`{text}` is not one of minimal, standard, performance"))
    }
}

/// Bytes of memory this process may use, or none if the machine does not say.
pub fn memory_bytes() -> Option<u64> {
    memory_from(&|path: &Path| std::fs::read_to_string(path).ok())
}

fn memory_from(read: &dyn Fn(&Path) -> Option<String>) -> Option<u64> {
    let machine = read(Path::new("/proc/meminfo")).as_deref().and_then(total);
    let groups = read(Path::new("/proc/self/cgroup")).unwrap_or_default();
    let limits = groups.lines().flat_map(group_files).filter_map(|file| limit(&read(&file)?));
    machine.into_iter().chain(limits).min()
}

fn total(meminfo: &str) -> Option<u64> {
    let line = meminfo.lines().find_map(|line| line.strip_prefix("MemTotal:"))?;
    line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()?.checked_mul(1024)
}

/// The files that may hold a limit for a line of `/proc/self/cgroup`: of the group and of all around it.
fn group_files(line: &str) -> Vec<PathBuf> {
    let mut parts = line.splitn(3, ':').skip(1);
    let (Some(controllers), Some(group)) = (parts.next(), parts.next()) else { return Vec::new() };
    let (base, file) = match controllers {
        "" => ("/sys/fs/cgroup", "memory.max"),
        names if names.split(',').any(|name| name == "memory") => {
            ("/sys/fs/cgroup/memory", "memory.limit_in_bytes")
        }
        _ => return Vec::new(),
    };
    let group = Path::new(group.trim_start_matches('/'));
    if group.components().any(|part| !matches!(part, Component::Normal(_))) {
        return vec![Path::new(base).join(file)];
    }
    group.ancestors().take(GROUP_DEPTH_MAX).map(|group| Path::new(base).join(group).join(file)).collect()
}

/// A limit in bytes; `max` is none. The largest value of the old form also means none, and `min` with the machine's memory
/// takes care of it.
fn limit(text: &str) -> Option<u64> {
    text.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn memory_decides() {
        for (bytes, profile) in [
            (Some(0), Profile::Minimal),
            (Some(3 * GB - 1), Profile::Minimal),
            (Some(3 * GB), Profile::Standard),
            (Some(12 * GB - 1), Profile::Standard),
            (Some(12 * GB), Profile::Performance),
            (None, Profile::Standard),
        ] {
            assert_eq!(Profile::for_memory(bytes), profile, "{bytes:?}");
        }
    }

    #[test]
    fn the_narrowest_limit_counts() {
        let check = |files: &[(&str, &str)], expect: Option<u64>| {
            let files: HashMap<PathBuf, String> =
                files.iter().map(|(p, t)| (p.into(), (*t).into())).collect();
            assert_eq!(memory_from(&|path: &Path| files.get(path).cloned()), expect, "{files:?}");
        };
        let machine = ("/proc/meminfo", "MemTotal:       16000000 kB\nMemFree: 1 kB\n");
        check(&[], None);
        check(&[("/proc/meminfo", "nonsense")], None);
        check(&[machine], Some(16_384_000_000));
        let group = ("/proc/self/cgroup", "0::/a/b\n");
        check(&[machine, group, ("/sys/fs/cgroup/a/b/memory.max", "max\n")], Some(16_384_000_000));
        check(&[machine, group, ("/sys/fs/cgroup/a/memory.max", "2000000000\n")], Some(2_000_000_000));
        check(
            &[machine, ("/proc/self/cgroup", "0::/../..\n"), ("/sys/fs/cgroup/memory.max", "77")],
            Some(77),
        );
        let old = ("/proc/self/cgroup", "5:cpu,memory:/x\n");
        check(&[machine, old, ("/sys/fs/cgroup/memory/x/memory.limit_in_bytes", "42")], Some(42));
        check(
            &[machine, old, ("/sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712")],
            Some(16_384_000_000),
        );
    }
}
