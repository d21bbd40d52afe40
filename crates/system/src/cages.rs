//! The cages of a run: one per agent and place, made when first needed, made anew when the agent's capabilities
//! change, ended with the run.

use crate::confine::{self, Walls};
use mycel_abi::{AgentId, Capability};
use mycel_sandbox::{Cage, CageError, Confinement, Egress, HostRule, Network, World};
use mycel_tools::Place;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

/// What never changes during a run.
#[derive(Debug, Clone)]
pub struct CageConfig {
    pub workspace: PathBuf,
    pub home: Option<PathBuf>,
    /// Mycel's own folders, hidden from every cage.
    pub own: Vec<PathBuf>,
    /// The program that becomes the cage (`/proc/self/exe`).
    pub program: PathBuf,
    pub allow_missing: Vec<mycel_sandbox::Layer>,
    pub limits: mycel_sandbox::ResourceLimits,
}

/// Cages that stand ready. A cage in use is taken out and given back.
#[derive(Debug)]
pub struct Cages {
    config: Arc<CageConfig>,
    ready: BTreeMap<(AgentId, PlaceKey), (Walls, CageAndProxy)>,
}

/// A cage with the egress proxy it talks to, which ends with it.
#[derive(Debug)]
pub struct CageAndProxy {
    pub cage: Cage,
    #[expect(dead_code, reason = "held so that the proxy lives as long as the cage")]
    egress: Option<Egress>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum PlaceKey {
    Work,
    Host,
}

/// A cage for one call, and whether it was made for it.
#[derive(Debug)]
pub struct Taken {
    pub walls: Walls,
    pub cage: CageAndProxy,
    pub is_new: bool,
}

impl Cages {
    pub fn new(config: CageConfig) -> Self {
        Self { config: Arc::new(config), ready: BTreeMap::new() }
    }

    pub fn config(&self) -> &CageConfig {
        &self.config
    }

    /// The agent's cage, if one with these very walls stands ready; else a new one.
    pub fn take(&mut self, agent: &AgentId, place: Place, capabilities: &[Capability]) -> Result<Taken, CageError> {
        let walls = confine::walls(capabilities, place, &self.config.workspace, &self.config.own);
        if let Some((old, cage)) = self.ready.remove(&(agent.clone(), key(place)))
            && old == walls
        {
            return Ok(Taken { walls, cage, is_new: false });
        }
        let cage = build(&self.config, &walls)?;
        Ok(Taken { walls, cage, is_new: true })
    }

    /// Gives a cage back after a call that left it alive.
    pub fn give_back(&mut self, agent: &AgentId, walls: Walls, cage: CageAndProxy) {
        self.ready.insert((agent.clone(), key(walls.place)), (walls, cage));
    }

    /// Ends all cages that stand ready, and with them every process they hold.
    pub fn clear(&mut self) {
        self.ready.clear();
    }
}

fn build(config: &CageConfig, walls: &Walls) -> Result<CageAndProxy, CageError> {
    let mut confinement = Confinement::closed(&config.workspace);
    confinement.read.clone_from(&walls.read);
    confinement.write.clone_from(&walls.write);
    // Programs of the project itself (its scripts, its build output) may run where they may be read.
    confinement.exec.extend(walls.write.iter().cloned());
    confinement.protect.clone_from(&walls.protect);
    confinement.hide.clone_from(&walls.hide);
    confinement.world = match walls.place {
        Place::Work | Place::Person => World::Private,
        Place::Host => World::Host,
    };
    confinement.limits = config.limits;
    confinement.allow_missing.clone_from(&config.allow_missing);
    confinement.env.extend(config.home.iter().map(|home| ("HOME".to_owned(), home.display().to_string())));
    let egress = open_way_out(walls, &mut confinement)?;
    let mut cage = Cage::spawn(&confinement, &config.program, &[])?;
    if let Some(egress) = &egress {
        cage.connect(egress).map_err(proxy_failed)?;
    }
    Ok(CageAndProxy { cage, egress })
}

/// The egress proxy for the hosts that were granted, if any.
fn open_way_out(walls: &Walls, confinement: &mut Confinement) -> Result<Option<Egress>, CageError> {
    if walls.hosts.is_empty() {
        return Ok(None);
    }
    let rules = walls.hosts.iter().filter_map(|host| host.parse::<HostRule>().ok()).collect();
    let egress = Egress::start(rules).map_err(proxy_failed)?;
    confinement.net = Network::Proxied { port: egress.port() };
    Ok(Some(egress))
}

fn proxy_failed(source: std::io::Error) -> CageError {
    CageError::Failed { doing: "starting the egress proxy".to_owned(), hint: "are ports and descriptors left?", source }
}

fn key(place: Place) -> PlaceKey {
    match place {
        Place::Work | Place::Person => PlaceKey::Work,
        Place::Host => PlaceKey::Host,
    }
}
