//! The roles that come with Mycel: the files of `agents/`, part of the binary.

use super::own::{self, FileName};
use super::places::{Entry, Source, made};

macro_rules! built_in {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../../../agents/", $name, ".md")))),*]
    };
}

/// Name and text.
pub(super) const BUILT_IN: &[(&str, &str)] = built_in![
    "lead",
    "backend",
    "frontend",
    "devops",
    "security",
    "qa",
    "docs",
    "data",
    "mobile",
    "system",
    "network",
    "package",
    "monitor",
    "storage",
    "researcher",
    "reviewer",
];

pub(super) fn all() -> impl Iterator<Item = Entry> {
    BUILT_IN.iter().map(|(name, text)| {
        let shown = format!("agents/{name}.md");
        made(own::read(text, FileName { shown: &shown, stem: name }), Source::BuiltIn, name)
    })
}
