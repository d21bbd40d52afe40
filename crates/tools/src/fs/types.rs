//! What the tools of this family take and return. The doc comments become the schemas that models and people read.
//!
//! Conventions: paths are absolute [`pathtext`](mycel_abi::pathtext) in outputs and may be relative or start with `~/`
//! in inputs; `_bytes` are bytes, `_ms` Unix or elapsed milliseconds, modes octal text such as `0644`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What stands at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    File,
    Folder,
    Link,
    /// A socket, pipe or device.
    Other,
}

/// One thing in the file system.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Entry {
    pub path: String,
    pub name: String,
    pub kind: Kind,
    /// Length of a file; 0 for others.
    pub bytes: u64,
    /// Last change of the content, Unix milliseconds.
    pub modified_ms: i64,
    /// Permission bits as octal text, for example `0644`.
    pub mode: String,
    /// Where a symbolic link points, as written in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
}

/// Something that could not be read, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Unreadable {
    pub path: String,
    pub why: String,
}

/// How bytes are turned into text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// UTF-8; bytes that are not are shown as U+FFFD.
    Text,
    Base64,
    Hex,
}

/// Arguments of `fs.read`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReadInput {
    /// The file.
    pub path: String,
    /// First byte to read, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<u64>,
    /// Most bytes to return; 262144 unless given, at most 2097152.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_bytes: Option<u64>,
    /// First line to return, from 1, instead of `offset`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_line: Option<u64>,
    /// Most lines to return.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_lines: Option<u64>,
    /// Only so many lines from the end, instead of `offset` and the other lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_lines: Option<u64>,
    /// How to return the content; `text` if it is text and `base64` otherwise, unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Encoding>,
    /// Put the line number and a tab before each line.
    #[serde(default)]
    pub line_numbers: bool,
}

/// What `fs.read` returns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ReadOutput {
    pub path: String,
    pub content: String,
    pub encoding: Encoding,
    /// First byte returned.
    pub offset: u64,
    /// Bytes of the file that `content` stands for.
    pub read_bytes: u64,
    /// Length of the whole file.
    pub total_bytes: u64,
    /// Number of the first line returned, if lines were asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_line: Option<u64>,
    /// Whether the file goes on after what was returned.
    pub truncated: bool,
}

/// Arguments of `fs.write`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WriteInput {
    /// The file.
    pub path: String,
    /// The whole new content, or what to add with `append`.
    pub content: String,
    /// How `content` is encoded; `text` unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Encoding>,
    /// Add to the end instead of replacing.
    #[serde(default)]
    pub append: bool,
    /// Make folders that are missing.
    #[serde(default)]
    pub create_parents: bool,
    /// Permission bits of the file, octal text; kept (or 0644 for a new file) unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    /// SHA-256 that the file must have now; `absent` if it must not exist.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expect_hash: Option<String>,
}

/// What `fs.write` returns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct WriteOutput {
    pub path: String,
    /// Whether the file is new.
    pub created: bool,
    /// Length of the file now.
    pub bytes: u64,
    /// SHA-256 of the file now.
    pub sha256: String,
}

/// One replacement of `fs.edit`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EditStep {
    /// Text that stands in the file, exactly.
    pub old: String,
    /// Text to put in its place.
    pub new: String,
    /// Replace every occurrence; otherwise `old` must stand there once.
    #[serde(default)]
    pub all: bool,
}

/// Arguments of `fs.edit`: either `edits` or `patch`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EditInput {
    /// The file.
    pub path: String,
    /// Replacements, made in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub edits: Vec<EditStep>,
    /// A unified diff of this file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub patch: Option<String>,
    /// SHA-256 that the file must have now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expect_hash: Option<String>,
}

/// What `fs.edit` returns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EditOutput {
    pub path: String,
    /// How many places were replaced, or how many hunks applied.
    pub replaced: u64,
    pub bytes: u64,
    pub sha256: String,
    /// Unified diff of what changed, cut at 64 KiB.
    pub diff: String,
}

/// Arguments of `fs.delete`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeleteInput {
    /// What to delete. A symbolic link is deleted itself, never what it points to.
    pub paths: Vec<String>,
    /// Delete folders that are not empty, with all they hold.
    #[serde(default)]
    pub recursive: bool,
    /// A path that does not exist is no error.
    #[serde(default)]
    pub missing_ok: bool,
}

