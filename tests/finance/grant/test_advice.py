"""Tier-edge advice: what is advised can be done, and the smallest step is told."""

from hypothesis import given, strategies as st

from machigenki.finance.grant import grant_for, grant_rules, grant_years, tier_of, tier_steps


def test_half_a_million_more_raises_the_cap_by_ten_million() -> None:
    (second,) = tier_steps(grant_rules("R7"), 100e6, 20e6, 37e6)
    assert (second.more_loan_to_edge_yen, second.more_cap_yen) == (500_000, 10e6)
    assert second.full_loan_yen == 52.5e6


def test_own_funds_held_or_lowered() -> None:
    (second,) = tier_steps(grant_rules("R7"), 100e6, 20e6, 37e6)
    held, lowered = second.own_held, second.own_lowered
    assert held is not None and lowered is not None
    assert (held.own_yen, held.loan_yen, held.grant_yen, held.gap_yen) == (20e6, 48e6, 32e6, 0)
    assert (lowered.own_yen, lowered.loan_yen, lowered.grant_yen) == (12.5e6, 52.5e6, 35e6)


def test_a_plan_whose_grant_cannot_rise_is_not_told_to_borrow() -> None:
    assert tier_steps(grant_rules("H28"), 60e6, 10e6, 30e6) == ()


def test_a_plan_with_too_much_money_is_not_told_to_borrow() -> None:
    assert tier_steps(grant_rules("R7"), 100e6, 70e6, 31e6) == ()


def test_a_loan_that_does_not_fit_the_eligible_costs_is_not_advised() -> None:
    assert tier_steps(grant_rules("R7"), 100e6, 20e6, 37e6, eligible_yen=60e6) == ()


def test_there_is_no_step_above_the_highest_tier() -> None:
    assert tier_steps(grant_rules("R7"), 200e6, 20e6, 100e6) == ()
    assert tier_steps(grant_rules("H26"), 200e6, 20e6, 10e6) == ()


@given(
    st.sampled_from(grant_years()),
    st.integers(0, 20_000),
    st.integers(0, 10_000),
    st.integers(0, 12_000),
)
def test_every_plan_advised_can_be_done(year, investment, own, loan) -> None:
    rules = grant_rules(year)
    investment_yen, own_yen, loan_yen = investment * 1e4, own * 1e4, loan * 1e4
    now = float(grant_for(rules, investment_yen, own_yen, loan_yen))
    lower = {"own_held": now, "own_lowered": now}
    for step in tier_steps(rules, investment_yen, own_yen, loan_yen):
        plans = {name: getattr(step, name) for name in lower}
        assert any(plans.values())
        for name, plan in plans.items():
            if plan is not None:
                assert plan.grant_yen > lower[name]
                lower[name] = plan.grant_yen
                assert plan.loan_yen + plan.grant_yen <= investment_yen
        for plan in (step.own_held, step.own_lowered):
            if plan is None:
                continue
            again = float(grant_for(rules, investment_yen, plan.own_yen, plan.loan_yen))
            assert plan.grant_yen == again == now + plan.more_grant_yen > now
            assert plan.loan_yen == loan_yen + plan.more_loan_yen > loan_yen
            assert 0 <= plan.own_yen <= own_yen
            assert tier_of(rules, plan.grant_yen, plan.loan_yen) is not None
            total = plan.own_yen + plan.loan_yen + plan.grant_yen + plan.gap_yen
            assert abs(total - investment_yen) < 1e-3
        if step.own_lowered:
            assert step.own_lowered.own_yen < own_yen
