"""The split of the census's divisions into the 37 sectors."""

import pytest
from hypothesis import given, strategies as st

from machigenki.region.workers import split_employees, supplements

COUNTS = st.dictionaries(st.sampled_from("DEI"), st.floats(0, 1e6), max_size=3)
SHARES = st.dictionaries(
    st.sampled_from(["D41", "E11", "E15", "E35", "I51"]), st.floats(0, 100), max_size=5
)
NATION = {"D41": 6.0, "E11": 2.4, "E15": 0.6, "E35": 1.9, "I51": 20.0}


def test_by_hand() -> None:
    split = split_employees({"D": 10, "E": 90}, {"D41": 5, "E11": 2, "E35": 1})
    assert {k: v for k, v in split.items() if v} == {"41": 10, "11": 60, "35": 30}


@given(COUNTS, SHARES)
def test_nobody_is_lost(counts: dict[str, float], shares: dict[str, float]) -> None:
    split = split_employees(counts, shares, NATION)
    assert sum(split.values()) == pytest.approx(sum(counts.values()), rel=1e-12, abs=1e-9)


def test_a_division_without_shares_takes_the_wider_area() -> None:
    split = split_employees({"E": 50}, {"D41": 5}, {"E11": 1, "E35": 4})
    assert (split["11"], split["35"]) == (10, 40)


def test_a_division_without_any_shares_is_refused() -> None:
    with pytest.raises(ValueError, match="division E"):
        split_employees({"E": 50}, {"D41": 5})


def test_supplements_by_hand() -> None:
    split = split_employees({"D": 90}, {"D41": 1})
    figures = {
        "employed_residents_primary_persons": 40.0,
        "municipal_administrative_staff_persons": 7.0,
        "primary_school_teachers_persons": 3.0,
        "junior_high_school_teachers_persons": 2.0,
    }
    assert supplements(split, figures, {"S61": 10.0}) == {"01": 40, "61": 10, "63": 5}
    assert supplements(split, figures, None)["61"] == 7
    assert supplements({**split, "01": 60.0}, figures, None)["01"] == 0
