//! Which definitions matter: those that files which matter refer to.
//!
//! ```text
//!  file a --refers to `Spec` 9 times--> file b      an edge: weight of the name * sqrt(9) / files that may be meant
//!  PageRank over the files, which starts again and again from what is asked about
//!  rank of a file -> along its edges -> to the definitions that it refers to
//! ```
//! What a name means is not known, only guessed: from where a definition can be reached, whether the type of
//! a method is named beside it, and how near the files lie. The sums are made in one order, so that the same
//! files give the same ranks to the last bit.

use crate::language::Language;
use crate::repository::{File, Uses};
use crate::tags::{Kind, Manner, Reach};
use crate::words::{About, words};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Rounds of the PageRank: after them no rank changes by a ten thousandth (0.7^30).
const ROUNDS: usize = 30;
/// How much of a file's rank goes on to the files it refers to. Less than the usual 0.85: files of a module
/// that refer to one another would keep too much among themselves.
const DAMPING: f64 = 0.7;
/// The same where something is asked about: what is far from it is not asked for.
const DAMPING_ASKED: f64 = 0.4;
/// A name that more files define says nothing about which of them is meant.
const DEFINERS_MAX: usize = 8;
/// Definitions of one name that are looked through.
const PLACES_MAX: usize = 200;
/// References that are followed; enough for a million lines of code of people.
const EDGES_MAX: usize = 4_000_000;
/// What a reference counts that is more likely to mean something of a library.
const UNLIKELY: f64 = 0.05;
/// A file whose references weigh less than this together gives on only a part of its rank.
const WEIGHTS_MIN: f64 = 4.0;
/// What a file's own definitions get of its rank, whether or not anyone refers to them.
const OWN: f64 = 0.1;
/// The same where something is asked about.
const OWN_ASKED: f64 = 0.5;
/// How much of the restarts goes to what is asked about.
const ASKED: f64 = 0.9;
/// How much a file that is named counts beside a word.
const NAMED: f64 = 4.0;

/// How much every file and every definition matters.
#[derive(Debug)]
pub(crate) struct Ranks {
    pub(crate) files: Vec<f64>,
    /// File and definition, best first.
    pub(crate) definitions: Vec<(usize, usize)>,
}

pub(crate) fn ranks(files: &[&File], about: &About) -> Ranks {
    let asked = Asked::new(files, about);
    let edges = edges(files, &asked, about);
    let start = asked.start(files, about);
    let (damping, own_part) = match &start {
        Some(_) => (DAMPING_ASKED, OWN_ASKED),
        None => (DAMPING, OWN),
    };
    let even = || vec![1.0 / files.len().max(1) as f64; files.len()];
    let ranks = pagerank(&edges, &start.unwrap_or_else(even), damping);
    let mut scores: Vec<Vec<f64>> = files.iter().map(|file| vec![0.0; file.definitions.len()]).collect();
    for (at, file) in files.iter().enumerate() {
        for edge in &edges[at] {
            scores[edge.to][edge.nth] += ranks[at] * edge.share;
        }
        own(file, own_part * ranks[at], &mut scores[at], |name| asked.weight(name, about));
    }
    Ranks { files: ranks, definitions: sorted(files, &scores) }
}

fn sorted(files: &[&File], scores: &[Vec<f64>]) -> Vec<(usize, usize)> {
    let mut all: Vec<(usize, usize)> = Vec::new();
    for (at, file) in files.iter().enumerate() {
        let listed = file.definitions.iter().enumerate().filter(|(_, it)| it.kind != Kind::Scope);
        all.extend(listed.map(|(nth, _)| (at, nth)));
    }
    all.sort_by(|a, b| scores[b.0][b.1].total_cmp(&scores[a.0][a.1]).then(a.cmp(b)));
    all
}

// ---- what is asked about ---------------------------------------------------------------------------------------

/// The words that are asked about, and in how many files each occurs.
struct Asked(BTreeMap<String, usize>);

impl Asked {
    fn new(files: &[&File], about: &About) -> Self {
        let mut holders = BTreeMap::new();
        for file in files {
            for word in about.words.intersection(&file.words) {
                *holders.entry(word.clone()).or_insert(0) += 1;
            }
        }
        // Words that every other file holds tell nothing.
        holders.retain(|_, holders| *holders <= files.len() / 3 + 3);
        Self(holders)
    }

