//! Seconds to a date: the Gregorian calendar, counted in eras of 400 years.

/// A moment on the calendar of one offset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Moment {
    year: i64,
    month: i64,
    day: i64,
    second_of_day: i64,
    offset_s: i32,
    pub(super) weekday: &'static str,
}

const DAY_S: i64 = 86_400;
/// Days from 1 March of year 0, where leap days end a year, to 1 January 1970.
const EPOCH_DAYS: i64 = 719_468;
/// Days of 400 years.
const ERA_DAYS: i64 = 146_097;
/// 1 January 1970 was a Thursday.
const WEEKDAYS: [&str; 7] = ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"];

/// The moment `unix_s` at `offset_s` seconds east of UTC.
pub(super) fn at(unix_s: i64, offset_s: i32) -> Moment {
    let local = unix_s.saturating_add(i64::from(offset_s));
    let days = local.div_euclid(DAY_S);
    let shifted = days.saturating_add(EPOCH_DAYS);
    let (era, day_of_era) = (shifted.div_euclid(ERA_DAYS), shifted.rem_euclid(ERA_DAYS));
    // Each correction takes back the leap days that the plain division by 365 counts too many.
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    Moment {
        year: era * 400 + year_of_era + i64::from(month <= 2),
        month,
        day: day_of_year - (153 * month_from_march + 2) / 5 + 1,
        second_of_day: local.rem_euclid(DAY_S),
        offset_s,
        weekday: WEEKDAYS[days.rem_euclid(7) as usize],
    }
}

/// The year of `unix_s` at `offset_s` seconds east of UTC.
pub(super) fn year(unix_s: i64, offset_s: i32) -> i64 {
    at(unix_s, offset_s).year
}

/// Days from 1 January 1970 to a date.
pub(super) fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    era * ERA_DAYS + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - EPOCH_DAYS
}

impl Moment {
    /// In the form of RFC 3339: `2026-07-01T14:00:00+02:00`.
    pub(super) fn text(&self) -> String {
        let (hour, minute, second) =
            (self.second_of_day / 3600, self.second_of_day / 60 % 60, self.second_of_day % 60);
        let offset = match self.offset_s {
            0 => "Z".to_owned(),
            east => format!(
                "{}{:02}:{:02}",
                if east < 0 { '-' } else { '+' },
                east.abs() / 3600,
                east.abs() / 60 % 60
            ),
        };
        format!(
            "{:04}-{:02}-{:02}T{hour:02}:{minute:02}:{second:02}{offset}",
            self.year, self.month, self.day
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_count_both_ways() {
        for day in (-200_000..200_000).step_by(37) {
            let moment = at(day * DAY_S, 0);
            assert_eq!(days(moment.year, moment.month, moment.day), day);
        }
    }

    #[test]
    fn dates_are_right() {
        let check = |unix_s: i64, offset_s: i32, expect: &str| {
            let moment = at(unix_s, offset_s);
            assert_eq!(format!("{} {}", moment.text(), moment.weekday), expect);
        };
        check(0, 0, "1970-01-01T00:00:00Z Thursday");
        check(951_782_400, 0, "2000-02-29T00:00:00Z Tuesday");
        check(1_709_251_199, 0, "2024-02-29T23:59:59Z Thursday");
        check(1_767_225_600, -3600, "2025-12-31T23:00:00-01:00 Wednesday");
        check(1_782_907_200, 7200, "2026-07-01T14:00:00+02:00 Wednesday");
        check(4_107_542_400, 0, "2100-03-01T00:00:00Z Monday");
        check(-1, 0, "1969-12-31T23:59:59Z Wednesday");
        check(1_700_000_000, 20_700, "2023-11-15T03:58:20+05:45 Wednesday");
    }
}
