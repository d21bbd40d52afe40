//! Whether one capability covers another.
//!
//! What an agent holds may be a pattern; what a call needs is usually concrete, and what a child agent is given may be a
//! pattern too. So coverage is a question about two patterns: is everything the second names also named by the first? The
//! answer is yes only where it can be proved piece by piece; doubt refuses.
//!
//! | namespace | resource | patterns |
//! |---|---|---|
//! | `fs` | absolute path ([`mycel_abi::pathtext`]) | `**` any depth (also none), `*` and `?` in one component |
//! | `net` | `host:port`, IPv6 in brackets | `*.docs.rs:443` (names below, not itself), `host:*`, `*:443` |
//! | `exec` | program name or absolute path | `*`, `?`; paths as in `fs`; a name never covers a path |
//! | others | text | `*`, `?` |
//!
//! To name a file whose name holds a star, write the star as `\x2a`.

use mycel_abi::{Capability, pathtext};
use std::collections::BTreeSet;
use std::net::IpAddr;
use std::path::PathBuf;

/// Whether `held` allows everything `need` asks for.
pub fn covers(held: &Capability, need: &Capability) -> bool {
    let word = |held: &str, need: &str| held == "*" || held == need;
    if !word(held.namespace(), need.namespace()) || !word(held.action(), need.action()) {
        return false;
    }
    match (held.resource(), need.resource()) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(held), Some(wanted)) => resource_covers(need.namespace(), held, wanted),
    }
}

fn resource_covers(namespace: &str, held: &str, need: &str) -> bool {
    match namespace {
        "fs" => path_covers(held, need),
        "net" => endpoint_covers(held, need),
        "exec" => program_covers(held, need),
        "*" => held == need,
        _ => text_covers(&tokens(held), &tokens(need)),
    }
}

/// Whether each capability of `child` is covered by one of `parent`; the first that is not, otherwise.
pub fn is_subset(child: &[Capability], parent: &[Capability]) -> Result<(), Capability> {
    match child.iter().find(|need| !parent.iter().any(|held| covers(held, need))) {
        Some(extra) => Err(extra.clone()),
        None => Ok(()),
    }
}

/// The folders and files that `fs:<action>` capabilities open as a whole: for `/x/**` the folder `/x`, for a literal path that
/// path, without a resource `/`. Other patterns have no such folder and give nothing. Sorted, each once.
pub fn paths(caps: &[Capability], action: &str) -> Vec<PathBuf> {
    let fits = |cap: &&Capability| {
        matches!(cap.namespace(), "fs" | "*") && (cap.action() == action || cap.action() == "*")
    };
    let found: BTreeSet<PathBuf> = caps.iter().filter(fits).filter_map(subtree).collect();
    found.into_iter().collect()
}

fn subtree(cap: &Capability) -> Option<PathBuf> {
    let Some(resource) = cap.resource() else { return Some(PathBuf::from("/")) };
    let prefix = resource.strip_suffix("/**").unwrap_or(resource);
    let components = path(if prefix.is_empty() { "/" } else { prefix })?;
    let literal = components.iter().all(|part| match part {
        Part::Any => false,
        Part::Name(tokens) => tokens.iter().all(|token| matches!(token, Token::Is(_))),
    });
    literal.then(|| if prefix.is_empty() { PathBuf::from("/") } else { pathtext::decode(prefix) })
}

/// One character of a pattern. Bytes that are not UTF-8 are numbers beyond Unicode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token {
    Is(u32),
    One,
    Many,
}

const NOT_UTF8: u32 = 0x11_0000;

/// The tokens of a pattern; an escape of [`pathtext`] is the literal it stands for, never a wildcard.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some((byte, length)) = escape(rest) {
            tokens.push(Token::Is(if byte < 0x80 { u32::from(byte) } else { NOT_UTF8 + u32::from(byte) }));
            rest = &rest[length..];
            continue;
        }
        tokens.push(match c {
            '*' => Token::Many,
            '?' => Token::One,
            c => Token::Is(c as u32),
        });
        rest = &rest[c.len_utf8()..];
    }
    tokens
}

fn escape(text: &str) -> Option<(u8, usize)> {
    let bytes = text.as_bytes();
    match bytes {
        [b'\\', b'\\', ..] => Some((b'\\', 2)),
        [b'\\', b'x', high, low, ..] => {
            let digit = |b: u8| (b as char).to_digit(16);
            Some(((digit(*high)? * 16 + digit(*low)?) as u8, 4))
        }
        _ => None,
    }
}

