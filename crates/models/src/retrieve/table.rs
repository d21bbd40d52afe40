//! The learned table: which of the tools of this program a goal may need.
//!
//! ```text
//! magic "MYRT" | version u8 = 1 | log2 of rows u8 | width u8 | outputs u8 | step f32
//! names: per output, length u8 and that many bytes; the first is empty and means "none of them"
//! middle f32 x width | weights f32 x outputs x width | bias f32 x outputs | rows i8 x rows x width
//! ```
//! Numbers are little-endian. With `n` rows found for a goal: `x = step / sqrt(n) * sum of rows`,
//! `scores = weights * max(0, x + middle) + bias`. Written by `training/retrieve.py`.

use super::features::BUCKETS_LOG2;

const MAGIC: &[u8] = b"MYRT";
const VERSION: u8 = 1;
/// Widest row and most outputs that are read: with them a table is 1 MB, several times what ships.
const WIDTH_MAX: usize = 128;
const OUTPUTS_MAX: usize = 200;

/// Why bytes are no table of tools.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    #[error("reading the table of tools: it does not begin with MYRT")]
    NoTable,
    #[error("reading the table of tools: version {found}, and this program reads {VERSION}")]
    Version { found: u8 },
    #[error("reading the table of tools: {what} is outside of its bounds")]
    Bounds { what: &'static str },
    #[error("reading the table of tools: it ends in the middle of {what}")]
    Short { what: &'static str },
    #[error("reading the table of tools: {bytes} bytes too many")]
    Long { bytes: usize },
}

#[derive(Debug)]
pub(super) struct Table {
    /// Names of the tools, without the first output.
    pub(super) tools: Vec<String>,
    width: usize,
    step: f32,
    middle: Vec<f32>,
    weights: Vec<f32>,
    bias: Vec<f32>,
    rows: Vec<i8>,
}

struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize, what: &'static str) -> Result<&'a [u8], TableError> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(TableError::Short { what })?;
        self.0 = rest;
        Ok(taken)
    }
    fn byte(&mut self, what: &'static str) -> Result<u8, TableError> {
        Ok(self.take(1, what)?[0])
    }
    /// Numbers that can be counted with.
    fn floats(&mut self, count: usize, what: &'static str) -> Result<Vec<f32>, TableError> {
        let numbers: Vec<f32> = self
            .take(count * 4, what)?
            .chunks_exact(4)
            .map(|four| f32::from_le_bytes([four[0], four[1], four[2], four[3]]))
            .collect();
        let sane = numbers.iter().all(|number| number.is_finite() && number.abs() < 1e6);
        if sane { Ok(numbers) } else { Err(TableError::Bounds { what }) }
    }
}

impl Table {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, TableError> {
        let mut bytes = Bytes(bytes);
        if bytes.take(MAGIC.len(), "the header").ok() != Some(MAGIC) {
            return Err(TableError::NoTable);
        }
        let version = bytes.byte("the header")?;
        if version != VERSION {
            return Err(TableError::Version { found: version });
        }
        if bytes.byte("the header")? != BUCKETS_LOG2 {
            return Err(TableError::Bounds { what: "the number of rows" });
        }
        let width = within(bytes.byte("the header")?, WIDTH_MAX, "the width")?;
        let outputs = within(bytes.byte("the header")?, OUTPUTS_MAX, "the number of outputs")?;
        let step = bytes.floats(1, "the step")?[0];
        let mut names = (0..outputs).map(|_| name(&mut bytes)).collect::<Result<Vec<_>, _>>()?;
        if !names.remove(0).is_empty() || names.iter().any(String::is_empty) {
            return Err(TableError::Bounds { what: "a name" });
        }
        let table = Table {
            tools: names,
            width,
            step,
            middle: bytes.floats(width, "the middle")?,
            weights: bytes.floats(outputs * width, "the weights")?,
            bias: bytes.floats(outputs, "the bias")?,
            rows: bytes.take(width << BUCKETS_LOG2, "the rows")?.iter().map(|b| *b as i8).collect(),
        };
        match bytes.0.len() {
            0 => Ok(table),
            bytes => Err(TableError::Long { bytes }),
        }
    }

    /// A probability per tool of `tools`: together with "none of them" they make 1. `rows` are at most 2^13 each.
    pub(super) fn likely(&self, rows: &[u16]) -> Vec<f32> {
        let mut sum = vec![0_i32; self.width];
        for row in rows {
            let from = usize::from(*row) * self.width;
            for (sum, value) in sum.iter_mut().zip(&self.rows[from..from + self.width]) {
                *sum += i32::from(*value);
            }
        }
        let scale = self.step / (rows.len().max(1) as f32).sqrt();
        let middle: Vec<f32> = sum
            .iter()
            .zip(&self.middle)
            .map(|(sum, middle)| (*sum as f32 * scale + middle).max(0.0))
            .collect();
        let scores: Vec<f32> = self
            .weights
            .chunks_exact(self.width)
            .zip(&self.bias)
            .map(|(weights, bias)| weights.iter().zip(&middle).map(|(w, x)| w * x).sum::<f32>() + bias)
            .collect();
        let top = scores.iter().copied().fold(f32::MIN, f32::max);
        let raised: Vec<f32> = scores.iter().map(|score| (score - top).exp()).collect();
        let total: f32 = raised.iter().sum();
        raised.iter().skip(1).map(|one| one / total).collect()
    }
}

fn within(found: u8, most: usize, what: &'static str) -> Result<usize, TableError> {
    let found = usize::from(found);
    if (1..=most).contains(&found) { Ok(found) } else { Err(TableError::Bounds { what }) }
}

fn name(bytes: &mut Bytes<'_>) -> Result<String, TableError> {
    let length = bytes.byte("a name")?.into();
    let name = std::str::from_utf8(bytes.take(length, "a name")?);
    name.map(str::to_owned).map_err(|_| TableError::Bounds { what: "a name" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::retrieve::BUILTIN;

    #[test]
    fn what_ships_is_read_and_every_cut_of_its_head_is_refused() {
        let table = Table::read(BUILTIN).expect("the table that ships is whole");
        assert!(table.tools.len() > 40 && BUILTIN.len() < 512 << 10);
        let head = BUILTIN.len() - table.rows.len();
        for length in (0..head + 2).chain([BUILTIN.len() - 1]) {
            assert!(Table::read(&BUILTIN[..length]).is_err(), "{length} bytes");
        }
        let long = [BUILTIN, b"x"].concat();
        assert_eq!(Table::read(&long).unwrap_err(), TableError::Long { bytes: 1 });
    }

    #[test]
    fn garbage_is_refused_and_whatever_is_read_can_be_counted_with() {
        assert_eq!(Table::read(b"GGUF....").unwrap_err(), TableError::NoTable);
        let mut seed = 7_u64;
        let mut dice = |below: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % below
        };
        let mut bytes = BUILTIN.to_vec();
        for _ in 0..300 {
            let at = dice(2000);
            let was = std::mem::replace(&mut bytes[at], dice(256) as u8);
            if let Ok(table) = Table::read(&bytes) {
                assert!(table.likely(&[0, 1, 8191]).iter().all(|p| p.is_finite()), "byte {at}");
            }
            bytes[at] = was;
        }
        for (at, value) in [(4, 9), (5, 14), (6, 0), (6, 255), (7, 0), (7, 255), (11, 0x7f)] {
            let was = std::mem::replace(&mut bytes[at], value);
            assert!(Table::read(&bytes).is_err(), "byte {at} = {value}");
            bytes[at] = was;
        }
    }
}
