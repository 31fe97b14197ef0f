"""An empty actuals file with the plan's own months and lines, to be filled in."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from machigenki.region.problem import InputError, Problem, file_name
from machigenki.region.text import Text
from machigenki.venture.monitoring.lines import Kind, Line
from machigenki.venture.monitoring.period import Span
from machigenki.venture.monitoring.plan_side import Planned

HEADER = (
    "年月",
    "区分",
    "品目",
    "単位",
    "計画の数量",
    "計画額（円）",
    "数量",
    "金額（円）",
)
_WIDTHS = (13, 11, 30, 8, 14, 16, 14, 16)
Row = tuple[str | float, ...]


def write_template(plan: Planned, path: Path) -> None:
    """Write an empty actuals file (.csv in UTF-8 or .xlsx), planned figures beside.

    One row a line and period from the opening on, in the plan's own periods; a row of
    region-wide local purchases may be filled in where it is known.

    Raises
    ------
    InputError
        If the name ends otherwise, or the file is there already: it may hold figures.
    """
    if path.suffix.lower() not in (".csv", ".xlsx"):
        raise InputError(
            Problem(
                Text("ファイルの種類が分かりません", "This kind of file is not known"),
                field="--template",
                found=path.name,
                expected=Text(".csv又は.xlsxで終わる名前", "a name that ends in .csv or .xlsx"),
            )
        )
    if path.exists():
        raise InputError(
            Problem(
                Text(
                    "同じ名前のファイルがあります。上書きはしません",
                    "The file is there already; it is not overwritten",
                ),
                file=file_name(path),
                expected=Text("新しいファイルの名前", "the name of a new file"),
            )
        )
    path.write_bytes(
        template_workbook(plan) if path.suffix.lower() == ".xlsx" else _csv(template_rows(plan))
    )


def watched_lines(plan: Planned) -> tuple[Line, ...]:
    """Return the lines that are asked for: all items, and local purchases as one total."""
    lines = [line for line in plan.lines if line.kind is not Kind.LOCAL_PURCHASES]
    if plan.items(Kind.LOCAL_PURCHASES):
        lines.append(Line(Kind.LOCAL_PURCHASES))
    return tuple(lines)


def template_rows(plan: Planned) -> Iterator[Row]:
    """Yield the rows under `HEADER`: what is planned, and two empty cells to fill in."""
    watched = watched_lines(plan)
    for span in plan.periods:
        label = span.label("ja")
        for line in watched:
            if plan.of(line)[plan.at(span)].any():
                asked = planned_of(plan, line, span)
                units, amount = ("" if x is None else x for x in (asked.quantity, asked.amount_yen))
                yield label, line.kind.label.ja, line.item, asked.unit, units, amount, "", ""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is planned of a line in a period; None where the plan has no such figure."""

    unit: str
    quantity: float | None
    amount_yen: float | None


def planned_of(plan: Planned, line: Line, span: Span) -> Asked:
    """Return unit, planned quantity and planned yen of a line in a period."""
    at = plan.at(span)
    values = plan.of(line)[at]
    if line.kind.averaged:
        return Asked("人", round(float(values.mean()), 2), None)
    price = plan.price_yen.get(line)
    units = None if price is None else round(float((values / price[at]).sum()), 2)
    return Asked(plan.units.get(line, ""), units, round(float(values.sum())))


def template_workbook(plan: Planned) -> bytes:
    """Return the empty actuals file as a workbook."""
    return _xlsx(list(template_rows(plan)))


def _csv(rows: Iterable[Row]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(HEADER)
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")  # with the mark by which Excel knows UTF-8


def _xlsx(rows: list[Row]) -> bytes:
    import xlsxwriter

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet("実績")
    head = book.add_format({"bold": True, "bottom": 1})
    number = book.add_format({"num_format": "#,##0.##"})
    filled_in = book.add_format({"num_format": "#,##0.##", "bg_color": "#fff6dd", "border": 1})
    for column, (title, width) in enumerate(zip(HEADER, _WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, title, head)
    for at, row in enumerate(rows, start=1):
        for column, value in enumerate(row):
            if column >= len(HEADER) - 2:
                sheet.write_blank(at, column, None, filled_in)
            elif isinstance(value, str):
                sheet.write_string(at, column, value)
            else:
                sheet.write_number(at, column, value, number)
    sheet.freeze_panes(1, 3)
    sheet.autofilter(0, 0, len(rows), len(HEADER) - 1)
    book.close()
    return out.getvalue()
