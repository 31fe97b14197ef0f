"""Actual figures beside the plan: variances, price and quantity, alarm."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from machigenki.finance.timeline import MONTHS
from machigenki.region.text import Text
from machigenki.venture.monitoring.actuals import Actuals, Entry
from machigenki.venture.monitoring.lines import Kind, Line
from machigenki.venture.monitoring.period import Span
from machigenki.venture.monitoring.plan_side import Planned
from machigenki.venture.monitoring.rules import monitoring_rule

Array = NDArray[np.float64]


class Level(StrEnum):
    """How far actual figures fall short of the plan."""

    GOOD = "good"
    WARNING = "warning"
    ALARM = "alarm"
    UNKNOWN = "unknown"

    @property
    def label(self) -> Text:
        """Return the level's name."""
        return _LEVELS[self]


_LEVELS = {
    Level.GOOD: Text("計画の範囲", "on course"),
    Level.WARNING: Text("注意", "warning"),
    Level.ALARM: Text("警報", "alarm"),
    Level.UNKNOWN: Text("判定できない", "not known"),
}


@dataclass(frozen=True, slots=True)
class Variance:
    """A line over some months: plan, actual and their difference.

    Parameters
    ----------
    planned, actual
        Yen added up over the months compared or, for people, mean persons.
    months
        How many months are compared: those of which the actual figure is known.
    """

    planned: float
    actual: float
    months: int

    @property
    def difference(self) -> float:
        """Return actual − planned, in the unit of the line."""
        return self.actual - self.planned

    @property
    def ratio(self) -> float:
        """Return actual ÷ planned; NaN where nothing is planned or known."""
        return self.actual / self.planned if self.planned > 0 and self.months else float("nan")


@dataclass(frozen=True, slots=True)
class Split:
    """Why sales differ from the plan: quantity and price.

    Parameters
    ----------
    quantity_yen
        Σ (q − q₀) · p₀.
    price_yen
        Σ (p − p₀) · q, so that both together are the variance.
    unexplained_yen
        Variance of sales whose quantity is not told.
    """

    quantity_yen: float
    price_yen: float
    unexplained_yen: float


@dataclass(frozen=True, slots=True)
class Gap:
    """A line of the plan that is not filled in, and so not compared.

    Parameters
    ----------
    line
        Which.
    planned
        Yen planned in those months or, for people, mean persons.
    months
        In how many months since the opening neither the line nor its total is known.
    """

    line: Line
    planned: float
    months: int


@dataclass(frozen=True, slots=True)
class Doubt:
    """A figure so far from its plan that its unit may be another.

    Parameters
    ----------
    entry
        The figure as it was read.
    planned
        Plan of the same line and span, in the same unit.
    """

    entry: Entry
    planned: float

    @property
    def ratio(self) -> float:
        """Return actual ÷ planned."""
        return self.entry.value / self.planned


@dataclass(frozen=True, eq=False)
class Track:
    """A line by month, where the actual figure is known and NaN where it is not."""

    planned: Array
    actual: Array

    @property
    def known(self) -> NDArray[np.bool_]:
        """Return in which months the actual figure is known."""
        return np.isfinite(self.actual)


