//! Where Mycel keeps what it keeps.
//!
//! Configuration, state and cache go where the XDG directories say; `MYCEL_HOME` puts all of it in one folder. Folders are
//! made on first need, for their owner alone. What is private must not be led astray: a state folder that belongs to
//! another user, directly or through a link, is refused rather than used.

use mycel_abi::pathtext;
use mycel_tools::At;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// Only the owner may look inside.
const MODE_PRIVATE: u32 = 0o700;

/// The folders of one user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    /// `config.toml`, `policies/`.
    pub config: PathBuf,
    /// Journal, blobs, the node's key: what must not be lost.
    pub state: PathBuf,
    /// What agents work in: worktrees of teams. Not hidden from cages, so nothing else is here.
    pub data: PathBuf,
    /// What can be made again.
    pub cache: PathBuf,
    /// Sockets, as long as the machine is up.
    pub runtime: PathBuf,
}

/// Why there is no home.
#[derive(Debug, thiserror::Error)]
pub enum HomeError {
    #[error(
        "no folder to keep state in: HOME is not set and the user {uid} has no entry in /etc/passwd\n\
         hint: set HOME, or MYCEL_HOME to a folder of yours"
    )]
    NoHome { uid: u32 },
    #[error("cannot make the folder {path}\nhint: {}", way_out(source))]
    Create {
        path: String,
        #[source]
        source: io::Error,
    },
    #[error("cannot look at the folder {path}\nhint: {}", way_out(source))]
    Look {
        path: String,
        #[source]
        source: io::Error,
    },
    #[error(
        "the folder {path} belongs to user {owner}, and this is user {me}\n\
         hint: run as that user, or set MYCEL_HOME to a folder of yours"
    )]
    Foreign { path: String, owner: u32, me: u32 },
    #[error("{path} is not a folder\nhint: move it away, or set MYCEL_HOME to another folder")]
    NotAFolder { path: String },
}

fn way_out(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::ReadOnlyFilesystem => {
            "the file system is read-only; set MYCEL_HOME to a folder that can be written"
        }
        io::ErrorKind::StorageFull => {
            "the disk is full; free some space, or set MYCEL_HOME to a folder on another disk"
        }
        io::ErrorKind::PermissionDenied => {
            "it may not be written by this user; set MYCEL_HOME to a folder of yours"
        }
        _ => "set MYCEL_HOME to a folder that can be written",
    }
}

/// What the environment says about homes; a plain value, so that the decision can be tested.
#[derive(Debug, Clone, Default)]
pub struct HomeEnvironment {
    pub mycel_home: Option<OsString>,
    pub home: Option<OsString>,
    pub xdg_config: Option<OsString>,
    pub xdg_state: Option<OsString>,
    pub xdg_data: Option<OsString>,
    pub xdg_cache: Option<OsString>,
    pub xdg_runtime: Option<OsString>,
    /// The home folder of the user's entry in `/etc/passwd`.
    pub passwd_home: Option<OsString>,
    /// Where relative names start.
    pub cwd: PathBuf,
    pub uid: u32,
}

impl HomeEnvironment {
    /// That of this process.
    pub fn of_process() -> Self {
        let uid = rustix::process::geteuid().as_raw();
        Self {
            mycel_home: std::env::var_os("MYCEL_HOME"),
            home: std::env::var_os("HOME"),
            xdg_config: std::env::var_os("XDG_CONFIG_HOME"),
            xdg_state: std::env::var_os("XDG_STATE_HOME"),
            xdg_data: std::env::var_os("XDG_DATA_HOME"),
            xdg_cache: std::env::var_os("XDG_CACHE_HOME"),
            xdg_runtime: std::env::var_os("XDG_RUNTIME_DIR"),
            passwd_home: fs::read_to_string("/etc/passwd").ok().and_then(|text| passwd_home(&text, uid)),
            cwd: std::env::current_dir().unwrap_or_else(|_| PathBuf::from("/")),
            uid,
        }
    }
    /// The person's own folder.
    pub fn person(&self) -> Option<PathBuf> {
        absolute(&self.home).or_else(|| absolute(&self.passwd_home))
    }
}

fn passwd_home(passwd: &str, uid: u32) -> Option<OsString> {
    passwd.lines().find_map(|line| {
        let fields: Vec<&str> = line.split(':').collect();
        let is_ours = fields.get(2)?.parse() == Ok(uid);
        (is_ours && fields.len() >= 6).then(|| OsString::from(fields[5]))
    })
}

/// A path of the environment that counts: the XDG rules say that a relative one is to be ignored.
fn absolute(value: &Option<OsString>) -> Option<PathBuf> {
    value.as_ref().map(PathBuf::from).filter(|path| path.is_absolute())
}

