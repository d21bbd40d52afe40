//! Opening a model: the file, the context, the thread.

use super::backend::{backend, complaints};
use super::figures::Figures;
use super::header::Header;
use super::kept::Kept;
use super::memory::{BATCH_TOKENS, Sizes};
use super::scheduler::{Order, Scheduler};
use super::{EngineError, Estimate, Load, ModelInfo};
use llama_cpp_2::context::LlamaContext;
use llama_cpp_2::context::params::{LlamaContextParams, LlamaPoolingType};
use llama_cpp_2::model::LlamaModel;
use llama_cpp_2::model::params::LlamaModelParams;
use llama_cpp_2::token::LlamaToken;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread::JoinHandle;

/// Maps the file into memory.
pub(crate) fn model(load: &Load) -> Result<LlamaModel, EngineError> {
    // Old complaints would explain a new failure wrongly.
    let _ = complaints();
    let params = LlamaModelParams::default().with_n_gpu_layers(load.gpu_layers);
    let model = LlamaModel::load_from_file(backend(), &load.path, &params).map_err(|error| {
        let why = complaints().unwrap_or_else(|| error.to_string());
        fail(load, why, Some("the file may be damaged, or of a kind that this version does not know"))
    })?;
    if model.n_vocab() <= 0 {
        return Err(fail(load, "it has no vocabulary".into(), None));
    }
    Ok(model)
}

pub(crate) fn info(
    load: &Load,
    header: &Header,
    model: &LlamaModel,
    sizes: Sizes,
    threads: u32,
    memory: Estimate,
) -> ModelInfo {
    let vocab = model.vocab();
    let name = |token: LlamaToken| {
        let text = (token.0 >= 0).then(|| vocab.token_to_piece(token, true, None))?;
        String::from_utf8(text).ok().filter(|text| !text.is_empty())
    };
    ModelInfo {
        name: load.name.clone(),
        architecture: header.architecture.clone(),
        description: describe(header, model),
        parameters: model.n_params(),
        file_bytes: header.file_bytes,
        context_trained: header.context_trained,
        context_tokens: sizes.context,
        embedding_length: u32::try_from(model.n_embd_out()).unwrap_or(0),
        chat_template: model.chat_template(None).ok().and_then(|template| template.to_string().ok()),
        bos: name(vocab.bos()),
        eos: name(vocab.eos()),
        threads,
        sequences: sizes.sequences,
        is_embedder: header.is_embedder,
        memory,
    }
}

/// `llama, 5.8 M parameters, 8.5 bits each`, with the model's own name in front if it has one.
fn describe(header: &Header, model: &LlamaModel) -> String {
    let millions = model.n_params() as f64 / 1e6;
    let size =
        if millions >= 1_000.0 { format!("{:.1} G", millions / 1e3) } else { format!("{millions:.1} M") };
    let bits = model.size() as f64 * 8.0 / (model.n_params().max(1) as f64);
    let plain = format!("{}, {size} parameters, {bits:.1} bits each", header.architecture);
    match model.meta_val_str("general.name") {
        Ok(name) if !name.is_empty() => format!("{name}: {plain}"),
        Ok(_) | Err(_) => plain,
    }
}

/// Starts the thread that computes, and waits until its context stands.
pub(crate) fn scheduler(
    load: &Load,
    header: &Header,
    model: Arc<LlamaModel>,
    sizes: Sizes,
    threads: u32,
    figures: Figures,
) -> Result<(Sender<Order>, JoinHandle<()>), EngineError> {
    let (orders, receiver) = channel();
    let (ready, report) = channel();
    let (load, header) = (load.clone(), header.clone());
    let failed = {
        let load = load.clone();
        move |why: String| {
            fail(&load, why, Some("a smaller context or fewer answers at once takes less memory"))
        }
    };
    let on_thread = failed.clone();
    let run = move || match context(&model, &header, sizes, threads) {
        Ok(context) => {
            let folder = load.prompt_cache.as_deref().filter(|_| !header.is_embedder);
            let kept = folder.and_then(|folder| Kept::open(folder, &load.path));
            // The one who loads waits for this.
            let _ = ready.send(Ok(()));
            Scheduler::new(&model, context, sizes, kept, figures).run(&receiver);
        }
        Err(why) => {
            let _ = ready.send(Err(on_thread(why)));
        }
    };
    let thread = std::thread::Builder::new()
        .name("inference".into())
        .spawn(run)
        .map_err(|e| failed(format!("starting its thread: {e}")))?;
    report.recv().map_err(|_| EngineError::Stopped)??;
    Ok((orders, thread))
}

fn context<'m>(
    model: &'m LlamaModel,
    header: &Header,
    sizes: Sizes,
    threads: u32,
) -> Result<LlamaContext<'m>, String> {
    let threads = i32::try_from(threads).unwrap_or(1);
    let mut params = LlamaContextParams::default()
        .with_n_threads(threads)
        .with_n_threads_batch(threads)
        .with_n_seq_max(sizes.slots)
        // One pool of cells for all sequences: that is what lets them share beginnings without copies.
        .with_kv_unified(true);
    if header.is_embedder {
        // Attention that looks both ways needs the whole text in one piece.
        let batch = sizes.context.max(BATCH_TOKENS).next_multiple_of(sizes.slots);
        params = params
            .with_embeddings(true)
            .with_n_ctx(NonZeroU32::new(batch))
            .with_n_batch(batch)
            .with_n_ubatch(batch);
        if !header.has_pooling {
            params = params.with_pooling_type(LlamaPoolingType::Mean);
        }
    } else {
        params = params
            .with_n_ctx(NonZeroU32::new(sizes.cells))
            .with_n_batch(BATCH_TOKENS)
            .with_n_ubatch(BATCH_TOKENS);
    }
    model.new_context(backend(), params).map_err(|e| complaints().unwrap_or_else(|| e.to_string()))
}

fn fail(load: &Load, why: String, hint: Option<&str>) -> EngineError {
    EngineError::Load { model: load.name.clone(), why, hint: hint.map(str::to_string) }
}
