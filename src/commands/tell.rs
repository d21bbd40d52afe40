//! `mycel tell`: says something to the agents of a run from wherever the person is.

use super::{Failed, Outcome, open};
use crate::cli::Global;
use crate::exit::Exit;
use crate::term::{Line, Printer, Style};
use crate::view::json;
use std::path::Path;

/// `mycel tell RUN [AGENT] TEXT`.
pub(crate) fn tell(global: &Global, run: &str, words: &[String], printer: &mut Printer) -> Outcome {
    let (agent, text) = match words {
        [text] => (None, text),
        [agent, text] => (Some(agent.as_str()), text),
        _ => {
            let what = "there are more words than a run, an agent and a text\nhint: put the text into quotes";
            return Err(Failed::text(Exit::Usage, what));
        }
    };
    let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
    let machine = open::machine(&opened)?;
    let run = machine.journal().resolve(run)?;
    let message = machine.tell(&run, agent, text)?;
    if printer.is_json() {
        printer.value(&json::told(&run, &message));
        return Ok(Exit::Ok);
    }
    let short = crate::view::format::short_id(run.as_str());
    let when = match machine.is_driven(&run) {
        true => "it is read before the next turn".to_owned(),
        false => format!("it is read when the run goes on: mycel resume {short}"),
    };
    let text = format!("{} is in the mailbox of {}; {when}", message.id, message.to);
    printer.data(&[Line::labelled(Style::Good, "told").text(&text)]);
    Ok(Exit::Ok)
}