impl Home {
    /// The folders that the environment names. Looks at nothing and makes nothing.
    pub fn from_environment(environment: &HomeEnvironment) -> Result<Self, HomeError> {
        if let Some(one) = environment.mycel_home.as_ref().filter(|value| !value.is_empty()) {
            return Ok(Self::at(&environment.cwd.join(one)));
        }
        let person = environment.person();
        let of = |xdg: &Option<OsString>, usual: &str| {
            let base = absolute(xdg).or_else(|| person.as_ref().map(|home| home.join(usual)));
            base.map(|base| base.join("mycel")).ok_or(HomeError::NoHome { uid: environment.uid })
        };
        let state = of(&environment.xdg_state, ".local/state")?;
        Ok(Self {
            config: of(&environment.xdg_config, ".config")?,
            data: of(&environment.xdg_data, ".local/share")?,
            cache: of(&environment.xdg_cache, ".cache")?,
            runtime: absolute(&environment.xdg_runtime)
                .map_or_else(|| state.join("run"), |base| base.join("mycel")),
            state,
        })
    }
    /// The folders of this process.
    pub fn of_process() -> Result<Self, HomeError> {
        Self::from_environment(&HomeEnvironment::of_process())
    }
    /// With links and `..` resolved as far as the folders exist: rules and cages look at where a path leads, so Mycel's
    /// own folders must be named the same way.
    #[must_use]
    pub fn resolved(self) -> Self {
        let at = At { cwd: PathBuf::from("/"), home: None };
        let me = rustix::process::geteuid().as_raw();
        // A link that somebody else made stays as it is, and is refused when the folder is looked at.
        let is_foreign =
            |path: &Path| fs::symlink_metadata(path).is_ok_and(|it| it.is_symlink() && it.uid() != me);
        let resolve = |path: PathBuf| match is_foreign(&path) {
            true => path,
            false => at.resolve(&pathtext::encode(&path)).unwrap_or(path),
        };
        Self {
            config: resolve(self.config),
            state: resolve(self.state),
            data: resolve(self.data),
            cache: resolve(self.cache),
            runtime: resolve(self.runtime),
        }
    }
    /// All folders inside one.
    pub fn at(one: &Path) -> Self {
        let part = |name: &str| one.join(name);
        Self {
            config: part("config"),
            state: part("state"),
            data: part("data"),
            cache: part("cache"),
            runtime: part("run"),
        }
    }

    pub fn config_file(&self) -> PathBuf {
        self.config.join("config.toml")
    }
    pub fn policies(&self) -> PathBuf {
        self.config.join("policies")
    }
    pub fn journal(&self) -> PathBuf {
        self.state.join("journal")
    }
    /// The lock files of the runs that are driven.
    pub fn leases(&self) -> PathBuf {
        self.state.join("leases")
    }
    pub fn blobs(&self) -> PathBuf {
        self.state.join("blobs")
    }
    /// The model store.
    pub fn models(&self) -> PathBuf {
        self.state.join("models")
    }
    pub fn node_key(&self) -> PathBuf {
        self.state.join("node.key")
    }

    /// Makes the state folder if it is not there, and proves that it is ours alone.
    pub fn ensure_state(&self) -> Result<&Path, HomeError> {
        ensure_private(&self.state)?;
        Ok(&self.state)
    }
    pub fn ensure_config(&self) -> Result<&Path, HomeError> {
        ensure_private(&self.config)?;
        Ok(&self.config)
    }
    pub fn ensure_cache(&self) -> Result<&Path, HomeError> {
        ensure_private(&self.cache)?;
        Ok(&self.cache)
    }
    pub fn ensure_runtime(&self) -> Result<&Path, HomeError> {
        ensure_private(&self.runtime)?;
        Ok(&self.runtime)
    }
    /// A folder for files of the moment: `TMPDIR`, else `/tmp`, else one of ours.
    pub fn temporary(&self) -> Result<PathBuf, HomeError> {
        let named = std::env::var_os("TMPDIR").map(PathBuf::from).filter(|path| path.is_absolute());
        let usable = |path: &PathBuf| {
            path.is_dir()
                && rustix::fs::access(path, rustix::fs::Access::WRITE_OK | rustix::fs::Access::EXEC_OK)
                    .is_ok()
        };
        if let Some(found) = named.into_iter().chain([PathBuf::from("/tmp")]).find(usable) {
            return Ok(found);
        }
        let own = self.ensure_state()?.join("tmp");
        ensure_private(&own)?;
        Ok(own)
    }
}

