//! Looking back over runs: which of the last ones were of a kind, and what a few kinds of their events say.
//!
//! Both ways are bounded by what they look at and not only by what they find, so that a question about the past costs the same in
//! a journal of years.

use crate::Journal;
use crate::error::Result;
use crate::read::{COLUMNS, run_starts};
use mycel_abi::{Event, Millis, RunId};
use rusqlite::params;

/// Runs that are looked at, newest first.
const RUNS_MAX: usize = 1_000;
/// Events at the beginning of a run among which the kind is looked for.
const FIRST_EVENTS_MAX: usize = 16;

/// How far a look back goes.
#[derive(Debug, Clone, Copy)]
pub struct LookBack {
    /// Runs that began before are not looked at.
    pub since: Millis,
    /// Runs that are given.
    pub runs_max: usize,
}

impl Journal {
    /// Runs that have an event of `kind` among their first, the newest run first.
    pub fn runs_begun_with(&self, kind: &str, bounds: LookBack) -> Result<Vec<RunId>> {
        self.inner.with_reader(|connection| {
            let failed = || self.inner.place.sqlite("look back over the runs");
            let starts = run_starts(connection, "").map_err(failed())?;
            let sql = "SELECT at, kind FROM events WHERE run = ?1 ORDER BY seq LIMIT ?2";
            let mut first = connection.prepare_cached(sql).map_err(failed())?;
            let mut found = Vec::new();
            for (run, _) in starts.into_iter().take(RUNS_MAX) {
                if found.len() >= bounds.runs_max {
                    break;
                }
                let mut rows = first.query(params![run, FIRST_EVENTS_MAX as i64]).map_err(failed())?;
                let (mut is_late, mut is_of_kind) = (true, false);
                while let Some(row) = rows.next().map_err(failed())? {
                    let at: i64 = row.get(0).map_err(failed())?;
                    is_late &= at.max(0) as u64 >= bounds.since;
                    is_of_kind |= row.get_ref(1).is_ok_and(|found| found.as_str() == Ok(kind));
                    if is_of_kind || !is_late {
                        break;
                    }
                }
                // Clocks are set and runs are taken up late, so an old one does not end the search.
                if is_of_kind && is_late {
                    let broken = |error| self.inner.place.damaged(format!("run `{run}`: {error}"));
                    found.push(run.parse().map_err(broken)?);
                }
            }
            Ok(found)
        })
    }

    /// The events of these kinds among the first `events_max` of a run, in order, and how many of its events were looked at.
    pub fn run_of_kinds(
        &self,
        run: &RunId,
        kinds: &[&str],
        events_max: usize,
    ) -> Result<(Vec<Event>, usize)> {
        // The number of the last event that is looked at comes from the index alone; bodies of other kinds are not read.
        let last = "SELECT count(*), coalesce(max(seq), 0) FROM \
                    (SELECT seq FROM events WHERE run = ?1 ORDER BY seq LIMIT ?2)";
        let marks: Vec<String> = (0..kinds.len()).map(|n| format!("?{}", n + 3)).collect();
        let sql = format!(
            "SELECT {COLUMNS} FROM events WHERE run = ?1 AND seq <= ?2 AND kind IN ({}) ORDER BY seq",
            marks.join(", ")
        );
        let mut events = Vec::new();
        let count = self.inner.with_reader(|connection| {
            let most = i64::try_from(events_max).unwrap_or(i64::MAX);
            let (count, last): (i64, i64) = connection
                .prepare_cached(last)
                .and_then(|mut statement| {
                    statement.query_row(params![run.as_str(), most], |row| Ok((row.get(0)?, row.get(1)?)))
                })
                .map_err(self.inner.place.sqlite("find the events of a run"))?;
            let run = rusqlite::types::Value::from(run.as_str().to_owned());
            let kinds = kinds.iter().map(|kind| rusqlite::types::Value::from((*kind).to_owned()));
            let all = [run, last.into()].into_iter().chain(kinds);
            self.inner.read_events(connection, &sql, rusqlite::params_from_iter(all), &mut events)?;
            Ok(count)
        })?;
        Ok((events, count.max(0) as usize))
    }
}
