//! What is found in a text of each language: a line for each definition, then the names that are referred to.

use mycel_code::{Definition, Language, Manner, Reach, Reference, Tagger, Tags};

fn tags(language: Language, source: &str) -> Tags {
    Tagger::default().tags(language, source, &mut || false).expect("nobody stops it")
}

/// `line kind signature`, indented by what is around, with `(file)` or `(package)` behind what is not for
/// everyone.
fn definition(all: &[Definition], nth: usize) -> String {
    let one = &all[nth];
    let depth = std::iter::successors(one.within, |around| all[*around].within).count();
    let reach = match one.reach {
        Reach::File => " (file)",
        Reach::Package => " (package)",
        Reach::Everywhere => "",
    };
    let kind = format!("{:?}", one.kind).to_lowercase();
    format!("{}{} {kind} {}: {}{reach}\n", "  ".repeat(depth), one.line, one.name, one.signature)
}

fn reference((reference, count): (&Reference, &u32)) -> String {
    let Reference { name, manner } = reference;
    let name = match manner {
        Manner::Plain => name.clone(),
        Manner::Member => format!(".{name}"),
        Manner::Path => format!("::{name}"),
        Manner::Macro => format!("{name}!"),
        Manner::Import => format!("import {name}"),
    };
    if *count == 1 { name } else { format!("{name} x{count}") }
}

#[track_caller]
fn check(language: Language, source: &str, definitions: &str, references: &str) {
    let tags = tags(language, source);
    assert!(tags.is_whole);
    let found: String = (0..tags.definitions.len()).map(|nth| definition(&tags.definitions, nth)).collect();
    assert_eq!(found, definitions);
    let found: Vec<String> = tags.references.iter().map(reference).collect();
    assert_eq!(found.join(", "), references);
}

