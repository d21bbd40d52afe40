//! Which tools fit a goal, best first, so that a small context holds the few that are needed rather than all of them.
//!
//! ```text
//!  goal --> words of the goal in what tools say of themselves (BM25) --- works for tools nobody has seen before
//!       \-> hashed features -> learned table -------------------------- knows the tools of this program, in five languages
//!                    both -> places -> one order
//! ```
//! The two lists are joined by places (reciprocal rank fusion), because their scores have no common measure. Everything
//! here is a pure function of its arguments.

mod features;
mod keywords;
mod table;

pub use table::TableError;

use crate::ToolDef;
use std::sync::OnceLock;
use table::Table;

/// The table that ships, trained by `training/retrieve.py`.
const BUILTIN: &[u8] = include_bytes!("../assets/retrieve.bin");

/// How slowly a place loses weight. Small, because only the first few places of either list say anything.
const PLACE: f32 = 4.0;
/// What the keywords count beside the table, which is far more often right about the tools it knows.
const KEYWORDS: f32 = 0.5;
/// What the keywords count for a tool that the table does not know and that has nothing else: the second of such tools
/// stands about where the third of the known ones does.
const KEYWORDS_ALONE: f32 = 1.1;
/// What a tool that was just used gains: as much as the first place of the table.
const USED: f32 = 1.0 / PLACE;

/// Orders tools by how well they fit a goal.
#[derive(Debug)]
pub struct Retriever {
    table: Table,
}

/// Which of the two parts orders the tools; all but [`Parts::Both`] are there to be measured.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parts {
    Keywords,
    Table,
    Both,
}

impl Retriever {
    /// With the table that ships with the program.
    ///
    /// # Panics
    /// Never in a program that passed its tests: they read this table.
    pub fn builtin() -> &'static Self {
        static RETRIEVER: OnceLock<Retriever> = OnceLock::new();
        RETRIEVER.get_or_init(|| Self::new(BUILTIN).expect("the table that ships is whole"))
    }

    /// With another table of the same form (`training/retrieve.py --out`).
    pub fn new(table: &[u8]) -> Result<Self, TableError> {
        Ok(Self { table: Table::read(table)? })
    }

    /// Every tool as its index in `tools` and a score, best first; equal ones stay in their order. `recent` are the names of
    /// the tools used last, the newest at the end. Scores can be compared within one answer only.
    pub fn rank(&self, goal: &str, recent: &[&str], tools: &[ToolDef]) -> Vec<(usize, f32)> {
        self.rank_by(Parts::Both, goal, recent, tools)
    }

    #[doc(hidden)]
    pub fn rank_by(&self, parts: Parts, goal: &str, recent: &[&str], tools: &[ToolDef]) -> Vec<(usize, f32)> {
        let said = || places(&keywords::scores(goal, tools).into_iter().map(Some).collect::<Vec<_>>());
        let learned = || places(&self.likely(goal, recent, tools));
        let mut scores = match parts {
            Parts::Keywords => said().into_iter().map(weight).collect::<Vec<_>>(),
            Parts::Table => learned().into_iter().map(weight).collect(),
            Parts::Both => {
                let known = |tool: &ToolDef| self.table.tools.contains(&tool.name);
                let both = tools.iter().zip(said()).zip(learned());
                both.map(|((tool, said), learned)| {
                    let used = if recent.contains(&tool.name.as_str()) { USED } else { 0.0 };
                    let said_weight = if known(tool) { KEYWORDS } else { KEYWORDS_ALONE };
                    said_weight * weight(said) + weight(learned) + used
                })
                .collect()
            }
        }
        .into_iter()
        .enumerate()
        .collect::<Vec<_>>();
        scores.sort_by(|a, b| b.1.total_cmp(&a.1));
        scores
    }

    /// What the table says of each tool; `None` where it does not know the tool.
    fn likely(&self, goal: &str, recent: &[&str], tools: &[ToolDef]) -> Vec<Option<f32>> {
        let likely = self.table.likely(&features::features(goal, recent));
        let place = |tool: &ToolDef| self.table.tools.iter().position(|name| *name == tool.name);
        tools.iter().map(|tool| place(tool).map(|at| likely[at])).collect()
    }
}

/// The place of each score, 0 for the highest; none for what has no score or nothing in common with the goal.
fn places(scores: &[Option<f32>]) -> Vec<Option<usize>> {
    let mut order: Vec<(usize, f32)> = scores
        .iter()
        .enumerate()
        .filter_map(|(at, score)| score.filter(|score| *score > 0.0).map(|score| (at, score)))
        .collect();
    order.sort_by(|a, b| b.1.total_cmp(&a.1));
    let mut places = vec![None; scores.len()];
    for (place, (at, _)) in order.into_iter().enumerate() {
        places[at] = Some(place);
    }
    places
}

fn weight(place: Option<usize>) -> f32 {
    place.map_or(0.0, |place| 1.0 / (PLACE + place as f32))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn tool(name: &str, description: &str) -> ToolDef {
        ToolDef { name: name.into(), description: description.into(), input: json!({"type": "object"}) }
    }

    #[test]
    fn every_tool_is_ranked_once_and_the_same_each_time() {
        let tools = [tool("fs.list", "Lists."), tool("x", ""), tool("fs.delete", "Deletes."), tool("x", "")];
        for goal in ["", "löschen", "\u{0}\u{feff}", &"delete ".repeat(100_000)] {
            let ranked = Retriever::builtin().rank(goal, &["x"], &tools);
            let mut found: Vec<usize> = ranked.iter().map(|(at, _)| *at).collect();
            found.sort_unstable();
            assert_eq!(found, [0, 1, 2, 3]);
            assert!(ranked.is_sorted_by(|a, b| a.1 >= b.1));
            assert_eq!(ranked, Retriever::builtin().rank(goal, &["x"], &tools));
        }
        assert_eq!(Retriever::builtin().rank("lösche alte.txt", &[], &tools)[0].0, 2);
        assert!(Retriever::builtin().rank("x", &[], &[]).is_empty());
    }

    #[test]
    fn what_was_used_comes_up() {
        let tools: Vec<ToolDef> = (0..20).map(|n| tool(&format!("new.t{n}"), "Paints the fence.")).collect();
        let place = |recent: &[&str]| {
            let ranked = Retriever::builtin().rank("paint the fence", recent, &tools);
            ranked.iter().position(|(at, _)| *at == 15)
        };
        assert_eq!(place(&[]), Some(15));
        assert_eq!(place(&["new.t15"]), Some(0));
    }
}
