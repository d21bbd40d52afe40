use super::*;
use crate::checkout::tests::Folder;

fn repository() -> Folder {
    let folder = Folder::new();
    std::fs::create_dir(folder.0.join(".git")).unwrap();
    folder
}

/// The parts as `path: text`, cut ones with a `~`.
fn parts(folder: &Folder, guidance: &Guidance) -> Vec<String> {
    let part = |part: &Part| {
        let path = part.path.strip_prefix(&folder.0).unwrap().display().to_string();
        format!("{path}: {}{}", part.text, if part.cut { "~" } else { "" })
    };
    guidance.parts.iter().map(part).collect()
}

#[test]
fn all_from_the_root_to_the_work_are_read() {
    let folder = repository();
    folder.write("AGENTS.md", "root\n");
    folder.write("CLAUDE.md", "not read");
    folder.write("crates/a/AGENTS.md", "a");
    folder.write("crates/a/AGENTS.override.md", "over a");
    folder.write("crates/b/CLAUDE.md", "claude b");
    folder.write("crates/b/.goosehints", "not read");
    folder.write("crates/b/src/AGENTS.md", "  \n");
    folder.write("crates/b/src/.cursorrules", "cursor");
    folder.write("crates/b/src/lib.rs", "");
    let check = |workspace: &str, path: &str, expect: &[&str]| {
        let found = of(&folder.0.join(workspace), Path::new(path));
        assert_eq!(parts(&folder, &found), expect, "{workspace} {path}");
    };
    let b = ["AGENTS.md: root", "crates/b/CLAUDE.md: claude b", "crates/b/src/.cursorrules: cursor"];
    check("", "", &b[..1]);
    check("", "crates/a", &["AGENTS.md: root", "crates/a/AGENTS.override.md: over a"]);
    check("", "crates/b/src/lib.rs", &b);
    check("", "crates/b/src/not/there/yet.rs", &b);
    check("crates/b", "src", &b);
    check("crates/b", "", &b[..2]);
    check("crates/b", "../a/../b/src", &b);
    // What lies outside of the repository is not looked at.
    check("crates/b", "../../../..", &b[..2]);
    check("crates/b", "/etc/passwd", &b[..2]);
    let text = of(&folder.0, Path::new("crates/a")).text();
    assert!(
        text.starts_with("What this project says")
            && text.ends_with("## crates/a/AGENTS.override.md\n\nover a\n"),
        "{text}"
    );
    assert_eq!(of(&Folder::new().0, Path::new("")).text(), "");
}

#[test]
fn a_small_window_is_given_the_nearest() {
    let folder = repository();
    folder.write("AGENTS.md", "far away\n".repeat(10));
    folder.write("a/AGENTS.md", "near\n".repeat(10));
    for name in ["one", "two"] {
        folder.write(
            &format!("skills/{name}/SKILL.md"),
            format!("---\nname: {name}\ndescription: x\n---\ny\n"),
        );
    }
    let all = of(&folder.0, Path::new("a"));
    let check = |room: usize, expect: &[usize], skills: usize| {
        let part = all.within(room);
        assert_eq!(part.parts.iter().map(|part| part.text.len()).collect::<Vec<_>>(), expect, "{room}");
        assert_eq!((part.skills.len(), part.left_out), (skills, 2 - skills), "{room}");
        assert_eq!(
            part.text().contains("no more fits") || part.text().contains("does not fit"),
            room < 1_000
        );
    };
    check(1_000, &[89, 49], 2);
    check(140, &[89, 49], 1);
    check(100, &[44, 49], 0);
    check(20, &[1, 19], 0);
}

