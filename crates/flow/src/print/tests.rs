use super::*;

fn formatted(text: &str) -> String {
    match format(text) {
        Ok(text) => text,
        Err(problems) => problems.iter().map(|p| p.to_string().replace('\n', " | ") + "\n").collect(),
    }
}

#[test]
fn the_form_is_fixed() {
    let messy = r#"
nodes:
   lead: {next: [b, 'c'], writes: plan, kind: agent, task: "Do {{ input.goal }}", uses: 'lead', retry: {attempts: 3, factor: 2}}
   b:
       kind: llm
       limits: { steps: 1000, usd: 2.00 }
       prompt: >-
         one

         two
       output: { required: [a], properties: { a: { type: string } }, type: object }
   "c": { kind: tool, tool: fs.read, args: { path: "a, b", "x y": 'it''s "so"', n: 1.50, deep: { list: [1, "2", "yes", null, true, {}] }, more: "a long text that makes the line wide" }, next: done }
   done: { kind: end }
state: {plan: {type: string, merge: last}}
limits: {wall: 60m, tokens: 400000}
flow: messy
"#;
    let expect = r#"flow: messy
version: 1

state:
  plan: string

nodes:
  lead:
    kind: agent
    uses: lead
    task: Do {{ input.goal }}
    writes: plan
    next: [b, c]
    retry: 3
  b:
    kind: llm
    prompt: |-
      one
      two
    output: { type: object, properties: { a: { type: string } }, required: [a] }
    limits: { usd: 2, steps: 1k }
  c:
    kind: tool
    tool: fs.read
    args:
      deep: { list: [1, "2", "yes", null, true, {}] }
      more: a long text that makes the line wide
      n: 1.5
      path: a, b
      x y: it's "so"
    next: done
  done: { kind: end }

limits: { tokens: 400k, wall: 1h }
"#;
    assert_eq!(formatted(messy), expect);
    assert_eq!(formatted(expect), expect);
}

#[test]
fn comments_stay_where_they_belong() {
    let text = "# What this is.
#
# Second paragraph.
flow: f # the name
version: 1

input: # what is asked
  # The goal.
  goal: string # in words

nodes: # the work
  # Before.
  a: { kind: llm, prompt: p, next: b } # behind
  b:
    # Why this question.
    kind: llm
    prompt: | # as long as needed
      one
      # no comment
      two
    next: c # and on
  c: # the end
    kind: end

# Bounds.
limits: { steps: 5 } # few
# last
";
    // A node with a comment at its name only fits into one line again.
    assert_eq!(
        formatted(text),
        text.replace("  c: # the end\n    kind: end\n", "  c: { kind: end } # the end\n")
    );
    let again = formatted(text);
    assert_eq!(formatted(&again), again);
}

#[test]
fn a_comment_that_would_be_lost_is_told() {
    let check = |text: &str, expect: &[&str]| {
        let problems = format(text).err().unwrap_or_default();
        assert_eq!(problems.len(), expect.len(), "{problems:#?}");
        for (problem, expect) in problems.iter().zip(expect) {
            assert!(problem.to_string().starts_with(expect), "{problem}");
        }
    };
    check(
        "flow: f\nnodes:\n  a:\n    kind: agent\n    uses: x\n    tools:\n      - fs # files\n      # and\n      - git\n    next: e\n  e: { kind: end }\n",
        &[
            "line 7, column 12: this comment would be lost: # files",
            "line 8, column 7: this comment would be lost: # and",
        ],
    );
    check(
        "flow: f\nstate:\n  a:\n    type: string\n    merge: last # as usual\nnodes: { e: { kind: end } }\n",
        &["line 5, column 17: this comment would be lost: # as usual"],
    );
}

#[test]
fn texts_are_quoted_where_they_must_be() {
    let check = |text: &str, block: &str, flow: &str| {
        use super::scalar::{Context, text as print};
        assert_eq!(
            (print(text, Context::Block).as_str(), print(text, Context::Flow).as_str()),
            (block, flow)
        );
    };
    check("plain words, really", "plain words, really", "\"plain words, really\"");
    check("https://a.b/c", "https://a.b/c", "\"https://a.b/c\"");
    check("a: b", "\"a: b\"", "\"a: b\"");
    check("a #b", "\"a #b\"", "\"a #b\"");
    check("a#b", "a#b", "a#b");
    check("- x", "\"- x\"", "\"- x\"");
    check("", "\"\"", "\"\"");
    check("null", "\"null\"", "\"null\"");
    check("Yes", "\"Yes\"", "\"Yes\"");
    check("1.0", "\"1.0\"", "\"1.0\"");
    check(" x", "\" x\"", "\" x\"");
    check("x ", "\"x \"", "\"x \"");
    check("a\tb", "\"a\\tb\"", "\"a\\tb\"");
    check("a\"b", "a\"b", "a\"b");
    check("\"b\" it's", "'\"b\" it''s'", "'\"b\" it''s'");
    check("äöü", "äöü", "äöü");
    check("\u{feff}x", "\"\\ufeffx\"", "\"\\ufeffx\"");
    check("[string]", "\"[string]\"", "\"[string]\"");
    check("...", "\"...\"", "\"...\"");
    check("./a", "./a", "./a");
}
