//! Messages between agents: who gets what, when it is refused, and who waits for whom.
//!
//! ```text
//!  agent.send, .ask, .reply, .publish --carry_out--> Messaged --fold--> mailboxes of the receivers
//!                                                       |                  | read when a turn begins
//!                                                       `- a reply is the outcome of the call that asked
//! ```
//! Who receives a message is decided when its event is folded: those who live then, hold [`MESSAGE`] and
//! have room. So every fold of a journal gives the same. A message and the outcome of the call that sent it
//! share a commit: neither is there alone, and nothing is sent twice. The call of a question stays open
//! until a reply, an end or its time gives it an outcome.

use crate::apply::{Effect, done};
use crate::state::{Agent, State, Wait};
use mycel_abi::{
    Actor, Address, AgentId, Body, CallId, Cost, Message, MessageId, Millis, Outcome, Refusal, ToolFailure,
    limits,
};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// The capability of those who take part: its namespace and its action.
pub const MESSAGE: (&str, &str) = ("agent", "message");
/// Names of agents that a refusal lists.
const NAMES_MAX: usize = 12;

/// All messages of a run.
#[derive(Debug, Clone, Default)]
pub struct Messages {
    known: BTreeMap<MessageId, Known>,
    boxes: BTreeMap<AgentId, Mailbox>,
    /// Questions, by the call that asked.
    asks: BTreeMap<CallId, Ask>,
    /// Messages that have a number for their id: those of agents and the kernel.
    numbered: u32,
}

/// What is kept of a message; its text is in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Known {
    from: Actor,
    receivers: Vec<AgentId>,
}

/// What waits for an agent, and what it has to do with others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mailbox {
    /// In the order they came.
    pub unread: Vec<MessageId>,
    pub topics: BTreeSet<String>,
    /// Messages it sent.
    pub sent: u32,
}

/// A question one agent asked another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    pub message: MessageId,
    pub asker: AgentId,
    pub asked: AgentId,
    /// From when its time counts: a run that stood still begins it anew.
    pub since: Millis,
    pub timeout_ms: u64,
    pub reply: Option<MessageId>,
    /// Whether the one asked was told of it before its end.
    pub reminded: bool,
}

/// What an agent does, as it said it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// To an agent, `all`, `topic:NAME` or `person`.
    Send {
        to: String,
        text: String,
    },
    Ask {
        to: String,
        question: String,
    },
    Reply {
        message: String,
        text: String,
    },
    Subscribe {
        topic: String,
    },
}

impl Messages {
    /// Who got a message into the mailbox.
    pub fn receivers(&self, id: &MessageId) -> &[AgentId] {
        self.known.get(id).map_or(&[], |known| &known.receivers)
    }

    pub fn knows(&self, id: &MessageId) -> bool {
        self.known.contains_key(id)
    }

    pub fn mailbox(&self, agent: &AgentId) -> Option<&Mailbox> {
        self.boxes.get(agent)
    }

    /// Whether this call has asked somebody.
    pub fn has_asked(&self, call: &CallId) -> bool {
        self.asks.contains_key(call)
    }

    /// The id of the next message of an agent or the kernel.
    pub fn next_id(&self) -> MessageId {
        MessageId::nth(self.numbered + 1)
    }

    /// Whether there was anything to read.
    pub(crate) fn read(&mut self, agent: &AgentId) -> bool {
        let Some(mailbox) = self.boxes.get_mut(agent) else { return false };
        !std::mem::take(&mut mailbox.unread).is_empty()
    }

    pub(crate) fn subscribe(&mut self, agent: &AgentId, topic: &str) {
        let mailbox = self.boxes.entry(agent.clone()).or_default();
        if mailbox.topics.len() < limits::TOPICS_MAX {
            mailbox.topics.insert(topic.to_owned());
        }
    }

    pub(crate) fn ended(&mut self, agent: &AgentId) {
        if let Some(mailbox) = self.boxes.get_mut(agent) {
            mailbox.unread.clear();
            mailbox.topics.clear();
        }
    }

    /// The run goes on after it stood still: nobody could have answered meanwhile.
    pub(crate) fn wait_anew(&mut self, at: Millis) {
        self.asks.values_mut().for_each(|ask| ask.since = ask.since.max(at));
    }

    /// Forgets the questions of calls that are not there any more.
    pub(crate) fn keep_asks(&mut self, is_there: impl Fn(&CallId) -> bool) {
        self.asks.retain(|call, _| is_there(call));
    }

