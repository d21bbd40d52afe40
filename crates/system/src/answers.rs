//! What a person says to a question, read as one of its choices.
//!
//! There is one reading, for the terminal, for `mycel approve` and for the run. An answer that is not understood takes no
//! choice: it is told before it is recorded, and asked for again.

use mycel_abi::{Actions, Answer, AnswerKind, Question, QuestionKind};
use serde_json::Value;

/// Names of actions that words are for, where the node names none.
const WORDS: &[&str] = &["change", "edit", "retry", "revise"];
/// Names of actions that say no, where the node names none.
const NO: &[&str] = &["stop", "no", "deny", "reject", "refuse", "decline", "cancel", "abort"];

/// What was said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// None where any words will do, and none of the choices was named.
    pub choice: Option<String>,
    pub note: String,
}

impl Said {
    /// The answer as it is recorded; read again it says the same.
    pub fn text(&self) -> String {
        match &self.choice {
            Some(choice) if self.note.is_empty() => choice.clone(),
            Some(choice) => format!("{choice}: {}", self.note),
            None => self.note.clone(),
        }
    }
}

/// The actions of a node with what answers mean that name none of them. What the node does not say follows from their names.
pub fn actions_of(names: &[&str], said: &Actions) -> Actions {
    let called = |known: &[&str]| {
        names.iter().find(|name| known.contains(&name.to_lowercase().as_str())).map(|name| (*name).to_owned())
    };
    Actions {
        on_words: said.on_words.clone().or_else(|| called(WORDS)),
        on_no: said.on_no.clone().or_else(|| called(NO)),
        on_enter: said.on_enter.clone(),
    }
}

/// The choice of which its name alone says too little: how is asked too.
pub fn asks_how(choices: &[String], actions: Option<&Actions>) -> Option<String> {
    let named = || choices.iter().find(|choice| WORDS.contains(&choice.to_lowercase().as_str())).cloned();
    actions.map_or_else(named, |actions| actions.on_words.clone())
}

/// Reads what was typed. With `actions` one of the choices must be taken: by its name, its number, or a beginning that no
/// other has. `NAME: words` adds a note.
///
/// # Errors
/// What is wrong with it, and what would be right.
pub fn read(typed: &str, choices: &[&str], actions: Option<&Actions>) -> Result<Said, String> {
    let text = typed.trim();
    if text.is_empty() {
        let enter = actions.and_then(|actions| actions.on_enter.clone());
        return enter.map(|choice| chose(&choice, "")).ok_or_else(|| nothing(choices));
    }
    if let Some(choice) = choices.iter().find(|choice| choice.trim() == text) {
        return Ok(chose(choice, ""));
    }
    if let Some(choice) = number(text, choices).or_else(|| name(text, choices)) {
        return named(text, choice, choices, actions);
    }
    let (head, note) = text.split_once(':').map_or((text, ""), |(head, note)| (head.trim(), note.trim()));
    let head = head.trim_matches(|c: char| !c.is_alphanumeric());
    let is = |words: [&str; 2]| words.contains(&head.to_lowercase().as_str());
    if let Some(actions) = actions {
        match (is(["yes", "y"]), is(["no", "n"])) {
            (true, _) if begun_by(head, choices).is_empty() => return agreed(choices, actions, note),
            (_, true) if begun_by(head, choices).is_empty() => return refused(choices, actions, note),
            _ => {}
        }
    }
    match (begun_by(head, choices).as_slice(), actions) {
        ([choice], _) => Ok(chose(choice, note)),
        (_, None) => Ok(Said { choice: None, note: text.to_owned() }),
        ([], Some(actions)) => words(text, choices, actions),
        (several, Some(_)) => Err(format!("`{head}` begins {}", several.join(" and "))),
    }
}

/// An answer to a question as it is recorded.
///
/// # Errors
/// When it says nothing, or none of what may be chosen.
pub fn settled(question: &Question, answer: Answer) -> Result<Answer, String> {
    let QuestionKind::Open { choices, actions, .. } = &question.kind else { return Ok(answer) };
    let choices: Vec<&str> = choices.iter().map(String::as_str).collect();
    let note = answer.note.as_deref().unwrap_or_default().trim();
    let mut said = match (&answer.kind, actions) {
        (AnswerKind::Text { text }, Some(actions)) if is_filled(text) => {
            form_action(text, &choices, actions)?;
            return Ok(answer);
        }
        (AnswerKind::Text { text }, _) => read(text, &choices, actions.as_ref())?,
        (AnswerKind::Approve | AnswerKind::ApproveForRun, Some(actions)) if !choices.is_empty() => {
            agreed(&choices, actions, "")?
        }
        (AnswerKind::Deny, Some(actions)) if !choices.is_empty() => {
            refused(&choices, actions, note)?;
            return Ok(answer);
        }
        _ => return Ok(answer),
    };
    if said.choice.is_some() && said.note.is_empty() {
        note.clone_into(&mut said.note);
    }
    let note = answer.note.filter(|note| said.note != note.trim());
    Ok(Answer { kind: AnswerKind::Text { text: said.text() }, note, ..answer })
}

