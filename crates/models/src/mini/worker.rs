//! Asking a worker to continue a prompt: `/v1/completions` over its Unix socket.

use crate::BrainError;
use crate::provider::local_client;
use mycel_abi::Cost;
use serde::Deserialize;
use serde_json::json;
use std::path::PathBuf;
use std::time::Duration;

/// A line takes tenths of a second; a machine that swaps may need longer.
const ANSWER_MAX: Duration = Duration::from_secs(60);
/// How often it is asked whether the person has cancelled.
const CANCEL_EVERY: Duration = Duration::from_millis(20);
/// Variety of the lines when more than one is asked for.
const TEMPERATURE: f64 = 0.7;

/// A line the model wrote.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub text: String,
    /// The natural logarithm of its probability: the sum over its tokens.
    pub logprob: f64,
}

/// Whatever continues prompts.
pub trait Lines: Send {
    /// `count` lines under a grammar; one is the likeliest, more are drawn.
    fn ask(
        &mut self,
        prompt: &str,
        lark: &str,
        count: u32,
        max_tokens: u32,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Vec<Line>, BrainError>;
}

/// A worker behind a Unix socket, started when it is first needed.
pub struct Socket {
    /// Gives the socket of a worker that is ready; called again after a failure.
    start: Box<dyn FnMut() -> Result<PathBuf, BrainError> + Send>,
    link: Option<Link>,
}

struct Link {
    client: reqwest::Client,
    runtime: tokio::runtime::Runtime,
}

impl std::fmt::Debug for Socket {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Socket").field("linked", &self.link.is_some()).finish_non_exhaustive()
    }
}

#[derive(Deserialize)]
struct Answer {
    choices: Vec<Choice>,
}

#[derive(Deserialize)]
struct Choice {
    text: String,
    finish_reason: Option<String>,
    logprobs: Option<Logprobs>,
}

#[derive(Deserialize)]
struct Logprobs {
    token_logprobs: Vec<Option<f64>>,
}

impl Socket {
    pub fn new(start: Box<dyn FnMut() -> Result<PathBuf, BrainError> + Send>) -> Self {
        Self { start, link: None }
    }

    fn link(&mut self) -> Result<&Link, BrainError> {
        if self.link.is_none() {
            let socket = (self.start)()?;
            let client = local_client(&socket)?;
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .map_err(|error| passing(format!("setting up the client of the bundled model: {error}")))?;
            self.link = Some(Link { client, runtime });
        }
        Ok(self.link.as_ref().expect("it was made above"))
    }

    fn try_once(
        &mut self,
        body: &serde_json::Value,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Vec<Line>, BrainError> {
        let link = self.link()?;
        let answer = link.runtime.block_on(async {
            let asked = send(&link.client, body);
            tokio::pin!(asked);
            loop {
                tokio::select! {
                    answer = &mut asked => return answer,
                    () = tokio::time::sleep(CANCEL_EVERY) => {
                        if cancelled() {
                            return Err(BrainError::Cancelled { cost: Cost::ZERO });
                        }
                    }
                }
            }
        })?;
        Ok(answer.choices.into_iter().map(line).collect())
    }
}

/// A line that ran out of tokens breaks off in the middle and is told apart by its lowest worth.
fn line(choice: Choice) -> Line {
    let each: Vec<f64> = choice.logprobs.iter().flat_map(|l| &l.token_logprobs).flatten().copied().collect();
    let whole = each.iter().sum();
    let logprob = if choice.finish_reason.as_deref() == Some("length") { f64::MIN } else { whole };
    Line { text: choice.text, logprob }
}

async fn send(client: &reqwest::Client, body: &serde_json::Value) -> Result<Answer, BrainError> {
    let failed = |error: reqwest::Error| passing(format!("asking the bundled model: {error}"));
    let asked = client.post("http://worker/v1/completions").timeout(ANSWER_MAX).json(body);
    let response = asked.send().await.map_err(failed)?;
    let status = response.status();
    let text = response.text().await.map_err(failed)?;
    if !status.is_success() {
        return Err(BrainError::Lasting {
            message: format!("the worker of the bundled model answered {status}: {text}"),
            hint: None,
        });
    }
    serde_json::from_str(&text)
        .map_err(|error| passing(format!("reading what the bundled model answered: {error}")))
}

fn passing(message: String) -> BrainError {
    BrainError::Passing { message, retry_after_ms: None, cost: Cost::ZERO }
}

impl Lines for Socket {
    fn ask(
        &mut self,
        prompt: &str,
        lark: &str,
        count: u32,
        max_tokens: u32,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Vec<Line>, BrainError> {
        let temperature = if count > 1 { TEMPERATURE } else { 0.0 };
        let body = json!({
            "model": super::NAME, "prompt": prompt, "special": true, "guided": { "lark": lark }, "n": count,
            "max_tokens": max_tokens, "temperature": temperature, "logprobs": 0, "seed": 1,
        });
        match self.try_once(&body, cancelled) {
            // The worker may have died since it was last asked: a new one is started, once.
            Err(BrainError::Passing { .. }) => {
                self.link = None;
                self.try_once(&body, cancelled)
            }
            other => other,
        }
    }
}