    /// Where a reader of the map comes from, if anything of it is there.
    fn start(&self, files: &[&File], about: &About) -> Option<Vec<f64>> {
        let mut asked = vec![0.0; files.len()];
        for (word, holders) in &self.0 {
            for (at, _) in files.iter().enumerate().filter(|(_, file)| file.words.contains(word)) {
                asked[at] += 1.0 / *holders as f64;
            }
        }
        let named: Vec<usize> = (0..files.len()).filter(|at| about.names_file(&files[*at].path)).collect();
        for at in &named {
            asked[*at] += NAMED / named.len() as f64;
        }
        let even = 1.0 / files.len().max(1) as f64;
        let sum: f64 = asked.iter().sum();
        if sum == 0.0 {
            return None;
        }
        Some(asked.iter().map(|one| ASKED * one / sum + (1.0 - ASKED) * even).collect())
    }

    /// What a reference to a name counts.
    fn weight(&self, name: &str, about: &About) -> f64 {
        let usual = usual_weight(name);
        if about.names_definition(name) {
            return usual * 10.0;
        }
        if self.0.is_empty() {
            return usual;
        }
        let words = words(name);
        let shared = self.0.keys().filter(|word| words.contains(*word)).count();
        usual * (1.0 + 6.0 * shared as f64 / words.len().max(1) as f64)
    }
}

/// A name of several words, or of a type, is hardly ever another thing of the same name; `len` and `get`
/// mostly are.
fn usual_weight(name: &str) -> f64 {
    let has_words = name.trim_matches('_').contains('_') || name.chars().skip(1).any(char::is_uppercase);
    let is_type = name.starts_with(char::is_uppercase);
    match name.chars().count() {
        0..=2 => 0.1,
        _ if name.starts_with('_') => 0.1,
        _ if has_words => 1.0,
        3 => 0.1,
        _ if is_type => 0.7,
        4..=5 => 0.2,
        _ => 0.4,
    }
}

// ---- what refers to what ---------------------------------------------------------------------------------------

/// From a file to a definition of another: a share of all that the file refers to.
struct Edge {
    to: usize,
    nth: usize,
    share: f64,
}

/// File and definition.
type Place = (usize, usize);

/// Where a name is defined.
struct Target {
    places: Vec<Place>,
    weight: f64,
}

type Targets = HashMap<(Language, u32), Target>;

fn targets(files: &[&File], asked: &Asked, about: &About) -> Targets {
    let mut targets: Targets = HashMap::new();
    for (at, file) in files.iter().enumerate() {
        let Some(language) = file.language else { continue };
        for (nth, (definition, name)) in file.definitions.iter().zip(&file.names).enumerate() {
            if definition.kind == Kind::Scope {
                continue;
            }
            let weight = || asked.weight(&definition.name, about);
            let target = targets
                .entry((language.family(), *name))
                .or_insert_with(|| Target { places: Vec::new(), weight: weight() });
            target.places.push((at, nth));
        }
    }
    targets
}

fn edges(files: &[&File], asked: &Asked, about: &About) -> Vec<Vec<Edge>> {
    let targets = targets(files, asked, about);
    let mut left = EDGES_MAX;
    let mut all = Vec::with_capacity(files.len());
    for at in 0..files.len() {
        let mut edges = edges_of(at, files, &targets);
        edges.truncate(left);
        left -= edges.len();
        let sum = edges.iter().map(|edge| edge.share).sum::<f64>().max(WEIGHTS_MIN);
        edges.iter_mut().for_each(|edge| edge.share /= sum);
        all.push(edges);
    }
    all
}

/// With weights for shares.
fn edges_of(at: usize, files: &[&File], targets: &Targets) -> Vec<Edge> {
    let file = files[at];
    let Some(language) = file.language else { return Vec::new() };
    let named = Named {
        all: file.references.iter().map(|uses| uses.name).collect(),
        imported: file.references.iter().filter(|it| it.manner == Manner::Import).map(|it| it.name).collect(),
    };
    let mut edges = Vec::new();
    for uses in &file.references {
        let Some(target) = targets.get(&(language.family(), uses.name)) else { continue };
        let meant = meant(at, *uses, files, &target.places, &named);
        let sum: f64 = meant.iter().map(|(_, nearness, _)| nearness).sum();
        let weight = target.weight * f64::from(uses.count).sqrt();
        edges.extend(meant.into_iter().map(|((to, nth), nearness, likely)| Edge {
            to,
            nth,
            share: weight * likely * nearness / sum,
        }));
    }
    edges
}

/// The names that a file refers to.
struct Named {
    all: BTreeSet<u32>,
    imported: BTreeSet<u32>,
}

