"""A section of a venture as a form: what is shown, and what came back."""

from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from django.http import QueryDict
from pydantic import BaseModel

from machigenki.platform.ventures.content import Fault, row_name, tidy
from machigenki.platform.ventures.fields import Choices, FieldSpec, Kind, field_of, fields_of
from machigenki.platform.ventures.merge import Path
from machigenki.platform.ventures.sections import Section
from machigenki.region import InputError, Text
from machigenki.region.number import parse_number
from machigenki.region.provenance import Status
from machigenki.venture import Venture as Measure
from machigenki.venture.quantity import Quantity

Json = dict[str, Any]
MOST_ROWS = 200
LONG = frozenset({"story"})
"""Parts whose words are sentences."""


@dataclass
class Node:
    """One field, part or list of rows as the page shows it."""

    kind: str
    name: str
    label: Text
    note: Text
    required: bool
    value: Any = ""
    faults: list[Text] = field(default_factory=list)
    choices: Choices = ()
    children: list["Node"] = field(default_factory=list)
    folded: list["Node"] = field(default_factory=list)
    long: bool = False

    @property
    def wrong(self) -> bool:
        """Whether it, or anything in it, has a fault."""
        return bool(self.faults) or any(one.wrong for one in (*self.children, *self.folded))

    @property
    def folded_open(self) -> bool:
        """Whether the details must not hide a fault."""
        return any(one.wrong for one in self.folded)

    @property
    def stray(self) -> bool:
        """Whether the value is none of the choices: shown all the same, not thrown away."""
        return bool(self.value) and all(key != self.value for key, _ in self.choices)

    @property
    def split(self) -> bool:
        """Whether several places share."""
        return self.kind == "places" and isinstance(self.value, dict) and len(self.value) > 1

    @property
    def one_place(self) -> str:
        """The single place."""
        if isinstance(self.value, dict) and len(self.value) == 1:
            return str(next(iter(self.value)))
        return ""

    @property
    def shares(self) -> list[tuple[str, Text, str]]:
        """Each place with its share as it is written."""
        held = self.value if isinstance(self.value, dict) and self.split else {}
        return [(key, words, written(held.get(key))) for key, words in self.choices]


def nodes_of(section: Section, content: Json, faults: Iterable[Fault]) -> list[Node]:
    """Return the section's fields with their values and faults."""
    known = tuple(faults)
    specs = [field_of(Measure, part) for part in section.parts]
    return [
        _node(spec, content.get(spec.key), spec.key, (spec.key,), known) for spec in specs if spec
    ]


def _node(spec: FieldSpec, value: Any, name: str, path: Path, faults: tuple[Fault, ...]) -> Node:
    node = Node(
        spec.kind.value,
        name,
        spec.label,
        spec.note,
        spec.required,
        choices=spec.choices,
        long=path[0] in LONG,
    )
    if value is None and not spec.required:
        value = spec.default
    if spec.kind is Kind.ROWS and spec.model:
        node.faults = _faults(faults, path, deep=False)
        for n, row in enumerate(value if isinstance(value, list) else []):
            node.children.append(_row(spec, row, f"{name}.{n}", (*path, n), faults))
    elif spec.kind is Kind.PART and spec.model:
        node.faults = _faults(faults, path, deep=False)
        _fill(node, spec.model, value if isinstance(value, dict) else {}, faults, path)
    elif spec.kind is Kind.QUANTITY:
        node.faults = _faults(faults, path, deep=True)
        held = value if isinstance(value, dict) else {"value": value}
        node.value = written(held.get("value"))
        node.choices = tuple((one.value, one.label) for one in Status)
        node.children = [
            _node(one, held.get(one.key), f"{name}.{one.key}", (*path, one.key), ())
            for one in fields_of(Quantity)
            if one.key != "value"
        ]
    elif spec.kind is Kind.WORDS:
        node.faults = _faults(faults, path, deep=True)
        held = value if isinstance(value, dict) else {}
        node.value = {"ja": held.get("ja", ""), "en": held.get("en", "")}
    else:
        node.faults = _faults(faults, path, deep=True)
        node.value = _shown(spec, value)
    return node


def _row(spec: FieldSpec, row: Any, name: str, path: Path, faults: tuple[Fault, ...]) -> Node:
    called = row_name(row)
    count = int(path[-1]) + 1
    label = Text(
        f"{spec.label.ja} {count}" + (f": {called}" if called else ""),
        f"{spec.label.en} {count}" + (f": {called}" if called else ""),
    )
    node = Node("row", name, label, Text("", ""), True)
    node.faults = _faults(faults, path, deep=False)
    if spec.model:
        _fill(node, spec.model, row if isinstance(row, dict) else {}, faults, path)
    return node


def _fill(
    node: Node, model: type[BaseModel], held: Json, faults: tuple[Fault, ...], path: Path
) -> None:
    for spec in fields_of(model):
        child = _node(
            spec, held.get(spec.key), f"{node.name}.{spec.key}", (*path, spec.key), faults
        )
        (node.folded if spec.folded else node.children).append(child)


def _faults(faults: tuple[Fault, ...], path: Path, *, deep: bool) -> list[Text]:
    return [
        one.words for one in faults if one.path == path or (deep and one.path[: len(path)] == path)
    ]


def _shown(spec: FieldSpec, value: Any) -> Any:
    if spec.kind is Kind.NUMBER:
        # A year is no amount: it takes no comma.
        return written(value, commas="year" not in spec.key)
    if spec.kind is Kind.NUMBERS:
        return ", ".join(written(one) for one in value) if isinstance(value, list) else value or ""
    if spec.kind is Kind.ANSWER:
        return {True: "yes", False: "no"}.get(value, "")
    return "" if value is None else value


