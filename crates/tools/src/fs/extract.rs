//! `fs.extract`: unpacks, and trusts nothing that an archive says.
//!
//! The archive is read twice. The first reading writes nothing: it checks every name, link and size and takes the
//! digests that undo and the probe need. So a hostile entry at the end leaves no trace of those before it.

use super::delete::below;
use super::look::{fail, human_bytes, io_failure, meta_of, must_exist, text};
use super::pack::{Format, Inside, What, digest_within, each_entry};
use super::put::{Stamp, put, set_mode};
use super::record::{
    Record, State, UNDO_ITEMS_MAX, can_save, link_digest, not_undoable, partial, probe, state_of,
    stop_if_cancelled,
};
use super::types::{ExtractInput, ExtractOutput};
use super::visit::{TREE_ENTRIES_MAX, Tally};
use super::write::{make_folders, missing_folders};
use crate::tool::{At, Cx, Place, Probed, Spec, Tool, assessment, path_capability};
use filetime::FileTime;
use mycel_abi::{Assessment, Digest, EffectClass, Risk, ToolFailure};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::io::Read;
use std::path::{Component, Path, PathBuf};

/// Bytes unpacked unless the call allows more or less.
const UNPACK_BYTES_USUAL: u64 = 10 * 1024 * 1024 * 1024;
/// An archive may grow to this many times its size (deflate cannot honestly do more) ...
const GROWTH_MAX: u64 = 1032;
/// ... or to this in any case, for small archives of very regular files.
const GROWTH_FREE_BYTES: u64 = 64 * 1024 * 1024;
/// Paths named in the output.
const NAMED_MAX: usize = 1000;

/// Unpacks.
#[derive(Debug)]
pub struct Extract;

impl Tool for Extract {
    type Input = ExtractInput;
    type Output = ExtractOutput;
    const SPEC: Spec = Spec {
        name: "fs.extract",
        title: "Unpack an archive",
        doc: "Unpacks tar, tar.gz, tar.zst, zip, gz and zst (told by content) into the folder `to`. The whole archive is \
              checked first: names and links that lead out of the folder, special files, and archives that grow beyond \
              reason are refused and nothing is written. `list_only` shows what is inside.",
        risk: Risk::Medium,
        effect: EffectClass::Checkable,
        place: Place::Work,
        undoable: true,
        timeout_ms: 600_000,
    };

    fn assess(&self, input: &ExtractInput, at: &At) -> Result<Assessment, ToolFailure> {
        let (archive, to) = (at.resolve(&input.archive)?, at.resolve(&input.to)?);
        let bytes = must_exist(&archive)?.len();
        let mut needs = vec![path_capability("read", &archive)];
        let size = human_bytes(bytes);
        if input.list_only {
            let summary = format!("list what is in {} ({size})", text(&archive));
            let mut assessment = assessment(&Self::SPEC, summary, needs);
            (assessment.risk, assessment.effect, assessment.undoable) = (Risk::Low, EffectClass::Pure, false);
            return Ok(assessment);
        }
        needs.extend(missing_folders(&to).iter().map(|folder| path_capability("write", folder)));
        needs.extend([path_capability("write", &to), below("write", &to)]);
        let summary = format!("unpack {} ({size}) into {}", text(&archive), text(&to));
        let mut assessment = assessment(&Self::SPEC, summary, needs);
        if input.overwrite {
            // What it would replace is known only once it has been unpacked; the call itself saves it or refuses.
            assessment.preview.push("files that exist are saved and replaced".into());
        }
        if bytes > mycel_abi::limits::UNDO_BYTES_MAX && input.overwrite {
            not_undoable(&mut assessment, &Tally { files: 1, bytes, ..Tally::default() });
        }
        Ok(assessment)
    }

    fn run(&self, input: ExtractInput, cx: &mut Cx<'_>) -> Result<ExtractOutput, ToolFailure> {
        let (archive, to) = (cx.at.resolve(&input.archive)?, cx.at.resolve(&input.to)?);
        let mut plan = Plan::read(&archive, &to, &input, cx)?;
        let output = plan.output(&input);
        if input.list_only {
            return Ok(output);
        }
        plan.record(&input, &output, cx)?;
        plan.act(&archive, cx)?;
        Ok(output)
    }

    fn probe(&self, _input: ExtractInput, data: &Value, _cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        probe(data)
    }
}

/// One thing to make.
struct Piece {
    place: PathBuf,
    make: Make,
    mode: u32,
    modified_s: Option<i64>,
}

enum Make {
    File {
        digest: Digest,
    },
    Folder,
    Link {
        target: PathBuf,
    },
    /// A copy of an earlier file of the archive.
    Same {
        of: PathBuf,
        digest: Digest,
    },
}