#[test]
fn the_farthest_is_cut_first_and_the_cut_is_said() {
    let folder = repository();
    let line = "0123456789\n";
    folder.write("AGENTS.md", line.repeat(100));
    folder.write("a/AGENTS.md", line.repeat(2_000));
    folder.write("a/b/AGENTS.md", line.repeat(1_000));
    let found = of(&folder.0, Path::new("a/b"));
    let sizes: Vec<(usize, bool)> = found.parts.iter().map(|part| (part.text.len(), part.cut)).collect();
    assert_eq!(sizes[2], (10_999, false));
    assert!(
        sizes[1].1 && sizes[1].0 + 10_999 <= TEXT_BYTES_MAX && found.parts[1].text.ends_with("0123456789")
    );
    assert!(sizes[0].1 && sizes[0].0 < 11, "{sizes:?}");
    assert!(sizes.iter().map(|(size, _)| size).sum::<usize>() <= TEXT_BYTES_MAX);
    assert!(found.text().contains("[cut here: no more fits]"));
    assert_eq!(found.notes.len(), 2, "{:?}", found.notes);
    folder.write("a/b/AGENTS.md", "ü".repeat(TEXT_BYTES_MAX));
    let found = of(&folder.0, Path::new("a/b"));
    assert_eq!((found.parts[2].text.len(), found.parts[2].cut), (TEXT_BYTES_MAX, true));
    assert!(found.text().contains("## AGENTS.md\n\n[left out: it does not fit]"));
}

#[test]
fn a_repository_of_somebody_else_says_nothing() {
    let folder = repository();
    folder.write("AGENTS.md", "not ours");
    folder.write("w/CLAUDE.md", "ours");
    // Only root can give a folder away; for anybody else there is nothing to look at here.
    if std::os::unix::fs::chown(&folder.0, Some(12_345), None).is_err() {
        return;
    }
    assert_eq!(parts(&folder, &of(&folder.0.join("w"), Path::new(""))), ["w/CLAUDE.md: ours"]);
}

#[test]
fn links_that_lead_out_say_nothing() {
    let folder = repository();
    let outside = Folder::new();
    let secret = outside.write("secret", "my key");
    std::os::unix::fs::symlink(&secret, folder.0.join("AGENTS.md")).unwrap();
    folder.write("CLAUDE.md", "claude");
    std::os::unix::fs::symlink(&outside.0, folder.0.join("out")).unwrap();
    outside.write("AGENTS.md", "outside");
    let found = of(&folder.0, Path::new("out/x"));
    assert_eq!(parts(&folder, &found), ["CLAUDE.md: claude"]);
    assert!(found.notes[0].to_string().contains("outside of") && found.notes[0].ignored);
}

#[test]
fn skills_are_named_and_read_when_asked_for() {
    let folder = repository();
    folder.write(
        ".agents/skills/pdf/SKILL.md",
        "---\nname: pdf\ndescription: reads\n  PDF files\nlicense: MIT\n---\n\n# PDF\n",
    );
    folder.write(".agents/skills/pdf/scripts/run.sh", "exit 1");
    folder.write(".agents/skills/pdf/forms.md", "x");
    folder.write("skills/pdf/SKILL.md", "---\nname: pdf\ndescription: hidden\n---\nx");
    folder.write("skills/plain/SKILL.md", "no front matter");
    folder.write(".mycel/skills/xls/SKILL.md", "---\ndescription: tables\n---\nT");
    folder.write("skills/README.md", "x");
    folder.write("deep/w/.agents/skills/xls/SKILL.md", "---\ndescription: nearer\n---\nN");
    let shown = |workspace: &str| {
        let found = of(&folder.0.join(workspace), Path::new(""));
        found.skills.iter().map(|skill| format!("{}: {}", skill.name, skill.about)).collect::<Vec<_>>()
    };
    assert_eq!(shown(""), ["pdf: reads PDF files", "xls: tables"]);
    assert_eq!(shown("deep/w"), ["xls: nearer", "pdf: reads PDF files"]);
    let found = of(&folder.0, Path::new(""));
    assert!(found.text().ends_with(
        "- pdf: reads PDF files (.agents/skills/pdf/SKILL.md)\n- xls: tables (.mycel/skills/xls/SKILL.md)\n"
    ));
    assert!(
        found.notes.len() == 1 && found.notes[0].to_string().contains("does not say what it is for"),
        "{:?}",
        found.notes
    );
    let pdf = skill(&folder.0, "pdf").unwrap();
    assert_eq!(pdf.body, "# PDF");
    let beside: Vec<_> = pdf.files.iter().map(|path| path.file_name().unwrap().to_string_lossy()).collect();
    assert_eq!(beside, ["forms.md", "scripts"]);
    assert!(skill(&folder.0, "doc").unwrap_err().to_string().contains("skills: pdf, xls"));
    assert!(skill(&Folder::new().0, "doc").unwrap_err().to_string().contains("has none"));
}
