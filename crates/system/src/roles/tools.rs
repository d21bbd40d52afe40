//! The words for tools and capabilities: ours, and what those of other programs mean here.

use mycel_kernel::capability::covers;
use mycel_tools::{Spec, table};
use std::path::Path;

use super::{WORKSPACE, filled};
use crate::yaml::short;
use mycel_abi::{Capability, EffectClass};

/// Tools that come from a server of the Model Context Protocol.
pub(super) const MCP: &str = "mcp:";

/// The kinds of capability that tools ask for.
pub(super) const CAPABILITIES: &[&str] = &[
    "fs:read",
    "fs:write",
    "exec:run",
    "net:connect",
    "net:resolve",
    "net:list",
    "agent:message",
    "process:list",
    "process:signal",
    "system:read",
    "vault:read",
];

/// What the tools of a family cannot do without: one of these namespaces.
const FAMILY_NEEDS: &[(&str, &[&str])] = &[
    ("code", &["fs"]),
    ("fs", &["fs"]),
    ("git", &["exec"]),
    ("net", &["net"]),
    ("process", &["process", "exec"]),
    ("shell", &["exec"]),
    ("system", &["system"]),
];

/// Whether an entry of `tools` names the tool.
pub fn covers_tool(entry: &str, tool: &str) -> bool {
    match entry.strip_suffix('*') {
        Some("") => true,
        Some(prefix) => tool.starts_with(prefix),
        None => tool.strip_prefix(entry).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')),
    }
}

/// Every family, in order.
pub(super) fn families() -> Vec<&'static str> {
    let mut families: Vec<&str> =
        table::all().iter().filter_map(|tool| tool.spec().name.split('.').next()).collect();
    families.dedup();
    families
}

/// Why an entry of `tools` is none, and the way out.
pub(super) fn tool_problem(entry: &str) -> Option<(String, String)> {
    if entry == "*" || families().contains(&entry) || table::find(entry).is_ok() {
        return None;
    }
    if let Some(server) = entry.strip_prefix(MCP) {
        let valid = |c: char| c.is_ascii_alphanumeric() || "-_./".contains(c);
        let name = server.strip_suffix('*').unwrap_or(server);
        let is_named = !server.is_empty() && name.chars().all(valid);
        let hint = "write mcp:SERVER, mcp:SERVER.TOOL or mcp:*".to_owned();
        return (!is_named).then(|| (format!("`{}` names no server", short(entry)), hint));
    }
    let names = families().into_iter().map(str::to_owned);
    let family = entry.split(['.', '*', ':']).next().unwrap_or_default();
    let near = names.clone().find(|name| name == family && entry.ends_with('*'));
    let near = near.or_else(|| table::nearest(entry).map(str::to_owned)).or_else(|| nearest(entry, names));
    let hint = near.map_or_else(
        || format!("families: {}; `mycel tool list` shows the tools", families().join(", ")),
        |near| format!("did you mean {near}?"),
    );
    Some((format!("there is no tool and no family `{}`", short(entry)), hint))
}

/// Why a pattern is no capability, and the way out.
pub(super) fn capability_problem(pattern: &str) -> Option<(String, String)> {
    let shown = short(pattern);
    let rest = pattern.replace(WORKSPACE, "");
    if rest.contains(['{', '}']) {
        let hint = format!("only {WORKSPACE}, the folder of the run, is filled in");
        return Some((format!("`{shown}` has something else in braces"), hint));
    }
    let example = format!("the form is namespace:action[:resource], for example fs:write:{WORKSPACE}/**");
    let capability: Capability = match filled(pattern, Path::new("/w")).parse() {
        Ok(capability) => capability,
        Err(error) => {
            let error: mycel_abi::CapabilityError = error;
            return Some((format!("`{shown}` is not a capability: {}", error.why), example));
        }
    };
    // A pattern that does not even cover itself is one that nobody can compare.
    if !covers(&capability, &capability) {
        let hint = match capability.namespace() {
            "fs" => format!("a path begins with / or {WORKSPACE}, without . and .."),
            "net" => "a host has a port: docs.rs:443, *.docs.rs:443 or docs.rs:*".to_owned(),
            _ => example,
        };
        return Some((format!("`{shown}` names nothing that could be compared"), hint));
    }
    None
}

