"""Dated rules of what follows an award, and what is known of the grounds of claw-back."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from machigenki.finance.rules import Rule, load_rules, rule_in
from machigenki.platform.awards.models import ClawBackKind
from machigenki.region import Status, Text

_DATA = files("machigenki.platform.awards") / "data"


@cache
def reporting_rules() -> tuple[Rule, ...]:
    """Return the rules of the yearly reports."""
    return load_rules(_DATA / "reporting_rules.toml")


def reporting_rule(key: str, day: date) -> int:
    """Return the figure in force on a day."""
    return int(rule_in(reporting_rules(), key, day).value)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the ground of a kind of claw-back."""

    kind: ClawBackKind
    words: Text
    status: Status


@cache
def claw_back_grounds() -> dict[str, Known]:
    """Return what is known of each kind, in the order of the kinds."""
    rows = tomllib.loads((_DATA / "clawback_kinds.toml").read_text("utf-8"))["kind"]
    known = {
        row["key"]: Known(
            ClawBackKind(row["key"]), Text(row["ja"], row["en"]), Status(row["status"])
        )
        for row in rows
    }
    return {kind.value: known[kind.value] for kind in ClawBackKind}
