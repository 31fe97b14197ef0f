"""Sectors are matched by name, whatever their code or position."""

import csv
from importlib.resources import files

import pytest

from machigenki.circulation.workbook import match_sector
from machigenki.circulation.workbook.words import key
from machigenki.region.industries import INDUSTRIES, INDUSTRY_CODES


@pytest.mark.parametrize("industry", INDUSTRIES, ids=lambda i: i.code)
def test_common_names_match_themselves(industry: object) -> None:
    found = match_sector(industry.name.ja)  # type: ignore[attr-defined]
    assert (found.code, found.how) == (industry.code, "name")  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("卸　売", "51"),
        ("小売業", "51"),
        ("穀類", "01"),
        ("0111 穀類", "01"),
        ("自家輸送（貨物自動車）", "57"),
        ("情報・通信機器", "34"),
        ("事務用品", "68"),
        ("分類不明", "69"),
        ("なめし皮・毛皮・同製品", "39"),
        ("住宅賃貸料（帰属家賃）", "55"),
        ("非鉄金属精錬・精製", "27"),
        ("電子計算機・同附属装置", "34"),
        ("保険", "53"),
        ("保健衛生", "64"),
    ],
)
def test_variants(name: str, code: str) -> None:
    assert match_sector(name).code == code


def test_a_wide_sector_tells_what_it_spans() -> None:
    wide = match_sector("水道・廃棄物処理")
    assert (wide.code, wide.spans) == ("47", ("48",))
    assert set(match_sector("製造業").spans) < set(INDUSTRY_CODES)


@pytest.mark.parametrize("name", ["謎", "家計外消費支出", "山", "内生部門計"])
def test_no_guessing(name: str) -> None:
    assert match_sector(name).code is None


def test_the_list_names_each_sector_once() -> None:
    path = files("machigenki.circulation.workbook").joinpath("sectors.csv")
    with path.open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    keys = [key(r["name"]) for r in rows]
    assert len(keys) == len(set(keys))
    assert {r["code"] for r in rows} == set(INDUSTRY_CODES)
    assert all(set(r["spans"].split()) <= set(INDUSTRY_CODES) - {r["code"]} for r in rows)
