"""The file families: for every intent which values are drawn and which calls answer it. The wordings stand in say_*.py.

An intent is a function of (r, L): random numbers and a language. It gives the key of its wordings, the slots and the steps.
"""

import re

import lib
from lib import Words, call, tool

INTENTS = []  # (family, weight, function)


def intent(family, weight=1.0):
    def put(f):
        INTENTS.append((family, weight, f))
        return f
    return put


class Plan:
    def __init__(self, key, slots, steps, final="show"):
        self.key, self.slots, self.steps, self.final = key, slots, steps, final


# ---------------------------------------------------------------- results


def found(r, none=0.05):
    if r.chance(none):
        return "ok 0"
    return f"ok {r.weighted([(1, 10), (r.randint(2, 9), 50), (r.randint(10, 99), 30), (r.randint(100, 900), 8)])}"


BAD = [("refused", 35), ("error denied", 30), ("error failed", 15), ("error bad", 6)]


def done(r, exists=0.0, p=0.06):
    """What a change came to; anything but ok ends in `show`."""
    if exists and r.chance(exists):
        return "error exists"
    return r.weighted(BAD) if r.chance(p) else "ok"


def after(steps, r, *actions, exists=0.0):
    """Goes on from a search: the actions follow if it found something and each one worked."""
    if steps[-1][1] == "ok 0" or not steps[-1][1].startswith("ok"):
        return steps
    for action in actions:
        result = done(r, exists)
        steps.append((action, result))
        if result != "ok":
            break
    return steps


def around(name):
    """The glob that looks for a name that is not where it was said to be."""
    return "*" + re.sub(r"[\[\]{}*?]", "?", name.rstrip("/").rsplit("/", 1)[-1]) + "*"


def on_path(r, name, make, ok="ok", exists=0.0, missing=0.07, more=()):
    """A call on a path that was named; `make(path)` is its text. If it is missing it is searched once."""
    if r.chance(missing) and name not in (".", "~"):
        n = found(r, 0.4)
        steps = [(make(name), "error missing"), (tool("fs.search", path=".", name_glob=around(name)), n)]
        if n == "ok 0":
            return steps
        steps.append((make("$2.0"), ok if ok != "ok" else done(r, exists)))
        if more and steps[-1][1] == "ok":
            steps += [(m("$2.0"), "ok") for m in more]
        return steps
    result = ok if ok != "ok" and r.chance(0.95) else done(r, exists)
    steps = [(make(name), result)]
    if more and result == "ok":
        for m in more:
            result = done(r, exists)
            steps.append((m(name), result))
            if result != "ok":
                break
    return steps


# ---------------------------------------------------------------- slots


def q(r, name):
    return lib.quoted(r, name)


_folder_word = ("src", "docs")


def where(r, L, slots, p_none=0.25, key="where", dkey="dir"):
    """A place in words; gives its path."""
    x = r.random()
    if x < p_none:
        slots[key] = Words("")
        return "."
    if x < p_none + 0.17:
        slots[key] = Words(r.pick(L.HERE))
        return "."
    if x < p_none + 0.20:
        slots[key] = Words(r.pick(L.HOME))
        slots["_home"] = True
        return "~"
    path = lib.folder_path(r, L.NAME)
    slots[dkey] = q(r, path)
    form = r.pick(L.IN)
    if "<dir>/" in form and slots[dkey] != path:
        form = L.IN[0]
    slots[key] = Words(form.replace("<dir>", f"<{dkey}>"))
    if path[0] in "~/." and form not in (L.IN[0],) and r.chance(0.8):
        slots[key] = Words(L.IN[0].replace("<dir>", f"<{dkey}>"))
    return path


def the_folder(r, L, slots, p_here=0.15, key="thefolder", path=None):
    if path is None and r.chance(p_here):
        slots[key] = Words(r.pick(L.THISFOLDER))
        slots["folder"] = Words("")
        return "."
    path = path or lib.folder_path(r, L.NAME)
    slots["dirf"] = q(r, path)
    slots["folder"] = slots["dirf"]
    form = r.pick(L.THEFOLDER)
    if path[0] in "~/." or "<dir>/" in form and slots["dirf"] != path:
        form = "<dir>"
    slots[key] = Words(form.replace("<dir>", "<dirf>"))
    return path


def both_places(r, L, slots):
    """One folder for templates that say <where> and those that say <thefolder>."""
    path = where(r, L, slots)
    if path == ".":
        slots["thefolder"] = Words(r.pick(L.THISFOLDER))
        slots["folder"] = Words("")
    elif path == "~":
        slots["folder"] = "~"
        slots["thefolder"] = Words("~")
    else:
        slots["folder"] = slots["dir"]
        form = r.pick(L.THEFOLDER)
        slots["thefolder"] = Words("<dir>" if path[0] in "~/." or slots["dir"] != path else form)
    return path


def kind(r, L, slots, plain=0.3, many="types", one="type1", m="", simple=False):
    """A kind of files; gives its glob, or None for any file."""
    x = r.random()
    if x >= plain:
        slots["_kind"] = True
    if x < plain:
        slots[many] = Words(r.pick(L.FILES_MANY[:8]))
        slots[one] = Words(r.pick(L.FILES_ONE))
        return None
    if x < plain + (1 - plain) * 0.45:
        t = r.weighted([(t, t[3]) for t in L.TYPES])
        slots[many], slots[one] = Words(t[0]), Words(t[1])
        return t[2]
    if x < plain + (1 - plain) * 0.55 and not simple:
        a, b = r.pick(lib.EXT), r.pick(lib.EXT)
        if a != b and "." not in a + b:
            slots["ext"], slots["ext2"] = a, b
            slots[many] = Words(r.pick(L.EXT_TWO))
            slots[one] = Words(L.EXT_TWO[0])
            slots["_two"] = True
            return "*.{%s,%s}" % (a, b)
    ext = r.pick(lib.EXT) if r.chance(0.93) else r.pick(lib.ALNUM[:26]) + r.pick(lib.ALNUM) + r.pick(lib.ALNUM)
    slots["ext" + m] = ext
    slots["EXT" + m] = ext.upper()
    form, form1 = r.pick(L.EXT_MANY), r.pick(L.EXT_ONE)
    glob = "*." + ext
    if "<EXT>" in form and r.chance(0.5):
        form1 = form1.replace("<ext>", "<EXT>")
    slots[many], slots[one] = Words(form.replace("<ext>", f"<ext{m}>").replace("<EXT>", f"<EXT{m}>")), Words(form1)
    return glob


def duration(r, L, units="d w mo y h".split(), spoken="plural"):
    """(as said, as written)."""
    if r.chance(0.08):
        said, written = r.pick(L.SPECIAL_AGE)
        if re.sub(r"\d", "", written) in units:
            return said, written
    u = r.pick(units)
    if r.chance(0.22):
        return r.pick(L.ONE[u]), "1" + u if not (u == "d" and False) else "1d"
    n = r.pick({"d": (2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 15, 20, 21, 25, 28, 30, 30, 30, 31, 40, 45, 50, 60, 60, 75, 90, 90, 100, 120, 150, 180, 200, 365),
                "w": (2, 2, 2, 3, 3, 4, 5, 6, 8, 10, 12), "mo": (2, 3, 3, 4, 5, 6, 6, 8, 9, 10, 12, 18, 24), "y": (2, 2, 3, 4, 5, 7, 10),
                "h": (2, 3, 4, 5, 6, 8, 10, 12, 18, 24, 36, 48, 72), "m": (2, 3, 5, 10, 15, 20, 30, 45, 60, 90), "s": (2, 3, 5, 10, 15, 20, 30, 45, 60, 90)}[u])
    if r.chance(0.3) and n in L.NUM:
        return f"{L.NUM[n]} {L.UNITS[u][1]}", f"{n}{u}"
    if r.chance(0.13) and u in L.SHORT and L.SHORT[u] == u:
        return f"{n}{u}", f"{n}{u}"
    return f"{n}{r.pick((' ', ' ', ' ', ' ', ' ', '-' if False else ' '))}{L.UNITS[u][1]}", f"{n}{u}"


