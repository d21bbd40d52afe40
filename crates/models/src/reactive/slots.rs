//! What may stand in a slot: one function per kind, from tokens to a JSON value.
//!
//! A slot takes only what is unmistakably of its kind. A bare word is taken for a name only where the pattern's own
//! words ask for one (`folder called x`), and never a pronoun, a negation or a keyword: a slot that swallows anything
//! is how a rule acts on a goal it did not understand.

use super::lexicon::{Lexicon, Spoken};
use super::words::{Form, Token};
use serde_json::{Value, json};

const MINUTE_MS: u64 = 60_000;
const HOUR_MS: u64 = 60 * MINUTE_MS;
const DAY_MS: u64 = 24 * HOUR_MS;

/// Longest ending of a file name that is taken for one.
const EXTENSION_CHARS_MAX: usize = 10;
/// Largest count a goal may ask for; more would not be read by anyone.
const COUNT_MAX: u64 = 1000;

/// Longest unquoted text that is searched for; a longer one is rather a sentence.
const PHRASE_WORDS_MAX: usize = 4;

macro_rules! kinds {
    ($($kind:ident = $word:literal),* $(,)?) => {
        /// The kind of a slot, as written after its colon.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub(crate) enum SlotKind { $($kind),* }
        impl SlotKind {
            pub(crate) const WORDS: &'static [&'static str] = &[$($word),*];
            pub(crate) fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some(SlotKind::$kind),)* _ => None }
            }
        }
    };
}

kinds! {
    Path = "path", Document = "document", Packed = "packed", Folder = "folder", Directory = "directory", Ending = "ending", Place = "place", Name = "name", Glob = "glob", Part = "part", Files = "files",
    Extension = "extension", Count = "count", Size = "size", Age = "age", Period = "period", Port = "port",
    Pid = "pid", Host = "host", Url = "url", Quoted = "quoted", Term = "term", Command = "command",
    Variable = "variable", Mode = "mode", Hex = "hex", Algorithm = "algorithm", Process = "process",
    Program = "program", Kind = "kind", Writing = "writing", Suffix = "suffix", Script = "script", Calendar = "calendar", Setting = "setting", User = "user", Prefix = "prefix", Phrase = "phrase",
    Unpacked = "unpacked", Exact = "exact", Running = "running", Packing = "packing", Archive = "archive", PackedKnown = "packed_known", Foreign = "foreign", Compressed = "compressed",
}

