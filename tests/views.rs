//! Screens against golden files: six runs, three widths. `BLESS=1 cargo test -p mycel --test views` writes them anew; read
//! the difference before you commit it.

use mycel::term::{Choice, Line, Screen, zone::Zone};
use mycel::view::live::{Live, Out};
use mycel::view::run::RunView;
use mycel::view::show::{Detail, Frame};
use mycel::view::{approvals, json, runs, show};
use mycel_abi::*;
use serde_json::{Value, json};
use std::path::PathBuf;

const START: Millis = 1_709_210_096_000;

/// Writes events as the machine would.
struct Story {
    run: RunId,
    events: Vec<Event>,
    at: Millis,
}

impl Story {
    fn new(nth: u32, goal: &str, brain: &str) -> Self {
        let at = START + u64::from(nth) * 3_600_000;
        let mut story = Self { run: RunId::from_parts(at, nth), events: Vec::new(), at };
        let goal = Goal { text: goal.into(), workspace: "/home/anna/site".into(), labels: Vec::new() };
        story.add(
            Actor::Person("anna".into()),
            Body::RunStarted {
                goal,
                autonomy: Autonomy::Supervised,
                budget: Budget {
                    money_microusd: Some(1_000_000),
                    tool_calls: Some(500),
                    ..Budget::UNBOUNDED
                },
                brain: brain.into(),
                version: "0.1.0".into(),
                policy: Digest::of(b"policy"),
                forked_from: None,
                fired: None,
            },
        );
        story.kernel(Body::Leased { generation: 1, owner: "cli".into(), pid: 7 });
        story.kernel(Body::AgentSpawned {
            agent: lead(),
            parent: None,
            role: "lead".into(),
            task: None,
            capabilities: vec!["fs:read:/home/anna/site/**".parse().unwrap()],
            budget: Budget::UNBOUNDED,
            priority: 100,
            autonomy: None,
            worktree: None,
        });
        story
    }
    fn add(&mut self, actor: Actor, body: Body) -> &mut Self {
        let seq = self.events.len() as u64 + 1;
        let id = EventId::from_parts(self.at, seq as u32);
        let parent = self.events.last().map(|event| event.id.clone());
        self.events.push(Event {
            seq,
            event: NewEvent { id, run: self.run.clone(), parent, at: self.at, actor, body },
        });
        self
    }
    fn kernel(&mut self, body: Body) -> &mut Self {
        self.add(Actor::Kernel, body)
    }
    fn after(&mut self, ms: u64) -> &mut Self {
        self.at += ms;
        self
    }
    fn cage(&mut self, missing: &[&str]) -> &mut Self {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        self.kernel(Body::Caged {
            agent: lead(),
            place: "work".into(),
            layers: words(&["landlock", "seccomp", "rlimits"]),
            missing: words(missing),
        })
    }
    fn plan(&mut self, title: &str, steps: &[(&str, &str, Risk)]) -> &mut Self {
        let step = |(at, (title, tool, risk)): (usize, &(&str, &str, Risk))| Step {
            id: StepId::new(format!("s{}", at + 1)),
            title: (*title).into(),
            tool: (*tool).into(),
            args: json!({}),
            after: Vec::new(),
            risk: *risk,
            effect: EffectClass::Pure,
        };
        let steps = steps.iter().enumerate().map(step).collect();
        let id = PlanId::new("p1");
        self.kernel(Body::Planned {
            plan: Plan { id, parent: None, agent: lead(), title: title.into(), steps, report: vec![] },
        })
    }
    fn thought(&mut self, turn: u32, text: &str, stop: StopReason, cost: Cost) -> &mut Self {
        let turn = TurnId::nth(&lead(), turn);
        let calls = Vec::new();
        let brain = "reactive".into();
        self.add(
            Actor::Agent(lead()),
            Body::Thought {
                turn,
                agent: lead(),
                brain,
                text: text.into(),
                calls,
                cost,
                stop,
                read_tokens: None,
                misfits: Vec::new(),
            },
        )
    }
    fn judged(&mut self, call: &Call, verdict: Verdict) -> &mut Self {
        let check = |name: &str, verdict: &str, note: &str| Check {
            name: name.into(),
            verdict: verdict.into(),
            note: note.into(),
        };
        let checks = vec![
            check("capability", "go", "held"),
            check("autonomy", verdict.word(), "supervised asks from medium risk up"),
        ];
        let judgement = Judgement {
            verdict,
            checks,
            intent: call.intent(),
            reserved: Cost::ZERO,
            generation: 1,
            approval: None,
        };
        self.kernel(Body::Judged { call: call.clone(), judgement })
    }
    fn done(&mut self, call: &Call, outcome: Outcome, wall_ms: u64) -> &mut Self {
        self.at += wall_ms;
        let cost = Cost::tool_call(wall_ms);
        self.kernel(Body::Done { call: call.id().clone(), attempt: 1, generation: 1, outcome, cost })
    }
    fn ask(&mut self, call: &Call, id: &str) -> &mut Self {
        self.judged(call, Verdict::Ask { why: "risk high asks under supervised".into() });
        let kind = QuestionKind::Call { call: call.id().clone(), intent: call.intent(), grants: vec![] };
        let (text, preview) = (call.assessment.summary.clone(), call.assessment.preview.clone());
        self.kernel(Body::Asked {
            question: Question { id: QuestionId::new(id), agent: lead(), kind, text, preview },
        })
    }
    fn answer(&mut self, id: &str, kind: AnswerKind, note: Option<&str>) -> &mut Self {
        let answer = Answer { by: "anna".into(), kind, note: note.map(str::to_owned) };
        self.add(Actor::Person("anna".into()), Body::Answered { question: QuestionId::new(id), answer })
    }
    fn end(&mut self, status: RunStatus, report: &str) -> Vec<Event> {
        self.kernel(Body::Ended { status, report: report.into() });
        self.events.clone()
    }
}

