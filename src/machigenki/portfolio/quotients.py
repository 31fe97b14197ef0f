"""What a place is strong in (地域の強み): industries over-represented against the nation."""

from collections import Counter
from functools import cache

import pandas as pd

from machigenki.circulation.estimate.control import prefectures
from machigenki.region import INDUSTRY_CODES, Region, municipalities_of
from machigenki.region.bundle import NATION, numbers

LEAST_WORKERS_PERSONS = 30.0
"""Industries with fewer workers are not called a strength: one firm makes or breaks them."""

LEAST_QUOTIENT = 1.2
"""From here on an industry is called a strength; nearer to 1 the estimate's error may hide it."""


@cache
def national_workers() -> "pd.Series[float]":
    """Return the nation's workers by the 37 sectors [persons], estimated as a region's are."""
    total = sum(prefecture.workers for prefecture in prefectures().values())
    return pd.Series(total, index=pd.Index(INDUSTRY_CODES, name="industry"))


@cache
def national_employees() -> dict[str, float]:
    """Return the nation's employees of private establishments by division A–R [persons]."""
    total: Counter[str] = Counter()
    for municipality in municipalities_of(NATION):
        total.update(numbers("employees.csv", municipality.code) or {})
    return dict(total)


def specialisation(here: "pd.Series[float]", nation: "pd.Series[float]") -> pd.DataFrame:
    """Return the location quotient (特化係数) of each industry: q = (wᵢ / Σw) ÷ (Wᵢ / ΣW).

    Parameters
    ----------
    here, nation
        Workers by industry [persons], w in the place and W in the nation, with one index.

    Returns
    -------
    pandas.DataFrame
        Industry × (workers_persons, share, national_share, quotient, excess_persons), the last
        wᵢ − Σw · Wᵢ / ΣW: workers beyond what a place of this size would have. An industry that
        the nation does not have has quotient 0.

    References
    ----------
    Isard, W. (1960), Methods of Regional Analysis, ch. 7.
    """
    total = float(here.sum())
    share = here / total if total > 0 else here * 0.0
    national = nation / float(nation.sum())
    return pd.DataFrame(
        {
            "workers_persons": here,
            "share": share,
            "national_share": national,
            "quotient": (share / national).where(national > 0, 0.0),
            "excess_persons": here - total * national,
        }
    )


def specialisation_of(region: Region) -> pd.DataFrame:
    """Return the location quotients of a region's 37 sectors (see `specialisation`)."""
    return specialisation(region.workers_series(), national_workers())


def strengths(quotients: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of `specialisation` that are strengths, most workers in excess first.

    Quotient ≥ `LEAST_QUOTIENT` and workers ≥ `LEAST_WORKERS_PERSONS`; what is not classified
    (分類不明, 事務用品) is left out.
    """
    named = quotients.index.isin(set(INDUSTRY_CODES) - {"68", "69"})
    kept = (
        named
        & (quotients["quotient"] >= LEAST_QUOTIENT)
        & (quotients["workers_persons"] >= LEAST_WORKERS_PERSONS)
    )
    return quotients[kept].sort_values("excess_persons", ascending=False)
