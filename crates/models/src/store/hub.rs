//! Hubs that speak as Hugging Face's does: a repository of files at a commit.
//!
//! `GET api/models/<repo>/refs` for the commit, `GET api/models/<repo>/tree/<commit>?recursive=true` for the files with
//! their hashes, then `GET <repo>/resolve/<commit>/<path>`.

use super::StoreError;
use super::gguf::FileType;
use super::manifest::{Digest, FILES_MAX, Role, Source};
use super::name::{ModelName, ends_gguf};
use super::plan::{self, Plan, Wanted};
use super::web::{Trouble, Web, host, origin};
use reqwest::Url;
use reqwest::header::{HeaderMap, LINK};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Pages of a list of files, of a thousand each.
const PAGES_MAX: usize = 16;
/// Quantisations that are shown when there is a choice.
const SHOWN_MAX: usize = 24;
/// What is taken where the person names no quantisation, best first: as llama.cpp does.
const USUAL: [&str; 2] = ["Q4_K_M", "Q8_0"];

#[derive(Deserialize)]
struct Refs {
    #[serde(default)]
    branches: Vec<Branch>,
}

#[derive(Deserialize)]
struct Branch {
    name: String,
    #[serde(rename = "targetCommit")]
    commit: String,
}

/// A file of a repository.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Listed {
    #[serde(rename = "type", default)]
    kind: String,
    path: String,
    #[serde(default)]
    size: u64,
    #[serde(default)]
    lfs: Option<Large>,
}

#[derive(Debug, Clone, Deserialize)]
struct Large {
    oid: String,
    #[serde(default)]
    size: Option<u64>,
}

/// What the hub at `base` says of a repository.
pub(super) async fn plan(
    web: &Web,
    base: &Url,
    name: &ModelName,
    repo: &str,
    what: Option<&str>,
) -> Result<Plan, Trouble> {
    let repo_parts: Vec<&str> = repo.split('/').collect();
    let api = |rest: &[&str]| plan::join(base, &[&["api", "models"], repo_parts.as_slice(), rest].concat());
    let refs: Refs = web.json_of(web.ask(&api(&["refs"])?, &[]).await?).await?;
    let commit = commit(&refs, &host(base), repo)?;
    let mut tree = api(&["tree", &commit])?;
    tree.set_query(Some("recursive=true"));
    let listed = list(web, tree).await?;
    let chosen = choose(&listed, repo, what)?;
    let files = chosen.files.iter().map(|file| {
        let path: Vec<&str> = file.path.split('/').collect();
        let address = [repo_parts.as_slice(), &["resolve", &commit], path.as_slice()].concat();
        wanted(file, plan::join(base, &address)?)
    });
    let files = files.collect::<Result<Vec<_>, StoreError>>()?;
    let address = plan::join(base, &[repo_parts.as_slice(), &["tree", &commit]].concat())?;
    Ok(Plan {
        name: name.clone().choosing(&chosen.what),
        source: Source::Pulled { address: address.to_string() },
        files,
    })
}

fn commit(refs: &Refs, host: &str, repo: &str) -> Result<String, StoreError> {
    let main = refs.branches.iter().find(|branch| branch.name == "main").or(refs.branches.first());
    let commit = main.map(|branch| branch.commit.clone()).unwrap_or_default();
    if commit.is_empty() || !commit.chars().all(|c| c.is_ascii_alphanumeric()) {
        return Err(StoreError::fetch(
            format!("{host} names no commit of {repo}"),
            "check that the repository has files",
        ));
    }
    Ok(commit)
}

async fn list(web: &Web, first: Url) -> Result<Vec<Listed>, Trouble> {
    let mut files: Vec<Listed> = Vec::new();
    let mut next = Some(first);
    for _ in 0..PAGES_MAX {
        let Some(url) = next.take() else { break };
        let answer = web.ask(&url, &[]).await?;
        next = next_page(answer.response.headers(), &url);
        files.extend(web.json_of::<Vec<Listed>>(answer).await?);
    }
    Ok(files)
}

/// `Link: <...>; rel="next"`, if it stays on the same server.
fn next_page(headers: &HeaderMap, url: &Url) -> Option<Url> {
    let link = headers.get(LINK)?.to_str().ok()?;
    let next = link.split(',').find(|part| part.contains("rel=\"next\""))?;
    let address = next.split_once('<')?.1.split_once('>')?.0;
    url.join(address).ok().filter(|to| origin(to) == origin(url))
}

