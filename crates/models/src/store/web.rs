//! Asking servers: one door for every request of the store.
//!
//! What holds for each of them: plain `http` only to this machine or to an address the person named for it; redirects are
//! followed by hand, never from `https` to `http`; a token goes to the origin it belongs to and nowhere else; a 401 with a
//! realm is answered only if the realm is the same host; nothing is waited for without end.

use super::StoreError;
use crate::BrainError;
use crate::provider::tls;
use mycel_abi::Secret;
use reqwest::header::{
    ACCEPT, AUTHORIZATION, HeaderMap, HeaderName, HeaderValue, LOCATION, WWW_AUTHENTICATE,
};
use reqwest::{Client, Response, StatusCode, Url};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::time::Duration;

/// Redirects of one request; hubs use two.
const REDIRECTS_MAX: usize = 8;
/// Seconds to wait for a connection; a mobile network comes up in this time.
const CONNECT_S: u64 = 10;
/// Bytes of an answer that is a list or a manifest.
const ANSWER_MAX: usize = 16 << 20;
/// Letters of a server's own words in an error.
const WORDS_MAX: usize = 200;
/// A server that asks for more patience is not waited for: the person is told and decides.
const RETRY_AFTER_S_MAX: u64 = 120;

/// How long the store waits, and how often it tries again.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// Without a byte for so long a connection counts as dead.
    pub stall: Duration,
    /// Before the second try; doubles with every further one.
    pub first_pause: Duration,
    /// Tries after the first that bring next to nothing.
    pub retries: u32,
}

impl Default for Patience {
    fn default() -> Self {
        Self { stall: Duration::from_secs(30), first_pause: Duration::from_millis(500), retries: 6 }
    }
}

impl Patience {
    /// The pause before try number `retry` (from 0), or what the server asked for if that is longer.
    pub(super) fn pause(&self, retry: u32, asked: Option<Duration>) -> Duration {
        let doubled = self.first_pause.saturating_mul(1 << retry.min(6));
        asked.map_or(doubled, |asked| asked.max(doubled))
    }
}

/// Why a request brought nothing.
#[derive(Debug)]
pub(super) enum Trouble {
    /// It may work later.
    Passing { why: String, retry_after: Option<Duration>, is_connect: bool },
    /// The server's word: the status, and what it said.
    Status { status: StatusCode, host: String, said: String },
    /// It will not work.
    Lasting(StoreError),
}

impl Trouble {
    pub(super) fn passing(why: impl Into<String>) -> Self {
        Self::Passing { why: why.into(), retry_after: None, is_connect: false }
    }
    /// As an error for the person, who wanted `what`.
    pub(super) fn told(self, what: &str) -> StoreError {
        match self {
            Self::Lasting(error) => error,
            Self::Passing { why, is_connect: true, .. } => StoreError::fetch(
                format!("cannot fetch {what}: {why}"),
                "check the network and the proxy (HTTPS_PROXY); models that are here work without one: `mycel model list`",
            ),
            Self::Passing { why, .. } => StoreError::fetch(
                format!("cannot fetch {what}: {why}"),
                "the same command goes on from where it stopped",
            ),
            Self::Status { status, host, said } => status_error(what, status, &host, &said),
        }
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Self::Lasting(error)
    }
}

fn status_error(what: &str, status: StatusCode, host: &str, said: &str) -> StoreError {
    let code = status.as_u16();
    let said = if said.is_empty() { String::new() } else { format!(": {said}") };
    match code {
        404 => StoreError::fetch(
            format!("{host} has no {what}{said}"),
            "check the name and the tag; names of the Hugging Face hub begin with hf:",
        ),
        401 | 403 => StoreError::fetch(
            format!("{host} does not give {what} to everybody ({code}){said}"),
            "check the name; for a private or gated repository of the hub accept its terms there and set HF_TOKEN",
        ),
        _ => StoreError::fetch(
            format!("{host} answered {code} when asked for {what}{said}"),
            "try again later, or name another server with --registry",
        ),
    }
}

