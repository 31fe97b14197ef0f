"""What kind of municipality a place is in law: designated city, core city, and so on."""

import csv
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from machigenki.region import Municipality, Status, Text


class PlaceKind(StrEnum):
    """A kind of municipality to which a law gives powers."""

    DESIGNATED_CITY = "designated_city"
    CORE_CITY = "core_city"
    HEALTH_CENTRE_CITY = "health_centre_city"
    SPECIAL_WARD = "special_ward"
    CITY = "city"
    TOWN = "town"
    VILLAGE = "village"

    @property
    def label(self) -> Text:
        """Return what the kind is called."""
        return _LABELS[self]


_LABELS = {
    PlaceKind.DESIGNATED_CITY: Text("指定都市", "designated city"),
    PlaceKind.CORE_CITY: Text("中核市", "core city"),
    PlaceKind.HEALTH_CENTRE_CITY: Text("保健所を設置する市", "city with a health centre"),
    PlaceKind.SPECIAL_WARD: Text("特別区", "special ward"),
    PlaceKind.CITY: Text("市", "city"),
    PlaceKind.TOWN: Text("町", "town"),
    PlaceKind.VILLAGE: Text("村", "village"),
}
_BY_NAME = {
    "区": PlaceKind.SPECIAL_WARD,
    "市": PlaceKind.CITY,
    "町": PlaceKind.TOWN,
    "村": PlaceKind.VILLAGE,
}
_WITH_HEALTH_CENTRE = (PlaceKind.DESIGNATED_CITY, PlaceKind.CORE_CITY)


class Rank(NamedTuple):
    """That a city is of a kind from a day to a day, and how sure that is."""

    code: str
    name: str
    kind: PlaceKind
    since: date
    until: date | None
    status: Status
    source: str


@cache
def ranks() -> tuple[Rank, ...]:
    """Return designated cities, core cities and cities with a health centre since April 2013."""
    file = files("machigenki.reform") / "data" / "ranks.csv"
    with file.open(encoding="utf-8") as lines:
        return tuple(
            Rank(
                row["code"],
                row["name"],
                PlaceKind(row["kind"]),
                date.fromisoformat(row["from"]),
                date.fromisoformat(row["to"]) if row["to"] else None,
                Status(row["status"]),
                row["source"],
            )
            for row in csv.DictReader(lines)
        )


def place_kinds(municipality: Municipality, on: date) -> dict[PlaceKind, Status]:
    """Return every kind that a municipality is of on a day, and how sure each is.

    A designated or core city is a city with a health centre too (地域保健法第5条、同法施行令
    第1条).
    """
    kinds = {_BY_NAME[municipality.name[-1]]: Status.OFFICIAL}
    for rank in ranks():
        if rank.code != municipality.code or on < rank.since:
            continue
        if rank.until is not None and on > rank.until:
            continue
        kinds[rank.kind] = rank.status
        if rank.kind in _WITH_HEALTH_CENTRE:
            kinds[PlaceKind.HEALTH_CENTRE_CITY] = rank.status
    return kinds
