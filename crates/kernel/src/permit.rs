//! The proof that a call may run.

use mycel_abi::{Call, Generation};

/// The right to run one call once. Only the kernel makes it, from a judgement that is already durable; running the
/// call consumes it, and it cannot be copied, stored or sent.
///
/// ```compile_fail,E0451
/// let forged = mycel_kernel::Permit { call: todo!(), attempt: 1, generation: 1 };
/// ```
/// ```compile_fail,E0382
/// fn run(permit: mycel_kernel::Permit) {
///     let first = permit.spend();
///     let second = permit.spend();
/// }
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Permit {
    call: Call,
    attempt: u32,
    generation: Generation,
}

/// What a spent permit allowed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spent {
    pub call: Call,
    /// 1 for the first try; more after an interruption.
    pub attempt: u32,
    pub generation: Generation,
}

impl Permit {
    pub(crate) fn new(call: Call, attempt: u32, generation: Generation) -> Self {
        Self { call, attempt, generation }
    }
    pub fn call(&self) -> &Call {
        &self.call
    }
    pub fn attempt(&self) -> u32 {
        self.attempt
    }
    pub fn generation(&self) -> Generation {
        self.generation
    }
    /// Uses the permit up.
    pub fn spend(self) -> Spent {
        Spent { call: self.call, attempt: self.attempt, generation: self.generation }
    }
}
