//! Reading text files of a checkout, perhaps of a stranger.
//!
//! What has the right name may still be a link to a file of the person's, a pipe that never ends, or larger than memory. So a file
//! is looked at where it really stands, opened without waiting, and read only so far. What is wrong is a [`Problem`] with its place.

use crate::config::Problem;
use mycel_abi::pathtext;
use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// The beginning of a file, and how much there is of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Beginning {
    pub(crate) text: String,
    /// Bytes of the whole file.
    pub(crate) bytes: u64,
}

/// An error at a place of a file.
pub(crate) fn error(source: &str, at: Option<(usize, usize)>, what: String, hint: Option<&str>) -> Problem {
    let hint = hint.map(str::to_owned);
    Problem { source: source.to_owned(), position: at, key: None, what, hint, ignored: false }
}

/// A remark at a place of a file: the rest holds.
pub(crate) fn note(source: &str, at: Option<(usize, usize)>, what: String, hint: Option<&str>) -> Problem {
    Problem { ignored: true, ..error(source, at, what, hint) }
}

/// The text of a file of at most `bytes_max` bytes. `within` is the folder that links may not leave, with its own links resolved.
pub(crate) fn whole(path: &Path, within: Option<&Path>, bytes_max: u64) -> Result<String, Box<Problem>> {
    let beginning = beginning(path, within, bytes_max)?;
    if beginning.bytes > bytes_max {
        let what = format!("is larger than {} KiB", bytes_max / 1024);
        return Err(Box::new(error(&pathtext::encode(path), None, what, Some("split it, or shorten it"))));
    }
    Ok(beginning.text)
}

/// The first `bytes_max` bytes of a file, up to a whole character.
pub(crate) fn beginning(
    path: &Path,
    within: Option<&Path>,
    bytes_max: u64,
) -> Result<Beginning, Box<Problem>> {
    let source = pathtext::encode(path);
    let failed = |doing: &str, cause: &io::Error| {
        let hint = match cause.kind() {
            io::ErrorKind::NotFound => "check its name, and where links lead",
            _ => "check its permissions",
        };
        Box::new(error(&source, None, format!("cannot be {doing}: {cause}"), Some(hint)))
    };
    let real = path.canonicalize().map_err(|cause| failed("found", &cause))?;
    if let Some(folder) = within
        && !real.starts_with(folder)
    {
        let what =
            format!("is a link to {}, outside of {}", pathtext::encode(&real), pathtext::encode(folder));
        return Err(Box::new(error(&source, None, what, Some("put a copy in its place"))));
    }
    let file = open(&real).map_err(|cause| failed("opened", &cause))?;
    let about = file.metadata().map_err(|cause| failed("looked at", &cause))?;
    if !about.is_file() {
        return Err(Box::new(error(&source, None, "is not a file".into(), None)));
    }
    let mut bytes = Vec::new();
    file.take(bytes_max).read_to_end(&mut bytes).map_err(|cause| failed("read", &cause))?;
    let text = text_of(bytes, about.len() > bytes_max, &source)?;
    Ok(Beginning { text, bytes: about.len() })
}

/// Without waiting for the other end of a pipe, and not through a link that was put there since we looked.
fn open(real: &Path) -> io::Result<File> {
    OpenOptions::new()
        .read(true)
        .custom_flags(libc::O_NONBLOCK | libc::O_NOFOLLOW | libc::O_CLOEXEC)
        .open(real)
}

fn text_of(bytes: Vec<u8>, is_cut: bool, source: &str) -> Result<String, Box<Problem>> {
    let wrong = match String::from_utf8(bytes) {
        Ok(text) => return Ok(text),
        Err(wrong) => wrong,
    };
    let valid = wrong.utf8_error().valid_up_to();
    // A character that the cut went through is no mistake of the author.
    let is_tail = is_cut && wrong.utf8_error().error_len().is_none();
    let mut bytes = wrong.into_bytes();
    bytes.truncate(valid);
    let text = String::from_utf8(bytes).unwrap_or_default();
    if is_tail {
        return Ok(text);
    }
    let at =
        (text.matches('\n').count() + 1, text.rsplit('\n').next().unwrap_or_default().chars().count() + 1);
    Err(Box::new(error(source, Some(at), "is not UTF-8 text".into(), Some("save it as UTF-8"))))
}

