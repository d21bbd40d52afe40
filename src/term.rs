//! How text reaches a person: one printer, one way to clean, colour, wrap and lay out.
//!
//! stdout is data, stderr is talk. Meaning is never carried by colour alone. Every text passes [`text::clean`] on its way
//! into a [`Span`], so a file name or a program's output can never move the cursor, set a title or reorder letters.

mod line;
mod printer;
mod prompt;
mod screen;
mod table;
pub mod text;
pub mod zone;

pub use line::{Line, Span, Style, plain};
pub use printer::{Printer, Stream, Talk, Terminals};
pub use prompt::{Choice, Prompt, PromptError, choose};
pub use screen::{ColourWish, Screen, Surroundings};
pub use table::{Align, Column, Table};