@dataclass(frozen=True, eq=False)
class Comparison:
    """Plan and actual figures, like with like.

    Parameters
    ----------
    plan, actuals
        As read.
    tracks
        Line → plan and actual by month. A total holds the plan of those items only whose
        actual figure is known in the month.
    derived
        Kinds whose actual total is partly derived: local purchases from purchases by item,
        at the planned share of local suppliers.
    """

    plan: Planned
    actuals: Actuals
    tracks: Mapping[Line, Track]
    derived: frozenset[Kind]

    @cached_property
    def seen(self) -> NDArray[np.int64]:
        """Return the months, counted from the plan's first, of which any figure is known."""
        known = np.any([track.known for track in self.tracks.values()], axis=0)
        return np.asarray(np.flatnonzero(known), dtype=np.int64)

    @property
    def last(self) -> Span:
        """Return the last month of which any figure is known."""
        return self.plan.span(int(self.seen[-1]))

    @property
    def day(self) -> date:
        """Return the first day of the last month known."""
        year, month = divmod(self.last.first, MONTHS)
        return date(year, month + 1, 1)

    @property
    def _open(self) -> NDArray[np.bool_]:
        """Return in which months the business was open, up to the last one known."""
        months = np.arange(self.plan.months)
        return (months >= self.plan.opening) & (months <= int(self.seen[-1]))

    @cached_property
    def missing(self) -> tuple[Span, ...]:
        """Return the months since the opening whose sales are not known, up to the last one."""
        gaps = self._open & ~self._known(Line(Kind.SALES))
        return tuple(self.plan.span(int(month)) for month in np.flatnonzero(gaps))

    @cached_property
    def unfilled(self) -> tuple[Gap, ...]:
        """Return the planned lines left out of the totals, in the plan's order.

        Local purchases are no lines of their own: they are part of purchases.
        """
        whole = {kind: self._told_whole(kind) for kind in Kind}
        gaps = []
        for line, planned in self.plan.lines.items():
            left_out = self._open & ~self._known(line) & ~whole[line.kind] & (planned > 0.0)
            months = int(left_out.sum())
            if months and line.kind is not Kind.LOCAL_PURCHASES:
                total = float(planned[left_out].sum())
                gaps.append(Gap(line, total / months if line.kind.averaged else total, months))
        return tuple(gaps)

    @cached_property
    def doubts(self) -> tuple[Doubt, ...]:
        """Return the figures whose unit is to be asked about, in the file's order."""
        most, least = (monitoring_rule(key, self.day) for key in ("doubt_above", "doubt_below"))
        return tuple(
            doubt
            for doubt in map(self._doubt, self.actuals.entries)
            if doubt.planned > 0.0 and doubt.entry.value > 0.0 and not least <= doubt.ratio <= most
        )

    def _doubt(self, entry: Entry) -> Doubt:
        planned = self.plan.of(entry.line)[self.plan.at(entry.span)]
        return Doubt(entry, float(planned.mean() if entry.line.kind.averaged else planned.sum()))

    def _known(self, line: Line) -> NDArray[np.bool_]:
        track = self.tracks.get(line)
        return np.zeros(self.plan.months, dtype=bool) if track is None else track.known

    def _told_whole(self, kind: Kind) -> NDArray[np.bool_]:
        """Return the months of which the total of a kind was filled in, not its items."""
        told = np.zeros(self.plan.months, dtype=bool)
        for entry in self.actuals.of(kind):
            if not entry.line.item:
                told[self.plan.at(entry.span)] = True
        return told

    def together(self, *kinds: Kind) -> tuple[float, ...]:
        """Return actual ÷ plan of several kinds over the months of which all are known."""
        both = np.all([self._known(Line(kind)) for kind in kinds], axis=0)
        if not both.any():
            return (float("nan"),) * len(kinds)
        tracks = (self.tracks[Line(kind)] for kind in kinds)
        return tuple(
            Variance(
                float(track.planned[both].sum()), float(track.actual[both].sum()), int(both.sum())
            ).ratio
            for track in tracks
        )

    def to_date(self, line: Line) -> Variance:
        """Return the variance of a line over all months known."""
        return self._variance(line, 0)

    def last_year(self, line: Line) -> Variance:
        """Return the variance of a line over the twelve months up to the last one known."""
        return self._variance(line, int(self.seen[-1]) + 1 - MONTHS)

    def _variance(self, line: Line, start: int) -> Variance:
        track = self.tracks.get(line)
        if track is None:
            return Variance(0.0, 0.0, 0)
        known = track.known & (np.arange(len(track.actual)) >= start)
        months = int(known.sum())
        planned, actual = float(track.planned[known].sum()), float(track.actual[known].sum())
        if line.kind.averaged and months:
            return Variance(planned / months, actual / months, months)
        return Variance(planned, actual, months)

    def level(self, kind: Kind) -> Level:
        """Return how far a kind falls short: the worse of all to date and of the last year."""
        line = Line(kind)
        ratios = [v.ratio for v in (self.to_date(line), self.last_year(line))]
        known = [ratio for ratio in ratios if np.isfinite(ratio)]
        if not known:
            return Level.UNKNOWN
        worst = min(known)
        if worst < monitoring_rule("alarm_ratio", self.day):
            return Level.ALARM
        if worst < monitoring_rule("warning_ratio", self.day):
            return Level.WARNING
        return Level.GOOD

    @property
    def all_low(self) -> bool:
        """Return whether sales, people and local purchases are all in alarm, as the audit asks."""
        kinds = (Kind.SALES, Kind.PERSONS, Kind.LOCAL_PURCHASES)
        return all(self.level(kind) is Level.ALARM for kind in kinds)

    def split(self, item: str = "") -> Split:
        """Return the sales variance to date by quantity and price, of one product or of all."""
        quantity = price = unexplained = 0.0
        for entry in self.actuals.of(Kind.SALES):
            if item not in ("", entry.line.item):
                continue
            planned, amount, unit_price = self._entry(entry)
            if entry.quantity is None or unit_price is None:
                unexplained += amount - planned
            else:
                quantity += entry.quantity * unit_price - planned
                price += amount - entry.quantity * unit_price
        return Split(quantity, price, unexplained)

    def _entry(self, entry: Entry) -> tuple[float, float, float | None]:
        """Return planned yen, actual yen and planned price of an entry."""
        at = self.plan.at(entry.span)
        values = self.plan.of(entry.line)[at]
        price = self.plan.price_yen.get(entry.line)
        if price is None:
            return float(values.sum()), entry.value, None
        planned = float(values.sum())
        units = float((values / price[at]).sum())
        return planned, entry.value, planned / units if units else float(price[at].mean())


