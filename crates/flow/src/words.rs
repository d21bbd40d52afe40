//! The words of a flow file: one table for reading, hints and the order of printing.

/// Fields of the file, in the order of the canonical form.
pub(crate) const FLOW: &[&str] =
    &["flow", "version", "about", "input", "state", "members", "nodes", "limits"];
/// Fields of an input.
pub(crate) const INPUT: &[&str] = &["type", "required", "default", "about"];
/// Fields of a channel.
pub(crate) const CHANNEL: &[&str] = &["type", "merge", "initial"];
/// Fields of a group of members.
pub(crate) const MEMBERS: &[&str] = &["uses", "count", "weight", "skills", "tools", "model"];
/// Fields that every node may have, in the order of the canonical form; `about` stands after `kind`.
pub(crate) const COMMON: &[&str] =
    &["about", "worktree", "writes", "next", "retry", "timeout", "on_error", "limits", "breakpoint"];
pub(crate) const RETRY: &[&str] = &["attempts", "first", "factor", "most"];
pub(crate) const ON_ERROR: &[&str] = &["value", "next"];
pub(crate) const LIMITS: &[&str] = &["usd", "tokens", "wall", "model_calls", "tool_calls", "steps"];
pub(crate) const CASE: &[&str] = &["when", "next"];

/// Words of CEL and of templates that cannot be names.
pub(crate) const RESERVED: &[&str] = &[
    "true",
    "false",
    "null",
    "none",
    "True",
    "False",
    "None",
    "in",
    "is",
    "not",
    "and",
    "or",
    "if",
    "elif",
    "else",
    "endif",
    "for",
    "endfor",
    "as",
    "break",
    "const",
    "continue",
    "function",
    "import",
    "let",
    "loop",
    "package",
    "namespace",
    "return",
    "var",
    "void",
    "while",
    "range",
    "dict",
];
/// Each kind of node with the fields of its own, in the order of the canonical form.
pub(crate) const KINDS: &[(&str, &[&str])] = &[
    ("start", &[]),
    ("agent", &["uses", "task", "tools", "model", "output"]),
    ("llm", &["prompt", "system", "model", "output"]),
    ("tool", &["tool", "args"]),
    ("recall", &["query", "top"]),
    ("set", &["values"]),
    ("branch", &["ask", "cases", "else"]),
    ("map", &["over", "item", "at_once", "on_item_error", "each"]),
    (
        "swarm",
        &[
            "over",
            "item",
            "task",
            "members",
            "assign",
            "needs",
            "bid",
            "copies",
            "agree",
            "majority",
            "at_once",
            "on_item_error",
            "output",
        ],
    ),
    ("vote", &["question", "options", "members", "quorum", "majority", "at_once"]),
    ("join", &["wait"]),
    ("loop", &["while", "body", "max_rounds"]),
    ("reflect", &["prompt", "model", "output", "pass", "on_fail", "max_rounds", "exhausted"]),
    ("human", &["message", "form", "actions", "on", "on_words", "on_no", "on_enter", "on_timeout"]),
    ("subflow", &["flow", "input"]),
    ("end", &["output"]),
    ("note", &["text"]),
];

/// The fields of its own of a kind.
pub(crate) fn fields(kind: &str) -> Option<&'static [&'static str]> {
    KINDS.iter().find(|(known, _)| *known == kind).map(|(_, fields)| *fields)
}

/// The kinds that have such a field.
pub(crate) fn kinds_with(field: &str) -> Vec<&'static str> {
    KINDS.iter().filter(|(_, fields)| fields.contains(&field)).map(|(kind, _)| *kind).collect()
}

/// Whether it can stand as a name in conditions and templates.
pub(crate) fn is_name(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next().is_some_and(|b| b.is_ascii_alphabetic() || b == b'_')
        && bytes.all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> String {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/reference/flow-file.md");
        std::fs::read_to_string(path).expect("the page is there")
    }

    #[test]
    fn the_page_names_every_field() {
        let page = page();
        let says = |part: &str, field: &str| part.contains(&format!("| `{field}` |"));
        for field in FLOW.iter().chain(INPUT).chain(CHANNEL).chain(MEMBERS).chain(COMMON).chain(LIMITS) {
            assert!(says(&page, field), "{field}");
        }
        for (kind, fields) in KINDS {
            let part = page
                .split(&format!("### `{kind}`"))
                .nth(1)
                .and_then(|rest| rest.split("\n#").next())
                .unwrap_or_default();
            let named: Vec<&str> =
                part.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect();
            assert_eq!(named, *fields, "{kind}");
        }
    }

    #[test]
    fn the_example_of_the_page_is_good() {
        let page = page();
        let text =
            page.split("```yaml\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
        let read = crate::read::read(text).expect("a flow");
        assert_eq!(crate::check::check(&read.flow, &read.marks, &crate::check::World::default()), []);
        assert_eq!(crate::print::print(&read.flow), text);
    }
}
