//! Fetching one file: in parallel parts where the server can, from where an earlier try stopped, hashed on the way.

use super::disk;
use super::manifest::Digest;
use super::part::{Keeper, Part};
use super::plan::Wanted;
use super::progress::{Stage, Tally};
use super::ranges::Ranges;
use super::web::{self, Answer, Trouble, Web};
use super::{Store, StoreError};
use reqwest::header::{
    ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE, ETAG, HeaderMap, HeaderName, IF_RANGE, RANGE,
};
use reqwest::{StatusCode, Url};
use sha2::{Digest as _, Sha256};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::os::unix::fs::FileExt;
use std::time::Duration;

/// Connections of one download. Four fill a home line; more is unkind to servers.
const PARALLEL: usize = 4;
/// A part is at most this large, so that no connection is left alone with half of the file at the end.
const PART_MAX: u64 = 32 << 20;
/// And at least this, so that asking does not take longer than sending.
const PART_MIN: u64 = 1 << 20;
/// A try that brought this much counts as a success, and the next failure as the first.
const ENOUGH: u64 = 64 << 10;
/// Left free on the disk, so that the journal can still write.
const RESERVE: u64 = 32 << 20;
/// How often the download of another process is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(200);

/// What a server says of a file before it sends it.
#[derive(Debug, Clone)]
struct Seen {
    size: Option<u64>,
    ranges: bool,
    /// Its mark of this content.
    mark: Option<String>,
    /// Where it really lies, after redirects.
    at: Url,
}

/// One download.
struct Course<'a> {
    web: &'a Web,
    wanted: &'a Wanted,
    tally: &'a Tally,
    part: &'a Part,
    keeper: Keeper,
    size: Option<u64>,
    mark: Option<String>,
    /// Where parts are asked for; the address of the plan again if that does not work any more.
    at: RefCell<Url>,
    queue: RefCell<VecDeque<(u64, u64)>>,
    /// Bytes of this file that are there.
    here: Cell<u64>,
}

/// The name of the download of a file: that of its content, else that of its address.
pub(super) fn key(wanted: &Wanted) -> String {
    match &wanted.digest {
        Some(digest) => digest.file_name(),
        None => {
            let hash = Digest::of_bytes(&Sha256::digest(wanted.url.as_str().as_bytes()));
            format!("url-{}", hash.hex())
        }
    }
}

/// Fetches a file into `blobs/`. The caller holds the store's lock. Gives its digest and size.
pub(super) async fn fetch(
    store: &Store,
    web: &Web,
    wanted: &Wanted,
    tally: &Tally,
) -> Result<(Digest, u64), StoreError> {
    tally.what(&wanted.file);
    let part = take(store, wanted, tally).await?;
    if let Some(digest) = wanted.digest.as_ref()
        && let Some(size) = store.blob_size(digest)
    {
        // Another process has fetched it while this one waited.
        part.discard()?;
        return Ok((digest.clone(), size));
    }
    let seen = retrying(web, tally, || probe(web, wanted)).await.map_err(|t| t.told(&wanted.file))?;
    let size = agreed(wanted, &seen)?;
    // A mark is needed only where no hash will say whether old and new bytes belong together.
    let mark = if wanted.digest.is_none() { seen.mark.clone() } else { None };
    let resumes = seen.ranges && (wanted.digest.is_some() || mark.is_some());
    let ranges = part.begin(size.filter(|_| resumes), mark.as_deref())?;
    let here = ranges.total();
    let before = tally.done();
    tally.set_done(before.saturating_add(here));
    if let Some(size) = size {
        room(store, here, size)?;
    }
    let keeper = Keeper::start(&part, size, mark.as_deref(), ranges.clone())?;
    let course = Course {
        web,
        wanted,
        tally,
        part: &part,
        keeper,
        size,
        mark,
        at: RefCell::new(seen.at.clone()),
        queue: RefCell::default(),
        here: Cell::new(here),
    };
    let fetched = match size.filter(|_| seen.ranges) {
        Some(size) => course.by_ranges(&ranges, size).await,
        None => course.whole().await,
    };
    fetched.map_err(|trouble| full_or(trouble.told(&wanted.file), &course))?;
    let size = course.here.get();
    tally.stage(Stage::Verifying);
    let found = course.keeper.finish().await?;
    finish(store, part, wanted, found, size)
}