/// What an earlier entry of the archive makes.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Made {
    Folder,
    File(Digest),
    Link,
}

struct Plan {
    to: PathBuf,
    format: Format,
    single: OsString,
    pieces: Vec<Piece>,
    /// Folders to make first, outermost first.
    new_folders: Vec<PathBuf>,
    tally: Tally,
    replaced: Tally,
}

impl Plan {
    /// The first reading.
    fn read(archive: &Path, to: &Path, input: &ExtractInput, cx: &mut Cx<'_>) -> Result<Self, ToolFailure> {
        let format = Format::of_content(archive)?;
        let mut plan = Self {
            to: to.to_owned(),
            format,
            single: single_name(archive),
            pieces: Vec::new(),
            new_folders: Vec::new(),
            tally: Tally::default(),
            replaced: Tally::default(),
        };
        let packed = must_exist(archive)?.len();
        let grown = packed.saturating_mul(GROWTH_MAX).max(GROWTH_FREE_BYTES);
        let room = input.max_bytes.unwrap_or(UNPACK_BYTES_USUAL).min(grown);
        let mut made = BTreeMap::new();
        each_entry(archive, format, &plan.single.clone(), &mut |inside, content| {
            stop_if_cancelled(cx)?;
            plan.add(inside, content, room, &mut made)
        })?;
        if !input.list_only {
            plan.look_at_places(input.overwrite)?;
        }
        Ok(plan)
    }

    fn add(
        &mut self,
        inside: Inside,
        content: &mut dyn Read,
        room: u64,
        made: &mut BTreeMap<PathBuf, Made>,
    ) -> Result<(), ToolFailure> {
        let Some(name) = safe_name(&inside.name)? else { return Ok(()) };
        if self.pieces.len() >= TREE_ENTRIES_MAX {
            let message = format!("the archive holds more than {TREE_ENTRIES_MAX} entries");
            return Err(fail("too_large", message, Some("unpack it in parts with another program")));
        }
        check_nesting(&name, inside.what == What::Folder, made)?;
        let make = match inside.what {
            What::Folder => Make::Folder,
            What::File => {
                let digest = self.digest(&name, content, room)?;
                Make::File { digest }
            }
            What::Link(target) => {
                check_link(&name, &target)?;
                Make::Link { target }
            }
            What::Hard(of) => {
                let of = safe_name(&of)?.unwrap_or_default();
                let Some(Made::File(digest)) = made.get(&of).cloned() else {
                    return Err(hostile(&name, "links to no earlier file"));
                };
                Make::Same { of: self.to.join(of), digest }
            }
            What::Special => return Err(hostile(&name, "is a device, pipe or other special file")),
        };
        let now = match &make {
            Make::File { digest } | Make::Same { digest, .. } => Made::File(digest.clone()),
            Make::Folder => Made::Folder,
            Make::Link { .. } => Made::Link,
        };
        let folder = now == Made::Folder;
        if made.insert(name.clone(), now).is_some() && !folder {
            return Err(hostile(&name, "stands in the archive twice"));
        }
        match make {
            Make::Folder => self.tally.folders += 1,
            Make::Link { .. } => self.tally.links += 1,
            Make::File { .. } | Make::Same { .. } => self.tally.files += 1,
        }
        // Set-user bits of a stranger are not taken over.
        let mode = inside.mode & 0o777;
        self.pieces.push(Piece { place: self.to.join(name), make, mode, modified_s: inside.modified_s });
        Ok(())
    }

    fn digest(&mut self, name: &Path, content: &mut dyn Read, room: u64) -> Result<Digest, ToolFailure> {
        let left = room.saturating_sub(self.tally.bytes);
        let found = digest_within(content, left)
            .map_err(|error| fail("damaged", format!("cannot unpack {}: {error}", text(name)), None))?;
        let Some((digest, bytes)) = found else {
            let message =
                format!("the archive unpacks to more than {}, at {}", human_bytes(room), text(name));
            let hint = "it may be made to fill the disk; if you trust it, raise `max_bytes`";
            return Err(fail("too_large", message, Some(hint)));
        };
        self.tally.bytes += bytes;
        Ok(digest)
    }