fn lead() -> AgentId {
    AgentId::new("lead")
}

fn call(nth: u32, step: Option<&str>, tool: &str, summary: &str, risk: Risk) -> Call {
    let effect = if risk == Risk::Low { EffectClass::Pure } else { EffectClass::Checkable };
    Call {
        proposal: Proposal {
            id: CallId::nth(&TurnId::nth(&lead(), 1), nth),
            agent: lead(),
            step: step.map(StepId::new),
            tool: tool.into(),
            args: json!({"path": "."}),
            provider_id: None,
        },
        assessment: Assessment {
            summary: summary.into(),
            needs: vec!["fs:read:/home/anna/site".parse().unwrap()],
            risk,
            effect,
            undoable: risk != Risk::Low,
            timeout_ms: 30_000,
            preview: Vec::new(),
            commands: Vec::new(),
            reserve: Cost::tool_call(30_000),
        },
    }
}

fn simple() -> Vec<Event> {
    let usage = call(1, Some("s1"), "fs.disk_usage", "measure /home/anna/site", Risk::Low);
    let output = json!({"total_bytes": 18_400_000, "files": [
        {"path": "video/intro.mp4", "bytes": 14_000_000}, {"path": "photos/team at the lake in summer.jpg", "bytes": 3_900_000},
        {"path": "evil\u{1b}[2J.txt", "bytes": 12}]});
    let answer = "The largest files in /home/anna/site are:\n\n  14.0 MB  video/intro.mp4\n   3.9 MB  photos/team at the lake in summer.jpg\n\nAll together: 18.4 MB in 214 files.";
    let mut story = Story::new(0, "which files here take the most space?", "reactive");
    story.plan("Find the largest files", &[("measure the folder", "fs.disk_usage", Risk::Low)]).cage(&[]);
    story.judged(&usage, Verdict::Go).done(&usage, Outcome::ok(output), 12).after(3);
    story.thought(2, answer, StopReason::End, Cost::ZERO);
    story.end(RunStatus::Finished, answer)
}

