//! The reference pages are made of the program's own tables. This test says when a page is stale, and
//! `BLESS=1 cargo test -p mycel --test reference` writes it anew.

use clap::CommandFactory;
use mycel::cli::Cli;
use mycel_abi::Body;
use mycel_system::{At, Place, catalogue, table};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

mod places;

use places::{Places, examples};

/// Where a generated part of a page begins and ends. What stands outside is written by hand.
const BEGIN: &str = "<!-- made from the program's table -->\n";
const END: &str = "<!-- end -->\n";

fn check(page: &str, made: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/reference").join(page);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{page}: {error}"));
    let (before, rest) =
        text.split_once(BEGIN).unwrap_or_else(|| panic!("{page} says where its table begins"));
    let (_, after) = rest.split_once(END).unwrap_or_else(|| panic!("{page} says where its table ends"));
    let fresh = format!("{before}{BEGIN}{made}{END}{after}");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, fresh).unwrap();
        return;
    }
    assert!(text == fresh, "docs/reference/{page} is stale: BLESS=1 cargo test -p mycel --test reference");
}

/// A text inside a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

// ---- tools ---------------------------------------------------------------------------------------------------

#[test]
fn tools() {
    let places = Places::new();
    let mut page = String::new();
    let mut family = "";
    for tool in table::all() {
        let spec = tool.spec();
        let (of, _) = spec.name.split_once('.').unwrap();
        if of != family {
            page += &format!("## {of}\n\n");
            family = of;
        }
        let place = match spec.place {
            Place::Work => "in the agent's cage",
            Place::Host => "in a cage that sees the machine and changes nothing",
            Place::Person => "with the person",
            Place::Kernel => "in the kernel's own process",
        };
        let undo = if spec.undoable { "can be undone" } else { "cannot be undone" };
        page += &format!(
            "### `{}`\n\n{}. {}\n\n",
            spec.name,
            capitalised(spec.title.trim_end_matches('.')),
            spec.doc
        );
        page += &format!(
            "Risk {} · effect {} · runs {place} · {undo} · at most {}\n\n",
            spec.risk,
            spec.effect,
            mycel::view::format::duration(spec.timeout_ms)
        );
        page += &format!("Needs: {}\n\n", needs(&places, *tool));
        page += &arguments(&tool.input_schema());
    }
    check("tools.md", &page);
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The kinds of capability that the example call of `golden/tool_args.json` needs; which resource depends on the arguments.
fn needs(places: &Places, tool: &dyn mycel_system::AnyTool) -> String {
    let args = places.placed(&examples()[tool.spec().name], &places.workspace());
    let at = At { cwd: places.workspace(), home: None };
    let assessed = tool.assess(&args, &at);
    let assessment = assessed.unwrap_or_else(|failure| panic!("{}: {}", tool.spec().name, failure.message));
    let kinds: BTreeSet<String> = assessment.needs.iter().map(|need| kind_of(&need.to_string())).collect();
    if kinds.is_empty() { "nothing".to_owned() } else { kinds.into_iter().collect::<Vec<_>>().join(", ") }
}

/// `fs:read:/w/a.txt` as `fs:read`.
fn kind_of(capability: &str) -> String {
    let words: Vec<&str> = capability.splitn(3, ':').take(2).collect();
    format!("`{}`", words.join(":"))
}

fn arguments(schema: &Value) -> String {
    let Some(fields) = schema["properties"].as_object().filter(|fields| !fields.is_empty()) else {
        return "No arguments.\n\n".to_owned();
    };
    let required: Vec<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut rows = String::from("| argument | type | meaning |\n|---|---|---|\n");
    for (name, field) in fields {
        let must = if required.contains(&name.as_str()) { "" } else { ", optional" };
        let meaning = field["description"].as_str().unwrap_or_default();
        rows += &format!("| `{name}` | {}{must} | {} |\n", type_of(field, schema), cell(meaning));
    }
    rows + "\n"
}

fn type_of(field: &Value, root: &Value) -> String {
    if let Some(name) = field["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")) {
        return type_of(&root["$defs"][name], root);
    }
    for choice in ["anyOf", "oneOf"] {
        if let Some(options) = field[choice].as_array() {
            let names: Vec<String> =
                options.iter().map(|option| type_of(option, root)).filter(|name| name != "null").collect();
            return names.join(" or ");
        }
    }
    if let Some(choices) = field["enum"].as_array() {
        let words: Vec<String> = choices
            .iter()
            .filter(|it| !it.is_null())
            .map(|it| cell(&format!("`{}`", it.as_str().unwrap_or("?"))))
            .collect();
        return words.join(", ");
    }
    if let Some(word) = field["const"].as_str() {
        return format!("`{word}`");
    }
    let name = match &field["type"] {
        Value::String(one) => one.clone(),
        Value::Array(many) => {
            many.iter().filter_map(Value::as_str).find(|name| *name != "null").unwrap_or("any").to_owned()
        }
        _ => "any".to_owned(),
    };
    match name.as_str() {
        "array" => format!("list of {}", type_of(&field["items"], root)),
        _ => name,
    }
}