/// Every way the tokens from `at` on can fill a slot of this kind: how many tokens, and the value.
pub(crate) fn fill(kind: SlotKind, lexicon: &Lexicon, goal: &Spoken, at: usize) -> Vec<(usize, Value)> {
    let rest = Rest { lexicon, goal, at };
    let Some(token) = rest.token(0) else { return Vec::new() };
    let one = |value: Option<Value>| value.map(|v| (1, v)).into_iter().collect();
    match kind {
        SlotKind::Path => rest.path(false),
        SlotKind::Document => {
            let plain = |n: usize, path: &Value| rest.is_document(n, path) && !is_packed(path);
            rest.path(false).into_iter().filter(|(n, path)| plain(*n, path)).collect()
        }
        SlotKind::Packed => rest.path(false).into_iter().filter(|(_, path)| is_packed(path)).collect(),
        SlotKind::Folder => {
            rest.path(true).into_iter().filter(|(n, path)| !rest.is_document(*n, path)).collect()
        }
        SlotKind::Directory => {
            rest.path(false).into_iter().filter(|(n, path)| !rest.is_document(*n, path)).collect()
        }
        SlotKind::Place => rest.path(true).into_iter().filter(|(_, path)| !is_packed(path)).collect(),
        SlotKind::Name => one(rest.name(0).map(Value::from)),
        SlotKind::Glob => one(rest.glob().map(|text| files(text, text))),
        SlotKind::Part => one(rest.name(0).map(|text| files(&format!("*{text}*"), &format!("*{text}*")))),
        SlotKind::Files => rest.files(),
        SlotKind::Ending => rest.files().into_iter().filter(|(_, files)| has_one_ending(files)).collect(),
        SlotKind::Extension => one(rest.extension(0, true).map(|e| ending(&e))),
        SlotKind::Count => one(lexicon
            .number(&token.low)
            .filter(|n| plain(token) && (1..=COUNT_MAX).contains(n))
            .map(Value::from)),
        SlotKind::Size => rest.size(),
        SlotKind::Age => rest.age(),
        SlotKind::Period => rest.period(),
        SlotKind::Port => one(number_in(token, 1, 65_535)),
        SlotKind::Pid => one(number_in(token, 1, 4_194_304)),
        SlotKind::Host => one(host(token).map(Value::from)),
        SlotKind::Url => one(url(token).map(Value::from)),
        SlotKind::Quoted => one(token.is_quoted().then(|| json!(token.raw))),
        SlotKind::Term => one(rest.term()),
        SlotKind::Command => one(command(token)),
        SlotKind::Variable => one(variable(token)),
        SlotKind::Mode => one(mode(token)),
        SlotKind::Hex => one(hex(token)),
        SlotKind::Algorithm => one(algorithm(token)),
        SlotKind::Process => one(rest.process()),
        SlotKind::Running => one(rest.process().or_else(|| rest.language().map(Value::from))),
        SlotKind::Program => one(rest.program()),
        SlotKind::Kind => rest.kind(),
        SlotKind::Writing => {
            let timed = |files: &Value| {
                ["images", "videos", "audio files", "archives"].iter().any(|l| files["label"] == *l)
            };
            rest.kind().into_iter().filter(|(_, files)| !timed(files)).collect()
        }
        SlotKind::Suffix => one(rest.extension(0, false).map(|e| ending(&e))),
        SlotKind::Script => one(script(token)),
        SlotKind::Calendar => super::calendar::days(&goal.tokens[at..]),
        SlotKind::Setting => one(setting(token)),
        SlotKind::User => one(rest.user()),
        SlotKind::Prefix => one(prefix(token)),
        SlotKind::Phrase => rest.phrase(),
        SlotKind::Archive => {
            rest.path(false).into_iter().filter(|(_, path)| !ends_in(path, FOREIGN)).collect()
        }
        SlotKind::Unpacked => rest.path(false).into_iter().filter(|(_, path)| !is_packed(path)).collect(),
        SlotKind::Exact => one(rest.strict(0).map(Value::from)),
        SlotKind::Packing => one(packing(token)),
        SlotKind::PackedKnown => {
            let known = |path: &Value| is_packed(path) && !ends_in(path, FOREIGN);
            rest.path(false).into_iter().filter(|(_, path)| known(path)).collect()
        }
        SlotKind::Foreign => {
            rest.path(false).into_iter().filter(|(_, path)| ends_in(path, FOREIGN)).collect()
        }
        SlotKind::Compressed => {
            rest.path(false).into_iter().filter(|(_, path)| ends_in(path, COMPRESSED)).collect()
        }
    }
}

/// The tokens from one place on.
struct Rest<'a> {
    lexicon: &'a Lexicon,
    goal: &'a Spoken,
    at: usize,
}

