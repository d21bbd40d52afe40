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
