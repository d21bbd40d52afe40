//! `net.http_request`: one HTTP request.

use super::address::Address;
use super::base64;
use super::http::{self, Answer, Ask};
use crate::program::looks_secret;
use crate::tool::{At, Cx, Place, Spec, Tool, assessment, bad_args};
use mycel_abi::{Assessment, Cost, EffectClass, Risk, ToolFailure, mentions};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::Read;
use std::time::Instant;

/// The request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// `http://` or `https://`.
    pub url: String,
    /// `GET` (default), `HEAD`, `POST`, `PUT`, `PATCH`, `DELETE` or `OPTIONS`.
    #[serde(default)]
    pub method: Method,
    /// Headers to send.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    /// Body as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Body as bytes in base64, instead of `body`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body_base64: Option<String>,
    /// Milliseconds for all of it, at most 600000. Default 30000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<u64>,
    /// At most so many bytes of the answer's body, up to 4194304. Default 1048576.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_bytes: Option<u64>,
    /// Follow redirects, at most 5. Default true.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow: Option<bool>,
}

/// What to do there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "UPPERCASE")]
pub enum Method {
    #[default]
    Get,
    Head,
    Post,
    Put,
    Patch,
    Delete,
    Options,
}

/// The answer. A status of 400 and more is an answer too, not a failure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// The status code.
    pub status: u16,
    /// The address that answered, after redirects.
    pub url: String,
    /// The answer's headers, names in lower case.
    pub headers: Vec<Header>,
    /// The kind of content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// The body, if it is text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The body in base64, if it is not text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body_base64: Option<String>,
    /// Bytes of the body that were read.
    pub bytes: u64,
    /// Whether the body was longer.
    pub cut: bool,
    /// Addresses that led here.
    pub redirects: Vec<String>,
    /// Milliseconds it took.
    pub took_ms: u64,
}

/// One header.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Header {
    /// In lower case.
    pub name: String,
    /// Its value; bytes that are not text are replaced.
    pub value: String,
}

/// Make an HTTP request.
#[derive(Debug, Clone, Copy)]
pub struct NetHttpRequest;

impl Tool for NetHttpRequest {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "net.http_request",
        title: "make an HTTP request",
        doc: "Makes one HTTP request through the egress proxy and returns status, headers and body (text, or \
              base64), cut at max_bytes. A status of 400 or more is an answer, not a failure. Redirects are \
              followed at most 5 times, only to granted hosts and never from https to http. Write passwords \
              into headers, never into the address; `vault:NAME` in headers or body stands for a secret of the vault \
              that this tool may have, and such a request follows no redirect.",
        risk: Risk::High,
        effect: EffectClass::Opaque,
        place: Place::Work,
        undoable: false,
        timeout_ms: TIMEOUT_MS + MARGIN_MS,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        let address = Address::parse(&input.url)?;
        check(input)?;
        check_secrets(input, &address)?;
        let method = input.method.word();
        let mut assessment = assessment(&Self::SPEC, format!("{method} {address}"), vec![address.need()]);
        (assessment.risk, assessment.effect) = class(input);
        assessment.timeout_ms = timeout_ms(input) + MARGIN_MS;
        assessment.reserve = Cost::tool_call(assessment.timeout_ms);
        assessment.preview = input.headers.iter().map(|(name, value)| shown(name, value)).collect();
        if let Some(body) = &input.body {
            assessment.preview.extend(body.lines().take(PREVIEW_LINES_MAX).map(str::to_owned));
        }
        Ok(assessment)
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        check(&input)?;
        let began = Instant::now();
        let ask = Ask {
            address: Address::parse(&input.url)?,
            method: input.method.http(),
            headers: input.headers.clone().into_iter().collect(),
            body: body(&input)?,
            timeout_ms: timeout_ms(&input),
            follow: input.follow.unwrap_or(true),
        };
        let proxy = cx.proxy;
        let mut answer = http::exchange(ask, cx)?;
        let (bytes, cut) = read(&mut answer, max_bytes(&input), proxy, cx)?;
        Ok(output(answer, bytes, cut, began))
    }
}

