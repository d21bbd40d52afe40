//! A goal taken apart: the folders, kinds of files and exceptions it speaks of, and whether anything is left that nobody has accounted
//! for. A word that is no form word and that no pattern took makes the goal one for the model.

use super::{literal_glob, path, quote};
use crate::mini::here::{Here, like, words_of};
use crate::mini::mend::{kind_of, last_part};
use crate::mini::said;
use std::cell::Cell;

/// Words without weight: they neither restrict nor add anything.
const FORM: &str = "a an the all every each any both of in on at to from for by with and also too as so that this these those it its \
    them they their there here my our your i i'm we you me us is are be was will would can could please pls plz hi hey hello thanks \
    thank thx cheers just now then again want need one ones which have has into under inside within through throughout across where \
    out up down i'd id & \
    der die das den dem des ein eine einen einer alle alles allen aller jede jeder jedes jeden jedem im in am an auf zu zum zur von vom \
    aus für mit und auch bitte mir mich mein meine meinen ich sie es o os as um uma todos todas todo toda cada no na nos nas em do da dos \
    das de del para por com e também favor meu minha meus minhas el la los las un una en con y también mi mis al lo di ke dari dalam pada \
    untuk dan juga tolong semua setiap saya aku yang ini itu nya";
/// Words before a place.
const BEFORE_PLACE: &str = "in under from of inside within below into to at on through across throughout en em na no im aus von unter \
    de da do del di dari dalam dentro nach";
const QUANTIFIERS: &str =
    "all every each any both alle allen aller jede jeder jedes jeden jedem todos todas cada semua setiap";
const FOLDERS: &str =
    "folder folders directory dir ordner ordners verzeichnis pasta carpeta diretório directorio folder map";
/// What any file may be called.
const FILES: &str = "file files document documents doc docs item items thing things everything anything page pages text texts datei \
    dateien dokumente texte arquivo arquivos ficheiro ficheiros documento documentos texto textos archivo archivos fichero ficheros \
    berkas dokumen";
/// What may stand beside the ending that says the kind.
const KINDS_OF_FILES: &str = "picture pictures image images photo photos notes note scripts script songs song sources source tables \
    table sheets sheet letters reports slides chapters lists modules templates recordings";
/// Ways to say that folders below are meant as well.
const DEEP: &[&str] = &[
    "no|doesnt|doesn't matter|care .. which|what|where subfolder|subfolders|folder|folders .. is|are|lie|lies|live?",
    "which|whatever|whichever|whichever subfolder|folder .. is|are|lie|lies|sit|sits in?",
    "wherever|where .. is|are|hide|hides|lie|lies|may? be?",
    "and|incl|including|with|also|plus .. subfolders|subdirectories|unterordner|unterordnern|subpastas|subcarpetas|subfolder",
    "in|from|of|through|across .. all|any|every|each .. subfolders|subfolder|folders|folder|subdirectories|directories",
    "in|from .. subfolders|subdirectories .. as well|too|also?",
    "subfolders|subdirectories too|included|also",
    "here|this folder and below|deeper",
    "everywhere|recursively|überall|rekursiv",
    "em|en|nas|in todas|todas|allen .. pastas|subpastas|carpetas|subcarpetas|ordnern|unterordnern",
    "here and in? .. below",
    "also|and below",
];
const FLAT: &[&str] = &[
    "in|of|from? this|the|that|current current? folder|directory",
    "directly? in here",
    "here",
    "in|im diesem|aktuellen ordner|verzeichnis",
    "nesta|desta|en|de esta? pasta|carpeta",
    "di folder ini",
    "hier|aqui|aquí",
];
/// What spares the others.
const THE_REST: &[&str] = &[
    "keep|leave .. rest|others|other .. lines|files? alone|untouched|where|as? it|they? is|are|lies|lie?",
    "rest|others|originals|everything stays|stay|remain|remains else? as|where|put|there|untouched? it|they|are|is? is|are|was|were?",
    "don't|dont|do not|never touch|change|overwrite .. rest|others|anything else?",
    "leave|keep .. rest",
];
/// Words that begin an exception, and those that stand in one.
const EXCEPT: &str = "except exept excepting excluding exluding besides außer ausser exceto excepto salvo menos kecuali selain";
const IN_EXCEPT: &str = "for not to those these the that which one ones are is in from of under file files folder and or nor any \
    called named para pelo a o os as em na no da do de den die das der im von los las el la en del yang di";
const SPARES: &str = "leave keep alone untouched touch don't dont do not never stay stays as it they are is be must remain remains out \
    skip ignore but where";
