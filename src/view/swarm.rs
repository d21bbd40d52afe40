//! Members of swarms: what they decide and what becomes of their reputation, live and in `mycel show`.

use super::format;
use super::live::{Out, Shown};
use super::run::RunView;
use crate::term::{Line, Style, text};
use mycel_abi::{Ballots, Conduct, Rating, VisitId};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// Things said that are shown of one decision.
const SAID_MAX: usize = 8;
/// Members of a page.
const MEMBERS_MAX: usize = 40;
/// Where every reputation begins, and its most.
const FULL: u32 = 1_000;

/// One member.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MemberView {
    pub name: String,
    /// In thousandths.
    pub reputation: u32,
    /// It was in quarantine so many times.
    pub quarantines: u32,
    /// Pieces of work it has ended.
    pub done: u32,
    /// How it was rated, and how often.
    pub conduct: BTreeMap<Conduct, u32>,
}

impl MemberView {
    pub(super) fn new(name: &str) -> Self {
        MemberView { name: name.into(), reputation: FULL, quarantines: 0, done: 0, conduct: BTreeMap::new() }
    }

    pub(super) fn rated(&mut self, rating: &Rating) {
        self.reputation = rating.reputation;
        self.quarantines += u32::from(rating.out_for.is_some());
        *self.conduct.entry(rating.conduct).or_default() += 1;
    }
}

/// The member that a copy is for, as its `NodeStarted` says.
pub(super) fn member_of(given: &Value) -> Option<&str> {
    given["member"].as_str()
}

/// Whether a `NodeStarted` begins a vote.
pub(super) fn is_vote(given: &Value) -> bool {
    given["members"].is_array() && given["options"].is_array()
}

/// A decision as it falls.
pub(super) fn decided(
    visit: &VisitId,
    item: Option<u32>,
    tally: &[Ballots],
    why: &str,
    ratings: &[Rating],
) -> Shown {
    let of = item.map_or_else(|| visit.to_string(), |item| format!("{visit} item {item}"));
    let mut lines = match (tally.first(), why.is_empty()) {
        (Some(first), true) => {
            let all: usize = tally.iter().map(|said| said.members.len()).sum();
            let text = format!("{of}: {} ({} of {all})", shown(&first.what), first.members.len());
            vec![(Out::Talk, Line::labelled(Style::Good, "decided").text(&text))]
        }
        _ => vec![(
            Out::Talk,
            Line::labelled(Style::Warn, "undecided").text(&format!("{of}: {}", text::clean(why))),
        )],
    };
    if tally.len() > 1 {
        let line = |said: &Ballots| {
            let text = format!("{}  {}: {}", weight(said.weight), shown(&said.what), said.members.join(", "));
            (Out::Talk, Line::under().styled(Style::Dim, &text))
        };
        lines.extend(tally.iter().take(SAID_MAX).map(line));
        let more = tally.len().saturating_sub(SAID_MAX);
        if more > 0 {
            lines.push((Out::Talk, Line::under().styled(Style::Dim, &format!("and {more} more"))));
        }
    }
    lines.extend(ratings.iter().flat_map(|rating| rated(rating).lines));
    Shown { lines, progress: None }
}

/// A rating as it falls. Praise is of interest to the curious.
pub(super) fn rated(rating: &Rating) -> Shown {
    let mut text =
        format!("{}: {}, counts {}", rating.member, rating.conduct.words(), thousandths(rating.reputation));
    match rating.out_for {
        Some(Rating::FOR_GOOD) => text.push_str("; in quarantine from now on"),
        Some(copies) => {
            let copies = format::count(u64::from(copies), "piece of work", "pieces of work");
            text.push_str(&format!("; in quarantine until {copies} of the run have ended"));
        }
        None => {}
    }
    let (out, style) = match rating.conduct {
        Conduct::Agreed => (Out::Extra, Style::Dim),
        Conduct::WrongResult | Conduct::Equivocated | Conduct::Looped | Conduct::Failed => {
            (Out::Talk, Style::Warn)
        }
    };
    Shown { lines: vec![(out, Line::labelled(style, "member").text(&text))], progress: None }
}

/// The members of a run.
pub(super) fn of(view: &RunView) -> Vec<Line> {
    let line = |member: &MemberView| {
        let faults = member.conduct.iter().filter(|(how, _)| **how != Conduct::Agreed);
        let faults: Vec<String> = faults.map(|(how, times)| format!("{} {times}x", how.words())).collect();
        let mut parts = vec![
            format::count(u64::from(member.done), "piece of work", "pieces of work"),
            format!("counts {}", thousandths(member.reputation)),
        ];
        parts.extend((!faults.is_empty()).then(|| faults.join(", ")));
        if member.quarantines > 0 {
            parts.push(format!(
                "in quarantine {}",
                format::count(u64::from(member.quarantines), "time", "times")
            ));
        }
        let style = if faults.is_empty() { Style::Dim } else { Style::Warn };
        Line::labelled(style, "member").text(&format!("{}  {}", member.name, parts.join(" \u{b7} ")))
    };
    // Who stands out comes first.
    let mut members: Vec<&MemberView> = view.members.iter().collect();
    members.sort_by_key(|member| (member.reputation, member.name.clone()));
    let mut lines: Vec<Line> = members.iter().take(MEMBERS_MAX).map(|member| line(member)).collect();
    let more = members.len().saturating_sub(MEMBERS_MAX);
    if more > 0 {
        lines.push(Line::under().styled(Style::Dim, &format!("and {more} more")));
    }
    lines
}

fn shown(what: &Value) -> String {
    text::clean(&what.as_str().map_or_else(|| what.to_string(), str::to_owned))
}

/// 1500 is 1.5.
fn weight(thousandths: u64) -> String {
    let (whole, rest) = (thousandths / 1_000, thousandths % 1_000);
    if rest == 0 { whole.to_string() } else { format!("{whole}.{rest:03}").trim_end_matches('0').to_owned() }
}

fn thousandths(reputation: u32) -> String {
    weight(u64::from(reputation))
}
