"""What is in the folder: a listing that fits a sample, so that the model learns to use one.

The program shows the model a few names of the folder the person is in: those that have a word in common with the goal, and some
others (`chosen`; crates/models/src/mini/here.rs does the same). A sample does not know a folder; `seen` makes one around it:
the names its calls act on stand in it, sometimes in a folder below or in other letters, among others that have nothing to do
with it. What was found by a search, and can be seen instead, is then named.
"""

import json
import re

import lib

# As in crates/models/src/mini/here.rs.
RELATED_MAX = 12
OTHERS_MAX = 8
WORD_CHARS_MIN = 3
FAR_DOWN = 2

NONE = 0.12          # of the samples see no listing
GONE = 0.05          # of the names are not in it
BELOW = 0.16         # of them lie in a folder below
DEEPER = 0.4         # of those below, in a folder of a folder
OTHER_LETTERS = 0.08
SEEN_ONE = 0.55      # of the things that are searched for, and only one is meant, are seen
SEEN_FOLDER = 0.4
SEEN_MANY = 0.5
COLUMN_OTHER = 0.45  # of the columns are called a little otherwise than the person says

# The arguments that name what is there.
THERE = {
    "fs.read": ("path",), "fs.edit": ("path",), "fs.hash": ("paths",), "fs.count": ("paths",), "fs.stat": ("path", "paths"),
    "fs.chmod": ("paths", "path"), "fs.copy": ("from", "paths"), "fs.move": ("from", "paths"), "fs.delete": ("paths",),
    "fs.archive": ("paths",), "fs.extract": ("archive",), "fs.symlink": ("target",), "fs.list": ("path",), "fs.search": ("path",),
    "fs.disk_usage": ("path",), "git.add": ("paths",), "git.checkout": ("paths",), "git.diff": ("paths", "path"), "git.log": ("path",),
    "fs.watch": ("path",),
}
FOLDERS = {"fs.list", "fs.search", "fs.disk_usage"}
# Tools that take a folder where they were given what a search found.
TAKE_FOLDERS = ("fs.archive", "fs.copy", "fs.move", "fs.disk_usage")
NOT_MOVED = ("git.",)
# Folders that stand at the top of a home.
OWN_FOLDERS = ("downloads", "documents", "pictures", "music", "desktop", "videos")
_word = re.compile(r"[^\W\d_]+|\d+")
_sh_name = re.compile(r"'(?P<quoted>\w[^'*|;$]*\.[A-Za-z]\w{0,7})'|(?<![\w$*/.~'\"-])(?P<plain>(?:[\w-]+/)*[\w][\w.-]*\.[A-Za-z]\w{0,7})(?![\w./*'])")
# Said of the names of files: a folder that is called so is not meant.
_by_name = re.compile(r"\b(file ?)?(names?|named|called|namen|dateinamen|heißen|heißt|nombres?|llam\w+|nomes?|cham\w+|nama|bernama)\b")
_table = re.compile(r"< ?(?:'([^']+\.(?:csv|tsv|data))'|([\w./-]+\.(?:csv|tsv|data))\b)")
_column = re.compile(r'r\["([^"\]]+)"\]')


def words_of(text):
    """The words of a name or a goal, as they are compared."""
    return [stem(w) for w in _word.findall(text.lower()) if len(w) >= WORD_CHARS_MIN or w.isdigit()]


def stem(word):
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


def like(a, b):
    """Whether two words have to do with each other: the same, or one begins with the other."""
    if a == b:
        return True
    short, long = (a, b) if len(a) < len(b) else (b, a)
    return len(short) >= 4 and long.startswith(short)


def score(goal_words, goal_low, name, name_words):
    last = name.rstrip("/").rsplit("/", 1)[-1].lower()
    said = 10 if len(last) > 2 and last in goal_low else 0
    if not said and name.rstrip("/").count("/") >= FAR_DOWN:
        return 0
    return said + sum(any(like(w, g) for g in goal_words) for w in name_words)


