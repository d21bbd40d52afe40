//! Swarms and votes: what the kernel says should happen next, made into agents and events.
//!
//! ```text
//!  begin: items, members --NodeStarted{given}--> kernel::swarm
//!  every round: Swarm::next --> Assign: an agent for a copy (NodeStarted + AgentSpawned)
//!                           --> Rate, Decide: Rated, Decided
//!                           --> all settled: NodeEnded
//! ```
//! The kernel asks back what only expressions of the flow can say ([`Seen`]): what an item needs, what a member bids, and when
//! two results agree.

use super::nodes::{ITEMS_MAX, Start, scope_of};
use super::*;
use crate::shape;
use mycel_abi::flow::{ItemError, Members, Node, Work as NodeWork};
use mycel_abi::{AgentStatus, Conduct, VisitId, limits};
use mycel_flow::eval;
use mycel_kernel::flow::{Place as NodePlace, item_visit};
use mycel_kernel::progress;
use mycel_kernel::swarm::{self, Assignment, Bidder, Decision, Fate, Given, Member, Step, Swarm};
use mycel_tools::agent as tools;
use serde_json::{Map, json};

impl Runner {
    // ---- beginning ---------------------------------------------------------------------------------------

    /// What a swarm or a vote works on. Another try goes on with what the first was given.
    pub(super) fn swarm_given(
        &self,
        visit: &VisitId,
        work: &NodeWork,
        scope: &Map<String, Value>,
    ) -> Result<Value, String> {
        if let Some(active) = self.flows.active(visit) {
            return Ok(active.given.clone());
        }
        let (items, options, named) = match work {
            NodeWork::Swarm { over, members, .. } => {
                let list = eval::expression(over, scope).map_err(|error| format!("`{over}`: {error}"))?;
                let Value::Array(items) = list else { return Err(format!("`{over}` gives no list")) };
                if items.len() > ITEMS_MAX {
                    return Err(format!(
                        "`{over}` gives {} items, and {ITEMS_MAX} are the most",
                        items.len()
                    ));
                }
                (items, Vec::new(), members)
            }
            NodeWork::Vote { options, members, .. } => {
                (vec![Value::Null], chosen_from(options, scope)?, members)
            }
            _ => return Err(format!("a {} has no members", work.kind())),
        };
        let place = NodePlace::of(visit).ok_or_else(|| format!("{visit} is no visit"))?;
        let frame = self.flows.frame(place.within.as_ref()).ok_or_else(|| format!("{visit} has no flow"))?;
        let mut members = Vec::new();
        for group in frame.flow.members(named) {
            let mut can = group.skills.clone();
            can.extend(match &group.uses {
                Some(uses) if group.tools.is_empty() => self.role(uses)?.tools,
                _ => group.tools.clone(),
            });
            members.extend((1..=group.count).map(|n| Member {
                name: format!("{}-{n}", group.name),
                of: group.name.clone(),
                weight: group.weight,
                can: can.clone(),
            }));
        }
        serde_json::to_value(Given { items, members, options }).map_err(|error| error.to_string())
    }

    // ---- every round -------------------------------------------------------------------------------------

    /// What follows for every swarm and every vote.
    pub(super) fn advance_swarms(&mut self) {
        let of = |(visit, active): (&VisitId, &mycel_kernel::flow::Active)| {
            (active.swarm.is_some() && active.failed.is_none()).then(|| visit.clone())
        };
        let all: Vec<VisitId> =
            self.flows.frames().flat_map(|(_, frame)| frame.active.iter().filter_map(of)).collect();
        all.iter().for_each(|visit| self.advance_swarm(visit));
    }

    fn advance_swarm(&mut self, visit: &VisitId) {
        let Some(node) = self.node_of(visit).cloned() else { return };
        loop {
            let steps = self.swarm_steps(visit, &node);
            let settles = steps.iter().any(|step| !matches!(step, Step::Assign { .. }));
            for step in steps {
                self.take_step(visit, &node, step);
            }
            let Some(swarm) = self.swarm_at(visit) else { return };
            let stops = matches!(&node.work, NodeWork::Swarm { on_item_error: ItemError::Stop, .. });
            if let Some((item, why)) = swarm.failure().filter(|_| stops) {
                let why = format!("item {item}: {why}");
                self.stop_agents(visit, "another item of its swarm failed");
                return self.node_failed(visit, why);
            }
            if let Some(gave) = swarm_gave(swarm, &node.work) {
                return match gave {
                    Ok(output) => self.node_gave(visit, output),
                    Err(why) => self.node_failed(visit, why),
                };
            }
            // What was decided changes what comes next; what was begun must be durable first.
            if !settles || self.outbox.len() >= limits::COMMIT_EVENTS_MAX / 2 {
                return;
            }
        }
    }

