//! What the processor can do, and how many threads should compute.

use super::EngineError;

/// llama.cpp is compiled for processors with these instruction sets (Intel since 2013, AMD since 2015); on others it would
/// die of an illegal instruction, so this is asked before anything of it runs.
#[cfg(target_arch = "x86_64")]
pub fn check_processor() -> Result<(), EngineError> {
    let sets = [
        ("AVX", is_x86_feature_detected!("avx")),
        ("AVX2", is_x86_feature_detected!("avx2")),
        ("FMA", is_x86_feature_detected!("fma")),
        ("F16C", is_x86_feature_detected!("f16c")),
        ("BMI2", is_x86_feature_detected!("bmi2")),
    ];
    let missing: Vec<&str> = sets.iter().filter(|(_, here)| !here).map(|(name, _)| *name).collect();
    if missing.is_empty() { Ok(()) } else { Err(EngineError::Processor { missing: missing.join(", ") }) }
}

/// Other processors are compiled for as they are.
#[cfg(not(target_arch = "x86_64"))]
pub fn check_processor() -> Result<(), EngineError> {
    Ok(())
}

/// Below this many parameters a second thread costs more than it gives: the threads of llama.cpp wait for each other by
/// spinning, several hundred times for each token (measured: one busy neighbour made two threads 60 times slower than one).
const PARAMETERS_FOR_THREADS: u64 = 50_000_000;

/// Threads that should compute: one for a small model; else all cores but one, which the rest of the system needs, and no
/// more than the share of the processor that this group of processes has.
pub(crate) fn threads(parameters: u64) -> u32 {
    if parameters < PARAMETERS_FOR_THREADS {
        return 1;
    }
    // This counts the affinity and the quota of the group.
    let allowed = std::thread::available_parallelism().map_or(1, usize::from);
    let cores = rustix::thread::sched_getaffinity(None).map_or(allowed, |set| set.count() as usize);
    let threads = allowed.min(cores.saturating_sub(1)).max(1);
    u32::try_from(threads).unwrap_or(1)
}
