"""The real server of llama.cpp (xllamacpp, from PyPI, MIT licence) on loopback: llama_cpp.py MODEL.gguf PORT.

Prints one line when it listens, and ends when its input is closed.
"""

import os
import sys

import xllamacpp

params = xllamacpp.CommonParams()
params.model.path = sys.argv[1]
params.port = int(sys.argv[2])
params.n_ctx = 16384
params.n_parallel = 1
params.cpuparams.n_threads = 1
params.use_jinja = True
server = xllamacpp.Server(params)
print("listening", server.listening_address, flush=True)
while sys.stdin.buffer.read(4096):
    pass
os._exit(0)