/// An answer with the address it came from, after all redirects.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) response: Response,
    pub(super) url: Url,
}

pub(super) type Headers<'a> = &'a [(HeaderName, String)];

/// The client of one command.
pub(super) struct Web {
    /// For this machine, which is never reached through a proxy.
    here: Client,
    there: Client,
    /// The address that may be reached by plain `http` because the person named it.
    plain: Option<Url>,
    /// Tokens by the origin they may go to.
    tokens: RefCell<BTreeMap<String, Secret>>,
    pub(super) patience: Patience,
}

impl std::fmt::Debug for Web {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Web").field("plain", &self.plain).finish_non_exhaustive()
    }
}

impl Web {
    /// A client for a command that begins at `start`. `plain`: the person named this address, with its scheme.
    pub(super) fn new(start: &Url, plain: bool, patience: Patience) -> Result<Self, StoreError> {
        // A server of this machine must be reachable where no certificates are; what it redirects to needs them.
        let config = tls::trust(start.scheme() == "https" || !is_loopback(start)).map_err(of_tls)?;
        let client = |direct: bool| {
            let mut builder = Client::builder()
                .tls_backend_preconfigured(config.clone())
                .connect_timeout(Duration::from_secs(CONNECT_S))
                .tcp_nodelay(true)
                .redirect(reqwest::redirect::Policy::none())
                .user_agent(concat!("mycel/", env!("CARGO_PKG_VERSION")));
            if direct {
                builder = builder.no_proxy();
            }
            builder.build().map_err(|error| {
                StoreError::fetch(
                    format!("cannot make an HTTP client: {}", chain(&error)),
                    "check HTTP_PROXY, HTTPS_PROXY and ALL_PROXY",
                )
            })
        };
        let web = Self {
            here: client(true)?,
            there: client(false)?,
            plain: plain.then(|| start.clone()),
            tokens: RefCell::default(),
            patience,
        };
        web.may_ask(start).map(|()| web)
    }

    /// Lets `token` go to the origin of `url`.
    pub(super) fn trust_with(&self, url: &Url, token: Secret) {
        self.tokens.borrow_mut().insert(origin(url), token);
    }

    /// Whether this address may be asked at all.
    fn may_ask(&self, url: &Url) -> Result<(), StoreError> {
        let named = |plain: &Url| origin(plain) == origin(url);
        match url.scheme() {
            "https" => Ok(()),
            "http" if is_loopback(url) || self.plain.as_ref().is_some_and(named) => Ok(()),
            "http" => Err(StoreError::refused(
                format!("{} would be asked without encryption", host(url)),
                "use https, or fetch it another way and `mycel model import` it; a registry of your own: --registry http://...",
            )),
            other => Err(StoreError::refused(
                format!("{} is to be asked by `{other}`, which is not spoken here", host(url)),
                "use an https address",
            )),
        }
    }

    /// Whether a redirect may be followed.
    fn may_follow(&self, from: &Url, to: &Url) -> Result<(), StoreError> {
        let downgrade = from.scheme() == "https" && to.scheme() == "http";
        // A stranger must not make this machine ask itself.
        let inward = is_loopback(to) && !is_loopback(from);
        if (downgrade && !is_loopback(from)) || inward {
            return Err(StoreError::refused(
                format!("{} redirects to {}://{}, which is not followed", host(from), to.scheme(), host(to)),
                "this server is set up wrongly, or somebody stands in between; do not trust it",
            ));
        }
        self.may_ask(to)
    }

    /// Asks for `url`, follows redirects, and answers a realm. The answer may have any status but these.
    pub(super) async fn ask(&self, url: &Url, headers: Headers<'_>) -> Result<Answer, Trouble> {
        let answer = self.follow(url, headers).await?;
        if answer.response.status() != StatusCode::UNAUTHORIZED {
            return Ok(answer);
        }
        match challenge(answer.response.headers()) {
            // Once: a token that does not help will not help the second time.
            Some(challenge) if origin(&answer.url) == origin(url) => {
                self.answer_challenge(url, &challenge).await?;
                self.follow(url, headers).await
            }
            Some(_) | None => Ok(answer),
        }
    }

