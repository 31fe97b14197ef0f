"""Like is compared with like; price and quantity add up to the variance; alarms are due."""

import math

import pytest
from hypothesis import given, strategies as st

from machigenki.venture.monitoring import Comparison, Kind, Level, Line, compare
from machigenki.venture.monitoring.actuals import Actuals, Entry
from machigenki.venture.monitoring.period import Span, fiscal_year_span

from .plans import (
    BREAD_YEN,
    LUNCH_YEN,
    POWER_YEN,
    WAGE_YEN,
    WHEAT_LOCAL,
    WHEAT_YEN,
    plan,
)

PLAN = plan()
SALES, BREAD, LUNCH = Line(Kind.SALES), Line(Kind.SALES, "食パン"), Line(Kind.SALES, "給食パン")
WHEAT, LOCAL = Line(Kind.PURCHASES, "小麦"), Line(Kind.LOCAL_PURCHASES)
AMOUNT = st.floats(0, 1e7)


def month(number: int) -> Span:
    """The months of operation, from 0."""
    return PLAN.span(12 + number)


def compared(*entries: Entry) -> Comparison:
    return compare(PLAN, Actuals("実績.csv", entries))


def test_only_months_and_products_that_are_told_are_compared() -> None:
    result = compared(
        Entry(BREAD, month(0), 100_000),
        Entry(LUNCH, month(0), 100_000),
        Entry(BREAD, month(2), 200_000),
    )
    total = result.to_date(SALES)
    assert total.planned == 2 * BREAD_YEN + LUNCH_YEN
    assert total.actual == 400_000
    assert total.months == 2
    assert result.to_date(LUNCH).ratio == 1.0
    assert [span.name for span in result.missing] == ["2028-05"]


