"""Guarantee fees as the guarantee corporations work them out themselves."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given, strategies as st

from machigenki.finance.guarantee import (
    accrued_fee_yen,
    guarantee_fee_yen,
    guarantee_rate,
    guarantee_rules,
    instalment_factor,
)
from machigenki.finance.loan import Method, schedule
from machigenki.region import InputError, Status


@pytest.mark.parametrize(
    ("amount_yen", "rate", "months", "grace", "method", "fee"),
    [
        # 埼玉県信用保証協会「信用保証料の計算方法」
        (10_000_000, 0.0115, 6, 0, Method.BULLET, 57_500),
        (10_000_000, 0.0115, 60, 0, Method.EQUAL_PRINCIPAL, 316_250),
        # 北海道・沖縄県信用保証協会
        (5_000_000, 0.0115, 12, 0, Method.BULLET, 57_500),
        (5_000_000, 0.0135, 48, 0, Method.EQUAL_PRINCIPAL, 148_500),
        # 熊本県信用保証協会: the last with 6 months of grace out of 36
        (5_000_000, 0.0135, 6, 0, Method.BULLET, 33_750),
        (5_000_000, 0.0135, 36, 0, Method.EQUAL_PRINCIPAL, 111_375),
        (5_000_000, 0.0135, 36, 6, Method.EQUAL_PRINCIPAL, 126_562),
    ],
)
def test_published_examples(
    amount_yen: int, rate: float, months: int, grace: int, method: Method, fee: int
) -> None:
    assert guarantee_fee_yen(amount_yen, rate, months, grace, method) == fee


@pytest.mark.parametrize(
    ("instalments", "factor"),
    [(2, 0.70), (6, 0.70), (7, 0.65), (12, 0.65), (13, 0.60), (24, 0.60), (25, 0.55), (120, 0.55)],
)
def test_factors_of_equal_instalments(instalments: int, factor: float) -> None:
    # 埼玉県・北海道信用保証協会, 均等分割返済係数
    rule = instalment_factor(instalments, Method.EQUAL_PRINCIPAL)
    assert rule is not None
    assert (rule.value, rule.status) == (factor, Status.OFFICIAL)


def test_level_payments_say_that_their_factor_is_unverified() -> None:
    rule = instalment_factor(60, Method.LEVEL)
    assert rule is not None
    assert rule.status is Status.UNVERIFIED


def test_one_repayment_has_no_factor() -> None:
    assert instalment_factor(60, Method.BULLET) is None
    assert instalment_factor(1, Method.EQUAL_PRINCIPAL) is None
    whole = guarantee_fee_yen(5_000_000, 0.0115, 12, 0, Method.BULLET)
    assert guarantee_fee_yen(5_000_000, 0.0115, 12, 11, Method.EQUAL_PRINCIPAL) <= whole


def test_rates_of_the_nine_categories() -> None:
    # 秋田県信用保証協会「保証料率表」
    shared = [0.0190, 0.0175, 0.0155, 0.0135, 0.0115, 0.0100, 0.0080, 0.0060, 0.0045]
    full = [0.0220, 0.0200, 0.0180, 0.0160, 0.0135, 0.0110, 0.0090, 0.0070, 0.0050]
    assert [guarantee_rate(c).value for c in range(1, 10)] == shared
    assert [guarantee_rate(c, shared=False).value for c in range(1, 10)] == full


def test_a_rate_that_does_not_exist_is_named() -> None:
    with pytest.raises(InputError, match="1 to 9"):
        guarantee_rate(10)
    # 責任共有制度 began on 1 October 2007.
    with pytest.raises(InputError, match="2007-10-01"):
        guarantee_rate(5, day=date(2007, 9, 30))


def test_every_rule_tells_its_source() -> None:
    for rule in guarantee_rules():
        assert rule.source
        assert rule.unit
        assert 0.0 < rule.value < 1.0


@given(
    st.lists(st.tuples(st.integers(0, 300_000_000), st.integers(0, 220)), min_size=1, max_size=5),
    st.integers(2, 240),
    st.sampled_from(Method),
)
def test_draws_pay_one_by_one(loans: list[tuple[int, int]], months: int, method: Method) -> None:
    amount = np.array([a for a, _ in loans], dtype=float)
    rate = np.array([r / 10_000 for _, r in loans])
    together = guarantee_fee_yen(amount, rate, months, 1, method)
    alone = [guarantee_fee_yen(a, r / 10_000, months, 1, method) for a, r in loans]
    np.testing.assert_array_equal(together, alone)


@given(st.integers(1, 300_000_000), st.integers(2, 180), st.sampled_from(Method))
def test_a_fee_is_wholly_accrued_by_the_end_and_sooner_than_evenly(
    amount: int, months: int, method: Method
) -> None:
    plan = schedule(amount, 0.02, months, method=method)
    cost = accrued_fee_yen(120_000.0, plan.opening_yen)
    assert cost.sum() == pytest.approx(120_000.0)
    assert (np.diff(cost) <= 1e-9).all()


def test_fees_of_draws_accrue_side_by_side() -> None:
    plan = schedule(np.array([1e6, 0.0]), 0.02, 12, method=Method.LEVEL)
    cost = accrued_fee_yen(np.array([50_000.0, 0.0]), plan.opening_yen)
    assert cost.sum(axis=0).tolist() == pytest.approx([50_000.0, 0.0])
    single = schedule(1e6, 0.02, 12, method=Method.LEVEL)
    assert accrued_fee_yen(np.array([1.0, 2.0]), single.opening_yen).shape == (12, 2)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"amount_yen": -1}, "amount_yen"),
        ({"fee_rate": 1.15}, "fee_rate"),
        ({"months": 0}, "months"),
        ({"grace_months": 36}, "grace_months"),
    ],
)
def test_bad_terms_are_named(changed: dict[str, float], field: str) -> None:
    terms = {"amount_yen": 5e6, "fee_rate": 0.0115, "months": 36, "grace_months": 0} | changed
    with pytest.raises(InputError) as caught:
        guarantee_fee_yen(**terms, method=Method.LEVEL)
    assert [p.field for p in caught.value.problems] == [field]
