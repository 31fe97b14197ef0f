"""Rules of law as dated data: what a figure was, is and will be, and who says so.

One schema for the whole house. A file holds ``[[rule]]`` tables: key, ja, en, unit, source,
checked_on, and ``periods``, each with from, to (absent: still in force), value, status, and a
source of its own where it differs.
"""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from machigenki.region.problem import InputError, Problem
from machigenki.region.provenance import Status
from machigenki.region.text import Text


@dataclass(frozen=True, slots=True)
class Rule:
    """One figure of the law and the time in which it holds.

    Parameters
    ----------
    key
        What the figure is; rules of one key follow one another in time.
    name
        What it is called.
    value, unit
        The figure and what it is measured in.
    since, until
        First and last day; no last day where it is still in force.
    source
        Law and article, or the page it was read on.
    source_en
        The same in English; empty where only Japanese was written.
    checked_on
        When it was looked up.
    status
        How sure it is.
    """

    key: str
    name: Text
    value: float
    unit: str
    since: date
    until: date | None
    source: str
    source_en: str
    checked_on: date
    status: Status

    def covers(self, day: date) -> bool:
        """Return whether the rule is in force on a day."""
        return self.since <= day and (self.until is None or day <= self.until)


def load_rules(file: Traversable) -> tuple[Rule, ...]:
    """Return the dated rules of a TOML file of a package, in the order they stand."""
    return tuple(
        Rule(
            key=row["key"],
            name=Text(row["ja"], row["en"]),
            value=float(period["value"]),
            unit=row["unit"],
            since=period["from"],
            until=period.get("to"),
            source=period.get("source", row["source"]),
            source_en=(period if "source" in period else row).get("source_en", ""),
            checked_on=row["checked_on"],
            status=Status(period["status"]),
        )
        for row in tomllib.loads(file.read_text(encoding="utf-8"))["rule"]
        for period in row["periods"]
    )


def rule_in(rules: Iterable[Rule], key: str, day: date) -> Rule:
    """Return the rule of a key that is in force on a day.

    Raises
    ------
    InputError
        If there is a rule of that name, but none for the day.
    KeyError
        If there is no rule of that name.
    """
    named = [rule for rule in rules if rule.key == key]
    if not named:
        raise KeyError(f"no rule {key!r}")
    for rule in named:
        if rule.covers(day):
            return rule
    first = min(rule.since for rule in named)
    raise InputError(
        Problem(
            Text(
                f"{day.isoformat()}に適用される「{named[0].name.ja}」の定めがありません",
                f"there is no rule for {named[0].name.en} on {day.isoformat()}",
            ),
            field=key,
            found=day.isoformat(),
            expected=Text(f"{first.isoformat()}以後の日", f"{first.isoformat()} or later"),
        )
    )


@cache
def tax_rules() -> tuple[Rule, ...]:
    """Return every dated tax rule that ships."""
    return load_rules(files("machigenki.finance") / "data" / "tax_rules.toml")


@cache
def tax_rule_in_force(key: str, fiscal_year: int) -> Rule:
    """Return the tax rule in force when a fiscal year (年度) begins, on 1 April.

    Raises
    ------
    InputError
        If no rule of that name covers the year.
    KeyError
        If there is no rule of that name.
    """
    return rule_in(tax_rules(), key, date(fiscal_year, 4, 1))


def tax_rule(key: str, fiscal_year: int) -> float:
    """Return the figure of `tax_rule_in_force`."""
    return tax_rule_in_force(key, fiscal_year).value


def uncertain_tax_rules(fiscal_years: Iterable[int]) -> tuple[Rule, ...]:
    """Return the tax rules in force in any of the years that are not official, once each."""
    days = [date(year, 4, 1) for year in fiscal_years]
    return tuple(
        rule
        for rule in tax_rules()
        if rule.status is not Status.OFFICIAL and any(rule.covers(day) for day in days)
    )
