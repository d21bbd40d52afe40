//! Shell lines, parsed and unwrapped before rules look at them.
