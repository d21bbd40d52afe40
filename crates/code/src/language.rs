//! The languages whose code is read.

use std::sync::OnceLock;
use tree_sitter::{Language as Grammar, Query};

/// A language with a grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    C,
    Go,
    Java,
    JavaScript,
    Python,
    Rust,
    /// With and without JSX: the grammar that knows it reads the other as well.
    TypeScript,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 7] =
        [Self::C, Self::Go, Self::Java, Self::JavaScript, Self::Python, Self::Rust, Self::TypeScript];

    /// The language that a file of this name is written in.
    pub fn of_path(path: &str) -> Option<Self> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let (_, extension) = name.rsplit_once('.')?;
        match extension {
            "c" | "h" => Some(Self::C),
            "go" => Some(Self::Go),
            "java" => Some(Self::Java),
            "js" | "mjs" | "cjs" | "jsx" => Some(Self::JavaScript),
            "py" | "pyi" => Some(Self::Python),
            "rs" => Some(Self::Rust),
            "ts" | "tsx" | "mts" | "cts" => Some(Self::TypeScript),
            _ => None,
        }
    }

    /// Languages whose code refers to one another count as one.
    pub(crate) fn family(self) -> Self {
        match self {
            Self::JavaScript | Self::TypeScript => Self::JavaScript,
            Self::C | Self::Go | Self::Java | Self::Python | Self::Rust => self,
        }
    }

    pub(crate) fn grammar(self) -> Grammar {
        match self {
            Self::C => tree_sitter_c::LANGUAGE.into(),
            Self::Go => tree_sitter_go::LANGUAGE.into(),
            Self::Java => tree_sitter_java::LANGUAGE.into(),
            // The grammar of TypeScript reads JavaScript as well; its own would be half a megabyte more.
            Self::JavaScript | Self::TypeScript => tree_sitter_typescript::LANGUAGE_TSX.into(),
            Self::Python => tree_sitter_python::LANGUAGE.into(),
            Self::Rust => tree_sitter_rust::LANGUAGE.into(),
        }
    }

    /// The tags of the grammar, and what they leave out.
    fn queries(self) -> &'static [&'static str] {
        const JAVASCRIPT: &str = tree_sitter_javascript::TAGS_QUERY;
        const TYPESCRIPT: &str = include_str!("../queries/typescript.scm");
        const JSX: &str = include_str!("../queries/jsx.scm");
        match self {
            Self::C => &[tree_sitter_c::TAGS_QUERY, include_str!("../queries/c.scm")],
            Self::Go => &[tree_sitter_go::TAGS_QUERY, include_str!("../queries/go.scm")],
            Self::Java => &[tree_sitter_java::TAGS_QUERY, include_str!("../queries/java.scm")],
            Self::JavaScript => &[
                JAVASCRIPT,
                tree_sitter_typescript::TAGS_QUERY,
                TYPESCRIPT,
                include_str!("../queries/javascript.scm"),
                JSX,
            ],
            Self::Python => &[tree_sitter_python::TAGS_QUERY, include_str!("../queries/python.scm")],
            Self::Rust => &[tree_sitter_rust::TAGS_QUERY, include_str!("../queries/rust.scm")],
            Self::TypeScript => &[JAVASCRIPT, tree_sitter_typescript::TAGS_QUERY, TYPESCRIPT, JSX],
        }
    }

    /// What is looked for in the tree of a file; made once, when the language is first met.
    pub(crate) fn query(self) -> &'static Query {
        static MADE: [OnceLock<Query>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        MADE[self as usize].get_or_init(|| {
            Query::new(&self.grammar(), &self.queries().concat())
                .unwrap_or_else(|error| panic!("the query of {self:?} fits its grammar: {error}"))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_query_fits_its_grammar() {
        for (at, language) in Language::ALL.into_iter().enumerate() {
            assert_eq!(language as usize, at, "`query` counts on the order of `ALL`");
            assert!(language.query().pattern_count() > 0);
        }
    }

    #[test]
    fn names_tell_the_language() {
        let check = |path: &str, expect| assert_eq!(Language::of_path(path), expect, "{path}");
        check("src/main.rs", Some(Language::Rust));
        check("a/b.test.tsx", Some(Language::TypeScript));
        check("types.pyi", Some(Language::Python));
        check("Makefile", None);
        check("a.rs/readme", None);
        check(".rs", Some(Language::Rust));
        check("", None);
    }
}
