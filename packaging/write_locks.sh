#!/bin/sh
# Write the lock files from pyproject.toml: every version with its hashes, for all systems and
# Pythons, with no address of where the packages came from. Options go to the resolver.
set -eu
cd "$(dirname "$0")/.."
.venv/bin/python -m pip install --quiet --disable-pip-version-check uv

write_lock() {
    lock=$1
    shift
    .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-header --no-emit-index-url --no-emit-find-links --output-file "$lock" "$@"
    echo "$lock: $(grep -c '^[a-z0-9].*==' "$lock") packages"
}

write_lock requirements.lock pyproject.toml "$@"
write_lock requirements-dev.lock pyproject.toml --group dev --constraint requirements.lock "$@"
write_lock requirements-oracles.lock --group oracles "$@"
write_lock requirements-pypsa.lock --group pypsa "$@"