/// Files that are named one by one where words of their names choose them.
const CHOSEN_MAX: usize = 40;
/// Words that begin a sentence about somebody or something.
const SUBJECTS: &str = "the my our a an some this i we he she they it somebody someone";
/// Words between two of a list.
const JOINS: &str =
    "and or & und oder y e o ou dan as well also the all every each both files of in from any";
/// Words that weigh in a sentence before the deed: it may not be passed over.
const WEIGHT: &str = "if when unless until only older newer bigger larger smaller except but not";

#[derive(Clone)]
pub(super) struct Word {
    pub(super) raw: String,
    pub(super) low: String,
    pub(super) is_quoted: bool,
    clause: usize,
    from: usize,
    to: usize,
    is_used: Cell<bool>,
}

impl Word {
    pub(super) fn use_up(&self) {
        self.is_used.set(true);
    }

    pub(super) fn is_taken(&self) -> bool {
        self.is_used.get()
    }
}

#[derive(Clone)]
pub(super) struct Asked<'a> {
    goal: String,
    pub(super) words: Vec<Word>,
    pub(super) here: &'a Here,
    /// The folders that are spoken of, in their order.
    pub(super) places: Vec<String>,
    /// Endings in small letters, without their dot.
    pub(super) endings: Vec<String>,
    /// Words that the names must have.
    filters: Vec<String>,
    /// What is left alone: folders, names and `*.ending`.
    pub(super) spared: Vec<String>,
    pub(super) is_deep: bool,
    is_flat: bool,
    pub(super) is_for_many: bool,
}

impl<'a> Asked<'a> {
    pub(super) fn of(goal: &str, here: &'a Here) -> Self {
        let goal = goal.replace('’', "'");
        let words = words(&goal);
        let is_many = |word: &Word| {
            let low = word.low.as_str();
            said::is_one_of(low, QUANTIFIERS)
                || ["them", "names", "filenames", "everywhere", "everything"].contains(&low)
        };
        let is_for_many = words.iter().any(|word| !word.is_quoted && is_many(word));
        Self {
            words,
            goal,
            here,
            places: Vec::new(),
            endings: Vec::new(),
            filters: Vec::new(),
            spared: Vec::new(),
            is_deep: false,
            is_flat: false,
            is_for_many,
        }
    }

    pub(super) fn has_filters(&self) -> bool {
        !self.filters.is_empty()
    }

    /// Whether one of these words stands in the goal and no pattern has taken it.
    pub(super) fn has(&self, list: &str) -> bool {
        self.words
            .iter()
            .any(|word| !word.is_used.get() && !word.is_quoted && said::is_one_of(&word.low, list))
    }

    pub(super) fn goal_has(&self, phrase: &str) -> bool {
        self.goal.to_lowercase().contains(phrase)
    }

    /// Whether the folder alone is meant: it was said so, and there are such files in it.
    pub(super) fn is_said_flat(&self) -> bool {
        self.is_flat && self.is_top_only()
    }

    /// The same, whoever took it.
    pub(super) fn says(&self, list: &str) -> bool {
        self.words.iter().any(|word| !word.is_quoted && said::is_one_of(&word.low, list))
    }

    /// What the first of the patterns that fits has caught. Its words are accounted for.
    ///
    /// `a|b` is one of these words, with `?` behind it at most one; `..` up to four form words; `{w}` a word, `{q}` one in quotes, `{n}`
    /// a number, `{t}` some words, as few as will do, and at the end of a pattern all up to a place or the end of the sentence.
    pub(super) fn take(&self, patterns: &[&str]) -> Option<Vec<String>> {
        patterns.iter().find_map(|pattern| {
            let tokens: Vec<&str> = pattern.split(' ').collect();
            (0..self.words.len()).find_map(|at| {
                let mut caught = Vec::new();
                let end = self.fits(at, &tokens, &mut caught)?;
                self.words[at..end].iter().for_each(|word| word.is_used.set(true));
                Some(caught)
            })
        })
    }

