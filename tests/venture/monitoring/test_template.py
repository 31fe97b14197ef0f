"""The empty file: the plan's months and lines, ready to be filled in."""

from pathlib import Path

import pytest

from machigenki.region import InputError, read_table
from machigenki.venture.monitoring import Kind, Line, read_actuals, write_template

from .plans import BREAD_YEN, plan


@pytest.mark.parametrize("name", ["実績.csv", "実績.xlsx"])
def test_it_has_a_row_for_every_period_and_line(tmp_path: Path, name: str) -> None:
    write_template(plan(), tmp_path / name)
    table = read_table(tmp_path / name)
    # 24 months and 2 years, each with 2 products, 2 inputs, wages, people, local purchases.
    assert len(table.rows) == 26 * 7
    first = dict(zip(table.header, table.rows[0], strict=True))
    assert (first["年月"], first["区分"], first["品目"]) == ("2028年4月", "売上", "食パン")
    assert float(first["計画の数量"]) == BREAD_YEN / 300
    assert float(first["計画額（円）"]) == BREAD_YEN
    assert first["数量"] == first["金額（円）"] == ""
    assert table.rows[-1][0] == "2031年度"


def test_filled_in_it_is_read_back(tmp_path: Path) -> None:
    file = tmp_path / "実績.csv"
    write_template(plan(), file)
    lines = file.read_text("utf-8-sig").splitlines()
    lines[1] += "99000"
    file.write_text("\n".join(lines), encoding="cp932")
    (entry,) = read_actuals(file, plan()).entries
    assert (entry.line, entry.value) == (Line(Kind.SALES, "食パン"), 99_000)


def test_empty_it_says_that_nothing_is_filled_in(tmp_path: Path) -> None:
    write_template(plan(), tmp_path / "実績.csv")
    with pytest.raises(InputError, match="No actual figure"):
        read_actuals(tmp_path / "実績.csv", plan())


def test_nothing_is_overwritten_and_no_other_kind_is_written(tmp_path: Path) -> None:
    kept = tmp_path / "実績.csv"
    kept.write_text("大事な実績", encoding="utf-8")
    with pytest.raises(InputError):
        write_template(plan(), kept)
    assert kept.read_text("utf-8") == "大事な実績"
    with pytest.raises(InputError):
        write_template(plan(), tmp_path / "実績.pdf")
    assert not (tmp_path / "実績.pdf").exists()
