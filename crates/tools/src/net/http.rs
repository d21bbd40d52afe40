//! One HTTP exchange: through the proxy, redirects followed by hand.
//!
//! Redirects are ours to follow because each leads to an address of its own: the proxy lets only granted hosts through,
//! and where there is no proxy only the same server is followed.

use super::address::Address;
use crate::tool::Cx;
use mycel_abi::ToolFailure;
use std::sync::OnceLock;
use std::time::{Duration, Instant};
use ureq::http::{Method, Request, Response};
use ureq::tls::{PemItem, RootCerts, TlsConfig, parse_pem};
use ureq::{Agent, Body, Proxy};

/// Redirects followed at most; more is a loop.
const REDIRECTS_MAX: usize = 5;
/// Bytes of certificates read; a system's bundle has about 250 KiB.
const CERTIFICATES_BYTES_MAX: u64 = 8 * 1024 * 1024;
/// Time kept back from the call's own limit.
const GRACE_MS: u64 = 500;

/// What to ask for.
#[derive(Debug)]
pub(super) struct Ask {
    pub(super) address: Address,
    pub(super) method: Method,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Option<Vec<u8>>,
    pub(super) timeout_ms: u64,
    pub(super) follow: bool,
}

/// The answer, its body still to be read.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) response: Response<Body>,
    pub(super) address: Address,
    pub(super) redirects: Vec<String>,
}

/// Sends the request and follows its redirects.
pub(super) fn exchange(ask: Ask, cx: &mut Cx<'_>) -> Result<Answer, ToolFailure> {
    let proxy = cx.proxy;
    let limit = Duration::from_millis(ask.timeout_ms.min(cx.timeout_ms.saturating_sub(GRACE_MS)).max(1));
    let until = Instant::now() + limit;
    let Ask { mut address, mut method, mut headers, mut body, follow, .. } = ask;
    let mut redirects = Vec::new();
    loop {
        if cx.port.cancelled() {
            return Err(failed("cancelled", &address, "it was called off", None));
        }
        let left = until.saturating_duration_since(Instant::now()).max(Duration::from_millis(1));
        let agent = agent(proxy, left)?;
        let response = send(&agent, &address, &method, &headers, body.as_deref(), proxy)?;
        let Some(location) = redirect(&response).filter(|_| follow) else {
            return Ok(Answer { response, address, redirects });
        };
        if redirects.len() == REDIRECTS_MAX {
            let why = format!("it is redirected more than {REDIRECTS_MAX} times");
            return Err(failed("net", &address, &why, Some("look at the redirects with follow false")));
        }
        let next = address.join(&location)?;
        check_step(&address, &next, proxy)?;
        if !address.same_server(&next) {
            headers.retain(|(name, _)| !is_private(name));
        }
        if becomes_get(response.status().as_u16(), &method) {
            method = Method::GET;
            body = None;
            headers.retain(|(name, _)| !name.to_ascii_lowercase().starts_with("content-"));
        }
        redirects.push(address.to_string());
        address = next;
    }
}

/// Headers that belong to one server only.
pub(super) fn is_private(name: &str) -> bool {
    matches!(
        name.to_ascii_lowercase().as_str(),
        "authorization" | "cookie" | "proxy-authorization" | "x-api-key"
    )
}

fn redirect(response: &Response<Body>) -> Option<String> {
    let is_redirect = matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308);
    is_redirect.then(|| Some(response.headers().get("location")?.to_str().ok()?.to_owned())).flatten()
}

fn becomes_get(status: u16, method: &Method) -> bool {
    match status {
        303 => method != Method::HEAD,
        301 | 302 => method == Method::POST,
        _ => false,
    }
}

fn check_step(from: &Address, to: &Address, proxy: Option<&str>) -> Result<(), ToolFailure> {
    if from.tls && !to.tls {
        let why = format!("it redirects from https to {to}, which anybody on the way can read");
        return Err(failed("net", from, &why, Some("ask for that address itself if you want it")));
    }
    // Without a proxy nobody else would hold the redirect to what was granted.
    if proxy.is_none() && !from.same_server(to) {
        let why = format!("it redirects to another server, {}", to.authority());
        return Err(failed("net", from, &why, Some("ask for that address itself")));
    }
    Ok(())
}

