//! What ties the events together: digests, hashes and the bytes they are taken over.
//!
//! ```text
//! genesis  = SHA-256("mycel-journal/1/" || journal id)           the `prev` of the first event
//! digest   = SHA-256(salt || body)                               body: canonical JSON text
//! hash     = SHA-256(prev || header || digest)                   header: canonical JSON text, prev and digest: 32 bytes
//! ```
//!
//! The body enters only through its digest, so it can be erased on request while every hash still verifies. The salt
//! makes the digest of an erased body useless for guessing what it was.

use mycel_abi::{Body, Event, NewEvent, Seq};
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// Version of the event format this program writes.
pub const FORMAT: i64 = 1;

/// Bytes of the random salt of one event: enough that a short body cannot be guessed from its digest.
pub(crate) const SALT_BYTES: usize = 16;

/// Largest whole number that every JSON reader keeps exactly (2^53 - 1).
pub(crate) const EXACT_MAX: u64 = (1 << 53) - 1;

/// A SHA-256 as it stands in the table.
pub(crate) type Hash = [u8; 32];

/// Everything about an event except its body. The fields stand in the order of canonical JSON, so that the plain
/// serialiser writes the canonical form; a test holds the two together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, serde::Deserialize)]
pub(crate) struct Header {
    pub actor: String,
    pub at: u64,
    pub id: String,
    pub kind: String,
    pub parent: Option<String>,
    pub run: String,
    pub seq: Seq,
    pub version: i64,
}

impl Header {
    pub(crate) fn of(seq: Seq, event: &NewEvent) -> Self {
        Header {
            actor: event.actor.to_string(),
            at: event.at,
            id: event.id.as_str().to_owned(),
            kind: event.body.kind().to_owned(),
            parent: event.parent.as_ref().map(|p| p.as_str().to_owned()),
            run: event.run.as_str().to_owned(),
            seq,
            version: FORMAT,
        }
    }
    /// The canonical text that is hashed.
    pub(crate) fn canonical(&self) -> String {
        serde_json::to_string(self).expect("a header is plain JSON")
    }
    /// The event this header and `body` make, or what is wrong with the header.
    pub(crate) fn with_body(self, body: Body) -> Result<Event, String> {
        let parent = self.parent.map(String::try_into).transpose();
        Ok(Event {
            seq: self.seq,
            event: NewEvent {
                id: self.id.try_into().map_err(|e: mycel_abi::IdError| e.to_string())?,
                run: self.run.try_into().map_err(|e: mycel_abi::IdError| e.to_string())?,
                parent: parent.map_err(|e: mycel_abi::IdError| e.to_string())?,
                at: self.at,
                actor: self.actor.try_into()?,
                body,
            },
        })
    }
}

pub(crate) fn genesis(journal: &str) -> Hash {
    Sha256::digest(format!("mycel-journal/1/{journal}").as_bytes()).into()
}

pub(crate) fn body_digest(salt: &[u8], body: &str) -> Hash {
    Sha256::new().chain_update(salt).chain_update(body.as_bytes()).finalize().into()
}

pub(crate) fn event_hash(prev: &Hash, header: &str, digest: &Hash) -> Hash {
    Sha256::new().chain_update(prev).chain_update(header.as_bytes()).chain_update(digest).finalize().into()
}

/// The canonical text of a body: RFC 8785, except that a whole number beyond 2^53 is written in full. RFC 8785 would
/// round it, and a journal must give back what it was given.
pub(crate) fn body_text(body: &Body) -> String {
    let text = mycel_abi::canonical::to_string(body);
    if !may_hold_large_number(&text) {
        return text;
    }
    let value = serde_json::to_value(body).expect("the words of Mycel are JSON values");
    let mut exact = String::with_capacity(text.len());
    write_exact(&value, &mut exact);
    exact
}

/// A rounded number has at least 16 digits in a row or an exponent. Text may look like that too; then only speed is lost.
fn may_hold_large_number(text: &str) -> bool {
    let mut digits = 0;
    text.bytes().any(|b| {
        digits = if b.is_ascii_digit() { digits + 1 } else { 0 };
        digits >= 16 || b == b'+'
    })
}

fn write_exact(value: &Value, out: &mut String) {
    match value {
        Value::Number(number) if is_large(number) => out.push_str(&number.to_string()),
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { "," });
                write_exact(item, out);
            }
            out.push(']');
        }
        Value::Object(fields) => {
            let mut sorted: Vec<_> = fields.iter().collect();
            sorted.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
            out.push('{');
            for (index, (name, item)) in sorted.into_iter().enumerate() {
                out.push_str(if index == 0 { "" } else { "," });
                out.push_str(&mycel_abi::canonical::to_string(name));
                out.push(':');
                write_exact(item, out);
            }
            out.push('}');
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            out.push_str(&mycel_abi::canonical::to_string(value));
        }
    }
}

fn is_large(number: &serde_json::Number) -> bool {
    number.as_u64().is_some_and(|n| n > EXACT_MAX) || number.as_i64().is_some_and(|n| n < -(EXACT_MAX as i64))
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes
        .iter()
        .flat_map(|b| [DIGITS[(b >> 4) as usize] as char, DIGITS[(b & 15) as usize] as char])
        .collect()
}

/// The bytes of lower-case hexadecimal, if it is that.
pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |b: u8| match b {
        b'0'..=b'9' => Some(b - b'0'),
        b'a'..=b'f' => Some(b - b'a' + 10),
        _ => None,
    };
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| Some(digit(*pair.first()?)? << 4 | digit(*pair.get(1)?)?)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use mycel_abi::{Actor, EventId, RunId};
    use serde_json::json;

    fn check_body(value: Value, expect: &str) {
        assert_eq!(body_text(&Body::Unknown(value)), expect);
    }

    #[test]
    fn a_body_is_canonical_and_large_numbers_stand_in_full() {
        check_body(json!({"kind": "x", "b": 1, "a": [1, -2]}), r#"{"a":[1,-2],"b":1,"kind":"x"}"#);
        check_body(json!({"n": 9007199254740993u64}), r#"{"n":9007199254740993}"#);
        check_body(
            json!({"n": u64::MAX, "m": i64::MIN}),
            r#"{"m":-9223372036854775808,"n":18446744073709551615}"#,
        );
        check_body(json!({"t": "1234567890123456789", "f": 1.5}), r#"{"f":1.5,"t":"1234567890123456789"}"#);
        check_body(
            json!({"\u{10000}": 1, "\u{ffff}": u64::MAX}),
            "{\"\u{10000}\":1,\"\u{ffff}\":18446744073709551615}",
        );
    }

    #[test]
    fn the_plain_header_is_the_canonical_header() {
        let event = NewEvent {
            id: EventId::new("e1"),
            run: RunId::new("r/1"),
            parent: None,
            at: 1_700_000_000_123,
            actor: Actor::Person("an\u{7}na \"\u{e9}\u{1f600}\"/\\\n\u{7f}".into()),
            body: Body::Resumed {},
        };
        let header = Header::of(7, &event);
        assert_eq!(header.canonical(), mycel_abi::canonical::to_string(&header));
    }

    #[test]
    fn hex_goes_there_and_back() {
        assert_eq!(hex(&[0, 0x9f, 255]), "009fff");
        assert_eq!(unhex("009fff"), Some(vec![0, 0x9f, 255]));
        assert_eq!(unhex("0"), None);
        assert_eq!(unhex("0G"), None);
    }
}
