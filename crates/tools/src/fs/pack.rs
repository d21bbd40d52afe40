//! Archive formats: writing and reading tar, zip and compressed single files as streams of entries.

use super::look::{fail, feed, io_failure, mode_bits, open_file, text};
use super::types::Kind;
use super::visit::Node;
use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;
use mycel_abi::{Digest, ToolFailure};
use sha2::Digest as _;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};

/// How a stream is compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Press {
    Plain,
    Gz,
    Zst,
}

/// What an archive is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Tar(Press),
    Zip,
    /// One file, compressed, without a name of its own.
    Single(Press),
}

const ZSTD_LEVEL: i32 = 3;
/// Where `ustar` stands in the first block of a tar.
const TAR_MAGIC_AT: usize = 257;

impl Format {
    /// What the end of a name asks for.
    pub(super) fn of_name(path: &Path) -> Result<Self, ToolFailure> {
        let name = path.file_name().map(OsStr::as_bytes).unwrap_or_default().to_ascii_lowercase();
        let table: [(&[u8], Format); 9] = [
            (b".tar.gz", Format::Tar(Press::Gz)),
            (b".tgz", Format::Tar(Press::Gz)),
            (b".tar.zst", Format::Tar(Press::Zst)),
            (b".tzst", Format::Tar(Press::Zst)),
            (b".tar", Format::Tar(Press::Plain)),
            (b".zip", Format::Zip),
            (b".gz", Format::Single(Press::Gz)),
            (b".zst", Format::Single(Press::Zst)),
            (b".zstd", Format::Single(Press::Zst)),
        ];
        table.into_iter().find(|(end, _)| name.ends_with(end)).map(|(_, format)| format).ok_or_else(|| {
            let hint = "end it with .tar, .tar.gz, .tgz, .tar.zst, .zip, .gz or .zst";
            fail(
                "bad_args",
                format!("the name {} does not say which format to write", text(path)),
                Some(hint),
            )
        })
    }

    /// What a file is by its first bytes.
    pub(super) fn of_content(path: &Path) -> Result<Self, ToolFailure> {
        let failed = |error: io::Error| io_failure("read", path, &error);
        let mut file = open_file(path).map_err(failed)?;
        let head = start_of(&mut file).map_err(failed)?;
        let press = match head.as_slice() {
            [0x1f, 0x8b, ..] => Press::Gz,
            [0x28, 0xb5, 0x2f, 0xfd, ..] => Press::Zst,
            [b'P', b'K', 3 | 5, 4 | 6, ..] => return Ok(Format::Zip),
            _ if is_tar(&head) => return Ok(Format::Tar(Press::Plain)),
            _ => {
                let hint = "known are tar, gz, zst, their combinations, and zip";
                return Err(fail("format", format!("{} is no archive", text(path)), Some(hint)));
            }
        };
        file.seek(SeekFrom::Start(0)).map_err(failed)?;
        let inside = unpress(file, press).and_then(|mut reader| start_of(&mut reader)).map_err(failed)?;
        Ok(if is_tar(&inside) { Format::Tar(press) } else { Format::Single(press) })
    }
}

fn start_of(reader: &mut dyn Read) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    reader.take(512).read_to_end(&mut head)?;
    Ok(head)
}

fn is_tar(head: &[u8]) -> bool {
    head.get(TAR_MAGIC_AT..TAR_MAGIC_AT + 5) == Some(b"ustar")
}

fn unpress(file: File, press: Press) -> io::Result<Box<dyn Read>> {
    Ok(match press {
        Press::Plain => Box::new(BufReader::new(file)),
        Press::Gz => Box::new(MultiGzDecoder::new(BufReader::new(file))),
        Press::Zst => Box::new(zstd::Decoder::new(file)?),
    })
}

/// A compressor that can be told that it is done.
enum Presser<'a> {
    Plain(&'a mut File),
    Gz(GzEncoder<&'a mut File>),
    Zst(zstd::Encoder<'static, &'a mut File>),
}

impl<'a> Presser<'a> {
    fn new(file: &'a mut File, press: Press) -> io::Result<Self> {
        Ok(match press {
            Press::Plain => Presser::Plain(file),
            Press::Gz => Presser::Gz(GzEncoder::new(file, flate2::Compression::default())),
            Press::Zst => Presser::Zst(zstd::Encoder::new(file, ZSTD_LEVEL)?),
        })
    }
    fn finish(self) -> io::Result<()> {
        match self {
            Presser::Plain(_) => Ok(()),
            Presser::Gz(encoder) => encoder.finish().map(drop),
            Presser::Zst(encoder) => encoder.finish().map(drop),
        }
    }
}

impl Write for Presser<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Presser::Plain(file) => file.write(bytes),
            Presser::Gz(encoder) => encoder.write(bytes),
            Presser::Zst(encoder) => encoder.write(bytes),
        }
    }
    fn flush(&mut self) -> io::Result<()> {
        match self {
            Presser::Plain(file) => file.flush(),
            Presser::Gz(encoder) => encoder.flush(),
            Presser::Zst(encoder) => encoder.flush(),
        }
    }
}

