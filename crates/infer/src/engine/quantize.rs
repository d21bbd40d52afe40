//! Making a model smaller.

use super::backend::{backend, complaints, watched};
use super::header::Header;
use super::{EngineError, QuantizeProgress};
use llama_cpp_sys_2 as sys;
use std::ffi::CString;
use std::path::Path;
use std::sync::Mutex;

/// Types that a person may ask for, from small to large, with the bits of a weight on average.
pub const QUANTIZE_TYPES: &[(&str, f32, sys::llama_ftype)] = &[
    ("Q2_K", 3.0, sys::LLAMA_FTYPE_MOSTLY_Q2_K),
    ("Q3_K_S", 3.4, sys::LLAMA_FTYPE_MOSTLY_Q3_K_S),
    ("Q3_K_M", 3.9, sys::LLAMA_FTYPE_MOSTLY_Q3_K_M),
    ("Q3_K_L", 4.3, sys::LLAMA_FTYPE_MOSTLY_Q3_K_L),
    ("IQ4_XS", 4.3, sys::LLAMA_FTYPE_MOSTLY_IQ4_XS),
    ("IQ4_NL", 4.5, sys::LLAMA_FTYPE_MOSTLY_IQ4_NL),
    ("Q4_0", 4.5, sys::LLAMA_FTYPE_MOSTLY_Q4_0),
    ("Q4_K_S", 4.6, sys::LLAMA_FTYPE_MOSTLY_Q4_K_S),
    ("Q4_K_M", 4.8, sys::LLAMA_FTYPE_MOSTLY_Q4_K_M),
    ("Q4_1", 5.0, sys::LLAMA_FTYPE_MOSTLY_Q4_1),
    ("Q5_0", 5.5, sys::LLAMA_FTYPE_MOSTLY_Q5_0),
    ("Q5_K_S", 5.5, sys::LLAMA_FTYPE_MOSTLY_Q5_K_S),
    ("Q5_K_M", 5.7, sys::LLAMA_FTYPE_MOSTLY_Q5_K_M),
    ("Q5_1", 6.0, sys::LLAMA_FTYPE_MOSTLY_Q5_1),
    ("Q6_K", 6.6, sys::LLAMA_FTYPE_MOSTLY_Q6_K),
    ("Q8_0", 8.5, sys::LLAMA_FTYPE_MOSTLY_Q8_0),
    ("BF16", 16.0, sys::LLAMA_FTYPE_MOSTLY_BF16),
    ("F16", 16.0, sys::LLAMA_FTYPE_MOSTLY_F16),
];

/// llama.cpp tells of its progress only in the log of the process, so there is one at a time.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

pub(crate) fn quantize(
    from: &Path,
    to: &Path,
    type_name: &str,
    threads: u32,
    mut progress: impl FnMut(QuantizeProgress) + Send + 'static,
) -> Result<(), EngineError> {
    let fail = |why: String, hint: Option<String>| EngineError::Load {
        model: from.display().to_string(),
        why,
        hint,
    };
    let known = QUANTIZE_TYPES.iter().find(|(name, ..)| name.eq_ignore_ascii_case(type_name));
    let Some((_, _, file_type)) = known else {
        let names: Vec<&str> = QUANTIZE_TYPES.iter().map(|(name, ..)| *name).collect();
        return Err(fail(
            format!("there is no type {type_name}"),
            Some(format!("one of {}", names.join(", "))),
        ));
    };
    Header::read(from)?;
    let _ = backend();
    let _one = ONE_AT_A_TIME.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let part = to.with_extension("part");
    let text = |path: &Path| path.to_str().and_then(|path| CString::new(path).ok());
    let (Some(source), Some(target)) = (text(from), text(&part)) else {
        return Err(fail("its path or that of the new file is not plain text".into(), None));
    };
    // SAFETY: this only fills a structure of plain values.
    let mut options = unsafe { sys::llama_model_quantize_default_params() };
    options.nthread = i32::try_from(threads.max(1)).unwrap_or(1);
    options.ftype = *file_type;
    // A model that is small already can be made smaller still; what that costs in quality is for the person to weigh.
    options.allow_requantize = true;
    let watcher = Box::new(move |line: &str| progress_of(line).into_iter().for_each(&mut progress));
    // SAFETY: both paths are C strings and the options a structure of plain values; all live for the call.
    let failed = watched(watcher, || unsafe {
        sys::llama_model_quantize(source.as_ptr(), target.as_ptr(), &raw const options)
    });
    let done = match failed {
        0 => std::fs::rename(&part, to).map_err(|e| fail(format!("writing {}: {e}", to.display()), None)),
        _ => Err(fail(complaints().unwrap_or_else(|| "llama.cpp gave no reason".into()), None)),
    };
    if done.is_err() {
        // It may not exist.
        let _ = std::fs::remove_file(&part);
    }
    done
}

/// `[  12/ 291] blk.1.attn_q.weight - ...` tells how far it is.
fn progress_of(line: &str) -> Option<QuantizeProgress> {
    let (done, tensors) = line.strip_prefix('[')?.split_once(']')?.0.split_once('/')?;
    Some(QuantizeProgress { tensors_done: done.trim().parse().ok()?, tensors: tensors.trim().parse().ok()? })
}
