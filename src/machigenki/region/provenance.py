"""Where a figure comes from, and how far it can be trusted."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from machigenki.region.text import Text


class Status(StrEnum):
    """How sure a figure is."""

    OFFICIAL = "official"
    ESTIMATED = "estimated"
    ILLUSTRATIVE = "illustrative"
    UNVERIFIED = "unverified"

    @property
    def label(self) -> Text:
        """Return the word shown beside the figure."""
        return _STATUS_LABELS[self]


_STATUS_LABELS = {
    Status.OFFICIAL: Text("公表値", "official"),
    Status.ESTIMATED: Text("推計値", "estimated"),
    Status.ILLUSTRATIVE: Text("例示値", "illustrative"),
    Status.UNVERIFIED: Text("未確認", "unverified"),
}


@dataclass(frozen=True, slots=True)
class Source:
    """A publication that figures are taken from."""

    key: str
    title: Text
    publisher: Text
    licence: str
    checked_on: date
    url: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number with its unit, year, status and source.

    `method` says how an estimate was made; it is empty for official figures.
    """

    value: float
    unit: str
    status: Status
    source: Source
    year: int | None = None
    method: Text | None = None
