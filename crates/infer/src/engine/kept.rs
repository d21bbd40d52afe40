//! Prompts whose state is kept on disk, so that the next start need not read them again.
//!
//! One file holds one sequence: what model it is for, its tokens, its state, and a checksum over all of that. Files are
//! written when the engine has nothing else to do, and read only when a prompt begins with their tokens. A damaged file is
//! removed; so is the one used longest ago when the folder grows beyond its bound.

use super::slots::{Slots, common, id};
use llama_cpp_2::LlamaStateSeqFlags;
use llama_cpp_2::context::LlamaContext;
use llama_cpp_2::token::LlamaToken;
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Most bytes in the folder: a few long prompts of a large model, hundreds of a small one.
const KEPT_BYTES_MAX: u64 = 1 << 30;
/// A shorter prompt is read faster than a file is found.
const KEPT_TOKENS_MIN: usize = 128;
/// Prompts that wait to be saved; the rest are the same few again.
const NOTED_MAX: usize = 8;
/// Bytes read at each of the places of the model file that make its fingerprint.
const SAMPLE_BYTES: u64 = 16 << 10;
const SAMPLES: u64 = 16;
/// Changes with the form of the file and of llama.cpp's state in it.
const MAGIC: &[u8; 16] = b"mycel-state-0161";
const SUFFIX: &str = "state";
const HASH_BYTES: usize = 32;

#[derive(Debug)]
pub(crate) struct Kept {
    folder: PathBuf,
    model: [u8; HASH_BYTES],
    /// Tokens of each file of this model; read at the first question.
    files: Option<Vec<(PathBuf, Vec<LlamaToken>)>>,
    noted: Vec<(usize, Vec<LlamaToken>)>,
}

/// The state of a sequence, whole and checked.
#[derive(Debug)]
pub(crate) struct State {
    tokens: Vec<LlamaToken>,
    bytes: Vec<u8>,
}

impl Kept {
    /// None if the folder or the model cannot be read: then nothing is kept, and answers come all the same.
    pub(crate) fn open(folder: &Path, model: &Path) -> Option<Kept> {
        fs::create_dir_all(folder).ok()?;
        let model = fingerprint(model).ok()?;
        Some(Kept { folder: folder.to_path_buf(), model, files: None, noted: Vec::new() })
    }

    /// A kept state that shares clearly more with the prompt than the `have` tokens that are resident.
    pub(crate) fn better(&mut self, prompt: &[LlamaToken], have: usize) -> Option<State> {
        let least = have + KEPT_TOKENS_MIN / 2;
        let files = self.files();
        let shared = |tokens: &[LlamaToken]| common(tokens, prompt);
        let (at, _) = files
            .iter()
            .enumerate()
            .map(|(at, (_, tokens))| (at, shared(tokens)))
            .filter(|(_, shared)| *shared >= least)
            .max_by_key(|(_, shared)| *shared)?;
        let path = files[at].0.clone();
        match read(&path, &self.model) {
            Some(state) => {
                // For the order of removal; without it only that order suffers.
                let _ =
                    File::options().append(true).open(&path).and_then(|f| f.set_modified(SystemTime::now()));
                Some(state)
            }
            None => {
                self.files().remove(at);
                // If it cannot be removed it will be found damaged again.
                let _ = fs::remove_file(&path);
                None
            }
        }
    }

    /// Remembers to save what this sequence holds, unless half of it is kept already.
    pub(crate) fn note(&mut self, slot: usize, tokens: &[LlamaToken]) {
        let known = |other: &[LlamaToken]| common(other, tokens) >= tokens.len() / 2;
        if tokens.len() < KEPT_TOKENS_MIN
            || self.noted.len() >= NOTED_MAX
            || self.noted.iter().any(|(_, other)| known(other))
            || self.files().iter().any(|(_, other)| known(other))
        {
            return;
        }
        self.noted.push((slot, tokens.to_vec()));
    }

    /// Saves what was noted and is still there. A full disk costs speed later and nothing now.
    pub(crate) fn save_noted(&mut self, context: &LlamaContext<'_>, slots: &Slots) {
        for (slot, tokens) in std::mem::take(&mut self.noted) {
            if slots.tokens(slot) != tokens {
                continue;
            }
            let Some(bytes) = state_bytes(context, id(slot)) else { continue };
            let content = compose(&self.model, &tokens, &bytes);
            if content.len() as u64 > KEPT_BYTES_MAX {
                continue;
            }
            if let Ok(path) = self.write(&content) {
                self.files().push((path, tokens));
                self.shrink();
            }
        }
    }

    fn write(&self, content: &[u8]) -> io::Result<PathBuf> {
        let name = hex(&Sha256::digest(content)[..8]);
        let path = self.folder.join(format!("{}-{name}.{SUFFIX}", hex(&self.model[..8])));
        let part = path.with_extension(format!("{}.part", std::process::id()));
        fs::write(&part, content).and_then(|()| fs::rename(&part, &path)).inspect_err(|_| {
            let _ = fs::remove_file(&part);
        })?;
        Ok(path)
    }

    fn files(&mut self) -> &mut Vec<(PathBuf, Vec<LlamaToken>)> {
        let (folder, model) = (&self.folder, &self.model);
        self.files.get_or_insert_with(|| {
            let mine = format!("{}-", hex(&model[..8]));
            states(folder)
                .filter(|(path, _)| path.file_name().is_some_and(|n| n.to_string_lossy().starts_with(&mine)))
                .filter_map(|(path, _)| match read_tokens(&path, model) {
                    Some(tokens) => Some((path, tokens)),
                    None => {
                        let _ = fs::remove_file(&path);
                        None
                    }
                })
                .collect()
        })
    }

