"""Uncertain inputs are drawn with the quantiles that the planner stated."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, strategies as st

from machigenki.portfolio.uncertainty import (
    SAME_GROUP_CORRELATION,
    SELF_SUFFICIENCY,
    interval_and_tornado,
    multipliers,
    standard_draws,
)
from machigenki.region import Text
from machigenki.venture import Driver

MANY = 40_000


def driver(key: str, value: float, low: float, high: float, group: str = "") -> Driver:
    return Driver(key, Text.same(key), "yen", value, low, high, group)


@given(
    value=st.floats(10, 1e6),
    down=st.floats(0.01, 0.6),
    up=st.floats(0.01, 2.0),
)
def test_draws_have_the_stated_quantiles(value: float, down: float, up: float) -> None:
    one = driver("x", value, value * (1 - down), value * (1 + up))
    drawn = multipliers([one], standard_draws([one], MANY, seed=7))["x"] * value
    assert np.quantile(drawn, 0.50) == pytest.approx(value, rel=0.03)
    assert np.quantile(drawn, 0.05) == pytest.approx(one.low, abs=0.06 * value * down + 1e-9)
    assert np.quantile(drawn, 0.95) == pytest.approx(one.high, abs=0.06 * value * up + 1e-9)
    assert (drawn >= 0).all()


def test_inputs_of_one_group_move_together_and_others_do_not() -> None:
    fuels = [driver("oil", 1, 0.8, 1.2, "fuel"), driver("power", 1, 0.8, 1.2, "fuel")]
    alone = driver("wage", 1, 0.8, 1.2)
    z = standard_draws([*fuels, alone], MANY, seed=1)
    correlation = np.corrcoef(z)
    assert correlation[0, 1] == pytest.approx(SAME_GROUP_CORRELATION, abs=0.02)
    assert abs(correlation[0, 2]) < 0.02


def test_the_same_seed_gives_the_same_draws() -> None:
    one = [driver("x", 1, 0.5, 2)]
    assert (standard_draws(one, 100, 3) == standard_draws(one, 100, 3)).all()
    assert (standard_draws(one, 100, 3) != standard_draws(one, 100, 4)).any()


def test_the_tornado_of_a_known_sum_is_exact() -> None:
    """Income 100·a + 10·b + 1000·mean(s): each swing is known beforehand."""
    drivers = [driver("a", 2.0, 1.0, 4.0), driver("b", 1.0, 0.5, 1.5)]

    def results(factors: dict[str, np.ndarray], s: np.ndarray) -> pd.DataFrame:
        income = 200 * factors["a"] + 10 * factors["b"] + 1000 * s.mean(axis=1)
        return pd.DataFrame({"retained_income_yen": income})

    rng = np.random.default_rng(0)
    s = np.clip(0.5 + 0.01 * rng.standard_normal((2_000, 1)), 0, 1) * np.ones((1, 3))
    found = interval_and_tornado(
        drivers,
        results,
        s,
        np.full(3, 0.5),
        middle=pd.Series({"retained_income_yen": 710.0}),
        seed=1,
    )
    low_high = found.tornado[["low_yen", "high_yen"]]
    assert list(low_high.loc["a"]) == pytest.approx([100 + 10 + 500, 400 + 10 + 500])
    assert list(low_high.loc["b"]) == pytest.approx([200 + 5 + 500, 200 + 15 + 500])
    assert low_high.loc[SELF_SUFFICIENCY, "low_yen"] == pytest.approx(710 - 16.45, abs=2)
    assert list(found.tornado.index) == ["a", SELF_SUFFICIENCY, "b"]
    assert found.interval.loc["retained_income_yen", "value"] == 710.0
