//! A run of a flow goes again from one of its nodes.

use super::{Machine, MachineError};
use mycel_abi::{Actor, Body, RunId, Then, VisitId};
use mycel_flow::check;
use mycel_kernel::State;
use mycel_kernel::flow::{self, Flows, Frame, Place};
use serde_json::{Map, Value};

/// What is given anew, as it was written: names with their texts.
#[derive(Debug, Clone, Default)]
pub struct Anew {
    /// What channels hold.
    pub set: Vec<(String, String)>,
    pub input: Vec<(String, String)>,
}

/// How a run went on anew.
#[derive(Debug, Clone)]
pub struct Rerun {
    pub run: RunId,
    /// The node it goes again from.
    pub visit: VisitId,
    /// What ended after it had begun, and stays done.
    pub stay: Vec<VisitId>,
}

impl Machine {
    /// A fork of a run of a flow from before a node began. What ended later and did not depend on that node stays done.
    pub fn rerun(&self, run: &RunId, node: &str, anew: &Anew) -> Result<Rerun, MachineError> {
        let past = self.history(run)?;
        let bodies: Vec<&Body> = past.iter().map(|event| &event.body).collect();
        let visit = visit_of(run, node, &bodies)?;
        let begins = |body: &&Body| match body {
            Body::NodeStarted { visit: at, .. } | Body::NodeEnded { visit: at, .. } => *at == visit,
            _ => false,
        };
        let nothing = || MachineError::Bad(format!("nothing is before {visit}"));
        let first = bodies.iter().position(begins).ok_or_else(nothing)?;
        let before = past[first].parent.clone().ok_or_else(nothing)?;
        let mut flows = Flows::default();
        bodies[..first].iter().for_each(|body| flows.fold(body, &mut |_| None));
        let within = Place::of(&visit).and_then(|place| place.within);
        let frame = flows.frame(within.as_ref()).ok_or_else(nothing)?;
        let set = anew.set.iter().map(|(name, text)| channel_value(frame, name, text));
        let set = set.collect::<Result<Vec<_>, _>>()?;
        let input = anew.input.iter().map(|(name, text)| input_value(frame, name, text));
        let input = input.collect::<Result<Vec<_>, _>>()?;
        let channels: Vec<String> = set.iter().map(|(name, _)| name.clone()).collect();
        let given = flow::Anew { channels: &channels, input: !input.is_empty() };
        let kept = flow::kept(&bodies, first, &visit, given);
        let mut stay: Vec<VisitId> = Vec::new();
        for body in &kept {
            if let Body::NodeEnded { visit, error, .. } = body
                && error.as_ref().is_none_or(|error| error.then != Then::Retry)
            {
                stay.push(visit.clone());
            }
        }
        let person = Actor::Person(self.parts.person.clone());
        let mut more: Vec<(Actor, Body)> = kept.into_iter().map(|body| (Actor::Kernel, body)).collect();
        for (channel, value) in set {
            more.push((person.clone(), Body::ChannelSet { within: within.clone(), channel, value }));
        }
        for (input, value) in input {
            more.push((person.clone(), Body::InputSet { within: within.clone(), input, value }));
        }
        let state = State::of(&past[..first]);
        let run = self.fork_with(run, &before, &state, None, more)?;
        Ok(Rerun { run, visit, stay })
    }
}

/// The visit that a person means: `write#2`, or `write` where it ran once.
fn visit_of(run: &RunId, wanted: &str, bodies: &[&Body]) -> Result<VisitId, MachineError> {
    let mut visits: Vec<&VisitId> = Vec::new();
    for body in bodies {
        if let Body::NodeStarted { visit, .. } | Body::NodeEnded { visit, .. } = body
            && !visits.contains(&visit)
        {
            visits.push(visit);
        }
    }
    let bad = |what: String, known: &[&VisitId]| {
        let known: Vec<&str> = known.iter().take(VISITS_NAMED).map(|visit| visit.as_str()).collect();
        let known = if known.is_empty() { "it ran no flow".to_owned() } else { known.join(", ") };
        Err(MachineError::Bad(format!("run {run} has {what}\nhint: it has {known}")))
    };
    if let Some(visit) = visits.iter().find(|visit| visit.as_str() == wanted) {
        return Ok((*visit).clone());
    }
    let named = |visit: &&VisitId| visit.as_str().rsplit_once('#').is_some_and(|(name, _)| name == wanted);
    let of_name: Vec<&VisitId> = visits.iter().copied().filter(named).collect();
    match of_name[..] {
        [visit] => Ok(visit.clone()),
        [] => bad(format!("no node {wanted}"), &visits),
        _ => bad(format!("{} of {wanted}, and one must be named", of_name.len()), &of_name),
    }
}

/// Visits that a hint names.
const VISITS_NAMED: usize = 40;

fn channel_value(frame: &Frame, name: &str, text: &str) -> Result<(String, Value), MachineError> {
    let value = match frame.flow.channel(name) {
        Some(channel) => check::typed(&channel.kind, text),
        None => return Err(MachineError::Bad(check::no_channel(&frame.flow, name))),
    };
    match frame.refuses(name, &value) {
        Some(why) => Err(MachineError::Bad(why)),
        None => Ok((name.to_owned(), value)),
    }
}

fn input_value(frame: &Frame, name: &str, text: &str) -> Result<(String, Value), MachineError> {
    let mut given: Map<String, Value> = frame.input.clone();
    let kind = frame.flow.input.iter().find(|input| input.name == name).map(|input| &input.kind);
    given.insert(name.to_owned(), kind.map_or_else(|| Value::from(text), |kind| check::typed(kind, text)));
    match check::input(&frame.flow, &given) {
        Ok(mut values) => Ok((name.to_owned(), values.remove(name).unwrap_or_default())),
        Err(problems) => {
            let lines: Vec<String> = problems.iter().map(mycel_flow::Problem::without_place).collect();
            Err(MachineError::Bad(lines.join("\n")))
        }
    }
}