    fn swarm_at(&self, visit: &VisitId) -> Option<&Swarm> {
        self.flows.active(visit)?.swarm.as_ref()
    }

    fn swarm_steps(&self, visit: &VisitId, node: &Node) -> Vec<Step> {
        let Some(swarm) = self.swarm_at(visit) else { return Vec::new() };
        let place = NodePlace::of(visit);
        let Some(frame) = place.and_then(|place| self.flows.frame(place.within.as_ref())) else {
            return Vec::new();
        };
        let live = self.state.agents.values().filter(|agent| agent.ended.is_none()).count();
        let room = limits::AGENTS_MAX.saturating_sub(live);
        let seen = Seen { runner: self, visit, work: &node.work, scope: scope_of(frame, &node.id) };
        swarm.next(&self.flows, &seen, room)
    }

    fn take_step(&mut self, visit: &VisitId, node: &Node, step: Step) {
        match step {
            Step::Assign { copy, assignment } => self.begin_copy(visit, node, copy, &assignment),
            Step::Rate { copy, rating } => {
                let Some(visit) = item_visit(visit, copy) else { return };
                self.stage(Actor::Kernel, Body::Rated { visit, rating });
            }
            Step::Decide(Decision { item, tally, cast, of, copy, why, ratings }) => {
                let visit = visit.clone();
                let decided = Body::Decided { visit, item, tally, cast, of, copy, why, ratings };
                self.stage(Actor::Kernel, decided);
            }
        }
    }

    fn begin_copy(&mut self, visit: &VisitId, node: &Node, copy: u32, assignment: &Assignment) {
        let Some(copy_visit) = item_visit(visit, copy) else { return };
        let given = serde_json::to_value(assignment).unwrap_or_default();
        let begun = match self.copy_of(visit, &assignment.member, assignment.item) {
            Ok((work, scope)) => {
                self.start_work(&copy_visit, node, &work, &scope, Start { attempt: 1, given: given.clone() })
            }
            Err(why) => Err(why),
        };
        if let Err(message) = begun {
            self.stage_started(&copy_visit, 1, None, given);
            self.fail(&copy_visit, node, message, u32::MAX);
        }
    }

    /// What a member does for an item, and the values its templates see.
    fn copy_of(
        &self,
        visit: &VisitId,
        member: &str,
        item: u32,
    ) -> Result<(NodeWork, Map<String, Value>), String> {
        let missing = || format!("{visit} is no swarm under way");
        let place = NodePlace::of(visit).ok_or_else(missing)?;
        let frame = self.flows.frame(place.within.as_ref()).ok_or_else(missing)?;
        let node = frame.flow.node(&place.node).ok_or_else(missing)?;
        let swarm = self.swarm_at(visit).ok_or_else(missing)?;
        let of = swarm.given.members.iter().find(|one| one.name == member).map(|one| one.of.as_str());
        let group = frame.flow.members.iter().find(|group| Some(group.name.as_str()) == of);
        let group = group.ok_or_else(|| format!("{member} is no member"))?;
        let mut scope = scope_of(frame, &node.id);
        let work = match &node.work {
            NodeWork::Swarm { item: name, task, output, .. } => {
                let value = swarm.given.items.get(item as usize).cloned().unwrap_or_default();
                scope.insert(name.clone(), value);
                work_for(group, task.clone(), output.clone())
            }
            NodeWork::Vote { question, .. } => work_for(group, question.clone(), Some(ballot_form(swarm))),
            work => return Err(format!("a {} has no members", work.kind())),
        };
        Ok((work, scope))
    }

    // ---- a copy ------------------------------------------------------------------------------------------

    /// What the agent of a copy does; `None` if the visit is none.
    pub(super) fn work_of_copy(&self, visit: &VisitId) -> Option<NodeWork> {
        let (swarm, whole, copy) = self.copy_at(visit)?;
        let (member, item) = (swarm.member_of(copy)?, swarm.item_of(copy)?);
        self.copy_of(&whole, &member.name, item).ok().map(|(work, _)| work)
    }

    /// The swarm of a copy, its visit, and the number of the copy.
    fn copy_at(&self, visit: &VisitId) -> Option<(&Swarm, VisitId, u32)> {
        let copy = NodePlace::of(visit)?.item?;
        let whole: VisitId = visit.as_str().rsplit_once('.')?.0.parse().ok()?;
        Some((self.swarm_at(&whole)?, whole, copy))
    }

    pub(super) fn is_vote(&self, visit: &VisitId) -> bool {
        let is_vote = |node: &Node| matches!(node.work, NodeWork::Vote { .. });
        self.copy_at(visit).is_some() && self.node_of(visit).is_some_and(is_vote)
    }

