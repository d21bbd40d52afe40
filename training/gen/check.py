#!/usr/bin/env python3
"""Checks samples: `check.py data.jsonl` reads all of them; `check.py data.jsonl --run 300 --mycel PATH` also acts them out.

Read: every call parses and its arguments are in its schema and in the schema's order; what must be copied stands in the goal;
shell lines are lines to bash. Acted out: a throw-away folder is made that fits the written results, the calls are run by the
program itself, and each outcome must be of the class that the sample says.
"""

import argparse
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
HERE = pathlib.Path(__file__).parent
TOOLS = json.loads((HERE / "tools.json").read_text())
UNIT_MS = {"s": 1000, "m": 60_000, "h": 3_600_000, "d": 86_400_000, "w": 604_800_000, "mo": 2_592_000_000, "y": 31_536_000_000}
UNIT_BYTES = {"B": 1, "KB": 1000, "MB": 1000_000, "GB": 1000_000_000, "TB": 10**12}
RESULT = re.compile(r"^(ok( \d+)?|error (missing|exists|denied|bad|failed)|refused)$")

# Values that need not stand in the goal.
FIXED = set(". ~ * file folder size modified name extension folders files sha256 sha512 sha1 md5 +x -x a-w go-rwx u+w a+r absent TODO TODO|FIXME ^ .* _ gz".split()) | {"", " "}


def split(text):
    """(goal, [(action, result)], final)."""
    goal, _, rest = text.partition("<|act|>")
    goal = goal[len("<|goal|>"):]
    steps = []
    parts = rest.split("<|act|>")
    for p in parts:
        action, _, result = p.partition("<|end|>")
        steps.append((action, result[len("<|result|>"):] if result.startswith("<|result|>") else None))
    return goal, steps[:-1], steps[-1][0]


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for v in value:
            yield from strings(v)
    elif isinstance(value, dict):
        for v in value.values():
            yield from strings(v)


def in_goal(text, goal, low):
    """Whether a string can be copied, in one or a few pieces that are known."""
    if text in FIXED or text in goal or re.fullmatch(r"\$\d+(\.-?\d+)?", text):
        return True
    if text.rstrip("/") in goal:
        return True
    if text.lower() in low:
        return True  # a name that was said in upper case: PDFs
    m = re.fullmatch(r"\*?(.*?)\*?", text)
    if m.group(1) and m.group(1) in goal:
        return True
    if text.startswith("*.") and KIND_GLOBS.get(text):
        return True
    if text.startswith("*.{"):
        return all(e in low for e in text[3:-1].lower().split(","))
    if text.startswith("*."):
        return text[2:].lower() in low
    if text.startswith("\\.") and text.endswith("$"):
        return text[2:-1].lower() in low
    if text.startswith(".") and text[1:] in goal:
        return True
    for end in (".bak", ".zip"):
        if text.endswith(end) and text[: -len(end)].rstrip("/") in goal:
            return True
    if "/" in text:
        # A name inside a folder that was named apart.
        for cut in range(1, len(text)):
            if text[cut] == "/" and text[:cut] in goal and in_goal(text[cut + 1:], goal, low):
                return True
    if "*" in text or "?" in text:
        return all(p in goal for p in re.split(r"[*?]+", text) if p)
    if text[:1] == "*" or text[-1:] == "*":
        return text.strip("*") in goal
    return False


KIND_GLOBS = {}


def kind_globs():
    import langs
    for L in langs.LANGS.values():
        for t in L.TYPES:
            KIND_GLOBS[t[2]] = True
    for e in "zip tar.gz tgz log txt pdf".split():
        KIND_GLOBS["*." + e] = True


def age_or_size(value, goal):
    """A spoken measure: its number stands in the goal or is a word."""
    return True


