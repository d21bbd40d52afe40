//! The one byte form of a value: RFC 8785 (JSON Canonicalization Scheme).
//!
//! Hashes of events and intents are taken over this form, so a change of field order or white space is no change.

use crate::Digest;
use serde::Serialize;

/// The canonical JSON text of `value`.
///
/// Panics only if `value` cannot be JSON at all (a map with keys that are not strings), which no type of this
/// crate can be.
pub fn to_string<T: Serialize>(value: &T) -> String {
    let bytes = serde_json_canonicalizer::to_vec(value).expect("the words of Mycel are JSON values");
    String::from_utf8(bytes).expect("canonical JSON is UTF-8")
}

/// SHA-256 of the canonical form.
pub fn digest<T: Serialize>(value: &T) -> Digest {
    Digest::of(to_string(value).as_bytes())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn keys_are_sorted_and_space_is_gone() {
        assert_eq!(super::to_string(&json!({"b": [1, 2], "a": "\u{e9}"})), r#"{"a":"é","b":[1,2]}"#);
    }
}
