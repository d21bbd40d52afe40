//! What can be typed: one table of commands, from which help, completions and the man page are made.

mod agent;
mod budget;
mod flow;
mod model;
mod provider;
mod route;
mod schedule;
mod vault;

pub use agent::AgentCommand;
pub use budget::BudgetCommand;
pub use flow::FlowCommand;
pub use model::{ModelCommand, ServeArgs};
pub use provider::ProviderCommand;
pub use route::RouteCommand;
pub use schedule::{ActWord, AddArgs, MissedWord, OverlapWord, ScheduleCommand};
pub use vault::VaultCommand;

use crate::exit;
use crate::term::{ColourWish, Talk};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, Args, CommandFactory, Parser, Subcommand, ValueEnum};
use mycel_abi::Autonomy;
use std::ffi::OsString;
use std::path::PathBuf;

const ABOUT: &str = "The operating system for agents: you give a goal, it plans, acts in a cage, asks, and can prove what it did.";

const EXAMPLES: &str = "Examples:
  mycel \"which files here take the most space?\"
  mycel run --dry-run \"delete all .tmp files here\"
  mycel approvals
  mycel undo 01k2";

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "mycel", version, about = ABOUT, max_term_width = 100, arg_required_else_help = true,
    subcommand_required = true, disable_help_subcommand = false, after_help = after_help())]
pub struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
}

fn after_help() -> String {
    format!("{EXAMPLES}\n\nA goal in quotes needs no command: it is run.\n\nExit codes:\n{}", exit::table())
}

/// What every command takes.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Options of every command")]
pub struct Global {
    /// Print JSON, one object a line
    #[arg(long, global = true)]
    pub json: bool,
    /// Keep configuration and state in this folder
    #[arg(long, global = true, value_name = "DIR")]
    pub home: Option<PathBuf>,
    /// Colour: auto, always or never
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        visible_alias = "colour",
        value_enum,
        hide_possible_values = true
    )]
    pub color: Option<Colour>,
    /// Lay out for so many columns
    #[arg(long, global = true, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(1..))]
    pub width: Option<u16>,
    /// Say only what must be said
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Say more
    #[arg(short, long, global = true)]
    pub verbose: bool,
    /// Never ask: stop and wait for `mycel approve`
    #[arg(long, global = true)]
    pub no_input: bool,
}