/// What `fs.delete` returns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DeleteOutput {
    /// The paths that were asked for and are gone.
    pub deleted: Vec<String>,
    /// Those that did not exist, with `missing_ok`.
    pub missing: Vec<String>,
    pub files: u64,
    pub folders: u64,
    pub links: u64,
    /// Bytes of the files deleted.
    pub bytes: u64,
}

/// Order of a listing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    #[default]
    Name,
    /// Largest first.
    Size,
    /// Newest first.
    Modified,
}

/// Arguments of `fs.list`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListInput {
    /// The folder.
    pub path: String,
    /// Also what is inside folders, without following links.
    #[serde(default)]
    pub recursive: bool,
    /// `name` (A first), `size` (largest first) or `modified` (newest first).
    #[serde(default)]
    pub sort: Sort,
    /// Turn the order around.
    #[serde(default)]
    pub reverse: bool,
    /// Most entries to return; 1000 unless given, at most 20000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u64>,
    /// Also names that start with a dot.
    #[serde(default)]
    pub hidden: bool,
    /// Only this kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// Only names (or, with a slash in it, paths below the folder) that match, for example `*.log`; upper and lower case are the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub glob: Option<String>,
    /// Only what was last changed more than this many days ago.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub older_than_days: Option<u64>,
    /// Only what was last changed within this many days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newer_than_days: Option<u64>,
    /// Only files larger than this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub larger_than_bytes: Option<u64>,
    /// Only files smaller than this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smaller_than_bytes: Option<u64>,
}

/// What `fs.list` returns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ListOutput {
    pub path: String,
    pub entries: Vec<Entry>,
    /// How many matched, including those beyond the limit.
    pub total: u64,
    /// Bytes of all files that matched.
    pub total_bytes: u64,
    pub truncated: bool,
    /// Folders that could not be read, the first 100.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unreadable: Vec<Unreadable>,
}

/// Arguments of `fs.stat`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StatInput {
    /// What to look at.
    pub path: String,
    /// Look at what a symbolic link points to rather than at the link.
    #[serde(default)]
    pub follow: bool,
}

/// What `fs.stat` returns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct StatOutput {
    pub path: String,
    /// Whether anything stands there; the rest is meaningful only then.
    pub exists: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<Entry>,
    /// IANA media type of a file by what its content begins with, such as `image/png`; only where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// Space on disk.
    pub disk_bytes: u64,
    pub owner_id: u32,
    pub group_id: u32,
    /// How many names the file has.
    pub links: u64,
    pub inode: u64,
    pub accessed_ms: i64,
    /// Last change of content, name or permissions.
    pub changed_ms: i64,
}

/// Arguments of `fs.mkdir`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MkdirInput {
    /// The folder to make.
    pub path: String,
    /// Make missing folders above it too; a folder that exists is then no error.
    #[serde(default)]
    pub parents: bool,
    /// Permission bits, octal text; 0755 unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
}

/// What `fs.mkdir` returns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MkdirOutput {
    pub path: String,
    /// The folders that are new, outermost first; empty if it existed.
    pub created: Vec<String>,
}

/// One move.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rename {
    pub from: String,
    /// The new path; a bare name stays in the folder of `from`.
    pub to: String,
}

/// A bulk rename by regular expression, over the names (not folders) of `paths`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RenamePattern {
    /// Regular expression looked for in each name.
    pub find: String,
    /// What to put in its place; `$1` is the first group.
    pub replace: String,
}

/// Arguments of `fs.move`: one of `from` and `to`; `paths` and `into`; `renames`; `paths` and `pattern`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MoveInput {
    /// What to move.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Its new path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// What to move, many.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paths: Vec<String>,
    /// The folder that `paths` (or `from`) go into under their own names; made if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub into: Option<String>,
    /// A list of moves, all or none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub renames: Vec<Rename>,
    /// Rename `paths` in their folders by a regular expression.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<RenamePattern>,
    /// Replace files that stand at the new paths.
    #[serde(default)]
    pub overwrite: bool,
}

/// Arguments of `fs.copy`: `from` and `to`, or `paths` and `into`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CopyInput {
    /// What to copy; a folder is copied with all it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The path of the copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// What to copy, many.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paths: Vec<String>,
    /// The folder that `paths` (or `from`) are copied into under their own names; made if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub into: Option<String>,
    /// Replace files that stand at the new paths.
    #[serde(default)]
    pub overwrite: bool,
}

/// From where to where.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Pair {
    pub from: String,
    pub to: String,
}

/// What `fs.move` returns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MoveOutput {
    pub moved: Vec<Pair>,
}

