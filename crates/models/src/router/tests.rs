use super::*;
use mycel_abi::Label;

fn mini() -> Candidate {
    Candidate::new("mycel-mini", Tier::Operational, false)
}
fn here() -> Candidate {
    Candidate { context_tokens: 16_384, ..Candidate::new("ollama:qwen2.5:7b", Tier::Tactical, false) }
}
fn far() -> Candidate {
    let price = Price { input: 3_000_000, output: 15_000_000, cached_input: None, cache_write: None };
    Candidate {
        context_tokens: 100_000,
        price: Some(price),
        ..Candidate::new("anthropic:claude-sonnet-4", Tier::Strategic, true)
    }
}
fn cheap() -> Candidate {
    let price = Price { input: 150_000, output: 600_000, cached_input: None, cache_write: None };
    Candidate { name: "openai:gpt-4o-mini".into(), price: Some(price), ..far() }
}
fn all() -> Vec<Candidate> {
    vec![mini(), here(), far(), cheap()]
}

fn order_of(route: &Route) -> Vec<&str> {
    let short =
        |name: &'static [&'static str], choice: &str| name.iter().find(|n| choice.contains(**n)).copied();
    let names: &[&str] = &["mini", "qwen", "claude"];
    route
        .order
        .iter()
        .map(|choice| {
            if choice.candidate.starts_with("openai") {
                "gpt"
            } else {
                short(&["mini", "qwen", "claude"], &choice.candidate).unwrap_or(names[0])
            }
        })
        .collect()
}

#[test]
fn kinds_and_difficulty_are_told_from_words() {
    let check = |goal: &str, kind: Kind, tier: Tier| {
        let step = Features::of_goal(goal, &[]);
        assert_eq!((step.kind, step.wanted_tier()), (kind, tier), "{goal}: {step}");
    };
    check("find every png over 1 MB changed this week", Kind::Look, Tier::Operational);
    check("which files take the most space?", Kind::Look, Tier::Operational);
    check("cari semua berkas png", Kind::Look, Tier::Operational);
    check("delete all .tmp files here", Kind::Change, Tier::Operational);
    check("run `cat a.txt`", Kind::Shell, Tier::Operational);
    check("refactor this module", Kind::Code, Tier::Strategic);
    check("write a poem about rain", Kind::Write, Tier::Tactical);
    check("draft a letter to my landlord", Kind::Write, Tier::Tactical);
    check("plan the migration of my mail server", Kind::Plan, Tier::Strategic);
    check("why is the sky blue", Kind::Question, Tier::Tactical);
    check("", Kind::Question, Tier::Operational);
}

#[test]
fn languages_are_told_or_left_open() {
    let check = |goal: &str, expect: Option<Language>| {
        assert_eq!(Features::of_goal(goal, &[]).language, expect, "{goal}");
    };
    check("find the biggest files in this folder", Some(Language::En));
    check("tampilkan semua berkas di sini", Some(Language::Id));
    check("mostre os arquivos da pasta", Some(Language::Pt));
    check("zeige mir alle Dateien in diesem Ordner", Some(Language::De));
    check("muestra los archivos de la carpeta", Some(Language::Es));
    check("xyzzy", None);
}

#[test]
fn the_tier_follows_the_difficulty_and_the_profile_its_price() {
    let check = |goal: &str, profile: Profile, expect: &[&str]| {
        let step = Features::of_goal(goal, &[]);
        let route = route(&step, &all(), profile, &Rules::default(), &BudgetView::default(), 0);
        assert_eq!(order_of(&route), expect, "{goal}: {route:#?}");
    };
    check("list the files", Profile::Standard, &["mini", "qwen", "gpt", "claude"]);
    check("refactor this module", Profile::Performance, &["gpt", "claude", "qwen", "mini"]);
    check("refactor this module", Profile::Standard, &["gpt", "claude", "qwen", "mini"]);
}

#[test]
fn a_record_moves_a_model_and_little_evidence_little() {
    let mut weak = mini();
    let step = Features::of_goal("list the files", &[]);
    let place = |weak: &Candidate| {
        let route = route(
            &step,
            &[weak.clone(), here()],
            Profile::Standard,
            &Rules::default(),
            &BudgetView::default(),
            0,
        );
        route.order.iter().position(|choice| choice.candidate == weak.name)
    };
    let record = |good, bad| BTreeMap::from([(Kind::Look, Record { good, bad, ..Record::default() })]);
    weak.learned = record(0, 1);
    assert_eq!(place(&weak), Some(0));
    weak.learned = record(0, 40);
    assert_eq!(place(&weak), Some(1));
    weak.learned = record(40, 0);
    assert_eq!(place(&weak), Some(0));
}

