"""What the scripted model servers share: HTTP, the script, the record, and death with the parent.

A server is started as `python3 openai.py SCRIPT RECORD [PORT]`, prints its port on the first line of its output, and ends when
its input is closed. SCRIPT is a JSON object:

    {"models": ["m"], "key": "k" or null, "extra_fields": false, "replies": [reply, ...]}

(`refusal` is what it says to a wrong key; `extra_fields` lets unknown fields pass, as the real servers do, for clients that are not ours) and a reply is an object with any of

    pieces      list of texts, sent one by one           reasoning   text sent before them
    calls       list of {"id", "name", "arguments"}; arguments that are a text are sent as they are
    usage       {"in", "out", "cached", "written"}        finish      the reason, if not the usual one
    when        texts that the request must hold, for it to be this reply's turn; unless: texts it must not hold
    stays       it is given again, as often as it fits
    status      an HTTP error instead of an answer, with  message and  headers
    cut_after   number of pieces after which the connection breaks
    end_after   number of pieces after which the body ends in order, but without the protocol's last word
    error_after number of pieces after which the protocol reports an error inside the stream
    frames      list of raw texts sent as they are instead of the usual frames
    hang_after  number of pieces after which nothing comes until the client goes away

Every request is written to RECORD as one JSON line before it is judged. A request that breaks the documented protocol is
answered with 400 and the reason. Only the standard library is used.
"""

import json
import os
import select
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit


class Refused(Exception):
    """The request cannot be answered: status and words."""

    def __init__(self, status, message):
        super().__init__(message)
        self.status, self.message = status, message


def need(condition, message):
    """The documented protocol demands `condition`."""
    if not condition:
        raise Refused(400, message)


EXTRA_FIELDS = False


def check_fields(what, value, required, optional=()):
    """`value` is an object with every required field and none that is not known."""
    need(isinstance(value, dict), f"{what} is not an object")
    for name in required:
        need(name in value, f"{what} lacks `{name}`")
    for name in value if not EXTRA_FIELDS else ():
        need(name in required or name in optional, f"{what} has the unknown field `{name}`")


def check_schema(what, schema):
    need(isinstance(schema, dict) and schema.get("type") == "object", f"{what} is no JSON schema of an object")


class Broken(Exception):
    """The connection is to break now."""


class Protocol:
    """What one protocol adds. A subclass says how requests are checked and how answers look."""

    path = ""
    models_path = "/v1/models"

    def serves(self, path):
        return path == self.path

    def model_of(self, path, body):
        return body.get("model")

    def models(self, names):
        """The list of models."""
        return {"object": "list", "data": [{"id": name, "object": "model"} for name in names]}

    def key_of(self, headers):
        raise NotImplementedError

    def check(self, body):
        raise NotImplementedError

    def error(self, status, message):
        """The body of an HTTP error."""
        raise NotImplementedError

    content_type = "text/event-stream"

    def frames(self, reply, model):
        """The answer as a list of (frame, is_piece)."""
        raise NotImplementedError

    def error_frame(self, message):
        raise NotImplementedError


def sse(data, event=None):
    text = data if isinstance(data, str) else json.dumps(data, separators=(",", ":"))
    head = f"event: {event}\n" if event else ""
    return f"{head}data: {text}\n\n"


def arguments_text(call):
    arguments = call.get("arguments", {})
    return arguments if isinstance(arguments, str) else json.dumps(arguments, separators=(",", ":"))


def halves(text):
    """A text in two pieces, so that whoever reads must put it together."""
    middle = len(text) // 2
    return [part for part in (text[:middle], text[middle:]) if part]


def next_reply(replies, text):
    """The first reply that fits the request; one that stays is given again."""
    for n, reply in enumerate(replies):
        fits = all(word in text for word in reply.get("when", [])) and not any(word in text for word in reply.get("unless", []))
        if fits:
            return reply if reply.get("stays") else replies.pop(n)
    return None