    async fn follow(&self, url: &Url, headers: Headers<'_>) -> Result<Answer, Trouble> {
        let mut url = url.clone();
        self.may_ask(&url)?;
        for _ in 0..=REDIRECTS_MAX {
            let response = self.send(&url, headers).await?;
            if !response.status().is_redirection() {
                return Ok(Answer { response, url });
            }
            let to = response.headers().get(LOCATION).and_then(|value| value.to_str().ok());
            let Some(to) = to.and_then(|to| url.join(to).ok()) else { return Ok(Answer { response, url }) };
            self.may_follow(&url, &to)?;
            url = to;
        }
        Err(StoreError::fetch(
            format!("{} redirects more than {REDIRECTS_MAX} times", host(&url)),
            "try another server: --registry",
        )
        .into())
    }

    async fn send(&self, url: &Url, headers: Headers<'_>) -> Result<Response, Trouble> {
        let client = if is_loopback(url) { &self.here } else { &self.there };
        let mut request = client.get(url.clone());
        for (name, value) in headers {
            request = request.header(name, value);
        }
        let token = self.tokens.borrow().get(&origin(url)).cloned();
        if let Some(token) = token {
            request = request.header(AUTHORIZATION, bearer(&token)?);
        }
        match tokio::time::timeout(self.patience.stall, request.send()).await {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(error)) => Err(broken(url, &error)),
            Err(_) => Err(Trouble::passing(format!(
                "{} said nothing for {} s",
                host(url),
                self.patience.stall.as_secs()
            ))),
        }
    }

    async fn answer_challenge(&self, url: &Url, challenge: &Challenge) -> Result<(), Trouble> {
        let realm = url.join(&challenge.realm).map_err(|error| Trouble::passing(error.to_string()))?;
        if realm.host_str() != url.host_str() {
            return Err(StoreError::refused(
                format!("{} sends us to {} for a token, which is another host", host(url), host(&realm)),
                "this server is set up wrongly, or somebody stands in between; do not trust it",
            )
            .into());
        }
        self.may_follow(url, &realm)?;
        let mut realm = realm;
        for (key, value) in [("service", &challenge.service), ("scope", &challenge.scope)] {
            if let Some(value) = value {
                realm.query_pairs_mut().append_pair(key, value);
            }
        }
        let answer = self.follow(&realm, &[]).await?;
        let body: serde_json::Value = self.json_of(answer).await?;
        let token = ["token", "access_token"].iter().find_map(|key| body.get(key)?.as_str());
        let token = token.ok_or_else(|| {
            Trouble::Lasting(StoreError::fetch(
                format!("{} gave no token", host(&realm)),
                "this registry wants a person to sign in, which is not supported",
            ))
        })?;
        self.trust_with(url, Secret::new(token));
        Ok(())
    }

    /// A small answer: status 200 and a bounded body.
    pub(super) async fn body(&self, answer: Answer) -> Result<Vec<u8>, Trouble> {
        let Answer { mut response, url } = answer;
        let status = response.status();
        let mut bytes = Vec::new();
        while let Some(piece) = self.piece(&mut response, &url).await? {
            bytes.extend_from_slice(&piece);
            if bytes.len() > ANSWER_MAX {
                return Err(Trouble::Lasting(StoreError::fetch(
                    format!("{} answered with more than {ANSWER_MAX} bytes", host(&url)),
                    "check the address",
                )));
            }
        }
        if status.is_success() { Ok(bytes) } else { Err(of_status(status, &response, &url, &bytes)) }
    }

    pub(super) async fn json_of<T: serde::de::DeserializeOwned>(&self, answer: Answer) -> Result<T, Trouble> {
        let from = host(&answer.url);
        let bytes = self.body(answer).await?;
        serde_json::from_slice(&bytes).map_err(|error| {
            Trouble::Lasting(StoreError::fetch(
                format!("{from} answered with something that is not understood: {error}"),
                "check the address; is it a registry of this kind?",
            ))
        })
    }

    /// The next bytes of a body.
    pub(super) async fn piece(
        &self,
        response: &mut Response,
        url: &Url,
    ) -> Result<Option<impl AsRef<[u8]> + std::ops::Deref<Target = [u8]> + use<>>, Trouble> {
        match tokio::time::timeout(self.patience.stall, response.chunk()).await {
            Ok(Ok(piece)) => Ok(piece),
            Ok(Err(error)) => Err(broken(url, &error)),
            Err(_) => Err(Trouble::passing(format!(
                "{} sent nothing for {} s",
                host(url),
                self.patience.stall.as_secs()
            ))),
        }
    }
}

