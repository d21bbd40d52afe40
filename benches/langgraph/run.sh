#!/bin/sh
# Measures the journal and LangGraph's SQLite saver on the same machine, in the same folder, in turns, and prints every
# measurement and the ratios of the middle ones as JSON lines. Needs cargo and python3 with venv; the first time it
# installs what requirements.txt names.
#
#   DIR=/some/folder  where the databases are made (default: the system's folder for temporary files)
#   STEPS=3000        steps of each measurement
#   ROUNDS=5          measurements of each side
#   PAUSE=0           seconds before each measurement, for disks that lend speed for a while and then slow down
#   PROFILE=release   cargo profile of our side
set -eu
here=$(cd "$(dirname "$0")" && pwd)
directory=${DIR:-${TMPDIR:-/tmp}}
venv=${VENV:-$here/.venv}
steps=${STEPS:-3000}
pause=${PAUSE:-0}
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
if [ ! -x "$venv/bin/python" ]; then
    python3 -m venv "$venv"
fi
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r "$here/requirements.txt"
ours() {
    (cd "$here/../.." && cargo bench --quiet --profile "${PROFILE:-release}" -p mycel-journal --bench journal -- "$@") |
        grep '^{'
}
round=0
while [ "$round" -lt "${ROUNDS:-5}" ]; do
    round=$((round + 1))
    sleep "$pause"
    ours --dir "$directory" --steps "$steps" --only serial >>"$results/ours"
    sleep "$pause"
    ours --dir "$directory" --steps "$steps" --only threads >>"$results/ours"
    payload=$(sed -n 's/.*"payload_bytes_per_step":\([0-9]*\).*/\1/p' "$results/ours" | head -n 1)
    sleep "$pause"
    "$venv/bin/python" "$here/bench.py" --dir "$directory" --steps "$steps" --payload-bytes "$payload" >>"$results/theirs"
done
cat "$results/ours" "$results/theirs"
python3 "$here/compare.py" "$results/ours" "$results/theirs"
