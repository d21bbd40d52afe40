//! How a body lies in its column: small ones as text, large ones compressed.
//!
//! A compressed body is `zstd frame || first 16 bytes of SHA-256(frame)`. The event's digest is taken over the text, and
//! a zstd frame has bits that do not change what comes out of it; the check bytes make every bit of the column count.

use sha2::{Digest as _, Sha256};
use std::io::Read;

/// Bodies from this size on are compressed: below it a frame's overhead eats most of the gain.
const PACK_FROM_BYTES: usize = 1024;

/// Longest body in bytes; room for the largest arguments with their assessment.
pub(crate) const BODY_BYTES_MAX: usize = 4 * mycel_abi::limits::ARGS_BYTES_MAX;

/// zstd's level: the fastest that still finds the repetitions of JSON.
const LEVEL: i32 = 1;

const CHECK_BYTES: usize = 16;

/// A body as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Packed {
    Plain(String),
    Zstd(Vec<u8>),
}

/// Compresses `text` where that makes it smaller.
pub(crate) fn pack(text: String) -> Packed {
    if text.len() < PACK_FROM_BYTES {
        return Packed::Plain(text);
    }
    match zstd::bulk::compress(text.as_bytes(), LEVEL) {
        Ok(mut frame) if frame.len() + CHECK_BYTES < text.len() => {
            let check = Sha256::digest(&frame);
            frame.extend_from_slice(&check[..CHECK_BYTES]);
            Packed::Zstd(frame)
        }
        // Not smaller, or no memory for the compressor: the text itself is always right.
        Ok(_) | Err(_) => Packed::Plain(text),
    }
}

/// The text of a compressed body, or what is wrong with it.
pub(crate) fn unpack(stored: &[u8]) -> Result<String, &'static str> {
    let split = stored.len().checked_sub(CHECK_BYTES).ok_or("the compressed body is cut short")?;
    let (frame, check) = stored.split_at(split);
    if Sha256::digest(frame)[..CHECK_BYTES] != *check {
        return Err("the compressed body does not fit its check bytes");
    }
    let decoder =
        zstd::stream::read::Decoder::new(frame).map_err(|_| "the compressed body has no zstd frame")?;
    let mut text = String::new();
    let limit = BODY_BYTES_MAX as u64 + 1;
    decoder.take(limit).read_to_string(&mut text).map_err(|_| "the compressed body cannot be expanded")?;
    if text.len() as u64 == limit {
        return Err("the compressed body is larger than any body may be");
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bit_of_a_compressed_body_counts() {
        let text = "{\"a\":\"".to_owned() + &"spores and threads ".repeat(100) + "\"}";
        let Packed::Zstd(stored) = pack(text.clone()) else { panic!("this should compress") };
        assert_eq!(unpack(&stored).unwrap(), text);
        for bit in 0..stored.len() * 8 {
            let mut hurt = stored.clone();
            hurt[bit / 8] ^= 1 << (bit % 8);
            assert!(unpack(&hurt).is_err(), "bit {bit} was flipped and nobody noticed");
        }
        for cut in 0..stored.len() {
            assert!(unpack(&stored[..cut]).is_err());
        }
    }

    #[test]
    fn small_and_random_bodies_stay_plain() {
        assert_eq!(pack("{}".into()), Packed::Plain("{}".into()));
        let mut random = [0; 1500];
        crate::schema::fill_random(&mut random);
        let noise: String =
            random.iter().map(|b| char::from_u32(u32::from(*b) * 97 + 256).unwrap_or('x')).collect();
        match pack(noise.clone()) {
            Packed::Plain(text) => assert_eq!(text, noise),
            Packed::Zstd(stored) => assert_eq!(unpack(&stored).unwrap(), noise),
        }
    }
}
