#!/usr/bin/env bash
# Samples, tokenizer, weights, GGUF:  ./train.sh [--minutes N] [--threads N] [...]   (arguments go to train.py)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
python=${PYTHON:-.venv/bin/python}
if [ ! -x "$(command -v "$python")" ]; then
  python3 -m venv .venv
  .venv/bin/pip install --quiet torch numpy gguf tokenizers
fi
out=${OUT:-run}
mkdir -p "$out"
# Different seeds for different files, so that more can be written at once.
for seed in 1 2; do
  [ -f "$out/samples-$seed.jsonl" ] || python3 gen/main.py --seed "$seed" --count "${SAMPLES:-200000}" --out "$out/samples-$seed.jsonl" &
done
wait
# Spinning threads of OpenMP lose more than they win on a machine that does anything else.
export OMP_WAIT_POLICY=passive GOMP_SPINCOUNT=0
"$python" train.py --data "$out"/samples-*.jsonl --out "$out" "$@"
"$python" export.py "$out" ../crates/models/assets/mycel-mini.gguf
