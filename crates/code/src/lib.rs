//! What is in a repository: texts in, a map of a given size out.
//!
//! ```text
//!  (path, text) --tags--> definitions, references --rank--> the best definitions --render, rest--> a text that fits
//! ```
//! Definitions and references are found by the queries that the grammars of tree-sitter ship for this
//! ("tags"), and by what is added to them in `queries/`. A file refers to another by the names that it uses
//! and the other defines; over these edges goes a PageRank, and what a file's rank flows to are the
//! definitions that a reader should know first.
//!
//! Nothing here reads a file, a clock or a random number, and nothing runs without a bound: a hostile text
//! costs a given number of steps and is then left.

mod guard;
mod language;
mod rank;
mod render;
mod repository;
mod rest;
mod signature;
mod tags;
mod words;

pub use language::Language;
pub use repository::{CHARS_PER_TOKEN, Map, Read, Repository, Wanted};
pub use tags::{Definition, Kind, Manner, Reach, Reference, Stopped, Tagger, Tags};