    /// What stands where things go, and which folders are missing.
    fn look_at_places(&mut self, overwrite: bool) -> Result<(), ToolFailure> {
        let mut folders: Vec<PathBuf> = missing_folders(&self.to.join("x"));
        let mut known: BTreeSet<PathBuf> = folders.iter().cloned().collect();
        for piece in &self.pieces {
            for folder in missing_folders(&piece.place) {
                if known.insert(folder.clone()) {
                    folders.push(folder);
                }
            }
            refuse_links_on_disk(&piece.place, &self.to)?;
            let Some(old) = meta_of(&piece.place)? else { continue };
            match &piece.make {
                Make::Folder if old.is_dir() => {}
                Make::File { .. } | Make::Same { .. } if overwrite && old.is_file() => {
                    self.replaced.files += 1;
                    self.replaced.bytes += old.len();
                }
                Make::File { .. } | Make::Same { .. } | Make::Folder | Make::Link { .. } => {
                    let message = format!("{} exists already", text(&piece.place));
                    let hint = "unpack into an empty folder, or ask to `overwrite` files";
                    return Err(fail("exists", message, Some(hint)));
                }
            }
        }
        self.new_folders = folders;
        Ok(())
    }

    fn output(&self, input: &ExtractInput) -> ExtractOutput {
        let shown = |piece: &Piece| match input.list_only {
            true => text(piece.place.strip_prefix(&self.to).unwrap_or(&piece.place)),
            false => text(&piece.place),
        };
        ExtractOutput {
            to: text(&self.to),
            paths: self.pieces.iter().take(NAMED_MAX).map(shown).collect(),
            files: self.tally.files,
            folders: self.tally.folders,
            links: self.tally.links,
            bytes: self.tally.bytes,
        }
    }

    fn record(
        &mut self,
        input: &ExtractInput,
        output: &ExtractOutput,
        cx: &mut Cx<'_>,
    ) -> Result<(), ToolFailure> {
        let items = (self.pieces.len() + self.new_folders.len()) as u64;
        let fits = items <= UNDO_ITEMS_MAX;
        if input.overwrite && self.replaced.files > 0 && !(fits && can_save(&self.replaced)) {
            let message = format!("{} would be replaced and cannot be saved for undo", self.replaced.words());
            return Err(fail("too_large", message, Some("unpack into an empty folder")));
        }
        let mut record = Record::new(fits);
        let known: BTreeSet<&PathBuf> = self.new_folders.iter().collect();
        for folder in &self.new_folders {
            record.will_make(folder, None);
        }
        for piece in &self.pieces {
            stop_if_cancelled(cx)?;
            let old = meta_of(&piece.place)?;
            let (written, after) = match &piece.make {
                Make::Folder if old.is_some() || known.contains(&piece.place) => continue,
                Make::Folder => (None, State::Folder),
                Make::File { digest } | Make::Same { digest, .. } => {
                    (Some(digest.clone()), State::File { sha256: digest.clone() })
                }
                Make::Link { target } => {
                    let target = text(target);
                    (Some(link_digest(&target)), State::Link { target })
                }
            };
            if let Some(old) = &old {
                record.keep(&piece.place, old, cx)?;
            }
            record.will_make(&piece.place, written);
            if fits {
                record.expect(&piece.place, state_of(&piece.place)?, after);
            }
        }
        record.prepare(output, cx)
    }

    /// The second reading.
    fn act(&self, archive: &Path, cx: &mut Cx<'_>) -> Result<(), ToolFailure> {
        make_folders(&self.new_folders)?;
        let mut pieces = self.pieces.iter();
        let mut done = 0;
        let acted = each_entry(archive, self.format, &self.single, &mut |inside, content| {
            let Some(name) = safe_name(&inside.name)? else { return Ok(()) };
            let piece = pieces.next().filter(|piece| piece.place == self.to.join(&name));
            let piece =
                piece.ok_or_else(|| fail("changed", "the archive changed while it was unpacked", None))?;
            if cx.port.cancelled() {
                return Err(fail("cancelled", "stopped while unpacking", None));
            }
            make_piece(piece, content, cx.key)?;
            done += 1;
            Ok(())
        });
        acted.map_err(|failure| {
            let names: Vec<String> = self.pieces.iter().map(|piece| text(&piece.place)).collect();
            partial(failure, &names[..done], &names[done..])
        })?;
        // Last, deepest first: a folder that may not be written must get its content before its mode.
        let new: BTreeSet<&PathBuf> = self.new_folders.iter().collect();
        for piece in self.pieces.iter().rev().filter(|piece| matches!(piece.make, Make::Folder)) {
            if new.contains(&piece.place) {
                set_mode(&piece.place, piece.mode)
                    .map_err(|error| io_failure("set the mode of", &piece.place, &error))?;
            }
        }
        Ok(())
    }
}

