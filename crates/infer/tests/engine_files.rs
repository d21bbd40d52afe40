//! The engine and files: models that make vectors, prompts kept on disk, models made smaller.

mod support;

use mycel_infer::engine::{Engine, EngineError, LoadFigures, QuantizeProgress};
use mycel_infer::{Load, quantize};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use support::*;

fn embedder(name: &str) -> Engine {
    let path = folder(name).join("bert.gguf");
    gguf::bert(3).write(&path);
    Engine::load(load(&path, 4)).expect("the model loads")
}

fn closeness(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[test]
fn each_text_has_a_vector_of_length_one() {
    let engine = embedder("vectors");
    assert!(engine.info().is_embedder);
    let texts: Vec<String> =
        (0..40).map(|n| format!("text number {n} says {}", "something ".repeat(n % 9))).collect();
    let (vectors, usage) = engine.embed(texts.clone()).expect("vectors");
    assert_eq!(vectors.len(), texts.len());
    assert!(usage.prompt_tokens > 400, "{usage:?}");
    for vector in &vectors {
        assert_eq!(vector.len(), 64);
        assert!((closeness(vector, vector) - 1.0).abs() < 1e-4);
    }
    // Beside others or alone, the vector of a text is the same.
    for at in [0, 7, 39] {
        let (alone, _) = engine.embed(vec![texts[at].clone()]).expect("a vector");
        assert!(closeness(&alone[0], &vectors[at]) > 0.9999, "text {at}");
    }
    assert!(closeness(&vectors[0], &vectors[8]) < 0.9999, "different texts differ");
    assert_eq!(engine.embed(vec![]).expect("nothing").0.len(), 0);
}

#[test]
fn what_makes_vectors_says_what_it_cannot() {
    let engine = embedder("cannot");
    let long = engine.embed(vec!["fine".into(), "a ".repeat(500)]).expect_err("too long");
    assert_eq!(long.to_string(), "text 1 has 502 tokens and tiny takes 128");
    assert!(matches!(collect(engine.submit(ask("hello", 3))), Err(EngineError::Request(_))));
}

struct KeptPrompts {
    model: PathBuf,
    folder: PathBuf,
}

impl KeptPrompts {
    fn new(name: &str) -> KeptPrompts {
        let model = tiny_llama(name);
        let folder = model.with_file_name("prompts");
        KeptPrompts { model, folder }
    }

    /// A start of the engine, one answer, and its end; with what it counted.
    fn run(&self, prompt: &str) -> (Whole, LoadFigures) {
        let engine = Engine::load(Load { prompt_cache: Some(self.folder.clone()), ..load(&self.model, 2) })
            .expect("it loads");
        let whole = answer(&engine, ask(prompt, 25));
        (whole, engine.load_figures())
    }

    fn files(&self) -> Vec<PathBuf> {
        let mut files: Vec<_> =
            fs::read_dir(&self.folder).expect("the folder").map(|e| e.expect("an entry").path()).collect();
        files.sort();
        files
    }
}

#[test]
fn a_kept_prompt_is_not_read_again_after_a_new_start() {
    let kept = KeptPrompts::new("kept");
    let shared = "the person put the file in the folder and said something about the weather ".repeat(12);
    let (first, figures) = kept.run(&format!("{shared} one"));
    assert_eq!((first.usage.cached_tokens, figures.disk_hits), (0, 0));
    assert_eq!(kept.files().len(), 1);
    let (again, figures) = kept.run(&format!("{shared} one"));
    assert_eq!(again.tokens, first.tokens);
    assert_eq!((again.usage.cached_tokens, figures.disk_hits), (again.usage.prompt_tokens - 1, 1));
    // Another end of the same beginning uses it too, and is not worth a file of its own.
    let (other, figures) = kept.run(&format!("{shared} and two"));
    assert!(
        other.usage.cached_tokens > other.usage.prompt_tokens - 10 && figures.disk_hits == 1,
        "{other:?}"
    );
    assert_eq!(kept.files().len(), 1);
    // Short prompts are not kept.
    kept.run("short");
    assert_eq!(kept.files().len(), 1);
    // Another model does not use them.
    gguf::llama(&gguf::Shape::TINY, 8).write(&kept.model);
    let (foreign, figures) = kept.run(&format!("{shared} one"));
    assert_eq!((foreign.usage.cached_tokens, figures.disk_hits), (0, 0));
    assert_eq!(kept.files().len(), 2);
}

#[test]
fn a_damaged_kept_prompt_is_removed_and_the_answer_is_right() {
    let kept = KeptPrompts::new("damaged-prompt");
    let prompt = "the person put the file in the folder and said something about the weather ".repeat(12);
    let (first, _) = kept.run(&prompt);
    let path = kept.files().remove(0);
    let whole = fs::read(&path).expect("the file");
    let check = |bytes: Vec<u8>, what: &str| {
        fs::write(&path, bytes).expect("written");
        let (again, figures) = kept.run(&prompt);
        assert_eq!((again.tokens, figures.disk_hits), (first.tokens.clone(), 0), "{what}");
        // It was replaced by a whole one.
        assert_eq!(kept.files(), std::slice::from_ref(&path), "{what}");
        assert_eq!(fs::read(&path).expect("the file").len(), whole.len(), "{what}");
    };
    let flipped = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        bytes
    };
    check(vec![], "empty");
    check(whole[..40].to_vec(), "only its beginning");
    check(whole[..whole.len() - 1].to_vec(), "one byte short");
    check(flipped(0), "another form");
    check(flipped(whole.len() / 2), "a changed number");
    check(flipped(whole.len() - 1), "a changed sum");
    let mut endless = whole.clone();
    endless[48..52].fill(0xff);
    check(endless, "more tokens than bytes");
}

