"""How sure a plan's result is: everything uncertain drawn together, and what drives it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from machigenki.region import Text
from machigenki.venture import Z95, Driver, multipliers, standard_draws

Array = NDArray[np.float64]

SELF_SUFFICIENCY = "self_sufficiency"
TORNADO_DRAWS = 1_000
"""Draws that tell the swing of self-sufficiency alone."""


@dataclass(frozen=True)
class Uncertainty:
    """Draws of the results, their interval and what drives it.

    Parameters
    ----------
    draws
        Draws × indicators ("retained_income_yen", "jobs_person_years", …).
    interval
        Indicator × ("value", "mean", "p05", "p50", "p95"); "value" is the planner's own case.
    tornado
        Driver × ("name_ja", "name_en", "low_yen", "high_yen", "swing_yen"): retained income
        with that driver alone at its low and its high value; largest swing first.
    seed
        Seed that repeats the draws.
    """

    draws: pd.DataFrame
    interval: pd.DataFrame
    tornado: pd.DataFrame
    seed: int


def interval_and_tornado(
    drivers: Sequence[Driver],
    results: Callable[[dict[str, Array], Array], pd.DataFrame],
    self_sufficiency: Array,
    central: Array,
    *,
    middle: "pd.Series[float]",
    seed: int,
) -> Uncertainty:
    """Return the interval of a plan's results and the swing of each driver.

    Parameters
    ----------
    drivers
        The uncertain inputs of all measures.
    results
        From multipliers (draws,) and self-sufficiency (draws × sectors) to draws × indicators.
    self_sufficiency
        Draws of the region's self-sufficiency, draws × sectors.
    central
        The estimate itself, by sector.
    middle
        The planner's own case, by indicator.
    seed
        Seed of the drivers' draws.
    """
    z = standard_draws(drivers, len(self_sufficiency), seed)
    table = results(multipliers(drivers, z), self_sufficiency)
    interval = pd.DataFrame(
        {
            "value": middle.reindex(table.columns),
            "mean": table.mean(),
            "p05": table.quantile(0.05),
            "p50": table.quantile(0.50),
            "p95": table.quantile(0.95),
        }
    )
    tornado = _tornado(drivers, results, self_sufficiency[:TORNADO_DRAWS], central)
    return Uncertainty(table, interval, tornado, seed)


def _tornado(
    drivers: Sequence[Driver],
    results: Callable[[dict[str, Array], Array], pd.DataFrame],
    self_sufficiency: Array,
    central: Array,
) -> pd.DataFrame:
    # One call answers all cases: columns 2i and 2i+1 move driver i alone to its low and high
    # value; in the rest all drivers are at their middle and only self-sufficiency is drawn.
    count, cases = len(drivers), 2 * len(drivers)
    z = np.zeros((count, cases + len(self_sufficiency)))
    for row in range(count):
        z[row, 2 * row], z[row, 2 * row + 1] = -Z95, Z95
    supply = np.vstack([np.tile(central, (cases, 1)), self_sufficiency])
    income = results(multipliers(drivers, z), supply)["retained_income_yen"].to_numpy()
    low_high = [*income[:cases].reshape(count, 2), np.quantile(income[cases:], (0.05, 0.95))]
    names = [d.name for d in drivers] + [
        Text("域内自給率（推計の幅）", "self-sufficiency of the region (estimate)")
    ]
    table = pd.DataFrame(low_high, columns=["low_yen", "high_yen"])
    table.index = pd.Index([d.key for d in drivers] + [SELF_SUFFICIENCY], name="driver")
    table.insert(0, "name_en", [name.en for name in names])
    table.insert(0, "name_ja", [name.ja for name in names])
    table["swing_yen"] = (table["high_yen"] - table["low_yen"]).abs()
    return table.sort_values("swing_yen", ascending=False, kind="stable")
