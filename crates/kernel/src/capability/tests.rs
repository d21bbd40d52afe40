use super::*;

fn cap(text: &str) -> Capability {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

/// Held, needed, covered.
const TABLE: &[(&str, &str, bool)] = &[
    ("fs:write:/home/a/**", "fs:write:/home/a/x", true),
    ("fs:write:/home/a/**", "fs:write:/home/a", true),
    ("fs:write:/home/a/**", "fs:write:/home/a/", true),
    ("fs:write:/home/a/**", "fs:write:/home/a/x/y/z", true),
    ("fs:write:/home/a/**", "fs:write:/home/ab", false),
    ("fs:write:/home/a/**", "fs:write:/home/ab/x", false),
    ("fs:write:/home/a/**", "fs:write:/home", false),
    ("fs:write:/home/a/**", "fs:read:/home/a/x", false),
    ("fs:write:/home/a/**", "net:write:/home/a/x", false),
    ("fs:write:/home/a/**", "fs:write:/home/a/../b", false),
    ("fs:write:/home/a/**", "fs:write:/home/a/x/../y", false),
    ("fs:write:/home/a/**", "fs:write:/home/a/./x", false),
    ("fs:write:/home/a/**", "fs:write:/home/a//x", false),
    ("fs:write:/home/a/**", "fs:write:home/a/x", false),
    ("fs:write:/home/a/**", "fs:write:../home/a/x", false),
    ("fs:write:/home/a/**", "fs:write:~/x", false),
    ("fs:write:/home/a/**", "fs:write:/home/a/..x", true),
    ("fs:write:/home/a/**", "fs:write:/home/a/...", true),
    ("fs:write:/home/a/**", r"fs:write:/home/a/\x2e\x2e/b", false),
    ("fs:write:/home/a/**", r"fs:write:/home/a\x2f..\x2fb", false),
    ("fs:write:/home/a/../**", "fs:write:/home/b", false),
    ("fs:write:home/**", "fs:write:/home/b", false),
    ("fs:write", "fs:write:/x", true),
    ("fs:write", "fs:write", true),
    ("fs:write", "fs:write:relative/..", true),
    ("fs:write:/x", "fs:write", false),
    ("fs:write:/**", "fs:write", false),
    ("fs:write:/**", "fs:write:/", true),
    ("fs:write:/**", "fs:write:/any/thing", true),
    ("fs:*:/a/**", "fs:delete:/a/b", true),
    ("fs:write:/a/**", "fs:*:/a/b", false),
    ("*:*", "fs:write:/x", true),
    ("*:*", "*:*", true),
    ("fs:*", "*:*", false),
    ("*:read", "fs:read:/x", true),
    ("*:read", "fs:write:/x", false),
    ("fs:read:/a/*", "fs:read:/a/b", true),
    ("fs:read:/a/*", "fs:read:/a/b/c", false),
    ("fs:read:/a/*", "fs:read:/a", false),
    ("fs:read:/a/*/c", "fs:read:/a/b/c", true),
    ("fs:read:/a/*.rs", "fs:read:/a/b.rs", true),
    ("fs:read:/a/*.rs", "fs:read:/a/b.rc", false),
    ("fs:read:/a/*.rs", "fs:read:/a/.rs", true),
    ("fs:read:/a/?", "fs:read:/a/b", true),
    ("fs:read:/a/?", "fs:read:/a/bc", false),
    ("fs:read:/a/?", "fs:read:/a/\u{e9}", true),
    ("fs:read:/a/**/z", "fs:read:/a/z", true),
    ("fs:read:/a/**/z", "fs:read:/a/b/c/z", true),
    ("fs:read:/a/**/z", "fs:read:/a/b/c", false),
    ("fs:read:/**/.git/**", "fs:read:/x/.git", true),
    ("fs:read:/**/.git/**", "fs:read:/x/git", false),
    ("fs:read:/a/**", "fs:read:/a/**", true),
    ("fs:read:/a/**", "fs:read:/a/b/**", true),
    ("fs:read:/a/**", "fs:read:/a/*", true),
    ("fs:read:/a/**", "fs:read:/a/*/b?", true),
    ("fs:read:/a/b/**", "fs:read:/a/**", false),
    ("fs:read:/a/*", "fs:read:/a/**", false),
    ("fs:read:/a/*", "fs:read:/a/*", true),
    ("fs:read:/a/*", "fs:read:/a/b*", true),
    ("fs:read:/a/b*", "fs:read:/a/*", false),
    ("fs:read:/a/?", "fs:read:/a/*", false),
    ("fs:read:/a/*", "fs:read:/a/?", true),
    ("fs:read:/a/**/**", "fs:read:/a/**", true),
    ("fs:read:/a/*/**", "fs:read:/a/**", false),
    ("fs:read:/**", "fs:read:/**/x/**", true),
    ("fs:read:/a/x", "fs:read:/a/[x]", false),
    (r"fs:read:/a/b\\c", r"fs:read:/a/b\\c", true),
    (r"fs:read:/a/\x2a", "fs:read:/a/b", false),
    (r"fs:read:/a/\x2a", r"fs:read:/a/\x2a", true),
    ("fs:read:/a/*", r"fs:read:/a/\xff", true),
    (r"fs:read:/a/\xff", r"fs:read:/a/\xfe", false),
    (r"fs:read:/a/?", r"fs:read:/a/\xff", true),
    (r"fs:read:/a/\*", r"fs:read:/a/\b", true),
    ("net:connect:docs.rs:443", "net:connect:docs.rs:443", true),
    ("net:connect:docs.rs:443", "net:connect:DOCS.rs.:443", true),
    ("net:connect:docs.rs:443", "net:connect:docs.rs:80", false),
    ("net:connect:docs.rs:443", "net:connect:xdocs.rs:443", false),
    ("net:connect:docs.rs:*", "net:connect:docs.rs:80", true),
    ("net:connect:docs.rs:80", "net:connect:docs.rs:*", false),
    ("net:connect:*.docs.rs:443", "net:connect:a.docs.rs:443", true),
    ("net:connect:*.docs.rs:443", "net:connect:a.b.docs.rs:443", true),
    ("net:connect:*.docs.rs:443", "net:connect:docs.rs:443", false),
    ("net:connect:*.docs.rs:443", "net:connect:evildocs.rs:443", false),
    ("net:connect:*.docs.rs:443", "net:connect:*.a.docs.rs:443", true),
    ("net:connect:*.a.docs.rs:443", "net:connect:*.docs.rs:443", false),
    ("net:connect:*.docs.rs:443", "net:connect:*.docs.rs:443", true),
    ("net:connect:*:443", "net:connect:x.org:443", true),
    ("net:connect:*:443", "net:connect:[::1]:443", true),
    ("net:connect:*:*", "net:connect:*:*", true),
    ("net:connect:x.org:443", "net:connect:*:443", false),
    ("net:connect:[::1]:80", "net:connect:[0:0:0:0:0:0:0:1]:80", true),
    ("net:connect:[::1]:80", "net:connect:[::2]:80", false),
    ("net:connect:[::1]:80", "net:connect:::1:80", false),
    ("net:connect:127.0.0.1:80", "net:connect:127.0.0.1:80", true),
    ("net:connect:127.0.0.1:80", "net:connect:127.1:80", false),
    ("net:connect:*:80", "net:connect:0x7f000001:80", false),
    ("net:connect:*.1:80", "net:connect:127.0.0.1:80", false),
    ("net:connect:docs.rs", "net:connect:docs.rs:443", false),
    ("net:connect:a..b:1", "net:connect:a..b:1", false),
    ("net:connect:x:99999", "net:connect:x:99999", false),
    ("exec:run:git", "exec:run:git", true),
    ("exec:run:git", "exec:run:/usr/bin/git", false),
    ("exec:run:git", "exec:run:/tmp/git", false),
    ("exec:run:git", "exec:run:gitk", false),
    ("exec:run:/usr/bin/git", "exec:run:git", false),
    ("exec:run:/usr/bin/git", "exec:run:/usr/bin/git", true),
    ("exec:run:/usr/bin/*", "exec:run:/usr/bin/git", true),
    ("exec:run:/usr/bin/*", "exec:run:/usr/bin/../../tmp/x", false),
    ("exec:run:cargo-*", "exec:run:cargo-deny", true),
    ("exec:run:*", "exec:run:./x", false),
    ("exec:run:*", "exec:run:git", true),
    ("exec:run", "exec:run:/tmp/x", true),
    ("process:signal:1*", "process:signal:12", true),
    ("process:signal:12", "process:signal:1*", false),
    ("memory:read:a", "memory:read:b", false),
];

#[test]
fn the_table_of_coverage() {
    assert!(TABLE.len() >= 80);
    for (held, need, expected) in TABLE {
        assert_eq!(covers(&cap(held), &cap(need)), *expected, "{held} covers {need}");
    }
}

struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
    fn capability(&mut self) -> Capability {
        let text = match self.below(3) {
            0 => {
                let parts = ["a", "b", "*", "**", "?", "a*", "ab", "*b"];
                let path: String =
                    (0..1 + self.below(3)).map(|_| format!("/{}", self.pick(&parts))).collect();
                format!("fs:{}:{path}", self.pick(&["read", "write", "*"]))
            }
            1 => {
                let host = self.pick(&["*", "x.org", "*.x.org", "a.x.org", "*.a.x.org", "[::1]", "10.0.0.1"]);
                format!("net:connect:{host}:{}", self.pick(&["1", "2", "*"]))
            }
            _ => self
                .pick(&[
                    "fs:read",
                    "fs:write",
                    "fs:*",
                    "*:*",
                    "net:connect",
                    "exec:run:git",
                    "exec:run:g*",
                    "exec:run:*",
                ])
                .into(),
        };
        cap(&text)
    }
    fn set(&mut self) -> Vec<Capability> {
        (0..1 + self.below(3)).map(|_| self.capability()).collect()
    }
}

