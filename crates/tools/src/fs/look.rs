//! How things in the file system are described, and how a failure to touch them is told.

use super::types::{Entry, Kind};
use mycel_abi::{Digest, ToolFailure, pathtext};
use rustix::fs::{Mode, OFlags};
use sha2::Digest as _;
use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// Bytes read at a time when a file is streamed.
pub(crate) const READ_CHUNK_BYTES: usize = 128 * 1024;
/// Paths one call may name; more than a person could look through, few enough for one event.
pub(crate) const PATHS_MAX: usize = 4096;

pub(crate) fn kind_of(meta: &Metadata) -> Kind {
    let kind = meta.file_type();
    if kind.is_symlink() {
        Kind::Link
    } else if kind.is_dir() {
        Kind::Folder
    } else if kind.is_file() {
        Kind::File
    } else {
        Kind::Other
    }
}

/// Permission bits, without the file type.
pub(crate) fn mode_bits(meta: &Metadata) -> u32 {
    meta.mode() & 0o7777
}

pub(crate) fn mode_text(mode: u32) -> String {
    format!("{:04o}", mode & 0o7777)
}

pub(crate) fn modified_ms(meta: &Metadata) -> i64 {
    meta.mtime().saturating_mul(1000).saturating_add(meta.mtime_nsec() / 1_000_000)
}

pub(crate) fn text(path: &Path) -> String {
    pathtext::encode(path)
}

pub(crate) fn name_text(path: &Path) -> String {
    path.file_name().map_or_else(|| text(path), pathtext::encode_name)
}

pub(crate) fn entry(path: &Path, meta: &Metadata) -> Entry {
    let kind = kind_of(meta);
    let target =
        (kind == Kind::Link).then(|| std::fs::read_link(path).ok()).flatten().map(|target| text(&target));
    Entry {
        path: text(path),
        name: name_text(path),
        kind,
        bytes: if kind == Kind::File { meta.len() } else { 0 },
        modified_ms: modified_ms(meta),
        mode: mode_text(mode_bits(meta)),
        target,
    }
}

/// What stands at `path` itself, links not followed; `None` if nothing does.
pub(crate) fn meta_of(path: &Path) -> Result<Option<Metadata>, ToolFailure> {
    match std::fs::symlink_metadata(path) {
        Ok(meta) => Ok(Some(meta)),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Ok(None)
        }
        Err(error) => Err(io_failure("look at", path, &error)),
    }
}

/// As [`meta_of`], where something must stand.
pub(crate) fn must_exist(path: &Path) -> Result<Metadata, ToolFailure> {
    meta_of(path)?.ok_or_else(|| ToolFailure {
        kind: "not_found".into(),
        message: format!("nothing stands at {}", text(path)),
        hint: Some(match path.parent() {
            Some(parent) if !parent.exists() => format!("its folder {} does not exist either", text(parent)),
            Some(parent) => format!("`fs.list` of {} shows what is there", text(parent)),
            None => "give an absolute path".into(),
        }),
    })
}

/// Opens a file to read, never through a link in the last place and never waiting at a pipe.
pub(crate) fn open_file(path: &Path) -> io::Result<File> {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK;
    let file = File::from(rustix::fs::open(path, flags, Mode::empty())?);
    if !file.metadata()?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a file"));
    }
    Ok(file)
}

/// SHA-256 and length of everything `from` yields.
pub(crate) fn digest_of(mut from: impl Read) -> io::Result<(Digest, u64)> {
    let mut hasher = sha2::Sha256::new();
    let bytes = feed(&mut from, |chunk| {
        hasher.update(chunk);
        Ok(())
    })?;
    Ok((Digest::from_bytes(&hasher.finalize()), bytes))
}

/// SHA-256 and length of a file.
pub(crate) fn digest_file(path: &Path) -> Result<(Digest, u64), ToolFailure> {
    open_file(path).and_then(digest_of).map_err(|error| io_failure("read", path, &error))
}