impl<'a> Rest<'a> {
    fn token(&self, n: usize) -> Option<&'a Token> {
        self.goal.tokens.get(self.at + n)
    }
    fn key(&self, n: usize) -> &'a str {
        self.goal.keys.get(self.at + n).map_or("", String::as_str)
    }

    /// A path: looks like one, is quoted, is a well-known name, or has `folder` or `file` beside it.
    fn path(&self, bare: bool) -> Vec<(usize, Value)> {
        let mut found = Vec::new();
        for phrase in &self.lexicon.here {
            if phrase.iter().enumerate().all(|(i, word)| self.key(i) == word) {
                found.push((phrase.len(), json!(".")));
            }
        }
        let article = usize::from(matches!(self.key(0), "the" | "my"));
        let noun = |n: usize| matches!(self.key(n), "folder" | "file" | "archive");
        if noun(article)
            && let Some(name) = self.named(article + 1).or_else(|| self.titled(article + 1))
        {
            found.push((article + 2, json!(name)));
        }
        if noun(article + 1)
            && let Some(name) = self.named(article)
        {
            found.push((article + 2, json!(name)));
        }
        let single = self.strict(0).or_else(|| if bare { self.bare(0) } else { None });
        found.extend(single.map(|path| (1, json!(path))));
        found
    }

    /// Whether a path is that of a file: said to be one, or with an ending, or a well-known name of a file.
    fn is_document(&self, tokens: usize, path: &Value) -> bool {
        const FILES: [&str; 5] = ["readme", "makefile", "dockerfile", "license", "changelog"];
        let path = path.as_str().unwrap_or_default();
        let last = path.rsplit('/').next().unwrap_or(path);
        let said = |noun: &str| (0..tokens).any(|n| self.key(n) == noun);
        said("file")
            || (!said("folder") && (has_ending(last) || FILES.contains(&last.to_lowercase().as_str())))
    }

    fn named(&self, n: usize) -> Option<&'a str> {
        self.strict(n).or_else(|| self.bare(n))
    }

    /// A word that is a good name where `folder` or `file` stands before it, such as `website`.
    fn titled(&self, n: usize) -> Option<&'a str> {
        self.token(n).filter(|t| plain(t) && self.lexicon.is_noun(&t.low)).map(|t| t.raw.as_str())
    }

    /// A token that can only be a path.
    fn strict(&self, n: usize) -> Option<&'a str> {
        let token = self.token(n)?;
        let raw = token.raw.as_str();
        let is = match token.form {
            Form::Quoted | Form::Code => true,
            Form::Mark => false,
            Form::Plain => !is_pattern(raw) && (looks_like_path(raw) || self.lexicon.is_name(raw)),
        };
        is.then_some(raw)
    }

    /// A bare word that is neither a keyword nor one of the words that never fill a slot.
    fn bare(&self, n: usize) -> Option<&'a str> {
        self.name(n).filter(|_| {
            self.goal.words.get(self.at + n).is_some_and(Option::is_none)
                || self.token(n).is_some_and(|t| t.is_quoted() || self.lexicon.is_noun(&t.low))
        })
    }

    /// A name a person gave: quoted, or any single word but those that never fill a slot.
    fn name(&self, n: usize) -> Option<&'a str> {
        let token = self.token(n)?;
        let raw = token.raw.as_str();
        let ok = match token.form {
            Form::Quoted | Form::Code => !raw.trim().is_empty(),
            Form::Mark => false,
            Form::Plain => {
                !is_pattern(raw)
                    && !raw.contains("://")
                    && !self.lexicon.is_stop(&token.low)
                    && raw.chars().any(char::is_alphanumeric)
                    && raw.chars().all(|c| c.is_alphanumeric() || "._-+@/~%=".contains(c))
            }
        };
        ok.then_some(raw)
    }

    fn glob(&self) -> Option<&'a str> {
        let token = self.token(0)?;
        if plain(token) && is_pattern(&token.raw) { Some(&token.raw) } else { self.name(0) }
    }

    /// A word to search for: quoted, or a single plain word.
    fn term(&self) -> Option<Value> {
        let token = self.token(0)?;
        let ok = token.is_quoted()
            || (token.form == Form::Plain
                && !self.lexicon.is_stop(&token.low)
                && token.raw.chars().any(char::is_alphanumeric));
        ok.then(|| json!(token.raw))
    }

    /// A few words to search for, none of which is one that never fills a slot.
    fn phrase(&self) -> Vec<(usize, Value)> {
        let first = self.token(0).filter(|t| t.is_quoted());
        if let Some(token) = first {
            return vec![(1, json!(token.raw))];
        }
        let is_word = |n: &usize| {
            self.token(*n).is_some_and(|t| {
                plain(t) && !self.lexicon.is_stop(&t.low) && t.raw.chars().any(char::is_alphanumeric)
            })
        };
        let longest = (0..PHRASE_WORDS_MAX).take_while(is_word).count();
        let text = |n: usize| {
            (0..n).filter_map(|i| self.token(i)).map(|t| t.raw.as_str()).collect::<Vec<_>>().join(" ")
        };
        (1..=longest).map(|n| (n, json!(text(n)))).collect()
    }

    fn process(&self) -> Option<Value> {
        let name = self.bare(0)?;
        let fits = |c: char| c.is_ascii_alphanumeric() || "._-+".contains(c);
        let number = name.chars().all(|c| c.is_ascii_digit());
        (!number && name.chars().all(fits)).then(|| json!(name))
    }

    /// The name of an account; `nobody` is one.
    fn user(&self) -> Option<Value> {
        let token = self.token(0)?;
        let nobody = plain(token) && token.low == "nobody";
        let name = if nobody { "nobody" } else { self.language().or_else(|| self.name(0))? };
        let fits = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
        (name.chars().all(fits) && name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_'))
            .then(|| json!(name))
    }

    /// A program whose name is a word that never fills a slot elsewhere.
    fn language(&self) -> Option<&'a str> {
        const WORDS: [&str; 14] = [
            "python",
            "rust",
            "java",
            "bash",
            "ruby",
            "perl",
            "php",
            "kotlin",
            "swift",
            "git",
            "javascript",
            "typescript",
            "less",
            "top",
        ];
        let token = self.token(0).filter(|t| plain(t))?;
        WORDS.contains(&token.low.as_str()).then_some(token.low.as_str())
    }

    /// The name of a program, which may be a keyword too.
    fn program(&self) -> Option<Value> {
        let name = self.language().or_else(|| self.name(0))?;
        let fits = |c: char| c.is_ascii_alphanumeric() || "._-+".contains(c);
        let letters = name.chars().filter(char::is_ascii_alphabetic).count();
        let is = name.chars().all(fits) && letters > 1 && !name.starts_with('-') && !has_ending(name);
        is.then(|| json!(name))
    }

    /// A kind of files, also where one of them is spoken of: `python file`, `photo`, `rust` in `lines of rust`.
    fn kind(&self) -> Vec<(usize, Value)> {
        let mut found = self.files();
        if self.token(0).is_some_and(|t| plain(t) && matches!(t.low.as_str(), "script" | "scripts")) {
            found.push((1, files("*.{sh,bash,py,pl,rb}", "scripts")));
        }
        for (say, label, endings) in &self.lexicon.types {
            let (last, start) = say.split_last().expect("a kind of files has words");
            let is = |n: usize, word: &str| self.token(n).is_some_and(|t| plain(t) && t.low == *word);
            if !start.iter().enumerate().all(|(n, word)| is(n, word)) {
                continue;
            }
            if last.strip_suffix('s').is_some_and(|one| is(start.len(), one)) {
                found.push((say.len(), files(&any_ending(endings), label)));
            }
            if start.len() == 1 && last == "files" {
                found.push((1, files(&any_ending(endings), label)));
            }
        }
        found
    }

    /// `.tmp files`, `*.tmp`, `pngs`, `python files`, `images`.
    fn files(&self) -> Vec<(usize, Value)> {
        let mut found = Vec::new();
        for (say, label, endings) in &self.lexicon.types {
            let said =
                |(i, word): (usize, &String)| self.token(i).is_some_and(|t| plain(t) && t.low == *word);
            if say.iter().enumerate().all(said) {
                found.push((say.len(), files(&any_ending(endings), label)));
            }
        }
        let Some(token) = self.token(0) else { return found };
        if plain(token) && is_pattern(&token.raw) && token.raw != "*" && token.raw != "**" {
            found.push((1, files(&token.raw, &token.raw)));
            if self.key(1) == "file" {
                found.push((2, files(&token.raw, &format!("{} files", token.raw))));
            }
        }
        let thing = |n: usize| {
            let low = self.token(n).map_or("", |t| t.low.as_str());
            self.key(n) == "file"
                || matches!(low, "pictures" | "photos" | "images" | "documents" | "videos" | "scripts")
        };
        if thing(1)
            && let Some(extension) = self.extension(0, false)
        {
            found.push((2, ending(&extension)));
        }
        if let Some(extension) = self.plural_extension() {
            found.push((1, ending(&extension)));
        }
        found
    }

    /// `.tmp` or `tmp`; without a dot only if it is a well-known ending, unless the pattern asks for an ending.
    fn extension(&self, n: usize, asked: bool) -> Option<String> {
        let token = self.token(n)?;
        let low = token.raw.trim_start_matches('*');
        let name = low.strip_prefix('.').unwrap_or(low);
        let letters = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '.') && !name.is_empty();
        let short = name.len() <= EXTENSION_CHARS_MAX && !name.starts_with('.') && !name.ends_with('.');
        let dotted = low.starts_with('.');
        let sure = dotted || self.lexicon.is_extension(&name.to_lowercase());
        let free = asked && !self.lexicon.is_stop(&token.low);
        (token.form != Form::Mark && letters && short && (sure || free)).then(|| name.to_owned())
    }

    fn plural_extension(&self) -> Option<String> {
        let token = self.token(0)?;
        let stem = token.low.strip_suffix('s').map(|s| s.strip_suffix('\'').unwrap_or(s))?;
        let stem = stem.strip_prefix('.').unwrap_or(stem);
        // `css` is an ending and not many `.cs`; `docs` is a folder; one letter is too little to tell.
        let other =
            self.lexicon.is_name(&token.raw) || self.lexicon.is_extension(&token.low) || stem.len() < 2;
        (plain(token) && !other && self.lexicon.is_extension(stem)).then(|| stem.to_owned())
    }

    fn size(&self) -> Vec<(usize, Value)> {
        let Some(token) = self.token(0).filter(|t| plain(t)) else { return Vec::new() };
        let split = token.low.find(|c: char| c.is_ascii_alphabetic());
        if let Some(at) = split.filter(|at| *at > 0) {
            let (number, unit) = token.low.split_at(at);
            return bytes(decimal(number), unit).map(|v| (1, v)).into_iter().collect();
        }
        let number = decimal(&token.low).or_else(|| self.lexicon.number(&token.low).map(|n| n as f64));
        let unit = self.token(1).map_or("", |t| t.low.as_str());
        bytes(number, unit).map(|v| (2, v)).into_iter().collect()
    }

    /// `30 days`, `a week`, `24h`.
    fn age(&self) -> Vec<(usize, Value)> {
        self.duration(0).map(|(n, ms)| (n, json!(ms))).into_iter().collect()
    }

    fn duration(&self, n: usize) -> Option<(usize, u64)> {
        let token = self.token(n).filter(|t| plain(t))?;
        let split = token.low.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(0);
        if split > 0 {
            let (number, unit) = token.low.split_at(split);
            return Some((1, number.parse::<u64>().ok()?.checked_mul(unit_ms(unit)?)?));
        }
        let number = self.lexicon.number(&token.low)?;
        let unit = unit_ms(&self.token(n + 1)?.low)?;
        Some((2, number.checked_mul(unit)?))
    }

    /// `today`, `the last 2 hours`, `this week`, `the past month`.
    fn period(&self) -> Vec<(usize, Value)> {
        let article = usize::from(self.key(0) == "the");
        let low = |n: usize| self.token(n).map_or("", |t| t.low.as_str());
        let found = match (low(article), low(article + 1)) {
            ("today", _) if article == 0 => Some((1, DAY_MS)),
            ("this", unit) if article == 0 => named_period(unit).map(|ms| (2, ms)),
            ("last" | "past", unit) => match unit_ms(unit) {
                Some(ms) => Some((article + 2, ms)),
                None => self.duration(article + 1).map(|(n, ms)| (article + 1 + n, ms)),
            },
            _ => None,
        };
        found.map(|(n, ms)| (n, json!(ms))).into_iter().collect()
    }
}

