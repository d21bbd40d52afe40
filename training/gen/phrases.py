"""Rules of the machine families: wordings on one side, the steps that answer them on the other.

A rule is a weight, a block of wordings (one a line) and a list of steps.

In wordings `[x|y]` may be left out, `(x|y)` picks one, `<name>` is a phrase of PHRASES and `@slot` a value. In steps only
`@slot` is replaced. A slot may be numbered (`@csv2` is another value of the sampler `csv`, never the same one). A sampler
gives one string, or a pair (how a person says it, how the step writes it). Values go into tool calls JSON-escaped.

Steps alternate with results: `["git.add {\\"all\\":true}", "ok", "git.commit ...", "ok", "show"]`. A step list without a last
`show` gets `ok` and `show`.
"""

import bisect
import itertools
import json
import re

PHRASES = {
    "show": "show me|show|list|print|display|give me|get me|get|tell me|let me see|i want to see|can i see|output|see|"
            "please show|i need|could you show me|view",
    "show2": "show|show me|print|display|output|give me|get",
    "tell": "tell me|what is|what's|whats|show me|show|give me|find out|check|i want to know|let me know|get|print",
    "find": "find|look for|search for|locate|show me|list|get me|find me|show|give me|which are",
    "delete": "delete|remove|erase|get rid of|drop|throw away|rm|wipe|kill off",
    "strip": "remove|delete|strip|drop|get rid of|take out|cut out|throw out|kill|erase|eliminate",
    "replace": "replace|change|substitute|swap|exchange",
    "sort": "sort|order|arrange",
    "make": "make|create|generate|produce|build|write",
    "count": "count|tell me the number of|how many|give me the number of|number of|show the number of",
    "save": "save|write|store|put",
    "file": "the file |file |",
    "infile": "in|of|from|inside|within",
    "column": "column|field|col",
    "lines": "lines|rows|entries|lines",
    "uniq": "unique|distinct|different",
    "dupes": "duplicates|duplicate lines|repeated lines|doubled lines|duplicate entries|dupes",
    "here": "here|in this folder|in the current folder|in this directory|in the current directory|in .|in the working directory|below this folder",
    "repo": "repo|repository|project|git repo|git repository",
    "folder": "folder|directory|dir",
    "every": "every|each|all|any",
    "run": "run|execute|start|launch",
    "machine": "machine|computer|system|box|server|pc|laptop|host",
    "biggest": "biggest|largest|heaviest|most space hungry",
    "kill": "kill|stop|end|terminate|quit|shut down|close|get rid of",
    "please": "please|pls|plz|kindly|can you|could you|would you|will you|can you please|could you please|i want you to|i need you to|i'd like you to|go ahead and|hey,|hi,|now|quickly|just|ok,|mycel,",
}


# ---------------------------------------------------------------- expansion of wordings

SLOT = re.compile(r"@(?:\{([a-z_]+\d?)\}|([a-z_]+\d?))")

class Raw(str):
    """A value that goes into a tool call as it is, for it is JSON already."""


_parsed = {}


def _parse(text, at=0, stop=""):
    """Alternatives of sequences; a sequence is a list of strings, ("slot", name), ("opt"|"one", alternatives)."""
    alts, seq, buf = [], [], ""
    while at < len(text):
        ch = text[at]
        if ch in stop:
            break
        if ch == "|" and stop:
            if buf:
                seq.append(buf)
            alts.append(seq)
            seq, buf = [], ""
            at += 1
        elif ch in "[(":
            if buf:
                seq.append(buf)
                buf = ""
            inner, at = _parse(text, at + 1, "]" if ch == "[" else ")")
            seq.append(("opt" if ch == "[" else "one", inner))
            at += 1
        elif ch == "<" and (m := re.match(r"<(\w+)>", text[at:])) and m[1] in PHRASES:
            if buf:
                seq.append(buf)
                buf = ""
            inner, _ = _parse("(" + PHRASES[m[1]] + ")")
            seq += inner[0]
            at += m.end()
        elif ch == "@" and (m := SLOT.match(text, at)):
            if buf:
                seq.append(buf)
                buf = ""
            seq.append(("slot", m[1] or m[2]))
            at = m.end()
        else:
            buf += ch
            at += 1
    if buf:
        seq.append(buf)
    alts.append(seq)
    return alts, at