/// Whether a form was filled in, perhaps behind the name of an action.
fn is_filled(text: &str) -> bool {
    json_of(text).is_some()
}

fn json_of(text: &str) -> Option<(&str, Value)> {
    let at = text.find('{')?;
    let value: Value = serde_json::from_str(text[at..].trim()).ok()?;
    value.is_object().then(|| (text[..at].trim_end_matches([' ', ':', '\n']), value))
}

/// The action that stands in a form that was filled in, or before it.
pub(crate) fn form_action(text: &str, choices: &[&str], actions: &Actions) -> Result<Said, String> {
    let (before, filled) = json_of(text).unwrap_or((text, Value::Null));
    if choices.is_empty() {
        return Ok(Said::default());
    }
    read(filled["action"].as_str().unwrap_or(before), choices, Some(actions))
}

fn chose(choice: &str, note: &str) -> Said {
    Said { choice: Some(choice.to_owned()), note: note.to_owned() }
}

/// A choice that stands at the beginning, and what more was said.
fn named(
    text: &str,
    (choice, rest): (&str, &str),
    choices: &[&str],
    actions: Option<&Actions>,
) -> Result<Said, String> {
    let more = rest.trim_start_matches([':', ',', '.', '!', ' ']).trim();
    let is_number = text.starts_with(|c: char| c.is_ascii_digit());
    let Some(actions) = actions else {
        // To an agent any words are an answer, and they stay as they are.
        return Ok(match is_number || more.is_empty() || rest.starts_with(':') {
            true => chose(choice, more),
            false => Said { choice: None, note: text.to_owned() },
        });
    };
    if more.is_empty() || rest.starts_with(':') || actions.on_words.as_deref() == Some(choice) {
        return Ok(chose(choice, more));
    }
    Err(match &actions.on_words {
        Some(on_words) => {
            format!(
                "`{text}` may mean `{choice}` or not: say `{choice}` alone, or `{on_words}: ...` with your words"
            )
        }
        None => format!("{}; `{choice}: ...` adds a note", none_of(text, choices)),
    })
}

/// A choice by the number it is shown with.
fn number<'a, 't>(text: &'t str, choices: &[&'a str]) -> Option<(&'a str, &'t str)> {
    let (number, rest) = text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
    let choice = choices.get(number.parse::<usize>().ok()?.checked_sub(1)?)?;
    (rest.is_empty() || rest.starts_with([' ', ':', '.', ',', ')'])).then_some((choice, rest))
}

/// The longest name of a choice that a text begins with, as a word of its own.
fn name<'a, 't>(text: &'t str, choices: &[&'a str]) -> Option<(&'a str, &'t str)> {
    let begins = |choice: &&'a str| {
        let rest = after(text, choice.trim())?;
        let is_word = !rest.starts_with(char::is_alphanumeric);
        (is_word && !choice.trim().is_empty()).then_some((*choice, rest))
    };
    choices.iter().filter_map(begins).max_by_key(|(choice, _)| choice.len())
}

/// What follows a beginning, whatever its case.
fn after<'t>(text: &'t str, beginning: &str) -> Option<&'t str> {
    let mut rest = text.chars();
    for wanted in beginning.chars() {
        rest.next().filter(|c| c.to_lowercase().eq(wanted.to_lowercase()))?;
    }
    Some(rest.as_str())
}

fn begun_by<'a>(head: &str, choices: &[&'a str]) -> Vec<&'a str> {
    let begins = |choice: &&&str| !head.is_empty() && after(choice, head).is_some();
    choices.iter().filter(begins).copied().collect()
}

/// A plain yes: the first action that is neither the no nor for words.
fn agreed(choices: &[&str], actions: &Actions, note: &str) -> Result<Said, String> {
    let other = |choice: &&&str| {
        ![&actions.on_no, &actions.on_words].iter().any(|named| named.as_deref() == Some(**choice))
    };
    let first = choices.iter().find(other);
    first.map(|choice| chose(choice, note)).ok_or_else(|| format!("none of {} is a yes", choices.join(", ")))
}

fn refused(choices: &[&str], actions: &Actions, note: &str) -> Result<Said, String> {
    let no = actions.on_no.as_ref().map(|choice| chose(choice, note));
    no.ok_or_else(|| format!("none of {} is a no", choices.join(", ")))
}

