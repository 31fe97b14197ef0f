"""What a yen of local demand is worth, sector by sector: one transposed solve an indicator."""

import pandas as pd

from machigenki.circulation.model import Model
from machigenki.circulation.sectors import as_array


def income_per_yen(
    model: Model, indicator: "pd.Series[float]", *, households: bool = False, local: bool = False
) -> "pd.Series[float]":
    """Return Δ's worth λ = s∘[I − sA]⁻ᵀ v, so that effect on the indicator = λᵀΔ.

    Parameters
    ----------
    indicator
        v, amount of the indicator per yen of output, by sector (for example `retained_income`).
    households
        Whether what residents earn is spent (type II): adds w·κ·μ·(vᵀB(s∘c)) to v.
    local
        Worth of an order placed with a local producer, instead of demand that is sourced.

    Returns
    -------
    pandas.Series
        Worth of one yen, by sector.
    """
    v = as_array(indicator.reindex(model.sectors))
    if households:
        again = float(v @ model.household_chain) * model.propensity * model.household_multiplier
        v = v + as_array(model.resident_income) * again
    worth = pd.Series(model.solve_adjoint(v), index=model.sectors)
    return worth if local else worth * model.self_sufficiency


def retained_income(model: Model) -> "pd.Series[float]":
    """Return retained income (域内に残る所得) per yen of output."""
    return model.retained


def wage_income(model: Model) -> "pd.Series[float]":
    """Return wages of residents per yen of output."""
    return model.resident_income


def worker_jobs(model: Model) -> "pd.Series[float]":
    """Return workers (就業者, persons) per yen of output."""
    return model.jobs["workers"]
