"""Trains mycel-mini:  python3 train.py --data a.jsonl b.jsonl --out run/ --minutes 80

One sequence a goal; the loss counts what the model writes (actions), a little of what it reads. Matrices are stepped by
Muon (momentum made orthogonal by Newton-Schulz, Jordan et al. 2024), the rest by AdamW. The learning rate is a function of
the time used, so that the run ends when it is meant to; the same seed, data and number of steps give the same weights on
the same machine.
"""

import argparse
import json
import os
import random
import time

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer

import tokenizer as words
from model import Mini, Shape

GOAL_WEIGHT = 0.08
TOKENS_MAX = 400


def read(paths, limit):
    rows = []
    for path in paths:
        with open(path) as file:
            for line in file:
                row = json.loads(line)
                rows.append(row["text"])
                if limit and len(rows) >= limit:
                    return rows
    return rows


def encode(tokenizer, texts):
    """Token ids and the weight of each as a target. Actions weigh 1, goals a little, results nothing."""
    ids_of = {name: tokenizer.token_to_id(name) for name in words.SPECIAL}
    out = []
    for start in range(0, len(texts), 20000):
        for encoding in tokenizer.encode_batch(texts[start : start + 20000]):
            ids = encoding.ids
            if not 4 <= len(ids) <= TOKENS_MAX:
                continue
            weights, weight = [], GOAL_WEIGHT
            for token in ids:
                weights.append(weight)
                if token == ids_of["<|act|>"]:
                    weight = 1.0
                elif token in (ids_of["<|end|>"], ids_of["<|result|>"]):
                    weight = 0.0
            weights[0] = 0.0
            out.append((torch.tensor(ids, dtype=torch.int16), torch.tensor(weights, dtype=torch.float16)))
    return out


def batches(rows, tokens, pad, rng):
    """Endless batches of about `tokens` tokens, each of sequences of like length."""
    while True:
        order = list(range(len(rows)))
        rng.shuffle(order)
        chunk = 4096
        groups = []
        for start in range(0, len(order), chunk):
            part = sorted(order[start : start + chunk], key=lambda i: len(rows[i][0]))
            group, longest = [], 0
            for i in part:
                longest = max(longest, len(rows[i][0]))
                if group and longest * (len(group) + 1) > tokens:
                    groups.append(group)
                    group, longest = [], len(rows[i][0])
                group.append(i)
            if group:
                groups.append(group)
        rng.shuffle(groups)
        for group in groups:
            longest = max(len(rows[i][0]) for i in group)
            x = torch.full((len(group), longest), pad, dtype=torch.long)
            w = torch.zeros(len(group), longest)
            for at, i in enumerate(group):
                ids, weights = rows[i]
                x[at, : len(ids)] = ids.long()
                w[at, : len(ids)] = weights.float()
            yield x, w


@torch.no_grad()
def orthogonal(g):
    """Newton-Schulz steps towards the nearest orthogonal matrix; coefficients of Jordan's Muon."""
    a, b, c = 3.4445, -4.7750, 2.0315
    x = g / (g.norm() + 1e-7)
    flip = x.shape[0] > x.shape[1]
    x = x.T if flip else x
    for _ in range(5):
        s = x @ x.T
        x = a * x + (b * s + c * s @ s) @ x
    return x.T if flip else x


class Muon(torch.optim.Optimizer):
    def __init__(self, params, lr=0.02, momentum=0.95, decay=0.01):
        super().__init__(params, {"lr": lr, "momentum": momentum, "decay": decay})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                state = self.state[p]
                m = state.setdefault("m", torch.zeros_like(p))
                m.lerp_(p.grad, 1 - group["momentum"])
                update = orthogonal(p.grad.lerp(m, group["momentum"]))
                p.mul_(1 - group["lr"] * group["decay"])
                p.add_(update, alpha=-group["lr"] * max(1.0, p.shape[0] / p.shape[1]) ** 0.5)


def scale(done, cool):
    """Warm up for 1 %, hold, and come down over the last part `cool`."""
    down = max(0.02, (1 - done) / cool) if cool else 1.0
    return min(1.0, done / 0.01 + 0.02) * min(1.0, down)


def loss_of(model, x, w):
    hidden = model.hidden(x[:, :-1])
    target, weight = x[:, 1:], w[:, 1:]
    keep = weight > 0
    logits = hidden[keep] @ model.embed.weight.T
    each = F.cross_entropy(logits, target[keep], reduction="none")
    return (each * weight[keep]).sum() / weight[keep].sum()