    /// The ballot of a member that has ended: what it cast, or else what its answer says.
    pub(super) fn ballot(&self, visit: &VisitId, agent: &AgentId, said: &str) -> Result<Value, String> {
        let (swarm, ..) = self.copy_at(visit).ok_or("its vote is over")?;
        let cast = self.cast_by(agent);
        if let [first, .., last] = cast.as_slice() {
            return Err(format!("it voted for {} and then for {}", first.choice, last.choice));
        }
        if let [ballot] = cast.as_slice() {
            return Ok(json!({ "choice": ballot.choice, "why": ballot.why }));
        }
        let options = &swarm.given.options;
        if let Some(option) = options.iter().find(|option| shape::says(said, option)) {
            return Ok(json!({ "choice": option, "why": "" }));
        }
        shape::object(said, &ballot_form(swarm)).map_err(|misfits| misfits.join("; "))
    }

    /// The ballots an agent cast, without those that only say the same again.
    fn cast_by(&self, agent: &AgentId) -> Vec<tools::vote::Input> {
        let mut cast: Vec<(CallId, tools::vote::Input)> = Vec::new();
        for (id, call) in &self.state.calls {
            let proposal = &call.call.proposal;
            if proposal.agent != *agent || proposal.tool != tools::vote::NAME {
                continue;
            }
            let counts = call.outcome.as_ref().is_some_and(Outcome::succeeded);
            if let (true, Ok(ballot)) = (counts, serde_json::from_value(proposal.args.clone())) {
                cast.push((id.clone(), ballot));
            }
        }
        let mut cast: Vec<tools::vote::Input> = cast.into_iter().map(|(_, ballot)| ballot).collect();
        cast.dedup_by(|a, b| a.choice == b.choice);
        cast
    }

    /// A permitted `agent.vote`.
    pub(super) fn cast(&self, call: &Call) -> Result<Value, ToolFailure> {
        let input: tools::vote::Input = messages::read(&call.proposal.args)?;
        let visit = self.flows.visit_of(&call.proposal.agent);
        let Some((swarm, ..)) =
            visit.filter(|visit| self.is_vote(visit)).and_then(|visit| self.copy_at(visit))
        else {
            let message = "casting a ballot: you were not asked to vote".to_owned();
            return Err(ToolFailure { kind: "no_vote".into(), message, hint: None });
        };
        let options = &swarm.given.options;
        if !options.contains(&input.choice) {
            let message = format!("casting a ballot: `{}` is none of the options", input.choice);
            let hint = Some(format!("they are: {}", options.join(", ")));
            return Err(ToolFailure { kind: "no_option".into(), message, hint });
        }
        let before = self.cast_by(&call.proposal.agent);
        let counted = before.iter().all(|ballot| ballot.choice == input.choice);
        let output = tools::vote::Output { choice: input.choice, counted };
        Ok(serde_json::to_value(output).unwrap_or_default())
    }

    /// How the member of a copy behaved that gave nothing. Of one that was stopped, or whose agent could not even be made, nothing
    /// can be said.
    fn conduct_of(&self, visit: &VisitId, copy: u32) -> Option<Conduct> {
        let visit = item_visit(visit, copy)?;
        let id = visit.as_str().parse::<AgentId>().ok()?;
        let agent = self.state.agents.get(&id)?;
        Some(match () {
            () if agent.looped || progress::stuck(&self.state, agent).is_some() => Conduct::Looped,
            () if self.is_vote(&visit) && self.cast_by(&id).len() > 1 => Conduct::Equivocated,
            () if agent.ended == Some(AgentStatus::Stopped) => return None,
            () => Conduct::Failed,
        })
    }
}

/// What the kernel asks about.
struct Seen<'a> {
    runner: &'a Runner,
    visit: &'a VisitId,
    work: &'a NodeWork,
    scope: Map<String, Value>,
}

impl Seen<'_> {
    fn with(&self, item: &Value, more: Option<(&str, Value)>) -> Map<String, Value> {
        let mut scope = self.scope.clone();
        if let NodeWork::Swarm { item: name, .. } = self.work {
            scope.insert(name.clone(), item.clone());
        }
        scope.extend(more.map(|(name, value)| (name.to_owned(), value)));
        scope
    }
}

