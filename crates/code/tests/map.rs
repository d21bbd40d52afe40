//! Maps of small repositories, word for word.

use mycel_code::{Read, Repository, Wanted};

/// A shop in Rust, a script in Python, and what else lies about.
const SHOP: &[(&str, &str)] = &[
    ("Cargo.toml", "[package]\n"),
    ("README.md", "# Shop\n"),
    ("docs/api.md", "# API\n"),
    ("docs/guide.md", "# Guide\n\nText.\n"),
    (
        "src/money.rs",
        "pub struct Money(u64);

impl Money {
    pub fn add_tax(self, rate: Rate) -> Money {
        self
    }

    pub fn len(&self) -> usize {
        0
    }
}
",
    ),
    ("src/rate.rs", "pub enum Rate {\n    Full,\n}\n\nfn hidden_rate() {}\n"),
    (
        "src/cart.rs",
        "use crate::money::Money;

pub struct Cart {
    total: Money,
}

impl Cart {
    pub fn total_price(&self) -> Money {
        self.total.add_tax(Rate::Full)
    }
}
",
    ),
    (
        "src/order.rs",
        "use crate::cart::Cart;
use crate::money::Money;

pub fn place_order(cart: &Cart) -> Money {
    let all: Vec<u8> = vec![];
    all.len();
    cart.total_price()
}
",
    ),
    (
        "src/invoice.rs",
        "use crate::money::Money;

pub fn print_invoice(sum: Money) {
    hidden_rate();
    sum.add_tax(Rate::Full);
}
",
    ),
    ("tools/import_cart.py", "class Cart:\n    pass\n\n\ndef import_carts(path):\n    return Cart()\n"),
];

fn repository<'a>(files: impl IntoIterator<Item = &'a (&'a str, &'a str)>) -> Repository {
    let mut repository = Repository::default();
    for (path, text) in files {
        repository.add(path, text, &mut || false).expect("nobody stops it");
    }
    repository
}

#[track_caller]
fn check(tokens: usize, about: &str, expect: &str) {
    let map = repository(SHOP).map(Wanted { tokens, about });
    assert_eq!(map.text, expect);
    assert!(map.text.chars().count() <= tokens * 4);
}

#[test]
fn what_others_refer_to_comes_first() {
    check(
        500,
        "",
        "\
src/money.rs
    1 pub struct Money(u64)
    3 impl Money
    4   pub fn add_tax(self, rate: Rate) -> Money
    8   pub fn len(&self) -> usize
src/rate.rs
    1 pub enum Rate
    5 fn hidden_rate()
src/cart.rs
    3 pub struct Cart
    7 impl Cart
    8   pub fn total_price(&self) -> Money
src/invoice.rs
    3 pub fn print_invoice(sum: Money)
src/order.rs
    4 pub fn place_order(cart: &Cart) -> Money
tools/import_cart.py
    1 class Cart
    5 def import_carts(path)
Other files:
./ Cargo.toml 10 B, README.md 7 B
docs/ api.md 6 B, guide.md 15 B
",
    );
}

#[test]
fn few_tokens_show_what_matters_most() {
    check(
        60,
        "",
        "\
src/money.rs
    1 pub struct Money(u64)
    3 impl Money
    4   pub fn add_tax(self, rate: Rate) -> Money
src/rate.rs
    1 pub enum Rate
src/cart.rs
    3 pub struct Cart
Other files:
./ 7 files, 377 B (md, rs, py, toml)
",
    );
}

#[test]
fn what_is_asked_about_comes_first() {
    check(
        60,
        "how are invoices printed?",
        "\
src/invoice.rs
    3 pub fn print_invoice(sum: Money)
src/money.rs
    1 pub struct Money(u64)
    3 impl Money
    4   pub fn add_tax(self, rate: Rate) -> Money
Other files:
./ 8 files, 480 B (md, rs, py, toml)
",
    );
}

#[test]
fn a_file_that_is_named_comes_first() {
    check(
        60,
        "fix the import in tools/import_cart.py",
        "\
tools/import_cart.py
    1 class Cart
    5 def import_carts(path)
src/cart.rs
    3 pub struct Cart
src/money.rs
    1 pub struct Money(u64)
Other files:
./ Cargo.toml 10 B, README.md 7 B
docs/ 2 files, 21 B (md)
src/ 3 files, 323 B (rs)
",
    );
}

