"""Output of a municipality by sector: its share of its prefecture's, by who works there."""

import numpy as np
import numpy.typing as npt

from machigenki.circulation.estimate.control import Prefecture, prefectures
from machigenki.circulation.national import national_table
from machigenki.region import INDUSTRY_CODES, Region
from machigenki.region.bundle import numbers
from machigenki.region.bundled import estimated_workers

Array = npt.NDArray[np.float64]

PUBLIC_UTILITIES = ("47", "48")
"""Water and waste: run by the municipalities themselves, whom the private census leaves out."""
HOUSING = "55"
"""Real estate: most of it is dwellings, rented or lived in by their owners."""
WITHOUT_WORKERS = ("68", "69")
"""Sectors of the table's book-keeping, in which no one works."""


def allocators(workers: Array, people: float, households: float) -> Array:
    """Return what divides a prefecture's output among its municipalities, by sector, n.

    Workers, so that labour productivity is the prefecture's; water and waste by people;
    dwellings by households, the rest of real estate by workers.

    Parameters
    ----------
    workers
        Workers at their place of work by sector, n.
    people, households
        Of the place.
    """
    keys = workers.astype(float).copy()
    for code in PUBLIC_UTILITIES:
        keys[INDUSTRY_CODES.index(code)] = people
    keys[INDUSTRY_CODES.index(HOUSING)] = households
    return keys


def housing_share() -> float:
    """Return the share of real estate's output that households consume, in the nation."""
    table = national_table()
    row = table.sectors[INDUSTRY_CODES.index(HOUSING)]
    consumed = table.final_demand.loc[row]
    private = next(c for c in consumed.index if "民間消費" in str(c))
    return float(consumed[private] / table.output[row])


def municipal_output(region: Region) -> Array:
    """Return output by the 37 sectors (yen): Σ over its municipalities of x_p · key ÷ key_p.

    Workers, people and households that the region states itself go before the bundled ones,
    in proportion; a sector that the bundled figures do not have is taken at the
    prefecture's labour productivity.
    """
    total = np.zeros(len(INDUSTRY_CODES))
    bundled = np.zeros(len(INDUSTRY_CODES))
    people = households = 0.0
    for place in region.municipalities:
        workers = estimated_workers(place.code)
        counted = np.array([workers[code] for code in INDUSTRY_CODES])
        figures = numbers("figures.csv", place.code) or {}
        bundled += counted
        people += figures["population_persons"]
        households += figures["households"]
        total += _share(prefectures()[place.prefecture_code], figures, counted)
    own = region.workers_series().to_numpy(float)
    ratio = np.divide(own, bundled, out=np.ones_like(own), where=bundled > 0)
    by_people = _ratio(region.value("population_persons"), people)
    for code in PUBLIC_UTILITIES:
        ratio[INDUSTRY_CODES.index(code)] = by_people
    housing, lived_in = INDUSTRY_CODES.index(HOUSING), housing_share()
    ratio[housing] = lived_in * _ratio(region.value("households"), households) + (
        (1.0 - lived_in) * ratio[housing]
    )
    total *= ratio
    new = (bundled == 0) & (own > 0)
    home = prefectures()[region.municipalities[0].prefecture_code]
    productive = new & (home.workers > 0)
    total[productive] = (home.output * own / np.where(home.workers > 0, home.workers, 1.0))[
        productive
    ]
    # Book-keeping sectors go with all the others.
    books = [INDUSTRY_CODES.index(c) for c in WITHOUT_WORKERS]
    known = np.setdiff1d(np.arange(len(total)), books)
    national = national_table().output.to_numpy(float)
    total[books] = national[books] * total[known].sum() / national[known].sum()
    return total


def _ratio(own: float, bundled: float) -> float:
    return own / bundled if bundled > 0 else 1.0


def _share(prefecture: Prefecture, figures: dict[str, float], workers: Array) -> Array:
    keys = allocators(workers, figures["population_persons"], figures["households"])
    whole = allocators(prefecture.workers, prefecture.people, prefecture.households)
    share = np.divide(keys, whole, out=np.zeros_like(keys), where=whole > 0)
    place = INDUSTRY_CODES.index(HOUSING)
    working = workers[place] / prefecture.workers[place] if prefecture.workers[place] else 0.0
    lived_in = housing_share()
    share[place] = lived_in * share[place] + (1.0 - lived_in) * working
    return np.asarray(prefecture.output * share)
