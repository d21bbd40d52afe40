"""Judges what a run left behind: the end state of the folder and the words of the answer, never the way there."""

import fnmatch
import gzip
import hashlib
import io
import os
import pwd
import re
import subprocess
import tarfile
import zipfile

COMMAND_TIMEOUT_S = 20
SIZE_TOLERANCE = 0.06   # 1.5 MB, 1.6 MB and 1.57 MB all say 1572864
WORDS = {
    0: "zero|none|no|nol|tidak ada|keine?|null|nenhum|nada|cero|ningun[oa]?|ningún", 1: "one|satu|eine?|uma?|un[oa]?|only",
    2: "two|dua|zwei|dois|duas|dos|both", 3: "three|tiga|drei|três|tres", 4: "four|empat|vier|quatro|cuatro",
    5: "five|lima|fünf|cinco", 6: "six|enam|sechs|seis", 7: "seven|tujuh|sieben|sete|siete",
    8: "eight|delapan|acht|oito|ocho", 9: "nine|sembilan|neun|nove|nueve", 10: "ten|sepuluh|zehn|dez|diez",
    11: "eleven|sebelas|elf|onze|once", 12: "twelve|dua belas|zwölf|doze|doce",
}
FINISHED_EXITS = (0, 1, 4)  # it came to an end: done, failed, refused; neither waiting (3) nor not understood (6)
NOT_UNDERSTOOD = r"(?:do|did|was|could|can)(?:n't| ?not) under(?:stand|stood)|beyond (?:me|what)|language model"
REFUSAL = re.compile(
    r"not (?:able|understood|possible|supported)|(?:do|did|was|could|can|will|am)(?:n't| ?not)\b|can ?not|unable|beyond|unclear|"
    r"too (?:vague|much|hard|big)|please (?:say|tell|name|give)|\b(?:tidak|belum) (?:mengerti|bisa|dapat|paham)|kann (?:ich )?(?:das )?nicht|"
    r"verstehe .*nicht|não (?:entend|posso|consigo)|no (?:puedo|entiendo|comprendo|sé)",
    re.IGNORECASE)
QUESTION_CHARS_MAX = 400  # a longer text that ends with a question mark is an essay, not a question


def user_name():
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return str(os.getuid())


# --- the folder -------------------------------------------------------------------------------------------------------

def snapshot(work):
    """Every path below the workspace but inside `.git`: (kind, mode, content or target)."""
    found = {}
    for folder, folders, files in os.walk(work):
        if ".git" in folders:
            folders.remove(".git")
        for name in folders + files:
            path = os.path.join(folder, name)
            relative = os.path.relpath(path, work)
            mode = os.lstat(path).st_mode
            if os.path.islink(path):
                found[relative] = ("link", 0, os.readlink(path))
            elif os.path.isdir(path):
                found[relative] = ("folder", mode & 0o7777, "")
            elif os.path.isfile(path):
                with open(path, "rb") as file:
                    found[relative] = ("file", mode & 0o7777, hashlib.sha256(file.read()).hexdigest())
            else:
                found[relative] = ("other", 0, "")
    return found


def git_states(work):
    """What git knows, for each repository below the workspace: head, branches, stashes, what is staged."""
    states = {}
    for folder, folders, files in os.walk(work):
        if ".git" in folders or ".git" in files:
            said = [command(c, folder) for c in ("git symbolic-ref -q HEAD", "git for-each-ref", "git diff --cached",
                                                 "git config --list --local", "git worktree list --porcelain")]
            states[os.path.relpath(folder, work)] = said
        if ".git" in folders:
            folders.remove(".git")
    return states


def command(line, folder, env=None):
    done = subprocess.run(["bash", "-c", line], cwd=folder, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, timeout=COMMAND_TIMEOUT_S)
    return done.stdout.decode("utf-8", "replace").strip()


