//! What the learned table sees of a goal: hashed words, pairs of neighbours, pieces of words, and shapes such as "there is
//! a path".
//!
//! `training/retrieve.py` computes the same, to the bit: a test here reads cases that it wrote. So nothing depends on
//! Unicode tables, which differ between versions: letters outside ASCII are folded by the list below or stay as they are.

/// Rows of the table; more gained nothing on held-out goals.
pub(super) const BUCKETS_LOG2: u8 = 13;
/// A goal is a sentence or two; what follows says little about its kind, and a long text costs no more than this.
pub(super) const WORDS_MAX: usize = 64;
/// Longer words are hashes and encoded text.
const LETTERS_MAX: usize = 24;
/// Tools used before that are looked at, the last ones.
const RECENT_MAX: usize = 4;
/// Lengths of pieces of words: they carry endings, compounds and typing errors.
const PIECES: [usize; 2] = [3, 4];

const FOLD: &[(&str, &str)] = &[
    ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"),
    ("c", "çćčÇĆČ"),
    ("e", "èéêëēęěÈÉÊËĒĘĚ"),
    ("i", "ìíîïīÌÍÎÏĪ"),
    ("n", "ñńňÑŃŇ"),
    ("o", "òóôõöøōÒÓÔÕÖØŌ"),
    ("s", "śšŚŠ"),
    ("u", "ùúûüūůÙÚÛÜŪŮ"),
    ("y", "ýÿÝ"),
    ("z", "źżžŹŻŽ"),
    ("ss", "ßẞ"),
    ("ae", "æÆ"),
];

/// Adds what a character is in a word; `false` if it ends one.
fn push_letter(word: &mut String, c: char) -> bool {
    match c {
        '0'..='9' => {
            if !word.ends_with('0') {
                word.push('0');
            }
        }
        'a'..='z' => word.push(c),
        'A'..='Z' => word.push(c.to_ascii_lowercase()),
        '\0'..='\u{bf}' | '×' | '÷' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' => return false,
        _ => match FOLD.iter().find(|(_, from)| from.contains(c)) {
            Some((to, _)) => word.push_str(to),
            None => word.push(c),
        },
    }
    true
}

/// Folded words, at most `most`; a run of digits is one `0`.
pub(super) fn words(text: &str, most: usize) -> Vec<String> {
    let mut words = Vec::new();
    each_word(text, most, &mut |word| words.push(word.to_owned()));
    words
}

/// The same, one after the other, for those who only look at them.
pub(super) fn each_word(text: &str, most: usize, see: &mut dyn FnMut(&str)) {
    let mut word = String::new();
    let mut seen = 0;
    for c in text.chars().chain([' ']) {
        if seen < most && !push_letter(&mut word, c) && !word.is_empty() {
            see(&word);
            word.clear();
            seen += 1;
        }
    }
}

/// Which of these a goal shows, in the order of the characters: quotes, globs, names with a dot, paths, addresses, pipes.
fn shapes(text: &str) -> Vec<char> {
    let mut seen = [('\'', false), ('*', false), ('.', false), ('/', false), (':', false), ('|', false)];
    for chunk in text.split([' ', '\t', '\r', '\n']) {
        let mut inner = chunk.chars();
        inner.next();
        inner.next_back();
        let shows = [
            chunk.contains(['"', '\'', '`']),
            chunk.contains('*'),
            inner.as_str().contains('.'),
            chunk.contains('/') || chunk.starts_with('~'),
            chunk.contains("://"),
            chunk.contains('|'),
        ];
        for (shape, shows) in seen.iter_mut().zip(shows) {
            shape.1 |= shows;
        }
    }
    seen.iter().filter(|(_, shows)| *shows).map(|(shape, _)| *shape).collect()
}

/// FNV-1a of 32 bits over the parts, folded to a row.
fn bucket(parts: &[&str]) -> u16 {
    let bytes = parts.iter().flat_map(|part| part.bytes());
    let hash = bytes.fold(2_166_136_261_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(16_777_619));
    ((hash ^ (hash >> 15)) & ((1 << BUCKETS_LOG2) - 1)) as u16
}

/// The rows of a goal; a row stands as often as its feature does.
pub(super) fn features(goal: &str, recent: &[&str]) -> Vec<u16> {
    let words = words(goal, WORDS_MAX);
    let mut rows = Vec::new();
    let mut before = "^";
    for word in &words {
        rows.push(bucket(&["w", word]));
        push_pieces(&mut rows, word);
        rows.push(bucket(&["b", before, " ", word]));
        before = word;
    }
    rows.push(bucket(&["b", before, " $"]));
    rows.extend(shapes(goal).into_iter().map(|shape| bucket(&["s", shape.encode_utf8(&mut [0; 4])])));
    let from = recent.len().saturating_sub(RECENT_MAX);
    rows.extend(recent.iter().skip(from).map(|tool| bucket(&["r", tool])));
    rows
}

fn push_pieces(rows: &mut Vec<u16>, word: &str) {
    let padded: Vec<char> = ['^'].into_iter().chain(word.chars().take(LETTERS_MAX)).chain(['$']).collect();
    for length in PIECES {
        for piece in padded.windows(length) {
            rows.push(bucket(&["c", &piece.iter().collect::<String>()]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Deserialize)]
    struct Case {
        goal: String,
        recent: Vec<String>,
        buckets: Vec<u16>,
    }

    /// Written by `training/retrieve.py --vectors`.
    #[test]
    fn features_are_those_of_the_training() {
        let cases: Vec<Case> =
            serde_json::from_str(include_str!("../../tests/golden/retrieve.json")).expect("the cases parse");
        assert!(cases.len() >= 9);
        for case in cases {
            let recent: Vec<&str> = case.recent.iter().map(String::as_str).collect();
            assert_eq!(features(&case.goal, &recent), case.buckets, "{}", case.goal);
        }
    }

    #[test]
    fn words_are_folded() {
        let check = |text: &str, expect: &[&str]| assert_eq!(words(text, WORDS_MAX), expect, "{text}");
        check("", &[]);
        check(" .,- ", &[]);
        check("Find *.PNG > 1.25MB", &["find", "png", "0", "0mb"]);
        check("Größe löschen, ¿Cuántos?", &["grosse", "loschen", "cuantos"]);
        check("你好。ok", &["你好", "ok"]);
        assert_eq!(words(&"a ".repeat(1000), WORDS_MAX).len(), WORDS_MAX);
    }
}