/// Something to pack and its name inside.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) node: Node,
    pub(super) name: PathBuf,
}

/// Writes an archive. Returns the SHA-256 of each file packed, in order.
pub(super) fn write(file: &mut File, format: Format, sources: &[Source]) -> Result<Vec<Digest>, ToolFailure> {
    match format {
        Format::Tar(press) => write_tar(file, press, sources),
        Format::Zip => write_zip(file, sources),
        Format::Single(press) => write_single(file, press, sources),
    }
}

/// A file that is read no further than it was long when it was looked at, and hashed on the way.
struct Measured {
    file: io::Take<File>,
    hasher: sha2::Sha256,
    bytes: u64,
}

impl Measured {
    fn open(node: &Node) -> io::Result<Self> {
        let file = open_file(&node.path)?.take(node.meta.len());
        Ok(Self { file, hasher: sha2::Sha256::new(), bytes: 0 })
    }
    /// The digest; fails if the file has become shorter while it was packed.
    fn done(self, node: &Node) -> io::Result<Digest> {
        if self.bytes != node.meta.len() {
            return Err(io::Error::other("it became shorter while it was packed"));
        }
        Ok(Digest::from_bytes(&self.hasher.finalize()))
    }
}

impl Read for Measured {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(into)?;
        self.hasher.update(&into[..count]);
        self.bytes += count as u64;
        Ok(count)
    }
}

fn write_tar(file: &mut File, press: Press, sources: &[Source]) -> Result<Vec<Digest>, ToolFailure> {
    let presser = Presser::new(file, press).map_err(|error| fail("io", error.to_string(), None))?;
    let mut tar = tar::Builder::new(presser);
    let mut digests = Vec::new();
    for Source { node, name } in sources {
        let added = add_to_tar(&mut tar, node, name);
        digests.extend(added.map_err(|error| io_failure("pack", &node.path, &error))?);
    }
    tar.into_inner()
        .and_then(Presser::finish)
        .map_err(|error| fail("io", format!("cannot finish the archive: {error}"), None))?;
    Ok(digests)
}

fn add_to_tar(tar: &mut tar::Builder<Presser<'_>>, node: &Node, name: &Path) -> io::Result<Option<Digest>> {
    let mut header = tar::Header::new_gnu();
    header.set_metadata(&node.meta);
    match node.kind() {
        Kind::File => {
            let mut content = Measured::open(node)?;
            tar.append_data(&mut header, name, &mut content)?;
            content.done(node).map(Some)
        }
        Kind::Folder => {
            header.set_size(0);
            tar.append_data(&mut header, name, io::empty()).map(|()| None)
        }
        Kind::Link => {
            header.set_size(0);
            tar.append_link(&mut header, name, std::fs::read_link(&node.path)?).map(|()| None)
        }
        Kind::Other => Err(io::Error::other("sockets, pipes and devices are not packed")),
    }
}

fn write_zip(file: &mut File, sources: &[Source]) -> Result<Vec<Digest>, ToolFailure> {
    let mut zip = zip::ZipWriter::new(file);
    let mut digests = Vec::new();
    for Source { node, name } in sources {
        let added = add_to_zip(&mut zip, node, name);
        digests.extend(added.map_err(|error| io_failure("pack", &node.path, &error))?);
    }
    zip.finish().map_err(|error| fail("io", format!("cannot finish the archive: {error}"), None))?;
    Ok(digests)
}

fn add_to_zip(zip: &mut zip::ZipWriter<&mut File>, node: &Node, name: &Path) -> io::Result<Option<Digest>> {
    let Some(name) = name.to_str() else {
        return Err(io::Error::other("a zip holds only names that are UTF-8; use .tar"));
    };
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .unix_permissions(mode_bits(&node.meta))
        .large_file(node.meta.len() >= u64::from(u32::MAX));
    match node.kind() {
        Kind::File => {
            zip.start_file(name, options)?;
            let mut content = Measured::open(node)?;
            io::copy(&mut content, zip)?;
            content.done(node).map(Some)
        }
        Kind::Folder => Ok(zip.add_directory(name, options).map(|()| None)?),
        Kind::Link => {
            let target = std::fs::read_link(&node.path)?;
            let Some(target) = target.to_str() else {
                return Err(io::Error::other("a zip holds only names that are UTF-8; use .tar"));
            };
            Ok(zip.add_symlink(name, target, options).map(|()| None)?)
        }
        Kind::Other => Err(io::Error::other("sockets, pipes and devices are not packed")),
    }
}

