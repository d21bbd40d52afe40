//! How cages live and end, what the machine's world looks like from one, and what is left where namespaces are
//! forbidden. This program becomes the cage itself, so it has a `main` of its own.
#![allow(unsafe_code, reason = "one case builds a machine without namespaces")]
#![allow(clippy::print_stdout, reason = "a test program without the usual harness reports itself")]

use mycel_sandbox::child::{self, Command};
use mycel_sandbox::{Cage, CageError, Confinement, Inside, Layer, Network, World, cage_main, is_cage};
use std::fs;
use std::io::{self, Read, Write};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

/// A claim and what shows it, in a folder of its own.
type Case = (&'static str, fn(&Path));

const SELF: &str = "/proc/self/exe";

fn main() {
    if is_cage() {
        cage_main(serve);
    }
    match std::env::args().nth(1).as_deref() {
        Some("be-a-parent") => be_a_parent(),
        Some("be-poor") => be_poor(&std::env::args().nth(2).unwrap()),
        _ => {}
    }
    let cases: &[Case] = &[
        ("a cage serves and ends with its handle", ends_with_its_handle),
        ("a cage ends with its parent", ends_with_its_parent),
        ("the machine can be looked at and not touched", looks_at_the_machine),
        ("a placeholder goes with the last cage", placeholders_go),
        ("a program that is none is told", no_program),
        ("without namespaces landlock and seccomp hold", without_namespaces),
    ];
    for (name, case) in cases {
        let folder = std::env::temp_dir().join(format!("mycel-cage-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("work")).unwrap();
        case(&folder);
        fs::remove_dir_all(&folder).unwrap();
        println!("  ok {name}");
    }
    println!("cage: {} cases", cases.len());
}

/// Inside: one line of words in, one line out, until the parent hangs up.
fn serve(mut inside: Inside) -> i32 {
    let mut bytes = [0; 4096];
    loop {
        match inside.stream.read(&mut bytes) {
            Ok(0) | Err(_) => return 0,
            Ok(got) => {
                let text = String::from_utf8_lossy(&bytes[..got]).into_owned();
                let (verb, rest) = text.split_once(' ').unwrap_or((&text, ""));
                let said = act(verb, rest)
                    .unwrap_or_else(|error| format!("errno {}", error.raw_os_error().unwrap_or(0)));
                let _ = inside.stream.write_all(said.as_bytes());
            }
        }
    }
}

fn act(verb: &str, rest: &str) -> io::Result<String> {
    match verb {
        "read" => fs::read_to_string(rest),
        "exists" => Ok(Path::new(rest).exists().to_string()),
        "write" => fs::write(rest, "x").map(|()| "written".into()),
        "daemon" => {
            std::process::Command::new("sleep").arg("600").spawn().map(|child| child.id().to_string())
        }
        "tcp" => std::net::TcpStream::connect(rest).map(|_| "connected".into()),
        "unix" => std::os::unix::net::UnixStream::connect(rest).map(|_| "connected".into()),
        // SAFETY: signal 0 only asks.
        "signal" => match unsafe { libc::kill(rest.parse().unwrap(), 0) } {
            0 => Ok("sent".into()),
            _ => Err(io::Error::last_os_error()),
        },
        "run" => {
            let command = Command {
                argv: rest.split(' ').map(Into::into).collect(),
                cwd: "/".into(),
                env: Vec::new(),
                stdin: None,
                timeout: Duration::from_secs(20),
                output_max: 1000,
            };
            match child::run(&command, &mut |_, _| {}, &mut || false) {
                Ok(finished) => Ok(format!("{:?}", finished.exit)),
                Err(error) => Ok(format!("refused: {error}")),
            }
        }
        other => Ok(format!("unknown {other}")),
    }
}

fn ask(cage: &Cage, words: &str) -> String {
    (&cage.stream).write_all(words.as_bytes()).unwrap();
    let mut bytes = [0; 4096];
    let got = (&cage.stream).read(&mut bytes).unwrap();
    String::from_utf8_lossy(&bytes[..got]).into_owned()
}

fn walls(folder: &Path) -> Confinement {
    let mut walls = Confinement::closed(folder.join("work"));
    walls.read = ["/usr", "/bin", "/lib", "/lib64", "/etc"].map(PathBuf::from).to_vec();
    walls.write = vec![folder.join("work")];
    walls.allow_missing = vec![Layer::Cgroup];
    walls
}

fn spawn(walls: &Confinement) -> Cage {
    Cage::spawn(walls, Path::new(SELF), &[]).unwrap()
}

fn lives(pid: u32) -> bool {
    fs::read_to_string(format!("/proc/{pid}/stat"))
        .is_ok_and(|stat| !stat.rsplit(") ").next().unwrap().starts_with(['Z', 'X']))
}

/// The kernel ends a process a moment after it was told to.
fn wait_for_end(pid: u32) {
    let ended = (0..2000).any(|_| {
        !lives(pid) || {
            std::thread::sleep(Duration::from_millis(5));
            false
        }
    });
    assert!(ended, "process {pid} lives on");
}

fn children_of(pid: u32) -> Vec<u32> {
    let all = fs::read_dir("/proc")
        .unwrap()
        .flatten()
        .filter_map(|one| one.file_name().to_str()?.parse::<u32>().ok());
    let parent = |child: u32| {
        fs::read_to_string(format!("/proc/{child}/stat"))
            .ok()?
            .rsplit(") ")
            .next()?
            .split(' ')
            .nth(1)?
            .parse::<u32>()
            .ok()
    };
    all.filter(|child| parent(*child) == Some(pid)).collect()
}

fn ends_with_its_handle(folder: &Path) {
    let mut cage = spawn(&walls(folder));
    assert_eq!(ask(&cage, "run true"), "Code(0)");
    assert!(ask(&cage, "daemon").parse::<u32>().is_ok());
    let daemons = children_of(cage.pid);
    assert!(cage.is_alive() && daemons.len() == 1 && lives(daemons[0]));
    let pid = cage.pid;
    drop(cage);
    assert!(!lives(pid));
    wait_for_end(daemons[0]);
    // The spawning thread outlives the thread that asked, and so does the cage.
    let walls = walls(folder);
    let mut cage = std::thread::spawn(move || spawn(&walls)).join().unwrap();
    assert_eq!(ask(&cage, "exists /usr"), "true");
    cage.kill();
    assert!(!cage.is_alive());
}

fn be_a_parent() -> ! {
    let folder = PathBuf::from(std::env::args().nth(2).unwrap());
    let cage = spawn(&walls(&folder));
    ask(&cage, "daemon");
    let daemon = children_of(cage.pid)[0];
    println!("{} {daemon}", cage.pid);
    io::stdout().flush().unwrap();
    loop {
        std::thread::park();
    }
}

fn ends_with_its_parent(folder: &Path) {
    let mut parent = std::process::Command::new(SELF)
        .arg("be-a-parent")
        .arg(folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    io::BufRead::read_line(&mut io::BufReader::new(parent.stdout.take().unwrap()), &mut line).unwrap();
    let pids: Vec<u32> = line.split_whitespace().map(|pid| pid.parse().unwrap()).collect();
    assert!(lives(pids[0]) && lives(pids[1]));
    parent.kill().unwrap();
    parent.wait().unwrap();
    wait_for_end(pids[0]);
    wait_for_end(pids[1]);
}

fn looks_at_the_machine(folder: &Path) {
    let mut walls = walls(folder);
    walls.world = World::Host;
    walls.read.push("/proc".into());
    walls.read.push(walls.cwd.clone());
    walls.read.push("/sys".into());
    let cage = spawn(&walls);
    let me = std::process::id();
    assert!(ask(&cage, &format!("read /proc/{me}/stat")).starts_with(&format!("{me} (")));
    assert_eq!(ask(&cage, &format!("read /proc/{me}/environ")), "errno 13");
    assert!(
        ask(&cage, "read /sys/kernel/mm/transparent_hugepage/enabled").contains("madvise")
            || !Path::new("/sys/kernel/mm/transparent_hugepage").exists()
    );
    assert_eq!(ask(&cage, "write x"), "errno 30");
    assert!(ask(&cage, "run true").starts_with("refused"));
    assert_eq!(ask(&cage, "tcp 127.0.0.1:1"), "errno 1");
    // A person's order to end a process is carried out from here, so the wall lets signals through.
    assert_eq!(ask(&cage, &format!("signal {me}")), "sent");
}

fn placeholders_go(folder: &Path) {
    let mut walls = walls(folder);
    walls.protect = vec![folder.join("work/.git/hooks"), folder.join("work/.git/config")];
    let (one, two) = (spawn(&walls), spawn(&walls));
    assert!(folder.join("work/.git").is_dir());
    drop(one);
    assert!(folder.join("work/.git").is_dir(), "the other cage still needs it");
    assert_eq!(ask(&two, &format!("write {}", folder.join("work/.git/hooks").display())), "errno 30");
    drop(two);
    assert!(!folder.join("work/.git").exists());
    // What is the person's stays, even when empty.
    fs::create_dir_all(folder.join("work/.git/hooks")).unwrap();
    drop(spawn(&walls));
    assert!(folder.join("work/.git/hooks").is_dir() && !folder.join("work/.git/config").exists());
}

fn no_program(folder: &Path) {
    let error = Cage::spawn(&walls(folder), Path::new("/does/not/exist"), &[]).unwrap_err();
    assert!(
        matches!(&error, CageError::Failed { source, .. } if source.raw_os_error() == Some(libc::ENOENT)),
        "{error:?}"
    );
    let mut nowhere = walls(folder);
    nowhere.cwd = "/does/not/exist".into();
    assert!(matches!(Cage::spawn(&nowhere, Path::new(SELF), &[]), Err(CageError::Inside { .. })));
}

/// Runs the rest in a process that may make no namespaces and has no powers, as on a locked-down machine.
fn without_namespaces(folder: &Path) {
    fs::write(folder.join("secret"), "secret").unwrap();
    let mut poor = std::process::Command::new(fs::read_link(SELF).unwrap());
    poor.arg("be-poor").arg(folder);
    let (uid, gid) = (rustix::process::geteuid().as_raw(), rustix::process::getegid().as_raw());
    // SAFETY: between fork and exec of a program with one thread; files are written and powers dropped.
    unsafe {
        poor.pre_exec(move || {
            if libc::unshare(libc::CLONE_NEWUSER) != 0 {
                return Err(io::Error::last_os_error());
            }
            fs::write("/proc/self/setgroups", "deny")?;
            fs::write("/proc/self/uid_map", format!("{uid} {uid} 1"))?;
            fs::write("/proc/self/gid_map", format!("{gid} {gid} 1"))?;
            fs::write("/proc/sys/user/max_user_namespaces", "0")?;
            for capability in 0..64 {
                libc::prctl(libc::PR_CAPBSET_DROP, capability, 0, 0, 0);
            }
            Ok(())
        });
    }
    match poor.status() {
        Ok(status) => assert!(status.success(), "{status}"),
        Err(error) => println!("  skipped: this machine cannot be made poor ({error}); it may be so already"),
    }
}

fn be_poor(folder: &str) -> ! {
    let folder = Path::new(folder);
    let mut walls = walls(folder);
    walls.read.retain(|path| path.exists());
    walls.protect = vec![folder.join("work/.git/hooks")];
    let missing = match Cage::spawn(&walls, Path::new(SELF), &[]) {
        Err(CageError::LayersMissing { missing, .. }) => missing,
        other => panic!("{other:?}"),
    };
    assert_eq!(missing.iter().map(|(layer, _)| *layer).collect::<Vec<_>>(), [Layer::Protect]);
    walls.protect.clear();
    let cage = spawn(&walls);
    for layer in [Layer::UserNamespace, Layer::PidNamespace, Layer::MountNamespace, Layer::NetNamespace] {
        assert!(
            !cage.layers.has(layer) && cage.layers.missing.iter().any(|(missing, _)| *missing == layer),
            "{layer}"
        );
    }
    for layer in [
        Layer::Landlock,
        Layer::Seccomp,
        Layer::NoNewPrivs,
        Layer::Capabilities,
        Layer::ResourceLimits,
        Layer::ParentDeath,
    ] {
        assert!(cage.layers.has(layer), "{layer}: {:?}", cage.layers);
    }
    let me = std::process::id();
    assert_eq!(ask(&cage, &format!("read {}", folder.join("secret").display())), "errno 13");
    assert_eq!(ask(&cage, &format!("write {}", folder.join("new").display())), "errno 13");
    assert_eq!(ask(&cage, "write inside"), "written");
    assert_eq!(ask(&cage, "run true"), "Code(0)");
    assert_eq!(ask(&cage, "tcp 127.0.0.1:1"), "errno 1");
    assert_eq!(ask(&cage, "unix /anything"), "errno 1");
    assert_eq!(ask(&cage, &format!("read /proc/{me}/environ")), "errno 13");
    assert_eq!(ask(&cage, &format!("signal {me}")), "errno 1");
    walls.net = Network::Proxied { port: 9 };
    let cage = spawn(&walls);
    assert_eq!(ask(&cage, "tcp 127.0.0.1:9"), "errno 111", "the proxy's port may be tried");
    assert_eq!(ask(&cage, "tcp 127.0.0.1:1"), "errno 13", "and no other");
    drop(cage);
    std::process::exit(0)
}
