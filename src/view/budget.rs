//! What may be spent and what was: `mycel budget show`.

use crate::term::{Column, Line, Screen, Style, Table};
use mycel_system::ledger::{SOFT_PERCENT, Spent, Unit, Usage};
use serde::Serialize;

/// Bounds and sums. Field names are those of the `--json` output.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BudgetView {
    /// Everything that costs money is stopped.
    pub stopped: bool,
    pub today: Spent,
    pub month: Spent,
    /// Set aside by calls under way.
    pub under_way: Spent,
    pub bounds: Vec<Usage>,
    pub rows: Vec<Row>,
}

/// One sum of a grouping.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    pub name: String,
    pub spent: Spent,
}

pub fn lines(view: &BudgetView, by: &str, screen: &Screen) -> Vec<Line> {
    let mut lines = Vec::new();
    if view.stopped {
        let text = "everything that costs money is stopped: `mycel budget stop --off` allows it again";
        lines.push(Line::labelled(Style::Bad, "stop").text(text));
    }
    lines.push(Line::labelled(Style::Dim, "today").text(&sum(view.today)));
    lines.push(Line::labelled(Style::Dim, "month").text(&sum(view.month)));
    if !view.under_way.is_zero() {
        lines.push(
            Line::labelled(Style::Dim, "set")
                .text(&format!("aside for calls under way: {}", sum(view.under_way))),
        );
    }
    lines.extend(view.bounds.iter().map(bound_line));
    if view.bounds.is_empty() {
        lines.push(super::lines::hint_line("no day or month is bounded; mycel budget set 5usd/day"));
    }
    if !by.is_empty() {
        lines.push(Line::new());
        lines.extend(table(view, by).lines(screen, 0));
    }
    lines
}

fn bound_line(used: &Usage) -> Line {
    let percent = used.percent();
    let style = match percent {
        100.. => Style::Bad,
        SOFT_PERCENT.. => Style::Warn,
        _ => Style::Good,
    };
    let amount = |n: u64| match used.bound.unit {
        Unit::Money => usd(n),
        Unit::Tokens => format!("{} tokens", super::format::thousands(n)),
    };
    let text = format!("{percent} % spent, {} left ({})", amount(used.left()), used.span);
    Line::labelled(style, "bound").styled(Style::Strong, &format!("{}  ", used.bound)).text(&text)
}

fn table(view: &BudgetView, by: &str) -> Table {
    let title = match by {
        "day" => "day",
        "month" => "month",
        "model" => "model this month",
        "run" => "run",
        _ => "agent",
    };
    let mut table = Table::new(&[
        Column::words(title),
        Column::right("money"),
        Column::right("tokens"),
        Column::right("calls"),
    ]);
    for row in &view.rows {
        table.row(vec![
            (Style::Strong, row.name.clone()),
            (Style::Plain, usd(row.spent.money_microusd)),
            (Style::Plain, super::format::thousands(row.spent.tokens)),
            (Style::Plain, row.spent.calls.to_string()),
        ]);
    }
    table
}

fn sum(spent: Spent) -> String {
    let calls = super::format::count(spent.calls, "model call", "model calls");
    format!("{}, {} tokens, {calls}", usd(spent.money_microusd), super::format::thousands(spent.tokens))
}

/// Dollars to the cent where that is exact, else to the millionth.
pub fn usd(microusd: u64) -> String {
    let (whole, part) = (microusd / 1_000_000, microusd % 1_000_000);
    if part % 10_000 == 0 { format!("${whole}.{:02}", part / 10_000) } else { format!("${whole}.{part:06}") }
}
