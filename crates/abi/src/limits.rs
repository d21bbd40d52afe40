//! Every bound of Mycel, in one place.
//!
//! A queue, an output, a number of tries: whatever can grow has its limit here, with the reason for the number.

/// Live agents in one run. The design promises 256 with cages in under 1 GB; beside them stand the flow and who is asked meanwhile.
pub const AGENTS_MAX: usize = 272;
/// Agents that may think or act at the same moment in one run.
pub const AGENTS_ACTIVE_MAX: usize = 64;
/// Depth of the tree of agents.
pub const AGENT_DEPTH_MAX: usize = 8;
/// Turns of one agent's brain before the run stops and says so.
pub const TURNS_MAX: u32 = 200;
/// Calls one turn may propose.
pub const CALLS_PER_TURN_MAX: usize = 32;
/// Identical calls in a row (same tool, same arguments) before the run stops: the third is refused.
pub const SAME_CALL_MAX: usize = 3;
/// Calls of a pattern that comes again and again: with so many kinds of call in it at most...
pub const PATTERN_CALLS_MAX: usize = 3;
/// ...it may come so many times, the last of them refused: the same two or three calls in the same order.
pub const PATTERN_ROUNDS_MAX: usize = 3;
/// Turns in a row of one agent in which nothing it did gave anything new, before it is told; at twice as many its try ends. An
/// agent that looks for something tries a handful of ways, and a dozen is more than that.
pub const NO_PROGRESS_TURNS: u32 = 12;
/// Malformed replies in a row that are fed back to the brain before the run stops.
pub const MALFORMED_MAX: u32 = 3;
/// Steps of one plan.
pub const PLAN_STEPS_MAX: usize = 64;
/// Bytes of a goal's text.
pub const GOAL_BYTES_MAX: usize = 64 * 1024;
/// Bytes of one call's arguments in canonical form.
pub const ARGS_BYTES_MAX: usize = 4 * 1024 * 1024;
/// Bytes of a tool's output that go inline into an event; the rest goes to a blob.
pub const OUTPUT_INLINE_BYTES_MAX: usize = 64 * 1024;
/// Bytes of output a tool may produce at all; what is beyond is cut and said to be cut.
pub const OUTPUT_BYTES_MAX: usize = 16 * 1024 * 1024;
/// Bytes of one frame between the kernel's process and a cage.
pub const FRAME_BYTES_MAX: usize = 32 * 1024 * 1024;
/// Bytes saved for one call's undo; a call that would need more says that it cannot be undone.
pub const UNDO_BYTES_MAX: u64 = 1024 * 1024 * 1024;
/// Tool calls per agent in [`RATE_WINDOW_MS`].
pub const RATE_CALLS_MAX: usize = 600;
/// Window of the rate limit, in milliseconds.
pub const RATE_WINDOW_MS: u64 = 60_000;
/// Events in one group commit.
pub const COMMIT_EVENTS_MAX: usize = 1024;
/// Lease of a run, in milliseconds; renewed at a third of it.
pub const LEASE_MS: u64 = 15_000;
/// Retries of a model call that failed in a way that may pass.
pub const MODEL_RETRIES_MAX: u32 = 3;
/// Tokens that an answer must have room for, where a budget leaves less than the model may give.
pub const ANSWER_TOKENS_MIN: u32 = 256;
/// How often an agent is told that its answer is not what its node must give, before the node fails.
pub const ANSWERS_AGAIN_MAX: u32 = 2;
/// Part of a model's window, in per cent, that what it is told may take. The rest is for its answer.
pub const CONTEXT_PERCENT_MAX: u64 = 75;
/// Part of the window that a context has after it was made shorter, so that this is not needed again soon.
pub const CONTEXT_PERCENT_WANTED: u64 = 40;
/// Tokens of the summary that stands for a part of a context.
pub const SUMMARY_TOKENS_MAX: u32 = 1_500;
/// Bytes of what is given again beside a summary: plan, words of the person, files, refused calls.
pub const SUMMARY_STATE_BYTES_MAX: usize = 12 * 1024;
/// Bytes of file content `fs.read` returns unless asked for less.
pub const READ_BYTES_MAX: u64 = 256 * 1024;
/// Bytes of one message between agents: a page.
pub const MESSAGE_BYTES_MAX: usize = 4_000;
/// Messages in the mailbox of one agent that it has not read.
pub const MAILBOX_UNREAD_MAX: usize = 64;
/// Messages one agent may send in a run.
pub const MESSAGES_SENT_MAX: u32 = 200;
/// Messages of a run, those of persons included.
pub const MESSAGES_MAX: usize = 10_000;
/// Topics one agent may subscribe to.
pub const TOPICS_MAX: usize = 16;
/// Bytes of a topic's name.
pub const TOPIC_BYTES_MAX: usize = 60;
/// Milliseconds an agent waits for the answer of another, where it does not say.
pub const ANSWER_MS: u64 = 300_000;
/// The most it may say.
pub const ANSWER_MS_MAX: u64 = 3_600_000;
/// Members of all swarms of a flow.
pub const MEMBERS_MAX: u32 = 256;
/// What the word of one may count.
pub const MEMBER_WEIGHT_MAX: u32 = 1_000;
/// Copies of one item that a swarm begins with; while they do not agree, as many again and one more are asked for.
pub const COPIES_MAX: u32 = 15;
/// Options of a vote.
pub const OPTIONS_MAX: usize = 32;
/// Members that may fail on one item of a swarm before the item has failed.
pub const ITEM_FAILURES_MAX: usize = 3;
/// A member whose reputation falls below this, in thousandths, is put in quarantine...
pub const QUARANTINE_BELOW: u32 = 400;
/// ...while so many copies of the run end: the first time, the second time. The third time it stays there.
pub const QUARANTINE_COPIES: [u32; 2] = [32, 128];
/// The reputation it comes back with.
pub const PROBATION: u32 = 500;
/// Capabilities one agent may hold.
pub const CAPABILITIES_MAX: usize = 512;

const _: () = assert!(AGENTS_ACTIVE_MAX <= AGENTS_MAX);
const _: () = assert!(CONTEXT_PERCENT_WANTED < CONTEXT_PERCENT_MAX && CONTEXT_PERCENT_MAX < 100);
const _: () = assert!(2 * NO_PROGRESS_TURNS < TURNS_MAX);
const _: () = assert!(ANSWER_MS <= ANSWER_MS_MAX);
// A full mailbox is a quarter of the smallest window that a team is worth trying with (256 KiB of text).
const _: () = assert!(MAILBOX_UNREAD_MAX * MESSAGE_BYTES_MAX <= 256 * 1024);
const _: () = assert!(OUTPUT_INLINE_BYTES_MAX <= OUTPUT_BYTES_MAX);
const _: () = assert!(OUTPUT_BYTES_MAX < FRAME_BYTES_MAX);
const _: () = assert!(ARGS_BYTES_MAX < FRAME_BYTES_MAX);
