//! Providers: what is configured, and how a test went.

use super::format;
use super::json::typed;
use crate::term::{Column, Line, Screen, Style, Table};
use mycel_system::models::Probed;
use serde_json::{Value, json};

/// A provider as it is configured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub name: String,
    pub kind: String,
    pub url: String,
    pub model: Option<String>,
    /// Where its key is from, in words; none if it takes none.
    pub key: Option<String>,
    pub has_key: bool,
}

/// `mycel provider list`.
pub fn table(rows: &[Row], screen: &Screen) -> Vec<Line> {
    let columns = [
        Column::left("name"),
        Column::left("kind"),
        Column::words("address"),
        Column::left("model"),
        Column::words("key"),
    ];
    let mut table = Table::new(&columns);
    for row in rows {
        let key = row.key.clone().unwrap_or_else(|| "none".to_owned());
        let style = if row.has_key || row.key.is_none() { Style::Plain } else { Style::Warn };
        let key = if style == Style::Warn { format!("{key}: missing") } else { key };
        table.row(vec![
            (Style::Strong, row.name.clone()),
            (Style::Plain, row.kind.clone()),
            (Style::Plain, row.url.clone()),
            (Style::Plain, row.model.clone().unwrap_or_else(|| "-".to_owned())),
            (style, key),
        ]);
    }
    table.lines(screen, 0)
}

pub fn row_json(row: &Row) -> Value {
    typed(
        "provider",
        &json!({ "name": row.name, "kind": row.kind, "url": row.url, "model": row.model, "key": row.key, "has_key": row.has_key }),
    )
}

fn ms(time: std::time::Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// A test that went well.
pub fn answered(probed: &Probed, reply_tokens: u64, money_microusd: u64) -> Line {
    let first = probed.first.map(|first| format!("first word after {}, ", format::duration(ms(first))));
    let price = match (probed.price_known, probed.is_local && money_microusd == 0) {
        (true, true) => "no money".to_owned(),
        (true, false) => format::money(money_microusd),
        (false, _) => "price not known".to_owned(),
    };
    Line::labelled(Style::Good, "ok").styled(Style::Strong, &probed.model).text(&format!(
        "  {}whole answer after {}, {} tokens, {price}",
        first.unwrap_or_default(),
        format::duration(ms(probed.whole)),
        format::thousands(reply_tokens),
    ))
}

/// The way to a provider, for `-v`.
pub fn way(probed: &Probed) -> Vec<Line> {
    let key = probed.key_place.as_deref().map_or("no key".to_owned(), |place| format!("key from {place}"));
    let proxy = match (&probed.proxy, probed.is_local) {
        (Some(proxy), _) => format!("through the proxy {proxy}"),
        (None, true) => "on this machine, through no proxy".to_owned(),
        (None, false) => "through no proxy".to_owned(),
    };
    vec![Line::under().styled(Style::Dim, &format!("{}, {key}, {proxy}", probed.url))]
}

/// A test that failed.
pub fn failed(name: &str, message: &str, hint: Option<&str>) -> Vec<Line> {
    let mut lines =
        vec![Line::labelled(Style::Bad, "failed").styled(Style::Strong, name).text(&format!("  {message}"))];
    lines.extend(hint.map(super::lines::hint_line));
    lines
}

pub fn probed_json(probed: &Probed) -> Value {
    let mut value = json!({
        "name": probed.model, "url": probed.url, "ok": probed.result.is_ok(), "proxy": probed.proxy,
        "key": probed.key_place, "whole_ms": ms(probed.whole), "first_ms": probed.first.map(ms),
    });
    match &probed.result {
        Ok(reply) => {
            value["tokens"] = reply.cost.tokens.into();
            value["money_microusd"] =
                if probed.price_known { reply.cost.money_microusd.into() } else { Value::Null };
        }
        Err(error) => value["why"] = error.to_string().into(),
    }
    typed("provider_test", &value)
}

pub fn failed_json(name: &str, message: &str, hint: Option<&str>) -> Value {
    typed("provider_test", &json!({ "name": name, "ok": false, "why": message, "hint": hint }))
}