    fn fits(&self, at: usize, tokens: &[&str], caught: &mut Vec<String>) -> Option<usize> {
        const TEXT_WORDS_MAX: usize = 12;
        const FORM_WORDS_MAX: usize = 4;
        let Some((token, rest)) = tokens.split_first() else { return Some(at) };
        let free = |n: usize| self.words.get(n).is_some_and(|word| !word.is_used.get());
        let catch = |text: String, to: usize, caught: &mut Vec<String>| {
            let len = caught.len();
            caught.push(text);
            let end = self.fits(to, rest, caught);
            if end.is_none() {
                caught.truncate(len);
            }
            end
        };
        match *token {
            // As many form words as there are: no text begins with one.
            ".." => {
                let more = (0..FORM_WORDS_MAX).take_while(|n| free(at + n) && self.is_form(at + n)).count();
                (0..=more).rev().find_map(|more| self.fits(at + more, rest, caught))
            }
            "{q}" => {
                let word = self.words.get(at).filter(|word| word.is_quoted && free(at))?;
                catch(word.raw.clone(), at + 1, caught)
            }
            "{w}" => {
                let word = self.words.get(at).filter(|_| free(at))?;
                catch(word.raw.clone(), at + 1, caught)
            }
            "{n}" => {
                let number = number(&self.words.get(at).filter(|_| free(at))?.low)?;
                catch(number.to_string(), at + 1, caught)
            }
            "{t}" if rest.is_empty() => {
                let end = self.text_end(at)?;
                catch(self.text(at, end), end, caught)
            }
            "{t}" => (at + 1..=(at + TEXT_WORDS_MAX).min(self.words.len()))
                .take_while(|end| free(end - 1) && (*end == at + 1 || !self.has_quotes(at, *end)))
                .find_map(|end| catch(self.text(at, end), end, caught)),
            literal => {
                let (list, is_optional) = match literal.strip_suffix('?') {
                    Some(list) => (list, true),
                    None => (literal, false),
                };
                let is = free(at)
                    && !self.words[at].is_quoted
                    && list.split('|').any(|one| one == self.words[at].low);
                is.then(|| self.fits(at + 1, rest, caught))
                    .flatten()
                    .or_else(|| is_optional.then(|| self.fits(at, rest, caught)).flatten())
            }
        }
    }

    fn has_quotes(&self, at: usize, end: usize) -> bool {
        self.words[at..end].iter().any(|word| word.is_quoted)
    }

    fn is_form(&self, at: usize) -> bool {
        // TODO is no "todo".
        let is_loud = |raw: &str| raw.chars().count() > 1 && raw.chars().all(char::is_uppercase);
        self.words
            .get(at)
            .is_some_and(|word| !word.is_quoted && !is_loud(&word.raw) && said::is_one_of(&word.low, FORM))
    }

    /// Where a text that begins here ends: before a place or a kind, or with its sentence.
    fn text_end(&self, at: usize) -> Option<usize> {
        let first = self.words.get(at).filter(|word| !word.is_used.get())?;
        if first.is_quoted {
            return Some(at + 1);
        }
        let is_end = |n: &usize| {
            self.words[*n].is_used.get()
                || self.words[*n].clause != first.clause
                || self.begins_scope(*n)
                || self.words[*n].is_quoted
        };
        Some((at + 1..self.words.len()).find(is_end).unwrap_or(self.words.len()))
    }

    fn begins_scope(&self, at: usize) -> bool {
        let word = &self.words[at];
        if ["here", "everywhere", "throughout", "please"].contains(&word.low.as_str()) {
            return true;
        }
        if word.is_quoted || !said::is_one_of(&word.low, BEFORE_PLACE) {
            return false;
        }
        (at + 1..self.words.len().min(at + 4)).take_while(|n| *n == at + 1 || self.is_form(n - 1)).any(|n| {
            let word = &self.words[n];
            said::is_one_of(&word.low, QUANTIFIERS)
                || said::is_one_of(&word.low, FILES)
                || said::is_one_of(&word.low, FOLDERS)
                || self.place(n).is_some()
                || self.kind(n).is_some()
                || (word.low == "this" && n == at + 1)
        })
    }

    /// What stands there, as it was written.
    fn text(&self, at: usize, end: usize) -> String {
        let (first, last) = (&self.words[at], &self.words[end - 1]);
        match end - at {
            1 => first.raw.clone(),
            _ => self.goal[first.from..last.to].to_owned(),
        }
    }

    /// The folder that was seen and that a word names.
    fn place(&self, at: usize) -> Option<String> {
        let word = self.words.get(at).filter(|word| !word.low.is_empty())?;
        let name = word.raw.trim_end_matches('/').trim_start_matches("./");
        if self.here.is_seen_folder(name) {
            return Some(name.to_owned());
        }
        let low = name.to_lowercase();
        let is_it = |seen: &&str| {
            seen.to_lowercase() == low || (!low.contains('/') && last_part(seen).to_lowercase() == low)
        };
        let mut seen = self.here.every().filter_map(|name| name.strip_suffix('/')).filter(is_it);
        seen.next().filter(|_| seen.next().is_none()).map(str::to_owned)
    }

