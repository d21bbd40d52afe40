//! The store against real servers with faults (`tests/servers/registry.py`): what comes is whole or has no name, what was
//! cut goes on, and a token goes nowhere but home.

use mycel_abi::Secret;
use mycel_models::store::{
    ImportOrder, Patience, Progress, PullOrder, Pulled, Role, Source, Stage, Store, StoreError, Watcher,
};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// The servers of one test, and a folder.
struct Lab {
    server: Child,
    main: u16,
    dir: PathBuf,
}

impl Drop for Lab {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.dir);
    }
}

impl Lab {
    fn new() -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let nth = NEXT.fetch_add(1, Ordering::Relaxed);
        let dir = std::env::temp_dir().join(format!("mycel-store-{}-{nth}", std::process::id()));
        fs::create_dir_all(&dir).unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/servers/registry.py");
        let mut server =
            Command::new("python3").arg(script).stdout(Stdio::piped()).spawn().expect("python3 is there");
        let mut line = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let main = line.split_whitespace().next().unwrap().parse().unwrap();
        Self { server, main, dir }
    }
    fn store(&self) -> Store {
        Store::open(self.dir.join("models"))
    }
    fn at(&self, fault: &str) -> String {
        format!("http://127.0.0.1:{}/{fault}", self.main)
    }
    fn order(&self, fault: &str, name: &str) -> PullOrder {
        PullOrder { registry: Some(self.at(fault)), patience: patience(), ..PullOrder::new(name) }
    }
    fn pull(&self, fault: &str, name: &str) -> Result<Pulled, StoreError> {
        self.store().pull(&self.order(fault, name), &mut quiet())
    }
    /// What the servers were asked, in order.
    fn log(&self) -> Vec<Value> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.main)).unwrap();
        stream.write_all(b"GET /_log HTTP/1.0\r\n\r\n").unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        let (_, body) = text.split_once("\r\n\r\n").unwrap();
        body.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
    /// Files below a folder of the store.
    fn files(&self, folder: &str) -> Vec<String> {
        let Ok(listed) = fs::read_dir(self.dir.join("models").join(folder)) else { return Vec::new() };
        let mut names: Vec<String> =
            listed.map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

/// Short enough for a test, long enough for a busy machine.
fn patience() -> Patience {
    Patience { stall: Duration::from_millis(1500), first_pause: Duration::from_millis(10), retries: 5 }
}

fn quiet() -> Watcher<'static> {
    Watcher { show: Box::leak(Box::new(|_: &Progress| {})), cancelled: &|| false }
}

fn fails(result: Result<Pulled, StoreError>, words: &str) {
    let error = result.expect_err("it must fail");
    let text = format!("{error}");
    assert!(text.contains(words) && text.contains("hint: "), "expected `{words}` in:\n{text}");
}

#[test]
fn a_model_of_a_registry_is_fetched_whole() {
    let lab = Lab::new();
    let pulled = lab.pull("ok", "m").unwrap();
    let record = pulled.record;
    assert_eq!(record.name, "m:latest");
    assert_eq!(record.check().map_err(|e| e.to_string()), Ok(()));
    assert_eq!((record.facts.parameters, record.facts.context_tokens), (700_000, Some(2048)));
    assert_eq!((record.facts.quantization.as_str(), record.facts.has_chat_template), ("F32", true));
    assert_eq!(record.text(Role::Licence).as_deref(), Some("Do what you like.\n"));
    assert_eq!(pulled.reused_bytes, 0);
    assert!(lab.files("partial").is_empty(), "{:?}", lab.files("partial"));
    // Parts came in parallel, and none of them twice.
    let parts =
        lab.log().iter().filter(|seen| seen["range"].is_string() && seen["range"] != "bytes=0-0").count();
    assert!(parts >= 4, "{parts} parts");
    // Again: asked, compared, nothing fetched.
    let again = lab.pull("ok", "m").unwrap();
    assert_eq!(again.fetched_bytes, 0);
    assert_eq!(lab.store().find("M").map(|found| found.name), Some("m:latest".into()));
}

