//! The engine on real, tiny models.

mod support;

use mycel_infer::engine::{Constraint, Engine, EngineError, Finish, Piece, Prompt, Request};
use mycel_infer::{Load, estimate};
use support::*;

const WORDS: &str = "the person put the file in the folder yesterday and ";

fn long(words: usize) -> String {
    WORDS.split_inclusive(' ').cycle().take(words).collect()
}

#[test]
fn answers_are_the_same_every_time() {
    let engine = engine("same", 2);
    let first = answer(&engine, ask("find every text", 40));
    assert_eq!(first.tokens.len(), 40);
    assert_eq!(first.finish, Finish::Length);
    assert_eq!(answer(&engine, ask("find every text", 40)).tokens, first.tokens);
    let rolled =
        |seed| answer(&engine, Request { sampling: dice(seed), ..ask("find every text", 40) }).tokens;
    assert_eq!(rolled(1), rolled(1));
    assert_ne!(rolled(1), rolled(2));
}

#[test]
fn an_answer_is_the_same_alone_and_beside_seven_others() {
    let prompts: Vec<String> = (0..8).map(|n| format!("{}number {n}", long(20 + 37 * n))).collect();
    let alone: Vec<_> = {
        let engine = engine("alone", 1);
        prompts.iter().map(|prompt| answer(&engine, ask(prompt, 50)).tokens).collect()
    };
    let engine = engine("beside", 8);
    let running: Vec<_> = prompts.iter().map(|prompt| engine.submit(ask(prompt, 50))).collect();
    for (at, generation) in running.into_iter().enumerate() {
        assert_eq!(collect(generation).expect("an answer").tokens, alone[at], "prompt {at}");
    }
}

#[test]
fn a_shared_beginning_is_read_once_and_changes_nothing() {
    let shared = long(400);
    let prompts: Vec<String> = (0..6).map(|n| format!("{shared} now do task {n} of them")).collect();
    let fresh: Vec<_> = prompts
        .iter()
        .map(|prompt| answer(&engine("fresh", 1), ask(prompt, 30)))
        .inspect(|whole| assert_eq!(whole.usage.cached_tokens, 0))
        .collect();
    let engine = engine("shared", 6);
    // All at once: the first reads, the others wait for what it has read.
    let running: Vec<_> = prompts.iter().map(|prompt| engine.submit(ask(prompt, 30))).collect();
    let mut read = 0;
    for (generation, expect) in running.into_iter().zip(&fresh) {
        let whole = collect(generation).expect("an answer");
        assert_eq!(whole.tokens, expect.tokens);
        read += whole.usage.prompt_tokens - whole.usage.cached_tokens;
    }
    let each = fresh[0].usage.prompt_tokens;
    assert!(read < each + 6 * 40, "{read} tokens read for six prompts of {each}");
    // Later too: idle sequences are kept.
    let again = answer(&engine, ask(&prompts[3], 30));
    assert_eq!(again.tokens, fresh[3].tokens);
    assert_eq!(again.usage.cached_tokens, again.usage.prompt_tokens - 1);
    assert_eq!(engine.load_figures().prefix_hits, 6);
}

#[test]
fn a_talk_goes_on_in_its_own_sequence() {
    let engine = engine("talk", 1);
    let mut prompt = long(60);
    let mut expect_cached = 0;
    for turn in 0..4 {
        let whole = answer(&engine, ask(&prompt, 20));
        assert!(whole.usage.cached_tokens >= expect_cached, "turn {turn}: {:?}", whole.usage);
        expect_cached = whole.usage.prompt_tokens - 1;
        prompt.push_str(&format!(" and then {turn}"));
    }
}

#[test]
fn more_prompts_than_fit_push_out_the_oldest_and_all_are_answered() {
    let path = tiny_llama("push");
    let engine = Engine::load(Load { context_tokens: Some(512), ..load(&path, 2) }).expect("it loads");
    for n in 0..20 {
        let whole = answer(&engine, ask(&format!("{n} {}", long(250)), 10));
        assert_eq!(whole.tokens.len(), 10, "prompt {n}");
    }
    // With everything in use at once, too.
    let running: Vec<_> = (0..12).map(|n| engine.submit(ask(&format!("{n}! {}", long(200)), 120))).collect();
    for generation in running {
        assert_eq!(collect(generation).expect("an answer").tokens.len(), 120);
    }
}

