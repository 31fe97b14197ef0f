"""Settlement on real figures: the kinds of case that the Board of Audit found (H28, H29)."""

import pytest
from hypothesis import given, strategies as st

from machigenki.finance.grant import grant_rules, grant_years, settle
from machigenki.region import InputError

RULES = grant_rules("H28")
"""Decided: 60 million = own 10 + loan 30 + grant 20."""


def test_as_planned_it_is_confirmed_as_decided() -> None:
    done = settle(RULES, 20e6, investment_yen=60e6, own_yen=10e6, loan_yen=30e6, paid_yen=20e6)
    assert (done.confirmed_yen, done.to_return_yen, done.to_pay_yen) == (20e6, 0, 0)
    assert "as decided" in done.reason.en


def test_a_smaller_loan_lowers_the_grant_below_the_loan() -> None:
    done = settle(RULES, 20e6, investment_yen=60e6, own_yen=25e6, loan_yen=15e6, paid_yen=20e6)
    assert (done.confirmed_yen, done.to_return_yen) == (15e6, 5e6)
    assert "5,000,000 yen under" in done.reason.en


def test_a_smaller_loan_may_fall_below_the_ratio_of_the_high_tier() -> None:
    # 40 million on a loan of 80; the bank lent 70, and 2 × 40 is no longer there.
    done = settle(RULES, 40e6, investment_yen=130e6, own_yen=20e6, loan_yen=70e6, paid_yen=40e6)
    assert (done.confirmed_yen, done.to_return_yen) == (35e6, 5e6)


def test_a_smaller_cost_lowers_the_grant_by_as_much() -> None:
    done = settle(RULES, 20e6, investment_yen=57e6, own_yen=10e6, loan_yen=30e6)
    assert (done.confirmed_yen, done.to_pay_yen) == (17e6, 17e6)


def test_a_cost_found_not_to_be_eligible_comes_back() -> None:
    # 交付対象事業費に対象とならない経費を含めていた例（平成28年度決算検査報告の型）
    done = settle(RULES, 20e6, investment_yen=52e6, own_yen=10e6, loan_yen=30e6, paid_yen=20e6)
    assert done.to_return_yen == 8e6


def test_more_loan_than_was_reported_comes_back() -> None:
    # 融資額等が計画より多いのに、計画額のまま精算していた例（平成29年度決算検査報告の型）
    done = settle(RULES, 20e6, investment_yen=60e6, own_yen=10e6, loan_yen=36e6, paid_yen=20e6)
    assert done.to_return_yen == 6e6


@given(
    st.sampled_from(grant_years()),
    st.floats(0, 6e7),
    st.floats(0, 2e8),
    st.floats(0, 1e8),
    st.floats(0, 1e8),
    st.floats(0, 6e7),
)
def test_never_above_the_decision_and_money_adds_up(year, decided, cost, own, loan, paid) -> None:
    done = settle(
        grant_rules(year),
        decided,
        investment_yen=cost,
        own_yen=own,
        loan_yen=loan,
        paid_yen=paid,
    )
    assert 0 <= done.confirmed_yen <= decided
    assert done.to_pay_yen == 0 or done.to_return_yen == 0
    assert abs(paid + done.to_pay_yen - done.to_return_yen - done.confirmed_yen) < 1e-6


def test_negative_figures_are_refused() -> None:
    with pytest.raises(InputError, match="loan_yen"):
        settle(RULES, 20e6, investment_yen=60e6, own_yen=10e6, loan_yen=-1)
