//! What the configuration promises.

use super::*;

fn person(text: &str) -> Sources {
    Sources { person: Some(("c.toml".into(), text.into())), ..Sources::default() }
}

fn with_project(person_text: &str, project: &str) -> Sources {
    Sources { project: Some(("p.toml".into(), project.into())), ..person(person_text) }
}

fn problems(text: &str) -> Vec<String> {
    load(&person(text)).problems.iter().map(ToString::to_string).collect()
}

#[test]
fn nothing_said_is_a_whole_configuration() {
    let loaded = load(&Sources::default());
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
    let config = loaded.config;
    assert_eq!((config.autonomy, config.model.as_str()), (Autonomy::Supervised, "auto"));
    assert_eq!(config.budget.money_microusd, Some(1_000_000));
    assert_eq!(config.budget.wall_ms, Some(3_600_000));
    assert_eq!((config.profile, config.profile_values.agents_active), (Profile::Standard, 16));
    assert_eq!((config.width, config.allow_missing.len()), (None, 0));
}

#[test]
fn a_file_is_read_with_all_its_kinds() {
    let loaded = load(&person(
        "[run]\nautonomy = \"full\"\nmodel = \"box/llama3\"\n[budget]\nmoney_usd = 0.25\ntokens = 10_000\nmodel_calls = \"none\"\n\
         wall = \"1h30m\"\n[cage]\nallow_missing = [\"cgroup\", \"landlock\"]\nnet = \"none\"\n[profile]\nname = \"minimal\"\ncontext_tokens = 9000\n\
         [ui]\ncolour = \"never\"\nwidth = 40\n[providers.box]\nkind = \"openai\"\nurl = \"http://127.0.0.1:8080/v1\"\nkey_env = \"BOX_KEY\"\n",
    ));
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
    let config = loaded.config;
    assert_eq!(config.autonomy, Autonomy::Full);
    let budget = config.budget;
    assert_eq!(
        (budget.money_microusd, budget.tokens, budget.model_calls),
        (Some(250_000), Some(10_000), None)
    );
    assert_eq!(budget.wall_ms, Some(5_400_000));
    assert_eq!(config.allow_missing, ["cgroup", "landlock"]);
    assert_eq!((config.net, config.colour, config.width), (NetDefault::None, ColourSetting::Never, Some(40)));
    assert_eq!((config.profile_values.agents_active, config.profile_values.context_tokens), (4, 9000));
    let provider = &config.providers["box"];
    assert_eq!((provider.kind, provider.key_env.as_deref()), (ProviderKind::Openai, Some("BOX_KEY")));
}

#[test]
fn problems_name_place_key_and_way_out() {
    let check = |text: &str, expect: &[&str]| assert_eq!(problems(text), expect, "{text:?}");
    check(
        "[run]\nautonomi = \"full\"\n",
        &["c.toml:2:1: there is no key run.autonomi\nhint: did you mean run.autonomy?"],
    );
    check(
        "[run]\nautonomy = \"ful\"\n",
        &["c.toml:2:12: run.autonomy: `ful` is not one of manual, supervised, full\n\
         hint: did you mean full? allowed: manual, supervised, full"],
    );
    check("[rum]\nx = 1\n", &["c.toml:1:2: there is no section [rum]\nhint: did you mean [run]?"]);
    check(
        "autonomy = \"full\"\n",
        &["c.toml:1:1: `autonomy` stands in no section\nhint: did you mean run.autonomy?"],
    );
    check(
        "[ui]\nautonomy = \"full\"\n",
        &["c.toml:2:1: there is no key ui.autonomy\nhint: did you mean run.autonomy?"],
    );
    check(
        "[ui]\nwidth = \"forty\"\n",
        &["c.toml:2:9: ui.width cannot be string\nhint: allowed: a whole number"],
    );
    check(
        "[budget]\nmoney_usd = -1\ntokens = 1.5\n",
        &[
            "c.toml:2:13: budget.money_usd: `-1` does not fit here\nhint: allowed: US dollars as \"0.50\", or \"none\"",
            "c.toml:3:10: budget.tokens cannot be float\nhint: allowed: a whole number, or \"none\"",
        ],
    );
    check(
        "[providers.x]\nurl = \"http://a\"\n",
        &[
            "providers.x.kind: provider `x` has no kind\nhint: add: kind = \"openai\" (one of openai, ollama, anthropic, gemini, groq, deepseek, mistral, openrouter)",
        ],
    );
    let broken = problems("[run]\nautonomy = = 3\n[ui\n");
    assert!(broken.len() >= 2 && broken[0].starts_with("c.toml:2:12: this is not TOML: "), "{broken:?}");
}

