//! The HTTP client: encryption by `ring`, root certificates that also exist where the system has no store.
//!
//! Roots: `SSL_CERT_FILE` alone if it is set (the person's word is final); otherwise the bundled web roots together with
//! the first certificate file of the system, so that a firm's own authority works and a phone without a store does too.
//! Proxies come from `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`, except for this machine, which is never
//! reached through one.

use super::config::{Target, lasting};
use crate::BrainError;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Where systems keep their roots in one file. The first that exists counts.
const SYSTEM_FILES: [&str; 5] = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
];

/// A client for one target. Connects to nothing.
pub(super) fn client(target: &Target) -> Result<reqwest::Client, BrainError> {
    let mut builder = reqwest::Client::builder()
        .tls_backend_preconfigured(tls_config(roots_for(target)?)?)
        .connect_timeout(Duration::from_secs(target.connect_timeout_s.into()))
        .tcp_nodelay(true)
        // Nothing drives an idle connection between two turns, so a kept one may be dead without anyone noticing.
        .pool_max_idle_per_host(0)
        // A redirect would carry the key and the conversation to another address.
        .redirect(reqwest::redirect::Policy::none())
        .user_agent(concat!("mycel/", env!("CARGO_PKG_VERSION")));
    if target.is_local {
        builder = builder.no_proxy();
    }
    if let Some(socket) = &target.socket {
        builder = builder.unix_socket(socket.as_path());
    }
    builder.build().map_err(|error| {
        lasting(format!("cannot make an HTTP client: {error}"), "check HTTP_PROXY, HTTPS_PROXY and ALL_PROXY")
    })
}

/// A client that speaks plain HTTP over a Unix socket, whatever address it is given.
pub(crate) fn local_client(socket: &Path) -> Result<reqwest::Client, BrainError> {
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls_config(rustls::RootCertStore::empty())?)
        .unix_socket(socket)
        .no_proxy()
        .pool_max_idle_per_host(0)
        .build()
        .map_err(|error| {
            lasting(format!("cannot make an HTTP client: {error}"), "report this: it is a fault of the build")
        })
}

/// What is trusted over TLS, for other clients of this crate. Without `https` no root is read.
pub(crate) fn trust(https: bool) -> Result<rustls::ClientConfig, BrainError> {
    tls_config(if https { roots()? } else { rustls::RootCertStore::empty() })
}

/// The proxy that requests to this target go through, as `scheme://host:port`: a name and password in it are left out.
pub(super) fn proxy_of(target: &Target) -> Option<String> {
    let url = reqwest::Url::parse(&target.base_url).ok()?;
    let host = url.host_str()?;
    if target.is_local || is_excepted(host, &variable("NO_PROXY").unwrap_or_default()) {
        return None;
    }
    let own = if url.scheme() == "https" { "HTTPS_PROXY" } else { "HTTP_PROXY" };
    let text = variable(own).or_else(|| variable("ALL_PROXY"))?;
    let proxy =
        reqwest::Url::parse(&text).or_else(|_| reqwest::Url::parse(&format!("http://{text}"))).ok()?;
    let port = proxy.port_or_known_default().map(|port| format!(":{port}")).unwrap_or_default();
    Some(format!("{}://{}{port}", proxy.scheme(), proxy.host_str()?))
}

/// A variable in small letters, which counts first, or in capitals.
fn variable(name: &str) -> Option<String> {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    set(&name.to_ascii_lowercase()).or_else(|| set(name))
}

/// Whether `NO_PROXY` names this host: itself, a domain around it, or `*`.
fn is_excepted(host: &str, no_proxy: &str) -> bool {
    no_proxy.split(',').map(|part| part.trim().trim_start_matches('.')).filter(|part| !part.is_empty()).any(
        |part| part == "*" || host == part || host.strip_suffix(part).is_some_and(|rest| rest.ends_with('.')),
    )
}

