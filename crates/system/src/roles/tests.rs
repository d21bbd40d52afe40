use super::own::FileName;
use super::*;
use crate::checkout::tests::Folder;
use std::path::PathBuf;

const FILE: FileName<'_> = FileName { shown: "agents/x.md", stem: "x" };

/// What is said of a reading, a line each; `ok` if nothing is.
fn said(reading: &Reading) -> String {
    let lines: Vec<String> = reading.problems.iter().map(|it| it.to_string().replace('\n', " ")).collect();
    if lines.is_empty() { "ok".into() } else { lines.join("\n") }
}

fn matter(lines: &str) -> String {
    format!("---\nabout: a\ntools: []\n{lines}\n---\nDo it.\n")
}

#[test]
fn our_files_are_read_whole() {
    let text = "---\nname: api\nabout: builds\n  apis\ntools: [fs.read, git, 'mcp:*']\ncapabilities:\n  - fs:read:{workspace}/**\n\
                tier: tactical\nmodel: box/qwen\nlimits: {usd: 0.5, tokens: 1_000, wall: 1h30m, model_calls: 3, tool_calls: 4}\n\
                autonomy: manual\nskills: [pdf]\n---\n\nDo it.\n\nWell.\n";
    let reading = own::read(text, FILE);
    let said = said(&reading);
    assert_eq!(
        said,
        "agents/x.md:5:8: the tools of git can do nothing without exec:run hint: add exec:run to capabilities, or leave git out"
    );
    let role = reading.role.unwrap();
    let expect = Role {
        about: "builds apis".into(),
        tools: ["fs.read", "git", "mcp:*"].map(Into::into).into(),
        capabilities: vec!["fs:read:{workspace}/**".into()],
        tier: Some(Tier::Tactical),
        model: Some("box/qwen".into()),
        limits: Budget {
            money_microusd: Some(500_000),
            tokens: Some(1_000),
            model_calls: Some(3),
            tool_calls: Some(4),
            wall_ms: Some(5_400_000),
        },
        autonomy: Some(Autonomy::Manual),
        skills: vec!["pdf".into()],
        prompt: "Do it.\n\nWell.".into(),
        ..Role::named("api")
    };
    assert_eq!(role, expect);
    assert_eq!(own::read(&markdown(&role), FILE).role, Some(role));
}

#[test]
fn mistakes_in_our_files_have_their_places() {
    let check = |text: &str, expect: &str| {
        let reading = own::read(text, FILE);
        assert!(said(&reading).contains(expect), "{text}\n{}\nnot: {expect}", said(&reading));
        assert_eq!(reading.role.is_none(), reading.problems.iter().any(|it| !it.ignored), "{text}");
    };
    check(&matter("tier: tactical"), "ok");
    check(&matter("tiers: tactical"), "agents/x.md:4:1: there is no field `tiers` hint: did you mean tier?");
    check(&matter("description: b"), "did you mean about?");
    check(&matter("maxTurns: 3"), "did you mean limits.model_calls?");
    check(&matter("zzz: 3"), "fields: name, about, tools");
    check(&matter("tier: fast"), "x.md:4:7: tier cannot be `fast` hint: allowed: reactive, operational");
    check(&matter("tier: [a]"), "tier cannot be a list");
    check(&matter("autonomy: most"), "allowed: manual, supervised or full");
    check(&matter("limits: {usd: -1}"), "x.md:4:15: usd cannot be `-1` hint: allowed: dollars, as 0.50");
    check(&matter("limits: {usd: 0.0000001}"), "usd cannot be");
    check(&matter("limits: {wall: soon}"), "a time, as 90s");
    check(
        &matter("limits: {tool_cals: 3}"),
        "x.md:4:10: there is no limit `tool_cals` hint: did you mean tool_calls?",
    );
    check(&matter("limits: 3"), "limits is a text");
    check(&matter("capabilities: fs:read"), "capabilities is a text");
    check(&matter("capabilities: [fs:read:x]"), "x.md:4:16: `fs:read:x` names nothing");
    check(&matter("capabilities: [fs:raed]"), "no tool asks for fs:raed hint: did you mean fs:read?");
    check(&matter("skills: ['../x']"), "is no name of a skill");
    check(&matter("name: Bad Name"), "x.md:4:7: `Bad Name`: a name is of lower-case");
    check(&matter("about: again"), "x.md:4:1: `about` stands twice");
    check(
        "---\nabout: a\ntools: [fs.raed, fs.read, fs.read]\n---\nx",
        "x.md:3:9: there is no tool and no family `fs.raed`",
    );
    check("---\nabout: a\ntools: [fs.read, fs.read]\n---\nx", "stands twice");
    check("---\nabout: a\n---\nx", "the field `tools` is missing");
    check("---\ntools: []\n---\nx", "the field `about` is missing");
    check("---\nabout: a\ntools: []\n---\n", "nothing stands below the front matter");
    check("---\nabout: [\n---\nx", "this is not YAML");
    check("---\nabout: a\n", "the front matter has no end hint: a second line of ---");
    check("Hello", "no front matter stands here");
    check("---\n- a\n---\nx", "the front matter is a list");
}

