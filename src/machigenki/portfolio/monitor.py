"""A measure's actual figures beside its plan, and what of its income stays so far."""

from dataclasses import dataclass
from pathlib import Path

from machigenki.circulation import LedgerEffect, MunicipalModel, ledger_effect, model_of_region
from machigenki.finance.timeline import MONTHS
from machigenki.portfolio.plan import PlanFolder, read_plan
from machigenki.region import InputError, Problem, Text
from machigenki.venture import Venture
from machigenki.venture.monitoring import (
    Comparison,
    Forecast,
    Planned,
    advice,
    compare,
    forecast,
    planned,
    questions,
    read_actuals,
    to_date,
    write_template,
)
from machigenki.venture.run import Course, run_venture


@dataclass(frozen=True)
class Monitoring:
    """A measure watched: variances, forecast, money that stays, next steps.

    Parameters
    ----------
    folder, measure
        The plan as read, and the measure that is watched.
    comparison
        Plan and actual figures.
    forecast
        Sales of the rest of the plan; None where no sales are known.
    planned_effect, actual_effect
        What the measure does to the region over the months known, as planned and as it went.
    model
        The region's model; it tells where it was carried beyond what it was tested on.
    questions
        What to ask first: figures whose unit may be another.
    steps
        What to do next, most pressing first.
    """

    folder: PlanFolder
    measure: Venture
    comparison: Comparison
    forecast: Forecast | None
    planned_effect: LedgerEffect
    actual_effect: LedgerEffect
    model: MunicipalModel
    questions: tuple[Text, ...]
    steps: tuple[Text, ...]


def monitor_plan(path: Path, actuals: Path, measure: str | None = None) -> Monitoring:
    """Return a measure of a plan folder beside its actual figures.

    Parameters
    ----------
    path
        The plan folder.
    actuals
        CSV or workbook of actual figures, see `read_actuals`.
    measure
        Title of the measure; may be left out where the plan has only one.

    Raises
    ------
    InputError
        With every fault of the folder, or of the actuals file.
    """
    folder, venture, course, plan = _planned(path, measure)
    comparison = compare(plan, read_actuals(actuals, plan))
    ledgers = to_date(
        venture,
        course.ledger,
        course.without_books.ledger(),
        (course.books.regional(), course.without_books.regional()),
        comparison,
    )
    model = model_of_region(folder.region)
    return Monitoring(
        folder=folder,
        measure=venture,
        comparison=comparison,
        forecast=forecast(comparison),
        planned_effect=ledger_effect(model.model, ledgers.planned),
        actual_effect=ledger_effect(model.model, ledgers.actual),
        model=model,
        questions=questions(comparison),
        steps=advice(venture, comparison),
    )


def write_actuals_template(path: Path, template: Path, measure: str | None = None) -> None:
    """Write an empty actuals file with the months and lines of a measure of a plan folder.

    Raises
    ------
    InputError
        With every fault of the folder; or if the file is there already or its kind unknown.
    """
    *_, plan = _planned(path, measure)
    write_template(plan, template)


def _planned(path: Path, measure: str | None) -> tuple[PlanFolder, Venture, Course, Planned]:
    folder = read_plan(path)
    venture = _measure(folder, measure)
    course = run_venture(venture, months=MONTHS * venture.years)
    return folder, venture, course, planned(venture, course.ledger)


def _measure(folder: PlanFolder, wanted: str | None) -> Venture:
    """Return the measure that a title means, or the only one."""
    titles = {m.title.ja: m for m in folder.measures} | {m.title.en: m for m in folder.measures}
    if wanted is None and len(folder.measures) == 1:
        return folder.measures[0]
    if wanted is not None and wanted in titles:
        return titles[wanted]
    raise InputError(
        Problem(
            Text("施策が複数あります。一つを選んでください", "The plan has several measures")
            if wanted is None
            else Text("この名称の施策は計画にありません", "The plan has no measure of this title"),
            field="--measure",
            found=wanted,
            candidates=tuple(m.title.ja for m in folder.measures),
        )
    )