    /// The endings that a word means, and how many words say so.
    fn kind(&self, at: usize) -> Option<(Vec<String>, usize)> {
        let word = self.words.get(at).filter(|word| !word.is_quoted && !word.is_used.get())?;
        let next = self.words.get(at + 1).map_or("", |word| word.low.as_str());
        let has_noun = said::is_one_of(next, FILES)
            || said::is_one_of(next, KINDS_OF_FILES)
            || ["ones", "dumps", "dateien", "datei"].contains(&next);
        let count = if has_noun { 2 } else { 1 };
        let low = word.low.strip_suffix("-dateien").or(word.low.strip_suffix("-datei")).unwrap_or(&word.low);
        let plain =
            |text: &str| (1..=6).contains(&text.len()) && text.chars().all(|c| c.is_ascii_alphanumeric());
        if let Some(ending) = low.strip_prefix("*.").or(low.strip_prefix('.'))
            && plain(ending.strip_suffix("'s").unwrap_or(ending))
        {
            return Some((vec![ending.to_owned()], count));
        }
        let single = low.strip_suffix("'s").or(low.strip_suffix('s')).filter(|one| one.len() > 1);
        if let Some(ending) = [Some(low), single].into_iter().flatten().find(|ending| said::is_ending(ending))
        {
            return Some((vec![ending.to_owned()], count));
        }
        let language = match low {
            "python" => Some("py"),
            "javascript" => Some("js"),
            "markdown" => Some("md"),
            "shell" => Some("sh"),
            _ => None,
        };
        if (low == "raw" && has_noun) || low == "raws" {
            let raws = ["nef", "cr2", "cr3", "arw", "dng", "raf", "orf", "rw2", "raw"];
            return Some((raws.map(str::to_owned).to_vec(), count));
        }
        if let Some(ending) = language.filter(|_| has_noun) {
            return Some((vec![ending.to_owned()], 2));
        }
        let before = at.checked_sub(1).map_or("", |n| self.words[n].low.as_str());
        let is_here = |ending: &&str| {
            plain(ending)
                && self.here.every().any(|name| {
                    let name = name.to_lowercase();
                    name.rsplit_once('.').is_some_and(|(_, last)| last == *ending)
                })
        };
        let is_said =
            has_noun || said::is_one_of(before, QUANTIFIERS) || single.is_some_and(|one| is_here(&one));
        let one = [Some(low), single].into_iter().flatten().find(|one| is_here(one)).filter(|_| is_said);
        if let Some(ending) = one {
            return Some((vec![ending.to_owned()], count));
        }
        let glob = kind_of(low)?;
        let inside = glob.trim_start_matches("*.").trim_matches(['{', '}']);
        Some((inside.split(',').map(str::to_owned).collect(), count))
    }

    fn use_up(&self, at: usize, count: usize) {
        self.words[at..at + count].iter().for_each(|word| word.is_used.set(true));
    }

    /// Takes the exceptions, the places and the kinds out of the goal. `None` where an exception is not understood.
    pub(super) fn scope(&mut self) -> Option<()> {
        while self.take(THE_REST).is_some() {}
        self.excepted()?;
        self.left_alone();
        while self.take(DEEP).is_some() {
            self.is_deep = true;
        }
        let mut listed = Vec::new();
        for at in 0..self.words.len() {
            let count = self.places.len();
            self.takes_place(at);
            listed.extend((self.places.len() > count).then_some(at));
        }
        self.takes_called_place();
        let mut kinds = Vec::new();
        while self.take(FLAT).is_some() {
            self.is_flat = true;
        }
        for at in 0..self.words.len() {
            if let Some((endings, count)) = self.kind(at) {
                let is_many = self.words[at].low.ends_with('s') || count > 1;
                self.is_for_many |= is_many;
                if endings.iter().any(|ending| !self.endings.contains(ending)) {
                    kinds.push(at);
                }
                self.endings.extend(endings);
                self.use_up(at, count.min(self.words.len() - at));
            }
        }
        self.endings.dedup();
        // What stands apart is said of something else.
        let apart = |two: &[usize]| {
            let between = &self.words[two[0] + 1..two[1]];
            !between.iter().all(|word| said::is_one_of(&word.low, JOINS) || said::is_one_of(&word.low, FILES))
        };
        if listed.windows(2).any(apart) || kinds.windows(2).any(apart) {
            return None;
        }
        let is_files = |word: &Word| !word.is_used.get() && said::is_one_of(&word.low, FILES);
        for word in self.words.iter().filter(|word| is_files(word)) {
            word.is_used.set(true);
            self.is_for_many |=
                word.low.ends_with('s') || word.low.ends_with("en") || word.low.ends_with("ing");
        }
        Some(())
    }

