//! What went wrong, sorted by what the reader can do: wait, or change something.

use super::config::{Kind, Target};
use super::length;
use crate::BrainError;
use genai::webc::StreamTimeout;
use mycel_abi::Cost;
use mycel_abi::Redactor;
use reqwest::header::HeaderMap;
use serde_json::Value;
use std::time::SystemTime;

/// Characters of a provider's own words that we repeat.
const WORDS_MAX: usize = 500;
/// Longest wait that we believe from a provider: an hour. Longer is a quota that a person must look at.
const RETRY_AFTER_MS_MAX: u64 = 3_600_000;

/// What a failed turn knows.
pub(super) struct Scene<'a> {
    pub target: &'a Target,
    /// As the person named it.
    pub name: &'a str,
    pub redactor: &'a Redactor,
    /// Where the key is from: a variable, or the vault.
    pub key_place: Option<&'a str>,
    /// What was spent until it failed.
    pub cost: Cost,
    /// Bytes of the answer that had come.
    pub came_bytes: usize,
    /// The last words of the provider about an error inside the stream.
    pub stream_error: Option<String>,
}

/// The failure as a brain's error. An error that only wraps another is opened first.
pub(super) fn brain_error(error: &genai::Error, scene: &Scene) -> BrainError {
    use genai::Error;
    match error {
        Error::HttpError { status, body, headers, .. } => of_status(status.as_u16(), body, headers, scene),
        Error::WebStream { error, cause, .. } => match error.downcast_ref::<Error>() {
            Some(inner) => brain_error(inner, scene),
            None => of_transport(error.as_ref(), cause, scene),
        },
        Error::ChatResponse { body, .. } => {
            let (body, name) = (body.to_string(), scene.name);
            let message = format!("{name} broke off its answer: {}", words(&body, scene));
            too_long(&body, &message).unwrap_or_else(|| passing(scene, message, None))
        }
        Error::StreamParse { serde_error, .. } => passing(
            scene,
            format!("{} sent something that is not its protocol ({serde_error}){}", scene.name, came(scene)),
            None,
        ),
        other => match other.status() {
            Some(status) => {
                let none = HeaderMap::new();
                of_status(status.as_u16(), &other.to_string(), other.headers().unwrap_or(&none), scene)
            }
            None => lasting(format!("cannot ask {}: {}", scene.name, words(&other.to_string(), scene)), None),
        },
    }
}

/// The stream ended without the provider saying that it was finished.
pub(super) fn cut(scene: &Scene) -> BrainError {
    let error = scene.stream_error.as_deref().unwrap_or_default();
    let said = if error.is_empty() { String::new() } else { format!(": {}", words(error, scene)) };
    let message = format!("the answer of {} was cut off{}{said}", scene.name, came(scene));
    too_long(error, &message).unwrap_or_else(|| passing(scene, message, None))
}

/// The error of a provider that says that it was told too much.
fn too_long(body: &str, message: &str) -> Option<BrainError> {
    let found = length::refused(body)?;
    Some(BrainError::TooLong { message: message.to_owned(), window: found.window })
}

/// The answer came, but it is not taken.
pub(super) fn unusable(why: &str, scene: &Scene) -> BrainError {
    passing(scene, format!("the answer of {} was not taken: {why}", scene.name), None)
}

fn came(scene: &Scene) -> String {
    match scene.came_bytes {
        0 => " before anything came".into(),
        n => format!(" after {n} bytes"),
    }
}

