"""The mixture that training draws from: all generators, each with its share.

`mix.py --seed 1 --count 20` prints some. `stream(seed, held)` gives texts without end; `held` draws only from the wordings
that are kept out of training (one line in `HELD_OF`), to see how the model does with a sentence it never saw.
"""

import argparse
import glob
import importlib
import json
import os
import sys
import zlib

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import asides  # noqa: E402
import here  # noqa: E402
import lib  # noqa: E402
import main as files  # noqa: E402
import others  # noqa: E402

# The share of each source.
SHARES = {"files": 21, "others": 15, "talk": 64}
# A wording of a later round counts as so many: each says a thing in another shape.
ROUNDS = {"talk2": 3, "talk3": 4, "talk4": 4, "talk5": 5}
# `MIX=talk5=30,files=12` weighs a round or a source otherwise, to go on from weights that have seen the others.
for _name, _, _times in (one.partition("=") for one in os.environ.get("MIX", "").split(",") if one):
    (SHARES if _name in SHARES else ROUNDS)[_name] = int(_times)
HELD_OF = 25
HELD_LINES_MIN = 8  # a rule with fewer wordings keeps them all
GOAL_CHARS_MAX = 300

TALKS = []
for _path in sorted(glob.glob(os.path.join(os.path.dirname(os.path.abspath(__file__)), "talk*_*.py"))):
    _name = os.path.basename(_path)[:-3]
    _family = importlib.import_module(_name).FAMILY
    others.FAMILIES[_family.name] = _family
    others.FAILURES.setdefault(_family.name, [])
    TALKS.append(_family)


def is_held(line):
    return zlib.crc32(line.encode()) % HELD_OF == 0


ALL = {f.name: [(rule, rule.wordings) for rule in f.rules] for f in TALKS}


def split(held):
    """Leaves in the rules of the talk families what is trained on, or only what is held out."""
    for family in TALKS:
        family.rules = []
        for rule, wordings in ALL[family.name]:
            some = [w for w in wordings if is_held(w)] if len(wordings) >= HELD_LINES_MIN else []
            rule.wordings = some if held else [w for w in wordings if w not in some]
            if rule.wordings:
                family.rules.append(rule)
    others.forget()


def talk_weights():
    """A family weighs as much as it has to say."""
    said = lambda f: sum(len(x.wordings) for x in f.rules)
    return [(said(f) * ROUNDS.get(f.name.split("_")[0], 1) + 1, f.name) for f in TALKS]


def stream(seed, held=None):
    """Texts without end. `held`: None for all wordings, True for those held out alone, False for the others."""
    if held is not None:
        split(held)
    r = lib.Rng(seed)
    kinds = [(k, w) for k, w in SHARES.items() if k != "talk" or TALKS]
    main_families = list(files.WEIGHTS.items())
    other_families = list(others.WEIGHTS.items())
    talks = [(name, w) for w, name in talk_weights() if others.FAMILIES[name].rules]
    while True:
        kind = "talk" if held else r.weighted(kinds)
        if kind == "files":
            s = files.sample(r, r.weighted(main_families))
        elif kind == "others":
            s = others.sample(r, r.weighted(other_families))
        else:
            s = others.sample(r, r.weighted(talks), any_language=True)
        if s and len(s.goal) < GOAL_CHARS_MAX:
            if s.final not in ("beyond",) and not s.final.startswith(("say", "ask")):
                s.goal = asides.around(r, s.goal, s.lang)
            yield here.seen(r, s)


def show():
    p = argparse.ArgumentParser()
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--count", type=int, default=20)
    p.add_argument("--held", action="store_true")
    a = p.parse_args()
    for _, s in zip(range(a.count), stream(a.seed, True if a.held else None)):
        print(json.dumps(s.row(), ensure_ascii=False))


if __name__ == "__main__":
    show()
