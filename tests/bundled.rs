//! The bundled model through the real binary: its own weights, its own worker, the same loop and cage as any other model.
//! A few goals that no rule understands and that it is sure of; how well it does on many is measured by `training/eval`.
#![cfg(feature = "local")]

#[expect(dead_code, reason = "shared with the tests of models")]
mod lab;

use lab::Lab;

/// The lab wants one; nothing here asks for it.
const KEY: &str = "sk-lab-0123456789";

const MODEL: &str = "mycel-mini";

#[test]
fn it_sums_a_column_with_a_shell_line() {
    let lab = Lab::new();
    std::fs::write(lab.workspace().join("sales.csv"), "a,1\nb,20\nc,300\n").expect("a file");
    let end = lab.run(MODEL, &["--autonomy", "full", "sum the second column of sales.csv"]).expect(0);
    assert_eq!(end.out.trim(), "321");
    let thought = lab.bodies("thought");
    assert_eq!(thought[0]["brain"], MODEL);
}

#[test]
fn it_takes_a_second_step_with_what_the_first_one_found() {
    let lab = Lab::new();
    for name in ["a.pdf", "b.pdf", "c.txt"] {
        std::fs::write(lab.workspace().join(name), "x").expect("a file");
    }
    lab.run(MODEL, &["--autonomy", "full", "verschiebe alle pdfs nach Dokumente"]).expect(0);
    let there = |name: &str| lab.workspace().join(name).exists();
    assert!(there("Dokumente/a.pdf") && there("Dokumente/b.pdf") && there("c.txt"));
}

#[test]
fn what_is_beyond_it_changes_nothing_and_is_said() {
    let lab = Lab::new();
    for goal in ["write me a poem about autumn", "delete everything except the photos"] {
        let end = lab.run(MODEL, &["--autonomy", "full", goal]).expect(6);
        assert!(end.out.contains("beyond the bundled model"), "{}", end.out);
    }
    assert!(lab.bodies("judged").is_empty());
}