impl Global {
    pub fn talk(&self) -> Talk {
        match (self.quiet, self.verbose) {
            (true, _) => Talk::Quiet,
            (false, true) => Talk::Verbose,
            (false, false) => Talk::Normal,
        }
    }
    /// What the person said about colour, if anything.
    pub fn colour(&self) -> Option<ColourWish> {
        self.color.map(|colour| match colour {
            Colour::Auto => ColourWish::Auto,
            Colour::Always => ColourWish::Always,
            Colour::Never => ColourWish::Never,
        })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Deal with a goal
    #[command(
        after_help = "Examples:\n  mycel run \"find the logs older than 30 days and compress them\"\n  mycel run --model ollama/llama3.2 --budget money=0.10 \"summarise README.md\""
    )]
    Run(RunArgs),
    /// Talk: one goal after another in the same run
    Chat(ChatArgs),
    /// Go on with a run that waits or was interrupted
    #[command(
        after_help = "Examples:\n  mycel resume\n  mycel resume 01k2 --budget tokens=50000\n  mycel resume 01k2 --stop"
    )]
    Resume(ResumeArgs),
    /// List runs, newest first
    Runs(RunsArgs),
    /// Show a run: plan, calls, questions, answer
    Show {
        /// The run, by the first characters of its id; the last one if left out
        run: Option<String>,
        /// Also arguments, checks, capabilities and whole outputs
        #[arg(long)]
        full: bool,
        /// Every event as it stands in the journal
        #[arg(long)]
        events: bool,
    },
    /// Show a run again as it went, with nothing done
    Replay {
        /// The run, by the first characters of its id; the last one if left out
        run: Option<String>,
        /// Stop at this event
        #[arg(long, value_name = "EVENT")]
        to: Option<String>,
    },
    /// Begin a new run from the middle of another
    Fork {
        /// The run, by the first characters of its id
        run: String,
        /// The event after which to go another way
        #[arg(long, value_name = "EVENT")]
        at: String,
        /// Another goal from there
        #[arg(value_name = "GOAL")]
        goal: Vec<String>,
    },
    /// Take back what a run, or one call of it, changed
    #[command(after_help = "Examples:\n  mycel undo 01k2\n  mycel undo 01k2 --call lead.t1.c2")]
    Undo {
        /// The run, by the first characters of its id
        run: String,
        /// Only this call
        #[arg(long, value_name = "CALL")]
        call: Option<String>,
        /// Say what would be put back, and do nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// List the questions that wait for you
    Approvals,
    /// Answer a question with yes
    #[command(
        after_help = "Examples:\n  mycel approve 01k2/q1\n  mycel approve 01k2/q1 --run\n  mycel approve q1 --edit '{\"path\": \"old\"}'"
    )]
    Approve(ApproveArgs),
    /// Answer a question with no
    Deny {
        /// The question, as `mycel approvals` names it: RUN/q1
        question: String,
        /// Why not; the agent reads it
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
    },
    /// Say something to the agents of a run
    #[command(
        after_help = "Examples:\n  mycel tell 01k2 \"the port is 8080\"\n  mycel tell 01k2 api \"the port is 8080\""
    )]
    Tell {
        /// The run, by the first characters of its id
        run: String,
        /// An agent, by its id or the name of its task, if not all; then the text
        #[arg(required = true, num_args = 1..=2, value_names = ["AGENT", "TEXT"])]
        words: Vec<String>,
    },
    /// Check, export and sign the journal
    Audit {
        #[command(subcommand)]
        command: AuditCommand,
    },
    /// Roles of agents: list, show, make, check
    Agent {
        #[command(subcommand)]
        command: AgentCommand,
    },
    /// Let a team of agents work on a goal, from the plan to the merged branch
    #[command(
        after_help = "Examples:\n  mycel team \"add comments to this blog: API, page, tests, docs\"\n  mycel team --model anthropic --budget money=2 --snapshot \"finish what I began\"\n  mycel team --json --yes --no-input --budget money=2 --timeout 30m \"update the dependencies\""
    )]
    Team(TeamArgs),
    /// Flows: run, check, format, show, make
    Flow {
        #[command(subcommand)]
        command: FlowCommand,
    },
    /// Run at a time, when files change, or when a webhook is called
    Schedule {
        #[command(subcommand)]
        command: ScheduleCommand,
    },
    /// See and call tools
    Tool {
        #[command(subcommand)]
        command: ToolCommand,
    },
    /// See and test the rules
    Policy {
        #[command(subcommand)]
        command: PolicyCommand,
    },
    /// See, check and change the configuration
    Config {
        #[command(subcommand)]
        command: ConfigCommand,
    },
    /// The models of this machine: fetch, import, serve, measure
    Model {
        #[command(subcommand)]
        command: ModelCommand,
    },
    /// Providers of models: add, test, list, remove
    Provider {
        #[command(subcommand)]
        command: ProviderCommand,
    },
    /// See which model a goal goes to, and why
    Route {
        #[command(subcommand)]
        command: RouteCommand,
    },
    /// See and set what may be spent
    Budget {
        #[command(subcommand)]
        command: BudgetCommand,
    },
    /// Keep keys sealed
    Vault {
        #[command(subcommand)]
        command: VaultCommand,
    },
    /// Look at this machine: what is there, what is missing
    Doctor,
    /// Print completions for a shell
    Completions { shell: clap_complete::Shell },
    /// Print the man page, of mycel or of one command
    Man { command: Option<String> },
    /// List the goals that are understood without a model
    HelpGoals,
}

#[derive(Debug, Clone, Args)]
pub struct RunArgs {
    /// What is to be done, in your words
    #[arg(required = true, value_name = "GOAL")]
    pub goal: Vec<String>,
    #[command(flatten)]
    pub how: HowArgs,
    /// Plan and show the plan, do nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Take the plan as approved; calls are still asked about
    #[arg(long)]
    pub yes_plan: bool,
}

impl RunArgs {
    /// The goal as one text.
    pub fn goal(&self) -> String {
        self.goal.join(" ")
    }
}

