//! What a name comes to: the files to fetch, from where, and what each must hash to.

use super::manifest::{Digest, Role, Source};
use super::name::ModelName;
use super::web::{Trouble, Web};
use super::{StoreError, hub, registry};
use mycel_abi::Secret;
use reqwest::Url;

/// One file to fetch.
#[derive(Debug, Clone)]
pub(super) struct Wanted {
    pub(super) role: Role,
    /// Its name in the model.
    pub(super) file: String,
    pub(super) url: Url,
    /// What it must hash to; none if nobody says.
    pub(super) digest: Option<Digest>,
    /// Bytes, if somebody says.
    pub(super) size: Option<u64>,
}

/// A model to fetch.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    pub(super) name: ModelName,
    pub(super) source: Source,
    pub(super) files: Vec<Wanted>,
}

/// Where to ask about a name.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) base: Url,
    /// The person named this address, with its scheme.
    pub(super) is_named: bool,
    /// The token may go there.
    pub(super) token: Option<Secret>,
}

impl Place {
    /// The server behind a name: the one the person named, else the one in the name, else the usual one.
    pub(super) fn of(
        name: &ModelName,
        named: Option<&str>,
        hub: &str,
        token: Option<&Secret>,
    ) -> Result<Self, StoreError> {
        if let (ModelName::Address(_), Some(_)) = (name, named) {
            return Err(StoreError::refused(
                "--registry and an address name two servers",
                "leave one of them out",
            ));
        }
        let (text, token) = match (named, name) {
            // A token is for the hub it was made for, not for whatever server is named.
            (Some(named), _) => (named.to_owned(), None),
            (None, ModelName::Hub { .. }) => (hub.to_owned(), token.cloned()),
            (None, ModelName::Registry { host, .. }) => (registry::address(host), None),
            (None, ModelName::Address(address)) => (address.clone(), None),
        };
        let base = Url::parse(&text).map_err(|error| {
            StoreError::refused(format!("`{text}` is no address: {error}"), "write it as https://host")
        })?;
        if base.host_str().is_none() {
            return Err(StoreError::refused(format!("`{text}` names no host"), "write it as https://host"));
        }
        Ok(Self { base, is_named: named.is_some(), token })
    }
}

/// Finds out what `name` comes to.
pub(super) async fn make(web: &Web, place: &Place, name: &ModelName) -> Result<Plan, Trouble> {
    match name {
        ModelName::Registry { namespace, model, tag, .. } => {
            let image = registry::Image { namespace, model, tag };
            registry::plan(web, &place.base, name, &image).await
        }
        ModelName::Hub { org, repo, what } => {
            hub::plan(web, &place.base, name, &format!("{org}/{repo}"), what.as_deref()).await
        }
        ModelName::Address(address) => {
            let file = place.base.path().rsplit('/').next().unwrap_or_default();
            let wanted = Wanted {
                role: Role::Model,
                file: ModelName::clean_part(file),
                url: place.base.clone(),
                digest: None,
                size: None,
            };
            let source = Source::Pulled { address: without_query(address) };
            Ok(Plan { name: ModelName::of_address(address), source, files: vec![wanted] })
        }
    }
}

/// An address as it may be written down: a query may hold a signature.
fn without_query(address: &str) -> String {
    address.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// `base` with path segments behind it, each of them escaped.
pub(super) fn join(base: &Url, segments: &[&str]) -> Result<Url, StoreError> {
    let mut url = base.clone();
    url.set_query(None);
    url.set_fragment(None);
    let fits = url.path_segments_mut().map(|mut path| {
        path.pop_if_empty().extend(segments);
    });
    match fits {
        Ok(()) => Ok(url),
        Err(()) => Err(StoreError::refused(format!("`{base}` is no base of addresses"), "use https://host")),
    }
}
