//! `fs.count`: lines and words, so that asking for them needs no program.

use super::look::{check_paths, counted, feed, io_failure, open_file, text};
use super::types::{CountInput, CountOutput, Counted};
use crate::tool::{At, Cx, Place, Progress, Spec, Tool, assessment, path_capability};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Counts lines and words.
#[derive(Debug)]
pub struct Count;

impl Tool for Count {
    type Input = CountInput;
    type Output = CountOutput;
    const SPEC: Spec = Spec {
        name: "fs.count",
        title: "Count lines and words of files",
        doc: "Lines, words and bytes of each file, in the order given, and the sum. A last line without an end counts \
              too; words are what white space separates.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Work,
        undoable: false,
        timeout_ms: 300_000,
    };

    fn assess(&self, input: &CountInput, at: &At) -> Result<Assessment, ToolFailure> {
        let paths = plan(input, at)?;
        let needs = paths.iter().map(|path| path_capability("read", path)).collect();
        Ok(assessment(
            &Self::SPEC,
            format!("count the lines of {}", counted(paths.len() as u64, "file")),
            needs,
        ))
    }

    fn run(&self, input: CountInput, cx: &mut Cx<'_>) -> Result<CountOutput, ToolFailure> {
        let paths = plan(&input, cx.at)?;
        let total = paths.len() as u64;
        let mut out = CountOutput { files: Vec::new(), lines: 0, words: 0, bytes: 0 };
        for (done, path) in (0..).zip(&paths) {
            let file = count(path, cx)?;
            out.lines += file.lines;
            out.words += file.words;
            out.bytes += file.bytes;
            out.files.push(file);
            cx.port.progress(Progress::Count { done: done + 1, total, unit: "files".into() });
        }
        Ok(out)
    }
}

fn plan(input: &CountInput, at: &At) -> Result<Vec<PathBuf>, ToolFailure> {
    check_paths("paths", input.paths.len())?;
    input.paths.iter().map(|path| at.resolve(path)).collect()
}

fn count(path: &Path, cx: &mut Cx<'_>) -> Result<Counted, ToolFailure> {
    let mut tally = Tally::default();
    let counted = open_file(path).and_then(|mut file| {
        feed(&mut file, |chunk| {
            tally.add(chunk);
            if cx.port.cancelled() { Err(ErrorKind::Interrupted.into()) } else { Ok(()) }
        })
    });
    let bytes = counted.map_err(|error| io_failure("count", path, &error))?;
    let lines = tally.ends + u64::from(tally.open);
    Ok(Counted { path: text(path), lines, words: tally.words, bytes })
}

/// Where the count stands between two pieces of a file.
#[derive(Debug, Default)]
struct Tally {
    ends: u64,
    words: u64,
    in_word: bool,
    /// Something stands after the last end of a line.
    open: bool,
}

impl Tally {
    fn add(&mut self, chunk: &[u8]) {
        for byte in chunk {
            let space = byte.is_ascii_whitespace() || *byte == 0x0b;
            self.words += u64::from(!space && !self.in_word);
            self.in_word = !space;
            self.open = *byte != b'\n';
            self.ends += u64::from(*byte == b'\n');
        }
    }
}
