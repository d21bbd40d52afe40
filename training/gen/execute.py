#!/usr/bin/env python3
"""Runs shell lines of samples for real: `execute.py data.jsonl 300` makes a throw-away folder with the files a line names,
runs the line there with a time limit and prints what fails, or with `--show` every line with its output."""

import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

SKIP = re.compile(r"\b(systemctl|docker|apt|dpkg|pip|npm|cargo|ssh|scp|rsync|ffmpeg|convert|chown|chgrp|curl|wget|journalctl|dmesg|lsblk|lsusb|lspci|crontab|pandoc|pdftotext|gpg|xclip|cowsay|watch|nohup|make|man|git|lsof|sqlite3|http\.server|docker|last|who|groups|id|tree|kill|pkill|killall|sudo|mount|ping|dig|ifconfig|top|history|patch|strings|xxd|zip|unzip|yes|mkfs|shutdown|sleep|file)\b|tail -f|--version|/dev/zero|(?<![\w.~])/(?!dev/urandom|dev/null|proc/sys/kernel/random|etc/passwd|etc/group|etc/os-release)[a-z]+|\brm\b.*(/|~)")
NAME = re.compile(r"(?<![\w$*/.~-])((?:~/|\.\./|\./)?(?:[\w-]+/)*[\w.-]+\.(?:txt|md|log|lst|dat|out|csv|tsv|json|conf|ini|cfg|env|properties|sh|bash|py|js|html|sql|xml|gz|bin|img|png|exe|o|so|iso|mp4|tar|mkv|zip|yaml|toml|pdf|htm|data|sha256|diff))\b")
CSV = "id,name,a,b,c,d,e\n" + "".join(f"{i},n{i % 4},{i * 3 % 7},{i * 2},{9 - i},{i},{i % 3}\n" for i in range(1, 12))
TEXT = "".join(f"{i} {w} line {9 - i % 5} x{i % 3} error {i} z\n" for i, w in enumerate("one two two error three foo bar foo".split())) + "\nmail a@b.org see https://x.org/y 10.0.0.1\n"


def content(name):
    e = name.rsplit(".", 1)[-1]
    return {"csv": CSV, "tsv": CSV.replace(",", "\t"), "data": CSV, "json": '{"id": 1, "name": "x", "version": "2", "title": "t", "key": [1, 2]}', "sh": "echo hi\n", "bash": "echo hi\n", "py": "print('hi')\n"}.get(e, TEXT)


def run(line, keep=False):
    with tempfile.TemporaryDirectory() as d:
        root = pathlib.Path(d) / "home" / "work"
        root.mkdir(parents=True)
        target = re.search(r"> ?(\S+)$", line)
        names = [n for n in NAME.findall(line) if not (target and target[1] == n)]
        for n in names:
            p = pathlib.Path(str(root.parent) + n[1:]) if n.startswith("~/") else root / n
            p.parent.mkdir(parents=True, exist_ok=True)
            if n.endswith(".gz"):
                import gzip
                p.write_bytes(gzip.compress(TEXT.encode()))
            else:
                p.write_text(content(n))
        for m in re.finditer(r"(?:find|grep -r\w+ \S+|diff -\w+|ls|du -\S+(?: --max-depth=1)?) ((?:~/)?[\w./-]+)(?: ([\w/-]+)$)?", line):
            for g in m.groups():
                if g and "." not in g.split("/")[-1][1:]:
                    q = pathlib.Path(str(root.parent) + g[1:]) if g.startswith("~/") else root / g
                    q.mkdir(parents=True, exist_ok=True)
                    (q / "a b.txt").write_text(TEXT)
        for e in re.findall(r"\*\.(\w+)", line):
            for n in ("p1.", "Q 2."):
                (root / (n + e)).write_text(TEXT)
        if target:
            t = target[1]
            p = pathlib.Path(str(root.parent) + t[1:]) if t.startswith("~/") else root / t
            p.parent.mkdir(parents=True, exist_ok=True)
        env = {"PATH": os.environ["PATH"], "HOME": str(root.parent), "LC_ALL": "C.UTF-8"}
        try:
            r = subprocess.run(["sh", "-c", line], cwd=root, env=env, capture_output=True, text=True, timeout=5, errors="replace", stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            return 124, "", "time is over", ""
        made = ""
        if target:
            t = target[1]
            p = pathlib.Path(str(root.parent) + t[1:]) if t.startswith("~/") else root / t
            made = p.read_text(errors="replace")[:200] if p.exists() else ""
        return r.returncode, r.stdout, r.stderr, made


def main():
    rows = [json.loads(x)["text"] for x in open(sys.argv[1])]
    lines = [(t.split("<|act|>")[0][8:], m[1]) for t in rows if (m := re.search(r"<\|act\|>sh (.*?)<\|end\|>", t)) and not SKIP.search(m[1])]
    random.Random(7).shuffle(lines)
    bad = 0
    lines = lines[:int(sys.argv[2])]
    for goal, line in lines:
        code, out, err, made = run(line)
        if "--show" in sys.argv:
            print(f"{goal}\n   $ {line}\n   [{code}] {out[:160]!r} {made[:120]!r} {err[:100]!r}")
        if code not in (0, 1) or (err and "grep" not in line):
            bad += 1
            print(f"FAILS [{code}] {goal}\n   $ {line}\n   {err[:200]}")
    print(f"{len(lines)} lines run, {bad} fail", file=sys.stderr)


if __name__ == "__main__":
    main()