/// Whether everything `need` matches is matched by `held`. Row by row over `held`, so quadratic at worst.
fn contains<H, N>(
    held: &[H],
    need: &[N],
    is_many: impl Fn(&H) -> bool,
    fits: impl Fn(&H, &N) -> bool,
) -> bool {
    // reached[j]: the first j of `need` are covered by what of `held` was looked at.
    let mut reached = vec![false; need.len() + 1];
    reached[0] = true;
    for h in held {
        if is_many(h) {
            let mut open = false;
            for slot in &mut reached {
                open |= *slot;
                *slot = open;
            }
        } else {
            for j in (0..need.len()).rev() {
                reached[j + 1] = reached[j] && fits(h, &need[j]);
            }
            reached[0] = false;
        }
    }
    reached[need.len()]
}

fn text_covers(held: &[Token], need: &[Token]) -> bool {
    contains(
        held,
        need,
        |h| *h == Token::Many,
        |h, n| match (h, n) {
            (Token::Is(a), Token::Is(b)) => a == b,
            (Token::One, Token::Is(_) | Token::One) => true,
            _ => false,
        },
    )
}

/// One component of a path pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    /// `**`
    Any,
    Name(Vec<Token>),
}

/// The components of an absolute path; `None` for a relative one and for `.`, `..` and empty components.
fn path(text: &str) -> Option<Vec<Part>> {
    let inner = text.strip_prefix('/')?;
    let inner = inner.strip_suffix('/').unwrap_or(inner);
    if inner.is_empty() {
        return Some(Vec::new());
    }
    inner.split('/').map(component).collect()
}

fn component(text: &str) -> Option<Part> {
    if text == "**" {
        return Some(Part::Any);
    }
    let tokens = tokens(text);
    let dots = tokens.iter().all(|token| *token == Token::Is(u32::from(b'.'))) && tokens.len() <= 2;
    let bad = |token: &Token| matches!(token, Token::Is(0 | 0x2f));
    if dots || tokens.iter().any(bad) { None } else { Some(Part::Name(tokens)) }
}

fn path_covers(held: &str, need: &str) -> bool {
    let (Some(held), Some(need)) = (path(held), path(need)) else { return false };
    parts_cover(&held, &need)
}

/// Whether every path of `need` is one of `held`.
pub(crate) fn parts_cover(held: &[Part], need: &[Part]) -> bool {
    contains(
        held,
        need,
        |h| *h == Part::Any,
        |h, n| match (h, n) {
            (Part::Name(held), Part::Name(need)) => text_covers(held, need),
            _ => false,
        },
    )
}

fn program_covers(held: &str, need: &str) -> bool {
    match (held.starts_with('/'), need.starts_with('/')) {
        (true, true) => path_covers(held, need),
        (false, false) if !held.contains('/') && !need.contains('/') => {
            text_covers(&tokens(held), &tokens(need))
        }
        _ => false,
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Host {
    Any,
    /// `*.name`: names below it.
    Below(String),
    Name(String),
    Address(IpAddr),
}

fn endpoint_covers(held: &str, need: &str) -> bool {
    let (Some((held, held_port)), Some((need, need_port))) = (endpoint(held), endpoint(need)) else {
        return false;
    };
    (held_port.is_none() || held_port == need_port) && host_covers(&held, &need)
}

fn host_covers(held: &Host, need: &Host) -> bool {
    match (held, need) {
        (Host::Any, _) => true,
        (Host::Below(held), Host::Name(need) | Host::Below(need)) if held != need => {
            need.strip_suffix(held.as_str()).is_some_and(|left| left.ends_with('.'))
        }
        (held, need) => held == need,
    }
}

/// Host and port; port `None` is `*`.
fn endpoint(text: &str) -> Option<(Host, Option<u16>)> {
    let (host, port) = text.rsplit_once(':')?;
    let port = match port {
        "*" => None,
        digits if digits.bytes().all(|b| b.is_ascii_digit()) => Some(digits.parse().ok()?),
        _ => return None,
    };
    Some((host_of(host)?, port))
}

fn host_of(text: &str) -> Option<Host> {
    if text == "*" {
        return Some(Host::Any);
    }
    if let Some(inner) = text.strip_prefix('[') {
        return inner.strip_suffix(']')?.parse().ok().map(|address| Host::Address(IpAddr::V6(address)));
    }
    let name = text.strip_suffix('.').unwrap_or(text).to_ascii_lowercase();
    if let Ok(address) = name.parse() {
        return Some(Host::Address(IpAddr::V4(address)));
    }
    let (below, rest) = match name.strip_prefix("*.") {
        Some(rest) => (true, rest),
        None => (false, name.as_str()),
    };
    let label = |label: &str| {
        !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    };
    // A last label of digits (`10.1`, `0x7f000001`) is another way to write an address: nobody can compare it.
    let last = rest.rsplit('.').next()?;
    let number = last.bytes().next().is_some_and(|b| b.is_ascii_digit());
    if number || !rest.split('.').all(label) {
        return None;
    }
    Some(if below { Host::Below(rest.to_owned()) } else { Host::Name(rest.to_owned()) })
}

#[cfg(test)]
mod tests;