def size(r, L):
    if r.chance(0.05):
        return r.pick(L.SIZE_SPECIAL)
    u = r.weighted([("MB", 60), ("KB", 18), ("GB", 18), ("B", 4)])
    if u in L.SIZE_ONE and r.chance(0.10):
        return r.pick(L.SIZE_ONE[u]), "1" + u
    n = r.pick({"MB": (1, 2, 3, 5, 5, 8, 10, 10, 10, 15, 20, 25, 30, 50, 50, 64, 100, 100, 100, 128, 150, 200, 250, 300, 500, 500, 700, 800, 900, "1.5", "2.5", "0.5"),
                "KB": (1, 2, 4, 5, 8, 10, 16, 20, 32, 50, 64, 100, 128, 200, 250, 256, 500, 512, 700, 800), "GB": (1, 1, 1, 2, 2, 3, 4, 5, 8, 10, 20, 50, "1.5", "2.5", "0.5"),
                "B": (1, 10, 50, 64, 100, 100, 128, 200, 256, 500, 512, 1000, 1024)}[u])
    form = r.pick(L.SIZE_FORMS)
    if u == "B" and "<u" in form.lower():
        form = "<n> <long>"
    low = {"MB": "mb", "KB": "kb", "GB": "gb", "B": "b"}[u]
    if u == "KB" and r.chance(0.3):
        low = "kB"
    said = form.replace("<n>", str(n)).replace("<U>", u).replace("<u>", low).replace("<long>", r.pick(L.SIZE_LONG[u]))
    return said, f"{n}{u}"


def age_filter(r, L, slots, tel=False):
    """(wording, arguments): older or newer than an age."""
    if r.chance(0.68):
        said, written = duration(r, L)
        slots["age"] = said
        return r.pick(L.OLDER_TEL if tel else L.OLDER), {"older_than_ms": written}
    if r.chance(0.45):
        u = r.weighted([(u, 3 if u == "d" else 2) for u in L.NEWER_ONE])
        return r.pick(L.NEWER_ONE[u]), {"newer_than_ms": u if u[0].isdigit() else "1" + u}
    said, written = duration(r, L, "d d w mo h m".split())
    if said.startswith(("a ", "an ")):
        said, written = "3 " + L.UNITS["d"][1], "3d"
    slots["age"] = said
    return r.pick(L.NEWER), {"newer_than_ms": written}


def size_filter(r, L, slots, tel=False):
    said, written = size(r, L)
    slots["size"] = said
    if r.chance(0.75):
        return r.pick(L.BIGGER_TEL if tel else L.BIGGER), {"min_bytes": written}
    return r.pick(L.SMALLER), {"max_bytes": written}


def filters(r, L, slots, p=0.5, tel=False):
    """Conditions on age and size: (wording, arguments)."""
    if not r.chance(p):
        return "", {}
    x = r.random()
    if x < 0.58:
        return age_filter(r, L, slots, tel)
    if x < 0.9:
        return size_filter(r, L, slots, tel)
    a, b = age_filter(r, L, slots), size_filter(r, L, slots)
    if r.chance(0.5):
        a, b = b, a
    return a[0] + r.pick(L.AND) + b[0], {**a[1], **b[1]}


ORDER = "path name_glob text regex case kind min_bytes max_bytes empty older_than_ms newer_than_ms".split()


def search_args(args):
    return {k: args[k] for k in ORDER if args.get(k) is not None}


def selection(r, L, slots, plain=0.16, p_filter=0.5):
    """Some files by kind, place, age and size: fills sel, selbare, sel1 and gives the arguments of the search."""
    glob = None
    part = False
    if r.chance(0.08):
        text = lib.word(r, L.NAME) if r.chance(0.8) else r.pick(("IMG_", "test_", "draft", "copy", "tmp_", "old", "final", "backup"))
        pattern = r.pick(list(L.PART_MANY))
        slots["part"] = text
        slots["types"], slots["type1"] = Words(r.pick(L.PART_MANY[pattern])), Words(L.FILES_ONE[0])
        glob = pattern.format(text)
        part = True
    else:
        glob = kind(r, L, slots, plain)
    path = where(r, L, slots, 0.33)
    said, more = filters(r, L, slots, 1.0 if glob is None else p_filter)
    slots["filter"] = Words(said)
    args = {"path": path, "name_glob": glob, **more}
    if glob is None or part:
        args["kind"] = "file"
    many = slots["types"]
    sing = slots["type1"]
    loc = "<where> " if slots["where"] else ""
    if said and loc:
        x = r.random()
        tail = f"{loc}{said}" if x < 0.6 else f"{said} <where>"
    else:
        tail = (loc + said).strip()
    slots["selbare"] = Words(f"<types> {tail}".strip())
    slots["typesbare"] = slots["types"]
    slots["sel"] = Words(r.pick(L.ALL) + f"<types> {tail}".strip())
    if r.chance(0.2) and not part and "_two" not in slots:
        slots["sel"] = Words(r.pick(L.EVERY) + f"<type1> {tail}".strip())
    slots["sel1"] = Words(f"<type1> {tail}".strip()) if not part else slots["selbare"]
    # Telegraphic and scattered wordings need the parts.
    slots["filtertel"] = Words(said)
    slots["thefolder2"] = Words(r.pick(L.THISFOLDER)) if path == "." else (Words("<dir>") if path != "~" else Words("~"))
    return search_args(args)


NEEDS = {"thefolder2": lambda s: s["filter"] and s["thefolder2"], "filtertel": lambda s: s["filter"] and not s["where"], "filter": lambda s: s["filter"]}


def number(r, L, low=2, high=20):
    """(as said, value)."""
    n = r.pick([n for n in (2, 3, 3, 4, 5, 5, 5, 6, 7, 8, 10, 10, 12, 15, 20, 25, 30, 40, 50, 60, 100, 200, 500) if low <= n <= high])
    if n in L.NUM and r.chance(0.35):
        return L.NUM[n], n
    return str(n), n


def listing(r, L, sort, reverse, mode, plain):
    slots = {}
    glob = kind(r, L, slots, plain, simple=mode == 1)
    path = where(r, L, slots)
    said, n = number(r, L)
    if mode == 2:
        slots["n"] = said
    limit = {0: 10, 1: 1, 2: n}[mode]
    args = dict(path=path, recursive=True, sort=sort, reverse=reverse or None, limit=limit, kind="file", glob=glob)
    return slots, args


def list_result(r, limit):
    if r.chance(0.04):
        return "ok 0"
    return f"ok {limit}" if r.chance(0.85) else f"ok {r.randint(1, limit)}"


def ranked(name, sort, reverse):
    def f(r, L):
        mode = r.weighted([(0, 3), (1, 4), (2, 4)])
        slots, args = listing(r, L, sort, reverse, mode, 0.45)
        key = name + {0: "", 1: "_1", 2: "_n"}[mode]
        return Plan(key, slots, [(call("fs.list", args), list_result(r, args["limit"]))])
    return f


INTENTS += [("files", 5, ranked("biggest", "size", False)), ("files", 2, ranked("smallest", "size", True)),
            ("files", 4, ranked("newest", "modified", False)), ("files", 2.4, ranked("oldest", "modified", True))]


