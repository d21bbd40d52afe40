//! Large outputs: the event keeps the shape and the beginning, a blob keeps all.

use serde_json::Value;

/// Elements of a list that stay in the event.
const LIST_MAX: usize = 40;
/// Characters of a text that stay in the event.
const TEXT_MAX: usize = 4_000;

/// Bytes of the JSON text.
pub(crate) fn length(value: &Value) -> usize {
    /// Counts what is written and keeps nothing.
    struct Count(usize);
    impl std::io::Write for Count {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0 += bytes.len();
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let mut count = Count(0);
    serde_json::to_writer(&mut count, value).expect("counting bytes cannot fail");
    count.0
}

/// The same shape with long lists and texts cut. Numbers (totals among them) stay.
pub(crate) fn shortened(value: &Value) -> Value {
    match value {
        Value::Array(list) => list.iter().take(LIST_MAX).map(shortened).collect(),
        Value::Object(map) => map.iter().map(|(k, v)| (k.clone(), shortened(v))).collect(),
        Value::String(text) if text.chars().count() > TEXT_MAX => {
            let mut head: String = text.chars().take(TEXT_MAX).collect();
            head.push('…');
            Value::String(head)
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn long_lists_are_cut_and_totals_stay() {
        let output = json!({"total": 100, "paths": (0..100).collect::<Vec<_>>()});
        let short = shortened(&output);
        assert_eq!(short["total"], 100);
        assert_eq!(short["paths"].as_array().unwrap().len(), LIST_MAX);
    }
}
