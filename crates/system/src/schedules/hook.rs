//! Webhooks: a small server of HTTP/1.1 for one kind of request, `POST /hook/NAME`.
//!
//! ```text
//!  socket -> head (httparse) -> decide: which webhook, who calls -> body -> decide: signed? JSON? -> accept (the caller's) -> answer
//! ```
//! A thread for each connection, one request on each, everything bounded. It listens only where a person said so; it speaks no TLS, so what
//! is beyond this machine goes through a proxy that does. What a caller sends is data: it becomes the input `event` of a flow and is
//! never a word of a goal.

use super::token;
use mycel_abi::{Millis, Secret};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

/// Bytes of a body.
pub const BODY_BYTES_MAX: usize = 256 * 1024;
/// Bytes of a head: request line and headers.
const HEAD_BYTES_MAX: usize = 16 * 1024;
const HEADERS_MAX: usize = 64;
/// Connections at once; more are closed unread.
const CONNECTIONS_MAX: usize = 16;
/// Time for a request to come in whole.
const REQUEST_TIME: Duration = Duration::from_secs(10);
/// Calls of one webhook, and calls that prove nothing at all, in [`WINDOW_MS`].
pub const CALLS_MAX: u32 = 30;
pub const WINDOW_MS: u64 = 60_000;

/// A webhook as the server knows it.
#[derive(Debug, Clone)]
pub struct Known {
    pub number: u64,
    pub token_sha256: String,
    /// The token itself, where callers sign.
    pub key: Option<Secret>,
}

/// Webhooks by name. Whoever owns the schedules keeps it as they are.
pub type Hooks = Arc<RwLock<BTreeMap<String, Known>>>;

/// The head of a request, as far as it matters here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Head {
    pub method: String,
    pub path: String,
    pub authorization: Option<String>,
    pub signature: Option<String>,
    pub length: Option<usize>,
    /// The body comes in pieces of its own framing.
    pub chunked: bool,
    /// The caller waits for leave to send the body.
    pub expects_continue: bool,
}

/// What the caller is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub text: String,
}

impl Answer {
    pub fn new(status: u16, text: impl Into<String>) -> Self {
        Self { status, text: text.into() }
    }
    fn reason(&self) -> &'static str {
        match self.status {
            202 => "Accepted",
            400 => "Bad Request",
            401 => "Unauthorized",
            404 => "Not Found",
            405 => "Method Not Allowed",
            409 => "Conflict",
            411 => "Length Required",
            413 => "Content Too Large",
            429 => "Too Many Requests",
            431 => "Request Header Fields Too Large",
            503 => "Service Unavailable",
            _ => "Internal Server Error",
        }
    }
}

/// How many calls came lately. Pure: the time is given.
#[derive(Debug, Clone, Copy, Default)]
pub struct Rate {
    began: Millis,
    count: u32,
}

impl Rate {
    /// Counts a call; whether it is one too many.
    pub fn is_over(&mut self, now: Millis) -> bool {
        if now.saturating_sub(self.began) >= WINDOW_MS {
            *self = Self { began: now, count: 0 };
        }
        self.count = self.count.saturating_add(1);
        self.count > CALLS_MAX
    }
}

/// Whether a body is wanted at all: the right address, and not too much of it.
pub fn admit<'a>(head: &Head, hooks: &'a BTreeMap<String, Known>) -> Result<&'a Known, Answer> {
    let name = head.path.split('?').next().unwrap_or_default().strip_prefix("/hook/");
    let known = name.and_then(|name| hooks.get(name));
    let known = known.ok_or_else(|| Answer::new(404, "there is no such webhook"))?;
    if head.method != "POST" {
        return Err(Answer::new(405, "a webhook is called with POST"));
    }
    match head.length {
        _ if head.chunked => Err(Answer::new(411, "send the length of the body (Content-Length)")),
        Some(length) if length > BODY_BYTES_MAX => {
            Err(Answer::new(413, format!("the body may have {BODY_BYTES_MAX} bytes")))
        }
        // A request that says nothing of a body has none, and then the event is empty.
        None | Some(_) => Ok(known),
    }
}

