"""Fixtures shared by all rooms."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent

# A test says whether an answer is right, never how fast this machine happens to be.
settings.register_profile("machigenki", deadline=None)
settings.load_profile("machigenki")


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Folder of the raw public files; tests that need it are skipped where it is absent."""
    folder = Path(os.environ.get("MACHIGENKI_SHARED_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip("the raw public files are not beside this checkout")
    return folder
