//! The flow file: `*.flow.yaml`.
//!
//! ```text
//!  text --read--> Flow + Marks --check--> problems, each with line and column
//!                  |    |
//!                  |    +--print--> text in the one canonical form: read(print(x)) = x
//!                  +--export--> Mermaid, Serverless Workflow          import <-- Dify, Flowise, n8n
//!  condition, template --eval--> value
//! ```
//! A flow file is data: nothing in it runs. Conditions are CEL and templates are minijinja, both without access to anything but
//! the values they are given. A secret stands in a file only by its name, `vault:NAME`.
//!
//! Everything here is pure: texts and values in, texts and values out. Running a flow is `mycel_system::flow`.

mod problem;
mod words;
mod yaml;

pub mod check;
pub mod diff;
pub mod eval;
pub mod export;
pub mod import;
pub mod print;
pub mod read;
pub mod schema;

pub use problem::Problem;
