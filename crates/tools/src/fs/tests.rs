//! Each tool against real files.

use super::look::text;
use crate::local::{Crash, LocalPort, TempFolder};
use crate::table;
use crate::tool::Probed;
use crate::undo;
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use serde_json::{Value, json};
use std::fs;
use std::os::unix::fs::PermissionsExt;

/// A folder, a port and a way to call tools in it.
struct World {
    folder: TempFolder,
    port: LocalPort,
}

impl World {
    fn new(name: &str) -> Self {
        Self { folder: TempFolder::new(name), port: LocalPort::default() }
    }
    fn try_run(&mut self, tool: &str, args: Value) -> Result<Value, ToolFailure> {
        let at = self.folder.at();
        table::find(tool)?.run(args, &mut self.port.cx(&at))
    }
    #[track_caller]
    fn run(&mut self, tool: &str, args: Value) -> Value {
        self.try_run(tool, args).unwrap_or_else(|failure| panic!("{tool}: {failure:?}"))
    }
    /// The kind of the failure.
    #[track_caller]
    fn fails(&mut self, tool: &str, args: Value) -> String {
        self.try_run(tool, args).expect_err("it must fail").kind
    }
    #[track_caller]
    fn assess(&self, tool: &str, args: Value) -> Assessment {
        table::find(tool).unwrap().assess(&args, &self.folder.at()).unwrap()
    }
    #[track_caller]
    fn undo(&mut self) {
        let at = self.folder.at();
        let record = self.port.last().0;
        assert_eq!(undo::apply(&record, &mut self.port.cx(&at)).conflicts, []);
    }
    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.folder.0.join(name)).unwrap()
    }
    fn names(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.folder.0.join(folder)).unwrap();
        let mut names: Vec<String> =
            entries.map(|e| e.unwrap().file_name().to_string_lossy().into()).collect();
        names.sort();
        names
    }
}

#[test]
fn read_gives_pieces_and_says_what_it_left_out() {
    let mut w = World::new("read");
    w.folder.file("t", "eins\nzwei\ndrei\n");
    w.folder.file("u", "a\u{e9}b");
    w.folder.file("b", [0u8, 1, 2, 255]);
    let check = |w: &mut World, args: Value, content: &str, truncated: bool| {
        let out = w.run("fs.read", args.clone());
        assert_eq!(
            (out["content"].as_str().unwrap(), &out["truncated"]),
            (content, &json!(truncated)),
            "{args}"
        );
    };
    check(&mut w, json!({"path": "t"}), "eins\nzwei\ndrei\n", false);
    check(&mut w, json!({"path": "t", "offset": 5, "max_bytes": 4}), "zwei", true);
    check(&mut w, json!({"path": "t", "offset": 99}), "", false);
    check(&mut w, json!({"path": "t", "from_line": 2, "max_lines": 1}), "zwei\n", true);
    check(&mut w, json!({"path": "t", "last_lines": 0}), "", false);
    check(&mut w, json!({"path": "t", "from_line": 3, "line_numbers": true}), "3\tdrei\n", false);
    check(&mut w, json!({"path": "t", "from_line": 9}), "", false);
    // A character is not cut in two.
    check(&mut w, json!({"path": "u", "max_bytes": 2}), "a", true);
    check(&mut w, json!({"path": "b"}), "AAEC/w==", false);
    check(&mut w, json!({"path": "b", "encoding": "hex"}), "000102ff", false);
    assert_eq!(w.fails("fs.read", json!({"path": "none"})), "not_found");
    assert_eq!(w.fails("fs.read", json!({"path": "."})), "is_a_folder");
    assert_eq!(w.fails("fs.read", json!({"path": "t", "from_line": 0})), "bad_args");
    assert_eq!(w.fails("fs.read", json!({"path": ""})), "bad_args");
}

#[test]
fn a_large_file_is_read_in_pieces_only() {
    let mut w = World::new("large");
    let path = w.folder.0.join("huge");
    fs::File::create(&path).unwrap().set_len(100 << 20).unwrap();
    let out = w.run("fs.read", json!({"path": "huge", "offset": (100u64 << 20) - 3, "encoding": "hex"}));
    assert_eq!(
        out,
        json!({"path": text(&path), "content": "000000", "encoding": "hex", "offset": (100u64 << 20) - 3,
        "read_bytes": 3, "total_bytes": 100u64 << 20, "truncated": false})
    );
    let out = w.run("fs.read", json!({"path": "huge", "max_bytes": u64::MAX}));
    assert_eq!(out["read_bytes"], json!(2 << 20));
}

