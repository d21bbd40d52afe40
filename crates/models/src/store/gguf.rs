//! What a GGUF file says of itself: its header, read without the weights.
//!
//! A file from a stranger is read here before any C++ sees it, so every number in it is doubted: nothing is allocated on
//! the file's word alone, and whatever does not add up is an error with its place. Values that nobody asks for (the
//! vocabulary above all) are skipped, not stored.

mod cursor;
mod types;

pub use types::{FileType, TensorType};

use cursor::{Cursor, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek};
use std::path::Path;

/// Keys of a header. Real files have fewer than a hundred.
const KEYS_MAX: u64 = 16_384;
/// Tensors of one file. The largest known models stay below fifty thousand.
const TENSORS_MAX: u64 = 262_144;
/// Dimensions of a tensor; ggml has four.
const DIMENSIONS_MAX: u32 = 4;
/// Where tensors may be aligned; the format asks for a power of two.
const ALIGNMENT_MAX: u64 = 1 << 20;
/// Alignment where the header names none.
const ALIGNMENT_DEFAULT: u64 = 32;
/// Bytes of the reader's buffer.
const BUFFER: usize = 64 << 10;

/// Why a header cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum GgufError {
    #[error("it is not a GGUF file")]
    NotGguf,
    #[error("it is a GGUF file of version {0}; versions 2 and 3 can be read")]
    Version(u32),
    #[error("its header is damaged at byte {at}: {what}")]
    Damaged { at: u64, what: String },
    #[error("it is cut short: {needs} bytes belong to it and {has} are there")]
    Cut { needs: u64, has: u64 },
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// What is known of a model from its header. Numbers are absent where the file does not name them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// `llama`, `qwen2`, `bert`, ...
    pub architecture: String,
    /// What its makers call it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Weights in this file, counted from its tensors.
    pub parameters: u64,
    /// How it is quantised, as `Q4_K_M`; the type that holds most weights where the header is silent.
    pub quantization: String,
    /// The type that holds most weights, as `q4_K`.
    pub dominant_type: String,
    /// Tokens of context it was made for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context_tokens: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layers: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub embedding: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heads: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heads_kv: Option<u64>,
    /// Numbers of one key and of one value of one head.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_length: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_length: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experts: Option<u64>,
    /// `gpt2`, `llama`, `bert`, ...
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tokenizer: Option<String>,
    /// Words of the tokenizer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vocabulary: Option<u64>,
    pub has_chat_template: bool,
    /// SPDX name or whatever its makers wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// Bytes of the weights in this file.
    pub tensor_bytes: u64,
    /// Which of how many files of a split model this is, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split: Option<(u64, u64)>,
}

impl Facts {
    /// Reads the header of the file at `path`, and checks that the weights it speaks of are there.
    ///
    /// # Errors
    /// [`GgufError`] with the place where it stops making sense.
    pub fn of_file(path: &Path) -> Result<Self, GgufError> {
        let file = File::open(path)?;
        let length = file.metadata()?.len();
        Self::read(BufReader::with_capacity(BUFFER, file), length)
    }

    /// Reads a header from `source`, which holds `length` bytes.
    ///
    /// # Errors
    /// As [`Facts::of_file`].
    pub fn read(source: impl Read + Seek, length: u64) -> Result<Self, GgufError> {
        let mut cursor = Cursor::new(source, length);
        if length < 4 || cursor.bytes(4)? != b"GGUF" {
            return Err(GgufError::NotGguf);
        }
        let version = cursor.u32()?;
        if !(2..=3).contains(&version) {
            return Err(GgufError::Version(version));
        }
        let tensors = cursor.count("tensors", TENSORS_MAX)?;
        let keys = cursor.count("keys", KEYS_MAX)?;
        let mut values = BTreeMap::new();
        for _ in 0..keys {
            let key = cursor.key()?;
            let value = cursor.value()?;
            values.insert(key, value);
        }
        let weights = Weights::read(&mut cursor, tensors)?;
        weights.check(&cursor, alignment(&values, &cursor)?)?;
        Ok(facts(&values, &weights))
    }

    /// The facts of a split model of which this is the first file and `other` another one.
    #[must_use]
    pub fn with(self, other: &Self) -> Self {
        Self {
            parameters: self.parameters.saturating_add(other.parameters),
            tensor_bytes: self.tensor_bytes.saturating_add(other.tensor_bytes),
            ..self
        }
    }

    /// Bytes that keys and values of `tokens` of context take at 16 bits each; none if the header does not say enough.
    /// Architectures that keep less (sliding windows, recurrent layers) need less.
    pub fn cache_bytes(&self, tokens: u64) -> Option<u64> {
        let heads = self.heads_kv.or(self.heads)?;
        let per_head = self.key_length?.checked_add(self.value_length?)?;
        let of_layer = heads.checked_mul(per_head)?.checked_mul(2)?;
        of_layer.checked_mul(self.layers?)?.checked_mul(tokens)
    }
}

