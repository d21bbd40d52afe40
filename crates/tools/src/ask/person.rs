//! `ask.person`: asks the person and waits for the answer.

use crate::tool::{At, Cx, Place, Spec, Tool, assessment, bad_args};
use mycel_abi::{Assessment, Cost, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// What to ask, in words the person understands without the conversation.
    pub question: String,
    /// Answers to choose from; empty means free text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<String>,
}

/// The answer, filled in by the kernel's process when the person gave it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// What the person said: one of the choices, or free text.
    pub answer: String,
}

/// Ask the person.
#[derive(Debug, Clone, Copy)]
pub struct AskPerson;

impl Tool for AskPerson {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "ask.person",
        title: "ask the person",
        doc: "Asks the person a question and waits for the answer; with `choices` one of them is picked. Ask \
              when only the person can know or decide; not for permission to make a call, which is asked for \
              by itself.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Person,
        undoable: false,
        timeout_ms: 86_400_000,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        check(input)?;
        let question: String = input.question.trim().chars().take(200).collect();
        let mut assessment = assessment(
            &Self::SPEC,
            format!("ask: {}", question.lines().next().unwrap_or_default()),
            Vec::new(),
        );
        // A person may take a day; that is no time of the run's budget.
        assessment.reserve = Cost::tool_call(0);
        assessment.preview = input.question.lines().map(str::to_owned).collect();
        assessment.preview.extend(input.choices.iter().map(|choice| format!("- {choice}")));
        Ok(assessment)
    }

    fn run(&self, _input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        Err(ToolFailure {
            kind: "misplaced".into(),
            message: "asking the person from a cage: a cage has no way to a person".into(),
            hint: Some(
                "the kernel's process answers this call; a cage that got it was sent it by mistake".into(),
            ),
        })
    }
}

/// Bytes of a question: what a person reads in a minute.
pub const QUESTION_BYTES_MAX: usize = 4_000;
const CHOICES_MAX: usize = 20;
const CHOICE_BYTES_MAX: usize = 400;

fn check(input: &Input) -> Result<(), ToolFailure> {
    if input.question.trim().is_empty() || input.question.len() > QUESTION_BYTES_MAX {
        return Err(bad_args(
            format!("the question is empty or longer than {QUESTION_BYTES_MAX} bytes"),
            None,
        ));
    }
    if input.choices.len() > CHOICES_MAX || input.choices.len() == 1 {
        return Err(bad_args(
            format!("there are {} choices, not 2 to {CHOICES_MAX}", input.choices.len()),
            Some("leave them out for free text"),
        ));
    }
    let bad = |choice: &String| {
        choice.trim().is_empty() || choice.len() > CHOICE_BYTES_MAX || choice.contains('\n')
    };
    match input.choices.iter().any(bad) {
        true => Err(bad_args("a choice is empty, too long, or has more than one line", None)),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_port::{Folder, call};
    use crate::tool::AnyTool;
    use serde_json::json;

    #[test]
    fn a_question_is_assessed_and_never_runs_in_a_cage() {
        let folder = Folder::new("ask");
        let args = json!({"question": "Which port?", "choices": ["80", "8080"]});
        let assessed = AnyTool::assess(&AskPerson, &args, &folder.at()).unwrap();
        assert_eq!((assessed.summary.as_str(), assessed.needs.len()), ("ask: Which port?", 0));
        assert_eq!(assessed.preview, ["Which port?", "- 80", "- 8080"]);
        assert_eq!(call(&AskPerson, args, &folder.at()).unwrap_err().kind, "misplaced");
        for bad in [
            json!({"question": " "}),
            json!({"question": "x", "choices": ["a"]}),
            json!({"question": "x", "choices": ["a", ""]}),
        ] {
            assert_eq!(call(&AskPerson, bad, &folder.at()).unwrap_err().kind, "bad_args");
        }
    }
}