    /// Removes the files used longest ago, of whatever model, until the folder is within its bound.
    fn shrink(&mut self) {
        let mut all: Vec<_> = states(&self.folder)
            .filter_map(|(path, meta)| Some((meta.modified().ok()?, meta.len(), path)))
            .collect();
        all.sort();
        let mut bytes: u64 = all.iter().map(|(_, bytes, _)| bytes).sum();
        for (_, size, path) in all {
            if bytes <= KEPT_BYTES_MAX {
                break;
            }
            if fs::remove_file(&path).is_ok() {
                bytes -= size;
                self.files().retain(|(other, _)| *other != path);
            }
        }
    }
}

impl State {
    /// Puts the state into an empty sequence; the tokens it holds then, or none if it does not fit.
    pub(crate) fn restore(self, context: &mut LlamaContext<'_>, sequence: i32) -> Option<Vec<LlamaToken>> {
        // SAFETY: the bytes came from the same version of llama.cpp for the same model (the file names both) and their
        // checksum holds; llama.cpp checks sizes itself and says no to what does not fit.
        let fits =
            unsafe { context.state_seq_set_data_ext(&self.bytes, sequence, LlamaStateSeqFlags::empty()) };
        fits.then_some(self.tokens)
    }
}

fn state_bytes(context: &LlamaContext<'_>, sequence: i32) -> Option<Vec<u8>> {
    let flags = LlamaStateSeqFlags::empty();
    let mut bytes = vec![0; context.state_seq_get_size_ext(sequence, flags)];
    // SAFETY: the buffer has the size that llama.cpp asked for just now, and nothing was computed in between.
    let written = unsafe { context.state_seq_get_data_ext(bytes.as_mut_ptr(), sequence, flags) };
    (written > 0 && written == bytes.len()).then_some(bytes)
}

fn compose(model: &[u8; HASH_BYTES], tokens: &[LlamaToken], state: &[u8]) -> Vec<u8> {
    let mut content = Vec::with_capacity(MAGIC.len() + 2 * HASH_BYTES + 4 + 4 * tokens.len() + state.len());
    content.extend_from_slice(MAGIC);
    content.extend_from_slice(model);
    content.extend_from_slice(&(tokens.len() as u32).to_le_bytes());
    tokens.iter().for_each(|token| content.extend_from_slice(&token.0.to_le_bytes()));
    content.extend_from_slice(state);
    let sum = Sha256::digest(&content);
    content.extend_from_slice(&sum);
    content
}

fn read(path: &Path, model: &[u8; HASH_BYTES]) -> Option<State> {
    let content = fs::read(path).ok()?;
    let (content, sum) = content.split_at_checked(content.len().checked_sub(HASH_BYTES)?)?;
    if Sha256::digest(content)[..] != *sum {
        return None;
    }
    let (tokens, state) = split_tokens(content, model)?;
    Some(State { tokens, bytes: state.to_vec() })
}

/// Only the front of the file, unchecked: for finding, not for using.
fn read_tokens(path: &Path, model: &[u8; HASH_BYTES]) -> Option<Vec<LlamaToken>> {
    let mut file = File::open(path).ok()?;
    let mut front = vec![0; MAGIC.len() + HASH_BYTES + 4];
    file.read_exact(&mut front).ok()?;
    let count = u32::from_le_bytes(*front.last_chunk()?);
    if u64::from(count) * 4 > file.metadata().ok()?.len() {
        return None;
    }
    let start = front.len();
    front.resize(start + count as usize * 4, 0);
    file.read_exact(&mut front[start..]).ok()?;
    split_tokens(&front, model).map(|(tokens, _)| tokens)
}

fn split_tokens<'a>(content: &'a [u8], model: &[u8; HASH_BYTES]) -> Option<(Vec<LlamaToken>, &'a [u8])> {
    let rest = content.strip_prefix(MAGIC)?.strip_prefix(model)?;
    let (count, rest) = rest.split_first_chunk()?;
    let (tokens, state) = rest.split_at_checked((u32::from_le_bytes(*count) as usize).checked_mul(4)?)?;
    let tokens = tokens.as_chunks().0.iter().map(|token| LlamaToken(i32::from_le_bytes(*token))).collect();
    Some((tokens, state))
}

fn states(folder: &Path) -> impl Iterator<Item = (PathBuf, fs::Metadata)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == SUFFIX))
        .filter_map(|path| fs::metadata(&path).ok().map(|meta| (path, meta)))
}

/// Tells one model from another without reading all of it: its size, its header and samples of its weights.
fn fingerprint(model: &Path) -> io::Result<[u8; HASH_BYTES]> {
    let mut file = File::open(model)?;
    let bytes = file.metadata()?.len();
    let mut hash = Sha256::new();
    hash.update(bytes.to_le_bytes());
    for place in 0..SAMPLES {
        file.seek(SeekFrom::Start(bytes / SAMPLES * place))?;
        let mut sample = Vec::new();
        Read::by_ref(&mut file).take(SAMPLE_BYTES).read_to_end(&mut sample)?;
        hash.update(&sample);
    }
    Ok(hash.finalize().into())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
