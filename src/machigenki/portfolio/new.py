"""A plan folder made from a model case, filled with the town's own figures."""

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from machigenki.portfolio.plan import MEASURES, PLAN_FILE, REGION_FILE, PlanFolder, read_plan
from machigenki.region import InputError, Problem, Region, Text, load_region, region_template
from machigenki.venture import find_case, new_measure, read_venture, run_venture
from machigenki.venture.stress import all_months
from machigenki.venture.vitals import vitals

_PLAN = """\
# 計画の期間と前提。
# The years looked at and how they are weighed.

title = "{title}"
first_year = {first_year}      # 初年度 / first fiscal year
years = {years}             # 年数 / number of years
discount_rate = 0.04   # 割引率（年率、実質） / real discount rate a year
draws = 10_000         # 結果の幅を求める試行回数 / draws for the interval
seed = 2013            # 乱数の種（同じ値なら同じ結果） / the same seed gives the same draws
"""


def new_plan(name: str, case: str, to: Path | None = None) -> PlanFolder:
    """Make a plan folder for a town from a model case and return it as read.

    Parameters
    ----------
    name
        Name or code of the municipality.
    case
        One of the venture room's cases, such as "chip-boiler".
    to
        The folder to make; by default ``<code>-<case>`` in the working directory.

    Raises
    ------
    InputError
        If the town or the case is not known, if the name is that of a prefecture or the nation,
        or if the folder exists already.
    """
    known = find_case(case)
    region = load_region(name)
    _refuse_wide(region, name)
    target = to or Path(f"{region.codes[0]}-{known.id}")
    if target.exists():
        raise InputError(
            Problem(
                Text(
                    "同じ名前のファイル又はフォルダーがあります。上書きしません",
                    "a file or folder of this name exists; nothing was overwritten",
                ),
                found=str(target),
            )
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    # Made beside its place and moved there when whole, so that no half folder is left.
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".new-") as scratch:
        folder = Path(scratch) / "plan"
        (folder / MEASURES).mkdir(parents=True)
        measure = folder / MEASURES / f"{known.id}.toml"
        measure.write_text(new_measure(known.id, region), encoding="utf-8")
        (folder / REGION_FILE).write_text(region_template(region), encoding="utf-8")
        venture = read_venture(measure)
        (folder / PLAN_FILE).write_text(
            _PLAN.format(
                title=f"{region.name.ja} {known.name.ja}",
                first_year=venture.first_year,
                years=venture.years,
            ),
            encoding="utf-8",
        )
        read_plan(folder)
        shutil.move(folder, target)
    return read_plan(target)


def _refuse_wide(region: Region, name: str) -> None:
    """Refuse a prefecture or the nation: a model case is scaled to one municipality."""
    if region.folder is None and len(region.municipalities) > 1:
        raise InputError(
            Problem(
                Text(
                    "モデルケースは市区町村ごとに作ります",
                    "a model case is made for one municipality",
                ),
                found=name,
                expected=Text(
                    f"市区町村の名称（例 {region.municipalities[0].full_name}）",
                    f"the name of a municipality (such as {region.municipalities[0].full_name})",
                ),
            )
        )


@dataclass(frozen=True, slots=True)
class FirstLook:
    """Whether the measure of a new folder stands as it is, without draws.

    Parameters
    ----------
    years
        Years of the measure.
    payback_years
        Simple payback after grants; None if the plan ends first.
    lowest_cash_yen, lowest_month
        How low cash goes, and at the end of which month ("2028-05").
    first_short
        Month in which cash first falls short, None if it never does.
    """

    years: int
    payback_years: float | None
    lowest_cash_yen: float
    lowest_month: str
    first_short: str | None


def first_look(folder: PlanFolder) -> FirstLook:
    """Return whether the first measure of a folder is paid back, and whether its cash lasts."""
    venture = folder.measures[0]
    course = run_venture(venture, months=all_months(venture))
    signs = vitals(course, folder.plan.discount_rate)
    months = course.setting.timeline.periods
    payback = float(np.asarray(course.payback_years))
    return FirstLook(
        years=venture.years,
        payback_years=payback if payback <= len(venture.operating_years) else None,
        lowest_cash_yen=float(signs.lowest_cash_yen),
        lowest_month=months[int(signs.lowest_at)],
        first_short=None if signs.first_short < 0 else months[int(signs.first_short)],
    )
