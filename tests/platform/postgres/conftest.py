"""A server of one's own, to kill and to break."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from machigenki.platform.postgres import State


@pytest.fixture
def state() -> Iterator[State]:
    """An empty state folder that a lesser account may pass through (pytest's own it may not)."""
    folder = Path(tempfile.mkdtemp(prefix="mg-pg-"))
    folder.chmod(0o711)
    yield State(folder / "state")
    shutil.rmtree(folder)