/// Archives that can be looked into.
const PACKED: &[&str] =
    &["zip", "tar", "tgz", "tbz2", "txz", "tzst", "tar.gz", "tar.bz2", "tar.xz", "tar.zst", "jar", "apk"];
/// What `fs.extract` does not know.
const FOREIGN: &[&str] = &["bz2", "tbz2", "tbz", "xz", "txz", "lzma"];
/// Whatever is compressed or packed.
const COMPRESSED: &[&str] =
    &["zip", "jar", "apk", "tar", "gz", "tgz", "bz2", "tbz2", "tbz", "xz", "txz", "lzma", "zst", "tzst"];

/// Whether a path is by its name that of an archive that can be looked into.
fn is_packed(path: &Value) -> bool {
    ends_in(path, PACKED)
}

fn ends_in(path: &Value, endings: &[&str]) -> bool {
    let name = path.as_str().unwrap_or_default().to_lowercase();
    endings.iter().any(|ending| name.strip_suffix(ending).is_some_and(|stem| stem.ends_with('.')))
}

/// A kind of archive that `fs.archive` makes.
fn packing(token: &Token) -> Option<Value> {
    let ending = token.low.strip_prefix('.').unwrap_or(&token.low);
    let known = ["zip", "tar", "tar.gz", "tgz", "tar.zst"].contains(&ending);
    (known && plain(token)).then(|| json!({ "extension": ending }))
}

