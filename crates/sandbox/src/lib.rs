//! Cages: confined child processes, and the only fork and exec in Mycel.