fn make_piece(piece: &Piece, content: &mut dyn Read, key: &str) -> Result<(), ToolFailure> {
    let modified = piece.modified_s.map(|seconds| FileTime::from_unix_time(seconds, 0));
    let stamp = Stamp { mode: piece.mode, modified };
    match &piece.make {
        Make::Folder => make_folders(std::slice::from_ref(&piece.place)),
        Make::File { digest } => {
            let mut content = Checked { content, hasher: Default::default() };
            put(&piece.place, &mut content, stamp, piece.place.is_file(), key)?;
            if content.digest() != *digest {
                let message = format!("{} came out differently the second time", text(&piece.place));
                return Err(fail("changed", message, Some("the archive changed while it was unpacked")));
            }
            Ok(())
        }
        Make::Same { of, .. } => {
            let mut content = super::look::open_file(of).map_err(|error| io_failure("read", of, &error))?;
            put(&piece.place, &mut content, stamp, piece.place.is_file(), key)
        }
        Make::Link { target } => std::os::unix::fs::symlink(target, &piece.place)
            .map_err(|error| io_failure("make the link", &piece.place, &error)),
    }
}

/// Content that is hashed on its way to the disk.
struct Checked<'a> {
    content: &'a mut dyn Read,
    hasher: sha2::Sha256,
}

impl Checked<'_> {
    fn digest(self) -> Digest {
        use sha2::Digest as _;
        Digest::from_bytes(&self.hasher.finalize())
    }
}

impl Read for Checked<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        use sha2::Digest as _;
        let count = self.content.read(into)?;
        self.hasher.update(&into[..count]);
        Ok(count)
    }
}

/// What a compressed single file is called when it is unpacked.
fn single_name(archive: &Path) -> OsString {
    match archive.file_stem() {
        Some(stem) if archive.extension().is_some() => stem.to_owned(),
        Some(_) | None => OsString::from("content"),
    }
}

fn hostile(name: &Path, why: &str) -> ToolFailure {
    let hint = "nothing was unpacked; do not trust this archive";
    fail("unsafe_archive", format!("the entry {} {why}", text(name)), Some(hint))
}

/// The name of an entry as a path below the folder; `None` for the folder itself.
fn safe_name(name: &Path) -> Result<Option<PathBuf>, ToolFailure> {
    use std::os::unix::ffi::OsStrExt;
    if name.as_os_str().as_bytes().contains(&0) {
        return Err(hostile(name, "has a NUL byte in its name"));
    }
    let mut safe = PathBuf::new();
    for component in name.components() {
        match component {
            Component::Normal(part) => safe.push(part),
            Component::CurDir => {}
            Component::ParentDir => return Err(hostile(name, "leads out of the folder")),
            Component::RootDir | Component::Prefix(_) => return Err(hostile(name, "has an absolute path")),
        }
    }
    Ok((!safe.as_os_str().is_empty()).then_some(safe))
}

/// A link of an archive may point only to what lies in the folder, wherever the folder is.
fn check_link(name: &Path, target: &Path) -> Result<(), ToolFailure> {
    let mut depth = name.components().count() as i64 - 1;
    for component in target.components() {
        match component {
            Component::Normal(_) => depth += 1,
            Component::CurDir => {}
            Component::ParentDir => depth -= 1,
            Component::RootDir | Component::Prefix(_) => {
                return Err(hostile(name, "links to an absolute path"));
            }
        }
        if depth < 0 {
            return Err(hostile(name, "links out of the folder"));
        }
    }
    Ok(())
}

/// No entry may lie below a link or a file of the archive, and none but a folder may stand where others lie below.
fn check_nesting(name: &Path, folder: bool, made: &BTreeMap<PathBuf, Made>) -> Result<(), ToolFailure> {
    for above in name.ancestors().skip(1) {
        match made.get(above) {
            Some(Made::Link) => return Err(hostile(name, "goes through a link of the archive")),
            Some(Made::File(_)) => return Err(hostile(name, "lies below a file")),
            Some(Made::Folder) | None => {}
        }
    }
    // Paths sort by component, so what lies below a name comes right after it.
    let after = (std::ops::Bound::Excluded(name.to_owned()), std::ops::Bound::Unbounded);
    match made.range(after).next() {
        Some((next, _)) if !folder && next.starts_with(name) => {
            Err(hostile(name, "takes the place of a folder"))
        }
        Some(_) | None => Ok(()),
    }
}

/// Nor through a link that stands in the folder already.
fn refuse_links_on_disk(place: &Path, to: &Path) -> Result<(), ToolFailure> {
    for above in place.ancestors().skip(1).take_while(|above| *above != to && above.starts_with(to)) {
        if std::fs::symlink_metadata(above).is_ok_and(|meta| meta.is_symlink()) {
            let message = format!("{} lies behind the symbolic link {}", text(place), text(above));
            return Err(fail("link", message, Some("unpack into an empty folder")));
        }
    }
    Ok(())
}
