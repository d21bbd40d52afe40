//! Bounds on days and months, held across all runs of this machine.
//!
//! ```text
//!   ask: lock ---> read what is new ---> check (spent + set aside + this worst case) ---> stage the intent
//!                                                                                            |
//!   unlock <----------------------------- the intent is in the journal <---------------------+
//! ```
//! The lock is a file beside the journal and is held from the check until the intent is durable, so two runs can never both
//! take the last cent. A process that dies lets go of it by dying. What was spent is a fold of the journal and nothing
//! else; the file in the cache folder only saves reading it all again.

use crate::home::ensure_private;
use crate::routes::Kept;
use mycel_abi::{Cost, Millis};
use mycel_journal::{Journal, JournalError};
use mycel_kernel::spend::{self, Bound, Ledger, Pending, Spent, Usage, Zone};
use rustix::fs::{FlockOperation, flock};
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Events after which the file is written again.
const KEEP_AFTER: u64 = 256;
/// Raised when the fold or its form changes.
const VERSION: u32 = 1;

/// What bounds the spending of this machine, and where its files are.
#[derive(Clone)]
pub struct Spending {
    pub bounds: Vec<Bound>,
    /// The person's time zone: it says when a day begins.
    pub zone: Arc<Zone>,
    /// Folder of what must be kept: the lock, the stop, what was warned of.
    pub state: PathBuf,
    /// Folder of what can be made again.
    pub cache: PathBuf,
}

impl std::fmt::Debug for Spending {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Spending").field("bounds", &self.bounds).finish_non_exhaustive()
    }
}

impl Spending {
    /// What was spent so far.
    pub fn ledger(&self, journal: &Journal) -> Result<Ledger, JournalError> {
        let file = self.cache.join("spent.json");
        let mut ledger: Ledger =
            Kept::read(&file, VERSION, journal, |ledger: &Ledger| ledger.seq).unwrap_or_default();
        let before = ledger.seq;
        catch_up(journal, &mut ledger)?;
        if ledger.seq >= before + KEEP_AFTER {
            Kept::write(&file, VERSION, journal, ledger.clone());
        }
        Ok(ledger)
    }

    /// Whether a person stopped everything that costs money.
    pub fn is_stopped(&self) -> bool {
        self.stop_file().exists()
    }

    /// Stops every model call that costs money, those under way too; or allows them again.
    pub fn stop(&self, stopped: bool) -> std::io::Result<()> {
        let file = self.stop_file();
        if stopped {
            ensure_private(&self.state).map_err(std::io::Error::other)?;
            return OpenOptions::new()
                .create(true)
                .truncate(false)
                .write(true)
                .mode(0o600)
                .open(file)?
                .sync_all();
        }
        match fs::remove_file(file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
            Ok(()) | Err(_) => Ok(()),
        }
    }

    fn stop_file(&self) -> PathBuf {
        self.state.join("budget.stopped")
    }

    fn lock(&self) -> std::io::Result<File> {
        ensure_private(&self.state).map_err(std::io::Error::other)?;
        let path = self.state.join("budget.lock");
        let file = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(path)?;
        flock(&file, FlockOperation::LockExclusive)?;
        Ok(file)
    }
}

fn catch_up(journal: &Journal, ledger: &mut Ledger) -> Result<(), JournalError> {
    for event in journal.events(ledger.seq + 1..) {
        ledger.fold(&event?);
    }
    Ok(())
}

/// The spending as one run sees it.
#[derive(Debug)]
pub(crate) struct Purse {
    spending: Spending,
    ledger: Ledger,
    /// Held from a check until its intent is durable.
    lock: Option<File>,
    /// Let through under this lock, and not in the journal yet.
    pending: Vec<Pending>,
}

/// What is left, for the router.
#[derive(Debug, Default)]
pub(crate) struct Left {
    pub(crate) money_microusd: Option<u64>,
    pub(crate) tokens: Option<u64>,
    pub(crate) nearly_spent: bool,
}

impl Purse {
    pub(crate) fn new(spending: Spending, journal: &Journal) -> Result<Self, JournalError> {
        // Without bounds nothing is asked, so nothing is read.
        let ledger = if spending.bounds.is_empty() { Ledger::default() } else { spending.ledger(journal)? };
        Ok(Self { spending, ledger, lock: None, pending: Vec::new() })
    }

