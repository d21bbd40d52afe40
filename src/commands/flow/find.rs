//! Which flow is meant: a file, one of this folder by its name, one that comes with mycel, or what stdin holds.

use super::super::Failed;
use crate::exit::Exit;
use mycel_flow::read::BYTES_MAX;
use mycel_system::flow::EXAMPLES;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// What stands for stdin.
const STDIN: &str = "-";

/// The text of a flow, and what it is called in messages.
pub(super) struct Text {
    pub(super) path: PathBuf,
    pub(super) text: String,
}

/// The flow that `wanted` means, seen from a folder.
pub(super) fn find(wanted: &Path, folder: &Path) -> Result<Text, Failed> {
    let name = wanted.to_string_lossy();
    if name == STDIN {
        return stdin();
    }
    let path = match (file(wanted, folder), EXAMPLES.iter().find(|(example, _)| *example == name)) {
        (Some(path), _) => path,
        (None, Some((_, text))) => return Ok(Text { path: wanted.to_owned(), text: (*text).to_owned() }),
        (None, None) => wanted.to_owned(),
    };
    match std::fs::read_to_string(&path) {
        Ok(text) => Ok(Text { path, text }),
        Err(error) => Err(unread(&path, &error, "`mycel flow list` shows the flows there are")),
    }
}

/// The file of a flow: named as it is, or by the name of one of this folder.
pub(super) fn file(wanted: &Path, folder: &Path) -> Option<PathBuf> {
    let is_name = wanted.components().count() == 1;
    if wanted.exists() && (!is_name || wanted.is_file()) {
        return Some(wanted.to_owned());
    }
    let file = format!("{}.flow.yaml", wanted.display());
    let places = ["", "flows", ".mycel/flows"].into_iter().map(|sub| Path::new(sub).join(&file));
    places.filter(|_| is_name).find(|path| folder.join(path).is_file()).map(|path| {
        // Short in messages where it can be.
        if path.is_file() { path } else { folder.join(path) }
    })
}

/// Why a file could not be read, and what to do where it is not there.
pub(super) fn unread(path: &Path, error: &std::io::Error, missing: &str) -> Failed {
    let doing = format!("reading {}", path.display());
    Failed::text(
        Exit::Usage,
        match error.kind() {
            ErrorKind::NotFound => format!("{doing}: {error}\nhint: {missing}"),
            ErrorKind::InvalidData => format!("{doing}: it is no text in UTF-8\nhint: name a text file"),
            ErrorKind::IsADirectory => format!("{doing}: it is a folder\nhint: name a file in it"),
            _ => format!("{doing}: {error}"),
        },
    )
}

fn stdin() -> Result<Text, Failed> {
    let path = PathBuf::from("stdin");
    let mut text = String::new();
    // One byte more than is allowed, so that the check of the size tells of it.
    let most = BYTES_MAX as u64 + 1;
    match std::io::stdin().lock().take(most).read_to_string(&mut text) {
        Ok(_) => Ok(Text { path, text }),
        Err(error) => Err(unread(&path, &error, "pipe a flow file into it")),
    }
}
