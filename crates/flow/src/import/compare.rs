//! Comparisons that other programs keep as tables into conditions in CEL.

use super::names::quoted;

/// What two values are compared by, whatever its name elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    Equal,
    NotEqual,
    Contains,
    NotContains,
    StartsWith,
    NotStartsWith,
    EndsWith,
    NotEndsWith,
    Matches,
    NotMatches,
    Empty,
    NotEmpty,
    Exists,
    NotExists,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    True,
    False,
    In,
    NotIn,
}

/// The right side of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Side {
    /// An expression of CEL.
    Expression(String),
    Text(String),
    Number(String),
}

impl Side {
    /// A text that may be a number; what is compared with a number must be one.
    pub(super) fn value(text: &str, is_number: bool) -> Side {
        let text = text.trim();
        let plain = text.parse::<f64>().is_ok_and(f64::is_finite)
            && text.bytes().all(|b| b.is_ascii_digit() || b"-.".contains(&b));
        if is_number && plain {
            // CEL writes `.5` and `5.` not like this.
            let text = if text.starts_with('.') { format!("0{text}") } else { text.to_owned() };
            Side::Number(text.trim_end_matches('.').to_owned())
        } else {
            Side::Text(text.to_owned())
        }
    }

    fn cel(&self) -> String {
        match self {
            Side::Expression(text) | Side::Number(text) => text.clone(),
            Side::Text(text) => quoted(text),
        }
    }
}

/// A comparison as a condition; both sides are expressions or literals already.
pub(super) fn cel(left: &str, by: By, right: &Side) -> String {
    let side = right.cel();
    let call = |name: &str| format!("{left}.{name}({side})");
    match by {
        By::Equal => format!("{left} == {side}"),
        By::NotEqual => format!("{left} != {side}"),
        By::Less => format!("{left} < {side}"),
        By::LessOrEqual => format!("{left} <= {side}"),
        By::Greater => format!("{left} > {side}"),
        By::GreaterOrEqual => format!("{left} >= {side}"),
        By::Contains => call("contains"),
        By::NotContains => format!("!{}", call("contains")),
        By::StartsWith => call("startsWith"),
        By::NotStartsWith => format!("!{}", call("startsWith")),
        By::EndsWith => call("endsWith"),
        By::NotEndsWith => format!("!{}", call("endsWith")),
        By::Matches => call("matches"),
        By::NotMatches => format!("!{}", call("matches")),
        By::Empty => format!("({left} == null || size({left}) == 0)"),
        By::NotEmpty => format!("({left} != null && size({left}) > 0)"),
        By::Exists => format!("{left} != null"),
        By::NotExists => format!("{left} == null"),
        By::True => format!("{left} == true"),
        By::False => format!("{left} != true"),
        By::In => format!("{left} in {side}"),
        By::NotIn => format!("!({left} in {side})"),
    }
}

/// Several conditions in one.
pub(super) fn joined(parts: &[String], all: bool) -> String {
    match parts {
        [] => "false".to_owned(),
        [one] => one.clone(),
        several if all => several.join(" && "),
        several => several.join(" || "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn comparisons_are_conditions() {
        let scope =
            json!({"text": "it's a test", "none": null, "number": 7, "list": ["a", "b"], "empty": ""});
        let scope = scope.as_object().cloned().expect("an object");
        let check = |left: &str, by: By, right: Side, expect: bool| {
            let condition = cel(left, by, &right);
            assert_eq!(crate::eval::condition(&condition, &scope), Ok(expect), "{condition}");
        };
        let text = |text: &str| Side::Text(text.to_owned());
        check("text", By::Contains, text("it's"), true);
        check("text", By::StartsWith, text("a"), false);
        check("text", By::NotEndsWith, text("test"), false);
        check("text", By::Matches, text("^it.s"), true);
        check("text", By::NotEqual, text("x"), true);
        check("number", By::GreaterOrEqual, Side::value("7.0", true), true);
        check("number", By::Less, Side::value(".5", true), false);
        check("none", By::Empty, text(""), true);
        check("empty", By::Empty, text(""), true);
        check("list", By::NotEmpty, text(""), true);
        check("none", By::Exists, text(""), false);
        check("'a'", By::In, Side::Expression("list".to_owned()), true);
        check("'a'", By::NotIn, Side::Expression("list".to_owned()), false);
        check("number == 7", By::True, text(""), true);
        assert_eq!(Side::value("seven", true), text("seven"));
        assert_eq!(joined(&["a".to_owned(), "b".to_owned()], false), "a || b");
    }
}
