"""Taxes against figures printed by municipalities and worked by hand."""

import numpy as np
import pytest
from hypothesis import given, strategies as st

from machigenki.venture import tax_rule, tax_rules
from machigenki.venture.taxes import (
    assessed_values,
    corporate_taxes,
    property_tax,
    taxable_incomes,
)


def test_assessed_values_of_the_town_of_hakones_example() -> None:
    # 箱根町「償却資産」: 取得価額400,000円、耐用年数5年(減価率0.369)、円未満は切捨て
    printed = [326_000, 205_706, 129_800, 81_903, 51_680, 32_610, 20_576, 20_000, 20_000]
    values = assessed_values(400_000.0, 5, 9)
    # The town rounds 1 − r/2 = 0.8155 to 0.815, half a thousandth of cost.
    assert values == pytest.approx(printed, rel=1e-3)


@pytest.mark.parametrize(
    ("life", "rate"), [(2, 0.684), (10, 0.206), (15, 0.142), (17, 0.127), (31, 0.072), (47, 0.048)]
)
def test_rates_of_the_assessment_standard(life: int, rate: float) -> None:
    # 固定資産評価基準 別表第15
    first, second = assessed_values(1.0, life, 2)
    assert first == pytest.approx(1 - rate / 2, abs=1e-9)
    assert second == pytest.approx((1 - rate / 2) * (1 - rate), abs=1e-9)


def test_property_tax_begins_at_the_exempt_limit() -> None:
    due = property_tax(np.array([1_499_999.0, 1_500_000.0, 10_000_000.0]), 2028)
    assert due.tolist() == [0.0, 21_000.0, 140_000.0]


def test_corporate_taxes_of_ten_million_yen() -> None:
    taxes = corporate_taxes(10_000_000.0, 2026)
    national = 8_000_000 * 0.15 + 2_000_000 * 0.232
    enterprise = 4_000_000 * 0.035 + 4_000_000 * 0.053 + 2_000_000 * 0.07
    assert taxes["state"] == pytest.approx(national * 1.103 + enterprise * 0.37)
    assert taxes["prefecture"] == pytest.approx(enterprise + national * 0.01 + 20_000)
    assert taxes["municipality"] == pytest.approx(national * 0.06 + 50_000)


def test_without_income_only_the_fixed_parts_are_due() -> None:
    assert corporate_taxes(0.0, 2028) == {
        "state": 0.0,
        "prefecture": 20_000.0,
        "municipality": 50_000.0,
    }


def test_losses_are_used_oldest_first_and_expire() -> None:
    assert [float(x) for x in taxable_incomes([-100.0, 30.0, 90.0, 50.0], 10)] == [0, 0, 20, 50]
    # A loss of year 0 may be used in years 1 and 2, not in year 3.
    assert [float(x) for x in taxable_incomes([-100.0, 30.0, 30.0, 90.0], 2)] == [0, 0, 0, 90]


@given(st.lists(st.floats(-1e8, 1e8), min_size=1, max_size=15), st.integers(1, 10))
def test_losses_never_make_income_that_was_not_earned(profits, years) -> None:
    incomes = taxable_incomes(profits, years)
    for profit, income in zip(profits, incomes, strict=True):
        assert 0.0 <= income <= max(profit, 0.0)
    assert sum(incomes) >= sum(profits) - 1e-6


@given(st.lists(st.lists(st.floats(-1e8, 1e8), min_size=3, max_size=3), min_size=1, max_size=12))
def test_draws_are_taxed_one_by_one(profits) -> None:
    together = taxable_incomes([np.array(p) for p in profits], 5)
    for draw in range(3):
        alone = taxable_incomes([p[draw] for p in profits], 5)
        np.testing.assert_allclose([year[draw] for year in together], alone)


def test_rules_do_not_overlap_and_tell_their_status() -> None:
    rules = tax_rules()
    for rule in rules:
        assert rule.source and rule.unit
        assert rule.until is None or rule.since < rule.until
        covering = [
            r
            for r in rules
            if r.key == rule.key
            and r.since <= rule.since
            and (r.until is None or rule.since <= r.until)
        ]
        assert len(covering) == 1, rule.key


def test_a_year_no_rule_covers_is_an_error() -> None:
    assert tax_rule("loss_years", 2026) == 10
    with pytest.raises(KeyError, match="1990"):
        tax_rule("corporate_tax_low", 1990)
