//! `net.download`: fetches a file.

use super::address::Address;
use super::http::{self, Answer, Ask};
use crate::tool::{At, Cx, Place, Probed, Progress, Spec, Tool, assessment, bad_args, path_capability};
use mycel_abi::{
    Assessment, Cost, Digest, EffectClass, Risk, ToolFailure, UndoItem, UndoRecord, limits::UNDO_BYTES_MAX,
    pathtext,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// What to fetch where to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// `http://` or `https://`.
    pub url: String,
    /// File to write; its folder must exist.
    pub to: String,
    /// The expected SHA-256 in hexadecimal; anything else is thrown away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// Go on with what an interrupted download left. Default false.
    #[serde(default)]
    pub resume: bool,
    /// Replace a file that stands there. Default false.
    #[serde(default)]
    pub overwrite: bool,
    /// Milliseconds for all of it, at most 3600000. Default 600000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<u64>,
    /// Give up beyond so many bytes. Default 4294967296.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_bytes: Option<u64>,
}

/// The file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// Where it is.
    pub path: String,
    /// Its size.
    pub bytes: u64,
    /// Its SHA-256.
    pub sha256: String,
    /// Bytes that were already there.
    pub resumed_from: u64,
    /// The address that answered, after redirects.
    pub url: String,
}

/// Download a file.
#[derive(Debug, Clone, Copy)]
pub struct NetDownload;

impl Tool for NetDownload {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "net.download",
        title: "download a file",
        doc: "Fetches a file through the egress proxy to a temporary file beside the target, checks its \
              SHA-256 where one is given, and moves it there when it is whole. After an interruption call \
              again with `resume`. Redirects as net.http_request. Undo removes the file, or brings back the \
              one it replaced.",
        risk: Risk::Medium,
        effect: EffectClass::Checkable,
        place: Place::Work,
        undoable: true,
        timeout_ms: TIMEOUT_MS + MARGIN_MS,
    };

    fn assess(&self, input: &Input, at: &At) -> Result<Assessment, ToolFailure> {
        check(input)?;
        let address = Address::parse(&input.url)?;
        let to = target(input, at)?;
        let part = Part::of(&to)?;
        let needs = vec![
            address.need(),
            path_capability("write", &to),
            path_capability("write", &part.file),
            path_capability("write", &part.mark),
        ];
        let replaced = std::fs::metadata(&to).ok();
        let how = if replaced.is_some() { ", replacing what stands there" } else { "" };
        let summary = format!("download {address} to {}{how}", pathtext::encode(&to));
        let mut assessment = assessment(&Self::SPEC, summary, needs);
        assessment.undoable = replaced.as_ref().is_none_or(|old| old.len() <= UNDO_BYTES_MAX);
        if replaced.is_some() {
            assessment.risk = Risk::High;
        }
        assessment.timeout_ms = timeout_ms(input) + MARGIN_MS;
        assessment.reserve = Cost::tool_call(assessment.timeout_ms);
        assessment.preview = input.sha256.iter().map(|hash| format!("its SHA-256 must be {hash}")).collect();
        Ok(assessment)
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        check(&input)?;
        let to = target(&input, cx.at)?;
        let part = Part::of(&to)?;
        let (address, resumed_from) = fetch(&input, &part, cx)?;
        let (sha256, bytes) = digest(&part.file)?;
        check_digest(&input, &sha256, &part)?;
        let undo = undo_of(&to, &sha256, cx)?;
        cx.port.prepare(undo, json!({ "sha256": sha256 }))?;
        std::fs::rename(&part.file, &to).map_err(|error| on_file("moving the download to", &to, &error))?;
        let _ = std::fs::remove_file(&part.mark);
        sync_folder(&to);
        Ok(Output {
            path: pathtext::encode(&to),
            bytes,
            sha256: sha256.to_string(),
            resumed_from,
            url: address.to_string(),
        })
    }

    fn probe(&self, input: Input, probe: &Value, cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        let to = cx.at.resolve(&input.to)?;
        let (Some(expected), Ok((found, bytes))) = (probe["sha256"].as_str(), digest(&to)) else {
            return Ok(Probed::NotHappened);
        };
        if found.as_str() != expected {
            return Ok(Probed::NotHappened);
        }
        let path = pathtext::encode(&to);
        Ok(Probed::Happened(json!(Output {
            path,
            bytes,
            sha256: found.to_string(),
            resumed_from: 0,
            url: input.url
        })))
    }
}

