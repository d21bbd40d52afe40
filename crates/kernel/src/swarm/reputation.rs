//! What the word of a member counts, and when nobody listens to it.

use mycel_abi::{Conduct, Rating, limits};
use std::collections::BTreeMap;

/// Where everybody begins, in thousandths.
const FULL: u32 = 1_000;

/// What every member of the run has made of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standings {
    by_name: BTreeMap<String, Standing>,
    /// Copies that have ended in the run: the clock of quarantine.
    ended: u64,
}

/// One member's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// As the last rating left it.
    reputation: u32,
    /// Copies of the run that must have ended before it works again.
    out_until: Option<u64>,
    /// Times it was put in quarantine.
    pub strikes: u32,
    /// Copies it has ended, well or badly.
    pub done: u32,
    /// How it was rated, and how often.
    pub conduct: BTreeMap<Conduct, u32>,
}

impl Default for Standing {
    fn default() -> Self {
        Standing { reputation: FULL, out_until: None, strikes: 0, done: 0, conduct: BTreeMap::new() }
    }
}

impl Standings {
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Standing)> {
        self.by_name.iter().map(|(name, standing)| (name.as_str(), standing))
    }

    /// In thousandths. One that comes back from quarantine begins on probation.
    pub fn reputation(&self, member: &str) -> u32 {
        let Some(standing) = self.by_name.get(member) else { return FULL };
        let is_back = standing.out_until.is_some_and(|until| self.ended >= until);
        if is_back { standing.reputation.max(limits::PROBATION) } else { standing.reputation }
    }

    /// What its word counts at this moment: nothing in quarantine.
    pub fn trusted_reputation(&self, member: &str) -> u32 {
        if self.is_out(member) { 0 } else { self.reputation(member) }
    }

    /// Whether it is in quarantine.
    pub fn is_out(&self, member: &str) -> bool {
        let until = self.by_name.get(member).and_then(|standing| standing.out_until);
        until.is_some_and(|until| self.ended < until)
    }

    pub fn done(&self, member: &str) -> u32 {
        self.by_name.get(member).map_or(0, |standing| standing.done)
    }

    pub(crate) fn ended(&mut self, member: &str) {
        self.ended += 1;
        self.by_name.entry(member.to_owned()).or_default().done += 1;
    }

    pub(crate) fn fold(&mut self, rating: &Rating) {
        let is_out = self.is_out(&rating.member);
        let standing = self.by_name.entry(rating.member.clone()).or_default();
        standing.reputation = rating.reputation;
        *standing.conduct.entry(rating.conduct).or_default() += 1;
        match rating.out_for {
            Some(copies) => {
                standing.strikes += 1;
                standing.out_until = Some(match copies {
                    Rating::FOR_GOOD => u64::MAX,
                    copies => self.ended.saturating_add(u64::from(copies)),
                });
            }
            None if !is_out => standing.out_until = None,
            None => {}
        }
    }
}

/// What a member's conduct does to its reputation; `None` if nothing.
pub fn rate(standings: &Standings, member: &str, conduct: Conduct) -> Option<Rating> {
    let before = standings.reputation(member);
    let (loses, gains) = match conduct {
        Conduct::Agreed => (0, 50),
        Conduct::Failed => (150, 0),
        Conduct::WrongResult => (250, 0),
        Conduct::Looped => (300, 0),
        Conduct::Equivocated => (500, 0),
    };
    let reputation = before.saturating_sub(loses).saturating_add(gains).min(FULL);
    if reputation == before && loses == 0 {
        return None;
    }
    let strikes = standings.by_name.get(member).map_or(0, |standing| standing.strikes) as usize;
    let falls = loses > 0 && reputation < limits::QUARANTINE_BELOW && !standings.is_out(member);
    let out_for = falls.then(|| limits::QUARANTINE_COPIES.get(strikes).copied().unwrap_or(Rating::FOR_GOOD));
    Some(Rating { member: member.to_owned(), conduct, reputation, out_for })
}
