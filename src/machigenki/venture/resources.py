"""Cards of local resources (地域資源カード): what there is, whose it is, what it is used for."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any, Self, TypeAlias

from pydantic import BeforeValidator, Field, ValidationError, model_validator

from machigenki.region.problem import InputError, Problem
from machigenki.region.provenance import Status
from machigenki.region.text import Text
from machigenki.venture.faults import said
from machigenki.venture.quantity import Part

RESOURCES_FILE = "resources.toml"
"""Name under which a region or plan folder keeps its cards."""

COLUMNS: dict[str, tuple[str, ...]] = {
    "name": ("名称", "資源名", "資源の名称"),
    "kind": ("種類",),
    "quantity": ("数量", "量"),
    "unit": ("単位",),
    "owner": ("所有者", "持ち主"),
    "present_use": ("現在の利用", "現在の使い道"),
    "price_yen": ("単価（円）", "単価", "価格（円）"),
    "place": ("場所", "所在地"),
    "note": ("備考",),
    "source": ("出典",),
    "status": ("区分",),
}
"""Field → what its column is called in a Japanese table; the field's own name is understood too."""

_NUMBERS = ("quantity", "price_yen")


@dataclass(frozen=True, slots=True)
class ResourceKind:
    """A kind of local resource: its key, its name, and other words for it."""

    key: str
    name: Text
    also: tuple[str, ...]


@cache
def resource_kinds() -> dict[str, ResourceKind]:
    """Return the kinds of resources by key, "custom" (その他) last."""
    text = (files("machigenki.venture") / "data" / "resource_kinds.toml").read_text("utf-8")
    return {
        row["key"]: ResourceKind(row["key"], Text(row["ja"], row["en"]), tuple(row["also"]))
        for row in tomllib.loads(text)["kind"]
    }


@cache
def _kind_words() -> dict[str, str]:
    return {
        word.casefold(): kind.key
        for kind in resource_kinds().values()
        for word in (kind.key, kind.name.ja, kind.name.en, *kind.also)
    }


def _kind(value: Any) -> Any:
    """Return the key of a kind written as key, name or one of its other words."""
    if not isinstance(value, str):
        return value
    if key := _kind_words().get(value.strip().casefold()):
        return key
    from rapidfuzz import process

    near = process.extract(value, list(_kind_words()), limit=3, score_cutoff=50)
    names = [kind.name for kind in resource_kinds().values()]
    raise said(
        "資源の種類が分かりません",
        "there is no such kind of resource",
        expected_ja="、".join(name.ja for name in names) + "のいずれか",
        expected_en="one of " + ", ".join(name.en for name in names),
        candidates=tuple(str(match[0]) for match in near),
    )


def _status(value: Any) -> Any:
    """Return the status that a person wrote by its Japanese or English word."""
    words = {word: str(s) for s in Status for word in (s.label.ja, s.label.en)}
    return words.get(value.strip(), value) if isinstance(value, str) else value


Kind: TypeAlias = Annotated[
    str, BeforeValidator(_kind), Field(description="種類（間伐材、家畜ふんなど） / kind")
]
KnownStatus: TypeAlias = Annotated[
    Status,
    BeforeValidator(_status),
    Field(description="公表値・推計値・例示値・未確認の別 / how sure it is"),
]


class Resource(Part):
    """One card: a resource of the place that is idle, wasted or sold cheaply."""

    name: str = Field(min_length=1, description="名称 / name")
    kind: Kind
    quantity: float | None = Field(
        default=None, ge=0, description="数量（分からなければ書かない） / amount, if it is known"
    )
    unit: str = Field(default="", description="数量の単位（t/年、棟など） / unit of the amount")
    owner: str = Field(default="", description="所有者 / owner")
    present_use: str = Field(default="", description="現在の利用 / present use")
    price_yen: float | None = Field(
        default=None,
        description="単価（円／単位）。引き取るとお金をもらえるもの（処理費）は負の数 / "
        "yen a unit; negative where its owner pays for disposal",
    )
    place: str = Field(default="", description="場所 / place")
    note: str = Field(default="", description="備考 / note")
    source: str = Field(min_length=1, description="出典（聞き取り先など） / source")
    status: KnownStatus = Status.UNVERIFIED

    @model_validator(mode="after")
    def _measured(self) -> Self:
        """Require a unit for an amount, and for the price of it."""
        if self.unit == "" and (self.quantity is not None or self.price_yen is not None):
            raise said(
                "数量又は単価に対する単位（unit）がありません",
                "an amount or a price needs its unit",
                expected_ja="t/年、棟、haなど",
                expected_en="such as t/year, buildings, ha",
            )
        return self

    @property
    def kind_name(self) -> Text:
        """Return what its kind is called."""
        return resource_kinds()[self.kind].name

    @property
    def value_yen(self) -> float | None:
        """Return quantity × price [yen], negative for a cost of disposal; None if unknown."""
        if self.quantity is None or self.price_yen is None:
            return None
        return self.quantity * self.price_yen


