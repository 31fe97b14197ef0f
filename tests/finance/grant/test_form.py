"""The 収支計画書: F = A − (C + D + E) as printed, and lines that add up."""

import numpy as np
import pytest
from hypothesis import given, strategies as st

from machigenki.finance.grant import (
    BalanceForm,
    CostLine,
    FormUnit,
    IncomeLine,
    Part,
    balance_form,
    rounded_to_sum,
)
from machigenki.region import InputError


def form(unit: FormUnit = FormUnit.THOUSAND_YEN, **changed) -> BalanceForm:
    given = {
        "income": [
            IncomeLine("椿油", np.full(5, 3_500.0), np.array([2e3, 3e3, 4e3, 4e3, 4e3]), "本"),
            IncomeLine("体験", np.full(5, 1_234.0), np.full(5, 101.0), "人"),
        ],
        "local_resources": [CostLine("椿の実", np.full(5, 2_000_499.0))],
        "local_people": [CostLine("賃金", np.full(5, 3_000_500.0))],
        "other": [CostLine("容器", np.full(5, 333_333.0)), CostLine("送料", np.full(5, 333_333.0))],
        "repayments_yen": np.full(5, 2_000_000.0),
        "steady_year": 3,
        "grant_yen": 20e6,
        "loan_yen": 30e6,
    }
    return balance_form(**{**given, **changed}, unit=unit)


def test_the_printed_form_adds_up() -> None:
    printed = form()
    a = printed.part(Part.INCOME)
    assert a.totals == (7_125, 10_625, 14_125, 14_125, 14_125)
    assert a.lines[0].unit_prices_yen[0] == 3_500 and a.lines[0].quantities[2] == 4_000
    assert printed.part(Part.LOCAL_RESOURCES).totals[0] == 2_000
    assert printed.part(Part.LOCAL_PEOPLE).totals[0] == 3_001
    # Two lines of 333,333 yen are 667 thousand yen together, not 333 + 333.
    assert [line.amounts[0] for line in printed.part(Part.OTHER).lines] == [334, 333]
    assert printed.expenditure[0] == 2_000 + 3_001 + 667
    assert printed.balances == (1_457, 4_957, 8_457, 8_457, 8_457)


def test_each_years_balance_must_exceed_the_repayment() -> None:
    printed = form()
    assert printed.covered == (False, True, True, True, True)
    assert printed.repayments == (2_000,) * 5
    same = form(repayments_yen=np.full(5, 4_957_000.0))
    assert same.covered[1] is False


def test_yen_keeps_every_yen() -> None:
    printed = form(FormUnit.YEN)
    assert printed.part(Part.OTHER).totals[0] == 666_666
    assert printed.balances[0] == 7_000_000 + 124_634 - 2_000_499 - 3_000_500 - 666_666


def test_the_steady_year_and_the_investment_effect() -> None:
    printed = form()
    assert (printed.years, printed.steady_year) == ((1, 2, 3, 4, 5), 3)
    assert printed.investment_effect == 2.5


def test_a_part_without_lines_is_nil() -> None:
    assert form(other=[]).part(Part.OTHER).totals == (0,) * 5


@given(
    st.lists(
        st.lists(st.floats(-1e7, 1e8), min_size=3, max_size=3),
        min_size=1,
        max_size=8,
    )
)
def test_rounded_lines_add_up_to_the_rounded_sum_and_stay_near(lines) -> None:
    amounts = np.array(lines)
    rounded = rounded_to_sum(amounts, 1000)
    assert np.all(np.abs(rounded * 1000 - amounts) < 1000 + 1e-3)
    np.testing.assert_allclose(rounded.sum(axis=0) * 1000, amounts.sum(axis=0), atol=500.1)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"steady_year": 6}, "steady_year"),
        ({"steady_year": 0}, "steady_year"),
        ({"other": [CostLine("容器", np.ones(4))]}, "容器"),
        ({"other": [CostLine("容器", np.full(5, np.nan))]}, "容器"),
        ({"repayments_yen": np.ones(8)}, "repayments_yen"),
    ],
)
def test_a_form_that_cannot_be_is_refused(changed, field) -> None:
    with pytest.raises(InputError) as caught:
        form(**changed)
    assert field in [p.field for p in caught.value.problems]