#[derive(Debug, Clone, Args)]
pub struct TeamArgs {
    /// What is to be there at the end, in your words
    #[arg(required_unless_present = "clear", value_name = "GOAL")]
    pub goal: Vec<String>,
    #[command(flatten)]
    pub how: HowArgs,
    /// Clear away the worktrees and branches of a run that is over; work that no branch of yours has is asked about first
    #[arg(long, value_name = "RUN", conflicts_with = "goal")]
    pub clear: Option<String>,
    /// Begin from the files as they are, and not from the last commit
    #[arg(long)]
    pub snapshot: bool,
    /// Make a repository where there is none
    #[arg(long)]
    pub init: bool,
    /// Take the plan as approved; the work is still looked at before it is merged
    #[arg(long)]
    pub yes_plan: bool,
    /// Take the plan and the checked work as approved, for use without a person; the work stays on its own branch
    #[arg(long)]
    pub yes: bool,
    /// Leave the work on its own branch, mycel/RUN/main
    #[arg(long)]
    pub keep_branch: bool,
    /// Work by the plan in this file, as --save-plan writes one
    #[arg(long, value_name = "FILE")]
    pub plan: Option<PathBuf>,
    /// Write the plan to this file, to change it and use it again
    #[arg(long, value_name = "FILE")]
    pub save_plan: Option<PathBuf>,
    /// End with a report of the JSON schema in this file, on stdout
    #[arg(long, value_name = "FILE")]
    pub output_schema: Option<PathBuf>,
}

#[derive(Debug, Clone, Args)]
pub struct ChatArgs {
    /// Go on with this run
    #[arg(long, value_name = "RUN")]
    pub run: Option<String>,
    #[command(flatten)]
    pub how: HowArgs,
}

#[derive(Debug, Clone, Default, Args)]
pub struct ResumeArgs {
    /// The run, by the first characters of its id; all that were interrupted if left out
    pub run: Option<String>,
    /// Another bound than before: money=0.50, tokens=N, model_calls=N, calls=N, wall=30m; for one agent with its name before
    /// it: review#1:model_calls=N
    #[arg(long, value_name = "[AGENT:]PART=N", value_parser = bound_of, num_args = 1, action = ArgAction::Append)]
    pub budget: Vec<AgentBound>,
    /// Another time than before after which it stops, as 90s or 5m; what it took already counts
    #[arg(long, visible_alias = "wall", value_name = "TIME")]
    pub timeout: Option<String>,
    /// End the run instead
    #[arg(long)]
    pub stop: bool,
}

/// How a run is to go.
#[derive(Debug, Clone, Default, Args)]
pub struct HowArgs {
    /// Who is asked where nothing else is said: reactive, PROVIDER/MODEL or a provider's name
    #[arg(long, value_name = "NAME")]
    pub model: Option<String>,
    /// How much is done without asking: manual, supervised or full
    #[arg(long, value_name = "LEVEL", value_parser = autonomy)]
    pub autonomy: Option<Autonomy>,
    /// A bound: money=0.50, tokens=N, model_calls=N, calls=N, wall=30m
    #[arg(long, value_name = "PART=N", value_parser = budget_part, num_args = 1, action = ArgAction::Append)]
    pub budget: Vec<(String, String)>,
    /// The folder the goal is about
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub dir: PathBuf,
    /// What must hold; local: nothing of this run leaves the machine
    #[arg(long, value_enum, value_name = "LABEL", hide_possible_values = true)]
    pub label: Vec<LabelWord>,
    /// Stop after this time, as 90s or 5m
    #[arg(long, visible_alias = "wall", value_name = "TIME")]
    pub timeout: Option<String>,
}

