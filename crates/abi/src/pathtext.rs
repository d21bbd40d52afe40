//! File names as text, with nothing lost.
//!
//! Unix file names are bytes. Where one is valid UTF-8 and holds no backslash its text is the name itself;
//! otherwise each backslash is written `\\` and each byte that is not UTF-8 as `\xNN`. So every name can stand
//! in JSON, in the journal and in a terminal, and [`decode`] gives the same bytes back.

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};

/// The text of a path.
pub fn encode(path: &Path) -> String {
    let mut text = String::new();
    for chunk in path.as_os_str().as_bytes().utf8_chunks() {
        for c in chunk.valid().chars() {
            if c == '\\' {
                text.push('\\');
            }
            text.push(c);
        }
        for byte in chunk.invalid() {
            text.push_str(&format!("\\x{byte:02x}"));
        }
    }
    text
}

/// The path of a text. A backslash that starts no escape stands for itself, so that what a person types works.
pub fn decode(text: &str) -> PathBuf {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match escape(&bytes[at..]) {
            Some((byte, length)) => {
                out.push(byte);
                at += length;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    PathBuf::from(OsString::from_vec(out))
}

/// The text of one file name.
pub fn encode_name(name: &OsStr) -> String {
    encode(Path::new(name))
}

fn escape(bytes: &[u8]) -> Option<(u8, usize)> {
    match bytes {
        [b'\\', b'\\', ..] => Some((b'\\', 2)),
        [b'\\', b'x', high, low, ..] => {
            let digit = |b: u8| (b as char).to_digit(16);
            Some(((digit(*high)? * 16 + digit(*low)?) as u8, 4))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], text: &str) {
        let path = PathBuf::from(OsString::from_vec(bytes.to_vec()));
        assert_eq!(encode(&path), text);
        assert_eq!(decode(text), path);
    }

    #[test]
    fn every_name_survives() {
        check(b"/home/a/notes.txt", "/home/a/notes.txt");
        check("/home/caf\u{e9}".as_bytes(), "/home/caf\u{e9}");
        check(b"/x/\xff\xfe.bin", r"/x/\xff\xfe.bin");
        check(br"/x/a\b", r"/x/a\\b");
        check(br"/x/\x41", r"/x/\\x41");
        assert_eq!(decode(r"C:\temp"), PathBuf::from(r"C:\temp"));
    }
}
