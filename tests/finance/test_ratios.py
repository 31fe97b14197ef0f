"""Cover of debt service, break-even and runway, against printed and hand-worked examples."""

import numpy as np
import pytest
from hypothesis import given, strategies as st

from machigenki.finance.ratios import (
    break_even_sales_yen,
    cover,
    debt_service_cover,
    ebitda_yen,
    loan_life_cover,
    margin_of_safety,
    runway_months,
)
from machigenki.region import InputError

yen = st.floats(1e3, 1e9)


def test_cover_of_debt_service_printed_by_the_dscr_ratio_package() -> None:
    # docs.rs/dscr-ratio 0.1.1: 24,000 of income over 20,000 of service is 1.2
    assert debt_service_cover(24_000.0, 20_000.0) == pytest.approx(1.2)


def test_a_year_without_debt_service_is_covered_without_end() -> None:
    by_year = debt_service_cover(np.array([-5.0, 5.0, 12.0]), np.array([0.0, 10.0, 10.0]))
    assert by_year.tolist() == [np.inf, 0.5, 1.2]


@given(yen, yen, yen)
def test_cover_is_one_where_nothing_is_left_after_service(principal, interest, cash) -> None:
    service = principal + interest
    assert debt_service_cover(service, service) == pytest.approx(1.0)
    # Cover less one is what is left, told in services.
    left = cash - service
    assert (debt_service_cover(cash, service) - 1.0) * service == pytest.approx(left, abs=1e-3)


def test_loan_life_cover_worked_by_hand() -> None:
    # 100 owed at 10 %, two years of 66 each: 66/1.1 + 66/1.21 = 114.545…
    assert loan_life_cover(np.array([66.0, 66.0]), np.array([100.0, 60.0]), 0.10) == pytest.approx(
        [1.1454545, 1.0]
    )


@given(
    st.lists(st.floats(1e4, 1e7), min_size=1, max_size=15),
    st.floats(0.0, 0.15),
    st.floats(0.1, 5.0),
)
def test_cash_of_k_times_the_service_covers_the_loan_k_times(principal, rate, times) -> None:
    # The service discounted at the loan's own rate is the loan, whatever its schedule.
    repaid = np.array(principal)
    opening = repaid.sum() - np.concatenate([[0.0], np.cumsum(repaid)[:-1]])
    service = repaid + opening * rate
    life = loan_life_cover(times * service, opening, rate)
    assert life == pytest.approx(np.full(len(repaid), times), rel=1e-6)


@given(st.lists(st.tuples(yen, yen), min_size=1, max_size=12), st.floats(0.0, 0.15))
def test_in_the_last_year_loan_life_cover_is_debt_service_cover(years, rate) -> None:
    cash = np.array([c for c, _ in years])
    debt = np.sort(np.array([d for _, d in years]))[::-1]
    last = debt_service_cover(cash[-1], debt[-1] * (1.0 + rate))
    assert loan_life_cover(cash, debt, rate)[-1] == pytest.approx(last)


def test_years_before_and_after_the_loan_do_not_count() -> None:
    life = loan_life_cover(np.array([9.0, 11.0, 9.0]), np.array([0.0, 10.0, 0.0]), 0.1)
    assert life.tolist() == [np.inf, pytest.approx(1.0), np.inf]


def test_cover_by_year_its_lowest_and_over_the_loans_life() -> None:
    draws = np.ones(2)
    result = cover(
        np.outer([2.0, 102.0, 50.0], draws),
        np.outer([2.0, 2.0, 1.0], draws),
        np.outer([0.0, 50.0, 50.0], draws),
        np.outer([0.0, 100.0, 50.0], draws),
        np.array([0.0, 0.02]),
    )
    assert result.by_year[:, 0] == pytest.approx([1.0, 102 / 52, 50 / 51])
    assert result.lowest == pytest.approx([50 / 51, 50 / 51])
    assert result.loan_life[1] == pytest.approx([1.52, (102 / 1.02 + 50 / 1.02**2) / 100])
    assert np.isinf(result.loan_life[0]).all()


@pytest.mark.parametrize(
    ("sales", "variable", "fixed", "break_even", "margin"),
    [
        # 六角明雄「損益分岐点分析」: 年商6,000万円、変動費3,000万円、固定費2,000万円
        (60_000_000.0, 30_000_000.0, 20_000_000.0, 40_000_000.0, 1 / 3),
        # 日商簿記2級の設例(sukimaboki.com): 売価100円、変動費40円、固定費300,000円
        (750_000.0, 300_000.0, 300_000.0, 500_000.0, 1 / 3),
        # 赤字: 損益分岐点に届かない
        (400_000.0, 160_000.0, 300_000.0, 500_000.0, -0.25),
    ],
)
def test_break_even_of_printed_examples(sales, variable, fixed, break_even, margin) -> None:
    found = break_even_sales_yen(sales, variable, fixed)
    assert found == pytest.approx(break_even)
    assert margin_of_safety(sales, found) == pytest.approx(margin)


@given(yen, st.floats(0.0, 0.99), yen)
def test_sales_lowered_by_the_margin_of_safety_leave_no_profit(sales, variable, fixed) -> None:
    margin = margin_of_safety(sales, break_even_sales_yen(sales, sales * variable, fixed))
    lowered = sales * (1.0 - margin)
    assert lowered * (1.0 - variable) - fixed == pytest.approx(0.0, abs=1e-6 * fixed)


def test_without_a_margin_on_sales_nothing_breaks_even() -> None:
    found = break_even_sales_yen(np.array([100.0, 0.0]), np.array([120.0, 0.0]), 10.0)
    assert np.isinf(found).all()
    assert (margin_of_safety(np.array([100.0, 0.0]), found) == -np.inf).all()


def test_ebitda_adds_back_depreciation() -> None:
    assert ebitda_yen(np.array([-3.0, 5.0]), np.array([4.0, 4.0])).tolist() == [1.0, 9.0]


def test_runway_is_cash_over_the_mean_burn_of_the_months_ahead() -> None:
    cash = np.array([100.0, 90.0, 70.0, 60.0, 80.0])
    # From 100 to 70 in two months: 15 a month. From 70 it rises to 80.
    assert runway_months(cash, 2) == pytest.approx([100 / 15, 6.0, np.inf, np.inf, np.inf])


def test_runway_of_each_draw_and_of_an_empty_till() -> None:
    cash = np.array([[30.0, 10.0], [20.0, -10.0], [10.0, -20.0]])
    assert runway_months(cash, 6) == pytest.approx(
        np.array([[3.0, 10 / 15], [2.0, 0.0], [np.inf, np.inf]])
    )


def test_a_window_of_no_months_is_refused() -> None:
    with pytest.raises(InputError, match=r"window_months.*found: 0"):
        runway_months(np.zeros(3), 0)
