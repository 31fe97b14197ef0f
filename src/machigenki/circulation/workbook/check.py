"""Checking a workbook: what was found in it, whether it balances, whether its inverse is met."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pandas as pd

from machigenki.circulation.table import Table
from machigenki.circulation.workbook.balance import (
    Balance,
    balance_problems,
    balances,
    must_hold,
    sum_notes,
)
from machigenki.circulation.workbook.build import (
    Reading,
    find_transactions,
    read_frame,
    scrap_rows,
    table_of,
)
from machigenki.circulation.workbook.captions import place_of
from machigenki.circulation.workbook.edition import edition_note, edition_of
from machigenki.circulation.workbook.employment import (
    Employment,
    align_employment,
    find_employment,
)
from machigenki.circulation.workbook.inverse import (
    InverseCheck,
    best_inverse,
    check_inverses,
    printed_matrices,
)
from machigenki.circulation.workbook.sectors import SectorMatch, match_sectors
from machigenki.circulation.workbook.sheets import Book
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Lang, Text


@dataclass(frozen=True)
class EmploymentCheck:
    """Employment found beside (or instead of) a table.

    `coefficient_difference` is the largest |printed coefficient − persons ÷ output| in
    persons per unit of output, None where no coefficients or no outputs are printed.
    """

    sheets: tuple[str, ...]
    sectors: int
    workers_persons: float | None
    employees_persons: float | None
    has_coefficients: bool
    coefficient_difference: float | None = None


@dataclass(frozen=True, eq=False)
class TableCheck:
    """What a workbook holds and how it stands up to checking.

    Parameters
    ----------
    file
        Its name.
    kind
        "transactions", or "employment" where it holds an employment table only.
    place, year
        As its sheets state them, None where they do not.
    edition
        2011 or 2015, whose sector list the names follow, None where they do not tell.
    unit_yen, unit, unit_sheet
        Yen per printed unit, its wording, and the sheet that states it ("" where 百万円 is
        assumed because none does).
    sectors
        Number of sectors.
    output_yen, value_added_yen
        Totals.
    sheets
        What was read from which sheet.
    trade_split, adjustment
        Whether trade with the rest of Japan is told from trade abroad; whether there is a
        調整項.
    balances
        The identities.
    inverses, inverse
        Printed inverses against ours, and the one that counts (open before closed).
    matches
        The common sector of each sector.
    employment
        None where there is none.
    problems, notes
        What is wrong, and what a reader should know.
    table
        The table itself, None for an employment workbook.
    """

    file: str
    kind: str
    place: str | None = None
    year: int | None = None
    edition: int | None = None
    unit_yen: float = 0.0
    unit: str = ""
    unit_sheet: str = ""
    sectors: int = 0
    output_yen: float = 0.0
    value_added_yen: float = 0.0
    sheets: dict[str, str] = field(default_factory=dict)
    trade_split: bool = True
    adjustment: bool = False
    balances: tuple[Balance, ...] = ()
    inverses: tuple[InverseCheck, ...] = ()
    inverse: InverseCheck | None = None
    matches: tuple[SectorMatch, ...] = ()
    employment: EmploymentCheck | None = None
    problems: tuple[Problem, ...] = ()
    notes: tuple[Text, ...] = ()
    table: Table | None = field(default=None, repr=False)

    @property
    def unmatched(self) -> tuple[str, ...]:
        """Sectors that match none of the 37 common ones."""
        return tuple(m.sector for m in self.matches if m.code is None)

    @property
    def common_sectors(self) -> int:
        """How many of the 37 common sectors the table fills."""
        return len({m.code for m in self.matches if m.code is not None})

    @property
    def balanced(self) -> bool:
        """Whether rows, columns and both outputs agree (a printed sum may still be off)."""
        return all(b.ok for b in self.balances if must_hold(b))

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong with the workbook."""
        return not self.problems

    def as_dict(self, lang: Lang) -> dict[str, object]:
        """Return the check with stable keys, units in the keys, for ``--json``."""
        from machigenki.circulation.workbook.listing import as_dict

        return as_dict(self, lang)

    def lines(self, lang: Lang) -> list[str]:
        """Return the check as a few lines to read."""
        from machigenki.circulation.workbook.listing import lines

        return lines(self, lang)


def check_workbook(path: str | Path) -> TableCheck:
    """Read a workbook and check it: balances, printed inverse, unit, year, sectors, employment.

    A table that does not balance is a failed check, told in `problems`; only what cannot
    be read at all raises.

    Raises
    ------
    InputError
        If the file is no workbook, is locked or broken, or holds neither a transactions
        table nor an employment table.
    """
    book = Book(Path(path))
    try:
        frame = find_transactions(book)
    except InputError:
        employment = find_employment(book)
        if employment is None or employment.persons.empty:
            raise
        return _employment_only(book, employment)
    reading = read_frame(book, frame)
    found = balances(reading)
    printed, inverses = printed_matrices(reading)
    checks = check_inverses(reading, printed, inverses)
    matches = match_sectors(reading.names)
    employment_check, persons = _employment(book, reading)
    table = table_of(reading, persons)
    sheets = {"transactions": frame.sheet.name}
    if printed is not None:
        sheets["coefficients"] = printed.sheet
    inverse = best_inverse(checks)
    if inverse is not None:
        sheets["inverse"] = inverse.sheet
    if employment_check is not None:
        sheets["employment"] = employment_check.sheets[0]
    return TableCheck(
        file=book.name,
        kind="transactions",
        place=place_of(book, frame.sheet, frame.head, frame.right[-1].name),
        year=table.year,
        edition=edition_of(reading.names),
        unit_yen=reading.unit_yen,
        unit=reading.unit_name,
        unit_sheet=reading.unit_sheet,
        sectors=reading.size,
        output_yen=float(table.output.sum()),
        value_added_yen=float(table.value_added.to_numpy().sum()),
        sheets=sheets,
        trade_split=table.trade_split,
        adjustment=bool(reading.sorted_right.adjustment),
        balances=found,
        inverses=checks,
        inverse=inverse,
        matches=matches,
        employment=employment_check,
        problems=tuple(balance_problems(reading, found)) + _unmatched(reading, matches),
        notes=_notes(reading, table, inverse, matches) + tuple(sum_notes(reading, found)),
        table=table,
    )


