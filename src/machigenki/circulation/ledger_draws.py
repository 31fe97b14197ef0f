"""The effect of a ledger in thousands of draws at once: amounts and self-sufficiency vary."""

import numpy as np
import pandas as pd

from machigenki.circulation.ledger_accounts import INCOME, sort_postings
from machigenki.circulation.ledger_effects import RETAINED_ROWS
from machigenki.circulation.model import Floats, Model
from machigenki.circulation.sectors import as_array
from machigenki.circulation.uses import uses_of_income, uses_of_output
from machigenki.ledger import Ledger
from machigenki.region.tier import Tier

SMALL_PRODUCT = 250_000
"""Multiplications in a product that BLAS still does on one thread.

Threads lose more time waiting for each other on small matrices than they save (0.1 s against
1 s for 10,000 draws on two busy cores), so draws are taken in blocks below this size.
"""
FEWEST_ROWS = 16
TOLERANCE = 1e-13
MOST_STEPS = 400
CHECK_EVERY = 4


def ledger_effect_draws(
    model: Model,
    ledger: Ledger,
    self_sufficiency: Floats | None = None,
    *,
    own_jobs_person_years: "float | Floats" = 0.0,
) -> pd.DataFrame:
    """Return per draw what `ledger_effect` returns for one: totals over all years.

    x = o + s∘(A x) is iterated for all draws together, one matrix product a step, until the
    step is below 1e-13 of the result; draws that have not settled then are solved directly.

    Parameters
    ----------
    ledger
        Amounts (rows,) or (rows, draws).
    self_sufficiency
        s per draw, draws × n in the order of the model's sectors; the model's own if None.
        What is bought outside keeps the model's proportions of tiers.
    own_jobs_person_years
        Jobs at the measure itself, one number or one a draw.

    Returns
    -------
    pandas.DataFrame
        Draw × retained_income_yen, in all and by channel, resident_income_yen, output_yen,
        jobs_person_years, inflow_yen, leak_yen.
    """
    entries = sort_postings(model, ledger)
    amounts = entries.total(ledger.amount_yen)
    draws = _count(amounts, self_sufficiency, own_jobs_person_years)
    if amounts.ndim == 1:
        amounts = np.broadcast_to(amounts[:, None], (len(amounts), draws))
    accounts = entries.accounts
    ends = [("kept", name, str(Tier.REGION)) for name in RETAINED_ROWS]
    part = accounts.index.get_level_values("part")
    select = {
        "income": accounts.index == INCOME,
        "retained": accounts.index.isin([INCOME, *ends]),
        "kept": part == "kept",
        "inflow": part == "inflow",
    }
    sums = {
        name: accounts.to_numpy(float)[rows].sum(axis=0) @ amounts for name, rows in select.items()
    }
    unstated = (entries.unstated @ amounts).T
    s = (
        np.broadcast_to(as_array(model.self_sufficiency), (draws, len(model.sectors)))
        if self_sufficiency is None
        else np.asarray(self_sufficiency, dtype=np.float64)
    )
    orders = (entries.orders @ amounts).T + s * unstated
    chain, induced, income = _spread_draws(model, orders, s, sums["income"])
    output = chain + induced
    retained = as_array(model.retained)
    by_channel = sums["retained"], chain @ retained, induced @ retained
    return pd.DataFrame(
        {
            "retained_income_yen": sum(by_channel),
            "explicit_retained_income_yen": by_channel[0],
            "supply_chain_retained_income_yen": by_channel[1],
            "households_retained_income_yen": by_channel[2],
            "resident_income_yen": income,
            "output_yen": output.sum(axis=1),
            "jobs_person_years": own_jobs_person_years + output @ as_array(model.jobs["workers"]),
            "inflow_yen": sums["inflow"],
            "leak_yen": sums["inflow"] - sums["kept"] - _kept(model, output, income),
        },
        index=pd.RangeIndex(draws, name="draw"),
    )


def _count(amounts: Floats, s: Floats | None, jobs: "float | Floats") -> int:
    sizes = {
        n
        for n in (
            amounts.shape[1] if amounts.ndim == 2 else 1,
            1 if s is None else len(s),
            np.size(jobs),
        )
        if n != 1
    }
    if len(sizes) > 1:
        raise ValueError(f"arguments carry different numbers of draws: {sorted(sizes)}")
    return sizes.pop() if sizes else 1


def _kept(model: Model, output: Floats, income: Floats) -> Floats:
    """Return what stays, or is not followed, of supply chain and households (yen).

    Leaks close the account: inflow = leaks + kept, so tiers need not be summed per draw.
    """
    inside = [str(Tier.REGION), str(Tier.UNSTATED)]
    uses, spending = uses_of_output(model), uses_of_income(model)
    per_output = uses[uses.index.get_level_values("tier").isin(inside)].sum()
    rows = spending.index.get_level_values("tier").isin(inside)
    kept: Floats = output @ as_array(per_output) + income * float(spending[rows].sum())
    return kept


def _spread_draws(
    model: Model, orders: Floats, s: Floats, given: Floats
) -> tuple[Floats, Floats, Floats]:
    """Return output of the supply chain and of households (draws × n), and income (draws)."""
    c, w = as_array(model.consumption), as_array(model.resident_income)
    chain, induced = np.empty_like(orders), np.empty_like(orders)
    income = np.empty(len(orders))
    At = np.ascontiguousarray(model.technical.to_numpy(float).T)
    rows = max(FEWEST_ROWS, SMALL_PRODUCT // At.size)
    for start in range(0, len(orders), rows):
        block = slice(start, start + rows)
        supply = s[block]
        chain[block] = _settle(At, supply, orders[block])
        homes = _settle(At, supply, supply * c)
        loop = 1.0 - model.propensity * (homes @ w)
        income[block] = (given[block] + chain[block] @ w) / loop
        induced[block] = homes * (model.propensity * income[block])[:, None]
    return chain, induced, income


def _settle(At: Floats, s: Floats, orders: Floats) -> Floats:
    """Solve x = o + s∘(A x) for every row of `orders` (draws × n)."""
    x = orders.copy()
    step = orders.copy()
    for _ in range(MOST_STEPS // CHECK_EVERY):
        for _ in range(CHECK_EVERY):
            step = s * (step @ At)
            x += step
        if (np.abs(step).max(axis=1) <= TOLERANCE * np.abs(x).max(axis=1)).all():
            return x
    left = np.eye(len(At)) - s[:, :, None] * At.T[None, :, :]
    return np.asarray(np.linalg.solve(left, orders[:, :, None])[:, :, 0], dtype=np.float64)