#[test]
fn write_keeps_the_mode_makes_folders_and_checks_hashes() {
    let mut w = World::new("write");
    let path = w.folder.file("a", "old\n");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    let preview = w.assess("fs.write", json!({"path": "a", "content": "new\n"}));
    assert!(preview.undoable && preview.preview.contains(&"-old".to_owned()), "{preview:?}");
    w.run("fs.write", json!({"path": "a", "content": "new\n"}));
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
    w.run("fs.write", json!({"path": "a", "content": "more\n", "append": true}));
    assert_eq!(w.read("a"), "new\nmore\n");
    assert_eq!(w.fails("fs.write", json!({"path": "a", "content": "", "expect_hash": "absent"})), "exists");
    assert_eq!(w.fails("fs.write", json!({"path": "a", "content": "", "expect_hash": "00"})), "changed");
    assert_eq!(w.fails("fs.write", json!({"path": "x/y/z", "content": ""})), "not_found");
    let needs = w.assess("fs.write", json!({"path": "x/y/z", "content": "", "create_parents": true})).needs;
    assert_eq!(needs.len(), 3);
    w.run(
        "fs.write",
        json!({"path": "x/y/z", "content": "AAH/", "encoding": "base64", "create_parents": true}),
    );
    assert_eq!(fs::read(w.folder.0.join("x/y/z")).unwrap(), [0, 1, 255]);
    w.undo();
    assert_eq!(w.names("."), ["a"]);
    assert_eq!(w.fails("fs.write", json!({"path": "."  , "content": ""})), "is_a_folder");
    assert_eq!(w.fails("fs.write", json!({"path": "a"})), "bad_args");
    std::os::unix::fs::symlink("nowhere", w.folder.0.join("dangling")).unwrap();
    assert_eq!(w.fails("fs.write", json!({"path": "dangling", "content": ""})), "link");
}

#[test]
fn names_that_are_not_utf8_work() {
    let mut w = World::new("bytes");
    w.run("fs.write", json!({"path": r"x\xff", "content": "1"}));
    w.run("fs.move", json!({"from": r"x\xff", "to": r"y\xfe"}));
    let listed = w.run("fs.list", json!({"path": "."}));
    assert_eq!(listed["entries"][0]["name"], json!(r"y\xfe"));
    w.run("fs.delete", json!({"paths": [r"y\xfe"]}));
    assert_eq!(w.names("."), [""; 0]);
}

#[test]
fn edit_is_exact_and_says_what_is_near() {
    let mut w = World::new("edit");
    w.folder.file("a", "fn one() {}\nfn two() {}\nfn two_more() {}\n");
    let edit = |old: &str, new: &str| json!({"path": "a", "edits": [{"old": old, "new": new}]});
    let failure = w.try_run("fs.edit", edit("fn  two() {}", "")).unwrap_err();
    assert_eq!(failure.hint.unwrap(), "the nearest is line 2: `fn two() {}`; white space must be equal too");
    let failure = w.try_run("fs.edit", edit("fn two", "")).unwrap_err();
    assert_eq!(failure.message, "`edits[0].old` stands in the file 2 times (lines 2, 3)");
    assert_eq!(w.fails("fs.edit", edit("", "x")), "bad_args");
    assert_eq!(w.fails("fs.edit", edit("one", "one")), "no_change");
    assert_eq!(w.fails("fs.edit", json!({"path": "a"})), "bad_args");
    let out = w.run("fs.edit", edit("one", "eins"));
    assert_eq!(out["replaced"], json!(1));
    assert!(out["diff"].as_str().unwrap().contains("+fn eins() {}"));
    let patch = diffy::create_patch(&w.read("a"), "fn eins() {}\n").to_string();
    w.run("fs.edit", json!({"path": "a", "patch": patch}));
    assert_eq!(w.read("a"), "fn eins() {}\n");
    assert_eq!(w.fails("fs.edit", json!({"path": "a", "patch": patch})), "no_match");
    w.undo();
    assert_eq!(w.read("a").lines().count(), 3);
}

#[test]
fn delete_shows_what_goes_and_brings_it_back() {
    let mut w = World::new("delete");
    w.folder.file("d/one", "1");
    w.folder.file("d/e/two", "22");
    std::os::unix::fs::symlink("/etc", w.folder.0.join("d/link")).unwrap();
    w.folder.file("single", "333");
    assert_eq!(w.fails("fs.delete", json!({"paths": ["d"]})), "not_empty");
    let args = json!({"paths": ["d", "d/one", "single"], "recursive": true});
    let assessed = w.assess("fs.delete", args.clone());
    assert_eq!((assessed.risk, assessed.undoable, assessed.preview.len()), (Risk::High, true, 6));
    let out = w.run("fs.delete", args);
    assert_eq!(
        (&out["files"], &out["folders"], &out["links"], &out["bytes"]),
        (&json!(3), &json!(2), &json!(1), &json!(6))
    );
    assert_eq!(w.names("."), [""; 0]);
    w.undo();
    assert_eq!(w.names("d"), ["e", "link", "one"]);
    assert_eq!(w.read("d/e/two"), "22");
    assert_eq!(w.fails("fs.delete", json!({"paths": ["none"]})), "not_found");
    let out = w.run("fs.delete", json!({"paths": ["none"], "missing_ok": true}));
    assert_eq!(out["missing"].as_array().unwrap().len(), 1);
    for root in ["/", ".", ".."] {
        assert_eq!(w.fails("fs.delete", json!({"paths": [root], "recursive": true})), "denied", "{root}");
    }
}

#[test]
fn too_much_to_save_is_said_and_raises_the_risk() {
    let w = World::new("sparse");
    let huge = w.folder.0.join("huge");
    fs::File::create(&huge).unwrap().set_len(mycel_abi::limits::UNDO_BYTES_MAX + 1).unwrap();
    let check = |tool, args, risk| {
        let assessed = w.assess(tool, args);
        assert_eq!((assessed.undoable, assessed.risk), (false, risk), "{tool}");
        assert!(assessed.preview.last().unwrap().starts_with("CANNOT BE UNDONE"), "{tool}");
    };
    check("fs.delete", json!({"paths": ["huge"]}), Risk::Critical);
    check("fs.write", json!({"path": "huge", "content": ""}), Risk::High);
}

