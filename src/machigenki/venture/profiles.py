"""How a yearly quantity spreads over the months of a plan: opening, ramp, season, days."""

from collections.abc import Sequence

import numpy as np

from machigenki.finance.timeline import MONTHS, Array

DAYS_IN_MONTH = 30.0
"""A month of trade credit and of stock, as banks count it."""


def activity(
    by_year: Sequence[float], by_month: Sequence[float], opening: int, months: int
) -> Array:
    """Return the share of a yearly quantity that falls to each month.

    aᵢ = (share of the operating year of month i) · (weight of its calendar month) ÷ Σ weights,
    0 before the opening.

    Parameters
    ----------
    by_year
        Share of the established quantity in operating year 0, 1, …; the last one goes on.
    by_month
        Weights of April to March; empty where all months are alike.
    opening
        Month of the opening, counted from 0.
    months
        Length of the plan.
    """
    month = np.arange(months)
    weights = np.asarray(by_month or (1.0,) * MONTHS, dtype=float)
    year = np.clip((month - opening) // MONTHS, 0, len(by_year) - 1)
    share = np.asarray(by_year, dtype=float)[year] * (weights / weights.sum())[month % MONTHS]
    return np.where(month >= opening, share, 0.0)


def growing(rate: float, months: int) -> Array:
    """Return the factor on a price that grows every fiscal year: (1 + g)^year."""
    return np.asarray((1.0 + rate) ** (np.arange(months) // MONTHS), dtype=float)


def paid_later(due: Array, days: float) -> Array:
    """Return by month what is paid of what is due, `days` later; the rest stays owed."""
    whole, part = divmod(days / DAYS_IN_MONTH, 1.0)
    return (1.0 - part) * _later(due, int(whole)) + part * _later(due, int(whole) + 1)


def _later(amounts: Array, months: int) -> Array:
    if not months:
        return amounts
    out = np.zeros_like(amounts)
    out[months:] = amounts[: len(amounts) - months]
    return out


def stocked(use: Array, days: float, first: int) -> tuple[Array, Array]:
    """Return purchases by month and the stock at the end of each month.

    The stock aimed at is what the next `days` use; bᵢ = max(uᵢ + sᵢ − sᵢ₋₁, 0). It is first
    bought in the month before the opening. After the plan the last twelve months repeat.

    Parameters
    ----------
    use
        Quantity used by month.
    days
        Days of use kept in stock.
    first
        Month of the opening.
    """
    if not days:
        return use, np.zeros_like(use)
    months = len(use)
    ahead = days / DAYS_IN_MONTH
    further = int(np.ceil(ahead))
    longer = np.concatenate([use, np.resize(use[-MONTHS:], further)])
    aim = np.zeros(months)
    for k in range(further):
        aim += min(ahead - k, 1.0) * longer[k + 1 : k + 1 + months]
    aim[: max(first - 1, 0)] = 0.0
    bought, stock, held = np.zeros(months), np.zeros(months), 0.0
    for i in range(months):
        bought[i] = max(use[i] + aim[i] - held, 0.0)
        held += bought[i] - use[i]
        stock[i] = held
    return bought, stock