#[test]
fn who_failed_lately_comes_last_and_is_still_somebody() {
    let step = Features::of_goal("list the files", &[]);
    let check = |failures: u32, now: Millis, expect: &[&str]| {
        let sick = Candidate { failures, failed_at: 1_000_000, ..mini() };
        let route =
            route(&step, &[sick, here()], Profile::Standard, &Rules::default(), &BudgetView::default(), now);
        assert_eq!(order_of(&route), expect, "{failures} at {now}");
    };
    check(0, 1_000_001, &["mini", "qwen"]);
    check(1, 1_000_001, &["qwen", "mini"]);
    check(1, 1_015_000, &["mini", "qwen"]);
    check(3, 1_059_999, &["qwen", "mini"]);
    check(u32::MAX, 1_000_000 + BACK_OFF_MS * 64, &["mini", "qwen"]);
}

#[test]
fn what_cannot_do_it_is_refused_with_a_reason() {
    let step = Features { tools: true, needed_tokens: 9_000, ..Features::of_goal("list the files", &[]) };
    let check = |candidate: Candidate, budget: BudgetView, words: &str| {
        let route = route(&step, &[candidate], Profile::Standard, &Rules::default(), &budget, 0);
        assert!(route.order.is_empty());
        assert!(route.refused[0].why.contains(words), "{:?}", route.refused);
    };
    let open = BudgetView::default();
    check(mini(), open, "9000 tokens must be read, and it takes 8192");
    check(Candidate { tools: false, ..far() }, open, "needs tools");
    check(
        Candidate { memory: Some((5_000_000_000, 2_000_000_000)), ..here() },
        open,
        "takes 5000 MB, and 2000 MB",
    );
    check(Candidate { broken: Some("no key".into()), ..far() }, open, "no key");
    check(Candidate { quota_left: Some(0), rests_until: 9, ..far() }, open, "quota");
    check(far(), BudgetView { money_left_microusd: Some(10), ..open }, "$0.000010 is left");
    check(here(), BudgetView { tokens_left: Some(10), ..open }, "10 are left");
    check(far(), BudgetView { stopped: true, ..open }, "stopped");
    check(Candidate { price: None, ..far() }, BudgetView { stopped: true, ..open }, "stopped");
}

#[test]
fn a_budget_nearly_spent_puts_cheaper_ones_first() {
    let step = Features { context_tokens: 6_000, ..Features::of_goal("refactor this module", &[]) };
    let first = |nearly_spent| {
        let budget = BudgetView { nearly_spent, ..BudgetView::default() };
        let route = route(&step, &all(), Profile::Performance, &Rules::default(), &budget, 0);
        route.order[0].candidate.clone()
    };
    assert_ne!(first(false), "ollama:qwen2.5:7b");
    assert_eq!(first(true), "ollama:qwen2.5:7b");
}

const RULES: &str = r#"
[[rule]]
id = "letters"
why = "my letters are written here"
kind = ["write"]
words = ["letter", "brief"]
only = ["ollama:*", "tier:operational"]
match = ["draft a letter to my landlord"]
not_match = ["draft a poem"]

[[rule]]
id = "code"
why = "code goes to the best"
kind = "code"
order = ["anthropic:*", "openai:*"]
avoid = ["mycel-mini"]
match = ["refactor this module"]

[[rule]]
id = "german"
why = "it writes better German"
language = "de"
use = "ollama:qwen2.5:7b"
"#;

#[test]
fn rules_come_before_scores() {
    let rules = Rules::parse("route.toml", RULES).expect("they are valid");
    let check = |goal: &str, expect: &[&str]| {
        let step = Features::of_goal(goal, &[]);
        let route = route(&step, &all(), Profile::Standard, &rules, &BudgetView::default(), 0);
        assert_eq!(order_of(&route), expect, "{goal}: {route:#?}");
    };
    check("draft a letter to my landlord", &["qwen", "mini"]);
    check("refactor this module", &["claude", "gpt", "qwen", "mini"]);
    check("zeige mir alle Dateien in diesem Ordner", &["qwen", "mini", "gpt", "claude"]);
}

#[test]
fn mistakes_in_rules_have_their_place() {
    let check = |text: &str, place: (usize, usize), words: &str| {
        let error = Rules::parse("route.toml", text).expect_err(text);
        assert_eq!((error.line, error.column), place, "{text}: {error}");
        assert!(error.to_string().contains(words), "{error}");
    };
    let rule = |rest: &str| format!("[[rule]]\nid = \"a\"\nwhy = \"b\"\n{rest}");
    check("x = ", (1, 5), "not TOML");
    check("x = 1", (1, 1), "`x` is not a known key");
    check("[[rule]]\nid = \"a\"\nuse = \"x\"", (1, 1), "no `why`");
    check(&rule(""), (1, 1), "says nothing");
    check(&rule("avod = \"x\""), (4, 1), "did you mean `avoid`?");
    check(&rule("use = 1"), (4, 7), "must be a text");
    check(&rule("use = \"tier:best\""), (4, 7), "is not one of reactive");
    check(&rule("use = \"x\"\nkind = [\"look\", \"lock\"]"), (5, 17), "`lock` is not one of");
    check(&rule("use = \"x\"\nwords = [\"two words\"]"), (5, 10), "not one word");
    check(
        &rule("use = \"x\"\nkind = \"code\"\nmatch = [\"list the files\"]"),
        (6, 10),
        "does not match its example",
    );
    check(
        &rule("use = \"x\"\nkind = \"look\"\nnot_match = [\"list files\"]"),
        (6, 14),
        "matches its example",
    );
    check(&format!("{0}{0}", rule("use = \"x\"\n")), (5, 1), "stands twice");
    check(&rule("only = []"), (4, 8), "is empty");
}

