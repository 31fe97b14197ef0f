"""From the cells of a workbook to a `Table` in yen."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from machigenki.circulation.table import Table
from machigenki.circulation.workbook.captions import place_of, unit_of_book, year_of
from machigenki.circulation.workbook.columns import (
    Array,
    Right,
    destination,
    parts,
    sort_right,
    step_of,
)
from machigenki.circulation.workbook.find import Frame, Named, frame_of
from machigenki.circulation.workbook.sectors import match_sectors
from machigenki.circulation.workbook.sheets import Book, Sheet, cell_ref, number
from machigenki.circulation.workbook.words import Role, key, normalise, role_of, without_code
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Text

COMMON_SIZE = 37
_INDUCED = ("誘発", "依存度")
_SCRAP = re.compile(r"屑|くず|古紙|スクラップ|副産物")
_ASSUMED_UNIT = (1e6, "百万円")


@dataclass(frozen=True)
class Reading:
    """A transactions table as printed, in its own unit, before it becomes a `Table`.

    Parameters
    ----------
    book, frame
        Where it was read.
    unit_yen, unit_name, unit_sheet
        Yen per unit, the unit's wording and the sheet that states it ("" where no sheet
        does and 百万円 is assumed).
    step
        Rounding of the printed numbers (1 for whole units, 0 where unrounded).
    names
        Sectors, n of them.
    intermediate
        n × n.
    intermediate_of_rows, intermediate_of_columns
        The printed 内生部門計, as a column and as a row.
    right_values
        n × k, the columns right of the sectors; `sorted_right` says what they hold.
    below_values
        r × n, the rows below the sectors; `value_added_rows` are the parts of value added.
    imports_printed_negative
        Whether the imports are stored as negative numbers.
    """

    book: Book
    frame: Frame
    unit_yen: float
    unit_name: str
    unit_sheet: str
    step: float
    names: tuple[str, ...]
    intermediate: Array
    intermediate_of_rows: Array
    intermediate_of_columns: Array
    right_values: Array
    sorted_right: Right
    below_values: Array
    value_added_rows: tuple[int, ...]
    imports_printed_negative: bool

    @property
    def size(self) -> int:
        """Number of sectors."""
        return len(self.names)

    def columns(self, group: Sequence[int]) -> Array:
        """Return some of the columns on the right, n × len(group)."""
        return self.right_values[:, list(group)]

    @property
    def imports(self) -> Array:
        """Imports by sector, positive."""
        total: Array = self.columns(self.sorted_right.imports).sum(axis=1)
        return -total if self.imports_printed_negative else total

    @property
    def output(self) -> Array:
        """Output by sector, from the output column."""
        column: Array = self.right_values[:, -1]
        return column


def _values(sheet: Sheet, rows: Sequence[Named], columns: Sequence[Named], file: str) -> Array:
    """Return a block of cells as numbers; empty cells are zero, words are a problem."""
    at = [c.at for c in columns]
    block = np.zeros((len(rows), len(at)))
    faults: list[Problem] = []
    for i, row in enumerate(rows):
        cells = sheet.cells[row.at]
        for j, c in enumerate(at):
            value = cells[c]
            if isinstance(value, float):
                block[i, j] = value
                continue
            if value == "" or value is None:
                continue
            read = number(value)
            if read is not None:
                block[i, j] = read
            elif str(value).strip():
                faults.append(
                    Problem(
                        Text(
                            f"シート「{sheet.name}」のセルに数値がありません"
                            f"（{row.name} × {columns[j].name}）。",
                            f"A cell of sheet {sheet.name!r} holds no number "
                            f"({row.name} × {columns[j].name}).",
                        ),
                        file=file,
                        row=cell_ref(row.at, c),
                        found=str(value)[:40],
                        expected=Text("数値", "a number"),
                    )
                )
    if faults:
        raise InputError(faults[:20])
    return block


def _aligned(
    frame: Frame, file: str
) -> tuple[tuple[Named, ...], tuple[Named, ...], tuple[str, ...]]:
    """Return the sectors' rows and columns in one order, with their names."""
    rows, columns = frame.rows, frame.columns
    row_keys, column_keys = [key(r.name) for r in rows], [key(c.name) for c in columns]
    if len(rows) == len(columns):
        same = sum(a == b for a, b in zip(row_keys, column_keys, strict=True))
        if 2 * same >= len(rows):
            return rows, columns, _unique([r.name for r in rows])
    by_key = dict(zip(column_keys, columns, strict=True))
    both = [(r, by_key[k]) for r, k in zip(rows, row_keys, strict=True) if k in by_key]
    missing = [r for r, k in zip(rows, row_keys, strict=True) if k not in by_key]
    known = set(row_keys)
    extra = [c for c, k in zip(columns, column_keys, strict=True) if k not in known]
    if missing or extra:
        where = missing[0] if missing else extra[0]
        ref = (
            cell_ref(where.at, frame.columns[0].at - 1)
            if missing
            else cell_ref(frame.head, where.at)
        )
        raise InputError(
            Problem(
                Text(
                    f"シート「{frame.sheet.name}」の行の部門（{len(rows)}）と"
                    f"列の部門（{len(columns)}）が一致しません。",
                    f"On sheet {frame.sheet.name!r} the {len(rows)} row sectors and the "
                    f"{len(columns)} column sectors are not the same.",
                ),
                file=file,
                row=ref,
                found=where.name,
                expected=Text("行と列に同じ部門名", "the same sector as a row and as a column"),
            )
        )
    return tuple(r for r, _ in both), tuple(c for _, c in both), _unique([r.name for r, _ in both])


