//! What a person types for a model, and where that leads.
//!
//! ```text
//! qwen2.5-coder:7b            Registry   host and namespace left out: those of the usual registry
//! ghcr.io/org/model:tag       Registry
//! hf:org/repo                 Hub        the best of its usual quantisations
//! hf:org/repo:Q4_K_M          Hub        the file of that quantisation
//! hf:org/repo:dir/file.gguf   Hub        that file   (also hf.co/..., huggingface.co/...)
//! https://host/x.gguf         Address    one file
//! ```
//! A name is also a place in the store, so every part of it is made of letters that are harmless in a path.

use std::fmt;
use std::str::FromStr;

/// The registry asked where a name has no host.
pub const REGISTRY: &str = "registry.ollama.ai";
/// The namespace where a name has none.
const NAMESPACE: &str = "library";
/// The tag where a name has none.
pub(super) const TAG: &str = "latest";
/// The hub of `hf:` names, unless `HF_ENDPOINT` says otherwise.
pub const HUB: &str = "https://huggingface.co";
/// Hosts that mean the hub.
const HUB_HOSTS: [&str; 3] = ["hf.co", "huggingface.co", "www.huggingface.co"];
/// Letters of one part; file systems end at 255, and endings are put behind it.
const PART_MAX: usize = 128;
/// Letters of an address.
const ADDRESS_MAX: usize = 4_096;
/// Folders in the path of a file in a repository.
const DEPTH_MAX: usize = 8;

/// A model's name, taken apart.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ModelName {
    /// `[host/][namespace/]model[:tag]`
    Registry { host: String, namespace: String, model: String, tag: String },
    /// `hf:org/repo[:what]`
    Hub { org: String, repo: String, what: Option<String> },
    /// A file somewhere.
    Address(String),
}

/// Why a text is no name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{text}` is no name of a model: {why}\n\
     hint: write NAME[:TAG], HOST/NAMESPACE/NAME:TAG, hf:ORG/REPO[:FILE.gguf] or https://.../FILE.gguf"
)]
pub struct NameError {
    pub text: String,
    pub why: String,
}

impl ModelName {
    /// A name of the usual registry, for what is made here: imports, second names, results of `quantize`.
    pub fn local(model: &str, tag: &str) -> Self {
        Self::Registry {
            host: REGISTRY.into(),
            namespace: NAMESPACE.into(),
            model: model.to_owned(),
            tag: tag.to_owned(),
        }
    }

    /// `text` with every letter that a name cannot have made a `-`; never empty.
    pub fn clean_part(text: &str) -> String {
        let allowed = |c: char| if is_part_char(c) { c } else { '-' };
        let cleaned: String = text.chars().map(allowed).take(PART_MAX).collect();
        let trimmed = cleaned.trim_matches(['-', '.', '_']);
        if trimmed.is_empty() { "model".into() } else { trimmed.to_owned() }
    }

    /// The name under which an address is kept: the file's, without its ending.
    pub fn of_address(address: &str) -> Self {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let file = path.rsplit('/').next().unwrap_or_default();
        let stem = file.get(..file.len().saturating_sub(5)).filter(|_| ends_gguf(file)).unwrap_or(file);
        Self::local(&Self::clean_part(stem), TAG)
    }

    /// The same name with `what` chosen, where it leaves that open.
    #[must_use]
    pub fn choosing(self, chosen: &str) -> Self {
        match self {
            Self::Hub { org, repo, what: None } => Self::Hub { org, repo, what: Some(chosen.to_owned()) },
            other => other,
        }
    }

    /// Folders and file name (without ending) of this name in the store; none for an address.
    pub(super) fn place(&self) -> Option<Vec<String>> {
        match self {
            Self::Registry { host, namespace, model, tag } => {
                // A port's colon is no letter for every file system.
                let mut parts = vec![host.replace(':', "+")];
                parts.extend(namespace.split('/').map(str::to_owned));
                parts.extend([model.clone(), tag.clone()]);
                Some(parts)
            }
            Self::Hub { org, repo, what } => {
                let what = what.as_deref().unwrap_or(TAG).replace('/', "+");
                Some(vec!["hf".into(), org.clone(), repo.clone(), what])
            }
            Self::Address(_) => None,
        }
    }
}

