//! Which model answers, why, what it would cost and who comes next: `mycel route`.

use super::format;
use crate::term::{Column, Line, Screen, Style, Table};
use mycel_abi::Millis;
use mycel_system::router::{Choice, Features, Learned, Route};
use serde::Serialize;

/// A choice that was explained. Field names are those of the `--json` output.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RouteView {
    pub goal: String,
    /// The rule of the reactive tier that understands the goal, which then asks nobody.
    pub rule: Option<String>,
    pub step: Features,
    pub route: Route,
}

/// The page of `mycel route explain`.
pub fn lines(view: &RouteView) -> Vec<Line> {
    let mut lines = vec![Line::new().styled(Style::Strong, &view.goal)];
    lines.extend(view.route.report.iter().map(|text| Line::labelled(Style::Dim, "step").text(text)));
    if let Some(rule) = &view.rule {
        let text = format!("reactive: rule {rule} understands it; no model is asked and it costs nothing");
        lines.push(Line::labelled(Style::Good, "first").text(&text));
    }
    let words = if view.rule.is_some() { ["then", "then"] } else { ["first", "then"] };
    for (place, choice) in view.route.order.iter().enumerate() {
        let (style, word) = if place == 0 { (Style::Good, words[0]) } else { (Style::Plain, words[1]) };
        lines.extend(choice_lines(style, word, choice));
    }
    for refused in &view.route.refused {
        let name = format!("{}: ", refused.candidate);
        let mut parts = refused.why.lines();
        let first = parts.next().unwrap_or_default();
        lines.push(Line::labelled(Style::Bad, "not").styled(Style::Strong, &name).text(first));
        lines.extend(parts.map(|part| Line::under().styled(Style::Dim, part)));
    }
    if view.route.order.is_empty() && view.rule.is_none() {
        let hint = "no model can be asked: add one with `mycel provider add` or set run.model";
        lines.push(super::lines::hint_line(hint));
    }
    lines
}

fn choice_lines(style: Style, word: &str, choice: &Choice) -> Vec<Line> {
    let cost = match choice.expected_microusd {
        Some(0) => "costs no money".to_owned(),
        Some(cost) => format!("about {} a turn", usd(cost)),
        None => "price not known".to_owned(),
    };
    let late =
        choice.p95_ms.map_or_else(String::new, |ms| format!(", 95 of 100 within {}", format::duration(ms)));
    let facts = format!("{}, {cost}{late}, {} points", choice.tier, choice.score);
    let mut lines = vec![
        Line::labelled(style, word).styled(Style::Strong, &format!("{}  ", choice.candidate)).text(&facts),
    ];
    lines.extend(choice.reasons.iter().map(|reason| Line::under().styled(Style::Dim, reason)));
    lines
}

/// Dollars with as many digits as a turn needs.
pub fn usd(microusd: u64) -> String {
    format!("${}.{:06}", microusd / 1_000_000, microusd % 1_000_000)
}

/// The table of `mycel route stats`.
pub fn stats(learned: &Learned, now: Millis, screen: &Screen) -> Vec<Line> {
    let mut table = Table::new(&[
        Column::words("model"),
        Column::left("step"),
        Column::right("turns"),
        Column::right("good"),
        Column::right("bad"),
        Column::right("median"),
        Column::right("95 %"),
        Column::left("health"),
    ]);
    let time = |ms: Option<u64>| ms.map_or_else(|| "-".to_owned(), format::duration);
    for (name, model) in &learned.models {
        let health = match model.failures {
            0 => (Style::Good, "answers".to_owned()),
            n => {
                let ago = format::duration(now.saturating_sub(model.failed_at));
                (
                    Style::Warn,
                    format!(
                        "{} in a row, the last {ago} ago",
                        format::count(u64::from(n), "failure", "failures")
                    ),
                )
            }
        };
        if model.kinds.is_empty() {
            let mut row = vec![(Style::Strong, name.clone())];
            row.extend((0..6).map(|_| (Style::Dim, "-".to_owned())));
            row.push(health.clone());
            table.row(row);
        }
        for (kind, record) in &model.kinds {
            table.row(vec![
                (Style::Strong, name.clone()),
                (Style::Plain, kind.to_string()),
                (Style::Plain, record.turns.to_string()),
                (Style::Good, record.good.to_string()),
                (Style::Plain, record.bad.to_string()),
                (Style::Dim, time(record.median_ms())),
                (Style::Dim, time(record.p95_ms())),
                health.clone(),
            ]);
        }
    }
    table.lines(screen, 0)
}
