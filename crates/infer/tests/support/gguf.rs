//! Writes model files: the real form with random weights, so that tests run the real engine on models of their own.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;

const ALIGNMENT: usize = 32;
const VERSION: u32 = 3;
const TYPE_F32: u32 = 0;
const TOKEN_NORMAL: i32 = 1;
const TOKEN_CONTROL: i32 = 3;

/// A model file in the making.
#[derive(Default)]
pub(crate) struct Gguf {
    keys: Vec<u8>,
    key_count: u64,
    tensors: Vec<(String, Vec<u64>, Vec<f32>)>,
}

/// Sizes of a model.
#[derive(Clone, Copy)]
pub(crate) struct Shape {
    pub(crate) width: u64,
    pub(crate) layers: u64,
    pub(crate) heads: u64,
    pub(crate) heads_kv: u64,
    pub(crate) feed_forward: u64,
    pub(crate) context: u32,
    pub(crate) merges: usize,
    /// The vocabulary is filled up to this with words that no text has.
    pub(crate) vocabulary: usize,
}

impl Shape {
    pub(crate) const TINY: Shape = Shape {
        width: 64,
        layers: 2,
        heads: 4,
        heads_kv: 2,
        feed_forward: 128,
        context: 4_096,
        merges: 256,
        vocabulary: 0,
    };
}

impl Gguf {
    fn key(&mut self, name: &str, kind: u32) {
        put_text(&mut self.keys, name);
        self.keys.extend(kind.to_le_bytes());
        self.key_count += 1;
    }

    fn u32(&mut self, name: &str, value: u32) {
        self.key(name, 4);
        self.keys.extend(value.to_le_bytes());
    }

    fn f32(&mut self, name: &str, value: f32) {
        self.key(name, 6);
        self.keys.extend(value.to_le_bytes());
    }

    fn bool(&mut self, name: &str, value: bool) {
        self.key(name, 7);
        self.keys.push(u8::from(value));
    }

    fn text(&mut self, name: &str, value: &str) {
        self.key(name, 8);
        put_text(&mut self.keys, value);
    }

    fn texts(&mut self, name: &str, values: &[String]) {
        self.key(name, 9);
        self.keys.extend(8_u32.to_le_bytes());
        self.keys.extend((values.len() as u64).to_le_bytes());
        values.iter().for_each(|value| put_text(&mut self.keys, value));
    }

    fn i32s(&mut self, name: &str, values: &[i32]) {
        self.key(name, 9);
        self.keys.extend(5_u32.to_le_bytes());
        self.keys.extend((values.len() as u64).to_le_bytes());
        values.iter().for_each(|value| self.keys.extend(value.to_le_bytes()));
    }

    fn random(&mut self, dice: &mut fastrand::Rng, name: &str, shape: &[u64], spread: f32) {
        let count: u64 = shape.iter().product();
        // The sum of four even numbers is normal enough.
        let normal = |dice: &mut fastrand::Rng| (0..4).map(|_| dice.f32() - 0.5).sum::<f32>() * 1.73 * spread;
        let data = (0..count).map(|_| normal(dice)).collect();
        self.tensors.push((name.into(), shape.to_vec(), data));
    }

    fn constant(&mut self, name: &str, length: u64, value: f32) {
        self.tensors.push((name.into(), vec![length], vec![value; length as usize]));
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut out = b"GGUF".to_vec();
        out.extend(VERSION.to_le_bytes());
        out.extend((self.tensors.len() as u64).to_le_bytes());
        out.extend(self.key_count.to_le_bytes());
        out.extend(&self.keys);
        let mut offset = 0;
        for (name, shape, data) in &self.tensors {
            put_text(&mut out, name);
            out.extend((shape.len() as u32).to_le_bytes());
            shape.iter().for_each(|length| out.extend(length.to_le_bytes()));
            out.extend(TYPE_F32.to_le_bytes());
            out.extend((offset as u64).to_le_bytes());
            offset += (data.len() * 4).next_multiple_of(ALIGNMENT);
        }
        for (_, _, data) in &self.tensors {
            out.resize(out.len().next_multiple_of(ALIGNMENT), 0);
            data.iter().for_each(|number| out.extend(number.to_le_bytes()));
        }
        out
    }

    pub(crate) fn write(&self, path: &Path) {
        std::fs::write(path, self.bytes()).expect("the model is written");
    }
}