#[test]
fn a_dropped_answer_makes_room() {
    let engine = engine("drop", 1);
    const DROPPED: u64 = 20;
    for _ in 0..DROPPED {
        let running = engine.submit(ask("count without end", 1_900));
        assert!(running.pieces.iter().any(|piece| matches!(piece, Piece::Token { .. })));
    }
    assert_eq!(answer(&engine, ask("next", 5)).tokens.len(), 5);
    assert_eq!(engine.load_figures().sequences_in_use, 0);
    // They did not run to their ends.
    assert!(engine.load_figures().completion_tokens < DROPPED * 1_900 / 2, "{:?}", engine.load_figures());
}

#[test]
fn an_answer_ends_before_its_stop_string() {
    let engine = engine("stop", 1);
    let whole = answer(&engine, ask("tell me", 60));
    let middle: String = whole.text.chars().skip(20).take(5).collect();
    let sampling =
        mycel_infer::engine::Sampling { stop: vec!["never there".into(), middle.clone()], ..greedy() };
    let cut = answer(&engine, Request { sampling, ..ask("tell me", 60) });
    assert_eq!(cut.text, whole.text[..whole.text.find(&middle).expect("it is in it")]);
    assert_eq!(cut.finish, Finish::Stop);
}

#[test]
fn the_context_bounds_prompt_and_answer() {
    let path = tiny_llama("bounds");
    let engine = Engine::load(Load { context_tokens: Some(256), ..load(&path, 1) }).expect("it loads");
    let tokens = |count: usize| Request { prompt: Prompt::Tokens(vec![65; count]), ..ask("", 1_000) };
    let whole = answer(&engine, tokens(200));
    assert_eq!((whole.tokens.len(), whole.finish), (56, Finish::Length));
    assert_eq!(answer(&engine, tokens(255)).tokens.len(), 1);
    let refused = collect(engine.submit(tokens(256))).expect_err("too long");
    assert_eq!(
        refused.to_string(),
        "the prompt has 256 tokens and the context of tiny holds 256, with room for an answer"
    );
    let unknown = Request { prompt: Prompt::Tokens(vec![-1]), ..ask("", 1) };
    assert!(matches!(collect(engine.submit(unknown)), Err(EngineError::Request(_))));
    assert_eq!(answer(&engine, ask("", 3)).tokens.len(), 3, "an empty prompt");
    assert_eq!(answer(&engine, ask("x", 0)).finish, Finish::Length, "no tokens wanted");
    assert!(matches!(engine.embed(vec!["x".into()]), Err(EngineError::Request(_))));
}

#[test]
fn probabilities_are_those_of_the_choice() {
    let engine = engine("probabilities", 1);
    let request = Request { logprobs: Some(5), ..ask("tell me", 20) };
    for piece in engine.submit(request).pieces {
        let Piece::Token { logprob, top, .. } = piece else { continue };
        assert_eq!(top.len(), 5);
        assert_eq!(logprob, Some(top[0].1), "the most likely was taken");
        assert!(top.windows(2).all(|pair| pair[0].1 >= pair[1].1));
        assert!(top.iter().map(|(_, p)| p.exp()).sum::<f32>() <= 1.001);
    }
    // Under a constraint with two ways, the two share all of the probability.
    let request = Request { logprobs: Some(20), ..constrained(Constraint::Regex("[ab]".into()), 3) };
    let pieces: Vec<Piece> = engine.submit(request).pieces.iter().collect();
    let Some(Piece::Token { top, .. }) = pieces.iter().find(|piece| matches!(piece, Piece::Token { .. }))
    else {
        panic!("no token in {pieces:?}")
    };
    let sum: f32 = top.iter().map(|(_, p)| p.exp()).sum();
    assert!(top.len() == 2 && (sum - 1.0).abs() < 1e-4, "{top:?}");
}

#[test]
fn text_survives_the_tokenizer() {
    let engine = engine("text", 1);
    for text in ["", "plain words", "täglich 🌱 ünder", "{\"a\":[1,2]}", "a\0b", "<|im_end|>"] {
        let tokens = engine.tokenize(text, false).expect("tokens");
        assert_eq!(engine.detokenize(&tokens).expect("text"), text);
    }
    assert_eq!(engine.tokenize("<|im_end|>", true).expect("tokens").len(), 1);
    assert!(engine.detokenize(&[1 << 30]).is_err());
    let info = engine.info();
    assert_eq!(
        (info.architecture.as_str(), info.context_trained, info.embedding_length),
        ("llama", 4_096, 64)
    );
    assert_eq!(info.bos.as_deref(), Some("<|endoftext|>"));
    assert!(info.chat_template.as_ref().is_some_and(|template| template.contains("im_start")));
}

