//! The header of a model file: what can be known of a model without loading it.

use super::EngineError;
use super::backend::backend;
use llama_cpp_sys_2 as sys;
use std::collections::HashSet;
use std::ffi::{CStr, CString};
use std::path::Path;

/// llama.cpp's own bound; beyond it, it ends the process.
const LAYERS_MAX: u64 = 512;

/// Facts of a GGUF file.
#[derive(Debug, Clone)]
pub(crate) struct Header {
    pub(crate) architecture: String,
    pub(crate) file_bytes: u64,
    pub(crate) parameters: u64,
    pub(crate) context_trained: u32,
    pub(crate) embedding_length: u32,
    pub(crate) feed_forward_length: u32,
    /// Numbers in the key and the value of one token, over all layers.
    pub(crate) cache_width: u64,
    pub(crate) vocabulary: u64,
    /// It makes vectors: its file names a way of pooling, or its attention looks both ways.
    pub(crate) is_embedder: bool,
    /// The file says how the vectors of a text's tokens become one.
    pub(crate) has_pooling: bool,
}

impl Header {
    pub(crate) fn read(path: &Path) -> Result<Header, EngineError> {
        let fail = |why: String, hint: Option<&str>| EngineError::Load {
            model: path.display().to_string(),
            why,
            hint: hint.map(str::to_string),
        };
        let meta = std::fs::metadata(path).map_err(|e| fail(e.to_string(), None))?;
        if !meta.is_file() {
            return Err(fail("it is not a file".into(), None));
        }
        let _ = backend();
        let file = GgufFile::open(path).ok_or_else(|| {
            let said = super::backend::complaints().map_or(String::new(), |s| format!(" ({s})"));
            fail(
                format!("it is no GGUF file, or a damaged one{said}"),
                Some("fetch it again: `mycel model pull`"),
            )
        })?;
        if file.repeats_a_token() {
            let why = "its vocabulary has one token twice, so the file is damaged";
            return Err(fail(why.into(), Some("fetch it again: `mycel model pull`")));
        }
        if file.ranks() {
            return Err(fail("it ranks pairs of texts, which is not supported".into(), None));
        }
        file.header(meta.len()).ok_or_else(|| fail("it holds no language model".into(), None))
    }
}

/// An open header. The pointer is valid and not null until it is dropped.
struct GgufFile(*mut sys::gguf_context);

impl Drop for GgufFile {
    fn drop(&mut self) {
        // SAFETY: the pointer came from `gguf_init_from_file` and is freed only here.
        unsafe { sys::gguf_free(self.0) }
    }
}

impl GgufFile {
    fn open(path: &Path) -> Option<GgufFile> {
        let path = CString::new(path.to_str()?).ok()?;
        let params = sys::gguf_init_params { no_alloc: true, ctx: std::ptr::null_mut() };
        // SAFETY: the path is a C string that lives for the call; a file that is not GGUF gives null.
        let file = unsafe { sys::gguf_init_from_file(path.as_ptr(), params) };
        (!file.is_null()).then_some(GgufFile(file))
    }

    fn header(&self, file_bytes: u64) -> Option<Header> {
        let architecture = self.text("general.architecture")?;
        let number = |key: &str| self.number(&format!("{architecture}.{key}"));
        let embedding = number("embedding_length")?;
        let layers = number("block_count").filter(|layers| (1..=LAYERS_MAX).contains(layers))?;
        let heads = number("attention.head_count").filter(|h| *h > 0)?;
        let heads_kv = number("attention.head_count_kv").unwrap_or(heads);
        let key = number("attention.key_length").unwrap_or(embedding / heads);
        let value = number("attention.value_length").unwrap_or(embedding / heads);
        let pooled = number("pooling_type").is_some_and(|kind| kind > 0);
        let causal = number("attention.causal").is_none_or(|yes| yes != 0);
        let is_embedder = pooled || !causal || architecture.contains("bert");
        Some(Header {
            file_bytes,
            parameters: self.parameters(),
            context_trained: u32::try_from(number("context_length")?).ok()?,
            embedding_length: u32::try_from(embedding).ok()?,
            feed_forward_length: u32::try_from(number("feed_forward_length").unwrap_or(4 * embedding))
                .ok()?,
            cache_width: layers.checked_mul(heads_kv)?.checked_mul(key.checked_add(value)?)?,
            vocabulary: self.length("tokenizer.ggml.tokens").or_else(|| number("vocab_size")).unwrap_or(0),
            is_embedder,
            has_pooling: pooled,
            architecture,
        })
    }