fn deleting() -> (Story, Call) {
    let find = call(1, Some("s1"), "fs.search", "find *.tmp below /home/anna/site", Risk::Low);
    let mut delete = call(2, Some("s2"), "fs.delete", "delete 12 files (1.2 MB)", Risk::High);
    delete.assessment.preview = (1..=12).map(|n| format!("/home/anna/site/cache/part-{n}.tmp")).collect();
    let mut story = Story::new(1, "delete all .tmp files here", "reactive");
    let steps =
        [("find the temporary files", "fs.search", Risk::Low), ("delete them", "fs.delete", Risk::High)];
    story.plan("Delete temporary files", &steps).cage(&["cgroup"]);
    story.judged(&find, Verdict::Go).done(&find, Outcome::ok(json!({"paths": ["a.tmp", "b.tmp"]})), 4);
    story.ask(&delete, "q1").after(8000);
    (story, delete)
}

fn waiting() -> Vec<Event> {
    deleting().0.events
}

fn denied() -> Vec<Event> {
    let (mut story, delete) = deleting();
    story.answer("q1", AnswerKind::Deny, Some("keep part-3, I need it"));
    let refusal =
        Refusal { rule: "person".into(), reason: "anna said no: keep part-3, I need it".into(), hint: None };
    story.judged(&delete, Verdict::No(refusal));
    story.end(RunStatus::Stopped, "Nothing was deleted.")
}

fn undone() -> Vec<Event> {
    let (mut story, delete) = deleting();
    story.answer("q1", AnswerKind::Approve, None).judged(&delete, Verdict::Go);
    let undo = UndoRecord::default();
    story.kernel(Body::Prepared { call: delete.id().clone(), attempt: 1, undo, probe: Value::Null });
    story.done(&delete, Outcome::ok(json!({"deleted": 12, "bytes": 1_200_000})), 20);
    story.thought(2, "12 files are deleted.", StopReason::End, Cost::ZERO);
    story.end(RunStatus::Finished, "12 files are deleted.");
    story
        .after(60_000)
        .kernel(Body::Undone { call: delete.id().clone(), outcome: Outcome::ok(json!({"restored": 12})) });
    story.events
}

fn failing() -> Vec<Event> {
    let pack = call(1, Some("s1"), "archive.create", "pack 3 logs into logs.tar.zst", Risk::Medium);
    let send = call(2, Some("s2"), "shell.exec", "run ./deploy.sh --to production", Risk::High);
    let push = call(3, Some("s3"), "git.push", "push main to origin", Risk::High);
    let mut story = Story::new(2, "compress the old logs,\nthen deploy", "reactive");
    let steps = [
        ("compress the logs", "archive.create", Risk::Medium),
        ("deploy", "shell.exec", Risk::High),
        ("push", "git.push", Risk::Critical),
    ];
    story.plan("Compress and deploy", &steps).judged(&pack, Verdict::Go);
    let message = "cannot write /home/anna/site/logs.tar.zst: no space left on device".to_owned();
    let hint = Some("free some space, or name another folder".to_owned());
    story.done(&pack, Outcome::failed(ToolFailure { kind: "io".into(), message, hint }), 1300);
    story.judged(&send, Verdict::Go).after(2000);
    story.done(
        &send,
        Outcome::without_output(
            OutcomeStatus::Unknown,
            "it was interrupted and nobody can tell whether it happened",
        ),
        0,
    );
    let reason = "pushing to a protected branch is not allowed".to_owned();
    let refusal = Refusal {
        rule: "policy:protected-branches".into(),
        reason,
        hint: Some("push to a branch of your own".into()),
    };
    story.judged(&push, Verdict::No(refusal));
    story.kernel(Body::Noted {
        level: NoteLevel::Warning,
        text: "3 identical calls in a row: the run stops".into(),
    });
    story.end(RunStatus::Failed, "The logs could not be compressed.")
}