def chosen(goal, names):
    """The names shown for a goal: what has to do with it first, then some of the others at the top."""
    low = goal.lower()
    goal_words = set(words_of(goal))
    rated = []
    for name, words in names:
        rated.append((score(goal_words, low, name, words), name))
    related = sorted((x for x in rated if x[0]), key=lambda x: (-x[0], x[1].rstrip("/").count("/"), x[1]))[:RELATED_MAX]
    shown = {n for _, n in related}
    others = sorted(n for s, n in rated if n not in shown and "/" not in n.rstrip("/"))[:OTHERS_MAX]
    return [n for _, n in related] + others


# ---------------------------------------------------------------- names around

_pool = {}


def pool(r):
    """Names to be picked from: making each anew would take most of the time."""
    if not _pool:
        files = [lib.file_name(r) for _ in range(12000)]
        folders = [lib.folder_name(r) for _ in range(4000)]
        for key, names, end in (("file", files, ""), ("folder", folders, "/")):
            ok = [n for n in names if not set(n) & set("|<>\n\\\"") and not n.startswith(".") and len(n) < 60]
            _pool[key] = [(n + end, words_of(n)) for n in ok]
    return _pool


def around(r):
    """A folder that has nothing to do with the goal."""
    p = pool(r)
    count = r.weighted([(0, 6), (r.randint(1, 4), 34), (r.randint(4, 12), 40), (r.randint(10, 30), 20)])
    out = {}
    folders = []
    for _ in range(count):
        x = r.random()
        if x < 0.3:
            n, w = r.pick(p["folder"])
            folders.append(n)
        elif x < 0.5 and folders:
            f = r.pick(folders)
            n, w = r.pick(p["file"])
            n = f + n
        else:
            n, w = r.pick(p["file"])
        out[n] = w
    return out


def decorated(r, parts, exts=lib.EXT):
    """A file name that a person would call by these words."""
    parts = list(parts)
    x = r.random()
    style = r.random()
    cap = (lambda w: w.capitalize()) if style < 0.3 else (lambda w: w.upper()) if style < 0.36 else (lambda w: w)
    parts = [cap(w) for w in parts]
    if x < 0.25:
        parts = [cap(lib.word(r))] + parts
    elif x < 0.5:
        parts = parts + [r.pick((lib.word(r), "final", "v2", "old", "new", "2024", "2025", "2026", str(r.randint(1, 99)), "draft", "copy"))]
    elif x < 0.6:
        parts = parts + [f"{r.randint(2018, 2026)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"]
    name = r.pick(("_", "_", "-", " ", " ", "")).join(parts) if len(parts) > 1 else parts[0]
    return name + "." + r.pick(exts)


def other_letters(r, name):
    x = r.random()
    if x < 0.6:
        return name[:1].upper() + name[1:]
    if x < 0.8:
        return name.upper() if "." not in name else name.rsplit(".", 1)[0] + "." + name.rsplit(".", 1)[1].upper()
    return name.title() if " " in name else name.capitalize()