fn foreign_role(lines: &str) -> (Role, String) {
    let text = format!("---\n{lines}\n---\nDo it.\n");
    let reading = foreign::read(&text, FILE);
    let said = said(&reading);
    (reading.role.unwrap_or_else(|| panic!("{lines}: {said}")), said)
}

#[test]
fn files_for_other_programs_are_taken_over() {
    let check = |lines: &str, tools: &str, capabilities: &str, notes: &str| {
        let (role, said) = foreign_role(&format!("name: Code Reviewer\ndescription: looks\n{lines}"));
        assert_eq!((role.name.as_str(), role.about.as_str()), ("code-reviewer", "looks"));
        assert_eq!(
            (role.tools.join(" ").as_str(), role.capabilities.join(" ").as_str()),
            (tools, capabilities),
            "{lines}"
        );
        assert!(said.contains(notes), "{lines}: {said}, not {notes}");
    };
    let look = "fs:read:{workspace}/**";
    check("tools: Read, Grep", "fs.read fs.stat fs.search", look, "ok");
    check("tools:\n  - Read\n  - Bash", "fs.read fs.stat shell", &format!("{look} exec:run"), "ok");
    check("tools: Bash(git:*, status)", "shell.run", "exec:run:git", "allows git with any arguments");
    check("tools: Read, Task", "fs.read fs.stat", look, "x.md:4:8: the tool `Task` is left out");
    check("tools: Read(./src/**)", "", "", "such a bound is not known here");
    check("tools: mcp__github__create_issue, mcp__jira", "mcp:github.create_issue mcp:jira", "", "ok");
    check(
        "tools: [file_editor, terminal]",
        "fs.read fs.list fs.edit fs.write fs.mkdir shell",
        "fs:read:{workspace}/** fs:write:{workspace}/** exec:run",
        "ok",
    );
    check("color: red\ntools: [Read]", "fs.read fs.stat", look, "x.md:4:1: `color` is left out");
    check("x: Use it: always\ntools: Read", "fs.read fs.stat", look, "is not quite YAML");
    let all = "agent ask code fs git net process shell system time mcp:*";
    check("model: inherit", all, "*:*", "it names no tools, and so has all of its run");
    check("tools: [fs.read]\ncapabilities: [fs:read:/w]", "fs.read", "fs:read:/w", "ok");
}