/// What `fs.copy` returns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CopyOutput {
    pub copied: Vec<Pair>,
    pub files: u64,
    pub bytes: u64,
}

/// Arguments of `fs.chmod`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChmodInput {
    /// What to change.
    pub paths: Vec<String>,
    /// Octal such as `0644`, or symbolic such as `u+x,go-w`.
    pub mode: String,
    /// Also all that folders hold; links are not followed.
    #[serde(default)]
    pub recursive: bool,
}

/// One change of permission bits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ModeChange {
    pub path: String,
    pub before: String,
    pub after: String,
}

/// What `fs.chmod` returns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ChmodOutput {
    /// What changed, the first 1000.
    pub changed: Vec<ModeChange>,
    pub changed_total: u64,
    /// How many had these bits already.
    pub unchanged: u64,
}

/// Arguments of `fs.symlink`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SymlinkInput {
    /// What the link points to; kept as written.
    pub target: String,
    /// The path of the link.
    pub link: String,
}

/// What `fs.symlink` returns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SymlinkOutput {
    pub link: String,
    pub target: String,
    /// Whether the target exists.
    pub target_exists: bool,
}

/// Arguments of `fs.search`: a name, a text, or both.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SearchInput {
    /// The folder (or file) to search.
    pub path: String,
    /// Only names (or, with a slash in it, paths below the folder) that match, for example `*.rs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_glob: Option<String>,
    /// Text to look for inside files, literally unless `regex`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// `text` is a regular expression.
    #[serde(default)]
    pub regex: bool,
    /// Upper and lower case differ.
    #[serde(default)]
    pub case: bool,
    /// Only this kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_bytes: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_bytes: Option<u64>,
    /// Only what is empty: files without content, folders without entries.
    #[serde(default)]
    pub empty: bool,
    /// Only what was last changed at least this many milliseconds ago.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub older_than_ms: Option<u64>,
    /// Only what was last changed at most this many milliseconds ago.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newer_than_ms: Option<u64>,
    /// Most results; 200 unless given, at most 10000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<u64>,
    /// Leave out what .gitignore files name.
    #[serde(default)]
    pub respect_gitignore: bool,
    /// Also names that start with a dot; never what lies in `.git`, unless `path` is there.
    #[serde(default)]
    pub hidden: bool,
    /// Leave out names (or, with a slash in it, paths below the folder) that match, with all that lies in such folders.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_glob: Option<String>,
    /// How many levels to go down; 1 is only what lies directly in the folder. All unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub depth: Option<u64>,
}

/// One line that matched.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Match {
    pub path: String,
    /// From 1.
    pub line: u64,
    /// In characters, from 1.
    pub column: u64,
    /// The line, cut at 400 characters.
    pub text: String,
}

/// What `fs.search` returns: `matches` if a text was given, else `entries`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SearchOutput {
    pub path: String,
    pub matches: Vec<Match>,
    pub entries: Vec<Entry>,
    /// Files (or entries) looked at.
    pub looked_at: u64,
    /// Files with a match, or entries that matched.
    pub matched: u64,
    /// Whether the search stopped at the limit.
    pub truncated: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unreadable: Vec<Unreadable>,
}

/// What `fs.disk_usage` counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum UsageBy {
    /// Folders with all they hold.
    #[default]
    Folders,
    Files,
    /// Files by the end of their names.
    Extension,
}

/// Arguments of `fs.disk_usage`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DiskUsageInput {
    /// The folder.
    pub path: String,
    /// What the top list is made of.
    #[serde(default)]
    pub by: UsageBy,
    /// How many to list; 20 unless given, at most 10000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub top: Option<u64>,
    /// For folders: how many levels below `path` to list; all unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub depth: Option<u64>,
    /// Also what lies on other file systems mounted below.
    #[serde(default)]
    pub cross_file_systems: bool,
    /// Leave out names that start with a dot.
    #[serde(default)]
    pub skip_hidden: bool,
}

/// One line of `fs.disk_usage`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Usage {
    /// Path, or extension (`(none)` for names without).
    pub name: String,
    /// Space on disk.
    pub disk_bytes: u64,
    /// Sum of the lengths of the files.
    pub apparent_bytes: u64,
    pub files: u64,
    pub modified_ms: i64,
}

