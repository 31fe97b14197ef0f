"""A plan folder (計画フォルダー): the files that people edit, read and checked."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from machigenki.finance import BankProfile, bank_profiles, read_boundaries
from machigenki.finance.locaben import Boundaries
from machigenki.region import (
    InputError,
    Problem,
    Region,
    Text,
    load_region,
    read_model,
    read_text,
)
from machigenki.region.industries import industry
from machigenki.region.validation import line_of
from machigenki.venture import Venture, read_venture

T = TypeVar("T")

PLAN_FILE = "plan.toml"
REGION_FILE = "region.toml"
MEASURES = "measures"
BANKS_FILE = "banks.toml"
LOCABEN_FILES = ("locaben.csv", "locaben.xlsx")


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

    title: Annotated[str, Field(min_length=1, description="計画の名称 / title")]
    first_year: Annotated[int, Field(ge=1990, le=2100, description="初年度 / first fiscal year")]
    years: Annotated[int, Field(ge=1, le=60, description="計画の年数 / number of years")]
    discount_rate: Annotated[
        float, Field(ge=0, lt=1, description="割引率（年率、実質） / real discount rate a year")
    ]
    draws: Annotated[
        int, Field(ge=100, le=200_000, description="試行回数 / draws for the interval")
    ] = 10_000
    seed: Annotated[int, Field(ge=0, description="乱数の種 / seed of the draws")] = 2013


def plan_schema() -> dict[str, Any]:
    """Return the JSON schema of `plan.toml`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Plan.model_json_schema(),
    }


@dataclass(frozen=True)
class PlanFolder:
    """A plan with its region and its measures, all read and valid.

    Parameters
    ----------
    path
        The folder.
    plan, region, measures
        What its files say.
    banks
        How banks read debt: those of `banks.toml`, else the illustrative ones that ship.
    locaben
        Boundaries of the Local Benchmark's scores, of `locaben.csv` or `.xlsx`; none without it.
    """

    path: Path
    plan: Plan
    region: Region
    measures: tuple[Venture, ...]
    banks: tuple[BankProfile, ...]
    locaben: Boundaries | None

    @property
    def notes(self) -> tuple[Text, ...]:
        """Return what its files give that is not used."""
        if self.locaben is None:
            return ()
        sold = {p.industry: industry(p.industry) for m in self.measures for p in m.products}
        if any({i.name.ja, i.name.en} & set(self.locaben.by_industry) for i in sold.values()):
            return ()
        told = self.locaben.by_industry
        return (
            Text(
                f"{self.locaben.file}の業種（{'、'.join(told)}）に、この計画が売るものの産業"
                f"（{'、'.join(i.name.ja for i in sold.values())}）がないため、点数は付けません。",
                f"{self.locaben.file} has no industry of what this plan sells "
                f"({', '.join(i.name.en for i in sold.values())}), only {', '.join(told)}: "
                "no scores.",
            ),
        )


def read_plan(path: Path) -> PlanFolder:
    """Read a plan folder: `region.toml`, `plan.toml` and `measures/*.toml`.

    `banks.toml` (`machigenki.finance.bank_profiles`) and `locaben.csv` or `locaben.xlsx`
    (`machigenki.finance.read_boundaries`) are read where they are there.

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
    plan = _read(problems, lambda: read_model(path / PLAN_FILE, Plan))
    region = _read(problems, lambda: load_region(path))
    files = sorted((path / MEASURES).glob("*.toml"))
    if not files:
        problems.append(
            Problem(
                Text("施策が一つもありません", "the plan has no measure"),
                file=f"{MEASURES}/",
                expected=Text("施策一つにつき一つの.tomlファイル", "one .toml file a measure"),
            )
        )
    measures = []
    for file in files:
        measure = _read(problems, partial(read_venture, file))
        if measure is not None:
            measures.append(measure)
            if plan is not None:
                problems.extend(_outside_plan(file, measure, plan))
    own_banks = path / BANKS_FILE
    banks = _read(problems, lambda: bank_profiles(own_banks if own_banks.exists() else None))
    tables = [path / name for name in LOCABEN_FILES if (path / name).exists()]
    locaben = _read(problems, lambda: read_boundaries(tables[0])) if tables else None
    if problems or plan is None or region is None or banks is None:
        raise InputError(problems)
    return PlanFolder(path, plan, region, tuple(measures), banks, locaben)


def _read(problems: list[Problem], read: Callable[[], T]) -> T | None:
    """Return what a file says; where it is wrong, note its faults and go on to the next."""
    try:
        return read()
    except InputError as error:
        problems.extend(error.problems)
        return None


def _outside_plan(file: Path, measure: Venture, plan: Plan) -> Iterator[Problem]:
    """Yield a fault where a measure begins before the plan or ends after it."""
    last = plan.first_year + plan.years - 1
    for field, year in (("first_year", measure.first_year), ("years", measure.last_year)):
        if not plan.first_year <= year <= last:
            yield Problem(
                Text("計画の期間の外の年度です", "this year is outside the plan"),
                file=file.name,
                row=line_of((field,), read_text(file)),
                field=field,
                found=str(year),
                expected=Text(
                    f"{plan.first_year}年度から{last}年度まで（{PLAN_FILE}）",
                    f"{plan.first_year} to {last} ({PLAN_FILE})",
                ),
            )