/// What names begin with: `test_`, `test_*.py`, `test_NAME.py`.
fn prefix(token: &Token) -> Option<Value> {
    let start = token.raw.split('*').next()?.split("NAME").next()?;
    let letters = start.chars().all(|c| c.is_alphanumeric() || "_-".contains(c));
    (letters && start.len() > 1 && start.ends_with(['_', '-'])).then(|| json!(start))
}

fn plain(token: &Token) -> bool {
    token.form == Form::Plain
}

fn files(glob: &str, label: &str) -> Value {
    json!({ "glob": glob, "label": label })
}

fn ending(extension: &str) -> Value {
    json!({ "glob": format!("*.{extension}"), "label": format!(".{extension} files"), "extension": extension })
}

fn has_one_ending(files: &Value) -> bool {
    let ending = files.get("glob").and_then(Value::as_str).and_then(|glob| glob.strip_prefix("*."));
    ending.is_some_and(|e| !e.is_empty() && e.chars().all(|c| c.is_ascii_alphanumeric()))
}

pub(crate) fn any_ending(endings: &[String]) -> String {
    match endings {
        [one] => format!("*.{one}"),
        many => format!("*.{{{}}}", many.join(",")),
    }
}

fn is_pattern(text: &str) -> bool {
    text.contains(['*', '?', '[', '{'])
}

