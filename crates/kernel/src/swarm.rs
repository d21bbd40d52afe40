//! Swarms: who gets which item, what the members' results come to, and what their word counts from then on.
//!
//! ```text
//!  items x copies --assign--> member --(an agent works)--> result --+
//!    ^   least load, capability, auction                            |  all copies are there
//!    |                                                              v
//!    +---- one more copy, while they do not agree ----------- decide: weight = the member's weight x its reputation
//!                                                                   |
//!        Rated, Decided{tally, ratings} --fold--> reputation --> quarantine below 400 of 1,000
//! ```
//! A **member** is a name with a reputation. Each **copy** (one member at work on one item) is an agent of its own, so that what
//! holds for agents holds here. [`Swarm::next`] only says what should happen; whoever drives the run makes events of it, and
//! the fold of the events is all that is remembered. A vote is a swarm with one item on which every member works.
//!
//! Quarantine is counted in copies that end and not in time, so that every fold of a journal agrees on it. If all who could do an
//! item are in quarantine, the item fails: nobody waits for those who are not to be trusted.

mod reputation;

pub use reputation::{Standing, Standings, rate};

use crate::flow::Flows;
use mycel_abi::flow::{Assign, Work};
use mycel_abi::{Ballots, Conduct, Digest, NodeError, Rating, limits};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Bytes of a result that stands in a tally as it is; of a longer one its digest stands there.
const TALLIED_BYTES_MAX: usize = 256;

/// A member, as it stands in the event that begins its swarm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    pub name: String,
    /// Its group.
    pub of: String,
    pub weight: u32,
    /// Skills and tools.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub can: Vec<String>,
}

/// What a swarm works on, as its `NodeStarted` holds it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Given {
    pub items: Vec<Value>,
    pub members: Vec<Member>,
    /// Of a vote.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
}

/// Who does what, as the `NodeStarted` of a copy holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assignment {
    pub item: u32,
    pub member: String,
    /// What was bid, by an auction.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub bids: BTreeMap<String, i64>,
}

/// One swarm or vote under way: a part of the fold.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Swarm {
    pub given: Given,
    rules: Rules,
    items: Vec<Item>,
    copies: Vec<OneCopy>,
    /// All before this one are settled.
    first_open: usize,
    working: usize,
    /// Copies that ended badly, as long as nobody has said what follows from it.
    faulty: BTreeSet<u32>,
}

/// What its node says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Rules {
    is_vote: bool,
    assign: Assign,
    copies: u32,
    quorum: u32,
    majority: u32,
    at_once: Option<u32>,
}

#[derive(Debug, Clone, Default, PartialEq)]
struct Item {
    copies: Vec<u32>,
    tally: Vec<Ballots>,
    fate: Option<Fate>,
}

/// How an item ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// The result of this copy stands.
    Settled(u32),
    Failed(String),
}

#[derive(Debug, Clone, PartialEq)]
struct OneCopy {
    item: usize,
    member: usize,
    state: CopyState,
}

#[derive(Debug, Clone, PartialEq)]
enum CopyState {
    Working,
    Gave(Value),
    Failed(String),
}

/// What the kernel cannot know by itself.
pub trait World {
    /// What an item needs, in words.
    ///
    /// # Errors
    /// Why that cannot be told.
    fn needs(&self, item: &Value) -> Result<Vec<String>, String>;
    /// What a member bids for an item; `None`: nothing.
    ///
    /// # Errors
    /// Why that cannot be told.
    fn bid(&self, item: &Value, bidder: &Bidder<'_>) -> Result<Option<i64>, String>;
    /// What two results must have in common to agree.
    ///
    /// # Errors
    /// Why that cannot be told.
    fn key(&self, item: &Value, result: &Value) -> Result<Value, String>;
    /// How the member of a copy behaved that gave nothing; `None` if that was not its fault.
    fn conduct(&self, copy: u32) -> Option<Conduct>;
}

/// Who bids.
#[derive(Debug, Clone, Copy)]
pub struct Bidder<'a> {
    pub member: &'a Member,
    pub reputation: u32,
    /// Copies it has ended.
    pub done: u32,
    /// How much of what it can the item does not need: 0 fits exactly.
    pub spare: usize,
}