fn model() -> Vec<Event> {
    let read = call(1, None, "fs.read", "read notes.md", Risk::Low);
    let spent = |tokens, money_microusd| Cost { tokens, money_microusd, model_calls: 1, ..Cost::ZERO };
    let mut story = Story::new(3, "what do my notes say about the garden?", "openai/small");
    let (turn, agent) = (TurnId::nth(&lead(), 1), lead());
    story
        .kernel(Body::Thinking {
            turn: turn.clone(),
            agent,
            brain: "openai/small".into(),
            reserve: Cost::ZERO,
            context: None,
        })
        .after(900);
    let (agent, calls, stop) = (lead(), vec![read.proposal.clone()], StopReason::Calls);
    let text = "I read the notes first.".to_owned();
    let brain = "openai/small".to_owned();
    story.add(
        Actor::Agent(lead()),
        Body::Thought {
            turn,
            agent,
            brain,
            text,
            calls,
            cost: spent(1200, 800),
            stop,
            read_tokens: None,
            misfits: Vec::new(),
        },
    );
    story.judged(&read, Verdict::Go).done(
        &read,
        Outcome::ok(json!({"text": "# Garden\nwater on Mondays\n"})),
        2,
    );
    let turn = TurnId::nth(&lead(), 2);
    story.kernel(Body::ThoughtFailed {
        turn,
        agent: lead(),
        error: "openai/small: 503, again in 2 s".into(),
        cost: Cost::ZERO,
        retry: true,
    });
    story.after(1500).thought(
        3,
        "They say: water the garden on Mondays.",
        StopReason::End,
        spent(1500, 1100),
    );
    story.end(RunStatus::Finished, "")
}

fn forked() -> Vec<Event> {
    let mut events = model();
    let original = events[0].run.clone();
    let point = ForkPoint { run: original, event: events[4].id.clone() };
    if let Body::RunStarted { forked_from, .. } = &mut events[0].event.body {
        *forked_from = Some(point);
    }
    events.truncate(4);
    events
}

fn stories() -> Vec<(&'static str, Vec<Event>)> {
    vec![
        ("simple", simple()),
        ("waiting", waiting()),
        ("denied", denied()),
        ("undone", undone()),
        ("failing", failing()),
        ("model", model()),
        ("forked", forked()),
    ]
}

fn screen(width: usize) -> Screen {
    Screen::plain(width)
}

fn text(lines: &[Line], screen: &Screen) -> String {
    lines.iter().flat_map(|line| line.render(screen)).map(|line| line + "\n").collect()
}

fn live(events: &[Event], screen: &Screen) -> String {
    let mut live = Live::new();
    let shown = events.iter().flat_map(|event| live.of(event).lines);
    let usual = shown.filter(|(out, _)| *out != Out::Extra).map(|(_, line)| line);
    text(&usual.collect::<Vec<_>>(), screen)
}

fn page(events: &[Event], screen: &Screen, detail: Detail) -> String {
    let frame = Frame { screen, zone: &Zone::fixed(3600), now: START + 8 * 3_600_000, detail };
    text(&show::lines(&RunView::fold(events), &frame), screen)
}

/// Compares with a golden file, or writes it.
fn check(name: &str, shown: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/views").join(name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, shown).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(shown, golden, "{name} differs; BLESS=1 writes it anew");
}

fn check_widths(name: &str, shown: &dyn Fn(&Screen) -> String) {
    for width in [40, 80, 200] {
        let shown = shown(&screen(width));
        let wide = shown.lines().find(|line| mycel::term::text::width(line) > width);
        assert_eq!(wide, None, "{name} at {width}");
        check(&format!("{name}.{width}.txt"), &shown);
    }
}

#[test]
fn the_live_screen_is_calm() {
    for (name, events) in stories() {
        check_widths(&format!("live-{name}"), &|screen| live(&events, screen));
    }
}

#[test]
fn a_run_has_its_page() {
    for (name, events) in stories() {
        check_widths(&format!("show-{name}"), &|screen| page(&events, screen, Detail::Usual));
    }
    check_widths("full-failing", &|screen| page(&failing(), screen, Detail::Full));
}

