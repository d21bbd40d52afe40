"""A registry and a hub of models, with faults.

Usage: registry.py [WEIGHTS]   WEIGHTS: how many 32-bit weights the model has (default 700000, 2.8 MB)

Prints the ports of two servers on one line. The first part of a path names the fault:

    /FAULT/v2/library/m/manifests/latest     as Ollama's registry speaks
    /FAULT/v2/library/m/blobs/sha256:...
    /FAULT/api/models/org/repo/refs          as the Hugging Face hub speaks
    /FAULT/org/repo/resolve/COMMIT/FILE
    /FAULT/files/x.gguf                      a file somewhere

`/_log` lists what was asked, a JSON object a line; `/_forget` empties it and forgets which faults have struck.
"""

import hashlib
import json
import random
import struct
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

COMMIT = "c0ffee" + "0" * 34
TOKEN = "t0ken-of-the-registry"


def text(value):
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def gguf(weights, seed, split=None):
    """A GGUF file with one tensor of random weights."""
    keys = [
        ("general.architecture", 8, text("llama")),
        ("general.name", 8, text("Made for a test")),
        ("general.file_type", 4, struct.pack("<I", 0)),
        ("general.license", 8, text("apache-2.0")),
        ("llama.context_length", 4, struct.pack("<I", 2048)),
        ("llama.block_count", 4, struct.pack("<I", 2)),
        ("llama.embedding_length", 4, struct.pack("<I", 64)),
        ("llama.attention.head_count", 4, struct.pack("<I", 4)),
        ("llama.attention.head_count_kv", 4, struct.pack("<I", 2)),
        ("tokenizer.ggml.model", 8, text("gpt2")),
        ("tokenizer.ggml.tokens", 9, struct.pack("<IQ", 8, 3) + text("a") + text("b") + text("c")),
        ("tokenizer.chat_template", 8, text("{{ messages }}")),
    ]
    if split:
        keys += [("split.no", 2, struct.pack("<H", split[0])), ("split.count", 2, struct.pack("<H", split[1]))]
    head = b"GGUF" + struct.pack("<IQQ", 3, 1, len(keys))
    head += b"".join(text(key) + struct.pack("<I", kind) + value for key, kind, value in keys)
    head += text("token_embd.weight") + struct.pack("<IQIQ", 1, weights, 0, 0)
    head += b"\0" * (-len(head) % 32)
    return head + random.Random(seed).randbytes(4 * weights)