# ---------------------------------------------------------------- looking


@intent("files", 4)
def list_folder(r, L):
    s = {}
    path = both_places(r, L, s)
    key = r.weighted([("list", 6), ("list_hidden", 1.5), ("hidden", 1.5), ("folders", 2), ("tree", 2)])
    args = {"list": {}, "list_hidden": dict(hidden=True), "hidden": dict(hidden=True, glob=".*"), "folders": dict(kind="folder"), "tree": dict(recursive=True)}[key]
    if path not in (".", "~") and r.chance(0.06):
        return Plan(key, s, on_path(r, path, lambda p: tool("fs.list", path=p, **args), found(r), missing=1.0))
    return Plan(key, s, [(tool("fs.list", path=path, **args), found(r))])


@intent("files", 1.2)
def list_sorted(r, L):
    s = {}
    path = both_places(r, L, s)
    by = r.pick(list(L.BY))
    s["by"], s["byfirst"] = Words(L.BY[by][0]), Words(L.BY[by][1])
    sort, rev = by.lstrip("-"), by.startswith("-")
    # The tool gives the largest and the newest first.
    return Plan("sorted", s, [(tool("fs.list", path=path, sort=sort, reverse=rev), found(r))])


@intent("files", 3)
def count_files(r, L):
    s = {}
    glob = kind(r, L, s, 0.4)
    path = both_places(r, L, s)
    return Plan("count_files", s, [(tool("fs.list", path=path, recursive=True, limit=1, kind="file", glob=glob), found(r))])


@intent("files", 1)
def count_folders(r, L):
    s = {}
    path = both_places(r, L, s)
    return Plan("count_folders", s, [(tool("fs.list", path=path, recursive=True, limit=1, kind="folder"), found(r))])


@intent("files", 1.2)
def count_sel(r, L):
    s = {}
    args = selection(r, L, s, p_filter=1.0)
    return Plan("count_sel", s, [(call("fs.search", args), found(r))])


@intent("files", 3)
def folder_size(r, L):
    s = {}
    path = the_folder(r, L, s, 0.25)
    return Plan("size", s, on_path(r, path, lambda p: tool("fs.disk_usage", path=p)))


@intent("files", 2)
def big_folders(r, L):
    s = {}
    path = where(r, L, s)
    if r.chance(0.5):
        s["n"], n = number(r, L)
        return Plan("big_folders_n", s, [(tool("fs.disk_usage", path=path, by="folders", top=n), "ok")])
    return Plan("big_folders", s, [(tool("fs.disk_usage", path=path, by="folders", top=10), "ok")])


@intent("files", 1)
def by_ext(r, L):
    s = {}
    path = both_places(r, L, s)
    return Plan("by_ext", s, [(tool("fs.disk_usage", path=path, by="extension"), "ok")])


@intent("files", 8)
def find(r, L):
    s = {}
    args = selection(r, L, s)
    return Plan("find", s, [(call("fs.search", args), found(r))])


@intent("files", 2.5)
def find_name(r, L):
    s = {}
    name = lib.file_name(r, lang=L.NAME)
    s["name"] = q(r, name)
    path = where(r, L, s, 0.45)
    hidden = True if name.startswith(".") else None
    return Plan("find_name", s, [(tool("fs.search", path=path, name_glob=name, hidden=hidden), found(r, 0.15))])


@intent("files", 1.5)
def find_folder(r, L):
    s = {}
    name = lib.folder_name(r, L.NAME)
    s["name"] = q(r, name)
    path = where(r, L, s, 0.45)
    hidden = True if name.startswith(".") else None
    return Plan("find_folder", s, [(tool("fs.search", path=path, name_glob=name, kind="folder", hidden=hidden), found(r, 0.15))])


@intent("files", 1.2)
def empties(r, L):
    s = {}
    path = where(r, L, s)
    k = r.pick(("file", "folder"))
    return Plan("empty_files" if k == "file" else "empty_folders", s, [(tool("fs.search", path=path, kind=k, empty=True), found(r, 0.15))])


def on_file(key, family, weight, make, exts=lib.EXT, **more):
    def f(r, L):
        name = lib.file_path(r, exts, L.NAME)
        s = {"a" if "<a>" in L.T.get(key, [""])[0] else "name": q(r, name)}
        return Plan(key, s, on_path(r, name, make, **more))
    INTENTS.append((family, weight, f))


on_file("stat_when", "files", 1.2, lambda p: tool("fs.stat", path=p))
on_file("stat_size", "files", 1.2, lambda p: tool("fs.stat", path=p))
on_file("stat", "files", 1.8, lambda p: tool("fs.stat", path=p))
on_file("read", "text", 4.5, lambda p: tool("fs.read", path=p), lib.EXT_TEXT, missing=0.12)
on_file("head10", "text", 1, lambda p: tool("fs.read", path=p, from_line=1, max_lines=10), lib.EXT_TEXT)
on_file("head1", "text", 0.6, lambda p: tool("fs.read", path=p, from_line=1, max_lines=1), lib.EXT_TEXT)
on_file("tail10", "text", 1, lambda p: tool("fs.read", path=p, last_lines=10), lib.EXT_TEXT)
on_file("tail1", "text", 0.6, lambda p: tool("fs.read", path=p, last_lines=1), lib.EXT_TEXT)
on_file("numbered", "text", 0.5, lambda p: tool("fs.read", path=p, line_numbers=True), lib.EXT_TEXT)
on_file("lines", "text", 1.8, lambda p: tool("fs.count", paths=[p]), lib.EXT_TEXT)
on_file("words", "text", 1.3, lambda p: tool("fs.count", paths=[p]), lib.EXT_PROSE + lib.EXT_TEXT)
on_file("wc", "text", 0.4, lambda p: tool("fs.count", paths=[p]), lib.EXT_TEXT)
on_file("hash_plain", "files", 1, lambda p: tool("fs.hash", paths=[p]))
on_file("clear", "text", 0.7, lambda p: tool("fs.write", path=p, content=""), lib.EXT_TEXT, missing=0)
on_file("exec", "change", 1.8, lambda p: tool("fs.chmod", paths=[p], mode="+x"), "sh sh sh py pl rb run bash AppImage bin js".split())
on_file("noexec", "change", 0.5, lambda p: tool("fs.chmod", paths=[p], mode="-x"), "sh sh sh py pl rb txt".split())
on_file("readonly", "change", 0.8, lambda p: tool("fs.chmod", paths=[p], mode="a-w"))
on_file("private", "change", 0.8, lambda p: tool("fs.chmod", paths=[p], mode="go-rwx"))
on_file("writable", "change", 0.6, lambda p: tool("fs.chmod", paths=[p], mode="u+w"))
on_file("world", "change", 0.5, lambda p: tool("fs.chmod", paths=[p], mode="a+r"))
on_file("delete", "change", 4, lambda p: tool("fs.delete", paths=[p]), missing=0.05)
on_file("gzip1", "archive", 0.8, lambda p: tool("fs.archive", paths=[p], each=True), exists=0.04)


@intent("files", 1.2)
def exists(r, L):
    name = lib.file_path(r, lang=L.NAME) if r.chance(0.75) else lib.folder_path(r, L.NAME)
    return Plan("exists", {"name": q(r, name)}, [(tool("fs.stat", path=name), "ok" if r.chance(0.8) else "error missing")])


def with_n(key, weight, make):
    def f(r, L):
        name = lib.file_path(r, lib.EXT_TEXT, L.NAME)
        said, n = number(r, L, 2, 500)
        return Plan(key, {"name": q(r, name), "n": said}, on_path(r, name, lambda p: make(p, n)))
    INTENTS.append(("text", weight, f))


