#!/usr/bin/env python3
"""Checks an exported Mycel journal with nothing but Python: python3 verify.py export.jsonl (see journal-format.md)."""
import hashlib, json, sys
try:  # Not part of a stock Python; without it signatures are counted and not checked.
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
except ImportError:
    Ed25519PublicKey = None
sha, H = (lambda b: hashlib.sha256(b).digest()), bytes.fromhex
HEADER = ("actor", "at", "id", "kind", "parent", "run", "seq", "version")
bad, bare, erased, hashes, keys, signed, events = [], {}, set(), {}, set(), 0, 0
lines = open(sys.argv[1], encoding="utf-8", newline="\n")
first = json.loads(next(lines))
if (first["format"], first["version"]) != ("mycel-journal", 1):
    sys.exit("this is not an export this script knows")
prev = sha(b"mycel-journal/1/" + first["journal"].encode())
for events, line in enumerate(lines, 1):
    e = json.loads(line)
    name, body, digest = f"event {e['id']} (number {e['seq']})", e["body"], H(e["digest"])
    if e["seq"] != events or H(e["prev"]) != prev:
        bad.append(f"{name}: does not follow the line before")
    if body is None:
        bare[e["id"]] = (name, e["run"])
    elif sha(H(e["salt"]) + body.encode()) != digest:
        bad.append(f"{name}: body, salt or digest was changed")
    header = json.dumps({k: e[k] for k in HEADER}, separators=(",", ":"), ensure_ascii=False)
    if sha(prev + header.encode() + digest) != H(e["hash"]):
        bad.append(f"{name}: header, digest or hash was changed")
    prev = hashes[e["seq"]] = H(e["hash"])
    said = json.loads(body) if body and e["kind"] in ("erased", "checkpointed") else {}
    erased.add(said.get("event"))
    if "signature" in said:
        signed, text = signed + 1, f"mycel-checkpoint/1\n{first['journal']}\n{said['seq']}\n{said['hash']}\n"
        keys.add(said["key"])
        try:
            if H(said["hash"]) != hashes.get(said["seq"]): raise ValueError
            Ed25519PublicKey and Ed25519PublicKey.from_public_bytes(H(said["key"])).verify(H(said["signature"]), text.encode())
        except Exception: bad.append(f"{name}: its signature does not fit the chain")
bad += [f"{n}: its body is missing" for i, (n, run) in bare.items() if i not in erased and first["run"] in (None, run)]
print(f"{events} events, {len(bare)} without a body, {signed} signatures", "checked" if Ed25519PublicKey else "NOT checked (no Ed25519 here)", "by", *keys)
sys.exit("\n".join(bad) if bad else print("the chain holds, up to", prev.hex()))