/// A model of the llama kind that writes nonsense.
pub(crate) fn llama(shape: &Shape, seed: u64) -> Gguf {
    let dice = &mut fastrand::Rng::with_seed(seed);
    let (mut tokens, merges) = byte_pairs(shape.merges);
    tokens.extend((tokens.len()..shape.vocabulary).map(|n| format!("unused word {n}")));
    let mut kinds = vec![TOKEN_NORMAL; tokens.len()];
    for control in ["<|endoftext|>", "<|im_start|>", "<|im_end|>"] {
        tokens.push(control.into());
        kinds.push(TOKEN_CONTROL);
    }
    let vocabulary = tokens.len() as u64;
    let end = vocabulary as u32 - 3;
    let mut file = Gguf::default();
    file.text("general.architecture", "llama");
    file.text("general.name", "tiny nonsense");
    file.u32("llama.context_length", shape.context);
    sizes(&mut file, "llama", shape);
    file.u32("llama.attention.head_count_kv", shape.heads_kv as u32);
    file.u32("llama.rope.dimension_count", (shape.width / shape.heads) as u32);
    file.f32("llama.attention.layer_norm_rms_epsilon", 1e-5);
    file.text("tokenizer.ggml.model", "gpt2");
    file.text("tokenizer.ggml.pre", "gpt-2");
    file.texts("tokenizer.ggml.tokens", &tokens);
    file.i32s("tokenizer.ggml.token_type", &kinds);
    file.texts("tokenizer.ggml.merges", &merges);
    file.u32("tokenizer.ggml.bos_token_id", end);
    file.u32("tokenizer.ggml.eos_token_id", end);
    file.bool("tokenizer.ggml.add_bos_token", false);
    file.text("tokenizer.chat_template", CHAT_TEMPLATE);
    let (width, wide) = (shape.width, shape.feed_forward);
    let narrow = width / shape.heads * shape.heads_kv;
    let spread = 1.5 / (width as f32).sqrt();
    file.random(dice, "token_embd.weight", &[width, vocabulary], 1.0);
    for layer in 0..shape.layers {
        let name = |part: &str| format!("blk.{layer}.{part}.weight");
        file.constant(&name("attn_norm"), width, 1.0);
        file.random(dice, &name("attn_q"), &[width, width], spread);
        file.random(dice, &name("attn_k"), &[width, narrow], spread);
        file.random(dice, &name("attn_v"), &[width, narrow], spread);
        file.random(dice, &name("attn_output"), &[width, width], spread);
        file.constant(&name("ffn_norm"), width, 1.0);
        file.random(dice, &name("ffn_gate"), &[width, wide], spread);
        file.random(dice, &name("ffn_up"), &[width, wide], spread);
        file.random(dice, &name("ffn_down"), &[wide, width], spread);
    }
    file.constant("output_norm.weight", width, 1.0);
    // Not the embedding again, or it would repeat its last token for ever.
    file.random(dice, "output.weight", &[width, vocabulary], 2.0 * spread);
    // The last rows are the control tokens: with nothing for or against them an answer seldom ends by chance.
    if let Some((_, _, rows)) = file.tensors.last_mut() {
        let from = rows.len() - 3 * width as usize;
        rows[from..].fill(0.0);
    }
    file
}

/// A model of the bert kind: vectors of nonsense, mean pooling.
pub(crate) fn bert(seed: u64) -> Gguf {
    bert_of(&Shape { heads_kv: 4, context: 128, merges: 0, ..Shape::TINY }, seed)
}

/// The sizes of a well-known small model of this kind.
pub(crate) const MINILM: Shape = Shape {
    width: 384,
    layers: 6,
    heads: 12,
    heads_kv: 12,
    feed_forward: 1_536,
    context: 512,
    merges: 0,
    vocabulary: 0,
};

pub(crate) fn bert_of(shape: &Shape, seed: u64) -> Gguf {
    let dice = &mut fastrand::Rng::with_seed(seed);
    let mut tokens: Vec<String> = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"].map(String::from).into();
    let mut kinds = vec![TOKEN_CONTROL; tokens.len()];
    for letter in ('a'..='z').chain('0'..='9').chain(".,!?-".chars()) {
        tokens.push(format!("\u{2581}{letter}"));
        tokens.push(letter.to_string());
        kinds.extend([TOKEN_NORMAL; 2]);
    }
    let (width, wide, vocabulary) = (shape.width, shape.feed_forward, tokens.len() as u64);
    let mut file = Gguf::default();
    file.text("general.architecture", "bert");
    file.u32("bert.context_length", shape.context);
    sizes(&mut file, "bert", shape);
    file.f32("bert.attention.layer_norm_epsilon", 1e-12);
    file.bool("bert.attention.causal", false);
    file.u32("bert.pooling_type", 1);
    file.text("tokenizer.ggml.model", "bert");
    file.texts("tokenizer.ggml.tokens", &tokens);
    file.i32s("tokenizer.ggml.token_type", &kinds);
    file.u32("tokenizer.ggml.token_type_count", 2);
    for (key, token) in
        [("padding", 0), ("unknown", 1), ("bos", 2), ("cls", 2), ("eos", 3), ("seperator", 3), ("mask", 4)]
    {
        file.u32(&format!("tokenizer.ggml.{key}_token_id"), token);
    }
    let spread = 1.5 / (width as f32).sqrt();
    file.random(dice, "token_embd.weight", &[width, vocabulary], 1.0);
    file.random(dice, "token_types.weight", &[width, 2], 0.1);
    file.random(dice, "position_embd.weight", &[width, u64::from(shape.context)], 0.5);
    norm(&mut file, "token_embd_norm", width);
    for layer in 0..shape.layers {
        let name = |part: &str| format!("blk.{layer}.{part}");
        for part in ["attn_q", "attn_k", "attn_v", "attn_output"] {
            file.random(dice, &format!("{}.weight", name(part)), &[width, width], spread);
            file.constant(&format!("{}.bias", name(part)), width, 0.0);
        }
        norm(&mut file, &name("attn_output_norm"), width);
        file.random(dice, &format!("{}.weight", name("ffn_up")), &[width, wide], spread);
        file.constant(&format!("{}.bias", name("ffn_up")), wide, 0.0);
        file.random(dice, &format!("{}.weight", name("ffn_down")), &[wide, width], spread);
        file.constant(&format!("{}.bias", name("ffn_down")), width, 0.0);
        norm(&mut file, &name("layer_output_norm"), width);
    }
    file
}

