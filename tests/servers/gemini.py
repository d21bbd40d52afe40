"""A scripted server of the Gemini protocol: one JSON object a frame, parts of content, counts beside them."""

import json
import re

from scripted import Protocol, check_fields, check_schema, need, serve, sse

NAME = re.compile(r"^[a-zA-Z_][a-zA-Z0-9_.-]{0,63}$")
PATH = re.compile(r"^/v1(?:beta)?/models/([^:]+):streamGenerateContent$")
OPTIONS = ("systemInstruction", "tools", "toolConfig", "generationConfig", "safetySettings")


class Gemini(Protocol):
    models_path = "/v1/models"

    def serves(self, path):
        return bool(PATH.match(path))

    def model_of(self, path, body):
        return PATH.match(path).group(1)

    def models(self, names):
        return {"models": [{"name": f"models/{name}"} for name in names]}

    def key_of(self, headers):
        return headers.get("x-goog-api-key", "")

    def error(self, status, message):
        return {"error": {"code": status, "message": message, "status": "INVALID_ARGUMENT"}}

    def error_frame(self, message):
        return sse({"error": {"code": 503, "message": message, "status": "UNAVAILABLE"}})

    def check(self, body):
        check_fields("the request", body, ("contents",), OPTIONS)
        check_fields("generationConfig", body.get("generationConfig", {}), (),
                     ("maxOutputTokens", "responseMimeType", "responseJsonSchema"))
        if "systemInstruction" in body:
            self.texts("systemInstruction", body["systemInstruction"]["parts"])
        for tool in body.get("tools", []):
            check_fields("a tool", tool, ("functionDeclarations",))
            for function in tool["functionDeclarations"]:
                check_fields("a function", function, ("name",), ("description", "parametersJsonSchema"))
                need(NAME.match(function["name"]), f"the function name `{function['name']}` is not allowed")
                check_schema(function["name"], function.get("parametersJsonSchema"))
        need(isinstance(body["contents"], list) and body["contents"], "contents is empty")
        self.check_contents(body["contents"])

    @staticmethod
    def texts(what, parts):
        need(parts and all(part.get("text", "").strip() for part in parts), f"{what} has an empty text")

    def check_contents(self, contents):
        open_calls = []
        for at, content in enumerate(contents):
            check_fields(f"contents[{at}]", content, ("role", "parts"))
            parts = content["parts"]
            need(parts, f"contents[{at}] is empty")
            results = [part["functionResponse"] for part in parts if "functionResponse" in part]
            if content["role"] == "model":
                need(not open_calls, f"the calls {open_calls} have no response before contents[{at}]")
                open_calls = [part["functionCall"]["name"] for part in parts if "functionCall" in part]
                need(all(isinstance(p["functionCall"]["args"], dict) for p in parts if "functionCall" in p), "args is no object")
            else:
                need(content["role"] == "user", f"contents[{at}] has the role `{content['role']}`")
                names = [result["name"] for result in results]
                need(sorted(names) == sorted(open_calls), f"contents[{at}] answers {names}, not {open_calls}")
                need(all(isinstance(result["response"], dict) for result in results), "response is no object")
                open_calls = []
        need(not open_calls, f"the calls {open_calls} have no response")

    def frames(self, reply, model):
        def frame(parts, finish=None, more=None):
            candidate = {"content": {"role": "model", "parts": parts}, "index": 0}
            return sse({"candidates": [candidate | ({"finishReason": finish} if finish else {})],
                        "modelVersion": model, **(more or {})})

        if "reasoning" in reply:
            yield frame([{"text": reply["reasoning"], "thought": True}]), False
        for piece in reply.get("pieces", []):
            yield frame([{"text": piece}]), True
        for call in reply.get("calls", []):
            arguments = call.get("arguments", {})
            args = json.loads(arguments) if isinstance(arguments, str) else arguments
            made = {"id": call["id"], "name": call["name"], "args": args}
            yield frame([{"functionCall": made, "thoughtSignature": "c2ln"}]), True
        used = reply.get("usage")
        usage = {} if used is None else {"usageMetadata": {
            "promptTokenCount": used["in"], "candidatesTokenCount": used["out"],
            "cachedContentTokenCount": used.get("cached", 0), "totalTokenCount": used["in"] + used["out"]}}
        yield frame([{"text": ""}], reply.get("finish", "STOP"), usage), False


if __name__ == "__main__":
    serve(Gemini())