class Made:
    """The folder of a sample, and its calls as they are with that folder in sight."""

    def __init__(self, r, sample):
        self.r, self.goal, self.names = r, sample.goal, around(r)
        self.steps = list(sample.steps)
        self.headers = {}

    def put(self, name, folder=False):
        name = name.rstrip("/") + ("/" if folder else "")
        parts = name.rstrip("/").split("/")
        for n in range(1, len(parts)):
            top = "/".join(parts[:n]) + "/"
            self.names.setdefault(top, words_of(parts[n - 1]))
        self.names[name] = words_of(parts[-1])

    def swap(self, old, new, start=0):
        """Another name for something, in all calls from the one at `start` on."""
        quoted_old, quoted_new = json.dumps(old, ensure_ascii=False), json.dumps(new, ensure_ascii=False)
        out = []
        for at, (action, result) in enumerate(self.steps):
            if at < start:
                pass
            elif action.startswith("sh "):
                if old in action:
                    pattern = r"(?<![\w./~-])" + re.escape(lib.sh_quote(old)) + r"(?![\w./-])"
                    action = re.sub(pattern, lambda _: lib.sh_quote(new), action)
                    action = re.sub(r"(?<!\S)\./" + re.escape(old) + r"(?![\w./-])", lambda _: "./" + new, action)
            else:
                # A new name stays as it was said, whatever bears that name now.
                kept = ',"to":' + quoted_old + "}"
                action = action.replace(kept, "\0").replace(":" + quoted_old, ":" + quoted_new).replace("[" + quoted_old, "[" + quoted_new)
                action = action.replace("," + quoted_old, "," + quoted_new).replace("\0", kept if '"renames"' in action else kept.replace(quoted_old, quoted_new))
            out.append((action, result))
        self.steps = out

    def follow(self, old, new):
        """What becomes of a thing that has another name now: renamed it stays in its folder, moved it keeps its last name."""
        last_old, last_new = old.rsplit("/", 1)[-1], new.rsplit("/", 1)[-1]
        folder = new[: -len(last_new)]
        for at in range(len(self.steps)):
            args = arguments(self.steps[at][0])
            if args is None:
                continue
            names = [args.get("from")] + (args["paths"] if isinstance(args.get("paths"), list) else [])
            into = args.get("into")
            if new in names and isinstance(into, str):
                self.swap(f"{into.rstrip('/')}/{last_old}", f"{into.rstrip('/')}/{last_new}", at + 1)
            if new in names and args.get("to") == old + ".bak":
                self.swap(old + ".bak", new + ".bak", at)
            for pair in args.get("renames", ()):
                to = pair.get("to", "")
                if pair.get("from") == new and folder and "/" not in to:
                    self.swap(to, folder + to, at + 1)

    def stands(self, name, folder, may_move):
        """Puts a thing that a call acts on into the folder."""
        r = self.r
        bare = name.rstrip("/")
        if not bare or bare.startswith(("/", "~", ".", "$", "-")) or set(bare) & set("|<>*?{}\n\\\"`$;&"):
            return
        x = r.random()
        if x < GONE:
            return
        true = bare
        low = self.goal.lower()
        if may_move and "/" not in bare and len(bare) > 2 and "'" not in bare:
            if x < GONE + BELOW and bare.lower() not in OWN_FOLDERS:
                true = r.pick(pool(r)["folder"])[0] + bare
                if r.chance(DEEPER):
                    true = r.pick(pool(r)["folder"])[0] + true
            elif x < GONE + BELOW + OTHER_LETTERS:
                true = other_letters(r, bare)
            if lib.sh_quote(true) != true and any(a.startswith("sh ") for a, _ in self.steps):
                true = bare
        if true != bare and bare.lower() in low and f'"{bare}' not in self.goal and f"'{bare}" not in self.goal:
            self.swap(name, true)
            self.follow(name, true)
        else:
            true = bare
        self.put(true, folder)

    def acted_on(self):
        """Each name that a call needs to be there: (name, is it a folder, may it be moved)."""
        out = {}
        made, fresh = set(), set()
        for action, result in self.steps:
            kind, _, rest = action.partition(" ")
            if result.startswith("error missing"):
                continue
            if kind == "sh":
                if re.match(r"touch [^-]", rest) and rest.count(" ") > 1:
                    continue  # new files
                for m in list(_sh_name.finditer(rest))[: 1 if re.match(r"unzip |tar -x", rest) else None]:  # what is in an archive is not here
                    name = m["quoted"] or m["plain"]
                    before = rest[: m.start()].rstrip()
                    if before.endswith(">") and not before.endswith(">>"):
                        made.add(name)
                    elif name in self.goal and name not in made:
                        out.setdefault(name, (False, True))
                m = re.match(r"(?:find|du -\w+|ls(?: -\w+)?) ([\w][\w./-]*)(?= |$)", rest)
                if m and m[1] in self.goal:
                    out.setdefault(m[1], (True, True))
                continue
            if not rest.startswith("{"):
                continue
            try:
                args = json.loads(rest)
            except ValueError:
                continue
            if kind == "fs.write":
                if "append" in args or ("expect_hash" not in args):
                    if not comes_of(args.get("path", ""), made, fresh):
                        out.setdefault(args.get("path", ""), (False, True))
                else:
                    made.add(args.get("path", ""))
            for key in THERE.get(kind, ()):
                value = args.get(key)
                for name in value if isinstance(value, list) else [value]:
                    if isinstance(name, str) and not comes_of(name, made, fresh):
                        dotless = "." not in name.rsplit("/", 1)[-1]
                        # A search may be within one file.
                        whole = kind in FOLDERS and (dotless or kind != "fs.search")
                        folder = whole or bool(args.get("recursive")) or (kind in TAKE_FOLDERS and dotless) or name.endswith("/")
                        out.setdefault(name, (folder, not kind.startswith(NOT_MOVED)))
            for pair in args.get("renames", ()):
                name = pair.get("from", "")
                made.add(beside(name, pair.get("to", "")))
                if comes_of(name, made, fresh):
                    continue
                out.setdefault(name, ("." not in name and self.r.chance(0.5), True))
            into = args.get("into")
            if isinstance(into, str) and into not in out and into not in made and self.r.chance(0.4):
                out[into] = (True, True)
            made.update(args[key] for key in ("to", "into") if isinstance(args.get(key), str))
            if isinstance(args.get("to"), str):
                fresh.add(args["to"])
            if kind == "fs.mkdir":
                made.add(args.get("path", ""))
                fresh.add(args.get("path", ""))
            if isinstance(into, str):
                for name in [args.get("from")] + (args["paths"] if isinstance(args.get("paths"), list) else []):
                    if isinstance(name, str) and not name.startswith("$"):
                        made.add(f"{into.rstrip('/')}/{name.rstrip('/').rsplit('/', 1)[-1]}" if into != "." else name.rsplit("/", 1)[-1])
        return out

    def see_the_one(self):
        """A search for a thing told loosely, where the thing can be seen."""
        r = self.r
        if len(self.steps) < 2:
            return
        action, result = self.steps[0]
        m = re.fullmatch(r'fs\.search \{"path":"\.","name_glob":"\*([\w*-]+)\*"(,"kind":"file")?\}', action)
        if not m or not result.startswith("ok") or result == "ok 0":
            return
        parts = [p for p in re.split(r"[*_-]+", m[1]) if p]
        rest = self.steps[1:]
        text = "".join(a for a, _ in rest)
        if not parts or any(len(p) < 3 for p in parts) or '"$1.-1' in text:
            return
        one, all_ = '"$1.0"' in text, '"$1"' in text
        if one and not all_ and r.chance(SEEN_ONE):
            if not words_common(parts, self.goal):
                return
            exts = lib.EXT_TEXT if "fs.edit" in text or "fs.read" in text else lib.EXT
            exts = lib.EXT_ARCHIVE if "fs.extract" in text else exts
            true = decorated(r, parts, exts)
            if len(parts) > 1 and r.chance(0.2):
                true = parts[0] + "/" + decorated(r, parts[1:], exts)
            elif r.chance(0.25):
                true = r.pick(pool(r)["folder"])[0] + true
            if any(like_all(parts, w) for w in self.names.values()):
                return
            self.put(true)
            self.steps = self.named(rest, '"$1.0"', true)
        elif all_ and not one and r.chance(SEEN_FOLDER) and rest[0][0].startswith(TAKE_FOLDERS) and len(rest) == 1:
            plain = re.sub(r"\W", "", parts[0])
            low = self.goal.lower()
            name = next((n for n in (plain + "s", plain + "es", plain) if n in low), None)
            if '"pattern"' in rest[0][0] or _by_name.search(low):
                return
            if len(parts) > 1 or name is None or any(like_all(parts, w) for w in self.names.values()):
                return
            name = name if r.chance(0.7) else name.capitalize()
            action = rest[0][0].replace('"paths":"$1"', f'"paths":["{name}"]').replace('"path":"$1"', f'"path":"{name}"')
            if '"$1"' in action:
                return
            self.put(name, True)
            for _ in range(r.randint(0, 4)):
                n, _w = r.pick(pool(r)["file"])
                self.put(name + "/" + n)
            self.steps = [(action, "ok" if result.startswith("ok") else result)] + lib.shifted(rest[1:], -1)
        elif r.chance(SEEN_MANY):
            for _ in range(r.randint(2, 4)):
                true = decorated(r, parts)
                self.put(true if r.chance(0.75) else r.pick(pool(r)["folder"])[0] + true)

    def named(self, steps, reference, name):
        """Steps after a search that is not made: what it found is named, and later references count one less."""
        put = json.dumps(name, ensure_ascii=False)
        out = []
        for action, result in steps:
            action = action.replace(reference, put)
            out.append((re.sub(r'"\$(\d)(?=["\.])', lambda m: f'"${int(m[1]) - 1}', action), result))
        return out

    def see_columns(self):
        """The first line of a table, in which the columns may be called otherwise than the person does."""
        r = self.r
        for at, (action, result) in enumerate(self.steps):
            columns = list(dict.fromkeys(_column.findall(action)))
            m = _table.search(action)
            if not columns or not m or not action.startswith("sh ") or "\\t" in action:
                continue
            header = []
            for c in columns:
                name = c
                if r.chance(COLUMN_OTHER) and re.fullmatch(r"[\w ]+", c):
                    name = r.pick((c.capitalize(), c.upper(), c.replace(" ", "_"), f"{c}_{r.pick(('eur', 'usd', 'total', 'name', 'id', 'kg', 'pct', 'count'))}",
                                   f"{r.pick(('total', 'unit', 'net', 'avg', 'full', 'item'))}_{c}", c.title(), c + "s" if not c.endswith("s") else c[:-1]))
                    name = name.replace(" ", "_") if r.chance(0.5) else name
                if name in header:
                    name = c
                if name != c:
                    action = action.replace(f'r["{c}"]', f'r["{name}"]')
                header.append(name)
            for _ in range(r.randint(1, 5)):
                other = r.pick(("id", "date", "name", "city", "notes", "status", "email", "phone", "type", lib.word(r), lib.word(r), lib.word(r)))
                if other not in header and not any(other in h.lower() for h in header):
                    header.append(other)
            r.shuffle(header)
            self.steps[at] = (action, result)
            self.headers[m[1] or m[2]] = header


