//! constrain
