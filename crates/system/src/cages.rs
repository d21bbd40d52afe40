//! The cages of a run: one per agent and place, made when first needed, made anew when the agent's capabilities
//! change, ended with the run.

use crate::confine::{self, Walls};
use crate::lease::CageRegister;
use mycel_abi::{AgentId, Capability};
use mycel_sandbox::{Cage, CageError, Confinement, Decision, Egress, HostRule, Network, World};
use mycel_tools::Place;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What never changes during a run.
#[derive(Debug, Clone)]
pub struct CageConfig {
    pub workspace: PathBuf,
    /// Where the run's worktrees are, a folder each.
    pub worktrees: PathBuf,
    pub home: Option<PathBuf>,
    /// Mycel's own folders, hidden from every cage.
    pub own: Vec<PathBuf>,
    /// The program that becomes the cage (`/proc/self/exe`).
    pub program: PathBuf,
    pub allow_missing: Vec<mycel_sandbox::Layer>,
    pub limits: mycel_sandbox::ResourceLimits,
    /// Where each cage is noted, for a driver that comes after one that died.
    pub register: CageRegister,
}

/// Hears of every connection that a cage asks for, on the proxy's thread.
pub type NetworkReport = dyn Fn(&Decision) + Send + Sync;

/// Cages that stand ready. A cage in use is taken out and given back.
pub struct Cages {
    config: Arc<CageConfig>,
    report: Arc<NetworkReport>,
    ready: BTreeMap<(AgentId, PlaceKey), (Walls, CageAndProxy)>,
}

impl std::fmt::Debug for Cages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cages")
            .field("config", &self.config)
            .field("ready", &self.ready.len())
            .finish_non_exhaustive()
    }
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
        Self { config: Arc::new(config), report: Arc::new(|_| {}), ready: BTreeMap::new() }
    }

    /// Whom cages made from now on tell of their connections.
    pub fn report_network(&mut self, report: Arc<NetworkReport>) {
        self.report = report;
    }

    /// The folder an agent works in: its worktree, or that of the run.
    pub fn folder(&self, worktree: Option<&str>) -> PathBuf {
        worktree.map_or_else(|| self.config.workspace.clone(), |name| self.config.worktrees.join(name))
    }

    /// The agent's cage in the folder it works in, if one with these very walls stands ready; else a new one.
    pub fn take(
        &mut self,
        agent: &AgentId,
        place: Place,
        capabilities: &[Capability],
        folder: &Path,
    ) -> Result<Taken, CageError> {
        let walls = confine::walls(capabilities, place, folder, &self.config.own);
        if let Some((old, cage)) = self.ready.remove(&(agent.clone(), key(place)))
            && old == walls
        {
            return Ok(Taken { walls, cage, is_new: false });
        }
        let cage = build(&self.config, &walls, folder, &self.report)?;
        Ok(Taken { walls, cage, is_new: true })
    }

    /// A cage for a single call, whatever stands ready.
    pub fn fresh(
        &self,
        place: Place,
        capabilities: &[Capability],
        folder: &Path,
    ) -> Result<Taken, CageError> {
        let walls = confine::walls(capabilities, place, folder, &self.config.own);
        let cage = build(&self.config, &walls, folder, &self.report)?;
        Ok(Taken { walls, cage, is_new: true })
    }

    /// Makes cages elsewhere than on the loop's thread.
    pub(crate) fn maker(&self) -> CageMaker {
        CageMaker { config: Arc::clone(&self.config), report: Arc::clone(&self.report) }
    }

    /// Gives a cage back after a call that left it alive.
    pub fn give_back(&mut self, agent: &AgentId, walls: Walls, cage: CageAndProxy) {
        self.ready.insert((agent.clone(), key(walls.place)), (walls, cage));
    }

    /// Ends the cages of an agent: the folder they were made for is another one now.
    pub(crate) fn forget(&mut self, agent: &AgentId) {
        self.ready.retain(|(of, _), _| of != agent);
    }

    /// Ends all cages that stand ready, and with them every process they hold.
    pub fn clear(&mut self) {
        self.ready.clear();
    }
}

