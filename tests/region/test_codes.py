"""Codes and spellings."""

import pytest
from hypothesis import given, strategies as st

from machigenki.region.codes import check_digit, compact, in_hiragana, spelling

FIVE = st.integers(0, 99999).map(lambda n: f"{n:05d}")


@pytest.mark.parametrize("code6", ["011002", "131016", "332143", "042161", "473821", "092169"])
def test_published_check_digits(code6: str) -> None:
    assert check_digit(code6[:5]) == code6[5]


def remainder(code: str) -> int:
    return sum(w * int(d) for w, d in zip((6, 5, 4, 3, 2), code, strict=True)) % 11


@given(FIVE, st.integers(0, 4), st.integers(1, 9))
def test_one_wrong_digit_is_noticed(code: str, place: int, step: int) -> None:
    """11 is a prime, so one wrong digit changes the remainder; 0 and 10 share a check digit."""
    other = code[:place] + str((int(code[place]) + step) % 10) + code[place + 1 :]
    assert remainder(code) != remainder(other)
    if {remainder(code), remainder(other)} != {0, 10}:
        assert check_digit(code) != check_digit(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("鰺ヶ沢町", "鯵ケ沢町"),
        ("檮原町", "梼原町"),
        ("龍ケ崎市", "竜ヶ崎市"),
        ("３３２１４", "33214"),
        ("真庭　市", "真庭市"),
    ],
)
def test_two_spellings_of_one_name(one: str, other: str) -> None:
    assert spelling(one) == spelling(other)


def test_katakana_in_any_width() -> None:
    assert in_hiragana(compact("ﾏﾆﾜ ｼ")) == "まにわし"
    assert in_hiragana("イケダ") == "いけだ"
