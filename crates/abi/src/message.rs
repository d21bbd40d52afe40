//! Messages between the agents of a run, and from the person to them.

use crate::{Actor, AgentId, CallId, MessageId};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What one says to others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    pub id: MessageId,
    pub from: Actor,
    pub to: Address,
    pub text: String,
    /// The message this one answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<MessageId>,
    /// Whether whoever sent it waits for an answer.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub asks: bool,
    /// The call that sent it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<CallId>,
}

/// Who is meant: the id of an agent, `all`, `topic:NAME` or `person`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Address {
    Agent(AgentId),
    /// Everybody who takes messages.
    All,
    /// Who has subscribed to it.
    Topic(String),
    /// The person, who sees all messages anyway.
    Person,
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Address::Agent(agent) => write!(f, "{agent}"),
            Address::All => f.write_str("all"),
            Address::Topic(name) => write!(f, "topic:{name}"),
            Address::Person => f.write_str("person"),
        }
    }
}

impl From<Address> for String {
    fn from(address: Address) -> String {
        address.to_string()
    }
}

impl TryFrom<String> for Address {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        match (text.as_str(), text.strip_prefix("topic:")) {
            ("all", _) => Ok(Address::All),
            ("person", _) => Ok(Address::Person),
            (_, Some(name)) => Ok(Address::Topic(name.to_owned())),
            (name, None) => name.parse().map(Address::Agent).map_err(|error| format!("{error}")),
        }
    }
}
