"""A region: one municipality, several together, or a prefecture; every figure with provenance."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from machigenki.region.industries import INDUSTRY_CODES
from machigenki.region.municipality import Municipality
from machigenki.region.provenance import Figure
from machigenki.region.text import Text

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Region:
    """One place with its figures.

    Parameters
    ----------
    name
        Name in both languages.
    municipalities
        The municipalities that form it, in the order of their codes.
    base_year
        Year of whose prices the region's money is.
    figures
        Key with its unit ("population_persons", "local_tax_yen") → figure.
    employees
        Division of the census (A–R) → persons engaged in private establishments, official.
    workers
        Code of the 37 sectors → persons at their place of work, estimated (see `workers`
        module for the method; the town's own where it gave them).
    notes
        What the reader should know: names and codes that ended, figures left out.
    folder
        The region folder it was read from, if any.
    """

    name: Text
    municipalities: tuple[Municipality, ...]
    base_year: int
    figures: Mapping[str, Figure]
    employees: Mapping[str, Figure]
    workers: Mapping[str, Figure]
    notes: tuple[Text, ...] = ()
    folder: Path | None = field(default=None, compare=False)

    @property
    def codes(self) -> tuple[str, ...]:
        """Return the five-digit codes of its municipalities."""
        return tuple(m.code for m in self.municipalities)

    @property
    def prefectures(self) -> tuple[str, ...]:
        """Return the two-digit codes of the prefectures it lies in."""
        return tuple(dict.fromkeys(m.prefecture_code for m in self.municipalities))

    def figure(self, key: str) -> Figure:
        """Return a figure by key.

        Raises
        ------
        KeyError
            If the region has no such figure; near keys are told.
        """
        if key not in self.figures:
            near = get_close_matches(key, self.figures, n=3)
            raise KeyError(f"no figure {key!r}" + (f"; did you mean {near}?" if near else ""))
        return self.figures[key]

    def value(self, key: str, default: float | None = None) -> float:
        """Return a figure's number; `default` where the region has none and one is given."""
        if default is not None and key not in self.figures:
            return default
        return self.figure(key).value

    def workers_series(self) -> "pd.Series[float]":
        """Return workers by the 37 sectors, persons, in the order of the sectors."""
        import pandas as pd

        return pd.Series(
            [self.workers[code].value for code in INDUSTRY_CODES],
            index=pd.Index(INDUSTRY_CODES, name="industry"),
            name="workers_persons",
        )