impl HowArgs {
    /// The flags as settings, for [`mycel_system::config::Sources::flags`].
    pub fn settings(&self) -> Vec<(String, String)> {
        let mut settings = Vec::new();
        let mut set =
            |key: &str, value: Option<String>| settings.extend(value.map(|value| (key.to_owned(), value)));
        set("run.model", self.model.clone());
        set("run.autonomy", self.autonomy.map(|level| level.to_string()));
        for (key, value) in &self.budget {
            set(key, Some(value.clone()));
        }
        set("budget.wall", self.timeout.clone());
        settings
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LabelWord {
    Local,
}

#[derive(Debug, Clone, Args)]
pub struct RunsArgs {
    /// At most so many
    #[arg(short = 'n', long, default_value_t = 20, value_name = "N")]
    pub limit: usize,
    /// Only those that wait for an answer
    #[arg(long)]
    pub waiting: bool,
}

#[derive(Debug, Clone, Args)]
pub struct ApproveArgs {
    /// The question, as `mycel approvals` names it: RUN/q1
    pub question: String,
    #[command(flatten)]
    pub as_what: ApproveAs,
    /// A field of the question's form; may be repeated. `--text ACTION` says what is to happen
    #[arg(long = "field", value_name = "NAME=VALUE", value_parser = pair, conflicts_with_all = ["run", "always", "edit", "happened", "run_again"])]
    pub fields: Vec<(String, String)>,
    /// A note for the agent
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}

/// Which yes; without any of these: yes, once.
#[derive(Debug, Clone, Default, Args)]
#[group(multiple = false)]
pub struct ApproveAs {
    /// Yes, for the rest of this run
    #[arg(long)]
    pub run: bool,
    /// Yes, always: writes a rule for this pattern
    #[arg(long)]
    pub always: bool,
    /// Yes, with these arguments
    #[arg(long, value_name = "JSON", value_parser = json_object)]
    pub edit: Option<serde_json::Value>,
    /// The answer to an open question
    #[arg(long, value_name = "TEXT")]
    pub text: Option<String>,
    /// Of a call that may have run: it happened
    #[arg(long)]
    pub happened: bool,
    /// Of a call that may have run: it did not, run it again
    #[arg(long)]
    pub run_again: bool,
}

#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    /// Check every event and signature
    Verify {
        /// A journal other than your own, or an export
        file: Option<PathBuf>,
    },
    /// Write events as JSON lines that can be checked without mycel
    Export {
        /// Only this run
        #[arg(long)]
        run: Option<String>,
        /// Where to; stdout if left out
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Sign the journal as it stands
    Checkpoint,
    /// Erase the body of an event; its digest stays
    Erase {
        event: String,
        /// Why, for the record
        #[arg(long)]
        why: String,
    },
    /// List the keys that signed
    Keys,
}

#[derive(Debug, Subcommand)]
pub enum ToolCommand {
    /// List tools
    List {
        /// Only names that begin so, as `fs`
        prefix: Option<String>,
    },
    /// Show one tool
    Show { name: String },
    /// Call one tool, judged and journaled like every call
    #[command(after_help = "Example:\n  mycel tool call fs.stat '{\"path\": \"README.md\"}'")]
    Call {
        name: String,
        /// The arguments
        #[arg(value_name = "JSON", default_value = "{}", value_parser = json_object)]
        args: serde_json::Value,
    },
}

#[derive(Debug, Subcommand)]
pub enum PolicyCommand {
    /// Explain what the rules say about a command line or a call
    #[command(
        after_help = "Examples:\n  mycel policy check \"sudo rm -rf /\"\n  mycel policy check --tool fs.delete '{\"paths\": [\"a\"]}'"
    )]
    Check {
        /// The command line, or the arguments of --tool
        #[arg(value_name = "TEXT")]
        text: String,
        /// Ask about a call of this tool
        #[arg(long, value_name = "NAME")]
        tool: Option<String>,
        /// As if the autonomy were this
        #[arg(long, value_name = "LEVEL", value_parser = autonomy)]
        autonomy: Option<Autonomy>,
    },
    /// Show the rules in force
    Show,
    /// Run the examples that stand beside the rules
    Test {
        /// A file of rules; those in force if left out
        file: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
pub enum ConfigCommand {
    /// Look for mistakes
    Check,
    /// Show what holds
    Show {
        /// And where each value comes from
        #[arg(long)]
        origin: bool,
    },
    /// Show where the files are
    Path,
    /// Change one value; comments stay
    #[command(
        after_help = "Examples:\n  mycel config set run.autonomy manual\n  mycel config set providers.box.url http://127.0.0.1:8080/v1"
    )]
    Set { key: String, value: String },
}

fn autonomy(text: &str) -> Result<Autonomy, String> {
    text.parse()
}

fn json_object(text: &str) -> Result<serde_json::Value, String> {
    let value: serde_json::Value =
        serde_json::from_str(text).map_err(|error| format!("this is not JSON: {error}"))?;
    if value.is_object() {
        Ok(value)
    } else {
        Err("arguments are a JSON object, as {\"path\": \"x\"}".into())
    }
}

/// `money=0.50` as the setting `budget.money_usd`.
/// `NAME=VALUE`
fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or_else(|| format!("`{text}` is not NAME=VALUE"))?;
    Ok((name.trim().to_owned(), value.to_owned()))
}

/// Another bound of an agent, or of the run: a setting and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgentBound {
    pub agent: Option<String>,
    pub key: String,
    pub value: String,
}

