//! The running machine: wiring, agents, the run loop, recovery, configuration and the handle that views use.
