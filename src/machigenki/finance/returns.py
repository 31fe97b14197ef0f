"""What an investment returns: present value, internal rates, payback.

Flows are money in less money out by period, the first not discounted; time on axis 0, draws on
axis 1. A period is a year unless the caller's flows are by another.
"""

import math
from functools import cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from machigenki.finance.descartes import roots_below_one
from machigenki.finance.timeline import Array
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Text

Amount: TypeAlias = float | Array
Counts: TypeAlias = NDArray[np.int64]

_STEPS = 200
_FEW = 12
_SMALL = 1e-15


def npv_yen(flows_yen: Array, rate: Amount) -> Array:
    """Return the net present value (正味現在価値) [yen], NPV = Σₜ cₜ ÷ (1 + r)ᵗ.

    Parameters
    ----------
    flows_yen
        Flows c by period, (periods,) or (periods, draws).
    rate
        Discount rate r a period, above −1; one number or one a draw.

    Returns
    -------
    numpy.ndarray
        One number (0-d), or one a draw.

    Raises
    ------
    InputError
        If a rate is −1 or below, or no number.
    """
    return np.asarray(_discounted(flows_yen, rate).sum(axis=0))


def internal_rates(flows_yen: Array) -> tuple[float, ...]:
    """Return every internal rate of return (内部収益率) above −1, lowest first.

    All r > −1 with Σₜ cₜ ÷ (1 + r)ᵗ = 0, found exactly: none is missed and none is guessed.
    Where flows change sign more than once there may be several, or none; then NPV decides,
    not IRR. Rates within 1e-8 of one another are told as one.

    Parameters
    ----------
    flows_yen
        Flows c by period, (periods,).

    Returns
    -------
    tuple of float
        Empty where there is none, or where all flows are 0.

    References
    ----------
    J. H. Lorie and L. J. Savage, "Three problems in rationing capital", Journal of Business
    28 (1955), on several rates; `machigenki.finance.descartes` on how they are found.
    """
    coefficients = _whole_numbers(np.asarray(flows_yen, dtype=float))
    if not coefficients:
        return ()
    # x = 1 ÷ (1 + r) < 1 for rates above 0; y = 1 + r < 1 for rates below 0.
    rates = {float(1 / x - 1) for x in roots_below_one(coefficients)}
    rates |= {float(y - 1) for y in roots_below_one(coefficients[::-1])}
    if sum(coefficients) == 0:
        rates.add(0.0)
    return tuple(sorted(rates))


def internal_rate_draws(flows_yen: Array) -> Array:
    """Return the internal rate of return of each draw, where it has exactly one.

    The r > −1 with Σₜ cₜ ÷ (1 + r)ᵗ = 0, of all draws at once.

    Parameters
    ----------
    flows_yen
        Flows by period, (periods, draws).

    Returns
    -------
    numpy.ndarray
        (draws,); NaN where there is none or more than one, and where flows change sign so often
        that one alone is not certain (`internal_rates` settles a single draw).

    References
    ----------
    Descartes' rule of signs on the flows; where they change sign more than once, on the flows
    seen from r = 0 (Budan), which settles most investments with a later replacement.
    """
    flows = np.asarray(flows_yen, dtype=float)
    rates = np.full(flows.shape[1], np.nan)
    above, below = _at_most(flows)
    balanced = flows.sum(axis=0) == 0.0
    rates[balanced & (above + below == 0) & flows.any(axis=0)] = 0.0
    sure = ~balanced & (above + below == 1)
    if sure.any():
        rates[sure] = np.expm1(_only_zero(flows[:, sure], above[sure] == 1))
    return rates


def payback_years(flows_yen: Array) -> Array:
    """Return when the flows have paid back what was put in (回収期間) [periods].

    The first t with c₀ + … + cₜ ≥ 0, a period's flow coming in evenly over it.

    Parameters
    ----------
    flows_yen
        Flows c by year, (years,) or (years, draws).

    Returns
    -------
    numpy.ndarray
        One number (0-d) or one a draw; infinite where they never have.
    """
    flows = np.asarray(flows_yen, dtype=float)
    total = np.cumsum(flows, axis=0)
    reached = total >= 0.0
    first = np.argmax(reached, axis=0)[None]
    step = np.take_along_axis(flows, first, axis=0)[0]
    over = np.take_along_axis(total, first, axis=0)[0]
    part = np.divide(over, step, out=np.zeros_like(over), where=step > 0.0)
    years = np.where(first[0] > 0, first[0] - part, 0.0)
    return np.asarray(np.where(reached.any(axis=0), years, np.inf))


def discounted_payback_years(flows_yen: Array, rate: Amount) -> Array:
    """Return `payback_years` of the discounted flows cₜ ÷ (1 + r)ᵗ (割引回収期間).

    Parameters
    ----------
    flows_yen
        Flows by year, (years,) or (years, draws).
    rate
        Discount rate a year, above −1; one number or one a draw.

    Raises
    ------
    InputError
        If a rate is −1 or below, or no number.
    """
    return payback_years(_discounted(flows_yen, rate))


