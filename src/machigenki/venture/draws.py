"""Draws of the uncertain numbers: two-piece normal, correlated within a group.

Each uncertain input states its middle value, a low one that it falls short of in one case
of twenty, and a high one that it exceeds in one of twenty. It is drawn from the two-piece
normal distribution with these three quantiles (Johnson, Kotz & Balakrishnan 1994, ch. 13),
cut off at zero; inputs of one group move together by a Gaussian copula (Nelsen 2006, §2.3).
"""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri

from machigenki.venture.drivers import Driver

Array: TypeAlias = NDArray[np.float64]

Z95 = float(ndtri(0.95))
SAME_GROUP_CORRELATION = 0.7
"""Correlation of two inputs of one group, such as two fuels; an assumption (illustrative)."""


def standard_draws(drivers: Sequence[Driver], draws: int, seed: int) -> Array:
    """Return correlated standard normal draws z, drivers × draws.

    Drivers of one group share a common factor: z = √ρ·g + √(1−ρ)·e.
    """
    rng = np.random.default_rng(seed)
    own = rng.standard_normal((len(drivers), draws))
    factors = {
        group: rng.standard_normal(draws) for group in sorted({d.group for d in drivers if d.group})
    }
    rho = SAME_GROUP_CORRELATION
    for row, driver in enumerate(drivers):
        if driver.group:
            own[row] = np.sqrt(rho) * factors[driver.group] + np.sqrt(1 - rho) * own[row]
    return own


def multipliers(drivers: Sequence[Driver], z: Array) -> dict[str, Array]:
    """Return each driver's value ÷ its middle value at the standard normal draws `z`.

    x = m + (high − m)/1.645 · z for z > 0, m + (m − low)/1.645 · z otherwise; at least 0.
    """
    out = {}
    for driver, row in zip(drivers, z, strict=True):
        up, down = driver.high - driver.value, driver.value - driver.low
        value = driver.value + np.where(row > 0, up, down) / Z95 * row
        out[driver.key] = np.maximum(value, 0.0) / driver.value
    return out
