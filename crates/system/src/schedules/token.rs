//! Tokens of webhooks: made of 256 random bits, so that a plain hash of one gives nothing away.
//!
//! A caller who sends the token needs only its hash here. A caller who signs with it, as GitHub does, needs the token itself at this end,
//! so it is kept then: in the vault where there is one, else in a file of its owner alone.

use hmac::{Hmac, KeyInit, Mac};
use mycel_abi::Secret;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// A token that nobody can guess, in hexadecimal digits.
pub fn new() -> Secret {
    let mut bytes = [0_u8; 32];
    // Without random numbers a token could be guessed: better none.
    getrandom::fill(&mut bytes).expect("the operating system gives random numbers");
    Secret::new(hex(&bytes))
}

pub fn sha256(token: &Secret) -> String {
    hex(&Sha256::digest(token.reveal().as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    if !hex.is_ascii() || !hex.len().is_multiple_of(2) {
        return None;
    }
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).ok()).collect()
}

/// Whether the value of an `Authorization` header is `Bearer` and the token with this hash. Takes as long whatever the token is.
pub fn is_bearer(header: &str, token_sha256: &str) -> bool {
    let Some((scheme, token)) = header.split_once(' ') else { return false };
    let given = hex(&Sha256::digest(token.trim().as_bytes()));
    scheme.eq_ignore_ascii_case("bearer") && bool::from(given.as_bytes().ct_eq(token_sha256.as_bytes()))
}

/// Whether the value of an `X-Hub-Signature-256` header is the signature of this body under this token.
pub fn is_signed(header: &str, body: &[u8], token: &Secret) -> bool {
    let given = header.trim().strip_prefix("sha256=").and_then(bytes);
    let mac = Hmac::<Sha256>::new_from_slice(token.reveal().as_bytes()).ok();
    given.zip(mac).is_some_and(|(given, mac)| mac.chain_update(body).verify_slice(&given).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_known_by_its_hash() {
        let token = new();
        let hash = sha256(&token);
        assert_eq!((token.reveal().len(), hash.len()), (64, 64));
        let header = |scheme: &str, token: &str| format!("{scheme} {token}");
        assert!(is_bearer(&header("Bearer", token.reveal()), &hash));
        assert!(is_bearer(&header("bearer", token.reveal()), &hash));
        for (header, hash) in [
            (header("Bearer", "x"), hash.as_str()),
            (header("Basic", token.reveal()), &hash),
            (header("Bearer", &hash), &hash),
            (token.reveal().to_owned(), &hash),
            (header("Bearer", token.reveal()), ""),
        ] {
            assert!(!is_bearer(&header, hash), "{header}");
        }
    }

    #[test]
    fn a_signature_is_checked_as_github_documents_it() {
        // The example of GitHub's page about validating deliveries.
        let token = Secret::new("It's a Secret to Everybody");
        let header = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
        assert!(is_signed(header, b"Hello, World!", &token));
        assert!(!is_signed(header, b"Hello, World", &token));
        assert!(!is_signed(header, b"Hello, World!", &Secret::new("other")));
        for wrong in ["", "sha256=", "sha256=7", "sha256=zz", &header[7..], &header[..70], "sha1=757107ea"] {
            assert!(!is_signed(wrong, b"Hello, World!", &token), "{wrong}");
        }
    }
}
