#!/usr/bin/env python3
"""Writes samples for mycel-mini, one JSON object a line: `main.py --seed 1 --count 100000 --out data.jsonl`."""

import argparse
import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import intents  # noqa: E402
import langs  # noqa: E402
import lib  # noqa: E402
import shell_text  # noqa: E402

# How often each family is drawn.
WEIGHTS = {"files": 24, "text": 22, "change": 18, "select": 22, "archive": 8, "multi": 12, "lines": 8, "ask": 3, "join": 6}
ALWAYS_BAD = ("refused",)

_by_family = {}


def table(family, L):
    key = (family, L.NAME)
    if key not in _by_family:
        pairs = []
        for fam, weight, f in intents.INTENTS + shell_text.INTENTS:
            if fam == family:
                pairs.append((f, weight))
        _by_family[key] = pairs
    return _by_family[key]


def fits(template, slots):
    """Whether a wording can be said with these slots."""
    for name, test in intents.NEEDS.items():
        if f"<{name}>" in template and "filter" in slots and not test(slots):
            return False
    return True


def draw(r, L, family):
    """A plan of a family and its wording, or None where the language has none."""
    pairs = table(family, L)
    for _ in range(30):
        plan = r.weighted(pairs)(r, L)
        if plan is None:
            continue
        if family == "ask":
            return plan, plan.key
        options = L.T.get(plan.key)
        if not options:
            continue
        for _ in range(8):
            template = r.pick(options)
            if fits(template, plan.slots):
                return plan, template
    return None


MUST = ("dir", "age", "size", "part", "name", "a", "b", "q", "q2", "t", "to", "_to", "n", "mode", "new", "dur", "algo", "dirf")
PATHS = {"where", "thefolder", "folder", "thefolder2"}
KINDS = {"types", "type1", "typesbare", "grepkind", "extmany", "old"}
FILTERS = {"sel", "selbare", "sel1", "filter", "filtertel"}


def whole(slots, used):
    """Whether all that the calls depend on was said."""
    for name in MUST:
        if isinstance(slots.get(name), str) and not (isinstance(slots[name], lib.Words) and not slots[name]):
            if name not in used and not (name == "to" and used & {"to2", "_to"}) and not (name == "_to" and "to2" in used) and not (name in ("dir", "dirf") and "folder" in used):
                return False
    if "ext" in slots and not used & {"ext", "EXT", "old"}:
        return False
    if "_kind" in slots and not used & KINDS:
        return False
    if slots.get("filter") and not used & FILTERS:
        return False
    if "_home" in slots and not used & PATHS:
        return False
    return True


def worded(r, L, plan, template):
    """The wording, or None if it left out what the calls need."""
    w = lib.Wording(r, L.PH, plan.slots)
    text = w.expand(template)
    if plan.final.startswith("ask ") or whole(plan.slots, w.used):
        return w, text
    return None


def joined(r, L):
    """Two requests in one goal."""
    both = []
    while len(both) < 2:
        got = draw(r, L, r.weighted([("files", 4), ("text", 4), ("change", 6), ("select", 2), ("archive", 2)]))
        if got is None:
            return None
        if any("?" in got[1] for _ in (0,)) or got[1].startswith("<") and got[1][1:4] in ("typ", "sel"):
            continue
        both.append(got)
    (a, ta), (b, tb) = both
    got = worded(r, L, a, ta)
    if got is None:
        return None
    w, first = got
    w.slots, w.used = b.slots, set()
    text = first + r.pick(L.JOIN) + w.expand(tb)
    if not whole(b.slots, w.used):
        return None
    steps = list(a.steps)
    if all(res.startswith("ok") for _, res in steps):
        # After `ok 0` the part that depended on it is not taken, the other request still is.
        steps += lib.shifted(b.steps, len(steps))
    elif steps[-1][1] == "refused":
        pass
    return w, text, steps, "show"


def sample(r, family, lang=None):
    L = langs.LANGS[lang or r.weighted(list(langs.WEIGHT.items()))]
    for _ in range(60):
        if family == "join":
            got = joined(r, L)
            if got is None:
                continue
            w, text, steps, final = got
        else:
            drawn = draw(r, L, family)
            if drawn is None:
                L = langs.LANGS["en"]
                continue
            plan, template = drawn
            got = worded(r, L, plan, template)
            if got is None:
                continue
            w, text = got
            steps, final = plan.steps, plan.final
        goal = w.finish(lib.style(r, text, L.WRAP))
        if len(goal) < 300:
            return lib.Sample(goal, family, steps, final, L.NAME)
    return None


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--count", type=int, default=1000)
    p.add_argument("--families", default=",".join(WEIGHTS))
    p.add_argument("--lang", default=None, help="only this language")
    p.add_argument("--out", default="-")
    a = p.parse_args()
    r = lib.Rng(a.seed)
    pairs = [(f, WEIGHTS[f]) for f in a.families.split(",")]
    out = sys.stdout if a.out == "-" else open(a.out, "w", encoding="utf-8")
    for _ in range(a.count):
        s = sample(r, r.weighted(pairs), a.lang)
        if s:
            out.write(json.dumps(s.row(), ensure_ascii=False) + "\n")
    if out is not sys.stdout:
        out.close()


if __name__ == "__main__":
    main()
