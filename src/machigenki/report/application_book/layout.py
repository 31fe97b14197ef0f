"""Sheets laid out before they are written, so that any formula can point to any cell."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from string import digits
from typing import Any, TypeAlias

import numpy as np
import xlsxwriter

from machigenki.region import Lang, Text
from machigenki.report.theme import text_width
from machigenki.report.workbook.sheet import Grid, Style, ref

Formula: TypeAlias = Callable[[int], str | None]
"""From the number of a cell in its line to its formula, None where the cell is typed."""

MOST_COLUMNS = 9
"""Columns of numbers on one printed page, so that they are read without a glass."""
MONTHS_SHOWN = 6
"""Columns of the cash plan on one printed page: half a year."""
WRAPPED_LETTERS = 15
"""Full-width letters over which a heading takes two lines."""
HEADER_LETTERS = 240
"""What Excel takes in a page's header, and a margin."""
WHOLE = ("cover", "form", "funding", "checks")
"""Sheets printed on one page."""
_WIDTHS = {"cover": (22.0, 82.0), "loans": (20.0, 13.0), "checks": (44.0, 18.0)}
"""Widths of the labels and of the numbers, where a sheet needs others."""
_PAGE_PIXELS = 1020
"""Width of a page, lying."""


@dataclass(frozen=True, eq=False)
class Line:
    """One line of a table: typed values, or formulas with the values they must give.

    Parameters
    ----------
    key
        Name by which formulas find it.
    label
        What people read.
    values
        One a cell; None leaves it empty.
    formula
        The formula of each cell, without "=".
    kind
        Key of `machigenki.report.workbook.sheet.FORMATS`.
    total
        Whether it is a sum, shown bold.
    """

    key: str
    label: str
    values: Sequence[Any]
    formula: Formula | None = None
    kind: str = "yen"
    total: bool = False