with_n("head", 1.5, lambda p, n: tool("fs.read", path=p, from_line=1, max_lines=n))
with_n("tail", 1.8, lambda p, n: tool("fs.read", path=p, last_lines=n))


@intent("text", 1)
def line_range(r, L):
    name = lib.file_path(r, lib.EXT_TEXT, L.NAME)
    a = r.randint(2, 300)
    if r.chance(0.35):
        return Plan("line", {"name": q(r, name), "a": str(a)}, on_path(r, name, lambda p: f"sh sed -n '{a}p' {lib.sh_quote(p)}", missing=0))
    # Counting is not for a small model: the span is a round one that it can learn, or sed does it.
    b = a + r.randint(1, 200)
    s = {"name": q(r, name), "a": str(a), "b": str(b)}
    return Plan("range", s, on_path(r, name, lambda p: f"sh sed -n '{a},{b}p' {lib.sh_quote(p)}", missing=0))


@intent("files", 1.2)
def hash_algo(r, L):
    algo = r.pick(("sha256", "sha256", "md5", "md5", "sha1", "sha512"))
    name = lib.file_path(r, lang=L.NAME)
    said = r.pick({"sha256": ["sha256", "SHA256", "sha-256", "SHA-256", "sha256 sum", "sha256sum", "sha256 hash", "SHA-256 checksum"], "md5": ["md5", "MD5", "md5sum", "md5 checksum", "MD5 hash"],
                   "sha1": ["sha1", "SHA1", "sha-1", "sha1sum", "SHA-1 hash"], "sha512": ["sha512", "SHA512", "sha-512", "sha512sum", "SHA-512 checksum"]}[algo])
    return Plan("hash", {"name": q(r, name), "algo": Words(said)}, on_path(r, name, lambda p: tool("fs.hash", paths=[p], algorithm=algo)))


@intent("files", 1.2)
def compare(r, L):
    ext = [r.pick(lib.EXT)]
    a, b = lib.file_path(r, ext, L.NAME), lib.file_path(r, ext if r.chance(0.8) else lib.EXT, L.NAME)
    return Plan("compare", {"a": q(r, a), "b": q(r, b)}, [(tool("fs.hash", paths=[a, b]), "ok" if r.chance(0.9) else "error missing")])


def shq_dir(path):
    return lib.sh_quote(path)


@intent("files", 1)
def dups(r, L):
    s = {}
    path = both_places(r, L, s)
    line = f"sh find {shq_dir(path)} -type f -exec md5sum {{}} + | sort | uniq -w32 -D"
    return Plan("dups", s, [(line, "ok")])


@intent("files", 0.8)
def watch(r, L):
    u = r.pick("s s m m".split())
    unit = {"s": L.SECONDS, "m": L.UNITS["m"]}[u]
    if r.chance(0.2):
        said, written = f"{L.ONEWORD} {unit[0]}", "1" + u
    else:
        n = r.pick((2, 3, 4, 5, 10, 15, 20, 30, 45, 60, 90) if u == "s" else (2, 3, 4, 5, 7, 10))
        said = f"{L.NUM[n]} {unit[1]}" if n in L.NUM and r.chance(0.3) else (f"{n}s" if u == "s" and r.chance(0.15) else f"{n} {unit[1]}")
        written = f"{n}{u}"
    s = {"dur": said}
    if r.chance(0.25):
        return Plan("watch_here", s, [(tool("fs.watch", path=".", for_ms=written), "ok")])
    name = lib.folder_path(r, L.NAME) if r.chance(0.6) else lib.file_path(r, lang=L.NAME)
    s["name"] = q(r, name)
    return Plan("watch", s, on_path(r, name, lambda p: tool("fs.watch", path=p, for_ms=written)))


# ---------------------------------------------------------------- texts


def a_quote(r, L, slots, key="q", bare=0.3, text=None):
    text = text or lib.a_text(r, L.NAME)
    if r.chance(bare) and re.fullmatch(r"[\w.@-]+", text):
        slots[key] = text
    else:
        slots[key] = lib.in_quotes(r, text)
    return text


def scope(r, L, s):
    """Where a text is looked for: fills scope, scopebare, where0; gives path and glob."""
    glob = kind(r, L, s, 0.5)
    path = where(r, L, s, 0.15)
    if glob is None:
        x = r.random()
        if path == "." and x < 0.5:
            s["scope"] = Words(r.pick(L.SCOPE_HERE))
        elif path not in (".", "~") and x < 0.6:
            s["scope"] = Words(r.pick(L.THEFOLDER) if s["dir"] == path and path[0] not in "~/." else "<dir>")
        else:
            s["scope"] = Words(r.pick(L.ALLFILES) + " <where>")
        s["scopebare"] = Words(r.pick(L.FILES_MANY[:8]) + " <where>")
    else:
        s["scope"] = Words(r.pick(L.ALL) + "<types> <where>")
        s["scopebare"] = Words("<types> <where>")
    s["where0"] = Words("<where>") if glob is None else Words(L.IN_TYPES)
    return path, glob


def grepper(key, weight, **more):
    def f(r, L):
        s = {}
        path, glob = scope(r, L, s)
        if more.get("regex"):
            text = r.pick(("^#", "^import", "[0-9]+", "\\d{4}", "^def ", "foo|bar", "err(or)?", "^$", "v[0-9]+\\.[0-9]+", "TODO.*fix", "\\bmain\\b", "^[A-Z]+", "https?://", "[a-z]+@[a-z]+", "\\.py$", "^\\s+", "id=\\d+", lib.word(r) + ".*", "^" + lib.word(r), lib.word(r) + "|" + lib.word(r)))
            s["q"] = lib.in_quotes(r, text) if r.chance(0.7) or " " in text else text
        else:
            text = a_quote(r, L, s)
        return Plan(key, s, [(tool("fs.search", path=path, name_glob=glob, text=text, **more), found(r, 0.12))])
    INTENTS.append(("text", weight, f))


grepper("grep", 6)
grepper("grep_case", 0.5, case=True)
grepper("grep_regex", 0.7, regex=True)
grepper("occurs", 2)


@intent("text", 2)
def grep_file(r, L):
    s = {}
    text = a_quote(r, L, s)
    name = lib.file_path(r, lib.EXT_TEXT, L.NAME)
    s["name"] = q(r, name)
    return Plan("grep_file", s, on_path(r, name, lambda p: tool("fs.search", path=p, text=text), found(r, 0.12)))


@intent("text", 0.8)
def todos(r, L):
    s = {}
    path = where(r, L, s)
    if r.chance(0.35):
        return Plan("fixmes", s, [(tool("fs.search", path=path, text="TODO|FIXME", regex=True, case=True), found(r, 0.1))])
    return Plan("todos", s, [(tool("fs.search", path=path, text="TODO", case=True), found(r, 0.1))])


def sel_then(key, family, weight, *makes, first=None, exists=0.0, **opts):
    """Find some files, then do something with exactly those."""
    def f(r, L):
        s = {}
        args = selection(r, L, s, **opts)
        more = makes
        if first:
            more = first(r, L, s)
        steps = after([(call("fs.search", args), found(r))], r, *more, exists=exists)
        return Plan(key, s, steps)
    INTENTS.append((family, weight, f))


sel_then("lines_sel", "text", 2, tool("fs.count", paths="$1"), p_filter=0.2, plain=0.05)
sel_then("words_sel", "text", 0.7, tool("fs.count", paths="$1"), p_filter=0.2, plain=0.05)


def edit(path, old, new):
    return tool("fs.edit", path=path, edits=[{"old": old, "new": new, "all": True}])


