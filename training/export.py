"""Writes trained weights as GGUF:  python3 export.py run/ ../crates/models/assets/mycel-mini.gguf [--type q8_0]"""

import argparse
import json

import gguf
import numpy as np
import torch

import tokenizer as words
from model import Shape

# What a stranger's program would use to talk to it; Mycel writes its prompts itself (FORMAT.md).
TEMPLATE = (
    "{% for m in messages %}{% if m.role == 'user' %}<|goal|>{{ m.content }}{% elif m.role == 'assistant' %}"
    "<|act|>{{ m.content }}<|end|>{% elif m.role == 'tool' %}<|result|>{{ m.content }}{% endif %}{% endfor %}<|act|>"
)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("run")
    a.add_argument("out")
    a.add_argument("--type", default="q8_0", choices=["q8_0", "f16", "f32"])
    a.add_argument("--version", default="1")
    a = a.parse_args()
    saved = torch.load(f"{a.run}/mini.pt", map_location="cpu")
    shape = Shape(**saved["shape"])
    tok = json.load(open(f"{a.run}/tokenizer.json"))
    vocabulary = sorted(tok["model"]["vocab"], key=tok["model"]["vocab"].get)
    merges = [m if isinstance(m, str) else " ".join(m) for m in tok["model"]["merges"]]

    w = gguf.GGUFWriter(a.out, "llama")
    w.add_name("mycel-mini")
    w.add_version(a.version)
    w.add_license("Apache-2.0")
    w.add_description("Turns everyday requests into tool calls; see training/README.md")
    w.add_context_length(shape.context)
    w.add_embedding_length(shape.width)
    w.add_block_count(shape.layers)
    w.add_feed_forward_length(shape.feed_forward)
    w.add_head_count(shape.heads)
    w.add_head_count_kv(shape.heads)
    w.add_rope_dimension_count(shape.width // shape.heads)
    w.add_rope_freq_base(shape.rope_base)
    w.add_layer_norm_rms_eps(shape.epsilon)
    w.add_vocab_size(shape.vocabulary)
    w.add_tokenizer_model("gpt2")
    w.add_tokenizer_pre("gpt-2")
    w.add_token_list(vocabulary)
    kinds = [gguf.TokenType.CONTROL if t in words.SPECIAL else gguf.TokenType.NORMAL for t in vocabulary]
    w.add_token_types(kinds)
    w.add_token_merges(merges)
    at = {name: vocabulary.index(name) for name in words.SPECIAL}
    w.add_bos_token_id(at["<|goal|>"])
    w.add_eos_token_id(at["<|end|>"])
    w.add_pad_token_id(at["<|pad|>"])
    w.add_add_bos_token(False)
    w.add_chat_template(TEMPLATE)
    w.add_file_type({"q8_0": gguf.LlamaFileType.MOSTLY_Q8_0, "f16": gguf.LlamaFileType.MOSTLY_F16, "f32": gguf.LlamaFileType.ALL_F32}[a.type])

    kind = {"q8_0": gguf.GGMLQuantizationType.Q8_0, "f16": gguf.GGMLQuantizationType.F16, "f32": gguf.GGMLQuantizationType.F32}[a.type]

    def put(name, tensor):
        data = tensor.float().numpy()
        if data.ndim == 1:
            w.add_tensor(name, data.astype(np.float32))
        else:
            w.add_tensor(name, gguf.quants.quantize(data, kind), raw_dtype=kind)

    m = saved["model"]
    put("token_embd.weight", m["embed.weight"])
    put("output_norm.weight", m["norm.weight"])
    names = {"attn_norm": "attn_norm", "ffn_norm": "ffn_norm", "q": "attn_q", "k": "attn_k", "v": "attn_v", "o": "attn_output", "gate": "ffn_gate", "up": "ffn_up", "down": "ffn_down"}
    for layer in range(shape.layers):
        for ours, theirs in names.items():
            put(f"blk.{layer}.{theirs}.weight", m[f"layers.{layer}.{ours}.weight"])
    w.write_header_to_file()
    w.write_kv_data_to_file()
    w.write_tensors_to_file()
    w.close()


if __name__ == "__main__":
    main()
