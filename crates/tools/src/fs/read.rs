//! `fs.read`: a piece of a file.

use super::look::{fail, io_failure, open_file, text};
use super::types::{Encoding, ReadInput, ReadOutput};
use crate::tool::{At, Cx, Place, Spec, Tool, assessment, bad_args, path_capability};
use mycel_abi::limits::READ_BYTES_MAX;
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use std::fs::File;
use std::io::{BufRead, BufReader, Read as _, Seek, SeekFrom};
use std::path::Path;

/// Most bytes one call returns; written as JSON, where a byte may take six characters, they still fit into an output.
const ASKED_BYTES_MAX: u64 = 2 * 1024 * 1024;
/// Bytes looked at to tell text from binary.
const SNIFF_BYTES: usize = 8192;
/// Bytes looked at together when lines are counted from the end.
const TAIL_BLOCK_BYTES: u64 = 16 * 1024;

/// Reads a piece of a file.
#[derive(Debug)]
pub struct Read;

impl Tool for Read {
    type Input = ReadInput;
    type Output = ReadOutput;
    const SPEC: Spec = Spec {
        name: "fs.read",
        title: "Read a file",
        doc: "Returns the content of a file, or a piece of it by bytes (`offset`, `max_bytes`) or lines (`from_line`, \
              `max_lines`; or `last_lines` for its end). Text comes as text, anything else as base64. At most 256 KiB unless `max_bytes` asks for \
              more (2 MiB at most); `truncated` and `total_bytes` say what was left out.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Work,
        undoable: false,
        timeout_ms: 30_000,
    };

    fn assess(&self, input: &ReadInput, at: &At) -> Result<Assessment, ToolFailure> {
        let path = at.resolve(&input.path)?;
        if input.offset.is_some() && (input.from_line.is_some() || input.max_lines.is_some()) {
            return Err(bad_args("`offset` and lines exclude one another", Some("give one of the two")));
        }
        if input.last_lines.is_some() && (input.offset.or(input.from_line).or(input.max_lines)).is_some() {
            return Err(bad_args("`last_lines` stands alone", Some("give it, or a place to begin")));
        }
        if input.from_line == Some(0) {
            return Err(bad_args("`from_line` counts from 1", None));
        }
        Ok(assessment(&Self::SPEC, format!("read {}", text(&path)), vec![path_capability("read", &path)]))
    }

    fn run(&self, input: ReadInput, cx: &mut Cx<'_>) -> Result<ReadOutput, ToolFailure> {
        self.assess(&input, cx.at)?;
        let path = cx.at.resolve(&input.path)?;
        if path.is_dir() {
            let hint = "`fs.list` shows what is in a folder";
            return Err(fail("is_a_folder", format!("{} is a folder", text(&path)), Some(hint)));
        }
        let failed = |error: std::io::Error| io_failure("read", &path, &error);
        let mut file = open_file(&path).map_err(failed)?;
        let total_bytes = file.metadata().map_err(failed)?.len();
        let piece = take_piece(&mut file, &input).map_err(failed)?;
        Ok(output(&path, piece, total_bytes, &input))
    }
}

/// Bytes of a file and where they begin.
struct Piece {
    bytes: Vec<u8>,
    offset: u64,
    from_line: Option<u64>,
    more: bool,
}

fn take_piece(file: &mut File, input: &ReadInput) -> std::io::Result<Piece> {
    let max = input.max_bytes.unwrap_or(READ_BYTES_MAX).min(ASKED_BYTES_MAX);
    if input.from_line.is_some() || input.max_lines.is_some() {
        return take_lines(file, input.from_line.unwrap_or(1), input.max_lines.unwrap_or(u64::MAX), max);
    }
    let offset = match input.last_lines {
        Some(count) => start_of_last_lines(file, count, max)?,
        None => input.offset.unwrap_or(0),
    };
    file.seek(SeekFrom::Start(offset))?;
    let mut bytes = Vec::new();
    file.by_ref().take(max).read_to_end(&mut bytes)?;
    let more = file.read(&mut [0])? > 0;
    Ok(Piece { bytes, offset, from_line: None, more })
}

/// Lines `from..`, at most `count` and at most `max` bytes of them, without holding what is before.
fn take_lines(file: &mut File, from: u64, count: u64, max: u64) -> std::io::Result<Piece> {
    let mut reader = BufReader::new(file);
    let mut offset = 0;
    for _ in 1..from {
        match skip_line(&mut reader)? {
            0 => break,
            skipped => offset += skipped,
        }
    }
    let mut bytes = Vec::new();
    let mut lines = 0;
    while lines < count && (bytes.len() as u64) < max {
        let room = max - bytes.len() as u64;
        if reader.by_ref().take(room).read_until(b'\n', &mut bytes)? == 0 {
            break;
        }
        lines += 1;
    }
    let more = !reader.fill_buf()?.is_empty();
    Ok(Piece { bytes, offset, from_line: Some(from), more })
}

