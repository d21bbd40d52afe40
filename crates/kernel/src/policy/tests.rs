use super::explain::shell_call;
use super::*;
use mycel_abi::Capability;

fn places() -> BTreeMap<String, String> {
    let places =
        [("home", "/home/me"), ("cwd", "/home/me/work"), ("state", "/home/me/.s"), ("config", "/home/me/.c")];
    places.iter().map(|(name, place)| ((*name).to_owned(), (*place).to_owned())).collect()
}

#[test]
fn the_embedded_policy_holds_with_all_its_examples() {
    let policy = Policy::parse("default.toml", DEFAULT).unwrap_or_else(|error| panic!("{error}"));
    assert!(policy.rules().len() >= 50, "{}", policy.rules().len());
    assert!(policy.rules().iter().filter(|rule| rule.is_final).count() >= 15);
    assert!(
        policy.rules().iter().all(|rule| rule.examples() >= 2),
        "every rule shows what it means and what not"
    );
    let builtin = Policy::builtin(&BTreeMap::new());
    assert_eq!((builtin.examples(), builtin.digest()), (policy.examples(), policy.digest()));
    let rule = &builtin.rules()[0];
    assert_eq!((rule.place().as_str(), rule.effect().as_str()), ("policies/default.toml:8", "no"));
    let raising = builtin.rules().iter().find(|rule| rule.id == "rm-everything").unwrap();
    assert_eq!(raising.effect(), "no, risk at least critical");
}

const RULE: &str = "[[rule]]\nid = \"a\"\nwhy = \"b\"\nverdict = \"no\"\ncommand = [\"rm\"]\n";

#[test]
fn a_bad_file_names_its_place() {
    for (text, expected) in [
        ("[[rule]\n", "f:1:8: this is not TOML"),
        ("[[rules]]\n", "f:1:3: `rules` is not a known key\nhint: did you mean `rule`?"),
        ("[[rule]]\nid = \"a\"\n", "f:1:1: a rule needs `id` and `why`"),
        (
            "[[rule]]\nid = \"a\"\nwhy = \"b\"\ncomand = [\"rm\"]\n",
            "f:4:1: `comand` is not a known key\nhint: did you mean `command`?",
        ),
        (
            "[[rule]]\nid = \"a\"\nwhy = \"b\"\nverdict = \"nope\"\n",
            "f:4:11: verdict `nope` is not one of go, ask, no",
        ),
        ("[[rule]]\nid = \"a\"\nwhy = \"b\"\nverdict = \"no\"\n", "f:1:1: rule `a` looks at nothing"),
        ("[[rule]]\nid = \"a\"\nwhy = \"b\"\ntool = \"x\"\n", "f:1:1: rule `a` does nothing"),
        ("[[rule]]\nid = 7\n", "f:2:6: `id` must be a text"),
        (
            &format!("{RULE}match = [\"rm x\",\n  \"ls\"]\n"),
            "f:7:3: rule `a` does not match its example `ls`",
        ),
        (&format!("{RULE}not_match = [\"rm x\"]\n"), "f:6:14: rule `a` matches its example `rm x`"),
        (&format!("{RULE}{RULE}"), "f:6:1: rule `a` stands twice, first in line 1"),
        (
            &format!("{RULE}match = [{{ tol = \"x\" }}]\n"),
            "f:6:12: `tol` is not a known key\nhint: did you mean `tool`?",
        ),
        (&format!("{RULE}capability = \"x\"\n"), "f:6:14: `x` is not a capability"),
        (
            &format!("{RULE}args = {{ a = \"x\" }}\n"),
            "f:6:10: a key of `args` is a JSON pointer\nhint: write \"/a\"",
        ),
    ] {
        let error = Policy::parse("f", text).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{text}\n{error}");
    }
}

#[test]
fn final_rules_cannot_be_replaced_and_others_can() {
    let first = || Policy::parse("one", &RULE.replace("id =", "final = true\nid =")).unwrap();
    let error = first().merge(Policy::parse("two", RULE).unwrap()).unwrap_err();
    assert!(
        error.to_string().starts_with("two:1:1: rule `a` cannot be replaced: it is final in one:1"),
        "{error}"
    );
    let softer = RULE.replace("\"no\"", "\"ask\"");
    let merged = Policy::parse("one", RULE).unwrap().merge(Policy::parse("two", &softer).unwrap()).unwrap();
    assert_eq!(merged.explain("rm x").ruling.verdict, Some(Verdict::Ask));
}

#[test]
fn the_strictest_wins_whatever_the_order() {
    let go = RULE.replace("\"no\"", "\"go\"").replace("\"a\"", "\"g\"");
    for text in [format!("{RULE}{go}"), format!("{go}{RULE}")] {
        let ruling = Policy::parse("f", &text).unwrap().explain("rm x").ruling;
        assert_eq!((ruling.verdict, ruling.rule.as_str()), (Some(Verdict::No), "a"));
        assert_eq!(ruling.trail.len(), 2);
    }
}

