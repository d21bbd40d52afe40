"""Everyday shell lines from shell_rules.txt, with random names in them."""

import pathlib

from phrases import Family, Raw  # noqa: F401
from values import SAMPLERS, at, quoted_phrase, said, stem

CMDS = """python3 node git cargo rustc gcc go java docker ffmpeg make cmake curl wget vim tmux jq rg fd htop perl ruby php npm pip bash zsh
ssh rsync sqlite3 psql nginx pandoc convert gpg openssl tar zip unzip awk sed grep clang lua kubectl terraform ansible""".split()


def _range(r):
    a = r.choice([1, 1, 1, 2, 5, 10, 20, 50, 100, r.randint(1, 90)])
    return a, a + r.choice([4, 5, 9, 10, 20, 50, 99, r.randint(2, 400)])


CHARS = [("commas", ","), ("digits", "0-9"), ("spaces", " "), ("quotes", '"'), ("semicolons", ";"), ("newlines", "\\n"), ("dots", "."), ("carriage returns", "\\r"), ("punctuation", "[:punct:]"), ("tabs", "\\t")]

EXTRA = {
    "patch": lambda r: said(r, f"{stem(r)}.{r.choice(['patch', 'diff'])}"), "key": lambda r: r.choice("name version title id type email url author license status total count description scripts dependencies main".split() + [stem(r)]),
    "cmd": CMDS, "svc": "nginx postgresql sshd docker cron apache2 mysql redis bluetooth cups NetworkManager mongodb ssh ufw fail2ban".split(),
    "pkg": "requests numpy pandas flask django black pytest express react lodash axios typescript eslint scipy rich pillow".split(),
    "target": "all clean install test build docs check lint run dist release".split(), "cargo": "build test run check fmt clippy clean doc|update|bench".replace("|", " ").split(),
    "npm": "test|start|run build|run dev|run lint|ci|audit|outdated|update".split("|"), "step": lambda r: str(r.choice([2, 3, 4, 5, 10, 20, 25, 50])),
    "pct": lambda r: str(r.choice([5, 7, 10, 12, 15, 19, 20, 25, 30, 40, 50, 75])), "hexn": lambda r: f"{r.randint(10, 65535):x}", "mins": lambda r: str(r.choice([1, 5, 10, 15, 20, 30, 45, 60, 90, 120, r.randint(2, 500)])),
    "secs": lambda r: str(r.randint(2, 60)), "shafile": lambda r: r.choice(["SHA256SUMS", "checksums.txt", stem(r) + ".sha256", "sums.txt"]), "db": lambda r: said(r, at(r, f"{stem(r)}.{r.choice(['db', 'sqlite', 'sqlite3'])}")),
    "imga": "png jpg jpeg webp bmp gif tiff heic".split(), "vida": "avi mkv mov webm wmv flac wav".split(), "video": lambda r: said(r, at(r, f"{stem(r)}.{r.choice('avi mkv mov webm mp4'.split())}")),
    "var": "DEBUG LANG TZ LEVEL MODE".split(),
}
NOT_COUNTED = {"patp", "pats", "strq"}


def derive(values, r):
    """Values that go with others: ranges, plain forms of quoted ones, file names of another kind."""
    out = {}
    if "pat" in values:
        out["barepat"] = values["pat"]
    if "pat2" in values:
        out["barepat2"] = values["pat2"]
    if "patp" in values:
        out["barepat"] = values["patp"]
    if "pats" in values:
        out["barepats"] = values["pats"]
    if "strq" in values:
        out["str"] = values["strq"]
    if "chname" in values:
        out["ch"] = values["chname"]
    if "dotext" in values:
        out["ext"] = values["dotext"]
    return out


def load():
    f = Family("shell")
    here = pathlib.Path(__file__).with_name("shell_rules.txt")
    for block in here.read_text().split("\n\n"):
        lines = [x for x in block.strip().split("\n") if x and not x.startswith("# ")]
        if not lines:
            continue
        line, _, weight = lines[0][2:].partition(" #* ")
        span = {}

        def low(r, span=span):
            span["v"] = _range(r)
            return str(span["v"][0])

        def high(r, span=span):
            return str(span.pop("v", _range(r))[1])

        other = {}

        def pair_a(kind, options, other=other):
            def pick(r):
                a, b = r.sample(options, 2)
                other[kind] = b
                return a
            return pick

        slots = dict(EXTRA)
        slots |= {"from": low, "to": high, "strq": quoted_phrase, "patp": lambda r: SAMPLERS["pat"](r) if r.random() < 0.4 else (lambda p: (p, p))(r.choice(["old_", "new_", "2024_", "img_", "x_", stem(r) + "_", stem(r) + "-", "draft-"])),
                  "pats": lambda r: (lambda p: (p, p))(r.choice(["_old", "_new", "_2024", "-copy", "_bak", "_v2", "-final", "_" + stem(r)])),
                  "imga": pair_a("i", EXTRA["imga"]), "imgb": lambda r, o=other: o.pop("i", "png"), "vida": pair_a("v", EXTRA["vida"]), "vidb": lambda r, o=other: "mp3" if o.pop("v", "") in ("flac", "wav") else "mp4",
                  "imgout": lambda r: f"{stem(r)}.{r.choice(['png', 'jpg'])}", "videob": lambda r: f"{stem(r)}.{r.choice('mp4 gif webm mkv'.split())}", "audio": lambda r: f"{stem(r)}.{r.choice('mp3 wav ogg flac'.split())}",
                  "chname": lambda r: r.choice(CHARS)}
        f.add(float(weight or 1), "\n".join(lines[1:]), ["sh " + line], derive=derive, **slots)
    return f


SHELL = load()