/// A kind that no tool asks for is probably a slip of the pen.
pub(super) fn capability_remark(pattern: &str) -> Option<(String, String)> {
    let words: Vec<&str> = pattern.splitn(3, ':').take(2).collect();
    let kind = words.join(":");
    if kind.contains('*') || CAPABILITIES.contains(&kind.as_str()) {
        return None;
    }
    let near = nearest(&kind, CAPABILITIES.iter().map(|kind| (*kind).to_owned()));
    let hint = near.map_or_else(
        || format!("tools ask for {}", CAPABILITIES.join(", ")),
        |near| format!("did you mean {near}?"),
    );
    Some((format!("no tool asks for {}", short(&kind)), hint))
}

/// Families of which the role has tools and none of the capabilities they cannot do without, each with one to add.
pub(super) fn idle_families(tools: &[String], capabilities: &[String]) -> Vec<(&'static str, &'static str)> {
    let namespaces: Vec<&str> = capabilities.iter().filter_map(|it| it.split(':').next()).collect();
    let holds = |needs: &[&str]| namespaces.iter().any(|name| *name == "*" || needs.contains(name));
    let named = |family: &str| tools.iter().any(|entry| entry.split('.').next() == Some(family));
    FAMILY_NEEDS
        .iter()
        .filter(|(family, needs)| named(family) && !holds(needs))
        .filter_map(|(family, needs)| {
            let kind = CAPABILITIES.iter().find(|kind| kind.split(':').next() == needs.first().copied())?;
            Some((*family, *kind))
        })
        .collect()
}

/// The word nearest to `typed`, if it is near at all.
pub(super) fn nearest(typed: &str, known: impl Iterator<Item = String>) -> Option<String> {
    let scored = known.map(|word| (strsim::jaro_winkler(typed, &word), word));
    // As for keys of the configuration: 0.8 takes in a letter or two that are wrong, swapped or missing.
    scored.filter(|(score, _)| *score > 0.8).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, word)| word)
}

/// A tool of another program: its names there in lower case, our tools, and what they need.
pub(super) struct Counterpart {
    pub(super) names: &'static [&'static str],
    pub(super) tools: &'static [&'static str],
    pub(super) capabilities: &'static [&'static str],
}

const LOOK: &[&str] = &["fs:read:{workspace}/**"];
const CHANGE: &[&str] = &["fs:read:{workspace}/**", "fs:write:{workspace}/**"];
pub(super) const RUN: &[&str] = &["exec:run"];

/// Claude Code, opencode, Codex, OpenHands, goose.
pub(super) const COUNTERPARTS: &[Counterpart] = &[
    Counterpart {
        names: &["read", "read_file", "view", "notebookread"],
        tools: &["fs.read", "fs.stat"],
        capabilities: LOOK,
    },
    Counterpart { names: &["ls", "list", "list_dir"], tools: &["fs.list"], capabilities: LOOK },
    Counterpart { names: &["glob", "globtool"], tools: &["fs.list", "fs.search"], capabilities: LOOK },
    Counterpart { names: &["grep", "greptool", "search"], tools: &["fs.search"], capabilities: LOOK },
    Counterpart { names: &["write", "write_file"], tools: &["fs.write", "fs.mkdir"], capabilities: CHANGE },
    Counterpart {
        names: &["edit", "multiedit", "patch", "apply_patch", "text_editor"],
        tools: &["fs.edit", "fs.write", "fs.mkdir"],
        capabilities: CHANGE,
    },
    Counterpart {
        names: &["file_editor", "fileeditortool", "str_replace_editor"],
        tools: &["fs.read", "fs.list", "fs.edit", "fs.write", "fs.mkdir"],
        capabilities: CHANGE,
    },
    Counterpart {
        names: &["bash", "shell", "terminal", "terminaltool", "execute_bash", "local_shell"],
        tools: &["shell"],
        capabilities: RUN,
    },
    Counterpart {
        names: &["webfetch", "web_fetch", "fetch"],
        tools: &["net.http_request"],
        capabilities: &["net:connect"],
    },
    Counterpart { names: &["askuserquestion", "question", "ask"], tools: &["ask.person"], capabilities: &[] },
    // The builtin extension of goose that edits and runs.
    Counterpart {
        names: &["developer"],
        tools: &["fs.read", "fs.list", "fs.search", "fs.edit", "fs.write", "fs.mkdir", "shell"],
        capabilities: &["fs:read:{workspace}/**", "fs:write:{workspace}/**", "exec:run"],
    },
];

/// What is forbidden with a tool of another program. It has one tool for each; here several do the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Deed {
    /// Programs are started or ended.
    Run,
    /// Files are changed.
    Change,
    /// Something is fetched from elsewhere.
    Fetch,
}