// ---- goals, commands -------------------------------------------------------------------------------------------

#[test]
fn goals() {
    let mut page = String::from("| kind of goal | examples |\n|---|---|\n");
    for rule in catalogue() {
        let examples: Vec<String> =
            rule.examples.iter().take(3).map(|example| format!("`{}`", example.replace('`', "'"))).collect();
        page += &format!("| {} | {} |\n", cell(&rule.title), cell(&examples.join("<br>")));
    }
    check("goals.md", &page);
}

#[test]
fn command_line() {
    let mut root = Cli::command();
    root.build();
    let mut page = String::new();
    command_page(&mut root, "mycel", &mut page);
    check("cli.md", &page);
}

fn command_page(command: &mut clap::Command, name: &str, page: &mut String) {
    let help = command.clone().term_width(100).max_term_width(100).render_long_help().to_string();
    let lines: Vec<&str> = help.lines().map(str::trim_end).collect();
    *page += &format!("## `{name}`\n\n```text\n{}\n```\n\n", lines.join("\n").trim_end());
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for sub in names.into_iter().filter(|sub| sub != "help") {
        if let Some(inner) = command.find_subcommand_mut(&sub) {
            command_page(inner, &format!("{name} {sub}"), page);
        }
    }
}

// ---- events ------------------------------------------------------------------------------------------------------

#[test]
fn events() {
    let mut page = String::new();
    for body in bodies() {
        page += &format!("## `{}`\n\n{}\n\n```json\n", body.kind(), meaning(&body));
        page += &format!("{}\n```\n\n", serde_json::to_string_pretty(&body).unwrap());
    }
    check("events.md", &page);
}