def written(value: Any, *, commas: bool = True) -> str:
    """Return a number as people write it: 9,000; what is no number as it was typed."""
    if value is None or isinstance(value, bool):
        return ""
    if not isinstance(value, int | float):
        return str(value)
    if float(value).is_integer():
        return f"{int(value):,}" if commas else str(int(value))
    return f"{value:.12g}"


def read_section(section: Section, post: QueryDict, before: Json) -> Json:
    """Return the content with a section as it came back from its form.

    What cannot be read as a number is kept as it was typed, for the check to point at.
    """
    result = dict(before)
    for part in section.parts:
        spec = field_of(Measure, part)
        if spec is None:
            continue
        value = _read(spec, spec.key, post)
        if value is None:
            result.pop(part, None)
        else:
            result[part] = value
    return tidy(Measure, result)


def _read(spec: FieldSpec, name: str, post: QueryDict) -> Any:
    reader = _READERS.get(spec.kind)
    return reader(spec, name, post) if reader else _text(post, name) or None


def _read_rows(spec: FieldSpec, name: str, post: QueryDict) -> list[Json] | None:
    count = _text(post, f"{name}.rows")
    rows = min(int(count), MOST_ROWS) if count.isascii() and count.isdigit() else 0
    if spec.model is None:
        return None
    return [_read_part(spec.model, f"{name}.{n}", post) for n in range(rows)]


def _read_part(model: type[BaseModel], name: str, post: QueryDict) -> Json:
    found = {spec.key: _read(spec, f"{name}.{spec.key}", post) for spec in fields_of(model)}
    return tidy(model, {key: value for key, value in found.items() if value is not None})


def _read_whole_part(spec: FieldSpec, name: str, post: QueryDict) -> Json | None:
    if spec.model is None:
        return None
    return _read_part(spec.model, name, post) or None


def _read_quantity(spec: FieldSpec, name: str, post: QueryDict) -> Json | None:
    found = {"value": number_or_words(_text(post, name))}
    for one in fields_of(Quantity):
        if one.key != "value":
            found[one.key] = _read(one, f"{name}.{one.key}", post)
    held = tidy(Quantity, {key: value for key, value in found.items() if value is not None})
    return held or None


def _read_words(spec: FieldSpec, name: str, post: QueryDict) -> Json | None:
    held = {key: _text(post, f"{name}.{key}") for key in ("ja", "en")}
    return {key: value for key, value in held.items() if value} or None


def _read_places(spec: FieldSpec, name: str, post: QueryDict) -> Json | None:
    shares = {key: number_or_words(_text(post, f"{name}.{key}")) for key, _ in spec.choices}
    given = {key: share for key, share in shares.items() if share is not None}
    one = _text(post, name)
    if one == "split" or (given and not one):
        return given or None
    return {one: 1.0} if one else None


def _read_numbers(spec: FieldSpec, name: str, post: QueryDict) -> list[Any] | None:
    text = _text(post, name).replace("、", ",").replace("，", ",")
    return [number_or_words(word.strip()) for word in text.split(",") if word.strip()] or None


def _read_answer(spec: FieldSpec, name: str, post: QueryDict) -> bool | None:
    return {"yes": True, "no": False}.get(_text(post, name))


_READERS: Mapping[Kind, Any] = {
    Kind.ROWS: _read_rows,
    Kind.PART: _read_whole_part,
    Kind.QUANTITY: _read_quantity,
    Kind.WORDS: _read_words,
    Kind.PLACES: _read_places,
    Kind.NUMBERS: _read_numbers,
    Kind.ANSWER: _read_answer,
    Kind.NUMBER: lambda spec, name, post: number_or_words(_text(post, name)),
    Kind.FLAG: lambda spec, name, post: name in post,
    Kind.CHOICES: lambda spec, name, post: post.getlist(name) or None,
}


def _text(post: QueryDict, name: str) -> str:
    # PostgreSQL's text and JSON hold no NUL.
    return str(post.get(name, "")).replace("\r\n", "\n").replace("\x00", "").strip()


def number_or_words(text: str) -> float | int | str | None:
    """Return the number that was typed (1,200, １２００, 500万円), else the words themselves."""
    if not text:
        return None
    try:
        number = parse_number(text)
    except InputError:
        return text
    return int(number) if number.is_integer() else number


def add_row(content: Json, name: str) -> Json | None:
    """Return the content with an empty row at the end of a list; None if there is no such list."""
    return _with_rows(content, name.split("."), lambda rows: [*rows, {}])


def remove_row(content: Json, name: str) -> Json | None:
    """Return the content without one row; None if there is no such row."""
    *where, last = name.split(".")
    if not last.isdigit():
        return None
    place = int(last)
    return _with_rows(
        content, where, lambda rows: [row for n, row in enumerate(rows) if n != place]
    )


def _with_rows(content: Json, where: list[str], change: Any) -> Json | None:
    model: type[BaseModel] = Measure
    result = deepcopy(content)
    at: Any = result
    for n, part in enumerate(where):
        if part.isdigit():
            if not isinstance(at, list) or int(part) >= len(at):
                return None
            at = at[int(part)]
            continue
        spec = field_of(model, part)
        if spec is None or spec.model is None or not isinstance(at, dict):
            return None
        model = spec.model
        if n == len(where) - 1:
            if spec.kind is not Kind.ROWS:
                return None
            at[part] = change(at.get(part, []))[:MOST_ROWS]
            return result
        at = at.setdefault(part, [] if spec.kind is Kind.ROWS else {})
    return None