#[test]
fn a_key_that_was_pasted_is_not_repeated() {
    let found = problems("[providers.x]\nkind = \"openai\"\nkey_env = \"sk-secret/123\"\n").join("\n");
    assert!(found.contains("environment variable") && !found.contains("sk-secret"), "{found}");
}

#[test]
fn a_project_may_only_tighten() {
    let check = |mine: &str, project: &str, key: &str, expect: &str, ignored: usize| {
        let loaded = load(&with_project(mine, project));
        let setting = loaded.settings.iter().find(|setting| setting.key == key).unwrap();
        assert_eq!(
            (setting.value.as_str(), loaded.remarks().count()),
            (expect, ignored),
            "{mine:?} {project:?}"
        );
        assert_eq!(loaded.errors().count(), 0);
    };
    check("", "[run]\nautonomy = \"manual\"\n", "run.autonomy", "manual", 0);
    check("", "[run]\nautonomy = \"full\"\n", "run.autonomy", "supervised", 1);
    check(
        "[run]\nplan_approval = \"always\"\n",
        "[run]\nplan_approval = \"manual\"\n",
        "run.plan_approval",
        "always",
        1,
    );
    check("", "[budget]\nmoney_usd = \"0.10\"\n", "budget.money_usd", "0.10", 0);
    check("", "[budget]\nmoney_usd = \"9\"\n", "budget.money_usd", "1.00", 1);
    check("", "[budget]\nwall = \"none\"\n", "budget.wall", "1h", 1);
    check("[budget]\ntokens = \"none\"\n", "[budget]\ntokens = 5\n", "budget.tokens", "5", 0);
    check("", "[cage]\nallow_missing = [\"landlock\"]\n", "cage.allow_missing", "[]", 1);
    check("", "[cage]\nnet = \"none\"\n", "cage.net", "none", 0);
    check("", "[run]\nmodel = \"theirs/x\"\n", "run.model", "auto", 1);
    check("", "[providers.x]\nkind = \"openai\"\nurl = \"http://evil\"\n", "run.model", "auto", 2);
}

#[test]
fn flags_win_over_variables_and_these_over_files() {
    let mut sources = with_project("[run]\nautonomy = \"full\"\n", "[run]\nautonomy = \"manual\"\n");
    let value = |sources: &Sources| {
        let loaded = load(sources);
        let setting = loaded.settings.iter().find(|setting| setting.key == "run.autonomy").unwrap();
        format!("{} from {}", setting.value, setting.origin)
    };
    assert_eq!(value(&sources), "manual from p.toml:2");
    sources.environment.push(("MYCEL_AUTONOMY".into(), "supervised".into()));
    assert_eq!(value(&sources), "supervised from $MYCEL_AUTONOMY");
    sources.flags.push(("run.autonomy".into(), "full".into()));
    assert_eq!(value(&sources), "full from command line");
    sources.environment.push(("MYCEL_AUTONOMI".into(), "full".into()));
    sources.flags.push(("run.autonomy".into(), "most".into()));
    let loaded = load(&sources);
    assert_eq!((loaded.errors().count(), loaded.remarks().count()), (1, 1));
}