#[test]
fn the_last_lines_are_found_from_the_end() {
    let mut w = World::new("tail");
    let long: String = (0..5000).map(|n| format!("line {n}\n")).collect();
    let mut check = |content: &str, last: u64, expect: &str| {
        w.folder.file("t", content);
        let out = w.run("fs.read", json!({"path": "t", "last_lines": last}));
        assert_eq!(
            (&out["content"], &out["truncated"]),
            (&json!(expect), &json!(false)),
            "{last} of {:.20}",
            content
        );
    };
    check("", 3, "");
    check("a", 1, "a");
    check("a\nb\nc\n", 1, "c\n");
    check("a\nb\nc\n", 2, "b\nc\n");
    check("a\nb\nc", 2, "b\nc");
    check("a\nb\n", 9, "a\nb\n");
    check("a\n\n\n", 2, "\n\n");
    check(&long, 2, "line 4998\nline 4999\n");
    let tail: String = (1000..5000).map(|n| format!("line {n}\n")).collect();
    check(&long, 4000, &tail);
    assert_eq!(w.fails("fs.read", json!({"path": "t", "last_lines": 1, "offset": 2})), "bad_args");
}

#[test]
fn lines_and_words_are_counted_and_empty_things_found() {
    let mut w = World::new("count");
    w.folder.file("a", "one two\n\n three");
    w.folder.file("sub/b", "x\n");
    w.folder.file("none", "");
    fs::create_dir(w.folder.0.join("hollow")).unwrap();
    let out = w.run("fs.count", json!({"paths": ["a", "sub/b", "none"]}));
    let rows: Vec<String> =
        out["files"].as_array().unwrap().iter().map(|f| format!("{} {}", f["lines"], f["words"])).collect();
    assert_eq!(rows, ["3 3", "1 1", "0 0"]);
    assert_eq!((&out["lines"], &out["words"], &out["bytes"]), (&json!(4), &json!(4), &json!(17)));
    w.folder.file(".git/x", "");
    let out = w.run("fs.search", json!({"path": ".", "empty": true, "hidden": true}));
    let names: Vec<&str> =
        out["entries"].as_array().unwrap().iter().map(|e| e["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["hollow", "none"]);
    assert_eq!(w.fails("fs.count", json!({"paths": ["sub"]})), "io");
}

#[test]
fn move_renames_in_bulk_all_or_nothing() {
    let mut w = World::new("move");
    for name in ["f1", "f2", "f3"] {
        w.folder.file(name, name);
    }
    let shift = json!({"renames": [{"from": "f1", "to": "f2"}, {"from": "f2", "to": "f3"}, {"from": "f3", "to": "f4"}]});
    w.run("fs.move", shift);
    assert_eq!(
        (w.names("."), w.read("f2"), w.read("f4")),
        (vec!["f2".into(), "f3".into(), "f4".into()], "f1".into(), "f3".into())
    );
    w.undo();
    assert_eq!(w.read("f1"), "f1");
    let swap = json!({"renames": [{"from": "f1", "to": "f2"}, {"from": "f2", "to": "f1"}]});
    assert_eq!(w.fails("fs.move", swap), "cycle");
    let pattern =
        json!({"paths": ["f1", "f2", "f3"], "pattern": {"find": "^f(\\d)$", "replace": "file-$1.txt"}});
    w.run("fs.move", pattern.clone());
    assert_eq!(w.names("."), ["file-1.txt", "file-2.txt", "file-3.txt"]);
    w.undo();
    let slash = json!({"paths": ["f1"], "pattern": {"find": "f", "replace": "../f"}});
    assert_eq!(w.fails("fs.move", slash), "bad_args");
    assert_eq!(w.fails("fs.move", json!({"from": "f1", "to": "f2"})), "exists");
    w.run("fs.move", json!({"from": "f1", "to": "f2", "overwrite": true}));
    assert_eq!((w.names("."), w.read("f2")), (vec!["f2".into(), "f3".into()], "f1".into()));
    w.undo();
    assert_eq!((w.read("f1"), w.read("f2")), ("f1".into(), "f2".into()));
    w.run("fs.move", json!({"paths": ["f1", "f2"], "into": "sub/dir"}));
    assert_eq!(w.names("sub/dir"), ["f1", "f2"]);
    assert_eq!(w.fails("fs.move", json!({"from": "sub", "to": "sub/dir/x"})), "bad_args");
    assert_eq!(w.fails("fs.move", json!({"from": "f3"})), "bad_args");
    let twice = json!({"renames": [{"from": "f3", "to": "x"}, {"from": "sub", "to": "x"}]});
    assert_eq!(w.fails("fs.move", twice), "bad_args");
}

#[test]
fn copy_keeps_modes_times_and_links() {
    let mut w = World::new("copy");
    let path = w.folder.file("a/f", "content");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o751)).unwrap();
    filetime::set_file_mtime(&path, filetime::FileTime::from_unix_time(1_500_000_000, 123)).unwrap();
    std::os::unix::fs::symlink("f", w.folder.0.join("a/l")).unwrap();
    let out = w.run("fs.copy", json!({"from": "a", "to": "b"}));
    assert_eq!((&out["files"], &out["bytes"]), (&json!(1), &json!(7)));
    let (old, new) = (fs::metadata(&path).unwrap(), fs::metadata(w.folder.0.join("b/f")).unwrap());
    assert_eq!((new.permissions(), new.modified().unwrap()), (old.permissions(), old.modified().unwrap()));
    assert_eq!(fs::read_link(w.folder.0.join("b/l")).unwrap().to_str(), Some("f"));
    assert_eq!(w.fails("fs.copy", json!({"from": "a/f", "to": "b/f"})), "exists");
    assert_eq!(w.fails("fs.copy", json!({"from": "a", "to": "a/inside"})), "bad_args");
    w.undo();
    assert_eq!(w.names("."), ["a"]);
    // A folder that is there is where a copy goes, as `cp` has it.
    w.run("fs.mkdir", json!({"path": "there"}));
    w.run("fs.copy", json!({"from": "a", "to": "there"}));
    assert_eq!(w.names("there"), ["a"]);
}

