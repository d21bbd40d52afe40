//! Reading the header piece by piece, never beyond the file and never on trust.

use super::GgufError;
use std::io::{Read, Seek};

/// The header lies in the first bytes of a file; vocabularies of a million words fit into this many.
const HEADER_MAX: u64 = 256 << 20;
/// Letters of a key; the format's own bound is 65,535.
const KEY_MAX: u64 = 65_535;
/// Texts longer than this are skipped. The longest chat templates known have 20,000 letters.
const TEXT_MAX: u64 = 64 << 10;
/// Numbers of an array that are looked at: one for each layer.
const NUMBERS_MAX: u64 = 4_096;
/// Arrays in arrays; real files have none.
const DEPTH_MAX: u32 = 3;

/// A value of the header, as far as anybody asks for it.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// A whole number, or the largest of an array of them. Negative ones stand as [`Value::Other`].
    Number(u64),
    Text(String),
    /// An array with so many elements that are no numbers.
    Array(u64),
    Other,
}

impl Value {
    pub(super) fn number(&self) -> Option<u64> {
        match self {
            Self::Number(n) => Some(*n),
            Self::Text(_) | Self::Array(_) | Self::Other => None,
        }
    }
    pub(super) fn text(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone()),
            Self::Number(_) | Self::Array(_) | Self::Other => None,
        }
    }
    pub(super) fn length(&self) -> Option<u64> {
        match self {
            Self::Array(length) => Some(*length),
            Self::Number(_) | Self::Text(_) | Self::Other => None,
        }
    }
}

/// The types of values by their numbers in the format.
#[derive(Clone, Copy)]
enum Kind {
    Whole { bytes: u64, signed: bool },
    Float { bytes: u64 },
    Text,
    Array,
}

impl Kind {
    fn of(number: u32) -> Option<Self> {
        Some(match number {
            0 | 7 => Self::Whole { bytes: 1, signed: false },
            1 => Self::Whole { bytes: 1, signed: true },
            2 => Self::Whole { bytes: 2, signed: false },
            3 => Self::Whole { bytes: 2, signed: true },
            4 => Self::Whole { bytes: 4, signed: false },
            5 => Self::Whole { bytes: 4, signed: true },
            6 => Self::Float { bytes: 4 },
            8 => Self::Text,
            9 => Self::Array,
            10 => Self::Whole { bytes: 8, signed: false },
            11 => Self::Whole { bytes: 8, signed: true },
            12 => Self::Float { bytes: 8 },
            _ => return None,
        })
    }
}

pub(super) struct Cursor<R> {
    source: R,
    at: u64,
    length: u64,
}

impl<R: Read + Seek> Cursor<R> {
    pub(super) fn new(source: R, length: u64) -> Self {
        Self { source, at: 0, length }
    }
    pub(super) fn at(&self) -> u64 {
        self.at
    }
    pub(super) fn length(&self) -> u64 {
        self.length
    }
    pub(super) fn damaged(&self, what: &str) -> GgufError {
        GgufError::Damaged { at: self.at, what: what.to_owned() }
    }

    /// Whether the next `count` bytes are there and still belong to a header.
    fn room(&self, count: u64) -> Result<(), GgufError> {
        let end = self.at.checked_add(count).ok_or_else(|| self.damaged("a value without end"))?;
        if end > self.length {
            return Err(GgufError::Cut { needs: end, has: self.length });
        }
        if end > HEADER_MAX {
            return Err(self.damaged("the header does not end"));
        }
        Ok(())
    }

    pub(super) fn bytes(&mut self, count: u64) -> Result<Vec<u8>, GgufError> {
        self.room(count)?;
        let mut bytes = vec![0; usize::try_from(count).map_err(|_| self.damaged("a value without end"))?];
        self.source.read_exact(&mut bytes)?;
        self.at += count;
        Ok(bytes)
    }

    fn skip(&mut self, count: u64) -> Result<(), GgufError> {
        self.room(count)?;
        let distance = i64::try_from(count).map_err(|_| self.damaged("a value without end"))?;
        // Not `seek`, which would throw the buffer away at each of a hundred thousand words.
        self.source.seek_relative(distance)?;
        self.at += count;
        Ok(())
    }