def problems(text):
    goal, steps, final = split(text)
    low = goal.lower()
    if not goal.strip():
        yield "empty goal"
    for name in ("<|", "|>"):
        if name in goal:
            yield "control token in the goal"
    if re.search("[\ue000-\uf8ff<>]", goal) and not re.search(r"> |>>|><|<-|->", goal):
        yield f"slot left in the goal: {goal}"
    for action, result in steps:
        if not RESULT.match(result or ""):
            yield f"odd result {result!r}"
        word, _, rest = action.partition(" ")
        if word == "sh":
            yield from shell_problems(rest, goal)
            continue
        if word not in TOOLS:
            yield f"no such tool: {action}"
            continue
        try:
            args = json.loads(rest)
        except ValueError:
            yield f"not JSON: {action}"
            continue
        if rest != json.dumps(args, ensure_ascii=False, separators=(",", ":")):
            yield f"not in the short form: {action}"
        known = TOOLS[word]["args"]
        if any(k not in known for k in args):
            yield f"unknown argument: {action}"
        elif sorted(args, key=known.index) != list(args):
            yield f"order of arguments: {action}"
        for k in TOOLS[word]["required"]:
            if k not in args:
                yield f"{k} is missing: {action}"
        for k, v in args.items():
            if k.endswith("_bytes"):
                if not isinstance(v, str) or not re.fullmatch(r"\d+(\.\d+)?(B|KB|MB|GB|TB)", v):
                    yield f"not a size: {action}"
            elif k.endswith("_ms") or k.endswith("_days"):
                if not isinstance(v, str) or not re.fullmatch(r"\d+(s|m|h|d|w|mo|y)", v):
                    yield f"not a duration: {action}"
            else:
                for s in strings(v):
                    if not in_goal(s, goal, low):
                        yield f"cannot be copied: {s!r} of {action}"
    if not (final == "show" or final == "beyond" or final.startswith(("say ", "ask "))):
        yield f"odd end {final!r}"


LINES = set()


def shell_problems(line, goal):
    LINES.add(line)
    return ()


def bash_problems():
    """`bash -n` on all lines at once, then one by one if that fails."""
    lines = sorted(LINES)
    bad = []
    for at in range(0, len(lines), 400):
        part = lines[at:at + 400]
        if subprocess.run(["bash", "-n"], input="\n".join(part), text=True, capture_output=True).returncode:
            for x in part:
                if subprocess.run(["bash", "-n"], input=x, text=True, capture_output=True).returncode:
                    bad.append(x)
    return bad


# ---------------------------------------------------------------- acting out

def unit_args(args):
    """Sizes and durations as the tools take them."""
    out = {}
    for k, v in args.items():
        if isinstance(v, str) and k.endswith("_bytes"):
            m = re.fullmatch(r"([\d.]+)(B|KB|MB|GB|TB)", v)
            v = int(float(m.group(1)) * UNIT_BYTES[m.group(2)])
        elif isinstance(v, str) and (k.endswith("_ms") or k.endswith("_days")):
            m = re.fullmatch(r"(\d+)(s|mo|m|h|d|w|y)", v)
            v = int(m.group(1)) * UNIT_MS[m.group(2)]
            if k.endswith("_days"):
                v //= UNIT_MS["d"]
        out[k] = v
    return out


class Scene:
    """A folder that is made to fit a sample, and the program that acts in it."""

    def __init__(self, mycel, base):
        self.mycel, self.base = mycel, base
        self.work = base / "w"
        self.home = base / "h"
        self.work.mkdir(parents=True)
        # Nobody is there to be asked: what a person would allow is allowed.
        (self.home / "config").mkdir(parents=True)
        (self.home / "config/config.toml").write_text('[run]\nautonomy = "full"\n')

    def call(self, name, args):
        argv = [self.mycel, "--home", str(self.home), "--no-input", "--json", "tool", "call", name, json.dumps(args)]
        env = dict(os.environ, HOME=str(self.base / "w" / "HOMEDIR"))
        out = subprocess.run(argv, cwd=self.work, capture_output=True, text=True, timeout=60, env=env)
        run = self.last_run(out.stdout)
        if not run or not run.get("calls"):
            return {"status": "failed", "failure": {"kind": "none", "message": (out.stdout + out.stderr)[-300:]}}
        c = run["calls"][-1]
        return c.get("outcome") or {"status": "failed", "failure": {"kind": "refused", "message": json.dumps(c.get("refusal") or c.get("checks"))}}

    @staticmethod
    def last_run(stdout):
        last = None
        for line in stdout.splitlines():
            if line.startswith('{"type":"run"'):
                last = json.loads(line)
        return last


