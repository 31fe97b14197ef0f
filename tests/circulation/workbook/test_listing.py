"""What a check says, as one object and as lines."""

import json
from pathlib import Path

import pytest

from machigenki.circulation.workbook import check_workbook
from machigenki.region.text import Lang

from .synthetic import Layout, economy, write


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_one_object_with_units_in_its_keys(tmp_path: Path, lang: Lang) -> None:
    eco = economy(12, 5, adjustment=True)
    layout = Layout(unit="千円", adjustment=True, employment=True)
    told = check_workbook(write(tmp_path / "t.xlsx", eco, layout)).as_dict(lang)
    assert json.loads(json.dumps(told, allow_nan=False)) == told
    assert told["unit_yen"] == 1e3
    assert told["output_yen"] == pytest.approx(eco.x.sum() * 1e3)
    assert told["value_added_yen"] == pytest.approx(eco.value_added.sum() * 1e3)
    assert told["place"] == "真庭市"
    assert told["sheets"] == {
        "transactions": "表1",
        "coefficients": "表2",
        "inverse": "表4",
        "employment": "雇用表",
    }
    assert told["inverse"]["met"] is True  # type: ignore[index]
    assert told["employment"]["workers_persons"] == sum(10 * i + 7 for i in range(12))  # type: ignore[index]
    assert [m["code"] for m in told["sector_matches"][:3]] == ["01", "01", "01"]  # type: ignore[index]
    assert told["problems"] == []


def test_keys_do_not_depend_on_what_was_found(tmp_path: Path) -> None:
    full = check_workbook(write(tmp_path / "a.xlsx", economy(9, 1), Layout(employment=True)))
    bare = check_workbook(write(tmp_path / "b.xlsx", economy(9, 1), Layout(order=("table",))))
    assert bare.inverse is None
    assert list(full.as_dict("ja")) == list(bare.as_dict("ja"))


def test_lines_in_both_languages(tmp_path: Path) -> None:
    eco = economy(9, 1)
    broken = {(6, 2): float(eco.z[0, 0]) + 321.0}
    good = check_workbook(write(tmp_path / "good.xlsx", eco, Layout()))
    bad = check_workbook(write(tmp_path / "bad.xlsx", eco, Layout(broken=broken)))
    ja, en = good.lines("ja"), good.lines("en")
    assert ja[0].startswith("○ good.xlsx: 真庭市 2015年 9部門")
    assert "逆行列（開放型、表4）: 一致" in "\n".join(ja)
    assert "inverse (open, 表4): met" in "\n".join(en)
    assert bad.lines("ja")[0].startswith("× bad.xlsx")
    assert any("321" in line and "農業" in line for line in bad.lines("ja"))
    assert any("does not balance" in line for line in bad.lines("en"))


def test_the_names_of_an_older_list_under_a_later_year_are_told(tmp_path: Path) -> None:
    from dataclasses import replace

    old = ("金属鉱物", "非金属鉱物", "民生用電子機器", "その他の非営利団体サービス", "食肉")
    eco = economy(12, 1)
    eco = replace(eco, names=(*old, *eco.names[5:]))
    check = check_workbook(write(tmp_path / "copy.xlsx", eco, Layout()))
    assert (check.year, check.edition) == (2015, 2011)
    assert any("写しでないか" in n.ja for n in check.notes)
