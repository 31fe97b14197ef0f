"""Cards of local resources: read from TOML, CSV and workbooks, with every fault named."""

from pathlib import Path

import pytest

from machigenki.region.problem import InputError
from machigenki.region.provenance import Status
from machigenki.venture.resources import Resource, read_resources, resource_kinds

CARD = """\
[[resources]]
name = "町有林の間伐材"
kind = "間伐材"
quantity = 1_200
unit = "t/年"
owner = "森林組合"
present_use = "林地に残置"
price_yen = 5_000
source = "森林組合への聞き取り（2026年10月）"
status = "推計値"

[[resources]]
name = "鶏ふん"
kind = "manure"
quantity = "８００"
unit = "t/年"
price_yen = -2_000
source = "養鶏農家2戸への聞き取り"
"""

TABLE = """\
名称,種類,数量,単位,所有者,現在の利用,単価（円）,出典,区分
旧役場庁舎,廃校,1,棟,町,空き,,公共施設等総合管理計画,公表値
未利用魚,雑魚,"1,500",kg/年,漁協,廃棄,▲30,漁協への聞き取り,未確認
"""


def written(folder: Path, name: str, text: str, encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_text(text, encoding=encoding)
    return path


def problems(path: Path) -> list[str]:
    with pytest.raises(InputError) as caught:
        read_resources(path)
    return caught.value.lines("ja")


def test_cards_of_a_toml_file(tmp_path: Path) -> None:
    wood, manure = read_resources(written(tmp_path, "resources.toml", CARD))
    assert (wood.kind, wood.status, wood.value_yen) == ("thinnings", Status.ESTIMATED, 6_000_000)
    # A negative price is what the owner pays to be rid of it.
    assert (manure.quantity, manure.value_yen) == (800, -1_600_000)
    assert manure.status is Status.UNVERIFIED
    assert manure.kind_name.ja == "家畜ふん"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932"])
def test_cards_of_a_table_as_offices_keep_it(tmp_path: Path, encoding: str) -> None:
    hall, fish = read_resources(written(tmp_path, "資源.csv", TABLE, encoding))
    assert (hall.kind, hall.quantity, hall.price_yen) == ("closed-building", 1, None)
    assert hall.status is Status.OFFICIAL
    assert (fish.kind, fish.quantity, fish.price_yen) == ("off-grade-catch", 1500, -30)


def test_cards_of_a_workbook(tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "resources.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["name", "kind", "quantity", "unit", "source"])
        sheet.write_row(1, 0, ["Old school", "closed buildings", 1, "buildings", "register"])
    (school,) = read_resources(path)
    assert (school.kind, school.quantity) == ("closed-building", 1)


def test_every_fault_of_a_table_is_told_by_file_row_and_column(tmp_path: Path) -> None:
    lines = problems(
        written(
            tmp_path,
            "資源.csv",
            "名称,種類,数量,単位,出典\n"
            "丸太,間伐財,10,t,聞き取り\n"
            "鶏ふん,家畜ふん,たくさん,t,聞き取り\n"
            "畑,遊休農地,-3,ha,台帳\n"
            "棚田,遊休農地,3,,台帳\n"
            "空き家,空き家,3,戸,\n",
        )
    )
    assert len(lines) == 5
    kind, amount, negative, unit, source = lines
    assert kind.startswith("資源.csv 2行目 「種類」") and "間伐材" in kind and "間伐財" in kind
    assert amount.startswith("資源.csv 3行目 「数量」") and "たくさん" in amount
    assert negative.startswith("資源.csv 4行目 「数量」") and "0以上" in negative
    assert unit.startswith("資源.csv 5行目") and "単位" in unit
    assert source.startswith("資源.csv 6行目 「出典」")


def test_columns_that_are_missing_or_unknown_are_told(tmp_path: Path) -> None:
    lines = problems(written(tmp_path, "a.csv", "名称,種別,出典\n丸太,間伐材,聞き取り\n"))
    assert any("種別" in line and "この列名はありません" in line for line in lines)
    assert any("種類" in line and "必要な列がありません" in line for line in lines)


def test_a_fault_of_a_toml_file_is_told_by_its_line(tmp_path: Path) -> None:
    (line,) = problems(written(tmp_path, "resources.toml", CARD.replace('"manure"', '"gold"')))
    assert line.startswith("resources.toml 14行目 「resources[2].kind」")
    with pytest.raises(InputError, match="no such kind of resource"):
        read_resources(tmp_path / "resources.toml")


def test_every_kind_is_found_by_each_of_its_words() -> None:
    for kind in resource_kinds().values():
        for word in (kind.key, kind.name.ja, kind.name.en, *kind.also):
            card = Resource(name="x", kind=word, source="test")
            assert card.kind == kind.key
