//! Where clients come in, and when the server ends.

use super::error::Refusal;
use super::{AT_ONCE_MAX, BODY_BYTES_MAX, Service, chat, completions, plain};
use crate::engine::Engine;
use axum::Router;
use axum::body::{Bytes, HttpBody};
use axum::extract::{DefaultBodyLimit, FromRequest, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde_json::Value;
use std::fmt;
use std::io;
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::AsyncReadExt;

/// A socket that listens already.
#[derive(Debug)]
pub enum Door {
    /// Who may connect is decided by the file.
    Unix(UnixListener),
    /// Everyone on this machine can connect, so they show a key.
    Tcp(std::net::TcpListener, Key),
}

/// What clients of a port show as `Authorization: Bearer ..`. It prints itself nowhere.
#[derive(Clone)]
pub struct Key(Arc<str>);

impl Key {
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// Compares all of it, so that the time tells nothing about where it differs.
    fn is(&self, shown: &str) -> bool {
        let (own, shown) = (self.0.as_bytes(), shown.as_bytes());
        let differs = own.iter().zip(shown).fold(0, |differs, (a, b)| differs | (a ^ b));
        own.len() == shown.len() && differs == 0
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(..)")
    }
}

#[derive(Debug, Default)]
pub struct Options {
    /// Ends by itself when nobody has asked for anything for so long.
    pub idle: Option<Duration>,
}

/// Why the server ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// The other end of `stop` was closed.
    Stopped,
    Idle,
}

/// Serves until the other end of `stop` closes. Answers under way end then.
///
/// # Errors
/// When a socket cannot be served.
pub fn serve(
    engine: Arc<Engine>,
    doors: Vec<Door>,
    stop: UnixStream,
    options: &Options,
) -> io::Result<Ended> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        // An answer holds one; vectors and tokens take a few more for a moment.
        .max_blocking_threads(AT_ONCE_MAX * 16)
        .build()?;
    let service = Arc::new(Service::new(engine));
    let ended = runtime.block_on(async {
        for door in doors {
            open(door, &service)?;
        }
        stop.set_nonblocking(true)?;
        let stop = tokio::net::UnixStream::from_std(stop)?;
        tokio::select! {
            () = closed(stop) => Ok(Ended::Stopped),
            () = idle(&service, options.idle) => Ok(Ended::Idle),
        }
    });
    // Threads that wait for the engine end when it says its next word.
    runtime.shutdown_background();
    ended
}

async fn closed(mut stream: tokio::net::UnixStream) {
    let mut byte = [0];
    // Nothing is said on it; whatever comes is not for us.
    while matches!(stream.read(&mut byte).await, Ok(1..)) {}
}

async fn idle(service: &Service, most: Option<Duration>) {
    let Some(most) = most else { return std::future::pending().await };
    loop {
        let left = most.saturating_sub(service.work.idle());
        if left.is_zero() {
            return;
        }
        tokio::time::sleep(left).await;
    }
}

fn open(door: Door, service: &Arc<Service>) -> io::Result<()> {
    match door {
        Door::Unix(listener) => {
            listener.set_nonblocking(true)?;
            let listener = tokio::net::UnixListener::from_std(listener)?;
            let router = router(service, None);
            tokio::spawn(async move { axum::serve(listener, router).await });
        }
        Door::Tcp(listener, key) => {
            listener.set_nonblocking(true)?;
            let listener = tokio::net::TcpListener::from_std(listener)?;
            let router = router(service, Some(key));
            tokio::spawn(async move { axum::serve(listener, router).await });
        }
    }
    Ok(())
}

type Shared = State<Arc<Service>>;

fn router(service: &Arc<Service>, key: Option<Key>) -> Router {
    Router::new()
        .route("/v1/chat/completions", post(chats))
        .route("/v1/completions", post(texts))
        .route("/v1/embeddings", post(embeddings))
        .route("/v1/models", get(async |State(service): Shared| axum::Json(plain::models(&service))))
        .route(
            "/tokenize",
            post(async |state: Shared, body: Body| blocking(state, body, plain::tokenize).await),
        )
        .route(
            "/detokenize",
            post(async |state: Shared, body: Body| blocking(state, body, plain::detokenize).await),
        )
        .route("/health", get(async |State(service): Shared| axum::Json(plain::health(&service))))
        .fallback(async |request: Request| {
            Refusal::of(StatusCode::NOT_FOUND, format!("there is nothing at {}", request.uri().path()))
        })
        .method_not_allowed_fallback(async |request: Request| {
            let text = format!("{} is not taken at {}", request.method(), request.uri().path());
            Refusal::of(StatusCode::METHOD_NOT_ALLOWED, text)
        })
        .layer(middleware::from_fn(move |request: Request, next: Next| guard(key.clone(), request, next)))
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .with_state(Arc::clone(service))
}

async fn guard(key: Option<Key>, request: Request, next: Next) -> Response {
    let Some(key) = key else { return next.run(request).await };
    let header = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    match header.and_then(|value| value.strip_prefix("Bearer ")) {
        Some(shown) if key.is(shown) => next.run(request).await,
        Some(_) => {
            Refusal::of(StatusCode::UNAUTHORIZED, "the key is not the one of this server").into_response()
        }
        None => Refusal::of(StatusCode::UNAUTHORIZED, "this server wants a key: `Authorization: Bearer KEY`")
            .into_response(),
    }
}

/// The body of a request, within its bound.
struct Body(Bytes);

impl<S: Send + Sync> FromRequest<S> for Body {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let too_long = || {
            let text = format!("the request is longer than {BODY_BYTES_MAX} bytes");
            Refusal::of(StatusCode::PAYLOAD_TOO_LARGE, text)
        };
        // One that says so itself is not even read.
        if HttpBody::size_hint(request.body()).lower() > BODY_BYTES_MAX as u64 {
            return Err(too_long());
        }
        Bytes::from_request(request, state).await.map(Body).map_err(|rejection| match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => too_long(),
            status => Refusal::of(status, rejection.body_text()),
        })
    }
}

fn busy() -> Refusal {
    Refusal::of(StatusCode::TOO_MANY_REQUESTS, format!("{AT_ONCE_MAX} requests are at work already"))
}

async fn chats(State(service): Shared, Body(bytes): Body) -> Result<Response, Refusal> {
    let working = service.work.begin().ok_or_else(busy)?;
    chat::complete(service, working, &bytes).await
}

async fn texts(State(service): Shared, Body(bytes): Body) -> Result<Response, Refusal> {
    let working = service.work.begin().ok_or_else(busy)?;
    completions::complete(service, working, &bytes).await
}

async fn embeddings(state: Shared, body: Body) -> Result<Response, Refusal> {
    blocking(state, body, plain::embed).await
}

/// On a thread of its own: the engine answers these when it has time.
async fn blocking(
    State(service): Shared,
    Body(bytes): Body,
    work: fn(&Arc<Service>, &[u8]) -> Result<Value, Refusal>,
) -> Result<Response, Refusal> {
    let working = service.work.begin().ok_or_else(busy)?;
    let done = tokio::task::spawn_blocking(move || {
        let _working = working;
        work(&service, &bytes)
    });
    match done.await {
        Ok(value) => value.map(|value| axum::Json(value).into_response()),
        Err(_) => Err(Refusal::of(StatusCode::INTERNAL_SERVER_ERROR, "the request broke off")),
    }
}
