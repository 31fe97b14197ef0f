"""The scripts that build what ships, as modules."""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

SCRIPTS = Path(__file__).parents[3] / "scripts"


def script(name: str) -> Any:
    """Return a script of ``scripts/`` as a module."""
    sys.path.insert(0, str(SCRIPTS))
    try:
        return import_module(name)
    finally:
        sys.path.remove(str(SCRIPTS))