    fn has_room(&self, agent: &AgentId) -> bool {
        self.boxes.get(agent).is_none_or(|mailbox| mailbox.unread.len() < limits::MAILBOX_UNREAD_MAX)
    }

    fn has_subscribed(&self, agent: &AgentId, topic: &str) -> bool {
        self.boxes.get(agent).is_some_and(|mailbox| mailbox.topics.contains(topic))
    }
}

// ---- the fold --------------------------------------------------------------------------------------------

pub(crate) fn fold(state: &mut State, at: Millis, message: &Message) {
    // The first of an id counts.
    if state.messages.knows(&message.id) {
        return;
    }
    let receivers = receivers(state, message).0;
    let answered = answers(state, message).map(|(call, _)| call.clone());
    let messages = &mut state.messages;
    match &message.from {
        Actor::Agent(agent) => messages.boxes.entry(agent.clone()).or_default().sent += 1,
        Actor::Kernel | Actor::Person(_) => {}
    }
    if !matches!(message.from, Actor::Person(_)) {
        messages.numbered += 1;
    }
    if let Some(ask) = answered.and_then(|call| messages.asks.get_mut(&call)) {
        ask.reply = Some(message.id.clone());
    }
    if let (true, Actor::Agent(asker), Address::Agent(asked), Some(call)) =
        (message.asks, &message.from, &message.to, &message.call)
    {
        let call_state = state.calls.get(call);
        let ask = Ask {
            message: message.id.clone(),
            asker: asker.clone(),
            asked: asked.clone(),
            since: at,
            timeout_ms: call_state.map_or(limits::ANSWER_MS, |call| call.call.assessment.timeout_ms),
            reply: None,
            reminded: false,
        };
        messages.asks.insert(call.clone(), ask);
    }
    for agent in &receivers {
        let is_of_kernel = message.from == Actor::Kernel;
        let progress = state.agents.get_mut(agent).map(|agent| &mut agent.progress);
        // The kernel says two things, and the warning comes before the turn in which a reminder could.
        if is_of_kernel && let Some(progress) = progress.filter(|progress| progress.is_to_be_warned()) {
            progress.warned();
        } else if is_of_kernel {
            let asks = messages.asks.values_mut().filter(|ask| ask.asked == *agent);
            asks.for_each(|ask| ask.reminded = true);
        } else {
            messages.boxes.entry(agent.clone()).or_default().unread.push(message.id.clone());
        }
        if let Some(agent) = state.agents.get_mut(agent)
            && (agent.waits == Wait::Goal || (is_of_kernel && agent.waits == Wait::Kernel))
        {
            agent.waits = Wait::Nothing;
        }
    }
    messages.known.insert(message.id.clone(), Known { from: message.from.clone(), receivers });
}

/// Who gets a message, and who has no room for it.
fn receivers(state: &State, message: &Message) -> (Vec<AgentId>, Vec<AgentId>) {
    let is_sender = |agent: &Agent| matches!(&message.from, Actor::Agent(from) if *from == agent.id);
    let others = || takers(state).filter(|agent| !is_sender(agent));
    let meant: Vec<&Agent> = match &message.to {
        Address::Person => Vec::new(),
        _ if answers(state, message).is_some() => Vec::new(),
        Address::Agent(id) => {
            state.agents.get(id).filter(|agent| agent.ended.is_none()).into_iter().collect()
        }
        Address::Topic(name) => {
            others().filter(|agent| state.messages.has_subscribed(&agent.id, name)).collect()
        }
        Address::All => match (&message.from, others().next()) {
            // A run of one agent.
            (Actor::Person(_), None) => listeners(state).collect(),
            (Actor::Person(_) | Actor::Agent(_) | Actor::Kernel, _) => others().collect(),
        },
    };
    let has_room = |agent: &&Agent| message.from == Actor::Kernel || state.messages.has_room(&agent.id);
    let (got, full): (Vec<&Agent>, Vec<&Agent>) = meant.into_iter().partition(has_room);
    let ids = |agents: Vec<&Agent>| agents.into_iter().map(|agent| agent.id.clone()).collect();
    (ids(got), ids(full))
}

/// Agents that take messages of others.
fn takers(state: &State) -> impl Iterator<Item = &Agent> {
    listeners(state).filter(|agent| takes(agent))
}

