//! Providers that go by a name of their own: where they are, what they speak, which variable usually holds their key.

use super::config::Kind;

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    pub name: &'static str,
    pub kind: Kind,
    /// Base address. A price of the table and the usual variable hold here and nowhere else.
    pub url: &'static str,
    pub key_env: Option<&'static str>,
}

/// Every one, in the order of the guide. Those that stand for a whole protocol are called like it.
pub const KNOWN: &[Known] = &[
    known("openai", Kind::Openai, "https://api.openai.com/v1", Some("OPENAI_API_KEY")),
    known("anthropic", Kind::Anthropic, "https://api.anthropic.com/v1", Some("ANTHROPIC_API_KEY")),
    // In its own protocol: there the marks that its thinking models want back with each call are told apart from text.
    known("gemini", Kind::Gemini, "https://generativelanguage.googleapis.com/v1beta", Some("GEMINI_API_KEY")),
    known("groq", Kind::Openai, "https://api.groq.com/openai/v1", Some("GROQ_API_KEY")),
    known("deepseek", Kind::Openai, "https://api.deepseek.com/v1", Some("DEEPSEEK_API_KEY")),
    known("mistral", Kind::Openai, "https://api.mistral.ai/v1", Some("MISTRAL_API_KEY")),
    known("openrouter", Kind::Openai, "https://openrouter.ai/api/v1", Some("OPENROUTER_API_KEY")),
    known("ollama", Kind::Ollama, "http://127.0.0.1:11434", None),
];

const fn known(name: &'static str, kind: Kind, url: &'static str, key_env: Option<&'static str>) -> Known {
    Known { name, kind, url, key_env }
}

impl Known {
    /// The one of this name.
    pub fn named(name: &str) -> Option<&'static Known> {
        KNOWN.iter().find(|known| known.name == name)
    }
    /// The one that lives at this address, if it speaks the same protocol there.
    pub(super) fn at(kind: Kind, base: &str) -> Option<&'static Known> {
        let base = base.trim_end_matches('/');
        KNOWN.iter().find(|known| known.url == base && known.kind == kind)
    }
}