def _unique(names: Sequence[str]) -> tuple[str, ...]:
    """Return names told apart by a number where they repeat, without codes in front."""
    bare = [without_code(name) for name in names]
    if all(a != b for a, b in zip(bare, names, strict=True)):
        names = bare
    seen: dict[str, int] = {}
    unique = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        unique.append(name if seen[name] == 1 else f"{name}({seen[name]})")
    return tuple(unique)


def _require_gross_trade(frame: Frame, file: str) -> None:
    """Refuse a table that prints net trade only: it does not tell what is imported."""
    for column in frame.right:
        name = normalise(column.name)
        if re.search(r"純(?:移輸|輸移|移|輸)出|[移輸]出入", name):
            raise InputError(
                Problem(
                    Text(
                        f"シート「{frame.sheet.name}」の移輸出と移輸入が差引きで示されています。",
                        f"Sheet {frame.sheet.name!r} prints exports less imports in one column.",
                    ),
                    file=file,
                    row=cell_ref(frame.head, column.at),
                    found=column.name,
                    expected=Text(
                        "移輸出と移輸入の別々の列", "exports and imports in columns of their own"
                    ),
                )
            )


def read_frame(book: Book, frame: Frame) -> Reading:
    """Read the numbers of a table that has been found."""
    sheet = frame.sheet
    rows, columns, names = _aligned(frame, book.name)
    intermediate = _values(sheet, rows, columns, book.name)
    right_values = _values(sheet, rows, frame.right, book.name)
    below_values = _values(sheet, frame.below, columns, book.name)
    total_column = _values(sheet, rows, (frame.total_column,), book.name)[:, 0]
    total_row = _values(sheet, (frame.total_row,), columns, book.name)[0]
    step = step_of(np.concatenate([intermediate.ravel(), right_values.ravel()]))
    _require_gross_trade(frame, book.name)
    sorted_right = sort_right(frame.right, right_values, step)

    value_added_at = next(
        (i for i, r in enumerate(frame.below) if role_of(r.name) is Role.VALUE_ADDED_TOTAL),
        len(frame.below) - 1,
    )
    # The parts of value added fill the gap between inputs and output.
    gap = below_values[-1] - total_row
    chosen = parts(
        [r.name for r in frame.below[:value_added_at]],
        below_values[:value_added_at].T,
        gap,
        step,
    )
    demand = (
        total_column
        + right_values[:, list(sorted_right.final + sorted_right.adjustment)].sum(axis=1)
        + right_values[:, list(sorted_right.exports)].sum(axis=1)
    )
    printed = right_values[:, list(sorted_right.imports)].sum(axis=1)
    output = right_values[:, -1]
    negative = bool(
        np.abs(demand + printed - output).sum() <= np.abs(demand - printed - output).sum()
    )
    unit = unit_of_book(book, sheet)
    return Reading(
        book=book,
        frame=frame,
        unit_yen=unit[0] if unit else _ASSUMED_UNIT[0],
        unit_name=unit[1] if unit else _ASSUMED_UNIT[1],
        unit_sheet=unit[2] if unit else "",
        step=step,
        names=names,
        intermediate=intermediate,
        intermediate_of_rows=total_column,
        intermediate_of_columns=total_row,
        right_values=right_values,
        sorted_right=sorted_right,
        below_values=below_values,
        value_added_rows=tuple(chosen),
        imports_printed_negative=negative,
    )


def _is_transactions(frame: Frame) -> bool:
    """Whether a frame holds flows of money: outputs of a coefficient table are all one."""
    outputs = [number(frame.sheet.cells[frame.below[-1].at][c.at]) or 0.0 for c in frame.columns]
    return max(abs(v) for v in outputs) > 2.0


def find_transactions(book: Book) -> Frame:
    """Return the transactions table of a workbook; of several sizes the nearest to 37.

    Raises
    ------
    InputError
        Where no sheet holds one, saying what each sheet lacks.
    """
    likely = [n for n in book.sheet_names if not any(w in n for w in _INDUCED)]
    rest = [n for n in book.sheet_names if n not in likely]
    for names in (likely, rest):
        frames = [
            f for n in names if (f := frame_of(book.sheet(n))) is not None and _is_transactions(f)
        ]
        if frames:
            return min(frames, key=lambda f: abs(len(f.rows) - COMMON_SIZE))
    raise InputError(_why_none(book))


