//! From a rule to moments: the next one, and those that passed. Pure.
//!
//! A rule of the calendar names times of the wall clock. A time that does not exist because clocks go forward becomes the next minute that
//! does; one that exists twice because clocks go back counts the first time only. Spans (`every 15 minutes`) count time as it passes, so
//! clocks do not touch them; `every N days` keeps the time of the day.

use super::when::{MonthDay, Unit, When, time_of};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Timestamp, ToSpan, civil};
use mycel_abi::Millis;

/// Days that are looked through for the next moment: a 29 February may be eight years away.
const DAYS_MAX: i32 = 9 * 366;
const MINUTE_MS: u64 = 60_000;

/// A rule on the clock of a zone.
#[derive(Debug, Clone, Copy)]
pub struct Clock<'a> {
    pub when: &'a When,
    /// From when spans count.
    pub since: Millis,
    pub zone: &'a TimeZone,
}

impl Clock<'_> {
    /// The first moment after `after`; none if there is none, or if no clock says when.
    pub fn next(&self, after: Millis) -> Option<Millis> {
        if let Some(step) = self.span_ms() {
            let passed = after.saturating_sub(self.anchor()) / step;
            return self.anchor().checked_add((passed + 1).checked_mul(step)?);
        }
        if let When::Once(at) = self.when {
            return self.moment(*at).filter(|at| *at > after);
        }
        // A day early: what does not exist may have moved into the day after its own.
        let from = self.date(after)?.checked_sub(1.day()).ok()?;
        let days = (0..DAYS_MAX).map_while(|days| from.checked_add(days.days()).ok());
        days.flat_map(|day| self.moments(day)).find(|at| *at > after)
    }

    /// The moments after `from` up to and with `until`, the last one first.
    pub fn backwards(&self, from: Millis, until: Millis) -> Box<dyn Iterator<Item = Millis> + '_> {
        if let Some(step) = self.span_ms() {
            let (anchor, passed) = (self.anchor(), until.saturating_sub(self.anchor()) / step);
            let moments = (1..=passed).rev().map(move |count| anchor + count * step);
            return Box::new(moments.take_while(move |at| *at > from));
        }
        if let When::Once(at) = self.when {
            return Box::new(self.moment(*at).filter(|at| *at > from && *at <= until).into_iter());
        }
        let (Some(first), Some(last)) = (self.date(from), self.date(until)) else {
            return Box::new(std::iter::empty());
        };
        // A day more on both sides: what does not exist may have moved into the day after its own.
        let first = first.yesterday().unwrap_or(first);
        let last = last.tomorrow().unwrap_or(last);
        let days = (0_i32..).map_while(move |days| last.checked_sub(days.days()).ok());
        let days = days.take_while(move |day| *day >= first);
        let moments = days.flat_map(|day| self.moments(day).into_iter().rev());
        let mut before = until + 1;
        let earlier = moments.filter(move |at| {
            let is_new = *at < before;
            before = before.min(*at);
            is_new
        });
        Box::new(earlier.take_while(move |at| *at > from))
    }

    /// Spans count from a whole minute.
    fn anchor(&self) -> Millis {
        self.since - self.since % MINUTE_MS
    }

    fn span_ms(&self) -> Option<u64> {
        let When::Every { count, unit } = self.when else { return None };
        let minutes = match unit {
            Unit::Minutes => 1,
            Unit::Hours => 60,
            Unit::Days => return None,
        };
        Some(u64::from(*count) * minutes * MINUTE_MS)
    }

    fn local(&self, at: Millis) -> Option<civil::DateTime> {
        Some(self.zone.to_datetime(timestamp(at)?))
    }

    fn date(&self, at: Millis) -> Option<civil::Date> {
        Some(self.local(at)?.date())
    }

    /// The moments of a day, ascending.
    fn moments(&self, day: civil::Date) -> Vec<Millis> {
        let mut moments: Vec<Millis> = self
            .minutes(day)
            .into_iter()
            .filter_map(|minute| self.moment(day.to_datetime(time_of(minute))))
            .collect();
        moments.sort_unstable();
        moments.dedup();
        moments
    }

    /// The minutes of a day at which the wall clock says so.
    fn minutes(&self, day: civil::Date) -> Vec<u16> {
        match self.when {
            When::Weekly { days, times } if days.has(day.weekday()) => times.minutes().to_vec(),
            When::Monthly { day: wanted, times } => {
                let is_it = match wanted {
                    MonthDay::Nth(nth) => day.day().unsigned_abs() == *nth,
                    MonthDay::Last => day.last_of_month() == day,
                };
                if is_it { times.minutes().to_vec() } else { Vec::new() }
            }
            When::Cron(cron) if cron.is_on(day) => cron.minutes(),
            When::Every { count, unit: Unit::Days } => {
                let Some(from) = self.local(self.anchor()) else { return Vec::new() };
                let passed = from.date().until(day).map_or(0, |span| span.get_days());
                let is_it = passed > 0 && i64::from(passed) % i64::from(*count) == 0;
                let minute =
                    u16::from(from.hour().unsigned_abs()) * 60 + u16::from(from.minute().unsigned_abs());
                if is_it { vec![minute] } else { Vec::new() }
            }
            When::Weekly { .. } | When::Cron(_) | When::Every { .. } | When::Once(_) => Vec::new(),
            When::Change(_) | When::Webhook(_) => Vec::new(),
        }
    }

    fn moment(&self, at: civil::DateTime) -> Option<Millis> {
        let ambiguous = self.zone.to_ambiguous_timestamp(at);
        let moment = match ambiguous.offset() {
            AmbiguousOffset::Unambiguous { .. } | AmbiguousOffset::Fold { .. } => ambiguous.earlier().ok()?,
            AmbiguousOffset::Gap { .. } => {
                let before = ambiguous.earlier().ok()?;
                match self.zone.following(before).next() {
                    Some(change) => change.timestamp(),
                    None => ambiguous.later().ok()?,
                }
            }
        };
        Millis::try_from(moment.as_millisecond()).ok()
    }
}

