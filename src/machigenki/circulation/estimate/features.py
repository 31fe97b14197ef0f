"""What tells how far a region serves itself: from its outputs and people alone."""

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from machigenki.circulation.estimate.distance import great_circle_km
from machigenki.circulation.estimate.quotients import location_quotient
from machigenki.circulation.national import national_table

Array = npt.NDArray[np.float64]

FLOOR = 1e-9
"""Output of a sector that a region does not have, as a share of the nation's: ln must exist."""

FEATURES = ("log_quotient", "log_share", "log_supply_demand", "shortage", "log_access")

REACH_KM = 400.0
"""Distance over which the pull of another market falls to 1/e."""


@dataclass(frozen=True)
class Nation:
    """The nation's table as arrays: outputs, coefficients, final demand by what drives it."""

    output: Array
    technical: Array
    by_people: Array
    by_output: Array


@cache
def nation() -> Nation:
    """Return the national table: consumption follows people, the rest of demand follows output."""
    table = national_table()
    x = table.output.to_numpy(float)
    demand = table.final_demand
    people = ["消費" in str(c) and "家計外" not in str(c) for c in demand.columns]
    values = demand.to_numpy(float)
    live = np.where(x > 0, x, 1.0)
    return Nation(
        np.asarray(x, dtype=np.float64),
        table.intermediate.to_numpy(float) / live,
        values[:, people].sum(axis=1),
        values[:, ~np.array(people)].sum(axis=1),
    )


def regional_demand(output: Array, people_share: float) -> Array:
    """Return A_N x + consumption · share of people + other final demand · share of output (yen)."""
    n = nation()
    share = float(output.sum() / n.output.sum())
    return n.technical @ output + n.by_people * people_share + n.by_output * share


def access(
    latitude: float, longitude: float, latitudes: Array, longitudes: Array, shares: Array
) -> float:
    """Return ln Σ_p share_p · exp(−d_p ÷ 400 km): how much of the nation lies near.

    Parameters
    ----------
    latitude, longitude
        Of the region (degrees).
    latitudes, longitudes
        Of the prefectural capitals (degrees), p.
    shares
        Output of the prefectures ÷ the nation's, p.
    """
    distance = great_circle_km(latitude, longitude, latitudes, longitudes)
    return float(np.log(np.exp(-distance / REACH_KM) @ shares))


def features(output: Array, people_share: float, log_access: float) -> Array:
    """Return the features by sector, n × 5, in the order of `FEATURES`.

    ln LQ; ln share of the nation's output; sd = ln(x ÷ demand); min(sd, 0); ln access.

    Parameters
    ----------
    output
        Output by sector (yen), n.
    people_share
        Population ÷ the nation's.
    log_access
        As `access` gives it.
    """
    n = nation()
    floor = FLOOR * np.maximum(n.output, 1.0)
    lq = np.log(np.maximum(location_quotient(output, n.output), FLOOR))
    share = np.full(len(output), np.log(output.sum() / n.output.sum()))
    demand = regional_demand(output, people_share)
    sd = np.log(np.maximum(output, floor)) - np.log(np.maximum(demand, floor))
    near = np.full(len(output), log_access)
    return np.column_stack([lq, share, sd, np.minimum(sd, 0.0), near])
