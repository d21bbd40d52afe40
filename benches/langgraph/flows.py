"""Flows beside LangGraph with its SQLite saver: a chain of nodes, a fan-out, and going on after SIGKILL.

    flows.py --mycel target/release/mycel [--dir FOLDER] [--rounds 3]

Both sides run the same graphs in turns, every step durable before what follows it begins. Of LangGraph only the work is timed, in a process
that has imported it already; of Mycel the whole process from its start to its end (`_s`), and the work alone, by the times of its events from the flow's
start to the run's end (`_work_s`, whole milliseconds). A line of JSON for each measurement, then the ratios of the middle ones.
"""

import argparse
import json
import operator
import os
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Annotated, TypedDict

CHAIN, FAN = 1000, 256
TEXT = "x" * 100


def chain_yaml():
    nodes = "".join(
        f'  s{n}: {{ kind: set, values: {{ n: 1, text: "{n:04d}{TEXT}" }}, next: {"done" if n + 1 == CHAIN else f"s{n + 1}"} }}\n' for n in range(CHAIN)
    )
    return f"flow: chain\nstate: {{ n: {{ type: integer, merge: sum }}, text: string }}\nnodes:\n{nodes}  done: {{ kind: end, output: {{ n: \"{{{{ n }}}}\" }} }}\n"


def fan_yaml():
    names = ", ".join(f"f{n}" for n in range(FAN))
    nodes = "".join(f'  f{n}: {{ kind: set, values: {{ all: "{n:04d}{TEXT}" }}, next: done }}\n' for n in range(FAN))
    return f"flow: fan\nstate: {{ all: {{ type: \"[string]\", merge: append }} }}\nnodes:\n  go: {{ kind: start, next: [{names}] }}\n{nodes}  done: {{ kind: end, output: {{ n: \"{{{{ all | length }}}}\" }} }}\n"


