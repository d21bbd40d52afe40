"""Asks a worker with the package that everybody uses, and fails where the answer is not what it expects."""
import json
import sys

import openai

url, key = sys.argv[1], sys.argv[2]
client = openai.OpenAI(base_url=url, api_key=key, max_retries=0)

model = client.models.list().data[0].id
hello = [{"role": "user", "content": "hello"}]

whole = client.chat.completions.create(model=model, messages=hello, max_tokens=16, temperature=0)
assert whole.choices[0].finish_reason == "length", whole
assert whole.usage.completion_tokens == 16, whole
assert whole.usage.prompt_tokens_details.cached_tokens >= 0, whole

stream = client.chat.completions.create(
    model=model, messages=hello, max_tokens=16, temperature=0, stream=True, stream_options={"include_usage": True}
)
text, usage = "", None
for chunk in stream:
    usage = chunk.usage or usage
    text += "".join(choice.delta.content or "" for choice in chunk.choices)
assert text == whole.choices[0].message.content, (text, whole)
assert usage.completion_tokens == 16, usage

tools = [
    {
        "type": "function",
        "function": {
            "name": "list",
            "description": "Lists files.",
            "parameters": {
                "type": "object",
                "properties": {"kind": {"enum": ["png", "text"]}},
                "required": ["kind"],
                "additionalProperties": False,
            },
        },
    }
]
call = client.chat.completions.create(model=model, messages=hello, tools=tools, tool_choice="required", max_tokens=900)
assert call.choices[0].finish_reason == "tool_calls", call
first = call.choices[0].message.tool_calls[0]
assert first.function.name == "list" and json.loads(first.function.arguments)["kind"] in ("png", "text"), first
answered = hello + [
    call.choices[0].message.model_dump(exclude_none=True),
] + [
    {"role": "tool", "tool_call_id": one.id, "content": "nothing"} for one in call.choices[0].message.tool_calls
]
client.chat.completions.create(model=model, messages=answered, tools=tools, max_tokens=8)

schema = {"type": "object", "properties": {"yes": {"type": "boolean"}}, "required": ["yes"], "additionalProperties": False}
held = client.chat.completions.create(
    model=model,
    messages=hello,
    max_tokens=200,
    response_format={"type": "json_schema", "json_schema": {"name": "a", "schema": schema, "strict": True}},
)
assert isinstance(json.loads(held.choices[0].message.content)["yes"], bool), held

plain = client.completions.create(model=model, prompt="find", max_tokens=4, logprobs=2, n=2)
assert len(plain.choices) == 2 and len(plain.choices[0].logprobs.tokens) == 4, plain

for wrong, kind in (
    (lambda: client.chat.completions.create(model="other", messages=hello), openai.NotFoundError),
    (lambda: client.chat.completions.create(model=model, messages=hello, temperature=9), openai.BadRequestError),
    (lambda: client.embeddings.create(model=model, input="a"), openai.BadRequestError),
    (lambda: client.with_options(api_key="wrong").models.list(), openai.AuthenticationError),
):
    try:
        wrong()
    except kind:
        continue
    raise SystemExit(f"{kind.__name__} was expected")
print("all is as expected")
