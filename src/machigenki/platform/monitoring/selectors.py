"""Reading actual figures and how ventures stand."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from machigenki.finance.timeline import MONTHS
from machigenki.platform.monitoring.engine import monitoring_of
from machigenki.platform.monitoring.models import ActualFigure
from machigenki.platform.people.models import User
from machigenki.platform.ventures import selectors as ventures
from machigenki.platform.ventures.models import Json, Venture
from machigenki.platform.ventures.stages import FROM_BUILDING, ApprovalKind, Stage
from machigenki.platform.web.words import words
from machigenki.portfolio import Monitoring, PlannedCourse
from machigenki.venture.monitoring import Asked, Line, Span, planned_of, watched_lines


@dataclass(frozen=True)
class Baseline:
    """The version of a venture that its actual figures are held against.

    Parameters
    ----------
    version
        The version that was awarded; the present one where no award holds.
    awarded
        Whether it is the awarded one.
    content
        The venture's file as of then.
    """

    version: int
    awarded: bool
    content: Json


@dataclass(frozen=True)
class AskedLine:
    """One line of a period: what is planned and what is written down already."""

    line: Line
    planned: Asked
    known: ActualFigure | None


def watched_ventures(user: User) -> QuerySet[Venture]:
    """Return the ventures that have come so far, each with its standing in `standings.all`."""
    stages = [stage.value for stage in FROM_BUILDING]
    going_on, stopped = Q(stage__in=stages), Q(stage=Stage.STOPPED, stopped_from__in=stages)
    return ventures.ventures_for(user).filter(going_on | stopped).prefetch_related("standings")


def baseline_of(venture: Venture) -> Baseline:
    """Return the version that was awarded, or the present one."""
    award = venture.approvals.filter(kind=ApprovalKind.AWARD, voided_at=None).first()
    version = award.version if award else venture.version
    return Baseline(version, award is not None, ventures.content_at(venture, version))


def figures_of(venture: Venture) -> list[ActualFigure]:
    """Return all that is written down, in the order of time."""
    found = ActualFigure.objects.filter(venture=venture).select_related("by")
    return sorted(found, key=lambda one: (one.span.first, one.kind, one.item))


def compared(
    venture: Venture, baseline: Baseline, figures: list[ActualFigure]
) -> Monitoring | None:
    """Return plan and actual figures compared; None where it cannot be worked through yet."""
    return monitoring_of(
        baseline.content,
        venture.region_codes,
        ventures.own_figures_of(venture),
        [one.entry for one in figures],
        str(words("事業者の記入", "figures as entered")),
    )


def ended_periods(course: PlannedCourse, today: date) -> list[Span]:
    """Return the plan's periods that are over, the latest first: only they have figures."""
    return [span for span in course.plan.periods if is_over(span, today)][::-1]


def is_over(span: Span, today: date) -> bool:
    """Return whether a period has ended."""
    return span.first + span.months <= MONTHS * today.year + today.month - 1


def next_period(periods: list[Span], figures: list[ActualFigure]) -> Span | None:
    """Return the first ended period without any figure, else the latest one."""
    known = {month for one in figures for month in _months(one.span)}
    empty = [span for span in periods if not known & set(_months(span))]
    if empty:
        return empty[-1]
    return periods[0] if periods else None


def asked_lines(course: PlannedCourse, span: Span, figures: list[ActualFigure]) -> list[AskedLine]:
    """Return the lines of a period: what is planned in it, and what is written down besides."""
    known = {one.line: one for one in figures if one.span == span}
    plan = course.plan
    lines = [x for x in watched_lines(plan) if plan.of(x)[plan.at(span)].any() or x in known]
    lines += [line for line in known if line not in lines]
    return [AskedLine(line, planned_of(plan, line, span), known.get(line)) for line in lines]


def _months(span: Span) -> range:
    return range(span.first, span.first + span.months)
