"""Tax rules as dated data."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from machigenki.region.provenance import Status


@dataclass(frozen=True, slots=True)
class Rule:
    """One figure of the law and the time in which it holds."""

    key: str
    ja: str
    value: float
    unit: str
    since: date
    until: date | None
    source: str
    checked_on: date
    status: Status


@cache
def tax_rules() -> tuple[Rule, ...]:
    """Return every dated tax rule that ships."""
    text = (files("machigenki.venture") / "data" / "tax_rules.toml").read_text(encoding="utf-8")
    return tuple(
        Rule(
            key=row["key"],
            ja=row["ja"],
            value=float(row["value"]),
            unit=row["unit"],
            since=row["from"],
            until=row.get("to"),
            source=row["source"],
            checked_on=row["checked_on"],
            status=Status(row["status"]),
        )
        for row in tomllib.loads(text)["rule"]
    )


@cache
def tax_rule(key: str, fiscal_year: int) -> float:
    """Return the figure in force when a fiscal year begins (1 April).

    Raises
    ------
    KeyError
        If no rule of that name covers the year.
    """
    day = date(fiscal_year, 4, 1)
    for rule in tax_rules():
        if rule.key == key and rule.since <= day and (rule.until is None or day <= rule.until):
            return rule.value
    raise KeyError(f"no tax rule {key!r} for fiscal year {fiscal_year}")
