"""Writing actual figures down: a period by form, or many at once from a file."""

import tempfile
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from machigenki.platform.monitoring import selectors
from machigenki.platform.monitoring.engine import course_of
from machigenki.platform.monitoring.models import ActualFigure, Standing
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.selectors import locked
from machigenki.platform.web.words import words
from machigenki.portfolio import Monitoring, PlannedCourse
from machigenki.region import InputError, Problem, Text
from machigenki.venture.monitoring import (
    Entry,
    Kind,
    Level,
    Line,
    Placed,
    Span,
    clashes,
    read_actuals,
)

_WORST_FIRST = (Level.ALARM, Level.WARNING, Level.GOOD, Level.UNKNOWN)
Figure = tuple[float, float | None]
"""A figure and, where it is told, its quantity."""


@transaction.atomic
def write_period(
    *,
    by: User,
    venture: Venture,
    span: Span,
    figures: Mapping[Line, Figure | None],
    seen: Mapping[Line, Figure | None],
) -> None:
    """Write one period down; None takes a figure away (the audit trail keeps it).

    Parameters
    ----------
    seen
        What stood there when the form was opened: somebody else's later figures are not lost.

    Raises
    ------
    ValidationError
        By the words at the form: a period that is not over, figures changed meanwhile, totals
        and items of one period, a month and its year.
    """
    held = _writable(by, venture)
    _refuse_open(span, timezone.localdate())
    known = {(one.line, one.span): one for one in selectors.figures_of(held)}
    asked = {(line, span) for line in figures}
    for line in figures:
        there = known.get((line, span))
        if (there and (there.value, there.quantity)) != seen.get(line):
            raise ValidationError(_changed(line, there))
    rest = [one.entry for key, one in known.items() if key not in asked]
    mine = [Entry(line, span, *figure) for line, figure in figures.items() if figure]
    _refuse_clashes(rest, mine)
    for line in figures:
        there, figure = known.get((line, span)), figures[line]
        if figure:
            _put(held, by, Entry(line, span, *figure), there)
        elif there:
            there.delete()
    _stand(held)


@transaction.atomic
def write_file(*, by: User, venture: Venture, name: str, content: bytes) -> int:
    """Write down all figures of an actuals file; return how many it has.

    A figure of a line and period that is there already is replaced by the file's.

    Raises
    ------
    InputError
        With every fault by row; nothing is written then.
    """
    held = _writable(by, venture)
    course = _course(held)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"actuals{Path(name).suffix.lower()}"
        path.write_bytes(content)
        entries = read_actuals(path, course.plan).entries
    today = timezone.localdate()
    too_early = [one.span for one in entries if not selectors.is_over(one.span, today)]
    if too_early:
        raise InputError([_not_over(span, name) for span in dict.fromkeys(too_early)])
    known = {(one.line, one.span): one for one in selectors.figures_of(held)}
    coming = {(one.line, one.span) for one in entries}
    _refuse_clashes([one.entry for key, one in known.items() if key not in coming], entries)
    for one in entries:
        _put(held, by, one, known.get((one.line, one.span)))
    _stand(held)
    return len(entries)


def _writable(by: User, venture: Venture) -> Venture:
    require(by, "actuals.write", venture)
    held = locked(venture)
    if not held.built:
        raise ValidationError(
            words(
                "実績は、整備の段階から記入できます。",
                "Actual figures can be written from the building stage on.",
            )
        )
    return held


def _course(venture: Venture) -> PlannedCourse:
    course = course_of(selectors.baseline_of(venture).content)
    if course is None:
        raise ValidationError(
            words(
                "計画に直すところがあるため、実績と比べられません。",
                "The plan has faults, so actual figures cannot be held against it.",
            )
        )
    return course


def _refuse_open(span: Span, today: date) -> None:
    if not selectors.is_over(span, today):
        problem = _not_over(span, None)
        raise ValidationError(words(problem.what.ja, problem.what.en))


def _not_over(span: Span, file: str | None) -> Problem:
    return Problem(
        Text("この期間はまだ終わっていません", "This period is not over yet"),
        file=file,
        found=span.label("ja"),
        expected=Text("終わった月又は年度", "a month or fiscal year that has ended"),
    )


def _changed(line: Line, there: ActualFigure | None) -> str:
    if there is None:
        return words(
            f"その間に「{line.name('ja')}」が消されました。確かめて、もう一度保存してください。",
            f'"{line.name("en")}" was taken away meanwhile. Look again and save once more.',
        )
    return words(
        f"その間に{there.by}さんが「{line.name('ja')}」を{there.value:,.0f}にしました。"
        "確かめて、もう一度保存してください。",
        f'Meanwhile {there.by} set "{line.name("en")}" to {there.value:,.0f}. '
        "Look again and save once more.",
    )


def _refuse_clashes(stored: Sequence[Entry], coming: Sequence[Entry]) -> None:
    here, new = (
        Text("記入済みの実績", "the figures entered before"),
        Text("今回の記入", "this entry"),
    )
    faults = list(
        clashes([*(Placed(one, here) for one in stored), *(Placed(one, new) for one in coming)])
    )
    if faults:
        raise InputError(faults)


def _put(venture: Venture, by: User, entry: Entry, there: ActualFigure | None) -> None:
    if there and there.entry == entry:
        return
    row = there or ActualFigure(
        venture=venture,
        period=entry.span.name,
        kind=entry.line.kind.value,
        item=entry.line.item,
    )
    row.value, row.quantity, row.by = entry.value, entry.quantity, by
    row.full_clean()
    row.save()


def _stand(venture: Venture) -> None:
    """Keep the headline numbers for lists."""
    baseline, figures = selectors.baseline_of(venture), selectors.figures_of(venture)
    result = selectors.compared(venture, baseline, figures)
    if result is None:
        Standing.objects.filter(venture=venture).delete()
        return
    levels = {result.comparison.level(kind) for kind in Kind}
    Standing.objects.update_or_create(
        venture=venture,
        defaults={
            "plan_version": baseline.version,
            "last_period": result.comparison.last.name,
            "level": next(level for level in _WORST_FIRST if level in levels).value,
            "figures": _headline(result),
        },
    )


def _headline(result: Monitoring) -> dict[str, float | None]:
    shares = {
        f"{kind.value}_share": _known(result.comparison.to_date(Line(kind)).ratio) for kind in Kind
    }
    return {
        **shares,
        "planned_retained_yen": result.planned_effect.retained_income_yen,
        "actual_retained_yen": result.actual_effect.retained_income_yen,
    }


def _known(share: float) -> float | None:
    return share if share == share else None
