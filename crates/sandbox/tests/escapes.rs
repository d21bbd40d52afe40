//! The escape corpus: what must fail inside a cage, each with the refusal it must meet, and a control group of what
//! must work. Every probe runs in a cage of its own; this very program becomes that cage.
#![allow(unsafe_code, reason = "probes make raw system calls")]
#![allow(clippy::print_stdout, reason = "a test program without the usual harness reports itself")]

#[path = "escapes/probes.rs"]
mod probes;

use mycel_sandbox::{Cage, Confinement, Inside, Layer, cage_main, is_cage};
use probes::{CONTROLS, PROBES, Probe};
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::os::linux::net::SocketAddrExt;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::os::unix::net::{SocketAddr, UnixListener};
use std::path::{Path, PathBuf};
use std::time::Duration;

fn main() {
    if is_cage() {
        // A survey gives no words and wants no service.
        cage_main(|inside| if std::env::args().len() > 2 { serve(inside) } else { 0 });
    }
    for line in mycel_sandbox::survey(Path::new("/proc/self/exe")).expect("a survey never fails here") {
        println!("  {} {}: {}", if line.available { "on     " } else { "MISSING" }, line.layer, line.detail);
    }
    let only = std::env::args().skip(1).find(|word| !word.starts_with('-'));
    let outside = Outside::make();
    let mut wrong = Vec::new();
    let mut count = 0;
    for probe in PROBES.iter().chain(CONTROLS) {
        if only.as_ref().is_some_and(|only| !probe.name.contains(only.as_str())) {
            continue;
        }
        count += 1;
        if let Err(why) = outside.check(probe) {
            wrong.push(format!("{}: {why}", probe.name));
        }
    }
    println!(
        "escapes: {} probes, {} controls, {count} run, {} wrong",
        PROBES.len(),
        CONTROLS.len(),
        wrong.len()
    );
    wrong.iter().for_each(|line| println!("  WRONG {line}"));
    assert!(PROBES.len() >= 45, "the corpus only grows");
    drop(outside);
    std::process::exit(i32::from(!wrong.is_empty()));
}

/// Inside: run the named probe, say how it went.
fn serve(mut inside: Inside) -> i32 {
    // The parent says when the cage is complete from its side too.
    if inside.stream.read_exact(&mut [0]).is_err() {
        return 1;
    }
    let words: Vec<String> = std::env::args().skip(2).collect();
    let place = probes::Place::from_words(&words[1..]);
    let probe = PROBES.iter().chain(CONTROLS).find(|probe| probe.name == words[0]).expect("a known probe");
    let said = match (probe.run)(&place) {
        Ok(what) => format!("ok {what}"),
        Err(error) => match error.raw_os_error() {
            Some(number) => format!("errno {number}"),
            None => format!("other {error}"),
        },
    };
    i32::from(inside.stream.write_all(said.as_bytes()).is_err())
}

/// What stands outside and must stay as it is.
struct Outside {
    root: PathBuf,
    place: probes::Place,
    _listening: (TcpListener, UnixListener, UnixListener),
}

