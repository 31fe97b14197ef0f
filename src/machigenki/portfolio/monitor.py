"""A measure's actual figures beside its plan, and what of its income stays so far."""

from dataclasses import dataclass
from pathlib import Path

from machigenki.circulation import LedgerEffect, MunicipalModel, ledger_effect, model_of_region
from machigenki.finance.timeline import MONTHS
from machigenki.portfolio.plan import PlanFolder, read_plan
from machigenki.region import InputError, Problem, Region, Text
from machigenki.venture import Venture
from machigenki.venture.monitoring import (
    Actuals,
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
    region, measure
        The place, and the measure that is watched.
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

    region: Region
    measure: Venture
    comparison: Comparison
    forecast: Forecast | None
    planned_effect: LedgerEffect
    actual_effect: LedgerEffect
    model: MunicipalModel
    questions: tuple[Text, ...]
    steps: tuple[Text, ...]


@dataclass(frozen=True, eq=False)
class PlannedCourse:
    """A venture worked through by month, and what it plans of every watched line."""

    course: Course
    plan: Planned


def planned_course(venture: Venture) -> PlannedCourse:
    """Return what a venture plans, month by month to its end."""
    course = run_venture(venture, months=MONTHS * venture.years)
    return PlannedCourse(course, planned(venture, course.ledger))


def watch(
    course: PlannedCourse, actuals: Actuals, region: Region, model: MunicipalModel
) -> Monitoring:
    """Return a venture beside its actual figures; `model` is the region's."""
    worked = course.course
    venture = worked.setting.venture
    comparison = compare(course.plan, actuals)
    ledgers = to_date(
        venture,
        worked.ledger,
        worked.without_books.ledger(),
        (worked.books.regional(), worked.without_books.regional()),
        comparison,
    )
    return Monitoring(
        region=region,
        measure=venture,
        comparison=comparison,
        forecast=forecast(comparison),
        planned_effect=ledger_effect(model.model, ledgers.planned),
        actual_effect=ledger_effect(model.model, ledgers.actual),
        model=model,
        questions=questions(comparison),
        steps=advice(venture, comparison),
    )


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
    folder = read_plan(path)
    course = planned_course(_measure(folder, measure))
    known = read_actuals(actuals, course.plan)
    return watch(course, known, folder.region, model_of_region(folder.region))


def write_actuals_template(path: Path, template: Path, measure: str | None = None) -> None:
    """Write an empty actuals file with the months and lines of a measure of a plan folder.

    Raises
    ------
    InputError
        With every fault of the folder; or if the file is there already or its kind unknown.
    """
    write_template(planned_course(_measure(read_plan(path), measure)).plan, template)


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