@torch.no_grad()
def judge(model, rows, pad):
    """Loss over what is written, and the share of sequences in which every written token is the most likely one."""
    model.eval()
    total = count = right = sequences = 0
    for x, w in one_pass(rows, pad):
        logits = model(x[:, :-1])
        target, keep = x[:, 1:], w[:, 1:] >= 0.5
        total += F.cross_entropy(logits[keep], target[keep], reduction="sum").item()
        count += keep.sum().item()
        wrong = (logits.argmax(-1) != target) & keep
        right += (wrong.sum(1) == 0).sum().item()
        sequences += x.shape[0]
    model.train()
    return total / count, right / sequences


def one_pass(rows, pad, size=64):
    rows = sorted(rows, key=lambda r: len(r[0]))
    for start in range(0, len(rows), size):
        part = rows[start : start + size]
        longest = len(part[-1][0])
        x = torch.full((len(part), longest), pad, dtype=torch.long)
        w = torch.zeros(len(part), longest)
        for at, (ids, weights) in enumerate(part):
            x[at, : len(ids)], w[at, : len(ids)] = ids.long(), weights.float()
        yield x, w


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--data", nargs="+", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--minutes", type=float, default=80)
    a.add_argument("--threads", type=int, default=1)
    a.add_argument("--tokens", type=int, default=4000, help="tokens of a batch")
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--width", type=int, default=192)
    a.add_argument("--layers", type=int, default=6)
    a.add_argument("--ff", type=int, default=512)
    a.add_argument("--lr", type=float, default=0.02)
    a.add_argument("--cool", type=float, default=0.45, help="part of the time in which the rate comes down")
    a.add_argument("--init", help="go on from these weights, with their tokenizer")
    a.add_argument("--limit", type=int, default=0)
    a = a.parse_args()
    torch.manual_seed(a.seed)
    torch.set_num_threads(a.threads)
    rng = random.Random(a.seed)
    os.makedirs(a.out, exist_ok=True)

    texts = read(a.data, a.limit)
    rng.shuffle(texts)
    tok_path = f"{a.out}/tokenizer.json"
    if a.init:
        tok = Tokenizer.from_file(f"{os.path.dirname(a.init)}/tokenizer.json")
    else:
        tok = words.build(texts[:150_000])
    tok.save(tok_path)
    rows = encode(tok, texts)
    held, rows = rows[:1500], rows[1500:]
    pad = tok.token_to_id("<|pad|>")
    lengths = sum(len(ids) for ids, _ in rows)
    print(f"{len(rows)} sequences, {lengths / len(rows):.1f} tokens each", flush=True)

    shape = Shape(tok.get_vocab_size(), width=a.width, layers=a.layers, heads=a.width // 32, feed_forward=a.ff)
    model = Mini(shape)
    if a.init:
        model.load_state_dict(torch.load(a.init)["model"])
    print(f"{sum(p.numel() for p in model.parameters()) / 1e6:.2f} M parameters", flush=True)
    matrices = [p for n, p in model.named_parameters() if p.dim() == 2 and "embed" not in n]
    others = [p for n, p in model.named_parameters() if p.dim() != 2 or "embed" in n]
    muon = Muon(matrices, lr=a.lr)
    adam = torch.optim.AdamW(others, lr=a.lr * 0.15, betas=(0.9, 0.98), weight_decay=0.0)
    base = [(g, g["lr"]) for o in (muon, adam) for g in o.param_groups]

    begun, seen, step, shown, saved = time.time(), 0, 0, time.time(), time.time()
    average = None

    def save():
        torch.save({"model": model.state_dict(), "shape": vars(shape), "step": step, "seen": seen}, f"{a.out}/mini.pt.new")
        os.replace(f"{a.out}/mini.pt.new", f"{a.out}/mini.pt")

    for x, w in batches(rows, a.tokens, pad, rng):
        done = (time.time() - begun) / (a.minutes * 60)
        if done >= 1:
            break
        for group, lr in base:
            group["lr"] = lr * scale(done, a.cool)
        loss = loss_of(model, x, w)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(others, 1.0)
        muon.step()
        adam.step()
        muon.zero_grad()
        adam.zero_grad()
        seen += x.numel()
        step += 1
        average = loss.item() if average is None else 0.98 * average + 0.02 * loss.item()
        if time.time() - shown > 60:
            shown = time.time()
            print(f"{done:5.1%} step {step} loss {average:.3f} tokens {seen / 1e6:.2f} M {seen / (time.time() - begun):.0f}/s", flush=True)
        if time.time() - saved > 300:
            saved = time.time()
            held_loss, exact = judge(model, held[:500], pad)
            print(f"      held out: loss {held_loss:.3f}, exact {exact:.1%}", flush=True)
            save()
    held_loss, exact = judge(model, held, pad)
    print(f"end: step {step}, {seen / 1e6:.2f} M tokens, held out: loss {held_loss:.3f}, exact {exact:.1%}", flush=True)
    save()


if __name__ == "__main__":
    main()