def old_new(r, L, s):
    old = a_quote(r, L, s, "q", 0.4)
    new = a_quote(r, L, s, "q2", 0.4)
    while new == old:
        new = a_quote(r, L, s, "q2", 0.4)
    return old, new


@intent("text", 3.2)
def replace(r, L):
    s = {}
    old, new = old_new(r, L, s)
    name = lib.file_path(r, lib.EXT_TEXT, L.NAME)
    s["name"] = q(r, name)
    return Plan("replace", s, on_path(r, name, lambda p: edit(p, old, new)))


@intent("text", 0.7)
def cut(r, L):
    s = {}
    old = a_quote(r, L, s, "q", 0.1)
    name = lib.file_path(r, lib.EXT_TEXT, L.NAME)
    s["name"] = q(r, name)
    return Plan("cut", s, on_path(r, name, lambda p: edit(p, old, "")))


def join_path(folder, name):
    return name if folder in (".", "") else folder.rstrip("/") + "/" + name


def create_call(name, text):
    return tool("fs.write", path=name, content=text, expect_hash="absent")


@intent("text", 1.6)
def create(r, L):
    name = lib.file_path(r, lang=L.NAME)
    return Plan("create", {"name": q(r, name)}, [(create_call(name, ""), done(r, 0.05))])


@intent("text", 0.6)
def create_in(r, L):
    s = {}
    name = lib.file_name(r, lang=L.NAME)
    folder = the_folder(r, L, s, 0)
    s["name"] = q(r, name)
    return Plan("create_in", s, [(create_call(join_path(folder, name), ""), done(r, 0.05))])


@intent("text", 2.4)
def write(r, L):
    s = {}
    text = a_quote(r, L, s, "t", 0.15)
    name = lib.file_path(r, lib.EXT_TEXT, L.NAME)
    s["name"] = q(r, name)
    return Plan("write", s, [(create_call(name, text), done(r, 0.05))])


@intent("text", 0.8)
def overwrite(r, L):
    s = {}
    text = a_quote(r, L, s, "t", 0.15)
    name = lib.file_path(r, lib.EXT_TEXT, L.NAME)
    s["name"] = q(r, name)
    return Plan("overwrite", s, [(tool("fs.write", path=name, content=text), done(r))])


@intent("text", 2.4)
def append(r, L):
    s = {}
    text = a_quote(r, L, s, "t", 0.15)
    name = lib.file_path(r, lib.EXT_TEXT, L.NAME)
    s["name"] = q(r, name)
    return Plan("append", s, [(tool("fs.write", path=name, content=text, append=True), done(r))])


# ---------------------------------------------------------------- changing


@intent("change", 3)
def mkdir(r, L):
    name = lib.folder_path(r, L.NAME)
    return Plan("mkdir", {"name": q(r, name)}, [(tool("fs.mkdir", path=name, parents=True), done(r))])


@intent("change", 1)
def mkdir_in(r, L):
    s = {}
    name = lib.folder_name(r, L.NAME)
    folder = the_folder(r, L, s, 0)
    s["name"] = q(r, name)
    return Plan("mkdir_in", s, [(tool("fs.mkdir", path=join_path(folder, name), parents=True), done(r))])


def name_list(r, L, s, names, key="names", glue=None):
    """Fills names (`a, b and c`) and namessp (`a b c`)."""
    said = [q(r, n) for n in names]
    marks = []
    for i, n in enumerate(said):
        s[f"_{key}{i}"] = n
        marks.append(f"<_{key}{i}>")
    glue = glue or r.pick(L.LISTS)
    s[key] = Words(glue[0].join(marks[:-1]) + glue[1] + marks[-1])
    s[key + "sp"] = Words(" ".join(f"<_{key}{i}>" for i in range(len(names))))
    return names


def some_names(r, L, exts=None, low=2, high=4, folders=False):
    n = r.choice([2, 2, 2, 3, 3, 4][: 3 if high == 2 else 6])
    exts = exts or ([r.pick(lib.EXT)] if r.chance(0.5) else lib.EXT)
    out = []
    while len(out) < n:
        x = lib.folder_name(r, L.NAME) if folders else (lib.file_name(r, exts, L.NAME) if r.chance(0.85) else lib.file_path(r, exts, L.NAME))
        if x not in out:
            out.append(x)
    return out


@intent("change", 0.9)
def mkdirs(r, L):
    s = {}
    names = name_list(r, L, s, some_names(r, L, folders=True))
    s["num"] = Words(L.NUM[len(names)])
    steps = []
    for n in names:
        steps.append((tool("fs.mkdir", path=n, parents=True), done(r, p=0.02)))
        if steps[-1][1] != "ok":
            break
    return Plan("mkdirs", s, steps)


@intent("change", 3)
def rename(r, L):
    if r.chance(0.25):
        a, b = lib.folder_path(r, L.NAME), lib.folder_name(r, L.NAME)
    else:
        ext = [r.pick(lib.EXT)]
        a, b = lib.file_path(r, ext, L.NAME), lib.file_name(r, ext if r.chance(0.8) else lib.EXT, L.NAME)
    return Plan("rename", {"a": q(r, a), "b": q(r, b)}, on_path(r, a, lambda p: tool("fs.move", renames=[{"from": p, "to": b}]), exists=0.04))


def thing(r, L, p_folder=0.2):
    return lib.folder_path(r, L.NAME) if r.chance(p_folder) else lib.file_path(r, lang=L.NAME)


@intent("change", 2.6)
def move_into(r, L):
    a = thing(r, L)
    s = {"a": q(r, a)}
    folder = the_folder(r, L, s, 0)
    return Plan("move_into", s, on_path(r, a, lambda p: tool("fs.move", from_=p, into=folder), exists=0.04))


@intent("change", 1)
def move_to(r, L):
    ext = [r.pick(lib.EXT)]
    a = lib.file_path(r, ext, L.NAME)
    b = lib.folder_path(r, L.NAME) + "/" + (lib.file_name(r, ext, L.NAME) if r.chance(0.6) else a.rsplit("/", 1)[-1])
    return Plan("move_to", {"a": q(r, a), "b": q(r, b)}, on_path(r, a, lambda p: tool("fs.move", from_=p, to=b), exists=0.04))


@intent("change", 1.3)
def move_many(r, L):
    s = {}
    names = name_list(r, L, s, some_names(r, L))
    folder = the_folder(r, L, s, 0)
    return Plan("move_many", s, [(tool("fs.move", paths=names, into=folder), done(r, 0.03))])


@intent("change", 2.2)
def copy_to(r, L):
    ext = [r.pick(lib.EXT)]
    a = lib.file_path(r, ext, L.NAME)
    b = lib.file_path(r, ext if r.chance(0.75) else lib.EXT, L.NAME)
    if r.chance(0.15):
        b = a + r.pick((".bak", ".old", ".orig", ".copy", "~"))
    return Plan("copy_to", {"a": q(r, a), "b": q(r, b)}, on_path(r, a, lambda p: tool("fs.copy", from_=p, to=b), exists=0.04))


@intent("change", 2)
def copy_into(r, L):
    a = lib.file_path(r, lang=L.NAME)
    s = {"a": q(r, a)}
    folder = the_folder(r, L, s, 0)
    return Plan("copy_into", s, on_path(r, a, lambda p: tool("fs.copy", from_=p, into=folder), exists=0.04))


@intent("change", 1)
def copy_folder(r, L):
    a, b = lib.folder_path(r, L.NAME), lib.folder_path(r, L.NAME)
    if r.chance(0.3):
        b = a.rstrip("/") + r.pick(("-backup", "_old", ".bak", "-copy", "_backup", "2", "-2024"))
    return Plan("copy_folder", {"a": q(r, a), "b": q(r, b)}, on_path(r, a, lambda p: tool("fs.copy", from_=p, to=b), exists=0.04))


