//! Names of runs, writers and keys, and the references made of them. Only what passes here comes near a command line.
//!
//! ```text
//! refs/heads/mycel/<run>/main      the integration branch
//! refs/heads/mycel/<run>/<writer>  what a writer did
//! refs/mycel/<run>/onto            a blob with the person's branch that the work is meant for; empty if the head was detached
//! refs/mycel/<run>/base            the commit the run began from
//! refs/mycel/<run>/begun/<writer>  the commit whose merge was begun in the writer's worktree
//! refs/mycel/<run>/merging/<writer>  the same, once the files are there
//! ```

use super::error::BranchError;

/// The integration branch's last part. No writer may be called so.
pub(super) const MAIN: &str = "main";
/// The folder of a check's worktree. No writer may be called so.
pub(super) const CHECK: &str = "check";
/// Bytes of a run's or writer's name. Git's own limit is that of a file name.
const NAME_BYTES_MAX: usize = 60;
/// Bytes of a key.
const KEY_BYTES_MAX: usize = 200;

/// A run's name: letters, digits, `-` and `_`, not beginning with either sign.
pub(super) fn check_run(name: &str) -> Result<(), BranchError> {
    check_word("run", name)
}

/// A writer's name: as a run's, and none of those that are taken.
pub(super) fn check_writer(name: &str) -> Result<(), BranchError> {
    check_word("writer", name)?;
    if name == MAIN || name == CHECK {
        let hint = "choose another name";
        return Err(BranchError::Name { what: "writer", name: name.into(), why: "it is taken", hint });
    }
    Ok(())
}

/// The name of a role, which commits bear.
pub(super) fn check_role(name: &str) -> Result<(), BranchError> {
    check_word("role", name)?;
    if name == "merge" {
        let hint = "choose another name";
        return Err(BranchError::Name {
            what: "role",
            name: name.into(),
            why: "merges of the queue bear it",
            hint,
        });
    }
    Ok(())
}

/// A plain word that becomes part of a name.
fn check_word(what: &'static str, name: &str) -> Result<(), BranchError> {
    let why = if name.is_empty() {
        "it is empty"
    } else if name.len() > NAME_BYTES_MAX {
        "it is longer than 60 bytes"
    } else if name.starts_with(['-', '_']) {
        "it begins with a sign"
    } else if name.ends_with(".lock")
        || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
    {
        "it holds more than letters, digits, - and _"
    } else {
        return Ok(());
    };
    let hint = "use letters, digits, - and _, beginning with a letter or digit";
    Err(BranchError::Name { what, name: name.into(), why, hint })
}

/// A key that a commit is found by: one line of visible characters.
pub(super) fn check_key(key: &str) -> Result<(), BranchError> {
    let visible = |byte: u8| byte.is_ascii_graphic();
    if !key.is_empty() && key.len() <= KEY_BYTES_MAX && key.bytes().all(visible) {
        return Ok(());
    }
    let why = "it is empty, longer than 200 bytes, or holds a space or a control character";
    Err(BranchError::Name { what: "key", name: key.into(), why, hint: "use the id of the step" })
}

/// The full id of an object, in either of git's two lengths.
pub(super) fn check_id(id: &str) -> Result<(), BranchError> {
    if matches!(id.len(), 40 | 64) && id.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)) {
        return Ok(());
    }
    let why = "it is no full id";
    let hint = "give the id that commit or merge returned";
    Err(BranchError::Name { what: "commit", name: id.into(), why, hint })
}

/// `mycel/<run>/<leaf>`, as a person writes it.
pub(super) fn branch(run: &str, leaf: &str) -> String {
    format!("mycel/{run}/{leaf}")
}

/// `refs/heads/mycel/<run>/<leaf>`.
pub(super) fn head_ref(run: &str, leaf: &str) -> String {
    format!("refs/heads/mycel/{run}/{leaf}")
}

/// `refs/mycel/<run>/<leaf>`.
pub(super) fn note_ref(run: &str, leaf: &str) -> String {
    format!("refs/mycel/{run}/{leaf}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_or_refused() {
        for good in ["r1", "01HZX4", "coder", "coder-2", "a_b"] {
            assert!(check_writer(good).is_ok(), "{good}");
            assert!(check_run(good).is_ok(), "{good}");
        }
        let long = "a".repeat(61);
        for bad in ["", "-x", "--force", "_x", "a/b", "..", "a.lock", "a b", "a\n", "a~1", "ü", "@{", &long]
        {
            assert!(check_writer(bad).is_err(), "{bad:?}");
            assert!(check_run(bad).is_err(), "{bad:?}");
        }
        for taken in ["main", "check"] {
            assert!(check_writer(taken).is_err(), "{taken}");
        }
        for bad in ["", "a b", "a\nMycel-Key: b", "ü", &"k".repeat(201)] {
            assert!(check_key(bad).is_err(), "{bad:?}");
        }
        assert!(check_key("run/s1.c2#3").is_ok());
        for bad in ["", "HEAD", "-x", "0123", &"g".repeat(40), &"A".repeat(40)] {
            assert!(check_id(bad).is_err(), "{bad:?}");
        }
        assert!(check_id(&"a".repeat(40)).is_ok() && check_id(&"0".repeat(64)).is_ok());
    }
}
