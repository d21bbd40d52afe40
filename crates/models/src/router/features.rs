//! What a step looks like from outside: its kind, how hard it seems, how much there is to read.
//!
//! All of it is counted from words, in the five languages the bundled model knows. A wrong guess costs a detour (the
//! check after the step escalates), so the lists are short and can be read.

use super::Tier;
use crate::{Context, Item};
use mycel_abi::Label;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Bytes that make a token; three is cautious for code and for languages with long words.
const BYTES_PER_TOKEN: usize = 3;
/// Bytes of a result beyond which even a small window cuts it without losing the thread.
const PAGE_BYTES: usize = 1_500;
/// Words of a goal that are looked at; a longer text is a document, and its beginning says what it wants.
const WORDS_MAX: usize = 400;

/// What a step wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Find, list, count, show.
    Look,
    /// Make, move, delete, set.
    Change,
    /// A command line to run.
    Shell,
    /// Programs: read, write, repair.
    Code,
    /// Prose: a letter, a summary, a translation.
    Write,
    /// Think ahead: a plan, a design.
    Plan,
    /// A question about the world, and whatever is none of the others.
    Question,
}

impl Kind {
    pub const ALL: &'static [Kind] =
        &[Kind::Look, Kind::Change, Kind::Shell, Kind::Code, Kind::Write, Kind::Plan, Kind::Question];

    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Look => "look",
            Kind::Change => "change",
            Kind::Shell => "shell",
            Kind::Code => "code",
            Kind::Write => "write",
            Kind::Plan => "plan",
            Kind::Question => "question",
        }
    }
    /// How hard a plain step of this kind is, 0 to 100.
    fn difficulty(self) -> u32 {
        match self {
            Kind::Look => 15,
            Kind::Change => 20,
            Kind::Shell => 25,
            Kind::Question => 35,
            Kind::Write => 45,
            Kind::Code => 60,
            Kind::Plan => 65,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Kind {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let found = Kind::ALL.iter().copied().find(|kind| kind.as_str() == text);
        found.ok_or_else(|| {
            let known: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
            format!("`{text}` is not one of {}", known.join(", "))
        })
    }
}

/// The language a goal seems to be in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    En,
    Id,
    Pt,
    De,
    Es,
}

impl Language {
    pub const ALL: &'static [Language] =
        &[Language::En, Language::Id, Language::Pt, Language::De, Language::Es];

    pub fn as_str(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Id => "id",
            Language::Pt => "pt",
            Language::De => "de",
            Language::Es => "es",
        }
    }
    /// Words that are common in it and rare in the others.
    fn marks(self) -> &'static [&'static str] {
        match self {
            Language::En => {
                &["the", "and", "of", "is", "are", "this", "my", "all", "which", "show", "find", "with"]
            }
            Language::Id => &[
                "yang",
                "dan",
                "di",
                "ini",
                "itu",
                "semua",
                "dengan",
                "berapa",
                "apa",
                "cari",
                "hapus",
                "tampilkan",
                "saya",
                "untuk",
                "dari",
                "berkas",
                "lihat",
                "buat",
            ],
            Language::Pt => &[
                "os", "as", "um", "uma", "não", "arquivos", "quais", "meu", "minha", "pasta", "mostre",
                "apague", "são", "dos", "das", "esta", "quanto", "encontre",
            ],
            Language::De => &[
                "der", "die", "das", "und", "ist", "nicht", "alle", "ein", "eine", "dateien", "zeige", "wie",
                "viele", "finde", "lösche", "welche", "diesem", "ordner", "mir",
            ],
            Language::Es => &[
                "los", "las", "el", "un", "una", "archivos", "cuáles", "mi", "carpeta", "muestra", "borra",
                "son", "del", "esta", "cuánto", "busca", "y",
            ],
        }
    }
}

impl FromStr for Language {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let found = Language::ALL.iter().copied().find(|language| language.as_str() == text);
        found.ok_or_else(|| format!("`{text}` is not one of en, id, pt, de, es"))
    }
}

