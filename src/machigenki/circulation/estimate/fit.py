"""Fitting the estimator: a fractional logit with shrunk sector terms, and multipliers in its loss.

Used when training only; what ships are the coefficients.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.special import expit

Array = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Sample:
    """Surveyed self-sufficiency of regions, and what it is fitted to.

    Parameters
    ----------
    design
        Columns of the linear form, shape (regions, n, k).
    penalty
        Ridge penalty of each column, shape (k,).
    observed
        s of the surveys, shape (regions, n), in [0, 1].
    present
        Where the survey has the sector, same shape.
    weight
        Weight of each sector's error in s, shape (n,).
    multipliers
        Type I column multipliers of the surveys, shape (regions, n).
    technical
        A of the nation, shape (n, n).
    """

    design: Array
    penalty: Array
    observed: Array
    present: npt.NDArray[np.bool_]
    weight: Array
    multipliers: Array
    technical: Array


def fractional_logit(sample: Sample, rows: npt.NDArray[np.intp], rounds: int = 30) -> Array:
    """Maximise Σ w [s ln σ(Xb) + (1-s) ln(1-σ(Xb))] - ½ b'diag(penalty)b by Newton.

    Parameters
    ----------
    rows
        Regions to fit on.

    References
    ----------
    Papke & Wooldridge (1996), Journal of Applied Econometrics 11(6), 619-632.
    """
    on = sample.present[rows].ravel()
    k = sample.design.shape[2]
    X = sample.design[rows].reshape(-1, k)[on]
    y = sample.observed[rows].ravel()[on]
    w = np.broadcast_to(sample.weight, sample.present[rows].shape).ravel()[on]
    b: Array = np.zeros(k)
    for _ in range(rounds):
        mean = expit(np.clip(X @ b, -12.0, 12.0))
        spread = np.maximum(mean * (1.0 - mean), 1e-4)
        slope = X.T @ (w * (y - mean)) - sample.penalty * b
        curve = (X * (w * spread)[:, None]).T @ X + np.diag(sample.penalty + 1e-9)
        step = np.linalg.solve(curve, slope)
        b = b + step
        if np.abs(step).max() < 1e-10:
            break
    return b


def refine_on_multipliers(
    sample: Sample, rows: npt.NDArray[np.intp], start: Array, emphasis: float, rounds: int = 4
) -> Array:
    """Add emphasis · Σ |ln M - ln M̂(b)| to the loss of `fractional_logit`, by Gauss-Newton.

    M̂ = ι'(I - ŝA)⁻¹, so ∂ln M̂_j/∂s_i = M̂_i (A B)_ij / M̂_j. The absolute error is met by
    reweighting squares.
    """
    A, n = sample.technical, sample.technical.shape[0]
    b = start
    for _ in range(rounds):
        curve = np.diag(sample.penalty + 1e-9)
        slope = -sample.penalty * b
        for r in rows:
            on, X = sample.present[r], sample.design[r]
            s = np.where(on, expit(X @ b), 0.0)
            spread = s * (1.0 - s)
            B = np.linalg.inv(np.eye(n) - s[:, None] * A)
            M = B.sum(axis=0)
            J = (M[:, None] * (A @ B) / M).T @ (spread[:, None] * X) * on[:, None]
            gap = np.where(on, np.log(sample.multipliers[r]) - np.log(M), 0.0)
            robust = emphasis * 0.04 / np.maximum(np.abs(gap), 0.02)
            w = sample.weight * on
            curve += (J * robust[:, None]).T @ J
            curve += (X * (w * np.maximum(spread, 1e-4))[:, None]).T @ X
            slope += J.T @ (robust * gap) + X.T @ (w * np.where(on, sample.observed[r] - s, 0.0))
        b = b + np.linalg.solve(curve, slope)
    return b


def design_of(
    standard: Array, sectors: int, by_sector: tuple[int, ...], year: Array
) -> tuple[Array, Array]:
    """Return design columns and which of them are sector terms.

    Columns: one, the common features, other-year flag; then an intercept for each sector,
    and for each feature in `by_sector` a deviation for each sector.

    Parameters
    ----------
    standard
        Standardised features, shape (regions, n, f).
    year
        One for tables of another year than the nation's, shape (regions,).

    Returns
    -------
    tuple[Array, Array]
        The design, shape (regions, n, k), and 0 (free), 1 (intercept), 2 (slope) by column.
    """
    regions = standard.shape[0]
    eye = np.broadcast_to(np.eye(sectors), (regions, sectors, sectors))
    blocks = [
        np.ones((regions, sectors, 1)),
        standard,
        np.broadcast_to(year[:, None, None], (regions, sectors, 1)),
        eye,
        *[eye * standard[:, :, f, None] for f in by_sector],
    ]
    free = 2 + standard.shape[2]
    kinds = [0] * free + [1] * sectors + [2] * sectors * len(by_sector)
    return np.concatenate(blocks, axis=2), np.array(kinds, float)