#[test]
fn streamed_pieces_are_whole_characters() {
    let engine = engine("characters", 1);
    // Random bytes: what comes must be the lossy text of all bytes together, in whatever pieces.
    for seed in 0..20 {
        let whole = answer(&engine, Request { sampling: dice(seed), ..ask("go", 50) });
        assert_eq!(whole.text, engine.detokenize(&whole.tokens).expect("text"), "seed {seed}");
    }
}

#[test]
fn what_does_not_fit_into_memory_is_refused_before_loading() {
    let path = tiny_llama("memory");
    let ask_for = Load { memory_max: Some(1 << 20), ..load(&path, 4) };
    let error = Engine::load(ask_for.clone()).expect_err("a megabyte is too little");
    let needed = estimate(&path, &ask_for).expect("an estimate").total();
    let expect = EngineError::Memory { model: "tiny".into(), needed_bytes: needed, free_bytes: 1 << 20 };
    assert_eq!(error, expect);
    assert!(error.hint().is_some_and(|hint| hint.contains("smaller context")));
    // Two layers, two heads of sixteen, keys and values, two bytes, four times 2,048 tokens.
    assert_eq!(
        estimate(&path, &load(&path, 4)).expect("an estimate").cache_bytes,
        2 * 2 * 16 * 2 * 2 * 4 * 2_048
    );
    let huge = Load { context_tokens: None, sequences: 128, ..load(&path, 1) };
    assert!(estimate(&path, &huge).expect("an estimate").cache_bytes >= 128 << 20);
}

#[test]
fn damaged_files_are_errors_with_words() {
    let path = tiny_llama("damaged");
    let whole = std::fs::read(&path).expect("the model");
    let check = |bytes: &[u8], what: &str| {
        std::fs::write(&path, bytes).expect("written");
        match Engine::load(load(&path, 1)) {
            Err(EngineError::Load { why, .. }) => assert!(!why.is_empty(), "{what}"),
            other => panic!("{what}: {other:?}"),
        }
    };
    check(b"", "empty");
    check(b"not a model at all", "text");
    for part in [4, 24, 100, 5_000, whole.len() / 2, whole.len() - 1] {
        check(&whole[..part], &format!("the first {part} bytes"));
    }
    let mut changed = whole.clone();
    changed[4] = 99;
    check(&changed, "a version of the future");
    let renamed = String::from_utf8_lossy(&whole[..200]).find("llama").expect("its kind is near the front");
    changed.clone_from(&whole);
    changed[renamed..renamed + 5].copy_from_slice(b"lamas");
    check(&changed, "an unknown kind");
    std::fs::remove_file(&path).expect("removed");
    assert!(matches!(Engine::load(load(&path, 1)), Err(EngineError::Load { .. })), "no file");
    assert!(
        matches!(Engine::load(load(path.parent().expect("a folder"), 1)), Err(EngineError::Load { .. })),
        "a folder"
    );
}

#[test]
fn one_changed_byte_of_the_header_never_ends_the_process() {
    const CHANGES: u64 = 200;
    let path = tiny_llama("changed");
    let whole = std::fs::read(&path).expect("the model");
    let mut working = 0;
    for seed in 0..CHANGES {
        let mut dice = fastrand::Rng::with_seed(seed);
        let mut changed = whole.clone();
        // The sizes are in the first kilobyte, the vocabulary and the tensors' places after it.
        changed[dice.usize(0..if seed % 2 == 0 { 1_200 } else { 16_000 })] = dice.u8(..);
        std::fs::write(&path, &changed).expect("written");
        match Engine::load(Load { context_tokens: Some(256), ..load(&path, 1) }) {
            Ok(engine) => working += u32::from(collect(engine.submit(ask("hello", 3))).is_ok()),
            Err(EngineError::Load { .. } | EngineError::Memory { .. }) => {}
            Err(other) => panic!("seed {seed}: {other}"),
        }
    }
    assert!(working > 0, "some changes do no harm");
}

#[test]
fn a_full_queue_says_so() {
    let engine = engine("queue", 1);
    let running: Vec<_> = (0..400).map(|_| engine.submit(ask("wait", 20))).collect();
    let results: Vec<_> = running.into_iter().map(collect).collect();
    let busy = results.iter().filter(|r| matches!(r, Err(EngineError::Busy { .. }))).count();
    assert!(busy > 0 && busy < 150, "{busy} of 400 refused");
    assert!(results.iter().all(|r| matches!(r, Ok(_) | Err(EngineError::Busy { .. }))));
    assert_eq!(engine.load_figures().queue_length, 0);
}
