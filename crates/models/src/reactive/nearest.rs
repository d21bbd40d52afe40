//! What to say about a goal that is not understood: the nearest things that would be, and the way to a model.

use super::rules::Catalog;
use std::collections::{BTreeSet, HashMap};

const HINT: &str = "hint: say it like one of these, or set up a language model: `mycel config set run.model ollama/llama3.2`, or `--model ollama/llama3.2` for one run";

/// The rules whose examples share most with the goal: title and example, best first. Rare words count more.
pub(crate) fn nearest(catalog: &Catalog, goal: &str, count: usize) -> Vec<(String, String)> {
    let wanted = catalog.keywords(goal);
    let examples: Vec<(usize, &str, BTreeSet<String>)> = catalog
        .rules
        .iter()
        .enumerate()
        .flat_map(|(n, rule)| rule.examples.iter().map(move |e| (n, e.goal())))
        .map(|(n, example)| (n, example, catalog.keywords(example)))
        .collect();
    let weights = weights(&examples);
    let mut best: HashMap<usize, (f64, &str)> = HashMap::new();
    for (rule, example, words) in &examples {
        let score = likeness(&wanted, words, &weights) + 0.01 * strsim::sorensen_dice(goal, example);
        let known = best.entry(*rule).or_insert((-1.0, example));
        if score > known.0 {
            *known = (score, example);
        }
    }
    let mut ranked: Vec<_> = best.into_iter().collect();
    ranked.sort_by(|(a, (x, _)), (b, (y, _))| y.total_cmp(x).then(a.cmp(b)));
    let shown = ranked.into_iter().take(count);
    shown.map(|(rule, (_, example))| (catalog.rules[rule].title.clone(), example.to_owned())).collect()
}

/// How much a word tells: one that stands in few examples tells more.
fn weights(examples: &[(usize, &str, BTreeSet<String>)]) -> HashMap<String, f64> {
    let mut counts: HashMap<String, f64> = HashMap::new();
    for word in examples.iter().flat_map(|(_, _, words)| words) {
        *counts.entry(word.clone()).or_default() += 1.0;
    }
    counts.into_iter().map(|(word, n)| (word, (examples.len() as f64 / n).ln().max(0.1))).collect()
}

fn likeness(wanted: &BTreeSet<String>, words: &BTreeSet<String>, weights: &HashMap<String, f64>) -> f64 {
    // A word that stands in no example tells nothing about which example is near.
    let weight = |word: &String| weights.get(word).copied().unwrap_or(0.0);
    let shared: f64 = wanted.intersection(words).map(weight).sum();
    let all: f64 = wanted.union(words).map(weight).sum();
    if all == 0.0 { 0.0 } else { shared / all }
}

/// The whole text for a goal that no rule accounts for.
pub(crate) fn not_understood(catalog: &Catalog, goal: &str) -> String {
    let mut lines = vec![
        "I do not understand this goal well enough to act on it, so nothing was done.".to_owned(),
        "The nearest things I can do without a language model:".to_owned(),
    ];
    let near = nearest(catalog, goal, super::NEAREST);
    lines.extend(near.into_iter().map(|(title, example)| format!("  - {title}: \"{example}\"")));
    lines.push(HINT.to_owned());
    lines.join("\n")
}

/// The whole text for a goal that can be read in two ways.
pub(crate) fn ambiguous(catalog: &Catalog, one: usize, other: usize) -> String {
    let mut lines = vec!["This goal can mean two things, so nothing was done. Did you mean:".to_owned()];
    for rule in [one, other].map(|n| &catalog.rules[n]) {
        let example = rule.examples.first().map_or("", |e| e.goal());
        lines.push(format!("  - {}: \"{example}\"", rule.title));
    }
    lines.push(HINT.to_owned());
    lines.join("\n")
}
