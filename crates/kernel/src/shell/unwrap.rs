//! From commands as they stand to what would run: wrappers are taken away, scripts in arguments are read in turn.

use super::wrappers::{OPAQUE_PROGRAMS, WRAPPERS, Wrapper, changes_what_runs};
use super::{
    COMMANDS_MAX, Command, DEPTH_MAX, FEEDS_MAX, Invocation, RedirectKind, Script, WRAPPERS_MAX, Word,
    base_name, effects, parse, programs,
};

/// What a command inherits from what stands around it.
#[derive(Debug, Clone, Default)]
pub(super) struct Context {
    /// Files of redirections, and everything else that holds for each inner command.
    pub(super) around: Invocation,
    pub(super) depth: usize,
    pub(super) stdin: Stdin,
}

/// What a command reads as its standard input.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum Stdin {
    #[default]
    Inherited,
    /// A pipe or a file: unknown text.
    Other,
    /// A here-document or here-string.
    Text(Word),
}

/// Collects invocations, with a bound.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) list: Vec<Invocation>,
    full: bool,
}

impl Found {
    pub(super) fn push(&mut self, invocation: Invocation) {
        if self.list.len() < COMMANDS_MAX {
            self.list.push(invocation);
        } else if !self.full {
            self.full = true;
            let opaque = Some(format!("it gives more than {COMMANDS_MAX} commands"));
            self.list.push(Invocation { opaque, ..Invocation::default() });
        }
    }
}

pub(super) fn script(script: &Script) -> Vec<Invocation> {
    let mut found = Found::default();
    read(script, &Context::default(), &mut found);
    found.list
}

/// Unwraps every command of a script.
pub(super) fn read(script: &Script, context: &Context, found: &mut Found) {
    let base = found.list.len();
    let mut ends = Vec::with_capacity(script.commands.len());
    for command in &script.commands {
        let start = found.list.len();
        one(command, context, found);
        name_feeds(command, start, base, &ends, found);
        ends.push(found.list.len());
    }
}

