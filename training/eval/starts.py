"""Builds the start state of a request: files, folders, links, repositories, and processes to be found or ended."""

import hashlib
import os
import re
import shutil
import subprocess
import time

UNITS = {"": 1, "B": 1, "K": 1024, "M": 1024**2, "G": 1024**3}
SPANS_S = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 7 * 86400, "y": 365 * 86400}
SETUP_TIMEOUT_S = 30


def size_of(text):
    """`1.5M` in bytes."""
    number, unit = re.fullmatch(r"([\d.]+)([BKMG]?)", str(text)).groups()
    return int(float(number) * UNITS[unit])


def seconds_of(text):
    """`40d` in seconds."""
    number, unit = re.fullmatch(r"([\d.]+)([smhdwy])", text).groups()
    return float(number) * SPANS_S[unit]


def filler(name, size):
    """Real bytes (no holes), the same on each machine, different for each name."""
    block = b"".join(hashlib.sha256(f"{name}/{i}".encode()).hexdigest().encode() + b"\n" for i in range(16))
    return (block * (size // len(block) + 1))[:size]


def content_of(item):
    if "text" in item:
        return item["text"].encode("utf-8")
    if "hex" in item:
        return bytes.fromhex(item["hex"])
    if "numbered" in item:  # {numbered = 200, line = "line %d"}
        return "".join(item.get("line", "line %d") % n + "\n" for n in range(1, item["numbered"] + 1)).encode()
    return filler(item.get("like", item["file"]), size_of(item.get("size", 0)))


def build(place, request, bases):
    items = list(bases[request["base"]]["start"]) if "base" in request else []
    items += request["start"]
    times = []
    for item in items:
        make(place, item)
        if "file" in item or "dir" in item:
            times.append(item)
    # Times last and deepest first: making an entry changes the time of its folder.
    now = time.time()
    for item in reversed(times):
        path = place.work / item.get("file", item.get("dir"))
        if ("age" in item or "at" in item) and path.exists():
            when = at_of(item["at"]) if "at" in item else now - seconds_of(item["age"])
            os.utime(path, (when, when))


def at_of(text):
    """`2023-05-01 12:00` UTC, as seconds."""
    import calendar
    return calendar.timegm(time.strptime(text, "%Y-%m-%d %H:%M"))


def make(place, item):
    if "file" in item:
        path = place.work / item["file"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content_of(item))
        os.chmod(path, int(item.get("mode", "0644"), 8))
    elif "dir" in item:
        path = place.work / item["dir"]
        path.mkdir(parents=True, exist_ok=True)
        os.chmod(path, int(item.get("mode", "0755"), 8))
    elif "link" in item:
        path = place.work / item["link"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(item["to"])
    elif "sh" in item:
        env = place.env | {"GIT_AUTHOR_DATE": "2026-01-05T10:00:00Z", "GIT_COMMITTER_DATE": "2026-01-05T10:00:00Z"}
        subprocess.run(["bash", "-euo", "pipefail", "-c", item["sh"]], cwd=place.work, env=env, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=SETUP_TIMEOUT_S)
    elif "env" in item:
        place.env[item["env"]] = item["value"]
    elif "process" in item:
        start_process(place, item)
    else:
        raise ValueError(f"{item}: not a kind of start item")


def start_process(place, item):
    """A harmless sleeper under a name of its own: a copy of `sleep`, so that its program is called that too."""
    program = place.top / "bin" / item["process"]
    program.parent.mkdir(exist_ok=True)
    shutil.copy2(os.path.realpath(shutil.which("sleep")), program)
    place.processes[item["process"]] = subprocess.Popen(
        [str(program), str(item.get("seconds", 300))], cwd=place.top, env=place.env, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
