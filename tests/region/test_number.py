"""Numbers as people type them."""

import pytest
from hypothesis import given, strategies as st

from machigenki.region import InputError, parse_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1200", 1200),
        ("１，２００", 1200),
        ("1,234,567.5", 1234567.5),
        ("▲３", -3),
        ("−0.5", -0.5),
        ("△1,000", -1000),
        (" 42 ", 42),
        ("1.5e3", 1500),
        ("12円", 12),
        ("３人", 3),
        ("¥1,000", 1000),
        ("50%", 0.5),
        ("５０％", 0.5),
        ("500万", 5e6),
        ("５００万円", 5e6),
        ("5億", 5e8),
        ("1億2,000万円", 1.2e8),
        ("1億2000万3,456円", 120_003_456),
        ("0.07億円", 7e6),
        ("▲350千円", -350e3),
        ("12百万円", 12e6),
        ("1.2万人", 12_000),
        ("1億円", 1e8),
        (7, 7),
        (2.5, 2.5),
    ],
)
def test_accepted(text: str | float, number: float) -> None:
    assert parse_number(text) == pytest.approx(number, rel=1e-15)


@pytest.mark.parametrize(
    "text",
    [
        *("", "abc", "1,23", "12,34,567", "１２a", "nan", "inf", "1e999", "--1", "1.2.3", True),
        *("万", "億円", "2,000万1億", "1億20,000万", "5万万", "1,23万", "--5万", "3万-2"),
    ],
)
def test_refused(text: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_number(text, file="a.csv", row="3", field="人数")
    line = caught.value.lines("ja")[0]
    assert line.startswith("a.csv 3行目 「人数」: 数として読めません")
    assert "a number" in caught.value.lines("en")[0]


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_what_python_writes_is_read_back(number: float) -> None:
    assert parse_number(repr(number)) == number


@given(st.integers(-(10**15), 10**15))
def test_full_width_and_commas_are_read_back(number: int) -> None:
    wide = f"{number:,}".translate(str.maketrans("0123456789,-", "０１２３４５６７８９，－"))
    assert parse_number(wide) == number


@given(st.integers(0, 10**15))
def test_amounts_written_in_oku_and_man_are_read_back(number: int) -> None:
    parts = ((number // 10**8, "億"), (number // 10**4 % 10**4, "万"), (number % 10**4, ""))
    written = "".join(f"{part:,}{unit}" for part, unit in parts if part) or "0"
    assert parse_number(f"{written}円") == number
