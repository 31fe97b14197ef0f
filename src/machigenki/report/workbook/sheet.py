"""A worksheet being written: a title, notes, and tables whose formulas carry their values."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell

from machigenki.region.text import Lang
from machigenki.report.theme import text_width

FORMATS = {
    "text": "@",
    "yen": '#,##0;[Red]"▲"#,##0;0',
    "number": '#,##0.00;[Red]"▲"#,##0.00;0',
    "persons": '#,##0.0;[Red]"▲"#,##0.0;0',
    "percent": '0.0%;[Red]"▲"0.0%;0.0%',
    "typed": '0.0###;[Red]"▲"0.0###;0',
    "rate": "0.000%",
    "factor": "0.00000",
    "year": "0",
}


def ref(row: int, column: int, *, fixed: bool = False) -> str:
    """Return a cell's address from its row and column, both counted from 0."""
    return str(xl_rowcol_to_cell(row, column, row_abs=fixed, col_abs=fixed))


@dataclass(frozen=True)
class Column:
    """One column of a table.

    Parameters
    ----------
    head
        Heading.
    values
        One value a row; None leaves a cell empty. Where there is a formula these are its values.
    kind
        Key of `FORMATS`.
    formula
        From row and column (from 0) to the formula of a cell.
    formulas
        One formula a row, instead of `formula`.
    width
        Width in letters; by default wide enough for the numbers.
    summed
        Whether a total is written under it, where it holds amounts.
    """

    head: str
    values: Sequence[Any]
    kind: str = "text"
    formula: Callable[[int, int], str] | None = None
    formulas: Sequence[str] | None = None
    width: float = 14
    summed: bool = True


class Style:
    """Cell formats of a workbook, made once."""

    def __init__(self, book: Any, lang: Lang) -> None:
        font = {"font_name": "游ゴシック" if lang == "ja" else "Calibri", "font_size": 10}
        line = {"border": 1, "border_color": "#d5cabb", "valign": "top"}
        self.title = book.add_format({**font, "font_size": 14, "bold": True})
        self.note = book.add_format({**font, "font_color": "#5f564d"})
        self.paragraph = book.add_format(
            {**font, "font_size": 11, "text_wrap": True, "valign": "top"}
        )
        self.head = book.add_format(
            {
                **font,
                **line,
                "bold": True,
                "bg_color": "#f1e3c8",
                "text_wrap": True,
                "valign": "vcenter",
                "align": "center",
            }
        )
        self.cell = {
            kind: book.add_format({**font, **line, "num_format": code, "text_wrap": kind == "text"})
            for kind, code in FORMATS.items()
        }
        self.total = {
            kind: book.add_format({**font, **line, "num_format": code, "bold": True, "top": 2})
            for kind, code in FORMATS.items()
        }
        self.lang = lang


class Grid:
    """A worksheet and the next free row on it."""

    def __init__(self, sheet: Any, style: Style, title: str) -> None:
        self.sheet = sheet
        self.style = style
        self.first = 0
        self._row = 1
        self._widths: dict[int, float] = {}
        self._frozen = False
        sheet.write_string(0, 0, title, style.title)
        sheet.set_paper(9)  # A4
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
        sheet.set_footer("&L&A&R&P / &N")
        sheet.hide_gridlines(2)

    def note(self, text: str) -> None:
        """Write one line of explanation."""
        self.sheet.write_string(self._row, 0, text, self.style.note)
        self._row += 1

    def paragraph(self, text: str) -> None:
        """Write one sentence across the sheet, high enough to be read in full."""
        self.sheet.merge_range(self._row, 0, self._row, 3, text, self.style.paragraph)
        self.sheet.set_row(self._row, 18 * max(1, math.ceil(text_width(text) / 46)))
        self._row += 1

    def skip(self) -> None:
        """Leave a row empty."""
        self._row += 1

    def table(
        self, columns: Sequence[Column], *, total: str = "", top: int | None = None
    ) -> tuple[int, int]:
        """Write a table; return its first and last row of values (from 0).

        Parameters
        ----------
        columns
            All of one length.
        total
            Label of the row of sums under it; none if empty.
        top
            Row of the headings, by default the next free one.
        """
        head = self._row if top is None else top
        count = len(columns[0].values)
        self.first, last = head + 1, head + count
        for c, column in enumerate(columns):
            self.sheet.write_string(head, c, column.head, self.style.head)
            self._widen(c, column)
            self._cells(self.first, c, column)
            if total and count:
                self._total(last + 1, c, column, total)
        if not self._frozen:
            self.sheet.freeze_panes(head + 1, 1)
            self.sheet.repeat_rows(head)
            self._frozen = True
        self._row = last + 3
        return self.first, last

    def line(self, row: int, label: str, formula: str, value: float, kind: str) -> None:
        """Write a labelled formula: label in the first column, value in the fourth."""
        self.sheet.merge_range(row, 0, row, 2, label, self.style.cell["text"])
        self.sheet.write_formula(row, 3, formula, self.style.total[kind], value)

    def _cells(self, first: int, c: int, column: Column) -> None:
        for i, value in enumerate(column.values):
            shape = self.style.cell[_fitting(column.kind, value)]
            row = first + i
            formula = (
                column.formulas[i]
                if column.formulas is not None
                else column.formula(row, c)
                if column.formula is not None
                else None
            )
            if formula is not None:
                self.sheet.write_formula(row, c, formula, shape, _shown(value))
            elif value is None or (isinstance(value, float) and not math.isfinite(value)):
                self.sheet.write_blank(row, c, None, shape)
            elif column.kind == "text":
                # Never as a formula or a link: what a planner typed stays text.
                self.sheet.write_string(row, c, str(value), shape)
            else:
                self.sheet.write_number(row, c, float(value), shape)

    def _total(self, row: int, c: int, column: Column, label: str) -> None:
        shape = self.style.total[column.kind]
        if c == 0:
            self.sheet.write_string(row, c, label, self.style.total["text"])
        elif column.kind in ("text", "year") or not column.summed:
            self.sheet.write_blank(row, c, None, shape)
        else:
            cells = f"{ref(self.first, c)}:{ref(row - 1, c)}"
            self.sheet.write_formula(
                row, c, f"=SUM({cells})", shape, float(sum(map(_amount, column.values)))
            )

    def _widen(self, c: int, column: Column) -> None:
        widest = max(self._widths.get(c, 0), column.width)
        self._widths[c] = widest
        self.sheet.set_column(c, c, widest)


def _fitting(kind: str, value: object) -> str:
    """Return "yen" for a plain number that is whole or large: decimals would only distract.

    What was "typed" keeps up to four decimals, that 0.155 does not read 0.16.
    """
    if (
        kind not in ("number", "typed")
        or not isinstance(value, int | float)
        or not math.isfinite(value)
    ):
        return kind
    return "yen" if abs(value) >= 1000 or value == round(value) else kind


def _amount(value: float | None) -> float:
    """Return what a cell adds to a sum; an empty one adds nothing."""
    return 0.0 if value is None or not math.isfinite(value) else float(value)


def _shown(value: object) -> object:
    """Return the value stored with a formula; what is unknown is stored as empty text."""
    return "" if isinstance(value, float) and not math.isfinite(value) else value