/// What should happen next.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// This copy begins.
    Assign { copy: u32, assignment: Assignment },
    /// A copy ended badly.
    Rate { copy: u32, rating: Rating },
    /// An item is settled, or failed.
    Decide(Decision),
}

/// What the members have said about an item, and what comes of it: a `Decided` without its visit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decision {
    pub item: u32,
    pub tally: Vec<Ballots>,
    pub cast: u64,
    pub of: u64,
    pub copy: Option<u32>,
    pub why: String,
    pub ratings: Vec<Rating>,
}

impl Swarm {
    /// The swarm that a node begins; `None` if it begins none.
    pub(crate) fn begin(work: &Work, given: &Value) -> Option<Self> {
        let rules = match work {
            Work::Swarm { assign, copies, majority, at_once, .. } => Rules {
                is_vote: false,
                assign: *assign,
                copies: (*copies).max(1),
                quorum: 0,
                majority: *majority,
                at_once: *at_once,
            },
            Work::Vote { quorum, majority, at_once, .. } => Rules {
                is_vote: true,
                assign: Assign::LeastLoad,
                copies: u32::MAX,
                quorum: *quorum,
                majority: *majority,
                at_once: *at_once,
            },
            _ => return None,
        };
        let given: Given = serde_json::from_value(given.clone()).unwrap_or_default();
        let items = vec![Item::default(); given.items.len()];
        Some(Swarm { given, rules, items, ..Swarm::default() })
    }

    // ---- the fold ----------------------------------------------------------------------------------------

    pub(crate) fn begun(&mut self, copy: u32, given: &Value) {
        let Ok(assignment) = serde_json::from_value::<Assignment>(given.clone()) else { return };
        let item = assignment.item as usize;
        let member = self.given.members.iter().position(|member| member.name == assignment.member);
        let (Some(member), Some(of)) = (member, self.items.get_mut(item)) else { return };
        if copy as usize == self.copies.len() {
            of.copies.push(copy);
            self.working += 1;
            self.copies.push(OneCopy { item, member, state: CopyState::Working });
        }
    }

    pub(crate) fn ended(&mut self, copy: u32, gave: &Result<Value, NodeError>) {
        let Some(of) = self.copies.get_mut(copy as usize) else { return };
        if of.state == CopyState::Working {
            self.working -= 1;
        }
        of.state = match gave {
            Ok(value) => CopyState::Gave(value.clone()),
            Err(error) => {
                self.faulty.insert(copy);
                CopyState::Failed(error.message.clone())
            }
        };
        // Where one is enough nobody is asked whether it is right.
        let item = of.item;
        if self.rules.copies == 1 && gave.is_ok() {
            self.settle(item, Fate::Settled(copy));
        }
    }

    pub(crate) fn rated(&mut self, copy: u32) {
        self.faulty.remove(&copy);
    }

    pub(crate) fn decided(&mut self, item: u32, copy: Option<u32>, why: &str, tally: &[Ballots]) {
        if let Some(of) = self.items.get_mut(item as usize) {
            of.tally = tally.to_vec();
        }
        let fate = copy.map_or_else(|| Fate::Failed(why.to_owned()), Fate::Settled);
        self.settle(item as usize, fate);
    }

    fn settle(&mut self, item: usize, fate: Fate) {
        if let Some(of) = self.items.get_mut(item)
            && of.fate.is_none()
        {
            of.fate = Some(fate);
        }
        while self.items.get(self.first_open).is_some_and(|item| item.fate.is_some()) {
            self.first_open += 1;
        }
    }

    /// The node is tried again: what has failed begins anew, what is settled stands.
    pub(crate) fn again(&mut self) {
        for item in self.items.iter_mut().filter(|item| matches!(item.fate, Some(Fate::Failed(_)))) {
            *item = Item::default();
        }
        self.first_open = self.items.iter().take_while(|item| item.fate.is_some()).count();
    }

