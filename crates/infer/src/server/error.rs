//! Errors as the protocol has them.

use crate::engine::EngineError;
use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// Why a request gets no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) status: StatusCode,
    pub(super) kind: &'static str,
    pub(super) message: String,
    /// The place in the request.
    pub(super) param: Option<String>,
    pub(super) code: Option<&'static str>,
}

impl Refusal {
    /// Something in the request is wrong.
    pub(super) fn bad(param: impl Into<Option<String>>, message: impl Into<String>) -> Self {
        Self {
            status: StatusCode::BAD_REQUEST,
            kind: "invalid_request_error",
            message: message.into(),
            param: param.into(),
            code: None,
        }
    }

    pub(super) fn of(status: StatusCode, message: impl Into<String>) -> Self {
        let kind = match status {
            StatusCode::UNAUTHORIZED => "authentication_error",
            StatusCode::TOO_MANY_REQUESTS => "rate_limit_error",
            status if status.is_server_error() => "server_error",
            _ => "invalid_request_error",
        };
        Self { status, kind, message: message.into(), param: None, code: None }
    }

    pub(super) fn code(mut self, code: &'static str) -> Self {
        self.code = Some(code);
        self
    }

    /// The error object.
    pub(super) fn body(&self) -> Value {
        json!({ "error": { "message": self.message, "type": self.kind, "param": self.param, "code": self.code } })
    }
}

impl From<EngineError> for Refusal {
    fn from(error: EngineError) -> Self {
        let text = match error.hint() {
            Some(hint) => format!("{error}\nhint: {hint}"),
            None => error.to_string(),
        };
        match error {
            EngineError::Request(why) => Self::bad(None, why),
            EngineError::TooLong { .. } => Self::bad(None, text).code("context_length_exceeded"),
            EngineError::Busy { .. } => Self::of(StatusCode::TOO_MANY_REQUESTS, text),
            EngineError::Compute(_) => Self::of(StatusCode::INTERNAL_SERVER_ERROR, text),
            EngineError::Processor { .. }
            | EngineError::Load { .. }
            | EngineError::Memory { .. }
            | EngineError::Stopped => Self::of(StatusCode::SERVICE_UNAVAILABLE, text),
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = (self.status, Json(self.body())).into_response();
        let again = match self.status {
            StatusCode::TOO_MANY_REQUESTS => Some(axum::http::HeaderValue::from_static("1")),
            _ => None,
        };
        if let Some(seconds) = again {
            response.headers_mut().insert(axum::http::header::RETRY_AFTER, seconds);
        }
        if self.status == StatusCode::UNAUTHORIZED {
            let bearer = axum::http::HeaderValue::from_static("Bearer");
            response.headers_mut().insert(axum::http::header::WWW_AUTHENTICATE, bearer);
        }
        response
    }
}
