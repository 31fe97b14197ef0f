"""Finding the table on a sheet: where its names, sectors, totals and trade columns stand.

A sheet is read by what it says: the row and the column called 内生部門計 frame the
sectors, and the names in the head of the columns are those at the head of the rows.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from machigenki.circulation.workbook.sheets import Sheet, number
from machigenki.circulation.workbook.words import (
    Role,
    is_heading,
    is_note,
    is_total,
    key,
    role_of,
)

_DEPTH = 4
_FEWEST_SECTORS = 3
_SHORT = 5
_TELLING = re.compile(r"消費|支出|資本|在庫|投資")


@dataclass(frozen=True)
class Named:
    """A row or a column: where it is, and what it is called."""

    at: int
    name: str


@dataclass(frozen=True)
class Frame:
    """Where a transactions table (or its coefficients, laid out alike) stands on a sheet.

    Parameters
    ----------
    sheet
        The sheet.
    head
        The row that holds (the last line of) the column names.
    columns, rows
        The sectors as columns and as rows, in the sheet's order.
    total_column, total_row
        内生部門計: as a column and as a row.
    right, below
        Named columns right of the total up to the output column, named rows below the
        total down to the output row; both end with the output.
    """

    sheet: Sheet
    head: int
    columns: tuple[Named, ...]
    rows: tuple[Named, ...]
    total_column: Named
    total_row: Named
    right: tuple[Named, ...]
    below: tuple[Named, ...]


def head_row(sheet: Sheet, start: int = 0, stop: int | None = None) -> int | None:
    """Return the row with the most names in it, the head of a table, or None."""
    best, most = None, _FEWEST_SECTORS
    for r in range(start, sheet.height if stop is None else min(stop, sheet.height)):
        count = len(sheet.words[r])
        if count > most or (count == most and best == r - 1):
            best, most = r, count
    return best


def column_lines(sheet: Sheet, column: int, stop: int, start: int = 0) -> list[str]:
    """Return what stands at the head of a column, line by line, notes left out."""
    return [
        text
        for r in range(start, stop)
        if (text := sheet.words[r].get(column)) is not None and not is_note(text)
    ]


def joined(lines: list[str], depth: int) -> str:
    """Return the last `depth` lines as one name (a name may be broken over cells)."""
    return "".join(lines[-depth:])


def roles_in(lines: list[str]) -> tuple[Role, str] | None:
    """Return the role that a head's lines state and the name that states it.

    The longest of its readings wins: 最終需要 / 部門計 is one name over two cells.
    """
    for depth in range(min(_DEPTH, len(lines)), 0, -1):
        name = joined(lines, depth)
        role = role_of(name)
        if role is not None and role not in (Role.EXPORT, Role.IMPORT):
            return role, name
    for depth in range(1, min(_DEPTH, len(lines)) + 1):
        name = joined(lines, depth)
        role = role_of(name)
        if role is not None:
            if depth < len(lines) and "控除" in lines[-depth - 1] and "控除" not in name:
                name = lines[-depth - 1] + name if len(lines[-depth - 1]) < 6 else name
            return role, name
    return None


def row_lines(sheet: Sheet, row: int, stop: int) -> list[str]:
    """Return the words left of the numbers of a row, notes left out."""
    words = sheet.words[row]
    return [words[c] for c in sorted(words) if c < stop and not is_note(words[c])]


def _first_number(sheet: Sheet, row: int, after: int) -> int | None:
    for c in range(after, sheet.width):
        if number(sheet.cells[row][c]) is not None:
            return c
    return None


def _total_rows(sheet: Sheet, head: int) -> list[tuple[int, int]]:
    """Return rows below the head called 内生部門計, each with the column after its label."""
    found = []
    for r in range(head + 1, sheet.height):
        words = sheet.words[r]
        if not words:
            continue
        places = sorted(words)
        for i, c in enumerate(places):
            text = words[c]
            if i + 1 < len(places) and places[i + 1] - c <= 2:
                both = text + words[places[i + 1]]
                if role_of(both) is Role.INTERMEDIATE_TOTAL:
                    found.append((r, places[i + 1] + 1))
                    break
            if role_of(text) is Role.INTERMEDIATE_TOTAL:
                found.append((r, c + 1))
                break
    return found


def frame_of(sheet: Sheet) -> Frame | None:
    """Return the frame of the table on a sheet, or None where it holds none."""
    if sheet.height < 2 * _FEWEST_SECTORS or sheet.width < 2 * _FEWEST_SECTORS:
        return None
    head = head_row(sheet)
    if head is None:
        return None
    totals = _total_rows(sheet, head)
    if not totals:
        return None
    end_row = totals[0][0]
    after_label = totals[0][1]
    # A sheet may print 財・サービス計 and 内生部門計 below one another: the last is the total.
    run = [totals[0]]
    for place in totals[1:]:
        if place[0] - run[-1][0] > 2:
            break
        run.append(place)
    total_row_at = run[-1][0]

    heads = {c: column_lines(sheet, c, head + 1) for c in range(sheet.width)}
    total_columns = [
        c
        for c in range(after_label, sheet.width)
        if (found := roles_in(heads[c])) is not None and found[0] is Role.INTERMEDIATE_TOTAL
    ]
    if not total_columns:
        return None
    end_column = total_columns[0]
    total_column_at = end_column
    for c in total_columns[1:]:
        if c - total_column_at > 2:
            break
        total_column_at = c

    first = next(
        (
            c
            for c in range(after_label, end_column)
            if heads[c]
            and not is_heading(heads[c][-1])
            and number(sheet.cells[end_row][c]) is not None
        ),
        None,
    )
    if first is None:
        return None
    headings = {
        key(joined(heads[c], depth))
        for c in range(first, end_column)
        for depth in range(1, min(_DEPTH, len(heads[c])) + 1)
    }
    rows = _rows_between(sheet, head + 1, end_row, first, end_column, headings)
    depth = _name_depth(heads, (c for c in range(first, end_column)), [n.name for n in rows])
    names = {key(n.name) for n in rows}
    columns = _columns_between(sheet, heads, depth, first, end_column, end_row, names)
    right = _right_of(sheet, heads, depth, total_column_at, head)
    below = _below(sheet, total_row_at, first)
    if not (rows and columns and right and below):
        return None
    total_name = roles_in(heads[total_column_at])
    return Frame(
        sheet,
        head,
        columns,
        rows,
        Named(total_column_at, total_name[1] if total_name else ""),
        Named(total_row_at, "".join(row_lines(sheet, total_row_at, first)[-1:])),
        right,
        below,
    )


def _is_data_row(sheet: Sheet, row: int, first: int, end: int) -> bool:
    cells = sheet.cells[row][first : end + 1]
    filled = [v for v in cells if v not in ("", None)]
    numbers = sum(1 for v in filled if number(v) is not None)
    return numbers > 0 and 2 * numbers > len(filled)


def _rows_between(
    sheet: Sheet, start: int, stop: int, first: int, end: int, headings: set[str]
) -> tuple[Named, ...]:
    """Return the sectors' rows: named, and filled with numbers or called like a column."""
    found = []
    for r in range(start, stop):
        lines = row_lines(sheet, r, first)
        if not lines or is_heading(lines[-1]) or is_total(lines[-1]):
            continue
        empty = all(v in ("", None) for v in sheet.cells[r][first : end + 1])
        if not _is_data_row(sheet, r, first, end) and not (empty and key(lines[-1]) in headings):
            continue
        found.append(Named(r, lines[-1]))
    return tuple(found)


