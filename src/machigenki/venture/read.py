"""A venture's file, read and described."""

from pathlib import Path
from typing import Any

from machigenki.venture.model import Venture


def read_venture(path: Path) -> Venture:
    """Return the venture that a TOML file describes.

    Raises
    ------
    InputError
        With every fault of the file: line, field, what was found and what was expected.
    """
    from machigenki.region import read_model

    return read_model(path, Venture)


def measure_schema() -> dict[str, Any]:
    """Return the JSON schema of a venture's file; descriptions in Japanese and English."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Venture.model_json_schema(mode="validation"),
    }