#[test]
fn list_sorts_and_narrows() {
    let mut w = World::new("list");
    for (name, bytes, age_days) in
        [("small.log", 1, 40u64), ("big.log", 3000, 1), ("mid.txt", 200, 10), (".dot", 9, 0)]
    {
        let path = w.folder.file(name, "x".repeat(bytes));
        let at = super::put::file_time(super::filter::before_now(super::filter::days_ms(age_days)));
        filetime::set_file_mtime(path, at).unwrap();
    }
    w.folder.file("sub/deep.log", "1234");
    let check = |w: &mut World, args: Value, names: &[&str]| {
        let mut full = json!({"path": "."});
        full.as_object_mut().unwrap().extend(args.as_object().unwrap().clone());
        let out = w.run("fs.list", full);
        let found: Vec<&str> =
            out["entries"].as_array().unwrap().iter().map(|e| e["name"].as_str().unwrap()).collect();
        assert_eq!(found, names, "{args}");
        out
    };
    check(&mut w, json!({}), &["big.log", "mid.txt", "small.log", "sub"]);
    check(
        &mut w,
        json!({"hidden": true, "kind": "file", "sort": "size"}),
        &["big.log", "mid.txt", ".dot", "small.log"],
    );
    check(
        &mut w,
        json!({"kind": "file", "sort": "modified", "reverse": true}),
        &["small.log", "mid.txt", "big.log"],
    );
    check(
        &mut w,
        json!({"glob": "*.log", "recursive": true, "sort": "size"}),
        &["big.log", "deep.log", "small.log"],
    );
    check(&mut w, json!({"glob": "sub/*.log", "recursive": true}), &["deep.log"]);
    check(&mut w, json!({"older_than_days": 5, "kind": "file"}), &["mid.txt", "small.log"]);
    check(&mut w, json!({"newer_than_days": 5, "kind": "file"}), &["big.log"]);
    check(&mut w, json!({"larger_than_bytes": 200}), &["big.log"]);
    check(&mut w, json!({"glob": "BIG.*"}), &["big.log"]);
    let out = check(&mut w, json!({"sort": "size", "limit": 1}), &["big.log"]);
    assert_eq!(
        (&out["total"], &out["truncated"], &out["total_bytes"]),
        (&json!(4), &json!(true), &json!(3201))
    );
    assert_eq!(w.fails("fs.list", json!({"path": "mid.txt"})), "not_a_folder");
    assert_eq!(w.fails("fs.list", json!({"path": ".", "glob": "[" })), "bad_args");
    let needs = w.assess("fs.list", json!({"path": ".", "recursive": true})).needs;
    assert_eq!(needs[0].to_string(), format!("fs:read:{}/**", text(&w.folder.0)));
}

#[test]
fn search_leaves_out_and_goes_only_so_deep() {
    let mut w = World::new("search-not");
    for path in ["keep.txt", "a.log", "docs/b.txt", "docs/deep/c.log", "src/keep.txt"] {
        w.folder.file(path, "x");
    }
    let mut check = |args: Value, expect: &[&str]| {
        let out = w.run("fs.search", args);
        let found: Vec<String> = out["entries"]
            .as_array()
            .unwrap()
            .iter()
            .map(|entry| entry["path"].as_str().unwrap().to_owned())
            .collect();
        let root = text(&w.folder.0);
        let below: Vec<&str> =
            found.iter().map(|path| path.strip_prefix(&root).unwrap().trim_start_matches('/')).collect();
        assert_eq!(below, expect);
    };
    check(
        json!({"path": ".", "kind": "file", "not_glob": "keep.txt"}),
        &["a.log", "docs/b.txt", "docs/deep/c.log"],
    );
    check(json!({"path": ".", "kind": "file", "not_glob": "{docs,*.log}"}), &["keep.txt", "src/keep.txt"]);
    check(
        json!({"path": ".", "kind": "file", "not_glob": "docs/deep"}),
        &["a.log", "docs/b.txt", "keep.txt", "src/keep.txt"],
    );
    check(json!({"path": ".", "depth": 1}), &["a.log", "docs", "keep.txt", "src"]);
    check(json!({"path": ".", "depth": 1, "kind": "file", "not_glob": "keep.txt"}), &["a.log"]);
    check(json!({"path": ".", "depth": 2, "name_glob": "*.log"}), &["a.log"]);
}

