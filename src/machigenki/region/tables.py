"""Tables that people keep: CSV in any usual encoding, or the first sheet of a workbook."""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from machigenki.region.codes import plain_width
from machigenki.region.files import read_text
from machigenki.region.problem import InputError, Problem, file_name
from machigenki.region.text import Text

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEAD_BYTES = 1 << 20
WORKBOOKS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")


@dataclass(frozen=True)
class TableFile:
    """A table as it stands in a file, all cells as text.

    `lines` gives the line of the file (row of the sheet) on which each row stands.
    """

    file: str
    header: list[str]
    rows: list[list[str]]
    lines: list[int]

    def column(self, *names: str) -> int:
        """Return the place of the column that bears one of these names.

        Raises
        ------
        InputError
            If there is none.
        """
        return column_of(self.header, names, self.file)

    def optional_column(self, *names: str) -> int | None:
        """Return the place of the column that bears one of these names, or None."""
        plain = [_plain(title) for title in self.header]
        return next((plain.index(_plain(n)) for n in names if _plain(n) in plain), None)


def read_table(path: Path) -> TableFile:
    """Return the table of a CSV file or of the first sheet of a workbook.

    The first row with any text is the header; rows are as wide as it; empty rows are left out.

    Raises
    ------
    InputError
        If the file cannot be read, is locked by a password or broken, or is empty.
    """
    if path.suffix.lower() in WORKBOOKS:
        numbered = list(enumerate(_sheet(path), start=1))
    else:
        reader = csv.reader(io.StringIO(read_text(path), newline=""))
        numbered = [(reader.line_num, line) for line in reader]
    kept = [
        (number, cells)
        for number, line in numbered
        if any(cells := [cell.strip() for cell in line])
    ]
    if not kept:
        raise InputError(Problem(Text("表が空です", "The table is empty"), file=file_name(path)))
    header = kept[0][1]
    width = len(header)
    return TableFile(
        file=file_name(path),
        header=header,
        rows=[(cells + [""] * width)[:width] for _, cells in kept[1:]],
        lines=[number for number, _ in kept[1:]],
    )


def read_table_file(path: Path) -> tuple[list[str], list[list[str]]]:
    """Return header and rows of a table file as text (see `read_table`)."""
    table = read_table(path)
    return table.header, table.rows


def column_of(header: Sequence[str], names: Sequence[str], file: str | Path) -> int:
    """Return the place of the column that bears one of these names.

    Raises
    ------
    InputError
        If there is none.
    """
    plain = [_plain(title) for title in header]
    for name in names:
        if _plain(name) in plain:
            return plain.index(_plain(name))
    raise InputError(
        Problem(
            Text("必要な列がありません", "A column is missing"),
            file=file_name(file),
            row="1",
            field=names[0],
            found="、".join(title for title in header if title),
            expected=Text("列名 " + " / ".join(names), "a column named " + " / ".join(names)),
        )
    )


def _plain(title: str) -> str:
    return plain_width(title).casefold().strip()


def _sheet(path: Path) -> list[list[str]]:
    import python_calamine

    if not path.is_file():
        read_text(path)  # tells that it is missing, or no file
    if _is_locked(path):
        raise _locked(path)
    try:
        book = python_calamine.load_workbook(str(path))
        rows: list[list[Any]] = book.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except python_calamine.PasswordError:
        raise _locked(path) from None
    except (python_calamine.CalamineError, OSError, IndexError):
        raise InputError(
            Problem(
                Text(
                    "ブックが壊れているか、Excel形式ではありません",
                    "The workbook is broken, or is no workbook",
                ),
                file=file_name(path),
                expected=Text("Excelのブック（.xlsx又は.xls）", "an Excel workbook"),
            )
        ) from None
    return [[_cell(value) for value in row] for row in rows]


def _is_locked(path: Path) -> bool:
    """Tell whether Office wrapped the workbook into an encrypted package."""
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    return head.startswith(_OLE) and "EncryptedPackage".encode("utf-16-le") in head


def _locked(path: Path) -> InputError:
    return InputError(
        Problem(
            Text(
                "パスワードで保護されています。解除して保存し直してください",
                "The workbook is locked by a password; save it without one",
            ),
            file=file_name(path),
        )
    )


def _cell(value: Any) -> str:
    for kind, write in _WRITERS:
        if isinstance(value, kind):
            return write(value)
    return str(value)


_WRITERS: tuple[tuple[type, Callable[[Any], str]], ...] = (
    (bool, lambda value: "true" if value else "false"),
    (float, lambda value: str(int(value)) if value.is_integer() else repr(value)),
    (datetime, lambda value: value.isoformat(sep=" ")),
    (date, lambda value: value.isoformat()),
)
