"""The engine against an analyst's own months, which share the plan's figures and no formula."""

import numpy as np
import pytest

from benchmarks.analyst import Plan, one_draw
from benchmarks.venture import DISCOUNT_RATE, MEASURE, SEED
from machigenki.venture import (
    multipliers,
    read_venture,
    run_venture,
    standard_draws,
    uncertain_inputs,
)
from machigenki.venture.vitals import vitals

DRAWS = 5


def test_cash_its_lowest_and_present_value_agree_to_the_yen_in_every_draw() -> None:
    venture = read_venture(MEASURE)
    drivers = uncertain_inputs(venture)
    factors = multipliers(drivers, standard_draws(drivers, DRAWS, SEED))
    course = run_venture(venture, factors)
    plan = Plan(venture, factors)
    told = [one_draw(plan, draw, DISCOUNT_RATE) for draw in range(DRAWS)]
    cash = np.column_stack([by_period for by_period, _ in told])
    assert course.statements.balance_sheet["cash_yen"] == pytest.approx(cash, abs=1.0)
    signs = vitals(course, DISCOUNT_RATE)
    assert signs.net_present_value_yen == pytest.approx([value for _, value in told], abs=1.0)
    # Months before any money moves hold none, and are no lowest cash.
    first = [int(np.flatnonzero(of_draw)[0]) for of_draw in cash.T]
    lowest = [of_draw[at:].min() for at, of_draw in zip(first, cash.T, strict=True)]
    assert signs.lowest_cash_yen == pytest.approx(lowest, abs=1.0)
