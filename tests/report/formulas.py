"""A small reader of a workbook's own formulas, enough to check every one that plan.xlsx has."""

import re
from functools import cache
from io import BytesIO

from openpyxl import load_workbook
from openpyxl.utils import range_boundaries

REFERENCE = re.compile(r"(?:'([^']+)'!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?")
COLUMNS = re.compile(r"(?:'([^']+)'!)?([A-Z]):([A-Z])(?![A-Z0-9])")


class Formulas:
    """The formulas of a workbook, computed anew from its typed numbers."""

    def __init__(self, content: bytes) -> None:
        self.book = load_workbook(BytesIO(content))
        self.cached = load_workbook(BytesIO(content), data_only=True)
        self.value = cache(self._value)

    def cells(self) -> list[tuple[str, str]]:
        """Return sheet and address of every formula."""
        return [
            (sheet.title, cell.coordinate)
            for sheet in self.book
            for row in sheet.iter_rows()
            for cell in row
            if isinstance(cell.value, str) and cell.value.startswith("=")
        ]

    def _value(self, sheet: str, address: str) -> object:
        content = self.book[sheet][address].value
        if isinstance(content, str) and content.startswith("="):
            return self._compute(sheet, content[1:])
        return content

    def _range(self, sheet: str, cells: str) -> list[object]:
        left, top, right, bottom = range_boundaries(cells)
        rows = self.book[sheet].iter_rows(
            min_row=top or 1,
            max_row=bottom or self.book[sheet].max_row,
            min_col=left,
            max_col=right,
        )
        return [self.value(sheet, c.coordinate) for row in rows for c in row]

    def _compute(self, sheet: str, formula: str) -> float:
        # Texts in quotes are taken out first: they may look like addresses.
        texts: list[str] = []

        def keep(match: re.Match[str]) -> str:
            texts.append(match[1])
            return f"_texts[{len(texts) - 1}]"

        def columns(match: re.Match[str]) -> str:
            return f"_range({match[1] or sheet!r}, '{match[2]}:{match[3]}')".replace(
                f"_range({match[1]},", f"_range({match[1]!r},"
            )

        def cell(match: re.Match[str]) -> str:
            on = match[1] or sheet
            if match[4]:
                return f"_range({on!r}, '{match[2]}{match[3]}:{match[4]}{match[5]}')"
            return f"_cell({on!r}, '{match[2]}{match[3]}')"

        python = re.sub(r'"([^"]*)"', keep, formula)
        # Whole columns become calls whose arguments must not be read as cells again.
        parts = re.split(r"((?:'[^']+'!)?[A-Z]:[A-Z](?![A-Z0-9]))", python)
        python = "".join(
            COLUMNS.sub(columns, part) if COLUMNS.fullmatch(part) else REFERENCE.sub(cell, part)
            for part in parts
        )
        names = {
            "_texts": texts,
            "_range": self._range,
            "_cell": lambda on, address: self.value(on, address) or 0.0,
            "SUM": lambda values: sum(v for v in values if isinstance(v, int | float)),
            "ABS": abs,
            "ROUND": round,
            "COUNTIF": lambda values, rule: sum(
                isinstance(v, int | float) and v > float(rule.removeprefix(">")) for v in values
            ),
            "SUMIF": lambda keys, key, values: sum(
                v
                for k, v in zip(keys, values, strict=True)
                if k == key and isinstance(v, int | float)
            ),
        }
        return float(eval(python, {"__builtins__": {}}, names))
