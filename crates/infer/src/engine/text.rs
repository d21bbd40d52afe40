//! From bytes to text that can be shown: whole characters only, and nothing that may turn out to begin a stop string.

/// The text of one answer on its way out.
#[derive(Debug, Default)]
pub(crate) struct TextStream {
    stops: Vec<String>,
    /// Bytes of a character that is not whole yet.
    tail: Vec<u8>,
    /// Text that may be the beginning of a stop string.
    held: String,
}

/// What became showable, and whether a stop string ended the answer.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) text: String,
    pub(crate) stopped: bool,
}

impl TextStream {
    pub(crate) fn new(stops: Vec<String>) -> TextStream {
        TextStream {
            stops: stops.into_iter().filter(|stop| !stop.is_empty()).collect(),
            ..TextStream::default()
        }
    }

    pub(crate) fn push(&mut self, bytes: &[u8]) -> Shown {
        self.tail.extend_from_slice(bytes);
        self.decode();
        if let Some(at) = self.stops.iter().filter_map(|stop| self.held.find(stop.as_str())).min() {
            self.held.truncate(at);
            self.tail.clear();
            return Shown { text: std::mem::take(&mut self.held), stopped: true };
        }
        let keep = self.stops.iter().map(|stop| overlap(&self.held, stop)).max().unwrap_or(0);
        let rest = self.held.split_off(self.held.len() - keep);
        Shown { text: std::mem::replace(&mut self.held, rest), stopped: false }
    }

    /// What is left when the answer ends; half a character becomes U+FFFD.
    pub(crate) fn finish(&mut self) -> String {
        let mut text = std::mem::take(&mut self.held);
        text.push_str(&String::from_utf8_lossy(&std::mem::take(&mut self.tail)));
        text
    }

    fn decode(&mut self) {
        let bytes = std::mem::take(&mut self.tail);
        for chunk in bytes.utf8_chunks() {
            self.held.push_str(chunk.valid());
            let invalid = chunk.invalid();
            let at_end = invalid.as_ptr_range().end == bytes.as_ptr_range().end;
            if at_end && may_continue(invalid) {
                self.tail = invalid.to_vec();
            } else if !invalid.is_empty() {
                self.held.push(char::REPLACEMENT_CHARACTER);
            }
        }
    }
}

/// Whether more bytes could make a character of these.
fn may_continue(bytes: &[u8]) -> bool {
    !bytes.is_empty() && std::str::from_utf8(bytes).is_err_and(|e| e.error_len().is_none())
}

/// The length of the longest end of `text` that begins `stop`.
fn overlap(text: &str, stop: &str) -> usize {
    (1..stop.len().min(text.len() + 1))
        .rev()
        .find(|n| stop.is_char_boundary(*n) && text.as_bytes().ends_with(&stop.as_bytes()[..*n]))
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(stops: &[&str], pieces: &[&[u8]], expect: &[&str], left: &str) {
        let mut stream = TextStream::new(stops.iter().map(|s| s.to_string()).collect());
        let shown: Vec<String> = pieces.iter().map(|piece| stream.push(piece).text).collect();
        assert_eq!(shown, expect, "{stops:?} {pieces:?}");
        assert_eq!(stream.finish(), left, "{stops:?} {pieces:?}");
    }

    #[test]
    fn only_whole_characters_and_no_beginnings_of_stop_strings_are_shown() {
        check(&[], &[b"ab", b"", b"c"], &["ab", "", "c"], "");
        check(&[], &["é".as_bytes()], &["é"], "");
        check(&[], &[b"a\xc3", b"\xa9b"], &["a", "éb"], "");
        check(&[], &[b"\xf0\x9f", b"\x8c", b"\xb1"], &["", "", "🌱"], "");
        check(&[], &[b"a\xffb", b"\xf0\x9f"], &["a\u{fffd}b", ""], "\u{fffd}");
        check(&[], &[b"\xf0\x9f", b"x"], &["", "\u{fffd}x"], "");
        check(&["END"], &[b"aE", b"N", b"Ox"], &["a", "", "ENOx"], "");
        check(&["END"], &[b"aE", b"N"], &["a", ""], "EN");
        check(&["END"], &[b"one END two"], &["one "], "");
        check(&["\n\n", "x"], &[b"a\n", b"b\n", b"\nc"], &["a", "\nb", ""], "");
        check(&["aab"], &[b"aaab"], &["a"], "");
        check(&["ééx"], &["aéé".as_bytes(), b"y"], &["a", "ééy"], "");
        check(&["", "b"], &[b"abc"], &["a"], "");
    }
}