    fn takes_place(&mut self, at: usize) {
        let word = &self.words[at];
        if word.is_used.get() || (word.is_quoted && !self.is_beside_folder(at)) {
            return;
        }
        let Some(place) = self.place(at) else { return };
        let before = at.checked_sub(1).map(|n| self.words[n].low.as_str()).unwrap_or_default();
        let article = ["the", "my", "our", "both", "der", "den", "dem"].contains(&before);
        let before_that = at.checked_sub(2).map(|n| self.words[n].low.as_str()).unwrap_or_default();
        let is_after = said::is_one_of(before, BEFORE_PLACE)
            || (article && said::is_one_of(before_that, BEFORE_PLACE))
            || (["and", "und", "or", "y", "e", "dan", "&"].contains(&before) && !self.places.is_empty())
            || word.raw.contains('/');
        // "Of all csv files" speaks of no folder `csv`.
        let next = self.words.get(at + 1).map_or("", |word| word.low.as_str());
        let is_kind = self.kind(at).is_some() && said::is_one_of(next, FILES);
        if (is_after && !is_kind) || self.is_beside_folder(at) {
            self.use_up(at, 1);
            for near in [at.wrapping_sub(1), at + 1] {
                if self.words.get(near).is_some_and(|word| said::is_one_of(&word.low, FOLDERS)) {
                    self.use_up(near, 1);
                }
            }
            if !self.places.contains(&place) {
                self.places.push(place);
            }
        }
    }

    /// "The scans" lie in the folder `scans`, where no place is said.
    fn takes_called_place(&mut self) {
        const NO_PLACES: &str =
            "name names title titles line lines word words date dates number numbers letters";
        if !self.places.is_empty() || self.says("here everywhere") {
            return;
        }
        let is_the = |before: &str| ["the", "my", "our", "all"].contains(&before);
        let is_called = |at: &usize| {
            let word = &self.words[*at];
            let before = at.checked_sub(1).map_or("", |n| self.words[n].low.as_str());
            !word.is_used.get()
                && !word.is_quoted
                && word.low.len() > 3
                && !said::is_one_of(before, "to into as named called")
                && !said::is_one_of(&word.low, FILES)
                && (!said::is_one_of(&word.low, NO_PLACES) || is_the(before))
                && self.place(*at).is_some_and(|place| last_part(&place).to_lowercase() == word.low)
        };
        let mut called = (0..self.words.len()).filter(is_called);
        let (Some(at), None) = (called.next(), called.next()) else { return };
        let Some(place) = self.place(at) else { return };
        self.places.push(place);
        // A word for a kind says the kind as well.
        if self.kind(at).is_none() {
            self.use_up(at, 1);
        }
    }

    fn is_beside_folder(&self, at: usize) -> bool {
        let is_folder = |n: usize| self.words.get(n).is_some_and(|word| said::is_one_of(&word.low, FOLDERS));
        is_folder(at + 1) || at.checked_sub(1).is_some_and(is_folder)
    }

    /// "Except those in a/old": what is meant must be seen here.
    fn excepted(&mut self) -> Option<()> {
        for at in 0..self.words.len() {
            let word = &self.words[at];
            let next = self.words.get(at + 1).map_or("", |word| word.low.as_str());
            let is_but = word.low == "but" && ["not", "for"].contains(&next);
            let is_all_but = word.low == "but" && self.says("all everything") && self.item(at + 1).is_some();
            let is_not_in = word.low == "not" && ["in", "those", "the", "to"].contains(&next);
            if word.is_used.get()
                || word.is_quoted
                || !(said::is_one_of(&word.low, EXCEPT) || is_but || is_all_but || is_not_in)
            {
                continue;
            }
            let clause = word.clause;
            let mut end = at + 1;
            let mut spared = Vec::new();
            while let Some(word) = self.words.get(end).filter(|word| word.clause == clause) {
                match self.item(end) {
                    Some(item) => spared.push(item),
                    None if said::is_one_of(&word.low, IN_EXCEPT) => {}
                    None => return None,
                }
                end += 1;
            }
            if spared.is_empty() {
                return None;
            }
            self.spared.extend(spared);
            self.use_up(at, end - at);
        }
        Some(())
    }

    /// A folder, a file or a kind that is here.
    fn item(&self, at: usize) -> Option<String> {
        if let Some(place) = self.place(at).filter(|_| !said::is_one_of(&self.words[at].low, IN_EXCEPT)) {
            return Some(place);
        }
        let word = self.words.get(at)?;
        let is_it = |name: &&String| {
            !name.ends_with('/') && (name.as_str() == word.raw || last_part(name) == word.raw)
        };
        if self.here.every().any(|name| is_it(&name)) {
            return Some(word.raw.clone());
        }
        let (endings, _) = self.kind(at)?;
        (endings.len() == 1).then(|| format!("*.{}", endings[0]))
    }

