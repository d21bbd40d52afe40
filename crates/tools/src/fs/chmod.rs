//! `fs.chmod`: permission bits.

use super::delete::below;
use super::look::{check_paths, counted, io_failure, mode_bits, mode_text, text};
use super::put::set_mode;
use super::record::{Record, State, UNDO_ITEMS_MAX, not_undoable, partial, probe};
use super::types::{ChmodInput, ChmodOutput, Kind, ModeChange};
use super::visit::{Node, Tally, tree};
use super::write::parse_octal;
use crate::tool::{At, Cx, Place, Probed, Spec, Tool, assessment, bad_args, path_capability};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure, UndoItem};
use serde_json::Value;
use std::path::PathBuf;

/// Changes named in the output.
const NAMED_MAX: usize = 1000;

/// Changes permission bits.
#[derive(Debug)]
pub struct Chmod;

impl Tool for Chmod {
    type Input = ChmodInput;
    type Output = ChmodOutput;
    const SPEC: Spec = Spec {
        name: "fs.chmod",
        title: "Change permissions",
        doc: "Sets permission bits: octal (`0644`) or symbolic (`u+x,go-w`, `a=r`, `X` for folders and what is \
              executable already). `recursive` goes into folders and never follows links.",
        risk: Risk::Medium,
        effect: EffectClass::Checkable,
        place: Place::Work,
        undoable: true,
        timeout_ms: 120_000,
    };

    fn assess(&self, input: &ChmodInput, at: &At) -> Result<Assessment, ToolFailure> {
        let plan = Plan::new(input, at)?;
        let mut needs = Vec::new();
        for root in &plan.roots {
            needs.push(path_capability("write", root));
            if input.recursive && root.is_dir() {
                needs.push(below("write", root));
            }
        }
        let count = plan.changes.len() as u64;
        let summary = format!("change the permissions of {} to {}", counted(count, "path"), input.mode);
        let mut assessment = assessment(&Self::SPEC, summary, needs);
        assessment.preview =
            plan.changes.iter().take(50).map(|c| format!("{} {} -> {}", c.path, c.before, c.after)).collect();
        if count > UNDO_ITEMS_MAX {
            not_undoable(&mut assessment, &Tally { files: count, ..Tally::default() });
        }
        Ok(assessment)
    }

    fn run(&self, input: ChmodInput, cx: &mut Cx<'_>) -> Result<ChmodOutput, ToolFailure> {
        let plan = Plan::new(&input, cx.at)?;
        let mut record = Record::new(plan.changes.len() as u64 <= UNDO_ITEMS_MAX);
        for (path, before, after) in &plan.modes {
            record.item(UndoItem::RestoreMode { path: text(path), mode: *before });
            if plan.modes.len() as u64 <= UNDO_ITEMS_MAX {
                record.expect(path, State::Mode { mode: *before }, State::Mode { mode: *after });
            }
        }
        let output = ChmodOutput {
            changed: plan.changes.iter().take(NAMED_MAX).cloned().collect(),
            changed_total: plan.changes.len() as u64,
            unchanged: plan.unchanged,
        };
        record.prepare(&output, cx)?;
        for (at, (path, _, after)) in plan.modes.iter().enumerate() {
            set_mode(path, *after).map_err(|error| {
                let names: Vec<String> = plan.changes.iter().map(|change| change.path.clone()).collect();
                partial(io_failure("change the permissions of", path, &error), &names[..at], &names[at..])
            })?;
        }
        Ok(output)
    }

    fn probe(&self, _input: ChmodInput, data: &Value, _cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        probe(data)
    }
}

struct Plan {
    roots: Vec<PathBuf>,
    changes: Vec<ModeChange>,
    /// Path, before, after; in the order of `changes`. Children come before their folder, so that taking away a
    /// folder's own permission does not shut the way to them.
    modes: Vec<(PathBuf, u32, u32)>,
    unchanged: u64,
}

impl Plan {
    fn new(input: &ChmodInput, at: &At) -> Result<Self, ToolFailure> {
        check_paths("paths", input.paths.len())?;
        let wanted = Wanted::parse(&input.mode)?;
        let mut plan = Self { roots: Vec::new(), changes: Vec::new(), modes: Vec::new(), unchanged: 0 };
        for given in &input.paths {
            let root = at.resolve(given)?;
            let nodes = if input.recursive {
                tree(&root)?
            } else {
                vec![Node { meta: super::look::must_exist(&root)?, path: root.clone() }]
            };
            for node in nodes.into_iter().rev().filter(|node| node.kind() != Kind::Link) {
                plan.add(node, &wanted);
            }
            plan.roots.push(root);
        }
        Ok(plan)
    }