    // ---- what stands -------------------------------------------------------------------------------------

    /// Who works on a copy.
    pub fn member_of(&self, copy: u32) -> Option<&Member> {
        self.given.members.get(self.copies.get(copy as usize)?.member)
    }

    /// Which item a copy is of.
    pub fn item_of(&self, copy: u32) -> Option<u32> {
        self.copies.get(copy as usize).map(|copy| copy.item as u32)
    }

    /// Copies that have begun.
    pub fn copies(&self) -> u32 {
        self.copies.len() as u32
    }

    pub fn is_working(&self, copy: u32) -> bool {
        self.copies.get(copy as usize).is_some_and(|copy| copy.state == CopyState::Working)
    }

    /// Who has worked or works on an item.
    pub fn members_of(&self, item: u32) -> impl Iterator<Item = &Member> {
        let copies = self.items.get(item as usize).map_or(&[][..], |item| item.copies.as_slice());
        copies.iter().filter_map(|copy| self.member_of(*copy))
    }

    /// The members at work, each as often as it is.
    pub fn working(&self) -> impl Iterator<Item = &Member> {
        let at_work = |copy: &&OneCopy| copy.state == CopyState::Working;
        self.copies.iter().filter(at_work).filter_map(|copy| self.given.members.get(copy.member))
    }

    /// How the items ended, once all have.
    pub fn fates(&self) -> Option<Vec<&Fate>> {
        if self.first_open < self.items.len() {
            return None;
        }
        self.items.iter().map(|item| item.fate.as_ref()).collect()
    }

    /// An item that has failed.
    pub fn failure(&self) -> Option<(usize, &str)> {
        self.items.iter().enumerate().find_map(|(at, item)| match &item.fate {
            Some(Fate::Failed(why)) => Some((at, why.as_str())),
            _ => None,
        })
    }

    pub fn result_of(&self, copy: u32) -> Option<&Value> {
        match &self.copies.get(copy as usize)?.state {
            CopyState::Gave(value) => Some(value),
            CopyState::Working | CopyState::Failed(_) => None,
        }
    }

    /// What was said about an item, once it is decided.
    pub fn tally(&self, item: u32) -> &[Ballots] {
        self.items.get(item as usize).map_or(&[], |item| &item.tally)
    }

    /// The results of an item, with who gave them.
    pub fn results(&self, item: u32) -> impl Iterator<Item = (&Member, &Value)> {
        let copies = self.items.get(item as usize).map_or(&[][..], |item| item.copies.as_slice());
        copies.iter().filter_map(|copy| Some((self.member_of(*copy)?, self.result_of(*copy)?)))
    }

    // ---- what comes next ---------------------------------------------------------------------------------

    /// What should happen now. `room` is how many agents more the run may have. What went wrong comes alone, and so does a
    /// decision, because both change what comes after them: call again when they are folded.
    pub fn next(&self, flows: &Flows, world: &dyn World, room: usize) -> Vec<Step> {
        let faults = self.faults(flows.standings(), world);
        if !faults.is_empty() {
            return faults;
        }
        let mut turn = Turn::new(self, flows, world, room);
        for at in (self.first_open..self.items.len()).filter(|at| self.items[*at].fate.is_none()) {
            if let Some(decision) = turn.item(at) {
                return vec![Step::Decide(decision)];
            }
            // What follows was not begun either.
            if self.items[at].copies.is_empty() && turn.is_full() {
                break;
            }
        }
        turn.assigned
    }

    /// One of each member: its next one begins from where this one leaves it.
    fn faults(&self, standings: &Standings, world: &dyn World) -> Vec<Step> {
        let mut seen = BTreeSet::new();
        let of = |copy: &u32| {
            let member = self.member_of(*copy).filter(|member| seen.insert(member.name.as_str()))?;
            let rating = rate(standings, &member.name, world.conduct(*copy)?)?;
            Some(Step::Rate { copy: *copy, rating })
        };
        self.faulty.iter().filter_map(of).collect()
    }
}