    /// "Leave a/old alone": a part of the goal that says nothing else.
    fn left_alone(&mut self) {
        let last = self.words.iter().map(|word| word.clause).max().unwrap_or_default();
        for clause in 0..=last {
            let range: Vec<usize> =
                (0..self.words.len()).filter(|n| self.words[*n].clause == clause).collect();
            let spares = range.iter().any(|n| {
                ["leave", "keep", "don't", "dont", "not", "stay", "stays", "untouched", "alone", "skip"]
                    .contains(&self.words[*n].low.as_str())
            });
            if !spares || range.iter().any(|n| self.words[*n].is_used.get()) {
                continue;
            }
            let mut spared = Vec::new();
            let is_known = range.iter().all(|n| {
                let item = self.item(*n);
                let word = &self.words[*n].low;
                let is_known =
                    item.is_some() || said::is_one_of(word, SPARES) || said::is_one_of(word, IN_EXCEPT);
                spared.extend(item);
                is_known
            });
            if is_known && !spared.is_empty() {
                self.spared.extend(spared);
                range.iter().for_each(|n| self.use_up(*n, 1));
            }
        }
    }

    /// Whether all of the goal is accounted for, with these words of the deed. A word that is in some names only chooses among them.
    pub(super) fn settle(&mut self, vocabulary: &str) -> Option<()> {
        while self.take(&["and so on", "and so forth", "i mean", "thank you"]).is_some() {}
        let refers = |n: usize| {
            let low = self.words[n].low.as_str();
            ["it", "them", "those", "these", "they", "ones"].contains(&low)
                || (low == "there" && n > 0 && self.words[n - 1].low == "in")
                || (low == "that" && n > 0 && self.words[n - 1].low != "so")
        };
        let is_weighty = |word: &Word| {
            said::is_one_of(&word.low, WEIGHT)
                || said::denies(&word.low)
                || said::excepts(&word.low)
                || (said::is_change(&word.low)
                    && !said::is_one_of(
                        &word.low,
                        "would like has have up out can could need new i this that your with",
                    ))
        };
        let last_clause = self.words.last()?.clause;
        let told = |clause: usize| {
            let tells = |word: &Word| {
                (!word.is_used.get() || said::is_one_of(&word.low, FILES))
                    && !word.is_quoted
                    && !is_weighty(word)
                    && !said::is_one_of(&word.low, QUANTIFIERS)
            };
            let words: Vec<&Word> = self.words.iter().filter(|word| word.clause == clause).collect();
            // "pasta28: ..." and "all of it lies in hooks. ..." say where, and that was not seen.
            let is_place = |two: &[&Word]| {
                said::is_one_of(&two[0].low, "in under inside within below from")
                    && !said::is_one_of(&two[1].low, FORM)
            };
            let is_sentence = words.len() > 1 && !words.windows(2).any(is_place);
            let mut later = (0..self.words.len()).filter(|n| self.words[*n].clause > clause);
            clause < last_clause && is_sentence && words.into_iter().all(tells) && !later.any(refers)
        };
        let (mut leading, mut has_told) = (true, false);
        let mut left = Vec::new();
        for clause in 0..=last_clause {
            if leading && told(clause) {
                has_told = true;
                continue;
            }
            let first = (0..self.words.len()).find(|n| {
                let word = &self.words[*n];
                word.clause == clause && (word.is_used.get() || said::is_one_of(&word.low, vocabulary))
            });
            let begins = self.words.iter().find(|word| word.clause == clause);
            let names_one = begins.is_some_and(|word| said::is_one_of(&word.low, SUBJECTS));
            // Who or what made it so: "the stick made all texts executable, take that away".
            let is_subject = |n: &usize| {
                leading
                    && names_one
                    && clause < last_clause
                    && first.is_some_and(|first| *n < first)
                    && !is_weighty(&self.words[*n])
            };
            let is_subject: Vec<usize> = (0..self.words.len()).filter(is_subject).collect();
            leading = false;
            let is_left = |n: &usize| {
                let word = &self.words[*n];
                word.clause == clause
                    && !word.is_used.get()
                    && !is_subject.contains(n)
                    && (word.is_quoted
                        || !(said::is_one_of(&word.low, FORM)
                            || said::is_one_of(&word.low, vocabulary)
                            || !word.low.contains(char::is_alphanumeric)))
            };
            left.extend((0..self.words.len()).filter(is_left));
        }
        let mut filters = Vec::new();
        // An example says where it is before the words are looked at that choose.
        left.sort_by_key(|n| !said::is_file_name(&self.words[*n].raw));
        for n in left {
            let word = &self.words[n].clone();
            let names = || self.files().into_iter().map(|name| words_of(last_part(name)));
            let said = words_of(&word.low);
            let has = |name: &Vec<String>| {
                !said.is_empty() && said.iter().all(|said| name.iter().any(|part| like(said, part)))
            };
            let is_of_place = self.places.iter().any(|place| {
                words_of(last_part(place)).iter().any(|part| said.iter().any(|said| like(said, part)))
            });
            let is_name = self.here.every().any(|seen| last_part(seen) == word.raw || *seen == word.raw);
            if word.is_quoted || said::is_file_name(&word.raw) {
                // The name of a file that is here stands as an example.
                if !is_name || !self.is_example(n) {
                    return None;
                }
                if let Some((folder, _)) = word.raw.rsplit_once('/').filter(|_| self.places.is_empty()) {
                    self.places.push(folder.to_owned());
                }
            } else if is_of_place || (names().count() > 0 && names().all(|name| has(&name))) {
            } else if names().any(|name| has(&name)) && word.low.chars().all(char::is_alphanumeric) {
                filters.push(word.low.clone());
            } else {
                return None;
            }
        }
        self.filters.extend(filters);
        let is_some = self.filters.is_empty() || (1..=CHOSEN_MAX).contains(&self.files().len());
        (is_some && (!has_told || self.has_bounds())).then_some(())
    }

