//! How far a zone is from UTC at a moment.
//!
//! The system's zone files (`TZif`, RFC 9636) are read directly: a table of moments at which the offset changes. After
//! its last moment the rule at the end of the file holds (`zone_rule`).

use crate::tool::bad_args;
use mycel_abi::ToolFailure;
use std::path::{Path, PathBuf};

/// Bytes of a zone file; the largest has about 4 KiB.
const FILE_BYTES_MAX: u64 = 256 * 1024;

/// A zone name that cannot lead out of the folder of zone files, or an offset.
pub(super) fn check(zone: &str) -> Result<(), ToolFailure> {
    let plain =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "_+-".contains(c));
    if fixed(zone).is_some() || (zone.len() <= 64 && zone.split('/').all(plain)) {
        return Ok(());
    }
    let hint = "a name such as Europe/Berlin, UTC, or an offset such as +02:00";
    Err(bad_args(format!("`{}` is not a zone", zone.chars().take(80).collect::<String>()), Some(hint)))
}

/// The zone's name and its seconds east of UTC at `unix_s`.
pub(super) fn offset(zone: Option<&str>, unix_s: i64) -> Result<(String, i32), ToolFailure> {
    match zone {
        Some(zone) => {
            check(zone)?;
            named(zone, unix_s).map(|offset_s| (zone.to_owned(), offset_s)).ok_or_else(|| ToolFailure {
                kind: "not_found".into(),
                message: format!("looking for the zone `{zone}`: this machine has no file for it"),
                hint: Some("give an offset such as +02:00, or install the system's time zone data".into()),
            })
        }
        None => Ok(own(unix_s)),
    }
}

/// The machine's own zone; UTC where it has none.
fn own(unix_s: i64) -> (String, i32) {
    if let Some(zone) = std::env::var("TZ").ok().filter(|zone| check(zone).is_ok())
        && let Some(offset_s) = named(&zone, unix_s)
    {
        return (zone, offset_s);
    }
    let file = Path::new("/etc/localtime");
    match read(file).and_then(|bytes| at(&bytes, unix_s)) {
        Some(offset_s) => (name_of(file).unwrap_or_else(|| "local".into()), offset_s),
        None => ("UTC".into(), 0),
    }
}

/// `/etc/localtime` is commonly a link into the folder of zone files.
fn name_of(file: &Path) -> Option<String> {
    let target = std::fs::canonicalize(file).ok()?;
    target.to_str()?.split_once("zoneinfo/").map(|(_, name)| name.to_owned())
}

fn named(zone: &str, unix_s: i64) -> Option<i32> {
    if let Some(offset_s) = fixed(zone) {
        return Some(offset_s);
    }
    let folders = ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo"].map(PathBuf::from);
    folders.iter().find_map(|folder| at(&read(&folder.join(zone))?, unix_s))
}

/// `UTC`, `Z`, `+02:00`, `-0530`.
fn fixed(zone: &str) -> Option<i32> {
    if matches!(zone, "UTC" | "Z" | "GMT" | "Etc/UTC") {
        return Some(0);
    }
    let (sign, rest) = match zone.strip_prefix('+') {
        Some(rest) => (1, rest),
        None => (-1, zone.strip_prefix('-')?),
    };
    let digits: String = rest.chars().filter(|c| *c != ':').collect();
    if digits.len() != 4 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (hours, minutes): (i32, i32) = (digits[..2].parse().ok()?, digits[2..].parse().ok()?);
    (hours <= 23 && minutes <= 59).then_some(sign * (hours * 3600 + minutes * 60))
}

