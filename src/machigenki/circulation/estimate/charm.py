"""CHARM: trade of a region with its cross-hauling (the same product sold and bought)."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Trade:
    """Exports and imports by sector, each of shape (n,), in the unit of the outputs."""

    exports: Array
    imports: Array


def heterogeneity(
    output: npt.ArrayLike,
    demand: npt.ArrayLike,
    exports: npt.ArrayLike,
    imports: npt.ArrayLike,
) -> Array:
    """h_i = (e_i + m_i - |e_i - m_i|) / (x_i + d_i): cross-hauling a yen of product handled.

    Parameters
    ----------
    output, demand
        Output and domestic demand (intermediate and final) by sector, shape (n,).
    exports, imports
        Trade by sector, both positive, shape (n,).

    References
    ----------
    Kronenberg (2009), International Regional Science Review 32(1), 40-64.
    """
    e, m = np.asarray(exports, float), np.asarray(imports, float)
    size = np.asarray(output, float) + np.asarray(demand, float)
    hauled = e + m - np.abs(e - m)
    h: Array = np.divide(hauled, size, out=np.zeros_like(hauled), where=size > 0)
    return h


def charm(output: npt.ArrayLike, demand: npt.ArrayLike, share: npt.ArrayLike) -> Trade:
    """Return trade: balance b = x - d, cross-hauling q = h(x + d) ≤ 2 min(x, d).

    Exports are (q + |b| + b) / 2 and imports (q + |b| - b) / 2, so that x + m = d + e.
    The bound on q, which keeps re-exports out, is that of Többen & Kronenberg.

    Parameters
    ----------
    output, demand
        Regional output and demand by sector, shape (n,).
    share
        Heterogeneity h by sector, as `heterogeneity` gives it.

    References
    ----------
    Kronenberg (2009), International Regional Science Review 32(1), 40-64;
    Többen & Kronenberg (2015), Economic Systems Research 27(4), 487-507.
    """
    x, d = np.asarray(output, float), np.asarray(demand, float)
    balance = x - d
    hauled = np.minimum(np.asarray(share, float) * (x + d), 2.0 * np.minimum(x, d))
    hauled = np.maximum(hauled, 0.0)
    volume = hauled + np.abs(balance)
    return Trade((volume + balance) / 2.0, (volume - balance) / 2.0)


def charm_self_sufficiency(
    output: npt.ArrayLike, demand: npt.ArrayLike, share: npt.ArrayLike
) -> Array:
    """s_i = 1 - m_i / d_i under `charm`, in [0, 1]; zero where there is no demand."""
    d = np.asarray(demand, float)
    imports = charm(output, d, share).imports
    m = np.divide(imports, d, out=np.ones_like(imports), where=d > 0)
    s: Array = np.clip(1.0 - m, 0.0, 1.0)
    return s