    /// Whether a name stands where examples do.
    fn is_example(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map(|n| self.words[n].low.as_str()).unwrap_or_default();
        let behind = self.goal[..self.words[at].from].trim_end().ends_with('(');
        behind || ["like", "so", "e.g", "eg", "example"].contains(&before)
    }

    /// The files that are meant, as far as they were seen.
    pub(super) fn files(&self) -> Vec<&'a str> {
        self.files_of(&self.places)
    }

    fn files_of(&self, places: &[String]) -> Vec<&'a str> {
        let is_in = |name: &str| {
            places.is_empty() || places.iter().any(|place| name.starts_with(&format!("{place}/")))
        };
        let is_spared = |name: &str| {
            self.spared.iter().any(|one| {
                name == one
                    || last_part(name) == one
                    || name.starts_with(&format!("{one}/"))
                    || one.strip_prefix('*').is_some_and(|end| name.to_lowercase().ends_with(end))
            })
        };
        let is_kind = |name: &str| {
            let low = name.to_lowercase();
            self.endings.is_empty() || self.endings.iter().any(|ending| low.ends_with(&format!(".{ending}")))
        };
        let all = self.here.every().filter(|name| !name.ends_with('/')).map(String::as_str);
        let is_chosen = |name: &str| {
            let parts = words_of(last_part(name));
            let has =
                |word: &String| words_of(word).iter().all(|word| parts.iter().any(|part| like(word, part)));
            self.filters.iter().all(has)
        };
        let is_visible = |name: &str| !name.split('/').any(|part| part.starts_with('.'));
        let is_it = |name: &&str| {
            is_in(name) && is_kind(name) && !is_spared(name) && is_chosen(name) && is_visible(name)
        };
        all.filter(is_it).collect()
    }

    /// Whether the files lie in the folder itself: it was said so, or some do and nothing else was said.
    pub(super) fn is_top_only(&self) -> bool {
        let depth = |name: &str, place: &str| name[place.len()..].matches('/').count();
        let is_top =
            |name: &&str| match self.places.iter().find(|place| name.starts_with(&format!("{place}/"))) {
                Some(place) => depth(name, place) == 1,
                None => !name.contains('/'),
            };
        !self.is_deep && (self.is_flat || self.files().iter().any(is_top))
    }

    /// The line that finds the files that are meant.
    pub(super) fn find(&self, top_only: bool) -> String {
        let all = |names: &[&str]| names.iter().map(|name| path(name)).collect::<Vec<_>>().join(" ");
        if !self.filters.is_empty() {
            return format!("find {} -type f", all(&self.files()));
        }
        let places: Vec<&str> = self.places.iter().map(String::as_str).collect();
        let places = if places.is_empty() { ".".to_owned() } else { all(&places) };
        let depth = if top_only { " -maxdepth 1" } else { "" };
        let kinds = match self.endings.as_slice() {
            [] => String::new(),
            [one] => format!(" -iname '*.{one}'"),
            more => {
                let names: Vec<String> = more.iter().map(|one| format!("-iname '*.{one}'")).collect();
                format!(" \\( {} \\)", names.join(" -o "))
            }
        };
        format!("find {places}{depth} -type f{kinds}{} -not -path '*/.*'", self.without())
    }

    /// What is left alone, as `find` says it.
    pub(super) fn without(&self) -> String {
        let root = if self.places.is_empty() { "./" } else { "" };
        let one = |name: &String| match (self.here.is_seen_folder(name), name.strip_prefix("*.")) {
            (false, Some(ending)) => format!(" -not -iname '*.{ending}'"),
            (true, _) => format!(" -not -path {}", quote(&format!("{root}{}/*", literal_glob(name)))),
            (false, _) if name.contains('/') => {
                format!(" -not -path {}", quote(&format!("{root}{}", literal_glob(name))))
            }
            (false, _) => format!(" -not -name {}", quote(&literal_glob(name))),
        };
        self.spared.iter().map(one).collect()
    }

    /// Whether the goal bounds what is meant by a place, a kind or a word, or says that all is.
    pub(super) fn has_bounds(&self) -> bool {
        !self.places.is_empty()
            || !self.endings.is_empty()
            || self.is_flat
            || self.is_deep
            || self.has_filters()
    }

    /// Whether there is something that is meant, or it is not known.
    pub(super) fn is_there(&self) -> bool {
        let places: &[String] = &self.places;
        !self.files().is_empty() || places.iter().any(|place| !self.here.is_seen_folder(place))
    }
}

