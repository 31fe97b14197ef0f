"""What cannot be read says what is wrong, where, and what was expected; never a traceback."""

from pathlib import Path

import numpy as np
import pytest
import xlsxwriter

from machigenki.circulation.workbook import check_workbook, read_employment, read_workbook
from machigenki.region.problem import InputError, Problem

from .synthetic import Layout, economy, write

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _problems(path: Path) -> tuple[Problem, ...]:
    with pytest.raises(InputError) as caught:
        read_workbook(path)
    with pytest.raises(InputError):
        check_workbook(path)
    problems = caught.value.problems
    assert all(p.file == path.name for p in problems)
    return problems


@pytest.mark.parametrize(
    ("name", "content", "ja", "en"),
    [
        ("empty.xlsx", b"", "空", "empty"),
        ("page.xls", b"<html><table><tr><td>1</td></tr></table></html>", "HTML", "HTML"),
        ("bom.xls", b"\xef\xbb\xbf\r\n<!DOCTYPE html><html></html>", "HTML", "HTML"),
        ("old.xls", b'<?xml version="1.0"?><Workbook/>', "XML", "XML"),
        ("text.xlsx", "農業,林業\n1,2\n".encode("cp932"), "Excelブックではありません", "not an"),
        ("broken.xlsx", b"PK\x03\x04" + b"\x00" * 400, "壊れ", "broken"),
        ("broken.xls", OLE + b"\x00" * 600, "壊れ", "broken"),
        (
            "locked.xlsx",
            OLE + b"\x00" * 500 + "EncryptedPackage".encode("utf-16-le"),
            "パスワード",
            "password",
        ),
    ],
)
def test_files_that_are_no_workbook(
    tmp_path: Path, name: str, content: bytes, ja: str, en: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    (problem,) = _problems(path)
    assert ja in problem.line("ja")
    assert en in problem.line("en")


def test_a_workbook_cut_short(tmp_path: Path) -> None:
    whole = write(tmp_path / "whole.xlsx", economy(8, 1), Layout()).read_bytes()
    path = tmp_path / "cut.xlsx"
    path.write_bytes(whole[: len(whole) // 2])
    (problem,) = _problems(path)
    assert "壊れ" in problem.line("ja")


def test_missing_file_and_folder(tmp_path: Path) -> None:
    assert "ありません" in _problems(tmp_path / "none.xlsx")[0].line("ja")
    folder = tmp_path / "folder.xlsx"
    folder.mkdir()
    assert "folder" in _problems(folder)[0].line("en")


def test_another_workbook_says_what_each_sheet_lacks(tmp_path: Path) -> None:
    path = tmp_path / "other.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet("空のシート")
        sheet = book.add_worksheet("人口")
        for c, name in enumerate(("市町村名", "人口", "世帯数", "面積", "人口密度")):
            sheet.write_string(0, c, name)
            sheet.write_number(1, c, c)
    problems = _problems(path)
    assert len(problems) == 2
    assert "空のシート" in problems[0].line("ja")
    assert "内生部門計" in problems[1].line("ja")
    assert problems[1].row is not None


def test_coefficients_alone_are_not_a_table(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", economy(9, 1), Layout(order=("A",), decoys=False))
    (problem,) = _problems(path)
    assert "取引基本表として読めません" in problem.line("ja")


@pytest.mark.parametrize("text", ["不明", "n.a.", "#REF!"])
def test_a_cell_without_a_number_is_named(tmp_path: Path, text: str) -> None:
    eco = economy(9, 1)
    # Captions take three rows, one is blank, then codes and names: the first number is C7.
    layout = Layout(broken={(8, 4): text})
    (problem,) = _problems(write(tmp_path / "n.xlsx", eco, layout))
    assert problem.row == "E9"
    assert problem.found == text
    assert "数値" in problem.line("ja")
    assert "漁業 × 漁業" in problem.line("ja")


def test_rows_and_columns_of_different_sectors(tmp_path: Path) -> None:
    eco = economy(9, 1)
    path = write(tmp_path / "d.xlsx", eco, Layout(broken={(9, 0): None, (9, 1): "謎の部門計"}))
    (problem,) = _problems(path)
    assert problem.found == "鉱業"
    assert "一致しません" in problem.line("ja")


def test_a_table_that_does_not_balance(tmp_path: Path) -> None:
    eco = economy(9, 1)
    cell = (7, 3)  # 林業 × 林業
    wrong = float(eco.z[1, 1]) + 500.0
    path = write(tmp_path / "b.xlsx", eco, Layout(broken={cell: wrong}))
    with pytest.raises(InputError) as caught:
        read_workbook(path)
    assert all(p.field == "林業" for p in caught.value.problems)
    check = check_workbook(path)
    assert not check.ok
    assert not check.balanced
    rows = next(b for b in check.balances if b.key == "rows")
    columns = next(b for b in check.balances if b.key == "columns")
    assert (rows.sector, columns.sector) == ("林業", "林業")
    assert rows.difference == pytest.approx(500.0)
    assert rows.computed - rows.stated == pytest.approx(500.0)
    assert 0.0 < rows.tolerance < 10.0
    line = next(p.line("ja") for p in check.problems)
    assert "百万円" in line
    assert "500" in line
    assert "許容" in line


def test_a_printed_sum_that_is_off_is_told_but_does_not_stop(tmp_path: Path) -> None:
    eco = economy(9, 1)
    layout = Layout()
    # The printed 内生部門計 of the first sector (column L) is wrong, its parts are right.
    path = write(tmp_path / "s.xlsx", eco, Layout(broken={(6, 11): 1.0}))
    check = check_workbook(path)
    assert check.balanced
    assert any("印刷された合計" in n.ja for n in check.notes)
    np.testing.assert_allclose(read_workbook(path).intermediate, eco.z * 1e6)
    assert layout.unit == "百万円"


def test_net_trade_is_refused(tmp_path: Path) -> None:
    eco = economy(9, 1)
    layout = Layout(trade="joined", sums=False, broken={(5, 16): "純移輸出"})
    (problem,) = _problems(write(tmp_path / "net.xlsx", eco, layout))
    assert problem.found == "純移輸出"


def test_no_employment_table(tmp_path: Path) -> None:
    path = write(tmp_path / "e.xlsx", economy(9, 1), Layout())
    with pytest.raises(InputError, match="employment"):
        read_employment(path)
