//! Messages between agents, live and in `mycel show`.

use super::run::{RunView, actor_name};
use crate::term::{Line, Style, text};
use mycel_abi::Message;

/// Lines of a message that are shown while a run goes on; `mycel show` has all of them.
const LIVE_LINES: usize = 6;

/// A message as it comes.
pub(super) fn live_lines(message: &Message) -> Vec<Line> {
    let mut lines = lines(message);
    let more = lines.len().saturating_sub(LIVE_LINES);
    if more > 0 {
        lines.truncate(LIVE_LINES);
        lines.push(Line::under().styled(Style::Dim, &format!("and {more} more lines")));
    }
    lines
}

/// All messages of a run.
pub(super) fn of(view: &RunView) -> Vec<Line> {
    view.messages.iter().flat_map(|one| lines(&one.message)).collect()
}

/// Who said what to whom.
fn lines(message: &Message) -> Vec<Line> {
    let label = match (&message.reply_to, message.asks) {
        (Some(_), _) => "replies",
        (None, true) => "asks",
        (None, false) => "tells",
    };
    let reply = message.reply_to.as_ref().map(|to| format!(" (to {to})")).unwrap_or_default();
    let (from, to) = (actor_name(&message.from), &message.to);
    let mut said = text::clean_lines(&message.text).into_iter();
    let first = format!("{} {from} -> {to}{reply}: {}", message.id, said.next().unwrap_or_default());
    let mut lines = vec![Line::labelled(Style::Accent, label).text(&first)];
    lines.extend(said.map(|line| Line::under().text(&line)));
    lines
}
