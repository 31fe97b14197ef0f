"""Thresholds of the comparison and constants of the forecast, as dated data."""

from datetime import date
from functools import cache
from importlib.resources import files

from machigenki.finance.rules import Rule, load_rules, rule_in


@cache
def monitoring_rules() -> tuple[Rule, ...]:
    """Return every dated rule of the comparison."""
    return load_rules(files("machigenki.venture") / "data" / "monitoring_rules.toml")


def monitoring_rule(key: str, day: date) -> float:
    """Return the figure in force on a day.

    Raises
    ------
    InputError
        If no rule of that name covers the day.
    KeyError
        If there is no rule of that name.
    """
    return rule_in(monitoring_rules(), key, day).value
