"""The small tables that come with the program, read only when a figure is asked for."""

import csv
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from machigenki.region.provenance import Source
from machigenki.region.text import Text

NATION = "00"

_POSITION = {
    "latitude_degrees": Text("緯度（庁舎）", "Latitude of the office"),
    "longitude_degrees": Text("経度（庁舎）", "Longitude of the office"),
}


@dataclass(frozen=True, slots=True)
class Column:
    """What one column of a bundled table is.

    `join` is "sum" where the figures of several municipalities may be added, else "none".
    """

    key: str
    label: Text
    unit: str
    year: int
    source: str
    item: str
    join: str


def data_file(name: str) -> Traversable:
    """Return a file of the bundled data."""
    return files("machigenki.region") / "data" / name


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads(data_file(name).read_text(encoding="utf-8"))


@cache
def sources() -> dict[str, Source]:
    """Return the publications by key."""
    return {
        key: Source(
            key=key,
            title=Text(entry["title_ja"], entry["title_en"]),
            publisher=Text(entry["publisher_ja"], entry["publisher_en"]),
            licence=entry["licence"],
            checked_on=entry["checked_on"],
            url=entry["url"],
        )
        for key, entry in _toml("sources.toml").items()
    }


@cache
def _all_columns() -> dict[str, dict[str, Column]]:
    return {
        table: {
            key: Column(
                key=key,
                label=Text(entry["ja"], entry["en"]),
                unit=entry["unit"],
                year=entry["year"],
                source=entry["source"],
                item=entry["item"],
                join=entry["join"],
            )
            for key, entry in entries.items()
        }
        for table, entries in _toml("columns.toml").items()
    }


def columns(table: str) -> dict[str, Column]:
    """Return the columns of "municipality", "employees" or "prefecture" by key."""
    return _all_columns()[table]


def figure_name(key: str) -> Text:
    """Return what a figure's key means; a key of the town's own is its own name."""
    for table in ("municipality", "prefecture"):
        if key in columns(table):
            return columns(table)[key].label
    return _POSITION.get(key, Text.same(key))


def rows(name: str) -> Iterator[dict[str, str]]:
    """Yield the rows of a bundled CSV."""
    yield from csv.DictReader(data_file(name).read_text(encoding="utf-8").splitlines())


@cache
def _lines(name: str) -> tuple[list[str], dict[str, str]]:
    """Return the header and the unparsed line of each code (parsing all would cost more)."""
    header, *lines = data_file(name).read_text(encoding="utf-8").splitlines()
    return header.split(",")[1:], dict(line.split(",", 1) for line in lines)


def numbers(name: str, code: str) -> dict[str, float] | None:
    """Return column → number of one code; empty cells are left out; None if the code is absent."""
    header, lines = _lines(name)
    if code not in lines:
        return None
    cells = zip(header, lines[code].split(","), strict=True)
    return {key: float(cell) for key, cell in cells if cell}


def codes(name: str) -> list[str]:
    """Return the codes that a table of numbers has, in its order."""
    return list(_lines(name)[1])
