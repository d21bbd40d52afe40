//! The models that are here: the list, one as a page, and how far a download is.

use super::format;
use crate::term::{Column, Line, Screen, Style, Table};
use mycel_system::store::{ModelRecord, Progress, Role, Source, Stage, Swept};
use serde::Serialize;

/// Tokens of context for which a page says how much memory a model needs: what one agent is given by default.
const CONTEXT_SHOWN: u64 = 8_192;
/// Lines of a licence that are shown.
const LICENCE_LINES: usize = 3;

/// A model as it is shown. Field names are those of the `--json` output.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ModelView {
    #[serde(flatten)]
    pub record: ModelRecord,
    /// Where it came from, in a word.
    pub from: String,
    /// `ok`, or what is wrong with its files.
    pub state: String,
    /// About how much memory it takes with [`CONTEXT_SHOWN`] tokens of context, or its own if that is less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory_bytes: Option<u64>,
}

/// How a model is shown. Looks whether its files are there.
pub fn view(record: &ModelRecord) -> ModelView {
    let state = match record.check() {
        Ok(()) => "ok".to_owned(),
        Err(mycel_system::store::StoreError::Changed { .. }) => "changed".to_owned(),
        Err(_) => "missing".to_owned(),
    };
    let facts = &record.facts;
    let cache = facts.cache_bytes(context(record));
    ModelView {
        from: record.source.short(),
        state,
        memory_bytes: cache.and_then(|cache| cache.checked_add(facts.tensor_bytes)),
        record: record.clone(),
    }
}

fn context(record: &ModelRecord) -> u64 {
    record.facts.context_tokens.map_or(CONTEXT_SHOWN, |own| own.min(CONTEXT_SHOWN))
}

/// The list of `mycel model list`.
pub fn lines(views: &[ModelView], screen: &Screen) -> Vec<Line> {
    if views.is_empty() {
        return vec![
            Line::new().text("no models yet"),
            Line::new().styled(Style::Dim, "try: mycel model pull NAME, or mycel model import FILE.gguf"),
        ];
    }
    let mut table = Table::new(&[
        Column::left("name"),
        Column::right("size"),
        Column::left("quant"),
        Column::right("context"),
        Column::words("from"),
    ]);
    for view in views {
        let facts = &view.record.facts;
        let (style, from) = match view.state.as_str() {
            "ok" => (Style::Dim, view.from.clone()),
            wrong => (Style::Bad, format!("{} ({wrong})", view.from)),
        };
        table.row(vec![
            (Style::Strong, view.record.name.clone()),
            (Style::Plain, format::bytes(view.record.size_bytes)),
            (Style::Plain, facts.quantization.clone()),
            (Style::Plain, facts.context_tokens.map_or_else(String::new, format::thousands)),
            (style, from),
        ]);
    }
    table.lines(screen, 0)
}

/// The page of `mycel model show`.
pub fn page(record: &ModelRecord, view: &ModelView) -> Vec<Line> {
    let mut lines = vec![Line::new().styled(Style::Strong, &record.name)];
    lines.extend(
        facts(record, view).into_iter().map(|(label, text)| {
            Line::new().indent(2).styled(Style::Dim, &format!("{label:<14}")).text(&text)
        }),
    );
    for (role, title) in
        [(Role::System, "system"), (Role::Params, "parameters"), (Role::Licence, "licence text")]
    {
        let Some(text) = record.text(role) else { continue };
        lines.push(Line::new().indent(2).styled(Style::Dim, title));
        let shown = text.lines().filter(|line| !line.trim().is_empty()).take(LICENCE_LINES);
        lines.extend(shown.map(|line| Line::new().indent(4).text(line)));
    }
    lines
}

fn facts(record: &ModelRecord, view: &ModelView) -> Vec<(&'static str, String)> {
    let facts = &record.facts;
    let number = |n: Option<u64>| n.map(format::thousands);
    let heads = facts.heads.map(|heads| match facts.heads_kv.filter(|kv| *kv != heads) {
        Some(kv) => format!("{heads}, {kv} of them for keys and values"),
        None => heads.to_string(),
    });
    let quantization = match facts.dominant_type.eq_ignore_ascii_case(&facts.quantization) {
        true => facts.quantization.clone(),
        false => format!("{}, most weights {}", facts.quantization, facts.dominant_type),
    };
    let tokenizer = facts.tokenizer.as_ref().map(|kind| match facts.vocabulary {
        Some(words) => format!("{kind}, {} words", format::thousands(words)),
        None => kind.clone(),
    });
    let memory = view.memory_bytes.map(|bytes| {
        format!(
            "about {} with {} tokens of context",
            format::bytes(bytes),
            format::thousands(context(record))
        )
    });
    let files = match record.files.len() {
        1 => None,
        many => Some(format!("{many}, split")),
    };
    let rows = [
        ("title", facts.title.clone()),
        ("architecture", Some(facts.architecture.clone())),
        ("parameters", Some(parameters(facts.parameters))),
        ("quantisation", Some(quantization)),
        ("size", Some(format::bytes(record.size_bytes))),
        ("files", files),
        ("context", facts.context_tokens.map(|n| format!("{} tokens", format::thousands(n)))),
        ("layers", number(facts.layers)),
        ("heads", heads),
        ("experts", number(facts.experts)),
        ("tokenizer", tokenizer),
        ("chat template", Some(if facts.has_chat_template { "yes" } else { "no" }.to_owned())),
        ("pictures", record.projector.as_ref().map(|_| "yes".to_owned())),
        ("licence", facts.licence.clone()),
        ("memory", memory),
        ("from", Some(source(&record.source))),
        ("digest", record.digest.as_ref().map(ToString::to_string)),
        ("path", Some(record.path.display().to_string())),
        ("state", Some(view.state.clone()).filter(|state| state != "ok")),
    ];
    rows.into_iter().filter_map(|(label, text)| Some((label, text?))).collect()
}

