"""A scripted server of the Anthropic messages protocol: named events, content blocks, cache counts."""

import json
import re

from scripted import Protocol, arguments_text, check_fields, check_schema, halves, need, serve, sse

NAME = re.compile(r"^[a-zA-Z0-9_-]{1,128}$")
ID = re.compile(r"^[a-zA-Z0-9_-]+$")
OPTIONS = ("stream", "system", "tools", "tool_choice", "temperature", "top_p", "top_k", "stop_sequences", "thinking",
           "metadata")


class Anthropic(Protocol):
    path = "/v1/messages"

    def key_of(self, headers):
        need(headers.get("anthropic-version") == "2023-06-01", "anthropic-version: header is required")
        return headers.get("x-api-key", "")

    def error(self, status, message):
        return {"type": "error", "error": {"type": "invalid_request_error", "message": message}}

    def error_frame(self, message):
        return sse({"type": "error", "error": {"type": "overloaded_error", "message": message}}, "error")

    def check(self, body):
        check_fields("the request", body, ("model", "messages", "max_tokens"), OPTIONS)
        need(body.get("stream") is True, "only streaming is served here")
        need(isinstance(body["max_tokens"], int) and body["max_tokens"] > 0, "max_tokens is no positive number")
        for tool in body.get("tools", []):
            check_fields("a tool", tool, ("name", "input_schema"), ("description", "type", "cache_control"))
            need(NAME.match(tool["name"]), f"the tool name `{tool['name']}` is not allowed")
            check_schema(tool["name"], tool["input_schema"])
        # Marks of the prompt cache.
        need(json.dumps(body).count('"cache_control"') <= 4, "more than 4 blocks have cache_control")
        self.check_messages(body["messages"])

    def check_messages(self, messages):
        need(isinstance(messages, list) and messages, "messages is empty")
        need(messages[0].get("role") == "user", "the first message must be the user's")
        open_ids = []
        for at, message in enumerate(messages):
            check_fields(f"messages[{at}]", message, ("role", "content"))
            need(message["role"] in ("user", "assistant"), f"messages[{at}] has the role `{message['role']}`")
            blocks = self.blocks(at, message["content"])
            if message["role"] == "assistant":
                need(not open_ids, f"the calls {open_ids} have no result before messages[{at}]")
                open_ids = self.check_assistant(at, blocks)
            else:
                self.check_user(at, blocks, open_ids)
                open_ids = []
        need(not open_ids, f"the calls {open_ids} have no result")

    @staticmethod
    def blocks(at, content):
        if isinstance(content, str):
            content = [{"type": "text", "text": content}]
        need(content, f"messages[{at}] is empty")
        for block in content:
            if block.get("type") == "text":
                need(block.get("text", "").strip(), f"messages[{at}] has an empty text")
        return content

    @staticmethod
    def check_assistant(at, blocks):
        ids = []
        for block in blocks:
            need(block["type"] in ("text", "tool_use"), f"messages[{at}] has a block `{block['type']}`")
            if block["type"] == "tool_use":
                check_fields("tool_use", block, ("type", "id", "name", "input"))
                need(isinstance(block["input"], dict), "input is no object")
                need(ID.match(block["id"]), f"the id `{block['id']}` is not allowed")
                ids.append(block["id"])
        need(len(set(ids)) == len(ids), f"messages[{at}] uses an id twice")
        return ids

    @staticmethod
    def check_user(at, blocks, open_ids):
        answered = []
        for place, block in enumerate(blocks):
            need(block["type"] in ("text", "tool_result"), f"messages[{at}] has a block `{block['type']}`")
            if block["type"] == "tool_result":
                check_fields("tool_result", block, ("type", "tool_use_id"), ("content", "is_error", "cache_control"))
                need(place == len(answered), f"messages[{at}] has a result after another block")
                answered.append(block["tool_use_id"])
        need(sorted(answered) == sorted(open_ids), f"messages[{at}] answers {answered}, not {open_ids}")

    def frames(self, reply, model):
        def event(kind, **fields):
            return sse({"type": kind} | fields, kind)

        used = reply.get("usage", {"in": 0, "out": 0})
        usage = {"input_tokens": used["in"], "output_tokens": 1, "cache_read_input_tokens": used.get("cached", 0),
                 "cache_creation_input_tokens": used.get("written", 0)}
        message = {"id": "msg_1", "type": "message", "role": "assistant", "model": model, "content": [],
                   "stop_reason": None, "stop_sequence": None, "usage": usage}
        yield event("message_start", message=message), False
        yield event("ping"), False
        blocks = [("thinking", [reply["reasoning"]], None)] if "reasoning" in reply else []
        blocks += [("text", reply["pieces"], None)] if reply.get("pieces") else []
        blocks += [("tool_use", halves(arguments_text(call)), call) for call in reply.get("calls", [])]
        deltas = {"thinking": ("thinking_delta", "thinking"), "text": ("text_delta", "text"),
                  "tool_use": ("input_json_delta", "partial_json")}
        empty = {"thinking": {"thinking": "", "signature": ""}, "text": {"text": ""}}
        for index, (kind, parts, call) in enumerate(blocks):
            more = {"id": call["id"], "name": call["name"], "input": {}} if call else empty[kind]
            yield event("content_block_start", index=index, content_block={"type": kind} | more), False
            name, field = deltas[kind]
            for part in parts:
                yield event("content_block_delta", index=index, delta={"type": name, field: part}), kind != "thinking"
            yield event("content_block_stop", index=index), False
        finish = reply.get("finish", "tool_use" if reply.get("calls") else "end_turn")
        yield event("message_delta", delta={"stop_reason": finish, "stop_sequence": None},
                    usage={"output_tokens": used["out"]}), False
        yield event("message_stop"), False


if __name__ == "__main__":
    serve(Anthropic())
