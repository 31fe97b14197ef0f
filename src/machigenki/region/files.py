"""TOML files that people edit: read whatever their editor wrote, and told clearly what is wrong."""

import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from machigenki.region.codes import plain_width
from machigenki.region.number import parse_number
from machigenki.region.problem import InputError, Problem, file_name
from machigenki.region.text import Text

if TYPE_CHECKING:
    from pydantic import BaseModel, ValidationError

M = TypeVar("M", bound="BaseModel")

_NUMERIC = {"float_parsing", "int_parsing", "float_type", "int_type", "decimal_parsing"}
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'|#.*")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def read_text(path: Path) -> str:
    """Return a text file's contents: UTF-8 with or without BOM, UTF-16, or cp932 (Shift-JIS).

    Raises
    ------
    InputError
        If the file is missing or in no encoding known here.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise InputError(
            Problem(Text("ファイルがありません", "The file is missing"), file=file_name(path))
        ) from None
    except OSError as error:
        raise InputError(
            Problem(
                Text("ファイルを開けません", "The file cannot be opened"),
                file=file_name(path),
                found=error.strerror or str(error),
            )
        ) from None
    for encoding in ("utf-16",) if raw.startswith(_UTF16) else ("utf-8-sig", "cp932"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise InputError(
        Problem(
            Text("文字コードが分かりません", "The file's encoding is not known"),
            file=file_name(path),
            expected=Text("UTF-8又はShift_JIS", "UTF-8 or Shift_JIS"),
        )
    )


def read_model(path: Path, model: type[M]) -> M:
    """Return a TOML file checked by a pydantic model.

    A number written as text ("１，２００", "1,200円") is read as that number.

    Raises
    ------
    InputError
        With every fault: line, field, what was found and what was expected.
    """
    from pydantic import ValidationError

    from machigenki.region.validation import problems_of

    text = read_text(path)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InputError(_toml_fault(path, text, error)) from None
    try:
        return model.model_validate(data)
    except ValidationError as error:
        first = error
    try:
        if _read_numbers(data, first):
            return model.model_validate(data)
    except ValidationError as error:
        first = error
    raise InputError(problems_of(first, model, file_name(path), text)) from None


def _read_numbers(data: dict[str, Any], error: "ValidationError") -> bool:
    """Put numbers where the file has them as text; return whether there were any."""
    changed = False
    for item in error.errors(include_url=False, include_context=False):
        if item["type"] not in _NUMERIC or not isinstance(item["input"], str):
            continue
        try:
            number = parse_number(item["input"])
        except InputError:
            continue
        changed |= _replace(data, item["loc"], item["input"], number)
    return changed


def _replace(data: Any, loc: tuple[str | int, ...], old: str, number: float) -> bool:
    """Set the value at a pydantic location, whose parts may name members of a union too."""
    for n, part in enumerate(loc):
        try:
            value = data[part]
        except (KeyError, IndexError, TypeError):
            continue
        if value == old and not isinstance(value, (dict, list)):
            data[part] = int(number) if number.is_integer() else number
            return True
        if isinstance(value, (dict, list)) and n < len(loc) - 1:
            data = value
    return False


def _toml_fault(path: Path, text: str, error: tomllib.TOMLDecodeError) -> Problem:
    where = re.search(r"line (\d+)", str(error))
    row = where.group(1) if where else None
    line = text.splitlines()[int(row) - 1].strip() if row else None
    what = Text(
        "TOMLの書き方に誤りがあります（引用符や「=」の抜けなど）",
        f"This is not valid TOML: {str(error).split(' (at')[0]}",
    )
    expected = Text('例 price_yen = 15000、title = "名称"', "such as price_yen = 15000")
    if line and plain_width(bare := _QUOTED.sub("", line)) != bare:
        what = Text(
            "引用符の外に全角の数字・記号があります。半角で書いてください",
            "Full-width digits or signs stand outside quotation marks; write half-width ones",
        )
        expected = Text.same(plain_width(line))
    return Problem(what, file=file_name(path), row=row, found=line, expected=expected)
