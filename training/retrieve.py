#!/usr/bin/env python3
"""Trains the table that says which tools a goal may need: `retrieve.py` writes ../crates/models/assets/retrieve.bin.

A goal becomes hashed features (words, pairs of words, pieces of words, shapes such as "has a path"); each has a row of the
table; their sum goes through a ReLU and one matrix to a score per tool. The features here and in
crates/models/src/retrieve/features.rs are the same to the bit; `--vectors` writes the cases that a test there compares.

The examples of the reactive rules (../reactive) are what it is measured with, so a sample that says the same is left out.
Samples, weights and the file are a function of the seed on one thread of one machine.
"""

import argparse
import json
import math
import pathlib
import random
import re
import struct
import subprocess
import sys
import time
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent

# ---- features ----

BUCKETS_LOG2 = 13
WORDS_MAX = 64  # A goal is a sentence or two; what follows says little about its kind.
LETTERS_MAX = 24  # Longer words are hashes and encoded text.
RECENT_MAX = 4
FOLD = {}
for _to, _from in [("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("c", "çćčÇĆČ"), ("e", "èéêëēęěÈÉÊËĒĘĚ"), ("i", "ìíîïīÌÍÎÏĪ"), ("n", "ñńňÑŃŇ"),
                   ("o", "òóôõöøōÒÓÔÕÖØŌ"), ("s", "śšŚŠ"), ("u", "ùúûüūůÙÚÛÜŪŮ"), ("y", "ýÿÝ"), ("z", "źżžŹŻŽ"), ("ss", "ßẞ"), ("ae", "æÆ")]:
    FOLD |= {c: _to for c in _from}


def letters(c):
    """What a character is in a word; empty if it ends one."""
    if c in FOLD:
        return FOLD[c]
    if c < "\x80":
        return c.lower() if c.isalnum() else ""
    n = ord(c)
    if n <= 0xBF or n in (0xD7, 0xF7) or 0x2000 <= n <= 0x206F or 0x3000 <= n <= 0x303F:
        return ""
    return c


def words(text):
    """Folded words; a run of digits is one 0."""
    out, word = [], ""
    for c in text:
        piece = letters(c)
        if "0" <= piece <= "9" and len(piece) == 1:
            piece = "" if word.endswith("0") else "0"
            word += piece
        elif piece:
            word += piece
        elif word:
            out.append(word)
            word = ""
    if word:
        out.append(word)
    return out[:WORDS_MAX]


def shapes(text):
    out = set()
    for chunk in re.split("[ \t\r\n]+", text):
        if "://" in chunk:
            out.add(":")
        if "/" in chunk or chunk.startswith("~"):
            out.add("/")
        if "." in chunk[1:-1]:
            out.add(".")
        for c in "*|":
            if c in chunk:
                out.add(c)
        if any(c in chunk for c in "\"'`"):
            out.add("'")
    return sorted(out)


def bucket(feature, _known={}):
    got = _known.get(feature)
    if got is None:
        h = 2166136261
        for byte in feature.encode():
            h = ((h ^ byte) * 16777619) & 0xFFFFFFFF
        got = _known[feature] = (h ^ (h >> 15)) & ((1 << BUCKETS_LOG2) - 1)
    return got


def of_word(word, _known={}):
    got = _known.get(word)
    if got is None:
        got = [bucket("w" + word)]
        padded = "^" + word[:LETTERS_MAX] + "$"
        for n in (3, 4):
            got += [bucket("c" + padded[i:i + n]) for i in range(len(padded) - n + 1)]
        _known[word] = got
    return got


def features(goal, recent=()):
    out, before = [], "^"
    for word in words(goal):
        out += of_word(word)
        out.append(bucket("b" + before + " " + word))
        before = word
    out.append(bucket("b" + before + " $"))
    out += [bucket("s" + shape) for shape in shapes(goal)]
    out += [bucket("r" + tool) for tool in recent[-RECENT_MAX:]]
    return out


VECTORS = [("", []), ("Find every PNG over 1 MB in ~/Bilder", []), ("lösche 'alte Größen.txt' — bitte", ["fs.search"]),
           ("¿cuántos archivos .md hay en docs/?", []), ("git log | head -n 20, https://x.org/a.b", ["a", "b", "c", "d", "e"]),
           ("写 hello 你好。ok", []), ("x" * 40 + " 2024-01-31 v1.22", []), ("don’t  stop\tnow\n", []),
           (" ".join("w%s" % chr(97 + i % 26) for i in range(80)), ["time.now"])]

# ---- samples ----

NAMES = {"sh": "shell.exec", "ask": "ask.person", "show": None, "say": None, "beyond": None}
ACT = re.compile(r"<\|act\|>([a-z_.]+)")


def parsed(line):
    row = json.loads(line)
    text = row["text"]
    used = []
    for name in ACT.findall(text):
        name = NAMES.get(name, name)
        if name and name not in used:
            used.append(name)
    return text[len("<|goal|>"):text.index("<|act|>")], used


def samples(count, seed):
    """Samples of both generators, half each, without what the rules have as an example."""
    taken = set()
    for file in sorted((ROOT / "reactive").glob("*.toml")):
        for rule in tomllib.loads(file.read_text()).get("rule", []):
            for example in rule.get("examples", []) + rule.get("not_examples", []):
                goal = example if isinstance(example, str) else example["goal"]
                taken.add(" ".join(words(goal)))
    out = []
    for program in ("main.py", "others.py"):
        made = subprocess.run([sys.executable, HERE / "gen" / program, "--seed", str(seed), "--count", str(count // 2)],
                              check=True, capture_output=True, text=True, encoding="utf-8").stdout
        for line in made.split("\n"):
            if line:
                goal, used = parsed(line)
                if " ".join(words(goal)) not in taken:
                    out.append((goal, used))
    random.Random(seed).shuffle(out)
    return out


# ---- training ----


def encoded(rows, tools, r):
    import torch
    index = {tool: i for i, tool in enumerate(tools)}
    flat, starts, targets = [], [0], []
    for goal, used in rows:
        # Later turns know what was used before; half of the samples with several tools are such a turn.
        recent = used[:r.randrange(1, len(used))] if len(used) > 1 and r.random() < 0.5 else []
        flat += features(goal, recent)
        starts.append(len(flat))
        targets.append([index[t] for t in used if t in index] or [0])
    t = torch.zeros(len(rows), len(tools))
    for row, wanted in enumerate(targets):
        t[row, wanted] = 1 / len(wanted)
    return torch.tensor(flat, dtype=torch.int32), torch.tensor(starts), t


def train(rows, held, tools, a):
    import torch
    torch.set_num_threads(1)
    torch.manual_seed(a.seed)
    r = random.Random(a.seed)
    flat, starts, targets = encoded(rows, tools, r)
    table = torch.nn.Embedding(1 << BUCKETS_LOG2, a.dims)
    out = torch.nn.Linear(a.dims, len(tools))
    middle = torch.nn.Parameter(torch.zeros(a.dims))
    torch.nn.init.normal_(table.weight, std=0.1)
    parameters = [table.weight, middle, *out.parameters()]
    optimiser = torch.optim.Adam(parameters, lr=a.rate)
    batches = math.ceil(len(rows) / a.batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, a.rate, total_steps=batches * a.epochs, pct_start=0.1)

    def forward(ids, begin, drop):
        counts = torch.diff(torch.cat([begin, torch.tensor([len(ids)])]))
        weights = torch.repeat_interleave(counts.clamp(min=1).float().rsqrt(), counts)
        if drop:
            weights = weights * (torch.rand(len(ids)) >= a.dropout) / (1 - a.dropout)
        x = torch.nn.functional.embedding_bag(ids, table.weight, begin.int(), mode="sum", per_sample_weights=weights)
        return out(torch.relu(x + middle))

    for epoch in range(a.epochs):
        order = torch.randperm(len(rows)).tolist()
        total = 0.0
        for n in range(batches):
            picked = order[n * a.batch:(n + 1) * a.batch]
            ids = torch.cat([flat[starts[i]:starts[i + 1]] for i in picked])
            lengths = torch.tensor([0] + [int(starts[i + 1] - starts[i]) for i in picked]).cumsum(0)[:-1]
            logits = forward(ids, lengths, True)
            loss = -(targets[picked] * torch.log_softmax(logits, 1)).sum(1).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1}: loss {total / batches:.4f}", flush=True)

    # What the program will compute: the table in whole numbers of one step.
    with torch.no_grad():
        limit = table.weight.abs().flatten().kthvalue(int(table.weight.numel() * 0.9995)).values.item()
        step = limit / 127
        table.weight.copy_((table.weight / step).round().clamp(-127, 127) * step)
        ids, begin, wanted = encoded(held, tools, random.Random(0))
        ranked = forward(ids, begin[:-1], False)
        ranked[:, 0] = -1e9
        best = ranked.topk(8, 1).indices
        hit = n = 0
        for row, (_, used) in enumerate(held):
            known = {tools.index(t) for t in used if t in tools}
            if known:
                n += 1
                hit += known <= set(best[row].tolist())
        print(f"held out: all tools among the first 8 in {100 * hit / max(n, 1):.2f} % of {n}")
    return step, (table.weight / step).round().to(torch.int8).numpy(), middle.detach().numpy(), out


def write(path, step, table, middle, out, tools):
    """See crates/models/src/retrieve/table.rs."""
    body = b"MYRT" + struct.pack("<BBBBf", 1, BUCKETS_LOG2, table.shape[1], len(tools), step)
    for tool in tools:
        body += struct.pack("<B", len(tool)) + tool.encode()
    for numbers in (middle, out.weight.detach().numpy(), out.bias.detach().numpy()):
        body += numbers.astype("<f4").tobytes()
    body += table.tobytes()
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(body)
    print(f"{path}: {len(body)} bytes, {len(tools)} outputs")


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--seed", type=int, default=20)
    p.add_argument("--count", type=int, default=100_000)
    p.add_argument("--dims", type=int, default=32)
    p.add_argument("--epochs", type=int, default=3)
    p.add_argument("--batch", type=int, default=256)
    p.add_argument("--rate", type=float, default=0.01)
    p.add_argument("--dropout", type=float, default=0.25)
    p.add_argument("--out", type=pathlib.Path, default=ROOT / "crates/models/assets/retrieve.bin")
    p.add_argument("--vectors", type=pathlib.Path, help="only write the cases that both implementations must agree on")
    a = p.parse_args()
    if a.vectors:
        rows = [{"goal": g, "recent": r, "buckets": features(g, r)} for g, r in VECTORS]
        a.vectors.write_text("[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n", encoding="utf-8")
        return
    begun = time.time()
    rows = samples(a.count, a.seed)
    tools = [""] + sorted({t for _, used in rows for t in used})
    print(f"{len(rows)} samples, {len(tools) - 1} tools, {time.time() - begun:.0f} s", flush=True)
    held = len(rows) // 20
    write(a.out, *train(rows[held:], rows[:held], tools, a), tools)
    print(f"{time.time() - begun:.0f} s, {time.process_time():.0f} s of processor time")


if __name__ == "__main__":
    main()