/// Where the last `count` lines begin, but at most `max` bytes before the end: found from the end, so that a long file
/// costs no more than a short one.
fn start_of_last_lines(file: &mut File, count: u64, max: u64) -> std::io::Result<u64> {
    let end = file.seek(SeekFrom::End(0))?;
    let lowest = end.saturating_sub(max);
    let (mut at, mut ends) = (if count == 0 { lowest } else { end }, 0);
    let mut block = Vec::new();
    while at > lowest {
        let from = at.saturating_sub(TAIL_BLOCK_BYTES).max(lowest);
        file.seek(SeekFrom::Start(from))?;
        block.clear();
        file.by_ref().take(at - from).read_to_end(&mut block)?;
        for (place, _) in block.iter().enumerate().rev().filter(|(_, byte)| **byte == b'\n') {
            let after = from + place as u64 + 1;
            // The end of the last line begins no line after it.
            ends += u64::from(after != end);
            if ends == count {
                return Ok(after);
            }
        }
        at = from;
    }
    Ok(if count == 0 { end } else { lowest })
}

fn skip_line(reader: &mut impl BufRead) -> std::io::Result<u64> {
    let mut skipped = 0;
    loop {
        let buffer = reader.fill_buf()?;
        let (length, ended) = match buffer.iter().position(|b| *b == b'\n') {
            Some(at) => (at + 1, true),
            None => (buffer.len(), buffer.is_empty()),
        };
        reader.consume(length);
        skipped += length as u64;
        if ended {
            return Ok(skipped);
        }
    }
}

fn output(path: &Path, piece: Piece, total_bytes: u64, input: &ReadInput) -> ReadOutput {
    let Piece { mut bytes, offset, from_line, more } = piece;
    let encoding =
        input.encoding.unwrap_or(if looks_like_text(&bytes) { Encoding::Text } else { Encoding::Base64 });
    if encoding == Encoding::Text && more {
        bytes.truncate(whole_characters(&bytes));
    }
    let read_bytes = bytes.len() as u64;
    let content = match encoding {
        Encoding::Text if input.line_numbers => {
            numbered(&String::from_utf8_lossy(&bytes), from_line.unwrap_or(1))
        }
        Encoding::Text => String::from_utf8_lossy(&bytes).into_owned(),
        Encoding::Base64 => base64(&bytes),
        Encoding::Hex => bytes.iter().map(|b| format!("{b:02x}")).collect(),
    };
    ReadOutput {
        path: text(path),
        content,
        encoding,
        offset,
        read_bytes,
        total_bytes,
        from_line,
        truncated: more,
    }
}

/// No NUL and, but for a character cut at the end, valid UTF-8 at its start.
pub(super) fn looks_like_text(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(SNIFF_BYTES)];
    let valid = match std::str::from_utf8(start) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
    };
    valid && !start.contains(&0)
}

/// The length without a character that is cut at the end.
fn whole_characters(bytes: &[u8]) -> usize {
    match std::str::from_utf8(bytes) {
        Err(error) if error.error_len().is_none() && error.valid_up_to() > 0 => error.valid_up_to(),
        Ok(_) | Err(_) => bytes.len(),
    }
}

fn numbered(content: &str, first: u64) -> String {
    content.split_inclusive('\n').zip(first..).map(|(line, number)| format!("{number}\t{line}")).collect()
}

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// RFC 4648 with padding.
pub(super) fn base64(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits = group.iter().fold(0u32, |bits, b| (bits << 8) | u32::from(*b)) << (8 * (3 - group.len()));
        for place in 0..4 {
            let digit = BASE64[((bits >> (18 - 6 * place)) & 63) as usize] as char;
            out.push(if place <= group.len() { digit } else { '=' });
        }
    }
    out
}

/// The bytes of an RFC 4648 text; white space is skipped, padding may be missing.
pub(super) fn from_base64(text: &str) -> Option<Vec<u8>> {
    let (mut out, mut bits, mut have) = (Vec::with_capacity(text.len() / 4 * 3), 0u32, 0u32);
    for byte in text.bytes().filter(|b| !b.is_ascii_whitespace() && *b != b'=') {
        let digit = BASE64.iter().position(|known| *known == byte)? as u32;
        bits = (bits << 6) | digit;
        have += 6;
        if have >= 8 {
            have -= 8;
            out.push((bits >> have) as u8);
        }
    }
    Some(out)
}

/// The bytes of hexadecimal text.
pub(super) fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> =
        text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_digit(16).map(|d| d as u8)).collect();
    let digits = digits?;
    digits.len().is_multiple_of(2).then(|| digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}