fn takes(agent: &Agent) -> bool {
    agent.capabilities.iter().any(|held| {
        let kind = (held.capability.namespace(), held.capability.action());
        kind == MESSAGE || kind == (MESSAGE.0, "*") || kind == ("*", "*")
    })
}

/// Agents a person can say something to: who thinks, and is not the flow itself.
fn listeners(state: &State) -> impl Iterator<Item = &Agent> {
    let thinks = |agent: &&Agent| agent.task.is_some() || (agent.parent.is_none() && !state.has_flow);
    state.agents.values().filter(|agent| agent.ended.is_none()).filter(thinks)
}

/// Questions whose asker still waits.
pub fn open_asks(state: &State) -> impl Iterator<Item = (&CallId, &Ask)> {
    state.messages.asks.iter().filter(|(call, ask)| {
        ask.reply.is_none() && state.calls.get(*call).is_some_and(|call| call.outcome.is_none())
    })
}

/// The open question that a message answers.
fn answers<'a>(state: &'a State, message: &Message) -> Option<(&'a CallId, &'a Ask)> {
    let to = message.reply_to.as_ref()?;
    open_asks(state).find(|(_, ask)| ask.message == *to && message.from == Actor::Agent(ask.asked.clone()))
}

// ---- sending ---------------------------------------------------------------------------------------------

/// What follows from a permitted call of the family `agent`: the message, and the outcome in the same
/// commit. A question has none yet; one that was asked before the process died is not asked again.
pub fn carry_out(state: &State, call: &CallId, act: &Act) -> Vec<Body> {
    let Some(known) = state.calls.get(call) else { return Vec::new() };
    let agent = &known.call.proposal.agent;
    if state.messages.has_asked(call) {
        return Vec::new();
    }
    let ended = |outcome: Outcome| done(known, outcome, Cost { tool_calls: 1, ..Cost::ZERO });
    let sent = |message: Message| {
        let (to, missed) = receivers(state, &message);
        let mut output = json!({ "message": message.id, "to": to });
        if let Address::Agent(agent) = &message.to {
            output["to"] = json!([agent]);
        } else if message.to == Address::Person {
            output["to"] = json!(["person"]);
        } else if !missed.is_empty() {
            output["missed"] = json!(missed);
        }
        vec![Body::Messaged { message }, ended(Outcome::ok(output))]
    };
    let made = match act {
        Act::Send { to, text } => {
            address(state, agent, to).and_then(|to| message(state, agent, call, to, text)).map(sent)
        }
        Act::Reply { message: to, text } => reply(state, agent, call, to, text).map(sent),
        Act::Ask { to, question } => {
            ask(state, agent, call, to, question).map(|message| vec![Body::Messaged { message }])
        }
        Act::Subscribe { topic } => subscription(state, agent, topic)
            .map(|body| vec![body, ended(Outcome::ok(json!({ "topic": topic })))]),
    };
    made.unwrap_or_else(|refusal| {
        let Refusal { rule, reason, hint } = refusal;
        vec![ended(Outcome::failed(ToolFailure { kind: rule, message: reason, hint }))]
    })
}

/// A message of a person, to an agent or to all. Its id is made from that of its event.
pub fn of_person(
    state: &State,
    by: &str,
    id: MessageId,
    to: Option<&str>,
    text: &str,
) -> Result<Message, Refusal> {
    let to = match to {
        Some(name) if name != "all" => {
            Address::Agent(named(state, name, &listeners(state).collect::<Vec<_>>())?)
        }
        Some(_) | None => Address::All,
    };
    let from = Actor::Person(by.to_owned());
    let message = Message { id, from, to, text: text.to_owned(), reply_to: None, asks: false, call: None };
    admit(state, &message)?;
    match (receivers(state, &message).0.is_empty(), state.messages.knows(&message.id)) {
        (_, true) => Err(no("message", format!("there is a message {} already", message.id), "say it again")),
        (true, _) => {
            let hint = "name one that is at work; `mycel show` lists the agents";
            Err(no("receiver", "nobody is there who could read it".to_owned(), hint))
        }
        (false, false) => Ok(message),
    }
}

fn no(rule: &str, reason: String, hint: &str) -> Refusal {
    Refusal { rule: rule.to_owned(), reason, hint: Some(hint.to_owned()) }
}

