//! What the house demands, as a check.
//!
//! - `layers.txt` names every arrow between the crates, and there is no other.
//! - Every crate that is linked has a licence that `deny.toml` allows, comes from a registry, and is not banned.
//! - Every source file begins by saying what it is, and no file grows beyond [`LINES_MAX`].
//! - `unsafe` stands only where it may.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Longer files are tables or want to be several.
const LINES_MAX: usize = 900;
/// The crates that may hold `unsafe` code.
const UNSAFE_ALLOWED: &[&str] = &["crates/sandbox", "crates/models", "crates/infer"];

type Fallible<T> = Result<T, String>;

/// The folder of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace").to_owned()
}

/// Everything that is not as it should be.
pub(crate) fn problems(root: &Path) -> Fallible<Vec<String>> {
    let metadata = metadata(root)?;
    let mut problems = layers(root, &metadata)?;
    problems.extend(licences(root, &metadata)?);
    problems.extend(sources(root)?);
    Ok(problems)
}

fn read(path: &Path) -> Fallible<String> {
    fs::read_to_string(path).map_err(|error| format!("reading {}: {error}", path.display()))
}

fn metadata(root: &Path) -> Fallible<serde_json::Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", &host()?])
        .current_dir(root)
        .output()
        .map_err(|error| format!("running cargo metadata: {error}"))?;
    if !output.status.success() {
        return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr)));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| format!("reading cargo metadata: {error}"))
}

/// The platform this machine builds for; crates of other platforms need not be there.
fn host() -> Fallible<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output =
        Command::new(rustc).arg("-vV").output().map_err(|error| format!("running rustc -vV: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| "rustc -vV names no host".to_owned())
}

fn packages(metadata: &serde_json::Value) -> impl Iterator<Item = &serde_json::Value> {
    metadata["packages"].as_array().into_iter().flatten()
}

fn text<'a>(value: &'a serde_json::Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

// ---- layers ----------------------------------------------------------------------------------------------------

fn layers(root: &Path, metadata: &serde_json::Value) -> Fallible<Vec<String>> {
    let allowed = parse_layers(&read(&root.join("xtask/layers.txt"))?);
    let members: BTreeSet<&str> =
        packages(metadata).filter(|p| p["source"].is_null()).map(|p| text(p, "name")).collect();
    let mut problems = Vec::new();
    for package in packages(metadata).filter(|p| p["source"].is_null()) {
        let name = text(package, "name");
        let arrows: BTreeSet<&str> = package["dependencies"]
            .as_array()
            .into_iter()
            .flatten()
            .filter(|d| d["kind"].is_null())
            .map(|d| text(d, "name"))
            .filter(|d| members.contains(d))
            .collect();
        let Some(allowed) = allowed.get(name) else {
            problems.push(format!("{name} is not in xtask/layers.txt"));
            continue;
        };
        for arrow in arrows.iter().filter(|a| !allowed.contains(**a)) {
            problems.push(format!("{name} depends on {arrow}, which xtask/layers.txt does not allow"));
        }
        for stale in allowed.iter().filter(|a| !arrows.contains(a.as_str())) {
            problems.push(format!("xtask/layers.txt says that {name} depends on {stale}, and it does not"));
        }
    }
    Ok(problems)
}

fn parse_layers(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(':'))
        .map(|(name, arrows)| (name.to_owned(), arrows.split_whitespace().map(str::to_owned).collect()))
        .collect()
}

// ---- licences --------------------------------------------------------------------------------------------------

fn licences(root: &Path, metadata: &serde_json::Value) -> Fallible<Vec<String>> {
    let deny: toml::Table =
        read(&root.join("deny.toml"))?.parse().map_err(|error| format!("reading deny.toml: {error}"))?;
    let allowed: BTreeSet<&str> =
        deny["licenses"]["allow"].as_array().into_iter().flatten().filter_map(toml::Value::as_str).collect();
    let banned: BTreeSet<&str> = deny["bans"]["deny"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|ban| ban.get("name")?.as_str())
        .collect();
    let linked = linked(root)?;
    let mut problems = Vec::new();
    for package in packages(metadata).filter(|p| linked.contains(text(p, "name"))) {
        let name = text(package, "name");
        if banned.contains(name) {
            problems.push(format!("{name} is banned by deny.toml"));
        }
        let licence = text(package, "license");
        if !licence_allowed(licence, &allowed) {
            problems.push(format!("{name}: licence `{licence}` is not allowed by deny.toml"));
        }
        let source = text(package, "source");
        if !source.is_empty() && !source.starts_with("registry+") {
            problems.push(format!("{name} comes from {source}, not from a registry"));
        }
    }
    Ok(problems)
}

/// Names of the crates that the binary is built from on this platform.
fn linked(root: &Path) -> Fallible<BTreeSet<String>> {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--package",
            "mycel",
            "--edges",
            "normal,build",
            "--prefix",
            "none",
            "--locked",
            "--offline",
        ])
        .current_dir(root)
        .output()
        .map_err(|error| format!("running cargo tree: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(text.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect())
}

/// `A OR B` needs one allowed side, `A AND B` both; parentheses are read as such.
fn licence_allowed(expression: &str, allowed: &BTreeSet<&str>) -> bool {
    let plain = expression.replace('/', " OR ").replace(['(', ')'], " ");
    let plain = plain.trim();
    !plain.is_empty()
        && plain.split(" AND ").all(|all| all.split(" OR ").any(|one| allowed.contains(one.trim())))
}

// ---- sources ---------------------------------------------------------------------------------------------------

fn sources(root: &Path) -> Fallible<Vec<String>> {
    let mut files = Vec::new();
    for folder in ["crates", "src", "xtask", "tests", "benches"] {
        collect(&root.join(folder), &mut files)?;
    }
    let mut problems = Vec::new();
    for file in files {
        let name = file.strip_prefix(root).unwrap_or(&file).display().to_string();
        let code = read(&file)?;
        let lines = code.lines().count();
        if lines > LINES_MAX {
            problems.push(format!("{name} has {lines} lines; {LINES_MAX} is the most"));
        }
        let starts_well = code.starts_with("//!") || code.starts_with("#!") || code.starts_with("#[");
        if !starts_well && !name.ends_with("/tests.rs") {
            problems.push(format!("{name} does not begin by saying what it is (`//! ...`)"));
        }
        let may_be_unsafe = UNSAFE_ALLOWED.iter().any(|folder| name.starts_with(folder));
        let is_unsafe = code.lines().map(str::trim_start).any(|l| {
            !l.starts_with("//")
                && (l.contains("unsafe {") || l.starts_with("unsafe ") || l.contains("allow(unsafe_code)"))
        });
        if is_unsafe && !may_be_unsafe && !name.starts_with("xtask/") {
            problems.push(format!("{name} holds unsafe code; only {} may", UNSAFE_ALLOWED.join(" and ")));
        }
    }
    Ok(problems)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Fallible<()> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for entry in entries {
        let path = entry.map_err(|error| format!("listing {}: {error}", folder.display()))?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licence_expressions() {
        let allowed = BTreeSet::from(["MIT", "Apache-2.0"]);
        assert!(licence_allowed("MIT OR GPL-3.0", &allowed));
        assert!(licence_allowed("MIT/Apache-2.0", &allowed));
        assert!(!licence_allowed("MIT AND GPL-3.0", &allowed));
        assert!(!licence_allowed("GPL-3.0", &allowed));
        assert!(!licence_allowed("", &allowed));
    }
}