fn read(file: &Path) -> Option<Vec<u8>> {
    use std::io::Read;
    let mut bytes = Vec::new();
    std::fs::File::open(file).ok()?.take(FILE_BYTES_MAX).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// The counts in a header.
struct Counts {
    is_utc: usize,
    is_standard: usize,
    leaps: usize,
    times: usize,
    types: usize,
    letters: usize,
}

const HEADER_BYTES: usize = 44;

fn counts(bytes: &[u8]) -> Option<Counts> {
    if bytes.get(..4)? != b"TZif" {
        return None;
    }
    let count = |nth: usize| {
        Some(u32::from_be_bytes(bytes.get(20 + nth * 4..24 + nth * 4)?.try_into().ok()?) as usize)
    };
    Some(Counts {
        is_utc: count(0)?,
        is_standard: count(1)?,
        leaps: count(2)?,
        times: count(3)?,
        types: count(4)?,
        letters: count(5)?,
    })
}

/// Bytes of the block that follows a header, for times of `wide` bytes.
fn block_bytes(counts: &Counts, wide: usize) -> Option<usize> {
    let parts = [
        counts.times.checked_mul(wide + 1)?,
        counts.types.checked_mul(6)?,
        counts.letters,
        counts.leaps.checked_mul(wide + 4)?,
        counts.is_standard,
        counts.is_utc,
    ];
    parts.iter().try_fold(0_usize, |sum, part| sum.checked_add(*part))
}

/// The offset in a zone file at `unix_s`: from the second block, which has times of eight bytes.
fn at(bytes: &[u8], unix_s: i64) -> Option<i32> {
    let first = counts(bytes)?;
    let second = bytes.get(HEADER_BYTES.checked_add(block_bytes(&first, 4)?)?..)?;
    let counts = counts(second)?;
    let block = second.get(HEADER_BYTES..)?;
    let times = block.get(..counts.times.checked_mul(8)?)?;
    let kinds = block.get(times.len()..times.len().checked_add(counts.times)?)?;
    let types = block.get(times.len() + kinds.len()..)?;
    let passed = times.chunks_exact(8).take_while(|time| number(time) <= unix_s).count();
    let kind = match passed.checked_sub(1) {
        Some(last) => usize::from(*kinds.get(last)?),
        None => 0,
    };
    if kind >= counts.types {
        return None;
    }
    if passed == counts.times
        && let Some(footer) = second.get(HEADER_BYTES.checked_add(block_bytes(&counts, 8)?)?..)
        && let Some(offset_s) = super::zone_rule::offset(footer, unix_s)
    {
        return Some(offset_s);
    }
    let offset = types.get(kind.checked_mul(6)?..)?.get(..4)?;
    Some(i32::from_be_bytes(offset.try_into().ok()?))
}

fn number(time: &[u8]) -> i64 {
    time.try_into().map_or(i64::MAX, i64::from_be_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file with two changes and a rule, as compilers of zones write it today: the first block empty.
    fn file() -> Vec<u8> {
        let header = |times: u32, types: u32, letters: u32| {
            let mut bytes = b"TZif2".to_vec();
            bytes.extend([0; 15]);
            for count in [0, 0, 0, times, types, letters] {
                bytes.extend(count.to_be_bytes());
            }
            bytes
        };
        let mut bytes = header(0, 1, 4);
        bytes.extend([0, 0, 0, 0, 0, 0]);
        bytes.extend(b"LMT\0");
        bytes.extend(header(2, 3, 4));
        bytes.extend([100_i64.to_be_bytes(), 200_i64.to_be_bytes()].concat());
        bytes.extend([1, 2]);
        for offset in [10_i32, 3600, 7200] {
            bytes.extend(offset.to_be_bytes());
            bytes.extend([0, 0]);
        }
        bytes.extend(b"LMT\0\nEST5\n");
        bytes
    }

    #[test]
    fn a_zone_file_is_read() {
        let file = file();
        for (unix_s, expect) in
            [(0, 10), (99, 10), (100, 3600), (199, 3600), (200, -18_000), (i64::MAX / 2, -18_000)]
        {
            assert_eq!(at(&file, unix_s), Some(expect), "{unix_s}");
        }
    }

    #[test]
    fn a_broken_file_is_no_zone() {
        let file = file();
        for end in 0..file.len() - 7 {
            let _ = at(&file[..end], 150);
        }
        let mut seed = 1_u32;
        for _ in 0..5000 {
            let mut broken = file.clone();
            for _ in 0..3 {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let place = (seed >> 8) as usize % broken.len();
                broken[place] = (seed >> 3) as u8;
            }
            let _ = at(&broken, 150);
        }
        assert_eq!(at(b"TZif", 0), None);
    }

    #[test]
    fn zones_are_checked() {
        for (zone, expect) in [
            ("UTC", Some(0)),
            ("+02:00", Some(7200)),
            ("-0530", Some(-19_800)),
            ("+2", None),
            ("+24:00", None),
        ] {
            assert_eq!(fixed(zone), expect, "{zone}");
        }
        for bad in ["../../etc/passwd", "", "/etc/localtime", "a//b", "a b"] {
            assert!(check(bad).is_err(), "{bad}");
        }
        assert!(check("America/Port-au-Prince").is_ok());
    }
}