/// What a cage is made with that does not depend on whose it is.
#[derive(Clone)]
pub(crate) struct CageMaker {
    config: Arc<CageConfig>,
    report: Arc<NetworkReport>,
}

impl CageMaker {
    /// A cage for work in one folder, whoever it is for.
    pub(crate) fn make(&self, capabilities: &[Capability], folder: &Path) -> Result<CageAndProxy, CageError> {
        let walls = confine::walls(capabilities, Place::Work, folder, &self.config.own);
        build(&self.config, &walls, folder, &self.report)
    }
}

fn build(
    config: &CageConfig,
    walls: &Walls,
    folder: &Path,
    report: &Arc<NetworkReport>,
) -> Result<CageAndProxy, CageError> {
    let mut confinement = Confinement::closed(folder);
    confinement.read.clone_from(&walls.read);
    // Who the person is, for their commits; `git` reads it from their home.
    let identity = config.home.iter().flat_map(|home| [home.join(".gitconfig"), home.join(".config/git")]);
    confinement.read.extend(identity.filter(|path| path.exists()));
    confinement.write.clone_from(&walls.write);
    // Programs of the project itself (its scripts, its build output) may run where they may be read.
    confinement.exec.extend(walls.write.iter().cloned());
    confinement.protect.clone_from(&walls.protect);
    confinement.hide.clone_from(&walls.hide);
    confinement.world = match walls.place {
        Place::Work | Place::Person | Place::Kernel => World::Private,
        Place::Host => World::Host,
    };
    confinement.limits = config.limits;
    confinement.allow_missing.clone_from(&config.allow_missing);
    if walls.place == Place::Host {
        // It starts no programs; what it is asked to show is the person's environment and not its own.
        confinement.env.extend(mycel_tools::system::env::variables_to_show());
    }
    confinement.env.extend(config.home.iter().map(|home| ("HOME".to_owned(), home.display().to_string())));
    let egress = open_way_out(walls, &mut confinement, report)?;
    config.register.add_places(&walls.protect).map_err(not_noted)?;
    let mut cage = Cage::spawn(&confinement, &config.program, &[])?;
    config.register.add(cage.pid).map_err(not_noted)?;
    if let Some(egress) = &egress {
        cage.connect(egress).map_err(proxy_failed)?;
    }
    Ok(CageAndProxy { cage, egress })
}

/// The egress proxy for the hosts that were granted, if any.
fn open_way_out(
    walls: &Walls,
    confinement: &mut Confinement,
    report: &Arc<NetworkReport>,
) -> Result<Option<Egress>, CageError> {
    if walls.hosts.is_empty() {
        return Ok(None);
    }
    let mut rules = Vec::with_capacity(walls.hosts.len());
    for host in &walls.hosts {
        let bad = |error| proxy_failed(std::io::Error::new(std::io::ErrorKind::InvalidInput, error));
        rules.push(host.parse::<HostRule>().map_err(bad)?);
    }
    let report = Arc::clone(report);
    let egress = Egress::start_reporting(rules, move |decision| report(decision)).map_err(proxy_failed)?;
    confinement.net = Network::Proxied { port: egress.port() };
    Ok(Some(egress))
}

fn not_noted(source: std::io::Error) -> CageError {
    let hint = "is the state folder writable, and is there space?";
    CageError::Failed { doing: "noting it in the run's lock file".to_owned(), hint, source }
}

fn proxy_failed(source: std::io::Error) -> CageError {
    CageError::Failed {
        doing: "starting the egress proxy".to_owned(),
        hint: "are ports and descriptors left?",
        source,
    }
}

fn key(place: Place) -> PlaceKey {
    match place {
        Place::Work | Place::Person | Place::Kernel => PlaceKey::Work,
        Place::Host => PlaceKey::Host,
    }
}
