"""Writes a small GGUF file: make_gguf.py FILE [CONTEXT]. A header with the usual keys, and one tensor of 64 zeros."""
import struct, sys

def text(value):
    return struct.pack("<Q", len(value)) + value.encode()

def number(value):
    return struct.pack("<I", value)

keys = [("general.architecture", 8, text("llama")), ("general.name", 8, text("Tiny Model")),
        ("general.file_type", 4, number(1)), ("general.license", 8, text("apache-2.0")),
        ("llama.context_length", 4, number(int((sys.argv[2:] or [4096])[0]))), ("llama.block_count", 4, number(2)),
        ("llama.embedding_length", 4, number(64)), ("llama.attention.head_count", 4, number(4)),
        ("llama.attention.head_count_kv", 4, number(2)), ("tokenizer.ggml.model", 8, text("gpt2")),
        ("tokenizer.chat_template", 8, text("{{ messages }}"))]
head = b"GGUF" + struct.pack("<IQQ", 3, 1, len(keys))
head += b"".join(text(key) + struct.pack("<I", kind) + value for key, kind, value in keys)
head += text("token_embd.weight") + struct.pack("<IQIQ", 1, 64, 1, 0)
head += b"\0" * (-len(head) % 32)
open(sys.argv[1], "wb").write(head + bytes(128))
