//! What this machine can give, found by really trying.

use crate::cage::{Cage, CageError};
use crate::confinement::{Confinement, World};
use crate::inside::landlock_abi;
use crate::layers::{Layer, Layers};
use std::ffi::OsString;
use std::path::Path;

/// One layer's state on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LayerReport {
    pub layer: Layer,
    pub available: bool,
    /// What was found, or why it is not there.
    pub detail: String,
    /// The way to get it, when it is not there.
    pub hint: Option<&'static str>,
}

/// Builds one cage that asks for everything and says which walls stood. `program` is this binary, as for
/// [`Cage::spawn`].
///
/// # Errors
/// When not even a process could be started; a machine that gives nothing is an answer, not an error.
pub fn survey(program: &Path) -> Result<Vec<LayerReport>, CageError> {
    let place = std::env::temp_dir().join(format!("mycel-survey-{}", std::process::id()));
    let layers = std::fs::create_dir_all(place.join("hidden")).map_or_else(
        |source| {
            Err(CageError::Failed {
                doing: format!("making {}", place.display()),
                hint: "is the folder for temporary files writable?",
                source,
            })
        },
        |()| try_all(program, &place),
    );
    // A leftover is an empty folder among temporary files.
    let _ = std::fs::remove_dir_all(&place);
    let layers = layers?;
    Ok(Layer::ALL.iter().filter_map(|layer| report(*layer, &layers)).collect())
}

fn try_all(program: &Path, place: &Path) -> Result<Layers, CageError> {
    let mut walls = Confinement::closed(place);
    walls.write = vec![place.to_owned()];
    walls.protect = vec![place.join("protected")];
    walls.hide = vec![place.join("hidden")];
    walls.world = World::Private;
    walls.allow_missing = Layer::ALL.to_vec();
    let args: [OsString; 0] = [];
    Cage::spawn(&walls, program, &args).map(|cage| cage.layers.clone())
}

fn report(layer: Layer, layers: &Layers) -> Option<LayerReport> {
    if layers.has(layer) {
        return Some(LayerReport { layer, available: true, detail: found(layer), hint: None });
    }
    let missing = layers.missing.iter().any(|(missing, _)| *missing == layer);
    // Neither on nor missing: not needed beside the others (ports, where there is an own network).
    missing.then(|| LayerReport {
        layer,
        available: false,
        detail: layers.reason(layer),
        hint: Some(layer.hint()),
    })
}

fn found(layer: Layer) -> String {
    match (layer, landlock_abi()) {
        (Layer::Landlock, Some(version)) => format!("tried, works (version {version})"),
        _ => "tried, works".to_owned(),
    }
}
