"""Everything uncertain drawn together: how often cash falls short (結合モンテカルロ)."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from machigenki.finance.returns import internal_rate_draws
from machigenki.finance.timeline import Array
from machigenki.venture.draws import multipliers, standard_draws
from machigenki.venture.drivers import uncertain_inputs
from machigenki.venture.model import Venture
from machigenki.venture.run import run_venture
from machigenki.venture.vitals import Vitals, project_flows_yen, vitals

QUANTILES = (0.05, 0.25, 0.50, 0.75, 0.95)


@dataclass(frozen=True, eq=False)
class Simulation:
    """A venture in many futures.

    Parameters
    ----------
    vitals
        Vital signs, one a draw.
    cash_yen
        Cash at the end of each period, period × `QUANTILES`.
    short_by_period
        Share of draws in which cash has fallen short up to each period.
    project_rates
        Internal rate of return of the project in each draw; NaN where there is none, or more
        than one.
    seed
        Seed that repeats the draws.
    """

    vitals: Vitals
    cash_yen: Array
    short_by_period: NDArray[np.float64]
    project_rates: Array
    seed: int

    @property
    def shortfall_probability(self) -> float:
        """Return the share of draws in which cash ever falls short."""
        return float(1.0 - self.vitals.stands.mean())

    @property
    def loss_probability(self) -> float:
        """Return the share of draws in which the project is worth less than nothing."""
        return float((self.vitals.net_present_value_yen < 0.0).mean())


def simulate(venture: Venture, discount_rate: float, *, draws: int, seed: int) -> Simulation:
    """Return the venture in `draws` futures of all its uncertain numbers, in one pass."""
    drivers = uncertain_inputs(venture)
    if drivers:
        factors = multipliers(drivers, standard_draws(drivers, draws, seed))
        course = run_venture(venture, factors)
    else:
        course = run_venture(venture)
    signs = vitals(course, discount_rate)
    cash = course.statements.balance_sheet["cash_yen"]
    if cash.ndim == 1:
        cash = np.broadcast_to(cash[:, None], (len(cash), 1))
    short = np.maximum.accumulate(cash < -0.5, axis=0)
    flows = project_flows_yen(course)
    rates = internal_rate_draws(flows if flows.ndim == 2 else flows[:, None])
    return Simulation(
        signs, np.quantile(cash, QUANTILES, axis=1).T, short.mean(axis=1), rates, seed
    )
