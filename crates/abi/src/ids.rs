//! One id type per kind of thing, so that the compiler tells a run from a call.
//!
//! Ids are made outside (clock and random arrive as arguments): [`RunId::from_parts`] packs 48 bits of Unix
//! milliseconds and 32 bits of random into 16 characters of Crockford's base 32, so that ids sort by time and
//! a person can type the first few characters. Ids inside a run (agent, plan, step, call, turn, question) are short and
//! deterministic, which is what makes a replay and a simulation give the same names.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Unix time in milliseconds.
pub type Millis = u64;

/// Position of an event in its journal, from 1.
pub type Seq = u64;

/// Fencing number of a run's lease: a worker with an older generation may record but not act.
pub type Generation = u64;

const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Longest id we accept from outside: a node eight flows deep has the names of eight in its own.
const ID_BYTES_MAX: usize = 240;

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a valid {kind} id: {why}")]
pub struct IdError {
    pub kind: &'static str,
    pub text: String,
    pub why: &'static str,
}

fn check_id(kind: &'static str, text: &str) -> Result<(), IdError> {
    let fail = |why| Err(IdError { kind, text: text.chars().take(ID_BYTES_MAX).collect(), why });
    if text.is_empty() {
        return fail("it is empty");
    }
    if text.len() > ID_BYTES_MAX {
        return fail("it is longer than 240 characters");
    }
    if !text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.:/#".contains(&b)) {
        return fail("only letters, digits and - _ . : / # may stand in it");
    }
    Ok(())
}

/// 48 bits of time and 32 bits of random as 16 lower-case characters, sortable by time.
fn time_sorted(at: Millis, random: u32) -> String {
    let bits = ((u128::from(at) & 0xffff_ffff_ffff) << 32) | u128::from(random);
    (0..16).rev().map(|i| ALPHABET[((bits >> (i * 5)) & 31) as usize] as char).collect()
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $kind:literal) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Takes a text that is already known to be an id; panics on one that is not.
            #[track_caller]
            pub fn new(text: impl Into<String>) -> Self {
                let text = text.into();
                text.parse().expect("a literal id is valid")
            }
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                check_id($kind, text)?;
                Ok(Self(text.to_owned()))
            }
        }
        impl TryFrom<String> for $name {
            type Error = IdError;
            fn try_from(text: String) -> Result<Self, IdError> {
                check_id($kind, &text)?;
                Ok(Self(text))
            }
        }
        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}", self.0)
            }
        }
    };
}

id!(/// A run: one goal from start to end.
    RunId, "run");
id!(/// An event in a journal.
    EventId, "event");
id!(/// An agent inside a run; `lead` is the first.
    AgentId, "agent");
id!(/// A plan inside a run: `p1`, `p2`, ...
    PlanId, "plan");
id!(/// A step of a plan: `s1`, `s2`, ...
    StepId, "step");
id!(/// A call inside a run: `lead.t1.c1` is the first call of the lead's first turn.
    CallId, "call");
id!(/// One turn of an agent's brain: `lead.t1`.
    TurnId, "turn");
id!(/// A node of a flow, named by a person: `review`.
    NodeId, "node");
id!(/// One start of a node: `review#2` is the second of `review`, `each#1.0` the first item of a map, `sub#1/lead#1`
    /// a node of the flow that `sub#1` runs.
    VisitId, "visit");
id!(/// A question to the person: `q1`, `q2`, ... inside a run.
    QuestionId, "question");
id!(/// A message of an agent or the kernel: `m1`, `m2`, ... inside a run. One of a person, who writes from another
    /// process and cannot count along, is named after its event: `p4q8z1k`.
    MessageId, "message");

impl RunId {
    pub fn from_parts(at: Millis, random: u32) -> Self {
        Self(time_sorted(at, random))
    }
}

impl EventId {
    pub fn from_parts(at: Millis, random: u32) -> Self {
        Self(time_sorted(at, random))
    }
}

impl TurnId {
    pub fn nth(agent: &AgentId, n: u32) -> Self {
        Self(format!("{agent}.t{n}"))
    }
}

impl MessageId {
    pub fn nth(n: u32) -> Self {
        Self(format!("m{n}"))
    }
    /// For a message that a person writes: the last characters of its event's id, which are random.
    pub fn of_event(event: &EventId) -> Self {
        let id = event.as_str();
        Self(format!("p{}", &id[id.len().saturating_sub(6)..]))
    }
}

impl CallId {
    pub fn nth(turn: &TurnId, n: u32) -> Self {
        Self(format!("{turn}.c{n}"))
    }
}

/// A SHA-256 as 64 lower-case hexadecimal characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Digest(String);

impl Digest {
    /// The SHA-256 of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        use sha2::Digest as _;
        Self::from_bytes(&sha2::Sha256::digest(bytes))
    }
    pub fn from_bytes(bytes: &[u8]) -> Self {
        assert_eq!(bytes.len(), 32, "a SHA-256 has 32 bytes");
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let digits = bytes.iter().flat_map(|b| [HEX[usize::from(b >> 4)], HEX[usize::from(b & 15)]]);
        Self(digits.map(char::from).collect())
    }
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// The first 12 characters, for people.
    pub fn short(&self) -> &str {
        &self.0[..12]
    }
}

impl TryFrom<String> for Digest {
    type Error = IdError;
    fn try_from(text: String) -> Result<Self, IdError> {
        let hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        if text.len() == 64 && text.bytes().all(hex) {
            return Ok(Self(text));
        }
        Err(IdError { kind: "digest", text, why: "a digest is 64 lower-case hexadecimal characters" })
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> String {
        digest.0
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.short())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn run_ids_sort_by_time_and_have_sixteen_characters() {
        let early = RunId::from_parts(1_700_000_000_000, u32::MAX);
        let late = RunId::from_parts(1_700_000_000_001, 0);
        assert!(early < late);
        assert_eq!(early.as_str().len(), 16);
    }

    #[test]
    fn a_bad_id_is_refused_with_its_reason() {
        let error = "a b".parse::<RunId>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "`a b` is not a valid run id: only letters, digits and - _ . : / # may stand in it"
        );
    }
}