#[test]
fn a_folder_that_cannot_be_written_costs_nothing_but_the_keeping() {
    let kept = KeptPrompts::new("no-folder");
    fs::write(&kept.folder, "a file where the folder should be").expect("written");
    let (whole, figures) = kept.run("the person put the file");
    assert_eq!((whole.tokens.len(), figures.disk_hits), (25, 0));
}

#[test]
fn a_model_can_be_made_smaller_and_still_answers() {
    let path = tiny_llama("smaller");
    let small = path.with_file_name("small.gguf");
    let seen: Arc<Mutex<Vec<QuantizeProgress>>> = Arc::default();
    let watched = Arc::clone(&seen);
    quantize(&path, &small, "q8_0", 1, move |progress| watched.lock().expect("it").push(progress))
        .expect("it works");
    let bytes = |path: &Path| fs::metadata(path).expect("the file").len();
    assert!(bytes(&small) * 3 < bytes(&path), "{} of {}", bytes(&small), bytes(&path));
    let seen = seen.lock().expect("it");
    let last = seen.last().expect("some progress");
    assert!(seen.len() > 10 && last.tensors_done == last.tensors, "{last:?}");
    let engine = Engine::load(load(&small, 1)).expect("it loads");
    assert_eq!(answer(&engine, ask("tell me", 20)).tokens.len(), 20);
    assert!(!path.with_file_name("small.part").exists());
}

#[test]
fn what_cannot_be_made_smaller_leaves_nothing_behind() {
    let path = tiny_llama("not-smaller");
    let small = path.with_file_name("small.gguf");
    let error = |from: &Path, kind: &str| quantize(from, &small, kind, 1, |_| {}).expect_err("it cannot");
    assert!(error(&path, "Q9").hint().is_some_and(|hint| hint.contains("Q4_K_M")));
    let whole = fs::read(&path).expect("the model");
    fs::write(&path, &whole[..whole.len() / 2]).expect("written");
    assert!(matches!(error(&path, "Q8_0"), EngineError::Load { .. }));
    assert!(matches!(error(Path::new("/nowhere/at/all.gguf"), "Q8_0"), EngineError::Load { .. }));
    assert_eq!(fs::read_dir(path.parent().expect("a folder")).expect("it").count(), 1);
}