/// Words that name nothing. One word alone is a slip rather than a wish.
fn words(text: &str, choices: &[&str], actions: &Actions) -> Result<Said, String> {
    let several = text.split_whitespace().nth(1).is_some();
    match &actions.on_words {
        Some(choice) if several => Ok(chose(choice, text)),
        None if choices.is_empty() => Ok(Said { choice: None, note: text.to_owned() }),
        _ => Err(none_of(text, choices)),
    }
}

fn none_of(text: &str, choices: &[&str]) -> String {
    let (text, _) = crate::text::first_chars(text, 60);
    format!("`{text}` is none of {}", choices.join(", "))
}

fn nothing(choices: &[&str]) -> String {
    match choices {
        [] => "an empty answer says nothing".to_owned(),
        choices => format!("an empty answer is none of {}", choices.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(choices: &[&str], typed: &str) -> String {
        let actions = actions_of(choices, &Actions::default());
        read(typed, choices, Some(&actions)).map_or_else(|why| format!("! {why}"), |said| said.text())
    }

    #[test]
    fn an_answer_takes_the_action_it_names_and_no_other() {
        let check = |typed: &str, expect: &str| {
            assert_eq!(said(&["approve", "change", "stop"], typed), expect, "{typed:?}");
        };
        check(" Approve. ", "approve");
        check("1", "approve");
        check("a", "approve");
        check("yes", "approve");
        check("y", "approve");
        check("no", "stop");
        check("n: not today", "stop: not today");
        check("3.", "stop");
        check("st", "stop");
        check("STOP: enough", "stop: enough");
        check("change: shorter", "change: shorter");
        check("change it all", "change: it all");
        check("2 shorter please", "change: shorter please");
        check("c: shorter", "change: shorter");
        check("yes, but shorter", "change: yes, but shorter");
        check("I would rather have tabs", "change: I would rather have tabs");
        check("", "! an empty answer is none of approve, change, stop");
        check("d", "! `d` is none of approve, change, stop");
        check("aprove", "! `aprove` is none of approve, change, stop");
        check("4", "! `4` is none of approve, change, stop");
        check(
            "stop using tabs",
            "! `stop using tabs` may mean `stop` or not: say `stop` alone, or `change: ...` with your words",
        );
        check(
            "1 but shorter",
            "! `1 but shorter` may mean `approve` or not: say `approve` alone, or `change: ...` with your words",
        );
    }

    #[test]
    fn without_an_action_for_words_words_take_none() {
        let check = |typed: &str, expect: &str| {
            assert_eq!(said(&["staging", "production"], typed), expect, "{typed:?}");
        };
        check("2", "production");
        check("prod", "production");
        check("staging: only today", "staging: only today");
        check("stagng", "! `stagng` is none of staging, production");
        check("", "! an empty answer is none of staging, production");
        check("no", "! none of staging, production is a no");
        check("anything you like", "! `anything you like` is none of staging, production");
        check(
            "production is down",
            "! `production is down` is none of staging, production; `production: ...` adds a note",
        );
        let check = |typed: &str, expect: &str| {
            assert_eq!(said(&["do it", "do not", "leave it"], typed), expect, "{typed:?}");
        };
        check("do it", "do it");
        check("Do Not: later", "do not: later");
        check("do", "! `do` begins do it and do not");
        check("n", "! none of do it, do not, leave it is a no");
        assert_eq!(said(&["3", "1"], "1"), "1");
        assert_eq!(said(&["now", "later"], "n"), "now");
        assert_eq!(said(&["stop", "go"], "yes"), "go");
    }

    #[test]
    fn a_node_may_say_which_action_words_a_no_and_enter_are() {
        let actions = Actions {
            on_words: Some("again".into()),
            on_no: Some("leave it".into()),
            on_enter: Some("write".into()),
        };
        let choices = ["write", "again", "leave it"];
        let check = |typed: &str, expect: &str| {
            assert_eq!(read(typed, &choices, Some(&actions)).expect("it is clear").text(), expect);
        };
        check("", "write");
        check("no", "leave it");
        check("the second line is wrong", "again: the second line is wrong");
    }

    #[test]
    fn to_an_agent_any_words_are_an_answer() {
        let check = |typed: &str, expect: &str| {
            assert_eq!(read(typed, &["go", "change", "stop"], None).expect("words").text(), expect);
        };
        check("1", "go");
        check("ch", "change");
        check("2 shorter please", "change: shorter please");
        check("2. shorter", "change: shorter");
        check("4", "4");
        check("2nd one", "2nd one");
        check("10 of them", "10 of them");
        check("stop it from running", "stop it from running");
        assert!(read(" ", &["go", "stop"], None).is_err());
        assert!(read("", &[], None).is_err());
    }
}
