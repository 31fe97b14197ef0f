"""The rest of the plan: weight of what is known, interval, what is already sold."""

import numpy as np
import pytest
from hypothesis import given, strategies as st

from machigenki.venture.monitoring import Comparison, Forecast, Kind, Line, compare, forecast
from machigenki.venture.monitoring.actuals import Actuals, Entry
from machigenki.venture.monitoring.period import fiscal_year_span

from .plans import BREAD_YEN, LUNCH_YEN, plan

PLAN = plan()
SALES = Line(Kind.SALES)
MONTH_YEN = BREAD_YEN + LUNCH_YEN


def compared(ratios: list[float]) -> Comparison:
    entries = (Entry(SALES, PLAN.span(12 + i), r * MONTH_YEN) for i, r in enumerate(ratios))
    return compare(PLAN, Actuals("実績.csv", tuple(entries)))


def made(ratios: list[float]) -> Forecast:
    result = forecast(compared(ratios))
    assert result is not None
    return result


def test_three_months_weigh_as_much_as_the_plan() -> None:
    result = made([0.4, 0.4, 0.4])
    assert result.weight == pytest.approx(0.5)
    assert result.ratio == pytest.approx(0.7)
    assert result.as_is_ratio == pytest.approx(0.4)


def test_the_plan_weighs_less_the_more_is_known() -> None:
    ratios = [made([0.4] * months).ratio for months in (1, 3, 12, 24, 36)]
    assert ratios == sorted(ratios, reverse=True)
    assert ratios[-1] == pytest.approx(0.4 + 0.6 * 3 / 39)


def test_only_the_last_twelve_months_tell_the_ratio() -> None:
    assert made([2.0] * 12 + [0.5] * 12).as_is_ratio == pytest.approx(0.5)


@given(st.lists(st.floats(0, 3), min_size=1, max_size=40))
def test_paths_start_from_what_is_sold_and_never_cross(ratios: list[float]) -> None:
    result = made(ratios)
    sold = sum(ratios) * MONTH_YEN
    for path in (result.middle_yen, result.low_yen, result.high_yen, result.as_is_yen):
        assert path[result.last] == pytest.approx(sold, abs=1e-6)
        assert len(path) == PLAN.months
    assert np.all(result.low_yen <= result.middle_yen + 1e-6)
    assert np.all(result.middle_yen <= result.high_yen + 1e-6)
    assert result.low_yen[-1] >= sold - 1e-6
    assert result.ratio_low <= result.ratio <= result.ratio_high
    assert result.by_year(result.middle_yen).sum() == pytest.approx(result.middle_yen[-1])


def test_a_plan_met_every_month_stays_a_plan() -> None:
    result = made([1.0] * 24)
    assert result.middle_yen == pytest.approx(result.planned_yen)


def test_variance_of_the_ratio_is_that_of_a_ratio_of_sums() -> None:
    """Cochran (1977), ch. 6: v(r) = n Σ(y − r x)² ÷ ((n − 1)(Σx)²), here with equal x."""
    ratios = [0.2, 0.6, 0.4, 0.8]
    result = made(ratios)
    n, r = 4, 0.5
    error = sum((a - r) ** 2 for a in ratios) / (n - 1) / n
    w = n / (n + 3)
    half = 1.6448536 * np.sqrt(w**2 * error + (1 - w) ** 2 * 0.5**2)
    assert result.ratio_high - result.ratio == pytest.approx(half, rel=1e-6)


def test_months_that_scatter_more_leave_a_wider_interval() -> None:
    calm, wild = made([0.5, 0.6, 0.5, 0.6]), made([0.0, 1.1, 0.0, 1.1])
    assert calm.ratio == pytest.approx(wild.ratio)
    assert wild.ratio_high - wild.ratio > calm.ratio_high - calm.ratio


def test_a_year_told_whole_hides_its_scatter_and_is_no_surer_for_it() -> None:
    whole = compare(
        PLAN,
        Actuals("実績.csv", (Entry(SALES, fiscal_year_span(2028), 12 * 0.5 * MONTH_YEN),)),
    )
    result = forecast(whole)
    assert result is not None
    assert result.ratio_high - result.ratio > made([0.5] * 12).ratio_high - made([0.5] * 12).ratio


def test_a_month_left_out_is_taken_at_the_ratio_of_the_others() -> None:
    entries = tuple(Entry(SALES, PLAN.span(12 + i), 0.5 * MONTH_YEN) for i in (0, 1, 3))
    result = forecast(compare(PLAN, Actuals("実績.csv", entries)))
    assert result is not None
    assert result.middle_yen[15] == pytest.approx(4 * 0.5 * MONTH_YEN)


def test_no_sales_no_forecast() -> None:
    people = (Entry(Line(Kind.PERSONS), PLAN.span(12), 2.0),)
    assert forecast(compare(PLAN, Actuals("実績.csv", people))) is None
