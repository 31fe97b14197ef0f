"""Files that people edit: read whatever their editor wrote, and told clearly what is wrong."""

import csv
import io
import re
import tomllib
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from machigenki.region.problem import InputError, Problem, file_name
from machigenki.region.text import Text

if TYPE_CHECKING:
    from pydantic import BaseModel

M = TypeVar("M", bound="BaseModel")

WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".ods")


def read_text(path: Path) -> str:
    """Return a text file's contents: UTF-8 with or without BOM, or cp932 (Shift-JIS).

    Raises
    ------
    InputError
        If the file is missing or in no encoding known here.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise InputError(
            Problem(Text("ファイルがありません", "the file is missing"), file=file_name(path))
        ) from None
    except OSError as error:
        raise InputError(
            Problem(
                Text("ファイルを開けません", "the file cannot be opened"),
                file=file_name(path),
                found=error.strerror or str(error),
            )
        ) from None
    for encoding in ("utf-8-sig", "cp932"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise InputError(
        Problem(
            Text("文字コードが分かりません", "the file's encoding is not known"),
            file=file_name(path),
            expected=Text("UTF-8又はShift_JIS", "UTF-8 or Shift_JIS"),
        )
    )


def read_model(path: Path, model: type[M]) -> M:
    """Return a TOML file checked by a pydantic model.

    Raises
    ------
    InputError
        With every fault: line, field, what was found and what was expected.
    """
    from machigenki.region.validation import problems_of

    text = read_text(path)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InputError(_toml_fault(path, text, error)) from None
    from pydantic import ValidationError

    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise InputError(problems_of(error, model, file_name(path), text)) from None


def read_table_file(path: Path) -> tuple[list[str], list[list[str]]]:
    """Return header and rows of a CSV file or of the first sheet of a workbook, all as text.

    Rows are as wide as the header; wholly empty rows are dropped.

    Raises
    ------
    InputError
        If the file cannot be read, is locked by a password, or is empty.
    """
    if path.suffix.lower() in WORKBOOKS:
        lines = _sheet(path)
    else:
        lines = [*csv.reader(io.StringIO(read_text(path)))]
    lines = [[cell.strip() for cell in line] for line in lines]
    lines = [line for line in lines if any(line)]
    if not lines:
        raise InputError(Problem(Text("表が空です", "the table is empty"), file=file_name(path)))
    width = len(lines[0])
    return lines[0], [(line + [""] * width)[:width] for line in lines[1:]]


def column_of(header: Sequence[str], names: Sequence[str], path: Path) -> int:
    """Return the place of the column that has one of these names.

    Raises
    ------
    InputError
        If there is none.
    """
    plain = [unicodedata.normalize("NFKC", h).casefold().strip() for h in header]
    for name in names:
        if name.casefold() in plain:
            return plain.index(name.casefold())
    raise InputError(
        Problem(
            Text("必要な列がありません", "a column is missing"),
            file=file_name(path),
            row="1",
            field=names[0],
            found="、".join(header),
            expected=Text("列名 " + " / ".join(names), "a column named " + " / ".join(names)),
        )
    )


def _sheet(path: Path) -> list[list[str]]:
    import python_calamine

    if not path.is_file():
        read_text(path)  # says that it is missing
    try:
        book = python_calamine.load_workbook(str(path))
        rows = book.get_sheet_by_index(0).to_python()
    except python_calamine.PasswordError:
        raise InputError(
            Problem(
                Text(
                    "パスワードで保護されています。解除して保存し直してください",
                    "the workbook is locked by a password; save it without one",
                ),
                file=file_name(path),
            )
        ) from None
    except (python_calamine.CalamineError, OSError, IndexError):
        raise InputError(
            Problem(
                Text(
                    "ブックが壊れているか、Excel形式ではありません",
                    "the workbook is broken, or no workbook",
                ),
                file=file_name(path),
                expected=Text("Excelのブック（.xlsx、.xls）", "an Excel workbook"),
            )
        ) from None
    return [[_cell(value) for value in row] for row in rows]


def _cell(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _toml_fault(path: Path, text: str, error: tomllib.TOMLDecodeError) -> Problem:
    where = re.search(r"line (\d+)", str(error))
    row = where.group(1) if where else None
    line = text.splitlines()[int(row) - 1].strip() if row else None
    return Problem(
        Text(
            "TOMLの書き方に誤りがあります（引用符や「=」の抜けなど）",
            f"this is not valid TOML: {str(error).split(' (at')[0]}",
        ),
        file=file_name(path),
        row=row,
        found=line,
        expected=Text('例: price_yen = 15000、title = "名称"', "such as price_yen = 15000"),
    )