pub(super) fn of_status(status: u16, body: &str, headers: &HeaderMap, scene: &Scene) -> BrainError {
    let said = words(body, scene);
    let name = scene.name;
    // Some servers count it among their own faults.
    if matches!(status, 400 | 413 | 422 | 500)
        && let Some(error) = too_long(body, &format!("{name} refused the request ({status}): {said}"))
    {
        return error;
    }
    match status {
        408 | 425 | 429 | 500..=599 => {
            passing(scene, format!("{name} answered {status}: {said}"), retry_after_ms(headers))
        }
        401 | 403 => {
            let hint = match scene.key_place {
                Some(place) => format!("check the key in {place}"),
                None => "this address wants a key: `mycel provider add` asks for it, or name its variable as key_env \
                         in the provider's entry"
                    .into(),
            };
            lasting(format!("{name} refused the key ({status}): {said}"), Some(hint))
        }
        404 => {
            let pull = match scene.target.kind {
                Kind::Ollama => format!("; `ollama pull {}` fetches a model", scene.target.model),
                Kind::Openai | Kind::Anthropic | Kind::Gemini => String::new(),
            };
            let hint =
                Some(format!("check the model's name and the address {}{pull}", scene.target.chat_url));
            lasting(format!("{name} was not found (404): {said}"), hint)
        }
        400 | 413 | 422 => lasting(
            format!("{name} refused the request ({status}): {said}"),
            Some(
                "if it is too long, lower context_tokens in the provider's entry or shorten the goal".into(),
            ),
        ),
        300..=399 => lasting(
            format!("{name} answered with a redirection ({status})"),
            Some("set url in the provider's entry to the address it redirects to".into()),
        ),
        _ => lasting(format!("{name} answered {status}: {said}"), None),
    }
}

