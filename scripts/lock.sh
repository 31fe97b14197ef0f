#!/bin/sh
# Writes requirements/run.txt and requirements/dev.txt: versions and hashes, no addresses.
set -eu
cd "$(dirname "$0")/.."
uv="${UV:-.venv/bin/uv}"
options="--universal --python-version 3.11 --generate-hashes --no-annotate --no-header --no-emit-index-url --no-emit-find-links --quiet"
"$uv" pip compile pyproject.toml --extra build $options --output-file requirements/run.txt
"$uv" pip compile pyproject.toml --extra build --extra dev $options --constraint requirements/run.txt --output-file requirements/dev.txt