@intent("change", 0.8)
def copy_many(r, L):
    s = {}
    names = name_list(r, L, s, some_names(r, L))
    folder = the_folder(r, L, s, 0)
    return Plan("copy_many", s, [(tool("fs.copy", paths=names, into=folder), done(r, 0.03))])


@intent("change", 1.1)
def backup(r, L):
    a = lib.file_path(r, lib.EXT_TEXT, L.NAME)
    return Plan("backup", {"a": q(r, a)}, [(tool("fs.copy", from_=a, to=a + ".bak"), done(r, 0.06))])


@intent("change", 2)
def delete_folder(r, L):
    a = lib.folder_path(r, L.NAME)
    return Plan("delete_folder", {"a": q(r, a)}, on_path(r, a, lambda p: tool("fs.delete", paths=[p], recursive=True), missing=0.05))


@intent("change", 0.7)
def delete_bare(r, L):
    """A name without an ending: most likely a folder, so it goes with all it holds."""
    a = lib.folder_path(r, L.NAME)
    while "." in a.rsplit("/", 1)[-1] or a in ("~", "/"):
        a = lib.folder_path(r, L.NAME)
    return Plan("delete_bare", {"a": q(r, a)}, on_path(r, a, lambda p: tool("fs.delete", paths=[p], recursive=True), missing=0.05))


@intent("change", 1.4)
def delete_many(r, L):
    s = {}
    names = name_list(r, L, s, some_names(r, L))
    return Plan("delete_many", s, [(tool("fs.delete", paths=names), done(r))])


MODES = "644 755 600 700 640 750 664 775 400 444 500 777 660 0644 0600 0755 0400 u+x u+w a+r go-w g+w o-r o-rwx go-rwx u=rw a-w u+rw g-w,o-w +x".split()


@intent("change", 1.2)
def chmod(r, L):
    mode = r.pick(MODES)
    a = lib.file_path(r, lang=L.NAME)
    return Plan("chmod", {"a": q(r, a), "mode": mode}, on_path(r, a, lambda p: tool("fs.chmod", paths=[p], mode=mode)))


@intent("change", 0.5)
def chmod_r(r, L):
    mode = r.pick(MODES + ["u+rwX", "a+rX", "go-w"])
    a = lib.folder_path(r, L.NAME)
    return Plan("chmod_r", {"a": q(r, a), "mode": mode}, on_path(r, a, lambda p: tool("fs.chmod", paths=[p], mode=mode, recursive=True)))


@intent("change", 1.2)
def link(r, L):
    a = lib.folder_path(r, L.NAME, 0.3) if r.chance(0.5) else lib.file_path(r, lang=L.NAME, bare=0.3)
    b = lib.folder_name(r, L.NAME) if r.chance(0.5) else lib.file_path(r, lang=L.NAME)
    return Plan("link", {"a": q(r, a), "b": q(r, b)}, [(tool("fs.symlink", target=a, link=b), done(r, 0.06))])


# ---------------------------------------------------------------- select, then act


def to_folder(r, L, s, key="to"):
    path = lib.folder_path(r, L.NAME)
    s["_to"] = q(r, path)
    form = r.pick(L.THEFOLDER)
    if path[0] in "~/." or "<dir>/" in form and s["_to"] != path:
        form = "<dir>"
    s[key] = Words(form.replace("<dir>", "<_to>"))
    s["to2"] = s["_to"]
    return path


def archive_name(r, L, s, key="to"):
    name = lib.stem(r, L.NAME) + "." + r.pick(("zip", "zip", "zip", "tar.gz", "tar.gz", "tgz", "tar", "tar.zst"))
    if r.chance(0.12):
        name = lib.folder_path(r, L.NAME) + "/" + name
    s[key] = q(r, name)
    return name


sel_then("s_delete", "select", 9, tool("fs.delete", paths="$1"))
sel_then("s_move", "select", 7, first=lambda r, L, s: (tool("fs.move", paths="$1", into=to_folder(r, L, s)),), exists=0.03)
sel_then("s_copy", "select", 5, first=lambda r, L, s: (tool("fs.copy", paths="$1", into=to_folder(r, L, s)),), exists=0.03)
sel_then("s_gzip", "select", 2.4, tool("fs.archive", paths="$1", each=True), exists=0.03)
sel_then("s_gzip_rm", "select", 0.8, tool("fs.archive", paths="$1", each=True, remove_originals=True))
sel_then("s_pack", "select", 3, first=lambda r, L, s: (tool("fs.archive", paths="$1", to=archive_name(r, L, s)),), exists=0.03)
sel_then("s_pack_rm", "select", 1.5, first=lambda r, L, s: (tool("fs.archive", paths="$1", to=archive_name(r, L, s), remove_originals=True),), exists=0.03)
sel_then("s_hash", "select", 1, tool("fs.hash", paths="$1"))
sel_then("s_exec", "select", 1, tool("fs.chmod", paths="$1", mode="+x"))
sel_then("s_readonly", "select", 0.8, tool("fs.chmod", paths="$1", mode="a-w"))


def _mode(r, L, s):
    s["mode"] = r.pick(MODES)
    return (tool("fs.chmod", paths="$1", mode=s["mode"]),)


sel_then("s_chmod", "select", 1, first=_mode)


@intent("select", 1.5)
def s_ext(r, L):
    old, new = r.pick(lib.EXT), r.pick(lib.EXT)
    if r.chance(0.5):
        old, new = r.pick((("jpeg", "jpg"), ("htm", "html"), ("txt", "md"), ("yml", "yaml"), ("text", "txt"), ("md", "txt"), ("log", "txt"), ("js", "ts"), ("bak", "old"), ("mp4", "m4v"), ("csv", "txt"), ("tif", "tiff")))
    if old == new:
        new = new + "x"
    s = {"ext": old, "EXT": old.upper(), "old": old, "new": new}
    s["extmany"] = Words(r.pick([f for f in L.EXT_MANY if "EXT" not in f]))
    path = where(r, L, s, 0.4)
    steps = [(tool("fs.search", path=path, name_glob="*." + old), found(r))]
    action = tool("fs.move", paths="$1", pattern={"find": "\\." + old + "$", "replace": "." + new})
    return Plan("s_ext", s, after(steps, r, action, exists=0.03))


def _prefix(r, L, s):
    p = lib.word(r, L.NAME) + r.pick(("_", "-", "_", ""))
    s["q"] = lib.in_quotes(r, p) if r.chance(0.6) else p
    return (tool("fs.move", paths="$1", pattern={"find": "^", "replace": p}),)


def _nreplace(r, L, s):
    a, b = lib.word(r, L.NAME), lib.word(r, L.NAME)
    if r.chance(0.2):
        a, b = r.pick((("_", "-"), ("-", "_"), ("draft", "final"), ("old", "new"), ("IMG", "photo"), ("2023", "2024")))
    s["q"], s["q2"] = (lib.in_quotes(r, a), lib.in_quotes(r, b)) if r.chance(0.6) or not a.isalnum() else (a, b)
    return (tool("fs.move", paths="$1", pattern={"find": a, "replace": b}),)


sel_then("s_prefix", "select", 0.6, first=_prefix)
sel_then("s_nreplace", "select", 0.8, first=_nreplace)
sel_then("s_spaces", "select", 0.5, tool("fs.move", paths="$1", pattern={"find": " ", "replace": "_"}))


def place_then(key, weight, search, *actions):
    def f(r, L):
        s = {}
        path = where(r, L, s, 0.35)
        return Plan(key, s, after([(tool("fs.search", path=path, **search), found(r))], r, *actions))
    INTENTS.append(("select", weight, f))


