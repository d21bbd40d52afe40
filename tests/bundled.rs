//! The bundled model through the real binary: its own weights, its own worker, the same loop and cage as any other model.
//! A few goals that no rule understands and that it is sure of; how well it does on many is measured by `training/eval`.
#![cfg(feature = "local")]

#[expect(dead_code, reason = "shared with the tests of models")]
mod lab;

use lab::Lab;
use std::process::Command;

/// The lab wants one; nothing here asks for it.
const KEY: &str = "sk-lab-0123456789";

const MODEL: &str = "mycel-mini";

#[test]
fn it_sums_a_column_with_a_shell_line() {
    let lab = Lab::new();
    std::fs::write(lab.workspace().join("sales.csv"), "a,1\nb,20\nc,300\n").expect("a file");
    let end = lab.run(MODEL, &["--autonomy", "full", "sum the second column of sales.csv"]).expect(0);
    assert_eq!(end.out.trim(), "321");
    let thought = lab.bodies("thought");
    assert_eq!(thought[0]["brain"], MODEL);
}

#[test]
fn it_takes_a_second_step_with_what_the_first_one_found() {
    let lab = Lab::new();
    for name in ["a.pdf", "b.pdf", "c.txt"] {
        std::fs::write(lab.workspace().join(name), "x").expect("a file");
    }
    lab.run(MODEL, &["--autonomy", "full", "verschiebe alle pdfs nach Dokumente"]).expect(0);
    let there = |name: &str| lab.workspace().join(name).exists();
    assert!(there("Dokumente/a.pdf") && there("Dokumente/b.pdf") && there("c.txt"));
}

#[test]
fn an_exception_is_kept() {
    let lab = Lab::new();
    for name in ["keep.txt", "a.txt", "b.log"] {
        std::fs::write(lab.workspace().join(name), "x").expect("a file");
    }
    lab.run(MODEL, &["--autonomy", "full", "delete all the files in here except keep.txt"]).expect(0);
    let there = |name: &str| lab.workspace().join(name).exists();
    assert_eq!(["keep.txt", "a.txt", "b.log"].map(there), [true, false, false]);
}

/// A team of it works by a plan that is a person's: three at a time, each in a worktree, merged and checked.
#[test]
fn a_team_of_it_tidies_up_by_a_given_plan() {
    let lab = Lab::new();
    let place = lab.workspace();
    for name in ["server.log", "api.log", "notes.txt", "old.tmp", "draft.tmp", "README.md"] {
        std::fs::write(place.join(name), format!("{name} content\n")).expect("a file");
    }
    let git = |line: &str| {
        let done =
            Command::new("git").arg("-C").arg(&place).args(line.split(' ')).output().expect("git is there");
        assert!(done.status.success(), "git {line}: {}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8_lossy(&done.stdout).into_owned()
    };
    git("init -q -b trunk");
    git("add .");
    git("-c user.name=Ada -c user.email=a@x.invalid commit -q -m Mess");
    let plan = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/tidy-up.plan.json");
    let args = ["team", "--model", MODEL, "--plan", plan, "--yes", "--no-input", "tidy up this folder"];
    lab.mycel(&args).expect(0).says("passed $ test -f NOTES.txt");
    let branch = git("branch --list mycel/* --format=%(refname:short)");
    assert_eq!(
        git(&format!("ls-tree -r --name-only {}", branch.trim())),
        "NOTES.txt\nREADME.md\nlogs/api.log\nlogs/server.log\n"
    );
}

#[test]
fn what_is_beyond_it_changes_nothing_and_is_said() {
    let lab = Lab::new();
    for goal in ["write me a poem about autumn", "translate letter.txt into french"] {
        let end = lab.run(MODEL, &["--autonomy", "full", goal]).expect(6);
        assert!(end.out.contains("beyond the bundled model"), "{}", end.out);
    }
    // It looked at the names in the folder, and that is all.
    let looked = |body: &serde_json::Value| body.to_string().contains("\"tool\":\"fs.search\"");
    assert!(lab.bodies("judged").iter().all(looked));
}

/// What the kernel was asked for while a local run did its work: sockets of this machine's own files, and no address of a network.
#[test]
fn a_local_run_speaks_to_nothing_outside_its_machine() {
    let lab = Lab::new();
    std::fs::write(lab.workspace().join("sales.csv"), "a,1\nb,20\n").expect("a file");
    let run = lab.command(&[
        "run",
        "--model",
        MODEL,
        "--label",
        "local",
        "--autonomy",
        "full",
        "sum the second column of sales.csv",
    ]);
    let trace = lab.dir.join("trace");
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-o"]).arg(&trace);
    strace.arg(run.get_program()).args(run.get_args()).current_dir(lab.workspace());
    for (name, value) in run.get_envs() {
        match value {
            Some(value) => strace.env(name, value),
            None => strace.env_remove(name),
        };
    }
    let out = strace.output().expect("strace is needed for this test");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    assert_eq!(String::from_utf8_lossy(&out.stdout).trim(), "21");
    let trace = std::fs::read_to_string(trace).expect("a trace");
    // The worker of the model is asked over one, so the trace does see what is sent.
    assert!(trace.contains("sa_family=AF_UNIX"), "{trace}");
    let outside: Vec<&str> =
        trace.lines().filter(|line| line.contains("sa_family=") && !line.contains("AF_UNIX")).collect();
    assert!(outside.is_empty(), "{}", outside.join("\n"));
}
