//! Messages as clients send them, and as templates expect them.

use serde::Deserialize;
use serde_json::{Map, Value, json};

/// One message of a conversation.
#[derive(Debug, Clone, Deserialize)]
pub struct Message {
    pub role: String,
    #[serde(default)]
    pub content: Option<Content>,
    #[serde(default)]
    pub name: Option<String>,
    #[serde(default)]
    pub tool_calls: Option<Vec<ToolCall>>,
    #[serde(default)]
    pub tool_call_id: Option<String>,
    #[serde(default)]
    pub reasoning_content: Option<String>,
}

/// Text, alone or in parts.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum Content {
    Text(String),
    Parts(Vec<Part>),
}

/// A part of a message. Only text can be read here.
#[derive(Debug, Clone, Deserialize)]
pub struct Part {
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default)]
    pub text: Option<String>,
}

/// A call that an earlier answer asked for.
#[derive(Debug, Clone, Deserialize)]
pub struct ToolCall {
    #[serde(default)]
    pub id: Option<String>,
    pub function: Function,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Function {
    pub name: String,
    /// JSON as text, as the protocol has it; an object is taken too.
    #[serde(default)]
    pub arguments: Value,
}

/// Roles that are understood. `developer` is the newer name of `system`.
const ROLES: &[&str] = &["system", "developer", "user", "assistant", "tool", "function"];

impl Message {
    /// A message of plain text.
    pub fn text(role: &str, text: impl Into<String>) -> Self {
        Self {
            role: role.to_owned(),
            content: Some(Content::Text(text.into())),
            name: None,
            tool_calls: None,
            tool_call_id: None,
            reasoning_content: None,
        }
    }

    /// What cannot be read in this message, as a place below it and a reason.
    pub(super) fn fault(&self) -> Option<(&'static str, String)> {
        if !ROLES.contains(&self.role.as_str()) {
            return Some(("role", format!("`{}` is none of {}", self.role, ROLES.join(", "))));
        }
        let Some(Content::Parts(parts)) = &self.content else { return None };
        let foreign = parts.iter().find(|part| part.kind != "text" && part.kind != "refusal")?;
        Some(("content", format!("a part of the type `{}` cannot be read: only text can", foreign.kind)))
    }

    /// The text of all parts.
    pub(super) fn words(&self) -> String {
        match &self.content {
            None => String::new(),
            Some(Content::Text(text)) => text.clone(),
            Some(Content::Parts(parts)) => {
                parts.iter().filter_map(|part| part.text.as_deref()).collect::<Vec<_>>().join("\n")
            }
        }
    }

    pub(super) fn role(&self) -> &str {
        match self.role.as_str() {
            "developer" => "system",
            "function" => "tool",
            role => role,
        }
    }

    pub(super) fn calls(&self) -> &[ToolCall] {
        self.tool_calls.as_deref().unwrap_or_default()
    }

    /// As a template sees it, with `content` in place of its own words: arguments are objects, no text is no text.
    pub(super) fn for_template(&self, content: &str, id: &dyn Fn(&str) -> String) -> Value {
        let mut made = Map::new();
        made.insert("role".into(), self.role().into());
        made.insert("content".into(), content.into());
        if !self.calls().is_empty() {
            let calls = self.calls().iter().map(|call| {
                json!({ "id": call.id.as_deref().map(id), "type": "function",
                    "function": { "name": call.function.name, "arguments": call.function.object() } })
            });
            made.insert("tool_calls".into(), calls.collect());
        }
        let texts = [("name", &self.name), ("reasoning_content", &self.reasoning_content)];
        for (key, text) in texts {
            if let Some(text) = text {
                made.insert(key.into(), text.as_str().into());
            }
        }
        if let Some(of) = &self.tool_call_id {
            made.insert("tool_call_id".into(), id(of).into());
        }
        Value::Object(made)
    }
}

impl Function {
    /// The arguments as an object, where they are one.
    pub(super) fn object(&self) -> Value {
        match &self.arguments {
            Value::String(text) if text.trim().is_empty() => json!({}),
            Value::String(text) => serde_json::from_str(text).unwrap_or_else(|_| self.arguments.clone()),
            Value::Null => json!({}),
            other => other.clone(),
        }
    }
}
