//! Texts made short, for messages, questions and events.

/// A text in one line.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The beginning of a text, and whether there is more of it; then it ends with an ellipsis.
pub(crate) fn first_chars(text: &str, most: usize) -> (String, bool) {
    match text.char_indices().nth(most) {
        Some((at, _)) => (format!("{}…", &text[..at]), true),
        None => (text.to_owned(), false),
    }
}

/// The beginning of a text in so many bytes, the ellipsis of one that is longer among them.
pub(crate) fn first_bytes(mut text: String, most: usize) -> String {
    if text.len() > most {
        let room = most.saturating_sub('…'.len_utf8());
        let end = (0..=room).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        text.truncate(end);
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_end_between_letters() {
        assert_eq!(one_line(" a\n\tb  c "), "a b c");
        assert_eq!(first_chars("äöü", 3), ("äöü".to_owned(), false));
        assert_eq!(first_chars("äöüß", 3), ("äöü…".to_owned(), true));
        assert_eq!(first_bytes("äöü".to_owned(), 6), "äöü");
        assert_eq!(first_bytes("äöüß".to_owned(), 6), "ä…");
        assert_eq!(first_bytes("äöüß".to_owned(), 7), "äö…");
    }
}
