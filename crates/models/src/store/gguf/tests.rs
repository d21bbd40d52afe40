//! Tests of the header reader.

use super::*;
use std::io::Cursor;

/// A header being written.
#[derive(Default)]
struct Header {
    keys: Vec<u8>,
    key_count: u64,
    tensors: Vec<u8>,
    tensor_count: u64,
    data: u64,
}

impl Header {
    fn text(bytes: &mut Vec<u8>, text: &str) {
        bytes.extend((text.len() as u64).to_le_bytes());
        bytes.extend(text.as_bytes());
    }
    fn key(mut self, key: &str, kind: u32, value: &[u8]) -> Self {
        Self::text(&mut self.keys, key);
        self.keys.extend(kind.to_le_bytes());
        self.keys.extend(value);
        self.key_count += 1;
        self
    }
    fn word(self, key: &str, value: &str) -> Self {
        let mut bytes = Vec::new();
        Self::text(&mut bytes, value);
        self.key(key, 8, &bytes)
    }
    fn number(self, key: &str, value: u32) -> Self {
        self.key(key, 4, &value.to_le_bytes())
    }
    fn tensor(mut self, kind: u32, shape: &[u64]) -> Self {
        Self::text(&mut self.tensors, &format!("t{}", self.tensor_count));
        self.tensors.extend((shape.len() as u32).to_le_bytes());
        shape.iter().for_each(|size| self.tensors.extend(size.to_le_bytes()));
        self.tensors.extend(kind.to_le_bytes());
        self.tensors.extend(self.data.to_le_bytes());
        let count = shape.iter().product();
        self.data += TensorType::of(kind).map_or(0, |kind| kind.bytes(count).unwrap());
        self.data = self.data.next_multiple_of(ALIGNMENT_DEFAULT);
        self.tensor_count += 1;
        self
    }
    fn bytes(&self) -> Vec<u8> {
        let mut bytes = b"GGUF".to_vec();
        bytes.extend(3_u32.to_le_bytes());
        bytes.extend(self.tensor_count.to_le_bytes());
        bytes.extend(self.key_count.to_le_bytes());
        bytes.extend(&self.keys);
        bytes.extend(&self.tensors);
        let start = bytes.len().next_multiple_of(ALIGNMENT_DEFAULT as usize);
        bytes.resize(start + self.data as usize, 0);
        bytes
    }
}

fn read(bytes: &[u8]) -> Result<Facts, GgufError> {
    Facts::read(Cursor::new(bytes), bytes.len() as u64)
}

fn words(list: &[&str]) -> Vec<u8> {
    let mut bytes = 8_u32.to_le_bytes().to_vec();
    bytes.extend((list.len() as u64).to_le_bytes());
    list.iter().for_each(|word| Header::text(&mut bytes, word));
    bytes
}

fn sample() -> Header {
    let mut heads_kv = 5_u32.to_le_bytes().to_vec();
    heads_kv.extend(3_u64.to_le_bytes());
    [2_i32, 4, 2].iter().for_each(|n| heads_kv.extend(n.to_le_bytes()));
    Header::default()
        .word("general.architecture", "qwen2")
        .word("general.name", "A Model")
        .word("general.license", "apache-2.0")
        .number("general.file_type", 15)
        .number("qwen2.context_length", 32_768)
        .number("qwen2.block_count", 28)
        .number("qwen2.embedding_length", 512)
        .number("qwen2.attention.head_count", 8)
        .key("qwen2.attention.head_count_kv", 9, &heads_kv)
        .key("qwen2.rope.freq_base", 6, &1e6_f32.to_le_bytes())
        .word("tokenizer.ggml.model", "gpt2")
        .key("tokenizer.ggml.tokens", 9, &words(&["a", "", "longer"]))
        .word("tokenizer.chat_template", &"x".repeat(100_000))
        .tensor(0, &[64])
        .tensor(12, &[512, 4])
        .tensor(14, &[256])
}