def result_of(name, outcome):
    """The short result by FORMAT.md, and the paths that were found."""
    if outcome["status"] != "ok":
        failure = outcome.get("failure", {})
        kind = failure.get("kind", "")
        if kind == "refused" and '"malformed"' in failure["message"]:
            # A change is judged before it is made: what is missing is told by the judge.
            kind = "not_found" if "nothing stands at" in failure["message"] else "exists" if "exists" in failure["message"] else "bad_args"
        known = {"not_found": "error missing", "exists": "error exists", "denied": "error denied", "bad_args": "error bad"}
        return known.get(kind, "error failed") if kind != "refused" else "refused", []
    o = outcome["output"]
    if name == "fs.search":
        if o.get("matches"):
            paths = list(dict.fromkeys(m["path"] for m in o["matches"]))
            return f"ok {len(o['matches'])}", paths
        return f"ok {len(o['entries'])}", [e["path"] for e in o["entries"]]
    if name == "fs.list":
        return f"ok {o['total']}", [e["path"] for e in o["entries"]]
    if name == "fs.stat" and not o["exists"]:
        return "error missing", []
    if name == "shell.exec":
        return ("ok" if o["exit_code"] == 0 else "error failed"), []
    return "ok", []


def expand(value, found):
    """`$N` becomes the paths of call N."""
    def one(s):
        m = re.fullmatch(r"\$(\d+)(?:\.(-?\d+))?", s)
        if not m:
            return s
        paths = found[int(m.group(1)) - 1]
        return paths if m.group(2) is None else paths[int(m.group(2))]
    if isinstance(value, str):
        return one(value)
    if isinstance(value, list):
        return [expand(v, found) for v in value]
    if isinstance(value, dict):
        return {k: expand(v, found) for k, v in value.items()}
    return value


def put(path, content="one line\nanother line\n"):
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        path.write_text(content)


def matching_name(glob, i):
    """A name that a glob takes."""
    if not glob:
        return f"some{i}.dat"
    g = re.sub(r"\{([^,}]*)[^}]*\}", r"\1", glob)
    g = g.replace("*", f"n{i}", 1).replace("*", "").replace("?", "x")
    return g


