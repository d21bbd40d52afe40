//! The vault at its boundaries: who may have what, every byte changed, a crash at every write, and a long random life.

use super::contents::Contents;
use super::disk::{Disk, RealDisk};
use super::key::Kdf;
use super::*;
use mycel_abi::Secret;
use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("mycel-vault-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
    fn vault(&self) -> Vault {
        Vault::at(&self.0)
    }
    /// A vault with a key file and these secrets, all of them for the provider `p`.
    fn with(&self, secrets: &[&str]) -> Vault {
        let mut open = self.vault().init(&NewKey::KeyFile(None)).unwrap();
        for name in secrets {
            open.set(name, &secret(&format!("value of {name}")), Some(&[scope("provider:p")])).unwrap();
        }
        self.vault()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn secret(text: &str) -> Secret {
    Secret::new(text)
}

fn scope(text: &str) -> Scope {
    text.parse().unwrap()
}

fn nobody() -> Result<Secret, VaultError> {
    Err(VaultError::Locked)
}

fn open(vault: &Vault) -> OpenVault {
    vault.open(&nobody).unwrap()
}

/// Every secret by its name, as the file gives it now.
fn all(vault: &Vault) -> Result<BTreeMap<String, String>, VaultError> {
    let open = vault.open(&nobody)?;
    let names = vault.list()?.into_iter().map(|listed| listed.name);
    names.map(|name| open.get(&name, &scope("provider:p")).map(|it| (name, it.reveal().to_owned()))).collect()
}

#[test]
fn scopes_and_names_are_read_strictly() {
    let check = |text: &str, expect: Option<&str>| {
        let read = text.parse::<Scope>().map(|scope| scope.to_string());
        assert_eq!(read.as_deref().ok(), expect, "{text}: {read:?}");
        assert!(read.is_ok() || read.unwrap_err().to_string().contains("hint: "));
    };
    check("provider:openai", Some("provider:openai"));
    check("tool:net.http_request", Some("tool:net.http_request"));
    check(&format!("tool:{}", "x".repeat(64)), Some(&format!("tool:{}", "x".repeat(64))));
    check(&format!("tool:{}", "x".repeat(65)), None);
    for text in
        ["", "openai", "provider:", "provider:a b", "agent:x", "provider:a:b", "Provider:x", "tool:\u{e9}"]
    {
        check(text, None);
    }
    let folder = Folder::new();
    let vault = folder.with(&[]);
    for name in ["", "a b", "../x", "a/b", "\n", &"x".repeat(65)] {
        assert!(open(&vault).set(name, &secret("v"), None).is_err(), "{name}");
    }
}

#[test]
fn a_secret_is_given_to_whom_its_scopes_name_and_to_nobody_else() {
    let folder = Folder::new();
    let mut vault = folder.with(&[]).open(&nobody).unwrap();
    let mut set = |name: &str, scopes: &[&str]| {
        let scopes: Vec<Scope> = scopes.iter().map(|text| scope(text)).collect();
        vault.set(name, &secret(&format!("value of {name}")), Some(&scopes)).unwrap();
    };
    set("openai", &["provider:openai", "tool:net.http_request"]);
    set("alone", &[]);
    set("first", &["provider:two"]);
    set("second", &["provider:two"]);
    set("three", &["provider:three"]);
    set("other", &["provider:three"]);
    set("anthropic", &["tool:x"]);
    let get =
        |name: &str, asker: &str, expect: Result<(), &str>| match (vault.get(name, &scope(asker)), expect) {
            (Ok(found), Ok(())) => assert_eq!(found.reveal(), format!("value of {name}")),
            (Err(error), Err(words)) => assert!(error.to_string().contains(words), "{error}"),
            (found, _) => panic!("{name} for {asker}: {found:?}"),
        };
    get("openai", "provider:openai", Ok(()));
    get("openai", "tool:net.http_request", Ok(()));
    get("openai", "tool:openai", Err("rule vault-scope"));
    get("openai", "provider:other", Err("it is for provider:openai, tool:net.http_request"));
    get("alone", "provider:alone", Err("it is for nobody"));
    get("none", "provider:none", Err("no secret `none`"));
    let find = |asker: &str, expect: Result<Option<&str>, &str>| {
        let found = vault.find(&scope(asker));
        let shown = found.as_ref().map(|found| found.as_ref().map(Secret::reveal));
        match (shown, expect) {
            (Ok(found), Ok(expect)) => assert_eq!(found, expect),
            (Err(error), Err(words)) => assert!(error.to_string().contains(words), "{error}"),
            (found, _) => panic!("{asker}: {found:?}"),
        }
    };
    find("provider:openai", Ok(Some("value of openai")));
    find("provider:nothing", Ok(None));
    find("provider:two", Err("first, second"));
    find("provider:three", Ok(Some("value of three")));
    find("provider:anthropic", Err("rule vault-scope"));
    find("provider:alone", Err("rule vault-scope"));
    // A new value keeps its scopes, unless others are said.
    vault.set("openai", &secret("new"), None).unwrap();
    assert_eq!(vault.get("openai", &scope("provider:openai")).unwrap().reveal(), "new");
    vault.set("openai", &secret("new"), Some(&[])).unwrap();
    assert!(vault.get("openai", &scope("provider:openai")).is_err());
}

#[test]
fn bounds_hold() {
    let folder = Folder::new();
    let mut vault = folder.with(&[]).open(&nobody).unwrap();
    assert!(vault.set("a", &secret(""), None).is_err());
    vault.set("a", &secret(&"x".repeat(SECRET_BYTES_MAX)), None).unwrap();
    assert!(vault.set("a", &secret(&"x".repeat(SECRET_BYTES_MAX + 1)), None).is_err());
    let scopes = |n: usize| (0..n).map(|n| scope(&format!("tool:t{n}"))).collect::<Vec<_>>();
    vault.set("b", &secret("x"), Some(&scopes(SCOPES_MAX))).unwrap();
    assert!(vault.set("b", &secret("x"), Some(&scopes(SCOPES_MAX + 1))).is_err());
    assert!(folder.vault().init(&NewKey::KeyFile(None)).unwrap_err().to_string().contains("a vault already"));
    let weak = Folder::new();
    let refused = weak.vault().init(&NewKey::Passphrase(secret("seven77"))).unwrap_err();
    assert!(refused.to_string().contains("shorter than 8"), "{refused}");
    assert!(!weak.vault().exists());
}

#[test]
fn a_passphrase_opens_and_a_wrong_one_is_told() {
    let folder = Folder::new();
    let vault = folder.vault();
    let new = NewKey::Passphrase(secret("four words of mine"));
    vault.init(&new).unwrap().set("p", &secret("v"), Some(&[scope("provider:p")])).unwrap();
    let head = fs::read_to_string(vault.path()).unwrap();
    assert!(head.contains("argon2id") && !head.contains("four words"), "{head}");
    let with = |text: &str| vault.open(&|| Ok(secret(text)));
    let found = with("four words of mine").unwrap().find(&scope("provider:p")).unwrap();
    assert_eq!(found.unwrap().reveal(), "v");
    assert!(matches!(with("four words of mien"), Err(VaultError::WrongPassphrase)));
    assert!(matches!(vault.open(&nobody), Err(VaultError::Locked)));
    assert_eq!(fs::read_to_string(vault.path()).unwrap(), head);
    // Nobody can dump or trace this process from here on.
    assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
    assert_eq!(getrlimit(Resource::Core).maximum, Some(0));
}

#[test]
fn an_unlocked_vault_opens_until_it_is_locked() {
    let folder = Folder::new();
    let vault = folder.vault();
    let opened = vault.init(&NewKey::Passphrase(secret("four words of mine"))).unwrap();
    assert!(vault.unlock(&opened, Duration::ZERO).is_err());
    assert!(vault.unlock(&opened, Duration::from_secs(UNLOCK_S_MAX + 1)).is_err());
    match vault.unlock(&opened, Duration::from_secs(600)) {
        // Some containers refuse the keyring; then it is said, and nothing is kept.
        Err(VaultError::Keyring { .. }) => assert!(matches!(vault.open(&nobody), Err(VaultError::Locked))),
        kept => {
            kept.unwrap();
            assert!(vault.is_unlocked() && vault.open(&nobody).is_ok());
            // It is the key of this vault, and of no other.
            let other = Folder::new();
            fs::copy(vault.path(), other.vault().path()).unwrap();
            assert!(matches!(other.vault().open(&nobody), Err(VaultError::Locked)));
            assert!(vault.lock_again().unwrap() && !vault.lock_again().unwrap());
            assert!(!vault.is_unlocked() && matches!(vault.open(&nobody), Err(VaultError::Locked)));
        }
    }
}

#[test]
fn a_key_file_that_others_may_read_is_refused() {
    let folder = Folder::new();
    let vault = folder.with(&["p"]);
    let file = folder.0.join("vault.key");
    assert_eq!(fs::metadata(&file).unwrap().mode() & 0o777, 0o600);
    assert_eq!(fs::metadata(vault.path()).unwrap().mode() & 0o777, 0o600);
    for (mode, expect) in
        [(0o600, true), (0o400, true), (0o640, false), (0o604, false), (0o620, false), (0o666, false)]
    {
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        let found = vault.open(&nobody);
        assert_eq!(found.is_ok(), expect, "{mode:o}");
        assert!(expect || found.unwrap_err().to_string().contains("chmod 600"));
    }
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    let text = fs::read_to_string(&file).unwrap();
    for (bad, words) in
        [("", "no key file"), ("nonsense\n", "no key file"), (&text.replace('1', "g")[..], "no key file")]
    {
        fs::write(&file, bad).unwrap();
        let error = vault.open(&nobody).unwrap_err().to_string();
        assert!(error.contains(words) && !error.contains(text.trim()), "{error}");
    }
    let id = text.split(' ').next().unwrap();
    fs::write(&file, format!("{id} {}\n", "0".repeat(64))).unwrap();
    assert!(matches!(vault.open(&nobody), Err(VaultError::WrongKeyFile { .. })));
    fs::remove_file(&file).unwrap();
    assert!(vault.open(&nobody).unwrap_err().to_string().contains("stays closed"));
}

#[test]
fn a_file_with_any_byte_changed_is_refused_and_left_alone() {
    let folder = Folder::new();
    let vault = folder.with(&["one", "two"]);
    let good = fs::read(vault.path()).unwrap();
    let mut opened = open(&vault);
    let mut check = |bad: &[u8], what: String| {
        fs::write(vault.path(), bad).unwrap();
        assert!(vault.open(&nobody).is_err(), "{what}");
        assert!(opened.set("three", &secret("v"), None).is_err() && opened.remove("one").is_err(), "{what}");
        assert!(opened.rotate(&NewKey::KeyFile(None)).is_err(), "{what}");
        assert_eq!(fs::read(vault.path()).unwrap(), bad, "{what}");
    };
    for at in 0..good.len() {
        for bit in [0x01, 0x20] {
            let mut bad = good.clone();
            bad[at] ^= bit;
            check(&bad, format!("byte {at}, bit {bit:x}"));
        }
    }
    for length in (0..good.len()).step_by(7) {
        check(&good[..length], format!("cut at {length}"));
    }
    let text = String::from_utf8(good).unwrap();
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    for at in 0..lines.len() {
        let mut without = lines.clone();
        without.remove(at);
        check(without.concat().as_bytes(), format!("without line {at}"));
        let mut twice = lines.clone();
        twice.insert(at, lines[at]);
        check(twice.concat().as_bytes(), format!("line {at} twice"));
    }
    check(format!("{text}\n").as_bytes(), "an empty line more".into());
    check(&[0xff; 100], "not text".into());
}

#[test]
fn an_old_line_put_back_by_a_stranger_is_refused() {
    let folder = Folder::new();
    let vault = folder.with(&["one", "two"]);
    let old = fs::read_to_string(vault.path()).unwrap();
    open(&vault).set("one", &secret("newer"), None).unwrap();
    let now = fs::read_to_string(vault.path()).unwrap();
    let line = |text: &str, at: usize| text.lines().nth(at).unwrap().to_owned();
    let body = format!("{}\n{}\n{}\n", line(&now, 0), line(&old, 1), line(&now, 2));
    // The stranger knows the format, so the checksum is right; only the seal cannot be made without the key.
    let foot = line(&now, 3);
    let seal = foot.strip_prefix("{\"seal\":").unwrap().split(",\"sum\"").next().unwrap();
    let sum = super::seal::hex(&<sha2::Sha256 as sha2::Digest>::digest(format!("{body}{seal}")));
    fs::write(vault.path(), format!("{body}{{\"seal\":{seal},\"sum\":\"{sum}\"}}\n")).unwrap();
    let error = vault.open(&nobody).unwrap_err().to_string();
    assert!(error.contains("somebody changed it"), "{error}");
}

#[test]
fn noise_is_refused_and_never_panics() {
    let mut random = fastrand_like(7);
    let folder = Folder::new();
    let text = fs::read_to_string(folder.with(&["one", "two", "three"]).path()).unwrap();
    for _ in 0..3000 {
        let mut bytes = text.clone().into_bytes();
        for _ in 0..=random() % 4 {
            let at = random() as usize % bytes.len();
            match random() % 3 {
                0 => bytes[at] = random() as u8,
                1 => drop(bytes.splice(at..at, b"\",{}[]:\n0"[..random() as usize % 9].iter().copied())),
                _ => drop(bytes.splice(at..(at + 9).min(bytes.len()), [])),
            }
        }
        if let Ok(noise) = String::from_utf8(bytes) {
            assert!(noise == text || Contents::read(&noise).is_err(), "{noise}");
        }
    }
}

/// Numbers that repeat with their seed.
fn fastrand_like(seed: u32) -> impl FnMut() -> u32 {
    let mut state = seed;
    move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state >> 8
    }
}

#[test]
fn a_long_random_life_agrees_with_a_map() {
    let folder = Folder::new();
    let vault = folder.with(&[]);
    let mut expect: BTreeMap<String, String> = BTreeMap::new();
    let mut random = fastrand_like(11);
    let mut opened = open(&vault);
    for turn in 0..120 {
        let name = format!("s{}", random() % 6);
        match random() % 8 {
            0 | 1 => assert_eq!(opened.remove(&name).unwrap(), expect.remove(&name).is_some()),
            2 => opened.rotate(&NewKey::KeyFile(None)).unwrap(),
            3 => opened = open(&vault),
            _ => {
                opened.set(&name, &secret(&format!("v{turn}")), Some(&[scope("provider:p")])).unwrap();
                expect.insert(name, format!("v{turn}"));
            }
        }
        assert_eq!(all(&vault).unwrap(), expect, "turn {turn}");
    }
    let keys = fs::read_to_string(folder.0.join("vault.key")).unwrap();
    assert_eq!(keys.lines().count(), 1, "keys that open nothing are gone");
}

#[test]
fn two_who_change_it_do_not_lose_each_others_work() {
    let folder = Folder::new();
    let vault = folder.with(&[]);
    std::thread::scope(|scope_of_threads| {
        for who in 0..4 {
            let vault = &vault;
            scope_of_threads.spawn(move || {
                let mut opened = open(vault);
                for n in 0..5 {
                    opened.set(&format!("w{who}n{n}"), &secret("v"), Some(&[scope("provider:p")])).unwrap();
                }
            });
        }
    });
    assert_eq!(all(&vault).unwrap().len(), 20);
    let mut late = open(&vault);
    open(&vault).rotate(&NewKey::KeyFile(None)).unwrap();
    assert!(matches!(late.set("x", &secret("v"), None), Err(VaultError::Changed)));
}

/// Stops after so many steps, the last of them half done; from then on nothing works, as after a crash.
struct Crashing {
    left: Cell<usize>,
    crashed: Cell<bool>,
}

impl Crashing {
    fn after(steps: usize) -> Self {
        Self { left: Cell::new(steps), crashed: Cell::new(false) }
    }
    fn step(&self) -> bool {
        let left = self.left.get();
        self.left.set(left.saturating_sub(1));
        left > 0
    }
    fn crash<T>(&self) -> std::io::Result<T> {
        self.crashed.set(true);
        self.left.set(0);
        Err(std::io::Error::other("the machine went down"))
    }
}

impl Disk for Crashing {
    fn write_new(&self, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
        // Every write is a step of its own for each of its quarters.
        for quarter in 0..=4 {
            if !self.step() {
                if !self.crashed.get() {
                    fs::write(path, &bytes[..bytes.len() * quarter / 4])?;
                }
                return self.crash();
            }
        }
        RealDisk.write_new(path, bytes)
    }
    fn rename(&self, from: &Path, to: &Path) -> std::io::Result<()> {
        if self.step() { RealDisk.rename(from, to) } else { self.crash() }
    }
    fn sync_folder(&self, folder: &Path) -> std::io::Result<()> {
        if self.step() { RealDisk.sync_folder(folder) } else { self.crash() }
    }
    fn remove(&self, path: &Path) -> std::io::Result<()> {
        if self.step() { RealDisk.remove(path) } else { self.crash() }
    }
}

/// A change, as it is tried on a disk that fails.
type Act<'a> = dyn Fn(&mut OpenVault, &dyn Disk) -> Result<(), VaultError> + 'a;

#[test]
fn a_crash_at_every_write_leaves_the_old_vault_or_the_new_one() {
    let for_p = [scope("provider:p")];
    let acts: &[(&str, &Act<'_>)] = &[
        ("set", &|vault, disk| vault.set_on("two", &secret("new"), Some(&for_p), disk)),
        ("add", &|vault, disk| vault.set_on("three", &secret("new"), Some(&for_p), disk)),
        ("remove", &|vault, disk| vault.remove_on("one", disk).map(drop)),
        ("rotate", &|vault, disk| vault.rotate_on(&NewKey::KeyFile(None), disk)),
    ];
    for (what, act) in acts {
        let reference = Folder::new();
        let vault = reference.with(&["one", "two"]);
        let before = all(&vault).unwrap();
        act(&mut open(&vault), &RealDisk).unwrap();
        let after = all(&vault).unwrap();
        let mut states = [false, false];
        for steps in 0.. {
            let folder = Folder::new();
            let vault = folder.with(&["one", "two"]);
            let disk = Crashing::after(steps);
            let done = act(&mut open(&vault), &disk);
            let found =
                all(&vault).unwrap_or_else(|error| panic!("{what}, crash after {steps} steps: {error}"));
            assert!(found == before || found == after, "{what}, crash after {steps} steps: {found:?}");
            states[usize::from(found == after)] = true;
            // What the crash left does not hinder the next change.
            open(&vault).set("last", &secret("v"), Some(&for_p)).unwrap();
            open(&vault).rotate(&NewKey::KeyFile(None)).unwrap();
            assert_eq!(all(&vault).unwrap().len(), found.len() + 1);
            if !disk.crashed.get() {
                done.unwrap();
                break;
            }
        }
        assert!(states[1] && (states[0] || before == after), "{what}: both ends were seen");
    }
}

#[test]
fn a_crash_while_it_is_made_leaves_none_or_a_whole_one() {
    for steps in 0.. {
        let folder = Folder::new();
        let disk = Crashing::after(steps);
        drop(folder.vault().init_on(&NewKey::KeyFile(None), &disk));
        if folder.vault().exists() {
            assert!(all(&folder.vault()).unwrap().is_empty());
        } else {
            folder.with(&["one"]);
        }
        if !disk.crashed.get() {
            break;
        }
    }
}

#[test]
fn parameters_out_of_bounds_are_not_computed() {
    let Kdf::Argon2id { memory_kib, passes, lanes, salt } = Kdf::quick() else { panic!("it is argon2id") };
    let check = |memory_kib, passes, lanes, fits: bool| {
        let kdf = Kdf::Argon2id { memory_kib, passes, lanes, salt: salt.clone() };
        let made = super::key::of_passphrase(&kdf, &secret("a passphrase"), Path::new("vault"));
        assert_eq!(made.is_ok(), fits, "{memory_kib} {passes} {lanes}");
    };
    check(memory_kib, passes, lanes, true);
    check(u32::MAX, passes, lanes, false);
    check(memory_kib, u32::MAX, lanes, false);
    check(memory_kib, passes, 17, false);
    check(memory_kib, 0, lanes, false);
    check(1, passes, lanes, false);
}
