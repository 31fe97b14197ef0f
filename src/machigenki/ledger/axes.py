"""Arrays over time and draws: time is axis 0, draws are axis 1; what is certain has no axis 1."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[np.float64]


def times(profile: Array, scale: float | Array) -> Array:
    """Return profile · scale, (periods,) or (periods, draws).

    Parameters
    ----------
    profile
        (periods,) or (periods, draws).
    scale
        One number, or one a draw.
    """
    if profile.ndim == 1 and np.ndim(scale) == 1:
        return np.asarray(np.multiply.outer(profile, scale), dtype=float)
    return np.asarray(profile * scale, dtype=float)


def plus(*arrays: Array) -> Array:
    """Return the sum over arrays, some of them perhaps without draws."""
    together = alike(*arrays)
    total = np.zeros(np.broadcast_shapes(*(a.shape for a in together)))
    for array in together:
        total += array
    return total


def alike(*arrays: Array) -> tuple[Array, ...]:
    """Return the arrays with an axis of draws each if any has one, ready to be combined."""
    if all(a.ndim == 1 for a in arrays):
        return arrays
    return tuple(a if a.ndim == 2 else a[:, None] for a in arrays)
