#!/usr/bin/env python3
"""Samples of git, processes, system, network, time, questions, small talk, what is beyond, and shell lines.

`others.py --seed 1 --count 100000 --out others.jsonl`: one JSON object a line, of the form that main.py writes.
"""

import argparse
import json
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import beyond  # noqa: E402
import git  # noqa: E402
import lib  # noqa: E402
import machine  # noqa: E402
import say_en  # noqa: E402
import shell_lines  # noqa: E402
from phrases import draw, expand  # noqa: E402,F401
from values import SAMPLERS  # noqa: E402

FAMILIES = {f.name: f for f in [git.G, *machine.FAMILIES, beyond.B, shell_lines.SHELL]}
WRAPS = {"en": say_en.WRAP}
try:
    import others_ml
    WRAPS |= others_ml.WRAPS
    for _f in others_ml.FAMILIES:
        FAMILIES[_f.name].rules += _f.rules
except ImportError:
    others_ml = None
try:
    import nl2bash
except ImportError:
    nl2bash = None

# How often each family is drawn; `nl2bash` is the corpus of that name.
WEIGHTS = {"git": 16, "process": 9, "system": 6, "network": 11, "time": 8, "ask": 4, "say": 3, "beyond": 16, "shell": 40, "nl2bash": 14}
# How often a request of another language is drawn, where the family has any.
OTHER_LANGUAGES = 0.2
# How often a step goes wrong, so that the model learns to stop and show it.
FAILS = 0.06
FAILURES = {"git": ["error failed", "error missing", "refused", "error denied"], "net": ["error failed", "error failed", "refused", "error denied"],
            "process": ["error missing", "error denied", "refused"], "sh": ["error failed", "error failed", "error failed", "refused"],
            "system": ["error failed"], "fs": ["error failed", "error missing", "error denied", "error exists", "refused"], "time": ["error bad", "error failed"], "ask": ["refused"]}
_tables = {}
_all = {}


def results(r, steps):
    """Steps with their results; now and then one fails, which ends the plan."""
    out, i = [], 0
    while i + 1 < len(steps):
        action, result = steps[i], steps[i + 1]
        name = action.split(" ", 1)[0]
        if result.startswith("ok") and r.random() < FAILS:
            out.append((action, r.choice(FAILURES[name.split(".")[0]])))
            return out, "show"
        out.append((action, result))
        i += 2
    return out, steps[-1]


def forget():
    """Has the rules looked at anew."""
    _tables.clear()
    _all.clear()


class Values:
    """Values stand as one character each until the noise is done (see lib.Wording)."""

    def __init__(self):
        self.values = []

    def hide(self, text):
        self.values.append(text)
        return chr(lib.BASE + len(self.values) - 1)

    def finish(self, text):
        return re.sub("[\ue000-\uf8ff]", lambda m: self.values[ord(m.group()) - lib.BASE], text)


def sample(r, family, lang=None, any_language=False):
    if family == "nl2bash":
        goal, steps = nl2bash.sample(r)
        goal = lib.style(r, goal, WRAPS["en"]) if r.random() < 0.35 else goal
        done, final = results(r, steps)
        return lib.Sample(goal, family, done, final, "en")
    f = FAMILIES[family]
    if lang is None and any_language:
        if family not in _all:
            _all[family] = [(x.weight * len(x.wordings) ** 0.5, x) for x in f.rules]
        rule = draw(r, _all[family])
        return made(r, f, rule)
    if lang is None:
        have = sorted({x.lang for x in f.rules} - {"en"})
        lang = r.choice(have) if have and r.random() < OTHER_LANGUAGES else "en"
    key = (family, lang)
    if key not in _tables:
        _tables[key] = [(x.weight, x) for x in f.rules if x.lang == lang]
    if not _tables[key]:
        return None
    return made(r, f, draw(r, _tables[key]))


def made(r, f, rule):
    family, lang = f.name, rule.lang
    v = Values()
    goal, steps = f.sample(r, rule, SAMPLERS, v.hide)
    plain = not any(c in goal for c in "|;&") or len(goal) > 60
    if rule.noise and (family not in ("say", "ask") or r.random() < 0.4) and plain:
        goal = lib.style(r, goal, WRAPS[lang])
    goal = v.finish(goal)
    done, final = results(r, steps)
    return lib.Sample(goal, family, done, final, lang)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--count", type=int, default=1000)
    p.add_argument("--families", default=",".join(k for k in WEIGHTS if k != "nl2bash" or nl2bash))
    p.add_argument("--lang", default=None, help="only this language")
    p.add_argument("--out", default="-")
    a = p.parse_args()
    r = lib.Rng(a.seed)
    pairs = [(f, WEIGHTS[f]) for f in a.families.split(",")]
    out = sys.stdout if a.out == "-" else open(a.out, "w", encoding="utf-8")
    for _ in range(a.count):
        s = sample(r, r.weighted(pairs), a.lang)
        if s and len(s.goal) < 300:
            out.write(json.dumps(s.row(), ensure_ascii=False) + "\n")
    if out is not sys.stdout:
        out.close()


if __name__ == "__main__":
    main()
