//! `fs.mkdir`: folders.

use super::look::{fail, io_failure, meta_of, text};
use super::put::set_mode;
use super::record::{Record, State, probe};
use super::types::{MkdirInput, MkdirOutput};
use super::write::{make_folders, missing_folders, parse_octal};
use crate::tool::{At, Cx, Place, Probed, Spec, Tool, assessment, path_capability};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use serde_json::Value;
use std::path::PathBuf;

/// Makes a folder.
#[derive(Debug)]
pub struct Mkdir;

impl Tool for Mkdir {
    type Input = MkdirInput;
    type Output = MkdirOutput;
    const SPEC: Spec = Spec {
        name: "fs.mkdir",
        title: "Make a folder",
        doc: "Makes a folder; with `parents` those above it too, and then one that exists is no error. Undone by \
              removing the new folders if they are empty.",
        risk: Risk::Medium,
        effect: EffectClass::Checkable,
        place: Place::Work,
        undoable: true,
        timeout_ms: 30_000,
    };

    fn assess(&self, input: &MkdirInput, at: &At) -> Result<Assessment, ToolFailure> {
        let (path, created) = plan(input, at)?;
        let mut needs: Vec<_> = created.iter().map(|folder| path_capability("write", folder)).collect();
        if created.is_empty() {
            needs.push(path_capability("write", &path));
        }
        let summary = match created.is_empty() {
            true => format!("make the folder {}, which exists", text(&path)),
            false => format!("make the folder {}", text(&path)),
        };
        let mut assessment = assessment(&Self::SPEC, summary, needs);
        assessment.preview = created.iter().map(|folder| format!("{}/", text(folder))).collect();
        Ok(assessment)
    }

    fn run(&self, input: MkdirInput, cx: &mut Cx<'_>) -> Result<MkdirOutput, ToolFailure> {
        let (path, created) = plan(&input, cx.at)?;
        let mode = input.mode.as_deref().map(parse_octal).transpose()?;
        let output =
            MkdirOutput { path: text(&path), created: created.iter().map(|folder| text(folder)).collect() };
        let mut record = Record::new(true);
        for folder in &created {
            record.will_make(folder, None);
            record.expect(folder, State::Absent, State::Folder);
        }
        record.prepare(&output, cx)?;
        make_folders(&created)?;
        if let (Some(mode), false) = (mode, created.is_empty()) {
            set_mode(&path, mode).map_err(|error| io_failure("set the mode of", &path, &error))?;
        }
        Ok(output)
    }

    fn probe(&self, _input: MkdirInput, data: &Value, _cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        probe(data)
    }
}

/// The folder and those that must be made for it, outermost first.
fn plan(input: &MkdirInput, at: &At) -> Result<(PathBuf, Vec<PathBuf>), ToolFailure> {
    let path = at.resolve(&input.path)?;
    if let Some(meta) = meta_of(&path)? {
        return match (meta.is_dir(), input.parents) {
            (true, true) => Ok((path, Vec::new())),
            (true, false) => {
                let hint = "with `parents` a folder that exists is no error";
                Err(fail("exists", format!("the folder {} exists already", text(&path)), Some(hint)))
            }
            (false, _) => Err(fail("exists", format!("{} exists and is no folder", text(&path)), None)),
        };
    }
    let mut created = missing_folders(&path);
    if !created.is_empty() && !input.parents {
        let message = format!("the folder {} does not exist", text(&created[created.len() - 1]));
        return Err(fail("not_found", message, Some("ask for it with `parents`")));
    }
    created.push(path.clone());
    Ok((path, created))
}
