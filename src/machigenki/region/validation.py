"""From pydantic's errors to faults that name line, field, what was found and what was expected."""

import re
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from rapidfuzz import process

from machigenki.region.problem import Problem
from machigenki.region.text import Text

C = TypeVar("C")

_TABLE = re.compile(r"^\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(#.*)?$")
_PART = re.compile(r"""\s*("[^"]*"|'[^']*'|[^.\s]+)\s*\.?""")
_NAME = r"""(?:"[^"]*"|'[^']*'|[^\s=#"'.]+)"""
_KEY = re.compile(rf"^\s*({_NAME}(?:\s*\.\s*{_NAME})*)\s*=")

_SIMPLE = {
    "missing": Text("必要な項目がありません", "a required field is missing"),
    "string_type": Text("文字列で書いてください", "this must be text"),
    "float_type": Text("数値で書いてください", "this must be a number"),
    "float_parsing": Text("数値として読めません", "this is not a number"),
    "int_type": Text("整数で書いてください", "this must be a whole number"),
    "int_parsing": Text("整数として読めません", "this is not a whole number"),
    "int_from_float": Text("整数で書いてください", "this must be a whole number"),
    "bool_type": Text("true又はfalseで書いてください", "this must be true or false"),
    "list_type": Text("[ ] で囲んだ一覧で書いてください", "this must be a list in [ ]"),
    "tuple_type": Text("[ ] で囲んだ一覧で書いてください", "this must be a list in [ ]"),
    "dict_type": Text("表（テーブル）で書いてください", "this must be a table"),
    "model_type": Text("表（テーブル）で書いてください", "this must be a table"),
    "finite_number": Text("有限の数値ではありません", "this is not a finite number"),
    "too_short": Text("数が足りません", "there are too few"),
    "too_long": Text("数が多すぎます", "there are too many"),
    "string_too_short": Text("空欄です", "this is empty"),
}
_BOUNDS = {
    "greater_than_equal": ("ge", "{}以上", "{} or more"),
    "greater_than": ("gt", "{}より大きい数", "more than {}"),
    "less_than_equal": ("le", "{}以下", "{} or less"),
    "less_than": ("lt", "{}未満", "less than {}"),
}


def problems_of(
    error: ValidationError, model: type[BaseModel], file: str, text: str
) -> list[Problem]:
    """Return each fault of a TOML file as a problem with its line."""
    lines = line_numbers(text)
    items = error.errors(include_url=False)
    # A list short of a member that is wrong is told once: by what is wrong with the member.
    items = [item for item in items if not _follows(item, items)]
    return [_problem(dict(item), model, file, lines) for item in items]


def _follows(item: Mapping[str, Any], items: Sequence[Mapping[str, Any]]) -> bool:
    """Return whether a list is called too short only because its members are at fault."""
    at = item["loc"]
    return item["type"] == "too_short" and any(
        len(other["loc"]) > len(at) and other["loc"][: len(at)] == at for other in items
    )


def line_numbers(text: str) -> dict[tuple[str | int, ...], int]:
    """Return the line of every key and table of a TOML text by its path.

    Only as much of TOML is followed as people write on one line; a key inside an inline
    table is told by the line of the table.
    """
    lines: dict[tuple[str | int, ...], int] = {}
    counts: dict[tuple[str | int, ...], int] = {}
    table: tuple[str | int, ...] = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if match := _TABLE.match(line):
            path: tuple[str | int, ...] = ()
            names = _split(match.group(2))
            for depth, name in enumerate(names):
                path = (*path, name)
                last = depth == len(names) - 1
                if last and match.group(1) == "[[":
                    counts[path] = counts.get(path, -1) + 1
                if path in counts:
                    path = (*path, counts[path])
            table = path
            lines.setdefault(table, number)
        elif match := _KEY.match(line):
            lines.setdefault((*table, *_split(match.group(1))), number)
    return lines


def line_of(path: tuple[str | int, ...], text: str) -> str | None:
    """Return the line of a key, or of the nearest table around it, as text."""
    number = _line(path, line_numbers(text))
    return str(number) if number else None


def _split(name: str) -> list[str]:
    return [part.strip("\"'") for part in _PART.findall(name)]


def _problem(
    item: Mapping[str, Any],
    model: type[BaseModel],
    file: str,
    lines: Mapping[tuple[str | int, ...], int],
) -> Problem:
    path = _path(item["loc"], lines)
    kind, context, found = item["type"], item.get("ctx", {}), item["input"]
    what, expected, candidates = said(kind, context, item["msg"])
    if kind == "enum":
        expected = _words(model, path) or expected
    if kind == "extra_forbidden":
        what = Text("この項目名はありません", "there is no such key")
        names = _keys_beside(model, path)
        candidates = tuple(
            str(m[0]) for m in process.extract(str(path[-1]), names, limit=3, score_cutoff=50)
        )
        expected = None if candidates else Text("、".join(names), ", ".join(names))
    number = _line(path, lines)
    return Problem(
        what,
        file=file,
        row=str(number) if number else None,
        field=_field(path),
        found=None if kind == "missing" or isinstance(found, (dict, list)) else _written(found),
        expected=expected,
        candidates=candidates,
    )


