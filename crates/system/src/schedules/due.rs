//! What is to be fired now. Pure: schedules and the time in, firings and what is left out, with its reason, out.
//!
//! ```text
//!   through             now - ON_TIME_MS          now
//!      |---- late ----------------|---- on time ----|
//!      what is due in here was missed if it was late: --missed says what happens to it
//!                                 if the last run is not over: --overlap says what happens then
//! ```

use super::calendar::Clock;
use super::when::When;
use super::{Missed, Overlap, WAITING_MAX};
use jiff::tz::TimeZone;
use mycel_abi::Millis;

/// A moment that is so old is on time: nobody was away, the machine was slow.
pub const ON_TIME_MS: u64 = 60_000;
/// Missed moments that are made up for with `--missed all`.
pub const MISSED_MAX: usize = 20;
/// Missed moments that are counted; more are said to be more.
pub const COUNTED_MAX: u64 = 10_000;

const _: () = assert!(MISSED_MAX <= WAITING_MAX);
const _: () = assert!((MISSED_MAX as u64) < COUNTED_MAX);

/// A schedule as the decision sees it.
#[derive(Debug, Clone)]
pub struct Item<'a> {
    pub number: u64,
    pub when: &'a When,
    pub zone: &'a TimeZone,
    /// When it was added or resumed; spans count from here, and nothing before is due.
    pub since: Millis,
    /// Up to here everything was dealt with.
    pub through: Millis,
    pub missed: Missed,
    pub overlap: Overlap,
    /// Firings that are not over: the one under way and those that wait.
    pub open: usize,
}

/// What there is to do for one schedule.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Due {
    pub number: u64,
    /// The moments to fire for, ascending.
    pub fire: Vec<Millis>,
    /// Moments that came while nobody watched and are not made up for.
    pub missed: u64,
    /// Moments that came while the last run was not over.
    pub overlapped: u64,
    /// Up to here everything is dealt with then.
    pub through: Millis,
}

