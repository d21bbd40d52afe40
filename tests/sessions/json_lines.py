"""Says which JSON lines come in; fails if a line is not an object with a type and a version."""
import collections, json, sys
count = collections.Counter()
for line in sys.stdin:
    value = json.loads(line)
    assert isinstance(value["type"], str) and value["v"] == 1, line
    count[value["type"]] += 1
print(", ".join(f"{number} {kind}" for kind, number in sorted(count.items())))