/// Whether the caller is who may call: with the token, or with its signature of the body.
pub fn is_known(head: &Head, body: &[u8], hook: &Known) -> bool {
    let bears = head.authorization.as_ref().is_some_and(|value| token::is_bearer(value, &hook.token_sha256));
    let signs = || {
        head.signature
            .as_ref()
            .zip(hook.key.as_ref())
            .is_some_and(|(value, key)| token::is_signed(value, body, key))
    };
    bears || signs()
}

/// The event a body holds; an empty body is an empty one.
pub fn event(body: &[u8]) -> Result<Value, Answer> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Value::Object(serde_json::Map::new()));
    }
    serde_json::from_slice(body).map_err(|error| Answer::new(400, format!("the body is not JSON: {error}")))
}

/// What is done with a call that may be: recorded durably, and answered.
pub type Accept = dyn Fn(u64, Value) -> Answer + Send + Sync;

/// A server at one address.
pub struct Server {
    hooks: Hooks,
    accept: Box<Accept>,
    clock: fn() -> Millis,
    rates: Mutex<BTreeMap<u64, Rate>>,
    strangers: Mutex<Rate>,
    connections: AtomicUsize,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server").field("hooks", &self.hooks).finish_non_exhaustive()
    }
}

impl Server {
    pub fn new(hooks: Hooks, clock: fn() -> Millis, accept: Box<Accept>) -> Arc<Self> {
        let (rates, strangers, connections) = Default::default();
        Arc::new(Self { hooks, accept, clock, rates, strangers, connections })
    }

    /// Serves from threads of its own, as long as the process lives.
    pub fn serve(self: Arc<Self>, listener: TcpListener) -> io::Result<()> {
        std::thread::Builder::new().name("webhooks".to_owned()).spawn(move || {
            for stream in listener.incoming() {
                match stream {
                    Ok(stream) => self.take(stream),
                    // Out of file descriptors, say: without a rest this would spin.
                    Err(_) => std::thread::sleep(Duration::from_millis(100)),
                }
            }
        })?;
        Ok(())
    }

    fn take(self: &Arc<Self>, stream: TcpStream) {
        if self.connections.fetch_add(1, Ordering::SeqCst) >= CONNECTIONS_MAX {
            self.connections.fetch_sub(1, Ordering::SeqCst);
            return;
        }
        let server = Arc::clone(self);
        let spawned = std::thread::Builder::new().name("webhook".to_owned()).spawn(move || {
            // A connection that breaks is the caller's business.
            drop(server.talk(stream));
            server.connections.fetch_sub(1, Ordering::SeqCst);
        });
        if spawned.is_err() {
            self.connections.fetch_sub(1, Ordering::SeqCst);
        }
    }

    fn talk(&self, stream: TcpStream) -> io::Result<()> {
        let mut request = Incoming { stream, bytes: Vec::new(), until: Instant::now() + REQUEST_TIME };
        let answer = match self.answer(&mut request) {
            Ok(answer) => answer,
            Err(error) if error.kind() == io::ErrorKind::InvalidData => Answer::new(400, error.to_string()),
            Err(error) if error.kind() == io::ErrorKind::OutOfMemory => {
                Answer::new(431, "the headers are too long")
            }
            Err(error) => return Err(error),
        };
        request.reply(&answer)
    }

    fn answer(&self, request: &mut Incoming) -> io::Result<Answer> {
        let now = (self.clock)();
        let head = request.head()?;
        let hooks = self.hooks.read().unwrap_or_else(PoisonError::into_inner).clone();
        let hook = match admit(&head, &hooks) {
            Ok(hook) => hook,
            Err(answer) => return Ok(answer),
        };
        let body = request.body(&head)?;
        if !is_known(&head, &body, hook) {
            // Only those without the token: nobody keeps out the others by guessing.
            if self.strangers.lock().unwrap_or_else(PoisonError::into_inner).is_over(now) {
                return Ok(Answer::new(429, "too many calls without the token; wait a minute"));
            }
            let text = "send the token as `Authorization: Bearer TOKEN`, or sign with it (X-Hub-Signature-256) if the schedule has --signed";
            return Ok(Answer::new(401, text));
        }
        let event = match event(&body) {
            Ok(event) => event,
            Err(answer) => return Ok(answer),
        };
        let mut rates = self.rates.lock().unwrap_or_else(PoisonError::into_inner);
        if rates.entry(hook.number).or_default().is_over(now) {
            return Ok(Answer::new(429, format!("more than {CALLS_MAX} calls in a minute")));
        }
        drop(rates);
        Ok((self.accept)(hook.number, event))
    }
}