/// Makes a folder for its owner alone, or checks that the one that is there is.
pub fn ensure_private(path: &Path) -> Result<(), HomeError> {
    let shown = || path.display().to_string();
    if let Err(source) = fs::DirBuilder::new().recursive(true).mode(MODE_PRIVATE).create(path) {
        if source.kind() == io::ErrorKind::AlreadyExists {
            return Err(HomeError::NotAFolder { path: shown() });
        }
        return Err(HomeError::Create { path: shown(), source });
    }
    let look =
        |result: io::Result<fs::Metadata>| result.map_err(|source| HomeError::Look { path: shown(), source });
    let me = rustix::process::geteuid().as_raw();
    // First the name itself, which may be a link, then what it leads to.
    for found in [look(fs::symlink_metadata(path))?, look(fs::metadata(path))?] {
        if found.uid() != me {
            return Err(HomeError::Foreign { path: shown(), owner: found.uid(), me });
        }
        if found.is_dir() && found.mode() & 0o077 != 0 {
            let private = fs::Permissions::from_mode(MODE_PRIVATE);
            fs::set_permissions(path, private)
                .map_err(|source| HomeError::Create { path: shown(), source })?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};

    fn environment() -> HomeEnvironment {
        HomeEnvironment {
            home: Some("/home/a".into()),
            cwd: "/work".into(),
            uid: 7,
            ..HomeEnvironment::default()
        }
    }

    #[test]
    fn the_environment_names_the_folders() {
        let check = |environment: HomeEnvironment, config: &str, state: &str, runtime: &str| {
            let home = Home::from_environment(&environment).unwrap();
            let expect = (Path::new(config), Path::new(state), Path::new(runtime));
            assert_eq!((home.config.as_path(), home.state.as_path(), home.runtime.as_path()), expect);
        };
        let usual = ("/home/a/.config/mycel", "/home/a/.local/state/mycel", "/home/a/.local/state/mycel/run");
        check(environment(), usual.0, usual.1, usual.2);
        let relative = HomeEnvironment { xdg_state: Some("x".into()), ..environment() };
        check(relative, usual.0, usual.1, usual.2);
        let xdg =
            HomeEnvironment { xdg_state: Some("/s".into()), xdg_runtime: Some("/r".into()), ..environment() };
        check(xdg, usual.0, "/s/mycel", "/r/mycel");
        let one = HomeEnvironment { mycel_home: Some("m".into()), ..environment() };
        check(one, "/work/m/config", "/work/m/state", "/work/m/run");
        let passwd = HomeEnvironment { home: None, passwd_home: Some("/home/a".into()), ..environment() };
        check(passwd, usual.0, usual.1, usual.2);
        let none = HomeEnvironment { home: None, ..environment() };
        assert!(Home::from_environment(&none).unwrap_err().to_string().contains("MYCEL_HOME"));
    }

    #[test]
    fn the_passwd_entry_of_the_user_counts() {
        let passwd = "root:x:0:0:root:/root:/bin/sh\nbroken\na:x:7:7::/home/a:/bin/sh\n";
        assert_eq!(passwd_home(passwd, 7), Some("/home/a".into()));
        assert_eq!(passwd_home(passwd, 8), None);
    }

    struct Folder(PathBuf);
    impl Folder {
        fn new() -> Self {
            static NEXT: AtomicU32 = AtomicU32::new(0);
            let name = format!("mycel-home-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
            let path = std::env::temp_dir().join(name);
            fs::create_dir_all(&path).unwrap();
            Self(path)
        }
    }
    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn folders_are_for_their_owner_alone() {
        let folder = Folder::new();
        let home = Home::at(&folder.0.join("deep/er"));
        let mode = |path: &Path| fs::metadata(path).unwrap().mode() & 0o777;
        assert_eq!(mode(home.ensure_state().unwrap()), 0o700);
        fs::set_permissions(&home.state, fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(mode(home.ensure_state().unwrap()), 0o700);
        fs::write(&home.cache, "").unwrap();
        assert!(matches!(home.ensure_cache(), Err(HomeError::NotAFolder { .. })));
    }

    #[test]
    fn an_own_link_is_followed_and_a_foreign_folder_refused() {
        let folder = Folder::new();
        let target = folder.0.join("target");
        fs::create_dir(&target).unwrap();
        let home = Home::at(&folder.0);
        std::os::unix::fs::symlink(&target, &home.state).unwrap();
        assert!(home.ensure_state().is_ok());
        // The root folder belongs to root; as root, a folder given to another user.
        let mut foreign = PathBuf::from("/");
        if rustix::process::geteuid().is_root() {
            foreign = folder.0.join("foreign");
            fs::create_dir(&foreign).unwrap();
            if std::os::unix::fs::chown(&foreign, Some(12_345), None).is_err() {
                return;
            }
        }
        std::os::unix::fs::symlink(&foreign, &home.cache).unwrap();
        assert!(matches!(home.ensure_cache(), Err(HomeError::Foreign { .. })));
    }

    #[test]
    fn a_folder_that_cannot_be_made_says_what_to_do() {
        let folder = Folder::new();
        let file = folder.0.join("file");
        fs::write(&file, "").unwrap();
        let error = Home::at(&file).ensure_state().unwrap_err();
        assert!(error.to_string().contains("hint: "), "{error}");
    }
}
