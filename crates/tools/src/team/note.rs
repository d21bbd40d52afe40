//! `team.note`: write down what others must know and keep to.
//!
//! A note is a file below `.mycel/` in the worktree of whoever writes it, and is committed and merged with
//! the work it belongs to. Each has a file of its own, so that writers who note at the same time do not
//! meet in one place; two that put down the same contract do, and are to settle it.

use crate::fs::{Write, WriteInput, WriteOutput};
use crate::tool::{At, Cx, Place, Probed, Spec, Tool, bad_args};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fmt::Write as _;

/// Characters of a title.
const TITLE_CHARS_MAX: usize = 100;
/// Characters of why.
const WHY_CHARS_MAX: usize = 500;
/// Bytes of the text. Readers have 1,500 tokens for all notes together.
const TEXT_BYTES_MAX: usize = 4_000;
/// Characters of the part of a file's name that is made of the title.
const SLUG_CHARS_MAX: usize = 48;

/// What is noted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// `standard`: how all do something; `contract`: the form of an interface; `decision`: what was chosen.
    pub kind: Kind,
    /// One line; a note of the same title is replaced.
    pub title: String,
    /// Why it is so, in a sentence or two.
    pub why: String,
    /// What others must know, at most 4000 bytes of Markdown.
    pub text: String,
    /// Who writes it. It is filled in by the run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<Signed>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Decision,
    Contract,
    Standard,
}

/// Who writes a note, when and in which call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Signed {
    pub role: String,
    pub task: String,
    pub run: String,
    pub call: String,
    /// Year, month and day.
    pub date: String,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Kind::Decision => "decision",
            Kind::Contract => "contract",
            Kind::Standard => "standard",
        }
    }
}

/// Writes a note.
#[derive(Debug, Clone, Copy)]
pub struct TeamNote;

impl Tool for TeamNote {
    type Input = Input;
    type Output = WriteOutput;
    const SPEC: Spec = Spec {
        name: "team.note",
        title: "note what others must keep to",
        doc: "Notes a standard, the contract of an interface or a decision in a file below `.mycel/`, \
              for all who work after you. It is merged with your work; say there what others need and nothing else.",
        risk: Risk::Medium,
        effect: EffectClass::Checkable,
        place: Place::Work,
        undoable: true,
        timeout_ms: 30_000,
    };