#[test]
fn subset_is_reflexive_and_transitive_and_never_widens() {
    let mut chains = 0;
    for seed in 0..200_000u64 {
        let mut random = Random(seed);
        let (a, b, c) = (random.capability(), random.capability(), random.capability());
        assert!(covers(&a, &a), "seed {seed}: {a}");
        if covers(&a, &b) && covers(&b, &c) {
            chains += usize::from(a != b && b != c);
            assert!(covers(&a, &c), "seed {seed}: {a} > {b} > {c}");
        }
    }
    assert!(chains > 500, "{chains}");
    for seed in 0..20_000u64 {
        let mut random = Random(seed);
        let (child, parent, need) = (random.set(), random.set(), random.capability());
        let by = |set: &[Capability]| set.iter().any(|held| covers(held, &need));
        if is_subset(&child, &parent).is_ok() && by(&child) {
            assert!(by(&parent), "seed {seed}: {child:?} in {parent:?}, {need}");
        }
        let mut more = parent.clone();
        more.push(random.capability());
        assert!(!by(&parent) || by(&more), "seed {seed}");
    }
}

#[test]
fn the_first_capability_that_is_too_much_is_named() {
    let parent = [cap("fs:read:/a/**"), cap("exec:run:git")];
    assert_eq!(is_subset(&[cap("fs:read:/a/b"), cap("exec:run:git")], &parent), Ok(()));
    assert_eq!(is_subset(&[cap("fs:read:/a/b"), cap("exec:run:sh")], &parent), Err(cap("exec:run:sh")));
}

#[test]
fn folders_for_the_cage() {
    let caps = [
        "fs:write:/b/**",
        "fs:write:/a",
        "fs:read:/c/**",
        "fs:*:/d/e/**",
        "fs:write:/x/*",
        "fs:write:/y/*/**",
        r"fs:write:/z\x20z/**",
        "fs:write:/q/../r",
    ]
    .map(cap);
    let text =
        |action| paths(&caps, action).iter().map(|p| p.display().to_string()).collect::<Vec<_>>().join(" ");
    assert_eq!(text("write"), "/a /b /d/e /z z");
    assert_eq!(text("read"), "/c /d/e");
    assert_eq!(paths(&[cap("fs:read")], "read"), [PathBuf::from("/")]);
    assert_eq!(paths(&[cap("fs:read:/**")], "read"), [PathBuf::from("/")]);
}
