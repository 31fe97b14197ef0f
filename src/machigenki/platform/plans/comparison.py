"""Two results side by side: totals and their difference, ventures, figures on the same axis."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from machigenki.platform.plans.models import Json, PlanResult
from machigenki.platform.web.exhibits import exhibit_json
from machigenki.platform.web.words import words
from machigenki.region import Lang
from machigenki.report.numbers import money, persons, ratio, span

if TYPE_CHECKING:
    from machigenki.report.exhibits.compare import Compared


CHANGES = frozenset({"retained_income_yen", "jobs_persons", "leaves_change_yen"})
"""Totals that are a change already: they carry a sign."""


@dataclass(frozen=True)
class Total:
    """One total of both plans, written for readers; `intervals` where it is an estimate's."""

    name: str
    first: str
    second: str
    difference: str
    intervals: tuple[str, str]


@dataclass(frozen=True)
class VentureRow:
    """A venture, and its version in each plan; None where it is not in it."""

    title: str
    first: int | None
    second: int | None
    differs: bool


@dataclass(frozen=True)
class Comparison:
    """Everything that the page shows."""

    labels: tuple[str, str]
    settings: tuple[tuple[str, str, str], ...]
    totals: tuple[Total, ...]
    ventures: tuple[VentureRow, ...]
    exhibits: tuple[Json, ...]
    unlike: tuple[str, ...]


def compare(first: PlanResult, second: PlanResult, lang: Lang) -> Comparison:
    """Return two results side by side."""
    from machigenki.report.exhibits.compare import compare_exhibits

    labels = _labels(first, second)
    plans = [_compared(one, label) for one, label in zip((first, second), labels, strict=True)]
    return Comparison(
        labels=labels,
        settings=_settings(first.numbers, second.numbers, lang),
        totals=_totals(first.numbers, second.numbers, lang),
        ventures=_ventures(first.inputs, second.inputs, lang),
        exhibits=tuple(exhibit_json(one, lang) for one in compare_exhibits(plans, lang)),
        unlike=_unlike(first.numbers, second.numbers),
    )


def _labels(first: PlanResult, second: PlanResult) -> tuple[str, str]:
    if first.title != second.title:
        return first.title, second.title
    return f"{first.title} ①", f"{second.title} ②"


def _compared(result: PlanResult, label: str) -> "Compared":
    from machigenki.report.exhibits.compare import Compared

    numbers = result.numbers
    retained = next(one for one in numbers["totals"] if one["key"] == "retained_income_yen")
    return Compared(
        label=label,
        base_year=numbers["base_year"],
        retained_yen={key: retained[key] for key in ("value", "low", "high")},
        retained_by_year_yen={int(y): v for y, v in numbers["retained_yen"].items()},
        cash_by_year_yen={int(y): v for y, v in numbers["cash_yen"].items()},
    )


def _settings(first: Json, second: Json, lang: Lang) -> tuple[tuple[str, str, str], ...]:
    def years(one: Json) -> str:
        last = one["first_year"] + one["years"] - 1
        return str(
            words(
                f"{one['first_year']}～{last}年度（{one['years']}年間）",
                f"{one['first_year']} to {last} ({one['years']} years)",
            )
        )

    rows = (
        (words("地域", "Place"), first["town"][lang], second["town"][lang]),
        (words("期間", "Years"), years(first), years(second)),
        (
            words("割引率（年）", "Discount rate a year"),
            f"{first['discount_rate']:.1%}",
            f"{second['discount_rate']:.1%}",
        ),
        (words("価格の基準年", "Price base"), str(first["base_year"]), str(second["base_year"])),
    )
    return tuple((str(a), b, c) for a, b, c in rows)


def _unlike(first: Json, second: Json) -> tuple[str, ...]:
    """Return why the two can be compared only with care."""
    found = []
    if first["town"] != second["town"]:
        found.append(words("地域が違います。", "The places differ."))
    if first["base_year"] != second["base_year"]:
        found.append(words("価格の基準年が違います。", "Amounts are in prices of different years."))
    if first["years"] != second["years"]:
        found.append(
            words(
                "計画の年数が違います。年平均は、それぞれの期間の平均です。",
                "They run for different numbers of years; means a year are over each one's own.",
            )
        )
    return tuple(map(str, found))


def _totals(first: Json, second: Json, lang: Lang) -> tuple[Total, ...]:
    others = {one["key"]: one for one in second["totals"]}
    made = []
    for one in first["totals"]:
        other = others.get(one["key"])
        if other is None:
            continue
        known = one["value"] is not None and other["value"] is not None
        made.append(
            Total(
                name=one[lang],
                first=_said(one["value"], one["unit"], lang, sign=one["key"] in CHANGES),
                second=_said(other["value"], one["unit"], lang, sign=one["key"] in CHANGES),
                difference=_said(other["value"] - one["value"], one["unit"], lang, sign=True)
                if known
                else "–",
                intervals=(_interval(one, lang), _interval(other, lang)),
            )
        )
    return tuple(made)


def _interval(one: Json, lang: Lang) -> str:
    if one["low"] is None:
        return ""
    low, high = (_said(one[key], one["unit"], lang) for key in ("low", "high"))
    return span(low, high, lang)


def _said(value: float | None, unit: str, lang: Lang, *, sign: bool = False) -> str:
    if value is None:
        return "–"
    if unit == "yen":
        return money(value, lang, sign=sign)
    if unit == "persons":
        return persons(value, lang, sign=sign)
    return f"{value:+.2f}" if sign else ratio(value, lang)


def _ventures(first: Json, second: Json, lang: Lang) -> tuple[VentureRow, ...]:
    one, other = (
        {venture["id"]: venture for venture in inputs["ventures"]} for inputs in (first, second)
    )
    return tuple(
        VentureRow(
            title=venture[f"title_{lang}"],
            first=one[key]["version"] if key in one else None,
            second=other[key]["version"] if key in other else None,
            differs=one.get(key, {}).get("sha256") != other.get(key, {}).get("sha256"),
        )
        for key, venture in {**other, **one}.items()
    )