    fn assess(&self, input: &Input, at: &At) -> Result<Assessment, ToolFailure> {
        let file = file(input)?;
        let mut assessment = Tool::assess(&Write, &file, at)?;
        assessment.summary =
            format!("note a {}: {} ({})", input.kind.word(), one_line(&input.title), file.path);
        assessment.timeout_ms = Self::SPEC.timeout_ms;
        assessment.reserve = mycel_abi::Cost::tool_call(Self::SPEC.timeout_ms);
        Ok(assessment)
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<WriteOutput, ToolFailure> {
        Tool::run(&Write, file(&input)?, cx)
    }

    fn probe(&self, input: Input, probe: &Value, cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        Tool::probe(&Write, file(&input)?, probe, cx)
    }
}

/// The file of a note.
fn file(input: &Input) -> Result<WriteInput, ToolFailure> {
    let signed = input.signed.as_ref().ok_or_else(|| {
        let hint = "write a file with fs.write; notes are for those who work in a worktree of a team";
        bad_args("nobody has signed this note", Some(hint))
    })?;
    let title = one_line(&input.title);
    let slug = slug(&title);
    if slug.is_empty() || title.chars().count() > TITLE_CHARS_MAX {
        let message = format!("the title is empty or has more than {TITLE_CHARS_MAX} characters");
        return Err(bad_args(message, Some("say in a few words with letters what it is about")));
    }
    let why = one_line(&input.why);
    if why.is_empty() || why.chars().count() > WHY_CHARS_MAX {
        let message = format!("`why` is empty or has more than {WHY_CHARS_MAX} characters");
        return Err(bad_args(message, Some("say in a sentence why it is so")));
    }
    if input.text.trim().is_empty() || input.text.len() > TEXT_BYTES_MAX {
        let message =
            format!("the text has {} bytes, and 1 to {TEXT_BYTES_MAX} are allowed", input.text.len());
        return Err(bad_args(
            message,
            Some("note what others must keep to, and name the file that has the rest"),
        ));
    }
    let path = match input.kind {
        Kind::Decision => format!(".mycel/decisions/{}-{}-{slug}.md", signed.date, self::slug(&signed.task)),
        Kind::Contract => format!(".mycel/contracts/{slug}.md"),
        Kind::Standard => format!(".mycel/standards/{slug}.md"),
    };
    let mut content = String::from("---\n");
    let fields = [
        ("kind", input.kind.word()),
        ("title", &title),
        ("why", &why),
        ("role", &signed.role),
        ("task", &signed.task),
        ("run", &signed.run),
        ("call", &signed.call),
        ("date", &signed.date),
    ];
    for (name, value) in fields {
        // A text of JSON is one of YAML.
        let _ = writeln!(content, "{name}: {}", Value::from(value));
    }
    let _ = write!(content, "---\n\n{}\n", input.text.trim());
    let (encoding, mode, expect_hash) = (None, None, None);
    Ok(WriteInput { path, content, encoding, append: false, create_parents: true, mode, expect_hash })
}

/// Letters, digits and `-`, as far as a text has them.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
        if slug.len() >= SLUG_CHARS_MAX {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_port::{Folder, call};
    use crate::tool::{AnyTool, path_capability};
    use serde_json::json;

    fn note(kind: &str, title: &str) -> Value {
        json!({
            "kind": kind,
            "title": title,
            "why": "two: forms need it",
            "text": "GET /comments\n",
            "signed": { "role": "backend", "task": "api", "run": "01k", "call": "a#1.t1.c1", "date": "2026-11-27" },
        })
    }

    #[test]
    fn each_kind_has_its_place() {
        let check = |kind: &str, title: &str, expect: &str| {
            let folder = Folder::new("note");
            let args = note(kind, title);
            let assessed = AnyTool::assess(&TeamNote, &args, &folder.at()).expect("it is right");
            let place = folder.at().cwd.join(expect);
            assert!(assessed.needs.contains(&path_capability("write", &place)), "{:?}", assessed.needs);
            assert!(assessed.undoable);
            call(&TeamNote, args, &folder.at()).expect("it is written");
            let text = std::fs::read_to_string(&place).expect("it is there");
            let head = format!(
                "---\nkind: \"{kind}\"\ntitle: \"{title}\"\nwhy: \"two: forms need it\"\nrole: \"backend\"\n"
            );
            assert!(text.starts_with(&head) && text.ends_with("---\n\nGET /comments\n"), "{text}");
        };
        check("contract", "Comments API", ".mycel/contracts/comments-api.md");
        check("standard", "Errors: how they read", ".mycel/standards/errors-how-they-read.md");
        check("decision", "Keep it in memory", ".mycel/decisions/2026-11-27-api-keep-it-in-memory.md");
    }

    #[test]
    fn a_note_is_refused_with_what_is_wrong() {
        let check = |change: Value, expect: &str| {
            let folder = Folder::new("note");
            let mut args = note("contract", "t");
            for (name, value) in change.as_object().expect("an object") {
                args[name] = value.clone();
            }
            let failure = AnyTool::assess(&TeamNote, &args, &folder.at()).expect_err("it is wrong");
            assert_eq!(failure.kind, "bad_args");
            assert!(failure.message.contains(expect), "{}", failure.message);
        };
        check(json!({ "title": "…" }), "the title is empty");
        check(json!({ "title": "x".repeat(101) }), "more than 100 characters");
        check(json!({ "why": " " }), "`why` is empty");
        check(json!({ "text": "x".repeat(4_001) }), "the text has 4001 bytes");
        check(json!({ "signed": null }), "nobody has signed");
        check(json!({ "kind": "progress" }), "unknown variant");
    }
}
