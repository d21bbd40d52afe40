"""What trained weights make of goals, without Mycel around them:  python3 ask.py run/ "delete all .tmp files" ...

A goal may say what is in the folder: "pack the recipes<|here|>Recipes/|a.txt". Greedy and without a grammar, so that slips show; a result `ok 3` or `ok` is assumed after each call."""

import sys

import torch
from tokenizers import Tokenizer

from model import Mini, Shape

STEPS_MAX = 4
TOKENS_MAX = 120


@torch.no_grad()
def write(model, ids, end):
    """The most likely continuation up to `end`, and the mean probability of its tokens."""
    out, sure = [], 0.0
    for _ in range(TOKENS_MAX):
        p = model(torch.tensor([ids + out]))[0, -1].softmax(-1)
        token = int(p.argmax())
        sure += float(p[token].log())
        if token == end:
            break
        out.append(token)
    return out, float(torch.tensor(sure / (len(out) + 1)).exp())


def main():
    run, goals = sys.argv[1], sys.argv[2:] or [line.strip() for line in sys.stdin]
    tokenizer = Tokenizer.from_file(f"{run}/tokenizer.json")
    saved = torch.load(f"{run}/mini.pt")
    model = Mini(Shape(**saved["shape"]))
    model.load_state_dict(saved["model"])
    end = tokenizer.token_to_id("<|end|>")
    for goal in goals:
        print(goal)
        text = f"<|goal|>{goal}<|act|>"
        for _ in range(STEPS_MAX):
            out, sure = write(model, tokenizer.encode(text).ids, end)
            action = tokenizer.decode(out, skip_special_tokens=False)
            print(f"   {sure:.2f}  {action}")
            if action.split(" ")[0] in ("show", "say", "ask", "beyond"):
                break
            text += f"{action}<|end|><|result|>{'ok 3' if action.startswith(('fs.search', 'fs.list')) else 'ok'}<|act|>"


if __name__ == "__main__":
    main()
