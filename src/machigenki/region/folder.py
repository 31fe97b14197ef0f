"""A region folder: `region.toml` with CSV or xlsx files beside it, over the bundled figures."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from machigenki.region.bundle import columns
from machigenki.region.bundled import BASE_YEAR, region_of
from machigenki.region.files import read_model, read_text
from machigenki.region.load import REGION_FILE, find_all
from machigenki.region.match import match_industry
from machigenki.region.number import parse_number
from machigenki.region.place import Region
from machigenki.region.problem import InputError, Problem, file_name
from machigenki.region.provenance import Figure, Source, Status
from machigenki.region.tables import read_table
from machigenki.region.text import Text
from machigenki.region.validation import line_of


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
        int, Field(ge=1990, le=2100, description="基準年（価格の年） / year of the prices")
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
            description="数値の表（CSV・xlsx。列 key, value, unit, source, year, status） / "
            "a table of figures"
        ),
    ] = None
    workers_file: Annotated[
        str | None,
        Field(
            description="従業者の表（CSV・xlsx。列 industry, persons, source, year, status） / "
            "a table of workers"
        ),
    ] = None


@dataclass(frozen=True)
class Own:
    """A figure of the town's own, and where it stands."""

    figure: OwnFigure
    file: str
    row: str | None
    field: str

    def problem(self, ja: str, en: str, **more: Any) -> Problem:
        """Return a fault of this figure."""
        return Problem(Text(ja, en), file=self.file, row=self.row, field=self.field, **more)


