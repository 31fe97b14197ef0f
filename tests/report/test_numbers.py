import pytest
from hypothesis import given, strategies as st

from machigenki.report.numbers import (
    TEN_THOUSAND,
    cut,
    money,
    percent,
    percent_as_typed,
    persons,
    plain,
    quantity,
    ratio,
    scale_of,
    span,
)


@pytest.mark.parametrize(
    ("yen", "ja", "en"),
    [
        (0, "0円", "¥0"),
        (950, "950円", "¥950"),
        (84_600, "8.46万円", "¥84,600"),
        (34_210_000, "3,420万円", "¥34.2 million"),
        (123_400_000, "1億2,300万円", "¥123 million"),
        (100_000_000, "1億円", "¥100 million"),
        (165_000_000_000, "1,650億円", "¥165 billion"),
        (2_340_000_000_000, "2.34兆円", "¥2.34 trillion"),
        (-19_800_000, "▲1,980万円", "−¥19.8 million"),
        (99_960_000, "1億円", "¥100 million"),
    ],
)
def test_money_is_written_as_people_say_it(yen: float, ja: str, en: str) -> None:
    assert money(yen, "ja") == ja
    assert money(yen, "en") == en


def test_sign_is_shown_on_request() -> None:
    assert money(1e6, "ja", sign=True) == "+100万円"
    assert persons(-0.3, "ja", sign=True) == "▲0.3人"
    assert persons(0.01, "ja", sign=True) == "0.0人"


def test_units_follow_the_language() -> None:
    assert scale_of(5e7, "ja").name("ja") == "万円"
    assert scale_of(5e7, "en").name("en") == "million yen"
    assert scale_of(2e11, "ja").write(1.65e11, "ja") == "1,650"
    assert quantity(42725, "persons", "ja") == "42,725人"
    assert quantity(1240, "t-CO2", "ja") == "1,240 t-CO2"
    assert quantity(3, "世帯", "ja") == "3世帯"
    assert percent(0.873, "ja") == "87.3％"
    assert span("1", "2", "ja") == "1～2"


def test_what_rounds_to_nil_has_no_sign() -> None:
    assert percent(-0.0003, "ja") == percent(0.0003, "ja", sign=True) == "0.0％"
    assert percent(-0.004, "en", 0) == "0%"
    assert percent(0.082, "ja", sign=True) == "+8.2％"
    assert ratio(-0.004, "ja") == "0.00"
    assert TEN_THOUSAND.write(1.56e-12, "ja", sign=True) == "0"
    assert TEN_THOUSAND.write(-0.4, "ja") == "0"


def test_shares_are_written_as_they_were_typed() -> None:
    assert percent_as_typed(0.155, "ja") == "15.5％"
    assert quantity(0.018, "（割合）", "ja") == "1.8％"
    assert quantity(0.5, "share", "en") == "50%"


@pytest.mark.parametrize(
    ("value", "said"), [(0.999, "0.99"), (1.15, "1.15"), (-4.567, "▲4.56"), (1.0, "1.00")]
)
def test_a_cover_is_cut_as_rounddown_cuts(value: float, said: str) -> None:
    assert ratio(value, "ja") == said


@given(st.floats(min_value=-1e6, max_value=1e6))
def test_a_cut_ratio_is_never_further_from_nil_nor_a_hundredth_off(value: float) -> None:
    assert abs(cut(value)) <= abs(value) + 1e-8
    assert abs(value) - abs(cut(value)) < 0.01
    assert (value < 1.0 - 1e-8) == (cut(value) < 1.0) or abs(value - 1.0) < 1e-8


@given(st.floats(min_value=-1e15, max_value=1e15, allow_nan=False))
def test_three_digits_are_right(value: float) -> None:
    text = plain(value, "en").replace("−", "-").replace(",", "")
    assert float(text) == pytest.approx(value, rel=0.005, abs=0.006)
