"""How a year spreads over months: opening, ramp, season, trade credit, stock."""

import numpy as np
import pytest
from hypothesis import given, strategies as st

from machigenki.venture.profiles import activity, growing, paid_later, stocked

SEASON = (0.0, 1.0, 2.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)
USES = st.lists(st.floats(0, 100), min_size=24, max_size=24).map(np.array)


def test_a_full_year_of_operation_adds_up_to_its_share() -> None:
    share = activity((0.5, 1.0), SEASON, 12, 48)
    assert share[:12].sum() == 0
    assert share[12:24].sum() == pytest.approx(0.5)
    assert share[24:36].sum() == share[36:].sum() == pytest.approx(1.0)
    assert share[26] == pytest.approx(2 / 12)
    assert share[24] == 0


def test_the_ramp_runs_from_the_opening_and_the_season_from_april() -> None:
    share = activity((0.5, 1.0), SEASON, 15, 48)
    assert share[15] == pytest.approx(0.5 / 12)
    assert share[26] == pytest.approx(0.5 * 2 / 12)
    assert share[27] == pytest.approx(1 / 12)


def test_prices_grow_by_fiscal_year() -> None:
    assert growing(0.1, 36)[[0, 11, 12, 35]] == pytest.approx([1.0, 1.0, 1.1, 1.21])


@given(USES, st.sampled_from([0, 15, 30, 45, 100]))
def test_what_is_owed_never_shrinks_below_zero_and_is_paid_in_full(
    due: np.ndarray, days: float
) -> None:
    paid = paid_later(due, days)
    owed = np.cumsum(due - paid)
    assert (owed >= -1e-6).all()
    whole = int(np.ceil(days / 30))
    assert paid.sum() == pytest.approx(due[: len(due) - whole].sum(), rel=1, abs=due.max() + 1e-9)
    # Thirty days are the next month; forty-five are halves of the next two.
    if days == 30:
        assert paid[1:] == pytest.approx(due[:-1])
    if days == 45:
        assert paid[2:] == pytest.approx(0.5 * due[1:-1] + 0.5 * due[:-2])


@given(USES, st.sampled_from([10, 30, 60, 75]), st.integers(1, 6))
def test_stock_is_what_was_bought_and_not_used(use: np.ndarray, days: float, first: int) -> None:
    use = np.where(np.arange(len(use)) < first, 0.0, use)
    bought, stock = stocked(use, days, first)
    assert (bought >= 0).all()
    assert (stock >= -1e-9).all()
    assert stock == pytest.approx(np.cumsum(bought - use))
    assert not bought[: first - 1].any()


def test_an_even_use_is_bought_ahead_by_the_days_of_stock() -> None:
    use = np.where(np.arange(24) < 4, 0.0, 10.0)
    bought, stock = stocked(use, 45, 4)
    assert bought[3] == pytest.approx(15.0)
    assert bought[4:] == pytest.approx(np.full(20, 10.0))
    assert stock[3:] == pytest.approx(np.full(21, 15.0))


def test_without_stock_what_is_used_is_bought() -> None:
    use = np.arange(24.0)
    bought, stock = stocked(use, 0, 0)
    assert bought is use
    assert not stock.any()
