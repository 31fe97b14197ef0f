"""Yearly reports beside the plan that was submitted, by the engine's own comparison and alarm."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from machigenki.platform.applications.models import Submission
from machigenki.platform.awards.casefile import CaseFile, ReportDue
from machigenki.platform.awards.models import YearlyReport
from machigenki.platform.awards.snapshot import measure_of
from machigenki.platform.monitoring.engine import course_of
from machigenki.region import Text
from machigenki.venture.monitoring import (
    Actuals,
    Comparison,
    Kind,
    Level,
    Line,
    Planned,
    advice,
    compare,
    monitoring_rule,
)
from machigenki.venture.monitoring.actuals import Entry
from machigenki.venture.monitoring.period import fiscal_year_span

WATCHED = (Kind.SALES, Kind.PERSONS, Kind.LOCAL_PURCHASES)


@dataclass(frozen=True, slots=True)
class Cell:
    """One kind in one year: plan, actual, share, how far short."""

    kind: Kind
    planned: float
    actual: float | None
    level: Level

    @property
    def ratio(self) -> float | None:
        """Return actual ÷ planned; None where nothing is planned or known."""
        if self.actual is None or self.planned <= 0:
            return None
        return self.actual / self.planned


@dataclass(frozen=True, slots=True)
class Year:
    """A year that is reported: when it is due, and plan and actual figures by kind."""

    due: ReportDue
    late: bool
    open_now: bool
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Watch:
    """All years of an award.

    Parameters
    ----------
    years
        One by one.
    levels
        Kind → how far all reports together fall short, as the engine says.
    all_low
        Whether sales, people and local purchases are all in alarm.
    alarm_ratio
        Share of the plan under which there is an alarm.
    steps
        What the engine says to do next.
    """

    years: tuple[Year, ...]
    levels: dict[Kind, Level]
    all_low: bool
    alarm_ratio: float
    steps: tuple[Text, ...]

    @property
    def alarmed(self) -> bool:
        """Whether any kind is in alarm."""
        return Level.ALARM in self.levels.values()

    @property
    def reported(self) -> tuple[Year, ...]:
        """The years with a report."""
        return tuple(year for year in self.years if year.due.report)


def watch(file: CaseFile, today: date) -> Watch | None:
    """Return the yearly reports of a case beside its plan; None where none are due."""
    plan = plan_of(file.submission)
    if not file.reports_due or plan is None:
        return None
    years = tuple(
        Year(due, due.late(today), due.open_now(today), tuple(_cells(plan, due)))
        for due in file.reports_due
    )
    together = _compared(plan, [due.report for due in file.reports_due if due.report])
    measure = measure_of(file.submission)
    return Watch(
        years=years,
        levels={kind: together.level(kind) if together else Level.UNKNOWN for kind in WATCHED},
        all_low=bool(together and together.all_low),
        alarm_ratio=monitoring_rule("alarm_ratio", today),
        steps=advice(measure, together)[:3] if together and measure else (),
    )


def levels_of(submission: Submission, report: YearlyReport) -> dict[str, str]:
    """Return how far one year falls short of its plan, by kind."""
    plan = plan_of(submission)
    compared = _compared(plan, [report]) if plan else None
    return {kind.value: compared.level(kind).value for kind in WATCHED} if compared else {}


def plan_of(submission: Submission) -> Planned | None:
    """Return the plan by month as submitted; None if it does not read as a venture."""
    course = course_of(submission.snapshot["venture"]["content"])
    return course.plan if course else None


def _cells(plan: Planned, due: ReportDue) -> list[Cell]:
    span = fiscal_year_span(due.fiscal_year)
    report = due.report
    compared = _compared(plan, [report]) if report else None
    cells = []
    for kind in WATCHED:
        months = plan.of(Line(kind))[plan.at(span)] if plan.holds(span) else None
        if months is None or not months.size:
            expected = 0.0
        else:
            expected = float(months.mean() if kind.averaged else months.sum())
        cells.append(
            Cell(
                kind,
                expected,
                _told(report, kind) if report else None,
                compared.level(kind) if compared else Level.UNKNOWN,
            )
        )
    return cells


def _told(report: YearlyReport, kind: Kind) -> float:
    return float(
        {
            Kind.SALES: report.sales_yen,
            Kind.PERSONS: report.persons,
            Kind.LOCAL_PURCHASES: report.local_purchases_yen,
        }[kind]
    )


def _compared(plan: Planned, reports: Sequence[YearlyReport]) -> Comparison | None:
    """Return the engine's comparison of whole fiscal years; None where none is in the plan."""
    entries = tuple(
        Entry(Line(kind), span, _told(report, kind))
        for report in reports
        if plan.holds(span := fiscal_year_span(report.fiscal_year))
        for kind in WATCHED
        if math.isfinite(_told(report, kind))
    )
    return compare(plan, Actuals("", entries)) if entries else None