const TIMEOUT_MS: u64 = 30_000;
const TIMEOUT_MS_MAX: u64 = 600_000;
/// Time on top of the request for the call itself.
const MARGIN_MS: u64 = 1_000;
const BYTES: u64 = 1024 * 1024;
/// Base64 and escapes make it larger, and it must fit into one frame.
const BYTES_MAX: u64 = 4 * 1024 * 1024;
const PREVIEW_LINES_MAX: usize = 40;
const HEADERS_MAX: usize = 100;

impl Method {
    fn word(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Head => "HEAD",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
            Method::Options => "OPTIONS",
        }
    }
    fn http(self) -> ureq::http::Method {
        match self {
            Method::Get => ureq::http::Method::GET,
            Method::Head => ureq::http::Method::HEAD,
            Method::Post => ureq::http::Method::POST,
            Method::Put => ureq::http::Method::PUT,
            Method::Patch => ureq::http::Method::PATCH,
            Method::Delete => ureq::http::Method::DELETE,
            Method::Options => ureq::http::Method::OPTIONS,
        }
    }
    fn takes_body(self) -> bool {
        match self {
            Method::Post | Method::Put | Method::Patch => true,
            Method::Get | Method::Head | Method::Delete | Method::Options => false,
        }
    }
}

/// Looking reaches outside but changes nothing; the rest may. HTTP says that PUT and DELETE may be repeated; a POST may
/// only where its caller gave it a key that the server knows.
fn class(input: &Input) -> (Risk, EffectClass) {
    let has_key = input.headers.keys().any(|name| name.eq_ignore_ascii_case("idempotency-key"));
    match input.method {
        Method::Get | Method::Head | Method::Options => (Risk::Medium, EffectClass::Pure),
        Method::Put | Method::Delete => (Risk::High, EffectClass::Keyed),
        Method::Post | Method::Patch if has_key => (Risk::High, EffectClass::Keyed),
        Method::Post | Method::Patch => (Risk::High, EffectClass::Opaque),
    }
}

fn check(input: &Input) -> Result<(), ToolFailure> {
    if timeout_ms(input) == 0 || timeout_ms(input) > TIMEOUT_MS_MAX {
        return Err(bad_args(format!("timeout_ms is not 1 to {TIMEOUT_MS_MAX}"), None));
    }
    if input.max_bytes.is_some_and(|max| max > BYTES_MAX) {
        return Err(bad_args(format!("max_bytes is more than {BYTES_MAX}"), Some("use net.download")));
    }
    if input.headers.len() > HEADERS_MAX {
        return Err(bad_args(format!("there are more than {HEADERS_MAX} headers"), None));
    }
    if (input.body.is_some() || input.body_base64.is_some()) && !input.method.takes_body() {
        return Err(bad_args(format!("{} takes no body", input.method.word()), None));
    }
    input.headers.iter().try_for_each(|(name, value)| check_header(name, value))?;
    body(input).map(|_| ())
}

/// Headers that say how the message is framed are made here; a second opinion is how requests are smuggled.
fn check_header(name: &str, value: &str) -> Result<(), ToolFailure> {
    const OURS: &[&str] = &[
        "host",
        "content-length",
        "transfer-encoding",
        "connection",
        "upgrade",
        "te",
        "trailer",
        "expect",
        "keep-alive",
    ];
    let token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    let lower = name.to_ascii_lowercase();
    if name.is_empty() || !name.chars().all(token) || value.chars().any(|c| c.is_control() && c != '\t') {
        return Err(bad_args(format!("header `{name}` has a name or value that HTTP does not allow"), None));
    }
    if OURS.contains(&lower.as_str()) || lower.starts_with("proxy-") {
        return Err(bad_args(format!("header `{name}` is made by the tool itself"), None));
    }
    Ok(())
}

