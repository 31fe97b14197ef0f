"""What drives a plan's result is told by moving one input at a time."""

import numpy as np
import pandas as pd
import pytest

from machigenki.portfolio.uncertainty import (
    SELF_SUFFICIENCY,
    interval_and_tornado,
)
from machigenki.region import Text
from machigenki.venture import Driver


def driver(key: str, value: float, low: float, high: float, group: str = "") -> Driver:
    return Driver(key, Text.same(key), "yen", value, low, high, group)


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