def _name_depth(heads: dict[int, list[str]], columns: Iterable[int], row_names: list[str]) -> int:
    """Return over how many lines column names run: where they best repeat the row names."""
    known = {key(n) for n in row_names}
    best, most = 1, -1
    places = list(columns)
    for depth in range(1, _DEPTH + 1):
        hits = sum(1 for c in places if heads[c] and key(joined(heads[c], depth)) in known)
        if hits > most:
            best, most = depth, hits
    return best


def _columns_between(
    sheet: Sheet,
    heads: dict[int, list[str]],
    depth: int,
    first: int,
    end: int,
    total_row: int,
    row_names: set[str],
) -> tuple[Named, ...]:
    """Return the sectors' columns: named, and with a total or called like a row."""
    found = []
    for c in range(first, end):
        lines = heads[c]
        if not lines or is_heading(lines[-1]):
            continue
        name = joined(lines, depth)
        if is_total(name):
            continue
        if number(sheet.cells[total_row][c]) is None and key(name) not in row_names:
            continue
        found.append(Named(c, name))
    return tuple(found)


def _right_of(
    sheet: Sheet, heads: dict[int, list[str]], depth: int, total: int, head: int
) -> tuple[Named, ...]:
    """Return the named columns right of the total, up to the output column."""
    found = []
    for c in range(total + 1, sheet.width):
        lines = heads[c]
        if not lines:
            continue
        role = roles_in(lines)
        name = role[1] if role else joined(lines, depth)
        if role is None and len(name) <= _SHORT and not _TELLING.search(name):
            # 公的 and 民間 under a merged 総固定資本形成: the group is part of the name.
            group = lines[-2] if len(lines) > 1 else _group_of(sheet, c, total, head)
            name = (group or "") + name
        found.append(Named(c, name))
        if role is not None and role[0] is Role.OUTPUT:
            return tuple(found)
    return ()


def _group_of(sheet: Sheet, column: int, total: int, head: int) -> str | None:
    """Return the heading merged over a column that has but one line of its own, or None."""
    own = max((r for r in range(head + 1) if column in sheet.words[r]), default=0)
    for r in range(own - 1, -1, -1):
        left = [k for k in sheet.words[r] if total < k < column and not is_note(sheet.words[r][k])]
        if left:
            nearest = max(left)
            below = any(nearest in sheet.words[k] for k in range(r + 1, head + 1))
            return sheet.words[r][nearest] if below else None
    return None


def _below(sheet: Sheet, total: int, first: int) -> tuple[Named, ...]:
    """Return the named rows below the total, down to the output row."""
    found = []
    for r in range(total + 1, sheet.height):
        lines = row_lines(sheet, r, first)
        if not lines:
            continue
        name = lines[-1]
        role = role_of(name)
        if role is None and len(lines) > 1 and role_of("".join(lines[-2:])) is not None:
            name = "".join(lines[-2:])
            role = role_of(name)
        if not _is_data_row(sheet, r, first, first + 10):
            continue
        found.append(Named(r, name))
        if role is Role.OUTPUT:
            return tuple(found)
    return ()