/// One look at all items.
struct Turn<'a> {
    swarm: &'a Swarm,
    standings: &'a Standings,
    world: &'a dyn World,
    /// Copies that may still begin.
    room: usize,
    /// By the place of a member.
    is_busy: Vec<bool>,
    assigned: Vec<Step>,
}

impl<'a> Turn<'a> {
    fn new(swarm: &'a Swarm, flows: &'a Flows, world: &'a dyn World, room: usize) -> Self {
        let most = swarm.rules.at_once.map_or(usize::MAX, |most| most as usize);
        let room = room.min(most.saturating_sub(swarm.working));
        // A member works on one thing at a time, in whatever swarm of the run.
        let busy: BTreeSet<&str> = flows.at_work().map(|member| member.name.as_str()).collect();
        let is_busy = swarm.given.members.iter().map(|member| busy.contains(member.name.as_str())).collect();
        Turn { swarm, standings: flows.standings(), world, room, is_busy, assigned: Vec::new() }
    }

    /// Whether no copy can begin any more.
    fn is_full(&self) -> bool {
        let free = |(at, member): (usize, &Member)| !self.is_busy[at] && !self.standings.is_out(&member.name);
        self.room == 0 || !self.swarm.given.members.iter().enumerate().any(free)
    }

    /// Gives an item to members, or settles it.
    fn item(&mut self, at: usize) -> Option<Decision> {
        let (mut working, mut came, mut failed) = (0, 0, Vec::new());
        for copy in &self.swarm.items[at].copies {
            match &self.swarm.copies.get(*copy as usize)?.state {
                CopyState::Working => working += 1,
                CopyState::Gave(_) => came += 1,
                CopyState::Failed(why) => failed.push(why.as_str()),
            }
        }
        if self.swarm.rules.is_vote {
            return self.vote(at, working);
        }
        if failed.len() >= limits::ITEM_FAILURES_MAX {
            let last = failed.last().copied().unwrap_or_default();
            let why = format!("{} members failed, the last: {last}", failed.len());
            return (working == 0).then(|| self.failed(at, why));
        }
        let wanted = self.swarm.rules.copies as usize;
        while came + working < wanted {
            match self.assign(at) {
                Ok(Turnout::Begun) => working += 1,
                Ok(Turnout::Later) => return None,
                Ok(Turnout::Nobody) => break,
                Err(why) => return (working == 0).then(|| self.failed(at, why)),
            }
        }
        if working > 0 {
            return None;
        }
        if came == 0 {
            let last = failed.last().map(|why| format!(", and the last that was there failed: {why}"));
            let why = format!("no member is left for it{}", last.unwrap_or_default());
            return Some(self.failed(at, why));
        }
        let mut decision = match self.tally(at) {
            Ok(decision) => decision,
            Err(why) => return Some(self.failed(at, why)),
        };
        // As many as that agree even if all that are missing said something else.
        let agree = decision.tally.first().map_or(0, |first| first.members.len());
        let enough = agree * 100 > wanted * self.swarm.rules.majority as usize;
        if decision.copy.is_none() || !enough {
            // They do not agree: one more, up to twice as many and one.
            if came <= 2 * wanted {
                match self.assign(at) {
                    Ok(Turnout::Begun | Turnout::Later) => return None,
                    Ok(Turnout::Nobody) | Err(_) => {}
                }
            }
            decision.copy = None;
            decision.ratings.clear();
            let most = self.swarm.rules.majority;
            decision.why = if came < wanted {
                format!(
                    "{came} of {wanted} results came, and no member is left: {agree} agree, which is no majority"
                )
            } else {
                format!("{came} results came, and none has more than {most} % of the weight")
            };
        }
        Some(decision)
    }

