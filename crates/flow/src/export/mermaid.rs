//! Mermaid: a picture for a page, drawn by whoever shows it.
//!
//! What people wrote stands there as numbered characters (`#35;`), so that nothing in it is a word of Mermaid or of HTML.

use super::{line, ways};
use mycel_abi::NodeId;
use mycel_abi::flow::{Flow, Node, Work};
use std::collections::BTreeMap;

/// Characters of a label.
const LABEL_MAX: usize = 60;

/// The flow as a flowchart.
pub fn mermaid(flow: &Flow) -> String {
    // Ids of ours may be words of Mermaid (`end`), so nodes are numbered.
    let mut numbers: BTreeMap<&NodeId, usize> = BTreeMap::new();
    for (at, node) in flow.nodes.iter().enumerate() {
        numbers.entry(&node.id).or_insert(at);
    }
    let mut out = String::from("flowchart TD\n");
    for (at, node) in flow.nodes.iter().enumerate() {
        let (open, close) = shape(&node.work);
        out.push_str(&format!("  n{at}{open}\"{}\"{close}\n", label(node)));
    }
    for (at, node) in flow.nodes.iter().enumerate() {
        for way in ways(node) {
            let Some(to) = numbers.get(way.to) else { continue };
            let arrow = if way.is_other { "-.->" } else { "-->" };
            let said = if way.label.is_empty() {
                String::new()
            } else {
                format!("|\"{}\"|", escaped(&line(&way.label, LABEL_MAX)))
            };
            out.push_str(&format!("  n{at} {arrow}{said} n{to}\n"));
        }
    }
    out
}

fn label(node: &Node) -> String {
    let what = match &node.work {
        Work::Note { text } => return escaped(&line(text, LABEL_MAX)),
        Work::Agent { uses, .. } => format!("agent {uses}"),
        Work::Tool { tool, .. } => format!("tool {tool}"),
        Work::Subflow { flow, .. } => format!("subflow {flow}"),
        Work::Map { each, over, .. } => format!("map {over}: {}", each.kind()),
        Work::Swarm { over, .. } => format!("swarm {over}"),
        work => work.kind().to_owned(),
    };
    format!("{}<br/>{}", escaped(node.id.as_str()), escaped(&line(&what, LABEL_MAX)))
}

fn shape(work: &Work) -> (&'static str, &'static str) {
    match work {
        Work::Start {} | Work::End { .. } => ("([", "])"),
        Work::Branch { .. } | Work::Loop { .. } | Work::Reflect { .. } => ("{", "}"),
        Work::Human { .. } => ("[/", "\\]"),
        Work::Subflow { .. } => ("[[", "]]"),
        Work::Recall { .. } => ("[(", ")]"),
        Work::Join { .. } => ("((", "))"),
        Work::Map { .. } | Work::Swarm { .. } | Work::Vote { .. } => ("{{", "}}"),
        Work::Note { .. } => (">", "]"),
        Work::Agent { .. } | Work::Llm { .. } | Work::Tool { .. } | Work::Set { .. } => ("[", "]"),
    }
}

/// Letters, digits and harmless signs as they are, everything else by its number.
fn escaped(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || " _-.,!?".contains(c);
    text.chars().map(|c| if plain(c) { c.to_string() } else { format!("#{};", u32::from(c)) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_wrote_is_only_text() {
        let check = |text: &str, expect: &str| assert_eq!(escaped(text), expect);
        check("a b", "a b");
        check("\"]; click n0 href", "#34;#93;#59; click n0 href");
        check("<script>", "#60;script#62;");
        check("x > 1 && y", "x #62; 1 #38;#38; y");
        check("日本", "日本");
    }
}