    /// llama.cpp ends the process over this, so it is asked before.
    fn repeats_a_token(&self) -> bool {
        const TOKENS: &str = "tokenizer.ggml.tokens";
        let (Some(at), Some(count)) = (self.find(TOKENS), self.length(TOKENS)) else { return false };
        // SAFETY: the entry is a list, as it has a length.
        if unsafe { sys::gguf_get_arr_type(self.0, at) } != sys::GGUF_TYPE_STRING {
            return false;
        }
        let mut seen = HashSet::new();
        (0..count as usize).any(|token| {
            // SAFETY: the entry is a list of strings and `token` within it; they live as long as the header.
            let text = unsafe { CStr::from_ptr(sys::gguf_get_arr_str(self.0, at, token)) };
            !seen.insert(text)
        })
    }

    fn ranks(&self) -> bool {
        const POOLING_RANK: u64 = 4;
        let pooling = |architecture: String| self.number(&format!("{architecture}.pooling_type"));
        self.text("general.architecture").and_then(pooling) == Some(POOLING_RANK)
    }

    fn find(&self, key: &str) -> Option<i64> {
        let key = CString::new(key).ok()?;
        // SAFETY: the header is open and the key a C string that lives for the call.
        let at = unsafe { sys::gguf_find_key(self.0, key.as_ptr()) };
        (at >= 0).then_some(at)
    }

    fn kind(&self, at: i64) -> sys::gguf_type {
        // SAFETY: `at` came from `find`, so it is within the header.
        unsafe { sys::gguf_get_kv_type(self.0, at) }
    }

    fn text(&self, key: &str) -> Option<String> {
        let at = self.find(key)?;
        if self.kind(at) != sys::GGUF_TYPE_STRING {
            return None;
        }
        // SAFETY: the entry is a string (asked above), which ends in a zero byte and lives as long as the header.
        let text = unsafe { CStr::from_ptr(sys::gguf_get_val_str(self.0, at)) };
        text.to_str().ok().map(str::to_string)
    }

    /// A whole number, or the largest of a list of them (models whose layers differ).
    fn number(&self, key: &str) -> Option<u64> {
        let at = self.find(key)?;
        // SAFETY: each read is of the kind that the entry has.
        unsafe {
            match self.kind(at) {
                sys::GGUF_TYPE_BOOL => Some(u64::from(sys::gguf_get_val_bool(self.0, at))),
                sys::GGUF_TYPE_UINT16 => Some(u64::from(sys::gguf_get_val_u16(self.0, at))),
                sys::GGUF_TYPE_UINT32 => Some(u64::from(sys::gguf_get_val_u32(self.0, at))),
                sys::GGUF_TYPE_INT32 => u64::try_from(sys::gguf_get_val_i32(self.0, at)).ok(),
                sys::GGUF_TYPE_UINT64 => Some(sys::gguf_get_val_u64(self.0, at)),
                sys::GGUF_TYPE_INT64 => u64::try_from(sys::gguf_get_val_i64(self.0, at)).ok(),
                sys::GGUF_TYPE_ARRAY => self.largest(at),
                _ => None,
            }
        }
    }

    fn largest(&self, at: i64) -> Option<u64> {
        // SAFETY: the entry is a list (asked by the caller); its numbers are read only if they are 32 bits wide, and as
        // many as it has.
        unsafe {
            match sys::gguf_get_arr_type(self.0, at) {
                sys::GGUF_TYPE_UINT32 | sys::GGUF_TYPE_INT32 => {
                    let data = sys::gguf_get_arr_data(self.0, at).cast::<u32>();
                    let numbers = std::slice::from_raw_parts(data, sys::gguf_get_arr_n(self.0, at));
                    numbers.iter().max().map(|n| u64::from(*n))
                }
                _ => None,
            }
        }
    }

    fn length(&self, key: &str) -> Option<u64> {
        let at = self.find(key)?;
        if self.kind(at) != sys::GGUF_TYPE_ARRAY {
            return None;
        }
        // SAFETY: the entry is a list, asked above.
        Some(unsafe { sys::gguf_get_arr_n(self.0, at) } as u64)
    }

    fn parameters(&self) -> u64 {
        // SAFETY: the header is open; tensor numbers run from 0 to the count it gives, and each has four lengths.
        unsafe {
            (0..sys::gguf_get_n_tensors(self.0))
                .map(|tensor| std::slice::from_raw_parts(sys::gguf_get_tensor_ne(self.0, tensor), 4))
                .map(|lengths| lengths.iter().map(|n| n.unsigned_abs()).product::<u64>())
                .sum()
        }
    }
}