const TIMEOUT_MS: u64 = 600_000;
const TIMEOUT_MS_MAX: u64 = 3_600_000;
/// Time on top of the transfer for the call itself.
const MARGIN_MS: u64 = 5_000;
/// Bytes of one file unless told otherwise.
const BYTES: u64 = 4 * 1024 * 1024 * 1024;
/// Bytes read at once; progress is shown for each [`SHOW_BYTES`].
const PIECE_BYTES: usize = 64 * 1024;
const SHOW_BYTES: u64 = 1024 * 1024;

/// The download while it is not whole.
struct Part {
    file: PathBuf,
    /// What the server calls this version of the file, so that a later version is not glued to an earlier one.
    mark: PathBuf,
}

impl Part {
    fn of(to: &Path) -> Result<Self, ToolFailure> {
        let (Some(folder), Some(name)) = (to.parent(), to.file_name()) else {
            return Err(bad_args("`to` names no file", None));
        };
        let beside = |ending: &str| {
            let mut full = std::ffi::OsString::from(".");
            full.push(name);
            full.push(ending);
            folder.join(full)
        };
        Ok(Self { file: beside(".part"), mark: beside(".part-version") })
    }
    fn remove(&self) {
        let _ = std::fs::remove_file(&self.file);
        let _ = std::fs::remove_file(&self.mark);
    }
}

fn timeout_ms(input: &Input) -> u64 {
    input.timeout_ms.unwrap_or(TIMEOUT_MS)
}

fn check(input: &Input) -> Result<(), ToolFailure> {
    if !(1..=TIMEOUT_MS_MAX).contains(&timeout_ms(input)) {
        return Err(bad_args(format!("timeout_ms is not 1 to {TIMEOUT_MS_MAX}"), None));
    }
    match &input.sha256 {
        Some(hash) if hash.len() != 64 || !hash.chars().all(|c| c.is_ascii_hexdigit()) => {
            Err(bad_args("sha256 is not 64 hexadecimal digits", None))
        }
        Some(_) | None => Ok(()),
    }
}

/// The last part of an address, where it can be the name of a file.
fn name_in(url: &str) -> Option<&str> {
    let path = url.split_once("://")?.1.split(['?', '#']).next()?;
    let name = path.split_once('/')?.1.rsplit('/').next()?;
    let fits = |c: char| c.is_ascii_alphanumeric() || "._-+~".contains(c);
    (!name.is_empty() && !name.starts_with('.') && name.chars().all(fits)).then_some(name)
}

fn target(input: &Input, at: &At) -> Result<PathBuf, ToolFailure> {
    let mut to = at.resolve(&input.to)?;
    if let (true, Some(name)) = (to.is_dir(), name_in(&input.url)) {
        to.push(name);
    }
    let shown = pathtext::encode(&to);
    let failure = |kind: &str, why: &str, hint: &str| ToolFailure {
        kind: kind.into(),
        message: format!("downloading to {shown}: {why}"),
        hint: Some(hint.into()),
    };
    if to.is_dir() {
        return Err(failure("exists", "it is a folder", "name the file to write"));
    }
    if to.exists() && !input.overwrite {
        return Err(failure("exists", "a file stands there", "choose another name, or set overwrite"));
    }
    if !to.parent().is_some_and(Path::is_dir) {
        return Err(failure("not_found", "its folder does not exist", "make it first with fs.mkdir"));
    }
    Ok(to)
}

