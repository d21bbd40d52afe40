"""Writes a tiny llama of random weights: tiny_gguf.py FILE. It speaks nonsense, in the protocol of whoever serves it.

Needs the packages `gguf` and `numpy`. One token a byte, as sentencepiece falls back to, and two more for the beginning and the end.
"""

import sys

import gguf
import numpy as np

LAYERS, WIDTH, HEADS, FEED, CONTEXT = 2, 64, 4, 128, 32768

TEMPLATE = ("{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}"
            "{% if add_generation_prompt %}assistant: {% endif %}")


def main(path):
    out = gguf.GGUFWriter(path, "llama")
    out.add_name("tiny")
    out.add_context_length(CONTEXT)
    out.add_embedding_length(WIDTH)
    out.add_block_count(LAYERS)
    out.add_feed_forward_length(FEED)
    out.add_head_count(HEADS)
    out.add_head_count_kv(HEADS)
    out.add_rope_dimension_count(WIDTH // HEADS)
    out.add_layer_norm_rms_eps(1e-5)
    kinds = gguf.TokenType
    tokens = [("<unk>", kinds.UNKNOWN), ("<s>", kinds.CONTROL), ("</s>", kinds.CONTROL)]
    tokens += [(f"<0x{byte:02X}>", kinds.BYTE) for byte in range(256)]
    tokens += [(chr(code), kinds.NORMAL) for code in range(33, 127)] + [("\u2581", kinds.NORMAL)]
    out.add_vocab_size(len(tokens))
    out.add_tokenizer_model("llama")
    out.add_token_list([text for text, _ in tokens])
    out.add_token_scores([0.0] * len(tokens))
    out.add_token_types([int(kind) for _, kind in tokens])
    out.add_bos_token_id(1)
    out.add_eos_token_id(2)
    out.add_chat_template(TEMPLATE)
    random = np.random.default_rng(7)

    def tensor(name, *shape):
        out.add_tensor(name, (random.standard_normal(shape) * 0.05).astype(np.float32))

    def ones(name):
        out.add_tensor(name, np.ones(WIDTH, dtype=np.float32))

    tensor("token_embd.weight", len(tokens), WIDTH)
    tensor("output.weight", len(tokens), WIDTH)
    ones("output_norm.weight")
    for layer in range(LAYERS):
        block = f"blk.{layer}."
        for name in ("attn_norm.weight", "ffn_norm.weight"):
            ones(block + name)
        for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
            tensor(f"{block}{name}.weight", WIDTH, WIDTH)
        tensor(block + "ffn_gate.weight", FEED, WIDTH)
        tensor(block + "ffn_up.weight", FEED, WIDTH)
        tensor(block + "ffn_down.weight", WIDTH, FEED)
    out.write_header_to_file()
    out.write_kv_data_to_file()
    out.write_tensors_to_file()
    out.close()


if __name__ == "__main__":
    main(sys.argv[1])