#[test]
fn search_by_name_text_and_both() {
    let mut w = World::new("search");
    w.folder.file("a.rs", "let x = 1;\nlet Needle = \"\u{e9} needle\";\n");
    w.folder.file("b.txt", "needle here\n");
    w.folder.file("bin", b"needle\0needle");
    w.folder.file(".git/x", "needle");
    w.folder.file("skip/c.txt", "needle");
    w.folder.file(".gitignore", "skip/\n");
    let out =
        w.run("fs.search", json!({"path": ".", "text": "needle", "case": true, "name_glob": "*.{rs,txt}"}));
    let found: Vec<(String, u64, u64)> = out["matches"]
        .as_array()
        .unwrap()
        .iter()
        .map(|m| {
            (
                m["path"].as_str().unwrap().rsplit('/').next().unwrap().to_owned(),
                m["line"].as_u64().unwrap(),
                m["column"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(found, [("a.rs".into(), 2, 17), ("b.txt".into(), 1, 1), ("c.txt".into(), 1, 1)]);
    let out = w.run("fs.search", json!({"path": ".", "text": "NEEDLE", "respect_gitignore": true}));
    assert_eq!(out["matched"], json!(2), "{out}");
    let out =
        w.run("fs.search", json!({"path": ".", "text": "^let [a-z] =", "regex": true, "max_results": 1}));
    assert_eq!((out["matches"].as_array().unwrap().len(), &out["truncated"]), (1, &json!(false)));
    let out = w.run("fs.search", json!({"path": ".", "name_glob": "*.txt", "max_results": 1}));
    assert_eq!((out["entries"].as_array().unwrap().len(), &out["truncated"]), (1, &json!(true)));
    let out = w.run("fs.search", json!({"path": "b.txt", "text": "here"}));
    assert_eq!(out["matches"][0]["column"], json!(8));
    assert_eq!(w.fails("fs.search", json!({"path": ".", "text": "(", "regex": true})), "bad_args");
    assert_eq!(w.fails("fs.search", json!({"path": ".", "not_glob": "["})), "bad_args");
    assert_eq!(w.fails("fs.search", json!({"path": "none", "text": "x"})), "not_found");
}

#[test]
fn disk_usage_counts_blocks_and_hard_links_once() {
    let mut w = World::new("usage");
    let big = w.folder.file("big/a.iso", vec![7; 100_000]);
    fs::hard_link(&big, w.folder.0.join("big/again.iso")).unwrap();
    w.folder.file("small/x.txt", "1");
    w.folder.file("small/deep/y.txt", "2");
    fs::File::create(w.folder.0.join("sparse")).unwrap().set_len(1 << 30).unwrap();
    let out = w.run("fs.disk_usage", json!({"path": "."}));
    let names: Vec<&str> = out["top"]
        .as_array()
        .unwrap()
        .iter()
        .map(|u| u["name"].as_str().unwrap().rsplit('/').next().unwrap())
        .collect();
    assert_eq!(names, ["big", "small", "deep"]);
    assert_eq!((&out["files"], &out["folders"]), (&json!(4), &json!(3)));
    assert_eq!(out["total_apparent_bytes"], json!(100_002 + (1 << 30)));
    assert!(out["total_disk_bytes"].as_u64().unwrap() < 1 << 29);
    let out = w.run("fs.disk_usage", json!({"path": ".", "by": "files", "top": 1}));
    assert!(out["top"][0]["name"].as_str().unwrap().ends_with("big/a.iso"));
    assert_eq!(out["listed_of"], json!(4));
    let out = w.run("fs.disk_usage", json!({"path": ".", "by": "extension"}));
    assert_eq!(out["top"][0]["name"], json!(".iso"));
    let out = w.run("fs.disk_usage", json!({"path": ".", "depth": 1}));
    assert_eq!(out["top"].as_array().unwrap().len(), 2);
}

#[test]
fn hashes_are_the_known_ones() {
    let mut w = World::new("hash");
    w.folder.file("a", "abc");
    w.folder.file("b", "abc");
    let check = |w: &mut World, algorithm: &str, start: &str| {
        let out = w.run("fs.hash", json!({"paths": ["a", "b"], "algorithm": algorithm}));
        assert!(out["hashes"][0]["hash"].as_str().unwrap().starts_with(start), "{out}");
        assert_eq!(out["all_equal"], json!(true));
    };
    check(&mut w, "md5", "900150983cd24fb0d6963f7d28e17f72");
    check(&mut w, "sha1", "a9993e364706816aba3e25717850c26c9cd0d89d");
    check(&mut w, "sha512", "ddaf35a193617aba");
    let out = w.run("fs.hash", json!({"paths": ["a"], "algorithm": "sha256"}));
    assert_eq!(
        out["hashes"][0]["hash"],
        json!("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    );
    assert_eq!(w.fails("fs.hash", json!({"paths": [], "algorithm": "md5"})), "bad_args");
}

#[test]
fn archives_come_back_as_they_were() {
    for ending in ["tar", "tar.gz", "tgz", "tar.zst", "zip"] {
        let mut w = World::new("archive");
        let run = w.folder.file("src/run.sh", "#!/bin/sh\n");
        fs::set_permissions(run, fs::Permissions::from_mode(0o755)).unwrap();
        w.folder.file("src/deep/data", vec![b'x'; 50_000]);
        fs::create_dir(w.folder.0.join("src/empty")).unwrap();
        std::os::unix::fs::symlink("run.sh", w.folder.0.join("src/link")).unwrap();
        let to = format!("out.{ending}");
        let out = w.run("fs.archive", json!({"paths": ["src"], "to": to, "remove_originals": true}));
        assert_eq!((w.names("."), &out["before_bytes"]), (vec![to.clone()], &json!(50_010)), "{ending}");
        let list = w.run("fs.extract", json!({"archive": to, "to": "new", "list_only": true}));
        assert_eq!(list["paths"][0], json!("src"), "{ending}");
        w.run("fs.extract", json!({"archive": to, "to": "new"}));
        assert_eq!(w.names("new/src"), ["deep", "empty", "link", "run.sh"], "{ending}");
        let mode = fs::metadata(w.folder.0.join("new/src/run.sh")).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode, w.read("new/src/deep/data").len()), (0o755, 50_000), "{ending}");
        assert_eq!(w.fails("fs.extract", json!({"archive": to, "to": "new"})), "exists");
        w.undo();
        assert_eq!(w.names("."), [to], "{ending}: the folder goes with the undo");
    }
}

#[test]
fn logs_are_compressed_beside_themselves() {
    let mut w = World::new("each");
    for name in ["a.log", "b.log"] {
        w.folder.file(name, "the same line\n".repeat(1000));
    }
    let args = json!({"paths": ["a.log", "b.log"], "each": true, "remove_originals": true});
    assert_eq!(w.assess("fs.archive", args.clone()).risk, Risk::High);
    let out = w.run("fs.archive", args);
    assert_eq!(w.names("."), ["a.log.gz", "b.log.gz"]);
    assert!(out["after_bytes"].as_u64().unwrap() < 1000);
    w.run("fs.extract", json!({"archive": "a.log.gz", "to": "."}));
    assert_eq!(w.read("a.log").len(), 14_000);
    w.undo();
    assert_eq!(w.names("."), ["a.log.gz", "b.log.gz"]);
    assert_eq!(w.fails("fs.archive", json!({"paths": ["a.log.gz"], "to": "x.rar"})), "bad_args");
    assert_eq!(w.fails("fs.archive", json!({"paths": ["."], "each": true})), "bad_args");
    assert_eq!(w.fails("fs.archive", json!({"paths": ["a.log.gz"], "to": "b.log.gz"})), "exists");
}

/// A tar of entries with any name, which honest programs refuse to write.
fn hostile_tar(entries: &[(&str, tar::EntryType, &str)]) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    for (name, kind, content) in entries {
        let mut header = tar::Header::new_ustar();
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_entry_type(*kind);
        header.set_mode(0o644);
        let link = matches!(kind, tar::EntryType::Symlink | tar::EntryType::Link);
        if link {
            header.as_old_mut().linkname[..content.len()].copy_from_slice(content.as_bytes());
        }
        let body = if link { "" } else { content };
        header.set_size(body.len() as u64);
        header.set_cksum();
        tar.append(&header, body.as_bytes()).unwrap();
    }
    tar.into_inner().unwrap()
}

#[test]
fn hostile_archives_leave_nothing_behind() {
    use tar::EntryType as T;
    let good = ("good", T::Regular, "x");
    let bad: [&[(&str, T, &str)]; 11] = [
        &[good, ("../out", T::Regular, "x")],
        &[good, ("a/../../out", T::Regular, "x")],
        &[good, ("/tmp/out", T::Regular, "x")],
        &[good, ("l", T::Symlink, "/etc")],
        &[good, ("a/l", T::Symlink, "../../x")],
        &[good, ("l", T::Symlink, "sub"), ("l/x", T::Regular, "x")],
        &[good, ("sub/x", T::Regular, "x"), ("sub", T::Symlink, "good")],
        &[good, ("good/x", T::Regular, "x")],
        &[good, ("h", T::Link, "/etc/passwd")],
        &[good, ("dev", T::Char, "")],
        &[good, ("good", T::Symlink, "other")],
    ];
    for entries in bad {
        let mut w = World::new("hostile");
        w.folder.file("x.tar", hostile_tar(entries));
        assert_eq!(
            w.fails("fs.extract", json!({"archive": "x.tar", "to": "new"})),
            "unsafe_archive",
            "{entries:?}"
        );
        assert_eq!(w.names("."), ["x.tar"]);
        assert!(w.port.prepared.is_empty());
    }
    let mut w = World::new("bomb");
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::copy(&mut std::io::Read::take(std::io::repeat(0), 3_000_000), &mut gz).unwrap();
    w.folder.file("bomb.gz", gz.finish().unwrap());
    assert_eq!(
        w.fails("fs.extract", json!({"archive": "bomb.gz", "to": "new", "max_bytes": 2_000_000})),
        "too_large"
    );
    w.folder.file("noise", "no archive at all");
    assert_eq!(w.fails("fs.extract", json!({"archive": "noise", "to": "new"})), "format");
    w.folder.file("cut.tar", &hostile_tar(&[("a", T::Regular, &"x".repeat(5000))])[..2000]);
    assert_eq!(w.fails("fs.extract", json!({"archive": "cut.tar", "to": "new"})), "damaged");
    fs::create_dir(w.folder.0.join("new")).unwrap();
    std::os::unix::fs::symlink("/etc", w.folder.0.join("new/l")).unwrap();
    w.folder.file("into.tar", hostile_tar(&[("l/x", T::Regular, "x")]));
    assert_eq!(w.fails("fs.extract", json!({"archive": "into.tar", "to": "new"})), "link");
}

#[test]
fn archive_noise_never_panics() {
    let mut w = World::new("noise");
    let good = hostile_tar(&[("a", tar::EntryType::Regular, "content"), ("b", tar::EntryType::Symlink, "a")]);
    let mut state = 7u64;
    for round in 0..300 {
        let mut bytes = good.clone();
        for _ in 0..3 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let at = (state >> 33) as usize % 1536;
            bytes[at] ^= (state >> 20) as u8;
        }
        w.folder.file("n.tar", bytes);
        let to = format!("to{round}");
        let _ = w.try_run("fs.extract", json!({"archive": "n.tar", "to": to}));
        assert!(!w.folder.0.join("../a").exists());
    }
}

#[test]
fn small_tools() {
    let mut w = World::new("small");
    let out = w.run("fs.mkdir", json!({"path": "a/b/c", "parents": true, "mode": "0700"}));
    assert_eq!(out["created"].as_array().unwrap().len(), 3);
    assert_eq!(w.fails("fs.mkdir", json!({"path": "a"})), "exists");
    assert_eq!(w.fails("fs.mkdir", json!({"path": "x/y"})), "not_found");
    w.undo();
    assert_eq!(w.names("."), [""; 0]);
    w.folder.file("f", "x");
    let out = w.run("fs.symlink", json!({"target": "f", "link": "l"}));
    assert_eq!(out["target_exists"], json!(true));
    assert_eq!(w.fails("fs.symlink", json!({"target": "f", "link": "f"})), "exists");
    assert_eq!(w.run("fs.stat", json!({"path": "l"}))["entry"]["kind"], json!("link"));
    assert_eq!(w.run("fs.stat", json!({"path": "l", "follow": true}))["entry"]["kind"], json!("file"));
    assert_eq!(w.run("fs.stat", json!({"path": "none"}))["exists"], json!(false));
    let mut media_type = |name: &str, content: &[u8]| {
        w.folder.file(name, content);
        w.run("fs.stat", json!({ "path": name }))["media_type"].clone()
    };
    assert_eq!(media_type("picture", b"\x89PNG\r\n\x1a\n"), json!("image/png"));
    assert_eq!(media_type("paper", b"%PDF-1.7\n"), json!("application/pdf"));
    assert_eq!(media_type("words", "Größe".as_bytes()), json!("text/plain"));
    assert_eq!(media_type("empty", b""), Value::Null);
    assert_eq!(media_type("mixed", b"a\0b"), Value::Null);
    for name in ["picture", "paper", "words", "empty", "mixed"] {
        std::fs::remove_file(w.folder.0.join(name)).expect("remove it");
    }
    let out = w.run("fs.chmod", json!({"paths": ["f"], "mode": "0600"}));
    assert_eq!(out["changed"][0]["after"], json!("0600"));
    assert_eq!(w.run("fs.chmod", json!({"paths": ["f"], "mode": "u+r"}))["unchanged"], json!(1));
    assert_eq!(w.fails("fs.chmod", json!({"paths": ["f"], "mode": "huh"})), "bad_args");
    w.run("fs.delete", json!({"paths": ["l"]}));
    assert_eq!(w.names("."), ["f"]);
}

#[test]
fn watch_stops_at_once_when_told() {
    let mut w = World::new("watch");
    w.port.cancelled = true;
    let out = w.run("fs.watch", json!({"path": ".", "for_ms": 600_000}));
    assert_eq!(out["events"], json!([]));
    assert_eq!(w.assess("fs.watch", json!({"path": ".", "for_ms": 1})).timeout_ms, 10_001);
}

/// A port that makes a file as soon as the watch stands.
struct Poke(std::path::PathBuf);

impl crate::Port for Poke {
    fn prepare(&mut self, _: mycel_abi::UndoRecord, _: Value) -> Result<(), ToolFailure> {
        unreachable!("watching changes nothing")
    }
    fn save(&mut self, _: &mut dyn std::io::Read) -> Result<(mycel_abi::Digest, u64), ToolFailure> {
        unreachable!("watching saves nothing")
    }
    fn load(&mut self, _: &mycel_abi::Digest, _: &mut dyn std::io::Write) -> Result<u64, ToolFailure> {
        unreachable!("watching loads nothing")
    }
    fn progress(&mut self, _: crate::Progress) {
        fs::write(&self.0, "x").unwrap();
    }
    fn cancelled(&mut self) -> bool {
        false
    }
}

#[test]
fn watch_sees_a_new_file() {
    let w = World::new("poke");
    let (at, path) = (w.folder.at(), w.folder.0.join("new"));
    let mut port = Poke(path.clone());
    let cx =
        &mut crate::Cx { at: &at, key: "k", attempt: 1, timeout_ms: 60_000, proxy: None, port: &mut port };
    // It ends at its first event, long before its time.
    let args = json!({"path": ".", "for_ms": 600_000, "max_events": 1});
    let out = table::find("fs.watch").unwrap().run(args, cx).unwrap();
    assert_eq!(
        (&out["events"][0]["path"], &out["events"][0]["change"]),
        (&json!(text(&path)), &json!("created"))
    );
    assert_eq!(out["truncated"], json!(true));
}

/// Calls that change something, on a tree with `f`, `d/x` and `t.tar`.
fn changing_calls() -> Vec<(&'static str, Value)> {
    vec![
        ("fs.write", json!({"path": "f", "content": "new"})),
        ("fs.write", json!({"path": "n/e/w", "content": "new", "create_parents": true})),
        ("fs.write", json!({"path": "f", "content": "more", "append": true})),
        ("fs.edit", json!({"path": "f", "edits": [{"old": "old", "new": "new"}]})),
        ("fs.delete", json!({"paths": ["f", "d"], "recursive": true})),
        ("fs.mkdir", json!({"path": "m"})),
        ("fs.move", json!({"from": "d", "to": "e"})),
        ("fs.move", json!({"renames": [{"from": "f", "to": "g"}, {"from": "t.tar", "to": "f"}]})),
        ("fs.copy", json!({"from": "d", "to": "e"})),
        ("fs.chmod", json!({"paths": ["d"], "mode": "0700", "recursive": true})),
        ("fs.symlink", json!({"target": "f", "link": "l"})),
        ("fs.archive", json!({"paths": ["d"], "to": "d.zip", "remove_originals": true})),
        ("fs.extract", json!({"archive": "t.tar", "to": "out"})),
    ]
}

#[test]
fn probes_tell_the_truth_before_after_and_between() {
    for (tool, args) in changing_calls() {
        let fresh = || {
            let w = World::new("probe");
            w.folder.file("f", "old");
            w.folder.file("d/x", "x");
            w.folder.file("t.tar", hostile_tar(&[("in", tar::EntryType::Regular, "x")]));
            w
        };
        let entry = table::find(tool).unwrap();
        assert_eq!(entry.spec().effect, EffectClass::Checkable);
        // The power fails as it prepares: nothing has happened, and the probe says so.
        let mut w = fresh();
        let (before, at) = (w.names("."), w.folder.at());
        w.port.crash = Crash::AtPrepare;
        assert_eq!(w.fails(tool, args.clone()), "crash");
        assert_eq!(w.names("."), before, "{tool} changed something before it was prepared");
        let data = w.port.last().1;
        let found = entry.probe(args.clone(), &data, &mut w.port.cx(&at)).unwrap();
        assert_eq!(found, Probed::NotHappened, "{tool} {args}");
        let found = entry.probe(args.clone(), &Value::Null, &mut w.port.cx(&at)).unwrap();
        assert_eq!(found, Probed::NotHappened);
        // It fails after the work: the probe gives the output.
        w.port.crash = Crash::Never;
        let output = w.run(tool, args.clone());
        let data = w.port.last().1;
        let found = entry.probe(args.clone(), &data, &mut w.port.cx(&at)).unwrap();
        assert_eq!(found, Probed::Happened(output), "{tool} {args}");
    }
}

#[test]
fn a_half_done_call_is_neither() {
    let mut w = World::new("half");
    w.folder.file("f", "1");
    w.folder.file("d/x", "2");
    w.folder.file("d/y", "3");
    let at = w.folder.at();
    w.port.crash = Crash::AtPrepare;
    let args = json!({"paths": ["d", "f"], "recursive": true});
    w.fails("fs.delete", args.clone());
    let (record, data) = w.port.last();
    // What is whole or gone can be taken back without a word; of a folder that lost something nobody knows who took it.
    for (half, in_part) in [("f", true), ("d/x", false)] {
        fs::remove_file(w.folder.0.join(half)).unwrap();
        let found =
            table::find("fs.delete").unwrap().probe(args.clone(), &data, &mut w.port.cx(&at)).unwrap();
        assert_eq!(matches!(found, Probed::InPart(_)), in_part, "{found:?}");
        assert_eq!(matches!(found, Probed::CannotTell(_)), !in_part, "{found:?}");
    }
    // And the undo record of the half-done call puts back what is gone.
    assert_eq!(undo::apply(&record, &mut w.port.cx(&at)).conflicts, []);
    assert_eq!((w.read("f"), w.names("d")), ("1".into(), vec!["x".into(), "y".into()]));
}

#[test]
fn what_a_killed_copy_left_is_taken_back_with_it() {
    let mut w = World::new("killed");
    w.folder.file("d/x", "2");
    let at = w.folder.at();
    w.port.crash = Crash::AtPrepare;
    w.fails("fs.copy", json!({"from": "d", "to": "e"}));
    let (record, _) = w.port.last();
    // Killed between the first byte of `e/x` and its rename.
    fs::create_dir(w.folder.0.join("e")).unwrap();
    let key = w.port.cx(&at).key.to_owned();
    std::mem::forget(super::put::Staged::new(&w.folder.0.join("e/x"), &key).unwrap());
    assert_eq!(w.names("e").len(), 1);
    assert_eq!(undo::apply(&record, &mut w.port.cx(&at)).conflicts, []);
    assert!(!w.folder.0.join("e").exists());
}

#[test]
fn bad_probe_data_is_a_failure() {
    let mut w = World::new("badprobe");
    let at = w.folder.at();
    let probe = |data: Value, w: &mut World| {
        table::find("fs.mkdir")
            .unwrap()
            .probe(json!({"path": "x"}), &data, &mut w.port.cx(&at))
            .unwrap_err()
            .kind
    };
    assert_eq!(probe(json!({"expects": 1}), &mut w), "bad_probe");
}

#[test]
fn assessing_changes_nothing() {
    let w = World::new("assess");
    w.folder.file("f", "old");
    w.folder.file("d/x", "x");
    w.folder.file("t.tar", hostile_tar(&[("in", tar::EntryType::Regular, "x")]));
    let before = w.names(".");
    for (tool, args) in changing_calls() {
        let assessed = w.assess(tool, args);
        assert!(assessed.undoable && assessed.risk >= Risk::Medium && !assessed.summary.is_empty(), "{tool}");
        assert!(assessed.needs.iter().any(|need| need.action() == "write"), "{tool}");
        for need in &assessed.needs {
            assert!(need.resource().unwrap().starts_with(&text(&w.folder.0)), "{tool} {need}");
        }
    }
    assert_eq!(w.names("."), before);
}