fn timestamp(at: Millis) -> Option<Timestamp> {
    Timestamp::from_millisecond(i64::try_from(at).ok()?).ok()
}

/// The zone of this name, or the machine's own.
pub fn zone(name: Option<&str>) -> Result<TimeZone, String> {
    match name {
        None => Ok(TimeZone::system()),
        Some(name) => TimeZone::get(name).map_err(|_| {
            format!("there is no zone `{name}` here\nhint: zones are called as in Europe/Berlin; `timedatectl list-timezones` lists them")
        }),
    }
}

/// `2026-12-01 09:00:00 +01:00` on the clock of a zone.
pub fn shown(at: Millis, zone: &TimeZone) -> String {
    match timestamp(at) {
        Some(at) => at.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M:%S %:z").to_string(),
        None => "never".to_owned(),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Berlin by its rule alone, so that no test depends on the zones of a machine.
    pub(crate) fn berlin() -> TimeZone {
        TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").expect("a rule")
    }

    pub(crate) fn at(text: &str, zone: &TimeZone) -> Millis {
        let at: civil::DateTime = text.parse().expect("a time");
        let at = zone.to_ambiguous_timestamp(at).compatible().expect("a time");
        at.as_millisecond().unsigned_abs()
    }

    fn local(at: Millis, zone: &TimeZone) -> String {
        shown(at, zone).replace(":00 ", " ")
    }

    #[track_caller]
    fn check(when: &str, after: &str, expect: &[&str]) {
        let zone = berlin();
        let rule: When = when.parse().expect("a rule");
        let clock = Clock { when: &rule, since: at("2026-01-01 08:30:20", &zone), zone: &zone };
        let mut moments = vec![at(after, &zone)];
        for _ in expect {
            match clock.next(moments[moments.len() - 1]) {
                Some(next) => moments.push(next),
                None => break,
            }
        }
        let shown: Vec<String> = moments[1..].iter().map(|at| local(*at, &zone)).collect();
        assert_eq!(shown, expect, "{when} after {after}");
        // And the same way back.
        let mut back: Vec<Millis> = clock.backwards(moments[0], moments[moments.len() - 1]).collect();
        back.reverse();
        assert_eq!(back, moments[1..], "{when}");
    }

    #[test]
    fn moments_follow_one_another() {
        check(
            "every weekday 9:00",
            "2026-11-27 09:00",
            &["2026-11-30 09:00 +01:00", "2026-12-01 09:00 +01:00"],
        );
        check(
            "every friday, monday 17:30, 9:00",
            "2026-11-27 10:00",
            &["2026-11-27 17:30 +01:00", "2026-11-30 09:00 +01:00"],
        );
        check(
            "every month on the last day 12:00",
            "2026-01-31 12:00",
            &["2026-02-28 12:00 +01:00", "2026-03-31 12:00 +02:00"],
        );
        check(
            "every month on the 31st 12:00",
            "2026-01-31 12:00",
            &["2026-03-31 12:00 +02:00", "2026-05-31 12:00 +02:00"],
        );
        check("at 2026-12-01 09:00", "2026-11-27 10:00", &["2026-12-01 09:00 +01:00"]);
        check("at 2026-12-01 09:00", "2026-12-01 09:00", &[]);
        check(
            "cron 0 9 * * 1-5",
            "2026-11-27 09:00",
            &["2026-11-30 09:00 +01:00", "2026-12-01 09:00 +01:00"],
        );
        // The 13th or a Friday.
        check(
            "cron 0 0 13 * 5",
            "2026-11-27 00:00",
            &["2026-12-04 00:00 +01:00", "2026-12-11 00:00 +01:00", "2026-12-13 00:00 +01:00"],
        );
        check("cron 0 0 29 2 *", "2026-01-01 00:00", &["2028-02-29 00:00 +01:00", "2032-02-29 00:00 +01:00"]);
        check(
            "every 15 minutes",
            "2026-01-01 08:31",
            &["2026-01-01 08:45 +01:00", "2026-01-01 09:00 +01:00"],
        );
        check("every 2 hours", "2026-01-01 08:30", &["2026-01-01 10:30 +01:00", "2026-01-01 12:30 +01:00"]);
        check("every 3 days", "2026-01-01 08:30", &["2026-01-04 08:30 +01:00", "2026-01-07 08:30 +01:00"]);
        check("on webhook a", "2026-01-01 08:30", &[]);
    }

    #[test]
    fn clocks_that_change_lose_nothing_and_double_nothing() {
        // 29 March 2026: 02:00 to 03:00 does not exist.
        check("every day 2:30", "2026-03-28 02:30", &["2026-03-29 03:00 +02:00", "2026-03-30 02:30 +02:00"]);
        check(
            "every day 2:10, 2:40, 3:00",
            "2026-03-28 03:00",
            &["2026-03-29 03:00 +02:00", "2026-03-30 02:10 +02:00"],
        );
        check("at 2026-03-29 02:30", "2026-03-28 00:00", &["2026-03-29 03:00 +02:00"]);
        // 25 October 2026: 02:00 to 03:00 exists twice.
        check("every day 2:30", "2026-10-24 02:30", &["2026-10-25 02:30 +02:00", "2026-10-26 02:30 +01:00"]);
        check(
            "every 1 hour",
            "2026-10-25 01:30",
            &["2026-10-25 02:30 +02:00", "2026-10-25 02:30 +01:00", "2026-10-25 03:30 +01:00"],
        );
        check("every 1 day", "2026-10-24 08:30", &["2026-10-25 08:30 +01:00", "2026-10-26 08:30 +01:00"]);
        check(
            "cron */30 * * * *",
            "2026-10-25 02:00",
            &["2026-10-25 02:30 +02:00", "2026-10-25 03:00 +01:00"],
        );
    }

    #[test]
    fn both_ways_agree_over_years() {
        let zone = berlin();
        for text in [
            "every day 2:30, 3:00",
            "cron 30 1-3 * * *",
            "every 90 minutes",
            "every 7 days",
            "every month on the last day 2:30",
        ] {
            let when: When = text.parse().expect("a rule");
            let clock = Clock { when: &when, since: at("2026-01-01 02:15", &zone), zone: &zone };
            let from = at("2026-02-01 00:00", &zone);
            let moments: Vec<Millis> =
                std::iter::successors(clock.next(from), |at| clock.next(*at)).take(400).collect();
            assert!(moments.len() == 400 && moments.windows(2).all(|pair| pair[0] < pair[1]), "{text}");
            let mut back: Vec<Millis> = clock.backwards(from, moments[399]).collect();
            back.reverse();
            assert_eq!(back, moments, "{text}");
        }
    }
}
