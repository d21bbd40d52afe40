//! The files of a repository, and the map of them.

use crate::language::Language;
use crate::rank;
use crate::tags::{Definition, Manner, Stopped, Tagger};
use crate::words::{About, words};
use crate::{render, rest};
use std::collections::{BTreeSet, HashMap};

/// Characters that are about one token of a language model.
pub const CHARS_PER_TOKEN: usize = 4;
/// Lines of more bytes on average are of a program, not of a person.
const LINE_BYTES_MEAN_MAX: usize = 400;

/// What a map is made for.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The most the map may take.
    pub tokens: usize,
    /// What the reader cares about: words, names of files and of definitions.
    pub about: &'a str,
}

/// A repository as a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Map {
    pub text: String,
    /// Definitions found in all files.
    pub definitions: usize,
    /// Definitions in the text, and files they are of.
    pub shown_definitions: usize,
    pub shown_files: usize,
}

/// Whether the tags of a file could be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Read {
    Whole,
    /// It holds more names than are kept, or takes more steps than are spent on it.
    InPart,
    /// It is written by a program: lines that nobody reads.
    Generated,
    /// No grammar is here for it.
    NoCode,
}

/// The files of a repository.
#[derive(Debug, Default)]
pub struct Repository {
    tagger: Tagger,
    files: Vec<File>,
    /// Every name once; the place in `names` is its number.
    known: HashMap<String, u32>,
    names: Vec<String>,
}

/// One file.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) bytes: u64,
    pub(crate) language: Option<Language>,
    pub(crate) definitions: Vec<Definition>,
    /// The number of each definition's name.
    pub(crate) names: Vec<u32>,
    pub(crate) references: Vec<Uses>,
    /// Of the path and the definitions.
    pub(crate) words: BTreeSet<String>,
}

/// How often a file refers to a name, by its number.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Uses {
    pub(crate) name: u32,
    pub(crate) manner: Manner,
    pub(crate) count: u32,
}

impl Repository {
    /// Takes in a file with its text. Each path should come once; `/` divides folders.
    pub fn add(&mut self, path: &str, text: &str, stop: &mut dyn FnMut() -> bool) -> Result<Read, Stopped> {
        let bytes = text.len() as u64;
        let Some(language) = Language::of_path(path) else {
            self.list(path, bytes);
            return Ok(Read::NoCode);
        };
        let text = text.trim_start_matches('\u{feff}');
        if text.len() > LINE_BYTES_MEAN_MAX * (text.lines().count() + 20) {
            self.list(path, bytes);
            return Ok(Read::Generated);
        }
        let tags = self.tagger.tags(language, text, stop)?;
        let mut file = File::listed(path, bytes);
        file.language = Some(language);
        for definition in &tags.definitions {
            file.words.extend(words(&definition.name));
        }
        file.names = tags.definitions.iter().map(|definition| self.number(&definition.name)).collect();
        let uses = tags.references.iter().map(|(it, count)| Uses {
            name: self.number(&it.name),
            manner: it.manner,
            count: *count,
        });
        file.references = uses.collect();
        file.definitions = tags.definitions;
        self.files.push(file);
        Ok(if tags.is_whole { Read::Whole } else { Read::InPart })
    }

    /// Takes in a file of which only the name and the size are told.
    pub fn list(&mut self, path: &str, bytes: u64) {
        self.files.push(File::listed(path, bytes));
    }

    /// How many files were taken in.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The map. The order in which the files came does not matter.
    pub fn map(&self, wanted: Wanted) -> Map {
        let mut files: Vec<&File> = self.files.iter().collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let ranks = rank::ranks(&files, &About::new(wanted.about));
        let chars = wanted.tokens.saturating_mul(CHARS_PER_TOKEN);
        let reserve = rest::chars_of_all(&files).min(chars / 4);
        let rest_of = |chosen: &render::Chosen, chars| rest::text(&files, |at| chosen.shows(at), chars);
        // The names of the other files seldom take just what is kept for them; then there is room for more
        // definitions.
        let first = render::choose(&files, &ranks.definitions, chars - reserve);
        let rest_chars = rest_of(&first, reserve).chars().count();
        let chosen = render::choose(&files, &ranks.definitions, chars - rest_chars);
        let mut text = render::text(&files, &ranks.files, &chosen);
        let left = chars - text.chars().count();
        text += &rest_of(&chosen, left);
        let definitions = ranks.definitions.len();
        Map { text, definitions, shown_definitions: chosen.definitions, shown_files: chosen.files() }
    }

    fn number(&mut self, name: &str) -> u32 {
        if let Some(number) = self.known.get(name) {
            return *number;
        }
        let number = u32::try_from(self.names.len()).expect("fewer names than four thousand million");
        self.known.insert(name.to_owned(), number);
        self.names.push(name.to_owned());
        number
    }
}

impl File {
    fn listed(path: &str, bytes: u64) -> Self {
        Self {
            path: path.to_owned(),
            bytes,
            language: None,
            definitions: Vec::new(),
            names: Vec::new(),
            references: Vec::new(),
            words: words(path),
        }
    }
}