place_then("s_empty", 1, dict(kind="file", empty=True), tool("fs.delete", paths="$1"))
place_then("s_empty_f", 1, dict(kind="folder", empty=True), tool("fs.delete", paths="$1"))


@intent("select", 1)
def s_folder_del(r, L):
    s = {}
    name = r.pick("node_modules target __pycache__ build dist tmp cache .cache .venv venv old backup .idea bin obj out".split()) if r.chance(0.6) else lib.folder_name(r, L.NAME)
    s["name"] = q(r, name)
    path = where(r, L, s, 0.4)
    steps = [(tool("fs.search", path=path, name_glob=name, kind="folder", hidden=name.startswith(".")), found(r))]
    return Plan("s_folder_del", s, after(steps, r, tool("fs.delete", paths="$1", recursive=True)))


@intent("select", 0.9)
def s_name_del(r, L):
    s = {}
    name = r.pick(("Thumbs.db", ".DS_Store", "desktop.ini", "core", "nohup.out", "package-lock.json")) if r.chance(0.4) else lib.file_name(r, lang=L.NAME)
    s["name"] = q(r, name)
    path = where(r, L, s, 0.3)
    steps = [(tool("fs.search", path=path, name_glob=name, kind="file" if "." not in name else None, hidden=name.startswith(".")), found(r))]
    return Plan("s_name_del", s, after(steps, r, tool("fs.delete", paths="$1")))


# ---------------------------------------------------------------- archives


def zip_name(a):
    return a.rstrip("/").rsplit("/", 1)[-1] + ".zip"


def stem_of(archive):
    for e in (".tar.gz", ".tar.zst", ".tgz", ".tar", ".zip", ".gz", ".zst"):
        if archive.endswith(e):
            return archive[: -len(e)]
    return archive


@intent("archive", 2.5)
def pack(r, L):
    a = thing(r, L, 0.75)
    if a in (".", "~") or a.endswith(("..", "~")):
        a = "photos"
    return Plan("pack", {"a": q(r, a)}, on_path(r, a, lambda p: tool("fs.archive", paths=[p], to=zip_name(a)), exists=0.04))


@intent("archive", 3)
def pack_as(r, L):
    s = {}
    a = thing(r, L, 0.7)
    s["a"] = q(r, a)
    b = archive_name(r, L, s, "b")
    if r.chance(0.3) and " " not in a:
        b = a.rstrip("/").rsplit("/", 1)[-1] + r.pick((".zip", ".tar.gz", ".tgz", ".tar.zst"))
        s["b"] = q(r, b)
    return Plan("pack_as", s, on_path(r, a, lambda p: tool("fs.archive", paths=[p], to=b), exists=0.04))


@intent("archive", 1.4)
def pack_many(r, L):
    s = {}
    names = name_list(r, L, s, some_names(r, L, folders=r.chance(0.3)))
    b = archive_name(r, L, s, "b")
    return Plan("pack_many", s, [(tool("fs.archive", paths=names, to=b), done(r, 0.03))])


@intent("archive", 0.8)
def pack_rm(r, L):
    s = {}
    a = thing(r, L, 0.8)
    s["a"] = q(r, a)
    b = archive_name(r, L, s, "b")
    return Plan("pack_rm", s, on_path(r, a, lambda p: tool("fs.archive", paths=[p], to=b, remove_originals=True), exists=0.03))


def an_archive(r, L):
    return lib.file_path(r, lib.EXT_ARCHIVE, L.NAME, 0.8)


@intent("archive", 2.6)
def extract(r, L):
    a = an_archive(r, L)
    while stem_of(a).endswith("/") or stem_of(a) == a:
        a = an_archive(r, L)
    return Plan("extract", {"a": q(r, a)}, on_path(r, a, lambda p: tool("fs.extract", archive=p, to=stem_of(a)), exists=0.04))


@intent("archive", 2)
def extract_to(r, L):
    a = an_archive(r, L)
    s = {"a": q(r, a)}
    folder = the_folder(r, L, s, 0)
    return Plan("extract_to", s, on_path(r, a, lambda p: tool("fs.extract", archive=p, to=folder), exists=0.04))


@intent("archive", 0.7)
def extract_rm(r, L):
    a = an_archive(r, L)
    while stem_of(a) == a:
        a = an_archive(r, L)
    return Plan("extract_rm", {"a": q(r, a)}, on_path(r, a, lambda p: tool("fs.extract", archive=p, to=stem_of(a)), exists=0.03, more=(lambda p: tool("fs.delete", paths=[p]),)))


@intent("archive", 1.5)
def peek(r, L):
    a = an_archive(r, L)
    return Plan("peek", {"a": q(r, a)}, on_path(r, a, lambda p: tool("fs.extract", archive=p, to=".", list_only=True)))


# ---------------------------------------------------------------- several steps


def chain(r, *actions, exists=0.0):
    steps = []
    for a in actions:
        res = done(r, exists, 0.03)
        steps.append((a, res))
        if res != "ok":
            break
    return steps


def mkdir_sel(key, weight, act):
    def f(r, L):
        s = {}
        args = selection(r, L, s)
        to = lib.folder_path(r, L.NAME)
        s["to"] = q(r, to)
        steps = chain(r, tool("fs.mkdir", path=to, parents=True))
        if steps[-1][1] == "ok":
            steps.append((call("fs.search", args), found(r)))
            after(steps, r, tool(act, paths="$2", into=to), exists=0.03)
        return Plan(key, s, steps)
    INTENTS.append(("multi", weight, f))


mkdir_sel("m_mkdir_move", 2.2, "fs.move")
mkdir_sel("m_mkdir_copy", 1.4, "fs.copy")


def mkdir_one(key, act):
    def f(r, L):
        a, to = thing(r, L, 0.15), lib.folder_path(r, L.NAME)
        return Plan(key, {"a": q(r, a), "to": q(r, to)}, chain(r, tool("fs.mkdir", path=to, parents=True), tool(act, from_=a, into=to)))
    INTENTS.append(("multi", 1, f))


mkdir_one("m_mkdir_move1", "fs.move")
mkdir_one("m_mkdir_copy1", "fs.copy")

SORTS = {"big": ("size", None), "small": ("size", True), "newest": ("modified", None), "oldest": ("modified", True)}


def picked(key, weight, make, many=False, only=None, text=False):
    """The biggest, newest ... file (or the first n), then something with it."""
    def f(r, L):
        which = only or r.weighted([("big", 4), ("newest", 4), ("oldest", 3), ("small", 1)])
        sort, rev = SORTS[which]
        s = {"which": Words(L.WHICH[which])}
        glob = kind(r, L, s, 0.35, simple=True)
        if key == "m_pick_extract":
            glob = r.pick(("*.zip", "*.tar.gz", "*.tgz", "*.zip"))
            s["type1"], s["_x"] = Words("<_x>" + L.FILE_AFTER), glob[2:]
        path = where(r, L, s)
        n = 1
        if many or "<n>" in L.T.get(key, [""])[0]:
            s["n"], n = number(r, L)
        args = dict(path=path, recursive=True, sort=sort, reverse=rev, limit=n if many else 1, kind="file", glob=glob)
        steps = [(call("fs.list", args), list_result(r, n if many else 1))]
        return Plan(key, s, after(steps, r, make(r, L, s, n)))
    INTENTS.append(("multi", weight, f))


