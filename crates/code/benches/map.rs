//! How long it takes to map a repository, as one JSON line: this one, or the folder that is given.
//!
//! `cargo bench -p mycel-code --bench map [-- FOLDER]`. Reading the files is not counted; hidden folders, and
//! those marked as caches, are left out.

#![allow(clippy::print_stdout, reason = "a bench prints its result")]

use mycel_code::{Language, Read, Repository, Wanted};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// As in the tool.
const FILE_BYTES_MAX: usize = 512 * 1024;
const TOKENS: usize = 2_000;

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
        match entry.file_type() {
            Ok(kind) if kind.is_dir() && !is_hidden && !path.join("CACHEDIR.TAG").exists() => {
                files(&path, found)
            }
            Ok(kind) if kind.is_file() && !is_hidden => found.push(path),
            _ => {}
        }
    }
}

fn main() {
    let given = std::env::args().skip(1).find(|argument| argument != "--bench");
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let root = given.map_or(here, PathBuf::from);
    let mut paths = Vec::new();
    files(&root, &mut paths);
    let read = |path: &PathBuf| {
        let name = path.strip_prefix(&root).unwrap_or(path).display().to_string();
        let is_code = Language::of_path(&name).is_some();
        let text = fs::read(path).ok().filter(|bytes| is_code && bytes.len() <= FILE_BYTES_MAX);
        (name, text.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default())
    };
    let texts: Vec<(String, String)> = paths.iter().map(read).collect();
    let code: Vec<&String> = texts.iter().map(|(_, text)| text).filter(|text| !text.is_empty()).collect();
    let bytes: usize = code.iter().map(|text| text.len()).sum();
    let start = Instant::now();
    let mut repository = Repository::default();
    let mut left = 0;
    for (name, text) in &texts {
        let read = repository.add(name, text, &mut || false).expect("nobody stops it");
        left += usize::from(matches!(read, Read::InPart | Read::Generated));
    }
    let parsed = start.elapsed();
    let map = repository.map(Wanted { tokens: TOKENS, about: "" });
    let all = start.elapsed();
    println!(
        "{{\"bench\":\"map\",\"files\":{},\"code_files\":{},\"code_bytes\":{bytes},\"not_read\":{left},\
         \"definitions\":{},\"parse_ms\":{},\"rank_and_render_ms\":{},\"code_files_per_s\":{:.0},\"mb_per_s\":{:.1}}}",
        texts.len(),
        code.len(),
        map.definitions,
        parsed.as_millis(),
        (all - parsed).as_millis(),
        code.len() as f64 / all.as_secs_f64(),
        bytes as f64 / 1e6 / all.as_secs_f64(),
    );
}