    fn vote(&mut self, at: usize, mut working: usize) -> Option<Decision> {
        loop {
            match self.assign(at) {
                Ok(Turnout::Begun) => working += 1,
                Ok(Turnout::Later) => return None,
                Ok(Turnout::Nobody) => break,
                Err(why) => return Some(self.failed(at, why)),
            }
        }
        if working > 0 {
            return None;
        }
        let rules = self.swarm.rules;
        let mut decision = match self.tally(at) {
            Ok(decision) => decision,
            Err(why) => return Some(self.failed(at, why)),
        };
        // A vote is about what somebody thinks best: who thinks otherwise has done nothing wrong.
        decision.ratings.clear();
        let enough = decision.cast > 0 && decision.cast * 100 >= decision.of * u64::from(rules.quorum);
        if !enough {
            decision.copy = None;
            let share = (decision.cast * 100).checked_div(decision.of).unwrap_or(0);
            decision.why = format!("{share} % of the weight was cast, and {} % are the quorum", rules.quorum);
        } else if decision.copy.is_none() {
            decision.why =
                format!("no option has more than {} % of the weight that was cast", rules.majority);
        }
        Some(decision)
    }

    fn failed(&self, at: usize, why: String) -> Decision {
        Decision { item: at as u32, why, ..Decision::default() }
    }

    /// Gives an item to one more member.
    fn assign(&mut self, at: usize) -> Result<Turnout, String> {
        let swarm = self.swarm;
        let item = &swarm.given.items[at];
        let needs = if swarm.rules.is_vote { Vec::new() } else { self.world.needs(item)? };
        let has_had = |member: usize| {
            let begun = swarm.items[at].copies.iter().filter_map(|copy| swarm.copies.get(*copy as usize));
            let now = self.assigned.iter().filter_map(|step| match step {
                Step::Assign { assignment, .. } if assignment.item as usize == at => Some(&assignment.member),
                _ => None,
            });
            begun.map(|copy| copy.member).any(|of| of == member)
                || now.into_iter().any(|name| *name == swarm.given.members[member].name)
        };
        let fits = |(at, member): &(usize, &Member)| {
            !self.standings.is_out(&member.name) && !has_had(*at) && covers(&member.can, &needs)
        };
        let able: Vec<(usize, &Member)> = swarm.given.members.iter().enumerate().filter(fits).collect();
        if able.is_empty() {
            return Ok(Turnout::Nobody);
        }
        let free: Vec<(usize, &Member)> = able.into_iter().filter(|(at, _)| !self.is_busy[*at]).collect();
        if free.is_empty() || self.room == 0 {
            return Ok(Turnout::Later);
        }
        let done = |member: &Member| self.standings.done(&member.name);
        // Those of one group are likely to err together: an item is shared among groups where nothing else decides.
        let of_item: Vec<&str> = (0..swarm.given.members.len())
            .filter(|at| has_had(*at))
            .map(|at| swarm.given.members[at].of.as_str())
            .collect();
        let alike = |member: &Member| of_item.iter().filter(|of| **of == member.of).count();
        let mut bids = BTreeMap::new();
        let chosen = match swarm.rules.assign {
            Assign::LeastLoad => free.iter().min_by_key(|(at, member)| (done(member), alike(member), *at)),
            Assign::Capability => free
                .iter()
                .min_by_key(|(at, member)| (spare(&member.can, &needs), done(member), alike(member), *at)),
            Assign::Auction => {
                for (_, member) in &free {
                    let bidder = Bidder {
                        member,
                        reputation: self.standings.reputation(&member.name),
                        done: done(member),
                        spare: spare(&member.can, &needs),
                    };
                    if let Some(bid) = self.world.bid(item, &bidder)? {
                        bids.insert(member.name.clone(), bid);
                    }
                }
                let bidding = free.iter().filter(|(_, member)| bids.contains_key(&member.name));
                bidding.min_by_key(|(at, member)| (bids[&member.name], done(member), alike(member), *at))
            }
        };
        let Some((chosen, member)) = chosen.map(|(at, member)| (*at, *member)) else {
            // Nobody bids among those who are free; somebody who works might.
            let works = self.is_busy.iter().any(|busy| *busy);
            return Ok(if works { Turnout::Later } else { Turnout::Nobody });
        };
        let copy = (swarm.copies.len() + self.assigned.len()) as u32;
        let assignment = Assignment { item: at as u32, member: member.name.clone(), bids };
        self.assigned.push(Step::Assign { copy, assignment });
        self.is_busy[chosen] = true;
        self.room -= 1;
        Ok(Turnout::Begun)
    }