#[test]
fn the_order_of_the_files_does_not_matter() {
    let wanted = Wanted { tokens: 300, about: "cart" };
    let one = repository(SHOP).map(wanted);
    assert_eq!(repository(SHOP.iter().rev()).map(wanted), one);
    // Adding up in another order would change the last bits, and with them the order of what is equal.
    for turn in 0..SHOP.len() {
        assert_eq!(repository(SHOP[turn..].iter().chain(&SHOP[..turn])).map(wanted), one);
    }
}

#[test]
fn the_budget_holds_and_is_used() {
    let mut files: Vec<(String, String)> = Vec::new();
    for n in 0..300 {
        let source = format!(
            "pub struct Part{n};\nimpl Part{n} {{\n    pub fn turn_{n}(&self, by: Part{}) {{}}\n}}\n",
            n / 2
        );
        files.push((format!("src/group{}/part{n}.rs", n % 7), source));
        files.push((format!("docs/group{}/part{n}.md", n % 11), "# Part\n".into()));
    }
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let repository = repository(&files);
    for tokens in (0..100).chain([150, 200, 500, 1_000, 2_000, 5_000, 20_000]) {
        let map = repository.map(Wanted { tokens, about: "" });
        let chars = map.text.chars().count();
        assert!(chars <= tokens * 4, "{tokens}: {chars}");
        // All of it fits into less than 12,000 tokens.
        if (200..10_000).contains(&tokens) {
            assert!(chars >= tokens * 4 * 9 / 10, "{tokens}: {chars}");
        }
    }
    let all = repository.map(Wanted { tokens: 20_000, about: "" });
    assert_eq!((all.definitions, all.shown_definitions, all.shown_files), (600, 600, 300));
}

#[test]
fn other_files_are_listed_by_folder() {
    let mut repository = Repository::default();
    for n in 0..40 {
        repository.list(&format!("a/b/c{}/file{n}.md", n % 3), 1_234);
        repository.list(&format!("a/d/{n}.toml"), 999);
    }
    repository.list("LICENSE", 12_345);
    repository.list("x/y/z/data.bin", 7_654_321);
    let text = |tokens| repository.map(Wanted { tokens, about: "" }).text;
    assert_eq!(
        text(60),
        "Other files:\n./ LICENSE 12 kB\na/b/c0/ 14 files, 17 kB (md)\na/b/c1/ 13 files, 16 kB (md)\n\
         a/b/c2/ 13 files, 16 kB (md)\na/d/ 40 files, 39 kB (toml)\nx/y/z/ data.bin 7.6 MB\n"
    );
    assert_eq!(
        text(25),
        "\
Other files:
./ LICENSE 12 kB
a/ 80 files, 89 kB (md, toml)
x/ y/z/data.bin 7.6 MB
"
    );
    assert!(text(2_000).contains("a/b/c2/ file11.md 1.2 kB, file14.md 1.2 kB"));
}

#[test]
fn it_is_said_what_could_not_be_read() {
    let mut repository = Repository::default();
    let mut read = |path: &str, text: &str| repository.add(path, text, &mut || false).unwrap();
    assert_eq!(read("a.rs", "fn a() {}"), Read::Whole);
    assert_eq!(read("bom.py", "\u{feff}def b(): pass"), Read::Whole);
    assert_eq!(read("notes.txt", "fn a() {}"), Read::NoCode);
    assert_eq!(read("packed.js", &"var a=1;".repeat(2_000)), Read::Generated);
    assert_eq!(read("deep.rs", &"(\n".repeat(1_000)), Read::InPart);
    assert_eq!(
        read("many.rs", &(0..6_000).map(|n| format!("fn f{n}() {{}}\n")).collect::<String>()),
        Read::InPart
    );
    let map = repository.map(Wanted { tokens: 100, about: "" });
    assert_eq!(map.definitions, 5_002);
}

#[test]
fn nothing_has_no_map() {
    assert_eq!(Repository::default().map(Wanted { tokens: 1_000, about: "x" }).text, "");
}