fn looks_like_path(raw: &str) -> bool {
    let fits = raw.chars().all(|c| c.is_alphanumeric() || "._-+@/~%=, #:\\".contains(c));
    if !fits || raw.contains("://") {
        return false;
    }
    raw == "."
        || raw == ".."
        || raw.starts_with("~/")
        || raw == "~"
        || (raw.contains('/') && raw.chars().any(|c| c != '/'))
        || raw == "/"
        || has_ending(raw)
}

/// `name.ending` or `.name`, but not a number such as `2.5`.
fn has_ending(raw: &str) -> bool {
    let Some((stem, end)) = raw.rsplit_once('.') else { return false };
    let letters =
        end.chars().all(|c| c.is_ascii_alphanumeric()) && end.chars().any(|c| c.is_ascii_alphabetic());
    let decimal = stem.chars().all(|c| c.is_ascii_digit())
        && !stem.is_empty()
        && end.starts_with(|c: char| c.is_ascii_digit());
    letters && end.len() <= EXTENSION_CHARS_MAX && !decimal && !stem.ends_with('.')
}

fn decimal(text: &str) -> Option<f64> {
    let plain = text.chars().all(|c| c.is_ascii_digit() || c == '.');
    text.parse().ok().filter(|n: &f64| plain && n.is_finite())
}

/// Decimal and binary units; `k`, `m`, `g` mean the decimal ones, as disks are sold.
fn bytes(number: Option<f64>, unit: &str) -> Option<Value> {
    let factor: f64 = match unit {
        "b" | "byte" | "bytes" => 1.0,
        "k" | "kb" | "kilobyte" | "kilobytes" => 1e3,
        "m" | "mb" | "meg" | "megs" | "megabyte" | "megabytes" => 1e6,
        "g" | "gb" | "gig" | "gigs" | "gigabyte" | "gigabytes" => 1e9,
        "t" | "tb" | "terabyte" | "terabytes" => 1e12,
        "kib" | "kibibytes" => 1024.0,
        "mib" | "mebibytes" => 1024.0 * 1024.0,
        "gib" | "gibibytes" => 1024.0 * 1024.0 * 1024.0,
        _ => return None,
    };
    let bytes = (number? * factor).round();
    (1.0..=1e15).contains(&bytes).then(|| json!(bytes as u64))
}

fn unit_ms(unit: &str) -> Option<u64> {
    Some(match unit {
        "sec" | "secs" | "second" | "seconds" => 1000,
        "min" | "mins" | "minute" | "minutes" => MINUTE_MS,
        "h" | "hr" | "hrs" | "hour" | "hours" => HOUR_MS,
        "d" | "day" | "days" => DAY_MS,
        "w" | "week" | "weeks" => 7 * DAY_MS,
        "month" | "months" => 30 * DAY_MS,
        "y" | "year" | "years" => 365 * DAY_MS,
        _ => return None,
    })
}

