//! The type of an expression, as far as the types of its names tell, and what cannot work whatever they hold.
//!
//! `any` is what is not known, and nothing is said about it. A value may always be nothing, so a comparison with `null` is right.

use super::condition::children;
use cel::common::ast::{CallExpr, Expr, IdedExpr, LiteralValue};
use mycel_abi::flow::Type;

/// The type of a name, or of a field of it.
pub(super) type Names<'n> = &'n dyn Fn(&str, Option<&str>) -> Type;

/// The type an expression gives.
///
/// # Errors
/// Two things that do not go together, in words.
pub(super) fn kind(expr: &IdedExpr, names: Names<'_>) -> Result<Type, String> {
    match &expr.expr {
        Expr::Unspecified | Expr::Struct(_) => Ok(Type::Any),
        Expr::Literal(literal) => Ok(of_literal(literal)),
        Expr::Ident(name) => Ok(names(name, None)),
        Expr::Select(select) if select.test => Ok(Type::Boolean),
        Expr::Select(select) => match &select.operand.expr {
            Expr::Ident(name) => Ok(names(name, Some(&select.field))),
            _ => kind(&select.operand, names).map(|_| Type::Any),
        },
        Expr::Map(_) => Ok(Type::Object),
        Expr::List(list) => {
            let mut kinds = list.elements.iter().map(|item| kind(item, names));
            let first = kinds.next().transpose()?.unwrap_or_default();
            let alike = kinds.try_fold(true, |alike, kind| kind.map(|kind| alike && kind == first))?;
            Ok(Type::List(Box::new(if alike { first } else { Type::Any })))
        }
        // What `all`, `exists`, `filter` and `map` are made of: where they begin says what they give.
        Expr::Comprehension(c) => {
            kind(&c.iter_range, names)?;
            Ok(match &c.accu_init.expr {
                Expr::Literal(LiteralValue::Boolean(_)) => Type::Boolean,
                Expr::List(_) => Type::List(Box::new(Type::Any)),
                _ => Type::Any,
            })
        }
        Expr::Call(call) => of_call(call, expr, names),
    }
}

fn of_literal(literal: &LiteralValue) -> Type {
    match literal {
        LiteralValue::Boolean(_) => Type::Boolean,
        LiteralValue::Double(_) => Type::Number,
        LiteralValue::Int(_) | LiteralValue::UInt(_) => Type::Integer,
        LiteralValue::String(_) => Type::String,
        LiteralValue::Bytes(_) | LiteralValue::Null => Type::Any,
    }
}

fn of_call(call: &CallExpr, expr: &IdedExpr, names: Names<'_>) -> Result<Type, String> {
    let kinds = children(expr).into_iter().map(|child| kind(child, names)).collect::<Result<Vec<_>, _>>()?;
    let at = |n: usize| kinds.get(n).cloned().unwrap_or_default();
    match call.func_name.as_str() {
        "_&&_" | "_||_" | "!_" => {
            let odd = kinds.iter().find(|kind| !matches!(kind, Type::Boolean | Type::Any));
            match odd {
                Some(kind) => Err(format!(
                    "`{}` joins conditions, and {} is none",
                    call.func_name.trim_matches('_'),
                    word(kind)
                )),
                None => Ok(Type::Boolean),
            }
        }
        "_<_" | "_<=_" | "_>_" | "_>=_" => {
            let alike = match (at(0), at(1)) {
                (Type::Any, _) | (_, Type::Any) => true,
                (left, right) if is_number(&left) && is_number(&right) => true,
                (Type::String, Type::String) | (Type::Boolean, Type::Boolean) => true,
                _ => false,
            };
            if alike { Ok(Type::Boolean) } else { Err(apart(call, &at(0), &at(1))) }
        }
        "_+_" => match (at(0), at(1)) {
            (Type::Any, other) | (other, Type::Any) if matches!(other, Type::Boolean | Type::Object) => {
                Err(apart(call, &at(0), &at(1)))
            }
            (Type::Any, _) | (_, Type::Any) => Ok(Type::Any),
            (Type::String, Type::String) => Ok(Type::String),
            (Type::List(left), Type::List(right)) if left == right => Ok(Type::List(left)),
            (Type::List(_), Type::List(_)) => Ok(Type::List(Box::new(Type::Any))),
            (left, right) if is_number(&left) && is_number(&right) => Ok(sum(left, right)),
            (left, right) => Err(apart(call, &left, &right)),
        },
        "_-_" | "_*_" | "_/_" | "_%_" => match (at(0), at(1)) {
            (left, right) if may_be_number(&left) && may_be_number(&right) => Ok(sum(left, right)),
            (left, right) => Err(apart(call, &left, &right)),
        },
        "_==_" | "_!=_" | "@in" | "contains" | "startsWith" | "endsWith" | "matches" | "bool" => {
            Ok(Type::Boolean)
        }
        "size" | "int" | "uint" | "indexOf" | "lastIndexOf" => Ok(Type::Integer),
        "double" => Ok(Type::Number),
        "string" | "charAt" | "join" | "lowerAscii" | "upperAscii" | "trim" | "replace" | "substring" => {
            Ok(Type::String)
        }
        "split" => Ok(Type::List(Box::new(Type::String))),
        "_?_:_" if at(1) == at(2) => Ok(at(1)),
        "_[_]" => Ok(match at(0) {
            Type::List(of) => *of,
            _ => Type::Any,
        }),
        _ => Ok(Type::Any),
    }
}

fn is_number(kind: &Type) -> bool {
    matches!(kind, Type::Number | Type::Integer)
}

fn may_be_number(kind: &Type) -> bool {
    is_number(kind) || *kind == Type::Any
}

fn sum(left: Type, right: Type) -> Type {
    match (left, right) {
        (Type::Integer, Type::Integer) => Type::Integer,
        (Type::Any, _) | (_, Type::Any) => Type::Any,
        _ => Type::Number,
    }
}

fn apart(call: &CallExpr, left: &Type, right: &Type) -> String {
    format!("`{}` does not work on {} and {}", call.func_name.trim_matches('_'), word(left), word(right))
}

/// A type in words.
pub(super) fn word(kind: &Type) -> String {
    match kind {
        Type::Any => "something".to_owned(),
        Type::String => "a text".to_owned(),
        Type::Number => "a number".to_owned(),
        Type::Integer => "a whole number".to_owned(),
        Type::Boolean => "a truth value".to_owned(),
        Type::Object => "an object".to_owned(),
        Type::List(_) => "a list".to_owned(),
    }
}