impl fmt::Display for ModelName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Registry { host, namespace, model, tag } => {
                if host != REGISTRY {
                    write!(f, "{host}/{namespace}/")?;
                } else if namespace != NAMESPACE {
                    write!(f, "{namespace}/")?;
                }
                write!(f, "{model}:{tag}")
            }
            Self::Hub { org, repo, what: None } => write!(f, "hf:{org}/{repo}"),
            Self::Hub { org, repo, what: Some(what) } => write!(f, "hf:{org}/{repo}:{what}"),
            Self::Address(address) => f.write_str(address),
        }
    }
}

impl FromStr for ModelName {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        let text = text.trim();
        let parsed = if let Some(rest) = text.strip_prefix("hf:") {
            hub(rest)
        } else if text.starts_with("https://") || text.starts_with("http://") {
            address(text)
        } else {
            match text.split_once('/') {
                Some((host, rest)) if HUB_HOSTS.contains(&host.to_ascii_lowercase().as_str()) => hub(rest),
                _ => registry(text),
            }
        };
        parsed.map_err(|why| NameError { text: shown(text), why })
    }
}

/// A name in an error, bounded.
fn shown(text: &str) -> String {
    let short: String = text.chars().take(PART_MAX).collect();
    if short.len() < text.len() { format!("{short}...") } else { short }
}

fn is_part_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')
}

fn part(text: &str, what: &str) -> Result<String, String> {
    let fine = !text.is_empty() && text.len() <= PART_MAX && text.chars().all(is_part_char);
    if !fine || text.starts_with('.') {
        return Err(match text.is_empty() {
            true => format!("its {what} is empty"),
            false => format!("its {what} may have letters, digits, `-`, `_` and `.`, at most {PART_MAX}"),
        });
    }
    Ok(text.to_owned())
}

fn registry(text: &str) -> Result<ModelName, String> {
    if text.contains('@') {
        return Err("a digest cannot be asked for, only a tag".into());
    }
    let (path, tag) = match text.rsplit_once(':') {
        // The colon of a port is followed by a path.
        Some((path, tag)) if !tag.contains('/') => (path, tag),
        _ => (text, TAG),
    };
    let mut parts: Vec<&str> = path.split('/').collect();
    let model = part(parts.pop().unwrap_or_default(), "name")?;
    let host = match parts.first() {
        Some(first) if parts.len() > 1 || is_host(first) => host(parts.remove(0))?,
        _ => REGISTRY.to_owned(),
    };
    if parts.len() > DEPTH_MAX {
        return Err("its namespace is too deep".into());
    }
    let namespace = match parts.is_empty() {
        true => NAMESPACE.to_owned(),
        false => parts.iter().map(|name| part(name, "namespace")).collect::<Result<Vec<_>, _>>()?.join("/"),
    };
    Ok(ModelName::Registry { host, namespace, model, tag: part(tag, "tag")? })
}

/// Whether the first of two parts names a host rather than a namespace.
fn is_host(text: &str) -> bool {
    text.contains('.') || text.contains(':') || text == "localhost"
}

fn host(text: &str) -> Result<String, String> {
    let (name, port) = text.split_once(':').unwrap_or((text, "443"));
    part(name, "host")?;
    port.parse::<u16>().map_err(|_| "its port is no number".to_owned())?;
    Ok(text.to_ascii_lowercase())
}

fn hub(rest: &str) -> Result<ModelName, String> {
    let (repo, what) = match rest.split_once(':') {
        Some((repo, what)) => (repo, Some(what)),
        None => (rest, None),
    };
    let (org, repo) = repo.split_once('/').ok_or("it needs ORG/REPO")?;
    let (org, repo) = (part(org, "organisation")?, part(repo, "repository")?);
    let what = what.map(hub_file).transpose()?;
    Ok(ModelName::Hub { org, repo, what })
}

/// A quantisation or a path inside a repository.
fn hub_file(what: &str) -> Result<String, String> {
    let parts: Vec<&str> = what.split('/').collect();
    if parts.len() > DEPTH_MAX || what.len() > PART_MAX {
        return Err("the path of its file is too long".into());
    }
    for name in &parts {
        part(name, "file")?;
    }
    if parts.len() > 1 && !ends_gguf(what) {
        return Err("its file must end in .gguf".into());
    }
    Ok(what.to_owned())
}

pub(super) fn ends_gguf(text: &str) -> bool {
    text.len() > 5 && text.get(text.len() - 5..).is_some_and(|end| end.eq_ignore_ascii_case(".gguf"))
}