#[test]
fn faults_that_pass_are_overcome() {
    for fault in ["cut", "stall", "busy", "norange", "norange-cut", "token", "redirect", "expiring"] {
        let lab = Lab::new();
        let pulled = lab.pull(fault, "m").unwrap_or_else(|error| panic!("{fault}: {error}"));
        assert_eq!(pulled.record.check().map_err(|e| e.to_string()), Ok(()), "{fault}");
        assert!(lab.files("partial").is_empty(), "{fault}: {:?}", lab.files("partial"));
        assert_eq!(lab.files("blobs").len(), 3, "{fault}");
    }
}

#[test]
fn faults_that_last_are_told_and_leave_no_name() {
    let lab = Lab::new();
    fails(lab.pull("wrong", "m"), "does not hold what was promised");
    fails(lab.pull("gone", "m"), "has no model.gguf");
    fails(lab.pull("ok", "nothing"), "has no nothing:latest: manifest unknown");
    fails(lab.pull("length", "m"), "and the list says");
    fails(lab.pull("realm", "m"), "another host");
    fails(lab.pull("loop", "m"), "redirects more than");
    fails(lab.pull("inside", "m"), "which is not spoken here");
    fails(lab.pull("tired", "m"), "asks to wait 86400 s");
    assert_eq!(lab.store().list().unwrap().models, []);
    assert!(lab.files("partial").iter().all(|name| !name.starts_with(".new-")));
    // Nothing of what hashed wrongly is left to be resumed.
    let weights: Vec<String> =
        lab.files("partial").into_iter().filter(|name| name.ends_with(".part")).collect();
    assert!(
        weights
            .iter()
            .all(|name| fs::metadata(lab.dir.join("models/partial").join(name)).unwrap().len() == 0)
    );
}

#[test]
fn a_registry_that_is_not_there_is_told_at_once() {
    let lab = Lab::new();
    let order = PullOrder {
        registry: Some("http://127.0.0.1:9".into()),
        patience: patience(),
        ..PullOrder::new("m")
    };
    fails(lab.store().pull(&order, &mut quiet()), "no connection to 127.0.0.1:9");
    let order = PullOrder { registry: None, ..PullOrder::new("http://192.0.2.1/x.gguf") };
    fails(lab.store().pull(&order, &mut quiet()), "without encryption");
}

#[test]
fn a_token_goes_home_and_nowhere_else() {
    let lab = Lab::new();
    lab.pull("redirect", "m").unwrap();
    let log = lab.log();
    let with_token = |seen: &&Value| !seen["authorization"].is_null();
    assert!(log.iter().any(|seen| with_token(&seen)));
    assert!(log.iter().filter(with_token).all(|seen| seen["port"] == lab.main));
    assert!(log.iter().any(|seen| seen["port"] != lab.main), "the blobs lie elsewhere");

    // The hub's token is for the hub: not for where it redirects to, and not for a registry that is named.
    let lab = Lab::new();
    let token = Some(Secret::new("hf_secret"));
    let order = PullOrder {
        hub: lab.at("expiring"),
        token: token.clone(),
        patience: patience(),
        ..PullOrder::new("hf:org/repo")
    };
    lab.store().pull(&order, &mut quiet()).unwrap();
    let order = PullOrder { token, ..lab.order("ok", "hf:org/repo:Q8_0") };
    lab.store().pull(&order, &mut quiet()).unwrap();
    let log = lab.log();
    let sent: Vec<&Value> = log.iter().filter(|seen| !seen["authorization"].is_null()).collect();
    assert!(!sent.is_empty());
    for seen in sent {
        assert_eq!(seen["port"], lab.main);
        assert!(seen["path"].as_str().unwrap().starts_with("/expiring/"), "{seen}");
    }
}

#[test]
fn a_repository_of_a_hub_gives_the_usual_file_or_all_parts() {
    let lab = Lab::new();
    let usual = lab.pull("ok", "hf:org/repo").unwrap().record;
    assert_eq!(usual.name, "hf:org/repo:Q4_K_M");
    let split = lab.pull("cut", "hf.co/org/repo:Q8_0").unwrap().record;
    assert_eq!((split.name.as_str(), split.files.len()), ("hf:org/repo:Q8_0", 2));
    assert_eq!(split.facts.parameters, 350_000);
    let name = split.path.file_name().unwrap().to_string_lossy().into_owned();
    assert_eq!(name, "m-Q8_0-00001-of-00002.gguf");
    // What llama.cpp will open: the first file, and the second beside it.
    let second = split.path.with_file_name("m-Q8_0-00002-of-00002.gguf");
    assert_eq!(fs::read(second).unwrap(), fs::read(&split.files[1]).unwrap());
    fails(lab.pull("ok", "hf:org/repo:Q2_K"), "has no `Q2_K`");
    fails(lab.pull("ok", "hf:org/other"), "has no hf:org/other");
}

