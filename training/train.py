"""Trains mycel-mini:  python3 train.py --out run/ --minutes 80

Samples are drawn while it trains (`gen/mix.py`, in worker processes, each with its own seed), so none is seen twice. Rows
are packed with several goals; a goal sees only itself. The loss counts what the model writes (actions), a little of what it
reads. Matrices are stepped by Muon (momentum made orthogonal by Newton-Schulz, Jordan et al. 2024), the rest by AdamW. The
learning rate is a function of the time used, so that the run ends when it is meant to. On a GPU it computes in bfloat16.
"""

import argparse
import multiprocessing
import os
import re
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer

import tokenizer as words
from model import Mini, Shape

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "gen"))

GOAL_WEIGHT = 0.06
# The mean length of a sample is about 65 tokens; few are longer than this, and those are left out.
ROW_TOKENS = 256
TOKENIZER_TEXTS = 200_000
HELD_SAMPLES = 1000
# The rate of what Muon does not step, as a part of its own.
ADAM_SHARE = 0.15
# What a row's weights stand for.
NOTHING, ACTION, GOAL = 0, 1, 2


def texts(seed, count, held):
    import mix
    return [s.text() for _, s in zip(range(count), mix.stream(seed, held))]


class Encoder:
    """Token ids and, for each, whether it is read, written, or part of a goal."""

    def __init__(self, tokenizer):
        self.tokenizer = tokenizer
        names = ("<|here|>", "<|act|>", "<|end|>", "<|result|>")
        self.here, self.act, self.end, self.result = (tokenizer.token_to_id(n) for n in names)

    def __call__(self, batch):
        for encoding in self.tokenizer.encode_batch(batch):
            ids = encoding.ids
            if not 4 <= len(ids) <= ROW_TOKENS:
                continue
            kinds, kind = [], GOAL
            for token in ids:
                kinds.append(kind)
                if token == self.act:
                    kind = ACTION
                elif token in (self.here, self.end, self.result):
                    kind = NOTHING
            kinds[0] = NOTHING
            yield np.array(ids, np.int16), np.array(kinds, np.uint8)


class Packer:
    """Rows of `ROW_TOKENS` tokens, each filled from a small pool by what fits best."""

    POOL = 64

    def __init__(self, pad):
        self.pad, self.pool = pad, []

    def row(self, source):
        tokens = np.full(ROW_TOKENS, self.pad, np.int16)
        kinds = np.zeros(ROW_TOKENS, np.uint8)
        goals = np.zeros(ROW_TOKENS, np.int16)
        at, n = 0, 1
        while True:
            while len(self.pool) < self.POOL:
                self.pool.append(next(source))
            room = ROW_TOKENS - at
            fitting = [i for i, (ids, _) in enumerate(self.pool) if len(ids) <= room]
            if not fitting:
                goals[at:] = n
                return tokens, kinds, goals
            # The first that came while there is room, then the longest that fits.
            i = fitting[0] if room > ROW_TOKENS // 2 else max(fitting, key=lambda i: len(self.pool[i][0]))
            ids, k = self.pool.pop(i)
            tokens[at : at + len(ids)], kinds[at : at + len(ids)], goals[at : at + len(ids)] = ids, k, n
            at += len(ids)
            n += 1


def encoded(stream, encoder):
    while True:
        yield from encoder([next(stream).text() for _ in range(500)])


def draw(seed, rows, tokenizer_path, held, queue):
    """A worker: batches of packed rows without end."""
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    import mix
    tok = Tokenizer.from_file(tokenizer_path)
    source = encoded(mix.stream(seed, held), Encoder(tok))
    packer = Packer(tok.token_to_id("<|pad|>"))
    while True:
        batch = [packer.row(source) for _ in range(rows)]
        queue.put(tuple(np.stack(part) for part in zip(*batch)))


