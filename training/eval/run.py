#!/usr/bin/env python3
"""Runs the held-out evaluation: real requests, the real binary, and a look at the end state or the answer.

Usage: run.py --bin PATH [--args "--model reactive"] [--family F] [--id ID] [--jobs N] [--out FILE]
       run.py --oracle        # the written solutions instead of the program: must pass all
       run.py --null | --echo | --dump    # baselines that do nothing: must pass (almost) nothing

The formats are explained in README.md beside this file. Needs Python 3.11, git, and nothing else.
"""

import argparse
import concurrent.futures
import functools
import json
import os
import shlex
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path

import checks
import starts

HERE = Path(__file__).resolve().parent
TIMEOUT_S = 60          # one request; a person would have given up long before
RESUMES_MAX = 6         # how many questions for permission the runner answers with yes
ORACLE_TIMEOUT_S = 60
EXCERPT_CHARS = 240     # of an answer, in the list of failures


def load_requests(folder=HERE):
    """All requests, in the order of the file names and of the files."""
    requests, seen = [], set()
    for path in sorted((folder / "requests").glob("*.toml")):
        for request in tomllib.loads(path.read_text("utf-8"))["request"]:
            request.setdefault("family", path.stem)
            request.setdefault("lang", "en")
            request.setdefault("level", "medium")
            request.setdefault("start", [])
            request.setdefault("check", {})
            if request["id"] in seen:
                raise SystemExit(f"{path}: the id {request['id']} is used twice")
            seen.add(request["id"])
            requests.append(request)
    return requests


def load_solutions(folder=HERE):
    found = {}
    for path in sorted(folder.glob("solutions*.toml")):
        found |= tomllib.loads(path.read_text("utf-8"))
    return found


class Place:
    """A throw-away home, state folder and workspace. The name has letters only: digits in it could look like an answer."""

    def __init__(self, request, bases):
        self.top = Path(tempfile.mkdtemp(prefix="eval-"))
        letters = self.top.with_name("eval-" + "".join(chr(97 + b % 26) for b in os.urandom(12)))
        self.top.rename(letters)
        self.top = letters
        self.home, self.state, self.work = self.top / "home", self.top / "state", self.top / "desk"
        for folder in (self.home, self.state, self.work):
            folder.mkdir()
        self.env = {
            "PATH": os.environ.get("PATH", "/usr/local/bin:/usr/bin:/bin"),
            "HOME": str(self.home), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TZ": "UTC", "TERM": "dumb",
            "USER": checks.user_name(), "LOGNAME": checks.user_name(), "SHELL": "/bin/sh", "EDITOR": "nano",
            "GIT_CONFIG_NOSYSTEM": "1", "PYTHONDONTWRITEBYTECODE": "1",
        }
        self.processes = {}
        try:
            starts.build(self, request, bases)
        except BaseException:
            self.close()
            raise

    def close(self):
        for process in self.processes.values():
            if process.poll() is None:
                process.kill()
            process.wait()
        for folder, _, _ in os.walk(self.top):
            os.chmod(folder, 0o700)
        shutil.rmtree(self.top, ignore_errors=True)


def run_limited(argv, place, timeout_s):
    """Runs a program in its own session and ends the whole of it when its time is over: (exit, stdout, stderr)."""
    process = subprocess.Popen(argv, cwd=place.work, env=place.env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, start_new_session=True)
    try:
        out, err = process.communicate(timeout=timeout_s)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        out, err = process.communicate()
        return "timeout", out.decode("utf-8", "replace"), err.decode("utf-8", "replace")
    return process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace")


def last_object(text, kind):
    found = {}
    for line in text.splitlines():
        if not line.startswith("{"):
            continue
        try:
            value = json.loads(line)
        except ValueError:
            continue
        if value.get("type") == kind:
            found = value
    return found


def run_agent(request, place, options):
    """The program itself. Questions for permission are answered with yes, as a person would who asked for it."""
    head = [options.bin, "--home", str(place.state), "--json", "--no-input"]
    argv = head + ["run", "--autonomy", "full"] + shlex.split(options.args) + ["--", request["goal"]]
    deadline = time.monotonic() + options.timeout
    code, out, err = run_limited(argv, place, options.timeout)
    run = last_object(out, "run")
    for _ in range(RESUMES_MAX):
        open_questions = [q for q in run.get("questions", []) if not q.get("answer")]
        wanted = [q for q in open_questions if "open" not in json.dumps(q.get("about"))]
        if request["check"].get("refuse") or run.get("state") != "waiting" or not wanted:
            break
        for question in wanted:
            run_limited(head + ["approve", f"{run['run']}/{question['question']}"], place, 10)
        code, out, more = run_limited(head + ["resume", run["run"]], place, max(1, deadline - time.monotonic()))
        err += more
        run = last_object(out, "run") or run
    error = last_object(out, "error")
    asked = "\n".join(q.get("text") or "" for q in run.get("questions", []) if not q.get("answer"))
    return {
        "exit": code, "state": run.get("state", "none"), "asked": asked,
        "answer": run.get("answer") or run.get("report") or error.get("message", ""),
        "calls": [[c["tool"], c["args"], c["state"]] for c in run.get("calls", [])],
        "notes": [n["text"] for n in run.get("notes", [])] + ([] if run else [err[-EXCERPT_CHARS:]]),
    }


