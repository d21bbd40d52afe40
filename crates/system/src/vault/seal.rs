//! Boxes: XChaCha20-Poly1305 with a random nonce of 24 bytes, which is long enough never to come twice.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use mycel_abi::Secret;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::{Zeroize, Zeroizing};

/// Bytes of a key.
pub(super) const KEY_BYTES: usize = 32;
/// Bytes of a nonce.
const NONCE_BYTES: usize = 24;

/// What opens the boxes of one vault. Wiped when dropped, never printed.
#[derive(Clone)]
pub(super) struct Key(pub(super) [u8; KEY_BYTES]);

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(..)")
    }
}

/// Bytes that stand in the file as lower-case hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hex(pub(super) Vec<u8>);

impl Serialize for Hex {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex(&self.0))
    }
}

impl<'de> Deserialize<'de> for Hex {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        unhex(&text).map(Hex).ok_or_else(|| serde::de::Error::custom("these are no hexadecimal digits"))
    }
}

/// A nonce and what was sealed under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sealed {
    nonce: Hex,
    sealed: Hex,
}

impl Sealed {
    /// Bytes of what was sealed, and of its tag.
    pub(super) fn len(&self) -> usize {
        self.sealed.0.len()
    }
}

impl Key {
    /// Seals `plain`; whoever opens it must say the same `bound`.
    pub(super) fn seal(&self, plain: &[u8], bound: &[u8]) -> Sealed {
        let mut nonce = [0_u8; NONCE_BYTES];
        random(&mut nonce);
        let payload = Payload { msg: plain, aad: bound };
        let sealed = XChaCha20Poly1305::new(&self.0.into())
            .encrypt(&XNonce::from(nonce), payload)
            .expect("a secret is far below the longest message of the cipher");
        Sealed { nonce: Hex(nonce.to_vec()), sealed: Hex(sealed) }
    }

    /// What was sealed; none if it was not sealed by this key for `bound`, or was changed since.
    pub(super) fn open(&self, sealed: &Sealed, bound: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let nonce: [u8; NONCE_BYTES] = sealed.nonce.0.as_slice().try_into().ok()?;
        let payload = Payload { msg: &sealed.sealed.0, aad: bound };
        XChaCha20Poly1305::new(&self.0.into()).decrypt(&XNonce::from(nonce), payload).ok().map(Zeroizing::new)
    }

    /// The same, as text.
    pub(super) fn open_text(&self, sealed: &Sealed, bound: &[u8]) -> Option<Secret> {
        let plain = self.open(sealed, bound)?;
        std::str::from_utf8(&plain).ok().map(Secret::new)
    }
}

/// Random bytes of the operating system.
pub(super) fn random(bytes: &mut [u8]) {
    // Without random numbers a nonce could come twice, and a key could be guessed: better nothing than that.
    getrandom::fill(bytes).expect("the operating system gives random numbers");
}

pub(super) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |half: u8| char::from(DIGITS[usize::from(half & 15)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(*byte)]).collect()
}

/// The bytes of an even number of lower-case digits, and of nothing else: what is written has one form.
pub(super) fn unhex(text: &str) -> Option<Vec<u8>> {
    let value = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let byte = |pair: &[u8; 2]| Some(value(pair[0])? << 4 | value(pair[1])?);
    rest.is_empty().then(|| pairs.iter().map(byte).collect())?
}
