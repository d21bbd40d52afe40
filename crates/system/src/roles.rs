//! Roles: agents as data.
//!
//! ```text
//! agents/*.md  >  .agents/agents/*.md  >  .mycel/agents/*.md   of the workspace
//!              >  agents/*.md beside config.toml               of the person
//!              >  those that come with Mycel
//! ```
//! A role is a Markdown file: the front matter says what an agent of this kind may have, the body what it is told. The nearest file of
//! a name counts and hides the others; one with mistakes hides them too, so that nobody gets another agent than the one that was
//! written down.
//!
//! A role holds no power. A file of the workspace comes with a checkout, perhaps of a stranger; so a role can only lower what the run
//! has: [`Role::capabilities_within`], [`Role::limits_within`] and [`Role::autonomy_within`] are the ways to apply one, and none of
//! them gives more than it was given.
//!
//! Files in `agents/` are ours and read strictly (`own`). Those in `.agents/agents/` are shared with other programs and read as far
//! as we know the words (`foreign`); what is left out is said. A recipe of goose becomes a role by [`Role::from_recipe`].

mod builtin;
mod foreign;
mod own;
mod places;
mod recipe;
mod tools;
mod write;

pub use places::{Entry, FindError, Roles, Source, all, check_file, find};
pub use recipe::is_recipe;
pub use tools::covers_tool;
pub use write::{NewError, create, markdown, template};

use crate::config::Problem;
use crate::text::one_line;
use mycel_abi::{Autonomy, Budget, Capability, pathtext};
use mycel_kernel::capability::covers;
use mycel_models::router::Tier;
use std::path::Path;

/// Bytes of one file. The longest prompt anybody should give is a tenth of it.
pub const FILE_BYTES_MAX: u64 = 64 * 1024;
/// Files of roles that are looked at, all folders together.
pub const ROLES_MAX: usize = 200;
/// Characters of a name.
pub const NAME_CHARS_MAX: usize = 40;
/// What stands for the folder of the run in a capability.
pub const WORKSPACE: &str = "{workspace}";

/// A kind of agent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    pub name: String,
    /// What it is for, in a line.
    pub about: String,
    /// Names of tools (`git.commit`), families (`fs`), `mcp:NAME`, `mcp:*`, or `*` for all there are.
    pub tools: Vec<String>,
    /// What it may hold at most, as patterns: `fs:write:{workspace}/**`.
    pub capabilities: Vec<String>,
    /// Which models are asked first.
    pub tier: Option<Tier>,
    /// The one model that is asked, as `run.model` names it.
    pub model: Option<String>,
    /// Bounds of its own, beneath those of the run.
    pub limits: Budget,
    /// How much it does without asking, if that is less than the run may.
    pub autonomy: Option<Autonomy>,
    /// Names of skills whose text it is given ([`crate::guidance::skill`]).
    pub skills: Vec<String>,
    /// What it is told.
    pub prompt: String,
    pub source: Source,
}

/// What was understood of a file, and what was not. Without a role at least one problem is an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    pub role: Option<Role>,
    pub problems: Vec<Problem>,
}

/// What a role keeps of the capabilities of its run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    pub capabilities: Vec<Capability>,
    /// Patterns of the role of which the run has nothing.
    pub lacking: Vec<Capability>,
}

impl Role {
    fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            about: String::new(),
            tools: Vec::new(),
            capabilities: Vec::new(),
            tier: None,
            model: None,
            limits: Budget::UNBOUNDED,
            autonomy: None,
            skills: Vec::new(),
            prompt: String::new(),
            source: Source::BuiltIn,
        }
    }

    /// A recipe of goose as a role called `name`; `source` names the file in messages. What has no counterpart is a remark.
    pub fn from_recipe(name: &str, text: &str, source: &str) -> Reading {
        recipe::read(name, text, source)
    }

    /// Whether it may be offered the tool.
    pub fn allows_tool(&self, tool: &str) -> bool {
        self.tools.iter().any(|entry| covers_tool(entry, tool))
    }

    /// Its capabilities with the workspace filled in. What they are worth depends on the run.
    pub fn capabilities_at(&self, workspace: &Path) -> Vec<Capability> {
        self.capabilities.iter().filter_map(|pattern| filled(pattern, workspace).parse().ok()).collect()
    }

    /// What both the role and the run allow. Where neither of two patterns covers the other nothing is kept: doubt refuses.
    pub fn capabilities_within(&self, held: &[Capability], workspace: &Path) -> Kept {
        let mut kept = Kept::default();
        for wanted in self.capabilities_at(workspace) {
            let both: Vec<Capability> = if held.iter().any(|held| covers(held, &wanted)) {
                vec![wanted.clone()]
            } else {
                held.iter().filter(|held| covers(&wanted, held)).cloned().collect()
            };
            if both.is_empty() {
                kept.lacking.push(wanted);
            }
            kept.capabilities.extend(both);
        }
        kept.capabilities.sort();
        kept.capabilities.dedup();
        kept
    }

    /// The lower of the two.
    pub fn autonomy_within(&self, run: Autonomy) -> Autonomy {
        self.autonomy.map_or(run, |own| own.min(run))
    }

    /// Part by part the tighter bound.
    pub fn limits_within(&self, run: &Budget) -> Budget {
        self.limits.narrower(*run)
    }
}

/// A pattern with the folder in the place of [`WORKSPACE`]. A star in the folder's own name stays a letter.
fn filled(pattern: &str, workspace: &Path) -> String {
    let folder = pathtext::encode(workspace).replace('*', r"\x2a").replace('?', r"\x3f");
    pattern.replace(WORKSPACE, folder.trim_end_matches('/'))
}

/// What is no name of a role, in words.
pub fn name_problem(name: &str) -> Option<&'static str> {
    let valid = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if name.is_empty() {
        return Some("a role needs a name");
    }
    if name.len() > NAME_CHARS_MAX {
        return Some("a name has at most 40 characters");
    }
    let letter = name.as_bytes().first().is_some_and(u8::is_ascii_lowercase);
    (!letter || !name.bytes().all(valid))
        .then_some("a name is of lower-case letters, digits and -, and begins with a letter")
}

/// A text as a name, as far as that goes: `Code Reviewer` is `code-reviewer`.
fn slug(text: &str) -> String {
    let mut name = String::new();
    for c in text.chars().map(|c| c.to_ascii_lowercase()) {
        match c {
            'a'..='z' => name.push(c),
            '0'..='9' if !name.is_empty() => name.push(c),
            _ if !name.is_empty() && !name.ends_with('-') => name.push('-'),
            _ => {}
        }
    }
    name.truncate(NAME_CHARS_MAX);
    name.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests;
