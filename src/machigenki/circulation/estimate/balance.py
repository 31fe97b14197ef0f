"""Balancing a table to known margins: RAS, and GRAS where entries may be negative."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Text

Array = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Balanced:
    """A balanced matrix, the rounds it took, and the largest margin left over (relative)."""

    matrix: Array
    rounds: int
    gap: float


def ras(
    matrix: npt.ArrayLike,
    rows: npt.ArrayLike,
    columns: npt.ArrayLike,
    *,
    tolerance: float = 1e-11,
    limit: int = 5_000,
) -> Balanced:
    """X = r̂ A ŝ with row sums `rows` and column sums `columns`, A ≥ 0.

    Raises
    ------
    InputError
        If an entry is negative, the margins do not agree, or none such matrix is found.

    References
    ----------
    Stone (1961); Miller & Blair (2009), section 7.4.
    """
    if (np.asarray(matrix) < 0).any():
        raise InputError(
            Problem(
                Text(
                    "負の値を含む行列はRASでは調整できません",
                    "RAS cannot balance negative entries",
                ),
                field="matrix",
                expected=Text("GRASを使う", "use GRAS"),
            )
        )
    return gras(matrix, rows, columns, tolerance=tolerance, limit=limit)


def gras(
    matrix: npt.ArrayLike,
    rows: npt.ArrayLike,
    columns: npt.ArrayLike,
    *,
    tolerance: float = 1e-11,
    limit: int = 5_000,
) -> Balanced:
    """X = r̂ P ŝ - r̂⁻¹ N ŝ⁻¹ with given margins, where A = P - N, P, N ≥ 0.

    Signs are kept and zeros stay zero. Of all such matrices it loses least information.

    Parameters
    ----------
    matrix
        A, the first estimate, shape (m, n).
    rows, columns
        Sums to be met, shapes (m,) and (n,); their totals must agree.
    tolerance
        Largest margin left over, relative to the largest margin.
    limit
        Rounds after which it gives up.

    Raises
    ------
    InputError
        If the margins do not agree, or no matrix meets them.

    References
    ----------
    Junius & Oosterhaven (2003), Economic Systems Research 15(1), 87-96; the form without
    the factor e of Lenzen, Wood & Gallego (2007), 19(4), 461-465; rows without positive
    entries after Temurshoev, Miller & Bouwmeester (2013), 25(3), 361-367.
    """
    A = np.asarray(matrix, float)
    u, v = np.asarray(rows, float), np.asarray(columns, float)
    scale = max(float(np.abs(u).max(initial=0.0)), float(np.abs(v).max(initial=0.0)), 1e-300)
    _check_margins(A, u, v, scale)
    P, N = np.maximum(A, 0.0), np.maximum(-A, 0.0)
    r, s = np.ones(len(u)), np.ones(len(v))
    gap = np.inf
    for k in range(1, limit + 1):
        # Where no table meets the margins, the multipliers run away; that is told below.
        with np.errstate(all="ignore"):
            s = _multiplier(r @ P, (1.0 / r) @ N, v)
            r = _multiplier(P @ s, N @ (1.0 / s), u)
            X = r[:, None] * P * s - N / (r[:, None] * s)
        gap = float(np.abs(X.sum(0) - v).max(initial=0.0)) / scale
        gap = max(gap, float(np.abs(X.sum(1) - u).max(initial=0.0)) / scale)
        if gap <= tolerance:
            return Balanced(X, k, gap)
        if not np.isfinite(gap):
            break
    raise InputError(
        Problem(
            Text(
                "与えられた行計・列計に合う表が見つかりません（0の並びが妨げている可能性があります）",
                "no table meets the given row and column sums (its zeros may stand in the way)",
            ),
            field="matrix",
            found=f"{gap:.3g}",
            expected=Text(f"残差 {tolerance:g} 以下", f"remainder of at most {tolerance:g}"),
        )
    )


def _multiplier(positive: Array, negative: Array, target: Array) -> Array:
    """Return the positive root t of positive·t - negative/t = target."""
    # The root is written so that no two nearly equal numbers are subtracted.
    root = np.sqrt(target**2 + 4.0 * positive * negative)
    up = np.divide(target + root, 2.0 * positive, out=np.ones_like(root), where=positive > 0)
    down = np.divide(
        2.0 * negative, root - target, out=np.ones_like(root), where=(root - target) > 0
    )
    t = np.where(target >= 0, np.where(positive > 0, up, down), down)
    # A row or column of zeros, or one whose target is zero without negatives, has no scale.
    return np.where(t > 0, t, np.where(positive > 0, 1e-300, 1.0))


def _check_margins(A: Array, u: Array, v: Array, scale: float) -> None:
    if A.shape != (len(u), len(v)):
        raise InputError(
            Problem(
                Text("行計・列計の数が行列と合いません", "the margins do not fit the matrix"),
                field="rows, columns",
                found=f"{len(u)} × {len(v)}",
                expected=Text.same(f"{A.shape[0]} × {A.shape[1]}"),
            )
        )
    if abs(u.sum() - v.sum()) > 1e-9 * scale * max(len(u), len(v)):
        raise InputError(
            Problem(
                Text("行計の合計と列計の合計が一致しません", "row and column sums do not agree"),
                field="rows, columns",
                found=f"{u.sum():,.6g} / {v.sum():,.6g}",
                expected=Text("同じ合計", "the same total"),
            )
        )