/// Takes the download for this process; waits while another has it.
async fn take(store: &Store, wanted: &Wanted, tally: &Tally) -> Result<Part, StoreError> {
    loop {
        if let Some(part) = Part::attempt(store, &key(wanted))? {
            return Ok(part);
        }
        tally.stage(Stage::Waiting);
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

/// Asks for the first byte: the answer says how many there are, whether parts can be had, and where.
async fn probe(web: &Web, wanted: &Wanted) -> Result<Seen, Trouble> {
    let Answer { response, url } = web.ask(&wanted.url, &[whole_bytes(), range(0, 1)]).await?;
    let headers = response.headers();
    let mark = strong_mark(headers);
    match response.status() {
        StatusCode::PARTIAL_CONTENT => {
            let size = content_range(headers).and_then(|(_, size)| size);
            Ok(Seen { size, ranges: size.is_some(), mark, at: url })
        }
        StatusCode::OK => Ok(Seen { size: content_length(headers), ranges: false, mark, at: url }),
        StatusCode::RANGE_NOT_SATISFIABLE => Err(empty(&url)),
        status => {
            let body = Answer { response, url: url.clone() };
            Err(web.body(body).await.err().unwrap_or_else(|| Trouble::Status {
                status,
                host: web::host(&url),
                said: String::new(),
            }))
        }
    }
}

fn empty(url: &Url) -> Trouble {
    Trouble::Lasting(StoreError::fetch(
        format!("the file is empty at {}", web::host(url)),
        "it is no model; check the address",
    ))
}

/// The size that server and plan agree about.
fn agreed(wanted: &Wanted, seen: &Seen) -> Result<Option<u64>, StoreError> {
    match (wanted.size, seen.size) {
        (Some(promised), Some(found)) if promised != found => Err(StoreError::fetch(
            format!(
                "{} says that {} has {found} bytes, and the list says {promised}",
                web::host(&seen.at),
                wanted.file
            ),
            "the server is being changed or set up wrongly; try later or another one: --registry",
        )),
        (promised, found) => Ok(found.or(promised)),
    }
}

/// Whether the rest of a file fits on the disk.
pub(super) fn room(store: &Store, here: u64, size: u64) -> Result<(), StoreError> {
    let free = disk::free_bytes(store.root());
    let needs = size.saturating_sub(here).saturating_add(RESERVE);
    match free {
        Some(free) if free < needs => {
            Err(StoreError::Full { done: here, of: size, free: Some(free), folder: store.root().to_owned() })
        }
        Some(_) | None => Ok(()),
    }
}

fn finish(
    store: &Store,
    part: Part,
    wanted: &Wanted,
    found: Digest,
    size: u64,
) -> Result<(Digest, u64), StoreError> {
    if let Some(expected) = wanted.digest.as_ref().filter(|expected| **expected != found) {
        part.discard()?;
        let (file, expected) = (wanted.file.clone(), expected.clone());
        return Err(StoreError::Hash { file, expected, found });
    }
    part.publish(store, &found)?;
    Ok((found, size))
}

/// A write that failed for want of room, told with what is here.
fn full_or(error: StoreError, course: &Course<'_>) -> StoreError {
    match error {
        StoreError::Io { source, .. } if disk::is_full(&source) => {
            let folder = course.part.path.parent().unwrap_or(&course.part.path).to_owned();
            let here = course.here.get();
            StoreError::Full { done: here, of: course.size.unwrap_or(here), free: None, folder }
        }
        other => other,
    }
}

/// Asks until it works or patience ends. A server that cannot even be reached is given up sooner.
pub(super) async fn retrying<T, F: Future<Output = Result<T, Trouble>>>(
    web: &Web,
    tally: &Tally,
    mut ask: impl FnMut() -> F,
) -> Result<T, Trouble> {
    for retry in 0.. {
        match ask().await {
            Err(Trouble::Passing { why, retry_after, is_connect }) => {
                let retries = if is_connect { web.patience.retries.min(1) } else { web.patience.retries };
                if retry >= retries {
                    return Err(Trouble::Passing { why, retry_after, is_connect });
                }
                pause(web, tally, retry, retry_after, why).await;
            }
            other => return other,
        }
    }
    unreachable!("the number of tries is bounded")
}

async fn pause(web: &Web, tally: &Tally, retry: u32, asked: Option<Duration>, why: String) {
    let pause = web.patience.pause(retry, asked);
    let pause_ms = u64::try_from(pause.as_millis()).unwrap_or(u64::MAX);
    tally.stage(Stage::Again { why, pause_ms });
    tokio::time::sleep(pause).await;
}

impl Course<'_> {
    /// What is missing, by several hands.
    async fn by_ranges(&self, ranges: &Ranges, size: u64) -> Result<(), Trouble> {
        let missing = size - ranges.total();
        let piece = (missing / (4 * PARALLEL as u64)).clamp(PART_MIN, PART_MAX);
        self.queue.borrow_mut().extend(ranges.gaps(size, piece));
        self.tally.stage(Stage::Fetching);
        let hands = PARALLEL.min(self.queue.borrow().len());
        futures::future::try_join_all((0..hands).map(|_| self.hand())).await.map(drop)
    }

    async fn hand(&self) -> Result<(), Trouble> {
        loop {
            let next = self.queue.borrow_mut().pop_front();
            let Some((start, end)) = next else { return Ok(()) };
            self.insist(start, end).await?;
        }
    }

    /// Fetches a range; goes on after failures that may pass from where they struck.
    async fn insist(&self, start: u64, end: u64) -> Result<(), Trouble> {
        let at = Cell::new(start);
        let mut retry = 0;
        while at.get() < end {
            let before = at.get();
            let trouble = match self.range(&at, end).await {
                Ok(()) if at.get() >= end => return Ok(()),
                Ok(()) => Trouble::passing("the connection was cut"),
                Err(trouble) => trouble,
            };
            if at.get() - before >= ENOUGH {
                retry = 0;
            }
            let (why, retry_after) = self.passing(trouble)?;
            if retry >= self.web.patience.retries {
                return Err(Trouble::passing(format!("{why}, {} times in a row", retry + 1)));
            }
            pause(self.web, self.tally, retry, retry_after, why).await;
            retry += 1;
        }
        Ok(())
    }

    /// What may pass; everything else is given on. An address behind a redirect may just have expired.
    fn passing(&self, trouble: Trouble) -> Result<(String, Option<Duration>), Trouble> {
        match trouble {
            Trouble::Passing { why, retry_after, .. } => Ok((why, retry_after)),
            Trouble::Status { status, host, .. } if *self.at.borrow() != self.wanted.url => {
                self.at.replace(self.wanted.url.clone());
                Ok((format!("{host} answered {}", status.as_u16()), None))
            }
            lasting @ (Trouble::Status { .. } | Trouble::Lasting(_)) => Err(lasting),
        }
    }

    async fn range(&self, at: &Cell<u64>, end: u64) -> Result<(), Trouble> {
        let url = self.at.borrow().clone();
        let mut headers = vec![whole_bytes(), range(at.get(), end)];
        headers.extend(self.mark.iter().map(|mark| (IF_RANGE, mark.clone())));
        let answer = self.web.ask(&url, &headers).await?;
        let status = answer.response.status();
        if status != StatusCode::PARTIAL_CONTENT {
            return Err(self.no_range(answer, status).await);
        }
        let found = content_range(answer.response.headers());
        if found.is_none_or(|(start, size)| start != at.get() || (size.is_some() && size != self.size)) {
            return Err(Trouble::passing(format!(
                "{} sent another part than was asked for",
                web::host(&url)
            )));
        }
        self.write(answer, at, Some(end)).await
    }

    /// An answer that is no part: an error, or the whole because it is not what it was.
    async fn no_range(&self, answer: Answer, status: StatusCode) -> Trouble {
        let host = web::host(&answer.url);
        match status {
            StatusCode::OK if self.mark.is_some() => Trouble::Lasting(StoreError::fetch(
                format!("{} was changed at {host} while it was fetched", self.wanted.file),
                "give the same command again: it begins anew",
            )),
            StatusCode::OK => Trouble::passing(format!("{host} sends no parts any more")),
            StatusCode::RANGE_NOT_SATISFIABLE => Trouble::Lasting(StoreError::fetch(
                format!("{} became shorter at {host} while it was fetched", self.wanted.file),
                "give the same command again",
            )),
            status => self
                .web
                .body(answer)
                .await
                .err()
                .unwrap_or_else(|| Trouble::passing(format!("{host} answered {}", status.as_u16()))),
        }
    }

    /// The whole file at once, from a server that sends no parts. A cut begins anew.
    async fn whole(&self) -> Result<(), Trouble> {
        let mut retry = 0;
        loop {
            self.tally.stage(Stage::Fetching);
            let trouble = match self.whole_once().await {
                Ok(()) => return Ok(()),
                Err(trouble) => trouble,
            };
            let (why, retry_after) = self.passing(trouble)?;
            if retry >= self.web.patience.retries {
                return Err(Trouble::passing(format!("{why}; it cannot send parts, so each try began anew")));
            }
            pause(self.web, self.tally, retry, retry_after, why).await;
            retry += 1;
        }
    }

    async fn whole_once(&self) -> Result<(), Trouble> {
        self.tally.set_done(self.tally.done().saturating_sub(self.here.replace(0)));
        self.keeper.again();
        let url = self.at.borrow().clone();
        let answer = self.web.ask(&url, &[whole_bytes()]).await?;
        let status = answer.response.status();
        if status != StatusCode::OK {
            return Err(self.no_range(answer, status).await);
        }
        let at = Cell::new(0);
        self.write(answer, &at, self.size).await?;
        match self.size {
            Some(size) if at.get() < size => Err(Trouble::passing("the connection was cut")),
            Some(_) | None => Ok(()),
        }
    }

    /// Writes a body from `at` on, no further than `end`.
    async fn write(&self, answer: Answer, at: &Cell<u64>, end: Option<u64>) -> Result<(), Trouble> {
        let Answer { mut response, url } = answer;
        while let Some(piece) = self.web.piece(&mut response, &url).await? {
            let room = end.map_or(u64::MAX, |end| end - at.get());
            if piece.len() as u64 > room {
                return Err(Trouble::Lasting(StoreError::fetch(
                    format!("{} sends more of {} than it has", web::host(&url), self.wanted.file),
                    "the server is set up wrongly; try another one: --registry",
                )));
            }
            let start = at.get();
            let written = self.part.file().write_all_at(&piece, start);
            written.map_err(|source| StoreError::io("writing", &self.part.path, source))?;
            let count = piece.len() as u64;
            at.set(start + count);
            self.here.set(self.here.get() + count);
            self.keeper.wrote(start, start + count);
            self.tally.came(count);
        }
        Ok(())
    }
}

/// Bytes as they are: a compressed answer has no ranges of ours.
fn whole_bytes() -> (HeaderName, String) {
    (ACCEPT_ENCODING, "identity".into())
}

fn range(start: u64, end: u64) -> (HeaderName, String) {
    (RANGE, format!("bytes={start}-{}", end - 1))
}

fn content_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// The first byte and the size of the whole: `bytes 0-99/1234`.
fn content_range(headers: &HeaderMap) -> Option<(u64, Option<u64>)> {
    let text = headers.get(CONTENT_RANGE)?.to_str().ok()?;
    let (part, size) = text.strip_prefix("bytes ")?.split_once('/')?;
    let start = part.split_once('-')?.0.trim().parse().ok()?;
    Some((start, size.trim().parse().ok()))
}

/// A mark that names exactly this content; weak ones do not.
fn strong_mark(headers: &HeaderMap) -> Option<String> {
    let mark = headers.get(ETAG)?.to_str().ok()?;
    (!mark.starts_with("W/")).then(|| mark.to_owned())
}