class Before:
    """What stood there before, and what the machine said then."""

    def __init__(self, request, place):
        self.tree = snapshot(place.work)
        self.git = git_states(place.work)
        ways = [request["check"]] + request["check"].get("any", [])
        lines = {near["command"] for way in ways for near in way.get("near", [])}
        self.near = {line: float(command(line, place.work, place.env)) for line in lines}
        self.contents = {}
        if "archive" in request["check"] or any("archive" in c for c in request["check"].get("any", [])):
            for path, (kind, _, _) in self.tree.items():
                if kind == "file":
                    self.contents[path] = (place.work / path).read_bytes()


def matching(tree, pattern):
    pattern = pattern.rstrip("/")
    return [p for p in tree if p == pattern or fnmatch.fnmatchcase(p, pattern)]


# --- the answer -------------------------------------------------------------------------------------------------------

def expand(pattern):
    """`<n 1234>` is that number, with or without separators, or as a word; `<p a.txt>` is that path, as a whole."""
    def number(match):
        digits = match.group(1)
        whole, _, fraction = digits.partition(".")
        groups = []
        while len(whole) > 3:
            groups.insert(0, whole[-3:])
            whole = whole[:-3]
        text = r"[,.' _\u00a0\u202f]?".join([whole] + groups) + (r"[.,]" + fraction + "0*" if fraction else r"(?:[.,]0+)?")
        text = r"(?<![\w./-])(?<!\d,)" + text + r"(?!\w|[.,/:-]\w)"
        words = WORDS.get(int(digits)) if digits.isdigit() else None
        return f"(?:{text}" + (rf"|(?<!\w)(?:{words})(?!\w))" if words else ")")

    def path(match):
        return r"(?<![\w-])" + re.escape(match.group(1)) + r"(?![\w-]|\.\w)"

    return re.sub(r"<p ([^>]+)>", path, re.sub(r"<n ([\d.]+)>", number, pattern))


def said(pattern, answer):
    return re.search(expand(pattern), answer, re.IGNORECASE | re.MULTILINE) is not None


NUMBER = re.compile(r"(?<![\w.,])-?\d[\d.,'\u00a0\u202f_]*")
SIZE = re.compile(r"(?<![\w.])(\d[\d.,' \u00a0\u202f]*?)\s*((?:[kmgt]i?b?|bytes?|byte|b|octets|kilo\w*|mega\w*|giga\w*|tera\w*)\b|%|(?=$|[^\w.,]))", re.IGNORECASE)
SPAN = re.compile(r"(\d+(?:\.\d+)?)\s*(weeks?|w|days?|d|hours?|hrs?|h|minutes?|mins?|min|m|seconds?|secs?|s)\b", re.IGNORECASE)
POWERS = {"b": 0, "k": 1, "m": 2, "g": 3, "t": 4}
SPANS_S = {"w": 604800, "d": 86400, "h": 3600, "m": 60, "s": 1}


def readings(text):
    """What a written number can mean: `1.234` is 1.234 in English and 1234 in German."""
    text = text.strip(".,' ")
    plain = re.sub(r"[' _\u00a0\u202f]", "", text)
    found = set()
    for thousands, decimal in ((",", "."), (".", ",")):
        whole, _, fraction = plain.partition(decimal)
        grouped = re.fullmatch(rf"\d{{1,3}}(?:{re.escape(thousands)}\d{{3}})+|\d+", whole)
        if grouped and re.fullmatch(r"\d*", fraction):
            found.add(float(f"{whole.replace(thousands, '')}.{fraction or 0}"))
    return found


def numbers_in(answer):
    found = set()
    for match in NUMBER.finditer(answer):
        sign = -1 if match.group().startswith("-") else 1
        found |= {sign * value for value in readings(match.group().lstrip("-"))}
    return found


def sizes_in(answer):
    found = set()
    for match in SIZE.finditer(answer):
        for value in readings(match.group(1)):
            power = POWERS.get(match.group(2)[:1].lower(), 0)
            found |= {value * 1000**power, value * 1024**power}
    return found


