//! The types of ggml, by their numbers: how weights are stored, and what a mixture of such types is called.
//!
//! From `ggml.h` and `llama.h` of llama.cpp as vendored by llama-cpp-sys-2 0.1.161.

/// How the weights of a tensor are stored: blocks of `block` weights in `bytes` bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TensorType {
    pub number: u32,
    pub name: &'static str,
    block: u64,
    bytes: u64,
}

impl TensorType {
    pub fn of(number: u32) -> Option<Self> {
        TENSOR_TYPES.iter().copied().find(|kind| kind.number == number)
    }
    /// Bytes of `count` weights; none if that is beyond counting.
    pub fn bytes(self, count: u64) -> Option<u64> {
        count.div_ceil(self.block).checked_mul(self.bytes)
    }
}

const fn row(number: u32, name: &'static str, block: u64, bytes: u64) -> TensorType {
    TensorType { number, name, block, bytes }
}

const TENSOR_TYPES: &[TensorType] = &[
    row(0, "f32", 1, 4),
    row(1, "f16", 1, 2),
    row(2, "q4_0", 32, 18),
    row(3, "q4_1", 32, 20),
    row(6, "q5_0", 32, 22),
    row(7, "q5_1", 32, 24),
    row(8, "q8_0", 32, 34),
    row(9, "q8_1", 32, 36),
    row(10, "q2_K", 256, 84),
    row(11, "q3_K", 256, 110),
    row(12, "q4_K", 256, 144),
    row(13, "q5_K", 256, 176),
    row(14, "q6_K", 256, 210),
    row(15, "q8_K", 256, 292),
    row(16, "iq2_xxs", 256, 66),
    row(17, "iq2_xs", 256, 74),
    row(18, "iq3_xxs", 256, 98),
    row(19, "iq1_s", 256, 50),
    row(20, "iq4_nl", 32, 18),
    row(21, "iq3_s", 256, 110),
    row(22, "iq2_s", 256, 82),
    row(23, "iq4_xs", 256, 136),
    row(24, "i8", 1, 1),
    row(25, "i16", 1, 2),
    row(26, "i32", 1, 4),
    row(27, "i64", 1, 8),
    row(28, "f64", 1, 8),
    row(29, "iq1_m", 256, 56),
    row(30, "bf16", 1, 2),
    row(34, "tq1_0", 256, 54),
    row(35, "tq2_0", 256, 66),
    row(39, "mxfp4", 32, 17),
    row(40, "nvfp4", 64, 36),
    row(41, "q1_0", 128, 18),
    row(42, "q2_0", 64, 18),
];

/// What a file as a whole is called: a mixture of tensor types.
#[derive(Debug, Clone, Copy)]
pub struct FileType;

impl FileType {
    /// The name of a number in `general.file_type`.
    pub fn name(number: u64) -> Option<&'static str> {
        // Above this bit the number was guessed by its writer.
        let number = number & !GUESSED;
        FILE_TYPES.iter().find(|(known, _)| *known == number).map(|(_, name)| *name)
    }
    /// Every name, the common ones among them.
    pub fn names() -> impl Iterator<Item = &'static str> {
        FILE_TYPES.iter().map(|(_, name)| *name)
    }
    /// The name inside a file name such as `qwen2.5-7b-instruct-q4_k_m.gguf`: the longest that stands between marks.
    pub fn in_text(text: &str) -> Option<&'static str> {
        let upper = text.to_uppercase();
        let stands_alone = |name: &str| {
            upper.match_indices(name).any(|(at, _)| {
                let before = upper[..at].chars().next_back();
                let after = upper[at + name.len()..].chars().next();
                let is_mark = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_alphanumeric() && c != '_');
                is_mark(before) && is_mark(after)
            })
        };
        Self::names().filter(|name| stands_alone(name)).max_by_key(|name| name.len())
    }
}

const GUESSED: u64 = 1024;

const FILE_TYPES: &[(u64, &str)] = &[
    (0, "F32"),
    (1, "F16"),
    (2, "Q4_0"),
    (3, "Q4_1"),
    (7, "Q8_0"),
    (8, "Q5_0"),
    (9, "Q5_1"),
    (10, "Q2_K"),
    (11, "Q3_K_S"),
    (12, "Q3_K_M"),
    (13, "Q3_K_L"),
    (14, "Q4_K_S"),
    (15, "Q4_K_M"),
    (16, "Q5_K_S"),
    (17, "Q5_K_M"),
    (18, "Q6_K"),
    (19, "IQ2_XXS"),
    (20, "IQ2_XS"),
    (21, "Q2_K_S"),
    (22, "IQ3_XS"),
    (23, "IQ3_XXS"),
    (24, "IQ1_S"),
    (25, "IQ4_NL"),
    (26, "IQ3_S"),
    (27, "IQ3_M"),
    (28, "IQ2_S"),
    (29, "IQ2_M"),
    (30, "IQ4_XS"),
    (31, "IQ1_M"),
    (32, "BF16"),
    (36, "TQ1_0"),
    (37, "TQ2_0"),
    (38, "MXFP4_MOE"),
    (39, "NVFP4"),
    (40, "Q1_0"),
    (41, "Q2_0"),
];