/// The definitions that a reference may mean: how near each is, and how likely it is that none of a library
/// is meant.
fn meant(at: usize, uses: Uses, files: &[&File], places: &[Place], named: &Named) -> Vec<(Place, f64, f64)> {
    let file = files[at];
    // A name that the file defines itself is its own.
    if places.len() > PLACES_MAX || places.binary_search_by_key(&at, |(file, _)| *file).is_ok() {
        return Vec::new();
    }
    let mut found: Vec<(Place, f64, f64)> = Vec::new();
    for (to, nth) in places {
        let likely = likely(file, uses, files[*to], *nth, named);
        if likely > 0.0 {
            found.push(((*to, *nth), nearness(&file.path, &files[*to].path), likely));
        }
    }
    // Where some are likely, the others are not meant.
    let best = found.iter().map(|(_, _, likely)| *likely).fold(0.0, f64::max);
    found.retain(|(_, _, likely)| *likely == best);
    let definers: BTreeSet<usize> = found.iter().map(|((to, _), _, _)| *to).collect();
    if definers.len() > DEFINERS_MAX { Vec::new() } else { found }
}

fn likely(file: &File, uses: Uses, other: &File, nth: usize, named: &Named) -> f64 {
    let definition = &other.definitions[nth];
    let (Some(language), Some(others)) = (file.language, other.language) else { return 0.0 };
    let reaches = match definition.reach {
        Reach::Everywhere => true,
        Reach::Package => package(language, &file.path) == package(others, &other.path),
        Reach::File => false,
    };
    if !reaches {
        return 0.0;
    }
    let is_callable = matches!(definition.kind, Kind::Function | Kind::Method);
    let is_likely = match (uses.manner, definition.within) {
        (Manner::Macro, _) => definition.kind == Kind::Macro,
        // The methods of a type are called where the type is spoken of, mostly.
        (_, Some(around)) if is_callable => named.all.contains(&other.names[around]),
        (_, None) if definition.kind == Kind::Method => true,
        // `list.append(x)` calls no function `append` of another file, `package.Append(x)` does.
        (Manner::Member, _) => language == Language::Go,
        (Manner::Plain, _) => {
            !is_callable || !imports_functions(language) || named.imported.contains(&uses.name)
        }
        (Manner::Path | Manner::Import, _) => true,
    };
    if is_likely { 1.0 } else { UNLIKELY }
}

/// Whether a function of another file must be imported by its name to be called by it.
fn imports_functions(language: Language) -> bool {
    match language {
        Language::JavaScript | Language::Python | Language::Rust | Language::TypeScript => true,
        Language::C | Language::Go | Language::Java => false,
    }
}

/// What files with one another may refer to without saying that it is public.
fn package(language: Language, path: &str) -> &str {
    let end = match language {
        Language::Rust => path.find("src/").or_else(|| path.rfind('/')),
        _ => path.rfind('/'),
    };
    &path[..end.unwrap_or(0)]
}

/// Grows with the folders that two files have in common.
fn nearness(a: &str, b: &str) -> f64 {
    let common = a.split('/').zip(b.split('/')).take_while(|(a, b)| a == b).count();
    ((1 + common) * (1 + common)) as f64
}

// ---- ranks -----------------------------------------------------------------------------------------------------

fn pagerank(edges: &[Vec<Edge>], start: &[f64], damping: f64) -> Vec<f64> {
    let mut ranks = start.to_vec();
    for _ in 0..ROUNDS {
        let mut next = vec![0.0; ranks.len()];
        let mut lost = 0.0;
        for (edges, rank) in edges.iter().zip(&ranks) {
            lost += rank;
            for edge in edges {
                next[edge.to] += damping * rank * edge.share;
                lost -= rank * edge.share;
            }
        }
        // What a file does not give on goes where a reader would start again.
        for (rank, start) in next.iter_mut().zip(start) {
            *rank += (1.0 - damping + damping * lost) * start;
        }
        ranks = next;
    }
    ranks
}

/// Shares what is left of a file's rank among what it defines.
fn own(file: &File, rank: f64, scores: &mut [f64], weight: impl Fn(&str) -> f64) {
    let mut uses: HashMap<u32, u32> = HashMap::new();
    for it in &file.references {
        *uses.entry(it.name).or_default() += it.count;
    }
    let weight = |(nth, name): (usize, &u32)| match file.definitions[nth].kind {
        Kind::Scope => 0.0,
        _ => {
            let used = f64::from(uses.get(name).copied().unwrap_or(0)).sqrt();
            weight(&file.definitions[nth].name) * (1.0 + used)
        }
    };
    let weights: Vec<f64> = file.names.iter().enumerate().map(weight).collect();
    let sum: f64 = weights.iter().sum();
    for (score, weight) in scores.iter_mut().zip(weights).filter(|(_, weight)| *weight > 0.0) {
        *score += rank * weight / sum;
    }
}