/// Hands all of `from` to `take`, a piece at a time.
pub(crate) fn feed(from: &mut impl Read, mut take: impl FnMut(&[u8]) -> io::Result<()>) -> io::Result<u64> {
    let mut chunk = vec![0; READ_CHUNK_BYTES];
    let mut total = 0;
    loop {
        match from.read(&mut chunk) {
            Ok(0) => return Ok(total),
            Ok(count) => {
                take(&chunk[..count])?;
                total += count as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// `cannot <doing> <path>: <why>`, with a way out where there is a usual one.
pub(crate) fn io_failure(doing: &str, path: &Path, error: &io::Error) -> ToolFailure {
    use io::ErrorKind as E;
    let (kind, hint) = match error.kind() {
        E::NotFound => ("not_found", Some("check the path with `fs.list` of its folder")),
        E::PermissionDenied => {
            ("denied", Some("its owner, its mode or the cage forbids it; `fs.stat` shows owner and mode"))
        }
        E::AlreadyExists => ("exists", Some("choose another path, or ask to overwrite")),
        E::DirectoryNotEmpty => ("not_empty", Some("ask for it with `recursive`")),
        E::StorageFull | E::QuotaExceeded => ("no_space", Some("`fs.disk_usage` shows what takes the space")),
        E::ReadOnlyFilesystem => ("read_only", None),
        E::NotADirectory => ("not_a_folder", None),
        E::IsADirectory => ("is_a_folder", None),
        E::InvalidFilename => ("bad_args", Some("the name is too long")),
        _ if error.raw_os_error() == Some(libc::ELOOP) => {
            ("link", Some("it is a symbolic link; name its target"))
        }
        _ => ("io", None),
    };
    ToolFailure {
        kind: kind.into(),
        message: format!("cannot {doing} {}: {error}", text(path)),
        hint: hint.map(str::to_owned),
    }
}

/// Bytes of paths and lines that one list of results may hold, so that even the longest names fit into an output.
const LIST_BYTES_MAX: usize = 2 * 1024 * 1024;

/// Room left in a list of results.
#[derive(Debug)]
pub(crate) struct Room(usize);

impl Room {
    pub(crate) fn new() -> Self {
        Self(LIST_BYTES_MAX)
    }
    /// Whether this much more fits; if so it is taken.
    pub(crate) fn take(&mut self, bytes: usize) -> bool {
        let fits = bytes <= self.0;
        self.0 = if fits { self.0 - bytes } else { 0 };
        fits
    }
}

pub(crate) fn fail(kind: &str, message: impl Into<String>, hint: Option<&str>) -> ToolFailure {
    ToolFailure { kind: kind.into(), message: message.into(), hint: hint.map(str::to_owned) }
}

/// `1.2 MB`: bytes for people, decimal units.
pub(crate) fn human_bytes(bytes: u64) -> String {
    const UNITS: [&str; 5] = ["kB", "MB", "GB", "TB", "PB"];
    if bytes < 1000 {
        return format!("{bytes} B");
    }
    let mut value = bytes as f64 / 1000.0;
    let mut unit = 0;
    while value >= 999.95 && unit + 1 < UNITS.len() {
        value /= 1000.0;
        unit += 1;
    }
    format!("{value:.1} {}", UNITS[unit])
}

/// `3 files`, `1 file`.
pub(crate) fn counted(count: u64, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// Refuses a list of paths that is empty or longer than one call may name.
pub(crate) fn check_paths(field: &str, count: usize) -> Result<(), ToolFailure> {
    if count == 0 {
        return Err(crate::tool::bad_args(format!("`{field}` is empty"), Some("name at least one path")));
    }
    if count > PATHS_MAX {
        let message = format!("`{field}` names {count} paths; one call may name {PATHS_MAX}");
        return Err(crate::tool::bad_args(message, Some("make several calls")));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_for_people() {
        let check = |bytes, text: &str| assert_eq!(human_bytes(bytes), text);
        check(0, "0 B");
        check(999, "999 B");
        check(1000, "1.0 kB");
        check(999_949, "999.9 kB");
        check(999_950, "1.0 MB");
        check(1_234_567, "1.2 MB");
        check(u64::MAX, "18446.7 PB");
    }
}