#[test]
fn names_with_stars() {
    let check = |pattern: &str, name: &str, expect: bool| {
        assert_eq!(names(pattern, name), expect, "{pattern} {name}");
    };
    fn names(pattern: &str, name: &str) -> bool {
        let rules = format!("[[rule]]\nid = \"a\"\nwhy = \"b\"\nonly = \"{pattern}\"");
        let rules = Rules::parse("x", &rules).expect("valid");
        rules.list[0].admits(&Candidate::new(name, Tier::Tactical, false))
    }
    check("ollama:*", "ollama:qwen2.5:7b", true);
    check("*", "x", true);
    check("*:7b", "ollama:qwen2.5:7b", true);
    check("*:7b", "ollama:qwen2.5:7b-q4", false);
    check("o*a:*7*", "ollama:qwen2.5:7b", true);
    check("ollama", "ollama:x", false);
    check("tier:tactical", "x", true);
    check("tier:strategic", "x", false);
}

struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n
    }
    fn flip(&mut self) -> bool {
        self.below(2) == 0
    }
}

fn any_candidate(random: &mut Random, n: usize) -> Candidate {
    let tier = Tier::ALL[random.below(4) as usize];
    let remote = random.flip();
    let name = format!("{}:model-{n}", ["openai", "ollama", "local", "anthropic"][random.below(4) as usize]);
    let mut candidate = Candidate::new(name, tier, remote);
    candidate.context_tokens = 1 << random.below(20);
    candidate.tools = random.below(8) > 0;
    candidate.failures = random.below(4) as u32 * random.below(1 << 20) as u32;
    candidate.failed_at = random.below(2_000_000);
    candidate.rests_until = random.below(2_000_000);
    if random.flip() {
        candidate.price =
            Some(Price { input: random.below(1 << 40), output: random.below(1 << 40), ..Price::FREE });
    }
    candidate.learned = Kind::ALL
        .iter()
        .map(|kind| {
            (*kind, Record { good: random.below(u64::MAX), bad: random.below(u64::MAX), ..Record::default() })
        })
        .collect();
    candidate
}

fn any_rules(random: &mut Random) -> Rules {
    let mut text = String::new();
    for n in 0..random.below(4) {
        text += &format!("[[rule]]\nid = \"r{n}\"\nwhy = \"w\"\n");
        let target = ["*", "openai:*", "tier:strategic", "anthropic:model-1", "tier:tactical"]
            [random.below(5) as usize];
        text += &match random.below(4) {
            0 => format!("use = \"{target}\"\n"),
            1 => format!("only = [\"{target}\"]\n"),
            2 => format!("order = [\"{target}\", \"openai:*\"]\n"),
            _ => format!("avoid = [\"{target}\"]\nlabel = [\"local\"]\n"),
        };
    }
    Rules::parse("fuzz", &text).expect("the generator writes valid rules")
}

/// The wall: whatever the candidates, rules, budgets and the rest, a local step is never offered to another machine.
#[test]
fn a_local_step_never_leaves_whatever_the_rest_says() {
    let goals = ["list the files", "refactor this module and then explain why", "draft a letter", ""];
    for seed in 0..20_000 {
        let mut random = Random(seed);
        let count = random.below(8) as usize;
        let candidates: Vec<Candidate> = (0..count).map(|n| any_candidate(&mut random, n)).collect();
        let rules = any_rules(&mut random);
        let mut step = Features::of_goal(goals[random.below(4) as usize], &[Label::Local]);
        step.context_tokens = random.below(1 << 18);
        step.current = candidates.first().filter(|_| random.flip()).map(|c| c.name.clone());
        let budget = BudgetView {
            money_left_microusd: random.flip().then(|| random.below(1 << 24)),
            tokens_left: random.flip().then(|| random.below(1 << 24)),
            nearly_spent: random.flip(),
            stopped: random.below(8) == 0,
        };
        let profile = [Profile::Minimal, Profile::Standard, Profile::Performance][random.below(3) as usize];
        let found = route(&step, &candidates, profile, &rules, &budget, 1_000_000);
        let remote = |name: &str| candidates.iter().any(|c| c.name == name && c.remote);
        assert!(found.order.iter().all(|choice| !remote(&choice.candidate)), "seed {seed}: {found:#?}");
        assert_eq!(found.order.len() + found.refused.len(), candidates.len(), "seed {seed}: none is lost");
        assert_eq!(found, route(&step, &candidates, profile, &rules, &budget, 1_000_000), "seed {seed}");
    }
}
