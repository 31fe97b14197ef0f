"""Location quotients: how much of an input a region can serve itself, from outputs alone.

Every function returns a matrix q (seller × buyer) that multiplies the national technical
coefficients: regional input coefficients = q ∘ A. None of them needs a regional table.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]


def location_quotient(output: npt.ArrayLike, national_output: npt.ArrayLike) -> Array:
    """LQ_i = (x_i / Σx) / (X_i / ΣX).

    Parameters
    ----------
    output, national_output
        Output of region and nation by sector, shape (n,), in one unit.

    Returns
    -------
    Array
        Quotients, shape (n,); one where neither region nor nation has the sector.
    """
    x, X = np.asarray(output, float), np.asarray(national_output, float)
    share, national = x / x.sum(), X / X.sum()
    lq: Array = np.divide(share, national, out=np.ones_like(share), where=national > 0)
    return lq


def _ratio(lq: Array) -> Array:
    """Return LQ_i / LQ_j; one where the buying sector does not exist in the region."""
    ratio: Array = np.ones((len(lq), len(lq)))
    # A buyer of hardly any output makes the ratio overflow; infinity is cut to one later.
    with np.errstate(over="ignore"):
        np.divide(lq[:, None], lq[None, :], out=ratio, where=lq[None, :] > 0)
    return ratio


def slq(output: npt.ArrayLike, national_output: npt.ArrayLike) -> Array:
    """SLQ: q_ij = min(LQ_i, 1), the same for every buyer.

    Returns
    -------
    Array
        Shape (n, n), in [0, 1].

    References
    ----------
    Miller & Blair (2009), Input-Output Analysis, 2nd ed., section 8.2.1.
    """
    lq = location_quotient(output, national_output)
    return np.repeat(np.minimum(lq, 1.0)[:, None], len(lq), axis=1)


def cilq(output: npt.ArrayLike, national_output: npt.ArrayLike) -> Array:
    """CILQ: q_ij = min(LQ_i / LQ_j, 1), on the diagonal min(LQ_i, 1).

    Returns
    -------
    Array
        Shape (n, n), in [0, 1].

    References
    ----------
    Miller & Blair (2009), section 8.2.3; the diagonal after Smith & Morrison (1974).
    """
    lq = location_quotient(output, national_output)
    q = _ratio(lq)
    np.fill_diagonal(q, lq)
    return np.minimum(q, 1.0)


def region_size(share: float, delta: float) -> float:
    """λ* = [log₂(1 + share)]^δ, one for the whole nation.

    Parameters
    ----------
    share
        Output of the region over output of the nation, in (0, 1].
    delta
        δ in [0, 1): how fast small regions import more.

    References
    ----------
    Flegg & Webber (1997), Regional Studies 31(8), 795-805.
    """
    return float(np.log2(1.0 + share) ** delta)


def flq(output: npt.ArrayLike, national_output: npt.ArrayLike, delta: float = 0.25) -> Array:
    """FLQ: q_ij = min(λ* · CILQ_ij, 1), on the diagonal min(λ* · LQ_i, 1).

    Parameters
    ----------
    output, national_output
        Output by sector, shape (n,).
    delta
        δ of `region_size`.

    Returns
    -------
    Array
        Shape (n, n), in [0, 1].

    References
    ----------
    Flegg & Webber (1997), Regional Studies 31(8), 795-805.
    """
    return np.minimum(_flq(output, national_output, delta), 1.0)


def aflq(output: npt.ArrayLike, national_output: npt.ArrayLike, delta: float = 0.25) -> Array:
    """AFLQ: q_ij = FLQ_ij · log₂(1 + LQ_j) where the buyer has LQ_j > 1, else FLQ_ij.

    A specialised buyer draws its suppliers near, so q may pass one.

    Returns
    -------
    Array
        Shape (n, n), not negative, at most log₂(1 + max LQ).

    References
    ----------
    Flegg & Webber (2000), Regional Studies 34(6), 563-569.
    """
    lq = location_quotient(output, national_output)
    special = np.where(lq > 1.0, np.log2(1.0 + lq), 1.0)
    return flq(output, national_output, delta) * special[None, :]


def _flq(output: npt.ArrayLike, national_output: npt.ArrayLike, delta: float) -> Array:
    x, X = np.asarray(output, float), np.asarray(national_output, float)
    lq = location_quotient(x, X)
    q = _ratio(lq)
    np.fill_diagonal(q, lq)
    return region_size(float(x.sum() / X.sum()), delta) * q


def column_multipliers(technical: npt.ArrayLike, quotient: npt.ArrayLike) -> Array:
    """Type I output multipliers: ι'(I - q∘A)⁻¹.

    Parameters
    ----------
    technical
        A, shape (n, n).
    quotient
        q, shape (n, n), or self-sufficiency by seller, shape (n,).

    Returns
    -------
    Array
        Shape (n,), yen of regional output a yen of final demand for the region's product.
    """
    A: Any = np.asarray(technical, float)
    q = np.asarray(quotient, float)
    R = (q[:, None] if q.ndim == 1 else q) * A
    ones = np.ones(len(A))
    return np.asarray(np.linalg.solve(np.eye(len(A)) - R.T, ones), float)