def _discounted(flows_yen: Array, rate: Amount) -> Array:
    """Return cₜ ÷ (1 + r)ᵗ, (periods,) or (periods, draws)."""
    flows, rates = np.asarray(flows_yen, dtype=float), np.asarray(rate, dtype=float)
    if not np.all(rates > -1.0):
        raise InputError(
            Problem(
                Text("割引率が正しくありません", "the discount rate is not a rate"),
                field="rate",
                found=f"{np.min(rates):g}",
                expected=Text("−1より大きい数（4%は0.04）", "more than −1 (0.04 for 4 %)"),
            )
        )
    # Axis 0 is time; a rate for each draw makes the flows of one case flows of every draw.
    time = np.arange(len(flows), dtype=float).reshape(-1, *(1 for _ in rates.shape))
    factor = (1.0 + rates) ** -time
    if factor.ndim < flows.ndim:
        return np.asarray(flows * factor[:, None])
    return np.asarray((flows[:, None] if flows.ndim < factor.ndim else flows) * factor)


def _whole_numbers(flows: Array) -> list[int]:
    """Return the flows times one power of 2, exactly, without the zeros at either end."""
    held = np.flatnonzero(flows)
    if not len(held):
        return []
    ratios = [float(c).as_integer_ratio() for c in flows[held[0] : held[-1] + 1]]
    common = max(under for _, under in ratios)
    whole = [over * (common // under) for over, under in ratios]
    shared = math.gcd(*whole)
    return [c // shared for c in whole]


@cache
def _binomials(degree: int) -> Array:
    """Return C(n − t, k) in row k and column t: p to (1 + z)ⁿ p(1 ÷ (1 + z))."""
    span = range(degree + 1)
    return np.array([[math.comb(degree - t, k) for t in span] for k in span], dtype=float)


def _sign_changes(values: Array) -> Counts:
    """Return how often each column changes sign, zeros left out."""
    signs = np.sign(values)
    last = signs[0]
    changes = np.zeros(values.shape[1], dtype=np.int64)
    for sign in signs[1:]:
        changes += (sign * last) < 0
        last = np.where(sign != 0, sign, last)
    return changes


def _at_most(flows: Array) -> tuple[Counts, Counts]:
    """Return how many rates above and below 0 each draw has at most; 0 and 1 are exact."""
    total, first = (
        flows.sum(axis=0),
        flows[np.argmax(flows != 0, axis=0), np.arange(flows.shape[1])],
    )
    once = _sign_changes(flows) == 1
    # One change: the rate is above 0 where what comes later outweighs what came first.
    above = (once & (first * total < 0)).astype(np.int64)
    below = (once & (first * total > 0)).astype(np.int64)
    more = ~once & flows.any(axis=0)
    if more.any():
        above[more] = _seen_from_zero(flows[:, more])
        below[more] = _seen_from_zero(flows[::-1, more])
    return above, below


def _seen_from_zero(flows: Array) -> Counts:
    """Return at most how many roots Σ cₜ xᵗ has in 0 < x < 1; 0 and 1 are exact.

    Sign changes of the binomial sums of `_binomials`. A sum that rounding may have given the
    wrong sign counts as two: nothing is then certain.
    """
    binomials = _binomials(len(flows) - 1)
    sums = binomials @ flows
    doubt = 2.0 * len(flows) * np.finfo(float).eps * (binomials @ np.abs(flows))
    unsure = (np.abs(sums) <= doubt) & (doubt > 0.0)
    return _sign_changes(sums) + 2 * unsure.any(axis=0)


def _only_zero(flows: Array, above: NDArray[np.bool_]) -> Array:
    """Return s = ln(1 + r) of the one rate of each draw, on its side of 0.

    Newton's method on h(s) = ln Σₜ cₜ⁺ e⁻ˢᵗ − ln Σₜ cₜ⁻ e⁻ˢᵗ, between bounds that close in. Where
    the flows change sign once, h falls or rises everywhere by 1 or more for each unit of s.
    """
    time = np.arange(len(flows), dtype=float)[:, None]
    scaled = flows / np.abs(flows).max(axis=0)
    with np.errstate(divide="ignore"):
        gains, losses = (np.log(np.maximum(sign * scaled, 0.0)) for sign in (1.0, -1.0))

    def height(s: Array) -> tuple[Array, Array]:
        """Return h and its slope."""
        up, up_time = _log_sum(gains - s * time, time)
        down, down_time = _log_sum(losses - s * time, time)
        return up - down, down_time - up_time

    side = np.sign(height(np.zeros(flows.shape[1]))[0])
    near, far = np.zeros(flows.shape[1]), np.where(above, 1.0, -1.0)
    while (same := np.sign(height(far)[0]) == side).any():
        near, far = np.where(same, far, near), np.where(same, 2.0 * far, far)
    s = near
    settled = np.zeros(s.shape, dtype=bool)
    for step in range(_STEPS):
        value, slope = height(s)
        same = np.sign(value) == side
        near, far = np.where(same, s, near), np.where(same, far, s)
        change = np.divide(value, slope, out=np.full_like(s, np.inf), where=slope != 0.0)
        newton = s - change
        inside = (newton - near) * (newton - far) < 0.0
        # Should Newton's steps go round in a circle, every other step halves.
        by_newton = inside & (step < _FEW or step % 2 == 0)
        following = np.where(by_newton, newton, 0.5 * (near + far))
        exact = np.abs(change) <= _SMALL
        s = np.where(settled | exact, s, following)
        # The error of a step is as the square of the one before it.
        settled |= exact | (by_newton & (np.abs(change) <= np.sqrt(_SMALL)))
        if settled.all():
            break
    return s


def _log_sum(logs: Array, time: Array) -> tuple[Array, Array]:
    """Return ln Σₜ eˡᵗ of each column, and the mean time by these weights."""
    most = logs.max(axis=0)
    weights = np.exp(logs - most)
    total = weights.sum(axis=0)
    return most + np.log(total), (weights * time).sum(axis=0) / total
