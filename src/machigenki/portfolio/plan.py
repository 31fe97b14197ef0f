"""A plan folder (計画フォルダー): the files that people edit, read and checked."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from machigenki.region import (
    InputError,
    Problem,
    Region,
    Text,
    load_region,
    read_model,
)
from machigenki.venture import Venture


class Plan(BaseModel):
    """What `plan.toml` says: the years looked at and how they are weighed.

    Parameters
    ----------
    title
        Title of the plan, as it stands on the report.
    first_year, years
        First fiscal year and number of years.
    discount_rate
        Yearly rate at which later yen are weighed (割引率), real.
    draws, seed
        Number of draws for the interval, and the seed that makes them repeatable.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: Annotated[str, Field(min_length=1)]
    first_year: Annotated[int, Field(ge=1990, le=2100)]
    years: Annotated[int, Field(ge=1, le=50)]
    discount_rate: Annotated[float, Field(ge=0, lt=1)] = 0.04
    draws: Annotated[int, Field(ge=100, le=1_000_000)] = 10_000
    seed: Annotated[int, Field(ge=0)] = 2013


@dataclass(frozen=True)
class PlanFolder:
    """A plan with its region and its measures, all read and valid."""

    path: Path
    plan: Plan
    region: Region
    measures: tuple[Venture, ...]


def read_plan(path: Path) -> PlanFolder:
    """Read a plan folder: `region.toml`, `plan.toml` and `measures/*.toml`.

    Raises
    ------
    InputError
        With every fault of every file, each named by file, row and field.
    """
    if not path.is_dir():
        raise InputError(
            Problem(
                Text("計画フォルダーが見つかりません", "there is no such plan folder"),
                found=str(path),
            )
        )
    problems: list[Problem] = []
    plan = _collect(problems, lambda: read_model(path / "plan.toml", Plan))
    region = _collect(problems, lambda: load_region(path))
    files = sorted((path / "measures").glob("*.toml"))
    if not files:
        problems.append(
            Problem(
                Text(
                    "施策が一つもありません", "the plan has no measure"
                ),
                file="measures/",
                expected=Text("measures/*.toml（施策一つにつき1ファイル）", "measures/*.toml"),
            )
        )
    measures = [_collect(problems, lambda file=file: read_model(file, Venture)) for file in files]
    if plan is not None:
        for file, measure in zip(files, measures, strict=True):
            if measure is not None:
                problems.extend(_outside_plan(file, measure, plan))
    if problems:
        raise InputError(problems)
    assert plan is not None and region is not None
    return PlanFolder(path, plan, region, tuple(m for m in measures if m is not None))
