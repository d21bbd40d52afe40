//! Addresses of remotes: what network they need, and their form without a password.

use crate::tool::{At, bad_args, path_capability};
use mycel_abi::{Capability, ToolFailure};

/// Where a remote is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// Over the network: host and port.
    Far { host: String, port: u16 },
    /// A folder of this machine.
    Near(String),
}

/// Reads an address. Only forms that start no program are allowed: http, https, git, ssh, `user@host:path`, and paths.
pub(super) fn place(address: &str) -> Result<Place, ToolFailure> {
    if address.is_empty() || address.starts_with('-') || address.chars().any(|c| c.is_control() || c == ' ') {
        return Err(bad_args(format!("`{}` is not an address of a repository", mask(address)), None));
    }
    if let Some(path) = address.strip_prefix("file://") {
        return Ok(Place::Near(path.to_owned()));
    }
    if let Some((scheme, rest)) = address.split_once("://") {
        return far(address, scheme, rest);
    }
    if address.contains("::") {
        let hint = "use https://, ssh:// or a path";
        return Err(bad_args(format!("`{}` names a helper program of git", mask(address)), Some(hint)));
    }
    match address.split_once(':') {
        Some((host, _)) if !host.contains('/') && !host.is_empty() => {
            Ok(Place::Far { host: checked_host(host.rsplit('@').next().unwrap_or(host), address)?, port: 22 })
        }
        _ => Ok(Place::Near(address.to_owned())),
    }
}

fn far(address: &str, scheme: &str, rest: &str) -> Result<Place, ToolFailure> {
    let port = match scheme {
        "https" => 443,
        "http" => 80,
        "ssh" | "git+ssh" => 22,
        "git" => 9418,
        _ => {
            let hint = "use https://, ssh:// or a path";
            return Err(bad_args(format!("`{}`: {scheme} is not allowed", mask(address)), Some(hint)));
        }
    };
    let authority = rest.split('/').next().unwrap_or_default();
    let authority = authority.rsplit('@').next().unwrap_or_default();
    let (host, port) = match authority.strip_prefix('[').and_then(|text| text.split_once(']')) {
        Some((host, after)) => (host, after.strip_prefix(':').map_or(Some(port), |text| text.parse().ok())),
        None => match authority.rsplit_once(':') {
            Some((host, text)) => (host, text.parse().ok()),
            None => (authority, Some(port)),
        },
    };
    let port =
        port.ok_or_else(|| bad_args(format!("`{}`: the port is not a number", mask(address)), None))?;
    Ok(Place::Far { host: checked_host(host, address)?, port })
}

/// A host that starts with `-` would be an option of ssh.
fn checked_host(host: &str, address: &str) -> Result<String, ToolFailure> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._:%".contains(c);
    if host.is_empty() || host.starts_with('-') || !host.chars().all(plain) {
        return Err(bad_args(format!("`{}`: the host is not a name or address", mask(address)), None));
    }
    Ok(host.to_ascii_lowercase())
}

/// What reaching a remote needs.
pub(super) fn needs(place: &Place, at: &At) -> Result<Capability, ToolFailure> {
    match place {
        Place::Far { host, port } => {
            let shown =
                if host.contains(':') { format!("[{host}]:{port}") } else { format!("{host}:{port}") };
            Ok(Capability::new("net", "connect", Some(&shown)))
        }
        Place::Near(path) => Ok(path_capability("read", &at.resolve(path)?.join("**"))),
    }
}

/// The shown address of a configured remote and what reaching it needs.
pub(super) fn reach(
    folder: &std::path::Path,
    remote: &str,
    access: super::repository::Access,
    at: &At,
) -> Result<(String, Capability), ToolFailure> {
    let Some(address) = configured(folder, remote) else {
        return Err(ToolFailure {
            kind: "not_found".into(),
            message: format!(
                "looking for the remote `{}`: this repository has none of that name",
                mask(remote)
            ),
            hint: Some("`git remote -v` shows them; `git remote add` makes one".into()),
        });
    };
    let need = match place(&address)? {
        // A path in the configuration starts at the work tree.
        Place::Near(path) => {
            let action = if access == super::repository::Access::Write { "write" } else { "read" };
            let base = At { cwd: super::repository::top_of(folder), home: at.home.clone() };
            path_capability(action, &base.resolve(&path)?.join("**"))
        }
        far @ Place::Far { .. } => needs(&far, at)?,
    };
    Ok((mask(&address), need))
}