def compare(plan: Planned, actuals: Actuals) -> Comparison:
    """Return actual figures beside the plan, only months compared with their own plan.

    A figure of a fiscal year is spread over its months in the plan's own shape, so that sums
    over the year hold. Local purchases that are not told follow purchases by item at the
    planned share of local suppliers.
    """
    tracks: dict[Line, Track] = {}
    for entry in actuals.entries:
        actual = tracks[entry.line].actual if entry.line in tracks else np.full(plan.months, np.nan)
        planned = plan.of(entry.line)
        at = plan.at(entry.span)
        actual[at] = _spread(entry, planned[at])
        tracks[entry.line] = Track(planned, actual)
    derived = _derive_local(plan, tracks)
    for kind in Kind:
        items = [track for line, track in tracks.items() if line.kind is kind and line.item]
        told = tracks.get(Line(kind))
        if items:
            tracks[Line(kind)] = _total(items, told)
    order = {line: at for at, line in enumerate(plan.lines)}
    kinds = list(Kind)
    lines = sorted(tracks, key=lambda x: (kinds.index(x.kind), order.get(x, -1)))
    return Comparison(plan, actuals, {line: tracks[line] for line in lines}, derived)


def _spread(entry: Entry, planned: Array) -> Array:
    if entry.line.kind.averaged or entry.span.months == 1:
        return np.full(len(planned), entry.value)
    shape = planned if planned.sum() > 0 else np.ones(len(planned))
    return np.asarray(entry.value * shape / shape.sum(), dtype=float)


def _total(items: list[Track], told: Track | None) -> Track:
    """Return a total from its items, and from what is told of it where no item is."""
    known = np.array([track.known for track in items])
    planned = np.where(known, [track.planned for track in items], 0.0).sum(axis=0)
    actual = np.where(known, [track.actual for track in items], 0.0).sum(axis=0)
    actual[~known.any(axis=0)] = np.nan
    if told is not None:
        planned = np.where(told.known, told.planned, planned)
        actual = np.where(told.known, told.actual, actual)
    return Track(planned, actual)


def _derive_local(plan: Planned, tracks: dict[Line, Track]) -> frozenset[Kind]:
    """Add local purchases that follow from purchases by item; return whether there are any."""
    told = tracks.get(Line(Kind.LOCAL_PURCHASES))
    derived = False
    for item in plan.items(Kind.LOCAL_PURCHASES):
        bought = tracks.get(Line(Kind.PURCHASES, item))
        line = Line(Kind.LOCAL_PURCHASES, item)
        if bought is None or line in tracks:
            continue
        local = plan.lines[line]
        share = np.divide(local, bought.planned, out=np.zeros_like(local), where=local > 0)
        actual = np.where(bought.planned > 0, bought.actual * share, np.nan)
        if told is not None:
            actual[told.known] = np.nan
        if np.isfinite(actual).any():
            tracks[line] = Track(local, actual)
            derived |= bool((share[np.isfinite(actual)] < 1.0).any())
    return frozenset({Kind.LOCAL_PURCHASES} if derived else ())