const CHAT_TEMPLATE: &str = "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n\
    {% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}";

fn sizes(file: &mut Gguf, kind: &str, shape: &Shape) {
    file.u32(&format!("{kind}.embedding_length"), shape.width as u32);
    file.u32(&format!("{kind}.block_count"), shape.layers as u32);
    file.u32(&format!("{kind}.feed_forward_length"), shape.feed_forward as u32);
    file.u32(&format!("{kind}.attention.head_count"), shape.heads as u32);
}

fn norm(file: &mut Gguf, name: &str, width: u64) {
    file.constant(&format!("{name}.weight"), width, 1.0);
    file.constant(&format!("{name}.bias"), width, 0.0);
}

fn put_text(out: &mut Vec<u8>, text: &str) {
    out.extend((text.len() as u64).to_le_bytes());
    out.extend(text.as_bytes());
}

/// Text that merges are learnt from: what agents read and write.
const SAMPLE: &str = r#"{"name":"search_files","arguments":{"path":"/home","pattern":"*.png","min_bytes":1000000}} the file
 and the folder are in the place where the person put them yesterday; find every text that says something about the
 weather in "London", {"type":"object","properties":{"count":{"type":"integer"},"unit":{"enum":["celsius","kelvin"]}}}
 true false null 0.5 12 100 -7 [1,2,3] "a string with words" answer: yes, no, maybe; list them all and tell me how many"#;

/// A vocabulary of all bytes and the given number of merges.
fn byte_pairs(count: usize) -> (Vec<String>, Vec<String>) {
    let letters = byte_letters();
    let mut tokens: Vec<String> = letters.iter().map(char::to_string).collect();
    let mut words: Vec<Vec<String>> = words(SAMPLE)
        .map(|word| word.bytes().map(|byte| letters[usize::from(byte)].to_string()).collect())
        .collect();
    let mut merges = Vec::new();
    for _ in 0..count {
        let mut pairs: HashMap<(&str, &str), usize> = HashMap::new();
        for word in &words {
            for pair in word.windows(2) {
                *pairs.entry((&pair[0], &pair[1])).or_default() += 1;
            }
        }
        // The most frequent; the first in the alphabet of equals, so that every run makes the same model.
        let Some((left, right)) =
            pairs.into_iter().max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(&a.0))).map(|(pair, _)| pair)
        else {
            break;
        };
        let (left, right) = (left.to_string(), right.to_string());
        let merged = format!("{left}{right}");
        words.iter_mut().for_each(|word| merge(word, &left, &right));
        let mut line = String::new();
        write!(line, "{left} {right}").expect("writing to a string");
        merges.push(line);
        if !tokens.contains(&merged) {
            tokens.push(merged);
        }
    }
    (tokens, merges)
}

/// Words with the space before them, letters and signs apart.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let body = if first == ' ' { &rest[1..] } else { rest };
        let kind = |c: char| (c.is_alphabetic(), c.is_numeric(), c.is_whitespace());
        let wanted = body.chars().next().map_or((false, false, true), kind);
        let length = body.find(|c| kind(c) != wanted).unwrap_or(body.len()) + (rest.len() - body.len());
        let (word, later) = rest.split_at(length.max(1));
        rest = later;
        Some(word)
    })
}

fn merge(word: &mut Vec<String>, left: &str, right: &str) {
    let mut at = 0;
    while at + 1 < word.len() {
        if word[at] == left && word[at + 1] == right {
            let second = word.remove(at + 1);
            word[at].push_str(&second);
        }
        at += 1;
    }
}

/// The letter that stands for each byte in such vocabularies: itself if it can be seen, else one from U+0100 on.
fn byte_letters() -> Vec<char> {
    let seen =
        |byte: u32| (33..=126).contains(&byte) || (161..=172).contains(&byte) || (174..=255).contains(&byte);
    let mut next = 256;
    (0..256)
        .map(|byte| {
            let letter = if seen(byte) { byte } else { next };
            next += u32::from(!seen(byte));
            char::from_u32(letter).expect("a letter")
        })
        .collect()
}
