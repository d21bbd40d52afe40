//! What an expression may cost, from above, before it is run.
//!
//! The interpreter of CEL knows no bound of its own, and `xs.map(x, x + x).map(x, x + x)...` doubles with every word. Here an
//! expression is gone through once with the sizes of its values instead of the values.

use super::condition::children;
use cel::common::ast::{CallExpr, ComprehensionExpr, Expr, IdedExpr, LiteralValue};
use serde_json::Value;

/// How large a value can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape {
    /// Bytes, with one for each value in it.
    pub(super) size: u64,
    /// Entries of a list or map.
    count: u64,
    /// The size of its largest entry.
    entry: u64,
}

impl Shape {
    const SMALL: Shape = Shape { size: 1, count: 1, entry: 1 };

    fn sized(size: u64) -> Self {
        Shape { size, count: size, entry: size }
    }

    pub(super) fn of(value: &Value) -> Self {
        let entries: (u64, u64, u64) = match value {
            Value::Null | Value::Bool(_) | Value::Number(_) => return Shape::SMALL,
            Value::String(text) => return Shape::sized(1 + text.len() as u64),
            Value::Array(items) => {
                let sizes = items.iter().map(|item| Shape::of(item).size);
                sizes.fold((0, 0, 0), |(n, sum, max), size| (n + 1, sum + size, max.max(size)))
            }
            Value::Object(fields) => {
                let sizes = fields.iter().map(|(name, value)| 1 + name.len() as u64 + Shape::of(value).size);
                sizes.fold((0, 0, 0), |(n, sum, max), size| (n + 1, sum + size, max.max(size)))
            }
        };
        Shape { size: 1 + entries.1, count: entries.0, entry: entries.2 }
    }

    fn and(self, other: Shape) -> Self {
        Shape {
            size: self.size.saturating_add(other.size),
            count: self.count.saturating_add(other.count),
            entry: self.entry.max(other.entry),
        }
    }

    fn or(self, other: Shape) -> Self {
        Shape {
            size: self.size.max(other.size),
            count: self.count.max(other.count),
            entry: self.entry.max(other.entry),
        }
    }
}

type Scope<'s> = &'s dyn Fn(&str) -> Option<Shape>;

/// The largest value an expression can give, and the most steps it can take.
pub(super) fn weigh(expr: &IdedExpr, scope: Scope<'_>) -> (Shape, u64) {
    match &expr.expr {
        Expr::Unspecified => (Shape::SMALL, 1),
        Expr::Literal(LiteralValue::String(text)) => (Shape::sized(1 + text.inner().len() as u64), 1),
        Expr::Literal(_) => (Shape::SMALL, 1),
        Expr::Ident(name) => (scope(name).unwrap_or(Shape::SMALL), 1),
        Expr::Select(select) => {
            let (shape, cost) = weigh(&select.operand, scope);
            let part = if select.test { Shape::SMALL } else { Shape::sized(shape.entry) };
            (part, cost.saturating_add(1))
        }
        Expr::List(_) | Expr::Map(_) | Expr::Struct(_) => {
            let parts = children(expr).into_iter().map(|child| weigh(child, scope));
            let start = (Shape { size: 1, count: 0, entry: 0 }, 1u64);
            parts.fold(start, |(all, sum), (part, cost)| {
                let part = Shape { size: part.size, count: 1, entry: part.size };
                (all.and(part), sum.saturating_add(cost))
            })
        }
        Expr::Call(call) => weigh_call(call, expr, scope),
        Expr::Comprehension(comprehension) => weigh_comprehension(comprehension, scope),
    }
}

fn weigh_call(call: &CallExpr, expr: &IdedExpr, scope: Scope<'_>) -> (Shape, u64) {
    let parts: Vec<(Shape, u64)> = children(expr).into_iter().map(|child| weigh(child, scope)).collect();
    let shape = |index: usize| parts.get(index).map_or(Shape::SMALL, |part| part.0);
    let cost = parts.iter().fold(1u64, |sum, part| sum.saturating_add(part.1));
    let total = parts.iter().fold(1u64, |sum, part| sum.saturating_add(part.0.size));
    let product = parts.iter().fold(1u64, |all, part| all.saturating_mul(part.0.size.saturating_add(1)));
    match call.func_name.as_str() {
        "_?_:_" => (shape(1).or(shape(2)), cost),
        "_[_]" | "_[?_]" | "_?._" => (Shape::sized(shape(0).entry), cost),
        "_+_" => (shape(0).and(shape(1)), cost.saturating_add(total)),
        "matches" => (Shape::SMALL, cost.saturating_add(product)),
        "size" | "contains" | "startsWith" | "endsWith" | "int" | "uint" | "double" | "bool" | "type"
        | "indexOf" | "lastIndexOf" => (Shape::SMALL, cost.saturating_add(total)),
        "string" | "charAt" | "lowerAscii" | "upperAscii" | "trim" | "substring" | "reverse" | "dyn" => {
            (Shape::sized(total.saturating_add(32)), cost.saturating_add(total))
        }
        "split" => {
            let size = total.saturating_mul(2);
            (Shape::sized(size), cost.saturating_add(size))
        }
        name if name.starts_with(['_', '@', '!', '-']) => (Shape::SMALL, cost.saturating_add(total)),
        // What is not known may do its worst: put every part into every other one.
        _ => (Shape::sized(product), cost.saturating_add(product)),
    }
}

/// `accu` begins as `accu_init` and becomes `loop_step` for every entry. What a step adds does not depend on `accu`: the
/// macros only append to it, or keep it.
fn weigh_comprehension(c: &ComprehensionExpr, scope: Scope<'_>) -> (Shape, u64) {
    let (range, range_cost) = weigh(&c.iter_range, scope);
    let (init, init_cost) = weigh(&c.accu_init, scope);
    let entry = Shape::sized(range.entry);
    let nothing = Shape { size: 1, count: 0, entry: 0 };
    let inner = |name: &str| match name {
        _ if name == c.accu_var => Some(nothing),
        _ if name == c.iter_var || Some(name) == c.iter_var2.as_deref() => Some(entry),
        _ => scope(name),
    };
    let (step, step_cost) = weigh(&c.loop_step, &inner);
    let (_, cond_cost) = weigh(&c.loop_cond, &inner);
    let grown = Shape {
        size: init.size.saturating_add(range.count.saturating_mul(step.size)),
        count: init.count.saturating_add(range.count.saturating_mul(step.count)),
        entry: init.entry.max(step.entry),
    };
    let with_accu = |name: &str| if name == c.accu_var { Some(grown) } else { scope(name) };
    let (result, result_cost) = weigh(&c.result, &with_accu);
    let rounds = range.count.saturating_mul(step_cost.saturating_add(cond_cost).saturating_add(1));
    // A list that is appended to may be copied each time.
    let copies = range.count.saturating_mul(grown.count) / 4;
    let cost = range_cost.saturating_add(init_cost).saturating_add(rounds).saturating_add(result_cost);
    (result, cost.saturating_add(copies))
}