def furnish(scene, steps):
    """Makes what the steps need: files that are named, files that searches find, archives, texts to replace."""
    made = set()
    w = scene.work
    for at, (action, result) in enumerate(steps):
        name, _, rest = action.partition(" ")
        if name == "sh":
            return False
        args = json.loads(rest)
        if result.startswith("error") or result == "refused":
            if result != "error missing":
                return False
            continue
        flat = unit_args(args)
        where = w / flat.get("path", ".") if isinstance(flat.get("path"), str) else w
        if any(str(p).startswith(("/", "~", "..")) for p in strings(args) if name != "fs.write" or p != args["content"]):
            return False
        for p in args.get("paths", []) if isinstance(args.get("paths"), list) else []:
            if p.startswith(("/", "~", "..")):
                return False
        if name in ("fs.search", "fs.list"):
            if args["path"].startswith("$"):
                continue
            n = 2 if result != "ok 0" else 0
            folder = args.get("kind") == "folder"
            after = steps[at + 1][0] if at + 1 < len(steps) and at and steps[at - 1][1] == "error missing" else ""
            if after.startswith(("fs.list", "fs.disk_usage")) or '"recursive":true' in after:
                folder = True
            if after.startswith("fs.extract"):
                pack(where / "found" / args["name_glob"].strip("*").replace("?", "x"))
                n = 0
            glob = args.get("name_glob") or args.get("glob")
            if name == "fs.search" and "text" in args and "." in pathlib.PurePath(args["path"]).name and not glob:
                if result != "ok 0":
                    text = args["text"] if not args.get("regex") else "TODO"
                    put(w / args["path"], f"{text}\n")
                    if args.get("regex"):
                        return False
                else:
                    put(w / args["path"], "zzz\n")
                continue
            if not where.exists():
                where.mkdir(parents=True)
            if name == "fs.search" and at and steps[at - 1][1] == "error missing" and n:
                n = 1
            if glob and not any(c in glob for c in "*?{["):
                n = min(n, 1)  # two of one name cannot go to one place
            patterns = re.findall(r'"pattern":\{"find":"(\w[^"\\]*)"', " ".join(a for a, _ in steps))
            for i in range(n):
                base = where
                if glob and not any(c in glob for c in "*?{["):
                    base = where / f"sub{i}"
                p = base / matching_name(glob, i)
                if patterns and patterns[0] not in p.name:
                    p = p.with_name(patterns[0] + p.name)
                if args.get("regex"):
                    return False
                if folder:
                    p.mkdir(parents=True, exist_ok=True)
                    if not args.get("empty"):
                        put(p / "in.txt")
                    continue
                text = args.get("text")
                put(p, "" if args.get("empty") else (f"{text}\n" if text else "one line\nanother line\n"))
                if "min_bytes" in flat:
                    os.truncate(p, flat["min_bytes"] + 1)
                if "max_bytes" in flat and flat["max_bytes"] < 20:
                    os.truncate(p, 1)
                if "older_than_ms" in flat:
                    t = time.time() - flat["older_than_ms"] / 1000 - 60
                    os.utime(p, (t, t))
                made.add(p)
            continue
        read = {"fs.read": ["path"], "fs.stat": ["path"], "fs.disk_usage": ["path"], "fs.edit": ["path"], "fs.watch": ["path"], "fs.move": ["from"], "fs.copy": ["from"], "fs.extract": ["archive"]}.get(name, [])
        literal = [args[k] for k in read if isinstance(args.get(k), str) and not args[k].startswith("$")]
        if name in ("fs.count", "fs.hash", "fs.delete", "fs.chmod", "fs.archive", "fs.move", "fs.copy") and isinstance(args.get("paths"), list):
            literal += [p for p in args["paths"] if not p.startswith("$")]
        if name == "fs.move":
            literal += [x["from"] for x in args.get("renames", []) if not x["from"].startswith("$")]
        if name == "fs.write" and "/" in args["path"]:
            (w / args["path"]).parent.mkdir(parents=True, exist_ok=True)
        for k in ("to", "link"):
            if isinstance(args.get(k), str) and "/" in args[k] and name not in ("fs.extract", "fs.move", "fs.copy"):
                (w / args[k]).parent.mkdir(parents=True, exist_ok=True)
        for p in literal:
            q = w / p
            if q.exists() or p in made_later(steps[:at]):
                continue
            if name == "fs.extract":
                pack(q)
                continue
            folder = name == "fs.disk_usage" or args.get("recursive") or (name in ("fs.archive", "fs.copy", "fs.move", "fs.watch") and "." not in pathlib.PurePath(p).name)
            if folder:
                put(q / "in.txt")
            else:
                put(q, edited(steps, at, p) or "one line\nanother line\n")
    return True


def edited(steps, at, path):
    """The text that an edit of this or of a copied file wants to find."""
    for action, _ in steps[at:]:
        name, _, rest = action.partition(" ")
        if name == "fs.edit":
            return json.loads(rest)["edits"][0]["old"] + " and more\n"
    return None


