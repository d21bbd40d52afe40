"""Many agents at the same time in one run: how much memory all its processes take together, and how long it is.

    many.py --mycel target/release/mycel [--agents 256] [--copies 3 --liars 13]

A swarm of so many members works on as many items, all at once; each calls a tool in a cage of its own, which stays until the run ends, and
answers. With `--copies` several members work on each item and what most of them say stands; `--liars` of the members say something
wrong. The model is the scripted server of the tests. Memory is the sum of the proportional set sizes (PSS) of the program and its cages, looked
at ten times a second.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FLOW = """flow: many
version: 1
input:
  items: { type: "[integer]", required: true }
state:
  parts: { type: "[any]" }
members:
  workers: { uses: reviewer, count: WORKERS }
LIARS
nodes:
  each: { kind: swarm, over: "input.items", item: n, task: "PART {{ n }}", copies: COPIES, writes: parts, next: done }
  done: { kind: end, output: { right: "{{ parts | select('eq', 'yes') | list | length }}" } }
"""
LIAR = """---
name: liar
about: Says what is not so.
tools: [fs.list]
capabilities: ["fs:read:{workspace}/**"]
---
You are ONE WHO LIES.
"""


def script():
    usage = {"in": 900, "out": 5}
    look = {"id": "c1", "name": "fs__list", "arguments": {"path": "."}}
    done = ['"role": "tool"', '"role":"tool"']
    return {"models": ["test-model"], "key": None, "replies": [
        {"when": ["PART"], "unless": done, "stays": True, "pieces": [], "calls": [look], "usage": usage},
        {"when": ["PART", "ONE WHO LIES"], "stays": True, "pieces": ["no"], "usage": usage},
        {"when": ["PART"], "stays": True, "pieces": ["yes"], "usage": usage},
    ]}


def family(root):
    """The process and all below it."""
    children = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            parent = int(Path(f"/proc/{name}/stat").read_text().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue
        children.setdefault(parent, []).append(int(name))
    found = [root]
    for one in found:
        found += children.get(one, [])
    return found


def pss_kib(process):
    try:
        return int(re.search(r"Pss:\s+(\d+)", Path(f"/proc/{process}/smaps_rollup").read_text()).group(1))
    except (OSError, AttributeError):
        return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mycel", required=True)
    parser.add_argument("--agents", type=int, default=256)
    parser.add_argument("--copies", type=int, default=1)
    parser.add_argument("--liars", type=int, default=0)
    a = parser.parse_args()
    servers = Path(__file__).resolve().parents[2] / "tests" / "servers"
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "script.json").write_text(json.dumps(script()))
        liars = f"  liars: {{ uses: liar, count: {a.liars} }}" if a.liars else ""
        flow = FLOW.replace("WORKERS", str(a.agents - a.liars)).replace("LIARS", liars).replace("COPIES", str(a.copies))
        (place / "many.flow.yaml").write_text(flow)
        (place / "agents").mkdir()
        (place / "agents" / "liar.md").write_text(LIAR)
        (place / "input.json").write_text(json.dumps({"items": list(range(a.agents))}))
        server = subprocess.Popen(
            [sys.executable, servers / "openai.py", place / "script.json", place / "record.jsonl"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        model = f"openai@http://127.0.0.1:{server.stdout.readline().strip()}/v1:test-model"
        bounds = [word for part in ("model_calls", "calls") for word in ("--budget", f"{part}=100000")]
        start = time.perf_counter()
        run = subprocess.Popen(
            [os.path.abspath(a.mycel), "flow", "run", "many.flow.yaml", "--input-file", "input.json", "--model", model, "--autonomy", "full",
             "--no-input", "-q", "--budget", "tokens=100000000", *bounds],
            cwd=place, env={**os.environ, "MYCEL_HOME": str(place / "home")}, stdout=subprocess.PIPE, text=True)
        most, processes = 0, 0
        while run.poll() is None:
            all_of_it = family(run.pid)
            most, processes = max(most, sum(map(pss_kib, all_of_it))), max(processes, len(all_of_it))
            time.sleep(0.1)
        seconds = time.perf_counter() - start
        right = int(run.stdout.read().strip())
        assert a.liars or right == a.agents, "not every agent came to its end"
        events = subprocess.run([os.path.abspath(a.mycel), "--json", "show", "last"], cwd=place, capture_output=True, text=True,
                                env={**os.environ, "MYCEL_HOME": str(place / "home")}, check=True).stdout
        members = json.loads(events.splitlines()[0])["members"]
        out = [member["name"] for member in members if member["quarantines"]]
        server.stdin.close()
        server.wait()
    print(json.dumps({"agents": a.agents, "copies": a.copies, "liars": a.liars, "right": right, "quarantined": len(out),
                      "processes": processes, "peak_pss_mb": round(most / 1024), "seconds": round(seconds, 1)}))


if __name__ == "__main__":
    main()
