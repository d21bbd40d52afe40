//! Workers of models as real processes in real cages: they answer, are killed in the middle, come back, and end.
//!
//! This program is its own worker and keeper, as the binary is, so it has no harness.

#[path = "../crates/infer/tests/support/gguf.rs"]
#[allow(dead_code, reason = "one kind of model is enough here")]
mod gguf;

use mycel_abi::Goal;
use mycel_system::home::Home;
use mycel_system::local::{LocalModels, find_file};
use mycel_system::worker::{ModelFile, Owner, Phase, Register, Waiting, Workers};
use rustix::process::{Pid, Signal, kill_process};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

/// A test by its name.
type Test = (&'static str, fn(&Place));

fn main() -> ExitCode {
    mycel_system::become_cage_or_worker_if_asked(mycel::worker::serve);
    // A keeper in the background is this program again, with the words of the command line.
    if std::env::args().any(|word| word == "--keeper") {
        return match mycel::cli::parse(std::env::args_os()) {
            Ok(cli) => mycel::commands::run(cli),
            Err(_) => ExitCode::from(2),
        };
    }
    let wanted: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let tests: [Test; 5] = [
        (
            "a_worker_that_is_killed_in_the_middle_comes_back",
            a_worker_that_is_killed_in_the_middle_comes_back,
        ),
        ("a_worker_that_dies_again_and_again_is_given_up", a_worker_that_dies_again_and_again_is_given_up),
        ("a_keeper_in_the_background_is_shared_and_ends", a_keeper_in_the_background_is_shared_and_ends),
        ("a_worker_holds_its_model_to_the_plan_of_a_team", a_worker_holds_its_model_to_the_plan_of_a_team),
        ("what_cannot_be_loaded_says_why", what_cannot_be_loaded_says_why),
    ];
    for (name, test) in tests {
        if wanted.is_empty() || wanted.iter().any(|word| name.contains(word.as_str())) {
            let place = Place::new(name);
            test(&place);
            drop(std::fs::remove_dir_all(&place.folder));
            say(&format!("test {name} ... ok\n"));
        }
    }
    ExitCode::SUCCESS
}

fn say(text: &str) {
    use std::io::Write;
    drop(std::io::stdout().write_all(text.as_bytes()));
}

/// A home and a model of a test's own.
struct Place {
    folder: PathBuf,
    home: Home,
    model: PathBuf,
}

impl Place {
    fn new(name: &str) -> Self {
        let folder =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("worker-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let model = folder.join("tiny.gguf");
        gguf::llama(&gguf::Shape::TINY, 7).write(&model);
        Self { home: Home::at(&folder.join("home")), model, folder }
    }

    fn workers(&self) -> Workers {
        let words = ["--home".into(), self.folder.join("home").into()];
        Workers::new(self.home.clone(), words.into(), Vec::new())
    }

    fn model(&self, owner: Owner) -> ModelFile {
        ModelFile {
            name: "tiny".to_owned(),
            path: self.model.clone(),
            context_tokens: None,
            sequences: 2,
            threads: Some(1),
            owner,
        }
    }
}

fn ensure(workers: &Workers, model: &ModelFile) -> Result<PathBuf, mycel_system::worker::WorkerError> {
    let at = workers.ensure(model, &mut Waiting { progress: &mut |_| {}, cancelled: &|| false })?;
    Ok(at.socket)
}

fn kill(pid: u32) {
    let pid = Pid::from_raw(pid.try_into().expect("a number")).expect("not 0");
    // One that is dying already is as good.
    let _ = kill_process(pid, Signal::KILL);
}

fn a_worker_that_is_killed_in_the_middle_comes_back(place: &Place) {
    use mycel_models::{BrainError, Context, Delta};
    let models = LocalModels::new(Arc::new(place.workers()), Arc::new(find_file));
    let name = place.model.to_str().expect("a name");
    let mut brain = models.open(name).expect("a brain");
    assert!(brain.price_known());
    let goal = Goal {
        text: "say something long".into(),
        workspace: "/".into(),
        labels: vec![mycel_abi::Label::Local],
    };
    let context =
        Context { goal, system: "Talk.".into(), items: vec![], tools: vec![], output: None, max_tokens: 600 };
    let first = brain.turn(&context, &mut |_| {}, &|| false).expect("an answer");
    assert!(first.cost.tokens > 0 && first.cost.model_calls == 1);
    // Killed once something was shown: the answer is lost, and that is said.
    let mut killed = false;
    let mut murder = |delta: Delta| {
        if let (Delta::Text(_), false) = (&delta, killed) {
            kill(models.workers().own_pid(name).expect("it lives"));
            killed = true;
        }
    };
    match brain.turn(&context, &mut murder, &|| false) {
        Err(BrainError::Passing { message, .. }) => assert!(message.contains("cut off"), "{message}"),
        other => panic!("it was killed, and this came: {other:?}"),
    }
    // Killed before anything was shown: it is asked again, and nobody notices.
    brain.turn(&context, &mut |_| {}, &|| false).expect("an answer of its next life");
    kill(models.workers().own_pid(name).expect("it lives"));
    brain.turn(&context, &mut |_| {}, &|| false).expect("an answer of the life after that");
}

fn a_worker_that_dies_again_and_again_is_given_up(place: &Place) {
    let workers = place.workers();
    let model = place.model(Owner::Caller);
    let mut last = None;
    for _ in 0..6 {
        ensure(&workers, &model).expect("it loads");
        // The next life has another process.
        let pid = loop {
            match workers.own_pid("tiny") {
                pid @ Some(_) if pid != last => break pid,
                _ => std::thread::sleep(std::time::Duration::from_millis(5)),
            }
        };
        kill(pid.expect("it lives"));
        last = pid;
    }
    // The sixth death within ten minutes is the last; what was asked for then is a worker made anew.
    let gave_up = (0..400).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(5));
        workers.own_failure("tiny").is_some_and(|error| error.message.contains("died 6 times"))
    });
    assert!(gave_up, "{:?}", workers.own_failure("tiny"));
}