#[test]
fn what_other_programs_forbid_is_taken_away() {
    let check = |lines: &str, has: &[&str], lacks: &[&str]| {
        let (role, _) = foreign_role(&format!("description: a\n{lines}"));
        for tool in has {
            assert!(role.allows_tool(tool), "{lines}: {tool} of {:?}", role.tools);
        }
        for tool in lacks {
            assert!(!role.allows_tool(tool), "{lines}: {tool} of {:?}", role.tools);
        }
    };
    check(
        "disallowedTools: Bash",
        &["fs.read", "fs.write", "git.status", "process.list"],
        &["shell.run", "shell.exec", "process.spawn", "process.kill", "git.commit", "team.merge", "mcp:x.y"],
    );
    check(
        "tools: {write: false, edit: false}",
        &["fs.read", "shell.run", "git.diff", "net.http_request"],
        &["fs.write", "fs.edit", "fs.mkdir", "fs.delete", "fs.move", "fs.copy", "fs.extract", "fs.archive"],
    );
    check(
        "tools: {write: false, edit: false, bash: false}\npermission: {webfetch: deny}",
        &["fs.read", "git.log", "net.connections", "system.info", "ask.person"],
        &[
            "git.commit",
            "git.push",
            "net.download",
            "net.http_request",
            "net.ping",
            "process.kill",
            "team.begin",
        ],
    );
    check("tools: {write: false, edit: true}", &["fs.edit"], &["fs.delete", "fs.write"]);
    check("tools: {web*: off}", &["fs.write"], &["net.http_request", "git.clone"]);
    check("permission: deny", &[], &["fs.read", "ask.person"]);
    check("tools: [team, fs.read, team.merge]", &["fs.read"], &["team.begin", "team.merge"]);
    check("tools: {read: true}", &["fs.read"], &["shell.run"]);
    check(
        "permission:\n  edit: deny\n  bash:\n    '*': ask",
        &["shell.run", "fs.read"],
        &["fs.edit", "fs.write"],
    );
    check("permission:\n  bash:\n    'rm *': deny", &["fs.read"], &["shell.run"]);
    check("tools: [Bash, Read]\ndisallowed_tools: [Bash(rm:*)]", &["fs.read"], &["shell.run"]);
    check(
        "tools: [fs, shell.run]\ndisallowedTools: [Write]",
        &["fs.read", "shell.run"],
        &["fs.write", "fs.mkdir", "fs.delete"],
    );
    check("tools: [Read, Edit]\ndisallowedTools: [Bash]", &["fs.edit", "fs.mkdir"], &["shell.run"]);
    let (_, said) = foreign_role("description: a\ndisallowedTools: Bash");
    assert!(said.contains("`Bash` takes along what does the same: git.add, git.branch"), "{said}");
}

#[test]
fn bounds_and_models_of_other_programs() {
    let check = |lines: &str, expect: &dyn Fn(&Role) -> bool, notes: &str| {
        let (role, said) = foreign_role(&format!("description: a\ntools: [Read]\n{lines}"));
        assert!(expect(&role), "{lines}: {role:?}");
        assert!(said.contains(notes), "{lines}: {said}, not {notes}");
    };
    check("max_budget_per_run: 0.25", &|role| role.limits.money_microusd == Some(250_000), "ok");
    check("max_iteration_per_run: 20", &|role| role.limits.model_calls == Some(20), "ok");
    check("permission_mode: always_confirm", &|role| role.autonomy == Some(Autonomy::Manual), "ok");
    check("permissionMode: bypassPermissions", &|role| role.autonomy == Some(Autonomy::Full), "ok");
    check(
        "permission_mode: odd",
        &|role| role.autonomy == Some(Autonomy::Manual),
        "is not known; taken as manual",
    );
    check(
        "model: opus",
        &|role| role.tier == Some(Tier::Strategic) && role.model.is_none(),
        "taken as the tier strategic",
    );
    check("model: openai/gpt-5", &|role| role.model.as_deref() == Some("openai/gpt-5"), "ok");
    check("model: gpt-5", &|role| role.model.is_none(), "it names no provider");
    check("mode: subagent", &|_| true, "any role may lead a run");
    check("autonomy: manual", &|role| role.autonomy == Some(Autonomy::Manual), "ok");
    let reading = foreign::read("---\ndescription: a\nmax_budget_per_run: much\n---\nx", FILE);
    assert!(reading.role.is_none(), "a bound that nobody can read is no bound");
    let (role, said) = foreign_role("tools: [Read]");
    assert_eq!((role.name.as_str(), role.about.as_str()), ("x", "Do it."));
    assert!(said.contains("does not say what it is for"), "{said}");
}

const RECIPE: &str = r#"version: 1.0.0
title: Changelog
description: Writes a changelog
instructions: |
  You write for {{ readers }}.
