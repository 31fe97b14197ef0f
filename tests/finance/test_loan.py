"""Loans: repaid to the yen, and as published schedules and calculators have them."""

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from machigenki.finance.loan import Method, level_payment_yen, schedule, whole_yen
from machigenki.region import InputError

AMOUNTS = st.integers(0, 2_000_000_000)
# A bank writes a rate in thousandths of a per cent.
RATES = st.integers(0, 20_000).map(lambda n: n / 100_000)
TERMS = st.integers(1, 420).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n - 1)))
METHODS = st.sampled_from(Method)


@pytest.mark.parametrize(
    ("rate", "months", "payment", "total"),
    [
        (0.0065, 108, 2_860_571, 308_941_716),
        (0.01, 180, 1_795_483, 323_186_945),
        (0.02, 252, 1_458_902, 367_643_230),
        (0.025, 276, 1_430_341, 394_774_258),
    ],
)
def test_level_payments_of_300_million_yen(
    rate: float, months: int, payment: int, total: int
) -> None:
    # loankeisan.com, 元利均等, 3億円: 月額返済額 and 返済総額 as printed
    plan = schedule(300_000_000, rate, months, method=Method.LEVEL)
    assert (plan.payment_yen[:-1] == payment).all()
    assert plan.payment_yen.sum() == total


def test_a_printed_schedule_month_by_month() -> None:
    # loankeisan.com, 3億円, 1.000%, 15年: months 1 to 4 and 28
    plan = schedule(300_000_000, 0.01, 180, method=Method.LEVEL)
    assert plan.interest_yen[:4].tolist() == [250_000, 248_712, 247_423, 246_133]
    assert plan.principal_yen[:4].tolist() == [1_545_483, 1_546_771, 1_548_060, 1_549_350]
    assert plan.closing_yen[:3].tolist() == [298_454_517, 296_907_746, 295_359_686]
    assert plan.closing_yen[27] == 256_236_104


@pytest.mark.parametrize(
    ("amount_yen", "rate", "months", "payment"),
    [
        (10_000_000, 0.03, 420, 38_485),  # jfmbk.org, 元利均等の例
        (30_000_000, 0.03, 360, 126_481),  # mirairis.net, FP技能検定の設例
    ],
)
def test_level_payments_of_other_calculators(
    amount_yen: int, rate: float, months: int, payment: int
) -> None:
    assert schedule(amount_yen, rate, months, method=Method.LEVEL).payment_yen[0] == payment


def test_level_payment_before_it_is_cut() -> None:
    # numpy-financial: pmt(0.08 / 12, 5 * 12, 15000) = -304.145914; at 0 %: 250
    assert level_payment_yen(15_000, 0.08, 60) == pytest.approx(304.145914, abs=1e-6)
    assert level_payment_yen(15_000, 0.0, 60) == pytest.approx(250.0)


def test_interest_of_the_first_month_of_equal_principal() -> None:
    # mirairis.net: 3,000万円, 3%, 30年, 初回利息 75,000円
    plan = schedule(30_000_000, 0.03, 360, method=Method.EQUAL_PRINCIPAL)
    assert plan.interest_yen[0] == 75_000
    assert (plan.principal_yen[:-1] == 83_333).all()
    assert plan.principal_yen[-1] == 30_000_000 - 359 * 83_333


def test_a_bullet_is_repaid_at_the_end() -> None:
    plan = schedule(10_000_000, 0.024, 12, method=Method.BULLET)
    assert plan.principal_yen.tolist() == [0.0] * 11 + [10_000_000.0]
    assert (plan.interest_yen == 20_000).all()


def test_interest_that_is_whole_in_decimals_stays_whole() -> None:
    # In binary some of these products fall a hair short of the yen.
    for thousandths in range(1, 200):
        rate = thousandths / 1000
        interest = schedule(12_000_000, rate, 1, method=Method.BULLET).interest_yen[0]
        assert interest == 1000 * thousandths
    assert whole_yen(np.array([0.57 * 100, 1.999999])).tolist() == [57.0, 1.0]


@given(AMOUNTS, RATES, TERMS, METHODS)
def test_principal_is_repaid_to_the_yen(
    amount: int, rate: float, term: tuple[int, int], method: Method
) -> None:
    months, grace = term
    plan = schedule(amount, rate, months, grace_months=grace, method=method)
    assert plan.principal_yen.sum() == amount
    assert plan.closing_yen[-1] == 0
    assert (plan.closing_yen >= 0).all()
    assert (plan.principal_yen >= 0).all()
    assert (plan.principal_yen[:grace] == 0).all()
    for flow in (plan.interest_yen, plan.principal_yen, plan.payment_yen):
        assert (flow == np.floor(flow)).all()
    exact = plan.opening_yen * rate / 12
    assert (plan.interest_yen <= exact + 1e-6).all()
    assert (plan.interest_yen > exact - 1).all()


@given(st.integers(100_000, 2_000_000_000), RATES, TERMS)
def test_level_payments_are_equal_but_for_the_last(
    amount: int, rate: float, term: tuple[int, int]
) -> None:
    months, grace = term
    plan = schedule(amount, rate, months, grace_months=grace, method=Method.LEVEL)
    level = plan.payment_yen[grace:-1]
    assert len(level) == 0 or (level == level[0]).all()