/// Every address in a text without what stands between `://` and `@`.
pub(super) fn mask(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("://") {
        let (before, after) = rest.split_at(at + 3);
        out.push_str(before);
        let end = after
            .find(|c: char| c == '/' || c.is_whitespace() || c == '\'' || c == '"')
            .unwrap_or(after.len());
        match after[..end].rfind('@') {
            Some(mark) => {
                out.push_str("***");
                rest = &after[mark..];
            }
            None => rest = after,
        }
    }
    out.push_str(rest);
    out
}

/// The address that the repository in `folder` gives a remote, read from its configuration without starting git. It is
/// only used to say what a call needs; the proxy holds the call to it.
pub(super) fn configured(folder: &std::path::Path, remote: &str) -> Option<String> {
    let top = super::repository::top_of(folder);
    let dot_git = top.join(".git");
    let config = if dot_git.is_dir() {
        dot_git.join("config")
    } else {
        super::repository::common_folder(&dot_git)?.join("config")
    };
    address_in(&std::fs::read_to_string(config).ok()?, remote)
}

fn address_in(config: &str, remote: &str) -> Option<String> {
    let section = format!("[remote \"{remote}\"]");
    let mut inside = false;
    let mut address = None;
    for line in config.lines().map(str::trim) {
        if line.starts_with('[') {
            inside = line == section;
        } else if let (true, Some((key, value))) = (inside, line.split_once('=')) {
            match key.trim().to_ascii_lowercase().as_str() {
                "pushurl" => return Some(value.trim().trim_matches('"').to_owned()),
                "url" => address = Some(value.trim().trim_matches('"').to_owned()),
                _ => {}
            }
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_what_network_it_needs() {
        let check = |address: &str, expect: Option<&str>| {
            let got = place(address).ok().map(|place| match place {
                Place::Far { host, port } => format!("{host}:{port}"),
                Place::Near(path) => path,
            });
            assert_eq!(got.as_deref(), expect, "{address}");
        };
        check("https://Example.org/a.git", Some("example.org:443"));
        check("https://user:pw@example.org:8443/a", Some("example.org:8443"));
        check("ssh://git@host:2222/a", Some("host:2222"));
        check("ssh://[::1]:22/a", Some("::1:22"));
        check("git@example.org:me/a.git", Some("example.org:22"));
        check("/srv/a.git", Some("/srv/a.git"));
        check("../a:b/c", Some("../a:b/c"));
        check("file:///srv/a", Some("/srv/a"));
        check("ext::sh -c id", None);
        check("ext::id", None);
        check("ftp://h/a", None);
        check("-oProxyCommand=id:x", None);
        check("ssh://-oProxyCommand=id/x", None);
        check("https://h:port/", None);
        check("", None);
    }

    #[test]
    fn passwords_are_masked() {
        let check = |text: &str, expect: &str| assert_eq!(mask(text), expect);
        check("https://user:secret@h/x", "https://***@h/x");
        check("a 'https://t@h/x' b http://u@g", "a 'https://***@h/x' b http://***@g");
        check("https://h/a@b", "https://h/a@b");
        check("git@h:x", "git@h:x");
    }

    #[test]
    fn a_remote_is_found_in_the_configuration() {
        let config = "[core]\n\tbare = false\n[remote \"up\"]\n\turl = x\n[remote \"origin\"]\n\turl = https://h/a\n\tfetch = +refs\n";
        assert_eq!(address_in(config, "origin").as_deref(), Some("https://h/a"));
        assert_eq!(address_in(config, "nope"), None);
    }
}