fn message(
    state: &State,
    from: &AgentId,
    call: &CallId,
    to: Address,
    text: &str,
) -> Result<Message, Refusal> {
    let message = Message {
        id: state.messages.next_id(),
        from: Actor::Agent(from.clone()),
        to,
        text: text.to_owned(),
        reply_to: None,
        asks: false,
        call: Some(call.clone()),
    };
    admit(state, &message)?;
    Ok(message)
}

fn ask(state: &State, from: &AgentId, call: &CallId, to: &str, text: &str) -> Result<Message, Refusal> {
    let to = match address(state, from, to)? {
        Address::Agent(agent) => agent,
        Address::All | Address::Topic(_) | Address::Person => {
            let reason = format!("`{to}` is not one agent, and only one can be asked");
            return Err(no(
                "receiver",
                reason,
                "a person is asked with ask.person; `agent.list` names the agents",
            ));
        }
    };
    if let Some(circle) = circle(state, from, &to) {
        let reason = format!("nobody could answer: {circle}");
        return Err(no(
            "circle",
            reason,
            "answer the question you were asked first, or say it with agent.send",
        ));
    }
    Ok(Message { asks: true, ..message(state, from, call, Address::Agent(to), text)? })
}

fn reply(state: &State, from: &AgentId, call: &CallId, to: &str, text: &str) -> Result<Message, Refusal> {
    let hint = "reply to a message you were sent, by its id, such as m3";
    let unknown = || no("message", format!("you were sent no message `{}`", short(to)), hint);
    let id: MessageId = to.parse().map_err(|_| unknown())?;
    let known =
        state.messages.known.get(&id).filter(|known| known.receivers.contains(from)).ok_or_else(unknown)?;
    let address = match &known.from {
        Actor::Agent(agent) => Address::Agent(agent.clone()),
        Actor::Person(_) => Address::Person,
        Actor::Kernel => {
            return Err(no("message", format!("{id} is of the kernel, which reads nothing"), hint));
        }
    };
    Ok(Message { reply_to: Some(id), ..message(state, from, call, address, text)? })
}

fn subscription(state: &State, agent: &AgentId, topic: &str) -> Result<Body, Refusal> {
    check_topic(topic)?;
    let topics = state.messages.mailbox(agent).map_or(0, |mailbox| mailbox.topics.len());
    if topics >= limits::TOPICS_MAX && !state.messages.has_subscribed(agent, topic) {
        let reason =
            format!("you have subscribed to {topics} topics, and {} is the most", limits::TOPICS_MAX);
        return Err(no("topic", reason, "use one topic for what belongs together"));
    }
    Ok(Body::Subscribed { agent: agent.clone(), topic: topic.to_owned() })
}

/// Whether a topic can be called so.
pub fn check_topic(name: &str) -> Result<(), Refusal> {
    let is_word = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_.".contains(&b);
    if name.is_empty() || name.len() > limits::TOPIC_BYTES_MAX || !name.bytes().all(is_word) {
        let most = limits::TOPIC_BYTES_MAX;
        let hint = format!("a topic is of lower-case letters, digits, - _ and ., and has at most {most}");
        return Err(no("topic", format!("`{}` is no topic", short(name)), &hint));
    }
    Ok(())
}

/// What is always checked before a message is written.
fn admit(state: &State, message: &Message) -> Result<(), Refusal> {
    let (bytes, most) = (message.text.len(), limits::MESSAGE_BYTES_MAX);
    if message.text.trim().is_empty() || bytes > most {
        let reason = format!("the text has {bytes} bytes, and 1 to {most} are allowed");
        return Err(no("text", reason, "put what is longer into a file and say where it is"));
    }
    if state.messages.known.len() >= limits::MESSAGES_MAX {
        let reason = format!("this run has {} messages, and that is the most", limits::MESSAGES_MAX);
        return Err(no("full", reason, "go on without messages"));
    }
    if let Actor::Agent(from) = &message.from {
        let sent = state.messages.mailbox(from).map_or(0, |mailbox| mailbox.sent);
        if sent >= limits::MESSAGES_SENT_MAX {
            let reason = format!("you have sent {sent} messages, and that is the most");
            return Err(no("full", reason, "write what others must know into your report"));
        }
    }
    let Address::Agent(to) = &message.to else { return Ok(()) };
    let Some(agent) = state.agents.get(to) else {
        return Err(no("receiver", format!("there is no agent {to}"), "`agent.list` names them"));
    };
    if agent.ended.is_some() {
        let reason = format!("{to} has ended and reads nothing any more");
        return Err(no("ended", reason, "what it did is in its report and its files"));
    }
    if !matches!(message.from, Actor::Person(_)) && !takes(agent) {
        return Err(no("receiver", format!("{to} takes no messages"), "`agent.list` names who does"));
    }
    if answers(state, message).is_none() && !state.messages.has_room(to) {
        let reason =
            format!("the mailbox of {to} is full: {} messages it has not read", limits::MAILBOX_UNREAD_MAX);
        return Err(no("full", reason, "it reads them before its next turn; try later"));
    }
    Ok(())
}

