"""How much: published decisions, the staircase, and what must always hold."""

import numpy as np
import pytest
from hypothesis import given, strategies as st

from machigenki.finance.grant import (
    cut,
    financing_gap_yen,
    grant_for,
    grant_rules,
    grant_years,
    greatest_grant,
    investment_effect,
    loan_for,
    staircase,
    tier_of,
)

YEARS = st.sampled_from(grant_years())
MONEY = st.floats(0, 3e8)


@pytest.mark.parametrize(
    ("loan", "grant"),
    [
        # 総務省 平成29年11月30日・平成30年1月31日の交付決定（月刊事業構想の記事による）
        (80e6, 40e6),  # 浅口市 天文台に隣接したホテル
        (95e6, 40e6),  # 下仁田町 こんにゃく
        (15e6, 15e6),  # 丹波市 古民家
        (10e6, 10e6),  # 徳島県 廃校
        (3.5e6, 3.5e6),  # 若狭町 空き家
    ],
)
def test_published_decisions_of_fy2017_are_the_greatest_grant(loan: float, grant: float) -> None:
    assert float(greatest_grant(grant_rules("H29"), loan)) == grant


@pytest.mark.parametrize(
    ("loan", "grant"),
    [
        (0, 0),
        (20e6, 20e6),
        (25e6, 25e6),
        (37e6, 25e6),
        (37.5e6, 25e6),
        (45e6, 30e6),
        (52.5e6, 35e6),
        (70e6, 35e6),
        (90e6, 45e6),
        (100e6, 50e6),
        (300e6, 50e6),
    ],
)
def test_the_staircase_of_r7(loan: float, grant: float) -> None:
    assert float(greatest_grant(grant_rules("R7"), loan)) == pytest.approx(grant)


def test_the_issues_example() -> None:
    # 6,000万円の投資、自己資金1,000万円、融資3,000万円（H28）
    assert float(grant_for(grant_rules("H28"), 60e6, 10e6, 30e6)) == 20e6


def test_until_h27_the_grant_is_what_is_lacking_to_the_cap() -> None:
    rules = grant_rules("H26")
    assert float(grant_for(rules, 60e6, 5e6, 20e6)) == 35e6
    assert float(grant_for(rules, 160e6, 5e6, 20e6)) == 50e6
    assert float(grant_for(rules, 60e6, 5e6, 0.0)) == 0.0


def test_amounts_are_cut_to_ten_thousand_yen() -> None:
    rules = grant_rules("R7")
    assert float(greatest_grant(rules, 50e6)) == pytest.approx(33_333_333.33)
    assert float(grant_for(rules, 200e6, 10e6, 50e6)) == 33_330_000


def test_cut_forgives_binary_fractions_only() -> None:
    assert float(cut(24_999_999.999_999_99, 1e4)) == 25e6
    assert float(cut(24_999_999.0, 1e4)) == 24_990_000
    assert float(cut(-5.0, 1e4)) == 0.0


def test_costs_not_eligible_lower_the_limit() -> None:
    rules = grant_rules("R7")
    # Of 60 million only 40 are eligible: the loan that counts within them is 40 − G ≥ G.
    assert float(grant_for(rules, 60e6, 10e6, 25e6, eligible_yen=40e6)) == 20e6
    assert float(grant_for(rules, 60e6, 10e6, 25e6)) == 25e6


def test_money_that_does_not_count_lowers_only_what_is_needed() -> None:
    rules = grant_rules("R6")
    assert float(grant_for(rules, 60e6, 10e6, 20e6, uncounted_yen=15e6)) == 15e6
    assert float(grant_for(rules, 60e6, 10e6, 10e6, uncounted_yen=15e6)) == 10e6


@given(YEARS, MONEY, MONEY, MONEY)
def test_never_above_cap_ratio_or_need_and_cut(year, investment, own, loan) -> None:
    rules = grant_rules(year)
    grant = float(grant_for(rules, investment, own, loan))
    tier = tier_of(rules, grant, loan)
    assert grant % rules.cut_unit_yen == 0
    if grant:
        assert tier is not None
        assert grant <= tier.cap_yen
        assert tier.ratio * grant <= loan * (1 + 1e-12)
        assert grant <= investment - own - loan + 1e-4
        assert float(financing_gap_yen(investment, own, loan, grant)) >= -1e-4


@given(YEARS, MONEY, MONEY)
def test_the_greatest_grant_never_falls_with_the_loan(year, one, other) -> None:
    rules = grant_rules(year)
    low, high = sorted((one, other))
    assert float(greatest_grant(rules, low)) <= float(greatest_grant(rules, high))


@given(YEARS, st.floats(1e4, 6e7))
def test_the_loan_needed_is_enough_and_no_more(year, wanted) -> None:
    rules = grant_rules(year)
    loan = float(loan_for(rules, wanted))
    if wanted > rules.tiers[-1].cap_yen:
        assert loan == np.inf
    elif loan:
        assert float(greatest_grant(rules, loan)) >= wanted * (1 - 1e-12)
        assert float(greatest_grant(rules, loan * 0.999)) < wanted


@given(YEARS, st.lists(MONEY, min_size=2, max_size=6))
def test_draws_are_worked_one_by_one(year, loans) -> None:
    rules = grant_rules(year)
    together = grant_for(rules, 90e6, 5e6, np.array(loans).reshape(1, -1))
    alone = [float(grant_for(rules, 90e6, 5e6, loan)) for loan in loans]
    np.testing.assert_array_equal(together, [alone])


def test_the_picture_has_its_corners() -> None:
    loans, grants = staircase(grant_rules("R7"), [0, 120e6])
    assert loans.tolist() == [0, 25e6, 37.5e6, 52.5e6, 70e6, 100e6, 120e6]
    np.testing.assert_allclose(grants, [0, 25e6, 25e6, 35e6, 35e6, 50e6, 50e6])


def test_investment_effect_as_the_ministry_published_it() -> None:
    # 総務省 報道資料 平成27年9月8日: 交付80.9億円、融資予定額87.3億円、投資効果2.1倍
    effect = investment_effect(80.9e8, 87.3e8)
    assert effect is not None and round(effect, 1) == 2.1
    assert investment_effect(0.0, 1.0) is None
