"""Returns: printed examples, and that no internal rate is missed or made up."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from machigenki.finance.returns import (
    discounted_payback_years,
    internal_rate_draws,
    internal_rates,
    npv_yen,
    payback_years,
)
from machigenki.region import InputError

YEN = st.integers(-100_000_000, 100_000_000)


def flows(*yen: float) -> np.ndarray:
    return np.array(yen, dtype=float)


def test_present_value_of_a_printed_example() -> None:
    # numpy-financial: npv(0.05, [-15000, 1500, 2500, 3500, 4500, 6000])
    value = npv_yen(flows(-15000, 1500, 2500, 3500, 4500, 6000), 0.05)
    assert value == pytest.approx(122.894854950942692, abs=1e-9)


@pytest.mark.parametrize(
    ("cash", "rate"),
    [
        # numpy-financial, irr: documentation and tests
        ((-150000, 15000, 25000, 35000, 45000, 60000), 0.0524),
        ((-100, 0, 0, 74), -0.0955),
        ((-100, 39, 59, 55, 20), 0.28095),
        ((-100, 100, 0, 7), 0.06206),
        ((-1, 1), 0.0),
    ],
)
def test_printed_rates_that_are_the_only_one(cash: tuple[float, ...], rate: float) -> None:
    (found,) = internal_rates(flows(*cash))
    assert found == pytest.approx(rate, abs=6e-5)
    assert internal_rate_draws(flows(*cash)[:, None]) == pytest.approx([found], abs=1e-12)


@pytest.mark.parametrize(
    ("cash", "rates"),
    [
        # The oil pump: Lorie and Savage (1955), in most textbooks since
        ((-1600, 10000, -10000), (0.25, 4.0)),
        # Ross, Westerfield and Jordan, Fundamentals of Corporate Finance: four rates
        ((-252, 1431, -3035, 2850, -1000), (1 / 4, 1 / 3, 3 / 7, 2 / 3)),
        # numpy-financial tells the first of each only
        ((-100, 100, 0, -7), (-0.678894, -0.083300)),
        ((-5, 10.5, 1, -8, 1), (-0.870201, 0.088598, 0.709560)),
    ],
)
def test_all_rates_are_told(cash: tuple[float, ...], rates: tuple[float, ...]) -> None:
    assert internal_rates(flows(*cash)) == pytest.approx(rates, abs=1e-6)
    assert np.isnan(internal_rate_draws(flows(*cash)[:, None])).all()


@pytest.mark.parametrize(
    "cash", [(-1, 3, -2.5), (1, 2, 3), (-1, -2, -3), (0, 0, 0), (5,), (-1000, 3000, -2500)]
)
def test_where_there_is_no_rate_none_is_guessed(cash: tuple[float, ...]) -> None:
    assert internal_rates(flows(*cash)) == ()
    assert np.isnan(internal_rate_draws(flows(*cash)[:, None])).all()


def test_a_rate_at_which_the_value_only_touches_nothing_is_told_once() -> None:
    # 121 (1/1.1 − x)²: a double rate of 10 %
    assert internal_rates(flows(-100, 220, -121)) == pytest.approx((0.1,), abs=1e-8)
    # At 0 and at 100 %, on the edges of where the search is halved
    assert internal_rates(flows(-1, 2, -1)) == (0.0,)
    assert internal_rates(flows(-1, 4, -4)) == (1.0,)


def test_rates_very_near_minus_one_and_very_large() -> None:
    assert internal_rates(flows(-1e-9, 3000)) == pytest.approx((3e12,))
    (low,) = internal_rates(flows(-3000, 0, 0, 1e-9))
    assert low == pytest.approx((1e-9 / 3000) ** (1 / 3) - 1, abs=1e-15)


@given(
    st.lists(
        st.fractions(Fraction(1, 20), 5, max_denominator=20), min_size=1, max_size=6, unique=True
    )
)
def test_rates_put_in_come_out(factors: list[Fraction]) -> None:
    # Flows whose value is 0 at r = y − 1 for each factor y: ∏ (y·x − 1), in whole numbers.
    polynomial = [1]
    for y in factors:
        grown = [0, *(c * y.numerator for c in polynomial)]
        polynomial = [a - c * y.denominator for a, c in zip(grown, [*polynomial, 0], strict=True)]
    found = internal_rates(np.array(polynomial, dtype=float))
    assert found == pytest.approx(sorted(float(y - 1) for y in factors), abs=1e-12)


@settings(max_examples=60)
@given(st.lists(YEN, min_size=2, max_size=60))
def test_the_value_is_nothing_at_every_rate_and_changes_sign_between(cash: list[int]) -> None:
    held = np.flatnonzero(cash)
    rates = internal_rates(np.array(cash, dtype=float))
    if len(held) == 0:
        assert rates == ()
        return
    # Descartes: as many rates as changes of sign, or fewer by an even number (told twice once).
    signs = np.sign([cash[i] for i in held])
    changes = int((signs[1:] != signs[:-1]).sum())
    assert len(rates) <= changes
    if signs[0] != signs[-1]:
        assert rates
    for rate in rates:
        terms = np.array(cash) / (1.0 + rate) ** np.arange(len(cash), dtype=float)
        assert abs(terms.sum()) <= 1e-7 * np.abs(terms).sum()


@settings(max_examples=40)
@given(st.integers(2, 20), st.integers(0, 2**32 - 1))
def test_draws_agree_with_one_by_one(periods: int, seed: int) -> None:
    cash = np.random.default_rng(seed).integers(-100, 400, (periods, 25)).astype(float)
    cash[0] = -500.0
    cash[1:, ::3] = np.abs(cash[1:, ::3])
    for draw, rate in enumerate(internal_rate_draws(cash)):
        alone = internal_rates(cash[:, draw])
        if np.isnan(rate):
            once = (np.diff(np.sign(cash[cash[:, draw] != 0, draw])) != 0).sum() == 1
            assert len(alone) != 1 or not once
        else:
            assert alone == pytest.approx((rate,), abs=1e-11)


def test_a_later_replacement_does_not_hide_the_rate_of_a_draw() -> None:
    cash = flows(-100, 30, 30, 30, -40, 30, 30, 30, 30, 30, 30)
    (rate,) = internal_rates(cash)
    assert internal_rate_draws(cash[:, None]) == pytest.approx([rate], abs=1e-12)


@given(st.lists(st.integers(0, 1_000_000), min_size=1, max_size=15), st.integers(1, 10_000_000))
def test_paid_back_exactly_when_the_sum_of_the_flows_reaches_nothing(
    income: list[int], cost: int
) -> None:
    cash = flows(-cost, *income)
    years = float(payback_years(cash))
    if np.isinf(years):
        assert sum(income) < cost
        return
    whole = int(years)
    got = sum(income[:whole]) + (years - whole) * (income[whole] if whole < len(income) else 0)
    assert got == pytest.approx(cost, rel=1e-9)


def test_payback_by_hand() -> None:
    assert payback_years(flows(-100, 30, 30, 50, 10)) == pytest.approx(2.8)
    assert payback_years(flows(-100, 99)) == np.inf
    assert payback_years(flows(0, 5)) == 0.0
    both = np.array([[-100.0, -100.0], [60.0, 10.0], [80.0, 10.0]])
    assert payback_years(both) == pytest.approx([1.5, np.inf])


def test_discounted_payback_by_hand() -> None:
    # −100 + 110/1.1 is nothing: paid back after a year at 10 %, sooner at less
    assert discounted_payback_years(flows(-100, 110, 50), 0.10) == pytest.approx(1.0)
    assert discounted_payback_years(flows(-100, 110, 50), 0.0) == pytest.approx(100 / 110)
    many = discounted_payback_years(flows(-100, 110, 0), np.array([0.0, 0.1 - 1e-9, 0.2]))
    assert many == pytest.approx([100 / 110, 1.0, np.inf])


def test_rates_and_flows_of_draws_in_any_mixture() -> None:
    single, both = flows(-100, 60, 60), np.array([[-100.0, -100.0], [60.0, 70.0], [60.0, 70.0]])
    assert npv_yen(single, np.array([0.0, 0.1])) == pytest.approx(
        [20.0, -100 + 60 / 1.1 + 60 / 1.21]
    )
    assert npv_yen(both, 0.0) == pytest.approx([20.0, 40.0])
    assert npv_yen(both, np.array([0.0, 0.1])) == pytest.approx([20.0, -100 + 70 / 1.1 + 70 / 1.21])


@pytest.mark.parametrize("rate", [-1.0, -2.0, float("nan")])
def test_a_rate_at_which_nothing_can_be_discounted_is_named(rate: float) -> None:
    with pytest.raises(InputError) as caught:
        npv_yen(flows(-1, 2), rate)
    assert caught.value.problems[0].field == "rate"
