"""An empty actuals file with the plan's own months and lines, to be filled in."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from machigenki.region.problem import InputError, Problem, file_name
from machigenki.region.text import Text
from machigenki.venture.monitoring.lines import Kind, Line
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
    rows = list(template_rows(plan))
    path.write_bytes(_xlsx(rows) if path.suffix.lower() == ".xlsx" else _csv(rows))


def template_rows(plan: Planned) -> Iterator[Row]:
    """Yield the rows under `HEADER`: what is planned, and two empty cells to fill in."""
    watched = [x for x in plan.lines if x.kind is not Kind.LOCAL_PURCHASES]
    if plan.items(Kind.LOCAL_PURCHASES):
        watched.append(Line(Kind.LOCAL_PURCHASES))
    for span in plan.periods:
        at = plan.at(span)
        for line in watched:
            if not plan.of(line)[at].any():
                continue
            unit, quantity, amount = _planned(plan, line, at)
            label = span.label("ja")
            yield label, line.kind.label.ja, line.item, unit, quantity, amount, "", ""


def _planned(plan: Planned, line: Line, at: slice) -> tuple[str, float | str, float | str]:
    """Return unit, planned quantity and planned yen of a line; empty where there is none."""
    values = plan.of(line)[at]
    if line.kind.averaged:
        return "人", round(float(values.mean()), 2), ""
    price = plan.price_yen.get(line)
    units = "" if price is None else round(float((values / price[at]).sum()), 2)
    return plan.units.get(line, ""), units, round(float(values.sum()))


def _csv(rows: list[Row]) -> bytes:
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