def handler_for(protocol, script, record_path):
    lock = threading.Lock()
    replies = list(script.get("replies", []))

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_):
            pass

        def do_POST(self):
            raw = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            problem, reply, body = None, None, None
            with lock:
                try:
                    body = self.judge(raw)
                    reply = next_reply(replies, raw.decode("utf-8", "replace"))
                    if reply is None:
                        raise Refused(500, "the script has no reply left")
                    if "status" in reply:
                        raise Refused(reply["status"], reply.get("message", "scripted failure"))
                except Refused as refused:
                    problem = refused
                self.record(raw, problem)
            if problem:
                self.send_problem(problem, (reply or {}).get("headers", {}))
            else:
                self.send_answer(reply, protocol.model_of(urlsplit(self.path).path, body))

        def do_GET(self):
            try:
                if urlsplit(self.path).path != protocol.models_path:
                    raise Refused(404, f"there is nothing at {self.path}")
                if script.get("key") is not None and protocol.key_of(self.headers) != script["key"]:
                    raise Refused(401, script.get("refusal", "invalid key"))
                self.send_json(200, protocol.models(script.get("models", [])), {})
            except Refused as refused:
                self.send_problem(refused, {})

        def judge(self, raw):
            if not protocol.serves(urlsplit(self.path).path):
                raise Refused(404, f"there is nothing at {self.path}")
            if script.get("key") is not None and protocol.key_of(self.headers) != script["key"]:
                raise Refused(401, script.get("refusal", "invalid key"))
            need("application/json" in self.headers.get("Content-Type", ""), "the content type is not JSON")
            try:
                body = json.loads(raw)
            except ValueError as error:
                raise Refused(400, f"the body is not JSON: {error}") from error
            need(isinstance(body, dict), "the body is not an object")
            model = protocol.model_of(urlsplit(self.path).path, body)
            if model not in script.get("models", []):
                raise Refused(404, f"the model `{model}` does not exist")
            protocol.check(body)
            # A window of so many bytes, as a server with a real one has.
            if len(raw) > script.get("window_bytes", len(raw)):
                raise Refused(400, script.get("too_long", "prompt is too long"))
            return body

        def record(self, raw, problem):
            names = ("authorization", "x-api-key", "x-goog-api-key", "anthropic-version")
            headers = {name: self.headers[name] for name in names if self.headers.get(name)}
            try:
                body = json.loads(raw)
            except ValueError:
                body = None
            line = {"path": self.path, "headers": headers, "body": body,
                    "refused": f"{problem.status} {problem.message}" if problem else None}
            with open(record_path, "a", encoding="utf-8") as out:
                out.write(json.dumps(line, sort_keys=True) + "\n")

        def send_problem(self, problem, headers):
            self.send_json(problem.status, protocol.error(problem.status, problem.message), headers)

        def send_json(self, status, value, headers):
            data = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(data)

        def send_answer(self, reply, model):
            self.send_response(200)
            self.send_header("Content-Type", protocol.content_type)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            try:
                self.send_frames(reply, model)
                self.wfile.write(b"0\r\n\r\n")
            except (Broken, BrokenPipeError, ConnectionResetError):
                self.close_connection = True

        def send_frames(self, reply, model):
            pieces = 0
            if self.stop_here(reply, pieces):
                return
            raw = [(frame, False) for frame in reply.get("frames", [])]
            for frame, is_piece in raw or protocol.frames(reply, model):
                self.chunk(frame)
                pieces += is_piece
                if is_piece and self.stop_here(reply, pieces):
                    return

        def stop_here(self, reply, pieces):
            if reply.get("cut_after") == pieces:
                raise Broken
            if reply.get("hang_after") == pieces:
                self.wait_for_client()
                raise Broken
            if reply.get("error_after") == pieces:
                self.chunk(protocol.error_frame(reply.get("message", "overloaded")))
                return True
            return reply.get("end_after") == pieces

        def wait_for_client(self):
            """Until the client closes its side; reading then gives nothing."""
            select.select([self.connection], [], [])

        def chunk(self, text):
            data = text.encode()
            self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
            self.wfile.flush()

    return Handler


def die_with_parent():
    """The parent holds our input open; its end is ours, however it ended."""
    while sys.stdin.buffer.read(4096):
        pass
    os._exit(0)


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """A client that goes away is part of the tests; everything else is told."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


def serve(protocol):
    with open(sys.argv[1], encoding="utf-8") as source:
        script = json.load(source)
    global EXTRA_FIELDS
    EXTRA_FIELDS = script.get("extra_fields", False)
    port = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    server = Server(("127.0.0.1", port), handler_for(protocol, script, sys.argv[2]))
    threading.Thread(target=die_with_parent, daemon=True).start()
    print(server.server_address[1], flush=True)
    server.serve_forever()