/// Fetches into the part file; gives the final address and the bytes that were there before.
fn fetch(input: &Input, part: &Part, cx: &mut Cx<'_>) -> Result<(Address, u64), ToolFailure> {
    let known = if input.resume { resumable(input, part) } else { None };
    let mut headers = vec![("accept-encoding".to_owned(), "identity".to_owned())];
    if let Some((start, version)) = &known {
        headers.push(("range".into(), format!("bytes={start}-")));
        headers.extend(version.iter().map(|version| ("if-range".to_owned(), version.clone())));
    }
    let ask = Ask {
        address: Address::parse(&input.url)?,
        method: ureq::http::Method::GET,
        headers,
        body: None,
        timeout_ms: timeout_ms(input),
        follow: true,
    };
    let mut answer = http::exchange(ask, cx)?;
    let start = match (answer.response.status().as_u16(), &known) {
        (200, _) => 0,
        (206, Some((start, _))) if range_start(&answer) == Some(*start) => *start,
        // All of it was there already.
        (416, Some((start, _))) if range_total(&answer) == Some(*start) => {
            return Ok((answer.address, *start));
        }
        (status, _) => {
            let hint = if status == 416 { "call again without resume" } else { "is the address right?" };
            return Err(http::failed(
                "http",
                &answer.address,
                &format!("the server says {status}"),
                Some(hint),
            ));
        }
    };
    if start == 0 {
        part.remove();
        remember_version(&answer, part)?;
    }
    receive(&mut answer, start, input.max_bytes.unwrap_or(BYTES), part, cx)?;
    Ok((answer.address, start))
}

/// How much is there, and which version: without a version or a hash nobody could tell whether the rest fits.
fn resumable(input: &Input, part: &Part) -> Option<(u64, Option<String>)> {
    let start = std::fs::metadata(&part.file).ok()?.len();
    let version = std::fs::read_to_string(&part.mark).ok().filter(|text| !text.is_empty());
    (start > 0 && (version.is_some() || input.sha256.is_some())).then_some((start, version))
}

fn header(answer: &Answer, name: &str) -> Option<String> {
    Some(answer.response.headers().get(name)?.to_str().ok()?.to_owned())
}

/// `bytes 100-199/200`.
fn range_start(answer: &Answer) -> Option<u64> {
    header(answer, "content-range")?.strip_prefix("bytes ")?.split('-').next()?.parse().ok()
}

/// `bytes */200`.
fn range_total(answer: &Answer) -> Option<u64> {
    header(answer, "content-range")?.strip_prefix("bytes */")?.parse().ok()
}

/// A weak tag (`W/`) does not promise the same bytes, so it cannot be resumed on.
fn remember_version(answer: &Answer, part: &Part) -> Result<(), ToolFailure> {
    let tag = header(answer, "etag").filter(|tag| !tag.starts_with("W/"));
    match tag.or_else(|| header(answer, "last-modified")) {
        Some(version) => {
            std::fs::write(&part.mark, version).map_err(|error| on_file("writing", &part.mark, &error))
        }
        None => Ok(()),
    }
}

