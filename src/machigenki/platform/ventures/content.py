"""A venture's content as JSON: its plain form, its faults, and its file."""

import re
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path as FilePath
from typing import Any

from pydantic import BaseModel, ValidationError

from machigenki.platform.ventures.fields import BOOKKEEPING, FieldSpec, Kind, field_of, fields_of
from machigenki.platform.ventures.merge import Path
from machigenki.region import Problem, Text, read_model
from machigenki.region.validation import problems_of
from machigenki.venture import Venture as Measure
from machigenki.venture.quantity import Quantity

Json = dict[str, Any]
APRIL = 4


@dataclass(frozen=True)
class Fault:
    """What is wrong at one field.

    Parameters
    ----------
    path
        The field.
    words
        The fault, without its place.
    """

    path: Path
    words: Text

    @property
    def section(self) -> str:
        """Key of the file's part that the fault is in, "" for the whole."""
        return str(self.path[0]) if self.path else ""


@dataclass(frozen=True)
class Checked:
    """Content as the engine's model reads it.

    Parameters
    ----------
    measure
        The venture, None while there are faults.
    faults
        What is wrong, by field.
    """

    measure: Measure | None
    faults: tuple[Fault, ...]


def first_content(*, title_ja: str, title_en: str, today: date) -> Json:
    """Return the content of a venture of which only the title is known."""
    title = {"ja": title_ja, "en": title_en} if title_en else {"ja": title_ja}
    fiscal_year = today.year if today.month >= APRIL else today.year - 1
    return {
        "kind": "venture",
        "title": title,
        "checked_on": today.isoformat(),
        "first_year": fiscal_year + 1,
        "years": 15,
        "owners": {"region": 1.0},
    }


def check(content: Json) -> Checked:
    """Return the venture that the content describes, or its faults by field."""
    try:
        return Checked(Measure.model_validate(content), ())
    except ValidationError as error:
        found = problems_of(error, Measure, "", "")
    return Checked(
        None,
        tuple(Fault(path_of(one.field or ""), _words(one)) for one in found),
    )


def plain(measure: Measure) -> Json:
    """Return a venture as content, without what is left at its default."""
    return tidy(Measure, measure.model_dump(mode="json", exclude_none=True))


def read_text_file(text: str, name: str) -> Json:
    """Return the content of a venture's file.

    Raises
    ------
    InputError
        With every fault: line, field, what was found and what was expected.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = FilePath(folder) / (re.sub(r"[^\w.-]", "_", name) or "venture.toml")
        file.write_text(text, encoding="utf-8")
        return plain(read_model(file, Measure))


def tidy(model: type[BaseModel], data: Json) -> Json:
    """Return a part's content in one form: defaults left out, plain numbers as quantities."""
    kept = BOOKKEEPING if model is Measure else ()
    result: Json = {key: data[key] for key in kept if data.get(key)}
    for spec in fields_of(model):
        if spec.key not in data:
            continue
        value = _tidy_value(spec, data[spec.key])
        if value in (None, "") or (not spec.required and value == spec.default):
            continue
        result[spec.key] = value
    known = {*kept, *(spec.key for spec in fields_of(model))}
    return result | {key: value for key, value in data.items() if key not in known}


def _tidy_value(spec: FieldSpec, value: Any) -> Any:
    if spec.kind is Kind.ROWS and isinstance(value, list) and spec.model:
        return [tidy(spec.model, row) if isinstance(row, dict) else row for row in value]
    if spec.kind is Kind.QUANTITY:
        return tidy(Quantity, value if isinstance(value, dict) else {"value": value})
    if spec.kind is Kind.PLACES and isinstance(value, str):
        return {value: 1.0}
    if spec.kind in (Kind.PART, Kind.WORDS) and isinstance(value, dict) and spec.model:
        return tidy(spec.model, value)
    return value


def path_of(field: str) -> Path:
    """Return the path of a field as a fault names it: "products[1].unit" is products, 0, unit."""
    parts: list[str | int] = []
    for word, number in re.findall(r"([^.\[\]]+)|\[(\d+)\]", field):
        parts.append(int(number) - 1 if number else word)
    return tuple(parts)


def label_of(path: Sequence[str | int], content: Json) -> Text:
    """Return where a field is, in words: 売るもの 1「チップの熱」 › 単価."""
    model: type[BaseModel] | None = Measure
    at: Any = content
    ja: list[str] = []
    en: list[str] = []
    for part in _field(path):
        at = _inside(at, part)
        if isinstance(part, int):
            name = row_name(at)
            ja[-1] += f" {part + 1}" + (f"「{name}」" if name else "")
            en[-1] += f" {part + 1}" + (f' "{name}"' if name else "")
            continue
        spec = field_of(model, part) if model else None
        label = spec.label if spec else Text.same(part)
        ja.append(label.ja)
        en.append(label.en)
        model = spec.model if spec else None
    return Text(" › ".join(ja), " › ".join(en)) if ja else Text("事業全体", "The whole venture")


def anchor_of(path: Sequence[str | int]) -> str:
    """Return the id of a field on its page."""
    return ".".join(str(part) for part in _field(path))


def _field(path: Sequence[str | int]) -> Sequence[str | int]:
    """Return the path of a field without the "value" of a quantity: that is the field itself."""
    return path[:-1] if path and path[-1] == "value" else path


def row_name(row: Any) -> str:
    """Return what a row is called."""
    if not isinstance(row, dict):
        return ""
    keys = ("name", "asset", "role", "ja", "item", "payer")
    return next((str(row[key]) for key in keys if row.get(key)), "")


def spec_at(path: Sequence[str | int]) -> FieldSpec | None:
    """Return the field that a path leads to; that of the list for one of its rows."""
    model: type[BaseModel] | None = Measure
    spec = None
    for part in path:
        if isinstance(part, int):
            continue
        spec = field_of(model, part) if model else None
        model = spec.model if spec else None
    return spec


def _inside(at: Any, part: str | int) -> Any:
    try:
        return at[part]
    except (KeyError, IndexError, TypeError):
        return None


def _words(problem: Problem) -> Text:
    bare = replace(problem, file=None, row=None, field=None)
    return Text(bare.line("ja"), bare.line("en"))
