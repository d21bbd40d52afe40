#!/bin/sh
# Runs a Python program with the `openai` package (Apache-2.0, from PyPI) in a folder of its own:
# openai_package.sh PROGRAM ARGUMENTS... The package is installed once; that needs the network.
set -eu

version=3.54.0
place=${MYCEL_OPENAI_PACKAGE:-${TMPDIR:-/tmp}/mycel-openai-package-$version}

if [ ! -x "$place/bin/python" ] || ! "$place/bin/python" -c 'import openai' 2>/dev/null; then
    python3 -m venv "$place"
    "$place/bin/pip" install --quiet --disable-pip-version-check "openai==$version"
fi

export NO_PROXY=127.0.0.1,localhost
# -I: what lies beside the program is not taken for the package.
exec "$place/bin/python" -I "$@"