#[test]
fn setting_a_value_keeps_everything_else() {
    let text = "# mine\n[run]\nautonomy = \"full\" # trusted\n\n[ui] # looks\nwidth = 40\n";
    let check =
        |key: &str, value: &str, expect: &str| assert_eq!(set(text, "c.toml", key, value).unwrap(), expect);
    check(
        "run.autonomy",
        "manual",
        "# mine\n[run]\nautonomy = \"manual\" # trusted\n\n[ui] # looks\nwidth = 40\n",
    );
    check(
        "run.model",
        "a \"b\"",
        "# mine\n[run]\nautonomy = \"full\" # trusted\nmodel = 'a \"b\"'\n\n[ui] # looks\nwidth = 40\n",
    );
    check(
        "ui.colour",
        "never",
        "# mine\n[run]\nautonomy = \"full\" # trusted\n\n[ui] # looks\nwidth = 40\ncolour = \"never\"\n",
    );
    check(
        "budget.tokens",
        "7",
        "# mine\n[run]\nautonomy = \"full\" # trusted\n\n[ui] # looks\nwidth = 40\n\n[budget]\ntokens = 7\n",
    );
    assert_eq!(
        set("", "c.toml", "cage.allow_missing", "cgroup").unwrap(),
        "[cage]\nallow_missing = [\"cgroup\"]\n"
    );
    assert_eq!(
        set("", "c.toml", "providers.box.kind", "ollama").unwrap(),
        "[providers.box]\nkind = \"ollama\"\n"
    );
    // A header inside a text is no header: the result would not hold, so it is not given.
    assert!(
        set("[run]\nmodel = '''\n[ui]\n'''\n[ui]\ncolour = \"never\"\n", "c.toml", "ui.width", "4").is_err()
    );
    assert!(set(text, "c.toml", "run.autonomi", "full").unwrap_err().to_string().contains("run.autonomy"));
    assert!(set(text, "c.toml", "run.autonomy", "ful").is_err());
}

#[test]
fn noise_never_panics() {
    let pieces = [
        "[run]",
        "\n",
        "autonomy",
        " = ",
        "\"full\"",
        "[",
        "]",
        "#",
        "'''",
        "\u{e9}",
        "=",
        "1",
        ".",
        "{",
        "}",
        "\0",
        "providers.x",
    ];
    let mut seed = 1_u32;
    for _ in 0..3000 {
        let mut text = String::new();
        for _ in 0..12 {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            text.push_str(pieces[(seed >> 16) as usize % pieces.len()]);
        }
        let _ = load(&with_project(&text, &text));
        let _ = set(&text, "c.toml", "run.autonomy", "manual");
    }
}

#[test]
fn every_default_is_valid_and_every_key_has_its_words() {
    for known in KEYS {
        assert!(known.default.is_empty() || known.kind.canonical(known.default).is_ok(), "{}", known.name);
        assert!(known.name.contains('.') && known.doc.ends_with('.'), "{}", known.name);
    }
}

#[test]
fn a_file_is_set_through_its_link_and_kept_when_refused() {
    let folder = std::env::temp_dir().join(format!("mycel-config-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (file, link) = (folder.join("real.toml"), folder.join("config.toml"));
    std::os::unix::fs::symlink(&file, &link).unwrap();
    std::fs::write(&file, "[ui]\nwidth = 40 # small\n").unwrap();
    set_in_file(&link, "ui.width", "80").unwrap();
    assert!(set_in_file(&link, "ui.width", "wide").is_err());
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "[ui]\nwidth = 80 # small\n");
    assert!(link.is_symlink());
    assert!(set_in_file(&folder.join("none/config.toml"), "ui.width", "80").is_err());
    set_in_file(&folder.join("new.toml"), "ui.width", "80").unwrap();
    let file = folder.join("new.toml");
    assert!(
        !put_section_in_file(&file, "providers.box", &[("kind", "openai"), ("url", "http://x")]).unwrap()
    );
    assert!(put_section_in_file(&file, "providers.box", &[("kind", "ollama"), ("model", "m")]).unwrap());
    assert!(
        put_section_in_file(&file, "providers.box", &[("kind", "openai"), ("context_tokens", "x")]).is_err()
    );
    let whole = "[ui]\nwidth = 80\n\n[providers.box]\nkind = \"ollama\"\nmodel = \"m\"\n";
    assert_eq!(std::fs::read_to_string(&file).unwrap(), whole);
    assert!(!remove_section_in_file(&file, "providers.bo").unwrap());
    assert!(remove_section_in_file(&file, "providers.box").unwrap());
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "[ui]\nwidth = 80\n");
    std::fs::write(&file, "providers.box = { kind = \"ollama\" }\n").unwrap();
    assert!(remove_section_in_file(&file, "providers.box").is_err(), "such a one is left to its author");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 3);
    std::fs::remove_dir_all(&folder).unwrap();
}