fn tls_config(roots: rustls::RootCertStore) -> Result<rustls::ClientConfig, BrainError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    // Others in this process (and reqwest itself) look for a default; whoever is first has set the same one.
    let _ = rustls::crypto::CryptoProvider::install_default((*provider).clone());
    let builder =
        rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().map_err(
            |error| lasting(format!("cannot set up TLS: {error}"), "report this: it is a fault of the build"),
        )?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

/// Plain `http` needs no roots, and is not to fail for want of them.
fn roots_for(target: &Target) -> Result<rustls::RootCertStore, BrainError> {
    if target.chat_url.starts_with("https:") { roots() } else { Ok(rustls::RootCertStore::empty()) }
}

fn roots() -> Result<rustls::RootCertStore, BrainError> {
    let mut store = rustls::RootCertStore::empty();
    if let Some(file) = std::env::var_os("SSL_CERT_FILE").filter(|name| !name.is_empty()) {
        let added = add_file(&mut store, Path::new(&file));
        return match added {
            Ok(n) if n > 0 => Ok(store),
            Ok(_) => Err(bad_roots(Path::new(&file), "there is no certificate in it")),
            Err(why) => Err(bad_roots(Path::new(&file), &why)),
        };
    }
    store.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    if let Some(file) = system_file(std::env::var_os("PREFIX").map(PathBuf::from)) {
        // The bundled roots hold already; a system file that cannot be read takes nothing away.
        let _ = add_file(&mut store, &file);
    }
    Ok(store)
}

/// The system's file, or that of a user-space installation under `prefix` (Termux).
fn system_file(prefix: Option<PathBuf>) -> Option<PathBuf> {
    let under_prefix = prefix.filter(|p| p.is_absolute()).map(|p| p.join("etc/tls/cert.pem"));
    under_prefix.into_iter().chain(SYSTEM_FILES.iter().map(PathBuf::from)).find(|file| file.is_file())
}

/// Adds what the file holds; single certificates that cannot be used are left out, as browsers do.
fn add_file(store: &mut rustls::RootCertStore, file: &Path) -> Result<usize, String> {
    let found = CertificateDer::pem_file_iter(file).map_err(|error| error.to_string())?;
    let (added, _ignored) = store.add_parsable_certificates(found.filter_map(Result::ok));
    Ok(added)
}

fn bad_roots(file: &Path, why: &str) -> BrainError {
    lasting(
        format!("cannot read root certificates from {}: {why}", file.display()),
        "correct SSL_CERT_FILE or unset it to use the bundled roots",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_proxy_names_hosts_and_domains() {
        let check = |host: &str, no_proxy: &str, expect: bool| {
            assert_eq!(is_excepted(host, no_proxy), expect, "{host} in {no_proxy}");
        };
        check("api.openai.com", "", false);
        check("api.openai.com", "example.org, openai.com", true);
        check("api.openai.com", ".openai.com", true);
        check("notopenai.com", "openai.com", false);
        check("anything", "*", true);
        check("10.0.0.7", "10.0.0.7", true);
    }

    #[test]
    fn roots_exist_without_a_system_store_and_a_bad_file_says_why() {
        let dir = std::env::temp_dir().join(format!("mycel-roots-{}", std::process::id()));
        std::fs::create_dir_all(dir.join("etc/tls")).expect("temp dir");
        let file = dir.join("etc/tls/cert.pem");
        std::fs::write(&file, "no certificate").expect("temp file");
        assert_eq!(system_file(Some(dir.clone())), Some(file.clone()));
        let mut store = rustls::RootCertStore::empty();
        assert_eq!(add_file(&mut store, &file), Ok(0));
        assert!(add_file(&mut store, &dir.join("missing.pem")).is_err());
        std::fs::remove_dir_all(&dir).expect("clean up");
        assert!(webpki_roots::TLS_SERVER_ROOTS.len() > 50);
        assert!(tls_config(rustls::RootCertStore::empty()).is_ok());
    }
}
