//! How fast a cage is there, and what 256 idle ones cost. Prints one line of JSON.
#![allow(clippy::print_stdout, reason = "a bench's output is its result")]

use mycel_sandbox::{Cage, Confinement, cage_main, is_cage};
use std::io::Read;
use std::path::Path;
use std::time::{Duration, Instant};

const SPAWNS: usize = 300;
const LIVE: usize = 256;

fn main() {
    if is_cage() {
        // An idle agent: waits for orders until the parent hangs up.
        cage_main(|mut inside| inside.stream.read(&mut [0]).map_or(1, |_| 0));
    }
    let mut confinement = Confinement::closed(std::env::temp_dir());
    confinement.read = ["/usr", "/etc"].map(Into::into).to_vec();
    confinement.write = vec![std::env::temp_dir()];
    let spawn = || {
        Cage::spawn(&confinement, Path::new("/proc/self/exe"), &[]).expect("this machine can build a cage")
    };
    drop(spawn());
    let mut took: Vec<Duration> = (0..SPAWNS).map(|_| timed(spawn)).collect();
    took.sort();
    let live: Vec<Cage> = (0..LIVE).map(|_| spawn()).collect();
    let sum = |field: &str| live.iter().map(|cage| memory_kib(cage.pid, field)).sum::<u64>();
    println!(
        "{{\"bench\":\"cage\",\"spawns\":{SPAWNS},\"p50_us\":{},\"p99_us\":{},\"max_us\":{},\"live\":{LIVE},\"pss_kib\":{},\"private_kib\":{},\"layers\":{}}}",
        took[SPAWNS / 2].as_micros(),
        took[SPAWNS * 99 / 100].as_micros(),
        took[SPAWNS - 1].as_micros(),
        sum("Pss:"),
        sum("Private_Dirty:") + sum("Private_Clean:"),
        live[0].layers.on.len(),
    );
}

/// Spawn to ready; the end of the cage is not part of it.
fn timed(spawn: impl Fn() -> Cage) -> Duration {
    let began = Instant::now();
    let cage = spawn();
    let took = began.elapsed();
    drop(cage);
    took
}

fn memory_kib(pid: u32, field: &str) -> u64 {
    let text = std::fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with(field)).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or(0)
}