def run_oracle(request, place, solutions):
    """The written solution: bash lines whose output is the answer."""
    lines = solutions[request["id"]]
    if request["check"].get("refuse"):
        return {"exit": 6, "state": "not_understood", "answer": lines, "asked": "", "calls": [], "notes": []}
    code, out, err = run_limited(["bash", "-euo", "pipefail", "-c", lines], place, ORACLE_TIMEOUT_S)
    return {"exit": code, "state": "finished", "answer": out, "asked": "", "calls": [["oracle", lines, code]],
            "notes": [err[-EXCERPT_CHARS:]] if err else []}


def baseline(request, place, options):
    """Answers that know nothing: silence, the request said back, or all that stands in the folder."""
    answer = ""
    if options.echo:
        answer = request["goal"]
    if options.dump:
        answer = run_limited(["sh", "-c", "ls -lAR; cat * 2>/dev/null | head -c 20000"], place, 10)[1]
    return {"exit": 0, "state": "finished", "answer": answer, "asked": "", "calls": [], "notes": []}


def evaluate(request, options, bases, solutions):
    place = Place(request, bases)
    try:
        before = checks.Before(request, place)
        began = time.monotonic()
        if options.oracle:
            got = run_oracle(request, place, solutions)
        elif options.null or options.echo or options.dump:
            got = baseline(request, place, options)
        else:
            got = run_agent(request, place, options)
        got["wall_ms"] = round((time.monotonic() - began) * 1000)
        got["failed"] = checks.judge(request, place, before, got)
        got["answer"] = got["answer"].replace(str(place.work), "<desk>")
    finally:
        place.close()
    return {key: request[key] for key in ("id", "family", "lang", "level", "goal")} | {"passed": not got["failed"]} | got


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0


def print_scores(results):
    def rows(key):
        groups = {}
        for result in results:
            groups.setdefault(result[key], []).append(result)
        for name, group in groups.items():
            passed = sum(r["passed"] for r in group)
            walls = [r["wall_ms"] for r in group]
            yield f"{name:12} {passed:4}/{len(group):<4} {100 * passed / len(group):5.1f} %" \
                  f"   median {statistics.median(walls):6.0f} ms   p95 {percentile(walls, 0.95):6.0f} ms"
        yield ""
    for key in ("family", "lang", "level"):
        print("\n".join(rows(key)))
    passed, walls = sum(r["passed"] for r in results), [r["wall_ms"] for r in results]
    wrong = sum(1 for r in results if not r["passed"] and r["exit"] == 0)
    print(f"{'all':12} {passed:4}/{len(results):<4} {100 * passed / len(results):5.1f} %"
          f"   median {statistics.median(walls):6.0f} ms   p95 {percentile(walls, 0.95):6.0f} ms")
    print(f"of the failures {wrong} said they succeeded (exit 0): wrong, not refused")


def print_failures(results):
    for result in results:
        if result["passed"]:
            continue
        print(f"\n- {result['id']}  {result['goal']}\n  exit {result['exit']}, {result['state']}, {result['wall_ms']} ms")
        for call in result["calls"]:
            print(f"  call   {call[0]} {json.dumps(call[1], ensure_ascii=False)[:EXCERPT_CHARS]} -> {call[2]}")
        print(f"  answer {' / '.join(result['answer'].split(chr(10)))[:EXCERPT_CHARS]}")
        for line in result["failed"]:
            print(f"  failed {line[:400]}")
        for note in result["notes"]:
            print(f"  note   {' '.join(note.split())[:EXCERPT_CHARS]}")


def options_of(argv):
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--bin", default="mycel", help="the program")
    parser.add_argument("--args", default="", help="more arguments of `mycel run`, as '--model reactive'")
    parser.add_argument("--set", default=".", help="the folder of another set of requests, as `dev`")
    parser.add_argument("--family", action="append", help="only this family (may be given again)")
    parser.add_argument("--id", action="append", help="only this request (may be given again)")
    parser.add_argument("--lang", help="only this language")
    parser.add_argument("--jobs", type=int, default=1, help="how many at a time")
    parser.add_argument("--timeout", type=float, default=TIMEOUT_S, help="seconds for one request")
    parser.add_argument("--out", help="write all results there, as JSON")
    parser.add_argument("--quiet", action="store_true", help="scores only, no list of failures")
    parser.add_argument("--oracle", action="store_true", help="run the written solutions instead")
    parser.add_argument("--null", action="store_true", help="baseline: says and does nothing")
    parser.add_argument("--echo", action="store_true", help="baseline: says the request back")
    parser.add_argument("--dump", action="store_true", help="baseline: says all that stands in the folder")
    return parser.parse_args(argv)


def main(argv):
    options = options_of(argv)
    folder = HERE / options.set
    bases = tomllib.loads((folder / "starts.toml").read_text("utf-8"))
    solutions = load_solutions(folder) if options.oracle else {}
    requests = [r for r in load_requests(folder)
                if (not options.family or r["family"] in options.family)
                and (not options.id or r["id"] in options.id)
                and (not options.lang or r["lang"] == options.lang)]
    if not requests:
        raise SystemExit("no request fits these choices")
    if options.oracle and (missing := [r["id"] for r in requests if r["id"] not in solutions]):
        raise SystemExit(f"no solution for: {' '.join(missing)}")
    if "/" in options.bin:
        options.bin = str(Path(options.bin).resolve())
    # Processes, not threads: a program that one thread just wrote is "busy" while a child forked by another still holds it open.
    with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        work = functools.partial(evaluate, options=options, bases=bases, solutions=solutions)
        results = list(pool.map(work, requests))
    if not options.quiet:
        print_failures(results)
        print()
    print_scores(results)
    if options.out:
        Path(options.out).write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return 0 if not options.oracle or all(r["passed"] for r in results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