fn a_keeper_in_the_background_is_shared_and_ends(place: &Place) {
    let register = Register::open(&place.home).expect("a register");
    let model = place.model(Owner::Background);
    let socket = ensure(&place.workers(), &model).expect("it loads");
    assert!(std::os::unix::net::UnixStream::connect(&socket).is_ok());
    let [entry] = &register.list()[..] else { panic!("one keeper") };
    assert!(matches!(entry.phase, Phase::Ready(_)));
    assert_ne!(entry.pid, std::process::id());
    assert_eq!(ensure(&place.workers(), &model).expect("it is there"), socket);
    assert_eq!(register.list().len(), 1, "still one");
    register.end(entry).expect("it ends");
    assert!(register.list().is_empty() && !socket.exists());
    // A keeper that was killed leaves a note and a socket; the next one takes its place.
    ensure(&place.workers(), &model).expect("it loads");
    let [entry] = &register.list()[..] else { panic!("one keeper") };
    kill(entry.pid);
    while !register.list().is_empty() {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let socket = ensure(&place.workers(), &model).expect("it loads again");
    assert!(std::os::unix::net::UnixStream::connect(&socket).is_ok());
    register.end(&register.list()[0]).expect("it ends");
}

/// A model that writes nonsense, asked as the lead of a team is: with tools, and bound to the form of a plan. What comes is a plan of
/// the roles there are, or calls.
fn a_worker_holds_its_model_to_the_plan_of_a_team(place: &Place) {
    use mycel_abi::{StopReason, flow::Work};
    use mycel_models::{Context, ToolDef};
    let team = mycel_system::team::course(&place.folder, None).expect("the course of a team").flow;
    let lead = team.node(&mycel_abi::NodeId::new("lead")).expect("a lead");
    let Work::Agent { output: Some(schema), .. } = &lead.work else { panic!("a lead without a form") };
    let input = serde_json::json!({ "type": "object", "properties": { "path": { "type": "string" } }, "required": ["path"],
        "additionalProperties": false });
    let tool =
        ToolDef { name: "fs.list".into(), description: "Lists a folder.".into(), input: input.clone() };
    let goal = Goal { text: "Plan it.".into(), workspace: "/".into(), labels: vec![mycel_abi::Label::Local] };
    let context = Context {
        goal,
        system: "Plan.".into(),
        items: vec![],
        tools: vec![tool],
        output: Some(schema.clone()),
        max_tokens: 1_500,
    };
    let models = LocalModels::new(Arc::new(place.workers()), Arc::new(find_file));
    let mut brain = models.open(place.model.to_str().expect("a name")).expect("a brain");
    let misfits = |text: &str, schema: &serde_json::Value| {
        let value = serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
        mycel_flow::schema::misfits(&value, schema, "it")
    };
    let mut plans = 0;
    for _ in 0..200 {
        let reply = brain.turn(&context, &mut |_| {}, &|| false).expect("an answer");
        for call in &reply.calls {
            assert_eq!(call.tool, "fs.list");
            let args = call.args.as_ref().expect("JSON").to_string();
            assert!(reply.stop == StopReason::Length || misfits(&args, &input).is_empty(), "{args}");
        }
        // What was cut for want of room is no plan, and nobody takes it for one.
        if reply.stop == StopReason::Length {
            continue;
        }
        if reply.calls.is_empty() {
            assert_eq!(misfits(&reply.text, schema), Vec::<String>::new(), "{}", reply.text);
            plans += 1;
        } else {
            assert_eq!(reply.text, "", "a plan or calls, not both");
        }
        if plans == 3 {
            return;
        }
    }
    panic!("{plans} plans in 200 answers");
}

fn what_cannot_be_loaded_says_why(place: &Place) {
    std::fs::write(&place.model, "no model").expect("written");
    for owner in [Owner::Caller, Owner::Background] {
        let error = ensure(&place.workers(), &place.model(owner)).expect_err("it is no model");
        assert!(!error.passing && error.message.contains("tiny"), "{error:?}");
    }
    std::fs::remove_file(&place.model).expect("removed");
    let error = ensure(&place.workers(), &place.model(Owner::Caller)).expect_err("it is not there");
    assert!(error.hint.is_some() && error.message.contains("opening the model"), "{error:?}");
}
