"""Durable steps per second of LangGraph with its SQLite saver, as JSON lines in the form of our own bench.

A step is one node of a graph whose state carries a payload of as many bytes as our events of one step have. Every step is
durable before the next begins (durability="sync"). `serial` is one graph, `threads` are many graphs at once on one saver.
"""
import argparse, json, os, sqlite3, tempfile, threading, time
from typing import TypedDict

from langgraph.checkpoint.sqlite import SqliteSaver
from langgraph.graph import END, START, StateGraph


class State(TypedDict):
    left: int
    payload: str


def chain(saver, payload):
    """A graph that runs its one node until `left` is 0. The payload changes with each step, as outcomes do."""
    graph = StateGraph(State)
    graph.add_node("step", lambda state: {"left": state["left"] - 1, "payload": f"{state['left']:08d}{payload[8:]}"})
    graph.add_edge(START, "step")
    graph.add_conditional_edges("step", lambda state: "step" if state["left"] > 0 else END)
    return graph.compile(checkpointer=saver)


def walk(graph, name, steps):
    config = {"configurable": {"thread_id": name}, "recursion_limit": steps + 10}
    graph.invoke({"left": steps, "payload": ""}, config, durability="sync")


def measure(name, directory, payload_bytes, steps, threads):
    with tempfile.TemporaryDirectory(dir=directory, prefix="langgraph-bench-") as folder:
        path = os.path.join(folder, "checkpoints.sqlite")
        connection = sqlite3.connect(path, check_same_thread=False)
        saver = SqliteSaver(connection)
        saver.setup()
        mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
        synchronous = connection.execute("PRAGMA synchronous").fetchone()[0]
        graph = chain(saver, "x" * payload_bytes)
        workers = [threading.Thread(target=walk, args=(graph, f"run-{n}", steps)) for n in range(threads)]
        start = time.perf_counter()
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        seconds = time.perf_counter() - start
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        size = os.path.getsize(path)
        connection.close()
    total = steps * threads
    print(json.dumps({
        "bench": name, "steps": total, "seconds": seconds, "steps_per_s": int(total / seconds),
        "bytes_per_step": size // total, "payload_bytes_per_step": payload_bytes,
        "journal_mode": mode, "synchronous": synchronous,
    }), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dir", default=tempfile.gettempdir())
    parser.add_argument("--payload-bytes", type=int, required=True)
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--threads", type=int, default=64)
    arguments = parser.parse_args()
    measure("serial", arguments.dir, arguments.payload_bytes, arguments.steps, 1)
    each = max(1, arguments.steps // arguments.threads)
    measure("threads", arguments.dir, arguments.payload_bytes, each, arguments.threads)


main()
