"""Uncertain inputs are drawn with the quantiles that the planner stated."""

import numpy as np
import pytest
from hypothesis import given, strategies as st

from machigenki.region import Text
from machigenki.venture import Driver, multipliers, standard_draws
from machigenki.venture.draws import SAME_GROUP_CORRELATION

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
