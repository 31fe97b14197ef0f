#!/bin/sh
# Prints a Python that is new enough, or says which one is needed.
for candidate in "${PYTHON:-}" python3.11 python3.12 python3.13 python3.14 python3 python; do
    [ -n "$candidate" ] || continue
    command -v "$candidate" >/dev/null 2>&1 || continue
    if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        command -v "$candidate"
        exit 0
    fi
done
echo "Machigenki needs Python 3.11 or newer with venv; none was found. / Python 3.11以上（venvを含む）が必要です。" >&2
exit 1