@dataclass(frozen=True, eq=False)
class Table:
    """Lines on a sheet, across (a line is a row) or down (a line is a column).

    Parameters
    ----------
    sheet
        Key of its sheet.
    top
        Row of its headings, from 0.
    heads
        Headings of the cells: years, periods, months, assets.
    corner
        Heading over the labels.
    lines
        Its lines.
    down
        Whether lines are columns.
    """

    sheet: str
    top: int
    heads: Sequence[str | int]
    corner: str
    lines: tuple[Line, ...]
    down: bool
    _at: Mapping[str, int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Remember where each line is."""
        object.__setattr__(self, "_at", {line.key: i for i, line in enumerate(self.lines)})

    def place(self, key: str, i: int) -> tuple[int, int]:
        """Return row and column of a cell."""
        line = self._at[key]
        return (self.top + 1 + i, line + 1) if self.down else (self.top + 1 + line, i + 1)

    def head(self, i: int) -> tuple[int, int]:
        """Return row and column of a heading."""
        return (self.top + 1 + i, 0) if self.down else (self.top, i + 1)

    @property
    def height(self) -> int:
        """Return its rows, headings included."""
        return 1 + (len(self.heads) if self.down else len(self.lines))


class Book:
    """A workbook being laid out; used within one call.

    Parameters
    ----------
    lang
        Language of the sheets.
    sheets
        Key → name, in order.
    title
        Stands on every sheet.
    """

    def __init__(self, lang: Lang, sheets: Mapping[str, Text], title: str) -> None:
        self.lang = lang
        self.sheets = sheets
        self._title = title
        self._notes: dict[str, list[str]] = {key: [] for key in sheets}
        self._tables: dict[str, list[Table]] = {key: [] for key in sheets}
        self._named: dict[str, Table] = {}

    def note(self, sheet: str, text: Text) -> None:
        """Add a line of explanation at the head of a sheet, before its tables."""
        if self._tables[sheet]:
            raise ValueError(f"notes of {sheet} come before its tables")
        self._notes[sheet].append(text(self.lang))

    def table(
        self,
        name: str,
        sheet: str,
        heads: Sequence[str | int],
        lines: Sequence[Line],
        *,
        corner: Text,
        down: bool = False,
    ) -> None:
        """Add a table below what is on the sheet."""
        before = self._tables[sheet]
        top = before[-1].top + before[-1].height + 2 if before else len(self._notes[sheet]) + 2
        made = Table(sheet, top, heads, corner(self.lang), tuple(lines), down)
        before.append(made)
        self._named[name] = made

    def has(self, name: str) -> bool:
        """Return whether there is a table of this name."""
        return name in self._named

    def cell(self, name: str, key: str, i: int) -> str:
        """Return the address of a cell, sheet and all."""
        table = self._named[name]
        return self._on(table, ref(*table.place(key, i), fixed=True))

    def head(self, name: str, i: int) -> str:
        """Return the address of a heading."""
        table = self._named[name]
        return self._on(table, ref(*table.head(i), fixed=True))

    def span(self, name: str, key: str, first: int = 0, last: int | None = None) -> str:
        """Return the address of cells `first` to `last` of a line, both included."""
        table = self._named[name]
        last = len(table.heads) - 1 if last is None else last
        start, end = (ref(*table.place(key, i), fixed=True) for i in (first, last))
        return self._on(table, f"{start}:{end}")

    def block(self, name: str, i: int) -> str:
        """Return the address of all lines at one place, first to last."""
        table = self._named[name]
        start, end = (ref(*table.place(line.key, i)) for line in (table.lines[0], table.lines[-1]))
        return self._on(table, f"{start}:{end}")

    def write(self) -> bytes:
        """Return the workbook."""
        out = BytesIO()
        book = xlsxwriter.Workbook(out, {"in_memory": True})
        book.set_properties({"title": self._title})
        style = Style(book, self.lang)
        joint = "｜" if self.lang == "ja" else " | "
        for key, name in self.sheets.items():
            title = f"{name(self.lang)}{joint}{self._title}"
            grid = Grid(book.add_worksheet(name(self.lang)), style, title)
            for note in self._notes[key]:
                grid.note(note)
            for table in self._tables[key]:
                _write(table, grid.sheet, style)
            self._frame(key, title, grid.sheet)
        book.close()
        return out.getvalue()

    def _frame(self, key: str, title: str, sheet: Any) -> None:
        """Set widths and pages: lying A4, half a year or half of the years on a page."""
        tables = self._tables[key]
        if not tables:
            return
        label, number = _WIDTHS.get(key.rstrip(digits), (30.0, 12.5))
        columns = max(len(t.lines) if t.down else len(t.heads) for t in tables)
        sheet.set_column(0, 0, label)
        sheet.set_column(1, columns, number)
        most = MONTHS_SHOWN if key == "cash" else MOST_COLUMNS
        shown = columns if columns <= most else min(most, math.ceil(columns / 2))
        if key in WHOLE:
            sheet.fit_to_pages(1, 1)
        else:
            # One column left over goes to the page before it.
            widest = shown + (columns > shown and columns % shown == 1)
            scale = int(100 * _PAGE_PIXELS / _pixels(label, number, widest))
            sheet.set_print_scale(min(100, scale))
        if tables[-1].down and key not in WHOLE:
            sheet.repeat_rows(tables[-1].top)
        elif all(not t.down and t.heads == tables[0].heads for t in tables):
            sheet.repeat_rows(tables[0].top)
        if len(tables) == 1 and not tables[0].down:
            sheet.freeze_panes(tables[0].top + 1, 1)
        if shown < columns:
            end = tables[-1].top + tables[-1].height - 1
            sheet.print_area(tables[0].top, 0, end, columns)
            sheet.repeat_columns(0)
            sheet.set_v_pagebreaks(range(1 + shown, columns, shown))
            said = "\n".join((title, *self._notes[key])).replace("&", "&&")
            sheet.set_header(f"&L&9{said[:HEADER_LETTERS]}")

    def _on(self, table: Table, cells: str) -> str:
        return f"'{self.sheets[table.sheet](self.lang)}'!{cells}"


def _pixels(label: float, number: float, columns: int) -> float:
    """Return the width of a page's columns where a letter is as wide as LibreOffice makes it."""
    return 10 * (label + columns * number)


def _write(table: Table, sheet: Any, style: Style) -> None:
    sheet.write_string(table.top, 0, table.corner, style.head)
    if text_width(table.corner) > WRAPPED_LETTERS:
        sheet.set_row(table.top, 32)
    for i, head in enumerate(table.heads):
        named = style.cell["text"] if table.down else style.head
        _typed(sheet, *table.head(i), head, style.head, named)
    for n, line in enumerate(table.lines):
        shapes = style.total if line.total else style.cell
        row, column = (table.top, n + 1) if table.down else (table.top + 1 + n, 0)
        sheet.write_string(row, column, line.label, style.head if table.down else shapes["text"])
        for i, value in enumerate(line.values):
            formula = line.formula(i) if line.formula is not None else None
            if formula is None:
                _typed(sheet, *table.place(line.key, i), value, shapes[line.kind], shapes["text"])
            else:
                shown = _shown(value)
                sheet.write_formula(
                    *table.place(line.key, i), f"={formula}", shapes[line.kind], shown
                )


def _typed(sheet: Any, row: int, column: int, value: Any, number: Any, text: Any) -> None:
    if isinstance(value, str):
        # Never as a formula or a link: what a planner typed stays text.
        sheet.write_string(row, column, value, text)
    elif value is None or not np.isfinite(value):
        sheet.write_blank(row, column, None, number)
    else:
        sheet.write_number(row, column, float(value), number)


def _shown(value: Any) -> Any:
    """Return the value stored with a formula; what has no value is stored as empty text."""
    if value is None or (not isinstance(value, str) and not np.isfinite(value)):
        return ""
    return value if isinstance(value, str) else float(value)