/// Kinds by the words that tell them, tried in this order: what is special before what is common.
const TELLING: &[(Kind, &[&str])] = &[
    (
        Kind::Code,
        &[
            "code",
            "function",
            "refactor",
            "compile",
            "compiler",
            "bug",
            "module",
            "unittest",
            "unit",
            "class",
            "rust",
            "python",
            "javascript",
            "typescript",
            "program",
            "script",
            "implement",
            "debug",
            "api",
            "regex",
            "kode",
            "código",
            "codigo",
            "funktion",
            "función",
            "função",
        ],
    ),
    (
        Kind::Plan,
        &[
            "plan",
            "design",
            "architecture",
            "roadmap",
            "strategy",
            "steps",
            "rencana",
            "plano",
            "entwurf",
            "diseño",
        ],
    ),
    (
        Kind::Write,
        &[
            "draft",
            "compose",
            "letter",
            "mail",
            "email",
            "poem",
            "essay",
            "summarise",
            "summarize",
            "summary",
            "translate",
            "rephrase",
            "story",
            "article",
            "surat",
            "ringkas",
            "carta",
            "resumo",
            "resuma",
            "resumen",
            "brief",
            "zusammenfassung",
            "übersetze",
            "traduce",
            "traduza",
            "terjemahkan",
        ],
    ),
    (
        Kind::Change,
        &[
            "delete",
            "remove",
            "move",
            "rename",
            "create",
            "make",
            "copy",
            "install",
            "set",
            "replace",
            "write",
            "append",
            "kill",
            "stop",
            "start",
            "restart",
            "download",
            "unpack",
            "compress",
            "change",
            "edit",
            "add",
            "convert",
            "resize",
            "commit",
            "enable",
            "disable",
            "hapus",
            "pindahkan",
            "ubah",
            "buat",
            "salin",
            "apague",
            "mova",
            "renomeie",
            "crie",
            "copie",
            "lösche",
            "verschiebe",
            "erstelle",
            "kopiere",
            "borra",
            "mueve",
            "renombra",
            "crea",
            "copia",
        ],
    ),
    (
        Kind::Look,
        &[
            "find",
            "list",
            "show",
            "count",
            "search",
            "which",
            "largest",
            "biggest",
            "smallest",
            "newest",
            "oldest",
            "size",
            "files",
            "file",
            "folder",
            "folders",
            "disk",
            "memory",
            "process",
            "processes",
            "running",
            "read",
            "look",
            "check",
            "status",
            "cari",
            "tampilkan",
            "lihat",
            "berkas",
            "mostre",
            "encontre",
            "arquivos",
            "zeige",
            "finde",
            "dateien",
            "muestra",
            "busca",
            "archivos",
        ],
    ),
];

/// Words that say that it is harder than it looks.
const HARD: &[&str] = &[
    "refactor",
    "prove",
    "architecture",
    "optimise",
    "optimize",
    "debug",
    "why",
    "security",
    "migrate",
    "concurrent",
    "analyse",
    "analyze",
    "compare",
    "explain",
    "investigate",
    "redesign",
    "vulnerability",
    "performance",
];
/// Words that join or bend steps.
const JOINTS: &[&str] = &[
    "and", "then", "after", "before", "each", "every", "unless", "except", "if", "until", "but", "dan",
    "lalu", "und", "dann", "außer", "y", "luego", "excepto", "e", "depois", "exceto",
];
/// Words of a goal whose answers are not kept, and that is nobody else's business.
const SENSITIVE: &[&str] = &[
    "password",
    "passwords",
    "passphrase",
    "secret",
    "secrets",
    "credential",
    "credentials",
    "token",
    "tokens",
    "private",
    "key",
    "keys",
    "firewall",
    "vulnerability",
    "exploit",
    "cve",
    "intrusion",
    "malware",
    "sudo",
    "kata",
    "sandi",
    "senha",
    "passwort",
    "kennwort",
    "contraseña",
];

/// What is known of a step before anybody is asked.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Features {
    pub kind: Kind,
    /// Characters of the goal.
    pub length: usize,
    /// 0 to 100.
    pub difficulty: u32,
    /// Tokens to be read: system text, tools, all that happened so far.
    pub context_tokens: u64,
    /// The least a brain must be able to take: the goal and the newest of what happened. The rest is shortened to fit.
    pub needed_tokens: u64,
    pub tools: bool,
    pub language: Option<Language>,
    /// Nothing of it may leave this machine.
    pub local: bool,
    /// About secrets or the safety of the machine.
    pub sensitive: bool,
    /// The model that gave this agent's last answer.
    pub current: Option<String>,
    /// The goal's words in small letters, for the rules.
    #[serde(skip)]
    pub words: Vec<String>,
}