/// A request as it comes in.
struct Incoming {
    stream: TcpStream,
    /// What came and was not used yet.
    bytes: Vec<u8>,
    until: Instant,
}

impl Incoming {
    /// Reads some more; nothing more is an error.
    fn more(&mut self) -> io::Result<()> {
        let left = self.until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        self.stream.set_read_timeout(Some(left))?;
        let mut piece = [0; 8192];
        match self.stream.read(&mut piece)? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            count => {
                self.bytes.extend_from_slice(&piece[..count]);
                Ok(())
            }
        }
    }

    fn head(&mut self) -> io::Result<Head> {
        loop {
            match parse(&self.bytes) {
                Ok(Some((_, length))) if length > HEAD_BYTES_MAX => {
                    return Err(io::ErrorKind::OutOfMemory.into());
                }
                Ok(Some((head, length))) => {
                    self.bytes.drain(..length);
                    return Ok(head);
                }
                Ok(None) if self.bytes.len() > HEAD_BYTES_MAX => {
                    return Err(io::ErrorKind::OutOfMemory.into());
                }
                Ok(None) => self.more()?,
                Err(httparse::Error::TooManyHeaders) => return Err(io::ErrorKind::OutOfMemory.into()),
                Err(error) => return Err(io::Error::new(io::ErrorKind::InvalidData, error.to_string())),
            }
        }
    }

    fn body(&mut self, head: &Head) -> io::Result<Vec<u8>> {
        let length = head.length.unwrap_or(0).min(BODY_BYTES_MAX);
        if head.expects_continue && self.bytes.len() < length {
            self.stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
        }
        while self.bytes.len() < length {
            self.more()?;
        }
        self.bytes.truncate(length);
        Ok(std::mem::take(&mut self.bytes))
    }

    fn reply(mut self, answer: &Answer) -> io::Result<()> {
        let key = if answer.status == 202 { "run" } else { "error" };
        let body = format!("{}\n", serde_json::json!({ key: answer.text }));
        let retry = if answer.status == 429 { "Retry-After: 60\r\n" } else { "" };
        let text = format!(
            "HTTP/1.1 {} {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n{retry}Connection: close\r\n\r\n{body}",
            answer.status,
            answer.reason(),
            body.len()
        );
        self.stream.set_write_timeout(Some(REQUEST_TIME))?;
        self.stream.write_all(text.as_bytes())?;
        self.stream.shutdown(Shutdown::Write)?;
        // What was not read would reset the connection before the caller has the answer.
        self.until = Instant::now() + Duration::from_secs(1);
        let mut left = BODY_BYTES_MAX;
        while left > 0 && self.more().is_ok() {
            left = left.saturating_sub(self.bytes.len());
            self.bytes.clear();
        }
        Ok(())
    }
}

