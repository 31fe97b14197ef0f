"""What the trained estimator looks at: size, specialisation, own supply, nearness of others.

All functions take many regions at once: shape (regions, sectors) or (regions,).
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

FEATURES = ("log_lq", "log_share", "log_supply", "log_shortage", "log_access")
BY_SECTOR = ("log_lq", "log_supply", "log_access")
"""Features whose weight may differ between sectors."""

ACCESS_KM = 400.0
_SMALLEST = 1e-9


@dataclass(frozen=True)
class Nation:
    """The country that regions are measured against.

    Parameters
    ----------
    output
        X by sector (yen), shape (n,).
    technical
        A, shape (n, n).
    by_people, by_output
        Final demand that follows people (consumption of households and government) and
        that follows output (investment, business consumption), by sector (yen), shape (n,).
    """

    output: Array
    technical: Array
    by_people: Array
    by_output: Array


def demand(nation: Nation, output: Array, people_share: Array) -> Array:
    """D = A x + f_people · share of people + f_output · share of output (yen).

    Parameters
    ----------
    output
        x, shape (regions, n) (yen).
    people_share
        Population of the region over that of the nation, shape (regions,).

    Returns
    -------
    Array
        Demand inside the region by sector, shape (regions, n), never negative.
    """
    share = output.sum(axis=1) / nation.output.sum()
    final = people_share[:, None] * nation.by_people + share[:, None] * nation.by_output
    total: Array = np.maximum(output @ nation.technical.T + final, 0.0)
    return total


def access(distance_km: Array, share: Array, scale_km: float = ACCESS_KM) -> Array:
    """Access_r = Σ_q exp(-distance_rq / scale) · share_q, the own prefecture with weight one.

    It is one where all the nation's output is at hand, and small for remote places.

    Parameters
    ----------
    distance_km
        Between regions and prefectures, shape (regions, prefectures).
    share
        Output of prefectures over the nation's, shape (prefectures,).
    """
    near: Array = np.exp(-distance_km / scale_km) @ share
    return near


def distances_km(latitude: Array, longitude: Array) -> Array:
    """Great-circle distances between places given in degrees, shape (m, m) (km)."""
    la, lo = np.radians(latitude), np.radians(longitude)
    half = (
        np.sin((la[:, None] - la) / 2) ** 2
        + np.cos(la)[:, None] * np.cos(la) * np.sin((lo[:, None] - lo) / 2) ** 2
    )
    km: Array = 2.0 * 6371.0 * np.arcsin(np.sqrt(half))
    return km


def features(nation: Nation, output: Array, wanted: Array, near: Array) -> Array:
    """Return the features by region, sector and feature, shape (regions, n, 5).

    log_lq = ln LQ; log_share = ln(Σx / ΣX); log_supply = ln(x / D); log_shortage =
    min(log_supply, 0); log_access = ln(access). A sector without output has floors.

    Parameters
    ----------
    output, wanted
        x and D, shape (regions, n) (yen).
    near
        `access`, shape (regions,).
    """
    total = output.sum(axis=1, keepdims=True)
    share = total / nation.output.sum()
    lq = np.log(np.maximum(output / total / (nation.output / nation.output.sum()), _SMALLEST))
    floor = _SMALLEST * nation.output
    supply = np.log(np.maximum(output, floor) / np.maximum(wanted, floor))
    wide = np.ones_like(output)
    stacked: Array = np.stack(
        [
            lq,
            np.log(share) * wide,
            supply,
            np.minimum(supply, 0.0),
            np.log(near)[:, None] * wide,
        ],
        axis=2,
    )
    return stacked