prompt: "From {{ tag }} on."
parameters:
  - key: readers
    input_type: string
    requirement: optional
    default: users
  - key: tag
    requirement: required
extensions:
  - type: builtin
    name: developer
  - type: stdio
    name: github
    cmd: npx
    args: [-y, server-github]
    available_tools: [list_issues]
  - type: builtin
    name: computercontroller
settings:
  goose_provider: anthropic
  goose_model: claude-sonnet-4
  temperature: 0.2
  max_turns: 12
response:
  json_schema: {type: object}
retry:
  max_retries: 2
  checks:
    - type: shell
      command: test -f CHANGELOG.md
sub_recipes:
  - name: links
    path: ./links.yaml
activities: [a]
"#;

#[test]
fn a_recipe_becomes_a_role() {
    let reading = Role::from_recipe("changelog", RECIPE, "r.yaml");
    let said = said(&reading);
    let role = reading.role.unwrap();
    assert_eq!(role.prompt, "You write for users.\n\nFrom {{ tag }} on.");
    assert_eq!((role.name.as_str(), role.about.as_str()), ("changelog", "Writes a changelog"));
    assert_eq!(role.model.as_deref(), Some("anthropic/claude-sonnet-4"));
    assert_eq!(role.limits.model_calls, Some(12));
    assert!(role.allows_tool("shell.run") && role.allows_tool("mcp:github.list_issues"), "{:?}", role.tools);
    assert!(!role.allows_tool("mcp:github.create_issue") && !role.allows_tool("fs.delete"));
    for part in [
        "r.yaml:8:5: the parameter readers is filled in by its default, `users`",
        "the parameter tag stays in the prompt as {{ tag }}",
        "the server github is not set up by a role: npx -y server-github",
        "the extension computercontroller (builtin) is left out",
        "`temperature` is left out",
        "`response` is left out",
        "`retry` is left out",
        "the check `test -f CHANGELOG.md` is left out",
        "no helpers of its own (links)",
        "`activities` is left out",
    ] {
        assert!(said.contains(part), "{said}\nnot: {part}");
    }
    assert_eq!(own::read(&markdown(&role), FILE).role, Some(role));
}

#[test]
fn what_is_no_recipe_says_so() {
    let check = |text: &str, expect: &str| {
        let reading = Role::from_recipe("x", text, "r.yaml");
        assert!(reading.role.is_none() && said(&reading).contains(expect), "{text}: {}", said(&reading));
    };
    check("a: b", "this is no recipe");
    check("", "this is no recipe");
    check("instructions: ''", "tells the agent nothing");
    check("instructions: x\nsettings: {max_turns: many}", "max_turns is no number");
    check("instructions: [", "r.yaml:1:15: this is not YAML");
    let json = r#"{"title": "T", "instructions": "x"}"#;
    let role = Role::from_recipe("x", json, "r.json").role.unwrap();
    assert_eq!((role.about.as_str(), role.capabilities.len()), ("T", 1));
}

