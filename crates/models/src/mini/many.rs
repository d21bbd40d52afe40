//! What is to be done with many files, said outright: a line at the end of each, a prefix for their names, a folder for each year.
//!
//! ```text
//!  goal + what is here --asked--> places, kinds, exceptions --a pattern of one deed--> one line of shell
//! ```
//! The model knows the common lines, and writes few of these right. Where a goal is all accounted for (each word is a form word, a
//! place, a kind, or of the deed) the line is made here; where anything is left (an exception, a condition, a second deed) nothing
//! is, and the model is asked as before. A line never writes over a file that is there, touches nothing hidden, and says what it did.

mod asked;
mod gone;
mod names;
mod places;
mod text;

use super::here::Here;
use super::said;
use asked::Asked;

const KINDS: &[fn(Asked<'_>) -> Option<String>] = &[
    text::replace,
    text::add_line,
    text::remove_lines,
    text::cut_lines,
    text::trailing_blanks,
    text::ticks,
    names::copies_beside,
    names::prefix,
    names::suffix,
    names::ending,
    names::signs,
    names::numbered,
    names::padded,
    names::dates,
    names::turned_round,
    places::per_ending,
    places::per_year,
    places::per_letter,
    places::flat,
    places::listed,
    places::folder_per_line,
    places::row_of_folders,
    places::gathered,
    places::containing,
    places::chosen,
    gone::empty_folders,
    gone::all_but_newest,
    gone::same_content,
    gone::second_copies,
    gone::without_partner,
    gone::all_but_one,
    gone::names_everywhere,
    gone::editor_backups,
    gone::of_year,
    gone::no_longer_executable,
];

/// The line that does what a goal asks for with many files, if the goal says outright what that is.
pub(crate) fn line(goal: &str, here: &Here) -> Option<String> {
    if said::only_asks(goal) || goal.contains('\n') {
        return None;
    }
    let asked = Asked::of(goal, here);
    KINDS.iter().find_map(|kind| kind(asked.clone()))
}

/// A text as one word of the shell.
pub(super) fn quote(text: &str) -> String {
    match said::is_plain_name(text) {
        true => text.to_owned(),
        false => format!("'{}'", text.replace('\'', "'\\''")),
    }
}

/// A path that is no option.
fn no_option(name: &str) -> String {
    if name.starts_with('-') { format!("./{name}") } else { name.to_owned() }
}

/// A path as one word of the shell, and no option.
fn path(name: &str) -> String {
    quote(&no_option(name))
}

/// A name as `find` compares it, sign by sign.
fn literal_glob(name: &str) -> String {
    let one = |c: char| if "*?[]\\".contains(c) { format!("\\{c}") } else { c.to_string() };
    name.chars().map(one).collect()
}

/// A name for something new in this folder or below.
fn is_new_name(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with(['/', '~', '-', '.'])
        && !name.contains("..")
        && name.chars().all(|c| c.is_alphanumeric() || "._- /".contains(c))
}

/// For each file `$f`, in the order of their names, in the folder `$d` with the name `$b`: `body` says what becomes of it. `args` are `$a1` and so on.
fn each(find: &str, args: &[&str], body: &str) -> String {
    format!("{find} -print0 | sort -z | xargs -0r sh -c {}", script("", args, body))
}

/// The script of `sh -c` with its arguments; what it works on comes behind.
fn script(start: &str, args: &[&str], body: &str) -> String {
    let set: String = (1..=args.len()).map(|n| format!("a{n}=${n}; ")).collect();
    let shift = if args.is_empty() { String::new() } else { format!("shift {}; ", args.len()) };
    let args: String = args.iter().map(|arg| format!(" {}", quote(arg))).collect();
    format!("'{start}{set}{shift}for f; do d=${{f%/*}}; b=${{f##*/}}; {body}; done' sh{args}")
}

/// `$f` goes to `$t`, and never over what is there.
fn to_t(program: &str) -> String {
    format!(
        "if [ \"$t\" = \"$f\" ]; then :; elif [ -e \"$t\" ]; then echo \"Left $f: $t is there\"; else {program} -vn -- \"$f\" \"$t\"; fi"
    )
}

#[cfg(test)]
mod tests;
