use super::*;
use serde_json::json;

fn scope() -> Map<String, Value> {
    let value = json!({
        "input": {"goal": "ship <it>", "depth": 3}, "score": 7.5, "count": 4, "done": true, "name": "Ada", "none": null,
        "files": ["a.rs", "b.md", "c.rs"], "patches": [{"file": "x", "size": 3}, {"file": "y", "size": 0}], "empty": [],
        "big": u64::MAX, "notes": "one\ntwo",
    });
    value.as_object().cloned().expect("an object")
}

#[test]
fn expressions_give_values() {
    let check = |text: &str, expect: Value| assert_eq!(expression(text, &scope()), Ok(expect), "{text}");
    check("1 + 2 * 3", json!(7));
    check("count + 1", json!(5));
    check("count / 3", json!(1));
    check("double(count) / 8.0", json!(0.5));
    check("score >= 8", json!(false));
    check("score > 7 && count < 5", json!(true));
    check("size(files) + size('äöü')", json!(6));
    check("files.size() == 3", json!(true));
    check("has(input.goal) && !has(input.gaol)", json!(true));
    check("'a.rs' in files", json!(true));
    check("'goal' in input", json!(true));
    check("files.filter(f, f.endsWith('.rs'))", json!(["a.rs", "c.rs"]));
    check("patches.all(p, p.size > 0) || patches.exists(p, p.size == 0)", json!(true));
    check("patches.map(p, p.file)", json!(["x", "y"]));
    check("name.startsWith('A') && name.contains('d') && name.matches('^A.a$')", json!(true));
    check("name.lowerAscii() + '!'", json!("ada!"));
    check("none == null", json!(true));
    check("done ? 'yes' : 'no'", json!("yes"));
    check("{'a': [1, 2.5, null], 'b': big}", json!({"a": [1, 2.5, null], "b": u64::MAX}));
    check("input['goal']", json!("ship <it>"));
    check("string(count) + 'x'", json!("4x"));
    check("int('12') + 1", json!(13));
    check("empty == []", json!(true));
    check("'\\u00e4ö'", json!("äö"));
}

#[test]
fn expressions_say_why_not() {
    let check = |text: &str, expect: &str| {
        let error = condition(text, &scope()).expect_err(text);
        let said = format!("{}:{} {error}", error.line, error.column).replace('\n', " | ");
        assert!(said.starts_with(expect), "{text}\n{said}\nwanted\n{expect}");
    };
    check("", "1:1 the condition is empty");
    check("count", "1:1 a condition gives true or false; `count` gives the number 4 | hint: compare it");
    check("files", "1:1 a condition gives true or false; `files` gives a list of 3");
    check("scor > 1", "1:1 `scor > 1`: `scor` is not known here | hint: did you mean `score`?");
    check("count > 1 && foo.bar", "1:14 `count > 1 && foo.bar`: `foo` is not known here");
    check("len(files) > 1", "1:1 `len(files) > 1`: `len` is not known here | hint: did you mean `size`?");
    check(
        "input.nothing == 1",
        "1:1 `input.nothing == 1`: there is no field `nothing` | hint: ask first: has(",
    );
    check(
        "count + score > 1.0",
        "1:1 `count + score > 1.0`: `+` does not work on int and float | hint: make both of one type",
    );
    check("name > 1", "1:1 `name > 1`");
    check("count / 0 == 1", "1:1 `count / 0 == 1`: ");
    check("9223372036854775807 + 1 == 0", "1:1 ");
    check("score >", "1:8 `score >` is no condition in CEL");
    check(
        "a and b",
        "1:3 `a and b` is no condition in CEL: mismatched input 'and' expecting <EOF> | hint: write && || ! for and, or, not",
    );
    check("{{ done }}", "1:");
    check("done # x", "1:6 `done # x` is no condition in CEL: unexpected character");
    check("done == ü", "1:9 `done == ü` is no condition in CEL: unexpected character");
    check("'x", "1:1 `'x` is no condition in CEL: unterminated string literal");
    check(&"(".repeat(100_000), "1:1 the condition is longer than 4096 bytes");
    check(&"(".repeat(400), "1:");
    check(&"[".repeat(200), "1:");
    check(&format!("{}true", "!".repeat(3000)), "1:1 the condition has more than 500 words");
    check(&format!("1{}", "+1".repeat(400)), "1:1 the condition has more than 500 words");
    check(&format!("'a'{} == 'b'", ".size()".repeat(90)), "1:");
}

#[test]
fn expressions_end() {
    let mut scope = scope();
    let numbers: Vec<u32> = (0..3000).collect();
    scope.insert("numbers".to_owned(), json!(numbers));
    scope.insert("long".to_owned(), json!("x".repeat(100_000)));
    let check = |text: &str, fine: bool| {
        let start = std::time::Instant::now();
        let result = expression(text, &scope);
        assert_eq!(result.is_ok(), fine, "{text}\n{result:.0?}");
        assert!(start.elapsed().as_secs() < 5, "{text} took {:?}", start.elapsed());
    };
    check("size(numbers.map(n, n + 1).filter(n, n > 5)) > 0", true);
    check("numbers.all(n, n < 5000)", true);
    check("numbers.all(a, numbers.exists(b, a == b))", false);
    check("numbers.all(a, numbers.all(b, numbers.all(c, true)))", false);
    let doubling = "[long]".to_owned() + &".map(x, x + x)".repeat(20);
    check(&doubling, false);
    check("long.replace('x', long)", false);
    check("[long, long].join(long) != ''", false);
    check(&("[1]".to_owned() + &".map(x, [x, x])".repeat(24)), false);
    check("long.matches('(x+x+)+y')", true);
}