impl swarm::World for Seen<'_> {
    fn needs(&self, item: &Value) -> Result<Vec<String>, String> {
        let NodeWork::Swarm { needs, .. } = self.work else { return Ok(Vec::new()) };
        if needs.is_empty() {
            return Ok(Vec::new());
        }
        let value = eval::expression(needs, &self.with(item, None));
        match value.map_err(|error| format!("`{needs}`: {error}"))? {
            Value::Array(words) if words.iter().all(Value::is_string) => {
                Ok(words.iter().filter_map(Value::as_str).map(str::to_owned).collect())
            }
            Value::String(word) => Ok(vec![word]),
            other => Err(format!("`{needs}` gives {other}, and must give a list of words")),
        }
    }

    fn bid(&self, item: &Value, bidder: &Bidder<'_>) -> Result<Option<i64>, String> {
        let NodeWork::Swarm { bid, .. } = self.work else { return Ok(None) };
        let member = json!({
            "name": bidder.member.name,
            "group": bidder.member.of,
            "weight": bidder.member.weight,
            "reputation": bidder.reputation,
            "done": bidder.done,
            "spare": bidder.spare,
        });
        let value = eval::expression(bid, &self.with(item, Some(("member", member))));
        match value.map_err(|error| format!("`{bid}`: {error}"))? {
            Value::Null => Ok(None),
            Value::Number(number) => Ok(number.as_i64().or(number.as_f64().map(|number| number as i64))),
            other => Err(format!("`{bid}` gives {other}, and must give a number, or null for no bid")),
        }
    }

    fn key(&self, item: &Value, result: &Value) -> Result<Value, String> {
        match self.work {
            NodeWork::Swarm { agree, .. } if !agree.is_empty() => {
                let scope = self.with(item, Some(("result", result.clone())));
                eval::expression(agree, &scope).map_err(|error| format!("`{agree}`: {error}"))
            }
            NodeWork::Vote { .. } => Ok(result["choice"].clone()),
            _ => Ok(result.clone()),
        }
    }

    fn conduct(&self, copy: u32) -> Option<Conduct> {
        self.runner.conduct_of(self.visit, copy)
    }
}

/// What a member of a group does.
fn work_for(group: &Members, task: String, output: Option<Value>) -> NodeWork {
    let model = group.model.clone();
    match &group.uses {
        Some(uses) => NodeWork::Agent { uses: uses.clone(), task, tools: group.tools.clone(), model, output },
        None => NodeWork::Llm { prompt: task, system: String::new(), model, output },
    }
}

fn ballot_form(swarm: &Swarm) -> Value {
    json!({
        "type": "object",
        "required": ["choice"],
        "properties": { "choice": { "enum": swarm.given.options }, "why": { "type": "string" } },
    })
}

/// The options of a vote, as texts.
fn chosen_from(options: &[String], scope: &Map<String, Value>) -> Result<Vec<String>, String> {
    let shown = |value: Value| match value {
        Value::String(text) => text,
        other => other.to_string(),
    };
    let mut out: Vec<String> = Vec::new();
    for option in options {
        match eval::render(&Value::from(option.as_str()), scope)
            .map_err(|error| format!("options: {error}"))?
        {
            Value::Array(list) => out.extend(list.into_iter().map(shown)),
            one => out.push(shown(one)),
        }
    }
    let different: BTreeSet<&String> = out.iter().collect();
    if different.len() < out.len() {
        return Err(format!("two options are the same: {}", out.join(", ")));
    }
    if out.len() < 2 || out.len() > limits::OPTIONS_MAX {
        let most = limits::OPTIONS_MAX;
        return Err(format!("there are {} options, and 2 to {most} can be voted on", out.len()));
    }
    Ok(out)
}

/// What a swarm or a vote gives, once it is over.
fn swarm_gave(swarm: &Swarm, work: &NodeWork) -> Option<Result<Value, String>> {
    let fates = swarm.fates()?;
    let NodeWork::Swarm { on_item_error, .. } = work else {
        return Some(vote_gave(swarm, fates.first()?));
    };
    let gave = |fate: &&Fate| match fate {
        Fate::Settled(copy) => swarm.result_of(*copy).cloned(),
        Fate::Failed(_) => (*on_item_error == ItemError::Null).then_some(Value::Null),
    };
    Some(Ok(Value::Array(fates.iter().filter_map(gave).collect())))
}

fn vote_gave(swarm: &Swarm, fate: &Fate) -> Result<Value, String> {
    let copy = match fate {
        Fate::Settled(copy) => *copy,
        Fate::Failed(why) => return Err(why.clone()),
    };
    let ballot = |(member, result): (&Member, &Value)| json!({ "member": member.name, "choice": result["choice"], "why": result["why"] });
    let said = |said: &mycel_abi::Ballots| json!({ "option": said.what, "members": said.members, "weight": said.weight as f64 / 1_000.0 });
    Ok(json!({
        "decision": swarm.result_of(copy).map(|result| result["choice"].clone()),
        "tally": swarm.tally(0).iter().map(said).collect::<Vec<_>>(),
        "ballots": swarm.results(0).map(ballot).collect::<Vec<_>>(),
    }))
}
