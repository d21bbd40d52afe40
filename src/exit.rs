//! What the program answers with. This table is the only one: help, the man page and `docs/reference/exit-codes.md`
//! are made of it.

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    Ok,
    Failed,
    Usage,
    Waiting,
    Refused,
    Budget,
    NotUnderstood,
    Journal,
    Cage,
    Interrupted,
}

impl Exit {
    pub const ALL: &'static [Exit] = &[
        Exit::Ok,
        Exit::Failed,
        Exit::Usage,
        Exit::Waiting,
        Exit::Refused,
        Exit::Budget,
        Exit::NotUnderstood,
        Exit::Journal,
        Exit::Cage,
        Exit::Interrupted,
    ];

    /// The number a shell sees.
    pub fn code(self) -> u8 {
        match self {
            Exit::Ok => 0,
            Exit::Failed => 1,
            Exit::Usage => 2,
            Exit::Waiting => 3,
            Exit::Refused => 4,
            Exit::Budget => 5,
            Exit::NotUnderstood => 6,
            Exit::Journal => 7,
            Exit::Cage => 8,
            // 128 and the number of SIGINT, as shells have it.
            Exit::Interrupted => 130,
        }
    }
    /// What it means, in a few words.
    pub fn meaning(self) -> &'static str {
        match self {
            Exit::Ok => "it worked",
            Exit::Failed => "it failed",
            Exit::Usage => "the command line or the configuration is wrong",
            Exit::Waiting => "the run waits for a person",
            Exit::Refused => "refused by a rule or a person",
            Exit::Budget => "a budget is used up",
            Exit::NotUnderstood => "the goal was not understood",
            Exit::Journal => "the journal is damaged or cannot be written",
            Exit::Cage => "a layer of the cage is missing",
            Exit::Interrupted => "interrupted by Ctrl-C",
        }
    }
    /// What to do then.
    pub fn advice(self) -> &'static str {
        match self {
            Exit::Ok => "",
            Exit::Failed => "The last lines say why; `mycel show` has all of it.",
            Exit::Usage => "`mycel help` and `mycel config check` name the place.",
            Exit::Waiting => {
                "`mycel approvals` lists the questions; `mycel resume` goes on after the answer, or with a run that is paused."
            }
            Exit::Refused => "`mycel show` names the rule; `mycel policy check` explains it.",
            Exit::Budget => {
                "`mycel resume RUN` with a larger `--budget` or `--timeout` goes on where it stopped."
            }
            Exit::NotUnderstood => "Say it in other words (`mycel help-goals`), or configure a model.",
            Exit::Journal => "`mycel audit verify` names the event; `mycel doctor` looks at the disk.",
            Exit::Cage => "`mycel doctor` says which and what to do; `cage.allow_missing` goes without it.",
            Exit::Interrupted => "`mycel resume` goes on where it stopped.",
        }
    }
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}

/// The table for `--help` and the man page.
pub fn table() -> String {
    let rows = Exit::ALL.iter().map(|exit| format!("  {:>3}  {}", exit.code(), exit.meaning()));
    rows.collect::<Vec<_>>().join("\n")
}

/// The table of the reference page.
pub fn markdown() -> String {
    let mut page = String::from("| code | meaning | what to do |\n|---:|---|---|\n");
    for exit in Exit::ALL {
        page.push_str(&format!("| {} | {} | {} |\n", exit.code(), exit.meaning(), exit.advice()));
    }
    page
}
