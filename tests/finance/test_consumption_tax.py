"""Consumption tax: printed rates, limits and dates, and identities of the methods."""

import numpy as np
import pytest
from hypothesis import given, strategies as st

from machigenki.finance.consumption_tax import (
    ConsumptionTaxMethod,
    consumption_tax_due_by_year,
    consumption_tax_payments_by_month,
    consumption_tax_rate,
    deductible_share,
    deemed_purchase_rate,
    method_allowed,
    treatment,
)
from machigenki.region.industries import INDUSTRY_CODES
from machigenki.region.provenance import Status

GENERAL, SIMPLIFIED, EXEMPT = ConsumptionTaxMethod
YEN = st.floats(0, 1e9)


@pytest.mark.parametrize("code", INDUSTRY_CODES)
def test_every_industry_has_a_rate_and_a_class_in_every_year(code: str) -> None:
    for year in (2012, 2015, 2020, 2030):
        assert 0.0 <= consumption_tax_rate(code, year) <= 0.1
        assert 0.4 <= deemed_purchase_rate(code, year) <= 0.9


def test_what_is_taken_for_a_mixed_industry_says_so() -> None:
    farming = treatment("01", 2027)
    assert farming.status is Status.ESTIMATED
    assert "木材" in farming.note.ja and "timber" in farming.note.en


@pytest.mark.parametrize(
    ("year", "machine", "food"),
    [(2013, 0.05, 0.05), (2014, 0.08, 0.08), (2018, 0.08, 0.08), (2020, 0.10, 0.08)],
)
def test_rates_of_the_years(year: int, machine: float, food: float) -> None:
    assert consumption_tax_rate("30", year) == machine
    assert consumption_tax_rate("11", year) == food
    assert consumption_tax_rate("53", year) == 0.0


@pytest.mark.parametrize(
    ("code", "year", "rate"),
    [
        # 国税庁「簡易課税制度の事業区分とは」; 平成26年度改正 for the years before
        ("51", 2026, 0.8),
        ("01", 2018, 0.7),
        ("01", 2020, 0.8),
        ("41", 2026, 0.7),
        ("57", 2026, 0.5),
        ("53", 2014, 0.6),
        ("53", 2015, 0.5),
        ("55", 2014, 0.5),
        ("55", 2015, 0.4),
    ],
)
def test_deemed_purchase_rates(code: str, year: int, rate: float) -> None:
    assert deemed_purchase_rate(code, year) == rate


def test_limits_of_the_base_period() -> None:
    sales = np.array([10e6, 10e6 + 1, 50e6, 50e6 + 1])
    assert method_allowed(EXEMPT, sales, 3e6, 2027).tolist() == [True, False, False, False]
    assert method_allowed(SIMPLIFIED, sales, 3e6, 2027).tolist() == [True, True, True, False]
    assert method_allowed(GENERAL, sales, 3e6, 2027).all()


def test_a_new_company_is_exempt_below_ten_million_yen_of_capital() -> None:
    assert method_allowed(EXEMPT, None, 9_999_999, 2027)
    assert not method_allowed(EXEMPT, None, 10_000_000, 2027)
    assert method_allowed(SIMPLIFIED, None, 10_000_000, 2027)


def test_the_method_gives_way_where_it_is_not_allowed() -> None:
    on_sales, deductible = [1e6, 1e6, 1e6, 1e6], [3e6, 2e5, 2e5, 2e5]
    sales = [9e6, 60e6, 10e6, 10e6]
    years = [2027, 2028, 2029, 2030]
    deemed = [8e5] * 4

    def due(method: ConsumptionTaxMethod) -> list[float]:
        return consumption_tax_due_by_year(
            method, on_sales, deductible, deemed, sales, 3e6, years
        ).tolist()

    assert due(GENERAL) == [-2e6, 8e5, 8e5, 8e5]
    assert due(SIMPLIFIED) == [2e5, 2e5, 2e5, 8e5]
    assert due(EXEMPT) == [0.0, 0.0, 0.0, 8e5]


def test_tax_on_purchases_is_deducted_in_full_from_95_percent_of_taxable_sales() -> None:
    taxable = np.array([95.0, 94.0, 0.0, 0.0, 600e6])
    untaxed = np.array([5.0, 6.0, 10.0, 0.0, 1e6])
    share = deductible_share(taxable, untaxed, 2027)
    assert share == pytest.approx([1.0, 0.94, 0.0, 1.0, 600 / 601])


@pytest.mark.parametrize(
    ("last_national", "months", "share"),
    [
        # 消費税法第42条: 48万円以下はなし、400万円以下は1回、4,800万円以下は3回、超は11回
        (480_000, [], 0),
        (480_001, [8], 1 / 2),
        (4_000_000, [8], 1 / 2),
        (4_000_001, [5, 8, 11], 1 / 4),
        (48_000_000, [5, 8, 11], 1 / 4),
    ],
)
def test_interim_payments_follow_last_years_tax(last_national, months, share) -> None:
    last = last_national / 0.78
    paid = consumption_tax_payments_by_month([last, last, 0.0], [2027, 2028, 2029])
    expected = np.zeros(36)
    expected[13] = last  # settled in May after the first year
    for month in months:
        expected[11 + month] += share * last
        expected[23 + month] += share * last  # the third year follows the second
    expected[25] += last * (1 - share * len(months))  # what is left of the second year
    assert paid == pytest.approx(expected)


def test_eleven_interim_payments_above_48_million_yen() -> None:
    last = 100e6
    paid = consumption_tax_payments_by_month([last, last, last], [2027, 2028, 2029])
    assert paid[12 + 3] == pytest.approx(last * 2 / 12)
    assert paid[12 + 4 : 12 + 12] == pytest.approx(last / 12)
    assert paid[24] == pytest.approx(last / 12)  # the eleventh, in April
    assert paid[25] == pytest.approx(last / 12)  # what is left, in May


def test_a_refund_comes_after_filing() -> None:
    paid = consumption_tax_payments_by_month([-3e6, 0.0], [2027, 2028])
    assert np.flatnonzero(paid).tolist() == [15]  # July of the next fiscal year
    assert paid[15] == -3e6


@given(st.lists(st.lists(st.floats(-1e8, 1e8), min_size=2, max_size=2), min_size=1, max_size=6))
def test_all_that_is_due_is_paid_in_the_end(due) -> None:
    quiet = [*due, [0.0, 0.0], [0.0, 0.0], [0.0, 0.0]]
    years = range(2027, 2027 + len(quiet))
    paid = consumption_tax_payments_by_month(quiet, years)
    assert paid.shape == (12 * len(quiet), 2)
    np.testing.assert_allclose(paid.sum(axis=0), np.sum(due, axis=0), atol=1e-6, rtol=1e-9)
