//! Programs run, are fed, are cut, are stopped, and leave nobody behind.
#![allow(unsafe_code)]

use mycel_sandbox::child::{Background, ChildError, Command, Exit, Finished, Stream, run};
use std::time::Duration;

const LONG: Duration = Duration::from_secs(60);

fn shell(line: &str) -> Command {
    Command {
        argv: vec!["sh".into(), "-c".into(), line.into()],
        cwd: std::env::temp_dir(),
        env: Vec::new(),
        stdin: None,
        timeout: LONG,
        output_max: 1 << 20,
    }
}

fn finish(command: &Command) -> Finished {
    run(command, &mut |_, _| {}, &mut || false).unwrap()
}

/// Whether a process of this number is there and not merely a zombie.
fn lives(pid: &str) -> bool {
    let Ok(stat) = std::fs::read_to_string(format!("/proc/{}/stat", pid.trim())) else { return false };
    !stat.rsplit(") ").next().unwrap().starts_with(['Z', 'X'])
}

#[test]
fn exits_are_told_as_they_are() {
    let check = |line: &str, exit: Exit, stdout: &str, stderr: &str| {
        let got = finish(&shell(line));
        assert_eq!((got.exit, got.cut), (exit, false), "{line}");
        assert_eq!(
            (
                String::from_utf8(got.stdout).unwrap().as_str(),
                String::from_utf8(got.stderr).unwrap().as_str()
            ),
            (stdout, stderr),
            "{line}"
        );
    };
    check("true", Exit::Code(0), "", "");
    check("exit 7", Exit::Code(7), "", "");
    check("printf out; printf err >&2", Exit::Code(0), "out", "err");
    check("kill -TERM $$", Exit::Signal(15), "", "");
    check("kill -KILL $$", Exit::Signal(9), "", "");
    check("printf $0", Exit::Code(0), "sh", "");
}

#[test]
fn input_goes_in_and_output_is_cut_without_blocking() {
    let mut command = shell("cat");
    let big: Vec<u8> = (0..300_000_u32).map(|n| n as u8).collect();
    command.stdin = Some(big.clone());
    assert_eq!(finish(&command).stdout, big);
    command.output_max = 1000;
    let mut seen = 0;
    let got = run(
        &command,
        &mut |stream, bytes| {
            assert_eq!(stream, Stream::Stdout);
            seen += bytes.len();
        },
        &mut || false,
    )
    .unwrap();
    assert_eq!((got.stdout.len(), got.cut, seen, got.exit), (1000, true, 1000, Exit::Code(0)));
    command.argv = vec!["true".into()];
    assert_eq!(finish(&command).exit, Exit::Code(0), "nobody reads the input");
}

#[test]
fn the_environment_is_clean_and_no_descriptor_leaks() {
    let mut command = shell("env; ls /proc/self/fd | wc -l");
    command.env = vec![("GIVEN".into(), "1 2".into())];
    // SAFETY: dup makes a descriptor without close-on-exec, which is the point; it lives until the process ends.
    let leaking = unsafe { libc::dup(2) };
    assert!(leaking > 2);
    let text = String::from_utf8(finish(&command).stdout).unwrap();
    assert!(text.contains("GIVEN=1 2") && text.contains("PATH="), "{text}");
    assert!(!text.contains("CARGO"), "{text}");
    // Three standard streams and the folder that `ls` reads.
    assert_eq!(text.lines().last().unwrap().trim(), "4");
}

#[test]
fn what_cannot_start_says_so() {
    let mut command = shell("true");
    command.argv = vec!["/does/not/exist".into()];
    assert!(matches!(run(&command, &mut |_, _| {}, &mut || false), Err(ChildError::Start { .. })));
    command.argv.clear();
    assert!(matches!(run(&command, &mut |_, _| {}, &mut || false), Err(ChildError::NoProgram)));
    let mut command = shell("true");
    command.cwd = "/does/not/exist".into();
    assert!(matches!(Background::start(&command), Err(ChildError::NoFolder { .. })));
}

#[test]
fn time_and_a_person_end_everything_even_daemons() {
    // The inner shell leaves group and session and its parent ends at once: a daemon.
    let daemon = "setsid sh -c 'sleep 600 & echo $!' & wait; exec sleep 600";
    let mut command = shell(daemon);
    command.timeout = Duration::from_millis(300);
    let got = finish(&command);
    assert_eq!(got.exit, Exit::TimedOut);
    assert!(!lives(&String::from_utf8(got.stdout).unwrap()));
    let mut said = Vec::new();
    let said_cell = std::cell::RefCell::new(&mut said);
    let got =
        run(&shell(daemon), &mut |_, bytes| said_cell.borrow_mut().extend_from_slice(bytes), &mut || {
            said_cell.borrow().ends_with(b"\n")
        });
    assert_eq!(got.unwrap().exit, Exit::Cancelled);
    assert!(!lives(&String::from_utf8(said).unwrap()));
}

#[test]
fn a_daemon_does_not_outlive_the_program_that_started_it() {
    let got = finish(&shell(
        "setsid sh -c 'trap \"\" TERM HUP; sleep 600 & echo $!; exec sleep 600' & wait $! & read x < /dev/null; sleep 0.2; exit 3",
    ));
    assert_eq!(got.exit, Exit::Code(3));
    let pid = String::from_utf8(got.stdout).unwrap();
    assert!(!pid.is_empty() && !lives(&pid), "{pid}");
}

#[test]
fn background_programs_are_seen_signalled_and_dropped() {
    let job =
        Background::start(&shell("echo $$; trap 'echo got; exit 5' USR1; while :; do sleep 0.05; done"))
            .unwrap();
    assert_eq!(job.try_wait().unwrap(), None);
    while !job.output().0.ends_with(b"\n") {
        assert_eq!(job.wait(Duration::from_millis(20)).unwrap(), None);
    }
    assert_eq!(String::from_utf8(job.output().0).unwrap().trim(), job.pid().to_string());
    // The line is printed before the trap is set, so the first signals may end it; both ends are right.
    job.signal(libc::SIGUSR1).unwrap();
    assert!(matches!(job.wait(LONG).unwrap(), Some(Exit::Code(5) | Exit::Signal(10))));
    assert!(job.signal(0).is_err() && job.signal(libc::SIGTERM).is_ok());

    let job = Background::start(&shell("sleep 600 & echo $!; wait")).unwrap();
    while !job.output().0.ends_with(b"\n") {
        assert_eq!(job.wait(Duration::from_millis(20)).unwrap(), None);
    }
    let (mine, theirs) = (job.pid().to_string(), String::from_utf8(job.output().0).unwrap());
    assert!(lives(&mine) && lives(&theirs));
    drop(job);
    assert!(!lives(&mine) && !lives(&theirs));
}

#[test]
fn a_background_program_keeps_its_last_output_and_its_time() {
    let mut command = shell("seq 1 100000");
    command.output_max = 12;
    let job = Background::start(&command).unwrap();
    assert_eq!(job.wait(LONG).unwrap(), Some(Exit::Code(0)));
    assert_eq!(job.output(), (b"99999\n100000\n"[1..].to_vec(), Vec::new(), true));
    let mut command = shell("sleep 600");
    command.timeout = Duration::from_millis(50);
    let job = Background::start(&command).unwrap();
    assert_eq!(job.wait(LONG).unwrap(), Some(Exit::TimedOut));
}