#[test]
fn an_address_is_fetched_with_and_without_a_hash() {
    let lab = Lab::new();
    let order = |fault: &str, sha256: Option<String>| PullOrder {
        sha256,
        patience: patience(),
        ..PullOrder::new(&format!("{}/files/x.gguf", lab.at(fault)))
    };
    let pulled = lab.store().pull(&order("cut", None), &mut quiet()).unwrap();
    assert_eq!((pulled.record.name.as_str(), pulled.unverified.len()), ("x:latest", 1));
    let hash = pulled.record.digest.clone().unwrap().to_string();
    let verified = lab.store().pull(&order("ok", Some(hash.clone())), &mut quiet()).unwrap();
    assert_eq!((verified.unverified.len(), verified.fetched_bytes), (0, 0));
    fails(
        lab.store().pull(&order("ok", Some("ab".repeat(32))), &mut quiet()),
        "does not hold what was promised",
    );
    let none =
        PullOrder { patience: patience(), ..PullOrder::new(&format!("{}/files/none.gguf", lab.at("ok"))) };
    fails(lab.store().pull(&none, &mut quiet()), "cannot be taken as a model");
    let mut other = lab.order("ok", "m");
    other.sha256 = Some("ab".repeat(32));
    fails(lab.store().pull(&other, &mut quiet()), "the server says that the weights hash to");
}

#[test]
fn what_was_stopped_goes_on_from_there() {
    let lab = Lab::new();
    let stop_at = 200_000;
    let seen = std::cell::Cell::new(0);
    let mut show = |progress: &Progress| {
        if progress.stage == Stage::Fetching {
            seen.set(progress.done);
        }
    };
    let cancelled = || seen.get() > stop_at;
    let stopped =
        lab.store().pull(&lab.order("slow", "m"), &mut Watcher { show: &mut show, cancelled: &cancelled });
    let Err(StoreError::Cancelled { done, of }) = stopped else { panic!("{stopped:?}") };
    assert!(done > stop_at && of > done);
    assert_eq!(lab.store().list().unwrap().models, []);
    let pulled = lab.pull("ok", "m").unwrap();
    assert!(pulled.reused_bytes > stop_at, "{pulled:?}");
    assert_eq!(pulled.record.check().map_err(|e| e.to_string()), Ok(()));
}

#[test]
fn names_share_content_and_gc_takes_what_no_name_needs() {
    let lab = Lab::new();
    let store = lab.store();
    lab.pull("ok", "m").unwrap();
    store.tag("m", "mine:v1").unwrap();
    assert_eq!(lab.files("blobs").len(), 3);
    assert_eq!(store.remove("m").unwrap().bytes, 0);
    assert!(store.find("mine").is_some_and(|record| record.check().is_ok()));
    assert_eq!(store.sweep(false).unwrap().bytes, 0);
    assert!(store.remove("mine:v1").unwrap().bytes > 2_800_000);
    assert_eq!((lab.files("blobs").len(), lab.files("manifests").len()), (0, 0));
    // A download that was left, and a file nobody names.
    fs::write(lab.dir.join("models/partial/sha256-x.part"), "half").unwrap();
    fs::write(lab.dir.join("models/blobs/sha256-y"), "whole").unwrap();
    assert_eq!(store.sweep(true).unwrap().bytes, 9);
    assert_eq!(store.sweep(false).unwrap().bytes, 9);
    assert_eq!(store.sweep(false).unwrap(), Default::default());
    // Another model may not take a name that is taken.
    lab.pull("ok", "hf:org/repo:Q8_0").unwrap();
    store.tag("hf:org/repo:Q8_0", "m").unwrap();
    fails(lab.pull("ok", "m"), "is the name of another model here");
}