pub(super) fn of_transport(
    error: &(dyn std::error::Error + 'static),
    cause: &str,
    scene: &Scene,
) -> BrainError {
    let name = scene.name;
    if let Some(timeout) = error.downcast_ref::<StreamTimeout>() {
        let (what, seconds) = match timeout {
            StreamTimeout::Headers => ("gave no answer", scene.target.first_timeout_s),
            StreamTimeout::Read => ("fell silent", scene.target.idle_timeout_s),
        };
        return passing(scene, format!("{name} {what} for {seconds} s{}", came(scene)), None);
    }
    let Some(error) = error.downcast_ref::<reqwest::Error>() else {
        return passing(
            scene,
            format!("the answer of {name} was cut off{}: {}", came(scene), words(cause, scene)),
            None,
        );
    };
    if error.is_builder() {
        return lasting(format!("cannot ask {name}: {}", innermost(error)), None);
    }
    if error.is_connect() {
        let place = reqwest::Url::parse(&scene.target.chat_url).ok();
        let host = place
            .as_ref()
            .and_then(|url| Some(format!("{}:{}", url.host_str()?, url.port_or_known_default()?)));
        let host = match &scene.target.socket {
            Some(socket) => socket.display().to_string(),
            None => host.unwrap_or_default(),
        };
        let (message, cause) = (format!("cannot connect to {host} for {name}"), innermost(error));
        if cause.starts_with("invalid peer certificate") {
            let hint = "if the certificate is of your own authority, name its file in SSL_CERT_FILE";
            return lasting(format!("{message}: {cause}"), Some(hint.into()));
        }
        return passing(scene, format!("{message}: {cause}"), None);
    }
    passing(scene, format!("the answer of {name} was cut off{}: {}", came(scene), innermost(error)), None)
}

fn innermost(error: &dyn std::error::Error) -> String {
    let mut at = error;
    while let Some(source) = at.source() {
        at = source;
    }
    at.to_string()
}

fn passing(scene: &Scene, message: String, retry_after_ms: Option<u64>) -> BrainError {
    BrainError::Passing { message, retry_after_ms, cost: scene.cost }
}

fn lasting(message: String, hint: Option<String>) -> BrainError {
    BrainError::Lasting { message, hint }
}

/// `retry-after-ms`, or `Retry-After` in seconds or as a date. A date is compared with the one the provider gives beside it, so
/// that its clock and ours need not agree; only without one with ours.
fn retry_after_ms(headers: &HeaderMap) -> Option<u64> {
    let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    let number = |name: &str| text(name)?.parse::<f64>().ok();
    let date = |name: &str| httpdate::parse_http_date(text(name)?).ok();
    if let Some(ms) = number("retry-after-ms").or_else(|| number("retry-after").map(|s| s * 1000.0)) {
        return (ms >= 0.0).then(|| (ms as u64).min(RETRY_AFTER_MS_MAX));
    }
    let now = date("date").unwrap_or_else(SystemTime::now);
    let wait = date("retry-after")?.duration_since(now).unwrap_or_default();
    Some(u64::try_from(wait.as_millis()).unwrap_or(u64::MAX).min(RETRY_AFTER_MS_MAX))
}

/// The provider's own words: the message inside its error object if there is one, on one line, bounded, without the key.
fn words(body: &str, scene: &Scene) -> String {
    let parsed: Option<Value> = serde_json::from_str(body).ok();
    let inner = parsed.as_ref().and_then(|value| {
        ["/error/message", "/error", "/message", "/detail"]
            .iter()
            .find_map(|path| value.pointer(path)?.as_str())
    });
    let text = scene.redactor.clean(inner.unwrap_or(body));
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let mut short: String = line.trim().chars().take(WORDS_MAX).collect();
    if line.trim().chars().count() > WORDS_MAX {
        short.push_str("...");
    }
    if short.is_empty() { "it gave no reason".into() } else { short }
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::HeaderValue;

    fn scene_check(body: &str, expect: &str) {
        let model = "openai:m".parse().expect("a reference");
        let config = super::super::config::ProviderConfig::of_kind(Kind::Openai);
        let target = Target::new(&model, &config).expect("a target");
        let redactor = Redactor::new(Some(&mycel_abi::Secret::new("sk-secret")));
        let scene = Scene {
            target: &target,
            name: "m",
            redactor: &redactor,
            key_place: None,
            cost: Cost::ZERO,
            came_bytes: 0,
            stream_error: None,
        };
        assert_eq!(words(body, &scene), expect);
    }

    #[test]
    fn the_words_of_a_provider_are_short_plain_and_without_the_key() {
        scene_check(r#"{"error":{"message":"no such model"}}"#, "no such model");
        scene_check(r#"{"error":"model not found"}"#, "model not found");
        scene_check(r#"{"detail":"bad"}"#, "bad");
        scene_check("<html>\n\u{1b}[31moops</html>", "<html>  [31moops</html>");
        scene_check("bad key sk-secret!", "bad key ***!");
        scene_check("", "it gave no reason");
        scene_check(&"x".repeat(600), &format!("{}...", "x".repeat(500)));
    }

    #[test]
    fn a_wait_is_read_and_bounded() {
        let check = |name: &'static str, value: &'static str, expect: Option<u64>| {
            let headers = HeaderMap::from_iter([(
                reqwest::header::HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )]);
            assert_eq!(retry_after_ms(&headers), expect, "{name}: {value}");
        };
        check("retry-after", "2", Some(2000));
        check("retry-after", " 0.5 ", Some(500));
        check("retry-after-ms", "70", Some(70));
        check("retry-after", "999999999", Some(RETRY_AFTER_MS_MAX));
        check("retry-after", "-1", None);
        check("retry-after", "NaN", None);
        check("retry-after", "Fri, 31 Dec 1999 23:59:59 GMT", Some(0));
        check("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT", Some(RETRY_AFTER_MS_MAX));
        check("retry-after", "tomorrow", None);
        let headers =
            [("date", "Sun, 06 Nov 1994 08:49:37 GMT"), ("retry-after", "Sun, 06 Nov 1994 08:50:07 GMT")];
        let headers = headers.map(|(name, value)| {
            (reqwest::header::HeaderName::from_static(name), HeaderValue::from_static(value))
        });
        assert_eq!(retry_after_ms(&HeaderMap::from_iter(headers)), Some(30_000));
        assert_eq!(retry_after_ms(&HeaderMap::new()), None);
    }
}