class ResourceFile(Part):
    """What `resources.toml` says: one ``[[resources]]`` for each card."""

    resources: tuple[Resource, ...] = Field(description="地域資源 / resources")


def read_resources(path: Path) -> tuple[Resource, ...]:
    """Return the cards of a TOML file, or of a table (CSV, or the first sheet of a workbook).

    A table has one row a card; its columns are named as in `COLUMNS` or by the fields' names.

    Raises
    ------
    InputError
        With every fault: file, row, field, what was found and what was expected.
    """
    from machigenki.region import read_model

    if path.suffix.lower() == ".toml":
        return read_model(path, ResourceFile).resources
    return _from_table(path)


def _from_table(path: Path) -> tuple[Resource, ...]:
    from machigenki.region import read_table

    table = read_table(path)
    fields, problems = _fields(table.header, table.file)
    cards: list[Resource] = []
    for cells, line in zip(table.rows, table.lines, strict=True):
        titled = {
            name: (table.header[at], cells[at]) for at, name in fields.items() if cells[at] != ""
        }
        try:
            cards.append(_card(titled, table.file, str(line)))
        except InputError as error:
            problems.extend(error.problems)
    if problems:
        raise InputError(problems)
    return tuple(cards)


def _fields(header: list[str], file: str) -> tuple[dict[int, str], list[Problem]]:
    """Return the field of each column, and what is wrong with the header."""
    words = {_plain(word): field for field, names in COLUMNS.items() for word in (field, *names)}
    found: dict[int, str] = {}
    problems = []
    for at, title in enumerate(header):
        field = words.get(_plain(title))
        if field in found.values():
            problems.append(
                Problem(
                    Text("同じ項目の列が2列あります", "two columns are of the same field"),
                    file=file,
                    row="1",
                    field=title,
                )
            )
        elif field is not None:
            found[at] = field
        elif title:
            problems.append(
                Problem(
                    Text("この列名はありません", "there is no such column"),
                    file=file,
                    row="1",
                    field=title,
                    expected=Text(
                        "、".join(names[0] for names in COLUMNS.values()), ", ".join(COLUMNS)
                    ),
                )
            )
    problems += [
        Problem(
            Text("必要な列がありません", "a column is missing"),
            file=file,
            row="1",
            field=COLUMNS[field][0],
        )
        for field in ("name", "kind", "source")
        if field not in found.values()
    ]
    return found, problems


def _card(titled: dict[str, tuple[str, str]], file: str, row: str) -> Resource:
    """Return the card of one row: field → (title of its column, cell)."""
    data: dict[str, object] = {}
    problems: list[Problem] = []
    for field, (title, cell) in titled.items():
        try:
            data[field] = _value(field, cell)
        except InputError as error:
            problems += [replace(p, file=file, row=row, field=title) for p in error.problems]
    try:
        card = Resource.model_validate(data)
    except ValidationError as error:
        wrong = {p.field for p in problems}
        problems += [p for p in _faults(error, titled, file, row) if p.field not in wrong]
        raise InputError(problems) from None
    if problems:
        raise InputError(problems)
    return card


def _value(field: str, cell: str) -> object:
    from machigenki.region import parse_number

    return parse_number(cell) if field in _NUMBERS else cell


def _faults(
    error: ValidationError, titled: dict[str, tuple[str, str]], file: str, row: str
) -> Iterator[Problem]:
    from machigenki.region.validation import problems_of

    for problem in problems_of(error, Resource, file, ""):
        field = problem.field or ""
        title = titled[field][0] if field in titled else COLUMNS.get(field, (field,))[0]
        yield replace(problem, row=row, field=title or None)


def _plain(title: str) -> str:
    from machigenki.region import plain_width

    return plain_width(title).casefold().replace(" ", "")