/// What a kind of event says. The match has no `_`: a new kind does not compile until it stands here.
fn meaning(body: &Body) -> &'static str {
    match body {
        Body::RunStarted { .. } => {
            "A run begins. Always the first event of a run; `forked_from` names the event it left another run after, `fired` the schedule that began it."
        }
        Body::Leased { .. } => {
            "A process took the run. Calls judged under an older generation may no longer act."
        }
        Body::AgentSpawned { .. } => {
            "An agent was made. Capabilities and budget are a part of its parent's, never more."
        }
        Body::Granted { .. } => "A capability was added for an agent, until a time or for ever.",
        Body::Revoked { .. } => "A capability was taken away.",
        Body::Caged { .. } => "A cage was made: which layers hold and which are missing.",
        Body::Thinking { .. } => "A model is about to be asked; the worst cost is set aside.",
        Body::Thought { .. } => {
            "A brain answered. Without calls this is the answer; with `misfits` it is not what its node must give, and the agent is told and answers again."
        }
        Body::ThoughtFailed { .. } => "A brain could not answer.",
        Body::Compacted { .. } => {
            "An agent's context was made shorter, so that it fits its model's window. `shortened`: outputs and arguments before `upto` keep `keep_bytes` of their head and tail. `summarised` (by `brain`) or `listed`: `text` and `state` stand in the place of all that came before `upto`. Nothing is taken out of the journal."
        }
        Body::Planned { .. } => "The plan that follows from a thought.",
        Body::Judged { .. } => {
            "A call was judged. With the verdict `go` this is the intent: it is durable before anything runs."
        }
        Body::Asked { .. } => "A person is asked. The run waits.",
        Body::Answered { .. } => "A person, or their standing rule, answered.",
        Body::Prepared { .. } => {
            "A tool is about to act: how to undo it, and how to tell whether it happened."
        }
        Body::Retried { .. } => "An interrupted call starts again.",
        Body::Done { .. } => "A call ended; what was set aside for it is settled here.",
        Body::Undone { .. } => "A call was taken back.",
        Body::Told { .. } => "The person says something more.",
        Body::Messaged { .. } => {
            "A message to agents of the run. Who gets it follows from what stands before: who lives, takes messages and has room. `asks`: the `call` that sent it waits for the reply."
        }
        Body::Subscribed { .. } => "From now on an agent gets what is published on a topic.",
        Body::Rebudgeted { .. } => "A person changed the budget of the run, or of one agent.",
        Body::Said { .. } => "An agent says something to the person.",
        Body::Noted { .. } => "Something worth knowing that is not an answer.",
        Body::Paused { .. } => "The run waits for something named.",
        Body::Resumed {} => "The run goes on.",
        Body::AgentEnded { .. } => "An agent is finished.",
        Body::FlowStarted { .. } => {
            "A flow begins: that of the run, or the one that a node of another runs (`within`). All of it stands here, with the flows its nodes run."
        }
        Body::NodeStarted { .. } => {
            "A node begins, and who works on it. Nodes that only compute have no such event: they are computed again."
        }
        Body::NodeEnded { .. } => {
            "A node ended: what it gave, and which nodes follow. With an `error` it failed: `then` says what became of that."
        }
        Body::Decided { .. } => {
            "What the members of a swarm said about one of its items, or in a vote: who said what, with its weight in thousandths, the `copy` whose result stands, and what follows for those who said it."
        }
        Body::Rated { .. } => {
            "How a member of a swarm has worked, what its word counts from now on in thousandths, and whether it is in quarantine: `out_for` so many pieces of work of the run."
        }
        Body::ChannelSet { .. } => "A person changed what a channel of a flow holds.",
        Body::InputSet { .. } => "A person changed what a flow was given, for what runs from there on.",
        Body::Ended { .. } => "The run is finished.",
        Body::Erased { .. } => "A body was erased on request; its digest stays in the chain.",
        Body::Checkpointed { .. } => "A signature over the chain up to and including `seq`.",
        Body::Gone {} => {
            "Stands where a body was erased. It is never stored; reading an erased event gives it."
        }
        Body::Unknown(_) => "A body of a kind this version does not know; it is kept as it is.",
    }
}

/// One example of every kind, in the order of a run.
fn bodies() -> Vec<Body> {
    let made: Vec<Body> = serde_json::from_str::<Vec<Value>>(include_str!("golden/events.json"))
        .expect("events.json is JSON")
        .into_iter()
        .map(|value| {
            let body: Body = serde_json::from_value(value.clone()).unwrap();
            // What is written here is what the program writes, and every field of it was understood.
            assert!(!matches!(body, Body::Unknown(_)) || value["kind"] == "of_a_later_version", "{value}");
            assert_eq!(serde_json::to_value(&body).unwrap(), value, "{}", body.kind());
            body
        })
        .collect();
    let kinds: BTreeSet<&str> = made.iter().map(Body::kind).collect();
    assert_eq!(kinds.len(), made.len(), "one example of every kind");
    assert_eq!(made.len(), KINDS, "every kind of `Body` has an example in golden/events.json");
    made
}

/// How many arms `meaning` has: the kinds of `Body`.
const KINDS: usize = 34;