def _why_none(book: Book) -> list[Problem]:
    from machigenki.circulation.workbook.explain import explain_sheet

    return [explain_sheet(book, name) for name in book.sheet_names[:8]] or [
        Problem(Text("シートがありません。", "There is no sheet."), file=book.name)
    ]


def _trade(reading: Reading, group: Sequence[int], sign: float) -> tuple[Array, bool]:
    """Return sector × ("abroad", "nation") of some trade columns, and whether they tell."""
    ends = [destination(reading.frame.right[j].name) for j in group]
    split = "both" not in ends
    result = np.zeros((reading.size, 2))
    for j, end in zip(group, ends, strict=True):
        result[:, 0 if split and end == "abroad" else 1] += sign * reading.right_values[:, j]
    return result, split


def scrap_rows(reading: Reading) -> tuple[int, ...]:
    """Return the rows of scrap among the parts of value added (indices into `below`)."""
    return tuple(i for i in reading.value_added_rows if _SCRAP.search(reading.frame.below[i].name))


def _value_added(reading: Reading) -> tuple[tuple[str, ...], Array]:
    """Return the names and amounts of the parts of value added, scrap within the surplus."""
    scrap = scrap_rows(reading)
    rows = [i for i in reading.value_added_rows if i not in scrap]
    names = _unique([reading.frame.below[i].name for i in rows])
    values = reading.below_values[rows].copy()
    surplus = next((k for k, n in enumerate(names) if "営業余剰" in n), len(rows) - 1)
    values[surplus] += reading.below_values[list(scrap)].sum(axis=0)
    return names, values


def table_of(reading: Reading, employment: pd.DataFrame | None = None) -> Table:
    """Return the table in yen, with economic signs.

    Output = intermediate + final demand + exports − imports, by sector; `adjustment`
    repeats the column 調整項 of final demand. Rows of scrap that stand between the inputs
    and value added (古紙, 金属屑) are added to the operating surplus: they are no sector.
    """
    unit = reading.unit_yen
    sectors = pd.Index(reading.names, name="sector")
    frame, right = reading.frame, reading.sorted_right

    def labelled(group: Sequence[int]) -> pd.DataFrame:
        names = pd.Index(_unique([frame.right[j].name for j in group]), name="demand")
        return pd.DataFrame(reading.columns(group) * unit, index=sectors, columns=names)

    exports, export_split = _trade(reading, right.exports, 1.0)
    imports, import_split = _trade(
        reading, right.imports, -1.0 if reading.imports_printed_negative else 1.0
    )
    split = export_split and import_split
    if not split:
        exports = np.column_stack([np.zeros(reading.size), exports.sum(axis=1)])
        imports = np.column_stack([np.zeros(reading.size), imports.sum(axis=1)])
    ends = pd.Index(["abroad", "nation"], name="tier")
    components, value_added = _value_added(reading)
    place = place_of(reading.book, frame.sheet, frame.head, frame.right[-1].name)
    return Table(
        place=place or reading.book.path.stem,
        year=year_of(reading.book, frame.sheet, frame.head),
        sectors=sectors,
        intermediate=pd.DataFrame(reading.intermediate * unit, index=sectors, columns=sectors),
        final_demand=labelled(right.final + right.adjustment),
        exports=pd.DataFrame(exports * unit, index=sectors, columns=ends),
        imports=pd.DataFrame(imports * unit, index=sectors, columns=ends),
        adjustment=pd.Series(
            reading.columns(right.adjustment).sum(axis=1) * unit, index=sectors, name="adjustment"
        ),
        value_added=pd.DataFrame(
            value_added * unit,
            index=pd.Index(components, name="component"),
            columns=sectors,
        ),
        output=pd.Series(reading.output * unit, index=sectors, name="output"),
        codes={m.sector: m.code for m in match_sectors(reading.names) if m.code is not None},
        trade_split=split,
        employment=employment,
    )


def read_workbook(path: str | Path) -> Table:
    """Return the input-output table in a workbook as a prefecture or the state publishes it.

    Sheets, sectors, totals, trade columns, unit and year are found by what the cells say,
    never by file name. Where a workbook holds tables of several sizes, the one nearest to
    the 37 common sectors is read.

    Parameters
    ----------
    path
        An .xlsx or .xls file.

    Raises
    ------
    InputError
        If it is no workbook, is locked or broken, holds no transactions table, or holds one
        that does not balance; the problems name sheet, cell and what was expected.
    """
    from machigenki.circulation.workbook.balance import balance_problems, balances
    from machigenki.circulation.workbook.employment import employment_for

    book = Book(Path(path))
    reading = read_frame(book, find_transactions(book))
    faults = balance_problems(reading, balances(reading))
    if faults:
        raise InputError(faults)
    return table_of(reading, employment_for(book, reading.names))