def said(
    kind: str, context: Mapping[str, Any], message: str
) -> tuple[Text, Text | None, tuple[str, ...]]:
    """Return what pydantic finds wrong, what it expects, and candidates.

    Parameters
    ----------
    kind, context, message
        `type`, `ctx` and `msg` of one of its errors.
    """
    if kind == "said":
        expected = (
            Text(context["expected_ja"], context["expected_en"])
            if context.get("expected_ja")
            else None
        )
        return Text(context["ja"], context["en"]), expected, tuple(context.get("candidates", ()))
    if kind in _BOUNDS:
        key, ja, en = _BOUNDS[kind]
        limit = context[key]
        return (
            Text("値が範囲の外です", "the value is out of range"),
            Text(ja.format(_short(limit)), en.format(_short(limit))),
            (),
        )
    if kind in ("literal_error", "enum", "union_tag_invalid"):
        allowed = context.get("expected") or context.get("expected_tags", "")
        return (
            Text("決められた語ではありません", "this is not one of the allowed words"),
            Text.same(str(allowed).replace(" or ", ", ")),
            (),
        )
    return _SIMPLE.get(kind, Text(f"値が正しくありません（{message}）", message)), None, ()


def _path(
    loc: tuple[str | int, ...], lines: Mapping[tuple[str | int, ...], int]
) -> tuple[str | int, ...]:
    """Return the path without the marks that pydantic adds for the members of a union."""
    out: tuple[str | int, ...] = ()
    for n, part in enumerate(loc):
        mark = isinstance(part, str) and (not part.isidentifier() or part in _UNION_MARKS)
        if mark and (*out, part) not in lines and n > 0:
            continue
        out = (*out, part)
    return out


_UNION_MARKS = {"float", "int", "str", "bool", "list", "tuple", "dict"}


def _line(path: tuple[str | int, ...], lines: Mapping[tuple[str | int, ...], int]) -> int | None:
    """Return the line of the field, or of the nearest table around it."""
    while path:
        if path in lines:
            return lines[path]
        path = path[:-1]
    return None


def _field(path: tuple[str | int, ...]) -> str:
    out = ""
    for part in path:
        out += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if out else part
    return out


def _keys_beside(model: type[BaseModel], path: tuple[str | int, ...]) -> list[str]:
    """Return the keys that are allowed where an unknown one stands."""
    names: set[str] = set()
    for a in _models_at(model, path[:-1]):
        names |= {field.alias or name for name, field in a.model_fields.items()}
    return sorted(names)


def _words(model: type[BaseModel], path: tuple[str | int, ...]) -> Text | None:
    """Return the words that a field takes, each with its name; None where they have none."""
    name = path[-1] if isinstance(path[-1], str) else path[-2]
    fields = [
        a.model_fields[str(name)] for a in _models_at(model, path[:-1]) if name in a.model_fields
    ]
    members = [m for field in fields for kind in _of(field.annotation, Enum) for m in kind]
    labels = [getattr(member, "label", None) for member in members]
    if not members or not all(isinstance(label, Text) for label in labels):
        return None
    told = [(m.value, label) for m, label in zip(members, labels, strict=True) if label]
    return Text(
        "、".join(f"{word}（{label.ja}）" for word, label in told),
        ", ".join(f"{word} ({label.en})" for word, label in told),
    )


def _models_at(model: type[BaseModel], path: tuple[str | int, ...]) -> list[type[BaseModel]]:
    """Return the models whose fields stand under a path."""
    at: list[type[BaseModel]] = [model]
    for part in path:
        if isinstance(part, int):
            continue
        inside = [a.model_fields[part] for a in at if part in a.model_fields]
        # A part that is no field is a key of a table whose values are models.
        at = [inner for field in inside for inner in _of(field.annotation, BaseModel)] or at
    return at


def _of(annotation: Any, base: type[C]) -> list[type[C]]:
    """Return the classes of one kind that an annotation names."""
    if isinstance(annotation, type) and issubclass(annotation, base):
        return [annotation]
    return [found for argument in get_args(annotation) for found in _of(argument, base)]


def _short(limit: object) -> str:
    return f"{limit:.12g}" if isinstance(limit, float) else str(limit)


def _written(value: object) -> str:
    return "true" if value is True else "false" if value is False else str(value)
