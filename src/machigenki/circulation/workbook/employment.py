"""Employment tables (雇用表): persons at work, employees, and coefficients per output."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from machigenki.circulation.workbook.sectors import match_sector
from machigenki.circulation.workbook.sheets import Book, Sheet, number
from machigenki.circulation.workbook.words import is_total, key
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Text

_SHEET = re.compile(r"雇用|就業|従業|係数|employ", re.IGNORECASE)
_COLUMNS: dict[str, tuple[re.Pattern[str], ...]] = {
    "workers": (
        re.compile(r"従業者総数|就業者総数|従業者数計?|就業者数計?|従業者計|就業者計"),
        re.compile(r"従業者|就業者"),
    ),
    "employees": (
        re.compile(r"有給役員・?雇用者(?:数|計)?|雇用者(?:総数|数|計)?\(有給役員を?含む\)"),
        re.compile(r"雇用者(?:総数|数計?|計)"),
        re.compile(r"雇用者"),
    ),
    # 個別 (of the sector itself) before the bare word, which may head 総合 (with the inverse).
    "workers_coefficient": (re.compile(r"個別就業者?係数"), re.compile(r"就業者?係数|従業者係数")),
    "employees_coefficient": (re.compile(r"個別雇用者?係数"), re.compile(r"雇用者?係数")),
}
_FEWEST = 10
_ENOUGH = 0.9


@dataclass(frozen=True)
class Employment:
    """An employment table as published.

    Parameters
    ----------
    sheets
        The sheets that it was read from.
    persons
        Sector × ("workers", "employees"), persons; a column may be missing.
    coefficients
        Sector × ("workers", "employees"), persons per unit of output as printed, or None.
    """

    sheets: tuple[str, ...]
    persons: pd.DataFrame
    coefficients: pd.DataFrame | None


def _label_columns(sheet: Sheet, known: frozenset[str]) -> dict[int, list[int]]:
    """Return columns that hold sector names, each with the rows where it does."""
    found: dict[int, list[int]] = {}
    for r, words in enumerate(sheet.words):
        for c, text in words.items():
            if key(text) in known or (not known and match_sector(text).how == "name"):
                found.setdefault(c, []).append(r)
    return {c: _filled(sheet, c, rows) for c, rows in found.items() if len(rows) >= _FEWEST}


def _filled(sheet: Sheet, column: int, rows: list[int]) -> list[int]:
    """Return all named rows from the first known sector to the last, sums left out."""
    return [
        r
        for r in range(rows[0], rows[-1] + 1)
        if column in sheet.words[r] and not is_total(sheet.words[r][column])
    ]


def _heads(sheet: Sheet, label: int, first: int, stop: int) -> dict[int, list[str]]:
    heads: dict[int, list[str]] = {}
    for c in range(label + 1, stop):
        lines = [sheet.words[r][c] for r in range(first) if c in sheet.words[r]]
        if lines:
            heads[c] = [*lines, "".join(lines)]
    return heads


def _blocks(sheet: Sheet, known: frozenset[str]) -> Iterator[tuple[list[int], int, dict[str, int]]]:
    """Yield rows, label column and what stands in which column, for each block on a sheet."""
    labels = _label_columns(sheet, known)
    places = sorted(labels)
    for i, label in enumerate(places):
        stop = places[i + 1] if i + 1 < len(places) else sheet.width
        rows = labels[label]
        heads = _heads(sheet, label, rows[0], stop)
        columns: dict[str, int] = {}
        for what, patterns in _COLUMNS.items():
            for pattern in patterns:
                hit = next(
                    (c for c, lines in heads.items() if any(map(pattern.fullmatch, lines))), None
                )
                if hit is not None and number(sheet.cells[rows[0]][hit]) is not None:
                    columns[what] = hit
                    break
        if columns:
            yield rows, label, columns


def find_employment(book: Book, names: Sequence[str] = ()) -> Employment | None:
    """Return the employment table of a workbook, or None.

    Parameters
    ----------
    names
        The sectors to look for; without them any known sector names will do.
    """
    known = frozenset(key(n) for n in names)
    series: dict[str, pd.Series] = {}
    sheets: list[str] = []
    for name in book.sheet_names:
        if "誘発" in name or "逆行列" in name:
            continue
        sheet = book.sheet(name)
        titles = name + "".join(t for words in sheet.words[:4] for t in words.values())
        if not _SHEET.search(titles):
            continue
        for rows, label, columns in _blocks(sheet, known):
            index = [sheet.words[r][label] for r in rows]
            for what, column in columns.items():
                if what not in series:
                    values = [number(sheet.cells[r][column]) or 0.0 for r in rows]
                    read = pd.Series(values, index=index)
                    series[what] = read[~read.index.duplicated()]
                    if name not in sheets:
                        sheets.append(name)
    if not series:
        return None
    persons = pd.DataFrame({k: v for k, v in series.items() if k in ("workers", "employees")})
    coefficients = pd.DataFrame(
        {k.removesuffix("_coefficient"): v for k, v in series.items() if k.endswith("_coefficient")}
    )
    return Employment(tuple(sheets), persons, None if coefficients.empty else coefficients)


def align_employment(employment: Employment, names: Sequence[str]) -> pd.DataFrame | None:
    """Return persons for a table's sectors, or None where too few of them are in it."""
    persons = employment.persons
    if persons.empty:
        return None
    by_key = {key(str(n)): i for i, n in enumerate(persons.index)}
    places = [by_key.get(key(n)) for n in names]
    if sum(p is not None for p in places) < _ENOUGH * len(names):
        return None
    result = pd.DataFrame(
        np.nan, index=pd.Index(names, name="sector"), columns=["workers", "employees"]
    )
    for what in persons.columns:
        values = persons[what].to_numpy(dtype=float)
        result[what] = [0.0 if p is None else values[p] for p in places]
    return result


def employment_for(book: Book, names: Sequence[str]) -> pd.DataFrame | None:
    """Return sector × ("workers", "employees") in persons for a table's sectors, or None."""
    employment = find_employment(book, names)
    return None if employment is None else align_employment(employment, names)


def read_employment(path: str | Path) -> Employment:
    """Return the employment table of a workbook, which need hold nothing else.

    Raises
    ------
    InputError
        If the workbook does not open or holds no employment table.
    """
    book = Book(Path(path))
    employment = find_employment(book)
    if employment is None:
        raise InputError(
            Problem(
                Text("雇用表がありません。", "There is no employment table."),
                file=book.name,
                field="、".join(book.sheet_names[:4]),
                expected=Text(
                    "部門名の列と「従業者総数」「雇用者」などの列",
                    "a column of sector names and columns such as 従業者総数 and 雇用者",
                ),
            )
        )
    return employment
