//! Several nodes for every item of a list: a loop that takes one item after the other.
//!
//! ```text
//!  [x: loop] --body--> [x_take: set] --> ... --> [x_keep: set] --> back to x
//! ```

use super::build::{self, Build};
use mycel_abi::NodeId;
use mycel_abi::flow::{Merge, Type, Work};
use serde_json::{Map, Value};

/// Items of one list; nobody waits for more, one after the other.
const ITEMS_MAX: u32 = 1000;

/// The names that such a loop needs.
#[derive(Debug, Clone)]
pub(super) struct Each {
    pub(super) id: NodeId,
    /// The channel with the number of the item.
    pub(super) place: String,
    /// The channel with the item.
    pub(super) item: String,
    take: NodeId,
    /// Where the last nodes of the body lead.
    pub(super) back: NodeId,
}

impl Build {
    pub(super) fn each(&mut self, key: &str, keeps: bool) -> Each {
        let id = self.id(key).unwrap_or_else(|| NodeId::new("each"));
        let place = self.name(&format!("{id} at"), "at");
        let item = self.name(&format!("{id} item"), "item");
        let take = NodeId::new(self.name(&format!("{id} take"), "take"));
        let back = if keeps { NodeId::new(self.name(&format!("{id} keep"), "keep")) } else { id.clone() };
        self.channel(&place, Type::Integer, Merge::Sum, None);
        self.channel(&item, Type::Any, Merge::Last, None);
        Each { id, place, item, take, back }
    }

    /// Adds its nodes. `kept` is what is kept of every item, in the channel of the node.
    pub(super) fn each_nodes(
        &mut self,
        key: &str,
        each: &Each,
        over: &str,
        first: Vec<NodeId>,
        kept: Option<&str>,
        next: Vec<NodeId>,
    ) {
        let Each { id, place, item, take, back } = each;
        let first = if first.is_empty() { vec![back.clone()] } else { first };
        let mut values = Map::new();
        let of = if over.contains([' ', '|']) { format!("({over})") } else { over.to_owned() };
        values.insert(item.clone(), Value::from(format!("{{{{ {of}[{place}] }}}}")));
        values.insert(place.clone(), Value::from(1));
        self.push(build::node(take.clone(), String::new(), Work::Set { values }, first));
        if back != id {
            let kept =
                kept.map_or(Value::Array(Vec::new()), |kept| Value::from(format!("{{{{ [{kept}] }}}}")));
            let values = Map::from_iter([(id.to_string(), kept)]);
            self.push(build::node(back.clone(), String::new(), Work::Set { values }, vec![id.clone()]));
        }
        let work = Work::Loop {
            r#while: format!("{place} < size({over})"),
            body: take.clone(),
            max_rounds: ITEMS_MAX,
        };
        self.node(key, work, next);
        self.note_at(
            key,
            "",
            format!(
                "several nodes for every item are a loop here: one item after the other, at most {ITEMS_MAX}"
            ),
        );
    }
}
