//! Words of names and of what is asked about.

use std::collections::BTreeSet;

/// Shorter words say nothing.
const WORD_CHARS_MIN: usize = 3;
/// Words and names of a question that are heard.
const HEARD_MAX: usize = 200;

/// The words of a name or a path in lower case: `egress_proxy`, `EgressProxy` and `egress/proxy.rs` hold the
/// same two.
pub(crate) fn words(name: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut word = String::new();
    let mut before: Option<char> = None;
    let mut letters = name.chars().peekable();
    while let Some(c) = letters.next() {
        // `HTTPServer` is of `http` and `server`.
        let begins = c.is_uppercase()
            && before.is_some_and(|b| {
                b.is_lowercase() || b.is_numeric() || letters.peek().is_some_and(|n| n.is_lowercase())
            });
        if begins || !c.is_alphanumeric() {
            keep(&mut words, &mut word);
        }
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase());
        }
        before = Some(c);
    }
    keep(&mut words, &mut word);
    words
}

fn keep(words: &mut BTreeSet<String>, word: &mut String) {
    let mut word = std::mem::take(word);
    // One and many are the same word.
    if word.len() > WORD_CHARS_MIN && word.ends_with('s') && !word.ends_with("ss") {
        word.pop();
    }
    if word.chars().count() >= WORD_CHARS_MIN {
        words.insert(word);
    }
}

/// What is asked about.
#[derive(Debug, Default)]
pub(crate) struct About {
    pub(crate) words: BTreeSet<String>,
    /// As they are written: names of files and of definitions.
    names: BTreeSet<String>,
}

impl About {
    pub(crate) fn new(text: &str) -> Self {
        let mut about = Self::default();
        for token in text.split(|c: char| c.is_whitespace() || "\"'`,;()[]{}<>".contains(c)) {
            let name = token.trim_start_matches(['&', '*', '#']).trim_end_matches(['.', ':', '!', '?', '*']);
            let name = name.trim_start_matches("./");
            if !name.is_empty() && about.names.len() < HEARD_MAX {
                about.names.insert(name.to_owned());
                about.words.extend(words(name));
            }
        }
        about
    }

    /// Whether the file is named: by its path, the end of it, its name, or a folder it lies in.
    pub(crate) fn names_file(&self, path: &str) -> bool {
        self.names.iter().any(|name| {
            let name = name.trim_end_matches('/');
            let is_end = path.strip_suffix(name).is_some_and(|rest| rest.is_empty() || rest.ends_with('/'));
            let is_folder = path.strip_prefix(name).is_some_and(|rest| rest.starts_with('/'));
            (is_end && name.contains(['.', '/'])) || (is_folder && name.contains('/'))
        })
    }

    /// Whether the definition is named as it is written, also as the end of a path: `Tool::run`.
    pub(crate) fn names_definition(&self, name: &str) -> bool {
        self.names.contains(name)
            || self.names.iter().any(|asked| {
                asked.strip_suffix(name).is_some_and(|rest| rest.ends_with("::") || rest.ends_with('.'))
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_into_words() {
        let check = |name: &str, expect: &str| {
            assert_eq!(words(name).into_iter().collect::<Vec<_>>().join(" "), expect, "{name}");
        };
        check("egress_proxy", "egress proxy");
        check("EgressProxy", "egress proxy");
        check("src/egress/proxies.rs", "egress proxie src");
        check("HTTPServer2", "http server2");
        check("parseURL", "parse url");
        check("classes_ABC", "abc classe");
        check("class", "class");
        check("größeÄndern", "größe ändern");
        check("a_b", "");
    }

    #[test]
    fn what_is_asked_about_names_files_and_definitions() {
        let about = About::new(
            "why does `Tool::run` in ./src/fs/search.rs, crates/abi/ and look.rs fail? See parse.",
        );
        assert!(about.names_definition("run") && about.names_definition("parse"));
        assert!(!about.names_definition("un") && !about.names_definition("Tools"));
        assert!(about.names_file("src/fs/search.rs") && about.names_file("x/look.rs"));
        assert!(about.names_file("crates/abi/src/lib.rs"));
        assert!(!about.names_file("src/fs/overlook.rs") && !about.names_file("crates/abide/x.rs"));
        assert!(!About::new("").names_file("x") && !About::new("/").names_file("x"));
    }
}
