//! Rules of a person: TOML with self-tests.