    pub(crate) fn is_stopped(&self) -> bool {
        self.spending.is_stopped()
    }

    /// Asks for a model call. The answer holds until [`Purse::committed`].
    ///
    /// # Errors
    /// Why it may not be made, for the person.
    pub(crate) fn ask(
        &mut self,
        journal: &Journal,
        brain: &str,
        reserve: Cost,
        now: Millis,
    ) -> Result<Vec<String>, String> {
        if self.spending.bounds.is_empty() {
            return Ok(Vec::new());
        }
        let doubt = |what: &dyn std::fmt::Display| {
            // A bound that cannot be checked refuses.
            format!("the budget cannot be checked: {what}\nhint: check the state folder, then `mycel resume`")
        };
        if self.lock.is_none() {
            self.lock = Some(self.spending.lock().map_err(|error| doubt(&error))?);
        }
        let asked = self.check(journal, brain, Spent::of(reserve), now);
        if asked.is_err() && self.pending.is_empty() {
            self.lock = None;
        }
        asked.map_err(|error| match error {
            Refused::Journal(error) => doubt(&crate::explain(&error)),
            Refused::Over(text) => text,
        })
    }

    fn check(
        &mut self,
        journal: &Journal,
        brain: &str,
        reserve: Spent,
        now: Millis,
    ) -> Result<Vec<String>, Refused> {
        catch_up(journal, &mut self.ledger).map_err(Refused::Journal)?;
        let used = self.usage(now);
        if let Err(over) = spend::check(&used, &self.pending, brain, reserve) {
            let period = over.bound.period.as_str();
            return Err(Refused::Over(format!(
                "{over}\nhint: `mycel resume` goes on when the {period} turns, or at once with more: `mycel budget set`"
            )));
        }
        self.pending.push(Pending { brain: brain.to_owned(), reserve });
        Ok(used.iter().filter(|used| used.is_nearly_spent()).filter_map(|used| self.warning(used)).collect())
    }

    /// The intents are durable, or will never be: others may ask.
    pub(crate) fn committed(&mut self) {
        self.pending.clear();
        self.lock = None;
    }

    /// What is left for any model, as far as is known.
    pub(crate) fn left(&mut self, journal: &Journal, now: Millis) -> Left {
        if self.spending.bounds.is_empty() || catch_up(journal, &mut self.ledger).is_err() {
            return Left::default();
        }
        let used = self.usage(now);
        let left = |unit: spend::Unit| {
            let of_all = |used: &&Usage| used.bound.model.is_none() && used.bound.unit == unit;
            used.iter().filter(of_all).map(Usage::left).min()
        };
        Left {
            money_microusd: left(spend::Unit::Money),
            tokens: left(spend::Unit::Tokens),
            nearly_spent: used.iter().any(Usage::is_nearly_spent),
        }
    }

    fn usage(&self, now: Millis) -> Vec<Usage> {
        spend::usage(&self.ledger, &self.spending.bounds, now, &*self.spending.zone)
    }

    /// The warning of a bound that is nearly spent, the first time in its period.
    fn warning(&self, used: &Usage) -> Option<String> {
        let file = self.spending.state.join("budget.warned");
        let line = format!("{} {}", used.span, used.bound);
        let known = fs::read_to_string(&file).unwrap_or_default();
        if known.lines().any(|known| known == line) {
            return None;
        }
        // What cannot be written is warned of again, which is better than never.
        drop(remember(&file, &known, &line));
        Some(format!("{} % of the budget {} are spent ({})", used.percent(), used.bound, used.span))
    }
}

/// Lines of the file of warnings that are kept: more than all bounds have in a year of months.
const WARNED_LINES_MAX: usize = 1_000;

fn remember(file: &Path, known: &str, line: &str) -> std::io::Result<()> {
    let skip = known.lines().count().saturating_sub(WARNED_LINES_MAX);
    let mut text: String = known.lines().skip(skip).map(|line| format!("{line}\n")).collect();
    text += &format!("{line}\n");
    let fresh = file.with_extension("warned.new");
    let mut out = OpenOptions::new().create(true).truncate(true).write(true).mode(0o600).open(&fresh)?;
    out.write_all(text.as_bytes())?;
    fs::rename(fresh, file)
}

enum Refused {
    Journal(JournalError),
    Over(String),
}
