"""How orders and income spread: supply chain, then households, to convergence."""

from dataclasses import dataclass

import numpy as np

from machigenki.circulation.model import Floats, Model
from machigenki.circulation.sectors import as_array


@dataclass(frozen=True)
class Spread:
    """What orders and income lead to, k cases at once.

    Parameters
    ----------
    chain
        Output (yen) for the orders and all inputs behind them, n × k.
    induced
        Output (yen) for what residents consume and all inputs behind it, n × k.
    resident_income
        Income of residents (yen) from everything: given, chain and induced, k.
    """

    chain: Floats
    induced: Floats
    resident_income: Floats


def spread(model: Model, orders: Floats, income: Floats) -> Spread:
    """Return x₁ = B o; Y = (y₀ + wᵀx₁) ÷ (1 − κ wᵀB(s∘c)); x₂ = B(s∘c) κ Y.

    Equal to the inverse closed with households (type II), without a second factorisation
    (Sherman and Morrison, 1950).

    Parameters
    ----------
    orders
        Orders with local producers (yen), n × k.
    income
        Income of residents that is given from elsewhere (yen), k.
    """
    chain = model.solve(orders)
    earned = as_array(model.resident_income) @ chain
    total = (income + earned) * model.household_multiplier
    induced = np.outer(model.household_chain, model.propensity * total)
    return Spread(chain=chain, induced=induced, resident_income=total)