class Source:
    """Batches of `rows` rows, a part of each from every worker in turn, so that the order is the same each time."""

    def __init__(self, workers, rows, seed, tokenizer_path, held):
        context = multiprocessing.get_context("fork")
        self.each = max(1, rows // workers)
        self.queues = [context.Queue(maxsize=8) for _ in range(workers)]
        for n, queue in enumerate(self.queues):
            args = (seed * 1000 + n, self.each, tokenizer_path, held, queue)
            context.Process(target=draw, args=args, daemon=True).start()

    def batch(self):
        parts = [queue.get() for queue in self.queues]
        return tuple(torch.from_numpy(np.concatenate(part)) for part in zip(*parts))


def orthogonal(x):
    """Newton-Schulz steps towards the nearest orthogonal matrices of a stack; coefficients of Jordan's Muon."""
    a, b, c = 3.4445, -4.7750, 2.0315
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    flip = x.shape[-2] > x.shape[-1]
    x = x.mT if flip else x
    for _ in range(5):
        s = x @ x.mT
        x = a * x + (b * s + c * s @ s) @ x
    return x.mT if flip else x


class Muon(torch.optim.Optimizer):
    def __init__(self, params, lr=0.02, momentum=0.95, decay=0.01, half=False):
        super().__init__(params, {"lr": lr, "momentum": momentum, "decay": decay})
        self.half = half
        self.orthogonal = torch.compile(orthogonal) if half else orthogonal

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            shapes = {}
            for p in group["params"]:
                shapes.setdefault(p.shape, []).append(p)
            for shape, params in shapes.items():
                grads = torch.stack([p.grad for p in params])
                state = self.state[params[0]]
                m = state.setdefault("m", torch.zeros_like(grads))
                m.lerp_(grads, 1 - group["momentum"])
                wanted = grads.lerp(m, group["momentum"])
                update = self.orthogonal(wanted.bfloat16() if self.half else wanted).float()
                torch._foreach_mul_(params, 1 - group["lr"] * group["decay"])
                torch._foreach_add_(params, list(update.unbind(0)), alpha=-group["lr"] * max(1.0, shape[0] / shape[1]) ** 0.5)


def scale(done, cool):
    """Warm up for 1 %, hold, and come down over the last part `cool`."""
    down = max(0.01, (1 - done) / cool) if cool else 1.0
    return min(1.0, done / 0.01 + 0.02) * min(1.0, down)


def mask_of(goals, dtype):
    """What is added to attention scores so that a token sees those before it of its own goal."""
    t = goals.shape[1]
    seen = (goals[:, :, None] == goals[:, None, :]) & torch.ones(t, t, dtype=torch.bool, device=goals.device).tril()
    return torch.zeros(seen.shape, dtype=dtype, device=goals.device).masked_fill_(~seen, float("-inf"))[:, None]


def loss_of(model, tokens, kinds, goals):
    dtype = torch.bfloat16 if torch.is_autocast_enabled(tokens.device.type) else torch.float32
    hidden = model.hidden(tokens, mask_of(goals, dtype))
    target, kind = tokens[:, 1:], kinds[:, 1:]
    # The first token of a goal is not foretold by the one before it.
    same = goals[:, 1:] == goals[:, :-1]
    weight = ((kind == ACTION) * 1.0 + (kind == GOAL) * GOAL_WEIGHT) * same
    logits = F.linear(hidden[:, :-1], model.embed.weight)
    each = F.cross_entropy(logits.float().flatten(0, 1), target.flatten(), reduction="none")
    return (each * weight.flatten()).sum() / weight.sum()


@torch.no_grad()
def judge(model, rows, pad, device):
    """Loss over what is written, and the share of samples in which every written token is the most likely one."""
    total = count = right = samples = 0
    rows = sorted(rows, key=lambda r: len(r[0]))
    for start in range(0, len(rows), 64):
        part = rows[start : start + 64]
        longest = len(part[-1][0])
        x = torch.full((len(part), longest), pad, dtype=torch.long)
        keep = torch.zeros(len(part), longest, dtype=torch.bool)
        for at, (ids, kinds) in enumerate(part):
            x[at, : len(ids)] = torch.from_numpy(ids).long()
            keep[at, : len(ids)] = torch.from_numpy(kinds) == ACTION
        x, keep = x.to(device), keep.to(device)[:, 1:]
        logits = model(x[:, :-1]).float()
        target = x[:, 1:]
        total += F.cross_entropy(logits[keep], target[keep], reduction="sum").item()
        count += keep.sum().item()
        right += (((logits.argmax(-1) != target) & keep).sum(1) == 0).sum().item()
        samples += len(part)
    return total / count, right / samples


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--out", required=True)
    a.add_argument("--minutes", type=float, default=80)
    a.add_argument("--workers", type=int, default=1, help="processes that draw samples")
    a.add_argument("--threads", type=int, default=1)
    a.add_argument("--rows", type=int, default=16, help="rows of a batch")
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--width", type=int, default=384)
    a.add_argument("--layers", type=int, default=10)
    a.add_argument("--heads", type=int, default=6)
    a.add_argument("--ff", type=int, default=1024)
    a.add_argument("--lr", type=float, default=0.02)
    a.add_argument("--cool", type=float, default=0.5, help="part of the time in which the rate comes down")
    a.add_argument("--init", help="go on from these weights, with the tokenizer beside them")
    a.add_argument("--state", action="store_true", help="keep what the optimisers know as well, so that --init goes on where this ends")
    a.add_argument("--tokenizer", help="use this one")
    a.add_argument("--only-tokenizer", action="store_true")
    a.add_argument("--hold-out", action="store_true", help="keep one wording in 25 out of training, to be judged by it")
    a.add_argument("--compile", action="store_true")
    a.add_argument("--half", action="store_true", help="compute in bfloat16 on a processor that can (AVX-512 BF16) too; on a GPU it always does")
    a = a.parse_args()
    torch.manual_seed(a.seed)
    torch.set_num_threads(a.threads)
    torch.set_float32_matmul_precision("high")
    device = "cuda" if torch.cuda.is_available() else "cpu"
    os.makedirs(a.out, exist_ok=True)
    began = time.time()

    tok_path = f"{a.out}/tokenizer.json"
    if a.init:
        tok = Tokenizer.from_file(f"{os.path.dirname(a.init)}/tokenizer.json")
    elif a.tokenizer:
        tok = Tokenizer.from_file(a.tokenizer)
    else:
        # Listings hold the same names as goals and would crowd out what is said.
        plain = [re.sub(r"<\|here\|>.*?(?=<\|act\|>)", "", text) for text in texts(a.seed + 1, TOKENIZER_TEXTS, None)]
        tok = words.build(plain)
    tok.save(tok_path)
    if a.only_tokenizer:
        return
    pad = tok.token_to_id("<|pad|>")
    source = Source(a.workers, a.rows, a.seed, tok_path, False if a.hold_out else None)
    encoder = Encoder(tok)
    with multiprocessing.get_context("fork").Pool(2) as pool:  # apart, for holding out changes the generators
        drawn = [pool.apply_async(texts, (a.seed + 7, HELD_SAMPLES, None)), pool.apply_async(texts, (a.seed + 8, HELD_SAMPLES, True))]
        fresh, unseen = (list(encoder(d.get())) for d in drawn)

    shape = Shape(tok.get_vocab_size(), width=a.width, layers=a.layers, heads=a.heads, feed_forward=a.ff)
    model = Mini(shape).to(device)
    saved = torch.load(a.init, map_location=device) if a.init else {}
    if saved:
        model.load_state_dict({k: v.float() for k, v in saved["model"].items()})
    print(f"{sum(p.numel() for p in model.parameters()) / 1e6:.2f} M parameters on {device}", flush=True)
    matrices = [p for n, p in model.named_parameters() if p.dim() == 2 and "embed" not in n]
    others = [p for n, p in model.named_parameters() if p.dim() != 2 or "embed" in n]
    halved = a.half or device == "cuda"
    muon = Muon(matrices, lr=a.lr, half=halved)
    adam = torch.optim.AdamW(others, lr=a.lr * ADAM_SHARE, betas=(0.9, 0.98), weight_decay=0.0, fused=device == "cuda")
    for name, optimizer in (("muon", muon), ("adam", adam)):
        if name in saved:
            optimizer.load_state_dict(saved[name])
    base = [(g, a.lr * share) for o, share in ((muon, 1.0), (adam, ADAM_SHARE)) for g in o.param_groups]
    half = torch.autocast(device, dtype=torch.bfloat16, enabled=halved)

    def step_loss(tokens, kinds, goals):
        with half:
            return loss_of(model, tokens, kinds, goals)

    if a.compile:
        step_loss = torch.compile(step_loss, dynamic=False)

    def save(step, seen):
        state = {"model": {k: v.half().cpu() for k, v in model.state_dict().items()}, "shape": vars(shape), "step": step, "seen": seen}
        if a.state:
            state |= {"model": model.state_dict(), "muon": muon.state_dict(), "adam": adam.state_dict()}
        torch.save(state, f"{a.out}/mini.pt.new")
        os.replace(f"{a.out}/mini.pt.new", f"{a.out}/mini.pt")

    def report(step, seen):
        words = []
        for name, rows in (("fresh samples", fresh), ("unseen wordings", unseen)):
            if rows:
                loss, exact = judge(model, rows, pad, device)
                words.append(f"{name}: loss {loss:.4f}, exact {exact:.1%}")
        print(f"      step {step}, {seen / 1e6:.1f} M tokens; " + "; ".join(words), flush=True)

    step, seen = saved.get("step", 0), saved.get("seen", 0)
    if saved:
        report(step, seen)
    del saved
    seen_before = seen
    average, begun, shown, judged = None, None, time.time(), time.time()
    while True:
        batch = source.batch()
        tokens, kinds, goals = (part.to(device, non_blocking=True) for part in batch)
        done = (time.time() - begun) / (a.minutes * 60) if begun else 0.0
        if done >= 1:
            break
        for group, lr in base:
            group["lr"] = lr * scale(done, a.cool)
        loss = step_loss(tokens.long(), kinds, goals)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(others, 1.0)
        muon.step()
        adam.step()
        muon.zero_grad(set_to_none=True)
        adam.zero_grad(set_to_none=True)
        seen += tokens.numel()
        step += 1
        if begun is None:
            loss.item()
            begun = shown = judged = time.time()
            print(f"first step after {begun - began:.1f} s", flush=True)
        if step % 20 == 0:
            value = loss.item()
            average = value if average is None else 0.9 * average + 0.1 * value
        if time.time() - shown > 15 and average is not None:
            shown = time.time()
            print(f"{done:5.1%} step {step} loss {average:.4f} tokens {seen / 1e6:.1f} M {(seen - seen_before) / (shown - begun):.0f}/s", flush=True)
        if time.time() - judged > max(45, a.minutes * 8):
            report(step, seen)
            save(step, seen)
            judged = time.time()
    save(step, seen)
    print("end:", flush=True)
    report(step, seen)


if __name__ == "__main__":
    main()
