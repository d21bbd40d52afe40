//! The `openai` package of Python against a worker of the real binary. Installs the package, so it runs only by name:
//!
//! ```text
//! cargo test -p mycel --test openai_package -- --ignored
//! ```

#[path = "../crates/infer/tests/support/gguf.rs"]
#[allow(dead_code, reason = "one kind of model is enough here")]
mod gguf;

use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

#[test]
#[ignore = "installs a package from PyPI; run by name"]
fn the_package_that_everybody_uses_is_content() {
    let folder =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("openai-package-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let model = folder.join("tiny.gguf");
    gguf::llama(&gguf::Shape::TINY, 7).write(&model);
    let mut serving = Command::new(env!("CARGO_BIN_EXE_mycel"))
        .args(["--json", "--home"])
        .arg(folder.join("home"))
        .args(["model", "serve", "--port", "0"])
        .arg(&model)
        .stdout(Stdio::piped())
        .spawn()
        .expect("mycel");
    let mut line = String::new();
    BufReader::new(serving.stdout.take().expect("a pipe")).read_line(&mut line).expect("a line");
    let told: Value = serde_json::from_str(&line).expect("JSON");
    let servers = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/servers");
    let asked = Command::new("sh")
        .arg(servers.join("openai_package.sh"))
        .arg(servers.join("openai_package.py"))
        .args([told["url"].as_str().expect("a URL"), told["key"].as_str().expect("a key")])
        .output()
        .expect("sh");
    drop(serving.kill());
    drop(serving.wait());
    drop(std::fs::remove_dir_all(&folder));
    assert!(
        asked.status.success(),
        "{}{}",
        String::from_utf8_lossy(&asked.stdout),
        String::from_utf8_lossy(&asked.stderr)
    );
}