def made_later(steps):
    out = set()
    for action, _ in steps:
        name, _, rest = action.partition(" ")
        if name != "sh":
            args = json.loads(rest)
            out.update(v for k, v in args.items() if k in ("to", "link") and isinstance(v, str))
            if name in ("fs.write", "fs.mkdir"):
                out.add(args["path"])
    return out


def pack(path):
    """A small archive of the kind that the name says."""
    path.parent.mkdir(parents=True, exist_ok=True)
    base = tempfile.mkdtemp()
    put(pathlib.Path(base) / "a.txt")
    name = path.name
    if name.endswith(".zip"):
        import zipfile
        with zipfile.ZipFile(path, "w") as z:
            z.write(f"{base}/a.txt", "a.txt")
    elif name.endswith((".tar.gz", ".tgz", ".tar")):
        import tarfile
        with tarfile.open(path, "w:gz" if not name.endswith(".tar") else "w") as t:
            t.add(f"{base}/a.txt", "a.txt")
    elif name.endswith(".tar.zst"):
        subprocess.run(f"tar -C {base} -cf - a.txt | zstd -q > '{path}'", shell=True, check=False)
    elif name.endswith(".gz"):
        import gzip
        path.write_bytes(gzip.compress(b"text\n"))
    elif name.endswith(".zst"):
        subprocess.run(f"zstd -q -c {base}/a.txt > '{path}'", shell=True, check=False)
    shutil.rmtree(base)


def act_out(text, mycel, keep=None):
    """None if the sample cannot be staged, else a list of differences."""
    goal, steps, final = split(text)
    if not steps:
        return None
    base = pathlib.Path(tempfile.mkdtemp(prefix="scene"))
    try:
        scene = Scene(mycel, base)
        if not furnish(scene, steps):
            return None
        found, wrong = [], []
        for action, result in steps:
            name, _, rest = action.partition(" ")
            args = expand(unit_args(json.loads(rest)), found)
            if name == "fs.watch":
                args["for_ms"] = 10
            outcome = scene.call(name, args)
            got, paths = result_of(name, outcome)
            found.append(paths)
            same = got.split()[:1] == result.split()[:1] and (got == result if result.startswith("error") or result == "refused" else (got == "ok 0") == (result == "ok 0"))
            if got == "refused" and '"verdict": "ask"' in outcome["failure"]["message"]:
                return None  # a person would be asked: keys, other people's folders, very much data
            if not same:
                wrong.append(f"{action}\n      written {result}, came to {got} {outcome.get('failure') or ''}")
                break
        return wrong
    finally:
        shutil.rmtree(base, ignore_errors=True)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("data")
    p.add_argument("--run", type=int, default=0, help="act out so many samples")
    p.add_argument("--mycel", default="mycel")
    p.add_argument("--seed", type=int, default=1)
    a = p.parse_args()
    kind_globs()
    texts = [json.loads(line)["text"] for line in open(a.data, encoding="utf-8")]
    count, shown = 0, {}
    for t in texts:
        for problem in problems(t):
            count += 1
            head = problem.split(":")[0]
            shown[head] = shown.get(head, 0) + 1
            if shown[head] <= 12:
                print(f"{problem}\n    {t}")
    for x in bash_problems():
        count += 1
        print(f"not a shell line: {x}")
    print(f"{len(texts)} samples read, {len(set(texts))} different, {count} problems {shown}")
    bad = 0
    if a.run:
        random.Random(a.seed).shuffle(texts)
        ran = skipped = 0
        for t in texts:
            if ran >= a.run:
                break
            wrong = act_out(t, a.mycel)
            if wrong is None:
                skipped += 1
                continue
            ran += 1
            if wrong:
                bad += 1
                print(f"acted out differently:\n    {t}\n    {wrong[0]}")
        print(f"{ran} samples acted out ({skipped} could not be staged), {bad} came to something else")
    sys.exit(1 if count or bad else 0)


if __name__ == "__main__":
    main()
