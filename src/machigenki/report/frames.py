"""Reading single numbers and rows out of frames."""

from collections.abc import Iterator
from typing import Any

import pandas as pd


def number(frame: pd.DataFrame, row: object, column: str) -> float:
    """Return one number of a frame by the labels of its row and column."""
    return float(frame[column].to_dict()[row])


def records(frame: pd.DataFrame) -> Iterator[dict[str, Any]]:
    """Yield the rows of a frame, column to value."""
    names = [str(c) for c in frame.columns]
    for row in zip(*(frame[c].tolist() for c in frame.columns), strict=True):
        yield dict(zip(names, row, strict=True))