/// What `fs.disk_usage` returns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DiskUsageOutput {
    pub path: String,
    /// Largest on disk first.
    pub top: Vec<Usage>,
    pub total_disk_bytes: u64,
    pub total_apparent_bytes: u64,
    pub files: u64,
    pub folders: u64,
    /// How many could be listed in all.
    pub listed_of: u64,
    /// How many entries could not be read; the first 100 are named.
    pub unreadable_count: u64,
    pub unreadable: Vec<Unreadable>,
    /// Mount points below that were left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_file_systems: Vec<String>,
}

/// A hash function.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Algorithm {
    #[default]
    Sha256,
    Sha512,
    Sha1,
    Md5,
}

/// Arguments of `fs.hash`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HashInput {
    /// Files.
    pub paths: Vec<String>,
    #[serde(default)]
    pub algorithm: Algorithm,
}

/// One file's hash.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Hashed {
    pub path: String,
    /// Lower-case hexadecimal.
    pub hash: String,
    pub bytes: u64,
}

/// What `fs.hash` returns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct HashOutput {
    pub algorithm: Algorithm,
    pub hashes: Vec<Hashed>,
    /// Whether all files have the same hash.
    pub all_equal: bool,
}

/// Arguments of `fs.count`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CountInput {
    /// Files.
    pub paths: Vec<String>,
}

/// One file's size in lines, words and bytes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Counted {
    pub path: String,
    pub lines: u64,
    pub words: u64,
    pub bytes: u64,
}

/// What `fs.count` returns: each file, and the sums.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CountOutput {
    pub files: Vec<Counted>,
    pub lines: u64,
    pub words: u64,
    pub bytes: u64,
}

/// Arguments of `fs.archive`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ArchiveInput {
    /// What to pack: files and folders.
    pub paths: Vec<String>,
    /// The archive; its ending decides the format: `.tar`, `.tar.gz`, `.tgz`, `.tar.zst`, `.zip`, `.gz` or `.zst` (one file).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Compress each file separately beside itself (`x.log` becomes `x.log.gz`), instead of `to`.
    #[serde(default)]
    pub each: bool,
    /// With `each`: `gz` or `zst`; `gz` unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Delete what was packed, after the archive is written and read back.
    #[serde(default)]
    pub remove_originals: bool,
    /// Replace archives that exist.
    #[serde(default)]
    pub overwrite: bool,
}

/// One archive made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Archived {
    pub path: String,
    /// Files in it.
    pub files: u64,
    /// Bytes of the files.
    pub before_bytes: u64,
    /// Bytes of the archive.
    pub after_bytes: u64,
    pub sha256: String,
}

/// What `fs.archive` returns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ArchiveOutput {
    pub archives: Vec<Archived>,
    /// The originals that were deleted.
    pub removed: Vec<String>,
    pub before_bytes: u64,
    pub after_bytes: u64,
}

/// Arguments of `fs.extract`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExtractInput {
    /// The archive: `.tar`, `.tar.gz`, `.tgz`, `.tar.zst`, `.zip`, `.gz` or `.zst`, told by its content.
    pub archive: String,
    /// The folder to unpack into; made if missing.
    pub to: String,
    /// Replace files that exist.
    #[serde(default)]
    pub overwrite: bool,
    /// Most bytes to unpack; 10 GiB unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_bytes: Option<u64>,
    /// Only list what is inside.
    #[serde(default)]
    pub list_only: bool,
}

/// What `fs.extract` returns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ExtractOutput {
    pub to: String,
    /// Paths unpacked (or, with `list_only`, names inside), the first 1000.
    pub paths: Vec<String>,
    pub files: u64,
    pub folders: u64,
    pub links: u64,
    pub bytes: u64,
}

/// Arguments of `fs.watch`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WatchInput {
    /// The file or folder.
    pub path: String,
    /// How long to watch; 5000 unless given, at most 600000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_ms: Option<u64>,
    /// Also what is inside folders.
    #[serde(default)]
    pub recursive: bool,
    /// Stop after this many events; 1000 unless given, at most 10000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_events: Option<u64>,
}

/// What happened to a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    Created,
    Modified,
    Removed,
    Renamed,
    /// Permissions, times or owner.
    Attributes,
}

/// One event of `fs.watch`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct WatchEvent {
    pub path: String,
    pub change: Change,
    /// Milliseconds after the watch began.
    pub after_ms: u64,
}

/// What `fs.watch` returns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct WatchOutput {
    pub path: String,
    pub events: Vec<WatchEvent>,
    pub watched_ms: u64,
    /// Whether it stopped at the limit of events.
    pub truncated: bool,
}