#[test]
fn files_and_folders_of_other_programs_are_taken_where_they_lie() {
    let lab = Lab::new();
    let record = lab.pull("ok", "m").unwrap().record;
    let (blob, config) = (fs::read(&record.path).unwrap(), record.digest.clone().unwrap());
    let other = Store::open(lab.dir.join("other"));
    let import = |path: &Path, copy: bool| {
        other.import(&ImportOrder { path: path.to_owned(), name: None, copy }, &mut quiet())
    };
    // A file: by reference, then as a copy.
    let file = lab.dir.join("My Model.gguf");
    fs::write(&file, &blob).unwrap();
    let taken = import(&file, false).unwrap().taken.remove(0);
    assert_eq!((taken.name.as_str(), taken.path.as_path()), ("My-Model:latest", file.as_path()));
    assert_eq!(taken.digest, Some(config.clone()));
    let copied = import(&file, true).unwrap().taken.remove(0);
    fs::write(&file, b"something else").unwrap();
    assert!(copied.check().is_ok() && taken.check().is_err());
    // A folder as Ollama keeps it.
    let ollama = lab.dir.join("ollama");
    let tag = ollama.join("models/manifests/registry.ollama.ai/library/tiny/1b");
    fs::create_dir_all(tag.parent().unwrap()).unwrap();
    fs::create_dir_all(ollama.join("models/blobs")).unwrap();
    fs::write(ollama.join("models/blobs").join(config.file_name()), &blob).unwrap();
    let layer = serde_json::json!({
        "mediaType": "application/vnd.ollama.image.model", "digest": config.to_string(), "size": blob.len()
    });
    fs::write(&tag, serde_json::json!({ "layers": [layer] }).to_string()).unwrap();
    fs::write(tag.with_file_name("broken"), "{").unwrap();
    let imported = import(&ollama, false).unwrap();
    assert_eq!((imported.taken.len(), imported.left.len()), (1, 1));
    assert_eq!(imported.taken[0].name, "tiny:1b");
    assert!(matches!(imported.taken[0].source, Source::Ollama { .. }));
    // A folder as LM Studio keeps it.
    let lm = lab.dir.join("lm/models/org/repo");
    fs::create_dir_all(&lm).unwrap();
    fs::write(lm.join("repo-Q4_K_M.gguf"), &blob).unwrap();
    fs::write(lm.join("mmproj-F16.gguf"), &blob).unwrap();
    let imported = import(&lab.dir.join("lm"), false).unwrap();
    assert_eq!(imported.taken[0].name, "org/repo:Q4_K_M");
    assert!(imported.taken[0].projector.is_some());
    // Taking a name away leaves the person's files.
    other.remove("tiny").unwrap();
    assert!(ollama.join("models/blobs").join(config.file_name()).exists());
    assert!(import(&lab.dir.join("models"), false).is_err(), "our own folder is nobody else's");
}

#[test]
fn a_crash_at_any_write_leaves_a_store_that_opens() {
    let lab = Lab::new();
    lab.pull("ok", "m").unwrap();
    let store = lab.store();
    let path = lab.dir.join("models/manifests/registry.ollama.ai/library/m/latest.json");
    let manifest = fs::read(&path).unwrap();
    for length in (0..manifest.len()).step_by(7) {
        fs::write(&path, &manifest[..length]).unwrap();
        let listing = store.list().unwrap();
        assert_eq!((listing.models.len(), listing.damaged.len()), (0, 1), "{length} bytes");
        assert!(store.find("m").is_none());
        // What a damaged name needs is not known, so nothing goes.
        assert!(store.sweep(false).is_err());
    }
    assert_eq!(lab.files("blobs").len(), 3);
    store.remove("m").unwrap();
    // A note that was cut off: the download begins anew instead of trusting it.
    let partial = lab.dir.join("models/partial");
    let blobs = lab.dir.join("models/blobs");
    let weights =
        fs::read_dir(&blobs).unwrap().map(|e| e.unwrap()).max_by_key(|e| e.metadata().unwrap().len());
    let weights = weights.unwrap();
    let name = weights.file_name().to_string_lossy().into_owned();
    fs::write(partial.join(format!("{name}.part")), vec![0; 1_000_000]).unwrap();
    for note in
        ["", "{", r#"{"size":1,"mark":null,"ranges":[[0,9]]}"#, r#"{"size":2800544,"ranges":[[9,3]]}"#]
    {
        fs::write(partial.join(format!("{name}.json")), note).unwrap();
        let _ = fs::remove_file(weights.path());
        assert_eq!(lab.pull("ok", "m").unwrap().record.check().map_err(|e| e.to_string()), Ok(()));
        fs::write(partial.join(format!("{name}.part")), vec![0; 1_000_000]).unwrap();
    }
}