/// `PART=N`, with an agent before it where it is for that alone: `review#1:model_calls=10`.
fn bound_of(text: &str) -> Result<AgentBound, String> {
    let named = text.split_once('=').and_then(|(left, value)| {
        let (agent, part) = left.rsplit_once(':')?;
        Some((Some(agent.to_owned()), format!("{part}={value}")))
    });
    let (agent, bound) = named.unwrap_or_else(|| (None, text.to_owned()));
    let (key, value) = budget_part(&bound)?;
    Ok(AgentBound { agent, key, value })
}

fn budget_part(text: &str) -> Result<(String, String), String> {
    let allowed = "allowed: money=0.50 (or 0.50usd), tokens=N, model_calls=N, calls=N, wall=30m";
    let short = || {
        let ends = |end: &str| text.to_ascii_lowercase().strip_suffix(end).map(|n| n.trim().to_owned());
        let money = text.strip_prefix('$').map(str::to_owned).or_else(|| ends("usd"));
        money.map(|n| ("money", n)).or_else(|| Some(("tokens", ends("tokens")?)))
    };
    let (part, value) = match text.split_once('=') {
        Some((part, value)) => (part, value.to_owned()),
        None => short().ok_or_else(|| format!("a bound is PART=N; {allowed}"))?,
    };
    let key = match part {
        "money" | "money_usd" => "budget.money_usd",
        "tokens" => "budget.tokens",
        "model_calls" => "budget.model_calls",
        "calls" | "tool_calls" => "budget.tool_calls",
        "wall" | "time" => "budget.wall",
        _ => return Err(format!("there is no bound `{part}`; {allowed}")),
    };
    Ok((key.to_owned(), value))
}

/// The command line with `run` put in where a goal stands without a command: `mycel "a goal in quotes"`. One word alone
/// is never taken for a goal, so that a mistyped command is not run.
pub fn with_run(args: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut args: Vec<OsString> = args.into_iter().collect();
    let takes_value = ["--home", "--color", "--colour", "--width"];
    let mut at = 1;
    while let Some(arg) = args.get(at).map(|arg| arg.to_string_lossy().into_owned()) {
        if takes_value.contains(&arg.as_str()) {
            at += 2;
        } else if arg.starts_with('-') && arg != "--" {
            at += 1;
        } else {
            if arg.trim().contains(char::is_whitespace) {
                args.insert(at, "run".into());
            }
            break;
        }
    }
    args
}

/// Reads the command line. The error prints itself and knows its exit code (0 for help and version, 2 otherwise).
pub fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Cli, clap::Error> {
    Cli::try_parse_from(with_run(args)).map_err(explain_word)
}

/// Characters of a word that is no command, in the message about it.
const WORD_CHARS_MAX: usize = 40;

/// A single word that is no command may have been meant as a goal: says so, and does not print 70 KB of it back.
fn explain_word(error: clap::Error) -> clap::Error {
    // Without any word, what is missing has the name of the program.
    if error.kind() != ErrorKind::InvalidSubcommand {
        return error;
    }
    let Some(ContextValue::String(word)) = error.get(ContextKind::InvalidSubcommand) else { return error };
    if word.trim().is_empty() {
        let text = "the goal is empty\n\n  tip: say what is to be done: mycel \"which files here take the most space?\"";
        return Cli::command().error(ErrorKind::InvalidValue, text);
    }
    let shown: String = word.chars().take(WORD_CHARS_MAX).filter(|c| !c.is_control()).collect();
    let cut = if shown.len() < word.len() { "..." } else { "" };
    let near = match error.get(ContextKind::SuggestedSubcommand) {
        Some(ContextValue::Strings(near)) if !near.is_empty() => {
            format!("\n  tip: did you mean '{}'?", near.join("', '"))
        }
        Some(_) | None => String::new(),
    };
    let text = format!(
        "there is no command '{shown}{cut}'\n{near}\n  tip: a goal of one word needs 'run': mycel run {shown}{cut}"
    );
    Cli::command().error(ErrorKind::InvalidSubcommand, text)
}

/// Completions for a shell.
pub fn completions(shell: clap_complete::Shell) -> Vec<u8> {
    let mut out = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "mycel", &mut out);
    out
}

