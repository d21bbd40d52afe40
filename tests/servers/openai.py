"""A scripted server of the OpenAI chat completions protocol: streaming, tools, usage in the last chunk."""

import json
import re

from scripted import Protocol, arguments_text, check_fields, check_schema, halves, need, serve, sse

NAME = re.compile(r"^[a-zA-Z0-9_-]{1,64}$")
OPTIONS = ("stream", "stream_options", "tools", "tool_choice", "max_tokens", "max_completion_tokens", "temperature",
           "top_p", "stop", "seed", "reasoning_effort", "response_format", "user")


def text_of(content):
    """A text, or a list of parts that are texts."""
    if isinstance(content, str):
        return content
    need(isinstance(content, list) and all(part.get("type") == "text" for part in content), "content is no text")
    return "".join(part["text"] for part in content)


class Openai(Protocol):
    path = "/v1/chat/completions"

    def key_of(self, headers):
        return headers.get("Authorization", "").removeprefix("Bearer ")

    def error(self, status, message):
        return {"error": {"message": message, "type": "invalid_request_error", "param": None, "code": None}}

    def error_frame(self, message):
        return sse({"error": {"message": message, "type": "server_error"}})

    def check(self, body):
        check_fields("the request", body, ("model", "messages"), OPTIONS)
        need(body.get("stream") is True, "only streaming is served here")
        if "stream_options" in body:
            check_fields("stream_options", body["stream_options"], (), ("include_usage",))
        if "response_format" in body:
            check_fields("response_format", body["response_format"], ("type", "json_schema"))
            check_fields("json_schema", body["response_format"]["json_schema"], ("name", "schema"), ("strict",))
            check_schema("response_format", body["response_format"]["json_schema"]["schema"])
        need(isinstance(body["messages"], list) and body["messages"], "messages is empty")
        for tool in self.tools(body):
            check_fields("a tool", tool, ("type", "function"))
            need(tool["type"] == "function", "a tool is no function")
            function = tool["function"]
            check_fields("a function", function, ("name",), ("description", "parameters", "strict"))
            need(NAME.match(function["name"]), f"the function name `{function['name']}` is not allowed")
            check_schema(function["name"], function.get("parameters"))
        self.check_messages(body["messages"])

    @staticmethod
    def tools(body):
        if "tools" not in body:
            return []
        need(isinstance(body["tools"], list) and body["tools"], "tools is empty")
        return body["tools"]

    def check_messages(self, messages):
        open_ids = []
        for at, message in enumerate(messages):
            role = message.get("role")
            need(role in ("system", "user", "assistant", "tool"), f"messages[{at}] has the role `{role}`")
            if role == "tool":
                check_fields(f"messages[{at}]", message, ("role", "content", "tool_call_id"))
                text_of(message["content"])
                need(message["tool_call_id"] in open_ids, f"messages[{at}] answers no call: {message['tool_call_id']}")
                open_ids.remove(message["tool_call_id"])
                continue
            need(not open_ids, f"the calls {open_ids} have no result before messages[{at}]")
            if role == "assistant":
                open_ids = self.check_assistant(at, message)
            else:
                check_fields(f"messages[{at}]", message, ("role", "content"))
                need(text_of(message["content"]), f"messages[{at}] is empty")
        need(not open_ids, f"the calls {open_ids} have no result")

    def check_assistant(self, at, message):
        check_fields(f"messages[{at}]", message, ("role",), ("content", "tool_calls"))
        calls = message.get("tool_calls", [])
        need(message.get("content") or calls, f"messages[{at}] is empty")
        for call in calls:
            check_fields("a call", call, ("id", "type", "function"))
            check_fields("a call's function", call["function"], ("name", "arguments"))
            need(isinstance(call["function"]["arguments"], str), "arguments is no text")
            json.loads(call["function"]["arguments"])
        ids = [call["id"] for call in calls]
        need(len(set(ids)) == len(ids), f"messages[{at}] uses an id twice")
        return ids

    def frames(self, reply, model):
        def chunk(delta, finish=None):
            choice = {"index": 0, "delta": delta, "finish_reason": finish}
            return sse({"id": "c1", "object": "chat.completion.chunk", "model": model, "choices": [choice]})

        yield chunk({"role": "assistant", "content": ""}), False
        if "reasoning" in reply:
            yield chunk({"reasoning_content": reply["reasoning"]}), False
        for piece in reply.get("pieces", []):
            yield chunk({"content": piece}), True
        for at, call in enumerate(reply.get("calls", [])):
            function = {"name": call["name"], "arguments": ""}
            yield chunk({"tool_calls": [{"index": at, "id": call["id"], "type": "function", "function": function}]}), False
            for part in halves(arguments_text(call)):
                yield chunk({"tool_calls": [{"index": at, "function": {"arguments": part}}]}), True
        yield chunk({}, reply.get("finish", "tool_calls" if reply.get("calls") else "stop")), False
        if "usage" in reply:
            used = reply["usage"]
            usage = {"prompt_tokens": used["in"], "completion_tokens": used["out"],
                     "total_tokens": used["in"] + used["out"],
                     "prompt_tokens_details": {"cached_tokens": used.get("cached", 0)}}
            yield sse({"id": "c1", "object": "chat.completion.chunk", "model": model, "choices": [], "usage": usage}), False
        yield sse("[DONE]"), False


if __name__ == "__main__":
    serve(Openai())
