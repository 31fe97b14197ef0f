"""Words and small rules shared by the exhibits."""

import math
from collections.abc import Iterable, Sequence

import pandas as pd

from machigenki.region.provenance import Status
from machigenki.region.text import Lang, Text
from machigenki.report.facts import Assumption, Facts
from machigenki.report.numbers import Scale

MOST_ROWS = 8
"""Rows of a figure that a reader takes in; the rest is added up into one."""


MEAN = Text("年平均", "yearly mean")


ONE_YEAR = Text("1年間", "one year")


BY_YEAR = Text("年度ごと", "each fiscal year")


WHOLE = Text("計画期間の合計", "whole plan")


def priced(facts: Facts, lang: Lang, scale: Scale, per: Text) -> str:
    """Return a unit as it stands on a figure: 万円（年平均、2015年価格）."""
    if lang == "ja":
        return f"{scale.name(lang)}（{per(lang)}、{facts.base_year}年価格）"
    return f"{scale.name(lang)} ({per(lang)}, prices of {facts.base_year})"


def largest(values: "pd.Series[float]", other: str) -> "pd.Series[float]":
    """Keep the `MOST_ROWS` largest by size, and add up the rest as `other`."""
    values = values[values.abs() > 0.5]
    order = values.abs().sort_values(ascending=False, kind="stable").index
    if len(order) <= MOST_ROWS + 1:
        return values
    kept, rest = order[:MOST_ROWS], order[MOST_ROWS:]
    return pd.concat([values[kept], pd.Series({other: values[rest].sum()})])


def small(value: float, lang: Lang) -> str:
    """Return a gain or loss of a small number of people with two decimals."""
    if not math.isfinite(value):
        return "–"
    if abs(value) < 0.005:
        return "0"
    minus = "▲" if lang == "ja" else "−"
    return f"{minus if value < 0 else '+'}{abs(value):,.2f}"


def least_sure(statuses: Iterable[Status]) -> Status:
    """Return the least sure of some statuses."""
    order = (Status.UNVERIFIED, Status.ILLUSTRATIVE, Status.ESTIMATED, Status.OFFICIAL)
    found = set(statuses)
    return next((status for status in order if status in found), Status.UNVERIFIED)


def weighs(given: Assumption) -> bool:
    """Return whether an input bears on the balance and could be wrong.

    How the plan is funded is decided, not measured, and one unit of a thing for one unit of
    itself needs no source.
    """
    return given.key not in ("amount_yen", "factor") and (given.value != 1.0 or bool(given.source))


def listed(pairs: Sequence[tuple[str, str]], lang: Lang) -> str:
    """Return pairs of name and number as one sentence."""
    joint, stop = ("、", "。") if lang == "ja" else (", ", ".")
    return joint.join(f"{a} {b}" for a, b in pairs) + stop
