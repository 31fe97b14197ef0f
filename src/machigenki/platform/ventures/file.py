"""A venture's content written as the TOML file that the command line reads."""

import re
from typing import Any

from machigenki.region.industries import INDUSTRIES

Json = dict[str, Any]

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_NAMES = {one.code: one.name.ja for one in INDUSTRIES}
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def file_of(content: Json) -> str:
    """Return the file. Industries stand by name, plain numbers and places plainly."""
    return "\n".join([*_table(content, ""), ""])


def _table(table: Json, prefix: str) -> list[str]:
    """Return a table's lines: what fits on a line first, tables and rows after."""
    lines, later = [], []
    for key, value in table.items():
        path = f"{prefix}{_key(key)}"
        if _is_rows(value):
            for row in value:
                later += ["", f"[[{path}]]", *_table(row, f"{path}.")]
        elif isinstance(value, dict) and _is_large(value):
            later += ["", f"[{path}]", *_table(value, f"{path}.")]
        else:
            lines.append(f"{_key(key)} = {_value(key, value)}")
    return lines + later


def _is_rows(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(row, dict) for row in value)


def _is_large(value: Json) -> bool:
    """Return whether a table needs lines of its own: not for a quantity, a place or words."""
    return any(isinstance(one, dict | list) for one in value.values()) or not (
        "value" in value or "ja" in value or all(isinstance(v, int | float) for v in value.values())
    )


def _value(key: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return _number(value)
    if isinstance(value, list):
        return "[" + ", ".join(_value("", one) for one in value) + "]"
    if isinstance(value, dict):
        if set(value) == {"value"}:
            return _value(key, value["value"])
        if len(value) == 1 and next(iter(value.values())) == 1.0:
            return _text(next(iter(value)))
        return "{ " + ", ".join(f"{_key(k)} = {_value(k, v)}" for k, v in value.items()) + " }"
    text = str(value)
    if key == "checked_on" and _DATE.fullmatch(text):
        return text
    return _text(_NAMES.get(text, text) if key == "industry" else text)


def _number(value: float) -> str:
    if float(value).is_integer() and abs(value) < 1e15:
        return f"{int(value):_}" if abs(value) >= 10_000 else str(int(value))
    return repr(float(value))


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _text(key)


def _text(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    escaped = escaped.replace("\r\n", "\\n").replace("\n", "\\n").replace("\t", "\\t")
    return '"' + re.sub(r"[\x00-\x1f\x7f]", lambda m: f"\\u{ord(m.group()):04x}", escaped) + '"'
