"""The register of permits: by which law, when it is asked for, who decides, how that was passed on.

A permit's cases are dated: conditions on facts, and who decides where they are met. Of one permit
at most one case applies to a measure on a day. On record from 1 April 2013.
"""

import csv
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Annotated, NamedTuple

from pydantic import Field

from machigenki.reform.places import PlaceKind
from machigenki.reform.shipped import Dated, Record, Words, shipped
from machigenki.reform.terms import Act, Passing, Tier
from machigenki.reform.trigger import Condition
from machigenki.region import Status, Text

ON_RECORD_SINCE = date(2013, 4, 1)
"""First day of the register, and the day with which today is compared."""

_FILES = ("land.toml", "energy.toml", "business.toml")


class Authority(Record):
    """Who decides: key, name and tier of government."""

    key: Annotated[str, Field(min_length=1)]
    name: Words
    tier: Tier


class Counted(StrEnum):
    """Until when, or before what, a wait is counted."""

    DECISION = "decision"
    START = "start"


class WaitUnit(StrEnum):
    """Unit of a wait."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


class Wait(Record):
    """How long it takes: standard time until the decision, or time to wait before the start."""

    value: Annotated[int, Field(gt=0)]
    unit: WaitUnit
    counts: Counted

    @property
    def text(self) -> Text:
        """Return the wait in words."""
        ja = {WaitUnit.DAYS: "日", WaitUnit.WEEKS: "週間", WaitUnit.MONTHS: "か月"}[self.unit]
        if self.counts is Counted.DECISION:
            return Text(
                f"標準処理期間{self.value}{ja}",
                f"decided within {self.value} {self.unit} as a rule",
            )
        return Text(
            f"着手・開始の{self.value}{ja}前まで", f"{self.value} {self.unit} before the start"
        )


class Case(Dated):
    """One dated rule of a permit.

    Parameters
    ----------
    when
        Conditions, all of which must hold.
    decides
        Key of the authority.
    decides_in
        Authorities by kind of municipality, where the law names another there.
    consults
        Authority to be consulted first.
    act, article
        Where they differ from the permit's own.
    wait
        How long it takes.
    """

    when: Annotated[tuple[Condition, ...], Field(min_length=1)]
    decides: Annotated[str, Field(min_length=1)]
    decides_in: Annotated[dict[PlaceKind, str], Field(default_factory=dict)]
    consults: str | None = None
    act: Act | None = None
    article: str | None = None
    wait: Wait | None = None


class PassedOn(Dated):
    """A power passed on: in which way, whose, to whom."""

    way: Passing
    of: str
    to_whom: str
    note: Words


class Permit(Record):
    """A permit, notice or licence.

    Parameters
    ----------
    key, name
        What it is.
    law, article, act
        Law, article and what is asked for.
    ministry
        The ministry that keeps the law (制度の所管).
    checked_on
        When the record was looked up.
    case
        Dated rules.
    passing
        How the power is passed on.
    """

    key: Annotated[str, Field(min_length=1)]
    name: Words
    law: Words
    article: Annotated[str, Field(min_length=1)]
    act: Act
    ministry: Annotated[str, Field(min_length=1)]
    checked_on: date
    case: Annotated[tuple[Case, ...], Field(min_length=1)]
    passing: tuple[PassedOn, ...] = ()

    def in_force(self, on: date) -> tuple[Case, ...]:
        """Return the cases in force on a day."""
        return tuple(case for case in self.case if case.covers(on))


class OneStop(Dated):
    """One certification that stands for several permits.

    Parameters
    ----------
    any_of
        Facts of which one must be more than nil.
    permits
        Keys of the permits it stands for.
    note
        What it hangs on.
    """

    key: Annotated[str, Field(min_length=1)]
    name: Words
    law: Words
    article: str
    any_of: tuple[str, ...]
    permits: tuple[str, ...]
    decides: str
    note: Words
    checked_on: date


class Taken(NamedTuple):
    """That a place has taken a power: permit, code and name of the place, who decides there now."""

    permit: str
    code: str
    name: str
    to_whom: str
    since: date
    status: Status
    source: str


class _Permits(Record):
    permit: tuple[Permit, ...]


class _Authorities(Record):
    authority: tuple[Authority, ...]


class _OneStops(Record):
    one_stop: tuple[OneStop, ...]


@cache
def permits() -> tuple[Permit, ...]:
    """Return every permit on record."""
    return tuple(p for name in _FILES for p in shipped(f"permits/{name}", _Permits).permit)


@cache
def authorities() -> dict[str, Authority]:
    """Return every authority by key."""
    return {a.key: a for a in shipped("authorities.toml", _Authorities).authority}


@cache
def one_stops() -> tuple[OneStop, ...]:
    """Return every one-stop certification on record."""
    return shipped("one_stops.toml", _OneStops).one_stop


@cache
def taken() -> tuple[Taken, ...]:
    """Return the places known to have taken a power; there are more than are on record."""
    file = files("machigenki.reform") / "data" / "passed.csv"
    with file.open(encoding="utf-8") as lines:
        return tuple(
            Taken(
                row["permit"],
                row["code"],
                row["name"],
                row["to_whom"],
                date.fromisoformat(row["from"]),
                Status(row["status"]),
                row["source"],
            )
            for row in csv.DictReader(lines)
        )
