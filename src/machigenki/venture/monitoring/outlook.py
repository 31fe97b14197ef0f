"""The rest of the plan in the light of what has been sold so far."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from machigenki.finance.timeline import MONTHS
from machigenki.venture.monitoring.comparison import Comparison
from machigenki.venture.monitoring.lines import Kind, Line
from machigenki.venture.monitoring.rules import monitoring_rule

Array = NDArray[np.float64]

NORMAL_95 = 1.6448536269514722
"""95 % point of the standard normal distribution: a 90 % interval on both sides."""
FEWEST_MONTHS = 3
"""Months from which the scatter of the months themselves can be told."""


@dataclass(frozen=True, eq=False)
class Forecast:
    """Sales over the whole plan: actual so far, estimated for the rest.

    Parameters
    ----------
    ratio
        Expected sales ÷ planned sales in the months to come.
    ratio_low, ratio_high
        90 % interval of that ratio.
    weight
        Weight of the actual ratio; the rest stands by the plan.
    as_is_ratio
        The actual ratio of the last twelve months known, without the plan's weight.
    planned_yen, middle_yen, low_yen, high_yen, as_is_yen
        Cumulated sales at the end of each month of the plan, shape (months,): planned; actual
        until `last` and after it the estimate, its 90 % interval, and what comes of it if
        everything goes on as it is.
    last
        Last month known, counted from the plan's first.
    """

    ratio: float
    ratio_low: float
    ratio_high: float
    weight: float
    as_is_ratio: float
    planned_yen: Array
    middle_yen: Array
    low_yen: Array
    high_yen: Array
    as_is_yen: Array
    last: int

    def by_year(self, cumulated_yen: Array) -> Array:
        """Return sums by fiscal year [yen] of one of the cumulated paths."""
        return np.diff(cumulated_yen[MONTHS - 1 :: MONTHS], prepend=0.0)


def forecast(comparison: Comparison) -> Forecast | None:
    """Return the estimate of sales for the rest of the plan; None where no sales are known.

    ρ = w r + (1 − w) · 1, w = n ÷ (n + k): r = Σ aᵢ ÷ Σ pᵢ, actual ÷ planned of the last
    twelve months known; n all months known; k the months that the plan counts for
    (`plan_months`).

    Var ρ = w² σ² Σ pᵢ² ÷ (Σ pᵢ)² + (1 − w)² τ², and to sales to come single months add
    σ² Σ pⱼ². σ² = m ÷ (m − 1) · Σ (aᵢ − r pᵢ)² ÷ Σ pᵢ² over the m months of r, or τ² where fewer
    than three are known or whole years are told; τ is `plan_spread`. Months are taken as
    independent, sales as no less than zero: an estimate, and no promise.

    Months not known before the last one are taken at r times their plan.

    References
    ----------
    W. G. Cochran, Sampling Techniques, 3rd ed., Wiley 1977, chapter 6 (ratio of sums).
    """
    track = comparison.tracks.get(Line(Kind.SALES))
    known = track.known & (track.planned > 0) if track is not None else np.zeros(0, dtype=bool)
    if track is None or not known.any():
        return None
    months = np.flatnonzero(known)
    last = int(np.flatnonzero(track.known)[-1])
    recent = months[months > int(months[-1]) - MONTHS]
    planned, actual = track.planned[recent], track.actual[recent]
    ratio = float(actual.sum() / planned.sum())
    weight = len(months) / (len(months) + _rule(comparison, "plan_months"))
    expected = weight * ratio + (1.0 - weight)

    spread = _rule(comparison, "plan_spread")
    noise = spread**2
    if len(recent) >= FEWEST_MONTHS and _monthly(comparison, recent):
        noise = _noise(planned, actual, ratio)
    error = noise * float((planned**2).sum()) / float(planned.sum()) ** 2
    variance = weight**2 * error + (1.0 - weight) ** 2 * spread**2

    whole = comparison.plan.of(Line(Kind.SALES))
    # What is not told of a month is taken at the ratio of what is told.
    part = np.where(track.known, track.planned, 0.0)
    filled = np.where(track.known, track.actual, 0.0) + ratio * (whole - part)
    past = np.cumsum(filled[: last + 1])
    ahead = whole[last + 1 :]
    sums, squares = np.cumsum(ahead), np.cumsum(ahead**2)
    half = NORMAL_95 * np.sqrt(variance * sums**2 + noise * squares)

    def path(future: Array) -> Array:
        return np.concatenate([past, past[-1] + np.maximum(future, 0.0)])

    half_ratio = NORMAL_95 * float(np.sqrt(variance))
    return Forecast(
        ratio=expected,
        ratio_low=max(expected - half_ratio, 0.0),
        ratio_high=expected + half_ratio,
        weight=weight,
        as_is_ratio=ratio,
        planned_yen=np.cumsum(whole),
        middle_yen=path(expected * sums),
        low_yen=path(expected * sums - half),
        high_yen=path(expected * sums + half),
        as_is_yen=path(ratio * sums),
        last=last,
    )


def _rule(comparison: Comparison, key: str) -> float:
    return monitoring_rule(key, comparison.day)


def _monthly(comparison: Comparison, months: NDArray[np.int64]) -> bool:
    """Return whether these months were told one by one; the scatter of a year is not known."""
    plan = comparison.plan
    told = [e.span for e in comparison.actuals.of(Kind.SALES) if e.span.months > 1]
    return not any(plan.at(span).start <= m < plan.at(span).stop for span in told for m in months)


def _noise(planned: Array, actual: Array, ratio: float) -> float:
    """Return σ², the variance of one month's actual ÷ planned around the ratio of the sums."""
    count = len(planned)
    squares = float(((actual - ratio * planned) ** 2).sum())
    return count / (count - 1) * squares / float((planned**2).sum())
