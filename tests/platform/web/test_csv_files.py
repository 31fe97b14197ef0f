"""Spreadsheets must not run what people typed."""

import csv
import io

import pytest
from hypothesis import given, strategies as st

from machigenki.platform.web.csv_files import csv_text, neutral


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "  =1", "　=1", "\n=1"]
)
def test_a_formula_becomes_text(cell: str) -> None:
    assert neutral(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["真庭市", "1-2", "a=b", "", 0, -3.5, None, True])
def test_the_rest_stays_as_it_is(cell: object) -> None:
    assert neutral(cell) == cell


@given(
    st.lists(st.lists(st.text(st.characters(exclude_characters="\0\r")), min_size=2, max_size=2))
)
def test_no_cell_that_is_read_back_begins_like_a_formula(rows: list[list[str]]) -> None:
    read = list(csv.reader(io.StringIO(csv_text(["a", "b"], rows), newline="")))[1:]
    assert len(read) == len(rows)
    for cells, before in zip(read, rows, strict=True):
        for cell, was in zip(cells, before, strict=True):
            assert not cell.lstrip(" \u3000").startswith(("=", "+", "-", "@", "\t", "＝"))
            assert cell.removeprefix("'") == was.removeprefix("'") or cell == was
