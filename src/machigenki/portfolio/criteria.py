"""Criteria by which a model case is held against a place: dated data, and how each is read."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files

import pandas as pd

from machigenki.portfolio.quotients import national_employees
from machigenki.region import Figure, Region, Source, Status, Text, prefecture_figures


class Reading(StrEnum):
    """What a criterion reads of a place."""

    FIGURE = "figure"
    WORKERS = "workers"
    WORKERS_QUOTIENT = "workers_quotient"
    EMPLOYEES_QUOTIENT = "employees_quotient"
    LEAK = "leak_yen"
    WOODLAND = "woodland_share"
    PUPILS = "pupils"
    GUEST_NIGHTS = "guest_nights_ratio"


class Stand(StrEnum):
    """Which way a criterion speaks."""

    FOR = "for"
    AGAINST = "against"
    UNKNOWN = "unknown"

    @property
    def label(self) -> Text:
        """Return the word for it."""
        return _STANDS[self]


_STANDS = {
    Stand.FOR: Text("支持する", "for"),
    Stand.AGAINST: Text("支持しない", "against"),
    Stand.UNKNOWN: Text("分からない", "not known"),
}


@dataclass(frozen=True, slots=True)
class Criterion:
    """One rule: what is read, from where on it speaks for the case, and on what that rests.

    Thresholds are illustrative; `basis` says how they were set.
    """

    reading: Reading
    key: str
    at_least: float
    required: bool
    name: Text
    why: Text
    basis: Text


@dataclass(frozen=True, slots=True)
class CaseRules:
    """All rules of one model case.

    Parameters
    ----------
    criteria
        What is read from the place's figures.
    resources
        Kinds of resource cards that speak for the case.
    resource_required
        Whether the case needs such a card (a building to reopen).
    ask
        What no figure tells, to be asked in the place.
    checked_on
        Day on which the rules were looked at.
    """

    criteria: tuple[Criterion, ...]
    resources: tuple[str, ...]
    resource_required: bool
    ask: tuple[Text, ...]
    checked_on: date


@dataclass(frozen=True, slots=True)
class Reason:
    """A criterion held against a place: what was read, and which way it speaks."""

    criterion: Criterion
    figure: Figure | None
    stand: Stand


@cache
def case_rules() -> Mapping[str, CaseRules]:
    """Return the rules of every model case by its id."""
    path = files("machigenki.portfolio") / "data" / "case_criteria.toml"
    data = tomllib.loads(path.read_text("utf-8"))
    checked_on = data.pop("checked_on")
    return {
        case: CaseRules(
            criteria=tuple(
                Criterion(
                    reading=Reading(row["reading"]),
                    key=row.get("key", ""),
                    at_least=float(row["at_least"]),
                    required=row.get("required", False),
                    name=Text(**row["name"]),
                    why=Text(**row["why"]),
                    basis=Text(**row["basis"]),
                )
                for row in rules["criteria"]
            ),
            resources=tuple(rules["resources"]),
            resource_required=rules["resource_required"],
            ask=tuple(Text(**words) for words in rules["ask"]),
            checked_on=checked_on,
        )
        for case, rules in data.items()
    }


@dataclass(frozen=True)
class Known:
    """What criteria read: the region, its location quotients and its leaks, by sector code."""

    region: Region
    quotients: pd.DataFrame
    leaks: pd.DataFrame

    def reason(self, criterion: Criterion) -> Reason:
        """Return which way a criterion speaks; what is not known speaks neither way."""
        try:
            figure = _READ[criterion.reading](self, criterion.key)
        except KeyError:
            return Reason(criterion, None, Stand.UNKNOWN)
        speaks_for = figure.value >= criterion.at_least
        return Reason(criterion, figure, Stand.FOR if speaks_for else Stand.AGAINST)


def _figure(known: Known, key: str) -> Figure:
    return known.region.figures[key]


def _workers(known: Known, key: str) -> Figure:
    return known.region.workers[key]


def _workers_quotient(known: Known, key: str) -> Figure:
    return _estimate(
        float(known.quotients["quotient"].to_dict()[key]),
        "ratio",
        known.region.workers[key],
        Text(
            "従業者の構成比を全国の構成比で割った（特化係数）",
            "share of workers here ÷ share in the nation (location quotient)",
        ),
    )


def _employees_quotient(known: Known, key: str) -> Figure:
    here, japan = known.region.employees, national_employees()
    share = here[key].value / sum(f.value for f in here.values())
    national = japan[key] / sum(japan.values())
    return _estimate(
        share / national,
        "ratio",
        here[key],
        Text(
            "民営事業所の従業者の構成比を全国の構成比で割った（個人経営の漁家は含まれないことがある）",
            "share of employees of private establishments ÷ share in the nation "
            "(fishers who work alone may not be counted)",
        ),
    )


def _leak(known: Known, key: str) -> Figure:
    return Figure(
        float(known.leaks["leak_yen"].to_dict()[key]),
        "yen",
        Status.ESTIMATED,
        _ESTIMATED_TABLE,
        known.region.base_year,
        Text("推計した地域産業連関表による", "from the estimated regional table"),
    )


def _woodland(known: Known, _: str) -> Figure:
    area = known.region.figures["area_km2"]
    habitable = known.region.figures["habitable_area_km2"]
    return _estimate(
        1.0 - habitable.value / area.value,
        "share",
        habitable,
        Text(
            "1－可住地面積÷総面積（可住地面積は、総面積から林野と主な湖沼を除いた面積）",
            "1 − habitable ÷ total area (habitable: without woods and large lakes)",
        ),
    )


def _pupils(known: Known, _: str) -> Figure:
    parts = [
        known.region.figures[key]
        for key in ("primary_school_children_persons", "junior_high_school_students_persons")
    ]
    return Figure(
        sum(p.value for p in parts), "persons", parts[0].status, parts[0].source, parts[0].year
    )


def _guest_nights(known: Known, _: str) -> Figure:
    areas = [prefecture_figures(code) for code in known.region.prefectures]
    japan = prefecture_figures("00")

    def nights_per_person(places: list[dict[str, Figure]]) -> float:
        nights = sum(p["guest_nights"].value for p in places)
        return nights / sum(p["population_persons"].value for p in places)

    return _estimate(
        nights_per_person(areas) / nights_per_person([japan]),
        "ratio",
        japan["guest_nights"],
        Text(
            "都道府県の延べ宿泊者数÷人口を、全国の同じ値で割った",
            "guest nights ÷ population of the prefecture, over the same of the nation",
        ),
    )


def _estimate(value: float, unit: str, of: Figure, method: Text) -> Figure:
    return Figure(value, unit, Status.ESTIMATED, of.source, of.year, method)


_ESTIMATED_TABLE = Source(
    key="circulation.municipal",
    title=Text("地域産業連関表（推計）", "regional input-output table (estimated)"),
    publisher=Text("この計算", "this calculation"),
    licence="",
    checked_on=date(2026, 11, 24),
)

_READ: dict[Reading, Callable[[Known, str], Figure]] = {
    Reading.FIGURE: _figure,
    Reading.WORKERS: _workers,
    Reading.WORKERS_QUOTIENT: _workers_quotient,
    Reading.EMPLOYEES_QUOTIENT: _employees_quotient,
    Reading.LEAK: _leak,
    Reading.WOODLAND: _woodland,
    Reading.PUPILS: _pupils,
    Reading.GUEST_NIGHTS: _guest_nights,
}