#[test]
fn runs_and_questions_are_listed() {
    let views: Vec<RunView> = stories().iter().map(|(_, events)| RunView::fold(events)).collect();
    let rows: Vec<_> = views.iter().filter_map(runs::row).collect();
    let now = START + 8 * 3_600_000;
    check_widths("runs", &|screen| text(&runs::lines(&rows, now, screen), screen));
    check_widths("choices", &|screen| text(&[approvals::choices_line(Choice::CALL)], screen));
    let open: Vec<_> = views.iter().flat_map(approvals::of).collect();
    check_widths("approvals", &|screen| text(&approvals::lines(&open, now, screen), screen));
}

#[test]
fn json_is_one_object_a_line_with_its_type() {
    let mut lines = String::new();
    for (_, events) in stories() {
        let value = json::run(&RunView::fold(&events));
        assert_eq!((value["type"].as_str(), value["v"].as_u64()), (Some("run"), Some(1)));
        lines.push_str(&format!("{value}\n"));
    }
    check("runs.jsonl", &lines);
    let open = approvals::of(&RunView::fold(&waiting()));
    let question = json::question(&open[0]);
    assert_eq!(
        (question["id"].as_str(), question["question"].as_str()),
        (Some("066za4t000000001/q1"), Some("q1"))
    );
    assert_eq!((question["about"].as_str(), question["call"].as_str()), (Some("call"), Some("lead.t1.c2")));
}

#[test]
fn without_unicode_every_mark_of_ours_is_ascii() {
    for (name, events) in stories() {
        let ascii = Screen { unicode: false, ..screen(80) };
        assert!(live(&events, &ascii).is_ascii() && page(&events, &ascii, Detail::Full).is_ascii(), "{name}");
    }
}

#[test]
fn colour_says_nothing_that_words_do_not() {
    for (_, events) in stories() {
        let coloured = Screen { colour: true, ..screen(80) };
        let mut plain = String::new();
        let mut escaped = false;
        for c in live(&events, &coloured).chars() {
            match c {
                '\x1b' => escaped = true,
                'm' if escaped => escaped = false,
                c if !escaped => plain.push(c),
                _ => {}
            }
        }
        assert_eq!(plain, live(&events, &screen(80)));
    }
}

#[test]
fn every_prefix_of_a_run_can_be_shown() {
    for (_, events) in stories() {
        for end in 0..=events.len() {
            let _ = page(&events[..end], &screen(40), Detail::Full);
            // A journal may also have lost its beginning to an erasure.
            let _ = page(&events[end..], &screen(40), Detail::Full);
            let _ = live(&events[end..], &screen(40));
        }
    }
}

/// Compares the part of a page between two marks, or writes it.
fn check_page(page: &str, made: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs").join(page);
    let text = std::fs::read_to_string(&path).unwrap();
    let (head, rest) =
        text.split_once("<!-- made from the program's table -->\n").expect("the page has its mark");
    let (_, tail) = rest.split_once("<!-- end -->").expect("the page has its end mark");
    let fresh = format!("{head}<!-- made from the program's table -->\n{made}<!-- end -->{tail}");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &fresh).unwrap();
        return;
    }
    assert!(text == fresh, "{page} is stale; BLESS=1 writes it anew");
}

#[test]
fn reference_pages_are_what_the_tables_say() {
    check_page("reference/exit-codes.md", &mycel::exit::markdown());
    check_page("guide/configuration.md", &mycel_system::config::markdown());
}

#[test]
fn every_type_of_json_is_documented() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/reference/json.md");
    let page = std::fs::read_to_string(path).unwrap();
    for kind in json::TYPES {
        assert!(page.contains(&format!("## `{kind}`")), "{kind} is missing in docs/reference/json.md");
    }
    // The fields of the largest object are named one by one.
    for key in json::run(&RunView::fold(&simple())).as_object().unwrap().keys() {
        assert!(page.contains(&format!("`{key}`")), "field {key} is missing in docs/reference/json.md");
    }
}