/// What an answer that is no success means.
pub(super) fn of_status(status: StatusCode, response: &Response, url: &Url, body: &[u8]) -> Trouble {
    let host = host(url);
    let said = words(body);
    if !matches!(status.as_u16(), 408 | 425 | 429 | 500..=599) {
        return Trouble::Status { status, host, said };
    }
    let retry_after = retry_after(response.headers());
    if let Some(asked) = retry_after.filter(|asked| asked.as_secs() > RETRY_AFTER_S_MAX) {
        return Trouble::Lasting(StoreError::fetch(
            format!("{host} answered {} and asks to wait {} s", status.as_u16(), asked.as_secs()),
            "give the same command again then; it goes on from where it stopped",
        ));
    }
    let said = if said.is_empty() { said } else { format!(": {said}") };
    Trouble::Passing {
        why: format!("{host} answered {}{said}", status.as_u16()),
        retry_after,
        is_connect: false,
    }
}

fn of_tls(error: BrainError) -> StoreError {
    match error {
        BrainError::Lasting { message, hint } => StoreError::fetch(message, hint.unwrap_or_default()),
        other => StoreError::fetch(other.to_string(), "check SSL_CERT_FILE"),
    }
}

/// Seconds of `Retry-After`. A date is not read: it would need two clocks to agree.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get("retry-after")?.to_str().ok()?;
    text.trim().parse().ok().map(Duration::from_secs)
}

/// The server's own words: the message inside its JSON if there is one, on one line, bounded.
fn words(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    let parsed: Option<serde_json::Value> = serde_json::from_str(&text).ok();
    let paths = ["/errors/0/message", "/error/message", "/error", "/message"];
    let inner = parsed.as_ref().and_then(|value| paths.iter().find_map(|path| value.pointer(path)?.as_str()));
    // A page for browsers says nothing to a person here.
    let text = inner.unwrap_or(if text.trim_start().starts_with('<') { "" } else { &text });
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    line.trim().chars().take(WORDS_MAX).collect()
}

fn broken(url: &Url, error: &reqwest::Error) -> Trouble {
    let host = host(url);
    let is_connect = error.is_connect();
    let doing = if is_connect { "no connection to" } else { "the connection broke to" };
    Trouble::Passing { why: format!("{doing} {host}: {}", chain(error)), retry_after: None, is_connect }
}

/// The deepest cause says the most, and holds no address with a signature in it.
fn chain(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    let mut text = "it failed".to_owned();
    while let Some(deeper) = cause.source() {
        text = deeper.to_string();
        cause = deeper;
    }
    text
}

/// `Bearer realm="...",service="...",scope="..."`.
#[derive(Debug, PartialEq, Eq)]
struct Challenge {
    realm: String,
    service: Option<String>,
    scope: Option<String>,
}

fn challenge(headers: &HeaderMap) -> Option<Challenge> {
    let text = headers.get(WWW_AUTHENTICATE)?.to_str().ok()?;
    let rest = text.get(..7).filter(|word| word.eq_ignore_ascii_case("bearer "))?;
    let rest = &text[rest.len()..];
    let value = |key: &str| {
        let at = rest.match_indices(key).find(|(at, _)| *at == 0 || rest[..*at].ends_with([' ', ',']))?.0;
        let quoted = rest[at + key.len()..].strip_prefix("=\"")?;
        quoted.split_once('"').map(|(value, _)| value.to_owned())
    };
    Some(Challenge { realm: value("realm")?, service: value("service"), scope: value("scope") })
}