def _unmatched(reading: Reading, matches: Sequence[SectorMatch]) -> tuple[Problem, ...]:
    return tuple(
        Problem(
            Text(
                "共通37部門のどれに当たるか分からない部門です。",
                "This sector matches none of the 37 common ones.",
            ),
            file=reading.book.name,
            row=reading.frame.sheet.name,
            field=m.sector,
            expected=Text("統合分類の部門名", "a name of the ministry's sectors"),
        )
        for m in matches
        if m.code is None
    )


def _notes(
    reading: Reading,
    table: Table,
    inverse: InverseCheck | None,
    matches: Sequence[SectorMatch],
) -> tuple[Text, ...]:
    notes = []
    if not reading.unit_sheet:
        notes.append(
            Text(
                "単位の記載がないため百万円とみなした。",
                "No sheet states the unit; one million yen is assumed.",
            )
        )
    if table.year is None:
        notes.append(Text("対象年の記載がない。", "No sheet states the year."))
    other = edition_note(table.year, edition_of(reading.names))
    if other is not None:
        notes.append(other)
    if not table.trade_split:
        notes.append(
            Text(
                "移出入と輸出入が分かれていない（すべて国内との取引として扱う）。",
                "Trade with the rest of Japan and abroad is joined (all counted as nation).",
            )
        )
    scrap = scrap_rows(reading)
    if scrap:
        names = "、".join(reading.frame.below[i].name for i in scrap)
        notes.append(
            Text(
                f"部門でない行（{names}）は営業余剰に含めた。",
                f"Rows that are no sectors ({names}) are added to the operating surplus.",
            )
        )
    wide = [m for m in matches if m.spans]
    if wide:
        names = "、".join(m.sector for m in wide)
        notes.append(
            Text(
                f"複数の共通部門にまたがる部門は主な部門に数えた: {names}",
                f"Sectors over several common ones are counted to the main one: {names}",
            )
        )
    if inverse is None:
        notes.append(Text("逆行列係数表がない。", "No inverse is printed."))
    elif inverse.reason is not None:
        notes.append(inverse.reason)
    return tuple(notes)


def _total(employment: Employment, column: str) -> float | None:
    if column not in employment.persons:
        return None
    return float(employment.persons[column].sum())


def _employment(book: Book, reading: Reading) -> tuple[EmploymentCheck | None, pd.DataFrame | None]:
    found = find_employment(book, reading.names)
    if found is None:
        return None, None
    persons = align_employment(found, reading.names)
    difference = None
    if found.coefficients is not None and persons is not None:
        # Coefficients are mostly per million yen whatever the table's unit: try both.
        gaps = []
        for unit in {reading.unit_yen, 1e6}:
            output = reading.output * reading.unit_yen / unit
            for what in found.coefficients.columns:
                if what in persons.columns and len(found.coefficients) == reading.size:
                    printed = found.coefficients[what].to_numpy(dtype=float)
                    # A coefficient withheld from print (X, -) is read as zero.
                    live = (output != 0.0) & (printed != 0.0)
                    ours = persons[what].to_numpy(dtype=float)[live] / output[live]
                    gaps.append(float(np.abs(printed[live] - ours).max(initial=0.0)))
        difference = min(gaps, default=None)
    check = EmploymentCheck(
        found.sheets,
        reading.size if persons is not None else len(found.persons),
        _total(found, "workers"),
        _total(found, "employees"),
        found.coefficients is not None,
        difference,
    )
    return check, persons


def _employment_only(book: Book, employment: Employment) -> TableCheck:
    names = [str(n) for n in employment.persons.index]
    return TableCheck(
        file=book.name,
        kind="employment",
        sectors=len(names),
        sheets={"employment": employment.sheets[0]},
        matches=match_sectors(names),
        employment=EmploymentCheck(
            employment.sheets,
            len(names),
            _total(employment, "workers"),
            _total(employment, "employees"),
            employment.coefficients is not None,
        ),
        notes=(
            Text(
                "取引基本表はなく、雇用表だけのブックである。",
                "The workbook holds an employment table and no transactions table.",
            ),
        ),
    )


def same_totals(checks: Sequence[TableCheck]) -> list[Problem]:
    """Return a problem for each pair of tables with the same totals under different names.

    A table passed on as a later year's may be a copy of an earlier one; its total output
    and value added give it away, whatever its title and file name say.
    """
    found: dict[tuple[float, float], TableCheck] = {}
    problems = []
    for check in checks:
        if check.kind != "transactions":
            continue
        totals = (round(check.output_yen, -5), round(check.value_added_yen, -5))
        first = found.setdefault(totals, check)
        if first is not check:
            problems.append(
                Problem(
                    Text(
                        f"「{first.file}」と総額が同じです（同じ表の写しの可能性）。",
                        f"Its totals are those of {first.file!r}: probably the same table.",
                    ),
                    file=check.file,
                    field=f"{check.year or '?'} / {first.year or '?'}",
                    found=f"{check.output_yen:,.0f}",
                    expected=Text("年ごとに異なる生産額の合計", "a total output of its own"),
                )
            )
    return problems