/// The entries of a folder that `wanted` takes by their names, sorted; nothing if there is no such folder. At most `most`, and
/// whether there were more.
pub(crate) fn entries(
    folder: &Path,
    most: usize,
    wanted: impl Fn(&Path) -> bool,
) -> Result<(Vec<PathBuf>, bool), Box<Problem>> {
    let failed = |cause: io::Error| {
        let source = pathtext::encode(folder);
        Box::new(error(&source, None, format!("cannot be listed: {cause}"), Some("check its permissions")))
    };
    let list = match std::fs::read_dir(folder) {
        Ok(list) => list,
        Err(cause) if matches!(cause.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok((Vec::new(), false));
        }
        Err(cause) => return Err(failed(cause)),
    };
    let mut paths = Vec::new();
    for entry in list {
        let path = entry.map_err(failed)?.path();
        if wanted(&path) {
            paths.push(path);
        }
    }
    paths.sort();
    let more = paths.len() > most;
    paths.truncate(most);
    Ok((paths, more))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};

    /// A folder of a test, gone when dropped.
    pub(crate) struct Folder(pub(crate) PathBuf);

    impl Folder {
        pub(crate) fn new() -> Self {
            static NEXT: AtomicU32 = AtomicU32::new(0);
            let nth = NEXT.fetch_add(1, Ordering::Relaxed);
            let path = std::env::temp_dir().join(format!("mycel-checkout-{}-{nth}", std::process::id()));
            std::fs::create_dir_all(&path).unwrap();
            Self(path.canonicalize().unwrap())
        }
        pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
            let path = self.0.join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, text).unwrap();
            path
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            drop(std::fs::remove_dir_all(&self.0));
        }
    }

    #[test]
    fn files_of_a_checkout_are_read_with_care() {
        let folder = Folder::new();
        let outside = Folder::new();
        let check = |name: &str, expect: Result<&str, &str>| {
            let found = whole(&folder.0.join(name), Some(&folder.0), 8);
            match expect {
                Ok(text) => assert_eq!(found.as_deref(), Ok(text), "{name}"),
                Err(part) => {
                    let problem = found.unwrap_err().to_string();
                    assert!(problem.contains(part), "{name}: {problem}");
                }
            }
        };
        folder.write("a", "12345678");
        folder.write("long", "123456789");
        folder.write("bytes", b"ab\nc\xff");
        let secret = outside.write("secret", "x");
        std::os::unix::fs::symlink(&secret, folder.0.join("out")).unwrap();
        std::os::unix::fs::symlink(folder.0.join("a"), folder.0.join("in")).unwrap();
        std::os::unix::fs::symlink(&outside.0, folder.0.join("there")).unwrap();
        check("a", Ok("12345678"));
        check("in", Ok("12345678"));
        check("long", Err("larger than"));
        check("bytes", Err("bytes:2:2: is not UTF-8"));
        check("out", Err("outside of"));
        check("there/secret", Err("outside of"));
        check(".", Err("is not a file"));
        check("none", Err("cannot be found"));
        let pipe = folder.0.join("pipe");
        rustix::fs::mknodat(rustix::fs::CWD, &pipe, rustix::fs::FileType::Fifo, 0o600.into(), 0).unwrap();
        check("pipe", Err("is not a file"));
    }

    #[test]
    fn a_cut_ends_with_a_whole_character() {
        let folder = Folder::new();
        let path = folder.write("a", "abü");
        let cut = beginning(&path, None, 3).unwrap();
        assert_eq!((cut.text.as_str(), cut.bytes), ("ab", 4));
    }

    #[test]
    fn entries_are_sorted_and_bounded() {
        let folder = Folder::new();
        for name in ["b", "a", "c"] {
            folder.write(name, "");
        }
        let names = |most: usize| {
            let (paths, more) = entries(&folder.0, most, |path| !path.ends_with("b")).unwrap();
            (paths.iter().map(|path| path.file_name().unwrap().to_owned()).collect::<Vec<_>>(), more)
        };
        assert_eq!(names(9), (vec!["a".into(), "c".into()], false));
        assert_eq!(names(1), (vec!["a".into()], true));
        assert_eq!(entries(&folder.0.join("none"), 9, |_| true).unwrap().0.len(), 0);
    }
}