fn wanted(file: &Listed, url: Url) -> Result<Wanted, StoreError> {
    let digest = match &file.lfs {
        Some(large) => Some(large.oid.parse::<Digest>().map_err(|why| {
            StoreError::fetch(format!("the hub names no proper hash of {}: {why}", file.path), "try later")
        })?),
        None => None,
    };
    let size = file.lfs.as_ref().and_then(|large| large.size).unwrap_or(file.size);
    let base = file.path.rsplit('/').next().unwrap_or_default();
    Ok(Wanted { role: Role::Model, file: ModelName::clean_part(base), url, digest, size: Some(size) })
}

/// The files of one model among those of a repository.
#[derive(Debug)]
pub(super) struct Chosen {
    /// What the name says after it: the quantisation, or the file.
    pub(super) what: String,
    pub(super) files: Vec<Listed>,
}

/// A model of a repository: one file, or all files of a split one.
struct Candidate<'a> {
    /// Path without `-00001-of-00003` and `.gguf`.
    stem: String,
    files: Vec<(&'a Listed, Option<(u32, u32)>)>,
}

pub(super) fn choose(listed: &[Listed], repo: &str, what: Option<&str>) -> Result<Chosen, StoreError> {
    let candidates = candidates(listed);
    if candidates.is_empty() {
        return Err(StoreError::fetch(
            format!("{repo} holds no GGUF file"),
            "take a repository that does; their names often end in -GGUF",
        ));
    }
    let found = match what {
        None => usual(&candidates),
        Some(what) => candidates.iter().find(|candidate| candidate.is(what)).or_else(|| {
            only(candidates.iter().filter(|candidate| candidate.quantization() == Some(what.to_uppercase())))
        }),
    };
    let Some(found) = found else { return Err(no_choice(&candidates, repo, what)) };
    found.complete(repo)?;
    let files = found.files.iter().map(|(file, _)| (*file).clone()).collect();
    Ok(Chosen { what: what.map_or_else(|| found.short(), str::to_owned), files })
}

fn candidates(listed: &[Listed]) -> Vec<Candidate<'_>> {
    let mut by_stem: BTreeMap<String, Candidate<'_>> = BTreeMap::new();
    for file in listed.iter().filter(|file| file.kind != "directory" && ends_gguf(&file.path)) {
        let base = file.path.rsplit('/').next().unwrap_or_default().to_lowercase();
        // What turns pictures into tokens, and the data of quantising, are no models.
        if base.starts_with("mmproj") || base.contains("imatrix") {
            continue;
        }
        let (stem, split) = split_of(&file.path);
        let fresh = || Candidate { stem: stem.to_owned(), files: Vec::new() };
        by_stem.entry(stem.to_owned()).or_insert_with(fresh).files.push((file, split));
    }
    let mut candidates: Vec<Candidate<'_>> = by_stem.into_values().collect();
    candidates.iter_mut().for_each(|candidate| candidate.files.sort_by_key(|(_, split)| *split));
    candidates
}

/// `x-00002-of-00003.gguf` as `x` and (2, 3).
pub(super) fn split_of(path: &str) -> (&str, Option<(u32, u32)>) {
    let stem = path.get(..path.len().saturating_sub(5)).filter(|_| ends_gguf(path)).unwrap_or(path);
    let numbers = stem.rsplit_once("-of-").and_then(|(rest, of)| {
        let (front, nth) = rest.rsplit_once('-')?;
        let number = |text: &str| text.parse::<u32>().ok().filter(|_| text.len() == 5);
        Some((front, (number(nth)?, number(of)?)))
    });
    numbers.map_or((stem, None), |(front, split)| (front, Some(split)))
}

