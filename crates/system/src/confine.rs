//! From what an agent may do to the walls of its cage. Pure, so that a table of cases can hold it.

use mycel_abi::Capability;
use mycel_kernel::capability;
use mycel_tools::Place;
use mycel_tools::tool::path_capability;
use std::path::{Path, PathBuf};

/// The walls, before the sandbox's own defaults.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walls {
    pub read: Vec<PathBuf>,
    pub write: Vec<PathBuf>,
    /// Inside `write`, and still not writable.
    pub protect: Vec<PathBuf>,
    /// Neither readable nor writable, whatever else says.
    pub hide: Vec<PathBuf>,
    /// `host:port` patterns the egress proxy lets through.
    pub hosts: Vec<String>,
    pub place: Place,
    /// Whether programs may be started at all.
    pub exec: bool,
}

/// Folders every program needs to read in order to run.
const SYSTEM_READ: &[&str] = &[
    "/bin",
    "/sbin",
    "/usr",
    "/lib",
    "/lib32",
    "/lib64",
    "/libx32",
    "/etc",
    "/opt",
    "/nix/store",
    "/sys",
    "/data/data/com.termux/files/usr",
];

/// Inside a repository, what would run as the person later: no agent writes it.
const GIT_PROTECTED: &[&str] = &[".git/hooks", ".git/config", ".git/info/attributes"];

/// Below a person's home: what no agent reads, even where it may read the folder around it. The rule `private-keys` of
/// the default policy refuses to be asked for them by name.
const SECRET: &[&str] = &[
    ".ssh",
    ".gnupg",
    ".aws",
    ".azure",
    ".kube",
    ".docker",
    ".netrc",
    ".git-credentials",
    ".password-store",
    ".vault-token",
    ".npmrc",
    ".pypirc",
    ".mozilla",
    ".thunderbird",
    ".config/gcloud",
    ".config/gh",
    ".config/google-chrome",
    ".config/chromium",
    ".config/BraveSoftware",
    ".config/microsoft-edge",
    ".local/share/keyrings",
    ".cargo/credentials.toml",
];

/// What is hidden in a home: the secrets that exist.
pub fn secrets(home: Option<&Path>) -> Vec<PathBuf> {
    let paths = home.into_iter().flat_map(|home| SECRET.iter().map(|name| home.join(name)));
    paths.filter(|path| path.exists()).collect()
}

/// The walls for an agent that holds `capabilities`. `own` are Mycel's own folders.
pub fn walls(capabilities: &[Capability], place: Place, workspace: &Path, own: &[PathBuf]) -> Walls {
    let mut read: Vec<PathBuf> = SYSTEM_READ.iter().map(PathBuf::from).filter(|p| p.exists()).collect();
    let (write, exec) = match place {
        Place::Work => (capability::paths(capabilities, "write"), true),
        Place::Host | Place::Person | Place::Kernel => (Vec::new(), false),
    };
    read.extend(capability::paths(capabilities, "read"));
    read.extend(write.iter().cloned());
    read.sort();
    read.dedup();
    let protect = protected(workspace, &write);
    let hosts = match place {
        Place::Work => hosts(capabilities),
        Place::Host | Place::Person | Place::Kernel => Vec::new(),
    };
    Walls { read, write, protect, hide: own.to_vec(), hosts, place, exec }
}

fn protected(workspace: &Path, write: &[PathBuf]) -> Vec<PathBuf> {
    let roots = write.iter().map(PathBuf::as_path).chain(std::iter::once(workspace));
    let mut list: Vec<PathBuf> = roots
        .clone()
        // Where there is no repository yet nothing is shut, or `git init` could not make one; the next call finds it.
        .filter(|root| root.join(".git").is_dir())
        .flat_map(|root| GIT_PROTECTED.iter().map(|name| root.join(name)))
        // A worktree's `.git` is a file that says where the repository is.
        .chain(roots.map(|root| root.join(".git")).filter(|file| file.is_file()))
        .filter(|path| write.iter().any(|root| path.starts_with(root)))
        .collect();
    list.sort();
    list.dedup();
    list
}

fn hosts(capabilities: &[Capability]) -> Vec<String> {
    let mut list: Vec<String> = capabilities
        .iter()
        .filter(|c| c.namespace() == "net" && matches!(c.action(), "connect" | "resolve" | "ping" | "*"))
        .map(|c| c.resource().unwrap_or("*:*").to_owned())
        .collect();
    list.sort();
    list.dedup();
    list
}

/// What the first agent of a run holds: its workspace, programs of the system, and a look at the machine. Nothing
/// outside, no network; more is granted by the person when a call needs it.
pub fn first_capabilities(workspace: &Path) -> Vec<Capability> {
    let tree = workspace.join("**");
    let mut list = vec![
        path_capability("read", &tree),
        path_capability("write", &tree),
        Capability::new("exec", "run", None),
    ];
    for (namespace, action) in [
        ("process", "list"),
        ("process", "read"),
        ("process", "info"),
        ("process", "spawn"),
        ("process", "wait"),
        ("system", "read"),
        ("system", "info"),
        ("net", "list"),
        ("net", "read"),
        ("time", "read"),
        ("ask", "person"),
    ] {
        list.push(Capability::new(namespace, action, None));
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use mycel_kernel::capability::covers;

    #[test]
    fn a_star_in_a_name_is_a_letter() {
        let held = path_capability("write", Path::new("/w/*/**"));
        assert!(covers(&held, &path_capability("write", Path::new("/w/*/a"))));
        assert!(!covers(&held, &path_capability("write", Path::new("/w/other/a"))));
        assert_eq!(capability::paths(&[held], "write"), [PathBuf::from("/w/*")]);
    }

    #[test]
    fn only_work_may_write_and_start_programs() {
        let workspace = std::env::temp_dir();
        let capabilities = first_capabilities(&workspace);
        let work = walls(&capabilities, Place::Work, &workspace, &[]);
        assert_eq!(work.write, std::slice::from_ref(&workspace));
        assert!(work.exec && work.hosts.is_empty());
        let host = walls(&capabilities, Place::Host, &workspace, &[]);
        assert!(host.write.is_empty() && !host.exec);
    }
}