def _emit(rng, seq, fill):
    out = ""
    for part in seq:
        if isinstance(part, str):
            out += part
        elif part[0] == "slot":
            out += fill(part[1])
        elif part[0] == "one":
            out += _emit(rng, rng.choice(part[1]), fill)
        elif rng.random() < 0.5:
            out += _emit(rng, rng.choice(part[1]), fill)
    return out


def expand(rng, wording, fill):
    if wording not in _parsed:
        _parsed[wording] = _parse(wording)[0]
    text = _emit(rng, _parsed[wording][0], fill)
    return re.sub(r" +([?,!:])(?=\s|$)", r"\1", re.sub(r"\s+", " ", text)).strip()


# ---------------------------------------------------------------- rules

class Rule:
    def __init__(self, weight, wordings, steps, lang, slots, derive, noise):
        self.weight, self.lang, self.slots, self.derive, self.noise = weight, lang, slots, derive, noise
        lines = [w.strip() for w in wordings.split("\n") if w.strip()]
        self.wordings = lines
        self.steps = [steps] if isinstance(steps, str) else list(steps)


class Family:
    """The rules of one family; `samples` draws from them by weight."""

    def __init__(self, name):
        self.name, self.rules = name, []

    def add(self, weight, wordings, steps, lang="en", derive=None, noise=True, **slots):
        self.rules.append(Rule(weight, wordings, steps, lang, slots, derive, noise))

    def sample(self, rng, rule, samplers, hide=str):
        values = {}

        def value(name):
            if name not in values:
                base = rule.slots.get(name) or rule.slots.get(name.rstrip("0123456789"))
                if base is None:
                    base = samplers.get(name) or samplers.get(name.rstrip("0123456789"))
                if base is None:
                    raise KeyError(f"no sampler for @{name} in family {self.name}: {rule.wordings[0]}")
                for _ in range(20):
                    v = base(rng) if callable(base) else rng.choice(base)
                    pair = v if isinstance(v, tuple) else (v, v)
                    if all(pair[1] != o[1] for k, o in values.items() if k.rstrip("0123456789") == name.rstrip("0123456789")):
                        break
                values[name] = pair
            return values[name]

        goal = expand(rng, rng.choice(rule.wordings), lambda n: hide(str(value(n)[0])))
        if rule.derive:
            for k, v in rule.derive({k: v[1] for k, v in values.items()}, rng).items():
                values[k] = v if isinstance(v, tuple) else (v, v)
        steps = []
        for step in rule.steps:
            kind = step.split(" ", 1)[0]
            raw = kind in ("sh", "say", "ask", "show", "beyond") or step.startswith(("ok", "error", "refused"))

            def put(m):
                name = m[1] or m[2]
                if name not in values and name.rstrip("0123456789") not in samplers and name not in rule.slots \
                        and name.rstrip("0123456789") not in rule.slots:
                    return m[0]
                v = value(name)[1]
                return str(v) if raw or isinstance(v, Raw) else json.dumps(v, ensure_ascii=False)[1:-1]

            steps.append(SLOT.sub(put, step))
        last = steps[-1].split(" ", 1)[0]
        if last not in ("show", "say", "ask", "beyond"):
            steps += ["ok" if last != "sh" else "ok", "show"]
        return goal, steps


_sums = {}


def draw(rng, weighted):
    """One of the things of a list of (weight, thing). The list is kept, so that its sums are made once."""
    kept = _sums.get(id(weighted))
    if kept is None or kept[0] is not weighted:
        kept = _sums[id(weighted)] = weighted, list(itertools.accumulate(w for w, _ in weighted))
    sums = kept[1]
    return weighted[min(bisect.bisect_left(sums, rng.random() * sums[-1]), len(weighted) - 1)][1]
