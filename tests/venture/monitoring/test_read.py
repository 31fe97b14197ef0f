"""Actuals files: long and wide, in any usual encoding, with every fault named."""

from pathlib import Path

import pytest
import xlsxwriter

from machigenki.region import InputError, Problem
from machigenki.venture.monitoring import Actuals, Kind, Line, read_actuals
from machigenki.venture.monitoring.actuals import Entry
from machigenki.venture.monitoring.period import fiscal_year_span, month_span

from .plans import plan

LONG = """年月,区分,品目,数量,金額（円）
2028年4月,売上,食パン,800,"240,000"
令和10年4月,仕入,小麦,,６０，０００円
2028-04,人数,,1.5,
2028-05,売上,,,150000
2028-06,売上,,,
"""


def read(tmp_path: Path, text: str, encoding: str = "utf-8") -> Actuals:
    file = tmp_path / "実績.csv"
    file.write_text(text, encoding=encoding)
    return read_actuals(file, plan())


def faults(tmp_path: Path, text: str) -> tuple[Problem, ...]:
    with pytest.raises(InputError) as refused:
        read(tmp_path, text)
    return refused.value.problems


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
def test_the_long_form_is_read_whatever_wrote_it(tmp_path: Path, encoding: str) -> None:
    april, may = month_span(2028, 4), month_span(2028, 5)
    assert read(tmp_path, LONG, encoding).entries == (
        Entry(Line(Kind.SALES, "食パン"), april, 240_000, 800),
        Entry(Line(Kind.PURCHASES, "小麦"), april, 60_000),
        Entry(Line(Kind.PERSONS), april, 1.5),
        Entry(Line(Kind.SALES), may, 150_000),
    )


def test_an_item_alone_tells_its_line(tmp_path: Path) -> None:
    rows = "月,item,quantity,amount_yen\n2028-04,小麦,,1\n2028-04,食ﾊﾟﾝ,2,3\n2028-04,域内仕入,,4\n"
    lines = [entry.line for entry in read(tmp_path, rows).entries]
    assert lines == [
        Line(Kind.PURCHASES, "小麦"),
        Line(Kind.SALES, "食パン"),
        Line(Kind.LOCAL_PURCHASES),
    ]


def test_the_wide_form_is_one_row_a_period(tmp_path: Path) -> None:
    rows = "month,sales_yen,persons,local_purchases_yen\n2028-04,100,2,30\n2029,1200,,\n"
    assert read(tmp_path, rows).entries == (
        Entry(Line(Kind.SALES), month_span(2028, 4), 100),
        Entry(Line(Kind.PERSONS), month_span(2028, 4), 2),
        Entry(Line(Kind.LOCAL_PURCHASES), month_span(2028, 4), 30),
        Entry(Line(Kind.SALES), fiscal_year_span(2029), 1200),
    )


def test_a_workbook_is_read_with_its_dates(tmp_path: Path) -> None:
    from datetime import datetime

    file = tmp_path / "実績.xlsx"
    with xlsxwriter.Workbook(file, {"default_date_format": "yyyy-mm-dd"}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["年月", "品目", "数量", "金額（円）"])
        sheet.write_datetime(1, 0, datetime(2028, 4, 1))
        sheet.write_row(1, 1, ["売上", "", 5000])
    assert read_actuals(file, plan()).entries == (
        Entry(Line(Kind.SALES), month_span(2028, 4), 5000),
    )


def test_an_unknown_line_is_told_with_its_neighbours(tmp_path: Path) -> None:
    (problem,) = faults(tmp_path, "年月,区分,品目,金額（円）\n2028-04,売上,食パソ,1\n")
    assert (problem.file, problem.row, problem.field) == ("実績.csv", "2", "品目")
    assert problem.found == "食パソ"
    assert problem.candidates[0] == "食パン"


def test_an_item_of_another_kind_is_unknown(tmp_path: Path) -> None:
    (problem,) = faults(tmp_path, "年月,区分,品目,金額（円）\n2028-04,売上,小麦,1\n")
    assert problem.found == "小麦"
    (problem,) = faults(tmp_path, "年月,区分,品目,金額（円）\n2028-04,税,小麦,1\n")
    assert (problem.found, problem.field) == ("税", "区分")


@pytest.mark.parametrize(
    ("first", "second"),
    [("2028-04", "2028年4月"), ("2028", "2028-06"), ("2029-03", "2028年度")],
)
def test_a_month_told_twice_is_refused_by_its_row(tmp_path: Path, first: str, second: str) -> None:
    rows = f"年月,品目,金額（円）\n{first},売上,1\n{second},売上,1\n"
    (problem,) = faults(tmp_path, rows)
    assert problem.row == "3"
    assert "2行目" in problem.what.ja


def test_total_and_items_of_one_month_exclude_each_other(tmp_path: Path) -> None:
    rows = "年月,品目,金額（円）\n2028-04,売上,1\n2028-04,食パン,1\n2028-05,食パン,1\n"
    (problem,) = faults(tmp_path, rows)
    assert problem.row == "3"


def test_a_month_outside_the_plan_is_refused(tmp_path: Path) -> None:
    rows = "年月,品目,金額（円）\n2027-03,売上,1\n2032-04,売上,1\n2026,売上,1\n"
    problems = faults(tmp_path, rows)
    assert [p.row for p in problems] == ["2", "3", "4"]
    assert problems[0].expected is not None
    assert "2027年4月から2032年3月まで" in problems[0].expected.ja


@pytest.mark.parametrize(
    ("row", "field"),
    [
        ("2028-04,売上,,-5", "金額（円）"),
        ("2028-04,売上,,五", "金額（円）"),
        ("2028-04,売上,x,5", "数量"),
        ("2028-04,売上,3,", "金額（円）"),
        ("2028-04,人数,,3", "数量"),
    ],
)
def test_a_figure_that_is_none_is_told_by_its_column(tmp_path: Path, row: str, field: str) -> None:
    (problem,) = faults(tmp_path, f"年月,品目,数量,金額（円）\n{row}\n")
    assert (problem.row, problem.field) == ("2", field)


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    rows = "年月,品目,金額（円）\n来月,売上,1\n2028-04,ない品,1\n2028-04,売上,x\n"
    assert len(faults(tmp_path, rows)) == 3


def test_a_file_without_figures_or_columns_is_refused(tmp_path: Path) -> None:
    assert faults(tmp_path, "年月,品目,金額（円）\n2028-04,売上,\n")[0].file == "実績.csv"
    assert faults(tmp_path, "年月,備考\n2028-04,なし\n")[0].field == "品目"
