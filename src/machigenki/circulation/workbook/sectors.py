"""Matching a table's sectors to the 37 common ones, by name and never by position.

The names in ``sectors.csv`` are those of the ministry's classifications (統合大分類,
統合中分類, 統合小分類) of the tables for 2000 to 2015 and the variants prefectures print.
Source: 総務省ほか 産業連関表 部門分類表.
"""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rapidfuzz import fuzz, process

from machigenki.circulation.workbook.words import key, normalise

_GOOD_ENOUGH = 86.0


@dataclass(frozen=True, slots=True)
class SectorMatch:
    """How one sector of a table was matched.

    Parameters
    ----------
    sector
        Its name in the table.
    code
        Code of the common sector, or None where none fits.
    how
        "name" (a known name), "similar" (the nearest known name), "none".
    spans
        Further common sectors that it covers besides `code`, which it is counted to.
    """

    sector: str
    code: str | None
    how: str
    spans: tuple[str, ...] = ()


@cache
def _known() -> dict[str, tuple[str, tuple[str, ...]]]:
    text = files("machigenki.circulation.workbook").joinpath("sectors.csv")
    with text.open(encoding="utf-8") as stream:
        return {
            key(row["name"]): (row["code"], tuple(row["spans"].split()))
            for row in csv.DictReader(stream)
        }


def _spellings(name: str) -> list[str]:
    """Return the forms of a name to look up: as it is, without its code, without 業."""
    text = normalise(name)
    bare = re.sub(r"^[A-Za-z]?\d+", "", text)
    forms = [text, bare, re.sub(r"\([^()]*\)$", "", bare)]
    forms += [f.removesuffix("業") for f in forms if len(f) > 2]
    forms += [f"{f}業" for f in forms]
    return [k for f in dict.fromkeys(forms) if (k := key(f))]


@cache
def match_sector(name: str) -> SectorMatch:
    """Return the common sector of a table's sector by its name."""
    known = _known()
    for form in _spellings(name):
        if form in known:
            code, spans = known[form]
            return SectorMatch(name, code, "name", spans)
    nearest = process.extractOne(
        key(name), known.keys(), scorer=fuzz.ratio, score_cutoff=_GOOD_ENOUGH
    )
    if nearest is not None and len(key(name)) > 3:
        code, spans = known[nearest[0]]
        return SectorMatch(name, code, "similar", spans)
    return SectorMatch(name, None, "none")


def match_sectors(names: Sequence[str]) -> tuple[SectorMatch, ...]:
    """Return the common sector of each of a table's sectors, in order."""
    return tuple(match_sector(n) for n in names)
