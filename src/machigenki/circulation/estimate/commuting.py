"""Who works where: how many of a region's jobs its residents hold, estimated by distance."""

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from machigenki.circulation.estimate.control import prefectures
from machigenki.circulation.estimate.distance import great_circle_km
from machigenki.region import Region, municipalities_of
from machigenki.region.bundle import numbers

Array = npt.NDArray[np.float64]

DECAY_KM = 5.0
"""Distance over which the pull of work falls to 1/e; an assumption (illustrative)."""
OWN_KM = 2.0
"""Most that people travel inside their own municipality: homes gather round the centre."""


@dataclass(frozen=True)
class Commuting:
    """Estimated commuting of a region.

    Parameters
    ----------
    stays
        Share of employed residents who work inside.
    residents_in_jobs
        Share of the jobs inside that residents hold.
    """

    stays: float
    residents_in_jobs: float


@cache
def jobs_per_resident() -> float:
    """Return jobs counted at work ÷ employed residents counted at home, over all of Japan.

    The censuses differ in day and coverage; residents' jobs are scaled by this, so that over
    Japan every job is someone's.
    """
    jobs = sum(float(p.workers.sum()) for p in prefectures().values())
    return jobs / float(_places().residents.sum())


def employed_residents(prefecture: str) -> float:
    """Return the employed residents of a prefecture, by its two-digit code [persons]."""
    places = _places()
    here = [code.startswith(prefecture) for code in places.codes]
    return float(places.residents[here].sum())


@dataclass(frozen=True)
class _Places:
    codes: list[str]
    latitude: Array
    longitude: Array
    radius_km: Array
    jobs: Array
    residents: Array


@cache
def _places() -> _Places:
    register = municipalities_of("00")
    rows = [numbers("figures.csv", m.code) or {} for m in register]

    def column(name: str) -> Array:
        return np.array([row.get(name, 0.0) for row in rows])

    return _Places(
        [m.code for m in register],
        np.array([m.latitude_degrees for m in register]),
        np.array([m.longitude_degrees for m in register]),
        np.sqrt(column("area_km2") / np.pi),
        column("private_employees_persons") + column("municipal_administrative_staff_persons"),
        column("employed_residents_persons"),
    )


def commuting(region: Region) -> Commuting:
    """Return where residents work by a gravity rule: share to j ∝ √jobs_j · exp(−d_j ÷ 5 km).

    Distances are between offices; inside a municipality, half the radius of a circle of its
    area, at most 2 km. Origin-constrained after Wilson (1971), Environment and Planning 3, 1-32;
    the root, and both distances, are assumptions (docs/estimator.md).
    """
    places = _places()
    inside = np.isin(places.codes, region.codes)
    stays = residents = 0.0
    for home in np.flatnonzero(inside):
        pull = np.sqrt(places.jobs) * np.exp(-_distances(places, int(home)) / DECAY_KM)
        staying = float(pull[inside].sum() / pull.sum())
        stays += staying * places.residents[home]
        residents += places.residents[home]
    jobs = float(region.workers_series().sum())
    held = stays * jobs_per_resident()
    return Commuting(
        stays / residents if residents > 0 else 0.0, min(held / jobs, 1.0) if jobs > 0 else 0.0
    )


def _distances(places: _Places, home: int) -> Array:
    here = float(places.latitude[home]), float(places.longitude[home])
    distance = great_circle_km(*here, places.latitude, places.longitude)
    distance[home] = min(places.radius_km[home] / 2.0, OWN_KM)
    return distance