def spans_in(answer):
    """Spans such as `2 days 3 h`, each run of parts summed, in seconds."""
    found, total, end = set(), 0.0, None
    for match in SPAN.finditer(answer):
        if end is not None and not re.fullmatch(r"[\s,]*(?:and)?\s*", answer[end:match.start()]):
            total = 0.0
        total += float(match.group(1)) * SPANS_S[match.group(2)[0].lower()]
        found.add(total)
        end = match.end()
    for hours, minutes, seconds in re.findall(r"\b(\d+):(\d\d)(?::(\d\d))?\b", answer):
        found.add(int(hours) * 3600 + int(minutes) * 60 + int(seconds or 0))
    return found


def is_near(values, expected, tolerance, slack=0.0):
    return any(abs(v - expected) <= max(abs(expected) * tolerance, slack) for v in values)


# --- archives ---------------------------------------------------------------------------------------------------------

def members(path):
    """The files in an archive and what they hold."""
    data = path.read_bytes()
    if path.name.endswith((".zst", ".tzst")):
        data = subprocess.run(["zstd", "-dcq"], input=data, stdout=subprocess.PIPE, check=True).stdout
        if not path.name.endswith((".tar.zst", ".tzst")):
            return {path.name[:-4]: data}
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {i.filename: archive.read(i) for i in archive.infolist() if not i.is_dir()}
    try:
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            return {m.name: archive.extractfile(m).read() for m in archive.getmembers() if m.isfile()}
    except tarfile.TarError:
        return {path.name.removesuffix(".gz"): gzip.decompress(data)}


def archive_faults(key, expected, place, before):
    paths = [p for part in key.split("|") for p in sorted(matching(snapshot(place.work), part))]
    if not paths:
        return [f"no archive {key}"]
    try:
        inside = members(place.work / paths[0])
    except (OSError, ValueError, EOFError, tarfile.TarError, zipfile.BadZipFile, subprocess.CalledProcessError) as error:
        return [f"{paths[0]} is no archive: {error}"]
    faults, left = [], dict(inside)
    for name in expected:
        hits = [m for m in left if m == name or m.removeprefix("./") == name or m.endswith("/" + name)
                or name.endswith("/" + m.removeprefix("./"))]
        if not hits:
            faults.append(f"{paths[0]} lacks {name}: has {sorted(inside)}")
            continue
        data = left.pop(hits[0])
        if name in before.contents and before.contents[name] != data:
            faults.append(f"{name} in {paths[0]} has other content")
    return faults + ([f"{paths[0]} also holds {sorted(left)}"] if left else [])


# --- judging ----------------------------------------------------------------------------------------------------------

ANSWER_KEYS = {"answer", "answer_not", "numbers", "sizes", "near", "live", "exit", "refuse", "tolerance", "lines", "raw", "alive"}
STATE_KEYS = {"exists", "absent", "file", "same", "only", "mode", "git", "archive", "unchanged", "free", "any", "link", "dead",
              "command", "folders", "moved", "copied"}


def judge(request, place, before, got):
    """The checks that failed, in words; empty if all is right."""
    check = request["check"]
    unknown = set(check) - ANSWER_KEYS - STATE_KEYS
    assert not unknown, f"{request['id']}: {unknown} is no check"
    after = snapshot(place.work)
    faults = exit_faults(request, got)
    faults += answer_faults(check, place, before, got)
    faults += state_faults(check, place, before, after)
    if check.get("any"):
        tried = [state_faults(c, place, before, after) + answer_faults(c, place, before, got) for c in check["any"]]
        if all(tried):
            faults += ["none of the ways fits: " + " | ".join("; ".join(t) for t in tried)]
    if not STATE_KEYS & set(check) or check.get("unchanged"):
        faults += [f"changed: {p}" for p in sorted(set(before.tree) | set(after)) if before.tree.get(p) != after.get(p)]
        faults += ["git: head, branches or staging changed"] if before.git != git_states(place.work) else []
    else:
        faults += collateral(check, before, after)
    return faults