fn alignment<R: Read + Seek>(values: &BTreeMap<String, Value>, cursor: &Cursor<R>) -> Result<u64, GgufError> {
    let Some(value) = values.get("general.alignment") else { return Ok(ALIGNMENT_DEFAULT) };
    match value.number() {
        Some(n) if n.is_power_of_two() && n <= ALIGNMENT_MAX => Ok(n),
        _ => Err(cursor.damaged("the alignment is no power of two")),
    }
}

/// What the table of tensors adds up to.
#[derive(Default)]
struct Weights {
    parameters: u64,
    bytes: u64,
    /// One past the last byte, counted from the first tensor.
    end: u64,
    /// Weights of each type.
    by_type: BTreeMap<u32, u64>,
}

impl Weights {
    fn read<R: Read + Seek>(cursor: &mut Cursor<R>, tensors: u64) -> Result<Self, GgufError> {
        let mut weights = Self::default();
        for _ in 0..tensors {
            weights.add_tensor(cursor)?;
        }
        Ok(weights)
    }

    fn add_tensor<R: Read + Seek>(&mut self, cursor: &mut Cursor<R>) -> Result<(), GgufError> {
        cursor.skip_string()?;
        let dimensions = cursor.u32()?;
        if dimensions > DIMENSIONS_MAX {
            return Err(cursor.damaged(&format!("a tensor of {dimensions} dimensions")));
        }
        let mut count: u64 = 1;
        for _ in 0..dimensions {
            let size = cursor.u64()?;
            count = count.checked_mul(size).ok_or_else(|| cursor.damaged("a tensor without end"))?;
        }
        let number = cursor.u32()?;
        let offset = cursor.u64()?;
        // A type of a later version is counted, and its size taken for unknown.
        let bytes = TensorType::of(number).map_or(Some(0), |kind| kind.bytes(count));
        let end = bytes.and_then(|bytes| offset.checked_add(bytes));
        let (Some(bytes), Some(end)) = (bytes, end) else {
            return Err(cursor.damaged("a tensor without end"));
        };
        self.parameters = self.parameters.saturating_add(count);
        self.bytes = self.bytes.saturating_add(bytes);
        self.end = self.end.max(end);
        let sum = self.by_type.entry(number).or_default();
        *sum = sum.saturating_add(count);
        Ok(())
    }

    /// Whether all of it lies inside the file.
    fn check<R: Read + Seek>(&self, cursor: &Cursor<R>, alignment: u64) -> Result<(), GgufError> {
        let start = cursor.at().next_multiple_of(alignment);
        let needs = start.saturating_add(self.end);
        if self.end > 0 && needs > cursor.length() {
            return Err(GgufError::Cut { needs, has: cursor.length() });
        }
        Ok(())
    }

    fn dominant(&self) -> String {
        let most = self.by_type.iter().max_by_key(|(_, count)| **count);
        most.map_or_else(
            || "none".to_owned(),
            |(number, _)| {
                TensorType::of(*number).map_or(format!("type-{number}"), |kind| kind.name.to_owned())
            },
        )
    }
}

fn facts(values: &BTreeMap<String, Value>, weights: &Weights) -> Facts {
    let text = |key: &str| values.get(key).and_then(Value::text).filter(|text| !text.is_empty());
    let architecture = text("general.architecture").unwrap_or_default();
    let number = |key: &str| values.get(&format!("{architecture}.{key}")).and_then(Value::number);
    let dominant = weights.dominant();
    let file_type = values.get("general.file_type").and_then(Value::number).and_then(FileType::name);
    let embedding = number("embedding_length");
    let heads = number("attention.head_count").filter(|heads| *heads > 0);
    let of_head = embedding.zip(heads).map(|(embedding, heads)| embedding / heads);
    let split = values
        .get("split.no")
        .and_then(Value::number)
        .zip(values.get("split.count").and_then(Value::number).filter(|count| *count > 1));
    let vocabulary = values.get("tokenizer.ggml.tokens").and_then(Value::length);
    Facts {
        title: text("general.name"),
        parameters: weights.parameters,
        quantization: file_type.map_or_else(|| dominant.to_uppercase(), str::to_owned),
        dominant_type: dominant,
        context_tokens: number("context_length"),
        layers: number("block_count"),
        embedding,
        heads,
        heads_kv: number("attention.head_count_kv"),
        key_length: number("attention.key_length").or(of_head),
        value_length: number("attention.value_length").or(of_head),
        experts: number("expert_count").filter(|count| *count > 0),
        tokenizer: text("tokenizer.ggml.model"),
        vocabulary,
        has_chat_template: values.contains_key("tokenizer.chat_template"),
        licence: text("general.license"),
        tensor_bytes: weights.bytes,
        split: split.map(|(no, count)| (no.saturating_add(1), count)),
        architecture,
    }
}

#[cfg(test)]
mod tests;