def arguments(action):
    """The arguments of a call, None where it has none that can be read."""
    rest = action.partition(" ")[2]
    if action.startswith("sh ") or not rest.startswith("{"):
        return None
    try:
        return json.loads(rest)
    except ValueError:
        return None


def beside(name, to):
    """Where a renamed thing is: a bare name stays in the folder of the old one."""
    return to if "/" in to or "/" not in name else name.rsplit("/", 1)[0] + "/" + to


def comes_of(name, made, fresh):
    """Whether a call before makes this, or makes the folder it is in."""
    return name in made or any(name.startswith(m.rstrip("/") + "/") for m in fresh if m not in ("", ".", "/"))


def words_common(parts, goal):
    goal_words = words_of(goal)
    return all(any(like(stem(p.lower()), g) for g in goal_words) for p in parts)


def like_all(parts, name_words):
    return all(any(like(stem(p.lower()), w) for w in name_words) for p in parts)


def seen(r, sample):
    """Gives a sample the listing it is made with, and calls that go with it."""
    if r.chance(NONE):
        return sample
    made = Made(r, sample)
    made.see_the_one()
    made.see_columns()
    for name, (folder, may_move) in made.acted_on().items():
        made.stands(name, folder, may_move)
    shown = chosen(sample.goal, list(made.names.items()))
    lines = []
    for name in shown:
        header = made.headers.get(name)
        if header is None and name.endswith((".csv", ".tsv")) and name in sample.goal:
            header = [r.pick(("id", "date", "name", "city", lib.word(r), lib.word(r))) for _ in range(r.randint(2, 5))]
        lines.append(f"{name}: {','.join(header)}" if header else name)
    sample.here = "|".join(lines)
    sample.steps = made.steps
    return sample


def show():
    import argparse

    import mix
    p = argparse.ArgumentParser()
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--count", type=int, default=20)
    a = p.parse_args()
    for _, s in zip(range(a.count), mix.stream(a.seed)):
        print(s.text())


if __name__ == "__main__":
    show()