#[test]
fn a_header_is_read() {
    let facts = read(&sample().bytes()).unwrap();
    assert_eq!((facts.architecture.as_str(), facts.title.as_deref()), ("qwen2", Some("A Model")));
    assert_eq!((facts.quantization.as_str(), facts.dominant_type.as_str()), ("Q4_K_M", "q4_K"));
    assert_eq!((facts.parameters, facts.tensor_bytes), (64 + 2048 + 256, 256 + 1152 + 210));
    assert_eq!((facts.context_tokens, facts.layers, facts.vocabulary), (Some(32_768), Some(28), Some(3)));
    assert_eq!((facts.heads, facts.heads_kv, facts.key_length), (Some(8), Some(4), Some(64)));
    assert!(facts.has_chat_template);
    assert_eq!((facts.licence.as_deref(), facts.tokenizer.as_deref()), (Some("apache-2.0"), Some("gpt2")));
    // Keys and values of 4 heads of 64 numbers in 28 layers, 2 bytes each.
    assert_eq!(facts.cache_bytes(10), Some(2 * 4 * 64 * 28 * 2 * 10));
    let plain = Header::default().word("general.architecture", "bert").tensor(1, &[8, 8]).bytes();
    assert_eq!(read(&plain).unwrap().quantization, "F16");
    // A type that came after us is counted, and shown by its number.
    assert_eq!(read(&Header::default().tensor(99, &[8]).bytes()).unwrap().quantization, "TYPE-99");
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let check = |bytes: &[u8], expect: &str| {
        let error = read(bytes).unwrap_err().to_string();
        assert!(error.contains(expect), "expected `{expect}`: {error}");
    };
    let whole = sample().bytes();
    check(b"", "not a GGUF file");
    check(b"<html>", "not a GGUF file");
    // The last tensor is followed by a few bytes that align it.
    check(&whole[..whole.len() - 20], "cut short");
    check(&whole[..40], "cut short");
    let with = |at: usize, bytes: &[u8]| {
        let mut changed = whole.clone();
        changed[at..at + bytes.len()].copy_from_slice(bytes);
        changed
    };
    check(&with(4, &1_u32.to_le_bytes()), "version 1");
    check(&with(4, &3_u32.to_be_bytes()), "version 50331648");
    check(&with(8, &u64::MAX.to_le_bytes()), "tensors, and");
    check(&with(16, &u64::MAX.to_le_bytes()), "keys, and");
    check(&with(24, &u64::MAX.to_le_bytes()), "letters in a key");
    check(&Header::default().key("x", 77, &[]).bytes(), "unknown type 77");
    check(&Header::default().number("general.alignment", 3).bytes(), "no power of two");
    let mut huge = 8_u32.to_le_bytes().to_vec();
    huge.extend(u64::MAX.to_le_bytes());
    check(&Header::default().key("x", 9, &huge).bytes(), "without end");
    let mut deep = Vec::new();
    (0..9).for_each(|_| {
        deep.extend(9_u32.to_le_bytes());
        deep.extend(1_u64.to_le_bytes());
    });
    deep.resize(deep.len() + 64, 0);
    check(&Header::default().key("x", 9, &deep).bytes(), "arrays in arrays");
}

/// Any bytes give facts or an error, and quickly: nothing is allocated or looped over on the file's word.
#[test]
fn header_fuzz() {
    let whole = sample().bytes();
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = |below: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        usize::try_from(random % below as u64).unwrap()
    };
    for round in 0..4_000 {
        let mut bytes = whole.clone();
        for _ in 0..=next(6) {
            let at = next(bytes.len());
            match next(4) {
                0 => bytes[at] = u8::try_from(next(256)).unwrap(),
                1 => bytes[at] ^= 1 << next(8),
                2 => {
                    let end = (at + 8).min(bytes.len());
                    bytes[at..end].fill(if next(2) == 0 { 0xff } else { 0 });
                }
                _ => bytes.truncate(at.max(1)),
            }
        }
        if let Ok(facts) = read(&bytes) {
            let _ = facts.cache_bytes(u64::MAX);
            assert!(facts.tensor_bytes <= bytes.len() as u64 * 4, "round {round}");
        }
    }
}

#[test]
fn quantisations_are_found_in_names() {
    let check = |text: &str, expect: Option<&str>| assert_eq!(FileType::in_text(text), expect, "{text}");
    check("qwen2.5-7b-instruct-q4_k_m", Some("Q4_K_M"));
    check("Model.Q8_0", Some("Q8_0"));
    check("model-IQ4_XS", Some("IQ4_XS"));
    check("model-f16", Some("F16"));
    check("q4_0ish", None);
    check("Qwen", None);
}