fn bearer(token: &Secret) -> Result<HeaderValue, StoreError> {
    let mut value = HeaderValue::from_str(&format!("Bearer {}", token.reveal())).map_err(|_| {
        StoreError::refused("the token has letters that no header can carry", "check HF_TOKEN")
    })?;
    value.set_sensitive(true);
    Ok(value)
}

pub(super) fn accept(what: &str) -> (HeaderName, String) {
    (ACCEPT, what.to_owned())
}

/// Scheme, host and port: what a token belongs to.
pub(super) fn origin(url: &Url) -> String {
    let port = url.port_or_known_default().unwrap_or(0);
    format!("{}://{}:{port}", url.scheme(), url.host_str().unwrap_or_default())
}

/// Host and, if it is unusual, port, for messages.
pub(super) fn host(url: &Url) -> String {
    let port = url.port().map_or(String::new(), |port| format!(":{port}"));
    format!("{}{port}", url.host_str().unwrap_or_default())
}

/// Whether an address means this machine.
pub(super) fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    #[test]
    fn plain_http_and_downgrades_are_refused() {
        let check = |start: &str, named: bool, from: &str, to: &str, expect: bool| {
            let web = Web::new(&url(start), named, Patience::default());
            let followed = web.and_then(|web| web.may_follow(&url(from), &url(to)));
            assert_eq!(followed.is_ok(), expect, "{start}: {from} -> {to}");
        };
        let (a, b) = ("https://a.example/x", "https://b.example/y");
        check(a, false, a, b, true);
        check(a, false, a, "http://b.example/y", false);
        check(a, false, a, "http://127.0.0.1:1/y", false);
        check(a, false, a, "https://localhost/y", false);
        check(a, false, a, "ftp://b.example/y", false);
        check("http://a.example/x", false, a, b, false);
        check("http://a.example/x", true, "http://a.example/x", b, true);
        check("http://a.example/x", true, "http://a.example/x", "http://a.example/z", true);
        check("http://a.example/x", true, "http://a.example/x", "http://b.example/z", false);
        check("http://127.0.0.1:1/x", false, "http://127.0.0.1:1/x", "http://127.0.0.1:2/y", true);
        check("http://[::1]:1/x", false, "http://[::1]:1/x", "http://localhost:2/y", true);
        check("http://127.0.0.1:1/x", false, "http://127.0.0.1:1/x", "http://b.example/y", false);
    }

    #[test]
    fn challenges_are_read() {
        let check = |text: &str, expect: Option<(&str, Option<&str>, Option<&str>)>| {
            let headers = HeaderMap::from_iter([(WWW_AUTHENTICATE, HeaderValue::from_str(text).unwrap())]);
            let expect = expect.map(|(realm, service, scope)| Challenge {
                realm: realm.into(),
                service: service.map(Into::into),
                scope: scope.map(Into::into),
            });
            assert_eq!(challenge(&headers), expect, "{text}");
        };
        check(
            r#"Bearer realm="https://h/token",service="h",scope="repository:a/b:pull""#,
            Some(("https://h/token", Some("h"), Some("repository:a/b:pull"))),
        );
        check(r#"bearer service="s", realm="/t""#, Some(("/t", Some("s"), None)));
        check(r#"Basic realm="x""#, None);
        check("Bearer", None);
        check(r#"Bearer realm="open"#, None);
    }

    #[test]
    fn servers_words_are_short_and_plain() {
        let check = |body: &str, expect: &str| assert_eq!(words(body.as_bytes()), expect);
        check(r#"{"errors":[{"code":"X","message":"manifest\nunknown"}]}"#, "manifest unknown");
        check(r#"{"error":"Repository not found"}"#, "Repository not found");
        check("<html>x</html>", "");
        check(&"x".repeat(999), &"x".repeat(WORDS_MAX));
    }
}
