import pytest
from hypothesis import given, strategies as st

from machigenki.report.numbers import money, percent, persons, plain, quantity, scale_of, span


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


@given(st.floats(min_value=-1e15, max_value=1e15, allow_nan=False))
def test_three_digits_are_right(value: float) -> None:
    text = plain(value, "en").replace("−", "-").replace(",", "")
    assert float(text) == pytest.approx(value, rel=0.005, abs=0.006)