/// A number in digits or as a word.
pub(super) fn number(word: &str) -> Option<u32> {
    const WORDS: &[&str] = &[
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    let is = |one: &&str| *one == word;
    word.parse().ok().or_else(|| WORDS.iter().position(is).map(|n| n as u32))
}

/// The words of a goal with their bounds; what stands in quotes is one.
fn words(goal: &str) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::new();
    let mut clause = 0;
    let mut at = 0;
    while let Some(start) = goal[at..].find(|c: char| !c.is_whitespace()).map(|n| at + n) {
        let rest = &goal[start..];
        let first = rest.chars().next().unwrap_or(' ');
        let close = match first {
            '"' | '`' | '\'' => Some(first),
            '“' | '„' => Some('”'),
            '«' => Some('»'),
            _ => None,
        };
        let open_len = first.len_utf8();
        let closed = close.and_then(|close| {
            rest[open_len..]
                .match_indices(close)
                .map(|(n, _)| open_len + n)
                .find(|n| !rest[n + close.len_utf8()..].starts_with(char::is_alphanumeric) && *n > open_len)
        });
        if let (Some(end), Some(close)) = (closed, close) {
            let raw = rest[open_len..end].to_owned();
            let to = start + end + close.len_utf8();
            out.push(Word {
                low: raw.to_lowercase(),
                raw,
                is_quoted: true,
                clause,
                from: start,
                to,
                is_used: Cell::new(false),
            });
            at = to;
            let tail: String = goal[at..].chars().take_while(|c| ".,;:!?)".contains(*c)).collect();
            at += tail.len();
            clause += usize::from(!tail.is_empty());
            continue;
        }
        let len = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let chunk = &rest[..len];
        at = start + len;
        // "(1)" and "(c)" keep their brackets.
        let whole = chunk.trim_end_matches(['.', ',', ';', ':', '!', '?']);
        let is_bracketed = whole.starts_with('(') && whole.ends_with(')') && whole.len() <= 4;
        let opened = if is_bracketed { whole } else { chunk.trim_start_matches(['(', '[']) };
        let is_opened = !is_bracketed && opened.len() < chunk.len();
        let from = if is_opened { start + chunk.len() - opened.len() } else { start };
        clause += usize::from(is_opened && !out.is_empty());
        let bare = match is_bracketed {
            true => whole,
            false => opened.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']']),
        };
        let has_letters = bare.contains(char::is_alphanumeric);
        let is_sign = !has_letters && opened.chars().count() == 1;
        let raw = if has_letters || (!is_sign && !bare.is_empty()) { bare } else { opened };
        if !has_letters && raw.chars().all(|c| c == '.') {
            clause += 1;
            continue;
        }
        let low = raw.to_lowercase();
        if low == "but" && !out.is_empty() {
            clause += 1;
        }
        out.push(Word {
            low,
            raw: raw.to_owned(),
            is_quoted: false,
            clause,
            from,
            to: from + raw.len(),
            is_used: Cell::new(false),
        });
        let ended = from + raw.len() < at;
        // "Mr. Smith" is one sentence.
        const SHORT: &str = "mr mrs ms dr st no inc ltd co nr vs e.g i.e";
        let is_short = said::is_one_of(bare.to_lowercase().as_str(), SHORT) && goal[..at].ends_with('.');
        let ended = ended && !is_short;
        clause += usize::from(ended || raw == "-" || raw == "–");
    }
    out
}