impl Candidate<'_> {
    fn base(&self) -> &str {
        self.stem.rsplit('/').next().unwrap_or_default()
    }
    fn quantization(&self) -> Option<String> {
        FileType::in_text(self.base()).map(str::to_owned)
    }
    /// Whether a person who typed this file means this model: its path, or the name of one of its files.
    fn is(&self, what: &str) -> bool {
        self.files.iter().any(|(file, _)| {
            file.path == what || file.path.rsplit('/').next().is_some_and(|base| base == what)
        })
    }
    fn short(&self) -> String {
        self.quantization().unwrap_or_else(|| {
            self.files.first().map_or_else(String::new, |(file, _)| {
                ModelName::clean_part(file.path.rsplit('/').next().unwrap_or_default())
            })
        })
    }
    /// Whether every file of a split model is there.
    fn complete(&self, repo: &str) -> Result<(), StoreError> {
        let of = self.files.first().and_then(|(_, split)| *split).map_or(1, |(_, of)| of);
        let in_order = self.files.iter().zip(1..).all(|((_, split), nth)| *split == Some((nth, of)));
        let whole = self.files.len() == of as usize && (of == 1 || in_order);
        if whole && self.files.len() <= FILES_MAX {
            return Ok(());
        }
        Err(StoreError::fetch(
            format!("{repo} has {} of the {of} files of {}", self.files.len(), self.base()),
            "its makers have not put all of them there; try another quantisation",
        ))
    }
}

fn only<'a, T>(mut found: impl Iterator<Item = &'a T>) -> Option<&'a T> {
    let first = found.next();
    if found.next().is_some() { None } else { first }
}

fn usual<'a, 'b>(candidates: &'a [Candidate<'b>]) -> Option<&'a Candidate<'b>> {
    let of = |name: &&str| candidates.iter().find(|c| c.quantization().as_deref() == Some(*name));
    USUAL.iter().find_map(of).or_else(|| only(candidates.iter()))
}

fn no_choice(candidates: &[Candidate<'_>], repo: &str, what: Option<&str>) -> StoreError {
    let names: Vec<String> = candidates.iter().take(SHOWN_MAX).map(Candidate::short).collect();
    let more = if candidates.len() > SHOWN_MAX { ", ..." } else { "" };
    let message = match what {
        Some(what) => format!("{repo} has no `{what}`"),
        None => format!("{repo} has several models, none of them of a usual quantisation"),
    };
    StoreError::fetch(message, format!("name one: hf:{repo}:NAME with {}{more}", names.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(paths: &[&str], what: Option<&str>, expect: Result<(&str, &[&str]), &str>) {
        let file = |path: &&str| Listed { kind: "file".into(), path: (*path).into(), size: 1, lfs: None };
        let listed: Vec<Listed> = paths.iter().map(file).collect();
        match (choose(&listed, "o/r", what), expect) {
            (Ok(chosen), Ok((name, files))) => {
                let found: Vec<&str> = chosen.files.iter().map(|file| file.path.as_str()).collect();
                assert_eq!((chosen.what.as_str(), found.as_slice()), (name, files));
            }
            (Err(error), Err(words)) => assert!(error.to_string().contains(words), "{error}"),
            (found, expect) => panic!("{paths:?} {what:?}: {found:?}, expected {expect:?}"),
        }
    }

    #[test]
    fn the_right_file_is_chosen() {
        let repo = ["README.md", "m-Q2_K.gguf", "m-Q4_K_M.gguf", "m-Q8_0.gguf", "mmproj-F16.gguf"];
        check(&repo, None, Ok(("Q4_K_M", &["m-Q4_K_M.gguf"])));
        check(&repo, Some("q8_0"), Ok(("q8_0", &["m-Q8_0.gguf"])));
        check(&repo, Some("m-Q2_K.gguf"), Ok(("m-Q2_K.gguf", &["m-Q2_K.gguf"])));
        check(&repo, Some("Q6_K"), Err("name one: hf:o/r:NAME with Q2_K, Q4_K_M, Q8_0"));
        check(&["m.gguf"], None, Ok(("m.gguf", &["m.gguf"])));
        check(&["a.gguf", "b.gguf"], None, Err("several models"));
        check(&["a-Q2_K.gguf", "b-Q2_K.gguf"], Some("Q2_K"), Err("no `Q2_K`"));
        check(&["model.safetensors"], None, Err("no GGUF file"));
    }

    #[test]
    fn split_models_are_whole_or_refused() {
        let parts = ["d/m-Q8_0-00002-of-00002.gguf", "d/m-Q8_0-00001-of-00002.gguf"];
        let sorted: &[&str] = &["d/m-Q8_0-00001-of-00002.gguf", "d/m-Q8_0-00002-of-00002.gguf"];
        check(&parts, None, Ok(("Q8_0", sorted)));
        check(&parts, Some("m-Q8_0-00001-of-00002.gguf"), Ok(("m-Q8_0-00001-of-00002.gguf", sorted)));
        check(&parts[..1], None, Err("1 of the 2 files"));
    }
}