def has_refused(request, got):
    """Whether the answer says that it will not be done, or asks back; the request said back is no question."""
    answer = got["answer"].strip()
    if got["exit"] in (3, 6) or got["state"] in ("waiting", "not_understood"):
        return bool(answer or got["asked"])
    asks = answer.endswith("?") and len(answer) <= QUESTION_CHARS_MAX
    return answer != request["goal"] and (asks or REFUSAL.search(answer) is not None)


def exit_faults(request, got):
    check = request["check"]
    if check.get("refuse"):
        return [] if has_refused(request, got) else [f"neither refused nor asked (exit {got['exit']})"]
    wanted = check.get("exit", 0)
    wanted = wanted if isinstance(wanted, list) else [wanted]
    if got["state"] == "not_understood" or said(NOT_UNDERSTOOD, got["answer"]):
        return ["not understood"]  # also where "no" or "not found" would be the right answer
    accepted = FINISHED_EXITS if "any" in wanted else wanted
    return [] if got["exit"] in accepted else [f"exit {got['exit']}, not {accepted}"]


def answer_faults(check, place, before, got):
    answer = got["answer"]
    if not check.get("raw"):
        answer = answer.replace(str(place.work) + "/", "").replace(str(place.work), ".").replace("./", "")
    faults = [f"answer lacks /{p}/" for p in check.get("answer", []) if not said(p, answer)]
    faults += [f"answer has /{p}/" for p in check.get("answer_not", []) if said(p, answer)]
    numbers, tolerance = numbers_in(answer), check.get("tolerance", SIZE_TOLERANCE)
    faults += [f"answer lacks the number {n}" for n in check.get("numbers", []) if not is_near(numbers, n, 1e-6, 0.0051)]
    sizes = sizes_in(answer)
    faults += [f"answer lacks a size of {s} bytes" for s in check.get("sizes", []) if not is_near(sizes, s, tolerance, 1)]
    for near in check.get("near", []):
        first = before.near[near["command"]]
        values = {"bytes": sizes_in, "seconds": spans_in, "number": numbers_in}[near.get("unit", "number")](answer)
        later = float(command(near["command"], place.work, place.env))
        share = near.get("tolerance", SIZE_TOLERANCE)
        if first == 0 and "zero" in near and said(near["zero"], answer):
            continue
        if not any(is_near(values, v, share, near.get("slack", 0)) for v in (first, later, (first + later) / 2)):
            faults.append(f"answer lacks about {first}..{later} ({near['command']})")
    for line in check.get("live", []):
        expected = command(line, place.work, place.env)
        if not expected or not all(said(r"(?<!\w)" + re.escape(p) + r"(?!\w)", answer) for p in expected.splitlines()):
            faults.append(f"answer lacks {expected!r} ({line})")
    order = check.get("lines", [])  # these patterns, one after the other
    position = 0
    for pattern in order:
        hit = re.compile(expand(pattern), re.IGNORECASE).search(answer, position)
        if not hit:
            return faults + [f"answer lacks /{pattern}/ after the ones before it"]
        position = hit.end()
    return faults