    fn whole(&mut self, bytes: u64) -> Result<u64, GgufError> {
        self.room(bytes)?;
        let mut little = [0; 8];
        let count = usize::try_from(bytes).unwrap_or(8).min(8);
        self.source.read_exact(&mut little[..count])?;
        self.at += bytes;
        Ok(u64::from_le_bytes(little))
    }
    pub(super) fn u32(&mut self) -> Result<u32, GgufError> {
        Ok(u32::try_from(self.whole(4)?).unwrap_or(u32::MAX))
    }
    pub(super) fn u64(&mut self) -> Result<u64, GgufError> {
        self.whole(8)
    }
    pub(super) fn count(&mut self, of: &str, max: u64) -> Result<u64, GgufError> {
        let count = self.u64()?;
        if count > max {
            return Err(self.damaged(&format!("{count} {of}, and {max} are the most")));
        }
        Ok(count)
    }

    pub(super) fn key(&mut self) -> Result<String, GgufError> {
        let length = self.count("letters in a key", KEY_MAX)?;
        let bytes = self.bytes(length)?;
        String::from_utf8(bytes).map_err(|_| self.damaged("a key that is no text"))
    }
    pub(super) fn skip_string(&mut self) -> Result<(), GgufError> {
        let length = self.u64()?;
        self.skip(length)
    }

    pub(super) fn value(&mut self) -> Result<Value, GgufError> {
        match self.kind()? {
            Kind::Whole { bytes, signed } => self.number(bytes, signed),
            Kind::Float { bytes } => self.skip(bytes).map(|()| Value::Other),
            Kind::Text => self.text(),
            Kind::Array => self.array(0),
        }
    }

    fn kind(&mut self) -> Result<Kind, GgufError> {
        let number = self.u32()?;
        Kind::of(number).ok_or_else(|| self.damaged(&format!("a value of the unknown type {number}")))
    }

    fn number(&mut self, bytes: u64, signed: bool) -> Result<Value, GgufError> {
        let number = self.whole(bytes)?;
        let is_negative = signed && number >> (bytes * 8 - 1) == 1;
        Ok(if is_negative { Value::Other } else { Value::Number(number) })
    }

    fn text(&mut self) -> Result<Value, GgufError> {
        let length = self.u64()?;
        if length > TEXT_MAX {
            return self.skip(length).map(|()| Value::Other);
        }
        let bytes = self.bytes(length)?;
        Ok(Value::Text(String::from_utf8_lossy(&bytes).into_owned()))
    }

    fn array(&mut self, depth: u32) -> Result<Value, GgufError> {
        let kind = self.kind()?;
        let length = self.u64()?;
        let sized = |bytes: u64| length.checked_mul(bytes);
        match kind {
            Kind::Whole { bytes, signed } if (1..=NUMBERS_MAX).contains(&length) => {
                return self.largest(length, bytes, signed);
            }
            Kind::Whole { bytes, .. } | Kind::Float { bytes } => {
                let count = sized(bytes).ok_or_else(|| self.damaged("an array without end"))?;
                self.skip(count)?;
            }
            // Each element takes 8 bytes at least, so that the header's bound bounds the loop too.
            Kind::Text => {
                self.room(sized(8).unwrap_or(u64::MAX))?;
                for _ in 0..length {
                    self.skip_string()?;
                }
            }
            Kind::Array if depth < DEPTH_MAX => {
                self.room(sized(12).unwrap_or(u64::MAX))?;
                for _ in 0..length {
                    self.array(depth + 1)?;
                }
            }
            Kind::Array => return Err(self.damaged("arrays in arrays in arrays")),
        }
        Ok(Value::Array(length))
    }

    /// The largest of some numbers: where each layer has its own, the largest is what memory must hold.
    fn largest(&mut self, length: u64, bytes: u64, signed: bool) -> Result<Value, GgufError> {
        let mut most = None;
        for _ in 0..length {
            most = most.max(self.number(bytes, signed)?.number());
        }
        Ok(most.map_or(Value::Other, Value::Number))
    }
}