    fn add(&mut self, node: Node, wanted: &Wanted) {
        let before = mode_bits(&node.meta);
        let after = wanted.apply(before, node.kind() == Kind::Folder);
        if before == after {
            self.unchanged += 1;
            return;
        }
        self.changes.push(ModeChange {
            path: text(&node.path),
            before: mode_text(before),
            after: mode_text(after),
        });
        self.modes.push((node.path, before, after));
    }
}

/// A parsed mode argument.
#[derive(Debug)]
enum Wanted {
    Octal(u32),
    Symbolic(Vec<Clause>),
}

#[derive(Debug)]
struct Clause {
    /// 0o700 for `u`, 0o070 for `g`, 0o007 for `o`.
    who: u32,
    operation: char,
    /// Letters of `rwxXst`.
    letters: String,
}

impl Wanted {
    fn parse(mode: &str) -> Result<Self, ToolFailure> {
        if mode.starts_with(|c: char| c.is_ascii_digit()) {
            return parse_octal(mode).map(Wanted::Octal);
        }
        let clauses: Option<Vec<Clause>> = mode.split(',').map(Clause::parse).collect();
        clauses.map(Wanted::Symbolic).ok_or_else(|| {
            bad_args(format!("`{mode}` is not a mode"), Some("for example 0644, u+x, go-w, a=rX"))
        })
    }

    fn apply(&self, before: u32, folder: bool) -> u32 {
        match self {
            Wanted::Octal(mode) => *mode,
            Wanted::Symbolic(clauses) => {
                clauses.iter().fold(before, |mode, clause| clause.apply(mode, folder))
            }
        }
    }
}

impl Clause {
    fn parse(clause: &str) -> Option<Self> {
        let at = clause.find(['+', '-', '='])?;
        let who = clause[..at].chars().try_fold(0, |who, c| match c {
            'u' => Some(who | 0o700),
            'g' => Some(who | 0o070),
            'o' => Some(who | 0o007),
            'a' => Some(0o777),
            _ => None,
        })?;
        let letters = &clause[at + 1..];
        letters.chars().all(|c| "rwxXst".contains(c)).then(|| Self {
            who: if who == 0 { 0o777 } else { who },
            operation: clause[at..].chars().next().expect("found above"),
            letters: letters.to_owned(),
        })
    }

    fn apply(&self, mode: u32, folder: bool) -> u32 {
        let bits = self.letters.chars().fold(0, |bits, letter| {
            bits | match letter {
                'r' => self.who & 0o444,
                'w' => self.who & 0o222,
                'x' => self.who & 0o111,
                'X' if folder || mode & 0o111 != 0 => self.who & 0o111,
                's' => {
                    (if self.who & 0o700 != 0 { 0o4000 } else { 0 })
                        | (if self.who & 0o070 != 0 { 0o2000 } else { 0 })
                }
                't' => 0o1000,
                _ => 0,
            }
        });
        match self.operation {
            '+' => mode | bits,
            '-' => mode & !bits,
            _ => (mode & !self.who) | bits,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbolic_modes() {
        let check = |mode: &str, before: u32, folder: bool, after: u32| {
            assert_eq!(Wanted::parse(mode).unwrap().apply(before, folder), after, "{mode} on {before:o}");
        };
        check("0755", 0o600, false, 0o755);
        check("u+x", 0o644, false, 0o744);
        check("+x", 0o644, false, 0o755);
        check("go-w", 0o666, false, 0o644);
        check("a=r", 0o755, false, 0o444);
        check("u=rw,go=", 0o755, false, 0o600);
        check("a+X", 0o644, false, 0o644);
        check("a+X", 0o644, true, 0o755);
        check("u+s", 0o755, false, 0o4755);
        check("+t", 0o777, true, 0o1777);
        for bad in ["", "u", "u+q", "99", "07777777", "z+x", "u+x,"] {
            assert!(Wanted::parse(bad).is_err(), "{bad}");
        }
    }
}
