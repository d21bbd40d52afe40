//! Registries that speak as Ollama's does: a manifest that names blobs by digest.
//!
//! `GET v2/<namespace>/<model>/manifests/<tag>`, then `GET v2/<namespace>/<model>/blobs/<digest>` for each layer.

use super::StoreError;
use super::manifest::{Digest, FILES_MAX, Role, Source};
use super::name::ModelName;
use super::plan::{self, Plan, Wanted};
use super::web::{Trouble, Web, accept, host, is_loopback};
use reqwest::Url;
use serde::Deserialize;

const MANIFEST_TYPE: &str =
    "application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.manifest.v1+json";

/// What a name asks a registry for.
pub(super) struct Image<'a> {
    pub(super) namespace: &'a str,
    pub(super) model: &'a str,
    pub(super) tag: &'a str,
}

#[derive(Deserialize)]
struct Answer {
    #[serde(default)]
    config: Option<Layer>,
    #[serde(default)]
    layers: Vec<Layer>,
}

#[derive(Deserialize)]
struct Layer {
    #[serde(rename = "mediaType", default)]
    media_type: String,
    digest: String,
    size: u64,
}

/// The address of a registry that is only named by its host. This machine has no certificates for itself.
pub(super) fn address(host: &str) -> String {
    let here = Url::parse(&format!("http://{host}")).is_ok_and(|url| is_loopback(&url));
    format!("{}://{host}", if here { "http" } else { "https" })
}

/// What the registry at `base` says of a name.
pub(super) async fn plan(
    web: &Web,
    base: &Url,
    name: &ModelName,
    image: &Image<'_>,
) -> Result<Plan, Trouble> {
    let mut path = vec!["v2"];
    path.extend(image.namespace.split('/'));
    path.push(image.model);
    let of = |what: &str, which: &str| plan::join(base, &[path.as_slice(), &[what, which]].concat());
    let address = of("manifests", image.tag)?;
    let answer = web.ask(&address, &[accept(MANIFEST_TYPE)]).await?;
    let found: Answer = web.json_of(answer).await?;
    let files = files(found, &host(base), &|digest| of("blobs", &digest.to_string()))?;
    Ok(Plan { name: name.clone(), source: Source::Pulled { address: address.to_string() }, files })
}

fn files(
    found: Answer,
    host: &str,
    blob: &dyn Fn(&Digest) -> Result<Url, StoreError>,
) -> Result<Vec<Wanted>, StoreError> {
    let refuse = |why: &str| {
        StoreError::fetch(
            format!("what {host} has under this name cannot be used: {why}"),
            "take a model in the GGUF format",
        )
    };
    if found.layers.len() > FILES_MAX {
        return Err(refuse(&format!("it has {} layers", found.layers.len())));
    }
    let weights = found.layers.iter().filter(|layer| role(&layer.media_type) == Some(Role::Model)).count();
    if weights == 0 {
        return Err(refuse("it holds no GGUF file"));
    }
    let mut files: Vec<Wanted> = Vec::new();
    let mut nth = 0;
    for layer in found.layers.iter().chain(&found.config) {
        let Some(role) = role(&layer.media_type) else { continue };
        nth += usize::from(role == Role::Model);
        let digest: Digest = layer.digest.parse().map_err(|why: String| refuse(&why))?;
        let file = file_name(role, nth, weights);
        files.push(Wanted { role, file, url: blob(&digest)?, digest: Some(digest), size: Some(layer.size) });
    }
    Ok(files)
}

fn role(media_type: &str) -> Option<Role> {
    Some(match media_type {
        "application/vnd.ollama.image.model"
        | "application/vnd.docker.ai.gguf.v3"
        | "application/vnd.cncf.model.weight.v1.gguf" => Role::Model,
        "application/vnd.ollama.image.projector" | "application/vnd.docker.ai.mmproj" => Role::Projector,
        "application/vnd.ollama.image.adapter" => Role::Adapter,
        "application/vnd.ollama.image.template" => Role::Template,
        "application/vnd.ollama.image.system" => Role::System,
        "application/vnd.ollama.image.params" => Role::Params,
        "application/vnd.ollama.image.license" | "application/vnd.docker.ai.license" => Role::Licence,
        "application/vnd.docker.container.image.v1+json" => Role::Config,
        _ => return None,
    })
}

/// llama.cpp finds the files of a split model by these names.
pub(super) fn file_name(role: Role, nth: usize, of: usize) -> String {
    match role {
        Role::Model if of > 1 => format!("model-{nth:05}-of-{of:05}.gguf"),
        Role::Model => "model.gguf".into(),
        Role::Projector => "projector.gguf".into(),
        Role::Adapter => "adapter.gguf".into(),
        Role::Template => "template".into(),
        Role::System => "system".into(),
        Role::Params => "params.json".into(),
        Role::Licence => "licence".into(),
        Role::Config => "config.json".into(),
    }
}

/// The role of a layer, for stores of Ollama on this machine.
pub(super) fn layers(manifest: &[u8]) -> Result<Vec<(Role, Digest, u64)>, String> {
    let found: Answer = serde_json::from_slice(manifest).map_err(|error| error.to_string())?;
    let layers = found.layers.into_iter().chain(found.config).take(FILES_MAX);
    let known = layers.filter_map(|layer| Some((role(&layer.media_type)?, layer)));
    known.map(|(role, layer)| Ok((role, layer.digest.parse()?, layer.size))).collect()
}
