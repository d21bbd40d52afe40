"""The same work for llama.cpp's own server, through the PyPI package `xllamacpp`; prints one line of JSON.

    peer.py MODEL WORK.json

WORK.json: {"kind": "single" | "agents" | "vectors", "prompts": [[token, ..], ..] or "texts": [..], "write": N}.
"""

import json
import sys
import threading
import time

import xllamacpp as peer


def server(model, work):
    params = peer.CommonParams()
    params.model.path = model
    params.cpuparams.n_threads = 1
    params.cpuparams_batch.n_threads = 1
    params.n_gpu_layers = 0
    params.n_ubatch = params.n_batch = 512
    # What ours does not do either.
    params.warmup = False
    params.endpoint_metrics = False
    params.verbosity = -1
    if work["kind"] == "vectors":
        params.embedding = True
        params.n_parallel = 16
        # A longer text would not fit a batch of the model.
        params.n_ctx = 512 * 16
    else:
        params.n_parallel = len(work["prompts"])
        longest = max(len(p) for p in work["prompts"]) + work["write"]
        params.n_ctx = (longest + 256) // 256 * 256 * params.n_parallel
        params.kv_unified = True
    return peer.Server(params)


def complete(server, prompt, write, shared):
    request = {"prompt": prompt, "n_predict": write, "temperature": 0, "cache_prompt": shared, "samplers": []}
    answer = server.handle_completions(request)
    return answer if isinstance(answer, dict) else json.loads(answer)


def main():
    model, work = sys.argv[1], json.load(open(sys.argv[2]))
    running = server(model, work)
    began = time.monotonic()
    if work["kind"] == "single":
        timings = complete(running, work["prompts"][0], work["write"], False)["timings"]
        result = {
            "read_tok_s": timings["prompt_per_second"],
            "write_tok_s": timings["predicted_per_second"],
            "written": timings["predicted_n"],
        }
    elif work["kind"] == "agents":
        answers = [None] * len(work["prompts"])

        def agent(at):
            answers[at] = complete(running, work["prompts"][at], work["write"], True)

        threads = [threading.Thread(target=agent, args=(at,)) for at in range(len(answers))]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        seconds = time.monotonic() - began
        written = sum(answer["timings"]["predicted_n"] for answer in answers)
        result = {"seconds": seconds, "write_tok_s": written / seconds}
    else:
        answer = running.handle_embeddings({"input": work["texts"]})
        seconds = time.monotonic() - began
        result = {"seconds": seconds, "texts_s": len(work["texts"]) / seconds}
    result["system"] = peer.get_system_info()
    print(json.dumps(result), flush=True)


main()