@given(st.lists(AMOUNT, min_size=1, max_size=24))
def test_lines_add_up_to_the_total(amounts: list[float]) -> None:
    entries = [Entry((BREAD, LUNCH)[i % 2], month(i // 2), a) for i, a in enumerate(amounts)]
    result = compared(*entries)
    for window in (result.to_date, result.last_year):
        parts = [window(line) for line in (BREAD, LUNCH)]
        assert window(SALES).actual == pytest.approx(sum(p.actual for p in parts))
        assert window(SALES).planned == pytest.approx(sum(p.planned for p in parts))


@given(AMOUNT)
def test_a_year_told_whole_is_compared_with_the_whole_year(amount: float) -> None:
    variance = compared(Entry(SALES, fiscal_year_span(2028), amount)).to_date(SALES)
    assert variance.planned == pytest.approx(12 * (BREAD_YEN + LUNCH_YEN))
    assert variance.actual == pytest.approx(amount)
    assert variance.months == 12


def test_the_last_twelve_months_leave_earlier_ones_out() -> None:
    result = compared(*(Entry(SALES, month(i), 400_000 if i < 12 else 160_000) for i in range(24)))
    assert result.to_date(SALES).ratio == pytest.approx(0.7)
    assert result.last_year(SALES).ratio == pytest.approx(0.4)
    assert result.last.name == "2030-03"


def test_people_are_a_mean_and_not_a_sum() -> None:
    persons = Line(Kind.PERSONS)
    result = compared(Entry(persons, month(0), 1.0), Entry(persons, month(1), 2.0))
    assert result.to_date(persons).actual == 1.5
    assert result.to_date(persons).planned == 2.0


@given(st.lists(st.tuples(st.sampled_from([BREAD, LUNCH]), AMOUNT, AMOUNT | st.none()), max_size=9))
def test_quantity_price_and_the_rest_add_up_to_the_variance(
    told: list[tuple[Line, float, float | None]],
) -> None:
    result = compared(
        Entry(BREAD, month(20), 1.0),
        *(Entry(line, month(i), amount, units) for i, (line, amount, units) in enumerate(told)),
    )
    split = result.split()
    total = split.quantity_yen + split.price_yen + split.unexplained_yen
    assert total == pytest.approx(result.to_date(SALES).difference, rel=1e-9, abs=1e-3)


def test_a_shortfall_is_split_into_quantity_and_price() -> None:
    # 1,000 loaves at 300 yen were planned; 800 were sold at 250 yen.
    split = compared(Entry(BREAD, month(0), 200_000, 800)).split("食パン")
    assert split.quantity_yen == pytest.approx(-200 * 300)
    assert split.price_yen == pytest.approx(-50 * 800)
    assert split.unexplained_yen == 0


def test_local_purchases_follow_purchases_where_they_are_not_told() -> None:
    result = compared(Entry(WHEAT, month(0), 40_000))
    assert result.to_date(LOCAL).actual == pytest.approx(40_000 * WHEAT_LOCAL)
    assert Kind.LOCAL_PURCHASES in result.derived
    told = compared(Entry(WHEAT, month(0), 40_000), Entry(LOCAL, month(0), 5_000))
    assert told.to_date(LOCAL).actual == 5_000
    assert not told.derived


@pytest.mark.parametrize(
    ("share", "level"),
    [(0.49, Level.ALARM), (0.5, Level.WARNING), (0.79, Level.WARNING), (0.8, Level.GOOD)],
)
def test_alarm_under_half_and_warning_under_four_fifths(share: float, level: Level) -> None:
    result = compared(Entry(SALES, month(0), share * (BREAD_YEN + LUNCH_YEN)))
    assert result.level(Kind.SALES) is level
    assert result.level(Kind.PERSONS) is Level.UNKNOWN
    assert not result.all_low


def test_a_bad_last_year_is_an_alarm_after_good_ones() -> None:
    result = compared(*(Entry(SALES, month(i), 600_000 if i < 12 else 100_000) for i in range(24)))
    assert result.to_date(SALES).ratio > 0.8
    assert result.level(Kind.SALES) is Level.ALARM


def test_the_audits_finding_is_all_three_under_half() -> None:
    result = compared(
        Entry(SALES, month(0), 1.0),
        Entry(Line(Kind.PERSONS), month(0), 0.5),
        Entry(LOCAL, month(0), 1.0),
    )
    assert result.all_low


def test_sales_before_the_planned_opening_have_no_ratio() -> None:
    result = compared(Entry(SALES, PLAN.span(3), 5_000))
    assert result.to_date(SALES).difference == 5_000
    assert math.isnan(result.to_date(SALES).ratio)
    assert result.level(Kind.SALES) is Level.UNKNOWN


def test_lines_left_out_of_a_total_are_named_with_what_is_planned_of_them() -> None:
    result = compared(
        Entry(BREAD, month(0), 100_000),
        Entry(LUNCH, month(0), 100_000),
        Entry(BREAD, month(2), 200_000),
        Entry(Line(Kind.WAGES), month(2), 1.0),
    )
    gaps = {gap.line.name("ja"): (gap.planned, gap.months) for gap in result.unfilled}
    assert gaps == {
        "売上：食パン": (BREAD_YEN, 1),
        "売上：給食パン": (2 * LUNCH_YEN, 2),
        "仕入：小麦": (3 * WHEAT_YEN, 3),
        "仕入：電力": (3 * POWER_YEN, 3),
        "賃金：職人": (2 * WAGE_YEN, 2),
        "人数：職人": (2.0, 3),
    }


@given(st.lists(st.tuples(st.sampled_from([BREAD, LUNCH]), st.integers(0, 11)), min_size=1))
def test_what_is_compared_and_what_is_left_out_make_up_the_plan(
    told: list[tuple[Line, int]],
) -> None:
    result = compared(*(Entry(line, month(at), 1.0) for line, at in dict.fromkeys(told)))
    last = max(at for _, at in told)
    left_out = sum(gap.planned for gap in result.unfilled if gap.line.kind is Kind.SALES)
    whole = (last + 1) * (BREAD_YEN + LUNCH_YEN)
    assert result.to_date(SALES).planned + left_out == pytest.approx(whole)


def test_without_any_sales_every_month_is_without_sales() -> None:
    result = compared(Entry(Line(Kind.PERSONS), month(2), 2.0))
    assert [span.name for span in result.missing] == ["2028-04", "2028-05", "2028-06"]


@pytest.mark.parametrize(
    ("amount", "doubted"),
    [
        (0.0, False),
        (BREAD_YEN / 1000, True),
        (0.02 * BREAD_YEN, False),
        (9 * BREAD_YEN, False),
        (1000 * BREAD_YEN, True),
    ],
)
def test_a_figure_a_thousand_times_off_is_doubted(amount: float, doubted: bool) -> None:
    result = compared(Entry(BREAD, month(0), amount))
    assert [d.ratio for d in result.doubts] == ([amount / BREAD_YEN] if doubted else [])


def test_kinds_are_held_together_over_the_months_known_of_both() -> None:
    wheat = Line(Kind.PURCHASES, "小麦")
    result = compared(
        Entry(BREAD, month(0), BREAD_YEN),
        Entry(BREAD, month(1), 0.5 * BREAD_YEN),
        Entry(wheat, month(1), WHEAT_YEN),
        Entry(wheat, month(2), 9 * WHEAT_YEN),
    )
    assert result.together(Kind.PURCHASES, Kind.SALES) == (1.0, 0.5)
    assert all(math.isnan(r) for r in result.together(Kind.WAGES, Kind.SALES))
