"""A scripted server of Ollama's own chat protocol: one JSON object a line, tools, counts in the last line."""

import json

from scripted import Protocol, check_fields, check_schema, need, serve

OPTIONS = ("stream", "tools", "format", "options", "keep_alive", "think")
NUMBERS = ("num_predict", "num_ctx", "temperature", "top_p", "top_k", "seed", "stop")


class Ollama(Protocol):
    path = "/api/chat"
    models_path = "/api/tags"

    def models(self, names):
        return {"models": [{"name": name, "model": name} for name in names]}
    content_type = "application/x-ndjson"

    def key_of(self, headers):
        return headers.get("Authorization", "").removeprefix("Bearer ")

    def error(self, status, message):
        return {"error": message}

    def error_frame(self, message):
        return json.dumps({"error": message}, separators=(",", ":")) + "\n"

    def check(self, body):
        check_fields("the request", body, ("model", "messages"), OPTIONS)
        need(body.get("stream", True) is True, "only streaming is served here")
        check_fields("options", body.get("options", {}), (), NUMBERS)
        for tool in body.get("tools", []):
            check_fields("a tool", tool, ("type", "function"))
            check_fields("a function", tool["function"], ("name", "description", "parameters"))
            check_schema(tool["function"]["name"], tool["function"]["parameters"])
        self.check_messages(body["messages"])

    @staticmethod
    def check_messages(messages):
        need(isinstance(messages, list) and messages, "messages is empty")
        unanswered = 0
        for at, message in enumerate(messages):
            check_fields(f"messages[{at}]", message, ("role",), ("content", "tool_calls", "tool_name", "images", "thinking"))
            role = message["role"]
            need(role in ("system", "user", "assistant", "tool"), f"messages[{at}] has the role `{role}`")
            if role == "tool":
                need(unanswered > 0, f"messages[{at}] answers no call")
                need(isinstance(message.get("content"), str), f"messages[{at}] has no content")
                unanswered -= 1
                continue
            need(unanswered == 0, f"{unanswered} calls have no result before messages[{at}]")
            calls = message.get("tool_calls", [])
            need(message.get("content") or calls, f"messages[{at}] is empty")
            need(not calls or role == "assistant", f"messages[{at}] may not call")
            for call in calls:
                check_fields("a call", call, ("function",), ("id",))
                check_fields("a call's function", call["function"], ("name", "arguments"), ("index",))
                need(isinstance(call["function"]["arguments"], dict), "arguments is no object")
            unanswered = len(calls)
        need(unanswered == 0, f"{unanswered} calls have no result")

    def frames(self, reply, model):
        def line(message, **more):
            value = {"model": model, "created_at": "2025-01-01T00:00:00Z", "message": message, "done": False} | more
            return json.dumps(value, separators=(",", ":")) + "\n"

        if "reasoning" in reply:
            yield line({"role": "assistant", "content": "", "thinking": reply["reasoning"]}), False
        for piece in reply.get("pieces", []):
            yield line({"role": "assistant", "content": piece}), True
        for call in reply.get("calls", []):
            function = {"name": call["name"], "arguments": call.get("arguments", {})}
            sent = {"id": call["id"], "function": function} if call.get("id") else {"function": function}
            yield line({"role": "assistant", "content": "", "tool_calls": [sent]}), True
        used = reply.get("usage")
        counts = {"prompt_eval_count": used["in"], "eval_count": used["out"]} if used else {}
        yield line({"role": "assistant", "content": ""}, done=True, done_reason=reply.get("finish", "stop"), **counts), False


if __name__ == "__main__":
    serve(Ollama())
