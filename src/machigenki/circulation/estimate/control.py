"""Control totals of the prefectures: their tables, joined to the 37 sectors, as shipped."""

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from machigenki.region.industries import INDUSTRY_CODES

Array = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Prefecture:
    """What is kept of a prefecture's table.

    Parameters
    ----------
    code, name, year
        Of which prefecture, of which year.
    output
        Output by the 37 sectors (yen).
    self_sufficiency
        Share of its own demand that it meets itself, by sector.
    latitude_degrees, longitude_degrees
        Of its capital.
    workers, people, households
        Sums over its municipalities, as the room `region` has them.
    """

    code: str
    name: str
    year: int
    output: Array
    self_sufficiency: Array
    latitude_degrees: float
    longitude_degrees: float
    workers: Array
    people: float
    households: float


@cache
def prefectures() -> dict[str, Prefecture]:
    """Return the 47 prefectures by two-digit code."""
    path = files("machigenki.circulation.estimate") / "data" / "prefectures.csv"
    found: dict[str, Prefecture] = {}
    for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines()):
        found[row["code"]] = Prefecture(
            row["code"],
            row["name"],
            int(row["year"]),
            1e6 * np.array([float(row[f"x{code}"]) for code in INDUSTRY_CODES]),
            np.array([float(row[f"s{code}"]) for code in INDUSTRY_CODES]),
            float(row["latitude_degrees"]),
            float(row["longitude_degrees"]),
            np.array([float(row[f"w{code}"]) for code in INDUSTRY_CODES]),
            float(row["people"]),
            float(row["households"]),
        )
    return found


@dataclass(frozen=True)
class NationKeys:
    """Sums over all municipalities: people, people over 65, and revenue that is no local tax."""

    people: float
    elderly: float
    state_money_yen: float


@cache
def nation_keys() -> NationKeys:
    """Return the national sums that a municipality's share is taken of."""
    path = files("machigenki.circulation.estimate") / "data" / "training.csv"
    rows = csv.DictReader(path.read_text(encoding="utf-8").splitlines())
    known = {row["key"]: row["value"] for row in rows}
    return NationKeys(
        float(known["people"]), float(known["elderly"]), float(known["state_money_yen"])
    )
