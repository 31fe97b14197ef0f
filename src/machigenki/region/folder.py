"""A region folder: `region.toml` with CSV or xlsx files beside it, over the bundled figures."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from machigenki.region.bundle import columns
from machigenki.region.bundled import BASE_YEAR, region_of
from machigenki.region.files import column_of, read_model, read_table_file
from machigenki.region.load import REGION_FILE, find_all
from machigenki.region.match import match_industry
from machigenki.region.number import parse_number
from machigenki.region.place import Region
from machigenki.region.problem import InputError, Problem, file_name
from machigenki.region.provenance import Figure, Source, Status
from machigenki.region.text import Text


class OwnFigure(BaseModel):
    """A figure of the town's own, over the published one (自団体の数値)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    value: Annotated[float, Field(description="数値 / the number", allow_inf_nan=False)]
    unit: Annotated[
        str | None, Field(description="単位（独自の項目のとき） / unit, for a key of your own")
    ] = None
    source: Annotated[str, Field(description="出典 / where it is from", min_length=1)]
    year: Annotated[int | None, Field(description="年 / year", ge=1900, le=2100)] = None
    status: Annotated[
        Status,
        Field(description="公表値official・推計値estimated・例示値illustrative・未確認unverified"),
    ] = Status.OFFICIAL


class RegionFile(BaseModel):
    """What `region.toml` says (地域の定義)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    municipalities: Annotated[
        tuple[str, ...],
        Field(
            min_length=1,
            description="市区町村の名称又はコード（複数可） / names or codes, one or several",
        ),
    ]
    name: Annotated[
        str | None, Field(description="地域の呼び名（省略可） / what the region is called")
    ] = None
    base_year: Annotated[
        int, Field(ge=1990, le=2100, description="基準年 / year of figures and prices")
    ] = BASE_YEAR
    figures: Annotated[
        dict[str, OwnFigure], Field(description="数値の上書き / figures of your own")
    ] = {}
    workers: Annotated[
        dict[str, OwnFigure],
        Field(description="産業別従業者数の上書き（人） / workers by industry of your own"),
    ] = {}
    figures_file: Annotated[
        str | None,
        Field(
            description="数値の表（CSV・xlsx。列: key, value, source, year） / a table of figures"
        ),
    ] = None
    workers_file: Annotated[
        str | None,
        Field(description="従業者の表（列: industry, persons, source, year） / a table of workers"),
    ] = None


def region_schema() -> dict[str, Any]:
    """Return the JSON schema of `region.toml`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **RegionFile.model_json_schema(),
    }


def read_region_folder(folder: Path) -> Region:
    """Return the region of a folder, its own figures over the bundled ones.

    Raises
    ------
    InputError
        With every fault of `region.toml` and of the tables beside it.
    """
    path = folder if folder.suffix == ".toml" else folder / REGION_FILE
    folder = path.parent
    said = read_model(path, RegionFile)
    try:
        region = region_of(find_all(list(said.municipalities)))
    except InputError as error:
        raise InputError(
            replace(p, file=file_name(path), field="municipalities") for p in error.problems
        ) from None
    figures, workers = dict(said.figures), dict(said.workers)
    problems: list[Problem] = []
    for name, into, keys in (
        (said.figures_file, figures, ("key", "項目")),
        (said.workers_file, workers, ("industry", "産業", "部門")),
    ):
        if name is not None:
            try:
                into.update(_own_table(folder / name, keys))
            except InputError as error:
                problems.extend(error.problems)
    own_figures = _figures(figures, region, file_name(path), problems)
    own_workers = _workers(workers, file_name(path), problems)
    if problems:
        raise InputError(problems)
    return replace(
        region,
        name=Text.same(said.name) if said.name else region.name,
        base_year=said.base_year,
        figures={**region.figures, **own_figures},
        workers={**region.workers, **own_workers},
        folder=folder,
    )


def _figures(
    own: dict[str, OwnFigure], region: Region, file: str, problems: list[Problem]
) -> dict[str, Figure]:
    known = columns("municipality")
    out = {}
    for key, figure in own.items():
        unit = figure.unit or (known[key].unit if key in known else None)
        if unit is None:
            problems.append(
                Problem(
                    Text(
                        "既定の項目にない名称です。独自の項目には単位（unit）を付けてください",
                        "this is no key that is known here; one of your own needs a unit",
                    ),
                    file=file,
                    field=f"figures.{key}",
                    candidates=_near(key, list(known)),
                )
            )
            continue
        if key in known and figure.unit not in (None, known[key].unit):
            problems.append(
                Problem(
                    Text("単位が違います", "the unit is another"),
                    file=file,
                    field=f"figures.{key}.unit",
                    found=figure.unit,
                    expected=Text.same(known[key].unit),
                )
            )
            continue
        out[key] = _figure(figure, unit, region.base_year)
    return out


def _workers(own: dict[str, OwnFigure], file: str, problems: list[Problem]) -> dict[str, Figure]:
    out = {}
    for name, figure in own.items():
        try:
            code = match_industry(name).code
        except InputError as error:
            problems.extend(replace(p, file=file, field=f"workers.{name}") for p in error.problems)
            continue
        if figure.value < 0:
            problems.append(
                Problem(
                    Text("従業者数が負です", "a number of workers is negative"),
                    file=file,
                    field=f"workers.{name}",
                    found=f"{figure.value:g}",
                    expected=Text("0以上", "0 or more"),
                )
            )
            continue
        out[code] = _figure(figure, "persons", None)
    return out


def _figure(own: OwnFigure, unit: str, year: int | None) -> Figure:
    origin = Source(
        key="own",
        title=Text.same(own.source),
        publisher=Text("計画フォルダーの入力", "entered in the plan folder"),
        licence="",
        checked_on=date.today(),
    )
    return Figure(own.value, unit, own.status, origin, own.year or year)


def _own_table(path: Path, keys: tuple[str, ...]) -> dict[str, OwnFigure]:
    header, rows = read_table_file(path)
    at = column_of(header, keys, path)
    value = column_of(header, ("value", "persons", "値", "人数", "従業者数"), path)
    source = column_of(header, ("source", "出典"), path)
    years = [n for n, h in enumerate(header) if h.strip().casefold() in ("year", "年")]
    out: dict[str, OwnFigure] = {}
    problems: list[Problem] = []
    for number, row in enumerate(rows, start=2):
        try:
            year = int(parse_number(row[years[0]])) if years and row[years[0]] else None
            out[row[at]] = OwnFigure(
                value=parse_number(row[value]), source=row[source] or file_name(path), year=year
            )
        except InputError as error:
            problems.extend(
                replace(p, file=file_name(path), row=str(number), field=header[value])
                for p in error.problems
            )
    if problems:
        raise InputError(problems)
    return out


def _near(key: str, names: list[str]) -> tuple[str, ...]:
    from rapidfuzz import process

    return tuple(str(m[0]) for m in process.extract(key, names, limit=3, score_cutoff=60))