/// `7.6 B`: as models are called.
fn parameters(count: u64) -> String {
    match count {
        0..=999_999 => format::thousands(count),
        1_000_000..=999_999_999 => format!("{:.1} M", count as f64 / 1e6),
        _ => format!("{:.1} B", count as f64 / 1e9),
    }
}

fn source(source: &Source) -> String {
    match source {
        Source::Bundled => "ships with mycel".into(),
        Source::Pulled { address } => address.clone(),
        Source::File { path } => path.display().to_string(),
        Source::Ollama { folder } => format!("Ollama's folder {}", folder.display()),
        Source::LmStudio { folder } => format!("LM Studio's folder {}", folder.display()),
        Source::Quantized { from, to } => format!("{from}, made {to} here"),
    }
}

/// A line about a model that is here now.
pub fn arrived(view: &ModelView, how: &str) -> Line {
    let facts = format!("  {}, {}", format::bytes(view.record.size_bytes), view.record.facts.quantization);
    Line::new().styled(Style::Strong, &view.record.name).text(&facts).styled(Style::Dim, &format!("  {how}"))
}

/// What `mycel model gc` did.
pub fn swept(swept: &Swept, dry_run: bool) -> Vec<Line> {
    let (blobs, unfinished) = (swept.blobs.len() as u64, swept.unfinished.len() as u64);
    if blobs + unfinished == 0 {
        return vec![Line::new().text("nothing to remove")];
    }
    let (verb, free) = if dry_run { ("would remove", "would be") } else { ("removed", "are") };
    vec![Line::new().text(&format!(
        "{verb} {} that no name needs and {} of unfinished work: {} {free} free",
        format::count(blobs, "file", "files"),
        format::count(unfinished, "file", "files"),
        format::bytes(swept.bytes)
    ))]
}

/// How far something is, on one line.
pub fn progress(progress: &Progress) -> String {
    let what = &progress.what;
    let amount = match progress.of.filter(|of| *of > 0) {
        Some(of) => {
            let percent = progress.done.min(of).saturating_mul(100) / of;
            format!("{} of {} ({percent} %)", format::bytes(progress.done), format::bytes(of))
        }
        None => format::bytes(progress.done),
    };
    let rate =
        if progress.rate > 0 { format!(", {}/s", format::bytes(progress.rate)) } else { String::new() };
    let left = progress.left_s.filter(|_| progress.rate > 0).map_or_else(String::new, |seconds| {
        format!(", {} left", format::duration(seconds.saturating_mul(1000)))
    });
    match &progress.stage {
        Stage::Asking => format!("asking about {what}"),
        Stage::Waiting => format!("another mycel fetches {what}; waiting for it"),
        Stage::Fetching => format!("fetching {what}: {amount}{rate}{left}"),
        Stage::Again { why, pause_ms } => {
            format!("{what}: {why}; trying again in {}", format::duration(*pause_ms))
        }
        Stage::Verifying => format!("checking {what}: {amount}"),
        Stage::Reading => format!("reading {what}: {amount}{rate}{left}"),
        Stage::Quantizing => format!("quantising {what}: {amount}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_says_how_far_how_fast_and_how_long() {
        let check = |stage: Stage, of: Option<u64>, rate: u64, left_s: Option<u64>, expect: &str| {
            let shown = Progress { stage, what: "m".into(), done: 250_000_000, of, rate, left_s };
            assert_eq!(progress(&shown), expect);
        };
        check(
            Stage::Fetching,
            Some(1_000_000_000),
            50_000_000,
            Some(15),
            "fetching m: 250.0 MB of 1.0 GB (25 %), 50.0 MB/s, 15.0 s left",
        );
        check(Stage::Fetching, None, 0, None, "fetching m: 250.0 MB");
        check(Stage::Fetching, Some(0), 0, None, "fetching m: 250.0 MB");
        check(Stage::Asking, None, 0, None, "asking about m");
        check(
            Stage::Again { why: "the connection was cut".into(), pause_ms: 2000 },
            None,
            0,
            None,
            "m: the connection was cut; trying again in 2.0 s",
        );
    }
}