@given(AMOUNTS, RATES, RATES, TERMS, METHODS)
def test_a_step_to_the_same_rate_changes_hardly_a_yen(
    amount: int, rate: float, other: float, term: tuple[int, int], method: Method
) -> None:
    months, grace = max(term[0], 3), min(term[1], max(term[0], 3) - 1)
    plain = schedule(amount, rate, months, grace_months=grace, method=method)
    same = schedule(amount, rate, months, grace_months=grace, method=method, rate_steps=[(2, rate)])
    np.testing.assert_allclose(same.payment_yen[:-1], plain.payment_yen[:-1], atol=1)
    stepped = schedule(
        amount, rate, months, grace_months=grace, method=method, rate_steps=[(3, other)]
    )
    assert (stepped.payment_yen[:2] == plain.payment_yen[:2]).all()
    assert stepped.principal_yen.sum() == amount


def test_a_step_works_out_the_payment_anew_on_what_is_left() -> None:
    plan = schedule(5_000_000, 0.024, 120, method=Method.LEVEL, rate_steps=[(37, 0.03)])
    rest = schedule(plan.opening_yen[36], 0.03, 84, method=Method.LEVEL)
    assert plan.payment_yen[36:].tolist() == rest.payment_yen.tolist()


@settings(max_examples=30)
@given(
    st.lists(st.tuples(AMOUNTS, RATES, RATES), min_size=1, max_size=6),
    st.integers(2, 60),
    METHODS,
)
def test_draws_are_repaid_one_by_one(
    loans: list[tuple[int, float, float]], months: int, method: Method
) -> None:
    amount, rate, later = (np.array(column, dtype=float) for column in zip(*loans, strict=True))
    together = schedule(
        amount, rate, months, grace_months=1, method=method, rate_steps=[(2, later)]
    )
    assert together.interest_yen.shape == (months, len(loans))
    for draw, (a, r, s) in enumerate(loans):
        alone = schedule(a, r, months, grace_months=1, method=method, rate_steps=[(2, s)])
        np.testing.assert_array_equal(together.payment_yen[:, draw], alone.payment_yen)
        np.testing.assert_array_equal(together.balance_yen[:, draw], alone.balance_yen)


@pytest.mark.parametrize("method", Method)
def test_one_amount_at_many_rates(method: Method) -> None:
    rates = np.array([0.0, 0.01, 0.05])
    together = schedule(5_000_000, rates, 24, method=method)
    for draw, rate in enumerate(rates):
        alone = schedule(5_000_000, float(rate), 24, method=method)
        np.testing.assert_array_equal(together.payment_yen[:, draw], alone.payment_yen)


@pytest.mark.parametrize("method", Method)
def test_an_amount_with_a_fraction_is_repaid_with_it(method: Method) -> None:
    plan = schedule(1_000_000.75, 0.02, 12, method=method)
    assert plan.closing_yen[-1] == 0
    assert plan.principal_yen.sum() == pytest.approx(1_000_000.75, abs=1e-6)
    assert plan.principal_yen[:-1] == pytest.approx(np.round(plan.principal_yen[:-1]), abs=1e-6)


def test_a_table_by_month() -> None:
    frame = schedule(1_200_000, 0.0, 12, method=Method.LEVEL).frame
    assert frame.index[0] == 1
    assert frame.loc[12].to_dict() == {
        "opening_yen": 100_000,
        "interest_yen": 0,
        "principal_yen": 100_000,
        "payment_yen": 100_000,
        "closing_yen": 0,
    }


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"grace_months": 120}, "grace_months"),
        ({"grace_months": -1}, "grace_months"),
        ({"amount_yen": -1.0}, "amount_yen"),
        ({"amount_yen": float("nan")}, "amount_yen"),
        ({"amount_yen": np.array([1.0, -1.0])}, "amount_yen"),
        ({"rate": -0.01}, "rate"),
        ({"rate": 2.4}, "rate"),
        ({"months": 0}, "months"),
        ({"rate_steps": [(121, 0.03)]}, "rate_steps"),
        ({"rate_steps": [(1, 0.03)]}, "rate_steps"),
        ({"rate_steps": [(37, 0.03), (25, 0.04)]}, "rate_steps"),
        ({"rate_steps": [(37, -0.03)]}, "rate_steps"),
    ],
)
def test_terms_that_no_loan_has_are_named(changed: dict[str, object], field: str) -> None:
    terms = {"amount_yen": 5e6, "rate": 0.024, "months": 120, "method": Method.LEVEL} | changed
    with pytest.raises(InputError) as caught:
        schedule(**terms)
    (problem,) = caught.value.problems
    assert problem.field == field
    assert problem.found is not None and problem.expected is not None
    assert problem.line("ja") != problem.line("en")


def test_every_fault_is_told_at_once() -> None:
    with pytest.raises(InputError) as caught:
        schedule(-1.0, -1.0, 12, grace_months=12, method=Method.LEVEL)
    assert [p.field for p in caught.value.problems] == ["amount_yen", "rate", "grace_months"]
