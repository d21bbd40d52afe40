//! Texts that the parser must not see.
//!
//! Where a text breaks off, or breaks the rules, the parser tries every way to end what is begun. That takes
//! memory and time with the square of what is begun: a hundred thousand brackets that are never closed take
//! gigabytes, in one step that nobody can stop. Code of people begins little at a time: it ends its
//! statements and closes its brackets. So both are counted here, roughly, without knowing what is text and
//! what is code.

use crate::language::Language;

/// Brackets that may be open at once.
const OPEN_MAX: usize = 500;
/// Angles that may be open in one statement: `A<B<C`.
const ANGLES_MAX: usize = 100;
/// Bytes from the end of one statement, or of a line of a list, to the next; comments do not count.
const STATEMENT_BYTES_MAX: usize = 2 * 1024;

/// Whether the parser can read the text at a reasonable cost.
pub(crate) fn is_readable(language: Language, text: &str) -> bool {
    let bytes = text.as_bytes();
    let comment = Comments::of(language);
    let (mut open, mut angles, mut statement, mut at) = (0usize, 0usize, 0usize, 0usize);
    // The byte before, and the last one that is no space.
    let (mut before, mut last) = (b'\n', b'\n');
    let mut is_directive = false;
    while let Some(byte) = bytes.get(at) {
        if let Some(end) = comment.end(bytes, at) {
            at = end;
            continue;
        }
        statement += 1;
        match byte {
            b'(' | b'[' | b'{' => open += 1,
            b')' | b']' => open = open.saturating_sub(1),
            b'}' => {
                open = open.saturating_sub(1);
                (angles, statement) = (0, 0);
            }
            b';' => (angles, statement) = (0, 0),
            b'<' if before.is_ascii_alphanumeric() => angles += 1,
            b'>' if !b"-= ".contains(&before) => angles = angles.saturating_sub(1),
            b'\n' if comment.is_by_line && ends_a_line(last) => (angles, statement) = (0, 0),
            b'\n' if last == b',' || (is_directive && last != b'\\') => statement = 0,
            // The line of a directive is one from its beginning.
            b'#' if language == Language::C && text[..at].trim_end_matches([' ', '\t']).ends_with('\n') => {
                (is_directive, statement) = (true, 0);
            }
            _ => {}
        }
        if open > OPEN_MAX || angles > ANGLES_MAX || statement > STATEMENT_BYTES_MAX {
            return false;
        }
        is_directive &= *byte != b'\n' || last == b'\\';
        before = *byte;
        if !byte.is_ascii_whitespace() {
            last = *byte;
        }
        at += 1;
    }
    true
}

/// In languages whose statements end with the line: what a line may end with so that the statement does.
fn ends_a_line(last: u8) -> bool {
    last.is_ascii_alphanumeric() || !last.is_ascii() || b"_)]}\"'`,:?!|".contains(&last)
}

/// How a language writes comments, and whether its lines end its statements.
struct Comments {
    is_slashes: bool,
    is_hash: bool,
    is_by_line: bool,
}

impl Comments {
    fn of(language: Language) -> Self {
        match language {
            Language::Python => Self { is_slashes: false, is_hash: true, is_by_line: true },
            Language::Go => Self { is_slashes: true, is_hash: false, is_by_line: true },
            Language::C | Language::Java | Language::JavaScript | Language::Rust | Language::TypeScript => {
                Self { is_slashes: true, is_hash: false, is_by_line: false }
            }
        }
    }

    /// Where a comment ends that begins here.
    fn end(&self, bytes: &[u8], at: usize) -> Option<usize> {
        let rest = &bytes[at..];
        let line = || at + rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
        if self.is_slashes && rest.starts_with(b"//") || self.is_hash && rest.starts_with(b"#") {
            return Some(line());
        }
        let is_block = self.is_slashes && rest.starts_with(b"/*");
        let end = is_block.then(|| rest.windows(2).skip(2).position(|pair| pair == b"*/"))?;
        // One that never ends is none.
        end.map(|end| at + end + 4)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_of_people_is_readable_and_what_only_begins_is_not() {
        let check = |language, text: &str, expect| {
            assert_eq!(is_readable(language, text), expect, "{}", text.chars().take(40).collect::<String>());
        };
        check(Language::Rust, "", true);
        check(Language::Rust, &"fn f() { g(&[1]); }\n".repeat(10_000), true);
        check(Language::Rust, &format!("//! {}\nfn f() {{}}", "words ".repeat(10_000)), true);
        check(Language::Java, &format!("/* {} */ class A {{}}", "words ".repeat(10_000)), true);
        check(Language::Java, &"/**/".repeat(10_000), true);
        check(Language::Java, &"/*".repeat(10_000), false);
        check(Language::Python, &"def f(a):\n    return a + 1\n".repeat(10_000), true);
        check(Language::Python, &"x = [\n".repeat(501), false);
        check(Language::Python, &"not \\\n".repeat(10_000), false);
        check(Language::Go, &"x := <-\n".repeat(10_000), false);
        check(Language::C, &"(".repeat(501), false);
        check(Language::C, &"()".repeat(1_000), true);
        check(Language::C, &"#define A (B \\\n  + 1)\n".repeat(1_000), true);
        check(Language::C, &"    1, 2, 3,\n".repeat(3_000), true);
        check(Language::TypeScript, &"x => ".repeat(2_000), false);
        check(Language::TypeScript, &"A<B,\n".repeat(2_000), false);
        check(Language::Rust, &"if a < b && a<b {\n}\n".repeat(2_000), true);
    }
}