/// The man page of mycel, or of one command; none if there is no such command.
pub fn man(command: Option<&str>) -> Option<Vec<u8>> {
    let mut root = Cli::command();
    root.build();
    let page = match command {
        None => root,
        Some(name) => root.find_subcommand(name)?.clone(),
    };
    let mut out = Vec::new();
    // Writing into memory cannot fail.
    clap_mangen::Man::new(page).render(&mut out).ok()?;
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &[&str]) -> Vec<OsString> {
        line.iter().map(OsString::from).collect()
    }

    #[test]
    fn the_table_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_goal_in_quotes_is_run() {
        let check = |line: &[&str], expect: &[&str]| assert_eq!(with_run(words(line)), words(expect));
        check(&["mycel", "free some space"], &["mycel", "run", "free some space"]);
        check(
            &["mycel", "--json", "--width", "40", "a b"],
            &["mycel", "--json", "--width", "40", "run", "a b"],
        );
        check(&["mycel", "rnus"], &["mycel", "rnus"]);
        check(&["mycel", "run", "a b"], &["mycel", "run", "a b"]);
        check(&["mycel"], &["mycel"]);
        let error = parse(words(&["mycel", "rnus"])).unwrap_err();
        assert!(error.to_string().contains("runs"), "{error}");
    }

    #[test]
    fn a_word_that_is_no_command_is_explained_and_not_echoed_at_length() {
        let check = |word: &str, expect: &str| {
            let error = parse(words(&["mycel", word])).unwrap_err();
            let text = error.to_string();
            assert!(text.contains(expect) && text.len() < 1000, "{text}");
            assert_eq!(error.exit_code(), 2);
        };
        check("uptime", "mycel run uptime");
        check("", "the goal is empty");
        check("  ", "the goal is empty");
        check(&"x".repeat(70_000), "there is no command 'xxx");
    }

    #[test]
    fn flags_become_settings() {
        let line = [
            "mycel",
            "run",
            "--autonomy",
            "full",
            "--budget",
            "money=0.10",
            "--budget",
            "calls=5",
            "--timeout",
            "90s",
            "a",
            "b",
        ];
        let Command::Run(args) = parse(words(&line)).unwrap().command else { panic!("it is a run") };
        assert_eq!(args.goal(), "a b");
        let expect = [
            ("run.autonomy", "full"),
            ("budget.money_usd", "0.10"),
            ("budget.tool_calls", "5"),
            ("budget.wall", "90s"),
        ];
        assert_eq!(args.how.settings(), expect.map(|(key, value)| (key.to_owned(), value.to_owned())));
    }

    #[test]
    fn a_bound_may_be_short() {
        let check = |text: &str, expect: Option<(&str, &str)>| {
            let expect = expect.map(|(key, value)| (key.to_owned(), value.to_owned()));
            assert_eq!(budget_part(text).ok(), expect, "{text}");
        };
        check("2usd", Some(("budget.money_usd", "2")));
        check("0.5 USD", Some(("budget.money_usd", "0.5")));
        check("$3", Some(("budget.money_usd", "3")));
        check("20000tokens", Some(("budget.tokens", "20000")));
        check("money=2", Some(("budget.money_usd", "2")));
        check("2", None);
        check("2eur", None);
        let line = ["mycel", "team", "--wall", "30m", "--budget", "2usd", "x"];
        let Command::Team(args) = parse(words(&line)).unwrap().command else { panic!("it is a team") };
        assert_eq!(args.how.timeout.as_deref(), Some("30m"));
    }

    #[test]
    fn bad_lines_end_with_code_2() {
        for line in [
            &["mycel", "run"][..],
            &["mycel", "run", "--autonomy", "most", "x"],
            &["mycel", "run", "--budget", "gold=1", "x"],
            &["mycel", "approve"],
            &["mycel", "approve", "q1", "--edit", "[1]"],
            &["mycel", "approve", "q1", "--run", "--always"],
            &["mycel", "-q", "-v", "runs"],
            &["mycel", "--width", "0", "runs"],
        ] {
            assert_eq!(parse(words(line)).unwrap_err().exit_code(), 2, "{line:?}");
        }
        assert_eq!(parse(words(&["mycel", "--help"])).unwrap_err().exit_code(), 0);
    }

    #[test]
    fn help_man_and_completions_are_made_of_the_table() {
        let mut root = Cli::command();
        root.build();
        for width in [40, 200] {
            let help = root.clone().term_width(width).max_term_width(width).render_long_help().to_string();
            assert!(help.contains("130"), "exit codes stand in the help");
            let wide = help.lines().find(|line| line.chars().count() > width.max(78));
            assert_eq!(wide, None);
        }
        assert!(String::from_utf8(man(None).unwrap()).unwrap().contains("mycel"));
        assert!(man(Some("run")).is_some() && man(Some("nothing")).is_none());
        assert!(!completions(clap_complete::Shell::Bash).is_empty());
    }
}