picked("m_newest_read", 1.6, lambda r, L, s, n: tool("fs.read", path="$1.0"), only="newest")
picked("m_newest_tail", 1, lambda r, L, s, n: tool("fs.read", path="$1.0", last_lines=n), only="newest")
picked("m_pick_delete", 1.8, lambda r, L, s, n: tool("fs.delete", paths="$1"))
picked("m_pick_delete_n", 1.4, lambda r, L, s, n: tool("fs.delete", paths="$1"), many=True)
picked("m_pick_move", 1.2, lambda r, L, s, n: tool("fs.move", paths="$1", into=to_folder(r, L, s)))
picked("m_pick_copy", 1.2, lambda r, L, s, n: tool("fs.copy", paths="$1", into=to_folder(r, L, s)))
picked("m_pick_move_n", 1, lambda r, L, s, n: tool("fs.move", paths="$1", into=to_folder(r, L, s)), many=True)
picked("m_pick_copy_n", 1, lambda r, L, s, n: tool("fs.copy", paths="$1", into=to_folder(r, L, s)), many=True)
picked("m_pick_hash", 1, lambda r, L, s, n: tool("fs.hash", paths="$1"))
picked("m_pick_lines", 0.8, lambda r, L, s, n: tool("fs.count", paths="$1"))
picked("m_pick_extract", 0.6, lambda r, L, s, n: tool("fs.extract", archive="$1.0", to=to_folder(r, L, s)), only="newest")


@intent("multi", 1.2)
def backup_edit(r, L):
    s = {}
    old, new = old_new(r, L, s)
    ext = [r.pick(lib.EXT_TEXT)]
    a, b = lib.file_path(r, ext, L.NAME), lib.file_path(r, ext, L.NAME)
    s["a"], s["b"] = q(r, a), q(r, b)
    key = r.pick(("m_backup_edit", "m_copy_edit", "m_bak_edit"))
    if key == "m_bak_edit":
        b = a + ".bak"
    return Plan(key, s, chain(r, tool("fs.copy", from_=a, to=b), edit(b if key == "m_copy_edit" else a, old, new)))


@intent("multi", 0.8)
def write_exec(r, L):
    s = {}
    text = r.pick(("#!/bin/sh", "#!/bin/bash", "echo hello", "#!/usr/bin/env python3", "print('hi')", "date", "ls -l")) if r.chance(0.6) else lib.a_text(r)
    s["t"] = lib.in_quotes(r, text)
    a = lib.file_path(r, "sh sh sh py rb pl".split(), L.NAME)
    s["a"] = q(r, a)
    return Plan("m_write_exec", s, chain(r, create_call(a, text), tool("fs.chmod", paths=[a], mode="+x")))


@intent("multi", 0.8)
def edit_show(r, L):
    s = {}
    old, new = old_new(r, L, s)
    a = lib.file_path(r, lib.EXT_TEXT, L.NAME)
    s["a"] = q(r, a)
    return Plan("m_edit_show", s, chain(r, edit(a, old, new), tool("fs.read", path=a)))


@intent("multi", 1)
def skeleton(r, L):
    s = {}
    to = lib.folder_path(r, L.NAME)
    s["to"] = q(r, to)
    names = name_list(r, L, s, some_names(r, L, folders=True))
    name = lib.file_name(r, ["md", "txt", "py", "toml", "rs", "js", "sh"], L.NAME) if r.chance(0.6) else r.pick(("README.md", "main.py", "Makefile", "index.html", "requirements.txt", "notes.md"))
    s["name"] = q(r, name)
    steps = [tool("fs.mkdir", path=join_path(to, n), parents=True) for n in names] + [create_call(join_path(to, name), "")]
    return Plan("m_skeleton", s, chain(r, *steps))


@intent("multi", 1)
def mkdir_file(r, L):
    s = {}
    to, name = lib.folder_path(r, L.NAME), lib.file_name(r, lib.EXT_TEXT, L.NAME)
    s["to"], s["name"] = q(r, to), q(r, name)
    text = ""
    key = "m_mkdir_file"
    if r.chance(0.5):
        text = a_quote(r, L, s, "t", 0)
        key = "m_mkdir_filetext"
    return Plan(key, s, chain(r, tool("fs.mkdir", path=to, parents=True), create_call(join_path(to, name), text)))


@intent("multi", 0.6)
def pack_move(r, L):
    s = {}
    a = thing(r, L, 0.8)
    s["a"] = q(r, a)
    b = archive_name(r, L, s, "b")
    to = to_folder(r, L, s)
    return Plan("m_pack_del", s, chain(r, tool("fs.archive", paths=[a], to=b), tool("fs.move", from_=b, into=to)))


@intent("multi", 0.9)
def move_rename(r, L):
    s = {}
    ext = [r.pick(lib.EXT)]
    a, b = lib.file_path(r, ext, L.NAME), lib.file_name(r, ext, L.NAME)
    s["a"], s["b"] = q(r, a), q(r, b)
    folder = the_folder(r, L, s, 0)
    key, act = r.pick((("m_move_rename", "fs.move"), ("m_copy_rename", "fs.copy")))
    return Plan(key, s, on_path(r, a, lambda p: tool(act, from_=p, to=join_path(folder, b)), exists=0.04))


def found_name(key, weight, act, exts=lib.EXT):
    def f(r, L):
        s = {}
        name = lib.file_name(r, exts, L.NAME)
        s["name"] = q(r, name)
        path = where(r, L, s, 0.1)
        steps = [(tool("fs.search", path=path, name_glob=name, hidden=name.startswith(".")), found(r, 0.2))]
        return Plan(key, s, after(steps, r, act(r, L, s)))
    INTENTS.append(("multi", weight, f))


found_name("m_find_read", 1.2, lambda r, L, s: tool("fs.read", path="$1.0"), lib.EXT_TEXT)
found_name("m_find_del", 1, lambda r, L, s: tool("fs.delete", paths="$1"))
found_name("m_find_move", 0.8, lambda r, L, s: tool("fs.move", paths="$1", into=to_folder(r, L, s)))
found_name("m_find_copy", 0.8, lambda r, L, s: tool("fs.copy", paths="$1", into=to_folder(r, L, s)))


def grep_then(key, weight, act):
    def f(r, L):
        s = {}
        text = a_quote(r, L, s, "q", 0.25)
        glob = kind(r, L, s, 0.0)
        path = where(r, L, s)
        s["typesbare"] = s["types"]
        plain = r.chance(0.5)
        if plain:
            glob = None
            s["typesbare"] = Words(L.FILES_MANY[0])
            for k in ("_kind", "ext", "ext2", "EXT"):
                s.pop(k, None)
        steps = [(tool("fs.search", path=path, name_glob=glob, text=text), found(r))]
        p = Plan(key, s, after(steps, r, act(r, L, s)))
        # The wording says either "files" or the kind.
        s["grepkind"] = s["typesbare"]
        return p
    INTENTS.append(("multi", weight, f))


grep_then("m_grep_del", 0.8, lambda r, L, s: tool("fs.delete", paths="$1"))
grep_then("m_grep_move", 0.8, lambda r, L, s: tool("fs.move", paths="$1", into=to_folder(r, L, s)))
grep_then("m_grep_copy", 0.8, lambda r, L, s: tool("fs.copy", paths="$1", into=to_folder(r, L, s)))


@intent("ask", 1)
def ask(r, L):
    template, question = r.pick(L.ASK)
    s = {}
    name = lib.file_path(r, lib.EXT_TEXT, L.NAME)
    s["a"] = q(r, name)
    to = lib.folder_path(r, L.NAME)
    s["to"] = q(r, to)
    a_quote(r, L, s, "q", 0.4)
    a_quote(r, L, s, "q2", 0.4)
    question = question.replace("<a>", name).replace("<to>", to)
    return Plan(template, s, [], "ask " + question)
