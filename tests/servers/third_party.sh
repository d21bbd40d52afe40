#!/bin/sh
# Installs a real OpenAI-compatible server written by others (LiteLLM's proxy, from PyPI, MIT licence) into a folder of its
# own and starts it on loopback: third_party.sh CONFIG PORT. Needs the network once; the server itself needs none and
# downloads no model. It ends when its input is closed.
set -eu

version=1.80.0
place=${MYCEL_THIRD_PARTY:-${TMPDIR:-/tmp}/mycel-third-party-$version}

if [ ! -x "$place/bin/litellm" ]; then
    python3 -m venv "$place"
    "$place/bin/pip" install --quiet --disable-pip-version-check "litellm[proxy]==$version"
fi

# Neither the price list nor telemetry is to leave the machine.
export LITELLM_LOCAL_MODEL_COST_MAP=True DO_NOT_TRACK=1 NO_PROXY=127.0.0.1,localhost
"$place/bin/litellm" --config "$1" --host 127.0.0.1 --port "$2" --num_workers 1 --telemetry False &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true' EXIT

# Our input ends when whoever started us is gone; our copy of stderr must not outlive the server's.
exec 2>/dev/null
cat >/dev/null
