//! Filters and functions of the answer templates: values as a person reads them.

use minijinja::value::{Rest, ValueKind};
use minijinja::{Environment, Error, ErrorKind, State, Value};
use std::collections::BTreeMap;

/// Rows a table shows; what is beyond is counted in a last line.
const ROWS_MAX: usize = 50;
/// Characters of one cell.
const CELL_CHARS_MAX: usize = 100;

pub(crate) fn register(environment: &mut Environment<'static>) {
    environment.add_filter("bytes", |value: Value| bytes(number(&value)));
    environment.add_filter("span", |value: Value| span(number(&value)));
    environment.add_filter("percent", |value: Value| percent(number(&value)));
    environment.add_filter("ago", ago);
    environment.add_filter("date", |value: Value| date(number(&value) as i64));
    environment.add_filter("path", path);
    environment.add_filter("place", |path: String| if path == "." { "this folder".to_owned() } else { path });
    environment.add_filter("is_folder", |path: Value| is_folder(&path.to_string()));
    environment.add_filter("plural", plural);
    environment.add_filter("table", table);
    environment.add_filter("head", head);
    environment.add_filter("same_size", same_size);
    environment.add_filter("duplicates", duplicates);
    environment.add_filter("escape_regex", |text: String| regex::escape(&text));
    environment.add_filter("slug", |text: String| slug(&text));
    environment.add_filter("basename", |text: String| basename(&text).to_owned());
    environment.add_filter("stem", |text: String| stem(&text).to_owned());
    environment.add_filter("days", |ms: u64| ms.div_ceil(86_400_000));
    super::told::register(environment);
}

fn number(value: &Value) -> f64 {
    f64::try_from(value.clone()).unwrap_or(0.0)
}

/// `1.2 MB`: decimal units, as disks are sold.
pub(crate) fn bytes(count: f64) -> String {
    const UNITS: [&str; 6] = ["B", "kB", "MB", "GB", "TB", "PB"];
    let mut size = count;
    let mut unit = 0;
    while size >= 999.95 && unit + 1 < UNITS.len() {
        size /= 1000.0;
        unit += 1;
    }
    if unit == 0 { format!("{size:.0} B") } else { format!("{size:.1} {}", UNITS[unit]) }
}

/// `3 days` for milliseconds, in the largest unit of which there is at least one.
fn span(ms: f64) -> String {
    const UNITS: [(f64, &str); 4] =
        [(86_400_000.0, "day"), (3_600_000.0, "hour"), (60_000.0, "minute"), (1000.0, "second")];
    let Some((length, unit)) = UNITS.iter().find(|(length, _)| ms >= *length) else {
        return format!("{ms:.0} ms");
    };
    let count = (ms / length).floor();
    format!("{count:.0} {unit}{}", if count == 1.0 { "" } else { "s" })
}

fn percent(permille: f64) -> String {
    format!("{:.1} %", permille / 10.0)
}

/// `2 days ago` where the answer knows the time, else the date.
fn ago(state: &State<'_, '_>, value: Value) -> String {
    let at = number(&value);
    match state.lookup("now_ms").map(|now| number(&now)).filter(|now| *now >= at && *now > 0.0) {
        Some(now) if now - at < 60_000.0 => "just now".to_owned(),
        Some(now) => format!("{} ago", span(now - at)),
        None => date(at as i64),
    }
}

/// `2026-11-20 13:55 UTC` for Unix milliseconds.
pub(crate) fn date(ms: i64) -> String {
    let minutes = ms.div_euclid(60_000);
    let (days, minute) = (minutes.div_euclid(1440), minutes.rem_euclid(1440));
    let (year, month, day) = civil(days);
    format!("{year:04}-{month:02}-{day:02} {:02}:{:02} UTC", minute / 60, minute % 60)
}

/// Year, month and day of a day counted from 1970, in the Gregorian calendar: eras of 400 years that begin in March,
/// so that the leap day is the last day of a year.
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

/// A path below the workspace without the workspace.
fn path(state: &State<'_, '_>, value: Value) -> String {
    let full = value.to_string();
    let workspace = state.lookup("workspace").map(|w| w.to_string()).unwrap_or_default();
    let workspace = workspace.trim_end_matches('/');
    if workspace.is_empty() || full == workspace {
        return if full == workspace && !full.is_empty() { ".".to_owned() } else { full };
    }
    full.strip_prefix(workspace).and_then(|rest| rest.strip_prefix('/')).map_or(full.clone(), str::to_owned)
}

/// `1 file`, `2 files`; a word with another plural is given as the second argument.
fn plural(value: Value, word: String, many: Option<String>) -> String {
    let count = number(&value);
    match count == 1.0 {
        true => format!("1 {word}"),
        false => format!("{count:.0} {}", many.unwrap_or_else(|| format!("{word}s"))),
    }
}

/// The first lines of a text, with the number of those left out.
fn head(text: String, lines: usize) -> String {
    let all: Vec<&str> = text.lines().collect();
    if all.len() <= lines {
        return text.trim_end().to_owned();
    }
    format!("{}\n... and {} more lines", all[..lines].join("\n"), all.len() - lines)
}

/// Rows as aligned columns. A column is `field` or `field:filter`, with a filter of `bytes`, `path`, `ago`, `percent`
/// or `text`; numbers stand right.
fn table(state: &State<'_, '_>, rows: Value, columns: Rest<String>) -> Result<String, Error> {
    let mut cells: Vec<Vec<String>> = Vec::new();
    let mut total = 0;
    for row in rows.try_iter()? {
        total += 1;
        if cells.len() < ROWS_MAX {
            cells.push(columns.0.iter().map(|c| cell(state, &row, c)).collect::<Result<_, _>>()?);
        }
    }
    let mut lines = aligned(&cells, &columns.0);
    if total > ROWS_MAX {
        lines.push(format!("... and {} more", total - ROWS_MAX));
    }
    Ok(lines.join("\n"))
}