fn write_single(file: &mut File, press: Press, sources: &[Source]) -> Result<Vec<Digest>, ToolFailure> {
    let [Source { node, .. }] = sources else {
        let hint = "use .tar.gz, .tar.zst or .zip";
        return Err(fail("bad_args", "this format holds one file", Some(hint)));
    };
    if node.kind() != Kind::File {
        let message = format!("{} is not a file, and this format holds one file", text(&node.path));
        return Err(fail("bad_args", message, Some("use .tar.gz, .tar.zst or .zip")));
    }
    let mut pack = || {
        let mut content = Measured::open(node)?;
        let mut presser = Presser::new(file, press)?;
        io::copy(&mut content, &mut presser)?;
        presser.finish()?;
        content.done(node)
    };
    Ok(vec![pack().map_err(|error| io_failure("pack", &node.path, &error))?])
}

/// One entry of an archive as it is read. The name is as it stands in the archive: nothing about it is trusted.
#[derive(Debug)]
pub(super) struct Inside {
    pub(super) name: PathBuf,
    pub(super) what: What,
    pub(super) mode: u32,
    /// Unix seconds, if the archive says.
    pub(super) modified_s: Option<i64>,
}

/// What an entry is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    File,
    Folder,
    Link(PathBuf),
    /// Another name of an earlier entry.
    Hard(PathBuf),
    Special,
}

/// Shows each entry with its content. `single` names the content of a compressed single file.
pub(super) fn each_entry(
    path: &Path,
    format: Format,
    single: &OsStr,
    each: &mut dyn FnMut(Inside, &mut dyn Read) -> Result<(), ToolFailure>,
) -> Result<(), ToolFailure> {
    let failed =
        |error: io::Error| fail("damaged", format!("cannot read the archive {}: {error}", text(path)), None);
    let file = open_file(path).map_err(|error| io_failure("read", path, &error))?;
    match format {
        Format::Tar(press) => {
            let mut tar = tar::Archive::new(unpress(file, press).map_err(failed)?);
            for entry in tar.entries().map_err(failed)? {
                let mut entry = entry.map_err(failed)?;
                if let Some(inside) = of_tar(&entry).map_err(failed)? {
                    each(inside, &mut entry)?;
                }
            }
            Ok(())
        }
        Format::Zip => each_of_zip(file, &failed, each),
        Format::Single(press) => {
            let mode = file.metadata().map_or(0o644, |meta| mode_bits(&meta));
            let inside = Inside { name: PathBuf::from(single), what: What::File, mode, modified_s: None };
            each(inside, &mut unpress(file, press).map_err(failed)?)
        }
    }
}

fn of_tar(entry: &tar::Entry<'_, impl Read>) -> io::Result<Option<Inside>> {
    use tar::EntryType as T;
    let header = entry.header();
    let target = || -> io::Result<PathBuf> {
        let name = entry.link_name()?.ok_or_else(|| io::Error::other("a link without a target"))?;
        Ok(name.into_owned())
    };
    let what = match header.entry_type() {
        T::Regular | T::Continuous | T::GNUSparse => What::File,
        T::Directory => What::Folder,
        T::Symlink => What::Link(target()?),
        T::Link => What::Hard(target()?),
        T::XGlobalHeader => return Ok(None),
        _ => What::Special,
    };
    let modified_s = header.mtime().ok().and_then(|s| i64::try_from(s).ok());
    Ok(Some(Inside {
        name: entry.path()?.into_owned(),
        what,
        mode: header.mode().unwrap_or(0o644) & 0o7777,
        modified_s,
    }))
}

fn each_of_zip(
    file: File,
    failed: &dyn Fn(io::Error) -> ToolFailure,
    each: &mut dyn FnMut(Inside, &mut dyn Read) -> Result<(), ToolFailure>,
) -> Result<(), ToolFailure> {
    let mut zip = zip::ZipArchive::new(BufReader::new(file)).map_err(|error| failed(error.into()))?;
    for index in 0..zip.len() {
        let mut entry = zip.by_index(index).map_err(|error| failed(error.into()))?;
        let name = PathBuf::from(std::ffi::OsString::from_vec(entry.name_raw().to_vec()));
        let mode = entry.unix_mode();
        let what = if entry.is_symlink() {
            let mut target = Vec::new();
            (&mut entry).take(4096).read_to_end(&mut target).map_err(failed)?;
            What::Link(PathBuf::from(OsStr::from_bytes(&target)))
        } else if entry.is_dir() {
            What::Folder
        } else {
            What::File
        };
        let usual = if what == What::Folder { 0o755 } else { 0o644 };
        let inside = Inside { name, what, mode: mode.unwrap_or(usual) & 0o7777, modified_s: None };
        each(inside, &mut entry)?;
    }
    Ok(())
}

/// SHA-256 and length of an entry, refusing to read more than `room` bytes.
pub(super) fn digest_within(from: &mut dyn Read, room: u64) -> io::Result<Option<(Digest, u64)>> {
    let mut hasher = sha2::Sha256::new();
    let mut bounded = from.take(room.saturating_add(1));
    let bytes = feed(&mut bounded, |chunk| {
        hasher.update(chunk);
        Ok(())
    })?;
    Ok((bytes <= room).then(|| (Digest::from_bytes(&hasher.finalize()), bytes)))
}
