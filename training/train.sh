#!/usr/bin/env bash
# Tokenizer, weights, GGUF:  ./train.sh [--minutes N] [--threads N] [...]   (arguments go to train.py)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
python=${PYTHON:-.venv/bin/python}
if [ ! -x "$(command -v "$python")" ]; then
  python3 -m venv .venv
  .venv/bin/pip install --quiet torch numpy gguf tokenizers
fi
out=${OUT:-run}
mkdir -p "$out"
# Spinning threads of OpenMP lose more than they win on a machine that does anything else.
export OMP_WAIT_POLICY=passive GOMP_SPINCOUNT=0 TOKENIZERS_PARALLELISM=false
"$python" train.py --out "$out" "$@"
"$python" export.py "$out" ../crates/models/assets/mycel-mini.gguf
