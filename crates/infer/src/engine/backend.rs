//! llama.cpp itself: started once in a process, and what it says kept for error messages.
//!
//! It explains a failed load or a bad grammar only in its log. The last lines of it are kept here; nothing is printed.

use llama_cpp_2::llama_backend::LlamaBackend;
use llama_cpp_sys_2 as sys;
use std::collections::VecDeque;
use std::ffi::{CStr, c_char, c_void};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

/// Lines kept: a failed load says its reason in the last two or three.
const LINES_MAX: usize = 8;

type Watcher = Box<dyn FnMut(&str) + Send>;

static COMPLAINTS: Mutex<VecDeque<String>> = Mutex::new(VecDeque::new());
static WATCHER: Mutex<Option<Watcher>> = Mutex::new(None);

/// The one backend of this process, started by the first caller and never ended: models may outlive whoever asked first.
pub(crate) fn backend() -> &'static LlamaBackend {
    static BACKEND: OnceLock<LlamaBackend> = OnceLock::new();
    BACKEND.get_or_init(|| {
        let backend = LlamaBackend::init().expect("llama.cpp is started here alone");
        // SAFETY: `on_log` has the signature asked for, lives as long as the program and needs no user data.
        unsafe { sys::llama_log_set(Some(on_log), std::ptr::null_mut()) };
        backend
    })
}

/// What llama.cpp last complained of, emptied by the reading.
pub(crate) fn complaints() -> Option<String> {
    let lines: Vec<String> = lock(&COMPLAINTS).drain(..).collect();
    // The last complaint sums up ("failed to load model"); the one before it says why.
    let tail = &lines[lines.len().saturating_sub(2)..];
    (!tail.is_empty()).then(|| tail.join("; "))
}

/// Sends every line of the log to `watcher` while `work` runs.
pub(crate) fn watched<T>(watcher: Watcher, work: impl FnOnce() -> T) -> T {
    *lock(&WATCHER) = Some(watcher);
    let done = work();
    *lock(&WATCHER) = None;
    done
}

fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

unsafe extern "C" fn on_log(level: sys::ggml_log_level, text: *const c_char, _data: *mut c_void) {
    // SAFETY: llama.cpp passes a string that ends in a zero byte and lives for this call.
    let text = unsafe { CStr::from_ptr(text) }.to_string_lossy();
    if let Some(watcher) = lock(&WATCHER).as_mut() {
        watcher(&text);
    }
    if level != sys::GGML_LOG_LEVEL_ERROR {
        return;
    }
    let mut lines = lock(&COMPLAINTS);
    if lines.len() == LINES_MAX {
        lines.pop_front();
    }
    lines.push_back(without_origin(text.trim()).to_string());
}

/// `llama_model_load: error loading model: x` without the name of the C++ function in front.
fn without_origin(line: &str) -> &str {
    match line.split_once(": ") {
        Some((origin, rest)) if !origin.contains(' ') => rest,
        Some(_) | None => line,
    }
}