#[test]
fn the_nearest_role_counts() {
    let folder = Folder::new();
    let config = Folder::new();
    let own = |about: &str| format!("---\nabout: {about}\ntools: []\n---\nx\n");
    folder.write("agents/backend.md", own("one"));
    folder.write("agents/README.md", "# Our roles\n");
    folder.write("agents/note.txt", "no role");
    folder.write(".agents/agents/backend.md", "---\ndescription: two\ntools: Read\ncolor: red\n---\nx");
    folder.write(".mycel/agents/tester.md", own("three"));
    config.write("agents/tester.md", own("four"));
    config.write("agents/mine.md", own("five"));
    folder.write("agents/lead.md", "---\nabuot: x\n---\nx");
    let roles = all(&folder.0, Some(&config.0));
    let row = |entry: &Entry| {
        let about = entry.role.as_ref().map_or("broken", |role| role.about.as_str());
        let hidden = if entry.hidden_by.is_some() { " (hidden)" } else { "" };
        format!(
            "{}: {}{hidden}",
            entry.source.shown(&folder.0).replace(&*config.0.to_string_lossy(), "~"),
            &about[..about.len().min(6)]
        )
    };
    let of = |name: &str| roles.entries.iter().filter(|it| it.name == name).map(row).collect::<Vec<_>>();
    assert_eq!(
        of("backend"),
        ["agents/backend.md: one", ".agents/agents/backend.md: two (hidden)", "built in: builds (hidden)"]
    );
    assert_eq!(of("tester"), [".mycel/agents/tester.md: three", "~/agents/tester.md: four (hidden)"]);
    assert_eq!(of("lead"), ["agents/lead.md: broken", "built in: plans  (hidden)"]);
    assert_eq!(of("mine"), ["~/agents/mine.md: five"]);
    assert!(roles.problems.len() == 1 && roles.problems[0].ignored, "{:?}", roles.problems);

    let check = |name: &str, expect: Result<&str, &str>| {
        let found = find(name, &folder.0, Some(&config.0));
        match expect {
            Ok(about) => assert_eq!(found.unwrap().about, about, "{name}"),
            Err(part) => {
                let error = found.unwrap_err().to_string();
                assert!(error.contains(part), "{name}: {error}");
            }
        }
    };
    check("backend", Ok("one"));
    check("agents/backend.md", Ok("one"));
    check(".agents/agents/backend.md", Ok("two"));
    check("lead", Err("there is no field `abuot`"));
    check("bakend", Err("did you mean backend?"));
    check("agents/none.md", Err("cannot be found"));
    check("../x/y.md", Err("has mistakes"));
}

#[test]
fn files_that_lead_out_or_are_too_many_are_refused() {
    let folder = Folder::new();
    let outside = Folder::new();
    let secret = outside.write("secret.md", "---\nabout: a\ntools: []\n---\nx");
    std::fs::create_dir(folder.0.join("agents")).unwrap();
    std::os::unix::fs::symlink(&secret, folder.0.join("agents/spy.md")).unwrap();
    folder.write("agents/bytes.md", b"---\nabout: \xff\n---\nx");
    folder.write("agents/large.md", vec![b'-'; FILE_BYTES_MAX as usize + 1]);
    let roles = all(&folder.0, None);
    let check = |name: &str, expect: &str| {
        let entry = roles.entries.iter().find(|it| it.name == name).unwrap();
        let said: Vec<String> = entry.problems.iter().map(ToString::to_string).collect();
        assert!(entry.role.is_none() && said.join("\n").contains(expect), "{name}: {said:?}");
    };
    check("spy", "outside of");
    check("bytes", "bytes.md:2:8: is not UTF-8");
    check("large", "larger than 64 KiB");
    for n in 0..=ROLES_MAX {
        folder.write(&format!(".mycel/agents/r{n}.md"), "---\nabout: a\ntools: []\n---\nx");
    }
    let roles = all(&folder.0, None);
    assert_eq!(roles.entries.iter().filter(|it| it.source != Source::BuiltIn).count(), ROLES_MAX);
    assert!(roles.problems.iter().any(|it| it.to_string().contains("more roles than the 200")));
}

