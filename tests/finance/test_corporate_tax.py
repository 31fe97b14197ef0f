"""Taxes on income, worked by hand from the printed rates."""

import numpy as np
import pytest
from hypothesis import given, strategies as st

from machigenki.finance.corporate_tax import (
    corporate_taxes,
    corporate_taxes_by_year,
    interim_tax_yen,
)

YEN = st.floats(-1e8, 1e8)


def test_corporate_taxes_of_ten_million_yen() -> None:
    taxes = corporate_taxes(10_000_000.0, 2026)
    national = 8_000_000 * 0.15 + 2_000_000 * 0.232
    enterprise = 4_000_000 * 0.035 + 4_000_000 * 0.053 + 2_000_000 * 0.07
    assert taxes["state"] == pytest.approx(national * 1.103 + enterprise * 0.37)
    assert taxes["prefecture"] == pytest.approx(enterprise + national * 0.01 + 20_000)
    assert taxes["municipality"] == pytest.approx(national * 0.06 + 50_000)


def test_corporate_taxes_of_the_first_year_of_the_grant() -> None:
    taxes = corporate_taxes(10_000_000.0, 2012)
    national = 8_000_000 * 0.15 + 2_000_000 * 0.255
    enterprise = 4_000_000 * 0.027 + 4_000_000 * 0.04 + 2_000_000 * 0.053
    assert taxes["state"] == pytest.approx(national * 1.1 + enterprise * 0.81)
    assert taxes["prefecture"] == pytest.approx(enterprise + national * 0.05 + 20_000)
    assert taxes["municipality"] == pytest.approx(national * 0.123 + 50_000)


def test_the_defence_tax_is_due_above_five_million_yen_of_corporate_tax() -> None:
    before, after = corporate_taxes(50e6, 2025), corporate_taxes(50e6, 2026)
    national = 8e6 * 0.15 + 42e6 * 0.232
    assert after["state"] - before["state"] == pytest.approx(0.04 * (national - 5e6))
    assert corporate_taxes(20e6, 2025) == corporate_taxes(20e6, 2026)


def test_without_income_only_the_fixed_parts_are_due() -> None:
    assert corporate_taxes(0.0, 2028) == {
        "state": 0.0,
        "prefecture": 20_000.0,
        "municipality": 50_000.0,
    }


def test_more_capital_owes_a_larger_fixed_part() -> None:
    # 喜多方市 and 富山県: 130,000 and 50,000 yen over 10 million of capital.
    assert corporate_taxes(0.0, 2028, 10e6)["municipality"] == 50_000
    larger = corporate_taxes(0.0, 2028, 10e6 + 1)
    assert (larger["prefecture"], larger["municipality"]) == (50_000, 130_000)


def taxed(profits: list[float], loss_years: int | list[int]) -> list[float]:
    years = range(2027, 2027 + len(profits))
    return corporate_taxes_by_year(profits, years, loss_years).taxable_income_yen.tolist()


def test_losses_are_used_oldest_first_and_expire() -> None:
    after = 50 - 20 * 0.035 * 1.37  # last year's enterprise tax is deducted
    assert taxed([-100.0, 30.0, 90.0, 50.0], 10) == pytest.approx([0, 0, 20, after])
    # A loss of year 0 may be used in years 1 and 2, not in year 3.
    assert taxed([-100.0, 30.0, 30.0, 90.0], 2) == pytest.approx([0, 0, 0, 90])
    # The loss of year 0 has gone; that of year 1, made under a longer term, is still there.
    assert taxed([-100.0, -10.0, 0.0, 50.0], [2, 3, 3, 3]) == pytest.approx([0, 0, 0, 40])


@given(st.lists(YEN, min_size=1, max_size=15), st.integers(1, 10))
def test_losses_never_make_income_that_was_not_earned(profits, years) -> None:
    incomes = np.array(taxed(profits, years))
    assert (incomes >= 0).all()
    assert (incomes <= np.maximum(profits, 0)).all()
    # All that is not taxed is a loss used, or enterprise tax deducted (at most 7 % × 1.37).
    assert incomes.sum() * (1 + 0.07 * 1.37) >= sum(profits) - 1e-6


@given(st.lists(st.lists(YEN, min_size=3, max_size=3), min_size=1, max_size=12))
def test_draws_are_taxed_one_by_one(profits) -> None:
    years = range(2027, 2027 + len(profits))
    together = corporate_taxes_by_year(profits, years, 5)
    for draw in range(3):
        alone = corporate_taxes_by_year([p[draw] for p in profits], years, 5)
        np.testing.assert_allclose(together.total_yen[:, draw], alone.total_yen, atol=1e-6)
        np.testing.assert_allclose(
            together.taxable_income_yen[:, draw], alone.taxable_income_yen, atol=1e-6
        )


def test_enterprise_tax_is_deducted_in_the_next_year() -> None:
    taxes = corporate_taxes_by_year([3_000_000.0, 3_000_000.0], [2026, 2027], 10)
    enterprise = 3_000_000 * 0.035 * 1.37
    assert taxes.taxable_income_yen == pytest.approx([3_000_000, 3_000_000 - enterprise])
    assert taxes.total_yen[1] == pytest.approx(
        sum(corporate_taxes(3_000_000 - enterprise, 2027).values())
    )


def test_enterprise_tax_deducted_in_a_year_of_loss_is_carried_forward() -> None:
    taxes = corporate_taxes_by_year([3e6, 0.0, 1e6], [2026, 2027, 2028], 10)
    assert taxes.taxable_income_yen == pytest.approx([3e6, 0, 1e6 - 3e6 * 0.035 * 1.37])


def test_the_effective_rate_of_a_small_company_is_the_published_one() -> None:
    # 2024年度の中小企業の法定実効税率33.58%（年800万円超、標準税率、事業税の損金算入後）
    years = range(2020, 2026)
    profits = np.repeat([[20e6, 21e6]], len(years), axis=0)
    total = corporate_taxes_by_year(profits, years, 10).total_yen[-1]
    assert (total[1] - total[0]) / 1e6 == pytest.approx(0.3358, abs=5e-5)


def test_half_is_paid_in_advance_above_two_hundred_thousand_yen() -> None:
    paid = interim_tax_yen(np.array([500_000.0, 500_000.0]), np.array([200_000.0, 200_001.0]), 2027)
    assert paid.tolist() == [0.0, 250_000.0]
