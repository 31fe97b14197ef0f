"""Reading cells: a workbook as grids of plain values, and what it says when it cannot be."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

import python_calamine

from machigenki.circulation.workbook.words import is_japanese, normalise
from machigenki.region.problem import InputError, Problem, file_name
from machigenki.region.text import Text

Cell = Any
_NOTHING = {"-", "ー", "―", "－", "‐", "–", "—", "...", "…", "・・・", "x", "X", "***"}


def cell_ref(row: int, column: int) -> str:
    """Return a cell as Excel names it: (6, 1) is "B7"."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row + 1}"


@lru_cache(maxsize=65536)
def _number_of_text(text: str) -> float | None:
    text = normalise(text)
    if text in _NOTHING:
        return 0.0
    sign = 1.0
    if text[:1] in "△▲−":
        sign, text = -1.0, text[1:]
    try:
        return sign * float(text.replace(",", ""))
    except ValueError:
        return None


def number(cell: Cell) -> float | None:
    """Return the number in a cell, or None.

    Full-width digits, thousands commas, △ and ▲ for minus are read; a dash is zero.
    """
    if isinstance(cell, bool):
        return None
    if isinstance(cell, float):
        return cell
    if isinstance(cell, int):
        return float(cell)
    if isinstance(cell, str) and cell:
        return _number_of_text(cell)
    return None


@dataclass(frozen=True)
class Sheet:
    """One sheet: its name and its cells from A1 on, empty cells as empty strings."""

    name: str
    cells: list[list[Cell]]

    @property
    def height(self) -> int:
        """Number of rows."""
        return len(self.cells)

    @property
    def width(self) -> int:
        """Number of columns."""
        return len(self.cells[0]) if self.cells else 0

    @cached_property
    def words(self) -> list[dict[int, str]]:
        """By row, column to normalised text, for cells that say something in Japanese."""
        found: list[dict[int, str]] = []
        for row in self.cells:
            found.append(
                {
                    c: normalise(v)
                    for c, v in enumerate(row)
                    if isinstance(v, str) and v and is_japanese(v)
                }
            )
        return found

    def number(self, row: int, column: int) -> float | None:
        """Return the number at a place, or None."""
        return number(self.cells[row][column])

    def texts(self) -> Iterator[tuple[int, int, str]]:
        """Yield row, column and normalised text of every cell that holds text."""
        for r, row in enumerate(self.cells):
            for c, value in enumerate(row):
                if isinstance(value, str) and value:
                    yield r, c, normalise(value)


class Book:
    """A workbook opened for reading; a sheet is read when it is first asked for."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = file_name(path)
        self._book = _open(path)
        self.sheet_names: list[str] = list(self._book.sheet_names)
        self._sheets: dict[str, Sheet] = {}

    def sheet(self, name: str) -> Sheet:
        """Return a sheet by name."""
        if name not in self._sheets:
            try:
                cells = self._book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            except Exception as error:  # the reader's own kinds differ by file format
                raise InputError(
                    Problem(
                        Text("シートを読めません。", "This sheet cannot be read."),
                        file=self.name,
                        field=name,
                        found=str(error)[:120],
                        expected=Text(
                            "Excelで開いて保存し直したファイル", "the file, saved anew from Excel"
                        ),
                    )
                ) from None
            self._sheets[name] = Sheet(name, cells)
        return self._sheets[name]


def _open(path: Path) -> Any:
    """Open a workbook, or say in plain words why it does not open."""
    name = file_name(path)

    def fail(what: Text, expected: Text | None = None, found: str | None = None) -> InputError:
        return InputError(Problem(what, file=name, expected=expected, found=found))

    a_workbook = Text("Excelブック（.xlsx または .xls）", "an Excel workbook (.xlsx or .xls)")
    if not path.exists():
        raise fail(Text("ファイルがありません。", "There is no such file."))
    if path.is_dir():
        raise fail(Text("フォルダーです。", "This is a folder."), a_workbook)
    try:
        head = path.read_bytes()
    except OSError as error:
        raise fail(
            Text("ファイルを開けません。", "The file cannot be opened."), found=error.strerror
        ) from None
    if not head:
        raise fail(Text("ファイルが空です。", "The file is empty."), a_workbook)
    start = head[:2048].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html", b"<table", b"<meta")):
        raise fail(
            Text(
                "拡張子はExcelですが、中身はHTML（ウェブページ）です。",
                "The name says Excel, but the content is HTML (a web page).",
            ),
            Text(
                "Excelで開いて「Excelブック(.xlsx)」で保存したもの",
                "the file opened in Excel and saved as .xlsx",
            ),
        )
    if start.startswith(b"<?xml"):
        raise fail(
            Text("XML形式のファイルです。", "This is an XML file."),
            Text("「Excelブック(.xlsx)」で保存したもの", "the file saved as .xlsx"),
        )
    is_zip, is_ole = head[:2] == b"PK", head[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    if not (is_zip or is_ole):
        raise fail(
            Text("Excelブックではありません。", "This is not an Excel workbook."), a_workbook
        )
    locked = fail(
        Text("パスワードで保護されています。", "The workbook is locked by a password."),
        Text("パスワードを解除して保存したブック", "the workbook saved without its password"),
    )
    if is_ole and "EncryptedPackage".encode("utf-16-le") in head:
        raise locked
    if is_zip:
        try:
            with ZipFile(path) as archive:
                if any(entry.flag_bits & 1 for entry in archive.infolist()):
                    raise locked
        except BadZipFile:
            raise fail(
                Text("ファイルが壊れています。", "The file is broken."), a_workbook
            ) from None
    try:
        return python_calamine.load_workbook(path)
    except python_calamine.PasswordError:
        raise locked from None
    except Exception as error:  # a broken file fails in many ways inside the reader
        if "password" in str(error).lower() or "encrypt" in str(error).lower():
            raise locked from None
        raise fail(
            Text(
                "ブックを読めません。壊れている可能性があります。",
                "The workbook cannot be read; it may be broken.",
            ),
            a_workbook,
            str(error)[:120],
        ) from None
