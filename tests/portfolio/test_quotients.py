"""Location quotients: the definition, a worked example, and what is not called a strength."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, strategies as st

from machigenki.portfolio import specialisation, specialisation_of, strengths
from machigenki.portfolio.quotients import (
    LEAST_WORKERS_PERSONS,
    national_employees,
    national_workers,
)
from machigenki.region import INDUSTRY_CODES, load_region


def workers(*persons: float) -> "pd.Series[float]":
    return pd.Series(persons, index=list(INDUSTRY_CODES[: len(persons)]), dtype=float)


def test_the_worked_example_of_a_textbook_page() -> None:
    # e-econome.com「特化係数」: 地域のA産業20%、全国35% → 約0.6; B産業 80%、全国65% → 約1.2
    found = specialisation(workers(20, 80), workers(35, 65))
    assert found["quotient"].tolist() == pytest.approx([20 / 35, 80 / 65])


@given(
    st.lists(st.floats(1.0, 1e6), min_size=5, max_size=5),
    st.lists(st.floats(1.0, 1e6), min_size=5, max_size=5),
)
def test_excess_workers_add_up_to_nothing_and_the_mean_quotient_is_one(here, japan) -> None:
    found = specialisation(workers(*here), workers(*japan))
    assert found["excess_persons"].sum() == pytest.approx(0.0, abs=1e-6 * sum(here))
    mean = (found["national_share"] * found["quotient"]).sum()
    assert mean == pytest.approx(1.0, rel=1e-9)


def test_the_nation_is_all_its_municipalities_and_strong_in_nothing() -> None:
    japan = load_region("全国")
    # The sums of the prefectures are shipped to a tenth of a person.
    np.testing.assert_allclose(japan.workers_series(), national_workers(), atol=5.0)
    assert national_employees() == pytest.approx({k: f.value for k, f in japan.employees.items()})
    assert strengths(specialisation_of(japan)).empty


def test_a_mountain_town_is_strong_in_wood_and_farming() -> None:
    found = strengths(specialisation_of(load_region("岡山県真庭市")))
    assert set(found.index[:2]) == {"01", "16"}
    assert found["excess_persons"].is_monotonic_decreasing


def test_a_handful_of_workers_is_no_strength() -> None:
    village = specialisation_of(load_region("青ヶ島村"))
    tiny = village[village["workers_persons"] < LEAST_WORKERS_PERSONS]
    assert (tiny["quotient"] > 1.2).any()
    assert not set(strengths(village).index) & set(tiny.index)
