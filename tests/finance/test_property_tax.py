"""Property tax against figures printed by municipalities."""

import numpy as np
import pytest
from hypothesis import given, strategies as st

from machigenki.finance.property_tax import (
    PropertyTaxKind,
    assessed_by_year,
    assessed_values,
    first_taxed_year,
    property_tax,
    property_taxes_by_year,
)

DEPRECIABLE, HOUSE, NONE = PropertyTaxKind


def test_assessed_values_of_the_town_of_hakones_example() -> None:
    # 箱根町「償却資産」: 取得価額400,000円、耐用年数5年(減価率0.369)、毎年円未満を切捨て
    printed = [326_000, 205_706, 129_800, 81_903, 51_680, 32_610, 20_576, 20_000, 20_000]
    assert assessed_values(400_000.0, 5, 2027, 9, DEPRECIABLE) == pytest.approx(printed, abs=3)


@pytest.mark.parametrize(
    ("life", "first", "later"),
    [
        (2, 0.658, 0.316),
        (5, 0.815, 0.631),
        (10, 0.897, 0.794),
        (15, 0.929, 0.858),
        (17, 0.936, 0.873),
        (23, 0.952, 0.905),
        (24, 0.954, 0.908),
        (34, 0.967, 0.934),
        (50, 0.977, 0.955),
    ],
)
def test_shares_left_of_the_city_of_hadanos_table(life: int, first: float, later: float) -> None:
    # 秦野市「償却資産 減価残存率表」(固定資産評価基準 別表第15)
    values = assessed_values(1.0, life, 2027, 2, DEPRECIABLE)
    assert values == pytest.approx([first, first * later], abs=1e-9)


def test_a_building_loses_value_slowly_down_to_a_fifth() -> None:
    values = assessed_values(100e6, 20, 2027, 30, HOUSE)
    assert (np.diff(values) <= 0).all()
    assert values[0] == pytest.approx(65e6 * 0.96)
    assert values[19:] == pytest.approx(65e6 * 0.2)


def test_who_owns_it_on_new_years_day_pays_from_april() -> None:
    assert first_taxed_year(2026, 4) == first_taxed_year(2026, 12) == 2027
    assert first_taxed_year(2026, 1) == first_taxed_year(2026, 3) == 2028


@given(
    st.integers(2020, 2035),
    st.integers(1, 12),
    st.sampled_from([DEPRECIABLE, HOUSE]),
    st.integers(2, 40),
)
def test_years_of_a_plan_are_a_window_on_an_assets_life(year, month, kind, life) -> None:
    plan = range(2027, 2032)
    assessed = assessed_by_year(2e6, life, (year, month), plan, kind)
    first = first_taxed_year(year, month)
    whole = assessed_values(2e6, life, first, 30, kind)
    for at, fiscal_year in enumerate(plan):
        expected = whole[fiscal_year - first] if fiscal_year >= first else 0.0
        assert assessed[at] == pytest.approx(expected)


def test_draws_and_what_bears_no_tax() -> None:
    costs = np.array([1e6, 3e6])
    assert assessed_by_year(costs, 5, (2026, 6), range(2026, 2030), DEPRECIABLE).shape == (4, 2)
    assert not assessed_by_year(costs, 5, (2026, 6), range(2026, 2030), NONE).any()


def test_property_tax_begins_at_the_exempt_limit() -> None:
    due = property_tax(np.array([1_499_999.0, 1_500_000.0, 10_000_000.0]), 2026)
    assert due.tolist() == [0.0, 21_000.0, 140_000.0]
    houses = property_tax(np.array([199_999.0, 200_000.0]), 2026, HOUSE)
    assert houses.tolist() == [0.0, 2_800.0]
    assert property_taxes_by_year([[1e6, 2e6]], [2026]).tolist() == [[0.0, 28_000.0]]