impl Outside {
    fn make() -> Self {
        let root = std::env::temp_dir().join(format!("mycel-escapes-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        for folder in ["work/sub/.git", "work/.git/hooks", "work/state", "out", "shared"] {
            fs::create_dir_all(root.join(folder)).unwrap();
        }
        for (file, content) in [
            ("work/.git/config", "[core]"),
            ("work/.git/hooks/pre-commit", "#!/bin/sh"),
            ("work/state/journal", "journal"),
            ("work/policy.toml", "deny all"),
            ("out/secret", "secret"),
            ("shared/note", "note"),
            ("work/file", "file"),
        ] {
            fs::write(root.join(file), content).unwrap();
        }
        fs::set_permissions(root.join("out/secret"), fs::Permissions::from_mode(0o640)).unwrap();
        symlink(root.join("out/secret"), root.join("work/link")).unwrap();
        let tcp = TcpListener::bind("127.0.0.1:0").unwrap();
        let path = UnixListener::bind(root.join("out/socket")).unwrap();
        let name = format!("mycel-escapes-{}", std::process::id());
        let abstract_ = UnixListener::bind_addr(&SocketAddr::from_abstract_name(&name).unwrap()).unwrap();
        let place = probes::Place {
            work: root.join("work"),
            out: root.join("out"),
            parent: std::process::id(),
            port: tcp.local_addr().unwrap().port(),
            abstract_name: name,
        };
        Self { root, place, _listening: (tcp, path, abstract_) }
    }

    fn confinement(&self) -> Confinement {
        let work = &self.place.work;
        let mut walls = Confinement::closed(work);
        walls.read = ["/etc", "/usr", "/bin", "/lib", "/lib64"].map(PathBuf::from).to_vec();
        walls.read.push(self.root.join("shared"));
        // The test program lives in the build folder; the cage executes nothing from there but may read it.
        walls.write = vec![work.clone()];
        walls.protect = [".git/hooks", ".git/config", "sub/.git/hooks", "sub/.git/config", "new/.git/hooks"]
            .map(|path| work.join(path))
            .to_vec();
        walls.hide = vec![work.join("state"), work.join("policy.toml")];
        walls.limits.file_bytes = 1 << 20;
        walls.limits.memory_bytes = 256 << 20;
        walls.limits.processes = 32;
        // Processes are counted without cgroups too, except root's: its probe is skipped then.
        walls.allow_missing = vec![Layer::Cgroup];
        walls
    }

    fn check(&self, probe: &Probe) -> Result<(), String> {
        let mut args = vec![probe.name.into()];
        args.extend(self.place.to_words());
        let mut cage = Cage::spawn(&self.confinement(), Path::new("/proc/self/exe"), &args)
            .map_err(|error| error.to_string())?;
        let counted = |layer: Layer| layer != Layer::Cgroup || rustix::process::geteuid().is_root();
        if let Some(layer) = probe.layers.iter().find(|layer| counted(**layer) && !cage.layers.has(**layer)) {
            println!("  skipped {}: this machine has no {layer}", probe.name);
            return Ok(());
        }
        let mut said = String::new();
        cage.stream.write_all(b"!").unwrap();
        cage.stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        let _ = cage.stream.read_to_string(&mut said);
        drop(cage);
        self.unharmed()?;
        let expected = |said: &str| match said.split_once(' ') {
            Some(("errno", number)) => probe.expect.contains(&number.parse().unwrap_or(0)),
            Some(("ok", _)) => probe.expect.contains(&0),
            _ => false,
        };
        if expected(&said) { Ok(()) } else { Err(format!("expected {:?}, got `{said}`", probe.expect)) }
    }

    /// Whatever a probe said, outside is as it was.
    fn unharmed(&self) -> Result<(), String> {
        let same = |file: &str, content: &str| match fs::read_to_string(self.root.join(file)) {
            Ok(found) if found == content => Ok(()),
            other => Err(format!("{file} is now {other:?}")),
        };
        same("out/secret", "secret")?;
        same("shared/note", "note")?;
        same("work/.git/config", "[core]")?;
        same("work/.git/hooks/pre-commit", "#!/bin/sh")?;
        same("work/state/journal", "journal")?;
        same("work/policy.toml", "deny all")?;
        let meta = fs::metadata(self.root.join("out/secret")).unwrap();
        if meta.permissions().mode() & 0o7777 != 0o640 || meta.mtime() < 1_000_000_000 || meta.nlink() != 1 {
            return Err(format!("the secret's metadata changed: {meta:?}"));
        }
        for absent in [
            "out/new",
            "work/sub/.git/hooks",
            "work/sub/.git/config",
            "work/new",
            "work/state/new",
            "work/.git/hooks/post-commit",
        ] {
            if fs::symlink_metadata(self.root.join(absent)).is_ok() {
                return Err(format!("{absent} appeared"));
            }
        }
        Ok(())
    }
}

impl Drop for Outside {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}
