//! `fs.hash`: checksums.

use super::look::{check_paths, counted, feed, io_failure, open_file, text};
use super::types::{Algorithm, HashInput, HashOutput, Hashed};
use crate::tool::{At, Cx, Place, Progress, Spec, Tool, assessment, path_capability};
use md5::Digest as _;
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Hashes files.
#[derive(Debug)]
pub struct Hash;

impl Tool for Hash {
    type Input = HashInput;
    type Output = HashOutput;
    const SPEC: Spec = Spec {
        name: "fs.hash",
        title: "Hash files",
        doc: "SHA-256 (or SHA-512, SHA-1, MD5) of each file, in the order given; `all_equal` says whether they are the \
              same. To check or verify a file by its sum.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Work,
        undoable: false,
        timeout_ms: 600_000,
    };

    fn assess(&self, input: &HashInput, at: &At) -> Result<Assessment, ToolFailure> {
        let paths = plan(input, at)?;
        let needs = paths.iter().map(|path| path_capability("read", path)).collect();
        Ok(assessment(&Self::SPEC, format!("hash {}", counted(paths.len() as u64, "file")), needs))
    }

    fn run(&self, input: HashInput, cx: &mut Cx<'_>) -> Result<HashOutput, ToolFailure> {
        let paths = plan(&input, cx.at)?;
        let total = paths.len() as u64;
        let mut hashes = Vec::new();
        for (done, path) in (0..).zip(&paths) {
            hashes.push(hash(path, input.algorithm, cx)?);
            cx.port.progress(Progress::Count { done: done + 1, total, unit: "files".into() });
        }
        let all_equal = hashes.windows(2).all(|pair| pair[0].hash == pair[1].hash);
        Ok(HashOutput { algorithm: input.algorithm, hashes, all_equal })
    }
}

fn plan(input: &HashInput, at: &At) -> Result<Vec<PathBuf>, ToolFailure> {
    check_paths("paths", input.paths.len())?;
    input.paths.iter().map(|path| at.resolve(path)).collect()
}

fn hash(path: &Path, algorithm: Algorithm, cx: &mut Cx<'_>) -> Result<Hashed, ToolFailure> {
    let (hash, bytes) = match algorithm {
        Algorithm::Sha256 => hash_with(sha2::Sha256::new(), path, cx),
        Algorithm::Sha512 => hash_with(sha2::Sha512::new(), path, cx),
        Algorithm::Sha1 => hash_with(sha1::Sha1::new(), path, cx),
        Algorithm::Md5 => hash_with(md5::Md5::new(), path, cx),
    }
    .map_err(|error| io_failure("hash", path, &error))?;
    Ok(Hashed { path: text(path), hash, bytes })
}

fn hash_with<D: md5::Digest>(mut hasher: D, path: &Path, cx: &mut Cx<'_>) -> std::io::Result<(String, u64)> {
    let bytes = feed(&mut open_file(path)?, |chunk| {
        hasher.update(chunk);
        if cx.port.cancelled() { Err(ErrorKind::Interrupted.into()) } else { Ok(()) }
    })?;
    Ok((hasher.finalize().iter().map(|b| format!("{b:02x}")).collect(), bytes))
}