def state_faults(check, place, before, after):
    faults = [f"missing: {p}" for p in check.get("exists", []) if not any(matching(after, x) for x in p.split("|"))]
    faults += [f"still there: {p}" for p in check.get("absent", []) if matching(after, p)]
    faults += [f"no folder: {p}" for p in check.get("folders", []) if after.get(p, ("",))[0] != "folder"]
    for path, wanted in check.get("file", {}).items():
        faults += file_faults(path, wanted, place, after)
    faults += [f"changed: {p}" for pattern in check.get("same", []) for p in matching(before.tree, pattern)
               if before.tree[p] != after.get(p)]
    for kind in ("moved", "copied"):
        for old, new in check.get(kind, {}).items():
            if after.get(new, ("", 0, ""))[2] != before.tree[old][2] or after.get(new, ("",))[0] != before.tree[old][0]:
                faults.append(f"{new} is not what {old} was")
            if old != new and kind == "moved" and old in after:
                faults.append(f"still there: {old}")
    for folder, wanted in check.get("only", {}).items():
        prefix = "" if folder == "." else folder.rstrip("/") + "/"
        have = sorted(p[len(prefix):] for p, v in after.items() if p.startswith(prefix) and v[0] != "folder")
        if have != sorted(wanted):
            faults.append(f"{folder} holds {have}, not {sorted(wanted)}")
    for path, wanted in check.get("mode", {}).items():
        have = f"{after[path][1]:04o}" if path in after else "nothing"
        if have not in wanted.split("|"):
            faults.append(f"mode of {path} is {have}, not {wanted}")
    for path, wanted in check.get("link", {}).items():
        entry = after.get(path, ("", 0, ""))
        full = os.path.realpath(place.work / path)
        if entry[0] != "link" or full != os.path.realpath(place.work / wanted):
            faults.append(f"{path} is no link to {wanted}: {entry}")
    for line, wanted in [["git " + line, wanted] for line, wanted in check.get("git", [])] + check.get("command", []):
        have = command(line, place.work, place.env)
        if not re.search(wanted, have, re.MULTILINE):
            faults.append(f"`{line}` says {have[:200]!r}, not /{wanted}/")
    for key, wanted in check.get("archive", {}).items():
        faults += archive_faults(key, wanted, place, before)
    faults += [f"still runs: {n}" for n in check.get("dead", []) if place.processes[n].poll() is None]
    faults += [f"was ended: {n}" for n in check.get("alive", []) if place.processes[n].poll() is not None]
    return faults


def file_faults(path, wanted, place, after):
    """`wanted` is the text (an end of line at the end is forgiven), or `re:...` which must match somewhere, or `no:...` which must not."""
    if after.get(path, ("",))[0] not in ("file", "link") or not (place.work / path).is_file():
        return [f"no file {path}"]
    text = (place.work / path).read_bytes().decode("utf-8", "replace")
    faults = []
    for one in wanted if isinstance(wanted, list) else [wanted]:
        if one.startswith("re:"):
            good = re.search(one[3:], text, re.MULTILINE)
        elif one.startswith("no:"):
            good = not re.search(one[3:], text, re.MULTILINE)
        else:
            good = text.rstrip("\n") == one.rstrip("\n") and ("\r" in one or "\r" not in text)
        if not good:
            faults.append(f"{path} holds {text[:160]!r}, not {one[:160]!r}")
    return faults


def named_paths(check):
    """What a check speaks of: all else must stay."""
    names = list(check.get("exists", [])) + check.get("absent", []) + list(check.get("file", {})) + list(check.get("mode", {}))
    names += list(check.get("archive", {})) + list(check.get("link", {})) + check.get("free", []) + check.get("folders", [])
    for old, new in check.get("moved", {}).items():
        names += [old, new]
    names += list(check.get("copied", {}).values())
    for one in check.get("any", []):
        names += named_paths(one)
    return [n.rstrip("/") for name in names for n in name.split("|")]


def collateral(check, before, after):
    """Nothing that the check does not speak of may be lost or altered."""
    named = named_paths(check)
    if "only" in check:
        folders = [f.rstrip("/") for f in check["only"]]
        named += ["*"] if "." in folders else [f + "/*" for f in folders] + folders
    spoken = {p for name in named for p in matching(before.tree, name)}
    gone = {p for p in spoken if before.tree[p][0] == "folder" and p not in after}
    faults = []
    for path, entry in before.tree.items():
        if path in spoken or any(path.startswith(g + "/") for g in gone):
            continue
        now = after.get(path)
        if entry[0] == "folder" and now:
            continue
        if now != entry:
            faults.append(f"not asked for: {path} was {'changed' if now else 'lost'}")
    return faults