#[test]
fn templates_give_texts() {
    let check =
        |text: &str, expect: &str| assert_eq!(template(text, &scope()).as_deref(), Ok(expect), "{text}");
    check("no template { } % #", "no template { } % #");
    check("Do {{ input.goal }}.", "Do ship <it>.");
    check("{{ files | length }} {{ files|join(', ') }}", "3 a.rs, b.md, c.rs");
    check("{{ patches | tojson }}", r#"[{"file":"x","size":3},{"file":"y","size":0}]"#);
    check("{{ input.goal | tojson }}", "\"ship <it>\"");
    check("{{ missing | default('-') }}{{ input.missing | default(1) }}", "-1");
    check("{% if score > 7 %}good{% elif done %}x{% else %}bad{% endif %}", "good");
    check("{% for f in files if f != 'b.md' %}\n- {{ f }}\n{% endfor %}\n", "- a.rs\n- c.rs\n");
    check("{% for p in patches %}{{ loop.index }}{{ p.file }} {% endfor %}", "1x 2y ");
    check("{% for f in files[:1] %}{{ f }}{% endfor %}", "a.rs");
    check("{# note #}{{ notes | indent(2) }}", "one\n  two");
    check("{{ count * 2 + 1 }} {{ 1.5 * count }}", "9 6.0");
    check("{{ '}}' }} {{ \"{%\" }}", "}} {%");
    check("{{ {'a': {'b': 1}}.a.b }}", "1");
    check("trail\n", "trail\n");
    check("{{ name | upper | replace('A', 'x') }}", "xDx");
    check("{{ none }} {{ done }} {{ files }}", "null true [\"a.rs\",\"b.md\",\"c.rs\"]");
}

#[test]
fn templates_say_why_not() {
    let check = |text: &str, expect: &str| {
        let error = template(text, &scope()).expect_err(text);
        let said = format!("{}:{} {error}", error.line, error.column).replace('\n', " | ");
        assert!(said.starts_with(expect), "{text}\n{said}\nwanted\n{expect}");
    };
    check("a {{ nam }}", "1:6 `nam` has no value here | hint: did you mean `name`?");
    check(
        "a\nb {{ input.goall }}",
        "2:6 `input.goall` has no value here | hint: give one: input.goall | default",
    );
    check("a {{ x", "1:3 `{{` is not closed by `}}`");
    check("a\n{{ name }} {{ 1 + }}", "2:12 this is no template: ");
    check("{% if done %}", "1:");
    check("{{ name | nope }}", "1:1 the template cannot be filled in: ");
    for tag in [
        "set x = 1",
        "macro m()",
        "include 'x'",
        "import 'x' as y",
        "extends 'x'",
        "block b",
        "raw",
        "with a = 1",
        "filter upper",
        "call x()",
        "autoescape true",
        "do x",
    ] {
        check(&format!("{{% {tag} %}}"), "1:1 `{% ");
    }
    check("{% for i in range(10**9) %}x{% endfor %}", "1:1 ");
    check(
        "{% for a in range(1000) %}{% for b in range(1000) %}x{% endfor %}{% endfor %}",
        "1:1 the template takes more than 100000 steps",
    );
    check("{% for a in [name, name] %}{% endfor %}", "1:1 `[` is not allowed in {% for %}");
    check("{% for a in files recursive %}{{ loop(a) }}{% endfor %}", "1:1 `recursive` is not allowed");
    check("{{ name * count }}", "1:1 `*` needs a number beside it");
    check("{{ 'x' * 1000000000 }}", "1:1 `*` needs a number beside it");
    check("{{ 'x' * 1000 * 1000 }}", "1:1 more than one `*`");
    check(
        "{{ range(100000) | join('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') }}",
        "1:1 the template cannot be filled in: the text is larger",
    );
    check(
        "{% for a in range(10000) %}{{ 'x' * 1000 }}{% endfor %}",
        "1:1 the template makes more than 4194304 bytes",
    );
    check(&format!("{{{{ {}1{} }}}}", "(".repeat(400), ")".repeat(400)), "1:1 this is no template");
    check("{{ [1] * 2e9 }}", "1:1 `*` needs");
    check("{{ [1] * 1_000_000_000 }}", "1:1 `*` needs");
    check(&format!("{{{{ {} }}}}", "x".repeat(2000)), "1:1 more than 1024 bytes");
    check(&"{% if done %}".repeat(1000), "1:");
}

#[test]
fn values_keep_their_types() {
    let check = |value: Value, expect: Value| assert_eq!(render(&value, &scope()), Ok(expect), "{value}");
    check(json!("{{ count + 1 }}"), json!(5));
    check(json!("{{ patches }}"), scope()["patches"].clone());
    check(json!("{{ big }}"), json!(u64::MAX));
    check(json!("{{ score }}"), json!(7.5));
    check(json!("{{ none }}"), json!(null));
    check(json!("{{ done }} "), json!("true "));
    check(json!("{{ name }}{{ name }}"), json!("AdaAda"));
    check(json!("{{- count }}"), json!("4"));
    check(json!("{{ files | first }}"), json!("a.rs"));
    check(json!("{{ '}}' }}"), json!("}}"));
    check(
        json!({"a": ["{{ count }}", 1, true, {"b": "x {{ name }}"}]}),
        json!({"a": [4, 1, true, {"b": "x Ada"}]}),
    );
    check(json!("{{ files | map('upper') | list }}"), json!(["A.RS", "B.MD", "C.RS"]));
    for wrong in ["{{ missing }}", "{{ input.missing }}", "{{ }}", "{{ 1 + }}", "{{"] {
        assert!(render(&json!(wrong), &scope()).is_err(), "{wrong}");
    }
}
