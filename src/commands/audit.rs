//! `mycel audit`: check, export, sign, erase.

use super::open;
use super::{Failed, Outcome};
use crate::cli::{AuditCommand, Global};
use crate::exit::Exit;
use crate::term::{Line, Printer, Style};
use crate::view::audit::{self, AuditProblem, AuditReport};
use crate::view::json;
use mycel_abi::EventId;
use mycel_journal::{Journal, Mode, Options};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

pub(crate) fn audit(global: &Global, command: AuditCommand, printer: &mut Printer) -> Outcome {
    match command {
        AuditCommand::Verify { file } => verify(global, file.as_deref(), printer),
        AuditCommand::Export { run, output } => export(global, run.as_deref(), output, printer),
        AuditCommand::Checkpoint => checkpoint(global, printer),
        AuditCommand::Erase { event, why } => erase(global, &event, &why, printer),
        AuditCommand::Keys => keys(global, printer),
    }
}

fn open_other(path: &Path) -> Result<Journal, Failed> {
    let dir = if path.is_dir() { path } else { path.parent().unwrap_or(Path::new(".")) };
    Ok(Journal::open(dir, Options { mode: Mode::Inspect, ..Options::default() })?)
}

fn verify(global: &Global, file: Option<&Path>, printer: &mut Printer) -> Outcome {
    let journal = match file {
        Some(path) if path.is_file() && path.extension().is_some_and(|e| e == "jsonl") => {
            let text = "an export is checked without mycel: python3 docs/verify.py EXPORT";
            return Err(Failed::text(Exit::Usage, format!("{} is an export\nhint: {text}", path.display())));
        }
        Some(path) => open_other(path)?,
        None => open::inspect(&open::home(global)?)?,
    };
    let started = Instant::now();
    let found = journal.verify(&mut |done, total| {
        if done % 5_000 == 0 && done > 0 {
            printer.progress(&format!("checking event {done} of {total}"));
        }
    })?;
    let report = AuditReport {
        journal: journal.dir().display().to_string(),
        ok: found.is_clean(),
        events: found.events,
        runs: journal.runs(usize::MAX).map(|rows| rows.len() as u64).unwrap_or_default(),
        erased: found.erased,
        checkpoints: found.checkpoints,
        keys: found.keys.iter().cloned().collect(),
        head: None,
        problems: found
            .problems
            .iter()
            .map(|p| AuditProblem { seq: p.seq, event: p.event.clone(), what: p.what.clone() })
            .collect(),
        took_ms: started.elapsed().as_millis() as u64,
    };
    if printer.is_json() {
        printer.value(&json::audit(&report));
    } else {
        printer.data(&audit::lines(&report));
    }
    Ok(if report.ok { Exit::Ok } else { Exit::Journal })
}

fn export(global: &Global, run: Option<&str>, output: Option<PathBuf>, printer: &mut Printer) -> Outcome {
    let journal = open::inspect(&open::home(global)?)?;
    let run = run.map(|run| journal.resolve(run)).transpose()?;
    let Some(path) = output else {
        let mut bytes = Vec::new();
        journal.export(run.as_ref(), &mut bytes)?;
        printer.raw(&bytes);
        return Ok(Exit::Ok);
    };
    let failed =
        |error: std::io::Error| Failed::text(Exit::Failed, format!("writing {}: {error}", path.display()));
    let mut writer = BufWriter::new(File::create(&path).map_err(failed)?);
    let exported = journal.export(run.as_ref(), &mut writer)?;
    writer.flush().map_err(failed)?;
    if printer.is_json() {
        printer.value(&json::export(&mycel_abi::pathtext::encode(&path), exported.events));
        return Ok(Exit::Ok);
    }
    let text = format!(
        "{} events in {}; check them with: python3 docs/verify.py {}",
        exported.events,
        path.display(),
        path.display()
    );
    printer.talk(&[Line::labelled(Style::Good, "export").text(&text)]);
    Ok(Exit::Ok)
}

fn checkpoint(global: &Global, printer: &mut Printer) -> Outcome {
    let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
    let seq = open::journal(&opened)?.checkpoint()?;
    if printer.is_json() {
        printer.value(&json::signed(seq));
        return Ok(Exit::Ok);
    }
    printer.data(&[Line::labelled(Style::Good, "signed").text(&format!("the journal up to event {seq}"))]);
    Ok(Exit::Ok)
}

fn erase(global: &Global, event: &str, why: &str, printer: &mut Printer) -> Outcome {
    let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
    let journal = open::journal(&opened)?;
    let id: EventId = event.parse().map_err(|error| Failed::text(Exit::Usage, format!("{error}")))?;
    let erased = journal.erase(&id, why)?;
    if printer.is_json() {
        printer.value(&json::erased(id.as_str(), erased.log_cleared));
        return Ok(Exit::Ok);
    }
    printer
        .data(&[Line::labelled(Style::Good, "erased")
            .text(&format!("the body of {id}; the chain still verifies"))]);
    if !erased.log_cleared {
        let text = "another process reads the journal, so old pages may stand in its log until that ends";
        printer.say(&[Line::under().styled(Style::Warn, text)]);
    }
    Ok(Exit::Ok)
}

fn keys(global: &Global, printer: &mut Printer) -> Outcome {
    let journal = open::inspect(&open::home(global)?)?;
    let found = journal.verify(&mut |_, _| {})?;
    if printer.is_json() {
        found.keys.iter().for_each(|key| printer.value(&json::key(key)));
        return Ok(Exit::Ok);
    }
    let lines: Vec<Line> = found.keys.iter().map(|key| crate::term::plain(key)).collect();
    printer.data(&lines);
    Ok(Exit::Ok)
}
