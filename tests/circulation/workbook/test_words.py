"""Names, roles, units and years as workbooks write them."""

import pytest

from machigenki.circulation.workbook.captions import money_in, year_in
from machigenki.circulation.workbook.sheets import cell_ref, number
from machigenki.circulation.workbook.words import (
    Role,
    is_heading,
    is_total,
    key,
    normalise,
    role_of,
)


@pytest.mark.parametrize(
    ("text", "yen"),
    [
        ("（単位：百万円）", 1e6),
        ("単位:１００万円", 1e6),
        ("(単位：10万円)", 1e5),
        ("千円", 1e3),
        ("（単位　億円）", 1e8),
        ("単位：円", 1.0),
        ("単位：十億円", 1e9),
        ("Unit: million yen", 1e6),
        ("単位：人", None),
    ],
)
def test_money_units(text: str, yen: float | None) -> None:
    assert money_in(normalise(text)) == yen


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("平成２７年（2015年）岡山県産業連関表", 2015),
        ("平成23年岡山県産業連関表", 2011),
        ("令和元年表", 2019),
        ("2015年産業連関表", 2015),
        ("H27取引基本表", 2015),
        ("昭和60年産業連関表", 1985),
        ("1911", None),
        ("108部門", None),
        ("取引基本表", None),
    ],
)
def test_years(text: str, year: int | None) -> None:
    assert year_in(normalise(text)) == year


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("内生部門計", Role.INTERMEDIATE_TOTAL),
        ("内 生\n部 門 計 ①", Role.INTERMEDIATE_TOTAL),
        ("中間需要計", Role.INTERMEDIATE_TOTAL),
        ("県内最終需要計", Role.LOCAL_FINAL_TOTAL),
        ("道内最終需要計", Role.LOCAL_FINAL_TOTAL),
        ("地域内需要合計", Role.LOCAL_DEMAND_TOTAL),
        ("最終需要計⑤＝②＋④", Role.FINAL_TOTAL),
        ("需要合計", Role.DEMAND_TOTAL),
        ("最終需要部門計", Role.FINAL_NET_TOTAL),
        ("市内生産額", Role.OUTPUT),
        ("生産額", Role.OUTPUT),
        ("県内総生産", Role.OUTPUT),
        ("（控除）輸移入", Role.IMPORT),
        ("（控除）関税・輸入品商品税", Role.IMPORT),
        ("輸出（直接購入）", Role.EXPORT),
        ("移輸出", Role.EXPORT),
        ("調整項", Role.ADJUSTMENT),
        ("粗付加価値部門計", Role.VALUE_ADDED_TOTAL),
        ("民間消費支出", None),
        ("輸送機械", None),
    ],
)
def test_roles(name: str, role: Role | None) -> None:
    assert role_of(name) is role


def test_clocks_are_no_sum() -> None:
    assert not is_total("時計")
    assert is_total("移輸入計")
    assert is_total("第一次産業計")


def test_headings_are_no_sectors() -> None:
    assert is_heading("部門名")
    assert is_heading("コード／部門名称")
    assert is_heading("基本分類（185部門）")
    assert not is_heading("対事業所サービス")


def test_keys_forget_signs_and_widths() -> None:
    assert key("その他の製造工業製品") == key("その他製造工業製品")
    assert key("農業ｻｰﾋﾞｽ") == key("農業サービス")
    assert key("サ－ビス") == key("サービス")
    assert key("石炭･原油・天然ガス") == key("石炭・原油・天然ガス")
    assert key("01 農業") == key("農業")


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (3, 3.0),
        ("１，２３４", 1234.0),
        ("△12", -12.0),
        ("▲1,000", -1000.0),
        ("－", 0.0),
        ("…", 0.0),
        ("", None),
        ("不明", None),
        (True, None),
    ],
)
def test_numbers(cell: object, value: float | None) -> None:
    assert number(cell) == value


def test_cells_are_named_as_excel_does() -> None:
    assert [cell_ref(0, 0), cell_ref(6, 1), cell_ref(9, 26), cell_ref(0, 702)] == [
        "A1",
        "B7",
        "AA10",
        "AAA1",
    ]
