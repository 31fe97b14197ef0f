"""Depreciation against published examples and the statutory tables' own logic."""

from math import ceil

import numpy as np
import pytest
from hypothesis import given, strategies as st

from machigenki.finance.depreciation import DepreciationMethod, depreciation_yen, life_rates
from machigenki.region.problem import InputError
from machigenki.region.provenance import Status

LINE, DECLINING = DepreciationMethod.STRAIGHT_LINE, DepreciationMethod.DECLINING_200


def test_declining_balance_of_the_tax_agencys_example() -> None:
    # 国税庁タックスアンサー No.2106: 取得価額100万円、耐用年数10年。7年目から改定償却率0.250
    written_off = depreciation_yen(1_000_000.0, 10, DECLINING, 12, 11)
    assert written_off == pytest.approx(
        [200_000, 160_000, 128_000, 102_400, 81_920, *([65_536] * 4), 65_535, 0], abs=1e-6
    )
    rates = life_rates(10)
    assert (rates.declining, rates.revised, rates.guarantee) == (0.2, 0.25, 0.06552)


def test_declining_balance_of_a_software_makers_example() -> None:
    # 弥生「定率法の計算」: 100万円、8年(0.250、改定0.334、保証率0.07909)、毎年円未満切捨て
    written_off = depreciation_yen(1_000_000.0, 8, DECLINING, 12, 8)
    printed = [250_000, 187_500, 140_625, 105_468, 79_101, 79_260, 79_260, 78_785]
    assert written_off == pytest.approx(printed, abs=3)


def test_declining_balance_of_a_forklift() -> None:
    # コマツ「フォークリフトの減価償却」: 100万円、4年(0.500、改定1.000、保証率0.12499)
    written_off = depreciation_yen(1_000_000.0, 4, DECLINING, 12, 4)
    assert written_off == pytest.approx([500_000, 250_000, 125_000, 124_999], abs=1e-6)


def test_straight_line_of_a_published_example() -> None:
    # TKC出版の設例: 取得価額100万円、耐用年数10年、最終年は備忘価額1円を残す
    written_off = depreciation_yen(1_000_000.0, 10, LINE, 12, 10)
    assert written_off == pytest.approx([*([100_000] * 9), 99_999], abs=1e-6)


def test_the_first_year_counts_its_months() -> None:
    # 別表第八: 耐用年数3年 0.334
    written_off = depreciation_yen(1_200_000.0, 3, LINE, 6, 5)
    assert written_off == pytest.approx([200_400, 400_800, 400_800, 197_999, 0], abs=1e-6)


@pytest.mark.parametrize("life", range(2, 101))
def test_straight_line_rate_is_one_over_life_rounded_up(life: int) -> None:
    assert life_rates(life).straight_line == ceil(1000 / life - 1e-9) / 1000


@pytest.mark.parametrize("life", range(3, 51))
def test_after_the_switch_equal_parts_end_with_the_statutory_life(life: int) -> None:
    rates = life_rates(life)
    assert rates.declining and rates.revised and rates.guarantee
    assert rates.declining == pytest.approx(2 / life, abs=0.00051)
    full_years = 0
    while rates.declining * (1 - rates.declining) ** full_years >= rates.guarantee:
        full_years += 1
    assert rates.revised == ceil(1000 / (life - full_years) - 1e-9) / 1000


def test_rates_not_seen_in_print_say_so() -> None:
    assert life_rates(10).declining_status is Status.OFFICIAL
    assert life_rates(17).declining_status is Status.UNVERIFIED
    assert life_rates(60).declining_status is None


@given(
    cost=st.floats(0, 1e9),
    life=st.integers(2, 50),
    method=st.sampled_from(DepreciationMethod),
    months=st.integers(1, 12),
)
def test_an_asset_is_written_off_to_one_yen_and_no_further(cost, life, method, months) -> None:
    written_off = depreciation_yen(cost, life, method, months, life + 1)
    assert (written_off >= -1e-6).all()
    assert written_off.sum() == pytest.approx(max(cost - 1, 0), abs=1e-4)
    if months == 12:
        assert written_off[life] == pytest.approx(0, abs=1e-4)


def test_draws_are_written_off_side_by_side() -> None:
    costs = np.array([0.0, 1.0, 5e6, 7e7])
    together = depreciation_yen(costs, 17, DECLINING, 3, 18)
    assert together.shape == (18, 4)
    for draw, cost in enumerate(costs):
        np.testing.assert_allclose(
            together[:, draw], depreciation_yen(float(cost), 17, DECLINING, 3, 18), atol=1e-6
        )


@pytest.mark.parametrize(
    ("life", "method", "months", "field"),
    [(1, LINE, 12, "life_years"), (60, DECLINING, 12, "life_years"), (5, LINE, 0, "first_months")],
)
def test_what_the_tables_do_not_know_is_refused(life, method, months, field) -> None:
    with pytest.raises(InputError) as caught:
        depreciation_yen(1e6, life, method, months, 3)
    assert caught.value.problems[0].field == field