impl Counterpart {
    pub(super) fn deeds(&self) -> impl Iterator<Item = Deed> + '_ {
        let needs = |kind: &str| self.capabilities.iter().any(|it| it.starts_with(kind));
        let all = [("exec:", Deed::Run), ("fs:write:", Deed::Change), ("net:", Deed::Fetch)];
        all.into_iter().filter(move |(kind, _)| needs(kind)).map(|(_, deed)| deed)
    }
}

/// Whether a tool of ours can do this.
pub(super) fn does(tool: &Spec, deed: Deed) -> bool {
    let family = tool.name.split('.').next().unwrap_or_default();
    let changes = tool.effect != EffectClass::Pure;
    match (deed, family) {
        (Deed::Run, "shell") => true,
        // git runs hooks and filters where it changes something.
        (Deed::Run, "process" | "git") | (Deed::Change, "fs" | "git") => changes,
        (Deed::Change, "net") => tool.name == "net.download",
        // What this machine is connected to is looked up here.
        (Deed::Fetch, "net") => tool.name != "net.connections",
        (Deed::Fetch, "git") => matches!(tool.name, "git.clone" | "git.pull" | "git.push"),
        _ => false,
    }
}

/// What a tool of another program is here.
pub(super) fn counterpart(name: &str) -> Option<&'static Counterpart> {
    let name = name.to_ascii_lowercase();
    COUNTERPARTS.iter().find(|known| known.names.contains(&name.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_name_tools() {
        let check = |entry: &str, tool: &str, expect: bool| {
            assert_eq!(covers_tool(entry, tool), expect, "{entry} {tool}");
        };
        check("fs", "fs.read", true);
        check("fs.read", "fs.read", true);
        check("fs.read", "fs.readlink", false);
        check("fs", "fsx.read", false);
        check("*", "git.push", true);
        check("mcp:*", "mcp:github.create_issue", true);
        check("mcp:github", "mcp:github.create_issue", true);
        check("mcp:github", "mcp:gitlab.create_issue", false);
        check("mcp:*", "fs.read", false);
    }

    #[test]
    fn tools_are_checked() {
        let check = |entry: &str, expect: Option<&str>| {
            let found = tool_problem(entry).map(|(what, hint)| format!("{what}; {hint}"));
            match expect {
                None => assert_eq!(found, None, "{entry}"),
                Some(part) => {
                    assert!(found.as_deref().is_some_and(|it| it.contains(part)), "{entry}: {found:?}")
                }
            }
        };
        for good in ["*", "fs", "git.commit", "mcp:*", "mcp:github", "mcp:git-hub.create_issue"] {
            check(good, None);
        }
        check("fs.raed", Some("did you mean fs.read?"));
        check("fs.*", Some("did you mean fs?"));
        check("mcp:", Some("names no server"));
        check("mcp:a b", Some("names no server"));
        check("zzzz", Some("families: agent, ask, code"));
        check("", Some("there is no tool"));
    }

    #[test]
    fn capabilities_are_checked() {
        let check = |pattern: &str, expect: Option<&str>| {
            let found = capability_problem(pattern).or_else(|| capability_remark(pattern));
            let found = found.map(|(what, hint)| format!("{what}; {hint}"));
            match expect {
                None => assert_eq!(found, None, "{pattern}"),
                Some(part) => {
                    assert!(found.as_deref().is_some_and(|it| it.contains(part)), "{pattern}: {found:?}")
                }
            }
        };
        for good in ["fs:write:{workspace}/**", "fs:read:/etc/*.conf", "net:connect:*.docs.rs:443", "*:*"] {
            check(good, None);
        }
        for good in ["exec:run", "exec:run:git", "exec:run:/usr/bin/*", "process:signal:*"] {
            check(good, None);
        }
        check("fs:write:src/**", Some("begins with /"));
        check("fs:write:{workspace}/../x", Some("without . and .."));
        check("fs:write:{home}/x", Some("only {workspace}"));
        check("net:connect:docs.rs", Some("has a port"));
        check("fs", Some("the action is missing"));
        check("fs:wriet:{workspace}/**", Some("did you mean fs:write?"));
        check("sing:song", Some("tools ask for"));
    }

    #[test]
    fn counterparts_are_tools_of_ours() {
        for known in COUNTERPARTS {
            assert!(known.tools.iter().all(|tool| tool_problem(tool).is_none()), "{:?}", known.names);
            assert!(
                known.capabilities.iter().all(|it| capability_problem(it).is_none()),
                "{:?}",
                known.names
            );
            assert!(known.names.iter().all(|name| *name == name.to_lowercase()), "{:?}", known.names);
        }
        for (family, _) in FAMILY_NEEDS {
            assert!(families().contains(family), "{family}");
        }
    }
}