fn receive(
    answer: &mut Answer,
    start: u64,
    max: u64,
    part: &Part,
    cx: &mut Cx<'_>,
) -> Result<(), ToolFailure> {
    let proxy = cx.proxy;
    let total = answer.response.body().content_length().map_or(0, |length| length + start);
    let address = answer.address.clone();
    let cut_short = |why: &str| {
        http::failed("net", &address, why, Some("call again with resume to go on where it stopped"))
    };
    let mut file = std::fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(&part.file)
        .map_err(|error| on_file("writing", &part.file, &error))?;
    let mut reader = answer.response.body_mut().as_reader();
    let (mut done, mut shown) = (start, start);
    let mut piece = vec![0; PIECE_BYTES];
    loop {
        if cx.port.cancelled() {
            return Err(http::failed(
                "cancelled",
                &address,
                "it was called off",
                Some("call again with resume"),
            ));
        }
        let count = match reader.read(&mut piece) {
            Ok(0) => break,
            Ok(count) => count,
            Err(error) => {
                let known = http::explain(&ureq::Error::Io(error), &address, proxy);
                return Err(ToolFailure { kind: known.kind, ..cut_short(&known.message) });
            }
        };
        done += count as u64;
        if done > max {
            part.remove();
            return Err(http::failed(
                "too_large",
                &address,
                &format!("it is larger than {max} bytes"),
                Some("raise max_bytes"),
            ));
        }
        file.write_all(&piece[..count]).map_err(|error| on_file("writing", &part.file, &error))?;
        if done - shown >= SHOW_BYTES {
            shown = done;
            cx.port.progress(Progress::Count { done, total, unit: "bytes".into() });
        }
    }
    if total > 0 && done != total {
        return Err(cut_short(&format!("the connection ended after {done} of {total} bytes")));
    }
    cx.port.progress(Progress::Count { done, total, unit: "bytes".into() });
    file.sync_all().map_err(|error| on_file("writing", &part.file, &error))
}

fn digest(path: &Path) -> Result<(Digest, u64), ToolFailure> {
    use sha2::Digest as _;
    let mut file = File::open(path).map_err(|error| on_file("reading", path, &error))?;
    let mut hash = sha2::Sha256::new();
    let mut piece = vec![0; PIECE_BYTES];
    let mut bytes = 0;
    loop {
        let count = file.read(&mut piece).map_err(|error| on_file("reading", path, &error))?;
        if count == 0 {
            return Ok((Digest::from_bytes(&hash.finalize()), bytes));
        }
        bytes += count as u64;
        hash.update(&piece[..count]);
    }
}

/// A wrong file is thrown away, so that nobody resumes on it.
fn check_digest(input: &Input, found: &Digest, part: &Part) -> Result<(), ToolFailure> {
    match &input.sha256 {
        Some(expected) if !expected.eq_ignore_ascii_case(found.as_str()) => {
            part.remove();
            Err(ToolFailure {
                kind: "wrong_hash".into(),
                message: format!(
                    "downloading {}: its SHA-256 is {found}, not {expected}; it was thrown away",
                    input.url
                ),
                hint: Some(
                    "the file changed, or somebody changed it on the way: ask whoever gave the hash".into(),
                ),
            })
        }
        Some(_) | None => Ok(()),
    }
}

fn undo_of(to: &Path, written: &Digest, cx: &mut Cx<'_>) -> Result<UndoRecord, ToolFailure> {
    let path = pathtext::encode(to);
    let Ok(old) = std::fs::metadata(to) else {
        return Ok(UndoRecord { items: vec![UndoItem::Remove { path, written: Some(written.clone()) }] });
    };
    if old.len() > UNDO_BYTES_MAX {
        return Ok(UndoRecord::default());
    }
    let mut file = File::open(to).map_err(|error| on_file("saving what stands at", to, &error))?;
    let (content, bytes) = cx.port.save(&mut file)?;
    let modified_ms = old.mtime().saturating_mul(1000) + old.mtime_nsec() / 1_000_000;
    Ok(UndoRecord {
        items: vec![UndoItem::RestoreFile { path, content, bytes, mode: old.mode() & 0o7777, modified_ms }],
    })
}

/// Makes the move itself durable; where the system cannot, the file is whole anyway.
fn sync_folder(to: &Path) {
    if let Some(folder) = to.parent().and_then(|folder| File::open(folder).ok()) {
        let _ = folder.sync_all();
    }
}

fn on_file(doing: &str, path: &Path, error: &std::io::Error) -> ToolFailure {
    let kind = match error.kind() {
        std::io::ErrorKind::PermissionDenied => "denied",
        std::io::ErrorKind::StorageFull => "no_space",
        std::io::ErrorKind::NotFound => "not_found",
        _ => "failed",
    };
    ToolFailure {
        kind: kind.into(),
        message: format!("{doing} {}: {error}", pathtext::encode(path)),
        hint: None,
    }
}