#[test]
fn go_holds_only_when_every_command_has_it() {
    let go = RULE.replace("\"no\"", "\"go\"");
    let policy = Policy::parse("f", &go).unwrap();
    for (line, expected) in [
        ("rm x", Some(Verdict::Go)),
        ("rm x && rm y", Some(Verdict::Go)),
        ("rm x && ls", None),
        ("rm x > y", None),
        ("rm $x", None),
        ("sudo rm x", None),
        ("./rm x", None),
        ("rm x; $y", Some(Verdict::Ask)),
        ("rm 'x", Some(Verdict::Ask)),
    ] {
        assert_eq!(policy.explain(line).ruling.verdict, expected, "{line}");
    }
    let critical = shell_call("rm x", Risk::Critical);
    assert_eq!(policy.judge(&Subject { call: &critical, autonomy: Autonomy::Full }).verdict, None);
}

fn always(line: &str) -> (String, String) {
    let pattern = pattern_for(&shell_call(line, Risk::Medium));
    let rule = rule_for_pattern(&pattern, &[]);
    (pattern, rule)
}

#[test]
fn always_never_reaches_further_than_program_and_subcommand() {
    for (line, expected) in [
        ("cargo test -p a", "shell.exec: cargo test *"),
        ("git commit -m x", "shell.exec: git commit *"),
        ("make", ""),
        ("ls -la", "shell.exec: ls *"),
        ("git -c a=b log", ""),
        ("./x", ""),
        ("sudo ls", ""),
        ("env A=b ls", ""),
        ("ls; rm x", ""),
        ("sh -c 'ls'", ""),
        ("python3 -c x", ""),
        ("$x", ""),
    ] {
        assert_eq!(always(line).0, expected, "{line}");
    }
    assert_eq!(pattern_for(&shell_call("ls", Risk::Critical)), "");
    let (_, text) = always("cargo test");
    let policy = Policy::parse("always", &text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert_eq!(policy.explain("cargo test -p x").ruling.verdict, Some(Verdict::Go));
    assert_eq!(policy.explain("cargo install x").ruling.verdict, None);
    assert_eq!(policy.explain("cargo test; rm x").ruling.verdict, None);
}

fn file_call(paths: &[&str]) -> Call {
    let mut call = shell_call("", Risk::Medium);
    call.proposal.tool = "fs.write".into();
    call.assessment.commands.clear();
    call.assessment.needs = paths.iter().map(|path| Capability::new("fs", "write", Some(path))).collect();
    call
}

#[test]
fn always_for_a_file_is_its_folder() {
    let pattern = pattern_for(&file_call(&["/home/me/work/a"]));
    assert_eq!(pattern, "fs.write: /home/me/work/**");
    assert_eq!(pattern_for(&file_call(&["/a/b", "/c/d"])), "");
    assert_eq!(pattern_for(&file_call(&["/b"])), "");
    let policy = Policy::parse("always", &rule_for_pattern(&pattern, &[])).unwrap().with_vars(&places());
    let verdict = |paths: &[&str]| {
        let call = file_call(paths);
        policy.judge(&Subject { call: &call, autonomy: Autonomy::Supervised }).verdict
    };
    assert_eq!(verdict(&["/home/me/work/b/c"]), Some(Verdict::Go));
    assert_eq!(verdict(&["/home/me/work/b", "/home/me/other"]), None);
    assert_eq!(verdict(&["/home/me/work/../x"]), None);
}

#[test]
fn an_answer_stands_instead_of_a_rule_that_asks_but_not_of_a_final_one() {
    let base = Policy::builtin(&places());
    let asked = base.explain("cargo install x").ruling;
    assert_eq!(asked.verdict, Some(Verdict::Ask));
    let rule = base.rules().iter().find(|rule| rule.id == asked.rule).unwrap();
    let text = rule_for_pattern("shell.exec: cargo install *", &[rule]);
    let policy = base.clone().merge(Policy::parse("always", &text).unwrap()).unwrap();
    assert_eq!(policy.explain("cargo install x").ruling.verdict, Some(Verdict::Go));
    assert_eq!(policy.explain("cargo install x; rm -rf /").ruling.verdict, Some(Verdict::No));
    for bad in
        ["", "x", "fs.write: /**", "shell.exec: *", "shell.exec: a b c *", "fs.write: /a/../**", "a\n: b *"]
    {
        assert_eq!(rule_for_pattern(bad, &[]), "", "{bad}");
    }
}

#[test]
fn own_places_follow_the_variables() {
    let policy = Policy::builtin(&places());
    assert_eq!(policy.explain("echo x > /home/me/.s/journal").ruling.rule, "own-state");
    assert_eq!(policy.explain("cd ~/.s && rm -f journal").ruling.verdict, Some(Verdict::No));
    assert_eq!(policy.explain("rm -f ../.s/journal").ruling.verdict, Some(Verdict::No));
}

#[test]
fn the_explanation_shows_each_command() {
    let text = Policy::builtin(&places()).explain("sudo rm -rf / | cat").to_string();
    assert!(text.contains("rm -rf / | via=sudo") && text.contains("verdict: no by rm-everything"), "{text}");
}
