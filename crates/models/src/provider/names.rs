//! Tool names as providers allow them: letters, digits, `_` and `-`, at most 64.
//!
//! `fs.read` travels as `fs__read`. The way back goes through a table of the tools that were offered, so it is exact
//! even where two names would look alike on the wire.

use std::collections::HashMap;

/// The strictest bound among providers.
const NAME_BYTES_MAX: usize = 64;

#[derive(Debug, Default)]
pub(super) struct Names {
    to_wire: HashMap<String, String>,
    from_wire: HashMap<String, String>,
}

impl Names {
    pub(super) fn new<'a>(tools: impl Iterator<Item = &'a str>) -> Self {
        let mut names = Names::default();
        for tool in tools {
            names.add(tool);
        }
        names
    }

    fn add(&mut self, tool: &str) {
        if self.to_wire.contains_key(tool) {
            return;
        }
        let base = encode(tool);
        let taken = |wire: &String| self.from_wire.contains_key(wire);
        let numbered = (2..).map(|n| format!("{}_{n}", &base[..base.len().min(NAME_BYTES_MAX - 8)]));
        let wire = std::iter::once(base.clone())
            .chain(numbered)
            .find(|wire| !taken(wire))
            .expect("numbers do not end");
        self.from_wire.insert(wire.clone(), tool.to_owned());
        self.to_wire.insert(tool.to_owned(), wire);
    }

    /// A tool that is not offered now, but was in the past, keeps a readable name.
    pub(super) fn wire_name(&self, tool: &str) -> String {
        self.to_wire.get(tool).cloned().unwrap_or_else(|| encode(tool))
    }

    /// A name that was never offered comes back readable, so that the refusal can name it.
    pub(super) fn tool_of(&self, wire: &str) -> String {
        self.from_wire.get(wire).cloned().unwrap_or_else(|| wire.replace("__", "."))
    }
}

fn encode(tool: &str) -> String {
    let mut wire = String::new();
    for c in tool.chars() {
        match c {
            '.' => wire.push_str("__"),
            c if c.is_ascii_alphanumeric() || c == '_' || c == '-' => wire.push(c),
            _ => wire.push('_'),
        }
    }
    wire.truncate(NAME_BYTES_MAX);
    if wire.is_empty() { "_".into() } else { wire }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_offered_name_comes_back() {
        let long = "x".repeat(100);
        let tools = [
            "fs.read",
            "fs__read",
            "fs_read",
            "mcp.git/log",
            "mcp.git_log",
            &long,
            &long[..70],
            "caf\u{e9}",
            "",
            "a",
        ];
        let names = Names::new(tools.into_iter());
        let mut seen = std::collections::BTreeSet::new();
        for tool in tools {
            let wire = names.wire_name(tool);
            assert!(
                wire.len() <= NAME_BYTES_MAX
                    && wire.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-".contains(&b))
            );
            assert!(seen.insert(wire.clone()), "{wire} stands for two tools");
            assert_eq!(names.tool_of(&wire), tool);
        }
        assert_eq!(names.wire_name("fs.read"), "fs__read");
        assert_eq!(names.tool_of("net__get"), "net.get");
        assert_eq!(names.wire_name("gone.tool"), "gone__tool");
    }
}