class Ours:
    def __init__(self, binary, folder):
        self.binary, self.home, self.work = str(Path(binary).resolve()), folder / "home", folder / "work"
        self.work.mkdir(parents=True)
        for name, text in (("chain", chain_yaml()), ("fan", fan_yaml())):
            (self.work / f"{name}.flow.yaml").write_text(text)

    def command(self, *args):
        return [self.binary, "--home", str(self.home), "--quiet", *args]

    def run(self, *args):
        return subprocess.run(self.command(*args), cwd=self.work, capture_output=True, text=True, check=False)

    def size(self):
        return sum(path.stat().st_size for path in self.home.rglob("journal*") if path.is_file())

    def measure(self, name, steps, output):
        before = self.size()
        start = time.perf_counter()
        done = self.run("flow", "run", f"{name}.flow.yaml", "--autonomy", "full")
        seconds = time.perf_counter() - start
        assert done.stdout.strip() == output, done.stdout + done.stderr
        size = (self.size() - before) // steps
        events = self.events()
        at = {event["body"]["kind"]: event["at"] for event in events if event["body"]["kind"] in ("flow_started", "ended")}
        return seconds, max(1, at["ended"] - at["flow_started"]) / 1000, size

    def events(self):
        out = self.run("--json", "show", "last", "--events").stdout
        bodies = [json.loads(line) for line in out.splitlines()]
        return [event.get("event", event) for event in bodies]

    def resume(self, seconds):
        """Milliseconds from the start of a process to the first new step, after one was killed in the middle of a chain."""
        child = subprocess.Popen(self.command("flow", "run", "chain.flow.yaml", "--autonomy", "full"), cwd=self.work, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(seconds)
        child.send_signal(signal.SIGKILL)
        child.wait()
        begun = time.time() * 1000
        done = self.run("resume")
        events = self.events()
        leased = max(n for n, event in enumerate(events) if event["body"]["kind"] == "leased")
        first = next(event for event in events[leased:] if event["body"]["kind"] == "node_ended")
        ended = [event["body"]["visit"] for event in events if event["body"]["kind"] == "node_ended"]
        assert len(ended) == len(set(ended)) == CHAIN + 1, (len(ended), done.stderr)
        return first["at"] - begun


def theirs(folder):
    from langgraph.checkpoint.sqlite import SqliteSaver
    from langgraph.graph import END, START, StateGraph

    class Chain(TypedDict):
        n: int
        text: str

    class Fan(TypedDict):
        all: Annotated[list, operator.add]

    def timed(graph, name, first, saver_path):
        connection = sqlite3.connect(saver_path, check_same_thread=False)
        saver = SqliteSaver(connection)
        saver.setup()
        app = graph.compile(checkpointer=saver)
        start = time.perf_counter()
        app.invoke(first, {"configurable": {"thread_id": name}, "recursion_limit": CHAIN + 10}, durability="sync")
        seconds = time.perf_counter() - start
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        size = os.path.getsize(saver_path)
        connection.close()
        return seconds, size

    chain = StateGraph(Chain)
    for n in range(CHAIN):
        chain.add_node(f"s{n}", lambda state, n=n: {"n": state["n"] + 1, "text": f"{n:04d}{TEXT}"})
        chain.add_edge(START if n == 0 else f"s{n - 1}", f"s{n}")
    chain.add_edge(f"s{CHAIN - 1}", END)
    fan = StateGraph(Fan)
    fan.add_node("done", lambda state: {"all": []})
    for n in range(FAN):
        fan.add_node(f"f{n}", lambda state, n=n: {"all": [f"{n:04d}{TEXT}"]})
        fan.add_edge(START, f"f{n}")
    fan.add_edge([f"f{n}" for n in range(FAN)], "done")
    fan.add_edge("done", END)
    return {
        "chain": timed(chain, "chain", {"n": 0, "text": ""}, folder / "chain.sqlite"),
        "fan": timed(fan, "fan", {"all": []}, folder / "fan.sqlite"),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mycel", required=True)
    parser.add_argument("--dir", default=tempfile.gettempdir())
    parser.add_argument("--rounds", type=int, default=3)
    a = parser.parse_args()
    rows = []
    for _ in range(a.rounds):
        folder = Path(tempfile.mkdtemp(dir=a.dir, prefix="flows-bench-"))
        ours = Ours(a.mycel, folder)
        row = {}
        for name, steps in (("chain", CHAIN), ("fan", FAN)):
            seconds, work, size = ours.measure(name, steps, str(steps))
            row |= {f"mycel_{name}_s": seconds, f"mycel_{name}_work_s": work, f"mycel_{name}_bytes_per_step": size}
        row["mycel_resume_ms"] = ours.resume(row["mycel_chain_s"] / 2)
        for name, (seconds, size) in theirs(folder).items():
            row[f"langgraph_{name}_s"], row[f"langgraph_{name}_bytes_per_step"] = seconds, size // (CHAIN if name == "chain" else FAN)
        rows.append(row)
        print(json.dumps(row), flush=True)
        shutil.rmtree(folder)
    middle = {key: statistics.median(row[key] for row in rows) for key in rows[0]}
    for name, steps in (("chain", CHAIN), ("fan", FAN)):
        mine, work, other = (steps / middle[key] for key in (f"mycel_{name}_s", f"mycel_{name}_work_s", f"langgraph_{name}_s"))
        print(json.dumps({
            "compare": name, "steps": steps, "mycel_steps_per_s": round(mine), "langgraph_steps_per_s": round(other), "times_faster": round(mine / other, 1),
            "mycel_work_steps_per_s": round(work), "work_times_faster": round(work / other, 1),
            "mycel_bytes_per_step": middle[f"mycel_{name}_bytes_per_step"], "langgraph_bytes_per_step": middle[f"langgraph_{name}_bytes_per_step"],
        }))
    print(json.dumps({"compare": "resume", "mycel_resume_ms": round(middle["mycel_resume_ms"])}))


if __name__ == "__main__":
    sys.exit(main())
