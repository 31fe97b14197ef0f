"""Months first, fiscal years after: sums and balances agree whatever is told by month."""

import numpy as np
import pytest
from hypothesis import given, strategies as st

from machigenki.finance.timeline import Timeline

TIMELINES = st.builds(
    Timeline, st.integers(2013, 2040), st.integers(1, 15), st.sampled_from([0, 12, 36, 60])
)


def test_periods_are_months_then_fiscal_years() -> None:
    timeline = Timeline(2027, 4)
    assert timeline.periods[:2] == ("2027-04", "2027-05")
    assert timeline.periods[8:12] == ("2027-12", "2028-01", "2028-02", "2028-03")
    assert timeline.periods[35:] == ("2030-03", "2030")
    assert Timeline(2027, 2).periods[-1] == "2029-03"
    assert Timeline(2027, 2, 0).periods == ("2027", "2028")


def test_months_that_are_no_whole_years_are_refused() -> None:
    with pytest.raises(ValueError, match="whole years"):
        Timeline(2027, 4, 30)


@given(TIMELINES)
def test_sums_by_year_do_not_depend_on_the_months_told(timeline: Timeline) -> None:
    monthly = np.arange(1.0, timeline.months_total + 1)
    by_year = monthly.reshape(timeline.years, 12).sum(axis=1)
    assert timeline.yearly(timeline.sums(monthly)) == pytest.approx(by_year)
    assert timeline.year_ends(timeline.ends(monthly)) == pytest.approx(monthly[11::12])
    assert len(timeline.sums(monthly)) == len(timeline.periods) == len(timeline.ends(monthly))


@given(TIMELINES, st.data())
def test_an_amount_is_placed_in_the_period_of_its_month(
    timeline: Timeline, data: st.DataObject
) -> None:
    months = np.array(
        data.draw(st.lists(st.integers(0, timeline.months_total + 5), max_size=9)), int
    )
    amounts = np.arange(1.0, len(months) + 1)
    by_month = np.zeros(timeline.months_total)
    inside = months < timeline.months_total
    np.add.at(by_month, months[inside], amounts[inside])
    assert timeline.placed(amounts, months) == pytest.approx(timeline.sums(by_month))
    both = timeline.placed(np.column_stack([amounts, 2 * amounts]), months)
    assert both[:, 1] == pytest.approx(2 * timeline.placed(amounts, months))


@given(TIMELINES, st.integers(0, 20))
def test_what_is_spread_over_a_year_adds_up_to_it(timeline: Timeline, start: int) -> None:
    yearly = np.where(np.arange(timeline.years) * 12 + 12 > start, 120.0, 0.0)
    spread = timeline.spread(yearly, start)
    assert timeline.yearly(spread) == pytest.approx(yearly)
    assert (spread[: min(start, timeline.months)] == 0.0).all()


def test_a_calendar_month_is_counted_from_april() -> None:
    timeline = Timeline(2027, 3)
    assert timeline.month(2027, 4) == 0
    assert timeline.month(2027, 3) == 11
    assert timeline.month_name(timeline.month(2028, 12)) == "2028-12"