#[test]
fn a_role_only_lowers_what_the_run_has() {
    let held = |list: &[&str]| list.iter().map(|it| it.parse().unwrap()).collect::<Vec<Capability>>();
    let workspace = Path::new("/w*");
    let check = |role: &[&str], run: &[&str], kept: &[&str], lacking: &[&str]| {
        let role = Role { capabilities: role.iter().map(ToString::to_string).collect(), ..Role::named("x") };
        let found = role.capabilities_within(&held(run), workspace);
        assert_eq!((found.capabilities, found.lacking), (held(kept), held(lacking)), "{role:?} {run:?}");
    };
    let ws = r"fs:write:/w\x2a/**";
    check(&["fs:write:{workspace}/**"], &[ws], &[ws], &[]);
    check(&["fs:write:{workspace}/src/**"], &[ws], &[r"fs:write:/w\x2a/src/**"], &[]);
    check(&["fs:write:/**"], &[ws], &[ws], &[]);
    check(&["*:*"], &[ws, "exec:run"], &["exec:run", ws], &[]);
    check(&["fs:write:/etc/**"], &[ws], &[], &["fs:write:/etc/**"]);
    check(&["exec:run:git"], &["exec:run"], &["exec:run:git"], &[]);
    check(&["exec:run"], &["exec:run:git"], &["exec:run:git"], &[]);
    check(&["exec:run:g*"], &["exec:run:*t"], &[], &["exec:run:g*"]);
    check(&[], &[ws], &[], &[]);
    let root = Role { capabilities: vec!["fs:read:{workspace}/**".into()], ..Role::named("x") };
    assert_eq!(root.capabilities_at(Path::new("/")), held(&["fs:read:/**"]));

    let autonomy = |own: Option<Autonomy>, run: Autonomy| {
        Role { autonomy: own, ..Role::named("x") }.autonomy_within(run)
    };
    assert_eq!(autonomy(Some(Autonomy::Full), Autonomy::Supervised), Autonomy::Supervised);
    assert_eq!(autonomy(Some(Autonomy::Manual), Autonomy::Full), Autonomy::Manual);
    assert_eq!(autonomy(None, Autonomy::Full), Autonomy::Full);

    let limits = Budget { tokens: Some(10), tool_calls: Some(9), ..Budget::UNBOUNDED };
    let run = Budget { tokens: Some(5), model_calls: Some(3), ..Budget::UNBOUNDED };
    let expect = Budget { tokens: Some(5), model_calls: Some(3), tool_calls: Some(9), ..Budget::UNBOUNDED };
    assert_eq!(Role { limits, ..Role::named("x") }.limits_within(&run), expect);
}

#[test]
fn the_roles_that_come_with_mycel_are_sound() {
    let workspace = Path::new("/w");
    let entries: Vec<Entry> = builtin::all().collect();
    assert_eq!(entries.len(), 16);
    for entry in &entries {
        let said: Vec<String> = entry.problems.iter().map(ToString::to_string).collect();
        assert!(said.is_empty(), "{}", said.join("\n"));
        let role = entry.role.as_ref().unwrap();
        assert_eq!(role.name, entry.name);
        assert!(
            role.tier.is_some() && role.limits.money_microusd.is_some() && role.limits.wall_ms.is_some(),
            "{}",
            role.name
        );
        for tool in &role.tools {
            let known = mycel_tools::table::all().iter().any(|known| covers_tool(tool, known.spec().name));
            assert!(known, "{}: {tool} is a tool", role.name);
        }
        let lines = role.prompt.lines().count();
        assert!((15..=45).contains(&lines), "{}: {lines} lines", role.name);
        assert_eq!(own::read(&markdown(role), FILE).role.as_ref(), Some(role));
        writes_stay_inside(role, workspace);
        assert!(role.autonomy != Some(Autonomy::Full), "{}: a person says full, not a file", role.name);
    }
    let of = |name: &str| entries.iter().find(|it| it.name == name).and_then(|it| it.role.clone()).unwrap();
    for name in ["lead", "reviewer", "researcher", "security", "monitor"] {
        let role = of(name);
        let writes =
            |it: &Capability| it.action() == "write" || it.action() == "signal" || it.action() == "*";
        assert!(!role.capabilities_at(workspace).iter().any(writes), "{name} only reads");
        let runs = |it: &Capability| it.namespace() == "exec" && it.resource() != Some("git");
        assert!(!role.capabilities_at(workspace).iter().any(runs), "{name} starts nothing but git");
        for tool in ["fs.write", "fs.edit", "fs.delete", "shell.run", "git.commit", "process.kill"] {
            assert!(!role.allows_tool(tool), "{name} has no {tool}");
        }
    }
}

fn writes_stay_inside(role: &Role, workspace: &Path) {
    let inside: Capability = "fs:write:/w/**".parse().unwrap();
    for capability in role.capabilities_at(workspace) {
        assert!(capability.namespace() != "*" && capability.action() != "*", "{}: {capability}", role.name);
        assert!(
            capability.action() != "write" || covers(&inside, &capability),
            "{}: {capability}",
            role.name
        );
    }
}