fn address(state: &State, from: &AgentId, to: &str) -> Result<Address, Refusal> {
    match (to, to.strip_prefix("topic:")) {
        ("all", _) => Ok(Address::All),
        ("person", _) => Ok(Address::Person),
        (_, Some(topic)) => check_topic(topic).map(|()| Address::Topic(topic.to_owned())),
        (name, None) => {
            let others: Vec<&Agent> = takers(state).filter(|agent| agent.id != *from).collect();
            if name == from.as_str() {
                return Err(no("receiver", "that is yourself".to_owned(), "`agent.list` names the others"));
            }
            named(state, name, &others).map(Address::Agent)
        }
    }
}

/// The agent that is meant: by its id, or by the name of its task where only one has it.
fn named(state: &State, name: &str, among: &[&Agent]) -> Result<AgentId, Refusal> {
    if let Some(agent) = among.iter().find(|agent| agent.id.as_str() == name) {
        return Ok(agent.id.clone());
    }
    let fits: Vec<&&Agent> = among.iter().filter(|agent| is_called(&agent.id, name)).collect();
    match fits.as_slice() {
        [one] => Ok(one.id.clone()),
        [] => {
            let mut ended = state.agents.values().filter(|agent| agent.ended.is_some());
            if let Some(agent) = ended.find(|agent| agent.id.as_str() == name || is_called(&agent.id, name)) {
                let reason = format!("{} has ended and reads nothing any more", agent.id);
                return Err(no("ended", reason, "what it did is in its report and its files"));
            }
            let hint = match among {
                [] => "nobody else is at work who takes messages".to_owned(),
                _ => format!("there are {}", names(among.iter().copied())),
            };
            Err(no("receiver", format!("there is no agent `{}` at work", short(name)), &hint))
        }
        many => {
            let hint = format!("say which: {}", names(many.iter().copied().copied()));
            Err(no("receiver", format!("`{}` may be {} agents", short(name), many.len()), &hint))
        }
    }
}

/// `build#1/api#1:2` is called `api#1` and `api`.
fn is_called(agent: &AgentId, name: &str) -> bool {
    let last = agent.as_str().rsplit('/').next().unwrap_or_default();
    let visit = last.split(':').next().unwrap_or_default();
    visit == name || visit.split('#').next() == Some(name)
}

fn names<'a>(agents: impl Iterator<Item = &'a Agent>) -> String {
    let all: Vec<&str> = agents.map(|agent| agent.id.as_str()).collect();
    let more = all.len().saturating_sub(NAMES_MAX);
    let shown = all.iter().take(NAMES_MAX).copied().collect::<Vec<_>>().join(", ");
    if more > 0 { format!("{shown} and {more} more") } else { shown }
}

fn short(text: &str) -> String {
    text.chars().take(80).collect()
}

/// The circle that a question would close, in words.
fn circle(state: &State, from: &AgentId, to: &AgentId) -> Option<String> {
    let mut at = to;
    let mut links = vec![format!("{from} would wait for {to}")];
    // Who waits asks one other, so this is a line; it is no longer than there are agents.
    for _ in 0..state.agents.len() {
        let (_, ask) = open_asks(state).find(|(_, ask)| ask.asker == *at)?;
        links.push(format!("{} waits for {}", ask.asker, ask.asked));
        if ask.asked == *from {
            return Some(links.join(", "));
        }
        at = &ask.asked;
    }
    None
}

// ---- what follows ----------------------------------------------------------------------------------------

