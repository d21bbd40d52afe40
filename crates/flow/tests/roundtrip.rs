//! Printing and reading are each other's inverse, whatever stands in a flow.

mod common;

use mycel_flow::{print, read};

#[test]
fn what_is_printed_is_read_back() {
    for seed in 0..2000 {
        let flow = common::flow(&mut fastrand::Rng::with_seed(seed));
        let text = print::print(&flow);
        let read = read::read(&text).unwrap_or_else(|problems| {
            let first = problems.first().map(ToString::to_string).unwrap_or_default();
            panic!("seed {seed}: {first}\n{text}")
        });
        assert_eq!(read.flow, flow, "seed {seed}\n{text}");
        assert_eq!(print::print(&read.flow), text, "seed {seed}");
        assert_eq!(print::format(&text).as_deref(), Ok(text.as_str()), "seed {seed}");
    }
}

#[test]
fn comments_are_read_back() {
    for seed in 0..500 {
        let mut random = fastrand::Rng::with_seed(seed);
        let text = print::print(&common::flow(&mut random));
        // A comment above every key that begins a line of its own and can have one.
        let keyed = |line: &str| {
            line.starts_with("limits:") || line.starts_with("nodes:") || line.starts_with("flow:")
        };
        let line = |line: &str| {
            if keyed(line) {
                format!("# über {}\n{line} # hinter\n", line.len())
            } else {
                format!("{line}\n")
            }
        };
        let with: String = text.split_terminator('\n').map(line).collect();
        let once =
            print::format(&with).unwrap_or_else(|problems| panic!("seed {seed}: {}\n{with}", problems[0]));
        assert_eq!(
            once.matches("# über").count(),
            with.matches("# über").count(),
            "seed {seed}\n{with}\n{once}"
        );
        assert_eq!(print::format(&once).as_deref(), Ok(once.as_str()), "seed {seed}");
    }
}
