# What `run` and `test` need, and how to get it. Sourced, not run.

say() { printf '%s\n' "$*" >&2; }

# The packages to install by hand where this script cannot do it.
say_by_hand() {
  say "cannot install: $*"
  say "hint: install a C compiler (cc), git, curl, Python 3 and Rust $(rust_version) (https://rustup.rs), then run this again"
  exit 1
}

rust_version() { sed -n 's/^channel = "\(.*\)"/\1/p' "$root/rust-toolchain.toml"; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else say_by_hand "$*"; fi
}

# need_package COMMAND PACKAGE: the command is there, or the Debian package that has it is installed.
need_package() {
  command -v "$1" >/dev/null && return 0
  command -v apt-get >/dev/null || say_by_hand "$1"
  say "installing $2"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update >/dev/null
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$2" >/dev/null ||
    say_by_hand "$2"
}

# Rust of at least the version this tree names: what is there, else rustup.
need_rust() {
  [ -f "$HOME/.cargo/env" ] && . "$HOME/.cargo/env"
  if command -v rustup >/dev/null; then return 0; fi # rust-toolchain.toml picks the version
  if command -v cargo >/dev/null; then
    have=$(rustc --version | cut -d' ' -f2)
    oldest=$(printf '%s\n%s\n' "$have" "$(rust_version)" | sort -V | head -n 1)
    [ "$oldest" = "$(rust_version)" ] && return 0
    say "Rust $have is older than $(rust_version)"
  fi
  need_package curl curl
  say "installing Rust $(rust_version) with rustup (into ~/.cargo, without root)"
  curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs |
    sh -s -- -y --quiet --profile minimal --default-toolchain "$(rust_version)" || say_by_hand "Rust"
  . "$HOME/.cargo/env"
}

need_build_tools() {
  need_package cc build-essential
  need_rust
}

has_libclang() {
  [ -n "${LIBCLANG_PATH:-}" ] || ldconfig -p 2>/dev/null | grep -q 'libclang[-.0-9]*\.so' ||
    ls /usr/lib/llvm-*/lib/libclang*.so* >/dev/null 2>&1
}

# What the engine of local models is built with. Fails, with a word, where it cannot be had.
need_model_tools() {
  command -v cmake >/dev/null && command -v c++ >/dev/null && has_libclang && return 0
  if command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }; then
    say "installing cmake and libclang, for local models"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update >/dev/null &&
      as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends \
        cmake g++ libclang-dev >/dev/null && return 0
  fi
  say "cmake, a C++ compiler and libclang are not there, and cannot be installed from here"
  return 1
}