/// The outcome of the question that a message answers. The fold has taken the message in.
pub(crate) fn after_message(state: &State, message: &Message) -> Vec<Effect> {
    let answered = state.messages.asks.iter().find(|(_, ask)| ask.reply.as_ref() == Some(&message.id));
    let Some(call) = answered.and_then(|(call, _)| state.calls.get(call)) else { return Vec::new() };
    if call.outcome.is_some() {
        return Vec::new();
    }
    let output = json!({ "message": message.id, "from": message.from, "reply": message.text });
    vec![kernel(done(call, Outcome::ok(output), Cost { tool_calls: 1, ..Cost::ZERO }))]
}

/// What an agent is told whose answer does not fit.
pub(crate) fn about_misfits(state: &State, agent: &AgentId, misfits: &[String]) -> Body {
    let text = format!(
        "your answer cannot be taken:\n- {}\nGive it again, whole: one JSON value that fits, and nothing else.",
        misfits.join("\n- ")
    );
    to_agent(state, agent, text)
}

fn to_agent(state: &State, agent: &AgentId, text: String) -> Body {
    let (id, to) = (state.messages.next_id(), Address::Agent(agent.clone()));
    let message = Message { id, from: Actor::Kernel, to, text, reply_to: None, asks: false, call: None };
    Body::Messaged { message }
}

/// What an agent is told that is about to end and was asked something, or has not read what the person
/// said. Once for each.
pub(crate) fn before_end(state: &State, agent: &AgentId) -> Option<Body> {
    let asked = open_asks(state).filter(|(_, ask)| ask.asked == *agent && !ask.reminded);
    let mut open: Vec<String> = asked
        .map(|(_, ask)| format!("{} of {} waits for your answer", ask.message, who(state, &ask.asker)))
        .collect();
    let how = match open.is_empty() {
        true => "See whether that changes your answer",
        false => "Answer with agent.reply, or say there that you cannot",
    };
    let unread = state.messages.mailbox(agent).into_iter().flat_map(|mailbox| &mailbox.unread);
    let of_person = unread.filter(|id| {
        state.messages.known.get(*id).is_some_and(|known| matches!(known.from, Actor::Person(_)))
    });
    open.extend(of_person.map(|id| format!("{id} of the person is new")));
    if open.is_empty() {
        return None;
    }
    let text =
        format!("before you end: {}. {how}; then give your last answer again, whole.", open.join("; "));
    Some(to_agent(state, agent, text))
}

/// Questions that get no answer because somebody ended: the one who asked, or the one who was asked.
pub(crate) fn after_end(state: &State, agent: &AgentId) -> Vec<Effect> {
    let of = open_asks(state).filter(|(_, ask)| ask.asker == *agent || ask.asked == *agent);
    of.filter_map(|(call, ask)| {
        let why = match ask.asker == *agent {
            true => format!("{agent} ended before {} answered", who(state, &ask.asked)),
            false => format!("{} ended without an answer", who(state, agent)),
        };
        unanswered(state, call, why).map(kernel)
    })
    .collect()
}

/// The outcomes of questions whose time is over, or whose run is.
pub fn overdue(state: &State, now: Millis) -> Vec<Body> {
    let is_late = |ask: &Ask| now >= ask.since.saturating_add(ask.timeout_ms);
    let late = open_asks(state).filter(|(_, ask)| state.is_over() || is_late(ask));
    late.filter_map(|(call, ask)| {
        let why = match state.is_over() {
            true => format!("the run ended before {} answered", who(state, &ask.asked)),
            false => format!("{} did not answer within {} ms", who(state, &ask.asked), ask.timeout_ms),
        };
        unanswered(state, call, why)
    })
    .collect()
}

/// The outcome of a question that is not answered any more.
pub(crate) fn unanswered(state: &State, call: &CallId, why: String) -> Option<Body> {
    let hint = "go on without it and say what you took for granted; an answer that comes later is a message"
        .to_owned();
    let failure = ToolFailure { kind: "no_answer".to_owned(), message: why, hint: Some(hint) };
    let cost = Cost { tool_calls: 1, ..Cost::ZERO };
    Some(done(state.calls.get(call)?, Outcome::failed(failure), cost))
}

fn kernel(body: Body) -> Effect {
    Effect::Append(Actor::Kernel, body)
}

/// An agent with its role.
pub fn who(state: &State, agent: &AgentId) -> String {
    match state.agents.get(agent) {
        Some(known) => format!("{agent} ({})", known.role),
        None => agent.to_string(),
    }
}

#[cfg(test)]
mod tests;