fn address(text: &str) -> Result<ModelName, String> {
    if text.len() > ADDRESS_MAX {
        return Err(format!("an address has at most {ADDRESS_MAX} letters"));
    }
    let url = reqwest::Url::parse(text).map_err(|error| error.to_string())?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("a password in an address is not sent; name a token in HF_TOKEN".into());
    }
    if let Some(name) = hub_address(&url) {
        return Ok(name);
    }
    if !ends_gguf(url.path()) {
        return Err("the path of its file must end in .gguf".into());
    }
    Ok(ModelName::Address(url.to_string()))
}

/// `https://huggingface.co/ORG/REPO/{blob,resolve}/main/FILE.gguf`, as people copy it from their browsers.
fn hub_address(url: &reqwest::Url) -> Option<ModelName> {
    let is_hub = url.scheme() == "https" && HUB_HOSTS.contains(&url.host_str()?);
    let parts: Vec<&str> = url.path_segments()?.filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [org, repo] if is_hub => hub(&format!("{org}/{repo}")).ok(),
        [org, repo, "blob" | "resolve", "main", file @ ..] if is_hub && !file.is_empty() => {
            hub(&format!("{org}/{repo}:{}", file.join("/"))).ok()
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &str) {
        let name: ModelName = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(name.to_string(), expect);
        // What is shown can be typed again.
        assert_eq!(expect.parse(), Ok(name));
    }

    #[test]
    fn names_are_taken_apart() {
        check("qwen2.5-coder", "qwen2.5-coder:latest");
        check("qwen2.5-coder:7b", "qwen2.5-coder:7b");
        check("anna/model:v1", "anna/model:v1");
        check("library/model", "model:latest");
        check("registry.ollama.ai/library/m:t", "m:t");
        check("localhost:5000/m:t", "localhost:5000/library/m:t");
        check("127.0.0.1:5000/a/m", "127.0.0.1:5000/a/m:latest");
        check("Example.ORG/a/b/m:t", "example.org/a/b/m:t");
        check("hf:org/repo", "hf:org/repo");
        check("hf.co/org/repo:Q4_K_M", "hf:org/repo:Q4_K_M");
        check("huggingface.co/org/repo", "hf:org/repo");
        check("hf:org/repo:dir/x.gguf", "hf:org/repo:dir/x.gguf");
        check("https://huggingface.co/org/repo/blob/main/dir/x.gguf?download=true", "hf:org/repo:dir/x.gguf");
        check("https://huggingface.co/org/repo", "hf:org/repo");
        check("https://example.org/x.gguf", "https://example.org/x.gguf");
        check("http://127.0.0.1:1/a/x.GGUF?sig=1", "http://127.0.0.1:1/a/x.GGUF?sig=1");
    }

    #[test]
    fn what_is_no_name_says_why() {
        let check = |text: &str, expect: &str| {
            let error = text.parse::<ModelName>().unwrap_err().to_string();
            assert!(error.contains(expect), "{text}: {error}");
        };
        check("", "its name is empty");
        check("a:", "its tag is empty");
        check("a b", "its name may have");
        check("../../etc/passwd", "its host may have");
        check("x/../m", "its namespace may have");
        check("m:..", "its tag may have");
        check("m@sha256:00", "a digest cannot");
        check("hf:org", "it needs ORG/REPO");
        check("hf:org/repo:../x.gguf", "its file may have");
        check("hf:org/repo:a/b", "must end in .gguf");
        check("https://example.org/x.bin", "must end in .gguf");
        check("https://me:pw@example.org/x.gguf", "a password in an address");
        check("https://", "empty host");
        check(&"x".repeat(4000), "at most 128");
        check("example.org:99999/a/m", "its port is no number");
    }

    #[test]
    fn places_are_harmless() {
        let check = |text: &str, expect: &[&str]| {
            assert_eq!(text.parse::<ModelName>().unwrap().place().unwrap(), expect);
        };
        check("m", &["registry.ollama.ai", "library", "m", "latest"]);
        check("localhost:5000/a/b/m:t", &["localhost+5000", "a", "b", "m", "t"]);
        check("hf:o/r:d/x.gguf", &["hf", "o", "r", "d+x.gguf"]);
        assert_eq!(ModelName::of_address("https://h/a/My%20Model.gguf?x=1").to_string(), "My-20Model:latest");
        assert_eq!(ModelName::clean_part("..."), "model");
    }
}
