"""Puts the JSON lines of the two benches side by side: python3 compare.py ours.jsonl theirs.jsonl

Each bench stands there several times, in turns with the other; the middle one of each counts, because a disk that others
use too is now fast and now slow.
"""
import json, statistics, sys


def middle(path, name):
    rows = [row for row in map(json.loads, open(path)) if row["bench"] == name]
    return {key: statistics.median(row[key] for row in rows) for key in ("steps_per_s", "bytes_per_step", "payload_bytes_per_step")}


for name in ("serial", "threads"):
    ours, theirs = middle(sys.argv[1], name), middle(sys.argv[2], name)
    assert ours["payload_bytes_per_step"] == theirs["payload_bytes_per_step"], "the payloads must be equal"
    print(json.dumps({
        "compare": name,
        "mycel_steps_per_s": ours["steps_per_s"],
        "langgraph_steps_per_s": theirs["steps_per_s"],
        "times_faster": round(ours["steps_per_s"] / theirs["steps_per_s"], 1),
        "mycel_bytes_per_step": ours["bytes_per_step"],
        "langgraph_bytes_per_step": theirs["bytes_per_step"],
    }))