def region_schema() -> dict[str, Any]:
    """Return the JSON schema of `region.toml`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **RegionFile.model_json_schema(),
    }


def read_region_folder(folder: Path) -> Region:
    """Return the region of a folder, its own figures over the bundled ones.

    Parameters
    ----------
    folder
        The folder, or its `region.toml`.

    Raises
    ------
    InputError
        With every fault of `region.toml` and of the tables beside it.
    """
    path = folder if folder.suffix == ".toml" else folder / REGION_FILE
    said = read_model(path, RegionFile)
    text, file = read_text(path), file_name(path)
    problems: list[Problem] = []
    figures = _of_toml("figures", said.figures, file, text)
    workers = _of_toml("workers", said.workers, file, text)
    for name, into, key_names in (
        (said.figures_file, figures, ("key", "項目")),
        (said.workers_file, workers, ("industry", "産業", "部門")),
    ):
        if name is not None:
            try:
                into.update(_of_table(path.parent / name, key_names))
            except InputError as error:
                problems.extend(error.problems)
    if said.base_year != BASE_YEAR:
        # Nothing converts prices yet; another year would only relabel them.
        problems.append(
            Problem(
                Text(
                    "基準年の異なる価格への換算には対応していません",
                    "prices are not converted to another base year",
                ),
                file=file,
                row=line_of(("base_year",), text),
                field="base_year",
                found=str(said.base_year),
                expected=Text.same(str(BASE_YEAR)),
            )
        )
    for name, own in figures.items():
        least = 1.0 if name == "population_persons" else 0.0
        if own.figure.value < least:
            problems.append(
                own.problem(
                    "値が範囲の外です",
                    "the value is out of range",
                    found=f"{own.figure.value:g}",
                    expected=Text(f"{least:g}以上", f"{least:g} or more"),
                )
            )
    own_figures = _figures(figures, problems)
    own_workers = _workers(workers, problems)
    try:
        region = region_of(find_all(list(said.municipalities)))
    except InputError as error:
        row = line_of(("municipalities",), text)
        problems.extend(
            replace(p, file=file, row=row, field="municipalities") for p in error.problems
        )
    if problems:
        raise InputError(problems)
    return replace(
        region,
        name=Text.same(said.name) if said.name else region.name,
        base_year=said.base_year,
        figures={**region.figures, **own_figures},
        workers={**region.workers, **own_workers},
        folder=path.parent,
    )


def _of_toml(table: str, own: Mapping[str, OwnFigure], file: str, text: str) -> dict[str, Own]:
    return {
        key: Own(figure, file, line_of((table, key), text), f"{table}.{key}")
        for key, figure in own.items()
    }


def _of_table(path: Path, key_names: tuple[str, ...]) -> dict[str, Own]:
    table = read_table(path)
    key = table.column(*key_names)
    value = table.column("value", "persons", "値", "人数", "従業者数")
    source = table.column("source", "出典")
    unit = table.optional_column("unit", "単位")
    year = table.optional_column("year", "年")
    status = table.optional_column("status", "区分")
    out: dict[str, Own] = {}
    problems: list[Problem] = []
    for row, line in zip(table.rows, table.lines, strict=True):
        at = (table.file, str(line))
        try:
            figure = OwnFigure(
                value=parse_number(row[value], file=at[0], row=at[1], field=table.header[value]),
                unit=(row[unit] or None) if unit is not None else None,
                source=row[source] or table.file,
                year=_year(row[year], table.header[year], at) if year is not None else None,
                status=_status(row[status], at) if status is not None else Status.OFFICIAL,
            )
        except InputError as error:
            problems.extend(error.problems)
            continue
        if row[key] in out:
            problems.append(
                Problem(
                    Text("同じ項目が2回あります", "This stands twice in the table"),
                    field=table.header[key],
                    found=row[key],
                    file=at[0],
                    row=at[1],
                )
            )
        out[row[key]] = Own(figure, table.file, str(line), row[key])
    if problems:
        raise InputError(problems)
    return out


def _year(cell: str, name: str, at: tuple[str, str]) -> int | None:
    if not cell:
        return None
    year = parse_number(cell.removesuffix("年"), file=at[0], row=at[1], field=name)
    if year.is_integer() and 1900 <= year <= 2100:
        return int(year)
    raise InputError(
        Problem(
            Text("年として読めません", "This is not a year"),
            field=name,
            found=cell,
            expected=Text("西暦（例 2021）", "a year such as 2021"),
            file=at[0],
            row=at[1],
        )
    )


def _status(cell: str, at: tuple[str, str]) -> Status:
    words = {status.label.ja: status for status in Status} | {s.value: s for s in Status}
    if not cell:
        return Status.OFFICIAL
    if cell in words:
        return words[cell]
    raise InputError(
        Problem(
            Text("決められた語ではありません", "This is not one of the allowed words"),
            field="status",
            found=cell,
            expected=Text("、".join(words), ", ".join(words)),
            file=at[0],
            row=at[1],
        )
    )


def _figures(own: Mapping[str, Own], problems: list[Problem]) -> dict[str, Figure]:
    units = {key: column.unit for key, column in columns("municipality").items()}
    units |= {"latitude_degrees": "degrees", "longitude_degrees": "degrees"}
    out = {}
    for key, entry in own.items():
        unit = entry.figure.unit or units.get(key)
        if unit is None:
            problems.append(
                entry.problem(
                    "既定の項目にない名称です。独自の項目には単位（unit）を付けてください",
                    "This is no key that is known here; one of your own needs a unit",
                    found=key,
                    candidates=_near(key, list(units)),
                )
            )
        elif key in units and unit != units[key]:
            problems.append(
                entry.problem(
                    "単位が違います",
                    "The unit is another",
                    found=unit,
                    expected=Text.same(units[key]),
                )
            )
        else:
            out[key] = _figure(entry.figure, unit)
    return out


def _workers(own: Mapping[str, Own], problems: list[Problem]) -> dict[str, Figure]:
    out: dict[str, Figure] = {}
    for name, entry in own.items():
        try:
            code = match_industry(name).code
        except InputError as error:
            problems.extend(
                replace(p, file=entry.file, row=entry.row, field=entry.field)
                for p in error.problems
            )
            continue
        if entry.figure.value < 0:
            problems.append(
                entry.problem(
                    "従業者数が負です",
                    "A number of workers is negative",
                    found=f"{entry.figure.value:g}",
                    expected=Text("0以上", "0 or more"),
                )
            )
        elif code in out:
            problems.append(
                entry.problem("同じ部門が2回あります", "The same sector stands twice", found=name)
            )
        else:
            out[code] = _figure(entry.figure, "persons")
    return out


def _figure(own: OwnFigure, unit: str) -> Figure:
    origin = Source(
        key="own",
        title=Text.same(own.source),
        publisher=Text("計画フォルダーの入力", "entered in the plan folder"),
        licence="",
        checked_on=date.today(),
    )
    return Figure(own.value, unit, own.status, origin, own.year)


def _near(key: str, names: list[str]) -> tuple[str, ...]:
    from rapidfuzz import process

    return tuple(str(m[0]) for m in process.extract(key, names, limit=3, score_cutoff=60))