WEIGHTS = int(sys.argv[1]) if len(sys.argv) > 1 else 700_000
MODEL = gguf(WEIGHTS, 1)
PARTS = [gguf(WEIGHTS // 4, 2, (0, 2)), gguf(WEIGHTS // 4, 3, (1, 2))]
LICENCE = b"Do what you like.\n"
CONFIG = b'{"model_format":"gguf","model_family":"llama"}'
FILES = {"m-Q4_K_M.gguf": MODEL, "m-Q8_0-00001-of-00002.gguf": PARTS[0], "m-Q8_0-00002-of-00002.gguf": PARTS[1]}


def digest(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()


BLOBS = {digest(data): data for data in [MODEL, LICENCE, CONFIG]}
LAYERS = [("application/vnd.ollama.image.model", MODEL), ("application/vnd.ollama.image.license", LICENCE)]
LOG, STRUCK, GUARD = [], {}, threading.Lock()


def manifest():
    layer = lambda kind, data: {"mediaType": kind, "digest": digest(data), "size": len(data)}
    return {
        "schemaVersion": 2,
        "mediaType": "application/vnd.docker.distribution.manifest.v2+json",
        "config": layer("application/vnd.docker.container.image.v1+json", CONFIG),
        "layers": [layer(kind, data) for kind, data in LAYERS],
    }


def tree():
    yield {"type": "file", "path": "README.md", "size": 3, "oid": "0" * 40}
    for path, data in FILES.items():
        lfs = {"oid": hashlib.sha256(data).hexdigest(), "size": len(data)}
        yield {"type": "file", "path": path, "size": len(data), "oid": "0" * 40, "lfs": lfs}


def struck(what, times=1):
    """Whether this fault still strikes."""
    with GUARD:
        STRUCK[what] = STRUCK.get(what, 0) + 1
        return STRUCK[what] <= times


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        try:
            self.answer()
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def answer(self):
        if self.path == "/_log":
            return self.send(200, "\n".join(map(json.dumps, LOG)).encode())
        if self.path == "/_forget":
            LOG.clear()
            STRUCK.clear()
            return self.send(200, b"")
        port = self.server.server_address[1]
        seen = {"port": port, "path": self.path, "range": self.headers.get("range")}
        seen["authorization"] = self.headers.get("authorization")
        with GUARD:
            LOG.append(seen)
        _, fault, path = self.path.split("?")[0].split("/", 2)
        if fault in ("token", "realm", "redirect") and not self.authorised(fault, path):
            return
        self.route(fault, path)

    def authorised(self, fault, path):
        given = self.headers.get("authorization")
        if port_of(self) == OTHER or path == "token":
            return True
        if given == f"Bearer {TOKEN}":
            return True
        host = "localhost" if fault == "realm" else "127.0.0.1"
        realm = f'Bearer realm="http://{host}:{MAIN}/{fault}/token",service="test",scope="repository:m:pull"'
        self.send(401, b'{"errors":[{"message":"authentication required"}]}', {"WWW-Authenticate": realm})
        return False

    def route(self, fault, path):
        parts = path.split("/")
        if path == "token":
            return self.send(200, json.dumps({"token": TOKEN}).encode())
        if fault == "busy" and struck("busy", 2):
            return self.send(429, b'{"error":"too many requests"}', {"Retry-After": "1"})
        if fault == "tired":
            return self.send(429, b"", {"Retry-After": "86400"})
        if fault == "loop":
            return self.send(307, b"", {"Location": self.path})
        if fault == "inside":
            return self.send(307, b"", {"Location": "ftp://127.0.0.1/x"})
        if path == "v2/library/m/manifests/latest":
            return self.send(200, json.dumps(manifest()).encode())
        if path.startswith("v2/library/m/blobs/") and parts[-1] in BLOBS:
            return self.blob(fault, BLOBS[parts[-1]])
        if path == "api/models/org/repo/refs":
            return self.send(200, json.dumps({"branches": [{"name": "main", "targetCommit": COMMIT}]}).encode())
        if path == f"api/models/org/repo/tree/{COMMIT}":
            return self.send(200, json.dumps(list(tree())).encode())
        if path.startswith(f"org/repo/resolve/{COMMIT}/") and parts[-1] in FILES:
            return self.blob(fault, FILES[parts[-1]])
        if path == "files/x.gguf":
            return self.blob(fault, MODEL)
        if path == "files/none.gguf":
            return self.blob(fault, b"this is no model\n" * 100)
        self.send(404, b'{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}]}')

    def blob(self, fault, data):
        if fault == "gone":
            return self.send(404, b"")
        if fault == "redirect" and port_of(self) == MAIN:
            return self.send(307, b"", {"Location": f"http://localhost:{OTHER}{self.path}"})
        if fault == "expiring":
            # The address behind the redirect works twice, then no more.
            if port_of(self) == MAIN:
                return self.send(307, b"", {"Location": f"http://127.0.0.1:{OTHER}{self.path}"})
            if not struck("expiring", 2) and struck("expired"):
                return self.send(403, b"")
        start, end, status, headers = 0, len(data), 200, {"ETag": '"v1"', "Accept-Ranges": "bytes"}
        wanted = self.headers.get("range")
        if wanted and fault not in ("norange", "norange-cut"):
            first, last = wanted.removeprefix("bytes=").split("-")
            start, end = int(first), min(int(last) + 1 if last else end, len(data))
            if self.headers.get("if-range") and fault == "changed" and start > 0:
                start, end = 0, len(data)
            else:
                total = len(data) + (7 if fault == "length" else 0)
                status, headers["Content-Range"] = 206, f"bytes {start}-{end - 1}/{total}"
        body = data[start:end]
        if fault == "wrong" and len(data) > 1000:
            body = bytes([body[0] ^ 1]) + body[1:] if start == 0 else body
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.pour(fault, body)

    def pour(self, fault, body):
        if fault == "cut" and len(body) > 70_000:
            self.wfile.write(body[:70_000])
            self.close_connection = True
            return
        if fault == "norange-cut" and struck("norange-cut", 2) and len(body) > 70_000:
            self.wfile.write(body[:70_000])
            self.close_connection = True
            return
        if fault == "stall" and len(body) > 70_000 and struck("stall", 2):
            self.wfile.write(body[:70_000])
            self.wfile.flush()
            time.sleep(3)
            self.close_connection = True
            return
        if fault == "slow":
            for at in range(0, len(body), 16384):
                self.wfile.write(body[at : at + 16384])
                self.wfile.flush()
                time.sleep(0.05)
            return
        self.wfile.write(body)

    def send(self, status, body, headers=None):
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def port_of(handler):
    return handler.server.server_address[1]


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64


if __name__ == "__main__":
    main, other = Server(("127.0.0.1", 0), Handler), Server(("127.0.0.1", 0), Handler)
    MAIN, OTHER = main.server_address[1], other.server_address[1]
    threading.Thread(target=other.serve_forever, daemon=True).start()
    print(MAIN, OTHER, flush=True)
    main.serve_forever()