fn named_period(unit: &str) -> Option<u64> {
    matches!(unit, "hour" | "week" | "month" | "year").then(|| unit_ms(unit)).flatten()
}

fn number_in(token: &Token, low: u64, high: u64) -> Option<Value> {
    let digits = token.raw.trim_start_matches(':');
    let number = digits.parse::<u64>().ok().filter(|n| plain(token) && (low..=high).contains(n))?;
    Some(json!(number))
}

fn host(token: &Token) -> Option<&str> {
    let raw = token.raw.as_str();
    let fits = !raw.is_empty() && raw.len() <= 253 && !raw.contains("..");
    let name = raw.chars().all(|c| c.is_ascii_alphanumeric() || ".-".contains(c)) && raw.contains('.');
    let v6 = raw.contains("::") && raw.chars().all(|c| c.is_ascii_hexdigit() || c == ':');
    let edges = raw.starts_with(['.', '-']) || raw.ends_with(['.', '-']);
    (fits && !edges && (name || v6 || token.low == "localhost")).then_some(raw)
}

fn url(token: &Token) -> Option<&str> {
    let rest = token.raw.strip_prefix("https://").or_else(|| token.raw.strip_prefix("http://"))?;
    (!rest.is_empty() && !rest.starts_with('/') && !rest.contains(char::is_whitespace)).then_some(&token.raw)
}

fn command(token: &Token) -> Option<Value> {
    (token.is_quoted() && !token.raw.trim().is_empty()).then(|| json!(token.raw.trim()))
}

/// `$PATH`, `PATH`, `http_proxy` after a dollar.
fn variable(token: &Token) -> Option<Value> {
    let name = token.raw.strip_prefix('$').unwrap_or(&token.raw);
    let upper = name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
    let letters = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let starts = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    let sure = upper || name.contains('_') || token.raw.starts_with('$');
    (starts && letters && sure).then(|| json!(name))
}

/// `NAME=value`.
fn setting(token: &Token) -> Option<Value> {
    let (name, value) = token.raw.split_once('=')?;
    let letters = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let starts = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    (letters && starts && !value.contains('=')).then(|| json!({ "name": name, "value": value }))
}

/// A file that can be run, by its ending.
fn script(token: &Token) -> Option<Value> {
    const ENDINGS: [&str; 7] = [".sh", ".bash", ".py", ".pl", ".rb", ".js", ".lua"];
    let raw = token.raw.as_str();
    let ends = ENDINGS.iter().any(|e| raw.strip_suffix(e).is_some_and(|stem| !stem.is_empty()));
    let path = !is_pattern(raw) && (token.is_quoted() || looks_like_path(raw));
    (ends && path && !raw.contains(char::is_whitespace) && !raw.starts_with('-')).then(|| json!(raw))
}

fn mode(token: &Token) -> Option<Value> {
    let raw = token.raw.as_str();
    let octal = (3..=4).contains(&raw.len()) && raw.chars().all(|c| ('0'..='7').contains(&c));
    let symbolic = raw.contains(['+', '-', '=']) && raw.chars().all(|c| "ugoa+-=rwxXst,".contains(c));
    let starts = raw.starts_with(['u', 'g', 'o', 'a', '+', '-']);
    if octal {
        return Some(json!(format!("{raw:0>4}")));
    }
    (symbolic && starts && raw.len() >= 2).then(|| json!(raw))
}

fn hex(token: &Token) -> Option<Value> {
    let known = matches!(token.raw.len(), 32 | 40 | 64 | 128);
    (known && token.raw.chars().all(|c| c.is_ascii_hexdigit())).then(|| json!(token.low))
}

fn algorithm(token: &Token) -> Option<Value> {
    let name = match token.low.as_str() {
        "sha256" | "sha-256" | "sha256sum" => "sha256",
        "sha512" | "sha-512" | "sha512sum" => "sha512",
        "sha1" | "sha-1" | "sha1sum" => "sha1",
        "md5" | "md5sum" => "md5",
        _ => return None,
    };
    plain(token).then(|| json!(name))
}