#[test]
fn rust() {
    check(
        Language::Rust,
        r#"
use std::io::Write;
use crate::shape::{Area, shape as other};

#[derive(Debug, Clone)]
pub struct Disc<T>(T);

const SIDES_MAX: u32 = 12;
static NAMES: &[&str] = &[
    "a",
];

impl<T: Write> Area for Disc<T> {
    type Unit = f64;
    fn area(
        &self,
        scale: Scale,
    ) -> f64 {
        fn inner() {}
        other::twice(self.radius().powi(2)) + vec![SIDES_MAX].len()
    }
}

pub(crate) trait Drawn: Sized {
    fn draw(&self, on: &mut Canvas);
}

pub async fn draw_all<D: Drawn>(all: &[D]) where D: Send {
    println!("{}", Kind::Disc);
}

macro_rules! shapes { () => {} }
mod tests {}
"#,
        "\
6 class Disc: pub struct Disc<T>(T)
8 constant SIDES_MAX: const SIDES_MAX: u32 = 12 (file)
9 constant NAMES: static NAMES: &[&str] = &[ (file)
13 scope Disc: impl<T: Write> Area for Disc<T> (file)
  14 class Unit: type Unit = f64 (file)
  15 method area: fn area( &self, scale: Scale, ) -> f64 (file)
    19 function inner: fn inner() (file)
24 interface Drawn: pub(crate) trait Drawn: Sized (package)
  25 method draw: fn draw(&self, on: &mut Canvas)
28 function draw_all: pub async fn draw_all<D: Drawn>(all: &[D]) where D: Send
32 macro shapes: macro_rules! shapes { () => {} }
",
        "Area, import Area, Canvas, D x3, Disc, ::Disc, Drawn, Kind, SIDES_MAX, Scale, Send, Sized, \
         T x4, .len, .powi, println!, .radius, ::twice, vec!",
    );
}

#[test]
fn python() {
    check(
        Language::Python,
        r#"
import os
from .shape import Area, twice as double

SIDES_MAX = 12
_cache = {}

@register
class Disc(Area, abc.ABC):
    """A disc."""
    sides: Optional[int] = None

    async def area(
        self, scale: Scale = 1,
    ) -> "float":
        def inner():
            return double(self.radius)
        return inner() + math.pow(SIDES_MAX, 2)

def draw_all(shapes: list[Disc]): return [s.draw() for s in shapes]
"#,
        "\
5 constant SIDES_MAX: SIDES_MAX = 12
6 constant _cache: _cache = {}
9 class Disc: class Disc(Area, abc.ABC)
  13 function area: async def area( self, scale: Scale = 1, ) -> \"float\"
    16 function inner: def inner() (file)
20 function draw_all: def draw_all(shapes: list[Disc])
",
        ".ABC, Area, import Area, Disc, Optional, SIDES_MAX, Scale, double, .draw, inner, int, list, \
         .pow, register, import twice",
    );
}

#[test]
fn javascript() {
    check(
        Language::JavaScript,
        r#"
import React, { useState } from 'react';
const { twice } = require('./math');

export const SIDES_MAX = 12;
const helper = async (a, b) => {
  return twice(a);
};

class Disc extends Shape {
  constructor(radius) { super(); }
  static of(radius) { return new Disc(radius); }
  get area() { return Math.PI; }
}

export default function App({ shapes }) {
  const draw = function () {};
  return <Canvas sides={SIDES_MAX}>{shapes.map(helper)}</Canvas>;
}

module.exports.area = function (disc) { return disc.area(); };
"#,
        "\
5 constant SIDES_MAX: export const SIDES_MAX = 12
6 function helper: const helper = async (a, b) =>
10 class Disc: class Disc extends Shape
  12 method of: static of(radius)
  13 method area: get area()
16 function App: export default function App({ shapes })
  17 function draw: const draw = function () (file)
21 function area: module.exports.area = function (disc)
",
        "Canvas, Disc, Math, import React, SIDES_MAX, Shape, .area, .map, twice, import twice, \
         import useState",
    );
}

#[test]
fn typescript() {
    check(
        Language::TypeScript,
        r#"
import { Area } from './area';

export interface Drawn<T> extends Area {
  draw(on: Canvas): void;
}
export type Sides = 3 | 4;
enum Color { Red }
abstract class Base {
  protected abstract name(): string;
  private secret(key: Key): void {}
}
export class Disc extends Base implements Drawn<Sides> {
  area(): number { return this.secret(new Key()); }
}
const later = 1;
function local(): void {}
declare function outside(a: number): Disc;
namespace Shapes { export const all: Disc[] = []; }
export { later, local as other };
"#,
        "\
4 interface Drawn: export interface Drawn<T> extends Area
  5 method draw: draw(on: Canvas): void
7 type Sides: export type Sides = 3 | 4
8 class Color: enum Color (file)
9 class Base: abstract class Base (file)
  10 method name: protected abstract name(): string
  11 method secret: private secret(key: Key): void (file)
13 class Disc: export class Disc extends Base implements Drawn<Sides>
  14 method area: area(): number
17 function local: function local(): void
18 function outside: declare function outside(a: number): Disc
19 constant all: all: Disc[] = [] (file)
",
        "Area, import Area, Base, Canvas, Disc x2, Drawn, Key x2, Sides, T, .secret",
    );
}

#[test]
fn tsx() {
    check(
        Language::TypeScript,
        r#"
export const App = ({ shapes }: Props) => <Canvas>{shapes.map((s) => <Shape key={s.id} />)}</Canvas>;
"#,
        "\
2 function App: export const App = ({ shapes }: Props) =>
",
        "Canvas, Props, Shape, .map",
    );
}

#[test]
fn go() {
    check(
        Language::Go,
        r#"
package shape

import "math"

const SidesMax = 12

var (
	cache = map[string]Disc{}
)

type (
	Area interface {
		Area(scale Scale) float64
	}
	Disc struct {
		Radius float64
	}
)

// Area is pi r squared.
func (d *Disc) Area(scale Scale) float64 {
	return math.Pow(d.Radius, 2) * pi()
}

func pi() float64 { return math.Pi }
"#,
        "\
6 constant SidesMax: const SidesMax = 12
9 constant cache: cache = map[string]Disc{} (package)
13 type Area: Area interface
  14 method Area: Area(scale Scale) float64
16 type Disc: Disc struct
22 method Area: func (d *Disc) Area(scale Scale) float64
26 function pi: func pi() float64 (package)
",
        "Disc x2, .Pi, .Pow, .Radius, Scale x2, float64 x4, pi, string",
    );
}

#[test]
fn c() {
    check(
        Language::C,
        r#"
#ifndef SHAPE_H
#define SHAPE_H
#define SIDES_MAX 12
#define TWICE(x) ((x) * 2)

struct disc {
    double radius;
};

typedef struct {
    int sides;
} Polygon;

enum color { RED };

double area(const struct disc *d, Polygon p);

static double
twice(double x)
{
    return TWICE(x) + SIDES_MAX;
}

double *area_of(struct disc *d) {
    return d->ops->area(twice(d->radius));
}
#endif
"#,
        "\
4 macro SIDES_MAX: #define SIDES_MAX 12
5 macro TWICE: #define TWICE(x) ((x) * 2)
7 class disc: struct disc
11 type Polygon: typedef struct … Polygon
15 type color: enum color
17 function area: double area(const struct disc *d, Polygon p)
20 function twice: static double twice(double x) (file)
25 function area_of: double *area_of(struct disc *d)
",
        "Polygon, RED, SHAPE_H x2, SIDES_MAX, TWICE, .area, disc x2, twice",
    );
}

#[test]
fn java() {
    check(
        Language::Java,
        r#"
package shape;

import java.util.List;

@Deprecated
public class Disc extends Shape implements Area {
    public static final int SIDES_MAX = 12;
    private double radius;

    public Disc(double radius) { this.radius = radius; }

    @Override
    public double area(Scale scale) throws Failure {
        return Math.pow(radius, 2) + helper.twice(new Scale());
    }

    private void secret() {}
}

interface Area { double area(Scale scale); }
enum Color { RED }
record Point(int x, int y) {}
"#,
        "\
7 class Disc: public class Disc extends Shape implements Area
  8 constant SIDES_MAX: public static final int SIDES_MAX = 12
  14 method area: public double area(Scale scale) throws Failure
  18 method secret: private void secret() (file)
21 interface Area: interface Area
  21 method area: double area(Scale scale)
22 class Color: enum Color
23 class Point: record Point(int x, int y)
",
        "Area, Deprecated, Failure, Math, Override, RED, Scale x3, Shape, .pow, .twice",
    );
}

#[test]
fn a_byte_that_is_no_syntax_takes_nothing_else_along() {
    check(
        Language::Rust,
        "pub fn one() {}\n\u{1}\u{fffd} ))) }\npub fn two() { one() }\n",
        "1 function one: pub fn one()\n3 function two: pub fn two()\n",
        "one",
    );
}

#[test]
fn long_signatures_are_cut_and_lie_on_one_line() {
    let source = format!("def f(\n  {}):\n  pass\n", "argument,\t\u{1b}[31m ".repeat(30));
    let found = tags(Language::Python, &source);
    let signature = &found.definitions[0].signature;
    assert_eq!(signature.chars().count(), 140);
    assert!(
        signature.starts_with("def f( argument, [31m argument,") && signature.ends_with('…'),
        "{signature}"
    );
}

#[test]
fn the_caller_can_stop() {
    let source = "fn f() {}\n".repeat(10_000);
    let mut tagger = Tagger::default();
    assert!(tagger.tags(Language::Rust, &source, &mut || true).is_err());
    // What was stopped leaves nothing behind.
    let after = tagger.tags(Language::Rust, "fn g() {}", &mut || false).unwrap();
    assert_eq!(after.definitions.len(), 1);
}