/// What is due at `now`, of each schedule that has something.
pub fn due(items: &[Item<'_>], now: Millis) -> Vec<Due> {
    items.iter().filter_map(|item| due_of(item, now)).collect()
}

fn due_of(item: &Item<'_>, now: Millis) -> Option<Due> {
    let clock = Clock { when: item.when, since: item.since, zone: item.zone };
    let from = item.through.max(item.since);
    let (newest, count) = moments(&clock, from, now);
    let through = *newest.last()?;
    let is_late = |at: &Millis| now - at > ON_TIME_MS;
    let mut fire = match item.missed {
        Missed::Skip => newest.last().filter(|at| !is_late(at)).copied().into_iter().collect(),
        Missed::Once => vec![through],
        Missed::All => newest,
    };
    let missed = count - fire.len() as u64;
    let room = match item.overlap {
        Overlap::Skip if item.open > 0 => 0,
        Overlap::Skip => MISSED_MAX,
        Overlap::Queue => WAITING_MAX.saturating_sub(item.open),
    };
    let overlapped = fire.len().saturating_sub(room);
    // Those that come last are of more use.
    fire.drain(..overlapped);
    Some(Due { number: item.number, fire, missed, overlapped: overlapped as u64, through })
}

/// The newest moments after `from` up to `now`, ascending, and how many there are at all.
fn moments(clock: &Clock<'_>, from: Millis, now: Millis) -> (Vec<Millis>, u64) {
    let mut newest = Vec::new();
    let mut count = 0;
    for at in clock.backwards(from, now).take(COUNTED_MAX as usize) {
        count += 1;
        if newest.len() < MISSED_MAX {
            newest.push(at);
        }
    }
    newest.reverse();
    (newest, count)
}

/// When something is due next, of all.
pub fn next(items: &[Item<'_>], now: Millis) -> Option<Millis> {
    let of = |item: &Item<'_>| {
        let clock = Clock { when: item.when, since: item.since, zone: item.zone };
        clock.next(now.max(item.through).max(item.since))
    };
    items.iter().filter_map(of).min()
}

#[cfg(test)]
mod tests {
    use super::super::calendar::tests::{at, berlin};
    use super::*;

    struct Case {
        when: &'static str,
        missed: Missed,
        overlap: Overlap,
        open: usize,
        through: &'static str,
        now: &'static str,
    }

    const CASE: Case = Case {
        when: "every day 9:00",
        missed: Missed::Once,
        overlap: Overlap::Skip,
        open: 0,
        through: "2026-11-26 09:00",
        now: "2026-11-27 09:00",
    };

    /// `expect`: the moments fired for; then missed and overlapped.
    #[track_caller]
    fn check(case: &Case, expect: Option<(&[&str], u64, u64)>) {
        let zone = berlin();
        let when: When = case.when.parse().expect("a rule");
        let item = Item {
            number: 1,
            when: &when,
            zone: &zone,
            since: at("2026-11-01 00:00", &zone),
            through: at(case.through, &zone),
            missed: case.missed,
            overlap: case.overlap,
            open: case.open,
        };
        let now = at(case.now, &zone);
        let found = due(std::slice::from_ref(&item), now);
        let found = found.first().map(|due| {
            assert!(due.through <= now && due.fire.iter().all(|at| *at <= due.through));
            let after = Item { through: due.through, ..item };
            assert!(super::due(&[after], now).is_empty(), "what was dealt with is not due again");
            (due.fire.clone(), due.missed, due.overlapped)
        });
        let expect = expect.map(|(fire, missed, overlapped)| {
            (fire.iter().map(|text| at(text, &zone)).collect::<Vec<_>>(), missed, overlapped)
        });
        assert_eq!(found, expect, "{} now {}", case.when, case.now);
    }

    #[test]
    fn what_is_on_time_is_fired_once() {
        check(&CASE, Some((&["2026-11-27 09:00"], 0, 0)));
        check(&Case { now: "2026-11-27 08:59:59", ..CASE }, None);
        check(&Case { through: "2026-11-27 09:00", now: "2026-11-27 23:00", ..CASE }, None);
        for missed in [Missed::Skip, Missed::Once, Missed::All] {
            check(&Case { missed, now: "2026-11-27 09:00:59", ..CASE }, Some((&["2026-11-27 09:00"], 0, 0)));
        }
        check(&Case { when: "on webhook a", ..CASE }, None);
        check(&Case { when: "at 2026-11-27 09:00", ..CASE }, Some((&["2026-11-27 09:00"], 0, 0)));
        // Before it was added nothing was due.
        check(&Case { when: "at 2026-10-31 09:00", through: "2026-10-01 00:00", ..CASE }, None);
    }

    #[test]
    fn what_was_missed_goes_by_its_policy() {
        let away = Case { through: "2026-11-23 09:00", now: "2026-11-27 12:00", ..CASE };
        check(&Case { missed: Missed::Skip, ..away }, Some((&[], 4, 0)));
        check(&Case { missed: Missed::Once, ..away }, Some((&["2026-11-27 09:00"], 3, 0)));
        let all: &[&str] = &["2026-11-24 09:00", "2026-11-25 09:00", "2026-11-26 09:00", "2026-11-27 09:00"];
        check(&Case { missed: Missed::All, ..away }, Some((all, 0, 0)));
        // The last one is on time, those before it were missed.
        let back = Case { now: "2026-11-27 09:00:10", ..away };
        check(&Case { missed: Missed::Skip, ..back }, Some((&["2026-11-27 09:00"], 3, 0)));
        check(&Case { missed: Missed::Once, ..back }, Some((&["2026-11-27 09:00"], 3, 0)));
        check(&Case { missed: Missed::All, ..back }, Some((all, 0, 0)));
    }

    #[test]
    fn all_is_bounded_and_counting_is_too() {
        let zone = berlin();
        let when: When = "every 1 minute".parse().expect("a rule");
        let since = at("2026-01-01 00:00", &zone);
        let item = |missed| Item {
            number: 1,
            when: &when,
            zone: &zone,
            since,
            through: since,
            missed,
            overlap: Overlap::Skip,
            open: 0,
        };
        let found = due(&[item(Missed::All)], at("2026-01-01 02:00", &zone));
        assert_eq!((found[0].fire.len(), found[0].missed), (MISSED_MAX, 100));
        let found = due(&[item(Missed::Once)], at("2027-01-01 00:00", &zone));
        assert_eq!((found[0].fire.len(), found[0].missed), (1, COUNTED_MAX - 1));
        assert_eq!(found[0].through, at("2027-01-01 00:00", &zone));
    }

    #[test]
    fn what_overlaps_goes_by_its_policy() {
        let skip = Case { open: 1, ..CASE };
        check(&skip, Some((&[], 0, 1)));
        let queue = Case { overlap: Overlap::Queue, ..CASE };
        check(&Case { open: 1, ..queue }, Some((&["2026-11-27 09:00"], 0, 0)));
        check(&Case { open: WAITING_MAX, ..queue }, Some((&[], 0, 1)));
        let away = Case { missed: Missed::All, through: "2026-11-24 09:00", ..queue };
        check(&Case { open: WAITING_MAX - 1, ..away }, Some((&["2026-11-27 09:00"], 0, 2)));
    }

    #[test]
    fn clocks_that_change_fire_once() {
        let zone = berlin();
        let when: When = "every day 2:30".parse().expect("a rule");
        let item = Item {
            number: 1,
            when: &when,
            zone: &zone,
            since: at("2026-10-01 00:00", &zone),
            through: at("2026-10-24 02:30", &zone),
            missed: Missed::All,
            overlap: Overlap::Skip,
            open: 0,
        };
        // Both 02:30 of that night have passed.
        assert_eq!(due(&[item], at("2026-10-25 12:00", &zone))[0].fire.len(), 1);
    }

    #[test]
    fn the_next_of_all_is_the_earliest() {
        let zone = berlin();
        let rules: Vec<When> = ["every day 9:00", "at 2026-11-27 08:00", "on webhook a"]
            .map(|text| text.parse().expect("a rule"))
            .into();
        let items: Vec<Item<'_>> = rules
            .iter()
            .map(|when| Item {
                number: 1,
                when,
                zone: &zone,
                since: 0,
                through: 0,
                missed: Missed::Once,
                overlap: Overlap::Skip,
                open: 0,
            })
            .collect();
        assert_eq!(next(&items, at("2026-11-27 07:00", &zone)), Some(at("2026-11-27 08:00", &zone)));
        assert_eq!(next(&items, at("2026-11-27 08:00", &zone)), Some(at("2026-11-27 09:00", &zone)));
        assert_eq!(next(&items[2..], 0), None);
    }
}