#[test]
fn new_files_do_not_take_the_place_of_others() {
    let folder = Folder::new();
    let path = create(&folder.0, "api", &template("api")).unwrap();
    assert_eq!(path, folder.0.join("agents/api.md"));
    let entry = check_file(&path, Some(&folder.0));
    assert!(entry.problems.is_empty() && entry.role.is_some(), "{:?}", entry.problems);
    let check = |name: &str, expect: &str| {
        let error = create(&folder.0, name, "x").unwrap_err().to_string();
        assert!(error.contains(expect), "{name}: {error}");
    };
    check("api", "is there already");
    check("../x", "is no name of a role");
    check("X", "is no name of a role");
    check("", "a role needs a name");
    let outside = Folder::new();
    let other = Folder::new();
    std::os::unix::fs::symlink(&outside.0, other.0.join("agents")).unwrap();
    assert!(matches!(create(&other.0, "api", "x"), Err(NewError::Outside { .. })));
    std::os::unix::fs::symlink(other.0.join("nowhere"), folder.0.join("agents/link.md")).unwrap();
    check("link", "is there already");
}

#[test]
fn files_of_other_programs_get_a_name_of_ours() {
    let folder = Folder::new();
    let check = |file: &str, text: &str, tools: &str| {
        let path: PathBuf = folder.write(file, text);
        let role = Role::from_file(&path, "mine").role.unwrap();
        assert_eq!((role.name.as_str(), role.tools.join(" ").as_str()), ("mine", tools), "{file}");
    };
    check("a.md", "---\nname: A\ndescription: a\ntools: Read\n---\nx", "fs.read fs.stat");
    check("b.md", "---\nabout: a\ntools: [git]\ncapabilities: [exec:run]\n---\nx", "git");
    check("c.yaml", "title: T\ninstructions: x\nextensions: []", "");
    let broken = folder.write("d.md", "---\n: [\n---\nx");
    assert!(Role::from_file(&broken, "mine").role.is_none());
}

#[test]
fn names_are_made_and_checked() {
    for (text, expect) in
        [("Code Reviewer", "code-reviewer"), ("  2 Über  QA!", "ber-qa"), ("---", ""), ("a_b.c", "a-b-c")]
    {
        assert_eq!(slug(text), expect);
    }
    assert!(name_problem("a-1").is_none());
    for bad in ["", "1a", "A", "a/b", "-a", &"a".repeat(41)] {
        assert!(name_problem(bad).is_some(), "{bad}");
    }
}

/// Pieces of front matter put together at random are a role or an error, and what is a role can be written and read again.
#[test]
fn any_file_is_read_or_refused() {
    let pieces = [
        "---\n",
        "name: a\n",
        "about: b\n",
        "description: c\n",
        "tools: ",
        "[fs.read]\n",
        "Read, Bash(git:*)\n",
        "*\n",
        "\n",
        "- Read\n",
        "{read: false}\n",
        "limits: {usd: 1}\n",
        "capabilities: ",
        "[\"fs:read:{workspace}/**\"]\n",
        "tier: tactical\n",
        "permission:\n",
        "  edit: deny\n",
        "x: \"\\u0085\\u2028 '\"\n",
        "about: \"# : {\\\"}\\t\\u0007\"\n",
        "Do it.\n",
        "{{ x }}\n",
        "instructions: y\n",
        "parameters:\n",
        "  - key: k\n",
        "    default: d\n",
        "extensions:\n",
        "  - type: stdio\n",
        "    name: n\n",
    ];
    let mut state = 11u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    for _ in 0..20_000 {
        let body: String = (0..next(14)).map(|_| pieces[next(pieces.len())]).collect();
        let text = if next(3) == 0 { body } else { format!("---\nabout: x\ntools: []\n{body}") };
        for reading in
            [own::read(&text, FILE), foreign::read(&text, FILE), Role::from_recipe("x", &text, "r.yaml")]
        {
            let Some(role) = reading.role else {
                assert!(reading.problems.iter().any(|it| !it.ignored), "{text}");
                continue;
            };
            let again = own::read(&markdown(&role), FILE);
            assert_eq!(again.role.as_ref(), Some(&role), "{text}\n{}\n{}", markdown(&role), said(&again));
        }
    }
}