fn send(
    agent: &Agent,
    address: &Address,
    method: &Method,
    headers: &[(String, String)],
    body: Option<&[u8]>,
    proxy: Option<&str>,
) -> Result<Response<Body>, ToolFailure> {
    let mut request = Request::builder().method(method.clone()).uri(address.to_string());
    for (name, value) in headers {
        request = request.header(name.as_str(), value.as_str());
    }
    let malformed = |error: ureq::http::Error| failed("bad_args", address, &error.to_string(), None);
    let sent = match body {
        Some(body) => agent.run(request.body(body).map_err(malformed)?),
        None => agent.run(request.body(()).map_err(malformed)?),
    };
    sent.map_err(|error| explain(&error, address, proxy))
}

fn agent(proxy: Option<&str>, limit: Duration) -> Result<Agent, ToolFailure> {
    let proxy = proxy.map(Proxy::new).transpose().map_err(|error| ToolFailure {
        kind: "net".into(),
        message: format!("using the egress proxy: {error}"),
        hint: None,
    })?;
    let tls = TlsConfig::builder().root_certs(roots().clone()).build();
    Ok(Agent::config_builder()
        .proxy(proxy)
        .tls_config(tls)
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .timeout_global(Some(limit))
        .user_agent(concat!("mycel/", env!("CARGO_PKG_VERSION")))
        .build()
        .new_agent())
}

/// The certificates that are trusted: the system's, so that a company's own are too; else those that are built in.
fn roots() -> &'static RootCerts {
    static ROOTS: OnceLock<RootCerts> = OnceLock::new();
    ROOTS.get_or_init(|| system_roots().unwrap_or(RootCerts::WebPki))
}

fn system_roots() -> Option<RootCerts> {
    let named = std::env::var_os("SSL_CERT_FILE").map(std::path::PathBuf::from);
    let termux =
        std::env::var_os("PREFIX").map(|prefix| std::path::Path::new(&prefix).join("etc/tls/cert.pem"));
    let usual =
        ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"];
    named.into_iter().chain(termux).chain(usual.map(Into::into)).find_map(|file| read_roots(&file))
}

fn read_roots(file: &std::path::Path) -> Option<RootCerts> {
    use std::io::Read;
    let mut pem = Vec::new();
    std::fs::File::open(file).ok()?.take(CERTIFICATES_BYTES_MAX).read_to_end(&mut pem).ok()?;
    let certificates: Vec<_> = parse_pem(&pem)
        .filter_map(|item| match item {
            Ok(PemItem::Certificate(certificate)) => Some(certificate),
            Ok(_) | Err(_) => None,
        })
        .collect();
    (!certificates.is_empty()).then(|| RootCerts::from(certificates))
}

/// Why it failed, with the way out.
pub(super) fn explain(error: &ureq::Error, address: &Address, proxy: Option<&str>) -> ToolFailure {
    let grant = format!("grant net:connect:{}", address.authority());
    let no_way = || match proxy {
        Some(_) => "is the host right and up?".to_owned(),
        None => format!("there is no egress proxy, so no host was granted: {grant}"),
    };
    let (kind, hint) = match error {
        ureq::Error::Timeout(_) => ("timed_out", "raise timeout_ms, or try again later".to_owned()),
        ureq::Error::ConnectProxyFailed(_) => {
            ("net", format!("the egress proxy did not let it through: {grant}"))
        }
        ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => ("net", no_way()),
        ureq::Error::Io(cause) if cause.kind() == std::io::ErrorKind::TimedOut => {
            ("timed_out", "raise timeout_ms, or try again later".to_owned())
        }
        ureq::Error::Io(_) => ("net", no_way()),
        ureq::Error::Http(_) | ureq::Error::BadUri(_) => {
            ("bad_args", "look at the headers and the address".to_owned())
        }
        _ => ("net", "look at the address with a browser or net.port_check".to_owned()),
    };
    failed(kind, address, &error.to_string(), Some(&hint))
}

/// A failure that names the address it was about.
pub(super) fn failed(kind: &str, address: &Address, why: &str, hint: Option<&str>) -> ToolFailure {
    ToolFailure {
        kind: kind.into(),
        message: format!("asking {address}: {why}"),
        hint: hint.map(str::to_owned),
    }
}