fn cell(state: &State<'_, '_>, row: &Value, column: &str) -> Result<String, Error> {
    let (field, filter) = column.split_once(':').unwrap_or((column, "text"));
    let value = if field == "." { row.clone() } else { row.get_attr(field)? };
    let text = match filter {
        "bytes" => bytes(number(&value)),
        "path" => path(state, value),
        "ago" => ago(state, value),
        "percent" => percent(number(&value)),
        "text" if value.is_undefined() || value.is_none() => "-".to_owned(),
        "text" if value.kind() == ValueKind::Seq => {
            value.try_iter()?.map(|v| v.to_string()).collect::<Vec<_>>().join(", ")
        }
        "text" => value.to_string(),
        other => {
            return Err(Error::new(
                ErrorKind::UnknownFilter,
                format!("a column cannot be shown as `{other}`"),
            ));
        }
    };
    let line = text.replace(['\n', '\r', '\t'], " ");
    if filter == "path" || line.chars().count() <= CELL_CHARS_MAX {
        return Ok(line);
    }
    Ok(line.chars().take(CELL_CHARS_MAX - 1).chain(['\u{2026}']).collect())
}

fn aligned(cells: &[Vec<String>], columns: &[String]) -> Vec<String> {
    let width = |c: usize| cells.iter().map(|row| row[c].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns.len()).map(width).collect();
    let is_number = |c: &str| c.ends_with(":bytes") || c.ends_with(":percent");
    cells
        .iter()
        .map(|row| {
            let parts = row.iter().zip(&widths).zip(columns).map(|((text, width), column)| {
                if is_number(column) { format!("{text:>width$}") } else { format!("{text:<width$}") }
            });
            format!("  {}", parts.collect::<Vec<_>>().join("  ").trim_end())
        })
        .collect()
}

/// The paths of files that share their length with another one: only these can be copies of each other.
fn same_size(entries: Value) -> Result<Vec<Value>, Error> {
    let mut by_size: BTreeMap<u64, Vec<Value>> = BTreeMap::new();
    for entry in entries.try_iter()? {
        let size = number(&entry.get_attr("bytes")?) as u64;
        by_size.entry(size).or_default().push(entry.get_attr("path")?);
    }
    Ok(by_size.into_values().filter(|group| group.len() > 1).flatten().collect())
}

/// Groups of hashed files with the same hash: `{hash, bytes, paths}`, the largest first.
fn duplicates(hashes: Value) -> Result<Vec<Value>, Error> {
    let mut groups: BTreeMap<String, (u64, Vec<Value>)> = BTreeMap::new();
    for hashed in hashes.try_iter()? {
        let group = groups.entry(hashed.get_attr("hash")?.to_string()).or_default();
        group.0 = number(&hashed.get_attr("bytes")?) as u64;
        group.1.push(hashed.get_attr("path")?);
    }
    let mut found: Vec<_> = groups.into_iter().filter(|(_, (_, paths))| paths.len() > 1).collect();
    found.sort_by_key(|(_, (bytes, _))| std::cmp::Reverse(*bytes));
    let row =
        |(hash, (bytes, paths)): (String, (u64, Vec<Value>))| minijinja::context! { hash, bytes, paths };
    Ok(found.into_iter().map(row).collect())
}

/// Whether a path can only mean a folder that things go into.
fn is_folder(path: &str) -> bool {
    path.ends_with('/') || matches!(path, "." | ".." | "~")
}

fn basename(path: &str) -> &str {
    path.trim_end_matches('/').rsplit('/').next().unwrap_or(path)
}

/// The name of an archive without its endings.
fn stem(path: &str) -> &str {
    let endings = [".tar.gz", ".tar.zst", ".tgz", ".tar", ".zip", ".gz", ".zst"];
    let short =
        endings.iter().find_map(|e| path.strip_suffix(e)).filter(|s| !s.is_empty() && !s.ends_with('/'));
    short.unwrap_or(path)
}

/// A text as a file name: letters and digits, with `-` between.
fn slug(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    let name = words.map(str::to_lowercase).collect::<Vec<_>>().join("-");
    if name.is_empty() { "files".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_spans_and_dates_read_well() {
        let sizes = [
            (0.0, "0 B"),
            (999.0, "999 B"),
            (1_000.0, "1.0 kB"),
            (1_234_567.0, "1.2 MB"),
            (999_960.0, "1.0 MB"),
        ];
        sizes.iter().for_each(|(n, expect)| assert_eq!(bytes(*n), *expect));
        let day = 86_400_000.0;
        let spans = [
            (30.0 * day, "30 days"),
            (7.0 * day, "7 days"),
            (7_200_000.0, "2 hours"),
            (day, "1 day"),
            (9.5 * day, "9 days"),
            (5.0, "5 ms"),
        ];
        spans.iter().for_each(|(n, expect)| assert_eq!(span(*n), *expect));
        let dates = [
            (0, "1970-01-01 00:00 UTC"),
            (951_782_400_000, "2000-02-29 00:00 UTC"),
            (-60_000, "1969-12-31 23:59 UTC"),
        ];
        dates.iter().for_each(|(n, expect)| assert_eq!(date(*n), *expect));
    }

    #[test]
    fn names_lose_their_endings() {
        assert_eq!(stem("a/b.tar.gz"), "a/b");
        assert_eq!(stem("a/.zip"), "a/.zip");
        assert_eq!(slug(".log files"), "log-files");
        assert_eq!(basename("/a/b/"), "b");
    }
}
