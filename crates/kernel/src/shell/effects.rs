//! Which files a known program reads and writes, as far as its arguments tell.
//!
//! Programs that are not listed give nothing here; rules then look at every argument that has the shape of a path.

use super::{Word, base_name};

#[derive(Debug, Default)]
pub(super) struct Files {
    pub(super) reads: Vec<Word>,
    pub(super) writes: Vec<Word>,
}

const WRITES_ALL: &[&str] = &[
    "tee",
    "touch",
    "mkdir",
    "rmdir",
    "rm",
    "unlink",
    "shred",
    "truncate",
    "chmod",
    "chown",
    "chgrp",
    "chattr",
    "setfacl",
    "mkfifo",
    "mknod",
    "mktemp",
    "gzip",
    "gunzip",
    "xz",
    "unxz",
    "bzip2",
    "bunzip2",
    "zip",
    "patch",
    "mv",
    "sponge",
    "wipe",
    "srm",
    "ln",
    "fallocate",
    "setfattr",
];
const READS_ALL: &[&str] = &[
    "cat",
    "head",
    "tail",
    "less",
    "more",
    "grep",
    "egrep",
    "fgrep",
    "rg",
    "sort",
    "uniq",
    "wc",
    "cut",
    "diff",
    "cmp",
    "od",
    "xxd",
    "hexdump",
    "strings",
    "file",
    "stat",
    "base64",
    "base32",
    "md5sum",
    "sha1sum",
    "sha256sum",
    "sha512sum",
    "b2sum",
    "source",
    ".",
    "tac",
    "nl",
    "jq",
    "zcat",
    "bat",
    "awk",
    "sed",
    "ls",
    "du",
    "tree",
    "readlink",
    "realpath",
    "tar",
    "openssl",
    "column",
    "paste",
    "join",
    "comm",
    "rev",
    "fold",
    "split",
];

/// The files of `argv`.
pub(super) fn files(argv: &[Word]) -> Files {
    let mut files = Files::default();
    let Some(program) = argv.first().and_then(|word| word.text.as_deref()).map(base_name) else {
        return files;
    };
    let arguments = &argv[1..];
    let plain = || arguments.iter().filter(|word| !word.shown().starts_with('-')).cloned();
    match program {
        "dd" => {
            files.reads.extend(arguments.iter().filter_map(|word| after(word, "if=")));
            files.writes.extend(arguments.iter().filter_map(|word| after(word, "of=")));
        }
        "cp" | "install" | "rsync" | "scp" => copies(arguments, &mut files),
        "sed" | "perl" if has_short(arguments, 'i') || has_long(arguments, "--in-place") => {
            files.writes.extend(plain().skip(1));
        }
        _ if WRITES_ALL.contains(&program) => files.writes.extend(plain()),
        _ if READS_ALL.contains(&program) => files.reads.extend(plain()),
        _ => {}
    }
    outputs(program, arguments, &mut files);
    files
}

fn copies(arguments: &[Word], files: &mut Files) {
    let mut plain: Vec<Word> =
        arguments.iter().filter(|word| !word.shown().starts_with('-')).cloned().collect();
    let target = arguments.iter().position(|word| matches!(word.shown(), "-t" | "--target-directory"));
    match target.and_then(|at| arguments.get(at + 1)) {
        Some(folder) => files.writes.push(folder.clone()),
        None => files.writes.extend(plain.pop()),
    }
    let attached =
        arguments.iter().filter_map(|word| after(word, "--target-directory=").or_else(|| after(word, "-t")));
    files.writes.extend(attached.filter(|word| word.text.as_deref() != Some("")));
    files.reads.append(&mut plain);
}

/// Options that name an output file.
fn outputs(program: &str, arguments: &[Word], files: &mut Files) {
    let options: &[&str] = match program {
        "sort" | "curl" | "gcc" | "cc" | "clang" | "rustc" | "openssl" | "xxd" | "jq" | "tree" | "base64" => {
            &["-o", "--output", "-out"]
        }
        "wget" => &["-O", "-P", "-o", "-a", "--output-document", "--directory-prefix", "--output-file"],
        "tar" => &["-C", "--directory", "-f", "--file"],
        "git" => &["--output", "-o"],
        "find" => &["-fprint", "-fprint0", "-fprintf", "-fls"],
        "unzip" => &["-d"],
        "strace" | "ltrace" | "time" => &["-o", "--output"],
        _ => return,
    };
    for (at, word) in arguments.iter().enumerate() {
        for option in options {
            if word.shown() == *option {
                files.writes.extend(arguments.get(at + 1).cloned());
            } else if option.starts_with("--") {
                files.writes.extend(after(word, &format!("{option}=")));
            } else if option.len() == 2 && word.shown().len() > 2 {
                files.writes.extend(after(word, option));
            }
        }
    }
}

fn after(word: &Word, prefix: &str) -> Option<Word> {
    let rest = word.text.as_deref()?.strip_prefix(prefix)?;
    Some(Word { text: Some(rest.to_owned()), dynamic: word.dynamic, raw: word.raw.clone() })
}

pub(super) fn has_short(arguments: &[Word], flag: char) -> bool {
    let is = |text: &str| text.starts_with('-') && !text.starts_with("--") && text.contains(flag);
    arguments.iter().any(|word| is(word.shown()))
}

fn has_long(arguments: &[Word], flag: &str) -> bool {
    arguments.iter().any(|word| word.shown().starts_with(flag))
}