impl Features {
    /// The features of an agent's next turn.
    pub fn of(context: &Context, current: Option<&str>) -> Self {
        let mut step = Self::of_goal(&context.goal.text, &context.goal.labels);
        let items: usize = context.items.iter().map(item_bytes).sum();
        let tool =
            |tool: &crate::ToolDef| tool.name.len() + tool.description.len() + tool.input.to_string().len();
        let tools: usize = context.tools.iter().map(tool).sum();
        let all = context.system.len() + context.goal.text.len() + items + tools;
        step.context_tokens = tokens(all);
        step.needed_tokens = tokens(context.goal.text.len() + newest(&context.items));
        step.tools = !context.tools.is_empty();
        let turns = context.items.iter().filter(|item| matches!(item, Item::Thought { .. })).count();
        step.difficulty = (step.difficulty + u32::try_from(turns / 4).unwrap_or(0) * 5).min(100);
        step.current = current.map(str::to_owned);
        step
    }

    /// The features of a goal nobody has begun.
    pub fn of_goal(text: &str, labels: &[Label]) -> Self {
        let words = words(text);
        let kind = kind_of(text, &words);
        Self {
            kind,
            length: text.chars().count(),
            difficulty: difficulty(kind, &words),
            context_tokens: tokens(text.len()),
            needed_tokens: tokens(text.len()),
            tools: true,
            language: language(&words),
            local: labels.contains(&Label::Local),
            sensitive: words.iter().any(|word| SENSITIVE.contains(&word.as_str())),
            current: None,
            words,
        }
    }

    /// The weakest tier that should manage this.
    pub fn wanted_tier(&self) -> Tier {
        match self.difficulty {
            0..40 => Tier::Operational,
            40..60 => Tier::Tactical,
            _ => Tier::Strategic,
        }
    }
}

impl fmt::Display for Features {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, difficulty, tokens) = (self.kind, self.difficulty, self.context_tokens);
        write!(f, "{kind}, difficulty {difficulty} of 100, about {tokens} tokens to read")?;
        if let Some(language) = self.language {
            write!(f, ", {}", language.as_str())?;
        }
        if self.local {
            f.write_str(", must stay on this machine")?;
        }
        if self.sensitive {
            f.write_str(", sensitive")?;
        }
        Ok(())
    }
}

fn tokens(bytes: usize) -> u64 {
    bytes.div_ceil(BYTES_PER_TOKEN) as u64
}

/// Bytes of the newest thing that happened, which every brain shortens beyond a page.
fn newest(items: &[Item]) -> usize {
    items.last().map_or(0, |item| item_bytes(item).min(PAGE_BYTES))
}

fn item_bytes(item: &Item) -> usize {
    match item {
        Item::Thought { text, calls } => {
            let args = |call: &crate::ReplyCall| match &call.args {
                Ok(value) => value.to_string().len(),
                Err(text) => text.len(),
            };
            text.len() + calls.iter().map(args).sum::<usize>()
        }
        Item::Result { result, .. } => match result {
            crate::CallResult::Done(outcome) => outcome.output.to_string().len(),
            crate::CallResult::Refused(refusal) => refusal.reason.len(),
        },
        Item::Person { text } | Item::Kernel { text } => text.len(),
    }
}

pub(super) fn words(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-');
    parts.filter(|word| !word.is_empty()).take(WORDS_MAX).map(str::to_lowercase).collect()
}

fn kind_of(text: &str, words: &[String]) -> Kind {
    if text.contains('`') || text.trim_start().starts_with("$ ") {
        return Kind::Shell;
    }
    let tells = |telling: &[&str]| words.iter().any(|word| telling.contains(&word.as_str()));
    TELLING.iter().find(|(_, telling)| tells(telling)).map_or(Kind::Question, |(kind, _)| *kind)
}

fn difficulty(kind: Kind, words: &[String]) -> u32 {
    let count = |list: &[&str]| words.iter().filter(|word| list.contains(&word.as_str())).count() as u32;
    let long = (words.len() as u32).saturating_sub(8) / 6;
    (kind.difficulty() + long.min(20) + (count(JOINTS) * 4).min(20) + (count(HARD) * 10).min(30)).min(100)
}

/// The language with the most marks; none if no word tells or two tell the same.
fn language(words: &[String]) -> Option<Language> {
    let count = |language: Language| words.iter().filter(|w| language.marks().contains(&w.as_str())).count();
    let mut counts: Vec<(usize, Language)> = Language::ALL.iter().map(|l| (count(*l), *l)).collect();
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    (counts[0].0 > counts[1].0).then(|| counts[0].1)
}