    /// What was said, by weight, and what follows for those who said it.
    fn tally(&self, at: usize) -> Result<Decision, String> {
        let item = &self.swarm.given.items[at];
        let weight = |member: &Member| {
            u64::from(member.weight) * u64::from(self.standings.trusted_reputation(&member.name))
        };
        let mut said: Vec<(Value, Vec<u32>, u64)> = Vec::new();
        for copy in &self.swarm.items[at].copies {
            let (Some(result), Some(member)) = (self.swarm.result_of(*copy), self.swarm.member_of(*copy))
            else {
                continue;
            };
            let what = tallied(self.world.key(item, result)?);
            match said.iter_mut().find(|(known, ..)| *known == what) {
                Some((_, copies, sum)) => {
                    copies.push(*copy);
                    *sum += weight(member);
                }
                None => said.push((what, vec![*copy], weight(member))),
            }
        }
        said.sort_by_key(|(_, copies, weight)| (u64::MAX - weight, copies.first().copied()));
        let cast: u64 = said.iter().map(|(.., weight)| weight).sum();
        let asked: Vec<&Member> = if self.swarm.rules.is_vote {
            self.swarm.given.members.iter().collect()
        } else {
            let copies = self.swarm.items[at].copies.iter();
            copies.filter_map(|copy| self.swarm.member_of(*copy)).collect()
        };
        let of = asked.into_iter().map(|member| u64::from(member.weight) * 1_000).sum();
        let wins = |(_, _, weight): &&(Value, Vec<u32>, u64)| {
            *weight * 100 > cast * u64::from(self.swarm.rules.majority)
        };
        let winner = said.first().filter(wins);
        let copy = winner.and_then(|(_, copies, _)| copies.first().copied());
        let mut ratings = Vec::new();
        if let Some((right, ..)) = winner {
            for (what, copies, _) in &said {
                let conduct = if what == right { Conduct::Agreed } else { Conduct::WrongResult };
                let members = copies.iter().filter_map(|copy| self.swarm.member_of(*copy));
                ratings.extend(members.filter_map(|member| rate(self.standings, &member.name, conduct)));
            }
        }
        let names = |copies: &[u32]| {
            let members = copies.iter().filter_map(|copy| self.swarm.member_of(*copy));
            members.map(|member| member.name.clone()).collect()
        };
        let tally = said.iter().map(|(what, copies, weight)| Ballots {
            what: what.clone(),
            members: names(copies),
            weight: *weight,
        });
        Ok(Decision { item: at as u32, tally: tally.collect(), cast, of, copy, why: String::new(), ratings })
    }
}

/// What became of giving an item to somebody.
enum Turnout {
    Begun,
    /// Those who could are busy.
    Later,
    /// There is nobody (any more) who could.
    Nobody,
}

/// What stands in a tally.
fn tallied(what: Value) -> Value {
    let text = what.to_string();
    if text.len() <= TALLIED_BYTES_MAX { what } else { json!(Digest::of(text.as_bytes()).to_string()) }
}

/// Whether someone can all that is needed. `git` is covered by the tool `git.commit` of the family, and the other way round.
fn covers(can: &[String], needs: &[String]) -> bool {
    needs.iter().all(|need| can.iter().any(|one| serves(one, need)))
}

fn serves(one: &str, need: &str) -> bool {
    let within = |outer: &str, inner: &str| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    within(one, need) || within(need, one)
}

/// How much of what someone can is not needed.
fn spare(can: &[String], needs: &[String]) -> usize {
    can.iter().filter(|one| !needs.iter().any(|need| serves(one, need))).count()
}
