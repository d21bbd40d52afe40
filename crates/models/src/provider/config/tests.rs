use super::super::reference::split_url;
use super::*;

fn parse(text: &str) -> Result<ModelRef, String> {
    text.parse::<ModelRef>().map_err(|e| e.to_string())
}

fn target(text: &str, config: &str) -> Result<Target, BrainError> {
    let configured: BTreeMap<String, ProviderConfig> = toml::from_str(config).expect("test config");
    let model: ModelRef = text.parse()?;
    Target::new(&model, &resolve(&model, &configured)?)
}

fn failure(text: &str, config: &str) -> String {
    match target(text, config) {
        Err(BrainError::Lasting { message, hint }) => format!("{message} | {}", hint.unwrap_or_default()),
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn a_name_says_provider_address_and_model() {
    let check = |text: &str, provider: &str, url: Option<&str>, model: &str| {
        let parsed = parse(text).unwrap_or_else(|e| panic!("{text}: {e}"));
        assert_eq!(
            (parsed.provider.as_str(), parsed.url.as_deref(), parsed.model.as_str()),
            (provider, url, model)
        );
        assert_eq!(parsed.to_string(), text);
    };
    check("gpt-5", "openai", None, "gpt-5");
    check("o3", "openai", None, "o3");
    check("claude-sonnet-4-5", "anthropic", None, "claude-sonnet-4-5");
    check("openai:gpt-4o-mini", "openai", None, "gpt-4o-mini");
    check("ollama:qwen2.5:7b", "ollama", None, "qwen2.5:7b");
    check("lab:org/name@v2", "lab", None, "org/name@v2");
    check("openai@http://127.0.0.1:8080/v1:name", "openai", Some("http://127.0.0.1:8080/v1"), "name");
    check("openai@http://127.0.0.1:8080:name", "openai", Some("http://127.0.0.1:8080"), "name");
    check("openai@http://host/v1:org/m:7b", "openai", Some("http://host/v1"), "org/m:7b");
    check("openai@http://[::1]:8080/v1:m", "openai", Some("http://[::1]:8080/v1"), "m");
    check("ollama@http://host:qwen2.5:7b", "ollama", Some("http://host"), "qwen2.5:7b");
}

#[test]
fn a_bad_name_is_refused() {
    for text in [
        "",
        "qwen",
        ":m",
        "openai:",
        "a b:c",
        "openai@http://host",
        "openai@http://host/v1:",
        "openai@host:m",
        "openai@http://[::1:m",
        "x\u{1b}:y",
    ] {
        assert!(parse(text).is_err(), "{text:?} was accepted");
    }
    let mut random = fastrand_like(7);
    for _ in 0..20_000 {
        let text: String =
            (0..random() % 24).map(|_| *b"o@:/[]h1. v\xc3".get(random() % 12).unwrap() as char).collect();
        let _ = text.parse::<ModelRef>();
        let _ = split_url(&text);
    }
}

/// A tiny seeded generator: the same texts every time.
fn fastrand_like(mut state: u64) -> impl FnMut() -> usize {
    move || {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (state >> 33) as usize
    }
}

#[test]
fn a_key_goes_only_where_it_was_meant_for() {
    let lab = "[lab]\nkind = \"openai\"\nurl = \"https://lab.example/v1\"\nkey_env = \"LAB_KEY\"\n";
    let check = |text: &str, key: Option<&str>| {
        assert_eq!(
            target(text, lab).unwrap_or_else(|e| panic!("{text}: {e}")).key_env.as_deref(),
            key,
            "{text}"
        );
    };
    check("gpt-5", Some("OPENAI_API_KEY"));
    check("claude-sonnet-4-5", Some("ANTHROPIC_API_KEY"));
    check("ollama:m", None);
    check("openai@https://elsewhere.example/v1:gpt-5", None);
    check("lab:m", Some("LAB_KEY"));
    check("lab@https://elsewhere.example/v1:m", None);
}

#[test]
fn a_target_knows_its_address_its_place_and_its_price() {
    let config = "[near]\nkind = \"openai\"\nurl = \"http://localhost:8080/v1/\"\n\
                  [paid]\nkind = \"openai\"\nurl = \"https://p.example\"\nprice = { input = 1, output = 2 }\n";
    let check = |text: &str, url: &str, is_local: bool, price: Option<u64>| {
        let target = target(text, config).unwrap_or_else(|e| panic!("{text}: {e}"));
        let got = (target.chat_url.as_str(), target.is_local, target.price.map(|p| p.output));
        assert_eq!(got, (url, is_local, price), "{text}");
    };
    check("gpt-4o-mini", "https://api.openai.com/v1/chat/completions", false, Some(600_000));
    check("openai:unheard-of", "https://api.openai.com/v1/chat/completions", false, None);
    check("openai@https://x.example/v1:gpt-4o-mini", "https://x.example/v1/chat/completions", false, None);
    check("anthropic:claude-sonnet-4-5", "https://api.anthropic.com/v1/messages", false, Some(15_000_000));
    check("ollama:m", "http://127.0.0.1:11434/api/chat", true, Some(0));
    check("ollama@http://10.0.0.7:11434:m", "http://10.0.0.7:11434/api/chat", false, None);
    let groq = "https://api.groq.com/openai/v1/chat/completions";
    check("groq:llama-3.1-8b-instant", groq, false, Some(80_000));
    check("openai@https://api.groq.com/openai/v1:llama-3.1-8b-instant", groq, false, Some(80_000));
    check("openrouter:a/b", "https://openrouter.ai/api/v1/chat/completions", false, None);
    let gemini = "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:streamGenerateContent?alt=sse";
    check("gemini:gemini-2.5-flash", gemini, false, Some(2_500_000));
    check("near:m", "http://localhost:8080/v1/chat/completions", true, Some(0));
    check("paid:m", "https://p.example/chat/completions", false, Some(2));
    check("openai@http://[::1]:1/v1:m", "http://[::1]:1/v1/chat/completions", true, Some(0));
    check(
        "openai@http://localhost.example/v1:m",
        "http://localhost.example/v1/chat/completions",
        false,
        None,
    );
}

#[test]
fn what_cannot_work_names_the_setting() {
    let check = |text: &str, config: &str, expect: &str| {
        let got = failure(text, config);
        assert!(got.contains(expect), "{text}: {got}");
    };
    check("qwen2.5:7b", "", "write ollama:qwen2.5:7b");
    check("lab:m", "", "mycel provider add lab --url");
    check("gemini:../x", "", "no name of a Gemini model");
    check("gemini:m?key=x", "", "no name of a Gemini model");
    check("lab:m", "[lab]\nkind = \"openai\"\nurl = \"ftp://x\"\n", "set url in [providers.lab]");
    check("lab:m", "[lab]\nkind = \"openai\"\nurl = \"http://u:p@x/v1\"\n", "use key_env");
    check("lab:m", "[lab]\nkind = \"openai\"\nurl = \"http://x/v1?k=1\"\n", "query");
    check("lab:m", "[lab]\nkind = \"openai\"\nurl = \"http://x/v1\"\nkey_env = \"K\"\n", "plain_http = true");
    let leaked = failure("lab:m", "[lab]\nkind = \"openai\"\nurl = \"http://u:hunter2@x/v1\"\n");
    assert!(!leaked.contains("hunter2"), "{leaked}");
}