/// A secret goes where nobody on the way can read it, and stands in no address: those are shown and logged everywhere.
fn check_secrets(input: &Input, address: &Address) -> Result<(), ToolFailure> {
    let hint = "put it into `headers` or `body`";
    if mentions(&input.url).iter().any(|found| found.is_name) {
        return Err(bad_args("a secret of the vault cannot stand in an address", Some(hint)));
    }
    let texts = input.headers.values().chain(&input.body);
    let names_one = texts.into_iter().any(|text| mentions(text).iter().any(|found| found.is_name));
    if names_one && !address.tls && !address.is_here() {
        let message =
            format!("a secret of the vault would go to {address} where anybody on the way can read it");
        return Err(bad_args(message, Some("use https; over http a secret goes to this machine alone")));
    }
    Ok(())
}

fn body(input: &Input) -> Result<Option<Vec<u8>>, ToolFailure> {
    match (&input.body, &input.body_base64) {
        (Some(_), Some(_)) => Err(bad_args("give either body or body_base64", None)),
        (Some(text), None) => Ok(Some(text.clone().into_bytes())),
        (None, Some(text)) => match base64::decode(text) {
            Some(bytes) => Ok(Some(bytes)),
            None => Err(bad_args("body_base64 is not base64", None)),
        },
        (None, None) => Ok(input.method.takes_body().then(Vec::new)),
    }
}

fn timeout_ms(input: &Input) -> u64 {
    input.timeout_ms.unwrap_or(TIMEOUT_MS)
}

fn max_bytes(input: &Input) -> u64 {
    input.max_bytes.unwrap_or(BYTES)
}

/// A header for the person, what is private in it masked.
fn shown(name: &str, value: &str) -> String {
    if http::is_private(name) || looks_secret(&name.replace('-', "_")) {
        format!("{name}: ***")
    } else {
        format!("{name}: {value}")
    }
}

fn read(
    answer: &mut Answer,
    max: u64,
    proxy: Option<&str>,
    cx: &mut Cx<'_>,
) -> Result<(Vec<u8>, bool), ToolFailure> {
    let mut reader = answer.response.body_mut().as_reader();
    let mut bytes = Vec::new();
    let mut piece = [0; 16 * 1024];
    while bytes.len() as u64 <= max {
        if cx.port.cancelled() {
            return Err(http::failed("cancelled", &answer.address, "it was called off", None));
        }
        match reader.read(&mut piece) {
            Ok(0) => break,
            Ok(count) => bytes.extend_from_slice(&piece[..count]),
            Err(error) => return Err(http::explain(&ureq::Error::Io(error), &answer.address, proxy)),
        }
    }
    let cut = bytes.len() as u64 > max;
    bytes.truncate(usize::try_from(max).unwrap_or(usize::MAX));
    Ok((bytes, cut))
}

fn output(answer: Answer, bytes: Vec<u8>, cut: bool, began: Instant) -> Output {
    let header = |(name, value): (&ureq::http::HeaderName, &ureq::http::HeaderValue)| Header {
        name: name.as_str().to_owned(),
        value: String::from_utf8_lossy(value.as_bytes()).into_owned(),
    };
    let headers: Vec<Header> = answer.response.headers().iter().map(header).collect();
    let content_type =
        headers.iter().find(|header| header.name == "content-type").map(|header| header.value.clone());
    let count = bytes.len() as u64;
    let (body, body_base64) = match as_text(bytes, cut) {
        Ok(text) => (Some(text), None),
        Err(bytes) => (None, Some(base64::encode(&bytes))),
    };
    Output {
        status: answer.response.status().as_u16(),
        url: answer.address.to_string(),
        headers,
        content_type,
        body,
        body_base64,
        bytes: count,
        cut,
        redirects: answer.redirects,
        took_ms: u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX),
    }
}

/// Text, if it is; a character that the cut went through is left out.
fn as_text(bytes: Vec<u8>, cut: bool) -> Result<String, Vec<u8>> {
    if bytes.contains(&0) {
        return Err(bytes);
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(error) => {
            let whole = error.utf8_error().valid_up_to();
            let bytes = error.into_bytes();
            if cut && bytes.len() - whole < 4 {
                Ok(String::from_utf8_lossy(&bytes[..whole]).into_owned())
            } else {
                Err(bytes)
            }
        }
    }
}