/// Names the programs whose output reaches the invocations from `start` on.
fn name_feeds(command: &Command, start: usize, base: usize, ends: &[usize], found: &mut Found) {
    let mut names: Vec<String> = Vec::new();
    let place = |index: usize| if index == 0 { base } else { ends.get(index - 1).copied().unwrap_or(start) };
    for range in &command.fed_from {
        let (from, to) = (place(range.start).min(start), place(range.end).min(start));
        for feeder in &found.list[from.min(to)..to] {
            let name = if feeder.argv.is_empty() { continue } else { feeder.program() };
            if names.len() < FEEDS_MAX && !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
    }
    let too_many = names.len() >= FEEDS_MAX;
    for invocation in &mut found.list[start..] {
        if too_many {
            invocation.opaque.get_or_insert_with(|| "too many programs feed it".into());
        }
        for name in &names {
            if !invocation.fed_by.contains(name) {
                invocation.fed_by.push(name.clone());
            }
        }
    }
}

fn one(command: &Command, outer: &Context, found: &mut Found) {
    let mut context = outer.clone();
    if command.piped {
        context.stdin = Stdin::Other;
    }
    for redirect in &command.redirects {
        match redirect.kind {
            RedirectKind::Read => {
                context.stdin = Stdin::Other;
                context.around.reads.push(redirect.target.clone());
            }
            RedirectKind::Write => context.around.writes.push(redirect.target.clone()),
            RedirectKind::ReadWrite => {
                context.stdin = Stdin::Other;
                context.around.reads.push(redirect.target.clone());
                context.around.writes.push(redirect.target.clone());
            }
            RedirectKind::Here => context.stdin = Stdin::Text(redirect.target.clone()),
        }
    }
    context.around.background |= command.background;
    if let Some(reason) = &command.opaque {
        context.doubt(reason);
    }
    for (name, _) in &command.assignments {
        if changes_what_runs(name) {
            context.doubt(&format!("{name}= changes what runs"));
        }
    }
    let bare = command.words.is_empty();
    let says_something = !command.redirects.is_empty() || context.around.opaque.is_some();
    if !bare {
        words(&command.words, &context, found);
    } else if says_something {
        found.push(context.around);
    }
}

impl Context {
    pub(super) fn doubt(&mut self, reason: &str) {
        self.around.opaque.get_or_insert_with(|| reason.to_owned());
    }
    /// The context of what `wrapper` runs.
    pub(super) fn inside(&self, wrapper: &str) -> Context {
        let mut inner = self.clone();
        inner.around.via.push(wrapper.to_owned());
        inner.depth += 1;
        inner
    }
    pub(super) fn too_deep(&self) -> bool {
        self.depth > WRAPPERS_MAX
    }
}

/// Adds `argv` as it is.
pub(super) fn emit(argv: &[Word], context: &Context, found: &mut Found) {
    let mut invocation = context.around.clone();
    let files = effects::files(argv);
    invocation.argv = argv.to_vec();
    invocation.reads.extend(files.reads);
    invocation.writes.extend(files.writes);
    found.push(invocation);
}

/// Adds `argv` as something nobody can see into.
pub(super) fn emit_opaque(argv: &[Word], context: &Context, reason: &str, found: &mut Found) {
    let mut context = context.clone();
    context.doubt(reason);
    emit(argv, &context, found);
}

/// Unwraps one command of words.
pub(super) fn words(argv: &[Word], context: &Context, found: &mut Found) {
    let Some(first) = argv.first() else { return emit(argv, context, found) };
    if context.too_deep() {
        return emit_opaque(argv, context, "it is wrapped too deep", found);
    }
    let Some(name) = first.text.as_deref() else {
        return emit_opaque(argv, context, "the program is not known until it runs", found);
    };
    if first.dynamic && name.contains(['*', '?', '[']) {
        return emit_opaque(argv, context, "the program's name is a pattern", found);
    }
    if name.is_empty() || name.chars().any(|c| c.is_control() || (c.is_whitespace() && c != ' ')) {
        return emit_opaque(argv, context, "the program's name is strange", found);
    }
    let program = base_name(name);
    if programs::special(program, argv, context, found) {
        return;
    }
    if let Some(wrapper) = WRAPPERS.iter().find(|wrapper| wrapper.name == program) {
        return wrapped(wrapper, argv, context, found);
    }
    if OPAQUE_PROGRAMS.contains(&program) {
        return emit_opaque(argv, context, &format!("{program} starts what is not in sight"), found);
    }
    emit(argv, context, found);
}

fn wrapped(wrapper: &Wrapper, argv: &[Word], context: &Context, found: &mut Found) {
    let mut inner = context.inside(wrapper.name);
    inner.around.privileged |= wrapper.privileged;
    match command_start(wrapper, argv, &mut inner) {
        Err(reason) => {
            inner.around.via.pop();
            emit_opaque(argv, &inner, &reason, found);
        }
        Ok(at) if at >= argv.len() => {
            inner.around.via.pop();
            if wrapper.privileged {
                inner.doubt("it opens a shell with more rights");
            }
            emit(argv, &inner, found);
        }
        Ok(at) => {
            let files = effects::files(&argv[..at]);
            inner.around.writes.extend(files.writes);
            words(&argv[at..], &inner, found);
        }
    }
}

/// Index of the first word of the command a wrapper runs.
pub(super) fn command_start(wrapper: &Wrapper, argv: &[Word], inner: &mut Context) -> Result<usize, String> {
    let mut at = 1;
    while let Some(word) = argv.get(at) {
        let Some(text) = word.text.as_deref() else {
            return Err(format!("an option of {} is not known until it runs", wrapper.name));
        };
        if wrapper.opaque.iter().any(|option| text == *option || text.starts_with(&format!("{option}="))) {
            return Err(format!("{} {text} is not looked into", wrapper.name));
        }
        if text == "--" {
            at += 1;
            break;
        } else if text.starts_with("--") {
            at += if wrapper.valued_long.contains(&text) { 2 } else { 1 };
        } else if text.len() > 1 && text.starts_with('-') {
            at += short_length(wrapper, text);
        } else if let Some((name, _)) = text.split_once('=').filter(|_| wrapper.assigns) {
            if changes_what_runs(name) {
                inner.doubt(&format!("{name}= changes what runs"));
            }
            at += 1;
        } else {
            break;
        }
    }
    Ok(at + wrapper.skip)
}

/// Words that a cluster of short options takes: two if its last letter takes a value.
fn short_length(wrapper: &Wrapper, text: &str) -> usize {
    let mut letters = text[1..].char_indices();
    match letters.find(|(_, c)| wrapper.valued.contains(*c)) {
        Some((at, c)) if at + c.len_utf8() == text.len() - 1 => 2,
        _ => 1,
    }
}

/// Reads `text` as a script that `wrapper` runs; `argv` is shown where it cannot be read.
pub(super) fn text(argv: &[Word], script: Option<&str>, context: &Context, wrapper: &str, found: &mut Found) {
    let Some(script) = script else {
        return emit_opaque(argv, context, "the script is not known until it runs", found);
    };
    let inner = context.inside(wrapper);
    if inner.too_deep() || inner.depth + 1 >= DEPTH_MAX {
        return emit_opaque(argv, context, "it is wrapped too deep", found);
    }
    match parse::parse(script, inner.depth) {
        Err(error) => emit_opaque(argv, context, &format!("its script cannot be read: {}", error.why), found),
        Ok(parsed) if parsed.commands.is_empty() => emit(argv, context, found),
        Ok(parsed) => read(&parsed, &inner, found),
    }
}