/// The head at the beginning of `bytes`, and how long it is; none if it is not whole yet.
fn parse(bytes: &[u8]) -> Result<Option<(Head, usize)>, httparse::Error> {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS_MAX];
    let mut request = httparse::Request::new(&mut headers);
    let httparse::Status::Complete(length) = request.parse(bytes)? else { return Ok(None) };
    let mut head = Head {
        method: request.method.unwrap_or_default().to_owned(),
        path: request.path.unwrap_or_default().to_owned(),
        ..Head::default()
    };
    for header in request.headers.iter() {
        let value = String::from_utf8_lossy(header.value).trim().to_owned();
        match header.name.to_ascii_lowercase().as_str() {
            "authorization" => head.authorization = Some(value),
            "x-hub-signature-256" => head.signature = Some(value),
            "transfer-encoding" => head.chunked = true,
            "expect" => head.expects_continue = value.eq_ignore_ascii_case("100-continue"),
            "content-length" => {
                let plain = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
                // Two lengths that differ are a trick.
                if !plain || head.length.is_some_and(|length| value.parse() != Ok(length)) {
                    return Err(httparse::Error::HeaderValue);
                }
                head.length = Some(value.parse().unwrap_or(usize::MAX));
            }
            _ => {}
        }
    }
    Ok(Some((head, length)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "a-token-of-a-test";

    fn hooks(key: bool) -> Hooks {
        let token = Secret::new(TOKEN);
        let known = Known { number: 7, token_sha256: token::sha256(&token), key: key.then_some(token) };
        Arc::new(RwLock::new(BTreeMap::from([("deploy".to_owned(), known)])))
    }

    fn started(key: bool) -> (std::net::SocketAddr, Arc<Mutex<Vec<Value>>>) {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let events = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&events);
        let accept = move |number: u64, event: Value| {
            kept.lock().expect("no panic").push(event);
            Answer::new(202, format!("run-of-{number}"))
        };
        let server = Server::new(hooks(key), || 1_000_000, Box::new(accept));
        server.serve(listener).expect("a thread");
        (address, events)
    }

    fn ask(address: std::net::SocketAddr, request: &[u8]) -> String {
        let mut stream = TcpStream::connect(address).expect("it listens");
        stream.write_all(request).expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        answer
    }

    fn post(path: &str, headers: &str, body: &str) -> Vec<u8> {
        format!("POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {}\r\n{headers}\r\n{body}", body.len())
            .into_bytes()
    }

    fn bearer(token: &str) -> String {
        format!("Authorization: Bearer {token}\r\n")
    }

    #[test]
    fn calls_are_answered() {
        let (address, events) = started(true);
        let good = bearer(TOKEN);
        let check = |request: &[u8], expect: &str| {
            let answer = ask(address, request);
            assert!(answer.starts_with(&format!("HTTP/1.1 {expect}")), "{expect}: {answer}");
            assert!(answer.contains("\r\n\r\n{") && answer.ends_with("}\n"), "{answer}");
        };
        check(&post("/hook/deploy", &good, "{\"a\": 1}"), "202 Accepted");
        check(&post("/hook/deploy?x=y", &good, ""), "202 Accepted");
        let signature = format!("X-Hub-Signature-256: sha256={}\r\n", signature("{\"b\":2}"));
        check(&post("/hook/deploy", &signature, "{\"b\":2}"), "202 Accepted");
        check(&post("/hook/deploy", &signature, "{\"b\":3}"), "401 Unauthorized");
        check(&post("/hook/deploy", &bearer("wrong"), "{}"), "401 Unauthorized");
        check(&post("/hook/deploy", "", "{}"), "401 Unauthorized");
        check(&post("/hook/other", &good, "{}"), "404 Not Found");
        check(&post("/", &good, "{}"), "404 Not Found");
        check(&post("/hook/deploy", &good, "{"), "400 Bad Request");
        check(format!("GET /hook/deploy HTTP/1.1\r\n{good}\r\n").as_bytes(), "405");
        check(format!("POST /hook/deploy HTTP/1.1\r\n{good}\r\n").as_bytes(), "202");
        check(
            format!("POST /hook/deploy HTTP/1.1\r\n{good}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                .as_bytes(),
            "411",
        );
        check(
            format!("POST /hook/deploy HTTP/1.1\r\n{good}Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx")
                .as_bytes(),
            "400",
        );
        check(b"nonsense\r\n\r\n", "400");
        check(
            format!("POST /hook/deploy HTTP/1.1\r\nX: {}\r\n\r\n", "x".repeat(HEAD_BYTES_MAX)).as_bytes(),
            "431",
        );
        let large = "x".repeat(BODY_BYTES_MAX + 1);
        check(&post("/hook/deploy", &good, &large), "413");
        let most = format!("\"{}\"", "x".repeat(BODY_BYTES_MAX - 2));
        check(&post("/hook/deploy", &good, &most), "202 Accepted");
        let events = events.lock().expect("no panic");
        assert_eq!(
            events[..3],
            [serde_json::json!({"a": 1}), serde_json::json!({}), serde_json::json!({"b": 2})]
        );
        // The fourth came without a body, and without its length.
        assert_eq!((&events[3], events.len()), (&serde_json::json!({}), 5));
    }

    fn signature(body: &str) -> String {
        use hmac::{Hmac, KeyInit, Mac};
        let mac = Hmac::<sha2::Sha256>::new_from_slice(TOKEN.as_bytes()).expect("any length");
        mac.chain_update(body).finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    #[test]
    fn without_the_key_a_signature_is_nothing() {
        let (address, events) = started(false);
        let header = format!("X-Hub-Signature-256: sha256={}\r\n", signature("{}"));
        assert!(ask(address, &post("/hook/deploy", &header, "{}")).starts_with("HTTP/1.1 401"));
        assert!(events.lock().expect("no panic").is_empty());
    }

    #[test]
    fn too_many_calls_are_told() {
        let (address, events) = started(false);
        for _ in 0..CALLS_MAX {
            assert!(ask(address, &post("/hook/deploy", &bearer(TOKEN), "{}")).starts_with("HTTP/1.1 202"));
        }
        let answer = ask(address, &post("/hook/deploy", &bearer(TOKEN), "{}"));
        assert!(answer.starts_with("HTTP/1.1 429") && answer.contains("Retry-After: 60"), "{answer}");
        assert_eq!(events.lock().expect("no panic").len() as u32, CALLS_MAX);
        // Whoever guesses is stopped, and nobody else is.
        let (address, _) = started(false);
        for _ in 0..CALLS_MAX {
            assert!(ask(address, &post("/hook/deploy", &bearer("x"), "{}")).starts_with("HTTP/1.1 401"));
        }
        assert!(ask(address, &post("/hook/deploy", &bearer("x"), "{}")).starts_with("HTTP/1.1 429"));
        assert!(ask(address, &post("/hook/deploy", &bearer(TOKEN), "{}")).starts_with("HTTP/1.1 202"));
    }

    #[test]
    fn a_minute_later_there_are_calls_again() {
        let mut rate = Rate::default();
        assert!((0..CALLS_MAX).all(|_| !rate.is_over(WINDOW_MS)));
        assert!(rate.is_over(2 * WINDOW_MS - 1));
        assert!(!rate.is_over(2 * WINDOW_MS));
    }

    #[test]
    fn a_body_is_asked_for() {
        let (address, _) = started(false);
        let mut stream = TcpStream::connect(address).expect("it listens");
        let head = format!(
            "POST /hook/deploy HTTP/1.1\r\n{}Content-Length: 2\r\nExpect: 100-continue\r\n\r\n",
            bearer(TOKEN)
        );
        stream.write_all(head.as_bytes()).expect("it reads");
        let mut leave = [0; 25];
        stream.read_exact(&mut leave).expect("it answers");
        assert_eq!(&leave, b"HTTP/1.1 100 Continue\r\n\r\n");
        stream.write_all(b"{}").expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        assert!(answer.starts_with("HTTP/1.1 202"), "{answer}");
    }

    #[test]
    fn no_request_is_too_odd() {
        let mut rng = fastrand::Rng::with_seed(3);
        let parts = [
            "POST ",
            "/hook/deploy",
            " HTTP/1.1",
            "\r\n",
            "Content-Length: ",
            "9",
            ":",
            "\u{0}",
            "é",
            "Expect: 100-continue",
        ];
        for _ in 0..20_000 {
            let text: String = (0..rng.usize(0..14)).map(|_| parts[rng.usize(0..parts.len())]).collect();
            drop(parse(text.as_bytes()));
        }
    }
}
