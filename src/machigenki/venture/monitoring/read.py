"""Read an actuals file (実績): CSV or workbook, one row a line and period, or one row a period."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from machigenki.region.match import loose
from machigenki.region.number import parse_number
from machigenki.region.problem import InputError, Problem
from machigenki.region.tables import TableFile, read_table
from machigenki.region.text import Text
from machigenki.venture.monitoring.actuals import Actuals, Entry, Placed, clashes
from machigenki.venture.monitoring.lines import Kind, Line
from machigenki.venture.monitoring.period import Span, parse_span
from machigenki.venture.monitoring.plan_side import Planned

PERIOD = ("年月", "period", "月", "month", "年度", "fiscal_year")
KIND = ("区分", "kind")
ITEM = ("品目", "item", "項目")
QUANTITY = ("数量", "quantity")
AMOUNT = ("金額（円）", "amount_yen", "金額", "実績額（円）")
WIDE = {
    Kind.SALES: ("売上（円）", "sales_yen", "売上"),
    Kind.PERSONS: ("人数（人）", "persons", "人数"),
    Kind.PURCHASES: ("仕入（円）", "purchases_yen", "仕入"),
    Kind.LOCAL_PURCHASES: ("域内仕入（円）", "local_purchases_yen", "域内仕入"),
    Kind.WAGES: ("賃金（円）", "wages_yen", "賃金"),
}
"""Headings of the wide form, one row a period."""

_WORDS = {
    loose(word): kind
    for kind, words in {
        Kind.SALES: ("売上", "売上高", "sales", "sale"),
        Kind.PERSONS: ("人数", "人員", "従業員数", "persons", "people"),
        Kind.PURCHASES: ("仕入", "仕入・経費", "仕入高", "purchases", "purchase"),
        Kind.LOCAL_PURCHASES: ("域内仕入", "域内からの仕入", "local_purchases", "local purchases"),
        Kind.WAGES: ("賃金", "給料", "給料・賃金", "人件費", "wages", "wage"),
    }.items()
    for word in words
}


def read_actuals(path: Path, plan: Planned) -> Actuals:
    """Return the figures of an actuals file, checked against the plan.

    Long form: a period, an item (a product, an input, a role, or 売上・人数・仕入・域内仕入・賃金
    for a total; a column 区分 tells apart what is called alike), a quantity and an amount in
    yen; the quantity of people is persons. Wide form: a period and columns of totals. Rows
    without figures are not filled in yet and are passed over.

    Raises
    ------
    InputError
        With every fault: file, row, field, what was found and what was expected.
    """
    table = read_table(path)
    problems: list[Problem] = []
    wide = table.optional_column(*ITEM) is None and table.optional_column(*KIND) is None
    cells = list((_wide if wide else _long)(table, plan, problems))
    problems.extend(clashes(cells, table.file))
    if not cells and not problems:
        problems.append(
            Problem(
                Text("実績の数値が一つもありません", "No actual figure is filled in"),
                file=table.file,
                expected=Text("数量又は金額の記入された行", "rows with a quantity or an amount"),
            )
        )
    if problems:
        raise InputError(problems)
    return Actuals(table.file, tuple(cell.entry for cell in cells))


def _long(table: TableFile, plan: Planned, problems: list[Problem]) -> Iterator[Placed]:
    period = table.column(*PERIOD)
    item, kind = table.optional_column(*ITEM), table.optional_column(*KIND)
    quantity, amount = table.optional_column(*QUANTITY), table.column(*AMOUNT)
    for row, number_of_line in zip(table.rows, table.lines, strict=True):
        at = str(number_of_line)
        told = row[quantity] if quantity is not None else ""
        if not told and not row[amount]:
            continue
        try:
            span = _span(row[period], table, period, at, plan)
            line = _line(
                row[kind] if kind is not None else "",
                row[item] if item is not None else "",
                plan,
                Problem(
                    Text("計画にない品目です", "The plan has no such line"),
                    file=table.file,
                    row=at,
                    field=table.header[item if item is not None else kind or 0],
                ),
                Problem(
                    Text("この区分はありません", "There is no such kind"),
                    file=table.file,
                    row=at,
                    field=table.header[kind or 0],
                ),
            )
            number = _numbers(table, at)
            units = number(told, quantity) if told and quantity is not None else None
            if line.kind is Kind.PERSONS:
                if units is None:
                    raise _missing(table, at, QUANTITY[0], "人数", "persons")
                yield _in_line(Entry(line, span, units), at)
            elif not row[amount]:
                raise _missing(table, at, table.header[amount], "金額（円）", "an amount in yen")
            else:
                yield _in_line(Entry(line, span, number(row[amount], amount), units), at)
        except InputError as error:
            problems.extend(error.problems)


def _wide(table: TableFile, plan: Planned, problems: list[Problem]) -> Iterator[Placed]:
    period = table.column(*PERIOD)
    columns = {
        kind: place
        for kind, names in WIDE.items()
        if (place := table.optional_column(*names)) is not None
    }
    if not columns:
        table.column(*ITEM)  # tells what is missing
    for row, line in zip(table.rows, table.lines, strict=True):
        at = str(line)
        filled = {kind: column for kind, column in columns.items() if row[column]}
        if not filled:
            continue
        try:
            span = _span(row[period], table, period, at, plan)
        except InputError as error:
            problems.extend(error.problems)
            continue
        for kind, column in filled.items():
            try:
                number = _numbers(table, at)(row[column], column)
            except InputError as error:
                problems.extend(error.problems)
            else:
                yield _in_line(Entry(Line(kind), span, number), at)


def _in_line(entry: Entry, line: str) -> Placed:
    return Placed(entry, Text(f"{line}行目", f"line {line}"), line)


def _span(cell: str, table: TableFile, column: int, row: str, plan: Planned) -> Span:
    field = table.header[column]
    span = parse_span(cell, file=table.file, row=row, field=field)
    if not plan.holds(span):
        first, last = plan.span(0), plan.span(plan.months - 1)
        raise InputError(
            Problem(
                Text("計画の期間の外です", "This is outside the plan"),
                file=table.file,
                row=row,
                field=field,
                found=cell,
                expected=Text(
                    f"{first.label('ja')}から{last.label('ja')}まで",
                    f"{first.label('en')} to {last.label('en')}",
                ),
            )
        )
    return span


def _numbers(table: TableFile, row: str) -> Callable[[str, int], float]:
    """Return what reads a number of 0 or more in one row."""

    def number(cell: str, column: int) -> float:
        field = table.header[column]
        value = parse_number(cell, file=table.file, row=row, field=field)
        if value >= 0:
            return value
        raise InputError(
            Problem(
                Text("負の数です", "This is negative"),
                file=table.file,
                row=row,
                field=field,
                found=cell,
                expected=Text("0以上の数", "0 or more"),
            )
        )

    return number


def _missing(table: TableFile, row: str, field: str, ja: str, en: str) -> InputError:
    return InputError(
        Problem(
            Text("数値がありません", "A figure is missing"),
            file=table.file,
            row=row,
            field=field,
            expected=Text(ja, en),
        )
    )


def _line(
    kind_cell: str, item_cell: str, plan: Planned, fault: Problem, kind_fault: Problem
) -> Line:
    """Return the line that the cells of kind and item mean; told by `fault` or `kind_fault`.

    Raises
    ------
    InputError
        If the plan has no such line, or several of that name.
    """
    known = _known(plan)
    kind = _WORDS.get(loose(kind_cell)) if kind_cell else None
    if kind_cell and kind is None:
        raise _unknown(kind_fault, kind_cell, [k.label.ja for k in Kind])
    key = loose(item_cell)
    if kind is not None:
        if not key or _WORDS.get(key) is kind:
            return Line(kind)
        found = [line for line in known.get(key, ()) if line.kind is kind]
    elif key in _WORDS:
        return Line(_WORDS[key])
    else:
        found = [x for x in known.get(key, ()) if x.kind is not Kind.LOCAL_PURCHASES]
    if len(found) == 1:
        return found[0]
    if found:
        raise InputError(
            Problem(
                Text(
                    "同じ名前の品目が複数あります。区分の列で分けてください",
                    "Several lines have this name; tell them apart by a column 区分 (kind)",
                ),
                file=fault.file,
                row=fault.row,
                field=fault.field,
                found=item_cell,
                expected=Text(
                    "、".join(x.kind.label.ja for x in found),
                    ", ".join(str(x.kind) for x in found),
                ),
            )
        )
    names = [x.item for lines in known.values() for x in lines if kind in (None, x.kind)]
    raise _unknown(fault, item_cell or kind_cell, [*dict.fromkeys(names)])


def _known(plan: Planned) -> Mapping[str, list[Line]]:
    known: dict[str, list[Line]] = {}
    for line in plan.lines:
        known.setdefault(loose(line.item), []).append(line)
    return known


def _unknown(fault: Problem, found: str, names: list[str]) -> InputError:
    from rapidfuzz import process  # only for a name that is not known

    near = tuple(str(m[0]) for m in process.extract(found, names, limit=3, score_cutoff=40))
    return InputError(
        Problem(
            fault.what,
            file=fault.file,
            row=fault.row,
            field=fault.field,
            found=found,
            expected=None if near else Text("、".join(names), ", ".join(names)),
            candidates=near,
        )
    )
