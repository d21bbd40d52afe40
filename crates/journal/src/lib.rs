//! The append-only, hash-chained record of everything Mycel does.
